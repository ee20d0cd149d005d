import { parseArn } from "../../../aws/arn.ts";
import { tagList, tagMap } from "../../../aws/tags.ts";
import type { Tag } from "../../../gen/dynamodb.ts";
import * as errors from "../errors.ts";
import { type Read, read, write } from "../kit.ts";
import type { TableRecord } from "../table.ts";
import { checkTags } from "../tags.ts";

const PAGE = 10;

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TagResource.html */
export const TagResource = write("TagResource", (ctx, input) => {
  const record = taggedTable(ctx, input.ResourceArn);
  const tags = { ...record.tags, ...tagMap(input.Tags) };
  checkTags(tags);
  ctx.store.tables.put({ ...record, tags });
  return {};
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UntagResource.html */
export const UntagResource = write("UntagResource", (ctx, input) => {
  const record = taggedTable(ctx, input.ResourceArn);
  const gone = new Set(input.TagKeys);
  const tags = Object.fromEntries(Object.entries(record.tags).filter(([key]) => !gone.has(key)));
  ctx.store.tables.put({ ...record, tags });
  return {};
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ListTagsOfResource.html */
export const ListTagsOfResource = read("ListTagsOfResource", (ctx, input) => {
  const { tags } = taggedTable(ctx, input.ResourceArn);
  const all: Tag[] = tagList(tags);
  const from = startOf(ctx, input.NextToken);
  const shown = all.slice(from, from + PAGE);
  if (from + PAGE >= all.length) return { Tags: shown };
  return { Tags: shown, NextToken: ctx.sealer.seal("dynamodb tags", String(from + PAGE)) };
});

function startOf(ctx: Read, token: string | undefined): number {
  if (token === undefined) return 0;
  const opened = ctx.sealer.open("dynamodb tags", token);
  if (opened === undefined) throw errors.validation("Invalid NextToken");
  return Number(Buffer.from(opened).toString());
}

function taggedTable(ctx: Read, arn: string): TableRecord {
  const { service, resource } = parseArn(arn) ?? {};
  const name = /^table\/([^/]+)$/.exec(resource ?? "")?.[1];
  if (service !== "dynamodb" || name === undefined)
    throw errors.validation(`Invalid TableArn: Invalid ResourceArn provided as input ${arn}`);
  const table = ctx.store.tables.named(name);
  if (table === undefined) throw errors.resourceNotFound(arn);
  return table.record;
}
