/** The one way an item changes: with its table go its indexes, its stream, its expiry and its history. */
import type { ItemCollectionMetrics } from "../../gen/dynamodb.ts";
import { equalValues } from "../../lang/dynamodb/compare.ts";
import { sizeOf } from "../../lang/dynamodb/size.ts";
import { type AttributeValue, attributeOf, type Item } from "../../lang/dynamodb/values.ts";
import { type Consumption, takePartition, writeUnits } from "./capacity.ts";
import { streamOut } from "./destination.ts";
import { type Entry, entryOf } from "./entry.ts";
import * as errors from "./errors.ts";
import { expiryOf, planExpiry } from "./expiry.ts";
import { noteContributor } from "./insights.ts";
import { writeItem } from "./item-json.ts";
import { tableKey } from "./key.ts";
import { checkIndexKeys } from "./keyed.ts";
import type { Write } from "./kit.ts";
import { forgetLater, noteForReaders } from "./lagging.ts";
import { COLLECTION_BYTES_MAX, ITEM_BYTES_MAX } from "./limits.ts";
import { replicate, withOrigin } from "./replication.ts";
import type { AtRest } from "./store/vault.ts";
import type { Stored } from "./stored.ts";
import { recordChange } from "./stream.ts";
import type { Index, Table } from "./table.ts";

/** What an item is to become. */
export interface Fresh {
  readonly key: Uint8Array;
  readonly item: Item;
  readonly size: number;
  readonly json: string;
}

/** A valid item, ready to be written. Throws when it is too large or no index could hold it. */
export function fresh(table: Table, key: Uint8Array, item: Item, by: "put" | "update" = "put"): Fresh {
  const size = sizeOf(item);
  if (size > ITEM_BYTES_MAX) throw by === "put" ? errors.itemTooLarge() : errors.updatedItemTooLarge();
  if (table.indexes.length > 0) checkIndexKeys(table, item, by);
  return { key, item, size, json: writeItem(item) };
}

/** A change of one item: from what was there to what will be. */
export interface Change {
  readonly table: Table;
  readonly key: Uint8Array;
  readonly old: Stored | undefined;
  readonly next: Fresh | undefined;
}

export interface ChangeOptions {
  /** Twice the units are consumed within a transaction. */
  readonly factor?: 1 | 2;
  /** By whom, where it was not the caller: told in the stream. */
  readonly by?: "ttl" | "replication";
}

/** Makes the change, and adds what it consumes. */
export function make(
  ctx: Write,
  { table, key, old, next: given }: Change,
  consumed: Consumption,
  { factor = 1, by }: ChangeOptions = {},
): void {
  const marked = table.record.globalVersion !== undefined && given !== undefined && by !== "replication";
  const next = marked ? withOrigin(ctx, table, given) : given;
  const units = factor * writeUnits(Math.max(old?.size ?? 0, next?.size ?? 0));
  consumed.add(units);
  if (by === undefined) takePartition(ctx, table, undefined, key, "write", units);
  if (old === undefined && next === undefined) return;
  const { lag } = ctx.request;
  const noted =
    table.record.recovery !== undefined || lag !== undefined || ctx.store.copies.isCopied(table.space);
  if (table.isWatched || noted) old?.hold();
  if (table.isWatched && isSame(old, next)) {
    if (old?.json !== next?.json) place(ctx, table, key, old, next); // the same in another order
    if (table.record.replicas !== undefined && by !== "replication") replicate(ctx, table, key, next);
    return;
  }
  place(ctx, table, key, old, next);
  let grown = (next?.size ?? 0) - (old?.size ?? 0);
  for (const index of table.indexes) {
    const change = enter(ctx, index, old && entryOf(index, old), next && entryOf(index, next));
    if (change.units > 0) {
      consumed.add(factor * change.units, index);
      if (table.record.insights !== undefined && by === undefined)
        noteEntry(ctx, table, index, old, next, factor * change.units);
    }
    if (index.local) grown += change.grown;
  }
  if (table.hasLocalIndexes) growCollection(ctx, table, (next ?? old)?.item ?? {}, grown);
  if (table.ttlAttribute !== undefined) expireAnew(ctx, table, key, old, next);
  if (noted) {
    const past = old && { size: old.size, json: atRest(ctx, table, old.json) };
    ctx.store.history.note(table.space, ctx.now, key, past);
    if (lag !== undefined) forgetLater(ctx, table.space, lag);
  }
  if (table.record.replicas !== undefined && by !== "replication") replicate(ctx, table, key, next);
  if (table.record.destinations !== undefined) streamOut(ctx, table, key, old, next, by);
  if (table.record.stream !== undefined) recordChange(ctx, table, table.record.stream, old, next, by);
}

