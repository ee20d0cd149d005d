import type { Instant } from "../../../base/instant.ts";
import type { TimestampFormat } from "../model.ts";

const ISO8601 =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s?(Z|z|[+-]\d\d:?\d\d)?)?$/;
const BASIC_ISO8601 = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
const EPOCH = /^-?\d{1,15}(?:\.\d{1,9})?(?:[eE][+-]?\d{1,2})?$/;
const HTTP_DATE =
  /^[A-Z][a-z]{2,8}, (\d\d?)[ -]([A-Z][a-z]{2})[ -](\d{2,4}) (\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))? (?:GMT|UTC)$/;
const ASCTIME = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([ \d]\d) (\d\d):(\d\d):(\d\d) (\d{4})$/;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The latest instant a Date can hold; AWS's own limits are far below. */
const INSTANT_MAX = 8_640_000_000_000_000;

/** Epoch seconds, possibly with a fraction, as an instant. */
export function fromEpochSeconds(seconds: number): Instant | undefined {
  const milliseconds = Math.round(seconds * 1000);
  return Math.abs(milliseconds) <= INSTANT_MAX ? (milliseconds as Instant) : undefined;
}

/**
 * Reads a moment written in any form that AWS accepts: ISO 8601 with or without offset, epoch seconds, the three HTTP
 * dates of RFC 9110 5.6.7. AWS is as lenient about which of them stands where. Undefined when it is none.
 */
export function parseTimestamp(text: string): Instant | undefined {
  if (EPOCH.test(text)) return fromEpochSeconds(Number(text));
  const iso = ISO8601.exec(text) ?? BASIC_ISO8601.exec(text);
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, fraction, zone] = iso;
    return moment([year, month, day, hour, minute, second], fraction, offsetMinutes(zone));
  }
  const http = HTTP_DATE.exec(text);
  if (http !== null) {
    const [, day, month, year, hour, minute, second, fraction] = http;
    return moment([fullYear(year ?? ""), monthNumber(month), day, hour, minute, second], fraction, 0);
  }
  const asctime = ASCTIME.exec(text);
  if (asctime === null) return undefined;
  const [, month, day, hour, minute, second, year] = asctime;
  return moment([year, monthNumber(month), day, hour, minute, second], undefined, 0);
}

function moment(
  parts: readonly (string | number | undefined)[],
  fraction: string | undefined,
  offset: number,
): Instant | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) =>
    Number(part ?? 0),
  );
  if (month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 60) return undefined;
  const milliseconds = Number((fraction ?? "").padEnd(3, "0").slice(0, 3));
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCDate() !== day) return undefined;
  date.setUTCHours(hour, minute, second, milliseconds);
  return (date.getTime() - offset * 60_000) as Instant;
}

function offsetMinutes(zone: string | undefined): number {
  if (zone === undefined || zone === "Z" || zone === "z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith("-") ? -minutes : minutes;
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf(name ?? "") + 1;
}

/** RFC 9110: a two-digit year that seems more than 50 years ahead is of the past century. */
function fullYear(year: string): number {
  if (year.length > 2) return Number(year);
  return Number(year) + (Number(year) < 70 ? 2000 : 1900);
}

const TWO_DIGITS: readonly string[] = Array.from({ length: 100 }, (_, number) =>
  String(number).padStart(2, "0"),
);

/** ISO 8601 in UTC; milliseconds only where there are any. */
export function formatIso(at: number): string {
  return at % 1000 === 0 ? `${secondsText(at)}Z` : formatIsoMillis(at);
}

/** ISO 8601 in UTC, always with milliseconds, as S3 and EC2 write it. */
export function formatIsoMillis(at: number): string {
  const milliseconds = ((at % 1000) + 1000) % 1000;
  return `${secondsText(at)}.${String(milliseconds).padStart(3, "0")}Z`;
}

/** "2026-01-02T03:04:05". By arithmetic, because lists are full of timestamps and a Date takes three times as long. */
function secondsText(at: number): string {
  const days = Math.floor(at / 86_400_000);
  const { year, month, day } = civilDate(days);
  if (year < 1 || year > 9999) return new Date(at).toISOString().slice(0, -5);
  const date = `${String(year).padStart(4, "0")}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}`;
  return `${date}T${timeText(at - days * 86_400_000)}`;
}

/** "03:04:05", of milliseconds since midnight. */
function timeText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const minutes = Math.floor(seconds / 60);
  return `${TWO_DIGITS[Math.floor(minutes / 60)]}:${TWO_DIGITS[minutes % 60]}:${TWO_DIGITS[seconds % 60]}`;
}

/**
 * The Gregorian date so many days after 1 January 1970.
 * https://howardhinnant.github.io/date_algorithms.html#civil_from_days
 */
function civilDate(days: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const THURSDAY = 4;

/** RFC 9110's preferred form, "Sun, 06 Nov 1994 08:49:37 GMT". */
export function formatHttpDate(at: number): string {
  const days = Math.floor(at / 86_400_000);
  const { year, month, day } = civilDate(days);
  if (year < 1 || year > 9999) return new Date(at).toUTCString();
  const weekday = WEEKDAYS[(((days + THURSDAY) % 7) + 7) % 7]; // 1 January 1970 was a Thursday
  const date = `${TWO_DIGITS[day]} ${MONTHS[month - 1]} ${String(year).padStart(4, "0")}`;
  return `${weekday}, ${date} ${timeText(at - days * 86_400_000)} GMT`;
}

/** The name of the formatter that generated code calls, for a text (not JSON number) position. */
export function textFormatter(format: TimestampFormat, iso: "formatIso" | "formatIsoMillis"): string {
  if (format === "iso8601") return iso;
  return format === "rfc822" ? "formatHttpDate" : "formatEpoch";
}

/** Epoch seconds as text. */
export function formatEpoch(at: number): string {
  return String(at / 1000);
}
