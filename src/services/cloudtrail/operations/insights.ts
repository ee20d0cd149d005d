/** Insights: who wants them, and what was found. */
import { DAY, type Instant, instant, SECOND } from "../../../base/instant.ts";
import type { EventShape, InsightSelector, ListInsightsMetricDataRequest } from "../../../gen/cloudtrail.ts";
import {
  insightNotEnabled,
  invalidInsightSelectors,
  invalidLookupAttributes,
  invalidNextToken,
  invalidParameter,
  invalidParameterCombination,
  unsupportedOperation,
} from "../errors.ts";
import { keyOf, type Watch } from "../insights/insight.ts";
import type { InsightEvent, InsightSearch } from "../insights/tables.ts";
import { type Read, read, type Write, write } from "../kit.ts";
import { activeStore } from "../lake/addressing.ts";
import { categoryOf } from "../lake/event-data-store.ts";
import { HISTORY_KEPT, LOOKUP_RESULTS_MAX } from "../limits.ts";
import { trailAtHome, trailNamed } from "../trail/addressing.ts";

type Given = {
  readonly TrailName?: string | undefined;
  readonly EventDataStore?: string | undefined;
  readonly InsightsDestination?: string | undefined;
};

/** Throws InvalidParameterCombinationException unless it is one of both. */
function checkOne({ TrailName, EventDataStore, InsightsDestination }: Given): void {
  if ((TrailName === undefined) === (EventDataStore === undefined))
    throw invalidParameterCombination("Specify either a trail name or an event data store, but not both.");
  if (InsightsDestination !== undefined && EventDataStore === undefined)
    throw invalidParameterCombination("InsightsDestination belongs to an event data store.");
}

export const PutInsightSelectors = write("PutInsightSelectors", (ctx, input) => {
  checkOne(input);
  const { InsightSelectors, TrailName } = input;
  checkSelectors(InsightSelectors);
  if (TrailName !== undefined) {
    const { arn } = trailAtHome(ctx, TrailName);
    watch(ctx, arn, InsightSelectors, undefined);
    return { TrailARN: arn, InsightSelectors };
  }
  const { arn } = activeStore(ctx, input.EventDataStore ?? "");
  const destination = InsightSelectors.length === 0 ? undefined : destinationOf(ctx, input);
  watch(ctx, arn, InsightSelectors, destination);
  return {
    EventDataStoreArn: arn,
    InsightSelectors,
    ...(destination !== undefined && { InsightsDestination: destination }),
  };
});

function checkSelectors(selectors: readonly InsightSelector[]): void {
  const types = selectors.map(({ InsightType }) => InsightType);
  if (types.includes(undefined) || new Set(types).size !== types.length)
    throw invalidInsightSelectors(
      "Each insight selector needs an InsightType, and each type can be given once.",
    );
  if (selectors.some(({ EventCategories = [] }) => EventCategories.includes("Data")))
    throw invalidInsightSelectors("Cloudlet analyzes management events only.");
}

function destinationOf(ctx: Read, { InsightsDestination }: Given): string {
  if (InsightsDestination === undefined)
    throw invalidParameterCombination("Specify the event data store that Insights events go to.");
  const store = activeStore(ctx, InsightsDestination);
  if (categoryOf(store) !== "Insight")
    throw invalidParameter("The destination must be an event data store for Insights events.");
  return store.arn;
}

/** An empty list ends it. What was counted goes with the last who wanted it. */
function watch(
  ctx: Write,
  arn: string,
  selectors: readonly InsightSelector[],
  destination: string | undefined,
): void {
  if (selectors.length === 0) {
    ctx.store.lake.removeThing("insights", arn);
    if (ctx.store.lake.things("insights").next().done === true) ctx.store.insights.forgetAllCounts();
    return;
  }
  const before = ctx.store.lake.thing<Watch>("insights", arn);
  const { since = ctx.now, delivered = ctx.store.insights.newestEvent() } = before ?? {};
  ctx.store.lake.putThing("insights", arn, { selectors, destination, since, delivered } satisfies Watch);
}

export const GetInsightSelectors = read("GetInsightSelectors", (ctx, input) => {
  checkOne(input);
  const { TrailName, EventDataStore = "" } = input;
  const arn = TrailName === undefined ? activeStore(ctx, EventDataStore).arn : trailNamed(ctx, TrailName).arn;
  const found = ctx.store.lake.thing<Watch>("insights", arn);
  if (found === undefined)
    throw insightNotEnabled(
      TrailName === undefined
        ? `Insights is not enabled on the event data store: ${arn}`
        : `Insights is not enabled on trail: ${arn.slice(arn.lastIndexOf("/") + 1)}`,
    );
  const { selectors: InsightSelectors, destination } = found;
  if (TrailName !== undefined) return { TrailARN: arn, InsightSelectors };
  return { EventDataStoreArn: arn, InsightSelectors, InsightsDestination: destination };
});

/** How long data points of a period can be asked for. */
const KEPT: Readonly<Record<number, number>> = { 60: 15 * DAY, 300: 63 * DAY, 3600: 90 * DAY };
const POINTS_MAX = 21_600;

