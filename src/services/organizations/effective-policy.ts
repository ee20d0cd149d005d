/**
 * What an account's declarative policies come to, from the root of its organization down.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_inheritance_mgmt.html
 */
import { isObject, type JsonObject } from "./policy-content.ts";

const CONTROL = "@@operators_allowed_for_child_policies";
const ALL: ReadonlySet<string> = new Set(["@@assign", "@@append", "@@remove"]);

type Plain = string | number | boolean | readonly (string | number | boolean)[];

/** One place in the merged policy: a value, or further places; and what policies further down may still do there. */
class Place {
  value: Plain | undefined;
  readonly children = new Map<string, Place>();
  allowed: ReadonlySet<string> = ALL;

  child(name: string): Place {
    let child = this.children.get(name);
    if (child === undefined) {
      child = new Place();
      this.children.set(name, child);
    }
    return child;
  }

  toJson(): unknown {
    if (this.value !== undefined) return this.value;
    const entries = [...this.children]
      .map(([name, child]) => [name, child.toJson()] as const)
      .filter(([, json]) => json !== undefined);
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
}

/** Merges the policies of each level, outermost first; undefined when nothing is left of them. */
export function effectivePolicy(levels: readonly (readonly JsonObject[])[]): JsonObject | undefined {
  const root = new Place();
  for (const level of levels) {
    // What a policy says about its children binds the levels below, not its neighbours.
    const controls: (() => void)[] = [];
    for (const policy of level) merge(root, policy, ALL, controls);
    for (const control of controls) control();
  }
  const merged = root.toJson();
  return isObject(merged) ? merged : undefined;
}

function merge(place: Place, node: JsonObject, above: ReadonlySet<string>, controls: (() => void)[]): void {
  const allowed = intersection(above, place.allowed);
  for (const [name, value] of Object.entries(node)) {
    if (name === CONTROL) controls.push(() => restrict(place, value as readonly string[]));
    else if (!name.startsWith("@@")) merge(place.child(name), value as JsonObject, allowed, controls);
    else if (allowed.has(name)) place.value = changed(place.value, name, value as Plain);
  }
}

function restrict(place: Place, operators: readonly string[]): void {
  if (operators.includes("@@all")) return;
  const kept = operators.includes("@@none") ? new Set<string>() : new Set(operators);
  place.allowed = intersection(place.allowed, kept);
}

function changed(present: Plain | undefined, operator: string, value: Plain): Plain | undefined {
  if (operator === "@@assign") return value;
  const before = listOf(present);
  const given = listOf(value);
  return operator === "@@append"
    ? [...before, ...given.filter((each) => !before.includes(each))]
    : before.filter((each) => !given.includes(each));
}

function listOf(value: Plain | undefined): readonly (string | number | boolean)[] {
  if (value === undefined) return [];
  return typeof value === "object" ? value : [value];
}

function intersection(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  if (other === ALL) return one;
  return new Set([...one].filter((each) => other.has(each)));
}
