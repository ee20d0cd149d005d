import {
  type DecryptRequest,
  type EncryptionAlgorithmSpec,
  type EncryptRequest,
  kms,
  type ReEncryptRequest,
} from "../../../gen/kms.ts";
import { keyForUse, keyNamed } from "../addressing.ts";
import { asBuffer, externalCiphertextIn, keyOfCiphertext } from "../crypto/ciphertext.ts";
import { type Cipher, checkCipher, decryptWith, encryptWith, used } from "../encryption.ts";
import * as errors from "../errors.ts";
import { decryptedOutside, encryptedOutside } from "../external.ts";
import { type Key, keyArn } from "../key.ts";
import { type Read, staged, type Write } from "../kit.ts";

const SYMMETRIC: EncryptionAlgorithmSpec = "SYMMETRIC_DEFAULT";

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_Encrypt.html */
export const Encrypt = staged("Encrypt", {
  prepare: (ctx, input) => {
    const key = keyNamed(ctx, input.KeyId, "key or alias");
    return key.external === undefined
      ? undefined
      : encryptedOutside(ctx, encrypting(key, input), input.Plaintext);
  },
  commit: (ctx, input, outside) => {
    const cipher = encrypting(keyForUse(ctx, input.KeyId), input);
    checkCipher(ctx, cipher);
    return {
      CiphertextBlob: outside ?? encryptWith(ctx, cipher, input.Plaintext).blob,
      KeyId: used(ctx, cipher.key, "Encrypt", input.DryRun),
      EncryptionAlgorithm: cipher.algorithm,
    };
  },
});

