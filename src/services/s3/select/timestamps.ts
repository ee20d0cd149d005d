/** Timestamps of S3 Select. https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-select-sql-reference-date.html */
import { selectError } from "./errors.ts";

/** A moment, and the offset it was written in. */
export class Timestamp {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Minutes east of UTC. */
  readonly offset: number;

  constructor(at: number, offset = 0) {
    this.at = at;
    this.offset = offset;
  }

  /** The clock on the wall at its offset, to be read as if it were UTC. */
  get local(): Date {
    return new Date(this.at + this.offset * 60_000);
  }

  /** As Ion writes it. */
  toString(): string {
    const local = this.local.toISOString();
    const trimmed = local.replace(/\.?0*Z$/, "").replace(/T(\d\d:\d\d)$/, "T$1");
    const whole = local.endsWith(".000Z") ? local.slice(0, 19) : trimmed;
    return `${whole}${this.offset === 0 ? "Z" : offsetText(this.offset, ":")}`;
  }
}

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?T?$/;

/** An ISO 8601 text, from a year alone to fractions of a second. Throws ValueParseFailure. */
export function parseTimestamp(text: string): Timestamp {
  const match = ISO.exec(text.trim());
  if (match === null) throw selectError("ValueParseFailure");
  const [, year, month = "1", day = "1", hour = "0", minute = "0", second = "0", fraction = "0", zone] =
    match;
  const numbers = [year, month, day, hour, minute, second].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (!isDate(numbers)) throw selectError("ValueParseFailure");
  const offset = zone === undefined || zone === "Z" ? 0 : offsetOf(zone);
  return new Timestamp(wall(numbers) + Math.floor(Number(fraction) * 1000) - offset * 60_000, offset);
}

type Wall = [year: number, month: number, day: number, hour: number, minute: number, second: number];

function wall([year, month, day, hour, minute, second]: Wall): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  return date.getTime();
}

function isDate([year, month, day, hour, minute, second]: Wall): boolean {
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay && hour < 24 && minute < 60 && second < 60;
}

function offsetOf(zone: string): number {
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}

function offsetText(offset: number, colon: string): string {
  const size = Math.abs(offset);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${colon}${two(size % 60)}`;
}

export function extract(part: string, timestamp: Timestamp): bigint {
  const { local } = timestamp;
  const parts: Readonly<Record<string, number>> = {
    YEAR: local.getUTCFullYear(),
    MONTH: local.getUTCMonth() + 1,
    DAY: local.getUTCDate(),
    HOUR: local.getUTCHours(),
    MINUTE: local.getUTCMinutes(),
    SECOND: local.getUTCSeconds(),
    TIMEZONE_HOUR: Math.trunc(timestamp.offset / 60),
    TIMEZONE_MINUTE: timestamp.offset % 60,
  };
  return BigInt(parts[part] ?? 0);
}

const LENGTHS: Readonly<Record<string, number>> = {
  DAY: 86_400_000,
  HOUR: 3_600_000,
  MINUTE: 60_000,
  SECOND: 1_000,
};

/** Months and years end on the month's last day where it is shorter. */
export function addTo(part: string, count: number, timestamp: Timestamp): Timestamp {
  const length = LENGTHS[part];
  if (length !== undefined) return checked(timestamp.at + count * length, timestamp.offset);
  const local = timestamp.local;
  const day = local.getUTCDate();
  local.setUTCDate(1);
  local.setUTCMonth(local.getUTCMonth() + count * (part === "YEAR" ? 12 : 1));
  const lastDay = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 0)).getUTCDate();
  local.setUTCDate(Math.min(day, lastDay));
  return checked(local.getTime() - timestamp.offset * 60_000, timestamp.offset);
}

function checked(at: number, offset: number): Timestamp {
  if (!(Math.abs(at) <= 8.64e15)) throw selectError("IntegerOverflow");
  return new Timestamp(at, offset);
}

/** Whole parts from one to the other. */
export function difference(part: string, from: Timestamp, to: Timestamp): bigint {
  const length = LENGTHS[part];
  if (length !== undefined) return BigInt(Math.trunc((to.at - from.at) / length));
  const [a, b] = [from.local, to.local];
  let months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  if (months > 0 && addTo("MONTH", months, from).at > to.at) months--;
  if (months < 0 && addTo("MONTH", months, from).at < to.at) months++;
  return BigInt(part === "YEAR" ? Math.trunc(months / 12) : months);
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const PATTERN = /'((?:[^']|'')*)'|y+|M+|d+|a|h+|H+|m+|s+|S+|n+|X+|x+|[A-Za-z]|[\s\S]/g;

/** The patterns of TO_STRING. Throws EvaluatorInvalidTimestampFormatPattern. */
export function formatTimestamp(timestamp: Timestamp, pattern: string): string {
  return pattern.replace(PATTERN, (symbol, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted.replaceAll("''", "'");
    return /[A-Za-z]/.test(symbol) ? formatPart(timestamp, symbol) : symbol;
  });
}

function formatPart(timestamp: Timestamp, symbol: string): string {
  const { local } = timestamp;
  const padded = (value: number) => String(value).padStart(symbol.length, "0");
  const month = MONTHS[local.getUTCMonth()] as string;
  switch (symbol) {
    case "yy":
      return String(local.getUTCFullYear() % 100).padStart(2, "0");
    case "y":
    case "yyyy":
      return padded(local.getUTCFullYear());
    case "MMM":
      return month.slice(0, 3);
    case "MMMM":
      return month;
    case "MMMMM":
      return month.slice(0, 1);
    case "a":
      return local.getUTCHours() < 12 ? "AM" : "PM";
    case "n":
      return String(local.getUTCMilliseconds() * 1_000_000);
    case "X":
    case "XX":
    case "XXX":
    case "x":
    case "xx":
    case "xxx":
      return zoneText(timestamp.offset, symbol);
    default:
      return formatNumber(local, symbol, padded);
  }
}

function formatNumber(local: Date, symbol: string, padded: (value: number) => string): string {
  if (/^S{1,9}$/.test(symbol))
    return String(local.getUTCMilliseconds()).padStart(3, "0").padEnd(9, "0").slice(0, symbol.length);
  const values: Readonly<Record<string, number>> = {
    M: local.getUTCMonth() + 1,
    d: local.getUTCDate(),
    h: local.getUTCHours() % 12 || 12,
    H: local.getUTCHours(),
    m: local.getUTCMinutes(),
    s: local.getUTCSeconds(),
  };
  const value = values[symbol.charAt(0)];
  if (value === undefined || symbol.length > 2) throw selectError("EvaluatorInvalidTimestampFormatPattern");
  return padded(value);
}

function zoneText(offset: number, symbol: string): string {
  if (offset === 0 && symbol.startsWith("X")) return "Z";
  const text = offsetText(offset, symbol.length === 3 ? ":" : "");
  return symbol.length === 1 && offset % 60 === 0 ? text.slice(0, 3) : text;
}
