/**
 * What a job does to one object, as the job's role.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-operations.html
 */
import { lambda } from "../../../../gen/lambda.ts";
import { type ObjectCannedACL, type StorageClass, s3 } from "../../../../gen/s3.ts";
import type {
  CreateJobRequest,
  LambdaInvokeOperation,
  S3CopyObjectOperation,
  S3Tag,
} from "../../../../gen/s3control.ts";
import { AwsError } from "../../../../kernel/dispatch/errors.ts";
import type { RolePrincipal } from "../../../../kernel/iam/principal.ts";
import { BUCKET_NAME } from "../../addressing.ts";
import { bucketArn } from "../../bucket/bucket.ts";
import { base64, loadDigest, newDigest } from "../../checksum/algorithms.ts";
import { algorithmNamed } from "../../checksum/declared.ts";
import type { Prepare } from "../../kit.ts";
import { bucketNameIn } from "../../replication/configuration.ts";
import type { TaskRow } from "../../store/batch.ts";
import { instantOf } from "./job.ts";

/** How a task ended, as the report tells it. */
export interface Outcome {
  readonly status: "succeeded" | "failed";
  readonly http: number;
  readonly code: string;
  readonly message: string;
}

const DONE: Outcome = { status: "succeeded", http: 200, code: "", message: "Successful" };

/** Whoever does it, to what. */
interface Doing {
  readonly ctx: Prepare;
  readonly role: RolePrincipal;
  readonly jobId: string;
  readonly request: CreateJobRequest;
  readonly task: TaskRow;
  readonly named: { readonly Bucket: string; readonly Key: string; readonly VersionId: string | undefined };
  readonly region: string;
}

/** Does one task; what goes wrong for good is told, and not thrown. */
export async function doTask(
  ctx: Prepare,
  role: RolePrincipal,
  jobId: string,
  request: CreateJobRequest,
  task: TaskRow,
): Promise<Outcome> {
  const { bucket: Bucket, key: Key, versionId } = task;
  const region = ctx.names.holderOf(ctx.scope.partition, BUCKET_NAME, Bucket)?.region ?? ctx.scope.region;
  const named = { Bucket, Key, VersionId: versionId ?? undefined };
  try {
    return await perform({ ctx, role, jobId, request, task, named, region });
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return { status: "failed", http: error.status, code: error.code, message: error.message };
  }
}

async function perform(doing: Doing): Promise<Outcome> {
  const { ctx, role, request, named, region } = doing;
  const { Operation: operation } = request;
  const options = { as: role, region };
  if (operation.S3PutObjectCopy !== undefined) return copy(doing, operation.S3PutObjectCopy);
  if (operation.LambdaInvoke !== undefined) return invoke(doing, operation.LambdaInvoke);
  if (operation.S3ComputeObjectChecksum !== undefined) return checksum(doing);
  if (operation.S3PutObjectAcl !== undefined) await ctx.call(s3, "PutObjectAcl", aclOf(doing), options);
  if (operation.S3PutObjectTagging !== undefined) {
    const Tagging = { TagSet: operation.S3PutObjectTagging.TagSet ?? [] };
    await ctx.call(s3, "PutObjectTagging", { ...named, Tagging }, options);
  }
  if (operation.S3DeleteObjectTagging !== undefined)
    await ctx.call(s3, "DeleteObjectTagging", named, options);
  if (operation.S3InitiateRestoreObject !== undefined) {
    const { ExpirationInDays: Days, GlacierJobTier: tier } = operation.S3InitiateRestoreObject;
    const Tier = tier === "BULK" ? "Bulk" : "Standard";
    const RestoreRequest = { Days, GlacierJobParameters: { Tier } } as const;
    await ctx.call(s3, "RestoreObject", { ...named, RestoreRequest }, options);
  }
  if (operation.S3PutObjectLegalHold !== undefined) {
    const { LegalHold } = operation.S3PutObjectLegalHold;
    await ctx.call(s3, "PutObjectLegalHold", { ...named, LegalHold }, options);
  }
  if (operation.S3PutObjectRetention !== undefined) {
    const { Retention, BypassGovernanceRetention } = operation.S3PutObjectRetention;
    const { Mode, RetainUntilDate } = Retention;
    const kept = { Mode, RetainUntilDate: instantOf(RetainUntilDate) };
    const input = { ...named, Retention: kept, BypassGovernanceRetention };
    await ctx.call(s3, "PutObjectRetention", input, options);
  }
  return DONE;
}

