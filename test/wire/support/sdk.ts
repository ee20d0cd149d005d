/** Puts a real client of the AWS SDK face to face with our codecs, without a socket between them. */
import { Readable } from "node:stream";
import type { RawResponse } from "../../../src/kernel/edge/raw.ts";
import type { OperationModel, Protocol, ServiceModel } from "../../../src/kernel/wire/model.ts";
import type { WireRequest } from "../../../src/kernel/wire/protocol.ts";
import { hostLabelsOf, labelsOf } from "./labels.ts";

/** What the SDK hands to a request handler. */
export interface SdkRequest {
  readonly method: string;
  readonly hostname: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface SdkResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readable;
}

/** A client's module: commands by "<Operation>Command", schemas by "<Shape>$". */
export type SdkModule = Readonly<Record<string, unknown>>;

export interface SdkClient {
  send(command: unknown): Promise<Record<string, unknown>>;
  destroy(): void;
}

/** Makes a client whose requests go to `handle`; `protocol` is one of the SDK's, where its own choice is not wanted. */
export function clientOf(
  module: SdkModule,
  className: string,
  protocol: unknown,
  handle: (request: SdkRequest) => Promise<SdkResponse>,
): SdkClient {
  const Client = module[className] as new (config: object) => SdkClient;
  return new Client({
    region: "us-east-1",
    endpoint: "http://localhost",
    credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret" },
    maxAttempts: 1,
    md5: false,
    forcePathStyle: true,
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    ...(protocol !== undefined && { protocol }),
    requestHandler: { handle: async (request: SdkRequest) => ({ response: await handle(request) }) },
  });
}

export function commandOf(module: SdkModule, operation: string, input: object): unknown {
  const Command = module[`${operation}Command`] as new (input: object) => unknown;
  return new Command(input);
}

export async function wireRequestOf(
  request: SdkRequest,
  operation: OperationModel,
  protocol: Protocol,
): Promise<WireRequest> {
  const headers = { __proto__: null } as unknown as Record<string, string>;
  for (const [name, value] of Object.entries(request.headers)) headers[name.toLowerCase()] = value;
  const labels = protocol.startsWith("rest") ? labelsOf(operation.http.requestUri, request.path) : {};
  if (operation.hostPrefix !== undefined && !request.hostname.startsWith("localhost"))
    Object.assign(labels, hostLabelsOf(operation.hostPrefix, request.hostname));
  return {
    method: request.method,
    path: request.path,
    query: queryText(request.query ?? {}),
    headers,
    labels,
    body: await bytesOf(request.body),
  };
}

function queryText(query: NonNullable<SdkRequest["query"]>): string {
  return Object.entries(query)
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one) => pair(name, one as string | null)),
    )
    .join("&");
}

function pair(name: string, value: string | null): string {
  return value === null
    ? encodeURIComponent(name)
    : `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
}

async function bytesOf(body: unknown): Promise<Uint8Array> {
  if (body === undefined || body === null) return new Uint8Array(0);
  if (typeof body === "string") return Uint8Array.from(Buffer.from(body, "utf8"));
  if (body instanceof Uint8Array) return body;
  const chunks: Uint8Array[] = [];
  for await (const chunk of body as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Uint8Array.from(Buffer.concat(chunks));
}

export function sdkResponseOf(answer: RawResponse): SdkResponse {
  const headers: Record<string, string> = {};
  // Node's HTTP client gives headers in lower case.
  for (const [name, value] of Object.entries(answer.headers)) headers[name.toLowerCase()] = String(value);
  const { body } = answer;
  if (typeof body === "string") headers["content-length"] = String(Buffer.byteLength(body));
  else if (body instanceof Uint8Array) headers["content-length"] = String(body.length);
  const stream =
    body === undefined || typeof body === "string" || body instanceof Uint8Array
      ? Readable.from(
          [Buffer.from(body ?? "")].filter((chunk) => chunk.length > 0),
          { objectMode: false },
        )
      : Readable.from(body, { objectMode: false });
  return { statusCode: answer.status, headers, body: stream };
}

/** A value as handlers see it, as the SDK's callers see it: instants are Dates. */
export function toSdk(model: ServiceModel, shapeName: string, value: unknown): unknown {
  const shape = model.shapes[shapeName];
  if (shape === undefined || value === undefined || value === null || shape.document) return value;
  if (shape.type === "timestamp") return new Date(value as number);
  const entries = (of: (name: string) => string) =>
    Object.fromEntries(Object.entries(value).map(([name, part]) => [name, toSdk(model, of(name), part)]));
  if (shape.type === "structure") return entries((name) => shape.members?.[name]?.shape ?? "");
  if (shape.type === "map") return entries(() => shape.value?.shape ?? "");
  if (shape.type === "list")
    return (value as unknown[]).map((part) => toSdk(model, shape.member?.shape ?? "", part));
  return value;
}

/** What the SDK's callers get, as plain data: Dates as milliseconds, streams read to their end. */
export async function settled(value: unknown): Promise<unknown> {
  if (value instanceof Date) return value.getTime();
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString("hex") };
  // The SDK keeps JSON texts in an object of its own.
  if (value instanceof String) return value.toString();
  if (Array.isArray(value)) return Promise.all(value.map(settled));
  if (typeof value !== "object" || value === null) return value;
  if ("transformToByteArray" in value)
    return settled(await (value.transformToByteArray as () => Promise<Uint8Array>)());
  if (Symbol.asyncIterator in value) return collect(value as AsyncIterable<unknown>);
  const parts = Object.entries(value).filter(([name, part]) => part !== undefined && name !== "$metadata");
  return Object.fromEntries(
    await Promise.all(parts.map(async ([name, part]) => [name, await settled(part)] as const)),
  );
}

async function collect(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of stream) items.push(await settled(item));
  return items;
}
