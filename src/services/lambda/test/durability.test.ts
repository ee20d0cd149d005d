import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import test from "node:test";
import {
  GetProvisionedConcurrencyConfigCommand,
  LambdaClient,
  PutFunctionEventInvokeConfigCommand,
  PutProvisionedConcurrencyConfigCommand,
} from "@aws-sdk/client-lambda";
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { startCloudlet } from "../../../index.ts";
import { functionOf, invoke, roleFor, withNamespaces, withoutNamespaces } from "./stage.ts";

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

test("kill -9 leaves no environment behind, and loses no event that was accepted", async (t) => {
  withoutNamespaces(t);
  const dataDirectory = mkdtempSync(join(tmpdir(), "cloudlet-lambda-"));
  t.after(() => rmSync(dataDirectory, { recursive: true }));
  const host = spawn(process.execPath, [join(import.meta.dirname, "durability-host.ts"), dataDirectory], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(createInterface({ input: host.stdout }), "line")) as [string];
  host.kill("SIGKILL");
  await once(host, "exit");
  const pids = JSON.parse(line) as number[];
  assert.equal(pids.length, 2);
  const patience = AbortSignal.timeout(20_000);
  while (pids.some(isAlive) && !patience.aborted) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.deepEqual(
    pids.filter(isAlive),
    [],
    "the function's process and what it started in a session of its own",
  );
  await using world = await startCloudlet({ clock: "frozen", dataDirectory });
  const sqs = world.sdk(SQSClient);
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: "told" }));
  await invoke(world.sdk(LambdaClient));
  for (let asked = 0; asked < 200; asked++) {
    const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl }));
    if (Messages?.[0]?.Body === "after all") return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.fail("the event was not processed");
});

test("kill -9 leaves nothing behind namespaces, either", withNamespaces, async (t) => {
  const dataDirectory = mkdtempSync(join(tmpdir(), "cloudlet-lambda-"));
  t.after(() => rmSync(dataDirectory, { recursive: true }));
  const host = spawn(process.execPath, [join(import.meta.dirname, "durability-host.ts"), dataDirectory], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  t.after(() => host.kill("SIGKILL"));
  await once(createInterface({ input: host.stdout }), "line");
  const pids = descendants(host.pid ?? 0);
  assert.ok(pids.length >= 4, "what watches, what holds the namespaces, a shell, the runtime");
  host.kill("SIGKILL");
  await once(host, "exit");
  const patience = AbortSignal.timeout(20_000);
  while (pids.some(isAlive) && !patience.aborted) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.deepEqual(pids.filter(isAlive), []);
});

function descendants(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "latin1").split(" ").filter(Boolean);
  return children.flatMap((child) => [Number(child), ...descendants(Number(child))]);
}

function isAlive(pid: number): boolean {
  try {
    return !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, "latin1"));
  } catch {
    return false;
  }
}

test("environments that are to be kept ready are, also in the world that comes next", async (t) => {
  const dataDirectory = mkdtempSync(join(tmpdir(), "cloudlet-lambda-"));
  t.after(() => rmSync(dataDirectory, { recursive: true }));
  const FunctionName = "f";
  const code = "exports.handler = async () => process.env.AWS_LAMBDA_INITIALIZATION_TYPE;";
  const asked = { FunctionName, Qualifier: "1" };
  {
    await using world = await startCloudlet({ clock: "frozen", dataDirectory });
    const lambda = await functionOf(world, code, { Publish: true });
    await lambda.send(
      new PutProvisionedConcurrencyConfigCommand({ ...asked, ProvisionedConcurrentExecutions: 1 }),
    );
    await world.idle();
    assert.equal((await invoke(lambda, {}, { Qualifier: "1" })).value, "provisioned-concurrency");
  }
  await using world = await startCloudlet({ clock: "frozen", dataDirectory });
  const lambda = world.sdk(LambdaClient);
  const told = await lambda.send(new GetProvisionedConcurrencyConfigCommand(asked));
  assert.equal(told.Status, "READY");
  await world.idle();
  assert.equal((await invoke(lambda, {}, { Qualifier: "1" })).value, "provisioned-concurrency");
});
