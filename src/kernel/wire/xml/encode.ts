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

/** What is being written with: the model's other functions and the protocol's habits. */
interface Pen {
  readonly unit: Unit;
  readonly dialect: XmlDialect;
}

export function contentWriters(model: ServiceModel, dialect: XmlDialect): ShapeCompiler<ContentWriter> {
  return new ShapeCompiler(model, RUNTIME, (name, unit) => {
    const pen = { unit, dialect };
    const shape = shapeOf(model, name);
    if (shape.type === "structure") return structureWriter(shape, pen);
    if (shape.type === "list") return `(v){let s="";${writeItems(shape, "v", undefined, pen)}return s}`;
    if (shape.type === "map") return `(v){let s="";${writeEntries(shape, "v", "entry", pen)}return s}`;
    return `(v){return ${scalarText({ shape: name }, "v", pen)}}`;
  });
}

export function attributeWriters(model: ServiceModel, dialect: XmlDialect): ShapeCompiler<AttributeWriter> {
  return new ShapeCompiler(model, RUNTIME, (name, unit) => {
    return `(v){return ""${attributesOf({ shape: name }, "v", { unit, dialect })}}`;
  });
}

function structureWriter(shape: Shape, pen: Pen): string {
  let body = `let s="",a;`;
  for (const [name, member] of bodyMembers(shape)) {
    if (member.xmlAttribute) continue;
    body += `a=${property("v", name)};if(a!==undefined&&a!==null){${writeMember(name, member, pen)}}`;
  }
  return `(v){${body}return s}`;
}

function writeMember(name: string, member: Member, pen: Pen): string {
  const shape = shapeOf(pen.unit.model, member.shape);
  const tag = member.locationName ?? name;
  const flat = isFlattened(member, shape);
  if (shape.type === "list") {
    if (flat) return writeItems(shape, "a", tag, pen);
    return wrapped(tag, member, writeItems(shape, "a", undefined, pen), "a.length===0");
  }
  if (shape.type === "map") {
    if (flat) return writeEntries(shape, "a", tag, pen);
    return wrapped(tag, member, writeEntries(shape, "a", "entry", pen), "false");
  }
  return writeElement(tag, member, "a", pen);
}

function wrapped(tag: string, member: Member, content: string, isEmpty: string): string {
  const open = `<${tag}${namespaceText(member.xmlNamespace)}`;
  const full = `s+=${literal(`${open}>`)};${content}s+=${literal(`</${tag}>`)};`;
  return `if(${isEmpty})s+=${literal(`${open}/>`)};else{${full}}`;
}

function writeElement(tag: string, member: Member, a: string, pen: Pen): string {
  const attributes = attributesOf(member, a, pen);
  const open = attributes === "" ? literal(`<${tag}>`) : `${literal(`<${tag}`)}${attributes}+">"`;
  const container = isContainer(shapeOf(pen.unit.model, member.shape));
  const content = container ? `${pen.unit.call(member.shape)}(${a})` : scalarText(member, a, pen);
  return `s+=${open}+${content}+${literal(`</${tag}>`)};`;
}

/** Nulls in a list have no form in XML and are left out. */
function writeItems(shape: Shape, list: string, flat: string | undefined, pen: Pen): string {
  const item = partOf(shape, "member");
  const element = writeElement(flat ?? item.locationName ?? "member", item, "x", pen);
  return `for(let i=0;i<${list}.length;i++){const x=${list}[i];if(x!==undefined&&x!==null){${element}}}`;
}

function writeEntries(shape: Shape, map: string, tag: string, pen: Pen): string {
  const key = partOf(shape, "key");
  const value = partOf(shape, "value");
  const content =
    writeElement(key.locationName ?? "key", key, "k", pen) +
    writeElement(value.locationName ?? "value", value, "x", pen);
  const entry = `s+=${literal(`<${tag}>`)};${content}s+=${literal(`</${tag}>`)};`;
  return `for(const k of Object.keys(${map})){const x=${map}[k];if(x!==undefined&&x!==null){${entry}}}`;
}

/** Source text, beginning with "+", of the attributes in a member's tag. */
function attributesOf(member: Member, a: string, pen: Pen): string {
  const shape = shapeOf(pen.unit.model, member.shape);
  const namespace = namespaceText(member.xmlNamespace ?? shape.xmlNamespace);
  let source = namespace === "" ? "" : `+${literal(namespace)}`;
  for (const [name, attribute] of bodyMembers(shape)) {
    if (!attribute.xmlAttribute) continue;
    const value = property(a, name);
    const open = literal(` ${attribute.locationName ?? name}="`);
    source += `+(${value}==null?"":${open}+${scalarText(attribute, value, pen)}+'"')`;
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

function scalarText(member: Member, a: string, { unit, dialect }: Pen): string {
  const shape = shapeOf(unit.model, member.shape);
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
