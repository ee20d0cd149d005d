/**
 * Every error S3 answers, once, with AWS's text.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
import type { AwsError } from "../../kernel/dispatch/errors.ts";
import { accessDenied, refusal } from "./errors/refusal.ts";

export * from "./errors/access.ts";
export * from "./errors/directory.ts";

export { accessDenied };

export const invalidArgument = (message: string, name: string, value: string | number): AwsError =>
  refusal("InvalidArgument", 400, message, { ArgumentName: name, ArgumentValue: value });

export const invalidRequest = (message: string): AwsError => refusal("InvalidRequest", 400, message);

export const malformedXml = (): AwsError =>
  refusal(
    "MalformedXML",
    400,
    "The XML you provided was not well-formed or did not validate against our published schema",
  );

export const notImplemented = (header: string): AwsError =>
  refusal("NotImplemented", 501, "A header you provided implies functionality that is not implemented", {
    Header: header,
  });

/** Cloudlet's own: better refused than stored and ignored. */
export const notBuilt = (what: string): AwsError =>
  refusal("NotImplemented", 501, `Cloudlet does not implement ${what} yet.`);

// Buckets

export const noSuchBucket = (bucket: string): AwsError =>
  refusal("NoSuchBucket", 404, "The specified bucket does not exist", { BucketName: bucket });

export const bucketAlreadyExists = (bucket: string): AwsError =>
  refusal(
    "BucketAlreadyExists",
    409,
    "The requested bucket name is not available. The bucket namespace is shared by all users of the system. " +
      "Please select a different name and try again.",
    { BucketName: bucket },
  );

export const bucketAlreadyOwnedByYou = (bucket: string): AwsError =>
  refusal(
    "BucketAlreadyOwnedByYou",
    409,
    "Your previous request to create the named bucket succeeded and you already own it.",
    { BucketName: bucket },
  );

export const bucketNotEmpty = (bucket: string): AwsError =>
  refusal("BucketNotEmpty", 409, "The bucket you tried to delete is not empty", { BucketName: bucket });

export const versionedBucketNotEmpty = (bucket: string): AwsError =>
  refusal(
    "BucketNotEmpty",
    409,
    "The bucket you tried to delete is not empty. You must delete all versions in the bucket.",
    { BucketName: bucket },
  );

export const invalidBucketName = (bucket: string): AwsError =>
  refusal("InvalidBucketName", 400, "The specified bucket is not valid.", { BucketName: bucket });

export const tooManyBuckets = (): AwsError =>
  refusal("TooManyBuckets", 400, "You have attempted to create more buckets than allowed");

export const invalidLocationConstraint = (constraint: string): AwsError =>
  refusal("InvalidLocationConstraint", 400, "The specified location-constraint is not valid", {
    LocationConstraint: constraint,
  });

export const illegalLocationConstraint = (constraint: string): AwsError =>
  refusal(
    "IllegalLocationConstraintException",
    400,
    `The ${constraint} location constraint is incompatible for the region specific endpoint this request was sent to.`,
  );

/** The bucket is in another Region than the one that was asked. SDKs follow the header. */
export const permanentRedirect = (bucket: string, region: string): AwsError =>
  refusal(
    "PermanentRedirect",
    301,
    "The bucket you are attempting to access must be addressed using the specified endpoint. " +
      "Please send all future requests to this endpoint.",
    { Endpoint: `${bucket}.s3.${region}.amazonaws.com`, Bucket: bucket },
  ).with({ "x-amz-bucket-region": region });

export const illegalVersioning = (): AwsError =>
  refusal("IllegalVersioningConfigurationException", 400, "The Versioning element must be specified");

export const invalidBucketState = (message: string): AwsError => refusal("InvalidBucketState", 409, message);

/** A configuration that the bucket does not have: NoSuchBucketPolicy and its like. */
export const noSuchConfiguration = (code: string, message: string, bucket: string): AwsError =>
  refusal(code, 404, message, { BucketName: bucket });

export const aclsNotSupported = (): AwsError =>
  refusal("AccessControlListNotSupported", 400, "The bucket does not allow ACLs");

// Objects

export const noSuchKey = (key: string): AwsError =>
  refusal("NoSuchKey", 404, "The specified key does not exist.", { Key: key });

export const noSuchVersion = (key: string, versionId: string): AwsError =>
  refusal("NoSuchVersion", 404, "The specified version does not exist.", { Key: key, VersionId: versionId });

export const invalidVersionId = (versionId: string): AwsError =>
  invalidArgument("Invalid version id specified", "versionId", versionId);

/** A delete marker was asked for by its version. */
export const markerNotAllowed = (method: string): AwsError =>
  refusal("MethodNotAllowed", 405, "The specified method is not allowed against this resource.", {
    Method: method,
    ResourceType: "DeleteMarker",
  });

export const keyTooLong = (size: number, max: number): AwsError =>
  refusal("KeyTooLongError", 400, "Your key is too long", { Size: size, MaxSizeAllowed: max });

export const metadataTooLarge = (size: number, max: number): AwsError =>
  refusal("MetadataTooLarge", 400, "Your metadata headers exceed the maximum allowed metadata size", {
    Size: size,
    MaxSizeAllowed: max,
  });

