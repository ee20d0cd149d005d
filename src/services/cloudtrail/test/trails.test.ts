import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import {
  AddTagsCommand,
  CreateTrailCommand,
  DeleteTrailCommand,
  DescribeTrailsCommand,
  GetEventSelectorsCommand,
  GetTrailStatusCommand,
  ListTagsCommand,
  PutEventSelectorsCommand,
  StopLoggingCommand,
  UpdateTrailCommand,
} from "@aws-sdk/client-cloudtrail";
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  FilterLogEventsCommand,
} from "@aws-sdk/client-cloudwatch-logs";
import { EventBridgeClient, PutRuleCommand, PutTargetsCommand } from "@aws-sdk/client-eventbridge";
import { CreateRoleCommand, IAMClient, PutRolePolicyCommand } from "@aws-sdk/client-iam";
import { DeleteBucketPolicyCommand, PutBucketPolicyCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import {
  CreateQueueCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { type Cloudlet, startCloudlet } from "../../../index.ts";
import {
  ACCOUNT,
  BUCKET,
  clients,
  fileAt,
  keysIn,
  makeBucket,
  policy,
  recordsIn,
  startTrail,
  trailArn,
} from "./fixtures.ts";

const ask = (world: Cloudlet, region = "us-east-1") =>
  world.sdk(STSClient, { account: ACCOUNT, region }).send(new GetCallerIdentityCommand({}));
const namesIn = async (world: Cloudlet) => (await recordsIn(world)).map(({ eventName }) => eventName);

test("log files come every five minutes, where and as AWS puts them, as far as the bucket's policy lets them", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  await makeBucket(world);
  await world.clock.advance({ seconds: 5 });
  await startTrail(world);
  await ask(world);
  await ask(world, "eu-west-1");
  assert.deepEqual(await keysIn(world), []);
  await world.clock.advance({ minutes: 6 });
  const [key = "", ...more] = await keysIn(world);
  assert.deepEqual(more, []);
  assert.match(
    key,
    /^AWSLogs\/111111111111\/CloudTrail\/us-east-1\/2026\/01\/01\/111111111111_CloudTrail_us-east-1_20260101T0005Z_[A-Za-z0-9]{16}\.json\.gz$/,
  );
  const { Records } = await fileAt(world, key);
  assert.deepEqual(
    Records.map(({ eventName }: { eventName: string }) => eventName),
    ["CreateTrail", "StartLogging", "GetCallerIdentity"],
  );
  const { trail, s3 } = clients(world);
  const status = await trail.send(new GetTrailStatusCommand({ Name: "main" }));
  assert.equal(status.IsLogging, true);
  assert.deepEqual(status.LatestDeliveryTime, new Date("2026-01-01T00:05:00Z"));

  await s3.send(new DeleteBucketPolicyCommand({ Bucket: BUCKET }));
  await world.clock.advance({ minutes: 5 });
  assert.equal(
    (await trail.send(new GetTrailStatusCommand({ Name: "main" }))).LatestDeliveryError,
    "AccessDenied",
  );
  assert.equal((await keysIn(world)).length, 1);
  await s3.send(new PutBucketPolicyCommand({ Bucket: BUCKET, Policy: policy(trailArn("main")) }));
  await world.clock.advance({ minutes: 5 });
  assert.ok((await namesIn(world)).includes("DeleteBucketPolicy"));
  assert.equal(
    (await trail.send(new GetTrailStatusCommand({ Name: "main" }))).LatestDeliveryError,
    undefined,
  );

  await trail.send(new StopLoggingCommand({ Name: "main" }));
  await world.clock.advance({ minutes: 5 });
  await ask(world);
  const before = (await namesIn(world)).length;
  await world.clock.advance({ minutes: 10 });
  assert.equal((await namesIn(world)).length, before);
});

test("a trail of all Regions has theirs, too, and is a shadow there; changes are made at home", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  await makeBucket(world);
  await startTrail(world, { IsMultiRegionTrail: true });
  await ask(world, "eu-west-1");
  await world.clock.advance({ minutes: 6 });
  assert.ok((await keysIn(world)).some((key) => key.includes("/CloudTrail/eu-west-1/")));
  const { trail: away } = clients(world, ACCOUNT, "eu-west-1");
  const { trailList = [] } = await away.send(new DescribeTrailsCommand({}));
  assert.deepEqual(
    trailList.map(({ TrailARN, HomeRegion }) => [TrailARN, HomeRegion]),
    [[trailArn("main"), "us-east-1"]],
  );
  assert.deepEqual(
    (await away.send(new DescribeTrailsCommand({ includeShadowTrails: false }))).trailList,
    [],
  );
  await assert.rejects(away.send(new StopLoggingCommand({ Name: trailArn("main") })), {
    name: "InvalidHomeRegionException",
  });
  await assert.rejects(away.send(new StopLoggingCommand({ Name: "main" })), {
    name: "TrailNotFoundException",
  });
});

