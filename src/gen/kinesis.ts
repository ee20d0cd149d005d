/** The operations and types of Kinesis (API version 2013-12-02). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const kinesis: ServiceRef<Operations> = { id: "kinesis" };

export interface Operations {
  readonly AddTagsToStream: {
    readonly input: AddTagsToStreamInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceInUseException"
      | "ResourceNotFoundException";
  };
  readonly CreateStream: {
    readonly input: CreateStreamInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceInUseException"
      | "ValidationException";
  };
  readonly DecreaseStreamRetentionPeriod: {
    readonly input: DecreaseStreamRetentionPeriodInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceInUseException"
      | "ResourceNotFoundException";
  };
  readonly DeleteResourcePolicy: {
    readonly input: DeleteResourcePolicyInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceInUseException"
      | "ResourceNotFoundException";
  };
  readonly DeleteStream: {
    readonly input: DeleteStreamInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceInUseException"
      | "ResourceNotFoundException";
  };
  readonly DeregisterStreamConsumer: {
    readonly input: DeregisterStreamConsumerInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceNotFoundException";
  };
  readonly DescribeAccountSettings: {
    readonly input: DescribeAccountSettingsInput;
    readonly output: DescribeAccountSettingsOutput;
    readonly errors: "LimitExceededException";
  };
  readonly DescribeLimits: {
    readonly input: DescribeLimitsInput;
    readonly output: DescribeLimitsOutput;
    readonly errors: "LimitExceededException";
  };
  readonly DescribeStream: {
    readonly input: DescribeStreamInput;
    readonly output: DescribeStreamOutput;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceNotFoundException";
  };
  readonly DescribeStreamConsumer: {
    readonly input: DescribeStreamConsumerInput;
    readonly output: DescribeStreamConsumerOutput;
    readonly errors:
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceNotFoundException";
  };
  readonly DescribeStreamSummary: {
    readonly input: DescribeStreamSummaryInput;
    readonly output: DescribeStreamSummaryOutput;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceNotFoundException";
  };
  readonly DisableEnhancedMonitoring: {
    readonly input: DisableEnhancedMonitoringInput;
    readonly output: EnhancedMonitoringOutput;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceInUseException"
      | "ResourceNotFoundException";
  };
  readonly EnableEnhancedMonitoring: {
    readonly input: EnableEnhancedMonitoringInput;
    readonly output: EnhancedMonitoringOutput;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceInUseException"
      | "ResourceNotFoundException";
  };
  readonly GetRecords: {
    readonly input: GetRecordsInput;
    readonly output: GetRecordsOutput;
    readonly errors:
      | "AccessDeniedException"
      | "ExpiredIteratorException"
      | "InternalFailureException"
      | "InvalidArgumentException"
      | "KMSAccessDeniedException"
      | "KMSDisabledException"
      | "KMSInvalidStateException"
      | "KMSNotFoundException"
      | "KMSOptInRequired"
      | "KMSThrottlingException"
      | "ProvisionedThroughputExceededException"
      | "ResourceNotFoundException";
  };
  readonly GetResourcePolicy: {
    readonly input: GetResourcePolicyInput;
    readonly output: GetResourcePolicyOutput;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceInUseException"
      | "ResourceNotFoundException";
  };
  readonly GetShardIterator: {
    readonly input: GetShardIteratorInput;
    readonly output: GetShardIteratorOutput;
    readonly errors:
      | "AccessDeniedException"
      | "InternalFailureException"
      | "InvalidArgumentException"
      | "ProvisionedThroughputExceededException"
      | "ResourceNotFoundException";
  };
  readonly IncreaseStreamRetentionPeriod: {
    readonly input: IncreaseStreamRetentionPeriodInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceInUseException"
      | "ResourceNotFoundException";
  };
  readonly ListShards: {
    readonly input: ListShardsInput;
    readonly output: ListShardsOutput;
    readonly errors:
      | "AccessDeniedException"
      | "ExpiredNextTokenException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceInUseException"
      | "ResourceNotFoundException";
  };
  readonly ListStreamConsumers: {
    readonly input: ListStreamConsumersInput;
    readonly output: ListStreamConsumersOutput;
    readonly errors:
      | "ExpiredNextTokenException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceInUseException"
      | "ResourceNotFoundException";
  };
  readonly ListStreams: {
    readonly input: ListStreamsInput;
    readonly output: ListStreamsOutput;
    readonly errors:
      | "ExpiredNextTokenException"
      | "InvalidArgumentException"
      | "LimitExceededException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceInput;
    readonly output: ListTagsForResourceOutput;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceInUseException"
      | "ResourceNotFoundException";
  };
  readonly ListTagsForStream: {
    readonly input: ListTagsForStreamInput;
    readonly output: ListTagsForStreamOutput;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceNotFoundException";
  };
  readonly MergeShards: {
    readonly input: MergeShardsInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly PutRecord: {
    readonly input: PutRecordInput;
    readonly output: PutRecordOutput;
    readonly errors:
      | "AccessDeniedException"
      | "InternalFailureException"
      | "InvalidArgumentException"
      | "KMSAccessDeniedException"
      | "KMSDisabledException"
      | "KMSInvalidStateException"
      | "KMSNotFoundException"
      | "KMSOptInRequired"
      | "KMSThrottlingException"
      | "ProvisionedThroughputExceededException"
      | "ResourceNotFoundException";
  };
  readonly PutRecords: {
    readonly input: PutRecordsInput;
    readonly output: PutRecordsOutput;
    readonly errors:
      | "AccessDeniedException"
      | "InternalFailureException"
      | "InvalidArgumentException"
      | "KMSAccessDeniedException"
      | "KMSDisabledException"
      | "KMSInvalidStateException"
      | "KMSNotFoundException"
      | "KMSOptInRequired"
      | "KMSThrottlingException"
      | "ProvisionedThroughputExceededException"
      | "ResourceNotFoundException";
  };
  readonly PutResourcePolicy: {
    readonly input: PutResourcePolicyInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceInUseException"
      | "ResourceNotFoundException";
  };
  readonly RegisterStreamConsumer: {
    readonly input: RegisterStreamConsumerInput;
    readonly output: RegisterStreamConsumerOutput;
    readonly errors:
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceInUseException"
      | "ResourceNotFoundException";
  };
  readonly RemoveTagsFromStream: {
    readonly input: RemoveTagsFromStreamInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceInUseException"
      | "ResourceNotFoundException";
  };
  readonly SplitShard: {
    readonly input: SplitShardInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly StartStreamEncryption: {
    readonly input: StartStreamEncryptionInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidArgumentException"
      | "KMSAccessDeniedException"
      | "KMSDisabledException"
      | "KMSInvalidStateException"
      | "KMSNotFoundException"
      | "KMSOptInRequired"
      | "KMSThrottlingException"
      | "LimitExceededException"
      | "ResourceInUseException"
      | "ResourceNotFoundException";
  };
  readonly StopStreamEncryption: {
    readonly input: StopStreamEncryptionInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceInUseException"
      | "ResourceNotFoundException";
  };
  readonly SubscribeToShard: {
    readonly input: SubscribeToShardInput;
    readonly output: SubscribeToShardOutput;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceInUseException"
      | "ResourceNotFoundException";
  };
  readonly TagResource: {
    readonly input: TagResourceInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceInUseException"
      | "ResourceNotFoundException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceInUseException"
      | "ResourceNotFoundException";
  };
  readonly UpdateAccountSettings: {
    readonly input: UpdateAccountSettingsInput;
    readonly output: UpdateAccountSettingsOutput;
    readonly errors:
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ValidationException";
  };
  readonly UpdateMaxRecordSize: {
    readonly input: UpdateMaxRecordSizeInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly UpdateShardCount: {
    readonly input: UpdateShardCountInput;
    readonly output: UpdateShardCountOutput;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly UpdateStreamMode: {
    readonly input: UpdateStreamModeInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly UpdateStreamWarmThroughput: {
    readonly input: UpdateStreamWarmThroughputInput;
    readonly output: UpdateStreamWarmThroughputOutput;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
}

export interface AccessDeniedException {
  readonly message?: string | undefined;
}

export interface AddTagsToStreamInput {
  readonly StreamName?: string | undefined;
  readonly Tags: Readonly<Record<string, string>>;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface ChildShard {
  readonly ShardId: string;
  readonly ParentShards: readonly string[];
  readonly HashKeyRange: HashKeyRange;
}

export interface Consumer {
  readonly ConsumerName: string;
  readonly ConsumerARN: string;
  readonly ConsumerStatus: ConsumerStatus;
  readonly ConsumerCreationTimestamp: Instant;
}

export interface ConsumerDescription {
  readonly ConsumerName: string;
  readonly ConsumerARN: string;
  readonly ConsumerStatus: ConsumerStatus;
  readonly ConsumerCreationTimestamp: Instant;
  readonly StreamARN: string;
}

export type ConsumerStatus = "CREATING" | "DELETING" | "ACTIVE";

export interface CreateStreamInput {
  readonly StreamName: string;
  readonly ShardCount?: number | undefined;
  readonly StreamModeDetails?: StreamModeDetails | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly WarmThroughputMiBps?: number | undefined;
  readonly MaxRecordSizeInKiB?: number | undefined;
}

export interface DecreaseStreamRetentionPeriodInput {
  readonly StreamName?: string | undefined;
  readonly RetentionPeriodHours: number;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface DeleteResourcePolicyInput {
  readonly ResourceARN: string;
  readonly StreamId?: string | undefined;
}

export interface DeleteStreamInput {
  readonly StreamName?: string | undefined;
  readonly EnforceConsumerDeletion?: boolean | undefined;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface DeregisterStreamConsumerInput {
  readonly StreamARN?: string | undefined;
  readonly ConsumerName?: string | undefined;
  readonly ConsumerARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export type DescribeAccountSettingsInput = Readonly<Record<string, never>>;

export interface DescribeAccountSettingsOutput {
  readonly MinimumThroughputBillingCommitment?: MinimumThroughputBillingCommitmentOutput | undefined;
}

export type DescribeLimitsInput = Readonly<Record<string, never>>;

export interface DescribeLimitsOutput {
  readonly ShardLimit: number;
  readonly OpenShardCount: number;
  readonly OnDemandStreamCount: number;
  readonly OnDemandStreamCountLimit: number;
}

export interface DescribeStreamConsumerInput {
  readonly StreamARN?: string | undefined;
  readonly ConsumerName?: string | undefined;
  readonly ConsumerARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface DescribeStreamConsumerOutput {
  readonly ConsumerDescription: ConsumerDescription;
}

export interface DescribeStreamInput {
  readonly StreamName?: string | undefined;
  readonly Limit?: number | undefined;
  readonly ExclusiveStartShardId?: string | undefined;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface DescribeStreamOutput {
  readonly StreamDescription: StreamDescription;
}

export interface DescribeStreamSummaryInput {
  readonly StreamName?: string | undefined;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface DescribeStreamSummaryOutput {
  readonly StreamDescriptionSummary: StreamDescriptionSummary;
}

export interface DisableEnhancedMonitoringInput {
  readonly StreamName?: string | undefined;
  readonly ShardLevelMetrics: readonly MetricsName[];
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface EnableEnhancedMonitoringInput {
  readonly StreamName?: string | undefined;
  readonly ShardLevelMetrics: readonly MetricsName[];
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export type EncryptionType = "NONE" | "KMS";

export interface EnhancedMetrics {
  readonly ShardLevelMetrics?: readonly MetricsName[] | undefined;
}

export interface EnhancedMonitoringOutput {
  readonly StreamName?: string | undefined;
  readonly CurrentShardLevelMetrics?: readonly MetricsName[] | undefined;
  readonly DesiredShardLevelMetrics?: readonly MetricsName[] | undefined;
  readonly StreamARN?: string | undefined;
}

export interface ExpiredIteratorException {
  readonly message?: string | undefined;
}

export interface ExpiredNextTokenException {
  readonly message?: string | undefined;
}

export interface GetRecordsInput {
  readonly ShardIterator: string;
  readonly Limit?: number | undefined;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface GetRecordsOutput {
  readonly Records: readonly RecordShape[];
  readonly NextShardIterator?: string | undefined;
  readonly MillisBehindLatest?: number | undefined;
  readonly ChildShards?: readonly ChildShard[] | undefined;
}

export interface GetResourcePolicyInput {
  readonly ResourceARN: string;
  readonly StreamId?: string | undefined;
}

export interface GetResourcePolicyOutput {
  readonly Policy: string;
}

export interface GetShardIteratorInput {
  readonly StreamName?: string | undefined;
  readonly ShardId: string;
  readonly ShardIteratorType: ShardIteratorType;
  readonly StartingSequenceNumber?: string | undefined;
  readonly Timestamp?: Instant | undefined;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface GetShardIteratorOutput {
  readonly ShardIterator?: string | undefined;
}

export interface HashKeyRange {
  readonly StartingHashKey: string;
  readonly EndingHashKey: string;
}

export interface IncreaseStreamRetentionPeriodInput {
  readonly StreamName?: string | undefined;
  readonly RetentionPeriodHours: number;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface InternalFailureException {
  readonly message?: string | undefined;
}

export interface InvalidArgumentException {
  readonly message?: string | undefined;
}

export interface KMSAccessDeniedException {
  readonly message?: string | undefined;
}

export interface KMSDisabledException {
  readonly message?: string | undefined;
}

export interface KMSInvalidStateException {
  readonly message?: string | undefined;
}

export interface KMSNotFoundException {
  readonly message?: string | undefined;
}

export interface KMSOptInRequired {
  readonly message?: string | undefined;
}

export interface KMSThrottlingException {
  readonly message?: string | undefined;
}

export interface LimitExceededException {
  readonly message?: string | undefined;
}

export interface ListShardsInput {
  readonly StreamName?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly ExclusiveStartShardId?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly StreamCreationTimestamp?: Instant | undefined;
  readonly ShardFilter?: ShardFilter | undefined;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface ListShardsOutput {
  readonly Shards?: readonly Shard[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListStreamConsumersInput {
  readonly StreamARN: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly StreamCreationTimestamp?: Instant | undefined;
  readonly StreamId?: string | undefined;
}

export interface ListStreamConsumersOutput {
  readonly Consumers?: readonly Consumer[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListStreamsInput {
  readonly Limit?: number | undefined;
  readonly ExclusiveStartStreamName?: string | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListStreamsOutput {
  readonly StreamNames: readonly string[];
  readonly HasMoreStreams: boolean;
  readonly NextToken?: string | undefined;
  readonly StreamSummaries?: readonly StreamSummary[] | undefined;
}

export interface ListTagsForResourceInput {
  readonly ResourceARN: string;
  readonly StreamId?: string | undefined;
}

export interface ListTagsForResourceOutput {
  readonly Tags?: readonly Tag[] | undefined;
}

export interface ListTagsForStreamInput {
  readonly StreamName?: string | undefined;
  readonly ExclusiveStartTagKey?: string | undefined;
  readonly Limit?: number | undefined;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface ListTagsForStreamOutput {
  readonly Tags: readonly Tag[];
  readonly HasMoreTags: boolean;
}

export interface MergeShardsInput {
  readonly StreamName?: string | undefined;
  readonly ShardToMerge: string;
  readonly AdjacentShardToMerge: string;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export type MetricsName =
  | "IncomingBytes"
  | "IncomingRecords"
  | "OutgoingBytes"
  | "OutgoingRecords"
  | "WriteProvisionedThroughputExceeded"
  | "ReadProvisionedThroughputExceeded"
  | "IteratorAgeMilliseconds"
  | "ALL";

export interface MinimumThroughputBillingCommitmentInput {
  readonly Status: MinimumThroughputBillingCommitmentInputStatus;
}

export type MinimumThroughputBillingCommitmentInputStatus = "ENABLED" | "DISABLED";

export interface MinimumThroughputBillingCommitmentOutput {
  readonly Status: MinimumThroughputBillingCommitmentOutputStatus;
  readonly StartedAt?: Instant | undefined;
  readonly EndedAt?: Instant | undefined;
  readonly EarliestAllowedEndAt?: Instant | undefined;
}

export type MinimumThroughputBillingCommitmentOutputStatus = "ENABLED" | "DISABLED" | "ENABLED_UNTIL_EARLIEST_ALLOWED_END";

export interface ProvisionedThroughputExceededException {
  readonly message?: string | undefined;
}

export interface PutRecordInput {
  readonly StreamName?: string | undefined;
  readonly Data: Uint8Array;
  readonly PartitionKey: string;
  readonly ExplicitHashKey?: string | undefined;
  readonly SequenceNumberForOrdering?: string | undefined;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface PutRecordOutput {
  readonly ShardId: string;
  readonly SequenceNumber: string;
  readonly EncryptionType?: EncryptionType | undefined;
}

export interface PutRecordsInput {
  readonly Records: readonly PutRecordsRequestEntry[];
  readonly StreamName?: string | undefined;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface PutRecordsOutput {
  readonly FailedRecordCount?: number | undefined;
  readonly Records: readonly PutRecordsResultEntry[];
  readonly EncryptionType?: EncryptionType | undefined;
}

export interface PutRecordsRequestEntry {
  readonly Data: Uint8Array;
  readonly ExplicitHashKey?: string | undefined;
  readonly PartitionKey: string;
}

export interface PutRecordsResultEntry {
  readonly SequenceNumber?: string | undefined;
  readonly ShardId?: string | undefined;
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface PutResourcePolicyInput {
  readonly ResourceARN: string;
  readonly StreamId?: string | undefined;
  readonly Policy: string;
}

export interface RecordShape {
  readonly SequenceNumber: string;
  readonly ApproximateArrivalTimestamp?: Instant | undefined;
  readonly Data: Uint8Array;
  readonly PartitionKey: string;
  readonly EncryptionType?: EncryptionType | undefined;
}

export interface RegisterStreamConsumerInput {
  readonly StreamARN: string;
  readonly ConsumerName: string;
  readonly StreamId?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface RegisterStreamConsumerOutput {
  readonly Consumer: Consumer;
}

export interface RemoveTagsFromStreamInput {
  readonly StreamName?: string | undefined;
  readonly TagKeys: readonly string[];
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface ResourceInUseException {
  readonly message?: string | undefined;
}

export interface ResourceNotFoundException {
  readonly message?: string | undefined;
}

export type ScalingType = "UNIFORM_SCALING";

export interface SequenceNumberRange {
  readonly StartingSequenceNumber: string;
  readonly EndingSequenceNumber?: string | undefined;
}

export interface Shard {
  readonly ShardId: string;
  readonly ParentShardId?: string | undefined;
  readonly AdjacentParentShardId?: string | undefined;
  readonly HashKeyRange: HashKeyRange;
  readonly SequenceNumberRange: SequenceNumberRange;
}

export interface ShardFilter {
  readonly Type: ShardFilterType;
  readonly ShardId?: string | undefined;
  readonly Timestamp?: Instant | undefined;
}

export type ShardFilterType =
  | "AFTER_SHARD_ID"
  | "AT_TRIM_HORIZON"
  | "FROM_TRIM_HORIZON"
  | "AT_LATEST"
  | "AT_TIMESTAMP"
  | "FROM_TIMESTAMP";

export type ShardIteratorType =
  | "AT_SEQUENCE_NUMBER"
  | "AFTER_SEQUENCE_NUMBER"
  | "TRIM_HORIZON"
  | "LATEST"
  | "AT_TIMESTAMP";

export interface SplitShardInput {
  readonly StreamName?: string | undefined;
  readonly ShardToSplit: string;
  readonly NewStartingHashKey: string;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface StartStreamEncryptionInput {
  readonly StreamName?: string | undefined;
  readonly EncryptionType: EncryptionType;
  readonly KeyId: string;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface StartingPosition {
  readonly Type: ShardIteratorType;
  readonly SequenceNumber?: string | undefined;
  readonly Timestamp?: Instant | undefined;
}

export interface StopStreamEncryptionInput {
  readonly StreamName?: string | undefined;
  readonly EncryptionType: EncryptionType;
  readonly KeyId: string;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface StreamDescription {
  readonly StreamName: string;
  readonly StreamARN: string;
  readonly StreamStatus: StreamStatus;
  readonly StreamModeDetails?: StreamModeDetails | undefined;
  readonly Shards: readonly Shard[];
  readonly HasMoreShards: boolean;
  readonly RetentionPeriodHours: number;
  readonly StreamCreationTimestamp: Instant;
  readonly EnhancedMonitoring: readonly EnhancedMetrics[];
  readonly EncryptionType?: EncryptionType | undefined;
  readonly KeyId?: string | undefined;
}

export interface StreamDescriptionSummary {
  readonly StreamName: string;
  readonly StreamARN: string;
  readonly StreamId?: string | undefined;
  readonly StreamStatus: StreamStatus;
  readonly StreamModeDetails?: StreamModeDetails | undefined;
  readonly RetentionPeriodHours: number;
  readonly StreamCreationTimestamp: Instant;
  readonly EnhancedMonitoring: readonly EnhancedMetrics[];
  readonly EncryptionType?: EncryptionType | undefined;
  readonly KeyId?: string | undefined;
  readonly OpenShardCount: number;
  readonly ConsumerCount?: number | undefined;
  readonly WarmThroughput?: WarmThroughputObject | undefined;
  readonly MaxRecordSizeInKiB?: number | undefined;
}

export type StreamMode = "PROVISIONED" | "ON_DEMAND";

export interface StreamModeDetails {
  readonly StreamMode: StreamMode;
}

export type StreamStatus = "CREATING" | "DELETING" | "ACTIVE" | "UPDATING";

export interface StreamSummary {
  readonly StreamName: string;
  readonly StreamARN: string;
  readonly StreamStatus: StreamStatus;
  readonly StreamModeDetails?: StreamModeDetails | undefined;
  readonly StreamCreationTimestamp?: Instant | undefined;
}

export interface SubscribeToShardEvent {
  readonly Records: readonly RecordShape[];
  readonly ContinuationSequenceNumber: string;
  readonly MillisBehindLatest: number;
  readonly ChildShards?: readonly ChildShard[] | undefined;
}

export interface SubscribeToShardEventStream {
  readonly SubscribeToShardEvent: SubscribeToShardEvent;
  readonly ResourceNotFoundException?: ResourceNotFoundException | undefined;
  readonly ResourceInUseException?: ResourceInUseException | undefined;
  readonly KMSDisabledException?: KMSDisabledException | undefined;
  readonly KMSInvalidStateException?: KMSInvalidStateException | undefined;
  readonly KMSAccessDeniedException?: KMSAccessDeniedException | undefined;
  readonly KMSNotFoundException?: KMSNotFoundException | undefined;
  readonly KMSOptInRequired?: KMSOptInRequired | undefined;
  readonly KMSThrottlingException?: KMSThrottlingException | undefined;
  readonly InternalFailureException?: InternalFailureException | undefined;
}

export interface SubscribeToShardInput {
  readonly ConsumerARN: string;
  readonly StreamId?: string | undefined;
  readonly ShardId: string;
  readonly StartingPosition: StartingPosition;
}

export interface SubscribeToShardOutput {
  readonly EventStream: AsyncIterable<SubscribeToShardEventStream>;
}

export interface Tag {
  readonly Key: string;
  readonly Value?: string | undefined;
}

export interface TagResourceInput {
  readonly Tags: Readonly<Record<string, string>>;
  readonly ResourceARN: string;
  readonly StreamId?: string | undefined;
}

export interface UntagResourceInput {
  readonly TagKeys: readonly string[];
  readonly ResourceARN: string;
  readonly StreamId?: string | undefined;
}

export interface UpdateAccountSettingsInput {
  readonly MinimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentInput;
}

export interface UpdateAccountSettingsOutput {
  readonly MinimumThroughputBillingCommitment?: MinimumThroughputBillingCommitmentOutput | undefined;
}

export interface UpdateMaxRecordSizeInput {
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
  readonly MaxRecordSizeInKiB: number;
}

export interface UpdateShardCountInput {
  readonly StreamName?: string | undefined;
  readonly TargetShardCount: number;
  readonly ScalingType: ScalingType;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface UpdateShardCountOutput {
  readonly StreamName?: string | undefined;
  readonly CurrentShardCount?: number | undefined;
  readonly TargetShardCount?: number | undefined;
  readonly StreamARN?: string | undefined;
}

export interface UpdateStreamModeInput {
  readonly StreamARN: string;
  readonly StreamId?: string | undefined;
  readonly StreamModeDetails: StreamModeDetails;
  readonly WarmThroughputMiBps?: number | undefined;
}

export interface UpdateStreamWarmThroughputInput {
  readonly StreamARN?: string | undefined;
  readonly StreamName?: string | undefined;
  readonly StreamId?: string | undefined;
  readonly WarmThroughputMiBps: number;
}

export interface UpdateStreamWarmThroughputOutput {
  readonly StreamARN?: string | undefined;
  readonly StreamName?: string | undefined;
  readonly WarmThroughput?: WarmThroughputObject | undefined;
}

export interface ValidationException {
  readonly message?: string | undefined;
}

export interface WarmThroughputObject {
  readonly TargetMiBps?: number | undefined;
  readonly CurrentMiBps?: number | undefined;
}
