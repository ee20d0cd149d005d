import { bodyMembers, membersOf, shapeOf } from "../compile/shapes.ts";
import type { Member, ServiceModel } from "../model.ts";

/** What the HTTP body of a REST input or output is. */
export type Payload =
  /** No member is bound to the body. */
  | { readonly kind: "none" }
  /** The body is a document of the members that are bound nowhere else. */
  | { readonly kind: "members"; readonly shape: string }
  /** The body is one member. */
  | {
      readonly kind: "stream" | "blob" | "text" | "document" | "events";
      readonly name: string;
      readonly member: Member;
    };

export function payloadOf(model: ServiceModel, shapeName: string | undefined): Payload {
  if (shapeName === undefined) return { kind: "none" };
  const shape = shapeOf(model, shapeName);
  const events = membersOf(shape).find(([, member]) => model.shapes[member.shape]?.eventstream);
  const name = shape.payload ?? events?.[0];
  if (name === undefined) {
    return bodyMembers(shape).length === 0 ? { kind: "none" } : { kind: "members", shape: shapeName };
  }
  const member = shape.members?.[name];
  if (member === undefined) throw new Error(`${model.id}: ${shapeName} has no member ${name} for its body`);
  const body = shapeOf(model, member.shape);
  if (body.eventstream) return { kind: "events", name, member };
  if (body.type === "blob")
    return { kind: member.streaming || body.streaming ? "stream" : "blob", name, member };
  return { kind: body.type === "string" ? "text" : "document", name, member };
}
