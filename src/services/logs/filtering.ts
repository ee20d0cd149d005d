/** What becomes of events that came in: they wake who watches the group, and filters look at them. */
import type { InputLogEvent } from "../../gen/logs.ts";
import type { DeliveredFact } from "../../kernel/dispatch/contract.ts";
import type { ContributorPoints } from "../../kernel/facts/contributor-points.ts";
import { contributionFact, contributionsOf, rulesAbout } from "./contributor-insights.ts";
import { subscriptionsOf, toSubscriptions } from "./delivery.ts";
import { isEmbedded } from "./embedded-metrics.ts";
import { openDataKeys } from "./encryption.ts";
import { groupArn, type LogGroup } from "./group.ts";
import type { Prepare, Read, Write } from "./kit.ts";
import { publishMetrics } from "./metric-filter.ts";
import { openChunk, type PlacedEvent } from "./reading.ts";
import { planRedelivery } from "./redelivery.ts";
import type { LogStream } from "./store/streams.ts";

/** Which events: of a stream, as they came in. */
export interface Arrival {
  readonly group: number;
  readonly stream: number;
  /** The first sequence, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly firstAt: number;
  readonly lastAt: number;
}
export const EVENTS_ARRIVED = "logs.EventsArrived";

/** Says that events came in. `bytes` counts what AWS counts. */
export function announce(
  ctx: Write,
  group: LogGroup,
  stream: LogStream,
  events: readonly InputLogEvent[],
  bytes: number,
): void {
  const resource = groupArn(ctx.scope, group.name);
  for (const dimensions of [[], ["LogGroupName", group.name]]) {
    const series = ctx.meter.series(ctx.scope, "AWS/Logs", ...dimensions);
    series.add("IncomingLogEvents", events.length, "None");
    series.add("IncomingBytes", bytes, "Bytes");
  }
  ctx.publish({ kind: "logs.Ingested", resource });
  if (!isLookedAt(ctx, group, events)) return;
  const arrival: Arrival = {
    group: group.id,
    stream: stream.id,
    from: stream.nextSequence,
    to: stream.nextSequence + events.length,
    firstAt: events[0]?.timestamp ?? 0,
    lastAt: events.at(-1)?.timestamp ?? 0,
  };
  ctx.publish({ kind: EVENTS_ARRIVED, resource, detail: { ...arrival } });
}

function isLookedAt(ctx: Read, group: LogGroup, events: readonly InputLogEvent[]): boolean {
  if (group.class === "DELIVERY") return false;
  return (
    ctx.store.metricFilter.ready(`${group.id}/`).length > 0 ||
    subscriptionsOf(ctx, group).length > 0 ||
    rulesAbout(ctx, group).length > 0 ||
    events.some(({ message }) => isEmbedded(message))
  );
}

/** The events of an arrival, in their order. */
export async function arrived(ctx: Prepare, group: LogGroup, arrival: Arrival): Promise<PlacedEvent[]> {
  const opened = await openDataKeys(ctx, group, "all");
  const events: PlacedEvent[] = [];
  for (const { id, stream } of ctx.store.chunks.ofStream(arrival.stream, arrival.firstAt, arrival.lastAt)) {
    const chunk = openChunk(ctx, group, id, opened);
    if (chunk === undefined) continue;
    for (let i = chunk.firstFrom(arrival.firstAt, 0); i < chunk.count; i++) {
      const sequence = chunk.sequence(i);
      if (sequence >= arrival.from && sequence < arrival.to) events.push({ ...chunk.event(i), stream });
    }
  }
  return events.sort((a, b) => a.sequence - b.sequence);
}

interface Looked {
  /** Subscription filters whose destinations refused the events. */
  readonly failed: readonly string[];
  readonly contributions: readonly ContributorPoints[];
}

/**
 * Hears of events: metric filters and rules of Contributor Insights count them, subscriptions get them. What a
 * destination refuses is tried again.
 */
export const look = {
  prepare: async (ctx: Prepare, fact: DeliveredFact): Promise<Looked> => {
    const arrival = fact.detail as unknown as Arrival;
    const group = ctx.store.groups.ofId(arrival.group);
    if (group === undefined) return { failed: [], contributions: [] };
    const events = await arrived(ctx, group, arrival);
    await publishMetrics(ctx, group, events);
    const contributions = contributionsOf(group, events, rulesAbout(ctx, group));
    const failed = await toSubscriptions(ctx, group, arrival, events, subscriptionsOf(ctx, group));
    return { failed, contributions };
  },
  commit: (ctx: Write, fact: DeliveredFact, { failed, contributions }: Looked): void => {
    for (const told of contributions) ctx.publish(contributionFact(told));
    const arrival = fact.detail as unknown as Arrival;
    for (const filter of failed) planRedelivery(ctx, { arrival, filter, since: ctx.now, attempts: 0 });
  },
};
