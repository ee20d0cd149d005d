/** Takes what the kernel recorded into the history. */
import { instant } from "../../../base/instant.ts";
import type { KeptCall, RecordKeeper } from "../../../kernel/ports/record-keeper.ts";
import type { Write } from "../kit.ts";
import { HISTORY_KEPT } from "../limits.ts";
import { announce } from "../trail/announcement.ts";
import { awaitDelivery } from "../trail/delivery.ts";
import { type Block, BlockBuilder, parseLine, regionOf } from "./block.ts";
import { resourceOf } from "./resource.ts";

/** How many old blocks go with a new one: more than one, so that the history does not grow beyond its time. */
const FORGOTTEN_AT_ONCE = 4;

export function keep(ctx: Write, calls: readonly KeptCall[], keeper: RecordKeeper): void {
  const trails = ctx.store.trails().filter(({ logging }) => logging);
  for (const block of blocksOf(ctx, calls)) {
    const seq = ctx.store.addBlock(block);
    const own = block.account === ctx.scope.account;
    if (own && !block.data) for (const [key, places] of postings(block)) ctx.store.post(key, seq, places);
    awaitDelivery(ctx, trails, block);
    announce(ctx, trails, block, seq, keeper);
  }
  forget(ctx);
}

function blocksOf(ctx: Write, calls: readonly KeptCall[]): Iterable<BlockBuilder> {
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
      last = builders.get(key) ?? new BlockBuilder(recipient, region, record.dataEvent);
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
  const told = new Map<string, ReturnType<typeof resourceOf>>();
  for (const [place, arn] of resources) {
    if (!told.has(arn)) told.set(arn, resourceOf(arn));
    const resource = told.get(arn);
    add("ResourceType", resource?.type, [place]);
    add("ResourceName", resource?.name, [place]);
  }
  for (const [key, lists] of found) {
    const places = lists.length === 1 ? (lists[0] ?? []) : lists.flat().sort((a, b) => a - b);
    yield [key, places.length === lines.length ? "" : places.join()];
  }
}

/** The keys under which a block that is kept can be found. */
export function* keysOf({ region, heads, lines }: Block): Generator<string> {
  const resources: [number, string][] = [];
  lines.forEach((text, place) => {
    const { resource } = parseLine(text);
    if (resource !== "" && resource !== "*") resources.push([place, resource]);
  });
  for (const [key] of postings({ region, heads: [...heads], placesOf: [], resources, lines })) yield key;
}

/** What is older than the history goes whenever something comes; so it costs nothing while nothing happens. */
function forget(ctx: Write): void {
  for (const block of ctx.store.endedBefore(instant(ctx.now - HISTORY_KEPT), FORGOTTEN_AT_ONCE))
    ctx.store.forgetBlock(block.seq, block.data ? [] : keysOf(block));
}
