/** Tags of pipes. */
import { parseArn } from "../../../aws/arn.ts";
import { resourceDoesNotExist } from "../errors.ts";
import { type Read, read, write } from "../kit.ts";
import { newTags } from "../tags.ts";

function checkThere(ctx: Read, arn: string): void {
  const [kind, name = ""] = parseArn(arn)?.resource.split("/") ?? [];
  if (kind !== "pipe" || ctx.store.pipe(name) === undefined) throw resourceDoesNotExist(arn);
}

export const TagResource = write("TagResource", (ctx, { resourceArn, tags }) => {
  checkThere(ctx, resourceArn);
  newTags({ ...ctx.store.tags.of(resourceArn), ...tags });
  ctx.store.tags.set(resourceArn, tags);
  return {};
});

export const UntagResource = write("UntagResource", (ctx, { resourceArn, tagKeys }) => {
  checkThere(ctx, resourceArn);
  ctx.store.tags.remove(resourceArn, tagKeys);
  return {};
});

export const ListTagsForResource = read("ListTagsForResource", (ctx, { resourceArn }) => {
  checkThere(ctx, resourceArn);
  return { tags: ctx.store.tags.of(resourceArn) };
});
