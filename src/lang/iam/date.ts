/**
 * Dates in policies: the W3C profile of ISO 8601, or seconds since the epoch.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date
 */
const ISO =
  /^(\d+)(?:-(\d{2})(?:-(\d{2}))?)?(?:[Tt](?:(\d{1,2})(?::(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?)?(Z|z|[+-]\d{2}(?::?\d{2})?)?)?$/;
const LARGEST = 9_223_372_036_854_775_807n;

/** Milliseconds since the epoch, or undefined when the text is no date that a policy may hold. */
export function parsePolicyDate(text: string): number | undefined {
  if (text.length > 40) return undefined;
  if (/^-?\d+$/.test(text) && !/^\d{4}$/.test(text)) {
    const seconds = BigInt(text);
    return seconds > LARGEST || seconds < -LARGEST - 1n ? undefined : Number(seconds) * 1000;
  }
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const [, year, month = "1", day = "1", hour = "0", minute = "0", second = "0", fraction = "", zone] = match;
  const fields = [Number(month), Number(day), Number(hour), Number(minute), Number(second)] as const;
  if (!inCalendar(...fields)) return undefined;
  const [m, d, h, min, s] = fields;
  const at = Date.UTC(2000, m - 1, d, h, min, s, Math.trunc(Number(`0.${fraction || 0}`) * 1000));
  const moment = new Date(at);
  moment.setUTCFullYear(
    moment.getUTCFullYear() - 2000 + Number(year),
    moment.getUTCMonth(),
    moment.getUTCDate(),
  );
  return moment.getTime() - offsetOf(zone);
}

function inCalendar(month: number, day: number, hour: number, minute: number, second: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 24 && minute <= 59 && second <= 60;
}

/** Milliseconds that a zone is ahead of UTC. */
function offsetOf(zone: string | undefined): number {
  if (zone === undefined || zone === "Z" || zone === "z") return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(":", "") || 0);
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
