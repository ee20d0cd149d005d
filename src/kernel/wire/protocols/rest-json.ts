/**
 * restJson1: HTTP bindings around JSON documents.
 * https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html
 */
import type { AwsError } from "../../dispatch/errors.ts";
import type { RawResponse } from "../../edge/raw.ts";
import { derivedOnce } from "../compile/per-model.ts";
import type { ShapeCompiler } from "../compile/unit.ts";
import { errorShapeOf, errorValue, messageBesides } from "../errors.ts";
import { REST_JSON, valueReaders } from "../json/decode.ts";
import { type Projector, projectors } from "../json/encode.ts";
import { notScalar, serializationException } from "../json/faults.ts";
import { parseJson } from "../json/parse.ts";
import type { OperationModel, ServiceModel } from "../model.ts";
import type { Codec, WireMeta } from "../protocol.ts";
import { type HeaderWriter, headerWriters } from "../rest/encode.ts";
import { type Payload, payloadOf } from "../rest/payload.ts";
import { type RestFaults, RestOperations } from "./rest.ts";

interface Compiled {
  readonly operations: RestOperations;
  readonly projectors: ShapeCompiler<Projector>;
  readonly errorHeaders: ShapeCompiler<HeaderWriter>;
}

const CONTENT_TYPE = "application/json";

const compiled = derivedOnce((model: ServiceModel): Compiled => {
  const readers = valueReaders(model, REST_JSON);
  const writers = projectors(model, REST_JSON);
  const shapeNamed = (payload: Payload): string => {
    if (payload.kind === "members") return payload.shape;
    return payload.kind === "none" ? "" : payload.member.shape;
  };
  const read = (shape: string, body: Uint8Array) => readers.get(shape)(parseJson(body), 0);
  const write = (shape: string, value: unknown) => JSON.stringify(writers.get(shape)(value));
  const operations = new RestOperations(
    model,
    {
      read: (_operation, payload, body) => read(shapeNamed(payload), body),
      write: (_operation, payload, value) => write(shapeNamed(payload), value),
      contentType: CONTENT_TYPE,
      events: { contentType: CONTENT_TYPE, read, write },
    },
    FAULTS,
  );
  return { operations, projectors: writers, errorHeaders: headerWriters(model) };
});

const FAULTS: RestFaults = {
  badText: (text, _path, wanted) => notScalar(text, wanted === "Timestamp" ? "Date" : wanted),
  badUri: () => serializationException("The request URI is not properly encoded"),
  badUtf8: () => serializationException(""),
};

export const restJson: Codec = {
  protocol: "rest-json",
  decode: (model, operation, request) => compiled(model).operations.decode(operation, request),
  encode: (model, operation, output, meta) => {
    const headers = { "x-amzn-RequestId": meta.requestId };
    const answer = compiled(model).operations.encode(operation, output, headers);
    if (answer.body !== "" || payloadOf(model, operation.output).kind !== "none") return answer;
    // An output without a member for the body is still a JSON object.
    if (operation.output === undefined) return answer;
    return { ...answer, headers: { ...answer.headers, "Content-Type": CONTENT_TYPE }, body: "{}" };
  },
  encodeError,
};

function encodeError(
  model: ServiceModel | undefined,
  operation: OperationModel | undefined,
  error: AwsError,
  meta: WireMeta,
): RawResponse {
  const known = errorShapeOf(model, error);
  const headers: Record<string, string> = {
    "x-amzn-RequestId": meta.requestId,
    "x-amzn-ErrorType": known?.name ?? error.code,
    "Content-Type": CONTENT_TYPE,
  };
  const value: Record<string, unknown> = messageBesides(error, known);
  if (model !== undefined && known !== undefined) {
    const { projectors, errorHeaders } = compiled(model);
    const members = errorValue(error, known);
    errorHeaders.get(known.name)(members, headers);
    Object.assign(value, projectors.get(known.name)(members));
  }
  const bare = operation?.http.method === "HEAD" || error.status === 304;
  return { status: error.status, headers, body: bare ? undefined : JSON.stringify(value) };
}
