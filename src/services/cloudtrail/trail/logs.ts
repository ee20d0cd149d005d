/**
 * A trail's events in a log group.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html
 */
import { type Instant, instant } from "../../../base/instant.ts";
import { logs } from "../../../gen/logs.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { assumeRole } from "../../../targets/role.ts";
import type { TrailRecord } from "../history/record.ts";
import type { Prepare } from "../kit.ts";
import { LOG_BATCH_BYTES, LOG_EVENT_BYTES } from "../limits.ts";
import type { Trail } from "./trail.ts";

const SESSION = "CLOUDWATCH_LOGS_DELIVERY_SESSION";
/** What Logs adds to the size of each event. */
const OVERHEAD = 26;

interface LogEvent {
  readonly timestamp: Instant;
  readonly message: string;
}

export function groupNameOf(arn: string): string {
  return arn.split(":log-group:")[1]?.replace(/:\*$/, "") ?? "";
}

/** Throws what the role, or Logs, refuses with. */
export async function sendToLogs(
  ctx: Prepare,
  trail: Trail,
  logStreamName: string,
  records: readonly TrailRecord[],
): Promise<void> {
  const { logGroupArn = "", logRoleArn = "" } = trail;
  const as = await assumeRole(ctx, logRoleArn, {
    service: "cloudtrail.amazonaws.com",
    sourceArn: trail.arn,
    sessionName: SESSION,
  });
  const options = { as, region: logGroupArn.split(":")[3] ?? trail.homeRegion };
  const logGroupName = groupNameOf(logGroupArn);
  try {
    await ctx.call(logs, "CreateLogStream", { logGroupName, logStreamName }, options);
  } catch (error) {
    if (!(error instanceof AwsError && error.code === "ResourceAlreadyExistsException")) throw error;
  }
  for (const logEvents of batches(records))
    await ctx.call(logs, "PutLogEvents", { logGroupName, logStreamName, logEvents }, options);
}

/** Events that are too large for Logs stay out, as in AWS. */
function* batches(records: readonly TrailRecord[]): Generator<LogEvent[]> {
  const events = records
    .map((record) => ({
      timestamp: instant(Date.parse(record.eventTime)),
      message: JSON.stringify(record),
    }))
    .sort((a, b) => a.timestamp - b.timestamp);
  let batch: LogEvent[] = [];
  let size = 0;
  for (const event of events) {
    const bytes = Buffer.byteLength(event.message) + OVERHEAD;
    if (bytes > LOG_EVENT_BYTES) continue;
    if (size + bytes > LOG_BATCH_BYTES || batch.length === 10_000) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(event);
    size += bytes;
  }
  if (batch.length > 0) yield batch;
}
