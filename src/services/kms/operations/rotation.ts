import { after, DAY } from "../../../base/instant.ts";
import type { OriginType, RotationsListEntry } from "../../../gen/kms.ts";
import { keyNamed } from "../addressing.ts";
import * as errors from "../errors.ts";
import { announceRotation } from "../events.ts";
import { checkUsable, expirationModel, type Key, type KeyMaterial, type KeyRecord, keyArn } from "../key.ts";
import { type Read, read, type Write, write } from "../kit.ts";
import {
  LIST_RESULTS_MAX,
  ON_DEMAND_ROTATIONS_MAX,
  ROTATION_PERIOD_DAYS_DEFAULT,
  ROTATIONS_LISTED_DEFAULT,
} from "../limits.ts";
import { tellRelated } from "../multi-region.ts";
import { cutToPage, pageOf } from "../paging.ts";
import { withCurrent, withFreshMaterial } from "../rotation.ts";
import { scheduleRotation } from "../rotation-schedule.ts";
import { ownKey } from "./keys.ts";

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_EnableKeyRotation.html */
export const EnableKeyRotation = write("EnableKeyRotation", (ctx, input) => {
  const key = rotatable(ctx, input.KeyId, "AWS_KMS");
  const periodInDays = input.RotationPeriodInDays ?? ROTATION_PERIOD_DAYS_DEFAULT;
  if (key.rotation?.periodInDays === periodInDays) return {};
  const rotating = { ...key, rotation: { periodInDays, nextAt: after(ctx.now, periodInDays * DAY) } };
  ctx.store.keys.put(rotating);
  scheduleRotation(ctx, rotating);
  tellRelated(ctx, rotating);
  return {};
});

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_DisableKeyRotation.html */
export const DisableKeyRotation = write("DisableKeyRotation", (ctx, input) => {
  const { rotation: _over, ...key } = rotatable(ctx, input.KeyId);
  ctx.store.keys.put(key);
  scheduleRotation(ctx, key);
  tellRelated(ctx, key);
  return {};
});

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_RotateKeyOnDemand.html */
export const RotateKeyOnDemand = write("RotateKeyOnDemand", (ctx, input) => {
  const key = rotatable(ctx, input.KeyId);
  const { onDemandRotations = 0 } = key;
  if (onDemandRotations >= ON_DEMAND_ROTATIONS_MAX)
    throw errors.limitExceeded(
      "The on-demand rotations limit has been reached for the given keyId. " +
        `No more on-demand rotations can be performed for this key: ${keyArn(ctx.scope, key.id)}`,
    );
  const counted = { ...key, onDemandRotations: onDemandRotations + 1 };
  const rotated =
    key.origin === "EXTERNAL"
      ? withPendingMaterial(ctx, counted)
      : withFreshMaterial(ctx, counted, "ON_DEMAND");
  ctx.store.keys.put(rotated);
  tellRelated(ctx, rotated);
  return { KeyId: key.id };
});

function withPendingMaterial(ctx: Write, key: Key): KeyRecord {
  const pending = pendingMaterial(ctx, key);
  announceRotation(ctx, key, "ON_DEMAND", pending.id);
  return withCurrent(key, { ...pending, rotatedAt: ctx.now, rotationType: "ON_DEMAND" });
}

/** Imported material that waits to take the place of the present one. */
function pendingMaterial(ctx: Read, key: Key): KeyMaterial {
  const pending = key.materials.find(
    (material) => material.state === "PENDING_ROTATION" && !material.missing,
  );
  if (pending === undefined)
    throw errors.invalidState(keyArn(ctx.scope, key.id), "lacking key material that is pending rotation");
  return { ...pending, state: "CURRENT" };
}

/** Symmetric keys that are enabled can be rotated, multi-Region keys where the primary is. */
function rotatable(ctx: Read, name: string, origin?: OriginType): Key {
  const key = ownKey(ctx, name);
  const arn = keyArn(ctx.scope, key.id);
  if (origin !== undefined && key.origin !== origin) throw errors.invalidOrigin(arn, key.origin);
  if (key.external !== undefined) throw errors.invalidOrigin(arn, key.origin);
  if (key.spec !== "SYMMETRIC_DEFAULT") throw errors.notSymmetric(arn);
  if (key.multiRegion !== undefined && key.multiRegion.primary !== ctx.scope.region)
    throw errors.unsupported(
      `${arn} is a replica key: rotate the primary key in ${key.multiRegion.primary}.`,
    );
  checkUsable(ctx.scope, key);
  return key;
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyRotationStatus.html */
export const GetKeyRotationStatus = read("GetKeyRotationStatus", (ctx, input) => {
  const key = keyNamed(ctx, input.KeyId, "key");
  const { rotation, state, id } = key;
  if (rotation === undefined || state === "PendingDeletion" || state === "PendingReplicaDeletion")
    return { KeyRotationEnabled: false, KeyId: id };
  return {
    KeyRotationEnabled: true,
    KeyId: id,
    RotationPeriodInDays: rotation.periodInDays,
    NextRotationDate: rotation.nextAt,
  };
});

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ListKeyRotations.html */
export const ListKeyRotations = read("ListKeyRotations", (ctx, input) => {
  const key = keyNamed(ctx, input.KeyId, "key");
  if (key.spec !== "SYMMETRIC_DEFAULT") throw errors.notSymmetric(keyArn(ctx.scope, key.id));
  const page = pageOf(ctx, "rotations", input, ROTATIONS_LISTED_DEFAULT, LIST_RESULTS_MAX);
  const all = input.IncludeKeyMaterial === "ALL_KEY_MATERIAL";
  const listed = key.materials
    .map((material, index) => ({ material, name: String(index).padStart(6, "0") }))
    .filter(({ material, name }) => name > page.after && (all || material.rotatedAt !== undefined));
  const { items, ...more } = cutToPage(ctx, "rotations", listed, page, ({ name }) => name);
  return { Rotations: items.map(({ material }) => rotationEntry(key, material)), ...more };
});

function rotationEntry(key: Key, material: KeyMaterial): RotationsListEntry {
  return {
    KeyId: key.id,
    KeyMaterialId: material.id,
    KeyMaterialState: material.state,
    RotationDate: material.rotatedAt,
    RotationType: material.rotationType,
    ...(key.origin === "EXTERNAL" && {
      KeyMaterialDescription: material.description,
      ImportState: material.missing ? ("PENDING_IMPORT" as const) : ("IMPORTED" as const),
      ...(!material.missing && { ExpirationModel: expirationModel(material), ValidTo: material.expiresAt }),
    }),
  };
}
