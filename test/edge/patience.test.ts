import assert from "node:assert/strict";
import { once } from "node:events";
import { connect as connectHttp2 } from "node:http2";
import { connect } from "node:net";
import { test } from "node:test";
import { startEdge } from "../../src/kernel/edge/edge.ts";
import { client, echo, json, open } from "./support.ts";

const QUICK = { limits: { headerMilliseconds: 60, stallMilliseconds: 60, idleMilliseconds: 60 } };
const OK = { status: 200, headers: {}, body: "ok" };

test("headers that do not come in time are answered with 408, however steadily they trickle", async (t) => {
  const opened = await open(t, echo, QUICK);
  const raw = client(t, opened).send("GET / HTTP/1.1\r\n");
  const trickle = setInterval(() => raw.send("X"), 5);
  t.after(() => clearInterval(trickle));
  assert.equal((await raw.answer()).status, 408);
  assert.equal(await raw.rest(), "");
});

test("connections without a request, or without a word, are closed", async (t) => {
  const opened = await open(t, echo, QUICK);
  assert.equal(await client(t, opened).rest(), "");
  const half = client(t, opened).send("PRI * HT");
  assert.equal(await half.rest(), "");
  const used = client(t, opened).send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  assert.equal((await used.answer()).status, 200);
  assert.equal(await used.rest(), "");
});

test("a body that stalls breaks, and the client is told", async (t) => {
  const opened = await open(t, echo, QUICK);
  const raw = client(t, opened).send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf");
  assert.equal((await raw.answer()).status, 400);
  assert.equal(opened.events[0]?.kind, "too-slow");
});

test("a client that stops taking its answer is cut off", async (t) => {
  const { promise: over, resolve } = Promise.withResolvers<void>();
  async function* endless(): AsyncIterable<Uint8Array> {
    try {
      for (;;) yield Buffer.alloc(256 * 1024);
    } finally {
      resolve();
    }
  }
  const opened = await open(t, async () => ({ status: 200, headers: {}, body: endless() }), QUICK);
  const socket = connect(opened.edge.port, "127.0.0.1");
  t.after(() => socket.destroy());
  socket.on("error", () => undefined);
  socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  await over;
  assert.deepEqual(
    opened.events.map((event) => event.kind),
    ["too-slow"],
  );
});

test("a handler may take its time", async (t) => {
  const opened = await open(
    t,
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return OK;
    },
    QUICK,
  );
  const raw = client(t, opened).send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  assert.equal((await raw.answer()).status, 200);
});

test("closing ends idle connections at once and lets answers under way finish", async () => {
  const { promise: entered, resolve: enter } = Promise.withResolvers<void>();
  const { promise: gate, resolve: release } = Promise.withResolvers<void>();
  const edge = await startEdge({
    host: "127.0.0.1",
    port: 0,
    handle: async (request) => {
      if (request.path === "/slow") {
        enter();
        await gate;
      }
      return OK;
    },
  });
  const idle = connect(edge.port, "127.0.0.1");
  idle.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  await once(idle, "data");
  const busy = connect(edge.port, "127.0.0.1");
  let text = "";
  busy.on("data", (chunk) => {
    text += chunk;
  });
  busy.write("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n");
  const session = connectHttp2(`http://127.0.0.1:${edge.port}`);
  session.on("error", () => undefined);
  await once(session, "connect");
  await entered;
  const closed = edge.close({ graceMilliseconds: 10_000 });
  idle.resume();
  await once(idle, "end");
  assert.equal(text, "");
  release();
  await closed;
  assert.match(text, /^HTTP\/1\.1 200 OK\r\n[\s\S]*Connection: close\r\n\r\nok$/);
  await assert.rejects(fetch(`http://127.0.0.1:${edge.port}`));
});

test("what outlasts the grace is cut off", async () => {
  const { promise: entered, resolve } = Promise.withResolvers<void>();
  const edge = await startEdge({
    host: "127.0.0.1",
    port: 0,
    handle: (_request, signal) => {
      resolve();
      return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    },
  });
  const stuck = connect(edge.port, "127.0.0.1");
  stuck.on("error", () => undefined);
  stuck.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  await entered;
  await edge.close({ graceMilliseconds: 20 });
});

test("a port that is taken is an error of the caller's", async (t) => {
  const opened = await open(t, echo);
  const again = startEdge({ host: "127.0.0.1", port: opened.edge.port, handle: echo });
  await assert.rejects(again, { code: "EADDRINUSE" });
});

test("connections beyond the limit are refused", async (t) => {
  const opened = await open(t, async () => json(1), { limits: { connections: 1 } });
  const first = client(t, opened).send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  assert.equal((await first.answer()).status, 200);
  assert.equal(await client(t, opened).rest(), "");
});
