/** Encrypting and decrypting with a key, whatever its kind. */
import type { EncryptionAlgorithmSpec, KeyLastUsageTrackingOperation } from "../../gen/kms.ts";
import { asBuffer, keyOfCiphertext, NONCE_BYTES, open, seal } from "./crypto/ciphertext.ts";
import { publicKeyOf } from "./crypto/key-pairs.ts";
import { decryptOaep, encryptOaep, plaintextBytesMax } from "./crypto/rsa-encryption.ts";
import { canonicalContext, type EncryptionContext } from "./encryption-context.ts";
import * as errors from "./errors.ts";
import { checkUsable, checkUsage, type Key, keyArn } from "./key.ts";
import { ciphertextKey, materialInUse, materialOf } from "./key-material.ts";
import { SPECS } from "./key-spec.ts";
import type { Read, Write } from "./kit.ts";
import { failed } from "./xks/failures.ts";

/** What is known to encrypt and decrypt. */
export interface Cipher {
  readonly key: Key;
  readonly algorithm: EncryptionAlgorithmSpec;
  readonly context: EncryptionContext | undefined;
  /** For what errors call it: "Encrypt". */
  readonly operation: string;
}

const SYMMETRIC: EncryptionAlgorithmSpec = "SYMMETRIC_DEFAULT";

/** Refuses a key that cannot encrypt or decrypt like that now. */
export function checkCipher(ctx: Read, { key, algorithm, context, operation }: Cipher): void {
  checkUsable(ctx.scope, key);
  checkUsage(ctx.scope, key, "ENCRYPT_DECRYPT", operation);
  if (!SPECS[key.spec].encryption?.includes(algorithm))
    throw errors.incompatibleAlgorithm(algorithm, key.spec);
  if (algorithm !== SYMMETRIC && context !== undefined && Object.keys(context).length > 0)
    throw errors.contextUnsupported();
}

export interface Encrypted {
  readonly blob: Buffer;
  /** Of a symmetric key. */
  readonly materialId: string | undefined;
}

/** Encrypts with a key that {@link checkCipher} found good. */
export function encryptWith(
  ctx: Write,
  { key, algorithm, context }: Cipher,
  plaintext: Uint8Array,
): Encrypted {
  if (algorithm === SYMMETRIC) {
    const { id, key: secret } = materialInUse(ctx, key);
    const nonce = ctx.ids.bytes(NONCE_BYTES);
    const of = ciphertextKey(ctx, key, id);
    return { blob: seal(secret, of, nonce, canonicalContext(context), plaintext), materialId: id };
  }
  const { material } = SPECS[key.spec];
  const max = material.kind === "rsa" ? plaintextBytesMax(algorithm, material.bits) : 0;
  if (plaintext.length > max) throw errors.plaintextTooLong(algorithm, key.spec, max);
  const publicKey = publicKeyOf(Buffer.from(key.publicKey ?? "", "base64"));
  return { blob: encryptOaep(publicKey, algorithm, plaintext), materialId: undefined };
}

export interface Decrypted {
  readonly plaintext: Buffer;
  readonly materialId: string | undefined;
}

/**
 * Decrypts, after checking that the ciphertext is of this key and the key may. `inner` is what the proxy of the key's
 * external key store made of the ciphertext.
 */
export function decryptWith(
  ctx: Read,
  cipher: Cipher,
  ciphertext: Uint8Array,
  inner?: Uint8Array,
): Decrypted {
  const { key, algorithm, context } = cipher;
  if (algorithm !== SYMMETRIC) {
    checkCipher(ctx, cipher);
    const plaintext = decryptOaep(materialInUse(ctx, key).key, algorithm, ciphertext);
    if (plaintext === undefined) throw errors.invalidCiphertext();
    return { plaintext, materialId: undefined };
  }
  const of = keyOfCiphertext(ciphertext);
  if (of === undefined) throw errors.invalidCiphertext();
  if (of.keyId !== key.id || of.account !== ctx.scope.account) throw errors.incorrectKey();
  checkCipher(ctx, cipher);
  const { materialId } = of;
  const secret = materialOf(ctx, key, materialId);
  if (secret === undefined) throw errors.invalidCiphertext();
  const bytes = canonicalContext(context);
  if (key.external !== undefined) {
    const opened = inner && open(secret, inner, bytes);
    if (opened === undefined) throw failed("corrupted", "use");
    return { plaintext: opened, materialId };
  }
  const plaintext = ctx.store.materials.opened(asBuffer(ciphertext), bytes, () =>
    open(secret, ciphertext, bytes),
  );
  if (plaintext === undefined) throw errors.invalidCiphertext();
  return { plaintext, materialId };
}

/** Ends a cryptographic operation: a dry run here, anything else with a note that the key was used. */
export function used(
  ctx: Write,
  key: Key,
  operation: KeyLastUsageTrackingOperation,
  dryRun: boolean | undefined,
): string {
  if (dryRun) throw errors.dryRun();
  ctx.store.uses.note(key.id, operation, ctx.now, ctx.request.id);
  return keyArn(ctx.scope, key.id);
}
