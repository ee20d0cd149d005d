/**
 * The end of a key: after its waiting period its material is destroyed, and nothing it encrypted can be read any more.
 * https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html
 */
import { after, DAY } from "../../base/instant.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { announceDeletion } from "./events.ts";
import { arnIn, type KeyRecord } from "./key.ts";
import { destroyMaterial } from "./key-material.ts";
import type { Write } from "./kit.ts";

/** Begins the waiting period; a multi-Region primary key waits for its replicas first. */
export function scheduleDeletion(ctx: Write, key: KeyRecord, windowInDays: number): KeyRecord {
  ctx.unschedule("rotate", key.id);
  if (key.multiRegion?.primary === ctx.scope.region && key.multiRegion.replicas.length > 0)
    return { ...key, state: "PendingReplicaDeletion", deletion: { windowInDays } };
  const at = after(ctx.now, windowInDays * DAY);
  ctx.schedule(at, { kind: "delete", key: key.id });
  return { ...key, state: "PendingDeletion", deletion: { at, windowInDays } };
}

/** The job: destroys the key. */
export function destroy(ctx: Write, job: DueJob): void {
  const key = ctx.store.keys.get(job.key);
  if (key === undefined || key.state !== "PendingDeletion") return;
  destroyMaterial(ctx, key);
  const { keys, aliases, grants, uses } = ctx.store;
  for (const { id } of key.materials) ctx.unschedule("expire", `${key.id} ${id}`);
  aliases.removeAllOf(key.id);
  grants.removeAllOf(key.id);
  uses.forget(key.id);
  keys.remove(key.id);
  announceDeletion(ctx, key);
  if (key.external !== undefined) ctx.store.keyStores.removeKey(key.external.store, key.external.id);
  const { multiRegion } = key;
  if (multiRegion !== undefined && multiRegion.primary !== ctx.scope.region)
    ctx.publish({
      kind: "kms.ReplicaDeleted",
      resource: arnIn(ctx.scope, multiRegion.primary, key.id),
      detail: { region: ctx.scope.region },
    });
}
