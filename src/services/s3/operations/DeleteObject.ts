import { bucketOf } from "../addressing.ts";
import { mayBypassGovernance } from "../authz.ts";
import { write } from "../kit.ts";
import { checkMfaDelete } from "../object/mfa-delete.ts";
import { removeObject } from "../object/remove.ts";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html */
export const DeleteObject = write("DeleteObject", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  if (input.VersionId !== undefined) checkMfaDelete(ctx, bucket, input.MFA);
  const removed = removeObject(ctx, bucket, {
    key: input.Key,
    versionId: input.VersionId,
    bypass: input.BypassGovernanceRetention === true && mayBypassGovernance(ctx, input),
    conditions: {
      etag: input.IfMatch,
      lastModified: input.IfMatchLastModifiedTime,
      size: input.IfMatchSize,
    },
  });
  return {
    ...(removed.marker && { DeleteMarker: true }),
    ...(removed.versionId !== undefined && { VersionId: removed.versionId }),
  };
});
