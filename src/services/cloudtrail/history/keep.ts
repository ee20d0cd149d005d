/** Takes what the kernel recorded into the history. */
import { instant } from "../../../base/instant.ts";
import type { KeptCall, RecordKeeper } from "../../../kernel/ports/record-keeper.ts";
import { countCalls } from "../insights/count.ts";
import type { Watching } from "../insights/insight.ts";
import type { Write } from "../kit.ts";
import type { EventDataStore } from "../lake/event-data-store.ts";
import { ingest } from "../lake/ingest.ts";
import { HISTORY_KEPT } from "../limits.ts";
import { announce } from "../trail/announcement.ts";
import { awaitDelivery } from "../trail/delivery.ts";
import type { Trail } from "../trail/trail.ts";
import { type Block, BlockBuilder, parseLine, regionOf } from "./block.ts";
import { saltsOf } from "./record.ts";
import { resourceOf } from "./resource.ts";

/** How many old blocks go with a new one: more than one, so that the history does not grow beyond its time. */
const FORGOTTEN_AT_ONCE = 4;

export function keep(ctx: Write, calls: readonly KeptCall[], keeper: RecordKeeper): void {
  const takers = takersOf(ctx);
  // An organization's trails have copies, which are told as the account's own events are.
  const copied = keeper.alsoIn(ctx.scope.partition, ctx.scope.account) !== undefined;
  for (const block of blocksOf(ctx, calls, copied)) {
    const seq = take(ctx, takers, block, keeper);
    if (block.copied) block.settle(seq);
  }
  forget(ctx);
}

/** Whoever wants to know what is kept. */
interface Takers {
  readonly trails: readonly Trail[];
  readonly stores: readonly EventDataStore[];
  readonly watching: readonly Watching[];
}

function takersOf(ctx: Write): Takers {
  return {
    trails: ctx.store.trails().filter(({ logging }) => logging),
    stores: ctx.store.lake.stores(),
    watching: [...ctx.store.lake.things<Watching>("insights")],
  };
}

/** Answers the block's number. */
function take(
  ctx: Write,
  { trails, stores, watching }: Takers,
  block: BlockBuilder,
  keeper: Pick<RecordKeeper, "announces">,
): number {
  const seq = ctx.store.addBlock(block);
  if (block.own && !block.data) for (const [key, places] of postings(block)) ctx.store.post(key, seq, places);
  awaitDelivery(ctx, trails, block);
  announce(ctx, trails, block, seq, keeper);
  if (stores.length > 0) ingest(ctx, stores, block, seq, saltsOf(ctx));
  countCalls(ctx, watching, block);
  return seq;
}

/** Keeps what a service told by itself. */
export function keepTold(ctx: Write, block: BlockBuilder): void {
  take(ctx, takersOf(ctx), block, { announces: () => true });
}

function blocksOf(ctx: Write, calls: readonly KeptCall[], copied: boolean): Iterable<BlockBuilder> {
  const { account, partition } = ctx.scope;
  const builders = new Map<string, BlockBuilder>();
  let last: BlockBuilder | undefined;
  for (const call of calls) {
    const { record } = call;
    const own = call.accounts.includes(account);
    const recipient = own ? account : record.account;
    const region = regionOf(call, partition);
    if (
      last === undefined ||
      last.region !== region ||
      last.account !== recipient ||
      last.data !== record.dataEvent
    ) {
      const key = `${recipient}/${region}/${record.dataEvent}`;
      last =
        builders.get(key) ??
        new BlockBuilder(recipient, region, record.dataEvent, { own: recipient === account, copied });
      builders.set(key, last);
    }
    last.add(call);
  }
  return builders.values();
}

/** Under what an attribute's value is found. */
export const postingKey = (region: string, attribute: string, value: string): string =>
  `${region}\n${attribute}\n${value}`;

type Indexed = Pick<BlockBuilder, "region" | "heads" | "placesOf" | "resources"> & {
  readonly lines: { readonly length: number };
};

/** Every key of a block, with the places of the events that have it; "" when all have it. */
function* postings({ region, heads, placesOf, resources, lines }: Indexed): Generator<[string, string]> {
  const found = new Map<string, (readonly number[])[]>();
  const add = (attribute: string, value: string | undefined, places: readonly number[]) => {
    if (value === undefined) return;
    const key = postingKey(region, attribute, value);
    const lists = found.get(key);
    if (lists === undefined) found.set(key, [places]);
    else lists.push(places);
  };
  heads.forEach((head, index) => {
    const places = placesOf[index] ?? [];
    add("EventName", head.eventName, places);
    add("EventSource", head.eventSource, places);
    add("ReadOnly", String(head.readOnly), places);
    add("Username", head.userName, places);
    add("AccessKeyId", head.accessKeyId, places);
  });
  for (const [arn, places] of resources) {
    const resource = resourceOf(arn);
    add("ResourceType", resource?.type, places);
    add("ResourceName", resource?.name, places);
  }
  for (const [key, lists] of found) {
    const places = lists.length === 1 ? (lists[0] ?? []) : lists.flat().sort((a, b) => a - b);
    yield [key, places.length === lines.length ? "" : places.join()];
  }
}

/** The keys under which a block that is kept can be found. */
export function* keysOf({ region, heads, lines }: Block): Generator<string> {
  const resources = new Map<string, number[]>();
  for (const text of lines) {
    const { resource } = parseLine(text);
    if (resource !== "" && resource !== "*") resources.set(resource, []);
  }
  for (const [key] of postings({ region, heads: [...heads], placesOf: [], resources, lines })) yield key;
}

/** What is older than the history goes whenever something comes; so it costs nothing while nothing happens. */
function forget(ctx: Write): void {
  for (const block of ctx.store.endedBefore(instant(ctx.now - HISTORY_KEPT), FORGOTTEN_AT_ONCE))
    ctx.store.forgetBlock(block.seq, block.data ? [] : keysOf(block));
}
