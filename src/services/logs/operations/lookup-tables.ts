/** Lookup tables, which queries of Logs Insights look things up in. */
import type { LookupTable } from "../../../gen/logs.ts";
import { parseLookupTable } from "../../../lang/logs-insights/query.ts";
import * as errors from "../errors.ts";
import { type Read, read, write } from "../kit.ts";
import * as limits from "../limits.ts";
import { page, pageAfter } from "../paging.ts";
import type { KeptLookupTable } from "../store.ts";
import { checkTags } from "../tags.ts";

const NOT_FOUND = "The specified lookup table does not exist.";

interface Given {
  readonly description?: string | undefined;
  readonly tableBody: string;
  readonly kmsKeyId?: string | undefined;
}

/** What is kept of a table; refuses what is no table. */
function tableOf(ctx: Read, { description, tableBody, kmsKeyId }: Given) {
  if (kmsKeyId !== undefined) throw errors.notBuilt("KMS keys of lookup tables");
  const table = parseLookupTable(tableBody);
  if (table === undefined)
    throw errors.invalidParameter("The table body must be comma-separated values with a header row.");
  const { fields, rows } = table;
  return {
    description,
    tableBody,
    tableFields: fields,
    recordsCount: rows.length,
    sizeBytes: Buffer.byteLength(tableBody),
    lastUpdatedTime: ctx.now,
  };
}

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLookupTable.html */
export const CreateLookupTable = write("CreateLookupTable", (ctx, input) => {
  const { lookupTableName, tags } = input;
  const { partition, region, account } = ctx.scope;
  const lookupTableArn = `arn:${partition}:logs:${region}:${account}:lookup-table:${lookupTableName}`;
  const table = tableOf(ctx, input);
  if (ctx.store.lookupTable.get(lookupTableName) !== undefined)
    throw errors.alreadyExists("The specified lookup table already exists.");
  if (ctx.store.lookupTable.count() >= limits.LOOKUP_TABLES_MAX) throw errors.limitExceeded();
  checkTags(tags ?? {}, {}, lookupTableArn);
  ctx.store.lookupTable.put(lookupTableName, { lookupTableArn, lookupTableName, ...table, tags });
  return { lookupTableArn, createdAt: ctx.now };
});

export const UpdateLookupTable = write("UpdateLookupTable", (ctx, input) => {
  const known = tableAt(ctx, input.lookupTableArn);
  const { description = known.description } = input;
  const table = { ...known, ...tableOf(ctx, { ...input, description }) };
  ctx.store.lookupTable.put(table.lookupTableName ?? "", table);
  return { lookupTableArn: input.lookupTableArn, lastUpdatedTime: ctx.now };
});

export const GetLookupTable = read("GetLookupTable", (ctx, { lookupTableArn }) => {
  const { tags: _, tableFields: _fields, recordsCount: _count, ...shown } = tableAt(ctx, lookupTableArn);
  return shown;
});

export const DescribeLookupTables = read("DescribeLookupTables", (ctx, input) => {
  const { lookupTableNamePrefix = "", maxResults = limits.DESCRIBED_MAX } = input;
  const after = pageAfter(ctx, "lookup tables", input.nextToken);
  const found = ctx.store.lookupTable.list(lookupTableNamePrefix, after, maxResults + 1);
  const { items, nextToken } = page(ctx, "lookup tables", found, maxResults, (t) => t.lookupTableName ?? "");
  const lookupTables = items.map(({ tags: _, tableBody: _body, ...shown }): LookupTable => shown);
  return { lookupTables, ...(nextToken && { nextToken }) };
});

export const DeleteLookupTable = write("DeleteLookupTable", (ctx, { lookupTableArn }) => {
  ctx.store.lookupTable.remove(tableAt(ctx, lookupTableArn).lookupTableName ?? "");
  return {};
});

function tableAt(ctx: Read, arn: string): KeptLookupTable {
  const table = ctx.store.lookupTable.get(arn.split(":lookup-table:")[1] ?? "");
  if (table?.lookupTableArn !== arn) throw errors.resourceNotFound(NOT_FOUND);
  return table;
}
