import assert from "node:assert/strict";
import test from "node:test";
import { at, refusal, startMetrics } from "./fixtures.ts";

test("an alarm follows its metric, and tells why in AWS's words", async () => {
  await using w = await startMetrics();
  await w.alarm("high", { AlarmDescription: "too much" });
  const before = (await w.cw.describeAlarms({ AlarmNames: ["high"] })).MetricAlarms?.[0];
  assert.equal(before?.StateValue, "INSUFFICIENT_DATA");
  assert.equal(before?.StateReason, "Unchecked: Initial alarm creation");
  assert.equal(before?.AlarmArn, "arn:aws:cloudwatch:us-east-1:000000000000:alarm:high");
  await w.put([[0, 99]]);
  await w.world.clock.advance({ minutes: 1, seconds: 1 });
  const alarm = (await w.cw.describeAlarms({ StateValue: "ALARM" })).MetricAlarms?.[0];
  assert.equal(
    alarm?.StateReason,
    "Threshold Crossed: 1 out of the last 1 datapoints [99.0 (01/01/26 00:00:00)] was greater than the threshold (10.0) " +
      "(minimum 1 datapoint for OK -> ALARM transition).",
  );
  assert.equal(
    alarm?.StateReasonData,
    '{"version":"1.0","queryDate":"2026-01-01T00:01:01.000+0000","startDate":"2026-01-01T00:00:00.000+0000",' +
      '"statistic":"Sum","period":60,"recentDatapoints":[99.0],"threshold":10.0,' +
      '"evaluatedDatapoints":[{"timestamp":"2026-01-01T00:00:00.000+0000","sampleCount":1.0,"value":99.0}]}',
  );
  await w.put([[61, 1]]);
  await w.world.clock.advance({ minutes: 1 });
  assert.equal(await w.state("high"), "OK");
  await w.world.clock.advance({ minutes: 5 });
  assert.equal(await w.state("high"), "INSUFFICIENT_DATA");

  const { AlarmHistoryItems } = await w.cw.describeAlarmHistory({
    AlarmName: "high",
    HistoryItemType: "StateUpdate",
  });
  assert.deepEqual(
    AlarmHistoryItems?.map(({ HistorySummary }) => HistorySummary),
    [
      "Alarm updated from OK to INSUFFICIENT_DATA",
      "Alarm updated from ALARM to OK",
      "Alarm updated from INSUFFICIENT_DATA to ALARM",
    ],
  );
  const data = JSON.parse(AlarmHistoryItems?.[2]?.HistoryData ?? "");
  assert.equal(data.oldState.stateReason, "Unchecked: Initial alarm creation");
  assert.equal(data.newState.stateReasonData.recentDatapoints[0], 99);
  const changes = await w.cw.describeAlarmHistory({
    AlarmName: "high",
    HistoryItemType: "ConfigurationUpdate",
  });
  assert.equal(changes.AlarmHistoryItems?.[0]?.HistorySummary, 'Alarm "high" created');
});

test("alarms that nothing happens to have no work to do", async () => {
  await using w = await startMetrics();
  for (const name of ["a", "b", "c"]) await w.alarm(name);
  await w.put([[0, 1]]);
  await w.world.clock.advance({ hours: 1 });
  const cell = [...w.world.world.store.open()].find(({ key }) => key.endsWith("/cloudwatch"));
  const jobs = () => cell?.db.all<{ kind: string }>("SELECT kind FROM _job WHERE kind = 'evaluate'").length;
  assert.equal(jobs(), 0);
  await w.put([[3_600, 1]]);
  assert.equal(jobs(), 3);
});

