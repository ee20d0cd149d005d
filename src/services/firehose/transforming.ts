/**
 * Records pass through a function: https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html
 */
import { parseArn } from "../../aws/arn.ts";
import type { FreshDataKey } from "../../envelope/envelope.ts";
import { lambda } from "../../gen/lambda.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { roleOf } from "./acting.ts";
import { dataKeyToPut, keepOpen, Sealing } from "./data-key.ts";
import type { FailedRecord } from "./failed-record.ts";
import { logTrouble, type Trouble } from "./failure-log.ts";
import { bufferFailures, lead, type ShapedRecord } from "./ingesting.ts";
import type { Prepare, Write } from "./kit.ts";
import { ofStream } from "./metrics.ts";
import { pipelineOf, type Transformer } from "./processors.ts";
import type { DeliveryRecord } from "./record.ts";
import { type DeliveryStream, streamArn } from "./stream.ts";
import { batchOf, type Load, load, tryAgain } from "./waiting.ts";

/** What became of a batch. */
type Transformed = { readonly kind: "refused" } | (Taken & { readonly fresh: FreshDataKey | undefined });

type Taken =
  | { readonly kind: "failed"; readonly load: Load; readonly trouble: Trouble; readonly final: boolean }
  | {
      readonly kind: "done";
      readonly load: Load;
      readonly records: readonly ShapedRecord[];
      readonly failures: readonly FailedRecord[];
    };

/** The job: a batch is given to the function. */
export const transform = {
  apart: true as const,
  prepare: async (ctx: Prepare, job: DueJob): Promise<Transformed | undefined> => {
    const found = batchOf(ctx, job);
    const transformer = found && pipelineOf(found.stream.destination.processing).transformer;
    if (found === undefined) return undefined;
    try {
      const loaded = await load(ctx, found.batch, found.stream);
      const fresh = await dataKeyToPut(ctx, found.stream);
      if (transformer === undefined)
        return { kind: "done", load: loaded, records: unchanged(loaded.records), failures: [], fresh };
      return { ...(await run(ctx, loaded, transformer)), fresh };
    } catch (error) {
      if (error instanceof AwsError) return { kind: "refused" };
      throw error;
    }
  },
  commit: (ctx: Write, job: DueJob, transformed: Transformed | undefined): void => {
    const found = batchOf(ctx, job);
    if (found === undefined || transformed === undefined) return;
    const { batch, stream } = found;
    if (transformed.kind === "refused") {
      if (!tryAgain(ctx, job, batch)) ctx.store.buffers.remove(batch.id);
      return;
    }
    settle(ctx, job, stream, transformed);
  },
};

/** The function was taken out of the stream while records waited for it. */
const unchanged = (records: readonly DeliveryRecord[]): ShapedRecord[] =>
  records.map((record) => ({ record, keys: undefined }));

function settle(
  ctx: Write,
  job: DueJob,
  stream: DeliveryStream,
  transformed: Exclude<Transformed, { kind: "refused" }>,
): void {
  const { batch, records, fresh } = transformed.load;
  const pipeline = pipelineOf(stream.destination.processing);
  const { transformer } = pipeline;
  const series = ofStream(ctx, stream);
  series.add("ExecuteProcessing.Success", transformed.kind === "done" ? 1 : 0);
  const retries = transformer?.retries ?? 0;
  if (transformed.kind === "failed" && !transformed.final && batch.attempts < retries) {
    if (tryAgain(ctx, job, batch)) return;
  }
  keepOpen(ctx, fresh);
  const sealing = Sealing.of(ctx, stream, transformed.fresh);
  if (transformed.kind === "failed") {
    const { code, message } = transformed.trouble;
    const [attempts, lambdaArn] = [batch.attempts + 1, transformer?.arn];
    const failures = records.map((record) => ({ record, code, message, attempts, lambdaArn }));
    bufferFailures(ctx, stream, "processing-failed", failures, sealing);
  } else {
    series.add("SucceedProcessing.Records", transformed.records.length);
    const bytes = transformed.records.reduce((sum, { record }) => sum + record.data.length, 0);
    series.add("SucceedProcessing.Bytes", bytes, "Bytes");
    lead(ctx, stream, pipeline, transformed.records, sealing);
    bufferFailures(ctx, stream, "processing-failed", transformed.failures, sealing);
  }
  ctx.store.buffers.remove(batch.id);
}

async function run(ctx: Prepare, loaded: Load, transformer: Transformer): Promise<Taken> {
  const outcome = await invoke(ctx, loaded, transformer);
  const trouble =
    "code" in outcome ? outcome : outcome.failures.length > 0 ? troubleOf(outcome.failures) : undefined;
  if (trouble !== undefined) {
    const { s3, logging } = loaded.stream.destination;
    await logTrouble(ctx, loaded.stream, logging, trouble, {
      destination: s3.BucketARN,
      roleArn: s3.RoleARN,
      lambdaArn: transformer.arn,
    });
  }
  if ("code" in outcome) return { kind: "failed", load: loaded, trouble: outcome, final: outcome.final };
  return { kind: "done", load: loaded, ...outcome };
}

const troubleOf = ([first]: readonly FailedRecord[]): Trouble => ({
  code: first?.code ?? "",
  message: first?.message ?? "",
});

