/** What is configured is what happens. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
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

const NODE_LINES = `exports.handler = async () => {
  console.debug("fine"); console.log("plain"); console.warn("odd %d", 7); console.error(new RangeError("bad"));
};`;
const PYTHON_LINES = `
import logging
log = logging.getLogger()
def handler(event, context):
    log.debug("fine"); log.info("plain"); log.warning("odd %d", 7); log.error("bad")
`;

test("an application's lines are JSON of its level or above, in the group that is configured", async (t) => {
  await using world = await startCloudlet({ clock: "frozen" });
  const Role = await roleFor(world, ["logs:*"]);
  const LoggingConfig = { LogFormat: "JSON", ApplicationLogLevel: "WARN", LogGroup: "node" } as const;
  const lambda = await functionOf(world, NODE_LINES, { Role, LoggingConfig });
  const FunctionName = "f";
  const lines = async (group: string) => {
    await world.idle();
    const all = (await messages(world, group)).map((each) => JSON.parse(each));
    return all.filter(({ type }) => type === undefined);
  };
  await invoke(lambda);
  const quiet = await lines("node");
  assert.deepEqual(
    quiet.map(({ level }) => level),
    ["WARN", "ERROR"],
  );
  assert.equal(quiet[0].message, "odd 7");
  assert.match(quiet[0].requestId, /^[0-9a-f-]{36}$/);
  assert.match(quiet[0].timestamp, /^\d{4}-\d\d-\d\dT.*Z$/);
  assert.equal(quiet[1].errorType, "RangeError");
  const all = { LogFormat: "JSON", ApplicationLogLevel: "DEBUG", LogGroup: "other" } as const;
  const changed = await lambda.send(
    new UpdateFunctionConfigurationCommand({ FunctionName, LoggingConfig: all }),
  );
  assert.deepEqual(changed.LoggingConfig, { ...all, SystemLogLevel: "INFO" });
  await world.clock.advance({ seconds: 1 });
  await invoke(lambda);
  assert.deepEqual(
    (await lines("other")).map(({ level }) => level),
    ["DEBUG", "INFO", "WARN", "ERROR"],
  );
  const levels = { LogFormat: "Text", ApplicationLogLevel: "DEBUG" } as const;
  const refused = new UpdateFunctionConfigurationCommand({ FunctionName, LoggingConfig: levels });
  await assert.rejects(lambda.send(refused), { name: "InvalidParameterValueException" });
  if (spawnSync("python3", ["-V"]).status !== 0) return t.diagnostic("python3 is not installed");
  const Python = { Runtime: "python3.12" as const, Handler: "app.handler", FunctionName: "g", Role };
  const python = { ...LoggingConfig, LogGroup: "python" };
  await functionOf(world, { "app.py": PYTHON_LINES }, { ...Python, LoggingConfig: python });
  await invoke(lambda, {}, { FunctionName: "g" });
  assert.deepEqual(
    (await lines("python")).map(({ level, message }) => [level, message]),
    [
      ["WARNING", "odd 7"],
      ["ERROR", "bad"],
    ],
  );
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