function aclOf({ request, named }: Doing) {
  const policy = request.Operation.S3PutObjectAcl?.AccessControlPolicy;
  const canned = policy?.CannedAccessControlList;
  if (canned !== undefined) return { ...named, ACL: canned as ObjectCannedACL };
  const list = policy?.AccessControlList;
  const Grants = (list?.Grants ?? []).map(({ Grantee, Permission }) => ({
    Permission,
    Grantee: granteeOf(Grantee?.TypeIdentifier, Grantee?.Identifier),
  }));
  return { ...named, AccessControlPolicy: { Owner: list?.Owner, Grants } };
}

function granteeOf(type: string | undefined, identifier: string | undefined) {
  if (type === "uri") return { Type: "Group", URI: identifier } as const;
  if (type === "emailAddress") return { Type: "AmazonCustomerByEmail", EmailAddress: identifier } as const;
  return { Type: "CanonicalUser", ID: identifier } as const;
}

async function copy(doing: Doing, operation: S3CopyObjectOperation): Promise<Outcome> {
  const { ctx, role, named } = doing;
  const Bucket = bucketNameIn(operation.TargetResource ?? "");
  const prefix = operation.TargetKeyPrefix;
  const Key = prefix === undefined ? named.Key : `${prefix}/${named.Key}`;
  const region = ctx.names.holderOf(ctx.scope.partition, BUCKET_NAME, Bucket)?.region ?? ctx.scope.region;
  const version = named.VersionId === undefined ? "" : `?versionId=${named.VersionId}`;
  const CopySource = `${named.Bucket}/${encodeURIComponent(named.Key)}${version}`;
  await ctx.call(
    s3,
    "CopyObject",
    { Bucket, Key, CopySource, ...copyHeaders(operation) },
    { as: role, region },
  );
  return DONE;
}

/** What the copy gets beside its bytes. */
function copyHeaders(operation: S3CopyObjectOperation) {
  const { NewObjectTagging: tags, NewObjectMetadata: metadata } = operation;
  return {
    ACL: operation.CannedAccessControlList as ObjectCannedACL | undefined,
    StorageClass: operation.StorageClass as StorageClass | undefined,
    MetadataDirective: operation.MetadataDirective,
    CopySourceIfModifiedSince: instantOf(operation.ModifiedSinceConstraint),
    CopySourceIfUnmodifiedSince: instantOf(operation.UnModifiedSinceConstraint),
    WebsiteRedirectLocation: operation.RedirectLocation,
    ObjectLockLegalHoldStatus: operation.ObjectLockLegalHoldStatus,
    ObjectLockMode: operation.ObjectLockMode,
    ObjectLockRetainUntilDate: instantOf(operation.ObjectLockRetainUntilDate),
    BucketKeyEnabled: operation.BucketKeyEnabled,
    ChecksumAlgorithm: operation.ChecksumAlgorithm,
    ...(tags !== undefined && { TaggingDirective: "REPLACE" as const, Tagging: tagHeader(tags) }),
    CacheControl: metadata?.CacheControl,
    ContentDisposition: metadata?.ContentDisposition,
    ContentEncoding: metadata?.ContentEncoding,
    ContentLanguage: metadata?.ContentLanguage,
    ContentType: metadata?.ContentType,
    Metadata: metadata?.UserMetadata,
    ...encryptionOf(operation),
  };
}

