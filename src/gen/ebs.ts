/** The operations and types of EBS (API version 2019-11-02). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";
import type { RequestBody } from "../kernel/edge/raw.ts";

export const ebs: ServiceRef<Operations> = { id: "ebs" };

export interface Operations {
  readonly CompleteSnapshot: {
    readonly input: CompleteSnapshotRequest;
    readonly output: CompleteSnapshotResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "RequestThrottledException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ValidationException";
  };
  readonly GetSnapshotBlock: {
    readonly input: GetSnapshotBlockRequest;
    readonly output: GetSnapshotBlockResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "RequestThrottledException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ValidationException";
  };
  readonly ListChangedBlocks: {
    readonly input: ListChangedBlocksRequest;
    readonly output: ListChangedBlocksResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "RequestThrottledException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ValidationException";
  };
  readonly ListSnapshotBlocks: {
    readonly input: ListSnapshotBlocksRequest;
    readonly output: ListSnapshotBlocksResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "RequestThrottledException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ValidationException";
  };
  readonly PutSnapshotBlock: {
    readonly input: PutSnapshotBlockRequest;
    readonly output: PutSnapshotBlockResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "RequestThrottledException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ValidationException";
  };
  readonly StartSnapshot: {
    readonly input: StartSnapshotRequest;
    readonly output: StartSnapshotResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConcurrentLimitExceededException"
      | "ConflictException"
      | "InternalServerException"
      | "RequestThrottledException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ValidationException";
  };
}

export interface AccessDeniedException {
  readonly Message?: string | undefined;
  readonly Reason: AccessDeniedExceptionReason;
}

export type AccessDeniedExceptionReason = "UNAUTHORIZED_ACCOUNT" | "DEPENDENCY_ACCESS_DENIED";

export interface Block {
  readonly BlockIndex?: number | undefined;
  readonly BlockToken?: string | undefined;
}

export interface ChangedBlock {
  readonly BlockIndex?: number | undefined;
  readonly FirstBlockToken?: string | undefined;
  readonly SecondBlockToken?: string | undefined;
}

export type ChecksumAggregationMethod = "LINEAR";

export type ChecksumAlgorithm = "SHA256";

export interface CompleteSnapshotRequest {
  readonly SnapshotId: string;
  readonly ChangedBlocksCount: number;
  readonly Checksum?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly ChecksumAggregationMethod?: ChecksumAggregationMethod | undefined;
}

export interface CompleteSnapshotResponse {
  readonly Status?: Status | undefined;
}

export interface ConcurrentLimitExceededException {
  readonly Message?: string | undefined;
}

export interface ConflictException {
  readonly Message?: string | undefined;
}

export interface GetSnapshotBlockRequest {
  readonly SnapshotId: string;
  readonly BlockIndex: number;
  readonly BlockToken: string;
}

export interface GetSnapshotBlockResponse {
  readonly DataLength?: number | undefined;
  readonly BlockData?: Uint8Array | AsyncIterable<Uint8Array> | undefined;
  readonly Checksum?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
}

export interface InternalServerException {
  readonly Message?: string | undefined;
}

export interface ListChangedBlocksRequest {
  readonly FirstSnapshotId?: string | undefined;
  readonly SecondSnapshotId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly StartingBlockIndex?: number | undefined;
}

export interface ListChangedBlocksResponse {
  readonly ChangedBlocks?: readonly ChangedBlock[] | undefined;
  readonly ExpiryTime?: Instant | undefined;
  readonly VolumeSize?: number | undefined;
  readonly BlockSize?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListSnapshotBlocksRequest {
  readonly SnapshotId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly StartingBlockIndex?: number | undefined;
}

export interface ListSnapshotBlocksResponse {
  readonly Blocks?: readonly Block[] | undefined;
  readonly ExpiryTime?: Instant | undefined;
  readonly VolumeSize?: number | undefined;
  readonly BlockSize?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface PutSnapshotBlockRequest {
  readonly SnapshotId: string;
  readonly BlockIndex: number;
  readonly BlockData: RequestBody;
  readonly DataLength: number;
  readonly Progress?: number | undefined;
  readonly Checksum: string;
  readonly ChecksumAlgorithm: ChecksumAlgorithm;
}

export interface PutSnapshotBlockResponse {
  readonly Checksum?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
}

export interface RequestThrottledException {
  readonly Message?: string | undefined;
  readonly Reason?: RequestThrottledExceptionReason | undefined;
}

export type RequestThrottledExceptionReason =
  | "ACCOUNT_THROTTLED"
  | "DEPENDENCY_REQUEST_THROTTLED"
  | "RESOURCE_LEVEL_THROTTLE";

export interface ResourceNotFoundException {
  readonly Message?: string | undefined;
  readonly Reason?: ResourceNotFoundExceptionReason | undefined;
}

export type ResourceNotFoundExceptionReason =
  | "SNAPSHOT_NOT_FOUND"
  | "GRANT_NOT_FOUND"
  | "DEPENDENCY_RESOURCE_NOT_FOUND"
  | "IMAGE_NOT_FOUND";

export type SSEType = "sse-ebs" | "sse-kms" | "none";

export interface ServiceQuotaExceededException {
  readonly Message?: string | undefined;
  readonly Reason?: ServiceQuotaExceededExceptionReason | undefined;
}

export type ServiceQuotaExceededExceptionReason = "DEPENDENCY_SERVICE_QUOTA_EXCEEDED";

export interface StartSnapshotRequest {
  readonly VolumeSize: number;
  readonly ParentSnapshotId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly Description?: string | undefined;
  readonly ClientToken?: string | undefined;
  readonly Encrypted?: boolean | undefined;
  readonly KmsKeyArn?: string | undefined;
  readonly Timeout?: number | undefined;
}

export interface StartSnapshotResponse {
  readonly Description?: string | undefined;
  readonly SnapshotId?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly Status?: Status | undefined;
  readonly StartTime?: Instant | undefined;
  readonly VolumeSize?: number | undefined;
  readonly BlockSize?: number | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ParentSnapshotId?: string | undefined;
  readonly KmsKeyArn?: string | undefined;
  readonly SseType?: SSEType | undefined;
}

export type Status = "completed" | "pending" | "error";

export interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export interface ValidationException {
  readonly Message?: string | undefined;
  readonly Reason?: ValidationExceptionReason | undefined;
}

export type ValidationExceptionReason =
  | "INVALID_CUSTOMER_KEY"
  | "INVALID_PAGE_TOKEN"
  | "INVALID_BLOCK_TOKEN"
  | "INVALID_GRANT_TOKEN"
  | "INVALID_SNAPSHOT_ID"
  | "UNRELATED_SNAPSHOTS"
  | "INVALID_BLOCK"
  | "INVALID_CONTENT_ENCODING"
  | "INVALID_TAG"
  | "INVALID_DEPENDENCY_REQUEST"
  | "INVALID_PARAMETER_VALUE"
  | "INVALID_VOLUME_SIZE"
  | "CONFLICTING_BLOCK_UPDATE"
  | "INVALID_IMAGE_ID"
  | "WRITE_REQUEST_TIMEOUT";
