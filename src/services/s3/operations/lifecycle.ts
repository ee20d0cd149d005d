/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html */
import type { AwsError } from "../../../kernel/dispatch/errors.ts";
import { ALPHANUMERIC } from "../../../kernel/ids/ids.ts";
import { addressed } from "../addressing.ts";
import { isDirectory } from "../directory/name.ts";
import { invalidBucketState, invalidRequest, malformedXml, noSuchConfiguration } from "../errors.ts";
import { read, write } from "../kit.ts";
import type { StoredLifecycle } from "../lifecycle/lifecycle.ts";
import { LIFECYCLE } from "../lifecycle/of-bucket.ts";
import { startLifecycle, stopLifecycle } from "../lifecycle/run.ts";
import { checkDirectoryRules, checkRules } from "../lifecycle/validation.ts";

const RULE_ID_LENGTH = 48;
const DEFAULT_MINIMUM = "all_storage_classes_128K";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html */
export const PutBucketLifecycleConfiguration = write("PutBucketLifecycleConfiguration", (ctx, input) => {
  const { bucket } = addressed(ctx, input);
  const { Rules } = input.LifecycleConfiguration ?? {};
  if (Rules === undefined) throw malformedXml();
  checkRules(Rules);
  const directory = isDirectory(bucket.name);
  if (directory) checkDirectoryRules(Rules);
  const minimumSize = input.TransitionDefaultMinimumObjectSize ?? DEFAULT_MINIMUM;
  if (minimumSize !== DEFAULT_MINIMUM && minimumSize !== "varies_by_storage_class")
    throw invalidRequest("Invalid TransitionDefaultMinimumObjectSize found");
  if (bucket.mfaDelete)
    throw invalidBucketState(
      "Lifecycle configuration cannot be applied to a bucket with MFA delete enabled.",
    );
  const rules = Rules.map((rule) => ({
    ...rule,
    ID: rule.ID === undefined || rule.ID === "" ? ctx.ids.text(RULE_ID_LENGTH, ALPHANUMERIC) : rule.ID,
  }));
  const stored: StoredLifecycle = { rules, minimumSize };
  ctx.store.buckets.configure(bucket.id, LIFECYCLE, JSON.stringify(stored));
  startLifecycle(ctx, bucket);
  return directory ? {} : { TransitionDefaultMinimumObjectSize: minimumSize };
});

export const GetBucketLifecycleConfiguration = read("GetBucketLifecycleConfiguration", (ctx, input) => {
  const { bucket } = addressed(ctx, input);
  const text = bucket.configuration(LIFECYCLE);
  if (text === undefined) throw noSuchLifecycle(bucket.name);
  const { rules, minimumSize } = JSON.parse(text) as StoredLifecycle;
  return {
    Rules: rules,
    ...(!isDirectory(bucket.name) && { TransitionDefaultMinimumObjectSize: minimumSize }),
  };
});

export const DeleteBucketLifecycle = write("DeleteBucketLifecycle", (ctx, input) => {
  const { bucket } = addressed(ctx, input);
  ctx.store.buckets.configure(bucket.id, LIFECYCLE, undefined);
  stopLifecycle(ctx, bucket);
  return {};
});

function noSuchLifecycle(bucket: string): AwsError {
  return noSuchConfiguration(
    "NoSuchLifecycleConfiguration",
    "The lifecycle configuration does not exist",
    bucket,
  );
}
