/** Each permission of the story taken away in turn: exactly its step is missing, and AWS says why where AWS says it. */
import assert from "node:assert/strict";
import { after, before, type TestContext, test } from "node:test";
import { CloudWatch } from "@aws-sdk/client-cloudwatch";
import { IAM } from "@aws-sdk/client-iam";
import { Lambda } from "@aws-sdk/client-lambda";
import { S3 } from "@aws-sdk/client-s3";
import { SNS } from "@aws-sdk/client-sns";
import { SQS } from "@aws-sdk/client-sqs";
import { type App, encodePng, hasBoto3, picture, startApp } from "./app.ts";
import { upload, visit } from "./browser.ts";
import { logged, object, STEPS, type Step, stepsOf } from "./steps.ts";

const skip = hasBoto3 ? false : "boto3 is not installed: the function in Python was not run";

const PICTURE = encodePng(picture(200, 100));
let app: App;

before(async () => {
  app = await startApp();
  // Whoever runs once is warm: what is missing later is not just late.
  const { id } = await upload(app.names, PICTURE);
  assert.deepEqual(await stepsOf(app, id), STEPS, "with all permissions, all steps are taken");
});
after(() => app?.[Symbol.asyncDispose]());

/** Takes a statement from a role; answers how to give it back, which the test's end does at the latest. */
async function takeFromRole(
  t: TestContext,
  RoleName: string,
  PolicyName: string,
): Promise<() => Promise<unknown>> {
  const iam = app.client(IAM);
  const { PolicyDocument = "" } = await iam.getRolePolicy({ RoleName, PolicyName });
  await iam.deleteRolePolicy({ RoleName, PolicyName });
  const policy = { RoleName, PolicyName, PolicyDocument: decodeURIComponent(PolicyDocument) };
  const giveBack = () => iam.putRolePolicy(policy);
  t.after(giveBack);
  return giveBack;
}

/** The lines that a function has logged since, as one text; quotes within documents are as they were before. */
async function since(lines: readonly string[], group: string): Promise<string> {
  return (await logged(app, group)).slice(lines.length).join("").replaceAll('\\"', '"');
}

const without = (...missing: readonly Step[]): Step[] => STEPS.filter((step) => !missing.includes(step));
const denied = (role: string, action: string, resource: string) =>
  `User: arn:aws:sts::000000000000:assumed-role/${role}/${role} is not authorized to perform: ${action} on resource: ` +
  `${resource} because no identity-based policy allows the ${action} action`;

/** What each statement of the function's role is for, and what is not done without it. */
const STATEMENTS: ReadonlyArray<{
  readonly policy: string;
  readonly action: string;
  readonly resource: (id: string) => string;
  readonly missing: readonly Step[];
}> = [
  {
    policy: "read",
    action: "s3:GetObject",
    resource: (id) => `"arn:aws:s3:::photos-000000000000/uploads/${id}.png"`,
    missing: STEPS,
  },
  {
    policy: "thumbnail",
    action: "s3:PutObject",
    resource: (id) => `"arn:aws:s3:::photos-000000000000/thumbnails/${id}.png"`,
    missing: ["thumbnail"],
  },
  {
    policy: "item",
    action: "dynamodb:PutItem",
    resource: () => "arn:aws:dynamodb:us-east-1:000000000000:table/photos",
    missing: ["item", "album"],
  },
  {
    policy: "topic",
    action: "SNS:Publish",
    resource: () => "arn:aws:sns:us-east-1:000000000000:photos",
    missing: ["landscapes", "large", "listener"],
  },
  {
    policy: "ledger",
    action: "sqs:sendmessage",
    resource: () => "arn:aws:sqs:us-east-1:000000000000:photo-ledger.fifo",
    missing: ["ledger"],
  },
];

for (const { policy, action, resource, missing } of STATEMENTS)
  test(`the function's role without ${action} (${policy})`, async (t) => {
    const group = "/aws/lambda/photo-thumbnail";
    const before = await logged(app, group);
    const giveBack = await takeFromRole(t, "photo-thumbnail", policy);
    const { id } = await upload(app.names, PICTURE);
    assert.deepEqual(await stepsOf(app, id), without(...missing));
    const told = await since(before, group);
    assert.ok(told.includes(denied("photo-thumbnail", action, resource(id))), told);
    await giveBack();
    await app.world.clock.advance({ minutes: 1 });
    const now = await stepsOf(app, id);
    for (const step of missing.filter((each) => STEPS.includes(each)))
      assert.ok(now.includes(step), `the retry did not see to: ${step}`);
  });

