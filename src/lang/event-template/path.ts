/**
 * The JSONPath that EventBridge understands: "$.detail.items[0].name", "$['detail']['a.b']", "$.detail.items[*].id".
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
 */
import type { JsonValue } from "../event-pattern/pattern.ts";

type Step = string | number | typeof ALL;
const ALL = Symbol("all elements");

/** A path taken apart. */
export type JsonPath = readonly Step[];

const STEP = /\.([A-Za-z0-9_$@-]+(?::[A-Za-z0-9_-]+)*)|\[(\d+)\]|\[\*\]|\['([^']*)'\]|\["([^"]*)"\]/y;

/** Undefined when it is no path. */
export function parseJsonPath(text: string): JsonPath | undefined {
  if (!text.startsWith("$")) return undefined;
  const steps: Step[] = [];
  for (let at = 1; at < text.length; at = STEP.lastIndex) {
    STEP.lastIndex = at;
    const found = STEP.exec(text);
    if (found === null) return undefined;
    const [, name, index, single, double] = found;
    if (index !== undefined) steps.push(Number(index));
    else steps.push(name ?? single ?? double ?? ALL);
  }
  return steps;
}

/** What a path leads to; undefined when to nothing. A path through all elements leads to a list. */
export function valueAt(value: JsonValue, path: JsonPath, from = 0): JsonValue | undefined {
  let current: JsonValue | undefined = value;
  for (let at = from; at < path.length; at++) {
    const step = path[at] as Step;
    if (current === undefined || current === null || typeof current !== "object") return undefined;
    if (step === ALL) {
      if (!Array.isArray(current)) return undefined;
      return current.flatMap((element) => valueAt(element, path, at + 1) ?? []);
    }
    if (Array.isArray(current)) {
      if (typeof step !== "number") return undefined;
      current = current[step];
    } else {
      if (typeof step !== "string" || !Object.hasOwn(current, step)) return undefined;
      current = (current as { readonly [key: string]: JsonValue })[step];
    }
  }
  return current;
}
