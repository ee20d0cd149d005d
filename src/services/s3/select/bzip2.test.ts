import assert from "node:assert/strict";
import { test } from "node:test";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { bunzip2 } from "./bzip2.ts";

/** Made by bzip2 1.0.8. */
const HELLO = "QlpoOTFBWSZTWU7s6DYAAAJRgAAQQAAGRJCAIAAxBkxBAaeppYC7lDH4u5IpwoSCd2dBsA==";

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Uint8Array, size = 7): Promise<string> {
  const all: Uint8Array[] = [];
  for await (const piece of bunzip2(cut(bytes, size))) all.push(piece);
  return Buffer.concat(all).toString();
}

test("what bzip2 wrote is read back, also streams behind one another", async () => {
  const bytes = Buffer.from(HELLO, "base64");
  assert.equal(await read(bytes), "hello world\n");
  assert.equal(await read(Buffer.concat([bytes, bytes]), 1), "hello world\nhello world\n");
});

test("what is cut off is found out, and nothing that was changed is read as something else", async () => {
  const bytes = Buffer.from(HELLO, "base64");
  const isRefusal = (error: unknown) => error instanceof AwsError && error.code === "TruncatedInput";
  for (let at = 0; at < bytes.length; at++) {
    await assert.rejects(read(bytes.subarray(0, at)), isRefusal, `cut at ${at}`);
    const bent = Buffer.from(bytes);
    bent[at] = (bent[at] ?? 0) ^ 0x55;
    const text = await read(bent).catch((error) => assert.ok(isRefusal(error), `byte ${at}: ${error}`));
    assert.ok(text === undefined || text === "hello world\n", `byte ${at}: ${text}`);
  }
});
