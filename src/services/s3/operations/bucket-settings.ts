/** What a bucket is set to: one document of each kind, put, shown and taken away. */
import type {
  CORSRule,
  ServerSideEncryptionConfiguration,
  ServerSideEncryptionRule,
  WebsiteConfiguration,
} from "../../../gen/s3.ts";
import { bucketOf } from "../addressing.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { CORS, checkRules } from "../cors/cors.ts";
import { BUCKET_KMS_KEY, defaultRule } from "../directory/encryption.ts";
import { isDirectory } from "../directory/name.ts";
import * as errors from "../errors.ts";
import { type Read, read, type Write, write } from "../kit.ts";
import { BUCKET_TAGS_MAX } from "../limits.ts";
import { checkedTags, tagSet } from "../object/tags.ts";
import { checkWebsite, WEBSITE } from "../website/configuration.ts";

const TAGGING = "tagging";
const ABAC = "abac";
const ENCRYPTION = "encryption";
const ACCELERATION = "accelerate";
const REQUEST_PAYMENT = "request-payment";

type Nothing = Readonly<Record<string, never>>;

function set(ctx: Write, bucket: Bucket, kind: string, body: string | undefined): Nothing {
  ctx.store.buckets.configure(bucket.id, kind, body);
  return {};
}

/** The document of this kind; throws what S3 says where there is none. */
function shown<T>(
  ctx: Read,
  input: { readonly Bucket: string },
  kind: string,
  code: string,
  message: string,
): T {
  const bucket = bucketOf(ctx, input);
  const kept = bucket.configuration(kind);
  if (kept === undefined) throw errors.noSuchConfiguration(code, message, bucket.name);
  return JSON.parse(kept) as T;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketTagging.html */
export const PutBucketTagging = write("PutBucketTagging", (ctx, input) => {
  const { TagSet: tags } = input.Tagging;
  if (tags.length > BUCKET_TAGS_MAX) throw errors.tooManyBucketTags(BUCKET_TAGS_MAX);
  return set(ctx, bucketOf(ctx, input), TAGGING, JSON.stringify(checkedTags(tags)));
});

export const GetBucketTagging = read("GetBucketTagging", (ctx, input) => ({
  TagSet: tagSet(
    shown<Record<string, string>>(ctx, input, TAGGING, "NoSuchTagSet", "The TagSet does not exist"),
  ),
}));

export const DeleteBucketTagging = write("DeleteBucketTagging", (ctx, input) =>
  set(ctx, bucketOf(ctx, input), TAGGING, undefined),
);

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/buckets-tagging-enable-abac.html */
export const PutBucketAbac = write("PutBucketAbac", (ctx, input) => {
  const { Status } = input.AbacStatus;
  if (Status !== "Enabled" && Status !== "Disabled") throw errors.malformedXml();
  return set(ctx, bucketOf(ctx, input), ABAC, Status);
});

export const GetBucketAbac = read("GetBucketAbac", (ctx, input) => {
  const enabled = bucketOf(ctx, input).configuration(ABAC) === "Enabled";
  return { AbacStatus: { Status: enabled ? "Enabled" : "Disabled" } };
});

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketCors.html */
export const PutBucketCors = write("PutBucketCors", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const { CORSRules: rules } = input.CORSConfiguration;
  checkRules(rules);
  return set(ctx, bucket, CORS, JSON.stringify(rules));
});

export const GetBucketCors = read("GetBucketCors", (ctx, input) => ({
  CORSRules: shown<CORSRule[]>(
    ctx,
    input,
    CORS,
    "NoSuchCORSConfiguration",
    "The CORS configuration does not exist",
  ),
}));

export const DeleteBucketCors = write("DeleteBucketCors", (ctx, input) =>
  set(ctx, bucketOf(ctx, input), CORS, undefined),
);

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketWebsite.html */
export const PutBucketWebsite = write("PutBucketWebsite", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  checkWebsite(input.WebsiteConfiguration);
  return set(ctx, bucket, WEBSITE, JSON.stringify(input.WebsiteConfiguration));
});

export const GetBucketWebsite = read("GetBucketWebsite", (ctx, input) =>
  shown<WebsiteConfiguration>(
    ctx,
    input,
    WEBSITE,
    "NoSuchWebsiteConfiguration",
    "The specified bucket does not have a website configuration",
  ),
);

