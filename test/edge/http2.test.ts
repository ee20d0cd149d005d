import assert from "node:assert/strict";
import { once } from "node:events";
import { type ClientHttp2Session, connect, type OutgoingHttpHeaders } from "node:http2";
import { connect as connectTcp } from "node:net";
import { type TestContext, test } from "node:test";
import { HTTP2_PREFACE } from "../../src/kernel/edge/edge.ts";
import { echo, json, type Opened, open } from "./support.ts";

function session(t: TestContext, opened: Opened): ClientHttp2Session {
  const made = connect(opened.url);
  made.on("error", () => undefined);
  t.after(() => made.destroy());
  return made;
}

async function ask(client: ClientHttp2Session, headers: OutgoingHttpHeaders, body?: string | Buffer) {
  const stream = client.request(headers, { endStream: body === undefined });
  const answered = once(stream, "response");
  if (body !== undefined) stream.end(body);
  const [head] = await answered;
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece);
  return { status: head[":status"] as number, headers: head, body: Buffer.concat(pieces).toString() };
}

test("HTTP/2 with prior knowledge: path, query, host and repeated headers", async (t) => {
  const opened = await open(t, echo);
  const answer = await ask(
    session(t, opened),
    { ":method": "POST", ":path": "/a//%2f?x&y=1", "x-dup": ["one", "two"], "content-type": "t" },
    "hello",
  );
  const seen = JSON.parse(answer.body);
  assert.deepEqual([seen.method, seen.path, seen.query, seen.body], ["POST", "/a//%2f", "x&y=1", "hello"]);
  assert.equal(seen.headers.host, opened.url.slice(7));
  assert.match(seen.headers["x-dup"], /^one, ?two$/);
  assert.equal(seen.headers[":path"], undefined);
});

test("many requests at once on one connection", async (t) => {
  const opened = await open(t, async (request) => json(request.path));
  const client = session(t, opened);
  const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => ask(client, { ":path": `/${n}` })));
  assert.deepEqual(
    answers.map((answer) => JSON.parse(answer.body)),
    Array.from({ length: 100 }, (_, n) => `/${n}`),
  );
});

test("the preface may arrive byte by byte", async (t) => {
  const opened = await open(t, echo);
  const socket = connectTcp(opened.edge.port, "127.0.0.1");
  t.after(() => socket.destroy());
  socket.setNoDelay(true);
  const settings = Buffer.from([0, 0, 0, 4, 0, 0, 0, 0, 0]);
  for (const byte of Buffer.concat([HTTP2_PREFACE, settings])) {
    socket.write(Buffer.from([byte]));
    await new Promise((resolve) => setImmediate(resolve));
  }
  const [first] = (await once(socket, "data")) as [Buffer];
  assert.equal(first[3], 4, "the server's SETTINGS frame");
});

test("what only begins like the preface is HTTP/1.1", async (t) => {
  const opened = await open(t, echo);
  const socket = connectTcp(opened.edge.port, "127.0.0.1");
  t.after(() => socket.destroy());
  socket.write("PRI");
  await new Promise((resolve) => setImmediate(resolve));
  socket.write("NT / HTTP/1.1\r\nHost: x\r\n\r\n");
  const [first] = (await once(socket, "data")) as [Buffer];
  assert.match(first.toString(), /^HTTP\/1\.1 200 OK/);
});

test("streams both ways, HEAD, errors and a body too large", async (t) => {
  const opened = await open(t, async (request) => {
    if (request.path === "/throw") throw new Error("secret");
    if (request.path === "/split") return { status: 200, headers: { a: "1\r\n2" }, body: "" };
    if (request.path === "/small") await request.body.bytes(10);
    return { status: 200, headers: { "X-Case": "kept" }, body: request.body.stream() };
  });
  const client = session(t, opened);
  const big = Buffer.alloc(3_000_000, "x");
  const streamed = await ask(client, { ":method": "POST", ":path": "/" }, big);
  assert.equal(streamed.body.length, big.length);
  assert.equal(streamed.headers["x-case"], "kept");
  assert.equal((await ask(client, { ":method": "HEAD", ":path": "/" })).body, "");
  assert.equal((await ask(client, { ":path": "/throw" })).status, 500);
  assert.equal((await ask(client, { ":path": "/split" })).status, 500);
  assert.equal((await ask(client, { ":method": "POST", ":path": "/small" }, "x".repeat(11))).status, 413);
  assert.equal((await ask(client, { ":method": "POST", ":path": "/small" }, "x".repeat(10))).status, 200);
});

test("100 Continue is sent when the body is first asked for", async (t) => {
  const opened = await open(t, echo);
  const stream = session(t, opened).request({ ":method": "PUT", ":path": "/", expect: "100-continue" });
  await once(stream, "continue");
  stream.end("body");
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece);
  assert.equal(JSON.parse(Buffer.concat(pieces).toString()).body, "body");
});

test("a client that cancels aborts the signal", async (t) => {
  const { promise: entered, resolve: enter } = Promise.withResolvers<void>();
  const { promise: aborted, resolve: abort } = Promise.withResolvers<void>();
  const opened = await open(t, (_request, signal) => {
    enter();
    return new Promise((_, reject) => {
      signal.addEventListener("abort", () => {
        abort();
        reject(signal.reason);
      });
    });
  });
  const stream = session(t, opened).request({ ":path": "/" });
  stream.on("error", () => undefined);
  await entered;
  stream.close(8);
  await aborted;
  assert.deepEqual(opened.events, []);
});

test("garbage after the preface does no harm", async (t) => {
  const opened = await open(t, echo);
  const socket = connectTcp(opened.edge.port, "127.0.0.1");
  t.after(() => socket.destroy());
  socket.on("error", () => undefined);
  socket.end(Buffer.concat([HTTP2_PREFACE, Buffer.from("this is not a frame at all, not even nearly")]));
  socket.resume();
  await once(socket, "close");
  assert.equal((await ask(session(t, opened), { ":path": "/" })).status, 200);
});
