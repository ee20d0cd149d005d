/**
 * Dates as the formatters of Java write them: "yyyy-MM-dd'T'HH:mm:ss.SSSXXX".
 * https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/time/format/DateTimeFormatter.html
 */
import { type Instant, instant } from "../../base/instant.ts";
import { type LocalTime, TimeZone } from "../schedule/schedule.ts";

/** What is wrong with a format. */
export class DateFormatError extends Error {}

export interface DateFormat {
  /** Undefined for a text that is none of these dates. `zone` counts where the text does not tell one. */
  parse(text: string, zone: TimeZone): Instant | undefined;
  format(at: Instant, zone: TimeZone): string;
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** Parts of a date while it is read. */
interface Parts {
  year?: number;
  month?: number;
  day?: number;
  hour?: number;
  halfHour?: number;
  afternoon?: boolean;
  minute?: number;
  second?: number;
  millisecond?: number;
  /** Of the zone, in milliseconds. */
  offset?: number;
}

/** What a wall clock shows, and how far it is from UTC. */
interface Shown {
  readonly date: Date;
  readonly offset: number;
}

interface Piece {
  /** A regular expression for its text. */
  readonly source: string;
  read(text: string, parts: Parts): void;
  write(shown: Shown): string;
}

const number = (
  length: number,
  key: Exclude<keyof Parts, "afternoon">,
  value: (shown: Shown) => number,
): Piece => ({
  source: length === 1 ? "\\d{1,9}?" : `\\d{${length}}`,
  read: (text, parts) => {
    parts[key] = Number(text);
  },
  write: (shown) => String(value(shown)).padStart(length, "0"),
});

const named = (
  names: readonly string[],
  short: boolean,
  read: Piece["read"],
  of: (d: Date) => number,
): Piece => ({
  source: names.map((name) => (short ? name.slice(0, 3) : name)).join("|"),
  read,
  write: ({ date }) => {
    const name = names[of(date)] as string;
    return short ? name.slice(0, 3) : name;
  },
});

const monthOf = (text: string): number => MONTHS.findIndex((month) => month.startsWith(text)) + 1;

function offsetPiece(separator: string, zulu: boolean): Piece {
  return {
    source: `${zulu ? "Z|" : ""}[+-]\\d\\d(?:${separator}\\d\\d)?`,
    read: (text, parts) => {
      const [, sign, hours, minutes = "0"] = /^([+-])(\d\d):?(\d\d)?$/.exec(text) ?? [];
      const length = (Number(hours) * 60 + Number(minutes)) * 60_000;
      parts.offset = sign === undefined ? 0 : sign === "-" ? -length : length;
    },
    write: ({ offset }) => {
      if (zulu && offset === 0) return "Z";
      const minutes = Math.abs(offset) / 60_000;
      const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
      return `${offset < 0 ? "-" : "+"}${two(minutes / 60)}${separator}${two(minutes % 60)}`;
    },
  };
}

function yearPiece(length: number): Piece {
  if (length !== 2) return number(4, "year", ({ date }) => date.getUTCFullYear());
  return {
    source: "\\d\\d",
    read: (text, parts) => {
      parts.year = 2000 + Number(text);
    },
    write: ({ date }) => String(date.getUTCFullYear() % 100).padStart(2, "0"),
  };
}

function monthPiece(length: number): Piece {
  if (length <= 2) return number(length, "month", ({ date }) => date.getUTCMonth() + 1);
  const read: Piece["read"] = (text, parts) => {
    parts.month = monthOf(text);
  };
  return named(MONTHS, length === 3, read, (date) => date.getUTCMonth());
}

const AFTERNOON: Piece = {
  source: "[AaPp][Mm]",
  read: (text, parts) => {
    parts.afternoon = text.toLowerCase() === "pm";
  },
  write: ({ date }) => (date.getUTCHours() < 12 ? "AM" : "PM"),
};

function fraction(length: number): Piece {
  return {
    source: `\\d{${length}}`,
    read: (text, parts) => {
      parts.millisecond = Math.floor(Number(`0.${text}`) * 1_000);
    },
    write: ({ date }) =>
      String(date.getUTCMilliseconds()).padStart(3, "0").padEnd(length, "0").slice(0, length),
  };
}

const ZONE: Piece = {
  source: "UTC|GMT|Z",
  read: (_text, parts) => {
    parts.offset = 0;
  },
  write: ({ offset }) => (offset === 0 ? "UTC" : offsetPiece(":", true).write({ date: new Date(0), offset })),
};

const LETTERS: Readonly<Record<string, (length: number) => Piece>> = {
  y: yearPiece,
  u: yearPiece,
  M: monthPiece,
  L: monthPiece,
  d: (length) => number(length, "day", ({ date }) => date.getUTCDate()),
  E: (length) =>
    named(
      DAYS,
      length <= 3,
      () => {},
      (date) => date.getUTCDay(),
    ),
  H: (length) => number(length, "hour", ({ date }) => date.getUTCHours()),
  h: (length) => number(length, "halfHour", ({ date }) => date.getUTCHours() % 12 || 12),
  m: (length) => number(length, "minute", ({ date }) => date.getUTCMinutes()),
  s: (length) => number(length, "second", ({ date }) => date.getUTCSeconds()),
  S: fraction,
  a: () => AFTERNOON,
  X: (length) => offsetPiece(length >= 3 ? ":" : "", true),
  x: (length) => offsetPiece(length >= 3 ? ":" : "", false),
  Z: (length) => offsetPiece(length >= 5 ? ":" : "", false),
  z: () => ZONE,
  V: () => ZONE,
};

const EPOCH: DateFormat = {
  parse: (text) => {
    const at = Number(text);
    if (!/^\d+(?:\.\d+)?$/.test(text) || !Number.isFinite(at)) return undefined;
    // More than ten digits are milliseconds.
    return instant(Math.floor(at >= 100_000_000_000 ? at : at * 1_000));
  },
  format: (at) => String(at),
};

const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** Reads a format; "epoch" is one, too. Throws {@link DateFormatError}. */
export function compileDateFormat(pattern: string): DateFormat {
  if (pattern === "epoch") return EPOCH;
  const pieces = [...pattern.matchAll(TOKEN)].map(([token, quoted, letter]): Piece => {
    if (letter === undefined) return literal(quoted === undefined ? token : quoted.replace("''", "'") || "'");
    const piece = LETTERS[letter]?.(token.length);
    if (piece === undefined) throw new DateFormatError(`Invalid date pattern: ${pattern}`);
    return piece;
  });
  const regex = new RegExp(`^${pieces.map(({ source }) => `(${source})`).join("")}$`);
  return {
    parse: (text, zone) => {
      const found = regex.exec(text);
      if (found === null) return undefined;
      const parts: Parts = {};
      for (const [i, piece] of pieces.entries()) piece.read(found[i + 1] as string, parts);
      return instantOf(parts, zone);
    },
    format: (at, zone) => {
      const local = zone.localAt(at);
      const shown = { date: new Date(local), offset: local - at };
      return pieces.map((piece) => piece.write(shown)).join("");
    },
  };
}

const literal = (text: string): Piece => ({
  source: text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"),
  read: () => {},
  write: () => text,
});

function instantOf(parts: Parts, zone: TimeZone): Instant | undefined {
  const { year = 1970, month = 1, day = 1, minute = 0, second = 0, millisecond = 0 } = parts;
  const half = parts.halfHour === undefined ? 0 : (parts.halfHour % 12) + (parts.afternoon ? 12 : 0);
  const hour = parts.hour ?? half;
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 59)
    return undefined;
  const local = Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
  if (new Date(local).getUTCDate() !== day) return undefined;
  return parts.offset === undefined ? zone.instantNear(local as LocalTime) : instant(local - parts.offset);
}

/** Throws {@link DateFormatError} for a zone that is none. */
export function zoneNamed(name: string): TimeZone {
  try {
    return new TimeZone(name);
  } catch {
    throw new DateFormatError(`Invalid time zone: ${name}`);
  }
}
