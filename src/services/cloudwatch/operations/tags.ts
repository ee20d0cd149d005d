import { read, write } from "../kit.ts";
import { tag, tagsOf, untag } from "../tags.ts";

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_TagResource.html */
export const TagResource = write("TagResource", (ctx, { ResourceARN, Tags }) => {
  tag(ctx, ResourceARN, Tags);
  return {};
});

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_UntagResource.html */
export const UntagResource = write("UntagResource", (ctx, { ResourceARN, TagKeys }) => {
  untag(ctx, ResourceARN, TagKeys);
  return {};
});

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListTagsForResource.html */
export const ListTagsForResource = read("ListTagsForResource", (ctx, { ResourceARN }) => ({
  Tags: tagsOf(ctx, ResourceARN),
}));
