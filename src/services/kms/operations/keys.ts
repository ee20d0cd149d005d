import type { KeyMetadata } from "../../../gen/kms.ts";
import { keyForUse, keyNamed } from "../addressing.ts";
import { scheduleDeletion } from "../deletion.ts";
import * as errors from "../errors.ts";
import { checkChangeable, type Key, keyArn, metadataOf, STATE_WORDS } from "../key.ts";
import { isUnavailable } from "../key-store.ts";
import { type Read, read, write } from "../kit.ts";
import {
  DELETION_WINDOW_DAYS_MAX,
  DELETION_WINDOW_DAYS_MIN,
  KEYS_LISTED_DEFAULT,
  LIST_RESULTS_MAX,
} from "../limits.ts";
import { cutToPage, pageOf } from "../paging.ts";
import { scheduleRotation } from "../rotation-schedule.ts";

/** Makes the AWS managed key behind a predefined alias. https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeKey.html */
export const DescribeKey = write("DescribeKey", (ctx, input) => ({
  KeyMetadata: described(ctx, keyForUse(ctx, input.KeyId)),
}));

/** A key whose store is not connected cannot be used, whatever its own state. */
function described(ctx: Read, key: Key): KeyMetadata {
  const metadata = metadataOf(ctx.scope, key);
  return key.state === "Enabled" && isUnavailable(ctx, key)
    ? { ...metadata, KeyState: "Unavailable", Enabled: false }
    : metadata;
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ListKeys.html */
export const ListKeys = read("ListKeys", (ctx, input) => {
  const page = pageOf(ctx, "keys", input, KEYS_LISTED_DEFAULT, LIST_RESULTS_MAX);
  const { items, ...more } = cutToPage(
    ctx,
    "keys",
    ctx.store.keys.ids(page.after, page.limit + 1),
    page,
    (id) => id,
  );
  return { Keys: items.map((id) => ({ KeyId: id, KeyArn: keyArn(ctx.scope, id) })), ...more };
});

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_EnableKey.html */
export const EnableKey = write("EnableKey", (ctx, input) => {
  const key = switchable(ctx, input.KeyId);
  ctx.store.keys.put({ ...key, state: "Enabled" });
  return {};
});

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_DisableKey.html */
export const DisableKey = write("DisableKey", (ctx, input) => {
  const key = switchable(ctx, input.KeyId);
  ctx.store.keys.put({ ...key, state: "Disabled" });
  return {};
});

/** Only a key that has its material can be switched on and off. */
function switchable(ctx: Read, name: string): Key {
  const key = ownKey(ctx, name);
  checkChangeable(ctx.scope, key);
  if (key.state === "PendingImport")
    throw errors.invalidState(keyArn(ctx.scope, key.id), STATE_WORDS.PendingImport);
  return key;
}

/** Customers cannot change AWS managed keys, whatever policies say. */
export function ownKey(ctx: Read, name: string): Key {
  const key = keyNamed(ctx, name, "key");
  if (key.managedFor !== undefined)
    throw errors.accessDenied(
      `${keyArn(ctx.scope, key.id)} is an AWS managed key, which customers cannot change.`,
    );
  return key;
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_UpdateKeyDescription.html */
export const UpdateKeyDescription = write("UpdateKeyDescription", (ctx, input) => {
  const key = ownKey(ctx, input.KeyId);
  checkChangeable(ctx.scope, key);
  ctx.store.keys.put({ ...key, description: input.Description });
  return {};
});

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ScheduleKeyDeletion.html */
export const ScheduleKeyDeletion = write("ScheduleKeyDeletion", (ctx, input) => {
  const { PendingWindowInDays = DELETION_WINDOW_DAYS_MAX } = input;
  if (PendingWindowInDays < DELETION_WINDOW_DAYS_MIN || PendingWindowInDays > DELETION_WINDOW_DAYS_MAX)
    throw errors.validation("PendingWindowInDays must be between 7 and 30");
  const key = ownKey(ctx, input.KeyId);
  checkChangeable(ctx.scope, key);
  const scheduled = scheduleDeletion(ctx, key, PendingWindowInDays);
  ctx.store.keys.put(scheduled);
  return {
    KeyId: keyArn(ctx.scope, key.id),
    DeletionDate: scheduled.deletion?.at,
    KeyState: scheduled.state,
    PendingWindowInDays,
  };
});

/** The key comes back disabled. https://docs.aws.amazon.com/kms/latest/APIReference/API_CancelKeyDeletion.html */
export const CancelKeyDeletion = write("CancelKeyDeletion", (ctx, input) => {
  const key = ownKey(ctx, input.KeyId);
  const arn = keyArn(ctx.scope, key.id);
  if (key.state !== "PendingDeletion" && key.state !== "PendingReplicaDeletion")
    throw errors.invalidState(arn, "not pending deletion");
  ctx.unschedule("delete", key.id);
  const { deletion: _over, ...kept } = key;
  const lacksMaterial = key.materials.length === 0 || key.materials.some((material) => material.missing);
  ctx.store.keys.put({ ...kept, state: lacksMaterial ? "PendingImport" : "Disabled" });
  scheduleRotation(ctx, kept);
  return { KeyId: arn };
});

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyLastUsage.html */
export const GetKeyLastUsage = write("GetKeyLastUsage", (ctx, input) => {
  const key = keyNamed(ctx, input.KeyId, "key");
  const use = ctx.store.uses.of(key.id);
  return {
    KeyId: key.id,
    ...(use !== undefined && {
      KeyLastUsage: { Operation: use.operation, Timestamp: use.at, KmsRequestId: use.requestId },
    }),
    TrackingStartDate: key.createdAt,
    KeyCreationDate: key.createdAt,
  };
});
