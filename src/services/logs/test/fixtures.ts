/** What the tests of CloudWatch Logs have in common. */
import assert from "node:assert/strict";
import { CloudWatchLogs } from "@aws-sdk/client-cloudwatch-logs";
import { type Cloudlet, startCloudlet } from "../../../index.ts";

/** A world with one log group and one stream in it. */
export interface LogWorld extends AsyncDisposable {
  readonly world: Cloudlet;
  readonly logs: CloudWatchLogs;
  /** The instant at which the world stands. */
  now(): number;
  /** Puts messages, a millisecond apart, beginning now. */
  put(messages: readonly string[], stream?: string): Promise<void>;
}

export const GROUP = "/app/web";
export const STREAM = "one";
export const ARN = `arn:aws:logs:us-east-1:000000000000:log-group:${GROUP}`;

export async function startLogs(): Promise<LogWorld> {
  const world = await startCloudlet({ clock: "frozen" });
  const logs = world.sdk(CloudWatchLogs);
  await logs.createLogGroup({ logGroupName: GROUP });
  await logs.createLogStream({ logGroupName: GROUP, logStreamName: STREAM });
  const now = () => world.clock.now().getTime();
  return {
    world,
    logs,
    now,
    put: async (messages, logStreamName = STREAM) => {
      const logEvents = messages.map((message, i) => ({ timestamp: now() + i, message }));
      await logs.putLogEvents({ logGroupName: GROUP, logStreamName, logEvents });
    },
    [Symbol.asyncDispose]: () => world.close(),
  };
}

/** What a call is refused with: name and message. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => undefined,
    (reason: Error) => reason,
  );
  assert.ok(error !== undefined, "the call was expected to be refused");
  return `${error.name}: ${error.message}`;
}
