/** Tags of streams. */
import { streamNamed } from "../addressing.ts";
import { read, write } from "../kit.ts";
import { TAGS_MAX } from "../limits.ts";
import { checkTags, tagList } from "../tags.ts";

/** https://docs.aws.amazon.com/firehose/latest/APIReference/API_TagDeliveryStream.html */
export const TagDeliveryStream = write("TagDeliveryStream", (ctx, input) => {
  const stream = streamNamed(ctx, input);
  ctx.store.streams.put({ ...stream, tags: checkTags(input.Tags, stream.tags) });
  return {};
});

/** https://docs.aws.amazon.com/firehose/latest/APIReference/API_UntagDeliveryStream.html */
export const UntagDeliveryStream = write("UntagDeliveryStream", (ctx, input) => {
  const stream = streamNamed(ctx, input);
  const kept = Object.entries(stream.tags).filter(([key]) => !input.TagKeys.includes(key));
  ctx.store.streams.put({ ...stream, tags: Object.fromEntries(kept) });
  return {};
});

/** https://docs.aws.amazon.com/firehose/latest/APIReference/API_ListTagsForDeliveryStream.html */
export const ListTagsForDeliveryStream = read("ListTagsForDeliveryStream", (ctx, input) => {
  const { Limit = TAGS_MAX, ExclusiveStartTagKey: after = "" } = input;
  const found = tagList(streamNamed(ctx, input).tags).filter(({ Key }) => Key > after);
  return { Tags: found.slice(0, Limit), HasMoreTags: found.length > Limit };
});
