/**
 * Inputs that people wrote as JSON and no client encoded: bytes are text as it stands, times are ISO 8601 or seconds of
 * the epoch. https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-universal.html
 */
import { instant } from "../../base/instant.ts";
import { WholeBody } from "../edge/body.ts";
import type { Member, ServiceModel, Shape } from "../wire/model.ts";

type Json = unknown;

/** The input as an operation's handler knows it. What does not fit its model is left for validation to refuse. */
export function inputAsWritten(model: ServiceModel, shapeName: string | undefined, written: object): object {
  return shapeName === undefined ? written : (typedValue(model, { shape: shapeName }, written) as object);
}

function typedValue(model: ServiceModel, member: Member, value: Json): unknown {
  const shape = model.shapes[member.shape];
  if (shape === undefined || value === null || value === undefined) return value;
  if (shape.type === "blob") return bytesOf(member, shape, value);
  if (shape.type === "timestamp") return timeOf(value);
  if (typeof value !== "object") return value;
  if (shape.type === "list" && shape.member !== undefined && Array.isArray(value)) {
    const { member: element } = shape;
    return value.map((each: Json) => typedValue(model, element, each));
  }
  const memberOf = (name: string) => (shape.type === "map" ? shape.value : shape.members?.[name]);
  const entries = Object.entries(value).map(([name, each]): [string, unknown] => {
    const inner = memberOf(name);
    return [name, inner === undefined ? each : typedValue(model, inner, each)];
  });
  return Object.fromEntries(entries);
}

function bytesOf(member: Member, shape: Shape, value: Json): unknown {
  const bytes = Buffer.from(typeof value === "string" ? value : JSON.stringify(value));
  return member.streaming === true || shape.streaming === true ? new WholeBody(bytes) : bytes;
}

function timeOf(value: Json): unknown {
  const at = typeof value === "number" ? value * 1_000 : Date.parse(String(value));
  return Number.isNaN(at) ? value : instant(Math.round(at));
}
