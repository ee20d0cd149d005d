/** The operations and types of FSx (API version 2018-03-01). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const fsx: ServiceRef<Operations> = { id: "fsx" };

export interface Operations {
  readonly AssociateFileSystemAliases: {
    readonly input: AssociateFileSystemAliasesRequest;
    readonly output: AssociateFileSystemAliasesResponse;
    readonly errors: "BadRequest" | "FileSystemNotFound" | "InternalServerError";
  };
  readonly CancelDataRepositoryTask: {
    readonly input: CancelDataRepositoryTaskRequest;
    readonly output: CancelDataRepositoryTaskResponse;
    readonly errors:
      | "BadRequest"
      | "DataRepositoryTaskEnded"
      | "DataRepositoryTaskNotFound"
      | "InternalServerError"
      | "UnsupportedOperation";
  };
  readonly CopyBackup: {
    readonly input: CopyBackupRequest;
    readonly output: CopyBackupResponse;
    readonly errors:
      | "BackupNotFound"
      | "BadRequest"
      | "IncompatibleParameterError"
      | "IncompatibleRegionForMultiAZ"
      | "InternalServerError"
      | "InvalidDestinationKmsKey"
      | "InvalidRegion"
      | "InvalidSourceKmsKey"
      | "ServiceLimitExceeded"
      | "SourceBackupUnavailable"
      | "UnsupportedOperation";
  };
  readonly CopySnapshotAndUpdateVolume: {
    readonly input: CopySnapshotAndUpdateVolumeRequest;
    readonly output: CopySnapshotAndUpdateVolumeResponse;
    readonly errors:
      | "BadRequest"
      | "IncompatibleParameterError"
      | "InternalServerError"
      | "ServiceLimitExceeded";
  };
  readonly CreateAndAttachS3AccessPoint: {
    readonly input: CreateAndAttachS3AccessPointRequest;
    readonly output: CreateAndAttachS3AccessPointResponse;
    readonly errors:
      | "AccessPointAlreadyOwnedByYou"
      | "BadRequest"
      | "IncompatibleParameterError"
      | "InternalServerError"
      | "InvalidAccessPoint"
      | "InvalidRequest"
      | "TooManyAccessPoints"
      | "UnsupportedOperation"
      | "VolumeNotFound";
  };
  readonly CreateBackup: {
    readonly input: CreateBackupRequest;
    readonly output: CreateBackupResponse;
    readonly errors:
      | "BackupInProgress"
      | "BadRequest"
      | "FileSystemNotFound"
      | "IncompatibleParameterError"
      | "InternalServerError"
      | "ServiceLimitExceeded"
      | "UnsupportedOperation"
      | "VolumeNotFound";
  };
  readonly CreateDataRepositoryAssociation: {
    readonly input: CreateDataRepositoryAssociationRequest;
    readonly output: CreateDataRepositoryAssociationResponse;
    readonly errors:
      | "BadRequest"
      | "FileSystemNotFound"
      | "IncompatibleParameterError"
      | "InternalServerError"
      | "ServiceLimitExceeded"
      | "UnsupportedOperation";
  };
  readonly CreateDataRepositoryTask: {
    readonly input: CreateDataRepositoryTaskRequest;
    readonly output: CreateDataRepositoryTaskResponse;
    readonly errors:
      | "BadRequest"
      | "DataRepositoryTaskExecuting"
      | "FileSystemNotFound"
      | "IncompatibleParameterError"
      | "InternalServerError"
      | "ServiceLimitExceeded"
      | "UnsupportedOperation";
  };
  readonly CreateFileCache: {
    readonly input: CreateFileCacheRequest;
    readonly output: CreateFileCacheResponse;
    readonly errors:
      | "BadRequest"
      | "IncompatibleParameterError"
      | "InternalServerError"
      | "InvalidNetworkSettings"
      | "InvalidPerUnitStorageThroughput"
      | "MissingFileCacheConfiguration"
      | "ServiceLimitExceeded";
  };
  readonly CreateFileSystem: {
    readonly input: CreateFileSystemRequest;
    readonly output: CreateFileSystemResponse;
    readonly errors:
      | "ActiveDirectoryError"
      | "BadRequest"
      | "IncompatibleParameterError"
      | "InternalServerError"
      | "InvalidExportPath"
      | "InvalidImportPath"
      | "InvalidNetworkSettings"
      | "InvalidPerUnitStorageThroughput"
      | "MissingFileSystemConfiguration"
      | "ServiceLimitExceeded";
  };
  readonly CreateFileSystemFromBackup: {
    readonly input: CreateFileSystemFromBackupRequest;
    readonly output: CreateFileSystemFromBackupResponse;
    readonly errors:
      | "ActiveDirectoryError"
      | "BackupNotFound"
      | "BadRequest"
      | "IncompatibleParameterError"
      | "InternalServerError"
      | "InvalidNetworkSettings"
      | "InvalidPerUnitStorageThroughput"
      | "MissingFileSystemConfiguration"
      | "ServiceLimitExceeded";
  };
  readonly CreateSnapshot: {
    readonly input: CreateSnapshotRequest;
    readonly output: CreateSnapshotResponse;
    readonly errors:
      | "BadRequest"
      | "InternalServerError"
      | "ServiceLimitExceeded"
      | "VolumeNotFound";
  };
  readonly CreateStorageVirtualMachine: {
    readonly input: CreateStorageVirtualMachineRequest;
    readonly output: CreateStorageVirtualMachineResponse;
    readonly errors:
      | "ActiveDirectoryError"
      | "BadRequest"
      | "FileSystemNotFound"
      | "IncompatibleParameterError"
      | "InternalServerError"
      | "ServiceLimitExceeded"
      | "UnsupportedOperation";
  };
  readonly CreateVolume: {
    readonly input: CreateVolumeRequest;
    readonly output: CreateVolumeResponse;
    readonly errors:
      | "BadRequest"
      | "FileSystemNotFound"
      | "IncompatibleParameterError"
      | "InternalServerError"
      | "MissingVolumeConfiguration"
      | "ServiceLimitExceeded"
      | "StorageVirtualMachineNotFound"
      | "UnsupportedOperation";
  };
  readonly CreateVolumeFromBackup: {
    readonly input: CreateVolumeFromBackupRequest;
    readonly output: CreateVolumeFromBackupResponse;
    readonly errors:
      | "BackupNotFound"
      | "BadRequest"
      | "FileSystemNotFound"
      | "IncompatibleParameterError"
      | "InternalServerError"
      | "MissingVolumeConfiguration"
      | "ServiceLimitExceeded"
      | "StorageVirtualMachineNotFound";
  };
  readonly DeleteBackup: {
    readonly input: DeleteBackupRequest;
    readonly output: DeleteBackupResponse;
    readonly errors:
      | "BackupBeingCopied"
      | "BackupInProgress"
      | "BackupNotFound"
      | "BackupRestoring"
      | "BadRequest"
      | "IncompatibleParameterError"
      | "InternalServerError";
  };
  readonly DeleteDataRepositoryAssociation: {
    readonly input: DeleteDataRepositoryAssociationRequest;
    readonly output: DeleteDataRepositoryAssociationResponse;
    readonly errors:
      | "BadRequest"
      | "DataRepositoryAssociationNotFound"
      | "IncompatibleParameterError"
      | "InternalServerError"
      | "ServiceLimitExceeded";
  };
  readonly DeleteFileCache: {
    readonly input: DeleteFileCacheRequest;
    readonly output: DeleteFileCacheResponse;
    readonly errors:
      | "BadRequest"
      | "FileCacheNotFound"
      | "IncompatibleParameterError"
      | "InternalServerError"
      | "ServiceLimitExceeded";
  };
  readonly DeleteFileSystem: {
    readonly input: DeleteFileSystemRequest;
    readonly output: DeleteFileSystemResponse;
    readonly errors:
      | "BadRequest"
      | "FileSystemNotFound"
      | "IncompatibleParameterError"
      | "InternalServerError"
      | "ServiceLimitExceeded";
  };
  readonly DeleteSnapshot: {
    readonly input: DeleteSnapshotRequest;
    readonly output: DeleteSnapshotResponse;
    readonly errors: "BadRequest" | "InternalServerError" | "SnapshotNotFound";
  };
  readonly DeleteStorageVirtualMachine: {
    readonly input: DeleteStorageVirtualMachineRequest;
    readonly output: DeleteStorageVirtualMachineResponse;
    readonly errors:
      | "BadRequest"
      | "IncompatibleParameterError"
      | "InternalServerError"
      | "StorageVirtualMachineNotFound";
  };
  readonly DeleteVolume: {
    readonly input: DeleteVolumeRequest;
    readonly output: DeleteVolumeResponse;
    readonly errors:
      | "BadRequest"
      | "IncompatibleParameterError"
      | "InternalServerError"
      | "ServiceLimitExceeded"
      | "VolumeNotFound";
  };
  readonly DescribeBackups: {
    readonly input: DescribeBackupsRequest;
    readonly output: DescribeBackupsResponse;
    readonly errors:
      | "BackupNotFound"
      | "BadRequest"
      | "FileSystemNotFound"
      | "InternalServerError"
      | "VolumeNotFound";
  };
  readonly DescribeDataRepositoryAssociations: {
    readonly input: DescribeDataRepositoryAssociationsRequest;
    readonly output: DescribeDataRepositoryAssociationsResponse;
    readonly errors:
      | "BadRequest"
      | "DataRepositoryAssociationNotFound"
      | "FileSystemNotFound"
      | "InternalServerError"
      | "InvalidDataRepositoryType";
  };
  readonly DescribeDataRepositoryTasks: {
    readonly input: DescribeDataRepositoryTasksRequest;
    readonly output: DescribeDataRepositoryTasksResponse;
    readonly errors:
      | "BadRequest"
      | "DataRepositoryTaskNotFound"
      | "FileSystemNotFound"
      | "InternalServerError";
  };
  readonly DescribeFileCaches: {
    readonly input: DescribeFileCachesRequest;
    readonly output: DescribeFileCachesResponse;
    readonly errors: "BadRequest" | "FileCacheNotFound" | "InternalServerError";
  };
  readonly DescribeFileSystemAliases: {
    readonly input: DescribeFileSystemAliasesRequest;
    readonly output: DescribeFileSystemAliasesResponse;
    readonly errors: "BadRequest" | "FileSystemNotFound" | "InternalServerError";
  };
  readonly DescribeFileSystems: {
    readonly input: DescribeFileSystemsRequest;
    readonly output: DescribeFileSystemsResponse;
    readonly errors: "BadRequest" | "FileSystemNotFound" | "InternalServerError";
  };
  readonly DescribeS3AccessPointAttachments: {
    readonly input: DescribeS3AccessPointAttachmentsRequest;
    readonly output: DescribeS3AccessPointAttachmentsResponse;
    readonly errors:
      | "BadRequest"
      | "InternalServerError"
      | "S3AccessPointAttachmentNotFound"
      | "UnsupportedOperation";
  };
  readonly DescribeSharedVpcConfiguration: {
    readonly input: DescribeSharedVpcConfigurationRequest;
    readonly output: DescribeSharedVpcConfigurationResponse;
    readonly errors: "BadRequest" | "InternalServerError";
  };
  readonly DescribeSnapshots: {
    readonly input: DescribeSnapshotsRequest;
    readonly output: DescribeSnapshotsResponse;
    readonly errors: "BadRequest" | "InternalServerError" | "SnapshotNotFound";
  };
  readonly DescribeStorageVirtualMachines: {
    readonly input: DescribeStorageVirtualMachinesRequest;
    readonly output: DescribeStorageVirtualMachinesResponse;
    readonly errors:
      | "BadRequest"
      | "InternalServerError"
      | "StorageVirtualMachineNotFound";
  };
  readonly DescribeVolumes: {
    readonly input: DescribeVolumesRequest;
    readonly output: DescribeVolumesResponse;
    readonly errors: "BadRequest" | "InternalServerError" | "VolumeNotFound";
  };
  readonly DetachAndDeleteS3AccessPoint: {
    readonly input: DetachAndDeleteS3AccessPointRequest;
    readonly output: DetachAndDeleteS3AccessPointResponse;
    readonly errors:
      | "BadRequest"
      | "IncompatibleParameterError"
      | "InternalServerError"
      | "S3AccessPointAttachmentNotFound"
      | "UnsupportedOperation";
  };
  readonly DisassociateFileSystemAliases: {
    readonly input: DisassociateFileSystemAliasesRequest;
    readonly output: DisassociateFileSystemAliasesResponse;
    readonly errors: "BadRequest" | "FileSystemNotFound" | "InternalServerError";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors:
      | "BadRequest"
      | "InternalServerError"
      | "NotServiceResourceError"
      | "ResourceDoesNotSupportTagging"
      | "ResourceNotFound";
  };
  readonly ReleaseFileSystemNfsV3Locks: {
    readonly input: ReleaseFileSystemNfsV3LocksRequest;
    readonly output: ReleaseFileSystemNfsV3LocksResponse;
    readonly errors:
      | "BadRequest"
      | "FileSystemNotFound"
      | "IncompatibleParameterError"
      | "InternalServerError"
      | "ServiceLimitExceeded";
  };
  readonly RestoreVolumeFromSnapshot: {
    readonly input: RestoreVolumeFromSnapshotRequest;
    readonly output: RestoreVolumeFromSnapshotResponse;
    readonly errors: "BadRequest" | "InternalServerError" | "VolumeNotFound";
  };
  readonly StartMisconfiguredStateRecovery: {
    readonly input: StartMisconfiguredStateRecoveryRequest;
    readonly output: StartMisconfiguredStateRecoveryResponse;
    readonly errors: "BadRequest" | "FileSystemNotFound" | "InternalServerError";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors:
      | "BadRequest"
      | "InternalServerError"
      | "NotServiceResourceError"
      | "ResourceDoesNotSupportTagging"
      | "ResourceNotFound";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors:
      | "BadRequest"
      | "InternalServerError"
      | "NotServiceResourceError"
      | "ResourceDoesNotSupportTagging"
      | "ResourceNotFound";
  };
  readonly UpdateDataRepositoryAssociation: {
    readonly input: UpdateDataRepositoryAssociationRequest;
    readonly output: UpdateDataRepositoryAssociationResponse;
    readonly errors:
      | "BadRequest"
      | "DataRepositoryAssociationNotFound"
      | "IncompatibleParameterError"
      | "InternalServerError"
      | "ServiceLimitExceeded";
  };
  readonly UpdateFileCache: {
    readonly input: UpdateFileCacheRequest;
    readonly output: UpdateFileCacheResponse;
    readonly errors:
      | "BadRequest"
      | "FileCacheNotFound"
      | "IncompatibleParameterError"
      | "InternalServerError"
      | "MissingFileCacheConfiguration"
      | "ServiceLimitExceeded"
      | "UnsupportedOperation";
  };
  readonly UpdateFileSystem: {
    readonly input: UpdateFileSystemRequest;
    readonly output: UpdateFileSystemResponse;
    readonly errors:
      | "BadRequest"
      | "FileSystemNotFound"
      | "IncompatibleParameterError"
      | "InternalServerError"
      | "InvalidNetworkSettings"
      | "MissingFileSystemConfiguration"
      | "ServiceLimitExceeded"
      | "UnsupportedOperation";
  };
  readonly UpdateSharedVpcConfiguration: {
    readonly input: UpdateSharedVpcConfigurationRequest;
    readonly output: UpdateSharedVpcConfigurationResponse;
    readonly errors: "BadRequest" | "IncompatibleParameterError" | "InternalServerError";
  };
  readonly UpdateSnapshot: {
    readonly input: UpdateSnapshotRequest;
    readonly output: UpdateSnapshotResponse;
    readonly errors: "BadRequest" | "InternalServerError" | "SnapshotNotFound";
  };
  readonly UpdateStorageVirtualMachine: {
    readonly input: UpdateStorageVirtualMachineRequest;
    readonly output: UpdateStorageVirtualMachineResponse;
    readonly errors:
      | "BadRequest"
      | "IncompatibleParameterError"
      | "InternalServerError"
      | "StorageVirtualMachineNotFound"
      | "UnsupportedOperation";
  };
  readonly UpdateVolume: {
    readonly input: UpdateVolumeRequest;
    readonly output: UpdateVolumeResponse;
    readonly errors:
      | "BadRequest"
      | "IncompatibleParameterError"
      | "InternalServerError"
      | "MissingVolumeConfiguration"
      | "VolumeNotFound";
  };
}

export interface AccessPointAlreadyOwnedByYou {
  readonly ErrorCode?: string | undefined;
  readonly Message?: string | undefined;
}

export interface ActiveDirectoryBackupAttributes {
  readonly DomainName?: string | undefined;
  readonly ActiveDirectoryId?: string | undefined;
  readonly ResourceARN?: string | undefined;
}

export interface ActiveDirectoryError {
  readonly ActiveDirectoryId: string;
  readonly Type?: ActiveDirectoryErrorType | undefined;
  readonly Message?: string | undefined;
}

export type ActiveDirectoryErrorType =
  | "DOMAIN_NOT_FOUND"
  | "INCOMPATIBLE_DOMAIN_MODE"
  | "WRONG_VPC"
  | "INVALID_NETWORK_TYPE"
  | "INVALID_DOMAIN_STAGE";

export interface AdministrativeAction {
  readonly AdministrativeActionType?: AdministrativeActionType | undefined;
  readonly ProgressPercent?: number | undefined;
  readonly RequestTime?: Instant | undefined;
  readonly Status?: Status | undefined;
  readonly TargetFileSystemValues?: FileSystem | undefined;
  readonly FailureDetails?: AdministrativeActionFailureDetails | undefined;
  readonly TargetVolumeValues?: Volume | undefined;
  readonly TargetSnapshotValues?: Snapshot | undefined;
  readonly TotalTransferBytes?: number | undefined;
  readonly RemainingTransferBytes?: number | undefined;
  readonly Message?: string | undefined;
}

export interface AdministrativeActionFailureDetails {
  readonly Message?: string | undefined;
}

export type AdministrativeActionType =
  | "FILE_SYSTEM_UPDATE"
  | "STORAGE_OPTIMIZATION"
  | "FILE_SYSTEM_ALIAS_ASSOCIATION"
  | "FILE_SYSTEM_ALIAS_DISASSOCIATION"
  | "VOLUME_UPDATE"
  | "SNAPSHOT_UPDATE"
  | "RELEASE_NFS_V3_LOCKS"
  | "VOLUME_RESTORE"
  | "THROUGHPUT_OPTIMIZATION"
  | "IOPS_OPTIMIZATION"
  | "STORAGE_TYPE_OPTIMIZATION"
  | "MISCONFIGURED_STATE_RECOVERY"
  | "VOLUME_UPDATE_WITH_SNAPSHOT"
  | "VOLUME_INITIALIZE_WITH_SNAPSHOT"
  | "DOWNLOAD_DATA_FROM_BACKUP";

export interface AggregateConfiguration {
  readonly Aggregates?: readonly string[] | undefined;
  readonly TotalConstituents?: number | undefined;
}

export interface Alias {
  readonly Name?: string | undefined;
  readonly Lifecycle?: AliasLifecycle | undefined;
}

export type AliasLifecycle =
  | "AVAILABLE"
  | "CREATING"
  | "DELETING"
  | "CREATE_FAILED"
  | "DELETE_FAILED";

export interface AssociateFileSystemAliasesRequest {
  readonly ClientRequestToken?: string | undefined;
  readonly FileSystemId: string;
  readonly Aliases: readonly string[];
}

export interface AssociateFileSystemAliasesResponse {
  readonly Aliases?: readonly Alias[] | undefined;
}

export interface AutoExportPolicy {
  readonly Events?: readonly EventType[] | undefined;
}

export interface AutoImportPolicy {
  readonly Events?: readonly EventType[] | undefined;
}

export type AutoImportPolicyType = "NONE" | "NEW" | "NEW_CHANGED" | "NEW_CHANGED_DELETED";

export interface AutocommitPeriod {
  readonly Type: AutocommitPeriodType;
  readonly Value?: number | undefined;
}

export type AutocommitPeriodType = "MINUTES" | "HOURS" | "DAYS" | "MONTHS" | "YEARS" | "NONE";

export interface Backup {
  readonly BackupId: string;
  readonly Lifecycle: BackupLifecycle;
  readonly FailureDetails?: BackupFailureDetails | undefined;
  readonly Type: BackupType;
  readonly ProgressPercent?: number | undefined;
  readonly CreationTime: Instant;
  readonly KmsKeyId?: string | undefined;
  readonly ResourceARN?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly FileSystem: FileSystem;
  readonly DirectoryInformation?: ActiveDirectoryBackupAttributes | undefined;
  readonly OwnerId?: string | undefined;
  readonly SourceBackupId?: string | undefined;
  readonly SourceBackupRegion?: string | undefined;
  readonly ResourceType?: ResourceType | undefined;
  readonly Volume?: Volume | undefined;
  readonly SizeInBytes?: number | undefined;
}

export interface BackupBeingCopied {
  readonly Message?: string | undefined;
  readonly BackupId?: string | undefined;
}

export interface BackupFailureDetails {
  readonly Message?: string | undefined;
}

export interface BackupInProgress {
  readonly Message?: string | undefined;
}

export type BackupLifecycle =
  | "AVAILABLE"
  | "CREATING"
  | "TRANSFERRING"
  | "DELETED"
  | "FAILED"
  | "PENDING"
  | "COPYING";

export interface BackupNotFound {
  readonly Message?: string | undefined;
}

export interface BackupRestoring {
  readonly Message?: string | undefined;
  readonly FileSystemId?: string | undefined;
}

export type BackupType = "AUTOMATIC" | "USER_INITIATED" | "AWS_BACKUP";

export interface BadRequest {
  readonly Message?: string | undefined;
}

export interface CancelDataRepositoryTaskRequest {
  readonly TaskId: string;
}

export interface CancelDataRepositoryTaskResponse {
  readonly Lifecycle?: DataRepositoryTaskLifecycle | undefined;
  readonly TaskId?: string | undefined;
}

export interface CompletionReport {
  readonly Enabled: boolean;
  readonly Path?: string | undefined;
  readonly Format?: ReportFormat | undefined;
  readonly Scope?: ReportScope | undefined;
}

export interface CopyBackupRequest {
  readonly ClientRequestToken?: string | undefined;
  readonly SourceBackupId: string;
  readonly SourceRegion?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly CopyTags?: boolean | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CopyBackupResponse {
  readonly Backup?: Backup | undefined;
}

export interface CopySnapshotAndUpdateVolumeRequest {
  readonly ClientRequestToken?: string | undefined;
  readonly VolumeId: string;
  readonly SourceSnapshotARN: string;
  readonly CopyStrategy?: OpenZFSCopyStrategy | undefined;
  readonly Options?: readonly UpdateOpenZFSVolumeOption[] | undefined;
}

export interface CopySnapshotAndUpdateVolumeResponse {
  readonly VolumeId?: string | undefined;
  readonly Lifecycle?: VolumeLifecycle | undefined;
  readonly AdministrativeActions?: readonly AdministrativeAction[] | undefined;
}

export interface CreateAggregateConfiguration {
  readonly Aggregates?: readonly string[] | undefined;
  readonly ConstituentsPerAggregate?: number | undefined;
}

export interface CreateAndAttachS3AccessPointOntapConfiguration {
  readonly VolumeId: string;
  readonly FileSystemIdentity: OntapFileSystemIdentity;
}

export interface CreateAndAttachS3AccessPointOpenZFSConfiguration {
  readonly VolumeId: string;
  readonly FileSystemIdentity: OpenZFSFileSystemIdentity;
}

export interface CreateAndAttachS3AccessPointRequest {
  readonly ClientRequestToken?: string | undefined;
  readonly Name: string;
  readonly Type: S3AccessPointAttachmentType;
  readonly OpenZFSConfiguration?: CreateAndAttachS3AccessPointOpenZFSConfiguration | undefined;
  readonly OntapConfiguration?: CreateAndAttachS3AccessPointOntapConfiguration | undefined;
  readonly S3AccessPoint?: CreateAndAttachS3AccessPointS3Configuration | undefined;
}

export interface CreateAndAttachS3AccessPointResponse {
  readonly S3AccessPointAttachment?: S3AccessPointAttachment | undefined;
}

export interface CreateAndAttachS3AccessPointS3Configuration {
  readonly VpcConfiguration?: S3AccessPointVpcConfiguration | undefined;
  readonly Policy?: string | undefined;
}

export interface CreateBackupRequest {
  readonly FileSystemId?: string | undefined;
  readonly ClientRequestToken?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly VolumeId?: string | undefined;
}

export interface CreateBackupResponse {
  readonly Backup?: Backup | undefined;
}

export interface CreateDataRepositoryAssociationRequest {
  readonly FileSystemId: string;
  readonly FileSystemPath?: string | undefined;
  readonly DataRepositoryPath: string;
  readonly BatchImportMetaDataOnCreate?: boolean | undefined;
  readonly ImportedFileChunkSize?: number | undefined;
  readonly S3?: S3DataRepositoryConfiguration | undefined;
  readonly ClientRequestToken?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateDataRepositoryAssociationResponse {
  readonly Association?: DataRepositoryAssociation | undefined;
}

export interface CreateDataRepositoryTaskRequest {
  readonly Type: DataRepositoryTaskType;
  readonly Paths?: readonly string[] | undefined;
  readonly FileSystemId: string;
  readonly Report: CompletionReport;
  readonly ClientRequestToken?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly CapacityToRelease?: number | undefined;
  readonly ReleaseConfiguration?: ReleaseConfiguration | undefined;
}

export interface CreateDataRepositoryTaskResponse {
  readonly DataRepositoryTask?: DataRepositoryTask | undefined;
}

export interface CreateFileCacheLustreConfiguration {
  readonly PerUnitStorageThroughput: number;
  readonly DeploymentType: FileCacheLustreDeploymentType;
  readonly WeeklyMaintenanceStartTime?: string | undefined;
  readonly MetadataConfiguration: FileCacheLustreMetadataConfiguration;
}

export interface CreateFileCacheRequest {
  readonly ClientRequestToken?: string | undefined;
  readonly FileCacheType: FileCacheType;
  readonly FileCacheTypeVersion: string;
  readonly StorageCapacity: number;
  readonly SubnetIds: readonly string[];
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly CopyTagsToDataRepositoryAssociations?: boolean | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly LustreConfiguration?: CreateFileCacheLustreConfiguration | undefined;
  readonly DataRepositoryAssociations?: readonly FileCacheDataRepositoryAssociation[] | undefined;
}

export interface CreateFileCacheResponse {
  readonly FileCache?: FileCacheCreating | undefined;
}

export interface CreateFileSystemFromBackupRequest {
  readonly BackupId: string;
  readonly ClientRequestToken?: string | undefined;
  readonly SubnetIds: readonly string[];
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly WindowsConfiguration?: CreateFileSystemWindowsConfiguration | undefined;
  readonly LustreConfiguration?: CreateFileSystemLustreConfiguration | undefined;
  readonly StorageType?: StorageType | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly FileSystemTypeVersion?: string | undefined;
  readonly OpenZFSConfiguration?: CreateFileSystemOpenZFSConfiguration | undefined;
  readonly StorageCapacity?: number | undefined;
  readonly NetworkType?: NetworkType | undefined;
}

export interface CreateFileSystemFromBackupResponse {
  readonly FileSystem?: FileSystem | undefined;
}

export interface CreateFileSystemLustreConfiguration {
  readonly WeeklyMaintenanceStartTime?: string | undefined;
  readonly ImportPath?: string | undefined;
  readonly ExportPath?: string | undefined;
  readonly ImportedFileChunkSize?: number | undefined;
  readonly DeploymentType?: LustreDeploymentType | undefined;
  readonly AutoImportPolicy?: AutoImportPolicyType | undefined;
  readonly PerUnitStorageThroughput?: number | undefined;
  readonly DailyAutomaticBackupStartTime?: string | undefined;
  readonly AutomaticBackupRetentionDays?: number | undefined;
  readonly CopyTagsToBackups?: boolean | undefined;
  readonly DriveCacheType?: DriveCacheType | undefined;
  readonly DataCompressionType?: DataCompressionType | undefined;
  readonly EfaEnabled?: boolean | undefined;
  readonly LogConfiguration?: LustreLogCreateConfiguration | undefined;
  readonly RootSquashConfiguration?: LustreRootSquashConfiguration | undefined;
  readonly MetadataConfiguration?: CreateFileSystemLustreMetadataConfiguration | undefined;
  readonly ThroughputCapacity?: number | undefined;
  readonly DataReadCacheConfiguration?: LustreReadCacheConfiguration | undefined;
}

export interface CreateFileSystemLustreMetadataConfiguration {
  readonly Iops?: number | undefined;
  readonly Mode: MetadataConfigurationMode;
}

export interface CreateFileSystemOntapConfiguration {
  readonly AutomaticBackupRetentionDays?: number | undefined;
  readonly DailyAutomaticBackupStartTime?: string | undefined;
  readonly DeploymentType: OntapDeploymentType;
  readonly EndpointIpAddressRange?: string | undefined;
  readonly FsxAdminPassword?: string | undefined;
  readonly DiskIopsConfiguration?: DiskIopsConfiguration | undefined;
  readonly PreferredSubnetId?: string | undefined;
  readonly RouteTableIds?: readonly string[] | undefined;
  readonly ThroughputCapacity?: number | undefined;
  readonly WeeklyMaintenanceStartTime?: string | undefined;
  readonly HAPairs?: number | undefined;
  readonly ThroughputCapacityPerHAPair?: number | undefined;
  readonly EndpointIpv6AddressRange?: string | undefined;
}

export interface CreateFileSystemOpenZFSConfiguration {
  readonly AutomaticBackupRetentionDays?: number | undefined;
  readonly CopyTagsToBackups?: boolean | undefined;
  readonly CopyTagsToVolumes?: boolean | undefined;
  readonly DailyAutomaticBackupStartTime?: string | undefined;
  readonly DeploymentType: OpenZFSDeploymentType;
  readonly ThroughputCapacity: number;
  readonly WeeklyMaintenanceStartTime?: string | undefined;
  readonly DiskIopsConfiguration?: DiskIopsConfiguration | undefined;
  readonly RootVolumeConfiguration?: OpenZFSCreateRootVolumeConfiguration | undefined;
  readonly PreferredSubnetId?: string | undefined;
  readonly EndpointIpAddressRange?: string | undefined;
  readonly EndpointIpv6AddressRange?: string | undefined;
  readonly RouteTableIds?: readonly string[] | undefined;
  readonly ReadCacheConfiguration?: OpenZFSReadCacheConfiguration | undefined;
}

export interface CreateFileSystemRequest {
  readonly ClientRequestToken?: string | undefined;
  readonly FileSystemType: FileSystemType;
  readonly StorageCapacity?: number | undefined;
  readonly StorageType?: StorageType | undefined;
  readonly SubnetIds: readonly string[];
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly WindowsConfiguration?: CreateFileSystemWindowsConfiguration | undefined;
  readonly LustreConfiguration?: CreateFileSystemLustreConfiguration | undefined;
  readonly OntapConfiguration?: CreateFileSystemOntapConfiguration | undefined;
  readonly FileSystemTypeVersion?: string | undefined;
  readonly OpenZFSConfiguration?: CreateFileSystemOpenZFSConfiguration | undefined;
  readonly NetworkType?: NetworkType | undefined;
}

export interface CreateFileSystemResponse {
  readonly FileSystem?: FileSystem | undefined;
}

export interface CreateFileSystemWindowsConfiguration {
  readonly ActiveDirectoryId?: string | undefined;
  readonly SelfManagedActiveDirectoryConfiguration?: SelfManagedActiveDirectoryConfiguration | undefined;
  readonly DeploymentType?: WindowsDeploymentType | undefined;
  readonly PreferredSubnetId?: string | undefined;
  readonly ThroughputCapacity: number;
  readonly WeeklyMaintenanceStartTime?: string | undefined;
  readonly DailyAutomaticBackupStartTime?: string | undefined;
  readonly AutomaticBackupRetentionDays?: number | undefined;
  readonly CopyTagsToBackups?: boolean | undefined;
  readonly Aliases?: readonly string[] | undefined;
  readonly AuditLogConfiguration?: WindowsAuditLogCreateConfiguration | undefined;
  readonly DiskIopsConfiguration?: DiskIopsConfiguration | undefined;
  readonly FsrmConfiguration?: WindowsFsrmConfiguration | undefined;
}

export interface CreateOntapVolumeConfiguration {
  readonly JunctionPath?: string | undefined;
  readonly SecurityStyle?: SecurityStyle | undefined;
  readonly SizeInMegabytes?: number | undefined;
  readonly StorageEfficiencyEnabled?: boolean | undefined;
  readonly StorageVirtualMachineId: string;
  readonly TieringPolicy?: TieringPolicy | undefined;
  readonly OntapVolumeType?: InputOntapVolumeType | undefined;
  readonly SnapshotPolicy?: string | undefined;
  readonly CopyTagsToBackups?: boolean | undefined;
  readonly SnaplockConfiguration?: CreateSnaplockConfiguration | undefined;
  readonly VolumeStyle?: VolumeStyle | undefined;
  readonly AggregateConfiguration?: CreateAggregateConfiguration | undefined;
  readonly SizeInBytes?: number | undefined;
}

export interface CreateOpenZFSOriginSnapshotConfiguration {
  readonly SnapshotARN: string;
  readonly CopyStrategy: OpenZFSCopyStrategy;
}

export interface CreateOpenZFSVolumeConfiguration {
  readonly ParentVolumeId: string;
  readonly StorageCapacityReservationGiB?: number | undefined;
  readonly StorageCapacityQuotaGiB?: number | undefined;
  readonly RecordSizeKiB?: number | undefined;
  readonly DataCompressionType?: OpenZFSDataCompressionType | undefined;
  readonly CopyTagsToSnapshots?: boolean | undefined;
  readonly OriginSnapshot?: CreateOpenZFSOriginSnapshotConfiguration | undefined;
  readonly ReadOnly?: boolean | undefined;
  readonly NfsExports?: readonly OpenZFSNfsExport[] | undefined;
  readonly UserAndGroupQuotas?: readonly OpenZFSUserOrGroupQuota[] | undefined;
}

export interface CreateSnaplockConfiguration {
  readonly AuditLogVolume?: boolean | undefined;
  readonly AutocommitPeriod?: AutocommitPeriod | undefined;
  readonly PrivilegedDelete?: PrivilegedDelete | undefined;
  readonly RetentionPeriod?: SnaplockRetentionPeriod | undefined;
  readonly SnaplockType: SnaplockType;
  readonly VolumeAppendModeEnabled?: boolean | undefined;
}

export interface CreateSnapshotRequest {
  readonly ClientRequestToken?: string | undefined;
  readonly Name: string;
  readonly VolumeId: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateSnapshotResponse {
  readonly Snapshot?: Snapshot | undefined;
}

export interface CreateStorageVirtualMachineRequest {
  readonly ActiveDirectoryConfiguration?: CreateSvmActiveDirectoryConfiguration | undefined;
  readonly ClientRequestToken?: string | undefined;
  readonly FileSystemId: string;
  readonly Name: string;
  readonly SvmAdminPassword?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly RootVolumeSecurityStyle?: StorageVirtualMachineRootVolumeSecurityStyle | undefined;
}

export interface CreateStorageVirtualMachineResponse {
  readonly StorageVirtualMachine?: StorageVirtualMachine | undefined;
}

export interface CreateSvmActiveDirectoryConfiguration {
  readonly NetBiosName: string;
  readonly SelfManagedActiveDirectoryConfiguration?: SelfManagedActiveDirectoryConfiguration | undefined;
}

export interface CreateVolumeFromBackupRequest {
  readonly BackupId: string;
  readonly ClientRequestToken?: string | undefined;
  readonly Name: string;
  readonly OntapConfiguration?: CreateOntapVolumeConfiguration | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateVolumeFromBackupResponse {
  readonly Volume?: Volume | undefined;
}

export interface CreateVolumeRequest {
  readonly ClientRequestToken?: string | undefined;
  readonly VolumeType: VolumeType;
  readonly Name: string;
  readonly OntapConfiguration?: CreateOntapVolumeConfiguration | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly OpenZFSConfiguration?: CreateOpenZFSVolumeConfiguration | undefined;
}

export interface CreateVolumeResponse {
  readonly Volume?: Volume | undefined;
}

export type DataCompressionType = "NONE" | "LZ4";

export interface DataRepositoryAssociation {
  readonly AssociationId?: string | undefined;
  readonly ResourceARN?: string | undefined;
  readonly FileSystemId?: string | undefined;
  readonly Lifecycle?: DataRepositoryLifecycle | undefined;
  readonly FailureDetails?: DataRepositoryFailureDetails | undefined;
  readonly FileSystemPath?: string | undefined;
  readonly DataRepositoryPath?: string | undefined;
  readonly BatchImportMetaDataOnCreate?: boolean | undefined;
  readonly ImportedFileChunkSize?: number | undefined;
  readonly S3?: S3DataRepositoryConfiguration | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly FileCacheId?: string | undefined;
  readonly FileCachePath?: string | undefined;
  readonly DataRepositorySubdirectories?: readonly string[] | undefined;
  readonly NFS?: NFSDataRepositoryConfiguration | undefined;
}

export interface DataRepositoryAssociationNotFound {
  readonly Message?: string | undefined;
}

export interface DataRepositoryConfiguration {
  readonly Lifecycle?: DataRepositoryLifecycle | undefined;
  readonly ImportPath?: string | undefined;
  readonly ExportPath?: string | undefined;
  readonly ImportedFileChunkSize?: number | undefined;
  readonly AutoImportPolicy?: AutoImportPolicyType | undefined;
  readonly FailureDetails?: DataRepositoryFailureDetails | undefined;
}

export interface DataRepositoryFailureDetails {
  readonly Message?: string | undefined;
}

export type DataRepositoryLifecycle =
  | "CREATING"
  | "AVAILABLE"
  | "MISCONFIGURED"
  | "UPDATING"
  | "DELETING"
  | "FAILED";

export interface DataRepositoryTask {
  readonly TaskId: string;
  readonly Lifecycle: DataRepositoryTaskLifecycle;
  readonly Type: DataRepositoryTaskType;
  readonly CreationTime: Instant;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly ResourceARN?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly FileSystemId?: string | undefined;
  readonly Paths?: readonly string[] | undefined;
  readonly FailureDetails?: DataRepositoryTaskFailureDetails | undefined;
  readonly Status?: DataRepositoryTaskStatus | undefined;
  readonly Report?: CompletionReport | undefined;
  readonly CapacityToRelease?: number | undefined;
  readonly FileCacheId?: string | undefined;
  readonly ReleaseConfiguration?: ReleaseConfiguration | undefined;
}

export interface DataRepositoryTaskEnded {
  readonly Message?: string | undefined;
}

export interface DataRepositoryTaskExecuting {
  readonly Message?: string | undefined;
}

export interface DataRepositoryTaskFailureDetails {
  readonly Message?: string | undefined;
}

export interface DataRepositoryTaskFilter {
  readonly Name?: DataRepositoryTaskFilterName | undefined;
  readonly Values?: readonly string[] | undefined;
}

export type DataRepositoryTaskFilterName =
  | "file-system-id"
  | "task-lifecycle"
  | "data-repository-association-id"
  | "file-cache-id";

export type DataRepositoryTaskLifecycle =
  | "PENDING"
  | "EXECUTING"
  | "FAILED"
  | "SUCCEEDED"
  | "CANCELED"
  | "CANCELING";

export interface DataRepositoryTaskNotFound {
  readonly Message?: string | undefined;
}

export interface DataRepositoryTaskStatus {
  readonly TotalCount?: number | undefined;
  readonly SucceededCount?: number | undefined;
  readonly FailedCount?: number | undefined;
  readonly LastUpdatedTime?: Instant | undefined;
  readonly ReleasedCapacity?: number | undefined;
}

export type DataRepositoryTaskType =
  | "EXPORT_TO_REPOSITORY"
  | "IMPORT_METADATA_FROM_REPOSITORY"
  | "RELEASE_DATA_FROM_FILESYSTEM"
  | "AUTO_RELEASE_DATA";

export interface DeleteBackupRequest {
  readonly BackupId: string;
  readonly ClientRequestToken?: string | undefined;
}

export interface DeleteBackupResponse {
  readonly BackupId?: string | undefined;
  readonly Lifecycle?: BackupLifecycle | undefined;
}

export interface DeleteDataRepositoryAssociationRequest {
  readonly AssociationId: string;
  readonly ClientRequestToken?: string | undefined;
  readonly DeleteDataInFileSystem?: boolean | undefined;
}

export interface DeleteDataRepositoryAssociationResponse {
  readonly AssociationId?: string | undefined;
  readonly Lifecycle?: DataRepositoryLifecycle | undefined;
  readonly DeleteDataInFileSystem?: boolean | undefined;
}

export interface DeleteFileCacheRequest {
  readonly FileCacheId: string;
  readonly ClientRequestToken?: string | undefined;
}

export interface DeleteFileCacheResponse {
  readonly FileCacheId?: string | undefined;
  readonly Lifecycle?: FileCacheLifecycle | undefined;
}

export interface DeleteFileSystemLustreConfiguration {
  readonly SkipFinalBackup?: boolean | undefined;
  readonly FinalBackupTags?: readonly Tag[] | undefined;
}

export interface DeleteFileSystemLustreResponse {
  readonly FinalBackupId?: string | undefined;
  readonly FinalBackupTags?: readonly Tag[] | undefined;
}

export interface DeleteFileSystemOpenZFSConfiguration {
  readonly SkipFinalBackup?: boolean | undefined;
  readonly FinalBackupTags?: readonly Tag[] | undefined;
  readonly Options?: readonly DeleteFileSystemOpenZFSOption[] | undefined;
}

export type DeleteFileSystemOpenZFSOption = "DELETE_CHILD_VOLUMES_AND_SNAPSHOTS";

export interface DeleteFileSystemOpenZFSResponse {
  readonly FinalBackupId?: string | undefined;
  readonly FinalBackupTags?: readonly Tag[] | undefined;
}

export interface DeleteFileSystemRequest {
  readonly FileSystemId: string;
  readonly ClientRequestToken?: string | undefined;
  readonly WindowsConfiguration?: DeleteFileSystemWindowsConfiguration | undefined;
  readonly LustreConfiguration?: DeleteFileSystemLustreConfiguration | undefined;
  readonly OpenZFSConfiguration?: DeleteFileSystemOpenZFSConfiguration | undefined;
}

export interface DeleteFileSystemResponse {
  readonly FileSystemId?: string | undefined;
  readonly Lifecycle?: FileSystemLifecycle | undefined;
  readonly WindowsResponse?: DeleteFileSystemWindowsResponse | undefined;
  readonly LustreResponse?: DeleteFileSystemLustreResponse | undefined;
  readonly OpenZFSResponse?: DeleteFileSystemOpenZFSResponse | undefined;
}

export interface DeleteFileSystemWindowsConfiguration {
  readonly SkipFinalBackup?: boolean | undefined;
  readonly FinalBackupTags?: readonly Tag[] | undefined;
}

export interface DeleteFileSystemWindowsResponse {
  readonly FinalBackupId?: string | undefined;
  readonly FinalBackupTags?: readonly Tag[] | undefined;
}

export type DeleteOpenZFSVolumeOption = "DELETE_CHILD_VOLUMES_AND_SNAPSHOTS";

export interface DeleteSnapshotRequest {
  readonly ClientRequestToken?: string | undefined;
  readonly SnapshotId: string;
}

export interface DeleteSnapshotResponse {
  readonly SnapshotId?: string | undefined;
  readonly Lifecycle?: SnapshotLifecycle | undefined;
}

export interface DeleteStorageVirtualMachineRequest {
  readonly ClientRequestToken?: string | undefined;
  readonly StorageVirtualMachineId: string;
}

export interface DeleteStorageVirtualMachineResponse {
  readonly StorageVirtualMachineId?: string | undefined;
  readonly Lifecycle?: StorageVirtualMachineLifecycle | undefined;
}

export interface DeleteVolumeOntapConfiguration {
  readonly SkipFinalBackup?: boolean | undefined;
  readonly FinalBackupTags?: readonly Tag[] | undefined;
  readonly BypassSnaplockEnterpriseRetention?: boolean | undefined;
}

export interface DeleteVolumeOntapResponse {
  readonly FinalBackupId?: string | undefined;
  readonly FinalBackupTags?: readonly Tag[] | undefined;
}

export interface DeleteVolumeOpenZFSConfiguration {
  readonly Options?: readonly DeleteOpenZFSVolumeOption[] | undefined;
}

export interface DeleteVolumeRequest {
  readonly ClientRequestToken?: string | undefined;
  readonly VolumeId: string;
  readonly OntapConfiguration?: DeleteVolumeOntapConfiguration | undefined;
  readonly OpenZFSConfiguration?: DeleteVolumeOpenZFSConfiguration | undefined;
}

export interface DeleteVolumeResponse {
  readonly VolumeId?: string | undefined;
  readonly Lifecycle?: VolumeLifecycle | undefined;
  readonly OntapResponse?: DeleteVolumeOntapResponse | undefined;
}

export interface DescribeBackupsRequest {
  readonly BackupIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeBackupsResponse {
  readonly Backups?: readonly Backup[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeDataRepositoryAssociationsRequest {
  readonly AssociationIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeDataRepositoryAssociationsResponse {
  readonly Associations?: readonly DataRepositoryAssociation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeDataRepositoryTasksRequest {
  readonly TaskIds?: readonly string[] | undefined;
  readonly Filters?: readonly DataRepositoryTaskFilter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeDataRepositoryTasksResponse {
  readonly DataRepositoryTasks?: readonly DataRepositoryTask[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeFileCachesRequest {
  readonly FileCacheIds?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeFileCachesResponse {
  readonly FileCaches?: readonly FileCache[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeFileSystemAliasesRequest {
  readonly ClientRequestToken?: string | undefined;
  readonly FileSystemId: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeFileSystemAliasesResponse {
  readonly Aliases?: readonly Alias[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeFileSystemsRequest {
  readonly FileSystemIds?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeFileSystemsResponse {
  readonly FileSystems?: readonly FileSystem[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeS3AccessPointAttachmentsRequest {
  readonly Names?: readonly string[] | undefined;
  readonly Filters?: readonly S3AccessPointAttachmentsFilter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeS3AccessPointAttachmentsResponse {
  readonly S3AccessPointAttachments?: readonly S3AccessPointAttachment[] | undefined;
  readonly NextToken?: string | undefined;
}

export type DescribeSharedVpcConfigurationRequest = Readonly<Record<string, never>>;

export interface DescribeSharedVpcConfigurationResponse {
  readonly EnableFsxRouteTableUpdatesFromParticipantAccounts?: string | undefined;
}

export interface DescribeSnapshotsRequest {
  readonly SnapshotIds?: readonly string[] | undefined;
  readonly Filters?: readonly SnapshotFilter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly IncludeShared?: boolean | undefined;
}

export interface DescribeSnapshotsResponse {
  readonly Snapshots?: readonly Snapshot[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeStorageVirtualMachinesRequest {
  readonly StorageVirtualMachineIds?: readonly string[] | undefined;
  readonly Filters?: readonly StorageVirtualMachineFilter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeStorageVirtualMachinesResponse {
  readonly StorageVirtualMachines?: readonly StorageVirtualMachine[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeVolumesRequest {
  readonly VolumeIds?: readonly string[] | undefined;
  readonly Filters?: readonly VolumeFilter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeVolumesResponse {
  readonly Volumes?: readonly Volume[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DetachAndDeleteS3AccessPointRequest {
  readonly ClientRequestToken?: string | undefined;
  readonly Name: string;
}

export interface DetachAndDeleteS3AccessPointResponse {
  readonly Lifecycle?: S3AccessPointAttachmentLifecycle | undefined;
  readonly Name?: string | undefined;
}

export interface DisassociateFileSystemAliasesRequest {
  readonly ClientRequestToken?: string | undefined;
  readonly FileSystemId: string;
  readonly Aliases: readonly string[];
}

export interface DisassociateFileSystemAliasesResponse {
  readonly Aliases?: readonly Alias[] | undefined;
}

export interface DiskIopsConfiguration {
  readonly Mode?: DiskIopsConfigurationMode | undefined;
  readonly Iops?: number | undefined;
}

export type DiskIopsConfigurationMode = "AUTOMATIC" | "USER_PROVISIONED";

export type DriveCacheType = "NONE" | "READ";

export interface DurationSinceLastAccess {
  readonly Unit?: Unit | undefined;
  readonly Value?: number | undefined;
}

export type EventType = "NEW" | "CHANGED" | "DELETED";

export interface FileCache {
  readonly OwnerId?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly FileCacheId?: string | undefined;
  readonly FileCacheType?: FileCacheType | undefined;
  readonly FileCacheTypeVersion?: string | undefined;
  readonly Lifecycle?: FileCacheLifecycle | undefined;
  readonly FailureDetails?: FileCacheFailureDetails | undefined;
  readonly StorageCapacity?: number | undefined;
  readonly VpcId?: string | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  readonly NetworkInterfaceIds?: readonly string[] | undefined;
  readonly DNSName?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly ResourceARN?: string | undefined;
  readonly LustreConfiguration?: FileCacheLustreConfiguration | undefined;
  readonly DataRepositoryAssociationIds?: readonly string[] | undefined;
}

export interface FileCacheCreating {
  readonly OwnerId?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly FileCacheId?: string | undefined;
  readonly FileCacheType?: FileCacheType | undefined;
  readonly FileCacheTypeVersion?: string | undefined;
  readonly Lifecycle?: FileCacheLifecycle | undefined;
  readonly FailureDetails?: FileCacheFailureDetails | undefined;
  readonly StorageCapacity?: number | undefined;
  readonly VpcId?: string | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  readonly NetworkInterfaceIds?: readonly string[] | undefined;
  readonly DNSName?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly ResourceARN?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly CopyTagsToDataRepositoryAssociations?: boolean | undefined;
  readonly LustreConfiguration?: FileCacheLustreConfiguration | undefined;
  readonly DataRepositoryAssociationIds?: readonly string[] | undefined;
}

export interface FileCacheDataRepositoryAssociation {
  readonly FileCachePath: string;
  readonly DataRepositoryPath: string;
  readonly DataRepositorySubdirectories?: readonly string[] | undefined;
  readonly NFS?: FileCacheNFSConfiguration | undefined;
}

export interface FileCacheFailureDetails {
  readonly Message?: string | undefined;
}

export type FileCacheLifecycle = "AVAILABLE" | "CREATING" | "DELETING" | "UPDATING" | "FAILED";

export interface FileCacheLustreConfiguration {
  readonly PerUnitStorageThroughput?: number | undefined;
  readonly DeploymentType?: FileCacheLustreDeploymentType | undefined;
  readonly MountName?: string | undefined;
  readonly WeeklyMaintenanceStartTime?: string | undefined;
  readonly MetadataConfiguration?: FileCacheLustreMetadataConfiguration | undefined;
  readonly LogConfiguration?: LustreLogConfiguration | undefined;
}

export type FileCacheLustreDeploymentType = "CACHE_1";

export interface FileCacheLustreMetadataConfiguration {
  readonly StorageCapacity: number;
}

export interface FileCacheNFSConfiguration {
  readonly Version: NfsVersion;
  readonly DnsIps?: readonly string[] | undefined;
}

export interface FileCacheNotFound {
  readonly Message?: string | undefined;
}

export type FileCacheType = "LUSTRE";

export interface FileSystem {
  readonly OwnerId?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly FileSystemId?: string | undefined;
  readonly FileSystemType?: FileSystemType | undefined;
  readonly Lifecycle?: FileSystemLifecycle | undefined;
  readonly FailureDetails?: FileSystemFailureDetails | undefined;
  readonly StorageCapacity?: number | undefined;
  readonly StorageType?: StorageType | undefined;
  readonly VpcId?: string | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  readonly NetworkInterfaceIds?: readonly string[] | undefined;
  readonly DNSName?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly ResourceARN?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly WindowsConfiguration?: WindowsFileSystemConfiguration | undefined;
  readonly LustreConfiguration?: LustreFileSystemConfiguration | undefined;
  readonly AdministrativeActions?: readonly AdministrativeAction[] | undefined;
  readonly OntapConfiguration?: OntapFileSystemConfiguration | undefined;
  readonly FileSystemTypeVersion?: string | undefined;
  readonly OpenZFSConfiguration?: OpenZFSFileSystemConfiguration | undefined;
  readonly NetworkType?: NetworkType | undefined;
}

export interface FileSystemEndpoint {
  readonly DNSName?: string | undefined;
  readonly IpAddresses?: readonly string[] | undefined;
  readonly Ipv6Addresses?: readonly string[] | undefined;
}

export interface FileSystemEndpoints {
  readonly Intercluster?: FileSystemEndpoint | undefined;
  readonly Management?: FileSystemEndpoint | undefined;
}

export interface FileSystemFailureDetails {
  readonly Message?: string | undefined;
}

export type FileSystemLifecycle =
  | "AVAILABLE"
  | "CREATING"
  | "FAILED"
  | "DELETING"
  | "MISCONFIGURED"
  | "UPDATING"
  | "MISCONFIGURED_UNAVAILABLE";

export interface FileSystemLustreMetadataConfiguration {
  readonly Iops?: number | undefined;
  readonly Mode: MetadataConfigurationMode;
}

export type FileSystemMaintenanceOperation = "PATCHING" | "BACKING_UP";

export interface FileSystemNotFound {
  readonly Message?: string | undefined;
}

export type FileSystemType = "WINDOWS" | "LUSTRE" | "ONTAP" | "OPENZFS";

export interface Filter {
  readonly Name?: FilterName | undefined;
  readonly Values?: readonly string[] | undefined;
}

export type FilterName =
  | "file-system-id"
  | "backup-type"
  | "file-system-type"
  | "volume-id"
  | "data-repository-type"
  | "file-cache-id"
  | "file-cache-type";

export type FlexCacheEndpointType = "NONE" | "ORIGIN" | "CACHE";

export interface IncompatibleParameterError {
  readonly Parameter: string;
  readonly Message?: string | undefined;
}

export interface IncompatibleRegionForMultiAZ {
  readonly Message?: string | undefined;
}

export type InputOntapVolumeType = "RW" | "DP";

export interface InternalServerError {
  readonly Message?: string | undefined;
}

export interface InvalidAccessPoint {
  readonly ErrorCode?: string | undefined;
  readonly Message?: string | undefined;
}

export interface InvalidDataRepositoryType {
  readonly Message?: string | undefined;
}

export interface InvalidDestinationKmsKey {
  readonly Message?: string | undefined;
}

export interface InvalidExportPath {
  readonly Message?: string | undefined;
}

export interface InvalidImportPath {
  readonly Message?: string | undefined;
}

export interface InvalidNetworkSettings {
  readonly Message?: string | undefined;
  readonly InvalidSubnetId?: string | undefined;
  readonly InvalidSecurityGroupId?: string | undefined;
  readonly InvalidRouteTableId?: string | undefined;
}

export interface InvalidPerUnitStorageThroughput {
  readonly Message?: string | undefined;
}

export interface InvalidRegion {
  readonly Message?: string | undefined;
}

export interface InvalidRequest {
  readonly ErrorCode?: string | undefined;
  readonly Message?: string | undefined;
}

export interface InvalidSourceKmsKey {
  readonly Message?: string | undefined;
}

export interface LifecycleTransitionReason {
  readonly Message?: string | undefined;
}

export interface ListTagsForResourceRequest {
  readonly ResourceARN: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTagsForResourceResponse {
  readonly Tags?: readonly Tag[] | undefined;
  readonly NextToken?: string | undefined;
}

export type LustreAccessAuditLogLevel = "DISABLED" | "WARN_ONLY" | "ERROR_ONLY" | "WARN_ERROR";

export type LustreDeploymentType = "SCRATCH_1" | "SCRATCH_2" | "PERSISTENT_1" | "PERSISTENT_2";

export interface LustreFileSystemConfiguration {
  readonly WeeklyMaintenanceStartTime?: string | undefined;
  readonly DataRepositoryConfiguration?: DataRepositoryConfiguration | undefined;
  readonly DeploymentType?: LustreDeploymentType | undefined;
  readonly PerUnitStorageThroughput?: number | undefined;
  readonly MountName?: string | undefined;
  readonly DailyAutomaticBackupStartTime?: string | undefined;
  readonly AutomaticBackupRetentionDays?: number | undefined;
  readonly CopyTagsToBackups?: boolean | undefined;
  readonly DriveCacheType?: DriveCacheType | undefined;
  readonly DataCompressionType?: DataCompressionType | undefined;
  readonly LogConfiguration?: LustreLogConfiguration | undefined;
  readonly RootSquashConfiguration?: LustreRootSquashConfiguration | undefined;
  readonly MetadataConfiguration?: FileSystemLustreMetadataConfiguration | undefined;
  readonly EfaEnabled?: boolean | undefined;
  readonly ThroughputCapacity?: number | undefined;
  readonly DataReadCacheConfiguration?: LustreReadCacheConfiguration | undefined;
}

export interface LustreLogConfiguration {
  readonly Level: LustreAccessAuditLogLevel;
  readonly Destination?: string | undefined;
}

export interface LustreLogCreateConfiguration {
  readonly Level: LustreAccessAuditLogLevel;
  readonly Destination?: string | undefined;
}

export interface LustreReadCacheConfiguration {
  readonly SizingMode?: LustreReadCacheSizingMode | undefined;
  readonly SizeGiB?: number | undefined;
}

export type LustreReadCacheSizingMode =
  | "NO_CACHE"
  | "USER_PROVISIONED"
  | "PROPORTIONAL_TO_THROUGHPUT_CAPACITY";

export interface LustreRootSquashConfiguration {
  readonly RootSquash?: string | undefined;
  readonly NoSquashNids?: readonly string[] | undefined;
}

export type MetadataConfigurationMode = "AUTOMATIC" | "USER_PROVISIONED";

export interface MissingFileCacheConfiguration {
  readonly Message?: string | undefined;
}

export interface MissingFileSystemConfiguration {
  readonly Message?: string | undefined;
}

export interface MissingVolumeConfiguration {
  readonly Message?: string | undefined;
}

export interface NFSDataRepositoryConfiguration {
  readonly Version: NfsVersion;
  readonly DnsIps?: readonly string[] | undefined;
  readonly AutoExportPolicy?: AutoExportPolicy | undefined;
}

export type NetworkType = "IPV4" | "DUAL";

export type NfsVersion = "NFS3";

export interface NotServiceResourceError {
  readonly ResourceARN: string;
  readonly Message?: string | undefined;
}

export type OntapDeploymentType = "MULTI_AZ_1" | "SINGLE_AZ_1" | "SINGLE_AZ_2" | "MULTI_AZ_2";

export interface OntapFileSystemConfiguration {
  readonly AutomaticBackupRetentionDays?: number | undefined;
  readonly DailyAutomaticBackupStartTime?: string | undefined;
  readonly DeploymentType?: OntapDeploymentType | undefined;
  readonly EndpointIpAddressRange?: string | undefined;
  readonly Endpoints?: FileSystemEndpoints | undefined;
  readonly DiskIopsConfiguration?: DiskIopsConfiguration | undefined;
  readonly PreferredSubnetId?: string | undefined;
  readonly RouteTableIds?: readonly string[] | undefined;
  readonly ThroughputCapacity?: number | undefined;
  readonly WeeklyMaintenanceStartTime?: string | undefined;
  readonly FsxAdminPassword?: string | undefined;
  readonly HAPairs?: number | undefined;
  readonly ThroughputCapacityPerHAPair?: number | undefined;
  readonly EndpointIpv6AddressRange?: string | undefined;
}

export interface OntapFileSystemIdentity {
  readonly Type: OntapFileSystemUserType;
  readonly UnixUser?: OntapUnixFileSystemUser | undefined;
  readonly WindowsUser?: OntapWindowsFileSystemUser | undefined;
}

export type OntapFileSystemUserType = "UNIX" | "WINDOWS";

export interface OntapUnixFileSystemUser {
  readonly Name: string;
}

export interface OntapVolumeConfiguration {
  readonly FlexCacheEndpointType?: FlexCacheEndpointType | undefined;
  readonly JunctionPath?: string | undefined;
  readonly SecurityStyle?: SecurityStyle | undefined;
  readonly SizeInMegabytes?: number | undefined;
  readonly StorageEfficiencyEnabled?: boolean | undefined;
  readonly StorageVirtualMachineId?: string | undefined;
  readonly StorageVirtualMachineRoot?: boolean | undefined;
  readonly TieringPolicy?: TieringPolicy | undefined;
  readonly UUID?: string | undefined;
  readonly OntapVolumeType?: OntapVolumeType | undefined;
  readonly SnapshotPolicy?: string | undefined;
  readonly CopyTagsToBackups?: boolean | undefined;
  readonly SnaplockConfiguration?: SnaplockConfiguration | undefined;
  readonly VolumeStyle?: VolumeStyle | undefined;
  readonly AggregateConfiguration?: AggregateConfiguration | undefined;
  readonly SizeInBytes?: number | undefined;
}

export type OntapVolumeType = "RW" | "DP" | "LS";

export interface OntapWindowsFileSystemUser {
  readonly Name: string;
}

export interface OpenZFSClientConfiguration {
  readonly Clients: string;
  readonly Options: readonly string[];
}

export type OpenZFSCopyStrategy = "CLONE" | "FULL_COPY" | "INCREMENTAL_COPY";

export interface OpenZFSCreateRootVolumeConfiguration {
  readonly RecordSizeKiB?: number | undefined;
  readonly DataCompressionType?: OpenZFSDataCompressionType | undefined;
  readonly NfsExports?: readonly OpenZFSNfsExport[] | undefined;
  readonly UserAndGroupQuotas?: readonly OpenZFSUserOrGroupQuota[] | undefined;
  readonly CopyTagsToSnapshots?: boolean | undefined;
  readonly ReadOnly?: boolean | undefined;
}

export type OpenZFSDataCompressionType = "NONE" | "ZSTD" | "LZ4";

export type OpenZFSDeploymentType =
  | "SINGLE_AZ_1"
  | "SINGLE_AZ_2"
  | "SINGLE_AZ_HA_1"
  | "SINGLE_AZ_HA_2"
  | "MULTI_AZ_1";

export interface OpenZFSFileSystemConfiguration {
  readonly AutomaticBackupRetentionDays?: number | undefined;
  readonly CopyTagsToBackups?: boolean | undefined;
  readonly CopyTagsToVolumes?: boolean | undefined;
  readonly DailyAutomaticBackupStartTime?: string | undefined;
  readonly DeploymentType?: OpenZFSDeploymentType | undefined;
  readonly ThroughputCapacity?: number | undefined;
  readonly WeeklyMaintenanceStartTime?: string | undefined;
  readonly DiskIopsConfiguration?: DiskIopsConfiguration | undefined;
  readonly RootVolumeId?: string | undefined;
  readonly PreferredSubnetId?: string | undefined;
  readonly EndpointIpAddressRange?: string | undefined;
  readonly EndpointIpv6AddressRange?: string | undefined;
  readonly RouteTableIds?: readonly string[] | undefined;
  readonly EndpointIpAddress?: string | undefined;
  readonly EndpointIpv6Address?: string | undefined;
  readonly ReadCacheConfiguration?: OpenZFSReadCacheConfiguration | undefined;
}

export interface OpenZFSFileSystemIdentity {
  readonly Type: OpenZFSFileSystemUserType;
  readonly PosixUser?: OpenZFSPosixFileSystemUser | undefined;
}

export type OpenZFSFileSystemUserType = "POSIX";

export interface OpenZFSNfsExport {
  readonly ClientConfigurations: readonly OpenZFSClientConfiguration[];
}

export interface OpenZFSOriginSnapshotConfiguration {
  readonly SnapshotARN?: string | undefined;
  readonly CopyStrategy?: OpenZFSCopyStrategy | undefined;
}

export interface OpenZFSPosixFileSystemUser {
  readonly Uid: number;
  readonly Gid: number;
  readonly SecondaryGids?: readonly number[] | undefined;
}

export type OpenZFSQuotaType = "USER" | "GROUP";

export interface OpenZFSReadCacheConfiguration {
  readonly SizingMode?: OpenZFSReadCacheSizingMode | undefined;
  readonly SizeGiB?: number | undefined;
}

export type OpenZFSReadCacheSizingMode =
  | "NO_CACHE"
  | "USER_PROVISIONED"
  | "PROPORTIONAL_TO_THROUGHPUT_CAPACITY";

export interface OpenZFSUserOrGroupQuota {
  readonly Type: OpenZFSQuotaType;
  readonly Id: number;
  readonly StorageCapacityQuotaGiB: number;
}

export interface OpenZFSVolumeConfiguration {
  readonly ParentVolumeId?: string | undefined;
  readonly VolumePath?: string | undefined;
  readonly StorageCapacityReservationGiB?: number | undefined;
  readonly StorageCapacityQuotaGiB?: number | undefined;
  readonly RecordSizeKiB?: number | undefined;
  readonly DataCompressionType?: OpenZFSDataCompressionType | undefined;
  readonly CopyTagsToSnapshots?: boolean | undefined;
  readonly OriginSnapshot?: OpenZFSOriginSnapshotConfiguration | undefined;
  readonly ReadOnly?: boolean | undefined;
  readonly NfsExports?: readonly OpenZFSNfsExport[] | undefined;
  readonly UserAndGroupQuotas?: readonly OpenZFSUserOrGroupQuota[] | undefined;
  readonly RestoreToSnapshot?: string | undefined;
  readonly DeleteIntermediateSnaphots?: boolean | undefined;
  readonly DeleteClonedVolumes?: boolean | undefined;
  readonly DeleteIntermediateData?: boolean | undefined;
  readonly SourceSnapshotARN?: string | undefined;
  readonly DestinationSnapshot?: string | undefined;
  readonly CopyStrategy?: OpenZFSCopyStrategy | undefined;
}

export type PrivilegedDelete = "DISABLED" | "ENABLED" | "PERMANENTLY_DISABLED";

export interface ReleaseConfiguration {
  readonly DurationSinceLastAccess?: DurationSinceLastAccess | undefined;
}

export interface ReleaseFileSystemNfsV3LocksRequest {
  readonly FileSystemId: string;
  readonly ClientRequestToken?: string | undefined;
}

export interface ReleaseFileSystemNfsV3LocksResponse {
  readonly FileSystem?: FileSystem | undefined;
}

export type ReportFormat = "REPORT_CSV_20191124";

export type ReportScope = "FAILED_FILES_ONLY";

export interface ResourceDoesNotSupportTagging {
  readonly ResourceARN: string;
  readonly Message?: string | undefined;
}

export interface ResourceNotFound {
  readonly ResourceARN: string;
  readonly Message?: string | undefined;
}

export type ResourceType = "FILE_SYSTEM" | "VOLUME";

export type RestoreOpenZFSVolumeOption = "DELETE_INTERMEDIATE_SNAPSHOTS" | "DELETE_CLONED_VOLUMES";

export interface RestoreVolumeFromSnapshotRequest {
  readonly ClientRequestToken?: string | undefined;
  readonly VolumeId: string;
  readonly SnapshotId: string;
  readonly Options?: readonly RestoreOpenZFSVolumeOption[] | undefined;
}

export interface RestoreVolumeFromSnapshotResponse {
  readonly VolumeId?: string | undefined;
  readonly Lifecycle?: VolumeLifecycle | undefined;
  readonly AdministrativeActions?: readonly AdministrativeAction[] | undefined;
}

export interface RetentionPeriod {
  readonly Type: RetentionPeriodType;
  readonly Value?: number | undefined;
}

export type RetentionPeriodType =
  | "SECONDS"
  | "MINUTES"
  | "HOURS"
  | "DAYS"
  | "MONTHS"
  | "YEARS"
  | "INFINITE"
  | "UNSPECIFIED";

export interface S3AccessPoint {
  readonly ResourceARN?: string | undefined;
  readonly Alias?: string | undefined;
  readonly VpcConfiguration?: S3AccessPointVpcConfiguration | undefined;
}

export interface S3AccessPointAttachment {
  readonly Lifecycle?: S3AccessPointAttachmentLifecycle | undefined;
  readonly LifecycleTransitionReason?: LifecycleTransitionReason | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly Name?: string | undefined;
  readonly Type?: S3AccessPointAttachmentType | undefined;
  readonly OpenZFSConfiguration?: S3AccessPointOpenZFSConfiguration | undefined;
  readonly OntapConfiguration?: S3AccessPointOntapConfiguration | undefined;
  readonly S3AccessPoint?: S3AccessPoint | undefined;
}

export type S3AccessPointAttachmentLifecycle =
  | "AVAILABLE"
  | "CREATING"
  | "DELETING"
  | "UPDATING"
  | "FAILED"
  | "MISCONFIGURED";

export interface S3AccessPointAttachmentNotFound {
  readonly Message?: string | undefined;
}

export type S3AccessPointAttachmentType = "OPENZFS" | "ONTAP";

export interface S3AccessPointAttachmentsFilter {
  readonly Name?: S3AccessPointAttachmentsFilterName | undefined;
  readonly Values?: readonly string[] | undefined;
}

export type S3AccessPointAttachmentsFilterName = "file-system-id" | "volume-id" | "type";

export interface S3AccessPointOntapConfiguration {
  readonly VolumeId?: string | undefined;
  readonly FileSystemIdentity?: OntapFileSystemIdentity | undefined;
}

export interface S3AccessPointOpenZFSConfiguration {
  readonly VolumeId?: string | undefined;
  readonly FileSystemIdentity?: OpenZFSFileSystemIdentity | undefined;
}

export interface S3AccessPointVpcConfiguration {
  readonly VpcId?: string | undefined;
}

export interface S3DataRepositoryConfiguration {
  readonly AutoImportPolicy?: AutoImportPolicy | undefined;
  readonly AutoExportPolicy?: AutoExportPolicy | undefined;
}

export type SecurityStyle = "UNIX" | "NTFS" | "MIXED";

export interface SelfManagedActiveDirectoryAttributes {
  readonly DomainName?: string | undefined;
  readonly OrganizationalUnitDistinguishedName?: string | undefined;
  readonly FileSystemAdministratorsGroup?: string | undefined;
  readonly UserName?: string | undefined;
  readonly DnsIps?: readonly string[] | undefined;
  readonly DomainJoinServiceAccountSecret?: string | undefined;
}

export interface SelfManagedActiveDirectoryConfiguration {
  readonly DomainName: string;
  readonly OrganizationalUnitDistinguishedName?: string | undefined;
  readonly FileSystemAdministratorsGroup?: string | undefined;
  readonly UserName?: string | undefined;
  readonly Password?: string | undefined;
  readonly DnsIps: readonly string[];
  readonly DomainJoinServiceAccountSecret?: string | undefined;
}

export interface SelfManagedActiveDirectoryConfigurationUpdates {
  readonly UserName?: string | undefined;
  readonly Password?: string | undefined;
  readonly DnsIps?: readonly string[] | undefined;
  readonly DomainName?: string | undefined;
  readonly OrganizationalUnitDistinguishedName?: string | undefined;
  readonly FileSystemAdministratorsGroup?: string | undefined;
  readonly DomainJoinServiceAccountSecret?: string | undefined;
}

export type ServiceLimit =
  | "FILE_SYSTEM_COUNT"
  | "TOTAL_THROUGHPUT_CAPACITY"
  | "TOTAL_STORAGE"
  | "TOTAL_USER_INITIATED_BACKUPS"
  | "TOTAL_USER_TAGS"
  | "TOTAL_IN_PROGRESS_COPY_BACKUPS"
  | "STORAGE_VIRTUAL_MACHINES_PER_FILE_SYSTEM"
  | "VOLUMES_PER_FILE_SYSTEM"
  | "TOTAL_SSD_IOPS"
  | "FILE_CACHE_COUNT";

export interface ServiceLimitExceeded {
  readonly Limit: ServiceLimit;
  readonly Message?: string | undefined;
}

export interface SnaplockConfiguration {
  readonly AuditLogVolume?: boolean | undefined;
  readonly AutocommitPeriod?: AutocommitPeriod | undefined;
  readonly PrivilegedDelete?: PrivilegedDelete | undefined;
  readonly RetentionPeriod?: SnaplockRetentionPeriod | undefined;
  readonly SnaplockType?: SnaplockType | undefined;
  readonly VolumeAppendModeEnabled?: boolean | undefined;
}

export interface SnaplockRetentionPeriod {
  readonly DefaultRetention: RetentionPeriod;
  readonly MinimumRetention: RetentionPeriod;
  readonly MaximumRetention: RetentionPeriod;
}

export type SnaplockType = "COMPLIANCE" | "ENTERPRISE";

export interface Snapshot {
  readonly ResourceARN?: string | undefined;
  readonly SnapshotId?: string | undefined;
  readonly Name?: string | undefined;
  readonly VolumeId?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly Lifecycle?: SnapshotLifecycle | undefined;
  readonly LifecycleTransitionReason?: LifecycleTransitionReason | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly AdministrativeActions?: readonly AdministrativeAction[] | undefined;
}

export interface SnapshotFilter {
  readonly Name?: SnapshotFilterName | undefined;
  readonly Values?: readonly string[] | undefined;
}

export type SnapshotFilterName = "file-system-id" | "volume-id";

export type SnapshotLifecycle = "PENDING" | "CREATING" | "DELETING" | "AVAILABLE";

export interface SnapshotNotFound {
  readonly Message?: string | undefined;
}

export interface SourceBackupUnavailable {
  readonly Message?: string | undefined;
  readonly BackupId?: string | undefined;
}

export interface StartMisconfiguredStateRecoveryRequest {
  readonly ClientRequestToken?: string | undefined;
  readonly FileSystemId: string;
}

export interface StartMisconfiguredStateRecoveryResponse {
  readonly FileSystem?: FileSystem | undefined;
}

export type Status =
  | "FAILED"
  | "IN_PROGRESS"
  | "PENDING"
  | "COMPLETED"
  | "UPDATED_OPTIMIZING"
  | "OPTIMIZING"
  | "PAUSED"
  | "CANCELLED";

export type StorageType = "SSD" | "HDD" | "INTELLIGENT_TIERING";

export interface StorageVirtualMachine {
  readonly ActiveDirectoryConfiguration?: SvmActiveDirectoryConfiguration | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly Endpoints?: SvmEndpoints | undefined;
  readonly FileSystemId?: string | undefined;
  readonly Lifecycle?: StorageVirtualMachineLifecycle | undefined;
  readonly Name?: string | undefined;
  readonly ResourceARN?: string | undefined;
  readonly StorageVirtualMachineId?: string | undefined;
  readonly Subtype?: StorageVirtualMachineSubtype | undefined;
  readonly UUID?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly LifecycleTransitionReason?: LifecycleTransitionReason | undefined;
  readonly RootVolumeSecurityStyle?: StorageVirtualMachineRootVolumeSecurityStyle | undefined;
}

export interface StorageVirtualMachineFilter {
  readonly Name?: StorageVirtualMachineFilterName | undefined;
  readonly Values?: readonly string[] | undefined;
}

export type StorageVirtualMachineFilterName = "file-system-id";

export type StorageVirtualMachineLifecycle =
  | "CREATED"
  | "CREATING"
  | "DELETING"
  | "FAILED"
  | "MISCONFIGURED"
  | "PENDING";

export interface StorageVirtualMachineNotFound {
  readonly Message?: string | undefined;
}

export type StorageVirtualMachineRootVolumeSecurityStyle = "UNIX" | "NTFS" | "MIXED";

export type StorageVirtualMachineSubtype = "DEFAULT" | "DP_DESTINATION" | "SYNC_DESTINATION" | "SYNC_SOURCE";

export interface SvmActiveDirectoryConfiguration {
  readonly NetBiosName?: string | undefined;
  readonly SelfManagedActiveDirectoryConfiguration?: SelfManagedActiveDirectoryAttributes | undefined;
}

export interface SvmEndpoint {
  readonly DNSName?: string | undefined;
  readonly IpAddresses?: readonly string[] | undefined;
  readonly Ipv6Addresses?: readonly string[] | undefined;
}

export interface SvmEndpoints {
  readonly Iscsi?: SvmEndpoint | undefined;
  readonly Management?: SvmEndpoint | undefined;
  readonly Nfs?: SvmEndpoint | undefined;
  readonly Smb?: SvmEndpoint | undefined;
}

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export interface TagResourceRequest {
  readonly ResourceARN: string;
  readonly Tags: readonly Tag[];
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export interface TieringPolicy {
  readonly CoolingPeriod?: number | undefined;
  readonly Name?: TieringPolicyName | undefined;
}

export type TieringPolicyName = "SNAPSHOT_ONLY" | "AUTO" | "ALL" | "NONE";

export interface TooManyAccessPoints {
  readonly ErrorCode?: string | undefined;
  readonly Message?: string | undefined;
}

export type Unit = "DAYS";

export interface UnsupportedOperation {
  readonly Message?: string | undefined;
}

export interface UntagResourceRequest {
  readonly ResourceARN: string;
  readonly TagKeys: readonly string[];
}

export type UntagResourceResponse = Readonly<Record<string, never>>;

export interface UpdateDataRepositoryAssociationRequest {
  readonly AssociationId: string;
  readonly ClientRequestToken?: string | undefined;
  readonly ImportedFileChunkSize?: number | undefined;
  readonly S3?: S3DataRepositoryConfiguration | undefined;
}

export interface UpdateDataRepositoryAssociationResponse {
  readonly Association?: DataRepositoryAssociation | undefined;
}

export interface UpdateFileCacheLustreConfiguration {
  readonly WeeklyMaintenanceStartTime?: string | undefined;
}

export interface UpdateFileCacheRequest {
  readonly FileCacheId: string;
  readonly ClientRequestToken?: string | undefined;
  readonly LustreConfiguration?: UpdateFileCacheLustreConfiguration | undefined;
}

export interface UpdateFileCacheResponse {
  readonly FileCache?: FileCache | undefined;
}

export interface UpdateFileSystemLustreConfiguration {
  readonly WeeklyMaintenanceStartTime?: string | undefined;
  readonly DailyAutomaticBackupStartTime?: string | undefined;
  readonly AutomaticBackupRetentionDays?: number | undefined;
  readonly AutoImportPolicy?: AutoImportPolicyType | undefined;
  readonly DataCompressionType?: DataCompressionType | undefined;
  readonly LogConfiguration?: LustreLogCreateConfiguration | undefined;
  readonly RootSquashConfiguration?: LustreRootSquashConfiguration | undefined;
  readonly PerUnitStorageThroughput?: number | undefined;
  readonly MetadataConfiguration?: UpdateFileSystemLustreMetadataConfiguration | undefined;
  readonly ThroughputCapacity?: number | undefined;
  readonly DataReadCacheConfiguration?: LustreReadCacheConfiguration | undefined;
}

export interface UpdateFileSystemLustreMetadataConfiguration {
  readonly Iops?: number | undefined;
  readonly Mode?: MetadataConfigurationMode | undefined;
}

export interface UpdateFileSystemOntapConfiguration {
  readonly AutomaticBackupRetentionDays?: number | undefined;
  readonly DailyAutomaticBackupStartTime?: string | undefined;
  readonly FsxAdminPassword?: string | undefined;
  readonly WeeklyMaintenanceStartTime?: string | undefined;
  readonly DiskIopsConfiguration?: DiskIopsConfiguration | undefined;
  readonly ThroughputCapacity?: number | undefined;
  readonly AddRouteTableIds?: readonly string[] | undefined;
  readonly RemoveRouteTableIds?: readonly string[] | undefined;
  readonly ThroughputCapacityPerHAPair?: number | undefined;
  readonly HAPairs?: number | undefined;
  readonly EndpointIpv6AddressRange?: string | undefined;
}

export interface UpdateFileSystemOpenZFSConfiguration {
  readonly AutomaticBackupRetentionDays?: number | undefined;
  readonly CopyTagsToBackups?: boolean | undefined;
  readonly CopyTagsToVolumes?: boolean | undefined;
  readonly DailyAutomaticBackupStartTime?: string | undefined;
  readonly ThroughputCapacity?: number | undefined;
  readonly WeeklyMaintenanceStartTime?: string | undefined;
  readonly DiskIopsConfiguration?: DiskIopsConfiguration | undefined;
  readonly AddRouteTableIds?: readonly string[] | undefined;
  readonly RemoveRouteTableIds?: readonly string[] | undefined;
  readonly ReadCacheConfiguration?: OpenZFSReadCacheConfiguration | undefined;
  readonly EndpointIpv6AddressRange?: string | undefined;
}

export interface UpdateFileSystemRequest {
  readonly FileSystemId: string;
  readonly ClientRequestToken?: string | undefined;
  readonly StorageCapacity?: number | undefined;
  readonly WindowsConfiguration?: UpdateFileSystemWindowsConfiguration | undefined;
  readonly LustreConfiguration?: UpdateFileSystemLustreConfiguration | undefined;
  readonly OntapConfiguration?: UpdateFileSystemOntapConfiguration | undefined;
  readonly OpenZFSConfiguration?: UpdateFileSystemOpenZFSConfiguration | undefined;
  readonly StorageType?: StorageType | undefined;
  readonly FileSystemTypeVersion?: string | undefined;
  readonly NetworkType?: NetworkType | undefined;
}

export interface UpdateFileSystemResponse {
  readonly FileSystem?: FileSystem | undefined;
}

export interface UpdateFileSystemWindowsConfiguration {
  readonly WeeklyMaintenanceStartTime?: string | undefined;
  readonly DailyAutomaticBackupStartTime?: string | undefined;
  readonly AutomaticBackupRetentionDays?: number | undefined;
  readonly ThroughputCapacity?: number | undefined;
  readonly SelfManagedActiveDirectoryConfiguration?: SelfManagedActiveDirectoryConfigurationUpdates | undefined;
  readonly AuditLogConfiguration?: WindowsAuditLogCreateConfiguration | undefined;
  readonly DiskIopsConfiguration?: DiskIopsConfiguration | undefined;
  readonly FsrmConfiguration?: WindowsFsrmConfiguration | undefined;
}

export interface UpdateOntapVolumeConfiguration {
  readonly JunctionPath?: string | undefined;
  readonly SecurityStyle?: SecurityStyle | undefined;
  readonly SizeInMegabytes?: number | undefined;
  readonly StorageEfficiencyEnabled?: boolean | undefined;
  readonly TieringPolicy?: TieringPolicy | undefined;
  readonly SnapshotPolicy?: string | undefined;
  readonly CopyTagsToBackups?: boolean | undefined;
  readonly SnaplockConfiguration?: UpdateSnaplockConfiguration | undefined;
  readonly SizeInBytes?: number | undefined;
}

export interface UpdateOpenZFSVolumeConfiguration {
  readonly StorageCapacityReservationGiB?: number | undefined;
  readonly StorageCapacityQuotaGiB?: number | undefined;
  readonly RecordSizeKiB?: number | undefined;
  readonly DataCompressionType?: OpenZFSDataCompressionType | undefined;
  readonly NfsExports?: readonly OpenZFSNfsExport[] | undefined;
  readonly UserAndGroupQuotas?: readonly OpenZFSUserOrGroupQuota[] | undefined;
  readonly ReadOnly?: boolean | undefined;
}

export type UpdateOpenZFSVolumeOption =
  | "DELETE_INTERMEDIATE_SNAPSHOTS"
  | "DELETE_CLONED_VOLUMES"
  | "DELETE_INTERMEDIATE_DATA";

export interface UpdateSharedVpcConfigurationRequest {
  readonly EnableFsxRouteTableUpdatesFromParticipantAccounts?: string | undefined;
  readonly ClientRequestToken?: string | undefined;
}

export interface UpdateSharedVpcConfigurationResponse {
  readonly EnableFsxRouteTableUpdatesFromParticipantAccounts?: string | undefined;
}

export interface UpdateSnaplockConfiguration {
  readonly AuditLogVolume?: boolean | undefined;
  readonly AutocommitPeriod?: AutocommitPeriod | undefined;
  readonly PrivilegedDelete?: PrivilegedDelete | undefined;
  readonly RetentionPeriod?: SnaplockRetentionPeriod | undefined;
  readonly VolumeAppendModeEnabled?: boolean | undefined;
}

export interface UpdateSnapshotRequest {
  readonly ClientRequestToken?: string | undefined;
  readonly Name: string;
  readonly SnapshotId: string;
}

export interface UpdateSnapshotResponse {
  readonly Snapshot?: Snapshot | undefined;
}

export interface UpdateStorageVirtualMachineRequest {
  readonly ActiveDirectoryConfiguration?: UpdateSvmActiveDirectoryConfiguration | undefined;
  readonly ClientRequestToken?: string | undefined;
  readonly StorageVirtualMachineId: string;
  readonly SvmAdminPassword?: string | undefined;
}

export interface UpdateStorageVirtualMachineResponse {
  readonly StorageVirtualMachine?: StorageVirtualMachine | undefined;
}

export interface UpdateSvmActiveDirectoryConfiguration {
  readonly SelfManagedActiveDirectoryConfiguration?: SelfManagedActiveDirectoryConfigurationUpdates | undefined;
  readonly NetBiosName?: string | undefined;
}

export interface UpdateVolumeRequest {
  readonly ClientRequestToken?: string | undefined;
  readonly VolumeId: string;
  readonly OntapConfiguration?: UpdateOntapVolumeConfiguration | undefined;
  readonly Name?: string | undefined;
  readonly OpenZFSConfiguration?: UpdateOpenZFSVolumeConfiguration | undefined;
}

export interface UpdateVolumeResponse {
  readonly Volume?: Volume | undefined;
}

export interface Volume {
  readonly CreationTime?: Instant | undefined;
  readonly FileSystemId?: string | undefined;
  readonly Lifecycle?: VolumeLifecycle | undefined;
  readonly Name?: string | undefined;
  readonly OntapConfiguration?: OntapVolumeConfiguration | undefined;
  readonly ResourceARN?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly VolumeId?: string | undefined;
  readonly VolumeType?: VolumeType | undefined;
  readonly LifecycleTransitionReason?: LifecycleTransitionReason | undefined;
  readonly AdministrativeActions?: readonly AdministrativeAction[] | undefined;
  readonly OpenZFSConfiguration?: OpenZFSVolumeConfiguration | undefined;
}

export interface VolumeFilter {
  readonly Name?: VolumeFilterName | undefined;
  readonly Values?: readonly string[] | undefined;
}

export type VolumeFilterName = "file-system-id" | "storage-virtual-machine-id";

export type VolumeLifecycle =
  | "CREATING"
  | "CREATED"
  | "DELETING"
  | "FAILED"
  | "MISCONFIGURED"
  | "PENDING"
  | "AVAILABLE";

export interface VolumeNotFound {
  readonly Message?: string | undefined;
}

export type VolumeStyle = "FLEXVOL" | "FLEXGROUP";

export type VolumeType = "ONTAP" | "OPENZFS";

export type WindowsAccessAuditLogLevel = "DISABLED" | "SUCCESS_ONLY" | "FAILURE_ONLY" | "SUCCESS_AND_FAILURE";

export interface WindowsAuditLogConfiguration {
  readonly FileAccessAuditLogLevel: WindowsAccessAuditLogLevel;
  readonly FileShareAccessAuditLogLevel: WindowsAccessAuditLogLevel;
  readonly AuditLogDestination?: string | undefined;
}

export interface WindowsAuditLogCreateConfiguration {
  readonly FileAccessAuditLogLevel: WindowsAccessAuditLogLevel;
  readonly FileShareAccessAuditLogLevel: WindowsAccessAuditLogLevel;
  readonly AuditLogDestination?: string | undefined;
}

export type WindowsDeploymentType = "MULTI_AZ_1" | "SINGLE_AZ_1" | "SINGLE_AZ_2";

export interface WindowsFileSystemConfiguration {
  readonly ActiveDirectoryId?: string | undefined;
  readonly SelfManagedActiveDirectoryConfiguration?: SelfManagedActiveDirectoryAttributes | undefined;
  readonly DeploymentType?: WindowsDeploymentType | undefined;
  readonly RemoteAdministrationEndpoint?: string | undefined;
  readonly PreferredSubnetId?: string | undefined;
  readonly PreferredFileServerIp?: string | undefined;
  readonly ThroughputCapacity?: number | undefined;
  readonly MaintenanceOperationsInProgress?: readonly FileSystemMaintenanceOperation[] | undefined;
  readonly WeeklyMaintenanceStartTime?: string | undefined;
  readonly DailyAutomaticBackupStartTime?: string | undefined;
  readonly AutomaticBackupRetentionDays?: number | undefined;
  readonly CopyTagsToBackups?: boolean | undefined;
  readonly Aliases?: readonly Alias[] | undefined;
  readonly AuditLogConfiguration?: WindowsAuditLogConfiguration | undefined;
  readonly DiskIopsConfiguration?: DiskIopsConfiguration | undefined;
  readonly PreferredFileServerIpv6?: string | undefined;
  readonly FsrmConfiguration?: WindowsFsrmConfiguration | undefined;
}

export interface WindowsFsrmConfiguration {
  readonly FsrmServiceEnabled: boolean;
  readonly EventLogDestination?: string | undefined;
}
