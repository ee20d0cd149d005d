/**
 * What destinations are told.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
import type { Scope } from "../../../aws/scope.ts";
import { type Instant, isoInstant } from "../../../base/instant.ts";
import { bucketArn } from "../bucket/bucket.ts";
import { canonicalUserId } from "../bucket/canonical-user.ts";
import type { EventDetails, ObjectEvent } from "../object/announce.ts";
import { escapeKey } from "../website/routing.ts";

/** Event families whose records have a later version than 2.1. */
const VERSIONS: ReadonlyArray<readonly [family: string, version: string]> = [
  ["Replication:", "2.2"],
  ["LifecycleExpiration:", "2.3"],
  ["LifecycleTransition", "2.3"],
  ["IntelligentTiering", "2.3"],
  ["ObjectAcl:", "2.3"],
  ["ObjectTagging:", "2.3"],
  ["ObjectRestore:Delete", "2.3"],
];

/** The message about one event, for the subscription of this id. */
export function eventMessage(event: ObjectEvent, at: Instant, scope: Scope, configurationId: string): string {
  const removed = event.event.startsWith("ObjectRemoved:") || event.event.startsWith("LifecycleExpiration:");
  const record = {
    eventVersion: VERSIONS.find(([family]) => event.event.startsWith(family))?.[1] ?? "2.1",
    eventSource: "aws:s3",
    awsRegion: scope.region,
    eventTime: isoInstant(at),
    eventName: event.event,
    userIdentity: { principalId: event.principalId },
    requestParameters: { sourceIPAddress: event.sourceIp },
    responseElements: { "x-amz-request-id": event.requestId, "x-amz-id-2": "" },
    s3: {
      s3SchemaVersion: "1.0",
      configurationId,
      bucket: {
        name: event.bucket,
        ownerIdentity: { principalId: principalIdOf(scope.account) },
        arn: bucketArn(scope, event.bucket),
      },
      object: {
        key: escapeKey(event.key).replaceAll("%20", "+"),
        ...(!removed && { size: event.size }),
        ...((!removed || event.event.endsWith("DeleteMarkerCreated")) && { eTag: etagOf(event) }),
        ...(event.versionId !== undefined && { versionId: event.versionId }),
        sequencer: event.sequencer,
      },
    },
    ...furtherOf(event.more),
  };
  return JSON.stringify({ Records: [record] });
}

/** What records of some kinds have behind all others. */
function furtherOf(more: EventDetails | undefined): object {
  if (more === undefined) return {};
  const { restoreExpiresAt, restoredFrom, storageClass, accessTier, replication } = more;
  return {
    ...(restoreExpiresAt !== undefined && {
      glacierEventData: {
        restoreEventData: {
          lifecycleRestorationExpiryTime: isoInstant(restoreExpiresAt),
          lifecycleRestoreStorageClass: restoredFrom,
        },
      },
    }),
    ...(storageClass !== undefined && {
      lifecycleEventData: { transitionEventData: { destinationStorageClass: storageClass } },
    }),
    ...(accessTier !== undefined && { intelligentTieringEventData: { destinationAccessTier: accessTier } }),
    ...(replication !== undefined && { replicationEventData: replication }),
  };
}

/** A delete marker has the digest of nothing. */
function etagOf({ etag }: ObjectEvent): string {
  return etag === "" ? "d41d8cd98f00b204e9800998ecf8427e" : etag;
}

/** The account as records name it: a letter and thirteen more. */
function principalIdOf(account: string): string {
  return `A${canonicalUserId(account).slice(0, 13).toUpperCase()}`;
}

/** What a destination is sent when it is configured, to see whether it may be. */
export function testMessage(bucket: string, at: Instant, requestId: string): string {
  return JSON.stringify({
    Service: "Amazon S3",
    Event: "s3:TestEvent",
    Time: isoInstant(at),
    Bucket: bucket,
    RequestId: requestId,
    HostId: "",
  });
}
