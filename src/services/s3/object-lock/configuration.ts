/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectLockConfiguration.html */
import type { DefaultRetention, ObjectLockConfiguration } from "../../../gen/s3.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { invalidArgument, invalidBucketState, malformedXml } from "../errors.ts";

/** The kind of configuration under which a bucket keeps its default retention. */
export const OBJECT_LOCK = "object-lock";

const DAYS_MAX = 36_500;
const YEARS_MAX = 100;

/** Throws what S3 answers to a configuration it does not take for this bucket. */
export function checkObjectLock(
  bucket: Bucket,
  configuration: ObjectLockConfiguration | undefined,
): ObjectLockConfiguration {
  if (configuration?.ObjectLockEnabled !== "Enabled") throw malformedXml();
  if (configuration.Rule !== undefined) checkDefault(configuration.Rule.DefaultRetention);
  if (bucket.versioning !== "Enabled")
    throw invalidBucketState(
      "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration",
    );
  return configuration;
}

function checkDefault(retention: DefaultRetention | undefined): void {
  const { Mode: mode, Days: days, Years: years } = retention ?? {};
  if (mode !== "GOVERNANCE" && mode !== "COMPLIANCE") throw malformedXml();
  const period = days ?? years;
  if (period === undefined || (days !== undefined && years !== undefined)) throw malformedXml();
  const [unit, max] = days === undefined ? ["Years", YEARS_MAX] : ["Days", DAYS_MAX];
  if (period < 1)
    throw invalidArgument("Default retention period must be a positive integer value.", unit, period);
  if (period > max) throw invalidArgument("Default retention period is too large.", unit, period);
}
