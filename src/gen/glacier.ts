/** The operations and types of Glacier (API version 2012-06-01). Written by tools/codegen. */
import type { ServiceRef } from "../kernel/dispatch/contract.ts";
import type { RequestBody } from "../kernel/edge/raw.ts";

export const glacier: ServiceRef<Operations> = { id: "glacier" };

export interface Operations {
  readonly AbortMultipartUpload: {
    readonly input: AbortMultipartUploadInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly AbortVaultLock: {
    readonly input: AbortVaultLockInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly AddTagsToVault: {
    readonly input: AddTagsToVaultInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterValueException"
      | "LimitExceededException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly CompleteMultipartUpload: {
    readonly input: CompleteMultipartUploadInput;
    readonly output: ArchiveCreationOutput;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly CompleteVaultLock: {
    readonly input: CompleteVaultLockInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly CreateVault: {
    readonly input: CreateVaultInput;
    readonly output: CreateVaultOutput;
    readonly errors:
      | "InvalidParameterValueException"
      | "LimitExceededException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ServiceUnavailableException";
  };
  readonly DeleteArchive: {
    readonly input: DeleteArchiveInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly DeleteVault: {
    readonly input: DeleteVaultInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly DeleteVaultAccessPolicy: {
    readonly input: DeleteVaultAccessPolicyInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly DeleteVaultNotifications: {
    readonly input: DeleteVaultNotificationsInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly DescribeJob: {
    readonly input: DescribeJobInput;
    readonly output: GlacierJobDescription;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly DescribeVault: {
    readonly input: DescribeVaultInput;
    readonly output: DescribeVaultOutput;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly GetDataRetrievalPolicy: {
    readonly input: GetDataRetrievalPolicyInput;
    readonly output: GetDataRetrievalPolicyOutput;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ServiceUnavailableException";
  };
  readonly GetJobOutput: {
    readonly input: GetJobOutputInput;
    readonly output: GetJobOutputOutput;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly GetVaultAccessPolicy: {
    readonly input: GetVaultAccessPolicyInput;
    readonly output: GetVaultAccessPolicyOutput;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly GetVaultLock: {
    readonly input: GetVaultLockInput;
    readonly output: GetVaultLockOutput;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly GetVaultNotifications: {
    readonly input: GetVaultNotificationsInput;
    readonly output: GetVaultNotificationsOutput;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly InitiateJob: {
    readonly input: InitiateJobInput;
    readonly output: InitiateJobOutput;
    readonly errors:
      | "InsufficientCapacityException"
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "PolicyEnforcedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly InitiateMultipartUpload: {
    readonly input: InitiateMultipartUploadInput;
    readonly output: InitiateMultipartUploadOutput;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly InitiateVaultLock: {
    readonly input: InitiateVaultLockInput;
    readonly output: InitiateVaultLockOutput;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly ListJobs: {
    readonly input: ListJobsInput;
    readonly output: ListJobsOutput;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly ListMultipartUploads: {
    readonly input: ListMultipartUploadsInput;
    readonly output: ListMultipartUploadsOutput;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly ListParts: {
    readonly input: ListPartsInput;
    readonly output: ListPartsOutput;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly ListProvisionedCapacity: {
    readonly input: ListProvisionedCapacityInput;
    readonly output: ListProvisionedCapacityOutput;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ServiceUnavailableException";
  };
  readonly ListTagsForVault: {
    readonly input: ListTagsForVaultInput;
    readonly output: ListTagsForVaultOutput;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly ListVaults: {
    readonly input: ListVaultsInput;
    readonly output: ListVaultsOutput;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly PurchaseProvisionedCapacity: {
    readonly input: PurchaseProvisionedCapacityInput;
    readonly output: PurchaseProvisionedCapacityOutput;
    readonly errors:
      | "InvalidParameterValueException"
      | "LimitExceededException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ServiceUnavailableException";
  };
  readonly RemoveTagsFromVault: {
    readonly input: RemoveTagsFromVaultInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly SetDataRetrievalPolicy: {
    readonly input: SetDataRetrievalPolicyInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ServiceUnavailableException";
  };
  readonly SetVaultAccessPolicy: {
    readonly input: SetVaultAccessPolicyInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly SetVaultNotifications: {
    readonly input: SetVaultNotificationsInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly UploadArchive: {
    readonly input: UploadArchiveInput;
    readonly output: ArchiveCreationOutput;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "RequestTimeoutException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly UploadMultipartPart: {
    readonly input: UploadMultipartPartInput;
    readonly output: UploadMultipartPartOutput;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingParameterValueException"
      | "NoLongerSupportedException"
      | "RequestTimeoutException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
}

export interface AbortMultipartUploadInput {
  readonly accountId: string;
  readonly vaultName: string;
  readonly uploadId: string;
}

export interface AbortVaultLockInput {
  readonly accountId: string;
  readonly vaultName: string;
}

export type ActionCode = "ArchiveRetrieval" | "InventoryRetrieval" | "Select";

export interface AddTagsToVaultInput {
  readonly accountId: string;
  readonly vaultName: string;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface ArchiveCreationOutput {
  readonly location?: string | undefined;
  readonly checksum?: string | undefined;
  readonly archiveId?: string | undefined;
}

export interface CSVInput {
  readonly FileHeaderInfo?: FileHeaderInfo | undefined;
  readonly Comments?: string | undefined;
  readonly QuoteEscapeCharacter?: string | undefined;
  readonly RecordDelimiter?: string | undefined;
  readonly FieldDelimiter?: string | undefined;
  readonly QuoteCharacter?: string | undefined;
}

export interface CSVOutput {
  readonly QuoteFields?: QuoteFields | undefined;
  readonly QuoteEscapeCharacter?: string | undefined;
  readonly RecordDelimiter?: string | undefined;
  readonly FieldDelimiter?: string | undefined;
  readonly QuoteCharacter?: string | undefined;
}

export type CannedACL =
  | "private"
  | "public-read"
  | "public-read-write"
  | "aws-exec-read"
  | "authenticated-read"
  | "bucket-owner-read"
  | "bucket-owner-full-control";

export interface CompleteMultipartUploadInput {
  readonly accountId: string;
  readonly vaultName: string;
  readonly uploadId: string;
  readonly archiveSize?: string | undefined;
  readonly checksum?: string | undefined;
}

export interface CompleteVaultLockInput {
  readonly accountId: string;
  readonly vaultName: string;
  readonly lockId: string;
}

export interface CreateVaultInput {
  readonly accountId: string;
  readonly vaultName: string;
}

export interface CreateVaultOutput {
  readonly location?: string | undefined;
}

export interface DataRetrievalPolicy {
  readonly Rules?: readonly DataRetrievalRule[] | undefined;
}

export interface DataRetrievalRule {
  readonly Strategy?: string | undefined;
  readonly BytesPerHour?: number | undefined;
}

export interface DeleteArchiveInput {
  readonly accountId: string;
  readonly vaultName: string;
  readonly archiveId: string;
}

export interface DeleteVaultAccessPolicyInput {
  readonly accountId: string;
  readonly vaultName: string;
}

export interface DeleteVaultInput {
  readonly accountId: string;
  readonly vaultName: string;
}

export interface DeleteVaultNotificationsInput {
  readonly accountId: string;
  readonly vaultName: string;
}

export interface DescribeJobInput {
  readonly accountId: string;
  readonly vaultName: string;
  readonly jobId: string;
}

export interface DescribeVaultInput {
  readonly accountId: string;
  readonly vaultName: string;
}

export interface DescribeVaultOutput {
  readonly VaultARN?: string | undefined;
  readonly VaultName?: string | undefined;
  readonly CreationDate?: string | undefined;
  readonly LastInventoryDate?: string | undefined;
  readonly NumberOfArchives?: number | undefined;
  readonly SizeInBytes?: number | undefined;
}

export interface Encryption {
  readonly EncryptionType?: EncryptionType | undefined;
  readonly KMSKeyId?: string | undefined;
  readonly KMSContext?: string | undefined;
}

export type EncryptionType = "aws:kms" | "AES256";

export type ExpressionType = "SQL";

export type FileHeaderInfo = "USE" | "IGNORE" | "NONE";

export interface GetDataRetrievalPolicyInput {
  readonly accountId: string;
}

export interface GetDataRetrievalPolicyOutput {
  readonly Policy?: DataRetrievalPolicy | undefined;
}

export interface GetJobOutputInput {
  readonly accountId: string;
  readonly vaultName: string;
  readonly jobId: string;
  readonly range?: string | undefined;
}

export interface GetJobOutputOutput {
  readonly body?: Uint8Array | AsyncIterable<Uint8Array> | undefined;
  readonly checksum?: string | undefined;
  readonly status?: number | undefined;
  readonly contentRange?: string | undefined;
  readonly acceptRanges?: string | undefined;
  readonly contentType?: string | undefined;
  readonly archiveDescription?: string | undefined;
}

export interface GetVaultAccessPolicyInput {
  readonly accountId: string;
  readonly vaultName: string;
}

export interface GetVaultAccessPolicyOutput {
  readonly policy?: VaultAccessPolicy | undefined;
}

export interface GetVaultLockInput {
  readonly accountId: string;
  readonly vaultName: string;
}

export interface GetVaultLockOutput {
  readonly Policy?: string | undefined;
  readonly State?: string | undefined;
  readonly ExpirationDate?: string | undefined;
  readonly CreationDate?: string | undefined;
}

export interface GetVaultNotificationsInput {
  readonly accountId: string;
  readonly vaultName: string;
}

export interface GetVaultNotificationsOutput {
  readonly vaultNotificationConfig?: VaultNotificationConfig | undefined;
}

export interface GlacierJobDescription {
  readonly JobId?: string | undefined;
  readonly JobDescription?: string | undefined;
  readonly Action?: ActionCode | undefined;
  readonly ArchiveId?: string | undefined;
  readonly VaultARN?: string | undefined;
  readonly CreationDate?: string | undefined;
  readonly Completed?: boolean | undefined;
  readonly StatusCode?: StatusCode | undefined;
  readonly StatusMessage?: string | undefined;
  readonly ArchiveSizeInBytes?: number | undefined;
  readonly InventorySizeInBytes?: number | undefined;
  readonly SNSTopic?: string | undefined;
  readonly CompletionDate?: string | undefined;
  readonly SHA256TreeHash?: string | undefined;
  readonly ArchiveSHA256TreeHash?: string | undefined;
  readonly RetrievalByteRange?: string | undefined;
  readonly Tier?: string | undefined;
  readonly InventoryRetrievalParameters?: InventoryRetrievalJobDescription | undefined;
  readonly JobOutputPath?: string | undefined;
  readonly SelectParameters?: SelectParameters | undefined;
  readonly OutputLocation?: OutputLocation | undefined;
}

export interface Grant {
  readonly Grantee?: Grantee | undefined;
  readonly Permission?: Permission | undefined;
}

export interface Grantee {
  readonly Type: Type;
  readonly DisplayName?: string | undefined;
  readonly URI?: string | undefined;
  readonly ID?: string | undefined;
  readonly EmailAddress?: string | undefined;
}

export interface InitiateJobInput {
  readonly accountId: string;
  readonly vaultName: string;
  readonly jobParameters?: JobParameters | undefined;
}

export interface InitiateJobOutput {
  readonly location?: string | undefined;
  readonly jobId?: string | undefined;
  readonly jobOutputPath?: string | undefined;
}

export interface InitiateMultipartUploadInput {
  readonly accountId: string;
  readonly vaultName: string;
  readonly archiveDescription?: string | undefined;
  readonly partSize?: string | undefined;
}

export interface InitiateMultipartUploadOutput {
  readonly location?: string | undefined;
  readonly uploadId?: string | undefined;
}

export interface InitiateVaultLockInput {
  readonly accountId: string;
  readonly vaultName: string;
  readonly policy?: VaultLockPolicy | undefined;
}

export interface InitiateVaultLockOutput {
  readonly lockId?: string | undefined;
}

export interface InputSerialization {
  readonly csv?: CSVInput | undefined;
}

export interface InsufficientCapacityException {
  readonly type?: string | undefined;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
}

export interface InvalidParameterValueException {
  readonly type?: string | undefined;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
}

export interface InventoryRetrievalJobDescription {
  readonly Format?: string | undefined;
  readonly StartDate?: string | undefined;
  readonly EndDate?: string | undefined;
  readonly Limit?: string | undefined;
  readonly Marker?: string | undefined;
}

export interface InventoryRetrievalJobInput {
  readonly StartDate?: string | undefined;
  readonly EndDate?: string | undefined;
  readonly Limit?: string | undefined;
  readonly Marker?: string | undefined;
}

export interface JobParameters {
  readonly Format?: string | undefined;
  readonly Type?: string | undefined;
  readonly ArchiveId?: string | undefined;
  readonly Description?: string | undefined;
  readonly SNSTopic?: string | undefined;
  readonly RetrievalByteRange?: string | undefined;
  readonly Tier?: string | undefined;
  readonly InventoryRetrievalParameters?: InventoryRetrievalJobInput | undefined;
  readonly SelectParameters?: SelectParameters | undefined;
  readonly OutputLocation?: OutputLocation | undefined;
}

export interface LimitExceededException {
  readonly type?: string | undefined;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
}

export interface ListJobsInput {
  readonly accountId: string;
  readonly vaultName: string;
  readonly limit?: string | undefined;
  readonly marker?: string | undefined;
  readonly statuscode?: string | undefined;
  readonly completed?: string | undefined;
}

export interface ListJobsOutput {
  readonly JobList?: readonly GlacierJobDescription[] | undefined;
  readonly Marker?: string | undefined;
}

export interface ListMultipartUploadsInput {
  readonly accountId: string;
  readonly vaultName: string;
  readonly marker?: string | undefined;
  readonly limit?: string | undefined;
}

export interface ListMultipartUploadsOutput {
  readonly UploadsList?: readonly UploadListElement[] | undefined;
  readonly Marker?: string | undefined;
}

export interface ListPartsInput {
  readonly accountId: string;
  readonly vaultName: string;
  readonly uploadId: string;
  readonly marker?: string | undefined;
  readonly limit?: string | undefined;
}

export interface ListPartsOutput {
  readonly MultipartUploadId?: string | undefined;
  readonly VaultARN?: string | undefined;
  readonly ArchiveDescription?: string | undefined;
  readonly PartSizeInBytes?: number | undefined;
  readonly CreationDate?: string | undefined;
  readonly Parts?: readonly PartListElement[] | undefined;
  readonly Marker?: string | undefined;
}

export interface ListProvisionedCapacityInput {
  readonly accountId: string;
}

export interface ListProvisionedCapacityOutput {
  readonly ProvisionedCapacityList?: readonly ProvisionedCapacityDescription[] | undefined;
}

export interface ListTagsForVaultInput {
  readonly accountId: string;
  readonly vaultName: string;
}

export interface ListTagsForVaultOutput {
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface ListVaultsInput {
  readonly accountId: string;
  readonly marker?: string | undefined;
  readonly limit?: string | undefined;
}

export interface ListVaultsOutput {
  readonly VaultList?: readonly DescribeVaultOutput[] | undefined;
  readonly Marker?: string | undefined;
}

export interface MissingParameterValueException {
  readonly type?: string | undefined;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
}

export interface NoLongerSupportedException {
  readonly type?: string | undefined;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
}

export interface OutputLocation {
  readonly S3?: S3Location | undefined;
}

export interface OutputSerialization {
  readonly csv?: CSVOutput | undefined;
}

export interface PartListElement {
  readonly RangeInBytes?: string | undefined;
  readonly SHA256TreeHash?: string | undefined;
}

export type Permission = "FULL_CONTROL" | "WRITE" | "WRITE_ACP" | "READ" | "READ_ACP";

export interface PolicyEnforcedException {
  readonly type?: string | undefined;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
}

export interface ProvisionedCapacityDescription {
  readonly CapacityId?: string | undefined;
  readonly StartDate?: string | undefined;
  readonly ExpirationDate?: string | undefined;
}

export interface PurchaseProvisionedCapacityInput {
  readonly accountId: string;
}

export interface PurchaseProvisionedCapacityOutput {
  readonly capacityId?: string | undefined;
}

export type QuoteFields = "ALWAYS" | "ASNEEDED";

export interface RemoveTagsFromVaultInput {
  readonly accountId: string;
  readonly vaultName: string;
  readonly TagKeys?: readonly string[] | undefined;
}

export interface RequestTimeoutException {
  readonly type?: string | undefined;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
}

export interface ResourceNotFoundException {
  readonly type?: string | undefined;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
}

export interface S3Location {
  readonly BucketName?: string | undefined;
  readonly Prefix?: string | undefined;
  readonly Encryption?: Encryption | undefined;
  readonly CannedACL?: CannedACL | undefined;
  readonly AccessControlList?: readonly Grant[] | undefined;
  readonly Tagging?: Readonly<Record<string, string>> | undefined;
  readonly UserMetadata?: Readonly<Record<string, string>> | undefined;
  readonly StorageClass?: StorageClass | undefined;
}

export interface SelectParameters {
  readonly InputSerialization?: InputSerialization | undefined;
  readonly ExpressionType?: ExpressionType | undefined;
  readonly Expression?: string | undefined;
  readonly OutputSerialization?: OutputSerialization | undefined;
}

export interface ServiceUnavailableException {
  readonly type?: string | undefined;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
}

export interface SetDataRetrievalPolicyInput {
  readonly accountId: string;
  readonly Policy?: DataRetrievalPolicy | undefined;
}

export interface SetVaultAccessPolicyInput {
  readonly accountId: string;
  readonly vaultName: string;
  readonly policy?: VaultAccessPolicy | undefined;
}

export interface SetVaultNotificationsInput {
  readonly accountId: string;
  readonly vaultName: string;
  readonly vaultNotificationConfig?: VaultNotificationConfig | undefined;
}

export type StatusCode = "InProgress" | "Succeeded" | "Failed";

export type StorageClass = "STANDARD" | "REDUCED_REDUNDANCY" | "STANDARD_IA";

export type Type = "AmazonCustomerByEmail" | "CanonicalUser" | "Group";

export interface UploadArchiveInput {
  readonly vaultName: string;
  readonly accountId: string;
  readonly archiveDescription?: string | undefined;
  readonly checksum?: string | undefined;
  readonly body?: RequestBody | undefined;
}

export interface UploadListElement {
  readonly MultipartUploadId?: string | undefined;
  readonly VaultARN?: string | undefined;
  readonly ArchiveDescription?: string | undefined;
  readonly PartSizeInBytes?: number | undefined;
  readonly CreationDate?: string | undefined;
}

export interface UploadMultipartPartInput {
  readonly accountId: string;
  readonly vaultName: string;
  readonly uploadId: string;
  readonly checksum?: string | undefined;
  readonly range?: string | undefined;
  readonly body?: RequestBody | undefined;
}

export interface UploadMultipartPartOutput {
  readonly checksum?: string | undefined;
}

export interface VaultAccessPolicy {
  readonly Policy?: string | undefined;
}

export interface VaultLockPolicy {
  readonly Policy?: string | undefined;
}

export interface VaultNotificationConfig {
  readonly SNSTopic?: string | undefined;
  readonly Events?: readonly string[] | undefined;
}
