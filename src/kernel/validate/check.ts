/**
 * Generates the functions that tell, without allocating anything, whether a value keeps its model's constraints. Nearly
 * all values do; the few that do not are walked again by report.ts, which finds the words.
 */
import { derivedOnce } from "../wire/compile/per-model.ts";
import { membersOf, partOf, shapeOf } from "../wire/compile/shapes.ts";
import { property, ShapeCompiler, type Unit } from "../wire/compile/unit.ts";
import type { ServiceModel, Shape } from "../wire/model.ts";
import { constraintsOf, isNumber, textLength } from "./constraints.ts";

export type Check = (value: unknown) => boolean;

/** The checks of a model. */
export const checksOf = derivedOnce(
  (model: ServiceModel) =>
    new ShapeCompiler<Check>(model, { textLength }, (name, unit) => checkOf(name, unit)),
);

function checkOf(name: string, unit: Unit): string {
  const shape = shapeOf(unit.model, name);
  let body = ownChecks(name, shape, unit);
  if (shape.type === "structure" && !shape.document) body += structureChecks(shape, unit);
  else if (shape.type === "list") body += listChecks(shape, unit);
  else if (shape.type === "map") body += mapChecks(shape, unit);
  return `(v){${body}return true}`;
}

function ownChecks(name: string, shape: Shape, unit: Unit): string {
  const { pattern, values, min, max } = constraintsOf(unit.model, name);
  let body = "";
  const size = sizeOf(shape);
  // Length first: no pattern is tried on a value that is too long for it.
  if (size !== undefined && (min !== undefined || max !== undefined)) {
    if (shape.type === "string") {
      if (max !== undefined) body += `if(v.length>${max}&&textLength(v)>${max})return false;`;
      if (min !== undefined) body += `if(v.length<${2 * min}&&textLength(v)<${min})return false;`;
    } else {
      const bounds = [min === undefined ? "" : `n<${min}`, max === undefined ? "" : `n>${max}`].filter(
        Boolean,
      );
      body += `{const n=${size};if(${bounds.join("||")})return false;}`;
    }
  }
  if (pattern !== undefined) body += `if(!${unit.constant(pattern)}.matches(v))return false;`;
  if (values !== undefined) body += `if(!${unit.constant(values)}.has(v))return false;`;
  return body;
}

function sizeOf(shape: Shape): string | undefined {
  if (isNumber(shape)) return "v";
  if (shape.type === "map") return "Object.keys(v).length";
  return shape.type === "string" || shape.type === "list" || shape.type === "blob" ? "v.length" : undefined;
}

function structureChecks(shape: Shape, unit: Unit): string {
  const required = new Set(shape.required ?? []);
  let body = "let a;";
  for (const [name, member] of membersOf(shape)) {
    const inner = isFree(member.shape, unit.model) ? "" : `if(!${unit.call(member.shape)}(a))return false;`;
    if (required.has(name))
      body += `a=${property("v", name)};if(a===undefined||a===null)return false;${inner}`;
    else if (inner !== "") body += `a=${property("v", name)};if(a!==undefined&&a!==null){${inner}}`;
  }
  return body;
}

function listChecks(shape: Shape, unit: Unit): string {
  const { shape: item } = partOf(shape, "member");
  const inner = isFree(item, unit.model) ? "" : `else if(!${unit.call(item)}(a))return false;`;
  if (shape.sparse && inner === "") return "";
  const absent = shape.sparse ? "" : "return false;";
  return `for(let i=0;i<v.length;i++){const a=v[i];if(a===null||a===undefined){${absent}}${inner}}`;
}

function mapChecks(shape: Shape, unit: Unit): string {
  const key = partOf(shape, "key").shape;
  const value = partOf(shape, "value").shape;
  const keyCheck = isFree(key, unit.model) ? "" : `if(!${unit.call(key)}(k))return false;`;
  const valueCheck = isFree(value, unit.model) ? "" : `else if(!${unit.call(value)}(a))return false;`;
  if (shape.sparse && keyCheck + valueCheck === "") return "";
  const absent = shape.sparse ? "" : "return false;";
  return `for(const k in v){${keyCheck}const a=v[k];if(a===null||a===undefined){${absent}}${valueCheck}}`;
}

/** Whether nothing is demanded of a shape nor of anything in it. */
function isFree(name: string, model: ServiceModel): boolean {
  const known = freedom(model);
  let free = known.get(name);
  if (free === undefined) {
    free = !demandsAnything(name, model, new Set());
    known.set(name, free);
  }
  return free;
}
const freedom = derivedOnce((_model: ServiceModel) => new Map<string, boolean>());

function demandsAnything(name: string, model: ServiceModel, seen: Set<string>): boolean {
  if (seen.has(name)) return false;
  seen.add(name);
  const shape = shapeOf(model, name);
  if (shape.document || shape.eventstream || shape.streaming) return false;
  const { pattern, values, min, max } = constraintsOf(model, name);
  if (pattern !== undefined || values !== undefined || min !== undefined || max !== undefined) return true;
  if ((shape.required?.length ?? 0) > 0) return true;
  const container = shape.type === "list" || shape.type === "map";
  if (container && !shape.sparse) return true;
  const parts = [...Object.values(shape.members ?? {}), shape.member, shape.key, shape.value];
  return parts.some((part) => part !== undefined && demandsAnything(part.shape, model, seen));
}
