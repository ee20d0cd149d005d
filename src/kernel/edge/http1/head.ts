/**
 * The head of an HTTP/1.1 request, from bytes to meaning, strictly by RFC 9110 and RFC 9112. Whatever two servers
 * could read differently (bare LF, folded lines, two lengths, a length beside chunks) is refused, because requests are
 * smuggled through such differences.
 */
import { addHeader, type HeaderBag, newHeaderBag } from "../headers.ts";
import type { EdgeLimits } from "../limits.ts";

export interface RequestHead {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: HeaderBag;
  /** Whether the client speaks 1.1: only then it understands chunks and 100 Continue. */
  readonly modern: boolean;
  readonly keepAlive: boolean;
  readonly chunked: boolean;
  /** Bytes in the body; undefined when it is chunked. */
  readonly length: number | undefined;
  readonly expectsContinue: boolean;
}

/** A request that cannot be read; the connection is closed after the answer. */
export class UnreadableRequest extends Error {
  override readonly name = "UnreadableRequest";
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
/**
 * Control characters; line ends are looked at line by line. Three classes, because V8 looks for up to sixteen
 * neighbours sixteen characters at a time: one class of them all takes eight times as long.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for
const FORBIDDEN = [/[\0-\x08\x0b\x0c\x0e\x0f]/, /[\x10-\x1f]/, /\x7f/] as const;
const TARGET = /^[!"$-~\x80-\xff]+$/;
const DIGITS = /^[0-9]{1,15}$/;
const ABSOLUTE = /^https?:\/\/([^/?]+)([^?]*)(?:\?(.*))?$/i;
const KNOWN_NAMES_MAX = 1_000;

type HeadLimits = Pick<EdgeLimits, "headerCount" | "bodyBytes">;

/** Reads heads; remembers the spellings of header names it has seen, checked and in lower case. */
export class HeadReader {
  readonly #names = new Map<string, string>();
  readonly #limits: HeadLimits;

  constructor(limits: HeadLimits) {
    this.#limits = limits;
  }

  /**
   * @param text everything before the empty line, as Latin-1
   * @throws UnreadableRequest
   */
  read(text: string): RequestHead {
    if (isForbidden(text)) throw new UnreadableRequest(400, "The headers contain a forbidden character.");
    const endOfLine = lineEnd(text, 0);
    const line = text.slice(0, endOfLine);
    const [methodEnd, targetEnd] = [line.indexOf(" "), line.lastIndexOf(" ")];
    if (methodEnd <= 0 || targetEnd <= methodEnd + 1) throw new UnreadableRequest(400, "Bad request line.");
    const version = line.slice(targetEnd + 1);
    const headers = this.#headers(text, endOfLine + 2);
    const method = line.slice(0, methodEnd);
    const target = line.slice(methodEnd + 1, targetEnd);
    if (!TOKEN.test(method) || !TARGET.test(target)) throw new UnreadableRequest(400, "Bad request line.");
    const head = understand(method, target, isModern(version), headers);
    const { bodyBytes } = this.#limits;
    if (head.length === undefined || head.length <= bodyBytes) return head;
    throw new UnreadableRequest(413, `The body is larger than ${bodyBytes} bytes.`);
  }

  #headers(text: string, start: number): HeaderBag {
    const headers = newHeaderBag();
    let position = start;
    for (let count = 0; position < text.length; count++) {
      if (count === this.#limits.headerCount) throw new UnreadableRequest(431, "Too many headers.");
      const end = lineEnd(text, position);
      const colon = text.indexOf(":", position);
      if (colon < 0 || colon > end) throw new UnreadableRequest(400, "A header line without a colon.");
      const name = this.#name(text.slice(position, colon));
      const value = trimmed(text, colon + 1, end);
      if (name in headers && SINGLE.has(name))
        throw new UnreadableRequest(400, `More than one ${name} header.`);
      addHeader(headers, name, value);
      position = end + 2;
    }
    return headers;
  }

