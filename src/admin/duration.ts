import { DAY, type Duration, HOUR, MINUTE, SECOND } from "../base/instant.ts";

const UNITS: Readonly<Record<string, Duration>> = {
  ms: 1,
  s: SECOND,
  m: MINUTE,
  h: HOUR,
  d: DAY,
  w: 7 * DAY,
};

/** Reads "90d", "1h30m", "250ms"; a bare number is seconds. Throws RangeError for anything else. */
export function parseDuration(text: string): Duration {
  if (/^\d+(\.\d+)?$/.test(text)) return Math.round(Number(text) * SECOND);
  const parts = text.replaceAll(" ", "").match(/\d+(?:\.\d+)?(?:ms|[smhdw])/g);
  if (parts === null || parts.join("") !== text.replaceAll(" ", "")) {
    throw new RangeError(`"${text}" is not a duration such as 90d, 1h30m or 250ms.`);
  }
  const total = parts.reduce((sum, part) => {
    const unit = part.replace(/[\d.]+/, "");
    return sum + Number.parseFloat(part) * (UNITS[unit] as number);
  }, 0);
  return Math.round(total);
}
