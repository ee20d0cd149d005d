import { gunzipSync } from "node:zlib";
import { AwsError } from "../../dispatch/errors.ts";
import type { OperationModel } from "../model.ts";
import type { WireRequest } from "../protocol.ts";

/** The most that a compressed body may unfold into, in bytes. */
const UNCOMPRESSED_MAX = 64 * 1024 * 1024;

/**
 * The request before its client compressed it, where the operation's model lets clients do so. The coding that was
 * applied last is undone and taken out of Content-Encoding.
 * https://smithy.io/2.0/spec/behavior-traits.html#requestcompression-trait
 */
export function uncompressed(operation: OperationModel, request: WireRequest): WireRequest {
  const codings = request.headers["content-encoding"]?.split(",").map((coding) => coding.trim());
  const coding = codings?.pop();
  if (codings === undefined || coding !== "gzip" || !operation.requestCompression?.includes(coding))
    return request;
  if (!(request.body instanceof Uint8Array)) return request;
  const { "content-encoding": _undone, ...others } = request.headers;
  const headers = codings.length > 0 ? { ...others, "content-encoding": codings.join(", ") } : others;
  return { ...request, headers, body: unfold(request.body) };
}

function unfold(body: Uint8Array): Uint8Array {
  try {
    return gunzipSync(body, { maxOutputLength: UNCOMPRESSED_MAX });
  } catch {
    throw new AwsError("SerializationException", 400, "The request body is not valid gzip");
  }
}
