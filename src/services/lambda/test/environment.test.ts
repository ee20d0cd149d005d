import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import test from "node:test";
import { LambdaClient, PublishLayerVersionCommand } from "@aws-sdk/client-lambda";
import { CreateBucketCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { startCloudlet } from "../../../index.ts";
import { functionOf, invoke, roleFor, withoutNamespaces, zipOf } from "./stage.ts";

const hasCurl = spawnSync("curl", ["--version"]).status === 0;

test("a function reads neither the store nor what belongs to others", async (t) => {
  withoutNamespaces(t);
  const dataDirectory = mkdtempSync("/var/tmp/cloudlet-data-");
  t.after(() => rmSync(dataDirectory, { recursive: true }));
  await using world = await startCloudlet({ clock: "frozen", dataDirectory });
  const code = `
    const fs = require("node:fs");
    const tried = (act) => { try { return act() ?? "done"; } catch (error) { return error.code; } };
    exports.handler = async ({ path }) => ({
      read: tried(() => fs.readdirSync(path).length),
      write: tried(() => fs.writeFileSync(path + "/x", "")),
      own: tried(() => fs.writeFileSync(process.env.TMPDIR + "/x", "")),
      code: tried(() => fs.writeFileSync(process.env.LAMBDA_TASK_ROOT + "/x", "")),
      others: tried(() => fs.readdirSync(process.env.LAMBDA_TASK_ROOT + "/..").length),
    });`;
  const lambda = await functionOf(world, code);
  const { value } = await invoke(lambda, { path: dataDirectory });
  const denied = "ERR_ACCESS_DENIED";
  assert.deepEqual(value, { read: denied, write: denied, own: "done", code: denied, others: denied });
});

test("invocations at once have environments of their own; one that eats memory harms nobody else", async (t) => {
  withoutNamespaces(t);
  await using world = await startCloudlet({ clock: "frozen" });
  const code = `
    const eaten = [];
    exports.handler = async ({ eat, wait }) => {
      while (eat) {
        eaten.push(Buffer.alloc(10_000_000, 1));
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      await new Promise((resolve) => setTimeout(resolve, wait));
      return process.pid;
    };`;
  const lambda = await functionOf(world, code, { Timeout: 20 });
  const [one, two, eater] = await Promise.all([
    invoke(lambda, { wait: 300 }),
    invoke(lambda, { wait: 300 }),
    invoke(lambda, { eat: true }),
  ]);
  assert.notEqual(one.value, two.value);
  assert.equal(eater.value.errorType, "Runtime.OutOfMemory");
  assert.equal(existsSync(`/proc/${one.value}`), true);
  await world.clock.advance({ minutes: 21 });
  const third = await invoke(lambda, { wait: 0 });
  assert.notEqual(third.value, one.value, "idle environments ended by the clock");
  assert.notEqual(third.value, two.value);
});

test("what a function started ends with its environment", async (t) => {
  withoutNamespaces(t);
  await using world = await startCloudlet({ clock: "frozen" });
  const code = `
    const { spawn } = require("node:child_process");
    exports.handler = async ({ hang }) => {
      if (hang) await new Promise((resolve) => setTimeout(resolve, 60_000));
      return spawn("sleep", ["600"], { stdio: "ignore" }).pid;
    };`;
  const lambda = await functionOf(world, code, { Timeout: 1 });
  const { value: pid } = await invoke(lambda);
  assert.equal(existsSync(`/proc/${pid}`), true);
  const late = await invoke(lambda, { hang: true });
  assert.equal(late.value.errorType, "Sandbox.Timedout");
  const state = spawnSync("ps", ["-o", "stat=", "-p", String(pid)]).stdout.toString();
  assert.match(state, /^(Z.*)?\s*$/);
});

const EXTENSION = `#!/bin/sh
api="http://$AWS_LAMBDA_RUNTIME_API/2020-01-01/extension"
id=$(curl -sS -D - -o /dev/null -X POST "$api/register" -H "Lambda-Extension-Name: $(basename "$0")" \\
  -d '{"events":["INVOKE"]}' | grep -i Lambda-Extension-Identifier | tr -d '[:space:]' | cut -d: -f2)
while true; do
  event=$(curl -sS "$api/event/next" -H "Lambda-Extension-Identifier: $id")
  echo "extension saw $event"
done`;

test("an extension of a layer runs beside the runtime", {
  skip: hasCurl ? false : "curl is not installed",
}, async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const lambda = world.sdk(LambdaClient);
  const Content = { ZipFile: zipOf({ "extensions/watcher": EXTENSION }) };
  const { LayerVersionArn = "" } = await lambda.send(
    new PublishLayerVersionCommand({ LayerName: "watcher", Content }),
  );
  await functionOf(world, "exports.handler = async () => 'answered';", { Layers: [LayerVersionArn] });
  const answer = await invoke(lambda, {}, { LogType: "Tail" });
  assert.equal(answer.value, "answered");
  const log = Buffer.from(answer.LogResult ?? "", "base64").toString();
  assert.match(log, /extension saw \{"eventType":"INVOKE","deadlineMs":\d+,"requestId"/);
});

test("functions make addresses that the outside can use: where the world listens, or a port of their own", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const lambda = await functionOf(world, "exports.handler = async () => process.env.AWS_ENDPOINT_URL;");
  const own = (await invoke(lambda)).value;
  assert.match(own, /^http:\/\/127\.0\.0\.1:\d+$/);
  const server = await world.listen();
  const code = `
    const { S3Client, GetObjectCommand } = require("@aws-sdk/client-s3");
    const { getSignedUrl } = require("@aws-sdk/s3-request-presigner");
    const wanted = new GetObjectCommand({ Bucket: "pictures", Key: "one" });
    exports.handler = async () => getSignedUrl(new S3Client({ forcePathStyle: true }), wanted);`;
  await functionOf(world, code, {
    FunctionName: "g",
    Role: await roleFor(world, ["s3:*"], "reader"),
    MemorySize: 512,
  });
  const s3 = world.sdk(S3Client);
  await s3.send(new CreateBucketCommand({ Bucket: "pictures" }));
  await s3.send(new PutObjectCommand({ Bucket: "pictures", Key: "one", Body: "picture" }));
  const { value: url } = await invoke(lambda, {}, { FunctionName: "g" });
  assert.ok(url.startsWith(server.url), url);
  assert.equal(await (await fetch(url)).text(), "picture");
  await server.close();
});
