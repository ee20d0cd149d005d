/**
 * What an environment's programs ask and tell: the Runtime API and the Extensions API.
 * https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 * https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html
 */
import { type Edge, startEdge } from "../../kernel/edge/edge.ts";
import { BodyTooLarge, type RawRequest, type RawResponse } from "../../kernel/edge/raw.ts";
import type { Extensions } from "./extensions.ts";
import type { Invocation } from "./invocation.ts";

/** 6 MB and a little, as AWS has it. https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
const RESPONSE_BYTES_MAX = 6_291_556;
const STREAM_BYTES_MAX = 200 * 1024 * 1024;
const RUNTIME = "/2018-06-01/runtime/";
const EXTENSION = "/2020-01-01/extension/";
/** Of the Telemetry API, and of the Logs API that it took the place of: their documents are alike. */
const SUBSCRIPTIONS: ReadonlySet<string> = new Set(["/2022-07-01/telemetry", "/2020-08-15/logs"]);
const DOCUMENT_BYTES_MAX = 64 * 1024;

/** What the environment does about it. */
export interface RuntimeApiHost {
  readonly current: Invocation | undefined;
  /** Resolves with the next event's answer. */
  nextInvocation(): Promise<RawResponse>;
  /** Of the initialization, or of what comes after a restoration. */
  initError(document: Uint8Array, type: string): void;
  readonly extensions: Extensions;
  extensionError(type: string): void;
  /** @param subscription the body of a subscription to what the environment does */
  subscribe(extension: string, subscription: string): RawResponse;
  /** What was restored is ready for its first event. */
  nextRestore(): Promise<RawResponse>;
}

/** Opens a port for one environment's programs. */
export function openRuntimeApi(host: RuntimeApiHost, report: (defect: unknown) => void): Promise<Edge> {
  return startEdge({
    host: "127.0.0.1",
    port: 0,
    handle: (request) => answerRuntime(host, request),
    onLog: ({ kind, error }) => {
      if (kind === "handler-failed") report(error);
    },
  });
}

async function answerRuntime(host: RuntimeApiHost, request: RawRequest): Promise<RawResponse> {
  const { path, method } = request;
  if (path.startsWith(RUNTIME)) {
    const rest = path.slice(RUNTIME.length);
    if (rest === "invocation/next" && method === "GET") return host.nextInvocation();
    if (rest === "init/error" && method === "POST") return initError(host, request);
    if (rest === "restore/next" && method === "GET") return host.nextRestore();
    if (rest === "restore/error" && method === "POST") return initError(host, request);
    const [, id, what] = /^invocation\/([^/]+)\/(response|error)$/.exec(rest) ?? [];
    if (what !== undefined && method === "POST") return outcome(host, request, id as string, what);
  }
  if (path.startsWith(EXTENSION)) return answerExtension(host, request, path.slice(EXTENSION.length));
  if (SUBSCRIPTIONS.has(path) && method === "PUT") {
    const subscription = Buffer.from(await request.body.bytes(DOCUMENT_BYTES_MAX)).toString();
    return host.subscribe(request.headers["lambda-extension-identifier"] ?? "", subscription);
  }
  return refusal(404, "NotFound", "404 page not found");
}

async function initError(host: RuntimeApiHost, request: RawRequest): Promise<RawResponse> {
  const document = await request.body.bytes(RESPONSE_BYTES_MAX);
  const type = request.headers["lambda-runtime-function-error-type"] ?? "Runtime.Unknown";
  host.initError(document, type);
  return ACCEPTED;
}

async function outcome(
  host: RuntimeApiHost,
  request: RawRequest,
  id: string,
  what: string,
): Promise<RawResponse> {
  const { current } = host;
  if (current === undefined || current.call.requestId !== id || current.hasOutcome)
    return refusal(400, "InvalidRequestID", "Invalid request ID");
  const { headers, body } = request;
  if (what === "error") {
    const document = await body.bytes(RESPONSE_BYTES_MAX);
    const type = headers["lambda-runtime-function-error-type"] ?? "Unknown";
    current.failWith(document, { type, message: Buffer.from(document).toString() });
    return ACCEPTED;
  }
  if (headers["lambda-runtime-function-response-mode"]?.toLowerCase() === "streaming" && current.call.streams)
    return streamed(current, request);
  try {
    current.succeed(await body.bytes(RESPONSE_BYTES_MAX), headers["content-type"]);
    return ACCEPTED;
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) throw error;
    const message = `Response payload size exceeded maximum allowed payload size (${RESPONSE_BYTES_MAX} bytes).`;
    current.fail("Function.ResponseSizeTooLarge", message);
    return ACCEPTED;
  }
}

/** Hands the pieces on as they come, as fast as they are taken. */
async function streamed(current: Invocation, { headers, body }: RawRequest): Promise<RawResponse> {
  const through = Promise.withResolvers<void>();
  async function* pieces(): AsyncGenerator<Uint8Array> {
    let bytes = 0;
    try {
      for await (const piece of body.stream()) {
        bytes += piece.length;
        if (bytes > STREAM_BYTES_MAX) {
          current.fail("Function.ResponseSizeTooLarge", "The streamed response is larger than 200 MB.");
          return;
        }
        yield piece;
      }
      const type = body.trailers?.["lambda-runtime-function-error-type"];
      const told = body.trailers?.["lambda-runtime-function-error-body"] ?? "";
      if (type !== undefined)
        current.failWith(Buffer.from(told, "base64"), {
          type,
          message: Buffer.from(told, "base64").toString(),
        });
    } catch {
      current.fail("Runtime.TruncatedResponse", "The response was truncated.");
    } finally {
      through.resolve();
    }
  }
  current.stream(pieces(), headers["content-type"]);
  await through.promise;
  return ACCEPTED;
}

async function answerExtension(
  host: RuntimeApiHost,
  request: RawRequest,
  what: string,
): Promise<RawResponse> {
  const { headers, method } = request;
  if (what === "register" && method === "POST") {
    const name = headers["lambda-extension-name"] ?? "";
    const text = Buffer.from(await request.body.bytes(DOCUMENT_BYTES_MAX)).toString();
    const events = eventsIn(text);
    if (events === undefined) return refusal(400, "InvalidRequestFormat", "The body is not JSON");
    return host.extensions.register(name, events, headers["lambda-extension-accept-feature"] ?? "");
  }
  const id = headers["lambda-extension-identifier"] ?? "";
  if (what === "event/next" && method === "GET")
    return (
      host.extensions.next(id) ?? refusal(403, "Extension.UnknownExtensionIdentifier", "Unknown extension")
    );
  if ((what === "init/error" || what === "exit/error") && method === "POST") {
    host.extensionError(headers["lambda-extension-function-error-type"] ?? "Extension.Unknown");
    return ACCEPTED;
  }
  return refusal(404, "NotFound", "404 page not found");
}

/** Undefined where it is no JSON. */
function eventsIn(text: string): readonly string[] | undefined {
  try {
    return text === "" ? [] : ((JSON.parse(text) as { events?: string[] }).events ?? []);
  } catch {
    return undefined;
  }
}

export function json(status: number, body: object, headers: Record<string, string> = {}): RawResponse {
  return { status, headers: { "Content-Type": "application/json", ...headers }, body: JSON.stringify(body) };
}

const ACCEPTED: RawResponse = json(202, { status: "OK" });

export function refusal(status: number, errorType: string, errorMessage: string): RawResponse {
  return json(status, { errorMessage, errorType });
}
