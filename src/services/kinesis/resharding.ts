/**
 * How shards come to be and give way to others. What is asked for is done by a job that is due at once; until then the
 * stream is UPDATING.
 * https://docs.aws.amazon.com/streams/latest/dev/kinesis-using-sdk-java-resharding.html
 */
import { after, DAY, type Instant, instant } from "../../base/instant.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import * as errors from "./errors.ts";
import { before, evenRanges, type HashRange, middleOf } from "./hash-key.ts";
import type { Read, Write } from "./kit.ts";
import { CALM, LARGE_REGIONS, SHARDS_MAX, SHARDS_MAX_LARGE } from "./limits.ts";
import { clearLater } from "./retention.ts";
import type { Pending, Shard, Stream } from "./stream.ts";

export function shardLimit({ scope }: Read): number {
  return LARGE_REGIONS.has(scope.region) ? SHARDS_MAX_LARGE : SHARDS_MAX;
}

/** Throws when the account may not have so many shards more. */
export function checkShardLimit(ctx: Read, more: number): void {
  const count = ctx.store.streams.countOpen(true);
  const limit = shardLimit(ctx);
  if (count + more <= limit) return;
  throw errors.limitExceeded(
    `This request would exceed the shard limit for the account ${ctx.scope.account} in ${ctx.scope.region}. ` +
      `Current shard count for the account: ${count}. Limit: ${limit}. Number of additional shards that would have ` +
      `resulted from this request: ${more}. Refer to the AWS Service Limits page ` +
      "(http://docs.aws.amazon.com/general/latest/gr/aws_service_limits.html) for current limits and how to request " +
      "higher limits.",
  );
}

/** Has the stream become what it is to be, once the answer is out. */
export function update(ctx: Write, stream: Stream, pending: Pending): void {
  ctx.store.streams.put({ ...stream, status: "UPDATING", pending });
  ctx.schedule(ctx.now, { kind: "settle", key: String(stream.id) });
}

/** The job: a stream that is being made or changed becomes active. */
export function settle(ctx: Write, job: DueJob): void {
  const stream = ctx.store.streams.withId(Number(job.key));
  if (stream === undefined || stream.status === "DELETING") return;
  const { pending } = stream;
  const nextShard = pending === undefined ? stream.nextShard : carryOut(ctx, stream, pending);
  ctx.store.streams.put({ ...stream, nextShard, status: "ACTIVE", pending: undefined });
}

function carryOut(ctx: Write, stream: Stream, pending: Pending): number {
  const shards = new Shards(ctx, stream);
  const found = (number: number) => ctx.store.streams.shard(stream.id, number);
  if (pending.kind === "split") {
    const shard = found(pending.shard);
    if (shard !== undefined) shards.split(shard, pending.at);
  } else if (pending.kind === "merge") {
    const [one, other] = [found(pending.shard), found(pending.with)];
    if (one !== undefined && other !== undefined) shards.merge(one, other);
  } else if (pending.kind === "rescale") shards.rescale(pending.count);
  return shards.next;
}

/** The open shards of a stream, for changing. */
export class Shards {
  readonly #ctx: Write;
  readonly #stream: Stream;
  next: number;

  constructor(ctx: Write, stream: Stream) {
    this.#ctx = ctx;
    this.#stream = stream;
    this.next = stream.nextShard;
  }

