/** What is configured is what happens. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { CloudWatchLogsClient, FilterLogEventsCommand } from "@aws-sdk/client-cloudwatch-logs";
import { CreateKeyCommand, DisableKeyCommand, KMSClient, ListGrantsCommand } from "@aws-sdk/client-kms";
import {
  GetFunctionConfigurationCommand,
  LambdaClient,
  ListFunctionsCommand,
  UpdateFunctionConfigurationCommand,
} from "@aws-sdk/client-lambda";
import { type Cloudlet, startCloudlet } from "../../../index.ts";
import { functionOf, invoke, metricSum, roleFor } from "./stage.ts";

test("variables under a customer's key are read by the role and by who may decrypt, and by nobody else", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const kms = world.sdk(KMSClient);
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
  const KeyId = KeyMetadata?.KeyId ?? "";
  const KMSKeyArn = KeyMetadata?.Arn ?? "";
  const code = "exports.handler = async () => process.env.SECRET;";
  const Environment = { Variables: { SECRET: "one" } };
  const lambda = await functionOf(world, code, { Environment, KMSKeyArn });
  assert.equal((await invoke(lambda)).value, "one");
  const { Grants } = await kms.send(new ListGrantsCommand({ KeyId }));
  assert.deepEqual(Grants?.[0]?.Operations, ["Decrypt", "RetireGrant"]);
  const FunctionName = "f";
  const told = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName }));
  assert.deepEqual([told.KMSKeyArn, told.Environment], [KMSKeyArn, Environment]);
  const changed = await lambda.send(
    new UpdateFunctionConfigurationCommand({ FunctionName, Description: "other" }),
  );
  assert.deepEqual(changed.Environment, Environment, "kept, and encrypted anew");
  await world.clock.advance({ seconds: 1 });
  assert.equal((await invoke(lambda)).value, "one");
  await kms.send(new DisableKeyCommand({ KeyId }));
  await lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName, Environment, KMSKeyArn: "" }));
  await world.clock.advance({ seconds: 1 });
  assert.equal((await invoke(lambda)).value, "one");
});

test("a key that is disabled stops new environments, and configurations tell why", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const kms = world.sdk(KMSClient);
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
  const Environment = { Variables: { SECRET: "one" } };
  const code = "exports.handler = async () => process.env.SECRET;";
  await functionOf(world, code, { Environment, KMSKeyArn: KeyMetadata?.Arn });
  await kms.send(new DisableKeyCommand({ KeyId: KeyMetadata?.KeyId }));
  const lambda = world.sdk(LambdaClient, { config: { maxAttempts: 1 } });
  await assert.rejects(invoke(lambda), { name: "KMSDisabledException" });
  const { Functions } = await lambda.send(new ListFunctionsCommand({}));
  assert.equal(Functions?.[0]?.Environment?.Error?.ErrorCode, "KMSDisabledException");
  assert.equal(Functions?.[0]?.Environment?.Variables, undefined);
});

test("a program for another processor than the function's is refused as AWS refuses it", {
  skip: process.platform === "linux" ? false : "Node.js is no ELF file here",
}, async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const head = readFileSync(process.execPath).subarray(0, 64);
  head.writeUInt16LE(process.arch === "arm64" ? 62 : 183, 18);
  const foreign = process.arch === "arm64" ? ("x86_64" as const) : ("arm64" as const);
  const own = process.arch === "arm64" ? ("arm64" as const) : ("x86_64" as const);
  const options = { Runtime: "provided.al2023" as const, Handler: "any" };
  const files = { bootstrap: head };
  const lambda = await functionOf(world, files, { ...options, Architectures: [own] });
  const { value } = await invoke(lambda);
  assert.equal(value.errorType, "Runtime.InvalidEntrypoint");
  assert.match(value.errorMessage, /Error: fork\/exec \/var\/task\/bootstrap: exec format error$/);
  const Role = "arn:aws:iam::000000000000:role/runner";
  await functionOf(world, files, { ...options, FunctionName: "g", Role, Architectures: [foreign] });
  const once = world.sdk(LambdaClient, { config: { maxAttempts: 1 } });
  await assert.rejects(invoke(once, {}, { FunctionName: "g" }), {
    name: "InvalidRuntimeException",
    message: /^The function's program was built for /,
  });
});

async function messages(world: Cloudlet, logGroupName: string): Promise<string[]> {
  const { events = [] } = await world
    .sdk(CloudWatchLogsClient)
    .send(new FilterLogEventsCommand({ logGroupName }));
  return events.map(({ message = "" }) => message);
}

test("the platform's lines tell what happened, as text and as JSON of a level", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const Role = await roleFor(world, ["logs:*"]);
  const code = `
    exports.handler = async ({ hang, fail }) => {
      console.log("seen");
      if (fail) throw new Error("no good");
      if (hang) await new Promise((resolve) => setTimeout(resolve, 60_000));
    };`;
  const lambda = await functionOf(world, code, { Role, Timeout: 1 });
  const ok = await invoke(lambda);
  assert.equal(ok.FunctionError, undefined);
  await invoke(lambda, { hang: true });
  await world.idle();
  const text = await messages(world, "/aws/lambda/f");
  assert.match(
    text[0] ?? "",
    /^INIT_START Runtime Version: nodejs:22\.x\tRuntime Version ARN: arn:aws:lambda:/,
  );
  assert.match(text[1] ?? "", /^START RequestId: [0-9a-f-]{36} Version: \$LATEST\n$/);
  assert.match(text[2] ?? "", /\tINFO\tseen\n$/);
  assert.match(text[3] ?? "", /^END RequestId: [0-9a-f-]{36}\n$/);
  assert.match(
    text[4] ?? "",
    /^REPORT RequestId: \S+\tDuration: \d+\.\d\d ms\tBilled Duration: \d+ ms\tMemory Size: 128 MB\tMax Memory Used: [1-9]\d* MB\tInit Duration: \d+\.\d\d ms\t\n$/,
  );
  assert.match(text.at(-3) ?? "", / Task timed out after 1\.00 seconds\n/);
  assert.match(text.at(-1) ?? "", /\tStatus: timeout\n$/);
  const LoggingConfig = { LogFormat: "JSON", SystemLogLevel: "WARN", LogGroup: "own" } as const;
  await functionOf(world, code, { FunctionName: "quiet", Role, LoggingConfig });
  await invoke(lambda, {}, { FunctionName: "quiet" });
  await invoke(lambda, { fail: true }, { FunctionName: "quiet" });
  await world.idle();
  const json = (await messages(world, "own")).map((each) => JSON.parse(each));
  const platform = json.filter(({ type }) => type !== undefined);
  assert.deepEqual(
    platform.map(({ type, record }) => [type, record.status]),
    [
      ["platform.runtimeDone", "error"],
      ["platform.report", "error"],
    ],
  );
  assert.equal(json.filter(({ message }) => message === "seen").length, 2);
});

test("invocations, errors, throttles and durations are metrics of the function", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const lambda = await functionOf(world, "exports.handler = async ({ fail }) => { if (fail) throw 1; };");
  await invoke(lambda);
  await invoke(lambda);
  await invoke(lambda, { fail: true });
  await world.clock.advance({ minutes: 2 });
  const sum = (name: string) => metricSum(world, name);
  assert.equal(await sum("Invocations"), 3);
  assert.equal(await sum("Errors"), 1);
  assert.ok((await sum("Duration")) > 0);
});
