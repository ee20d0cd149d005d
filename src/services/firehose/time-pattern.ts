/**
 * Patterns of Java's DateTimeFormatter, as far as prefixes of objects have use for them.
 * https://docs.oracle.com/javase/8/docs/api/java/time/format/DateTimeFormatter.html
 */
import type { Instant } from "../../base/instant.ts";
import { TimeZone } from "../../lang/schedule/time-zone.ts";

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** Runs of letters, quoted text, and what stands for itself. */
const PART = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;
const YEAR_SHORT = 2;
const NAME_SHORT = 3;
const NAME_FULL = 4;
const DAY_MILLISECONDS = 86_400_000;

type Field = (local: Date, width: number) => string;

const padded = (value: number, width: number): string => String(value).padStart(width, "0");
const year: Field = (local, width) =>
  width === YEAR_SHORT ? padded(local.getUTCFullYear() % 100, 2) : padded(local.getUTCFullYear(), width);
const named = (names: readonly string[], at: number, width: number): string => {
  const name = names[at] ?? "";
  return width >= NAME_FULL ? name : name.slice(0, NAME_SHORT);
};
const month: Field = (local, width) =>
  width < NAME_SHORT ? padded(local.getUTCMonth() + 1, width) : named(MONTHS, local.getUTCMonth(), width);

const FIELDS: Readonly<Record<string, Field>> = {
  y: year,
  u: year,
  M: month,
  L: month,
  d: (local, width) => padded(local.getUTCDate(), width),
  D: (local, width) => padded(dayOfYear(local), width),
  E: (local, width) => named(DAYS, local.getUTCDay(), width),
  H: (local, width) => padded(local.getUTCHours(), width),
  k: (local, width) => padded(local.getUTCHours() || 24, width),
  K: (local, width) => padded(local.getUTCHours() % 12, width),
  h: (local, width) => padded(local.getUTCHours() % 12 || 12, width),
  a: (local) => (local.getUTCHours() < 12 ? "AM" : "PM"),
  m: (local, width) => padded(local.getUTCMinutes(), width),
  s: (local, width) => padded(local.getUTCSeconds(), width),
  S: (local, width) => padded(local.getUTCMilliseconds(), NAME_SHORT).padEnd(width, "0").slice(0, width),
};

function dayOfYear(local: Date): number {
  return Math.floor((local.getTime() - Date.UTC(local.getUTCFullYear(), 0, 1)) / DAY_MILLISECONDS) + 1;
}

/** Whether a pattern can be written out: all its letters have a meaning here, and its quotes are closed. */
export function isTimePattern(pattern: string): boolean {
  const parts = pattern.match(PART) ?? [];
  if (parts.join("") !== pattern) return false;
  return parts.every((part) => !/^[A-Za-z]/.test(part) || FIELDS[part[0] as string] !== undefined);
}

/** An instant as the pattern says, on the wall clock of a time zone. */
export function formatTime(pattern: string, at: Instant, zone: TimeZone): string {
  const local = new Date(zone.localAt(at));
  return pattern.replace(PART, (part: string, quoted: string | undefined, letter: string | undefined) => {
    if (letter !== undefined) return FIELDS[letter]?.(local, part.length) ?? part;
    if (quoted === undefined) return part;
    return quoted === "" ? "'" : quoted.replaceAll("''", "'");
  });
}

export const UTC = new TimeZone("UTC");
