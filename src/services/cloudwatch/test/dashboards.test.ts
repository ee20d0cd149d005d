import assert from "node:assert/strict";
import test from "node:test";
import { inflateSync } from "node:zlib";
import { CloudWatch } from "@aws-sdk/client-cloudwatch";
import { IAM } from "@aws-sdk/client-iam";
import { at, refusal, startMetrics } from "./fixtures.ts";

const widget = { type: "metric", properties: { metrics: [["App", "m"]], region: "us-east-1" } };

test("dashboards are kept, listed by prefix, deleted together", async () => {
  await using w = await startMetrics();
  const DashboardBody = JSON.stringify({ widgets: [widget] });
  for (const DashboardName of ["web-1", "web-2", "db"])
    await w.cw.putDashboard({ DashboardName, DashboardBody });
  const { DashboardEntries } = await w.cw.listDashboards({ DashboardNamePrefix: "web" });
  assert.deepEqual(DashboardEntries, [
    {
      DashboardName: "web-1",
      DashboardArn: "arn:aws:cloudwatch::000000000000:dashboard/web-1",
      LastModified: at(0),
      Size: DashboardBody.length,
    },
    {
      DashboardName: "web-2",
      DashboardArn: "arn:aws:cloudwatch::000000000000:dashboard/web-2",
      LastModified: at(0),
      Size: DashboardBody.length,
    },
  ]);
  assert.equal((await w.cw.getDashboard({ DashboardName: "db" })).DashboardBody, DashboardBody);
  assert.match(
    await refusal(w.cw.deleteDashboards({ DashboardNames: ["db", "none"] })),
    /Dashboard none does not exist/,
  );
  await w.cw.deleteDashboards({ DashboardNames: ["db"] });
  assert.match(
    await refusal(w.cw.getDashboard({ DashboardName: "db" })),
    /^DashboardNotFoundError|^ResourceNotFound/,
  );
});

test("a body that is not one is refused, with the places", async () => {
  await using w = await startMetrics();
  const put = (body: unknown, DashboardName = "d") =>
    refusal(w.cw.putDashboard({ DashboardName, DashboardBody: JSON.stringify(body) }));
  assert.match(await put({}), /Should have required property 'widgets'/);
  assert.match(await put({ widgets: [{ type: "pie", properties: {} }] }), /\/widgets\/0\/type/);
  assert.match(await put({ widgets: [{ ...widget, width: 25 }] }), /Should be <= 24/);
  assert.match(await put({ widgets: [{ type: "text", properties: {} }] }), /required property 'markdown'/);
  assert.match(await put({ widgets: [] }, "a b"), /contains invalid characters/);
});

type Rgb = readonly [number, number, number];

/** A world with three datapoints an hour ago, and pictures drawn in it: what color is where. */
async function startDrawing() {
  const w = await startMetrics();
  await w.put([
    [0, 1],
    [300, 5],
    [600, 2],
  ]);
  await w.put([[600, 3]], "n");
  await w.world.clock.advance({ hours: 1 });
  const draw = async (more: object) => {
    const MetricWidget = JSON.stringify({
      metrics: [["App", "m", { color: "#ff0000" }]],
      ...{ width: 300, height: 200, start: "-PT2H", legend: { position: "hidden" } },
      ...more,
    });
    const { MetricWidgetImage } = await w.cw.getMetricWidgetImage({ MetricWidget });
    const png = Buffer.from(MetricWidgetImage ?? []);
    assert.equal(png.subarray(1, 4).toString(), "PNG");
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    const data = png.indexOf("IDAT");
    const pixels = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
    assert.equal(pixels.length, (width * 3 + 1) * height);
    const at = (x: number, y: number): Rgb => {
      const place = y * (width * 3 + 1) + 1 + x * 3;
      return [pixels[place] ?? 0, pixels[place + 1] ?? 0, pixels[place + 2] ?? 0];
    };
    /** Where a color is: columns and rows. */
    const places = (color: Rgb) =>
      Array.from({ length: width * height }, (_, i) => [i % width, Math.floor(i / width)] as const).filter(
        ([x, y]) => `${at(x, y)}` === `${color}`,
      );
    return { width, height, at, places };
  };
  return { ...w, draw, [Symbol.asyncDispose]: () => w.world.close() };
}

const RED: Rgb = [255, 0, 0];
const BLUE: Rgb = [0, 0, 255];

test("a widget is a picture of its lines", async () => {
  await using w = await startDrawing();
  const { width, height, places } = await w.draw({ title: "Load" });
  assert.deepEqual([width, height], [300, 200]);
  assert.ok(places(RED).length > 20, "the line is drawn in its color");
  for (const [more, said] of [
    [{ view: "table" }, /does not draw the view table/],
    [{ sparkline: true }, /does not draw the property sparkline/],
    [{ annotations: { alarms: ["arn"] } }, /annotations of the kind alarms/],
    [{ yAxis: { left: { showUnits: false } } }, /property of an axis showUnits/],
    [{ timezone: "Berlin" }, /is not a timezone/],
  ] as const)
    assert.match(await refusal(w.draw(more)), said);
});

test("a second axis has a scale of its own", async () => {
  await using w = await startDrawing();
  const metrics = (yAxis: string) => [
    ["App", "m", { color: "#ff0000" }],
    ["App", "n", { color: "#0000ff", yAxis }],
  ];
  const yAxis = { left: { min: 0, max: 100 }, right: { min: 0, max: 3 } };
  const top = (places: readonly (readonly [number, number])[]) => Math.min(...places.map(([, y]) => y));
  const right = await w.draw({ metrics: metrics("right"), yAxis });
  const left = await w.draw({ metrics: metrics("left"), yAxis });
  assert.ok(top(right.places(BLUE)) < 32, "3 of 3 is at the top");
  assert.ok(top(left.places(BLUE)) > 150, "3 of 100 is near the bottom");
});

