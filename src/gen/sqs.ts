/** The operations and types of SQS (API version 2012-11-05). Written by tools/codegen. */
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const sqs: ServiceRef<Operations> = { id: "sqs" };

export interface Operations {
  readonly AddPermission: {
    readonly input: AddPermissionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidAddress"
      | "InvalidSecurity"
      | "OverLimit"
      | "QueueDoesNotExist"
      | "RequestThrottled"
      | "UnsupportedOperation";
  };
  readonly CancelMessageMoveTask: {
    readonly input: CancelMessageMoveTaskRequest;
    readonly output: CancelMessageMoveTaskResult;
    readonly errors:
      | "InvalidAddress"
      | "InvalidSecurity"
      | "RequestThrottled"
      | "ResourceNotFoundException"
      | "UnsupportedOperation";
  };
  readonly ChangeMessageVisibility: {
    readonly input: ChangeMessageVisibilityRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidAddress"
      | "InvalidSecurity"
      | "MessageNotInflight"
      | "QueueDoesNotExist"
      | "ReceiptHandleIsInvalid"
      | "RequestThrottled"
      | "UnsupportedOperation";
  };
  readonly ChangeMessageVisibilityBatch: {
    readonly input: ChangeMessageVisibilityBatchRequest;
    readonly output: ChangeMessageVisibilityBatchResult;
    readonly errors:
      | "BatchEntryIdsNotDistinct"
      | "EmptyBatchRequest"
      | "InvalidAddress"
      | "InvalidBatchEntryId"
      | "InvalidSecurity"
      | "QueueDoesNotExist"
      | "RequestThrottled"
      | "TooManyEntriesInBatchRequest"
      | "UnsupportedOperation";
  };
  readonly CreateQueue: {
    readonly input: CreateQueueRequest;
    readonly output: CreateQueueResult;
    readonly errors:
      | "InvalidAddress"
      | "InvalidAttributeName"
      | "InvalidAttributeValue"
      | "InvalidSecurity"
      | "QueueDeletedRecently"
      | "QueueNameExists"
      | "RequestThrottled"
      | "UnsupportedOperation";
  };
  readonly DeleteMessage: {
    readonly input: DeleteMessageRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidAddress"
      | "InvalidIdFormat"
      | "InvalidSecurity"
      | "QueueDoesNotExist"
      | "ReceiptHandleIsInvalid"
      | "RequestThrottled"
      | "UnsupportedOperation";
  };
  readonly DeleteMessageBatch: {
    readonly input: DeleteMessageBatchRequest;
    readonly output: DeleteMessageBatchResult;
    readonly errors:
      | "BatchEntryIdsNotDistinct"
      | "EmptyBatchRequest"
      | "InvalidAddress"
      | "InvalidBatchEntryId"
      | "InvalidSecurity"
      | "QueueDoesNotExist"
      | "RequestThrottled"
      | "TooManyEntriesInBatchRequest"
      | "UnsupportedOperation";
  };
  readonly DeleteQueue: {
    readonly input: DeleteQueueRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidAddress"
      | "InvalidSecurity"
      | "QueueDoesNotExist"
      | "RequestThrottled"
      | "UnsupportedOperation";
  };
  readonly GetQueueAttributes: {
    readonly input: GetQueueAttributesRequest;
    readonly output: GetQueueAttributesResult;
    readonly errors:
      | "InvalidAddress"
      | "InvalidAttributeName"
      | "InvalidSecurity"
      | "QueueDoesNotExist"
      | "RequestThrottled"
      | "UnsupportedOperation";
  };
  readonly GetQueueUrl: {
    readonly input: GetQueueUrlRequest;
    readonly output: GetQueueUrlResult;
    readonly errors:
      | "InvalidAddress"
      | "InvalidSecurity"
      | "QueueDoesNotExist"
      | "RequestThrottled"
      | "UnsupportedOperation";
  };
  readonly ListDeadLetterSourceQueues: {
    readonly input: ListDeadLetterSourceQueuesRequest;
    readonly output: ListDeadLetterSourceQueuesResult;
    readonly errors:
      | "InvalidAddress"
      | "InvalidSecurity"
      | "QueueDoesNotExist"
      | "RequestThrottled"
      | "UnsupportedOperation";
  };
  readonly ListMessageMoveTasks: {
    readonly input: ListMessageMoveTasksRequest;
    readonly output: ListMessageMoveTasksResult;
    readonly errors:
      | "InvalidAddress"
      | "InvalidSecurity"
      | "RequestThrottled"
      | "ResourceNotFoundException"
      | "UnsupportedOperation";
  };
  readonly ListQueueTags: {
    readonly input: ListQueueTagsRequest;
    readonly output: ListQueueTagsResult;
    readonly errors:
      | "InvalidAddress"
      | "InvalidSecurity"
      | "QueueDoesNotExist"
      | "RequestThrottled"
      | "UnsupportedOperation";
  };
  readonly ListQueues: {
    readonly input: ListQueuesRequest;
    readonly output: ListQueuesResult;
    readonly errors:
      | "InvalidAddress"
      | "InvalidSecurity"
      | "RequestThrottled"
      | "UnsupportedOperation";
  };
  readonly PurgeQueue: {
    readonly input: PurgeQueueRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidAddress"
      | "InvalidSecurity"
      | "PurgeQueueInProgress"
      | "QueueDoesNotExist"
      | "RequestThrottled"
      | "UnsupportedOperation";
  };
  readonly ReceiveMessage: {
    readonly input: ReceiveMessageRequest;
    readonly output: ReceiveMessageResult;
    readonly errors:
      | "InvalidAddress"
      | "InvalidSecurity"
      | "KmsAccessDenied"
      | "KmsDisabled"
      | "KmsInvalidKeyUsage"
      | "KmsInvalidState"
      | "KmsNotFound"
      | "KmsOptInRequired"
      | "KmsThrottled"
      | "OverLimit"
      | "QueueDoesNotExist"
      | "RequestThrottled"
      | "UnsupportedOperation";
  };
  readonly RemovePermission: {
    readonly input: RemovePermissionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidAddress"
      | "InvalidSecurity"
      | "QueueDoesNotExist"
      | "RequestThrottled"
      | "UnsupportedOperation";
  };
  readonly SendMessage: {
    readonly input: SendMessageRequest;
    readonly output: SendMessageResult;
    readonly errors:
      | "InvalidAddress"
      | "InvalidMessageContents"
      | "InvalidSecurity"
      | "KmsAccessDenied"
      | "KmsDisabled"
      | "KmsInvalidKeyUsage"
      | "KmsInvalidState"
      | "KmsNotFound"
      | "KmsOptInRequired"
      | "KmsThrottled"
      | "QueueDoesNotExist"
      | "RequestThrottled"
      | "UnsupportedOperation";
  };
  readonly SendMessageBatch: {
    readonly input: SendMessageBatchRequest;
    readonly output: SendMessageBatchResult;
    readonly errors:
      | "BatchEntryIdsNotDistinct"
      | "BatchRequestTooLong"
      | "EmptyBatchRequest"
      | "InvalidAddress"
      | "InvalidBatchEntryId"
      | "InvalidSecurity"
      | "KmsAccessDenied"
      | "KmsDisabled"
      | "KmsInvalidKeyUsage"
      | "KmsInvalidState"
      | "KmsNotFound"
      | "KmsOptInRequired"
      | "KmsThrottled"
      | "QueueDoesNotExist"
      | "RequestThrottled"
      | "TooManyEntriesInBatchRequest"
      | "UnsupportedOperation";
  };
  readonly SetQueueAttributes: {
    readonly input: SetQueueAttributesRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidAddress"
      | "InvalidAttributeName"
      | "InvalidAttributeValue"
      | "InvalidSecurity"
      | "OverLimit"
      | "QueueDoesNotExist"
      | "RequestThrottled"
      | "UnsupportedOperation";
  };
  readonly StartMessageMoveTask: {
    readonly input: StartMessageMoveTaskRequest;
    readonly output: StartMessageMoveTaskResult;
    readonly errors:
      | "InvalidAddress"
      | "InvalidSecurity"
      | "RequestThrottled"
      | "ResourceNotFoundException"
      | "UnsupportedOperation";
  };
  readonly TagQueue: {
    readonly input: TagQueueRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidAddress"
      | "InvalidSecurity"
      | "QueueDoesNotExist"
      | "RequestThrottled"
      | "UnsupportedOperation";
  };
  readonly UntagQueue: {
    readonly input: UntagQueueRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidAddress"
      | "InvalidSecurity"
      | "QueueDoesNotExist"
      | "RequestThrottled"
      | "UnsupportedOperation";
  };
}

