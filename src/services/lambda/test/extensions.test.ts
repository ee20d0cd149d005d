/** Extensions: what they are told, and the time they have. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import test, { type TestContext } from "node:test";
import { DeleteFunctionCommand, LambdaClient, PublishLayerVersionCommand } from "@aws-sdk/client-lambda";
import { type Cloudlet, startCloudlet } from "../../../index.ts";
import { functionOf, invoke, roleFor, withoutNamespaces, zipOf } from "./stage.ts";

/** Listens for telemetry, and writes down whatever it is told: telemetry as it comes, events line by line. */
const EXTENSION = `#!${process.execPath}
const http = require("node:http");
const fs = require("node:fs");
const [host, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(":");
const ask = (method, path, headers, body) => new Promise((done) => {
  const request = http.request({ host, port, method, path, headers }, (answer) => {
    let text = "";
    answer.on("data", (piece) => (text += piece));
    answer.on("end", () => done({ status: answer.statusCode, headers: answer.headers, text }));
  });
  request.end(body);
});
const note = (what) => fs.appendFileSync(process.env.NOTES, JSON.stringify(what) + "\\n");
const server = http.createServer((request, response) => {
  let text = "";
  request.on("data", (piece) => (text += piece));
  request.on("end", () => {
    for (const each of JSON.parse(text)) note(each);
    response.end();
  });
});
server.listen(0, "127.0.0.1", async () => {
  const path = "/2020-01-01/extension/";
  const name = require("node:path").basename(__filename);
  const events = JSON.stringify({ events: ["INVOKE", "SHUTDOWN"] });
  const registered = await ask("POST", path + "register", { "Lambda-Extension-Name": name }, events);
  const own = { "Lambda-Extension-Identifier": registered.headers["lambda-extension-identifier"] };
  const subscribe = (URI, types) => {
    const destination = { protocol: "HTTP", URI };
    const asked = { schemaVersion: "2022-12-13", types, destination, buffering: { timeoutMs: 25 } };
    return ask("PUT", "/2022-07-01/telemetry", own, JSON.stringify(asked));
  };
  const elsewhere = await subscribe("http://example.com/", ["platform"]);
  note({ elsewhere: elsewhere.status });
  await subscribe("http://sandbox.localdomain:" + server.address().port + "/", ["platform", "function"]);
  for (;;) {
    const event = JSON.parse((await ask("GET", path + "event/next", own)).text);
    note({ event: event.eventType, why: event.shutdownReason, left: event.deadlineMs - Date.now() });
    if (event.eventType === "SHUTDOWN") process.exit(0);
  }
});`;

const CODE = `exports.handler = async ({ what }) => {
  console.log("saw " + what);
  if (what === "hang") await new Promise(() => setTimeout(() => undefined, 60_000));
  if (what === "exit") process.exit(1);
  return what;
};`;

interface Note {
  readonly event?: string;
  readonly why?: string;
  readonly left?: number;
  readonly type?: string;
  readonly record?: { readonly status?: string; readonly name?: string; readonly metrics?: object };
  readonly elsewhere?: number;
}

async function stage(t: TestContext, world: Cloudlet) {
  withoutNamespaces(t); // the extension tells what it saw in a file that the test can read
  const folder = mkdtempSync("/tmp/cloudlet-notes-");
  t.after(() => rmSync(folder, { recursive: true }));
  const NOTES = `${folder}/notes`;
  const lambda = world.sdk(LambdaClient);
  const Content = { ZipFile: zipOf({ "extensions/watcher.cjs": EXTENSION }) };
  const { LayerVersionArn = "" } = await lambda.send(
    new PublishLayerVersionCommand({ LayerName: "watcher", Content }),
  );
  const Role = await roleFor(world, ["logs:*"]);
  await functionOf(world, CODE, {
    Role,
    Timeout: 1,
    MemorySize: 512,
    Layers: [LayerVersionArn],
    Environment: { Variables: { NOTES } },
    LoggingConfig: { LogFormat: "JSON", SystemLogLevel: "DEBUG" },
  });
  const notes = (): Note[] =>
    readFileSync(NOTES, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line));
  const seen = async (wanted: (all: readonly Note[]) => boolean) => {
    for (let looks = 0; looks < 400 && !wanted(notes()); looks++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    return notes();
  };
  return { lambda, seen };
}

test("an extension is told what the platform and the function do, and why its environment ends", async (t) => {
  await using world = await startCloudlet({ clock: "frozen" });
  const { lambda, seen } = await stage(t, world);
  assert.equal((await invoke(lambda, { what: "work" })).value, "work");
  const before = await seen((all) => all.some(({ type }) => type === "platform.report"));
  assert.equal(before[0]?.elsewhere, 400, "telemetry goes to the environment itself only");
  const types = before.flatMap(({ type }) => type ?? []);
  for (const type of [
    "platform.initStart",
    "platform.telemetrySubscription",
    "platform.extension",
    "platform.initRuntimeDone",
    "platform.initReport",
    "platform.start",
    "function",
    "platform.runtimeDone",
    "platform.report",
  ])
    assert.ok(types.includes(type), `${type} in ${types.join(" ")}`);
  const line = before.find(({ type }) => type === "function")?.record as unknown as string;
  assert.equal(JSON.parse(line).message, "saw work");
  assert.ok(before.some(({ event }) => event === "INVOKE"));
  await lambda.send(new DeleteFunctionCommand({ FunctionName: "f" }));
  const after = await seen((all) => all.some(({ event }) => event === "SHUTDOWN"));
  const last = after.find(({ event }) => event === "SHUTDOWN");
  assert.equal(last?.why, "spindown");
  assert.ok((last?.left ?? 0) > 0 && (last?.left ?? 0) <= 2_000, `${last?.left} ms are left`);
});

test("timeouts and failures are reasons of their own", async (t) => {
  await using world = await startCloudlet({ clock: "frozen" });
  const { lambda, seen } = await stage(t, world);
  const ends = (all: readonly Note[]) =>
    all.filter(({ event }) => event === "SHUTDOWN").map(({ why }) => why);
  assert.equal((await invoke(lambda, { what: "exit" })).value.errorType, "Runtime.ExitError");
  assert.deepEqual(ends(await seen((all) => ends(all).length === 1)), ["failure"]);
  assert.equal((await invoke(lambda, { what: "hang" })).value.errorType, "Sandbox.Timedout");
  assert.deepEqual(ends(await seen((all) => ends(all).length === 2)), ["failure", "timeout"]);
});
