import assert from "node:assert/strict";
import { test } from "node:test";
import { CreateRoleCommand, IAMClient, PutRolePolicyCommand } from "@aws-sdk/client-iam";
import { KMS } from "@aws-sdk/client-kms";
import { S3 } from "@aws-sdk/client-s3";
import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  CreateScheduleGroupCommand,
  DeleteScheduleGroupCommand,
  GetScheduleCommand,
  ListScheduleGroupsCommand,
  ListSchedulesCommand,
  SchedulerClient,
  UpdateScheduleCommand,
} from "@aws-sdk/client-scheduler";
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { startCloudlet } from "../../../index.ts";

const ACCOUNT = "000000000000";
const QUEUE = `arn:aws:sqs:us-east-1:${ACCOUNT}:q`;
const ROLE = `arn:aws:iam::${ACCOUNT}:role/run`;
const TARGET = {
  Arn: QUEUE,
  RoleArn: ROLE,
  DeadLetterConfig: { Arn: `arn:aws:sqs:us-east-1:${ACCOUNT}:letters` },
};
const GROUP = `arn:aws:scheduler:us-east-1:${ACCOUNT}:schedule-group/default`;

async function bench() {
  const world = await startCloudlet({ clock: "frozen" });
  const [scheduler, sqs, iam] = [world.sdk(SchedulerClient), world.sdk(SQSClient), world.sdk(IAMClient)];
  for (const QueueName of ["q", "letters"]) await sqs.send(new CreateQueueCommand({ QueueName }));
  const AssumeRolePolicyDocument = JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: "scheduler.amazonaws.com" },
        Action: "sts:AssumeRole",
        Condition: { ArnLike: { "aws:SourceArn": `${GROUP.slice(0, -"default".length)}*` } },
      },
    ],
  });
  await iam.send(new CreateRoleCommand({ RoleName: "run", AssumeRolePolicyDocument }));
  const allow = (Resource: string, Action = "sqs:*") =>
    iam.send(
      new PutRolePolicyCommand({
        RoleName: "run",
        PolicyName: "p",
        PolicyDocument: JSON.stringify({
          Version: "2012-10-17",
          Statement: [{ Effect: "Allow", Action, Resource }],
        }),
      }),
    );
  await allow("*");
  const create = (input: Partial<CreateScheduleCommandInput>) =>
    scheduler.send(
      new CreateScheduleCommand({
        Name: "s",
        ScheduleExpression: "rate(5 minutes)",
        FlexibleTimeWindow: { Mode: "OFF" },
        Target: { Arn: QUEUE, RoleArn: ROLE, Input: "due" },
        ...input,
      }),
    );
  const received = async (name = "q") => {
    await world.idle();
    const QueueUrl = `http://127.0.0.1:4566/${ACCOUNT}/${name}`;
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl,
        MaxNumberOfMessages: 10,
        VisibilityTimeout: 0,
        MessageAttributeNames: ["All"],
      }),
    );
    return Messages;
  };
  return { world, scheduler, create, received, allow };
}

async function refused(promise: Promise<unknown>, name: string, message: string | RegExp) {
  await assert.rejects(promise, (error: Error) => {
    assert.equal(error.name, name, error.message);
    if (typeof message === "string") assert.equal(error.message, message);
    else assert.match(error.message, message);
    return true;
  });
}

test("a rate begins at once and goes on; a disabled schedule rests", async () => {
  const { world, scheduler, create, received } = await bench();
  await using _ = world;
  await create({});
  await world.clock.advance({ minutes: 11 });
  assert.deepEqual(
    (await received()).map(({ Body }) => Body),
    ["due", "due", "due"],
  );
  await scheduler.send(
    new UpdateScheduleCommand({
      Name: "s",
      State: "DISABLED",
      ScheduleExpression: "rate(5 minutes)",
      FlexibleTimeWindow: { Mode: "OFF" },
      Target: { Arn: QUEUE, RoleArn: ROLE, Input: "due" },
    }),
  );
  await world.clock.advance({ hours: 1 });
  assert.equal((await received()).length, 3);
});

