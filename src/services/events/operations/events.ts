/** Putting events on buses, and trying patterns out. */
import { parseArn } from "../../../aws/arn.ts";
import { instant } from "../../../base/instant.ts";
import { events, type PutEventsRequestEntry, type PutEventsResultEntry } from "../../../gen/events.ts";
import { spreadNames } from "../../../lang/event-pattern/dotted.ts";
import { compilePattern, type JsonObject, PatternError } from "../../../lang/event-pattern/pattern.ts";
import { type DeliveryFailure, failureOf } from "../../../targets/failure.ts";
import { busIfAny } from "../bus.ts";
import { buryOnBus } from "../bus-letter.ts";
import { invalidParameter, invalidPattern, notBuilt, validation } from "../errors.ts";
import { type BusEvent, ingest, newEvent } from "../event.ts";
import { type Origin, originOf } from "../forward.ts";
import { type Prepare, type Read, read, staged, type Write } from "../kit.ts";
import { ENTRY_BYTES_MAX } from "../limits.ts";
import { type Bus, busNameIn } from "../resource.ts";
import { type DataKey, dataKeyFor } from "../sealing.ts";

/** What became of entries for buses that live elsewhere, by their place in the request. */
type Elsewhere = ReadonlyMap<number, PutEventsResultEntry>;
/** Data keys for buses that have a key of the customer's, or why KMS gives none. */
type Keys = ReadonlyMap<string, DataKey | DeliveryFailure>;
interface Prepared {
  readonly elsewhere: Elsewhere;
  readonly keys: Keys;
}
const NOTHING: Prepared = { elsewhere: new Map(), keys: new Map() };

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html */
export const PutEvents = staged("PutEvents", {
  prepare: (ctx, { Entries, EndpointId }): Prepared | Promise<Prepared> => {
    if (EndpointId !== undefined) throw notBuilt("global endpoints");
    if (Entries.reduce((sum, entry) => sum + sizeOf(entry), 0) > ENTRY_BYTES_MAX)
      throw validation("Total size of the entries in the request is over the limit.");
    const foreign = Entries.flatMap((entry, at) => (isElsewhere(ctx, entry) ? [{ entry, at }] : []));
    const keyed = keyedBuses(ctx, Entries);
    if (foreign.length === 0 && keyed.length === 0) return NOTHING;
    return Promise.all([sendOn(ctx, foreign), keysFor(ctx, keyed)]).then(([elsewhere, keys]) => ({
      elsewhere,
      keys,
    }));
  },
  commit: (ctx, { Entries }, { elsewhere, keys }) => {
    const results = Entries.map((entry, at) => elsewhere.get(at) ?? putOne(ctx, entry, keys));
    const FailedEntryCount = results.filter(({ ErrorCode }) => ErrorCode !== undefined).length;
    return { FailedEntryCount, Entries: results };
  },
});

/** Buses of this cell with a key of the customer's. */
function keyedBuses(ctx: Read, entries: readonly PutEventsRequestEntry[]): readonly Bus[] {
  const names = new Set(entries.map(({ EventBusName }) => busNameIn(EventBusName)));
  return [...names].flatMap((name) => {
    const bus = ctx.store.resource<Bus>("bus", name);
    return bus?.kmsKey === undefined ? [] : [bus];
  });
}

async function keysFor(ctx: Prepare, buses: readonly Bus[]): Promise<Keys> {
  const keys = buses.map(async ({ name, kmsKey = "" }) => {
    return [name, await dataKeyFor(ctx, name, kmsKey).catch(failureOf)] as const;
  });
  return new Map(await Promise.all(keys));
}

function isElsewhere({ scope }: Read, { EventBusName }: PutEventsRequestEntry): boolean {
  const arn = EventBusName === undefined ? undefined : parseArn(EventBusName);
  return arn !== undefined && (arn.account !== scope.account || arn.region !== scope.region);
}

