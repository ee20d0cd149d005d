/** WHERE clauses: parsed into the conditions that expressions are made of. */
import type { Comparator, Condition } from "../condition-parser.ts";
import { DynamoValidationError } from "../error.ts";
import { CONDITION_FUNCTIONS, type FunctionOperand, type Operand } from "../operands.ts";
import type { AttributeType } from "../values.ts";
import type { Reader } from "./reader.ts";
import { notWellFormed, type Token } from "./tokens.ts";

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  "=": "=",
  "<>": "<>",
  "!=": "<>",
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
};

/** What IS can ask for, by the names of PartiQL's types. */
const TYPES: Readonly<Record<string, AttributeType>> = {
  NULL: "NULL",
  BOOL: "BOOL",
  BOOLEAN: "BOOL",
  STRING: "S",
  VARCHAR: "S",
  CHAR: "S",
  CHARACTER: "S",
  INT: "N",
  INT2: "N",
  INT4: "N",
  INT8: "N",
  INTEGER: "N",
  INTEGER2: "N",
  INTEGER4: "N",
  INTEGER8: "N",
  SMALLINT: "N",
  FLOAT: "N",
  REAL: "N",
  DOUBLE: "N",
  DECIMAL: "N",
  NUMERIC: "N",
  BLOB: "B",
  LIST: "L",
  STRUCT: "M",
  TUPLE: "M",
};

/** What was read last: a condition, or something that a condition can be made of. */
type Part = { readonly condition: Condition } | { readonly operand: Operand };

/** Reads a condition. Throws DynamoValidationError. */
export function parseWhere(reader: Reader): Condition {
  return asCondition(or(reader), reader);
}

function or(reader: Reader): Part {
  let left = and(reader);
  while (reader.takeKeyword("OR")) left = junction("or", left, and, reader);
  return left;
}

function and(reader: Reader): Part {
  let left = not(reader);
  while (reader.takeKeyword("AND")) left = junction("and", left, not, reader);
  return left;
}

function junction(kind: "and" | "or", before: Part, after: (reader: Reader) => Part, reader: Reader): Part {
  if (reader.next.kind === "end") throw missingRightSide();
  const left = asCondition(before, reader);
  return { condition: { kind, left, right: asCondition(after(reader), reader) } };
}

function not(reader: Reader): Part {
  let negations = 0;
  while (reader.takeKeyword("NOT")) negations++;
  const part = predicate(reader);
  if (negations === 0) return part;
  const condition = asCondition(part, reader);
  return { condition: negations % 2 === 1 ? { kind: "not", condition } : condition };
}

function predicate(reader: Reader): Part {
  const part = primary(reader);
  const { next, second } = reader;
  const comparator = next.kind === "symbol" ? COMPARATORS[next.text] : undefined;
  if (comparator !== undefined) return comparison(part, comparator, reader);
  if (next.kind !== "keyword" || !("operand" in part)) return part;
  const negated = next.text === "NOT" && second.kind === "keyword";
  const operator = negated ? second.text : next.text;
  if (operator !== "IS" && operator !== "IN" && operator !== "BETWEEN" && operator !== "LIKE") return part;
  if (operator === "IS" && negated) return part;
  reader.take();
  if (negated) reader.take();
  const condition = keywordPredicate(operator, part.operand, reader);
  return { condition: negated ? { kind: "not", condition } : condition };
}

function keywordPredicate(
  operator: "IS" | "IN" | "BETWEEN" | "LIKE",
  subject: Operand,
  reader: Reader,
): Condition {
  if (operator === "IS") return typeTest(subject, reader);
  if (operator === "IN") return { kind: "in", operands: [subject, ...candidates(reader)] };
  if (operator === "LIKE") throw new DynamoValidationError("Unsupported operation: Like");
  const lower = operandAfter(reader);
  if (!reader.takeKeyword("AND")) throw reader.unexpected();
  return { kind: "between", operands: [subject, lower, operandAfter(reader)] };
}

