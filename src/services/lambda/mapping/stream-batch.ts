/** One batch of a lane: gathered, filtered, given to the function, and given up where that is what was asked. */
import { after, type Duration, type Instant, instant, isoInstant, SECOND } from "../../../base/instant.ts";
import type { Principal } from "../../../kernel/iam/principal.ts";
import type { Prepare } from "../kit.ts";
import { SYNC_PAYLOAD_BYTES_MAX } from "../limits.ts";
import { filterOf } from "./filter.ts";
import type { Mapping, StreamSettings } from "./mapping.ts";
import { countEvents } from "./metrics.ts";
import { failedItems, give } from "./polling.ts";
import { tellDiscarded } from "./stream-discard.ts";
import type { StreamRecord } from "./stream-records.ts";

const RETRY_LONGEST: Duration = 60 * SECOND;
/** What a batch may weigh: the event's frame needs some of it. */
const BATCH_BYTES_MAX = SYNC_PAYLOAD_BYTES_MAX - 64 * 1024;
/** https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html */
const WINDOW_STATE_BYTES_MAX = 1024 * 1024;

/** An open tumbling window. */
export interface Window {
  readonly start: Instant;
  readonly end: Instant;
  /** JSON text: what the function answered last. */
  readonly state: string;
  /** Its state has grown too large: it ends before its time. */
  readonly early: boolean;
}

/** What is done one after the other: a shard, or as many keys of it as share one of its parallel batches. */
export interface Lane {
  /** The last record that is done. */
  readonly after: string | undefined;
  readonly failures: number;
  /** Records in the next batch at most: fewer after a bisection. */
  readonly limit: number;
  readonly retryAt: Instant | undefined;
  /** Since when records wait for their batch to grow. */
  readonly since: Instant | undefined;
  readonly window: Window | undefined;
}

/** What became of a lane's turn. */
export interface Turn {
  readonly lane: Lane;
  /** When it has something to do again, if nothing comes before. */
  readonly at: Instant | undefined;
  /** Undefined where nothing was tried. */
  readonly result: string | undefined;
}

export interface Batching {
  readonly mapping: Mapping;
  readonly shardId: string;
  readonly as: Principal;
  /** Nothing more will come to the shard. */
  readonly ended: boolean;
  /** All that there is now was read. */
  readonly exhausted: boolean;
}

/** A lane takes the next batch of its records, oldest first. */
export async function takeTurn(
  ctx: Prepare,
  batching: Batching,
  lane: Lane,
  records: readonly StreamRecord[],
): Promise<Turn> {
  if (lane.retryAt !== undefined && ctx.now < lane.retryAt)
    return { lane, at: lane.retryAt, result: undefined };
  const { mapping } = batching;
  const first = records[0];
  const { window } = lane;
  if (window !== undefined && isOver(ctx, batching, window, first)) return endWindow(ctx, batching, lane);
  if (first === undefined) return { lane, at: window?.end, result: undefined };
  const opened = window ?? windowFor(mapping, first);
  const batch = fitting(records, lane.limit, opened?.end);
  const closes = after(lane.since ?? ctx.now, mapping.windowSeconds * SECOND);
  const mayGrow = batch.length === records.length && batch.length < lane.limit && !batching.ended;
  if (mayGrow && lane.failures === 0 && ctx.now < closes)
    return { lane: { ...lane, since: lane.since ?? ctx.now }, at: closes, result: undefined };
  return process(ctx, batching, { ...lane, window: opened, since: undefined }, batch);
}

function windowFor({ stream }: Mapping, { at }: StreamRecord): Window | undefined {
  const length = (stream as StreamSettings).tumblingSeconds * SECOND;
  if (length === 0) return undefined;
  const start = instant(Math.floor(at / length) * length);
  return { start, end: after(start, length), state: "{}", early: false };
}

function isOver(ctx: Prepare, batching: Batching, window: Window, first: StreamRecord | undefined): boolean {
  if (window.early) return true;
  if (first !== undefined) return first.at >= window.end;
  return batching.exhausted && (batching.ended || ctx.now >= window.end);
}

/** As many records as may go together: of one window, and not more than an event can carry. */
function fitting(records: readonly StreamRecord[], limit: number, end: Instant | undefined): StreamRecord[] {
  const batch: StreamRecord[] = [];
  let bytes = 0;
  for (const each of records) {
    if (batch.length === limit || (end !== undefined && each.at >= end)) break;
    bytes += Buffer.byteLength(JSON.stringify(each.record)) + 1;
    if (bytes > BATCH_BYTES_MAX && batch.length > 0) break;
    batch.push(each);
  }
  return batch;
}

