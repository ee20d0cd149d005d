/**
 * Key conditions: which part of a table or index a Query reads.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Query.KeyConditionExpressions.html
 */
import { bindCondition } from "./condition-checks.ts";
import type { Comparator, Condition, ParsedCondition } from "./condition-parser.ts";
import { DynamoValidationError, invalidParameters } from "./error.ts";
import { afterPrefix, encodeKey, type KeyBounds } from "./keys.ts";
import type { Binding, Operand } from "./operands.ts";
import type { Path } from "./paths.ts";
import type { Substitutions } from "./substitutions.ts";
import { type AttributeValue, type KeyType, typeOf } from "./values.ts";

/** The names of the legacy parameter's comparison operators. */
export type ComparisonOperator =
  | "EQ"
  | "NE"
  | "IN"
  | "LE"
  | "LT"
  | "GE"
  | "GT"
  | "BETWEEN"
  | "NOT_NULL"
  | "NULL"
  | "CONTAINS"
  | "NOT_CONTAINS"
  | "BEGINS_WITH";

export type KeyOperator = "EQ" | "LE" | "LT" | "GE" | "GT" | "BETWEEN" | "BEGINS_WITH";

/** A condition on one attribute. */
export interface AttributeCondition {
  readonly operator: ComparisonOperator;
  readonly values: readonly AttributeValue[];
}

export interface KeyAttribute {
  readonly name: string;
  readonly type: KeyType;
}

/** The key of a table or index. */
export interface KeySchema {
  readonly hash: KeyAttribute;
  readonly range?: KeyAttribute | undefined;
  /** All its attributes, where it has several of a kind: up to four for the partition, up to four to sort by. */
  readonly composite?: CompositeSchema | undefined;
}

export interface CompositeSchema {
  readonly hashes: readonly KeyAttribute[];
  readonly ranges: readonly KeyAttribute[];
}

/** What to read: one partition, or the part of it that the range condition leaves. */
export interface KeyRange {
  readonly hash: AttributeValue;
  readonly range?: RangeCondition;
  /** Set where the key has several attributes of a kind; it says all that there is to say. */
  readonly composite?: CompositeRange;
}

/** A partition by all its attributes, sort attributes that equal a value from the left, and a condition on the next. */
export interface CompositeRange {
  readonly hashes: readonly AttributeValue[];
  readonly equal: readonly AttributeValue[];
  readonly last?: RangeCondition | undefined;
}

export interface RangeCondition {
  readonly operator: KeyOperator;
  readonly values: readonly AttributeValue[];
}

export type KeyConditions = ReadonlyMap<string, AttributeCondition>;

const OPERATORS: Readonly<Record<Exclude<Comparator, "<>">, KeyOperator>> = {
  "=": "EQ",
  "<": "LT",
  "<=": "LE",
  ">": "GT",
  ">=": "GE",
};

/** The same comparison with its sides exchanged. */
const MIRRORED: Readonly<Record<KeyOperator, KeyOperator>> = {
  EQ: "EQ",
  LT: "GT",
  LE: "GE",
  GT: "LT",
  GE: "LE",
  BETWEEN: "BETWEEN",
  BEGINS_WITH: "BEGINS_WITH",
};

/** The conditions of a KeyConditionExpression by attribute. Throws DynamoValidationError. */
export function bindKeyConditions(parsed: ParsedCondition, by: Substitutions): KeyConditions {
  const binding: Binding = { paths: [], values: [] };
  bindCondition(parsed, binding, by);
  const conditions = new Map<string, AttributeCondition>();
  collect(parsed.condition, binding, conditions);
  return conditions;
}

function collect(condition: Condition, binding: Binding, into: Map<string, AttributeCondition>): void {
  switch (condition.kind) {
    case "and":
      collect(condition.left, binding, into);
      collect(condition.right, binding, into);
      return;
    case "or":
    case "not":
    case "in":
      throw invalidOperator(condition.kind.toUpperCase());
    case "between":
      if (condition.operands[0].kind !== "path") throw keyMustComeFirst("BETWEEN");
      add("BETWEEN", condition.operands, binding, into);
      return;
    case "compare":
      if (condition.operator === "<>") throw invalidOperator("<>");
      add(OPERATORS[condition.operator], condition.operands, binding, into);
      return;
    default:
      if (condition.name !== "begins_with") throw invalidOperator(condition.name);
      if (condition.args[0]?.kind !== "path") throw keyMustComeFirst("begins_with");
      add("BEGINS_WITH", condition.args, binding, into);
  }
}

function add(
  operator: KeyOperator,
  operands: readonly Operand[],
  binding: Binding,
  into: Map<string, AttributeCondition>,
): void {
  let name: string | undefined;
  const values: AttributeValue[] = [];
  for (const operand of operands) {
    if (operand.kind === "function") {
      throw new DynamoValidationError("KeyConditionExpressions cannot contain nested operations");
    }
    if (operand.kind === "value") values.push(binding.values[operand.slot] as AttributeValue);
    else name = soleAttribute(binding.paths[operand.slot] as Path, name);
  }
  if (name === undefined) {
    throw new DynamoValidationError(
      "Invalid condition in KeyConditionExpression: No key attribute specified",
    );
  }
  if (into.has(name)) {
    throw new DynamoValidationError("KeyConditionExpressions must only contain one condition per key");
  }
  const mirrored = operands[0]?.kind === "value";
  into.set(name, { operator: mirrored ? MIRRORED[operator] : operator, values });
}

