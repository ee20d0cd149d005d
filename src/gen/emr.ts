/** The operations and types of EMR (API version 2009-03-31). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const emr: ServiceRef<Operations> = { id: "emr" };

export interface Operations {
  readonly AddInstanceFleet: {
    readonly input: AddInstanceFleetInput;
    readonly output: AddInstanceFleetOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly AddInstanceGroups: {
    readonly input: AddInstanceGroupsInput;
    readonly output: AddInstanceGroupsOutput;
    readonly errors: "InternalServerError";
  };
  readonly AddJobFlowSteps: {
    readonly input: AddJobFlowStepsInput;
    readonly output: AddJobFlowStepsOutput;
    readonly errors: "InternalServerError";
  };
  readonly AddTags: {
    readonly input: AddTagsInput;
    readonly output: AddTagsOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly CancelSteps: {
    readonly input: CancelStepsInput;
    readonly output: CancelStepsOutput;
    readonly errors: "InternalServerError" | "InvalidRequestException";
  };
  readonly CreatePersistentAppUI: {
    readonly input: CreatePersistentAppUIInput;
    readonly output: CreatePersistentAppUIOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly CreateSecurityConfiguration: {
    readonly input: CreateSecurityConfigurationInput;
    readonly output: CreateSecurityConfigurationOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly CreateStudio: {
    readonly input: CreateStudioInput;
    readonly output: CreateStudioOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly CreateStudioSessionMapping: {
    readonly input: CreateStudioSessionMappingInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "InternalServerError" | "InvalidRequestException";
  };
  readonly DeleteSecurityConfiguration: {
    readonly input: DeleteSecurityConfigurationInput;
    readonly output: DeleteSecurityConfigurationOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly DeleteStudio: {
    readonly input: DeleteStudioInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly DeleteStudioSessionMapping: {
    readonly input: DeleteStudioSessionMappingInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "InternalServerError" | "InvalidRequestException";
  };
  readonly DescribeCluster: {
    readonly input: DescribeClusterInput;
    readonly output: DescribeClusterOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly DescribeJobFlows: {
    readonly input: DescribeJobFlowsInput;
    readonly output: DescribeJobFlowsOutput;
    readonly errors: "InternalServerError";
  };
  readonly DescribeNotebookExecution: {
    readonly input: DescribeNotebookExecutionInput;
    readonly output: DescribeNotebookExecutionOutput;
    readonly errors: "InternalServerError" | "InvalidRequestException";
  };
  readonly DescribePersistentAppUI: {
    readonly input: DescribePersistentAppUIInput;
    readonly output: DescribePersistentAppUIOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly DescribeReleaseLabel: {
    readonly input: DescribeReleaseLabelInput;
    readonly output: DescribeReleaseLabelOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly DescribeSecurityConfiguration: {
    readonly input: DescribeSecurityConfigurationInput;
    readonly output: DescribeSecurityConfigurationOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly DescribeStep: {
    readonly input: DescribeStepInput;
    readonly output: DescribeStepOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly DescribeStudio: {
    readonly input: DescribeStudioInput;
    readonly output: DescribeStudioOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly GetAutoTerminationPolicy: {
    readonly input: GetAutoTerminationPolicyInput;
    readonly output: GetAutoTerminationPolicyOutput;
    readonly errors: never;
  };
  readonly GetBlockPublicAccessConfiguration: {
    readonly input: GetBlockPublicAccessConfigurationInput;
    readonly output: GetBlockPublicAccessConfigurationOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly GetClusterSessionCredentials: {
    readonly input: GetClusterSessionCredentialsInput;
    readonly output: GetClusterSessionCredentialsOutput;
    readonly errors: "InternalServerError" | "InvalidRequestException";
  };
  readonly GetManagedScalingPolicy: {
    readonly input: GetManagedScalingPolicyInput;
    readonly output: GetManagedScalingPolicyOutput;
    readonly errors: never;
  };
  readonly GetOnClusterAppUIPresignedURL: {
    readonly input: GetOnClusterAppUIPresignedURLInput;
    readonly output: GetOnClusterAppUIPresignedURLOutput;
    readonly errors: "InternalServerError" | "InvalidRequestException";
  };
  readonly GetPersistentAppUIPresignedURL: {
    readonly input: GetPersistentAppUIPresignedURLInput;
    readonly output: GetPersistentAppUIPresignedURLOutput;
    readonly errors: "InternalServerError" | "InvalidRequestException";
  };
  readonly GetStudioSessionMapping: {
    readonly input: GetStudioSessionMappingInput;
    readonly output: GetStudioSessionMappingOutput;
    readonly errors: "InternalServerError" | "InvalidRequestException";
  };
  readonly ListBootstrapActions: {
    readonly input: ListBootstrapActionsInput;
    readonly output: ListBootstrapActionsOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly ListClusters: {
    readonly input: ListClustersInput;
    readonly output: ListClustersOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly ListInstanceFleets: {
    readonly input: ListInstanceFleetsInput;
    readonly output: ListInstanceFleetsOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly ListInstanceGroups: {
    readonly input: ListInstanceGroupsInput;
    readonly output: ListInstanceGroupsOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly ListInstances: {
    readonly input: ListInstancesInput;
    readonly output: ListInstancesOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly ListNotebookExecutions: {
    readonly input: ListNotebookExecutionsInput;
    readonly output: ListNotebookExecutionsOutput;
    readonly errors: "InternalServerError" | "InvalidRequestException";
  };
  readonly ListReleaseLabels: {
    readonly input: ListReleaseLabelsInput;
    readonly output: ListReleaseLabelsOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly ListSecurityConfigurations: {
    readonly input: ListSecurityConfigurationsInput;
    readonly output: ListSecurityConfigurationsOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly ListSteps: {
    readonly input: ListStepsInput;
    readonly output: ListStepsOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly ListStudioSessionMappings: {
    readonly input: ListStudioSessionMappingsInput;
    readonly output: ListStudioSessionMappingsOutput;
    readonly errors: "InternalServerError" | "InvalidRequestException";
  };
  readonly ListStudios: {
    readonly input: ListStudiosInput;
    readonly output: ListStudiosOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly ListSupportedInstanceTypes: {
    readonly input: ListSupportedInstanceTypesInput;
    readonly output: ListSupportedInstanceTypesOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly ModifyCluster: {
    readonly input: ModifyClusterInput;
    readonly output: ModifyClusterOutput;
    readonly errors: "InternalServerError" | "InvalidRequestException";
  };
  readonly ModifyInstanceFleet: {
    readonly input: ModifyInstanceFleetInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly ModifyInstanceGroups: {
    readonly input: ModifyInstanceGroupsInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "InternalServerError";
  };
  readonly PutAutoScalingPolicy: {
    readonly input: PutAutoScalingPolicyInput;
    readonly output: PutAutoScalingPolicyOutput;
    readonly errors: never;
  };
  readonly PutAutoTerminationPolicy: {
    readonly input: PutAutoTerminationPolicyInput;
    readonly output: PutAutoTerminationPolicyOutput;
    readonly errors: never;
  };
  readonly PutBlockPublicAccessConfiguration: {
    readonly input: PutBlockPublicAccessConfigurationInput;
    readonly output: PutBlockPublicAccessConfigurationOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly PutManagedScalingPolicy: {
    readonly input: PutManagedScalingPolicyInput;
    readonly output: PutManagedScalingPolicyOutput;
    readonly errors: never;
  };
  readonly RemoveAutoScalingPolicy: {
    readonly input: RemoveAutoScalingPolicyInput;
    readonly output: RemoveAutoScalingPolicyOutput;
    readonly errors: never;
  };
  readonly RemoveAutoTerminationPolicy: {
    readonly input: RemoveAutoTerminationPolicyInput;
    readonly output: RemoveAutoTerminationPolicyOutput;
    readonly errors: never;
  };
  readonly RemoveManagedScalingPolicy: {
    readonly input: RemoveManagedScalingPolicyInput;
    readonly output: RemoveManagedScalingPolicyOutput;
    readonly errors: never;
  };
  readonly RemoveTags: {
    readonly input: RemoveTagsInput;
    readonly output: RemoveTagsOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly RunJobFlow: {
    readonly input: RunJobFlowInput;
    readonly output: RunJobFlowOutput;
    readonly errors: "InternalServerError";
  };
  readonly SetKeepJobFlowAliveWhenNoSteps: {
    readonly input: SetKeepJobFlowAliveWhenNoStepsInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "InternalServerError";
  };
  readonly SetTerminationProtection: {
    readonly input: SetTerminationProtectionInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "InternalServerError";
  };
  readonly SetUnhealthyNodeReplacement: {
    readonly input: SetUnhealthyNodeReplacementInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "InternalServerError";
  };
  readonly SetVisibleToAllUsers: {
    readonly input: SetVisibleToAllUsersInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "InternalServerError";
  };
  readonly StartNotebookExecution: {
    readonly input: StartNotebookExecutionInput;
    readonly output: StartNotebookExecutionOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly StopNotebookExecution: {
    readonly input: StopNotebookExecutionInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "InternalServerError" | "InvalidRequestException";
  };
  readonly TerminateJobFlows: {
    readonly input: TerminateJobFlowsInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "InternalServerError";
  };
  readonly UpdateStudio: {
    readonly input: UpdateStudioInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly UpdateStudioSessionMapping: {
    readonly input: UpdateStudioSessionMappingInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "InternalServerError" | "InvalidRequestException";
  };
}

export type ActionOnFailure =
  | "TERMINATE_JOB_FLOW"
  | "TERMINATE_CLUSTER"
  | "CANCEL_AND_WAIT"
  | "CONTINUE";

export interface AddInstanceFleetInput {
  readonly ClusterId: string;
  readonly InstanceFleet: InstanceFleetConfig;
}

export interface AddInstanceFleetOutput {
  readonly ClusterId?: string | undefined;
  readonly InstanceFleetId?: string | undefined;
  readonly ClusterArn?: string | undefined;
}

export interface AddInstanceGroupsInput {
  readonly InstanceGroups: readonly InstanceGroupConfig[];
  readonly JobFlowId: string;
}

export interface AddInstanceGroupsOutput {
  readonly JobFlowId?: string | undefined;
  readonly InstanceGroupIds?: readonly string[] | undefined;
  readonly ClusterArn?: string | undefined;
}

export interface AddJobFlowStepsInput {
  readonly JobFlowId: string;
  readonly Steps: readonly StepConfig[];
  readonly ExecutionRoleArn?: string | undefined;
}

export interface AddJobFlowStepsOutput {
  readonly StepIds?: readonly string[] | undefined;
}

export interface AddTagsInput {
  readonly ResourceId: string;
  readonly Tags: readonly Tag[];
}

export type AddTagsOutput = Readonly<Record<string, never>>;

export type AdjustmentType =
  | "CHANGE_IN_CAPACITY"
  | "PERCENT_CHANGE_IN_CAPACITY"
  | "EXACT_CAPACITY";

export interface Application {
  readonly Name?: string | undefined;
  readonly Version?: string | undefined;
  readonly Args?: readonly string[] | undefined;
  readonly AdditionalInfo?: Readonly<Record<string, string>> | undefined;
}

export type AuthMode = "SSO" | "IAM";

export interface AutoScalingPolicy {
  readonly Constraints: ScalingConstraints;
  readonly Rules: readonly ScalingRule[];
}

export interface AutoScalingPolicyDescription {
  readonly Status?: AutoScalingPolicyStatus | undefined;
  readonly Constraints?: ScalingConstraints | undefined;
  readonly Rules?: readonly ScalingRule[] | undefined;
}

export type AutoScalingPolicyState =
  | "PENDING"
  | "ATTACHING"
  | "ATTACHED"
  | "DETACHING"
  | "DETACHED"
  | "FAILED";

export interface AutoScalingPolicyStateChangeReason {
  readonly Code?: AutoScalingPolicyStateChangeReasonCode | undefined;
  readonly Message?: string | undefined;
}

export type AutoScalingPolicyStateChangeReasonCode = "USER_REQUEST" | "PROVISION_FAILURE" | "CLEANUP_FAILURE";

export interface AutoScalingPolicyStatus {
  readonly State?: AutoScalingPolicyState | undefined;
  readonly StateChangeReason?: AutoScalingPolicyStateChangeReason | undefined;
}

export interface AutoTerminationPolicy {
  readonly IdleTimeout?: number | undefined;
}

export interface BlockPublicAccessConfiguration {
  readonly BlockPublicSecurityGroupRules: boolean;
  readonly PermittedPublicSecurityGroupRuleRanges?: readonly PortRange[] | undefined;
}

export interface BlockPublicAccessConfigurationMetadata {
  readonly CreationDateTime: Instant;
  readonly CreatedByArn: string;
}

export interface BootstrapActionConfig {
  readonly Name: string;
  readonly ScriptBootstrapAction: ScriptBootstrapActionConfig;
}

export interface BootstrapActionDetail {
  readonly BootstrapActionConfig?: BootstrapActionConfig | undefined;
}

export interface CancelStepsInfo {
  readonly StepId?: string | undefined;
  readonly Status?: CancelStepsRequestStatus | undefined;
  readonly Reason?: string | undefined;
}

export interface CancelStepsInput {
  readonly ClusterId: string;
  readonly StepIds: readonly string[];
  readonly StepCancellationOption?: StepCancellationOption | undefined;
}

export interface CancelStepsOutput {
  readonly CancelStepsInfoList?: readonly CancelStepsInfo[] | undefined;
}

export type CancelStepsRequestStatus = "SUBMITTED" | "FAILED";

export interface CloudWatchAlarmDefinition {
  readonly ComparisonOperator: ComparisonOperator;
  readonly EvaluationPeriods?: number | undefined;
  readonly MetricName: string;
  readonly Namespace?: string | undefined;
  readonly Period: number;
  readonly Statistic?: Statistic | undefined;
  readonly Threshold: number;
  readonly Unit?: Unit | undefined;
  readonly Dimensions?: readonly MetricDimension[] | undefined;
}

export interface CloudWatchLogConfiguration {
  readonly Enabled: boolean;
  readonly LogGroupName?: string | undefined;
  readonly LogStreamNamePrefix?: string | undefined;
  readonly EncryptionKeyArn?: string | undefined;
  readonly LogTypes?: Readonly<Record<string, readonly string[]>> | undefined;
}

export interface Cluster {
  readonly Id?: string | undefined;
  readonly Name?: string | undefined;
  readonly Status?: ClusterStatus | undefined;
  readonly Ec2InstanceAttributes?: Ec2InstanceAttributes | undefined;
  readonly InstanceCollectionType?: InstanceCollectionType | undefined;
  readonly LogUri?: string | undefined;
  readonly LogEncryptionKmsKeyId?: string | undefined;
  readonly RequestedAmiVersion?: string | undefined;
  readonly RunningAmiVersion?: string | undefined;
  readonly ReleaseLabel?: string | undefined;
  readonly AutoTerminate?: boolean | undefined;
  readonly TerminationProtected?: boolean | undefined;
  readonly UnhealthyNodeReplacement?: boolean | undefined;
  readonly VisibleToAllUsers?: boolean | undefined;
  readonly Applications?: readonly Application[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ServiceRole?: string | undefined;
  readonly NormalizedInstanceHours?: number | undefined;
  readonly MasterPublicDnsName?: string | undefined;
  readonly Configurations?: readonly Configuration[] | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly AutoScalingRole?: string | undefined;
  readonly ScaleDownBehavior?: ScaleDownBehavior | undefined;
  readonly CustomAmiId?: string | undefined;
  readonly EbsRootVolumeSize?: number | undefined;
  readonly RepoUpgradeOnBoot?: RepoUpgradeOnBoot | undefined;
  readonly KerberosAttributes?: KerberosAttributes | undefined;
  readonly ClusterArn?: string | undefined;
  readonly OutpostArn?: string | undefined;
  readonly StepConcurrencyLevel?: number | undefined;
  readonly PlacementGroups?: readonly PlacementGroupConfig[] | undefined;
  readonly OSReleaseLabel?: string | undefined;
  readonly EbsRootVolumeIops?: number | undefined;
  readonly EbsRootVolumeThroughput?: number | undefined;
  readonly ExtendedSupport?: boolean | undefined;
  readonly MonitoringConfiguration?: MonitoringConfiguration | undefined;
}

export type ClusterState =
  | "STARTING"
  | "BOOTSTRAPPING"
  | "RUNNING"
  | "WAITING"
  | "TERMINATING"
  | "TERMINATED"
  | "TERMINATED_WITH_ERRORS";

export interface ClusterStateChangeReason {
  readonly Code?: ClusterStateChangeReasonCode | undefined;
  readonly Message?: string | undefined;
}

export type ClusterStateChangeReasonCode =
  | "INTERNAL_ERROR"
  | "VALIDATION_ERROR"
  | "INSTANCE_FAILURE"
  | "INSTANCE_FLEET_TIMEOUT"
  | "BOOTSTRAP_FAILURE"
  | "USER_REQUEST"
  | "STEP_FAILURE"
  | "ALL_STEPS_COMPLETED";

export interface ClusterStatus {
  readonly State?: ClusterState | undefined;
  readonly StateChangeReason?: ClusterStateChangeReason | undefined;
  readonly Timeline?: ClusterTimeline | undefined;
  readonly ErrorDetails?: readonly ErrorDetail[] | undefined;
}

export interface ClusterSummary {
  readonly Id?: string | undefined;
  readonly Name?: string | undefined;
  readonly Status?: ClusterStatus | undefined;
  readonly NormalizedInstanceHours?: number | undefined;
  readonly ClusterArn?: string | undefined;
  readonly OutpostArn?: string | undefined;
}

export interface ClusterTimeline {
  readonly CreationDateTime?: Instant | undefined;
  readonly ReadyDateTime?: Instant | undefined;
  readonly EndDateTime?: Instant | undefined;
}

export interface Command {
  readonly Name?: string | undefined;
  readonly ScriptPath?: string | undefined;
  readonly Args?: readonly string[] | undefined;
}

export type ComparisonOperator =
  | "GREATER_THAN_OR_EQUAL"
  | "GREATER_THAN"
  | "LESS_THAN"
  | "LESS_THAN_OR_EQUAL";

export interface ComputeLimits {
  readonly UnitType: ComputeLimitsUnitType;
  readonly MinimumCapacityUnits: number;
  readonly MaximumCapacityUnits: number;
  readonly MaximumOnDemandCapacityUnits?: number | undefined;
  readonly MaximumCoreCapacityUnits?: number | undefined;
}

export type ComputeLimitsUnitType = "InstanceFleetUnits" | "Instances" | "VCPU";

export interface Configuration {
  readonly Classification?: string | undefined;
  readonly Configurations?: readonly Configuration[] | undefined;
  readonly Properties?: Readonly<Record<string, string>> | undefined;
}

export interface CreatePersistentAppUIInput {
  readonly TargetResourceArn: string;
  readonly EMRContainersConfig?: EMRContainersConfig | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly XReferer?: string | undefined;
  readonly ProfilerType?: ProfilerType | undefined;
}

export interface CreatePersistentAppUIOutput {
  readonly PersistentAppUIId?: string | undefined;
  readonly RuntimeRoleEnabledCluster?: boolean | undefined;
}

export interface CreateSecurityConfigurationInput {
  readonly Name: string;
  readonly SecurityConfiguration: string;
}

export interface CreateSecurityConfigurationOutput {
  readonly Name: string;
  readonly CreationDateTime: Instant;
}

export interface CreateStudioInput {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly AuthMode: AuthMode;
  readonly VpcId: string;
  readonly SubnetIds: readonly string[];
  readonly ServiceRole: string;
  readonly UserRole?: string | undefined;
  readonly WorkspaceSecurityGroupId: string;
  readonly EngineSecurityGroupId: string;
  readonly DefaultS3Location: string;
  readonly IdpAuthUrl?: string | undefined;
  readonly IdpRelayStateParameterName?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly TrustedIdentityPropagationEnabled?: boolean | undefined;
  readonly IdcUserAssignment?: IdcUserAssignment | undefined;
  readonly IdcInstanceArn?: string | undefined;
  readonly EncryptionKeyArn?: string | undefined;
}

export interface CreateStudioOutput {
  readonly StudioId?: string | undefined;
  readonly Url?: string | undefined;
}

export interface CreateStudioSessionMappingInput {
  readonly StudioId: string;
  readonly IdentityId?: string | undefined;
  readonly IdentityName?: string | undefined;
  readonly IdentityType: IdentityType;
  readonly SessionPolicyArn: string;
}

export interface Credentials {
  readonly UsernamePassword?: UsernamePassword | undefined;
}

export interface DeleteSecurityConfigurationInput {
  readonly Name: string;
}

export type DeleteSecurityConfigurationOutput = Readonly<Record<string, never>>;

export interface DeleteStudioInput {
  readonly StudioId: string;
}

export interface DeleteStudioSessionMappingInput {
  readonly StudioId: string;
  readonly IdentityId?: string | undefined;
  readonly IdentityName?: string | undefined;
  readonly IdentityType: IdentityType;
}

export interface DescribeClusterInput {
  readonly ClusterId: string;
}

export interface DescribeClusterOutput {
  readonly Cluster?: Cluster | undefined;
}

export interface DescribeJobFlowsInput {
  readonly CreatedAfter?: Instant | undefined;
  readonly CreatedBefore?: Instant | undefined;
  readonly JobFlowIds?: readonly string[] | undefined;
  readonly JobFlowStates?: readonly JobFlowExecutionState[] | undefined;
}

export interface DescribeJobFlowsOutput {
  readonly JobFlows?: readonly JobFlowDetail[] | undefined;
}

export interface DescribeNotebookExecutionInput {
  readonly NotebookExecutionId: string;
}

export interface DescribeNotebookExecutionOutput {
  readonly NotebookExecution?: NotebookExecution | undefined;
}

export interface DescribePersistentAppUIInput {
  readonly PersistentAppUIId: string;
}

export interface DescribePersistentAppUIOutput {
  readonly PersistentAppUI?: PersistentAppUI | undefined;
}

export interface DescribeReleaseLabelInput {
  readonly ReleaseLabel?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeReleaseLabelOutput {
  readonly ReleaseLabel?: string | undefined;
  readonly Applications?: readonly SimplifiedApplication[] | undefined;
  readonly NextToken?: string | undefined;
  readonly AvailableOSReleases?: readonly OSRelease[] | undefined;
}

export interface DescribeSecurityConfigurationInput {
  readonly Name: string;
}

export interface DescribeSecurityConfigurationOutput {
  readonly Name?: string | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly CreationDateTime?: Instant | undefined;
}

export interface DescribeStepInput {
  readonly ClusterId: string;
  readonly StepId: string;
}

export interface DescribeStepOutput {
  readonly Step?: Step | undefined;
}

export interface DescribeStudioInput {
  readonly StudioId: string;
}

export interface DescribeStudioOutput {
  readonly Studio?: Studio | undefined;
}

export interface EMRContainersConfig {
  readonly JobRunId?: string | undefined;
}

export interface EbsBlockDevice {
  readonly VolumeSpecification?: VolumeSpecification | undefined;
  readonly Device?: string | undefined;
}

export interface EbsBlockDeviceConfig {
  readonly VolumeSpecification: VolumeSpecification;
  readonly VolumesPerInstance?: number | undefined;
}

export interface EbsConfiguration {
  readonly EbsBlockDeviceConfigs?: readonly EbsBlockDeviceConfig[] | undefined;
  readonly EbsOptimized?: boolean | undefined;
}

export interface EbsVolume {
  readonly Device?: string | undefined;
  readonly VolumeId?: string | undefined;
}

export interface Ec2InstanceAttributes {
  readonly Ec2KeyName?: string | undefined;
  readonly Ec2SubnetId?: string | undefined;
  readonly RequestedEc2SubnetIds?: readonly string[] | undefined;
  readonly Ec2AvailabilityZone?: string | undefined;
  readonly RequestedEc2AvailabilityZones?: readonly string[] | undefined;
  readonly IamInstanceProfile?: string | undefined;
  readonly EmrManagedMasterSecurityGroup?: string | undefined;
  readonly EmrManagedSlaveSecurityGroup?: string | undefined;
  readonly ServiceAccessSecurityGroup?: string | undefined;
  readonly AdditionalMasterSecurityGroups?: readonly string[] | undefined;
  readonly AdditionalSlaveSecurityGroups?: readonly string[] | undefined;
}

export interface ErrorDetail {
  readonly ErrorCode?: string | undefined;
  readonly ErrorData?: readonly Readonly<Record<string, string>>[] | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface ExecutionEngineConfig {
  readonly Id: string;
  readonly Type?: ExecutionEngineType | undefined;
  readonly MasterInstanceSecurityGroupId?: string | undefined;
  readonly ExecutionRoleArn?: string | undefined;
}

export type ExecutionEngineType = "EMR";

export interface FailureDetails {
  readonly Reason?: string | undefined;
  readonly Message?: string | undefined;
  readonly LogFile?: string | undefined;
}

export interface GetAutoTerminationPolicyInput {
  readonly ClusterId: string;
}

export interface GetAutoTerminationPolicyOutput {
  readonly AutoTerminationPolicy?: AutoTerminationPolicy | undefined;
}

export type GetBlockPublicAccessConfigurationInput = Readonly<Record<string, never>>;

export interface GetBlockPublicAccessConfigurationOutput {
  readonly BlockPublicAccessConfiguration: BlockPublicAccessConfiguration;
  readonly BlockPublicAccessConfigurationMetadata: BlockPublicAccessConfigurationMetadata;
}

export interface GetClusterSessionCredentialsInput {
  readonly ClusterId: string;
  readonly ExecutionRoleArn?: string | undefined;
}

export interface GetClusterSessionCredentialsOutput {
  readonly Credentials?: Credentials | undefined;
  readonly ExpiresAt?: Instant | undefined;
}

export interface GetManagedScalingPolicyInput {
  readonly ClusterId: string;
}

export interface GetManagedScalingPolicyOutput {
  readonly ManagedScalingPolicy?: ManagedScalingPolicy | undefined;
}

export interface GetOnClusterAppUIPresignedURLInput {
  readonly ClusterId: string;
  readonly OnClusterAppUIType?: OnClusterAppUIType | undefined;
  readonly ApplicationId?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly ExecutionRoleArn?: string | undefined;
}

export interface GetOnClusterAppUIPresignedURLOutput {
  readonly PresignedURLReady?: boolean | undefined;
  readonly PresignedURL?: string | undefined;
}

export interface GetPersistentAppUIPresignedURLInput {
  readonly PersistentAppUIId: string;
  readonly PersistentAppUIType?: PersistentAppUIType | undefined;
  readonly ApplicationId?: string | undefined;
  readonly AuthProxyCall?: boolean | undefined;
  readonly ExecutionRoleArn?: string | undefined;
}

export interface GetPersistentAppUIPresignedURLOutput {
  readonly PresignedURLReady?: boolean | undefined;
  readonly PresignedURL?: string | undefined;
}

export interface GetStudioSessionMappingInput {
  readonly StudioId: string;
  readonly IdentityId?: string | undefined;
  readonly IdentityName?: string | undefined;
  readonly IdentityType: IdentityType;
}

export interface GetStudioSessionMappingOutput {
  readonly SessionMapping?: SessionMappingDetail | undefined;
}

export interface HadoopJarStepConfig {
  readonly Properties?: readonly KeyValue[] | undefined;
  readonly Jar: string;
  readonly MainClass?: string | undefined;
  readonly Args?: readonly string[] | undefined;
}

export interface HadoopStepConfig {
  readonly Jar?: string | undefined;
  readonly Properties?: Readonly<Record<string, string>> | undefined;
  readonly MainClass?: string | undefined;
  readonly Args?: readonly string[] | undefined;
}

export type IdcUserAssignment = "REQUIRED" | "OPTIONAL";

export type IdentityType = "USER" | "GROUP";

export interface Instance {
  readonly Id?: string | undefined;
  readonly Ec2InstanceId?: string | undefined;
  readonly PublicDnsName?: string | undefined;
  readonly PublicIpAddress?: string | undefined;
  readonly PrivateDnsName?: string | undefined;
  readonly PrivateIpAddress?: string | undefined;
  readonly Status?: InstanceStatus | undefined;
  readonly InstanceGroupId?: string | undefined;
  readonly InstanceFleetId?: string | undefined;
  readonly Market?: MarketType | undefined;
  readonly InstanceType?: string | undefined;
  readonly EbsVolumes?: readonly EbsVolume[] | undefined;
}

export type InstanceCollectionType = "INSTANCE_FLEET" | "INSTANCE_GROUP";

export interface InstanceFleet {
  readonly Id?: string | undefined;
  readonly Name?: string | undefined;
  readonly Status?: InstanceFleetStatus | undefined;
  readonly InstanceFleetType?: InstanceFleetType | undefined;
  readonly TargetOnDemandCapacity?: number | undefined;
  readonly TargetSpotCapacity?: number | undefined;
  readonly ProvisionedOnDemandCapacity?: number | undefined;
  readonly ProvisionedSpotCapacity?: number | undefined;
  readonly InstanceTypeSpecifications?: readonly InstanceTypeSpecification[] | undefined;
  readonly LaunchSpecifications?: InstanceFleetProvisioningSpecifications | undefined;
  readonly ResizeSpecifications?: InstanceFleetResizingSpecifications | undefined;
  readonly Context?: string | undefined;
}

export interface InstanceFleetConfig {
  readonly Name?: string | undefined;
  readonly InstanceFleetType: InstanceFleetType;
  readonly TargetOnDemandCapacity?: number | undefined;
  readonly TargetSpotCapacity?: number | undefined;
  readonly InstanceTypeConfigs?: readonly InstanceTypeConfig[] | undefined;
  readonly LaunchSpecifications?: InstanceFleetProvisioningSpecifications | undefined;
  readonly ResizeSpecifications?: InstanceFleetResizingSpecifications | undefined;
  readonly Context?: string | undefined;
}

export interface InstanceFleetModifyConfig {
  readonly InstanceFleetId: string;
  readonly TargetOnDemandCapacity?: number | undefined;
  readonly TargetSpotCapacity?: number | undefined;
  readonly ResizeSpecifications?: InstanceFleetResizingSpecifications | undefined;
  readonly InstanceTypeConfigs?: readonly InstanceTypeConfig[] | undefined;
  readonly Context?: string | undefined;
}

export interface InstanceFleetProvisioningSpecifications {
  readonly SpotSpecification?: SpotProvisioningSpecification | undefined;
  readonly OnDemandSpecification?: OnDemandProvisioningSpecification | undefined;
}

export interface InstanceFleetResizingSpecifications {
  readonly SpotResizeSpecification?: SpotResizingSpecification | undefined;
  readonly OnDemandResizeSpecification?: OnDemandResizingSpecification | undefined;
}

export type InstanceFleetState =
  | "PROVISIONING"
  | "BOOTSTRAPPING"
  | "RUNNING"
  | "RESIZING"
  | "RECONFIGURING"
  | "SUSPENDED"
  | "TERMINATING"
  | "TERMINATED";

export interface InstanceFleetStateChangeReason {
  readonly Code?: InstanceFleetStateChangeReasonCode | undefined;
  readonly Message?: string | undefined;
}

export type InstanceFleetStateChangeReasonCode =
  | "INTERNAL_ERROR"
  | "VALIDATION_ERROR"
  | "INSTANCE_FAILURE"
  | "CLUSTER_TERMINATED";

export interface InstanceFleetStatus {
  readonly State?: InstanceFleetState | undefined;
  readonly StateChangeReason?: InstanceFleetStateChangeReason | undefined;
  readonly Timeline?: InstanceFleetTimeline | undefined;
}

export interface InstanceFleetTimeline {
  readonly CreationDateTime?: Instant | undefined;
  readonly ReadyDateTime?: Instant | undefined;
  readonly EndDateTime?: Instant | undefined;
}

export type InstanceFleetType = "MASTER" | "CORE" | "TASK";

export interface InstanceGroup {
  readonly Id?: string | undefined;
  readonly Name?: string | undefined;
  readonly Market?: MarketType | undefined;
  readonly InstanceGroupType?: InstanceGroupType | undefined;
  readonly BidPrice?: string | undefined;
  readonly InstanceType?: string | undefined;
  readonly RequestedInstanceCount?: number | undefined;
  readonly RunningInstanceCount?: number | undefined;
  readonly Status?: InstanceGroupStatus | undefined;
  readonly Configurations?: readonly Configuration[] | undefined;
  readonly ConfigurationsVersion?: number | undefined;
  readonly LastSuccessfullyAppliedConfigurations?: readonly Configuration[] | undefined;
  readonly LastSuccessfullyAppliedConfigurationsVersion?: number | undefined;
  readonly EbsBlockDevices?: readonly EbsBlockDevice[] | undefined;
  readonly EbsOptimized?: boolean | undefined;
  readonly ShrinkPolicy?: ShrinkPolicy | undefined;
  readonly AutoScalingPolicy?: AutoScalingPolicyDescription | undefined;
  readonly CustomAmiId?: string | undefined;
}

export interface InstanceGroupConfig {
  readonly Name?: string | undefined;
  readonly Market?: MarketType | undefined;
  readonly InstanceRole: InstanceRoleType;
  readonly BidPrice?: string | undefined;
  readonly InstanceType: string;
  readonly InstanceCount: number;
  readonly Configurations?: readonly Configuration[] | undefined;
  readonly EbsConfiguration?: EbsConfiguration | undefined;
  readonly AutoScalingPolicy?: AutoScalingPolicy | undefined;
  readonly CustomAmiId?: string | undefined;
}

export interface InstanceGroupDetail {
  readonly InstanceGroupId?: string | undefined;
  readonly Name?: string | undefined;
  readonly Market: MarketType;
  readonly InstanceRole: InstanceRoleType;
  readonly BidPrice?: string | undefined;
  readonly InstanceType: string;
  readonly InstanceRequestCount: number;
  readonly InstanceRunningCount: number;
  readonly State: InstanceGroupState;
  readonly LastStateChangeReason?: string | undefined;
  readonly CreationDateTime: Instant;
  readonly StartDateTime?: Instant | undefined;
  readonly ReadyDateTime?: Instant | undefined;
  readonly EndDateTime?: Instant | undefined;
  readonly CustomAmiId?: string | undefined;
}

export interface InstanceGroupModifyConfig {
  readonly InstanceGroupId: string;
  readonly InstanceCount?: number | undefined;
  readonly EC2InstanceIdsToTerminate?: readonly string[] | undefined;
  readonly ShrinkPolicy?: ShrinkPolicy | undefined;
  readonly ReconfigurationType?: ReconfigurationType | undefined;
  readonly Configurations?: readonly Configuration[] | undefined;
}

export type InstanceGroupState =
  | "PROVISIONING"
  | "BOOTSTRAPPING"
  | "RUNNING"
  | "RECONFIGURING"
  | "RESIZING"
  | "SUSPENDED"
  | "TERMINATING"
  | "TERMINATED"
  | "ARRESTED"
  | "SHUTTING_DOWN"
  | "ENDED";

export interface InstanceGroupStateChangeReason {
  readonly Code?: InstanceGroupStateChangeReasonCode | undefined;
  readonly Message?: string | undefined;
}

export type InstanceGroupStateChangeReasonCode =
  | "INTERNAL_ERROR"
  | "VALIDATION_ERROR"
  | "INSTANCE_FAILURE"
  | "CLUSTER_TERMINATED";

export interface InstanceGroupStatus {
  readonly State?: InstanceGroupState | undefined;
  readonly StateChangeReason?: InstanceGroupStateChangeReason | undefined;
  readonly Timeline?: InstanceGroupTimeline | undefined;
}

export interface InstanceGroupTimeline {
  readonly CreationDateTime?: Instant | undefined;
  readonly ReadyDateTime?: Instant | undefined;
  readonly EndDateTime?: Instant | undefined;
}

export type InstanceGroupType = "MASTER" | "CORE" | "TASK";

export interface InstanceResizePolicy {
  readonly InstancesToTerminate?: readonly string[] | undefined;
  readonly InstancesToProtect?: readonly string[] | undefined;
  readonly InstanceTerminationTimeout?: number | undefined;
}

export type InstanceRoleType = "MASTER" | "CORE" | "TASK";

export type InstanceState =
  | "AWAITING_FULFILLMENT"
  | "PROVISIONING"
  | "BOOTSTRAPPING"
  | "RUNNING"
  | "TERMINATED";

export interface InstanceStateChangeReason {
  readonly Code?: InstanceStateChangeReasonCode | undefined;
  readonly Message?: string | undefined;
}

export type InstanceStateChangeReasonCode =
  | "INTERNAL_ERROR"
  | "VALIDATION_ERROR"
  | "INSTANCE_FAILURE"
  | "BOOTSTRAP_FAILURE"
  | "CLUSTER_TERMINATED";

export interface InstanceStatus {
  readonly State?: InstanceState | undefined;
  readonly StateChangeReason?: InstanceStateChangeReason | undefined;
  readonly Timeline?: InstanceTimeline | undefined;
}

export interface InstanceTimeline {
  readonly CreationDateTime?: Instant | undefined;
  readonly ReadyDateTime?: Instant | undefined;
  readonly EndDateTime?: Instant | undefined;
}

export interface InstanceTypeConfig {
  readonly InstanceType: string;
  readonly WeightedCapacity?: number | undefined;
  readonly BidPrice?: string | undefined;
  readonly BidPriceAsPercentageOfOnDemandPrice?: number | undefined;
  readonly EbsConfiguration?: EbsConfiguration | undefined;
  readonly Configurations?: readonly Configuration[] | undefined;
  readonly CustomAmiId?: string | undefined;
  readonly Priority?: number | undefined;
}

export interface InstanceTypeSpecification {
  readonly InstanceType?: string | undefined;
  readonly WeightedCapacity?: number | undefined;
  readonly BidPrice?: string | undefined;
  readonly BidPriceAsPercentageOfOnDemandPrice?: number | undefined;
  readonly Configurations?: readonly Configuration[] | undefined;
  readonly EbsBlockDevices?: readonly EbsBlockDevice[] | undefined;
  readonly EbsOptimized?: boolean | undefined;
  readonly CustomAmiId?: string | undefined;
  readonly Priority?: number | undefined;
}

export type InternalServerError = Readonly<Record<string, never>>;

export interface InternalServerException {
  readonly Message?: string | undefined;
}

export interface InvalidRequestException {
  readonly ErrorCode?: string | undefined;
  readonly Message?: string | undefined;
}

export interface JobFlowDetail {
  readonly JobFlowId: string;
  readonly Name: string;
  readonly LogUri?: string | undefined;
  readonly LogEncryptionKmsKeyId?: string | undefined;
  readonly AmiVersion?: string | undefined;
  readonly ExecutionStatusDetail: JobFlowExecutionStatusDetail;
  readonly Instances: JobFlowInstancesDetail;
  readonly Steps?: readonly StepDetail[] | undefined;
  readonly BootstrapActions?: readonly BootstrapActionDetail[] | undefined;
  readonly SupportedProducts?: readonly string[] | undefined;
  readonly VisibleToAllUsers?: boolean | undefined;
  readonly JobFlowRole?: string | undefined;
  readonly ServiceRole?: string | undefined;
  readonly AutoScalingRole?: string | undefined;
  readonly ScaleDownBehavior?: ScaleDownBehavior | undefined;
}

export type JobFlowExecutionState =
  | "STARTING"
  | "BOOTSTRAPPING"
  | "RUNNING"
  | "WAITING"
  | "SHUTTING_DOWN"
  | "TERMINATED"
  | "COMPLETED"
  | "FAILED";

export interface JobFlowExecutionStatusDetail {
  readonly State: JobFlowExecutionState;
  readonly CreationDateTime: Instant;
  readonly StartDateTime?: Instant | undefined;
  readonly ReadyDateTime?: Instant | undefined;
  readonly EndDateTime?: Instant | undefined;
  readonly LastStateChangeReason?: string | undefined;
}

export interface JobFlowInstancesConfig {
  readonly MasterInstanceType?: string | undefined;
  readonly SlaveInstanceType?: string | undefined;
  readonly InstanceCount?: number | undefined;
  readonly InstanceGroups?: readonly InstanceGroupConfig[] | undefined;
  readonly InstanceFleets?: readonly InstanceFleetConfig[] | undefined;
  readonly Ec2KeyName?: string | undefined;
  readonly Placement?: PlacementType | undefined;
  readonly KeepJobFlowAliveWhenNoSteps?: boolean | undefined;
  readonly TerminationProtected?: boolean | undefined;
  readonly UnhealthyNodeReplacement?: boolean | undefined;
  readonly HadoopVersion?: string | undefined;
  readonly Ec2SubnetId?: string | undefined;
  readonly Ec2SubnetIds?: readonly string[] | undefined;
  readonly EmrManagedMasterSecurityGroup?: string | undefined;
  readonly EmrManagedSlaveSecurityGroup?: string | undefined;
  readonly ServiceAccessSecurityGroup?: string | undefined;
  readonly AdditionalMasterSecurityGroups?: readonly string[] | undefined;
  readonly AdditionalSlaveSecurityGroups?: readonly string[] | undefined;
}

export interface JobFlowInstancesDetail {
  readonly MasterInstanceType: string;
  readonly MasterPublicDnsName?: string | undefined;
  readonly MasterInstanceId?: string | undefined;
  readonly SlaveInstanceType: string;
  readonly InstanceCount: number;
  readonly InstanceGroups?: readonly InstanceGroupDetail[] | undefined;
  readonly NormalizedInstanceHours?: number | undefined;
  readonly Ec2KeyName?: string | undefined;
  readonly Ec2SubnetId?: string | undefined;
  readonly Placement?: PlacementType | undefined;
  readonly KeepJobFlowAliveWhenNoSteps?: boolean | undefined;
  readonly TerminationProtected?: boolean | undefined;
  readonly UnhealthyNodeReplacement?: boolean | undefined;
  readonly HadoopVersion?: string | undefined;
}

export interface KerberosAttributes {
  readonly Realm: string;
  readonly KdcAdminPassword: string;
  readonly CrossRealmTrustPrincipalPassword?: string | undefined;
  readonly ADDomainJoinUser?: string | undefined;
  readonly ADDomainJoinPassword?: string | undefined;
}

export interface KeyValue {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export interface ListBootstrapActionsInput {
  readonly ClusterId: string;
  readonly Marker?: string | undefined;
}

export interface ListBootstrapActionsOutput {
  readonly BootstrapActions?: readonly Command[] | undefined;
  readonly Marker?: string | undefined;
}

export interface ListClustersInput {
  readonly CreatedAfter?: Instant | undefined;
  readonly CreatedBefore?: Instant | undefined;
  readonly ClusterStates?: readonly ClusterState[] | undefined;
  readonly Marker?: string | undefined;
}

export interface ListClustersOutput {
  readonly Clusters?: readonly ClusterSummary[] | undefined;
  readonly Marker?: string | undefined;
}

export interface ListInstanceFleetsInput {
  readonly ClusterId: string;
  readonly Marker?: string | undefined;
}

export interface ListInstanceFleetsOutput {
  readonly InstanceFleets?: readonly InstanceFleet[] | undefined;
  readonly Marker?: string | undefined;
}

export interface ListInstanceGroupsInput {
  readonly ClusterId: string;
  readonly Marker?: string | undefined;
}

export interface ListInstanceGroupsOutput {
  readonly InstanceGroups?: readonly InstanceGroup[] | undefined;
  readonly Marker?: string | undefined;
}

export interface ListInstancesInput {
  readonly ClusterId: string;
  readonly InstanceGroupId?: string | undefined;
  readonly InstanceGroupTypes?: readonly InstanceGroupType[] | undefined;
  readonly InstanceFleetId?: string | undefined;
  readonly InstanceFleetType?: InstanceFleetType | undefined;
  readonly InstanceStates?: readonly InstanceState[] | undefined;
  readonly Marker?: string | undefined;
}

export interface ListInstancesOutput {
  readonly Instances?: readonly Instance[] | undefined;
  readonly Marker?: string | undefined;
}

export interface ListNotebookExecutionsInput {
  readonly EditorId?: string | undefined;
  readonly Status?: NotebookExecutionStatus | undefined;
  readonly From?: Instant | undefined;
  readonly To?: Instant | undefined;
  readonly Marker?: string | undefined;
  readonly ExecutionEngineId?: string | undefined;
}

export interface ListNotebookExecutionsOutput {
  readonly NotebookExecutions?: readonly NotebookExecutionSummary[] | undefined;
  readonly Marker?: string | undefined;
}

export interface ListReleaseLabelsInput {
  readonly Filters?: ReleaseLabelFilter | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListReleaseLabelsOutput {
  readonly ReleaseLabels?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListSecurityConfigurationsInput {
  readonly Marker?: string | undefined;
}

export interface ListSecurityConfigurationsOutput {
  readonly SecurityConfigurations?: readonly SecurityConfigurationSummary[] | undefined;
  readonly Marker?: string | undefined;
}

export interface ListStepsInput {
  readonly ClusterId: string;
  readonly StepStates?: readonly StepState[] | undefined;
  readonly StepIds?: readonly string[] | undefined;
  readonly Marker?: string | undefined;
}

export interface ListStepsOutput {
  readonly Steps?: readonly StepSummary[] | undefined;
  readonly Marker?: string | undefined;
}

export interface ListStudioSessionMappingsInput {
  readonly StudioId?: string | undefined;
  readonly IdentityType?: IdentityType | undefined;
  readonly Marker?: string | undefined;
}

export interface ListStudioSessionMappingsOutput {
  readonly SessionMappings?: readonly SessionMappingSummary[] | undefined;
  readonly Marker?: string | undefined;
}

export interface ListStudiosInput {
  readonly Marker?: string | undefined;
}

export interface ListStudiosOutput {
  readonly Studios?: readonly StudioSummary[] | undefined;
  readonly Marker?: string | undefined;
}

export interface ListSupportedInstanceTypesInput {
  readonly ReleaseLabel: string;
  readonly Marker?: string | undefined;
}

export interface ListSupportedInstanceTypesOutput {
  readonly SupportedInstanceTypes?: readonly SupportedInstanceType[] | undefined;
  readonly Marker?: string | undefined;
}

export type LogType = "system-logs" | "application-logs" | "persistent-ui-logs";

export type LogUploadPolicyValue = "emr-managed" | "on-customer-s3only" | "disabled";

export interface ManagedScalingPolicy {
  readonly ComputeLimits?: ComputeLimits | undefined;
  readonly UtilizationPerformanceIndex?: number | undefined;
  readonly ScalingStrategy?: ScalingStrategy | undefined;
}

export type MarketType = "ON_DEMAND" | "SPOT";

export interface MetricDimension {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export interface ModifyClusterInput {
  readonly ClusterId: string;
  readonly StepConcurrencyLevel?: number | undefined;
  readonly ExtendedSupport?: boolean | undefined;
}

export interface ModifyClusterOutput {
  readonly StepConcurrencyLevel?: number | undefined;
  readonly ExtendedSupport?: boolean | undefined;
}

export interface ModifyInstanceFleetInput {
  readonly ClusterId: string;
  readonly InstanceFleet: InstanceFleetModifyConfig;
}

export interface ModifyInstanceGroupsInput {
  readonly ClusterId?: string | undefined;
  readonly InstanceGroups?: readonly InstanceGroupModifyConfig[] | undefined;
}

export interface MonitoringConfiguration {
  readonly CloudWatchLogConfiguration?: CloudWatchLogConfiguration | undefined;
  readonly S3LoggingConfiguration?: S3LoggingConfiguration | undefined;
}

export interface NotebookExecution {
  readonly NotebookExecutionId?: string | undefined;
  readonly EditorId?: string | undefined;
  readonly ExecutionEngine?: ExecutionEngineConfig | undefined;
  readonly NotebookExecutionName?: string | undefined;
  readonly NotebookParams?: string | undefined;
  readonly Status?: NotebookExecutionStatus | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly Arn?: string | undefined;
  readonly OutputNotebookURI?: string | undefined;
  readonly LastStateChangeReason?: string | undefined;
  readonly NotebookInstanceSecurityGroupId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly NotebookS3Location?: NotebookS3LocationForOutput | undefined;
  readonly OutputNotebookS3Location?: OutputNotebookS3LocationForOutput | undefined;
  readonly OutputNotebookFormat?: OutputNotebookFormat | undefined;
  readonly EnvironmentVariables?: Readonly<Record<string, string>> | undefined;
}

export type NotebookExecutionStatus =
  | "START_PENDING"
  | "STARTING"
  | "RUNNING"
  | "FINISHING"
  | "FINISHED"
  | "FAILING"
  | "FAILED"
  | "STOP_PENDING"
  | "STOPPING"
  | "STOPPED";

export interface NotebookExecutionSummary {
  readonly NotebookExecutionId?: string | undefined;
  readonly EditorId?: string | undefined;
  readonly NotebookExecutionName?: string | undefined;
  readonly Status?: NotebookExecutionStatus | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly NotebookS3Location?: NotebookS3LocationForOutput | undefined;
  readonly ExecutionEngineId?: string | undefined;
}

export interface NotebookS3LocationForOutput {
  readonly Bucket?: string | undefined;
  readonly Key?: string | undefined;
}

export interface NotebookS3LocationFromInput {
  readonly Bucket?: string | undefined;
  readonly Key?: string | undefined;
}

export interface OSRelease {
  readonly Label?: string | undefined;
}

export type OnClusterAppUIType =
  | "SparkHistoryServer"
  | "YarnTimelineService"
  | "TezUI"
  | "ApplicationMaster"
  | "JobHistoryServer"
  | "ResourceManager";

export interface OnDemandCapacityReservationOptions {
  readonly UsageStrategy?: OnDemandCapacityReservationUsageStrategy | undefined;
  readonly CapacityReservationPreference?: OnDemandCapacityReservationPreference | undefined;
  readonly CapacityReservationResourceGroupArn?: string | undefined;
}

export type OnDemandCapacityReservationPreference = "open" | "none";

export type OnDemandCapacityReservationUsageStrategy = "use-capacity-reservations-first";

export type OnDemandProvisioningAllocationStrategy = "lowest-price" | "prioritized";

export interface OnDemandProvisioningSpecification {
  readonly AllocationStrategy: OnDemandProvisioningAllocationStrategy;
  readonly CapacityReservationOptions?: OnDemandCapacityReservationOptions | undefined;
}

export interface OnDemandResizingSpecification {
  readonly TimeoutDurationMinutes?: number | undefined;
  readonly AllocationStrategy?: OnDemandProvisioningAllocationStrategy | undefined;
  readonly CapacityReservationOptions?: OnDemandCapacityReservationOptions | undefined;
}

export type OutputNotebookFormat = "HTML";

export interface OutputNotebookS3LocationForOutput {
  readonly Bucket?: string | undefined;
  readonly Key?: string | undefined;
}

export interface OutputNotebookS3LocationFromInput {
  readonly Bucket?: string | undefined;
  readonly Key?: string | undefined;
}

export interface PersistentAppUI {
  readonly PersistentAppUIId?: string | undefined;
  readonly PersistentAppUITypeList?: readonly PersistentAppUIType[] | undefined;
  readonly PersistentAppUIStatus?: string | undefined;
  readonly AuthorId?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastStateChangeReason?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type PersistentAppUIType = "SHS" | "TEZ" | "YTS";

export interface PlacementGroupConfig {
  readonly InstanceRole: InstanceRoleType;
  readonly PlacementStrategy?: PlacementGroupStrategy | undefined;
}

export type PlacementGroupStrategy = "SPREAD" | "PARTITION" | "CLUSTER" | "NONE";

export interface PlacementType {
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZones?: readonly string[] | undefined;
}

export interface PortRange {
  readonly MinRange: number;
  readonly MaxRange?: number | undefined;
}

export type ProfilerType = "SHS" | "TEZUI" | "YTS";

export interface PutAutoScalingPolicyInput {
  readonly ClusterId: string;
  readonly InstanceGroupId: string;
  readonly AutoScalingPolicy: AutoScalingPolicy;
}

export interface PutAutoScalingPolicyOutput {
  readonly ClusterId?: string | undefined;
  readonly InstanceGroupId?: string | undefined;
  readonly AutoScalingPolicy?: AutoScalingPolicyDescription | undefined;
  readonly ClusterArn?: string | undefined;
}

export interface PutAutoTerminationPolicyInput {
  readonly ClusterId: string;
  readonly AutoTerminationPolicy?: AutoTerminationPolicy | undefined;
}

export type PutAutoTerminationPolicyOutput = Readonly<Record<string, never>>;

export interface PutBlockPublicAccessConfigurationInput {
  readonly BlockPublicAccessConfiguration: BlockPublicAccessConfiguration;
}

export type PutBlockPublicAccessConfigurationOutput = Readonly<Record<string, never>>;

export interface PutManagedScalingPolicyInput {
  readonly ClusterId: string;
  readonly ManagedScalingPolicy: ManagedScalingPolicy;
}

export type PutManagedScalingPolicyOutput = Readonly<Record<string, never>>;

export type ReconfigurationType = "OVERWRITE" | "MERGE";

export interface ReleaseLabelFilter {
  readonly Prefix?: string | undefined;
  readonly Application?: string | undefined;
}

export interface RemoveAutoScalingPolicyInput {
  readonly ClusterId: string;
  readonly InstanceGroupId: string;
}

export type RemoveAutoScalingPolicyOutput = Readonly<Record<string, never>>;

export interface RemoveAutoTerminationPolicyInput {
  readonly ClusterId: string;
}

export type RemoveAutoTerminationPolicyOutput = Readonly<Record<string, never>>;

export interface RemoveManagedScalingPolicyInput {
  readonly ClusterId: string;
}

export type RemoveManagedScalingPolicyOutput = Readonly<Record<string, never>>;

export interface RemoveTagsInput {
  readonly ResourceId: string;
  readonly TagKeys: readonly string[];
}

export type RemoveTagsOutput = Readonly<Record<string, never>>;

export type RepoUpgradeOnBoot = "SECURITY" | "NONE";

export interface RunJobFlowInput {
  readonly Name: string;
  readonly LogUri?: string | undefined;
  readonly LogEncryptionKmsKeyId?: string | undefined;
  readonly AdditionalInfo?: string | undefined;
  readonly AmiVersion?: string | undefined;
  readonly ReleaseLabel?: string | undefined;
  readonly Instances: JobFlowInstancesConfig;
  readonly Steps?: readonly StepConfig[] | undefined;
  readonly StepExecutionRoleArn?: string | undefined;
  readonly BootstrapActions?: readonly BootstrapActionConfig[] | undefined;
  readonly SupportedProducts?: readonly string[] | undefined;
  readonly NewSupportedProducts?: readonly SupportedProductConfig[] | undefined;
  readonly Applications?: readonly Application[] | undefined;
  readonly Configurations?: readonly Configuration[] | undefined;
  readonly VisibleToAllUsers?: boolean | undefined;
  readonly JobFlowRole?: string | undefined;
  readonly ServiceRole?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly AutoScalingRole?: string | undefined;
  readonly ScaleDownBehavior?: ScaleDownBehavior | undefined;
  readonly CustomAmiId?: string | undefined;
  readonly EbsRootVolumeSize?: number | undefined;
  readonly RepoUpgradeOnBoot?: RepoUpgradeOnBoot | undefined;
  readonly KerberosAttributes?: KerberosAttributes | undefined;
  readonly StepConcurrencyLevel?: number | undefined;
  readonly ManagedScalingPolicy?: ManagedScalingPolicy | undefined;
  readonly PlacementGroupConfigs?: readonly PlacementGroupConfig[] | undefined;
  readonly AutoTerminationPolicy?: AutoTerminationPolicy | undefined;
  readonly OSReleaseLabel?: string | undefined;
  readonly EbsRootVolumeIops?: number | undefined;
  readonly EbsRootVolumeThroughput?: number | undefined;
  readonly ExtendedSupport?: boolean | undefined;
  readonly MonitoringConfiguration?: MonitoringConfiguration | undefined;
}

export interface RunJobFlowOutput {
  readonly JobFlowId?: string | undefined;
  readonly ClusterArn?: string | undefined;
}

export interface S3LoggingConfiguration {
  readonly LogTypeUploadPolicy?: Readonly<Record<string, LogUploadPolicyValue>> | undefined;
}

export interface S3MonitoringConfiguration {
  readonly LogUri?: string | undefined;
  readonly EncryptionKeyArn?: string | undefined;
}

export type ScaleDownBehavior = "TERMINATE_AT_INSTANCE_HOUR" | "TERMINATE_AT_TASK_COMPLETION";

export interface ScalingAction {
  readonly Market?: MarketType | undefined;
  readonly SimpleScalingPolicyConfiguration: SimpleScalingPolicyConfiguration;
}

export interface ScalingConstraints {
  readonly MinCapacity: number;
  readonly MaxCapacity: number;
}

export interface ScalingRule {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly Action: ScalingAction;
  readonly Trigger: ScalingTrigger;
}

export type ScalingStrategy = "DEFAULT" | "ADVANCED";

export interface ScalingTrigger {
  readonly CloudWatchAlarmDefinition: CloudWatchAlarmDefinition;
}

export interface ScriptBootstrapActionConfig {
  readonly Path: string;
  readonly Args?: readonly string[] | undefined;
}

export interface SecurityConfigurationSummary {
  readonly Name?: string | undefined;
  readonly CreationDateTime?: Instant | undefined;
}

export interface SessionMappingDetail {
  readonly StudioId?: string | undefined;
  readonly IdentityId?: string | undefined;
  readonly IdentityName?: string | undefined;
  readonly IdentityType?: IdentityType | undefined;
  readonly SessionPolicyArn?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface SessionMappingSummary {
  readonly StudioId?: string | undefined;
  readonly IdentityId?: string | undefined;
  readonly IdentityName?: string | undefined;
  readonly IdentityType?: IdentityType | undefined;
  readonly SessionPolicyArn?: string | undefined;
  readonly CreationTime?: Instant | undefined;
}

export interface SetKeepJobFlowAliveWhenNoStepsInput {
  readonly JobFlowIds: readonly string[];
  readonly KeepJobFlowAliveWhenNoSteps: boolean;
}

export interface SetTerminationProtectionInput {
  readonly JobFlowIds: readonly string[];
  readonly TerminationProtected: boolean;
}

export interface SetUnhealthyNodeReplacementInput {
  readonly JobFlowIds: readonly string[];
  readonly UnhealthyNodeReplacement: boolean;
}

export interface SetVisibleToAllUsersInput {
  readonly JobFlowIds: readonly string[];
  readonly VisibleToAllUsers: boolean;
}

export interface ShrinkPolicy {
  readonly DecommissionTimeout?: number | undefined;
  readonly InstanceResizePolicy?: InstanceResizePolicy | undefined;
}

export interface SimpleScalingPolicyConfiguration {
  readonly AdjustmentType?: AdjustmentType | undefined;
  readonly ScalingAdjustment: number;
  readonly CoolDown?: number | undefined;
}

export interface SimplifiedApplication {
  readonly Name?: string | undefined;
  readonly Version?: string | undefined;
}

export type SpotProvisioningAllocationStrategy =
  | "capacity-optimized"
  | "price-capacity-optimized"
  | "lowest-price"
  | "diversified"
  | "capacity-optimized-prioritized";

export interface SpotProvisioningSpecification {
  readonly TimeoutDurationMinutes: number;
  readonly TimeoutAction: SpotProvisioningTimeoutAction;
  readonly BlockDurationMinutes?: number | undefined;
  readonly AllocationStrategy?: SpotProvisioningAllocationStrategy | undefined;
}

export type SpotProvisioningTimeoutAction = "SWITCH_TO_ON_DEMAND" | "TERMINATE_CLUSTER";

export interface SpotResizingSpecification {
  readonly TimeoutDurationMinutes?: number | undefined;
  readonly AllocationStrategy?: SpotProvisioningAllocationStrategy | undefined;
}

export interface StartNotebookExecutionInput {
  readonly EditorId?: string | undefined;
  readonly RelativePath?: string | undefined;
  readonly NotebookExecutionName?: string | undefined;
  readonly NotebookParams?: string | undefined;
  readonly ExecutionEngine: ExecutionEngineConfig;
  readonly ServiceRole: string;
  readonly NotebookInstanceSecurityGroupId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly NotebookS3Location?: NotebookS3LocationFromInput | undefined;
  readonly OutputNotebookS3Location?: OutputNotebookS3LocationFromInput | undefined;
  readonly OutputNotebookFormat?: OutputNotebookFormat | undefined;
  readonly EnvironmentVariables?: Readonly<Record<string, string>> | undefined;
}

export interface StartNotebookExecutionOutput {
  readonly NotebookExecutionId?: string | undefined;
}

export type Statistic = "SAMPLE_COUNT" | "AVERAGE" | "SUM" | "MINIMUM" | "MAXIMUM";

export interface Step {
  readonly Id?: string | undefined;
  readonly Name?: string | undefined;
  readonly Config?: HadoopStepConfig | undefined;
  readonly ActionOnFailure?: ActionOnFailure | undefined;
  readonly Status?: StepStatus | undefined;
  readonly ExecutionRoleArn?: string | undefined;
  readonly LogUri?: string | undefined;
  readonly EncryptionKeyArn?: string | undefined;
}

export type StepCancellationOption = "SEND_INTERRUPT" | "TERMINATE_PROCESS";

export interface StepConfig {
  readonly Name: string;
  readonly ActionOnFailure?: ActionOnFailure | undefined;
  readonly HadoopJarStep: HadoopJarStepConfig;
  readonly StepMonitoringConfiguration?: StepMonitoringConfiguration | undefined;
}

export interface StepDetail {
  readonly StepConfig: StepConfig;
  readonly ExecutionStatusDetail: StepExecutionStatusDetail;
}

export type StepExecutionState =
  | "PENDING"
  | "RUNNING"
  | "CONTINUE"
  | "COMPLETED"
  | "CANCELLED"
  | "FAILED"
  | "INTERRUPTED";

export interface StepExecutionStatusDetail {
  readonly State: StepExecutionState;
  readonly CreationDateTime: Instant;
  readonly StartDateTime?: Instant | undefined;
  readonly EndDateTime?: Instant | undefined;
  readonly LastStateChangeReason?: string | undefined;
}

export interface StepMonitoringConfiguration {
  readonly S3MonitoringConfiguration?: S3MonitoringConfiguration | undefined;
}

export type StepState =
  | "PENDING"
  | "CANCEL_PENDING"
  | "RUNNING"
  | "COMPLETED"
  | "CANCELLED"
  | "FAILED"
  | "INTERRUPTED";

export interface StepStateChangeReason {
  readonly Code?: StepStateChangeReasonCode | undefined;
  readonly Message?: string | undefined;
}

export type StepStateChangeReasonCode = "NONE";

export interface StepStatus {
  readonly State?: StepState | undefined;
  readonly StateChangeReason?: StepStateChangeReason | undefined;
  readonly FailureDetails?: FailureDetails | undefined;
  readonly Timeline?: StepTimeline | undefined;
}

export interface StepSummary {
  readonly Id?: string | undefined;
  readonly Name?: string | undefined;
  readonly Config?: HadoopStepConfig | undefined;
  readonly ActionOnFailure?: ActionOnFailure | undefined;
  readonly Status?: StepStatus | undefined;
  readonly LogUri?: string | undefined;
  readonly EncryptionKeyArn?: string | undefined;
}

export interface StepTimeline {
  readonly CreationDateTime?: Instant | undefined;
  readonly StartDateTime?: Instant | undefined;
  readonly EndDateTime?: Instant | undefined;
}

export interface StopNotebookExecutionInput {
  readonly NotebookExecutionId: string;
}

export interface Studio {
  readonly StudioId?: string | undefined;
  readonly StudioArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly AuthMode?: AuthMode | undefined;
  readonly VpcId?: string | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  readonly ServiceRole?: string | undefined;
  readonly UserRole?: string | undefined;
  readonly WorkspaceSecurityGroupId?: string | undefined;
  readonly EngineSecurityGroupId?: string | undefined;
  readonly Url?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly DefaultS3Location?: string | undefined;
  readonly IdpAuthUrl?: string | undefined;
  readonly IdpRelayStateParameterName?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly IdcInstanceArn?: string | undefined;
  readonly TrustedIdentityPropagationEnabled?: boolean | undefined;
  readonly IdcUserAssignment?: IdcUserAssignment | undefined;
  readonly EncryptionKeyArn?: string | undefined;
}

export interface StudioSummary {
  readonly StudioId?: string | undefined;
  readonly Name?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly Description?: string | undefined;
  readonly Url?: string | undefined;
  readonly AuthMode?: AuthMode | undefined;
  readonly CreationTime?: Instant | undefined;
}

export interface SupportedInstanceType {
  readonly Type?: string | undefined;
  readonly MemoryGB?: number | undefined;
  readonly StorageGB?: number | undefined;
  readonly VCPU?: number | undefined;
  readonly Is64BitsOnly?: boolean | undefined;
  readonly InstanceFamilyId?: string | undefined;
  readonly EbsOptimizedAvailable?: boolean | undefined;
  readonly EbsOptimizedByDefault?: boolean | undefined;
  readonly NumberOfDisks?: number | undefined;
  readonly EbsStorageOnly?: boolean | undefined;
  readonly Architecture?: string | undefined;
}

export interface SupportedProductConfig {
  readonly Name?: string | undefined;
  readonly Args?: readonly string[] | undefined;
}

export interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export interface TerminateJobFlowsInput {
  readonly JobFlowIds: readonly string[];
}

export type Unit =
  | "NONE"
  | "SECONDS"
  | "MICRO_SECONDS"
  | "MILLI_SECONDS"
  | "BYTES"
  | "KILO_BYTES"
  | "MEGA_BYTES"
  | "GIGA_BYTES"
  | "TERA_BYTES"
  | "BITS"
  | "KILO_BITS"
  | "MEGA_BITS"
  | "GIGA_BITS"
  | "TERA_BITS"
  | "PERCENT"
  | "COUNT"
  | "BYTES_PER_SECOND"
  | "KILO_BYTES_PER_SECOND"
  | "MEGA_BYTES_PER_SECOND"
  | "GIGA_BYTES_PER_SECOND"
  | "TERA_BYTES_PER_SECOND"
  | "BITS_PER_SECOND"
  | "KILO_BITS_PER_SECOND"
  | "MEGA_BITS_PER_SECOND"
  | "GIGA_BITS_PER_SECOND"
  | "TERA_BITS_PER_SECOND"
  | "COUNT_PER_SECOND";

export interface UpdateStudioInput {
  readonly StudioId: string;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  readonly DefaultS3Location?: string | undefined;
  readonly EncryptionKeyArn?: string | undefined;
}

export interface UpdateStudioSessionMappingInput {
  readonly StudioId: string;
  readonly IdentityId?: string | undefined;
  readonly IdentityName?: string | undefined;
  readonly IdentityType: IdentityType;
  readonly SessionPolicyArn: string;
}

export interface UsernamePassword {
  readonly Username?: string | undefined;
  readonly Password?: string | undefined;
}

export interface VolumeSpecification {
  readonly VolumeType: string;
  readonly Iops?: number | undefined;
  readonly SizeInGB: number;
  readonly Throughput?: number | undefined;
}
