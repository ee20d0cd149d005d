/** Keys and signature algorithms of certificates (RFC 3279, RFC 4055, RFC 5758). Keys and signatures are Node's. */
import {
  createPublicKey,
  generateKeyPair,
  generateKeyPairSync,
  hash,
  type KeyObject,
  sign,
  verify,
} from "node:crypto";
import { promisify } from "node:util";
import { AsnConvert } from "@peculiar/asn1-schema";
import { AlgorithmIdentifier, SubjectPublicKeyInfo } from "@peculiar/asn1-x509";

/** As ACM and Private CA name them. */
export type CertificateKeyAlgorithm =
  | "RSA_1024"
  | "RSA_2048"
  | "RSA_3072"
  | "RSA_4096"
  | "EC_prime256v1"
  | "EC_secp384r1"
  | "EC_secp521r1";

export type SignatureName =
  | "SHA256WITHECDSA"
  | "SHA384WITHECDSA"
  | "SHA512WITHECDSA"
  | "SHA256WITHRSA"
  | "SHA384WITHRSA"
  | "SHA512WITHRSA";

interface SignatureRow {
  readonly oid: string;
  readonly digest: "sha256" | "sha384" | "sha512";
  readonly family: "rsa" | "ec";
}

const SIGNATURES: Readonly<Record<SignatureName, SignatureRow>> = {
  SHA256WITHRSA: { oid: "1.2.840.113549.1.1.11", digest: "sha256", family: "rsa" },
  SHA384WITHRSA: { oid: "1.2.840.113549.1.1.12", digest: "sha384", family: "rsa" },
  SHA512WITHRSA: { oid: "1.2.840.113549.1.1.13", digest: "sha512", family: "rsa" },
  SHA256WITHECDSA: { oid: "1.2.840.10045.4.3.2", digest: "sha256", family: "ec" },
  SHA384WITHECDSA: { oid: "1.2.840.10045.4.3.3", digest: "sha384", family: "ec" },
  SHA512WITHECDSA: { oid: "1.2.840.10045.4.3.4", digest: "sha512", family: "ec" },
};

const makePair = promisify(generateKeyPair);

/** A new key pair's private half; its public half can be derived. RSA takes a while, and waits elsewhere. */
export async function newPrivateKey(algorithm: CertificateKeyAlgorithm): Promise<KeyObject> {
  if (algorithm.startsWith("EC_")) return newCurveKey(algorithm.slice(3));
  const { privateKey } = await makePair("rsa", { modulusLength: Number(algorithm.slice(4)) });
  return privateKey;
}

/** A new key on a curve, at once. */
export function newCurveKey(namedCurve = "prime256v1"): KeyObject {
  return generateKeyPairSync("ec", { namedCurve }).privateKey;
}

/** How AWS names the kind of a key; undefined for kinds that ACM does not know. */
export function keyAlgorithmOf(key: KeyObject): CertificateKeyAlgorithm | undefined {
  const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === "rsa") {
    const known = ["RSA_1024", "RSA_2048", "RSA_3072", "RSA_4096"] as const;
    return known.find((name) => name === `RSA_${modulusLength}`);
  }
  const curves = ["EC_prime256v1", "EC_secp384r1", "EC_secp521r1"] as const;
  return key.asymmetricKeyType === "ec" ? curves.find((name) => name === `EC_${namedCurve}`) : undefined;
}

export function isFitFor(signature: SignatureName, key: KeyObject): boolean {
  return SIGNATURES[signature].family === key.asymmetricKeyType;
}

/** What a key of that kind signs with when nobody says otherwise. */
function usualSignature(key: KeyObject): SignatureName {
  if (key.asymmetricKeyType === "rsa") return "SHA256WITHRSA";
  const { namedCurve } = key.asymmetricKeyDetails ?? {};
  if (namedCurve === "secp384r1") return "SHA384WITHECDSA";
  return namedCurve === "secp521r1" ? "SHA512WITHECDSA" : "SHA256WITHECDSA";
}

/** Something that signs: a key, or what makes the same signature of the same bytes each time. */
export interface Signer {
  readonly signature: SignatureName;
  /** DER of an ECDSA signature, or the RSA one. */
  sign(bytes: Uint8Array): Uint8Array;
}

export function signerOf(key: KeyObject, signature: SignatureName = usualSignature(key)): Signer {
  const { digest } = SIGNATURES[signature];
  return { signature, sign: (bytes) => sign(digest, bytes, key) };
}

/** With explicit NULL parameters for RSA, and none for ECDSA (RFC 5758, 3.2). */
export function identifierOf(signature: SignatureName): AlgorithmIdentifier {
  const { oid, family } = SIGNATURES[signature];
  return new AlgorithmIdentifier({ algorithm: oid, ...(family === "rsa" && { parameters: null }) });
}

export function signatureNamed(oid: string): SignatureName | undefined {
  return (Object.keys(SIGNATURES) as SignatureName[]).find((name) => SIGNATURES[name].oid === oid);
}

/** Whether a signature over bytes was made with the private half of a public key. */
export function isSignedBy(oid: string, bytes: Uint8Array, signature: Uint8Array, key: KeyObject): boolean {
  const name = signatureNamed(oid);
  if (name === undefined || !isFitFor(name, key)) return false;
  return verify(SIGNATURES[name].digest, bytes, key, signature);
}

/** SubjectPublicKeyInfo in DER. */
export function spkiOf(key: KeyObject): Uint8Array {
  const publicKey = key.type === "private" ? createPublicKey(key) : key;
  return publicKey.export({ format: "der", type: "spki" });
}

export function publicKeyOf(spki: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.from(spki), format: "der", type: "spki" });
}

/** RFC 5280, 4.2.1.2, method 1. */
export function keyIdentifierOf(spki: Uint8Array): Uint8Array {
  const { subjectPublicKey } = AsnConvert.parse(spki, SubjectPublicKeyInfo);
  return hash("sha1", new Uint8Array(subjectPublicKey), "buffer");
}
