import type { GenerateDataKeyPairRequest, GenerateDataKeyRequest } from "../../../gen/kms.ts";
import { keyForUse, keyNamed } from "../addressing.ts";
import { type KeyPair, makeKeyPair } from "../crypto/key-pairs.ts";
import { type Cipher, checkCipher, encryptWith, used } from "../encryption.ts";
import * as errors from "../errors.ts";
import { encryptedOutside } from "../external.ts";
import { type Key, keyArn } from "../key.ts";
import { keyStore } from "../key-store.ts";
import { type Prepare, type Read, staged, type Write, write } from "../kit.ts";

const BYTES = { AES_128: 16, AES_256: 32 } as const;

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateDataKey.html */
export const GenerateDataKey = staged("GenerateDataKey", {
  prepare: (ctx, input) => {
    if (input.Recipient !== undefined) throw errors.recipientUnsupported();
    return dataKeyOutside(ctx, input, "GenerateDataKey");
  },
  commit: (ctx, input, outside) => {
    const { plaintext, ...made } = makeDataKey(ctx, input, "GenerateDataKey", outside);
    return { ...made, Plaintext: plaintext };
  },
});

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateDataKeyWithoutPlaintext.html */
export const GenerateDataKeyWithoutPlaintext = staged("GenerateDataKeyWithoutPlaintext", {
  prepare: (ctx, input) => dataKeyOutside(ctx, input, "GenerateDataKeyWithoutPlaintext"),
  commit: (ctx, input, outside) => {
    const { plaintext: _hidden, ...made } = makeDataKey(
      ctx,
      input,
      "GenerateDataKeyWithoutPlaintext",
      outside,
    );
    return made;
  },
});

type DataKeyOperation = "GenerateDataKey" | "GenerateDataKeyWithoutPlaintext";

/** A data key and what was made of it; the material is told of KMS's own keys. */
interface DataKey {
  readonly plaintext: Uint8Array;
  readonly blob: Buffer;
  readonly materialId: string | undefined;
}

/** Under a key of an external key store; undefined for all others. */
function dataKeyOutside(
  ctx: Prepare,
  input: GenerateDataKeyRequest,
  operation: DataKeyOperation,
): Promise<DataKey> | undefined {
  const key = keyNamed(ctx, input.KeyId, "key or alias");
  if (key.external === undefined) return undefined;
  const plaintext = ctx.ids.bytes(lengthOf(input));
  return encryptedOutside(ctx, cipherOf(ctx, key, input, operation), plaintext)?.then((blob) => ({
    plaintext,
    blob,
    materialId: undefined,
  }));
}

function makeDataKey(
  ctx: Write,
  input: GenerateDataKeyRequest,
  operation: DataKeyOperation,
  outside: DataKey | undefined,
) {
  const key = keyForUse(ctx, input.KeyId);
  const length = lengthOf(input);
  const cipher = cipherOf(ctx, key, input, operation);
  const { plaintext, blob, materialId } = outside ?? dataKeyHere(ctx, cipher, length);
  const KeyId = used(ctx, key, operation, input.DryRun);
  return { plaintext, CiphertextBlob: blob, KeyId, KeyMaterialId: materialId };
}

function dataKeyHere(ctx: Write, cipher: Cipher, length: number): DataKey {
  const plaintext = ctx.ids.bytes(length);
  const { blob, materialId } = encryptWith(ctx, cipher, plaintext);
  return { plaintext, blob, materialId };
}

function lengthOf({ KeySpec, NumberOfBytes }: GenerateDataKeyRequest): number {
  if (KeySpec !== undefined && NumberOfBytes === undefined) return BYTES[KeySpec];
  if (KeySpec === undefined && NumberOfBytes !== undefined) return NumberOfBytes;
  throw errors.validation("Please specify either number of bytes or key spec.");
}

/** Data keys are encrypted under symmetric keys only. */
function cipherOf(
  ctx: Read,
  key: Key,
  input: Pick<GenerateDataKeyRequest, "EncryptionContext">,
  operation: string,
): Cipher {
  if (key.usage === "ENCRYPT_DECRYPT" && key.spec !== "SYMMETRIC_DEFAULT") throw errors.dataKeyOfAsymmetric();
  const cipher: Cipher = { key, algorithm: "SYMMETRIC_DEFAULT", context: input.EncryptionContext, operation };
  checkCipher(ctx, cipher);
  return cipher;
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateDataKeyPair.html */
export const GenerateDataKeyPair = staged("GenerateDataKeyPair", {
  prepare: async (ctx, input) => {
    if (input.Recipient !== undefined) throw errors.recipientUnsupported();
    return preparePair(ctx, input, "GenerateDataKeyPair");
  },
  commit: (ctx, input, pair) => ({
    ...encryptPair(ctx, input, pair, "GenerateDataKeyPair"),
    PrivateKeyPlaintext: pair.privateKey,
  }),
});

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateDataKeyPairWithoutPlaintext.html */
export const GenerateDataKeyPairWithoutPlaintext = staged("GenerateDataKeyPairWithoutPlaintext", {
  prepare: (ctx, input) => preparePair(ctx, input, "GenerateDataKeyPairWithoutPlaintext"),
  commit: (ctx, input, pair) => encryptPair(ctx, input, pair, "GenerateDataKeyPairWithoutPlaintext"),
});

type PairOperation = "GenerateDataKeyPair" | "GenerateDataKeyPairWithoutPlaintext";

async function preparePair(ctx: Prepare, input: GenerateDataKeyPairRequest, operation: PairOperation) {
  const key = keyNamed(ctx, input.KeyId, "key or alias");
  cipherOf(ctx, key, input, operation);
  // https://docs.aws.amazon.com/kms/latest/developerguide/manage-cmk-keystore.html
  if (key.external !== undefined) throw errors.invalidOrigin(keyArn(ctx.scope, key.id), key.origin);
  if (input.KeyPairSpec === "SM2") throw errors.sm2Unsupported(ctx.scope.partition);
  if (input.DryRun) throw errors.dryRun();
  return makeKeyPair(input.KeyPairSpec);
}

function encryptPair(ctx: Write, input: GenerateDataKeyPairRequest, pair: KeyPair, operation: PairOperation) {
  const key = keyForUse(ctx, input.KeyId);
  const { blob, materialId } = encryptWith(ctx, cipherOf(ctx, key, input, operation), pair.privateKey);
  return {
    PrivateKeyCiphertextBlob: blob,
    PublicKey: pair.publicKey,
    KeyId: used(ctx, key, operation, false),
    KeyPairSpec: input.KeyPairSpec,
    KeyMaterialId: materialId,
  };
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateRandom.html */
export const GenerateRandom = write("GenerateRandom", (ctx, input) => {
  if (input.Recipient !== undefined) throw errors.recipientUnsupported();
  if (input.CustomKeyStoreId !== undefined) {
    keyStore(ctx, input.CustomKeyStoreId);
    throw errors.unsupported("GenerateRandom cannot use an external key store.");
  }
  if (input.NumberOfBytes === undefined) throw errors.validation("NumberOfBytes is required.");
  return { Plaintext: ctx.ids.bytes(input.NumberOfBytes) };
});