test("rules, streams and alarms that nothing happens to have no jobs at all", async () => {
  await using w = await startMetrics();
  await w.alarm("a");
  await w.cw.putAlarmMuteRule({
    Name: "night",
    Rule: { Schedule: { Expression: "cron(0 1 * * *)", Duration: "PT1H" } },
    MuteTargets: { AlarmNames: ["a"] },
  });
  await w.cw.putMetricStream({
    ...{ Name: "s", OutputFormat: "json", RoleArn: "arn:aws:iam::000000000000:role/r" },
    FirehoseArn: "arn:aws:firehose:us-east-1:000000000000:deliverystream/d",
    IncludeFilters: [{ Namespace: "Silent" }],
  });
  const RuleDefinition = JSON.stringify({
    Schema: { Name: "CloudWatchLogRule", Version: 1 },
    ...{ LogGroupNames: ["*"], LogFormat: "JSON", AggregateOn: "Count", Contribution: { Keys: ["$.k"] } },
  });
  await w.cw.putInsightRule({ RuleName: "r", RuleDefinition });
  await w.world.clock.advance({ hours: 3 });
  const cell = [...w.world.world.store.open()].find(({ key }) => key.endsWith("/cloudwatch"));
  const kinds = cell?.db.all<{ kind: string }>("SELECT kind FROM _job").map(({ kind }) => kind);
  assert.deepEqual(
    kinds?.filter((kind) => kind !== "sweep"),
    [],
    "only what calls left behind becomes too old some time",
  );
});

test("M out of N, and missing data in its four ways", async () => {
  await using w = await startMetrics();
  const late = { EvaluationPeriods: 3, DatapointsToAlarm: 2 };
  await w.alarm("missing", late);
  await w.alarm("breaching", { ...late, TreatMissingData: "breaching" });
  await w.alarm("good", { ...late, TreatMissingData: "notBreaching" });
  await w.alarm("ignore", { ...late, TreatMissingData: "ignore" });
  const states = async () =>
    Promise.all(["missing", "breaching", "good", "ignore"].map((name) => w.state(name)));
  await w.world.clock.advance({ minutes: 1, seconds: 1 });
  assert.deepEqual(await states(), ["INSUFFICIENT_DATA", "ALARM", "OK", "INSUFFICIENT_DATA"]);
  const reason = (await w.cw.describeAlarms({ AlarmNames: ["breaching"] })).MetricAlarms?.[0]?.StateReason;
  assert.equal(
    reason,
    "Threshold Crossed: no datapoints were received for 3 periods and 3 missing datapoints were treated as [Breaching].",
  );
  await w.put([
    [61, 11],
    [121, 11],
  ]);
  await w.world.clock.advance({ minutes: 2 });
  assert.deepEqual(await states(), ["ALARM", "ALARM", "ALARM", "ALARM"]);
  await w.world.clock.advance({ minutes: 10 });
  assert.deepEqual(await states(), ["INSUFFICIENT_DATA", "ALARM", "OK", "ALARM"]);
});

test("alarms on math, on bands and on percentiles of few samples", async () => {
  await using w = await startMetrics();
  const stat = (Id: string, MetricName: string, ReturnData = false) => ({
    Id,
    ReturnData,
    MetricStat: { Metric: { Namespace: "App", MetricName }, Period: 60, Stat: "Sum" },
  });
  const plain = {
    Namespace: undefined,
    MetricName: undefined,
    Statistic: undefined,
    Period: undefined,
  };
  await w.alarm("rate", {
    ...plain,
    Threshold: 0.5,
    Metrics: [
      stat("errors", "e"),
      stat("all", "m"),
      { Id: "r", Expression: "errors / all", ReturnData: true },
    ],
  });
  await w.alarm("band", {
    ...plain,
    Threshold: undefined,
    ComparisonOperator: "GreaterThanUpperThreshold",
    ThresholdMetricId: "ad",
    Metrics: [
      stat("m1", "m", true),
      { Id: "ad", Expression: "ANOMALY_DETECTION_BAND(m1, 2)", ReturnData: true },
    ],
  });
  await w.alarm("few", {
    Statistic: undefined,
    ExtendedStatistic: "p99",
    EvaluateLowSampleCountPercentile: "ignore",
  });
  for (let hour = 0; hour < 5; hour++) {
    await w.put([[hour * 3_600, 10 + (hour % 2)]]);
    await w.world.clock.advance({ hours: 1 });
  }
  await w.put([[18_000, 100]]);
  await w.put([[18_000, 60]], "e");
  await w.world.clock.advance({ minutes: 1, seconds: 1 });
  assert.deepEqual(
    [await w.state("rate"), await w.state("band"), await w.state("few")],
    ["ALARM", "ALARM", "INSUFFICIENT_DATA"],
  );
});

