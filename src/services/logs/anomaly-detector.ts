/**
 * Anomaly detectors: they learn which patterns a log group's events have and how often, and tell of what is new or
 * far more frequent. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/LogsAnomalyDetection.html
 */
import { createHash } from "node:crypto";
import { after, DAY, type Duration, HOUR, instant, MINUTE } from "../../base/instant.ts";
import type { EvaluationFrequency } from "../../gen/logs.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { patternOf, severityOf } from "../../lang/logs-insights/pattern.ts";
import { maskOf } from "./data-protection.ts";
import { openDataKeys } from "./encryption.ts";
import { compiledPattern } from "./filter-pattern.ts";
import { expiredUntil, parseIdentifier } from "./group.ts";
import { chunksIn } from "./insights.ts";
import type { Prepare, Write } from "./kit.ts";
import { DETECTOR_TRAINED_ON } from "./limits.ts";
import type { KeptAnomaly, KeptDetector } from "./store.ts";

export const EVALUATE = "evaluateAnomalies";

export const FREQUENCIES: Readonly<Record<EvaluationFrequency, Duration>> = {
  ONE_MIN: MINUTE,
  FIVE_MIN: (5 * MINUTE) as Duration,
  TEN_MIN: (10 * MINUTE) as Duration,
  FIFTEEN_MIN: (15 * MINUTE) as Duration,
  THIRTY_MIN: (30 * MINUTE) as Duration,
  ONE_HOUR: HOUR,
};

/** So much more than usual is an anomaly: standard deviations, and events at least. */
const DEVIATIONS = 4;
const SPIKE_MIN = 10;
const SAMPLES_MAX = 3;

/** A pattern in one stretch of time. */
interface Seen {
  readonly pattern: string;
  /** Events by the windows they are in. */
  readonly counts: Map<number, number>;
  readonly samples: { readonly timestamp: number; readonly message: string }[];
  firstAt: number;
  lastAt: number;
}

type Sightings = ReadonlyMap<string, Seen>;

const patternIdOf = (pattern: string): string => createHash("md5").update(pattern).digest("hex");

/** Goes on with a detector after another period of its frequency. */
export function planEvaluation(ctx: Write, { id, evaluationFrequency, enabled }: KeptDetector): void {
  ctx.unschedule(EVALUATE, id);
  if (enabled) ctx.schedule(after(ctx.now, FREQUENCIES[evaluationFrequency]), { kind: EVALUATE, key: id });
}

export function forgetDetector(ctx: Write, id: string): void {
  ctx.unschedule(EVALUATE, id);
  ctx.store.anomalyDetector.remove(id);
  ctx.store.detectorPattern.removeAll(`${id}/`);
  ctx.store.anomaly.removeAll(`${id}/`);
}

/** The job: the first time it learns from the past two weeks, from then on it looks at what came in since. */
export const evaluateAnomalies = {
  prepare: async (ctx: Prepare, { key }: DueJob): Promise<Sightings | undefined> => {
    const detector = ctx.store.anomalyDetector.get(key);
    if (detector === undefined) return undefined;
    const from = detector.evaluatedUntil ?? ctx.now - DETECTOR_TRAINED_ON;
    try {
      return await sightings(ctx, detector, from);
    } catch (error) {
      if (error instanceof AwsError) return undefined; // its key is closed: it is tried again
      throw error;
    }
  },
  commit: (ctx: Write, { key }: DueJob, seen: Sightings | undefined): void => {
    const detector = ctx.store.anomalyDetector.get(key);
    if (detector === undefined) return;
    planEvaluation(ctx, detector);
    if (seen === undefined) return;
    const isTraining = detector.evaluatedUntil === undefined;
    const length = FREQUENCIES[detector.evaluationFrequency];
    const windows = isTraining ? Math.ceil(DETECTOR_TRAINED_ON / length) : 1;
    for (const [patternId, each] of seen) {
      if (!isTraining) judge(ctx, detector, patternId, each);
      learn(ctx, `${key}/${patternId}`, each);
    }
    ctx.store.anomalyDetector.put(key, {
      ...detector,
      windows: detector.windows + windows,
      evaluatedUntil: ctx.now,
      anomalyDetectorStatus: "ANALYZING",
    });
  },
  apart: true as const,
};

