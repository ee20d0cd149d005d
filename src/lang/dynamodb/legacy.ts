/**
 * The parameters that expressions replaced: Expected, QueryFilter, ScanFilter, KeyConditions, AttributeUpdates and
 * AttributesToGet. They come to the same bound conditions, updates and projections.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.html
 */
import { compareValues, equalValues } from "./compare.ts";
import { type BoundCondition, beginsWith, contains } from "./condition.ts";
import { DynamoValidationError, invalidParameters, type Wording } from "./error.ts";
import type { AttributeCondition, ComparisonOperator, KeyConditions } from "./key-condition.ts";
import { type BoundProjection, projectionOf } from "./projection.ts";
import { added, type BoundUpdate, deleted, type UpdateTarget } from "./update.ts";
import { validateValue } from "./validate.ts";
import {
  type AttributeType,
  type AttributeValue,
  attributeOf,
  type Item,
  mutableCopy,
  typeOf,
} from "./values.ts";

export type ConditionalOperator = "AND" | "OR";

/** A condition of QueryFilter, ScanFilter or KeyConditions. */
export interface LegacyCondition {
  readonly ComparisonOperator: ComparisonOperator;
  readonly AttributeValueList?: readonly AttributeValue[] | undefined;
}

export interface ExpectedValue {
  readonly Value?: AttributeValue | undefined;
  readonly Exists?: boolean | undefined;
  readonly ComparisonOperator?: ComparisonOperator | undefined;
  readonly AttributeValueList?: readonly AttributeValue[] | undefined;
}

export interface ValueUpdate {
  readonly Value?: AttributeValue | undefined;
  readonly Action?: "ADD" | "PUT" | "DELETE" | undefined;
}

type ByAttribute<T> = Readonly<Record<string, T>>;

/** Throws DynamoValidationError for operands that do not fit their operators. */
export function expectedCondition(
  expected: ByAttribute<ExpectedValue>,
  operator: ConditionalOperator | undefined,
): BoundCondition {
  const conditions = Object.entries(expected).map(
    ([name, condition]) => [name, expectation(name, condition)] as const,
  );
  return joined(conditions, operator);
}

/** QueryFilter or ScanFilter. Throws DynamoValidationError likewise. */
export function filterOfConditions(
  conditions: ByAttribute<LegacyCondition>,
  operator: ConditionalOperator | undefined,
  wording: Wording = "current",
): BoundCondition {
  const checked = Object.entries(conditions).map(
    ([name, condition]) => [name, checkedCondition(condition, wording)] as const,
  );
  return joined(checked, operator);
}

/** KeyConditions, for keyRangeOf. Throws DynamoValidationError likewise. */
export function keyConditionsOf(conditions: ByAttribute<LegacyCondition>): KeyConditions {
  const checked = Object.entries(conditions).map(
    ([name, condition]) => [name, checkedCondition(condition)] as const,
  );
  if (checked.length === 0) throw new DynamoValidationError("Conditions can be of length 1 or 2 only");
  return new Map(checked);
}

/** AttributesToGet. Throws DynamoValidationError for a name given twice. */
export function projectionOfAttributes(names: readonly string[]): BoundProjection {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw invalidParameters(`Duplicate value in attribute name: ${name}`);
    seen.add(name);
  }
  return projectionOf(names.map((name) => [name]));
}

/** AttributeUpdates. Throws DynamoValidationError for values that do not fit their actions. */
export function updateOfAttributes(updates: ByAttribute<ValueUpdate>): BoundUpdate {
  const actions = Object.entries(updates).map(([name, update]) => attributeUpdate(name, update));
  const paths = actions.map(({ name }) => [name]);
  return {
    targets: actions.map(targetOf),
    paths,
    apply: (item) => ({ item: updated(item, actions), updatedPaths: paths }),
  };
}

