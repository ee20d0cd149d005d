import assert from "node:assert/strict";
import test from "node:test";
import { CloudWatch } from "@aws-sdk/client-cloudwatch";
import { bytes, startStream } from "./fixtures.ts";

test("what comes in is metered, and by shard once that is asked for", async () => {
  await using at = await startStream();
  const cloudwatch = at.world.sdk(CloudWatch);
  await at.kinesis.enableEnhancedMonitoring({ StreamName: "events", ShardLevelMetrics: ["IncomingRecords"] });
  await at.world.idle();
  const StartTime = at.world.clock.now();
  for (let n = 0; n < 3; n++)
    await at.kinesis.putRecord({ StreamName: "events", Data: bytes("abc"), PartitionKey: "k" });
  await at.advance(120);
  const sum = async (MetricName: string, shard: boolean) => {
    const { Datapoints = [] } = await cloudwatch.getMetricStatistics({
      ...{ Namespace: "AWS/Kinesis", MetricName, StartTime, EndTime: at.world.clock.now() },
      ...{ Period: 60, Statistics: ["Sum"] },
      Dimensions: [
        { Name: "StreamName", Value: "events" },
        ...(shard ? [{ Name: "ShardId", Value: "shardId-000000000000" }] : []),
      ],
    });
    return Datapoints.reduce((total, { Sum = 0 }) => total + Sum, 0);
  };
  assert.equal(await sum("IncomingRecords", false), 3);
  assert.equal(await sum("IncomingBytes", false), 12);
  assert.equal(await sum("IncomingRecords", true), 3);
  assert.equal(await sum("IncomingBytes", true), 0);
});
