import { tagList } from "../../../aws/tags.ts";
import { clusterNameIn, tagsOf } from "../authz.ts";
import * as errors from "../errors.ts";
import { type Read, read, write } from "../kit.ts";
import { TAGS_MAX } from "../limits.ts";
import { clusterNamed } from "./clusters.ts";

const taggedCluster = (ctx: Read, arn: string) => clusterNamed(ctx, clusterNameIn(ctx, arn));

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_dax_TagResource.html */
export const TagResource = write("TagResource", (ctx, input) => {
  const cluster = taggedCluster(ctx, input.ResourceName);
  const tags = { ...cluster.tags, ...tagsOf(input.Tags) };
  if (Object.keys(tags).length > TAGS_MAX) throw errors.tooManyTags(TAGS_MAX);
  ctx.store.put("cluster", { ...cluster, tags });
  return { Tags: tagList(tags) };
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_dax_UntagResource.html */
export const UntagResource = write("UntagResource", (ctx, input) => {
  const cluster = taggedCluster(ctx, input.ResourceName);
  for (const key of input.TagKeys) if (!Object.hasOwn(cluster.tags, key)) throw errors.tagNotFound(key);
  const kept = Object.entries(cluster.tags).filter(([key]) => !input.TagKeys.includes(key));
  const tags = Object.fromEntries(kept);
  ctx.store.put("cluster", { ...cluster, tags });
  return { Tags: tagList(tags) };
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_dax_ListTags.html */
export const ListTags = read("ListTags", (ctx, input) => ({
  Tags: tagList(taggedCluster(ctx, input.ResourceName).tags),
}));
