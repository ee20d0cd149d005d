/** Sets the application up, in the order in which its parts need each other. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { CloudTrail } from "@aws-sdk/client-cloudtrail";
import { CloudWatch } from "@aws-sdk/client-cloudwatch";
import { DynamoDB } from "@aws-sdk/client-dynamodb";
import { EventBridge } from "@aws-sdk/client-eventbridge";
import { IAM } from "@aws-sdk/client-iam";
import { Lambda } from "@aws-sdk/client-lambda";
import { S3 } from "@aws-sdk/client-s3";
import { SNS } from "@aws-sdk/client-sns";
import { SQS } from "@aws-sdk/client-sqs";
import { STS } from "@aws-sdk/client-sts";
import { nameEverything } from "./names.mjs";
import {
  alarmTopicPolicy,
  logPolicy,
  queuePolicy,
  rolePolicies,
  statementPolicy,
  trailPolicy,
  trust,
  websitePolicy,
} from "./policies.mjs";
import { zipFolder } from "./zip.mjs";

/** Asks until it is so. */
async function untilReady(ready) {
  while (!(await ready())) await pause(500);
}

/**
 * `client` makes an SDK client, `endpoint` is where the cloud is (unset: AWS), `listener` a URL that is told of every
 * photo, and `until` waits for a condition. Answers what everything is called.
 */
export async function setUp({
  client = (Client) => new Client({}),
  endpoint = process.env.AWS_ENDPOINT_URL,
  listener = process.env.LISTENER_URL,
  until = untilReady,
} = {}) {
  const clients = Object.fromEntries(
    Object.entries({ CloudTrail, CloudWatch, DynamoDB, EventBridge, IAM, Lambda, S3, SNS, SQS }).map(
      ([name, Client]) => [name, client(Client)],
    ),
  );
  const sts = client(STS);
  const { Account } = await sts.getCallerIdentity({});
  const names = nameEverything(Account, await sts.config.region(), endpoint);
  const parts = { ...clients, names, until };
  await makeTrail(parts);
  await makeRoles(parts);
  await makeStorage(parts);
  await makeMessaging(parts, listener);
  await makeFunctions(parts);
  const signUrl = await openSigning(parts);
  await connect(parts);
  await watch(parts);
  await publishSite(parts, { signUrl });
  return { ...names, signUrl };
}

/** Writes down who does what: every change, and what is done with photos, functions, items, topics and queues. */
async function makeTrail({ CloudTrail, S3, names }) {
  const { account, arns, trail: Bucket } = names;
  await S3.createBucket({ Bucket });
  const Policy = trailPolicy(`arn:aws:s3:::${Bucket}`, arns.trail, account);
  await S3.putBucketPolicy({ Bucket, Policy });
  await CloudTrail.createTrail({ Name: "photo-trail", S3BucketName: Bucket });
  const field = (Field, ...Equals) => ({ Field, Equals });
  const data = (type, ...more) => ({
    FieldSelectors: [field("eventCategory", "Data"), field("resources.type", type), ...more],
  });
  const AdvancedEventSelectors = [
    { FieldSelectors: [field("eventCategory", "Management")] },
    data("AWS::S3::Object", { Field: "resources.ARN", StartsWith: [`${arns.photos}/`] }),
    data("AWS::Lambda::Function"),
    data("AWS::DynamoDB::Table"),
    data("AWS::SNS::Topic"),
    data("AWS::SQS::Queue"),
  ];
  await CloudTrail.putEventSelectors({ TrailName: "photo-trail", AdvancedEventSelectors });
  await CloudTrail.startLogging({ Name: "photo-trail" });
}

async function makeRoles({ IAM, names }) {
  const make = async (RoleName, service, policies) => {
    await IAM.createRole({ RoleName, AssumeRolePolicyDocument: trust(service) });
    await IAM.putRolePolicy({ RoleName, PolicyName: "logs", PolicyDocument: logPolicy });
    for (const [PolicyName, statement] of Object.entries(policies))
      await IAM.putRolePolicy({ RoleName, PolicyName, PolicyDocument: statementPolicy(statement) });
  };
  for (const [name, policies] of Object.entries(rolePolicies(names)))
    await make(name, "lambda.amazonaws.com", policies);
  await make("photo-feedback", "sns.amazonaws.com", {});
}

