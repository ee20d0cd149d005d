/**
 * Signatures over a body that is sent in pieces: each piece's signature covers the one before it.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
 */
import { EMPTY_SHA256, type HmacKey, sameText, sha256Hex, sha256HexOfLatin1 } from "./digest.ts";

/** Checks the pieces of one body in the order they come. Once a check failed, every later one fails too. */
export interface ChunkVerifier {
  /** `sha256`: lower-case hexadecimal, of the chunk's data; the final chunk's is the hash of nothing. */
  chunk(sha256: string, signature: string): boolean;
  /** `block`: the trailing headers as "name:value\n" each, without x-amz-trailer-signature. */
  trailer(block: string, signature: string): boolean;
}

/** Checks the messages of one signed event stream in the order they come. */
export interface EventVerifier {
  /**
   * `headers`: the signature message's encoded headers without the signature; `payload`: the wrapped message.
   */
  event(date: string, headers: Uint8Array, payload: Uint8Array, signature: string): boolean;
}

/**
 * @param seedSignature the signature of the request that opened the stream
 * @param scope date/region/service/aws4_request
 * @param date of the request, as in X-Amz-Date
 */
export function chunkVerifier(
  seedSignature: string,
  key: HmacKey,
  scope: string,
  date: string,
): ChunkVerifier {
  let previous = seedSignature;
  let sound = true;
  const check = (algorithm: string, digests: string, signature: string): boolean => {
    const expected = key.hex(`${algorithm}\n${date}\n${scope}\n${previous}\n${digests}`);
    sound &&= sameText(expected, signature);
    previous = expected;
    return sound;
  };
  return {
    chunk: (sha256, signature) => check("AWS4-HMAC-SHA256-PAYLOAD", `${EMPTY_SHA256}\n${sha256}`, signature),
    trailer: (block, signature) => check("AWS4-HMAC-SHA256-TRAILER", sha256HexOfLatin1(block), signature),
  };
}

/**
 * As {@link chunkVerifier}, for STREAMING-AWS4-HMAC-SHA256-EVENTS; every event brings its own date of that
 * day.
 */
export function eventVerifier(seedSignature: string, key: HmacKey, scope: string): EventVerifier {
  let previous = seedSignature;
  let sound = true;
  return {
    event: (date, headers, payload, signature) => {
      const digests = `${sha256Hex(headers)}\n${sha256Hex(payload)}`;
      const expected = key.hex(`AWS4-HMAC-SHA256-PAYLOAD\n${date}\n${scope}\n${previous}\n${digests}`);
      sound &&= sameText(expected, signature);
      previous = expected;
      return sound;
    },
  };
}
