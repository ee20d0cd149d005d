/** The example application from the browser to the nightly report, with what AWS shows of it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CloudTrail } from "@aws-sdk/client-cloudtrail";
import { CloudWatch } from "@aws-sdk/client-cloudwatch";
import { type App, decodePng, encodePng, hasBoto3, isSigned, picture, startApp } from "./app.ts";
import { upload, visit } from "./browser.ts";
import { item, logged, object, recorded, taken } from "./steps.ts";

const skip = hasBoto3 ? false : "boto3 is not installed: the function in Python was not run";

const ISO = /^2026-01-01T00:\d\d:\d\d\.\d{3}Z$/;

/** The sum of a metric over the first two days. */
async function sum(app: App, metric: string, dimension: string, value: string): Promise<number> {
  const [Namespace, MetricName] = metric.split(" ");
  const { Datapoints = [] } = await app.client(CloudWatch).getMetricStatistics({
    Namespace,
    MetricName,
    Dimensions: [{ Name: dimension, Value: value }],
    StartTime: new Date("2026-01-01T00:00:00Z"),
    EndTime: new Date("2026-01-03T00:00:00Z"),
    Period: 2 * 86_400,
    Statistics: ["Sum"],
  });
  return Datapoints.reduce((total, { Sum = 0 }) => total + Sum, 0);
}

