/**
 * Buffers: records wait in batches until one is large enough, or old enough, and then go on together. A call's records
 * are one piece of a batch, so that nothing is ever done record by record.
 */
import { after, type Duration, type Instant, SECOND } from "../../base/instant.ts";
import type { Sealing } from "./data-key.ts";
import type { Write } from "./kit.ts";
import { HTTP_RECORDS_MAX } from "./limits.ts";
import { pipelineOf } from "./processors.ts";
import { type DeliveryRecord, encodeChunk } from "./record.ts";
import type { Batch, BufferKind } from "./store/buffers.ts";
import type { DeliveryStream, Hints } from "./stream.ts";

/** Job: a buffer has waited long enough. */
export const CLOSE = "close";
/** Jobs: a batch is given to the function, or to its destination. */
export const TRANSFORM = "transform";
export const DELIVER = "deliver";

interface Room {
  readonly bytes: number;
  readonly records: number;
  readonly time: Duration;
}

function roomOf({ destination }: DeliveryStream, kind: BufferKind): Room {
  if (kind === "processing") {
    const { transformer } = pipelineOf(destination.processing);
    if (transformer !== undefined)
      return {
        bytes: transformer.bufferBytes,
        records: Number.POSITIVE_INFINITY,
        time: transformer.bufferTime,
      };
  }
  if (kind === "delivery" && destination.kind === "http")
    return { ...hinted(destination.hints), records: HTTP_RECORDS_MAX };
  const { s3, backup } = destination;
  return hinted((kind === "backup" ? (backup ?? s3) : s3).BufferingHints);
}

function hinted({ SizeInMBs, IntervalInSeconds }: Hints): Room {
  return {
    bytes: SizeInMBs * 1024 * 1024,
    records: Number.POSITIVE_INFINITY,
    time: IntervalInSeconds * SECOND,
  };
}

/** Puts records into one of a stream's buffers. */
export function buffer(
  ctx: Write,
  stream: DeliveryStream,
  kind: BufferKind,
  partition: string,
  records: readonly DeliveryRecord[],
  sealing: Sealing | undefined,
): void {
  const room = roomOf(stream, kind);
  let begin = 0;
  while (begin < records.length) {
    const batch = ctx.store.buffers.open(stream.id, kind, partition);
    const { end, bytes } = fill(records, begin, room, batch);
    const part = begin === 0 && end === records.length ? records : records.slice(begin, end);
    const id = batch?.id ?? open(ctx, stream, kind, partition, part[0]?.at ?? ctx.now, room.time);
    const data = encodeChunk(part);
    const chunk = sealing === undefined ? { data_key: null, data } : sealing.chunk(data);
    ctx.store.buffers.add(id, bytes, part.length, oldest(part), chunk);
    const isFull =
      (batch?.bytes ?? 0) + bytes >= room.bytes || (batch?.records ?? 0) + part.length >= room.records;
    if (isFull) closeBatch(ctx, id, kind);
    begin = end;
  }
}

/** How many records, from one on, go into a batch until it is full: one at least. */
function fill(
  records: readonly DeliveryRecord[],
  begin: number,
  room: Room,
  batch: Batch | undefined,
): { readonly end: number; readonly bytes: number } {
  const [heldBytes, heldRecords] = [batch?.bytes ?? 0, batch?.records ?? 0];
  let bytes = 0;
  let end = begin;
  while (end < records.length) {
    bytes += (records[end] as DeliveryRecord).data.length;
    end++;
    if (heldBytes + bytes >= room.bytes || heldRecords + end - begin >= room.records) break;
  }
  return { end, bytes };
}

function oldest(records: readonly DeliveryRecord[]): Instant {
  let at = records[0]?.at ?? (0 as Instant);
  for (const record of records) if (record.at < at) at = record.at;
  return at;
}

function open(
  ctx: Write,
  stream: DeliveryStream,
  kind: BufferKind,
  partition: string,
  since: Instant,
  time: Duration,
): number {
  const id = ctx.store.buffers.begin(stream.id, kind, partition, ctx.ids.uuid(), since);
  ctx.schedule(after(ctx.now, time), { kind: CLOSE, key: String(id) });
  return id;
}

/** No more records come into the batch; it goes on. */
function closeBatch(ctx: Write, id: number, kind: BufferKind): void {
  ctx.store.buffers.close(id);
  ctx.unschedule(CLOSE, String(id));
  ctx.schedule(ctx.now, { kind: kind === "processing" ? TRANSFORM : DELIVER, key: String(id) });
}

/** The job: a buffer's time is over. */
export function close(ctx: Write, job: { readonly key: string }): void {
  const batch = ctx.store.buffers.batch(Number(job.key));
  if (batch?.open === 1) closeBatch(ctx, batch.id, batch.kind);
}
