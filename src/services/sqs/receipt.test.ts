import assert from "node:assert/strict";
import { test } from "node:test";
import { readHandle, writeHandle } from "./receipt.ts";

test("a handle is read as it was written, for any place", () => {
  for (const [box, seq] of [
    [1, 1],
    [7, 2 ** 40],
    [2 ** 47, 2 ** 47],
  ] as const) {
    const handle = { box, seq, token: "abcdefghABCD_-09" };
    const text = writeHandle(handle);
    assert.match(text, /^AQEB[A-Za-z0-9_-]{32}$/);
    assert.deepEqual(readHandle(text), handle);
  }
});

test("other texts are no handles", () => {
  const good = writeHandle({ box: 1, seq: 1, token: "abcdefghABCD_-09" });
  for (const bad of [
    "",
    "x",
    good.slice(1),
    `${good}A`,
    good.replace("AQEB", "AQEA"),
    good.replace("_", "+"),
  ])
    assert.equal(readHandle(bad), undefined);
});
