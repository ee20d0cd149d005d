/** What functions write goes to CloudWatch Logs, as their role: one that may not is not heard there. */
import { type InputLogEvent, logs } from "../../gen/logs.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import type { Principal } from "../../kernel/iam/principal.ts";
import type { LogLine } from "../../kernel/ports/functions.ts";
import type { Prepare } from "./kit.ts";

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html */
const EVENTS_MAX = 10_000;
const BATCH_BYTES_MAX = 1_048_576;
const EVENT_OVERHEAD_BYTES = 26;

/** Takes the lines of an environment's stream; what cannot be delivered is dropped, as at AWS. */
export function logSink(
  ctx: Prepare,
  group: string,
  as: () => Principal | undefined,
): (stream: string, lines: readonly LogLine[]) => Promise<void> {
  let made = false;
  return async (stream, lines) => {
    const principal = as();
    if (principal === undefined) return;
    try {
      if (!made) await makeStream(ctx, group, stream, principal);
      made = true;
      for (const logEvents of batches(lines)) {
        const input = { logGroupName: group, logStreamName: stream, logEvents };
        await ctx.call(logs, "PutLogEvents", input, { as: principal });
      }
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      made = false;
    }
  };
}

/** As many events at once as one call may carry. */
function* batches(lines: readonly LogLine[]): Iterable<InputLogEvent[]> {
  let batch: InputLogEvent[] = [];
  let bytes = 0;
  for (const { at: timestamp, message } of lines) {
    const size = Buffer.byteLength(message) + EVENT_OVERHEAD_BYTES;
    if (batch.length === EVENTS_MAX || bytes + size > BATCH_BYTES_MAX) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push({ timestamp, message });
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

async function makeStream(ctx: Prepare, group: string, stream: string, as: Principal): Promise<void> {
  const names = { logGroupName: group, logStreamName: stream };
  try {
    await ctx.call(logs, "CreateLogStream", names, { as });
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    if (error.code === "ResourceAlreadyExistsException") return;
    if (error.code !== "ResourceNotFoundException") throw error;
    await ctx.call(logs, "CreateLogGroup", { logGroupName: group }, { as });
    await ctx.call(logs, "CreateLogStream", names, { as });
  }
}
