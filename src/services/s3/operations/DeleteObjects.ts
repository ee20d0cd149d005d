import type { DeletedObject, DeleteObjectsRequest, ErrorShape, ObjectIdentifier } from "../../../gen/s3.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { bucketOf } from "../addressing.ts";
import { mayBypassGovernance, mayDelete } from "../authz.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { isDirectory } from "../directory/name.ts";
import { checkDeletedKeys } from "../directory/unsupported.ts";
import { accessDenied, malformedXml } from "../errors.ts";
import { type Write, write } from "../kit.ts";
import { DELETE_KEYS_MAX } from "../limits.ts";
import { checkKey } from "../object/key.ts";
import { checkMfaDelete } from "../object/mfa-delete.ts";
import { removeObject } from "../object/remove.ts";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html */
export const DeleteObjects = write("DeleteObjects", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const { Objects: objects, Quiet: quiet } = input.Delete;
  if (objects.length === 0 || objects.length > DELETE_KEYS_MAX) throw malformedXml();
  if (isDirectory(bucket.name)) checkDeletedKeys(objects);
  if (objects.some(({ VersionId }) => VersionId)) checkMfaDelete(ctx, bucket, input.MFA);
  const deleted: DeletedObject[] = [];
  const errors: ErrorShape[] = [];
  for (const object of objects) {
    try {
      const done = removeOne(ctx, bucket, input, object);
      if (quiet !== true) deleted.push(done);
    } catch (error) {
      if (!(error instanceof AwsError) || error.status >= 500) throw error;
      const { code: Code, message: Message } = error;
      errors.push({ Key: object.Key, VersionId: object.VersionId, Code, Message });
    }
  }
  return { Deleted: deleted, Errors: errors };
});

/** Refuses before it changes anything, so that one key's error leaves the others' deletions alone. */
function removeOne(
  ctx: Write,
  bucket: Bucket,
  input: DeleteObjectsRequest,
  { Key: key, VersionId, ETag, LastModifiedTime, Size }: ObjectIdentifier,
): DeletedObject {
  checkKey(key);
  const versionId = VersionId === "" ? undefined : VersionId;
  if (!mayDelete(ctx, input, key, versionId)) throw accessDenied();
  const removed = removeObject(ctx, bucket, {
    key,
    versionId,
    bypass: input.BypassGovernanceRetention === true && mayBypassGovernance(ctx, { ...input, Key: key }),
    conditions: { etag: ETag, lastModified: LastModifiedTime, size: Size },
  });
  if (versionId === undefined)
    return {
      Key: key,
      ...(removed.marker && { DeleteMarker: true, DeleteMarkerVersionId: removed.versionId }),
    };
  return {
    Key: key,
    VersionId: versionId,
    ...(removed.marker && { DeleteMarker: true, DeleteMarkerVersionId: versionId }),
  };
}
