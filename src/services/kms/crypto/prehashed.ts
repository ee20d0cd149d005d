/**
 * ECDSA and Ed25519ph over messages that were hashed elsewhere. Node.js signs only together with hashing, so this is
 * the work of noble-curves. What it makes and checks are ordinary signatures: OpenSSL verifies them.
 */
import { hash, type KeyObject } from "node:crypto";
import { eddsa } from "@noble/curves/abstract/edwards.js";
import type { ECDSA } from "@noble/curves/abstract/weierstrass.js";
import { ed25519 } from "@noble/curves/ed25519.js";
import { p256, p384, p521 } from "@noble/curves/nist.js";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import type { EcCurve } from "../key-spec.ts";

const CURVES: Readonly<Record<EcCurve, ECDSA>> = {
  prime256v1: p256,
  secp384r1: p384,
  secp521r1: p521,
  secp256k1,
};
/** As AWS answers: ASN.1, and s not brought into the lower half. */
const OPTIONS = { prehash: false, lowS: false, format: "der" } as const;

export function signDigestEcdsa(curve: EcCurve, key: KeyObject, digest: Uint8Array): Buffer {
  const { d } = key.export({ format: "jwk" });
  return Buffer.from(CURVES[curve].sign(digest, Buffer.from(d as string, "base64url"), OPTIONS));
}

export function verifyDigestEcdsa(
  curve: EcCurve,
  key: KeyObject,
  digest: Uint8Array,
  signature: Uint8Array,
): boolean {
  const { x, y } = key.export({ format: "jwk" });
  const point = [Buffer.of(4), Buffer.from(x as string, "base64url"), Buffer.from(y as string, "base64url")];
  try {
    return CURVES[curve].verify(signature, digest, Buffer.concat(point), OPTIONS);
  } catch {
    return false; // no signature at all
  }
}

/** Ed25519ph without its hash. https://www.rfc-editor.org/rfc/rfc8032#section-5.1 */
const ED25519_PREHASHED = eddsa(ed25519.Point, (message: Uint8Array) => hash("sha512", message, "buffer"), {
  prehash: (digest: Uint8Array) => digest,
  domain: (data: Uint8Array, context: Uint8Array, prehashed: boolean) =>
    Buffer.concat([
      Buffer.from("SigEd25519 no Ed25519 collisions"),
      Buffer.of(prehashed ? 1 : 0, context.length),
      context,
      data,
    ]),
  adjustScalarBytes: (bytes: Uint8Array) => {
    bytes[0] = (bytes[0] as number) & 0xf8;
    bytes[31] = ((bytes[31] as number) & 0x7f) | 0x40;
    return bytes;
  },
});

export function signDigestEd25519(key: KeyObject, digest: Uint8Array): Buffer {
  const { d } = key.export({ format: "jwk" });
  return Buffer.from(ED25519_PREHASHED.sign(digest, Buffer.from(d as string, "base64url")));
}

export function verifyDigestEd25519(key: KeyObject, digest: Uint8Array, signature: Uint8Array): boolean {
  const { x } = key.export({ format: "jwk" });
  try {
    return ED25519_PREHASHED.verify(signature, digest, Buffer.from(x as string, "base64url"));
  } catch {
    return false;
  }
}