async function makeStorage({ S3, DynamoDB, names, until }) {
  await S3.createBucket({ Bucket: names.photos });
  const rule = {
    AllowedMethods: ["PUT"],
    AllowedOrigins: [names.siteOrigin],
    AllowedHeaders: ["content-type"],
  };
  await S3.putBucketCors({ Bucket: names.photos, CORSConfiguration: { CORSRules: [rule] } });
  const table = (TableName, AttributeName, more) =>
    DynamoDB.createTable({
      TableName,
      KeySchema: [{ AttributeName, KeyType: "HASH" }],
      AttributeDefinitions: [{ AttributeName, AttributeType: "S" }],
      BillingMode: "PAY_PER_REQUEST",
      ...more,
    });
  await table("photos", "id", { StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_IMAGE" } });
  await table("photo-album", "day");
  for (const TableName of ["photos", "photo-album"])
    await until(async () => (await DynamoDB.describeTable({ TableName })).Table.TableStatus === "ACTIVE");
}

/** A topic that tells two queues, each of some photos, and a listener of all; and one that tells a queue of alarms. */
async function makeMessaging({ SNS, SQS, names }, listener) {
  const { arns } = names;
  for (const QueueName of ["photo-landscapes", "photo-large", "photo-failures"])
    await SQS.createQueue({ QueueName });
  await SQS.createQueue({ QueueName: "photo-alarms" });
  await SQS.createQueue({ QueueName: "photo-ledger.fifo", Attributes: { FifoQueue: "true" } });
  const feedback = `arn:aws:iam::${names.account}:role/photo-feedback`;
  const Attributes = { SQSFailureFeedbackRoleArn: feedback, HTTPFailureFeedbackRoleArn: feedback };
  await SNS.createTopic({ Name: "photos", Attributes });
  const Policy = alarmTopicPolicy(arns.alarmTopic, names.account);
  await SNS.createTopic({ Name: "photo-alarms", Attributes: { Policy } });
  const subscribe = async (TopicArn, QueueName, Attributes) => {
    const { QueueUrl } = await SQS.getQueueUrl({ QueueName });
    const queue = arns.queue(QueueName);
    await SQS.setQueueAttributes({ QueueUrl, Attributes: { Policy: queuePolicy(queue, TopicArn) } });
    await SNS.subscribe({ TopicArn, Protocol: "sqs", Endpoint: queue, Attributes });
  };
  await subscribe(arns.topic, "photo-landscapes", { FilterPolicy: '{"shape":["landscape"]}' });
  const large = { FilterPolicy: '{"pixels":[{"numeric":[">=",10000]}]}', RawMessageDelivery: "true" };
  await subscribe(arns.topic, "photo-large", large);
  await subscribe(arns.alarmTopic, "photo-alarms");
  if (listener !== undefined)
    await SNS.subscribe({ TopicArn: arns.topic, Protocol: "http", Endpoint: listener });
}

async function makeFunctions({ Lambda, SQS, names, until }) {
  const { account, arns } = names;
  const make = (name, more) =>
    Lambda.createFunction({
      FunctionName: `photo-${name}`,
      Runtime: "nodejs22.x",
      Handler: "index.handler",
      Role: `arn:aws:iam::${account}:role/photo-${name}`,
      Code: { ZipFile: zipFolder(join(import.meta.dirname, "functions", name)) },
      MemorySize: 512,
      Timeout: 30,
      ...more,
    });
  const { QueueUrl } = await SQS.getQueueUrl({ QueueName: "photo-ledger.fifo" });
  const { topic, failures } = arns;
  await make("sign", { Environment: { Variables: { BUCKET: names.photos } } });
  await make("thumbnail", {
    Environment: { Variables: { TABLE: "photos", TOPIC_ARN: topic, LEDGER_URL: QueueUrl } },
    DeadLetterConfig: { TargetArn: failures },
  });
  await make("album", {
    Runtime: "python3.13",
    Handler: "album.handler",
    Environment: { Variables: { ALBUM: "photo-album" } },
  });
  await make("report", { Environment: { Variables: { ALBUM: "photo-album", BUCKET: names.photos } } });
  for (const name of ["sign", "thumbnail", "album", "report"])
    await until(async () => {
      const { Configuration } = await Lambda.getFunction({ FunctionName: `photo-${name}` });
      return Configuration.State === "Active";
    });
}

/** Everybody may ask for an upload's URL, from the site. */
async function openSigning({ Lambda, names }) {
  const FunctionName = "photo-sign";
  const everybody = { FunctionName, Principal: "*" };
  await Lambda.addPermission({
    ...everybody,
    StatementId: "url",
    Action: "lambda:InvokeFunctionUrl",
    FunctionUrlAuthType: "NONE",
  });
  await Lambda.addPermission({
    ...everybody,
    StatementId: "through-url",
    Action: "lambda:InvokeFunction",
    InvokedViaFunctionUrl: true,
  });
  const Cors = { AllowOrigins: [names.siteOrigin], AllowMethods: ["POST"] };
  const { FunctionUrl } = await Lambda.createFunctionUrlConfig({ FunctionName, AuthType: "NONE", Cors });
  return FunctionUrl;
}

/** What makes each function run: an upload, a new item, the night. */
async function connect({ DynamoDB, EventBridge, Lambda, S3, names, until }) {
  const { account, arns, photos } = names;
  const invoke = { Action: "lambda:InvokeFunction" };
  await Lambda.addPermission({
    ...invoke,
    FunctionName: "photo-thumbnail",
    StatementId: "uploads",
    Principal: "s3.amazonaws.com",
    SourceArn: arns.photos,
    SourceAccount: account,
  });
  const uploads = {
    LambdaFunctionArn: arns.function("photo-thumbnail"),
    Events: ["s3:ObjectCreated:*"],
    Filter: { Key: { FilterRules: [{ Name: "prefix", Value: "uploads/" }] } },
  };
  const NotificationConfiguration = { LambdaFunctionConfigurations: [uploads] };
  await S3.putBucketNotificationConfiguration({ Bucket: photos, NotificationConfiguration });

  const { Table } = await DynamoDB.describeTable({ TableName: "photos" });
  const { UUID } = await Lambda.createEventSourceMapping({
    FunctionName: "photo-album",
    EventSourceArn: Table.LatestStreamArn,
    StartingPosition: "TRIM_HORIZON",
  });
  await until(async () => (await Lambda.getEventSourceMapping({ UUID })).State === "Enabled");

  const { RuleArn } = await EventBridge.putRule({
    Name: "photo-night",
    ScheduleExpression: "cron(0 3 * * ? *)",
  });
  await Lambda.addPermission({
    ...invoke,
    FunctionName: "photo-report",
    StatementId: "night",
    Principal: "events.amazonaws.com",
    SourceArn: RuleArn,
  });
  const report = { Id: "report", Arn: arns.function("photo-report") };
  await EventBridge.putTargets({ Rule: "photo-night", Targets: [report] });
}

async function watch({ CloudWatch, names }) {
  await CloudWatch.putMetricAlarm({
    AlarmName: "photo-errors",
    Namespace: "AWS/Lambda",
    MetricName: "Errors",
    Dimensions: [{ Name: "FunctionName", Value: "photo-thumbnail" }],
    Statistic: "Sum",
    Period: 60,
    EvaluationPeriods: 1,
    Threshold: 0,
    ComparisonOperator: "GreaterThanThreshold",
    TreatMissingData: "notBreaching",
    AlarmActions: [names.arns.alarmTopic],
  });
}

async function publishSite({ S3, names }, config) {
  const Bucket = names.site;
  await S3.createBucket({ Bucket });
  await S3.deletePublicAccessBlock({ Bucket });
  await S3.putBucketPolicy({ Bucket, Policy: websitePolicy(names.arns.site) });
  await S3.putBucketWebsite({ Bucket, WebsiteConfiguration: { IndexDocument: { Suffix: "index.html" } } });
  const file = (name) => readFileSync(join(import.meta.dirname, "site", name));
  const put = (Key, Body, ContentType) => S3.putObject({ Bucket, Key, Body, ContentType });
  await put("index.html", file("index.html"), "text/html");
  await put("page.js", file("page.js"), "text/javascript");
  await put("config.json", JSON.stringify(config), "application/json");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { siteOrigin } = await setUp();
  console.log(`Open ${siteOrigin}/`);
}
