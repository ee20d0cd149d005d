/** Conditions bound to a request and evaluated against items. */
import { compareBytes, compareValues, equalValues } from "./compare.ts";
import {
  CONDITION_FUNCTIONS,
  type Comparator,
  type Condition,
  type ParsedCondition,
  type Predicate,
} from "./condition-parser.ts";
import { DynamoValidationError } from "./error.ts";
import {
  type Binding,
  bindOperand,
  type FunctionOperand,
  type Operand,
  pathRequired,
  staticType,
  wrongOperandCount,
  wrongOperandType,
} from "./operands.ts";
import { describePath, equalPaths, type Path, valueAt } from "./paths.ts";
import { utf8Size } from "./size.ts";
import type { Substitutions } from "./substitutions.ts";
import { type AttributeType, type AttributeValue, describeValue, type Item, typeOf } from "./values.ts";

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
const IN_OPERANDS_MAX = 100;
const ATTRIBUTE_TYPES = ["B", "NULL", "SS", "BOOL", "L", "BS", "N", "NS", "S", "M"];

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

/** Fills the slots and checks the operands, predicate by predicate in the order of the text. */
export function bindCondition(parsed: ParsedCondition, binding: Binding, by: Substitutions): void {
  eachPredicate(parsed.condition, (predicate) => {
    const operands = predicate.kind === "function" ? predicate.args : predicate.operands;
    for (const operand of operands) bindOperand(operand, parsed.scope, binding, by);
    checkPredicate(predicate, binding);
  });
}

/** Checks the operands of a condition whose slots are filled. Throws DynamoValidationError. */
export function checkCondition(condition: Condition, binding: Binding): void {
  eachPredicate(condition, (predicate) => checkPredicate(predicate, binding));
}

function eachPredicate(condition: Condition, visit: (predicate: Predicate) => void): void {
  if ("left" in condition) {
    eachPredicate(condition.left, visit);
    eachPredicate(condition.right, visit);
  } else if (condition.kind === "not") eachPredicate(condition.condition, visit);
  else visit(condition);
}

function checkPredicate(predicate: Predicate, binding: Binding): void {
  if (predicate.kind === "function") {
    checkCounts(predicate);
    checkDistinct(predicate.name, predicate.args, binding);
    checkFunction(predicate, binding);
    return;
  }
  if (predicate.kind === "in") checkInCount(predicate.operands.length - 1);
  for (const operand of predicate.operands) {
    if (operand.kind !== "function") continue;
    checkCounts(operand);
    checkFunction(operand, binding);
  }
  if (predicate.kind === "compare") checkComparison(predicate.operator, predicate.operands, binding);
  if (predicate.kind === "between") checkBetween(predicate.operands, binding);
}

function checkCounts({ name, args }: FunctionOperand): void {
  for (const arg of args) if (arg.kind === "function") checkCounts(arg);
  if (CONDITION_FUNCTIONS[name] !== args.length) throw wrongOperandCount(name, args.length);
}

function checkInCount(count: number): void {
  if (count > IN_OPERANDS_MAX) {
    throw new DynamoValidationError(
      `The IN operator is provided with too many operands; number of operands: ${count}`,
    );
  }
}

function checkDistinct(operator: string, operands: readonly Operand[], { paths }: Binding): void {
  const [first, second] = operands;
  if (operands.length !== 2 || first?.kind !== "path" || second?.kind !== "path") return;
  const path = paths[first.slot] as Path;
  if (!equalPaths(path, paths[second.slot] as Path)) return;
  throw new DynamoValidationError(
    "The first operand must be distinct from the remaining operands for this operator or function; " +
      `operator: ${operator}, first operand: ${describePath(path)}`,
  );
}

function typeOfOperand(operand: Operand, binding: Binding): AttributeType | undefined {
  return staticType(operand, binding, ({ name }) => (name === "size" ? "N" : "BOOL"));
}

/** Arguments first, as they are evaluated. */
function checkFunction({ name, args }: FunctionOperand, binding: Binding): void {
  for (const arg of args) if (arg.kind === "function") checkFunction(arg, binding);
  const [first, second] = args as readonly [Operand, Operand];
  if (name === "attribute_exists" || name === "attribute_not_exists") {
    if (first.kind !== "path") throw pathRequired(name);
  } else if (name === "size") {
    const type = typeOfOperand(first, binding);
    if (type === "N" || type === "BOOL" || type === "NULL") throw wrongOperandType(name, type);
  } else if (name === "begins_with") {
    for (const arg of args) {
      const type = typeOfOperand(arg, binding);
      if (type !== undefined && type !== "S" && type !== "B") throw wrongOperandType(name, type);
    }
  } else if (name === "attribute_type") checkTypeArgument(second, binding);
}

function checkTypeArgument(operand: Operand, binding: Binding): void {
  const type = typeOfOperand(operand, binding);
  if (type !== "S") throw wrongOperandType("attribute_type", type ?? "{NS,SS,L,BS,N,M,B,BOOL,NULL,S}");
  const name = operand.kind === "value" ? (binding.values[operand.slot]?.S ?? "") : "";
  if (ATTRIBUTE_TYPES.includes(name)) return;
  throw new DynamoValidationError(
    `Invalid attribute type name found; type: ${name}, valid types: {${ATTRIBUTE_TYPES.join(",")}}`,
  );
}

function checkComparison(
  operator: Comparator,
  operands: readonly [Operand, Operand],
  binding: Binding,
): void {
  checkDistinct(operator, operands, binding);
  if (operator === "=" || operator === "<>") return;
  for (const operand of operands) checkOrdered(operator, operand, binding);
}

function checkOrdered(operator: string, operand: Operand, binding: Binding): void {
  const type = typeOfOperand(operand, binding);
  if (type === undefined || type === "S" || type === "N" || type === "B") return;
  throw wrongOperandType(operator, type);
}

function checkBetween(operands: readonly [Operand, Operand, Operand], binding: Binding): void {
  for (const operand of operands) checkOrdered("BETWEEN", operand, binding);
  const [, low, high] = operands;
  if (low.kind !== "value" || high.kind !== "value") return;
  const lower = binding.values[low.slot] as AttributeValue;
  const upper = binding.values[high.slot] as AttributeValue;
  const order = compareValues(lower, upper);
  if (order === undefined)
    throw wrongBounds("requires same data type for lower and upper bounds", lower, upper);
  if (order > 0) {
    throw wrongBounds("requires upper bound to be greater than or equal to lower bound", lower, upper);
  }
}

function wrongBounds(what: string, lower: AttributeValue, upper: AttributeValue): DynamoValidationError {
  return new DynamoValidationError(
    `The BETWEEN operator ${what}; lower bound operand: AttributeValue: ${describeValue(lower)}, ` +
      `upper bound operand: AttributeValue: ${describeValue(upper)}`,
  );
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
  const argument = compileOperand(operand.args[0] as Operand);
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
  const first = compileOperand(args[0] as Operand);
  if (name === "attribute_exists") return (item, binding) => first(item, binding) !== undefined;
  if (name === "attribute_not_exists") return (item, binding) => first(item, binding) === undefined;
  const holds = PAIR_TESTS[name];
  // Wrong counts of arguments are answered when the condition is bound.
  const second = compileOperand((args[1] ?? args[0]) as Operand);
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
