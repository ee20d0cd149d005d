/** What functions write goes to CloudWatch Logs, as their role: one that may not is not heard there. */
import { logs } from "../../gen/logs.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import type { Principal } from "../../kernel/iam/principal.ts";
import type { LogLine } from "../../kernel/ports/functions.ts";
import type { Prepare } from "./kit.ts";

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html */
const EVENTS_MAX = 10_000;

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
      for (let at = 0; at < lines.length; at += EVENTS_MAX) {
        const logEvents = lines
          .slice(at, at + EVENTS_MAX)
          .map(({ at: timestamp, message }) => ({ timestamp, message }));
        const input = { logGroupName: group, logStreamName: stream, logEvents };
        await ctx.call(logs, "PutLogEvents", input, { as: principal });
      }
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      made = false;
    }
  };
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
