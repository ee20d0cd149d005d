/**
 * Schemas made from examples: what all of some events have in common.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schema-infer.html
 */
import type { Type } from "../../gen/schemas.ts";

type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** A schema as both kinds write it. */
export interface Shape {
  readonly type?: string;
  readonly format?: string;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
}

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

export function shapeOf(values: readonly Value[]): Shape {
  // Nothing is known of the elements of an empty list.
  if (values.length === 0) return { type: "object" };
  if (values.every((value) => Array.isArray(value)))
    return { type: "array", items: shapeOf((values as readonly (readonly Value[])[]).flat()) };
  if (values.every(isObject)) return objectShape(values);
  if (values.every((value) => typeof value === "string")) {
    const dated = (values as readonly string[]).every((value) => DATE_TIME.test(value));
    return dated ? { type: "string", format: "date-time" } : { type: "string" };
  }
  if (values.every((value) => typeof value === "number")) return { type: "number" };
  if (values.every((value) => typeof value === "boolean")) return { type: "boolean" };
  return {};
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

/** What fits both. What is of two types is of any. */
export function merged(known: Shape, seen: Shape): Shape {
  // A list that was empty tells nothing of its elements.
  if (isUntold(known)) return seen;
  if (isUntold(seen)) return known;
  if (known.type !== seen.type || known.type === undefined) return {};
  if (known.type === "array") return { type: "array", items: merged(known.items ?? {}, seen.items ?? {}) };
  if (known.type === "object") return mergedObjects(known, seen);
  return known.format === seen.format ? known : { type: known.type };
}

const isUntold = ({ type, properties }: Shape): boolean => type === "object" && properties === undefined;

function mergedObjects(known: Shape, seen: Shape): Shape {
  const [one = {}, other = {}] = [known.properties, seen.properties];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const properties = names.map((name) => {
    const [left, right] = [one[name], other[name]];
    return [name, left && right ? merged(left, right) : (left ?? right)] as const;
  });
  const required = known.required?.filter((name) => seen.required?.includes(name)) ?? [];
  return {
    type: "object",
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(properties) as Record<string, Shape>,
  };
}

const TEXT: Shape = { type: "string" };
const ENVELOPE: Readonly<Record<string, Shape>> = {
  account: TEXT,
  "detail-type": TEXT,
  id: TEXT,
  region: TEXT,
  resources: { type: "array", items: TEXT },
  source: TEXT,
  time: { type: "string", format: "date-time" },
  version: TEXT,
};

/** "Order Placed" -> "OrderPlaced" */
function titleOf(detailType: string): string {
  const words = detailType.split(/[^A-Za-z0-9]+/).filter(Boolean);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/** "aws.partner/shop" and "Order Placed" -> "aws.partner-shop@OrderPlaced" */
export function schemaNameOf(source: string, detailType: string): string {
  return `${source.replaceAll(/[^A-Za-z0-9._-]/g, "-")}@${titleOf(detailType)}`;
}

/** The OpenAPI document of events of one kind, as schema discovery writes it. */
export function eventSchema(source: string, detailType: string, detail: Shape): string {
  const title = titleOf(detailType);
  return JSON.stringify({
    openapi: "3.0.0",
    info: { version: "1.0.0", title },
    paths: {},
    components: {
      schemas: {
        AWSEvent: {
          type: "object",
          required: [
            "detail-type",
            "resources",
            "detail",
            "id",
            "source",
            "time",
            "region",
            "version",
            "account",
          ],
          "x-amazon-events-detail-type": detailType,
          "x-amazon-events-source": source,
          properties: { detail: { $ref: `#/components/schemas/${title}` }, ...ENVELOPE },
        },
        [title]: detail,
      },
    },
  });
}

/** The shape of `detail` in such a document. */
export function detailIn(content: string): Shape | undefined {
  const { info, components } = JSON.parse(content) as {
    readonly info?: { readonly title?: string };
    readonly components?: { readonly schemas?: Readonly<Record<string, Shape>> };
  };
  return components?.schemas?.[info?.title ?? ""];
}

interface Components {
  readonly schemas?: Readonly<Record<string, object>>;
}

/**
 * An OpenAPI document as JSON Schema draft 4: its components become definitions, the event (or the first of them) what
 * the schema is about. https://docs.aws.amazon.com/eventbridge/latest/schema-reference/v1-registries-name-registryname-schemas-name-schemaname-export.html
 */
export function asJsonSchema(openapi: string): string {
  const { info, components } = JSON.parse(openapi) as { info?: { title?: string }; components?: Components };
  const schemas = components?.schemas ?? {};
  const root = Object.hasOwn(schemas, "AWSEvent") ? "AWSEvent" : Object.keys(schemas)[0];
  const { [root ?? ""]: about = {}, ...others } = schemas;
  const schema = {
    $schema: "http://json-schema.org/draft-04/schema#",
    title: info?.title ?? root,
    definitions: others,
    ...about,
  };
  return JSON.stringify(schema).replaceAll("#/components/schemas/", "#/definitions/");
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
