/**
 * DynamoDB's numbers: decimals of up to 38 significant digits between 1E-130 and 9.99...E+125, and zero. A number is
 * kept as its canonical text, the plain form in which DynamoDB returns it: no exponent, no superfluous zeros, no plus
 * sign, no negative zero. Equal numbers have equal texts.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html#HowItWorks.DataTypes.Number
 */
import { DynamoValidationError, type Wording } from "./error.ts";

const NUMBER_DIGITS_MAX = 38;
const EXPONENT_MIN = -130;
const EXPONENT_MAX = 125;

/** The value is 0.digits x 10^point; no leading or trailing zeros in `digits`, which is empty for zero. */
export interface Decimal {
  readonly negative: boolean;
  readonly digits: string;
  readonly point: number;
}

/** Canonical as they are: integers, and decimals that are surely within 38 digits. */
const PLAIN = /^(?:0|-?(?:[1-9][0-9]{0,37}|(?:0|[1-9][0-9]{0,17})\.[0-9]{0,18}[1-9]))$/;
const NUMBER = /^([+-]?)(?=\.?[0-9])([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]+))?$/;

/** Canonical texts of at most this many characters are exact in a double, and ordered as doubles are. */
const EXACT_IN_DOUBLE = 15;

/** The canonical text of a number as a client may write it. Throws DynamoValidationError. */
export function canonicalNumber(text: string, wording: Wording = "current"): string {
  if (PLAIN.test(text)) return text;
  const parts = NUMBER.exec(text);
  if (parts === null) throw notNumeric(text, wording);
  const exponent = parts[4] === undefined ? 0 : Number(parts[4]);
  const decimal = decimalOf(parts, exponent);
  if (wording === "older") checkAsBigDecimal(decimal, exponent, text);
  else checkExponent(decimal, exponent, parts[3]?.length ?? 0, text);
  return formatDecimal(checkRange(decimal));
}

/** In today's wording the exponent is a 64-bit integer, and a zero has the magnitude that it is written with. */
function checkExponent({ digits }: Decimal, exponent: number, fraction: number, text: string): void {
  if (exponent >= 2 ** 63 || exponent < -(2 ** 63)) throw notNumeric(text, "current");
  if (digits === "" && exponent - fraction > EXPONENT_MAX) throw overflow();
  if (digits === "" && exponent - fraction < EXPONENT_MIN) throw underflow();
}

/** The older code computes with 32-bit integers, which overflow. */
function checkAsBigDecimal({ digits, point }: Decimal, exponent: number, text: string): void {
  if (exponent !== (exponent | 0)) throw notNumeric(text, "older");
  if (digits !== "" && point !== (point | 0)) throw underflow();
}

/** Reads a canonical number. */
export function parseDecimal(text: string): Decimal {
  const parts = NUMBER.exec(text);
  if (parts === null) throw new TypeError("not a canonical number");
  return decimalOf(parts, 0);
}

function decimalOf(parts: RegExpExecArray, exponent: number): Decimal {
  const whole = parts[2] ?? "";
  return trimmed(parts[1] === "-", whole + (parts[3] ?? ""), whole.length + exponent);
}

function trimmed(negative: boolean, digits: string, point: number): Decimal {
  let start = 0;
  let end = digits.length;
  while (start < end && digits.charCodeAt(start) === 48) start++;
  while (end > start && digits.charCodeAt(end - 1) === 48) end--;
  if (start === end) return { negative: false, digits: "", point: 0 };
  return { negative, digits: digits.slice(start, end), point: point - start };
}

function checkRange(decimal: Decimal): Decimal {
  if (decimal.digits === "") return decimal;
  if (decimal.point - 1 > EXPONENT_MAX) throw overflow();
  if (decimal.point - 1 < EXPONENT_MIN) throw underflow();
  if (decimal.digits.length > NUMBER_DIGITS_MAX) {
    throw new DynamoValidationError("Attempting to store more than 38 significant digits in a Number");
  }
  return decimal;
}

