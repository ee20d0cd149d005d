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

test("a widget is a picture of its lines", async () => {
  await using w = await startMetrics();
  await w.put([
    [0, 1],
    [300, 5],
    [600, 2],
  ]);
  await w.world.clock.advance({ hours: 1 });
  const draw = async (more: object) => {
    const MetricWidget = JSON.stringify({
      metrics: [["App", "m", { color: "#ff0000" }]],
      width: 300,
      height: 200,
      ...more,
    });
    const { MetricWidgetImage } = await w.cw.getMetricWidgetImage({ MetricWidget });
    return Buffer.from(MetricWidgetImage ?? []);
  };
  const png = await draw({ start: "-PT2H", title: "Load" });
  assert.equal(png.subarray(1, 4).toString(), "PNG");
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [300, 200]);
  const data = png.indexOf("IDAT");
  const pixels = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
  assert.equal(pixels.length, (300 * 3 + 1) * 200);
  let red = 0;
  for (let i = 0; i + 2 < pixels.length; i++)
    if (pixels[i] === 255 && pixels[i + 1] === 0 && pixels[i + 2] === 0) red++;
  assert.ok(red > 20, "the line is drawn in its color");
  assert.match(await refusal(draw({ view: "pie" })), /draws the view timeSeries only/);
  assert.match(await refusal(draw({ legend: {} })), /does not draw the property legend/);
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

test("what Cloudlet cannot do is refused", async () => {
  await using w = await startMetrics();
  assert.match(
    await refusal(
      w.cw.putMetricStream({
        Name: "s",
        FirehoseArn: "arn:aws:firehose:us-east-1:000000000000:deliverystream/x",
        RoleArn: "arn:aws:iam::000000000000:role/r",
        OutputFormat: "json",
      }),
    ),
    /Cloudlet does not support metric streams/,
  );
  assert.match(
    await refusal(w.cw.putInsightRule({ RuleName: "r", RuleDefinition: "{}" })),
    /does not support/,
  );
});
