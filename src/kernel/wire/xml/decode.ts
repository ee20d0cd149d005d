/** Generates the functions that turn XML elements into checked values. */

import { bodyMembers, isFlattened, isFloat, isInteger, partOf, shapeOf } from "../compile/shapes.ts";
import { assign, literal, property, ShapeCompiler, type Unit } from "../compile/unit.ts";
import type { Member, ServiceModel, Shape } from "../model.ts";
import { decodeBase64 } from "../text/base64.ts";
import { INTEGER_BOUNDS, parseFloating, parseInteger } from "../text/number.ts";
import { parseTimestamp } from "../text/timestamp.ts";
import { isBlank, type XmlElement, XmlFault } from "./reader.ts";

/** Reads one shape from its element. @throws XmlFault when the element is not of that shape. */
export type ElementReader = (element: XmlElement) => unknown;

/**
 * AWS checks XML against its published schema: what the model does not know, or has twice, is refused, not skipped.
 */
export function elementReaders(model: ServiceModel): ShapeCompiler<ElementReader> {
  return new ShapeCompiler(model, RUNTIME, (name, unit) => {
    const shape = shapeOf(model, name);
    if (shape.type === "list") return `(v){${listBody(shape, unit)}}`;
    if (shape.type === "map") return `(v){${mapBody(shape, unit)}}`;
    if (shape.type === "structure") return `(v){${structureBody(shape, unit)}}`;
    return `(v){return ${readText(shape, "leaf(v)")}}`;
  });
}

function structureBody(shape: Shape, unit: Unit): string {
  let cases = "";
  let attributes = "";
  for (const [name, member] of bodyMembers(shape)) {
    if (member.xmlAttribute) attributes += readAttribute(name, member, unit);
    else cases += readMember(name, member, unit);
  }
  const union = shape.union ? "if(Object.keys(o).length!==1)fault();" : "";
  const children = `for(const x of parts(v)){switch(x.name){${cases}default:fault();}}`;
  return `const o={};${children}${attributes}${union}return o`;
}

function readMember(name: string, member: Member, unit: Unit): string {
  const shape = shapeOf(unit.model, member.shape);
  const place = property("o", name);
  const tag = member.locationName ?? name;
  if (shape.type === "list" && isFlattened(member, shape)) {
    const item = readElement(partOf(shape, "member").shape, "x", unit);
    return `case ${literal(tag)}:(${place}??=[]).push(${item});break;`;
  }
  if (shape.type === "map" && isFlattened(member, shape)) {
    const entry = mapEntry(shape, unit, tag, "m");
    return `case ${literal(tag)}:{const m=(${place}??={__proto__:null});${entry}}break;`;
  }
  const set = assign("o", name, readElement(member.shape, "x", unit));
  return `case ${literal(tag)}:if(${place}!==undefined)fault();${set};break;`;
}

function readAttribute(name: string, member: Member, unit: Unit): string {
  const local = (member.locationName ?? name).replace(/^.*:/, "");
  const value = readText(shapeOf(unit.model, member.shape), "a");
  return `{const a=v.attributes?.get(${literal(local)});if(a!==undefined)${assign("o", name, value)};}`;
}

function listBody(shape: Shape, unit: Unit): string {
  const item = partOf(shape, "member");
  const label = literal(item.locationName ?? "member");
  const element = readElement(item.shape, "x", unit);
  return `const o=[];for(const x of parts(v)){if(x.name!==${label})fault();o.push(${element});}return o`;
}

function mapBody(shape: Shape, unit: Unit): string {
  return `const o={__proto__:null};for(const x of parts(v)){${mapEntry(shape, unit, "entry", "o")}}return o`;
}

/** Reads one entry, the element `x`, into the map. */
function mapEntry(shape: Shape, unit: Unit, tag: string, map: string): string {
  const key = partOf(shape, "key");
  const value = partOf(shape, "value");
  const [k, v] = [literal(key.locationName ?? "key"), literal(value.locationName ?? "value")];
  const content = readElement(value.shape, "e[1]", unit);
  return `if(x.name!==${literal(tag)})fault();const e=entry(x,${k},${v});${map}[e[0]]=${content};`;
}

function readElement(shapeName: string, x: string, unit: Unit): string {
  const shape = shapeOf(unit.model, shapeName);
  if (shape.type === "structure" || shape.type === "list" || shape.type === "map")
    return `${unit.call(shapeName)}(${x})`;
  return readText(shape, `leaf(${x})`);
}

function readText(shape: Shape, text: string): string {
  if (isInteger(shape)) {
    const [low, high] = INTEGER_BOUNDS[shape.type] ?? [];
    return `need(parseInteger(${text}.trim(),${low},${high}))`;
  }
  if (isFloat(shape)) return `need(parseFloating(${text}.trim()))`;
  if (shape.type === "boolean") return `boolean(${text}.trim())`;
  if (shape.type === "blob") return `blob(${text})`;
  if (shape.type === "timestamp") return `need(parseTimestamp(${text}.trim()))`;
  return text;
}

function fault(): never {
  throw new XmlFault("not of the published form");
}

/** The elements inside an element that must hold nothing else. */
function parts(element: XmlElement): readonly XmlElement[] {
  if (element.text !== "" && !isBlank(element.text)) fault();
  return element.children ?? NONE;
}
const NONE: readonly XmlElement[] = [];

/** The text inside an element that must hold nothing else. */
function leaf(element: XmlElement): string {
  if (element.children !== undefined) fault();
  return element.text;
}

function entry(element: XmlElement, key: string, value: string): [key: string, value: XmlElement] {
  const inner = parts(element);
  const [first, second] = inner;
  if (first === undefined || second === undefined || inner.length > 2) return fault();
  if (first.name === key && second.name === value) return [leaf(first), second];
  if (second.name === key && first.name === value) return [leaf(second), first];
  return fault();
}

function need<T>(value: T | undefined): T {
  return value ?? fault();
}

/** xs:boolean. */
function boolean(text: string): boolean {
  if (text === "true" || text === "1") return true;
  if (text === "false" || text === "0") return false;
  return fault();
}

function blob(text: string): Uint8Array {
  const bytes = decodeBase64(text.replace(/\s+/g, ""));
  return typeof bytes === "string" ? fault() : bytes;
}

const RUNTIME = {
  blob,
  boolean,
  entry,
  fault,
  leaf,
  need,
  parseFloating,
  parseInteger,
  parseTimestamp,
  parts,
};
