import type { RawResponse } from "../raw.ts";
import { reasonOf } from "../reason.ts";

/** Bodies up to this size are copied behind their head; beyond it, two pieces of one write cost less than a copy. */
const COPY_BYTES_MAX = 8 * 1024;

const UNSENDABLE = /[^\t\x20-\x7e\x80-\xff]/;
/** Nearly all values; found out in half the time. */
const PLAIN = /^[\t\x20-\x7e]*$/;
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
/** Names that most answers have, and that need no look at each letter. */
const USUAL: ReadonlySet<string> = new Set([
  "Content-Type",
  "ETag",
  "Last-Modified",
  "accept-ranges",
  "x-amz-id-2",
  "x-amz-request-id",
  "x-amz-server-side-encryption",
  "x-amz-version-id",
  "x-amzn-RequestId",
  "x-amz-crc32",
]);

export type Framing =
  | { readonly kind: "length"; readonly bytes: number }
  | { readonly kind: "chunked" }
  /** The handler's own Content-Length, or none at all (HEAD, 204, 304, HTTP/1.0 streams). */
  | { readonly kind: "as-given" };

const AS_GIVEN: Framing = { kind: "as-given" };

export interface AnswerContext {
  readonly head: boolean;
  readonly modern: boolean;
  readonly keepAlive: boolean;
  /** The Date header for answers that have none. */
  readonly date: string;
}

/** An answer that cannot be put on the wire: a defect of whoever made it. */
export class UnsendableAnswer extends Error {
  override readonly name = "UnsendableAnswer";
}

/** Whether an answer of this status never has a body (RFC 9110, 6.4.1). */
export function isBodiless(status: number): boolean {
  return status === 204 || status === 304;
}

/** The handler's Content-Length in bytes, whatever its spelling. */
export function declaredLength(response: RawResponse): number | undefined {
  for (const name in response.headers) {
    if (name.length === 14 && name.toLowerCase() === "content-length") return Number(response.headers[name]);
  }
  return undefined;
}

/** Whether the client can tell where this answer ends without the connection being closed. */
export function isDelimited(response: RawResponse, modern: boolean): boolean {
  const { body } = response;
  if (modern || body === undefined || typeof body === "string" || body instanceof Uint8Array) return true;
  return declaredLength(response) !== undefined;
}

/**
 * Status line and headers, the empty line included. Connection and transfer headers are the edge's own business and
 * not taken from the handler.
 * @throws UnsendableAnswer when a header cannot be sent, for instance with a line break (response splitting)
 */
export function headText(response: RawResponse, context: AnswerContext, framing: Framing): string {
  let text = `HTTP/1.1 ${response.status} ${reasonOf(response.status)}\r\n`;
  let dated = false;
  for (const name in response.headers) {
    const value = response.headers[name] as string | readonly string[];
    switch (name.length) {
      case 4:
        dated ||= name.toLowerCase() === "date";
        break;
      case 14:
        if (framing.kind !== "as-given" && name.toLowerCase() === "content-length") continue;
        break;
      case 10:
      case 17:
        if (isHopByHop(name.toLowerCase())) continue;
    }
    text += typeof value === "string" ? line(name, value) : value.map((each) => line(name, each)).join("");
  }
  if (!dated) text += `Date: ${context.date}\r\n`;
  if (framing.kind === "length") text += `Content-Length: ${framing.bytes}\r\n`;
  else if (framing.kind === "chunked") text += "Transfer-Encoding: chunked\r\n";
  if (!context.keepAlive) text += "Connection: close\r\n";
  else if (!context.modern) text += "Connection: keep-alive\r\n";
  return `${text}\r\n`;
}

function isHopByHop(lowerName: string): boolean {
  return lowerName === "connection" || lowerName === "keep-alive" || lowerName === "transfer-encoding";
}

function line(name: string, value: string): string {
  if ((!PLAIN.test(value) && UNSENDABLE.test(value)) || !(USUAL.has(name) || TOKEN.test(name))) {
    throw new UnsendableAnswer(
      `The answer's header ${JSON.stringify(name)} cannot be sent: ${JSON.stringify(value)}`,
    );
  }
  return `${name}: ${value}\r\n`;
}

/** An answer whose body is at hand, as what to write: one piece wherever that is sensible. */
export function wholeAnswer(
  response: RawResponse,
  body: string | Uint8Array,
  context: AnswerContext,
): readonly (string | Uint8Array)[] {
  const bodiless = context.head || isBodiless(response.status);
  const length = typeof body === "string" ? Buffer.byteLength(body) : body.length;
  // HEAD: what the handler says the length would be, unless it gave the body itself.
  const framing: Framing = bodiless && length === 0 ? AS_GIVEN : { kind: "length", bytes: length };
  const head = headText(response, context, isBodiless(response.status) ? AS_GIVEN : framing);
  if (bodiless || length === 0) return [head];
  if (typeof body === "string" && length === body.length) return [head + body]; // ASCII is its own Latin-1
  if (length > COPY_BYTES_MAX) return [head, typeof body === "string" ? Buffer.from(body) : body];
  const bytes = Buffer.allocUnsafe(head.length + length);
  bytes.write(head, "latin1");
  if (typeof body === "string") bytes.write(body, head.length, "utf8");
  else bytes.set(body, head.length);
  return [bytes];
}
