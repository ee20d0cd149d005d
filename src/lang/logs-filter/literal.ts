/** What values are compared with: a number, a text with wildcards, a regular expression. */
import { FilterPatternError } from "./error.ts";
import { closingPercent, regexOf } from "./regex.ts";

export type Operator = "=" | "!=" | "<" | "<=" | ">" | ">=";

/** Whether a text (or a number, where the message has numbers) compares so. */
export type Comparison = (value: string | number | boolean) => boolean;

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The comparison that `operator` makes with a literal as it is written; `quoted` texts are never numbers. */
export function comparisonWith(operator: Operator, literal: string, quoted: boolean): Comparison {
  if (!quoted && literal.startsWith("%")) {
    const end = closingPercent(literal, 1);
    const regex = regexOf(literal.slice(1, end));
    return equality(operator, (value) => typeof value === "string" && regex.test(value));
  }
  if (!quoted && NUMBER.test(literal)) return withNumber(operator, Number(literal), literal);
  if (operator !== "=" && operator !== "!=")
    throw new FilterPatternError(`Operator '${operator}' requires a numeric value`);
  if (!literal.includes("*")) return equality(operator, (value) => String(value) === literal);
  const wildcard = new RegExp(`^${literal.split("*").map(escaped).join("[\\s\\S]*")}$`);
  return equality(operator, (value) => wildcard.test(String(value)));
}

function equality(operator: Operator, is: Comparison): Comparison {
  if (operator === "=") return is;
  if (operator === "!=") return (value) => !is(value);
  throw new FilterPatternError(`Operator '${operator}' requires a numeric value`);
}

function withNumber(operator: Operator, number: number, written: string): Comparison {
  const numeric = (value: string | number | boolean): number => {
    if (typeof value === "number") return value;
    return typeof value === "string" && NUMBER.test(value) ? Number(value) : Number.NaN;
  };
  switch (operator) {
    case "=":
      return (value) => numeric(value) === number || value === written;
    case "!=":
      return (value) => numeric(value) !== number && value !== written;
    case "<":
      return (value) => numeric(value) < number;
    case "<=":
      return (value) => numeric(value) <= number;
    case ">":
      return (value) => numeric(value) > number;
    case ">=":
      return (value) => numeric(value) >= number;
  }
}

function escaped(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\/-]/g, "\\$&");
}
