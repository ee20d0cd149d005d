import type { GenerateDataKeyPairRequest, GenerateDataKeyRequest } from "../../../gen/kms.ts";
import { keyForUse, keyNamed } from "../addressing.ts";
import { type KeyPair, makeKeyPair } from "../crypto/key-pairs.ts";
import { type Cipher, checkCipher, encryptWith, used } from "../encryption.ts";
import * as errors from "../errors.ts";
import type { Key } from "../key.ts";
import { type Prepare, type Read, staged, type Write, write } from "../kit.ts";

const BYTES = { AES_128: 16, AES_256: 32 } as const;

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateDataKey.html */
export const GenerateDataKey = write("GenerateDataKey", (ctx, input) => {
  if (input.Recipient !== undefined) throw errors.recipientUnsupported();
  const { plaintext, ...made } = makeDataKey(ctx, input, "GenerateDataKey");
  return { ...made, Plaintext: plaintext };
});

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateDataKeyWithoutPlaintext.html */
export const GenerateDataKeyWithoutPlaintext = write("GenerateDataKeyWithoutPlaintext", (ctx, input) => {
  const { CiphertextBlob, KeyId, KeyMaterialId } = makeDataKey(ctx, input, "GenerateDataKeyWithoutPlaintext");
  return { CiphertextBlob, KeyId, KeyMaterialId };
});

type DataKeyOperation = "GenerateDataKey" | "GenerateDataKeyWithoutPlaintext";

function makeDataKey(ctx: Write, input: GenerateDataKeyRequest, operation: DataKeyOperation) {
  if ((input.NumberOfBytes === undefined) === (input.KeySpec === undefined))
    throw errors.validation("Please specify either number of bytes or key spec.");
  const key = keyForUse(ctx, input.KeyId);
  const cipher = cipherOf(ctx, key, input, operation);
  const length = input.KeySpec === undefined ? (input.NumberOfBytes as number) : BYTES[input.KeySpec];
  const plaintext = ctx.ids.bytes(length);
  const { blob, materialId } = encryptWith(ctx, cipher, plaintext);
  const KeyId = used(ctx, key, operation, input.DryRun);
  return { plaintext, CiphertextBlob: blob, KeyId, KeyMaterialId: materialId };
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
  cipherOf(ctx, keyNamed(ctx, input.KeyId, "key or alias"), input, operation);
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
  if (input.CustomKeyStoreId !== undefined) throw errors.customKeyStoreNotFound(input.CustomKeyStoreId);
  if (input.NumberOfBytes === undefined) throw errors.validation("NumberOfBytes is required.");
  return { Plaintext: ctx.ids.bytes(input.NumberOfBytes) };
});