test("the signing role without s3:PutObject: the browser is told", async (t) => {
  const giveBack = await takeFromRole(t, "photo-sign", "store");
  const { id, answer } = await upload(app.names, PICTURE);
  await giveBack();
  assert.equal(answer.status, 403);
  const text = answer.body.toString();
  assert.match(text, /<Code>AccessDenied<\/Code>/);
  const object = `&quot;arn:aws:s3:::photos-000000000000/uploads/${id}.png&quot;`;
  assert.ok(text.replaceAll('"', "&quot;").includes(denied("photo-sign", "s3:PutObject", object)), text);
  assert.deepEqual(await stepsOf(app, id), []);
});

test("the function's policy without S3: it is not invoked", async () => {
  const lambda = app.client(Lambda);
  await lambda.removePermission({ FunctionName: "photo-thumbnail", StatementId: "uploads" });
  const { id, answer } = await upload(app.names, PICTURE);
  assert.equal(answer.status, 200);
  assert.deepEqual(await stepsOf(app, id), []);
  const [refused] = app.world.spy.calls("lambda.Invoke").filter(({ error }) => error !== undefined);
  assert.equal(refused?.caller.kind === "service" && refused.caller.service, "s3.amazonaws.com");
  assert.equal(refused?.error?.code, "AccessDeniedException");
  await lambda.addPermission({
    FunctionName: "photo-thumbnail",
    StatementId: "uploads",
    Action: "lambda:InvokeFunction",
    Principal: "s3.amazonaws.com",
    SourceArn: `arn:aws:s3:::${app.names.photos}`,
  });
});

test("a queue whose policy does not let the topic in: the delivery log tells", async () => {
  const sqs = app.client(SQS);
  const { QueueUrl } = await sqs.getQueueUrl({ QueueName: "photo-landscapes" });
  const { Attributes: { Policy = "" } = {} } = await sqs.getQueueAttributes({
    QueueUrl,
    AttributeNames: ["Policy"],
  });
  await sqs.setQueueAttributes({ QueueUrl, Attributes: { Policy: "" } });
  const { id } = await upload(app.names, PICTURE);
  assert.deepEqual(await stepsOf(app, id), without("landscapes"));
  await sqs.setQueueAttributes({ QueueUrl, Attributes: { Policy } });
  const [line = "{}", ...more] = await logged(app, "sns/us-east-1/000000000000/photos/Failure");
  assert.equal(more.length, 0);
  const told = JSON.parse(line);
  assert.equal(told.status, "FAILURE");
  assert.equal(told.delivery.destination, app.names.arns.queue("photo-landscapes"));
  const { ErrorCode, ErrorMessage } = JSON.parse(told.delivery.providerResponse);
  assert.deepEqual(
    [ErrorCode, ErrorMessage],
    ["AccessDenied", `Access to the resource ${QueueUrl} is denied.`],
  );
});

test("the stream's reader without its permission: the mapping tells, and goes on with it", {
  skip,
}, async (t) => {
  const giveBack = await takeFromRole(t, "photo-album", "stream");
  const { id } = await upload(app.names, PICTURE);
  assert.deepEqual(await stepsOf(app, id), without("album"));
  const { EventSourceMappings: [mapping] = [] } = await app
    .client(Lambda)
    .listEventSourceMappings({ FunctionName: "photo-album" });
  assert.match(mapping?.LastProcessingResult ?? "", /^PROBLEM: .*not authorized to perform: dynamodb:/);
  await giveBack();
  await app.world.clock.advance({ minutes: 1 });
  assert.ok((await stepsOf(app, id)).includes("album"));
});

test("Python's role without dynamodb:UpdateItem", { skip }, async (t) => {
  const group = "/aws/lambda/photo-album";
  const before = await logged(app, group);
  const giveBack = await takeFromRole(t, "photo-album", "album");
  const { id } = await upload(app.names, PICTURE);
  assert.deepEqual(await stepsOf(app, id), without("album"));
  const table = "arn:aws:dynamodb:us-east-1:000000000000:table/photo-album";
  const told = await since(before, group);
  assert.ok(told.includes(denied("photo-album", "dynamodb:UpdateItem", table)), told);
  await giveBack();
  await app.world.clock.advance({ minutes: 1 });
  assert.ok((await stepsOf(app, id)).includes("album"));
});

