import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { test } from "node:test";
import { crc32 } from "node:zlib";
import {
  GetBucketAclCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { ListQueuesCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { AwsChunkedBody, awsChunkedOptions } from "../../src/kernel/edge/aws-chunked.ts";
import { inProcessHandler, toRawRequest } from "../../src/kernel/edge/in-process.ts";
import type { RawRequest, RawResponse } from "../../src/kernel/edge/raw.ts";
import { open } from "./support.ts";

const CREDENTIALS = { accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "secret" };

const S3_CALLS = {
  "a key that needs escaping": () => new GetObjectCommand({ Bucket: "bucket", Key: "a b//c/é!'()*+&=?#%41" }),
  "a query that needs escaping": () =>
    new ListObjectsV2Command({ Bucket: "bucket", Prefix: "a b+/é!'()*&=~", Delimiter: "/" }),
  "a sub-resource": () => new GetBucketAclCommand({ Bucket: "bucket" }),
  "a text body": () => new PutObjectCommand({ Bucket: "bucket", Key: "k", Body: "grün" }),
  "a binary body": () =>
    new PutObjectCommand({ Bucket: "bucket", Key: "k", Body: new Uint8Array([0, 255, 128]) }),
  "a stream": () =>
    new PutObjectCommand({
      Bucket: "bucket",
      Key: "k",
      Body: Readable.from([Buffer.from("abc")]),
      ContentLength: 3,
    }),
};
for (const [name, makeCommand] of Object.entries(S3_CALLS)) {
  test(`${name} arrives in process as it does through a socket`, async (t) => {
    const seen: unknown[] = [];
    const handle = async (request: RawRequest): Promise<RawResponse> => {
      const { method, path, query, headers } = request;
      const body = Buffer.from(await request.body.bytes(1e6)).toString("latin1");
      const signed = /SignedHeaders=([^,]*)/.exec(headers["authorization"] ?? "")?.[1] ?? "";
      const lasting = signed.split(";").filter((header) => !/date|amz-sdk|user-agent/.test(header));
      seen.push({ method, path, query, signed, headers: lasting.map((header) => headers[header]), body });
      return { status: 403, headers: {}, body: "" };
    };
    const opened = await open(t, handle);
    const base = {
      region: "us-east-1",
      endpoint: opened.url,
      credentials: CREDENTIALS,
      maxAttempts: 1,
      forcePathStyle: true,
    };
    const socketClient = new S3Client(base);
    t.after(() => socketClient.destroy());
    const inProcess = new S3Client({ ...base, requestHandler: inProcessHandler(handle) });
    for (const client of [socketClient, inProcess]) {
      await assert.rejects(client.send(makeCommand() as GetObjectCommand));
    }
    assert.equal(seen.length, 2);
    assert.deepEqual(seen[1], seen[0]);
  });
}

for (const way of ["through a socket", "in process"]) {
  test(`an SDK's stream of unknown hash is aws-chunked with a trailer, ${way}`, async (t) => {
    const {
      promise: seen,
      resolve,
      reject,
    } = Promise.withResolvers<readonly [string, Readonly<Record<string, string>>]>();
    const handle = async (request: RawRequest): Promise<RawResponse> => {
      const body = new AwsChunkedBody(request.body, awsChunkedOptions(request.headers, undefined));
      await body.bytes(1e6).then((bytes) => resolve([Buffer.from(bytes).toString(), body.trailers]), reject);
      return { status: 200, headers: {}, body: "" };
    };
    const opened = await open(t, handle);
    const base = {
      region: "us-east-1",
      endpoint: opened.url,
      credentials: CREDENTIALS,
      forcePathStyle: true,
    };
    const handler = way === "in process" ? { requestHandler: inProcessHandler(handle) } : {};
    const client = new S3Client({ ...base, ...handler, maxAttempts: 1 });
    t.after(() => client.destroy());
    const stream = Readable.from([Buffer.alloc(70_000, "a"), Buffer.from("end")]);
    await client.send(new PutObjectCommand({ Bucket: "b", Key: "k", Body: stream, ContentLength: 70_003 }));
    const [text, trailers] = await seen;
    assert.equal(text, `${"a".repeat(70_000)}end`);
    const checksum = Buffer.alloc(4);
    checksum.writeUInt32BE(crc32(text));
    assert.deepEqual(trailers, { "x-amz-checksum-crc32": checksum.toString("base64") });
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
  const sent = client.send(
    new SendMessageCommand({ QueueUrl: "http://127.0.0.1:4566/000000000000/q", MessageBody: "m" }),
  );
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
