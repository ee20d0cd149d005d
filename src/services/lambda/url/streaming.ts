/**
 * Streamed answers: an optional head as JSON, eight zero bytes, and then the body as it comes.
 * https://docs.aws.amazon.com/lambda/latest/dg/config-rs-write-functions.html
 */
import type { InvokeWithResponseStreamResponseEvent } from "../../../gen/lambda.ts";
import type { RawResponse } from "../../../kernel/edge/raw.ts";
import { headOf } from "./event.ts";

type Events = AsyncIterable<InvokeWithResponseStreamResponseEvent>;

const SEPARATOR = Buffer.alloc(8);
const HEAD_BYTES_MAX = 64 * 1024;

/** Answers as soon as the head is known. A function that fails before is a 502. */
export async function streamedResponse(events: Events | undefined): Promise<RawResponse> {
  if (events === undefined) return failure();
  const iterator = events[Symbol.asyncIterator]();
  let seen = Buffer.alloc(0);
  for (;;) {
    const { value, done } = await iterator.next();
    if (done === true) return plain(seen, undefined);
    if (value.InvokeComplete !== undefined)
      return value.InvokeComplete.ErrorCode === undefined ? plain(seen, undefined) : failure();
    seen = Buffer.concat([seen, value.PayloadChunk?.Payload ?? SEPARATOR.subarray(8)]);
    const end = seen.indexOf(SEPARATOR);
    const head = end < 0 ? undefined : described(seen.subarray(0, end));
    if (head !== undefined)
      return { ...headOf(head), body: rest(seen.subarray(end + SEPARATOR.length), iterator) };
    // What does not begin as a head will not become one.
    if (seen[0] !== 0x7b || seen.length > HEAD_BYTES_MAX) return plain(seen, iterator);
  }
}

function described(bytes: Buffer): object | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString());
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function plain(
  seen: Buffer,
  iterator: AsyncIterator<InvokeWithResponseStreamResponseEvent> | undefined,
): RawResponse {
  const headers = { "Content-Type": "application/octet-stream" };
  return { status: 200, headers, body: iterator === undefined ? seen : rest(seen, iterator) };
}

async function* rest(
  first: Uint8Array,
  iterator: AsyncIterator<InvokeWithResponseStreamResponseEvent>,
): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first;
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
    const { PayloadChunk, InvokeComplete } = next.value;
    if (InvokeComplete?.ErrorCode !== undefined) throw new Error(InvokeComplete.ErrorCode);
    if (PayloadChunk?.Payload !== undefined) yield PayloadChunk.Payload;
  }
}

function failure(): RawResponse {
  const body = JSON.stringify({ Message: "Internal Server Error" });
  return { status: 502, headers: { "Content-Type": "application/json" }, body };
}
