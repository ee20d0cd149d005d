/** Every error DynamoDB answers, once, with AWS's text. */

import { AwsError } from "../../kernel/dispatch/errors.ts";
import type { Item } from "../../lang/dynamodb/values.ts";

const refusal = (code: string, message: string, fields?: Readonly<Record<string, unknown>>): AwsError =>
  new AwsError(code, 400, message, fields);

/** Most of what is wrong with a request. */
export const validation = (message: string): AwsError => refusal("ValidationException", message);

/** "One or more parameter values were invalid: ..." */
export const invalid = (detail: string): AwsError =>
  validation(`One or more parameter values were invalid: ${detail}`);

/** Cloudlet's own: better refused than accepted and ignored. */
export const unsupported = (what: string): AwsError => validation(`Cloudlet does not support ${what} yet.`);

/** KMS does not let the caller, or anybody, use the key that a table is encrypted with. */
export const keyAccessDenied = (reason: string): AwsError =>
  refusal("AccessDeniedException", `KMS key access denied error: ${reason}`);

// Tables

/** What operations on items say of a table that is not there, or not yet, or no longer. */
export const noTable = (): AwsError => refusal("ResourceNotFoundException", "Requested resource not found");

/** What operations on tables say. */
export const tableNotFound = (name: string): AwsError =>
  refusal("ResourceNotFoundException", `Requested resource not found: Table: ${name} not found`);

export const resourceNotFound = (arn: string): AwsError =>
  refusal("ResourceNotFoundException", `Requested resource not found: ResourcArn: ${arn} not found`);

/** What the operations about backups say. */
export const backupTableNotFound = (name: string): AwsError =>
  refusal("TableNotFoundException", `Table not found: ${name}`);

export const backupTableInUse = (name: string): AwsError =>
  refusal("TableInUseException", `Table is being created or deleted: ${name}`);

export const tableExists = (name: string): AwsError =>
  refusal("ResourceInUseException", `Table already exists: ${name}`);

export const tableInUse = (name: string, what: "created" | "updated" | "deleted"): AwsError =>
  refusal(
    "ResourceInUseException",
    `Attempt to change a resource which is still in use: Table is being ${what}: ${name}`,
  );

export const limitExceeded = (message: string): AwsError => refusal("LimitExceededException", message);

export const deletionProtected = (): AwsError =>
  validation(
    "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.",
  );

export const noIndex = (name: string): AwsError =>
  validation(`The table does not have the specified index: ${name}`);

/** What changes of an index say of one that is not there. */
export const indexNotFound = (index: string, table: string): AwsError =>
  refusal("ResourceNotFoundException", `Requested resource not found: Index ${index} for table ${table}`);

// Global tables

export const globalTableExists = (name: string): AwsError =>
  refusal("GlobalTableAlreadyExistsException", `Global table with name: '${name}' already exists.`);

export const globalTableNotFound = (name: string): AwsError =>
  refusal(
    "GlobalTableNotFoundException",
    `Global table not found: Global table with name: '${name}' does not exist.`,
  );

export const replicaExists = (name: string, region: string): AwsError =>
  refusal(
    "ReplicaAlreadyExistsException",
    `Replica already exists: Global table with name: '${name}' has a replica in Region: '${region}'.`,
  );

export const replicaNotFound = (name: string, region: string): AwsError =>
  refusal(
    "ReplicaNotFoundException",
    `Replica not found: Global table with name: '${name}' has no replica in Region: '${region}'.`,
  );

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PutItem.html#API_PutItem_Errors */
export const replicatedWriteConflict = (): AwsError =>
  refusal(
    "ReplicatedWriteConflictException",
    "The request was rejected because one or more items in the request are being modified by a request in another " +
      "Region.",
  );

export const notWithStrong = (what: string): AwsError =>
  validation(`${what} is not supported for global tables with multi-Region strong consistency.`);

/** No majority of the Regions of a strongly consistent global table can be reached. */
export const regionsUnreachable = (): AwsError =>
  new AwsError("InternalServerError", 500, "Internal server error");

/** Replicas that an update names, and that are none. */
export const notReplica = (): AwsError =>
  validation(
    "Update global table operation failed because one or more replicas were not part of the global table.",
  );

export const replicaKeyWithoutSse = (): AwsError =>
  invalid("KMSMasterKeyId can only be specified for replicas of tables that are encrypted with KMS");

// Items

export const conditionFailed = (item: Item | undefined): AwsError =>
  refusal("ConditionalCheckFailedException", "The conditional request failed", item && { Item: item });

export const itemTooLarge = (): AwsError => validation("Item size has exceeded the maximum allowed size");

export const updatedItemTooLarge = (): AwsError =>
  validation("Item size to update has exceeded the maximum allowed size");

export const keyDoesNotMatch = (): AwsError =>
  validation("The provided key element does not match the schema");

