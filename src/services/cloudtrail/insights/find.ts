/** Holds each minute against what is normal: insights begin and end. */
import { DAY, MINUTE } from "../../../base/instant.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import { awsEvent } from "../../../kernel/facts/aws-event.ts";
import { parseLine } from "../history/block.ts";
import { postingKey } from "../history/keep.ts";
import type { Write } from "../kit.ts";
import { storeIfThere } from "../lake/addressing.ts";
import { covers as storeCovers } from "../lake/event-data-store.ts";
import { addEvents } from "../lake/ingest.ts";
import { HISTORY_KEPT } from "../limits.ts";
import { covers } from "../trail/trail.ts";
import { lookAt } from "./count.ts";
import { scheduleInsightFiles } from "./deliver.ts";
import {
  type Attribution,
  type Counted,
  countedBy,
  type Finding,
  storeInsight,
  trailInsight,
  type Watching,
} from "./insight.ts";
import { type Baseline, baselineFrom, baselineOf, isUnusual } from "./rate.ts";
import type { OpenInsight } from "./tables.ts";

const FORGOTTEN_AT_ONCE = 100;
const ATTRIBUTED_MAX = 5;

/** One minute of the account. */
export function findInsights(ctx: Write, job: DueJob): void {
  const minute = Number(job.key);
  const watching = [...ctx.store.lake.things<Watching>("insights")];
  if (watching.length === 0) return;
  const open = new Map(ctx.store.insights.open().map((each) => [each.key, each]));
  const counts = new Map(ctx.store.insights.countsAt(minute).map(({ key, calls }) => [key, calls]));
  for (const key of new Set([...open.keys(), ...counts.keys()]))
    judge(ctx, { key, minute, watching }, counts.get(key) ?? 0, open.get(key));
  if (ctx.store.insights.open().length > 0) lookAt(ctx, minute + MINUTE);
  ctx.store.insights.forget(ctx.now - HISTORY_KEPT, FORGOTTEN_AT_ONCE);
}

interface Look {
  readonly key: string;
  readonly minute: number;
  readonly watching: readonly Watching[];
}

function judge(ctx: Write, look: Look, calls: number, open: OpenInsight | undefined): void {
  const { key, minute } = look;
  const counted = countedBy(key);
  const interested = look.watching.filter((watch) => wants(ctx, watch, counted));
  if (open !== undefined) {
    if (minute < open.since + open.minutes * MINUTE) return;
    if (isUnusual(calls, open.baseline)) {
      ctx.store.insights.putOpen(key, { ...open, calls: open.calls + calls, minutes: open.minutes + 1 });
      return;
    }
    ctx.store.insights.close(key);
    tell(ctx, interested, { ...findingOf(ctx, counted, open, minute), state: "End", at: minute });
    return;
  }
  const baseline = baselineAt(ctx, look, interested);
  if (baseline === undefined || !isUnusual(calls, baseline)) return;
  const started: OpenInsight = { id: ctx.ids.uuid(), since: minute, baseline, calls, minutes: 1 };
  ctx.store.insights.putOpen(key, started);
  tell(ctx, interested, { ...findingOf(ctx, counted, started, minute + MINUTE), state: "Start", at: minute });
}

function wants(ctx: Write, { id, selectors }: Watching, { type, region }: Counted): boolean {
  if (!selectors.some(({ InsightType }) => InsightType === type)) return false;
  const trail = ctx.store.trail(id);
  if (trail !== undefined) return trail.logging && covers(trail, region);
  const store = storeIfThere(ctx, id);
  return store !== undefined && storeCovers(store, region, true);
}

function baselineAt(
  ctx: Write,
  { key, minute }: Look,
  interested: readonly Watching[],
): Baseline | undefined {
  if (interested.length === 0) return undefined;
  const from = baselineFrom(minute, Math.min(...interested.map(({ since }) => since)));
  const { insights } = ctx.store;
  const calls = insights.callsSince(key, Math.floor(from / DAY) * DAY) - insights.callsFrom(key, minute);
  return baselineOf(calls, from, minute);
}

function findingOf(
  ctx: Write,
  counted: Counted,
  { id, baseline, calls, minutes, since }: OpenInsight,
  until: number,
): Omit<Finding, "state" | "at"> {
  const attributions = attributionsOf(ctx, counted, since, until, minutes);
  return { counted, sharedId: id, account: ctx.scope.account, baseline, calls, minutes, attributions };
}

/** Who it was, read from the history. */
function attributionsOf(
  ctx: Write,
  { region, source, name, errorCode }: Counted,
  since: number,
  until: number,
  minutes: number,
): Attribution[] {
  const counts = { userIdentityArn: new Map(), userAgent: new Map(), errorCode: new Map() };
  const add = (to: Map<string, number>, value: string) => to.set(value, (to.get(value) ?? 0) + 1);
  const postings = ctx.store.posted(postingKey(region, "EventName", name), Number.MAX_SAFE_INTEGER);
  for (const { block: seq } of postings) {
    const block = ctx.store.block(seq);
    if (block === undefined || block.first >= until) continue;
    if (block.last < since) break;
    for (const text of block.lines) {
      const line = parseLine(text);
      const head = block.heads[line.head];
      if (head?.eventName !== name || head.eventSource !== source || line.at < since || line.at >= until)
        continue;
      const code = line.error === "" ? "null" : (JSON.parse(line.error) as { code: string }).code;
      if (errorCode !== "" && code !== errorCode) continue;
      add(counts.userIdentityArn, String(head.userIdentity["arn"] ?? head.userIdentity["invokedBy"] ?? ""));
      add(counts.userAgent, head.userAgent);
      add(counts.errorCode, code);
    }
  }
  return (["userIdentityArn", "userAgent", "errorCode"] as const).map((attribute) => ({
    attribute,
    insight: [...(counts[attribute] as Map<string, number>)]
      .sort(([, a], [, b]) => b - a)
      .slice(0, ATTRIBUTED_MAX)
      .map(([value, calls]) => ({ value, average: calls / minutes })),
  }));
}

/** To the history, the buses, the trails' buckets and the stores. */
function tell(ctx: Write, interested: readonly Watching[], finding: Finding): void {
  const { region, source, name } = finding.counted;
  const trails = interested.filter(({ destination }) => destination === undefined);
  if (trails.length > 0) {
    const id = ctx.ids.uuid();
    const record = trailInsight(finding, id);
    ctx.store.insights.addEvent({ id, region, at: finding.at, source, name, record: JSON.stringify(record) });
    const event = {
      source: "aws.cloudtrail",
      detailType: "AWS Insight via CloudTrail",
      resources: [],
      region,
    };
    ctx.publish(awsEvent(id, { ...event, detail: JSON.parse(JSON.stringify(record)) }));
    for (const trail of trails) scheduleInsightFiles(ctx, trail.id);
  }
  for (const { id: source, destination } of interested) {
    const store = destination === undefined ? undefined : storeIfThere(ctx, destination);
    if (store?.state !== "ENABLED") continue;
    const record = JSON.stringify(storeInsight(finding, ctx.ids.uuid(), source));
    addEvents(ctx, store, [finding.at, finding.at], [record]);
  }
}
