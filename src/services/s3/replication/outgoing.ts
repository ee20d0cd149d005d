/**
 * The source's side of replication: what is written while rules are in force is to be replicated, nothing before.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-what-is-isnot-replicated.html
 */
import type { DeliveredFact } from "../../../kernel/dispatch/contract.ts";
import { BUCKET_NAME } from "../addressing.ts";
import { type Bucket, objectArn } from "../bucket/bucket.ts";
import { encryptionOf } from "../encryption/encryption.ts";
import type { Write } from "../kit.ts";
import type { EventName } from "../object/announce.ts";
import { type NewVersion, tagsOf, type Version } from "../object/version.ts";
import { type Replication, replicationOf, type Target, targetsOf } from "./configuration.ts";
import { REPLICATION_DUE, REPLICATION_ENDED, type ReplicationDue, type ReplicationEnded } from "./facts.ts";
import { beginReplica, endReplica } from "./time-control.ts";

/** Where a version about to be written goes. Markers that lifecycle puts in front stay where they are. */
export function replicationTargets(
  bucket: Bucket,
  version: Pick<NewVersion, "key" | "tags" | "encryption">,
  marker: 0 | 1,
  event: EventName,
): readonly Target[] {
  const replication = replicationOf(bucket);
  if (replication === undefined || bucket.versioning !== "Enabled") return NOWHERE;
  if (event.startsWith("Lifecycle")) return NOWHERE;
  const { key } = version;
  const encryption = marker === 1 ? "AES256" : encryptionOf(version).kind;
  return targetsOf(replication, { key, marker, encryption, tags: tagsOf(version) });
}

const NOWHERE: readonly Target[] = [];

/** Tells the destinations of a version that was written. */
export function sendReplicas(
  ctx: Write,
  bucket: Bucket,
  version: NewVersion & { readonly id: number; readonly latest?: number },
  targets: readonly Target[],
): void {
  const resource = objectArn(ctx.scope, bucket.name, version.key);
  for (const target of targets) {
    beginReplica(ctx, bucket, version, target);
    if (tellDestination(ctx, bucket, version, target, false)) continue;
    const ended = { ...endOf(version, bucket, target.bucket, "FAILED"), reason: "DstBucketNotFound" };
    ctx.publish({ kind: REPLICATION_ENDED, resource, detail: { ...ended, to: scopeOf(ctx) } });
  }
}

/** Answers whether there is such a destination. */
function tellDestination(
  ctx: Write,
  bucket: Bucket,
  version: NewVersion & { readonly id: number; readonly latest?: number },
  target: Target,
  modification: boolean,
): boolean {
  const { role } = replicationOf(bucket) as Replication;
  const to = ctx.names.holderOf(ctx.scope.partition, BUCKET_NAME, target.bucket);
  if (to === undefined) return false;
  const {
    id: sourceRow,
    latest: _,
    holder: __,
    restore: ___,
    replication: ____,
    encryption: _____,
    ...row
  } = version;
  const due: ReplicationDue = {
    to: { partition: ctx.scope.partition, account: to.account, region: to.region },
    role,
    target,
    sourceBucket: bucket.name,
    sourceRow,
    version: row,
    ...(modification && { modification }),
  };
  const resource = objectArn(ctx.scope, bucket.name, version.key);
  ctx.publish({ kind: REPLICATION_DUE, resource, detail: JSON.parse(JSON.stringify(due)) });
  return true;
}

/**
 * Tags, lists and locks that change later follow their object.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-what-is-isnot-replicated.html
 */
export function replicateChange(ctx: Write, bucket: Bucket, id: number): void {
  if (replicationOf(bucket) === undefined) return;
  const version = ctx.store.versions.withId(id);
  if (version === undefined || version.replication === null) return;
  const targets = replicationTargets(bucket, version, 0, "ObjectTagging:Put");
  if (version.replication === "REPLICA") {
    // A replica stays one, whatever becomes of its change.
    for (const target of targets)
      if (target.modifications) tellDestination(ctx, bucket, version, target, true);
    return;
  }
  if (targets.length === 0) return;
  ctx.store.versions.change(id, { replication: "PENDING" });
  sendReplicas(ctx, bucket, version, targets);
}

/**
 * Has a version replicated that was there before its rule, or failed: what a batch job is for. False: no rule is for
 * it.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-batch-replication-batch.html
 */
export function replicateExisting(ctx: Write, bucket: Bucket, version: Version): boolean {
  if (version.replication === "REPLICA") return false;
  const marker = version.marker === 1 ? 1 : 0;
  const targets = replicationTargets(bucket, version, marker, "ObjectCreated:Put");
  if (targets.length === 0) return false;
  ctx.store.versions.change(version.id, { replication: "PENDING" });
  sendReplicas(ctx, bucket, version, targets);
  return true;
}

function scopeOf({ scope: { partition, account, region } }: Write) {
  return { partition, account, region };
}

function endOf(
  version: Pick<NewVersion, "key" | "versionId"> & { readonly id: number },
  bucket: Bucket,
  target: string,
  status: ReplicationEnded["status"],
) {
  const { key, versionId, id: sourceRow } = version;
  return { bucket: bucket.name, key, versionId, sourceRow, target, status };
}

/** A destination has the version, or will not have it: when all have said so, its status is known. */
export function replicationEnded(ctx: Write, fact: DeliveredFact): void {
  const ended = fact.detail as unknown as ReplicationEnded;
  const bucket = ctx.store.buckets.named(ended.bucket);
  if (bucket === undefined) return;
  const version = ctx.store.versions.version(bucket.id, ended.key, ended.versionId);
  if (version?.replication === "REPLICA") return;
  if (version?.id !== ended.sourceRow) {
    // Gone meanwhile; its row's number may be another version's by now.
    if (ctx.store.versions.withId(ended.sourceRow) === undefined) ctx.store.replicas.forget(ended.sourceRow);
    return;
  }
  endReplica(ctx, bucket, version, ended.target, ended.reason, () =>
    ctx.store.replicas.end(ended.sourceRow, ended.target, ended.status),
  );
  const status = ctx.store.replicas.status(ended.sourceRow);
  if (status === "PENDING") return;
  ctx.store.versions.change(version.id, { replication: status });
  ctx.store.replicas.forget(ended.sourceRow);
}
