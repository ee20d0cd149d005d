/** What EventBridge is told of keys: https://docs.aws.amazon.com/kms/latest/developerguide/kms-events.html */
import type { RotationType } from "../../gen/kms.ts";
import { awsEvent } from "../../kernel/facts/aws-event.ts";
import { arnIn, type KeyRecord } from "./key.ts";
import type { Write } from "./kit.ts";

type Happening = "KMS CMK Rotation" | "KMS CMK Deletion" | "KMS Imported Key Material Expiration";

function announce(
  ctx: Write,
  detailType: Happening,
  { id }: KeyRecord,
  more: Readonly<Record<string, string>> = {},
): void {
  const arn = arnIn(ctx.scope, ctx.scope.region, id);
  const detail = { "key-id": id, ...more };
  ctx.publish(awsEvent(arn, { source: "aws.kms", detailType, resources: [arn], detail }));
}

/** `key` is as it was before. */
export function announceRotation(ctx: Write, key: KeyRecord, type: RotationType, current: string): void {
  const previous = key.materials.find(({ state }) => state === "CURRENT")?.id;
  announce(ctx, "KMS CMK Rotation", key, {
    "key-origin": key.origin,
    "rotation-type": type,
    ...(previous !== undefined && { "previous-key-material-id": previous }),
    "current-key-material-id": current,
  });
}

export const announceDeletion = (ctx: Write, key: KeyRecord): void => announce(ctx, "KMS CMK Deletion", key);

export const announceExpiration = (ctx: Write, key: KeyRecord): void =>
  announce(ctx, "KMS Imported Key Material Expiration", key);
