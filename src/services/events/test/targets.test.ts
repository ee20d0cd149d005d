import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  FilterLogEventsCommand,
  PutResourcePolicyCommand,
} from "@aws-sdk/client-cloudwatch-logs";
import {
  EventBridgeClient,
  PutEventsCommand,
  PutRuleCommand,
  PutTargetsCommand,
  type Target,
} from "@aws-sdk/client-eventbridge";
import {
  CreateAccessKeyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  IAMClient,
  PutRolePolicyCommand,
  PutUserPolicyCommand,
} from "@aws-sdk/client-iam";
import {
  CreateStreamCommand,
  GetRecordsCommand,
  GetShardIteratorCommand,
  KinesisClient,
} from "@aws-sdk/client-kinesis";
import {
  CreateBucketCommand,
  PutBucketNotificationConfigurationCommand,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import {
  CreateTopicCommand,
  SetTopicAttributesCommand,
  SNSClient,
  SubscribeCommand,
} from "@aws-sdk/client-sns";
import { SetQueueAttributesCommand } from "@aws-sdk/client-sqs";
import { ACCOUNT, bench, bodies, queue, refused } from "./support.ts";

const ORDER = { Source: "app.orders", DetailType: "Order Placed", Detail: '{"id":7}' };
const ROLE = `arn:aws:iam::${ACCOUNT}:role/deliver`;
type Bench = Awaited<ReturnType<typeof bench>>;

const policy = (...Statement: object[]) => JSON.stringify({ Version: "2012-10-17", Statement });

async function wired(target: Omit<Target, "Id">, b: Bench, EventPattern = '{"source":["app.orders"]}') {
  await b.events.send(new PutRuleCommand({ Name: "r", EventPattern }));
  await b.events.send(new PutTargetsCommand({ Rule: "r", Targets: [{ Id: "t", ...target } as Target] }));
}

async function role(b: Bench, allowed: string) {
  const iam = b.world.sdk(IAMClient);
  const AssumeRolePolicyDocument = policy({
    Effect: "Allow",
    Principal: { Service: "events.amazonaws.com" },
    Action: "sts:AssumeRole",
    Condition: { ArnEquals: { "aws:SourceArn": `arn:aws:events:us-east-1:${ACCOUNT}:rule/r` } },
  });
  await iam.send(new CreateRoleCommand({ RoleName: "deliver", AssumeRolePolicyDocument }));
  const PolicyDocument = policy({ Effect: "Allow", Action: allowed, Resource: "*" });
  await iam.send(new PutRolePolicyCommand({ RoleName: "deliver", PolicyName: "p", PolicyDocument }));
}

test("a topic gets events, and hands them to its queue", async () => {
  const b = await bench();
  await using _ = b.world;
  const sns = b.world.sdk(SNSClient);
  const { TopicArn = "" } = await sns.send(new CreateTopicCommand({ Name: "t" }));
  const AttributeValue = policy({
    Effect: "Allow",
    Principal: { Service: "events.amazonaws.com" },
    Action: "sns:Publish",
    Resource: TopicArn,
  });
  await sns.send(new SetTopicAttributesCommand({ TopicArn, AttributeName: "Policy", AttributeValue }));
  const to = await queue(b.sqs, "q", true);
  const Policy = policy({
    Effect: "Allow",
    Principal: { Service: "sns.amazonaws.com" },
    Action: "sqs:SendMessage",
    Resource: to.arn,
  });
  await b.sqs.send(new SetQueueAttributesCommand({ QueueUrl: to.url, Attributes: { Policy } }));
  await sns.send(
    new SubscribeCommand({
      TopicArn,
      Protocol: "sqs",
      Endpoint: to.arn,
      Attributes: { RawMessageDelivery: "true" },
    }),
  );
  await wired({ Arn: TopicArn, InputPath: "$.detail" }, b);
  await b.events.send(new PutEventsCommand({ Entries: [ORDER] }));
  assert.deepEqual(await bodies(b.world, b.sqs, to), ['{"id":7}']);
});

test("a log group gets events when its account's policy lets EventBridge in", async () => {
  const b = await bench();
  await using _ = b.world;
  const logs = b.world.sdk(CloudWatchLogsClient);
  const logGroupName = "/aws/events/orders";
  await logs.send(new CreateLogGroupCommand({ logGroupName }));
  const Arn = `arn:aws:logs:us-east-1:${ACCOUNT}:log-group:${logGroupName}`;
  const policyDocument = policy({
    Effect: "Allow",
    Principal: { Service: ["events.amazonaws.com", "delivery.logs.amazonaws.com"] },
    Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
    Resource: `${Arn}:*`,
  });
  await logs.send(new PutResourcePolicyCommand({ policyName: "p", policyDocument }));
  await wired({ Arn, InputPath: "$.detail" }, b);
  await b.events.send(new PutEventsCommand({ Entries: [ORDER] }));
  await b.world.idle();
  const { events } = await logs.send(new FilterLogEventsCommand({ logGroupName }));
  assert.deepEqual(
    events?.map(({ message }) => message),
    ['{"id":7}'],
  );
});

test("a stream gets events as the target's role, under the partition key of the event's path", async () => {
  const b = await bench();
  await using _ = b.world;
  await role(b, "kinesis:PutRecord");
  const kinesis = b.world.sdk(KinesisClient);
  await kinesis.send(new CreateStreamCommand({ StreamName: "s", ShardCount: 1 }));
  await b.world.clock.advance({ minutes: 1 });
  const Arn = `arn:aws:kinesis:us-east-1:${ACCOUNT}:stream/s`;
  const KinesisParameters = { PartitionKeyPath: "$.detail.id" };
  await wired({ Arn, RoleArn: ROLE, KinesisParameters, InputPath: "$.detail" }, b);
  await b.events.send(new PutEventsCommand({ Entries: [ORDER] }));
  await b.world.idle();
  const { ShardIterator } = await kinesis.send(
    new GetShardIteratorCommand({
      StreamName: "s",
      ShardId: "shardId-000000000000",
      ShardIteratorType: "TRIM_HORIZON",
    }),
  );
  const { Records = [] } = await kinesis.send(new GetRecordsCommand({ ShardIterator }));
  assert.deepEqual(
    Records.map(({ PartitionKey, Data = new Uint8Array() }) => [PartitionKey, Buffer.from(Data).toString()]),
    [["7", '{"id":7}']],
  );
});

test("what a bucket tells of its objects is on the default bus", async () => {
  const b = await bench();
  await using _ = b.world;
  const s3 = b.world.sdk(S3Client);
  await s3.send(new CreateBucketCommand({ Bucket: "pictures" }));
  await s3.send(
    new PutBucketNotificationConfigurationCommand({
      Bucket: "pictures",
      NotificationConfiguration: { EventBridgeConfiguration: {} },
    }),
  );
  const to = await queue(b.sqs, "q");
  const pattern =
    '{"source":["aws.s3"],"detail-type":["Object Created"],"detail":{"object":{"key":[{"suffix":".png"}]}}}';
  await wired({ Arn: to.arn }, b, pattern);
  for (const Key of ["a.png", "b.txt"])
    await s3.send(new PutObjectCommand({ Bucket: "pictures", Key, Body: "x" }));
  const [event, ...more] = (await bodies(b.world, b.sqs, to)).map((body) => JSON.parse(body));
  assert.equal(more.length, 0);
  assert.deepEqual(
    [event.source, event.resources, event.detail.bucket.name, event.detail.object.key],
    ["aws.s3", ["arn:aws:s3:::pictures"], "pictures", "a.png"],
  );
});

test("whoever gives a target a role must be allowed to pass it", async () => {
  const b = await bench();
  await using _ = b.world;
  await role(b, "kinesis:PutRecord");
  const iam = b.world.sdk(IAMClient);
  await iam.send(new CreateUserCommand({ UserName: "u" }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: "u" }));
  const allow = (Action: string[]) =>
    iam.send(
      new PutUserPolicyCommand({
        UserName: "u",
        PolicyName: "p",
        PolicyDocument: policy({ Effect: "Allow", Action, Resource: "*" }),
      }),
    );
  await allow(["events:*"]);
  const credentials = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  const events = b.world.sdk(EventBridgeClient, { credentials });
  const Arn = `arn:aws:kinesis:us-east-1:${ACCOUNT}:stream/s`;
  const put = () => wired({ Arn, RoleArn: ROLE }, { ...b, events });
  await refused(put(), "AccessDeniedException", /not authorized to perform: iam:PassRole on resource/);
  await allow(["events:*", "iam:PassRole"]);
  await put();
});
