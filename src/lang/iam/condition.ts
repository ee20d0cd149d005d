/**
 * The Condition element: tests joined by AND; the values of one test joined by OR, for negated operators by NOR.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
 */
import { type Compare, compileComparison } from "./comparison.ts";
import type { ContextScalar, ContextSource, ContextValue } from "./context.ts";
import type { ConditionEntry } from "./document.ts";
import { type Operator, operatorNamed } from "./operator.ts";

export interface ConditionTest {
  /** The key in lower case, and as the policy spells it. */
  readonly key: string;
  readonly entry: ConditionEntry;
  readonly operator: Operator;
  readonly compare: Compare;
  /** For Null: whether the key has to be absent, has to be present, or either will do. */
  readonly absent: readonly boolean[] | undefined;
  readonly variables: readonly string[];
}

/** `variables`: whether the policy's version knows policy variables. */
export function compileCondition(entry: ConditionEntry, variables: boolean): ConditionTest {
  const operator = operatorNamed(entry.operator);
  if (operator === undefined) throw new TypeError(`no condition operator ${entry.operator}`);
  const compiled = compileComparison(operator.comparison, entry.values, variables);
  return {
    key: entry.key.toLowerCase(),
    entry,
    operator,
    compare: compiled.compare,
    absent: operator.comparison === "Null" ? entry.values.map((v) => v.toLowerCase() === "true") : undefined,
    variables: compiled.variables,
  };
}

/**
 * Whether a test holds. Never true when a policy variable it turns on has no value: then the statement does not match,
 * be the operator negated or not.
 */
export function holds(test: ConditionTest, context: ContextSource): boolean {
  const value = context.get(test.key);
  if (test.absent !== undefined) return test.absent.includes(isEmpty(value));
  if (value === undefined) return holdsWithoutKey(test.operator);
  if (typeof value !== "object") {
    if (value === "" && test.operator.set !== undefined) return holdsWithoutKey(test.operator);
    return passes(test, value, context);
  }
  if (value.length === 0) return holdsWithoutKey(test.operator);
  return holdsForSet(test, value, context);
}

/**
 * ForAllValues is true of no values at all, ForAnyValue false; without them a negated operator is true and any other
 * false. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
function holdsWithoutKey(operator: Operator): boolean {
  if (operator.ifExists) return true;
  return operator.set === undefined ? operator.negated : operator.set === "all";
}

/** Without a set operator a list counts like one value that equals whatever one of its members equals. */
function holdsForSet(test: ConditionTest, values: readonly string[], context: ContextSource): boolean {
  if (values.length === 1 && values[0] === "" && test.operator.set !== undefined)
    return holdsWithoutKey(test.operator);
  const { set, negated } = test.operator;
  const every = set === "all" || (set === undefined && negated);
  return every
    ? values.every((value) => passes(test, value, context))
    : values.some((value) => passes(test, value, context));
}

function passes(test: ConditionTest, value: ContextScalar, context: ContextSource): boolean {
  return test.compare(value, context) === (test.operator.negated ? "miss" : "match");
}

function isEmpty(value: ContextValue | undefined): boolean {
  return value === undefined || (typeof value === "object" && value.length === 0);
}
