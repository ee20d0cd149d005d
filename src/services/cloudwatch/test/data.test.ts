import assert from "node:assert/strict";
import test from "node:test";
import type { MetricDataQuery } from "@aws-sdk/client-cloudwatch";
import { at, refusal, startMetrics } from "./fixtures.ts";

const metric = (Id: string, MetricName = "m", Stat = "Sum", Period = 60): MetricDataQuery => ({
  Id,
  MetricStat: { Metric: { Namespace: "App", MetricName }, Period, Stat },
});

test("math over metrics, hidden inputs, either order", async () => {
  await using w = await startMetrics();
  await w.put([
    [0, 10],
    [60, 20],
    [180, 40],
  ]);
  await w.put(
    [
      [0, 2],
      [60, 5],
    ],
    "n",
  );
  const compute = async (Expression: string, ScanBy?: "TimestampDescending") => {
    const { MetricDataResults } = await w.cw.getMetricData({
      StartTime: at(0),
      EndTime: at(240),
      ScanBy: ScanBy ?? "TimestampAscending",
      MetricDataQueries: [
        { ...metric("m1"), ReturnData: false },
        { ...metric("m2", "n"), ReturnData: false },
        { Id: "e1", Expression },
      ],
    });
    return MetricDataResults?.map(({ Values }) => Values);
  };
  assert.deepEqual(await compute("m1/m2"), [[5, 4]]);
  assert.deepEqual(await compute("m1/m2", "TimestampDescending"), [[4, 5]]);
  assert.deepEqual(await compute("FILL(m1, 0) + 1"), [[11, 21, 1, 41]]);
  assert.deepEqual(await compute("FILL(m1, REPEAT)"), [[10, 20, 20, 40]]);
  assert.deepEqual(await compute("FILL(m1, LINEAR)"), [[10, 20, 30, 40]]);
  assert.deepEqual(await compute("SUM(METRICS())"), [[12, 25, 40]]);
  assert.deepEqual(await compute("IF(m1 > 15, m1, 0 - 1)"), [[-1, 20, 40]]);
  assert.deepEqual(await compute("RATE(m1)"), [[10 / 60, 20 / 120]]);
  assert.deepEqual(await compute("[m2, m1 * 2]"), [
    [2, 5],
    [20, 40, 80],
  ]);
  assert.deepEqual(await compute("SORT(METRICS(), AVG, DESC, 1)"), [[10, 20, 40]]);
  assert.deepEqual(await compute("m1 * SUM(m2) ^ 2 / 7"), [[70, 140, 280]]);
  assert.match(await refusal(compute("m1 +")), /^ValidationException: Error in expression 'e1': Unexpected/);
  assert.match(await refusal(compute("SUM(m1)")), /must return a time series/);
  assert.match(await refusal(compute("NOPE(m1)")), /Unsupported function 'NOPE'/);
  assert.match(await refusal(compute("m9")), /Undefined id 'm9'/);
  assert.match(await refusal(compute("e1 + 1")), /refers to itself/);
});

test("searches, Metrics Insights, and labels that tell of the data", async () => {
  await using w = await startMetrics();
  const datum = (host: string, Value: number) => ({
    MetricName: "CpuLoad",
    Dimensions: [
      { Name: "Host", Value: host },
      { Name: "Zone", Value: host === "c" ? "z2" : "z1" },
    ],
    Value,
    Timestamp: at(0),
  });
  await w.cw.putMetricData({ Namespace: "App", MetricData: [datum("a", 1), datum("b", 4), datum("c", 9)] });
  await w.put([[0, 100]]);
  const compute = async (Expression: string, Label?: string) => {
    const { MetricDataResults } = await w.cw.getMetricData({
      StartTime: at(0),
      EndTime: at(60),
      MetricDataQueries: [{ Id: "q", Expression, Period: 60, Label }],
    });
    return MetricDataResults?.map(({ Label: label, Values }) => [label, Values?.[0]]);
  };
  assert.deepEqual(await compute("SEARCH('{App,Host,Zone} load', 'Sum', 60)"), [
    ["a z1 CpuLoad", 1],
    ["b z1 CpuLoad", 4],
    ["c z2 CpuLoad", 9],
  ]);
  assert.deepEqual(
    await compute(
      `SEARCH('Namespace="App" Host=("a" OR "c")', 'Sum', 60)`,
      "$" + "{PROP('Dim.Host')}: $" + "{MAX}",
    ),
    [
      ["a: 1", 1],
      ["c: 9", 9],
    ],
  );
  assert.deepEqual(await compute(`SEARCH('MetricName="CpuLoad" NOT Zone="z1"', 'Sum', 60)`), [
    ["c z2 CpuLoad", 9],
  ]);
  assert.deepEqual(
    await compute('SELECT SUM(CpuLoad) FROM SCHEMA("App", Host, Zone) GROUP BY Zone ORDER BY SUM() ASC'),
    [
      ["z1", 5],
      ["z2", 9],
    ],
  );
  assert.deepEqual(await compute("SELECT MAX(CpuLoad) FROM App WHERE Zone = 'z1' AND Host != 'b'"), [
    ["CpuLoad", 1],
  ]);
  assert.match(await refusal(compute("SELECT MEDIAN(x) FROM App")), /Unsupported function 'MEDIAN'/);
});