function comparison(left: Part, operator: Comparator, reader: Reader): Part {
  reader.take();
  if (reader.next.kind === "end") throw missingRightSide();
  const right = primary(reader);
  const truth = truthOf(right, reader);
  if (!isComputed(left) && "operand" in left && "operand" in right) {
    return { condition: { kind: "compare", operator, operands: [left.operand, right.operand] } };
  }
  // A condition can be compared with true and false.
  const condition = asCondition(left, reader);
  if (truth === undefined || (operator !== "=" && operator !== "<>")) throw reader.unexpected();
  return { condition: truth === (operator === "=") ? condition : { kind: "not", condition } };
}

function truthOf(part: Part, reader: Reader): boolean | undefined {
  if (!("operand" in part) || part.operand.kind !== "value") return undefined;
  const template = reader.values[part.operand.slot];
  return template?.kind === "literal" ? template.value.BOOL : undefined;
}

/** Functions that tell true or false are conditions; size() is a number. */
function isComputed(part: Part): boolean {
  return !("operand" in part) || (part.operand.kind === "function" && part.operand.name !== "size");
}

function typeTest(subject: Operand, reader: Reader): Condition {
  const negated = reader.takeKeyword("NOT");
  const token = reader.take();
  const condition = typeCondition(subject, token, reader);
  if (token.text === "DOUBLE") reader.takeKeyword("PRECISION");
  if (token.text === "CHARACTER") reader.takeKeyword("VARYING");
  return negated ? { kind: "not", condition } : condition;
}

function typeCondition(subject: Operand, { kind, text }: Token, reader: Reader): Condition {
  if (kind !== "keyword") throw notWellFormed("Expected type name");
  if (text === "MISSING") return { kind: "function", name: "attribute_not_exists", args: [subject] };
  const type = TYPES[text];
  if (type === undefined) throw notWellFormed("Expected type name");
  const wanted = reader.operandFor({ kind: "literal", value: { S: type } });
  return { kind: "function", name: "attribute_type", args: [subject, wanted] };
}

/** What IN chooses from, in brackets or parentheses. */
function candidates(reader: Reader): Operand[] {
  const closing = reader.isSymbol("[") ? "]" : ")";
  if (!reader.takeSymbol("[")) reader.expectSymbol("(");
  const operands: Operand[] = [];
  do {
    operands.push(operandAfter(reader));
  } while (reader.takeSymbol(","));
  reader.expectSymbol(closing);
  return operands;
}

function operandAfter(reader: Reader): Operand {
  const part = primary(reader);
  if (!("operand" in part)) throw reader.unexpected();
  return part.operand;
}

function primary(reader: Reader): Part {
  const { next, second } = reader;
  if (reader.takeSymbol("(")) {
    const part = or(reader);
    reader.expectSymbol(")");
    return part;
  }
  const isCall = (next.kind === "identifier" || next.kind === "keyword") && second.text === "(";
  if (isCall && !OPERATORS_BEFORE_PARENTHESES.has(next.text)) return { operand: call(reader) };
  if (reader.isValue()) return { operand: reader.valueOperand() };
  return { operand: reader.pathOperand() };
}

const OPERATORS_BEFORE_PARENTHESES: ReadonlySet<string> = new Set(["AND", "OR", "NOT", "IN", "SELECT"]);

function call(reader: Reader): FunctionOperand {
  const token = reader.take();
  const name = token.text.toLowerCase();
  if (!Object.hasOwn(CONDITION_FUNCTIONS, name)) {
    throw new DynamoValidationError(`Unrecognized function: ${name} at ${reader.position(token)}`);
  }
  reader.expectSymbol("(");
  const args: Operand[] = [];
  while (!reader.isSymbol(")")) {
    args.push(operandAfter(reader));
    if (!reader.takeSymbol(",")) break;
  }
  reader.expectSymbol(")");
  return { kind: "function", name, args };
}

function asCondition(part: Part, reader: Reader): Condition {
  if ("condition" in part) return part.condition;
  if (part.operand.kind === "function" && part.operand.name !== "size") return part.operand;
  throw reader.unexpected();
}

function missingRightSide(): DynamoValidationError {
  return notWellFormed("Missing right-hand side expression of infix operator");
}
