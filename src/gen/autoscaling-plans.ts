/** The operations and types of Auto Scaling Plans (API version 2018-01-06). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const autoscalingPlans: ServiceRef<Operations> = { id: "autoscaling-plans" };

export interface Operations {
  readonly CreateScalingPlan: {
    readonly input: CreateScalingPlanRequest;
    readonly output: CreateScalingPlanResponse;
    readonly errors:
      | "ConcurrentUpdateException"
      | "InternalServiceException"
      | "LimitExceededException"
      | "ValidationException";
  };
  readonly DeleteScalingPlan: {
    readonly input: DeleteScalingPlanRequest;
    readonly output: DeleteScalingPlanResponse;
    readonly errors:
      | "ConcurrentUpdateException"
      | "InternalServiceException"
      | "ObjectNotFoundException"
      | "ValidationException";
  };
  readonly DescribeScalingPlanResources: {
    readonly input: DescribeScalingPlanResourcesRequest;
    readonly output: DescribeScalingPlanResourcesResponse;
    readonly errors:
      | "ConcurrentUpdateException"
      | "InternalServiceException"
      | "InvalidNextTokenException"
      | "ValidationException";
  };
  readonly DescribeScalingPlans: {
    readonly input: DescribeScalingPlansRequest;
    readonly output: DescribeScalingPlansResponse;
    readonly errors:
      | "ConcurrentUpdateException"
      | "InternalServiceException"
      | "InvalidNextTokenException"
      | "ValidationException";
  };
  readonly GetScalingPlanResourceForecastData: {
    readonly input: GetScalingPlanResourceForecastDataRequest;
    readonly output: GetScalingPlanResourceForecastDataResponse;
    readonly errors: "InternalServiceException" | "ValidationException";
  };
  readonly UpdateScalingPlan: {
    readonly input: UpdateScalingPlanRequest;
    readonly output: UpdateScalingPlanResponse;
    readonly errors:
      | "ConcurrentUpdateException"
      | "InternalServiceException"
      | "ObjectNotFoundException"
      | "ValidationException";
  };
}

export interface ApplicationSource {
  readonly CloudFormationStackARN?: string | undefined;
  readonly TagFilters?: readonly TagFilter[] | undefined;
}

export interface ConcurrentUpdateException {
  readonly Message?: string | undefined;
}

export interface CreateScalingPlanRequest {
  readonly ScalingPlanName: string;
  readonly ApplicationSource: ApplicationSource;
  readonly ScalingInstructions: readonly ScalingInstruction[];
}

export interface CreateScalingPlanResponse {
  readonly ScalingPlanVersion: number;
}

export interface CustomizedLoadMetricSpecification {
  readonly MetricName: string;
  readonly Namespace: string;
  readonly Dimensions?: readonly MetricDimension[] | undefined;
  readonly Statistic: MetricStatistic;
  readonly Unit?: string | undefined;
}

export interface CustomizedScalingMetricSpecification {
  readonly MetricName: string;
  readonly Namespace: string;
  readonly Dimensions?: readonly MetricDimension[] | undefined;
  readonly Statistic: MetricStatistic;
  readonly Unit?: string | undefined;
}

export interface Datapoint {
  readonly Timestamp?: Instant | undefined;
  readonly Value?: number | undefined;
}

export interface DeleteScalingPlanRequest {
  readonly ScalingPlanName: string;
  readonly ScalingPlanVersion: number;
}

export type DeleteScalingPlanResponse = Readonly<Record<string, never>>;

export interface DescribeScalingPlanResourcesRequest {
  readonly ScalingPlanName: string;
  readonly ScalingPlanVersion: number;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeScalingPlanResourcesResponse {
  readonly ScalingPlanResources?: readonly ScalingPlanResource[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeScalingPlansRequest {
  readonly ScalingPlanNames?: readonly string[] | undefined;
  readonly ScalingPlanVersion?: number | undefined;
  readonly ApplicationSources?: readonly ApplicationSource[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeScalingPlansResponse {
  readonly ScalingPlans?: readonly ScalingPlan[] | undefined;
  readonly NextToken?: string | undefined;
}

export type ForecastDataType =
  | "CapacityForecast"
  | "LoadForecast"
  | "ScheduledActionMinCapacity"
  | "ScheduledActionMaxCapacity";

export interface GetScalingPlanResourceForecastDataRequest {
  readonly ScalingPlanName: string;
  readonly ScalingPlanVersion: number;
  readonly ServiceNamespace: ServiceNamespace;
  readonly ResourceId: string;
  readonly ScalableDimension: ScalableDimension;
  readonly ForecastDataType: ForecastDataType;
  readonly StartTime: Instant;
  readonly EndTime: Instant;
}

export interface GetScalingPlanResourceForecastDataResponse {
  readonly Datapoints: readonly Datapoint[];
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

export type LoadMetricType =
  | "ASGTotalCPUUtilization"
  | "ASGTotalNetworkIn"
  | "ASGTotalNetworkOut"
  | "ALBTargetGroupRequestCount";

export interface MetricDimension {
  readonly Name: string;
  readonly Value: string;
}

export type MetricStatistic = "Average" | "Minimum" | "Maximum" | "SampleCount" | "Sum";

export interface ObjectNotFoundException {
  readonly Message?: string | undefined;
}

export type PolicyType = "TargetTrackingScaling";

export interface PredefinedLoadMetricSpecification {
  readonly PredefinedLoadMetricType: LoadMetricType;
  readonly ResourceLabel?: string | undefined;
}

export interface PredefinedScalingMetricSpecification {
  readonly PredefinedScalingMetricType: ScalingMetricType;
  readonly ResourceLabel?: string | undefined;
}

export type PredictiveScalingMaxCapacityBehavior =
  | "SetForecastCapacityToMaxCapacity"
  | "SetMaxCapacityToForecastCapacity"
  | "SetMaxCapacityAboveForecastCapacity";

export type PredictiveScalingMode = "ForecastAndScale" | "ForecastOnly";

export type ScalableDimension =
  | "autoscaling:autoScalingGroup:DesiredCapacity"
  | "ecs:service:DesiredCount"
  | "ec2:spot-fleet-request:TargetCapacity"
  | "rds:cluster:ReadReplicaCount"
  | "dynamodb:table:ReadCapacityUnits"
  | "dynamodb:table:WriteCapacityUnits"
  | "dynamodb:index:ReadCapacityUnits"
  | "dynamodb:index:WriteCapacityUnits";

export interface ScalingInstruction {
  readonly ServiceNamespace: ServiceNamespace;
  readonly ResourceId: string;
  readonly ScalableDimension: ScalableDimension;
  readonly MinCapacity: number;
  readonly MaxCapacity: number;
  readonly TargetTrackingConfigurations: readonly TargetTrackingConfiguration[];
  readonly PredefinedLoadMetricSpecification?: PredefinedLoadMetricSpecification | undefined;
  readonly CustomizedLoadMetricSpecification?: CustomizedLoadMetricSpecification | undefined;
  readonly ScheduledActionBufferTime?: number | undefined;
  readonly PredictiveScalingMaxCapacityBehavior?: PredictiveScalingMaxCapacityBehavior | undefined;
  readonly PredictiveScalingMaxCapacityBuffer?: number | undefined;
  readonly PredictiveScalingMode?: PredictiveScalingMode | undefined;
  readonly ScalingPolicyUpdateBehavior?: ScalingPolicyUpdateBehavior | undefined;
  readonly DisableDynamicScaling?: boolean | undefined;
}

export type ScalingMetricType =
  | "ASGAverageCPUUtilization"
  | "ASGAverageNetworkIn"
  | "ASGAverageNetworkOut"
  | "DynamoDBReadCapacityUtilization"
  | "DynamoDBWriteCapacityUtilization"
  | "ECSServiceAverageCPUUtilization"
  | "ECSServiceAverageMemoryUtilization"
  | "ALBRequestCountPerTarget"
  | "RDSReaderAverageCPUUtilization"
  | "RDSReaderAverageDatabaseConnections"
  | "EC2SpotFleetRequestAverageCPUUtilization"
  | "EC2SpotFleetRequestAverageNetworkIn"
  | "EC2SpotFleetRequestAverageNetworkOut";

export interface ScalingPlan {
  readonly ScalingPlanName: string;
  readonly ScalingPlanVersion: number;
  readonly ApplicationSource: ApplicationSource;
  readonly ScalingInstructions: readonly ScalingInstruction[];
  readonly StatusCode: ScalingPlanStatusCode;
  readonly StatusMessage?: string | undefined;
  readonly StatusStartTime?: Instant | undefined;
  readonly CreationTime?: Instant | undefined;
}

export interface ScalingPlanResource {
  readonly ScalingPlanName: string;
  readonly ScalingPlanVersion: number;
  readonly ServiceNamespace: ServiceNamespace;
  readonly ResourceId: string;
  readonly ScalableDimension: ScalableDimension;
  readonly ScalingPolicies?: readonly ScalingPolicy[] | undefined;
  readonly ScalingStatusCode: ScalingStatusCode;
  readonly ScalingStatusMessage?: string | undefined;
}

export type ScalingPlanStatusCode =
  | "Active"
  | "ActiveWithProblems"
  | "CreationInProgress"
  | "CreationFailed"
  | "DeletionInProgress"
  | "DeletionFailed"
  | "UpdateInProgress"
  | "UpdateFailed";

export interface ScalingPolicy {
  readonly PolicyName: string;
  readonly PolicyType: PolicyType;
  readonly TargetTrackingConfiguration?: TargetTrackingConfiguration | undefined;
}

export type ScalingPolicyUpdateBehavior = "KeepExternalPolicies" | "ReplaceExternalPolicies";

export type ScalingStatusCode = "Inactive" | "PartiallyActive" | "Active";

export type ServiceNamespace = "autoscaling" | "ecs" | "ec2" | "rds" | "dynamodb";

export interface TagFilter {
  readonly Key?: string | undefined;
  readonly Values?: readonly string[] | undefined;
}

export interface TargetTrackingConfiguration {
  readonly PredefinedScalingMetricSpecification?: PredefinedScalingMetricSpecification | undefined;
  readonly CustomizedScalingMetricSpecification?: CustomizedScalingMetricSpecification | undefined;
  readonly TargetValue: number;
  readonly DisableScaleIn?: boolean | undefined;
  readonly ScaleOutCooldown?: number | undefined;
  readonly ScaleInCooldown?: number | undefined;
  readonly EstimatedInstanceWarmup?: number | undefined;
}

export interface UpdateScalingPlanRequest {
  readonly ScalingPlanName: string;
  readonly ScalingPlanVersion: number;
  readonly ApplicationSource?: ApplicationSource | undefined;
  readonly ScalingInstructions?: readonly ScalingInstruction[] | undefined;
}

export type UpdateScalingPlanResponse = Readonly<Record<string, never>>;

export interface ValidationException {
  readonly Message?: string | undefined;
}
