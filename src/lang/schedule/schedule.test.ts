import assert from "node:assert/strict";
import { test } from "node:test";
import { type Instant, instant, MINUTE } from "../../base/instant.ts";
import { nextOccurrence, parseSchedule, type Schedule, TimeZone } from "./schedule.ts";

const at = (text: string): Instant => instant(Date.parse(text));
const UTC = new TimeZone("UTC");
const NEW_YORK = new TimeZone("America/New_York");

function schedule(text: string): Schedule {
  const parsed = parseSchedule(text, "scheduler");
  assert.ok(parsed !== undefined, text);
  return parsed;
}
function next(text: string, after: string, zone = UTC): string | undefined {
  const found = nextOccurrence(schedule(text), at(after), { zone, start: at("2026-01-01T00:00:00Z") });
  return found === undefined ? undefined : new Date(found).toISOString();
}

const CASES: readonly [expression: string, after: string, expected: string | undefined, zone?: TimeZone][] = [
  // The examples of the documentation.
  ["cron(0 10 * * ? *)", "2026-01-01T10:00:00Z", "2026-01-02T10:00:00.000Z"],
  ["cron(15 12 * * ? *)", "2026-01-01T10:00:00Z", "2026-01-01T12:15:00.000Z"],
  ["cron(0 18 ? * MON-FRI *)", "2026-01-02T18:00:00Z", "2026-01-05T18:00:00.000Z"],
  ["cron(0 8 1 * ? *)", "2026-01-02T00:00:00Z", "2026-02-01T08:00:00.000Z"],
  ["cron(0/15 * * * ? *)", "2026-01-01T00:01:00Z", "2026-01-01T00:15:00.000Z"],
  ["cron(0/5 8-17 ? * MON-FRI *)", "2026-01-02T17:55:00Z", "2026-01-05T08:00:00.000Z"],
  ["cron(0/30 20-2 ? * MON-FRI *)", "2026-01-02T02:30:00Z", "2026-01-02T20:00:00.000Z"],
  // The last day, the nearest weekday, the second Tuesday, the last Friday.
  ["cron(0 0 L * ? *)", "2026-02-01T00:00:00Z", "2026-02-28T00:00:00.000Z"],
  ["cron(0 0 L 2 ? *)", "2027-03-01T00:00:00Z", "2028-02-29T00:00:00.000Z"],
  ["cron(0 0 15W * ? *)", "2026-02-01T00:00:00Z", "2026-02-16T00:00:00.000Z"],
  ["cron(0 0 1W * ? *)", "2026-08-01T00:00:00Z", "2026-08-03T00:00:00.000Z"],
  ["cron(0 0 31W * ? *)", "2026-05-01T00:00:00Z", "2026-05-29T00:00:00.000Z"],
  ["cron(0 0 ? * 3#2 *)", "2026-01-01T00:00:00Z", "2026-01-13T00:00:00.000Z"],
  ["cron(0 0 ? * TUE#5 *)", "2026-01-01T00:00:00Z", "2026-03-31T00:00:00.000Z"],
  ["cron(0 0 ? * 6L *)", "2026-01-01T00:00:00Z", "2026-01-30T00:00:00.000Z"],
  ["cron(0 0 ? * L *)", "2026-01-01T00:00:00Z", "2026-01-03T00:00:00.000Z"],
  ["cron(0 0 29 2 ? *)", "2026-01-01T00:00:00Z", "2028-02-29T00:00:00.000Z"],
  ["cron(0 0 1 1 ? 2020)", "2026-01-01T00:00:00Z", undefined],
  ["cron(0 0 1 1 ? 2026-2030/2)", "2026-01-01T00:00:00Z", "2028-01-01T00:00:00.000Z"],
  // Clocks go forward in New York on 2026-03-08 at 02:00, and back on 2026-11-01 at 02:00.
  ["cron(30 2 * * ? *)", "2026-03-08T00:00:00Z", "2026-03-09T06:30:00.000Z", NEW_YORK],
  ["cron(30 1 * * ? *)", "2026-11-01T00:00:00Z", "2026-11-01T05:30:00.000Z", NEW_YORK],
  ["cron(30 1 * * ? *)", "2026-11-01T05:30:00Z", "2026-11-02T06:30:00.000Z", NEW_YORK],
  ["at(2026-07-01T12:00:00)", "2026-01-01T00:00:00Z", "2026-07-01T16:00:00.000Z", NEW_YORK],
  ["at(2025-07-01T12:00:00)", "2026-01-01T00:00:00Z", undefined],
  ["rate(5 minutes)", "2026-01-01T00:00:00Z", "2026-01-01T00:05:00.000Z"],
  ["rate(1 hour)", "2026-01-01T02:59:59Z", "2026-01-01T03:00:00.000Z"],
];
for (const [expression, after, expected, zone = UTC] of CASES)
  test(`${expression} in ${zone.name} after ${after}: ${expected}`, () =>
    assert.equal(next(expression, after, zone), expected));

