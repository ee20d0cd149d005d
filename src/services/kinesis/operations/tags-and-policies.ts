/** Tags and resource policies of streams and consumers. */
import type { Tag } from "../../../gen/kinesis.ts";
import { resourceFor, streamFor, type Tagged } from "../addressing.ts";
import * as errors from "../errors.ts";
import { read, type Write, write } from "../kit.ts";
import { checkPolicy } from "../policy.ts";
import { checkTags } from "../tags.ts";

type Change = { readonly tags?: Readonly<Record<string, string>>; readonly policy?: string | undefined };

function change(ctx: Write, { stream, consumer }: Tagged, to: Change): void {
  if (consumer === undefined) ctx.store.streams.put({ ...stream, ...to });
  else ctx.store.consumers.put({ ...consumer, ...to });
}

const tagsOf = ({ stream, consumer }: Tagged) => (consumer ?? stream).tags;

const listOf = (tags: Readonly<Record<string, string>>): Tag[] =>
  Object.entries(tags)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([Key, Value]) => ({ Key, Value }));

function addTags(ctx: Write, tagged: Tagged, added: Readonly<Record<string, string>>): void {
  const tags = { ...tagsOf(tagged), ...added };
  checkTags(tags);
  change(ctx, tagged, { tags });
}

function removeTags(ctx: Write, tagged: Tagged, keys: readonly string[]): void {
  const kept = Object.entries(tagsOf(tagged)).filter(([key]) => !keys.includes(key));
  change(ctx, tagged, { tags: Object.fromEntries(kept) });
}

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_AddTagsToStream.html */
export const AddTagsToStream = write("AddTagsToStream", (ctx, input) => {
  addTags(ctx, { stream: streamFor(ctx, input) }, input.Tags);
  return {};
});

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_RemoveTagsFromStream.html */
export const RemoveTagsFromStream = write("RemoveTagsFromStream", (ctx, input) => {
  removeTags(ctx, { stream: streamFor(ctx, input) }, input.TagKeys);
  return {};
});

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListTagsForStream.html */
export const ListTagsForStream = read("ListTagsForStream", (ctx, input) => {
  const { tags } = streamFor(ctx, input);
  const limit = input.Limit ?? 50;
  const from = input.ExclusiveStartTagKey ?? "";
  const found = listOf(tags).filter(({ Key }) => Key > from);
  return { Tags: found.slice(0, limit), HasMoreTags: found.length > limit };
});

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_TagResource.html */
export const TagResource = write("TagResource", (ctx, input) => {
  addTags(ctx, resourceFor(ctx, input.ResourceARN), input.Tags);
  return {};
});

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UntagResource.html */
export const UntagResource = write("UntagResource", (ctx, input) => {
  removeTags(ctx, resourceFor(ctx, input.ResourceARN), input.TagKeys);
  return {};
});

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListTagsForResource.html */
export const ListTagsForResource = read("ListTagsForResource", (ctx, input) => ({
  Tags: listOf(tagsOf(resourceFor(ctx, input.ResourceARN))),
}));

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutResourcePolicy.html */
export const PutResourcePolicy = write("PutResourcePolicy", (ctx, input) => {
  change(ctx, resourceFor(ctx, input.ResourceARN), { policy: checkPolicy(input.Policy) });
  return {};
});

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_GetResourcePolicy.html */
export const GetResourcePolicy = read("GetResourcePolicy", (ctx, input) => {
  const { stream, consumer } = resourceFor(ctx, input.ResourceARN);
  return { Policy: (consumer ?? stream).policy ?? "{}" };
});

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DeleteResourcePolicy.html */
export const DeleteResourcePolicy = write("DeleteResourcePolicy", (ctx, input) => {
  const tagged = resourceFor(ctx, input.ResourceARN);
  if ((tagged.consumer ?? tagged.stream).policy === undefined) throw errors.policyNotFound(input.ResourceARN);
  change(ctx, tagged, { policy: undefined });
  return {};
});
