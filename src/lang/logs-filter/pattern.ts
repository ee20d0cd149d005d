/**
 * Filter patterns of CloudWatch Logs: terms, JSON selectors, space-delimited fields.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
 */
import { parseJsonPattern } from "./json.ts";
import { parseSpacedPattern } from "./spaced.ts";
import { parseTerms } from "./terms.ts";

/** A filter pattern, ready to be asked about messages. */
export interface FilterPattern {
  readonly kind: "all" | "terms" | "json" | "spaced";
  matches(message: string): boolean;
  /** What the pattern names in the message: "$.path" of JSON, "$field" of space-delimited messages. */
  extract(message: string): Readonly<Record<string, string>>;
  /** One of those, by its name; undefined when the message has none. */
  value(message: string, selector: string): string | undefined;
}

const ALL: FilterPattern = {
  kind: "all",
  matches: () => true,
  extract: () => ({}),
  value: () => undefined,
};

/** Throws {@link FilterPatternError} when the text is no pattern. */
export function parseFilterPattern(text: string): FilterPattern {
  const trimmed = text.trim();
  if (trimmed === "") return ALL;
  if (trimmed.startsWith("{")) return parseJsonPattern(trimmed);
  if (trimmed.startsWith("[")) return parseSpacedPattern(trimmed);
  return parseTerms(trimmed);
}

export { FilterPatternError } from "./error.ts";
