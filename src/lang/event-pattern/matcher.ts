/** Turns a pattern's tree into closures that look at an event without allocating. */
import type { Condition, Field, Group } from "./syntax.ts";

/** Any JSON value, as JSON.parse makes it. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };
export type JsonObject = { readonly [key: string]: JsonValue };
type Scalar = null | boolean | number | string;

/** Whether an object matches; `root` is the whole event, which alone tells whether something is nowhere. */
type Matcher = (value: JsonObject | undefined, root: JsonObject) => boolean;

export function compileGroup(group: Group): (event: JsonObject) => boolean {
  const matches = groupMatcher(group, []);
  return (event) => matches(event, event);
}

/** What all of a pattern asks for, part by part; parts of the same text ask for the same. */
export interface Part {
  /** Undefined for alternatives, which hardly ever are the same. */
  readonly text: string | undefined;
  readonly matches: (event: JsonObject) => boolean;
}

/** A pattern matches when all of its parts do. */
export function partsOf(group: Group): readonly Part[] {
  const single = (part: Group, text: string | undefined): Part => ({ text, matches: compileGroup(part) });
  return [
    ...group.fields.map((field) => single({ fields: [field], choices: [] }, field.text)),
    ...group.choices.map((choice) => single({ fields: [], choices: [choice] }, undefined)),
  ];
}

function groupMatcher(group: Group, path: readonly string[]): Matcher {
  const parts = [
    ...group.fields.map((field) => fieldMatcher(field, path)),
    ...group.choices.map((groups) => anyOf(groups.map((each) => groupMatcher(each, path)))),
  ];
  const [first, second] = parts;
  if (first !== undefined && second === undefined) return first;
  return (value, root) => {
    for (const part of parts) if (!part(value, root)) return false;
    return true;
  };
}

function anyOf(matchers: readonly Matcher[]): Matcher {
  return (value, root) => {
    for (const matches of matchers) if (matches(value, root)) return true;
    return false;
  };
}

function fieldMatcher(field: Field, path: readonly string[]): Matcher {
  const plain = namedMatcher(field, path);
  const dot = field.name.indexOf(".");
  if (dot <= 0) return plain;
  // AWS joins names with dots: "a.b" is b within a, or the one name that has the dot.
  const rest: Field = { ...field, name: field.name.slice(dot + 1) };
  const name = field.name.slice(0, dot);
  const nested = namedMatcher({ name, inner: { fields: [rest], choices: [] } }, path);
  const { name: whole } = field;
  return (value, root) =>
    value !== undefined && value[whole] !== undefined ? plain(value, root) : nested(value, root);
}

function namedMatcher(field: Field, path: readonly string[]): Matcher {
  const { name } = field;
  const here = [...path, name];
  const get = getter(name);
  if (field.inner !== undefined) {
    const inner = groupMatcher(field.inner, here);
    return (value, root) => within(get(value), inner, root);
  }
  const { test, present, absent } = conditionTest(field.conditions ?? []);
  if (absent) return (value, root) => leaf(get(value), test, present) || !anywhere(root, here, 0);
  return (value) => {
    const found = get(value);
    if (typeof found === "string") return present || test(found);
    return leaf(found, test, present);
  };
}

/** Reads a member by a fixed name; one that every object inherits needs a closer look. */
function getter(name: string): (value: JsonObject | undefined) => JsonValue | undefined {
  if (name in Object.prototype) return (value) => own(value, name);
  return (value) => (value === undefined ? undefined : value[name]);
}

function own(value: JsonObject | undefined, name: string): JsonValue | undefined {
  if (value === undefined || !Object.hasOwn(value, name)) return undefined;
  return value[name];
}

/** One and the same element of a list must satisfy all that is asked of it. */
function within(value: JsonValue | undefined, inner: Matcher, root: JsonObject): boolean {
  if (value === undefined || value === null || typeof value !== "object") return inner(undefined, root);
  if (!Array.isArray(value)) return inner(value as JsonObject, root);
  if (value.length === 0) return inner(undefined, root);
  for (const element of value) if (within(element, inner, root)) return true;
  return false;
}

function leaf(value: JsonValue | undefined, test: (value: Scalar) => boolean, present: boolean): boolean {
  if (value === undefined) return false;
  if (value === null || typeof value !== "object") return present || test(value);
  if (!Array.isArray(value)) return false;
  for (const element of value) if (leaf(element, test, present)) return true;
  return false;
}

/** Whether any scalar stands at a path, through whichever elements of lists. */
function anywhere(value: JsonValue | undefined, path: readonly string[], depth: number): boolean {
  if (Array.isArray(value)) return value.some((element) => anywhere(element, path, depth));
  if (depth === path.length) return value !== undefined && (value === null || typeof value !== "object");
  if (value === undefined || value === null || typeof value !== "object") return false;
  return anywhere(own(value as JsonObject, path[depth] as string), path, depth + 1);
}

interface ConditionTest {
  readonly test: (value: Scalar) => boolean;
  /** Anything will do. */
  readonly present: boolean;
  /** Nothing will do, too. */
  readonly absent: boolean;
}

function conditionTest(conditions: readonly Condition[]): ConditionTest {
  const values = new Set<Scalar>();
  const tests: Array<(value: Scalar) => boolean> = [];
  let present = false;
  let absent = false;
  for (const condition of conditions) {
    if (condition.kind === "equals") values.add(condition.value);
    else if (condition.kind !== "exists") tests.push(scalarTest(condition));
    else if (condition.present) present = true;
    else absent = true;
  }
  return { test: combined(values, tests), present, absent };
}

function scalarTest(
  condition: Exclude<Condition, { kind: "equals" | "exists" }>,
): (value: Scalar) => boolean {
  switch (condition.kind) {
    case "text":
      return (value) => typeof value === "string" && condition.test(value);
    case "number":
      return (value) => typeof value === "number" && condition.test(value);
    case "not-text":
      return (value) => typeof value !== "string" || !condition.test(value);
    case "not-one-of":
      return (value) => !condition.values.has(value as string);
  }
}

function combined(
  values: ReadonlySet<Scalar>,
  tests: ReadonlyArray<(value: Scalar) => boolean>,
): (value: Scalar) => boolean {
  const [only] = values;
  if (tests.length === 0 && values.size === 1) return (value) => value === only;
  if (tests.length === 0) return (value) => values.has(value);
  const [first] = tests;
  if (values.size === 0 && tests.length === 1 && first !== undefined) return first;
  return (value) => values.has(value) || tests.some((test) => test(value));
}
