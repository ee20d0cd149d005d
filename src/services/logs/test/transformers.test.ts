import assert from "node:assert/strict";
import { test } from "node:test";
import { CloudWatch } from "@aws-sdk/client-cloudwatch";
import { GROUP, refusal, startLogs } from "./fixtures.ts";

test("a transformer makes fields that queries and filters see, of events that come in from then on", async () => {
  await using w = await startLogs();
  await w.put(["level=early"]);
  await w.world.clock.advance({ seconds: 1 });
  const transformerConfig = [
    { parseKeyValue: { fieldDelimiter: " " } },
    { upperCaseString: { withKeys: ["level"] } },
  ];
  await w.logs.putTransformer({ logGroupIdentifier: GROUP, transformerConfig });
  await w.logs.putMetricFilter({
    logGroupName: GROUP,
    filterName: "f",
    filterPattern: '{ $.level = "ERROR" }',
    applyOnTransformedLogs: true,
    metricTransformations: [{ metricName: "m", metricNamespace: "N", metricValue: "1" }],
  });
  await w.put(["level=error took=5", "level=info took=7"]);
  await w.world.idle();
  const { queryId } = await w.logs.startQuery({
    logGroupName: GROUP,
    startTime: Math.floor(w.now() / 1000) - 60,
    endTime: Math.floor(w.now() / 1000),
    queryString: "stats sum(took) as s by level | filter ispresent(level) | sort level",
  });
  await w.world.idle();
  const { results } = await w.logs.getQueryResults({ queryId });
  assert.deepEqual(
    results?.map((row) => row.map(({ value }) => value)),
    [
      ["ERROR", "5"],
      ["INFO", "7"],
    ],
  );
  const { Datapoints } = await w.world.sdk(CloudWatch).getMetricStatistics({
    Namespace: "N",
    MetricName: "m",
    StartTime: new Date(w.now() - 60_000),
    EndTime: new Date(w.now() + 60_000),
    Period: 60,
    Statistics: ["Sum"],
  });
  assert.deepEqual(
    Datapoints?.map(({ Sum }) => Sum),
    [1],
  );
  const tested = await w.logs.testTransformer({ transformerConfig, logEventMessages: ["level=x"] });
  assert.equal(tested.transformedLogs?.[0]?.transformedEventMessage, '{"level":"X"}');
  assert.match(
    await refusal(
      w.logs.putTransformer({
        logGroupIdentifier: GROUP,
        transformerConfig: [{ grok: { match: "%{NOPE}" } }],
      }),
    ),
    /InvalidParameterException: Unsupported grok pattern: NOPE/,
  );
});
