/** Tags of log groups and of what else has an ARN here. */
import type { TagResourceRequest } from "../../../gen/logs.ts";
import { groupNamed } from "../addressing.ts";
import { invalidParameter, resourceNotFound } from "../errors.ts";
import { groupArn, type LogGroup, parseIdentifier } from "../group.ts";
import { type Read, read, type Write, write } from "../kit.ts";
import { checkTags, shelvedAt, type Tags, without } from "../tags.ts";

/** Something with tags: what they are, and how to change them. */
interface Tagged {
  readonly tags: Tags;
  readonly put: (ctx: Write, tags: Tags) => void;
}

function taggedAt(ctx: Read, arn: string): Tagged {
  const group = parseIdentifier(arn);
  if (group !== undefined && arn.startsWith("arn:")) {
    const found = ctx.store.groups.named(group.name);
    if (found === undefined) throw resourceNotFound("The specified resource does not exist.");
    return { tags: found.tags, put: (writing, tags) => writing.store.groups.put({ ...found, tags }) };
  }
  const shelved = shelvedAt(ctx, arn);
  if (shelved === undefined) throw invalidParameter(`Invalid resource ARN: ${arn}`);
  const { shelf, name } = shelved;
  const found = ctx.store[shelf].get(name);
  if (found === undefined) throw resourceNotFound("The specified resource does not exist.");
  return {
    tags: found.tags ?? {},
    put: (writing, tags) => writing.store[shelf].put(name, { ...found, tags } as never),
  };
}

export const TagResource = write("TagResource", (ctx, { resourceArn, tags }: TagResourceRequest) => {
  const tagged = taggedAt(ctx, resourceArn);
  checkTags(tags, tagged.tags, resourceArn);
  tagged.put(ctx, { ...tagged.tags, ...tags });
  return {};
});

export const UntagResource = write("UntagResource", (ctx, { resourceArn, tagKeys }) => {
  const tagged = taggedAt(ctx, resourceArn);
  tagged.put(ctx, without(tagged.tags, tagKeys));
  return {};
});

export const ListTagsForResource = read("ListTagsForResource", (ctx, { resourceArn }) => ({
  tags: taggedAt(ctx, resourceArn).tags,
}));

export const TagLogGroup = write("TagLogGroup", (ctx, { logGroupName, tags }) => {
  const group = groupNamed(ctx, logGroupName);
  checkTags(tags, group.tags, groupArn(ctx.scope, logGroupName));
  putTags(ctx, group, { ...group.tags, ...tags });
  return {};
});

export const UntagLogGroup = write("UntagLogGroup", (ctx, { logGroupName, tags }) => {
  const group = groupNamed(ctx, logGroupName);
  putTags(ctx, group, without(group.tags, tags));
  return {};
});

export const ListTagsLogGroup = read("ListTagsLogGroup", (ctx, { logGroupName }) => ({
  tags: groupNamed(ctx, logGroupName).tags,
}));

function putTags(ctx: Write, group: LogGroup, tags: Tags): void {
  ctx.store.groups.put({ ...group, tags });
}
