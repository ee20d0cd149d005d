/**
 * Encrypted topics: who publishes must be allowed to use the topic's key, and the message waits sealed with a data key
 * that KMS made. https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
 */
import { type Operations as KmsOperations, kms } from "../../../gen/kms.ts";
import { kmsRefusal } from "../errors.ts";
import type { Prepare } from "../kit.ts";
import { type Topic, topicArn } from "./topic.ts";

/** Asks KMS for a data key as the publisher; opened once, because publishers need kms:Decrypt, too. */
export async function dataKeyFor(ctx: Prepare, topic: Topic, key: string): Promise<Uint8Array> {
  const EncryptionContext = { "aws:sns:topicArn": topicArn(ctx.scope, topic.name) };
  const KeyId = keyArn(ctx, key);
  const made = await askKms(ctx, "GenerateDataKey", { KeyId, KeySpec: "AES_256", EncryptionContext });
  const CiphertextBlob = made.CiphertextBlob ?? new Uint8Array();
  const { Plaintext } = await askKms(ctx, "Decrypt", { CiphertextBlob, EncryptionContext });
  if (Plaintext === undefined) throw new Error("KMS opened a data key and did not tell it");
  return Plaintext;
}

/** The names of keys are those of the topic's account, whoever publishes. */
function keyArn({ scope }: Prepare, key: string): string {
  if (key.startsWith("arn:")) return key;
  const resource = key.startsWith("alias/") ? key : `key/${key}`;
  return `arn:${scope.partition}:kms:${scope.region}:${scope.account}:${resource}`;
}

async function askKms<K extends "GenerateDataKey" | "Decrypt">(
  ctx: Prepare,
  operation: K,
  input: KmsOperations[K]["input"],
): Promise<KmsOperations[K]["output"]> {
  try {
    return await ctx.call(kms, operation, input, { region: ctx.scope.region });
  } catch (error) {
    throw kmsRefusal(error);
  }
}
