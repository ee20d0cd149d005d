/**
 * What goes wrong with deliveries, as CloudWatch Logs is told where that is enabled.
 * https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html
 */
import type { CloudWatchLoggingOptions } from "../../gen/firehose.ts";
import { logs } from "../../gen/logs.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { roleOf } from "./acting.ts";
import type { Prepare } from "./kit.ts";
import { type DeliveryStream, streamArn } from "./stream.ts";

/** Why something could not be done. */
export interface Trouble {
  /** "S3.NoSuchBucket" */
  readonly code: string;
  readonly message: string;
}

/** A destination that cannot be told of is not told: its role has to let Firehose put events. */
export async function logTrouble(
  ctx: Prepare,
  stream: DeliveryStream,
  options: CloudWatchLoggingOptions | undefined,
  { code, message }: Trouble,
  about: { readonly destination: string; readonly roleArn: string; readonly lambdaArn?: string },
): Promise<void> {
  const { LogGroupName: logGroupName = "", LogStreamName: logStreamName = "" } = options ?? {};
  if (options?.Enabled !== true) return;
  const line = {
    deliveryStreamARN: streamArn(ctx.scope, stream.name),
    destination: about.destination,
    deliveryStreamVersionId: stream.version,
    message,
    errorCode: code,
    ...(about.lambdaArn !== undefined && { processor: about.lambdaArn }),
  };
  const logEvents = [{ timestamp: ctx.now, message: JSON.stringify(line) }];
  try {
    const as = await roleOf(ctx, stream, about.roleArn);
    await ctx.call(logs, "PutLogEvents", { logGroupName, logStreamName, logEvents }, { as });
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
  }
}
