/**
 * The edge without sockets: what an AWS SDK for JavaScript (v3) would put on the wire becomes a RawRequest, byte for
 * byte the same as if it had gone through a port, and the answer goes back as if it had come from one.
 */

import { Readable } from "node:stream";
import { EMPTY_BODY, ProducedBody, WholeBody } from "./body.ts";
import { newHeaderBag } from "./headers.ts";
import type { RawRequest, RawResponse, RequestBody } from "./raw.ts";
import { reasonOf } from "./reason.ts";
import type { Handle } from "./serve.ts";

/** The SDK's `HttpRequest` (@smithy/types), as far as it matters here. */
export interface SdkRequest {
  readonly method: string;
  /** "http:" or "https:" */
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number | undefined;
  /** Percent-encoded. */
  readonly path: string;
  /** Not encoded. */
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The SDK's `HttpResponse`. */
export interface SdkResponse {
  readonly statusCode: number;
  readonly reason: string | undefined;
  /** Lower-case names. */
  readonly headers: Record<string, string>;
  readonly body: Readable;
}

/** Both the DOM's and the SDK's own AbortSignal. */
export interface SdkAbortSignal {
  readonly aborted: boolean;
  onabort: unknown;
  addEventListener?(type: "abort", listener: () => void, options?: { once?: boolean }): void;
  removeEventListener?(type: "abort", listener: () => void): void;
}

/** What `requestHandler` in an SDK client's configuration wants. */
export interface SdkRequestHandler {
  readonly metadata: { readonly handlerProtocol: string };
  handle(
    request: SdkRequest,
    options?: { readonly abortSignal?: SdkAbortSignal },
  ): Promise<{ readonly response: SdkResponse }>;
  /** Socket settings: there are no sockets to set. */
  updateHttpClientConfig(): void;
  httpHandlerConfigs(): Record<string, never>;
  destroy(): void;
}

/** A request handler for any `@aws-sdk/client-*` that reaches `handle` without a socket. */
export function inProcessHandler(handle: Handle): SdkRequestHandler {
  return {
    metadata: { handlerProtocol: "http/1.1" },
    handle: async (request, options) => {
      const raw = toRawRequest(request);
      const response = await withdrawable(options?.abortSignal, (signal) => handle(raw, signal));
      return { response: toSdkResponse(response, request.method) };
    },
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
    destroy: () => undefined,
  };
}

/** What the SDK's socket handler would send for this request. */
export function toRawRequest(request: SdkRequest): RawRequest {
  const headers = newHeaderBag();
  for (const [name, value] of Object.entries(request.headers)) headers[name.toLowerCase()] = String(value);
  headers.host ??= request.port === undefined ? request.hostname : `${request.hostname}:${request.port}`;
  const body = toBody(request.body, headers["content-length"]);
  if (body.length !== undefined && body.length > 0) headers["content-length"] ??= String(body.length);
  return {
    method: request.method,
    path: request.path === "" ? "/" : request.path,
    query: queryString(request.query ?? {}),
    headers,
    body,
    sourceIp: "127.0.0.1",
    secure: request.protocol === "https:",
  };
}

/** Sorted, and escaped as SigV4's canonical form has it, so that both sides sign the same text. */
function queryString(query: NonNullable<SdkRequest["query"]>): string {
  const parts: string[] = [];
  for (const name of Object.keys(query).sort()) {
    const value = query[name];
    const escaped = escapeUri(name);
    if (Array.isArray(value)) for (const each of value) parts.push(`${escaped}=${escapeUri(each)}`);
    else if (typeof value === "string") parts.push(`${escaped}=${escapeUri(value)}`);
    else parts.push(escaped);
  }
  return parts.join("&");
}

function escapeUri(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function toBody(body: unknown, declared: string | undefined): RequestBody {
  if (body === undefined || body === null || body === "") return EMPTY_BODY;
  if (typeof body === "string") return new WholeBody(Buffer.from(body));
  if (body instanceof Uint8Array) return new WholeBody(body);
  if (body instanceof ArrayBuffer) return new WholeBody(new Uint8Array(body));
  if (ArrayBuffer.isView(body))
    return new WholeBody(new Uint8Array(body.buffer, body.byteOffset, body.byteLength));
  const length = declared === undefined ? undefined : Number(declared);
  if (body instanceof Blob) return new ProducedBody(asBytes(body.stream()), length ?? body.size);
  if (typeof body === "object" && Symbol.asyncIterator in body) {
    return new ProducedBody(asBytes(body as AsyncIterable<unknown>), length);
  }
  throw new TypeError(`A request body of this kind cannot be sent: ${Object.prototype.toString.call(body)}`);
}

async function* asBytes(source: AsyncIterable<unknown>): AsyncIterable<Uint8Array> {
  for await (const piece of source)
    yield typeof piece === "string" ? Buffer.from(piece) : (piece as Uint8Array);
}

function toSdkResponse(response: RawResponse, method: string): SdkResponse {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers)) {
    headers[name.toLowerCase()] = typeof value === "string" ? value : value.join(", ");
  }
  const bodiless = method === "HEAD" || response.status === 204 || response.status === 304;
  const { body } = response;
  if (body === undefined || typeof body === "string" || body instanceof Uint8Array) {
    const bytes = typeof body === "string" ? Buffer.from(body) : (body ?? EMPTY);
    if (!bodiless || bytes.length > 0) headers["content-length"] = String(bytes.length);
    return toResponse(response.status, headers, readableOf(bodiless ? EMPTY : bytes));
  }
  if (bodiless) void body[Symbol.asyncIterator]().return?.();
  return toResponse(
    response.status,
    headers,
    bodiless ? readableOf(EMPTY) : Readable.from(body, { objectMode: false }),
  );
}

const EMPTY = new Uint8Array(0);

function toResponse(statusCode: number, headers: Record<string, string>, body: Readable): SdkResponse {
  return { statusCode, reason: reasonOf(statusCode), headers, body };
}

function readableOf(bytes: Uint8Array): Readable {
  return new Readable({
    read() {
      if (bytes.length > 0) this.push(bytes);
      this.push(null);
    },
  });
}

/** Runs something that is told of the caller's withdrawal; the caller does not wait for it to notice. */
function withdrawable<T>(
  theirs: SdkAbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const aborter = new AbortController();
  if (theirs === undefined) return run(aborter.signal);
  if (theirs.aborted) return Promise.reject(withdrawn());
  return new Promise<T>((resolve, reject) => {
    const onAbort = () => {
      aborter.abort();
      reject(withdrawn());
    };
    if (theirs.addEventListener === undefined) theirs.onabort = onAbort;
    else theirs.addEventListener("abort", onAbort, { once: true });
    run(aborter.signal)
      .then(resolve, reject)
      .finally(() => theirs.removeEventListener?.("abort", onAbort));
  });
}

function withdrawn(): Error {
  return Object.assign(new Error("Request aborted"), { name: "AbortError" });
}