test("the function's role without logs: everything but the log", async (t) => {
  const before = await logged(app, "/aws/lambda/photo-thumbnail");
  const giveBack = await takeFromRole(t, "photo-thumbnail", "logs");
  const { id } = await upload(app.names, PICTURE);
  assert.deepEqual(await stepsOf(app, id), STEPS);
  assert.equal(await since(before, "/aws/lambda/photo-thumbnail"), "");
  await giveBack();
});

test("the website without its policy", async () => {
  const s3 = app.client(S3);
  const { Policy = "" } = await s3.getBucketPolicy({ Bucket: app.names.site });
  await s3.deleteBucketPolicy({ Bucket: app.names.site });
  const page = await visit("GET", `${app.names.siteOrigin}/`);
  await s3.putBucketPolicy({ Bucket: app.names.site, Policy });
  assert.equal(page.status, 403);
  assert.match(page.body.toString(), /<li>Code: AccessDenied<\/li>/);
});

test("the alarms' topic without CloudWatch: the alarm's history tells", async () => {
  const sns = app.client(SNS);
  const TopicArn = app.names.arns.alarmTopic;
  const { Attributes: { Policy = "" } = {} } = await sns.getTopicAttributes({ TopicArn });
  const owner = {
    Effect: "Allow",
    Principal: { AWS: "000000000000" },
    Action: "sns:Publish",
    Resource: TopicArn,
  };
  const AttributeValue = JSON.stringify({ Version: "2012-10-17", Statement: [owner] });
  await sns.setTopicAttributes({ TopicArn, AttributeName: "Policy", AttributeValue });
  const cloudwatch = app.client(CloudWatch);
  await cloudwatch.setAlarmState({ AlarmName: "photo-errors", StateValue: "OK", StateReason: "calm" });
  await cloudwatch.setAlarmState({ AlarmName: "photo-errors", StateValue: "ALARM", StateReason: "drill" });
  await app.world.idle();
  const { AlarmHistoryItems: [last] = [] } = await cloudwatch.describeAlarmHistory({
    AlarmName: "photo-errors",
    HistoryItemType: "Action",
  });
  await sns.setTopicAttributes({ TopicArn, AttributeName: "Policy", AttributeValue: Policy });
  assert.equal(last?.HistorySummary, `Failed to execute action ${TopicArn}`);
  assert.match(
    last?.HistoryData ?? "",
    /cloudwatch\.amazonaws\.com is not authorized to perform: SNS:Publish/i,
  );
});

test("the nights: a report that nobody may write, and one that nobody may ask for", async (t) => {
  const { clock } = app.world;
  const giveBack = await takeFromRole(t, "photo-report", "report");
  await clock.advanceTo(new Date("2026-01-02T03:00:00Z"));
  assert.equal(await object(app, "reports/2026-01-01.json"), undefined);
  const told = await since([], "/aws/lambda/photo-report");
  const report = '"arn:aws:s3:::photos-000000000000/reports/2026-01-01.json"';
  assert.ok(told.includes(denied("photo-report", "s3:PutObject", report)), told);
  await giveBack();
  const lambda = app.client(Lambda);
  await lambda.removePermission({ FunctionName: "photo-report", StatementId: "night" });
  await clock.advanceTo(new Date("2026-01-03T03:02:00Z"));
  assert.ok((await object(app, "reports/2026-01-01.json")) !== undefined, "tried again, and written");
  assert.equal(await object(app, "reports/2026-01-02.json"), undefined);
  const { Datapoints: [failed] = [] } = await app.client(CloudWatch).getMetricStatistics({
    Namespace: "AWS/Events",
    MetricName: "FailedInvocations",
    Dimensions: [{ Name: "RuleName", Value: "photo-night" }],
    StartTime: new Date("2026-01-03T03:00:00Z"),
    EndTime: new Date("2026-01-03T03:05:00Z"),
    Period: 300,
    Statistics: ["Sum"],
  });
  assert.equal(failed?.Sum, 1);
});
