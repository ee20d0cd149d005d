/** How long a certificate is to be valid. https://docs.aws.amazon.com/privateca/latest/APIReference/API_Validity.html */
import { after, DAY, type Instant, instant } from "../../base/instant.ts";
import type { Validity } from "../../gen/acm-pca.ts";
import * as errors from "./errors.ts";

/** The end (or another instant) that a validity means, counted from `from`. */
export function instantOf({ Type, Value }: Validity, from: Instant): Instant {
  switch (Type) {
    case "END_DATE":
      return endDate(String(Value));
    case "ABSOLUTE":
      return instant(Value * 1000);
    case "DAYS":
      return after(from, Value * DAY);
    case "MONTHS":
      return monthsAfter(from, Value);
    case "YEARS":
      return monthsAfter(from, 12 * Value);
  }
}

/** UTCTime (YYMMDDHHMMSS) with years from 1950 to 2049, or GeneralizedTime (YYYYMMDDHHMMSS). */
function endDate(text: string): Instant {
  const digits = text.length <= 12 ? text.padStart(12, "0") : text;
  const long = digits.length === 14 ? digits : `${Number(digits.slice(0, 2)) < 50 ? "20" : "19"}${digits}`;
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(long) ?? [];
  const [year, month, day, hour, minute, second] = parts;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(at)) throw errors.invalidArgs(`The END_DATE is not valid: ${text}`);
  return instant(at);
}

function monthsAfter(from: Instant, months: number): Instant {
  const date = new Date(from);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return instant(date.getTime());
}
