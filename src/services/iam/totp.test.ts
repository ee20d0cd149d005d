import assert from "node:assert/strict";
import { test } from "node:test";
import { instant } from "../../base/instant.ts";
import { codeAt, stepOf, stepShowing, synchronize } from "./totp.ts";

/** "12345678901234567890", the secret of RFC 6238's appendix B, in base 32. */
const SEED = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

test("codes are the last six digits of RFC 6238's test vectors", () => {
  const vectors: [number, string][] = [
    [59, "287082"],
    [1111111109, "081804"],
    [1111111111, "050471"],
    [1234567890, "005924"],
    [2000000000, "279037"],
    [20000000000, "353130"],
  ];
  for (const [seconds, code] of vectors) assert.equal(codeAt(SEED, stepOf(instant(seconds * 1000))), code);
});

test("a code counts one step early or late, and only once", () => {
  const code = codeAt(SEED, 100);
  assert.equal(stepShowing(SEED, code, 101, 1, -1), 100);
  assert.equal(stepShowing(SEED, code, 99, 1, -1), 100);
  assert.equal(stepShowing(SEED, code, 102, 1, -1), undefined);
  assert.equal(stepShowing(SEED, code, 100, 1, 100), undefined);
});

test("synchronizing wants two neighbouring codes in their order", () => {
  const now = instant(100 * 30_000);
  assert.equal(synchronize(SEED, [codeAt(SEED, 99), codeAt(SEED, 100)], now, -1), 100);
  assert.equal(synchronize(SEED, [codeAt(SEED, 104), codeAt(SEED, 105)], now, -1), 105);
  assert.equal(synchronize(SEED, [codeAt(SEED, 100), codeAt(SEED, 99)], now, -1), undefined);
  assert.equal(synchronize(SEED, [codeAt(SEED, 98), codeAt(SEED, 100)], now, -1), undefined);
  assert.equal(synchronize(SEED, [codeAt(SEED, 99), codeAt(SEED, 100)], now, 99), undefined);
});
