/** RSAES-OAEP. https://www.rfc-editor.org/rfc/rfc8017#section-7.1 */
import { constants, type KeyObject, privateDecrypt, publicEncrypt } from "node:crypto";
import type { EncryptionAlgorithmSpec } from "../../../gen/kms.ts";

const HASHES: Readonly<
  Partial<Record<EncryptionAlgorithmSpec, { readonly name: string; readonly bytes: number }>>
> = {
  RSAES_OAEP_SHA_1: { name: "sha1", bytes: 20 },
  RSAES_OAEP_SHA_256: { name: "sha256", bytes: 32 },
};

function hashOf(algorithm: EncryptionAlgorithmSpec): { readonly name: string; readonly bytes: number } {
  const hash = HASHES[algorithm];
  if (hash === undefined) throw new Error(`${algorithm} is not OAEP`);
  return hash;
}

/** The longest plaintext that fits, in bytes. */
export function plaintextBytesMax(algorithm: EncryptionAlgorithmSpec, modulusBits: number): number {
  return modulusBits / 8 - 2 * hashOf(algorithm).bytes - 2;
}

export function encryptOaep(
  key: KeyObject,
  algorithm: EncryptionAlgorithmSpec,
  plaintext: Uint8Array,
): Buffer {
  return publicEncrypt(
    { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: hashOf(algorithm).name },
    plaintext,
  );
}

/** Undefined when this is no ciphertext of that key and algorithm. */
export function decryptOaep(
  key: KeyObject,
  algorithm: EncryptionAlgorithmSpec,
  ciphertext: Uint8Array,
): Buffer | undefined {
  const oaepHash = hashOf(algorithm).name;
  try {
    return privateDecrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash }, ciphertext);
  } catch {
    return undefined;
  }
}
