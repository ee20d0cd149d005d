/** Tags of registries and schemas. */
import { parseArn } from "../../../aws/arn.ts";
import { resourceDoesNotExist } from "../errors.ts";
import { type Read, read, write } from "../kit.ts";
import { newTags } from "../tags.ts";

function checkThere(ctx: Read, arn: string): void {
  const [kind, first = "", second = ""] = parseArn(arn)?.resource.split("/") ?? [];
  const found =
    kind === "registry"
      ? ctx.store.registry(first)
      : kind === "discoverer"
        ? ctx.store.discoverer(first)
        : ctx.store.schema(first, second);
  if (found === undefined) throw resourceDoesNotExist(arn);
}

export const TagResource = write("TagResource", (ctx, { ResourceArn, Tags }) => {
  checkThere(ctx, ResourceArn);
  newTags({ ...ctx.store.tags.of(ResourceArn), ...Tags });
  ctx.store.tags.set(ResourceArn, Tags);
  return {};
});

export const UntagResource = write("UntagResource", (ctx, { ResourceArn, TagKeys }) => {
  checkThere(ctx, ResourceArn);
  ctx.store.tags.remove(ResourceArn, TagKeys);
  return {};
});

export const ListTagsForResource = read("ListTagsForResource", (ctx, { ResourceArn }) => {
  checkThere(ctx, ResourceArn);
  return { Tags: ctx.store.tags.of(ResourceArn) };
});
