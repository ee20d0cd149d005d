/**
 * AWS's cron expressions: six fields, minutes to years, with "?", "L", "W" and "#".
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
 */

/** An expression taken apart: for each field what it admits. It never changes. */
export interface Cron {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  /** 1 to 12. */
  readonly months: readonly number[];
  readonly years: readonly number[];
  /** The days of a month that it means, ascending. */
  readonly days: (year: number, month: number) => readonly number[];
}

const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const WEEKDAYS = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];
const DAYS_IN_WEEK = 7;

interface FieldRange {
  readonly low: number;
  readonly high: number;
  /** Names of the values from `low` on. */
  readonly names?: readonly string[];
}
const MINUTE_FIELD: FieldRange = { low: 0, high: 59 };
const HOUR_FIELD: FieldRange = { low: 0, high: 23 };
const DAY_FIELD: FieldRange = { low: 1, high: 31 };
const MONTH_FIELD: FieldRange = { low: 1, high: 12, names: MONTHS };
const WEEKDAY_FIELD: FieldRange = { low: 1, high: 7, names: WEEKDAYS };
const YEAR_FIELD: FieldRange = { low: 1970, high: 2199 };

/** Reads what stands between the parentheses of cron(...); undefined when it is not valid. */
export function parseCron(text: string): Cron | undefined {
  const fields = text.trim().split(/\s+/);
  if (fields.length !== 6) return undefined;
  const [minute, hour, day, month, weekday, year] = fields as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const minutes = listed(minute, MINUTE_FIELD);
  const hours = listed(hour, HOUR_FIELD);
  const months = listed(month, MONTH_FIELD);
  const years = listed(year, YEAR_FIELD);
  // One of the two day fields says which days; the other must leave it to that one.
  if ((day === "?") === (weekday === "?")) return undefined;
  const days = day === "?" ? weekdayRule(weekday) : dayRule(day);
  if (!minutes || !hours || !months || !years || !days) return undefined;
  return { minutes, hours, months, years, days };
}

type DayRule = (year: number, month: number) => readonly number[];

function listed(text: string, range: FieldRange): readonly number[] | undefined {
  const values = new Set<number>();
  for (const part of text.split(",")) {
    const some = stepped(part, range);
    if (some === undefined) return undefined;
    for (const value of some) values.add(value);
  }
  return [...values].sort((left, right) => left - right);
}

/** "5", "1-5", "*", and each with "/3". */
function stepped(text: string, range: FieldRange): readonly number[] | undefined {
  const [base = "", step, more] = text.split("/");
  if (more !== undefined || (step !== undefined && !/^\d{1,4}$/.test(step))) return undefined;
  const stride = step === undefined ? 1 : Number(step);
  const bounds = boundsOf(base, range, step !== undefined);
  if (bounds === undefined || stride < 1) return undefined;
  const [from, to] = bounds;
  const length = to >= from ? to - from : to - from + (range.high - range.low + 1);
  const span = range.high - range.low + 1;
  const count = Math.floor(length / stride) + 1;
  return Array.from({ length: count }, (_, at) => range.low + ((from - range.low + at * stride) % span));
}

function boundsOf(base: string, range: FieldRange, open: boolean): readonly [number, number] | undefined {
  if (base === "*") return [range.low, range.high];
  const [first = "", last, more] = base.split("-");
  if (more !== undefined) return undefined;
  const from = valueIn(first, range);
  if (from === undefined) return undefined;
  if (last === undefined) return [from, open ? range.high : from];
  const to = valueIn(last, range);
  // "FRI-MON" goes round; among years nothing does.
  return to === undefined || (to < from && range === YEAR_FIELD) ? undefined : [from, to];
}

function valueIn(text: string, { low, high, names }: FieldRange): number | undefined {
  const named = names?.indexOf(text.toUpperCase()) ?? -1;
  if (named >= 0) return low + named;
  if (!/^\d{1,4}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= low && value <= high ? value : undefined;
}

function dayRule(text: string): DayRule | undefined {
  if (text === "L") return (year, month) => [daysIn(year, month)];
  if (text === "LW") return (year, month) => [nearestWeekday(year, month, daysIn(year, month))];
  const near = /^(\d{1,2})W$/.exec(text)?.[1];
  if (near !== undefined) {
    const wanted = valueIn(near, DAY_FIELD);
    if (wanted === undefined) return undefined;
    return (year, month) => (wanted > daysIn(year, month) ? [] : [nearestWeekday(year, month, wanted)]);
  }
  const days = listed(text, DAY_FIELD);
  return days && ((year, month) => days.filter((each) => each <= daysIn(year, month)));
}

function weekdayRule(text: string): DayRule | undefined {
  if (text === "L") return every([DAYS_IN_WEEK]);
  const last = /^(.+)L$/.exec(text)?.[1];
  if (last !== undefined) {
    const wanted = valueIn(last, WEEKDAY_FIELD);
    return wanted === undefined ? undefined : (year, month) => every([wanted])(year, month).slice(-1);
  }
  const [named = "", ordinal, more] = text.split("#");
  if (ordinal !== undefined) {
    const wanted = valueIn(named, WEEKDAY_FIELD);
    if (more !== undefined || wanted === undefined || !/^[1-5]$/.test(ordinal)) return undefined;
    return (year, month) => every([wanted])(year, month).slice(Number(ordinal) - 1, Number(ordinal));
  }
  const days = listed(text, WEEKDAY_FIELD);
  return days && every(days);
}

/** All days of a month that fall on one of some weekdays; Sunday is 1. */
function every(weekdays: readonly number[]): DayRule {
  const wanted = new Set(weekdays);
  return (year, month) => {
    const first = weekdayOf(year, month, 1);
    return Array.from({ length: daysIn(year, month) }, (_, at) => at + 1).filter((day) =>
      wanted.has(((first + day - 1) % DAYS_IN_WEEK) + 1),
    );
  };
}

/** The weekday, Monday to Friday, that is nearest to a day within its month. */
function nearestWeekday(year: number, month: number, day: number): number {
  const weekday = weekdayOf(year, month, day);
  if (weekday === 6) return day > 1 ? day - 1 : day + 2;
  if (weekday === 0) return day < daysIn(year, month) ? day + 1 : day - 2;
  return day;
}

/** 0 is Sunday. */
function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
