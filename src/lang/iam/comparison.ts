/** Comparisons of one value of the request with the values of a condition, compiled once per condition. */
import { type AddressRange, inRange, parseAddress, parseRange } from "./address.ts";
import type { ContextScalar, ContextSource } from "./context.ts";
import { parsePolicyDate } from "./date.ts";
import type { Comparison } from "./operator.ts";
import { keysOfTemplate, parseTemplate, resolvePattern, resolveText, type Template } from "./template.ts";
import { compileWildcard, matchesWildcard, type Wildcard } from "./wildcard.ts";

/**
 * Whether a value of the request equals any of the policy's values. "unresolved": none did, and at least one could not
 * be known because a policy variable in it has no value in this request.
 */
export type Outcome = "match" | "miss" | "unresolved";
export type Compare = (value: ContextScalar, context: ContextSource) => Outcome;

export interface CompiledComparison {
  readonly compare: Compare;
  /** Keys that policy variables in the values read, in lower case. */
  readonly variables: readonly string[];
}

/** `variables`: whether the policy's version knows policy variables. */
export function compileComparison(
  comparison: Comparison,
  values: readonly string[],
  variables: boolean,
): CompiledComparison {
  switch (comparison) {
    case "StringEquals":
      return texts(values, variables, (text) => text);
    case "StringEqualsIgnoreCase":
    case "Bool":
      return texts(values, variables, (text) => text.toLowerCase());
    case "BinaryEquals":
      return texts(values, false, (text) => text.replace(/=+$/, ""));
    case "StringLike":
      return patterns(values, variables, compileWildcard, matchesWildcard, resolvePattern);
    case "ArnLike":
      return patterns(values, variables, compileArn, matchesArn, resolveArn);
    case "IpAddress":
      return constants(addresses(values));
    case "Null":
      return constants(() => false);
    default:
      return constants(
        comparison.startsWith("Date") ? dates(comparison, values) : numbers(comparison, values),
      );
  }
}

function constants(test: (value: ContextScalar) => boolean): CompiledComparison {
  return { compare: (value) => (test(value) ? "match" : "miss"), variables: [] };
}

function texts(
  values: readonly string[],
  variables: boolean,
  fold: (text: string) => string,
): CompiledComparison {
  const templates = variables ? templatesIn(values) : [];
  const plain = (variables ? values.filter((value) => parseTemplate(value) === undefined) : values).map(fold);
  const known = new Set(plain);
  const only = plain.length === 1 ? plain[0] : undefined;
  const compare: Compare = (value, context) => {
    const text = fold(typeof value === "string" ? value : String(value));
    if (only !== undefined ? text === only : known.has(text)) return "match";
    return anyTemplate(templates, (template) => {
      const resolved = resolveText(template, context);
      return resolved === undefined ? undefined : fold(resolved) === text;
    });
  };
  return { compare, variables: templates.flatMap(keysOfTemplate) };
}

function patterns<P>(
  values: readonly string[],
  variables: boolean,
  compile: (text: string) => P,
  matches: (pattern: P, text: string) => boolean,
  resolve: (template: Template, context: ContextSource) => P | undefined,
): CompiledComparison {
  const templates = variables ? templatesIn(values) : [];
  const plain = (variables ? values.filter((value) => parseTemplate(value) === undefined) : values).map(
    compile,
  );
  const compare: Compare = (value, context) => {
    const text = typeof value === "string" ? value : String(value);
    for (const pattern of plain) if (matches(pattern, text)) return "match";
    return anyTemplate(templates, (template) => {
      const pattern = resolve(template, context);
      return pattern === undefined ? undefined : matches(pattern, text);
    });
  };
  return { compare, variables: templates.flatMap(keysOfTemplate) };
}

function templatesIn(values: readonly string[]): Template[] {
  return values.flatMap((value) => parseTemplate(value) ?? []);
}

function anyTemplate(
  templates: readonly Template[],
  test: (template: Template) => boolean | undefined,
): Outcome {
  let outcome: Outcome = "miss";
  for (const template of templates) {
    const matched = test(template);
    if (matched) return "match";
    if (matched === undefined) outcome = "unresolved";
  }
  return outcome;
}

