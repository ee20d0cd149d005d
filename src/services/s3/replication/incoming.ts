/**
 * The destination's side of replication: fetches a version as the source's role, and keeps it under the same id.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-how-setup.html
 */
import { s3 } from "../../../gen/s3.ts";
import type { DeliveredFact } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { RolePrincipal } from "../../../kernel/iam/principal.ts";
import { accessSettings } from "../access/demands.ts";
import { mayReplicate } from "../authz.ts";
import { type Bucket, bucketArn } from "../bucket/bucket.ts";
import { DEFAULT_ALGORITHM } from "../checksum/algorithms.ts";
import { encryptionText } from "../encryption/encryption.ts";
import { newKeys } from "../encryption/request.ts";
import { accessDenied, invalidRequest, noSuchBucket } from "../errors.ts";
import type { Prepare, Write } from "../kit.ts";
import { type Source, type Taken, takeIn } from "../object/intake.ts";
import { madeOf } from "../object/version.ts";
import { writeReplica } from "../object/write.ts";
import { REPLICATION_ENDED, type ReplicationDue, type ReplicationEnded } from "./facts.ts";
import { replicationRole } from "./session.ts";

/** A version that was fetched; undefined: it cannot be. */
type Fetched = { readonly taken: Taken | undefined; readonly encryption: string } | undefined;

export const replicateHere = {
  prepare: async (ctx: Prepare, fact: DeliveredFact): Promise<Fetched> => {
    const due = fact.detail as unknown as ReplicationDue;
    try {
      return await fetchVersion(ctx, fact, due);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      return undefined;
    }
  },
  commit: (ctx: Write, fact: DeliveredFact, fetched: Fetched): void => {
    const due = fact.detail as unknown as ReplicationDue;
    const bucket = ctx.store.buckets.named(due.target.bucket);
    const done = bucket !== undefined && fetched !== undefined;
    if (done) keepOrChange(ctx, bucket, due, fetched);
    const { partition, account, region } = fact.source;
    const ended: ReplicationEnded = {
      to: { partition, account, region },
      bucket: due.sourceBucket,
      key: due.version.key,
      versionId: due.version.versionId,
      sourceRow: due.sourceRow,
      target: due.target.bucket,
      status: done ? "COMPLETED" : "FAILED",
    };
    ctx.publish({
      kind: REPLICATION_ENDED,
      resource: fact.resource,
      detail: JSON.parse(JSON.stringify(ended)),
    });
  },
};

async function fetchVersion(ctx: Prepare, fact: DeliveredFact, due: ReplicationDue): Promise<Fetched> {
  const { target, version, role: roleArn, sourceBucket } = due;
  const bucket = ctx.store.buckets.named(target.bucket);
  if (bucket === undefined) throw noSuchBucket(target.bucket);
  if (bucket.versioning !== "Enabled")
    throw invalidRequest("Destination bucket must have versioning enabled.");
  const locked = version.lockMode !== null || version.legalHold !== null;
  if (locked && !bucket.objectLock) throw invalidRequest("Bucket is missing Object Lock Configuration");
  const role = await replicationRole(ctx, roleArn, bucketArn(ctx.scope, sourceBucket));
  if (!mayReplicate(ctx, bucket.name, version.key, actionsFor(due), role)) throw accessDenied();
  if (version.marker === 1) return { taken: undefined, encryption: "{}" };
  const present = ctx.store.versions.version(bucket.id, version.key, version.versionId);
  if (present !== undefined) return { taken: undefined, encryption: present.encryption };
  return fetchBody(ctx, bucket, due, role, fact.source.region);
}

function actionsFor({ version, target }: ReplicationDue): string[] {
  if (version.marker === 1) return ["ReplicateDelete"];
  return [
    "ReplicateObject",
    ...(version.tags === null ? [] : ["ReplicateTags"]),
    ...(target.ownerOverride ? ["ObjectOwnerOverrideToBucketOwner"] : []),
  ];
}

async function fetchBody(
  ctx: Prepare,
  bucket: Bucket,
  { version, target, sourceBucket: Bucket }: ReplicationDue,
  role: RolePrincipal,
  region: string,
): Promise<Fetched> {
  const { key: Key, versionId: VersionId } = version;
  const read = await ctx.call(s3, "GetObject", { Bucket, Key, VersionId }, { as: role, region });
  const asRole: Prepare["call"] = (service, operation, input) =>
    ctx.call(service, operation, input, { as: role });
  const keys = await newKeys(
    { call: asRole, scope: ctx.scope, ids: ctx.ids, sealer: ctx.sealer },
    bucket,
    version.key,
    target.replicaKey !== undefined && read.ServerSideEncryption !== "AES256"
      ? { ServerSideEncryption: read.ServerSideEncryption, SSEKMSKeyId: target.replicaKey }
      : {},
  );
  const algorithm = madeOf(version).checksum?.algorithm ?? DEFAULT_ALGORITHM;
  const taken = await takeIn(ctx, sourceOf(read.Body, version.size), keys, algorithm);
  return { taken, encryption: encryptionText(keys.encryption) };
}

function sourceOf(body: unknown, size: number): Source {
  if (body instanceof Uint8Array) return { whole: body };
  if (body === undefined) return { whole: new Uint8Array(0) };
  return { size, pieces: body as AsyncIterable<Uint8Array> };
}

/** A replica that is there already takes over what changed about its source. */
function keepOrChange(ctx: Write, bucket: Bucket, due: ReplicationDue, fetched: NonNullable<Fetched>): void {
  const { key, versionId, tags, acl, lockMode, retainUntil, legalHold } = due.version;
  const present = ctx.store.versions.version(bucket.id, key, versionId);
  if (present === undefined) keep(ctx, bucket, due, fetched);
  else if (present.replication === "REPLICA") {
    const shared = isHandedOver(bucket, due) ? {} : { acl };
    ctx.store.versions.change(present.id, { tags, lockMode, retainUntil, legalHold, ...shared });
  }
}

function isHandedOver(bucket: Bucket, { target }: ReplicationDue): boolean {
  return target.ownerOverride || accessSettings(bucket).ownership === "BucketOwnerEnforced";
}

function keep(ctx: Write, bucket: Bucket, due: ReplicationDue, fetched: NonNullable<Fetched>): void {
  const { version, target } = due;
  const handedOver = isHandedOver(bucket, due);
  writeReplica(
    ctx,
    bucket,
    {
      ...version,
      partCount: 0, // its parts come as one
      holder: null,
      owner: handedOver ? ctx.scope.account : version.owner,
      acl: handedOver ? null : version.acl,
      storageClass: target.storageClass ?? version.storageClass,
      encryption: fetched.encryption,
      restore: null,
      replication: "REPLICA",
    },
    fetched.taken,
  );
}
