/** Server-side encryption with a key of the caller's. The key must be there and usable, or no table is made with it. */
import type { SSESpecification } from "../../gen/dynamodb.ts";
import { kms } from "../../gen/kms.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import * as errors from "./errors.ts";
import type { Prepare } from "./kit.ts";
import type { Encryption } from "./table.ts";

const AWS_MANAGED_KEY = "alias/aws/dynamodb";

/** The key that a specification means; undefined for the key that DynamoDB owns. */
export async function encryptionOf(
  ctx: Prepare,
  specification: SSESpecification | undefined,
): Promise<Encryption | undefined> {
  const { Enabled, SSEType, KMSMasterKeyId } = specification ?? {};
  if (Enabled !== true) {
    if (KMSMasterKeyId !== undefined || SSEType !== undefined)
      throw errors.invalid("SSEType and KMSMasterKeyId can only be specified when Enabled is true");
    return undefined;
  }
  if (SSEType === "AES256")
    throw errors.invalid("SSEType AES256 is not supported. Only KMS is a valid SSEType.");
  const KeyId = KMSMasterKeyId ?? AWS_MANAGED_KEY;
  const { KeyMetadata } = await ctx.call(kms, "DescribeKey", { KeyId }).catch((error: unknown) => {
    throw keyFault(error, KeyId);
  });
  if (KeyMetadata?.Arn === undefined || KeyMetadata.Enabled !== true)
    throw errors.validation(`KMS key ${KeyId} is disabled or pending deletion`);
  return { keyArn: KeyMetadata.Arn };
}

function keyFault(error: unknown, key: string): unknown {
  if (!(error instanceof AwsError)) return error;
  if (error.code === "NotFoundException")
    return errors.validation(`KMS validation error: Key '${key}' does not exist`);
  return error;
}
