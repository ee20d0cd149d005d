/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html */
import { type ReplicationConfiguration, s3 } from "../../../gen/s3.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { rootOf } from "../../../kernel/iam/principal.ts";
import { ALPHANUMERIC } from "../../../kernel/ids/ids.ts";
import { addressed, BUCKET_NAME } from "../addressing.ts";
import { invalidRequest, noSuchConfiguration } from "../errors.ts";
import { type Prepare, read, staged, write } from "../kit.ts";
import { bucketNameIn, REPLICATION, readReplication, replicationOf } from "../replication/configuration.ts";
import { changeTracking } from "../replication/time-control.ts";
import { checkReplication } from "../replication/validation.ts";

const RULE_ID_LENGTH = 48;

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketReplication.html */
export const PutBucketReplication = staged("PutBucketReplication", {
  prepare: async (ctx, input): Promise<void> => {
    const { bucket } = addressed(ctx, input);
    const { ReplicationConfiguration: configuration } = input;
    checkReplication(configuration);
    if (bucket.versioning !== "Enabled")
      throw invalidRequest("Versioning must be 'Enabled' on the bucket to apply a replication configuration");
    const destinations = configuration.Rules.map((rule) => bucketNameIn(rule.Destination.Bucket));
    for (const name of new Set(destinations)) {
      if (name === bucket.name)
        throw invalidRequest("Destination bucket cannot be the same as the source bucket.");
      await checkDestination(ctx, name);
    }
  },
  commit: (ctx, input) => {
    const { bucket } = addressed(ctx, input);
    const { Role, Rules } = input.ReplicationConfiguration;
    const kept: ReplicationConfiguration = {
      Role,
      Rules: Rules.map((rule) => ({ ...rule, ID: rule.ID ?? ctx.ids.text(RULE_ID_LENGTH, ALPHANUMERIC) })),
    };
    const text = JSON.stringify(kept);
    changeTracking(ctx, bucket, replicationOf(bucket), readReplication(text));
    ctx.store.buckets.configure(bucket.id, REPLICATION, text);
    return {};
  },
});

/** S3 looks for itself whether the destination keeps versions: the caller need not be allowed to. */
async function checkDestination(ctx: Prepare, name: string): Promise<void> {
  const { partition } = ctx.scope;
  const holder = ctx.names.holderOf(partition, BUCKET_NAME, name);
  if (holder !== undefined) {
    const options = { as: rootOf(holder.account, partition), region: holder.region };
    const { Status } = await ctx.call(s3, "GetBucketVersioning", { Bucket: name }, options).catch(nothing);
    if (Status === "Enabled") return;
  }
  throw invalidRequest("Destination bucket must have versioning enabled.");
}

function nothing(error: unknown): { readonly Status?: undefined } {
  if (error instanceof AwsError) return {};
  throw error;
}

export const GetBucketReplication = read("GetBucketReplication", (ctx, input) => {
  const { bucket } = addressed(ctx, input);
  const text = bucket.configuration(REPLICATION);
  if (text === undefined)
    throw noSuchConfiguration(
      "ReplicationConfigurationNotFoundError",
      "The replication configuration was not found",
      bucket.name,
    );
  return { ReplicationConfiguration: JSON.parse(text) as ReplicationConfiguration };
});

export const DeleteBucketReplication = write("DeleteBucketReplication", (ctx, input) => {
  const { bucket } = addressed(ctx, input);
  changeTracking(ctx, bucket, replicationOf(bucket), undefined);
  ctx.store.buckets.configure(bucket.id, REPLICATION, undefined);
  return {};
});
