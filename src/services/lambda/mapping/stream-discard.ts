/** What the destination for failures is told of records that were given up; they stay in the stream. */
import { parseArn } from "../../../aws/arn.ts";
import { isoInstant } from "../../../base/instant.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { sendTo } from "../async/destinations.ts";
import { versionNamed } from "../find.ts";
import type { Prepare } from "../kit.ts";
import { addressed, functionArn } from "../name.ts";
import { count } from "../running.ts";
import { countEvents } from "./metrics.ts";
import type { Batching } from "./stream-batch.ts";
import { isKinesis, type StreamRecord } from "./stream-records.ts";

/** https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html */
export async function tellDiscarded(
  ctx: Prepare,
  { mapping, as, shardId }: Batching,
  records: readonly StreamRecord[],
  condition: "RecordAgeExceeded" | "RetryAttemptsExhausted",
  failures: number,
): Promise<void> {
  countEvents(ctx, mapping, { DroppedEventCount: records.length });
  const to = mapping.stream?.destinations.OnFailure?.Destination;
  const [first, last] = [records[0], records.at(-1)];
  if (to === undefined || to === "" || first === undefined || last === undefined) return;
  const { name, qualifier } = addressed(mapping.functionArn);
  const about = {
    shardId,
    startSequenceNumber: first.sequence,
    endSequenceNumber: last.sequence,
    approximateArrivalOfFirstRecord: isoInstant(first.at),
    approximateArrivalOfLastRecord: isoInstant(last.at),
    batchSize: records.length,
    streamArn: mapping.sourceArn,
  };
  const whole = parseArn(to)?.service === "s3";
  const record = {
    requestContext: {
      requestId: ctx.ids.uuid(),
      functionArn: functionArn(ctx.scope, name, qualifier),
      condition,
      approximateInvokeCount: failures + (condition === "RecordAgeExceeded" ? 0 : 1),
    },
    responseContext: { statusCode: 200, executedVersion: qualifier ?? "$LATEST", functionError: "Unhandled" },
    version: "1.0",
    timestamp: isoInstant(ctx.now),
    ...(isKinesis(mapping) ? { KinesisBatchInfo: about } : { DDBStreamBatchInfo: about }),
    // Only S3 gets the records themselves.
    ...(whole && { payload: JSON.stringify({ Records: records.map((each) => each.record) }) }),
  };
  try {
    await sendTo(ctx, to, record, as, { went: false, record: { name }, folder: `${mapping.id}/${shardId}` });
    countEvents(ctx, mapping, { OnFailureDestinationDeliveredEventCount: records.length });
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const { version } = versionNamed(ctx, mapping.functionArn);
    count(ctx, { version, qualifier }, { DestinationDeliveryFailures: 1 });
  }
}