export interface AddPermissionRequest {
  readonly QueueUrl: string;
  readonly Label: string;
  readonly AWSAccountIds: readonly string[];
  readonly Actions: readonly string[];
}

export interface BatchEntryIdsNotDistinct {
  readonly message?: string | undefined;
}

export interface BatchRequestTooLong {
  readonly message?: string | undefined;
}

export interface BatchResultErrorEntry {
  readonly Id: string;
  readonly SenderFault: boolean;
  readonly Code: string;
  readonly Message?: string | undefined;
}

export interface CancelMessageMoveTaskRequest {
  readonly TaskHandle: string;
}

export interface CancelMessageMoveTaskResult {
  readonly ApproximateNumberOfMessagesMoved?: number | undefined;
}

export interface ChangeMessageVisibilityBatchRequest {
  readonly QueueUrl: string;
  readonly Entries: readonly ChangeMessageVisibilityBatchRequestEntry[];
}

export interface ChangeMessageVisibilityBatchRequestEntry {
  readonly Id: string;
  readonly ReceiptHandle: string;
  readonly VisibilityTimeout?: number | undefined;
}

export interface ChangeMessageVisibilityBatchResult {
  readonly Successful: readonly ChangeMessageVisibilityBatchResultEntry[];
  readonly Failed: readonly BatchResultErrorEntry[];
}

