/** Events become an event data store's when they are kept, as far as it selects them. */
import { type BlockBuilder, parseLine } from "../history/block.ts";
import { recordOf, type Salts } from "../history/record.ts";
import type { Write } from "../kit.ts";
import { covers, type EventDataStore, keptSince, takes } from "./event-data-store.ts";

/** How many old blocks go with a new one: more than one, so that a store does not grow beyond its time. */
const FORGOTTEN_AT_ONCE = 4;

export function ingest(
  ctx: Write,
  stores: readonly EventDataStore[],
  block: BlockBuilder,
  seq: number,
  salts: Salts,
): void {
  const { account, region, data, heads, lines } = block;
  const own = account === ctx.scope.account;
  for (const store of stores) {
    if (!covers(store, region, own)) continue;
    const events: string[] = [];
    lines.forEach((text, index) => {
      const line = parseLine(text);
      const head = heads[line.head];
      if (head === undefined || !takes(store, region, own, { head, line, data })) return;
      events.push(JSON.stringify(recordOf({ salts, block: seq, index, account, region, data }, head, text)));
    });
    if (events.length > 0) addEvents(ctx, store, [block.first, block.last], events);
  }
}

/** Events come, and what is older than the store's retention goes. */
export function addEvents(
  ctx: Write,
  store: EventDataStore,
  [first, last]: readonly [number, number],
  events: readonly string[],
): void {
  ctx.store.lake.addEvents(store.id, first, last, events);
  ctx.store.lake.forgetEvents(store.id, keptSince(store, ctx.now), FORGOTTEN_AT_ONCE);
}
