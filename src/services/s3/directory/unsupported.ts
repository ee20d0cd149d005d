/**
 * What directory buckets do not do, refused instead of ignored.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-differences.html
 */
import type { ObjectIdentifier } from "../../../gen/s3.ts";
import type { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { RequestBody } from "../../../kernel/edge/raw.ts";
import { ALGORITHMS, memberOf } from "../checksum/algorithms.ts";
import {
  invalidArgument,
  invalidRequest,
  invalidVersionId,
  malformedXml,
  methodNotAllowed,
  notImplemented,
} from "../errors.ts";
import { NULL_VERSION } from "../object/version.ts";

/** Members of inputs, and the headers that they come from. */
const HEADERS: ReadonlyArray<readonly [member: string, header: string]> = [
  ["ACL", "x-amz-acl"],
  ["GrantFullControl", "x-amz-grant-full-control"],
  ["GrantRead", "x-amz-grant-read"],
  ["GrantReadACP", "x-amz-grant-read-acp"],
  ["GrantWrite", "x-amz-grant-write"],
  ["GrantWriteACP", "x-amz-grant-write-acp"],
  ["ContentMD5", "Content-MD5"],
  ["Tagging", "x-amz-tagging"],
  ["WebsiteRedirectLocation", "x-amz-website-redirect-location"],
  ["SSECustomerAlgorithm", "x-amz-server-side-encryption-customer-algorithm"],
  ["SSECustomerKey", "x-amz-server-side-encryption-customer-key"],
  ["SSECustomerKeyMD5", "x-amz-server-side-encryption-customer-key-MD5"],
  ["RequestPayer", "x-amz-request-payer"],
  ["ObjectLockMode", "x-amz-object-lock-mode"],
  ["ObjectLockRetainUntilDate", "x-amz-object-lock-retain-until-date"],
  ["ObjectLockLegalHoldStatus", "x-amz-object-lock-legal-hold"],
  ["ObjectLockEnabledForBucket", "x-amz-bucket-object-lock-enabled"],
  ["ObjectOwnership", "x-amz-object-ownership"],
  ["MFA", "x-amz-mfa"],
  ["BypassGovernanceRetention", "x-amz-bypass-governance-retention"],
  ["TransitionDefaultMinimumObjectSize", "x-amz-transition-default-minimum-object-size"],
  ["ConfirmRemoveSelfBucketAccess", "x-amz-confirm-remove-self-bucket-access"],
  ["OptionalObjectAttributes", "x-amz-optional-object-attributes"],
  ["StartAfter", "start-after"],
  ["UploadIdMarker", "upload-id-marker"],
];

const CHECKSUMS: ReadonlySet<string> = new Set(["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"]);
const OTHER_CHECKSUMS = ALGORITHMS.filter((each) => !CHECKSUMS.has(each));

/** Throws for the first header that asks for what directory buckets do not do. */
export function checkHeaders(input: object): void {
  const members = input as Readonly<Record<string, unknown>>;
  for (const [member, header] of HEADERS) if (isGiven(members[member])) throw notImplemented(header);
  const { VersionId: version } = members;
  if (typeof version === "string" && version !== NULL_VERSION) throw invalidVersionId(version);
  checkAlgorithms(members);
  const { Prefix: prefix, Delimiter: delimiter } = members;
  if (typeof prefix === "string" && prefix !== "" && !prefix.endsWith("/"))
    throw invalidRequest(
      "This bucket does not support a prefix that does not end in a delimiter. " +
        "Specify a prefix path ending with a delimiter and try again.",
    );
  if (typeof delimiter === "string" && delimiter !== "" && delimiter !== "/")
    throw invalidRequest("This bucket does not support a delimiter other than '/'.");
}

/** A switch that is off asks for nothing, nor does an empty set of tags. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== false && value !== "";
}

function checkAlgorithms(members: Readonly<Record<string, unknown>>): void {
  const { ChecksumAlgorithm: named, Body: body } = members;
  const trailers = (body as RequestBody | undefined)?.trailerNames ?? [];
  const behind = (each: string) => trailers.includes(`x-amz-checksum-${each.toLowerCase()}`);
  const other =
    (typeof named === "string" && !CHECKSUMS.has(named.toUpperCase())) ||
    OTHER_CHECKSUMS.some((each) => members[memberOf(each)] !== undefined || behind(each));
  if (other)
    throw invalidRequest(
      "Checksum algorithm provided is unsupported. Please try again with any of the valid types: " +
        "[CRC32, CRC32C, CRC64NVME, SHA1, SHA256]",
    );
}

/** A key that is nothing but white space, or has control characters in it, makes no list of keys. */
export function checkDeletedKeys(objects: readonly ObjectIdentifier[]): void {
  for (const { Key: key, VersionId: version = NULL_VERSION } of objects) {
    if (key.trim() === "" || CONTROL.test(key)) throw malformedXml();
    if (version !== "" && version !== NULL_VERSION) throw invalidVersionId(version);
  }
}

/** But for tabs and the ends of lines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** The documents that set what only general purpose buckets can be set to. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  PutBucketAccelerateConfiguration: "AccelerateConfiguration",
  PutBucketAcl: "AccessControlPolicy",
  PutBucketAnalyticsConfiguration: "AnalyticsConfiguration",
  PutBucketCors: "CORSConfiguration",
  PutBucketIntelligentTieringConfiguration: "IntelligentTieringConfiguration",
  PutBucketLogging: "BucketLoggingStatus",
  PutBucketNotificationConfiguration: "NotificationConfiguration",
  PutBucketOwnershipControls: "OwnershipControls",
  PutBucketReplication: "ReplicationConfiguration",
  PutBucketRequestPayment: "RequestPaymentConfiguration",
  PutBucketTagging: "Tagging",
  PutBucketVersioning: "VersioningConfiguration",
  PutBucketWebsite: "WebsiteConfiguration",
  PutObjectLockConfiguration: "ObjectLockConfiguration",
  PutPublicAccessBlock: "PublicAccessBlockConfiguration",
};

/** A directory bucket's endpoint takes every document that is put there for that of CreateBucket. */
export function unsupportedOperation(operation: string): AwsError {
  const document = DOCUMENTS[operation];
  if (document === undefined) return methodNotAllowed();
  return invalidArgument(
    `${document} is not valid, expected CreateBucketConfiguration`,
    "CreateBucketConfiguration",
    document,
  );
}
