/**
 * Archives under a key of the customer's (SourceKMSKeyArn): each has a data key, which Lambda itself asks for and
 * opens, as the key's policy lets it; whoever sets or fetches the archive must be allowed to use the key as well.
 * https://docs.aws.amazon.com/lambda/latest/dg/encrypt-zip-package.html
 */
import { createCipheriv, createDecipheriv } from "node:crypto";
import { kms } from "../../gen/kms.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import type { Principal } from "../../kernel/iam/principal.ts";
import { invalidParameterValue } from "./errors.ts";
import type { ArchiveKey } from "./function.ts";
import type { Prepare } from "./kit.ts";
import { lambdaPrincipal } from "./role.ts";
import { kmsRefusal } from "./variables.ts";

const ALGORITHM = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

function contextOf(functionArn: string): Record<string, string> {
  return { "aws:lambda:FunctionArn": functionArn };
}

interface Sealed {
  readonly kept: Uint8Array;
  readonly sealedBy: ArchiveKey | undefined;
}

/** An archive as it is kept. Throws InvalidParameterValueException where the key cannot be used. */
export async function sealedArchive(
  ctx: Prepare,
  bytes: Uint8Array,
  kmsKeyArn: string | undefined,
  functionArn: string | undefined,
): Promise<Sealed> {
  if (kmsKeyArn === undefined || kmsKeyArn === "" || functionArn === undefined)
    return { kept: bytes, sealedBy: undefined };
  const EncryptionContext = contextOf(functionArn);
  try {
    const input = { KeyId: kmsKeyArn, KeySpec: "AES_256" as const, EncryptionContext };
    await ctx.call(kms, "GenerateDataKey", input); // whether the caller may
    const as = lambdaPrincipal(ctx.scope.account, functionArn);
    const { Plaintext = new Uint8Array(0), CiphertextBlob = new Uint8Array(0) } = await ctx.call(
      kms,
      "GenerateDataKey",
      input,
      { as },
    );
    const nonce = ctx.ids.bytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, Plaintext, nonce);
    const kept = Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    return { kept, sealedBy: { kmsKeyArn, dataKey: Buffer.from(CiphertextBlob).toString("base64") } };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    throw invalidParameterValue(
      `Lambda was unable to use the KMS key ${kmsKeyArn} for the deployment package. ` +
        `KMS Exception: ${error.code} KMS Message: ${error.message}`,
    );
  }
}

/**
 * The data key of an archive, as whoever may have it.
 * Throws what KMS refuses with, in Lambda's words.
 */
export async function dataKeyOf(
  ctx: Pick<Prepare, "call">,
  { dataKey }: ArchiveKey,
  functionArn: string,
  as?: Principal,
): Promise<Uint8Array> {
  const input = {
    CiphertextBlob: Buffer.from(dataKey, "base64"),
    EncryptionContext: contextOf(functionArn),
  };
  const options = as === undefined ? {} : { as };
  const { Plaintext = new Uint8Array(0) } = await ctx.call(kms, "Decrypt", input, options).catch((error) => {
    throw error instanceof AwsError ? kmsRefusal(error, "the deployment package") : error;
  });
  return Plaintext;
}

/** The archive itself. */
export function openedArchive(kept: Uint8Array, dataKey: Uint8Array): Uint8Array {
  const end = kept.length - TAG_BYTES;
  const decipher = createDecipheriv(ALGORITHM, dataKey, kept.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(kept.subarray(end));
  return Buffer.concat([decipher.update(kept.subarray(NONCE_BYTES, end)), decipher.final()]);
}
