/** Encryption is begun with a grant: https://docs.aws.amazon.com/firehose/latest/APIReference/API_StartDeliveryStreamEncryption.html */
import type {
  DeliveryStreamEncryptionConfigurationInput,
  DeliveryStreamFailureType,
} from "../../gen/firehose.ts";
import { kms } from "../../gen/kms.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { asFirehose } from "./data-key.ts";
import { invalidArgument } from "./errors.ts";
import type { Prepare } from "./kit.ts";
import { type DeliveryStream, streamArn } from "./stream.ts";

export type Encryption = NonNullable<DeliveryStream["encryption"]>;

/** What becomes of a wish for encryption: with a customer's key it takes a grant, which the caller makes. */
export async function encryptionAsked(
  ctx: Prepare,
  name: string,
  { KeyType, KeyARN }: DeliveryStreamEncryptionConfigurationInput,
): Promise<Encryption> {
  if (KeyType === "AWS_OWNED_CMK") {
    if (KeyARN !== undefined)
      throw invalidArgument("KeyARN should not be specified when KeyType is AWS_OWNED_CMK.");
    return { KeyType, Status: "ENABLING" };
  }
  if (KeyARN === undefined)
    throw invalidArgument("KeyARN must be specified when KeyType is CUSTOMER_MANAGED_CMK.");
  try {
    return { KeyType, KeyARN, Status: "ENABLING", grant: await grantOn(ctx, name, KeyARN) };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const FailureDescription = { Type: failureType(error), Details: error.message };
    return { KeyType, KeyARN, Status: "ENABLING_FAILED", FailureDescription };
  }
}

async function grantOn(ctx: Prepare, name: string, KeyId: string): Promise<string> {
  const EncryptionContextSubset = { "aws:firehose:arn": streamArn(ctx.scope, name) };
  const { GrantId = "" } = await ctx.call(kms, "CreateGrant", {
    KeyId,
    GranteePrincipal: "firehose.amazonaws.com",
    RetiringPrincipal: "firehose.amazonaws.com",
    Operations: ["GenerateDataKey", "Decrypt", "RetireGrant"],
    Constraints: { EncryptionContextSubset },
  });
  return GrantId;
}

/** Takes a grant back that nothing needs any more; answers what KMS says where that is not possible. */
export async function retire(
  ctx: Prepare,
  name: string,
  KeyId: string,
  GrantId: string,
): Promise<string | undefined> {
  try {
    await ctx.call(kms, "RetireGrant", { KeyId, GrantId }, { as: asFirehose(ctx, { name }) });
    return undefined;
  } catch (error) {
    if (error instanceof AwsError) return error.message;
    throw error;
  }
}

const FAILURES: Readonly<Record<string, DeliveryStreamFailureType>> = {
  AccessDeniedException: "KMS_ACCESS_DENIED",
  DisabledException: "DISABLED_KMS_KEY",
  NotFoundException: "KMS_KEY_NOT_FOUND",
  KMSInvalidStateException: "INVALID_KMS_KEY",
  InvalidArnException: "INVALID_KMS_KEY",
};

function failureType({ code }: AwsError): DeliveryStreamFailureType {
  return FAILURES[code] ?? "CREATE_KMS_GRANT_FAILED";
}
