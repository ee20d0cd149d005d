/** Brings values and documents of two makers into one form, so that assert.deepEqual can compare them. */
import type { ServiceModel } from "../../../src/kernel/wire/model.ts";

/** A value in the vectors' notation (dates as texts or seconds, blobs as text) as handlers see it. */
export function fromNotation(model: ServiceModel, shapeName: string, value: unknown): unknown {
  const shape = model.shapes[shapeName];
  if (shape === undefined || value === null || value === undefined || shape.document) return value;
  switch (shape.type) {
    case "timestamp":
      return typeof value === "number" ? Math.round(value * 1000) : Date.parse(String(value));
    case "blob":
      return Uint8Array.from(Buffer.from(String(value), "utf8"));
    case "float":
    case "double":
      return Number(value);
    case "structure":
      return mapEntries(value as object, (part, name) => {
        const member = shape.members?.[name];
        if (part === null) return undefined;
        if (member?.jsonvalue) return typeof part === "string" ? part : JSON.stringify(part);
        return member === undefined ? part : fromNotation(model, member.shape, part);
      });
    case "list":
      return (value as unknown[]).map((part) => fromNotation(model, shape.member?.shape ?? "", part));
    case "map":
      return mapEntries(value as object, (part) => fromNotation(model, shape.value?.shape ?? "", part));
    default:
      return value;
  }
}

function mapEntries(value: object, change: (part: unknown, name: string) => unknown): object {
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, change(part, name)]));
}

/** The same value made of plain objects without absent members. */
export function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString("hex") };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.map(([name, part]) => [name, plain(part)]));
}

/** Parsed JSON or CBOR with moments and numbers in one notation and without nulls in objects. */
export function canonicalDocument(value: unknown): unknown {
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString("hex") };
  if (Array.isArray(value)) return value.map(canonicalDocument);
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
    return Object.fromEntries(entries.map(([name, part]) => [name, canonicalDocument(part)]));
  }
  return typeof value === "string" ? canonicalText(value) : value;
}

const MOMENT = /^\d{4}-\d\d-\d\dT|^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4}/;

/** Moments as epoch milliseconds, numbers as JavaScript writes them; other text as it is. */
export function canonicalText(text: string): string {
  const trimmed = text.trim();
  if (MOMENT.test(trimmed)) return String(Date.parse(trimmed));
  if (trimmed !== "" && !Number.isNaN(Number(trimmed))) return String(Number(trimmed));
  return text;
}
