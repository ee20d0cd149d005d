import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { test } from "node:test";
import { userRecords } from "./aggregated-record.ts";

const field = (number: number, bytes: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([number * 8 + 2, bytes.length]), bytes]);
const record = (key: number, text: string): Buffer =>
  field(3, Buffer.concat([Buffer.from([8, key]), field(3, Buffer.from(text))]));

function aggregate(...parts: readonly Uint8Array[]): Buffer {
  const message = Buffer.concat(parts);
  return Buffer.concat([Buffer.from("f3899ac2", "hex"), message, hash("md5", message, "buffer")]);
}

test("what the producer library packed is unpacked, each record with its key", () => {
  const bytes = aggregate(
    field(1, Buffer.from("a")),
    field(1, Buffer.from("b")),
    record(1, "one"),
    record(0, ""),
  );
  assert.deepEqual(
    userRecords(bytes)?.map(({ partitionKey, data }) => [partitionKey, Buffer.from(data).toString()]),
    [
      ["b", "one"],
      ["a", ""],
    ],
  );
});

test("what only looks like it is left as it is", () => {
  const bytes = aggregate(record(0, "one"));
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  assert.equal(userRecords(bytes), undefined);
  assert.equal(userRecords(Buffer.from("plain")), undefined);
  assert.equal(userRecords(Buffer.alloc(0)), undefined);
});
