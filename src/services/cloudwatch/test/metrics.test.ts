import assert from "node:assert/strict";
import test from "node:test";
import { at, refusal, startMetrics } from "./fixtures.ts";

test("datapoints are added up by the minute and read in any period", async () => {
  await using w = await startMetrics();
  await w.put([
    [0, 1],
    [30, 3],
    [61, 10],
    [3_600, 5],
  ]);
  const asked = { Namespace: "App", MetricName: "m", StartTime: at(0), EndTime: at(7_200) };
  const { Label, Datapoints } = await w.cw.getMetricStatistics({
    ...asked,
    Period: 60,
    Statistics: ["Average", "Sum", "Minimum", "Maximum", "SampleCount"],
  });
  assert.equal(Label, "m");
  assert.deepEqual(Datapoints, [
    { Timestamp: at(0), Average: 2, Sum: 4, Minimum: 1, Maximum: 3, SampleCount: 2, Unit: "None" },
    { Timestamp: at(60), Average: 10, Sum: 10, Minimum: 10, Maximum: 10, SampleCount: 1, Unit: "None" },
    { Timestamp: at(3_600), Average: 5, Sum: 5, Minimum: 5, Maximum: 5, SampleCount: 1, Unit: "None" },
  ]);
  const hourly = await w.cw.getMetricStatistics({ ...asked, Period: 3_600, Statistics: ["Sum"] });
  assert.deepEqual(
    hourly.Datapoints?.map(({ Sum }) => Sum),
    [14, 5],
  );
  const most = await w.cw.getMetricStatistics({
    ...asked,
    Period: 7_200,
    ExtendedStatistics: ["p50", "p100", "TC(2:10)"],
  });
  assert.deepEqual(most.Datapoints?.[0]?.ExtendedStatistics, { p50: 3, p100: 10, "TC(2:10)": 3 });
});

test("values with counts, statistic sets, dimensions in any order, units apart", async () => {
  await using w = await startMetrics();
  const A = { Name: "a", Value: "1" };
  const B = { Name: "b", Value: "2" };
  await w.cw.putMetricData({
    Namespace: "App",
    MetricData: [
      { MetricName: "d", Dimensions: [A, B], Values: [1, 2], Counts: [3, 1], Unit: "Count" },
      { MetricName: "d", Dimensions: [B, A], Value: 7, Unit: "Count" },
      {
        MetricName: "d",
        Dimensions: [A, B],
        StatisticValues: { SampleCount: 2, Sum: 10, Minimum: 4, Maximum: 6 },
        Unit: "Bytes",
      },
    ],
  });
  const { Datapoints } = await w.cw.getMetricStatistics({
    Namespace: "App",
    MetricName: "d",
    Dimensions: [B, A],
    StartTime: at(0),
    EndTime: at(60),
    Period: 60,
    Statistics: ["Sum", "SampleCount"],
    ExtendedStatistics: ["p90"],
  });
  assert.deepEqual(
    Datapoints?.map(({ Unit, Sum, SampleCount, ExtendedStatistics }) => [
      Unit,
      Sum,
      SampleCount,
      ExtendedStatistics,
    ]),
    [
      ["Bytes", 10, 2, undefined],
      ["Count", 12, 5, { p90: 7 }],
    ],
  );
  const { Metrics } = await w.cw.listMetrics({ Namespace: "App", Dimensions: [{ Name: "b", Value: "2" }] });
  assert.deepEqual(Metrics, [{ Namespace: "App", MetricName: "d", Dimensions: [A, B] }]);
  assert.deepEqual((await w.cw.listMetrics({ Dimensions: [{ Name: "c" }] })).Metrics, []);
});

