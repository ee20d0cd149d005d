import assert from "node:assert/strict";
import test from "node:test";
import {
  PutFunctionEventInvokeConfigCommand,
  UpdateFunctionConfigurationCommand,
} from "@aws-sdk/client-lambda";
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { type Cloudlet, startCloudlet } from "../../../index.ts";
import { functionOf, invoke, roleFor } from "./stage.ts";

const CODE = `
  let runs = 0;
  exports.handler = async (event) => {
    runs++;
    if (event.fail) throw new Error("run " + runs);
    return { runs };
  };`;

async function queue(world: Cloudlet, name: string) {
  const sqs = world.sdk(SQSClient);
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: name }));
  return async () => {
    const asked = { QueueUrl, MaxNumberOfMessages: 10, MessageAttributeNames: ["All"] };
    return (await sqs.send(new ReceiveMessageCommand(asked))).Messages ?? [];
  };
}

const arn = (name: string) => `arn:aws:sqs:us-east-1:000000000000:${name}`;

test("an event is tried three times by the clock, then destination and dead-letter queue are told", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const Role = await roleFor(world, ["sqs:SendMessage"]);
  const [failures, dead] = [await queue(world, "failures"), await queue(world, "dead")];
  const lambda = await functionOf(world, CODE, { Role, DeadLetterConfig: { TargetArn: arn("dead") } });
  const DestinationConfig = { OnFailure: { Destination: arn("failures") } };
  await lambda.send(new PutFunctionEventInvokeConfigCommand({ FunctionName: "f", DestinationConfig }));
  const accepted = await invoke(lambda, { fail: true }, { InvocationType: "Event" });
  assert.equal(accepted.StatusCode, 202);
  await world.idle();
  assert.equal((await invoke(lambda)).value.runs, 2, "it was tried once");
  await world.clock.advance({ seconds: 61 });
  assert.equal((await invoke(lambda)).value.runs, 4, "and again after a minute");
  assert.deepEqual(await failures(), []);
  await world.clock.advance({ seconds: 121 });
  const [told] = await failures();
  const record = JSON.parse(told?.Body ?? "");
  assert.equal(record.requestContext.condition, "RetriesExhausted");
  assert.equal(record.requestContext.approximateInvokeCount, 3);
  assert.equal(record.requestContext.functionArn, "arn:aws:lambda:us-east-1:000000000000:function:f:$LATEST");
  assert.deepEqual(record.requestPayload, { fail: true });
  assert.equal(record.responsePayload.errorMessage, "run 5");
  assert.equal(record.responseContext.functionError, "Unhandled");
  const [buried] = await dead();
  assert.equal(buried?.Body, '{"fail":true}');
  assert.equal(buried?.MessageAttributes?.["ErrorMessage"]?.StringValue, "run 5");
  assert.equal(buried?.MessageAttributes?.["ErrorCode"]?.StringValue, "200");
});

test("success is told, too; without retries a failure is told at once", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const Role = await roleFor(world, ["sqs:SendMessage"]);
  const told = await queue(world, "told");
  const lambda = await functionOf(world, CODE, { Role });
  const Destination = arn("told");
  const DestinationConfig = { OnSuccess: { Destination }, OnFailure: { Destination } };
  await lambda.send(
    new PutFunctionEventInvokeConfigCommand({
      FunctionName: "f",
      MaximumRetryAttempts: 0,
      DestinationConfig,
    }),
  );
  await invoke(lambda, {}, { InvocationType: "Event" });
  await invoke(lambda, { fail: true }, { InvocationType: "Event" });
  await world.idle();
  const conditions = (await told()).map(({ Body = "" }) => JSON.parse(Body).requestContext.condition);
  assert.deepEqual(conditions.sort(), ["RetriesExhausted", "Success"]);
});

test("an event that grows too old is given up", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const Role = await roleFor(world, ["sqs:SendMessage"]);
  const told = await queue(world, "told");
  const lambda = await functionOf(world, CODE, { Role });
  const DestinationConfig = { OnFailure: { Destination: arn("told") } };
  const config = { FunctionName: "f", MaximumEventAgeInSeconds: 90, DestinationConfig };
  await lambda.send(new PutFunctionEventInvokeConfigCommand(config));
  await invoke(lambda, { fail: true }, { InvocationType: "Event" });
  await world.clock.advance({ minutes: 5 });
  const [message] = await told();
  assert.equal(JSON.parse(message?.Body ?? "").requestContext.condition, "EventAgeExceeded");
});

test("a dead-letter target must be a queue or a topic", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const lambda = await functionOf(world, CODE);
  const DeadLetterConfig = { TargetArn: "arn:aws:s3:::bucket" };
  await assert.rejects(
    lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName: "f", DeadLetterConfig })),
    { name: "InvalidParameterValueException" },
  );
});

test("a function that invokes itself is stopped", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const Role = await roleFor(world, ["lambda:InvokeFunction"]);
  const code = `
    const { LambdaClient, InvokeCommand } = require("@aws-sdk/client-lambda");
    const lambda = new LambdaClient({ maxAttempts: 1 });
    exports.handler = async ({ n }) => {
      const Payload = JSON.stringify({ n: n + 1 });
      await lambda.send(new InvokeCommand({ FunctionName: "f", InvocationType: "Event", Payload }));
    };`;
  const lambda = await functionOf(world, code, { Role, MemorySize: 512, Timeout: 20 });
  await invoke(lambda, { n: 0 }, { InvocationType: "Event" });
  await world.idle();
  assert.equal(world.spy.calls("lambda.Invoke").length, 17, "sixteen ran, and called for one more");
});
