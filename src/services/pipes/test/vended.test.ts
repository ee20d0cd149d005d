/** Where pipes' logs are delivered to, and what lies under a customer's key. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { Firehose } from "@aws-sdk/client-firehose";
import { IAM } from "@aws-sdk/client-iam";
import { KMS } from "@aws-sdk/client-kms";
import { type CreatePipeCommandInput, Pipes } from "@aws-sdk/client-pipes";
import { S3 } from "@aws-sdk/client-s3";
import { SQS } from "@aws-sdk/client-sqs";
import { type Cloudlet, startCloudlet } from "../../../index.ts";

const ACCOUNT = "000000000000";
const ROLE = `arn:aws:iam::${ACCOUNT}:role/pipe`;
const arnOf = (name: string) => `arn:aws:sqs:us-east-1:${ACCOUNT}:${name}`;
const urlOf = (name: string) => `http://127.0.0.1:4566/${ACCOUNT}/${name}`;

const policy = (Statement: object) => JSON.stringify({ Version: "2012-10-17", Statement: [Statement] });

async function allow(world: Cloudlet, ...Action: readonly string[]): Promise<void> {
  const PolicyDocument = policy({ Effect: "Allow", Action, Resource: "*" });
  await world.sdk(IAM).putRolePolicy({ RoleName: "pipe", PolicyName: "p", PolicyDocument });
}

async function bench() {
  const world = await startCloudlet({ clock: "frozen" });
  for (const QueueName of ["from", "to"]) await world.sdk(SQS).createQueue({ QueueName });
  const Principal = { Service: ["pipes.amazonaws.com", "firehose.amazonaws.com"] };
  const AssumeRolePolicyDocument = policy({ Effect: "Allow", Principal, Action: "sts:AssumeRole" });
  await world.sdk(IAM).createRole({ RoleName: "pipe", AssumeRolePolicyDocument });
  await allow(world, "*");
  const create = async (input: Partial<CreatePipeCommandInput>) => {
    const all = { Name: "p", Source: arnOf("from"), Target: arnOf("to"), RoleArn: ROLE, ...input };
    await world.sdk(Pipes).createPipe(all);
    await world.clock.advance({ seconds: 5 });
  };
  const through = async (MessageBody: string): Promise<string[]> => {
    await world.sdk(SQS).sendMessage({ QueueUrl: urlOf("from"), MessageBody });
    await world.idle();
    const input = { QueueUrl: urlOf("to"), MaxNumberOfMessages: 10, VisibilityTimeout: 0 };
    const { Messages = [] } = await world.sdk(SQS).receiveMessage(input);
    return Messages.map(({ Body = "" }) => Body);
  };
  return { world, create, through };
}

async function textOf(world: Cloudlet, Bucket: string, Key: string): Promise<string> {
  const { Body } = await world.sdk(S3).getObject({ Bucket, Key });
  const bytes = Buffer.from((await Body?.transformToByteArray()) ?? []);
  return (Key.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
}

async function keysIn(world: Cloudlet, Bucket: string): Promise<string[]> {
  const { Contents = [] } = await world.sdk(S3).listObjectsV2({ Bucket });
  return Contents.map(({ Key = "" }) => Key);
}

const typesIn = (text: string): string[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).messageType);

test("logs go to a bucket, which lets them in by a policy made for it", async () => {
  const { world, create, through } = await bench();
  await using _ = world;
  await world.sdk(S3).createBucket({ Bucket: "steps" });
  const S3LogDestination = { BucketName: "steps", BucketOwner: ACCOUNT, Prefix: "mine" };
  await create({ LogConfiguration: { Level: "INFO", S3LogDestination } });
  assert.equal((await through("wolf")).length, 1);
  const [key = "", ...more] = await keysIn(world, "steps");
  assert.deepEqual(more, []);
  assert.match(
    key,
    new RegExp(`^mine/AWSLogs/${ACCOUNT}/pipes/us-east-1/\\d{4}/\\d\\d/\\d\\d/\\d\\d/.*\\.log\\.gz$`),
  );
  const told = ["ExecutionStarted", "TargetStageEntered", "TargetStageSucceeded", "ExecutionSucceeded"];
  assert.deepEqual(typesIn(await textOf(world, "steps", key)), told);
  await world.sdk(S3).deleteBucketPolicy({ Bucket: "steps" });
  assert.equal((await through("fox")).length, 2, "a bucket that keeps the log out does not stop the pipe");
  assert.equal((await keysIn(world, "steps")).length, 1);
});

test("logs go to a Firehose stream, as the service-linked role, as long as the stream is tagged", async () => {
  const { world, create, through } = await bench();
  await using _ = world;
  await world.sdk(S3).createBucket({ Bucket: "far" });
  const hints = { IntervalInSeconds: 60, SizeInMBs: 5 };
  const { DeliveryStreamARN = "" } = await world.sdk(Firehose).createDeliveryStream({
    DeliveryStreamName: "steps",
    ExtendedS3DestinationConfiguration: {
      BucketARN: "arn:aws:s3:::far",
      RoleARN: ROLE,
      BufferingHints: hints,
    },
  });
  await world.idle();
  await create({
    LogConfiguration: { Level: "ERROR", FirehoseLogDestination: { DeliveryStreamArn: DeliveryStreamARN } },
    Target: arnOf("nowhere"),
  });
  await through("wolf");
  await world.clock.advance({ seconds: 61 });
  await world.idle();
  const [key = ""] = await keysIn(world, "far");
  const types = typesIn(await textOf(world, "far", key));
  assert.deepEqual(types.slice(0, 3), ["TargetInvocationFailed", "TargetStageFailed", "ExecutionFailed"]);
  const before = (await keysIn(world, "far")).length;
  await world
    .sdk(Firehose)
    .untagDeliveryStream({ DeliveryStreamName: "steps", TagKeys: ["LogDeliveryEnabled"] });
  await world.clock.advance({ minutes: 5 });
  await world.idle();
  assert.ok((await keysIn(world, "far")).length <= before + 1, "the role reaches tagged streams alone");
});

test("with a customer's key templates lie sealed, and the role needs the key", async () => {
  const { world, create, through } = await bench();
  await using _ = world;
  const { KeyMetadata } = await world.sdk(KMS).createKey({});
  const KmsKeyIdentifier = KeyMetadata?.Arn ?? "";
  const TargetParameters = { InputTemplate: '"hidden <$.body>"' };
  await allow(world, "sqs:*");
  await assert.rejects(create({ KmsKeyIdentifier, TargetParameters }), {
    name: "ValidationException",
    message: /role\/pipe cannot use the key/,
  });
  await allow(world, "sqs:*", "kms:GenerateDataKey", "kms:Decrypt");
  await create({ KmsKeyIdentifier, TargetParameters });
  const describe = () => world.sdk(Pipes).describePipe({ Name: "p" });
  const shown = await describe();
  assert.deepEqual(shown.TargetParameters, TargetParameters);
  assert.equal(shown.KmsKeyIdentifier, KmsKeyIdentifier);
  assert.deepEqual(await through("wolf"), ['"hidden wolf"']);
  await world.sdk(KMS).disableKey({ KeyId: KmsKeyIdentifier });
  await world.sdk(SQS).purgeQueue({ QueueUrl: urlOf("to") });
  assert.deepEqual(await through("fox"), []);
  await assert.rejects(describe(), { name: /DisabledException|Disabled/ });
  await world.sdk(KMS).enableKey({ KeyId: KmsKeyIdentifier });
  await world.clock.advance({ minutes: 2 });
  assert.match((await describe()).StateReason ?? "", /^$/);
  assert.deepEqual(await through("cat"), ['"hidden fox"', '"hidden cat"']);
});
