/**
 * Schemas made from examples: what all of some events have in common.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schema-infer.html
 */
import type { Type } from "../../gen/schemas.ts";

type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** A schema as both kinds write it. */
interface Shape {
  readonly type?: string;
  readonly format?: string;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
}

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

function shapeOf(values: readonly Value[]): Shape {
  const [first] = values;
  if (values.every((value) => Array.isArray(value)))
    return { type: "array", items: shapeOf((values as readonly (readonly Value[])[]).flat()) };
  if (values.every(isObject)) return objectShape(values);
  if (values.every((value) => typeof value === "string")) {
    const dated = values.length > 0 && (values as readonly string[]).every((value) => DATE_TIME.test(value));
    return dated ? { type: "string", format: "date-time" } : { type: "string" };
  }
  if (values.every((value) => typeof value === "number")) return { type: "number" };
  if (values.every((value) => typeof value === "boolean")) return { type: "boolean" };
  return first === undefined ? { type: "object" } : {};
}

const isObject = (value: Value): value is { readonly [key: string]: Value } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function objectShape(objects: readonly { readonly [key: string]: Value }[]): Shape {
  const names = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  const properties = names.map((name) => {
    const values = objects.flatMap((object) => (Object.hasOwn(object, name) ? [object[name] as Value] : []));
    return [name, shapeOf(values)] as const;
  });
  const required = names.filter((name) => objects.every((object) => Object.hasOwn(object, name)));
  return {
    type: "object",
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(properties),
  };
}

/** The content of a schema of events, each a JSON object. */
export function schemaOf(events: readonly { readonly [key: string]: Value }[], type: Type): string {
  const shape = shapeOf(events);
  if (type === "JSONSchemaDraft4")
    return JSON.stringify({ $schema: "http://json-schema.org/draft-04/schema#", title: "Event", ...shape });
  return JSON.stringify({
    openapi: "3.0.0",
    info: { version: "1.0.0", title: "Event" },
    paths: {},
    components: { schemas: { Event: shape } },
  });
}
