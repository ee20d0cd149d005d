/**
 * S3's table of contents as directory buckets have it: which operations they know, and who may call them. What an
 * operation does, it does for both kinds of buckets, unless its own file says otherwise.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-authenticating-authorizing.html
 */
import type { AuthzRule, Demand } from "../../../kernel/dispatch/contract.ts";
import { accountOf } from "../../../kernel/iam/principal.ts";
import { accessSettings } from "../access/demands.ts";
import { bucketOf } from "../addressing.ts";
import { accessDenied, methodNotAllowed, notBuilt } from "../errors.ts";
import type { Read } from "../kit.ts";
import type { S3Reader } from "../store.ts";
import { isDirectory } from "./name.ts";
import {
  bucketSessionOf,
  grantedMode,
  hasOwnEndpoint,
  regionalDemand,
  type SessionMode,
  sessionDemand,
} from "./session.ts";
import { checkHeaders, unsupportedOperation } from "./unsupported.ts";

type Rule = AuthzRule<object, S3Reader>;
type Row = { readonly allow: Rule };
type Named = object & { readonly Bucket: string };

/** At the endpoint of the Region: by their own actions, in the bucket's own account only. */
const REGIONAL: ReadonlySet<string> = new Set([
  "CreateBucket",
  "DeleteBucket",
  "GetBucketPolicy",
  "PutBucketPolicy",
  "DeleteBucketPolicy",
  "GetBucketEncryption",
  "PutBucketEncryption",
  "DeleteBucketEncryption",
  "GetBucketLifecycleConfiguration",
  "PutBucketLifecycleConfiguration",
  "DeleteBucketLifecycle",
]);

/** Actions that are not called like their operations. */
const ACTIONS: Readonly<Record<string, string>> = {
  GetBucketEncryption: "GetEncryptionConfiguration",
  PutBucketEncryption: "PutEncryptionConfiguration",
  DeleteBucketEncryption: "PutEncryptionConfiguration",
  GetBucketLifecycleConfiguration: "GetLifecycleConfiguration",
  PutBucketLifecycleConfiguration: "PutLifecycleConfiguration",
  DeleteBucketLifecycle: "PutLifecycleConfiguration",
};

/** At the endpoint of the zone: by sessions, and the mode that each needs. */
const ZONAL: ReadonlyMap<string, SessionMode> = new Map<string, SessionMode>([
  ["HeadBucket", "ReadOnly"],
  ["GetObject", "ReadOnly"],
  ["HeadObject", "ReadOnly"],
  ["GetObjectAttributes", "ReadOnly"],
  ["ListObjectsV2", "ReadOnly"],
  ["ListParts", "ReadOnly"],
  ["ListMultipartUploads", "ReadOnly"],
  ["PutObject", "ReadWrite"],
  ["CopyObject", "ReadWrite"],
  ["RenameObject", "ReadWrite"],
  ["DeleteObject", "ReadWrite"],
  ["DeleteObjects", "ReadWrite"],
  ["CreateMultipartUpload", "ReadWrite"],
  ["UploadPart", "ReadWrite"],
  ["UploadPartCopy", "ReadWrite"],
  ["CompleteMultipartUpload", "ReadWrite"],
  ["AbortMultipartUpload", "ReadWrite"],
]);

/** Zonal, but by the caller's own credentials: what is copied is read as the caller. (HeadBucket SDKs send in sessions.) */
const WITHOUT_SESSION: ReadonlySet<string> = new Set(["CopyObject", "UploadPartCopy"]);

/** What AWS offers for directory buckets and Cloudlet does not. */
const NOT_BUILT = /^(?:Get|Put|Delete|List)Bucket(?:Inventory|Metrics)Configurations?$/;

/** The rows of a table of contents, with what directory buckets demand instead. */
export function withDirectoryBuckets<T extends object>(rows: T): T {
  const ruled = Object.entries(rows as Readonly<Record<string, Row>>).map(([name, row]) => [
    name,
    { ...row, allow: ruleOf(name, row.allow) },
  ]);
  return Object.fromEntries(ruled) as T;
}

function ruleOf(operation: string, general: Rule): Rule {
  return (ctx, input) => {
    const { Bucket: name } = input as Partial<Named>;
    if (name !== undefined && isDirectory(name)) return demandsOf(ctx, operation, input as Named, general);
    if (bucketSessionOf(ctx.caller) !== undefined) throw accessDenied();
    return general(ctx, input);
  };
}

function demandsOf(ctx: Read, operation: string, input: Named, general: Rule): ReturnType<Rule> {
  const session = bucketSessionOf(ctx.caller);
  if (session !== undefined && (session.name !== input.Bucket || session.owner !== ctx.scope.account))
    throw accessDenied();
  if (operation === "CreateSession") return session === undefined ? general(ctx, input) : refuse();
  if (REGIONAL.has(operation))
    return session === undefined || !hasOwnEndpoint(ctx) ? regional(ctx, operation, input) : refuse();
  const mode = ZONAL.get(operation);
  if (mode === undefined || ctx.request.signature?.place === "form") throw refusalOf(ctx, operation, input);
  checkHeaders(input);
  const bucket = bucketOf(ctx, input);
  if (session === undefined) {
    const held = mode === "ReadOnly" ? grantedMode(ctx, bucket, input) : mode;
    return sessionDemand(ctx, bucket, input, held);
  }
  if (WITHOUT_SESSION.has(operation) || (mode === "ReadWrite" && session.mode === "ReadOnly"))
    return refuse();
  return "unchecked"; // CreateSession was
}

function refuse(): never {
  throw accessDenied();
}

function refusalOf(ctx: Read, operation: string, input: Named): Error {
  bucketOf(ctx, input);
  if (NOT_BUILT.test(operation)) return notBuilt("inventories and request metrics of directory buckets");
  return ZONAL.has(operation) ? methodNotAllowed() : unsupportedOperation(operation);
}

function regional(ctx: Read, operation: string, input: Named): Demand {
  checkHeaders(input);
  const action = ACTIONS[operation] ?? operation;
  if (operation === "CreateBucket") return regionalDemand(ctx, input.Bucket, undefined, input, action);
  const bucket = bucketOf(ctx, input);
  if (accountOf(ctx.caller) !== ctx.scope.account) throw accessDenied();
  const { policy } = accessSettings(bucket);
  // However a policy denies it, the root user can always repair what it did.
  const repairs = ctx.caller.kind === "root" && operation.endsWith("BucketPolicy");
  return regionalDemand(ctx, bucket.name, repairs ? undefined : policy, input, action);
}
