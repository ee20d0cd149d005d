/** What a WHERE clause says of the key: which items a statement is about, before any is read. */
import { compareBytes } from "../compare.ts";
import type { Comparator, Condition, Predicate } from "../condition-parser.ts";
import { DynamoValidationError } from "../error.ts";
import {
  type AttributeCondition,
  type KeyRange,
  type KeySchema,
  keyBoundsOf,
  keyRangeOf,
  type RangeCondition,
} from "../key-condition.ts";
import { encodeKey } from "../keys.ts";
import type { Binding, Operand } from "../operands.ts";
import type { BoundWhere } from "../partiql.ts";
import type { AttributeValue, Item } from "../values.ts";

/** More alternatives than any statement needs; a clause with more of them is answered by reading everything. */
const BRANCHES_MAX = 100;

/** The one item that a clause is about, and whether it asks for more than the key. */
export interface SingleKey {
  readonly key: Item;
  readonly hasFurtherConditions: boolean;
}

/** Throws DynamoValidationError when the clause does not give all key attributes a value. */
export function singleKeyOf(where: BoundWhere | undefined, schema: KeySchema): SingleKey {
  const predicates = where === undefined ? undefined : conjunctionOf(where.condition);
  const key: Record<string, AttributeValue> = {};
  let further = 0;
  for (const predicate of predicates ?? []) {
    const equality = attributeCondition(predicate, (where as BoundWhere).binding);
    const isKey = equality?.name === schema.hash.name || equality?.name === schema.range?.name;
    if (equality === undefined || !isKey || equality.condition.operator !== "EQ" || equality.name in key) {
      further++;
    } else key[equality.name] = equality.condition.values[0] as AttributeValue;
  }
  if (!(schema.hash.name in key) || (schema.range !== undefined && !(schema.range.name in key))) {
    throw new DynamoValidationError(
      "Where clause does not contain a mandatory equality on all key attributes",
    );
  }
  return { key, hasFurtherConditions: further > 0 };
}

/**
 * The parts of a table or index that a clause can find items in; undefined when these may be anywhere. Parts of one
 * partition do not overlap. Throws DynamoValidationError where AWS refuses alternatives that do.
 */
export function keyRangesOf(where: BoundWhere | undefined, schema: KeySchema): KeyRange[] | undefined {
  // keys of several attributes: everything is looked at, and the clause decides
  if (where === undefined || schema.composite !== undefined) return undefined;
  const branches = alternatives(where.condition);
  if (branches === undefined) return undefined;
  const found: Branch[] = [];
  for (const branch of branches) {
    const ranges = rangesOfBranch(branch, where.binding, schema);
    if (ranges === undefined) return undefined;
    found.push(...ranges);
  }
  return disjoint(found);
}

interface Branch extends KeyRange {
  /** Whether the branch asks for anything that is not said of the key. */
  readonly hasOtherConditions: boolean;
}

function rangesOfBranch(
  predicates: readonly Condition[],
  binding: Binding,
  schema: KeySchema,
): Branch[] | undefined {
  let hashes: readonly AttributeValue[] | undefined;
  let range: AttributeCondition | undefined;
  let hasOtherConditions = false;
  for (const predicate of predicates) {
    const found = attributeCondition(predicate, binding);
    if (found?.name === schema.hash.name && hashes === undefined && isEquality(found.condition)) {
      hashes = found.condition.values;
    } else if (found !== undefined && found.name === schema.range?.name && range === undefined) {
      if (found.condition.operator !== "IN") range = found.condition;
    } else if (!mentions(predicate, schema.range?.name, binding)) hasOtherConditions = true;
  }
  return hashes?.map((hash) => ({ ...rangeOf(hash, range, schema), hasOtherConditions }));
}

function rangeOf(hash: AttributeValue, range: AttributeCondition | undefined, schema: KeySchema): KeyRange {
  const conditions = new Map([[schema.hash.name, { operator: "EQ", values: [hash] } as AttributeCondition]]);
  if (range !== undefined && schema.range !== undefined) conditions.set(schema.range.name, range);
  return keyRangeOf(conditions, schema);
}

/** One range for each part of a partition: a whole partition makes its parts superfluous. */
function disjoint(branches: readonly Branch[]): KeyRange[] {
  const kept: Branch[] = [];
  for (const branch of branches) {
    const rivals = kept.filter((other) => samePartition(branch, other));
    for (const rival of rivals) refuseOverlap(branch, rival);
    if (rivals.some(({ range }) => range === undefined)) continue;
    if (branch.range === undefined) {
      for (const rival of rivals) kept.splice(kept.indexOf(rival), 1);
    } else if (rivals.some((rival) => sameRange(branch, rival))) continue;
    kept.push(branch);
  }
  return kept.map(({ hash, range }) => (range === undefined ? { hash } : { hash, range }));
}

