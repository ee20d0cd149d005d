/** What operators make of their operands. */
import type { Row } from "./row.ts";
import { compare, isEqual, numberOf, type Value } from "./value.ts";

type Evaluate = (row: Row) => Value;

export function finite(x: number): Value {
  return Number.isFinite(x) ? x : null;
}

export function arithmetic(
  left: Evaluate,
  right: Evaluate,
  call: (x: number, y: number) => number,
): Evaluate {
  return (row) => finite(call(numberOf(left(row)), numberOf(right(row))));
}

export function comparison(operator: string, left: Evaluate, right: Evaluate): Evaluate {
  const holds = (a: Value, b: Value): boolean => {
    if (operator === "!=") return !isEqual(a, b);
    if (a === null || b === null) return false;
    switch (operator) {
      case "<":
        return compare(a, b) < 0;
      case "<=":
        return compare(a, b) <= 0;
      case ">":
        return compare(a, b) > 0;
      case ">=":
        return compare(a, b) >= 0;
      default:
        return isEqual(a, b);
    }
  };
  return (row) => (holds(left(row), right(row)) ? 1 : 0);
}