async function sightings(ctx: Prepare, detector: KeptDetector, from: number): Promise<Sightings> {
  const seen = new Map<string, Seen>();
  const group = ctx.store.groups.named(parseIdentifier(detector.logGroupArnList[0] as string)?.name ?? "");
  if (group === undefined) return seen;
  const opened = await openDataKeys(ctx, group, "all");
  const mask = maskOf(ctx, group);
  const filter = compiledPattern(detector.filterPattern ?? "");
  const begin = instant(Math.max(from, expiredUntil(group, ctx.now) + 1));
  const length = FREQUENCIES[detector.evaluationFrequency];
  const isTraining = detector.evaluatedUntil === undefined;
  for await (const { chunk } of chunksIn(ctx, group, { from: begin, to: ctx.now }, opened))
    for (let i = chunk.firstFrom(begin, 0); i < chunk.count && chunk.at(i) < ctx.now; i++) {
      const message = chunk.message(i);
      if (!filter.matches(message)) continue;
      const window = isTraining ? Math.floor(chunk.at(i) / length) : 0;
      note(seen, mask === undefined ? message : mask(message), chunk.at(i), window);
    }
  return seen;
}

function note(seen: Map<string, Seen>, message: string, at: number, window: number): void {
  const pattern = patternOf(message);
  const id = patternIdOf(pattern);
  let each = seen.get(id);
  if (each === undefined) {
    each = { pattern, counts: new Map(), samples: [], firstAt: at, lastAt: at };
    seen.set(id, each);
  }
  each.counts.set(window, (each.counts.get(window) ?? 0) + 1);
  each.firstAt = Math.min(each.firstAt, at);
  each.lastAt = Math.max(each.lastAt, at);
  if (each.samples.length < SAMPLES_MAX) each.samples.push({ timestamp: at, message });
}

const total = ({ counts }: Seen): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

function learn(ctx: Write, key: string, seen: Seen): void {
  const { sum = 0, squares = 0 } = ctx.store.detectorPattern.get(key) ?? {};
  const counts = [...seen.counts.values()];
  ctx.store.detectorPattern.put(key, {
    sum: sum + total(seen),
    squares: counts.reduce((all, count) => all + count * count, squares),
  });
}

/** Tells whether a pattern that was seen is unusual, and writes that down. */
function judge(ctx: Write, detector: KeptDetector, patternId: string, seen: Seen): void {
  const key = `${detector.id}/${patternId}`;
  const known = ctx.store.anomaly.get(key);
  if (known?.baseline) return;
  const count = total(seen);
  if (known !== undefined && ctx.now < visibleUntil(detector, known)) {
    const histogram = { ...known.histogram, [String(ctx.now)]: count };
    ctx.store.anomaly.put(key, { ...known, lastSeen: seen.lastAt, histogram });
    return;
  }
  const usual = ctx.store.detectorPattern.get(key);
  const isNew = usual === undefined;
  if (!isNew && count <= expectedMost(usual, detector.windows)) return;
  const priority = priorityOf(seen.pattern, isNew);
  ctx.store.anomaly.put(key, {
    anomalyId: ctx.ids.uuid(),
    patternId,
    patternString: seen.pattern,
    priority,
    firstSeen: seen.firstAt,
    lastSeen: seen.lastAt,
    description: isNew
      ? `${count} events with a pattern that was not seen before`
      : `${count} events with a pattern that was seen far less often before`,
    histogram: { [String(ctx.now)]: count },
    logSamples: seen.samples,
  });
  const dimensions = ["LogAnomalyDetector", detector.detectorName, "LogAnomalyPriority", priority];
  ctx.meter.series(ctx.scope, "AWS/Logs", ...dimensions).add("AnomalyCount", 1, "Count");
}

function expectedMost({ sum, squares }: { sum: number; squares: number }, windows: number): number {
  const mean = sum / windows;
  return Math.max(SPIKE_MIN, mean + DEVIATIONS * Math.sqrt(Math.max(0, squares / windows - mean * mean)));
}

function priorityOf(pattern: string, isNew: boolean): "HIGH" | "MEDIUM" | "LOW" {
  const severity = severityOf(pattern);
  if (severity === "FATAL" || severity === "ERROR") return "HIGH";
  return isNew || severity === "WARN" ? "MEDIUM" : "LOW";
}

/** From then on an anomaly is told no longer, and what it was is usual. */
export const visibleUntil = (
  { anomalyVisibilityTime }: KeptDetector,
  { firstSeen }: Pick<KeptAnomaly, "firstSeen">,
): number => firstSeen + anomalyVisibilityTime * DAY;