test("a one-time schedule means its time zone, runs once and deletes itself when told so", async () => {
  const { world, scheduler, create, received } = await bench();
  await using _ = world;
  await create({
    ScheduleExpression: "at(2026-01-01T09:00:00)",
    ScheduleExpressionTimezone: "America/New_York",
    ActionAfterCompletion: "DELETE",
    Target: { Arn: QUEUE, RoleArn: ROLE },
  });
  await world.clock.advance({ hours: 13, minutes: 59 });
  assert.equal((await received()).length, 0);
  await world.clock.advance({ minutes: 2 });
  const [message] = await received();
  const { id: __, ...event } = JSON.parse(message?.Body ?? "{}");
  assert.deepEqual(event, {
    version: "0",
    "detail-type": "Scheduled Event",
    source: "aws.scheduler",
    account: ACCOUNT,
    time: "2026-01-01T14:00:00Z",
    region: "us-east-1",
    resources: [`arn:aws:scheduler:us-east-1:${ACCOUNT}:schedule/default/s`],
    detail: "{}",
  });
  await refused(
    scheduler.send(new GetScheduleCommand({ Name: "s" })),
    "ResourceNotFoundException",
    "Schedule s does not exist.",
  );
});

test("a flexible window delays a call by less than the window; start and end dates bound the calls", async () => {
  const { world, create, received } = await bench();
  await using _ = world;
  await create({
    ScheduleExpression: "cron(0 * * * ? *)",
    FlexibleTimeWindow: { Mode: "FLEXIBLE", MaximumWindowInMinutes: 15 },
    StartDate: new Date("2026-01-01T02:30:00Z"),
    EndDate: new Date("2026-01-01T04:30:00Z"),
    Target: { Arn: QUEUE, RoleArn: ROLE, Input: "<aws.scheduler.scheduled-time>" },
  });
  await world.clock.advance({ hours: 3 });
  await world.clock.advance({ minutes: 15 });
  assert.deepEqual(
    (await received()).map(({ Body }) => Body),
    ["2026-01-01T03:00:00Z"],
  );
  await world.clock.advance({ hours: 20 });
  assert.equal((await received()).length, 2);
});

test("a universal target calls an operation as the role", async () => {
  const { world, create, received } = await bench();
  await using _ = world;
  const Input = JSON.stringify({ QueueUrl: `http://127.0.0.1:4566/${ACCOUNT}/q`, MessageBody: "universal" });
  await create({ Target: { Arn: "arn:aws:scheduler:::aws-sdk:sqs:sendMessage", RoleArn: ROLE, Input } });
  assert.deepEqual(
    (await received()).map(({ Body }) => Body),
    ["universal"],
  );
});

test("bytes in a universal target's input are text, wherever its model has them", async () => {
  const { world, create, received, allow } = await bench();
  await using _ = world;
  await allow("*", "*");
  const MessageAttributes = { raw: { DataType: "Binary", BinaryValue: "as text" } };
  const QueueUrl = `http://127.0.0.1:4566/${ACCOUNT}/q`;
  const Arn = "arn:aws:scheduler:::aws-sdk:";
  await create({
    Target: {
      Arn: `${Arn}sqs:sendMessage`,
      RoleArn: ROLE,
      Input: JSON.stringify({ QueueUrl, MessageBody: "m", MessageAttributes }),
    },
  });
  const [message] = await received();
  const raw = message?.MessageAttributes?.["raw"]?.BinaryValue ?? new Uint8Array();
  assert.equal(Buffer.from(raw).toString(), "as text");
  const s3 = world.sdk(S3);
  await s3.createBucket({ Bucket: "notes" });
  await create({
    Name: "object",
    Target: {
      Arn: `${Arn}s3:putObject`,
      RoleArn: ROLE,
      Input: JSON.stringify({ Bucket: "notes", Key: "k", Body: "written" }),
    },
  });
  await received();
  const { Body } = await s3.getObject({ Bucket: "notes", Key: "k" });
  assert.equal(await Body?.transformToString(), "written");
});

test("what the role may not do ends in the dead-letter queue, with the documented attributes", async () => {
  const { world, create, received, allow } = await bench();
  await using _ = world;
  await allow(`arn:aws:sqs:us-east-1:${ACCOUNT}:letters`);
  const DeadLetterConfig = { Arn: `arn:aws:sqs:us-east-1:${ACCOUNT}:letters` };
  await create({ Target: { Arn: QUEUE, RoleArn: ROLE, Input: "due", DeadLetterConfig } });
  const [letter] = await received("letters");
  assert.equal(letter?.Body, "due");
  const attributes = letter?.MessageAttributes ?? {};
  assert.deepEqual(Object.keys(attributes).sort(), [
    "ERROR_CODE",
    "ERROR_MESSAGE",
    "EXECUTION_ID",
    "IS_PAYLOAD_TRUNCATED",
    "RETRY_ATTEMPTS",
    "SCHEDULED_TIME",
    "SCHEDULE_ARN",
    "TARGET_ARN",
  ]);
  assert.equal(attributes["ERROR_CODE"]?.StringValue, "NO_PERMISSIONS");
  assert.equal(attributes["SCHEDULED_TIME"]?.StringValue, "2026-01-01T00:00:00Z");
});

