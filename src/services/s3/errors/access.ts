/** What S3 answers where access, settings and destinations are at fault. */
import type { AwsError } from "../../../kernel/dispatch/errors.ts";
import { refusal } from "./refusal.ts";

export const noSuchAccessPoint = (name: string): AwsError =>
  refusal("NoSuchAccessPoint", 404, "The specified accesspoint does not exist", { AccessPointName: name });

/** Another account asked about a bucket's policy, or a bucket was to be managed through an access point. */
export const methodNotAllowed = (): AwsError =>
  refusal("MethodNotAllowed", 405, "The specified method is not allowed against this resource.");

export const malformedPolicy = (message: string): AwsError => refusal("MalformedPolicy", 400, message);

export const malformedAcl = (): AwsError =>
  refusal(
    "MalformedACLError",
    400,
    "The XML you provided was not well-formed or did not validate against our published schema",
  );

export const unresolvableEmail = (address: string): AwsError =>
  refusal(
    "UnresolvableGrantByEmailAddress",
    400,
    "The e-mail address you provided does not match any account on record.",
    { EmailAddress: address },
  );

export const missingAclHeader = (): AwsError =>
  refusal("MissingSecurityHeader", 400, "Your request was missing a required header", {
    MissingHeaderName: "x-amz-acl",
  });

export const unexpectedContent = (): AwsError =>
  refusal("UnexpectedContent", 400, "This request does not support content");

export const publicPolicyBlocked = (caller: string, action: string, resource: string): AwsError =>
  refusal(
    "AccessDenied",
    403,
    `User: ${caller} is not authorized to perform: ${action} on resource: "${resource}" because public policies ` +
      "are prevented by the BlockPublicPolicy setting in S3 Block Public Access.",
  );

/** Who said expressly that it does not want to shut itself out was about to. AWS names no text for it. */
export const unconfirmedLockOut = (): AwsError =>
  refusal(
    "AccessDenied",
    403,
    "The new bucket policy will not allow you to update the bucket policy in the future. " +
      "Confirm that with x-amz-confirm-remove-self-bucket-access.",
  );

export const newBucketAclAgainstOwnership = (): AwsError =>
  refusal(
    "InvalidBucketAclWithObjectOwnership",
    400,
    "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting",
  );

export const newBucketAclBlocked = (): AwsError =>
  refusal(
    "InvalidBucketAclWithBlockPublicAccessError",
    400,
    "Bucket cannot have public ACLs set with BlockPublicAccess enabled",
  );

export const tooManyBucketTags = (max: number): AwsError =>
  refusal("BadRequest", 400, `Bucket tag count cannot be greater than ${max}`);

export const noSuchConfigurationId = (): AwsError =>
  refusal("NoSuchConfiguration", 404, "The specified configuration does not exist.");

export const tooManyConfigurations = (max: number): AwsError =>
  refusal(
    "TooManyConfigurations",
    400,
    `You are attempting to create a new configuration but have already reached the ${max.toLocaleString("en")}-configuration limit.`,
  );

export const invalidLoggingTarget = (bucket: string, message: string): AwsError =>
  refusal("InvalidTargetBucketForLogging", 400, message, { TargetBucket: bucket });

export const invalidDestinations = (
  details: ReadonlyArray<readonly [arn: string, reason: string]>,
): AwsError =>
  refusal("InvalidArgument", 400, "Unable to validate the following destination configurations", {
    ...(details[0] !== undefined && { ArgumentName: details[0][0], ArgumentValue: details[0][1] }),
  });

export const crossLocationLogging = (source: string, target: string): AwsError =>
  refusal(
    "CrossLocationLoggingProhibited",
    403,
    "Cross S3 location logging not allowed. A bucket in one location cannot log information to a bucket in another location.",
    { SourceBucketLocation: source, TargetBucketLocation: target },
  );

export const refusedDestination = (message: string): AwsError =>
  refusal("InvalidS3DestinationBucket", 400, message);

export const noSuchAccessPointPolicy = (name: string): AwsError =>
  refusal("NoSuchAccessPointPolicy", 404, "The specified accesspoint policy does not exist", {
    AccessPointName: name,
  });

export const accessPointAlreadyOwned = (name: string): AwsError =>
  refusal(
    "AccessPointAlreadyOwnedByYou",
    409,
    "Your previous request to create the named accesspoint succeeded and you already own it.",
    { AccessPointName: name },
  );

export const bucketHasAccessPoints = (bucket: string): AwsError =>
  refusal(
    "BucketHasAccessPointsAttached",
    400,
    "The bucket you are attempting to delete has access points attached. Delete your access points before deleting your bucket.",
    { BucketName: bucket },
  );

export const noAccountBlock = (): AwsError =>
  refusal("NoSuchPublicAccessBlockConfiguration", 404, "The public access block configuration was not found");

export const tooManyMultiRegions = (message: string): AwsError =>
  refusal("TooManyMultiRegionAccessPoints", 400, message);

export const noSuchAsyncRequest = (token: string): AwsError =>
  refusal("NoSuchAsyncRequest", 404, "The specified request does not exist.", { RequestTokenARN: token });

// S3 Batch Operations

export const noSuchJob = (id: string): AwsError =>
  refusal("NotFoundException", 404, "The specified job does not exist.", { JobId: id });

export const jobStatus = (message: string): AwsError => refusal("JobStatusException", 400, message);

export const jobTokenReused = (): AwsError =>
  refusal("IdempotencyException", 400, "The client request token was used for a different job.");

export const invalidJobToken = (): AwsError =>
  refusal("InvalidNextTokenException", 400, "The token you provided is not valid.");

export const tooManyJobTags = (max: number): AwsError =>
  refusal("TooManyTagsException", 400, `A job can have ${max} tags at most.`);
