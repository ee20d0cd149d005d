/**
 * The canonical request: one spelling for all the spellings of a request that mean the same.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
import { Buffer } from "node:buffer";

/**
 * How a service spells a path: S3 takes keys literally, everybody else tidies the path and encodes it once
 * more.
 */
export type PathRule = "s3" | "standard";

/** The names a signature covers, as the client listed them. */
export interface SignedHeaders {
  /** As sent, lower case: the line of the canonical request. */
  readonly list: string;
  readonly names: readonly string[];
  readonly set: ReadonlySet<string>;
}

const HEX = "0123456789ABCDEF";
const PLAIN_PATH = /^[A-Za-z0-9\-._~/]*$/;
/** Nothing in it to tidy: no empty, "." or ".." segment. */
const UNTIDY = /\/\/|\/\.{1,2}(?:\/|$)/;
const PLAIN_TEXT = /^[A-Za-z0-9\-._~]*$/;
const NEEDS_COLLAPSE = /[\t\r\n]| {2}/;
const ENCODED_SLASH = /%2f/i;
const WHITE_SPACE = /\s+/g;

/** Which characters stand for themselves in RFC 3986 encoding. */
const UNRESERVED: readonly boolean[] = Array.from({ length: 256 }, (_, code) =>
  PLAIN_TEXT.test(String.fromCharCode(code)),
);

/** Takes the list apart once; callers keep the result, clients repeat theirs. */
export function readSignedHeaders(text: string): SignedHeaders {
  const list = text.toLowerCase();
  const names = list === "" ? [] : list.split(";");
  return { list, names, set: new Set(names) };
}

/** The path of the canonical request, from the path as sent. */
export function canonicalPath(path: string, rule: PathRule): string {
  if (rule === "s3") return PLAIN_PATH.test(path) ? path : literalPath(path);
  const tidy = UNTIDY.test(path) ? tidyPath(path) : path;
  return PLAIN_PATH.test(tidy) ? tidy : encodeBytes(tidy, true);
}

/**
 * Encodes anew what may have been encoded in several ways. An encoded slash stays one: clients sign it as
 * sent.
 */
function literalPath(path: string): string {
  const parts = path.split(ENCODED_SLASH);
  return parts.map((part) => encodeBytes(decodeBytes(part, false), true)).join("%2F");
}

/** Resolves "." and "..", drops empty segments, keeps a final slash (RFC 3986, section 5.2.4). */
function tidyPath(path: string): string {
  const kept: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "..") kept.pop();
    else if (segment !== "" && segment !== ".") kept.push(segment);
  }
  const last = path.endsWith("/") && kept.length > 0 ? "/" : "";
  return `/${kept.join("/")}${last}`;
}

/**
 * The query of the canonical request: decoded, encoded anew, sorted by name and value. `without` is left out.
 */
export function canonicalQuery(query: string, without?: string): string {
  if (query === "") return "";
  const pairs: (readonly [string, string])[] = [];
  for (const part of query.split("&")) {
    if (part === "") continue;
    const equals = part.indexOf("=");
    const name = recode(equals < 0 ? part : part.slice(0, equals));
    if (name !== without) pairs.push([name, equals < 0 ? "" : recode(part.slice(equals + 1))]);
  }
  // Both are ASCII now, so comparing them as text compares bytes.
  pairs.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0));
  let text = "";
  for (const [name, value] of pairs) text += `${text === "" ? "" : "&"}${name}=${value}`;
  return text;
}

/** One value of a query, decoded to text. */
export function queryValue(query: string, name: string): string | undefined {
  for (const part of query.split("&")) {
    const equals = part.indexOf("=");
    if ((equals < 0 ? part : part.slice(0, equals)) !== name) continue;
    return equals < 0 ? "" : Buffer.from(decodeBytes(part.slice(equals + 1), true), "latin1").toString();
  }
  return undefined;
}

/**
 * The header block of the canonical request, with the empty line after it. A header not sent counts as empty.
 */
export function canonicalHeaders(
  headers: Readonly<Record<string, string>>,
  names: readonly string[],
  host: string | undefined,
): string {
  let text = "";
  for (const name of names) {
    const value = name === "host" && host !== undefined ? host : headers[name];
    text += `${name}:${value === undefined ? "" : canonicalValue(value)}\n`;
  }
  return text;
}

/** Trimmed, inner white space collapsed to one space. */
function canonicalValue(value: string): string {
  const trimmed = value.trim();
  return NEEDS_COLLAPSE.test(trimmed) ? trimmed.replace(WHITE_SPACE, " ") : trimmed;
}

function recode(text: string): string {
  return PLAIN_TEXT.test(text) ? text : encodeBytes(decodeBytes(text, true), false);
}

/** Percent-decodes to a text of one character a byte. A "%" that begins no escape stands for itself. */
function decodeBytes(text: string, plusIsSpace: boolean): string {
  let decoded = "";
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x25 /* % */) {
      const byte = hexByte(text, at + 1);
      decoded += byte < 0 ? "%" : String.fromCharCode(byte);
      if (byte >= 0) at += 2;
    } else decoded += plusIsSpace && code === 0x2b /* + */ ? " " : text[at];
  }
  return decoded;
}

function hexByte(text: string, at: number): number {
  const high = hexDigit(text.charCodeAt(at));
  const low = hexDigit(text.charCodeAt(at + 1));
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 0x20;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

/** Percent-encodes a text of one character a byte (RFC 3986, upper-case digits). */
function encodeBytes(text: string, keepSlash: boolean): string {
  let encoded = "";
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) & 0xff;
    if (UNRESERVED[code] === true || (keepSlash && code === 0x2f)) encoded += text[at];
    else encoded += `%${HEX[code >> 4]}${HEX[code & 15]}`;
  }
  return encoded;
}
