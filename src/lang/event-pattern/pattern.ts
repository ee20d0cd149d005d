/**
 * Event patterns: EventBridge rules, Pipes and Lambda filters, and, through filter-policy.ts, SNS.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
 */
import { compileGroup, type JsonObject, type JsonValue, type Part, partsOf } from "./matcher.ts";
import { PatternSource } from "./source.ts";
import { type Condition, type Field, type Group, readGroup } from "./syntax.ts";

export type { JsonObject, JsonValue } from "./matcher.ts";
export { PatternError } from "./source.ts";

/**
 * A field that a pattern wants to equal one of some strings, or to begin with one of some, whatever else it wants: what
 * an index looks up.
 */
export interface Anchor {
  readonly path: readonly string[];
  readonly values: readonly string[];
  /** What a string at the place may begin with instead. */
  readonly heads: readonly string[];
  /** The part of the pattern, by its number, that holds wherever such a string is found; undefined: none for certain. */
  readonly proves: number | undefined;
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
  return { text, matches: compileGroup(group), anchors: [...anchorsOf(group)], parts: partsOf(group) };
}

function* anchorsOf(group: Group): Generator<Anchor> {
  for (const [part, field] of group.fields.entries()) yield* anchorsIn(field, [], part);
}

/** `part` is the number of the part that the field is all of; undefined where that part asks for more. */
function* anchorsIn(field: Field, above: readonly string[], part: number | undefined): Generator<Anchor> {
  const { name, conditions, inner } = field;
  if (name.includes(".")) return;
  const path = [...above, name];
  if (inner !== undefined) {
    const alone = inner.fields.length === 1 && inner.choices.length === 0;
    for (const each of inner.fields) yield* anchorsIn(each, path, alone ? part : undefined);
  } else {
    const wanted = conditions?.map(wantedText);
    if (wanted?.every((each) => each !== undefined)) yield anchorAt(path, wanted, part);
  }
}

interface WantedText {
  readonly text: string;
  readonly how: "equals" | "proof" | "hint";
}

function anchorAt(path: readonly string[], wanted: readonly WantedText[], part: number | undefined): Anchor {
  const texts = (exact: boolean) => wanted.filter(({ how }) => (how === "equals") === exact);
  return {
    path,
    values: texts(true).map(({ text }) => text),
    heads: texts(false).map(({ text }) => text),
    proves: wanted.some(({ how }) => how === "hint") ? undefined : part,
  };
}

/** The text that a condition goes by, and whether it asks for more than that; undefined where it goes by no text. */
function wantedText(condition: Condition): WantedText | undefined {
  if (condition.kind === "equals")
    return typeof condition.value === "string" ? { text: condition.value, how: "equals" } : undefined;
  if (condition.kind !== "text" || condition.head === undefined) return undefined;
  return { text: condition.head, how: condition.headOnly === true ? "proof" : "hint" };
}

const NONE: readonly string[] = [];

/** The strings that stand at a path, through whichever elements of lists. */
export function stringsAt(
  value: JsonValue | undefined,
  path: readonly string[],
  depth = 0,
): readonly string[] {
  if (typeof value === "string") return depth === path.length ? [value] : NONE;
  if (value === undefined || value === null || typeof value !== "object") return NONE;
  if (Array.isArray(value)) return value.flatMap((element) => stringsAt(element, path, depth));
  const name = path[depth];
  if (name === undefined || !Object.hasOwn(value, name)) return NONE;
  return stringsAt((value as JsonObject)[name], path, depth + 1);
}
