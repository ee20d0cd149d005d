/** LookupEvents: the history, newest first. https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html */

import { type Instant, instant, SECOND } from "../../../base/instant.ts";
import type { EventShape, LookupEventsRequest } from "../../../gen/cloudtrail.ts";
import {
  invalidLookupAttributes,
  invalidMaxResults,
  invalidNextToken,
  invalidTimeRange,
  throttling,
} from "../errors.ts";
import { parseLine } from "../history/block.ts";
import { placeOf } from "../history/event-id.ts";
import { postingKey } from "../history/keep.ts";
import { recordOf, saltsOf } from "../history/record.ts";
import { resourceOf } from "../history/resource.ts";
import { type Read, type Write, write } from "../kit.ts";
import { HISTORY_KEPT, LOOKUP_RESULTS_MAX, LOOKUPS_PER_SECOND } from "../limits.ts";
import type { StoredBlock } from "../store.ts";
import { insightEvents } from "./insights.ts";

const TOKEN = "LookupEvents";
/** SQLite's, and more than anybody's history. */
const NO_BLOCK = Number.MAX_SAFE_INTEGER;

interface From {
  readonly block: number;
  /** Events before this place in that block. */
  readonly before: number;
}
interface Window {
  readonly since: Instant;
  readonly until: Instant;
}
interface Found {
  readonly block: StoredBlock;
  readonly index: number;
}

export const LookupEvents = write("LookupEvents", (ctx, input) => {
  throttle(ctx);
  const limit = input.MaxResults ?? LOOKUP_RESULTS_MAX;
  if (limit < 1 || limit > LOOKUP_RESULTS_MAX)
    throw invalidMaxResults(
      `The maximum results value of ${limit} is not valid. Specify a value from 1 to 50.`,
    );
  if (input.EventCategory === "insight") return insights(ctx, input);
  const window = windowOf(ctx, input);
  const from = fromOf(ctx, input);
  const Events: EventShape[] = [];
  let last: Found | undefined;
  for (const found of eventsOf(ctx, input, window, from)) {
    if (Events.length === limit && last !== undefined)
      return { Events, NextToken: tokenOf(ctx, input, { block: last.block.seq, before: last.index }) };
    Events.push(presented(ctx, found));
    last = found;
  }
  return { Events };
});

/**
 * Two a second for an account in a Region. A rate is calls by the time that passes, so those at one and the same
 * instant count as one: with a clock that stands still, nobody could wait for the next second. Throws
 * ThrottlingException.
 */
function throttle(ctx: Write): void {
  const { region } = ctx.request;
  const before = ctx.store.lookups(region);
  if (before?.at === ctx.now) return;
  const earned =
    before === undefined ? LOOKUPS_PER_SECOND : ((ctx.now - before.at) / SECOND) * LOOKUPS_PER_SECOND;
  const left = Math.min((before?.left ?? 0) + earned, LOOKUPS_PER_SECOND);
  if (left < 1) throw throttling("Rate exceeded");
  ctx.store.putLookups(region, { at: ctx.now, left: left - 1 });
}

function insights(ctx: Read, input: LookupEventsRequest) {
  const attribute = attributeOf(input);
  windowOf(ctx, input);
  return insightEvents(ctx, {
    ...input,
    attribute: attribute && [attribute.AttributeKey, attribute.AttributeValue],
  });
}

/** Throws InvalidLookupAttributesException. */
function attributeOf({ LookupAttributes = [] }: LookupEventsRequest) {
  if (LookupAttributes.length > 1)
    throw invalidLookupAttributes(
      "Multiple lookup attributes are not supported. Specify one lookup attribute.",
    );
  if (LookupAttributes[0]?.AttributeValue === "")
    throw invalidLookupAttributes("The lookup attribute value cannot be empty.");
  return LookupAttributes[0];
}

function windowOf(ctx: Read, { StartTime, EndTime }: LookupEventsRequest): Window {
  if (StartTime !== undefined && EndTime !== undefined && StartTime > EndTime)
    throw invalidTimeRange(
      "The start time occurs after the end time. The start time must be before the end time.",
    );
  const oldest = instant(ctx.now - HISTORY_KEPT);
  const since = StartTime === undefined || StartTime < oldest ? oldest : StartTime;
  // Times are given to the second, and mean all of it.
  return { since, until: EndTime === undefined ? ctx.now : instant(EndTime + 999) };
}

