/** Generates the functions that write output values as CBOR. */
import { isFloat, membersOf, partOf, shapeOf } from "../compile/shapes.ts";
import { property, ShapeCompiler, type Unit } from "../compile/unit.ts";
import type { ServiceModel, Shape } from "../model.ts";
import { type CborWriter, cborText } from "./writer.ts";

export type CborShapeWriter = (value: unknown, writer: CborWriter) => void;

export function cborWriters(model: ServiceModel): ShapeCompiler<CborShapeWriter> {
  return new ShapeCompiler(model, {}, (name, unit) => {
    const shape = shapeOf(model, name);
    if (shape.type === "structure") return `(v,w){w.beginMap();${writeMembers(shape, unit)}w.end()}`;
    if (shape.type === "list") {
      const item = writeValue(partOf(shape, "member").shape, "a", unit);
      return `(v,w){const n=v.length;w.list(n);for(let i=0;i<n;i++){const a=v[i];if(a==null)w.nil();else ${item}}}`;
    }
    if (shape.type === "map") {
      const value = writeValue(partOf(shape, "value").shape, "a", unit);
      return `(v,w){w.beginMap();for(const k of Object.keys(v)){const a=v[k];if(a===undefined)continue;
w.text(k);if(a===null)w.nil();else ${value}}w.end()}`;
    }
    return `(v,w){${writeValue(name, "v", unit)}}`;
  });
}

/** The members alone, for whoever opened the map and has something to say first. */
export function cborMemberWriters(model: ServiceModel): ShapeCompiler<CborShapeWriter> {
  const whole = cborWriters(model);
  return new ShapeCompiler(model, {}, (name, unit) => {
    const within: Unit = { ...unit, call: (shape) => unit.constant(whole.get(shape)) };
    return `(v,w){${writeMembers(shapeOf(model, name), within)}}`;
  });
}

function writeMembers(shape: Shape, unit: Unit): string {
  let body = "let a;";
  for (const [name, member] of membersOf(shape)) {
    const label = unit.constant(cborText(name));
    body += `a=${property("v", name)};if(a!==undefined&&a!==null){w.raw(${label});${writeValue(member.shape, "a", unit)}}`;
  }
  return body;
}

function writeValue(shapeName: string, a: string, unit: Unit): string {
  const shape = shapeOf(unit.model, shapeName);
  if (isFloat(shape)) return `w.double(${a});`;
  switch (shape.type) {
    case "string":
    case "character":
      return `w.text(${a});`;
    case "boolean":
      return `w.boolean(${a});`;
    case "blob":
      return `w.blob(${a});`;
    case "timestamp":
      return `w.timestamp(${a});`;
    case "structure":
    case "list":
    case "map":
      return `${unit.call(shapeName)}(${a},w);`;
    default:
      return `w.integer(${a});`;
  }
}
