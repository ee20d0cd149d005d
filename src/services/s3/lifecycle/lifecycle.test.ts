import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../test/support/random.ts";
import { DAY, type Instant, instant } from "../../../base/instant.ts";
import type { LifecycleRule } from "../../../gen/s3.ts";
import { movesDown } from "../storage-class/waterfall.ts";
import { currentOutcome, dueAt, noncurrentOutcome, plannedExpiration, readLifecycle } from "./lifecycle.ts";
import { dueAfterDays, dueBefore, isMidnight, lastMidnight, nextMidnight } from "./midnight.ts";
import { searchesOf } from "./searches.ts";

const at = (text: string): Instant => instant(Date.parse(text));
const lifecycle = (...rules: readonly Partial<LifecycleRule>[]) =>
  readLifecycle(
    JSON.stringify({
      minimumSize: "all_storage_classes_128K",
      rules: rules.map((rule, index) => ({ ID: `r${index}`, Status: "Enabled", Filter: {}, ...rule })),
    }),
  );

test("the example of the documentation: 15 January 10:30 and three days are 19 January", () => {
  assert.equal(dueAfterDays(at("2014-01-15T10:30:00Z"), 3), at("2014-01-19T00:00:00Z"));
});

test("a due instant is a midnight, more than the days and at most a day more after its beginning", () => {
  const random = new Random();
  for (let round = 0; round < 5_000; round++) {
    const from = instant(random.next() * 4e12);
    const days = Math.floor(random.next() * 4_000);
    const due = dueAfterDays(from, days);
    const told = `seed ${random.seed}, round ${round}: ${from} + ${days}`;
    assert.ok(isMidnight(due), told);
    assert.ok(due > from + days * DAY && due <= from + (days + 1) * DAY, told);
    // What the index of ages is searched for is exactly what is due.
    const midnight = lastMidnight(instant(from + random.next() * 8_000 * DAY));
    assert.equal(from < dueBefore(midnight, days), due <= midnight, told);
  }
});

test("day by day, the searches find everything once, on the day it is due", () => {
  const random = new Random();
  for (let round = 0; round < 50; round++) {
    const days = 1 + Math.floor(random.next() * 20);
    const rules = lifecycle({ Expiration: { Days: days } });
    const made = Array.from({ length: 40 }, () => instant(random.next() * 30 * DAY));
    const found = new Map<Instant, Instant>();
    let from: Instant | undefined;
    for (let midnight = instant(10 * DAY); midnight <= 60 * DAY; midnight = nextMidnight(midnight)) {
      if (random.next() < 0.2) continue; // nobody was there that day
      for (const search of searchesOf(rules, from, midnight).filter(({ kind }) => kind === "current"))
        for (const each of made)
          if (each >= search.from && each < search.before) {
            assert.ok(!found.has(each), `seed ${random.seed}, round ${round}: found twice`);
            found.set(each, midnight);
          }
      from = midnight;
    }
    for (const each of made) {
      const due = dueAt({ days }, each);
      const on = found.get(each);
      assert.ok(
        on !== undefined && on >= due,
        `seed ${random.seed}, round ${round}: ${each} due ${due}, found ${on}`,
      );
    }
  }
});

const object = {
  key: "a/b",
  size: 200_000,
  storageClass: "STANDARD",
  tags: {},
  since: at("2026-01-01T10:00:00Z"),
};

test("of two transitions the colder counts; nothing moves up", () => {
  const rules = lifecycle(
    { Transitions: [{ Days: 30, StorageClass: "STANDARD_IA" }] },
    { Transitions: [{ Days: 30, StorageClass: "GLACIER" }] },
  );
  const day = at("2026-03-01T00:00:00Z");
  assert.equal(currentOutcome(rules, object, day).movesTo, "GLACIER");
  assert.equal(currentOutcome(rules, { ...object, storageClass: "GLACIER" }, day).movesTo, undefined);
  assert.ok(!movesDown("ONEZONE_IA", "GLACIER_IR") && !movesDown("GLACIER", "STANDARD_IA"));
});

test("small objects are archived only where sizes are asked for", () => {
  const small = { ...object, size: 10 };
  const day = at("2026-03-01T00:00:00Z");
  const step = { Transitions: [{ Days: 1, StorageClass: "GLACIER" as const }] };
  assert.equal(currentOutcome(lifecycle(step), small, day).movesTo, undefined);
  const sized = lifecycle({ ...step, Filter: { ObjectSizeGreaterThan: 1 } });
  assert.equal(currentOutcome(sized, small, day).movesTo, "GLACIER");
});

test("a noncurrent version goes when it is old enough and has been overtaken often enough", () => {
  const rules = lifecycle({ NoncurrentVersionExpiration: { NoncurrentDays: 2, NewerNoncurrentVersions: 3 } });
  const outcome = (newer: number, day: string) => noncurrentOutcome(rules, object, newer, at(day)).expires;
  assert.deepEqual(
    [
      outcome(2, "2026-02-01T00:00:00Z"),
      outcome(3, "2026-01-03T00:00:00Z"),
      outcome(3, "2026-01-04T00:00:00Z"),
    ],
    [false, false, true],
  );
});

test("the earliest rule is the one that is announced", () => {
  const rules = lifecycle(
    { Expiration: { Days: 10 } },
    { Expiration: { Days: 5 }, Filter: { Prefix: "a/" } },
  );
  assert.deepEqual(plannedExpiration(rules, object), { at: at("2026-01-07T00:00:00Z"), ruleId: "r1" });
});