test("a photo's way through the cloud", async (t) => {
  await using app = await startApp();
  const { world, names } = app;
  let wide = "";
  let tall = "";

  await t.test("the page comes from the website's bucket", async () => {
    const page = await visit("GET", `${names.siteOrigin}/`);
    assert.equal(page.status, 200);
    assert.equal(page.headers["content-type"], "text/html");
    assert.match(page.body.toString(), /<script type="module" src="page\.js">/);
    const script = await visit("GET", `${names.siteOrigin}/page.js`);
    assert.equal(script.headers["content-type"], "text/javascript");
    const config = await visit("GET", `${names.siteOrigin}/config.json`);
    assert.deepEqual(JSON.parse(config.body.toString()), { signUrl: names.signUrl });
  });

  await t.test("it uploads two pictures with presigned URLs", async () => {
    const answers = [
      await upload(names, encodePng(picture(200, 100))),
      await upload(names, encodePng(picture(40, 80))),
    ];
    for (const { answer } of answers) {
      assert.equal(answer.status, 200, answer.body.toString());
      assert.equal(answer.headers["access-control-allow-origin"], names.siteOrigin);
    }
    [wide = "", tall = ""] = answers.map(({ id }) => id);
    await world.idle();
  });

  await t.test("the function has made thumbnails", async () => {
    for (const [id, width, height] of [
      [wide, 64, 32],
      [tall, 32, 64],
    ] as const) {
      const made = decodePng((await object(app, `thumbnails/${id}.png`)) ?? Buffer.alloc(0));
      assert.deepEqual([made.width, made.height], [width, height]);
      assert.deepEqual([...made.pixels.subarray(0, 4)], [255, 0, 0, 255], "the left is red");
      assert.deepEqual([...made.pixels.subarray(-4)], [0, 0, 255, 255], "the right is blue");
    }
  });

  await t.test("and has written items", async () => {
    const { at, ...rest } = (await item(app, "photos", "id", wide)) ?? {};
    assert.deepEqual(rest, {
      id: { S: wide },
      width: { N: "200" },
      height: { N: "100" },
      shape: { S: "landscape" },
    });
    assert.match(at?.S ?? "", ISO);
    assert.deepEqual((await item(app, "photos", "id", tall))?.["shape"], { S: "portrait" });
  });

  await t.test("and told the topic, which told those who wanted to know", async () => {
    const [envelope, ...more] = (await taken(app, "photo-landscapes")).map((body) => JSON.parse(body));
    assert.equal(more.length, 0, "portraits are filtered out");
    assert.equal(envelope.TopicArn, names.arns.topic);
    assert.deepEqual(envelope.MessageAttributes.pixels, { Type: "Number", Value: "20000" });
    assert.ok(await isSigned(envelope));
    const large = await taken(app, "photo-large");
    assert.deepEqual(
      large.map((body) => JSON.parse(body)),
      [JSON.parse(envelope.Message)],
      "without an envelope, and not the small one",
    );
    assert.deepEqual(app.heard.map(({ id }) => id).sort(), [wide, tall].sort());
    const [{ message } = { message: {} }] = app.heard;
    assert.ok(await isSigned(message));
    assert.ok(!(await isSigned({ ...message, Message: "{}" })), "what was changed on the way is refused");
    assert.deepEqual((await taken(app, "photo-ledger.fifo")).sort(), [wide, tall].sort());
  });

  await t.test("the table's stream has told the function in Python", { skip }, async () => {
    const { photos, ...rest } = (await item(app, "photo-album", "day", "2026-01-01")) ?? {};
    assert.deepEqual(photos?.SS?.toSorted(), [wide, tall].sort());
    assert.deepEqual(rest, { day: { S: "2026-01-01" }, landscapes: { N: "1" }, portraits: { N: "1" } });
  });

  await t.test("what is no picture fails, raises the alarm and ends in the dead-letter queue", async () => {
    await world.clock.advance({ minutes: 2 });
    const { id, answer } = await upload(names, Buffer.from("GIF89a"));
    assert.equal(answer.status, 200, "S3 takes anything");
    await world.clock.advance({ minutes: 5 });
    const [event, ...more] = (await taken(app, "photo-failures")).map((body) => JSON.parse(body));
    assert.equal(more.length, 0);
    assert.equal(event.Records[0].s3.object.key, `uploads/${id}.png`);
    const [raised, ...others] = (await taken(app, "photo-alarms")).map((body) => JSON.parse(body));
    assert.equal(others.length, 0);
    assert.equal(raised.Subject, 'ALARM: "photo-errors" in US East (N. Virginia)');
    assert.equal(JSON.parse(raised.Message).NewStateValue, "ALARM");
  });

  await t.test("at three in the night EventBridge has a report made", async () => {
    assert.equal(await object(app, "reports/2026-01-01.json"), undefined);
    await world.clock.advanceTo(new Date("2026-01-02T03:00:00Z"));
    const report = JSON.parse((await object(app, "reports/2026-01-01.json"))?.toString() ?? "{}");
    const photos = hasBoto3 ? [wide, tall].sort() : [];
    const each = hasBoto3 ? 1 : 0;
    assert.deepEqual(report, { day: "2026-01-01", photos, landscapes: each, portraits: each });
  });

  await t.test("and the alarm is over", async () => {
    const cloudwatch = app.client(CloudWatch);
    const { AlarmHistoryItems = [] } = await cloudwatch.describeAlarmHistory({
      AlarmName: "photo-errors",
      HistoryItemType: "StateUpdate",
      ScanBy: "TimestampAscending",
    });
    assert.deepEqual(
      AlarmHistoryItems.map(({ HistorySummary }) => HistorySummary?.replace("Alarm updated from ", "")),
      ["INSUFFICIENT_DATA to OK", "OK to ALARM", "ALARM to OK"],
    );
  });

  await t.test("the logs tell of it", async () => {
    const thumbnail = await logged(app, "/aws/lambda/photo-thumbnail");
    const count = (pattern: RegExp) => thumbnail.filter((line) => pattern.test(line)).length;
    for (const what of [/^START RequestId: /, /^END RequestId: /, /^REPORT RequestId: .*Memory Size: 512 MB/])
      assert.equal(count(what), 5, "two pictures, and three attempts at what is none");
    assert.equal(count(new RegExp(`\\tINFO\\t${wide} is a landscape of 200 x 100\\n$`)), 1);
    assert.equal(
      count(/\tERROR\tInvoke Error \t\{"errorType":"TypeError","errorMessage":"This is not a PNG file\."/),
      3,
    );
    assert.match(
      (await logged(app, "/aws/lambda/photo-report")).join(""),
      hasBoto3 ? /2 photos on/ : /0 photos on/,
    );
    assert.match((await logged(app, "/aws/lambda/photo-sign")).join(""), /START RequestId: /);
  });

  await t.test("Python's, too", { skip }, async () => {
    const lines = await logged(app, "/aws/lambda/photo-album");
    for (const id of [wide, tall]) assert.ok(lines.includes(`${id} is in the album of 2026-01-01\n`));
  });

  await t.test("and so do the metrics", async () => {
    await world.clock.advance({ minutes: 2 });
    const expected: ReadonlyArray<readonly [metric: string, dimension: string, value: string, sum: number]> =
      [
        ["AWS/Lambda Invocations", "FunctionName", "photo-sign", 3],
        ["AWS/Lambda Invocations", "FunctionName", "photo-thumbnail", 5],
        ["AWS/Lambda Errors", "FunctionName", "photo-thumbnail", 3],
        ["AWS/Lambda DeadLetterErrors", "FunctionName", "photo-thumbnail", 0],
        ["AWS/Lambda Invocations", "FunctionName", "photo-report", 2],
        ["AWS/Lambda Errors", "FunctionName", "photo-report", 0],
        ["AWS/SNS NumberOfMessagesPublished", "TopicName", "photos", 2],
        ["AWS/SNS NumberOfNotificationsDelivered", "TopicName", "photos", 4],
        ["AWS/SNS NumberOfNotificationsFailed", "TopicName", "photos", 0],
        ["AWS/SNS NumberOfMessagesPublished", "TopicName", "photo-alarms", 1],
        ["AWS/SQS NumberOfMessagesSent", "QueueName", "photo-landscapes", 1],
        ["AWS/SQS NumberOfMessagesSent", "QueueName", "photo-ledger.fifo", 2],
        ["AWS/SQS NumberOfMessagesSent", "QueueName", "photo-failures", 1],
        ["AWS/Events Invocations", "RuleName", "photo-night", 2],
        ["AWS/Events TriggeredRules", "RuleName", "photo-night", 2],
        ["AWS/DynamoDB ConsumedWriteCapacityUnits", "TableName", "photos", 2],
      ];
    for (const [metric, dimension, value, wanted] of expected)
      assert.equal(await sum(app, metric, dimension, value), wanted, `${metric} of ${value}`);
    if (hasBoto3) assert.ok((await sum(app, "AWS/Lambda Invocations", "FunctionName", "photo-album")) > 0);
  });

  await t.test("CloudTrail names everybody who did anything", async () => {
    await world.clock.advance({ minutes: 10 });
    const told = await recorded(app);
    const role = (name: string) => `arn:aws:sts::000000000000:assumed-role/${name}/${name}`;
    const root = "arn:aws:iam::000000000000:root";
    const expected = [
      `CreateFunction20150331 by ${root}`,
      `CreateTable by ${root}`,
      "AssumeRole by lambda.amazonaws.com",
      "Invoke by s3.amazonaws.com",
      "Invoke by events.amazonaws.com",
      `PutObject by ${role("photo-sign")}`,
      `GetObject by ${role("photo-thumbnail")}`,
      `PutObject by ${role("photo-thumbnail")}`,
      `PutItem by ${role("photo-thumbnail")}`,
      `Publish by ${role("photo-thumbnail")}`,
      `SendMessage by ${role("photo-thumbnail")}`,
      "SendMessage by sns.amazonaws.com",
      "Publish by cloudwatch.amazonaws.com",
      `GetItem by ${role("photo-report")}`,
      `PutObject by ${role("photo-report")}`,
      ...(hasBoto3 ? [`UpdateItem by ${role("photo-album")}`] : []),
    ];
    const missing = expected.filter((each) => !told.has(each));
    assert.deepEqual(missing, [], `told: ${[...told].join("\n")}`);
    const { Events = [] } = await app.client(CloudTrail).lookupEvents({
      LookupAttributes: [{ AttributeKey: "EventName", AttributeValue: "CreateTable" }],
    });
    assert.deepEqual(
      Events.map(({ Username }) => Username),
      ["root", "root"],
    );
  });
});
