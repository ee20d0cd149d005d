import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { test } from "node:test";
import { ListQueuesCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { HttpRequest } from "@smithy/core/protocols";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { inProcessHandler, toRawRequest } from "../../src/kernel/edge/in-process.ts";
import type { RawRequest, RawResponse } from "../../src/kernel/edge/raw.ts";
import { open } from "./support.ts";

const CREDENTIALS = { accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "secret" };

async function told(request: RawRequest) {
  const { method, path, query, headers } = request;
  const { connection: _, ...rest } = headers;
  return { method, path, query, headers: { ...rest }, body: Buffer.from(await request.body.bytes(1e6)).toString("latin1") };
}

const REQUESTS = {
  "a query that needs escaping": { query: { "a b": "x y", b: ["2", "1"], c: null, é: "!'()*~", d: "", e: "a+b/c=d&f" } },
  "no query": {},
  "an escaped path": { path: "/bucket/a%20b%2Fc/d//e" },
  "a text body": { method: "POST", body: "grün", headers: { "Content-Type": "t", "Content-Length": "5" } },
  "a binary body": { method: "PUT", body: new Uint8Array([0, 255, 128]), headers: { "content-length": "3" } },
};
for (const [name, parts] of Object.entries(REQUESTS)) {
  test(`${name} arrives as it would through a socket`, async (t) => {
    let seen: unknown;
    const opened = await open(t, async (request) => {
      seen = await told(request);
      return { status: 200, headers: {}, body: "" };
    });
    const request = new HttpRequest({
      method: "GET",
      protocol: "http:",
      hostname: "127.0.0.1",
      port: opened.edge.port,
      path: "/",
      ...parts,
      headers: { host: `127.0.0.1:${opened.edge.port}`, ...("headers" in parts ? parts.headers : {}) },
    });
    const handler = new NodeHttpHandler();
    t.after(() => handler.destroy());
    await handler.handle(request);
    assert.deepEqual(await told(toRawRequest(request)), seen);
  });
}

test("an SDK client works without a socket: answers, errors, headers", async () => {
  const seen: RawRequest[] = [];
  const handle = async (request: RawRequest): Promise<RawResponse> => {
    seen.push(request);
    const headers = { "Content-Type": "application/x-amz-json-1.0", "x-amzn-RequestId": "id-1" };
    if (request.headers["x-amz-target"] === "AmazonSQS.ListQueues") {
      return { status: 200, headers, body: '{"QueueUrls":["http://x/1/q"]}' };
    }
    const body = '{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"gone"}';
    return { status: 400, headers, body: Readable.from([Buffer.from(body)]) };
  };
  const client = new SQSClient({
    region: "eu-west-1",
    endpoint: "http://127.0.0.1:4566",
    credentials: CREDENTIALS,
    requestHandler: inProcessHandler(handle),
    maxAttempts: 1,
  });
  const listed = await client.send(new ListQueuesCommand({}));
  assert.deepEqual(listed.QueueUrls, ["http://x/1/q"]);
  assert.equal(listed.$metadata.requestId, "id-1");
  assert.equal(seen[0]?.headers["host"], "127.0.0.1:4566");
  assert.match(seen[0]?.headers["authorization"] ?? "", /\/eu-west-1\/sqs\/aws4_request/);
  const sent = client.send(new SendMessageCommand({ QueueUrl: "http://127.0.0.1:4566/000000000000/q", MessageBody: "m" }));
  await assert.rejects(sent, { name: "QueueDoesNotExist", message: "gone" });
});

test("a caller that withdraws does not wait, and the handler is told", async () => {
  const aborter = new AbortController();
  let told = false;
  const handler = inProcessHandler((_request, signal) => {
    signal.addEventListener("abort", () => {
      told = true;
    });
    queueMicrotask(() => aborter.abort());
    return new Promise(() => undefined);
  });
  const request = { method: "GET", protocol: "http:", hostname: "h", path: "/", headers: {} };
  await assert.rejects(handler.handle(request, { abortSignal: aborter.signal }), { name: "AbortError" });
  assert.equal(told, true);
  await assert.rejects(handler.handle(request, { abortSignal: aborter.signal }), { name: "AbortError" });
});

test("bodies of every kind the SDK sends", async () => {
  const base = { method: "PUT", protocol: "http:", hostname: "h", port: 1, path: "/", headers: {} };
  const kinds: readonly unknown[] = [
    "abc",
    Buffer.from("abc"),
    new Uint8Array(Buffer.from("abc")).buffer,
    Readable.from(["a", "bc"]),
    Readable.toWeb(Readable.from([Buffer.from("abc")])),
    new Blob(["abc"]),
  ];
  for (const body of kinds) {
    const raw = toRawRequest({ ...base, body });
    assert.equal(Buffer.from(await raw.body.bytes(3)).toString(), "abc");
  }
  assert.equal((await toRawRequest({ ...base, body: undefined }).body.bytes(0)).length, 0);
  assert.throws(() => toRawRequest({ ...base, body: 42 }), TypeError);
  const broken = toRawRequest({ ...base, body: failing() });
  await assert.rejects(broken.body.bytes(10), { name: "BodyBroken" });
  const large = toRawRequest({ ...base, body: Readable.from(["abcd"]) });
  await assert.rejects(large.body.bytes(3), { name: "BodyTooLarge" });
});

test("answers without a body have none, whatever the handler gave", async () => {
  const answer = { status: 200, headers: { "Content-Length": "9" }, body: "" };
  const handler = inProcessHandler(async () => answer);
  const request = { method: "HEAD", protocol: "http:", hostname: "h", path: "/", headers: {} };
  const { response } = await handler.handle(request);
  assert.equal(response.headers["content-length"], "9");
  assert.deepEqual(await response.body.toArray(), []);
});

async function* failing(): AsyncIterable<Uint8Array> {
  yield Buffer.from("a");
  throw new Error("gone");
}
