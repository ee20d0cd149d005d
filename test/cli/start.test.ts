import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { type TestContext } from "node:test";
import { CreateQueueCommand, ListQueuesCommand, SQSClient } from "@aws-sdk/client-sqs";
import { cloudlet, start } from "./command-line.ts";

const CREDENTIALS = { accessKeyId: "test", secretAccessKey: "test" };

function sqsAt(url: string): SQSClient {
  return new SQSClient({ endpoint: url, region: "us-east-1", credentials: CREDENTIALS });
}

function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), "cloudlet-test-"));
  t.after(() => rmSync(path, { recursive: true }));
  return path;
}

test("with --json the first line says where, what and how", async () => {
  await using server = await start("--iam=audit");
  const banner = JSON.parse(server.output().split("\n")[0] ?? "");
  assert.equal(banner.url, server.url);
  assert.equal(banner.dataDirectory, null);
  assert.equal(banner.iam, "audit");
  assert.equal(banner.clock, "live");
});

test("SIGTERM and SIGINT end it well, and free the port", async () => {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    const server = await start();
    assert.equal(await server.end(signal), 0);
    assert.equal((await server.run("status")).code, 3);
  }
});

test("cloudlet stop ends it well", async () => {
  const server = await start();
  const { code, out } = await server.run("stop");
  assert.equal(code, 0, out);
  assert.equal(await server.ended, 0);
  assert.equal((await server.run("stop")).code, 3);
});

test("what was acknowledged is there after kill -9", async (t) => {
  const data = folder(t);
  const first = await start("--data-dir", data);
  await sqsAt(first.url).send(new CreateQueueCommand({ QueueName: "kept" }));
  await first.end("SIGKILL");
  await using second = await start("--data-dir", data);
  const { QueueUrls } = await sqsAt(second.url).send(new ListQueuesCommand({}));
  assert.deepEqual(
    QueueUrls?.map((url) => url.split("/").at(-1)),
    ["kept"],
  );
});

test("a port that another Cloudlet has", async () => {
  await using server = await start();
  const { code, err } = await cloudlet(["start", "--port", server.port]);
  assert.equal(code, 4);
  assert.match(
    err,
    /^A Cloudlet is already running at 127\.0\.0\.1:\d+: "cloudlet stop" ends it; .*--port\.\n$/,
  );
});

test("a port that another program has", async () => {
  const other = createServer((socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n"));
  const port = await new Promise<number>((resolve) => {
    other.listen(0, "127.0.0.1", () => resolve((other.address() as { readonly port: number }).port));
  });
  const { code, err } = await cloudlet(["start", "--port", String(port)]);
  other.close();
  assert.equal(code, 4);
  assert.match(err, /^Port \d+ is taken by another program; .*\n$/);
});

test("an address of another machine", async () => {
  const { code, err } = await cloudlet(["start", "--host", "192.0.2.1", "--port", "0"]);
  assert.equal(code, 4);
  assert.equal(err, "192.0.2.1 is not an address of this machine.\n");
});

test("a data directory that another Cloudlet has open", async (t) => {
  const data = folder(t);
  await using server = await start("--data-dir", data);
  const { code, err } = await cloudlet(["start", "--port", "0", "--data-dir", data]);
  assert.equal(code, 5);
  assert.equal(err, `The data directory ${data} is in use by another Cloudlet.\n`);
  assert.equal((await server.run("status")).code, 0);
});

test("a damaged data directory is left as it is", async (t) => {
  const data = folder(t);
  const garbage = "this was a world once".repeat(500);
  writeFileSync(join(data, "world.sqlite"), garbage);
  const { code, err } = await cloudlet(["start", "--port", "0", "--data-dir", data]);
  assert.equal(code, 5);
  assert.match(err, /^The data directory .* is damaged: .*Nothing was changed\.\n$/);
  assert.equal(readFileSync(join(data, "world.sqlite"), "utf8"), garbage);
});

test("a data directory that cannot be written", async (t) => {
  const file = join(folder(t), "file");
  writeFileSync(file, "");
  const { code, err } = await cloudlet(["start", "--port", "0", "--data-dir", join(file, "data")]);
  assert.equal(code, 5);
  assert.match(err, /^The data directory .* cannot be written: .*\n$/);
});

test("wrong options are told in one sentence", async () => {
  const { code, err } = await cloudlet(["start", "--iam=maybe"]);
  assert.equal(code, 2);
  assert.equal(err, '--iam is one of enforce, audit, off, not "maybe".\n');
});

test("strict credentials let in root users with the secret, and whoever they give keys; restarts change nothing", async (t) => {
  const data = folder(t);
  const options = ["--strict-credentials", "--data-dir", data] as const;
  const first = await start(...options);
  const { rootSecret } = JSON.parse(first.output().split("\n")[0] ?? "") as { readonly rootSecret: string };
  assert.match(rootSecret, /^[A-Za-z0-9]{40}$/);
  const at = (url: string, accessKeyId: string, secretAccessKey: string) =>
    new SQSClient({
      endpoint: url,
      region: "us-east-1",
      credentials: { accessKeyId, secretAccessKey },
      maxAttempts: 1,
    });
  await at(first.url, "123456789012", rootSecret).send(new CreateQueueCommand({ QueueName: "mine" }));
  for (const [key, secret, name] of [
    ["test", "test", "InvalidClientTokenId"],
    ["test", rootSecret, "InvalidClientTokenId"],
    ["123456789012", "test", "SignatureDoesNotMatch"],
  ] as const)
    await assert.rejects(at(first.url, key, secret).send(new ListQueuesCommand({})), { name });
  await first.end("SIGKILL");

  await using second = await start(...options);
  const { QueueUrls } = await at(second.url, "123456789012", rootSecret).send(new ListQueuesCommand({}));
  assert.equal(QueueUrls?.length, 1);
});

test("the root secret may be chosen, and cloudlet env passes it on", async () => {
  await using server = await start("--strict-credentials", "--root-secret=open-sesame");
  assert.doesNotMatch(server.output(), /open-sesame/);
  const client = new SQSClient({
    endpoint: server.url,
    region: "us-east-1",
    credentials: { accessKeyId: "000000000000", secretAccessKey: "open-sesame" },
  });
  await client.send(new ListQueuesCommand({}));
  const { out } = await cloudlet(["env"], { CLOUDLET_ROOT_SECRET: "open-sesame" });
  assert.match(out, /^export AWS_ACCESS_KEY_ID=000000000000\nexport AWS_SECRET_ACCESS_KEY=open-sesame$/m);
});
