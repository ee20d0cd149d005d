/** Events on their way into a stream. */
import { deflateRawSync } from "node:zlib";
import { after, DAY, type Instant } from "../../base/instant.ts";
import type { InputLogEvent, RejectedLogEventsInfo } from "../../gen/logs.ts";
import { encodeChunk, type StoredEvent } from "./chunk.ts";
import { sealerOf } from "./encryption.ts";
import * as errors from "./errors.ts";
import type { LogGroup } from "./group.ts";
import type { Write } from "./kit.ts";
import * as limits from "./limits.ts";
import { openChunk } from "./reading.ts";
import { planExpiry } from "./retention.ts";
import type { ChunkPlace } from "./store/chunks.ts";
import type { LogStream } from "./store/streams.ts";

/** Fast, and half the size is most of what there is to gain. */
const COMPRESSION = { level: 1 };
/** Below this, compressing takes longer than it saves. */
const COMPRESSED_FROM_BYTES = 4_096;

/** Refuses batches that AWS refuses whole; answers the bytes that the batch counts. */
export function checkBatch(events: readonly InputLogEvent[]): number {
  let bytes = 0;
  let previous = 0;
  for (const { timestamp, message } of events) {
    const size = Buffer.byteLength(message) + limits.EVENT_OVERHEAD_BYTES;
    if (size > limits.EVENT_BYTES_MAX) throw errors.eventTooLarge(size, limits.EVENT_BYTES_MAX);
    if (timestamp < previous) throw errors.notChronological();
    previous = timestamp;
    bytes += size;
  }
  if (bytes > limits.BATCH_BYTES_MAX) throw errors.batchTooLarge(bytes, limits.BATCH_BYTES_MAX);
  const first = events[0]?.timestamp ?? 0;
  if (previous - first > limits.BATCH_SPAN_MAX) throw errors.spansTooLong();
  return bytes;
}

/** Which events of a batch are taken: from `start` up to, not including, `end`. */
export interface Accepted {
  readonly start: number;
  readonly end: number;
  readonly rejected: RejectedLogEventsInfo | undefined;
}

/**
 * Leaves out what is more than two hours ahead, older than 14 days, or older than the group keeps.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_RejectedLogEventsInfo.html
 */
export function acceptedPart(events: readonly InputLogEvent[], group: LogGroup, now: Instant): Accepted {
  const { retentionDays } = group;
  const tooOld = now - limits.EVENT_AGE_MAX;
  const expired = retentionDays === undefined ? 0 : after(now, -retentionDays * DAY);
  const tooNew = now + limits.EVENT_LEAD_MAX;
  const first = events[0]?.timestamp ?? now;
  const last = events.at(-1)?.timestamp ?? now;
  if (first >= tooOld && first >= expired && last <= tooNew)
    return { start: 0, end: events.length, rejected: undefined };
  const tooOldEnd = lengthWhile(events, (at) => at < tooOld);
  const expiredEnd = lengthWhile(events, (at) => at < expired);
  const tooNewStart = lengthWhile(events, (at) => at <= tooNew);
  const rejected = {
    ...(tooNewStart < events.length && { tooNewLogEventStartIndex: tooNewStart }),
    ...(tooOldEnd > 0 && { tooOldLogEventEndIndex: tooOldEnd }),
    ...(expiredEnd > 0 && { expiredLogEventEndIndex: expiredEnd }),
  };
  return { start: Math.max(tooOldEnd, expiredEnd), end: tooNewStart, rejected };
}

function lengthWhile(events: readonly InputLogEvent[], is: (at: number) => boolean): number {
  const end = events.findIndex(({ timestamp }) => !is(timestamp));
  return end === -1 ? events.length : end;
}

/** Puts events, in their order, behind those of the stream. */
export function append(
  ctx: Write,
  group: LogGroup,
  stream: LogStream,
  inputs: readonly InputLogEvent[],
  bytes: number,
): void {
  const { now } = ctx;
  const events = inputs.map(
    ({ timestamp, message }, i): StoredEvent => ({
      at: timestamp as Instant,
      ingestedAt: now,
      sequence: stream.nextSequence + i,
      message,
    }),
  );
  const first = events[0] as StoredEvent;
  const last = events.at(-1) as StoredEvent;
  const level = addChunk(ctx, group, stream.id, events, bytes, 0);
  const loose = level === 0 ? stream.loose + 1 : stream.loose;
  ctx.store.streams.grew(stream.id, events.length, first.at, last.at, now, loose % limits.CHUNKS_PER_LEVEL);
  ctx.store.groups.grew(group.id, bytes);
  if (loose === limits.CHUNKS_PER_LEVEL) merge(ctx, group, stream.id, 0);
  if (group.retentionDays !== undefined) planExpiry(ctx, group, last.at);
}

/** Full chunks have no level: nothing merges them. */
const FULL = -1;

function addChunk(
  ctx: Write,
  group: LogGroup,
  stream: number,
  events: readonly StoredEvent[],
  bytes: number,
  wanted: number,
): number {
  const encoded = encodeChunk(events);
  const level = encoded.length >= limits.CHUNK_BYTES_FULL ? FULL : wanted;
  // What will soon be merged is not worth compressing.
  const compressed = encoded.length >= COMPRESSED_FROM_BYTES && level !== 0;
  const content = compressed ? deflateRawSync(encoded, COMPRESSION) : encoded;
  const { dataKey } = group;
  ctx.store.chunks.add({
    group: group.id,
    stream,
    firstAt: (events[0] as StoredEvent).at,
    lastAt: (events.at(-1) as StoredEvent).at,
    events: events.length,
    bytes,
    level,
    compressed: compressed ? 1 : 0,
    dataKey: dataKey ?? null,
    data: dataKey === undefined ? content : sealerOf(ctx, dataKey).sealBytes("logs", content),
  });
  return level;
}

/** Makes one chunk of all those of a level; a level that is full thereby is merged, too. */
function merge(ctx: Write, group: LogGroup, stream: number, level: number): void {
  const places = ctx.store.chunks.ofLevel(stream, level).filter((place) => isReadable(ctx, group, place));
  if (places.length < 2) return;
  const events: StoredEvent[] = [];
  for (const { id } of places) {
    const chunk = openChunk(ctx, group, id);
    for (let i = 0; chunk !== undefined && i < chunk.count; i++) events.push(chunk.event(i));
    ctx.store.chunks.remove(id);
  }
  events.sort((a, b) => a.at - b.at || a.sequence - b.sequence);
  const bytes = places.reduce((sum, place) => sum + place.bytes, 0);
  const reached = addChunk(ctx, group, stream, events, bytes, level + 1);
  if (reached === FULL) return;
  if (ctx.store.chunks.ofLevel(stream, reached).length >= limits.CHUNKS_PER_LEVEL)
    merge(ctx, group, stream, reached);
}

/** Chunks under an earlier KMS key stay as they are. */
function isReadable(ctx: Write, group: LogGroup, { id }: ChunkPlace): boolean {
  const dataKey = ctx.store.chunks.bytes(id)?.dataKey ?? undefined;
  return dataKey === group.dataKey;
}
