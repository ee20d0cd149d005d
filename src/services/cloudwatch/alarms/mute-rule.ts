/**
 * Alarm mute rules: when alarms keep quiet.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-mute-rules.html
 */
import type { Scope } from "../../../aws/scope.ts";
import { DAY, HOUR, type Instant, instant, MINUTE } from "../../../base/instant.ts";
import type { AlarmMuteRuleStatus, PutAlarmMuteRuleInput } from "../../../gen/cloudwatch.ts";
import { nextOccurrence, parseSchedule, type Schedule, TimeZone } from "../../../lang/schedule/schedule.ts";
import * as errors from "../errors.ts";
import { MUTE_DURATION_MAX } from "../limits.ts";
import type { Tags } from "../tags.ts";

type Configured = Pick<
  PutAlarmMuteRuleInput,
  "Name" | "Description" | "Rule" | "MuteTargets" | "StartDate" | "ExpireDate"
>;

export interface MuteRuleRecord extends Configured {
  readonly updatedAt: Instant;
  readonly tags: Tags;
}

export const muteRuleArn = ({ partition, region, account }: Scope, name: string): string =>
  `arn:${partition}:cloudwatch:${region}:${account}:alarm-mute-rule:${name}`;

/** A rule's schedule, read. */
interface MuteSchedule {
  readonly occurrences: Schedule;
  /** Milliseconds. */
  readonly duration: number;
  readonly zone: TimeZone;
}

/** Standard cron has five fields, and its week begins with 0. */
function parseExpression(text: string): Schedule | undefined {
  const [, at] = /^at\((\d{4}-\d\d-\d\dT\d\d:\d\d)\)$/.exec(text) ?? [];
  if (at !== undefined) return parseSchedule(`at(${at}:00)`, "scheduler");
  const [, cron = ""] = /^cron\(([^()]*)\)$/.exec(text) ?? [];
  const [minutes, hours, day, month, weekday, ...more] = cron.trim().split(/\s+/);
  if (weekday === undefined || more.length > 0) return undefined;
  const plain = weekday === "*" || weekday === "?";
  if (!plain && day !== "*" && day !== "?") return undefined;
  const days = plain ? `${day} ${month} ?` : `? ${month} ${shifted(weekday)}`;
  return parseSchedule(`cron(${minutes} ${hours} ${days} *)`, "scheduler");
}

const shifted = (weekdays: string): string =>
  weekdays.replace(/(^|[,-])([0-7])(?=$|[,/#L-])/g, (_whole, before: string, day: string) => {
    return `${before}${(Number(day) % 7) + 1}`;
  });

function parseDuration(text: string): number | undefined {
  const found = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(text);
  if (found === null) return undefined;
  const [days = 0, hours = 0, minutes = 0] = found.slice(1).map((part) => Number(part ?? 0));
  return days * DAY + hours * HOUR + minutes * MINUTE;
}

function zoneOf(name: string): TimeZone | undefined {
  try {
    return new TimeZone(name);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Reads a schedule. Throws ValidationError. */
export function muteSchedule({ Schedule: given }: MuteRuleRecord["Rule"]): MuteSchedule {
  const { Expression, Duration, Timezone = "UTC" } = given;
  const occurrences = parseExpression(Expression);
  if (occurrences === undefined) throw errors.validation(`Invalid schedule expression: ${Expression}`);
  const duration = parseDuration(Duration);
  if (duration === undefined || duration < MINUTE || duration > MUTE_DURATION_MAX)
    throw errors.validation(`Invalid duration ${Duration}: it must be between PT1M and P15D`);
  const zone = zoneOf(Timezone);
  if (zone === undefined) throw errors.validation(`Invalid timezone: ${Timezone}`);
  return { occurrences, duration, zone };
}

/** Until when the rule mutes at an instant; undefined when it does not. */
export function mutedUntil(rule: MuteRuleRecord, now: Instant): Instant | undefined {
  const { StartDate, ExpireDate } = rule;
  if (ExpireDate !== undefined && now >= ExpireDate) return undefined;
  const { occurrences, duration, zone } = muteSchedule(rule.Rule);
  const since = Math.max(now - duration, (StartDate ?? 0) - 1);
  const begins = nextOccurrence(occurrences, instant(since), { zone, start: instant(0) });
  if (begins === undefined || begins > now) return undefined;
  return instant(Math.min(begins + duration, ExpireDate ?? Number.POSITIVE_INFINITY));
}

export function statusOf(rule: MuteRuleRecord, now: Instant): AlarmMuteRuleStatus {
  if (mutedUntil(rule, now) !== undefined) return "ACTIVE";
  const { occurrences, zone } = muteSchedule(rule.Rule);
  const next = nextOccurrence(occurrences, now, { zone, start: instant(0) });
  return next === undefined || next >= (rule.ExpireDate ?? Number.POSITIVE_INFINITY)
    ? "EXPIRED"
    : "SCHEDULED";
}

export const muteTypeOf = ({ Rule }: MuteRuleRecord): "ONE_TIME" | "RECURRING" =>
  Rule.Schedule.Expression.startsWith("at(") ? "ONE_TIME" : "RECURRING";
