/** JSON Web Tokens (RFC 7519) in compact form (RFC 7515, section 7.1). */
import { createPublicKey, type JsonWebKey, verify } from "node:crypto";
import { notJwt } from "../errors.ts";

export interface JsonWebToken {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  /** What the signature covers. */
  readonly signed: string;
  readonly signature: Uint8Array;
}

/** Takes a token apart; nothing is proven by that. Throws InvalidIdentityToken. */
export function readToken(text: string): JsonWebToken {
  const [header = "", claims = "", signature = "", ...more] = text.split(".");
  if (header === "" || claims === "" || signature === "" || more.length > 0) throw notJwt();
  return {
    header: readPart(header),
    claims: readPart(claims),
    signed: `${header}.${claims}`,
    signature: Buffer.from(signature, "base64url"),
  };
}

function readPart(part: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString());
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // not JSON: told below
  }
  throw notJwt();
}

/** The signature algorithms that AWS takes, with what RFC 7518 means by them. */
const ALGORITHMS: ReadonlyMap<unknown, { readonly kty: string; readonly hash: string }> = new Map([
  ["RS256", { kty: "RSA", hash: "sha256" }],
  ["RS384", { kty: "RSA", hash: "sha384" }],
  ["RS512", { kty: "RSA", hash: "sha512" }],
  ["ES256", { kty: "EC", hash: "sha256" }],
  ["ES384", { kty: "EC", hash: "sha384" }],
  ["ES512", { kty: "EC", hash: "sha512" }],
]);

/** Whether a key of a JSON Web Key Set (RFC 7517) made the token's signature. */
export function isSignedBy(token: JsonWebToken, key: JsonWebKey): boolean {
  const algorithm = ALGORITHMS.get(token.header["alg"]);
  if (algorithm === undefined || key["kty"] !== algorithm.kty) return false;
  try {
    const publicKey = createPublicKey({ format: "jwk", key });
    const options = { key: publicKey, dsaEncoding: "ieee-p1363" } as const;
    return verify(algorithm.hash, Buffer.from(token.signed), options, token.signature);
  } catch {
    return false; // a key that is none
  }
}
