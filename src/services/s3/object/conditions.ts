/**
 * Conditional requests, in the precedence that S3 documents (and RFC 9110, 13.2.2, has).
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html
 */
import type { Instant } from "../../../base/instant.ts";
import { formatHttpDate } from "../../../kernel/wire/text/timestamp.ts";
import { noSuchKey, notImplemented, notModified, preconditionFailed } from "../errors.ts";
import { quotedEtag, type Version } from "./version.ts";

export interface ReadConditions {
  readonly IfMatch?: string | undefined;
  readonly IfNoneMatch?: string | undefined;
  readonly IfModifiedSince?: Instant | undefined;
  readonly IfUnmodifiedSince?: Instant | undefined;
}

type Tested = Pick<Version, "etag" | "modifiedAt">;

/** Throws PreconditionFailed or NotModified. */
export function checkReadConditions(conditions: ReadConditions, version: Tested): void {
  checkStillIs(conditions, version);
  const { IfNoneMatch, IfModifiedSince } = conditions;
  const unchanged =
    IfNoneMatch !== undefined
      ? matches(IfNoneMatch, version.etag)
      : IfModifiedSince !== undefined && seconds(version.modifiedAt) <= seconds(IfModifiedSince);
  if (unchanged)
    throw notModified().with({
      ETag: quotedEtag(version),
      "Last-Modified": formatHttpDate(version.modifiedAt),
    });
}

/** The same of what is copied or renamed, where "not modified" is a failure, too. */
export function checkCopyConditions(
  conditions: ReadConditions,
  version: Tested,
  prefix = "x-amz-copy-source-",
): void {
  checkStillIs(conditions, version, prefix);
  const { IfNoneMatch, IfModifiedSince } = conditions;
  if (IfNoneMatch !== undefined) {
    if (matches(IfNoneMatch, version.etag)) throw preconditionFailed(`${prefix}If-None-Match`);
  } else if (IfModifiedSince !== undefined && seconds(version.modifiedAt) <= seconds(IfModifiedSince)) {
    throw preconditionFailed(`${prefix}If-Modified-Since`);
  }
}

/** If-Match has the last word over If-Unmodified-Since. */
function checkStillIs({ IfMatch, IfUnmodifiedSince }: ReadConditions, version: Tested, prefix = ""): void {
  if (IfMatch !== undefined) {
    if (!matches(IfMatch, version.etag)) throw preconditionFailed(`${prefix}If-Match`);
  } else if (IfUnmodifiedSince !== undefined && seconds(version.modifiedAt) > seconds(IfUnmodifiedSince)) {
    throw preconditionFailed(`${prefix}If-Unmodified-Since`);
  }
}

export interface WriteConditions {
  readonly IfMatch?: string | undefined;
  readonly IfNoneMatch?: string | undefined;
}

/**
 * Whether an object may be written over what is there (undefined or a delete marker: nothing). Throws
 * PreconditionFailed, NoSuchKey, and NotImplemented for the conditions that writes do not know.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 */
export function checkWriteConditions(
  { IfMatch, IfNoneMatch }: WriteConditions,
  key: string,
  latest: Version | undefined,
): void {
  const present = latest !== undefined && latest.marker === 0 ? latest : undefined;
  if (IfNoneMatch !== undefined) {
    if (IfNoneMatch !== "*") throw notImplemented("If-None-Match");
    if (present !== undefined) throw preconditionFailed("If-None-Match");
  }
  if (IfMatch === undefined) return;
  if (IfMatch === "*") throw notImplemented("If-Match");
  if (present === undefined) throw noSuchKey(key);
  if (!matches(IfMatch, present.etag)) throw preconditionFailed("If-Match");
}

/** Whether a list of entity tags has this one. Quotes are optional, as they are at S3. */
export function matches(list: string, etag: string): boolean {
  for (const each of list.split(",")) {
    const tag = each.trim();
    if (tag === "*" || tag === etag || tag === `"${etag}"` || tag === `W/"${etag}"`) return true;
  }
  return false;
}

/** HTTP dates know no more. */
export function seconds(at: Instant): number {
  return Math.floor(at / 1000);
}