function encrypting(key: Key, input: EncryptRequest): Cipher {
  const { EncryptionAlgorithm: algorithm = SYMMETRIC, EncryptionContext: context } = input;
  return { key, algorithm, context, operation: "Encrypt" };
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_Decrypt.html */
export const Decrypt = staged("Decrypt", {
  prepare: (ctx, input) => {
    if (input.Recipient !== undefined) throw errors.recipientUnsupported();
    const key = sourceKey(ctx, input.KeyId, input);
    if (key.external === undefined || ignoresCiphertext(input)) return undefined;
    return decryptedOutside(ctx, decrypting(key, input), ciphertextIn(input));
  },
  commit: (ctx, input, inner) => {
    const cipher = decrypting(sourceKey(ctx, input.KeyId, input), input);
    if (ignoresCiphertext(input)) {
      checkCipher(ctx, cipher);
      throw errors.dryRun();
    }
    const { plaintext, materialId } = decryptWith(ctx, cipher, ciphertextIn(input), inner);
    return {
      Plaintext: plaintext,
      KeyId: used(ctx, cipher.key, "Decrypt", input.DryRun),
      EncryptionAlgorithm: cipher.algorithm,
      KeyMaterialId: cipher.key.external === undefined ? materialId : undefined,
    };
  },
});

function decrypting(key: Key, input: DecryptRequest): Cipher {
  const { EncryptionAlgorithm: algorithm = SYMMETRIC, EncryptionContext: context } = input;
  return { key, algorithm, context, operation: "Decrypt" };
}

/** What others do for a ReEncrypt before it is committed. */
interface Outside {
  /** By the proxy of the source's external key store: KMS's own ciphertext. */
  readonly inner: Uint8Array | undefined;
  /** By another account's key, or under a key of an external key store. */
  readonly there: ReEncrypted | undefined;
}

/**
 * A destination in another account is asked to encrypt by a call of its own, for which the caller has to be let in.
 * https://docs.aws.amazon.com/kms/latest/APIReference/API_ReEncrypt.html
 */
export const ReEncrypt = staged("ReEncrypt", {
  prepare: async (ctx, input): Promise<Outside> => {
    const source = sourceKey(ctx, input.SourceKeyId, input);
    if (ignoresCiphertext(input)) return { inner: undefined, there: undefined };
    const inner = await decryptedOutside(ctx, decipheringSource(source, input), ciphertextIn(input));
    const decrypted = () => decryptSource(ctx, source, input, inner).plaintext;
    if (!isHere(ctx, input.DestinationKeyId)) {
      const there = await ctx.call(kms, "Encrypt", {
        KeyId: input.DestinationKeyId,
        Plaintext: decrypted(),
        EncryptionContext: input.DestinationEncryptionContext,
        EncryptionAlgorithm: input.DestinationEncryptionAlgorithm,
        DryRun: input.DryRun,
      });
      return { inner, there };
    }
    const target = keyNamed(ctx, input.DestinationKeyId, "key or alias");
    if (target.external === undefined) return { inner, there: undefined };
    const CiphertextBlob = await encryptedOutside(ctx, encipheringTarget(target, input), decrypted());
    return { inner, there: { CiphertextBlob, KeyId: keyArn(ctx.scope, target.id) } };
  },
  commit: (ctx, input, { inner, there: made }) => {
    const source = sourceKey(ctx, input.SourceKeyId, input);
    const there = made ?? reEncryptHere(ctx, source, input, inner);
    const SourceKeyId = used(ctx, source, "ReEncrypt", input.DryRun);
    const { SourceEncryptionAlgorithm = SYMMETRIC, DestinationEncryptionAlgorithm = SYMMETRIC } = input;
    return {
      CiphertextBlob: there.CiphertextBlob,
      SourceKeyId,
      KeyId: there.KeyId,
      SourceEncryptionAlgorithm,
      DestinationEncryptionAlgorithm,
      SourceKeyMaterialId: materialIn(input.CiphertextBlob),
      DestinationKeyMaterialId: materialIn(there.CiphertextBlob),
    };
  },
});

interface ReEncrypted {
  readonly CiphertextBlob?: Uint8Array | undefined;
  readonly KeyId?: string | undefined;
}

function reEncryptHere(
  ctx: Write,
  source: Key,
  input: ReEncryptRequest,
  inner: Uint8Array | undefined,
): ReEncrypted {
  const target = keyForUse(ctx, input.DestinationKeyId);
  const cipher = encipheringTarget(target, input);
  if (ignoresCiphertext(input)) {
    checkCipher(ctx, cipher);
    throw errors.dryRun();
  }
  const { plaintext } = decryptSource(ctx, source, input, inner);
  checkCipher(ctx, cipher);
  const { blob } = encryptWith(ctx, cipher, plaintext);
  const KeyId =
    target.id === source.id ? keyArn(ctx.scope, target.id) : used(ctx, target, "ReEncrypt", input.DryRun);
  return { CiphertextBlob: blob, KeyId };
}

function encipheringTarget(key: Key, input: ReEncryptRequest): Cipher {
  const { DestinationEncryptionAlgorithm: algorithm = SYMMETRIC, DestinationEncryptionContext: context } =
    input;
  return { key, algorithm, context, operation: "ReEncrypt" };
}

function decipheringSource(key: Key, input: ReEncryptRequest): Cipher {
  const { SourceEncryptionAlgorithm: algorithm = SYMMETRIC, SourceEncryptionContext: context } = input;
  return { key, algorithm, context, operation: "ReEncrypt" };
}

function decryptSource(ctx: Read, key: Key, input: ReEncryptRequest, inner: Uint8Array | undefined) {
  return decryptWith(ctx, decipheringSource(key, input), ciphertextIn(input), inner);
}

function isHere(ctx: Read, name: string): boolean {
  return !name.startsWith("arn:") || name.split(":")[4] === ctx.scope.account;
}

/** The key that is named, or else the one that the ciphertext names. */
function sourceKey(ctx: Read, name: string | undefined, input: Pick<DecryptRequest, "CiphertextBlob">): Key {
  if (name !== undefined) return keyNamed(ctx, name, "key or alias");
  const of = input.CiphertextBlob === undefined ? undefined : keyOfCiphertext(input.CiphertextBlob);
  if (of === undefined) throw errors.invalidCiphertext();
  const key = ctx.store.keys.get(of.keyId);
  if (key === undefined) throw errors.accessDenied(errors.CIPHERTEXT_OUT_OF_REACH);
  return key;
}

function ignoresCiphertext({
  DryRun,
  DryRunModifiers,
}: Pick<DecryptRequest, "DryRun" | "DryRunModifiers">): boolean {
  if (!DryRunModifiers?.includes("IGNORE_CIPHERTEXT")) return false;
  if (!DryRun) throw errors.validation("DryRunModifiers can only be specified when DryRun is true.");
  return true;
}

function ciphertextIn({ CiphertextBlob }: Pick<DecryptRequest, "CiphertextBlob">): Uint8Array {
  if (CiphertextBlob === undefined) throw errors.validation("CiphertextBlob is required.");
  return CiphertextBlob;
}

/** Of a symmetric key of KMS's own. */
function materialIn(blob: Uint8Array | undefined): string | undefined {
  if (blob === undefined || externalCiphertextIn(asBuffer(blob)) !== undefined) return undefined;
  return keyOfCiphertext(blob)?.materialId;
}
