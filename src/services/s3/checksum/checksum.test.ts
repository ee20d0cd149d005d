import assert from "node:assert/strict";
import { test } from "node:test";
import { ALGORITHMS, checksumOf, loadDigest, newDigest } from "./algorithms.ts";
import { combineCrcs } from "./combine.ts";

const hex = (base64: string) => Buffer.from(base64, "base64").toString("hex");
const CHECK = Buffer.from("123456789");

test("the catalogue's check values", () => {
  // https://reveng.sourceforge.io/crc-catalogue/all.htm
  assert.equal(hex(checksumOf("CRC32", CHECK)), "cbf43926");
  assert.equal(hex(checksumOf("CRC32C", CHECK)), "e3069283");
  assert.equal(hex(checksumOf("CRC64NVME", CHECK)), "ae8b14860a799888");
  assert.equal(hex(checksumOf("SHA1", CHECK)), "f7c3bc1d808e04732adf679965ccc34ca7ae3441");
});

test("RFC 3720's vectors of CRC-32C", () => {
  assert.equal(hex(checksumOf("CRC32C", Buffer.alloc(32))), "8a9136aa");
  assert.equal(hex(checksumOf("CRC32C", Buffer.alloc(32, 0xff))), "62a8ab43");
  assert.equal(
    hex(
      checksumOf(
        "CRC32C",
        Uint8Array.from({ length: 32 }, (_, at) => at),
      ),
    ),
    "46dd794e",
  );
});

test("it does not matter how the bytes are cut", async () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, at) => (at * 7919) % 251);
  for (const algorithm of ALGORITHMS) await loadDigest(algorithm);
  for (const algorithm of ALGORITHMS)
    for (const cut of [1, 3, 7, 8, 9, 64, 999]) {
      const digest = newDigest(algorithm);
      for (let at = 0; at < bytes.length; at += cut) digest.update(bytes.subarray(at, at + cut));
      assert.equal(Buffer.from(digest.digest()).toString("base64"), checksumOf(algorithm, bytes));
    }
});

test("CRCs of parts combine to that of the whole", () => {
  const bytes = Uint8Array.from({ length: 5000 }, (_, at) => (at * 31) % 253);
  for (const algorithm of ["CRC32", "CRC32C", "CRC64NVME"] as const)
    for (const size of [1, 100, 1024, 4999, 5000]) {
      const parts: Array<{ crc: string; size: number }> = [];
      for (let at = 0; at < bytes.length; at += size) {
        const part = bytes.subarray(at, at + size);
        parts.push({ crc: checksumOf(algorithm, part), size: part.length });
      }
      assert.equal(combineCrcs(algorithm, parts), checksumOf(algorithm, bytes));
    }
});
