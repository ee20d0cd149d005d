/** The operations and types of Auto Scaling (API version 2011-01-01). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const autoscaling: ServiceRef<Operations> = { id: "autoscaling" };

export interface Operations {
  readonly AttachInstances: {
    readonly input: AttachInstancesQuery;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceContentionFault" | "ServiceLinkedRoleFailure";
  };
  readonly AttachLoadBalancerTargetGroups: {
    readonly input: AttachLoadBalancerTargetGroupsType;
    readonly output: AttachLoadBalancerTargetGroupsResultType;
    readonly errors:
      | "InstanceRefreshInProgressFault"
      | "ResourceContentionFault"
      | "ServiceLinkedRoleFailure";
  };
  readonly AttachLoadBalancers: {
    readonly input: AttachLoadBalancersType;
    readonly output: AttachLoadBalancersResultType;
    readonly errors:
      | "InstanceRefreshInProgressFault"
      | "ResourceContentionFault"
      | "ServiceLinkedRoleFailure";
  };
  readonly AttachTrafficSources: {
    readonly input: AttachTrafficSourcesType;
    readonly output: AttachTrafficSourcesResultType;
    readonly errors:
      | "InstanceRefreshInProgressFault"
      | "ResourceContentionFault"
      | "ServiceLinkedRoleFailure";
  };
  readonly BatchDeleteScheduledAction: {
    readonly input: BatchDeleteScheduledActionType;
    readonly output: BatchDeleteScheduledActionAnswer;
    readonly errors: "ResourceContentionFault";
  };
  readonly BatchPutScheduledUpdateGroupAction: {
    readonly input: BatchPutScheduledUpdateGroupActionType;
    readonly output: BatchPutScheduledUpdateGroupActionAnswer;
    readonly errors:
      | "AlreadyExistsFault"
      | "LimitExceededFault"
      | "ResourceContentionFault";
  };
  readonly CancelInstanceRefresh: {
    readonly input: CancelInstanceRefreshType;
    readonly output: CancelInstanceRefreshAnswer;
    readonly errors:
      | "ActiveInstanceRefreshNotFoundFault"
      | "LimitExceededFault"
      | "ResourceContentionFault";
  };
  readonly CompleteLifecycleAction: {
    readonly input: CompleteLifecycleActionType;
    readonly output: CompleteLifecycleActionAnswer;
    readonly errors: "ResourceContentionFault";
  };
  readonly CreateAutoScalingGroup: {
    readonly input: CreateAutoScalingGroupType;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AlreadyExistsFault"
      | "LimitExceededFault"
      | "ResourceContentionFault"
      | "ServiceLinkedRoleFailure";
  };
  readonly CreateLaunchConfiguration: {
    readonly input: CreateLaunchConfigurationType;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AlreadyExistsFault"
      | "LimitExceededFault"
      | "ResourceContentionFault";
  };
  readonly CreateOrUpdateTags: {
    readonly input: CreateOrUpdateTagsType;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AlreadyExistsFault"
      | "LimitExceededFault"
      | "ResourceContentionFault"
      | "ResourceInUseFault";
  };
  readonly DeleteAutoScalingGroup: {
    readonly input: DeleteAutoScalingGroupType;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ResourceContentionFault"
      | "ResourceInUseFault"
      | "ScalingActivityInProgressFault";
  };
  readonly DeleteLaunchConfiguration: {
    readonly input: LaunchConfigurationNameType;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceContentionFault" | "ResourceInUseFault";
  };
  readonly DeleteLifecycleHook: {
    readonly input: DeleteLifecycleHookType;
    readonly output: DeleteLifecycleHookAnswer;
    readonly errors: "ResourceContentionFault";
  };
  readonly DeleteNotificationConfiguration: {
    readonly input: DeleteNotificationConfigurationType;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceContentionFault";
  };
  readonly DeletePolicy: {
    readonly input: DeletePolicyType;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceContentionFault" | "ServiceLinkedRoleFailure";
  };
  readonly DeleteScheduledAction: {
    readonly input: DeleteScheduledActionType;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceContentionFault";
  };
  readonly DeleteTags: {
    readonly input: DeleteTagsType;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceContentionFault" | "ResourceInUseFault";
  };
  readonly DeleteWarmPool: {
    readonly input: DeleteWarmPoolType;
    readonly output: DeleteWarmPoolAnswer;
    readonly errors:
      | "LimitExceededFault"
      | "ResourceContentionFault"
      | "ResourceInUseFault"
      | "ScalingActivityInProgressFault";
  };
  readonly DescribeAccountLimits: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: DescribeAccountLimitsAnswer;
    readonly errors: "ResourceContentionFault";
  };
  readonly DescribeAdjustmentTypes: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: DescribeAdjustmentTypesAnswer;
    readonly errors: "ResourceContentionFault";
  };
  readonly DescribeAutoScalingGroups: {
    readonly input: AutoScalingGroupNamesType;
    readonly output: AutoScalingGroupsType;
    readonly errors: "InvalidNextToken" | "ResourceContentionFault";
  };
  readonly DescribeAutoScalingInstances: {
    readonly input: DescribeAutoScalingInstancesType;
    readonly output: AutoScalingInstancesType;
    readonly errors: "InvalidNextToken" | "ResourceContentionFault";
  };
  readonly DescribeAutoScalingNotificationTypes: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: DescribeAutoScalingNotificationTypesAnswer;
    readonly errors: "ResourceContentionFault";
  };
  readonly DescribeInstanceRefreshes: {
    readonly input: DescribeInstanceRefreshesType;
    readonly output: DescribeInstanceRefreshesAnswer;
    readonly errors: "InvalidNextToken" | "ResourceContentionFault";
  };
  readonly DescribeLaunchConfigurations: {
    readonly input: LaunchConfigurationNamesType;
    readonly output: LaunchConfigurationsType;
    readonly errors: "InvalidNextToken" | "ResourceContentionFault";
  };
  readonly DescribeLifecycleHookTypes: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: DescribeLifecycleHookTypesAnswer;
    readonly errors: "ResourceContentionFault";
  };
  readonly DescribeLifecycleHooks: {
    readonly input: DescribeLifecycleHooksType;
    readonly output: DescribeLifecycleHooksAnswer;
    readonly errors: "ResourceContentionFault";
  };
  readonly DescribeLoadBalancerTargetGroups: {
    readonly input: DescribeLoadBalancerTargetGroupsRequest;
    readonly output: DescribeLoadBalancerTargetGroupsResponse;
    readonly errors: "InvalidNextToken" | "ResourceContentionFault";
  };
  readonly DescribeLoadBalancers: {
    readonly input: DescribeLoadBalancersRequest;
    readonly output: DescribeLoadBalancersResponse;
    readonly errors: "InvalidNextToken" | "ResourceContentionFault";
  };
  readonly DescribeMetricCollectionTypes: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: DescribeMetricCollectionTypesAnswer;
    readonly errors: "ResourceContentionFault";
  };
  readonly DescribeNotificationConfigurations: {
    readonly input: DescribeNotificationConfigurationsType;
    readonly output: DescribeNotificationConfigurationsAnswer;
    readonly errors: "InvalidNextToken" | "ResourceContentionFault";
  };
  readonly DescribePolicies: {
    readonly input: DescribePoliciesType;
    readonly output: PoliciesType;
    readonly errors:
      | "InvalidNextToken"
      | "ResourceContentionFault"
      | "ServiceLinkedRoleFailure";
  };
  readonly DescribeScalingActivities: {
    readonly input: DescribeScalingActivitiesType;
    readonly output: ActivitiesType;
    readonly errors: "InvalidNextToken" | "ResourceContentionFault";
  };
  readonly DescribeScalingProcessTypes: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: ProcessesType;
    readonly errors: "ResourceContentionFault";
  };
  readonly DescribeScheduledActions: {
    readonly input: DescribeScheduledActionsType;
    readonly output: ScheduledActionsType;
    readonly errors: "InvalidNextToken" | "ResourceContentionFault";
  };
  readonly DescribeTags: {
    readonly input: DescribeTagsType;
    readonly output: TagsType;
    readonly errors: "InvalidNextToken" | "ResourceContentionFault";
  };
  readonly DescribeTerminationPolicyTypes: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: DescribeTerminationPolicyTypesAnswer;
    readonly errors: "ResourceContentionFault";
  };
  readonly DescribeTrafficSources: {
    readonly input: DescribeTrafficSourcesRequest;
    readonly output: DescribeTrafficSourcesResponse;
    readonly errors: "InvalidNextToken" | "ResourceContentionFault";
  };
  readonly DescribeWarmPool: {
    readonly input: DescribeWarmPoolType;
    readonly output: DescribeWarmPoolAnswer;
    readonly errors:
      | "InvalidNextToken"
      | "LimitExceededFault"
      | "ResourceContentionFault";
  };
  readonly DetachInstances: {
    readonly input: DetachInstancesQuery;
    readonly output: DetachInstancesAnswer;
    readonly errors: "ResourceContentionFault";
  };
  readonly DetachLoadBalancerTargetGroups: {
    readonly input: DetachLoadBalancerTargetGroupsType;
    readonly output: DetachLoadBalancerTargetGroupsResultType;
    readonly errors: "ResourceContentionFault";
  };
  readonly DetachLoadBalancers: {
    readonly input: DetachLoadBalancersType;
    readonly output: DetachLoadBalancersResultType;
    readonly errors: "ResourceContentionFault";
  };
  readonly DetachTrafficSources: {
    readonly input: DetachTrafficSourcesType;
    readonly output: DetachTrafficSourcesResultType;
    readonly errors: "ResourceContentionFault";
  };
  readonly DisableMetricsCollection: {
    readonly input: DisableMetricsCollectionQuery;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceContentionFault";
  };
  readonly EnableMetricsCollection: {
    readonly input: EnableMetricsCollectionQuery;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceContentionFault";
  };
  readonly EnterStandby: {
    readonly input: EnterStandbyQuery;
    readonly output: EnterStandbyAnswer;
    readonly errors: "ResourceContentionFault";
  };
  readonly ExecutePolicy: {
    readonly input: ExecutePolicyType;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceContentionFault" | "ScalingActivityInProgressFault";
  };
  readonly ExitStandby: {
    readonly input: ExitStandbyQuery;
    readonly output: ExitStandbyAnswer;
    readonly errors: "ResourceContentionFault";
  };
  readonly GetPredictiveScalingForecast: {
    readonly input: GetPredictiveScalingForecastType;
    readonly output: GetPredictiveScalingForecastAnswer;
    readonly errors: "ResourceContentionFault";
  };
  readonly LaunchInstances: {
    readonly input: LaunchInstancesRequest;
    readonly output: LaunchInstancesResult;
    readonly errors: "IdempotentParameterMismatchError" | "ResourceContentionFault";
  };
  readonly PutLifecycleHook: {
    readonly input: PutLifecycleHookType;
    readonly output: PutLifecycleHookAnswer;
    readonly errors: "LimitExceededFault" | "ResourceContentionFault";
  };
  readonly PutNotificationConfiguration: {
    readonly input: PutNotificationConfigurationType;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "LimitExceededFault"
      | "ResourceContentionFault"
      | "ServiceLinkedRoleFailure";
  };
  readonly PutScalingPolicy: {
    readonly input: PutScalingPolicyType;
    readonly output: PolicyARNType;
    readonly errors:
      | "LimitExceededFault"
      | "ResourceContentionFault"
      | "ServiceLinkedRoleFailure";
  };
  readonly PutScheduledUpdateGroupAction: {
    readonly input: PutScheduledUpdateGroupActionType;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AlreadyExistsFault"
      | "LimitExceededFault"
      | "ResourceContentionFault";
  };
  readonly PutWarmPool: {
    readonly input: PutWarmPoolType;
    readonly output: PutWarmPoolAnswer;
    readonly errors:
      | "InstanceRefreshInProgressFault"
      | "LimitExceededFault"
      | "ResourceContentionFault";
  };
  readonly RecordLifecycleActionHeartbeat: {
    readonly input: RecordLifecycleActionHeartbeatType;
    readonly output: RecordLifecycleActionHeartbeatAnswer;
    readonly errors: "ResourceContentionFault";
  };
  readonly ResumeProcesses: {
    readonly input: ScalingProcessQuery;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceContentionFault" | "ResourceInUseFault";
  };
  readonly RollbackInstanceRefresh: {
    readonly input: RollbackInstanceRefreshType;
    readonly output: RollbackInstanceRefreshAnswer;
    readonly errors:
      | "ActiveInstanceRefreshNotFoundFault"
      | "IrreversibleInstanceRefreshFault"
      | "LimitExceededFault"
      | "ResourceContentionFault";
  };
  readonly SetDesiredCapacity: {
    readonly input: SetDesiredCapacityType;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceContentionFault" | "ScalingActivityInProgressFault";
  };
  readonly SetInstanceHealth: {
    readonly input: SetInstanceHealthQuery;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceContentionFault";
  };
  readonly SetInstanceProtection: {
    readonly input: SetInstanceProtectionQuery;
    readonly output: SetInstanceProtectionAnswer;
    readonly errors: "LimitExceededFault" | "ResourceContentionFault";
  };
  readonly StartInstanceRefresh: {
    readonly input: StartInstanceRefreshType;
    readonly output: StartInstanceRefreshAnswer;
    readonly errors:
      | "InstanceRefreshInProgressFault"
      | "LimitExceededFault"
      | "ResourceContentionFault";
  };
  readonly SuspendProcesses: {
    readonly input: ScalingProcessQuery;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceContentionFault" | "ResourceInUseFault";
  };
  readonly TerminateInstanceInAutoScalingGroup: {
    readonly input: TerminateInstanceInAutoScalingGroupType;
    readonly output: ActivityType;
    readonly errors: "ResourceContentionFault" | "ScalingActivityInProgressFault";
  };
  readonly UpdateAutoScalingGroup: {
    readonly input: UpdateAutoScalingGroupType;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ResourceContentionFault"
      | "ScalingActivityInProgressFault"
      | "ServiceLinkedRoleFailure";
  };
}

export interface AcceleratorCountRequest {
  readonly Min?: number | undefined;
  readonly Max?: number | undefined;
}

export type AcceleratorManufacturer = "nvidia" | "amd" | "amazon-web-services" | "xilinx";

export type AcceleratorName = "a100" | "v100" | "k80" | "t4" | "m60" | "radeon-pro-v520" | "vu9p";

export interface AcceleratorTotalMemoryMiBRequest {
  readonly Min?: number | undefined;
  readonly Max?: number | undefined;
}

export type AcceleratorType = "gpu" | "fpga" | "inference";

export interface ActiveInstanceRefreshNotFoundFault {
  readonly message?: string | undefined;
}

export interface ActivitiesType {
  readonly Activities: readonly Activity[];
  readonly NextToken?: string | undefined;
}

export interface Activity {
  readonly ActivityId: string;
  readonly AutoScalingGroupName: string;
  readonly Description?: string | undefined;
  readonly Cause: string;
  readonly StartTime: Instant;
  readonly EndTime?: Instant | undefined;
  readonly StatusCode: ScalingActivityStatusCode;
  readonly StatusMessage?: string | undefined;
  readonly Progress?: number | undefined;
  readonly Details?: string | undefined;
  readonly AutoScalingGroupState?: string | undefined;
  readonly AutoScalingGroupARN?: string | undefined;
}

export interface ActivityType {
  readonly Activity?: Activity | undefined;
}

export interface AdjustmentType {
  readonly AdjustmentType?: string | undefined;
}

export interface Alarm {
  readonly AlarmName?: string | undefined;
  readonly AlarmARN?: string | undefined;
}

export interface AlarmSpecification {
  readonly Alarms?: readonly string[] | undefined;
}

export interface AlreadyExistsFault {
  readonly message?: string | undefined;
}

export interface AttachInstancesQuery {
  readonly InstanceIds?: readonly string[] | undefined;
  readonly AutoScalingGroupName: string;
}

export type AttachLoadBalancerTargetGroupsResultType = Readonly<Record<string, never>>;

export interface AttachLoadBalancerTargetGroupsType {
  readonly AutoScalingGroupName: string;
  readonly TargetGroupARNs: readonly string[];
}

export type AttachLoadBalancersResultType = Readonly<Record<string, never>>;

export interface AttachLoadBalancersType {
  readonly AutoScalingGroupName: string;
  readonly LoadBalancerNames: readonly string[];
}

export type AttachTrafficSourcesResultType = Readonly<Record<string, never>>;

export interface AttachTrafficSourcesType {
  readonly AutoScalingGroupName: string;
  readonly TrafficSources: readonly TrafficSourceIdentifier[];
  readonly SkipZonalShiftValidation?: boolean | undefined;
}

export interface AutoScalingGroup {
  readonly AutoScalingGroupName: string;
  readonly AutoScalingGroupARN?: string | undefined;
  readonly LaunchConfigurationName?: string | undefined;
  readonly LaunchTemplate?: LaunchTemplateSpecification | undefined;
  readonly MixedInstancesPolicy?: MixedInstancesPolicy | undefined;
  readonly MinSize: number;
  readonly MaxSize: number;
  readonly DesiredCapacity: number;
  readonly PredictedCapacity?: number | undefined;
  readonly DefaultCooldown: number;
  readonly AvailabilityZones: readonly string[];
  readonly AvailabilityZoneIds?: readonly string[] | undefined;
  readonly LoadBalancerNames?: readonly string[] | undefined;
  readonly TargetGroupARNs?: readonly string[] | undefined;
  readonly HealthCheckType: string;
  readonly HealthCheckGracePeriod?: number | undefined;
  readonly Instances?: readonly Instance[] | undefined;
  readonly CreatedTime: Instant;
  readonly SuspendedProcesses?: readonly SuspendedProcess[] | undefined;
  readonly PlacementGroup?: string | undefined;
  readonly VPCZoneIdentifier?: string | undefined;
  readonly EnabledMetrics?: readonly EnabledMetric[] | undefined;
  readonly Status?: string | undefined;
  readonly Tags?: readonly TagDescription[] | undefined;
  readonly TerminationPolicies?: readonly string[] | undefined;
  readonly NewInstancesProtectedFromScaleIn?: boolean | undefined;
  readonly ServiceLinkedRoleARN?: string | undefined;
  readonly MaxInstanceLifetime?: number | undefined;
  readonly CapacityRebalance?: boolean | undefined;
  readonly WarmPoolConfiguration?: WarmPoolConfiguration | undefined;
  readonly WarmPoolSize?: number | undefined;
  readonly Context?: string | undefined;
  readonly DesiredCapacityType?: string | undefined;
  readonly DefaultInstanceWarmup?: number | undefined;
  readonly TrafficSources?: readonly TrafficSourceIdentifier[] | undefined;
  readonly InstanceMaintenancePolicy?: InstanceMaintenancePolicy | undefined;
  readonly DeletionProtection?: DeletionProtection | undefined;
  readonly AvailabilityZoneDistribution?: AvailabilityZoneDistribution | undefined;
  readonly AvailabilityZoneImpairmentPolicy?: AvailabilityZoneImpairmentPolicy | undefined;
  readonly CapacityReservationSpecification?: CapacityReservationSpecification | undefined;
  readonly InstanceLifecyclePolicy?: InstanceLifecyclePolicy | undefined;
}

export interface AutoScalingGroupNamesType {
  readonly AutoScalingGroupNames?: readonly string[] | undefined;
  readonly IncludeInstances?: boolean | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface AutoScalingGroupsType {
  readonly AutoScalingGroups: readonly AutoScalingGroup[];
  readonly NextToken?: string | undefined;
}

export interface AutoScalingInstanceDetails {
  readonly InstanceId: string;
  readonly InstanceType?: string | undefined;
  readonly AutoScalingGroupName: string;
  readonly AvailabilityZone: string;
  readonly AvailabilityZoneId?: string | undefined;
  readonly LifecycleState: string;
  readonly HealthStatus: string;
  readonly LaunchConfigurationName?: string | undefined;
  readonly LaunchTemplate?: LaunchTemplateSpecification | undefined;
  readonly ImageId?: string | undefined;
  readonly ProtectedFromScaleIn: boolean;
  readonly WeightedCapacity?: string | undefined;
}

export interface AutoScalingInstancesType {
  readonly AutoScalingInstances?: readonly AutoScalingInstanceDetails[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface AvailabilityZoneDistribution {
  readonly CapacityDistributionStrategy?: CapacityDistributionStrategy | undefined;
}

export interface AvailabilityZoneImpairmentPolicy {
  readonly ZonalShiftEnabled?: boolean | undefined;
  readonly ImpairedZoneHealthCheckBehavior?: ImpairedZoneHealthCheckBehavior | undefined;
}

export type BareMetal = "included" | "excluded" | "required";

export interface BaselineEbsBandwidthMbpsRequest {
  readonly Min?: number | undefined;
  readonly Max?: number | undefined;
}

export interface BaselinePerformanceFactorsRequest {
  readonly Cpu?: CpuPerformanceFactorRequest | undefined;
}

export interface BatchDeleteScheduledActionAnswer {
  readonly FailedScheduledActions?: readonly FailedScheduledUpdateGroupActionRequest[] | undefined;
}

export interface BatchDeleteScheduledActionType {
  readonly AutoScalingGroupName: string;
  readonly ScheduledActionNames: readonly string[];
}

export interface BatchPutScheduledUpdateGroupActionAnswer {
  readonly FailedScheduledUpdateGroupActions?: readonly FailedScheduledUpdateGroupActionRequest[] | undefined;
}

export interface BatchPutScheduledUpdateGroupActionType {
  readonly AutoScalingGroupName: string;
  readonly ScheduledUpdateGroupActions: readonly ScheduledUpdateGroupActionRequest[];
}

export interface BlockDeviceMapping {
  readonly VirtualName?: string | undefined;
  readonly DeviceName: string;
  readonly Ebs?: Ebs | undefined;
  readonly NoDevice?: boolean | undefined;
}

export type BurstablePerformance = "included" | "excluded" | "required";

export interface CancelInstanceRefreshAnswer {
  readonly InstanceRefreshId?: string | undefined;
}

export interface CancelInstanceRefreshType {
  readonly AutoScalingGroupName: string;
  readonly WaitForTransitioningInstances?: boolean | undefined;
}

export type CapacityDistributionStrategy = "balanced-only" | "balanced-best-effort";

export interface CapacityForecast {
  readonly Timestamps: readonly Instant[];
  readonly Values: readonly number[];
}

export type CapacityReservationPreference =
  | "capacity-reservations-only"
  | "capacity-reservations-first"
  | "none"
  | "default";

export interface CapacityReservationSpecification {
  readonly CapacityReservationPreference?: CapacityReservationPreference | undefined;
  readonly CapacityReservationTarget?: CapacityReservationTarget | undefined;
}

export interface CapacityReservationTarget {
  readonly CapacityReservationIds?: readonly string[] | undefined;
  readonly CapacityReservationResourceGroupArns?: readonly string[] | undefined;
}

export type CompleteLifecycleActionAnswer = Readonly<Record<string, never>>;

export interface CompleteLifecycleActionType {
  readonly LifecycleHookName: string;
  readonly AutoScalingGroupName: string;
  readonly LifecycleActionToken?: string | undefined;
  readonly LifecycleActionResult: string;
  readonly InstanceId?: string | undefined;
}

export type CpuManufacturer = "intel" | "amd" | "amazon-web-services" | "apple";

export interface CpuPerformanceFactorRequest {
  readonly References?: readonly PerformanceFactorReferenceRequest[] | undefined;
}

export interface CreateAutoScalingGroupType {
  readonly AutoScalingGroupName: string;
  readonly LaunchConfigurationName?: string | undefined;
  readonly LaunchTemplate?: LaunchTemplateSpecification | undefined;
  readonly MixedInstancesPolicy?: MixedInstancesPolicy | undefined;
  readonly InstanceId?: string | undefined;
  readonly MinSize: number;
  readonly MaxSize: number;
  readonly DesiredCapacity?: number | undefined;
  readonly DefaultCooldown?: number | undefined;
  readonly AvailabilityZones?: readonly string[] | undefined;
  readonly AvailabilityZoneIds?: readonly string[] | undefined;
  readonly LoadBalancerNames?: readonly string[] | undefined;
  readonly TargetGroupARNs?: readonly string[] | undefined;
  readonly HealthCheckType?: string | undefined;
  readonly HealthCheckGracePeriod?: number | undefined;
  readonly PlacementGroup?: string | undefined;
  readonly VPCZoneIdentifier?: string | undefined;
  readonly TerminationPolicies?: readonly string[] | undefined;
  readonly NewInstancesProtectedFromScaleIn?: boolean | undefined;
  readonly CapacityRebalance?: boolean | undefined;
  readonly LifecycleHookSpecificationList?: readonly LifecycleHookSpecification[] | undefined;
  readonly DeletionProtection?: DeletionProtection | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ServiceLinkedRoleARN?: string | undefined;
  readonly MaxInstanceLifetime?: number | undefined;
  readonly Context?: string | undefined;
  readonly DesiredCapacityType?: string | undefined;
  readonly DefaultInstanceWarmup?: number | undefined;
  readonly TrafficSources?: readonly TrafficSourceIdentifier[] | undefined;
  readonly InstanceMaintenancePolicy?: InstanceMaintenancePolicy | undefined;
  readonly AvailabilityZoneDistribution?: AvailabilityZoneDistribution | undefined;
  readonly AvailabilityZoneImpairmentPolicy?: AvailabilityZoneImpairmentPolicy | undefined;
  readonly SkipZonalShiftValidation?: boolean | undefined;
  readonly CapacityReservationSpecification?: CapacityReservationSpecification | undefined;
  readonly InstanceLifecyclePolicy?: InstanceLifecyclePolicy | undefined;
}

export interface CreateLaunchConfigurationType {
  readonly LaunchConfigurationName: string;
  readonly ImageId?: string | undefined;
  readonly KeyName?: string | undefined;
  readonly SecurityGroups?: readonly string[] | undefined;
  readonly ClassicLinkVPCId?: string | undefined;
  readonly ClassicLinkVPCSecurityGroups?: readonly string[] | undefined;
  readonly UserData?: string | undefined;
  readonly InstanceId?: string | undefined;
  readonly InstanceType?: string | undefined;
  readonly KernelId?: string | undefined;
  readonly RamdiskId?: string | undefined;
  readonly BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
  readonly InstanceMonitoring?: InstanceMonitoring | undefined;
  readonly SpotPrice?: string | undefined;
  readonly IamInstanceProfile?: string | undefined;
  readonly EbsOptimized?: boolean | undefined;
  readonly AssociatePublicIpAddress?: boolean | undefined;
  readonly PlacementTenancy?: string | undefined;
  readonly MetadataOptions?: InstanceMetadataOptions | undefined;
}

export interface CreateOrUpdateTagsType {
  readonly Tags: readonly Tag[];
}

export interface CustomizedMetricSpecification {
  readonly MetricName?: string | undefined;
  readonly Namespace?: string | undefined;
  readonly Dimensions?: readonly MetricDimension[] | undefined;
  readonly Statistic?: MetricStatistic | undefined;
  readonly Unit?: string | undefined;
  readonly Period?: number | undefined;
  readonly Metrics?: readonly TargetTrackingMetricDataQuery[] | undefined;
}

export interface DeleteAutoScalingGroupType {
  readonly AutoScalingGroupName: string;
  readonly ForceDelete?: boolean | undefined;
}

export type DeleteLifecycleHookAnswer = Readonly<Record<string, never>>;

export interface DeleteLifecycleHookType {
  readonly LifecycleHookName: string;
  readonly AutoScalingGroupName: string;
}

export interface DeleteNotificationConfigurationType {
  readonly AutoScalingGroupName: string;
  readonly TopicARN: string;
}

export interface DeletePolicyType {
  readonly AutoScalingGroupName?: string | undefined;
  readonly PolicyName: string;
}

export interface DeleteScheduledActionType {
  readonly AutoScalingGroupName: string;
  readonly ScheduledActionName: string;
}

export interface DeleteTagsType {
  readonly Tags: readonly Tag[];
}

export type DeleteWarmPoolAnswer = Readonly<Record<string, never>>;

export interface DeleteWarmPoolType {
  readonly AutoScalingGroupName: string;
  readonly ForceDelete?: boolean | undefined;
}

export type DeletionProtection = "none" | "prevent-force-deletion" | "prevent-all-deletion";

export interface DescribeAccountLimitsAnswer {
  readonly MaxNumberOfAutoScalingGroups?: number | undefined;
  readonly MaxNumberOfLaunchConfigurations?: number | undefined;
  readonly NumberOfAutoScalingGroups?: number | undefined;
  readonly NumberOfLaunchConfigurations?: number | undefined;
}

export interface DescribeAdjustmentTypesAnswer {
  readonly AdjustmentTypes?: readonly AdjustmentType[] | undefined;
}

export interface DescribeAutoScalingInstancesType {
  readonly InstanceIds?: readonly string[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeAutoScalingNotificationTypesAnswer {
  readonly AutoScalingNotificationTypes?: readonly string[] | undefined;
}

export interface DescribeInstanceRefreshesAnswer {
  readonly InstanceRefreshes?: readonly InstanceRefresh[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeInstanceRefreshesType {
  readonly AutoScalingGroupName: string;
  readonly InstanceRefreshIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxRecords?: number | undefined;
}

export interface DescribeLifecycleHookTypesAnswer {
  readonly LifecycleHookTypes?: readonly string[] | undefined;
}

export interface DescribeLifecycleHooksAnswer {
  readonly LifecycleHooks?: readonly LifecycleHook[] | undefined;
}

export interface DescribeLifecycleHooksType {
  readonly AutoScalingGroupName: string;
  readonly LifecycleHookNames?: readonly string[] | undefined;
}

export interface DescribeLoadBalancerTargetGroupsRequest {
  readonly AutoScalingGroupName: string;
  readonly NextToken?: string | undefined;
  readonly MaxRecords?: number | undefined;
}

export interface DescribeLoadBalancerTargetGroupsResponse {
  readonly LoadBalancerTargetGroups?: readonly LoadBalancerTargetGroupState[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeLoadBalancersRequest {
  readonly AutoScalingGroupName: string;
  readonly NextToken?: string | undefined;
  readonly MaxRecords?: number | undefined;
}

export interface DescribeLoadBalancersResponse {
  readonly LoadBalancers?: readonly LoadBalancerState[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeMetricCollectionTypesAnswer {
  readonly Metrics?: readonly MetricCollectionType[] | undefined;
  readonly Granularities?: readonly MetricGranularityType[] | undefined;
}

export interface DescribeNotificationConfigurationsAnswer {
  readonly NotificationConfigurations: readonly NotificationConfiguration[];
  readonly NextToken?: string | undefined;
}

export interface DescribeNotificationConfigurationsType {
  readonly AutoScalingGroupNames?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxRecords?: number | undefined;
}

export interface DescribePoliciesType {
  readonly AutoScalingGroupName?: string | undefined;
  readonly PolicyNames?: readonly string[] | undefined;
  readonly PolicyTypes?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxRecords?: number | undefined;
}

export interface DescribeScalingActivitiesType {
  readonly ActivityIds?: readonly string[] | undefined;
  readonly AutoScalingGroupName?: string | undefined;
  readonly IncludeDeletedGroups?: boolean | undefined;
  readonly MaxRecords?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeScheduledActionsType {
  readonly AutoScalingGroupName?: string | undefined;
  readonly ScheduledActionNames?: readonly string[] | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxRecords?: number | undefined;
}

export interface DescribeTagsType {
  readonly Filters?: readonly Filter[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxRecords?: number | undefined;
}

export interface DescribeTerminationPolicyTypesAnswer {
  readonly TerminationPolicyTypes?: readonly string[] | undefined;
}

export interface DescribeTrafficSourcesRequest {
  readonly AutoScalingGroupName: string;
  readonly TrafficSourceType?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxRecords?: number | undefined;
}

export interface DescribeTrafficSourcesResponse {
  readonly TrafficSources?: readonly TrafficSourceState[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeWarmPoolAnswer {
  readonly WarmPoolConfiguration?: WarmPoolConfiguration | undefined;
  readonly Instances?: readonly Instance[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeWarmPoolType {
  readonly AutoScalingGroupName: string;
  readonly MaxRecords?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DesiredConfiguration {
  readonly LaunchTemplate?: LaunchTemplateSpecification | undefined;
  readonly MixedInstancesPolicy?: MixedInstancesPolicy | undefined;
}

export interface DetachInstancesAnswer {
  readonly Activities?: readonly Activity[] | undefined;
}

export interface DetachInstancesQuery {
  readonly InstanceIds?: readonly string[] | undefined;
  readonly AutoScalingGroupName: string;
  readonly ShouldDecrementDesiredCapacity: boolean;
}

export type DetachLoadBalancerTargetGroupsResultType = Readonly<Record<string, never>>;

export interface DetachLoadBalancerTargetGroupsType {
  readonly AutoScalingGroupName: string;
  readonly TargetGroupARNs: readonly string[];
}

export type DetachLoadBalancersResultType = Readonly<Record<string, never>>;

export interface DetachLoadBalancersType {
  readonly AutoScalingGroupName: string;
  readonly LoadBalancerNames: readonly string[];
}

export type DetachTrafficSourcesResultType = Readonly<Record<string, never>>;

export interface DetachTrafficSourcesType {
  readonly AutoScalingGroupName: string;
  readonly TrafficSources: readonly TrafficSourceIdentifier[];
}

export interface DisableMetricsCollectionQuery {
  readonly AutoScalingGroupName: string;
  readonly Metrics?: readonly string[] | undefined;
}

export interface Ebs {
  readonly SnapshotId?: string | undefined;
  readonly VolumeSize?: number | undefined;
  readonly VolumeType?: string | undefined;
  readonly DeleteOnTermination?: boolean | undefined;
  readonly Iops?: number | undefined;
  readonly Encrypted?: boolean | undefined;
  readonly Throughput?: number | undefined;
}

export interface EnableMetricsCollectionQuery {
  readonly AutoScalingGroupName: string;
  readonly Metrics?: readonly string[] | undefined;
  readonly Granularity: string;
}

export interface EnabledMetric {
  readonly Metric?: string | undefined;
  readonly Granularity?: string | undefined;
}

export interface EnterStandbyAnswer {
  readonly Activities?: readonly Activity[] | undefined;
}

export interface EnterStandbyQuery {
  readonly InstanceIds?: readonly string[] | undefined;
  readonly AutoScalingGroupName: string;
  readonly ShouldDecrementDesiredCapacity: boolean;
}

export interface ExecutePolicyType {
  readonly AutoScalingGroupName?: string | undefined;
  readonly PolicyName: string;
  readonly HonorCooldown?: boolean | undefined;
  readonly MetricValue?: number | undefined;
  readonly BreachThreshold?: number | undefined;
}

export interface ExitStandbyAnswer {
  readonly Activities?: readonly Activity[] | undefined;
}

export interface ExitStandbyQuery {
  readonly InstanceIds?: readonly string[] | undefined;
  readonly AutoScalingGroupName: string;
}

export interface FailedScheduledUpdateGroupActionRequest {
  readonly ScheduledActionName: string;
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface Filter {
  readonly Name?: string | undefined;
  readonly Values?: readonly string[] | undefined;
}

export interface GetPredictiveScalingForecastAnswer {
  readonly LoadForecast: readonly LoadForecast[];
  readonly CapacityForecast: CapacityForecast;
  readonly UpdateTime: Instant;
}

export interface GetPredictiveScalingForecastType {
  readonly AutoScalingGroupName: string;
  readonly PolicyName: string;
  readonly StartTime: Instant;
  readonly EndTime: Instant;
}

export interface IdempotentParameterMismatchError {
  readonly Message?: string | undefined;
}

export type ImpairedZoneHealthCheckBehavior = "ReplaceUnhealthy" | "IgnoreUnhealthy";

export interface Instance {
  readonly InstanceId: string;
  readonly InstanceType?: string | undefined;
  readonly AvailabilityZone: string;
  readonly AvailabilityZoneId?: string | undefined;
  readonly LifecycleState: LifecycleState;
  readonly HealthStatus: string;
  readonly LaunchConfigurationName?: string | undefined;
  readonly LaunchTemplate?: LaunchTemplateSpecification | undefined;
  readonly ImageId?: string | undefined;
  readonly ProtectedFromScaleIn: boolean;
  readonly WeightedCapacity?: string | undefined;
}

export interface InstanceCollection {
  readonly InstanceType?: string | undefined;
  readonly MarketType?: string | undefined;
  readonly SubnetId?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly InstanceIds?: readonly string[] | undefined;
}

export type InstanceGeneration = "current" | "previous";

export interface InstanceLifecyclePolicy {
  readonly RetentionTriggers?: RetentionTriggers | undefined;
}

export interface InstanceMaintenancePolicy {
  readonly MinHealthyPercentage?: number | undefined;
  readonly MaxHealthyPercentage?: number | undefined;
}

export type InstanceMetadataEndpointState = "disabled" | "enabled";

export type InstanceMetadataHttpTokensState = "optional" | "required";

export interface InstanceMetadataOptions {
  readonly HttpTokens?: InstanceMetadataHttpTokensState | undefined;
  readonly HttpPutResponseHopLimit?: number | undefined;
  readonly HttpEndpoint?: InstanceMetadataEndpointState | undefined;
}

export interface InstanceMonitoring {
  readonly Enabled?: boolean | undefined;
}

export interface InstanceRefresh {
  readonly InstanceRefreshId?: string | undefined;
  readonly AutoScalingGroupName?: string | undefined;
  readonly Status?: InstanceRefreshStatus | undefined;
  readonly StatusReason?: string | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly PercentageComplete?: number | undefined;
  readonly InstancesToUpdate?: number | undefined;
  readonly ProgressDetails?: InstanceRefreshProgressDetails | undefined;
  readonly Preferences?: RefreshPreferences | undefined;
  readonly DesiredConfiguration?: DesiredConfiguration | undefined;
  readonly RollbackDetails?: RollbackDetails | undefined;
  readonly Strategy?: RefreshStrategy | undefined;
}

export interface InstanceRefreshInProgressFault {
  readonly message?: string | undefined;
}

export interface InstanceRefreshLivePoolProgress {
  readonly PercentageComplete?: number | undefined;
  readonly InstancesToUpdate?: number | undefined;
}

export interface InstanceRefreshProgressDetails {
  readonly LivePoolProgress?: InstanceRefreshLivePoolProgress | undefined;
  readonly WarmPoolProgress?: InstanceRefreshWarmPoolProgress | undefined;
}

export type InstanceRefreshStatus =
  | "Pending"
  | "InProgress"
  | "Successful"
  | "Failed"
  | "Cancelling"
  | "Cancelled"
  | "RollbackInProgress"
  | "RollbackFailed"
  | "RollbackSuccessful"
  | "Baking";

export interface InstanceRefreshWarmPoolProgress {
  readonly PercentageComplete?: number | undefined;
  readonly InstancesToUpdate?: number | undefined;
}

export interface InstanceRequirements {
  readonly VCpuCount: VCpuCountRequest;
  readonly MemoryMiB: MemoryMiBRequest;
  readonly CpuManufacturers?: readonly CpuManufacturer[] | undefined;
  readonly MemoryGiBPerVCpu?: MemoryGiBPerVCpuRequest | undefined;
  readonly ExcludedInstanceTypes?: readonly string[] | undefined;
  readonly InstanceGenerations?: readonly InstanceGeneration[] | undefined;
  readonly SpotMaxPricePercentageOverLowestPrice?: number | undefined;
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number | undefined;
  readonly OnDemandMaxPricePercentageOverLowestPrice?: number | undefined;
  readonly BareMetal?: BareMetal | undefined;
  readonly BurstablePerformance?: BurstablePerformance | undefined;
  readonly RequireHibernateSupport?: boolean | undefined;
  readonly NetworkInterfaceCount?: NetworkInterfaceCountRequest | undefined;
  readonly LocalStorage?: LocalStorage | undefined;
  readonly LocalStorageTypes?: readonly LocalStorageType[] | undefined;
  readonly TotalLocalStorageGB?: TotalLocalStorageGBRequest | undefined;
  readonly BaselineEbsBandwidthMbps?: BaselineEbsBandwidthMbpsRequest | undefined;
  readonly AcceleratorTypes?: readonly AcceleratorType[] | undefined;
  readonly AcceleratorCount?: AcceleratorCountRequest | undefined;
  readonly AcceleratorManufacturers?: readonly AcceleratorManufacturer[] | undefined;
  readonly AcceleratorNames?: readonly AcceleratorName[] | undefined;
  readonly AcceleratorTotalMemoryMiB?: AcceleratorTotalMemoryMiBRequest | undefined;
  readonly NetworkBandwidthGbps?: NetworkBandwidthGbpsRequest | undefined;
  readonly AllowedInstanceTypes?: readonly string[] | undefined;
  readonly BaselinePerformanceFactors?: BaselinePerformanceFactorsRequest | undefined;
}

export interface InstanceReusePolicy {
  readonly ReuseOnScaleIn?: boolean | undefined;
}

export interface InstancesDistribution {
  readonly OnDemandAllocationStrategy?: string | undefined;
  readonly OnDemandBaseCapacity?: number | undefined;
  readonly OnDemandPercentageAboveBaseCapacity?: number | undefined;
  readonly SpotAllocationStrategy?: string | undefined;
  readonly SpotInstancePools?: number | undefined;
  readonly SpotMaxPrice?: string | undefined;
}

export interface InvalidNextToken {
  readonly message?: string | undefined;
}

export interface IrreversibleInstanceRefreshFault {
  readonly message?: string | undefined;
}

export interface LaunchConfiguration {
  readonly LaunchConfigurationName: string;
  readonly LaunchConfigurationARN?: string | undefined;
  readonly ImageId: string;
  readonly KeyName?: string | undefined;
  readonly SecurityGroups?: readonly string[] | undefined;
  readonly ClassicLinkVPCId?: string | undefined;
  readonly ClassicLinkVPCSecurityGroups?: readonly string[] | undefined;
  readonly UserData?: string | undefined;
  readonly InstanceType: string;
  readonly KernelId?: string | undefined;
  readonly RamdiskId?: string | undefined;
  readonly BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
  readonly InstanceMonitoring?: InstanceMonitoring | undefined;
  readonly SpotPrice?: string | undefined;
  readonly IamInstanceProfile?: string | undefined;
  readonly CreatedTime: Instant;
  readonly EbsOptimized?: boolean | undefined;
  readonly AssociatePublicIpAddress?: boolean | undefined;
  readonly PlacementTenancy?: string | undefined;
  readonly MetadataOptions?: InstanceMetadataOptions | undefined;
}

export interface LaunchConfigurationNameType {
  readonly LaunchConfigurationName: string;
}

export interface LaunchConfigurationNamesType {
  readonly LaunchConfigurationNames?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxRecords?: number | undefined;
}

export interface LaunchConfigurationsType {
  readonly LaunchConfigurations: readonly LaunchConfiguration[];
  readonly NextToken?: string | undefined;
}

export interface LaunchInstancesError {
  readonly InstanceType?: string | undefined;
  readonly MarketType?: string | undefined;
  readonly SubnetId?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface LaunchInstancesRequest {
  readonly AutoScalingGroupName: string;
  readonly RequestedCapacity: number;
  readonly ClientToken: string;
  readonly AvailabilityZones?: readonly string[] | undefined;
  readonly AvailabilityZoneIds?: readonly string[] | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  readonly RetryStrategy?: RetryStrategy | undefined;
}

export interface LaunchInstancesResult {
  readonly AutoScalingGroupName?: string | undefined;
  readonly ClientToken?: string | undefined;
  readonly Instances?: readonly InstanceCollection[] | undefined;
  readonly Errors?: readonly LaunchInstancesError[] | undefined;
}

export interface LaunchTemplate {
  readonly LaunchTemplateSpecification?: LaunchTemplateSpecification | undefined;
  readonly Overrides?: readonly LaunchTemplateOverrides[] | undefined;
}

export interface LaunchTemplateOverrides {
  readonly InstanceType?: string | undefined;
  readonly WeightedCapacity?: string | undefined;
  readonly LaunchTemplateSpecification?: LaunchTemplateSpecification | undefined;
  readonly InstanceRequirements?: InstanceRequirements | undefined;
  readonly ImageId?: string | undefined;
}

export interface LaunchTemplateSpecification {
  readonly LaunchTemplateId?: string | undefined;
  readonly LaunchTemplateName?: string | undefined;
  readonly Version?: string | undefined;
}

export interface LifecycleHook {
  readonly LifecycleHookName?: string | undefined;
  readonly AutoScalingGroupName?: string | undefined;
  readonly LifecycleTransition?: string | undefined;
  readonly NotificationTargetARN?: string | undefined;
  readonly RoleARN?: string | undefined;
  readonly NotificationMetadata?: string | undefined;
  readonly HeartbeatTimeout?: number | undefined;
  readonly GlobalTimeout?: number | undefined;
  readonly DefaultResult?: string | undefined;
}

export interface LifecycleHookSpecification {
  readonly LifecycleHookName: string;
  readonly LifecycleTransition: string;
  readonly NotificationMetadata?: string | undefined;
  readonly HeartbeatTimeout?: number | undefined;
  readonly DefaultResult?: string | undefined;
  readonly NotificationTargetARN?: string | undefined;
  readonly RoleARN?: string | undefined;
}

export type LifecycleState =
  | "Pending"
  | "Pending:Wait"
  | "Pending:Proceed"
  | "Quarantined"
  | "InService"
  | "Terminating"
  | "Terminating:Wait"
  | "Terminating:Proceed"
  | "Terminating:Retained"
  | "Terminated"
  | "Detaching"
  | "Detached"
  | "EnteringStandby"
  | "Standby"
  | "ReplacingRootVolume"
  | "ReplacingRootVolume:Wait"
  | "ReplacingRootVolume:Proceed"
  | "RootVolumeReplaced"
  | "Warmed:Pending"
  | "Warmed:Pending:Wait"
  | "Warmed:Pending:Proceed"
  | "Warmed:Pending:Retained"
  | "Warmed:Terminating"
  | "Warmed:Terminating:Wait"
  | "Warmed:Terminating:Proceed"
  | "Warmed:Terminating:Retained"
  | "Warmed:Terminated"
  | "Warmed:Stopped"
  | "Warmed:Running"
  | "Warmed:Hibernated";

export interface LimitExceededFault {
  readonly message?: string | undefined;
}

export interface LoadBalancerState {
  readonly LoadBalancerName?: string | undefined;
  readonly State?: string | undefined;
}

export interface LoadBalancerTargetGroupState {
  readonly LoadBalancerTargetGroupARN?: string | undefined;
  readonly State?: string | undefined;
}

export interface LoadForecast {
  readonly Timestamps: readonly Instant[];
  readonly Values: readonly number[];
  readonly MetricSpecification: PredictiveScalingMetricSpecification;
}

export type LocalStorage = "included" | "excluded" | "required";

export type LocalStorageType = "hdd" | "ssd";

export interface MemoryGiBPerVCpuRequest {
  readonly Min?: number | undefined;
  readonly Max?: number | undefined;
}

export interface MemoryMiBRequest {
  readonly Min: number;
  readonly Max?: number | undefined;
}

export interface Metric {
  readonly Namespace: string;
  readonly MetricName: string;
  readonly Dimensions?: readonly MetricDimension[] | undefined;
}

export interface MetricCollectionType {
  readonly Metric?: string | undefined;
}

export interface MetricDataQuery {
  readonly Id: string;
  readonly Expression?: string | undefined;
  readonly MetricStat?: MetricStat | undefined;
  readonly Label?: string | undefined;
  readonly ReturnData?: boolean | undefined;
}

export interface MetricDimension {
  readonly Name: string;
  readonly Value: string;
}

export interface MetricGranularityType {
  readonly Granularity?: string | undefined;
}

export interface MetricStat {
  readonly Metric: Metric;
  readonly Stat: string;
  readonly Unit?: string | undefined;
}

export type MetricStatistic = "Average" | "Minimum" | "Maximum" | "SampleCount" | "Sum";

export type MetricType =
  | "ASGAverageCPUUtilization"
  | "ASGAverageNetworkIn"
  | "ASGAverageNetworkOut"
  | "ALBRequestCountPerTarget";

export interface MixedInstancesPolicy {
  readonly LaunchTemplate?: LaunchTemplate | undefined;
  readonly InstancesDistribution?: InstancesDistribution | undefined;
}

export interface NetworkBandwidthGbpsRequest {
  readonly Min?: number | undefined;
  readonly Max?: number | undefined;
}

export interface NetworkInterfaceCountRequest {
  readonly Min?: number | undefined;
  readonly Max?: number | undefined;
}

export interface NotificationConfiguration {
  readonly AutoScalingGroupName?: string | undefined;
  readonly TopicARN?: string | undefined;
  readonly NotificationType?: string | undefined;
}

export interface PerformanceFactorReferenceRequest {
  readonly InstanceFamily?: string | undefined;
}

export interface PoliciesType {
  readonly ScalingPolicies?: readonly ScalingPolicy[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface PolicyARNType {
  readonly PolicyARN?: string | undefined;
  readonly Alarms?: readonly Alarm[] | undefined;
}

export type PredefinedLoadMetricType =
  | "ASGTotalCPUUtilization"
  | "ASGTotalNetworkIn"
  | "ASGTotalNetworkOut"
  | "ALBTargetGroupRequestCount";

export type PredefinedMetricPairType =
  | "ASGCPUUtilization"
  | "ASGNetworkIn"
  | "ASGNetworkOut"
  | "ALBRequestCount";

export interface PredefinedMetricSpecification {
  readonly PredefinedMetricType: MetricType;
  readonly ResourceLabel?: string | undefined;
}

export type PredefinedScalingMetricType =
  | "ASGAverageCPUUtilization"
  | "ASGAverageNetworkIn"
  | "ASGAverageNetworkOut"
  | "ALBRequestCountPerTarget";

export interface PredictiveScalingConfiguration {
  readonly MetricSpecifications: readonly PredictiveScalingMetricSpecification[];
  readonly Mode?: PredictiveScalingMode | undefined;
  readonly SchedulingBufferTime?: number | undefined;
  readonly MaxCapacityBreachBehavior?: PredictiveScalingMaxCapacityBreachBehavior | undefined;
  readonly MaxCapacityBuffer?: number | undefined;
}

export interface PredictiveScalingCustomizedCapacityMetric {
  readonly MetricDataQueries: readonly MetricDataQuery[];
}

export interface PredictiveScalingCustomizedLoadMetric {
  readonly MetricDataQueries: readonly MetricDataQuery[];
}

export interface PredictiveScalingCustomizedScalingMetric {
  readonly MetricDataQueries: readonly MetricDataQuery[];
}

export type PredictiveScalingMaxCapacityBreachBehavior = "HonorMaxCapacity" | "IncreaseMaxCapacity";

export interface PredictiveScalingMetricSpecification {
  readonly TargetValue: number;
  readonly PredefinedMetricPairSpecification?: PredictiveScalingPredefinedMetricPair | undefined;
  readonly PredefinedScalingMetricSpecification?: PredictiveScalingPredefinedScalingMetric | undefined;
  readonly PredefinedLoadMetricSpecification?: PredictiveScalingPredefinedLoadMetric | undefined;
  readonly CustomizedScalingMetricSpecification?: PredictiveScalingCustomizedScalingMetric | undefined;
  readonly CustomizedLoadMetricSpecification?: PredictiveScalingCustomizedLoadMetric | undefined;
  readonly CustomizedCapacityMetricSpecification?: PredictiveScalingCustomizedCapacityMetric | undefined;
}

export type PredictiveScalingMode = "ForecastAndScale" | "ForecastOnly";

export interface PredictiveScalingPredefinedLoadMetric {
  readonly PredefinedMetricType: PredefinedLoadMetricType;
  readonly ResourceLabel?: string | undefined;
}

export interface PredictiveScalingPredefinedMetricPair {
  readonly PredefinedMetricType: PredefinedMetricPairType;
  readonly ResourceLabel?: string | undefined;
}

export interface PredictiveScalingPredefinedScalingMetric {
  readonly PredefinedMetricType: PredefinedScalingMetricType;
  readonly ResourceLabel?: string | undefined;
}

export interface ProcessType {
  readonly ProcessName: string;
}

export interface ProcessesType {
  readonly Processes?: readonly ProcessType[] | undefined;
}

export type PutLifecycleHookAnswer = Readonly<Record<string, never>>;

export interface PutLifecycleHookType {
  readonly LifecycleHookName: string;
  readonly AutoScalingGroupName: string;
  readonly LifecycleTransition?: string | undefined;
  readonly RoleARN?: string | undefined;
  readonly NotificationTargetARN?: string | undefined;
  readonly NotificationMetadata?: string | undefined;
  readonly HeartbeatTimeout?: number | undefined;
  readonly DefaultResult?: string | undefined;
}

export interface PutNotificationConfigurationType {
  readonly AutoScalingGroupName: string;
  readonly TopicARN: string;
  readonly NotificationTypes: readonly string[];
}

export interface PutScalingPolicyType {
  readonly AutoScalingGroupName: string;
  readonly PolicyName: string;
  readonly PolicyType?: string | undefined;
  readonly AdjustmentType?: string | undefined;
  readonly MinAdjustmentStep?: number | undefined;
  readonly MinAdjustmentMagnitude?: number | undefined;
  readonly ScalingAdjustment?: number | undefined;
  readonly Cooldown?: number | undefined;
  readonly MetricAggregationType?: string | undefined;
  readonly StepAdjustments?: readonly StepAdjustment[] | undefined;
  readonly EstimatedInstanceWarmup?: number | undefined;
  readonly TargetTrackingConfiguration?: TargetTrackingConfiguration | undefined;
  readonly Enabled?: boolean | undefined;
  readonly PredictiveScalingConfiguration?: PredictiveScalingConfiguration | undefined;
}

export interface PutScheduledUpdateGroupActionType {
  readonly AutoScalingGroupName: string;
  readonly ScheduledActionName: string;
  readonly Time?: Instant | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly Recurrence?: string | undefined;
  readonly MinSize?: number | undefined;
  readonly MaxSize?: number | undefined;
  readonly DesiredCapacity?: number | undefined;
  readonly TimeZone?: string | undefined;
}

export type PutWarmPoolAnswer = Readonly<Record<string, never>>;

export interface PutWarmPoolType {
  readonly AutoScalingGroupName: string;
  readonly MaxGroupPreparedCapacity?: number | undefined;
  readonly MinSize?: number | undefined;
  readonly PoolState?: WarmPoolState | undefined;
  readonly InstanceReusePolicy?: InstanceReusePolicy | undefined;
}

export type RecordLifecycleActionHeartbeatAnswer = Readonly<Record<string, never>>;

export interface RecordLifecycleActionHeartbeatType {
  readonly LifecycleHookName: string;
  readonly AutoScalingGroupName: string;
  readonly LifecycleActionToken?: string | undefined;
  readonly InstanceId?: string | undefined;
}

export interface RefreshPreferences {
  readonly MinHealthyPercentage?: number | undefined;
  readonly InstanceWarmup?: number | undefined;
  readonly CheckpointPercentages?: readonly number[] | undefined;
  readonly CheckpointDelay?: number | undefined;
  readonly SkipMatching?: boolean | undefined;
  readonly AutoRollback?: boolean | undefined;
  readonly ScaleInProtectedInstances?: ScaleInProtectedInstances | undefined;
  readonly StandbyInstances?: StandbyInstances | undefined;
  readonly AlarmSpecification?: AlarmSpecification | undefined;
  readonly MaxHealthyPercentage?: number | undefined;
  readonly BakeTime?: number | undefined;
}

export type RefreshStrategy = "Rolling" | "ReplaceRootVolume";

export interface ResourceContentionFault {
  readonly message?: string | undefined;
}

export interface ResourceInUseFault {
  readonly message?: string | undefined;
}

export type RetentionAction = "retain" | "terminate";

export interface RetentionTriggers {
  readonly TerminateHookAbandon?: RetentionAction | undefined;
}

export type RetryStrategy = "retry-with-group-configuration" | "none";

export interface RollbackDetails {
  readonly RollbackReason?: string | undefined;
  readonly RollbackStartTime?: Instant | undefined;
  readonly PercentageCompleteOnRollback?: number | undefined;
  readonly InstancesToUpdateOnRollback?: number | undefined;
  readonly ProgressDetailsOnRollback?: InstanceRefreshProgressDetails | undefined;
}

export interface RollbackInstanceRefreshAnswer {
  readonly InstanceRefreshId?: string | undefined;
}

export interface RollbackInstanceRefreshType {
  readonly AutoScalingGroupName: string;
}

export type ScaleInProtectedInstances = "Refresh" | "Ignore" | "Wait";

export interface ScalingActivityInProgressFault {
  readonly message?: string | undefined;
}

export type ScalingActivityStatusCode =
  | "PendingSpotBidPlacement"
  | "WaitingForSpotInstanceRequestId"
  | "WaitingForSpotInstanceId"
  | "WaitingForInstanceId"
  | "PreInService"
  | "InProgress"
  | "WaitingForELBConnectionDraining"
  | "MidLifecycleAction"
  | "WaitingForInstanceWarmup"
  | "Successful"
  | "Failed"
  | "Cancelled"
  | "WaitingForConnectionDraining"
  | "WaitingForInPlaceUpdateToStart"
  | "WaitingForInPlaceUpdateToFinalize"
  | "InPlaceUpdateInProgress";

export interface ScalingPolicy {
  readonly AutoScalingGroupName?: string | undefined;
  readonly PolicyName?: string | undefined;
  readonly PolicyARN?: string | undefined;
  readonly PolicyType?: string | undefined;
  readonly AdjustmentType?: string | undefined;
  readonly MinAdjustmentStep?: number | undefined;
  readonly MinAdjustmentMagnitude?: number | undefined;
  readonly ScalingAdjustment?: number | undefined;
  readonly Cooldown?: number | undefined;
  readonly StepAdjustments?: readonly StepAdjustment[] | undefined;
  readonly MetricAggregationType?: string | undefined;
  readonly EstimatedInstanceWarmup?: number | undefined;
  readonly Alarms?: readonly Alarm[] | undefined;
  readonly TargetTrackingConfiguration?: TargetTrackingConfiguration | undefined;
  readonly Enabled?: boolean | undefined;
  readonly PredictiveScalingConfiguration?: PredictiveScalingConfiguration | undefined;
}

export interface ScalingProcessQuery {
  readonly AutoScalingGroupName: string;
  readonly ScalingProcesses?: readonly string[] | undefined;
}

export interface ScheduledActionsType {
  readonly ScheduledUpdateGroupActions?: readonly ScheduledUpdateGroupAction[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ScheduledUpdateGroupAction {
  readonly AutoScalingGroupName?: string | undefined;
  readonly ScheduledActionName?: string | undefined;
  readonly ScheduledActionARN?: string | undefined;
  readonly Time?: Instant | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly Recurrence?: string | undefined;
  readonly MinSize?: number | undefined;
  readonly MaxSize?: number | undefined;
  readonly DesiredCapacity?: number | undefined;
  readonly TimeZone?: string | undefined;
}

export interface ScheduledUpdateGroupActionRequest {
  readonly ScheduledActionName: string;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly Recurrence?: string | undefined;
  readonly MinSize?: number | undefined;
  readonly MaxSize?: number | undefined;
  readonly DesiredCapacity?: number | undefined;
  readonly TimeZone?: string | undefined;
}

export interface ServiceLinkedRoleFailure {
  readonly message?: string | undefined;
}

export interface SetDesiredCapacityType {
  readonly AutoScalingGroupName: string;
  readonly DesiredCapacity: number;
  readonly HonorCooldown?: boolean | undefined;
}

export interface SetInstanceHealthQuery {
  readonly InstanceId: string;
  readonly HealthStatus: string;
  readonly ShouldRespectGracePeriod?: boolean | undefined;
}

export type SetInstanceProtectionAnswer = Readonly<Record<string, never>>;

export interface SetInstanceProtectionQuery {
  readonly InstanceIds: readonly string[];
  readonly AutoScalingGroupName: string;
  readonly ProtectedFromScaleIn: boolean;
}

export type StandbyInstances = "Terminate" | "Ignore" | "Wait";

export interface StartInstanceRefreshAnswer {
  readonly InstanceRefreshId?: string | undefined;
}

export interface StartInstanceRefreshType {
  readonly AutoScalingGroupName: string;
  readonly Strategy?: RefreshStrategy | undefined;
  readonly DesiredConfiguration?: DesiredConfiguration | undefined;
  readonly Preferences?: RefreshPreferences | undefined;
}

export interface StepAdjustment {
  readonly MetricIntervalLowerBound?: number | undefined;
  readonly MetricIntervalUpperBound?: number | undefined;
  readonly ScalingAdjustment: number;
}

export interface SuspendedProcess {
  readonly ProcessName?: string | undefined;
  readonly SuspensionReason?: string | undefined;
}

export interface Tag {
  readonly ResourceId?: string | undefined;
  readonly ResourceType?: string | undefined;
  readonly Key: string;
  readonly Value?: string | undefined;
  readonly PropagateAtLaunch?: boolean | undefined;
}

export interface TagDescription {
  readonly ResourceId?: string | undefined;
  readonly ResourceType?: string | undefined;
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
  readonly PropagateAtLaunch?: boolean | undefined;
}

export interface TagsType {
  readonly Tags?: readonly TagDescription[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface TargetTrackingConfiguration {
  readonly PredefinedMetricSpecification?: PredefinedMetricSpecification | undefined;
  readonly CustomizedMetricSpecification?: CustomizedMetricSpecification | undefined;
  readonly TargetValue: number;
  readonly DisableScaleIn?: boolean | undefined;
}

export interface TargetTrackingMetricDataQuery {
  readonly Id: string;
  readonly Expression?: string | undefined;
  readonly MetricStat?: TargetTrackingMetricStat | undefined;
  readonly Label?: string | undefined;
  readonly Period?: number | undefined;
  readonly ReturnData?: boolean | undefined;
}

export interface TargetTrackingMetricStat {
  readonly Metric: Metric;
  readonly Stat: string;
  readonly Unit?: string | undefined;
  readonly Period?: number | undefined;
}

export interface TerminateInstanceInAutoScalingGroupType {
  readonly InstanceId: string;
  readonly ShouldDecrementDesiredCapacity: boolean;
}

export interface TotalLocalStorageGBRequest {
  readonly Min?: number | undefined;
  readonly Max?: number | undefined;
}

export interface TrafficSourceIdentifier {
  readonly Identifier: string;
  readonly Type?: string | undefined;
}

export interface TrafficSourceState {
  readonly TrafficSource?: string | undefined;
  readonly State?: string | undefined;
  readonly Identifier?: string | undefined;
  readonly Type?: string | undefined;
}

export interface UpdateAutoScalingGroupType {
  readonly AutoScalingGroupName: string;
  readonly LaunchConfigurationName?: string | undefined;
  readonly LaunchTemplate?: LaunchTemplateSpecification | undefined;
  readonly MixedInstancesPolicy?: MixedInstancesPolicy | undefined;
  readonly MinSize?: number | undefined;
  readonly MaxSize?: number | undefined;
  readonly DesiredCapacity?: number | undefined;
  readonly DefaultCooldown?: number | undefined;
  readonly AvailabilityZones?: readonly string[] | undefined;
  readonly AvailabilityZoneIds?: readonly string[] | undefined;
  readonly HealthCheckType?: string | undefined;
  readonly HealthCheckGracePeriod?: number | undefined;
  readonly PlacementGroup?: string | undefined;
  readonly VPCZoneIdentifier?: string | undefined;
  readonly TerminationPolicies?: readonly string[] | undefined;
  readonly NewInstancesProtectedFromScaleIn?: boolean | undefined;
  readonly ServiceLinkedRoleARN?: string | undefined;
  readonly MaxInstanceLifetime?: number | undefined;
  readonly CapacityRebalance?: boolean | undefined;
  readonly Context?: string | undefined;
  readonly DesiredCapacityType?: string | undefined;
  readonly DefaultInstanceWarmup?: number | undefined;
  readonly InstanceMaintenancePolicy?: InstanceMaintenancePolicy | undefined;
  readonly AvailabilityZoneDistribution?: AvailabilityZoneDistribution | undefined;
  readonly AvailabilityZoneImpairmentPolicy?: AvailabilityZoneImpairmentPolicy | undefined;
  readonly SkipZonalShiftValidation?: boolean | undefined;
  readonly CapacityReservationSpecification?: CapacityReservationSpecification | undefined;
  readonly InstanceLifecyclePolicy?: InstanceLifecyclePolicy | undefined;
  readonly DeletionProtection?: DeletionProtection | undefined;
}

export interface VCpuCountRequest {
  readonly Min: number;
  readonly Max?: number | undefined;
}

export interface WarmPoolConfiguration {
  readonly MaxGroupPreparedCapacity?: number | undefined;
  readonly MinSize?: number | undefined;
  readonly PoolState?: WarmPoolState | undefined;
  readonly Status?: WarmPoolStatus | undefined;
  readonly InstanceReusePolicy?: InstanceReusePolicy | undefined;
}

export type WarmPoolState = "Stopped" | "Running" | "Hibernated";

export type WarmPoolStatus = "PendingDelete";
