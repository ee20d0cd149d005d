/**
 * awsJson1.0 and awsJson1.1: one POST, X-Amz-Target, JSON both ways.
 * https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html
 */
import type { AwsError } from "../../dispatch/errors.ts";
import type { RawResponse } from "../../edge/raw.ts";
import { derivedOnce } from "../compile/per-model.ts";
import type { ShapeCompiler } from "../compile/unit.ts";
import { type ErrorShape, errorShapeOf, errorValue, messageBesides, queryErrorHeader } from "../errors.ts";
import { AWS_JSON, type ValueReader, valueReaders } from "../json/decode.ts";
import { type Projector, projectors } from "../json/encode.ts";
import { serializationException } from "../json/faults.ts";
import { parseJson } from "../json/parse.ts";
import type { OperationModel, ServiceModel } from "../model.ts";
import type { Codec, WireMeta, WireRequest } from "../protocol.ts";
import { wholeBody } from "./bodies.ts";

interface Compiled {
  readonly readers: ShapeCompiler<ValueReader>;
  readonly projectors: ShapeCompiler<Projector>;
  readonly contentType: string;
  /** What stands before an error's name: a namespace in 1.0, nothing in 1.1. */
  readonly errorPrefix: string;
}

const compiled = derivedOnce(
  (model: ServiceModel): Compiled => ({
    readers: valueReaders(model, AWS_JSON),
    projectors: projectors(model, AWS_JSON),
    contentType: `application/x-amz-json-${model.jsonVersion ?? "1.1"}`,
    errorPrefix: model.jsonVersion === "1.0" ? `${namespaceOf(model)}#` : "",
  }),
);

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
  const { projectors, contentType } = compiled(model);
  const headers = { "x-amzn-RequestId": meta.requestId, "Content-Type": contentType };
  const body = operation.output === undefined ? "" : JSON.stringify(projectors.get(operation.output)(output));
  return { status: operation.http.responseCode ?? 200, headers, body };
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
  return { status: error.status, headers, body: JSON.stringify(value) };
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
