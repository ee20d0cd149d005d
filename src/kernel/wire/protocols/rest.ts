/** What rest-json and rest-xml share: members bound to path, query string, headers, status and body. */
import type { AwsError } from "../../dispatch/errors.ts";
import type { RawResponse } from "../../edge/raw.ts";
import { membersOf, shapeOf } from "../compile/shapes.ts";
import type { ShapeCompiler } from "../compile/unit.ts";
import { type DocumentFormat, decodeEvents, EVENT_STREAM, encodeEvents } from "../event-stream/events.ts";
import { FormError } from "../form/parse.ts";
import type { OperationModel, ServiceModel } from "../model.ts";
import { ANSWER_STATUS, type WireRequest } from "../protocol.ts";
import { type BindingReader, bindingReaders } from "../rest/decode.ts";
import { type HeaderWriter, headerWriters } from "../rest/encode.ts";
import { type Payload, payloadOf } from "../rest/payload.ts";
import { parseQueryString, type QueryParameters } from "../rest/query-string.ts";
import type { BadText } from "../text/scalars.ts";
import { decodeUtf8 } from "../text/utf8.ts";
import { streamedBody, wholeBody } from "./bodies.ts";

/** The document half of a REST protocol. */
export interface RestDocuments {
  /** Reads the body of `members` or `document` inputs, which is not empty, into a value. */
  read(operation: OperationModel, payload: Payload, body: Uint8Array): unknown;
  /** Writes the body of `members` or `document` outputs. */
  write(operation: OperationModel, payload: Payload, value: unknown): string;
  readonly contentType: string;
  readonly events: DocumentFormat;
}

export interface RestFaults {
  readonly badText: BadText;
  badUri(): AwsError;
  badUtf8(): AwsError;
}

interface RestOperation {
  readonly input: {
    readonly bindings: BindingReader;
    readonly payload: Payload;
    readonly usesQuery: boolean;
  };
  readonly output: { readonly headers: HeaderWriter; readonly payload: Payload } | undefined;
}

/** One model's REST operations, each prepared on its first use. */
export class RestOperations {
  readonly #model: ServiceModel;
  readonly #documents: RestDocuments;
  readonly #faults: RestFaults;
  readonly #bindings: ShapeCompiler<BindingReader>;
  readonly #headers: ShapeCompiler<HeaderWriter>;
  readonly #prepared = new Map<string, RestOperation>();

  constructor(model: ServiceModel, documents: RestDocuments, faults: RestFaults) {
    this.#model = model;
    this.#documents = documents;
    this.#faults = faults;
    this.#bindings = bindingReaders(model, faults.badText, (input) => fixedParameters(model, input));
    this.#headers = headerWriters(model);
  }

  #operation(operation: OperationModel): RestOperation {
    let prepared = this.#prepared.get(operation.name);
    if (prepared === undefined) {
      prepared = this.#prepare(operation);
      this.#prepared.set(operation.name, prepared);
    }
    return prepared;
  }

  #prepare({ input, output }: OperationModel): RestOperation {
    const model = this.#model;
    const members = input === undefined ? [] : membersOf(shapeOf(model, input));
    return {
      input: {
        bindings: input === undefined ? () => ({}) : this.#bindings.get(input),
        payload: payloadOf(model, input),
        usesQuery: members.some(([, member]) => member.location === "querystring"),
      },
      output:
        output === undefined
          ? undefined
          : { headers: this.#headers.get(output), payload: payloadOf(model, output) },
    };
  }

  decode(operation: OperationModel, request: WireRequest): object {
    const { bindings, payload, usesQuery } = this.#operation(operation).input;
    let value: Record<string, unknown>;
    try {
      const query = usesQuery ? parseQueryString(request.query) : NO_PARAMETERS;
      value = bindings(request.headers, query, request.labels);
    } catch (error) {
      if (error instanceof FormError) throw this.#faults.badUri();
      throw error;
    }
    this.#readBody(operation, payload, request, value);
    return value;
  }

  #readBody(
    operation: OperationModel,
    payload: Payload,
    request: WireRequest,
    value: Record<string, unknown>,
  ): void {
    if (payload.kind === "none") return;
    if (payload.kind === "stream") {
      value[payload.name] = streamedBody(request);
      return;
    }
    if (payload.kind === "events") {
      const bytes = streamedBody(request).stream();
      value[payload.name] = decodeEvents(this.#model, payload.member.shape, bytes, this.#documents.events);
      return;
    }
    const body = wholeBody(request);
    if (body.length === 0) return;
    if (payload.kind === "members") Object.assign(value, this.#documents.read(operation, payload, body));
    else if (payload.kind === "blob") value[payload.name] = new Uint8Array(body);
    else if (payload.kind === "document")
      value[payload.name] = this.#documents.read(operation, payload, body);
    else {
      const text = decodeUtf8(body);
      if (text === undefined) throw this.#faults.badUtf8();
      value[payload.name] = text;
    }
  }

  /** `headers` already hold what every answer of the protocol has; the operation's own come on top. */
  encode(operation: OperationModel, output: object, headers: Record<string, string>): RawResponse {
    const { output: prepared } = this.#operation(operation);
    const told = prepared?.headers(output, headers) ?? (output as Answered)[ANSWER_STATUS];
    const status = told ?? operation.http.responseCode ?? 200;
    const [contentType, body] =
      prepared === undefined ? NO_BODY : this.#body(operation, prepared.payload, output as Values);
    if (contentType !== undefined) headers["Content-Type"] ??= contentType;
    const bare = operation.http.method === "HEAD" || status === 204 || status === 304;
    return { status, headers, body: bare ? undefined : body };
  }

  #body(operation: OperationModel, payload: Payload, output: Values): Body {
    const { contentType, events } = this.#documents;
    if (payload.kind === "none") return NO_BODY;
    if (payload.kind === "members") return [contentType, this.#documents.write(operation, payload, output)];
    const value = output[payload.name];
    if (payload.kind === "document") {
      if (value === undefined || value === null) return NO_BODY;
      return [contentType, this.#documents.write(operation, payload, value)];
    }
    if (value === undefined || value === null) return NO_BODY;
    if (payload.kind === "events") {
      const stream = value as AsyncIterable<Values>;
      return [EVENT_STREAM, encodeEvents(this.#model, payload.member.shape, stream, events)];
    }
    return [payload.kind === "text" ? "text/plain" : "application/octet-stream", value as Body[1]];
  }
}

type Answered = { readonly [ANSWER_STATUS]?: number };
type Values = Readonly<Record<string, unknown>>;
type Body = readonly [contentType: string | undefined, body: RawResponse["body"]];
const NO_BODY: Body = [undefined, ""];
const NO_PARAMETERS: QueryParameters = Object.freeze(Object.create(null) as QueryParameters);

/** Names of the query parameters that the URI templates of an input's operations fix. */
function fixedParameters(model: ServiceModel, input: string): string[] {
  return Object.values(model.operations)
    .filter((operation) => operation.input === input)
    .flatMap(({ http }) => Object.keys(parseQueryString(http.requestUri.split("?")[1] ?? "")));
}