test("data events cost nothing until a trail selects them, and come as it selects", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  await makeBucket(world);
  await startTrail(world);
  const { trail, s3 } = clients(world);
  const sqs = world.sdk(SQSClient, { account: ACCOUNT, region: "us-east-1" });
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: "q" }));
  await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: "early", Body: "x" }));
  const field = (Field: string, ...Equals: string[]) => ({ Field, Equals });
  await trail.send(
    new PutEventSelectorsCommand({
      TrailName: "main",
      AdvancedEventSelectors: [
        {
          FieldSelectors: [
            field("eventCategory", "Data"),
            field("resources.type", "AWS::S3::Object"),
            { Field: "resources.ARN", StartsWith: [`arn:aws:s3:::${BUCKET}/in/`] },
          ],
        },
        { FieldSelectors: [field("eventCategory", "Management"), field("eventName", "GetCallerIdentity")] },
      ],
    }),
  );
  await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: "in/a", Body: "x" }));
  await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: "out/a", Body: "x" }));
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "secret text" }));
  await ask(world);
  await world.clock.advance({ minutes: 6 });
  const records = await recordsIn(world);
  assert.deepEqual(records.map(({ eventName }) => eventName).sort(), ["GetCallerIdentity", "PutObject"]);
  const put = records.find(({ eventName }) => eventName === "PutObject");
  assert.equal(put.eventCategory, "Data");
  assert.equal(put.managementEvent, false);
  assert.equal(put.requestParameters.bucketName, BUCKET);
  assert.deepEqual(put.resources, [
    { type: "AWS::S3::Object", ARN: `arn:aws:s3:::${BUCKET}/in/a` },
    { accountId: ACCOUNT, type: "AWS::S3::Bucket", ARN: `arn:aws:s3:::${BUCKET}` },
  ]);

  await trail.send(
    new PutEventSelectorsCommand({ TrailName: "main", EventSelectors: [{ ReadWriteType: "WriteOnly" }] }),
  );
  const { EventSelectors } = await trail.send(new GetEventSelectorsCommand({ TrailName: "main" }));
  assert.deepEqual(EventSelectors, [
    {
      ReadWriteType: "WriteOnly",
      IncludeManagementEvents: true,
      DataResources: [],
      ExcludeManagementEventSources: [],
    },
  ]);
  const bad = [field("eventCategory", "Data")];
  await assert.rejects(
    trail.send(
      new PutEventSelectorsCommand({ TrailName: "main", AdvancedEventSelectors: [{ FieldSelectors: bad }] }),
    ),
    { name: "InvalidEventSelectorsException" },
  );
});

test("digests chain: hashes of the files, of the digest before, and its signature", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  await makeBucket(world);
  await startTrail(world, { EnableLogFileValidation: true });
  await world.clock.advance({ hours: 3 });
  const keys = await keysIn(world, `AWSLogs/${ACCOUNT}/CloudTrail-Digest/`);
  assert.equal(keys.length, 3);
  assert.match(keys[0] ?? "", /CloudTrail-Digest_us-east-1_main_us-east-1_20260101T010000Z\.json\.gz$/);
  const [first, second] = [await fileAt(world, keys[0] ?? ""), await fileAt(world, keys[1] ?? "")];
  assert.equal(first.previousDigestSignature, null);
  assert.equal(second.previousDigestS3Object, keys[0]);
  assert.equal(
    second.previousDigestHashValue,
    createHash("sha256").update(JSON.stringify(first)).digest("hex"),
  );
  const [file] = first.logFiles;
  const text = JSON.stringify(await fileAt(world, file.s3Object));
  assert.equal(file.hashValue, createHash("sha256").update(text).digest("hex"));
  assert.deepEqual(second.logFiles, []);
});

