/** What EventBridge does of its own accord: scheduled rules, replays, archives that age, connections that authorize. */
import { globalRegionOf } from "../../aws/regions.ts";
import { GLOBAL_REGION, type Scope } from "../../aws/scope.ts";
import { DAY, type Instant, instant } from "../../base/instant.ts";
import type { DeliveredFact, DueJob } from "../../kernel/dispatch/contract.ts";
import type { AwsEvent } from "../../kernel/facts/aws-event.ts";
import type { JsonObject } from "../../lang/event-pattern/pattern.ts";
import { nextOccurrence, parseSchedule, TimeZone } from "../../lang/schedule/schedule.ts";
import { failureOf } from "../../targets/failure.ts";
import { accessToken, readSecret } from "./connection-auth.ts";
import { type BusEvent, ingest, newEvent, scheduleExpiry, trigger } from "./event.ts";
import type { Prepare, Write } from "./kit.ts";
import { type Archive, busNameIn, type Connection, DEFAULT_BUS, type Replay, ruleArn } from "./resource.ts";
import type { Rule } from "./rule.ts";

export const TICK = "tick";
export const REPLAY = "replay";
export const AUTHORIZE = "authorize";

/** Events that a replay sends before others get a turn. */
const REPLAY_BATCH = 100;

/** Global services tell of themselves in the Region where they are at home. */
export function regionalScope({ source, detail }: DeliveredFact): Scope {
  const { partition, account } = source;
  const { region = source.region } = detail as unknown as AwsEvent;
  return { partition, account, region: region === GLOBAL_REGION ? globalRegionOf(partition) : region };
}

/** What a service tells of itself goes to the default bus. */
export function hearAwsEvent(ctx: Write, fact: DeliveredFact): void {
  const { source, detailType, resources, detail } = fact.detail as unknown as AwsEvent;
  const event = newEvent(ctx, {
    "detail-type": detailType,
    source,
    resources,
    detail: detail as JsonObject,
    at: fact.at,
  });
  ingest(ctx, DEFAULT_BUS, event);
}

/** Sets a rule's alarm to its next occurrence, or takes it away. */
export function scheduleRule(ctx: Write, rule: Rule, after: Instant): void {
  if (rule.schedule === undefined || rule.state === "DISABLED") {
    ctx.unschedule(TICK, rule.name);
    return;
  }
  const schedule = parseSchedule(rule.schedule, "rule");
  if (schedule === undefined) return;
  const next = nextOccurrence(schedule, after, { zone: new TimeZone("UTC"), start: rule.since });
  if (next === undefined) ctx.unschedule(TICK, rule.name);
  else ctx.schedule(next, { kind: TICK, key: rule.name });
}

/** A scheduled rule's time has come. */
export function tick(ctx: Write, job: DueJob): void {
  const rule = ctx.store.rule(DEFAULT_BUS, job.key);
  if (rule === undefined) return;
  const event = newEvent(ctx, {
    "detail-type": "Scheduled Event",
    source: "aws.events",
    resources: [ruleArn(ctx.scope, DEFAULT_BUS, rule.name)],
    detail: {},
    at: job.dueAt,
  });
  trigger(ctx, rule, ctx.store.targets(DEFAULT_BUS, rule.name), event);
  scheduleRule(ctx, rule, ctx.now);
}

/** Sends what an archive keeps once more, piece by piece. */
export function replay(ctx: Write, job: DueJob): void {
  const replay = ctx.store.resource<Replay>("replay", job.key);
  if (replay === undefined) return;
  if (replay.state === "CANCELLING") {
    ctx.store.put("replay", { ...replay, state: "CANCELLED", endedAt: ctx.now } as Replay);
    return;
  }
  const after = (job.payload as { after?: number } | undefined)?.after ?? 0;
  const batch = ctx.store.archived(replay.archive, replay.from, replay.to, after, REPLAY_BATCH);
  const { FilterArns } = replay.destination;
  const bus = busNameIn(replay.destination.Arn);
  const only =
    FilterArns === undefined || FilterArns.length === 0
      ? undefined
      : (rule: Rule) => FilterArns.includes(ruleArn(ctx.scope, rule.bus, rule.name));
  for (const { event } of batch)
    ingest(ctx, bus, { ...(JSON.parse(event) as BusEvent), "replay-name": replay.name }, { only });
  const last = batch.at(-1);
  const lastReplayedAt = last === undefined ? replay.lastReplayedAt : instant(last.at);
  const done = last === undefined || batch.length < REPLAY_BATCH;
  const state = done ? ({ state: "COMPLETED", endedAt: ctx.now } as const) : ({ state: "RUNNING" } as const);
  ctx.store.put("replay", { ...replay, ...state, lastReplayedAt } as Replay);
  if (!done) ctx.schedule(ctx.now, { kind: REPLAY, key: replay.name, payload: { after: last.id } });
}

/** An archive's oldest events have reached its retention. */
export function expireArchived(ctx: Write, job: DueJob): void {
  const archive = ctx.store.resource<Archive>("archive", job.key);
  if (archive === undefined || archive.retentionDays === 0) return;
  ctx.store.forgetArchived(archive.name, instant(ctx.now - archive.retentionDays * DAY));
  const oldest = ctx.store.oldestArchived(archive.name);
  if (oldest !== undefined) scheduleExpiry(ctx, archive, oldest);
}

type Authorization = { readonly state: Connection["state"]; readonly stateReason?: string };

/** Sees whether an authorization endpoint gives a token for the client's credentials. */
export const authorize = {
  apart: true as const,
  prepare: async (ctx: Prepare, job: DueJob): Promise<Authorization> => {
    const connection = ctx.store.resource<Connection>("connection", job.key);
    if (connection === undefined) return { state: "DEAUTHORIZED" };
    try {
      await accessToken(ctx, await readSecret(ctx, connection));
      return { state: "AUTHORIZED" };
    } catch (error) {
      return { state: "DEAUTHORIZED", stateReason: failureOf(error).message };
    }
  },
  commit: (ctx: Write, job: DueJob, authorization: Authorization): void => {
    const connection = ctx.store.resource<Connection>("connection", job.key);
    if (connection === undefined) return;
    const authorizedAt = authorization.state === "AUTHORIZED" ? ctx.now : connection.authorizedAt;
    ctx.store.put("connection", { ...connection, ...authorization, authorizedAt } as Connection);
  },
};
