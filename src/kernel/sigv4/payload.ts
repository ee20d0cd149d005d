/**
 * What a signature says about the body: the last line of the canonical request, and what is left to check.
 */
import { queryValue } from "./canonical.ts";
import { type ChunkVerifier, chunkVerifier, type EventVerifier, eventVerifier } from "./chunks.ts";
import { EMPTY_SHA256, type HmacKey, sha256Hex } from "./digest.ts";
import type { Examined, SignedRequest } from "./examined.ts";
import {
  asymmetricChunks,
  badContentHash,
  contentMismatch,
  missingContentHash,
  refusalError,
} from "./refusal.ts";

/** What is known of the body once the request's signature was checked. */
export type PayloadProof =
  /** The body is the one that was signed. */
  | { readonly kind: "proven" }
  /** The signer left the body out. */
  | { readonly kind: "unsigned" }
  /** Whoever streams the body must compare its hash with this one, and refuse with `contentMismatch`. */
  | { readonly kind: "sha256"; readonly sha256: string }
  /**
   * aws-chunked; `verifier` is absent when the chunks are unsigned or the key is one that nobody can check.
   */
  | { readonly kind: "chunked"; readonly trailer: boolean; readonly verifier: ChunkVerifier | undefined }
  /** A stream of signed events; `verifier` is absent for a key that nobody can check. */
  | { readonly kind: "events"; readonly verifier: EventVerifier | undefined };

/** The meaning of x-amz-content-sha256. */
type PayloadWord =
  | "hash"
  | "UNSIGNED-PAYLOAD"
  | "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
  | "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"
  | "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"
  | "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD"
  | "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER"
  | "STREAMING-AWS4-HMAC-SHA256-EVENTS";

const WORDS: ReadonlySet<string> = new Set<PayloadWord>([
  "UNSIGNED-PAYLOAD",
  "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
  "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
  "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
  "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD",
  "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER",
  "STREAMING-AWS4-HMAC-SHA256-EVENTS",
]);
const SHA256 = /^[0-9a-f]{64}$/;
const SHA256_CHARACTERS = 64;

/** Reads x-amz-content-sha256; undefined when it is nothing that AWS knows. */
function payloadWord(declared: string): PayloadWord | undefined {
  if (declared === EMPTY_SHA256 || SHA256.test(declared)) return "hash";
  return WORDS.has(declared) ? (declared as PayloadWord) : undefined;
}

const PROVEN: PayloadProof = { kind: "proven" };
export const UNSIGNED: PayloadProof = { kind: "unsigned" };

/** The last line of the canonical request, and what checking it leaves to do. */
export interface Payload {
  readonly hash: string;
  /** The key is absent when it is one that nobody can check. */
  readonly proof: (key: HmacKey | undefined) => PayloadProof;
}

/** S3 holds also an anonymous caller to the hash it declares, and understands its chunks. */
export function anonymousPayload(request: SignedRequest, body: Uint8Array | undefined): PayloadProof {
  const declared = request.headers["x-amz-content-sha256"];
  if (declared === undefined) return UNSIGNED;
  const payload = declaredPayload(declared, undefined, body);
  checkBody(payload.hash, body);
  return payload.proof(undefined);
}

/** What the canonical request of a signed request says of its body. */
export function signedPayload(
  request: SignedRequest,
  examined: Examined,
  body: Uint8Array | undefined,
): Payload {
  const { endpoint, claim } = examined;
  const declared = request.headers["x-amz-content-sha256"];
  if (endpoint.family === "s3") {
    const presigned = claim.place === "query";
    const word =
      declared ??
      (presigned ? (queryValue(request.query, "X-Amz-Content-Sha256") ?? "UNSIGNED-PAYLOAD") : undefined);
    if (word === undefined) throw missingContentHash();
    return declaredPayload(word, examined, body);
  }
  if (declared === "STREAMING-AWS4-HMAC-SHA256-EVENTS") return declaredPayload(declared, examined, body);
  if (declared === "UNSIGNED-PAYLOAD" && endpoint.unsignedPayload)
    return { hash: declared, proof: () => UNSIGNED };
  if (body !== undefined) {
    // A key that nobody can check spares us the hashing.
    const hash = examined.credential.secret === undefined ? "" : sha256Hex(body);
    return { hash, proof: () => PROVEN };
  }
  if (declared !== undefined && payloadWord(declared) === "hash")
    return declaredPayload(declared, examined, body);
  throw refusalError(
    { meaning: "misdirected", detail: "'X-Amz-Content-Sha256' must be present." },
    endpoint.family,
  );
}

/** S3's reading of x-amz-content-sha256. */
function declaredPayload(
  declared: string,
  examined: Examined | undefined,
  body: Uint8Array | undefined,
): Payload {
  switch (payloadWord(declared)) {
    case "hash":
      return {
        hash: declared,
        proof: () => (body === undefined ? { kind: "sha256", sha256: declared } : PROVEN),
      };
    case "UNSIGNED-PAYLOAD":
      return { hash: declared, proof: () => UNSIGNED };
    case "STREAMING-UNSIGNED-PAYLOAD-TRAILER":
      return { hash: declared, proof: () => ({ kind: "chunked", trailer: true, verifier: undefined }) };
    case "STREAMING-AWS4-HMAC-SHA256-PAYLOAD":
      return chunkedPayload(declared, examined, false);
    case "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER":
      return chunkedPayload(declared, examined, true);
    case "STREAMING-AWS4-HMAC-SHA256-EVENTS":
      return eventPayload(declared, examined);
    case "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD":
    case "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER":
      throw asymmetricChunks();
    default:
      throw badContentHash(declared);
  }
}

function chunkedPayload(hash: string, examined: Examined | undefined, trailer: boolean): Payload {
  const proof = (key: HmacKey | undefined): PayloadProof => {
    const checked = key !== undefined && examined !== undefined;
    const verifier = checked
      ? chunkVerifier(examined.claim.signature, key, examined.scope.scope, examined.claim.date)
      : undefined;
    return { kind: "chunked", trailer, verifier };
  };
  return { hash, proof };
}

function eventPayload(hash: string, examined: Examined | undefined): Payload {
  const proof = (key: HmacKey | undefined): PayloadProof => {
    const checked = key !== undefined && examined !== undefined;
    const verifier = checked ? eventVerifier(examined.claim.signature, key, examined.scope.scope) : undefined;
    return { kind: "events", verifier };
  };
  return { hash, proof };
}

/**
 * Where the whole body is there and its hash was declared, they must agree; streams are checked by their
 * reader.
 */
export function checkBody(declared: string, body: Uint8Array | undefined): void {
  if (body === undefined || declared.length !== SHA256_CHARACTERS) return; // a word, none of which is as long
  const computed = sha256Hex(body);
  if (computed !== declared) throw contentMismatch("s3", declared, computed);
}