function soleAttribute(path: Path, before: string | undefined): string {
  if (before !== undefined) {
    throw new DynamoValidationError(
      "Invalid condition in KeyConditionExpression: Multiple attribute names used in one condition",
    );
  }
  if (path.length > 1) {
    throw new DynamoValidationError("KeyConditionExpressions cannot have conditions on nested attributes");
  }
  return path[0] as string;
}

const INDEXABLE: ReadonlySet<string> = new Set(Object.keys(MIRRORED));

/** What conditions mean for a table or index with this key. Throws DynamoValidationError. */
export function keyRangeOf(conditions: KeyConditions, { hash, range, composite }: KeySchema): KeyRange {
  if (composite !== undefined) return compositeRangeOf(conditions, composite);
  const attributes = range === undefined ? 1 : 2;
  if (conditions.size > attributes) {
    throw new DynamoValidationError(
      `The number of query conditions (${conditions.size}) exceeds the number of key attributes ` +
        `defined in the schema (${attributes})`,
    );
  }
  const hashCondition = conditionOn(hash, conditions);
  const rangeCondition =
    range === undefined || conditions.size === 1 ? undefined : conditionOn(range, conditions);
  const operator = checkOperands(hashCondition, hash);
  if (range !== undefined && rangeCondition !== undefined) checkOperands(rangeCondition, range);
  if (operator !== "EQ") throw notSupported();
  const value = hashCondition.values[0] as AttributeValue;
  return rangeCondition === undefined
    ? { hash: value }
    : { hash: value, range: rangeCondition as RangeCondition };
}

/** Every partition attribute equals a value; sort attributes do from the left, but for the last one that is asked of. */
function compositeRangeOf(conditions: KeyConditions, { hashes, ranges }: CompositeSchema): KeyRange {
  const attributes = hashes.length + ranges.length;
  if (conditions.size > attributes) {
    throw new DynamoValidationError(
      `The number of query conditions (${conditions.size}) exceeds the number of key attributes ` +
        `defined in the schema (${attributes})`,
    );
  }
  const partition = hashes.map((key) => {
    const condition = conditionOn(key, conditions);
    if (checkOperands(condition, key) !== "EQ") throw notSupported();
    return condition.values[0] as AttributeValue;
  });
  const asked = ranges.slice(0, conditions.size - hashes.length);
  const equal: AttributeValue[] = [];
  let last: RangeCondition | undefined;
  for (const key of asked) {
    if (last !== undefined) throw notSupported();
    const condition = conditionOn(key, conditions);
    if (checkOperands(condition, key) === "EQ") equal.push(condition.values[0] as AttributeValue);
    else last = condition as RangeCondition;
  }
  return { hash: partition[0] as AttributeValue, composite: { hashes: partition, equal, last } };
}

function conditionOn(key: KeyAttribute, conditions: KeyConditions): AttributeCondition {
  const condition = conditions.get(key.name);
  if (condition === undefined) {
    throw new DynamoValidationError(`Query condition missed key schema element: ${key.name}`);
  }
  return condition;
}

function checkOperands({ operator, values }: AttributeCondition, key: KeyAttribute): KeyOperator {
  if (!INDEXABLE.has(operator)) {
    throw new DynamoValidationError("Attempted conditional constraint is not an indexable operation");
  }
  for (const value of values) {
    if (typeOf(value) !== key.type) {
      throw invalidParameters("Condition parameter type does not match schema type");
    }
    if (value.S === "") throw emptyKey("string", key.name);
    if (value.B?.length === 0) throw emptyKey("binary", key.name);
  }
  return operator as KeyOperator;
}

/** The encoded sort keys that satisfy a range condition. */
export function keyBoundsOf({ operator, values }: RangeCondition): KeyBounds {
  const first = encodeKey(values[0] as AttributeValue);
  switch (operator) {
    case "EQ":
      return { from: first, fromInclusive: true, to: first, toInclusive: true };
    case "LT":
    case "LE":
      return { fromInclusive: true, to: first, toInclusive: operator === "LE" };
    case "GT":
    case "GE":
      return { from: first, fromInclusive: operator === "GE", toInclusive: true };
    case "BETWEEN":
      return {
        from: first,
        fromInclusive: true,
        to: encodeKey(values[1] as AttributeValue),
        toInclusive: true,
      };
    case "BEGINS_WITH": {
      const to = afterPrefix(first);
      if (to === undefined) return { from: first, fromInclusive: true, toInclusive: true };
      return { from: first, fromInclusive: true, to, toInclusive: false };
    }
  }
}

function emptyKey(kind: "string" | "binary", name: string): DynamoValidationError {
  return new DynamoValidationError(
    "One or more parameter values are not valid. " +
      `The AttributeValue for a key attribute cannot contain an empty ${kind} value. Key: ${name}`,
  );
}

function invalidOperator(operator: string): DynamoValidationError {
  return new DynamoValidationError(`Invalid operator used in KeyConditionExpression: ${operator}`);
}

function keyMustComeFirst(operator: string): DynamoValidationError {
  return new DynamoValidationError(
    `Invalid condition in KeyConditionExpression: ${operator} operator must have the key attribute ` +
      "as its first operand",
  );
}

function notSupported(): DynamoValidationError {
  return new DynamoValidationError("Query key condition not supported");
}
