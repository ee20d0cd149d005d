/** The way of records through a stream: as they come in, and as they come out of the function. */
import { JqError } from "../../lang/jq/filter.ts";
import { buffer } from "./buffering.ts";
import type { Sealing } from "./data-key.ts";
import { type FailedRecord, failedLine } from "./failed-record.ts";
import type { Write } from "./kit.ts";
import { PARTITIONS_MAX } from "./limits.ts";
import { ofStream } from "./metrics.ts";
import type { PartitionKeys } from "./prefix.ts";
import { partitionKeysIn } from "./prefix.ts";
import { type Pipeline, pipelineOf } from "./processors.ts";
import type { DeliveryRecord } from "./record.ts";
import { ended, keysIn, unpacked } from "./shaping.ts";
import type { DeliveryStream } from "./stream.ts";

/** A record that is ready for its destination, with the partition keys that its function gave it. */
export interface ShapedRecord {
  readonly record: DeliveryRecord;
  readonly keys: Readonly<Record<string, string>> | undefined;
}

/** Takes records in: keeps them for the bucket that has all, and leads them to the function or to their destination. */
export function ingest(
  ctx: Write,
  stream: DeliveryStream,
  records: readonly DeliveryRecord[],
  sealing: Sealing | undefined,
): void {
  const { destination } = stream;
  if (destination.backup !== undefined) buffer(ctx, stream, "backup", "", records, sealing);
  const pipeline = pipelineOf(destination.processing);
  const { records: whole, spoilt } = unpacked(pipeline, records);
  const failures = spoilt.map(({ record, code, message }) => ({ record, code, message, attempts: 1 }));
  bufferFailures(ctx, stream, "processing-failed", failures, sealing);
  if (pipeline.transformer !== undefined) buffer(ctx, stream, "processing", "", whole, sealing);
  else
    lead(
      ctx,
      stream,
      pipeline,
      whole.map((record) => ({ record, keys: undefined })),
      sealing,
    );
}

/** Leads records to their destination's buffer, or to that of their partition. */
export function lead(
  ctx: Write,
  stream: DeliveryStream,
  pipeline: Pipeline,
  records: readonly ShapedRecord[],
  sealing: Sealing | undefined,
): void {
  const { destination } = stream;
  if (destination.kind === "s3" && destination.partitioning?.Enabled === true) {
    partition(ctx, stream, pipeline, records, sealing);
    return;
  }
  const { delimiter } = pipeline;
  const whole = records.map(({ record }) =>
    delimiter === undefined ? record : { ...record, data: ended(record.data, delimiter) },
  );
  buffer(ctx, stream, "delivery", "", whole, sealing);
}

/** https://docs.aws.amazon.com/firehose/latest/dev/dynamic-partitioning.html */
function partition(
  ctx: Write,
  stream: DeliveryStream,
  pipeline: Pipeline,
  records: readonly ShapedRecord[],
  sealing: Sealing | undefined,
): void {
  const wanted = partitionKeysIn(stream.destination.s3.Prefix ?? "");
  const partitions = new Map<string, DeliveryRecord[]>();
  const failures: FailedRecord[] = [];
  let active = ctx.store.buffers.openPartitions(stream.id);
  for (const { record, keys } of records)
    try {
      const found = { partitionKeyFromLambda: keys ?? {}, partitionKeyFromQuery: query(pipeline, record) };
      const name = nameOf(wanted, found);
      let members = partitions.get(name);
      if (members === undefined) {
        const isNew = ctx.store.buffers.open(stream.id, "delivery", name) === undefined;
        if (isNew && active >= PARTITIONS_MAX) throw new TooManyPartitions();
        if (isNew) active++;
        members = [];
        partitions.set(name, members);
      }
      members.push({ ...record, data: ended(record.data, pipeline.delimiter) });
    } catch (error) {
      failures.push({ record, attempts: 1, ...refusal(error) });
    }
  ofStream(ctx, stream).add("PartitionCount", active);
  if (failures.some(({ code }) => code === TooManyPartitions.code))
    ofStream(ctx, stream).add("PartitionCountExceeded", 1);
  for (const [name, members] of partitions) buffer(ctx, stream, "delivery", name, members, sealing);
  bufferFailures(ctx, stream, "processing-failed", failures, sealing);
}

function query({ query: asked }: Pipeline, { data }: DeliveryRecord): Record<string, string> {
  return asked === undefined ? {} : keysIn(asked, data);
}

/** What sets a partition apart: the values of all keys that its prefix asks for. */
function nameOf(wanted: ReturnType<typeof partitionKeysIn>, found: PartitionKeys): string {
  const keys: { [N in keyof PartitionKeys]: Record<string, string> } = {
    partitionKeyFromQuery: {},
    partitionKeyFromLambda: {},
  };
  for (const { namespace, key } of wanted) {
    const value = Object.hasOwn(found[namespace], key) ? found[namespace][key] : undefined;
    if (value === undefined || value === "") throw new JqError(`partition key ${key} is missing or empty`);
    keys[namespace][key] = value;
  }
  return JSON.stringify(keys);
}

class TooManyPartitions extends Error {
  static readonly code = "DynamicPartitioning.ActivePartitionsLimitExceeded";
}

function refusal(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof TooManyPartitions)
    return {
      code: TooManyPartitions.code,
      message: `The stream has ${PARTITIONS_MAX} active partitions, which is the most it can have.`,
    };
  if (error instanceof JqError || error instanceof SyntaxError)
    return { code: "DynamicPartitioning.MetadataExtractionFailed", message: error.message };
  throw error;
}

/** Keeps records that nothing can be done with for the folder of their kind of failure. */
export function bufferFailures(
  ctx: Write,
  stream: DeliveryStream,
  errorOutputType: string,
  failures: readonly FailedRecord[],
  sealing: Sealing | undefined,
): void {
  const lines = failures.map((failure) => ({ at: failure.record.at, data: failedLine(failure, ctx.now) }));
  buffer(ctx, stream, "error", errorOutputType, lines, sealing);
}