async function process(
  ctx: Prepare,
  batching: Batching,
  lane: Lane,
  batch: readonly StreamRecord[],
): Promise<Turn> {
  const { mapping } = batching;
  const { maxAge } = mapping.stream as StreamSettings;
  const done = (window = lane.window): Turn => ({
    lane: fresh(mapping, { ...lane, window }, batch.at(-1)?.sequence),
    at: ctx.now,
    result: "OK",
  });
  const old = batch.filter(({ at }) => maxAge >= 0 && ctx.now > after(at, maxAge * SECOND));
  if (old.length > 0) {
    await tellDiscarded(ctx, batching, old, "RecordAgeExceeded", lane.failures);
    const rest = batch.slice(old.length);
    if (rest.length === 0) return done();
    return { lane: fresh(mapping, lane, old.at(-1)?.sequence), at: ctx.now, result: "OK" };
  }
  const fits = filterOf(mapping.filters);
  const chosen = batch.filter(({ view }) => fits(view));
  countEvents(ctx, mapping, {
    PolledEventCount: batch.length,
    FilteredOutEventCount: batch.length - chosen.length,
    InvokedEventCount: chosen.length,
  });
  if (chosen.length === 0) return done();
  const given = await give(ctx, mapping, eventOf(batching, lane.window, chosen), chosen.at(-1)?.at);
  if (given.kind === "refused") return again(ctx, lane, `PROBLEM: ${given.error}`);
  const failed = given.kind === "error" ? "all" : mapping.reportsFailures ? failedItems(given.answer) : [];
  if (failed === "all" || failed.length > 0)
    return failedBatch(ctx, batching, lane, { batch, chosen, failed });
  return done(given.kind === "ok" ? withState(lane.window, given.answer) : lane.window);
}

function fresh(mapping: Mapping, lane: Lane, sequence: string | undefined): Lane {
  return {
    ...lane,
    after: sequence ?? lane.after,
    failures: 0,
    limit: mapping.batchSize,
    retryAt: undefined,
    since: undefined,
  };
}

/** The same again, after a pause that grows. */
function again(ctx: Prepare, lane: Lane, result: string): Turn {
  const failures = lane.failures + 1;
  const at = after(ctx.now, Math.min(SECOND * 2 ** (failures - 1), RETRY_LONGEST));
  return { lane: { ...lane, failures, retryAt: at }, at, result };
}

interface Failed {
  readonly batch: readonly StreamRecord[];
  readonly chosen: readonly StreamRecord[];
  readonly failed: readonly string[] | "all";
}

/** Tries again from the first failure on, in halves where that is asked, and at last gives the batch up. */
async function failedBatch(
  ctx: Prepare,
  batching: Batching,
  lane: Lane,
  { batch, chosen, failed }: Failed,
): Promise<Turn> {
  const { mapping } = batching;
  const { bisect, retries } = mapping.stream as StreamSettings;
  const result = "PROBLEM: Function call failed";
  const found = failed === "all" ? 0 : chosen.findIndex(({ sequence }) => failed.includes(sequence));
  const first = Math.max(0, found);
  const done = batch.slice(0, batch.indexOf(chosen[first] as StreamRecord)).at(-1);
  const before = done === undefined ? lane : { ...lane, after: done.sequence };
  const rest = chosen.length - first;
  countEvents(ctx, mapping, { FailedInvokeEventCount: rest });
  if (bisect && rest > 1) return again(ctx, { ...before, limit: Math.ceil(rest / 2) }, result);
  if (retries < 0 || lane.failures < retries) return again(ctx, before, result);
  await tellDiscarded(ctx, batching, chosen.slice(first), "RetryAttemptsExhausted", lane.failures);
  return { lane: fresh(mapping, lane, batch.at(-1)?.sequence), at: ctx.now, result };
}

// --- tumbling windows: https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html ---

function eventOf(
  { mapping, shardId }: Batching,
  window: Window | undefined,
  records: readonly StreamRecord[],
): object {
  const Records = records.map(({ record }) => record);
  if (window === undefined) return { Records };
  const whole = (at: Instant) => isoInstant(at).replace(".000Z", "Z");
  return {
    Records,
    shardId,
    eventSourceARN: mapping.sourceArn,
    window: { start: whole(window.start), end: whole(window.end) },
    state: JSON.parse(window.state),
    isFinalInvokeForWindow: records.length === 0,
    isWindowTerminatedEarly: window.early,
  };
}

function withState(window: Window | undefined, answer: unknown): Window | undefined {
  if (window === undefined) return undefined;
  const state = JSON.stringify((answer as { state?: unknown } | null)?.state ?? {});
  return Buffer.byteLength(state) > WINDOW_STATE_BYTES_MAX
    ? { ...window, early: true }
    : { ...window, state };
}

async function endWindow(ctx: Prepare, batching: Batching, lane: Lane): Promise<Turn> {
  const { mapping } = batching;
  const { retries } = mapping.stream as StreamSettings;
  const given = await give(ctx, mapping, eventOf(batching, lane.window, []));
  const closed = { lane: fresh(mapping, { ...lane, window: undefined }, undefined), at: ctx.now };
  if (given.kind === "ok") return { ...closed, result: "OK" };
  const result = `PROBLEM: ${given.kind === "refused" ? given.error : "Function call failed"}`;
  const isGivenUp = given.kind === "error" && retries >= 0 && lane.failures >= retries;
  return isGivenUp ? { ...closed, result } : again(ctx, lane, result);
}
