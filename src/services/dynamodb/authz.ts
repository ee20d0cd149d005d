/**
 * What each operation demands.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html
 */

import { parseArn } from "../../aws/arn.ts";
import { tagMap } from "../../aws/tags.ts";
import type { Tag } from "../../gen/dynamodb.ts";
import type { AuthzRule, ContextValue, Demand } from "../../kernel/dispatch/contract.ts";
import { encodeKey } from "../../lang/dynamodb/keys.ts";
import { type AttributeValue, attributeOf, type Item } from "../../lang/dynamodb/values.ts";
import { nameIn } from "./addressing.ts";
import { namesInExpression, queriedKey } from "./attributes-asked.ts";
import { isElsewhere } from "./batches.ts";
import { globalTableArn } from "./global-table.ts";
import type { Read } from "./kit.ts";
import type { DynamoReader } from "./store.ts";
import { indexArn, type Table, tableArn } from "./table.ts";

type Rule<I> = AuthzRule<I, DynamoReader>;

interface ByName {
  readonly TableName: string;
}

/** What is demanded on a table, there or not: a caller who may not ask is told nothing about it. */
export function demandOn(
  ctx: Read,
  action: string,
  name: string,
  index?: string,
  context?: Demand["context"],
): Demand {
  const record = ctx.store.tables.named(name)?.record;
  return {
    action: `dynamodb:${action}`,
    resource: index === undefined ? tableArn(ctx.scope, name) : indexArn(ctx.scope, name, index),
    resourcePolicy: record?.policy?.text,
    resourceTags: record?.tags,
    ...(context !== undefined && { context }),
  };
}

/** On the table that the request names. */
export const onTable =
  <I extends ByName>(action: string, more?: (input: I) => Partial<Demand>): Rule<I> =>
  (ctx, input) => ({ ...demandOn(ctx, action, nameIn(input.TableName)), ...more?.(input) });

/** Operations that know no resource. */
export const onAll =
  (action: string): Rule<object> =>
  () => ({ action: `dynamodb:${action}`, resource: "*" });

/** On the table, index or stream whose ARN the request gives. */
export const onArn =
  <I extends { readonly ResourceArn: string }>(
    action: string,
    more?: (input: I) => Partial<Demand>,
  ): Rule<I> =>
  (ctx, input) => ({
    ...demandOn(ctx, action, tableIn(input.ResourceArn)),
    resource: input.ResourceArn,
    ...(input.ResourceArn.includes("/stream/") && {
      resourcePolicy: ctx.store.streams.withArn(input.ResourceArn)?.policy?.text,
    }),
    ...more?.(input),
  });

function tableIn(arn: string): string {
  return /^table\/([^/]+)/.exec(parseArn(arn)?.resource ?? "")?.[1] ?? "";
}

export const onNewTable: Rule<ByName & { readonly Tags?: readonly Tag[] | undefined }> = (ctx, input) => {
  const resource = tableArn(ctx.scope, nameIn(input.TableName));
  const requestTags = input.Tags && tagMap(input.Tags);
  const create: Demand = { action: "dynamodb:CreateTable", resource, requestTags };
  const tagged = requestTags !== undefined && Object.keys(requestTags).length > 0;
  return tagged ? [create, { action: "dynamodb:TagResource", resource, requestTags }] : create;
};

interface ByGlobalName {
  readonly GlobalTableName: string;
}

/** On the global table, and on the table that is its replica here. */
export const onGlobalTable =
  (action: string): Rule<ByGlobalName> =>
  (ctx, { GlobalTableName: name }) => [
    { action: `dynamodb:${action}`, resource: globalTableArn(ctx, name) },
    demandOn(ctx, action, name),
  ];

export const onBackup =
  (action: string): Rule<{ readonly BackupArn: string }> =>
  (_ctx, input) => ({ action: `dynamodb:${action}`, resource: input.BackupArn });

export const onExport: Rule<{ readonly TableArn: string }> = (ctx, input) =>
  demandOn(ctx, "ExportTableToPointInTime", nameIn(input.TableArn));

export const onImport: Rule<{ readonly TableCreationParameters: ByName }> = (ctx, input) => ({
  action: "dynamodb:ImportTable",
  resource: tableArn(ctx.scope, input.TableCreationParameters.TableName),
});

/** On the export or import whose ARN the request gives. */
export const onTransfer =
  (action: string): Rule<{ readonly ExportArn?: string; readonly ImportArn?: string }> =>
  (_ctx, { ExportArn, ImportArn }) => ({
    action: `dynamodb:${action}`,
    resource: ExportArn ?? ImportArn ?? "*",
  });

/** A restore reads its source and writes a new table. */
const ON_RESTORED = ["BatchWriteItem", "DeleteItem", "GetItem", "PutItem", "Query", "Scan", "UpdateItem"];

export const onRestoreFromBackup: Rule<{ readonly BackupArn: string; readonly TargetTableName: string }> = (
  ctx,
  input,
) => [
  { action: "dynamodb:RestoreTableFromBackup", resource: input.BackupArn },
  ...["RestoreTableFromBackup", ...ON_RESTORED].map((action) => ({
    action: `dynamodb:${action}`,
    resource: tableArn(ctx.scope, input.TargetTableName),
  })),
];

