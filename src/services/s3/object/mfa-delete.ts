/**
 * MFA delete: versions go for good, and versioning changes, only with a code of the caller's device. On AWS the caller
 * must be the root user, whose device only AWS's console can enable; here a user of the bucket's account will do.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html
 */
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { accountOf } from "../../../kernel/iam/principal.ts";
import type { Bucket } from "../bucket/bucket.ts";
import type { Write } from "../kit.ts";

/** `shown`: the x-amz-mfa header. Throws AccessDenied where the bucket wants a code and this is none. */
export function checkMfaDelete(ctx: Write, bucket: Bucket, shown: string | undefined): void {
  if (bucket.mfaDelete) checkMfa(ctx, shown);
}

/** The header names the device by serial number or ARN, then, behind a space, the code it shows; each code counts once. */
export function checkMfa(ctx: Write, shown: string | undefined): void {
  const own = accountOf(ctx.caller) === ctx.scope.account;
  if (shown === undefined || !own)
    throw new AwsError("AccessDenied", 403, "Mfa Authentication must be used for this request");
  const [serial = "", code = ""] = shown.trim().split(/\s+/);
  if (!ctx.identity.verifyMfa(ctx.caller, serial, code, ctx.now))
    throw new AwsError(
      "AccessDenied",
      403,
      "MultiFactorAuthentication failed with invalid MFA one time pass code.",
    );
}
