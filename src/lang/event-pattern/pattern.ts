/**
 * Event patterns: EventBridge rules, Pipes and Lambda filters, and, through filter-policy.ts, SNS.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
 */
import { compileGroup, type JsonObject, type JsonValue, type Part, partsOf } from "./matcher.ts";
import { PatternSource } from "./source.ts";
import { type Condition, type Group, readGroup } from "./syntax.ts";

export type { JsonObject, JsonValue } from "./matcher.ts";
export { PatternError } from "./source.ts";

/** A field that a pattern wants to equal one of some strings, whatever else it wants: what an index looks up. */
export interface Anchor {
  readonly path: readonly string[];
  readonly values: readonly string[];
}

/** A compiled pattern. It never changes. */
export interface Pattern {
  readonly text: string;
  /** Whether an event, as JSON.parse makes it, matches. */
  readonly matches: (event: JsonObject) => boolean;
  readonly anchors: readonly Anchor[];
  /** The same as `matches`, for an index that tries a part once for all patterns that have it. */
  readonly parts: readonly Part[];
}

/**
 * Compiles a pattern. Throws PatternError; its message follows "Event pattern is not valid. Reason: " in the answers of
 * EventBridge.
 */
export function compilePattern(text: string): Pattern {
  const group = readGroup(new PatternSource(text));
  return { text, matches: compileGroup(group), anchors: [...anchorsOf(group, [])], parts: partsOf(group) };
}

function* anchorsOf(group: Group, path: readonly string[]): Generator<Anchor> {
  for (const { name, conditions, inner } of group.fields) {
    if (name.includes(".")) continue;
    const here = [...path, name];
    if (inner !== undefined) yield* anchorsOf(inner, here);
    else if (conditions?.every(isText)) yield { path: here, values: conditions.map(({ value }) => value) };
  }
}

function isText(condition: Condition): condition is { readonly kind: "equals"; readonly value: string } {
  return condition.kind === "equals" && typeof condition.value === "string";
}

/** The strings that stand at a path, through whichever elements of lists. */
export function stringsAt(
  value: JsonValue | undefined,
  path: readonly string[],
  depth = 0,
): readonly string[] {
  if (typeof value === "string") return depth === path.length ? [value] : [];
  if (value === undefined || value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) return value.flatMap((element) => stringsAt(element, path, depth));
  const name = path[depth];
  if (name === undefined || !Object.hasOwn(value, name)) return [];
  return stringsAt((value as JsonObject)[name], path, depth + 1);
}