function tagHeader(tags: readonly S3Tag[]): string {
  return tags.map(({ Key, Value }) => `${encodeURIComponent(Key)}=${encodeURIComponent(Value)}`).join("&");
}

function encryptionOf({ SSEAwsKmsKeyId: key, NewObjectMetadata: metadata }: S3CopyObjectOperation) {
  if (key !== undefined) return { ServerSideEncryption: "aws:kms", SSEKMSKeyId: key } as const;
  return metadata?.SSEAlgorithm === "AES256" ? ({ ServerSideEncryption: "AES256" } as const) : {};
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-compute-checksums.html */
async function checksum({ ctx, role, request, named, region }: Doing): Promise<Outcome> {
  const { ChecksumAlgorithm, ChecksumType = "FULL_OBJECT" } = request.Operation.S3ComputeObjectChecksum ?? {};
  const algorithm = algorithmNamed(ChecksumAlgorithm ?? "CRC64NVME");
  const { Body, ETag } = await ctx.call(s3, "GetObject", named, { as: role, region });
  await loadDigest(algorithm);
  const digest = newDigest(algorithm);
  if (Body instanceof Uint8Array) digest.update(Body);
  else if (Body !== undefined)
    for await (const piece of Body as unknown as AsyncIterable<Uint8Array>) digest.update(piece);
  const sum = digest.digest();
  const told = {
    checksum_base64: base64(sum),
    etag: ETag?.replaceAll('"', ""),
    checksumAlgorithm: algorithm,
    checksumType: ChecksumType,
    checksum_hex: Buffer.from(base64(sum), "base64").toString("hex").toUpperCase(),
  };
  return { ...DONE, message: JSON.stringify(told) };
}

interface Answer {
  readonly results?: ReadonlyArray<{ taskId?: string; resultCode?: string; resultString?: string }>;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html */
async function invoke(doing: Doing, operation: LambdaInvokeOperation): Promise<Outcome> {
  const { ctx, role } = doing;
  const taskId = Buffer.from(`${doing.jobId}/${doing.task.number}`).toString("base64");
  const Payload = Buffer.from(JSON.stringify(invocation(doing, operation, taskId)));
  const input = {
    FunctionName: operation.FunctionArn ?? "",
    InvocationType: "RequestResponse",
    Payload,
  } as const;
  const answered = await ctx.call(lambda, "Invoke", input, { as: role });
  const text = Buffer.from(answered.Payload ?? new Uint8Array(0)).toString("utf8");
  if (answered.FunctionError !== undefined) return failedCall(`Lambda returned function error: ${text}`);
  let answer: Answer;
  try {
    answer = JSON.parse(text) as Answer;
  } catch {
    return failedCall("Lambda returned an answer that is not JSON.");
  }
  const result = answer?.results?.find((each) => each.taskId === taskId);
  if (result === undefined) return failedCall("Lambda did not answer for the task.");
  const { resultCode = "PermanentFailure", resultString: message = "" } = result;
  return resultCode === "Succeeded"
    ? { ...DONE, message }
    : { status: "failed", http: 200, code: resultCode, message };
}

function failedCall(message: string): Outcome {
  return { status: "failed", http: 200, code: "PermanentFailure", message };
}

function invocation({ ctx, jobId, named }: Doing, operation: LambdaInvokeOperation, taskId: string): object {
  const { InvocationSchemaVersion: version = "1.0", UserArguments: userArguments } = operation;
  const place =
    version === "2.0" ? { s3Bucket: named.Bucket } : { s3BucketArn: bucketArn(ctx.scope, named.Bucket) };
  return {
    invocationSchemaVersion: version,
    invocationId: ctx.ids.uuid(),
    job: { id: jobId, ...(version === "2.0" && { userArguments: userArguments ?? {} }) },
    tasks: [
      {
        taskId,
        s3Key: encodeURIComponent(named.Key).replaceAll("%2F", "/"),
        s3VersionId: named.VersionId ?? null,
        ...place,
      },
    ],
  };
}
