/**
 * Smithy RPC v2 with CBOR bodies. https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html
 */
import type { AwsError } from "../../dispatch/errors.ts";
import type { RawResponse } from "../../edge/raw.ts";
import { type CborShapeWriter, cborMemberWriters, cborWriters } from "../cbor/encode.ts";
import { CborFault, readCbor } from "../cbor/reader.ts";
import * as cborValues from "../cbor/values.ts";
import { CborWriter } from "../cbor/writer.ts";
import { derivedOnce } from "../compile/per-model.ts";
import type { ShapeCompiler } from "../compile/unit.ts";
import { errorShapeOf, errorValue, messageBesides, queryErrorHeader } from "../errors.ts";
import { type ValueReader, valueReaders } from "../json/decode.ts";
import { serializationException } from "../json/faults.ts";
import type { OperationModel, ServiceModel } from "../model.ts";
import type { Codec, WireMeta, WireRequest } from "../protocol.ts";
import { namespaceOf } from "./aws-json.ts";
import { wholeBody } from "./bodies.ts";

interface Compiled {
  readonly readers: ShapeCompiler<ValueReader>;
  readonly writers: ShapeCompiler<CborShapeWriter>;
  readonly members: ShapeCompiler<CborShapeWriter>;
}

const compiled = derivedOnce(
  (model: ServiceModel): Compiled => ({
    readers: valueReaders(model, { scalars: cborValues, renames: false }),
    writers: cborWriters(model),
    members: cborMemberWriters(model),
  }),
);

export const rpcV2Cbor: Codec = { protocol: "smithy-rpc-v2-cbor", decode, encode, encodeError };

function decode(model: ServiceModel, operation: OperationModel, request: WireRequest): object {
  const body = wholeBody(request);
  if (operation.input === undefined) return {};
  return compiled(model).readers.get(operation.input)(parse(body), 0) as object;
}

function parse(body: Uint8Array): unknown {
  try {
    return readCbor(body);
  } catch (error) {
    throw error instanceof CborFault ? serializationException(`Invalid CBOR: ${error.message}`) : error;
  }
}

function encode(model: ServiceModel, operation: OperationModel, output: object, meta: WireMeta): RawResponse {
  const status = operation.http.responseCode ?? 200;
  if (operation.output === undefined) {
    const headers = { "x-amzn-RequestId": meta.requestId, "smithy-protocol": "rpc-v2-cbor" };
    return { status, headers, body: "" };
  }
  const writer = new CborWriter();
  compiled(model).writers.get(operation.output)(output, writer);
  return { status, headers: headersOf(meta), body: writer.finish() };
}

function encodeError(
  model: ServiceModel | undefined,
  _operation: OperationModel | undefined,
  error: AwsError,
  meta: WireMeta,
): RawResponse {
  const known = errorShapeOf(model, error);
  const headers = headersOf(meta);
  const writer = new CborWriter();
  writer.beginMap();
  writer.text("__type");
  writer.text(
    model === undefined || known === undefined ? error.code : `${namespaceOf(model)}#${known.name}`,
  );
  if (model !== undefined && known !== undefined)
    compiled(model).members.get(known.name)(errorValue(error, known), writer);
  for (const [name, text] of Object.entries(messageBesides(error, known))) {
    writer.text(name);
    writer.text(text);
  }
  writer.end();
  if (model?.awsQueryCompatible) headers["x-amzn-query-error"] = queryErrorHeader(error, known);
  return { status: error.status, headers, body: writer.finish() };
}

function headersOf(meta: WireMeta): Record<string, string> {
  return {
    "x-amzn-RequestId": meta.requestId,
    "smithy-protocol": "rpc-v2-cbor",
    "Content-Type": "application/cbor",
  };
}
