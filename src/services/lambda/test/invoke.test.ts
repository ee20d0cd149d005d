import assert from "node:assert/strict";
import test from "node:test";
import {
  CreateFunctionCommand,
  DeleteFunctionCommand,
  GetFunctionConfigurationCommand,
  InvokeCommand,
  InvokeWithResponseStreamCommand,
  LambdaClient,
  PutFunctionConcurrencyCommand,
} from "@aws-sdk/client-lambda";
import { startCloudlet } from "../../../index.ts";
import { functionOf, invoke, roleFor, zipOf } from "./stage.ts";

const refusal = (name: string, message: RegExp) => (error: Error) => {
  assert.equal(error.name, name);
  assert.match(error.message, message);
  return true;
};

test("a function is created, becomes active by the clock, and answers", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const lambda = world.sdk(LambdaClient);
  const Role = await roleFor(world);
  const ZipFile = zipOf({ "index.js": "exports.handler = async (event) => ({ sum: event.a + event.b });" });
  const input = {
    FunctionName: "f",
    Runtime: "nodejs22.x" as const,
    Handler: "index.handler",
    Role,
    Code: { ZipFile },
  };
  const made = await lambda.send(new CreateFunctionCommand(input));
  assert.equal(made.FunctionArn, "arn:aws:lambda:us-east-1:000000000000:function:f");
  assert.equal(made.State, "Pending");
  assert.equal(made.Timeout, 3);
  assert.equal(made.MemorySize, 128);
  await assert.rejects(invoke(lambda), refusal("ResourceConflictException", /following state: Pending/));
  await world.clock.advance({ seconds: 1 });
  const told = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName: "f" }));
  assert.equal(told.State, "Active");
  assert.equal(told.LastUpdateStatus, "Successful");
  const answer = await invoke(lambda, { a: 1, b: 2 });
  assert.deepEqual(answer.value, { sum: 3 });
  assert.equal(answer.StatusCode, 200);
  assert.equal(answer.ExecutedVersion, "$LATEST");
  assert.equal(answer.FunctionError, undefined);
  await assert.rejects(
    lambda.send(new CreateFunctionCommand(input)),
    refusal("ResourceConflictException", /^Function already exist: f$/),
  );
  await lambda.send(new DeleteFunctionCommand({ FunctionName: "f" }));
  await assert.rejects(
    invoke(lambda),
    refusal(
      "ResourceNotFoundException",
      /^Function not found: arn:aws:lambda:us-east-1:000000000000:function:f$/,
    ),
  );
});

test("a function acts as its role, with no endpoint told, and sees nothing of the host", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const Role = await roleFor(world, ["s3:*"]);
  const code = `
    const { S3Client, CreateBucketCommand, ListBucketsCommand } = require("@aws-sdk/client-s3");
    const { STSClient, GetCallerIdentityCommand } = require("@aws-sdk/client-sts");
    const { SQSClient, ListQueuesCommand } = require("@aws-sdk/client-sqs");
    exports.handler = async () => {
      const s3 = new S3Client({});
      await s3.send(new CreateBucketCommand({ Bucket: "made-inside" }));
      const { Buckets } = await s3.send(new ListBucketsCommand({}));
      const { Arn } = await new STSClient({}).send(new GetCallerIdentityCommand({}));
      const denied = await new SQSClient({}).send(new ListQueuesCommand({})).catch((error) => error.name);
      return { buckets: Buckets.map((each) => each.Name), Arn, denied, env: process.env };
    };`;
  const lambda = await functionOf(world, code, {
    Role,
    MemorySize: 512,
    Timeout: 20,
    Environment: { Variables: { STAGE: "test" } },
  });
  const { value, FunctionError } = await invoke(lambda);
  assert.equal(FunctionError, undefined, JSON.stringify(value));
  assert.deepEqual(value.buckets, ["made-inside"]);
  assert.equal(value.Arn, "arn:aws:sts::000000000000:assumed-role/runner/awslambda_f");
  assert.match(value.denied, /AccessDenied/);
  assert.equal(value.env.STAGE, "test");
  assert.equal(value.env.AWS_LAMBDA_FUNCTION_NAME, "f");
  assert.equal(value.env.AWS_REGION, "us-east-1");
  assert.equal(value.env._HANDLER, "index.handler");
  for (const name of ["HOME", "USER", "npm_config_user_agent"])
    assert.equal(value.env[name], undefined, name);
});

