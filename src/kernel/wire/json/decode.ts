/** Generates the functions that turn parsed JSON (or CBOR, which has the same data model) into checked values. */
import { bodyMembers, DEPTH_MAX, isFloat, isInteger, partOf, shapeOf } from "../compile/shapes.ts";
import { assign, literal, property, ShapeCompiler, type Unit } from "../compile/unit.ts";
import type { Member, ServiceModel, Shape } from "../model.ts";
import { INTEGER_BOUNDS } from "../text/number.ts";
import { notList, notMap, notStructure, notUnion, tooDeep } from "./faults.ts";
import { checkedDocument } from "./parse.ts";
import * as jsonValues from "./values.ts";

/** Reads a parsed value of one shape at a nesting depth. Throws an AwsError when it is not of that shape. */
export type ValueReader = (value: unknown, depth: number) => unknown;

/** How scalars appear in one data format: `readBlob`, `readTimestamp` and so on. */
export type ScalarReaders = { readonly [K in keyof typeof jsonValues]: (...args: never[]) => unknown };

export interface JsonDialect {
  readonly scalars: ScalarReaders;
  /** rest-json renames members by `locationName`; the RPC protocols do not. */
  readonly renames: boolean;
}
export const REST_JSON: JsonDialect = { scalars: jsonValues, renames: true };
export const AWS_JSON: JsonDialect = { scalars: jsonValues, renames: false };

export function valueReaders(model: ServiceModel, dialect: JsonDialect): ShapeCompiler<ValueReader> {
  const runtime = { ...dialect.scalars, checkedDocument, notList, notMap, notStructure, notUnion, tooDeep };
  return new ShapeCompiler(model, runtime, (name, unit) => {
    const shape = shapeOf(model, name);
    if (shape.type === "list") return listReader(shape, unit);
    if (shape.type === "map") return mapReader(shape, unit);
    if (shape.type !== "structure" || shape.document) return `(v,d){return ${readValue(name, "v", unit)}}`;
    return shape.union ? unionReader(name, shape, unit, dialect) : structureReader(shape, unit, dialect);
  });
}

export function wireName(name: string, member: Member, dialect: { readonly renames: boolean }): string {
  return dialect.renames ? (member.locationName ?? name) : name;
}

const GUARD = `if(typeof v!=="object"||v===null||Array.isArray(v))return`;
const DEEP = `if(d>${DEPTH_MAX})tooDeep();`;

function structureReader(shape: Shape, unit: Unit, dialect: JsonDialect): string {
  let body = `${GUARD} notStructure(v);${DEEP}const o={};let a;`;
  for (const [name, member] of bodyMembers(shape)) {
    body += `a=${own("v", wireName(name, member, dialect))};`;
    body += `if(a!==undefined&&a!==null)${assign("o", name, readValue(member.shape, "a", unit))};`;
  }
  return `(v,d){${body}return o}`;
}

function unionReader(shapeName: string, shape: Shape, unit: Unit, dialect: JsonDialect): string {
  let body = `${GUARD} notStructure(v);${DEEP}const o={};let a,n=0;`;
  for (const [name, member] of bodyMembers(shape)) {
    body += `a=${own("v", wireName(name, member, dialect))};if(a!==undefined&&a!==null){n++;`;
    body += `${assign("o", name, readValue(member.shape, "a", unit))};}`;
  }
  return `(v,d){${body}if(n!==1)notUnion(${literal(shapeName)},n);return o}`;
}

/** A null element stays null: whether it may is for validation, which knows sparse lists, to say. */
function listReader(shape: Shape, unit: Unit): string {
  const item = readValue(partOf(shape, "member").shape, "a", unit);
  return `(v,d){if(!Array.isArray(v))return notList(v);${DEEP}const n=v.length,o=new Array(n);
for(let i=0;i<n;i++){const a=v[i];o[i]=a===null?null:${item};}return o}`;
}

/** Maps have no prototype, so that no key of a caller's choosing finds anything that nobody put there. */
function mapReader(shape: Shape, unit: Unit): string {
  const value = readValue(partOf(shape, "value").shape, "a", unit);
  return `(v,d){${GUARD} notMap(v);${DEEP}const o={__proto__:null};
for(const k of Object.keys(v)){const a=v[k];o[k]=a===null?null:${value};}return o}`;
}

/** Reads a member that the caller sent, never one that every object inherits. */
function own(object: string, name: string): string {
  if (!(name in Object.prototype)) return property(object, name);
  return `(Object.hasOwn(${object},${literal(name)})?${property(object, name)}:undefined)`;
}

const JAVA_NAMES: Readonly<Record<string, string>> = {
  byte: "Byte",
  short: "Short",
  integer: "Integer",
  long: "Long",
  bigInteger: "BigInteger",
  float: "Float",
  double: "Double",
  bigDecimal: "BigDecimal",
};

function readValue(shapeName: string, a: string, unit: Unit): string {
  const shape = shapeOf(unit.model, shapeName);
  if (shape.document) return `checkedDocument(${a},d)`;
  const java = literal(JAVA_NAMES[shape.type] ?? "");
  if (isInteger(shape)) {
    const [low, high] = INTEGER_BOUNDS[shape.type] ?? [];
    const good = `typeof ${a}==="number"&&${a}>=${low}&&${a}<=${high}&&${a}===Math.trunc(${a})`;
    return `(${good}?${a}:readInteger(${a},${java},${low},${high}))`;
  }
  if (isFloat(shape)) return `(typeof ${a}==="number"?${a}:readFloat(${a},${java}))`;
  switch (shape.type) {
    case "string":
    case "character":
      return `(typeof ${a}==="string"?${a}:readString(${a}))`;
    case "boolean":
      return `(typeof ${a}==="boolean"?${a}:readBoolean(${a}))`;
    case "blob":
      return `readBlob(${a})`;
    case "timestamp":
      return `readTimestamp(${a})`;
    default:
      return `${unit.call(shapeName)}(${a},d+1)`;
  }
}
