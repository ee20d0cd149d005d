/** Values as Java's toString writes them, which is how they stand in AWS's sentences. */
import { type Instant, isoInstant } from "../../base/instant.ts";
import { partOf, shapeOf } from "../wire/compile/shapes.ts";
import type { ServiceModel } from "../wire/model.ts";

/** Longer values are cut off, so that an answer stays an answer. */
const TEXT_MAX = 16 * 1024;

export function javaText(model: ServiceModel, shapeName: string, value: unknown): string {
  const text = write(model, shapeName, value, TEXT_MAX);
  return text.length > TEXT_MAX ? text.slice(0, TEXT_MAX) : text;
}

function write(model: ServiceModel, shapeName: string, value: unknown, room: number): string {
  if (value === null || value === undefined) return "null";
  const shape = shapeOf(model, shapeName);
  if (shape.sensitive) return "***Sensitive Data Redacted***";
  switch (shape.type) {
    case "blob": {
      const { length } = value as Uint8Array;
      return `java.nio.HeapByteBuffer[pos=0 lim=${length} cap=${length}]`;
    }
    case "timestamp":
      return isoInstant(value as Instant);
    case "list": {
      const { shape: item } = partOf(shape, "member");
      return `[${join(value as unknown[], (part, left) => write(model, item, part, left), room)}]`;
    }
    case "map": {
      const { shape: item } = partOf(shape, "value");
      const entry = ([key, part]: [string, unknown], left: number) =>
        `${key}=${write(model, item, part, left)}`;
      return `{${join(Object.entries(value as object), entry, room)}}`;
    }
    case "structure": {
      if (shape.document) return JSON.stringify(value);
      const present = Object.entries(value as object).filter(([name]) => shape.members?.[name] !== undefined);
      const entry = ([name, part]: [string, unknown], left: number) =>
        `${name.charAt(0).toLowerCase()}${name.slice(1)}=${write(model, shape.members?.[name]?.shape ?? "", part, left)}`;
      return `${shapeName}(${join(present, entry, room)})`;
    }
    default:
      return String(value);
  }
}

function join<T>(parts: readonly T[], one: (part: T, room: number) => string, room: number): string {
  let text = "";
  for (const part of parts) {
    if (text.length > room) break;
    text += (text === "" ? "" : ", ") + one(part, room - text.length);
  }
  return text;
}
