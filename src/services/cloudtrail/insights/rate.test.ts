import assert from "node:assert/strict";
import { test } from "node:test";
import { DAY, HOUR, MINUTE } from "../../../base/instant.ts";
import { baselineFrom, baselineOf, isUnusual } from "./rate.ts";

test("what is usual is not unusual, few calls never are, a burst is", () => {
  const steady = { average: 100, duration: 10_080 };
  assert.equal(isUnusual(130, steady), false);
  assert.equal(isUnusual(151, steady), true);
  const silence = { average: 0, duration: 10_080 };
  assert.equal(isUnusual(5, silence), false);
  assert.equal(isUnusual(6, silence), true);
});

test("a baseline is seven whole days and what there was of today, or all since the beginning", () => {
  const now = 30 * DAY + 5 * HOUR;
  assert.equal(baselineFrom(now, 0), 23 * DAY);
  assert.equal(baselineFrom(now, 29 * DAY), 29 * DAY);
  assert.equal(baselineOf(10, now - 35 * HOUR, now), undefined);
  assert.deepEqual(baselineOf(4320, now - 2 * DAY, now), { average: 1.5, duration: (2 * DAY) / MINUTE });
});
