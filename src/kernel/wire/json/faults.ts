/**
 * What AWS says of JSON it cannot read. The sentences are those of the framework most services share; a few services
 * word single ones differently ("class java.lang.String can not be converted to an Integer" is the oldest form).
 */
import { AwsError } from "../../dispatch/errors.ts";
import type { Base64Fault } from "../text/base64.ts";

/** A body that is not of the model's form. An empty message is left out of the answer, as AWS does. */
export function serializationException(message: string): AwsError {
  return new AwsError("SerializationException", 400, message);
}

/** A value of the wrong JSON type where a scalar was expected. `wanted` is a Java class name: "Integer". */
export function notScalar(value: unknown, wanted: string): never {
  if (Array.isArray(value)) throw serializationException("Start of list found where not expected");
  if (typeof value === "object" && value !== null)
    throw serializationException("Start of structure or map found where not expected.");
  const article = /^[AEIO]/.test(wanted) ? "an" : "a";
  throw serializationException(`${tokenOf(value)} can not be converted to ${article} ${wanted}`);
}

function tokenOf(value: unknown): string {
  if (typeof value === "string") return "STRING_VALUE";
  if (typeof value === "number" || typeof value === "bigint") return "NUMBER_VALUE";
  return value === true ? "TRUE_VALUE" : "FALSE_VALUE";
}

export function notStructure(value: unknown): never {
  if (Array.isArray(value)) throw serializationException("Start of list found where not expected");
  throw serializationException("Expected structure or null");
}

export function notMap(value: unknown): never {
  if (Array.isArray(value)) throw serializationException("Start of list found where not expected");
  throw serializationException("Expected map or null");
}

export function notList(value: unknown): never {
  if (typeof value === "object")
    throw serializationException("Start of structure or map found where not expected.");
  throw serializationException("Expected list or null");
}

export function tooDeep(): never {
  throw serializationException("Nesting is too deep");
}

/** A union must have one member; `count` is how many it had. */
export function notUnion(shape: string, count: number): never {
  const fault = count === 0 ? "is empty" : "has more than one member set";
  throw serializationException(
    `Supplied ${shape} ${fault}, must contain exactly one of the supported members`,
  );
}

export function notBase64(text: string, fault: Base64Fault): never {
  if (fault === "length") {
    throw serializationException(
      `Base64 encoded length is expected a multiple of 4 bytes but found: ${text.length}`,
    );
  }
  if (fault === "last") throw serializationException("Invalid last non-pad Base64 character dectected");
  const character = /[^A-Za-z0-9+/=]|=(?=[^=])/.exec(text)?.[0] ?? "=";
  throw serializationException(`Invalid Base64 character: '${character}'`);
}
