/** PutItem, UpdateItem and DeleteItem: one write, and what is told of it. */
import type { ReturnConsumedCapacity, ReturnItemCollectionMetrics, ReturnValue } from "../../gen/dynamodb.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { EncodedJson } from "../../kernel/wire/json/encoded.ts";
import type { Path } from "../../lang/dynamodb/paths.ts";
import { projectionOf } from "../../lang/dynamodb/projection.ts";
import type { Item } from "../../lang/dynamodb/values.ts";
import { spliced } from "./answer.ts";
import { Consumption, chargeRefused } from "./capacity.ts";
import * as errors from "./errors.ts";
import { writeItem } from "./item-json.ts";
import type { Write } from "./kit.ts";
import { oldFor, type Planned } from "./planned.ts";
import { storedAt } from "./stored.ts";
import { collectionMetrics, make } from "./writing.ts";

/** The answer to most writes. */
const NOTHING = new EncodedJson("{}");

interface Asking {
  readonly ReturnValues?: ReturnValue | undefined;
  readonly ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined;
  readonly ReturnItemCollectionMetrics?: ReturnItemCollectionMetrics | undefined;
}

/** Makes the one write, and answers as the caller wants it. */
export function carryOut(ctx: Write, planned: Planned, asking: Asking): EncodedJson {
  const done = perform(ctx, planned, asking.ReturnValues);
  const metrics =
    asking.ReturnItemCollectionMetrics === "SIZE"
      ? collectionMetrics(ctx, planned.table, planned.keyed)
      : undefined;
  const consumed = done.consumed.describe(asking.ReturnConsumedCapacity);
  if (done.returned === undefined && consumed === undefined && metrics === undefined) return NOTHING;
  return spliced(
    { Attributes: done.returned },
    {
      ConsumedCapacity: consumed,
      ItemCollectionMetrics: metrics && collectionAnswer(metrics.ItemCollectionKey ?? {}, metrics),
    },
  );
}

/** Makes the one write. `returned` is the text of what the caller wants of the item before or after it. */
export function perform(
  ctx: Write,
  planned: Planned,
  wanted: ReturnValue | undefined,
): { readonly consumed: Consumption; readonly returned: string | undefined } {
  const { table, key } = planned;
  const consumed = new Consumption(table, "write");
  const old = charged(ctx, planned, () => oldFor(ctx, planned));
  const { next, paths = [] } = planned.outcome?.(old) ?? { next: undefined };
  if (wanted === "ALL_OLD" || wanted === "UPDATED_OLD") old?.hold();
  make(ctx, { table, key, old, next }, consumed);
  consumed.charge(ctx);
  return { consumed, returned: returned(wanted, old, next, paths) };
}

/** A condition that does not hold has its price, too. */
export function charged<T>(ctx: Write, { table, key }: Planned, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof AwsError && error.code === CONDITION_FAILED)
      chargeRefused(ctx, table, key, storedAt(ctx, table, key)?.size ?? 0);
    throw error;
  }
}

const CONDITION_FAILED = errors.conditionFailed(undefined).code;

/** The key may be binary: it is written as items are. */
function collectionAnswer(key: Item, metrics: object): object {
  return { ...metrics, ItemCollectionKey: JSON.parse(writeItem(key)) as object };
}

interface Image {
  readonly json: string;
  readonly item: Item;
}

function returned(
  wanted: ReturnValue | undefined,
  old: Image | undefined,
  next: Image | undefined,
  paths: readonly Path[],
): string | undefined {
  switch (wanted) {
    case "ALL_OLD":
      return old?.json;
    case "ALL_NEW":
      return next?.json;
    case "UPDATED_OLD":
      return parts(old, paths);
    case "UPDATED_NEW":
      return parts(next, paths);
    default:
      return undefined;
  }
}

function parts(image: Image | undefined, paths: readonly Path[]): string | undefined {
  if (image === undefined || paths.length === 0) return undefined;
  const text = writeItem(projectionOf(paths).apply(image.item));
  return text === "{}" ? undefined : text;
}

/** A put or delete can only answer what was there. */
export function checkReturnValues(wanted: ReturnValue | undefined): void {
  if (wanted !== undefined && wanted !== "NONE" && wanted !== "ALL_OLD")
    throw errors.validation("Return values set to invalid value");
}
