/**
 * What EventBridge is told of a bucket's objects, where the bucket has that switched on.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html
 */
import { isoInstant } from "../../../base/instant.ts";
import { type AwsEvent, awsEvent } from "../../../kernel/facts/aws-event.ts";
import { type Bucket, bucketArn } from "../bucket/bucket.ts";
import type { Write } from "../kit.ts";
import type { ObjectEvent } from "../object/announce.ts";

/** The kind of a bucket's configuration that says that EventBridge hears of its events. */
export const EVENT_BRIDGE = "event-bridge";

interface Told {
  readonly detailType: string;
  readonly reason?: string;
  readonly deletion?: string;
}

/** Events that EventBridge is not told of are not here: those of replication. */
const TOLD: Readonly<Partial<Record<ObjectEvent["event"], Told>>> = {
  "ObjectCreated:Put": { detailType: "Object Created", reason: "PutObject" },
  "ObjectCreated:Post": { detailType: "Object Created", reason: "POST Object" },
  "ObjectCreated:Copy": { detailType: "Object Created", reason: "CopyObject" },
  "ObjectCreated:CompleteMultipartUpload": {
    detailType: "Object Created",
    reason: "CompleteMultipartUpload",
  },
  "ObjectRemoved:Delete": {
    detailType: "Object Deleted",
    reason: "DeleteObject",
    deletion: "Permanently Deleted",
  },
  "ObjectRemoved:DeleteMarkerCreated": {
    detailType: "Object Deleted",
    reason: "DeleteObject",
    deletion: "Delete Marker Created",
  },
  "LifecycleExpiration:Delete": {
    detailType: "Object Deleted",
    reason: "Lifecycle Expiration",
    deletion: "Permanently Deleted",
  },
  "LifecycleExpiration:DeleteMarkerCreated": {
    detailType: "Object Deleted",
    reason: "Lifecycle Expiration",
    deletion: "Delete Marker Created",
  },
  "ObjectRestore:Post": { detailType: "Object Restore Initiated" },
  "ObjectRestore:Completed": { detailType: "Object Restore Completed" },
  "ObjectRestore:Delete": { detailType: "Object Restore Expired" },
  LifecycleTransition: { detailType: "Object Storage Class Changed" },
  IntelligentTiering: { detailType: "Object Access Tier Changed" },
  "ObjectAcl:Put": { detailType: "Object ACL Updated" },
  "ObjectTagging:Put": { detailType: "Object Tags Added" },
  "ObjectTagging:Delete": { detailType: "Object Tags Deleted" },
};

/** Tells EventBridge of an event, as far as it is one that it hears of. */
export function tellEventBridge(ctx: Write, bucket: Bucket, event: ObjectEvent): void {
  const told = TOLD[event.event];
  if (told === undefined) return;
  const arn = bucketArn(ctx.scope, bucket.name);
  const detail = detailOf(event, told, bucket.name);
  ctx.publish(awsEvent(arn, { source: "aws.s3", detailType: told.detailType, resources: [arn], detail }));
}

function detailOf(event: ObjectEvent, { reason, deletion }: Told, bucket: string): AwsEvent["detail"] {
  const { more = {} } = event;
  const byRequest = event.requester !== "s3.amazonaws.com";
  return {
    version: "0",
    bucket: { name: bucket },
    object: {
      key: event.key,
      ...(deletion === undefined && { size: event.size }),
      ...(event.etag !== "" && { etag: event.etag }),
      ...(event.versionId !== undefined && { "version-id": event.versionId }),
      ...((reason ?? deletion) !== undefined && { sequencer: event.sequencer }),
    },
    "request-id": event.requestId,
    requester: event.requester,
    ...(byRequest && { "source-ip-address": event.sourceIp }),
    ...(reason !== undefined && { reason }),
    ...(deletion !== undefined && { "deletion-type": deletion }),
    ...(more.restoreExpiresAt !== undefined && {
      "restore-expiry-time": isoInstant(more.restoreExpiresAt).replace(".000Z", "Z"),
    }),
    ...(more.restoredFrom !== undefined && { "source-storage-class": more.restoredFrom }),
    ...(more.storageClass !== undefined && { "destination-storage-class": more.storageClass }),
    ...(more.accessTier !== undefined && { "destination-access-tier": more.accessTier }),
  };
}
