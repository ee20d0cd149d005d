/** Updates bound to a request and applied to items. */
import { binaryKey } from "./compare.ts";
import { applyChanges, type Change } from "./document.ts";
import { DynamoValidationError } from "./error.ts";
import { addNumbers, subtractNumbers } from "./number.ts";
import {
  type Binding,
  bindPath,
  type FunctionOperand,
  type Operand,
  pathRequired,
  wrongOperandCount,
  wrongOperandType,
} from "./operands.ts";
import { checkOverlaps, type Path, valueAt } from "./paths.ts";
import type { Substitutions } from "./substitutions.ts";
import type { ParsedUpdate, Section, SetValue, UpdateAction } from "./update-parser.ts";
import { type AttributeType, type AttributeValue, type Item, mutableCopy, typeOf } from "./values.ts";

/** A path that an update writes. */
export interface UpdateTarget {
  readonly section: Section;
  readonly path: Path;
  /** The type it will have whatever the item; undefined when that depends on the item. */
  readonly type: AttributeType | undefined;
}

export interface Updated {
  readonly item: Item;
  /** The paths of all targets, changed or not. */
  readonly updatedPaths: readonly Path[];
}

/** An update of one request. */
export interface BoundUpdate {
  readonly targets: readonly UpdateTarget[];
  /** Every path in it, targets and operands, in the order of the text. */
  readonly paths: readonly Path[];
  /** The item after the update; give the key attributes for an item that is not there. Throws DynamoValidationError. */
  apply(item: Item): Updated;
}

/** An update ready to be bound. */
export class CompiledUpdate {
  readonly #parsed: ParsedUpdate;

  constructor(parsed: ParsedUpdate) {
    this.#parsed = parsed;
  }

  /** Throws DynamoValidationError for names and values that are not defined or do not fit. */
  bind(by: Substitutions): BoundUpdate {
    const { actions, scope } = this.#parsed;
    const paths = scope.templates.map((template) => bindPath(template, by));
    return boundUpdate(actions, { paths, values: scope.valueRefs.map((ref) => by.value(ref)) });
  }
}

/** Actions whose slots are filled. Throws DynamoValidationError for paths and values that do not fit. */
export function boundUpdate(actions: readonly UpdateAction[], binding: Binding): BoundUpdate {
  const { paths } = binding;
  const updatedPaths = actions.map(({ target }) => paths[target.slot] as Path);
  checkOverlaps(updatedPaths);
  for (const action of actions) checkSetOperand(action, binding);
  for (const action of actions) if (action.section === "SET") checkSetValue(action.value, binding);
  return {
    targets: actions.map((action) => targetOf(action, binding)),
    paths,
    apply: (item) => ({ item: updated(item, actions, binding), updatedPaths }),
  };
}

function updated(item: Item, actions: readonly UpdateAction[], binding: Binding): Item {
  const changes: Change[] = [];
  for (const action of actions) {
    const change = changeBy(action, item, binding);
    if (change !== undefined) changes.push(change);
  }
  const after = mutableCopy(item);
  applyChanges(after, changes);
  return after;
}

function changeBy(action: UpdateAction, item: Item, binding: Binding): Change | undefined {
  const path = binding.paths[action.target.slot] as Path;
  if (action.section === "REMOVE") return { path, value: undefined };
  if (action.section === "SET") return { path, value: evaluate(action.value, item, binding) };
  const operand = binding.values[action.value.slot] as AttributeValue;
  const value = valueAt(item, path);
  const mismatch = wrongDataType;
  if (action.section === "ADD") return { path, value: added(value, operand, mismatch) };
  // Removing what is not there changes nothing, but the path to it must exist.
  return { path, value: value === undefined ? undefined : deleted(value, operand, mismatch) };
}

function targetOf(action: UpdateAction, binding: Binding): UpdateTarget {
  const path = binding.paths[action.target.slot] as Path;
  return { section: action.section, path, type: targetType(action, binding) };
}

function targetType(action: UpdateAction, binding: Binding): AttributeType | undefined {
  if (action.section === "REMOVE") return undefined;
  return typeOfValue(action.value, binding);
}

function typeOfValue(value: SetValue, binding: Binding): AttributeType | undefined {
  if (value.kind === "arithmetic") return "N";
  if (value.kind === "path") return undefined;
  if (value.kind === "value") return typeOf(binding.values[value.slot] as AttributeValue);
  return value.name === "list_append" ? "L" : typeOfValue(value.args[1] as Operand, binding);
}

const TYPE_WORDS: Readonly<Partial<Record<AttributeType, string>>> = {
  S: "STRING",
  N: "NUMBER",
  B: "BINARY",
  NULL: "NULL",
  BOOL: "BOOLEAN",
  L: "LIST",
  M: "MAP",
};

