/**
 * How key material is wrapped to be imported.
 * https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys-get-public-key-and-token.html#select-wrapping-algorithm
 */
import { createDecipheriv } from "node:crypto";
import type { AlgorithmSpec, EncryptionAlgorithmSpec, WrappingKeySpec } from "../../../gen/kms.ts";
import { privateKeyOf } from "./key-pairs.ts";
import { decryptOaep } from "./rsa-encryption.ts";

interface Wrapping {
  readonly oaep: EncryptionAlgorithmSpec;
  /** Whether an AES key lies in the RSA envelope, and the material is wrapped by that. */
  readonly throughAes: boolean;
}

const WRAPPINGS: Readonly<Partial<Record<AlgorithmSpec, Wrapping>>> = {
  RSAES_OAEP_SHA_1: { oaep: "RSAES_OAEP_SHA_1", throughAes: false },
  RSAES_OAEP_SHA_256: { oaep: "RSAES_OAEP_SHA_256", throughAes: false },
  RSA_AES_KEY_WRAP_SHA_1: { oaep: "RSAES_OAEP_SHA_1", throughAes: true },
  RSA_AES_KEY_WRAP_SHA_256: { oaep: "RSAES_OAEP_SHA_256", throughAes: true },
};

export function isWrapping(algorithm: AlgorithmSpec): boolean {
  return WRAPPINGS[algorithm] !== undefined;
}

/** Undefined when it was not wrapped like that for that key. */
export function unwrap(
  algorithm: AlgorithmSpec,
  spec: WrappingKeySpec,
  privateKey: Uint8Array,
  wrapped: Uint8Array,
): Buffer | undefined {
  const wrapping = WRAPPINGS[algorithm];
  if (wrapping === undefined) return undefined;
  const key = privateKeyOf(privateKey);
  if (!wrapping.throughAes) return decryptOaep(key, wrapping.oaep, wrapped);
  const modulusBytes = Number(spec.slice("RSA_".length)) / 8;
  const aesKey = decryptOaep(key, wrapping.oaep, wrapped.subarray(0, modulusBytes));
  return aesKey?.length === 32 ? unwrapAes(aesKey, wrapped.subarray(modulusBytes)) : undefined;
}

/** AES key wrap with padding. https://www.rfc-editor.org/rfc/rfc5649 */
function unwrapAes(key: Uint8Array, wrapped: Uint8Array): Buffer | undefined {
  const alternativeInitialValue = Buffer.from("a65959a6", "hex");
  try {
    const decipher = createDecipheriv("id-aes256-wrap-pad", key, alternativeInitialValue);
    return Buffer.concat([decipher.update(wrapped), decipher.final()]);
  } catch {
    return undefined;
  }
}
