/**
 * Time to live. A table with it has one job, due when its first item expires.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html
 */
import { after, epochSeconds, instant, SECOND } from "../../base/instant.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { attributeOf, type Item } from "../../lang/dynamodb/values.ts";
import { Consumption } from "./capacity.ts";
import { readItem } from "./item-json.ts";
import type { Write } from "./kit.ts";
import { ROWS_PER_STEP, TTL_PAST_MAX } from "./limits.ts";
import { seriesOf } from "./metrics.ts";
import { Stored, storedAt } from "./stored.ts";
import type { Table } from "./table.ts";
import { make } from "./writing.ts";

/** When an item expires, in epoch seconds; undefined when its attribute holds no number. */
export function expiryOf(item: Item, attribute: string): number | undefined {
  const value = attributeOf(item, attribute)?.N;
  if (value === undefined) return undefined;
  const at = Math.floor(Number(value));
  return Number.isSafeInteger(at) && at > 0 ? at : undefined;
}

/** Sees to it that the table's job runs when its first item expires. */
export function planExpiry(ctx: Write, space: number): void {
  const first = ctx.store.items.firstExpiry(space);
  if (first === undefined) ctx.unschedule("expire", String(space));
  else ctx.schedule(instant(Math.max(ctx.now, first * SECOND)), { kind: "expire", key: String(space) });
}

/** The job: deletes what has expired, and plans the next run. */
export function expire(ctx: Write, job: DueJob): void {
  const table = ctx.store.tables.ofSpace(Number(job.key));
  if (table?.ttlAttribute === undefined) return;
  const { items } = ctx.store;
  const now = epochSeconds(ctx.now);
  const longAgo = epochSeconds(after(ctx.now, -TTL_PAST_MAX));
  const uncounted = new Consumption(table, "write");
  for (const { at, key } of items.expired(table.space, now, ROWS_PER_STEP)) {
    const old = storedAt(ctx, table, key);
    if (old === undefined || at < longAgo) items.unexpire(table.space, at, key);
    else {
      make(ctx, { table, key, old, next: undefined }, uncounted, { by: "ttl" });
      seriesOf(ctx.meter, ctx.scope, table.name).add("TimeToLiveDeletedItemCount", 1);
    }
  }
  planExpiry(ctx, table.space);
}

/** The job: finds the items of a table that had them before time to live was enabled. */
export function findExpiring(ctx: Write, job: DueJob): void {
  const { space, from } = job.payload as { space: number; from: string };
  const table = ctx.store.tables.ofSpace(space);
  if (table?.ttlAttribute === undefined) return;
  const rows = ctx.store.items.some(space, Buffer.from(from, "base64"), ROWS_PER_STEP);
  for (const row of rows) noteExpiry(ctx, table, new Stored(row.key, row));
  const last = rows.at(-1);
  if (last !== undefined && rows.length === ROWS_PER_STEP) {
    const next = Buffer.concat([last.key, Buffer.alloc(1)]).toString("base64");
    ctx.schedule(ctx.now, { kind: "findExpiring", key: job.key, payload: { space, from: next } });
  } else {
    const { record } = table;
    if (record.ttl !== undefined)
      ctx.store.tables.put({ ...record, ttl: { ...record.ttl, status: "ENABLED" } });
  }
  planExpiry(ctx, space);
}

function noteExpiry(ctx: Write, table: Table, stored: Stored): void {
  if (!stored.json.includes(JSON.stringify(table.ttlAttribute))) return;
  const at = expiryOf(readItem(stored.json), table.ttlAttribute ?? "");
  if (at !== undefined) ctx.store.items.expireAt(table.space, at, stored.key);
}
