import {
  type DecryptRequest,
  type EncryptionAlgorithmSpec,
  kms,
  type ReEncryptRequest,
} from "../../../gen/kms.ts";
import { keyForUse, keyNamed } from "../addressing.ts";
import { keyOfCiphertext } from "../crypto/ciphertext.ts";
import { type Cipher, checkCipher, decryptWith, encryptWith, used } from "../encryption.ts";
import * as errors from "../errors.ts";
import { type Key, keyArn } from "../key.ts";
import { type Read, staged, type Write, write } from "../kit.ts";

const SYMMETRIC: EncryptionAlgorithmSpec = "SYMMETRIC_DEFAULT";

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_Encrypt.html */
export const Encrypt = write("Encrypt", (ctx, input) => {
  const { EncryptionAlgorithm: algorithm = SYMMETRIC, EncryptionContext: context } = input;
  const key = keyForUse(ctx, input.KeyId);
  const cipher: Cipher = { key, algorithm, context, operation: "Encrypt" };
  checkCipher(ctx, cipher);
  const { blob } = encryptWith(ctx, cipher, input.Plaintext);
  return {
    CiphertextBlob: blob,
    KeyId: used(ctx, key, "Encrypt", input.DryRun),
    EncryptionAlgorithm: algorithm,
  };
});

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_Decrypt.html */
export const Decrypt = write("Decrypt", (ctx, input) => {
  if (input.Recipient !== undefined) throw errors.recipientUnsupported();
  const { EncryptionAlgorithm: algorithm = SYMMETRIC, EncryptionContext: context } = input;
  const key = sourceKey(ctx, input.KeyId, input);
  const cipher: Cipher = { key, algorithm, context, operation: "Decrypt" };
  if (ignoresCiphertext(input)) {
    checkCipher(ctx, cipher);
    throw errors.dryRun();
  }
  const { plaintext, materialId } = decryptWith(ctx, cipher, ciphertextIn(input));
  return {
    Plaintext: plaintext,
    KeyId: used(ctx, key, "Decrypt", input.DryRun),
    EncryptionAlgorithm: algorithm,
    KeyMaterialId: materialId,
  };
});

/**
 * A destination in another account is asked to encrypt by a call of its own, for which the caller has to be let in.
 * https://docs.aws.amazon.com/kms/latest/APIReference/API_ReEncrypt.html
 */
export const ReEncrypt = staged("ReEncrypt", {
  prepare: async (ctx, input) => {
    if (isHere(ctx, input.DestinationKeyId)) return undefined;
    const { plaintext } = decryptSource(ctx, sourceKey(ctx, input.SourceKeyId, input), input);
    return ctx.call(kms, "Encrypt", {
      KeyId: input.DestinationKeyId,
      Plaintext: plaintext,
      EncryptionContext: input.DestinationEncryptionContext,
      EncryptionAlgorithm: input.DestinationEncryptionAlgorithm,
      DryRun: input.DryRun,
    });
  },
  commit: (ctx, input, elsewhere) => {
    const source = sourceKey(ctx, input.SourceKeyId, input);
    const there = elsewhere ?? reEncryptHere(ctx, source, input);
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

function reEncryptHere(ctx: Write, source: Key, input: ReEncryptRequest): ReEncrypted {
  const { DestinationEncryptionAlgorithm: algorithm = SYMMETRIC, DestinationEncryptionContext: context } =
    input;
  const target = keyForUse(ctx, input.DestinationKeyId);
  const cipher: Cipher = { key: target, algorithm, context, operation: "ReEncrypt" };
  if (ignoresCiphertext(input)) {
    checkCipher(ctx, cipher);
    throw errors.dryRun();
  }
  const { plaintext } = decryptSource(ctx, source, input);
  checkCipher(ctx, cipher);
  const { blob } = encryptWith(ctx, cipher, plaintext);
  const KeyId =
    target.id === source.id ? keyArn(ctx.scope, target.id) : used(ctx, target, "ReEncrypt", input.DryRun);
  return { CiphertextBlob: blob, KeyId };
}

function decryptSource(ctx: Read, key: Key, input: ReEncryptRequest) {
  const { SourceEncryptionAlgorithm: algorithm = SYMMETRIC, SourceEncryptionContext: context } = input;
  return decryptWith(ctx, { key, algorithm, context, operation: "ReEncrypt" }, ciphertextIn(input));
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

function materialIn(blob: Uint8Array | undefined): string | undefined {
  return blob === undefined ? undefined : keyOfCiphertext(blob)?.materialId;
}
