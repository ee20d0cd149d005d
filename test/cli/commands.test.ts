import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { CreateAccessKeyCommand, CreateUserCommand, IAMClient } from "@aws-sdk/client-iam";
import { CreateQueueCommand, ListQueuesCommand, SQSClient } from "@aws-sdk/client-sqs";
import { cloudlet, type Running, start } from "./command-line.ts";

let server: Running;
let scratch: string;

before(async () => {
  server = await start("--clock", "frozen@2026-01-01T00:00:00Z", "--seed", "commands");
  scratch = mkdtempSync(join(tmpdir(), "cloudlet-test-"));
});
after(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(scratch, { recursive: true });
});

/** Runs a command that must succeed, and answers what it wrote. */
async function told(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await server.run(...args);
  assert.equal(code, 0, err);
  return out;
}

function sqs(credentials = { accessKeyId: "test", secretAccessKey: "test" }): SQSClient {
  return new SQSClient({ endpoint: server.url, region: "us-east-1", credentials, maxAttempts: 1 });
}

async function queueNames(): Promise<readonly string[]> {
  const { QueueUrls = [] } = await sqs().send(new ListQueuesCommand({}));
  return QueueUrls.map((url) => url.split("/").at(-1) ?? "");
}

test("help, version and unknown commands", async () => {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"));
  assert.equal((await cloudlet(["--version"])).out, `${manifest.version}\n`);
  const { out, code } = await cloudlet(["--help"]);
  assert.equal(code, 0);
  const commands = [...out.matchAll(/^ {2}([a-z]+) {2}/gm)].map(([, name]) => name ?? "");
  assert.ok(commands.includes("start") && commands.length >= 11, out);
  for (const command of commands)
    assert.match((await cloudlet([command, "--help"])).out, /^Usage: /, command);
  const unknown = await cloudlet(["strat"]);
  assert.equal(unknown.code, 2);
  assert.match(unknown.err, /^Unknown command "strat"\./);
});

test("status", async () => {
  const status = JSON.parse(await told("status", "--json"));
  assert.equal(status.endpoint, server.url);
  assert.equal(status.clock, "frozen");
  assert.equal(status.seeded, true);
  assert.match(await told("status"), /^running at +http/);
});

test("time", async () => {
  assert.match(await told("time"), /frozen$/m);
  const before = JSON.parse(await told("time", "--json")).now;
  const after = JSON.parse(await told("time", "advance", "90d", "--json")).now;
  assert.equal(Date.parse(after) - Date.parse(before), 90 * 24 * 60 * 60 * 1000);
  const back = await server.run("time", "advance-to", "2001-01-01T00:00:00Z");
  assert.equal(back.code, 1);
  assert.match(back.err, /cannot go back/);
});

test("env is what a shell can take", async () => {
  const script = `${await told("env", "--account", "123456789012", "--region", "eu-west-1")}
    echo "$AWS_ENDPOINT_URL $AWS_ACCESS_KEY_ID $AWS_DEFAULT_REGION"`;
  const { stdout } = spawnSync("sh", ["-c", script], { encoding: "utf8" });
  assert.equal(stdout, `${server.url} 123456789012 eu-west-1\n`);
});

test("faults strike, and can be taken back", async () => {
  await told("faults", "add", "--service", "sqs", "--operation", "ListQueues", "--error", "Gone:503");
  await assert.rejects(queueNames(), { name: "Gone" });
  assert.match(await told("faults"), /sqs\.ListQueues/);
  assert.equal(await told("faults", "clear"), "No faults.\n");
  await queueNames();
});

test("snapshots bring back what was there, and reset leaves nothing", async () => {
  const file = join(scratch, "snapshot");
  await sqs().send(new CreateQueueCommand({ QueueName: "remembered" }));
  await told("snapshot", "save", file);
  await told("reset");
  assert.deepEqual(await queueNames(), []);
  await told("snapshot", "load", file);
  assert.deepEqual(await queueNames(), ["remembered"]);
  const refused = await server.run("snapshot", "load", join(import.meta.dirname, "commands.test.ts"));
  assert.equal(refused.code, 1);
  assert.deepEqual(await queueNames(), ["remembered"]);
});

test("a denial is explained", async () => {
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  const iam = new IAMClient({ endpoint: server.url, region: "us-east-1", credentials });
  await iam.send(new CreateUserCommand({ UserName: "ann" }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: "ann" }));
  const own = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  await assert.rejects(sqs(own).send(new ListQueuesCommand({})), /not authorized/);
  assert.match(await told("explain"), /sqs\.ListQueues +40[03] AccessDenied/);
  const { request, authorization } = JSON.parse(await told("explain", "last", "--json"));
  assert.equal(request.caller, "arn:aws:iam::000000000000:user/ann");
  assert.deepEqual([authorization.allowed, authorization.action], [false, "sqs:ListQueues"]);
});

test("coverage", async () => {
  assert.match(await told("coverage"), /^sqs +\d+ +\d+ +\d+$/m);
  assert.match(await told("coverage", "sqs"), /^SendMessage +real$/m);
  assert.equal((await server.run("coverage", "nonsense")).code, 2);
});

test("every call is in the request log", async () => {
  await sqs().send(new CreateQueueCommand({ QueueName: "logged" }));
  await server.run("status"); // the log is written within some milliseconds; this takes longer
  const lines = server
    .output()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.ok(lines.some(({ operation, status }) => operation === "CreateQueue" && status === 200));
});

const hasAws = spawnSync("aws", ["--version"]).status === 0;

test("cloudlet aws runs the AWS CLI", { skip: hasAws ? false : "client absent: aws" }, async () => {
  assert.match(await told("aws", "sts", "get-caller-identity", "--output", "text"), /000000000000/);
  await told("aws", "sqs", "create-queue", "--queue-name", "by-hand");
  assert.ok((await queueNames()).includes("by-hand"));
  assert.notEqual((await server.run("aws", "sqs", "get-queue-url", "--queue-name", "nowhere")).code, 0);
});

test("without the AWS CLI, cloudlet aws says how to get it", async () => {
  const { code, err } = await cloudlet(["aws", "s3", "ls"], { PATH: scratch });
  assert.equal(code, 127);
  assert.match(err, /^The AWS CLI is not installed/);
});
