/** Query and Scan: one page of a stretch of a table or index. */
import type { ReturnConsumedCapacity, Select } from "../../gen/dynamodb.ts";
import { EncodedJson } from "../../kernel/wire/json/encoded.ts";
import type { KeyRange as ConditionRange, KeySchema } from "../../lang/dynamodb/key-condition.ts";
import type { BoundProjection } from "../../lang/dynamodb/projection.ts";
import { attributeOf, type Item } from "../../lang/dynamodb/values.ts";
import { indexFor, tableFor } from "./addressing.ts";
import { spliced } from "./answer.ts";
import { Consumption, readUnits, takePartition } from "./capacity.ts";
import { entryKeyOf } from "./entry.ts";
import * as errors from "./errors.ts";
import type { Test } from "./expression.ts";
import { readItem, writeItem } from "./item-json.ts";
import { behind, isOnePartition, type KeyRange, partitionOf, stretchOf, within } from "./key.ts";
import { keyAttributes, keyOfItem } from "./keyed.ts";
import type { Read, Write } from "./kit.ts";
import { rowSeen, rowsSeen, seenAt } from "./lagging.ts";
import { PAGE_BYTES } from "./limits.ts";
import type { ItemRow, Joined, KeyedRow } from "./store/items.ts";
import { attributesOf, type Index, namesOf, type Table } from "./table.ts";

/** Where a read looks: a table, or one of its indexes. */
export interface Source {
  readonly table: Table;
  readonly index: Index | undefined;
  readonly schema: KeySchema;
}

interface Reading {
  readonly TableName: string;
  readonly IndexName?: string | undefined;
  readonly ConsistentRead?: boolean | undefined;
  readonly Select?: Select | undefined;
}

/** What a read is about. Throws when there is none such, or it cannot be read so. */
export function sourceOf(ctx: Read, input: Reading): Source {
  const table = tableFor(ctx, input.TableName);
  if (input.IndexName === undefined) return { table, index: undefined, schema: table.schema };
  const index = indexFor(table, input.IndexName);
  if (input.ConsistentRead === true && !index.local)
    throw errors.validation("Consistent reads are not supported on global secondary indexes");
  return { table, index, schema: index.schema };
}

/** Throws when what is to be answered contradicts itself. */
export function checkSelect(
  select: Select | undefined,
  given: "ProjectionExpression" | "AttributesToGet" | undefined,
  indexName: string | undefined,
): void {
  if (select === undefined) return;
  if (select === "SPECIFIC_ATTRIBUTES") {
    if (given === undefined)
      throw errors.validation(
        "Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES",
      );
    return;
  }
  if (given !== undefined)
    throw errors.validation(
      `Cannot specify the ${given} when choosing to get ${select === "COUNT" ? "only the Count" : select}`,
    );
  if (select === "ALL_PROJECTED_ATTRIBUTES" && indexName === undefined)
    throw errors.invalid("ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName");
}

/**
 * Whether the items of the table are needed for what its index's entries lack: a local index fetches them, a global
 * one cannot. `wanted`: the attributes that are named in projections.
 */
export function needsItems({ index }: Source, select: Select | undefined, wanted: Iterable<string>): boolean {
  if (index?.attributes === undefined) return false;
  const { attributes, name, local } = index;
  if (select === "ALL_ATTRIBUTES") {
    if (local) return true;
    throw errors.invalid(
      `Select type ALL_ATTRIBUTES is not supported for global secondary index ${name} ` +
        "because its projection type is not ALL",
    );
  }
  const missing = [...wanted].filter((attribute) => !attributes.has(attribute));
  if (missing.length === 0) return false;
  if (local) return true;
  throw errors.invalid(`Global secondary index ${name} does not project [${missing.join(", ")}]`);
}

