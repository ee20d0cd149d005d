/** The operations and types of SNS (API version 2010-03-31). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const sns: ServiceRef<Operations> = { id: "sns" };

export interface Operations {
  readonly AddPermission: {
    readonly input: AddPermissionInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException";
  };
  readonly CheckIfPhoneNumberIsOptedOut: {
    readonly input: CheckIfPhoneNumberIsOptedOutInput;
    readonly output: CheckIfPhoneNumberIsOptedOutResponse;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "ThrottledException";
  };
  readonly ConfirmSubscription: {
    readonly input: ConfirmSubscriptionInput;
    readonly output: ConfirmSubscriptionResponse;
    readonly errors:
      | "AuthorizationErrorException"
      | "FilterPolicyLimitExceededException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ReplayLimitExceededException"
      | "SubscriptionLimitExceededException";
  };
  readonly CreatePlatformApplication: {
    readonly input: CreatePlatformApplicationInput;
    readonly output: CreatePlatformApplicationResponse;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException";
  };
  readonly CreatePlatformEndpoint: {
    readonly input: CreatePlatformEndpointInput;
    readonly output: CreateEndpointResponse;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException";
  };
  readonly CreateSMSSandboxPhoneNumber: {
    readonly input: CreateSMSSandboxPhoneNumberInput;
    readonly output: CreateSMSSandboxPhoneNumberResult;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "OptedOutException"
      | "ThrottledException"
      | "UserErrorException";
  };
  readonly CreateTopic: {
    readonly input: CreateTopicInput;
    readonly output: CreateTopicResponse;
    readonly errors:
      | "AuthorizationErrorException"
      | "ConcurrentAccessException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "InvalidSecurityException"
      | "StaleTagException"
      | "TagLimitExceededException"
      | "TagPolicyException"
      | "TopicLimitExceededException";
  };
  readonly DeleteEndpoint: {
    readonly input: DeleteEndpointInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException";
  };
  readonly DeletePlatformApplication: {
    readonly input: DeletePlatformApplicationInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException";
  };
  readonly DeleteSMSSandboxPhoneNumber: {
    readonly input: DeleteSMSSandboxPhoneNumberInput;
    readonly output: DeleteSMSSandboxPhoneNumberResult;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ThrottledException"
      | "UserErrorException";
  };
  readonly DeleteTopic: {
    readonly input: DeleteTopicInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AuthorizationErrorException"
      | "ConcurrentAccessException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "InvalidStateException"
      | "NotFoundException"
      | "StaleTagException"
      | "TagPolicyException";
  };
  readonly GetDataProtectionPolicy: {
    readonly input: GetDataProtectionPolicyInput;
    readonly output: GetDataProtectionPolicyResponse;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "InvalidSecurityException"
      | "NotFoundException";
  };
  readonly GetEndpointAttributes: {
    readonly input: GetEndpointAttributesInput;
    readonly output: GetEndpointAttributesResponse;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException";
  };
  readonly GetPlatformApplicationAttributes: {
    readonly input: GetPlatformApplicationAttributesInput;
    readonly output: GetPlatformApplicationAttributesResponse;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException";
  };
  readonly GetSMSAttributes: {
    readonly input: GetSMSAttributesInput;
    readonly output: GetSMSAttributesResponse;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "ThrottledException";
  };
  readonly GetSMSSandboxAccountStatus: {
    readonly input: GetSMSSandboxAccountStatusInput;
    readonly output: GetSMSSandboxAccountStatusResult;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "ThrottledException";
  };
  readonly GetSubscriptionAttributes: {
    readonly input: GetSubscriptionAttributesInput;
    readonly output: GetSubscriptionAttributesResponse;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException";
  };
  readonly GetTopicAttributes: {
    readonly input: GetTopicAttributesInput;
    readonly output: GetTopicAttributesResponse;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "InvalidSecurityException"
      | "NotFoundException";
  };
  readonly ListEndpointsByPlatformApplication: {
    readonly input: ListEndpointsByPlatformApplicationInput;
    readonly output: ListEndpointsByPlatformApplicationResponse;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException";
  };
  readonly ListOriginationNumbers: {
    readonly input: ListOriginationNumbersRequest;
    readonly output: ListOriginationNumbersResult;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "ThrottledException"
      | "ValidationException";
  };
  readonly ListPhoneNumbersOptedOut: {
    readonly input: ListPhoneNumbersOptedOutInput;
    readonly output: ListPhoneNumbersOptedOutResponse;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "ThrottledException";
  };
  readonly ListPlatformApplications: {
    readonly input: ListPlatformApplicationsInput;
    readonly output: ListPlatformApplicationsResponse;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException";
  };
  readonly ListSMSSandboxPhoneNumbers: {
    readonly input: ListSMSSandboxPhoneNumbersInput;
    readonly output: ListSMSSandboxPhoneNumbersResult;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ThrottledException";
  };
  readonly ListSubscriptions: {
    readonly input: ListSubscriptionsInput;
    readonly output: ListSubscriptionsResponse;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException";
  };
  readonly ListSubscriptionsByTopic: {
    readonly input: ListSubscriptionsByTopicInput;
    readonly output: ListSubscriptionsByTopicResponse;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors:
      | "AuthorizationErrorException"
      | "ConcurrentAccessException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "TagPolicyException";
  };
  readonly ListTopics: {
    readonly input: ListTopicsInput;
    readonly output: ListTopicsResponse;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException";
  };
  readonly OptInPhoneNumber: {
    readonly input: OptInPhoneNumberInput;
    readonly output: OptInPhoneNumberResponse;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "ThrottledException";
  };
  readonly Publish: {
    readonly input: PublishInput;
    readonly output: PublishResponse;
    readonly errors:
      | "AuthorizationErrorException"
      | "EndpointDisabledException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "InvalidParameterValueException"
      | "InvalidSecurityException"
      | "KMSAccessDeniedException"
      | "KMSDisabledException"
      | "KMSInvalidStateException"
      | "KMSNotFoundException"
      | "KMSOptInRequired"
      | "KMSThrottlingException"
      | "NotFoundException"
      | "PlatformApplicationDisabledException"
      | "ValidationException";
  };
  readonly PublishBatch: {
    readonly input: PublishBatchInput;
    readonly output: PublishBatchResponse;
    readonly errors:
      | "AuthorizationErrorException"
      | "BatchEntryIdsNotDistinctException"
      | "BatchRequestTooLongException"
      | "EmptyBatchRequestException"
      | "EndpointDisabledException"
      | "InternalErrorException"
      | "InvalidBatchEntryIdException"
      | "InvalidParameterException"
      | "InvalidParameterValueException"
      | "InvalidSecurityException"
      | "KMSAccessDeniedException"
      | "KMSDisabledException"
      | "KMSInvalidStateException"
      | "KMSNotFoundException"
      | "KMSOptInRequired"
      | "KMSThrottlingException"
      | "NotFoundException"
      | "PlatformApplicationDisabledException"
      | "TooManyEntriesInBatchRequestException"
      | "ValidationException";
  };
  readonly PutDataProtectionPolicy: {
    readonly input: PutDataProtectionPolicyInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "InvalidSecurityException"
      | "NotFoundException";
  };
  readonly RemovePermission: {
    readonly input: RemovePermissionInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException";
  };
  readonly SetEndpointAttributes: {
    readonly input: SetEndpointAttributesInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException";
  };
  readonly SetPlatformApplicationAttributes: {
    readonly input: SetPlatformApplicationAttributesInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException";
  };
  readonly SetSMSAttributes: {
    readonly input: SetSMSAttributesInput;
    readonly output: SetSMSAttributesResponse;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "ThrottledException";
  };
  readonly SetSubscriptionAttributes: {
    readonly input: SetSubscriptionAttributesInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AuthorizationErrorException"
      | "FilterPolicyLimitExceededException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ReplayLimitExceededException";
  };
  readonly SetTopicAttributes: {
    readonly input: SetTopicAttributesInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "InvalidSecurityException"
      | "NotFoundException";
  };
  readonly Subscribe: {
    readonly input: SubscribeInput;
    readonly output: SubscribeResponse;
    readonly errors:
      | "AuthorizationErrorException"
      | "FilterPolicyLimitExceededException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "InvalidSecurityException"
      | "NotFoundException"
      | "ReplayLimitExceededException"
      | "SubscriptionLimitExceededException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors:
      | "AuthorizationErrorException"
      | "ConcurrentAccessException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "StaleTagException"
      | "TagLimitExceededException"
      | "TagPolicyException";
  };
  readonly Unsubscribe: {
    readonly input: UnsubscribeInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "InvalidSecurityException"
      | "NotFoundException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors:
      | "AuthorizationErrorException"
      | "ConcurrentAccessException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "StaleTagException"
      | "TagLimitExceededException"
      | "TagPolicyException";
  };
  readonly VerifySMSSandboxPhoneNumber: {
    readonly input: VerifySMSSandboxPhoneNumberInput;
    readonly output: VerifySMSSandboxPhoneNumberResult;
    readonly errors:
      | "AuthorizationErrorException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ThrottledException"
      | "VerificationException";
  };
}

export interface AddPermissionInput {
  readonly TopicArn: string;
  readonly Label: string;
  readonly AWSAccountId: readonly string[];
  readonly ActionName: readonly string[];
}

export interface AuthorizationErrorException {
  readonly message?: string | undefined;
}

export interface BatchEntryIdsNotDistinctException {
  readonly message?: string | undefined;
}

export interface BatchRequestTooLongException {
  readonly message?: string | undefined;
}

export interface BatchResultErrorEntry {
  readonly Id: string;
  readonly Code: string;
  readonly Message?: string | undefined;
  readonly SenderFault: boolean;
}

export interface CheckIfPhoneNumberIsOptedOutInput {
  readonly phoneNumber: string;
}

export interface CheckIfPhoneNumberIsOptedOutResponse {
  readonly isOptedOut?: boolean | undefined;
}

export interface ConcurrentAccessException {
  readonly message?: string | undefined;
}

export interface ConfirmSubscriptionInput {
  readonly TopicArn: string;
  readonly Token: string;
  readonly AuthenticateOnUnsubscribe?: string | undefined;
}

export interface ConfirmSubscriptionResponse {
  readonly SubscriptionArn?: string | undefined;
}

export interface CreateEndpointResponse {
  readonly EndpointArn?: string | undefined;
}

export interface CreatePlatformApplicationInput {
  readonly Name: string;
  readonly Platform: string;
  readonly Attributes: Readonly<Record<string, string>>;
}

export interface CreatePlatformApplicationResponse {
  readonly PlatformApplicationArn?: string | undefined;
}

export interface CreatePlatformEndpointInput {
  readonly PlatformApplicationArn: string;
  readonly Token: string;
  readonly CustomUserData?: string | undefined;
  readonly Attributes?: Readonly<Record<string, string>> | undefined;
}

export interface CreateSMSSandboxPhoneNumberInput {
  readonly PhoneNumber: string;
  readonly LanguageCode?: LanguageCodeString | undefined;
}

export type CreateSMSSandboxPhoneNumberResult = Readonly<Record<string, never>>;

export interface CreateTopicInput {
  readonly Name: string;
  readonly Attributes?: Readonly<Record<string, string>> | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly DataProtectionPolicy?: string | undefined;
}

export interface CreateTopicResponse {
  readonly TopicArn?: string | undefined;
}

export interface DeleteEndpointInput {
  readonly EndpointArn: string;
}

export interface DeletePlatformApplicationInput {
  readonly PlatformApplicationArn: string;
}

export interface DeleteSMSSandboxPhoneNumberInput {
  readonly PhoneNumber: string;
}

export type DeleteSMSSandboxPhoneNumberResult = Readonly<Record<string, never>>;

export interface DeleteTopicInput {
  readonly TopicArn: string;
}

export interface EmptyBatchRequestException {
  readonly message?: string | undefined;
}

export interface Endpoint {
  readonly EndpointArn?: string | undefined;
  readonly Attributes?: Readonly<Record<string, string>> | undefined;
}

export interface EndpointDisabledException {
  readonly message?: string | undefined;
}

export interface FilterPolicyLimitExceededException {
  readonly message?: string | undefined;
}

export interface GetDataProtectionPolicyInput {
  readonly ResourceArn: string;
}

export interface GetDataProtectionPolicyResponse {
  readonly DataProtectionPolicy?: string | undefined;
}

export interface GetEndpointAttributesInput {
  readonly EndpointArn: string;
}

export interface GetEndpointAttributesResponse {
  readonly Attributes?: Readonly<Record<string, string>> | undefined;
}

export interface GetPlatformApplicationAttributesInput {
  readonly PlatformApplicationArn: string;
}

export interface GetPlatformApplicationAttributesResponse {
  readonly Attributes?: Readonly<Record<string, string>> | undefined;
}

export interface GetSMSAttributesInput {
  readonly attributes?: readonly string[] | undefined;
}

export interface GetSMSAttributesResponse {
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}

export type GetSMSSandboxAccountStatusInput = Readonly<Record<string, never>>;

export interface GetSMSSandboxAccountStatusResult {
  readonly IsInSandbox: boolean;
}

export interface GetSubscriptionAttributesInput {
  readonly SubscriptionArn: string;
}

export interface GetSubscriptionAttributesResponse {
  readonly Attributes?: Readonly<Record<string, string>> | undefined;
}

export interface GetTopicAttributesInput {
  readonly TopicArn: string;
}

export interface GetTopicAttributesResponse {
  readonly Attributes?: Readonly<Record<string, string>> | undefined;
}

export interface InternalErrorException {
  readonly message?: string | undefined;
}

export interface InvalidBatchEntryIdException {
  readonly message?: string | undefined;
}

export interface InvalidParameterException {
  readonly message?: string | undefined;
}

export interface InvalidParameterValueException {
  readonly message?: string | undefined;
}

export interface InvalidSecurityException {
  readonly message?: string | undefined;
}

export interface InvalidStateException {
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

export type LanguageCodeString =
  | "en-US"
  | "en-GB"
  | "es-419"
  | "es-ES"
  | "de-DE"
  | "fr-CA"
  | "fr-FR"
  | "it-IT"
  | "ja-JP"
  | "pt-BR"
  | "kr-KR"
  | "zh-CN"
  | "zh-TW";

export interface ListEndpointsByPlatformApplicationInput {
  readonly PlatformApplicationArn: string;
  readonly NextToken?: string | undefined;
}

export interface ListEndpointsByPlatformApplicationResponse {
  readonly Endpoints?: readonly Endpoint[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListOriginationNumbersRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListOriginationNumbersResult {
  readonly NextToken?: string | undefined;
  readonly PhoneNumbers?: readonly PhoneNumberInformation[] | undefined;
}

export interface ListPhoneNumbersOptedOutInput {
  readonly nextToken?: string | undefined;
}

export interface ListPhoneNumbersOptedOutResponse {
  readonly phoneNumbers?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListPlatformApplicationsInput {
  readonly NextToken?: string | undefined;
}

export interface ListPlatformApplicationsResponse {
  readonly PlatformApplications?: readonly PlatformApplication[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListSMSSandboxPhoneNumbersInput {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListSMSSandboxPhoneNumbersResult {
  readonly PhoneNumbers: readonly SMSSandboxPhoneNumber[];
  readonly NextToken?: string | undefined;
}

export interface ListSubscriptionsByTopicInput {
  readonly TopicArn: string;
  readonly NextToken?: string | undefined;
}

export interface ListSubscriptionsByTopicResponse {
  readonly Subscriptions?: readonly Subscription[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListSubscriptionsInput {
  readonly NextToken?: string | undefined;
}

export interface ListSubscriptionsResponse {
  readonly Subscriptions?: readonly Subscription[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  readonly ResourceArn: string;
}

export interface ListTagsForResourceResponse {
  readonly Tags?: readonly Tag[] | undefined;
}

export interface ListTopicsInput {
  readonly NextToken?: string | undefined;
}

export interface ListTopicsResponse {
  readonly Topics?: readonly Topic[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface MessageAttributeValue {
  readonly DataType: string;
  readonly StringValue?: string | undefined;
  readonly BinaryValue?: Uint8Array | undefined;
}

export interface NotFoundException {
  readonly message?: string | undefined;
}

export type NumberCapability = "SMS" | "MMS" | "VOICE";

export interface OptInPhoneNumberInput {
  readonly phoneNumber: string;
}

export type OptInPhoneNumberResponse = Readonly<Record<string, never>>;

export interface OptedOutException {
  readonly message?: string | undefined;
}

export interface PhoneNumberInformation {
  readonly CreatedAt?: Instant | undefined;
  readonly PhoneNumber?: string | undefined;
  readonly Status?: string | undefined;
  readonly Iso2CountryCode?: string | undefined;
  readonly RouteType?: RouteType | undefined;
  readonly NumberCapabilities?: readonly NumberCapability[] | undefined;
}

export interface PlatformApplication {
  readonly PlatformApplicationArn?: string | undefined;
  readonly Attributes?: Readonly<Record<string, string>> | undefined;
}

export interface PlatformApplicationDisabledException {
  readonly message?: string | undefined;
}

export interface PublishBatchInput {
  readonly TopicArn: string;
  readonly PublishBatchRequestEntries: readonly PublishBatchRequestEntry[];
}

export interface PublishBatchRequestEntry {
  readonly Id: string;
  readonly Message: string;
  readonly Subject?: string | undefined;
  readonly MessageStructure?: string | undefined;
  readonly MessageAttributes?: Readonly<Record<string, MessageAttributeValue>> | undefined;
  readonly MessageDeduplicationId?: string | undefined;
  readonly MessageGroupId?: string | undefined;
}

export interface PublishBatchResponse {
  readonly Successful?: readonly PublishBatchResultEntry[] | undefined;
  readonly Failed?: readonly BatchResultErrorEntry[] | undefined;
}

export interface PublishBatchResultEntry {
  readonly Id?: string | undefined;
  readonly MessageId?: string | undefined;
  readonly SequenceNumber?: string | undefined;
}

export interface PublishInput {
  readonly TopicArn?: string | undefined;
  readonly TargetArn?: string | undefined;
  readonly PhoneNumber?: string | undefined;
  readonly Message: string;
  readonly Subject?: string | undefined;
  readonly MessageStructure?: string | undefined;
  readonly MessageAttributes?: Readonly<Record<string, MessageAttributeValue>> | undefined;
  readonly MessageDeduplicationId?: string | undefined;
  readonly MessageGroupId?: string | undefined;
}

export interface PublishResponse {
  readonly MessageId?: string | undefined;
  readonly SequenceNumber?: string | undefined;
}

export interface PutDataProtectionPolicyInput {
  readonly ResourceArn: string;
  readonly DataProtectionPolicy: string;
}

export interface RemovePermissionInput {
  readonly TopicArn: string;
  readonly Label: string;
}

export interface ReplayLimitExceededException {
  readonly message?: string | undefined;
}

export interface ResourceNotFoundException {
  readonly message?: string | undefined;
}

export type RouteType = "Transactional" | "Promotional" | "Premium";

export interface SMSSandboxPhoneNumber {
  readonly PhoneNumber?: string | undefined;
  readonly Status?: SMSSandboxPhoneNumberVerificationStatus | undefined;
}

export type SMSSandboxPhoneNumberVerificationStatus = "Pending" | "Verified";

export interface SetEndpointAttributesInput {
  readonly EndpointArn: string;
  readonly Attributes: Readonly<Record<string, string>>;
}

export interface SetPlatformApplicationAttributesInput {
  readonly PlatformApplicationArn: string;
  readonly Attributes: Readonly<Record<string, string>>;
}

export interface SetSMSAttributesInput {
  readonly attributes: Readonly<Record<string, string>>;
}

export type SetSMSAttributesResponse = Readonly<Record<string, never>>;

export interface SetSubscriptionAttributesInput {
  readonly SubscriptionArn: string;
  readonly AttributeName: string;
  readonly AttributeValue?: string | undefined;
}

export interface SetTopicAttributesInput {
  readonly TopicArn: string;
  readonly AttributeName: string;
  readonly AttributeValue?: string | undefined;
}

export interface StaleTagException {
  readonly message?: string | undefined;
}

export interface SubscribeInput {
  readonly TopicArn: string;
  readonly Protocol: string;
  readonly Endpoint?: string | undefined;
  readonly Attributes?: Readonly<Record<string, string>> | undefined;
  readonly ReturnSubscriptionArn?: boolean | undefined;
}

export interface SubscribeResponse {
  readonly SubscriptionArn?: string | undefined;
}

export interface Subscription {
  readonly SubscriptionArn?: string | undefined;
  readonly Owner?: string | undefined;
  readonly Protocol?: string | undefined;
  readonly Endpoint?: string | undefined;
  readonly TopicArn?: string | undefined;
}

export interface SubscriptionLimitExceededException {
  readonly message?: string | undefined;
}

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export interface TagLimitExceededException {
  readonly message?: string | undefined;
}

export interface TagPolicyException {
  readonly message?: string | undefined;
}

export interface TagResourceRequest {
  readonly ResourceArn: string;
  readonly Tags: readonly Tag[];
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export interface ThrottledException {
  readonly message?: string | undefined;
}

export interface TooManyEntriesInBatchRequestException {
  readonly message?: string | undefined;
}

export interface Topic {
  readonly TopicArn?: string | undefined;
}

export interface TopicLimitExceededException {
  readonly message?: string | undefined;
}

export interface UnsubscribeInput {
  readonly SubscriptionArn: string;
}

export interface UntagResourceRequest {
  readonly ResourceArn: string;
  readonly TagKeys: readonly string[];
}

export type UntagResourceResponse = Readonly<Record<string, never>>;

export interface UserErrorException {
  readonly message?: string | undefined;
}

export interface ValidationException {
  readonly Message: string;
}

export interface VerificationException {
  readonly Message: string;
  readonly Status: string;
}

export interface VerifySMSSandboxPhoneNumberInput {
  readonly PhoneNumber: string;
  readonly OneTimePassword: string;
}

export type VerifySMSSandboxPhoneNumberResult = Readonly<Record<string, never>>;