export interface ChangeMessageVisibilityBatchResultEntry {
  readonly Id: string;
}

export interface ChangeMessageVisibilityRequest {
  readonly QueueUrl: string;
  readonly ReceiptHandle: string;
  readonly VisibilityTimeout: number;
}

export interface CreateQueueRequest {
  readonly QueueName: string;
  readonly Attributes?: Readonly<Record<string, string>> | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateQueueResult {
  readonly QueueUrl?: string | undefined;
}

export interface DeleteMessageBatchRequest {
  readonly QueueUrl: string;
  readonly Entries: readonly DeleteMessageBatchRequestEntry[];
}

export interface DeleteMessageBatchRequestEntry {
  readonly Id: string;
  readonly ReceiptHandle: string;
}

export interface DeleteMessageBatchResult {
  readonly Successful: readonly DeleteMessageBatchResultEntry[];
  readonly Failed: readonly BatchResultErrorEntry[];
}

export interface DeleteMessageBatchResultEntry {
  readonly Id: string;
}

export interface DeleteMessageRequest {
  readonly QueueUrl: string;
  readonly ReceiptHandle: string;
}

export interface DeleteQueueRequest {
  readonly QueueUrl: string;
}

export interface EmptyBatchRequest {
  readonly message?: string | undefined;
}

export interface GetQueueAttributesRequest {
  readonly QueueUrl: string;
  readonly AttributeNames?: readonly QueueAttributeName[] | undefined;
}

export interface GetQueueAttributesResult {
  readonly Attributes?: Readonly<Record<string, string>> | undefined;
}

export interface GetQueueUrlRequest {
  readonly QueueName: string;
  readonly QueueOwnerAWSAccountId?: string | undefined;
}

export interface GetQueueUrlResult {
  readonly QueueUrl?: string | undefined;
}

export interface InvalidAddress {
  readonly message?: string | undefined;
}

export interface InvalidAttributeName {
  readonly message?: string | undefined;
}

export interface InvalidAttributeValue {
  readonly message?: string | undefined;
}

export interface InvalidBatchEntryId {
  readonly message?: string | undefined;
}

export type InvalidIdFormat = Readonly<Record<string, never>>;

export interface InvalidMessageContents {
  readonly message?: string | undefined;
}

export interface InvalidSecurity {
  readonly message?: string | undefined;
}

export interface KmsAccessDenied {
  readonly message?: string | undefined;
}

export interface KmsDisabled {
  readonly message?: string | undefined;
}

export interface KmsInvalidKeyUsage {
  readonly message?: string | undefined;
}

export interface KmsInvalidState {
  readonly message?: string | undefined;
}

export interface KmsNotFound {
  readonly message?: string | undefined;
}

export interface KmsOptInRequired {
  readonly message?: string | undefined;
}

export interface KmsThrottled {
  readonly message?: string | undefined;
}

export interface ListDeadLetterSourceQueuesRequest {
  readonly QueueUrl: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListDeadLetterSourceQueuesResult {
  readonly queueUrls: readonly string[];
  readonly NextToken?: string | undefined;
}

export interface ListMessageMoveTasksRequest {
  readonly SourceArn: string;
  readonly MaxResults?: number | undefined;
}

export interface ListMessageMoveTasksResult {
  readonly Results?: readonly ListMessageMoveTasksResultEntry[] | undefined;
}

export interface ListMessageMoveTasksResultEntry {
  readonly TaskHandle?: string | undefined;
  readonly Status?: string | undefined;
  readonly SourceArn?: string | undefined;
  readonly DestinationArn?: string | undefined;
  readonly MaxNumberOfMessagesPerSecond?: number | undefined;
  readonly ApproximateNumberOfMessagesMoved?: number | undefined;
  readonly ApproximateNumberOfMessagesToMove?: number | undefined;
  readonly FailureReason?: string | undefined;
  readonly StartedTimestamp?: number | undefined;
}

export interface ListQueueTagsRequest {
  readonly QueueUrl: string;
}

export interface ListQueueTagsResult {
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface ListQueuesRequest {
  readonly QueueNamePrefix?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListQueuesResult {
  readonly QueueUrls?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface Message {
  readonly MessageId?: string | undefined;
  readonly ReceiptHandle?: string | undefined;
  readonly MD5OfBody?: string | undefined;
  readonly Body?: string | undefined;
  readonly Attributes?: Readonly<Record<string, string>> | undefined;
  readonly MD5OfMessageAttributes?: string | undefined;
  readonly MessageAttributes?: Readonly<Record<string, MessageAttributeValue>> | undefined;
}

export interface MessageAttributeValue {
  readonly StringValue?: string | undefined;
  readonly BinaryValue?: Uint8Array | undefined;
  readonly StringListValues?: readonly string[] | undefined;
  readonly BinaryListValues?: readonly Uint8Array[] | undefined;
  readonly DataType: string;
}

export type MessageNotInflight = Readonly<Record<string, never>>;

export type MessageSystemAttributeName =
  | "All"
  | "SenderId"
  | "SentTimestamp"
  | "ApproximateReceiveCount"
  | "ApproximateFirstReceiveTimestamp"
  | "SequenceNumber"
  | "MessageDeduplicationId"
  | "MessageGroupId"
  | "AWSTraceHeader"
  | "DeadLetterQueueSourceArn";

export type MessageSystemAttributeNameForSends = "AWSTraceHeader";

export interface MessageSystemAttributeValue {
  readonly StringValue?: string | undefined;
  readonly BinaryValue?: Uint8Array | undefined;
  readonly StringListValues?: readonly string[] | undefined;
  readonly BinaryListValues?: readonly Uint8Array[] | undefined;
  readonly DataType: string;
}

export interface OverLimit {
  readonly message?: string | undefined;
}

export interface PurgeQueueInProgress {
  readonly message?: string | undefined;
}

export interface PurgeQueueRequest {
  readonly QueueUrl: string;
}

export type QueueAttributeName =
  | "All"
  | "Policy"
  | "VisibilityTimeout"
  | "MaximumMessageSize"
  | "MessageRetentionPeriod"
  | "ApproximateNumberOfMessages"
  | "ApproximateNumberOfMessagesNotVisible"
  | "CreatedTimestamp"
  | "LastModifiedTimestamp"
  | "QueueArn"
  | "ApproximateNumberOfMessagesDelayed"
  | "DelaySeconds"
  | "ReceiveMessageWaitTimeSeconds"
  | "RedrivePolicy"
  | "FifoQueue"
  | "ContentBasedDeduplication"
  | "KmsMasterKeyId"
  | "KmsDataKeyReusePeriodSeconds"
  | "DeduplicationScope"
  | "FifoThroughputLimit"
  | "RedriveAllowPolicy"
  | "SqsManagedSseEnabled";

export interface QueueDeletedRecently {
  readonly message?: string | undefined;
}

export interface QueueDoesNotExist {
  readonly message?: string | undefined;
}

export interface QueueNameExists {
  readonly message?: string | undefined;
}

export interface ReceiptHandleIsInvalid {
  readonly message?: string | undefined;
}

export interface ReceiveMessageRequest {
  readonly QueueUrl: string;
  readonly AttributeNames?: readonly QueueAttributeName[] | undefined;
  readonly MessageSystemAttributeNames?: readonly MessageSystemAttributeName[] | undefined;
  readonly MessageAttributeNames?: readonly string[] | undefined;
  readonly MaxNumberOfMessages?: number | undefined;
  readonly VisibilityTimeout?: number | undefined;
  readonly WaitTimeSeconds?: number | undefined;
  readonly ReceiveRequestAttemptId?: string | undefined;
}

export interface ReceiveMessageResult {
  readonly Messages?: readonly Message[] | undefined;
}

export interface RemovePermissionRequest {
  readonly QueueUrl: string;
  readonly Label: string;
}

export interface RequestThrottled {
  readonly message?: string | undefined;
}

export interface ResourceNotFoundException {
  readonly message?: string | undefined;
}

export interface SendMessageBatchRequest {
  readonly QueueUrl: string;
  readonly Entries: readonly SendMessageBatchRequestEntry[];
}

export interface SendMessageBatchRequestEntry {
  readonly Id: string;
  readonly MessageBody: string;
  readonly DelaySeconds?: number | undefined;
  readonly MessageAttributes?: Readonly<Record<string, MessageAttributeValue>> | undefined;
  readonly MessageSystemAttributes?: Readonly<Record<string, MessageSystemAttributeValue>> | undefined;
  readonly MessageDeduplicationId?: string | undefined;
  readonly MessageGroupId?: string | undefined;
}

export interface SendMessageBatchResult {
  readonly Successful: readonly SendMessageBatchResultEntry[];
  readonly Failed: readonly BatchResultErrorEntry[];
}

export interface SendMessageBatchResultEntry {
  readonly Id: string;
  readonly MessageId: string;
  readonly MD5OfMessageBody: string;
  readonly MD5OfMessageAttributes?: string | undefined;
  readonly MD5OfMessageSystemAttributes?: string | undefined;
  readonly SequenceNumber?: string | undefined;
}

export interface SendMessageRequest {
  readonly QueueUrl: string;
  readonly MessageBody: string;
  readonly DelaySeconds?: number | undefined;
  readonly MessageAttributes?: Readonly<Record<string, MessageAttributeValue>> | undefined;
  readonly MessageSystemAttributes?: Readonly<Record<string, MessageSystemAttributeValue>> | undefined;
  readonly MessageDeduplicationId?: string | undefined;
  readonly MessageGroupId?: string | undefined;
}

export interface SendMessageResult {
  readonly MD5OfMessageBody?: string | undefined;
  readonly MD5OfMessageAttributes?: string | undefined;
  readonly MD5OfMessageSystemAttributes?: string | undefined;
  readonly MessageId?: string | undefined;
  readonly SequenceNumber?: string | undefined;
}

export interface SetQueueAttributesRequest {
  readonly QueueUrl: string;
  readonly Attributes: Readonly<Record<string, string>>;
}

export interface StartMessageMoveTaskRequest {
  readonly SourceArn: string;
  readonly DestinationArn?: string | undefined;
  readonly MaxNumberOfMessagesPerSecond?: number | undefined;
}

export interface StartMessageMoveTaskResult {
  readonly TaskHandle?: string | undefined;
}

export interface TagQueueRequest {
  readonly QueueUrl: string;
  readonly Tags: Readonly<Record<string, string>>;
}

export interface TooManyEntriesInBatchRequest {
  readonly message?: string | undefined;
}

export interface UnsupportedOperation {
  readonly message?: string | undefined;
}

export interface UntagQueueRequest {
  readonly QueueUrl: string;
  readonly TagKeys: readonly string[];
}