/** ADD takes numbers and sets, DELETE sets. */
function checkSetOperand(action: UpdateAction, { values }: Binding): void {
  if (action.section !== "ADD" && action.section !== "DELETE") return;
  const type = typeOf(values[action.value.slot] as AttributeValue);
  const word = TYPE_WORDS[type];
  if (word === undefined || (action.section === "ADD" && type === "N")) return;
  throw new DynamoValidationError(
    "Incorrect operand type for operator or function; " +
      `operator: ${action.section}, operand type: ${word}`,
  );
}

function checkSetValue(value: SetValue, binding: Binding): void {
  if (value.kind === "function") checkFunction(value, binding);
  if (value.kind !== "arithmetic") return;
  for (const operand of value.operands) checkSetValue(operand, binding);
  checkConstants(value.operator, "N", value.operands, binding);
}

function checkFunction({ name, args }: FunctionOperand, binding: Binding): void {
  for (const arg of args) checkSetValue(arg, binding);
  if (args.length !== 2) throw wrongOperandCount(name, args.length);
  if (name === "list_append") checkConstants(name, "L", args, binding);
  else if (args[0]?.kind !== "path") throw pathRequired(name);
}

function checkConstants(
  name: string,
  required: AttributeType,
  operands: readonly Operand[],
  { values }: Binding,
): void {
  for (const operand of operands) {
    if (operand.kind !== "value") continue;
    const type = typeOf(values[operand.slot] as AttributeValue);
    if (type !== required) throw wrongOperandType(name, type);
  }
}

function evaluate(value: SetValue, item: Item, binding: Binding): AttributeValue {
  switch (value.kind) {
    case "value":
      return binding.values[value.slot] as AttributeValue;
    case "path": {
      const found = valueAt(item, binding.paths[value.slot] as Path);
      if (found === undefined) throw missingAttribute();
      return found;
    }
    case "arithmetic": {
      const [left, right] = value.operands;
      const a = evaluate(left, item, binding).N;
      const b = evaluate(right, item, binding).N;
      if (a === undefined || b === undefined) throw wrongDataType();
      return { N: value.operator === "+" ? addNumbers(a, b) : subtractNumbers(a, b) };
    }
    default:
      return evaluateFunction(value, item, binding);
  }
}

function evaluateFunction({ name, args }: FunctionOperand, item: Item, binding: Binding): AttributeValue {
  const [first, second] = args as readonly [Operand, Operand];
  if (name === "if_not_exists") {
    const path = first.kind === "path" ? (binding.paths[first.slot] as Path) : [];
    return valueAt(item, path) ?? evaluate(second, item, binding);
  }
  const head = evaluate(first, item, binding).L;
  const tail = evaluate(second, item, binding).L;
  if (head === undefined || tail === undefined) throw wrongDataType();
  return { L: [...head, ...tail] };
}

/** ADD: a number to a number, members to a set; what is not there counts as zero or an empty set. */
export function added(
  value: AttributeValue | undefined,
  operand: AttributeValue,
  mismatch: () => DynamoValidationError,
): AttributeValue {
  if (value === undefined) return operand;
  if (operand.N !== undefined && value.N !== undefined) return { N: addNumbers(value.N, operand.N) };
  if (operand.SS !== undefined && value.SS !== undefined) return { SS: union(value.SS, operand.SS) };
  if (operand.NS !== undefined && value.NS !== undefined) return { NS: union(value.NS, operand.NS) };
  if (operand.BS === undefined || value.BS === undefined) throw mismatch();
  const members = new Set(value.BS.map(binaryKey));
  return { BS: [...value.BS, ...operand.BS.filter((member) => !members.has(binaryKey(member)))] };
}

/** DELETE: a set without some members; undefined when none are left. */
export function deleted(
  value: AttributeValue,
  operand: AttributeValue,
  mismatch: () => DynamoValidationError,
): AttributeValue | undefined {
  if (operand.SS !== undefined && value.SS !== undefined) {
    const SS = difference(value.SS, operand.SS, String);
    return SS.length === 0 ? undefined : { SS };
  }
  if (operand.NS !== undefined && value.NS !== undefined) {
    const NS = difference(value.NS, operand.NS, String);
    return NS.length === 0 ? undefined : { NS };
  }
  if (operand.BS === undefined || value.BS === undefined) throw mismatch();
  const BS = difference(value.BS, operand.BS, binaryKey);
  return BS.length === 0 ? undefined : { BS };
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

function difference<T>(a: readonly T[], b: readonly T[], key: (member: T) => string): T[] {
  const gone = new Set(b.map(key));
  return a.filter((member) => !gone.has(key(member)));
}

function wrongDataType(): DynamoValidationError {
  return new DynamoValidationError("An operand in the update expression has an incorrect data type");
}

function missingAttribute(): DynamoValidationError {
  return new DynamoValidationError(
    "The provided expression refers to an attribute that does not exist in the item",
  );
}
