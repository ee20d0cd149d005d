/** Conditions bound to a request and evaluated against items. */
import { compareBytes, compareValues, equalValues } from "./compare.ts";
import { bindCondition } from "./condition-checks.ts";
import type { Comparator, Condition, ParsedCondition } from "./condition-parser.ts";
import type { Binding, FunctionOperand, Operand } from "./operands.ts";
import { type Path, valueAt } from "./paths.ts";
import { utf8Size } from "./size.ts";
import type { Substitutions } from "./substitutions.ts";
import { type AttributeValue, type Item, typeOf } from "./values.ts";

/** A condition of one request. */
export interface BoundCondition {
  /** Every path in it, in the order of the text. */
  readonly paths: readonly Path[];
  /** Whether it holds for an item; no item is as one without attributes. */
  test(item: Item | undefined): boolean;
}

export type Test = (item: Item, binding: Binding) => boolean;
type Evaluate = (item: Item, binding: Binding) => AttributeValue | undefined;

const NO_ITEM: Item = Object.freeze({});

/** A condition ready to be bound: its tests are composed once. */
export class CompiledCondition {
  readonly #parsed: ParsedCondition;
  readonly #test: Test;

  constructor(parsed: ParsedCondition) {
    this.#parsed = parsed;
    this.#test = compileCondition(parsed.condition);
  }

  /** Throws DynamoValidationError for names and values that are not defined or do not fit. */
  bind(by: Substitutions): BoundCondition {
    const binding: Binding = { paths: [], values: [] };
    bindCondition(this.#parsed, binding, by);
    return boundCondition(this.#test, binding);
  }
}

export function boundCondition(test: Test, binding: Binding): BoundCondition {
  return { paths: binding.paths, test: (item) => test(item ?? NO_ITEM, binding) };
}

/** Composes the tests of a condition into one. */
export function compileCondition(condition: Condition): Test {
  switch (condition.kind) {
    case "and": {
      const [left, right] = [compileCondition(condition.left), compileCondition(condition.right)];
      return (item, binding) => left(item, binding) && right(item, binding);
    }
    case "or": {
      const [left, right] = [compileCondition(condition.left), compileCondition(condition.right)];
      return (item, binding) => left(item, binding) || right(item, binding);
    }
    case "not": {
      const negated = compileCondition(condition.condition);
      return (item, binding) => !negated(item, binding);
    }
    case "compare":
      return compileComparison(condition.operator, condition.operands);
    case "between":
      return compileBetween(condition.operands);
    case "in":
      return compileIn(condition.operands);
    default:
      return compileFunction(condition);
  }
}

function compileOperand(operand: Operand): Evaluate {
  if (operand.kind === "value") {
    const { slot } = operand;
    return (_, { values }) => values[slot];
  }
  if (operand.kind === "path") {
    const { slot } = operand;
    return (item, { paths }) => valueAt(item, paths[slot] as Path);
  }
  const [first] = operand.args;
  if (first === undefined) return () => undefined;
  const argument = compileOperand(first);
  return (item, binding) => {
    const size = lengthOf(argument(item, binding));
    return size === undefined ? undefined : { N: String(size) };
  };
}

/** What size() says of a value; undefined for values that have no size. */
function lengthOf(value: AttributeValue | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (value.S !== undefined) return utf8Size(value.S);
  if (value.B !== undefined) return value.B.byteLength;
  if (value.M !== undefined) return Object.keys(value.M).length;
  return (value.L ?? value.SS ?? value.NS ?? value.BS)?.length;
}

/** A missing attribute is equal to nothing, so `<>` holds for it; it is neither less nor greater. */
function compileComparison(operator: Comparator, operands: readonly [Operand, Operand]): Test {
  const left = compileOperand(operands[0]);
  const right = compileOperand(operands[1]);
  if (operator === "=" || operator === "<>") {
    const wanted = operator === "=";
    return (item, binding) => {
      const a = left(item, binding);
      const b = right(item, binding);
      return (a !== undefined && b !== undefined && equalValues(a, b)) === wanted;
    };
  }
  const holds = ORDERINGS[operator];
  return (item, binding) => {
    const a = left(item, binding);
    const b = right(item, binding);
    const order = a === undefined || b === undefined ? undefined : compareValues(a, b);
    return order !== undefined && holds(order);
  };
}

const ORDERINGS: Readonly<Record<"<" | "<=" | ">" | ">=", (order: number) => boolean>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

function compileBetween(operands: readonly [Operand, Operand, Operand]): Test {
  const atLeast = compileComparison(">=", [operands[0], operands[1]]);
  const atMost = compileComparison("<=", [operands[0], operands[2]]);
  return (item, binding) => atLeast(item, binding) && atMost(item, binding);
}

function compileIn(operands: readonly Operand[]): Test {
  const [subject, ...candidates] = operands.map(compileOperand) as [Evaluate, ...Evaluate[]];
  return (item, binding) => {
    const value = subject(item, binding);
    if (value === undefined) return false;
    return candidates.some((candidate) => {
      const other = candidate(item, binding);
      return other !== undefined && equalValues(value, other);
    });
  };
}

function compileFunction({ name, args }: FunctionOperand): Test {
  const [one, two = one] = args;
  // Binding refuses wrong numbers of arguments.
  if (one === undefined || two === undefined) return () => false;
  const first = compileOperand(one);
  if (name === "attribute_exists") return (item, binding) => first(item, binding) !== undefined;
  if (name === "attribute_not_exists") return (item, binding) => first(item, binding) === undefined;
  const holds = PAIR_TESTS[name];
  const second = compileOperand(two);
  return (item, binding) => {
    const a = first(item, binding);
    const b = second(item, binding);
    return a !== undefined && b !== undefined && holds?.(a, b) === true;
  };
}

const PAIR_TESTS: Readonly<Record<string, (a: AttributeValue, b: AttributeValue) => boolean>> = {
  attribute_type: (a, b) => typeOf(a) === b.S,
  begins_with: beginsWith,
  contains,
};

/** Strings by characters, binary by bytes. */
export function beginsWith(value: AttributeValue, prefix: AttributeValue): boolean {
  if (value.S !== undefined) return prefix.S !== undefined && value.S.startsWith(prefix.S);
  if (value.B === undefined || prefix.B === undefined) return false;
  const { length } = prefix.B;
  return value.B.length >= length && compareBytes(value.B.subarray(0, length), prefix.B) === 0;
}

/** A substring, a part of a binary value, a member of a set, or an element of a list. */
export function contains(value: AttributeValue, part: AttributeValue): boolean {
  if (value.S !== undefined) return part.S !== undefined && value.S.includes(part.S);
  if (value.B !== undefined) return part.B !== undefined && bufferOf(value.B).includes(bufferOf(part.B));
  if (value.SS !== undefined) return part.S !== undefined && value.SS.includes(part.S);
  if (value.NS !== undefined) return part.N !== undefined && value.NS.includes(part.N);
  if (value.L !== undefined) return value.L.some((element) => equalValues(element, part));
  const bytes = part.B;
  return bytes !== undefined && (value.BS?.some((member) => compareBytes(member, bytes) === 0) ?? false);
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
