/** Functions behind EventBridge, Scheduler and Pipes. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  EventBridgeClient,
  PutEventsCommand,
  PutRuleCommand,
  PutTargetsCommand,
} from "@aws-sdk/client-eventbridge";
import { CreateRoleCommand, IAMClient, PutRolePolicyCommand } from "@aws-sdk/client-iam";
import { AddPermissionCommand } from "@aws-sdk/client-lambda";
import { CreatePipeCommand, PipesClient } from "@aws-sdk/client-pipes";
import { CreateScheduleCommand, SchedulerClient } from "@aws-sdk/client-scheduler";
import {
  CreateQueueCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { type Cloudlet, startCloudlet } from "../../src/index.ts";
import { functionOf } from "../../src/services/lambda/test/stage.ts";

const ACCOUNT = "000000000000";
const FUNCTION = `arn:aws:lambda:us-east-1:${ACCOUNT}:function:f`;
const urlOf = (name: string) => `http://127.0.0.1:4566/${ACCOUNT}/${name}`;
const arnOf = (name: string) => `arn:aws:sqs:us-east-1:${ACCOUNT}:${name}`;

async function role(world: Cloudlet, service: string): Promise<string> {
  const iam = world.sdk(IAMClient);
  const policy = (statement: object) => JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
  const AssumeRolePolicyDocument = policy({
    Effect: "Allow",
    Principal: { Service: service },
    Action: "sts:AssumeRole",
  });
  await iam.send(new CreateRoleCommand({ RoleName: "acting", AssumeRolePolicyDocument }));
  const PolicyDocument = policy({ Effect: "Allow", Action: "*", Resource: "*" });
  await iam.send(new PutRolePolicyCommand({ RoleName: "acting", PolicyName: "p", PolicyDocument }));
  return `arn:aws:iam::${ACCOUNT}:role/acting`;
}

async function queues(world: Cloudlet): Promise<SQSClient> {
  const sqs = world.sdk(SQSClient);
  for (const QueueName of ["from", "to", "dead"]) await sqs.send(new CreateQueueCommand({ QueueName }));
  return sqs;
}

async function received(world: Cloudlet, sqs: SQSClient, name: string): Promise<readonly string[]> {
  await world.idle();
  const input = { QueueUrl: urlOf(name), MaxNumberOfMessages: 10, VisibilityTimeout: 0 };
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand(input));
  return Messages.map(({ Body = "" }) => Body).sort();
}

/** What functions were invoked with, as the audit has it. */
const invocations = (world: Cloudlet) => world.spy.calls("lambda.Invoke");

test("a rule invokes a function once its policy lets EventBridge in", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const lambda = await functionOf(world, "exports.handler = async () => {};");
  const events = world.sdk(EventBridgeClient);
  await events.send(new PutRuleCommand({ Name: "r", EventPattern: '{"source":["app"]}' }));
  await events.send(new PutTargetsCommand({ Rule: "r", Targets: [{ Id: "t", Arn: FUNCTION }] }));
  const put = async () => {
    await events.send(new PutEventsCommand({ Entries: [{ Source: "app", DetailType: "t", Detail: "{}" }] }));
    await world.idle();
  };
  await put();
  assert.equal(invocations(world).at(-1)?.error?.code, "AccessDeniedException");
  await lambda.send(
    new AddPermissionCommand({
      FunctionName: "f",
      StatementId: "s",
      Action: "lambda:InvokeFunction",
      Principal: "events.amazonaws.com",
      SourceArn: `arn:aws:events:us-east-1:${ACCOUNT}:rule/r`,
    }),
  );
  await put();
  assert.equal(invocations(world).at(-1)?.error?.code, undefined);
});

test("a schedule invokes a function as its role", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  await functionOf(world, "exports.handler = async () => {};");
  const RoleArn = await role(world, "scheduler.amazonaws.com");
  await world.sdk(SchedulerClient).send(
    new CreateScheduleCommand({
      Name: "nightly",
      ScheduleExpression: "cron(0 3 * * ? *)",
      FlexibleTimeWindow: { Mode: "OFF" },
      Target: { Arn: FUNCTION, RoleArn },
    }),
  );
  await world.clock.advance({ hours: 4 });
  assert.deepEqual(
    invocations(world).map(({ error }) => error),
    [undefined],
  );
});

test("a pipe sends what a function makes of messages", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const code =
    "exports.handler = async (events) => events.map(({ body }) => ({ doubled: JSON.parse(body).n * 2 }));";
  await functionOf(world, code);
  const sqs = await queues(world);
  const RoleArn = await role(world, "pipes.amazonaws.com");
  const pipe = { Source: arnOf("from"), Enrichment: FUNCTION, Target: arnOf("to"), RoleArn };
  await world.sdk(PipesClient).send(new CreatePipeCommand({ Name: "p", ...pipe }));
  await world.clock.advance({ seconds: 5 });
  for (const n of [1, 2])
    await sqs.send(new SendMessageCommand({ QueueUrl: urlOf("from"), MessageBody: JSON.stringify({ n }) }));
  assert.deepEqual(await received(world, sqs, "to"), ['{"doubled":2}', '{"doubled":4}']);
});

test("a function that a pipe feeds may name the messages it failed with: they come back", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const code =
    "exports.handler = async (events) => ({ batchItemFailures: events" +
    ".filter(({ body }) => body === 'bad').map(({ messageId }) => ({ itemIdentifier: messageId })) });";
  await functionOf(world, code);
  const sqs = await queues(world);
  const RoleArn = await role(world, "pipes.amazonaws.com");
  for (const MessageBody of ["good", "bad"])
    await sqs.send(new SendMessageCommand({ QueueUrl: urlOf("from"), MessageBody }));
  const pipe = { Source: arnOf("from"), Target: FUNCTION, RoleArn };
  await world.sdk(PipesClient).send(new CreatePipeCommand({ Name: "p", ...pipe }));
  await world.clock.advance({ seconds: 5 });
  await world.idle();
  const attempts = invocations(world).length;
  assert.equal(attempts, 1);
  await world.clock.advance({ seconds: 31 });
  assert.equal(invocations(world).length, 2, "the bad one is tried again after the visibility timeout");
});
