/**
 * Values under KMS: each version has a data key of its own, made and opened as the caller, for this secret and version
 * only. https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html
 */
import { hash, timingSafeEqual } from "node:crypto";
import {
  type KeyUse,
  kmsKeyArn,
  makeDataKey,
  openDataKey,
  openerUnder,
  sealerUnder,
} from "../../envelope/data-key.ts";
import type { AwsError } from "../../kernel/dispatch/errors.ts";
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

const VALUE = "secretsmanager value";
const FINGERPRINT = "secretsmanager fingerprint";

/** Encrypts a value. Throws EncryptionFailure, or AccessDeniedException when the caller may not use the key. */
export async function seal(ctx: Prepare, plain: Plain, place: Place): Promise<SealedValue> {
  const { kmsKeyId, region, versionId } = place;
  const scope = { ...ctx.scope, region };
  refuseDefaultKeyToOthers(ctx, kmsKeyId);
  const use = useFor(arnOf(scope, place.secret), versionId, errors.encryptionFailure);
  const key = await makeDataKey(ctx, kmsKeyArn(scope, kmsKeyId ?? DEFAULT_KEY), {
    ...use,
    options: { region },
  });
  return {
    kmsKeyId,
    form: plain.form,
    dataKey: key.wrapped,
    ciphertext: sealerUnder(key.plain, ctx.ids).sealBytes(VALUE, plain.bytes),
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
  const use = useFor(arnOf(ctx.scope, secret), version.id, errors.decryptionFailure);
  const key = await openDataKey(ctx, { wrapped: version.dataKey }, use);
  return ctx.store.versions.opened(version, key, () => decrypt(key, version.ciphertext));
}

/** For one version of a secret only. */
function useFor(SecretARN: string, SecretVersionId: string, otherwise: () => AwsError): KeyUse {
  const refusal = (error: AwsError): AwsError => {
    if (error.status >= 500) return error;
    return error.code === "AccessDeniedException" ? errors.kmsDenied() : otherwise();
  };
  return { context: { SecretARN, SecretVersionId }, refusal };
}

/** The AWS managed key serves its own account only. */
function refuseDefaultKeyToOthers({ caller, scope }: Read, kmsKeyId: string | undefined): void {
  const account = accountOf(caller);
  if (kmsKeyId === undefined && account !== undefined && account !== scope.account)
    throw errors.defaultKeyOfOtherAccount();
}

function decrypt(key: Uint8Array, ciphertext: Uint8Array): Uint8Array {
  const plain = openerUnder(key).openBytes(VALUE, ciphertext);
  if (plain === undefined) throw new Error("a secret's value does not open with its data key");
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
