/**
 * What a pattern says, apart from how it is written: the tree that matchers are made of, and the checks that AWS makes
 * with its sentences. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
 */
import { compileCidr } from "./ip-range.ts";
import { readNumeric } from "./numeric.ts";
import {
  type ArrayNode,
  type ObjectNode,
  PatternError,
  type PatternNode,
  type PatternSource,
  type StringNode,
} from "./source.ts";
import { compileWildcard, WildcardError } from "./wildcard.ts";

/** What one of a field's alternatives asks of a value. */
export type Condition =
  | { readonly kind: "equals"; readonly value: string | number | boolean | null }
  | { readonly kind: "exists"; readonly present: boolean }
  /** Of a string only. Whatever passes begins with `head`, where that is known; `headOnly`: it need do no more. */
  | {
      readonly kind: "text";
      readonly test: (text: string) => boolean;
      readonly head?: string;
      readonly headOnly?: true;
    }
  /** Of a number only. */
  | { readonly kind: "number"; readonly test: (value: number) => boolean }
  /** Of whatever is there, but strings for which `test` holds. */
  | { readonly kind: "not-text"; readonly test: (text: string) => boolean }
  | { readonly kind: "not-one-of"; readonly values: ReadonlySet<string | number> };

/** A field that must be present in one of some ways, or an object whose own fields must. */
export interface Field {
  /** Names from the object it stands in: more than one where the pattern's name has dots. */
  readonly name: string;
  readonly conditions?: readonly Condition[];
  readonly inner?: Group;
  /** As it is written: fields of the same text ask for the same. */
  readonly text?: string;
}

/** All of its fields, and one group of each `$or`. */
export interface Group {
  readonly fields: readonly Field[];
  readonly choices: ReadonlyArray<readonly Group[]>;
}

const OR = "$or";
/** Names that mean an operator and hence no field inside of `$or`. */
const RESERVED_IN_OR = new Set([
  "exactly",
  "prefix",
  "suffix",
  "equals-ignore-case",
  "numeric",
  "anything-but",
  "exists",
  "cidr",
  "wildcard",
]);
const ONE_KEY = "Only one key allowed in match expression";
const TOO_MANY = "Too many elements in numeric expression";

/** Reads a pattern. Throws PatternError. */
export function readGroup(source: PatternSource): Group {
  const root = source.read();
  if (root.kind !== "object") throw source.error("Filter is not an object", root.seen);
  return group(source, root, false);
}

function group(source: PatternSource, node: ObjectNode, insideOr: boolean): Group {
  if (node.members.length === 0) throw source.error("Empty objects are not allowed", node.end);
  const fields: Field[] = [];
  const choices: Array<readonly Group[]> = [];
  for (const { name, value } of node.members) {
    if (name === OR) {
      choices.push(choice(source, value));
      continue;
    }
    if (insideOr && RESERVED_IN_OR.has(name))
      throw source.error(`${name} is Ruler reserved fieldName which cannot be used inside $or.`, value.seen);
    const text = JSON.stringify(name) + source.text.slice(value.seen - 1, value.end);
    if (value.kind === "object") fields.push({ name, text, inner: group(source, value, insideOr) });
    else if (value.kind === "array") fields.push({ name, text, conditions: conditions(source, value) });
    else throw source.error(`"${name}" must be an object or an array`, value.seen);
  }
  return { fields, choices };
}

function choice(source: PatternSource, node: PatternNode): readonly Group[] {
  if (node.kind !== "array") throw source.error("It must be an Array followed with $or.", node.seen);
  const groups = node.items.map((item) => {
    if (item.kind !== "object")
      throw source.error("Only JSON object is allowed in array of $or relationship.", item.seen);
    return group(source, item, true);
  });
  if (groups.length < 2)
    throw source.error("There must have at least 2 Objects in $or relationship.", node.end);
  return groups;
}

function conditions(source: PatternSource, node: ArrayNode): readonly Condition[] {
  if (node.items.length === 0) throw source.error("Empty arrays are not allowed", node.end);
  return node.items.map((item): Condition => {
    if (item.kind === "object") return condition(source, item);
    if (item.kind === "array")
      throw source.error("Match value must be String, number, true, false, or null", item.seen);
    return { kind: "equals", value: item.value };
  });
}

function condition(source: PatternSource, node: ObjectNode): Condition {
  const [first, second] = node.members;
  if (first === undefined) throw source.error("Match expression name not found", node.end);
  const read = OPERATORS[first.name];
  if (read === undefined) throw source.error(`Unrecognized match type ${first.name}`, first.value.seen);
  const result = read(source, first.value, node);
  const excess = first.name === "numeric" || first.name === "anything-but" ? TOO_MANY : ONE_KEY;
  if (second !== undefined) throw source.error(excess, second.value.seen);
  return result;
}

type Operator = (source: PatternSource, value: PatternNode, node: ObjectNode) => Condition;

const OPERATORS: Readonly<Record<string, Operator>> = Object.assign(Object.create(null), {
  exactly: ((source, value) => ({
    kind: "equals",
    value: string(source, value, "exact match pattern must be a string").value,
  })) satisfies Operator,
  prefix: affix("prefix", (text, part) => text.startsWith(part)),
  suffix: affix("suffix", (text, part) => text.endsWith(part)),
  "equals-ignore-case": ((source, value) => {
    const wanted = fold(string(source, value, "equals-ignore-case match pattern must be a string").value);
    return { kind: "text", test: (text) => fold(text) === wanted };
  }) satisfies Operator,
  wildcard: ((source, value) => {
    const node = string(source, value, "wildcard match pattern must be a string");
    return { kind: "text", test: wildcard(source, node), head: headOf(node.value) };
  }) satisfies Operator,
  cidr: ((source, value) => ({
    kind: "text",
    test: compileCidr(string(source, value, "prefix match pattern must be a string").value),
  })) satisfies Operator,
  numeric: ((source, value) => ({ kind: "number", test: readNumeric(source, value) })) satisfies Operator,
  exists: ((source, value) => {
    if (value.kind !== "literal" || value.value === null)
      throw source.error("exists match pattern must be either true or false.", value.seen);
    return { kind: "exists", present: value.value };
  }) satisfies Operator,
  "anything-but": anythingBut,
});

