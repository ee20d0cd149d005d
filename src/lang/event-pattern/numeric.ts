/** The "numeric" operator: "=", "<", "<=", ">", ">=", and ranges made of two of them. */
import type { ArrayNode, PatternError, PatternNode, PatternSource } from "./source.ts";

/** Numbers beyond this are compared with nothing. */
const MAGNITUDE_MAX = 5e9;

/** Compiles an operator's value. Throws PatternError in AWS's words. */
export function readNumeric(source: PatternSource, node: PatternNode): (value: number) => boolean {
  if (node.kind !== "array") throw source.error("Value of numeric must be an array.", node.seen);
  const operator = node.items[0];
  if (operator?.kind !== "string")
    throw source.error(`Invalid member in numeric match: ${shown(operator)}`, seen(node, 0));
  const within = limits(source, node, operator.value);
  return (value) => within(value) && value >= -MAGNITUDE_MAX && value <= MAGNITUDE_MAX;
}

function limits(source: PatternSource, node: ArrayNode, operator: string): (value: number) => boolean {
  switch (operator) {
    case "=": {
      const wanted = operand(source, node, 1, "equals");
      nothingAfter(source, node, 2);
      return (value) => value === wanted;
    }
    case "<":
    case "<=": {
      const top = operand(source, node, 1, operator);
      nothingAfter(source, node, 2);
      return operator === "<" ? (value) => value < top : (value) => value <= top;
    }
    case ">":
    case ">=": {
      const bottom = operand(source, node, 1, operator);
      const above = operator === ">" ? (value: number) => value > bottom : (value: number) => value >= bottom;
      return node.items.length === 2 ? above : range(source, node, bottom, above);
    }
    default:
      throw source.error(`Unrecognized numeric range operator: ${operator}`, seen(node, 1));
  }
}

function range(
  source: PatternSource,
  node: ArrayNode,
  bottom: number,
  above: (value: number) => boolean,
): (value: number) => boolean {
  const second = node.items[2];
  if (second?.kind !== "string")
    throw source.error(`Bad value in numeric range: ${shown(second)}`, seen(node, 2));
  const operator = second.value;
  if (operator !== "<" && operator !== "<=")
    throw source.error(`Bad numeric range operator: ${operator}`, second.end);
  const top = operand(source, node, 3, operator);
  if (node.items.length > 4) throw source.error("Too many terms in numeric range expression", seen(node, 4));
  if (bottom >= top) throw source.error("Bottom must be less than top", node.end);
  return operator === "<" ? (value) => above(value) && value < top : (value) => above(value) && value <= top;
}

function operand(source: PatternSource, node: ArrayNode, index: number, operator: string): number {
  const item = node.items[index];
  if (item?.kind !== "number") throw source.error(`Value of ${operator} must be numeric`, seen(node, index));
  if (Math.abs(item.value) > MAGNITUDE_MAX) throw outOfRange(source, node);
  return item.value;
}

function outOfRange(source: PatternSource, node: ArrayNode): PatternError {
  return source.error("Value must be between -5.0E9 and 5.0E9, inclusive", node.end);
}

function nothingAfter(source: PatternSource, node: ArrayNode, index: number): void {
  if (node.items.length > index)
    throw source.error("Too many elements in numeric expression", seen(node, index));
}

/** Where a reader of the list stands when it sees the item, or the list's end in its place. */
function seen(node: ArrayNode, index: number): number {
  return node.items[index]?.seen ?? node.end;
}

function shown(node: PatternNode | undefined): string {
  if (node === undefined) return "]";
  if (node.kind === "number") return node.text;
  if (node.kind === "object") return "{";
  return node.kind === "array" ? "[" : String(node.value);
}
