import assert from "node:assert/strict";
import { test } from "node:test";
import { CloudWatchLogs } from "@aws-sdk/client-cloudwatch-logs";
import { DynamoDB } from "@aws-sdk/client-dynamodb";
import { at, refusal, START, startMetrics } from "./fixtures.ts";

const RuleName = "by-ip";
const ResourceARN = `arn:aws:cloudwatch:us-east-1:000000000000:insight-rule/${RuleName}`;
const definition = (more: object = {}) =>
  JSON.stringify({
    Schema: { Name: "CloudWatchLogRule", Version: 1 },
    LogGroupNames: ["web*"],
    LogFormat: "JSON",
    Contribution: {
      Keys: ["$.ip"],
      ValueOf: "$.bytes",
      Filters: [{ Match: "$.method", In: ["PUT"] }],
    },
    AggregateOn: "Sum",
    ...more,
  });

async function startInsights(RuleDefinition = definition()) {
  const w = await startMetrics();
  const logs = w.world.sdk(CloudWatchLogs);
  for (const logGroupName of ["web-1", "other"]) {
    await logs.createLogGroup({ logGroupName });
    await logs.createLogStream({ logGroupName, logStreamName: "s" });
  }
  await w.cw.putInsightRule({ RuleName, RuleDefinition, Tags: [{ Key: "team", Value: "a" }] });
  await w.world.idle();
  const report = (more: object = {}) =>
    w.cw.getInsightRuleReport({ RuleName, StartTime: at(0), EndTime: at(300), Period: 60, ...more });
  return {
    ...w,
    report,
    log: async (events: readonly (readonly [number, string])[], logGroupName = "web-1") => {
      const logEvents = events.map(([seconds, message]) => ({
        timestamp: START + seconds * 1_000,
        message,
      }));
      await logs.putLogEvents({ logGroupName, logStreamName: "s", logEvents });
      await w.world.idle();
    },
    top: async (more: object = {}) =>
      (await report(more)).Contributors?.map(
        ({ Keys, ApproximateAggregateValue: value }) => `${Keys?.join("/")} ${value}`,
      ),
  };
}

const put = (ip: string, bytes: number, method = "PUT") => JSON.stringify({ ip, bytes, method });

test("what PutLogEvents brings is counted by who it comes from", async () => {
  await using w = await startInsights();
  await w.log([
    [0, put("a", 10)],
    [1, put("b", 5)],
    [2, put("a", 100, "GET")],
    [61, put("b", 30)],
    [62, put("c", 1)],
  ]);
  await w.log([[3, put("a", 1_000)]], "other");
  const Metrics = ["UniqueContributors", "MaxContributorValue", "SampleCount", "Sum", "Minimum", "Average"];
  const { $metadata: _, ...report } = await w.report({ MaxContributorCount: 2, Metrics });
  assert.deepEqual(report, {
    KeyLabels: ["$.ip"],
    AggregationStatistic: "Sum",
    AggregateValue: 46,
    ApproximateUniqueCount: 3,
    Contributors: [
      {
        Keys: ["b"],
        ApproximateAggregateValue: 35,
        Datapoints: [
          { Timestamp: at(0), ApproximateValue: 5 },
          { Timestamp: at(60), ApproximateValue: 30 },
        ],
      },
      {
        Keys: ["a"],
        ApproximateAggregateValue: 10,
        Datapoints: [{ Timestamp: at(0), ApproximateValue: 10 }],
      },
    ],
    MetricDatapoints: [
      {
        Timestamp: at(0),
        UniqueContributors: 2,
        MaxContributorValue: 10,
        SampleCount: 2,
        Sum: 15,
        Minimum: 5,
        Average: 7.5,
      },
      {
        Timestamp: at(60),
        UniqueContributors: 2,
        MaxContributorValue: 30,
        SampleCount: 2,
        Sum: 31,
        Minimum: 1,
        Average: 15.5,
      },
    ],
  });
  assert.deepEqual(await w.top({ OrderBy: "Maximum" }), ["b 30", "a 10", "c 1"]);
  assert.deepEqual(await w.top({ EndTime: at(60) }), ["a 10", "b 5"]);
});

test("events without names for their fields", async () => {
  await using w = await startInsights(
    definition({
      LogFormat: "CLF",
      Fields: { 1: "ip" },
      Contribution: { Keys: ["ip", "4"], Filters: [{ Match: "4", GreaterThan: 399 }] },
      AggregateOn: "Count",
    }),
  );
  await w.log([
    [0, "10.0.0.1 [a b] GET 404"],
    [1, "10.0.0.1 [a b] GET 404"],
    [2, "10.0.0.2 [c] GET 200"],
  ]);
  assert.deepEqual(await w.top(), ["10.0.0.1/404 2"]);
});

