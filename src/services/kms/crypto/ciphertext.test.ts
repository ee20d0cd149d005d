import assert from "node:assert/strict";
import { createSecretKey } from "node:crypto";
import { test } from "node:test";
import { canonicalContext } from "../encryption-context.ts";
import { type CiphertextKey, keyOfCiphertext, open, seal } from "./ciphertext.ts";

const KEY = createSecretKey(Buffer.alloc(32, 1));
const NONCE = Buffer.alloc(12, 2);
const OF: CiphertextKey = {
  account: "000000000042",
  keyId: "12345678-9abc-4def-8123-456789abcdef",
  materialId: "ab".repeat(32),
};

test("a ciphertext tells account, key and material, of either kind of key id", () => {
  for (const keyId of [OF.keyId, `mrk-${"0f".repeat(16)}`]) {
    const blob = seal(KEY, { ...OF, keyId }, NONCE, canonicalContext(undefined), Buffer.from("plain"));
    const told = keyOfCiphertext(blob);
    assert.equal(told?.account, OF.account);
    assert.equal(told?.keyId, keyId);
    assert.equal(told?.materialId, OF.materialId);
    assert.equal(keyOfCiphertext(blob.subarray(0, 88)), undefined, "too short to hold anything");
    assert.equal(open(KEY, blob, canonicalContext({}))?.toString(), "plain");
  }
});

test("pairs cannot be shifted within an encryption context", () => {
  const blob = seal(KEY, OF, NONCE, canonicalContext({ ab: "c", d: "e" }), Buffer.from("plain"));
  assert.equal(open(KEY, blob, canonicalContext({ d: "e", ab: "c" }))?.toString(), "plain");
  for (const other of [
    { a: "bc", d: "e" },
    { ab: "cd", "": "e" },
    { ab: "c", d: "e", "": "" },
    { ab: "e", d: "c" },
  ])
    assert.equal(open(KEY, blob, canonicalContext(other)), undefined, JSON.stringify(other));
});
