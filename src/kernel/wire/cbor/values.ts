/** Scalars as CBOR carries them, read with checks; the counterpart of json/values.ts. */
import type { Instant } from "../../../base/instant.ts";
import { notScalar, serializationException } from "../json/faults.ts";
import { fromEpochSeconds } from "../text/timestamp.ts";
import { CborTimestamp } from "./reader.ts";

export const readString = (value: unknown): never => notCborScalar(value, "String");
export const readBoolean = (value: unknown): never => notCborScalar(value, "Boolean");

export function readInteger(value: unknown, wanted: string, low: number, high: number): number {
  if (typeof value !== "number") return notCborScalar(value, wanted);
  const whole = Math.trunc(value);
  if (!(whole >= low && whole <= high))
    throw serializationException(`NUMBER_VALUE can not be converted to ${wanted}`);
  return whole;
}

export function readFloat(value: unknown, wanted: string): number {
  return typeof value === "number" ? value : notCborScalar(value, wanted);
}

export function readBlob(value: unknown): Uint8Array {
  return value instanceof Uint8Array ? value : notCborScalar(value, "Blob");
}

/** Tag 1 is how the protocol says it; a bare number of epoch seconds is understood as well. */
export function readTimestamp(value: unknown): Instant {
  const seconds = value instanceof CborTimestamp ? value.seconds : value;
  const at = typeof seconds === "number" ? fromEpochSeconds(seconds) : undefined;
  return at ?? notCborScalar(value, "Date");
}

function notCborScalar(value: unknown, wanted: string): never {
  if (value instanceof Uint8Array || value instanceof CborTimestamp)
    throw serializationException(
      `${value instanceof CborTimestamp ? "TAG" : "BYTES"}_VALUE can not be converted to ${wanted}`,
    );
  return notScalar(value, wanted);
}
