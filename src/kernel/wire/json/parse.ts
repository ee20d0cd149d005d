import { DEPTH_MAX } from "../compile/shapes.ts";
import { decodeUtf8 } from "../text/utf8.ts";
import { serializationException, tooDeep } from "./faults.ts";

/** Parses a JSON body. Throws SerializationException, without a message as AWS does, when it is none. */
export function parseJson(body: Uint8Array): unknown {
  const text = decodeUtf8(body);
  if (text === undefined) throw serializationException("");
  try {
    return JSON.parse(text);
  } catch {
    throw serializationException("");
  }
}

/** Answers a document as it is, after making sure that whoever walks it will come to an end. */
export function checkedDocument(value: unknown, depth = 1): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (depth > DEPTH_MAX) tooDeep();
  for (const part of Object.values(value)) checkedDocument(part, depth + 1);
  return value;
}
