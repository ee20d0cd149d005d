import assert from "node:assert/strict";
import { test } from "node:test";
import { compareKeys, type KeyRange, nextKey } from "../store/key-range.ts";
import { type Listed, pageOf } from "./page.ts";

/** mulberry32 */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const LETTERS = ["a", "b", "/", "/", "//", "é", "\u{10ffff}", "\ue000", "\u{1f600}", "\0", "z"];

function inBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** What a listing is, without any cleverness. */
function naive(keys: readonly string[], prefix: string, delimiter: string): string[] {
  const names = keys
    .filter((key) => key.startsWith(prefix))
    .map((key) => {
      const at = delimiter === "" ? -1 : key.indexOf(delimiter, prefix.length);
      return at < 0 ? `key ${key}` : `prefix ${key.slice(0, at + delimiter.length)}`;
    });
  return [...new Set(names)];
}

function sourceOf(keys: readonly string[], count: { rows: number }) {
  return function* ({ from, before }: KeyRange): Iterable<Listed> {
    for (const key of keys) {
      if (compareKeys(key, from) < 0) continue;
      if (before !== undefined && compareKeys(key, before) >= 0) return;
      count.rows++;
      yield { key };
    }
  };
}

/** Page after page, each going on after the last name of the one before. */
function paged(keys: readonly string[], prefix: string, delimiter: string, limit: number): string[] {
  const names: string[] = [];
  let from = "";
  let afterCommonPrefix: string | undefined;
  for (;;) {
    const { entries, truncated } = pageOf(sourceOf(keys, { rows: 0 }), {
      prefix,
      delimiter,
      limit,
      from,
      afterCommonPrefix,
    });
    assert.ok(entries.length <= limit);
    for (const entry of entries)
      names.push("row" in entry ? `key ${entry.row.key}` : `prefix ${entry.commonPrefix}`);
    if (!truncated) return names;
    const last = entries.at(-1);
    assert.ok(last !== undefined);
    const name = "row" in last ? last.row.key : last.commonPrefix;
    from = nextKey(name);
    afterCommonPrefix = "commonPrefix" in last ? name : undefined;
  }
}

test("pages are the naive listing, cut", () => {
  const seed = 20_240_501;
  const random = generator(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const word = (length: number) => Array.from({ length }, () => pick(LETTERS)).join("");
  for (let round = 0; round < 400; round++) {
    const count = Math.floor(random() * 40);
    const keys = [...new Set(Array.from({ length: count }, () => word(1 + Math.floor(random() * 6))))].sort(
      inBytes,
    );
    const prefix = word(Math.floor(random() * 3));
    const delimiter = pick(["", "/", "//", "é", "a"]);
    const limit = 1 + Math.floor(random() * 7);
    assert.deepEqual(
      paged(keys, prefix, delimiter, limit),
      naive(keys, prefix, delimiter),
      `seed ${seed}, round ${round}: ${JSON.stringify({ keys, prefix, delimiter, limit })}`,
    );
  }
});

test("keys compare as their bytes do", () => {
  const random = generator(7);
  const word = () => Array.from({ length: 3 }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join("");
  for (let round = 0; round < 2000; round++) {
    const [a, b] = [word(), word()];
    assert.equal(Math.sign(compareKeys(a, b)), inBytes(a, b), JSON.stringify([a, b]));
  }
});

test("what a prefix folds is jumped over", () => {
  const keys = ["a/first"];
  for (let at = 0; at < 10_000; at++) keys.push(`b/${String(at).padStart(5, "0")}`);
  keys.push("c");
  const count = { rows: 0 };
  const { entries } = pageOf(sourceOf(keys, count), { prefix: "", delimiter: "/", limit: 1000, from: "" });
  assert.equal(entries.length, 3);
  assert.ok(count.rows < 20, `${count.rows} rows were read`);
});