test("high-resolution points last three hours, minutes fifteen days, hours 455 days; metrics are listed two weeks", async () => {
  await using w = await startMetrics();
  const MetricData = [0, 1, 59].map((s) => ({
    MetricName: "h",
    Value: s,
    Timestamp: at(s),
    StorageResolution: 1,
  }));
  await w.cw.putMetricData({ Namespace: "App", MetricData });
  const read = async (Period: number) => {
    const asked = { Namespace: "App", MetricName: "h", StartTime: at(0), EndTime: at(60), Period };
    const { Datapoints } = await w.cw.getMetricStatistics({ ...asked, Statistics: ["SampleCount"] });
    return Datapoints?.map(({ Timestamp, SampleCount }) => [
      ((Timestamp?.getTime() ?? 0) - at(0).getTime()) / 1_000,
      SampleCount,
    ]);
  };
  assert.deepEqual(await read(1), [
    [0, 1],
    [1, 1],
    [59, 1],
  ]);
  assert.deepEqual(await read(30), [
    [0, 2],
    [30, 1],
  ]);
  await w.world.clock.advance({ hours: 5 });
  assert.deepEqual(await read(1), [[0, 3]]);
  await w.world.clock.advance({ days: 13 });
  assert.equal(
    (await w.cw.listMetrics({})).Metrics?.some(({ MetricName }) => MetricName === "h"),
    true,
  );
  await w.world.clock.advance({ days: 60 });
  assert.equal((await w.cw.listMetrics({ Namespace: "App" })).Metrics?.length, 0);
  assert.deepEqual(await read(3_600), [[0, 3]]);
  await w.world.clock.advance({ days: 400 });
  assert.deepEqual(await read(3_600), []);
});

test("a list tells what was active of late", async () => {
  await using w = await startMetrics();
  await w.put([[0, 1]], "old");
  await w.world.clock.advance({ hours: 4 });
  await w.put([[14_400, 1]], "new");
  const { Metrics } = await w.cw.listMetrics({ Namespace: "App", RecentlyActive: "PT3H" });
  assert.deepEqual(
    Metrics?.map(({ MetricName }) => MetricName),
    ["new"],
  );
});

test("what is not a report is refused", async () => {
  await using w = await startMetrics();
  const put = (datum: object, Namespace = "App") =>
    refusal(w.cw.putMetricData({ Namespace, MetricData: [{ MetricName: "m", ...datum }] }));
  const value = { Value: 1 };
  assert.equal(
    await put(value, "AWS/SQS"),
    "InvalidParameterValueException: The value AWS/SQS for parameter Namespace is invalid.",
  );
  assert.match(
    await put({}),
    /^MissingRequiredParameterException: At least one of the parameters MetricData.member.1/,
  );
  assert.equal(
    await put({ ...value, Values: [1] }),
    "InvalidParameterCombinationException: The parameters MetricData.member.1.Value and " +
      "MetricData.member.1.Values are mutually exclusive and you have specified both.",
  );
  assert.equal(
    await put({ Values: [1, 2], Counts: [1] }),
    "InvalidParameterValueException: The parameters MetricData.member.1.Values and MetricData.member.1.Counts must be of the same size.",
  );
  assert.match(
    await put({ Value: Number.NaN }),
    /The value NaN for parameter MetricData.member.1.Value is invalid/,
  );
  assert.match(await put({ Value: 2 ** 361 }), /^InvalidParameterValueException/);
  assert.match(await put({ ...value, Timestamp: at(-15 * 86_400) }), /within the past two weeks/);
  assert.match(await put({ ...value, Timestamp: at(7_201) }), /no more than two hours in the future/);
  assert.match(await put({ ...value, StorageResolution: 5 }), /StorageResolution is invalid/);
  const many = Array.from({ length: 31 }, (_, i) => ({ Name: `n${i}`, Value: "v" }));
  assert.match(await put({ ...value, Dimensions: many }), /less than or equal to 30/);
  assert.match(
    await refusal(w.cw.putMetricData({ Namespace: "App", EntityMetricData: [] })),
    /Cloudlet does not support metrics with entities/,
  );
  const days = { Namespace: "App", MetricName: "m", StartTime: at(0), EndTime: at(172_800), Period: 60 };
  assert.equal(
    await refusal(w.cw.getMetricStatistics({ ...days, Statistics: ["Sum"] })),
    "InvalidParameterCombinationException: You have requested up to 2,880 datapoints, which exceeds the limit of 1,440. " +
      "You may reduce the datapoints requested by increasing Period, or decreasing the time range.",
  );
});

test("a large request comes compressed", async () => {
  await using w = await startMetrics();
  const MetricData = Array.from({ length: 500 }, (_, i) => ({ MetricName: `metric-number-${i}`, Value: i }));
  await w.cw.putMetricData({ Namespace: "Many", MetricData });
  const first = await w.cw.listMetrics({ Namespace: "Many" });
  assert.equal(first.Metrics?.length, 500);
});
