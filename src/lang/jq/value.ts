/** JSON values as jq sees them. */
export type JqValue =
  | null
  | boolean
  | number
  | string
  | readonly JqValue[]
  | { readonly [key: string]: JqValue };

export function isObject(value: JqValue): value is { readonly [key: string]: JqValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function kindOf(value: JqValue): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** As jq's tostring: strings as they are, everything else as JSON. */
export function textOf(value: JqValue): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

const ORDER = ["null", "boolean", "number", "string", "array", "object"];

/** jq's order of all values. Objects and arrays compare by their JSON: enough to tell equal ones. */
export function compare(left: JqValue, right: JqValue): number {
  const kinds = ORDER.indexOf(kindOf(left)) - ORDER.indexOf(kindOf(right));
  if (kinds !== 0) return kinds;
  const [one, other] =
    typeof left === "object"
      ? [canonical(left), canonical(right)]
      : [left as number | string, right as number | string];
  return one === other ? 0 : one < other ? -1 : 1;
}

function canonical(value: JqValue): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name] ?? null)}`).join(",")}}`;
}
