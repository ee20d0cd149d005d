/** The operations and types of Storage Gateway (API version 2013-06-30). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const storagegateway: ServiceRef<Operations> = { id: "storagegateway" };

export interface Operations {
  readonly ActivateGateway: {
    readonly input: ActivateGatewayInput;
    readonly output: ActivateGatewayOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly AddCache: {
    readonly input: AddCacheInput;
    readonly output: AddCacheOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly AddTagsToResource: {
    readonly input: AddTagsToResourceInput;
    readonly output: AddTagsToResourceOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly AddUploadBuffer: {
    readonly input: AddUploadBufferInput;
    readonly output: AddUploadBufferOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly AddWorkingStorage: {
    readonly input: AddWorkingStorageInput;
    readonly output: AddWorkingStorageOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly AssignTapePool: {
    readonly input: AssignTapePoolInput;
    readonly output: AssignTapePoolOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly AssociateFileSystem: {
    readonly input: AssociateFileSystemInput;
    readonly output: AssociateFileSystemOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly AttachVolume: {
    readonly input: AttachVolumeInput;
    readonly output: AttachVolumeOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly CancelArchival: {
    readonly input: CancelArchivalInput;
    readonly output: CancelArchivalOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly CancelCacheReport: {
    readonly input: CancelCacheReportInput;
    readonly output: CancelCacheReportOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly CancelRetrieval: {
    readonly input: CancelRetrievalInput;
    readonly output: CancelRetrievalOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly CreateCachediSCSIVolume: {
    readonly input: CreateCachediSCSIVolumeInput;
    readonly output: CreateCachediSCSIVolumeOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly CreateNFSFileShare: {
    readonly input: CreateNFSFileShareInput;
    readonly output: CreateNFSFileShareOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly CreateSMBFileShare: {
    readonly input: CreateSMBFileShareInput;
    readonly output: CreateSMBFileShareOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly CreateSnapshot: {
    readonly input: CreateSnapshotInput;
    readonly output: CreateSnapshotOutput;
    readonly errors:
      | "InternalServerError"
      | "InvalidGatewayRequestException"
      | "ServiceUnavailableError";
  };
  readonly CreateSnapshotFromVolumeRecoveryPoint: {
    readonly input: CreateSnapshotFromVolumeRecoveryPointInput;
    readonly output: CreateSnapshotFromVolumeRecoveryPointOutput;
    readonly errors:
      | "InternalServerError"
      | "InvalidGatewayRequestException"
      | "ServiceUnavailableError";
  };
  readonly CreateStorediSCSIVolume: {
    readonly input: CreateStorediSCSIVolumeInput;
    readonly output: CreateStorediSCSIVolumeOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly CreateTapePool: {
    readonly input: CreateTapePoolInput;
    readonly output: CreateTapePoolOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly CreateTapeWithBarcode: {
    readonly input: CreateTapeWithBarcodeInput;
    readonly output: CreateTapeWithBarcodeOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly CreateTapes: {
    readonly input: CreateTapesInput;
    readonly output: CreateTapesOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DeleteAutomaticTapeCreationPolicy: {
    readonly input: DeleteAutomaticTapeCreationPolicyInput;
    readonly output: DeleteAutomaticTapeCreationPolicyOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DeleteBandwidthRateLimit: {
    readonly input: DeleteBandwidthRateLimitInput;
    readonly output: DeleteBandwidthRateLimitOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DeleteCacheReport: {
    readonly input: DeleteCacheReportInput;
    readonly output: DeleteCacheReportOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DeleteChapCredentials: {
    readonly input: DeleteChapCredentialsInput;
    readonly output: DeleteChapCredentialsOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DeleteFileShare: {
    readonly input: DeleteFileShareInput;
    readonly output: DeleteFileShareOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DeleteGateway: {
    readonly input: DeleteGatewayInput;
    readonly output: DeleteGatewayOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DeleteSnapshotSchedule: {
    readonly input: DeleteSnapshotScheduleInput;
    readonly output: DeleteSnapshotScheduleOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DeleteTape: {
    readonly input: DeleteTapeInput;
    readonly output: DeleteTapeOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DeleteTapeArchive: {
    readonly input: DeleteTapeArchiveInput;
    readonly output: DeleteTapeArchiveOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DeleteTapePool: {
    readonly input: DeleteTapePoolInput;
    readonly output: DeleteTapePoolOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DeleteVolume: {
    readonly input: DeleteVolumeInput;
    readonly output: DeleteVolumeOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DescribeAvailabilityMonitorTest: {
    readonly input: DescribeAvailabilityMonitorTestInput;
    readonly output: DescribeAvailabilityMonitorTestOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DescribeBandwidthRateLimit: {
    readonly input: DescribeBandwidthRateLimitInput;
    readonly output: DescribeBandwidthRateLimitOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DescribeBandwidthRateLimitSchedule: {
    readonly input: DescribeBandwidthRateLimitScheduleInput;
    readonly output: DescribeBandwidthRateLimitScheduleOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DescribeCache: {
    readonly input: DescribeCacheInput;
    readonly output: DescribeCacheOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DescribeCacheReport: {
    readonly input: DescribeCacheReportInput;
    readonly output: DescribeCacheReportOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DescribeCachediSCSIVolumes: {
    readonly input: DescribeCachediSCSIVolumesInput;
    readonly output: DescribeCachediSCSIVolumesOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DescribeChapCredentials: {
    readonly input: DescribeChapCredentialsInput;
    readonly output: DescribeChapCredentialsOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DescribeFileSystemAssociations: {
    readonly input: DescribeFileSystemAssociationsInput;
    readonly output: DescribeFileSystemAssociationsOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DescribeGatewayInformation: {
    readonly input: DescribeGatewayInformationInput;
    readonly output: DescribeGatewayInformationOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DescribeMaintenanceStartTime: {
    readonly input: DescribeMaintenanceStartTimeInput;
    readonly output: DescribeMaintenanceStartTimeOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DescribeNFSFileShares: {
    readonly input: DescribeNFSFileSharesInput;
    readonly output: DescribeNFSFileSharesOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DescribeSMBFileShares: {
    readonly input: DescribeSMBFileSharesInput;
    readonly output: DescribeSMBFileSharesOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DescribeSMBSettings: {
    readonly input: DescribeSMBSettingsInput;
    readonly output: DescribeSMBSettingsOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DescribeSnapshotSchedule: {
    readonly input: DescribeSnapshotScheduleInput;
    readonly output: DescribeSnapshotScheduleOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DescribeStorediSCSIVolumes: {
    readonly input: DescribeStorediSCSIVolumesInput;
    readonly output: DescribeStorediSCSIVolumesOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DescribeTapeArchives: {
    readonly input: DescribeTapeArchivesInput;
    readonly output: DescribeTapeArchivesOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DescribeTapeRecoveryPoints: {
    readonly input: DescribeTapeRecoveryPointsInput;
    readonly output: DescribeTapeRecoveryPointsOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DescribeTapes: {
    readonly input: DescribeTapesInput;
    readonly output: DescribeTapesOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DescribeUploadBuffer: {
    readonly input: DescribeUploadBufferInput;
    readonly output: DescribeUploadBufferOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DescribeVTLDevices: {
    readonly input: DescribeVTLDevicesInput;
    readonly output: DescribeVTLDevicesOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DescribeWorkingStorage: {
    readonly input: DescribeWorkingStorageInput;
    readonly output: DescribeWorkingStorageOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DetachVolume: {
    readonly input: DetachVolumeInput;
    readonly output: DetachVolumeOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DisableGateway: {
    readonly input: DisableGatewayInput;
    readonly output: DisableGatewayOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly DisassociateFileSystem: {
    readonly input: DisassociateFileSystemInput;
    readonly output: DisassociateFileSystemOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly EvictFilesFailingUpload: {
    readonly input: EvictFilesFailingUploadInput;
    readonly output: EvictFilesFailingUploadOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly JoinDomain: {
    readonly input: JoinDomainInput;
    readonly output: JoinDomainOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly ListAutomaticTapeCreationPolicies: {
    readonly input: ListAutomaticTapeCreationPoliciesInput;
    readonly output: ListAutomaticTapeCreationPoliciesOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly ListCacheReports: {
    readonly input: ListCacheReportsInput;
    readonly output: ListCacheReportsOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly ListFileShares: {
    readonly input: ListFileSharesInput;
    readonly output: ListFileSharesOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly ListFileSystemAssociations: {
    readonly input: ListFileSystemAssociationsInput;
    readonly output: ListFileSystemAssociationsOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly ListGateways: {
    readonly input: ListGatewaysInput;
    readonly output: ListGatewaysOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly ListLocalDisks: {
    readonly input: ListLocalDisksInput;
    readonly output: ListLocalDisksOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceInput;
    readonly output: ListTagsForResourceOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly ListTapePools: {
    readonly input: ListTapePoolsInput;
    readonly output: ListTapePoolsOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly ListTapes: {
    readonly input: ListTapesInput;
    readonly output: ListTapesOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly ListVolumeInitiators: {
    readonly input: ListVolumeInitiatorsInput;
    readonly output: ListVolumeInitiatorsOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly ListVolumeRecoveryPoints: {
    readonly input: ListVolumeRecoveryPointsInput;
    readonly output: ListVolumeRecoveryPointsOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly ListVolumes: {
    readonly input: ListVolumesInput;
    readonly output: ListVolumesOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly NotifyWhenUploaded: {
    readonly input: NotifyWhenUploadedInput;
    readonly output: NotifyWhenUploadedOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly RefreshCache: {
    readonly input: RefreshCacheInput;
    readonly output: RefreshCacheOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly RemoveTagsFromResource: {
    readonly input: RemoveTagsFromResourceInput;
    readonly output: RemoveTagsFromResourceOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly ResetCache: {
    readonly input: ResetCacheInput;
    readonly output: ResetCacheOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly RetrieveTapeArchive: {
    readonly input: RetrieveTapeArchiveInput;
    readonly output: RetrieveTapeArchiveOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly RetrieveTapeRecoveryPoint: {
    readonly input: RetrieveTapeRecoveryPointInput;
    readonly output: RetrieveTapeRecoveryPointOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly SetLocalConsolePassword: {
    readonly input: SetLocalConsolePasswordInput;
    readonly output: SetLocalConsolePasswordOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly SetSMBGuestPassword: {
    readonly input: SetSMBGuestPasswordInput;
    readonly output: SetSMBGuestPasswordOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly ShutdownGateway: {
    readonly input: ShutdownGatewayInput;
    readonly output: ShutdownGatewayOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly StartAvailabilityMonitorTest: {
    readonly input: StartAvailabilityMonitorTestInput;
    readonly output: StartAvailabilityMonitorTestOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly StartCacheReport: {
    readonly input: StartCacheReportInput;
    readonly output: StartCacheReportOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly StartGateway: {
    readonly input: StartGatewayInput;
    readonly output: StartGatewayOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly UpdateAutomaticTapeCreationPolicy: {
    readonly input: UpdateAutomaticTapeCreationPolicyInput;
    readonly output: UpdateAutomaticTapeCreationPolicyOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly UpdateBandwidthRateLimit: {
    readonly input: UpdateBandwidthRateLimitInput;
    readonly output: UpdateBandwidthRateLimitOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly UpdateBandwidthRateLimitSchedule: {
    readonly input: UpdateBandwidthRateLimitScheduleInput;
    readonly output: UpdateBandwidthRateLimitScheduleOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly UpdateChapCredentials: {
    readonly input: UpdateChapCredentialsInput;
    readonly output: UpdateChapCredentialsOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly UpdateFileSystemAssociation: {
    readonly input: UpdateFileSystemAssociationInput;
    readonly output: UpdateFileSystemAssociationOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly UpdateGatewayInformation: {
    readonly input: UpdateGatewayInformationInput;
    readonly output: UpdateGatewayInformationOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly UpdateGatewaySoftwareNow: {
    readonly input: UpdateGatewaySoftwareNowInput;
    readonly output: UpdateGatewaySoftwareNowOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly UpdateMaintenanceStartTime: {
    readonly input: UpdateMaintenanceStartTimeInput;
    readonly output: UpdateMaintenanceStartTimeOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly UpdateNFSFileShare: {
    readonly input: UpdateNFSFileShareInput;
    readonly output: UpdateNFSFileShareOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly UpdateSMBFileShare: {
    readonly input: UpdateSMBFileShareInput;
    readonly output: UpdateSMBFileShareOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly UpdateSMBFileShareVisibility: {
    readonly input: UpdateSMBFileShareVisibilityInput;
    readonly output: UpdateSMBFileShareVisibilityOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly UpdateSMBLocalGroups: {
    readonly input: UpdateSMBLocalGroupsInput;
    readonly output: UpdateSMBLocalGroupsOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly UpdateSMBSecurityStrategy: {
    readonly input: UpdateSMBSecurityStrategyInput;
    readonly output: UpdateSMBSecurityStrategyOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly UpdateSnapshotSchedule: {
    readonly input: UpdateSnapshotScheduleInput;
    readonly output: UpdateSnapshotScheduleOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
  readonly UpdateVTLDeviceType: {
    readonly input: UpdateVTLDeviceTypeInput;
    readonly output: UpdateVTLDeviceTypeOutput;
    readonly errors: "InternalServerError" | "InvalidGatewayRequestException";
  };
}

export interface ActivateGatewayInput {
  readonly ActivationKey: string;
  readonly GatewayName: string;
  readonly GatewayTimezone: string;
  readonly GatewayRegion: string;
  readonly GatewayType?: string | undefined;
  readonly TapeDriveType?: string | undefined;
  readonly MediumChangerType?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface ActivateGatewayOutput {
  readonly GatewayARN?: string | undefined;
}

export type ActiveDirectoryStatus =
  | "ACCESS_DENIED"
  | "DETACHED"
  | "JOINED"
  | "JOINING"
  | "NETWORK_ERROR"
  | "TIMEOUT"
  | "UNKNOWN_ERROR"
  | "INSUFFICIENT_PERMISSIONS";

export interface AddCacheInput {
  readonly GatewayARN: string;
  readonly DiskIds: readonly string[];
}

export interface AddCacheOutput {
  readonly GatewayARN?: string | undefined;
}

export interface AddTagsToResourceInput {
  readonly ResourceARN: string;
  readonly Tags: readonly Tag[];
}

export interface AddTagsToResourceOutput {
  readonly ResourceARN?: string | undefined;
}

export interface AddUploadBufferInput {
  readonly GatewayARN: string;
  readonly DiskIds: readonly string[];
}

export interface AddUploadBufferOutput {
  readonly GatewayARN?: string | undefined;
}

export interface AddWorkingStorageInput {
  readonly GatewayARN: string;
  readonly DiskIds: readonly string[];
}

export interface AddWorkingStorageOutput {
  readonly GatewayARN?: string | undefined;
}

export interface AssignTapePoolInput {
  readonly TapeARN: string;
  readonly PoolId: string;
  readonly BypassGovernanceRetention?: boolean | undefined;
}

export interface AssignTapePoolOutput {
  readonly TapeARN?: string | undefined;
}

export interface AssociateFileSystemInput {
  readonly UserName: string;
  readonly Password: string;
  readonly ClientToken: string;
  readonly GatewayARN: string;
  readonly LocationARN: string;
  readonly Tags?: readonly Tag[] | undefined;
  readonly AuditDestinationARN?: string | undefined;
  readonly CacheAttributes?: CacheAttributes | undefined;
  readonly EndpointNetworkConfiguration?: EndpointNetworkConfiguration | undefined;
}

export interface AssociateFileSystemOutput {
  readonly FileSystemAssociationARN?: string | undefined;
}

export interface AttachVolumeInput {
  readonly GatewayARN: string;
  readonly TargetName?: string | undefined;
  readonly VolumeARN: string;
  readonly NetworkInterfaceId: string;
  readonly DiskId?: string | undefined;
}

export interface AttachVolumeOutput {
  readonly VolumeARN?: string | undefined;
  readonly TargetARN?: string | undefined;
}

export interface AutomaticTapeCreationPolicyInfo {
  readonly AutomaticTapeCreationRules?: readonly AutomaticTapeCreationRule[] | undefined;
  readonly GatewayARN?: string | undefined;
}

export interface AutomaticTapeCreationRule {
  readonly TapeBarcodePrefix: string;
  readonly PoolId: string;
  readonly TapeSizeInBytes: number;
  readonly MinimumNumTapes: number;
  readonly Worm?: boolean | undefined;
}

export type AutomaticUpdatePolicy = "ALL_VERSIONS" | "EMERGENCY_VERSIONS_ONLY";

export type AvailabilityMonitorTestStatus = "COMPLETE" | "FAILED" | "PENDING";

export interface BandwidthRateLimitInterval {
  readonly StartHourOfDay: number;
  readonly StartMinuteOfHour: number;
  readonly EndHourOfDay: number;
  readonly EndMinuteOfHour: number;
  readonly DaysOfWeek: readonly number[];
  readonly AverageUploadRateLimitInBitsPerSec?: number | undefined;
  readonly AverageDownloadRateLimitInBitsPerSec?: number | undefined;
}

export interface CacheAttributes {
  readonly CacheStaleTimeoutInSeconds?: number | undefined;
}

export interface CacheReportFilter {
  readonly Name: CacheReportFilterName;
  readonly Values: readonly string[];
}

export type CacheReportFilterName = "UploadState" | "UploadFailureReason";

export interface CacheReportInfo {
  readonly CacheReportARN?: string | undefined;
  readonly CacheReportStatus?: CacheReportStatus | undefined;
  readonly ReportCompletionPercent?: number | undefined;
  readonly EndTime?: Instant | undefined;
  readonly Role?: string | undefined;
  readonly FileShareARN?: string | undefined;
  readonly LocationARN?: string | undefined;
  readonly StartTime?: Instant | undefined;
  readonly InclusionFilters?: readonly CacheReportFilter[] | undefined;
  readonly ExclusionFilters?: readonly CacheReportFilter[] | undefined;
  readonly ReportName?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type CacheReportStatus = "IN_PROGRESS" | "COMPLETED" | "CANCELED" | "FAILED" | "ERROR";

export interface CachediSCSIVolume {
  readonly VolumeARN?: string | undefined;
  readonly VolumeId?: string | undefined;
  readonly VolumeType?: string | undefined;
  readonly VolumeStatus?: string | undefined;
  readonly VolumeAttachmentStatus?: string | undefined;
  readonly VolumeSizeInBytes?: number | undefined;
  readonly VolumeProgress?: number | undefined;
  readonly SourceSnapshotId?: string | undefined;
  readonly VolumeiSCSIAttributes?: VolumeiSCSIAttributes | undefined;
  readonly CreatedDate?: Instant | undefined;
  readonly VolumeUsedInBytes?: number | undefined;
  readonly KMSKey?: string | undefined;
  readonly TargetName?: string | undefined;
}

export interface CancelArchivalInput {
  readonly GatewayARN: string;
  readonly TapeARN: string;
}

export interface CancelArchivalOutput {
  readonly TapeARN?: string | undefined;
}

export interface CancelCacheReportInput {
  readonly CacheReportARN: string;
}

export interface CancelCacheReportOutput {
  readonly CacheReportARN?: string | undefined;
}

export interface CancelRetrievalInput {
  readonly GatewayARN: string;
  readonly TapeARN: string;
}

export interface CancelRetrievalOutput {
  readonly TapeARN?: string | undefined;
}

export type CaseSensitivity = "ClientSpecified" | "CaseSensitive";

export interface ChapInfo {
  readonly TargetARN?: string | undefined;
  readonly SecretToAuthenticateInitiator?: string | undefined;
  readonly InitiatorName?: string | undefined;
  readonly SecretToAuthenticateTarget?: string | undefined;
}

export interface CreateCachediSCSIVolumeInput {
  readonly GatewayARN: string;
  readonly VolumeSizeInBytes: number;
  readonly SnapshotId?: string | undefined;
  readonly TargetName: string;
  readonly SourceVolumeARN?: string | undefined;
  readonly NetworkInterfaceId: string;
  readonly ClientToken: string;
  readonly KMSEncrypted?: boolean | undefined;
  readonly KMSKey?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateCachediSCSIVolumeOutput {
  readonly VolumeARN?: string | undefined;
  readonly TargetARN?: string | undefined;
}

export interface CreateNFSFileShareInput {
  readonly ClientToken: string;
  readonly NFSFileShareDefaults?: NFSFileShareDefaults | undefined;
  readonly GatewayARN: string;
  readonly EncryptionType?: EncryptionType | undefined;
  readonly KMSEncrypted?: boolean | undefined;
  readonly KMSKey?: string | undefined;
  readonly Role: string;
  readonly LocationARN: string;
  readonly DefaultStorageClass?: string | undefined;
  readonly ObjectACL?: ObjectACL | undefined;
  readonly ClientList?: readonly string[] | undefined;
  readonly Squash?: string | undefined;
  readonly ReadOnly?: boolean | undefined;
  readonly GuessMIMETypeEnabled?: boolean | undefined;
  readonly RequesterPays?: boolean | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly FileShareName?: string | undefined;
  readonly CacheAttributes?: CacheAttributes | undefined;
  readonly NotificationPolicy?: string | undefined;
  readonly VPCEndpointDNSName?: string | undefined;
  readonly BucketRegion?: string | undefined;
  readonly AuditDestinationARN?: string | undefined;
}

export interface CreateNFSFileShareOutput {
  readonly FileShareARN?: string | undefined;
}

export interface CreateSMBFileShareInput {
  readonly ClientToken: string;
  readonly GatewayARN: string;
  readonly EncryptionType?: EncryptionType | undefined;
  readonly KMSEncrypted?: boolean | undefined;
  readonly KMSKey?: string | undefined;
  readonly Role: string;
  readonly LocationARN: string;
  readonly DefaultStorageClass?: string | undefined;
  readonly ObjectACL?: ObjectACL | undefined;
  readonly ReadOnly?: boolean | undefined;
  readonly GuessMIMETypeEnabled?: boolean | undefined;
  readonly RequesterPays?: boolean | undefined;
  readonly SMBACLEnabled?: boolean | undefined;
  readonly AccessBasedEnumeration?: boolean | undefined;
  readonly AdminUserList?: readonly string[] | undefined;
  readonly ValidUserList?: readonly string[] | undefined;
  readonly InvalidUserList?: readonly string[] | undefined;
  readonly AuditDestinationARN?: string | undefined;
  readonly Authentication?: string | undefined;
  readonly CaseSensitivity?: CaseSensitivity | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly FileShareName?: string | undefined;
  readonly CacheAttributes?: CacheAttributes | undefined;
  readonly NotificationPolicy?: string | undefined;
  readonly VPCEndpointDNSName?: string | undefined;
  readonly BucketRegion?: string | undefined;
  readonly OplocksEnabled?: boolean | undefined;
}

export interface CreateSMBFileShareOutput {
  readonly FileShareARN?: string | undefined;
}

export interface CreateSnapshotFromVolumeRecoveryPointInput {
  readonly VolumeARN: string;
  readonly SnapshotDescription: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateSnapshotFromVolumeRecoveryPointOutput {
  readonly SnapshotId?: string | undefined;
  readonly VolumeARN?: string | undefined;
  readonly VolumeRecoveryPointTime?: string | undefined;
}

export interface CreateSnapshotInput {
  readonly VolumeARN: string;
  readonly SnapshotDescription: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateSnapshotOutput {
  readonly VolumeARN?: string | undefined;
  readonly SnapshotId?: string | undefined;
}

export interface CreateStorediSCSIVolumeInput {
  readonly GatewayARN: string;
  readonly DiskId: string;
  readonly SnapshotId?: string | undefined;
  readonly PreserveExistingData: boolean;
  readonly TargetName: string;
  readonly NetworkInterfaceId: string;
  readonly KMSEncrypted?: boolean | undefined;
  readonly KMSKey?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateStorediSCSIVolumeOutput {
  readonly VolumeARN?: string | undefined;
  readonly VolumeSizeInBytes?: number | undefined;
  readonly TargetARN?: string | undefined;
}

export interface CreateTapePoolInput {
  readonly PoolName: string;
  readonly StorageClass: TapeStorageClass;
  readonly RetentionLockType?: RetentionLockType | undefined;
  readonly RetentionLockTimeInDays?: number | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateTapePoolOutput {
  readonly PoolARN?: string | undefined;
}

export interface CreateTapeWithBarcodeInput {
  readonly GatewayARN: string;
  readonly TapeSizeInBytes: number;
  readonly TapeBarcode: string;
  readonly KMSEncrypted?: boolean | undefined;
  readonly KMSKey?: string | undefined;
  readonly PoolId?: string | undefined;
  readonly Worm?: boolean | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateTapeWithBarcodeOutput {
  readonly TapeARN?: string | undefined;
}

export interface CreateTapesInput {
  readonly GatewayARN: string;
  readonly TapeSizeInBytes: number;
  readonly ClientToken: string;
  readonly NumTapesToCreate: number;
  readonly TapeBarcodePrefix: string;
  readonly KMSEncrypted?: boolean | undefined;
  readonly KMSKey?: string | undefined;
  readonly PoolId?: string | undefined;
  readonly Worm?: boolean | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateTapesOutput {
  readonly TapeARNs?: readonly string[] | undefined;
}

export interface DeleteAutomaticTapeCreationPolicyInput {
  readonly GatewayARN: string;
}

export interface DeleteAutomaticTapeCreationPolicyOutput {
  readonly GatewayARN?: string | undefined;
}

export interface DeleteBandwidthRateLimitInput {
  readonly GatewayARN: string;
  readonly BandwidthType: string;
}

export interface DeleteBandwidthRateLimitOutput {
  readonly GatewayARN?: string | undefined;
}

export interface DeleteCacheReportInput {
  readonly CacheReportARN: string;
}

export interface DeleteCacheReportOutput {
  readonly CacheReportARN?: string | undefined;
}

export interface DeleteChapCredentialsInput {
  readonly TargetARN: string;
  readonly InitiatorName: string;
}

export interface DeleteChapCredentialsOutput {
  readonly TargetARN?: string | undefined;
  readonly InitiatorName?: string | undefined;
}

export interface DeleteFileShareInput {
  readonly FileShareARN: string;
  readonly ForceDelete?: boolean | undefined;
}

export interface DeleteFileShareOutput {
  readonly FileShareARN?: string | undefined;
}

export interface DeleteGatewayInput {
  readonly GatewayARN: string;
}

export interface DeleteGatewayOutput {
  readonly GatewayARN?: string | undefined;
}

export interface DeleteSnapshotScheduleInput {
  readonly VolumeARN: string;
}

export interface DeleteSnapshotScheduleOutput {
  readonly VolumeARN?: string | undefined;
}

export interface DeleteTapeArchiveInput {
  readonly TapeARN: string;
  readonly BypassGovernanceRetention?: boolean | undefined;
}

export interface DeleteTapeArchiveOutput {
  readonly TapeARN?: string | undefined;
}

export interface DeleteTapeInput {
  readonly GatewayARN: string;
  readonly TapeARN: string;
  readonly BypassGovernanceRetention?: boolean | undefined;
}

export interface DeleteTapeOutput {
  readonly TapeARN?: string | undefined;
}

export interface DeleteTapePoolInput {
  readonly PoolARN: string;
}

export interface DeleteTapePoolOutput {
  readonly PoolARN?: string | undefined;
}

export interface DeleteVolumeInput {
  readonly VolumeARN: string;
}

export interface DeleteVolumeOutput {
  readonly VolumeARN?: string | undefined;
}

export interface DescribeAvailabilityMonitorTestInput {
  readonly GatewayARN: string;
}

export interface DescribeAvailabilityMonitorTestOutput {
  readonly GatewayARN?: string | undefined;
  readonly Status?: AvailabilityMonitorTestStatus | undefined;
  readonly StartTime?: Instant | undefined;
}

export interface DescribeBandwidthRateLimitInput {
  readonly GatewayARN: string;
}

export interface DescribeBandwidthRateLimitOutput {
  readonly GatewayARN?: string | undefined;
  readonly AverageUploadRateLimitInBitsPerSec?: number | undefined;
  readonly AverageDownloadRateLimitInBitsPerSec?: number | undefined;
}

export interface DescribeBandwidthRateLimitScheduleInput {
  readonly GatewayARN: string;
}

export interface DescribeBandwidthRateLimitScheduleOutput {
  readonly GatewayARN?: string | undefined;
  readonly BandwidthRateLimitIntervals?: readonly BandwidthRateLimitInterval[] | undefined;
}

export interface DescribeCacheInput {
  readonly GatewayARN: string;
}

export interface DescribeCacheOutput {
  readonly GatewayARN?: string | undefined;
  readonly DiskIds?: readonly string[] | undefined;
  readonly CacheAllocatedInBytes?: number | undefined;
  readonly CacheUsedPercentage?: number | undefined;
  readonly CacheDirtyPercentage?: number | undefined;
  readonly CacheHitPercentage?: number | undefined;
  readonly CacheMissPercentage?: number | undefined;
}

export interface DescribeCacheReportInput {
  readonly CacheReportARN: string;
}

export interface DescribeCacheReportOutput {
  readonly CacheReportInfo?: CacheReportInfo | undefined;
}

export interface DescribeCachediSCSIVolumesInput {
  readonly VolumeARNs: readonly string[];
}

export interface DescribeCachediSCSIVolumesOutput {
  readonly CachediSCSIVolumes?: readonly CachediSCSIVolume[] | undefined;
}

export interface DescribeChapCredentialsInput {
  readonly TargetARN: string;
}

export interface DescribeChapCredentialsOutput {
  readonly ChapCredentials?: readonly ChapInfo[] | undefined;
}

export interface DescribeFileSystemAssociationsInput {
  readonly FileSystemAssociationARNList: readonly string[];
}

export interface DescribeFileSystemAssociationsOutput {
  readonly FileSystemAssociationInfoList?: readonly FileSystemAssociationInfo[] | undefined;
}

export interface DescribeGatewayInformationInput {
  readonly GatewayARN: string;
}

export interface DescribeGatewayInformationOutput {
  readonly GatewayARN?: string | undefined;
  readonly GatewayId?: string | undefined;
  readonly GatewayName?: string | undefined;
  readonly GatewayTimezone?: string | undefined;
  readonly GatewayState?: string | undefined;
  readonly GatewayNetworkInterfaces?: readonly NetworkInterface[] | undefined;
  readonly GatewayType?: string | undefined;
  readonly NextUpdateAvailabilityDate?: string | undefined;
  readonly LastSoftwareUpdate?: string | undefined;
  readonly Ec2InstanceId?: string | undefined;
  readonly Ec2InstanceRegion?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly VPCEndpoint?: string | undefined;
  readonly CloudWatchLogGroupARN?: string | undefined;
  readonly HostEnvironment?: HostEnvironment | undefined;
  readonly EndpointType?: string | undefined;
  readonly SoftwareUpdatesEndDate?: string | undefined;
  readonly DeprecationDate?: string | undefined;
  readonly GatewayCapacity?: GatewayCapacity | undefined;
  readonly SupportedGatewayCapacities?: readonly GatewayCapacity[] | undefined;
  readonly HostEnvironmentId?: string | undefined;
  readonly SoftwareVersion?: string | undefined;
}

export interface DescribeMaintenanceStartTimeInput {
  readonly GatewayARN: string;
}

export interface DescribeMaintenanceStartTimeOutput {
  readonly GatewayARN?: string | undefined;
  readonly HourOfDay?: number | undefined;
  readonly MinuteOfHour?: number | undefined;
  readonly DayOfWeek?: number | undefined;
  readonly DayOfMonth?: number | undefined;
  readonly Timezone?: string | undefined;
  readonly SoftwareUpdatePreferences?: SoftwareUpdatePreferences | undefined;
}

export interface DescribeNFSFileSharesInput {
  readonly FileShareARNList: readonly string[];
}

export interface DescribeNFSFileSharesOutput {
  readonly NFSFileShareInfoList?: readonly NFSFileShareInfo[] | undefined;
}

export interface DescribeSMBFileSharesInput {
  readonly FileShareARNList: readonly string[];
}

export interface DescribeSMBFileSharesOutput {
  readonly SMBFileShareInfoList?: readonly SMBFileShareInfo[] | undefined;
}

export interface DescribeSMBSettingsInput {
  readonly GatewayARN: string;
}

export interface DescribeSMBSettingsOutput {
  readonly GatewayARN?: string | undefined;
  readonly DomainName?: string | undefined;
  readonly ActiveDirectoryStatus?: ActiveDirectoryStatus | undefined;
  readonly SMBGuestPasswordSet?: boolean | undefined;
  readonly SMBSecurityStrategy?: SMBSecurityStrategy | undefined;
  readonly FileSharesVisible?: boolean | undefined;
  readonly SMBLocalGroups?: SMBLocalGroups | undefined;
}

export interface DescribeSnapshotScheduleInput {
  readonly VolumeARN: string;
}

export interface DescribeSnapshotScheduleOutput {
  readonly VolumeARN?: string | undefined;
  readonly StartAt?: number | undefined;
  readonly RecurrenceInHours?: number | undefined;
  readonly Description?: string | undefined;
  readonly Timezone?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface DescribeStorediSCSIVolumesInput {
  readonly VolumeARNs: readonly string[];
}

export interface DescribeStorediSCSIVolumesOutput {
  readonly StorediSCSIVolumes?: readonly StorediSCSIVolume[] | undefined;
}

export interface DescribeTapeArchivesInput {
  readonly TapeARNs?: readonly string[] | undefined;
  readonly Marker?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface DescribeTapeArchivesOutput {
  readonly TapeArchives?: readonly TapeArchive[] | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeTapeRecoveryPointsInput {
  readonly GatewayARN: string;
  readonly Marker?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface DescribeTapeRecoveryPointsOutput {
  readonly GatewayARN?: string | undefined;
  readonly TapeRecoveryPointInfos?: readonly TapeRecoveryPointInfo[] | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeTapesInput {
  readonly GatewayARN: string;
  readonly TapeARNs?: readonly string[] | undefined;
  readonly Marker?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface DescribeTapesOutput {
  readonly Tapes?: readonly Tape[] | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeUploadBufferInput {
  readonly GatewayARN: string;
}

export interface DescribeUploadBufferOutput {
  readonly GatewayARN?: string | undefined;
  readonly DiskIds?: readonly string[] | undefined;
  readonly UploadBufferUsedInBytes?: number | undefined;
  readonly UploadBufferAllocatedInBytes?: number | undefined;
}

export interface DescribeVTLDevicesInput {
  readonly GatewayARN: string;
  readonly VTLDeviceARNs?: readonly string[] | undefined;
  readonly Marker?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface DescribeVTLDevicesOutput {
  readonly GatewayARN?: string | undefined;
  readonly VTLDevices?: readonly VTLDevice[] | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeWorkingStorageInput {
  readonly GatewayARN: string;
}

export interface DescribeWorkingStorageOutput {
  readonly GatewayARN?: string | undefined;
  readonly DiskIds?: readonly string[] | undefined;
  readonly WorkingStorageUsedInBytes?: number | undefined;
  readonly WorkingStorageAllocatedInBytes?: number | undefined;
}

export interface DetachVolumeInput {
  readonly VolumeARN: string;
  readonly ForceDetach?: boolean | undefined;
}

export interface DetachVolumeOutput {
  readonly VolumeARN?: string | undefined;
}

export interface DeviceiSCSIAttributes {
  readonly TargetARN?: string | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly NetworkInterfacePort?: number | undefined;
  readonly ChapEnabled?: boolean | undefined;
}

export interface DisableGatewayInput {
  readonly GatewayARN: string;
}

export interface DisableGatewayOutput {
  readonly GatewayARN?: string | undefined;
}

export interface DisassociateFileSystemInput {
  readonly FileSystemAssociationARN: string;
  readonly ForceDelete?: boolean | undefined;
}

export interface DisassociateFileSystemOutput {
  readonly FileSystemAssociationARN?: string | undefined;
}

export interface Disk {
  readonly DiskId?: string | undefined;
  readonly DiskPath?: string | undefined;
  readonly DiskNode?: string | undefined;
  readonly DiskStatus?: string | undefined;
  readonly DiskSizeInBytes?: number | undefined;
  readonly DiskAllocationType?: string | undefined;
  readonly DiskAllocationResource?: string | undefined;
  readonly DiskAttributeList?: readonly string[] | undefined;
}

export type EncryptionType = "SseS3" | "SseKms" | "DsseKms";

export interface EndpointNetworkConfiguration {
  readonly IpAddresses?: readonly string[] | undefined;
}

export type ErrorCode =
  | "ActivationKeyExpired"
  | "ActivationKeyInvalid"
  | "ActivationKeyNotFound"
  | "GatewayInternalError"
  | "GatewayNotConnected"
  | "GatewayNotFound"
  | "GatewayProxyNetworkConnectionBusy"
  | "AuthenticationFailure"
  | "BandwidthThrottleScheduleNotFound"
  | "Blocked"
  | "CannotExportSnapshot"
  | "ChapCredentialNotFound"
  | "DiskAlreadyAllocated"
  | "DiskDoesNotExist"
  | "DiskSizeGreaterThanVolumeMaxSize"
  | "DiskSizeLessThanVolumeSize"
  | "DiskSizeNotGigAligned"
  | "DuplicateCertificateInfo"
  | "DuplicateSchedule"
  | "EndpointNotFound"
  | "IAMNotSupported"
  | "InitiatorInvalid"
  | "InitiatorNotFound"
  | "InternalError"
  | "InvalidGateway"
  | "InvalidEndpoint"
  | "InvalidParameters"
  | "InvalidSchedule"
  | "LocalStorageLimitExceeded"
  | "LunAlreadyAllocated "
  | "LunInvalid"
  | "JoinDomainInProgress"
  | "MaximumContentLengthExceeded"
  | "MaximumTapeCartridgeCountExceeded"
  | "MaximumVolumeCountExceeded"
  | "NetworkConfigurationChanged"
  | "NoDisksAvailable"
  | "NotImplemented"
  | "NotSupported"
  | "OperationAborted"
  | "OutdatedGateway"
  | "ParametersNotImplemented"
  | "RegionInvalid"
  | "RequestTimeout"
  | "ServiceUnavailable"
  | "SnapshotDeleted"
  | "SnapshotIdInvalid"
  | "SnapshotInProgress"
  | "SnapshotNotFound"
  | "SnapshotScheduleNotFound"
  | "StagingAreaFull"
  | "StorageFailure"
  | "TapeCartridgeNotFound"
  | "TargetAlreadyExists"
  | "TargetInvalid"
  | "TargetNotFound"
  | "UnauthorizedOperation"
  | "VolumeAlreadyExists"
  | "VolumeIdInvalid"
  | "VolumeInUse"
  | "VolumeNotFound"
  | "VolumeNotReady";

export interface EvictFilesFailingUploadInput {
  readonly FileShareARN: string;
  readonly ForceRemove?: boolean | undefined;
}

export interface EvictFilesFailingUploadOutput {
  readonly NotificationId?: string | undefined;
}

export interface FileShareInfo {
  readonly FileShareType?: FileShareType | undefined;
  readonly FileShareARN?: string | undefined;
  readonly FileShareId?: string | undefined;
  readonly FileShareStatus?: string | undefined;
  readonly GatewayARN?: string | undefined;
}

export type FileShareType = "NFS" | "SMB";

export interface FileSystemAssociationInfo {
  readonly FileSystemAssociationARN?: string | undefined;
  readonly LocationARN?: string | undefined;
  readonly FileSystemAssociationStatus?: string | undefined;
  readonly AuditDestinationARN?: string | undefined;
  readonly GatewayARN?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly CacheAttributes?: CacheAttributes | undefined;
  readonly EndpointNetworkConfiguration?: EndpointNetworkConfiguration | undefined;
  readonly FileSystemAssociationStatusDetails?: readonly FileSystemAssociationStatusDetail[] | undefined;
}

export interface FileSystemAssociationStatusDetail {
  readonly ErrorCode?: string | undefined;
}

export interface FileSystemAssociationSummary {
  readonly FileSystemAssociationId?: string | undefined;
  readonly FileSystemAssociationARN?: string | undefined;
  readonly FileSystemAssociationStatus?: string | undefined;
  readonly GatewayARN?: string | undefined;
}

export type GatewayCapacity = "Small" | "Medium" | "Large";

export interface GatewayInfo {
  readonly GatewayId?: string | undefined;
  readonly GatewayARN?: string | undefined;
  readonly GatewayType?: string | undefined;
  readonly GatewayOperationalState?: string | undefined;
  readonly GatewayName?: string | undefined;
  readonly Ec2InstanceId?: string | undefined;
  readonly Ec2InstanceRegion?: string | undefined;
  readonly HostEnvironment?: HostEnvironment | undefined;
  readonly HostEnvironmentId?: string | undefined;
  readonly DeprecationDate?: string | undefined;
  readonly SoftwareVersion?: string | undefined;
}

export type HostEnvironment = "VMWARE" | "HYPER-V" | "EC2" | "KVM" | "OTHER" | "SNOWBALL";

export interface InternalServerError {
  readonly message?: string | undefined;
  readonly error?: StorageGatewayError | undefined;
}

export interface InvalidGatewayRequestException {
  readonly message?: string | undefined;
  readonly error?: StorageGatewayError | undefined;
}

export interface JoinDomainInput {
  readonly GatewayARN: string;
  readonly DomainName: string;
  readonly OrganizationalUnit?: string | undefined;
  readonly DomainControllers?: readonly string[] | undefined;
  readonly TimeoutInSeconds?: number | undefined;
  readonly UserName: string;
  readonly Password: string;
}

export interface JoinDomainOutput {
  readonly GatewayARN?: string | undefined;
  readonly ActiveDirectoryStatus?: ActiveDirectoryStatus | undefined;
}

export interface ListAutomaticTapeCreationPoliciesInput {
  readonly GatewayARN?: string | undefined;
}

export interface ListAutomaticTapeCreationPoliciesOutput {
  readonly AutomaticTapeCreationPolicyInfos?: readonly AutomaticTapeCreationPolicyInfo[] | undefined;
}

export interface ListCacheReportsInput {
  readonly Marker?: string | undefined;
}

export interface ListCacheReportsOutput {
  readonly CacheReportList?: readonly CacheReportInfo[] | undefined;
  readonly Marker?: string | undefined;
}

export interface ListFileSharesInput {
  readonly GatewayARN?: string | undefined;
  readonly Limit?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface ListFileSharesOutput {
  readonly Marker?: string | undefined;
  readonly NextMarker?: string | undefined;
  readonly FileShareInfoList?: readonly FileShareInfo[] | undefined;
}

export interface ListFileSystemAssociationsInput {
  readonly GatewayARN?: string | undefined;
  readonly Limit?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface ListFileSystemAssociationsOutput {
  readonly Marker?: string | undefined;
  readonly NextMarker?: string | undefined;
  readonly FileSystemAssociationSummaryList?: readonly FileSystemAssociationSummary[] | undefined;
}

export interface ListGatewaysInput {
  readonly Marker?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListGatewaysOutput {
  readonly Gateways?: readonly GatewayInfo[] | undefined;
  readonly Marker?: string | undefined;
}

export interface ListLocalDisksInput {
  readonly GatewayARN: string;
}

export interface ListLocalDisksOutput {
  readonly GatewayARN?: string | undefined;
  readonly Disks?: readonly Disk[] | undefined;
}

export interface ListTagsForResourceInput {
  readonly ResourceARN: string;
  readonly Marker?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListTagsForResourceOutput {
  readonly ResourceARN?: string | undefined;
  readonly Marker?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface ListTapePoolsInput {
  readonly PoolARNs?: readonly string[] | undefined;
  readonly Marker?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListTapePoolsOutput {
  readonly PoolInfos?: readonly PoolInfo[] | undefined;
  readonly Marker?: string | undefined;
}

export interface ListTapesInput {
  readonly TapeARNs?: readonly string[] | undefined;
  readonly Marker?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListTapesOutput {
  readonly TapeInfos?: readonly TapeInfo[] | undefined;
  readonly Marker?: string | undefined;
}

export interface ListVolumeInitiatorsInput {
  readonly VolumeARN: string;
}

export interface ListVolumeInitiatorsOutput {
  readonly Initiators?: readonly string[] | undefined;
}

export interface ListVolumeRecoveryPointsInput {
  readonly GatewayARN: string;
}

export interface ListVolumeRecoveryPointsOutput {
  readonly GatewayARN?: string | undefined;
  readonly VolumeRecoveryPointInfos?: readonly VolumeRecoveryPointInfo[] | undefined;
}

export interface ListVolumesInput {
  readonly GatewayARN?: string | undefined;
  readonly Marker?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListVolumesOutput {
  readonly GatewayARN?: string | undefined;
  readonly Marker?: string | undefined;
  readonly VolumeInfos?: readonly VolumeInfo[] | undefined;
}

export interface NFSFileShareDefaults {
  readonly FileMode?: string | undefined;
  readonly DirectoryMode?: string | undefined;
  readonly GroupId?: number | undefined;
  readonly OwnerId?: number | undefined;
}

export interface NFSFileShareInfo {
  readonly NFSFileShareDefaults?: NFSFileShareDefaults | undefined;
  readonly FileShareARN?: string | undefined;
  readonly FileShareId?: string | undefined;
  readonly FileShareStatus?: string | undefined;
  readonly GatewayARN?: string | undefined;
  readonly EncryptionType?: EncryptionType | undefined;
  readonly KMSEncrypted?: boolean | undefined;
  readonly KMSKey?: string | undefined;
  readonly Path?: string | undefined;
  readonly Role?: string | undefined;
  readonly LocationARN?: string | undefined;
  readonly DefaultStorageClass?: string | undefined;
  readonly ObjectACL?: ObjectACL | undefined;
  readonly ClientList?: readonly string[] | undefined;
  readonly Squash?: string | undefined;
  readonly ReadOnly?: boolean | undefined;
  readonly GuessMIMETypeEnabled?: boolean | undefined;
  readonly RequesterPays?: boolean | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly FileShareName?: string | undefined;
  readonly CacheAttributes?: CacheAttributes | undefined;
  readonly NotificationPolicy?: string | undefined;
  readonly VPCEndpointDNSName?: string | undefined;
  readonly BucketRegion?: string | undefined;
  readonly AuditDestinationARN?: string | undefined;
}

export interface NetworkInterface {
  readonly Ipv4Address?: string | undefined;
  readonly MacAddress?: string | undefined;
  readonly Ipv6Address?: string | undefined;
}

export interface NotifyWhenUploadedInput {
  readonly FileShareARN: string;
}

export interface NotifyWhenUploadedOutput {
  readonly FileShareARN?: string | undefined;
  readonly NotificationId?: string | undefined;
}

export type ObjectACL =
  | "private"
  | "public-read"
  | "public-read-write"
  | "authenticated-read"
  | "bucket-owner-read"
  | "bucket-owner-full-control"
  | "aws-exec-read";

export interface PoolInfo {
  readonly PoolARN?: string | undefined;
  readonly PoolName?: string | undefined;
  readonly StorageClass?: TapeStorageClass | undefined;
  readonly RetentionLockType?: RetentionLockType | undefined;
  readonly RetentionLockTimeInDays?: number | undefined;
  readonly PoolStatus?: PoolStatus | undefined;
}

export type PoolStatus = "ACTIVE" | "DELETED";

export interface RefreshCacheInput {
  readonly FileShareARN: string;
  readonly FolderList?: readonly string[] | undefined;
  readonly Recursive?: boolean | undefined;
}

export interface RefreshCacheOutput {
  readonly FileShareARN?: string | undefined;
  readonly NotificationId?: string | undefined;
}

export interface RemoveTagsFromResourceInput {
  readonly ResourceARN: string;
  readonly TagKeys: readonly string[];
}

export interface RemoveTagsFromResourceOutput {
  readonly ResourceARN?: string | undefined;
}

export interface ResetCacheInput {
  readonly GatewayARN: string;
}

export interface ResetCacheOutput {
  readonly GatewayARN?: string | undefined;
}

export type RetentionLockType = "COMPLIANCE" | "GOVERNANCE" | "NONE";

export interface RetrieveTapeArchiveInput {
  readonly TapeARN: string;
  readonly GatewayARN: string;
}

export interface RetrieveTapeArchiveOutput {
  readonly TapeARN?: string | undefined;
}

export interface RetrieveTapeRecoveryPointInput {
  readonly TapeARN: string;
  readonly GatewayARN: string;
}

export interface RetrieveTapeRecoveryPointOutput {
  readonly TapeARN?: string | undefined;
}

export interface SMBFileShareInfo {
  readonly FileShareARN?: string | undefined;
  readonly FileShareId?: string | undefined;
  readonly FileShareStatus?: string | undefined;
  readonly GatewayARN?: string | undefined;
  readonly EncryptionType?: EncryptionType | undefined;
  readonly KMSEncrypted?: boolean | undefined;
  readonly KMSKey?: string | undefined;
  readonly Path?: string | undefined;
  readonly Role?: string | undefined;
  readonly LocationARN?: string | undefined;
  readonly DefaultStorageClass?: string | undefined;
  readonly ObjectACL?: ObjectACL | undefined;
  readonly ReadOnly?: boolean | undefined;
  readonly GuessMIMETypeEnabled?: boolean | undefined;
  readonly RequesterPays?: boolean | undefined;
  readonly SMBACLEnabled?: boolean | undefined;
  readonly AccessBasedEnumeration?: boolean | undefined;
  readonly AdminUserList?: readonly string[] | undefined;
  readonly ValidUserList?: readonly string[] | undefined;
  readonly InvalidUserList?: readonly string[] | undefined;
  readonly AuditDestinationARN?: string | undefined;
  readonly Authentication?: string | undefined;
  readonly CaseSensitivity?: CaseSensitivity | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly FileShareName?: string | undefined;
  readonly CacheAttributes?: CacheAttributes | undefined;
  readonly NotificationPolicy?: string | undefined;
  readonly VPCEndpointDNSName?: string | undefined;
  readonly BucketRegion?: string | undefined;
  readonly OplocksEnabled?: boolean | undefined;
}

export interface SMBLocalGroups {
  readonly GatewayAdmins?: readonly string[] | undefined;
}

export type SMBSecurityStrategy =
  | "ClientSpecified"
  | "MandatorySigning"
  | "MandatoryEncryption"
  | "MandatoryEncryptionNoAes128";

export interface ServiceUnavailableError {
  readonly message?: string | undefined;
  readonly error?: StorageGatewayError | undefined;
}

export interface SetLocalConsolePasswordInput {
  readonly GatewayARN: string;
  readonly LocalConsolePassword: string;
}

export interface SetLocalConsolePasswordOutput {
  readonly GatewayARN?: string | undefined;
}

export interface SetSMBGuestPasswordInput {
  readonly GatewayARN: string;
  readonly Password: string;
}

export interface SetSMBGuestPasswordOutput {
  readonly GatewayARN?: string | undefined;
}

export interface ShutdownGatewayInput {
  readonly GatewayARN: string;
}

export interface ShutdownGatewayOutput {
  readonly GatewayARN?: string | undefined;
}

export interface SoftwareUpdatePreferences {
  readonly AutomaticUpdatePolicy?: AutomaticUpdatePolicy | undefined;
}

export interface StartAvailabilityMonitorTestInput {
  readonly GatewayARN: string;
}

export interface StartAvailabilityMonitorTestOutput {
  readonly GatewayARN?: string | undefined;
}

export interface StartCacheReportInput {
  readonly FileShareARN: string;
  readonly Role: string;
  readonly LocationARN: string;
  readonly BucketRegion: string;
  readonly VPCEndpointDNSName?: string | undefined;
  readonly InclusionFilters?: readonly CacheReportFilter[] | undefined;
  readonly ExclusionFilters?: readonly CacheReportFilter[] | undefined;
  readonly ClientToken: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface StartCacheReportOutput {
  readonly CacheReportARN?: string | undefined;
}

export interface StartGatewayInput {
  readonly GatewayARN: string;
}

export interface StartGatewayOutput {
  readonly GatewayARN?: string | undefined;
}

export interface StorageGatewayError {
  readonly errorCode?: ErrorCode | undefined;
  readonly errorDetails?: Readonly<Record<string, string>> | undefined;
}

export interface StorediSCSIVolume {
  readonly VolumeARN?: string | undefined;
  readonly VolumeId?: string | undefined;
  readonly VolumeType?: string | undefined;
  readonly VolumeStatus?: string | undefined;
  readonly VolumeAttachmentStatus?: string | undefined;
  readonly VolumeSizeInBytes?: number | undefined;
  readonly VolumeProgress?: number | undefined;
  readonly VolumeDiskId?: string | undefined;
  readonly SourceSnapshotId?: string | undefined;
  readonly PreservedExistingData?: boolean | undefined;
  readonly VolumeiSCSIAttributes?: VolumeiSCSIAttributes | undefined;
  readonly CreatedDate?: Instant | undefined;
  readonly VolumeUsedInBytes?: number | undefined;
  readonly KMSKey?: string | undefined;
  readonly TargetName?: string | undefined;
}

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export interface Tape {
  readonly TapeARN?: string | undefined;
  readonly TapeBarcode?: string | undefined;
  readonly TapeCreatedDate?: Instant | undefined;
  readonly TapeSizeInBytes?: number | undefined;
  readonly TapeStatus?: string | undefined;
  readonly VTLDevice?: string | undefined;
  readonly Progress?: number | undefined;
  readonly TapeUsedInBytes?: number | undefined;
  readonly KMSKey?: string | undefined;
  readonly PoolId?: string | undefined;
  readonly Worm?: boolean | undefined;
  readonly RetentionStartDate?: Instant | undefined;
  readonly PoolEntryDate?: Instant | undefined;
}

export interface TapeArchive {
  readonly TapeARN?: string | undefined;
  readonly TapeBarcode?: string | undefined;
  readonly TapeCreatedDate?: Instant | undefined;
  readonly TapeSizeInBytes?: number | undefined;
  readonly CompletionTime?: Instant | undefined;
  readonly RetrievedTo?: string | undefined;
  readonly TapeStatus?: string | undefined;
  readonly TapeUsedInBytes?: number | undefined;
  readonly KMSKey?: string | undefined;
  readonly PoolId?: string | undefined;
  readonly Worm?: boolean | undefined;
  readonly RetentionStartDate?: Instant | undefined;
  readonly PoolEntryDate?: Instant | undefined;
}

export interface TapeInfo {
  readonly TapeARN?: string | undefined;
  readonly TapeBarcode?: string | undefined;
  readonly TapeSizeInBytes?: number | undefined;
  readonly TapeStatus?: string | undefined;
  readonly GatewayARN?: string | undefined;
  readonly PoolId?: string | undefined;
  readonly RetentionStartDate?: Instant | undefined;
  readonly PoolEntryDate?: Instant | undefined;
}

export interface TapeRecoveryPointInfo {
  readonly TapeARN?: string | undefined;
  readonly TapeRecoveryPointTime?: Instant | undefined;
  readonly TapeSizeInBytes?: number | undefined;
  readonly TapeStatus?: string | undefined;
}

export type TapeStorageClass = "DEEP_ARCHIVE" | "GLACIER";

export interface UpdateAutomaticTapeCreationPolicyInput {
  readonly AutomaticTapeCreationRules: readonly AutomaticTapeCreationRule[];
  readonly GatewayARN: string;
}

export interface UpdateAutomaticTapeCreationPolicyOutput {
  readonly GatewayARN?: string | undefined;
}

export interface UpdateBandwidthRateLimitInput {
  readonly GatewayARN: string;
  readonly AverageUploadRateLimitInBitsPerSec?: number | undefined;
  readonly AverageDownloadRateLimitInBitsPerSec?: number | undefined;
}

export interface UpdateBandwidthRateLimitOutput {
  readonly GatewayARN?: string | undefined;
}

export interface UpdateBandwidthRateLimitScheduleInput {
  readonly GatewayARN: string;
  readonly BandwidthRateLimitIntervals: readonly BandwidthRateLimitInterval[];
}

export interface UpdateBandwidthRateLimitScheduleOutput {
  readonly GatewayARN?: string | undefined;
}

export interface UpdateChapCredentialsInput {
  readonly TargetARN: string;
  readonly SecretToAuthenticateInitiator: string;
  readonly InitiatorName: string;
  readonly SecretToAuthenticateTarget?: string | undefined;
}

export interface UpdateChapCredentialsOutput {
  readonly TargetARN?: string | undefined;
  readonly InitiatorName?: string | undefined;
}

export interface UpdateFileSystemAssociationInput {
  readonly FileSystemAssociationARN: string;
  readonly UserName?: string | undefined;
  readonly Password?: string | undefined;
  readonly AuditDestinationARN?: string | undefined;
  readonly CacheAttributes?: CacheAttributes | undefined;
}

export interface UpdateFileSystemAssociationOutput {
  readonly FileSystemAssociationARN?: string | undefined;
}

export interface UpdateGatewayInformationInput {
  readonly GatewayARN: string;
  readonly GatewayName?: string | undefined;
  readonly GatewayTimezone?: string | undefined;
  readonly CloudWatchLogGroupARN?: string | undefined;
  readonly GatewayCapacity?: GatewayCapacity | undefined;
}

export interface UpdateGatewayInformationOutput {
  readonly GatewayARN?: string | undefined;
  readonly GatewayName?: string | undefined;
}

export interface UpdateGatewaySoftwareNowInput {
  readonly GatewayARN: string;
}

export interface UpdateGatewaySoftwareNowOutput {
  readonly GatewayARN?: string | undefined;
}

export interface UpdateMaintenanceStartTimeInput {
  readonly GatewayARN: string;
  readonly HourOfDay?: number | undefined;
  readonly MinuteOfHour?: number | undefined;
  readonly DayOfWeek?: number | undefined;
  readonly DayOfMonth?: number | undefined;
  readonly SoftwareUpdatePreferences?: SoftwareUpdatePreferences | undefined;
}

export interface UpdateMaintenanceStartTimeOutput {
  readonly GatewayARN?: string | undefined;
}

export interface UpdateNFSFileShareInput {
  readonly FileShareARN: string;
  readonly EncryptionType?: EncryptionType | undefined;
  readonly KMSEncrypted?: boolean | undefined;
  readonly KMSKey?: string | undefined;
  readonly NFSFileShareDefaults?: NFSFileShareDefaults | undefined;
  readonly DefaultStorageClass?: string | undefined;
  readonly ObjectACL?: ObjectACL | undefined;
  readonly ClientList?: readonly string[] | undefined;
  readonly Squash?: string | undefined;
  readonly ReadOnly?: boolean | undefined;
  readonly GuessMIMETypeEnabled?: boolean | undefined;
  readonly RequesterPays?: boolean | undefined;
  readonly FileShareName?: string | undefined;
  readonly CacheAttributes?: CacheAttributes | undefined;
  readonly NotificationPolicy?: string | undefined;
  readonly AuditDestinationARN?: string | undefined;
}

export interface UpdateNFSFileShareOutput {
  readonly FileShareARN?: string | undefined;
}

export interface UpdateSMBFileShareInput {
  readonly FileShareARN: string;
  readonly EncryptionType?: EncryptionType | undefined;
  readonly KMSEncrypted?: boolean | undefined;
  readonly KMSKey?: string | undefined;
  readonly DefaultStorageClass?: string | undefined;
  readonly ObjectACL?: ObjectACL | undefined;
  readonly ReadOnly?: boolean | undefined;
  readonly GuessMIMETypeEnabled?: boolean | undefined;
  readonly RequesterPays?: boolean | undefined;
  readonly SMBACLEnabled?: boolean | undefined;
  readonly AccessBasedEnumeration?: boolean | undefined;
  readonly AdminUserList?: readonly string[] | undefined;
  readonly ValidUserList?: readonly string[] | undefined;
  readonly InvalidUserList?: readonly string[] | undefined;
  readonly AuditDestinationARN?: string | undefined;
  readonly CaseSensitivity?: CaseSensitivity | undefined;
  readonly FileShareName?: string | undefined;
  readonly CacheAttributes?: CacheAttributes | undefined;
  readonly NotificationPolicy?: string | undefined;
  readonly OplocksEnabled?: boolean | undefined;
}

export interface UpdateSMBFileShareOutput {
  readonly FileShareARN?: string | undefined;
}

export interface UpdateSMBFileShareVisibilityInput {
  readonly GatewayARN: string;
  readonly FileSharesVisible: boolean;
}

export interface UpdateSMBFileShareVisibilityOutput {
  readonly GatewayARN?: string | undefined;
}

export interface UpdateSMBLocalGroupsInput {
  readonly GatewayARN: string;
  readonly SMBLocalGroups: SMBLocalGroups;
}

export interface UpdateSMBLocalGroupsOutput {
  readonly GatewayARN?: string | undefined;
}

export interface UpdateSMBSecurityStrategyInput {
  readonly GatewayARN: string;
  readonly SMBSecurityStrategy: SMBSecurityStrategy;
}

export interface UpdateSMBSecurityStrategyOutput {
  readonly GatewayARN?: string | undefined;
}

export interface UpdateSnapshotScheduleInput {
  readonly VolumeARN: string;
  readonly StartAt: number;
  readonly RecurrenceInHours: number;
  readonly Description?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface UpdateSnapshotScheduleOutput {
  readonly VolumeARN?: string | undefined;
}

export interface UpdateVTLDeviceTypeInput {
  readonly VTLDeviceARN: string;
  readonly DeviceType: string;
}

export interface UpdateVTLDeviceTypeOutput {
  readonly VTLDeviceARN?: string | undefined;
}

export interface VTLDevice {
  readonly VTLDeviceARN?: string | undefined;
  readonly VTLDeviceType?: string | undefined;
  readonly VTLDeviceVendor?: string | undefined;
  readonly VTLDeviceProductIdentifier?: string | undefined;
  readonly DeviceiSCSIAttributes?: DeviceiSCSIAttributes | undefined;
}

export interface VolumeInfo {
  readonly VolumeARN?: string | undefined;
  readonly VolumeId?: string | undefined;
  readonly GatewayARN?: string | undefined;
  readonly GatewayId?: string | undefined;
  readonly VolumeType?: string | undefined;
  readonly VolumeSizeInBytes?: number | undefined;
  readonly VolumeAttachmentStatus?: string | undefined;
}

export interface VolumeRecoveryPointInfo {
  readonly VolumeARN?: string | undefined;
  readonly VolumeSizeInBytes?: number | undefined;
  readonly VolumeUsageInBytes?: number | undefined;
  readonly VolumeRecoveryPointTime?: string | undefined;
}

export interface VolumeiSCSIAttributes {
  readonly TargetARN?: string | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly NetworkInterfacePort?: number | undefined;
  readonly LunNumber?: number | undefined;
  readonly ChapEnabled?: boolean | undefined;
}
