/** The operations and types of Pipes (API version 2015-10-07). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const pipes: ServiceRef<Operations> = { id: "pipes" };

export interface Operations {
  readonly CreatePipe: {
    readonly input: CreatePipeRequest;
    readonly output: CreatePipeResponse;
    readonly errors:
      | "ConflictException"
      | "InternalException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeletePipe: {
    readonly input: DeletePipeRequest;
    readonly output: DeletePipeResponse;
    readonly errors:
      | "ConflictException"
      | "InternalException"
      | "NotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DescribePipe: {
    readonly input: DescribePipeRequest;
    readonly output: DescribePipeResponse;
    readonly errors:
      | "InternalException"
      | "NotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListPipes: {
    readonly input: ListPipesRequest;
    readonly output: ListPipesResponse;
    readonly errors: "InternalException" | "ThrottlingException" | "ValidationException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors: "InternalException" | "NotFoundException" | "ValidationException";
  };
  readonly StartPipe: {
    readonly input: StartPipeRequest;
    readonly output: StartPipeResponse;
    readonly errors:
      | "ConflictException"
      | "InternalException"
      | "NotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly StopPipe: {
    readonly input: StopPipeRequest;
    readonly output: StopPipeResponse;
    readonly errors:
      | "ConflictException"
      | "InternalException"
      | "NotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors: "InternalException" | "NotFoundException" | "ValidationException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors: "InternalException" | "NotFoundException" | "ValidationException";
  };
  readonly UpdatePipe: {
    readonly input: UpdatePipeRequest;
    readonly output: UpdatePipeResponse;
    readonly errors:
      | "ConflictException"
      | "InternalException"
      | "NotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
}

export type AssignPublicIp = "ENABLED" | "DISABLED";

export interface AwsVpcConfiguration {
  readonly Subnets: readonly string[];
  readonly SecurityGroups?: readonly string[] | undefined;
  readonly AssignPublicIp?: AssignPublicIp | undefined;
}

export interface BatchArrayProperties {
  readonly Size?: number | undefined;
}

export interface BatchContainerOverrides {
  readonly Command?: readonly string[] | undefined;
  readonly Environment?: readonly BatchEnvironmentVariable[] | undefined;
  readonly InstanceType?: string | undefined;
  readonly ResourceRequirements?: readonly BatchResourceRequirement[] | undefined;
}

export interface BatchEnvironmentVariable {
  readonly Name?: string | undefined;
  readonly Value?: string | undefined;
}

export interface BatchJobDependency {
  readonly JobId?: string | undefined;
  readonly Type?: BatchJobDependencyType | undefined;
}

export type BatchJobDependencyType = "N_TO_N" | "SEQUENTIAL";

export interface BatchResourceRequirement {
  readonly Type: BatchResourceRequirementType;
  readonly Value: string;
}

export type BatchResourceRequirementType = "GPU" | "MEMORY" | "VCPU";

export interface BatchRetryStrategy {
  readonly Attempts?: number | undefined;
}

export interface CapacityProviderStrategyItem {
  readonly capacityProvider: string;
  readonly weight?: number | undefined;
  readonly base?: number | undefined;
}

export interface CloudwatchLogsLogDestination {
  readonly LogGroupArn?: string | undefined;
}

export interface CloudwatchLogsLogDestinationParameters {
  readonly LogGroupArn: string;
}

export interface ConflictException {
  readonly message: string;
  readonly resourceId: string;
  readonly resourceType: string;
}

export interface CreatePipeRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly DesiredState?: RequestedPipeState | undefined;
  readonly Source: string;
  readonly SourceParameters?: PipeSourceParameters | undefined;
  readonly Enrichment?: string | undefined;
  readonly EnrichmentParameters?: PipeEnrichmentParameters | undefined;
  readonly Target: string;
  readonly TargetParameters?: PipeTargetParameters | undefined;
  readonly RoleArn: string;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly LogConfiguration?: PipeLogConfigurationParameters | undefined;
  readonly KmsKeyIdentifier?: string | undefined;
}

export interface CreatePipeResponse {
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly DesiredState?: RequestedPipeState | undefined;
  readonly CurrentState?: PipeState | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface DeadLetterConfig {
  readonly Arn?: string | undefined;
}

export interface DeletePipeRequest {
  readonly Name: string;
}

export interface DeletePipeResponse {
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly DesiredState?: RequestedPipeStateDescribeResponse | undefined;
  readonly CurrentState?: PipeState | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface DescribePipeRequest {
  readonly Name: string;
}

export interface DescribePipeResponse {
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly DesiredState?: RequestedPipeStateDescribeResponse | undefined;
  readonly CurrentState?: PipeState | undefined;
  readonly StateReason?: string | undefined;
  readonly Source?: string | undefined;
  readonly SourceParameters?: PipeSourceParameters | undefined;
  readonly Enrichment?: string | undefined;
  readonly EnrichmentParameters?: PipeEnrichmentParameters | undefined;
  readonly Target?: string | undefined;
  readonly TargetParameters?: PipeTargetParameters | undefined;
  readonly RoleArn?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LogConfiguration?: PipeLogConfiguration | undefined;
  readonly KmsKeyIdentifier?: string | undefined;
}

export interface DimensionMapping {
  readonly DimensionValue: string;
  readonly DimensionValueType: DimensionValueType;
  readonly DimensionName: string;
}

export type DimensionValueType = "VARCHAR";

export type DynamoDBStreamStartPosition = "TRIM_HORIZON" | "LATEST";

export interface EcsContainerOverride {
  readonly Command?: readonly string[] | undefined;
  readonly Cpu?: number | undefined;
  readonly Environment?: readonly EcsEnvironmentVariable[] | undefined;
  readonly EnvironmentFiles?: readonly EcsEnvironmentFile[] | undefined;
  readonly Memory?: number | undefined;
  readonly MemoryReservation?: number | undefined;
  readonly Name?: string | undefined;
  readonly ResourceRequirements?: readonly EcsResourceRequirement[] | undefined;
}

export interface EcsEnvironmentFile {
  readonly type: EcsEnvironmentFileType;
  readonly value: string;
}

export type EcsEnvironmentFileType = "s3";

export interface EcsEnvironmentVariable {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}

export interface EcsEphemeralStorage {
  readonly sizeInGiB: number;
}

export interface EcsInferenceAcceleratorOverride {
  readonly deviceName?: string | undefined;
  readonly deviceType?: string | undefined;
}

export interface EcsResourceRequirement {
  readonly type: EcsResourceRequirementType;
  readonly value: string;
}

export type EcsResourceRequirementType = "GPU" | "InferenceAccelerator";

export interface EcsTaskOverride {
  readonly ContainerOverrides?: readonly EcsContainerOverride[] | undefined;
  readonly Cpu?: string | undefined;
  readonly EphemeralStorage?: EcsEphemeralStorage | undefined;
  readonly ExecutionRoleArn?: string | undefined;
  readonly InferenceAcceleratorOverrides?: readonly EcsInferenceAcceleratorOverride[] | undefined;
  readonly Memory?: string | undefined;
  readonly TaskRoleArn?: string | undefined;
}

export type EpochTimeUnit = "MILLISECONDS" | "SECONDS" | "MICROSECONDS" | "NANOSECONDS";

export interface Filter {
  readonly Pattern?: string | undefined;
}

export interface FilterCriteria {
  readonly Filters?: readonly Filter[] | undefined;
}

export interface FirehoseLogDestination {
  readonly DeliveryStreamArn?: string | undefined;
}

export interface FirehoseLogDestinationParameters {
  readonly DeliveryStreamArn: string;
}

export type IncludeExecutionDataOption = "ALL";

export interface InternalException {
  readonly message: string;
  readonly retryAfterSeconds?: number | undefined;
}

export type KinesisStreamStartPosition = "TRIM_HORIZON" | "LATEST" | "AT_TIMESTAMP";

export type LaunchType = "EC2" | "FARGATE" | "EXTERNAL";

export interface ListPipesRequest {
  readonly NamePrefix?: string | undefined;
  readonly DesiredState?: RequestedPipeState | undefined;
  readonly CurrentState?: PipeState | undefined;
  readonly SourcePrefix?: string | undefined;
  readonly TargetPrefix?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListPipesResponse {
  readonly Pipes?: readonly Pipe[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  readonly resourceArn: string;
}

export interface ListTagsForResourceResponse {
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export type LogLevel = "OFF" | "ERROR" | "INFO" | "TRACE";

export interface MQBrokerAccessCredentials {
  readonly BasicAuth?: string | undefined;
}

export interface MSKAccessCredentials {
  readonly SaslScram512Auth?: string | undefined;
  readonly ClientCertificateTlsAuth?: string | undefined;
}

export type MSKStartPosition = "TRIM_HORIZON" | "LATEST";

export type MeasureValueType = "DOUBLE" | "BIGINT" | "VARCHAR" | "BOOLEAN" | "TIMESTAMP";

export interface MultiMeasureAttributeMapping {
  readonly MeasureValue: string;
  readonly MeasureValueType: MeasureValueType;
  readonly MultiMeasureAttributeName: string;
}

export interface MultiMeasureMapping {
  readonly MultiMeasureName: string;
  readonly MultiMeasureAttributeMappings: readonly MultiMeasureAttributeMapping[];
}

export interface NetworkConfiguration {
  readonly awsvpcConfiguration?: AwsVpcConfiguration | undefined;
}

export interface NotFoundException {
  readonly message?: string | undefined;
}

export type OnPartialBatchItemFailureStreams = "AUTOMATIC_BISECT";

export interface Pipe {
  readonly Name?: string | undefined;
  readonly Arn?: string | undefined;
  readonly DesiredState?: RequestedPipeState | undefined;
  readonly CurrentState?: PipeState | undefined;
  readonly StateReason?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly Source?: string | undefined;
  readonly Target?: string | undefined;
  readonly Enrichment?: string | undefined;
}

export interface PipeEnrichmentHttpParameters {
  readonly PathParameterValues?: readonly string[] | undefined;
  readonly HeaderParameters?: Readonly<Record<string, string>> | undefined;
  readonly QueryStringParameters?: Readonly<Record<string, string>> | undefined;
}

export interface PipeEnrichmentParameters {
  readonly InputTemplate?: string | undefined;
  readonly HttpParameters?: PipeEnrichmentHttpParameters | undefined;
}

export interface PipeLogConfiguration {
  readonly S3LogDestination?: S3LogDestination | undefined;
  readonly FirehoseLogDestination?: FirehoseLogDestination | undefined;
  readonly CloudwatchLogsLogDestination?: CloudwatchLogsLogDestination | undefined;
  readonly Level?: LogLevel | undefined;
  readonly IncludeExecutionData?: readonly IncludeExecutionDataOption[] | undefined;
}

export interface PipeLogConfigurationParameters {
  readonly S3LogDestination?: S3LogDestinationParameters | undefined;
  readonly FirehoseLogDestination?: FirehoseLogDestinationParameters | undefined;
  readonly CloudwatchLogsLogDestination?: CloudwatchLogsLogDestinationParameters | undefined;
  readonly Level: LogLevel;
  readonly IncludeExecutionData?: readonly IncludeExecutionDataOption[] | undefined;
}

export interface PipeSourceActiveMQBrokerParameters {
  readonly Credentials: MQBrokerAccessCredentials;
  readonly QueueName: string;
  readonly BatchSize?: number | undefined;
  readonly MaximumBatchingWindowInSeconds?: number | undefined;
}

export interface PipeSourceDynamoDBStreamParameters {
  readonly BatchSize?: number | undefined;
  readonly DeadLetterConfig?: DeadLetterConfig | undefined;
  readonly OnPartialBatchItemFailure?: OnPartialBatchItemFailureStreams | undefined;
  readonly MaximumBatchingWindowInSeconds?: number | undefined;
  readonly MaximumRecordAgeInSeconds?: number | undefined;
  readonly MaximumRetryAttempts?: number | undefined;
  readonly ParallelizationFactor?: number | undefined;
  readonly StartingPosition: DynamoDBStreamStartPosition;
}

export interface PipeSourceKinesisStreamParameters {
  readonly BatchSize?: number | undefined;
  readonly DeadLetterConfig?: DeadLetterConfig | undefined;
  readonly OnPartialBatchItemFailure?: OnPartialBatchItemFailureStreams | undefined;
  readonly MaximumBatchingWindowInSeconds?: number | undefined;
  readonly MaximumRecordAgeInSeconds?: number | undefined;
  readonly MaximumRetryAttempts?: number | undefined;
  readonly ParallelizationFactor?: number | undefined;
  readonly StartingPosition: KinesisStreamStartPosition;
  readonly StartingPositionTimestamp?: Instant | undefined;
}

export interface PipeSourceManagedStreamingKafkaParameters {
  readonly TopicName: string;
  readonly StartingPosition?: MSKStartPosition | undefined;
  readonly BatchSize?: number | undefined;
  readonly MaximumBatchingWindowInSeconds?: number | undefined;
  readonly ConsumerGroupID?: string | undefined;
  readonly Credentials?: MSKAccessCredentials | undefined;
}

export interface PipeSourceParameters {
  readonly FilterCriteria?: FilterCriteria | undefined;
  readonly KinesisStreamParameters?: PipeSourceKinesisStreamParameters | undefined;
  readonly DynamoDBStreamParameters?: PipeSourceDynamoDBStreamParameters | undefined;
  readonly SqsQueueParameters?: PipeSourceSqsQueueParameters | undefined;
  readonly ActiveMQBrokerParameters?: PipeSourceActiveMQBrokerParameters | undefined;
  readonly RabbitMQBrokerParameters?: PipeSourceRabbitMQBrokerParameters | undefined;
  readonly ManagedStreamingKafkaParameters?: PipeSourceManagedStreamingKafkaParameters | undefined;
  readonly SelfManagedKafkaParameters?: PipeSourceSelfManagedKafkaParameters | undefined;
}

export interface PipeSourceRabbitMQBrokerParameters {
  readonly Credentials: MQBrokerAccessCredentials;
  readonly QueueName: string;
  readonly VirtualHost?: string | undefined;
  readonly BatchSize?: number | undefined;
  readonly MaximumBatchingWindowInSeconds?: number | undefined;
}

export interface PipeSourceSelfManagedKafkaParameters {
  readonly TopicName: string;
  readonly StartingPosition?: SelfManagedKafkaStartPosition | undefined;
  readonly AdditionalBootstrapServers?: readonly string[] | undefined;
  readonly BatchSize?: number | undefined;
  readonly MaximumBatchingWindowInSeconds?: number | undefined;
  readonly ConsumerGroupID?: string | undefined;
  readonly Credentials?: SelfManagedKafkaAccessConfigurationCredentials | undefined;
  readonly ServerRootCaCertificate?: string | undefined;
  readonly Vpc?: SelfManagedKafkaAccessConfigurationVpc | undefined;
}

export interface PipeSourceSqsQueueParameters {
  readonly BatchSize?: number | undefined;
  readonly MaximumBatchingWindowInSeconds?: number | undefined;
}

export type PipeState =
  | "RUNNING"
  | "STOPPED"
  | "CREATING"
  | "UPDATING"
  | "DELETING"
  | "STARTING"
  | "STOPPING"
  | "CREATE_FAILED"
  | "UPDATE_FAILED"
  | "START_FAILED"
  | "STOP_FAILED"
  | "DELETE_FAILED"
  | "CREATE_ROLLBACK_FAILED"
  | "DELETE_ROLLBACK_FAILED"
  | "UPDATE_ROLLBACK_FAILED";

export interface PipeTargetBatchJobParameters {
  readonly JobDefinition: string;
  readonly JobName: string;
  readonly ArrayProperties?: BatchArrayProperties | undefined;
  readonly RetryStrategy?: BatchRetryStrategy | undefined;
  readonly ContainerOverrides?: BatchContainerOverrides | undefined;
  readonly DependsOn?: readonly BatchJobDependency[] | undefined;
  readonly Parameters?: Readonly<Record<string, string>> | undefined;
}

export interface PipeTargetCloudWatchLogsParameters {
  readonly LogStreamName?: string | undefined;
  readonly Timestamp?: string | undefined;
}

export interface PipeTargetEcsTaskParameters {
  readonly TaskDefinitionArn: string;
  readonly TaskCount?: number | undefined;
  readonly LaunchType?: LaunchType | undefined;
  readonly NetworkConfiguration?: NetworkConfiguration | undefined;
  readonly PlatformVersion?: string | undefined;
  readonly Group?: string | undefined;
  readonly CapacityProviderStrategy?: readonly CapacityProviderStrategyItem[] | undefined;
  readonly EnableECSManagedTags?: boolean | undefined;
  readonly EnableExecuteCommand?: boolean | undefined;
  readonly PlacementConstraints?: readonly PlacementConstraint[] | undefined;
  readonly PlacementStrategy?: readonly PlacementStrategy[] | undefined;
  readonly PropagateTags?: PropagateTags | undefined;
  readonly ReferenceId?: string | undefined;
  readonly Overrides?: EcsTaskOverride | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface PipeTargetEventBridgeEventBusParameters {
  readonly EndpointId?: string | undefined;
  readonly DetailType?: string | undefined;
  readonly Source?: string | undefined;
  readonly Resources?: readonly string[] | undefined;
  readonly Time?: string | undefined;
}

export interface PipeTargetHttpParameters {
  readonly PathParameterValues?: readonly string[] | undefined;
  readonly HeaderParameters?: Readonly<Record<string, string>> | undefined;
  readonly QueryStringParameters?: Readonly<Record<string, string>> | undefined;
}

export type PipeTargetInvocationType = "REQUEST_RESPONSE" | "FIRE_AND_FORGET";

export interface PipeTargetKinesisStreamParameters {
  readonly PartitionKey: string;
}

export interface PipeTargetLambdaFunctionParameters {
  readonly InvocationType?: PipeTargetInvocationType | undefined;
}

export interface PipeTargetParameters {
  readonly InputTemplate?: string | undefined;
  readonly LambdaFunctionParameters?: PipeTargetLambdaFunctionParameters | undefined;
  readonly StepFunctionStateMachineParameters?: PipeTargetStateMachineParameters | undefined;
  readonly KinesisStreamParameters?: PipeTargetKinesisStreamParameters | undefined;
  readonly EcsTaskParameters?: PipeTargetEcsTaskParameters | undefined;
  readonly BatchJobParameters?: PipeTargetBatchJobParameters | undefined;
  readonly SqsQueueParameters?: PipeTargetSqsQueueParameters | undefined;
  readonly HttpParameters?: PipeTargetHttpParameters | undefined;
  readonly RedshiftDataParameters?: PipeTargetRedshiftDataParameters | undefined;
  readonly SageMakerPipelineParameters?: PipeTargetSageMakerPipelineParameters | undefined;
  readonly EventBridgeEventBusParameters?: PipeTargetEventBridgeEventBusParameters | undefined;
  readonly CloudWatchLogsParameters?: PipeTargetCloudWatchLogsParameters | undefined;
  readonly TimestreamParameters?: PipeTargetTimestreamParameters | undefined;
}

export interface PipeTargetRedshiftDataParameters {
  readonly SecretManagerArn?: string | undefined;
  readonly Database: string;
  readonly DbUser?: string | undefined;
  readonly StatementName?: string | undefined;
  readonly WithEvent?: boolean | undefined;
  readonly Sqls: readonly string[];
}

export interface PipeTargetSageMakerPipelineParameters {
  readonly PipelineParameterList?: readonly SageMakerPipelineParameter[] | undefined;
}

export interface PipeTargetSqsQueueParameters {
  readonly MessageGroupId?: string | undefined;
  readonly MessageDeduplicationId?: string | undefined;
}

export interface PipeTargetStateMachineParameters {
  readonly InvocationType?: PipeTargetInvocationType | undefined;
}

export interface PipeTargetTimestreamParameters {
  readonly TimeValue: string;
  readonly EpochTimeUnit?: EpochTimeUnit | undefined;
  readonly TimeFieldType?: TimeFieldType | undefined;
  readonly TimestampFormat?: string | undefined;
  readonly VersionValue: string;
  readonly DimensionMappings: readonly DimensionMapping[];
  readonly SingleMeasureMappings?: readonly SingleMeasureMapping[] | undefined;
  readonly MultiMeasureMappings?: readonly MultiMeasureMapping[] | undefined;
}

export interface PlacementConstraint {
  readonly type?: PlacementConstraintType | undefined;
  readonly expression?: string | undefined;
}

export type PlacementConstraintType = "distinctInstance" | "memberOf";

export interface PlacementStrategy {
  readonly type?: PlacementStrategyType | undefined;
  readonly field?: string | undefined;
}

export type PlacementStrategyType = "random" | "spread" | "binpack";

export type PropagateTags = "TASK_DEFINITION";

export type RequestedPipeState = "RUNNING" | "STOPPED";

export type RequestedPipeStateDescribeResponse = "RUNNING" | "STOPPED" | "DELETED";

export interface S3LogDestination {
  readonly BucketName?: string | undefined;
  readonly Prefix?: string | undefined;
  readonly BucketOwner?: string | undefined;
  readonly OutputFormat?: S3OutputFormat | undefined;
}

export interface S3LogDestinationParameters {
  readonly BucketName: string;
  readonly BucketOwner: string;
  readonly OutputFormat?: S3OutputFormat | undefined;
  readonly Prefix?: string | undefined;
}

export type S3OutputFormat = "json" | "plain" | "w3c";

export interface SageMakerPipelineParameter {
  readonly Name: string;
  readonly Value: string;
}

export interface SelfManagedKafkaAccessConfigurationCredentials {
  readonly BasicAuth?: string | undefined;
  readonly SaslScram512Auth?: string | undefined;
  readonly SaslScram256Auth?: string | undefined;
  readonly ClientCertificateTlsAuth?: string | undefined;
}

export interface SelfManagedKafkaAccessConfigurationVpc {
  readonly Subnets?: readonly string[] | undefined;
  readonly SecurityGroup?: readonly string[] | undefined;
}

export type SelfManagedKafkaStartPosition = "TRIM_HORIZON" | "LATEST";

export interface ServiceQuotaExceededException {
  readonly message: string;
  readonly resourceId: string;
  readonly resourceType: string;
  readonly serviceCode: string;
  readonly quotaCode: string;
}

export interface SingleMeasureMapping {
  readonly MeasureValue: string;
  readonly MeasureValueType: MeasureValueType;
  readonly MeasureName: string;
}

export interface StartPipeRequest {
  readonly Name: string;
}

export interface StartPipeResponse {
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly DesiredState?: RequestedPipeState | undefined;
  readonly CurrentState?: PipeState | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface StopPipeRequest {
  readonly Name: string;
}

export interface StopPipeResponse {
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly DesiredState?: RequestedPipeState | undefined;
  readonly CurrentState?: PipeState | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export interface TagResourceRequest {
  readonly resourceArn: string;
  readonly tags: Readonly<Record<string, string>>;
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export interface ThrottlingException {
  readonly message: string;
  readonly serviceCode?: string | undefined;
  readonly quotaCode?: string | undefined;
  readonly retryAfterSeconds?: number | undefined;
}

export type TimeFieldType = "EPOCH" | "TIMESTAMP_FORMAT";

export interface UntagResourceRequest {
  readonly resourceArn: string;
  readonly tagKeys: readonly string[];
}

export type UntagResourceResponse = Readonly<Record<string, never>>;

export interface UpdatePipeRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly DesiredState?: RequestedPipeState | undefined;
  readonly SourceParameters?: UpdatePipeSourceParameters | undefined;
  readonly Enrichment?: string | undefined;
  readonly EnrichmentParameters?: PipeEnrichmentParameters | undefined;
  readonly Target?: string | undefined;
  readonly TargetParameters?: PipeTargetParameters | undefined;
  readonly RoleArn: string;
  readonly LogConfiguration?: PipeLogConfigurationParameters | undefined;
  readonly KmsKeyIdentifier?: string | undefined;
}

export interface UpdatePipeResponse {
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly DesiredState?: RequestedPipeState | undefined;
  readonly CurrentState?: PipeState | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface UpdatePipeSourceActiveMQBrokerParameters {
  readonly Credentials: MQBrokerAccessCredentials;
  readonly BatchSize?: number | undefined;
  readonly MaximumBatchingWindowInSeconds?: number | undefined;
}

export interface UpdatePipeSourceDynamoDBStreamParameters {
  readonly BatchSize?: number | undefined;
  readonly DeadLetterConfig?: DeadLetterConfig | undefined;
  readonly OnPartialBatchItemFailure?: OnPartialBatchItemFailureStreams | undefined;
  readonly MaximumBatchingWindowInSeconds?: number | undefined;
  readonly MaximumRecordAgeInSeconds?: number | undefined;
  readonly MaximumRetryAttempts?: number | undefined;
  readonly ParallelizationFactor?: number | undefined;
}

export interface UpdatePipeSourceKinesisStreamParameters {
  readonly BatchSize?: number | undefined;
  readonly DeadLetterConfig?: DeadLetterConfig | undefined;
  readonly OnPartialBatchItemFailure?: OnPartialBatchItemFailureStreams | undefined;
  readonly MaximumBatchingWindowInSeconds?: number | undefined;
  readonly MaximumRecordAgeInSeconds?: number | undefined;
  readonly MaximumRetryAttempts?: number | undefined;
  readonly ParallelizationFactor?: number | undefined;
}

export interface UpdatePipeSourceManagedStreamingKafkaParameters {
  readonly BatchSize?: number | undefined;
  readonly Credentials?: MSKAccessCredentials | undefined;
  readonly MaximumBatchingWindowInSeconds?: number | undefined;
}

export interface UpdatePipeSourceParameters {
  readonly FilterCriteria?: FilterCriteria | undefined;
  readonly KinesisStreamParameters?: UpdatePipeSourceKinesisStreamParameters | undefined;
  readonly DynamoDBStreamParameters?: UpdatePipeSourceDynamoDBStreamParameters | undefined;
  readonly SqsQueueParameters?: UpdatePipeSourceSqsQueueParameters | undefined;
  readonly ActiveMQBrokerParameters?: UpdatePipeSourceActiveMQBrokerParameters | undefined;
  readonly RabbitMQBrokerParameters?: UpdatePipeSourceRabbitMQBrokerParameters | undefined;
  readonly ManagedStreamingKafkaParameters?: UpdatePipeSourceManagedStreamingKafkaParameters | undefined;
  readonly SelfManagedKafkaParameters?: UpdatePipeSourceSelfManagedKafkaParameters | undefined;
}

export interface UpdatePipeSourceRabbitMQBrokerParameters {
  readonly Credentials: MQBrokerAccessCredentials;
  readonly BatchSize?: number | undefined;
  readonly MaximumBatchingWindowInSeconds?: number | undefined;
}

export interface UpdatePipeSourceSelfManagedKafkaParameters {
  readonly BatchSize?: number | undefined;
  readonly MaximumBatchingWindowInSeconds?: number | undefined;
  readonly Credentials?: SelfManagedKafkaAccessConfigurationCredentials | undefined;
  readonly ServerRootCaCertificate?: string | undefined;
  readonly Vpc?: SelfManagedKafkaAccessConfigurationVpc | undefined;
}

export interface UpdatePipeSourceSqsQueueParameters {
  readonly BatchSize?: number | undefined;
  readonly MaximumBatchingWindowInSeconds?: number | undefined;
}

export interface ValidationException {
  readonly message?: string | undefined;
  readonly fieldList?: readonly ValidationExceptionField[] | undefined;
}

export interface ValidationExceptionField {
  readonly name: string;
  readonly message: string;
}