/** Cases fold character by character, as AWS does: "ß" is not "SS". */
function fold(text: string): string {
  return text.toLowerCase();
}

function string(source: PatternSource, node: PatternNode, complaint: string): StringNode {
  if (node.kind !== "string") throw source.error(complaint, node.seen);
  return node;
}

function affix(name: "prefix" | "suffix", has: (text: string, part: string) => boolean): Operator {
  const title = name === "prefix" ? "Prefix" : "Suffix";
  return (source, value) => {
    if (value.kind !== "object") {
      const part = string(source, value, `${name} match pattern must be a string`).value;
      const test = (text: string) => has(text, part);
      return name === "prefix" ? { kind: "text", test, head: part, headOnly: true } : { kind: "text", test };
    }
    const [first, second] = value.members;
    if (first === undefined) throw source.error(`${title} expression name not found`, value.end);
    if (first.name !== "equals-ignore-case")
      throw source.error(`Unsupported ${name} pattern: ${first.name}`, first.value.seen);
    const part = fold(string(source, first.value, "equals-ignore-case match pattern must be a string").value);
    if (second !== undefined) throw source.error(ONE_KEY, second.value.seen);
    return { kind: "text", test: (text) => has(fold(text), part) };
  };
}

/** What a wildcard begins with, as far as it is certain: up to the first star or escape. */
function headOf(wildcard: string): string {
  const end = wildcard.search(/[*\\]/);
  return end < 0 ? wildcard : wildcard.slice(0, end);
}

function wildcard(source: PatternSource, node: StringNode): (text: string) => boolean {
  try {
    return compileWildcard(node.value);
  } catch (error) {
    if (!(error instanceof WildcardError)) throw error;
    throw error.located ? source.error(error.message, node.end) : new PatternError(error.message);
  }
}

function anythingBut(source: PatternSource, value: PatternNode): Condition {
  if (value.kind === "object") return anythingButLike(source, value);
  if (value.kind === "literal") throw source.error(NOT_A_VALUE, value.seen);
  if (value.kind !== "array") return { kind: "not-one-of", values: new Set([value.value]) };
  const values = new Set<string | number>();
  const kinds = new Set<string>();
  for (const item of value.items) {
    if (item.kind !== "string" && item.kind !== "number")
      throw twice(source, "Inside anything but list, start|null|boolean is not supported.", item.seen);
    values.add(item.value);
    kinds.add(item.kind);
  }
  if (kinds.size !== 1)
    throw source.error(
      "Inside anything but list, either all values are number or string, mixed type is not supported",
      value.end,
    );
  return { kind: "not-one-of", values };
}

const NOT_A_VALUE = "Value of anything-but must be an array or single string/number value.";

/** In lists, AWS wraps a complaint in one more, and tells the place once more. */
function twice(source: PatternSource, message: string, offset: number): PatternError {
  return source.error(message + source.place(offset), offset);
}

type Likeness = (source: PatternSource, node: StringNode) => (text: string) => boolean;

const LIKENESSES: Readonly<Record<string, { readonly like: Likeness; readonly complaint: string }>> = {
  prefix: {
    like:
      (_source, { value }) =>
      (text) =>
        text.startsWith(value),
    complaint: "prefix/suffix match pattern must be a string",
  },
  suffix: {
    like:
      (_source, { value }) =>
      (text) =>
        text.endsWith(value),
    complaint: "prefix/suffix match pattern must be a string",
  },
  "equals-ignore-case": {
    like: (_source, { value }) => {
      const wanted = fold(value);
      return (text) => fold(text) === wanted;
    },
    complaint: "Inside anything-but/equals-ignore-case list, number|start|null|boolean is not supported.",
  },
  wildcard: { like: wildcard, complaint: "wildcard match pattern must be a string" },
};

function anythingButLike(source: PatternSource, node: ObjectNode): Condition {
  const [first, second] = node.members;
  if (first === undefined) throw source.error("Anything-But expression name not found", node.end);
  const likeness = Object.hasOwn(LIKENESSES, first.name) ? LIKENESSES[first.name] : undefined;
  if (likeness === undefined)
    throw source.error(`Unsupported anything-but pattern: ${first.name}`, first.value.seen);
  const { value } = first;
  if (value.kind === "object" || value.kind === "literal") throw source.error(NOT_A_VALUE, value.seen);
  const listed = value.kind === "array";
  const tests = (listed ? value.items : [value]).map((item) => {
    const complain = (message: string) =>
      listed ? twice(source, message, item.seen) : source.error(message, item.seen);
    if (item.kind !== "string") throw complain(likeness.complaint);
    if (item.value === "" && (first.name === "prefix" || first.name === "suffix"))
      throw listed
        ? twice(source, "Null prefix/suffix not allowed", item.end)
        : source.error("Null prefix/suffix not allowed", item.end);
    return likeness.like(source, item);
  });
  if (second !== undefined) throw source.error(TOO_MANY, second.value.seen);
  return { kind: "not-text", test: (text) => tests.some((test) => test(text)) };
}
