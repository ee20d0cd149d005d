import assert from "node:assert/strict";
import { test } from "node:test";
import { AesSealer } from "./aes-sealer.ts";
import { IdStream } from "./id-stream.ts";

const rootKey = Buffer.alloc(32, 7);

/** A sealer whose nonces are those of one opening of a world. */
function opened(time: number): AesSealer {
  const nonces = new IdStream(rootKey, "nonces", time);
  return new AesSealer({ rootKey, nonce: () => nonces.bytes(12) });
}

const TEXTS = ["", "a", "sixteen bytes...", "ünïcödé ☃ 🙂".repeat(9), "x".repeat(10_000)];

test("hidden texts can be read in any order, by this opening of the world and by later ones", () => {
  const first = opened(1);
  const hidden = TEXTS.map((text) => first.hideText("test", text));
  const places = TEXTS.keys().toArray();
  for (const order of [places, places.toReversed(), [4, 0, 3, 3, 1, 4, 2]])
    for (const sealer of [first, opened(2)])
      for (const at of order) assert.equal(sealer.shownText("test", hidden[at] as Uint8Array), TEXTS[at]);
});

test("a hidden text shows nothing of itself, and the same text is never hidden the same way", () => {
  const text = "a secret that would be found ".repeat(4);
  const sealers = [opened(1), opened(2)];
  const hidden = sealers.flatMap((sealer) => [1, 2, 3].map(() => sealer.hideText("test", text)));
  const bodies = hidden.map((bytes) => Buffer.from(bytes).subarray(16).toString("latin1"));
  assert.equal(new Set(bodies).size, hidden.length);
  for (const body of bodies) assert.doesNotMatch(body, /secret/);
});

test("what was hidden for one purpose or by one world is nonsense to another", () => {
  const hidden = opened(1).hideText("one", "the plain text of it");
  assert.doesNotMatch(opened(1).shownText("other", hidden), /plain/);
  const elsewhere = new AesSealer({ rootKey: Buffer.alloc(32, 8), nonce: () => Buffer.alloc(12) });
  assert.doesNotMatch(elsewhere.shownText("one", hidden), /plain/);
});