export const collectionTooLarge = (): AwsError =>
  refusal("ItemCollectionSizeLimitExceededException", "Collection size exceeded.");

export const duplicateItem = (): AwsError =>
  refusal("DuplicateItemException", "Duplicate primary key exists in table");

export const throughputExceeded = (resource: string, reason: string): AwsError =>
  refusal(
    "ProvisionedThroughputExceededException",
    "The level of configured provisioned throughput for the table was exceeded. " +
      "Consider increasing your provisioning level with the UpdateTable API.",
    { ThrottlingReasons: [{ reason, resource }] },
  );

export const indexThroughputExceeded = (resource: string, reason: string): AwsError =>
  refusal(
    "ProvisionedThroughputExceededException",
    "The level of configured provisioned throughput for one or more global secondary indexes of the table was " +
      "exceeded. Consider increasing your provisioning level for the under-provisioned global secondary indexes " +
      "with the UpdateTable API",
    { ThrottlingReasons: [{ reason, resource }] },
  );

export const onDemandExceeded = (resource: string, reason: string): AwsError =>
  refusal(
    "ThrottlingException",
    "Throughput exceeds the maximum OnDemandThroughput configured on table or index",
    { throttlingReasons: [{ reason, resource }] },
  );

export const hotPartition = (resource: string, reason: string): AwsError =>
  refusal(
    "ThrottlingException",
    "Throughput exceeds the current capacity of your table or index. DynamoDB is automatically scaling your table " +
      "or index so please try again shortly. If exceptions persist, check if you have a hot key: " +
      "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html",
    { throttlingReasons: [{ reason, resource }] },
  );

// Transactions

export interface CancellationReason {
  readonly Code: string;
  readonly Message?: string | undefined;
  readonly Item?: Item | undefined;
}

export const transactionCanceled = (reasons: readonly CancellationReason[]): AwsError =>
  refusal(
    "TransactionCanceledException",
    "Transaction cancelled, please refer cancellation reasons for specific reasons " +
      `[${reasons.map((reason) => reason.Code).join(", ")}]`,
    { CancellationReasons: reasons },
  );

export const idempotentMismatch = (): AwsError =>
  refusal(
    "IdempotentParameterMismatchException",
    "The request uses the same client token as a previous, but non-identical request.",
  );

// Backups

export const backupInUse = (arn: string): AwsError =>
  refusal(
    "BackupInUseException",
    `There is another ongoing conflicting backup control plane operation on the backup: ${arn}`,
  );

export const tableCopied = (name: string): AwsError =>
  refusal(
    "ResourceInUseException",
    `Attempt to change a resource which is still in use: Table is being backed up, exported or restored: ${name}`,
  );

export const backupNotFound = (arn: string): AwsError =>
  refusal("BackupNotFoundException", `Backup not found: ${arn}`);

export const noRecovery = (name: string): AwsError =>
  refusal(
    "PointInTimeRecoveryUnavailableException",
    `Point in time recovery is not enabled for table '${name}'`,
  );

export const restoreTargetExists = (name: string): AwsError =>
  refusal("TableAlreadyExistsException", `Table already exists: ${name}`);

export const invalidRestoreTime = (): AwsError =>
  refusal(
    "InvalidRestoreTimeException",
    "An invalid restore time was specified. RestoreDateTime must be between EarliestRestorableDateTime and " +
      "LatestRestorableDateTime.",
  );

export const invalidExportTime = (): AwsError =>
  refusal(
    "InvalidExportTimeException",
    "The specified ExportTime is outside of the point in time recovery window.",
  );

export const exportNotFound = (arn: string): AwsError =>
  refusal("ExportNotFoundException", `Export not found: ${arn}`);

export const importNotFound = (arn: string): AwsError =>
  refusal("ImportNotFoundException", `Import not found: ${arn}`);

// Policies

export const policyNotFound = (): AwsError =>
  refusal("PolicyNotFoundException", "Resource-based policy not found for the provided ResourceArn");

/** Unless it is confirmed, nobody takes the right to change the policy from themselves. */
export const lockedOut = (): AwsError =>
  refusal(
    "AccessDeniedException",
    "The new resource policy will not allow you to update the resource policy in the future.",
  );

// Streams

export const streamNotFound = (arn: string): AwsError =>
  refusal("ResourceNotFoundException", `Requested resource not found: Stream: ${arn} not found`);

export const shardNotFound = (shard: string): AwsError =>
  refusal("ResourceNotFoundException", `Requested resource not found: Shard: ${shard} not found`);

export const expiredIterator = (): AwsError =>
  refusal("ExpiredIteratorException", "Iterator expired: The iterator was created more than 15 minutes ago.");

export const trimmedData = (): AwsError =>
  refusal(
    "TrimmedDataAccessException",
    "The operation attempted to read past the oldest stream record in a shard.",
  );
