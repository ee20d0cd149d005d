/**
 * The KMS key of an event data store: KMS makes a data key under it when the store is made, and must open it again for
 * each query. So whoever disables the key, or takes CloudTrail out of its policy, closes the store.
 */
import { kms } from "../../../gen/kms.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { ServicePrincipal } from "../../../kernel/iam/principal.ts";
import { insufficientEncryptionPolicy, invalidKmsKeyId, kmsKeyNotFound } from "../errors.ts";
import type { Prepare } from "../kit.ts";
import { SERVICE } from "../trail/organization.ts";
import type { EventDataStore } from "./event-data-store.ts";

const ABOUT = "aws:cloudtrail:arn";

/** As whom CloudTrail acts for a resource of its own. */
export function actingFor(ctx: Pick<Prepare, "scope">, sourceArn: string): ServicePrincipal {
  return { kind: "service", service: SERVICE, sourceAccount: ctx.scope.account, sourceArn };
}

/** Throws KmsKeyNotFoundException, InvalidKmsKeyIdException or InsufficientEncryptionPolicyException. */
export async function sealWith(
  ctx: Prepare,
  arn: string,
  KeyId: string | undefined,
): Promise<Pick<EventDataStore, "kmsKeyId" | "dataKey">> {
  if (KeyId === undefined) return {};
  const { KeyMetadata } = await refusing(ctx.call(kms, "DescribeKey", { KeyId }), KeyId);
  const key = KeyMetadata?.Arn ?? KeyId;
  if (KeyMetadata?.KeySpec !== "SYMMETRIC_DEFAULT")
    throw invalidKmsKeyId("The KMS key must be a symmetric encryption key.");
  const made = ctx.call(
    kms,
    "GenerateDataKeyWithoutPlaintext",
    { KeyId: key, KeySpec: "AES_256", EncryptionContext: { [ABOUT]: arn } },
    { as: actingFor(ctx, arn) },
  );
  const { CiphertextBlob } = await refusing(made, KeyId);
  return { kmsKeyId: key, dataKey: Buffer.from(CiphertextBlob ?? []).toString("base64") };
}

/** Throws InsufficientEncryptionPolicyException when the store's key no longer opens. */
export async function requireKey(ctx: Prepare, { arn, kmsKeyId, dataKey }: EventDataStore): Promise<void> {
  if (kmsKeyId === undefined || dataKey === undefined) return;
  const input = {
    KeyId: kmsKeyId,
    CiphertextBlob: Buffer.from(dataKey, "base64"),
    EncryptionContext: { [ABOUT]: arn },
  };
  await refusing(ctx.call(kms, "Decrypt", input, { as: actingFor(ctx, arn) }), kmsKeyId);
}

async function refusing<T>(call: Promise<T>, keyId: string): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    if (error.code === "NotFoundException") throw kmsKeyNotFound(`KMS key not found: ${keyId}`);
    throw insufficientEncryptionPolicy(
      `The policy of the KMS key ${keyId} does not have sufficient permissions for the operation: ${error.message}`,
    );
  }
}
