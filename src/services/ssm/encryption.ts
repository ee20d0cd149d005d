/**
 * SecureString: standard parameters are encrypted by KMS itself, advanced ones under a data key of their own.
 * https://docs.aws.amazon.com/kms/latest/developerguide/services-parameter-store.html
 */
import { createCipheriv, createDecipheriv } from "node:crypto";
import { kms } from "../../gen/kms.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { keyRefusal } from "./errors.ts";
import type { Prepare } from "./kit.ts";
import { parameterArn } from "./name.ts";
import type { Tier, Version } from "./parameter.ts";

export const DEFAULT_KEY = "alias/aws/ssm";

const CIPHER = "aes-256-gcm";
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Length of the encrypted data key, which follows it. */
const LENGTH_BYTES = 2;

/** Whoever calls KMS. */
type KmsCaller = Pick<Prepare, "call" | "scope" | "request" | "ids">;

/** What is encrypted, and with which key. */
export interface Plain {
  readonly name: string;
  readonly tier: Tier;
  readonly keyId: string;
  readonly value: string;
}

/** The value as it is kept: base64. Needs kms:Encrypt, for advanced parameters kms:GenerateDataKey of the caller. */
export async function encrypted(ctx: KmsCaller, { name, tier, keyId, value }: Plain): Promise<string> {
  const arn = parameterArn(ctx.scope, name);
  const asked = { KeyId: keyId, EncryptionContext: { PARAMETER_ARN: arn } };
  const plaintext = Buffer.from(value);
  if (tier === "Standard") {
    const { CiphertextBlob } = await answered(
      ctx,
      ctx.call(kms, "Encrypt", { ...asked, Plaintext: plaintext }),
    );
    return base64(CiphertextBlob);
  }
  const made = await answered(ctx, ctx.call(kms, "GenerateDataKey", { ...asked, NumberOfBytes: KEY_BYTES }));
  const sealedKey = bytes(made.CiphertextBlob);
  const nonce = ctx.ids.bytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, bytes(made.Plaintext), nonce).setAAD(Buffer.from(arn));
  const body = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt16BE(sealedKey.length);
  return base64(Buffer.concat([length, sealedKey, nonce, cipher.getAuthTag(), body]));
}

/** The value again. Needs kms:Decrypt of the caller. */
export async function decrypted(ctx: KmsCaller, name: string, version: Version): Promise<string> {
  const arn = parameterArn(ctx.scope, name);
  const blob = Buffer.from(version.value, "base64");
  const advanced = version.tier === "Advanced";
  const nonceAt = advanced ? LENGTH_BYTES + blob.readUInt16BE() : 0;
  const sealed = advanced ? blob.subarray(LENGTH_BYTES, nonceAt) : blob;
  const asked = { CiphertextBlob: sealed, EncryptionContext: { PARAMETER_ARN: arn } };
  const { Plaintext } = await answered(ctx, ctx.call(kms, "Decrypt", asked));
  if (!advanced) return asText(bytes(Plaintext));
  const tagAt = nonceAt + NONCE_BYTES;
  const cipher = createDecipheriv(CIPHER, bytes(Plaintext), blob.subarray(nonceAt, tagAt))
    .setAAD(Buffer.from(arn))
    .setAuthTag(blob.subarray(tagAt, tagAt + TAG_BYTES));
  return Buffer.concat([cipher.update(blob.subarray(tagAt + TAG_BYTES)), cipher.final()]).toString();
}

/** KMS's refusals as Systems Manager passes them on. */
function answered<T>(ctx: KmsCaller, call: Promise<T>): Promise<T> {
  return call.catch((error: unknown) => {
    throw error instanceof AwsError ? keyRefusal(error, ctx.request.id) : error;
  });
}

function asText({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString();
}

function bytes(blob: Uint8Array | undefined): Uint8Array {
  if (blob === undefined) throw new Error("KMS answered without the bytes it was asked for");
  return blob;
}

function base64(blob: Uint8Array | undefined): string {
  return Buffer.from(bytes(blob)).toString("base64");
}
