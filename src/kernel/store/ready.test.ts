import assert from "node:assert/strict";
import test from "node:test";
import type { ReadDatabase } from "./database.ts";
import { Derived, Ready } from "./ready.ts";

/** A database of which only the generations matter. */
function generations(): { readonly db: ReadDatabase; change(kind: string): void } {
  const numbers = new Map<string, number>();
  const db = { generation: (kind: string) => numbers.get(kind) ?? 1 } as ReadDatabase;
  return { db, change: (kind) => void numbers.set(kind, db.generation(kind) + 1) };
}

test("a thing stays ready until something of its kind changes", () => {
  const { db, change } = generations();
  const ready = new Ready<number>(db, "number", 10);
  assert.equal(ready.get("one"), undefined);
  assert.equal(ready.keep("one", 1), 1);
  change("letter");
  assert.equal(ready.get("one"), 1);
  change("number");
  assert.equal(ready.get("one"), undefined);
});

test("there are never more things ready than were said", () => {
  const ready = new Ready<number>(generations().db, "number", 2);
  for (const [name, number] of [
    ["one", 1],
    ["two", 2],
    ["three", 3],
  ] as const) {
    ready.get(name);
    ready.keep(name, number);
  }
  assert.deepEqual(
    ["one", "two", "three"].map((name) => ready.get(name)),
    [undefined, undefined, 3],
  );
});

test("what follows from rows is worked out once after each change", () => {
  const { db, change } = generations();
  let times = 0;
  const derived = new Derived(db, "number", () => ++times);
  assert.deepEqual([derived.get(), derived.get()], [1, 1]);
  change("number");
  assert.deepEqual([derived.get(), derived.get()], [2, 2]);
});