export const ListInsightsMetricData = read("ListInsightsMetricData", (ctx, input) => {
  if (input.TrailName !== undefined)
    throw unsupportedOperation(
      "A trail is named for insights about data events, which Cloudlet does not analyze.",
    );
  const { EventSource, EventName, InsightType, ErrorCode = "", Period = 3600 } = input;
  if ((InsightType === "ApiErrorRateInsight") !== (ErrorCode !== ""))
    throw invalidParameter("An ErrorCode must be given for ApiErrorRateInsight, and for it alone.");
  const { from, to } = spanOf(ctx, input, Period);
  const counted = {
    region: ctx.request.region,
    type: InsightType,
    source: EventSource,
    name: EventName,
    errorCode: ErrorCode,
  };
  const points = pointsOf(ctx, keyOf(counted), { from, to, step: Period * SECOND, input });
  const limit = input.MaxResults ?? POINTS_MAX;
  const page = points.slice(0, limit);
  const next = points[limit];
  return {
    ...{ EventSource, EventName, InsightType },
    ...(ErrorCode !== "" && { ErrorCode }),
    Timestamps: page.map(([at]) => instant(at)),
    Values: page.map(([, calls]) => calls),
    ...(next !== undefined && { NextToken: ctx.sealer.seal("ListInsightsMetricData", String(next[0])) }),
  };
});

function spanOf(
  ctx: Read,
  { StartTime, EndTime, NextToken }: ListInsightsMetricDataRequest,
  period: number,
): { readonly from: number; readonly to: number } {
  const kept = KEPT[period];
  if (kept === undefined) throw invalidParameter("The period must be 60, 300 or 3600 seconds.");
  const to = Math.min(EndTime ?? ctx.now, ctx.now);
  const from = Math.max(StartTime ?? 0, ctx.now - kept);
  if (StartTime !== undefined && EndTime !== undefined && StartTime > EndTime)
    throw invalidParameter("The start time occurs after the end time.");
  const step = period * SECOND;
  if (NextToken === undefined) return { from: Math.floor(from / step) * step, to };
  const opened = ctx.sealer.open("ListInsightsMetricData", NextToken);
  if (opened === undefined) throw invalidNextToken("The next token is not valid.");
  return { from: Number(Buffer.from(opened).toString()), to };
}

/** One more than asked, at most: that is where the next page begins. */
function pointsOf(
  ctx: Read,
  key: string,
  span: {
    readonly from: number;
    readonly to: number;
    readonly step: number;
    readonly input: ListInsightsMetricDataRequest;
  },
): (readonly [number, number])[] {
  const { from, to, step, input } = span;
  const limit = (input.MaxResults ?? POINTS_MAX) + 1;
  const sums = new Map<number, number>();
  for (const { minute, calls } of ctx.store.insights.counts(key, from, to)) {
    const at = Math.floor(minute / step) * step;
    if (!sums.has(at) && sums.size === limit) break;
    sums.set(at, (sums.get(at) ?? 0) + calls);
  }
  if (input.DataType !== "FillWithZeros") return [...sums];
  const points: [number, number][] = [];
  for (let at = from; at < to && points.length < limit; at += step) points.push([at, sums.get(at) ?? 0]);
  return points;
}

const COLUMNS: Readonly<Record<string, "id" | "source" | "name">> = {
  EventId: "id",
  EventSource: "source",
  EventName: "name",
};

interface Search {
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly attribute?: readonly [key: string, value: string] | undefined;
}

/** Found insights, the newest first. */
export function insightEvents(ctx: Read, search: Search): { Events: EventShape[]; NextToken?: string } {
  const limit = search.MaxResults ?? LOOKUP_RESULTS_MAX;
  const Events: EventShape[] = [];
  let last: InsightEvent | undefined;
  for (const event of ctx.store.insights.search(searchOf(ctx, search))) {
    if (Events.length === limit)
      return { Events, NextToken: ctx.sealer.seal("insights", JSON.stringify([last?.at, last?.seq])) };
    last = event;
    Events.push({
      EventId: event.id,
      EventName: event.name,
      EventSource: event.source,
      EventTime: instant(event.at),
      Resources: [],
      CloudTrailEvent: event.record,
    });
  }
  return { Events };
}

function searchOf(ctx: Read, { StartTime, EndTime, NextToken, attribute }: Search): InsightSearch {
  const column = attribute === undefined ? undefined : COLUMNS[attribute[0]];
  if (attribute !== undefined && column === undefined)
    throw invalidLookupAttributes(`The lookup attribute ${attribute[0]} is not valid for Insights events.`);
  const opened = NextToken === undefined ? undefined : ctx.sealer.open("insights", NextToken);
  if (NextToken !== undefined && opened === undefined) throw invalidNextToken("The next token is not valid.");
  const first = [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER] as const;
  return {
    region: ctx.request.region,
    since: Math.max(StartTime ?? 0, ctx.now - HISTORY_KEPT),
    until: EndTime === undefined ? ctx.now : EndTime + SECOND - 1,
    behind: opened === undefined ? first : (JSON.parse(Buffer.from(opened).toString()) as [number, number]),
    by: column === undefined || attribute === undefined ? undefined : { column, value: attribute[1] },
  };
}

/** What was found for one trail. */
export const ListInsightsData = read("ListInsightsData", (ctx, input) => {
  const { arn } = trailNamed(ctx, input.InsightSource);
  if (ctx.store.lake.thing<Watch>("insights", arn) === undefined)
    throw invalidParameter(`Insights is not enabled on ${arn}.`);
  const [dimension, another] = Object.entries(input.Dimensions ?? {});
  if (another !== undefined) throw invalidParameter("Specify one dimension.");
  return insightEvents(ctx, { ...input, attribute: dimension as [string, string] | undefined });
});
