/**
 * The source's side of replication: what is written while rules are in force is to be replicated, nothing before.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-what-is-isnot-replicated.html
 */
import type { DeliveredFact } from "../../../kernel/dispatch/contract.ts";
import { BUCKET_NAME } from "../addressing.ts";
import { type Bucket, objectArn } from "../bucket/bucket.ts";
import { encryptionOf } from "../encryption/encryption.ts";
import type { Write } from "../kit.ts";
import { announce, type EventName } from "../object/announce.ts";
import { type NewVersion, tagsOf } from "../object/version.ts";
import { type Replication, replicationOf, type Target, targetsOf } from "./configuration.ts";
import { REPLICATION_DUE, REPLICATION_ENDED, type ReplicationDue, type ReplicationEnded } from "./facts.ts";

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
  const { role } = replicationOf(bucket) as Replication;
  const resource = objectArn(ctx.scope, bucket.name, version.key);
  for (const target of targets) {
    ctx.store.replicas.expect(version.id, target.bucket);
    const to = ctx.names.holderOf(ctx.scope.partition, BUCKET_NAME, target.bucket);
    if (to === undefined) {
      const ended = endOf(version, bucket, target.bucket, "FAILED");
      ctx.publish({ kind: REPLICATION_ENDED, resource, detail: { ...ended, to: scopeOf(ctx) } });
      continue;
    }
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
    };
    ctx.publish({ kind: REPLICATION_DUE, resource, detail: JSON.parse(JSON.stringify(due)) });
  }
}

/**
 * Tags, lists and locks that change later follow their object.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-what-is-isnot-replicated.html
 */
export function replicateChange(ctx: Write, bucket: Bucket, id: number): void {
  if (replicationOf(bucket) === undefined) return;
  const version = ctx.store.versions.withId(id);
  if (version === undefined || version.replication === null || version.replication === "REPLICA") return;
  const targets = replicationTargets(bucket, version, 0, "ObjectTagging:Put");
  if (targets.length === 0) return;
  ctx.store.versions.change(id, { replication: "PENDING" });
  sendReplicas(ctx, bucket, version, targets);
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
  if (version?.id !== ended.sourceRow) {
    // Gone meanwhile; its row's number may be another version's by now.
    if (ctx.store.versions.withId(ended.sourceRow) === undefined) ctx.store.replicas.forget(ended.sourceRow);
    return;
  }
  ctx.store.replicas.end(ended.sourceRow, ended.target, ended.status);
  if (ended.status === "FAILED") announce(ctx, bucket, "Replication:OperationFailedReplication", version);
  const status = ctx.store.replicas.status(ended.sourceRow);
  if (status === "PENDING") return;
  ctx.store.versions.change(version.id, { replication: status });
  ctx.store.replicas.forget(ended.sourceRow);
}
