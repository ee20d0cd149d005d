import type { RequestBody } from "../../edge/raw.ts";
import type { WireRequest } from "../protocol.ts";

/** The bytes of a request whose operation takes no stream; the path has read them before decoding. */
export function wholeBody(request: WireRequest): Uint8Array {
  if (request.body instanceof Uint8Array) return request.body;
  throw new TypeError("the body of an operation without a streaming input must be read before it is decoded");
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
