/**
 * Kinesis Data Streams as the destination of a table's changes: each change is noted with the write, and a job puts
 * them in their order, until the stream has taken them.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/kds.html
 */
import { hash } from "node:crypto";
import { after, SECOND } from "../../base/instant.ts";
import { kinesis } from "../../gen/kinesis.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { sizeOf } from "../../lang/dynamodb/size.ts";
import type { Item } from "../../lang/dynamodb/values.ts";
import { writeItem } from "./item-json.ts";
import { keyAttributes } from "./keyed.ts";
import type { Prepare, Write } from "./kit.ts";
import type { Waiting } from "./store/destinations.ts";
import type { Destination, Table, TableRecord } from "./table.ts";

interface Image {
  readonly item: Item;
  readonly size: number;
  readonly json: string;
}

/** PutRecords takes so many at once, and 10 MiB of them; two images of 400 KB make a record of almost one. */
const RECORDS_AT_ONCE = 10;
const RETRY_AFTER = SECOND;

/** Notes a change for the streams that the table's changes go to. */
export function streamOut(
  ctx: Write,
  table: Table,
  key: Uint8Array,
  old: Image | undefined,
  next: Image | undefined,
  by: "ttl" | "replication" | undefined,
): void {
  for (const destination of table.record.destinations ?? []) {
    if (destination.status !== "ACTIVE" && destination.status !== "UPDATING") continue;
    const text = recordOf(ctx, table, destination, old, next, by);
    const body = ctx.store.vault.atRest(table.dataKey, text, ctx.ids);
    ctx.store.destinations.add(table.space, destination.streamArn, hash("md5", key, "hex"), body);
    deliverLater(ctx, table.record, destination);
  }
}

function recordOf(
  ctx: Write,
  table: Table,
  { precision }: Destination,
  old: Image | undefined,
  next: Image | undefined,
  by: "ttl" | "replication" | undefined,
): string {
  const eventName = old === undefined ? "INSERT" : next === undefined ? "REMOVE" : "MODIFY";
  const keys = keyAttributes((next ?? old)?.item ?? {}, [table.schema]);
  const at = precision === "MICROSECOND" ? ctx.now * 1_000 : ctx.now;
  const identity = by === "ttl" ? TTL_IDENTITY : "null";
  const image = (name: string, of: Image | undefined) => (of === undefined ? "" : `,"${name}":${of.json}`);
  const size = sizeOf(keys) + (old?.size ?? 0) + (next?.size ?? 0);
  return (
    `{"awsRegion":"${ctx.scope.region}","eventID":"${ctx.ids.uuid()}","eventName":"${eventName}",` +
    `"userIdentity":${identity},"recordFormat":"application/json","tableName":${JSON.stringify(table.name)},` +
    `"dynamodb":{"ApproximateCreationDateTime":${at},"Keys":${writeItem(keys)}${image("NewImage", next)}` +
    `${image("OldImage", old)},"SizeBytes":${size},"ApproximateCreationDateTimePrecision":"${precision}"},` +
    '"eventSource":"aws:dynamodb"}'
  );
}

const TTL_IDENTITY = '{"principalId":"dynamodb.amazonaws.com","type":"Service"}';

function deliverLater(ctx: Write, { id }: TableRecord, { streamArn }: Destination): void {
  const payload = { table: id, stream: streamArn };
  ctx.schedule(ctx.now, { kind: "deliver", key: `${id} ${streamArn}`, payload });
}

interface Delivered {
  readonly sent: readonly Waiting[];
  /** Why the stream took none: told in the destination's description. */
  readonly failure?: AwsError | undefined;
}

/** The job: puts changes into the stream, as whoever enabled it; what the stream does not take now, it takes later. */
export const deliver = {
  prepare: async (ctx: Prepare, job: DueJob): Promise<Delivered> => {
    const { table, stream } = job.payload as { table: number; stream: string };
    const waiting = ctx.store.destinations.waiting(table, stream, RECORDS_AT_ONCE);
    const destination = destinationOf(ctx.store.tables.ofSpace(table)?.record, stream);
    if (waiting.length === 0 || destination === undefined) return { sent: [] };
    const Records = waiting.map(({ json, partitionKey }) => ({
      Data: Buffer.from(json),
      PartitionKey: partitionKey,
    }));
    try {
      const answer = await ctx.call(
        kinesis,
        "PutRecords",
        { StreamARN: stream, Records },
        { as: destination.caller },
      );
      const failed = answer.Records.findIndex(({ ErrorCode }) => ErrorCode !== undefined);
      // what came after a record that was refused would overtake it
      return { sent: failed < 0 ? waiting : waiting.slice(0, failed) };
    } catch (error) {
      if (error instanceof AwsError) return { sent: [], failure: error };
      throw error;
    }
  },
  commit: (ctx: Write, job: DueJob, { sent, failure }: Delivered): void => {
    const { table, stream } = job.payload as { table: number; stream: string };
    const record = ctx.store.tables.ofSpace(table)?.record;
    const destination = destinationOf(record, stream);
    if (record === undefined || destination === undefined) {
      ctx.store.destinations.forget(table, stream);
      return;
    }
    for (const { seq } of sent) ctx.store.destinations.sent(seq);
    if (failure?.code === "ResourceNotFoundException") {
      fail(ctx, record, destination, failure.message);
      return;
    }
    const [left] = ctx.store.destinations.waiting(table, stream, 1);
    if (left === undefined) return;
    ctx.schedule(sent.length === 0 ? after(ctx.now, RETRY_AFTER) : ctx.now, job);
  },
};

/** A stream that is gone: nothing more is noted for it. */
function fail(ctx: Write, record: TableRecord, destination: Destination, why: string): void {
  ctx.store.destinations.forget(record.id, destination.streamArn);
  putDestination(ctx, record, { ...destination, status: "ENABLE_FAILED", description: why });
}

export function destinationOf(record: TableRecord | undefined, streamArn: string): Destination | undefined {
  return record?.destinations?.find((each) => each.streamArn === streamArn);
}

/** Puts a destination in the place of what was known of its stream. */
export function putDestination(ctx: Write, record: TableRecord, destination: Destination): void {
  const others = (record.destinations ?? []).filter((each) => each.streamArn !== destination.streamArn);
  ctx.store.tables.put({ ...record, destinations: [...others, destination] });
}

/** The job: a destination that is being enabled, changed or disabled is so. */
export function settleDestination(ctx: Write, job: DueJob): void {
  const { table, stream } = job.payload as { table: number; stream: string };
  const record = ctx.store.tables.ofSpace(table)?.record;
  const destination = destinationOf(record, stream);
  if (record === undefined || destination === undefined) return;
  const disabled = destination.status === "DISABLING";
  putDestination(ctx, record, { ...destination, status: disabled ? "DISABLED" : "ACTIVE" });
}
