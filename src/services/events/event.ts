/**
 * Events on a bus: their envelope, and how they come to the rules and archives that want them.
 * https://docs.aws.amazon.com/eventbridge/latest/ref/overiew-event-structure.html
 */
import { DAY, type Instant, instant, SECOND } from "../../base/instant.ts";
import type { Json } from "../../kernel/dispatch/contract.ts";
import { spreadNames } from "../../lang/event-pattern/dotted.ts";
import type { JsonObject } from "../../lang/event-pattern/pattern.ts";
import { logOf } from "./bus-log.ts";
import type { Write } from "./kit.ts";
import { INVOCATIONS_PER_SECOND_DEFAULT } from "./limits.ts";
import { meterOf } from "./metrics.ts";
import { isDiscoverer, tellDiscoverer } from "./observer.ts";
import { type ApiDestination, type Archive, nameInArn } from "./resource.ts";
import type { Rule, RuleTarget } from "./rule.ts";
import { type DataKey, sealedWith } from "./sealing.ts";

/** The envelope, in the order of AWS's documents. */
export interface BusEvent extends JsonObject {
  readonly version: "0";
  readonly id: string;
  readonly "detail-type": string;
  readonly source: string;
  readonly account: string;
  /** To the second. */
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  readonly detail: JsonObject;
}

/** What travels in the job that brings an event to a target. */
export interface DeliveryJob {
  readonly bus: string;
  readonly rule: string;
  readonly target: string;
  /** Sealed, where its bus has a key of the customer's. */
  readonly event: Json;
  readonly ingestedAt: Instant;
  readonly firstAt: Instant;
  readonly retries: number;
  /** AWS X-Ray's, as the event's sender gave it. */
  readonly traceHeader?: string | undefined;
  /** Set when only the dead-letter queue is still to be told. */
  readonly letter?: Letter;
}

/** What a dead-letter queue is to be told. */
export interface Letter {
  readonly queue: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export const DELIVER = "deliver";
export const KEEP = "keep";
export const EXPIRE_ARCHIVED = "expire-archived";

export function eventTime(at: Instant): string {
  return new Date(Math.floor(at / SECOND) * SECOND).toISOString().replace(".000Z", "Z");
}

/** An event that arises in this cell. */
export function newEvent(
  ctx: Write,
  parts: Pick<BusEvent, "detail-type" | "source" | "resources" | "detail"> & { readonly at: Instant },
): BusEvent {
  return {
    version: "0",
    id: ctx.ids.uuid(),
    "detail-type": parts["detail-type"],
    source: parts.source,
    account: ctx.scope.account,
    time: eventTime(parts.at),
    region: ctx.scope.region,
    resources: parts.resources,
    detail: parts.detail,
  };
}

export interface Ingestion {
  /** Which rules a replay concerns; all when undefined. */
  readonly only?: ((rule: Rule) => boolean) | undefined;
  readonly traceHeader?: string | undefined;
  /** With what the event is sealed while it waits. */
  readonly key?: DataKey | undefined;
}

/** Brings an event to everybody on a bus who wants it. Everything that follows is on the disk with the event's receipt. */
export function ingest(ctx: Write, bus: string, event: BusEvent, how: Ingestion = {}): void {
  const { only } = how;
  const log = logOf(ctx, bus);
  log?.received(event);
  let matches = 0;
  for (const listener of ctx.store.index(bus).matching(spreadNames(event))) {
    if (listener.kind === "archive") keep(ctx, listener.archive, event);
    else if (hears(listener.rule, event) && (only === undefined || only(listener.rule))) {
      matches++;
      log?.matched(event, listener.rule, listener.targets);
      trigger(ctx, listener.rule, listener.targets, event, how);
    }
  }
  if (matches === 0) log?.unmatched(event);
  // Of its own services' events AWS logs those alone that a rule wants.
  if (matches > 0 || !event.source.startsWith("aws.")) log?.tell();
}

/** Events of read-only API calls reach only those rules that ask for all management events. */
function hears({ state }: Rule, event: BusEvent): boolean {
  return (
    state === "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" ||
    event["detail-type"] !== "AWS API Call via CloudTrail" ||
    event.detail["readOnly"] !== true
  );
}

/** Sends an event to a rule's targets. */
export function trigger(
  ctx: Write,
  rule: Rule,
  targets: readonly RuleTarget[],
  event: BusEvent,
  { traceHeader, key }: Ingestion = {},
): void {
  const lying = key === undefined ? event : sealedWith(ctx, key, event);
  meterOf(ctx, rule.bus, rule.name).add("MatchedEvents", 1);
  meterOf(ctx, rule.bus, rule.name).add("TriggeredRules", 1);
  for (const target of targets) {
    if (isDiscoverer(target.Arn)) {
      tellDiscoverer(ctx, target.Arn, event);
      continue;
    }
    const firstAt = turnOf(ctx, target);
    const payload: DeliveryJob = {
      bus: rule.bus,
      rule: rule.name,
      target: target.Id,
      event: lying as unknown as Json,
      ingestedAt: ctx.now,
      firstAt,
      retries: 0,
      traceHeader,
    };
    ctx.schedule(firstAt, { kind: DELIVER, key: ctx.ids.uuid(), payload: payload as unknown as Json });
  }
}

/** API destinations are called only so often a second. */
function turnOf(ctx: Write, { Arn }: RuleTarget): Instant {
  if (!Arn.includes(":api-destination/")) return ctx.now;
  const name = nameInArn(Arn);
  const destination = ctx.store.resource<ApiDestination>("api-destination", name);
  const perSecond = destination?.perSecond ?? INVOCATIONS_PER_SECOND_DEFAULT;
  const second = ctx.store.takeTurn(name, Math.floor(ctx.now / SECOND), perSecond);
  return instant(Math.max(ctx.now, second * SECOND));
}

/** Puts an event into an archive; where that has a key, in a job of its own, which asks KMS. */
function keep(ctx: Write, name: string, event: BusEvent): void {
  const archive = ctx.store.resource<Archive>("archive", name);
  if (archive === undefined) return;
  const text = JSON.stringify(event);
  if (archive.kmsKey === undefined) keepText(ctx, archive, event.time, text);
  else {
    const payload = { archive: name, event: ctx.sealer.seal(KEEP, text), since: ctx.now };
    ctx.schedule(ctx.now, { kind: KEEP, key: `${name} ${event.id}`, payload });
  }
}

export function keepText(ctx: Write, archive: Archive, time: string, text: string): void {
  const { name } = archive;
  const at = instant(Date.parse(time));
  ctx.store.archive(name, at, text);
  ctx.store.put("archive", {
    ...archive,
    events: archive.events + 1,
    bytes: archive.bytes + Buffer.byteLength(text),
  } as Archive);
  if (archive.retentionDays > 0 && archive.events === 0) scheduleExpiry(ctx, archive, at);
}

/** One job for each archive, at the end of its oldest event. */
export function scheduleExpiry(ctx: Write, { name, retentionDays }: Archive, oldest: Instant): void {
  if (retentionDays === 0) ctx.unschedule(EXPIRE_ARCHIVED, name);
  else {
    const at = instant(Math.max(oldest + retentionDays * DAY + 1, ctx.now + SECOND));
    ctx.schedule(at, { kind: EXPIRE_ARCHIVED, key: name });
  }
}
