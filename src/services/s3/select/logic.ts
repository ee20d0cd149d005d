/** SQL's logic and arithmetic: what is absent makes answers absent. */
import { selectError } from "./errors.ts";
import type { Evaluation } from "./evaluator.ts";
import { checkedInt, compare, isNumber, numberIn, textOf, type Value } from "./values.ts";

/** True, false, or neither. */
export function truth(value: Value): boolean | null {
  if (typeof value === "boolean") return value;
  if (value === null || value === undefined) return null;
  throw selectError("InvalidDataType");
}

export function not(value: boolean | null): boolean | null {
  return value === null ? null : !value;
}

export function and(a: boolean | null, b: boolean | null): boolean | null {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
}

export function logic<R>(operator: "AND" | "OR", left: Evaluation<R>, right: Evaluation<R>): Evaluation<R> {
  const decisive = operator === "OR";
  return (record) => {
    const a = truth(left(record));
    if (a === decisive) return decisive;
    const b = truth(right(record));
    if (b === decisive) return decisive;
    return a === null || b === null ? null : !decisive;
  };
}

export type Comparison = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** Whether a row is in: only what is true lets it. */
export function isTrue(value: Value): boolean {
  return truth(value) === true;
}

export function comparison(operator: Comparison, a: Value, b: Value): boolean | null {
  if (a === undefined || a === null || b === undefined || b === null) return null;
  const order = compare(a, b);
  if (order === undefined) return operator === "<>";
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}

export function concatenate(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (a === undefined || b === undefined) return undefined;
  return textOf(a) + textOf(b);
}

/** Whole numbers stay whole, also divided. */
export function arithmetic(operator: "+" | "-" | "*" | "/" | "%", a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (a === undefined || b === undefined) return undefined;
  const [left, right] = [numeric(a), numeric(b)];
  if (typeof left === "bigint" && typeof right === "bigint") return checkedInt(whole(operator, left, right));
  return fractional(operator, Number(left), Number(right));
}

function numeric(value: Value): bigint | number {
  const number = typeof value === "string" ? numberIn(value) : value;
  if (!isNumber(number)) throw selectError("InvalidDataType");
  return number;
}

function whole(operator: string, a: bigint, b: bigint): bigint {
  if ((operator === "/" || operator === "%") && b === 0n)
    throw selectError("EvaluatorInvalidArguments", "Division by zero.");
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    default:
      return a % b;
  }
}

function fractional(operator: string, a: number, b: number): number {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    default:
      return a % b;
  }
}
