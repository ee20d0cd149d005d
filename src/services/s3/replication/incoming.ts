/**
 * The destination's side of replication: fetches a version as the source's role, and keeps it under the same id.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-how-setup.html
 */
import { type GetObjectOutput, s3 } from "../../../gen/s3.ts";
import type { DeliveredFact } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { RolePrincipal } from "../../../kernel/iam/principal.ts";
import { accessSettings } from "../access/demands.ts";
import { mayReplicate } from "../authz.ts";
import { type Bucket, bucketArn } from "../bucket/bucket.ts";
import { DEFAULT_ALGORITHM } from "../checksum/algorithms.ts";
import { encryptionText } from "../encryption/encryption.ts";
import { newKeys } from "../encryption/request.ts";
import type { Prepare, Write } from "../kit.ts";
import { type Source, takeIn } from "../object/intake.ts";
import { madeOf } from "../object/version.ts";
import { type ReplicaPiece, writeReplica } from "../object/write.ts";
import {
  type FailureReason,
  REPLICATION_ENDED,
  type ReplicationDue,
  type ReplicationEnded,
} from "./facts.ts";
import { replicationRole } from "./session.ts";

/** A version that was fetched. */
interface Fetched {
  /** Its body, in the parts it came in; none where only what is said of it changes. */
  readonly pieces: readonly ReplicaPiece[];
  readonly encryption: string;
}

/** A version cannot be replicated. */
class Unreplicable extends Error {
  readonly reason: FailureReason;
  constructor(reason: FailureReason) {
    super(reason);
    this.reason = reason;
  }
}

/** What AWS refuses on the way has the name that replication has for it. */
async function orElse<T>(call: Promise<T>, reasonOf: (code: string) => FailureReason): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw error instanceof AwsError ? new Unreplicable(reasonOf(error.code)) : error;
  }
}

