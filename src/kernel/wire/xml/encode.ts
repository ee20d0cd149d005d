/** Generates the functions that write output values as XML: element content, without the element itself. */
import {
  bodyMembers,
  isContainer,
  isFlattened,
  partOf,
  shapeOf,
  timestampFormat,
} from "../compile/shapes.ts";
import { literal, property, ShapeCompiler, type Unit } from "../compile/unit.ts";
import type { Member, ServiceModel, Shape } from "../model.ts";
import { encodeBase64 } from "../text/base64.ts";
import { formatEpoch, formatHttpDate, formatIso, formatIsoMillis, textFormatter } from "../text/timestamp.ts";
import { escapeXml } from "./text.ts";

/** Writes what stands between a shape's start and end tag. */
export type ContentWriter = (value: unknown) => string;
/** Writes the attributes of a structure's own tag, each with a space before it. */
export type AttributeWriter = (value: unknown) => string;

export interface XmlDialect {
  /** How ISO 8601 timestamps look: S3 and EC2 always write milliseconds, query services only where there are any. */
  readonly iso: "formatIso" | "formatIsoMillis";
}

const RUNTIME = { encodeBase64, escapeXml, formatEpoch, formatHttpDate, formatIso, formatIsoMillis };

export function contentWriters(model: ServiceModel, dialect: XmlDialect): ShapeCompiler<ContentWriter> {
  return new ShapeCompiler(model, RUNTIME, (name, unit) => {
    const shape = shapeOf(model, name);
    if (shape.type === "structure") return structureWriter(shape, unit, dialect);
    if (shape.type === "list")
      return `(v){let s="";${writeItems(shape, "v", undefined, unit, dialect)}return s}`;
    if (shape.type === "map")
      return `(v){let s="";${writeEntries(shape, "v", "entry", unit, dialect)}return s}`;
    return `(v){return ${scalarText({ shape: name }, shape, "v", dialect)}}`;
  });
}

export function attributeWriters(model: ServiceModel, dialect: XmlDialect): ShapeCompiler<AttributeWriter> {
  return new ShapeCompiler(model, RUNTIME, (name, unit) => {
    return `(v){return ""${attributesOf(shapeOf(model, name), undefined, "v", unit, dialect)}}`;
  });
}

function structureWriter(shape: Shape, unit: Unit, dialect: XmlDialect): string {
  let body = `let s="",a;`;
  for (const [name, member] of bodyMembers(shape)) {
    if (member.xmlAttribute) continue;
    body += `a=${property("v", name)};if(a!==undefined&&a!==null){${writeMember(name, member, unit, dialect)}}`;
  }
  return `(v){${body}return s}`;
}

function writeMember(name: string, member: Member, unit: Unit, dialect: XmlDialect): string {
  const shape = shapeOf(unit.model, member.shape);
  const tag = member.locationName ?? name;
  if (shape.type === "list") {
    if (!isFlattened(member, shape))
      return wrapped(tag, member, writeItems(shape, "a", undefined, unit, dialect), "a.length===0");
    return writeItems(shape, "a", tag, unit, dialect);
  }
  if (shape.type === "map") {
    if (isFlattened(member, shape)) return writeEntries(shape, "a", tag, unit, dialect);
    return wrapped(tag, member, writeEntries(shape, "a", "entry", unit, dialect), "false");
  }
  return writeElement(tag, member, shape, "a", unit, dialect);
}

function wrapped(tag: string, member: Member, content: string, isEmpty: string): string {
  const open = `<${tag}${namespaceText(member.xmlNamespace)}`;
  return `if(${isEmpty})s+=${literal(`${open}/>`)};else{s+=${literal(`${open}>`)};${content}s+=${literal(`</${tag}>`)};}`;
}

function writeElement(
  tag: string,
  member: Member,
  shape: Shape,
  a: string,
  unit: Unit,
  dialect: XmlDialect,
): string {
  const attributes = attributesOf(shape, member, a, unit, dialect);
  const open = attributes === "" ? literal(`<${tag}>`) : `${literal(`<${tag}`)}${attributes}+">"`;
  const content = isContainer(shape)
    ? `${unit.call(member.shape)}(${a})`
    : scalarText(member, shape, a, dialect);
  return `s+=${open}+${content}+${literal(`</${tag}>`)};`;
}

/** Nulls in a list have no form in XML and are left out. */
function writeItems(
  shape: Shape,
  list: string,
  flat: string | undefined,
  unit: Unit,
  dialect: XmlDialect,
): string {
  const item = partOf(shape, "member");
  const tag = flat ?? item.locationName ?? "member";
  const element = writeElement(tag, item, shapeOf(unit.model, item.shape), "x", unit, dialect);
  return `for(let i=0;i<${list}.length;i++){const x=${list}[i];if(x!==undefined&&x!==null){${element}}}`;
}

function writeEntries(shape: Shape, map: string, tag: string, unit: Unit, dialect: XmlDialect): string {
  const key = partOf(shape, "key");
  const value = partOf(shape, "value");
  const keyText = writeElement(
    key.locationName ?? "key",
    key,
    shapeOf(unit.model, key.shape),
    "k",
    unit,
    dialect,
  );
  const valueText = writeElement(
    value.locationName ?? "value",
    value,
    shapeOf(unit.model, value.shape),
    "x",
    unit,
    dialect,
  );
  return `for(const k of Object.keys(${map})){const x=${map}[k];if(x!==undefined&&x!==null){s+=${literal(`<${tag}>`)};${keyText}${valueText}s+=${literal(`</${tag}>`)};}}`;
}

/** Source text, beginning with "+", of the attributes in a tag. */
function attributesOf(
  shape: Shape,
  member: Member | undefined,
  a: string,
  unit: Unit,
  dialect: XmlDialect,
): string {
  const namespace = namespaceText(member?.xmlNamespace ?? shape.xmlNamespace);
  let source = namespace === "" ? "" : `+${literal(namespace)}`;
  if (shape.type !== "structure") return source;
  for (const [name, attribute] of bodyMembers(shape)) {
    if (!attribute.xmlAttribute) continue;
    const value = property(a, name);
    const text = scalarText(attribute, shapeOf(unit.model, attribute.shape), value, dialect);
    source += `+(${value}==null?"":${literal(` ${attribute.locationName ?? name}="`)}+${text}+'"')`;
  }
  return source;
}

export function namespaceText(
  namespace: { readonly uri: string; readonly prefix?: string } | undefined,
): string {
  if (namespace === undefined) return "";
  const prefix = namespace.prefix === undefined ? "" : `:${namespace.prefix}`;
  return ` xmlns${prefix}="${escapeXml(namespace.uri)}"`;
}

function scalarText(member: Member, shape: Shape, a: string, dialect: XmlDialect): string {
  switch (shape.type) {
    case "string":
    case "character":
      return `escapeXml(${a})`;
    case "blob":
      return `encodeBase64(${a})`;
    case "timestamp":
      return `${textFormatter(timestampFormat(member, shape, "iso8601"), dialect.iso)}(${a})`;
    default:
      return `String(${a})`;
  }
}