  open(range: HashRange, parents: readonly Shard[] = []): Shard {
    const { now, store } = this.#ctx;
    const number = this.next++;
    const first = store.records.next();
    const numbers = parents.map((parent) => parent.number);
    store.streams.openShard(this.#stream.id, number, range, now, first, numbers);
    const [parent, adjacentParent] = numbers;
    return {
      ...range,
      number,
      parent,
      adjacentParent,
      openedAt: now,
      closedAt: undefined,
      first,
      last: undefined,
    };
  }

  #close({ number }: Shard): void {
    const { now, store } = this.#ctx;
    store.streams.closeShard(this.#stream.id, number, now, store.records.reserve());
    clearLater(this.#ctx, this.#stream);
  }

  /** Two shards in the place of one; the second begins with hash key `at`. */
  split(shard: Shard, at: string): readonly [Shard, Shard] {
    this.#close(shard);
    return [
      this.open({ start: shard.start, end: before(at) }, [shard]),
      this.open({ start: at, end: shard.end }, [shard]),
    ];
  }

  /** One shard in the place of two that lie side by side. */
  merge(one: Shard, other: Shard): Shard {
    this.#close(one);
    this.#close(other);
    const [low, high] = one.start < other.start ? [one, other] : [other, one];
    return this.open({ start: low.start, end: high.end }, [one, other]);
  }

  /** Splits at the borders of even shards, and merges what lies between two of them. */
  rescale(count: number): void {
    const wanted = evenRanges(count);
    let open = this.#ctx.store.streams.open(this.#stream.id);
    if (count % open.length === 0) {
      for (const shard of open) this.#splitEvenly(shard, wanted);
      return;
    }
    for (const { start } of wanted) {
      const cut = open.find((shard) => shard.start < start && start <= shard.end);
      if (cut !== undefined) open = open.flatMap((each) => (each === cut ? this.split(cut, start) : [each]));
    }
    for (const range of wanted) {
      const inside = open.filter((shard) => shard.start >= range.start && shard.end <= range.end);
      if (inside.length > 1) inside.reduce((merged, shard) => this.merge(merged, shard));
    }
  }

  #splitEvenly(shard: Shard, wanted: readonly HashRange[]): void {
    let rest = shard;
    for (const { start } of wanted)
      if (start > rest.start && start <= rest.end) [, rest] = this.split(rest, start);
  }
}

/** The job: a shard of an on-demand stream that was more than half used is split in halves. */
export function scale(ctx: Write, job: DueJob): void {
  const { stream: id, shard: number } = job.payload as { stream: number; shard: number };
  const stream = ctx.store.streams.withId(id);
  const shard = ctx.store.streams.shard(id, number);
  if (stream?.mode !== "ON_DEMAND" || stream.status !== "ACTIVE" || shard?.closedAt !== undefined) return;
  if (shard === undefined) return;
  const shards = new Shards(ctx, stream);
  shards.split(shard, middleOf(shard));
  ctx.store.streams.put({ ...stream, nextShard: shards.next });
  calmLater(ctx, stream, shard, after(ctx.now, CALM));
}

/** What was split may be whole again when it has been quiet for long enough. */
function calmLater(ctx: Write, { id }: Stream, { start, end }: HashRange, at: Instant): void {
  ctx.schedule(at, { kind: "calm", key: `${id}/${start}/${end}`, payload: { stream: id, start, end } });
}

/** The job: two shards of an on-demand stream that came of one, and were not busy for thirty days, are merged. */
export function calm(ctx: Write, job: DueJob): void {
  const { stream: id, start, end } = job.payload as { stream: number; start: string; end: string };
  const stream = ctx.store.streams.withId(id);
  if (stream?.mode !== "ON_DEMAND") return;
  const inside = ctx.store.streams.open(id).filter((shard) => shard.start >= start && shard.end <= end);
  const [one, other] = inside;
  if (one === undefined || other === undefined) return;
  const busy = Math.max(...inside.map(({ number }) => ctx.store.rates.used(id, number, "busy").since));
  const quietAt = after(instant(busy), CALM);
  // Halves that were split again come together first.
  if (quietAt > ctx.now) calmLater(ctx, stream, { start, end }, quietAt);
  else if (inside.length > 2 || stream.status !== "ACTIVE")
    calmLater(ctx, stream, { start, end }, after(ctx.now, DAY));
  else {
    const shards = new Shards(ctx, stream);
    shards.merge(one, other);
    ctx.store.streams.put({ ...stream, nextShard: shards.next });
  }
}
