/**
 * Signatures by algorithm, over messages and over digests.
 * https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-choose-key-spec.html
 */
import { constants, type KeyObject, privateEncrypt, publicDecrypt, sign, verify } from "node:crypto";
import type { KeySpec, SigningAlgorithmSpec } from "../../../gen/kms.ts";
import { type EcCurve, SPECS } from "../key-spec.ts";
import { signDigestEcdsa, signDigestEd25519, verifyDigestEcdsa, verifyDigestEd25519 } from "./prehashed.ts";
import { encodePss, isPssOf } from "./pss-encoding.ts";

type Scheme = "pkcs1" | "pss" | "ecdsa" | "ed25519" | "ed25519ph" | "ml-dsa";
interface Traits {
  readonly scheme: Scheme;
  readonly hash: "sha256" | "sha384" | "sha512" | undefined;
  /** Of a digest in bytes. */
  readonly digestBytes: number;
}
const traits = (scheme: Scheme, hash?: "sha256" | "sha384" | "sha512"): Traits => ({
  scheme,
  hash,
  digestBytes: hash === undefined ? 0 : Number(hash.slice(3)) / 8,
});

const ALGORITHMS: Readonly<Partial<Record<SigningAlgorithmSpec, Traits>>> = {
  RSASSA_PKCS1_V1_5_SHA_256: traits("pkcs1", "sha256"),
  RSASSA_PKCS1_V1_5_SHA_384: traits("pkcs1", "sha384"),
  RSASSA_PKCS1_V1_5_SHA_512: traits("pkcs1", "sha512"),
  RSASSA_PSS_SHA_256: traits("pss", "sha256"),
  RSASSA_PSS_SHA_384: traits("pss", "sha384"),
  RSASSA_PSS_SHA_512: traits("pss", "sha512"),
  ECDSA_SHA_256: traits("ecdsa", "sha256"),
  ECDSA_SHA_384: traits("ecdsa", "sha384"),
  ECDSA_SHA_512: traits("ecdsa", "sha512"),
  ED25519_SHA_512: traits("ed25519"),
  ED25519_PH_SHA_512: traits("ed25519ph", "sha512"),
  ML_DSA_SHAKE_256: traits("ml-dsa"),
};

/** What is signed with which key. */
export interface Signing {
  readonly key: KeyObject;
  readonly spec: KeySpec;
  readonly algorithm: SigningAlgorithmSpec;
  readonly message: Uint8Array;
  /** Whether the message is a digest already. */
  readonly isDigest: boolean;
}

function traitsOf(algorithm: SigningAlgorithmSpec): Traits {
  const found = ALGORITHMS[algorithm];
  if (found === undefined) throw new Error(`no key signs with ${algorithm}`);
  return found;
}

/** Which message types an algorithm takes: whole messages, digests made elsewhere, or either. */
export function takes(algorithm: SigningAlgorithmSpec, isDigest: boolean): boolean {
  const { scheme } = traitsOf(algorithm);
  if (scheme === "ed25519ph") return isDigest;
  return isDigest ? scheme !== "ed25519" && scheme !== "ml-dsa" : true;
}

/** The length of the digests that an algorithm signs, in bytes. */
export function digestBytes(algorithm: SigningAlgorithmSpec): number {
  return traitsOf(algorithm).digestBytes;
}

/** DigestInfo up to the digest itself. https://www.rfc-editor.org/rfc/rfc8017#section-9.2 */
const DIGEST_INFO = {
  sha256: Buffer.from("3031300d060960864801650304020105000420", "hex"),
  sha384: Buffer.from("3041300d060960864801650304020205000430", "hex"),
  sha512: Buffer.from("3051300d060960864801650304020305000440", "hex"),
};
const { RSA_PKCS1_PADDING, RSA_NO_PADDING, RSA_PKCS1_PSS_PADDING, RSA_PSS_SALTLEN_DIGEST } = constants;

/** Signs; `salt` draws random bytes for the schemes that want them. */
export function signatureOf(signing: Signing, salt: (bytes: number) => Uint8Array): Buffer {
  const { key, algorithm, message, isDigest, spec } = signing;
  const { scheme, hash } = traitsOf(algorithm);
  if (!isDigest) return sign(hash ?? null, message, optionsOf(key, scheme));
  if (scheme === "ecdsa") return signDigestEcdsa(curveOf(spec), key, message);
  if (scheme === "ed25519ph") return signDigestEd25519(key, message);
  const hashName = hash as NonNullable<typeof hash>;
  if (scheme === "pkcs1") {
    const info = Buffer.concat([DIGEST_INFO[hashName], message]);
    return privateEncrypt({ key, padding: RSA_PKCS1_PADDING }, info);
  }
  const encoded = encodePss(message, hashName, salt(message.length), bitsOf(spec));
  return privateEncrypt({ key, padding: RSA_NO_PADDING }, encoded);
}

/** Whether a signature is genuine. */
export function isSignatureOf(signing: Signing, signature: Uint8Array): boolean {
  const { key, algorithm, message, isDigest, spec } = signing;
  const { scheme, hash } = traitsOf(algorithm);
  if (!isDigest) return verify(hash ?? null, message, optionsOf(key, scheme), signature);
  if (scheme === "ecdsa") return verifyDigestEcdsa(curveOf(spec), key, message, signature);
  if (scheme === "ed25519ph") return verifyDigestEd25519(key, message, signature);
  if (signature.length !== bitsOf(spec) / 8) return false;
  const hashName = hash as NonNullable<typeof hash>;
  try {
    if (scheme === "pss")
      return isPssOf(publicDecrypt({ key, padding: RSA_NO_PADDING }, signature), message, hashName);
    const info = publicDecrypt({ key, padding: RSA_PKCS1_PADDING }, signature);
    return info.equals(Buffer.concat([DIGEST_INFO[hashName], message]));
  } catch {
    return false; // not even padded as a signature is
  }
}

function optionsOf(
  key: KeyObject,
  scheme: Scheme,
): Parameters<typeof sign>[2] & Parameters<typeof verify>[2] {
  if (scheme === "pss") return { key, padding: RSA_PKCS1_PSS_PADDING, saltLength: RSA_PSS_SALTLEN_DIGEST };
  return scheme === "pkcs1" ? { key, padding: RSA_PKCS1_PADDING } : key;
}

function curveOf(spec: KeySpec): EcCurve {
  const { material } = SPECS[spec];
  if (material.kind !== "ec") throw new Error(`${spec} is no elliptic curve`);
  return material.curve;
}

function bitsOf(spec: KeySpec): number {
  const { material } = SPECS[spec];
  if (material.kind !== "rsa") throw new Error(`${spec} is not RSA`);
  return material.bits;
}
