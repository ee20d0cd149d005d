/** Durable functions: what they have done is not done again, whatever lies between. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import {
  CheckpointDurableExecutionCommand,
  type CreateFunctionCommandInput,
  GetDurableExecutionCommand,
  GetDurableExecutionHistoryCommand,
  GetFunctionConfigurationCommand,
  LambdaClient,
  ListDurableExecutionsByFunctionCommand,
  PutFunctionEventInvokeConfigCommand,
  SendDurableExecutionCallbackFailureCommand,
  SendDurableExecutionCallbackHeartbeatCommand,
  SendDurableExecutionCallbackSuccessCommand,
  StopDurableExecutionCommand,
} from "@aws-sdk/client-lambda";
import { type Cloudlet, startCloudlet } from "../../../index.ts";
import { functionOf, invoke, roleFor } from "./stage.ts";

/** A function that speaks the protocol of the durable execution SDKs, as little of it as there can be. */
const CODE = `
const { LambdaClient, CheckpointDurableExecutionCommand } = require("@aws-sdk/client-lambda");
const client = new LambdaClient({});
class Suspended extends Error {}
exports.handler = async ({ DurableExecutionArn, CheckpointToken, InitialExecutionState }) => {
  const known = new Map(InitialExecutionState.Operations.map((each) => [each.Id, each]));
  let token = CheckpointToken;
  const say = async (...Updates) => {
    const input = { DurableExecutionArn, CheckpointToken: token, Updates };
    const answer = await client.send(new CheckpointDurableExecutionCommand(input));
    token = answer.CheckpointToken;
    for (const each of answer.NewExecutionState.Operations) known.set(each.Id, each);
  };
  const ended = (each) => each !== undefined && !["STARTED", "PENDING", "READY"].includes(each.Status);
  const step = async (Id, work) => {
    const before = known.get(Id);
    if (ended(before)) return JSON.parse(before.StepDetails.Result);
    if (before?.Status === "PENDING") throw new Suspended();
    const of = { Id, Type: "STEP", Name: Id };
    await say({ ...of, Action: "START" });
    try {
      const result = await work(before?.StepDetails?.Attempt ?? 0);
      await say({ ...of, Action: "SUCCEED", Payload: JSON.stringify(result) });
      return result;
    } catch (error) {
      const StepOptions = { NextAttemptDelaySeconds: 60 };
      await say({ ...of, Action: "RETRY", Error: { ErrorMessage: error.message }, StepOptions });
      throw new Suspended();
    }
  };
  const other = async (Type, Id, more) => {
    if (!known.has(Id)) await say({ Id, Type, Name: Id, Action: "START", ...more });
    if (!ended(known.get(Id))) throw new Suspended();
    return known.get(Id);
  };
  const begun = async (Id, more) => {
    if (!known.has(Id)) await say({ Id, Type: "CALLBACK", Action: "START", ...more });
    return known.get(Id).CallbackDetails.CallbackId;
  };
  const event = JSON.parse(InitialExecutionState.Operations[0].ExecutionDetails.InputPayload);
  try {
    const result = await body({ event, step, other, begun });
    return { Status: "SUCCEEDED", Result: JSON.stringify(result) };
  } catch (error) {
    if (error instanceof Suspended) return { Status: "PENDING" };
    return { Status: "FAILED", Error: { ErrorType: error.name, ErrorMessage: error.message } };
  }
};
`;

async function durableOf(world: Cloudlet, body: string, more: Partial<CreateFunctionCommandInput> = {}) {
  const Role =
    more.Role ??
    (await roleFor(world, ["lambda:CheckpointDurableExecution", "lambda:GetDurableExecutionState"]));
  return functionOf(world, `${CODE}\nconst body = async ({ event, step, other, begun }) => {${body}};`, {
    DurableConfig: { ExecutionTimeout: 600, RetentionPeriodInDays: 1 },
    MemorySize: 512,
    Timeout: 10,
    ...more,
    Role,
  });
}