test("what goes wrong in a function is an answer", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const code = `
    exports.handler = async (event) => {
      if (event.how === "throw") throw new TypeError("no good");
      if (event.how === "exit") process.exit(3);
      if (event.how === "hang") await new Promise((resolve) => setTimeout(resolve, 60_000));
      return process.env.AWS_LAMBDA_LOG_STREAM_NAME;
    };`;
  const lambda = await functionOf(world, code, { Timeout: 1 });
  const thrown = await invoke(lambda, { how: "throw" }, { LogType: "Tail" });
  assert.equal(thrown.FunctionError, "Unhandled");
  assert.equal(thrown.StatusCode, 200);
  assert.equal(thrown.value.errorType, "TypeError");
  assert.equal(thrown.value.errorMessage, "no good");
  const log = Buffer.from(thrown.LogResult ?? "", "base64").toString();
  assert.match(log, /^START RequestId: (\S+) Version: \$LATEST\n/);
  assert.match(log, /ERROR\tInvoke Error/);
  assert.match(
    log,
    /\nEND RequestId: \S+\nREPORT RequestId: \S+\tDuration: [\d.]+ ms\tBilled Duration: \d+ ms\tMemory Size: 128 MB\tMax Memory Used: \d+ MB\tInit Duration/,
  );
  const first = await invoke(lambda);
  const second = await invoke(lambda);
  assert.equal(first.value, second.value, "the environment is used again");
  const gone = await invoke(lambda, { how: "exit" });
  assert.equal(gone.value.errorType, "Runtime.ExitError");
  assert.match(gone.value.errorMessage, /^RequestId: \S+ Error: Runtime exited with error: exit status 3$/);
  const late = await invoke(lambda, { how: "hang" });
  assert.equal(late.value.errorType, "Sandbox.Timedout");
  assert.match(late.value.errorMessage, /Task timed out after 1.00 seconds$/);
  const third = await invoke(lambda);
  assert.notEqual(third.value, second.value);
});

test("what cannot be loaded says so as AWS does", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const lambda = await functionOf(world, { "other.mjs": "export const handler = async () => 'esm';" });
  const { value } = await invoke(lambda);
  assert.equal(value.errorType, "Runtime.ImportModuleError");
  assert.equal(value.errorMessage, "Error: Cannot find module 'index'");
  await functionOf(
    world,
    { "index.mjs": "export const handler = async () => 'esm';" },
    { FunctionName: "esm", Role: "arn:aws:iam::000000000000:role/runner" },
  );
  assert.equal((await invoke(lambda, {}, { FunctionName: "esm" })).value, "esm");
});

test("requests that are refused", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const lambda = await functionOf(world, "exports.handler = async () => 1;");
  await assert.rejects(
    lambda.send(new InvokeCommand({ FunctionName: "f", Payload: "{no json" })),
    refusal("InvalidRequestContentException", /^Could not parse request body into json/),
  );
  const large = JSON.stringify("x".repeat(6 * 1024 * 1024));
  await assert.rejects(
    lambda.send(new InvokeCommand({ FunctionName: "f", Payload: large })),
    refusal("RequestTooLargeException", /smaller than 6291456 bytes for the InvokeFunction operation/),
  );
  const dry = await lambda.send(new InvokeCommand({ FunctionName: "f", InvocationType: "DryRun" }));
  assert.equal(dry.StatusCode, 204);
  await lambda.send(
    new PutFunctionConcurrencyCommand({ FunctionName: "f", ReservedConcurrentExecutions: 0 }),
  );
  const throttled = world.sdk(LambdaClient, { config: { maxAttempts: 1 } });
  await assert.rejects(
    invoke(throttled),
    (error: Error & { Reason?: string; $metadata?: { httpStatusCode?: number } }) => {
      assert.equal(error.name, "TooManyRequestsException");
      assert.equal(error.Reason, "ReservedFunctionConcurrentInvocationLimitExceeded");
      assert.equal(error.$metadata?.httpStatusCode, 429);
      return true;
    },
  );
});

test("a role that does not trust Lambda is refused", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  await assert.rejects(
    functionOf(world, "exports.handler = async () => 1;", { Role: "arn:aws:iam::000000000000:role/nobody" }),
    refusal(
      "InvalidParameterValueException",
      /^The role defined for the function cannot be assumed by Lambda\.$/,
    ),
  );
});

test("a streamed answer comes in pieces", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const code = `
    exports.handler = awslambda.streamifyResponse(async (event, stream) => {
      stream.write("one ");
      await new Promise((resolve) => setTimeout(resolve, 20));
      stream.write("two");
      stream.end();
    });`;
  const lambda = await functionOf(world, code);
  const { EventStream } = await lambda.send(new InvokeWithResponseStreamCommand({ FunctionName: "f" }));
  let text = "";
  let complete = false;
  for await (const event of EventStream ?? []) {
    if (event.PayloadChunk) text += Buffer.from(event.PayloadChunk.Payload ?? []).toString();
    if (event.InvokeComplete) complete = event.InvokeComplete.ErrorCode === undefined;
  }
  assert.equal(text, "one two");
  assert.equal(complete, true);
});
