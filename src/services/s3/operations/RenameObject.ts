import { after, DAY } from "../../../base/instant.ts";
import type { RenameObjectRequest } from "../../../gen/s3.ts";
import { bucketOf } from "../addressing.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { isDirectory } from "../directory/name.ts";
import {
  idempotencyMismatch,
  invalidArgument,
  invalidRequest,
  noSuchKey,
  notImplemented,
  preconditionFailed,
} from "../errors.ts";
import { type Write, write } from "../kit.ts";
import { checkCopyConditions, type ReadConditions } from "../object/conditions.ts";
import { checkKey } from "../object/key.ts";
import type { Version } from "../object/version.ts";
import { removeVersion } from "../object/write.ts";

/** How long a request can be repeated without being done again. Ours: AWS names no time. */
const REMEMBERED = DAY;
const TOKEN = /^[!-~]{1,64}$/;

/**
 * Directory buckets alone rename; general purpose buckets do not.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_RenameObject.html
 */
export const RenameObject = write("RenameObject", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  if (!isDirectory(bucket.name)) throw notImplemented("x-amz-rename-source");
  const source = sourceKey(bucket, input.RenameSource);
  checkKeys(source, input.Key);
  if (isRepeated(ctx, bucket, input)) return {};
  const object = ctx.store.versions.latest(bucket.id, source);
  if (object === undefined) throw noSuchKey(source);
  checkSource(input, object);
  const replaced = ctx.store.versions.latest(bucket.id, input.Key);
  checkDestination(input, replaced);
  if (source !== input.Key) {
    if (replaced !== undefined) removeVersion(ctx, bucket, replaced);
    ctx.store.versions.rename(bucket.id, object, input.Key);
  }
  return {};
});

/** "/key" or "/bucket/key", or the latter without its first slash: the bucket must be the same. */
function sourceKey(bucket: Bucket, header: string): string {
  const path = decoded(header);
  const named = `${bucket.name}/`;
  const rest = path.startsWith("/") ? path.slice(1) : path;
  if (rest.startsWith(named)) return rest.slice(named.length);
  if (path.startsWith("/")) return rest;
  throw invalidArgument(
    "Rename source must be an object of the same bucket: /key or bucket/key",
    "x-amz-rename-source",
    header,
  );
}

function decoded(header: string): string {
  try {
    return decodeURIComponent(header);
  } catch {
    throw invalidArgument("Invalid rename source encoding.", "x-amz-rename-source", header);
  }
}

function checkKeys(source: string, destination: string): void {
  checkKey(destination);
  if (source.endsWith("/") || destination.endsWith("/"))
    throw invalidRequest("RenameObject does not support keys that end with the delimiter '/'.");
}

/** Whether the same was done already under the same token. Throws IdempotencyParameterMismatch. */
function isRepeated(ctx: Write, bucket: Bucket, input: RenameObjectRequest): boolean {
  const { ClientToken: token, ...asked } = input;
  if (token === undefined) return false;
  if (!TOKEN.test(token))
    throw invalidArgument(
      "Client token must have 1 to 64 visible ASCII characters",
      "x-amz-client-token",
      token,
    );
  const request = JSON.stringify(asked, Object.keys(asked).sort());
  const since = after(ctx.now, -REMEMBERED);
  const earlier = ctx.store.renames.withToken(bucket.id, token, since);
  if (earlier === undefined) {
    ctx.store.renames.remember(bucket.id, token, request, ctx.now, since);
    return false;
  }
  if (earlier !== request) throw idempotencyMismatch();
  return true;
}

function checkSource(input: RenameObjectRequest, object: Version): void {
  const conditions: ReadConditions = {
    IfMatch: input.SourceIfMatch,
    IfNoneMatch: input.SourceIfNoneMatch,
    IfModifiedSince: input.SourceIfModifiedSince,
    IfUnmodifiedSince: input.SourceIfUnmodifiedSince,
  };
  checkCopyConditions(conditions, object, "x-amz-rename-source-");
}

function checkDestination(input: RenameObjectRequest, replaced: Version | undefined): void {
  const { DestinationIfMatch: match, DestinationIfNoneMatch: noneMatch } = input;
  if (noneMatch !== undefined && noneMatch !== "*") throw notImplemented("If-None-Match");
  if (noneMatch !== undefined && replaced !== undefined) throw preconditionFailed("If-None-Match");
  if (replaced === undefined) {
    if (match !== undefined) throw preconditionFailed("If-Match");
    if (input.DestinationIfModifiedSince !== undefined) throw preconditionFailed("If-Modified-Since");
    return;
  }
  const conditions: ReadConditions = {
    IfMatch: match,
    IfModifiedSince: input.DestinationIfModifiedSince,
    IfUnmodifiedSince: input.DestinationIfUnmodifiedSince,
  };
  checkCopyConditions(conditions, replaced, "");
}
