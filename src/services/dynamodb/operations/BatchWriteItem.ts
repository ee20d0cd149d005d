import type {
  BatchWriteItemInput,
  BatchWriteItemOutput,
  ItemCollectionMetrics,
  WriteRequest,
} from "../../../gen/dynamodb.ts";
import { sizeOf } from "../../../lang/dynamodb/size.ts";
import { split } from "../batches.ts";
import { batchExceeded, Consumption, hasRoom, writeUnits } from "../capacity.ts";
import * as errors from "../errors.ts";
import { encoded, type Write } from "../kit.ts";
import { BATCH_BYTES_MAX, BATCH_WRITE_MAX } from "../limits.ts";
import { type Planned, planDelete, planPut } from "../planned.ts";
import { addTo, Consumptions, Named } from "../several.ts";
import { storedAt } from "../stored.ts";
import { collectionMetrics, make } from "../writing.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html */
export const BatchWriteItem = encoded("BatchWriteItem", write, (ctx, input) => {
  checkCount(input);
  return split(ctx, "BatchWriteItem", input);
});

function write(ctx: Write, input: BatchWriteItemInput): BatchWriteItemOutput {
  checkCount(input);
  const batch = planAll(ctx, input);
  const consumed = new Consumptions("write");
  const metrics = new Map<string, ItemCollectionMetrics[]>();
  const left = new Map<string, WriteRequest[]>();
  let done = 0;
  for (const { given, planned, request } of batch) {
    if (!carryOut(ctx, planned, consumed)) {
      addTo(left, given, request);
      continue;
    }
    done++;
    const told = collectionMetrics(ctx, planned.table, planned.keyed);
    if (told !== undefined && input.ReturnItemCollectionMetrics === "SIZE")
      addTo(metrics, planned.table.name, told);
  }
  const [first] = batch;
  if (done === 0 && first !== undefined) throw batchExceeded(ctx, first.planned.table, "write");
  return {
    UnprocessedItems: Object.fromEntries(left),
    ...(metrics.size > 0 && { ItemCollectionMetrics: Object.fromEntries(metrics) }),
    ConsumedCapacity: consumed.describe(input.ReturnConsumedCapacity),
  };
}

interface Part {
  /** The table as the request names it. */
  readonly given: string;
  readonly request: WriteRequest;
  readonly planned: Planned;
}

function planAll(ctx: Write, { RequestItems }: BatchWriteItemInput): readonly Part[] {
  const named = new Named();
  const parts = Object.entries(RequestItems).flatMap(([given, requests]) =>
    requests.map((request): Part => ({ given, request, planned: plan(ctx, given, request) })),
  );
  for (const { planned } of parts)
    if (!named.add(planned.table, planned.key))
      throw errors.validation("Provided list of item keys contains duplicates");
  return parts;
}

function checkCount({ RequestItems }: BatchWriteItemInput): void {
  const requests = Object.values(RequestItems).flat();
  if (requests.length > BATCH_WRITE_MAX)
    throw errors.validation("Too many items requested for the BatchWriteItem call");
  const bytes = requests.reduce((sum, { PutRequest }) => sum + (PutRequest ? sizeOf(PutRequest.Item) : 0), 0);
  if (bytes > BATCH_BYTES_MAX) throw errors.validation("Request size exceeded the maximum allowed size");
}

function plan(ctx: Write, TableName: string, { PutRequest, DeleteRequest }: WriteRequest): Planned {
  if (PutRequest !== undefined && DeleteRequest === undefined)
    return planPut(ctx, { TableName, Item: PutRequest.Item });
  if (DeleteRequest !== undefined && PutRequest === undefined)
    return planDelete(ctx, { TableName, Key: DeleteRequest.Key });
  throw errors.validation(
    "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes",
  );
}

/** Makes one write of the batch, unless throughput is lacking for it. */
function carryOut(ctx: Write, planned: Planned, consumed: Consumptions): boolean {
  const { table, key } = planned;
  const old = storedAt(ctx, table, key);
  const next = planned.outcome?.(old).next;
  if (!hasRoom(ctx, table, "write", writeUnits(Math.max(old?.size ?? 0, next?.size ?? 0)), key)) return false;
  const part = new Consumption(table, "write");
  make(ctx, { table, key, old, next }, part);
  part.charge(ctx);
  consumed.of(table).merge(part);
  return true;
}
