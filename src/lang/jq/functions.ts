/** The functions of jq that give one value: https://jqlang.org/manual/v1.6/#builtin-operators-and-functions */
import { JqError } from "./filter.ts";
import { isObject, type JqValue, kindOf, textOf } from "./value.ts";

/** By name and number of arguments, as jq names them. */
export const FUNCTIONS: Readonly<Record<string, (input: JqValue, ...args: readonly JqValue[]) => JqValue>> = {
  "not/0": (input) => input === null || input === false,
  "type/0": kindOf,
  "tostring/0": textOf,
  "tojson/0": (input) => JSON.stringify(input),
  "fromjson/0": (input) => fromJson(string(input)),
  "tonumber/0": tonumber,
  "length/0": length,
  "keys/0": (input) => {
    if (isObject(input)) return Object.keys(input).sort();
    if (Array.isArray(input)) return input.map((_, i) => i);
    throw new JqError(`${kindOf(input)} has no keys`);
  },
  "has/1": (input, key) => {
    if (isObject(input) && typeof key === "string") return Object.hasOwn(input, key);
    if (Array.isArray(input) && typeof key === "number") return key >= 0 && key < input.length;
    throw new JqError(`Cannot check whether ${kindOf(input)} has a ${kindOf(key ?? null)} key`);
  },
  "first/0": (input) => (Array.isArray(input) ? (input[0] ?? null) : null),
  "last/0": (input) => (Array.isArray(input) ? (input.at(-1) ?? null) : null),
  "floor/0": (input) => Math.floor(number(input)),
  "ceil/0": (input) => Math.ceil(number(input)),
  "round/0": (input) => Math.round(number(input)),
  "fabs/0": (input) => Math.abs(number(input)),
  "ascii_downcase/0": (input) => string(input).replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
  "ascii_upcase/0": (input) => string(input).replace(/[a-z]/g, (letter) => letter.toUpperCase()),
  "ltrimstr/1": (input, start = "") =>
    typeof input === "string" && typeof start === "string" && input.startsWith(start)
      ? input.slice(start.length)
      : input,
  "rtrimstr/1": (input, end = "") =>
    typeof input === "string" && typeof end === "string" && end !== "" && input.endsWith(end)
      ? input.slice(0, -end.length)
      : input,
  "startswith/1": (input, start = null) => string(input).startsWith(string(start)),
  "endswith/1": (input, end = null) => string(input).endsWith(string(end)),
  "split/1": (input, by = null) => string(input).split(string(by)),
  "join/1": (input, by = null) => {
    if (!Array.isArray(input)) throw new JqError(`Cannot iterate over ${kindOf(input)}`);
    return input.map((item: JqValue) => (item === null ? "" : textOf(item))).join(string(by));
  },
  "now/0": () => {
    throw new JqError("now/0 is not defined: what a filter gives depends on its input alone");
  },
  "todate/0": (input) => strftime(dateOf(input), "%Y-%m-%dT%H:%M:%SZ"),
  "fromdate/0": (input) => fromDate(string(input)),
  "gmtime/0": (input) => brokenDown(dateOf(input)),
  "mktime/0": (input) => Math.floor(dateOf(input).getTime() / 1000),
  "strftime/1": (input, format = null) => strftime(dateOf(input), string(format)),
};

function string(value: JqValue): string {
  if (typeof value !== "string") throw new JqError(`${kindOf(value)} is no string`);
  return value;
}

function number(value: JqValue): number {
  if (typeof value !== "number") throw new JqError(`${kindOf(value)} number required`);
  return value;
}

function fromJson(text: string): JqValue {
  try {
    return JSON.parse(text) as JqValue;
  } catch {
    throw new JqError("the text is no JSON");
  }
}

function tonumber(input: JqValue): number {
  if (typeof input === "number") return input;
  const value = typeof input === "string" && input.trim() !== "" ? Number(input) : Number.NaN;
  if (Number.isNaN(value)) throw new JqError(`${kindOf(input)} cannot be parsed as a number`);
  return value;
}

function length(input: JqValue): number {
  if (input === null) return 0;
  if (typeof input === "string") return [...input].length;
  if (typeof input === "number") return Math.abs(input);
  if (Array.isArray(input)) return input.length;
  if (isObject(input)) return Object.keys(input).length;
  throw new JqError(`${kindOf(input)} has no length`);
}

/** Seconds since the epoch, or "broken down time": year, month from 0, day, hours, minutes, seconds. */
function dateOf(value: JqValue): Date {
  if (typeof value === "number") return new Date(value * 1000);
  if (!Array.isArray(value)) throw new JqError("strftime/1 requires parsed datetime inputs");
  const [year = 1970, month = 0, day = 1, hours = 0, minutes = 0, seconds = 0] = value as readonly number[];
  return new Date(Date.UTC(year, month, day, hours, minutes, Math.floor(seconds)));
}

function brokenDown(date: Date): JqValue {
  const seconds = date.getUTCSeconds() + date.getUTCMilliseconds() / 1000;
  const day = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  return [...day, date.getUTCHours(), date.getUTCMinutes(), seconds, date.getUTCDay(), dayOfYear(date) - 1];
}

const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

function fromDate(text: string): number {
  const at = DATE.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) throw new JqError(`date "${text}" does not match format "%Y-%m-%dT%H:%M:%SZ"`);
  return at / 1000;
}

const DAY_MILLISECONDS = 86_400_000;

function dayOfYear(date: Date): number {
  const start = Date.UTC(date.getUTCFullYear(), 0, 1);
  return Math.floor((date.getTime() - start) / DAY_MILLISECONDS) + 1;
}

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];
const two = (value: number): string => String(value).padStart(2, "0");

const CONVERSIONS: Readonly<Record<string, (date: Date) => string>> = {
  Y: (date) => String(date.getUTCFullYear()),
  y: (date) => two(date.getUTCFullYear() % 100),
  m: (date) => two(date.getUTCMonth() + 1),
  d: (date) => two(date.getUTCDate()),
  e: (date) => String(date.getUTCDate()).padStart(2),
  H: (date) => two(date.getUTCHours()),
  I: (date) => two(((date.getUTCHours() + 11) % 12) + 1),
  p: (date) => (date.getUTCHours() < 12 ? "AM" : "PM"),
  M: (date) => two(date.getUTCMinutes()),
  S: (date) => two(date.getUTCSeconds()),
  j: (date) => String(dayOfYear(date)).padStart(3, "0"),
  A: (date) => DAYS[date.getUTCDay()] ?? "",
  a: (date) => (DAYS[date.getUTCDay()] ?? "").slice(0, 3),
  B: (date) => MONTHS[date.getUTCMonth()] ?? "",
  b: (date) => (MONTHS[date.getUTCMonth()] ?? "").slice(0, 3),
  u: (date) => String(date.getUTCDay() || 7),
  w: (date) => String(date.getUTCDay()),
  F: (date) => `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`,
  T: (date) => `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`,
  s: (date) => String(Math.floor(date.getTime() / 1000)),
  Z: () => "UTC",
  z: () => "+0000",
  "%": () => "%",
};

/** POSIX strftime, in UTC. */
function strftime(date: Date, format: string): string {
  return format.replace(/%(.)/g, (_, letter: string) => {
    const conversion = CONVERSIONS[letter];
    if (conversion === undefined) throw new JqError(`%${letter} is not known to strftime`);
    return conversion(date);
  });
}
