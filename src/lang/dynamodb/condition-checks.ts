/** What must be right with the operands of a condition before it is evaluated. */
import { compareValues } from "./compare.ts";
import type { Comparator, Condition, ParsedCondition, Predicate } from "./condition-parser.ts";
import { DynamoValidationError } from "./error.ts";
import {
  type Binding,
  bindOperand,
  CONDITION_FUNCTIONS,
  type FunctionOperand,
  type Operand,
  pathRequired,
  staticType,
  wrongOperandCount,
  wrongOperandType,
} from "./operands.ts";
import { describePath, equalPaths, type Path } from "./paths.ts";
import type { Substitutions } from "./substitutions.ts";
import { type AttributeType, type AttributeValue, describeValue } from "./values.ts";

const IN_OPERANDS_MAX = 100;
const ATTRIBUTE_TYPES = ["B", "NULL", "SS", "BOOL", "L", "BS", "N", "NS", "S", "M"];

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
