import type { AwsError } from "../../../kernel/dispatch/errors.ts";
import { formatHttpDate } from "../../../kernel/wire/text/timestamp.ts";
import { maySeeWhatIsMissing } from "../authz.ts";
import type { Bucket } from "../bucket/bucket.ts";
import {
  accessDenied,
  invalidArgument,
  invalidVersionId,
  markerNotAllowed,
  noSuchKey,
  noSuchVersion,
} from "../errors.ts";
import type { Read } from "../kit.ts";
import { NULL_VERSION, type Version } from "./version.ts";

const VERSION_ID = /^[A-Za-z0-9._-]{32}$/;

/**
 * The object of this key, or of this key and version. Throws NoSuchKey, NoSuchVersion, InvalidArgument, and
 * MethodNotAllowed where the version is a delete marker.
 */
export function objectAt(
  ctx: Read,
  bucket: Bucket,
  key: string,
  versionId: string | undefined,
  method = "GET",
): Version {
  if (versionId === undefined) return latestObject(ctx, bucket, key);
  const version = versionAt(ctx, bucket, key, versionId);
  if (version === undefined) throw missing(ctx, bucket, () => noSuchVersion(key, versionId));
  if (version.marker === 0) return version;
  throw markerNotAllowed(method).with({
    ...markerHeaders(version),
    "Last-Modified": formatHttpDate(version.modifiedAt),
    Allow: "DELETE",
  });
}

function latestObject(ctx: Read, bucket: Bucket, key: string): Version {
  const version = ctx.store.versions.latest(bucket.id, key);
  if (version?.marker === 0) return version;
  throw missing(ctx, bucket, () =>
    version === undefined ? noSuchKey(key) : noSuchKey(key).with(markerHeaders(version)),
  );
}

/** Who may not list the bucket does not learn what is not in it. */
function missing(ctx: Read, bucket: Bucket, error: () => AwsError): AwsError {
  return maySeeWhatIsMissing(ctx, bucket) ? error() : accessDenied();
}

/** A version or a delete marker. Throws InvalidArgument for what cannot be a version's id. */
export function versionAt(ctx: Read, bucket: Bucket, key: string, versionId: string): Version | undefined {
  if (versionId === "") throw invalidArgument("Version id cannot be the empty string", "versionId", "");
  if (versionId !== NULL_VERSION && !VERSION_ID.test(versionId)) throw invalidVersionId(versionId);
  return ctx.store.versions.version(bucket.id, key, versionId);
}

function markerHeaders(version: Version): Record<string, string> {
  return { "x-amz-delete-marker": "true", "x-amz-version-id": version.versionId };
}