test("an answer comes in pages", async () => {
  await using w = await startMetrics();
  await w.put(Array.from({ length: 10 }, (_, i) => [i * 60, i] as const));
  await w.put([[0, 77]], "n");
  const page = (NextToken?: string) =>
    w.cw.getMetricData({
      StartTime: at(0),
      EndTime: at(600),
      ScanBy: "TimestampAscending",
      MaxDatapoints: 6,
      NextToken,
      MetricDataQueries: [metric("m1"), metric("m2", "n")],
    });
  const first = await page();
  assert.deepEqual(
    first.MetricDataResults?.map(({ Id, Values, StatusCode }) => [Id, Values, StatusCode]),
    [["m1", [0, 1, 2, 3, 4, 5], "PartialData"]],
  );
  const second = await page(first.NextToken);
  assert.deepEqual(
    second.MetricDataResults?.map(({ Id, Values, StatusCode }) => [Id, Values, StatusCode]),
    [
      ["m1", [6, 7, 8, 9], "Complete"],
      ["m2", [77], "Complete"],
    ],
  );
  assert.equal(second.NextToken, undefined);
  assert.match(await refusal(page("nonsense")), /^InvalidNextToken/);
});

test("a band is as wide as the past was uneven", async () => {
  await using w = await startMetrics();
  for (let day = 0; day < 5; day++)
    for (let hour = 0; hour < 24; hour++) {
      await w.put([[day * 86_400 + hour * 3_600, hour === 12 ? 100 : 10 + (day % 2)]]);
      await w.world.clock.advance({ hours: 1 });
    }
  const noon = 5 * 86_400 + 12 * 3_600;
  await w.world.clock.advance({ hours: 13 });
  await w.put([
    [noon - 3_600, 10],
    [noon, 100],
  ]);
  const { MetricDataResults } = await w.cw.getMetricData({
    StartTime: at(noon - 3_600),
    EndTime: at(noon + 3_600),
    ScanBy: "TimestampAscending",
    MetricDataQueries: [
      metric("m1", "m", "Sum", 3_600),
      { Id: "band", Expression: "ANOMALY_DETECTION_BAND(m1, 2)" },
    ],
  });
  const [, high, low] = MetricDataResults ?? [];
  assert.deepEqual([high?.Values?.[1], low?.Values?.[1]], [100, 100]);
  assert.ok(
    (high?.Values?.[0] ?? 0) > 11 && (high?.Values?.[0] ?? 0) < 12,
    "about 10.4 plus two deviations of 0.5",
  );
});

test("detectors of expressions, in their time zone, expecting the spikes that come back", async () => {
  await using w = await startMetrics();
  const spike = (day: number, minute: number) => (minute === 600 ? 50 : 10 + (day % 2));
  for (let day = 0; day < 4; day++) {
    await w.world.clock.advance({ days: 1 });
    await w.put([600, 605, 610].map((minute) => [day * 86_400 + minute * 60, spike(day, minute)]));
  }
  await w.world.clock.advance({ hours: 10, minutes: 5 });
  const start = 4 * 86_400 + 600 * 60;
  await w.put([[start, 50]]);
  const queries = [
    { ...metric("m1", "m", "Sum", 300), ReturnData: false },
    { Id: "double", Expression: "m1 * 2" },
  ];
  const MetricMathAnomalyDetector = { MetricDataQueries: queries };
  const high = async () => {
    const { MetricDataResults } = await w.cw.getMetricData({
      StartTime: at(start),
      EndTime: at(start + 300),
      MetricDataQueries: [...queries, { Id: "band", Expression: "ANOMALY_DETECTION_BAND(double, 1)" }],
    });
    return MetricDataResults?.find(({ Id }) => Id === "band")?.Values?.[0] ?? 0;
  };
  const byTheHour = await high();
  assert.ok(byTheHour > 50 && byTheHour < 100, "an hour's values are taken together");
  await w.cw.putAnomalyDetector({
    MetricMathAnomalyDetector,
    MetricCharacteristics: { PeriodicSpikes: true },
    Configuration: { MetricTimezone: "Europe/Berlin" },
  });
  assert.equal(await high(), 100, "this spike comes every day");
  const { AnomalyDetectors } = await w.cw.describeAnomalyDetectors({
    AnomalyDetectorTypes: ["METRIC_MATH"],
    Namespace: "App",
  });
  assert.deepEqual(AnomalyDetectors, [
    {
      Configuration: { MetricTimezone: "Europe/Berlin" },
      MetricCharacteristics: { PeriodicSpikes: true },
      StateValue: "TRAINED",
      MetricMathAnomalyDetector,
    },
  ]);
  assert.deepEqual((await w.cw.describeAnomalyDetectors({})).AnomalyDetectors, []);
  await w.cw.deleteAnomalyDetector({ MetricMathAnomalyDetector });
  assert.equal(await high(), byTheHour);
  assert.match(
    await refusal(
      w.cw.putAnomalyDetector({ MetricMathAnomalyDetector, Configuration: { MetricTimezone: "Mars" } }),
    ),
    /MetricTimezone is invalid/,
  );
});
