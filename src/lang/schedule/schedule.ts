/**
 * Schedule expressions of EventBridge rules and of EventBridge Scheduler: rate(), cron() and at().
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
 */
import { DAY, type Duration, HOUR, type Instant, instant, MINUTE } from "../../base/instant.ts";
import { type Cron, parseCron } from "./cron.ts";
import type { LocalTime, TimeZone } from "./time-zone.ts";

export { type LocalTime, TimeZone } from "./time-zone.ts";

export type Schedule =
  | { readonly kind: "rate"; readonly every: Duration }
  | { readonly kind: "cron"; readonly cron: Cron }
  | { readonly kind: "at"; readonly local: LocalTime };

const UNITS: Readonly<Record<string, Duration>> = { minute: MINUTE, hour: HOUR, day: DAY };

/**
 * Reads an expression; undefined when it is not valid. In rules, one "minute" is singular and two "minutes" are
 * plural; Scheduler does not mind.
 */
export function parseSchedule(text: string, grammar: "rule" | "scheduler"): Schedule | undefined {
  const [, kind, inner = ""] = /^(rate|cron|at)\(([^()]*)\)$/.exec(text) ?? [];
  if (kind === "rate") return parseRate(inner, grammar === "rule");
  if (kind === "cron") {
    const cron = parseCron(inner);
    return cron && { kind: "cron", cron };
  }
  if (kind === "at" && grammar === "scheduler") return parseAt(inner);
  return undefined;
}

function parseRate(text: string, strict: boolean): Schedule | undefined {
  const [, digits = "", unit = "", plural] = /^\s*(\d{1,9})\s+(minute|hour|day)(s?)\s*$/.exec(text) ?? [];
  const length = UNITS[unit];
  const count = Number(digits);
  if (length === undefined || count < 1) return undefined;
  if (strict && (count === 1) !== (plural === "")) return undefined;
  return { kind: "rate", every: count * length };
}

function parseAt(text: string): Schedule | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(text)) return undefined;
  const milliseconds = Date.parse(`${text}Z`);
  if (Number.isNaN(milliseconds) || !new Date(milliseconds).toISOString().startsWith(text)) return undefined;
  return { kind: "at", local: milliseconds as LocalTime };
}

/** Where a schedule's times are counted from. */
export interface Anchor {
  /** Whose wall clock cron() and at() mean. */
  readonly zone: TimeZone;
  /** When a rate's first period begins: its occurrences are whole periods after it. */
  readonly start: Instant;
}

/** The first occurrence after an instant; undefined when there is none any more. */
export function nextOccurrence(schedule: Schedule, after: Instant, anchor: Anchor): Instant | undefined {
  switch (schedule.kind) {
    case "rate": {
      const passed = Math.floor((after - anchor.start) / schedule.every);
      return instant(anchor.start + (Math.max(passed, 0) + 1) * schedule.every);
    }
    case "at": {
      const at = anchor.zone.instantNear(schedule.local);
      return at > after ? at : undefined;
    }
    case "cron":
      return nextCron(schedule.cron, after, anchor.zone);
  }
}

/**
 * Times that a clock put forward skips are left out; of times that a clock put back shows twice, the first counts.
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html#daylist-savings-time
 */
function nextCron(cron: Cron, after: Instant, zone: TimeZone): Instant | undefined {
  for (const local of localTimes(cron, zone.localAt(after))) {
    const at = zone.instantOf(local);
    if (at !== undefined && at > after) return at;
  }
  return undefined;
}

/** The times on a wall clock that an expression means, from the minute of `from` on. */
function* localTimes(cron: Cron, from: LocalTime): Generator<LocalTime> {
  const start = new Date(from);
  const today = Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate());
  const minuteOfDay = start.getUTCHours() * 60 + start.getUTCMinutes();
  for (const day of daysFrom(cron, start)) {
    const earliest = day === today ? minuteOfDay : 0;
    for (const hour of cron.hours) {
      if (hour * 60 + 59 < earliest) continue;
      for (const minute of cron.minutes)
        if (hour * 60 + minute >= earliest) yield (day + hour * HOUR + minute * MINUTE) as LocalTime;
    }
  }
}

/** Midnights of the days an expression means. */
function* daysFrom(cron: Cron, start: Date): Generator<number> {
  const [firstYear, firstMonth, firstDay] = [
    start.getUTCFullYear(),
    start.getUTCMonth() + 1,
    start.getUTCDate(),
  ];
  for (const year of cron.years) {
    if (year < firstYear) continue;
    for (const month of cron.months) {
      if (year === firstYear && month < firstMonth) continue;
      const thisMonth = year === firstYear && month === firstMonth;
      for (const day of cron.days(year, month))
        if (!thisMonth || day >= firstDay) yield Date.UTC(year, month - 1, day);
    }
  }
}
