/**
 * Data keys: KMS makes them under a customer's key, tells them plain and wrapped, and opens the wrapped one again for
 * whoever may use the key, with the same encryption context.
 * https://docs.aws.amazon.com/kms/latest/developerguide/kms-cryptography.html#enveloping
 */
import type { Scope } from "../aws/scope.ts";
import { kms } from "../gen/kms.ts";
import type { CallOptions, PrepareContext } from "../kernel/dispatch/contract.ts";
import { AwsError } from "../kernel/dispatch/errors.ts";
import { AesSealer } from "../kernel/ids/aes-sealer.ts";
import type { Ids } from "../kernel/ids/ids.ts";
import type { Sealer } from "../kernel/ids/sealer.ts";

/** Whoever calls KMS. */
export type KmsCaller = Pick<PrepareContext<unknown>, "call" | "scope">;

/** For what a data key is used, and as whom KMS is asked. */
export interface KeyUse {
  /** The encryption context: what is sealed for one opens for no other. */
  readonly context: Readonly<Record<string, string>>;
  /** Absent: for the caller, in the cell's Region. */
  readonly options?: CallOptions;
  /** What KMS refuses, in the service's words. Absent: in KMS's. */
  readonly refusal?: (error: AwsError) => unknown;
}

/** A data key fresh from KMS. */
export interface DataKey {
  /** Of the KMS key that it was made under. */
  readonly keyArn: string;
  /** What only KMS opens. */
  readonly wrapped: Uint8Array;
  readonly plain: Uint8Array;
}

/** Has KMS make a data key. Throws what `use` makes of KMS's refusal. */
export async function makeDataKey(ctx: KmsCaller, KeyId: string, use: KeyUse): Promise<DataKey> {
  const input = { KeyId, KeySpec: "AES_256", EncryptionContext: use.context } as const;
  const asked = ctx.call(kms, "GenerateDataKey", input, optionsOf(ctx, use));
  const { CiphertextBlob, Plaintext, KeyId: keyArn = KeyId } = await orRefusal(asked, use.refusal);
  if (CiphertextBlob === undefined || Plaintext === undefined)
    throw new Error("KMS made a data key and did not tell it");
  return { keyArn, wrapped: CiphertextBlob, plain: Plaintext };
}

/** Has KMS open a data key: if it is told the KMS key, only under that one. Throws what `use` makes of KMS's refusal. */
export async function openDataKey(
  ctx: KmsCaller,
  { wrapped, keyArn }: Pick<DataKey, "wrapped"> & Partial<Pick<DataKey, "keyArn">>,
  use: KeyUse,
): Promise<Uint8Array> {
  const input = { CiphertextBlob: wrapped, EncryptionContext: use.context, KeyId: keyArn };
  const { Plaintext } = await orRefusal(ctx.call(kms, "Decrypt", input, optionsOf(ctx, use)), use.refusal);
  if (Plaintext === undefined) throw new Error("KMS opened a data key and did not tell it");
  return Plaintext;
}

function optionsOf({ scope }: KmsCaller, { options }: KeyUse): CallOptions {
  return { region: scope.region, ...options };
}

/** What a call answers, or its refusal in other words. */
export async function orRefusal<T>(
  call: Promise<T>,
  refusal: ((error: AwsError) => unknown) | undefined,
): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw error instanceof AwsError && refusal !== undefined ? refusal(error) : error;
  }
}

/** A KMS key's ARN, whether it is named by id, alias or ARN: names are those of the account that `scope` tells. */
export function kmsKeyArn({ partition, region, account }: Scope, key: string): string {
  if (key.startsWith("arn:")) return key;
  return `arn:${partition}:kms:${region}:${account}:${key.startsWith("alias/") ? key : `key/${key}`}`;
}

const NONCE_BYTES = 12;

/** What seals and opens under a data key. */
export function sealerUnder(plain: Uint8Array, ids: Pick<Ids, "bytes">): Sealer {
  return new AesSealer({ rootKey: plain, nonce: () => ids.bytes(NONCE_BYTES) });
}

/** What only opens: for those who have nothing to draw nonces from. */
export function openerUnder(plain: Uint8Array): Sealer {
  return new AesSealer({ rootKey: plain, nonce: noNonce });
}

function noNonce(): never {
  throw new Error("this sealer only opens");
}
