/**
 * New key material in place of the old, which is kept to decrypt what it encrypted.
 * https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html
 */
import { after, DAY } from "../../base/instant.ts";
import type { RotationType } from "../../gen/kms.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { announceRotation } from "./events.ts";
import type { KeyMaterial, KeyRecord } from "./key.ts";
import { keepMaterial } from "./key-material.ts";
import type { Write } from "./kit.ts";
import { tellRelated } from "./multi-region.ts";
import { scheduleRotation } from "./rotation-schedule.ts";

/** The job: rotates a key by its schedule. A disabled key keeps its schedule, but is passed over. */
export function rotateOnSchedule(ctx: Write, job: DueJob): void {
  const key = ctx.store.keys.get(job.key);
  if (key?.rotation === undefined) return;
  const { periodInDays } = key.rotation;
  const next = { ...key, rotation: { periodInDays, nextAt: after(job.dueAt, periodInDays * DAY) } };
  const rotated = key.state === "Enabled" ? withFreshMaterial(ctx, next, "AUTOMATIC") : next;
  ctx.store.keys.put(rotated);
  scheduleRotation(ctx, rotated);
  tellRelated(ctx, rotated);
}

/** The key with new material of KMS's making. */
export function withFreshMaterial(ctx: Write, key: KeyRecord, rotationType: RotationType): KeyRecord {
  const id = keepMaterial(ctx, key.id, ctx.ids.bytes(32));
  announceRotation(ctx, key, rotationType, id);
  return withCurrent(key, { id, state: "CURRENT", rotatedAt: ctx.now, rotationType });
}

/** The key with this material in use, and the others kept for what they encrypted. */
export function withCurrent(key: KeyRecord, current: KeyMaterial): KeyRecord {
  const others = key.materials
    .filter((material) => material.id !== current.id)
    .map(
      (material): KeyMaterial =>
        material.state === "CURRENT" ? { ...material, state: "NON_CURRENT" } : material,
    );
  return { ...key, materials: [...others, current] };
}