/** The six parts of an ARN, each matched by itself; or any text at all for the pattern "*". */
type ArnPattern = readonly Wildcard[] | "any" | "none";
const ARN_PARTS = 6;

function compileArn(text: string): ArnPattern {
  if (text === "*") return "any";
  const parts = arnParts(text);
  return parts === undefined ? "none" : parts.map(compileWildcard);
}

function matchesArn(pattern: ArnPattern, text: string): boolean {
  if (typeof pattern === "string") return pattern === "any";
  const parts = arnParts(text);
  return parts?.every((part, i) => matchesWildcard(pattern[i] as Wildcard, part)) ?? false;
}

/**
 * A template is taken apart at the colons of its own text; should a value put in bring colons along, they belong to the
 * part that the variable stands in.
 */
function resolveArn(template: Template, context: ContextSource): ArnPattern | undefined {
  const parts: Template["parts"][number][][] = [[]];
  for (const part of template.parts) {
    if (part.kind !== "text") {
      parts[parts.length - 1]?.push(part);
      continue;
    }
    const [first = "", ...others] = splitAtMost(part.text, ARN_PARTS - parts.length + 1);
    parts[parts.length - 1]?.push({ kind: "text", text: first });
    for (const other of others) parts.push([{ kind: "text", text: other }]);
  }
  if (parts.length !== ARN_PARTS) return "none";
  const wildcards = parts.map((inPart) => resolvePattern({ parts: inPart }, context));
  return wildcards.every((wildcard) => wildcard !== undefined) ? wildcards : undefined;
}

function arnParts(text: string): string[] | undefined {
  const parts = splitAtMost(text, ARN_PARTS);
  return parts.length === ARN_PARTS ? parts : undefined;
}

/** Splits at colons into no more than `count` parts; the last keeps its colons. */
function splitAtMost(text: string, count: number): string[] {
  const parts: string[] = [];
  let at = 0;
  while (parts.length < count - 1) {
    const colon = text.indexOf(":", at);
    if (colon < 0) break;
    parts.push(text.slice(at, colon));
    at = colon + 1;
  }
  parts.push(text.slice(at));
  return parts;
}

function addresses(values: readonly string[]): (value: ContextScalar) => boolean {
  const ranges = values.map(parseRange).filter((range): range is AddressRange => range !== undefined);
  return (value) => {
    const address = typeof value === "string" ? parseAddress(value) : undefined;
    return address !== undefined && ranges.some((range) => inRange(range, address));
  };
}

function dates(comparison: Comparison, values: readonly string[]): (value: ContextScalar) => boolean {
  const bounds = values.map((value) => parsePolicyDate(value) ?? Number.NaN);
  const holds = orderOf(comparison);
  return (value) => {
    const at = typeof value === "number" ? value * 1000 : parsePolicyDate(String(value));
    return at !== undefined && bounds.some((bound) => holds(at, bound));
  };
}

function numbers(comparison: Comparison, values: readonly string[]): (value: ContextScalar) => boolean {
  const bounds = values.map(numberOf);
  const holds = orderOf(comparison);
  return (value) => {
    const number = typeof value === "number" ? value : numberOf(String(value));
    return bounds.some((bound) => holds(number, bound));
  };
}

function numberOf(text: string): number {
  return text.trim() === "" ? Number.NaN : Number(text);
}

/** Comparisons with NaN, which stands for what is no number, are false. */
function orderOf(comparison: Comparison): (value: number, bound: number) => boolean {
  if (comparison.endsWith("LessThan")) return (value, bound) => value < bound;
  if (comparison.endsWith("LessThanEquals")) return (value, bound) => value <= bound;
  if (comparison.endsWith("GreaterThan")) return (value, bound) => value > bound;
  if (comparison.endsWith("GreaterThanEquals")) return (value, bound) => value >= bound;
  return (value, bound) => value === bound;
}
