/** Tells what happened to objects, where a bucket's configuration says that somebody wants to know. */
import { canonicalUserId } from "../bucket/canonical-user.ts";
import { type Bucket, objectArn } from "../bucket/bucket.ts";
import type { Write } from "../kit.ts";
import type { Version } from "./version.ts";

/** Something happened to an object: what notifications and replication are made of. */
export const OBJECT_EVENT = "s3.ObjectEvent";

/** Without "s3:". https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html */
export type EventName =
  | "ObjectCreated:Put"
  | "ObjectCreated:Post"
  | "ObjectCreated:Copy"
  | "ObjectCreated:CompleteMultipartUpload"
  | "ObjectRemoved:Delete"
  | "ObjectRemoved:DeleteMarkerCreated"
  | "ObjectTagging:Put"
  | "ObjectTagging:Delete"
  | "ObjectAcl:Put"
  | "ObjectRestore:Post"
  | "ObjectRestore:Completed"
  | "ObjectRestore:Delete"
  | "LifecycleExpiration:Delete"
  | "LifecycleExpiration:DeleteMarkerCreated"
  | "LifecycleTransition"
  | "IntelligentTiering"
  | "ReducedRedundancyLostObject"
  | "Replication:OperationFailedReplication"
  | "Replication:OperationNotTracked"
  | "Replication:OperationMissedThreshold"
  | "Replication:OperationReplicatedAfterThreshold";

/** The detail of an {@link OBJECT_EVENT} fact. */
export interface ObjectEvent {
  readonly event: EventName;
  readonly bucket: string;
  readonly key: string;
  /** Absent in a bucket that never had versioning. */
  readonly versionId?: string;
  readonly size: number;
  readonly etag: string;
  /** Grows with each event of a key, compared as text. */
  readonly sequencer: string;
  readonly requestId: string;
  readonly sourceIp: string;
  /** The canonical id of who asked for it. */
  readonly requester: string;
}

/** What a bucket has where its events interest anybody. */
const LISTENING = ["notification", "replication"];

export function announce(
  ctx: Write,
  bucket: Bucket,
  event: EventName,
  version: Pick<Version, "id" | "key" | "versionId" | "size" | "etag">,
): void {
  if (!LISTENING.some((kind) => bucket.configuration(kind) !== undefined)) return;
  const requester = "account" in ctx.caller ? ctx.caller.account : ctx.scope.account;
  const detail: ObjectEvent = {
    event,
    bucket: bucket.name,
    key: version.key,
    ...(bucket.versioning !== undefined && { versionId: version.versionId }),
    size: version.size,
    etag: version.etag,
    sequencer: version.id.toString(16).toUpperCase().padStart(16, "0"),
    requestId: ctx.request.id,
    sourceIp: ctx.request.sourceIp,
    requester: canonicalUserId(requester),
  };
  ctx.publish({ kind: OBJECT_EVENT, resource: objectArn(ctx.scope, bucket.name, version.key), detail: { ...detail } });
}
