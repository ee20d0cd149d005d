/** Lengths of time in queries, "5m", and the periods they part time into. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const MILLISECONDS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: MINUTE,
  h: HOUR,
  d: DAY,
  w: 7 * DAY,
};
/** The spellings of units, by what each is short for. */
const UNITS: ReadonlyArray<readonly [string, RegExp]> = [
  ["ms", /^(?:ms|msec|millisecond)s?$/],
  ["mo", /^(?:mo|month)s?$/],
  ["s", /^(?:s|sec|second)s?$/],
  ["m", /^(?:m|min|minute)s?$/],
  ["h", /^(?:h|hr|hour)s?$/],
  ["d", /^(?:d|day)s?$/],
  ["w", /^(?:w|week)s?$/],
  ["q", /^(?:q|qtr|quarter)s?$/],
  ["y", /^(?:y|yr|year)s?$/],
];
const MONTHS: Readonly<Record<string, number>> = { mo: 1, q: 3, y: 12 };

export interface Period {
  readonly count: number;
  /** "ms", "s", "m", "h", "d", "w", "mo", "q" or "y" */
  readonly unit: string;
}

/** Reads "5m", "1 hour" without the space, "30s"; undefined for what is no period. */
export function parsePeriod(text: string): Period | undefined {
  const [, count, spelled = ""] = /^(\d+)([a-z]+)$/i.exec(text) ?? [];
  const unit = UNITS.find(([, spelling]) => spelling.test(spelled.toLowerCase()))?.[0];
  return count === undefined || unit === undefined || Number(count) === 0
    ? undefined
    : { count: Number(count), unit };
}

/** Where the period begins that an instant lies in. Periods are counted from 1970; weeks begin on Monday. */
export function floorTo({ count, unit }: Period, at: number): number {
  const months = MONTHS[unit];
  if (months !== undefined) {
    const date = new Date(at);
    const index = (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
    return monthStart(Math.floor(index / (months * count)) * months * count);
  }
  const length = (MILLISECONDS[unit] as number) * count;
  // 1970-01-01 was a Thursday.
  const offset = unit === "w" ? 4 * DAY : 0;
  return Math.floor((at - offset) / length) * length + offset;
}

/** Where the next period begins; an instant at which one begins stays. */
export function ceilTo(period: Period, at: number): number {
  const floor = floorTo(period, at);
  if (floor === at) return at;
  const months = MONTHS[period.unit];
  if (months === undefined) return floor + (MILLISECONDS[period.unit] as number) * period.count;
  const date = new Date(floor);
  return monthStart((date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth() + months * period.count);
}

function monthStart(index: number): number {
  return Date.UTC(1970 + Math.floor(index / 12), index % 12);
}
