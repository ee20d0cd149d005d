/**
 * When a secret is rotated: a number of days, or a schedule expression, and for how long the window stays open.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html
 */
import { after, DAY, HOUR, type Instant, instant, SECOND } from "../../base/instant.ts";
import type { RotationRulesType } from "../../gen/secretsmanager.ts";
import { nextOccurrence, parseSchedule, type Schedule, TimeZone } from "../../lang/schedule/schedule.ts";
import * as errors from "./errors.ts";
import { ROTATION_INTERVAL_MIN } from "./limits.ts";
import { dayOf } from "./secret.ts";

/** As the caller gave them. */
export interface RotationRules {
  readonly automaticallyAfterDays?: number;
  /** "3h" */
  readonly duration?: string;
  readonly scheduleExpression?: string;
}

/** When a rotation may begin, and when it must have. */
export interface Window {
  readonly opens: Instant;
  readonly closes: Instant;
}

const UTC = new TimeZone("UTC");

/** The rules of a request; undefined when it gives none. Throws InvalidParameterException. */
export function rulesOf(given: RotationRulesType | undefined): RotationRules | undefined {
  if (given === undefined) return undefined;
  const { AutomaticallyAfterDays: days, Duration: duration, ScheduleExpression: expression } = given;
  if (days !== undefined && expression !== undefined) throw errors.twoSchedules();
  if (days === undefined && expression === undefined) throw errors.noSchedule();
  const rules: RotationRules = {
    ...(days !== undefined && { automaticallyAfterDays: days }),
    ...(expression !== undefined && { scheduleExpression: expression }),
    ...(duration !== undefined && { duration }),
  };
  checkDuration(rules, scheduleOf(rules));
  return rules;
}

/** Windows end within their UTC day; those that open every few hours end before the next one. */
function checkDuration({ duration }: RotationRules, schedule: Schedule): void {
  const hours = hoursIn(duration);
  if (hours === undefined) {
    if (duration !== undefined) throw errors.invalidDuration();
    return;
  }
  const room = schedule.kind === "rate" ? Math.min(schedule.every, DAY) : DAY;
  if (hours < 1 || hours * HOUR > room) throw errors.invalidDuration();
}

function hoursIn(duration: string | undefined): number | undefined {
  const [, digits] = /^(\d{1,2})h$/.exec(duration ?? "") ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function scheduleOf({
  automaticallyAfterDays: days,
  scheduleExpression: text = "",
}: RotationRules): Schedule {
  if (days !== undefined) return { kind: "rate", every: days * DAY };
  const schedule = parseSchedule(text, "rule");
  if (schedule === undefined) throw errors.invalidSchedule();
  if (schedule.kind === "rate") {
    const whole = schedule.every % HOUR === 0 && !text.includes("minute");
    if (!whole || schedule.every < ROTATION_INTERVAL_MIN) throw errors.invalidSchedule();
  }
  // Windows open on the hour, on a day of the month or of the week, in any year.
  if (schedule.kind === "cron" && !/^cron\(0 \S+ \S+ \S+ \S+ \*\)$/.test(text))
    throw errors.invalidSchedule();
  return schedule;
}

/** Rates are counted from midnight UTC when they are of days, else from the hour. */
export function nextWindow(rules: RotationRules, now: Instant): Window | undefined {
  const schedule = scheduleOf(rules);
  const daily = schedule.kind === "rate" && schedule.every % DAY === 0;
  const start = daily ? dayOf(now) : instant(now - (now % HOUR));
  const opens = nextOccurrence(schedule, now, { zone: UTC, start });
  if (opens === undefined) return undefined;
  const hours = hoursIn(rules.duration);
  if (hours !== undefined) return { opens, closes: after(opens, hours * HOUR) };
  const hourly = schedule.kind === "rate" ? !daily : everyFewHours(rules.scheduleExpression ?? "");
  // Without a duration, it closes after an hour, or with the day.
  if (hourly) return { opens, closes: after(opens, HOUR) };
  return { opens, closes: after(dayOf(opens), DAY - SECOND) };
}

function everyFewHours(cron: string): boolean {
  return /[/,*-]/.test(cron.split(" ")[1] ?? "");
}

/** As DescribeSecret shows them. */
export function shownRules(rules: RotationRules): RotationRulesType {
  const { automaticallyAfterDays, duration, scheduleExpression } = rules;
  const [, days] = /^rate\((\d+) days?\)$/.exec(scheduleExpression ?? "") ?? [];
  const every = automaticallyAfterDays ?? (days === undefined ? undefined : Number(days));
  return {
    ...(every !== undefined && { AutomaticallyAfterDays: every }),
    ...(duration !== undefined && { Duration: duration }),
    ...(scheduleExpression !== undefined && { ScheduleExpression: scheduleExpression }),
  };
}
