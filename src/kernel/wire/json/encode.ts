/**
 * Generates the functions that prepare an output for JSON.stringify: known members only, blobs as base64, timestamps
 * as the model writes them, renamed members renamed. What needs none of that is passed on as it is.
 */
import { bodyMembers, isFloat, partOf, shapeOf, timestampFormat } from "../compile/shapes.ts";
import { assign, property, ShapeCompiler, type Unit } from "../compile/unit.ts";
import type { Member, ServiceModel, Shape } from "../model.ts";
import { encodeBase64 } from "../text/base64.ts";
import { formatHttpDate, formatIso } from "../text/timestamp.ts";
import { wireName } from "./decode.ts";

export type Projector = (value: unknown) => unknown;

export function projectors(
  model: ServiceModel,
  dialect: { readonly renames: boolean },
): ShapeCompiler<Projector> {
  const runtime = { encodeBase64, formatHttpDate, formatIso, own };
  return new ShapeCompiler<Projector>(model, runtime, (name, unit) => {
    const shape = shapeOf(model, name);
    if (shape.type === "list") return listProjector(shape, unit);
    if (shape.type === "map") return mapProjector(shape, unit);
    if (shape.type === "structure" && !shape.document) return structureProjector(shape, unit, dialect);
    return `(v){return ${project({ shape: name }, "v", unit)}}`;
  });
}

function structureProjector(shape: Shape, unit: Unit, dialect: { readonly renames: boolean }): string {
  const members = bodyMembers(shape).map(([name, member]) => {
    const set = assign("o", wireName(name, member, dialect), project(member, "a", unit));
    return `a=${property("v", name)};if(a!==undefined&&a!==null)${set};`;
  });
  return `(v){const o={};let a;${members.join("")}return o}`;
}

function listProjector(shape: Shape, unit: Unit): string {
  const item = project(partOf(shape, "member"), "a", unit);
  return `(v){const n=v.length,o=new Array(n);for(let i=0;i<n;i++){const a=v[i];o[i]=a==null?null:${item};}return o}`;
}

function own(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true });
}

/** An ordinary object, which JSON.stringify is fastest with; the one key that is not ordinary is defined, not set. */
function mapProjector(shape: Shape, unit: Unit): string {
  const value = project(partOf(shape, "value"), "a", unit);
  return `(v){const o={};for(const k of Object.keys(v)){const a=v[k];if(a===undefined)continue;
const b=a===null?null:${value};if(k==="__proto__")own(o,k,b);else o[k]=b;}return o}`;
}

function project(member: Member, a: string, unit: Unit): string {
  const shape = shapeOf(unit.model, member.shape);
  if (isPlain(shape, unit.model)) return a;
  if (isFloat(shape)) return `(Number.isFinite(${a})?${a}:String(${a}))`;
  if (shape.type === "blob") return `encodeBase64(${a})`;
  if (shape.type !== "timestamp") return `${unit.call(member.shape)}(${a})`;
  const format = timestampFormat(member, shape, "unixTimestamp");
  if (format === "unixTimestamp") return `${a}/1000`;
  return format === "iso8601" ? `formatIso(${a})` : `formatHttpDate(${a})`;
}

/** Whether JSON.stringify already writes what the wire wants. A structure may hold members nobody knows. */
function isPlain(shape: Shape, model: ServiceModel): boolean {
  if (shape.document) return true;
  if (shape.type === "list") return isPlain(shapeOf(model, partOf(shape, "member").shape), model);
  if (shape.type === "map") return isPlain(shapeOf(model, partOf(shape, "value").shape), model);
  return !isFloat(shape) && shape.type !== "blob" && shape.type !== "timestamp" && shape.type !== "structure";
}
