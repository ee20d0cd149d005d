import { invalidArgument } from "../errors.ts";
import { PAGE_MAX } from "../limits.ts";

/** How many entries a page has at most. Throws InvalidArgument for a negative number. */
export function pageLimit(asked: number | undefined, name: string): number {
  if (asked === undefined) return PAGE_MAX;
  if (asked < 0)
    throw invalidArgument(`Argument ${name} must be an integer between 0 and 2147483647`, name, asked);
  return Math.min(asked, PAGE_MAX);
}
