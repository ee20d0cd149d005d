/**
 * Requests as AWS clients put them on the wire, without an SDK: quick to make, and bent at will. Two protocols are
 * enough to speak to every service that the tests drive: JSON with a target header, and the query protocol.
 */
import { createHash, createHmac } from "node:crypto";
import type { RawRequest, RawResponse, RequestBody } from "../../src/kernel/edge/raw.ts";

export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

/** The root user of an account. */
export function rootOf(account: string): Keys {
  return { accessKeyId: account, secretAccessKey: "test" };
}

/** A request before it is signed. */
export interface Draft {
  readonly service: string;
  readonly region?: string;
  readonly method?: string;
  readonly path?: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** An answer, read. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The error's code without namespace; undefined when the call succeeded. */
  readonly code: string | undefined;
  readonly message: string | undefined;
}

/** An awsJson1.0 call, as today's SQS clients make it. */
export function jsonDraft(service: string, targetPrefix: string, operation: string, input: object): Draft {
  return {
    service,
    headers: {
      "content-type": "application/x-amz-json-1.0",
      "x-amz-target": `${targetPrefix}.${operation}`,
    },
    body: JSON.stringify(input),
  };
}

/** A query call: parameters as `Action=...&Name.member.1=...`. */
export function queryDraft(
  service: string,
  version: string,
  action: string,
  parameters: Readonly<Record<string, string | number | undefined>>,
): Draft {
  const form = new URLSearchParams({ Action: action, Version: version });
  for (const [name, value] of Object.entries(parameters))
    if (value !== undefined) form.set(name, String(value));
  return {
    service,
    headers: { "content-type": "application/x-www-form-urlencoded; charset=utf-8" },
    body: form.toString(),
  };
}

/** All headers of a draft with its SigV4 signature, as of now by the wall: clients know no virtual clock. */
export function signedHeaders(draft: Draft, keys: Keys, host = "127.0.0.1:4566"): Record<string, string> {
  const { service, region = "us-east-1", method = "POST", path = "/", query = "", body = "" } = draft;
  const date = new Date().toISOString().replace(/[-:]|\.\d{3}/g, "");
  const headers: Record<string, string> = { host, "x-amz-date": date, ...draft.headers };
  if (keys.sessionToken !== undefined) headers["x-amz-security-token"] = keys.sessionToken;
  const names = Object.keys(headers).sort();
  const canonical = [
    method,
    path,
    query.split("&").sort().join("&"),
    ...names.map((name) => `${name}:${headers[name]?.trim()}`),
    "",
    names.join(";"),
    createHash("sha256").update(body).digest("hex"),
  ].join("\n");
  const scope = `${date.slice(0, 8)}/${region}/${service}/aws4_request`;
  const hashed = createHash("sha256").update(canonical).digest("hex");
  const key = scope
    .split("/")
    .reduce<string | Buffer>((secret, part) => hmac(secret, part), `AWS4${keys.secretAccessKey}`);
  const signature = hmac(key, `AWS4-HMAC-SHA256\n${date}\n${scope}\n${hashed}`).toString("hex");
  headers["authorization"] =
    `AWS4-HMAC-SHA256 Credential=${keys.accessKeyId}/${scope}, SignedHeaders=${names.join(";")}, Signature=${signature}`;
  return headers;
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}

/** A signed draft as the edge hands it to a world. */
export function rawRequest(draft: Draft, keys: Keys): RawRequest {
  const body = Buffer.from(draft.body ?? "");
  return {
    method: draft.method ?? "POST",
    path: draft.path ?? "/",
    query: draft.query ?? "",
    headers: Object.assign(Object.create(null), signedHeaders(draft, keys), {
      "content-length": String(body.length),
    }),
    body: bodyOf(body),
    sourceIp: "127.0.0.1",
    secure: false,
  };
}

export function bodyOf(bytes: Uint8Array): RequestBody {
  return { length: bytes.length, bytes: async () => bytes, stream: () => once(bytes) };
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** Whatever answers raw requests: a world, or all of Cloudlet. */
export interface Answering {
  handle(request: RawRequest): Promise<RawResponse>;
}

export async function send(to: Answering, draft: Draft, keys: Keys): Promise<Answer> {
  return readResponse(await to.handle(rawRequest(draft, keys)));
}

export async function readResponse(response: RawResponse): Promise<Answer> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers)) headers[name.toLowerCase()] = String(value);
  return readAnswer(response.status, headers, await textOf(response.body));
}

export function readAnswer(status: number, headers: Readonly<Record<string, string>>, text: string): Answer {
  if (status < 400) return { status, headers, text, code: undefined, message: undefined };
  if (text.startsWith("{")) {
    const body = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const code = String(body["__type"] ?? headers["x-amzn-errortype"] ?? body["code"] ?? "").split(/[#:]/);
    const message = body["message"] ?? body["Message"];
    return {
      status,
      headers,
      text,
      code: code.at(-1),
      message: message === undefined ? undefined : String(message),
    };
  }
  return { status, headers, text, code: xmlText(text, "Code"), message: xmlText(text, "Message") };
}

async function textOf(body: RawResponse["body"]): Promise<string> {
  if (body === undefined) return "";
  if (typeof body === "string") return body;
  if (body instanceof Uint8Array) return Buffer.from(body).toString("latin1");
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  return Buffer.concat(parts).toString("latin1");
}

/** The text of the first element of that name, entities undone. */
export function xmlText(xml: string, name: string): string | undefined {
  return xmlTexts(xml, name)[0];
}

/** The texts of all elements of that name that hold only text. */
export function xmlTexts(xml: string, name: string): string[] {
  const texts = xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, "g"));
  const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return [...texts].map(([, text = ""]) =>
    text.replace(/&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/g, (_all, hex, decimal, entity) =>
      hex !== undefined
        ? String.fromCodePoint(Number.parseInt(hex, 16))
        : decimal !== undefined
          ? String.fromCodePoint(Number(decimal))
          : (entities[entity] ?? ""),
    ),
  );
}
