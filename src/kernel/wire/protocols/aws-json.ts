/**
 * awsJson1.0 and awsJson1.1: one POST, X-Amz-Target, JSON both ways.
 * https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html
 */
import { crc32 } from "node:zlib";
import type { AwsError } from "../../dispatch/errors.ts";
import type { RawResponse } from "../../edge/raw.ts";
import { derivedOnce } from "../compile/per-model.ts";
import type { ShapeCompiler } from "../compile/unit.ts";
import { type ErrorShape, errorShapeOf, errorValue, messageBesides, queryErrorHeader } from "../errors.ts";
import {
  type DocumentFormat,
  EVENT_STREAM,
  encodeEvents,
  encodeInitialResponse,
} from "../event-stream/events.ts";
import { AWS_JSON, type ValueReader, valueReaders } from "../json/decode.ts";
import { type Projector, projectors } from "../json/encode.ts";
import { EncodedJson } from "../json/encoded.ts";
import { serializationException } from "../json/faults.ts";
import { parseJson } from "../json/parse.ts";
import type { OperationModel, ServiceModel } from "../model.ts";
import type { Codec, WireMeta, WireRequest } from "../protocol.ts";
import { payloadOf } from "../rest/payload.ts";
import { wholeBody } from "./bodies.ts";

interface Compiled {
  readonly readers: ShapeCompiler<ValueReader>;
  readonly projectors: ShapeCompiler<Projector>;
  readonly contentType: string;
  readonly streams: ReturnType<typeof streamsOf>;
  readonly events: DocumentFormat;
  /** What stands before an error's name: a namespace in 1.0, nothing in 1.1. */
  readonly errorPrefix: string;
  /** Whether answers carry their checksum: DynamoDB's do, and its older clients compare it. */
  readonly checksummed: boolean;
}

const compiled = derivedOnce((model: ServiceModel): Compiled => {
  const readers = valueReaders(model, AWS_JSON);
  const writers = projectors(model, AWS_JSON);
  return {
    readers,
    projectors: writers,
    contentType: contentTypeOf(model),
    streams: streamsOf(model),
    events: {
      contentType: "application/json",
      read: (shape, payload) => readers.get(shape)(parseJson(payload), 0),
      write: (shape, value) => JSON.stringify(writers.get(shape)(value)),
    },
    errorPrefix: model.jsonVersion === "1.0" ? `${namespaceOf(model)}#` : "",
    checksummed: model.signingName === "dynamodb",
  };
});

const CHECKSUM = "x-amz-crc32";

function contentTypeOf(model: ServiceModel): string {
  return `application/x-amz-json-${model.jsonVersion ?? "1.1"}`;
}

export const awsJson: Codec = {
  protocol: "json",
  decode,
  encode,
  encodeError,
};

function decode(model: ServiceModel, operation: OperationModel, request: WireRequest): object {
  const body = wholeBody(request);
  if (operation.input === undefined && body.length === 0) return {};
  const value = parseJson(body);
  if (operation.input === undefined) {
    if (typeof value !== "object" || value === null) throw serializationException("");
    return {};
  }
  return compiled(model).readers.get(operation.input)(value, 0) as object;
}

function encode(model: ServiceModel, operation: OperationModel, output: object, meta: WireMeta): RawResponse {
  const { projectors, contentType, streams, checksummed } = compiled(model);
  const headers: Record<string, string> = {
    "x-amzn-RequestId": meta.requestId,
    "Content-Type": contentType,
  };
  const status = operation.http.responseCode ?? 200;
  if (output instanceof EncodedJson) {
    if (checksummed) headers[CHECKSUM] = output.crc32;
    return { status, headers, body: output.body };
  }
  const shape = operation.output;
  if (shape === undefined) return { status, headers, body: "" };
  if (streams.size === 0 || !streams.has(shape)) {
    const body = JSON.stringify(projectors.get(shape)(output));
    if (checksummed) headers[CHECKSUM] = String(crc32(body));
    return { status, headers, body };
  }
  headers["Content-Type"] = EVENT_STREAM;
  return { status, headers, body: encodeStream(model, shape, output as Values) };
}

/** The values of an output that was handed out as JSON text, for a caller in process. */
export function decodeOutput(model: ServiceModel, operation: OperationModel, { text }: EncodedJson): object {
  if (operation.output === undefined) return {};
  return compiled(model).readers.get(operation.output)(JSON.parse(text), 0) as object;
}

type Values = Readonly<Record<string, unknown>>;

/** An output with a stream of events: a first frame holds all else that it has. */
async function* encodeStream(model: ServiceModel, shape: string, output: Values): AsyncGenerator<Uint8Array> {
  const { projectors, streams, events } = compiled(model);
  const [name, streamShape] = streams.get(shape) ?? ["", ""];
  yield encodeInitialResponse(
    JSON.stringify(projectors.get(shape)({ ...output, [name]: undefined })),
    contentTypeOf(model),
  );
  const stream = output[name];
  if (stream !== undefined && stream !== null)
    yield* encodeEvents(model, streamShape, stream as AsyncIterable<Values>, events);
}

/** The output shapes that have a stream of events, with its member's name and shape. */
function streamsOf(model: ServiceModel): ReadonlyMap<string, readonly [member: string, shape: string]> {
  const found = new Map<string, readonly [string, string]>();
  for (const { output } of Object.values(model.operations)) {
    if (output === undefined) continue;
    const payload = payloadOf(model, output);
    if (payload.kind === "events") found.set(output, [payload.name, payload.member.shape]);
  }
  return found;
}

function encodeError(
  model: ServiceModel | undefined,
  _operation: OperationModel | undefined,
  error: AwsError,
  meta: WireMeta,
): RawResponse {
  const known = errorShapeOf(model, error);
  const value: Record<string, unknown> = { __type: errorType(model, error, known) };
  if (model !== undefined && known !== undefined)
    Object.assign(value, compiled(model).projectors.get(known.name)(errorValue(error, known)));
  Object.assign(value, messageBesides(error, known));
  const headers: Record<string, string> = {
    "x-amzn-RequestId": meta.requestId,
    "Content-Type": model === undefined ? "application/x-amz-json-1.1" : compiled(model).contentType,
  };
  if (model?.awsQueryCompatible) headers["x-amzn-query-error"] = queryErrorHeader(error, known);
  const body = JSON.stringify(value);
  if (model !== undefined && compiled(model).checksummed) headers[CHECKSUM] = String(crc32(body));
  return { status: error.status, headers, body };
}

function errorType(model: ServiceModel | undefined, error: AwsError, known: ErrorShape | undefined): string {
  if (model?.jsonVersion !== "1.0") return known?.name ?? error.code;
  if (error.code === "ValidationException") return "com.amazon.coral.validate#ValidationException";
  if (known !== undefined) return compiled(model).errorPrefix + known.name;
  if (error.code === "ThrottlingException") return "com.amazon.coral.availability#ThrottlingException";
  return `com.amazon.coral.service#${error.code}`;
}

/** "com.amazonaws.sqs", or "com.amazonaws.dynamodb.v20120810" where the target prefix carries a version. */
export function namespaceOf(model: ServiceModel): string {
  const version = /_(\d{8})$/.exec(model.targetPrefix ?? "")?.[1];
  return `com.amazonaws.${model.signingName}${version === undefined ? "" : `.v${version}`}`;
}
