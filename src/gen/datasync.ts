/** The operations and types of DataSync (API version 2018-11-09). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const datasync: ServiceRef<Operations> = { id: "datasync" };

export interface Operations {
  readonly CancelTaskExecution: {
    readonly input: CancelTaskExecutionRequest;
    readonly output: CancelTaskExecutionResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly CreateAgent: {
    readonly input: CreateAgentRequest;
    readonly output: CreateAgentResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly CreateLocationAzureBlob: {
    readonly input: CreateLocationAzureBlobRequest;
    readonly output: CreateLocationAzureBlobResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly CreateLocationEfs: {
    readonly input: CreateLocationEfsRequest;
    readonly output: CreateLocationEfsResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly CreateLocationFsxLustre: {
    readonly input: CreateLocationFsxLustreRequest;
    readonly output: CreateLocationFsxLustreResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly CreateLocationFsxOntap: {
    readonly input: CreateLocationFsxOntapRequest;
    readonly output: CreateLocationFsxOntapResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly CreateLocationFsxOpenZfs: {
    readonly input: CreateLocationFsxOpenZfsRequest;
    readonly output: CreateLocationFsxOpenZfsResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly CreateLocationFsxWindows: {
    readonly input: CreateLocationFsxWindowsRequest;
    readonly output: CreateLocationFsxWindowsResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly CreateLocationHdfs: {
    readonly input: CreateLocationHdfsRequest;
    readonly output: CreateLocationHdfsResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly CreateLocationNfs: {
    readonly input: CreateLocationNfsRequest;
    readonly output: CreateLocationNfsResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly CreateLocationObjectStorage: {
    readonly input: CreateLocationObjectStorageRequest;
    readonly output: CreateLocationObjectStorageResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly CreateLocationS3: {
    readonly input: CreateLocationS3Request;
    readonly output: CreateLocationS3Response;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly CreateLocationSmb: {
    readonly input: CreateLocationSmbRequest;
    readonly output: CreateLocationSmbResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly CreateTask: {
    readonly input: CreateTaskRequest;
    readonly output: CreateTaskResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly DeleteAgent: {
    readonly input: DeleteAgentRequest;
    readonly output: DeleteAgentResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly DeleteLocation: {
    readonly input: DeleteLocationRequest;
    readonly output: DeleteLocationResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly DeleteTask: {
    readonly input: DeleteTaskRequest;
    readonly output: DeleteTaskResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly DescribeAgent: {
    readonly input: DescribeAgentRequest;
    readonly output: DescribeAgentResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly DescribeLocationAzureBlob: {
    readonly input: DescribeLocationAzureBlobRequest;
    readonly output: DescribeLocationAzureBlobResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly DescribeLocationEfs: {
    readonly input: DescribeLocationEfsRequest;
    readonly output: DescribeLocationEfsResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly DescribeLocationFsxLustre: {
    readonly input: DescribeLocationFsxLustreRequest;
    readonly output: DescribeLocationFsxLustreResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly DescribeLocationFsxOntap: {
    readonly input: DescribeLocationFsxOntapRequest;
    readonly output: DescribeLocationFsxOntapResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly DescribeLocationFsxOpenZfs: {
    readonly input: DescribeLocationFsxOpenZfsRequest;
    readonly output: DescribeLocationFsxOpenZfsResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly DescribeLocationFsxWindows: {
    readonly input: DescribeLocationFsxWindowsRequest;
    readonly output: DescribeLocationFsxWindowsResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly DescribeLocationHdfs: {
    readonly input: DescribeLocationHdfsRequest;
    readonly output: DescribeLocationHdfsResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly DescribeLocationNfs: {
    readonly input: DescribeLocationNfsRequest;
    readonly output: DescribeLocationNfsResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly DescribeLocationObjectStorage: {
    readonly input: DescribeLocationObjectStorageRequest;
    readonly output: DescribeLocationObjectStorageResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly DescribeLocationS3: {
    readonly input: DescribeLocationS3Request;
    readonly output: DescribeLocationS3Response;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly DescribeLocationSmb: {
    readonly input: DescribeLocationSmbRequest;
    readonly output: DescribeLocationSmbResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly DescribeTask: {
    readonly input: DescribeTaskRequest;
    readonly output: DescribeTaskResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly DescribeTaskExecution: {
    readonly input: DescribeTaskExecutionRequest;
    readonly output: DescribeTaskExecutionResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly ListAgents: {
    readonly input: ListAgentsRequest;
    readonly output: ListAgentsResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly ListLocations: {
    readonly input: ListLocationsRequest;
    readonly output: ListLocationsResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly ListTaskExecutions: {
    readonly input: ListTaskExecutionsRequest;
    readonly output: ListTaskExecutionsResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly ListTasks: {
    readonly input: ListTasksRequest;
    readonly output: ListTasksResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly StartTaskExecution: {
    readonly input: StartTaskExecutionRequest;
    readonly output: StartTaskExecutionResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly UpdateAgent: {
    readonly input: UpdateAgentRequest;
    readonly output: UpdateAgentResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly UpdateLocationAzureBlob: {
    readonly input: UpdateLocationAzureBlobRequest;
    readonly output: UpdateLocationAzureBlobResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly UpdateLocationEfs: {
    readonly input: UpdateLocationEfsRequest;
    readonly output: UpdateLocationEfsResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly UpdateLocationFsxLustre: {
    readonly input: UpdateLocationFsxLustreRequest;
    readonly output: UpdateLocationFsxLustreResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly UpdateLocationFsxOntap: {
    readonly input: UpdateLocationFsxOntapRequest;
    readonly output: UpdateLocationFsxOntapResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly UpdateLocationFsxOpenZfs: {
    readonly input: UpdateLocationFsxOpenZfsRequest;
    readonly output: UpdateLocationFsxOpenZfsResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly UpdateLocationFsxWindows: {
    readonly input: UpdateLocationFsxWindowsRequest;
    readonly output: UpdateLocationFsxWindowsResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly UpdateLocationHdfs: {
    readonly input: UpdateLocationHdfsRequest;
    readonly output: UpdateLocationHdfsResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly UpdateLocationNfs: {
    readonly input: UpdateLocationNfsRequest;
    readonly output: UpdateLocationNfsResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly UpdateLocationObjectStorage: {
    readonly input: UpdateLocationObjectStorageRequest;
    readonly output: UpdateLocationObjectStorageResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly UpdateLocationS3: {
    readonly input: UpdateLocationS3Request;
    readonly output: UpdateLocationS3Response;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly UpdateLocationSmb: {
    readonly input: UpdateLocationSmbRequest;
    readonly output: UpdateLocationSmbResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly UpdateTask: {
    readonly input: UpdateTaskRequest;
    readonly output: UpdateTaskResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
  readonly UpdateTaskExecution: {
    readonly input: UpdateTaskExecutionRequest;
    readonly output: UpdateTaskExecutionResponse;
    readonly errors: "InternalException" | "InvalidRequestException";
  };
}

export interface AgentListEntry {
  readonly AgentArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Status?: AgentStatus | undefined;
  readonly Platform?: Platform | undefined;
}

export type AgentStatus = "ONLINE" | "OFFLINE";

export type Atime = "NONE" | "BEST_EFFORT";

export type AzureAccessTier = "HOT" | "COOL" | "ARCHIVE";

export type AzureBlobAuthenticationType = "SAS" | "NONE";

export interface AzureBlobSasConfiguration {
  readonly Token: string;
}

export type AzureBlobType = "BLOCK";

export interface CancelTaskExecutionRequest {
  readonly TaskExecutionArn: string;
}

export type CancelTaskExecutionResponse = Readonly<Record<string, never>>;

export interface CmkSecretConfig {
  readonly SecretArn?: string | undefined;
  readonly KmsKeyArn?: string | undefined;
}

export interface CreateAgentRequest {
  readonly ActivationKey: string;
  readonly AgentName?: string | undefined;
  readonly Tags?: readonly TagListEntry[] | undefined;
  readonly VpcEndpointId?: string | undefined;
  readonly SubnetArns?: readonly string[] | undefined;
  readonly SecurityGroupArns?: readonly string[] | undefined;
}

export interface CreateAgentResponse {
  readonly AgentArn?: string | undefined;
}

export interface CreateLocationAzureBlobRequest {
  readonly ContainerUrl: string;
  readonly AuthenticationType: AzureBlobAuthenticationType;
  readonly SasConfiguration?: AzureBlobSasConfiguration | undefined;
  readonly BlobType?: AzureBlobType | undefined;
  readonly AccessTier?: AzureAccessTier | undefined;
  readonly Subdirectory?: string | undefined;
  readonly AgentArns?: readonly string[] | undefined;
  readonly Tags?: readonly TagListEntry[] | undefined;
  readonly CmkSecretConfig?: CmkSecretConfig | undefined;
  readonly CustomSecretConfig?: CustomSecretConfig | undefined;
}

export interface CreateLocationAzureBlobResponse {
  readonly LocationArn?: string | undefined;
}

export interface CreateLocationEfsRequest {
  readonly Subdirectory?: string | undefined;
  readonly EfsFilesystemArn: string;
  readonly Ec2Config: Ec2Config;
  readonly Tags?: readonly TagListEntry[] | undefined;
  readonly AccessPointArn?: string | undefined;
  readonly FileSystemAccessRoleArn?: string | undefined;
  readonly InTransitEncryption?: EfsInTransitEncryption | undefined;
}

export interface CreateLocationEfsResponse {
  readonly LocationArn?: string | undefined;
}

export interface CreateLocationFsxLustreRequest {
  readonly FsxFilesystemArn: string;
  readonly SecurityGroupArns: readonly string[];
  readonly Subdirectory?: string | undefined;
  readonly Tags?: readonly TagListEntry[] | undefined;
}

export interface CreateLocationFsxLustreResponse {
  readonly LocationArn?: string | undefined;
}

export interface CreateLocationFsxOntapRequest {
  readonly Protocol: FsxProtocol;
  readonly SecurityGroupArns: readonly string[];
  readonly StorageVirtualMachineArn: string;
  readonly Subdirectory?: string | undefined;
  readonly Tags?: readonly TagListEntry[] | undefined;
}

export interface CreateLocationFsxOntapResponse {
  readonly LocationArn?: string | undefined;
}

export interface CreateLocationFsxOpenZfsRequest {
  readonly FsxFilesystemArn: string;
  readonly Protocol: FsxProtocol;
  readonly SecurityGroupArns: readonly string[];
  readonly Subdirectory?: string | undefined;
  readonly Tags?: readonly TagListEntry[] | undefined;
}

export interface CreateLocationFsxOpenZfsResponse {
  readonly LocationArn?: string | undefined;
}

export interface CreateLocationFsxWindowsRequest {
  readonly Subdirectory?: string | undefined;
  readonly FsxFilesystemArn: string;
  readonly SecurityGroupArns: readonly string[];
  readonly Tags?: readonly TagListEntry[] | undefined;
  readonly User: string;
  readonly Domain?: string | undefined;
  readonly Password?: string | undefined;
  readonly CmkSecretConfig?: CmkSecretConfig | undefined;
  readonly CustomSecretConfig?: CustomSecretConfig | undefined;
}

export interface CreateLocationFsxWindowsResponse {
  readonly LocationArn?: string | undefined;
}

export interface CreateLocationHdfsRequest {
  readonly Subdirectory?: string | undefined;
  readonly NameNodes: readonly HdfsNameNode[];
  readonly BlockSize?: number | undefined;
  readonly ReplicationFactor?: number | undefined;
  readonly KmsKeyProviderUri?: string | undefined;
  readonly QopConfiguration?: QopConfiguration | undefined;
  readonly AuthenticationType: HdfsAuthenticationType;
  readonly SimpleUser?: string | undefined;
  readonly KerberosPrincipal?: string | undefined;
  readonly KerberosKeytab?: Uint8Array | undefined;
  readonly KerberosKrb5Conf?: Uint8Array | undefined;
  readonly AgentArns: readonly string[];
  readonly Tags?: readonly TagListEntry[] | undefined;
  readonly CmkSecretConfig?: CmkSecretConfig | undefined;
  readonly CustomSecretConfig?: CustomSecretConfig | undefined;
}

export interface CreateLocationHdfsResponse {
  readonly LocationArn?: string | undefined;
}

export interface CreateLocationNfsRequest {
  readonly Subdirectory: string;
  readonly ServerHostname: string;
  readonly OnPremConfig: OnPremConfig;
  readonly MountOptions?: NfsMountOptions | undefined;
  readonly Tags?: readonly TagListEntry[] | undefined;
}

export interface CreateLocationNfsResponse {
  readonly LocationArn?: string | undefined;
}

export interface CreateLocationObjectStorageRequest {
  readonly ServerHostname: string;
  readonly ServerPort?: number | undefined;
  readonly ServerProtocol?: ObjectStorageServerProtocol | undefined;
  readonly Subdirectory?: string | undefined;
  readonly BucketName: string;
  readonly AccessKey?: string | undefined;
  readonly SecretKey?: string | undefined;
  readonly AgentArns?: readonly string[] | undefined;
  readonly Tags?: readonly TagListEntry[] | undefined;
  readonly ServerCertificate?: Uint8Array | undefined;
  readonly CmkSecretConfig?: CmkSecretConfig | undefined;
  readonly CustomSecretConfig?: CustomSecretConfig | undefined;
}

export interface CreateLocationObjectStorageResponse {
  readonly LocationArn?: string | undefined;
}

export interface CreateLocationS3Request {
  readonly Subdirectory?: string | undefined;
  readonly S3BucketArn: string;
  readonly S3StorageClass?: S3StorageClass | undefined;
  readonly S3Config: S3Config;
  readonly AgentArns?: readonly string[] | undefined;
  readonly Tags?: readonly TagListEntry[] | undefined;
}

export interface CreateLocationS3Response {
  readonly LocationArn?: string | undefined;
}

export interface CreateLocationSmbRequest {
  readonly Subdirectory: string;
  readonly ServerHostname: string;
  readonly User?: string | undefined;
  readonly Domain?: string | undefined;
  readonly Password?: string | undefined;
  readonly CmkSecretConfig?: CmkSecretConfig | undefined;
  readonly CustomSecretConfig?: CustomSecretConfig | undefined;
  readonly AgentArns: readonly string[];
  readonly MountOptions?: SmbMountOptions | undefined;
  readonly Tags?: readonly TagListEntry[] | undefined;
  readonly AuthenticationType?: SmbAuthenticationType | undefined;
  readonly DnsIpAddresses?: readonly string[] | undefined;
  readonly KerberosPrincipal?: string | undefined;
  readonly KerberosKeytab?: Uint8Array | undefined;
  readonly KerberosKrb5Conf?: Uint8Array | undefined;
}

export interface CreateLocationSmbResponse {
  readonly LocationArn?: string | undefined;
}

export interface CreateTaskRequest {
  readonly SourceLocationArn: string;
  readonly DestinationLocationArn: string;
  readonly CloudWatchLogGroupArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Options?: Options | undefined;
  readonly Excludes?: readonly FilterRule[] | undefined;
  readonly Schedule?: TaskSchedule | undefined;
  readonly Tags?: readonly TagListEntry[] | undefined;
  readonly Includes?: readonly FilterRule[] | undefined;
  readonly ManifestConfig?: ManifestConfig | undefined;
  readonly TaskReportConfig?: TaskReportConfig | undefined;
  readonly TaskMode?: TaskMode | undefined;
}

export interface CreateTaskResponse {
  readonly TaskArn?: string | undefined;
}

export interface CustomSecretConfig {
  readonly SecretArn?: string | undefined;
  readonly SecretAccessRoleArn?: string | undefined;
}

export interface DeleteAgentRequest {
  readonly AgentArn: string;
}

export type DeleteAgentResponse = Readonly<Record<string, never>>;

export interface DeleteLocationRequest {
  readonly LocationArn: string;
}

export type DeleteLocationResponse = Readonly<Record<string, never>>;

export interface DeleteTaskRequest {
  readonly TaskArn: string;
}

export type DeleteTaskResponse = Readonly<Record<string, never>>;

export interface DescribeAgentRequest {
  readonly AgentArn: string;
}

export interface DescribeAgentResponse {
  readonly AgentArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Status?: AgentStatus | undefined;
  readonly LastConnectionTime?: Instant | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly EndpointType?: EndpointType | undefined;
  readonly PrivateLinkConfig?: PrivateLinkConfig | undefined;
  readonly Platform?: Platform | undefined;
}

export interface DescribeLocationAzureBlobRequest {
  readonly LocationArn: string;
}

export interface DescribeLocationAzureBlobResponse {
  readonly LocationArn?: string | undefined;
  readonly LocationUri?: string | undefined;
  readonly AuthenticationType?: AzureBlobAuthenticationType | undefined;
  readonly BlobType?: AzureBlobType | undefined;
  readonly AccessTier?: AzureAccessTier | undefined;
  readonly AgentArns?: readonly string[] | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly ManagedSecretConfig?: ManagedSecretConfig | undefined;
  readonly CmkSecretConfig?: CmkSecretConfig | undefined;
  readonly CustomSecretConfig?: CustomSecretConfig | undefined;
}

export interface DescribeLocationEfsRequest {
  readonly LocationArn: string;
}

export interface DescribeLocationEfsResponse {
  readonly LocationArn?: string | undefined;
  readonly LocationUri?: string | undefined;
  readonly Ec2Config?: Ec2Config | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly AccessPointArn?: string | undefined;
  readonly FileSystemAccessRoleArn?: string | undefined;
  readonly InTransitEncryption?: EfsInTransitEncryption | undefined;
}

export interface DescribeLocationFsxLustreRequest {
  readonly LocationArn: string;
}

export interface DescribeLocationFsxLustreResponse {
  readonly LocationArn?: string | undefined;
  readonly LocationUri?: string | undefined;
  readonly SecurityGroupArns?: readonly string[] | undefined;
  readonly CreationTime?: Instant | undefined;
}

export interface DescribeLocationFsxOntapRequest {
  readonly LocationArn: string;
}

export interface DescribeLocationFsxOntapResponse {
  readonly CreationTime?: Instant | undefined;
  readonly LocationArn?: string | undefined;
  readonly LocationUri?: string | undefined;
  readonly Protocol?: FsxProtocol | undefined;
  readonly SecurityGroupArns?: readonly string[] | undefined;
  readonly StorageVirtualMachineArn?: string | undefined;
  readonly FsxFilesystemArn?: string | undefined;
}

export interface DescribeLocationFsxOpenZfsRequest {
  readonly LocationArn: string;
}

export interface DescribeLocationFsxOpenZfsResponse {
  readonly LocationArn?: string | undefined;
  readonly LocationUri?: string | undefined;
  readonly SecurityGroupArns?: readonly string[] | undefined;
  readonly Protocol?: FsxProtocol | undefined;
  readonly CreationTime?: Instant | undefined;
}

export interface DescribeLocationFsxWindowsRequest {
  readonly LocationArn: string;
}

export interface DescribeLocationFsxWindowsResponse {
  readonly LocationArn?: string | undefined;
  readonly LocationUri?: string | undefined;
  readonly SecurityGroupArns?: readonly string[] | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly User?: string | undefined;
  readonly Domain?: string | undefined;
  readonly ManagedSecretConfig?: ManagedSecretConfig | undefined;
  readonly CmkSecretConfig?: CmkSecretConfig | undefined;
  readonly CustomSecretConfig?: CustomSecretConfig | undefined;
}

export interface DescribeLocationHdfsRequest {
  readonly LocationArn: string;
}

export interface DescribeLocationHdfsResponse {
  readonly LocationArn?: string | undefined;
  readonly LocationUri?: string | undefined;
  readonly NameNodes?: readonly HdfsNameNode[] | undefined;
  readonly BlockSize?: number | undefined;
  readonly ReplicationFactor?: number | undefined;
  readonly KmsKeyProviderUri?: string | undefined;
  readonly QopConfiguration?: QopConfiguration | undefined;
  readonly AuthenticationType?: HdfsAuthenticationType | undefined;
  readonly SimpleUser?: string | undefined;
  readonly KerberosPrincipal?: string | undefined;
  readonly AgentArns?: readonly string[] | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly ManagedSecretConfig?: ManagedSecretConfig | undefined;
  readonly CmkSecretConfig?: CmkSecretConfig | undefined;
  readonly CustomSecretConfig?: CustomSecretConfig | undefined;
}

export interface DescribeLocationNfsRequest {
  readonly LocationArn: string;
}

export interface DescribeLocationNfsResponse {
  readonly LocationArn?: string | undefined;
  readonly LocationUri?: string | undefined;
  readonly OnPremConfig?: OnPremConfig | undefined;
  readonly MountOptions?: NfsMountOptions | undefined;
  readonly CreationTime?: Instant | undefined;
}

export interface DescribeLocationObjectStorageRequest {
  readonly LocationArn: string;
}

export interface DescribeLocationObjectStorageResponse {
  readonly LocationArn?: string | undefined;
  readonly LocationUri?: string | undefined;
  readonly AccessKey?: string | undefined;
  readonly ServerPort?: number | undefined;
  readonly ServerProtocol?: ObjectStorageServerProtocol | undefined;
  readonly AgentArns?: readonly string[] | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly ServerCertificate?: Uint8Array | undefined;
  readonly ManagedSecretConfig?: ManagedSecretConfig | undefined;
  readonly CmkSecretConfig?: CmkSecretConfig | undefined;
  readonly CustomSecretConfig?: CustomSecretConfig | undefined;
}

export interface DescribeLocationS3Request {
  readonly LocationArn: string;
}

export interface DescribeLocationS3Response {
  readonly LocationArn?: string | undefined;
  readonly LocationUri?: string | undefined;
  readonly S3StorageClass?: S3StorageClass | undefined;
  readonly S3Config?: S3Config | undefined;
  readonly AgentArns?: readonly string[] | undefined;
  readonly CreationTime?: Instant | undefined;
}

export interface DescribeLocationSmbRequest {
  readonly LocationArn: string;
}

export interface DescribeLocationSmbResponse {
  readonly LocationArn?: string | undefined;
  readonly LocationUri?: string | undefined;
  readonly AgentArns?: readonly string[] | undefined;
  readonly User?: string | undefined;
  readonly Domain?: string | undefined;
  readonly MountOptions?: SmbMountOptions | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly DnsIpAddresses?: readonly string[] | undefined;
  readonly KerberosPrincipal?: string | undefined;
  readonly AuthenticationType?: SmbAuthenticationType | undefined;
  readonly ManagedSecretConfig?: ManagedSecretConfig | undefined;
  readonly CmkSecretConfig?: CmkSecretConfig | undefined;
  readonly CustomSecretConfig?: CustomSecretConfig | undefined;
}

export interface DescribeTaskExecutionRequest {
  readonly TaskExecutionArn: string;
}

export interface DescribeTaskExecutionResponse {
  readonly TaskExecutionArn?: string | undefined;
  readonly Status?: TaskExecutionStatus | undefined;
  readonly Options?: Options | undefined;
  readonly Excludes?: readonly FilterRule[] | undefined;
  readonly Includes?: readonly FilterRule[] | undefined;
  readonly ManifestConfig?: ManifestConfig | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EstimatedFilesToTransfer?: number | undefined;
  readonly EstimatedBytesToTransfer?: number | undefined;
  readonly FilesTransferred?: number | undefined;
  readonly BytesWritten?: number | undefined;
  readonly BytesTransferred?: number | undefined;
  readonly BytesCompressed?: number | undefined;
  readonly Result?: TaskExecutionResultDetail | undefined;
  readonly TaskReportConfig?: TaskReportConfig | undefined;
  readonly FilesDeleted?: number | undefined;
  readonly FilesSkipped?: number | undefined;
  readonly FilesVerified?: number | undefined;
  readonly ReportResult?: ReportResult | undefined;
  readonly EstimatedFilesToDelete?: number | undefined;
  readonly TaskMode?: TaskMode | undefined;
  readonly FilesPrepared?: number | undefined;
  readonly FilesListed?: TaskExecutionFilesListedDetail | undefined;
  readonly FilesFailed?: TaskExecutionFilesFailedDetail | undefined;
  readonly EstimatedFoldersToDelete?: number | undefined;
  readonly EstimatedFoldersToTransfer?: number | undefined;
  readonly FoldersSkipped?: number | undefined;
  readonly FoldersPrepared?: number | undefined;
  readonly FoldersTransferred?: number | undefined;
  readonly FoldersVerified?: number | undefined;
  readonly FoldersDeleted?: number | undefined;
  readonly FoldersListed?: TaskExecutionFoldersListedDetail | undefined;
  readonly FoldersFailed?: TaskExecutionFoldersFailedDetail | undefined;
  readonly LaunchTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
}

export interface DescribeTaskRequest {
  readonly TaskArn: string;
}

export interface DescribeTaskResponse {
  readonly TaskArn?: string | undefined;
  readonly Status?: TaskStatus | undefined;
  readonly Name?: string | undefined;
  readonly CurrentTaskExecutionArn?: string | undefined;
  readonly SourceLocationArn?: string | undefined;
  readonly DestinationLocationArn?: string | undefined;
  readonly CloudWatchLogGroupArn?: string | undefined;
  readonly SourceNetworkInterfaceArns?: readonly string[] | undefined;
  readonly DestinationNetworkInterfaceArns?: readonly string[] | undefined;
  readonly Options?: Options | undefined;
  readonly Excludes?: readonly FilterRule[] | undefined;
  readonly Schedule?: TaskSchedule | undefined;
  readonly ErrorCode?: string | undefined;
  readonly ErrorDetail?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly Includes?: readonly FilterRule[] | undefined;
  readonly ManifestConfig?: ManifestConfig | undefined;
  readonly TaskReportConfig?: TaskReportConfig | undefined;
  readonly ScheduleDetails?: TaskScheduleDetails | undefined;
  readonly TaskMode?: TaskMode | undefined;
}

export interface Ec2Config {
  readonly SubnetArn: string;
  readonly SecurityGroupArns: readonly string[];
}

export type EfsInTransitEncryption = "NONE" | "TLS1_2";

export type EndpointType = "PUBLIC" | "PRIVATE_LINK" | "FIPS" | "FIPS_PRIVATE_LINK";

export interface FilterRule {
  readonly FilterType?: FilterType | undefined;
  readonly Value?: string | undefined;
}

export type FilterType = "SIMPLE_PATTERN";

export interface FsxProtocol {
  readonly NFS?: FsxProtocolNfs | undefined;
  readonly SMB?: FsxProtocolSmb | undefined;
}

export interface FsxProtocolNfs {
  readonly MountOptions?: NfsMountOptions | undefined;
}

export interface FsxProtocolSmb {
  readonly Domain?: string | undefined;
  readonly MountOptions?: SmbMountOptions | undefined;
  readonly Password?: string | undefined;
  readonly User: string;
  readonly ManagedSecretConfig?: ManagedSecretConfig | undefined;
  readonly CmkSecretConfig?: CmkSecretConfig | undefined;
  readonly CustomSecretConfig?: CustomSecretConfig | undefined;
}

export interface FsxUpdateProtocol {
  readonly NFS?: FsxProtocolNfs | undefined;
  readonly SMB?: FsxUpdateProtocolSmb | undefined;
}

export interface FsxUpdateProtocolSmb {
  readonly Domain?: string | undefined;
  readonly MountOptions?: SmbMountOptions | undefined;
  readonly Password?: string | undefined;
  readonly User?: string | undefined;
  readonly CmkSecretConfig?: CmkSecretConfig | undefined;
  readonly CustomSecretConfig?: CustomSecretConfig | undefined;
}

export type Gid = "NONE" | "INT_VALUE" | "NAME" | "BOTH";

export type HdfsAuthenticationType = "SIMPLE" | "KERBEROS";

export type HdfsDataTransferProtection = "DISABLED" | "AUTHENTICATION" | "INTEGRITY" | "PRIVACY";

export interface HdfsNameNode {
  readonly Hostname: string;
  readonly Port: number;
}

export type HdfsRpcProtection = "DISABLED" | "AUTHENTICATION" | "INTEGRITY" | "PRIVACY";

export interface InternalException {
  readonly message?: string | undefined;
  readonly errorCode?: string | undefined;
}

export interface InvalidRequestException {
  readonly message?: string | undefined;
  readonly errorCode?: string | undefined;
  readonly datasyncErrorCode?: string | undefined;
}

export interface ListAgentsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListAgentsResponse {
  readonly Agents?: readonly AgentListEntry[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListLocationsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: readonly LocationFilter[] | undefined;
}

export interface ListLocationsResponse {
  readonly Locations?: readonly LocationListEntry[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  readonly ResourceArn: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTagsForResourceResponse {
  readonly Tags?: readonly TagListEntry[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTaskExecutionsRequest {
  readonly TaskArn?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTaskExecutionsResponse {
  readonly TaskExecutions?: readonly TaskExecutionListEntry[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTasksRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: readonly TaskFilter[] | undefined;
}

export interface ListTasksResponse {
  readonly Tasks?: readonly TaskListEntry[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface LocationFilter {
  readonly Name: LocationFilterName;
  readonly Values: readonly string[];
  readonly Operator: Operator;
}

export type LocationFilterName = "LocationUri" | "LocationType" | "CreationTime";

export interface LocationListEntry {
  readonly LocationArn?: string | undefined;
  readonly LocationUri?: string | undefined;
}

export type LogLevel = "OFF" | "BASIC" | "TRANSFER";

export interface ManagedSecretConfig {
  readonly SecretArn?: string | undefined;
}

export type ManifestAction = "TRANSFER";

export interface ManifestConfig {
  readonly Action?: ManifestAction | undefined;
  readonly Format?: ManifestFormat | undefined;
  readonly Source?: SourceManifestConfig | undefined;
}

export type ManifestFormat = "CSV";

export type Mtime = "NONE" | "PRESERVE";

export interface NfsMountOptions {
  readonly Version?: NfsVersion | undefined;
}

export type NfsVersion = "AUTOMATIC" | "NFS3" | "NFS4_0" | "NFS4_1";

export type ObjectStorageServerProtocol = "HTTPS" | "HTTP";

export type ObjectTags = "PRESERVE" | "NONE";

export type ObjectVersionIds = "INCLUDE" | "NONE";

export interface OnPremConfig {
  readonly AgentArns: readonly string[];
}

export type Operator =
  | "Equals"
  | "NotEquals"
  | "In"
  | "LessThanOrEqual"
  | "LessThan"
  | "GreaterThanOrEqual"
  | "GreaterThan"
  | "Contains"
  | "NotContains"
  | "BeginsWith";

export interface Options {
  readonly VerifyMode?: VerifyMode | undefined;
  readonly OverwriteMode?: OverwriteMode | undefined;
  readonly Atime?: Atime | undefined;
  readonly Mtime?: Mtime | undefined;
  readonly Uid?: Uid | undefined;
  readonly Gid?: Gid | undefined;
  readonly PreserveDeletedFiles?: PreserveDeletedFiles | undefined;
  readonly PreserveDevices?: PreserveDevices | undefined;
  readonly PosixPermissions?: PosixPermissions | undefined;
  readonly BytesPerSecond?: number | undefined;
  readonly TaskQueueing?: TaskQueueing | undefined;
  readonly LogLevel?: LogLevel | undefined;
  readonly TransferMode?: TransferMode | undefined;
  readonly SecurityDescriptorCopyFlags?: SmbSecurityDescriptorCopyFlags | undefined;
  readonly ObjectTags?: ObjectTags | undefined;
}

export type OverwriteMode = "ALWAYS" | "NEVER";

export type PhaseStatus = "PENDING" | "SUCCESS" | "ERROR";

export interface Platform {
  readonly Version?: string | undefined;
}

export type PosixPermissions = "NONE" | "PRESERVE";

export type PreserveDeletedFiles = "PRESERVE" | "REMOVE";

export type PreserveDevices = "NONE" | "PRESERVE";

export interface PrivateLinkConfig {
  readonly VpcEndpointId?: string | undefined;
  readonly PrivateLinkEndpoint?: string | undefined;
  readonly SubnetArns?: readonly string[] | undefined;
  readonly SecurityGroupArns?: readonly string[] | undefined;
}

export interface QopConfiguration {
  readonly RpcProtection?: HdfsRpcProtection | undefined;
  readonly DataTransferProtection?: HdfsDataTransferProtection | undefined;
}

export interface ReportDestination {
  readonly S3?: ReportDestinationS3 | undefined;
}

export interface ReportDestinationS3 {
  readonly Subdirectory?: string | undefined;
  readonly S3BucketArn: string;
  readonly BucketAccessRoleArn: string;
}

export type ReportLevel = "ERRORS_ONLY" | "SUCCESSES_AND_ERRORS";

export type ReportOutputType = "SUMMARY_ONLY" | "STANDARD";

export interface ReportOverride {
  readonly ReportLevel?: ReportLevel | undefined;
}

export interface ReportOverrides {
  readonly Transferred?: ReportOverride | undefined;
  readonly Verified?: ReportOverride | undefined;
  readonly Deleted?: ReportOverride | undefined;
  readonly Skipped?: ReportOverride | undefined;
}

export interface ReportResult {
  readonly Status?: PhaseStatus | undefined;
  readonly ErrorCode?: string | undefined;
  readonly ErrorDetail?: string | undefined;
}

export interface S3Config {
  readonly BucketAccessRoleArn: string;
}

export interface S3ManifestConfig {
  readonly ManifestObjectPath: string;
  readonly BucketAccessRoleArn: string;
  readonly S3BucketArn: string;
  readonly ManifestObjectVersionId?: string | undefined;
}

export type S3StorageClass =
  | "STANDARD"
  | "STANDARD_IA"
  | "ONEZONE_IA"
  | "INTELLIGENT_TIERING"
  | "GLACIER"
  | "DEEP_ARCHIVE"
  | "OUTPOSTS"
  | "GLACIER_INSTANT_RETRIEVAL";

export type ScheduleDisabledBy = "USER" | "SERVICE";

export type ScheduleStatus = "ENABLED" | "DISABLED";

export type SmbAuthenticationType = "NTLM" | "KERBEROS";

export interface SmbMountOptions {
  readonly Version?: SmbVersion | undefined;
}

export type SmbSecurityDescriptorCopyFlags = "NONE" | "OWNER_DACL" | "OWNER_DACL_SACL";

export type SmbVersion = "AUTOMATIC" | "SMB2" | "SMB3" | "SMB1" | "SMB2_0";

export interface SourceManifestConfig {
  readonly S3: S3ManifestConfig;
}

export interface StartTaskExecutionRequest {
  readonly TaskArn: string;
  readonly OverrideOptions?: Options | undefined;
  readonly Includes?: readonly FilterRule[] | undefined;
  readonly Excludes?: readonly FilterRule[] | undefined;
  readonly ManifestConfig?: ManifestConfig | undefined;
  readonly TaskReportConfig?: TaskReportConfig | undefined;
  readonly Tags?: readonly TagListEntry[] | undefined;
}

export interface StartTaskExecutionResponse {
  readonly TaskExecutionArn?: string | undefined;
}

export interface TagListEntry {
  readonly Key: string;
  readonly Value?: string | undefined;
}

export interface TagResourceRequest {
  readonly ResourceArn: string;
  readonly Tags: readonly TagListEntry[];
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export interface TaskExecutionFilesFailedDetail {
  readonly Prepare?: number | undefined;
  readonly Transfer?: number | undefined;
  readonly Verify?: number | undefined;
  readonly Delete?: number | undefined;
}

export interface TaskExecutionFilesListedDetail {
  readonly AtSource?: number | undefined;
  readonly AtDestinationForDelete?: number | undefined;
}

export interface TaskExecutionFoldersFailedDetail {
  readonly List?: number | undefined;
  readonly Prepare?: number | undefined;
  readonly Transfer?: number | undefined;
  readonly Verify?: number | undefined;
  readonly Delete?: number | undefined;
}

export interface TaskExecutionFoldersListedDetail {
  readonly AtSource?: number | undefined;
  readonly AtDestinationForDelete?: number | undefined;
}

export interface TaskExecutionListEntry {
  readonly TaskExecutionArn?: string | undefined;
  readonly Status?: TaskExecutionStatus | undefined;
  readonly TaskMode?: TaskMode | undefined;
}

export interface TaskExecutionResultDetail {
  readonly PrepareDuration?: number | undefined;
  readonly PrepareStatus?: PhaseStatus | undefined;
  readonly TotalDuration?: number | undefined;
  readonly TransferDuration?: number | undefined;
  readonly TransferStatus?: PhaseStatus | undefined;
  readonly VerifyDuration?: number | undefined;
  readonly VerifyStatus?: PhaseStatus | undefined;
  readonly ErrorCode?: string | undefined;
  readonly ErrorDetail?: string | undefined;
}

export type TaskExecutionStatus =
  | "QUEUED"
  | "CANCELLING"
  | "LAUNCHING"
  | "PREPARING"
  | "TRANSFERRING"
  | "VERIFYING"
  | "SUCCESS"
  | "ERROR";

export interface TaskFilter {
  readonly Name: TaskFilterName;
  readonly Values: readonly string[];
  readonly Operator: Operator;
}

export type TaskFilterName = "LocationId" | "CreationTime";

export interface TaskListEntry {
  readonly TaskArn?: string | undefined;
  readonly Status?: TaskStatus | undefined;
  readonly Name?: string | undefined;
  readonly TaskMode?: TaskMode | undefined;
}

export type TaskMode = "BASIC" | "ENHANCED";

export type TaskQueueing = "ENABLED" | "DISABLED";

export interface TaskReportConfig {
  readonly Destination?: ReportDestination | undefined;
  readonly OutputType?: ReportOutputType | undefined;
  readonly ReportLevel?: ReportLevel | undefined;
  readonly ObjectVersionIds?: ObjectVersionIds | undefined;
  readonly Overrides?: ReportOverrides | undefined;
}

export interface TaskSchedule {
  readonly ScheduleExpression: string;
  readonly Status?: ScheduleStatus | undefined;
}

export interface TaskScheduleDetails {
  readonly StatusUpdateTime?: Instant | undefined;
  readonly DisabledReason?: string | undefined;
  readonly DisabledBy?: ScheduleDisabledBy | undefined;
}

export type TaskStatus = "AVAILABLE" | "CREATING" | "QUEUED" | "RUNNING" | "UNAVAILABLE";

export type TransferMode = "CHANGED" | "ALL";

export type Uid = "NONE" | "INT_VALUE" | "NAME" | "BOTH";

export interface UntagResourceRequest {
  readonly ResourceArn: string;
  readonly Keys: readonly string[];
}

export type UntagResourceResponse = Readonly<Record<string, never>>;

export interface UpdateAgentRequest {
  readonly AgentArn: string;
  readonly Name?: string | undefined;
}

export type UpdateAgentResponse = Readonly<Record<string, never>>;

export interface UpdateLocationAzureBlobRequest {
  readonly LocationArn: string;
  readonly Subdirectory?: string | undefined;
  readonly AuthenticationType?: AzureBlobAuthenticationType | undefined;
  readonly SasConfiguration?: AzureBlobSasConfiguration | undefined;
  readonly BlobType?: AzureBlobType | undefined;
  readonly AccessTier?: AzureAccessTier | undefined;
  readonly AgentArns?: readonly string[] | undefined;
  readonly CmkSecretConfig?: CmkSecretConfig | undefined;
  readonly CustomSecretConfig?: CustomSecretConfig | undefined;
}

export type UpdateLocationAzureBlobResponse = Readonly<Record<string, never>>;

export interface UpdateLocationEfsRequest {
  readonly LocationArn: string;
  readonly Subdirectory?: string | undefined;
  readonly AccessPointArn?: string | undefined;
  readonly FileSystemAccessRoleArn?: string | undefined;
  readonly InTransitEncryption?: EfsInTransitEncryption | undefined;
}

export type UpdateLocationEfsResponse = Readonly<Record<string, never>>;

export interface UpdateLocationFsxLustreRequest {
  readonly LocationArn: string;
  readonly Subdirectory?: string | undefined;
}

export type UpdateLocationFsxLustreResponse = Readonly<Record<string, never>>;

export interface UpdateLocationFsxOntapRequest {
  readonly LocationArn: string;
  readonly Protocol?: FsxUpdateProtocol | undefined;
  readonly Subdirectory?: string | undefined;
}

export type UpdateLocationFsxOntapResponse = Readonly<Record<string, never>>;

export interface UpdateLocationFsxOpenZfsRequest {
  readonly LocationArn: string;
  readonly Protocol?: FsxProtocol | undefined;
  readonly Subdirectory?: string | undefined;
}

export type UpdateLocationFsxOpenZfsResponse = Readonly<Record<string, never>>;

export interface UpdateLocationFsxWindowsRequest {
  readonly LocationArn: string;
  readonly Subdirectory?: string | undefined;
  readonly Domain?: string | undefined;
  readonly User?: string | undefined;
  readonly Password?: string | undefined;
  readonly CmkSecretConfig?: CmkSecretConfig | undefined;
  readonly CustomSecretConfig?: CustomSecretConfig | undefined;
}

export type UpdateLocationFsxWindowsResponse = Readonly<Record<string, never>>;

export interface UpdateLocationHdfsRequest {
  readonly LocationArn: string;
  readonly Subdirectory?: string | undefined;
  readonly NameNodes?: readonly HdfsNameNode[] | undefined;
  readonly BlockSize?: number | undefined;
  readonly ReplicationFactor?: number | undefined;
  readonly KmsKeyProviderUri?: string | undefined;
  readonly QopConfiguration?: QopConfiguration | undefined;
  readonly AuthenticationType?: HdfsAuthenticationType | undefined;
  readonly SimpleUser?: string | undefined;
  readonly KerberosPrincipal?: string | undefined;
  readonly KerberosKeytab?: Uint8Array | undefined;
  readonly KerberosKrb5Conf?: Uint8Array | undefined;
  readonly AgentArns?: readonly string[] | undefined;
  readonly CmkSecretConfig?: CmkSecretConfig | undefined;
  readonly CustomSecretConfig?: CustomSecretConfig | undefined;
}

export type UpdateLocationHdfsResponse = Readonly<Record<string, never>>;

export interface UpdateLocationNfsRequest {
  readonly LocationArn: string;
  readonly Subdirectory?: string | undefined;
  readonly ServerHostname?: string | undefined;
  readonly OnPremConfig?: OnPremConfig | undefined;
  readonly MountOptions?: NfsMountOptions | undefined;
}

export type UpdateLocationNfsResponse = Readonly<Record<string, never>>;

export interface UpdateLocationObjectStorageRequest {
  readonly LocationArn: string;
  readonly ServerPort?: number | undefined;
  readonly ServerProtocol?: ObjectStorageServerProtocol | undefined;
  readonly Subdirectory?: string | undefined;
  readonly ServerHostname?: string | undefined;
  readonly AccessKey?: string | undefined;
  readonly SecretKey?: string | undefined;
  readonly AgentArns?: readonly string[] | undefined;
  readonly ServerCertificate?: Uint8Array | undefined;
  readonly CmkSecretConfig?: CmkSecretConfig | undefined;
  readonly CustomSecretConfig?: CustomSecretConfig | undefined;
}

export type UpdateLocationObjectStorageResponse = Readonly<Record<string, never>>;

export interface UpdateLocationS3Request {
  readonly LocationArn: string;
  readonly Subdirectory?: string | undefined;
  readonly S3StorageClass?: S3StorageClass | undefined;
  readonly S3Config?: S3Config | undefined;
}

export type UpdateLocationS3Response = Readonly<Record<string, never>>;

export interface UpdateLocationSmbRequest {
  readonly LocationArn: string;
  readonly Subdirectory?: string | undefined;
  readonly ServerHostname?: string | undefined;
  readonly User?: string | undefined;
  readonly Domain?: string | undefined;
  readonly Password?: string | undefined;
  readonly CmkSecretConfig?: CmkSecretConfig | undefined;
  readonly CustomSecretConfig?: CustomSecretConfig | undefined;
  readonly AgentArns?: readonly string[] | undefined;
  readonly MountOptions?: SmbMountOptions | undefined;
  readonly AuthenticationType?: SmbAuthenticationType | undefined;
  readonly DnsIpAddresses?: readonly string[] | undefined;
  readonly KerberosPrincipal?: string | undefined;
  readonly KerberosKeytab?: Uint8Array | undefined;
  readonly KerberosKrb5Conf?: Uint8Array | undefined;
}

export type UpdateLocationSmbResponse = Readonly<Record<string, never>>;

export interface UpdateTaskExecutionRequest {
  readonly TaskExecutionArn: string;
  readonly Options: Options;
}

export type UpdateTaskExecutionResponse = Readonly<Record<string, never>>;

export interface UpdateTaskRequest {
  readonly TaskArn: string;
  readonly Options?: Options | undefined;
  readonly Excludes?: readonly FilterRule[] | undefined;
  readonly Schedule?: TaskSchedule | undefined;
  readonly Name?: string | undefined;
  readonly CloudWatchLogGroupArn?: string | undefined;
  readonly Includes?: readonly FilterRule[] | undefined;
  readonly ManifestConfig?: ManifestConfig | undefined;
  readonly TaskReportConfig?: TaskReportConfig | undefined;
}

export type UpdateTaskResponse = Readonly<Record<string, never>>;

export type VerifyMode = "POINT_IN_TIME_CONSISTENT" | "ONLY_FILES_TRANSFERRED" | "NONE";