function joined(
  conditions: readonly (readonly [string, AttributeCondition])[],
  operator: ConditionalOperator | undefined,
): BoundCondition {
  if (operator !== undefined && conditions.length < 2) {
    throw new DynamoValidationError(
      conditions.length === 0
        ? "ConditionalOperator cannot be used without Filter or Expected"
        : "ConditionalOperator can only be used when Filter or Expected has two or more elements",
    );
  }
  const holds =
    (item: Item | undefined) =>
    ([name, condition]: readonly [string, AttributeCondition]) =>
      satisfies(item === undefined ? undefined : attributeOf(item, name), condition);
  return {
    paths: conditions.map(([name]) => [name]),
    test: (item) => (operator === "OR" ? conditions.some(holds(item)) : conditions.every(holds(item))),
  };
}

/** Whether an attribute, or its absence, is what an operator and its operands ask for. */
function satisfies(value: AttributeValue | undefined, { operator, values }: AttributeCondition): boolean {
  if (operator === "NULL") return value === undefined;
  if (operator === "NE") return value === undefined || !equalValues(value, values[0] as AttributeValue);
  if (value === undefined) return false;
  const [first, second] = values as readonly [AttributeValue, AttributeValue];
  switch (operator) {
    case "NOT_NULL":
      return true;
    case "EQ":
      return equalValues(value, first);
    case "IN":
      return values.some((candidate) => equalValues(value, candidate));
    case "CONTAINS":
      return contains(value, first);
    case "NOT_CONTAINS":
      return !contains(value, first);
    case "BEGINS_WITH":
      return beginsWith(value, first);
    case "BETWEEN":
      return (compareValues(value, first) ?? -1) >= 0 && (compareValues(value, second) ?? 1) <= 0;
    default:
      return ordered(operator, compareValues(value, first));
  }
}

function ordered(operator: "LE" | "LT" | "GE" | "GT", order: number | undefined): boolean {
  if (order === undefined) return false;
  if (operator === "LT") return order < 0;
  if (operator === "LE") return order <= 0;
  return operator === "GT" ? order > 0 : order >= 0;
}

const COUNTS: Readonly<Partial<Record<ComparisonOperator, number>>> = { NULL: 0, NOT_NULL: 0, BETWEEN: 2 };

const ORDERED: ReadonlySet<AttributeType> = new Set(["S", "N", "B"]);
const CONTAINABLE: ReadonlySet<AttributeType> = new Set(["S", "N", "B", "BOOL", "NULL"]);
const PREFIXABLE: ReadonlySet<AttributeType> = new Set(["S", "B"]);

/** The types of operands that an operator takes; the others take every type. */
const OPERAND_TYPES: Readonly<Partial<Record<ComparisonOperator, ReadonlySet<AttributeType>>>> = {
  LE: ORDERED,
  LT: ORDERED,
  GE: ORDERED,
  GT: ORDERED,
  IN: ORDERED,
  BETWEEN: ORDERED,
  CONTAINS: CONTAINABLE,
  NOT_CONTAINS: CONTAINABLE,
  BEGINS_WITH: PREFIXABLE,
};

function checkedCondition(condition: LegacyCondition, wording: Wording = "current"): AttributeCondition {
  const operator = condition.ComparisonOperator;
  const values = (condition.AttributeValueList ?? []).map((value) => validateValue(value, wording));
  const wanted = COUNTS[operator] ?? 1;
  if (operator === "IN" ? values.length === 0 : values.length !== wanted) {
    throw invalidParameters(`Invalid number of argument(s) for the ${operator} ComparisonOperator`);
  }
  checkTypes(operator, values);
  const [lower, upper] = values;
  if (operator === "BETWEEN" && lower !== undefined && upper !== undefined) {
    if ((compareValues(lower, upper) ?? 0) > 0) {
      throw new DynamoValidationError(
        "The BETWEEN condition was provided a range where the lower bound is greater than the upper bound",
      );
    }
  }
  return { operator, values };
}

function checkTypes(operator: ComparisonOperator, values: readonly AttributeValue[]): void {
  const types = values.map(typeOf);
  if (types.some((type) => type !== types[0])) {
    throw invalidParameters("AttributeValues inside AttributeValueList must be of same type");
  }
  const taken = OPERAND_TYPES[operator];
  const refused = taken === undefined ? undefined : types.find((type) => !taken.has(type));
  if (refused !== undefined) {
    throw invalidParameters(`ComparisonOperator ${operator} is not valid for ${refused} AttributeValue type`);
  }
}

