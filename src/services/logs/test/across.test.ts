import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { CloudWatchLogs } from "@aws-sdk/client-cloudwatch-logs";
import { IAM } from "@aws-sdk/client-iam";
import { Kinesis } from "@aws-sdk/client-kinesis";
import { GROUP, refusal, startLogs } from "./fixtures.ts";

const OWNER = "111111111111";

test("a destination of another account takes events, if its policy lets their account subscribe", async () => {
  await using w = await startLogs();
  const theirs = { account: OWNER };
  const logs = w.world.sdk(CloudWatchLogs, theirs);
  const kinesis = w.world.sdk(Kinesis, theirs);
  const iam = w.world.sdk(IAM, theirs);
  await kinesis.createStream({ StreamName: "s", ShardCount: 1 });
  await w.world.clock.advance({ minutes: 1 });
  const document = (statement: object) =>
    JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", ...statement }] });
  const trust = document({
    Principal: { Service: "logs.us-east-1.amazonaws.com" },
    Action: "sts:AssumeRole",
  });
  const { Role } = await iam.createRole({ RoleName: "r", AssumeRolePolicyDocument: trust });
  const put = document({ Action: "kinesis:PutRecord", Resource: "*" });
  await iam.putRolePolicy({ RoleName: "r", PolicyName: "p", PolicyDocument: put });
  const { destination } = await logs.putDestination({
    destinationName: "d",
    targetArn: `arn:aws:kinesis:us-east-1:${OWNER}:stream/s`,
    roleArn: Role?.Arn ?? "",
  });
  const destinationArn = destination?.arn ?? "";
  const subscribe = () =>
    w.logs.putSubscriptionFilter({ logGroupName: GROUP, filterName: "f", filterPattern: "", destinationArn });
  assert.match(await refusal(subscribe()), /AccessDeniedException: .*logs:PutSubscriptionFilter on resource/);
  const accessPolicy = document({
    Principal: { AWS: "000000000000" },
    Action: "logs:PutSubscriptionFilter",
    Resource: destinationArn,
  });
  await logs.putDestinationPolicy({ destinationName: "d", accessPolicy });
  await subscribe();
  await w.put(["across"]);
  await w.world.idle();
  const { ShardIterator } = await kinesis.getShardIterator({
    StreamName: "s",
    ShardId: "shardId-000000000000",
    ShardIteratorType: "TRIM_HORIZON",
  });
  const { Records } = await kinesis.getRecords({ ShardIterator });
  const message = JSON.parse(gunzipSync(Records?.[0]?.Data ?? "").toString()) as Record<string, unknown>;
  assert.equal(message.owner, "000000000000");
  assert.equal(message.logGroup, GROUP);
});

test("a world that is opened again has what was acknowledged", async () => {
  const { mkdtempSync, rmSync } = await import("node:fs");
  const { tmpdir } = await import("node:os");
  const { join } = await import("node:path");
  const { startCloudlet } = await import("../../../index.ts");
  const dataDirectory = mkdtempSync(join(tmpdir(), "logs-"));
  try {
    const at = { logGroupName: "g", logStreamName: "s" };
    {
      await using world = await startCloudlet({ clock: "frozen", dataDirectory });
      const logs = world.sdk(CloudWatchLogs);
      await logs.createLogGroup({ logGroupName: "g" });
      await logs.createLogStream(at);
      const timestamp = world.clock.now().getTime();
      for (let i = 0; i < 70; i++)
        await logs.putLogEvents({ ...at, logEvents: [{ timestamp, message: String(i) }] });
    }
    await using world = await startCloudlet({ clock: "frozen", dataDirectory });
    const { events } = await world.sdk(CloudWatchLogs).getLogEvents(at);
    assert.deepEqual(
      events?.map((event) => event.message),
      Array.from({ length: 70 }, (_, i) => String(i)),
    );
  } finally {
    rmSync(dataDirectory, { recursive: true });
  }
});