/** The key in `source` that a page goes on behind. Throws when it cannot be one. */
export function startKey({ table, index, schema }: Source, given: Item): Uint8Array {
  const names = new Set([...namesOf(table.schema), ...namesOf(schema)]);
  const fits =
    Object.keys(given).length === names.size && [...names].every((name) => Object.hasOwn(given, name));
  if (!fits) throw errors.validation(startKeyMismatch(index));
  for (const each of [table.schema, schema])
    for (const attribute of attributesOf(each))
      if (attributeOf(given, attribute.name)?.[attribute.type] === undefined)
        throw errors.validation(startKeyMismatch(index));
  const key = keyOfItem(table.schema, given);
  const at = index === undefined ? key : entryKeyOf(schema, given, key);
  if (at === undefined) throw errors.validation(startKeyMismatch(index));
  return at;
}

function startKeyMismatch(index: Index | undefined): string {
  return index === undefined
    ? "The provided starting key is invalid: The provided key element does not match the schema"
    : "The provided starting key is invalid";
}

export interface Wanted {
  /** Read one after the other. */
  readonly ranges: readonly KeyRange[];
  readonly forward: boolean;
  readonly limit: number | undefined;
  readonly consistent: boolean;
  readonly filter: Test | undefined;
  readonly projection: BoundProjection | undefined;
  /** Only how many there are. */
  readonly countOnly: boolean;
  /** Whether entries are completed from the table. */
  readonly complete: boolean;
}

export interface Page {
  /** Of the items, joined by commas. */
  readonly texts: string;
  readonly count: number;
  readonly scanned: number;
  /** Where the page ended before all was read. */
  readonly last: End | undefined;
  readonly consumed: Consumption;
  /** Where the page is nothing but that. */
  readonly whole?: Joined | undefined;
}

/** The row a page ended with: the next one begins behind it. */
export interface End {
  /** Which of the stretches it lies in. */
  readonly range: number;
  readonly key: Uint8Array;
  /** The text of its key attributes. */
  readonly text: string;
}

/** What is left of what a Query reads behind a start key. Throws when the key does not lie in it. */
export function rangeFrom(
  source: Source,
  conditions: ConditionRange,
  start: Item | undefined,
  forward: boolean,
): KeyRange {
  const range = stretchOf(conditions);
  if (start === undefined) return range;
  const key = startKey(source, start);
  if (within(key, range)) return behind(range, key, forward);
  throw errors.validation(
    within(key, partitionOf(conditions))
      ? "The provided starting key does not match the range key predicate"
      : "The provided starting key is outside query boundaries based on provided conditions",
  );
}

/** Reads a page. It ends at the limit, or with the item that fills a megabyte, before any filter. */
export function readPage(ctx: Write, source: Source, wanted: Wanted): Page {
  return readWhole(ctx, source, wanted) ?? readRows(ctx, source, wanted);
}

function readRows(ctx: Write, source: Source, wanted: Wanted): Page {
  const { table, index } = source;
  const texts: string[] = [];
  const consumed = new Consumption(table, "read");
  let scanned = 0;
  let count = 0;
  let bytes = 0;
  let last: End | undefined;
  for (const [range, stretch] of wanted.ranges.entries()) {
    for (const row of rowsIn(ctx, (index ?? table).space, stretch, wanted)) {
      scanned++;
      bytes += row.size;
      const text = textOf(ctx, source, row, wanted, consumed);
      if (text !== undefined) {
        count++;
        if (!wanted.countOnly) texts.push(text);
      }
      if (scanned !== wanted.limit && bytes < PAGE_BYTES) continue;
      last = endAt(ctx, source, range, row);
      break;
    }
    if (last !== undefined) break;
  }
  charge(ctx, source, wanted, bytes, consumed);
  return { texts: texts.join(","), count, scanned, last, consumed };
}

/** The rows of a stretch; those of a while ago where eventually consistent reads lag. */
function rowsIn(
  ctx: Write,
  space: number,
  stretch: KeyRange,
  { forward, consistent }: Wanted,
): Iterable<ItemRow | KeyedRow> {
  const at = seenAt(ctx, consistent);
  return at === undefined
    ? ctx.store.items.walk(space, stretch, forward)
    : rowsSeen(ctx, space, stretch, forward, at);
}

