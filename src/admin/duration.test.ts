import assert from "node:assert/strict";
import test from "node:test";
import { DAY, HOUR, MINUTE } from "../base/instant.ts";
import { parseDuration } from "./duration.ts";

test("durations", () => {
  assert.equal(parseDuration("90d"), 90 * DAY);
  assert.equal(parseDuration("1h30m"), HOUR + 30 * MINUTE);
  assert.equal(parseDuration("1d 2h"), DAY + 2 * HOUR);
  assert.equal(parseDuration("250ms"), 250);
  assert.equal(parseDuration("0.5s"), 500);
  assert.equal(parseDuration("2w"), 14 * DAY);
  assert.equal(parseDuration("30"), 30_000);
});

for (const text of ["", "d", "-1d", "1y", "90 days", "1d!", "1e3s"]) {
  test(`not a duration: "${text}"`, () => {
    assert.throws(() => parseDuration(text), RangeError);
  });
}