  #name(sent: string): string {
    const known = this.#names.get(sent);
    if (known !== undefined) return known;
    if (!TOKEN.test(sent)) throw new UnreadableRequest(400, "A header name that is not a token.");
    const name = sent.toLowerCase();
    if (this.#names.size < KNOWN_NAMES_MAX) this.#names.set(sent, name);
    return name;
  }
}

function isForbidden(text: string): boolean {
  const [low, high, del] = FORBIDDEN;
  return low.test(text) || high.test(text) || del.test(text);
}

/** Headers that frame or route the message; two of them are an attack or a defect. */
const SINGLE: ReadonlySet<string> = new Set(["host", "content-length", "transfer-encoding"]);

/** Where the line ends: at CR LF, or with the text. Neither may stand alone. */
function lineEnd(text: string, from: number): number {
  const feed = text.indexOf("\n", from);
  const end = feed < 0 ? text.length : feed - 1;
  const carriage = text.indexOf("\r", from);
  if (feed >= 0 && carriage !== end)
    throw new UnreadableRequest(400, carriage < 0 || carriage > end ? LONE_LF : LONE_CR);
  if (feed < 0 && carriage >= 0) throw new UnreadableRequest(400, LONE_CR);
  return end;
}

const LONE_LF = "A line that ends without CR.";
const LONE_CR = "The headers contain a forbidden character.";

function trimmed(text: string, from: number, to: number): string {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function isModern(version: string): boolean {
  if (version === "HTTP/1.1") return true;
  if (version === "HTTP/1.0") return false;
  if (/^HTTP\/\d\.\d$/.test(version))
    throw new UnreadableRequest(505, "Only HTTP/1.1 and HTTP/2 are spoken here.");
  throw new UnreadableRequest(400, "Bad request line.");
}

function understand(method: string, target: string, modern: boolean, headers: HeaderBag): RequestHead {
  if (method === "CONNECT") throw new UnreadableRequest(405, "This is not a proxy: CONNECT is refused.");
  const { path, query } = place(target, headers);
  if (modern && headers.host === undefined) throw new UnreadableRequest(400, "No Host header.");
  const chunked = isChunked(modern, headers);
  const declared = headers["content-length"];
  if (declared !== undefined) {
    if (chunked) throw new UnreadableRequest(400, "Both Content-Length and Transfer-Encoding.");
    if (!DIGITS.test(declared)) throw new UnreadableRequest(400, "Content-Length is not a number.");
  }
  const connection = headers.connection;
  return {
    method,
    path,
    query,
    headers,
    modern,
    keepAlive: connection === undefined ? modern : staysOpen(connection.toLowerCase(), modern),
    chunked,
    length: chunked ? undefined : Number(declared ?? 0),
    expectsContinue: headers.expect !== undefined && modern && continues(headers.expect),
  };
}

function place(target: string, headers: HeaderBag): { path: string; query: string } {
  if (target.charCodeAt(0) === 47) {
    const mark = target.indexOf("?");
    if (mark < 0) return { path: target, query: "" };
    return { path: target.slice(0, mark), query: target.slice(mark + 1) };
  }
  const absolute = ABSOLUTE.exec(target);
  if (absolute === null) throw new UnreadableRequest(400, "The request target is neither a path nor a URL.");
  headers.host = absolute[1] as string; // RFC 9112, 3.2.2: the target's authority replaces the Host header
  return { path: absolute[2] || "/", query: absolute[3] ?? "" };
}

function isChunked(modern: boolean, headers: HeaderBag): boolean {
  const coding = headers["transfer-encoding"];
  if (coding === undefined) return false;
  if (!modern) throw new UnreadableRequest(400, "Transfer-Encoding in an HTTP/1.0 request.");
  if (coding.toLowerCase() !== "chunked")
    throw new UnreadableRequest(501, "The only transfer coding is chunked.");
  return true;
}

function staysOpen(connection: string, modern: boolean): boolean {
  const options = connection.split(",").map((option) => option.trim());
  return !options.includes("close") && (modern || options.includes("keep-alive"));
}

function continues(expectation: string): boolean {
  if (expectation.toLowerCase() === "100-continue") return true;
  throw new UnreadableRequest(417, "The only expectation that can be met is 100-continue.");
}