test("a state that was set lasts until the next evaluation; actions can be switched off; alarms are deleted", async () => {
  await using w = await startMetrics();
  await w.alarm("a", { TreatMissingData: "notBreaching" });
  await w.cw.setAlarmState({
    AlarmName: "a",
    StateValue: "ALARM",
    StateReason: "drill",
    StateReasonData: '{"a":1}',
  });
  assert.equal(await w.state("a"), "ALARM");
  await w.world.clock.advance({ minutes: 1, seconds: 1 });
  assert.equal(await w.state("a"), "OK");
  await w.cw.disableAlarmActions({ AlarmNames: ["a"] });
  assert.equal((await w.cw.describeAlarms({})).MetricAlarms?.[0]?.ActionsEnabled, false);
  const { MetricAlarms } = await w.cw.describeAlarmsForMetric({ Namespace: "App", MetricName: "m" });
  assert.equal(MetricAlarms?.[0]?.AlarmName, "a");
  await w.cw.deleteAlarms({ AlarmNames: ["a"] });
  assert.equal(await w.state("a"), undefined);
  assert.equal(
    await refusal(w.cw.setAlarmState({ AlarmName: "a", StateValue: "OK", StateReason: "" })),
    "ResourceNotFound: Alarm not found",
  );
});

test("what cannot be an alarm is refused", async () => {
  await using w = await startMetrics();
  assert.match(
    await refusal(w.alarm("x", { Statistic: undefined })),
    /^ValidationException: Exactly one of Statistic/,
  );
  assert.match(await refusal(w.alarm("x", { Period: 45 })), /Period must be 10, 20, 30 or a multiple of 60/);
  assert.match(
    await refusal(w.alarm("x", { EvaluationPeriods: 1_441 })),
    /EvaluationPeriods \* Period must be <= 86400/,
  );
  assert.match(
    await refusal(w.alarm("x", { DatapointsToAlarm: 2 })),
    /DatapointsToAlarm must be less than or equal/,
  );
  assert.match(
    await refusal(w.alarm("x", { TreatMissingData: "maybe" })),
    /is not supported for TreatMissingData/,
  );
  assert.match(await refusal(w.alarm("x", { AlarmActions: ["nonsense"] })), /Invalid arn syntax: nonsense/);
  assert.match(
    await refusal(w.alarm("x", { AlarmActions: ["arn:aws:automate:us-east-1:ec2:stop"] })),
    /Cloudlet does not support actions on EC2 instances/,
  );
  assert.match(
    await refusal(w.alarm("x", { AlarmActions: ["arn:aws:ssm:us-east-1:000000000000:opsitem:1"] })),
    /does not support OpsItems/,
  );
});

test("composite alarms follow their children; a suppressor holds their actions back", async () => {
  await using w = await startMetrics();
  for (const name of ["a", "b", "quiet"]) await w.alarm(name, { MetricName: name });
  const set = (AlarmName: string, StateValue: "OK" | "ALARM") =>
    w.cw.setAlarmState({ AlarmName, StateValue, StateReason: "test" });
  await w.cw.putCompositeAlarm({ AlarmName: "both", AlarmRule: "ALARM(a) AND NOT OK(b)" });
  const suppressed = {
    ActionsSuppressor: "quiet",
    ActionsSuppressorWaitPeriod: 30,
    ActionsSuppressorExtensionPeriod: 60,
  };
  await w.cw.putCompositeAlarm({
    AlarmName: "top",
    AlarmRule: 'ALARM("both") OR FALSE',
    AlarmActions: ["arn:aws:sns:us-east-1:000000000000:absent"],
    ...suppressed,
  });
  assert.equal(await w.state("top"), "OK");
  await set("quiet", "ALARM");
  await set("a", "ALARM");
  const [top] =
    (await w.cw.describeAlarms({ AlarmNames: ["top"], AlarmTypes: ["CompositeAlarm"] })).CompositeAlarms ??
    [];
  assert.equal(top?.StateValue, "ALARM");
  assert.equal(
    top?.StateReason,
    "arn:aws:cloudwatch:us-east-1:000000000000:alarm:both transitioned to ALARM at Thursday 01 January, 2026 00:00:00 UTC",
  );
  assert.equal(top?.ActionsSuppressedBy, "Alarm");
  const acts = async () =>
    (
      await w.cw.describeAlarmHistory({
        AlarmName: "top",
        AlarmTypes: ["CompositeAlarm"],
        HistoryItemType: "Action",
      })
    ).AlarmHistoryItems?.length;
  await set("quiet", "OK");
  await w.world.clock.advance({ seconds: 59 });
  assert.equal(await acts(), 0);
  await w.world.clock.advance({ seconds: 2 });
  assert.equal(await acts(), 1, "when the extension is over, what was held back is done");
  assert.match(
    await refusal(w.cw.deleteAlarms({ AlarmNames: ["both"] })),
    /composite alarm\(s\) depending on it/,
  );
  assert.match(
    await refusal(w.cw.putCompositeAlarm({ AlarmName: "z", AlarmRule: "ALARM(nobody)" })),
    /alarms \[nobody\] in the alarm rule do not exist/,
  );
  const children = await w.cw.describeAlarms({ ChildrenOfAlarmName: "both" });
  assert.deepEqual(
    children.MetricAlarms?.map(({ AlarmName }) => AlarmName),
    ["a", "b"],
  );
  assert.equal(at(0).getTime(), Date.UTC(2026, 0, 1));
});

