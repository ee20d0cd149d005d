import type { Tag } from "../../../gen/ram.ts";
import * as errors from "../errors.ts";
import { callerAccount, type Read, type Write, write } from "../kit.ts";
import { TAGS_MAX } from "../limits.ts";
import { ownShare } from "../sharing.ts";

/** Throws TagLimitExceededException, or InvalidParameterException for a key of AWS's. */
export function putTags(ctx: Write, resource: string, tags: readonly Tag[] = []): void {
  const keys = new Set(Object.keys(ctx.store.tags.of(resource)));
  for (const { key = "", value = "" } of tags) {
    if (key.toLowerCase().startsWith("aws:"))
      throw errors.invalidParameter("Tag keys can't begin with aws:.");
    keys.add(key);
    ctx.store.tags.set(resource, { [key]: value });
  }
  if (keys.size > TAGS_MAX)
    throw errors.tagLimitExceeded(`A resource can have no more than ${TAGS_MAX} tags.`);
}

interface Tagged {
  readonly resourceShareArn?: string | undefined;
  readonly resourceArn?: string | undefined;
}

function taggedArn(ctx: Read, { resourceShareArn, resourceArn }: Tagged): string {
  if (resourceShareArn !== undefined) return ownShare(ctx, resourceShareArn).arn;
  if (resourceArn === undefined) throw errors.invalidParameter("Name a resource share or a permission.");
  if (ctx.store.permissions.get(resourceArn)?.owner !== callerAccount(ctx))
    throw errors.unknownResource(`Permission ${resourceArn} could not be found.`);
  return resourceArn;
}

export const TagResource = write("TagResource", (ctx, input) => {
  putTags(ctx, taggedArn(ctx, input), input.tags);
  return {};
});

export const UntagResource = write("UntagResource", (ctx, input) => {
  const arn = taggedArn(ctx, input);
  ctx.store.tags.remove(arn, input.tagKeys);
  return {};
});
