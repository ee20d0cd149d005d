/** What filters of jq make of a value. */

import { type Filter, JqError } from "./filter.ts";
import { FUNCTIONS } from "./functions.ts";
import { parseJq } from "./parse.ts";
import { compare, isObject, type JqValue, kindOf, textOf } from "./value.ts";

/** A filter that was read once and is used often. */
export type Jq = (input: JqValue) => JqValue;

/** Throws {@link JqError} for what is no filter, or one with functions that are not there. */
export function compileJq(text: string): Jq {
  return compile(parseJq(text));
}

function compile(filter: Filter): Jq {
  switch (filter.kind) {
    case "identity":
      return (input) => input;
    case "literal":
      return () => filter.value;
    case "text":
      return text(filter.parts);
    case "index":
      return index(filter);
    case "slice":
      return slice(filter);
    case "pipe": {
      const [left, right] = [compile(filter.left), compile(filter.right)];
      return (input) => right(left(input));
    }
    case "binary":
      return binary(filter.operator, compile(filter.left), compile(filter.right));
    case "negative": {
      const of = compile(filter.of);
      return (input) => -number(of(input), "negated");
    }
    case "if":
      return condition(filter);
    case "object":
      return object(filter.entries);
    case "array": {
      const items = filter.items.map(compile);
      return (input) => items.map((item) => item(input));
    }
    case "call":
      return call(filter.name, filter.args);
  }
}

function text(parts: readonly (string | Filter)[]): Jq {
  const made = parts.map((part) => (typeof part === "string" ? part : compile(part)));
  return (input) => made.map((part) => (typeof part === "string" ? part : textOf(part(input)))).join("");
}

function index({ of, by, quiet }: Extract<Filter, { kind: "index" }>): Jq {
  const [container, key] = [compile(of), compile(by)];
  return (input) => {
    const value = container(input);
    const name = key(input);
    if (value === null) return null;
    if (typeof name === "string" && isObject(value))
      return Object.hasOwn(value, name) ? (value[name] ?? null) : null;
    if (typeof name === "number" && Array.isArray(value)) return value.at(Math.floor(name)) ?? null;
    if (quiet) return null;
    throw new JqError(`Cannot index ${kindOf(value)} with ${kindOf(name)}`);
  };
}

function slice({ of, from, to }: Extract<Filter, { kind: "slice" }>): Jq {
  const container = compile(of);
  const [begin, end] = [from && compile(from), to && compile(to)];
  return (input) => {
    const value = container(input);
    if (value === null) return null;
    if (typeof value !== "string" && !Array.isArray(value))
      throw new JqError(`Cannot index ${kindOf(value)} with object`);
    const first = begin === undefined ? 0 : number(begin(input), "a slice's begin");
    const last = end === undefined ? value.length : number(end(input), "a slice's end");
    return value.slice(first, last) as JqValue;
  };
}

const isTrue = (value: JqValue): boolean => value !== null && value !== false;

function binary(operator: string, left: Jq, right: Jq): Jq {
  switch (operator) {
    case "//":
      return (input) => {
        const value = attempt(left, input);
        return isTrue(value) ? value : right(input);
      };
    case "and":
      return (input) => isTrue(left(input)) && isTrue(right(input));
    case "or":
      return (input) => isTrue(left(input)) || isTrue(right(input));
    default: {
      const operation = OPERATIONS[operator];
      if (operation === undefined) throw new JqError(`${operator} is not known`);
      return (input) => operation(left(input), right(input));
    }
  }
}

/** The alternative operator takes errors of its left side for nothing. */
function attempt(filter: Jq, input: JqValue): JqValue {
  try {
    return filter(input);
  } catch (error) {
    if (error instanceof JqError) return null;
    throw error;
  }
}

const OPERATIONS: Readonly<Record<string, (left: JqValue, right: JqValue) => JqValue>> = {
  "==": (left, right) => compare(left, right) === 0,
  "!=": (left, right) => compare(left, right) !== 0,
  "<": (left, right) => compare(left, right) < 0,
  "<=": (left, right) => compare(left, right) <= 0,
  ">": (left, right) => compare(left, right) > 0,
  ">=": (left, right) => compare(left, right) >= 0,
  "+": add,
  "-": (left, right) => number(left, "subtracted") - number(right, "subtracted"),
  "*": (left, right) => number(left, "multiplied") * number(right, "multiplied"),
  "/": (left, right) => {
    if (typeof left === "string" && typeof right === "string") return left.split(right);
    return number(left, "divided") / divisor(right);
  },
  "%": (left, right) => Math.trunc(number(left, "divided")) % Math.trunc(divisor(right)),
};

function divisor(value: JqValue): number {
  const by = number(value, "divided");
  if (by === 0) throw new JqError("number (0) cannot be divided because the divisor is zero");
  return by;
}

function add(left: JqValue, right: JqValue): JqValue {
  if (left === null) return right;
  if (right === null) return left;
  if (typeof left === "number" && typeof right === "number") return left + right;
  if (typeof left === "string" && typeof right === "string") return left + right;
  if (Array.isArray(left) && Array.isArray(right)) return [...left, ...right];
  if (isObject(left) && isObject(right)) return { ...left, ...right };
  throw new JqError(`${kindOf(left)} and ${kindOf(right)} cannot be added`);
}

function number(value: JqValue, done: string): number {
  if (typeof value !== "number") throw new JqError(`${kindOf(value)} cannot be ${done}`);
  return value;
}

function condition({ condition: asked, then, otherwise }: Extract<Filter, { kind: "if" }>): Jq {
  const [test, yes] = [compile(asked), compile(then)];
  const no: Jq = otherwise === undefined ? (input) => input : compile(otherwise);
  return (input) => (isTrue(test(input)) ? yes(input) : no(input));
}

function object(entries: readonly (readonly [key: Filter, value: Filter])[]): Jq {
  const made = entries.map(([key, value]) => [compile(key), compile(value)] as const);
  return (input) =>
    Object.fromEntries(
      made.map(([key, value]) => {
        const name = key(input);
        if (typeof name !== "string") throw new JqError(`Object keys must be strings, not ${kindOf(name)}`);
        return [name, value(input)];
      }),
    );
}

function call(name: string, args: readonly Filter[]): Jq {
  const made = FUNCTIONS[`${name}/${args.length}`];
  if (made === undefined) throw new JqError(`${name}/${args.length} is not defined`);
  const values = args.map(compile);
  return (input) => made(input, ...values.map((value) => value(input)));
}
