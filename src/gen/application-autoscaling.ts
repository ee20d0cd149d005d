/** The operations and types of Application Auto Scaling (API version 2016-02-06). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const applicationAutoscaling: ServiceRef<Operations> = { id: "application-autoscaling" };

export interface Operations {
  readonly DeleteScalingPolicy: {
    readonly input: DeleteScalingPolicyRequest;
    readonly output: DeleteScalingPolicyResponse;
    readonly errors:
      | "ConcurrentUpdateException"
      | "InternalServiceException"
      | "ObjectNotFoundException"
      | "ValidationException";
  };
  readonly DeleteScheduledAction: {
    readonly input: DeleteScheduledActionRequest;
    readonly output: DeleteScheduledActionResponse;
    readonly errors:
      | "ConcurrentUpdateException"
      | "InternalServiceException"
      | "ObjectNotFoundException"
      | "ValidationException";
  };
  readonly DeregisterScalableTarget: {
    readonly input: DeregisterScalableTargetRequest;
    readonly output: DeregisterScalableTargetResponse;
    readonly errors:
      | "ConcurrentUpdateException"
      | "InternalServiceException"
      | "ObjectNotFoundException"
      | "ValidationException";
  };
  readonly DescribeScalableTargets: {
    readonly input: DescribeScalableTargetsRequest;
    readonly output: DescribeScalableTargetsResponse;
    readonly errors:
      | "ConcurrentUpdateException"
      | "InternalServiceException"
      | "InvalidNextTokenException"
      | "ValidationException";
  };
  readonly DescribeScalingActivities: {
    readonly input: DescribeScalingActivitiesRequest;
    readonly output: DescribeScalingActivitiesResponse;
    readonly errors:
      | "ConcurrentUpdateException"
      | "InternalServiceException"
      | "InvalidNextTokenException"
      | "ValidationException";
  };
  readonly DescribeScalingPolicies: {
    readonly input: DescribeScalingPoliciesRequest;
    readonly output: DescribeScalingPoliciesResponse;
    readonly errors:
      | "ConcurrentUpdateException"
      | "FailedResourceAccessException"
      | "InternalServiceException"
      | "InvalidNextTokenException"
      | "ValidationException";
  };
  readonly DescribeScheduledActions: {
    readonly input: DescribeScheduledActionsRequest;
    readonly output: DescribeScheduledActionsResponse;
    readonly errors:
      | "ConcurrentUpdateException"
      | "InternalServiceException"
      | "InvalidNextTokenException"
      | "ValidationException";
  };
  readonly GetPredictiveScalingForecast: {
    readonly input: GetPredictiveScalingForecastRequest;
    readonly output: GetPredictiveScalingForecastResponse;
    readonly errors: "InternalServiceException" | "ValidationException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors: "ResourceNotFoundException";
  };
  readonly PutScalingPolicy: {
    readonly input: PutScalingPolicyRequest;
    readonly output: PutScalingPolicyResponse;
    readonly errors:
      | "ConcurrentUpdateException"
      | "FailedResourceAccessException"
      | "InternalServiceException"
      | "LimitExceededException"
      | "ObjectNotFoundException"
      | "ValidationException";
  };
  readonly PutScheduledAction: {
    readonly input: PutScheduledActionRequest;
    readonly output: PutScheduledActionResponse;
    readonly errors:
      | "ConcurrentUpdateException"
      | "InternalServiceException"
      | "LimitExceededException"
      | "ObjectNotFoundException"
      | "ValidationException";
  };
  readonly RegisterScalableTarget: {
    readonly input: RegisterScalableTargetRequest;
    readonly output: RegisterScalableTargetResponse;
    readonly errors:
      | "ConcurrentUpdateException"
      | "InternalServiceException"
      | "LimitExceededException"
      | "ValidationException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors:
      | "ResourceNotFoundException"
      | "TooManyTagsException"
      | "ValidationException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors: "ResourceNotFoundException" | "ValidationException";
  };
}

export type AdjustmentType = "ChangeInCapacity" | "PercentChangeInCapacity" | "ExactCapacity";

export interface Alarm {
  readonly AlarmName: string;
  readonly AlarmARN: string;
}

export interface CapacityForecast {
  readonly Timestamps: readonly Instant[];
  readonly Values: readonly number[];
}

export interface ConcurrentUpdateException {
  readonly Message?: string | undefined;
}

export interface CustomizedMetricSpecification {
  readonly MetricName?: string | undefined;
  readonly Namespace?: string | undefined;
  readonly Dimensions?: readonly MetricDimension[] | undefined;
  readonly Statistic?: MetricStatistic | undefined;
  readonly Unit?: string | undefined;
  readonly Metrics?: readonly TargetTrackingMetricDataQuery[] | undefined;
}

export interface DeleteScalingPolicyRequest {
  readonly PolicyName: string;
  readonly ServiceNamespace: ServiceNamespace;
  readonly ResourceId: string;
  readonly ScalableDimension: ScalableDimension;
}

export type DeleteScalingPolicyResponse = Readonly<Record<string, never>>;

export interface DeleteScheduledActionRequest {
  readonly ServiceNamespace: ServiceNamespace;
  readonly ScheduledActionName: string;
  readonly ResourceId: string;
  readonly ScalableDimension: ScalableDimension;
}

export type DeleteScheduledActionResponse = Readonly<Record<string, never>>;

export interface DeregisterScalableTargetRequest {
  readonly ServiceNamespace: ServiceNamespace;
  readonly ResourceId: string;
  readonly ScalableDimension: ScalableDimension;
}

export type DeregisterScalableTargetResponse = Readonly<Record<string, never>>;

export interface DescribeScalableTargetsRequest {
  readonly ServiceNamespace: ServiceNamespace;
  readonly ResourceIds?: readonly string[] | undefined;
  readonly ScalableDimension?: ScalableDimension | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeScalableTargetsResponse {
  readonly ScalableTargets?: readonly ScalableTarget[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeScalingActivitiesRequest {
  readonly ServiceNamespace: ServiceNamespace;
  readonly ResourceId?: string | undefined;
  readonly ScalableDimension?: ScalableDimension | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly IncludeNotScaledActivities?: boolean | undefined;
}

export interface DescribeScalingActivitiesResponse {
  readonly ScalingActivities?: readonly ScalingActivity[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeScalingPoliciesRequest {
  readonly PolicyNames?: readonly string[] | undefined;
  readonly ServiceNamespace: ServiceNamespace;
  readonly ResourceId?: string | undefined;
  readonly ScalableDimension?: ScalableDimension | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeScalingPoliciesResponse {
  readonly ScalingPolicies?: readonly ScalingPolicy[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeScheduledActionsRequest {
  readonly ScheduledActionNames?: readonly string[] | undefined;
  readonly ServiceNamespace: ServiceNamespace;
  readonly ResourceId?: string | undefined;
  readonly ScalableDimension?: ScalableDimension | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeScheduledActionsResponse {
  readonly ScheduledActions?: readonly ScheduledAction[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface FailedResourceAccessException {
  readonly Message?: string | undefined;
}

export interface GetPredictiveScalingForecastRequest {
  readonly ServiceNamespace: ServiceNamespace;
  readonly ResourceId: string;
  readonly ScalableDimension: ScalableDimension;
  readonly PolicyName: string;
  readonly StartTime: Instant;
  readonly EndTime: Instant;
}

export interface GetPredictiveScalingForecastResponse {
  readonly LoadForecast?: readonly LoadForecast[] | undefined;
  readonly CapacityForecast?: CapacityForecast | undefined;
  readonly UpdateTime?: Instant | undefined;
}

export interface InternalServiceException {
  readonly Message?: string | undefined;
}

export interface InvalidNextTokenException {
  readonly Message?: string | undefined;
}

export interface LimitExceededException {
  readonly Message?: string | undefined;
}

export interface ListTagsForResourceRequest {
  readonly ResourceARN: string;
}

export interface ListTagsForResourceResponse {
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface LoadForecast {
  readonly Timestamps: readonly Instant[];
  readonly Values: readonly number[];
  readonly MetricSpecification: PredictiveScalingMetricSpecification;
}

export type MetricAggregationType = "Average" | "Minimum" | "Maximum";

export interface MetricDimension {
  readonly Name: string;
  readonly Value: string;
}

export type MetricStatistic = "Average" | "Minimum" | "Maximum" | "SampleCount" | "Sum";

export type MetricType =
  | "DynamoDBReadCapacityUtilization"
  | "DynamoDBWriteCapacityUtilization"
  | "ALBRequestCountPerTarget"
  | "RDSReaderAverageCPUUtilization"
  | "RDSReaderAverageDatabaseConnections"
  | "EC2SpotFleetRequestAverageCPUUtilization"
  | "EC2SpotFleetRequestAverageNetworkIn"
  | "EC2SpotFleetRequestAverageNetworkOut"
  | "SageMakerVariantInvocationsPerInstance"
  | "ECSServiceAverageCPUUtilization"
  | "ECSServiceAverageMemoryUtilization"
  | "AppStreamAverageCapacityUtilization"
  | "ComprehendInferenceUtilization"
  | "LambdaProvisionedConcurrencyUtilization"
  | "CassandraReadCapacityUtilization"
  | "CassandraWriteCapacityUtilization"
  | "KafkaBrokerStorageUtilization"
  | "ElastiCacheEngineCPUUtilization"
  | "ElastiCacheDatabaseMemoryUsagePercentage"
  | "ElastiCachePrimaryEngineCPUUtilization"
  | "ElastiCacheReplicaEngineCPUUtilization"
  | "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage"
  | "NeptuneReaderAverageCPUUtilization"
  | "SageMakerVariantProvisionedConcurrencyUtilization"
  | "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage"
  | "SageMakerInferenceComponentInvocationsPerCopy"
  | "WorkSpacesAverageUserSessionsCapacityUtilization"
  | "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution"
  | "SageMakerVariantConcurrentRequestsPerModelHighResolution";

export interface NotScaledReason {
  readonly Code: string;
  readonly MaxCapacity?: number | undefined;
  readonly MinCapacity?: number | undefined;
  readonly CurrentCapacity?: number | undefined;
}

export interface ObjectNotFoundException {
  readonly Message?: string | undefined;
}

export type PolicyType = "StepScaling" | "TargetTrackingScaling" | "PredictiveScaling";

export interface PredefinedMetricSpecification {
  readonly PredefinedMetricType: MetricType;
  readonly ResourceLabel?: string | undefined;
}

export interface PredictiveScalingCustomizedMetricSpecification {
  readonly MetricDataQueries: readonly PredictiveScalingMetricDataQuery[];
}

export type PredictiveScalingMaxCapacityBreachBehavior = "HonorMaxCapacity" | "IncreaseMaxCapacity";

export interface PredictiveScalingMetric {
  readonly Dimensions?: readonly PredictiveScalingMetricDimension[] | undefined;
  readonly MetricName?: string | undefined;
  readonly Namespace?: string | undefined;
}

export interface PredictiveScalingMetricDataQuery {
  readonly Id: string;
  readonly Expression?: string | undefined;
  readonly MetricStat?: PredictiveScalingMetricStat | undefined;
  readonly Label?: string | undefined;
  readonly ReturnData?: boolean | undefined;
}

export interface PredictiveScalingMetricDimension {
  readonly Name: string;
  readonly Value: string;
}

export interface PredictiveScalingMetricSpecification {
  readonly TargetValue: number;
  readonly PredefinedMetricPairSpecification?: PredictiveScalingPredefinedMetricPairSpecification | undefined;
  readonly PredefinedScalingMetricSpecification?: PredictiveScalingPredefinedScalingMetricSpecification | undefined;
  readonly PredefinedLoadMetricSpecification?: PredictiveScalingPredefinedLoadMetricSpecification | undefined;
  readonly CustomizedScalingMetricSpecification?: PredictiveScalingCustomizedMetricSpecification | undefined;
  readonly CustomizedLoadMetricSpecification?: PredictiveScalingCustomizedMetricSpecification | undefined;
  readonly CustomizedCapacityMetricSpecification?: PredictiveScalingCustomizedMetricSpecification | undefined;
}

export interface PredictiveScalingMetricStat {
  readonly Metric: PredictiveScalingMetric;
  readonly Stat: string;
  readonly Unit?: string | undefined;
}

export type PredictiveScalingMode = "ForecastOnly" | "ForecastAndScale";

export interface PredictiveScalingPolicyConfiguration {
  readonly MetricSpecifications: readonly PredictiveScalingMetricSpecification[];
  readonly Mode?: PredictiveScalingMode | undefined;
  readonly SchedulingBufferTime?: number | undefined;
  readonly MaxCapacityBreachBehavior?: PredictiveScalingMaxCapacityBreachBehavior | undefined;
  readonly MaxCapacityBuffer?: number | undefined;
}

export interface PredictiveScalingPredefinedLoadMetricSpecification {
  readonly PredefinedMetricType: string;
  readonly ResourceLabel?: string | undefined;
}

export interface PredictiveScalingPredefinedMetricPairSpecification {
  readonly PredefinedMetricType: string;
  readonly ResourceLabel?: string | undefined;
}

export interface PredictiveScalingPredefinedScalingMetricSpecification {
  readonly PredefinedMetricType: string;
  readonly ResourceLabel?: string | undefined;
}

export interface PutScalingPolicyRequest {
  readonly PolicyName: string;
  readonly ServiceNamespace: ServiceNamespace;
  readonly ResourceId: string;
  readonly ScalableDimension: ScalableDimension;
  readonly PolicyType?: PolicyType | undefined;
  readonly StepScalingPolicyConfiguration?: StepScalingPolicyConfiguration | undefined;
  readonly TargetTrackingScalingPolicyConfiguration?: TargetTrackingScalingPolicyConfiguration | undefined;
  readonly PredictiveScalingPolicyConfiguration?: PredictiveScalingPolicyConfiguration | undefined;
}

export interface PutScalingPolicyResponse {
  readonly PolicyARN: string;
  readonly Alarms?: readonly Alarm[] | undefined;
}

export interface PutScheduledActionRequest {
  readonly ServiceNamespace: ServiceNamespace;
  readonly Schedule?: string | undefined;
  readonly Timezone?: string | undefined;
  readonly ScheduledActionName: string;
  readonly ResourceId: string;
  readonly ScalableDimension: ScalableDimension;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly ScalableTargetAction?: ScalableTargetAction | undefined;
}

export type PutScheduledActionResponse = Readonly<Record<string, never>>;

export interface RegisterScalableTargetRequest {
  readonly ServiceNamespace: ServiceNamespace;
  readonly ResourceId: string;
  readonly ScalableDimension: ScalableDimension;
  readonly MinCapacity?: number | undefined;
  readonly MaxCapacity?: number | undefined;
  readonly RoleARN?: string | undefined;
  readonly SuspendedState?: SuspendedState | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface RegisterScalableTargetResponse {
  readonly ScalableTargetARN?: string | undefined;
}

export interface ResourceNotFoundException {
  readonly Message?: string | undefined;
  readonly ResourceName?: string | undefined;
}

export type ScalableDimension =
  | "ecs:service:DesiredCount"
  | "ec2:spot-fleet-request:TargetCapacity"
  | "elasticmapreduce:instancegroup:InstanceCount"
  | "appstream:fleet:DesiredCapacity"
  | "dynamodb:table:ReadCapacityUnits"
  | "dynamodb:table:WriteCapacityUnits"
  | "dynamodb:index:ReadCapacityUnits"
  | "dynamodb:index:WriteCapacityUnits"
  | "rds:cluster:ReadReplicaCount"
  | "sagemaker:variant:DesiredInstanceCount"
  | "custom-resource:ResourceType:Property"
  | "comprehend:document-classifier-endpoint:DesiredInferenceUnits"
  | "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits"
  | "lambda:function:ProvisionedConcurrency"
  | "cassandra:table:ReadCapacityUnits"
  | "cassandra:table:WriteCapacityUnits"
  | "kafka:broker-storage:VolumeSize"
  | "elasticache:cache-cluster:Nodes"
  | "elasticache:replication-group:NodeGroups"
  | "elasticache:replication-group:Replicas"
  | "neptune:cluster:ReadReplicaCount"
  | "sagemaker:variant:DesiredProvisionedConcurrency"
  | "sagemaker:inference-component:DesiredCopyCount"
  | "workspaces:workspacespool:DesiredUserSessions";

export interface ScalableTarget {
  readonly ServiceNamespace: ServiceNamespace;
  readonly ResourceId: string;
  readonly ScalableDimension: ScalableDimension;
  readonly MinCapacity: number;
  readonly MaxCapacity: number;
  readonly PredictedCapacity?: number | undefined;
  readonly RoleARN: string;
  readonly CreationTime: Instant;
  readonly SuspendedState?: SuspendedState | undefined;
  readonly ScalableTargetARN?: string | undefined;
}

export interface ScalableTargetAction {
  readonly MinCapacity?: number | undefined;
  readonly MaxCapacity?: number | undefined;
}

export interface ScalingActivity {
  readonly ActivityId: string;
  readonly ServiceNamespace: ServiceNamespace;
  readonly ResourceId: string;
  readonly ScalableDimension: ScalableDimension;
  readonly Description: string;
  readonly Cause: string;
  readonly StartTime: Instant;
  readonly EndTime?: Instant | undefined;
  readonly StatusCode: ScalingActivityStatusCode;
  readonly StatusMessage?: string | undefined;
  readonly Details?: string | undefined;
  readonly NotScaledReasons?: readonly NotScaledReason[] | undefined;
}

export type ScalingActivityStatusCode =
  | "Pending"
  | "InProgress"
  | "Successful"
  | "Overridden"
  | "Unfulfilled"
  | "Failed";

export interface ScalingPolicy {
  readonly PolicyARN: string;
  readonly PolicyName: string;
  readonly ServiceNamespace: ServiceNamespace;
  readonly ResourceId: string;
  readonly ScalableDimension: ScalableDimension;
  readonly PolicyType: PolicyType;
  readonly StepScalingPolicyConfiguration?: StepScalingPolicyConfiguration | undefined;
  readonly TargetTrackingScalingPolicyConfiguration?: TargetTrackingScalingPolicyConfiguration | undefined;
  readonly PredictiveScalingPolicyConfiguration?: PredictiveScalingPolicyConfiguration | undefined;
  readonly Alarms?: readonly Alarm[] | undefined;
  readonly CreationTime: Instant;
}

export interface ScheduledAction {
  readonly ScheduledActionName: string;
  readonly ScheduledActionARN: string;
  readonly ServiceNamespace: ServiceNamespace;
  readonly Schedule: string;
  readonly Timezone?: string | undefined;
  readonly ResourceId: string;
  readonly ScalableDimension?: ScalableDimension | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly ScalableTargetAction?: ScalableTargetAction | undefined;
  readonly CreationTime: Instant;
}

export type ServiceNamespace =
  | "ecs"
  | "elasticmapreduce"
  | "ec2"
  | "appstream"
  | "dynamodb"
  | "rds"
  | "sagemaker"
  | "custom-resource"
  | "comprehend"
  | "lambda"
  | "cassandra"
  | "kafka"
  | "elasticache"
  | "neptune"
  | "workspaces";

export interface StepAdjustment {
  readonly MetricIntervalLowerBound?: number | undefined;
  readonly MetricIntervalUpperBound?: number | undefined;
  readonly ScalingAdjustment: number;
}

export interface StepScalingPolicyConfiguration {
  readonly AdjustmentType?: AdjustmentType | undefined;
  readonly StepAdjustments?: readonly StepAdjustment[] | undefined;
  readonly MinAdjustmentMagnitude?: number | undefined;
  readonly Cooldown?: number | undefined;
  readonly MetricAggregationType?: MetricAggregationType | undefined;
}

export interface SuspendedState {
  readonly DynamicScalingInSuspended?: boolean | undefined;
  readonly DynamicScalingOutSuspended?: boolean | undefined;
  readonly ScheduledScalingSuspended?: boolean | undefined;
}

export interface TagResourceRequest {
  readonly ResourceARN: string;
  readonly Tags: Readonly<Record<string, string>>;
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export interface TargetTrackingMetric {
  readonly Dimensions?: readonly TargetTrackingMetricDimension[] | undefined;
  readonly MetricName?: string | undefined;
  readonly Namespace?: string | undefined;
}

export interface TargetTrackingMetricDataQuery {
  readonly Expression?: string | undefined;
  readonly Id: string;
  readonly Label?: string | undefined;
  readonly MetricStat?: TargetTrackingMetricStat | undefined;
  readonly ReturnData?: boolean | undefined;
}

export interface TargetTrackingMetricDimension {
  readonly Name: string;
  readonly Value: string;
}

export interface TargetTrackingMetricStat {
  readonly Metric: TargetTrackingMetric;
  readonly Stat: string;
  readonly Unit?: string | undefined;
}

export interface TargetTrackingScalingPolicyConfiguration {
  readonly TargetValue: number;
  readonly PredefinedMetricSpecification?: PredefinedMetricSpecification | undefined;
  readonly CustomizedMetricSpecification?: CustomizedMetricSpecification | undefined;
  readonly ScaleOutCooldown?: number | undefined;
  readonly ScaleInCooldown?: number | undefined;
  readonly DisableScaleIn?: boolean | undefined;
}

export interface TooManyTagsException {
  readonly Message?: string | undefined;
  readonly ResourceName?: string | undefined;
}

export interface UntagResourceRequest {
  readonly ResourceARN: string;
  readonly TagKeys: readonly string[];
}

export type UntagResourceResponse = Readonly<Record<string, never>>;

export interface ValidationException {
  readonly Message?: string | undefined;
}
