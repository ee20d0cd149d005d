/**
 * Signature Version 4A: the secret access key is stretched into an ECDSA P-256 key pair, so that one
 * signature is good in several Regions. Key derivation: NIST SP 800-108 in counter mode, as AWS's clients do
 * it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
 */
import { createECDH, createPublicKey, type KeyObject, verify } from "node:crypto";
import { HmacKey } from "./digest.ts";

const LABEL = "AWS4-ECDSA-P256-SHA256";
/** The order of P-256, less two: the greatest candidate that makes a key. */
const CANDIDATE_MAX = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254fn;
const ATTEMPTS_MAX = 254;

/** The private key (32 bytes) that belongs to an access key. */
export function asymmetricPrivateKey(accessKeyId: string, secret: string): Buffer {
  const key = new HmacKey(Buffer.from(`AWS4A${secret}`));
  for (let counter = 1; counter <= ATTEMPTS_MAX; counter++) {
    const context = `${accessKeyId}${String.fromCharCode(counter)}`;
    const drawn = key.bytes(`\x00\x00\x00\x01${LABEL}\x00${context}\x00\x00\x01\x00`);
    const candidate = BigInt(`0x${drawn.toString("hex")}`);
    if (candidate <= CANDIDATE_MAX)
      return Buffer.from((candidate + 1n).toString(16).padStart(64, "0"), "hex");
  }
  throw new RangeError("no key pair can be derived from this secret");
}

/** The key that checks an access key's SigV4A signatures. */
export function asymmetricPublicKey(accessKeyId: string, secret: string): KeyObject {
  const pair = createECDH("prime256v1");
  pair.setPrivateKey(asymmetricPrivateKey(accessKeyId, secret));
  const point = pair.getPublicKey();
  const coordinate = (from: number) => point.subarray(from, from + 32).toString("base64url");
  return createPublicKey({
    format: "jwk",
    key: { kty: "EC", crv: "P-256", x: coordinate(1), y: coordinate(33) },
  });
}

/** Whether `signature` (hexadecimal DER) is the key's signature of the text. */
export function verifyAsymmetric(key: KeyObject, text: string, signature: string): boolean {
  const bytes = Buffer.from(signature, "hex");
  return bytes.length * 2 === signature.length && verify("sha256", Buffer.from(text, "latin1"), key, bytes);
}
