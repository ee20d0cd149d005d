/** The operations and types of DynamoDB Streams (API version 2012-08-10). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const dynamodbstreams: ServiceRef<Operations> = { id: "dynamodbstreams" };

export interface Operations {
  readonly DescribeStream: {
    readonly input: DescribeStreamInput;
    readonly output: DescribeStreamOutput;
    readonly errors: "InternalServerError" | "ResourceNotFoundException";
  };
  readonly GetRecords: {
    readonly input: GetRecordsInput;
    readonly output: GetRecordsOutput;
    readonly errors:
      | "ExpiredIteratorException"
      | "InternalServerError"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "TrimmedDataAccessException";
  };
  readonly GetShardIterator: {
    readonly input: GetShardIteratorInput;
    readonly output: GetShardIteratorOutput;
    readonly errors:
      | "InternalServerError"
      | "ResourceNotFoundException"
      | "TrimmedDataAccessException";
  };
  readonly ListStreams: {
    readonly input: ListStreamsInput;
    readonly output: ListStreamsOutput;
    readonly errors: "InternalServerError" | "ResourceNotFoundException";
  };
}

export interface AttributeValue {
  readonly S?: string | undefined;
  readonly N?: string | undefined;
  readonly B?: Uint8Array | undefined;
  readonly SS?: readonly string[] | undefined;
  readonly NS?: readonly string[] | undefined;
  readonly BS?: readonly Uint8Array[] | undefined;
  readonly M?: Readonly<Record<string, AttributeValue>> | undefined;
  readonly L?: readonly AttributeValue[] | undefined;
  readonly NULL?: boolean | undefined;
  readonly BOOL?: boolean | undefined;
}

export interface DescribeStreamInput {
  readonly StreamArn: string;
  readonly Limit?: number | undefined;
  readonly ExclusiveStartShardId?: string | undefined;
  readonly ShardFilter?: ShardFilter | undefined;
}

export interface DescribeStreamOutput {
  readonly StreamDescription?: StreamDescription | undefined;
}

export interface ExpiredIteratorException {
  readonly message?: string | undefined;
}

export interface GetRecordsInput {
  readonly ShardIterator: string;
  readonly Limit?: number | undefined;
}

export interface GetRecordsOutput {
  readonly Records?: readonly RecordShape[] | undefined;
  readonly NextShardIterator?: string | undefined;
}

export interface GetShardIteratorInput {
  readonly StreamArn: string;
  readonly ShardId: string;
  readonly ShardIteratorType: ShardIteratorType;
  readonly SequenceNumber?: string | undefined;
}

export interface GetShardIteratorOutput {
  readonly ShardIterator?: string | undefined;
}

export interface Identity {
  readonly PrincipalId?: string | undefined;
  readonly Type?: string | undefined;
}

export interface InternalServerError {
  readonly message?: string | undefined;
}

export interface KeySchemaElement {
  readonly AttributeName: string;
  readonly KeyType: KeyType;
}

export type KeyType = "HASH" | "RANGE";

export interface LimitExceededException {
  readonly message?: string | undefined;
}

export interface ListStreamsInput {
  readonly TableName?: string | undefined;
  readonly Limit?: number | undefined;
  readonly ExclusiveStartStreamArn?: string | undefined;
}

export interface ListStreamsOutput {
  readonly Streams?: readonly Stream[] | undefined;
  readonly LastEvaluatedStreamArn?: string | undefined;
}

export type OperationType = "INSERT" | "MODIFY" | "REMOVE";

export interface RecordShape {
  readonly eventID?: string | undefined;
  readonly eventName?: OperationType | undefined;
  readonly eventVersion?: string | undefined;
  readonly eventSource?: string | undefined;
  readonly awsRegion?: string | undefined;
  readonly dynamodb?: StreamRecord | undefined;
  readonly userIdentity?: Identity | undefined;
}

export interface ResourceNotFoundException {
  readonly message?: string | undefined;
}

export interface SequenceNumberRange {
  readonly StartingSequenceNumber?: string | undefined;
  readonly EndingSequenceNumber?: string | undefined;
}

export interface Shard {
  readonly ShardId?: string | undefined;
  readonly SequenceNumberRange?: SequenceNumberRange | undefined;
  readonly ParentShardId?: string | undefined;
}

export interface ShardFilter {
  readonly Type?: ShardFilterType | undefined;
  readonly ShardId?: string | undefined;
}

export type ShardFilterType = "CHILD_SHARDS";

export type ShardIteratorType =
  | "TRIM_HORIZON"
  | "LATEST"
  | "AT_SEQUENCE_NUMBER"
  | "AFTER_SEQUENCE_NUMBER";

export interface Stream {
  readonly StreamArn?: string | undefined;
  readonly TableName?: string | undefined;
  readonly StreamLabel?: string | undefined;
}

export interface StreamDescription {
  readonly StreamArn?: string | undefined;
  readonly StreamLabel?: string | undefined;
  readonly StreamStatus?: StreamStatus | undefined;
  readonly StreamViewType?: StreamViewType | undefined;
  readonly CreationRequestDateTime?: Instant | undefined;
  readonly TableName?: string | undefined;
  readonly KeySchema?: readonly KeySchemaElement[] | undefined;
  readonly Shards?: readonly Shard[] | undefined;
  readonly LastEvaluatedShardId?: string | undefined;
}

export interface StreamRecord {
  readonly ApproximateCreationDateTime?: Instant | undefined;
  readonly Keys?: Readonly<Record<string, AttributeValue>> | undefined;
  readonly NewImage?: Readonly<Record<string, AttributeValue>> | undefined;
  readonly OldImage?: Readonly<Record<string, AttributeValue>> | undefined;
  readonly SequenceNumber?: string | undefined;
  readonly SizeBytes?: number | undefined;
  readonly StreamViewType?: StreamViewType | undefined;
}

export type StreamStatus = "ENABLING" | "ENABLED" | "DISABLING" | "DISABLED";

export type StreamViewType = "NEW_IMAGE" | "OLD_IMAGE" | "NEW_AND_OLD_IMAGES" | "KEYS_ONLY";

export interface TrimmedDataAccessException {
  readonly message?: string | undefined;
}