function* eventsOf(ctx: Read, input: LookupEventsRequest, window: Window, from: From): Generator<Found> {
  const attribute = attributeOf(input);
  const { account } = ctx.scope;
  const { region } = ctx.request;
  if (attribute === undefined) {
    for (const block of ctx.store.history(account, region, window.until, from.block)) {
      if (block.last < window.since) return;
      yield* within(block, allOf(block), window, from);
    }
    return;
  }
  if (attribute.AttributeKey === "EventId") {
    yield* theEvent(ctx, attribute.AttributeValue, window, from);
    return;
  }
  const upTo = Math.min(from.block, ctx.store.lastBlock(account, region, window.until));
  const key = postingKey(region, attribute.AttributeKey, attribute.AttributeValue);
  for (const { block: seq, places } of ctx.store.posted(key, upTo)) {
    const block = ctx.store.block(seq);
    if (block === undefined) continue;
    if (block.last < window.since) return;
    const indexes = places === "" ? allOf(block) : places.split(",").map(Number).reverse();
    yield* within(block, indexes, window, from);
  }
}

function* theEvent(ctx: Read, id: string, window: Window, from: From): Generator<Found> {
  const place = placeOf(saltsOf(ctx).own, id);
  const block = place && ctx.store.block(place.block);
  if (place === undefined || block === undefined || block.data) return;
  if (block.region !== ctx.request.region || block.account !== ctx.scope.account) return;
  yield* within(block, [place.index], window, from);
}

function* allOf({ lines }: StoredBlock): Generator<number> {
  for (let index = lines.length - 1; index >= 0; index--) yield index;
}

function* within(
  block: StoredBlock,
  indexes: Iterable<number>,
  window: Window,
  from: From,
): Generator<Found> {
  for (const index of indexes) {
    if (block.seq === from.block && index >= from.before) continue;
    const line = block.lines[index];
    if (line === undefined) continue;
    const start = line.indexOf("\t") + 1;
    const at = Number(line.slice(start, line.indexOf("\t", start)));
    if (at >= window.since && at <= window.until) yield { block, index };
  }
}

function presented(ctx: Read, { block, index }: Found): EventShape {
  const text = block.lines[index] ?? "";
  const line = parseLine(text);
  const head = block.heads[line.head];
  if (head === undefined) throw new Error(`block ${block.seq} has no head ${line.head}`);
  const record = recordOf({ ...block, block: block.seq, index, salts: saltsOf(ctx) }, head, text);
  const resource = resourceOf(line.resource);
  return {
    EventId: record.eventID,
    EventName: record.eventName,
    ReadOnly: String(head.readOnly),
    ...(head.accessKeyId !== undefined && { AccessKeyId: head.accessKeyId }),
    EventTime: instant(Math.floor(line.at / 1000) * 1000),
    EventSource: record.eventSource,
    ...(head.userName !== undefined && { Username: head.userName }),
    Resources: resource === undefined ? [] : [{ ResourceType: resource.type, ResourceName: resource.name }],
    CloudTrailEvent: JSON.stringify(record),
  };
}

/** A token is good for the request it was given for, and no other. */
const asked = ({ NextToken: _, MaxResults: __, ...others }: LookupEventsRequest): string =>
  JSON.stringify(others);

function tokenOf(ctx: Read, input: LookupEventsRequest, from: From): string {
  return ctx.sealer.seal(TOKEN, JSON.stringify([from.block, from.before, asked(input)]));
}

function fromOf(ctx: Read, input: LookupEventsRequest): From {
  if (input.NextToken === undefined) return { block: NO_BLOCK, before: 0 };
  const opened = ctx.sealer.open(TOKEN, input.NextToken);
  const [block, before, request] =
    opened === undefined ? [] : (JSON.parse(Buffer.from(opened).toString()) as [number, number, string]);
  if (block === undefined || before === undefined || request !== asked(input))
    throw invalidNextToken("The next token is not valid, or was given for another request.");
  return { block, before };
}
