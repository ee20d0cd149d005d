/** Scalars as JSON carries them, read with checks. Called by name from generated code, mostly on the slow path. */
import type { Instant } from "../../../base/instant.ts";
import { decodeBase64 } from "../text/base64.ts";
import { namedNumber } from "../text/number.ts";
import { fromEpochSeconds, parseTimestamp } from "../text/timestamp.ts";
import { notBase64, notScalar, serializationException } from "./faults.ts";

export const readString = (value: unknown): never => notScalar(value, "String");
export const readBoolean = (value: unknown): never => notScalar(value, "Boolean");

/** A whole number; a fraction is cut off, as AWS does. */
export function readInteger(value: unknown, wanted: string, low: number, high: number): number {
  if (typeof value !== "number") return notScalar(value, wanted);
  const whole = Math.trunc(value);
  if (!(whole >= low && whole <= high))
    throw serializationException(
      `NUMBER_VALUE can not be converted to ${wanted === "Integer" ? "an" : "a"} ${wanted}`,
    );
  return whole;
}

export function readFloat(value: unknown, wanted: string): number {
  if (typeof value === "number") return value;
  const named = typeof value === "string" ? namedNumber(value) : undefined;
  return named ?? notScalar(value, wanted);
}

export function readBlob(value: unknown): Uint8Array {
  if (typeof value !== "string") return notScalar(value, "Blob");
  const bytes = decodeBase64(value);
  return typeof bytes === "string" ? notBase64(value, bytes) : bytes;
}

export function readTimestamp(value: unknown): Instant {
  const at =
    typeof value === "number"
      ? fromEpochSeconds(value)
      : typeof value === "string"
        ? parseTimestamp(value)
        : undefined;
  return at ?? notScalar(value, "Date");
}
