/** The last step: a batch goes to its destination, until that takes it or it is given up. */
import { SECOND } from "../../base/instant.ts";
import type { FreshDataKey } from "../../envelope/envelope.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { dataKeyToPut, keepOpen, Sealing } from "./data-key.ts";
import { logTrouble, type Trouble } from "./failure-log.ts";
import { post } from "./http-delivery.ts";
import { bufferFailures } from "./ingesting.ts";
import type { Prepare, Write } from "./kit.ts";
import { HTTP_RETRY_SECONDS_DEFAULT } from "./limits.ts";
import { countDelivery } from "./metrics.ts";
import { putObject, targetOf } from "./s3-delivery.ts";
import type { Batch } from "./store/buffers.ts";
import type { DeliveryStream } from "./stream.ts";
import { batchOf, type Load, load, tryAgain } from "./waiting.ts";

interface Attempt {
  /** Undefined when what it holds could not be opened. */
  readonly load: Load | undefined;
  readonly trouble: (Trouble & { readonly final?: boolean }) | undefined;
  /** With which failed records can be kept. */
  readonly fresh: FreshDataKey | undefined;
}

const toEndpoint = ({ destination }: DeliveryStream, { kind }: Batch): boolean =>
  destination.kind === "http" && kind === "delivery";

/** The job: a batch is due. */
export const deliver = {
  apart: true as const,
  prepare: async (ctx: Prepare, job: DueJob): Promise<Attempt | undefined> => {
    const found = batchOf(ctx, job);
    if (found === undefined) return undefined;
    const { batch, stream } = found;
    try {
      const loaded = await load(ctx, batch, stream);
      const fresh = toEndpoint(stream, batch) ? await dataKeyToPut(ctx, stream) : undefined;
      const trouble = await attempt(ctx, loaded);
      return { load: loaded, trouble, fresh };
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      return { load: undefined, trouble: error, fresh: undefined };
    }
  },
  commit: (ctx: Write, job: DueJob, attempted: Attempt | undefined): void => {
    const found = batchOf(ctx, job);
    if (found === undefined || attempted === undefined) return;
    const { batch, stream } = found;
    countDelivery(ctx, stream, metricOf(stream, batch), batch, attempted.trouble === undefined);
    if (attempted.trouble === undefined) ctx.store.buffers.remove(batch.id);
    else if (attempted.load !== undefined && toEndpoint(stream, batch))
      afterEndpoint(ctx, job, stream, attempted.load, attempted);
    else if (!tryAgain(ctx, job, batch)) ctx.store.buffers.remove(batch.id);
  },
};

function metricOf(stream: DeliveryStream, batch: Batch): string {
  if (toEndpoint(stream, batch)) return "DeliveryToHttpEndpoint";
  return batch.kind === "backup" || stream.destination.kind === "http" ? "BackupToS3" : "DeliveryToS3";
}

async function attempt(ctx: Prepare, loaded: Load): Promise<Attempt["trouble"]> {
  const { batch, stream } = loaded;
  const { destination } = stream;
  const target = targetOf(stream, batch);
  if (destination.kind === "http" && batch.kind === "delivery") {
    const trouble = await post(ctx, loaded, destination);
    const { EndpointConfiguration: endpoint, RoleARN = target.RoleARN } = destination.given;
    if (trouble !== undefined)
      await logTrouble(ctx, stream, destination.logging, trouble, {
        destination: endpoint.Url,
        roleArn: RoleARN,
      });
    return trouble;
  }
  const trouble = await putObject(ctx, loaded);
  const about = { destination: target.BucketARN, roleArn: target.RoleARN };
  if (trouble !== undefined) await logTrouble(ctx, stream, target.CloudWatchLoggingOptions, trouble, about);
  return trouble;
}

/** An endpoint is tried for as long as the stream says; then the bucket is told. */
function afterEndpoint(
  ctx: Write,
  job: DueJob,
  stream: DeliveryStream,
  { batch, records, fresh: opened }: Load,
  { trouble, fresh }: Attempt,
): void {
  const { destination } = stream;
  if (destination.kind !== "http" || trouble === undefined) return;
  const seconds = destination.given.RetryOptions?.DurationInSeconds ?? HTTP_RETRY_SECONDS_DEFAULT;
  if (trouble.final !== true && tryAgain(ctx, job, batch, seconds * SECOND)) return;
  ctx.store.buffers.remove(batch.id);
  if (trouble.final === true) return;
  keepOpen(ctx, opened);
  const { code, message } = trouble;
  const failures = records.map((record) => ({ record, code, message, attempts: batch.attempts + 1 }));
  bufferFailures(ctx, stream, "http-endpoint-failed", failures, Sealing.of(ctx, stream, fresh));
}
