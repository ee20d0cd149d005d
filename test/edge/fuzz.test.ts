/** Random and mutilated bytes: whatever comes, the edge answers 4xx or 5xx or closes, and goes on serving others. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { HTTP2_PREFACE } from "../../src/kernel/edge/edge.ts";
import { echo, open, RawClient } from "./support.ts";

const SEED = Number(process.env["FUZZ_SEED"] ?? 20260101);
const CASES = 400;

/** mulberry32 */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const GOOD = [
  "GET /a?b=c HTTP/1.1\r\nHost: x\r\n\r\n",
  "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello",
  "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
  "PUT /k HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nok",
].map((text) => Buffer.from(text, "latin1"));
const SPICE = [
  "\r\n",
  "\n",
  "\r",
  "\0",
  " ",
  ":",
  ",",
  "\xff",
  "0",
  "-1",
  "chunked",
  "Content-Length: 3\r\n",
  "HTTP/1.1",
  "\r\n\r\n",
];

function mutilated(random: (below: number) => number): Buffer {
  if (random(8) === 0) return Buffer.from(Array.from({ length: random(300) + 1 }, () => random(256)));
  if (random(12) === 0)
    return Buffer.concat([HTTP2_PREFACE, Buffer.from(Array.from({ length: random(90) }, () => random(256)))]);
  let bytes = Buffer.concat([GOOD[random(GOOD.length)] as Buffer, GOOD[random(GOOD.length)] as Buffer]);
  for (let change = random(4) + 1; change > 0; change--) {
    const at = random(bytes.length);
    const spice = Buffer.from(SPICE[random(SPICE.length)] as string, "latin1");
    const cut = random(3) === 0 ? random(8) : 0;
    bytes = Buffer.concat([
      bytes.subarray(0, at),
      random(2) === 0 ? spice : Buffer.of(random(256)),
      bytes.subarray(at + cut),
    ]);
  }
  return bytes;
}

test(`${CASES} mutilated connections (seed ${SEED})`, async (t) => {
  const opened = await open(t, echo);
  const random = generator(SEED);
  for (let round = 0; round < CASES; round += 20) {
    const clients = Array.from({ length: 20 }, () => {
      const bytes = mutilated(random);
      const raw = new RawClient(opened.edge.port, true);
      const middle = random(bytes.length);
      raw.send(bytes.subarray(0, middle)).socket.end(bytes.subarray(middle));
      return { raw, bytes };
    });
    for (const { raw, bytes } of clients) {
      const text = await raw.rest();
      raw.socket.destroy();
      const shown = `seed ${SEED}: ${JSON.stringify(bytes.toString("latin1"))} gave ${JSON.stringify(text)}`;
      const isHttp2 = bytes.subarray(0, 24).equals(HTTP2_PREFACE);
      const statuses = isHttp2
        ? []
        : [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map((match) => Number(match[1]));
      assert.ok(isHttp2 || text === "" || text.startsWith("HTTP/1.1 "), shown);
      assert.ok(!statuses.includes(500), shown);
    }
  }
  assert.equal(opened.events.filter((event) => event.kind === "handler-failed").length, 0);
  assert.equal((await fetch(opened.url)).status, 200);
});
