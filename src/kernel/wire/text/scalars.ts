import type { Instant } from "../../../base/instant.ts";
import { decodeBase64 } from "./base64.ts";
import { parseFloating, parseInteger } from "./number.ts";
import { parseTimestamp } from "./timestamp.ts";

/** Refuses a text that is not of its type; `path` names the parameter, header or label. */
export type BadText = (text: string, path: string, wanted: ScalarKind) => never;
export type ScalarKind = "Integer" | "Double" | "Boolean" | "Blob" | "Timestamp";

/** Scalars written as text: parameters, headers, labels. */
export interface TextReaders {
  integer(text: string, path: string, low: number, high: number): number;
  float(text: string, path: string): number;
  boolean(text: string, path: string): boolean;
  blob(text: string, path: string): Uint8Array;
  timestamp(text: string, path: string): Instant;
}

export function textReaders(bad: BadText): TextReaders {
  return {
    integer: (text, path, low, high) => parseInteger(text, low, high) ?? bad(text, path, "Integer"),
    float: (text, path) => parseFloating(text) ?? bad(text, path, "Double"),
    boolean: (text, path) => {
      const lower = text.toLowerCase();
      return lower === "true" || (lower === "false" ? false : bad(text, path, "Boolean"));
    },
    blob: (text, path) => {
      const bytes = decodeBase64(text);
      return typeof bytes === "string" ? bad(text, path, "Blob") : bytes;
    },
    timestamp: (text, path) => parseTimestamp(text) ?? bad(text, path, "Timestamp"),
  };
}
