import assert from "node:assert/strict";
import { execFile, spawnSync } from "node:child_process";
import { test } from "node:test";
import { promisify } from "node:util";
import { GROUP, STREAM, startLogs } from "./fixtures.ts";

const run = promisify(execFile);
const version = spawnSync("aws", ["--version"]).stdout?.toString() ?? "";
const skip = version === "" ? "the AWS CLI is not installed" : false;

test("the AWS CLI writes, filters and, from its version 2 on, tails", { skip, timeout: 60_000 }, async () => {
  await using w = await startLogs();
  const { url, close } = await w.world.listen();
  const env = {
    ...process.env,
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    AWS_DEFAULT_REGION: "us-east-1",
  };
  const aws = async (...args: string[]): Promise<string> =>
    (await run("aws", ["--endpoint-url", url, "logs", ...args], { env })).stdout;
  try {
    const stream = ["--log-group-name", GROUP, "--log-stream-name", STREAM];
    const events = JSON.stringify([{ timestamp: w.now(), message: "ERROR by hand" }]);
    await aws("put-log-events", ...stream, "--log-events", events);
    const filter = ["--filter-pattern", "ERROR", "--output", "text", "--query", "events[].message"];
    assert.equal(await aws("filter-log-events", "--log-group-name", GROUP, ...filter), "ERROR by hand\n");
    if (version.startsWith("aws-cli/1.")) return; // has no tail
    const tailed = await aws("tail", GROUP, "--since", "2025-12-31T00:00:00", "--filter-pattern", "ERROR");
    assert.match(tailed, /^2026-01-01T00:00:00.* one ERROR by hand/);
  } finally {
    await close();
  }
});
