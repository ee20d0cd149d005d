/**
 * Events whose names have dots, as patterns see them: AWS joins the names on the way to a value with dots, so that
 * "a.b" and b within a are the same place.
 */
import type { JsonObject, JsonValue } from "./pattern.ts";

/** The event itself where no name has a dot, else one in which all such names are paths. */
export function spreadNames(event: JsonObject): JsonObject {
  return hasDot(event) ? (spread(event) as JsonObject) : event;
}

function hasDot(value: JsonValue): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(hasDot);
  for (const name in value)
    if (name.includes(".") || hasDot((value as JsonObject)[name] as JsonValue)) return true;
  return false;
}

function spread(value: JsonValue): JsonValue {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(spread);
  let result: JsonObject = {};
  for (const [name, member] of Object.entries(value)) {
    const [first = "", ...path] = name.split(".");
    const nested = path.reduceRight<JsonValue>((inner, each) => ({ [each]: inner }), spread(member));
    result = both(result, { [first]: nested }) as JsonObject;
  }
  return result;
}

/** What stands at one place by two ways: objects become one, everything else a list. */
function both(one: JsonValue, other: JsonValue): JsonValue {
  if (!isObject(one) || !isObject(other)) return [one, other].flat();
  const result: Record<string, JsonValue> = { ...one };
  for (const [name, value] of Object.entries(other))
    result[name] = Object.hasOwn(result, name) ? both(result[name] as JsonValue, value) : value;
  return result;
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
