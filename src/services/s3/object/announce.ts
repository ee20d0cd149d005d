/** Tells what happened to objects, where a bucket's configuration says that somebody wants to know. */
import type { Instant } from "../../../base/instant.ts";
import type { Json } from "../../../kernel/dispatch/contract.ts";
import { accountOf, type Principal } from "../../../kernel/iam/principal.ts";
import { type Bucket, objectArn } from "../bucket/bucket.ts";
import type { Write } from "../kit.ts";
import { NOTIFICATION } from "../notification/configuration.ts";
import { EVENT_BRIDGE, tellEventBridge } from "../notification/event-bridge.ts";
import type { Version } from "./version.ts";

/** Something happened to an object: what notifications are made of. */
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
  /** Who asked for it: "AWS:AIDA...", or the service that did it by itself. */
  readonly principalId: string;
  /** The same as an account or a service. */
  readonly requester: string;
  readonly more?: EventDetails;
}

/** What only events of some kinds have. */
export interface EventDetails {
  /** When a restored copy goes. */
  readonly restoreExpiresAt?: Instant;
  /** The storage class of an object that is restored. */
  readonly restoredFrom?: string;
  /** Where lifecycle moved it. */
  readonly storageClass?: string;
  /** Where Intelligent-Tiering moved it. */
  readonly accessTier?: string;
  readonly replication?: ReplicationDetails;
}

/** As records have it. https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html */
export interface ReplicationDetails {
  readonly replicationRuleId: string;
  /** An ARN. */
  readonly destinationBucket: string;
  readonly s3Operation: string;
  readonly requestTime: string;
  readonly failureReason?: string;
  /** In minutes. */
  readonly threshold?: string;
  /** In minutes. */
  readonly replicationTime?: string;
}

/** Whether anybody is told what happens in a bucket. */
export function isAnnounced(bucket: Bucket): boolean {
  return bucket.configuration(NOTIFICATION) !== undefined || bucket.configuration(EVENT_BRIDGE) !== undefined;
}

export function announce(
  ctx: Write,
  bucket: Bucket,
  event: EventName,
  version: Pick<Version, "id" | "key" | "versionId" | "size" | "etag">,
  more?: EventDetails,
): void {
  if (!isAnnounced(bucket)) return;
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
    principalId: principalIdOf(ctx.caller),
    requester: requesterOf(ctx.caller),
    ...(more !== undefined && { more }),
  };
  if (bucket.configuration(EVENT_BRIDGE) !== undefined) tellEventBridge(ctx, bucket, detail);
  if (bucket.configuration(NOTIFICATION) === undefined) return;
  ctx.publish({
    kind: OBJECT_EVENT,
    resource: objectArn(ctx.scope, bucket.name, version.key),
    detail: detail as unknown as Json,
  });
}

function requesterOf(caller: Principal): string {
  if (caller.kind === "service") return caller.service;
  return accountOf(caller) ?? "-";
}

function principalIdOf(caller: Principal): string {
  if (caller.kind === "service") return caller.service;
  return caller.kind === "anonymous" ? "Anonymous" : `AWS:${caller.userId}`;
}
