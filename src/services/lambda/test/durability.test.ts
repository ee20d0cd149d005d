import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { LambdaClient, PutFunctionEventInvokeConfigCommand } from "@aws-sdk/client-lambda";
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { startCloudlet } from "../../../index.ts";
import { functionOf, invoke, roleFor } from "./stage.ts";

const CODE = `
  exports.handler = async (event) => {
    if (event.hang) await new Promise((resolve) => setTimeout(resolve, 60_000));
    if (event.fail) throw new Error("no good");
    return "done";
  };`;

test("what was accepted is done by the world that comes next, and a closing world waits for nobody", async (t) => {
  const dataDirectory = mkdtempSync(join(tmpdir(), "cloudlet-lambda-"));
  t.after(() => rmSync(dataDirectory, { recursive: true }));
  const QueueName = "told";
  const Destination = `arn:aws:sqs:us-east-1:000000000000:${QueueName}`;
  {
    await using world = await startCloudlet({ clock: "frozen", dataDirectory });
    const Role = await roleFor(world, ["sqs:SendMessage"]);
    await world.sdk(SQSClient).send(new CreateQueueCommand({ QueueName }));
    const lambda = await functionOf(world, CODE, { Role, Timeout: 60 });
    const DestinationConfig = { OnSuccess: { Destination }, OnFailure: { Destination } };
    await lambda.send(new PutFunctionEventInvokeConfigCommand({ FunctionName: "f", DestinationConfig }));
    await invoke(lambda, { fail: true }, { InvocationType: "Event" });
    await world.idle();
    await invoke(lambda, { n: 1 }, { InvocationType: "Event" });
  }
  await using world = await startCloudlet({ clock: "frozen", dataDirectory });
  await world.clock.advance({ minutes: 4 });
  const sqs = world.sdk(SQSClient);
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName }));
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
  const conditions = Messages.map(({ Body = "" }) => JSON.parse(Body).requestContext.condition);
  assert.deepEqual(conditions.sort(), ["RetriesExhausted", "Success"]);
});

test("closing a world ends what runs", async () => {
  const world = await startCloudlet({ clock: "frozen" });
  const lambda = await functionOf(world, CODE, { Timeout: 60 });
  assert.equal((await invoke(lambda)).value, "done");
  const hanging = invoke(world.sdk(LambdaClient, { config: { maxAttempts: 1 } }), { hang: true });
  hanging.catch(() => undefined);
  await new Promise((resolve) => setImmediate(resolve));
  await world.close();
  const outcome = await hanging.catch((error: Error) => ({ name: error.name, value: undefined }));
  assert.ok("name" in outcome || outcome.value?.errorType === "Runtime.ExitError", JSON.stringify(outcome));
});
