/** The operations and types of EFS (API version 2015-02-01). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const efs: ServiceRef<Operations> = { id: "efs" };

export interface Operations {
  readonly CreateAccessPoint: {
    readonly input: CreateAccessPointRequest;
    readonly output: AccessPointDescription;
    readonly errors:
      | "AccessPointAlreadyExists"
      | "AccessPointLimitExceeded"
      | "BadRequest"
      | "FileSystemNotFound"
      | "IncorrectFileSystemLifeCycleState"
      | "InternalServerError"
      | "ThrottlingException";
  };
  readonly CreateFileSystem: {
    readonly input: CreateFileSystemRequest;
    readonly output: FileSystemDescription;
    readonly errors:
      | "BadRequest"
      | "FileSystemAlreadyExists"
      | "FileSystemLimitExceeded"
      | "InsufficientThroughputCapacity"
      | "InternalServerError"
      | "ThroughputLimitExceeded"
      | "UnsupportedAvailabilityZone";
  };
  readonly CreateMountTarget: {
    readonly input: CreateMountTargetRequest;
    readonly output: MountTargetDescription;
    readonly errors:
      | "AvailabilityZonesMismatch"
      | "BadRequest"
      | "FileSystemNotFound"
      | "IncorrectFileSystemLifeCycleState"
      | "InternalServerError"
      | "IpAddressInUse"
      | "MountTargetConflict"
      | "NetworkInterfaceLimitExceeded"
      | "NoFreeAddressesInSubnet"
      | "SecurityGroupLimitExceeded"
      | "SecurityGroupNotFound"
      | "SubnetNotFound"
      | "UnsupportedAvailabilityZone";
  };
  readonly CreateReplicationConfiguration: {
    readonly input: CreateReplicationConfigurationRequest;
    readonly output: ReplicationConfigurationDescription;
    readonly errors:
      | "BadRequest"
      | "ConflictException"
      | "FileSystemLimitExceeded"
      | "FileSystemNotFound"
      | "IncorrectFileSystemLifeCycleState"
      | "InsufficientThroughputCapacity"
      | "InternalServerError"
      | "ReplicationNotFound"
      | "ThroughputLimitExceeded"
      | "UnsupportedAvailabilityZone"
      | "ValidationException";
  };
  readonly CreateTags: {
    readonly input: CreateTagsRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "BadRequest" | "FileSystemNotFound" | "InternalServerError";
  };
  readonly DeleteAccessPoint: {
    readonly input: DeleteAccessPointRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "AccessPointNotFound" | "BadRequest" | "InternalServerError";
  };
  readonly DeleteFileSystem: {
    readonly input: DeleteFileSystemRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "BadRequest"
      | "FileSystemInUse"
      | "FileSystemNotFound"
      | "InternalServerError";
  };
  readonly DeleteFileSystemPolicy: {
    readonly input: DeleteFileSystemPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "BadRequest"
      | "FileSystemNotFound"
      | "IncorrectFileSystemLifeCycleState"
      | "InternalServerError";
  };
  readonly DeleteMountTarget: {
    readonly input: DeleteMountTargetRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "BadRequest"
      | "DependencyTimeout"
      | "InternalServerError"
      | "MountTargetNotFound";
  };
  readonly DeleteReplicationConfiguration: {
    readonly input: DeleteReplicationConfigurationRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "BadRequest"
      | "FileSystemNotFound"
      | "InternalServerError"
      | "ReplicationNotFound";
  };
  readonly DeleteTags: {
    readonly input: DeleteTagsRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "BadRequest" | "FileSystemNotFound" | "InternalServerError";
  };
  readonly DescribeAccessPoints: {
    readonly input: DescribeAccessPointsRequest;
    readonly output: DescribeAccessPointsResponse;
    readonly errors:
      | "AccessPointNotFound"
      | "BadRequest"
      | "FileSystemNotFound"
      | "InternalServerError";
  };
  readonly DescribeAccountPreferences: {
    readonly input: DescribeAccountPreferencesRequest;
    readonly output: DescribeAccountPreferencesResponse;
    readonly errors: "InternalServerError";
  };
  readonly DescribeBackupPolicy: {
    readonly input: DescribeBackupPolicyRequest;
    readonly output: BackupPolicyDescription;
    readonly errors:
      | "BadRequest"
      | "FileSystemNotFound"
      | "InternalServerError"
      | "PolicyNotFound"
      | "ValidationException";
  };
  readonly DescribeFileSystemPolicy: {
    readonly input: DescribeFileSystemPolicyRequest;
    readonly output: FileSystemPolicyDescription;
    readonly errors:
      | "BadRequest"
      | "FileSystemNotFound"
      | "InternalServerError"
      | "PolicyNotFound";
  };
  readonly DescribeFileSystems: {
    readonly input: DescribeFileSystemsRequest;
    readonly output: DescribeFileSystemsResponse;
    readonly errors: "BadRequest" | "FileSystemNotFound" | "InternalServerError";
  };
  readonly DescribeLifecycleConfiguration: {
    readonly input: DescribeLifecycleConfigurationRequest;
    readonly output: LifecycleConfigurationDescription;
    readonly errors: "BadRequest" | "FileSystemNotFound" | "InternalServerError";
  };
  readonly DescribeMountTargetSecurityGroups: {
    readonly input: DescribeMountTargetSecurityGroupsRequest;
    readonly output: DescribeMountTargetSecurityGroupsResponse;
    readonly errors:
      | "BadRequest"
      | "IncorrectMountTargetState"
      | "InternalServerError"
      | "MountTargetNotFound";
  };
  readonly DescribeMountTargets: {
    readonly input: DescribeMountTargetsRequest;
    readonly output: DescribeMountTargetsResponse;
    readonly errors:
      | "AccessPointNotFound"
      | "BadRequest"
      | "FileSystemNotFound"
      | "InternalServerError"
      | "MountTargetNotFound";
  };
  readonly DescribeReplicationConfigurations: {
    readonly input: DescribeReplicationConfigurationsRequest;
    readonly output: DescribeReplicationConfigurationsResponse;
    readonly errors:
      | "BadRequest"
      | "FileSystemNotFound"
      | "InternalServerError"
      | "ReplicationNotFound"
      | "ValidationException";
  };
  readonly DescribeTags: {
    readonly input: DescribeTagsRequest;
    readonly output: DescribeTagsResponse;
    readonly errors: "BadRequest" | "FileSystemNotFound" | "InternalServerError";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors:
      | "AccessPointNotFound"
      | "BadRequest"
      | "FileSystemNotFound"
      | "InternalServerError";
  };
  readonly ModifyMountTargetSecurityGroups: {
    readonly input: ModifyMountTargetSecurityGroupsRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "BadRequest"
      | "IncorrectMountTargetState"
      | "InternalServerError"
      | "MountTargetNotFound"
      | "SecurityGroupLimitExceeded"
      | "SecurityGroupNotFound";
  };
  readonly PutAccountPreferences: {
    readonly input: PutAccountPreferencesRequest;
    readonly output: PutAccountPreferencesResponse;
    readonly errors: "BadRequest" | "InternalServerError";
  };
  readonly PutBackupPolicy: {
    readonly input: PutBackupPolicyRequest;
    readonly output: BackupPolicyDescription;
    readonly errors:
      | "BadRequest"
      | "FileSystemNotFound"
      | "IncorrectFileSystemLifeCycleState"
      | "InternalServerError"
      | "ValidationException";
  };
  readonly PutFileSystemPolicy: {
    readonly input: PutFileSystemPolicyRequest;
    readonly output: FileSystemPolicyDescription;
    readonly errors:
      | "BadRequest"
      | "FileSystemNotFound"
      | "IncorrectFileSystemLifeCycleState"
      | "InternalServerError"
      | "InvalidPolicyException";
  };
  readonly PutLifecycleConfiguration: {
    readonly input: PutLifecycleConfigurationRequest;
    readonly output: LifecycleConfigurationDescription;
    readonly errors:
      | "BadRequest"
      | "FileSystemNotFound"
      | "IncorrectFileSystemLifeCycleState"
      | "InternalServerError";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessPointNotFound"
      | "BadRequest"
      | "FileSystemNotFound"
      | "InternalServerError";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessPointNotFound"
      | "BadRequest"
      | "FileSystemNotFound"
      | "InternalServerError";
  };
  readonly UpdateFileSystem: {
    readonly input: UpdateFileSystemRequest;
    readonly output: FileSystemDescription;
    readonly errors:
      | "BadRequest"
      | "FileSystemNotFound"
      | "IncorrectFileSystemLifeCycleState"
      | "InsufficientThroughputCapacity"
      | "InternalServerError"
      | "ThroughputLimitExceeded"
      | "TooManyRequests";
  };
  readonly UpdateFileSystemProtection: {
    readonly input: UpdateFileSystemProtectionRequest;
    readonly output: FileSystemProtectionDescription;
    readonly errors:
      | "BadRequest"
      | "FileSystemNotFound"
      | "IncorrectFileSystemLifeCycleState"
      | "InsufficientThroughputCapacity"
      | "InternalServerError"
      | "ReplicationAlreadyExists"
      | "ThroughputLimitExceeded"
      | "TooManyRequests";
  };
}

export interface AccessPointAlreadyExists {
  readonly ErrorCode: string;
  readonly Message?: string | undefined;
  readonly AccessPointId: string;
}

export interface AccessPointDescription {
  readonly ClientToken?: string | undefined;
  readonly Name?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly AccessPointId?: string | undefined;
  readonly AccessPointArn?: string | undefined;
  readonly FileSystemId?: string | undefined;
  readonly PosixUser?: PosixUser | undefined;
  readonly RootDirectory?: RootDirectory | undefined;
  readonly OwnerId?: string | undefined;
  readonly LifeCycleState?: LifeCycleState | undefined;
}

export interface AccessPointLimitExceeded {
  readonly ErrorCode: string;
  readonly Message?: string | undefined;
}

export interface AccessPointNotFound {
  readonly ErrorCode: string;
  readonly Message?: string | undefined;
}

export interface AvailabilityZonesMismatch {
  readonly ErrorCode?: string | undefined;
  readonly Message?: string | undefined;
}

export interface BackupPolicy {
  readonly Status: Status;
}

export interface BackupPolicyDescription {
  readonly BackupPolicy?: BackupPolicy | undefined;
}

export interface BadRequest {
  readonly ErrorCode: string;
  readonly Message?: string | undefined;
}

export interface ConflictException {
  readonly ErrorCode?: string | undefined;
  readonly Message?: string | undefined;
}

export interface CreateAccessPointRequest {
  readonly ClientToken: string;
  readonly Tags?: readonly Tag[] | undefined;
  readonly FileSystemId: string;
  readonly PosixUser?: PosixUser | undefined;
  readonly RootDirectory?: RootDirectory | undefined;
}

export interface CreateFileSystemRequest {
  readonly CreationToken: string;
  readonly PerformanceMode?: PerformanceMode | undefined;
  readonly Encrypted?: boolean | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly ThroughputMode?: ThroughputMode | undefined;
  readonly ProvisionedThroughputInMibps?: number | undefined;
  readonly AvailabilityZoneName?: string | undefined;
  readonly Backup?: boolean | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateMountTargetRequest {
  readonly FileSystemId: string;
  readonly SubnetId: string;
  readonly IpAddress?: string | undefined;
  readonly Ipv6Address?: string | undefined;
  readonly IpAddressType?: IpAddressType | undefined;
  readonly SecurityGroups?: readonly string[] | undefined;
}

export interface CreateReplicationConfigurationRequest {
  readonly SourceFileSystemId: string;
  readonly Destinations: readonly DestinationToCreate[];
}

export interface CreateTagsRequest {
  readonly FileSystemId: string;
  readonly Tags: readonly Tag[];
}

export interface CreationInfo {
  readonly OwnerUid: number;
  readonly OwnerGid: number;
  readonly Permissions: string;
}

export interface DeleteAccessPointRequest {
  readonly AccessPointId: string;
}

export interface DeleteFileSystemPolicyRequest {
  readonly FileSystemId: string;
}

export interface DeleteFileSystemRequest {
  readonly FileSystemId: string;
}

export interface DeleteMountTargetRequest {
  readonly MountTargetId: string;
}

export interface DeleteReplicationConfigurationRequest {
  readonly SourceFileSystemId: string;
  readonly DeletionMode?: DeletionMode | undefined;
}

export interface DeleteTagsRequest {
  readonly FileSystemId: string;
  readonly TagKeys: readonly string[];
}

export type DeletionMode = "ALL_CONFIGURATIONS" | "LOCAL_CONFIGURATION_ONLY";

export interface DependencyTimeout {
  readonly ErrorCode: string;
  readonly Message?: string | undefined;
}

export interface DescribeAccessPointsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly AccessPointId?: string | undefined;
  readonly FileSystemId?: string | undefined;
}

export interface DescribeAccessPointsResponse {
  readonly AccessPoints?: readonly AccessPointDescription[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeAccountPreferencesRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeAccountPreferencesResponse {
  readonly ResourceIdPreference?: ResourceIdPreference | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeBackupPolicyRequest {
  readonly FileSystemId: string;
}

export interface DescribeFileSystemPolicyRequest {
  readonly FileSystemId: string;
}

export interface DescribeFileSystemsRequest {
  readonly MaxItems?: number | undefined;
  readonly Marker?: string | undefined;
  readonly CreationToken?: string | undefined;
  readonly FileSystemId?: string | undefined;
}

export interface DescribeFileSystemsResponse {
  readonly Marker?: string | undefined;
  readonly FileSystems?: readonly FileSystemDescription[] | undefined;
  readonly NextMarker?: string | undefined;
}

export interface DescribeLifecycleConfigurationRequest {
  readonly FileSystemId: string;
}

export interface DescribeMountTargetSecurityGroupsRequest {
  readonly MountTargetId: string;
}

export interface DescribeMountTargetSecurityGroupsResponse {
  readonly SecurityGroups: readonly string[];
}

export interface DescribeMountTargetsRequest {
  readonly MaxItems?: number | undefined;
  readonly Marker?: string | undefined;
  readonly FileSystemId?: string | undefined;
  readonly MountTargetId?: string | undefined;
  readonly AccessPointId?: string | undefined;
}

export interface DescribeMountTargetsResponse {
  readonly Marker?: string | undefined;
  readonly MountTargets?: readonly MountTargetDescription[] | undefined;
  readonly NextMarker?: string | undefined;
}

export interface DescribeReplicationConfigurationsRequest {
  readonly FileSystemId?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeReplicationConfigurationsResponse {
  readonly Replications?: readonly ReplicationConfigurationDescription[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeTagsRequest {
  readonly MaxItems?: number | undefined;
  readonly Marker?: string | undefined;
  readonly FileSystemId: string;
}

export interface DescribeTagsResponse {
  readonly Marker?: string | undefined;
  readonly Tags: readonly Tag[];
  readonly NextMarker?: string | undefined;
}

export interface Destination {
  readonly Status: ReplicationStatus;
  readonly FileSystemId: string;
  readonly Region: string;
  readonly LastReplicatedTimestamp?: Instant | undefined;
  readonly OwnerId?: string | undefined;
  readonly StatusMessage?: string | undefined;
  readonly RoleArn?: string | undefined;
}

export interface DestinationToCreate {
  readonly Region?: string | undefined;
  readonly AvailabilityZoneName?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly FileSystemId?: string | undefined;
  readonly RoleArn?: string | undefined;
}

export interface FileSystemAlreadyExists {
  readonly ErrorCode: string;
  readonly Message?: string | undefined;
  readonly FileSystemId: string;
}

export interface FileSystemDescription {
  readonly OwnerId: string;
  readonly CreationToken: string;
  readonly FileSystemId: string;
  readonly FileSystemArn?: string | undefined;
  readonly CreationTime: Instant;
  readonly LifeCycleState: LifeCycleState;
  readonly Name?: string | undefined;
  readonly NumberOfMountTargets: number;
  readonly SizeInBytes: FileSystemSize;
  readonly PerformanceMode: PerformanceMode;
  readonly Encrypted?: boolean | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly ThroughputMode?: ThroughputMode | undefined;
  readonly ProvisionedThroughputInMibps?: number | undefined;
  readonly AvailabilityZoneName?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly Tags: readonly Tag[];
  readonly FileSystemProtection?: FileSystemProtectionDescription | undefined;
}

export interface FileSystemInUse {
  readonly ErrorCode: string;
  readonly Message?: string | undefined;
}

export interface FileSystemLimitExceeded {
  readonly ErrorCode: string;
  readonly Message?: string | undefined;
}

export interface FileSystemNotFound {
  readonly ErrorCode: string;
  readonly Message?: string | undefined;
}

export interface FileSystemPolicyDescription {
  readonly FileSystemId?: string | undefined;
  readonly Policy?: string | undefined;
}

export interface FileSystemProtectionDescription {
  readonly ReplicationOverwriteProtection?: ReplicationOverwriteProtection | undefined;
}

export interface FileSystemSize {
  readonly Value: number;
  readonly Timestamp?: Instant | undefined;
  readonly ValueInIA?: number | undefined;
  readonly ValueInStandard?: number | undefined;
  readonly ValueInArchive?: number | undefined;
}

export interface IncorrectFileSystemLifeCycleState {
  readonly ErrorCode: string;
  readonly Message?: string | undefined;
}

export interface IncorrectMountTargetState {
  readonly ErrorCode: string;
  readonly Message?: string | undefined;
}

export interface InsufficientThroughputCapacity {
  readonly ErrorCode: string;
  readonly Message?: string | undefined;
}

export interface InternalServerError {
  readonly ErrorCode: string;
  readonly Message?: string | undefined;
}

export interface InvalidPolicyException {
  readonly ErrorCode?: string | undefined;
  readonly Message?: string | undefined;
}

export interface IpAddressInUse {
  readonly ErrorCode: string;
  readonly Message?: string | undefined;
}

export type IpAddressType = "IPV4_ONLY" | "IPV6_ONLY" | "DUAL_STACK";

export type LifeCycleState =
  | "creating"
  | "available"
  | "updating"
  | "deleting"
  | "deleted"
  | "error";

export interface LifecycleConfigurationDescription {
  readonly LifecyclePolicies?: readonly LifecyclePolicy[] | undefined;
}

export interface LifecyclePolicy {
  readonly TransitionToIA?: TransitionToIARules | undefined;
  readonly TransitionToPrimaryStorageClass?: TransitionToPrimaryStorageClassRules | undefined;
  readonly TransitionToArchive?: TransitionToArchiveRules | undefined;
}

export interface ListTagsForResourceRequest {
  readonly ResourceId: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTagsForResourceResponse {
  readonly Tags?: readonly Tag[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ModifyMountTargetSecurityGroupsRequest {
  readonly MountTargetId: string;
  readonly SecurityGroups?: readonly string[] | undefined;
}

export interface MountTargetConflict {
  readonly ErrorCode: string;
  readonly Message?: string | undefined;
}

export interface MountTargetDescription {
  readonly OwnerId?: string | undefined;
  readonly MountTargetId: string;
  readonly FileSystemId: string;
  readonly SubnetId: string;
  readonly LifeCycleState: LifeCycleState;
  readonly IpAddress?: string | undefined;
  readonly Ipv6Address?: string | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly AvailabilityZoneName?: string | undefined;
  readonly VpcId?: string | undefined;
}

export interface MountTargetNotFound {
  readonly ErrorCode: string;
  readonly Message?: string | undefined;
}

export interface NetworkInterfaceLimitExceeded {
  readonly ErrorCode: string;
  readonly Message?: string | undefined;
}

export interface NoFreeAddressesInSubnet {
  readonly ErrorCode: string;
  readonly Message?: string | undefined;
}

export type PerformanceMode = "generalPurpose" | "maxIO";

export interface PolicyNotFound {
  readonly ErrorCode?: string | undefined;
  readonly Message?: string | undefined;
}

export interface PosixUser {
  readonly Uid: number;
  readonly Gid: number;
  readonly SecondaryGids?: readonly number[] | undefined;
}

export interface PutAccountPreferencesRequest {
  readonly ResourceIdType: ResourceIdType;
}

export interface PutAccountPreferencesResponse {
  readonly ResourceIdPreference?: ResourceIdPreference | undefined;
}

export interface PutBackupPolicyRequest {
  readonly FileSystemId: string;
  readonly BackupPolicy: BackupPolicy;
}

export interface PutFileSystemPolicyRequest {
  readonly FileSystemId: string;
  readonly Policy: string;
  readonly BypassPolicyLockoutSafetyCheck?: boolean | undefined;
}

export interface PutLifecycleConfigurationRequest {
  readonly FileSystemId: string;
  readonly LifecyclePolicies: readonly LifecyclePolicy[];
}

export interface ReplicationAlreadyExists {
  readonly ErrorCode?: string | undefined;
  readonly Message?: string | undefined;
}

export interface ReplicationConfigurationDescription {
  readonly SourceFileSystemId: string;
  readonly SourceFileSystemRegion: string;
  readonly SourceFileSystemArn: string;
  readonly OriginalSourceFileSystemArn: string;
  readonly CreationTime: Instant;
  readonly Destinations: readonly Destination[];
  readonly SourceFileSystemOwnerId?: string | undefined;
}

export interface ReplicationNotFound {
  readonly ErrorCode?: string | undefined;
  readonly Message?: string | undefined;
}

export type ReplicationOverwriteProtection = "ENABLED" | "DISABLED" | "REPLICATING";

export type ReplicationStatus = "ENABLED" | "ENABLING" | "DELETING" | "ERROR" | "PAUSED" | "PAUSING";

export type Resource = "FILE_SYSTEM" | "MOUNT_TARGET";

export interface ResourceIdPreference {
  readonly ResourceIdType?: ResourceIdType | undefined;
  readonly Resources?: readonly Resource[] | undefined;
}

export type ResourceIdType = "LONG_ID" | "SHORT_ID";

export interface RootDirectory {
  readonly Path?: string | undefined;
  readonly CreationInfo?: CreationInfo | undefined;
}

export interface SecurityGroupLimitExceeded {
  readonly ErrorCode: string;
  readonly Message?: string | undefined;
}

export interface SecurityGroupNotFound {
  readonly ErrorCode: string;
  readonly Message?: string | undefined;
}

export type Status = "ENABLED" | "ENABLING" | "DISABLED" | "DISABLING";

export interface SubnetNotFound {
  readonly ErrorCode: string;
  readonly Message?: string | undefined;
}

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export interface TagResourceRequest {
  readonly ResourceId: string;
  readonly Tags: readonly Tag[];
}

export interface ThrottlingException {
  readonly ErrorCode?: string | undefined;
  readonly Message?: string | undefined;
}

export interface ThroughputLimitExceeded {
  readonly ErrorCode: string;
  readonly Message?: string | undefined;
}

export type ThroughputMode = "bursting" | "provisioned" | "elastic";

export interface TooManyRequests {
  readonly ErrorCode: string;
  readonly Message?: string | undefined;
}

export type TransitionToArchiveRules =
  | "AFTER_1_DAY"
  | "AFTER_7_DAYS"
  | "AFTER_14_DAYS"
  | "AFTER_30_DAYS"
  | "AFTER_60_DAYS"
  | "AFTER_90_DAYS"
  | "AFTER_180_DAYS"
  | "AFTER_270_DAYS"
  | "AFTER_365_DAYS";

export type TransitionToIARules =
  | "AFTER_7_DAYS"
  | "AFTER_14_DAYS"
  | "AFTER_30_DAYS"
  | "AFTER_60_DAYS"
  | "AFTER_90_DAYS"
  | "AFTER_1_DAY"
  | "AFTER_180_DAYS"
  | "AFTER_270_DAYS"
  | "AFTER_365_DAYS";

export type TransitionToPrimaryStorageClassRules = "AFTER_1_ACCESS";

export interface UnsupportedAvailabilityZone {
  readonly ErrorCode: string;
  readonly Message?: string | undefined;
}

export interface UntagResourceRequest {
  readonly ResourceId: string;
  readonly TagKeys: readonly string[];
}

export interface UpdateFileSystemProtectionRequest {
  readonly FileSystemId: string;
  readonly ReplicationOverwriteProtection?: ReplicationOverwriteProtection | undefined;
}

export interface UpdateFileSystemRequest {
  readonly FileSystemId: string;
  readonly ThroughputMode?: ThroughputMode | undefined;
  readonly ProvisionedThroughputInMibps?: number | undefined;
}

export interface ValidationException {
  readonly ErrorCode: string;
  readonly Message?: string | undefined;
}