async function executions(lambda: LambdaClient, FunctionName = "f") {
  const listed = await lambda.send(new ListDurableExecutionsByFunctionCommand({ FunctionName }));
  return listed.DurableExecutions ?? [];
}

async function execution(lambda: LambdaClient, DurableExecutionArn = "") {
  return lambda.send(new GetDurableExecutionCommand({ DurableExecutionArn }));
}

const LATEST = { Qualifier: "$LATEST" };
const BEGINS = { ...LATEST, InvocationType: "Event" } as const;

test("steps are done once, waits go by the clock, and steps that fail are tried again", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const lambda = await durableOf(
    world,
    `const first = await step("first", async () => process.hrtime.bigint().toString());
    const { EndTimestamp } = await other("WAIT", "pause", { WaitOptions: { WaitSeconds: 120 } });
    const third = await step("third", async (attempt) => { if (attempt === 0) throw new Error("no"); return attempt; });
    return { first, third, given: event.given };`,
  );
  const told = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName: "f" }));
  assert.deepEqual(told.DurableConfig, { ExecutionTimeout: 600, RetentionPeriodInDays: 1 });
  const { StatusCode, DurableExecutionArn = "" } = await invoke(
    lambda,
    { given: 7 },
    { ...BEGINS, DurableExecutionName: "order-1" },
  );
  assert.equal(StatusCode, 202);
  assert.match(
    DurableExecutionArn,
    /^arn:aws:lambda:us-east-1:000000000000:function:f:\$LATEST\/durable-execution\/order-1\/[0-9a-f-]{36}$/,
  );
  await world.idle();
  assert.equal((await execution(lambda, DurableExecutionArn)).Status, "RUNNING");
  const again = await invoke(lambda, { given: 7 }, { ...BEGINS, DurableExecutionName: "order-1" });
  assert.equal(again.DurableExecutionArn, DurableExecutionArn, "the same name and input: the same execution");
  await assert.rejects(invoke(lambda, { given: 8 }, { ...BEGINS, DurableExecutionName: "order-1" }), {
    name: "DurableExecutionAlreadyStartedException",
  });
  await world.clock.advance({ seconds: 120 });
  await world.idle();
  assert.equal((await execution(lambda, DurableExecutionArn)).Status, "RUNNING", "the third step waits");
  await world.clock.advance({ seconds: 60 });
  await world.idle();
  const done = await execution(lambda, DurableExecutionArn);
  assert.equal(done.Status, "SUCCEEDED");
  const { first, ...rest } = JSON.parse(done.Result ?? "");
  assert.deepEqual(rest, { third: 1, given: 7 });
  const history = await lambda.send(
    new GetDurableExecutionHistoryCommand({ DurableExecutionArn, IncludeExecutionData: true }),
  );
  const types = history.Events?.map(({ EventType }) => EventType);
  assert.deepEqual(types, [
    "ExecutionStarted",
    "StepStarted",
    "StepSucceeded",
    "WaitStarted",
    "InvocationCompleted",
    "WaitSucceeded",
    "StepStarted",
    "StepFailed",
    "InvocationCompleted",
    "StepStarted",
    "StepSucceeded",
    "InvocationCompleted",
    "ExecutionSucceeded",
  ]);
  assert.equal(JSON.parse(history.Events?.[2]?.StepSucceededDetails?.Result?.Payload ?? ""), first);
  const newest = { DurableExecutionArn, ReverseOrder: true, MaxItems: 2 };
  const page = await lambda.send(new GetDurableExecutionHistoryCommand(newest));
  assert.deepEqual(
    page.Events?.map(({ EventId }) => EventId),
    [13, 12],
  );
  assert.notEqual(page.NextMarker, undefined);
  assert.deepEqual(
    (await executions(lambda)).map(({ Status }) => Status),
    ["SUCCEEDED"],
  );
  await world.clock.advance({ days: 1, seconds: 1 });
  assert.deepEqual(await executions(lambda), []);
});

