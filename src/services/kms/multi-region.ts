/**
 * Multi-Region keys: the same key id and material in several Regions. What they share follows the primary key by facts;
 * state, policy, description, grants, aliases and tags are each Region's own.
 * https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html
 */
import { parseArn } from "../../aws/arn.ts";
import type { Scope } from "../../aws/scope.ts";
import type { DeliveredFact, FactRow, Json } from "../../kernel/dispatch/contract.ts";
import { scheduleDeletion } from "./deletion.ts";
import { arnIn, type KeyMaterial, type KeyRecord } from "./key.ts";
import type { Write } from "./kit.ts";
import { scheduleRotation } from "./rotation-schedule.ts";
import type { KmsReader, KmsWriter } from "./store.ts";

/** What all related keys have in common and may change, with their material as it lies in the store: sealed. */
interface Shared extends Pick<KeyRecord, "materials" | "rotation" | "onDemandRotations" | "multiRegion"> {
  readonly sealed: Readonly<Record<string, string>>;
}

/** Tells the related keys in other Regions what this one has become. */
export function tellRelated(ctx: Write, key: KeyRecord): void {
  if (key.multiRegion === undefined) return;
  const { primary, replicas } = key.multiRegion;
  for (const region of [primary, ...replicas])
    if (region !== ctx.scope.region)
      ctx.publish({
        kind: "kms.SharedPropertiesChanged",
        resource: arnIn(ctx.scope, region, key.id),
        detail: sharedOf(ctx, key) as unknown as Json,
      });
}

/** Has a replica made in another Region. */
export function replicate(ctx: Write, key: KeyRecord, replica: KeyRecord, region: string): void {
  ctx.publish({
    kind: "kms.KeyReplicated",
    resource: arnIn(ctx.scope, region, key.id),
    detail: { replica, sealed: sharedOf(ctx, key).sealed } as unknown as Json,
  });
}

/** Imported material is not copied: it has to be imported in every Region. */
function sharedOf(ctx: Write, key: KeyRecord): Shared {
  const { materials, rotation, onDemandRotations, multiRegion } = key;
  const sealed: Record<string, string> = {};
  if (key.origin === "AWS_KMS")
    for (const { id } of materials) {
      const text = ctx.store.materials.sealed(key.id, id);
      if (text !== undefined) sealed[id] = text;
    }
  return {
    materials,
    sealed,
    ...(rotation !== undefined && { rotation }),
    ...(onDemandRotations !== undefined && { onDemandRotations }),
    ...(multiRegion !== undefined && { multiRegion }),
  };
}

function onKeyReplicated(ctx: Write, fact: DeliveredFact): void {
  const { replica, sealed } = fact.detail as unknown as { replica: KeyRecord; sealed: Shared["sealed"] };
  keepSealed(ctx, replica.id, sealed);
  const imported = replica.origin === "EXTERNAL";
  ctx.store.keys.put({ ...replica, state: imported ? "PendingImport" : "Enabled" });
}

function onSharedPropertiesChanged(ctx: Write, fact: DeliveredFact): void {
  const id = keyIdOf(fact);
  const key = ctx.store.keys.get(id);
  if (key === undefined) return; // not made yet, or destroyed already
  const { sealed, materials, multiRegion, rotation, onDemandRotations } = fact.detail as unknown as Shared;
  keepSealed(ctx, id, sealed);
  const { rotation: _rotation, onDemandRotations: _count, multiRegion: _regions, ...own } = key;
  const changed: KeyRecord = {
    ...own,
    ...(multiRegion !== undefined && { multiRegion }),
    ...(rotation !== undefined && { rotation }),
    ...(onDemandRotations !== undefined && { onDemandRotations }),
    materials: key.origin === "AWS_KMS" ? materials : sameMaterials(key, materials, fact.source.region),
  };
  const ready = withReadyMaterial(ctx, changed);
  ctx.store.keys.put(ready);
  scheduleRotation(ctx, ready);
  if (ready !== changed) tellRelated(ctx, ready);
}

/** What waits to be rotated to is ready when every Region has it; the primary key finds that. */
function withReadyMaterial(ctx: Write, key: KeyRecord): KeyRecord {
  const { primary, replicas = [] } = key.multiRegion ?? {};
  const waiting = key.materials.find(
    ({ state, missing }) => state === "PENDING_MULTI_REGION_IMPORT_AND_ROTATION" && !missing,
  );
  const everywhere = replicas.every((region) => waiting?.importedIn?.includes(region));
  if (primary !== ctx.scope.region || waiting === undefined || !everywhere) return key;
  const materials = key.materials.map(
    (each): KeyMaterial => (each === waiting ? { ...each, state: "PENDING_ROTATION" } : each),
  );
  return { ...key, materials };
}

/**
 * Of imported materials each Region has what was imported there; which there are, and in which order, is shared. What
 * becomes of them is for the primary key to say; what replicas say tells it where they are.
 */
function sameMaterials(key: KeyRecord, told: readonly KeyMaterial[], region: string): KeyMaterial[] {
  const byPrimary = region === key.multiRegion?.primary;
  const untold = key.materials.filter(({ id }) => !byPrimary && !told.some((each) => each.id === id));
  const same = told.map(
    ({ missing, expiresAt: _expiresAt, importedIn: _there, ...material }): KeyMaterial => {
      const here = key.materials.find((each) => each.id === material.id);
      const state = byPrimary ? material.state : (here?.state ?? material.state);
      const importedIn = new Set(here?.importedIn);
      if (!byPrimary && !missing) importedIn.add(region);
      if (!byPrimary && missing) importedIn.delete(region);
      const shared = { ...material, state, importedIn: [...importedIn] };
      if (here === undefined || here.missing) return { ...shared, missing: true };
      return { ...shared, ...(here.expiresAt !== undefined && { expiresAt: here.expiresAt }) };
    },
  );
  return [...same, ...untold];
}

/** A primary key that waits for its replicas to be gone begins its own waiting period after the last. */
function onReplicaDeleted(ctx: Write, fact: DeliveredFact): void {
  const key = ctx.store.keys.get(keyIdOf(fact));
  if (key?.multiRegion === undefined) return;
  const { region } = fact.detail as { readonly region: string };
  const replicas = key.multiRegion.replicas.filter((each) => each !== region);
  const left: KeyRecord = { ...key, multiRegion: { ...key.multiRegion, replicas } };
  const waits = key.state === "PendingReplicaDeletion" && replicas.length === 0;
  ctx.store.keys.put(waits ? scheduleDeletion(ctx, left, key.deletion?.windowInDays ?? 0) : left);
  tellRelated(ctx, left);
}

function keepSealed(ctx: Write, keyId: string, sealed: Shared["sealed"]): void {
  for (const [id, text] of Object.entries(sealed)) ctx.store.materials.put(keyId, id, text);
}

/** Facts between related keys name the key they are for. */
function where(fact: DeliveredFact): Scope | undefined {
  const arn = parseArn(fact.resource);
  return arn === undefined
    ? undefined
    : { partition: arn.partition, account: arn.account, region: arn.region };
}

function keyIdOf(fact: DeliveredFact): string {
  return fact.resource.slice(fact.resource.lastIndexOf("/") + 1);
}

export const HEARS: Readonly<Record<string, FactRow<KmsReader, KmsWriter>>> = {
  "kms.KeyReplicated": { where, does: onKeyReplicated },
  "kms.SharedPropertiesChanged": { where, does: onSharedPropertiesChanged },
  "kms.ReplicaDeleted": { where, does: onReplicaDeleted },
};
