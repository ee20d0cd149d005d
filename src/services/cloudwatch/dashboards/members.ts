/** Members of a widget, read one by one. */
import * as errors from "../errors.ts";

export type Members = Readonly<Record<string, unknown>>;

export const wrong = (message: string) => errors.validation(`Invalid MetricWidget: ${message}`);

/** Refuses members that would make no difference. */
export function refuseOthers(given: Members, known: readonly string[], what: string): void {
  const odd = Object.keys(given).find((name) => !known.includes(name));
  if (odd !== undefined) throw wrong(`Cloudlet does not draw ${what} ${odd}`);
}

/** A member that is an object, or nothing. */
export function membersOf(value: unknown, name: string): Members {
  if (value === undefined) return {};
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw wrong(`${name} must be an object`);
  return value as Members;
}
