import assert from "node:assert/strict";
import { test } from "node:test";
import { after, DAY, instant, SECOND } from "../../base/instant.ts";
import { Activity } from "./activity.ts";
import { Clock, FROZEN_START, wallNow } from "./clock.ts";

const frozen = () => {
  const activity = new Activity();
  return { activity, clock: new Clock({ kind: "frozen" }, activity) };
};

test("a frozen clock stands still until it is advanced", async () => {
  const { clock } = frozen();
  assert.equal(clock.now(), FROZEN_START);
  await clock.advance(90 * DAY);
  assert.equal(clock.now(), FROZEN_START + 90 * DAY);
  clock.close();
});

test("timers run in order of instant, then of being set, each seeing its own instant", async () => {
  const { clock } = frozen();
  const seen: string[] = [];
  const note = (name: string) => () => seen.push(`${name}@${(clock.now() - FROZEN_START) / SECOND}`);
  clock.at(after(FROZEN_START, 3 * SECOND), note("c"));
  clock.at(after(FROZEN_START, 1 * SECOND), note("a"));
  clock.at(after(FROZEN_START, 3 * SECOND), note("d"));
  clock.at(after(FROZEN_START, 2 * SECOND), note("b"));
  const cancel = clock.at(after(FROZEN_START, 2 * SECOND), note("never"));
  cancel();
  await clock.advance(10 * SECOND);
  assert.deepEqual(seen, ["a@1", "b@2", "c@3", "d@3"]);
  assert.equal(clock.now(), FROZEN_START + 10 * SECOND);
  clock.close();
});

test("a timer that a timer sets runs in the same advance if it falls due within it", async () => {
  const { clock } = frozen();
  const seen: number[] = [];
  const tick = () => {
    seen.push((clock.now() - FROZEN_START) / SECOND);
    clock.at(after(clock.now(), 2 * SECOND), tick);
  };
  clock.at(after(FROZEN_START, 2 * SECOND), tick);
  await clock.advance(7 * SECOND);
  assert.deepEqual(seen, [2, 4, 6]);
  clock.close();
});

test("the next timer waits until the work of the one before it has come to rest", async () => {
  const { activity, clock } = frozen();
  const seen: string[] = [];
  clock.at(after(FROZEN_START, SECOND), () => {
    void activity.during(
      (async () => {
        for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
        seen.push("slow work of 1");
      })(),
    );
  });
  clock.at(after(FROZEN_START, 2 * SECOND), () => seen.push("2"));
  await clock.advance(2 * SECOND);
  assert.deepEqual(seen, ["slow work of 1", "2"]);
  clock.close();
});

test("time never goes back", async () => {
  const { clock } = frozen();
  await assert.rejects(clock.advanceTo(instant(FROZEN_START - 1)), RangeError);
  await assert.rejects(clock.advance(Number.NaN), RangeError);
  clock.close();
});

test("wall instants of the past map to what the clock showed then", async () => {
  const activity = new Activity();
  const clock = new Clock({ kind: "live" }, activity);
  const before = instant(wallNow() - 1); // a change of pace counts from its own millisecond on
  await clock.advance(30 * DAY);
  assert.equal(clock.virtualAt(before), before);
  // the advance itself took some wall time, in which virtual time stood still
  assert.ok(clock.now() >= before + 30 * DAY && clock.now() <= wallNow() + 30 * DAY);
  clock.close();
});

test("a reopened world goes on as far ahead as it was, and a frozen one where it stood", () => {
  const past = { virtual: instant(Date.UTC(2040, 0, 1)), wall: instant(Date.UTC(2030, 0, 1)) };
  const live = new Clock({ kind: "live" }, new Activity(), past);
  assert.ok(live.now() >= past.virtual);
  const still = new Clock({ kind: "frozen" }, new Activity(), past);
  assert.equal(still.now(), past.virtual);
  live.close();
  still.close();
});

test("after a kill no clock goes back behind what the one before may have shown", () => {
  const hourAgo = instant(wallNow() - 3_600 * SECOND);
  const scaled = new Clock({ kind: "live" }, new Activity(), { virtual: hourAgo, wall: hourAgo, rate: 60 });
  assert.ok(scaled.now() >= hourAgo + 60 * 3_600 * SECOND);
  const still = new Clock({ kind: "frozen" }, new Activity(), { virtual: hourAgo, wall: hourAgo, rate: 1 });
  assert.ok(still.now() >= hourAgo + 3_600 * SECOND);
  scaled.close();
  still.close();
});

test("a scaled clock runs faster by its factor", () => {
  const clock = new Clock({ kind: "scaled", factor: 1000 }, new Activity());
  const wall = wallNow();
  const inOneSecond = clock.virtualAt(after(wall, SECOND));
  assert.ok(Math.abs(inOneSecond - clock.virtualAt(wall) - 1000 * SECOND) < 1);
  clock.close();
});