test("moments and bands are pointed out where they are", async () => {
  await using w = await startDrawing();
  const value = "2026-01-01T00:00:00Z";
  const { places, at: color } = await w.draw({
    annotations: {
      vertical: [{ value, color: "#0000ff", fill: "after" }],
      horizontal: [[{ value: 1, color: "#00ff00" }, { value: 2 }]],
    },
  });
  const columns = new Set(places(BLUE).map(([x]) => x));
  assert.deepEqual([...columns], [60 + (300 - 60 - 12) / 2], "half of two hours ago is in the middle");
  assert.notDeepEqual(color(280, 40), [255, 255, 255], "after it the chart is tinted");
  assert.deepEqual(color(70, 40), [255, 255, 255]);
  assert.ok(new Set(places([0, 255, 0]).map(([, y]) => y)).size >= 2, "both ends of the band");
});

test("latest values as numbers, gauges, bars and a pie", async () => {
  await using w = await startDrawing();
  const metrics = [
    ["App", "m", { color: "#ff0000" }],
    ["App", "n", { color: "#0000ff" }],
  ];
  const number = await w.draw({ metrics, view: "singleValue" });
  assert.ok(number.places(RED).every(([x]) => x < 150) && number.places(RED).length > 50);
  assert.ok(number.places(BLUE).every(([x]) => x >= 150) && number.places(BLUE).length > 50);
  const bars = await w.draw({ metrics, view: "bar" });
  const length = (color: Rgb) => new Set(bars.places(color).map(([x]) => x)).size;
  assert.ok(Math.abs(length(RED) / length(BLUE) - 2 / 3) < 0.02, "two to three");
  const pie = await w.draw({ metrics, view: "pie" });
  const share = pie.places(RED).length / (pie.places(RED).length + pie.places(BLUE).length);
  assert.ok(Math.abs(share - 2 / 5) < 0.02, "two of five");
  const gauge = async (max: number) =>
    (await w.draw({ view: "gauge", yAxis: { left: { min: 0, max } } })).places(RED).length;
  const [half, whole] = [await gauge(4), await gauge(2)];
  assert.ok(Math.abs(half / whole - 0.5) < 0.05, "half full");
  assert.match(await refusal(w.draw({ view: "gauge" })), /a gauge needs/);
});

test("anomaly detectors, and what they are not to learn from", async () => {
  await using w = await startMetrics();
  const single = { Namespace: "App", MetricName: "m", Stat: "Sum" };
  await w.cw.putAnomalyDetector({
    SingleMetricAnomalyDetector: single,
    Configuration: { ExcludedTimeRanges: [{ StartTime: at(0), EndTime: at(60) }] },
  });
  const [detector] = (await w.cw.describeAnomalyDetectors({ Namespace: "App" })).AnomalyDetectors ?? [];
  assert.equal(detector?.StateValue, "TRAINED_INSUFFICIENT_DATA");
  assert.deepEqual(detector?.Configuration?.ExcludedTimeRanges, [{ StartTime: at(0), EndTime: at(60) }]);
  await w.cw.deleteAnomalyDetector({ SingleMetricAnomalyDetector: single });
  assert.match(
    await refusal(w.cw.deleteAnomalyDetector({ SingleMetricAnomalyDetector: single })),
    /^ResourceNotFoundException/,
  );
});

test("tags, and who may do what", async () => {
  await using w = await startMetrics();
  await w.alarm("mine", { Tags: [{ Key: "team", Value: "a" }] });
  const ResourceARN = "arn:aws:cloudwatch:us-east-1:000000000000:alarm:mine";
  await w.cw.tagResource({ ResourceARN, Tags: [{ Key: "env", Value: "test" }] });
  await w.cw.untagResource({ ResourceARN, TagKeys: ["team"] });
  assert.deepEqual((await w.cw.listTagsForResource({ ResourceARN })).Tags, [{ Key: "env", Value: "test" }]);
  assert.match(
    await refusal(w.cw.listTagsForResource({ ResourceARN: `${ResourceARN}x` })),
    /^ResourceNotFoundException/,
  );

  const iam = w.world.sdk(IAM);
  await iam.createUser({ UserName: "u" });
  const allow = (Action: string, more: object) => ({ Effect: "Allow", Action, Resource: "*", ...more });
  const Statement = [
    allow("cloudwatch:PutMetricData", { Condition: { StringEquals: { "cloudwatch:namespace": "App" } } }),
    allow("cloudwatch:DeleteAlarms", { Condition: { StringEquals: { "aws:ResourceTag/env": "test" } } }),
  ];
  const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
  await iam.putUserPolicy({ UserName: "u", PolicyName: "p", PolicyDocument });
  const { AccessKey } = await iam.createAccessKey({ UserName: "u" });
  const credentials = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  const user = w.world.sdk(CloudWatch, { credentials });
  const MetricData = [{ MetricName: "m", Value: 1 }];
  await user.putMetricData({ Namespace: "App", MetricData });
  assert.match(
    await refusal(user.putMetricData({ Namespace: "Other", MetricData })),
    /is not authorized to perform: cloudwatch:PutMetricData/,
  );
  await w.alarm("other");
  assert.match(
    await refusal(user.deleteAlarms({ AlarmNames: ["other"] })),
    /cloudwatch:DeleteAlarms on resource/,
  );
  await user.deleteAlarms({ AlarmNames: ["mine"] });
  assert.equal(await w.state("mine"), undefined);
});
