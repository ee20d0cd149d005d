/** Tags of schedule groups. */
import { parseArn } from "../../../aws/arn.ts";
import { quotaExceeded, resourceDoesNotExist } from "../errors.ts";
import { type Read, read, write } from "../kit.ts";
import { TAGS_PER_RESOURCE_MAX } from "../limits.ts";
import { newTags } from "../tags.ts";
import { groupIfAny } from "./groups.ts";

function checkThere(ctx: Read, arn: string): void {
  const [kind, name = ""] = parseArn(arn)?.resource.split("/") ?? [];
  if (kind !== "schedule-group" || groupIfAny(ctx, name) === undefined) throw resourceDoesNotExist(arn);
}

export const TagResource = write("TagResource", (ctx, { ResourceArn, Tags }) => {
  checkThere(ctx, ResourceArn);
  const tags = newTags(Tags);
  if (Object.keys({ ...ctx.store.tags.of(ResourceArn), ...tags }).length > TAGS_PER_RESOURCE_MAX)
    throw quotaExceeded("tags of a resource");
  ctx.store.tags.set(ResourceArn, tags);
  return {};
});

export const UntagResource = write("UntagResource", (ctx, { ResourceArn, TagKeys }) => {
  checkThere(ctx, ResourceArn);
  ctx.store.tags.remove(ResourceArn, TagKeys);
  return {};
});

export const ListTagsForResource = read("ListTagsForResource", (ctx, { ResourceArn }) => {
  checkThere(ctx, ResourceArn);
  const tags = Object.entries(ctx.store.tags.of(ResourceArn));
  return { Tags: tags.map(([Key, Value]) => ({ Key, Value })) };
});
