/** Numbers and dates as CloudWatch writes them into reasons, history and notifications: the way Java does. */
import type { Instant } from "../../../base/instant.ts";

/** A number that is shown with a decimal point even when it is whole. */
export class Double {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

export function javaDouble(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e7 || size < 1e-3)) {
    const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
    return `${mantissa.includes(".") ? mantissa : `${mantissa}.0`}E${Number(exponent)}`;
  }
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

/** JSON, with Doubles written as Java writes them; undefined members are left out. */
export function javaJson(value: unknown): string {
  if (value instanceof Double) return javaDouble(value.value);
  if (Array.isArray(value)) return `[${value.map(javaJson).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${javaJson(member)}`).join(",")}}`;
}

/** 2026-01-02T03:04:05.678+0000 */
export const offsetTime = (at: Instant | number): string => new Date(at).toISOString().replace("Z", "+0000");

/** 02/01/26 03:04:05 */
export function shortTime(at: number): string {
  const [year = "", month = "", day = ""] = new Date(at).toISOString().slice(2, 10).split("-");
  return `${day}/${month}/${year} ${new Date(at).toISOString().slice(11, 19)}`;
}

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** Friday 02 January, 2026 03:04:05 UTC */
export function longTime(at: number): string {
  const date = new Date(at);
  const day = String(date.getUTCDate()).padStart(2, "0");
  const month = MONTHS[date.getUTCMonth()];
  return `${DAYS[date.getUTCDay()]} ${day} ${month}, ${date.getUTCFullYear()} ${date.toISOString().slice(11, 19)} UTC`;
}
