/** Fields of a transformed event by their paths: "a.b.0". */
export type Fields = { [key: string]: unknown };

export function at(fields: Fields, path: string): unknown {
  let value: unknown = fields;
  for (const step of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Fields)[step];
  }
  return value;
}

/** Makes what is missing on the way; leaves what is there, unless it is to be replaced. */
export function put(fields: Fields, path: string, value: unknown, overwrite: boolean): void {
  if (!overwrite && at(fields, path) !== undefined) return;
  const steps = path.split(".");
  let inner = fields;
  for (const step of steps.slice(0, -1)) {
    const next = Object.hasOwn(inner, step) ? inner[step] : undefined;
    if (typeof next === "object" && next !== null) inner = next as Fields;
    else {
      const made: Fields = {};
      define(inner, step, made);
      inner = made;
    }
  }
  define(inner, steps.at(-1) as string, value);
}

export function remove(fields: Fields, path: string): void {
  const cut = path.lastIndexOf(".");
  const inner = cut === -1 ? fields : at(fields, path.slice(0, cut));
  if (typeof inner === "object" && inner !== null) delete (inner as Fields)[path.slice(cut + 1)];
}

/** As an assignment would, but for names that mean something to JavaScript. */
export function define(fields: Fields, key: string, value: unknown): void {
  Object.defineProperty(fields, key, { value, writable: true, enumerable: true, configurable: true });
}
