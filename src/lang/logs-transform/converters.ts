/** Processors that make one kind of value of another: dates of dates, objects of lists. */
import { compileDateFormat, type DateFormat, zoneNamed } from "./date-format.ts";
import { at, define, type Fields, put } from "./path.ts";
import { type Config, merge, type Step, sourceText, TransformerError } from "./step.ts";

const DATE_PATTERNS_MAX = 5;
const TARGET_FORMAT = "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'";

/** Throws {@link TransformerError}, and DateFormatError for formats and zones that are none. */
export function dateTimeConverter(config: Config): Step {
  const { source, target, matchPatterns, targetFormat = TARGET_FORMAT, locale = "en" } = config;
  if (!/^en\b/i.test(locale))
    throw new TransformerError(`Cloudlet does not support dates in the locale ${locale} yet.`);
  if (matchPatterns.length > DATE_PATTERNS_MAX)
    throw new TransformerError(`A dateTimeConverter has at most ${DATE_PATTERNS_MAX} matchPatterns.`);
  const from = zoneNamed(config.sourceTimezone ?? "UTC");
  const to = zoneNamed(config.targetTimezone ?? "UTC");
  const patterns = (matchPatterns as readonly string[]).map(compileDateFormat);
  const format: DateFormat = compileDateFormat(targetFormat);
  return (fields, message) => {
    const text = sourceText(fields, message, source);
    if (typeof text !== "string" && typeof text !== "number") return true;
    for (const pattern of patterns) {
      const instant = pattern.parse(String(text), from);
      if (instant === undefined) continue;
      put(fields, target, format.format(instant, to), true);
      break;
    }
    return true;
  };
}

/** A list of objects becomes an object: from what each has under a key to the others, or to one value of theirs. */
export function listToMap(config: Config): Step {
  const { source, key, valueKey, target, flatten = false, flattenedElement } = config;
  if (flatten && flattenedElement === undefined)
    throw new TransformerError("flattenedElement is required when flatten is true.");
  return (fields) => {
    const list = at(fields, source);
    if (!Array.isArray(list)) return true;
    const values = new Map<string, unknown[]>();
    for (const element of list as readonly unknown[]) {
      if (typeof element !== "object" || element === null) continue;
      const name = at(element as Fields, key);
      const value = valueKey === undefined ? element : at(element as Fields, valueKey);
      if (name === undefined || value === undefined) continue;
      const known = values.get(String(name));
      if (known === undefined) values.set(String(name), [value]);
      else known.push(value);
    }
    const map: Fields = {};
    for (const [name, all] of values)
      define(map, name, flatten ? (flattenedElement === "first" ? all[0] : all.at(-1)) : all);
    merge(fields, target, map);
    return true;
  };
}
