import { isRegion, partitionOf } from "../../../aws/regions.ts";
import type { ReplicateKeyRequest } from "../../../gen/kms.ts";
import * as errors from "../errors.ts";
import {
  arnIn,
  checkUsable,
  type Key,
  type KeyRecord,
  keyArn,
  type MultiRegion,
  metadataOf,
} from "../key.ts";
import { checkPolicy, defaultPolicy } from "../key-policy.ts";
import { type Read, type Write, write } from "../kit.ts";
import { replicate, tellRelated } from "../multi-region.ts";
import { scheduleRotation } from "../rotation-schedule.ts";
import { checkTagCount, tagsOf } from "../tags.ts";
import { ownKey } from "./keys.ts";

/** The replica is made in its Region a moment later. https://docs.aws.amazon.com/kms/latest/APIReference/API_ReplicateKey.html */
export const ReplicateKey = write("ReplicateKey", (ctx, input) => {
  const { key, multiRegion } = primaryKey(ctx, input.KeyId);
  const { ReplicaRegion: region } = input;
  checkRegion(ctx, region);
  if (region === multiRegion.primary || multiRegion.replicas.includes(region))
    throw errors.alreadyExists(`Key ${arnIn(ctx.scope, region, key.id)} already exists.`);
  const related = { ...key, multiRegion: { ...multiRegion, replicas: [...multiRegion.replicas, region] } };
  const replica = replicaOf(ctx, related, input);
  ctx.store.keys.put(related);
  replicate(ctx, related, replica, region);
  tellRelated(ctx, related);
  return {
    ReplicaKeyMetadata: metadataOf({ ...ctx.scope, region }, replica),
    ReplicaPolicy: replica.policy,
    ReplicaTags: input.Tags ?? [],
  };
});

function replicaOf(ctx: Write, key: KeyRecord, input: ReplicateKeyRequest): KeyRecord {
  const { Policy, BypassPolicyLockoutSafetyCheck: bypass, Description = "", Tags } = input;
  if (Policy !== undefined)
    checkPolicy(ctx, arnIn(ctx.scope, input.ReplicaRegion, key.id), Policy, bypass === true);
  const tags = tagsOf(Tags);
  checkTagCount(tags);
  const materials =
    key.origin === "AWS_KMS"
      ? key.materials
      : key.materials.map((each) => ({ ...each, missing: true as const }));
  return {
    ...key,
    materials,
    description: Description,
    policy: Policy ?? defaultPolicy(ctx.scope),
    tags,
    createdAt: ctx.now,
    state: "Creating",
  };
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_UpdatePrimaryRegion.html */
export const UpdatePrimaryRegion = write("UpdatePrimaryRegion", (ctx, input) => {
  const { key, multiRegion } = primaryKey(ctx, input.KeyId);
  const { PrimaryRegion: primary } = input;
  checkRegion(ctx, primary);
  if (!multiRegion.replicas.includes(primary)) throw errors.keyNotFound(arnIn(ctx.scope, primary, key.id));
  const replicas = multiRegion.replicas.map((region) => (region === primary ? multiRegion.primary : region));
  const changed = { ...key, multiRegion: { primary, replicas } };
  ctx.store.keys.put(changed);
  scheduleRotation(ctx, changed);
  tellRelated(ctx, changed);
  return {};
});

function primaryKey(ctx: Read, name: string): { readonly key: Key; readonly multiRegion: MultiRegion } {
  const key = ownKey(ctx, name);
  const { multiRegion } = key;
  const arn = keyArn(ctx.scope, key.id);
  if (multiRegion === undefined) throw errors.unsupported(`${arn} is not a multi-Region key.`);
  if (multiRegion.primary !== ctx.scope.region)
    throw errors.unsupported(`${arn} is not a multi-Region primary key.`);
  if (key.state !== "PendingImport") checkUsable(ctx.scope, key);
  return { key, multiRegion };
}

function checkRegion(ctx: Read, region: string): void {
  if (!isRegion(region) || partitionOf(region) !== ctx.scope.partition)
    throw errors.validation(`Region ${region} is not a Region of this partition.`);
}
