/**
 * Eventually consistent reads that really lag: where a fault rule says by how much, writes leave notes of what was
 * there before, and reads answer what was there so long ago. Otherwise nobody pays for it.
 */
import { after, type Instant, SECOND } from "../../base/instant.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import type { KeyRange } from "./key.ts";
import type { Read, Write } from "./kit.ts";
import { ROWS_PER_STEP } from "./limits.ts";
import type { ItemRow, KeyedRow } from "./store/items.ts";
import type { AtRest } from "./store/vault.ts";

/** The instant whose state a read answers; undefined for the present. */
export function seenAt(ctx: Read, consistent: boolean): Instant | undefined {
  const { lag } = ctx.request;
  return consistent || lag === undefined ? undefined : after(ctx.now, -lag);
}

/** Notes what was at a key before a write, if reads lag. */
export function noteForReaders(
  ctx: Write,
  space: number,
  key: Uint8Array,
  old: { readonly size: number; readonly json: AtRest } | undefined,
): void {
  const { lag } = ctx.request;
  if (lag === undefined) return;
  ctx.store.history.note(space, ctx.now, key, old);
  forgetLater(ctx, space, lag);
}

export function forgetLater(ctx: Write, space: number, lag: number): void {
  ctx.schedule(after(ctx.now, lag + SECOND), { kind: "forgetNotes", key: String(space), payload: { lag } });
}

/** The job: forgets notes that no reader looks back to, unless recovery or a copy needs them. */
export function forgetNotes(ctx: Write, job: DueJob): void {
  const space = Number(job.key);
  const { lag } = job.payload as { lag: number };
  const needed = ctx.store.tables.ofSpace(space)?.record.recovery !== undefined;
  if (needed || ctx.store.copies.isCopied(space)) return;
  if (ctx.store.history.trim(space, after(ctx.now, -lag), ROWS_PER_STEP)) ctx.schedule(ctx.now, job);
}

/** What lies at a key, or lay there. */
export function rowSeen(
  ctx: Read,
  space: number,
  key: Uint8Array,
  at: Instant | undefined,
): ItemRow | undefined {
  const past = at === undefined ? undefined : ctx.store.history.asOf(space, key, at);
  if (past === undefined) return ctx.store.items.get(space, key);
  return past.json === null ? undefined : { id: 0, size: past.size, json: ctx.store.vault.text(past.json) };
}

/** The rows of a stretch as they were at an instant, in their order or against it. */
export function rowsSeen(
  ctx: Read,
  space: number,
  range: KeyRange,
  forward: boolean,
  at: Instant,
): Iterable<KeyedRow> {
  const rows = merged(ctx, space, range, at);
  return forward ? rows : [...rows].reverse();
}

function* merged(ctx: Read, space: number, { low, high }: KeyRange, at: Instant): Generator<KeyedRow> {
  const past = ctx.store.history.before(space, low, high, at);
  let next = 0;
  const pastRow = function* (upTo: Uint8Array | undefined): Generator<KeyedRow> {
    for (; next < past.length; next++) {
      const { key, size, json } = past[next] as (typeof past)[number];
      if (upTo !== undefined && Buffer.compare(key, upTo) > 0) return;
      if (json !== null) yield { id: 0, key, size: size ?? 0, json: ctx.store.vault.text(json) };
    }
  };
  const written = new Set(past.map(({ key }) => Buffer.from(key).toString("latin1")));
  let from = low;
  for (;;) {
    const rows = ctx.store.items.some(space, from, ROWS_PER_STEP);
    for (const row of rows) {
      if (Buffer.compare(row.key, high) >= 0) break;
      yield* pastRow(row.key);
      if (!written.has(Buffer.from(row.key).toString("latin1"))) yield row;
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS_PER_STEP || Buffer.compare(last.key, high) >= 0) break;
    from = Buffer.concat([last.key, Buffer.alloc(1)]);
  }
  yield* pastRow(undefined);
}