/** The buses' owners decide, as if the caller had asked them. */
async function sendOn(
  ctx: Prepare,
  foreign: ReadonlyArray<{ readonly entry: PutEventsRequestEntry; readonly at: number }>,
): Promise<Elsewhere> {
  const results = new Map<number, PutEventsResultEntry>();
  for (const { entry, at } of foreign) {
    const region = parseArn(entry.EventBusName ?? "")?.region ?? ctx.scope.region;
    const answer = await ctx.call(events, "PutEvents", { Entries: [entry] }, { as: ctx.caller, region });
    const [first = {}] = answer.Entries ?? [];
    results.set(at, first);
  }
  return results;
}

/** Time counts 14 bytes: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevents.html */
export function sizeOf({
  Time,
  Source,
  DetailType,
  Detail,
  Resources,
}: Omit<PutEventsRequestEntry, "EventBusName" | "TraceHeader">): number {
  const texts = [Source, DetailType, Detail, ...(Resources ?? [])];
  const bytes = texts.reduce((sum, text) => sum + (text === undefined ? 0 : Buffer.byteLength(text)), 0);
  return bytes + (Time === undefined ? 0 : 14);
}

function putOne(ctx: Write, entry: PutEventsRequestEntry, keys: Keys): PutEventsResultEntry {
  const refused = refusal(ctx, entry);
  if (refused !== undefined) return refused;
  const detail = detailIn(entry.Detail ?? "");
  if (detail === undefined) return { ErrorCode: "MalformedDetail", ErrorMessage: "Detail is malformed." };
  const origin = originOf(ctx, entry.TraceHeader);
  const event = eventOf(ctx, entry, detail, origin);
  const bus = busIfAny(ctx, busNameIn(entry.EventBusName));
  // Events for a bus that is not there are taken, and reach nobody.
  if (bus === undefined) return { EventId: event.id };
  const key = keys.get(bus.name);
  if (key !== undefined && "code" in key) buryOnBus(ctx, bus, event, key);
  else
    ingest(ctx, bus.name, event, { traceHeader: origin === undefined ? entry.TraceHeader : undefined, key });
  return { EventId: event.id };
}

function eventOf(
  ctx: Write,
  entry: PutEventsRequestEntry,
  detail: JsonObject,
  origin: Origin | undefined,
): BusEvent {
  const event = newEvent(ctx, {
    source: entry.Source ?? "",
    "detail-type": entry.DetailType ?? "",
    resources: entry.Resources ?? [],
    detail,
    at: entry.Time === undefined ? ctx.now : instant(entry.Time),
  });
  return origin === undefined ? event : { ...event, ...origin };
}

const REQUIRED = ["Source", "DetailType", "Detail"] as const;

/** What is told of an entry that lacks something. */
export function refusedEntry(
  entry: Pick<PutEventsRequestEntry, (typeof REQUIRED)[number]>,
): PutEventsResultEntry | undefined {
  for (const name of REQUIRED)
    if ((entry[name] ?? "") === "")
      return {
        ErrorCode: "InvalidArgument",
        ErrorMessage: `Parameter ${name} is not valid. Reason: ${name} is a required argument.`,
      };
  return undefined;
}

function refusal(ctx: Read, entry: PutEventsRequestEntry): PutEventsResultEntry | undefined {
  const refused = refusedEntry(entry);
  if (refused !== undefined) return refused;
  if (entry.Source?.startsWith("aws.") === true && originOf(ctx, entry.TraceHeader) === undefined)
    return {
      ErrorCode: "NotAuthorizedForSourceException",
      ErrorMessage: "Not authorized for the source.",
    };
  return undefined;
}

/** Undefined for all but JSON objects. */
export function detailIn(text: string): JsonObject | undefined {
  const value = parsed(text);
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const MANDATORY = ["id", "account", "source", "time", "region", "detail-type"];

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TestEventPattern.html */
export const TestEventPattern = read("TestEventPattern", (_ctx, { EventPattern, Event }) => {
  const event = detailIn(Event);
  if (event === undefined || MANDATORY.some((name) => !Object.hasOwn(event, name)))
    throw invalidParameter("Event");
  try {
    return { Result: compilePattern(EventPattern).matches(spreadNames(event)) };
  } catch (error) {
    if (error instanceof PatternError) throw invalidPattern(error.message);
    throw error;
  }
});
