import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:net";
import { test } from "node:test";
import { open } from "./support.ts";

const MEGABYTE = 1024 * 1024;
const TOTAL = 200 * MEGABYTE;
/** Far below the total, far above what sockets and the collector need. */
const GROWTH_MAX = 96 * MEGABYTE;

test("200 MB up, with no more of it in memory than is being read", async (t) => {
  let highest = 0;
  const before = process.memoryUsage().rss;
  const opened = await open(t, async (request) => {
    let size = 0;
    for await (const chunk of request.body.stream()) {
      size += chunk.length;
      highest = Math.max(highest, process.memoryUsage.rss());
    }
    return { status: 200, headers: {}, body: String(size) };
  });
  const block = Buffer.alloc(MEGABYTE, "x");
  const socket = connect(opened.edge.port, "127.0.0.1");
  t.after(() => socket.destroy());
  socket.write(`PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: ${TOTAL}\r\n\r\n`);
  for (let sent = 0; sent < TOTAL; sent += block.length) {
    if (!socket.write(block)) await once(socket, "drain");
  }
  const [answer] = (await once(socket, "data")) as [Buffer];
  assert.ok(answer.toString().endsWith(`\r\n\r\n${TOTAL}`));
  assert.ok(highest - before < GROWTH_MAX, `grew by ${(highest - before) / MEGABYTE} MB`);
});

test("200 MB down, made no faster than the client takes it", async (t) => {
  const block = Buffer.alloc(MEGABYTE, "y");
  let made = 0;
  let taken = 0;
  let ahead = 0;
  async function* download(): AsyncIterable<Uint8Array> {
    while (made < TOTAL) {
      ahead = Math.max(ahead, made - taken);
      made += block.length;
      yield block;
    }
  }
  const opened = await open(t, async () => ({ status: 200, headers: {}, body: download() }));
  const socket = connect(opened.edge.port, "127.0.0.1");
  t.after(() => socket.destroy());
  socket.write("GET / HTTP/1.0\r\n\r\n");
  for await (const chunk of socket) taken += (chunk as Buffer).length;
  assert.ok(taken > TOTAL && taken < TOTAL + 1_000, "the body and one head");
  assert.ok(ahead < 32 * MEGABYTE, `${ahead / MEGABYTE} MB were made ahead`);
});

test("nothing more is read from the socket than a reader asks for", async (t) => {
  const { promise: gate, resolve: release } = Promise.withResolvers<void>();
  const { promise: entered, resolve: enter } = Promise.withResolvers<void>();
  const opened = await open(t, async (request) => {
    enter();
    await gate;
    const hash = createHash("sha256");
    for await (const chunk of request.body.stream()) hash.update(chunk);
    return { status: 200, headers: { Connection: "close" }, body: hash.digest("hex") };
  });
  const body = Buffer.alloc(64 * MEGABYTE, "z");
  const socket = connect(opened.edge.port, "127.0.0.1");
  t.after(() => socket.destroy());
  socket.write(`PUT / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n`);
  for (let at = 0; at < body.length; at += MEGABYTE) socket.write(body.subarray(at, at + MEGABYTE));
  await entered;
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
  assert.ok(socket.writableLength > 32 * MEGABYTE, "most of the body is still with the sender");
  release();
  let text = "";
  for await (const chunk of socket) text += chunk;
  assert.ok(text.endsWith(createHash("sha256").update(body).digest("hex")));
});

test("large answers at hand go out in slices, whole", async (t) => {
  const text = "é".repeat(2 * MEGABYTE);
  const opened = await open(t, async () => ({ status: 200, headers: {}, body: text }));
  const answer = await fetch(opened.url);
  assert.equal(answer.headers.get("content-length"), String(4 * MEGABYTE));
  assert.equal(await answer.text(), text);
});