function expectation(name: string, expected: ExpectedValue): AttributeCondition {
  const { Value, Exists, ComparisonOperator: operator, AttributeValueList } = expected;
  const about = `for Attribute: ${name}`;
  if (AttributeValueList !== undefined && Value !== undefined) {
    throw invalidParameters(`Value and AttributeValueList cannot be used together ${about}`);
  }
  if (operator !== undefined) {
    if (Exists !== undefined) {
      throw invalidParameters(`Exists and ComparisonOperator cannot be used together ${about}`);
    }
    const values = AttributeValueList ?? (Value === undefined ? undefined : [Value]);
    if (values === undefined && COUNTS[operator] !== 0) {
      throw invalidParameters(
        `Value or AttributeValueList must be used with ComparisonOperator: ${operator} ${about}`,
      );
    }
    return checkedCondition({ ComparisonOperator: operator, AttributeValueList: values });
  }
  if (AttributeValueList !== undefined) {
    throw invalidParameters(`AttributeValueList can only be used with a ComparisonOperator ${about}`);
  }
  return existence(Value, Exists, about);
}

function existence(
  value: AttributeValue | undefined,
  exists: boolean | undefined,
  about: string,
): AttributeCondition {
  if (exists === false) {
    if (value !== undefined) throw invalidParameters(`Value cannot be used when Exists is false ${about}`);
    return { operator: "NULL", values: [] };
  }
  if (value === undefined) {
    throw invalidParameters(`Value must be provided when Exists is ${exists ?? "null"} ${about}`);
  }
  return { operator: "EQ", values: [validateValue(value)] };
}

interface AttributeAction {
  readonly name: string;
  readonly action: "ADD" | "PUT" | "DELETE";
  /** Undefined: the whole attribute is deleted. */
  readonly value: AttributeValue | undefined;
}

const SETS: ReadonlySet<AttributeType> = new Set(["SS", "NS", "BS"]);
const ADDABLE: ReadonlySet<AttributeType> = new Set(["N", "SS", "NS", "BS", "L"]);

function attributeUpdate(name: string, { Value, Action: action = "PUT" }: ValueUpdate): AttributeAction {
  const value = Value === undefined ? undefined : validateValue(Value);
  if (value === undefined) {
    if (action !== "DELETE") {
      throw invalidParameters("Only DELETE action is allowed when no attribute value is specified");
    }
    return { name, action, value };
  }
  const type = typeOf(value);
  if (action === "DELETE" && !SETS.has(type)) {
    throw invalidParameters(`DELETE action with value is not supported for the type ${type}`);
  }
  if (action === "ADD" && !ADDABLE.has(type)) {
    throw invalidParameters(`ADD action is not supported for the type ${type}`);
  }
  return { name, action, value };
}

function targetOf({ name, action, value }: AttributeAction): UpdateTarget {
  if (value === undefined) return { section: "REMOVE", path: [name], type: undefined };
  return { section: action === "PUT" ? "SET" : action, path: [name], type: typeOf(value) };
}

function updated(item: Item, actions: readonly AttributeAction[]): Item {
  const after = mutableCopy(item);
  for (const { name, action, value } of actions) {
    const result = value === undefined ? undefined : changedBy(action, attributeOf(item, name), value);
    if (result === undefined) delete after[name];
    else after[name] = result;
  }
  return after;
}

function changedBy(
  action: "ADD" | "PUT" | "DELETE",
  before: AttributeValue | undefined,
  value: AttributeValue,
): AttributeValue | undefined {
  if (action === "PUT") return value;
  if (action === "DELETE") return before === undefined ? undefined : deleted(before, value, typeMismatch);
  if (before?.L !== undefined && value.L !== undefined) return { L: [...before.L, ...value.L] };
  return added(before, value, typeMismatch);
}

function typeMismatch(): DynamoValidationError {
  return new DynamoValidationError("Type mismatch for attribute to update");
}
