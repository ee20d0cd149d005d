/** How tables and indexes come to be, change and go: each state is left by a job that is due at once. */
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { usedDefinitions } from "./definition.ts";
import { type Entered, entryOf } from "./entry.ts";
import { readItem } from "./item-json.ts";
import type { Write } from "./kit.ts";
import { ROWS_PER_STEP } from "./limits.ts";
import { closeStream } from "./stream.ts";
import type { IndexRecord, TableRecord } from "./table.ts";
import { enter } from "./writing.ts";

/** Has a table that is being made or changed become active, once the answer is out. */
export function settleLater(ctx: Write, record: TableRecord): void {
  ctx.schedule(ctx.now, { kind: "settle", key: String(record.id) });
}

/** The job: a table, and its indexes that have nothing left to do, become active. */
export function settle(ctx: Write, job: DueJob): void {
  const record = ctx.store.tables.ofSpace(Number(job.key))?.record;
  if (record === undefined || record.status === "DELETING") return;
  const indexes = record.indexes.map((index) =>
    index.status === "UPDATING" || (index.status === "CREATING" && index.backfilling !== true)
      ? { ...index, status: "ACTIVE" as const }
      : index,
  );
  const restored = record.restored && { ...record.restored, underWay: false };
  const busy = indexes.some((index) => index.status !== "ACTIVE");
  ctx.store.tables.put({ ...record, indexes, restored, status: busy ? "UPDATING" : "ACTIVE" });
}

/** The table with a new index, which is filled with what is there. */
export function beginIndex(ctx: Write, record: TableRecord, index: IndexRecord): TableRecord {
  ctx.schedule(ctx.now, {
    kind: "backfill",
    key: String(index.space),
    payload: { space: index.space, table: record.id, from: "" },
  });
  return { ...record, indexes: [...record.indexes, { ...index, backfilling: true }] };
}

/** The table with an index on its way out. */
export function endIndex(ctx: Write, record: TableRecord, index: IndexRecord): TableRecord {
  ctx.schedule(ctx.now, {
    kind: "dropIndex",
    key: String(index.space),
    payload: { space: index.space, table: record.id },
  });
  const deleting: IndexRecord = { ...index, status: "DELETING" };
  return { ...record, indexes: record.indexes.map((each) => (each === index ? deleting : each)) };
}

/** The job: fills a new index with the items that were there before it, some at a time. */
export function backfill(ctx: Write, job: DueJob): void {
  const { space, table: tableSpace, from } = job.payload as { space: number; table: number; from: string };
  const table = ctx.store.tables.ofSpace(tableSpace);
  const index = table?.indexes.find((each) => each.space === space);
  if (table === undefined || index === undefined) return;
  const rows = ctx.store.items.some(tableSpace, Buffer.from(from, "base64"), ROWS_PER_STEP);
  for (const { key, size, json } of rows) {
    const entered: Entered = { key, size, json, item: readItem(json) };
    const entry = entryOf(index, entered);
    if (entry !== undefined) enter(ctx, index, entry, entry);
  }
  const last = rows.at(-1);
  if (last !== undefined && rows.length === ROWS_PER_STEP) {
    const next = Buffer.concat([last.key, Buffer.alloc(1)]).toString("base64");
    ctx.schedule(ctx.now, { ...job, payload: { space, table: tableSpace, from: next } });
    return;
  }
  const indexes = table.record.indexes.map((each) =>
    each.space === space ? { ...each, status: "ACTIVE" as const, backfilling: undefined } : each,
  );
  ctx.store.tables.put({ ...table.record, indexes });
  settleLater(ctx, table.record);
}

/** The job: an index that is being deleted is gone; its entries are cleared away. */
export function dropIndex(ctx: Write, job: DueJob): void {
  const { space, table: tableSpace } = job.payload as { space: number; table: number };
  discardSpace(ctx, space);
  const record = ctx.store.tables.ofSpace(tableSpace)?.record;
  if (record === undefined) return;
  const indexes = record.indexes.filter((index) => index.space !== space);
  const attributes = usedDefinitions(record.attributes, record, indexes);
  ctx.store.tables.put({ ...record, indexes, attributes });
  settleLater(ctx, record);
}

/** The job: a table that is being deleted is gone; its items and entries are cleared away. */
export function drop(ctx: Write, job: DueJob): void {
  const record = ctx.store.tables.ofSpace(Number(job.key))?.record;
  if (record === undefined) return;
  if (record.stream !== undefined) closeStream(ctx, record.stream.id);
  for (const { space } of record.indexes) discardSpace(ctx, space);
  const { keepItems } = (job.payload ?? {}) as { keepItems?: boolean };
  if (keepItems !== true) discardSpace(ctx, record.id);
  else {
    ctx.store.history.forget(record.id);
    ctx.store.items.forgetExpiries(record.id);
  }
  ctx.unschedule("expire", job.key);
  ctx.unschedule("trimHistory", job.key);
  ctx.store.tables.remove(record);
}

/** Gives up a space with all that is in it: however full it is, that takes no time. */
export function discardSpace(ctx: Write, space: number): void {
  ctx.schedule(ctx.now, { kind: "discard", key: String(space) });
}

/** The job: empties a space that was given up, some rows at a time. */
export function discard(ctx: Write, job: DueJob): void {
  if (ctx.store.items.discard(Number(job.key), ROWS_PER_STEP)) discardSpace(ctx, Number(job.key));
}
