/** What EventBridge does of its own accord: scheduled rules, replays, archives that age, connections that authorize. */
import { globalRegionOf } from "../../aws/regions.ts";
import { GLOBAL_REGION, type Scope } from "../../aws/scope.ts";
import { DAY, type Instant, instant } from "../../base/instant.ts";
import type { DeliveredFact, DueJob } from "../../kernel/dispatch/contract.ts";
import type { AwsEvent } from "../../kernel/facts/aws-event.ts";
import type { JsonObject } from "../../lang/event-pattern/pattern.ts";
import { nextOccurrence, parseSchedule, TimeZone } from "../../lang/schedule/schedule.ts";
import { failureOf } from "../../targets/failure.ts";
import { type AccessToken, accessToken, readSecret } from "../../targets/http-endpoint.ts";
import { openArchived } from "./archiving.ts";
import { busFor } from "./bus.ts";
import { type BusEvent, ingest, newEvent, scheduleExpiry, trigger } from "./event.ts";
import type { Prepare, Write } from "./kit.ts";
import { type Archive, busNameIn, type Connection, DEFAULT_BUS, type Replay, ruleArn } from "./resource.ts";
import type { Rule } from "./rule.ts";
import { type DataKey, dataKeyFor } from "./sealing.ts";
import { keepToken } from "./token.ts";

export const TICK = "tick";
export const REPLAY = "replay";
export const AUTHORIZE = "authorize";

/** Events that a replay sends before others get a turn. */
const REPLAY_BATCH = 100;

/** Global services tell of themselves in the Region where they are at home. */
export function regionalScope({ source, detail }: DeliveredFact): Scope {
  const { partition } = source;
  const { region = source.region, account = source.account } = detail as unknown as AwsEvent;
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

/** Events of an archive on their way, or what keeps them from it. */
type Batch =
  | {
      readonly events: ReadonlyArray<{ readonly id: number; readonly at: number; readonly event: BusEvent }>;
      readonly key: DataKey | undefined;
    }
  | { readonly refusal: string };

/** Sends what an archive keeps once more, piece by piece. */
export const replay = {
  prepare: async (ctx: Prepare, job: DueJob): Promise<Batch> => {
    const replay = ctx.store.resource<Replay>("replay", job.key);
    const archive = replay && ctx.store.resource<Archive>("archive", replay.archive);
    if (replay === undefined || archive === undefined) return { events: [], key: undefined };
    const after = (job.payload as { after?: number } | undefined)?.after ?? 0;
    const batch = ctx.store.archived(replay.archive, replay.from, replay.to, after, REPLAY_BATCH);
    try {
      const opened = batch.map(async (kept) => ({ ...kept, event: await openArchived(ctx, archive, kept) }));
      const { kmsKey } = busFor(ctx, archive.bus);
      const key = kmsKey === undefined ? undefined : await dataKeyFor(ctx, archive.bus, kmsKey);
      return { events: await Promise.all(opened), key };
    } catch (error) {
      return { refusal: failureOf(error).message };
    }
  },
  commit: (ctx: Write, job: DueJob, batch: Batch): void => {
    const replay = ctx.store.resource<Replay>("replay", job.key);
    if (replay === undefined) return;
    const ended = { ...replay, endedAt: ctx.now };
    if (replay.state === "CANCELLING") ctx.store.put("replay", { ...ended, state: "CANCELLED" } as Replay);
    else if ("refusal" in batch)
      ctx.store.put("replay", { ...ended, state: "FAILED", stateReason: batch.refusal } as Replay);
    else replayBatch(ctx, replay, batch);
  },
};

function replayBatch(ctx: Write, replay: Replay, batch: Exclude<Batch, { refusal: string }>): void {
  const { FilterArns } = replay.destination;
  const bus = busNameIn(replay.destination.Arn);
  const only =
    FilterArns === undefined || FilterArns.length === 0
      ? undefined
      : (rule: Rule) => FilterArns.includes(ruleArn(ctx.scope, rule.bus, rule.name));
  for (const { event } of batch.events)
    ingest(ctx, bus, { ...event, "replay-name": replay.name }, { only, key: batch.key });
  const last = batch.events.at(-1);
  const lastReplayedAt = last === undefined ? replay.lastReplayedAt : instant(last.at);
  const done = last === undefined || batch.events.length < REPLAY_BATCH;
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

interface Authorization {
  readonly state: Connection["state"];
  readonly stateReason?: string;
  readonly token?: AccessToken;
}

/** Sees whether an authorization endpoint gives a token for the client's credentials. */
export const authorize = {
  apart: true as const,
  prepare: async (ctx: Prepare, job: DueJob): Promise<Authorization> => {
    const connection = ctx.store.resource<Connection>("connection", job.key);
    if (connection === undefined) return { state: "DEAUTHORIZED" };
    try {
      return {
        state: "AUTHORIZED",
        token: await accessToken(ctx, await readSecret(ctx, connection.secretArn)),
      };
    } catch (error) {
      return { state: "DEAUTHORIZED", stateReason: failureOf(error).message };
    }
  },
  commit: (ctx: Write, job: DueJob, { token, ...authorization }: Authorization): void => {
    const connection = ctx.store.resource<Connection>("connection", job.key);
    if (connection === undefined) return;
    if (token !== undefined) keepToken(ctx, connection.name, token);
    const authorizedAt = authorization.state === "AUTHORIZED" ? ctx.now : connection.authorizedAt;
    ctx.store.put("connection", { ...connection, ...authorization, authorizedAt } as Connection);
  },
};
