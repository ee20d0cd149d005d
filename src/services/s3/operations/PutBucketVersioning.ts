import { bucketOf } from "../addressing.ts";
import { illegalVersioning, invalidBucketState, malformedXml } from "../errors.ts";
import { write } from "../kit.ts";
import { LIFECYCLE } from "../lifecycle/of-bucket.ts";
import { checkMfa, checkMfaDelete } from "../object/mfa-delete.ts";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketVersioning.html */
export const PutBucketVersioning = write("PutBucketVersioning", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const { Status: status, MFADelete: mfaDelete } = input.VersioningConfiguration;
  if (status === undefined) throw illegalVersioning();
  if (status !== "Enabled" && status !== "Suspended") throw malformedXml();
  if (mfaDelete !== undefined && mfaDelete !== "Enabled" && mfaDelete !== "Disabled") throw malformedXml();
  if (status === "Suspended" && bucket.objectLock)
    throw invalidBucketState(
      "An Object Lock configuration is present on this bucket, so the versioning state cannot be changed.",
    );
  if (mfaDelete === "Enabled") {
    if (bucket.configuration(LIFECYCLE) !== undefined)
      throw invalidBucketState("MFA delete cannot be enabled on a bucket with a lifecycle configuration.");
    checkMfa(ctx, input.MFA);
  } else checkMfaDelete(ctx, bucket, input.MFA);
  const protects = mfaDelete === undefined ? bucket.mfaDelete : mfaDelete === "Enabled";
  ctx.store.buckets.setVersioning(bucket.id, status, protects);
  return {};
});
