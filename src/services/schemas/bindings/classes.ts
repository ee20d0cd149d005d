/** The classes that code for a schema consists of: its components, and the objects within them. */
import type { Shape } from "../discovery.ts";

export type TypeRef =
  | { readonly kind: "text" | "number" | "boolean" | "any" }
  | { readonly kind: "list"; readonly of: TypeRef }
  | { readonly kind: "class"; readonly name: string };

export interface Property {
  /** As events have it. */
  readonly name: string;
  readonly type: TypeRef;
  readonly required: boolean;
}
export interface Class {
  readonly name: string;
  readonly properties: readonly Property[];
}

interface Component extends Shape {
  readonly $ref?: string;
}

const ANY: TypeRef = { kind: "any" };

/** "line-items" -> "LineItems" */
function className(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter(Boolean);
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return /^[A-Za-z]/.test(joined) ? joined : `Type${joined}`;
}

/** The classes of an OpenAPI 3 document, in the order in which they are met. */
export function classesOf(content: string): readonly Class[] {
  const { components } = JSON.parse(content) as {
    readonly components?: { readonly schemas?: Readonly<Record<string, Component>> };
  };
  const schemas = components?.schemas ?? {};
  const classes = new Map<string, Class>();
  const names = new Set(Object.keys(schemas).map(className));
  const free = (wanted: string): string => {
    let name = wanted;
    for (let number = 2; names.has(name); number++) name = `${wanted}${number}`;
    names.add(name);
    return name;
  };
  const typeOf = (shape: Component, hint: string): TypeRef => {
    if (shape.$ref !== undefined)
      return { kind: "class", name: className(shape.$ref.split("/").at(-1) ?? "") };
    if (shape.type === "string") return { kind: "text" };
    if (shape.type === "number" || shape.type === "integer") return { kind: "number" };
    if (shape.type === "boolean") return { kind: "boolean" };
    if (shape.type === "array") return { kind: "list", of: typeOf(shape.items ?? {}, hint) };
    if (shape.type !== "object" || shape.properties === undefined) return ANY;
    const name = free(className(hint));
    add(name, shape);
    return { kind: "class", name };
  };
  const add = (name: string, { properties = {}, required = [] }: Component): void => {
    const read = Object.entries(properties).map(([property, shape]) => ({
      name: property,
      type: typeOf(shape, property),
      required: required.includes(property),
    }));
    classes.set(name, { name, properties: read });
  };
  for (const [name, shape] of Object.entries(schemas)) add(className(name), shape);
  return [...classes.values()];
}

/** Classes that a class mentions, each once. */
export function mentioned({ name, properties }: Class): readonly string[] {
  const inside = (type: TypeRef): string[] =>
    type.kind === "class" ? [type.name] : type.kind === "list" ? inside(type.of) : [];
  return [...new Set(properties.flatMap(({ type }) => inside(type)))].filter((other) => other !== name);
}
