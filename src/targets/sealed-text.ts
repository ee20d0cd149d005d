/**
 * Text under a customer managed key: sealed with a data key that KMS makes, and open only as long as KMS opens that.
 * https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#enveloping
 */
import { kms } from "../gen/kms.ts";
import type { CallOptions } from "../kernel/dispatch/contract.ts";
import { AesSealer } from "../kernel/ids/aes-sealer.ts";
import type { DeliveryContext } from "./role.ts";

/** Sealed text, as JSON holds it. */
export interface SealedText {
  readonly keyArn: string;
  /** What KMS opens, in base64. */
  readonly wrapped: string;
  /** What the data key opens, in base64. */
  readonly sealed: string;
}

/** A data key fresh from KMS. */
export interface DataKey {
  readonly keyArn: string;
  readonly wrapped: string;
  readonly plain: Uint8Array;
}

/** What is bound in, and as whom KMS is asked. */
export interface KeyUse {
  readonly context: Readonly<Record<string, string>>;
  readonly options?: CallOptions;
}

const PURPOSE = "sealed text";
const NONCE_BYTES = 12;

/** Throws as KMS refuses. */
export async function dataKeyOf(
  ctx: DeliveryContext,
  KeyId: string,
  { context: EncryptionContext, options }: KeyUse,
): Promise<DataKey> {
  const made = await ctx.call(
    kms,
    "GenerateDataKey",
    { KeyId, KeySpec: "AES_256", EncryptionContext },
    options,
  );
  if (made.CiphertextBlob === undefined || made.Plaintext === undefined)
    throw new Error("KMS made a data key and did not tell it");
  const wrapped = Buffer.from(made.CiphertextBlob).toString("base64");
  return { keyArn: made.KeyId ?? KeyId, wrapped, plain: made.Plaintext };
}

export function sealText(
  { ids }: Pick<DeliveryContext, "ids">,
  { keyArn, wrapped, plain }: DataKey,
  text: string,
): SealedText {
  const sealer = new AesSealer({ rootKey: plain, nonce: () => ids.bytes(NONCE_BYTES) });
  const sealed = sealer.sealBytes(PURPOSE, Buffer.from(text));
  return { keyArn, wrapped, sealed: Buffer.from(sealed).toString("base64") };
}

/** Throws as KMS refuses. */
export async function openText(
  ctx: DeliveryContext,
  { wrapped, sealed }: SealedText,
  { context: EncryptionContext, options }: KeyUse,
): Promise<string> {
  const CiphertextBlob = Buffer.from(wrapped, "base64");
  const { Plaintext: rootKey } = await ctx.call(
    kms,
    "Decrypt",
    { CiphertextBlob, EncryptionContext },
    options,
  );
  const opener = rootKey && new AesSealer({ rootKey, nonce: () => new Uint8Array() });
  const plain = opener?.openBytes(PURPOSE, Buffer.from(sealed, "base64"));
  if (plain === undefined) throw new Error("sealed text does not open with its data key");
  return Buffer.from(plain).toString();
}