test("what a destination refuses refuses the trail", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const { trail } = clients(world);
  const create = (more: object) =>
    trail.send(new CreateTrailCommand({ Name: "main", S3BucketName: BUCKET, ...more }));
  await assert.rejects(create({}), {
    name: "S3BucketDoesNotExistException",
    message: `S3 bucket ${BUCKET} does not exist!`,
  });
  await makeBucket(world, policy(trailArn("other")));
  await assert.rejects(create({}), {
    name: "InsufficientS3BucketPolicyException",
    message: `Incorrect S3 bucket policy is detected for bucket: ${BUCKET}`,
  });
  await clients(world).s3.send(
    new PutBucketPolicyCommand({ Bucket: BUCKET, Policy: policy(trailArn("main")) }),
  );
  await assert.rejects(create({ SnsTopicName: "none" }), { name: "InsufficientSnsTopicPolicyException" });
  await assert.rejects(create({ Name: "a" }), { name: "InvalidTrailNameException" });
  await assert.rejects(create({ IsMultiRegionTrail: true, IncludeGlobalServiceEvents: false }), {
    name: "InvalidParameterCombinationException",
  });
  await assert.rejects(create({ IsOrganizationTrail: true }), { name: "OrganizationsNotInUseException" });
  await assert.rejects(create({ KmsKeyId: "alias/none" }), { name: "KmsKeyNotFoundException" });
  await create({ TagsList: [{ Key: "a", Value: "1" }] });
  await assert.rejects(create({}), { name: "TrailAlreadyExistsException" });
  await trail.send(new AddTagsCommand({ ResourceId: trailArn("main"), TagsList: [{ Key: "b" }] }));
  const { ResourceTagList } = await trail.send(new ListTagsCommand({ ResourceIdList: [trailArn("main")] }));
  assert.deepEqual(ResourceTagList?.[0]?.TagsList, [
    { Key: "a", Value: "1" },
    { Key: "b", Value: "" },
  ]);
  await trail.send(new DeleteTrailCommand({ Name: "main" }));
  await assert.rejects(trail.send(new DeleteTrailCommand({ Name: "main" })), {
    name: "TrailNotFoundException",
    message: `Unknown trail: main for the user: ${ACCOUNT}`,
  });
});

test("events go to CloudWatch Logs by the trail's role, and to EventBridge where a rule waits", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  await makeBucket(world);
  await startTrail(world);
  const config = { account: ACCOUNT, region: "us-east-1" };
  const logs = world.sdk(CloudWatchLogsClient, config);
  await logs.send(new CreateLogGroupCommand({ logGroupName: "audit" }));
  const group = `arn:aws:logs:us-east-1:${ACCOUNT}:log-group:audit:*`;
  const iam = world.sdk(IAMClient, config);
  const trust = {
    Version: "2012-10-17",
    Statement: {
      Effect: "Allow",
      Principal: { Service: "cloudtrail.amazonaws.com" },
      Action: "sts:AssumeRole",
    },
  };
  await iam.send(
    new CreateRoleCommand({ RoleName: "writer", AssumeRolePolicyDocument: JSON.stringify(trust) }),
  );
  const { trail } = clients(world);
  const update = () =>
    trail.send(
      new UpdateTrailCommand({
        Name: "main",
        CloudWatchLogsLogGroupArn: group,
        CloudWatchLogsRoleArn: `arn:aws:iam::${ACCOUNT}:role/writer`,
      }),
    );
  await assert.rejects(update(), { name: "InvalidCloudWatchLogsLogGroupArnException" });
  const allow = {
    Version: "2012-10-17",
    Statement: { Effect: "Allow", Action: ["logs:CreateLogStream", "logs:PutLogEvents"], Resource: "*" },
  };
  await iam.send(
    new PutRolePolicyCommand({ RoleName: "writer", PolicyName: "p", PolicyDocument: JSON.stringify(allow) }),
  );
  await update();

  const sqs = world.sdk(SQSClient, config);
  const open = {
    Version: "2012-10-17",
    Statement: {
      Effect: "Allow",
      Principal: { Service: "events.amazonaws.com" },
      Action: "sqs:SendMessage",
      Resource: "*",
    },
  };
  const { QueueUrl } = await sqs.send(
    new CreateQueueCommand({ QueueName: "heard", Attributes: { Policy: JSON.stringify(open) } }),
  );
  await world.clock.advance({ seconds: 5 });
  const events = world.sdk(EventBridgeClient, config);
  const pattern = { "detail-type": ["AWS API Call via CloudTrail"], detail: { eventName: ["CreateQueue"] } };
  await events.send(new PutRuleCommand({ Name: "calls", EventPattern: JSON.stringify(pattern) }));
  await events.send(
    new PutTargetsCommand({
      Rule: "calls",
      Targets: [{ Id: "1", Arn: `arn:aws:sqs:us-east-1:${ACCOUNT}:heard` }],
    }),
  );
  await world.clock.advance({ seconds: 5 });
  await sqs.send(new CreateQueueCommand({ QueueName: "another" }));
  await world.clock.advance({ minutes: 6 });
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
  const heard = Messages.map(({ Body }) => JSON.parse(Body ?? "{}"));
  assert.deepEqual(
    heard.map(({ source, detail }) => [source, detail.requestParameters.queueName]),
    [["aws.sqs", "another"]],
  );

  const found = await logs.send(new FilterLogEventsCommand({ logGroupName: "audit" }));
  const names = (found.events ?? []).map(({ message }) => JSON.parse(message ?? "{}").eventName);
  assert.ok(names.includes("CreateQueue"), names.join());
  assert.equal(found.events?.[0]?.logStreamName, `${ACCOUNT}_CloudTrail_us-east-1`);
});
