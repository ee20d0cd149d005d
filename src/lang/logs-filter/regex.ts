/**
 * Regular expressions between percent signs. The dialect has no groups that capture or look around, and no
 * back-references; alternatives and quantifiers are those of everywhere.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html#regex-expressions
 */
import { FilterPatternError } from "./error.ts";

const UNSUPPORTED = /\(\?|\\[1-9]|\\k</;

/** Throws {@link FilterPatternError} for what is no regular expression of the dialect. */
export function regexOf(source: string): RegExp {
  if (source === "") throw new FilterPatternError("Empty regular expression");
  if (UNSUPPORTED.test(source)) throw new FilterPatternError(`Unsupported regular expression '${source}'`);
  try {
    return new RegExp(source);
  } catch {
    throw new FilterPatternError(`Invalid regular expression '${source}'`);
  }
}

/** Where the percent sign that closes a regular expression stands; an escaped one does not close. */
export function closingPercent(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === "%") return i;
  }
  throw new FilterPatternError("Unterminated regular expression");
}