test("a client token makes a request once; names conflict; bad requests are refused", async () => {
  const { world, create } = await bench();
  await using _ = world;
  await create({ ClientToken: "one" });
  await create({ ClientToken: "one" });
  await refused(create({ ClientToken: "one", Description: "x" }), "ConflictException", /client token/);
  await refused(create({}), "ConflictException", "Schedule s already exists.");
  await refused(
    create({ Name: "t", ScheduleExpression: "at(2026-01-01)" }),
    "ValidationException",
    "Invalid Schedule Expression at(2026-01-01).",
  );
  await refused(
    create({ Name: "t", GroupName: "none" }),
    "ResourceNotFoundException",
    "Schedule group none does not exist.",
  );
  await refused(
    create({ Name: "t", Target: { Arn: QUEUE, RoleArn: `${ROLE}2` } }),
    "ValidationException",
    "The execution role you provide must allow AWS EventBridge Scheduler to assume the role.",
  );
  await refused(
    create({ Name: "t", Target: { Arn: "arn:aws:scheduler:::aws-sdk:sfn:startExecution", RoleArn: ROLE } }),
    "ValidationException",
    /Cloudlet does not support universal targets of the service sfn/,
  );
});

test("a group's deletion takes its schedules along", async () => {
  const { world, scheduler, create, received } = await bench();
  await using _ = world;
  await scheduler.send(new CreateScheduleGroupCommand({ Name: "g" }));
  for (const Name of ["a", "b"])
    await create({ Name, GroupName: "g", ScheduleExpression: "cron(0 1 * * ? *)" });
  await create({ Name: "c", ScheduleExpression: "cron(0 1 * * ? *)" });
  const first = await scheduler.send(new ListSchedulesCommand({ GroupName: "g", MaxResults: 1 }));
  const second = await scheduler.send(
    new ListSchedulesCommand({ GroupName: "g", MaxResults: 1, NextToken: first.NextToken }),
  );
  assert.deepEqual(
    [...(first.Schedules ?? []), ...(second.Schedules ?? [])].map(({ Name }) => Name),
    ["a", "b"],
  );
  assert.equal(second.NextToken, undefined);
  await scheduler.send(new DeleteScheduleGroupCommand({ Name: "g" }));
  await world.idle();
  const { ScheduleGroups } = await scheduler.send(new ListScheduleGroupsCommand({}));
  assert.deepEqual(
    ScheduleGroups?.map(({ Name }) => Name),
    ["default"],
  );
  await world.clock.advance({ hours: 2 });
  assert.equal((await received()).length, 1);
});

test("a schedule's input lies sealed; its role and whoever looks at it need the key", async () => {
  const { world, scheduler, create, received } = await bench();
  await using _ = world;
  const kms = world.sdk(KMS);
  const { KeyMetadata: key } = await kms.createKey({});
  await create({
    KmsKeyArn: key?.Arn,
    ScheduleExpression: "rate(1 minute)",
    Target: { ...TARGET, Input: "wolf" },
  });
  const get = () => scheduler.send(new GetScheduleCommand({ Name: "s" }));
  const { Target, KmsKeyArn } = await get();
  assert.deepEqual([Target?.Input, KmsKeyArn], ["wolf", key?.Arn]);
  await world.idle();
  assert.equal((await received()).length, 0, "the role may not use the key");
  const [letter] = await received("letters");
  assert.equal(letter?.MessageAttributes?.["ERROR_CODE"]?.StringValue, "NO_PERMISSIONS");
  assert.doesNotMatch(letter?.Body ?? "wolf", /wolf/);
  await world.sdk(IAMClient).send(
    new PutRolePolicyCommand({
      RoleName: "run",
      PolicyName: "key",
      PolicyDocument: JSON.stringify({
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Action: "kms:Decrypt", Resource: key?.Arn }],
      }),
    }),
  );
  await world.clock.advance({ minutes: 1 });
  assert.equal((await received())[0]?.Body, "wolf");
  await kms.disableKey({ KeyId: key?.KeyId });
  await assert.rejects(get(), { name: "ValidationException" });
});