function formatDecimal({ negative, digits, point }: Decimal): string {
  if (digits === "") return "0";
  const sign = negative ? "-" : "";
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits + "0".repeat(point - digits.length);
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Negative, zero or positive as canonical `a` is less than, equal to or greater than canonical `b`. */
export function compareNumbers(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length <= EXACT_IN_DOUBLE && b.length <= EXACT_IN_DOUBLE) return Number(a) - Number(b);
  return compareDecimals(parseDecimal(a), parseDecimal(b));
}

function compareDecimals(a: Decimal, b: Decimal): number {
  const signs = sign(a) - sign(b);
  if (signs !== 0) return signs;
  const magnitude = a.point - b.point || (a.digits < b.digits ? -1 : Number(a.digits > b.digits));
  return a.negative ? -magnitude : magnitude;
}

function sign(decimal: Decimal): number {
  if (decimal.digits === "") return 0;
  return decimal.negative ? -1 : 1;
}

/** The canonical sum of two canonical numbers; a sum that needs more than 38 digits overflows, as in DynamoDB. */
export function addNumbers(a: string, b: string): string {
  if (a.length <= EXACT_IN_DOUBLE && b.length <= EXACT_IN_DOUBLE) {
    const sum = Number(a) + Number(b);
    if (!a.includes(".") && !b.includes(".")) return String(sum);
  }
  return addDecimals(parseDecimal(a), parseDecimal(b));
}

/** The canonical difference a - b of two canonical numbers. */
export function subtractNumbers(a: string, b: string): string {
  return addNumbers(a, negated(b));
}

function negated(text: string): string {
  if (text === "0") return text;
  return text.startsWith("-") ? text.slice(1) : `-${text}`;
}

function addDecimals(a: Decimal, b: Decimal): string {
  const scale = Math.min(a.point - a.digits.length, b.point - b.digits.length);
  const sum = scaled(a, scale) + scaled(b, scale);
  const digits = String(sum < 0n ? -sum : sum);
  const result = trimmed(sum < 0n, digits, digits.length + scale);
  if (result.digits.length > NUMBER_DIGITS_MAX) throw overflow();
  return formatDecimal(checkRange(result));
}

/** The decimal as a whole number of 10^scale. */
function scaled({ negative, digits, point }: Decimal, scale: number): bigint {
  if (digits === "") return 0n;
  const magnitude = BigInt(digits + "0".repeat(point - digits.length - scale));
  return negative ? -magnitude : magnitude;
}

/**
 * The bytes a canonical number counts in an item: one, and one for every two significant digits left and right of the
 * decimal point, each side rounded up, and one for a minus sign; zero is one byte.
 */
export function numberSize(text: string): number {
  if (text === "0") return 1;
  const negative = text.charCodeAt(0) === 45;
  const start = negative ? 1 : 0;
  const dot = text.indexOf(".");
  let whole = (dot < 0 ? text.length : dot) - start;
  let fraction = dot < 0 ? 0 : text.length - dot - 1;
  if (dot < 0) {
    while (text.charCodeAt(start + whole - 1) === 48) whole--;
  } else if (whole === 1 && text.charCodeAt(start) === 48) {
    whole = 0;
    while (text.charCodeAt(text.length - fraction) === 48) fraction--;
  }
  return 1 + ((whole + 1) >> 1) + ((fraction + 1) >> 1) + (negative ? 1 : 0);
}

function notNumeric(text: string, wording: Wording): DynamoValidationError {
  const subject = text === "" && wording === "older" ? "" : `: ${text}`;
  return new DynamoValidationError(`The parameter cannot be converted to a numeric value${subject}`);
}

function overflow(): DynamoValidationError {
  return new DynamoValidationError(
    "Number overflow. Attempting to store a number with magnitude larger than supported range",
  );
}

function underflow(): DynamoValidationError {
  return new DynamoValidationError(
    "Number underflow. Attempting to store a number with magnitude smaller than supported range",
  );
}