export const preconditionFailed = (condition: string): AwsError =>
  refusal("PreconditionFailed", 412, "At least one of the pre-conditions you specified did not hold", {
    Condition: condition,
  });

export const notModified = (): AwsError => refusal("NotModified", 304, "Not Modified");

export const invalidRange = (range: string, size: number): AwsError =>
  refusal("InvalidRange", 416, "The requested range is not satisfiable", {
    RangeRequested: range,
    ActualObjectSize: size,
  });

export const invalidPartNumber = (part: number, parts: number): AwsError =>
  refusal("InvalidPartNumber", 416, "The requested partnumber is not satisfiable", {
    PartNumberRequested: part,
    ActualPartCount: parts,
  });

export const invalidStorageClass = (value: string): AwsError =>
  refusal("InvalidStorageClass", 400, "The storage class you specified is not valid", {
    StorageClassRequested: value,
  });

/** The object is archived: it must be restored before it is read. */
export const invalidObjectState = (storageClass: string, accessTier?: string): AwsError =>
  refusal("InvalidObjectState", 403, "The operation is not valid for the object's storage class", {
    StorageClass: storageClass,
    ...(accessTier !== undefined && { AccessTier: accessTier }),
  });

export const copySourceArchived = (): AwsError =>
  refusal(
    "ObjectNotInActiveTierError",
    403,
    "The source object of the COPY operation is not in the active tier and is only stored in Amazon S3 Glacier.",
  );

export const pointlessCopy = (): AwsError =>
  invalidRequest(
    "This copy request is illegal because it is trying to copy an object to itself without changing the " +
      "object's metadata, storage class, website redirect location or encryption attributes.",
  );

export const copySourceTooLarge = (max: number): AwsError =>
  invalidRequest(
    `The specified copy source is larger than the maximum allowable size for a copy source: ${max}`,
  );

// Bodies

export const missingContentLength = (): AwsError =>
  refusal("MissingContentLength", 411, "You must provide the Content-Length HTTP header.");

export const incompleteBody = (): AwsError =>
  refusal(
    "IncompleteBody",
    400,
    "You did not provide the number of bytes specified by the Content-Length HTTP header",
  );

export const entityTooLarge = (proposed: number, max: number): AwsError =>
  refusal("EntityTooLarge", 400, "Your proposed upload exceeds the maximum allowed size", {
    ProposedSize: proposed,
    MaxSizeAllowed: max,
  });

export const invalidDigest = (digest: string): AwsError =>
  refusal("InvalidDigest", 400, "The Content-MD5 you specified was invalid.", { "Content-MD5": digest });

export const badDigest = (expected: string, calculated: string): AwsError =>
  refusal("BadDigest", 400, "The Content-MD5 you specified did not match what we received.", {
    ExpectedDigest: expected,
    CalculatedDigest: calculated,
  });

/** Of the newer checksums. */
export const checksumMismatch = (algorithm: string): AwsError =>
  refusal("BadDigest", 400, `The ${algorithm} you specified did not match the calculated checksum.`);

export const invalidChecksum = (header: string): AwsError =>
  invalidRequest(`Value for ${header} header is invalid.`);

export const manyChecksums = (): AwsError =>
  invalidRequest("Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.");

export const missingContentMd5 = (): AwsError =>
  invalidRequest("Missing required header for this request: Content-MD5 OR x-amz-checksum-*");

// Multipart uploads

export const noSuchUpload = (uploadId: string): AwsError =>
  refusal(
    "NoSuchUpload",
    404,
    "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.",
    { UploadId: uploadId },
  );

export const invalidPart = (uploadId: string, part: number, etag: string): AwsError =>
  refusal(
    "InvalidPart",
    400,
    "One or more of the specified parts could not be found.  The part may not have been uploaded, or the " +
      "specified entity tag may not match the part's entity tag.",
    { UploadId: uploadId, PartNumber: part, ETag: etag },
  );

export const invalidPartOrder = (uploadId: string): AwsError =>
  refusal(
    "InvalidPartOrder",
    400,
    "The list of parts was not in ascending order. Parts must be ordered by part number.",
    { UploadId: uploadId },
  );

export const entityTooSmall = (proposed: number, min: number, part: number, etag: string): AwsError =>
  refusal("EntityTooSmall", 400, "Your proposed upload is smaller than the minimum allowed size", {
    ProposedSize: proposed,
    MinSizeAllowed: min,
    PartNumber: part,
    ETag: etag,
  });

export const partNumberOutOfRange = (part: number): AwsError =>
  invalidArgument("Part number must be an integer between 1 and 10000, inclusive", "partNumber", part);

// Encryption

export const invalidEncryption = (value: string): AwsError =>
  invalidArgument("The encryption method specified is not supported", "x-amz-server-side-encryption", value);

export const sseParametersMissing = (): AwsError =>
  invalidRequest(
    "The object was stored using a form of Server Side Encryption. The correct parameters must be provided to " +
      "retrieve the object.",
  );

export const sseParametersNotApplicable = (): AwsError =>
  invalidRequest("The encryption parameters are not applicable to this object.");

// Tags

export const invalidTag = (message: string, key?: string): AwsError =>
  refusal("InvalidTag", 400, message, key === undefined ? undefined : { TagKey: key });

export const tooManyTags = (max: number): AwsError =>
  refusal("BadRequest", 400, `Object tags cannot be greater than ${max}`);