type Outcome =
  | (Trouble & { readonly final: boolean })
  | { readonly records: readonly ShapedRecord[]; readonly failures: readonly FailedRecord[] };

async function invoke(
  ctx: Prepare,
  { batch, stream, records }: Load,
  transformer: Transformer,
): Promise<Outcome> {
  const { arn } = transformer;
  const { source, destination } = stream;
  const event = {
    invocationId: batch.uuid,
    ...(source !== undefined && { sourceKinesisStreamArn: source.KinesisStreamARN }),
    deliveryStreamArn: streamArn(ctx.scope, stream.name),
    region: ctx.scope.region,
    records: records.map((record, i) => eventRecord(record, recordId(batch.id, i))),
  };
  let assuming = true;
  try {
    const as = await roleOf(ctx, stream, transformer.roleArn ?? destination.s3.RoleARN);
    assuming = false;
    const Payload = Buffer.from(JSON.stringify(event));
    const region = parseArn(arn)?.region ?? ctx.scope.region;
    const answer = await ctx.call(lambda, "Invoke", { FunctionName: arn, Payload }, { as, region });
    const text = Buffer.from(answer.Payload ?? []).toString();
    if (answer.FunctionError !== undefined) return { ...functionError(text), final: false };
    return read(text, batch.id, records, { attempts: batch.attempts + 1, lambdaArn: arn });
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const code = assuming ? "Lambda.AssumeRoleAccessDenied" : (CODES[error.code] ?? "Lambda.InternalError");
    return { code, message: error.message, final: false };
  }
}

const CODES: Readonly<Record<string, string>> = {
  AccessDeniedException: "Lambda.InvokeAccessDenied",
  ResourceNotFoundException: "Lambda.ResourceNotFound",
  TooManyRequestsException: "Lambda.InvokeLimitExceeded",
};

function functionError(text: string): Trouble {
  return /Task timed out|Sandbox\.Timedout/.test(text)
    ? {
        code: "Lambda.FunctionTimedOut",
        message: "The invocation timed out before the execution of the function was completed.",
      }
    : {
        code: "Lambda.FunctionError",
        message: "The Lambda function was successfully invoked but it returned an error result.",
      };
}

/** 56 digits, as AWS's are. */
function recordId(batch: number, i: number): string {
  return `49${String(batch).padStart(30, "0")}${String(i).padStart(24, "0")}`;
}

function eventRecord({ data, at, kinesis }: DeliveryRecord, id: string) {
  return {
    recordId: id,
    approximateArrivalTimestamp: at,
    data: Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString("base64"),
    ...(kinesis !== undefined && {
      kinesisRecordMetadata: { ...kinesis, approximateArrivalTimestamp: at },
    }),
  };
}

interface AnsweredRecord {
  readonly recordId?: unknown;
  readonly result?: unknown;
  readonly data?: unknown;
  readonly metadata?: { readonly partitionKeys?: Readonly<Record<string, unknown>> };
}

/** The function's answer: each record by its id, once. */
function read(
  text: string,
  batch: number,
  records: readonly DeliveryRecord[],
  about: Pick<FailedRecord, "attempts" | "lambdaArn">,
): Outcome {
  const answered = answeredRecords(text);
  if (answered === undefined)
    return {
      code: "Lambda.JsonProcessingException",
      message: "There was an error parsing returned records from the Lambda function.",
      final: true,
    };
  const byId = new Map(answered.map((each) => [each.recordId, each]));
  if (byId.size < answered.length)
    return {
      code: "Lambda.DuplicatedRecordId",
      message:
        "Multiple records were returned with the same record ID. " +
        "Ensure that the Lambda function returns unique record IDs for each record.",
      final: true,
    };
  if (records.some((_, i) => !byId.has(recordId(batch, i))))
    return {
      code: "Lambda.MissingRecordId",
      message:
        "One or more record Ids were not returned. Ensure that the Lambda function returns all received record Ids.",
      final: true,
    };
  const shaped: ShapedRecord[] = [];
  const failures: FailedRecord[] = [];
  records.forEach((record, i) => {
    const { result, data, metadata } = byId.get(recordId(batch, i)) as AnsweredRecord;
    if (result === "Dropped") return;
    if (result === "Ok" && typeof data === "string")
      shaped.push({ record: { ...record, data: Buffer.from(data, "base64") }, keys: keysOf(metadata) });
    else failures.push({ record, ...about, ...refusal(result) });
  });
  return { records: shaped, failures };
}

function answeredRecords(text: string): readonly AnsweredRecord[] | undefined {
  try {
    const { records } = JSON.parse(text) as { readonly records?: unknown };
    return Array.isArray(records) && records.every((each) => typeof each === "object" && each !== null)
      ? records
      : undefined;
  } catch {
    return undefined;
  }
}

function keysOf(metadata: AnsweredRecord["metadata"]): Record<string, string> {
  const keys = Object.entries(metadata?.partitionKeys ?? {});
  return Object.fromEntries(keys.map(([name, value]) => [name, String(value)]));
}

function refusal(result: unknown): Trouble {
  if (result === "ProcessingFailed")
    return { code: "Lambda.ProcessingFailedStatus", message: "ProcessingFailed status set for record" };
  return {
    code: "Lambda.JsonProcessingException",
    message: `The result of a record must be Ok, Dropped or ProcessingFailed, with data where it is Ok, not ${result}.`,
  };
}