const ROWS_MAX = 200;

/** A page of whole small items, which the database joins; undefined when the page needs more care than that. */
function readWhole(ctx: Write, source: Source, wanted: Wanted): Page | undefined {
  const { limit = ROWS_MAX, filter, projection, complete, countOnly, forward } = wanted;
  const [range, ...others] = wanted.ranges;
  if (filter !== undefined || projection !== undefined || complete || countOnly) return undefined;
  if (range === undefined || others.length > 0 || limit > ROWS_MAX) return undefined;
  if (source.table.dataKey !== undefined || source.table.record.resealing === true) return undefined;
  if (seenAt(ctx, wanted.consistent) !== undefined) return undefined;
  const { items } = ctx.store;
  const { space } = source.index ?? source.table;
  const joined = items.page(space, range, forward, limit);
  if (joined === undefined) return undefined;
  const { text, count: found, bytes } = joined;
  if (bytes >= PAGE_BYTES || (found === ROWS_MAX && wanted.limit === undefined)) return undefined;
  const consumed = new Consumption(source.table, "read");
  charge(ctx, source, wanted, bytes, consumed);
  const last = found === wanted.limit ? items.nth(space, range, forward, found - 1) : undefined;
  const end = last && endAt(ctx, source, 0, last);
  const whole = end === undefined ? joined : undefined;
  return { texts: text, count: found, scanned: found, last: end, consumed, whole };
}

/** Counts what a page takes, also of the one partition that a Query reads. */
function charge(ctx: Write, source: Source, wanted: Wanted, bytes: number, consumed: Consumption): void {
  const units = readUnits(bytes, wanted.consistent);
  consumed.add(units, source.index);
  const [range, ...others] = wanted.ranges;
  if (range === undefined || others.length > 0 || !isOnePartition(range)) return;
  takePartition(ctx, source.table, source.index, range.low, "read", units);
}

function endAt(ctx: Write, source: Source, range: number, row: ItemRow | KeyedRow): End {
  return { range, key: "key" in row ? row.key : ctx.store.items.keyOf(row), text: keyText(source, row) };
}

/** The text of a row that is answered; undefined when the filter takes it out. */
function textOf(
  ctx: Write,
  { table }: Source,
  row: ItemRow,
  { filter, projection, complete, consistent }: Wanted,
  consumed: Consumption,
): string | undefined {
  let json = row.json;
  if (complete) {
    const key = keyOfItem(table.schema, readItem(json));
    const whole = rowSeen(ctx, table.space, key, seenAt(ctx, consistent));
    consumed.add(readUnits(whole?.size ?? 0, consistent));
    json = whole?.json ?? json;
  }
  if (filter === undefined && projection === undefined) return json;
  const item = readItem(json);
  if (filter !== undefined && !filter(item)) return undefined;
  return projection === undefined ? json : writeItem(projection.apply(item));
}

function keyText({ table, schema }: Source, row: ItemRow): string {
  return writeItem(keyAttributes(readItem(row.json), [table.schema, schema]));
}

/** The page as it is answered. */
export function pageAnswer(
  page: Page,
  { countOnly }: Wanted,
  wantedCapacity: ReturnConsumedCapacity | undefined,
) {
  const { whole } = page;
  const consumed = page.consumed.describe(wantedCapacity);
  if (whole?.answer !== undefined && consumed === undefined) return whole.answer;
  const answer = spliced(
    {
      Items: countOnly ? undefined : `[${page.texts}]`,
      Count: String(page.count),
      ScannedCount: String(page.scanned),
      LastEvaluatedKey: page.last?.text,
    },
    { ConsumedCapacity: consumed },
  );
  if (whole === undefined || consumed !== undefined) return answer;
  whole.answer = new EncodedJson(Buffer.from(answer.text));
  return whole.answer;
}

/** The names of attributes that stand at the beginning of paths. */
export function topLevel(projection: BoundProjection | undefined): string[] {
  return (projection?.paths ?? []).map(([name]) => String(name));
}
