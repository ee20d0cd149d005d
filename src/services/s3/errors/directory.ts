/** What S3 answers about directory buckets only. */
import type { AwsError } from "../../../kernel/dispatch/errors.ts";
import { refusal } from "./refusal.ts";

/** Of a directory bucket's RenameObject. */
export const idempotencyMismatch = (): AwsError =>
  refusal(
    "IdempotencyParameterMismatch",
    400,
    "Parameters on this idempotent request are inconsistent with parameters used in previous request(s).",
  );

// Appending: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html

export const invalidWriteOffset = (): AwsError =>
  refusal(
    "InvalidWriteOffset",
    400,
    "The write offset value that you specified does not match the current object size.",
  );

export const tooManyParts = (): AwsError =>
  refusal(
    "TooManyParts",
    400,
    "You have attempted to add more parts than the maximum of 10000 that are allowed for this object. " +
      "You can use the CopyObject operation to copy this object to another and then add more data to the newly " +
      "copied object.",
  );

export const encryptionTypeMismatch = (): AwsError =>
  refusal(
    "EncryptionTypeMismatch",
    400,
    "The existing object was created with a different encryption type. Subsequent write requests must include " +
      "the appropriate encryption parameters in the request or while creating the session.",
  );

/** What was looked at while the body came is not what is there now. */
export const operationAborted = (): AwsError =>
  refusal(
    "OperationAborted",
    409,
    "A conflicting conditional operation is currently in progress against this resource. Please try again.",
  );
