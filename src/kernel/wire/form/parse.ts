/** Reads application/x-www-form-urlencoded parameters, as query services take them. */
import { DEPTH_MAX } from "../compile/shapes.ts";

/** Parameters by the parts of their dotted names: "Tag.1.Key=a" is { Tag: { 1: { Key: "a" } } }. No prototypes. */
export interface FormTree {
  [part: string]: FormNode;
}
export type FormNode = string | FormTree;

/** Why parameters cannot be read. */
export type FormFault = "escape" | "conflict" | "depth";
export class FormError extends Error {
  override readonly name = "FormError";
  readonly fault: FormFault;
  /** The name of the parameter at fault. */
  readonly parameter: string;
  constructor(fault: FormFault, parameter: string) {
    super(`${fault}: ${parameter}`);
    this.fault = fault;
    this.parameter = parameter;
  }
}

export const emptyForm = (): FormTree => ({ __proto__: null }) as unknown as FormTree;

/**
 * Adds the parameters of a body or query string to a tree. Of a parameter given twice the last counts.
 * @throws FormError
 */
export function parseForm(text: string, root: FormTree): void {
  const end = text.length;
  for (let start = 0; start < end; ) {
    let stop = text.indexOf("&", start);
    if (stop < 0) stop = end;
    let equals = text.indexOf("=", start);
    if (equals < 0 || equals > stop) equals = stop;
    if (equals > start) {
      const name = unescapeForm(text.slice(start, equals));
      place(root, name, equals < stop ? unescapeForm(text.slice(equals + 1, stop)) : "");
    }
    start = stop + 1;
  }
}

function place(root: FormTree, name: string, value: string): void {
  let node = root;
  let start = 0;
  for (let depth = 0; ; depth++) {
    if (depth > DEPTH_MAX) throw new FormError("depth", name.slice(0, 256));
    const dot = name.indexOf(".", start);
    const part = dot < 0 ? name.slice(start) : name.slice(start, dot);
    const present = node[part];
    if (dot < 0) {
      if (typeof present === "object") throw new FormError("conflict", name);
      node[part] = value;
      return;
    }
    if (typeof present === "string" && present !== "") throw new FormError("conflict", name);
    if (typeof present === "object") node = present;
    else {
      const below = emptyForm();
      node[part] = below;
      node = below;
    }
    start = dot + 1;
  }
}

/** Undoes form encoding: "+" is a space, "%" escapes are UTF-8. @throws FormError */
export function unescapeForm(text: string): string {
  return unescapePercent(text.includes("+") ? text.replaceAll("+", " ") : text);
}

/** Undoes percent-encoding alone. @throws FormError */
export function unescapePercent(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    throw new FormError("escape", text.slice(0, 256));
  }
}
