import assert from "node:assert/strict";
import { test } from "node:test";
import { CloudWatch } from "@aws-sdk/client-cloudwatch";
import { ARN, refusal, startLogs } from "./fixtures.ts";

test("a detector learns what is usual, and tells what is new or far more frequent", async () => {
  await using w = await startLogs();
  const usual = ["request 100 took 12 ms", "request 101 took 9 ms"];
  await w.put(usual);
  const { anomalyDetectorArn = "" } = await w.logs.createLogAnomalyDetector({
    logGroupArnList: [ARN],
    detectorName: "watch",
    evaluationFrequency: "FIVE_MIN",
    anomalyVisibilityTime: 7,
  });
  const detector = () => w.logs.getLogAnomalyDetector({ anomalyDetectorArn });
  const anomalies = async (suppressionState?: "SUPPRESSED" | "UNSUPPRESSED") =>
    (await w.logs.listAnomalies({ anomalyDetectorArn, suppressionState })).anomalies ?? [];
  const pass = async () => {
    await w.world.clock.advance({ minutes: 5 });
    await w.world.idle();
  };
  assert.equal((await detector()).anomalyDetectorStatus, "TRAINING");
  await pass();
  assert.equal((await detector()).anomalyDetectorStatus, "ANALYZING");
  await w.put(usual);
  await pass();
  assert.deepEqual(await anomalies(), []);
  await w.put([...usual, "ERROR: disk 1 is gone"]);
  await pass();
  const [first, ...others] = await anomalies();
  assert.equal(others.length, 0);
  assert.equal(first?.patternString, "ERROR: disk <*> is gone");
  assert.equal(first?.priority, "HIGH");
  assert.equal(first?.state, "Active");
  assert.equal(first?.logSamples?.[0]?.message, "ERROR: disk 1 is gone");
  await w.put(Array.from({ length: 40 }, (_, i) => `request ${i + 200} took 5 ms`));
  await pass();
  assert.equal((await anomalies()).length, 2);
  const suppressionPeriod = { value: 1, suppressionUnit: "HOURS" as const };
  const which = { anomalyDetectorArn, anomalyId: first?.anomalyId };
  assert.match(
    await refusal(w.logs.updateAnomaly({ ...which, suppressionType: "LIMITED" })),
    /InvalidParameterException/,
  );
  await w.logs.updateAnomaly({ ...which, suppressionType: "LIMITED", suppressionPeriod });
  assert.equal((await anomalies("SUPPRESSED")).length, 1);
  assert.equal((await anomalies("UNSUPPRESSED")).length, 1);
  const { Datapoints } = await w.world.sdk(CloudWatch).getMetricStatistics({
    Namespace: "AWS/Logs",
    MetricName: "AnomalyCount",
    Dimensions: [
      { Name: "LogAnomalyDetector", Value: "watch" },
      { Name: "LogAnomalyPriority", Value: "HIGH" },
    ],
    StartTime: new Date(w.now() - 3_600_000),
    EndTime: new Date(w.now() + 60_000),
    Period: 3_600,
    Statistics: ["Sum"],
  });
  assert.deepEqual(
    Datapoints?.map(({ Sum }) => Sum),
    [1],
  );
  await w.world.clock.advance({ hours: 1 });
  assert.equal((await anomalies("SUPPRESSED")).length, 0);
  await w.logs.updateLogAnomalyDetector({ anomalyDetectorArn, enabled: false });
  assert.equal((await detector()).anomalyDetectorStatus, "PAUSED");
  await w.world.clock.advance({ days: 8 });
  assert.deepEqual(await anomalies(), []);
  await w.logs.deleteLogAnomalyDetector({ anomalyDetectorArn });
  assert.match(await refusal(detector()), /ResourceNotFoundException/);
  assert.match(
    await refusal(w.logs.createLogAnomalyDetector({ logGroupArnList: [`${ARN}-none`] })),
    /ResourceNotFoundException/,
  );
});
