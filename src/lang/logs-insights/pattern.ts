/**
 * The pattern command: messages that differ only in what changes from event to event are one pattern.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax-Pattern.html
 */
import type { Expression } from "./expression.ts";
import { Row } from "./row.ts";
import type { Link } from "./stages.ts";
import { textOf } from "./value.ts";

/** The columns that it makes. */
export const PATTERN_COLUMNS = ["@pattern", "@ratio", "@sampleCount", "@severityLabel"];

const TOKENS = /[\w-]+|[^\w-]+/g;
/** Numbers, times, ids; but not "v1". */
const DYNAMIC = /^\d|\d{3}|[-_]\d/;
const SEVERITIES: ReadonlyArray<readonly [string, RegExp]> = [
  ["FATAL", /\bfatal\b/i],
  ["ERROR", /\berror\b/i],
  ["WARN", /\bwarn(?:ing)?\b/i],
  ["INFO", /\binfo\b/i],
  ["DEBUG", /\bdebug\b/i],
];

/** "Took 12 ms" and "Took 7 ms" are "Took <*> ms". */
export function patternOf(message: string): string {
  const tokens = message.match(TOKENS) ?? [];
  return tokens.map((token) => (DYNAMIC.test(token) ? "<*>" : token)).join("");
}

/** "ERROR", for patterns that have the word; "NONE" for those without any. */
export function severityOf(pattern: string): string {
  return SEVERITIES.find(([, word]) => word.test(pattern))?.[0] ?? "NONE";
}

export const finding =
  (source: Expression): Link =>
  (next) => {
    const counts = new Map<string, number>();
    let all = 0;
    return {
      push(row) {
        const value = source.evaluate(row);
        if (value === null) return;
        const pattern = patternOf(textOf(value));
        counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
        all++;
      },
      end() {
        for (const [pattern, count] of [...counts].sort((a, b) => b[1] - a[1])) {
          const row = new Row();
          row.set("@pattern", pattern);
          row.set("@ratio", count / all);
          row.set("@sampleCount", count);
          row.set("@severityLabel", severityOf(pattern));
          next.push(row);
        }
        next.end();
      },
    };
  };
