/** The operations and types of CloudHSM V2 (API version 2017-04-28). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const cloudhsmv2: ServiceRef<Operations> = { id: "cloudhsmv2" };

export interface Operations {
  readonly CopyBackupToRegion: {
    readonly input: CopyBackupToRegionRequest;
    readonly output: CopyBackupToRegionResponse;
    readonly errors:
      | "CloudHsmAccessDeniedException"
      | "CloudHsmInternalFailureException"
      | "CloudHsmInvalidRequestException"
      | "CloudHsmResourceNotFoundException"
      | "CloudHsmServiceException"
      | "CloudHsmTagException";
  };
  readonly CreateCluster: {
    readonly input: CreateClusterRequest;
    readonly output: CreateClusterResponse;
    readonly errors:
      | "CloudHsmAccessDeniedException"
      | "CloudHsmInternalFailureException"
      | "CloudHsmInvalidRequestException"
      | "CloudHsmResourceNotFoundException"
      | "CloudHsmServiceException"
      | "CloudHsmTagException";
  };
  readonly CreateHsm: {
    readonly input: CreateHsmRequest;
    readonly output: CreateHsmResponse;
    readonly errors:
      | "CloudHsmAccessDeniedException"
      | "CloudHsmInternalFailureException"
      | "CloudHsmInvalidRequestException"
      | "CloudHsmResourceNotFoundException"
      | "CloudHsmServiceException";
  };
  readonly DeleteBackup: {
    readonly input: DeleteBackupRequest;
    readonly output: DeleteBackupResponse;
    readonly errors:
      | "CloudHsmAccessDeniedException"
      | "CloudHsmInternalFailureException"
      | "CloudHsmInvalidRequestException"
      | "CloudHsmResourceNotFoundException"
      | "CloudHsmServiceException";
  };
  readonly DeleteCluster: {
    readonly input: DeleteClusterRequest;
    readonly output: DeleteClusterResponse;
    readonly errors:
      | "CloudHsmAccessDeniedException"
      | "CloudHsmInternalFailureException"
      | "CloudHsmInvalidRequestException"
      | "CloudHsmResourceNotFoundException"
      | "CloudHsmServiceException"
      | "CloudHsmTagException";
  };
  readonly DeleteHsm: {
    readonly input: DeleteHsmRequest;
    readonly output: DeleteHsmResponse;
    readonly errors:
      | "CloudHsmAccessDeniedException"
      | "CloudHsmInternalFailureException"
      | "CloudHsmInvalidRequestException"
      | "CloudHsmResourceNotFoundException"
      | "CloudHsmServiceException";
  };
  readonly DeleteResourcePolicy: {
    readonly input: DeleteResourcePolicyRequest;
    readonly output: DeleteResourcePolicyResponse;
    readonly errors:
      | "CloudHsmAccessDeniedException"
      | "CloudHsmInternalFailureException"
      | "CloudHsmInvalidRequestException"
      | "CloudHsmResourceNotFoundException"
      | "CloudHsmServiceException";
  };
  readonly DescribeBackups: {
    readonly input: DescribeBackupsRequest;
    readonly output: DescribeBackupsResponse;
    readonly errors:
      | "CloudHsmAccessDeniedException"
      | "CloudHsmInternalFailureException"
      | "CloudHsmInvalidRequestException"
      | "CloudHsmResourceNotFoundException"
      | "CloudHsmServiceException"
      | "CloudHsmTagException";
  };
  readonly DescribeClusters: {
    readonly input: DescribeClustersRequest;
    readonly output: DescribeClustersResponse;
    readonly errors:
      | "CloudHsmAccessDeniedException"
      | "CloudHsmInternalFailureException"
      | "CloudHsmInvalidRequestException"
      | "CloudHsmServiceException"
      | "CloudHsmTagException";
  };
  readonly GetResourcePolicy: {
    readonly input: GetResourcePolicyRequest;
    readonly output: GetResourcePolicyResponse;
    readonly errors:
      | "CloudHsmAccessDeniedException"
      | "CloudHsmInternalFailureException"
      | "CloudHsmInvalidRequestException"
      | "CloudHsmResourceNotFoundException"
      | "CloudHsmServiceException";
  };
  readonly InitializeCluster: {
    readonly input: InitializeClusterRequest;
    readonly output: InitializeClusterResponse;
    readonly errors:
      | "CloudHsmAccessDeniedException"
      | "CloudHsmInternalFailureException"
      | "CloudHsmInvalidRequestException"
      | "CloudHsmResourceNotFoundException"
      | "CloudHsmServiceException";
  };
  readonly ListTags: {
    readonly input: ListTagsRequest;
    readonly output: ListTagsResponse;
    readonly errors:
      | "CloudHsmAccessDeniedException"
      | "CloudHsmInternalFailureException"
      | "CloudHsmInvalidRequestException"
      | "CloudHsmResourceNotFoundException"
      | "CloudHsmServiceException"
      | "CloudHsmTagException";
  };
  readonly ModifyBackupAttributes: {
    readonly input: ModifyBackupAttributesRequest;
    readonly output: ModifyBackupAttributesResponse;
    readonly errors:
      | "CloudHsmAccessDeniedException"
      | "CloudHsmInternalFailureException"
      | "CloudHsmInvalidRequestException"
      | "CloudHsmResourceNotFoundException"
      | "CloudHsmServiceException";
  };
  readonly ModifyCluster: {
    readonly input: ModifyClusterRequest;
    readonly output: ModifyClusterResponse;
    readonly errors:
      | "CloudHsmAccessDeniedException"
      | "CloudHsmInternalFailureException"
      | "CloudHsmInvalidRequestException"
      | "CloudHsmResourceNotFoundException"
      | "CloudHsmServiceException";
  };
  readonly PutResourcePolicy: {
    readonly input: PutResourcePolicyRequest;
    readonly output: PutResourcePolicyResponse;
    readonly errors:
      | "CloudHsmAccessDeniedException"
      | "CloudHsmInternalFailureException"
      | "CloudHsmInvalidRequestException"
      | "CloudHsmResourceNotFoundException"
      | "CloudHsmServiceException";
  };
  readonly RestoreBackup: {
    readonly input: RestoreBackupRequest;
    readonly output: RestoreBackupResponse;
    readonly errors:
      | "CloudHsmAccessDeniedException"
      | "CloudHsmInternalFailureException"
      | "CloudHsmInvalidRequestException"
      | "CloudHsmResourceNotFoundException"
      | "CloudHsmServiceException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors:
      | "CloudHsmAccessDeniedException"
      | "CloudHsmInternalFailureException"
      | "CloudHsmInvalidRequestException"
      | "CloudHsmResourceLimitExceededException"
      | "CloudHsmResourceNotFoundException"
      | "CloudHsmServiceException"
      | "CloudHsmTagException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors:
      | "CloudHsmAccessDeniedException"
      | "CloudHsmInternalFailureException"
      | "CloudHsmInvalidRequestException"
      | "CloudHsmResourceNotFoundException"
      | "CloudHsmServiceException"
      | "CloudHsmTagException";
  };
}

export interface Backup {
  readonly BackupId: string;
  readonly BackupArn?: string | undefined;
  readonly BackupState?: BackupState | undefined;
  readonly ClusterId?: string | undefined;
  readonly CreateTimestamp?: Instant | undefined;
  readonly CopyTimestamp?: Instant | undefined;
  readonly NeverExpires?: boolean | undefined;
  readonly SourceRegion?: string | undefined;
  readonly SourceBackup?: string | undefined;
  readonly SourceCluster?: string | undefined;
  readonly DeleteTimestamp?: Instant | undefined;
  readonly TagList?: readonly Tag[] | undefined;
  readonly HsmType?: string | undefined;
  readonly Mode?: ClusterMode | undefined;
}

export type BackupPolicy = "DEFAULT";

export interface BackupRetentionPolicy {
  readonly Type?: BackupRetentionType | undefined;
  readonly Value?: string | undefined;
}

export type BackupRetentionType = "DAYS";

export type BackupState = "CREATE_IN_PROGRESS" | "READY" | "DELETED" | "PENDING_DELETION";

export interface Certificates {
  readonly ClusterCsr?: string | undefined;
  readonly HsmCertificate?: string | undefined;
  readonly AwsHardwareCertificate?: string | undefined;
  readonly ManufacturerHardwareCertificate?: string | undefined;
  readonly ClusterCertificate?: string | undefined;
}

export interface CloudHsmAccessDeniedException {
  readonly Message?: string | undefined;
}

export interface CloudHsmInternalFailureException {
  readonly Message?: string | undefined;
}

export interface CloudHsmInvalidRequestException {
  readonly Message?: string | undefined;
}

export interface CloudHsmResourceLimitExceededException {
  readonly Message?: string | undefined;
}

export interface CloudHsmResourceNotFoundException {
  readonly Message?: string | undefined;
}

export interface CloudHsmServiceException {
  readonly Message?: string | undefined;
}

export interface CloudHsmTagException {
  readonly Message?: string | undefined;
}

export interface Cluster {
  readonly BackupPolicy?: BackupPolicy | undefined;
  readonly BackupRetentionPolicy?: BackupRetentionPolicy | undefined;
  readonly ClusterId?: string | undefined;
  readonly CreateTimestamp?: Instant | undefined;
  readonly Hsms?: readonly Hsm[] | undefined;
  readonly HsmType?: string | undefined;
  readonly HsmTypeRollbackExpiration?: Instant | undefined;
  readonly PreCoPassword?: string | undefined;
  readonly SecurityGroup?: string | undefined;
  readonly SourceBackupId?: string | undefined;
  readonly State?: ClusterState | undefined;
  readonly StateMessage?: string | undefined;
  readonly SubnetMapping?: Readonly<Record<string, string>> | undefined;
  readonly VpcId?: string | undefined;
  readonly NetworkType?: NetworkType | undefined;
  readonly Certificates?: Certificates | undefined;
  readonly TagList?: readonly Tag[] | undefined;
  readonly Mode?: ClusterMode | undefined;
}

export type ClusterMode = "FIPS" | "NON_FIPS";

export type ClusterState =
  | "CREATE_IN_PROGRESS"
  | "UNINITIALIZED"
  | "INITIALIZE_IN_PROGRESS"
  | "INITIALIZED"
  | "ACTIVE"
  | "UPDATE_IN_PROGRESS"
  | "MODIFY_IN_PROGRESS"
  | "ROLLBACK_IN_PROGRESS"
  | "DELETE_IN_PROGRESS"
  | "DELETED"
  | "DEGRADED";

export interface CopyBackupToRegionRequest {
  readonly DestinationRegion: string;
  readonly BackupId: string;
  readonly TagList?: readonly Tag[] | undefined;
}

export interface CopyBackupToRegionResponse {
  readonly DestinationBackup?: DestinationBackup | undefined;
}

export interface CreateClusterRequest {
  readonly BackupRetentionPolicy?: BackupRetentionPolicy | undefined;
  readonly HsmType: string;
  readonly SourceBackupId?: string | undefined;
  readonly SubnetIds: readonly string[];
  readonly NetworkType?: NetworkType | undefined;
  readonly TagList?: readonly Tag[] | undefined;
  readonly Mode?: ClusterMode | undefined;
}

export interface CreateClusterResponse {
  readonly Cluster?: Cluster | undefined;
}

export interface CreateHsmRequest {
  readonly ClusterId: string;
  readonly AvailabilityZone: string;
  readonly IpAddress?: string | undefined;
}

export interface CreateHsmResponse {
  readonly Hsm?: Hsm | undefined;
}

export interface DeleteBackupRequest {
  readonly BackupId: string;
}

export interface DeleteBackupResponse {
  readonly Backup?: Backup | undefined;
}

export interface DeleteClusterRequest {
  readonly ClusterId: string;
}

export interface DeleteClusterResponse {
  readonly Cluster?: Cluster | undefined;
}

export interface DeleteHsmRequest {
  readonly ClusterId: string;
  readonly HsmId?: string | undefined;
  readonly EniId?: string | undefined;
  readonly EniIp?: string | undefined;
}

export interface DeleteHsmResponse {
  readonly HsmId?: string | undefined;
}

export interface DeleteResourcePolicyRequest {
  readonly ResourceArn?: string | undefined;
}

export interface DeleteResourcePolicyResponse {
  readonly ResourceArn?: string | undefined;
  readonly Policy?: string | undefined;
}

export interface DescribeBackupsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filters?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly Shared?: boolean | undefined;
  readonly SortAscending?: boolean | undefined;
}

export interface DescribeBackupsResponse {
  readonly Backups?: readonly Backup[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeClustersRequest {
  readonly Filters?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeClustersResponse {
  readonly Clusters?: readonly Cluster[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DestinationBackup {
  readonly CreateTimestamp?: Instant | undefined;
  readonly SourceRegion?: string | undefined;
  readonly SourceBackup?: string | undefined;
  readonly SourceCluster?: string | undefined;
}

export interface GetResourcePolicyRequest {
  readonly ResourceArn?: string | undefined;
}

export interface GetResourcePolicyResponse {
  readonly Policy?: string | undefined;
}

export interface Hsm {
  readonly AvailabilityZone?: string | undefined;
  readonly ClusterId?: string | undefined;
  readonly SubnetId?: string | undefined;
  readonly EniId?: string | undefined;
  readonly EniIp?: string | undefined;
  readonly EniIpV6?: string | undefined;
  readonly HsmId: string;
  readonly HsmType?: string | undefined;
  readonly State?: HsmState | undefined;
  readonly StateMessage?: string | undefined;
}

export type HsmState =
  | "CREATE_IN_PROGRESS"
  | "ACTIVE"
  | "DEGRADED"
  | "DELETE_IN_PROGRESS"
  | "DELETED";

export interface InitializeClusterRequest {
  readonly ClusterId: string;
  readonly SignedCert: string;
  readonly TrustAnchor: string;
}

export interface InitializeClusterResponse {
  readonly State?: ClusterState | undefined;
  readonly StateMessage?: string | undefined;
}

export interface ListTagsRequest {
  readonly ResourceId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListTagsResponse {
  readonly TagList: readonly Tag[];
  readonly NextToken?: string | undefined;
}

export interface ModifyBackupAttributesRequest {
  readonly BackupId: string;
  readonly NeverExpires: boolean;
}

export interface ModifyBackupAttributesResponse {
  readonly Backup?: Backup | undefined;
}

export interface ModifyClusterRequest {
  readonly HsmType?: string | undefined;
  readonly BackupRetentionPolicy?: BackupRetentionPolicy | undefined;
  readonly ClusterId: string;
}

export interface ModifyClusterResponse {
  readonly Cluster?: Cluster | undefined;
}

export type NetworkType = "IPV4" | "DUALSTACK";

export interface PutResourcePolicyRequest {
  readonly ResourceArn?: string | undefined;
  readonly Policy?: string | undefined;
}

export interface PutResourcePolicyResponse {
  readonly ResourceArn?: string | undefined;
  readonly Policy?: string | undefined;
}

export interface RestoreBackupRequest {
  readonly BackupId: string;
}

export interface RestoreBackupResponse {
  readonly Backup?: Backup | undefined;
}

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export interface TagResourceRequest {
  readonly ResourceId: string;
  readonly TagList: readonly Tag[];
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export interface UntagResourceRequest {
  readonly ResourceId: string;
  readonly TagKeyList: readonly string[];
}

export type UntagResourceResponse = Readonly<Record<string, never>>;
