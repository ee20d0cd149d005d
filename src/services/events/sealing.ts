/**
 * Events under customer managed keys: each is sealed with a data key that KMS makes, and opens only as long as KMS
 * opens that. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-cmkey.html
 */
import { type DataKey, type KeyUse, kmsKeyArn, makeDataKey } from "../../envelope/data-key.ts";
import { openText, type SealedText, sealText } from "../../envelope/sealed-text.ts";
import { kms } from "../../gen/kms.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { invalidParameter } from "./errors.ts";
import { type BusEvent, eventTime } from "./event.ts";
import type { Prepare, Read, Write } from "./kit.ts";
import { busArn } from "./resource.ts";

export type { DataKey } from "../../envelope/data-key.ts";
export type { SealedText as SealedEvent } from "../../envelope/sealed-text.ts";

/** EventBridge asks KMS by itself, on behalf of a bus. */
function useFor({ scope }: Read, bus: string): KeyUse & { readonly options: object } {
  const { account: sourceAccount } = scope;
  const sourceArn = busArn(scope, bus);
  const as = { kind: "service", service: "events.amazonaws.com", sourceArn, sourceAccount } as const;
  return { context: { "aws:events:event-bus:arn": sourceArn }, options: { as } };
}

/** Throws ValidationException for keys that EventBridge may not use, or that are not fit for it. */
export async function checkKey(ctx: Prepare, bus: string, key: string | undefined): Promise<void> {
  if (key === undefined || key === "") return;
  try {
    const KeyId = kmsKeyArn(ctx.scope, key);
    const { KeyMetadata } = await ctx.call(kms, "DescribeKey", { KeyId }, useFor(ctx, bus).options);
    if (KeyMetadata?.Enabled === true && KeyMetadata.KeySpec === "SYMMETRIC_DEFAULT") return;
  } catch (error) {
    if (error instanceof AwsError) throw invalidParameter("KmsKeyIdentifier", error.message);
    throw error;
  }
  throw invalidParameter("KmsKeyIdentifier", "It must be an enabled symmetric encryption key.");
}

/** Throws as KMS refuses. */
export function dataKeyFor(ctx: Prepare, bus: string, key: string): Promise<DataKey> {
  return makeDataKey(ctx, kmsKeyArn(ctx.scope, key), useFor(ctx, bus));
}

export function sealedWith(ctx: Write, key: DataKey, event: BusEvent): SealedText {
  return sealText(ctx, key, JSON.stringify(event));
}

/** Opens a sealed event by asking KMS. Throws as KMS refuses. */
export async function openedByKms(ctx: Prepare, bus: string, event: SealedText): Promise<BusEvent> {
  return JSON.parse(await openText(ctx, event, useFor(ctx, bus))) as BusEvent;
}

export function isSealed(event: object): event is SealedText {
  return Object.hasOwn(event, "wrapped");
}

/**
 * What dead-letter queues get of an event that KMS does not open.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-dlq-decrypt.html
 */
export function encryptedLetter(ctx: Prepare, event: SealedText, bus: string, ruleArn: string): object {
  return {
    version: "0",
    id: ctx.ids.uuid(),
    "detail-type": "Encrypted Events",
    source: "aws.events",
    account: ctx.scope.account,
    time: eventTime(ctx.now),
    region: ctx.scope.region,
    resources: [],
    detail: {
      "event-bus-arn": busArn(ctx.scope, bus),
      "rule-arn": ruleArn,
      "kms-key-arn": event.keyArn,
      "encrypted-payload": Buffer.from(JSON.stringify(event)).toString("base64"),
    },
  };
}