test("an alarm on groups has contributors, each with a state and actions of its own", async () => {
  await using w = await startMetrics();
  const absent = "arn:aws:sns:us-east-1:000000000000:absent";
  const Expression = 'SELECT SUM(m) FROM SCHEMA("App", Host, Disk) GROUP BY Host, Disk';
  const AlarmName = "disks";
  await w.cw.putMetricAlarm({
    ...{ AlarmName, AlarmActions: [absent], EvaluationPeriods: 1, Threshold: 10 },
    ComparisonOperator: "GreaterThanThreshold",
    Metrics: [{ Id: "q", Expression, Period: 60 }],
  });
  const report = async (seconds: number, values: Readonly<Record<string, number>>) => {
    const MetricData = Object.entries(values).map(([disk, Value]) => ({
      ...{ MetricName: "m", Value, Timestamp: at(seconds) },
      Dimensions: [
        { Name: "Host", Value: "a b" },
        { Name: "Disk", Value: disk },
      ],
    }));
    await w.cw.putMetricData({ Namespace: "App", MetricData });
    await w.world.clock.advance({ minutes: 1 });
  };
  const alarming = async () => (await w.cw.describeAlarmContributors({ AlarmName })).AlarmContributors ?? [];
  await w.world.clock.advance({ seconds: 2 });
  await report(0, { x: 20, y: 1 });
  const [contributor, ...others] = await alarming();
  assert.deepEqual(others, []);
  assert.deepEqual(contributor?.ContributorAttributes, { Host: "a b", Disk: "x" });
  assert.match(contributor?.StateReason ?? "", /^Threshold Crossed: 1 out of the last 1 datapoints \[20\.0/);
  assert.equal(await w.state(AlarmName), "ALARM");
  await report(60, { x: 20, y: 30 });
  assert.equal((await alarming()).length, 2);
  await report(120, { x: 1, y: 30 });
  assert.deepEqual(
    (await alarming()).map(({ ContributorAttributes: attributes }) => attributes?.["Disk"]),
    ["y"],
  );
  await w.world.idle();
  const history = async (more: object) =>
    (await w.cw.describeAlarmHistory({ AlarmName, ...more })).AlarmHistoryItems ?? [];
  const actions = await history({ HistoryItemType: "AlarmContributorAction" });
  assert.deepEqual(
    actions.map(({ AlarmContributorAttributes: attributes }) => attributes?.["Disk"]),
    ["y", "x"],
  );
  const ofOne = await history({ AlarmContributorId: contributor?.ContributorId });
  assert.deepEqual(
    ofOne.map(({ HistorySummary }) => HistorySummary),
    [
      "Alarm contributor updated from ALARM to OK",
      `Failed to execute action ${absent}`,
      "Alarm contributor updated from INSUFFICIENT_DATA to ALARM",
    ],
  );
  const none = w.cw.describeAlarmContributors({ AlarmName: "none" });
  assert.match(await refusal(none), /^ResourceNotFoundException/);
});
