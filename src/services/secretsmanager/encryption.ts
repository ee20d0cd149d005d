/**
 * Values under KMS: each version has a data key of its own, made and opened as the caller, for this secret and version
 * only. https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html
 */
import { createCipheriv, createDecipheriv, createSecretKey, hash, timingSafeEqual } from "node:crypto";
import type { Scope } from "../../aws/scope.ts";
import { kms } from "../../gen/kms.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { accountOf } from "../../kernel/iam/principal.ts";
import * as errors from "./errors.ts";
import type { Prepare, Read } from "./kit.ts";
import { arnOf, type Secret } from "./secret.ts";
import type { SealedValue, Version } from "./store/versions.ts";

export const DEFAULT_KEY = "alias/aws/secretsmanager";

/** A secret value as it was given. */
export interface Plain {
  readonly form: SealedValue["form"];
  readonly bytes: Uint8Array;
}

/** What a value is encrypted for. */
export interface Place {
  readonly secret: Pick<Secret, "name" | "suffix">;
  readonly versionId: string;
  /** As the secret names it; undefined: the AWS managed key. */
  readonly kmsKeyId: string | undefined;
  readonly region: string;
}

const ALGORITHM = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const FINGERPRINT = "secretsmanager fingerprint";

/** A key of the secret's own account, unless an ARN says otherwise. */
export function keyArn({ partition, account, region }: Scope, kmsKeyId: string): string {
  if (kmsKeyId.startsWith("arn:")) return kmsKeyId;
  const resource = kmsKeyId.startsWith("alias/") ? kmsKeyId : `key/${kmsKeyId}`;
  return `arn:${partition}:kms:${region}:${account}:${resource}`;
}

/** Encrypts a value. Throws EncryptionFailure, or AccessDeniedException when the caller may not use the key. */
export async function seal(ctx: Prepare, plain: Plain, place: Place): Promise<SealedValue> {
  const { kmsKeyId, region, versionId } = place;
  const scope = { ...ctx.scope, region };
  refuseDefaultKeyToOthers(ctx, kmsKeyId);
  const made = await ctx
    .call(
      kms,
      "GenerateDataKey",
      {
        KeyId: keyArn(scope, kmsKeyId ?? DEFAULT_KEY),
        KeySpec: "AES_256",
        EncryptionContext: contextOf(arnOf(scope, place.secret), versionId),
      },
      { region },
    )
    .catch((error: unknown) => refuse(error, errors.encryptionFailure));
  const { Plaintext, CiphertextBlob } = made;
  if (Plaintext === undefined || CiphertextBlob === undefined)
    throw new Error("KMS made a data key and did not answer it");
  return {
    kmsKeyId,
    form: plain.form,
    dataKey: CiphertextBlob,
    ciphertext: encrypt(Plaintext, ctx.ids.bytes(NONCE_BYTES), plain.bytes),
    fingerprint: ctx.sealer.sealBytes(FINGERPRINT, digestOf(plain)),
  };
}

/** Decrypts a value. Throws DecryptionFailure, or AccessDeniedException when the caller may not use the key. */
export async function open(
  ctx: Prepare,
  secret: Secret,
  version: Version & SealedValue,
): Promise<Uint8Array> {
  refuseDefaultKeyToOthers(ctx, version.kmsKeyId);
  const { Plaintext } = await ctx
    .call(kms, "Decrypt", {
      CiphertextBlob: version.dataKey,
      EncryptionContext: contextOf(arnOf(ctx.scope, secret), version.id),
    })
    .catch((error: unknown) => refuse(error, errors.decryptionFailure));
  if (Plaintext === undefined) throw new Error("KMS opened a data key and did not answer it");
  return ctx.store.versions.opened(version, Plaintext, () => decrypt(Plaintext, version.ciphertext));
}

function contextOf(SecretARN: string, SecretVersionId: string): Record<string, string> {
  return { SecretARN, SecretVersionId };
}

/** The AWS managed key serves its own account only. */
function refuseDefaultKeyToOthers({ caller, scope }: Read, kmsKeyId: string | undefined): void {
  const account = accountOf(caller);
  if (kmsKeyId === undefined && account !== undefined && account !== scope.account)
    throw errors.defaultKeyOfOtherAccount();
}

function refuse(error: unknown, otherwise: () => AwsError): never {
  if (!(error instanceof AwsError) || error.status >= 500) throw error;
  throw error.code === "AccessDeniedException" ? errors.kmsDenied() : otherwise();
}

function encrypt(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array): Uint8Array {
  const cipher = createCipheriv(ALGORITHM, createSecretKey(key), nonce, { authTagLength: TAG_BYTES });
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, body, cipher.getAuthTag()]);
}

function decrypt(key: Uint8Array, sealed: Uint8Array): Uint8Array {
  const end = sealed.length - TAG_BYTES;
  const nonce = sealed.subarray(0, NONCE_BYTES);
  // As a KeyObject: a cipher made from bare bytes takes three times as long.
  const decipher = createDecipheriv(ALGORITHM, createSecretKey(key), nonce, { authTagLength: TAG_BYTES });
  decipher.setAuthTag(sealed.subarray(end));
  const plain = decipher.update(sealed.subarray(NONCE_BYTES, end));
  decipher.final();
  return plain;
}

/** Whether a value is the one that was sealed, without asking KMS. */
export function isSame(ctx: Read, plain: Plain, sealed: SealedValue): boolean {
  const digest = ctx.sealer.openBytes(FINGERPRINT, sealed.fingerprint);
  return digest !== undefined && timingSafeEqual(digest, digestOf(plain));
}

function digestOf({ form, bytes }: Plain): Uint8Array {
  return hash("sha256", Buffer.concat([Buffer.from(`${form}:`), bytes]), "buffer");
}