export const DeleteBucketWebsite = write("DeleteBucketWebsite", (ctx, input) =>
  set(ctx, bucketOf(ctx, input), WEBSITE, undefined),
);

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketEncryption.html */
export const PutBucketEncryption = write("PutBucketEncryption", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const { Rules: rules } = input.ServerSideEncryptionConfiguration;
  const [rule] = rules;
  if (rules.length !== 1 || rule === undefined) throw errors.malformedXml();
  checkEncryption(rule);
  const taken = isDirectory(bucket.name) ? defaultRule(bucket, rule) : rule;
  const kept: ServerSideEncryptionConfiguration = {
    Rules: [{ ...SSE_S3, ...taken, BucketKeyEnabled: taken.BucketKeyEnabled === true }],
  };
  const key = taken.ApplyServerSideEncryptionByDefault?.KMSMasterKeyID;
  if (isDirectory(bucket.name) && key !== undefined) set(ctx, bucket, BUCKET_KMS_KEY, key);
  return set(ctx, bucket, ENCRYPTION, JSON.stringify(kept));
});

const ALGORITHMS: ReadonlySet<string> = new Set(["AES256", "aws:kms", "aws:kms:dsse"]);

function checkEncryption(rule: ServerSideEncryptionRule): void {
  const { ApplyServerSideEncryptionByDefault: applied, BlockedEncryptionTypes: blocked } = rule;
  if ((blocked?.EncryptionType ?? []).some((type) => type !== "NONE" && type !== "SSE-C"))
    throw errors.malformedXml();
  if (applied === undefined && blocked !== undefined) return;
  if (applied === undefined) throw errors.malformedXml();
  const { SSEAlgorithm: algorithm, KMSMasterKeyID: key } = applied;
  if (!ALGORITHMS.has(algorithm)) throw errors.malformedXml();
  if (key !== undefined && algorithm === "AES256")
    throw errors.invalidArgument(
      "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse",
      "ApplyServerSideEncryptionByDefault",
      algorithm,
    );
}

const SSE_S3: ServerSideEncryptionRule = {
  ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" },
  BucketKeyEnabled: false,
};

export const GetBucketEncryption = read("GetBucketEncryption", (ctx, input) => {
  const kept = bucketOf(ctx, input).configuration(ENCRYPTION);
  const configuration: ServerSideEncryptionConfiguration =
    kept === undefined ? { Rules: [SSE_S3] } : JSON.parse(kept);
  return { ServerSideEncryptionConfiguration: configuration };
});

export const DeleteBucketEncryption = write("DeleteBucketEncryption", (ctx, input) =>
  set(ctx, bucketOf(ctx, input), ENCRYPTION, undefined),
);

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAccelerateConfiguration.html */
export const PutBucketAccelerateConfiguration = write("PutBucketAccelerateConfiguration", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const { Status } = input.AccelerateConfiguration;
  if (Status !== "Enabled" && Status !== "Suspended") throw errors.malformedXml();
  if (bucket.name.includes("."))
    throw errors.invalidRequest(
      "S3 Transfer Acceleration is not supported for buckets with periods (.) in their names",
    );
  return set(ctx, bucket, ACCELERATION, Status);
});

export const GetBucketAccelerateConfiguration = read("GetBucketAccelerateConfiguration", (ctx, input) => {
  const kept = bucketOf(ctx, input).configuration(ACCELERATION);
  return kept === "Enabled" || kept === "Suspended" ? { Status: kept } : {};
});

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketRequestPayment.html */
export const PutBucketRequestPayment = write("PutBucketRequestPayment", (ctx, input) => {
  const { Payer } = input.RequestPaymentConfiguration;
  if (Payer !== "Requester" && Payer !== "BucketOwner") throw errors.malformedXml();
  return set(ctx, bucketOf(ctx, input), REQUEST_PAYMENT, Payer);
});

export const GetBucketRequestPayment = read("GetBucketRequestPayment", (ctx, input) => {
  const kept = bucketOf(ctx, input).configuration(REQUEST_PAYMENT);
  return { Payer: kept === "Requester" ? "Requester" : "BucketOwner" };
});
