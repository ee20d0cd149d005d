import type { BatchStatementErrorCodeEnum, BatchStatementRequest } from "../../../gen/dynamodb.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { DynamoValidationError } from "../../../lang/dynamodb/error.ts";
import type { BoundSelect, BoundStatement } from "../../../lang/dynamodb/partiql.ts";
import type { Item } from "../../../lang/dynamodb/values.ts";
import { listed, spliced } from "../answer.ts";
import { batchExceeded, Consumption, hasRoom, readUnits, writeUnits } from "../capacity.ts";
import * as errors from "../errors.ts";
import { readItem, writeItem } from "../item-json.ts";
import { encoded, type Write } from "../kit.ts";
import { oldFor } from "../planned.ts";
import { Consumptions } from "../several.ts";
import { charged } from "../single.ts";
import { bind, isRead, located, planStatement } from "../statement.ts";
import { storedAt } from "../stored.ts";
import { make } from "../writing.ts";

interface Progress {
  readonly reads: Consumptions;
  readonly writes: Consumptions;
}

/**
 * Each statement is carried out or refused for itself, and is about one item.
 * https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchExecuteStatement.html
 */
export const BatchExecuteStatement = encoded("BatchExecuteStatement", (ctx, input) => {
  const progress: Progress = { reads: new Consumptions("read"), writes: new Consumptions("write") };
  const texts = input.Statements.map((request) => answerTo(ctx, request, progress));
  const { ReturnConsumedCapacity: wanted } = input;
  const consumed = [...(progress.reads.describe(wanted) ?? []), ...(progress.writes.describe(wanted) ?? [])];
  return spliced(
    { Responses: listed(texts) },
    { ConsumedCapacity: consumed.length === 0 ? undefined : consumed },
  );
});

function answerTo(ctx: Write, request: BatchStatementRequest, progress: Progress): string {
  let statement: BoundStatement | undefined;
  try {
    statement = bind(ctx, request);
    const item = isRead(statement)
      ? readOne(ctx, statement, request, progress)
      : writeOne(ctx, statement, request, progress);
    return `{"TableName":${JSON.stringify(tableOf(statement))}${item === undefined ? "" : `,"Item":${item}`}}`;
  } catch (error) {
    const table = statement === undefined ? "" : `,"TableName":${JSON.stringify(tableOf(statement))}`;
    return `{"Error":${faultText(error)}${table}}`;
  }
}

function tableOf(statement: BoundStatement): string {
  return statement.kind === "exists" ? statement.select.table : statement.table;
}

function readOne(
  ctx: Write,
  select: BoundSelect,
  { ConsistentRead }: BatchStatementRequest,
  progress: Progress,
): string | undefined {
  if (select.index !== undefined)
    throw errors.validation(
      "Select statements within BatchExecuteStatement must specify the primary key in the where clause.",
    );
  const { table, key } = located(ctx, select.table, select.where);
  const stored = storedAt(ctx, table, key);
  const units = readUnits(stored?.size ?? 0, ConsistentRead === true);
  if (!hasRoom(ctx, table, "read", units)) throw batchExceeded(ctx, table, "read");
  const part = new Consumption(table, "read");
  part.add(units);
  part.charge(ctx);
  progress.reads.of(table).merge(part);
  if (stored === undefined || select.where?.test(stored.item) === false) return undefined;
  return select.projection === undefined ? stored.json : writeItem(select.project(readItem(stored.json)));
}

/** Whatever may be refused is looked at before anything is written. */
function writeOne(
  ctx: Write,
  statement: Exclude<BoundStatement, BoundSelect>,
  request: BatchStatementRequest,
  progress: Progress,
): string | undefined {
  if (statement.kind === "exists") throw errors.validation("EXISTS can only be used in ExecuteTransaction");
  const planned = planStatement(ctx, statement, request.ReturnValuesOnConditionCheckFailure);
  const { table, key } = planned;
  const old = charged(ctx, planned, () => oldFor(ctx, planned));
  const next = planned.outcome?.(old).next;
  const units = writeUnits(Math.max(old?.size ?? 0, next?.size ?? 0));
  if (!hasRoom(ctx, table, "write", units)) throw batchExceeded(ctx, table, "write");
  const part = new Consumption(table, "write");
  if (planned.returning === "ALL_OLD") old?.hold();
  make(ctx, { table, key, old, next }, part);
  part.charge(ctx);
  progress.writes.of(table).merge(part);
  if (planned.returning === "ALL_OLD") return old?.json;
  return planned.returning === "ALL_NEW" ? next?.json : undefined;
}

const CODES: Readonly<Record<string, BatchStatementErrorCodeEnum>> = {
  ConditionalCheckFailedException: "ConditionalCheckFailed",
  DuplicateItemException: "DuplicateItem",
  ResourceNotFoundException: "ResourceNotFound",
  ProvisionedThroughputExceededException: "ProvisionedThroughputExceeded",
  ThrottlingException: "ThrottlingError",
  ItemCollectionSizeLimitExceededException: "ItemCollectionSizeLimitExceeded",
  ValidationException: "ValidationError",
};

function faultText(error: unknown): string {
  if (error instanceof DynamoValidationError)
    return JSON.stringify({ Code: "ValidationError", Message: error.message });
  const Code = error instanceof AwsError ? CODES[error.code] : undefined;
  if (!(error instanceof AwsError) || Code === undefined) throw error;
  const item = error.fields?.["Item"] as Item | undefined;
  const told = JSON.stringify({ Code, Message: error.message });
  return item === undefined ? told : `${told.slice(0, -1)},"Item":${writeItem(item)}}`;
}