export const replicateHere = {
  prepare: async (ctx: Prepare, fact: DeliveredFact): Promise<Fetched | FailureReason> => {
    const due = fact.detail as unknown as ReplicationDue;
    try {
      return await fetchVersion(ctx, fact, due);
    } catch (error) {
      if (!(error instanceof Unreplicable)) throw error;
      return error.reason;
    }
  },
  commit: (ctx: Write, fact: DeliveredFact, fetched: Fetched | FailureReason): void => {
    const due = fact.detail as unknown as ReplicationDue;
    const bucket = ctx.store.buckets.named(due.target.bucket);
    const failed =
      typeof fetched === "string" ? fetched : bucket === undefined ? "DstBucketNotFound" : undefined;
    if (bucket !== undefined && typeof fetched !== "string") keepOrChange(ctx, bucket, due, fetched);
    const { partition, account, region } = fact.source;
    const ended: ReplicationEnded = {
      to: { partition, account, region },
      bucket: due.sourceBucket,
      key: due.version.key,
      versionId: due.version.versionId,
      sourceRow: due.sourceRow,
      target: due.target.bucket,
      status: failed === undefined ? "COMPLETED" : "FAILED",
      ...(failed !== undefined && { reason: failed }),
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
  if (bucket === undefined) throw new Unreplicable("DstBucketNotFound");
  if (bucket.versioning !== "Enabled") throw new Unreplicable("DstBucketUnversioned");
  const locked = version.lockMode !== null || version.legalHold !== null;
  if (locked && !bucket.objectLock) throw new Unreplicable("DstBucketObjectLockConfigMissing");
  const role = await orElse(
    replicationRole(ctx, roleArn, bucketArn(ctx.scope, sourceBucket)),
    () => "AssumeRoleNotPermitted",
  );
  if (!mayReplicate(ctx, bucket.name, version.key, actionsFor(due), role))
    throw new Unreplicable(version.marker === 1 ? "DstDelObjNotPermitted" : "DstPutObjNotPermitted");
  if (version.marker === 1) return { pieces: [], encryption: "{}" };
  const present = ctx.store.versions.version(bucket.id, version.key, version.versionId);
  if (present !== undefined) return { pieces: [], encryption: present.encryption };
  if (due.modification === true) throw new Unreplicable("DstVersionNotFound");
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
  const { key: Key, versionId: VersionId, partCount } = version;
  const part = (number: number): Promise<GetObjectOutput> => {
    const whole = { Bucket, Key, VersionId };
    const asked =
      partCount === 0 ? whole : { ...whole, PartNumber: number, ChecksumMode: "ENABLED" as const };
    return orElse(ctx.call(s3, "GetObject", asked, { as: role, region }), sourceFailure);
  };
  const first = await part(1);
  const asRole: Prepare["call"] = (service, operation, input) =>
    ctx.call(service, operation, input, { as: role });
  const making = newKeys(
    {
      call: asRole,
      scope: ctx.scope,
      ids: ctx.ids,
      sealer: ctx.sealer,
      now: ctx.now,
      caller: role,
      store: ctx.store,
    },
    bucket,
    version.key,
    target.replicaKey !== undefined && first.ServerSideEncryption !== "AES256"
      ? { ServerSideEncryption: first.ServerSideEncryption, SSEKMSKeyId: target.replicaKey }
      : {},
  );
  const keys = await orElse(Promise.resolve(making), (code) =>
    code === "KMS.NotFoundException" ? "DstKmsKeyNotFound" : "DstKmsKeyInvalidState",
  );
  const algorithm = madeOf(version).checksum?.algorithm ?? DEFAULT_ALGORITHM;
  const pieces: ReplicaPiece[] = [];
  for (let number = 1; number <= Math.max(1, partCount); number++) {
    const read = number === 1 ? first : await part(number);
    const source = sourceOf(read.Body, read.ContentLength ?? version.size);
    const checksum = partCount === 0 ? undefined : read[`Checksum${algorithm}`];
    pieces.push({ taken: await takeIn(ctx, source, keys, algorithm), checksum: checksum ?? null });
  }
  return { pieces, encryption: encryptionText(keys.encryption) };
}

function sourceFailure(code: string): FailureReason {
  if (code.startsWith("KMS.")) return "SrcKmsKeyInvalidState";
  return code.startsWith("NoSuch") ? "SrcKeyNotFound" : "SrcGetObjNotPermitted";
}

function sourceOf(body: unknown, size: number): Source {
  if (body instanceof Uint8Array) return { whole: body };
  if (body === undefined) return { whole: new Uint8Array(0) };
  return { size, pieces: body as AsyncIterable<Uint8Array> };
}

/** A replica that is there already takes over what changed about its source. */
function keepOrChange(ctx: Write, bucket: Bucket, due: ReplicationDue, fetched: Fetched): void {
  const { key, versionId, tags, acl, lockMode, retainUntil, legalHold } = due.version;
  const present = ctx.store.versions.version(bucket.id, key, versionId);
  if (present === undefined) keep(ctx, bucket, due, fetched);
  else if (present.replication === "REPLICA" || due.modification === true) {
    const shared = isHandedOver(bucket, due) ? {} : { acl };
    ctx.store.versions.change(present.id, { tags, lockMode, retainUntil, legalHold, ...shared });
  }
}

function isHandedOver(bucket: Bucket, { target }: ReplicationDue): boolean {
  return target.ownerOverride || accessSettings(bucket).ownership === "BucketOwnerEnforced";
}

function keep(ctx: Write, bucket: Bucket, due: ReplicationDue, fetched: Fetched): void {
  const { version, target } = due;
  const handedOver = isHandedOver(bucket, due);
  writeReplica(
    ctx,
    bucket,
    {
      ...version,
      holder: null,
      owner: handedOver ? ctx.scope.account : version.owner,
      acl: handedOver ? null : version.acl,
      storageClass: target.storageClass ?? version.storageClass,
      encryption: fetched.encryption,
      restore: null,
      replication: "REPLICA",
    },
    fetched.pieces,
  );
}
