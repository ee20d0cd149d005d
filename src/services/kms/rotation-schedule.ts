import type { KeyRecord } from "./key.ts";
import type { Write } from "./kit.ts";

/** Sees to it that the key is rotated when its time comes. */
export function scheduleRotation(ctx: Write, key: KeyRecord): void {
  const isReplica = key.multiRegion !== undefined && key.multiRegion.primary !== ctx.scope.region;
  if (key.rotation === undefined || isReplica) ctx.unschedule("rotate", key.id);
  else ctx.schedule(key.rotation.nextAt, { kind: "rotate", key: key.id });
}