export const onRestoreToPointInTime: Rule<{
  readonly SourceTableName?: string | undefined;
  readonly SourceTableArn?: string | undefined;
  readonly TargetTableName: string;
}> = (ctx, input) => [
  demandOn(ctx, "RestoreTableToPointInTime", nameIn(input.SourceTableName ?? input.SourceTableArn ?? "")),
  ...["RestoreTableToPointInTime", ...ON_RESTORED].map((action) => ({
    action: `dynamodb:${action}`,
    resource: tableArn(ctx.scope, input.TargetTableName),
  })),
];

// Items: conditions on keys and attributes are worked out only when a policy asks for them.

interface Asking extends ByName {
  readonly Key?: Item | undefined;
  readonly Item?: Item | undefined;
  readonly IndexName?: string | undefined;
  readonly Select?: string | undefined;
  readonly ReturnValues?: string | undefined;
  readonly ReturnConsumedCapacity?: string | undefined;
}

/** One item, or the items of one partition. */
export const onItems =
  (action: string): Rule<Asking> =>
  (ctx, input) => {
    const name = nameIn(input.TableName);
    return demandOn(ctx, action, name, input.IndexName, contextOf(ctx, name, [input], input));
  };

/** What a request asks about the items of one table; worked out when a policy asks. */
function contextOf(
  ctx: Read,
  name: string,
  requests: readonly object[],
  input: Omit<Asking, "TableName">,
  enclosing?: string,
): (key: string) => ContextValue | undefined {
  return (key) => {
    switch (key) {
      case "dynamodb:leadingkeys":
        return leadingKeys(ctx, ctx.store.tables.named(name), requests);
      case "dynamodb:attributes":
        return [...new Set(requests.flatMap((request) => namesInExpression(ctx, name, request)))];
      case "dynamodb:select":
        return input.Select;
      case "dynamodb:returnvalues":
        return input.ReturnValues;
      case "dynamodb:returnconsumedcapacity":
        return input.ReturnConsumedCapacity;
      case "dynamodb:enclosingoperation":
        return enclosing;
      default:
        return undefined;
    }
  };
}

interface Keyed {
  readonly Key?: Item | undefined;
  readonly Item?: Item | undefined;
}

/** The partition keys that a request touches, as texts. */
function leadingKeys(ctx: Read, table: Table | undefined, requests: readonly object[]): readonly string[] {
  if (table === undefined) return [];
  return requests.flatMap((request) => {
    const { Key, Item } = request as Keyed;
    const value =
      Key === undefined && Item === undefined
        ? queriedKey(ctx, table, request)
        : attributeOf(Key ?? Item ?? {}, table.schema.hash.name);
    return value === undefined ? [] : [keyText(value)];
  });
}

/** A partition key as policies compare it. */
export function keyText(value: AttributeValue): string {
  return value.S ?? value.N ?? Buffer.from(encodeKey(value)).toString("base64");
}

interface BatchInput {
  readonly RequestItems: Readonly<Record<string, unknown>>;
  readonly ReturnConsumedCapacity?: string | undefined;
}

/** One demand for each table of a batch that is of this account. */
export const onBatch =
  (action: string): Rule<BatchInput> =>
  (ctx, input) =>
    Object.entries(input.RequestItems).flatMap(([table, asked]) => {
      if (isElsewhere(ctx, table)) return []; // whoever has it is asked
      const name = nameIn(table);
      return demandOn(ctx, action, name, undefined, contextOf(ctx, name, keyedIn(asked), input));
    });

/** The parts of a batch's request for one table that carry keys. */
function keyedIn(asked: unknown): readonly object[] {
  if (!Array.isArray(asked)) {
    const { Keys = [], ...rest } = asked as { Keys?: readonly Item[] };
    return Keys.map((Key) => ({ ...rest, Key }));
  }
  return asked.flatMap(({ PutRequest, DeleteRequest }) => PutRequest ?? DeleteRequest ?? []);
}

interface Transacted {
  readonly TransactItems: readonly object[];
}

const TRANSACTED: Readonly<Record<string, string>> = {
  Get: "GetItem",
  Put: "PutItem",
  Update: "UpdateItem",
  Delete: "DeleteItem",
  ConditionCheck: "ConditionCheckItem",
};

/** A transaction demands what its parts demand. */
export const onTransaction =
  (enclosing: string): Rule<Transacted> =>
  (ctx, input) => {
    const demands: Demand[] = [];
    for (const parts of input.TransactItems as ReadonlyArray<Readonly<Record<string, ByName | undefined>>>)
      for (const kind in parts) {
        const action = TRANSACTED[kind];
        const part = parts[kind];
        if (action === undefined || part === undefined) continue;
        const name = nameIn(part.TableName);
        demands.push(demandOn(ctx, action, name, undefined, contextOf(ctx, name, [part], {}, enclosing)));
      }
    return demands;
  };
