/**
 * The change records of tables. A stream has one open shard, which gives way to a child after four hours.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html
 */
import { after, type Instant, isoInstant } from "../../base/instant.ts";
import type { StreamViewType } from "../../gen/dynamodb.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { sizeOf } from "../../lang/dynamodb/size.ts";
import type { Item } from "../../lang/dynamodb/values.ts";
import { writeItem } from "./item-json.ts";
import { keyAttributes } from "./keyed.ts";
import type { Write } from "./kit.ts";
import { ROWS_PER_STEP, SHARD_LIFETIME, STREAM_RETENTION } from "./limits.ts";
import type { StreamRecord } from "./store/streams.ts";
import { type Table, type TableRecord, tableArn } from "./table.ts";

/** An item before or after a change. */
interface Image {
  readonly item: Item;
  readonly size: number;
  readonly json: string;
}

/** The fact that a record was added to a stream: consumers inside Cloudlet hear it and read on. */
const STREAM_RECORD = "dynamodb.StreamRecord";

/** Sequence numbers as they are told: of one length, so that they compare as texts, too. */
export function sequenceNumber(seq: number): string {
  return `1${String(seq).padStart(23, "0")}`;
}

/** The number behind a sequence number; undefined when it is none of ours. */
export function sequenceOf(text: string): number | undefined {
  return /^1\d{23}$/.test(text) ? Number(text.slice(1)) : undefined;
}

/** Opens a stream for a table. */
export function openStream(
  ctx: Write,
  table: Pick<TableRecord, "name" | "keySchema">,
  viewType: StreamViewType,
): StreamRecord {
  const { arn, label } = freshName(ctx, table.name);
  const stream = ctx.store.streams.open({
    ...{ arn, label },
    table: table.name,
    viewType,
    keySchema: table.keySchema,
    createdAt: ctx.now,
  });
  ctx.store.streams.openNewShard(stream.id, shardId(ctx), undefined, ctx.now);
  return stream;
}

/** A stream is named by when it was opened: where another one was in the same millisecond, by the next that is free. */
function freshName(ctx: Write, table: string): { readonly arn: string; readonly label: string } {
  for (let at = ctx.now; ; at = after(at, 1)) {
    const label = isoInstant(at).slice(0, -1);
    const arn = `${tableArn(ctx.scope, table)}/stream/${label}`;
    if (ctx.store.streams.withArn(arn) === undefined) return { arn, label };
  }
}

/** Closes a stream: nothing is added any more; a day later it is gone. */
export function closeStream(ctx: Write, id: number): void {
  const stream = ctx.store.streams.withId(id);
  if (stream === undefined) return;
  const shard = ctx.store.streams.openShard(id);
  if (shard !== undefined) ctx.store.streams.closeShard(id, shard.id, ctx.now);
  ctx.store.streams.put({ ...stream, disabledAt: ctx.now });
  ctx.schedule(after(ctx.now, STREAM_RETENTION), { kind: "trimStream", key: String(id) });
}

/** Adds the record of a change. */
export function recordChange(
  ctx: Write,
  table: Table,
  { id, arn, viewType }: NonNullable<TableRecord["stream"]>,
  old: Image | undefined,
  next: Image | undefined,
  by: "ttl" | "replication" | undefined,
): void {
  const shard = currentShard(ctx, id);
  const keys = keyAttributes((next ?? old)?.item ?? {}, [table.schema]);
  const withOld = viewType === "OLD_IMAGE" || viewType === "NEW_AND_OLD_IMAGES";
  const withNew = viewType === "NEW_IMAGE" || viewType === "NEW_AND_OLD_IMAGES";
  const images = { old: withOld ? old : undefined, next: withNew ? next : undefined };
  const size = sizeOf(keys) + (images.old?.size ?? 0) + (images.next?.size ?? 0);
  const eventName = old === undefined ? "INSERT" : next === undefined ? "REMOVE" : "MODIFY";
  const eventId = ctx.ids.hex(32);
  const seq = ctx.store.streams.append(id, ctx.now, (seq) => {
    const identity = by === "ttl" ? `,"userIdentity":${TTL_IDENTITY}` : "";
    const text =
      `{"eventID":"${eventId}","eventName":"${eventName}","eventVersion":"1.1","eventSource":"aws:dynamodb",` +
      `"awsRegion":"${ctx.scope.region}","dynamodb":{"ApproximateCreationDateTime":${Math.floor(ctx.now / 1000)},` +
      `"Keys":${writeItem(keys)}${imageText("NewImage", images.next)}${imageText("OldImage", images.old)},` +
      `"SequenceNumber":"${sequenceNumber(seq)}","SizeBytes":${size},"StreamViewType":"${viewType}"}${identity}}`;
    return ctx.store.vault.atRest(table.dataKey, text, ctx.ids);
  });
  ctx.publish({
    kind: STREAM_RECORD,
    resource: arn,
    detail: { shardId: shard, sequenceNumber: sequenceNumber(seq) },
  });
}

const TTL_IDENTITY = '{"PrincipalId":"dynamodb.amazonaws.com","Type":"Service"}';

function imageText(name: string, image: Image | undefined): string {
  return image === undefined ? "" : `,"${name}":${image.json}`;
}

/** The shard that takes records now. */
function currentShard(ctx: Write, stream: number): string {
  const open = ctx.store.streams.openShard(stream);
  if (open !== undefined && ctx.now < open.openedAt + SHARD_LIFETIME) return open.id;
  const id = shardId(ctx);
  if (open !== undefined) ctx.store.streams.closeShard(stream, open.id, ctx.now);
  ctx.store.streams.openNewShard(stream, id, open?.id, ctx.now);
  ctx.schedule(after(ctx.now, STREAM_RETENTION), { kind: "trimStream", key: String(stream) });
  return id;
}

/** Shards sort by when they were opened. */
function shardId(ctx: Write): string {
  return `shardId-${String(ctx.now).padStart(20, "0")}-${ctx.ids.hex(8)}`;
}

/** Records older than this are gone, though they may not have been cleared away yet. */
export function trimmedUntil(now: Instant): Instant {
  return after(now, -STREAM_RETENTION);
}

/** The job: clears away what is a day old, and plans the next run. */
export function trimStream(ctx: Write, job: DueJob): void {
  const id = Number(job.key);
  const stream = ctx.store.streams.withId(id);
  if (stream === undefined) return;
  const until = trimmedUntil(ctx.now);
  if (ctx.store.streams.trim(id, until, ROWS_PER_STEP)) {
    ctx.schedule(ctx.now, { kind: "trimStream", key: job.key });
    return;
  }
  ctx.store.streams.trimShards(id, until);
  if (stream.disabledAt !== undefined && stream.disabledAt <= until) ctx.store.streams.remove(id);
  else if (ctx.store.streams.oldest(id) !== undefined)
    ctx.schedule(after(ctx.now, SHARD_LIFETIME), { kind: "trimStream", key: job.key });
}