function samePartition(a: KeyRange, b: KeyRange): boolean {
  return compareBytes(encodeKey(a.hash), encodeKey(b.hash)) === 0;
}

function sameRange(a: KeyRange, b: KeyRange): boolean {
  return a.range !== undefined && b.range !== undefined && overlap(a.range, b.range);
}

function refuseOverlap(a: Branch, b: Branch): void {
  if (a.range === undefined && b.range === undefined) return;
  const whole = a.range === undefined ? a : b.range === undefined ? b : undefined;
  if (whole !== undefined ? !whole.hasOtherConditions : !sameRange(a, b)) return;
  throw new DynamoValidationError("Overlapping conditions with range keys are not supported in where clause");
}

function overlap(a: RangeCondition, b: RangeCondition): boolean {
  const [x, y] = [keyBoundsOf(a), keyBoundsOf(b)];
  return !endsBefore(x, y) && !endsBefore(y, x);
}

function endsBefore(a: ReturnType<typeof keyBoundsOf>, b: ReturnType<typeof keyBoundsOf>): boolean {
  if (a.to === undefined || b.from === undefined) return false;
  const order = compareBytes(a.to, b.from);
  return order < 0 || (order === 0 && !(a.toInclusive && b.fromInclusive));
}

/** What must all hold; undefined when the condition is not only a conjunction. */
function conjunctionOf(condition: Condition): Condition[] {
  if (condition.kind !== "and") return [condition];
  return [...conjunctionOf(condition.left), ...conjunctionOf(condition.right)];
}

/** The condition as alternatives of which each is a conjunction; undefined when there are too many. */
function alternatives(condition: Condition): Condition[][] | undefined {
  if (condition.kind !== "and" && condition.kind !== "or") return [[condition]];
  const left = alternatives(condition.left);
  const right = alternatives(condition.right);
  if (left === undefined || right === undefined) return undefined;
  const all =
    condition.kind === "or" ? [...left, ...right] : left.flatMap((a) => right.map((b) => [...a, ...b]));
  return all.length > BRANCHES_MAX ? undefined : all;
}

interface NamedCondition {
  readonly name: string;
  readonly condition: AttributeCondition;
}

const OPERATORS: Readonly<Partial<Record<Comparator, AttributeCondition["operator"]>>> = {
  "=": "EQ",
  "<": "LT",
  "<=": "LE",
  ">": "GT",
  ">=": "GE",
};

const MIRRORED: Readonly<Partial<Record<Comparator, Comparator>>> = {
  "=": "=",
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
};

/** A predicate that compares one attribute with values; undefined for all others. */
function attributeCondition(condition: Condition, binding: Binding): NamedCondition | undefined {
  if (condition.kind === "compare") {
    const [left, right] = condition.operands;
    const mirrored = left.kind === "value";
    const operator = mirrored ? MIRRORED[condition.operator] : condition.operator;
    const named = operator === undefined ? undefined : OPERATORS[operator];
    return named === undefined
      ? undefined
      : conditionOnSubject(mirrored ? [right, left] : [left, right], named, binding);
  }
  if (condition.kind === "between") return conditionOnSubject(condition.operands, "BETWEEN", binding);
  if (condition.kind === "in") return conditionOnSubject(condition.operands, "IN", binding);
  if (condition.kind !== "function" || condition.name !== "begins_with") return undefined;
  return conditionOnSubject(condition.args, "BEGINS_WITH", binding);
}

function conditionOnSubject(
  [subject, ...operands]: readonly Operand[],
  operator: AttributeCondition["operator"],
  binding: Binding,
): NamedCondition | undefined {
  const path = subject?.kind === "path" ? binding.paths[subject.slot] : undefined;
  if (path?.length !== 1) return undefined;
  const values = operands.flatMap((operand) =>
    operand.kind === "value" ? [binding.values[operand.slot] as AttributeValue] : [],
  );
  if (values.length !== operands.length) return undefined;
  return { name: String(path[0]), condition: { operator, values } };
}

function isEquality({ operator }: AttributeCondition): boolean {
  return operator === "EQ" || operator === "IN";
}

/** Whether a condition says something of an attribute. */
function mentions(condition: Condition, name: string | undefined, binding: Binding): boolean {
  if ("left" in condition) {
    return mentions(condition.left, name, binding) || mentions(condition.right, name, binding);
  }
  if (condition.kind === "not") return mentions(condition.condition, name, binding);
  return operandsOf(condition).some(
    (operand) => operand.kind === "path" && binding.paths[operand.slot]?.[0] === name,
  );
}

function operandsOf(predicate: Predicate): readonly Operand[] {
  return predicate.kind === "function" ? predicate.args : predicate.operands;
}
