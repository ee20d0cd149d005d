import { gunzipSync } from "node:zlib";
import type { RequestBody } from "../../edge/raw.ts";
import { serializationException } from "../json/faults.ts";
import type { OperationModel } from "../model.ts";
import type { WireRequest } from "../protocol.ts";

/** The most that a compressed body may unfold into, in bytes. */
const UNCOMPRESSED_MAX = 64 * 1024 * 1024;

/**
 * The bytes of a request whose operation takes no stream; the path has read them before decoding. Compressed bodies
 * are unfolded where the operation's model allows compression.
 */
export function wholeBody(request: WireRequest, operation: OperationModel): Uint8Array {
  const { body } = request;
  if (!(body instanceof Uint8Array))
    throw new TypeError("the body of an operation without a streaming input must be read before it is decoded");
  if (operation.requestCompression === undefined || request.headers["content-encoding"] !== "gzip") return body;
  try {
    return gunzipSync(body, { maxOutputLength: UNCOMPRESSED_MAX });
  } catch {
    throw serializationException("The body is not valid gzip");
  }
}

/** The body as a stream's reader wants it, also where it was read whole already. */
export function streamedBody(request: WireRequest): RequestBody {
  const { body } = request;
  if (!(body instanceof Uint8Array)) return body;
  return {
    length: body.length,
    bytes: async () => body,
    async *stream() {
      if (body.length > 0) yield body;
    },
  };
}