/** Tells the contributors of an index which of its keys was written. */
function noteEntry(
  ctx: Write,
  table: Table,
  index: Index,
  old: Stored | undefined,
  next: Fresh | undefined,
  units: number,
): void {
  const entry = (next && entryOf(index, next)) ?? (old && entryOf(index, old));
  if (entry !== undefined) noteContributor(ctx, table, index, entry.key, "C", units);
}

function isSame(old: Stored | undefined, next: Fresh | undefined): boolean {
  if (old === undefined || next === undefined) return false;
  if (old.json === next.json) return true;
  return old.size === next.size && equalValues({ M: old.item }, { M: next.item });
}

/** Text as it is to lie in a table or index. */
function atRest(ctx: Write, { dataKey }: Pick<Table, "dataKey">, text: string): AtRest {
  return dataKey === undefined ? text : ctx.store.vault.atRest(dataKey, text, ctx.ids);
}

function place(
  ctx: Write,
  table: Table,
  key: Uint8Array,
  old: Stored | undefined,
  next: Fresh | undefined,
): void {
  const { items } = ctx.store;
  const { space } = table;
  if (next === undefined) {
    if (old !== undefined) items.remove(space, key, old.head);
  } else if (old === undefined) items.insert(space, key, next.size, atRest(ctx, table, next.json));
  else items.replace(space, key, old.head, next.size, atRest(ctx, table, next.json));
}

/** Brings an index's entry up to date; answers what that costs and by how much the index grew. */
export function enter(
  ctx: Write,
  index: Index,
  old: Entry | undefined,
  next: Entry | undefined,
): { readonly units: number; readonly grown: number } {
  const { items } = ctx.store;
  const grown = (next?.size ?? 0) - (old?.size ?? 0);
  const row = old && items.head(index.space, old.key); // not there while the index is being filled
  if (ctx.request.lag !== undefined) noteEntries(ctx, index, row && old, next);
  if (old !== undefined && next !== undefined && Buffer.compare(old.key, next.key) === 0) {
    if (old.json === next.json && row !== undefined) return { units: 0, grown: 0 };
    const body = atRest(ctx, index, next.json);
    if (row === undefined) items.insert(index.space, next.key, next.size, body);
    else items.replace(index.space, next.key, row, next.size, body);
    return { units: writeUnits(Math.max(old.size, next.size)), grown };
  }
  if (old !== undefined && row !== undefined) items.remove(index.space, old.key, row);
  if (next !== undefined) items.insert(index.space, next.key, next.size, atRest(ctx, index, next.json));
  const units =
    (old === undefined ? 0 : writeUnits(old.size)) + (next === undefined ? 0 : writeUnits(next.size));
  return { units, grown };
}

/** Notes what an index held, for reads of it that lag. */
function noteEntries(ctx: Write, index: Index, old: Entry | undefined, next: Entry | undefined): void {
  const past = old && { size: old.size, json: atRest(ctx, index, old.json) };
  if (old !== undefined) noteForReaders(ctx, index.space, old.key, past);
  if (next !== undefined && (old === undefined || Buffer.compare(old.key, next.key) !== 0))
    noteForReaders(ctx, index.space, next.key, undefined);
}

/** A partition key's items, with their entries in local indexes, may not grow beyond 10 GB. */
function growCollection(ctx: Write, table: Table, item: Item, grown: number): void {
  if (grown === 0) return;
  const partition = partitionOf(table, item);
  ctx.store.items.growCollection(table.space, partition, grown);
  if (grown > 0 && ctx.store.items.collectionBytes(table.space, partition) > COLLECTION_BYTES_MAX)
    throw errors.collectionTooLarge();
}

function partitionOf(table: Table, item: Item): Uint8Array {
  return tableKey(attributeOf(item, table.schema.hash.name) as AttributeValue, undefined);
}

/** How large the collection is that an item belongs to; undefined for tables without local indexes. */
export function collectionMetrics(ctx: Write, table: Table, item: Item): ItemCollectionMetrics | undefined {
  if (!table.hasLocalIndexes) return undefined;
  const { name } = table.schema.hash;
  const bytes = ctx.store.items.collectionBytes(table.space, partitionOf(table, item));
  const gigabytes = Math.floor(bytes / 1024 ** 3);
  return {
    ItemCollectionKey: { [name]: attributeOf(item, name) as AttributeValue },
    SizeEstimateRangeGB: [gigabytes, gigabytes + 1],
  };
}

function expireAnew(
  ctx: Write,
  table: Table,
  key: Uint8Array,
  old: Stored | undefined,
  next: Fresh | undefined,
): void {
  const name = table.ttlAttribute ?? "";
  const before = old && expiryOf(old.item, name);
  const after = next && expiryOf(next.item, name);
  if (before === after) return;
  if (before !== undefined) ctx.store.items.unexpire(table.space, before, key);
  if (after === undefined) return;
  ctx.store.items.expireAt(table.space, after, key);
  planExpiry(ctx, table.space);
}