test("callbacks come from outside, with heartbeats, or time out; executions are stopped, and expire", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const lambda = await durableOf(
    world,
    `const CallbackOptions = { TimeoutSeconds: 300, HeartbeatTimeoutSeconds: 100 };
    await begun("approval", { CallbackOptions });
    const { Status, CallbackDetails } = await other("CALLBACK", "approval");
    return [Status, CallbackDetails.Result ?? CallbackDetails.Error];`,
  );
  const begin = async (name: string) => {
    const { DurableExecutionArn = "" } = await invoke(lambda, {}, { ...BEGINS, DurableExecutionName: name });
    await world.idle();
    const asked = { DurableExecutionArn, IncludeExecutionData: true };
    const { Events = [] } = await lambda.send(new GetDurableExecutionHistoryCommand(asked));
    const CallbackId =
      Events.find((each) => each.CallbackStartedDetails)?.CallbackStartedDetails?.CallbackId ?? "";
    return { DurableExecutionArn, CallbackId };
  };
  const result = async ({ DurableExecutionArn }: { DurableExecutionArn: string }) => {
    await world.idle();
    return JSON.parse((await execution(lambda, DurableExecutionArn)).Result ?? "null");
  };
  const one = await begin("one");
  const two = await begin("two");
  const three = await begin("three");
  const four = await begin("four");
  const yes = { CallbackId: one.CallbackId, Result: Buffer.from('"yes"') };
  await lambda.send(new SendDurableExecutionCallbackSuccessCommand(yes));
  assert.deepEqual(await result(one), ["SUCCEEDED", '"yes"']);
  await assert.rejects(lambda.send(new SendDurableExecutionCallbackSuccessCommand(yes)), {
    name: "CallbackTimeoutException",
  });
  const no = { CallbackId: two.CallbackId, Error: { ErrorMessage: "no" } };
  await lambda.send(new SendDurableExecutionCallbackFailureCommand(no));
  assert.deepEqual(await result(two), ["FAILED", { ErrorMessage: "no" }]);
  const stopped = { DurableExecutionArn: four.DurableExecutionArn, Error: { ErrorMessage: "enough" } };
  await lambda.send(new StopDurableExecutionCommand(stopped));
  const gone = await execution(lambda, four.DurableExecutionArn);
  assert.deepEqual([gone.Status, gone.Error?.ErrorMessage], ["STOPPED", "enough"]);
  await world.clock.advance({ seconds: 90 });
  const { CallbackId } = three;
  await lambda.send(new SendDurableExecutionCallbackHeartbeatCommand({ CallbackId }));
  await world.clock.advance({ seconds: 90 });
  assert.equal(await result(three), null, "a heartbeat keeps it waiting");
  await world.clock.advance({ seconds: 20 });
  const [status, error] = await result(three);
  assert.deepEqual([status, error.ErrorType], ["TIMED_OUT", "Callback.Heartbeat"]);
  const stranger = world.sdk(LambdaClient, { account: "222222222222" });
  await assert.rejects(stranger.send(new SendDurableExecutionCallbackHeartbeatCommand({ CallbackId })), {
    name: "AccessDeniedException",
  });
});

