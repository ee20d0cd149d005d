import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { test } from "node:test";
import { startCloudlet } from "../../src/index.ts";
import { dumpWorld } from "../support/dump.ts";
import { Random } from "../support/random.ts";
import { type Draft, jsonDraft, queryDraft, rootOf, signedHeaders } from "../support/request.ts";

const CONNECTIONS = 120 * Number(process.env["TEST_ROUNDS"] ?? 1);
const ROOT = rootOf("000000000000");

const DRAFTS: readonly Draft[] = [
  jsonDraft("sqs", "AmazonSQS", "CreateQueue", { QueueName: "made" }),
  jsonDraft("sqs", "AmazonSQS", "ListQueues", {}),
  queryDraft("iam", "2010-05-08", "CreateUser", { UserName: "made" }),
  queryDraft("sts", "2011-06-15", "GetCallerIdentity", {}),
];

/** A request's bytes on the wire, framed as `framing` says. */
function bytesOf(draft: Draft, framing: "length" | "chunked"): Buffer {
  const body = Buffer.from(draft.body ?? "");
  const headers = { ...signedHeaders(draft, ROOT), connection: "close" } as Record<string, string>;
  if (framing === "length") headers["content-length"] = String(body.length);
  else headers["transfer-encoding"] = "chunked";
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const framed =
    framing === "length"
      ? body
      : Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from("\r\n0\r\n\r\n")]);
  return Buffer.concat([Buffer.from(`POST / HTTP/1.1\r\n${head.join("")}\r\n`), framed]);
}

/** Ways to break what goes over a connection. */
function broken(random: Random): Buffer {
  const whole = bytesOf(random.pick(DRAFTS), random.pick(["length", "chunked"]));
  const at = random.below(whole.length);
  const insert = (text: string) =>
    Buffer.concat([whole.subarray(0, at), Buffer.from(text, "latin1"), whole.subarray(at)]);
  const header = (line: string) =>
    Buffer.concat([Buffer.from(`POST / HTTP/1.1\r\n${line}\r\n`, "latin1"), whole.subarray(17)]);
  switch (random.weighted({ half: 4, flip: 4, insert: 2, header: 4, junk: 2 })) {
    case "half":
      return whole.subarray(0, at);
    case "flip": {
      const bent = Buffer.from(whole);
      for (let i = 0; i < 3; i++) bent[random.below(bent.length)] = random.below(256);
      return bent;
    }
    case "insert":
      return insert(random.pick(["\r\n", "\n", "\u0000", ":", " ", "\r", "ffffffffffffffff\r\n"]));
    case "header":
      return header(
        random.pick([
          `x-giant: ${"x".repeat(200_000)}`,
          Array.from({ length: 3_000 }, (_, i) => `x-${i}: y`).join("\r\n"),
          "content-length: -1",
          "content-length: 99999999999999999999",
          "content-length: 1\r\ncontent-length: 2",
          "transfer-encoding: chunked, chunked",
          "transfer-encoding: gzip",
          "expect: the-unexpected",
          " folded: header",
          "no colon here",
          "na\u0000me: value",
          "host: ",
          "upgrade: h2c\r\nconnection: upgrade",
        ]),
      );
    case "junk":
      return Buffer.from(
        random.pick([
          "\u0016\u0003\u0001\u0002",
          "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\njunkjunkjunkjunk",
          "GET /\r\n",
          "\r\n".repeat(5_000),
          "POST",
        ]),
        "latin1",
      );
  }
}

/** Sends bytes, says that no more will come, and answers all that came back until the other side closed. */
async function exchange(port: number, bytes: Buffer): Promise<string> {
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: false });
  const parts: Buffer[] = [];
  socket.on("data", (part: Buffer) => void parts.push(part));
  socket.on("error", () => {}); // a reset is a way to close, too
  const closed = once(socket, "close");
  socket.end(bytes);
  await closed;
  return Buffer.concat(parts).toString("latin1");
}

test("whatever comes over a connection, it is answered or closed, and the next one is served", async () => {
  const random = new Random();
  const defects: string[] = [];
  const onDefect = (defect: unknown, what: string) =>
    void defects.push(`${what}: ${defect instanceof Error ? defect.stack : defect}`);
  await using cloudlet = await startCloudlet({ clock: "frozen", onDefect });
  const { url, close } = await cloudlet.listen();
  const port = Number(new URL(url).port);
  try {
    for (let i = 0; i < CONNECTIONS; i++) {
      const bytes = broken(random);
      const before = dumpWorld(cloudlet.world);
      const answer = await exchange(port, bytes);
      await cloudlet.idle();
      const told = () =>
        `with TEST_SEED=${random.seed}, connection ${i}: ${JSON.stringify(bytes.toString("latin1").slice(0, 2_000))} was answered ${answer.slice(0, 500)}`;
      assert.equal(defects.length, 0, `${defects[0]} ${told()}`);
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
      assert.ok(status < 500 || [501, 505].includes(status), told());
      if (status !== 200) assert.equal(dumpWorld(cloudlet.world), before, told());
    }
    const served = await exchange(port, bytesOf(DRAFTS[3] as Draft, "length"));
    assert.match(served, /^HTTP\/1\.1 200 .*GetCallerIdentityResult/s);
  } finally {
    await close();
  }
});
