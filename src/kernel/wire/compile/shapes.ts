/** Questions that every code generator asks of a model. */
import type { Member, ServiceModel, Shape, TimestampFormat } from "../model.ts";

/** Containers nested deeper than this are refused with the protocol's own error; AWS's deepest use is far below. */
export const DEPTH_MAX = 128;

/** @throws Error when the tables contradict themselves, which is a defect of the generator that wrote them. */
export function shapeOf(model: ServiceModel, name: string): Shape {
  const shape = model.shapes[name];
  if (shape === undefined)
    throw new Error(`${model.id}: the model names a shape "${name}" that it does not have`);
  return shape;
}

export function membersOf(shape: Shape): [name: string, member: Member][] {
  return Object.entries(shape.members ?? {});
}

/** The part of a list or map that the model must have. */
export function partOf(shape: Shape, part: "member" | "key" | "value"): Member {
  const member = shape[part];
  if (member === undefined) throw new Error(`a ${shape.type} without its ${part}`);
  return member;
}

export function isContainer(shape: Shape): boolean {
  return shape.type === "structure" || shape.type === "list" || shape.type === "map";
}

export function isInteger(shape: Shape): boolean {
  return INTEGERS.has(shape.type);
}
const INTEGERS: ReadonlySet<string> = new Set(["integer", "long", "bigInteger", "short", "byte"]);

export function isFloat(shape: Shape): boolean {
  return shape.type === "float" || shape.type === "double" || shape.type === "bigDecimal";
}

export function isFlattened(member: Member, shape: Shape): boolean {
  return member.flattened === true || shape.flattened === true;
}

export function timestampFormat(member: Member, shape: Shape, otherwise: TimestampFormat): TimestampFormat {
  return member.timestampFormat ?? shape.timestampFormat ?? otherwise;
}

/** Members that stand in a document body, not in path, query, header or status. */
export function bodyMembers(shape: Shape): [name: string, member: Member][] {
  return membersOf(shape).filter(([, member]) => member.location === undefined);
}
