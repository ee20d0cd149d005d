/** The operations and types of Batch (API version 2016-08-10). Written by tools/codegen. */
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const batch: ServiceRef<Operations> = { id: "batch" };

export interface Operations {
  readonly CancelJob: {
    readonly input: CancelJobRequest;
    readonly output: CancelJobResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly CreateComputeEnvironment: {
    readonly input: CreateComputeEnvironmentRequest;
    readonly output: CreateComputeEnvironmentResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly CreateConsumableResource: {
    readonly input: CreateConsumableResourceRequest;
    readonly output: CreateConsumableResourceResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly CreateJobQueue: {
    readonly input: CreateJobQueueRequest;
    readonly output: CreateJobQueueResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly CreateQuotaShare: {
    readonly input: CreateQuotaShareRequest;
    readonly output: CreateQuotaShareResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly CreateSchedulingPolicy: {
    readonly input: CreateSchedulingPolicyRequest;
    readonly output: CreateSchedulingPolicyResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly CreateServiceEnvironment: {
    readonly input: CreateServiceEnvironmentRequest;
    readonly output: CreateServiceEnvironmentResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly DeleteComputeEnvironment: {
    readonly input: DeleteComputeEnvironmentRequest;
    readonly output: DeleteComputeEnvironmentResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly DeleteConsumableResource: {
    readonly input: DeleteConsumableResourceRequest;
    readonly output: DeleteConsumableResourceResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly DeleteJobQueue: {
    readonly input: DeleteJobQueueRequest;
    readonly output: DeleteJobQueueResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly DeleteQuotaShare: {
    readonly input: DeleteQuotaShareRequest;
    readonly output: DeleteQuotaShareResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly DeleteSchedulingPolicy: {
    readonly input: DeleteSchedulingPolicyRequest;
    readonly output: DeleteSchedulingPolicyResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly DeleteServiceEnvironment: {
    readonly input: DeleteServiceEnvironmentRequest;
    readonly output: DeleteServiceEnvironmentResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly DeregisterJobDefinition: {
    readonly input: DeregisterJobDefinitionRequest;
    readonly output: DeregisterJobDefinitionResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly DescribeComputeEnvironments: {
    readonly input: DescribeComputeEnvironmentsRequest;
    readonly output: DescribeComputeEnvironmentsResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly DescribeConsumableResource: {
    readonly input: DescribeConsumableResourceRequest;
    readonly output: DescribeConsumableResourceResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly DescribeJobDefinitions: {
    readonly input: DescribeJobDefinitionsRequest;
    readonly output: DescribeJobDefinitionsResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly DescribeJobQueues: {
    readonly input: DescribeJobQueuesRequest;
    readonly output: DescribeJobQueuesResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly DescribeJobs: {
    readonly input: DescribeJobsRequest;
    readonly output: DescribeJobsResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly DescribeQuotaShare: {
    readonly input: DescribeQuotaShareRequest;
    readonly output: DescribeQuotaShareResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly DescribeSchedulingPolicies: {
    readonly input: DescribeSchedulingPoliciesRequest;
    readonly output: DescribeSchedulingPoliciesResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly DescribeServiceEnvironments: {
    readonly input: DescribeServiceEnvironmentsRequest;
    readonly output: DescribeServiceEnvironmentsResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly DescribeServiceJob: {
    readonly input: DescribeServiceJobRequest;
    readonly output: DescribeServiceJobResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly GetJobQueueSnapshot: {
    readonly input: GetJobQueueSnapshotRequest;
    readonly output: GetJobQueueSnapshotResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly ListConsumableResources: {
    readonly input: ListConsumableResourcesRequest;
    readonly output: ListConsumableResourcesResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly ListJobs: {
    readonly input: ListJobsRequest;
    readonly output: ListJobsResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly ListJobsByConsumableResource: {
    readonly input: ListJobsByConsumableResourceRequest;
    readonly output: ListJobsByConsumableResourceResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly ListQuotaShares: {
    readonly input: ListQuotaSharesRequest;
    readonly output: ListQuotaSharesResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly ListSchedulingPolicies: {
    readonly input: ListSchedulingPoliciesRequest;
    readonly output: ListSchedulingPoliciesResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly ListServiceJobs: {
    readonly input: ListServiceJobsRequest;
    readonly output: ListServiceJobsResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly RegisterJobDefinition: {
    readonly input: RegisterJobDefinitionRequest;
    readonly output: RegisterJobDefinitionResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly SubmitJob: {
    readonly input: SubmitJobRequest;
    readonly output: SubmitJobResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly SubmitServiceJob: {
    readonly input: SubmitServiceJobRequest;
    readonly output: SubmitServiceJobResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly TerminateJob: {
    readonly input: TerminateJobRequest;
    readonly output: TerminateJobResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly TerminateServiceJob: {
    readonly input: TerminateServiceJobRequest;
    readonly output: TerminateServiceJobResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly UpdateComputeEnvironment: {
    readonly input: UpdateComputeEnvironmentRequest;
    readonly output: UpdateComputeEnvironmentResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly UpdateConsumableResource: {
    readonly input: UpdateConsumableResourceRequest;
    readonly output: UpdateConsumableResourceResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly UpdateJobQueue: {
    readonly input: UpdateJobQueueRequest;
    readonly output: UpdateJobQueueResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly UpdateQuotaShare: {
    readonly input: UpdateQuotaShareRequest;
    readonly output: UpdateQuotaShareResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly UpdateSchedulingPolicy: {
    readonly input: UpdateSchedulingPolicyRequest;
    readonly output: UpdateSchedulingPolicyResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly UpdateServiceEnvironment: {
    readonly input: UpdateServiceEnvironmentRequest;
    readonly output: UpdateServiceEnvironmentResponse;
    readonly errors: "ClientException" | "ServerException";
  };
  readonly UpdateServiceJob: {
    readonly input: UpdateServiceJobRequest;
    readonly output: UpdateServiceJobResponse;
    readonly errors: "ClientException" | "ServerException";
  };
}

export type ArrayJobDependency = "N_TO_N" | "SEQUENTIAL";

export interface ArrayProperties {
  readonly size?: number | undefined;
}

export interface ArrayPropertiesDetail {
  readonly statusSummary?: Readonly<Record<string, number>> | undefined;
  readonly statusSummaryLastUpdatedAt?: number | undefined;
  readonly size?: number | undefined;
  readonly index?: number | undefined;
}

export interface ArrayPropertiesSummary {
  readonly size?: number | undefined;
  readonly index?: number | undefined;
  readonly statusSummary?: Readonly<Record<string, number>> | undefined;
  readonly statusSummaryLastUpdatedAt?: number | undefined;
}

export type AssignPublicIp = "ENABLED" | "DISABLED";

export interface AttemptContainerDetail {
  readonly containerInstanceArn?: string | undefined;
  readonly taskArn?: string | undefined;
  readonly exitCode?: number | undefined;
  readonly reason?: string | undefined;
  readonly logStreamName?: string | undefined;
  readonly networkInterfaces?: readonly NetworkInterface[] | undefined;
}

export interface AttemptDetail {
  readonly container?: AttemptContainerDetail | undefined;
  readonly startedAt?: number | undefined;
  readonly stoppedAt?: number | undefined;
  readonly statusReason?: string | undefined;
  readonly taskProperties?: readonly AttemptEcsTaskDetails[] | undefined;
}

export interface AttemptEcsTaskDetails {
  readonly containerInstanceArn?: string | undefined;
  readonly taskArn?: string | undefined;
  readonly containers?: readonly AttemptTaskContainerDetails[] | undefined;
}

export interface AttemptTaskContainerDetails {
  readonly exitCode?: number | undefined;
  readonly name?: string | undefined;
  readonly reason?: string | undefined;
  readonly logStreamName?: string | undefined;
  readonly networkInterfaces?: readonly NetworkInterface[] | undefined;
}

export type CEState = "ENABLED" | "DISABLED";

export type CEStatus =
  | "CREATING"
  | "UPDATING"
  | "DELETING"
  | "DELETED"
  | "VALID"
  | "INVALID";

export type CEType = "MANAGED" | "UNMANAGED";

export type CRAllocationStrategy =
  | "BEST_FIT"
  | "BEST_FIT_PROGRESSIVE"
  | "SPOT_CAPACITY_OPTIMIZED"
  | "SPOT_PRICE_CAPACITY_OPTIMIZED";

export type CRType = "EC2" | "SPOT" | "FARGATE" | "FARGATE_SPOT";

export type CRUpdateAllocationStrategy =
  | "BEST_FIT_PROGRESSIVE"
  | "SPOT_CAPACITY_OPTIMIZED"
  | "SPOT_PRICE_CAPACITY_OPTIMIZED";

export interface CancelJobRequest {
  readonly jobId: string;
  readonly reason: string;
}

export type CancelJobResponse = Readonly<Record<string, never>>;

export interface CapacityLimit {
  readonly maxCapacity?: number | undefined;
  readonly capacityUnit?: string | undefined;
}

export interface ClientException {
  readonly message?: string | undefined;
}

export interface ComputeEnvironmentDetail {
  readonly computeEnvironmentName: string;
  readonly computeEnvironmentArn: string;
  readonly unmanagedvCpus?: number | undefined;
  readonly ecsClusterArn?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly type?: CEType | undefined;
  readonly state?: CEState | undefined;
  readonly status?: CEStatus | undefined;
  readonly statusReason?: string | undefined;
  readonly computeResources?: ComputeResource | undefined;
  readonly serviceRole?: string | undefined;
  readonly updatePolicy?: UpdatePolicy | undefined;
  readonly eksConfiguration?: EksConfiguration | undefined;
  readonly containerOrchestrationType?: OrchestrationType | undefined;
  readonly uuid?: string | undefined;
  readonly context?: string | undefined;
}

export interface ComputeEnvironmentOrder {
  readonly order: number;
  readonly computeEnvironment: string;
}

export interface ComputeResource {
  readonly type: CRType;
  readonly allocationStrategy?: CRAllocationStrategy | undefined;
  readonly minvCpus?: number | undefined;
  readonly maxvCpus: number;
  readonly desiredvCpus?: number | undefined;
  readonly instanceTypes?: readonly string[] | undefined;
  readonly imageId?: string | undefined;
  readonly subnets: readonly string[];
  readonly securityGroupIds?: readonly string[] | undefined;
  readonly ec2KeyPair?: string | undefined;
  readonly instanceRole?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly placementGroup?: string | undefined;
  readonly bidPercentage?: number | undefined;
  readonly spotIamFleetRole?: string | undefined;
  readonly launchTemplate?: LaunchTemplateSpecification | undefined;
  readonly ec2Configuration?: readonly Ec2Configuration[] | undefined;
  readonly scalingPolicy?: ComputeScalingPolicy | undefined;
}

export interface ComputeResourceUpdate {
  readonly minvCpus?: number | undefined;
  readonly maxvCpus?: number | undefined;
  readonly desiredvCpus?: number | undefined;
  readonly subnets?: readonly string[] | undefined;
  readonly securityGroupIds?: readonly string[] | undefined;
  readonly allocationStrategy?: CRUpdateAllocationStrategy | undefined;
  readonly instanceTypes?: readonly string[] | undefined;
  readonly ec2KeyPair?: string | undefined;
  readonly instanceRole?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly placementGroup?: string | undefined;
  readonly bidPercentage?: number | undefined;
  readonly launchTemplate?: LaunchTemplateSpecification | undefined;
  readonly ec2Configuration?: readonly Ec2Configuration[] | undefined;
  readonly updateToLatestImageVersion?: boolean | undefined;
  readonly type?: CRType | undefined;
  readonly imageId?: string | undefined;
  readonly scalingPolicy?: ComputeScalingPolicy | undefined;
}

export interface ComputeScalingPolicy {
  readonly minScaleDownDelayMinutes?: number | undefined;
}

export interface ConsumableResourceProperties {
  readonly consumableResourceList?: readonly ConsumableResourceRequirement[] | undefined;
}

export interface ConsumableResourceRequirement {
  readonly consumableResource?: string | undefined;
  readonly quantity?: number | undefined;
}

export interface ConsumableResourceSummary {
  readonly consumableResourceArn: string;
  readonly consumableResourceName: string;
  readonly totalQuantity?: number | undefined;
  readonly inUseQuantity?: number | undefined;
  readonly resourceType?: string | undefined;
}

export interface ContainerDetail {
  readonly image?: string | undefined;
  readonly vcpus?: number | undefined;
  readonly memory?: number | undefined;
  readonly command?: readonly string[] | undefined;
  readonly jobRoleArn?: string | undefined;
  readonly executionRoleArn?: string | undefined;
  readonly volumes?: readonly Volume[] | undefined;
  readonly environment?: readonly KeyValuePair[] | undefined;
  readonly mountPoints?: readonly MountPoint[] | undefined;
  readonly readonlyRootFilesystem?: boolean | undefined;
  readonly ulimits?: readonly Ulimit[] | undefined;
  readonly privileged?: boolean | undefined;
  readonly user?: string | undefined;
  readonly exitCode?: number | undefined;
  readonly reason?: string | undefined;
  readonly containerInstanceArn?: string | undefined;
  readonly taskArn?: string | undefined;
  readonly logStreamName?: string | undefined;
  readonly instanceType?: string | undefined;
  readonly networkInterfaces?: readonly NetworkInterface[] | undefined;
  readonly resourceRequirements?: readonly ResourceRequirement[] | undefined;
  readonly linuxParameters?: LinuxParameters | undefined;
  readonly logConfiguration?: LogConfiguration | undefined;
  readonly secrets?: readonly Secret[] | undefined;
  readonly networkConfiguration?: NetworkConfiguration | undefined;
  readonly fargatePlatformConfiguration?: FargatePlatformConfiguration | undefined;
  readonly ephemeralStorage?: EphemeralStorage | undefined;
  readonly runtimePlatform?: RuntimePlatform | undefined;
  readonly repositoryCredentials?: RepositoryCredentials | undefined;
  readonly enableExecuteCommand?: boolean | undefined;
}

export interface ContainerOverrides {
  readonly vcpus?: number | undefined;
  readonly memory?: number | undefined;
  readonly command?: readonly string[] | undefined;
  readonly instanceType?: string | undefined;
  readonly environment?: readonly KeyValuePair[] | undefined;
  readonly resourceRequirements?: readonly ResourceRequirement[] | undefined;
}

export interface ContainerProperties {
  readonly image?: string | undefined;
  readonly vcpus?: number | undefined;
  readonly memory?: number | undefined;
  readonly command?: readonly string[] | undefined;
  readonly jobRoleArn?: string | undefined;
  readonly executionRoleArn?: string | undefined;
  readonly volumes?: readonly Volume[] | undefined;
  readonly environment?: readonly KeyValuePair[] | undefined;
  readonly mountPoints?: readonly MountPoint[] | undefined;
  readonly readonlyRootFilesystem?: boolean | undefined;
  readonly privileged?: boolean | undefined;
  readonly ulimits?: readonly Ulimit[] | undefined;
  readonly user?: string | undefined;
  readonly instanceType?: string | undefined;
  readonly resourceRequirements?: readonly ResourceRequirement[] | undefined;
  readonly linuxParameters?: LinuxParameters | undefined;
  readonly logConfiguration?: LogConfiguration | undefined;
  readonly secrets?: readonly Secret[] | undefined;
  readonly networkConfiguration?: NetworkConfiguration | undefined;
  readonly fargatePlatformConfiguration?: FargatePlatformConfiguration | undefined;
  readonly enableExecuteCommand?: boolean | undefined;
  readonly ephemeralStorage?: EphemeralStorage | undefined;
  readonly runtimePlatform?: RuntimePlatform | undefined;
  readonly repositoryCredentials?: RepositoryCredentials | undefined;
}

export interface ContainerSummary {
  readonly exitCode?: number | undefined;
  readonly reason?: string | undefined;
}

export interface CreateComputeEnvironmentRequest {
  readonly computeEnvironmentName: string;
  readonly type: CEType;
  readonly state?: CEState | undefined;
  readonly unmanagedvCpus?: number | undefined;
  readonly computeResources?: ComputeResource | undefined;
  readonly serviceRole?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly eksConfiguration?: EksConfiguration | undefined;
  readonly context?: string | undefined;
}

export interface CreateComputeEnvironmentResponse {
  readonly computeEnvironmentName?: string | undefined;
  readonly computeEnvironmentArn?: string | undefined;
}

export interface CreateConsumableResourceRequest {
  readonly consumableResourceName: string;
  readonly totalQuantity?: number | undefined;
  readonly resourceType?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateConsumableResourceResponse {
  readonly consumableResourceName: string;
  readonly consumableResourceArn: string;
}

export interface CreateJobQueueRequest {
  readonly jobQueueName: string;
  readonly state?: JQState | undefined;
  readonly schedulingPolicyArn?: string | undefined;
  readonly priority: number;
  readonly computeEnvironmentOrder?: readonly ComputeEnvironmentOrder[] | undefined;
  readonly serviceEnvironmentOrder?: readonly ServiceEnvironmentOrder[] | undefined;
  readonly jobQueueType?: JobQueueType | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly jobStateTimeLimitActions?: readonly JobStateTimeLimitAction[] | undefined;
}

export interface CreateJobQueueResponse {
  readonly jobQueueName: string;
  readonly jobQueueArn: string;
}

export interface CreateQuotaShareRequest {
  readonly quotaShareName: string;
  readonly jobQueue: string;
  readonly capacityLimits: readonly QuotaShareCapacityLimit[];
  readonly resourceSharingConfiguration: QuotaShareResourceSharingConfiguration;
  readonly preemptionConfiguration: QuotaSharePreemptionConfiguration;
  readonly state?: QuotaShareState | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateQuotaShareResponse {
  readonly quotaShareName?: string | undefined;
  readonly quotaShareArn?: string | undefined;
}

export interface CreateSchedulingPolicyRequest {
  readonly name: string;
  readonly quotaSharePolicy?: QuotaSharePolicy | undefined;
  readonly fairsharePolicy?: FairsharePolicy | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateSchedulingPolicyResponse {
  readonly name: string;
  readonly arn: string;
}

export interface CreateServiceEnvironmentRequest {
  readonly serviceEnvironmentName: string;
  readonly serviceEnvironmentType: ServiceEnvironmentType;
  readonly state?: ServiceEnvironmentState | undefined;
  readonly capacityLimits: readonly CapacityLimit[];
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateServiceEnvironmentResponse {
  readonly serviceEnvironmentName: string;
  readonly serviceEnvironmentArn: string;
}

export interface DeleteComputeEnvironmentRequest {
  readonly computeEnvironment: string;
}

export type DeleteComputeEnvironmentResponse = Readonly<Record<string, never>>;

export interface DeleteConsumableResourceRequest {
  readonly consumableResource: string;
}

export type DeleteConsumableResourceResponse = Readonly<Record<string, never>>;

export interface DeleteJobQueueRequest {
  readonly jobQueue: string;
}

export type DeleteJobQueueResponse = Readonly<Record<string, never>>;

export interface DeleteQuotaShareRequest {
  readonly quotaShareArn: string;
}

export type DeleteQuotaShareResponse = Readonly<Record<string, never>>;

export interface DeleteSchedulingPolicyRequest {
  readonly arn: string;
}

export type DeleteSchedulingPolicyResponse = Readonly<Record<string, never>>;

export interface DeleteServiceEnvironmentRequest {
  readonly serviceEnvironment: string;
}

export type DeleteServiceEnvironmentResponse = Readonly<Record<string, never>>;

export interface DeregisterJobDefinitionRequest {
  readonly jobDefinition: string;
}

export type DeregisterJobDefinitionResponse = Readonly<Record<string, never>>;

export interface DescribeComputeEnvironmentsRequest {
  readonly computeEnvironments?: readonly string[] | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeComputeEnvironmentsResponse {
  readonly computeEnvironments?: readonly ComputeEnvironmentDetail[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeConsumableResourceRequest {
  readonly consumableResource: string;
}

export interface DescribeConsumableResourceResponse {
  readonly consumableResourceName: string;
  readonly consumableResourceArn: string;
  readonly totalQuantity?: number | undefined;
  readonly inUseQuantity?: number | undefined;
  readonly availableQuantity?: number | undefined;
  readonly resourceType?: string | undefined;
  readonly createdAt?: number | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface DescribeJobDefinitionsRequest {
  readonly jobDefinitions?: readonly string[] | undefined;
  readonly maxResults?: number | undefined;
  readonly jobDefinitionName?: string | undefined;
  readonly status?: string | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeJobDefinitionsResponse {
  readonly jobDefinitions?: readonly JobDefinition[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeJobQueuesRequest {
  readonly jobQueues?: readonly string[] | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeJobQueuesResponse {
  readonly jobQueues?: readonly JobQueueDetail[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeJobsRequest {
  readonly jobs: readonly string[];
}

export interface DescribeJobsResponse {
  readonly jobs?: readonly JobDetail[] | undefined;
}

export interface DescribeQuotaShareRequest {
  readonly quotaShareArn: string;
}

export interface DescribeQuotaShareResponse {
  readonly quotaShareName?: string | undefined;
  readonly quotaShareArn?: string | undefined;
  readonly jobQueueArn?: string | undefined;
  readonly capacityLimits?: readonly QuotaShareCapacityLimit[] | undefined;
  readonly resourceSharingConfiguration?: QuotaShareResourceSharingConfiguration | undefined;
  readonly preemptionConfiguration?: QuotaSharePreemptionConfiguration | undefined;
  readonly state?: QuotaShareState | undefined;
  readonly status?: QuotaShareStatus | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface DescribeSchedulingPoliciesRequest {
  readonly arns: readonly string[];
}

export interface DescribeSchedulingPoliciesResponse {
  readonly schedulingPolicies?: readonly SchedulingPolicyDetail[] | undefined;
}

export interface DescribeServiceEnvironmentsRequest {
  readonly serviceEnvironments?: readonly string[] | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeServiceEnvironmentsResponse {
  readonly serviceEnvironments?: readonly ServiceEnvironmentDetail[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeServiceJobRequest {
  readonly jobId: string;
}

export interface DescribeServiceJobResponse {
  readonly attempts?: readonly ServiceJobAttemptDetail[] | undefined;
  readonly capacityUsage?: readonly ServiceJobCapacityUsageDetail[] | undefined;
  readonly createdAt?: number | undefined;
  readonly isTerminated?: boolean | undefined;
  readonly jobArn?: string | undefined;
  readonly jobId: string;
  readonly jobName: string;
  readonly jobQueue: string;
  readonly latestAttempt?: LatestServiceJobAttempt | undefined;
  readonly retryStrategy?: ServiceJobRetryStrategy | undefined;
  readonly scheduledAt?: number | undefined;
  readonly schedulingPriority?: number | undefined;
  readonly serviceRequestPayload?: string | undefined;
  readonly serviceJobType: ServiceJobType;
  readonly shareIdentifier?: string | undefined;
  readonly quotaShareName?: string | undefined;
  readonly preemptionConfiguration?: ServiceJobPreemptionConfiguration | undefined;
  readonly preemptionSummary?: ServiceJobPreemptionSummary | undefined;
  readonly startedAt: number;
  readonly status: ServiceJobStatus;
  readonly statusReason?: string | undefined;
  readonly stoppedAt?: number | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly timeoutConfig?: ServiceJobTimeout | undefined;
}

export interface Device {
  readonly hostPath: string;
  readonly containerPath?: string | undefined;
  readonly permissions?: readonly DeviceCgroupPermission[] | undefined;
}

export type DeviceCgroupPermission = "READ" | "WRITE" | "MKNOD";

export interface EFSAuthorizationConfig {
  readonly accessPointId?: string | undefined;
  readonly iam?: EFSAuthorizationConfigIAM | undefined;
}

export type EFSAuthorizationConfigIAM = "ENABLED" | "DISABLED";

export type EFSTransitEncryption = "ENABLED" | "DISABLED";

export interface EFSVolumeConfiguration {
  readonly fileSystemId: string;
  readonly rootDirectory?: string | undefined;
  readonly transitEncryption?: EFSTransitEncryption | undefined;
  readonly transitEncryptionPort?: number | undefined;
  readonly authorizationConfig?: EFSAuthorizationConfig | undefined;
}

export interface Ec2Configuration {
  readonly imageType: string;
  readonly imageIdOverride?: string | undefined;
  readonly batchImageStatus?: string | undefined;
  readonly imageKubernetesVersion?: string | undefined;
}

export interface EcsProperties {
  readonly taskProperties: readonly EcsTaskProperties[];
}

export interface EcsPropertiesDetail {
  readonly taskProperties?: readonly EcsTaskDetails[] | undefined;
}

export interface EcsPropertiesOverride {
  readonly taskProperties?: readonly TaskPropertiesOverride[] | undefined;
}

export interface EcsTaskDetails {
  readonly containers?: readonly TaskContainerDetails[] | undefined;
  readonly containerInstanceArn?: string | undefined;
  readonly taskArn?: string | undefined;
  readonly ephemeralStorage?: EphemeralStorage | undefined;
  readonly executionRoleArn?: string | undefined;
  readonly platformVersion?: string | undefined;
  readonly ipcMode?: string | undefined;
  readonly taskRoleArn?: string | undefined;
  readonly pidMode?: string | undefined;
  readonly networkConfiguration?: NetworkConfiguration | undefined;
  readonly runtimePlatform?: RuntimePlatform | undefined;
  readonly volumes?: readonly Volume[] | undefined;
  readonly enableExecuteCommand?: boolean | undefined;
}

export interface EcsTaskProperties {
  readonly containers: readonly TaskContainerProperties[];
  readonly ephemeralStorage?: EphemeralStorage | undefined;
  readonly executionRoleArn?: string | undefined;
  readonly platformVersion?: string | undefined;
  readonly ipcMode?: string | undefined;
  readonly taskRoleArn?: string | undefined;
  readonly pidMode?: string | undefined;
  readonly networkConfiguration?: NetworkConfiguration | undefined;
  readonly runtimePlatform?: RuntimePlatform | undefined;
  readonly volumes?: readonly Volume[] | undefined;
  readonly enableExecuteCommand?: boolean | undefined;
}

export interface EksAttemptContainerDetail {
  readonly name?: string | undefined;
  readonly containerID?: string | undefined;
  readonly exitCode?: number | undefined;
  readonly reason?: string | undefined;
}

export interface EksAttemptDetail {
  readonly containers?: readonly EksAttemptContainerDetail[] | undefined;
  readonly initContainers?: readonly EksAttemptContainerDetail[] | undefined;
  readonly eksClusterArn?: string | undefined;
  readonly podName?: string | undefined;
  readonly podNamespace?: string | undefined;
  readonly nodeName?: string | undefined;
  readonly startedAt?: number | undefined;
  readonly stoppedAt?: number | undefined;
  readonly statusReason?: string | undefined;
}

export interface EksConfiguration {
  readonly eksClusterArn: string;
  readonly kubernetesNamespace: string;
}

export interface EksContainer {
  readonly name?: string | undefined;
  readonly image: string;
  readonly imagePullPolicy?: string | undefined;
  readonly command?: readonly string[] | undefined;
  readonly args?: readonly string[] | undefined;
  readonly env?: readonly EksContainerEnvironmentVariable[] | undefined;
  readonly resources?: EksContainerResourceRequirements | undefined;
  readonly volumeMounts?: readonly EksContainerVolumeMount[] | undefined;
  readonly securityContext?: EksContainerSecurityContext | undefined;
}

export interface EksContainerDetail {
  readonly name?: string | undefined;
  readonly image?: string | undefined;
  readonly imagePullPolicy?: string | undefined;
  readonly command?: readonly string[] | undefined;
  readonly args?: readonly string[] | undefined;
  readonly env?: readonly EksContainerEnvironmentVariable[] | undefined;
  readonly resources?: EksContainerResourceRequirements | undefined;
  readonly exitCode?: number | undefined;
  readonly reason?: string | undefined;
  readonly volumeMounts?: readonly EksContainerVolumeMount[] | undefined;
  readonly securityContext?: EksContainerSecurityContext | undefined;
}

export interface EksContainerEnvironmentVariable {
  readonly name: string;
  readonly value?: string | undefined;
}

export interface EksContainerOverride {
  readonly name?: string | undefined;
  readonly image?: string | undefined;
  readonly command?: readonly string[] | undefined;
  readonly args?: readonly string[] | undefined;
  readonly env?: readonly EksContainerEnvironmentVariable[] | undefined;
  readonly resources?: EksContainerResourceRequirements | undefined;
}

export interface EksContainerResourceRequirements {
  readonly limits?: Readonly<Record<string, string>> | undefined;
  readonly requests?: Readonly<Record<string, string>> | undefined;
}

export interface EksContainerSecurityContext {
  readonly runAsUser?: number | undefined;
  readonly runAsGroup?: number | undefined;
  readonly privileged?: boolean | undefined;
  readonly allowPrivilegeEscalation?: boolean | undefined;
  readonly readOnlyRootFilesystem?: boolean | undefined;
  readonly runAsNonRoot?: boolean | undefined;
}

export interface EksContainerVolumeMount {
  readonly name?: string | undefined;
  readonly mountPath?: string | undefined;
  readonly subPath?: string | undefined;
  readonly readOnly?: boolean | undefined;
}

export interface EksEmptyDir {
  readonly medium?: string | undefined;
  readonly sizeLimit?: string | undefined;
}

export interface EksHostPath {
  readonly path?: string | undefined;
}

export interface EksMetadata {
  readonly labels?: Readonly<Record<string, string>> | undefined;
  readonly annotations?: Readonly<Record<string, string>> | undefined;
  readonly namespace?: string | undefined;
}

export interface EksPersistentVolumeClaim {
  readonly claimName: string;
  readonly readOnly?: boolean | undefined;
}

export interface EksPodProperties {
  readonly serviceAccountName?: string | undefined;
  readonly hostNetwork?: boolean | undefined;
  readonly dnsPolicy?: string | undefined;
  readonly imagePullSecrets?: readonly ImagePullSecret[] | undefined;
  readonly containers?: readonly EksContainer[] | undefined;
  readonly initContainers?: readonly EksContainer[] | undefined;
  readonly volumes?: readonly EksVolume[] | undefined;
  readonly metadata?: EksMetadata | undefined;
  readonly shareProcessNamespace?: boolean | undefined;
}

export interface EksPodPropertiesDetail {
  readonly serviceAccountName?: string | undefined;
  readonly hostNetwork?: boolean | undefined;
  readonly dnsPolicy?: string | undefined;
  readonly imagePullSecrets?: readonly ImagePullSecret[] | undefined;
  readonly containers?: readonly EksContainerDetail[] | undefined;
  readonly initContainers?: readonly EksContainerDetail[] | undefined;
  readonly volumes?: readonly EksVolume[] | undefined;
  readonly podName?: string | undefined;
  readonly nodeName?: string | undefined;
  readonly metadata?: EksMetadata | undefined;
  readonly shareProcessNamespace?: boolean | undefined;
}

export interface EksPodPropertiesOverride {
  readonly containers?: readonly EksContainerOverride[] | undefined;
  readonly initContainers?: readonly EksContainerOverride[] | undefined;
  readonly metadata?: EksMetadata | undefined;
}

export interface EksProperties {
  readonly podProperties?: EksPodProperties | undefined;
}

export interface EksPropertiesDetail {
  readonly podProperties?: EksPodPropertiesDetail | undefined;
}

export interface EksPropertiesOverride {
  readonly podProperties?: EksPodPropertiesOverride | undefined;
}

export interface EksSecret {
  readonly secretName: string;
  readonly optional?: boolean | undefined;
}

export interface EksVolume {
  readonly name: string;
  readonly hostPath?: EksHostPath | undefined;
  readonly emptyDir?: EksEmptyDir | undefined;
  readonly secret?: EksSecret | undefined;
  readonly persistentVolumeClaim?: EksPersistentVolumeClaim | undefined;
}

export interface EphemeralStorage {
  readonly sizeInGiB: number;
}

export interface EvaluateOnExit {
  readonly onStatusReason?: string | undefined;
  readonly onReason?: string | undefined;
  readonly onExitCode?: string | undefined;
  readonly action: RetryAction;
}

export interface FairshareCapacityUsage {
  readonly capacityUnit?: string | undefined;
  readonly quantity?: number | undefined;
}

export interface FairshareCapacityUtilization {
  readonly shareIdentifier?: string | undefined;
  readonly capacityUsage?: readonly FairshareCapacityUsage[] | undefined;
}

export interface FairsharePolicy {
  readonly shareDecaySeconds?: number | undefined;
  readonly computeReservation?: number | undefined;
  readonly shareDistribution?: readonly ShareAttributes[] | undefined;
}

export interface FairshareUtilizationDetail {
  readonly activeShareCount?: number | undefined;
  readonly topCapacityUtilization?: readonly FairshareCapacityUtilization[] | undefined;
}

export interface FargatePlatformConfiguration {
  readonly platformVersion?: string | undefined;
}

export interface FirelensConfiguration {
  readonly type: FirelensConfigurationType;
  readonly options?: Readonly<Record<string, string>> | undefined;
}

export type FirelensConfigurationType = "fluentd" | "fluentbit";

export interface FrontOfQueueDetail {
  readonly jobs?: readonly FrontOfQueueJobSummary[] | undefined;
  readonly lastUpdatedAt?: number | undefined;
}

export interface FrontOfQueueJobSummary {
  readonly jobArn?: string | undefined;
  readonly earliestTimeAtPosition?: number | undefined;
}

export interface FrontOfQuotaShareJobSummary {
  readonly jobArn?: string | undefined;
  readonly earliestTimeAtPosition?: number | undefined;
}

export interface FrontOfQuotaSharesDetail {
  readonly quotaShares?: Readonly<Record<string, readonly FrontOfQuotaShareJobSummary[]>> | undefined;
  readonly lastUpdatedAt?: number | undefined;
}

export interface GetJobQueueSnapshotRequest {
  readonly jobQueue: string;
}

export interface GetJobQueueSnapshotResponse {
  readonly frontOfQueue?: FrontOfQueueDetail | undefined;
  readonly frontOfQuotaShares?: FrontOfQuotaSharesDetail | undefined;
  readonly queueUtilization?: QueueSnapshotUtilizationDetail | undefined;
}

export interface Host {
  readonly sourcePath?: string | undefined;
}

export interface ImagePullSecret {
  readonly name: string;
}

export type JQState = "ENABLED" | "DISABLED";

export type JQStatus =
  | "CREATING"
  | "UPDATING"
  | "DELETING"
  | "DELETED"
  | "VALID"
  | "INVALID";

export interface JobCapacityUsageSummary {
  readonly capacityUnit?: string | undefined;
  readonly quantity?: number | undefined;
}

export interface JobDefinition {
  readonly jobDefinitionName: string;
  readonly jobDefinitionArn: string;
  readonly revision: number;
  readonly status?: string | undefined;
  readonly type: string;
  readonly schedulingPriority?: number | undefined;
  readonly parameters?: Readonly<Record<string, string>> | undefined;
  readonly retryStrategy?: RetryStrategy | undefined;
  readonly containerProperties?: ContainerProperties | undefined;
  readonly timeout?: JobTimeout | undefined;
  readonly nodeProperties?: NodeProperties | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly propagateTags?: boolean | undefined;
  readonly platformCapabilities?: readonly PlatformCapability[] | undefined;
  readonly ecsProperties?: EcsProperties | undefined;
  readonly eksProperties?: EksProperties | undefined;
  readonly containerOrchestrationType?: OrchestrationType | undefined;
  readonly consumableResourceProperties?: ConsumableResourceProperties | undefined;
}

export type JobDefinitionType = "container" | "multinode";

export interface JobDependency {
  readonly jobId?: string | undefined;
  readonly type?: ArrayJobDependency | undefined;
}

export interface JobDetail {
  readonly jobArn?: string | undefined;
  readonly jobName: string;
  readonly jobId: string;
  readonly jobQueue: string;
  readonly status: JobStatus;
  readonly shareIdentifier?: string | undefined;
  readonly schedulingPriority?: number | undefined;
  readonly attempts?: readonly AttemptDetail[] | undefined;
  readonly statusReason?: string | undefined;
  readonly createdAt?: number | undefined;
  readonly retryStrategy?: RetryStrategy | undefined;
  readonly startedAt: number;
  readonly stoppedAt?: number | undefined;
  readonly dependsOn?: readonly JobDependency[] | undefined;
  readonly jobDefinition: string;
  readonly parameters?: Readonly<Record<string, string>> | undefined;
  readonly container?: ContainerDetail | undefined;
  readonly nodeDetails?: NodeDetails | undefined;
  readonly nodeProperties?: NodeProperties | undefined;
  readonly arrayProperties?: ArrayPropertiesDetail | undefined;
  readonly timeout?: JobTimeout | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly propagateTags?: boolean | undefined;
  readonly platformCapabilities?: readonly PlatformCapability[] | undefined;
  readonly eksProperties?: EksPropertiesDetail | undefined;
  readonly eksAttempts?: readonly EksAttemptDetail[] | undefined;
  readonly ecsProperties?: EcsPropertiesDetail | undefined;
  readonly isCancelled?: boolean | undefined;
  readonly isTerminated?: boolean | undefined;
  readonly consumableResourceProperties?: ConsumableResourceProperties | undefined;
}

export interface JobQueueDetail {
  readonly jobQueueName: string;
  readonly jobQueueArn: string;
  readonly state: JQState;
  readonly schedulingPolicyArn?: string | undefined;
  readonly status?: JQStatus | undefined;
  readonly statusReason?: string | undefined;
  readonly priority: number;
  readonly computeEnvironmentOrder: readonly ComputeEnvironmentOrder[];
  readonly serviceEnvironmentOrder?: readonly ServiceEnvironmentOrder[] | undefined;
  readonly jobQueueType?: JobQueueType | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly jobStateTimeLimitActions?: readonly JobStateTimeLimitAction[] | undefined;
}

export type JobQueueType = "EKS" | "ECS" | "ECS_FARGATE" | "SAGEMAKER_TRAINING";

export interface JobStateTimeLimitAction {
  readonly reason: string;
  readonly state: JobStateTimeLimitActionsState;
  readonly maxTimeSeconds: number;
  readonly action: JobStateTimeLimitActionsAction;
}

export type JobStateTimeLimitActionsAction = "CANCEL" | "TERMINATE";

export type JobStateTimeLimitActionsState = "RUNNABLE";

export type JobStatus =
  | "SUBMITTED"
  | "PENDING"
  | "RUNNABLE"
  | "STARTING"
  | "RUNNING"
  | "SUCCEEDED"
  | "FAILED";

export interface JobSummary {
  readonly jobArn?: string | undefined;
  readonly jobId: string;
  readonly jobName: string;
  readonly capacityUsage?: readonly JobCapacityUsageSummary[] | undefined;
  readonly createdAt?: number | undefined;
  readonly scheduledAt?: number | undefined;
  readonly shareIdentifier?: string | undefined;
  readonly status?: JobStatus | undefined;
  readonly statusReason?: string | undefined;
  readonly startedAt?: number | undefined;
  readonly stoppedAt?: number | undefined;
  readonly container?: ContainerSummary | undefined;
  readonly arrayProperties?: ArrayPropertiesSummary | undefined;
  readonly nodeProperties?: NodePropertiesSummary | undefined;
  readonly jobDefinition?: string | undefined;
}

export interface JobTimeout {
  readonly attemptDurationSeconds?: number | undefined;
}

export interface KeyValuePair {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}

export interface KeyValuesPair {
  readonly name?: string | undefined;
  readonly values?: readonly string[] | undefined;
}

export interface LatestServiceJobAttempt {
  readonly serviceResourceId?: ServiceResourceId | undefined;
}

export interface LaunchTemplateSpecification {
  readonly launchTemplateId?: string | undefined;
  readonly launchTemplateName?: string | undefined;
  readonly version?: string | undefined;
  readonly overrides?: readonly LaunchTemplateSpecificationOverride[] | undefined;
  readonly userdataType?: UserdataType | undefined;
}

export interface LaunchTemplateSpecificationOverride {
  readonly launchTemplateId?: string | undefined;
  readonly launchTemplateName?: string | undefined;
  readonly version?: string | undefined;
  readonly targetInstanceTypes?: readonly string[] | undefined;
  readonly userdataType?: UserdataType | undefined;
}

export interface LinuxParameters {
  readonly devices?: readonly Device[] | undefined;
  readonly initProcessEnabled?: boolean | undefined;
  readonly sharedMemorySize?: number | undefined;
  readonly tmpfs?: readonly Tmpfs[] | undefined;
  readonly maxSwap?: number | undefined;
  readonly swappiness?: number | undefined;
}

export interface ListConsumableResourcesRequest {
  readonly filters?: readonly KeyValuesPair[] | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListConsumableResourcesResponse {
  readonly consumableResources: readonly ConsumableResourceSummary[];
  readonly nextToken?: string | undefined;
}

export interface ListJobsByConsumableResourceRequest {
  readonly consumableResource: string;
  readonly filters?: readonly KeyValuesPair[] | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListJobsByConsumableResourceResponse {
  readonly jobs: readonly ListJobsByConsumableResourceSummary[];
  readonly nextToken?: string | undefined;
}

export interface ListJobsByConsumableResourceSummary {
  readonly jobArn: string;
  readonly jobQueueArn: string;
  readonly jobName: string;
  readonly jobDefinitionArn?: string | undefined;
  readonly shareIdentifier?: string | undefined;
  readonly jobStatus: string;
  readonly quantity: number;
  readonly statusReason?: string | undefined;
  readonly startedAt?: number | undefined;
  readonly createdAt: number;
  readonly consumableResourceProperties: ConsumableResourceProperties;
}

export interface ListJobsRequest {
  readonly jobQueue?: string | undefined;
  readonly arrayJobId?: string | undefined;
  readonly multiNodeJobId?: string | undefined;
  readonly jobStatus?: JobStatus | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
  readonly filters?: readonly KeyValuesPair[] | undefined;
}

export interface ListJobsResponse {
  readonly jobSummaryList: readonly JobSummary[];
  readonly nextToken?: string | undefined;
}

export interface ListQuotaSharesRequest {
  readonly jobQueue: string;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListQuotaSharesResponse {
  readonly quotaShares?: readonly QuotaShareDetail[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListSchedulingPoliciesRequest {
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListSchedulingPoliciesResponse {
  readonly schedulingPolicies?: readonly SchedulingPolicyListingDetail[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListServiceJobsRequest {
  readonly jobQueue?: string | undefined;
  readonly jobStatus?: ServiceJobStatus | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
  readonly filters?: readonly KeyValuesPair[] | undefined;
}

export interface ListServiceJobsResponse {
  readonly jobSummaryList: readonly ServiceJobSummary[];
  readonly nextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  readonly resourceArn: string;
}

export interface ListTagsForResourceResponse {
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface LogConfiguration {
  readonly logDriver: LogDriver;
  readonly options?: Readonly<Record<string, string>> | undefined;
  readonly secretOptions?: readonly Secret[] | undefined;
}

export type LogDriver =
  | "json-file"
  | "syslog"
  | "journald"
  | "gelf"
  | "fluentd"
  | "awslogs"
  | "splunk"
  | "awsfirelens";

export interface MountPoint {
  readonly containerPath?: string | undefined;
  readonly readOnly?: boolean | undefined;
  readonly sourceVolume?: string | undefined;
}

export interface NetworkConfiguration {
  readonly assignPublicIp?: AssignPublicIp | undefined;
}

export interface NetworkInterface {
  readonly attachmentId?: string | undefined;
  readonly ipv6Address?: string | undefined;
  readonly privateIpv4Address?: string | undefined;
}

export interface NodeDetails {
  readonly nodeIndex?: number | undefined;
  readonly isMainNode?: boolean | undefined;
}

export interface NodeOverrides {
  readonly numNodes?: number | undefined;
  readonly nodePropertyOverrides?: readonly NodePropertyOverride[] | undefined;
}

export interface NodeProperties {
  readonly numNodes: number;
  readonly mainNode: number;
  readonly nodeRangeProperties: readonly NodeRangeProperty[];
}

export interface NodePropertiesSummary {
  readonly isMainNode?: boolean | undefined;
  readonly numNodes?: number | undefined;
  readonly nodeIndex?: number | undefined;
}

export interface NodePropertyOverride {
  readonly targetNodes: string;
  readonly containerOverrides?: ContainerOverrides | undefined;
  readonly ecsPropertiesOverride?: EcsPropertiesOverride | undefined;
  readonly instanceTypes?: readonly string[] | undefined;
  readonly eksPropertiesOverride?: EksPropertiesOverride | undefined;
  readonly consumableResourcePropertiesOverride?: ConsumableResourceProperties | undefined;
}

export interface NodeRangeProperty {
  readonly targetNodes: string;
  readonly container?: ContainerProperties | undefined;
  readonly instanceTypes?: readonly string[] | undefined;
  readonly ecsProperties?: EcsProperties | undefined;
  readonly eksProperties?: EksProperties | undefined;
  readonly consumableResourceProperties?: ConsumableResourceProperties | undefined;
}

export type OrchestrationType = "ECS" | "EKS";

export type PlatformCapability = "EC2" | "FARGATE";

export interface QueueSnapshotCapacityUsage {
  readonly capacityUnit?: string | undefined;
  readonly quantity?: number | undefined;
}

export interface QueueSnapshotUtilizationDetail {
  readonly totalCapacityUsage?: readonly QueueSnapshotCapacityUsage[] | undefined;
  readonly fairshareUtilization?: FairshareUtilizationDetail | undefined;
  readonly quotaShareUtilization?: QuotaShareUtilizationDetail | undefined;
  readonly lastUpdatedAt?: number | undefined;
}

export interface QuotaShareCapacityLimit {
  readonly maxCapacity: number;
  readonly capacityUnit: string;
}

export interface QuotaShareCapacityUsage {
  readonly capacityUnit?: string | undefined;
  readonly quantity?: number | undefined;
}

export interface QuotaShareCapacityUtilization {
  readonly quotaShareName?: string | undefined;
  readonly capacityUsage?: readonly QuotaShareCapacityUsage[] | undefined;
}

export interface QuotaShareDetail {
  readonly quotaShareName?: string | undefined;
  readonly quotaShareArn?: string | undefined;
  readonly jobQueueArn?: string | undefined;
  readonly capacityLimits?: readonly QuotaShareCapacityLimit[] | undefined;
  readonly resourceSharingConfiguration?: QuotaShareResourceSharingConfiguration | undefined;
  readonly preemptionConfiguration?: QuotaSharePreemptionConfiguration | undefined;
  readonly state?: QuotaShareState | undefined;
  readonly status?: QuotaShareStatus | undefined;
}

export type QuotaShareIdleResourceAssignmentStrategy = "FIFO";

export type QuotaShareInSharePreemptionState = "ENABLED" | "DISABLED";

export interface QuotaSharePolicy {
  readonly idleResourceAssignmentStrategy: QuotaShareIdleResourceAssignmentStrategy;
}

export interface QuotaSharePreemptionConfiguration {
  readonly inSharePreemption: QuotaShareInSharePreemptionState;
}

export interface QuotaShareResourceSharingConfiguration {
  readonly strategy: QuotaShareResourceSharingStrategy;
  readonly borrowLimit?: number | undefined;
}

export type QuotaShareResourceSharingStrategy = "RESERVE" | "LEND" | "LEND_AND_BORROW";

export type QuotaShareState = "ENABLED" | "DISABLED";

export type QuotaShareStatus = "CREATING" | "VALID" | "INVALID" | "UPDATING" | "DELETING";

export interface QuotaShareUtilizationDetail {
  readonly topCapacityUtilization?: readonly QuotaShareCapacityUtilization[] | undefined;
}

export interface RegisterJobDefinitionRequest {
  readonly jobDefinitionName: string;
  readonly type: JobDefinitionType;
  readonly parameters?: Readonly<Record<string, string>> | undefined;
  readonly schedulingPriority?: number | undefined;
  readonly containerProperties?: ContainerProperties | undefined;
  readonly nodeProperties?: NodeProperties | undefined;
  readonly retryStrategy?: RetryStrategy | undefined;
  readonly propagateTags?: boolean | undefined;
  readonly timeout?: JobTimeout | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly platformCapabilities?: readonly PlatformCapability[] | undefined;
  readonly eksProperties?: EksProperties | undefined;
  readonly ecsProperties?: EcsProperties | undefined;
  readonly consumableResourceProperties?: ConsumableResourceProperties | undefined;
}

export interface RegisterJobDefinitionResponse {
  readonly jobDefinitionName: string;
  readonly jobDefinitionArn: string;
  readonly revision: number;
}

export interface RepositoryCredentials {
  readonly credentialsParameter: string;
}

export interface ResourceRequirement {
  readonly value: string;
  readonly type: ResourceType;
}

export type ResourceType = "GPU" | "VCPU" | "MEMORY";

export type RetryAction = "RETRY" | "EXIT";

export interface RetryStrategy {
  readonly attempts?: number | undefined;
  readonly evaluateOnExit?: readonly EvaluateOnExit[] | undefined;
}

export interface RuntimePlatform {
  readonly operatingSystemFamily?: string | undefined;
  readonly cpuArchitecture?: string | undefined;
}

export interface S3FilesVolumeConfiguration {
  readonly fileSystemArn: string;
  readonly rootDirectory?: string | undefined;
  readonly transitEncryptionPort?: number | undefined;
  readonly accessPointArn?: string | undefined;
}

export interface SchedulingPolicyDetail {
  readonly name: string;
  readonly arn: string;
  readonly quotaSharePolicy?: QuotaSharePolicy | undefined;
  readonly fairsharePolicy?: FairsharePolicy | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface SchedulingPolicyListingDetail {
  readonly arn: string;
}

export interface Secret {
  readonly name: string;
  readonly valueFrom: string;
}

export interface ServerException {
  readonly message?: string | undefined;
}

export interface ServiceEnvironmentDetail {
  readonly serviceEnvironmentName: string;
  readonly serviceEnvironmentArn: string;
  readonly serviceEnvironmentType: ServiceEnvironmentType;
  readonly state?: ServiceEnvironmentState | undefined;
  readonly status?: ServiceEnvironmentStatus | undefined;
  readonly capacityLimits: readonly CapacityLimit[];
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface ServiceEnvironmentOrder {
  readonly order: number;
  readonly serviceEnvironment: string;
}

export type ServiceEnvironmentState = "ENABLED" | "DISABLED";

export type ServiceEnvironmentStatus =
  | "CREATING"
  | "UPDATING"
  | "DELETING"
  | "DELETED"
  | "VALID"
  | "INVALID";

export type ServiceEnvironmentType = "SAGEMAKER_TRAINING";

export interface ServiceJobAttemptDetail {
  readonly serviceResourceId?: ServiceResourceId | undefined;
  readonly startedAt?: number | undefined;
  readonly stoppedAt?: number | undefined;
  readonly statusReason?: string | undefined;
}

export interface ServiceJobCapacityUsageDetail {
  readonly capacityUnit?: string | undefined;
  readonly quantity?: number | undefined;
}

export interface ServiceJobCapacityUsageSummary {
  readonly capacityUnit?: string | undefined;
  readonly quantity?: number | undefined;
}

export interface ServiceJobEvaluateOnExit {
  readonly action?: ServiceJobRetryAction | undefined;
  readonly onStatusReason?: string | undefined;
}

export interface ServiceJobPreemptedAttempt {
  readonly serviceResourceId?: ServiceResourceId | undefined;
  readonly startedAt?: number | undefined;
  readonly stoppedAt?: number | undefined;
  readonly statusReason?: string | undefined;
}

export interface ServiceJobPreemptionConfiguration {
  readonly preemptionRetriesBeforeTermination?: number | undefined;
}

export interface ServiceJobPreemptionSummary {
  readonly preemptedAttemptCount?: number | undefined;
  readonly recentPreemptedAttempts?: readonly ServiceJobPreemptedAttempt[] | undefined;
}

export type ServiceJobRetryAction = "RETRY" | "EXIT";

export interface ServiceJobRetryStrategy {
  readonly attempts: number;
  readonly evaluateOnExit?: readonly ServiceJobEvaluateOnExit[] | undefined;
}

export type ServiceJobStatus =
  | "SUBMITTED"
  | "PENDING"
  | "RUNNABLE"
  | "SCHEDULED"
  | "STARTING"
  | "RUNNING"
  | "SUCCEEDED"
  | "FAILED";

export interface ServiceJobSummary {
  readonly latestAttempt?: LatestServiceJobAttempt | undefined;
  readonly capacityUsage?: readonly ServiceJobCapacityUsageSummary[] | undefined;
  readonly createdAt?: number | undefined;
  readonly jobArn?: string | undefined;
  readonly jobId: string;
  readonly jobName: string;
  readonly scheduledAt?: number | undefined;
  readonly serviceJobType: ServiceJobType;
  readonly shareIdentifier?: string | undefined;
  readonly quotaShareName?: string | undefined;
  readonly status?: ServiceJobStatus | undefined;
  readonly statusReason?: string | undefined;
  readonly startedAt?: number | undefined;
  readonly stoppedAt?: number | undefined;
}

export interface ServiceJobTimeout {
  readonly attemptDurationSeconds?: number | undefined;
}

export type ServiceJobType = "SAGEMAKER_TRAINING";

export interface ServiceResourceId {
  readonly name: ServiceResourceIdName;
  readonly value: string;
}

export type ServiceResourceIdName = "TrainingJobArn";

export interface ShareAttributes {
  readonly shareIdentifier: string;
  readonly weightFactor?: number | undefined;
}

export interface SubmitJobRequest {
  readonly jobName: string;
  readonly jobQueue: string;
  readonly shareIdentifier?: string | undefined;
  readonly schedulingPriorityOverride?: number | undefined;
  readonly arrayProperties?: ArrayProperties | undefined;
  readonly dependsOn?: readonly JobDependency[] | undefined;
  readonly jobDefinition: string;
  readonly parameters?: Readonly<Record<string, string>> | undefined;
  readonly containerOverrides?: ContainerOverrides | undefined;
  readonly nodeOverrides?: NodeOverrides | undefined;
  readonly retryStrategy?: RetryStrategy | undefined;
  readonly propagateTags?: boolean | undefined;
  readonly timeout?: JobTimeout | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly eksPropertiesOverride?: EksPropertiesOverride | undefined;
  readonly ecsPropertiesOverride?: EcsPropertiesOverride | undefined;
  readonly consumableResourcePropertiesOverride?: ConsumableResourceProperties | undefined;
}

export interface SubmitJobResponse {
  readonly jobArn?: string | undefined;
  readonly jobName: string;
  readonly jobId: string;
}

export interface SubmitServiceJobRequest {
  readonly jobName: string;
  readonly jobQueue: string;
  readonly retryStrategy?: ServiceJobRetryStrategy | undefined;
  readonly schedulingPriority?: number | undefined;
  readonly serviceRequestPayload: string;
  readonly serviceJobType: ServiceJobType;
  readonly shareIdentifier?: string | undefined;
  readonly quotaShareName?: string | undefined;
  readonly preemptionConfiguration?: ServiceJobPreemptionConfiguration | undefined;
  readonly timeoutConfig?: ServiceJobTimeout | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly clientToken?: string | undefined;
}

export interface SubmitServiceJobResponse {
  readonly jobArn?: string | undefined;
  readonly jobName: string;
  readonly jobId: string;
}

export interface TagResourceRequest {
  readonly resourceArn: string;
  readonly tags: Readonly<Record<string, string>>;
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export interface TaskContainerDependency {
  readonly containerName?: string | undefined;
  readonly condition?: string | undefined;
}

export interface TaskContainerDetails {
  readonly command?: readonly string[] | undefined;
  readonly dependsOn?: readonly TaskContainerDependency[] | undefined;
  readonly environment?: readonly KeyValuePair[] | undefined;
  readonly essential?: boolean | undefined;
  readonly firelensConfiguration?: FirelensConfiguration | undefined;
  readonly image?: string | undefined;
  readonly linuxParameters?: LinuxParameters | undefined;
  readonly logConfiguration?: LogConfiguration | undefined;
  readonly mountPoints?: readonly MountPoint[] | undefined;
  readonly name?: string | undefined;
  readonly privileged?: boolean | undefined;
  readonly readonlyRootFilesystem?: boolean | undefined;
  readonly repositoryCredentials?: RepositoryCredentials | undefined;
  readonly resourceRequirements?: readonly ResourceRequirement[] | undefined;
  readonly secrets?: readonly Secret[] | undefined;
  readonly ulimits?: readonly Ulimit[] | undefined;
  readonly user?: string | undefined;
  readonly startTimeout?: number | undefined;
  readonly stopTimeout?: number | undefined;
  readonly exitCode?: number | undefined;
  readonly reason?: string | undefined;
  readonly logStreamName?: string | undefined;
  readonly networkInterfaces?: readonly NetworkInterface[] | undefined;
}

export interface TaskContainerOverrides {
  readonly command?: readonly string[] | undefined;
  readonly environment?: readonly KeyValuePair[] | undefined;
  readonly name?: string | undefined;
  readonly resourceRequirements?: readonly ResourceRequirement[] | undefined;
}

export interface TaskContainerProperties {
  readonly command?: readonly string[] | undefined;
  readonly dependsOn?: readonly TaskContainerDependency[] | undefined;
  readonly environment?: readonly KeyValuePair[] | undefined;
  readonly essential?: boolean | undefined;
  readonly firelensConfiguration?: FirelensConfiguration | undefined;
  readonly image: string;
  readonly linuxParameters?: LinuxParameters | undefined;
  readonly logConfiguration?: LogConfiguration | undefined;
  readonly mountPoints?: readonly MountPoint[] | undefined;
  readonly name?: string | undefined;
  readonly privileged?: boolean | undefined;
  readonly readonlyRootFilesystem?: boolean | undefined;
  readonly repositoryCredentials?: RepositoryCredentials | undefined;
  readonly resourceRequirements?: readonly ResourceRequirement[] | undefined;
  readonly secrets?: readonly Secret[] | undefined;
  readonly ulimits?: readonly Ulimit[] | undefined;
  readonly user?: string | undefined;
  readonly startTimeout?: number | undefined;
  readonly stopTimeout?: number | undefined;
}

export interface TaskPropertiesOverride {
  readonly containers?: readonly TaskContainerOverrides[] | undefined;
}

export interface TerminateJobRequest {
  readonly jobId: string;
  readonly reason: string;
}

export type TerminateJobResponse = Readonly<Record<string, never>>;

export interface TerminateServiceJobRequest {
  readonly jobId: string;
  readonly reason: string;
}

export type TerminateServiceJobResponse = Readonly<Record<string, never>>;

export interface Tmpfs {
  readonly containerPath: string;
  readonly size: number;
  readonly mountOptions?: readonly string[] | undefined;
}

export interface Ulimit {
  readonly hardLimit: number;
  readonly name: string;
  readonly softLimit: number;
}

export interface UntagResourceRequest {
  readonly resourceArn: string;
  readonly tagKeys: readonly string[];
}

export type UntagResourceResponse = Readonly<Record<string, never>>;

export interface UpdateComputeEnvironmentRequest {
  readonly computeEnvironment: string;
  readonly state?: CEState | undefined;
  readonly unmanagedvCpus?: number | undefined;
  readonly computeResources?: ComputeResourceUpdate | undefined;
  readonly serviceRole?: string | undefined;
  readonly updatePolicy?: UpdatePolicy | undefined;
  readonly context?: string | undefined;
}

export interface UpdateComputeEnvironmentResponse {
  readonly computeEnvironmentName?: string | undefined;
  readonly computeEnvironmentArn?: string | undefined;
}

export interface UpdateConsumableResourceRequest {
  readonly consumableResource: string;
  readonly operation?: string | undefined;
  readonly quantity?: number | undefined;
  readonly clientToken?: string | undefined;
}

export interface UpdateConsumableResourceResponse {
  readonly consumableResourceName: string;
  readonly consumableResourceArn: string;
  readonly totalQuantity?: number | undefined;
}

export interface UpdateJobQueueRequest {
  readonly jobQueue: string;
  readonly state?: JQState | undefined;
  readonly schedulingPolicyArn?: string | undefined;
  readonly priority?: number | undefined;
  readonly computeEnvironmentOrder?: readonly ComputeEnvironmentOrder[] | undefined;
  readonly serviceEnvironmentOrder?: readonly ServiceEnvironmentOrder[] | undefined;
  readonly jobStateTimeLimitActions?: readonly JobStateTimeLimitAction[] | undefined;
}

export interface UpdateJobQueueResponse {
  readonly jobQueueName?: string | undefined;
  readonly jobQueueArn?: string | undefined;
}

export interface UpdatePolicy {
  readonly terminateJobsOnUpdate?: boolean | undefined;
  readonly jobExecutionTimeoutMinutes?: number | undefined;
}

export interface UpdateQuotaShareRequest {
  readonly quotaShareArn: string;
  readonly capacityLimits?: readonly QuotaShareCapacityLimit[] | undefined;
  readonly resourceSharingConfiguration?: QuotaShareResourceSharingConfiguration | undefined;
  readonly preemptionConfiguration?: QuotaSharePreemptionConfiguration | undefined;
  readonly state?: QuotaShareState | undefined;
}

export interface UpdateQuotaShareResponse {
  readonly quotaShareName?: string | undefined;
  readonly quotaShareArn?: string | undefined;
}

export interface UpdateSchedulingPolicyRequest {
  readonly arn: string;
  readonly quotaSharePolicy?: QuotaSharePolicy | undefined;
  readonly fairsharePolicy?: FairsharePolicy | undefined;
}

export type UpdateSchedulingPolicyResponse = Readonly<Record<string, never>>;

export interface UpdateServiceEnvironmentRequest {
  readonly serviceEnvironment: string;
  readonly state?: ServiceEnvironmentState | undefined;
  readonly capacityLimits?: readonly CapacityLimit[] | undefined;
}

export interface UpdateServiceEnvironmentResponse {
  readonly serviceEnvironmentName: string;
  readonly serviceEnvironmentArn: string;
}

export interface UpdateServiceJobRequest {
  readonly jobId: string;
  readonly schedulingPriority: number;
}

export interface UpdateServiceJobResponse {
  readonly jobArn?: string | undefined;
  readonly jobName?: string | undefined;
  readonly jobId?: string | undefined;
}

export type UserdataType = "EKS_BOOTSTRAP_SH" | "EKS_NODEADM";

export interface Volume {
  readonly host?: Host | undefined;
  readonly name?: string | undefined;
  readonly efsVolumeConfiguration?: EFSVolumeConfiguration | undefined;
  readonly s3filesVolumeConfiguration?: S3FilesVolumeConfiguration | undefined;
}
