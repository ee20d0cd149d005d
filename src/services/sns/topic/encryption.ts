/**
 * Encrypted topics: who publishes must be allowed to use the topic's key, and the message waits sealed with a data key
 * that KMS made. https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
 */
import { kmsKeyArn, makeDataKey, openDataKey } from "../../../envelope/data-key.ts";
import { kmsRefusal } from "../errors.ts";
import type { Prepare } from "../kit.ts";
import { type Topic, topicArn } from "./topic.ts";

/** Asks KMS for a data key as the publisher; opened once, because publishers need kms:Decrypt, too. */
export async function dataKeyFor(ctx: Prepare, topic: Topic, key: string): Promise<Uint8Array> {
  const use = { context: { "aws:sns:topicArn": topicArn(ctx.scope, topic.name) }, refusal: kmsRefusal };
  const made = await makeDataKey(ctx, kmsKeyArn(ctx.scope, key), use);
  return openDataKey(ctx, { wrapped: made.wrapped }, use);
}