const INVALID = [
  "rate(1 minutes)",
  "rate(2 minute)",
  "rate(0 minutes)",
  "rate(5 seconds)",
  "cron(* * * * * *)",
  "cron(0 10 ? * ? *)",
  "cron(0 10 * * ?)",
  "cron(60 10 * * ? *)",
  "cron(0 10 * 13 ? *)",
  "cron(0 10 ? * 2#6 *)",
  "cron(0/0 10 * * ? *)",
  "at(2026-01-01T00:00:00)",
  "every day",
];
for (const expression of INVALID)
  test(`${expression} is no schedule of a rule`, () =>
    assert.equal(parseSchedule(expression, "rule"), undefined));

test("a date that no calendar has is no schedule", () =>
  assert.equal(parseSchedule("at(2026-02-30T00:00:00)", "scheduler"), undefined));

test("a time zone that nobody knows is refused", () =>
  assert.throws(() => new TimeZone("Mars/Olympus"), RangeError));

test("cron agrees with trying minute after minute, over days on which clocks change", () => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = (bound: number, salt: number) => ((seed * 7919 + salt * 104729) % 1000003) % bound;
    const hour = [`${random(24, 1)}`, "1-3", "*/5"][random(3, 2)];
    const minute = [`${random(60, 3)}`, "0/25", "10,40"][random(3, 4)];
    const day = ["* * ?", "8 3 ?", "? * SUN", "? 11 1#1", "1 11 ?"][random(5, 5)];
    const expression = `cron(${minute} ${hour} ${day} *)`;
    for (const begin of ["2026-03-07T12:00:00Z", "2026-10-31T12:00:00Z"])
      assert.equal(
        next(expression, begin, NEW_YORK)?.slice(0, 16),
        slowly(expression, begin),
        `seed ${seed} ${expression}`,
      );
  }
});

/** Looks at the wall clock every minute for four days; later than that, it believes the answer it is to check. */
function slowly(expression: string, begin: string): string | undefined {
  const parsed = schedule(expression);
  assert.ok(parsed.kind === "cron");
  const { cron } = parsed;
  const shown = new Set<number>([NEW_YORK.localAt(at(begin))]);
  for (let now = at(begin) + MINUTE, left = 4 * 24 * 60; left > 0; now += MINUTE, left--) {
    const local = NEW_YORK.localAt(instant(now));
    const date = new Date(local);
    const fits =
      cron.minutes.includes(date.getUTCMinutes()) &&
      cron.hours.includes(date.getUTCHours()) &&
      cron.months.includes(date.getUTCMonth() + 1) &&
      cron.days(date.getUTCFullYear(), date.getUTCMonth() + 1).includes(date.getUTCDate());
    if (fits && !shown.has(local)) return new Date(now).toISOString().slice(0, 16);
    shown.add(local);
  }
  return next(expression, begin, NEW_YORK)?.slice(0, 16);
}
