import assert from "node:assert/strict";
import { test } from "node:test";
import { CloudWatchLogsClient, TestMetricFilterCommand } from "@aws-sdk/client-cloudwatch-logs";
import { startCloudlet } from "../index.ts";

test("an expression that tries every way to match holds up nobody", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const logs = cloudlet.sdk(CloudWatchLogsClient);
  const answer = await logs.send(
    new TestMetricFilterCommand({ filterPattern: "%(a+)+$%", logEventMessages: [`${"a".repeat(60)}b`] }),
  );
  assert.deepEqual(answer.matches, []);
});
