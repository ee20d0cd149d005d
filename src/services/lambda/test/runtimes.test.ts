import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import test from "node:test";
import { startCloudlet } from "../../../index.ts";
import { functionOf, invoke, roleFor } from "./stage.ts";

const hasPython = spawnSync("python3", ["--version"]).status === 0;
const hasCurl = spawnSync("curl", ["--version"]).status === 0;

test("Python functions run", { skip: hasPython ? false : "python3 is not installed" }, async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const code = {
    "app.py": [
      "import logging, os",
      "logging.getLogger().setLevel('INFO')",
      "def handler(event, context):",
      "    logging.info('asked')",
      "    if event.get('fail'): raise ValueError('no good')",
      "    return {'sum': event['a'] + event['b'], 'name': context.function_name, 'left': context.get_remaining_time_in_millis()}",
    ].join("\n"),
  };
  const lambda = await functionOf(world, code, { Runtime: "python3.13", Handler: "app.handler" });
  const answer = await invoke(lambda, { a: 1, b: 2 }, { LogType: "Tail" });
  assert.equal(answer.FunctionError, undefined, JSON.stringify(answer.value));
  assert.equal(answer.value.sum, 3);
  assert.equal(answer.value.name, "f");
  assert.ok(answer.value.left > 1_000 && answer.value.left <= 3_000);
  assert.match(Buffer.from(answer.LogResult ?? "", "base64").toString(), /\[INFO\]\t\S+Z\t\S+\tasked/);
  const failed = await invoke(lambda, { fail: true });
  assert.equal(failed.value.errorType, "ValueError");
  assert.equal(failed.value.errorMessage, "no good");
});

const BOOTSTRAP = `#!/bin/sh
api="http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation"
while true; do
  head=$(mktemp)
  event=$(curl -sS -D "$head" "$api/next")
  id=$(grep -i Lambda-Runtime-Aws-Request-Id "$head" | tr -d '[:space:]' | cut -d: -f2)
  curl -sS -X POST "$api/$id/response" -d "{\\"got\\":$event,\\"handler\\":\\"$_HANDLER\\"}" > /dev/null
done`;

test("a custom runtime is a program of the function's own", {
  skip: hasCurl ? false : "curl is not installed",
}, async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const lambda = await functionOf(
    world,
    { bootstrap: BOOTSTRAP },
    { Runtime: "provided.al2023", Handler: "any" },
  );
  assert.deepEqual((await invoke(lambda, { a: 1 })).value, { got: { a: 1 }, handler: "any" });
  assert.deepEqual((await invoke(lambda, { a: 2 })).value, { got: { a: 2 }, handler: "any" });
});

test("a custom runtime without its program says so", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const lambda = await functionOf(world, { other: "" }, { Runtime: "provided.al2023", Handler: "any" });
  const { value, FunctionError } = await invoke(lambda);
  assert.equal(FunctionError, "Unhandled");
  assert.equal(value.errorType, "Runtime.InvalidEntrypoint");
});

test("a runtime that is not here refuses to run, not to be configured", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const lambda = await functionOf(world, { "App.class": "" }, { Runtime: "java21", Handler: "App" });
  lambda.config.maxAttempts = async () => 1;
  await assert.rejects(invoke(lambda), {
    name: "InvalidRuntimeException",
    message: /need (java on|AWS.s runtime interface client)/,
  });
});

test("a function writes to its log group, as its role", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const Role = await roleFor(world, ["logs:*"]);
  const lambda = await functionOf(world, "exports.handler = async () => { console.log('said'); };", { Role });
  await invoke(lambda, {}, { LogType: "Tail" });
  await world.idle();
  const calls = world.spy.calls("logs.PutLogEvents");
  assert.equal(calls.length, 1);
  const groups = world.spy.calls("logs.CreateLogGroup");
  assert.equal(groups.length, 1);
});

test("a folder of the developer's own is run as it is", async (t) => {
  const { mkdtempSync, rmSync, writeFileSync } = await import("node:fs");
  const { join } = await import("node:path");
  const folder = mkdtempSync("/var/tmp/cloudlet-hot-");
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "index.js"), "exports.handler = async () => 'first';");
  await using world = await startCloudlet({ clock: "frozen" });
  const lambda = await functionOf(world, "", { Code: { S3Bucket: "hot-reload", S3Key: folder } });
  assert.equal((await invoke(lambda)).value, "first");
  writeFileSync(join(folder, "index.js"), "exports.handler = async () => 'second';");
  assert.equal((await invoke(lambda)).value, "second");
});

/** Stands in for AWS's runtime interface client: the same class, which answers with what it was started with. */
const JAVA_CLIENT = `package com.amazonaws.services.lambda.runtime.api.client;
import java.net.*; import java.io.*;
public class AWSLambda {
  public static void main(String[] args) throws Exception {
    String api = "http://" + System.getenv("AWS_LAMBDA_RUNTIME_API") + "/2018-06-01/runtime/invocation/";
    for (;;) {
      HttpURLConnection next = (HttpURLConnection) new URL(api + "next").openConnection();
      String event = new String(next.getInputStream().readAllBytes());
      String id = next.getHeaderField("Lambda-Runtime-Aws-Request-Id");
      HttpURLConnection answer = (HttpURLConnection) new URL(api + id + "/response").openConnection();
      answer.setDoOutput(true);
      String text = "{\\"handler\\":\\"" + args[0] + "\\",\\"event\\":" + event + "}";
      answer.getOutputStream().write(text.getBytes());
      answer.getInputStream().readAllBytes();
    }
  }
}`;
const hasJava = spawnSync("javac", ["-version"]).status === 0 && spawnSync("jar", ["--version"]).status === 0;

test("Java functions run by the runtime interface client that they bring", {
  skip: hasJava ? false : "no Java development kit is installed",
}, async (t) => {
  const folder = mkdtempSync("/tmp/cloudlet-java-");
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(`${folder}/AWSLambda.java`, JAVA_CLIENT);
  const name = "aws-lambda-java-runtime-interface-client-2.0.0.jar";
  spawnSync("javac", ["-d", `${folder}/classes`, `${folder}/AWSLambda.java`]);
  spawnSync("jar", ["cf", `${folder}/${name}`, "-C", `${folder}/classes`, "."]);
  await using world = await startCloudlet({ clock: "frozen" });
  const files = { [`lib/${name}`]: readFileSync(`${folder}/${name}`) };
  const options = {
    Runtime: "java17" as const,
    Handler: "app.Handler::handle",
    MemorySize: 512,
    Timeout: 20,
  };
  const lambda = await functionOf(world, files, options);
  assert.deepEqual((await invoke(lambda, { a: 1 })).value, {
    handler: "app.Handler::handle",
    event: { a: 1 },
  });
});

test("Ruby functions run", {
  skip: spawnSync("ruby", ["--version"]).status === 0 ? false : "ruby is not installed",
}, async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const code = {
    "app.rb":
      "def handle(event:, context:)\n  raise 'no good' if event['fail']\n  { name: context.function_name, sum: event['a'] + 1 }\nend",
  };
  const lambda = await functionOf(world, code, { Runtime: "ruby3.3", Handler: "app.handle" });
  assert.deepEqual((await invoke(lambda, { a: 1 })).value, { name: "f", sum: 2 });
  assert.equal((await invoke(lambda, { fail: true })).value.errorMessage, "no good");
});
