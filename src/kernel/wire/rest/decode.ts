/** Generates the functions that read the members of a REST input that stand in path, query string and headers. */
import { isFloat, isInteger, membersOf, partOf, shapeOf, timestampFormat } from "../compile/shapes.ts";
import { assign, literal, ShapeCompiler, type Unit } from "../compile/unit.ts";
import { unescapePercent } from "../form/parse.ts";
import type { Member, ServiceModel, Shape } from "../model.ts";
import { INTEGER_BOUNDS } from "../text/number.ts";
import { type BadText, textReaders } from "../text/scalars.ts";
import { splitHeaderList, splitHttpDateList } from "./header-list.ts";
import type { QueryParameters } from "./query-string.ts";

/** Reads what is bound outside the body into a fresh input. Throws FormError or what the protocol's BadText throws. */
export type BindingReader = (
  headers: Readonly<Record<string, string>>,
  query: QueryParameters,
  labels: Readonly<Record<string, string>>,
) => Record<string, unknown>;

/** `uri`s in `static` are query parameters that the operations' templates fix and that no map member may hold. */
export function bindingReaders(
  model: ServiceModel,
  bad: BadText,
  fixed: (inputShape: string) => readonly string[],
): ShapeCompiler<BindingReader> {
  const runtime = {
    ...textReaders(bad),
    jsonText,
    remaining,
    splitHeaderList,
    splitHttpDateList,
    unescapePercent,
  };
  return new ShapeCompiler<BindingReader>(model, { ...runtime, withPrefix }, (name, unit) => {
    const shape = shapeOf(model, name);
    const bound = membersOf(shape).flatMap(([name, member]) =>
      member.location === "querystring" ? [member.locationName ?? name] : [],
    );
    const known = unit.constant(new Set([...bound, ...fixed(name)]));
    const body = membersOf(shape).map(([name, member]) => readMember(name, member, known, unit));
    return `(h,q,l){const o={};let a;${body.join("")}return o}`;
  });
}

function readMember(name: string, member: Member, known: string, unit: Unit): string {
  const shape = shapeOf(unit.model, member.shape);
  const wire = member.locationName ?? name;
  const set = (value: string) => `if(a!==undefined)${assign("o", name, value)};`;
  switch (member.location) {
    case "header": {
      const header = wire.toLowerCase();
      return `a=h[${literal(header)}];${set(readHeader(member, shape, literal(header), unit))}`;
    }
    case "headers":
      return `a=withPrefix(h,${literal((member.locationName ?? "").toLowerCase())});${set("a")}`;
    case "querystring":
      if (shape.type === "map") return `a=${readRemaining(shape, known, unit)};${set("a")}`;
      return `a=q[${literal(wire)}];${set(readQuery(member, shape, literal(wire), unit))}`;
    case "uri":
      return `a=l[${literal(wire)}];${set(readText(member, shape, "unescapePercent(a)", literal(wire)))}`;
    default:
      // The label in the host's name is the member once more; the body, where it also stands, has the last word.
      return member.hostLabel ? `a=l[${literal(name)}];${set("a")}` : "";
  }
}

function readHeader(member: Member, shape: Shape, path: string, unit: Unit): string {
  if (shape.type !== "list") return readText(member, shape, "a", path);
  const item = partOf(shape, "member");
  const itemShape = shapeOf(unit.model, item.shape);
  const dates = itemShape.type === "timestamp" && timestampFormat(item, itemShape, "rfc822") === "rfc822";
  return `${dates ? "splitHttpDateList" : "splitHeaderList"}(a).map((x)=>${readText(item, itemShape, "x", path)})`;
}

function readQuery(member: Member, shape: Shape, path: string, unit: Unit): string {
  if (shape.type !== "list") return readText(member, shape, "a[0]", path);
  const item = partOf(shape, "member");
  return `a.map((x)=>${readText(item, shapeOf(unit.model, item.shape), "x", path)})`;
}

function readRemaining(shape: Shape, known: string, unit: Unit): string {
  const lists = shapeOf(unit.model, partOf(shape, "value").shape).type === "list";
  return `remaining(q,${known},${lists})`;
}

function readText(member: Member, shape: Shape, text: string, path: string): string {
  if (isInteger(shape)) {
    const [low, high] = INTEGER_BOUNDS[shape.type] ?? [];
    return `integer(${text},${path},${low},${high})`;
  }
  if (isFloat(shape)) return `float(${text},${path})`;
  if (shape.type === "boolean") return `boolean(${text},${path})`;
  if (shape.type === "blob") return `blob(${text},${path})`;
  if (shape.type === "timestamp") return `timestamp(${text},${path})`;
  return member.jsonvalue ? `jsonText(blob(${text},${path}))` : text;
}

/** A header that carries JSON has it in base64; handlers see the JSON text. */
function jsonText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}

function withPrefix(headers: Readonly<Record<string, string>>, prefix: string): object | undefined {
  let found: Record<string, string> | undefined;
  for (const name in headers) {
    if (!name.startsWith(prefix)) continue;
    found ??= { __proto__: null } as unknown as Record<string, string>;
    found[name.slice(prefix.length)] = headers[name] ?? "";
  }
  return found;
}

/** Query parameters that no other member takes. */
function remaining(query: QueryParameters, known: ReadonlySet<string>, lists: boolean): object | undefined {
  let rest: Record<string, unknown> | undefined;
  for (const name in query) {
    if (known.has(name)) continue;
    rest ??= { __proto__: null } as unknown as Record<string, unknown>;
    rest[name] = lists ? query[name] : query[name]?.[0];
  }
  return rest;
}