test("rules that are off do not count, and forget nothing", async () => {
  await using w = await startInsights();
  await w.log([[0, put("a", 1)]]);
  const { Failures } = await w.cw.disableInsightRules({ RuleNames: [RuleName, "none"] });
  assert.deepEqual(
    Failures?.map(({ FailureResource, ExceptionType }) => [FailureResource, ExceptionType]),
    [["none", "ResourceNotFoundException"]],
  );
  await w.world.idle();
  await w.log([[1, put("a", 2)]]);
  assert.deepEqual(await w.top(), ["a 1"]);
  await w.cw.enableInsightRules({ RuleNames: [RuleName] });
  await w.world.idle();
  await w.log([[2, put("a", 4)]]);
  assert.deepEqual(await w.top(), ["a 5"]);
  const { InsightRules } = await w.cw.describeInsightRules({});
  assert.deepEqual(InsightRules, [
    {
      Name: RuleName,
      State: "ENABLED",
      Schema: '{"Name":"CloudWatchLogRule","Version":1}',
      Definition: definition(),
      ManagedRule: false,
      ApplyOnTransformedLogs: false,
    },
  ]);
  assert.deepEqual((await w.cw.listTagsForResource({ ResourceARN })).Tags, [{ Key: "team", Value: "a" }]);
  await w.cw.deleteInsightRules({ RuleNames: [RuleName] });
  assert.match(await refusal(w.report()), /^ResourceNotFoundException/);
  await w.world.clock.advance({ days: 17 });
});

test("a rule's metrics are computed with, and alarmed on", async () => {
  await using w = await startInsights();
  const Metrics = [
    { Id: "e", Expression: `INSIGHT_RULE_METRIC('${RuleName}', 'MaxContributorValue')`, Period: 60 },
  ];
  await w.cw.putMetricAlarm({
    ...{ AlarmName: "one-is-greedy", Metrics, EvaluationPeriods: 1, Threshold: 50 },
    ComparisonOperator: "GreaterThanThreshold",
  });
  await w.world.clock.advance({ minutes: 2 });
  await w.log([
    [120, put("a", 60)],
    [121, put("b", 7)],
  ]);
  await w.world.clock.advance({ minutes: 1, seconds: 5 });
  assert.equal(await w.state("one-is-greedy"), "ALARM");
  const { MetricDataResults } = await w.cw.getMetricData({
    MetricDataQueries: [{ Id: "e", Expression: `INSIGHT_RULE_METRIC("${RuleName}", "Sum") / 2`, Period: 60 }],
    StartTime: at(0),
    EndTime: at(300),
  });
  assert.deepEqual(MetricDataResults?.[0]?.Values, [33.5]);
  const absent = w.cw.getMetricData({
    MetricDataQueries: [{ Id: "e", Expression: `INSIGHT_RULE_METRIC("none", "Sum")`, Period: 60 }],
    StartTime: at(0),
    EndTime: at(300),
  });
  assert.match(await refusal(absent), /rule 'none' does not exist/);
});

test("tables tell their most accessed keys", async () => {
  await using w = await startMetrics();
  const db = w.world.sdk(DynamoDB);
  const TableName = "tab";
  await db.createTable({
    TableName,
    AttributeDefinitions: [{ AttributeName: "k", AttributeType: "S" }],
    KeySchema: [{ AttributeName: "k", KeyType: "HASH" }],
    BillingMode: "PAY_PER_REQUEST",
  });
  await w.world.idle();
  await db.updateContributorInsights({ TableName, ContributorInsightsAction: "ENABLE" });
  await w.world.idle();
  for (const S of ["hot", "hot", "cold"]) await db.putItem({ TableName, Item: { k: { S } } });
  await w.world.clock.advance({ minutes: 1 });
  const { ContributorInsightsRuleList = [] } = await db.describeContributorInsights({ TableName });
  const rule = ContributorInsightsRuleList.find((name) => name.includes("-PKC-")) ?? "";
  const report = await w.cw.getInsightRuleReport({
    ...{ RuleName: rule, StartTime: at(0), EndTime: at(60), Period: 60 },
  });
  assert.deepEqual(report.KeyLabels, ["PartitionKey"]);
  assert.deepEqual(
    report.Contributors?.map(({ Keys, ApproximateAggregateValue: value }) => [Keys?.[0], value]),
    [
      ["hot", 2],
      ["cold", 1],
    ],
  );
  const { InsightRules } = await w.cw.describeInsightRules({});
  assert.equal(InsightRules?.find(({ Name }) => Name === rule)?.ManagedRule, true);
  await w.world.clock.advance({ days: 16 });
  assert.deepEqual((await w.cw.describeInsightRules({})).InsightRules, []);
});

test("definitions that are none, reports of nothing, and templates without resources", async () => {
  await using w = await startInsights();
  const refused = (RuleDefinition: string) => refusal(w.cw.putInsightRule({ RuleName: "x", RuleDefinition }));
  assert.match(await refused("{"), /^InvalidParameterValueException: The rule definition is not valid/);
  assert.match(await refused(definition({ LogGroupARNs: ["arn"] })), /LogGroupARNs/);
  assert.match(await refusal(w.report({ Period: 30 })), /for parameter Period is invalid/);
  assert.match(await refusal(w.report({ MaxContributorCount: 101 })), /MaxContributorCount is invalid/);
  const { Failures } = await w.cw.putManagedInsightRules({
    ManagedRules: [{ TemplateName: "VPCEndpointService-BytesByEndpointId-v1", ResourceARN: "arn:aws:ec2:x" }],
  });
  assert.equal(Failures?.length, 1);
  assert.deepEqual((await w.cw.listManagedInsightRules({ ResourceARN })).ManagedRules, []);
});