test("whoever invokes synchronously waits for the end; chained invocations are executions of their own", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const own = ["lambda:CheckpointDurableExecution", "lambda:InvokeFunction"];
  const Role = await roleFor(world, own, "chains");
  await durableOf(
    world,
    `await other("WAIT", "pause", { WaitOptions: { WaitSeconds: 30 } });
    return event * 2;`,
    { FunctionName: "child", Role },
  );
  const lambda = await durableOf(
    world,
    `const ChainedInvokeOptions = { FunctionName: "child:$LATEST" };
    const { ChainedInvokeDetails } = await other("CHAINED_INVOKE", "call", { ChainedInvokeOptions, Payload: "21" });
    if (event.fail) throw new RangeError("no good");
    return ChainedInvokeDetails.Result;`,
    { Role },
  );
  const answer = invoke(lambda, {}, LATEST);
  const failing = invoke(lambda, { fail: true }, LATEST);
  while ((await executions(lambda, "child")).length < 2) await world.idle();
  await world.idle();
  await world.clock.advance({ seconds: 30 });
  const { value, DurableExecutionArn } = await answer;
  assert.equal(value, "42");
  assert.equal((await execution(lambda, DurableExecutionArn)).Status, "SUCCEEDED");
  const failed = await failing;
  assert.equal(failed.FunctionError, "Unhandled");
  assert.deepEqual(failed.value, { errorMessage: "no good", errorType: "RangeError" });
});

test("what is not a durable function's, and what comes too late, is refused in AWS's words", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const lambda = await durableOf(
    world,
    `await other("WAIT", "pause", { WaitOptions: { WaitSeconds: 30 } });`,
    {
      DurableConfig: { ExecutionTimeout: 901 },
    },
  );
  await assert.rejects(invoke(lambda), {
    name: "InvalidParameterValueException",
    message: "You cannot invoke a durable function using an unqualified ARN.",
  });
  await assert.rejects(invoke(lambda, {}, LATEST), {
    message:
      "You cannot synchronously invoke a durable function with an executionTimeout greater than 15 minutes.",
  });
  const configured = new PutFunctionEventInvokeConfigCommand({ FunctionName: "f", MaximumRetryAttempts: 0 });
  await assert.rejects(lambda.send(configured), { name: "InvalidParameterValueException" });
  const { DurableExecutionArn = "" } = await invoke(lambda, {}, BEGINS);
  await world.idle();
  const CheckpointToken = Buffer.from("none").toString("base64");
  await assert.rejects(
    lambda.send(new CheckpointDurableExecutionCommand({ DurableExecutionArn, CheckpointToken })),
    { name: "InvalidParameterValueException", message: "Invalid checkpoint token" },
  );
  await world.clock.advance({ seconds: 901 });
  const late = await execution(lambda, DurableExecutionArn);
  assert.equal(late.Status, "SUCCEEDED", "the wait was over before the time was");
  const other = `${DurableExecutionArn.slice(0, -1)}x`;
  await assert.rejects(execution(lambda, other), { name: "ResourceNotFoundException" });
});

test("an execution goes on in a world that opens later; a role that may not keep its progress makes none", async (t) => {
  const dataDirectory = mkdtempSync(join(tmpdir(), "cloudlet-durable-"));
  t.after(() => rmSync(dataDirectory, { recursive: true, force: true }));
  const pause = `await other("WAIT", "pause", { WaitOptions: { WaitSeconds: 30 } }); return "done";`;
  let DurableExecutionArn: string | undefined;
  {
    await using world = await startCloudlet({ clock: "frozen", dataDirectory });
    const lambda = await durableOf(world, pause);
    ({ DurableExecutionArn } = await invoke(lambda, {}, BEGINS));
    await world.idle();
  }
  await using world = await startCloudlet({ clock: "frozen", dataDirectory });
  const lambda = world.sdk(LambdaClient);
  assert.equal((await execution(lambda, DurableExecutionArn)).Status, "RUNNING");
  await world.clock.advance({ seconds: 30 });
  await world.idle();
  const { Status, Result } = await execution(lambda, DurableExecutionArn);
  assert.deepEqual([Status, Result], ["SUCCEEDED", '"done"']);
  const Role = await roleFor(world, [], "powerless");
  await durableOf(world, pause, { FunctionName: "g", Role });
  const denied = await invoke(lambda, {}, { ...LATEST, FunctionName: "g" });
  assert.equal(denied.value.errorType, "AccessDeniedException");
  assert.match(
    denied.value.errorMessage,
    /lambda:CheckpointDurableExecution on resource: \S+:function:g:\$LATEST\/durable/,
  );
});
