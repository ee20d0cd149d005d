/** The operations and types of EventBridge (API version 2015-10-07). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const events: ServiceRef<Operations> = { id: "events" };

export interface Operations {
  readonly ActivateEventSource: {
    readonly input: ActivateEventSourceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalException"
      | "InvalidStateException"
      | "OperationDisabledException"
      | "ResourceNotFoundException";
  };
  readonly CancelReplay: {
    readonly input: CancelReplayRequest;
    readonly output: CancelReplayResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "IllegalStatusException"
      | "InternalException"
      | "ResourceNotFoundException";
  };
  readonly CreateApiDestination: {
    readonly input: CreateApiDestinationRequest;
    readonly output: CreateApiDestinationResponse;
    readonly errors:
      | "InternalException"
      | "LimitExceededException"
      | "ResourceAlreadyExistsException"
      | "ResourceNotFoundException";
  };
  readonly CreateArchive: {
    readonly input: CreateArchiveRequest;
    readonly output: CreateArchiveResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalException"
      | "InvalidEventPatternException"
      | "LimitExceededException"
      | "ResourceAlreadyExistsException"
      | "ResourceNotFoundException";
  };
  readonly CreateConnection: {
    readonly input: CreateConnectionRequest;
    readonly output: CreateConnectionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalException"
      | "LimitExceededException"
      | "ResourceAlreadyExistsException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly CreateEndpoint: {
    readonly input: CreateEndpointRequest;
    readonly output: CreateEndpointResponse;
    readonly errors:
      | "InternalException"
      | "LimitExceededException"
      | "ResourceAlreadyExistsException";
  };
  readonly CreateEventBus: {
    readonly input: CreateEventBusRequest;
    readonly output: CreateEventBusResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalException"
      | "InvalidStateException"
      | "LimitExceededException"
      | "OperationDisabledException"
      | "ResourceAlreadyExistsException"
      | "ResourceNotFoundException";
  };
  readonly CreatePartnerEventSource: {
    readonly input: CreatePartnerEventSourceRequest;
    readonly output: CreatePartnerEventSourceResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalException"
      | "LimitExceededException"
      | "OperationDisabledException"
      | "ResourceAlreadyExistsException";
  };
  readonly DeactivateEventSource: {
    readonly input: DeactivateEventSourceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalException"
      | "InvalidStateException"
      | "OperationDisabledException"
      | "ResourceNotFoundException";
  };
  readonly DeauthorizeConnection: {
    readonly input: DeauthorizeConnectionRequest;
    readonly output: DeauthorizeConnectionResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalException"
      | "ResourceNotFoundException";
  };
  readonly DeleteApiDestination: {
    readonly input: DeleteApiDestinationRequest;
    readonly output: DeleteApiDestinationResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalException"
      | "ResourceNotFoundException";
  };
  readonly DeleteArchive: {
    readonly input: DeleteArchiveRequest;
    readonly output: DeleteArchiveResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalException"
      | "ResourceNotFoundException";
  };
  readonly DeleteConnection: {
    readonly input: DeleteConnectionRequest;
    readonly output: DeleteConnectionResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalException"
      | "ResourceNotFoundException";
  };
  readonly DeleteEndpoint: {
    readonly input: DeleteEndpointRequest;
    readonly output: DeleteEndpointResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalException"
      | "ResourceNotFoundException";
  };
  readonly DeleteEventBus: {
    readonly input: DeleteEventBusRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ConcurrentModificationException" | "InternalException";
  };
  readonly DeletePartnerEventSource: {
    readonly input: DeletePartnerEventSourceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalException"
      | "OperationDisabledException";
  };
  readonly DeleteRule: {
    readonly input: DeleteRuleRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalException"
      | "ManagedRuleException"
      | "ResourceNotFoundException";
  };
  readonly DescribeApiDestination: {
    readonly input: DescribeApiDestinationRequest;
    readonly output: DescribeApiDestinationResponse;
    readonly errors: "InternalException" | "ResourceNotFoundException";
  };
  readonly DescribeArchive: {
    readonly input: DescribeArchiveRequest;
    readonly output: DescribeArchiveResponse;
    readonly errors:
      | "InternalException"
      | "ResourceAlreadyExistsException"
      | "ResourceNotFoundException";
  };
  readonly DescribeConnection: {
    readonly input: DescribeConnectionRequest;
    readonly output: DescribeConnectionResponse;
    readonly errors: "InternalException" | "ResourceNotFoundException";
  };
  readonly DescribeEndpoint: {
    readonly input: DescribeEndpointRequest;
    readonly output: DescribeEndpointResponse;
    readonly errors: "InternalException" | "ResourceNotFoundException";
  };
  readonly DescribeEventBus: {
    readonly input: DescribeEventBusRequest;
    readonly output: DescribeEventBusResponse;
    readonly errors: "InternalException" | "ResourceNotFoundException";
  };
  readonly DescribeEventSource: {
    readonly input: DescribeEventSourceRequest;
    readonly output: DescribeEventSourceResponse;
    readonly errors:
      | "InternalException"
      | "OperationDisabledException"
      | "ResourceNotFoundException";
  };
  readonly DescribePartnerEventSource: {
    readonly input: DescribePartnerEventSourceRequest;
    readonly output: DescribePartnerEventSourceResponse;
    readonly errors:
      | "InternalException"
      | "OperationDisabledException"
      | "ResourceNotFoundException";
  };
  readonly DescribeReplay: {
    readonly input: DescribeReplayRequest;
    readonly output: DescribeReplayResponse;
    readonly errors: "InternalException" | "ResourceNotFoundException";
  };
  readonly DescribeRule: {
    readonly input: DescribeRuleRequest;
    readonly output: DescribeRuleResponse;
    readonly errors: "InternalException" | "ResourceNotFoundException";
  };
  readonly DisableRule: {
    readonly input: DisableRuleRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalException"
      | "ManagedRuleException"
      | "ResourceNotFoundException";
  };
  readonly EnableRule: {
    readonly input: EnableRuleRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalException"
      | "ManagedRuleException"
      | "ResourceNotFoundException";
  };
  readonly ListApiDestinations: {
    readonly input: ListApiDestinationsRequest;
    readonly output: ListApiDestinationsResponse;
    readonly errors: "InternalException";
  };
  readonly ListArchives: {
    readonly input: ListArchivesRequest;
    readonly output: ListArchivesResponse;
    readonly errors: "InternalException" | "ResourceNotFoundException";
  };
  readonly ListConnections: {
    readonly input: ListConnectionsRequest;
    readonly output: ListConnectionsResponse;
    readonly errors: "InternalException";
  };
  readonly ListEndpoints: {
    readonly input: ListEndpointsRequest;
    readonly output: ListEndpointsResponse;
    readonly errors: "InternalException";
  };
  readonly ListEventBuses: {
    readonly input: ListEventBusesRequest;
    readonly output: ListEventBusesResponse;
    readonly errors: "InternalException";
  };
  readonly ListEventSources: {
    readonly input: ListEventSourcesRequest;
    readonly output: ListEventSourcesResponse;
    readonly errors: "InternalException" | "OperationDisabledException";
  };
  readonly ListPartnerEventSourceAccounts: {
    readonly input: ListPartnerEventSourceAccountsRequest;
    readonly output: ListPartnerEventSourceAccountsResponse;
    readonly errors:
      | "InternalException"
      | "OperationDisabledException"
      | "ResourceNotFoundException";
  };
  readonly ListPartnerEventSources: {
    readonly input: ListPartnerEventSourcesRequest;
    readonly output: ListPartnerEventSourcesResponse;
    readonly errors: "InternalException" | "OperationDisabledException";
  };
  readonly ListReplays: {
    readonly input: ListReplaysRequest;
    readonly output: ListReplaysResponse;
    readonly errors: "InternalException";
  };
  readonly ListRuleNamesByTarget: {
    readonly input: ListRuleNamesByTargetRequest;
    readonly output: ListRuleNamesByTargetResponse;
    readonly errors: "InternalException" | "ResourceNotFoundException";
  };
  readonly ListRules: {
    readonly input: ListRulesRequest;
    readonly output: ListRulesResponse;
    readonly errors: "InternalException" | "ResourceNotFoundException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors: "InternalException" | "ResourceNotFoundException";
  };
  readonly ListTargetsByRule: {
    readonly input: ListTargetsByRuleRequest;
    readonly output: ListTargetsByRuleResponse;
    readonly errors: "InternalException" | "ResourceNotFoundException";
  };
  readonly PutEvents: {
    readonly input: PutEventsRequest;
    readonly output: PutEventsResponse;
    readonly errors: "InternalException";
  };
  readonly PutPartnerEvents: {
    readonly input: PutPartnerEventsRequest;
    readonly output: PutPartnerEventsResponse;
    readonly errors: "InternalException" | "OperationDisabledException";
  };
  readonly PutPermission: {
    readonly input: PutPermissionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalException"
      | "OperationDisabledException"
      | "PolicyLengthExceededException"
      | "ResourceNotFoundException";
  };
  readonly PutRule: {
    readonly input: PutRuleRequest;
    readonly output: PutRuleResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalException"
      | "InvalidEventPatternException"
      | "LimitExceededException"
      | "ManagedRuleException"
      | "ResourceNotFoundException";
  };
  readonly PutTargets: {
    readonly input: PutTargetsRequest;
    readonly output: PutTargetsResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalException"
      | "LimitExceededException"
      | "ManagedRuleException"
      | "ResourceNotFoundException";
  };
  readonly RemovePermission: {
    readonly input: RemovePermissionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalException"
      | "OperationDisabledException"
      | "ResourceNotFoundException";
  };
  readonly RemoveTargets: {
    readonly input: RemoveTargetsRequest;
    readonly output: RemoveTargetsResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalException"
      | "ManagedRuleException"
      | "ResourceNotFoundException";
  };
  readonly StartReplay: {
    readonly input: StartReplayRequest;
    readonly output: StartReplayResponse;
    readonly errors:
      | "InternalException"
      | "InvalidEventPatternException"
      | "LimitExceededException"
      | "ResourceAlreadyExistsException"
      | "ResourceNotFoundException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalException"
      | "ManagedRuleException"
      | "ResourceNotFoundException";
  };
  readonly TestEventPattern: {
    readonly input: TestEventPatternRequest;
    readonly output: TestEventPatternResponse;
    readonly errors: "InternalException" | "InvalidEventPatternException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalException"
      | "ManagedRuleException"
      | "ResourceNotFoundException";
  };
  readonly UpdateApiDestination: {
    readonly input: UpdateApiDestinationRequest;
    readonly output: UpdateApiDestinationResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalException"
      | "LimitExceededException"
      | "ResourceNotFoundException";
  };
  readonly UpdateArchive: {
    readonly input: UpdateArchiveRequest;
    readonly output: UpdateArchiveResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalException"
      | "InvalidEventPatternException"
      | "LimitExceededException"
      | "ResourceNotFoundException";
  };
  readonly UpdateConnection: {
    readonly input: UpdateConnectionRequest;
    readonly output: UpdateConnectionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "InternalException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly UpdateEndpoint: {
    readonly input: UpdateEndpointRequest;
    readonly output: UpdateEndpointResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalException"
      | "ResourceNotFoundException";
  };
  readonly UpdateEventBus: {
    readonly input: UpdateEventBusRequest;
    readonly output: UpdateEventBusResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalException"
      | "OperationDisabledException"
      | "ResourceNotFoundException";
  };
}

export type AccessDeniedException = Readonly<Record<string, never>>;

export interface ActivateEventSourceRequest {
  readonly Name: string;
}

export interface ApiDestination {
  readonly ApiDestinationArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly ApiDestinationState?: ApiDestinationState | undefined;
  readonly ConnectionArn?: string | undefined;
  readonly InvocationEndpoint?: string | undefined;
  readonly HttpMethod?: ApiDestinationHttpMethod | undefined;
  readonly InvocationRateLimitPerSecond?: number | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export type ApiDestinationHttpMethod = "POST" | "GET" | "HEAD" | "OPTIONS" | "PUT" | "PATCH" | "DELETE";

export type ApiDestinationState = "ACTIVE" | "INACTIVE";

export interface AppSyncParameters {
  readonly GraphQLOperation?: string | undefined;
}

export interface Archive {
  readonly ArchiveName?: string | undefined;
  readonly EventSourceArn?: string | undefined;
  readonly State?: ArchiveState | undefined;
  readonly StateReason?: string | undefined;
  readonly RetentionDays?: number | undefined;
  readonly SizeBytes?: number | undefined;
  readonly EventCount?: number | undefined;
  readonly CreationTime?: Instant | undefined;
}

export type ArchiveState =
  | "ENABLED"
  | "DISABLED"
  | "CREATING"
  | "UPDATING"
  | "CREATE_FAILED"
  | "UPDATE_FAILED";

export type AssignPublicIp = "ENABLED" | "DISABLED";

export interface AwsVpcConfiguration {
  readonly Subnets: readonly string[];
  readonly SecurityGroups?: readonly string[] | undefined;
  readonly AssignPublicIp?: AssignPublicIp | undefined;
}

export interface BatchArrayProperties {
  readonly Size?: number | undefined;
}

export interface BatchParameters {
  readonly JobDefinition: string;
  readonly JobName: string;
  readonly ArrayProperties?: BatchArrayProperties | undefined;
  readonly RetryStrategy?: BatchRetryStrategy | undefined;
}

export interface BatchRetryStrategy {
  readonly Attempts?: number | undefined;
}

export interface CancelReplayRequest {
  readonly ReplayName: string;
}

export interface CancelReplayResponse {
  readonly ReplayArn?: string | undefined;
  readonly State?: ReplayState | undefined;
  readonly StateReason?: string | undefined;
}

export interface CapacityProviderStrategyItem {
  readonly capacityProvider: string;
  readonly weight?: number | undefined;
  readonly base?: number | undefined;
}

export type ConcurrentModificationException = Readonly<Record<string, never>>;

export interface Condition {
  readonly Type: string;
  readonly Key: string;
  readonly Value: string;
}

export interface Connection {
  readonly ConnectionArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly ConnectionState?: ConnectionState | undefined;
  readonly StateReason?: string | undefined;
  readonly AuthorizationType?: ConnectionAuthorizationType | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastAuthorizedTime?: Instant | undefined;
}

export interface ConnectionApiKeyAuthResponseParameters {
  readonly ApiKeyName?: string | undefined;
}

export interface ConnectionAuthResponseParameters {
  readonly BasicAuthParameters?: ConnectionBasicAuthResponseParameters | undefined;
  readonly OAuthParameters?: ConnectionOAuthResponseParameters | undefined;
  readonly ApiKeyAuthParameters?: ConnectionApiKeyAuthResponseParameters | undefined;
  readonly InvocationHttpParameters?: ConnectionHttpParameters | undefined;
  readonly ConnectivityParameters?: DescribeConnectionConnectivityParameters | undefined;
}

export type ConnectionAuthorizationType = "BASIC" | "OAUTH_CLIENT_CREDENTIALS" | "API_KEY";

export interface ConnectionBasicAuthResponseParameters {
  readonly Username?: string | undefined;
}

export interface ConnectionBodyParameter {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
  readonly IsValueSecret?: boolean | undefined;
}

export interface ConnectionHeaderParameter {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
  readonly IsValueSecret?: boolean | undefined;
}

export interface ConnectionHttpParameters {
  readonly HeaderParameters?: readonly ConnectionHeaderParameter[] | undefined;
  readonly QueryStringParameters?: readonly ConnectionQueryStringParameter[] | undefined;
  readonly BodyParameters?: readonly ConnectionBodyParameter[] | undefined;
}

export interface ConnectionOAuthClientResponseParameters {
  readonly ClientID?: string | undefined;
}

export type ConnectionOAuthHttpMethod = "GET" | "POST" | "PUT";

export interface ConnectionOAuthResponseParameters {
  readonly ClientParameters?: ConnectionOAuthClientResponseParameters | undefined;
  readonly AuthorizationEndpoint?: string | undefined;
  readonly HttpMethod?: ConnectionOAuthHttpMethod | undefined;
  readonly OAuthHttpParameters?: ConnectionHttpParameters | undefined;
}

export interface ConnectionQueryStringParameter {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
  readonly IsValueSecret?: boolean | undefined;
}

export type ConnectionState =
  | "CREATING"
  | "UPDATING"
  | "DELETING"
  | "AUTHORIZED"
  | "DEAUTHORIZED"
  | "AUTHORIZING"
  | "DEAUTHORIZING"
  | "ACTIVE"
  | "FAILED_CONNECTIVITY";

export interface ConnectivityResourceConfigurationArn {
  readonly ResourceConfigurationArn: string;
}

export interface ConnectivityResourceParameters {
  readonly ResourceParameters: ConnectivityResourceConfigurationArn;
}

export interface CreateApiDestinationRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly ConnectionArn: string;
  readonly InvocationEndpoint: string;
  readonly HttpMethod: ApiDestinationHttpMethod;
  readonly InvocationRateLimitPerSecond?: number | undefined;
}

export interface CreateApiDestinationResponse {
  readonly ApiDestinationArn?: string | undefined;
  readonly ApiDestinationState?: ApiDestinationState | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface CreateArchiveRequest {
  readonly ArchiveName: string;
  readonly EventSourceArn: string;
  readonly Description?: string | undefined;
  readonly EventPattern?: string | undefined;
  readonly RetentionDays?: number | undefined;
  readonly KmsKeyIdentifier?: string | undefined;
}

export interface CreateArchiveResponse {
  readonly ArchiveArn?: string | undefined;
  readonly State?: ArchiveState | undefined;
  readonly StateReason?: string | undefined;
  readonly CreationTime?: Instant | undefined;
}

export interface CreateConnectionApiKeyAuthRequestParameters {
  readonly ApiKeyName: string;
  readonly ApiKeyValue: string;
}

export interface CreateConnectionAuthRequestParameters {
  readonly BasicAuthParameters?: CreateConnectionBasicAuthRequestParameters | undefined;
  readonly OAuthParameters?: CreateConnectionOAuthRequestParameters | undefined;
  readonly ApiKeyAuthParameters?: CreateConnectionApiKeyAuthRequestParameters | undefined;
  readonly InvocationHttpParameters?: ConnectionHttpParameters | undefined;
  readonly ConnectivityParameters?: ConnectivityResourceParameters | undefined;
}

export interface CreateConnectionBasicAuthRequestParameters {
  readonly Username: string;
  readonly Password: string;
}

export interface CreateConnectionOAuthClientRequestParameters {
  readonly ClientID: string;
  readonly ClientSecret: string;
}

export interface CreateConnectionOAuthRequestParameters {
  readonly ClientParameters: CreateConnectionOAuthClientRequestParameters;
  readonly AuthorizationEndpoint: string;
  readonly HttpMethod: ConnectionOAuthHttpMethod;
  readonly OAuthHttpParameters?: ConnectionHttpParameters | undefined;
}

export interface CreateConnectionRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly AuthorizationType: ConnectionAuthorizationType;
  readonly AuthParameters: CreateConnectionAuthRequestParameters;
  readonly InvocationConnectivityParameters?: ConnectivityResourceParameters | undefined;
  readonly KmsKeyIdentifier?: string | undefined;
}

export interface CreateConnectionResponse {
  readonly ConnectionArn?: string | undefined;
  readonly ConnectionState?: ConnectionState | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface CreateEndpointRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly RoutingConfig: RoutingConfig;
  readonly ReplicationConfig?: ReplicationConfig | undefined;
  readonly EventBuses: readonly EndpointEventBus[];
  readonly RoleArn?: string | undefined;
}

export interface CreateEndpointResponse {
  readonly Name?: string | undefined;
  readonly Arn?: string | undefined;
  readonly RoutingConfig?: RoutingConfig | undefined;
  readonly ReplicationConfig?: ReplicationConfig | undefined;
  readonly EventBuses?: readonly EndpointEventBus[] | undefined;
  readonly RoleArn?: string | undefined;
  readonly State?: EndpointState | undefined;
}

export interface CreateEventBusRequest {
  readonly Name: string;
  readonly EventSourceName?: string | undefined;
  readonly Description?: string | undefined;
  readonly KmsKeyIdentifier?: string | undefined;
  readonly DeadLetterConfig?: DeadLetterConfig | undefined;
  readonly LogConfig?: LogConfig | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateEventBusResponse {
  readonly EventBusArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly KmsKeyIdentifier?: string | undefined;
  readonly DeadLetterConfig?: DeadLetterConfig | undefined;
  readonly LogConfig?: LogConfig | undefined;
}

export interface CreatePartnerEventSourceRequest {
  readonly Name: string;
  readonly Account: string;
}

export interface CreatePartnerEventSourceResponse {
  readonly EventSourceArn?: string | undefined;
}

export interface DeactivateEventSourceRequest {
  readonly Name: string;
}

export interface DeadLetterConfig {
  readonly Arn?: string | undefined;
}

export interface DeauthorizeConnectionRequest {
  readonly Name: string;
}

export interface DeauthorizeConnectionResponse {
  readonly ConnectionArn?: string | undefined;
  readonly ConnectionState?: ConnectionState | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastAuthorizedTime?: Instant | undefined;
}

export interface DeleteApiDestinationRequest {
  readonly Name: string;
}

export type DeleteApiDestinationResponse = Readonly<Record<string, never>>;

export interface DeleteArchiveRequest {
  readonly ArchiveName: string;
}

export type DeleteArchiveResponse = Readonly<Record<string, never>>;

export interface DeleteConnectionRequest {
  readonly Name: string;
}

export interface DeleteConnectionResponse {
  readonly ConnectionArn?: string | undefined;
  readonly ConnectionState?: ConnectionState | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastAuthorizedTime?: Instant | undefined;
}

export interface DeleteEndpointRequest {
  readonly Name: string;
}

export type DeleteEndpointResponse = Readonly<Record<string, never>>;

export interface DeleteEventBusRequest {
  readonly Name: string;
}

export interface DeletePartnerEventSourceRequest {
  readonly Name: string;
  readonly Account: string;
}

export interface DeleteRuleRequest {
  readonly Name: string;
  readonly EventBusName?: string | undefined;
  readonly Force?: boolean | undefined;
}

export interface DescribeApiDestinationRequest {
  readonly Name: string;
}

export interface DescribeApiDestinationResponse {
  readonly ApiDestinationArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly ApiDestinationState?: ApiDestinationState | undefined;
  readonly ConnectionArn?: string | undefined;
  readonly InvocationEndpoint?: string | undefined;
  readonly HttpMethod?: ApiDestinationHttpMethod | undefined;
  readonly InvocationRateLimitPerSecond?: number | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface DescribeArchiveRequest {
  readonly ArchiveName: string;
}

export interface DescribeArchiveResponse {
  readonly ArchiveArn?: string | undefined;
  readonly ArchiveName?: string | undefined;
  readonly EventSourceArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly EventPattern?: string | undefined;
  readonly State?: ArchiveState | undefined;
  readonly StateReason?: string | undefined;
  readonly KmsKeyIdentifier?: string | undefined;
  readonly RetentionDays?: number | undefined;
  readonly SizeBytes?: number | undefined;
  readonly EventCount?: number | undefined;
  readonly CreationTime?: Instant | undefined;
}

export interface DescribeConnectionConnectivityParameters {
  readonly ResourceParameters: DescribeConnectionResourceParameters;
}

export interface DescribeConnectionRequest {
  readonly Name: string;
}

export interface DescribeConnectionResourceParameters {
  readonly ResourceConfigurationArn: string;
  readonly ResourceAssociationArn: string;
}

export interface DescribeConnectionResponse {
  readonly ConnectionArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly InvocationConnectivityParameters?: DescribeConnectionConnectivityParameters | undefined;
  readonly ConnectionState?: ConnectionState | undefined;
  readonly StateReason?: string | undefined;
  readonly AuthorizationType?: ConnectionAuthorizationType | undefined;
  readonly SecretArn?: string | undefined;
  readonly KmsKeyIdentifier?: string | undefined;
  readonly AuthParameters?: ConnectionAuthResponseParameters | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastAuthorizedTime?: Instant | undefined;
}

export interface DescribeEndpointRequest {
  readonly Name: string;
  readonly HomeRegion?: string | undefined;
}

export interface DescribeEndpointResponse {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly Arn?: string | undefined;
  readonly RoutingConfig?: RoutingConfig | undefined;
  readonly ReplicationConfig?: ReplicationConfig | undefined;
  readonly EventBuses?: readonly EndpointEventBus[] | undefined;
  readonly RoleArn?: string | undefined;
  readonly EndpointId?: string | undefined;
  readonly EndpointUrl?: string | undefined;
  readonly State?: EndpointState | undefined;
  readonly StateReason?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface DescribeEventBusRequest {
  readonly Name?: string | undefined;
}

export interface DescribeEventBusResponse {
  readonly Name?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Description?: string | undefined;
  readonly KmsKeyIdentifier?: string | undefined;
  readonly DeadLetterConfig?: DeadLetterConfig | undefined;
  readonly Policy?: string | undefined;
  readonly LogConfig?: LogConfig | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface DescribeEventSourceRequest {
  readonly Name: string;
}

export interface DescribeEventSourceResponse {
  readonly Arn?: string | undefined;
  readonly CreatedBy?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly ExpirationTime?: Instant | undefined;
  readonly Name?: string | undefined;
  readonly State?: EventSourceState | undefined;
}

export interface DescribePartnerEventSourceRequest {
  readonly Name: string;
}

export interface DescribePartnerEventSourceResponse {
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
}

export interface DescribeReplayRequest {
  readonly ReplayName: string;
}

export interface DescribeReplayResponse {
  readonly ReplayName?: string | undefined;
  readonly ReplayArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly State?: ReplayState | undefined;
  readonly StateReason?: string | undefined;
  readonly EventSourceArn?: string | undefined;
  readonly Destination?: ReplayDestination | undefined;
  readonly EventStartTime?: Instant | undefined;
  readonly EventEndTime?: Instant | undefined;
  readonly EventLastReplayedTime?: Instant | undefined;
  readonly ReplayStartTime?: Instant | undefined;
  readonly ReplayEndTime?: Instant | undefined;
}

export interface DescribeRuleRequest {
  readonly Name: string;
  readonly EventBusName?: string | undefined;
}

export interface DescribeRuleResponse {
  readonly Name?: string | undefined;
  readonly Arn?: string | undefined;
  readonly EventPattern?: string | undefined;
  readonly ScheduleExpression?: string | undefined;
  readonly State?: RuleState | undefined;
  readonly Description?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly ManagedBy?: string | undefined;
  readonly EventBusName?: string | undefined;
  readonly CreatedBy?: string | undefined;
}

export interface DisableRuleRequest {
  readonly Name: string;
  readonly EventBusName?: string | undefined;
}

export interface EcsParameters {
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
  readonly Tags?: readonly Tag[] | undefined;
}

export interface EnableRuleRequest {
  readonly Name: string;
  readonly EventBusName?: string | undefined;
}

export interface Endpoint {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly Arn?: string | undefined;
  readonly RoutingConfig?: RoutingConfig | undefined;
  readonly ReplicationConfig?: ReplicationConfig | undefined;
  readonly EventBuses?: readonly EndpointEventBus[] | undefined;
  readonly RoleArn?: string | undefined;
  readonly EndpointId?: string | undefined;
  readonly EndpointUrl?: string | undefined;
  readonly State?: EndpointState | undefined;
  readonly StateReason?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface EndpointEventBus {
  readonly EventBusArn: string;
}

export type EndpointState =
  | "ACTIVE"
  | "CREATING"
  | "UPDATING"
  | "DELETING"
  | "CREATE_FAILED"
  | "UPDATE_FAILED"
  | "DELETE_FAILED";

export interface EventBus {
  readonly Name?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Description?: string | undefined;
  readonly Policy?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface EventSource {
  readonly Arn?: string | undefined;
  readonly CreatedBy?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly ExpirationTime?: Instant | undefined;
  readonly Name?: string | undefined;
  readonly State?: EventSourceState | undefined;
}

export type EventSourceState = "PENDING" | "ACTIVE" | "DELETED";

export interface FailoverConfig {
  readonly Primary: Primary;
  readonly Secondary: Secondary;
}

export interface HttpParameters {
  readonly PathParameterValues?: readonly string[] | undefined;
  readonly HeaderParameters?: Readonly<Record<string, string>> | undefined;
  readonly QueryStringParameters?: Readonly<Record<string, string>> | undefined;
}

export type IllegalStatusException = Readonly<Record<string, never>>;

export type IncludeDetail = "NONE" | "FULL";

export interface InputTransformer {
  readonly InputPathsMap?: Readonly<Record<string, string>> | undefined;
  readonly InputTemplate: string;
}

export type InternalException = Readonly<Record<string, never>>;

export type InvalidEventPatternException = Readonly<Record<string, never>>;

export type InvalidStateException = Readonly<Record<string, never>>;

export interface KinesisParameters {
  readonly PartitionKeyPath: string;
}

export type LaunchType = "EC2" | "FARGATE" | "EXTERNAL";

export type Level = "OFF" | "ERROR" | "INFO" | "TRACE";

export type LimitExceededException = Readonly<Record<string, never>>;

export interface ListApiDestinationsRequest {
  readonly NamePrefix?: string | undefined;
  readonly ConnectionArn?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListApiDestinationsResponse {
  readonly ApiDestinations?: readonly ApiDestination[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListArchivesRequest {
  readonly NamePrefix?: string | undefined;
  readonly EventSourceArn?: string | undefined;
  readonly State?: ArchiveState | undefined;
  readonly NextToken?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListArchivesResponse {
  readonly Archives?: readonly Archive[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListConnectionsRequest {
  readonly NamePrefix?: string | undefined;
  readonly ConnectionState?: ConnectionState | undefined;
  readonly NextToken?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListConnectionsResponse {
  readonly Connections?: readonly Connection[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListEndpointsRequest {
  readonly NamePrefix?: string | undefined;
  readonly HomeRegion?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListEndpointsResponse {
  readonly Endpoints?: readonly Endpoint[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListEventBusesRequest {
  readonly NamePrefix?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListEventBusesResponse {
  readonly EventBuses?: readonly EventBus[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListEventSourcesRequest {
  readonly NamePrefix?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListEventSourcesResponse {
  readonly EventSources?: readonly EventSource[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListPartnerEventSourceAccountsRequest {
  readonly EventSourceName: string;
  readonly NextToken?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListPartnerEventSourceAccountsResponse {
  readonly PartnerEventSourceAccounts?: readonly PartnerEventSourceAccount[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListPartnerEventSourcesRequest {
  readonly NamePrefix: string;
  readonly NextToken?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListPartnerEventSourcesResponse {
  readonly PartnerEventSources?: readonly PartnerEventSource[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListReplaysRequest {
  readonly NamePrefix?: string | undefined;
  readonly State?: ReplayState | undefined;
  readonly EventSourceArn?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListReplaysResponse {
  readonly Replays?: readonly Replay[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListRuleNamesByTargetRequest {
  readonly TargetArn: string;
  readonly EventBusName?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListRuleNamesByTargetResponse {
  readonly RuleNames?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListRulesRequest {
  readonly NamePrefix?: string | undefined;
  readonly EventBusName?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListRulesResponse {
  readonly Rules?: readonly Rule[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  readonly ResourceARN: string;
}

export interface ListTagsForResourceResponse {
  readonly Tags?: readonly Tag[] | undefined;
}

export interface ListTargetsByRuleRequest {
  readonly Rule: string;
  readonly EventBusName?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListTargetsByRuleResponse {
  readonly Targets?: readonly Target[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface LogConfig {
  readonly IncludeDetail?: IncludeDetail | undefined;
  readonly Level?: Level | undefined;
}

export type ManagedRuleException = Readonly<Record<string, never>>;

export interface NetworkConfiguration {
  readonly awsvpcConfiguration?: AwsVpcConfiguration | undefined;
}

export type OperationDisabledException = Readonly<Record<string, never>>;

export interface PartnerEventSource {
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
}

export interface PartnerEventSourceAccount {
  readonly Account?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly ExpirationTime?: Instant | undefined;
  readonly State?: EventSourceState | undefined;
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

export type PolicyLengthExceededException = Readonly<Record<string, never>>;

export interface Primary {
  readonly HealthCheck: string;
}

export type PropagateTags = "TASK_DEFINITION";

export interface PutEventsRequest {
  readonly Entries: readonly PutEventsRequestEntry[];
  readonly EndpointId?: string | undefined;
}

export interface PutEventsRequestEntry {
  readonly Time?: Instant | undefined;
  readonly Source?: string | undefined;
  readonly Resources?: readonly string[] | undefined;
  readonly DetailType?: string | undefined;
  readonly Detail?: string | undefined;
  readonly EventBusName?: string | undefined;
  readonly TraceHeader?: string | undefined;
}

export interface PutEventsResponse {
  readonly FailedEntryCount?: number | undefined;
  readonly Entries?: readonly PutEventsResultEntry[] | undefined;
}

export interface PutEventsResultEntry {
  readonly EventId?: string | undefined;
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface PutPartnerEventsRequest {
  readonly Entries: readonly PutPartnerEventsRequestEntry[];
}

export interface PutPartnerEventsRequestEntry {
  readonly Time?: Instant | undefined;
  readonly Source?: string | undefined;
  readonly Resources?: readonly string[] | undefined;
  readonly DetailType?: string | undefined;
  readonly Detail?: string | undefined;
}

export interface PutPartnerEventsResponse {
  readonly FailedEntryCount?: number | undefined;
  readonly Entries?: readonly PutPartnerEventsResultEntry[] | undefined;
}

export interface PutPartnerEventsResultEntry {
  readonly EventId?: string | undefined;
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface PutPermissionRequest {
  readonly EventBusName?: string | undefined;
  readonly Action?: string | undefined;
  readonly Principal?: string | undefined;
  readonly StatementId?: string | undefined;
  readonly Condition?: Condition | undefined;
  readonly Policy?: string | undefined;
}

export interface PutRuleRequest {
  readonly Name: string;
  readonly ScheduleExpression?: string | undefined;
  readonly EventPattern?: string | undefined;
  readonly State?: RuleState | undefined;
  readonly Description?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly EventBusName?: string | undefined;
}

export interface PutRuleResponse {
  readonly RuleArn?: string | undefined;
}

export interface PutTargetsRequest {
  readonly Rule: string;
  readonly EventBusName?: string | undefined;
  readonly Targets: readonly Target[];
}

export interface PutTargetsResponse {
  readonly FailedEntryCount?: number | undefined;
  readonly FailedEntries?: readonly PutTargetsResultEntry[] | undefined;
}

export interface PutTargetsResultEntry {
  readonly TargetId?: string | undefined;
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface RedshiftDataParameters {
  readonly SecretManagerArn?: string | undefined;
  readonly Database: string;
  readonly DbUser?: string | undefined;
  readonly Sql?: string | undefined;
  readonly StatementName?: string | undefined;
  readonly WithEvent?: boolean | undefined;
  readonly Sqls?: readonly string[] | undefined;
}

export interface RemovePermissionRequest {
  readonly StatementId?: string | undefined;
  readonly RemoveAllPermissions?: boolean | undefined;
  readonly EventBusName?: string | undefined;
}

export interface RemoveTargetsRequest {
  readonly Rule: string;
  readonly EventBusName?: string | undefined;
  readonly Ids: readonly string[];
  readonly Force?: boolean | undefined;
}

export interface RemoveTargetsResponse {
  readonly FailedEntryCount?: number | undefined;
  readonly FailedEntries?: readonly RemoveTargetsResultEntry[] | undefined;
}

export interface RemoveTargetsResultEntry {
  readonly TargetId?: string | undefined;
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface Replay {
  readonly ReplayName?: string | undefined;
  readonly EventSourceArn?: string | undefined;
  readonly State?: ReplayState | undefined;
  readonly StateReason?: string | undefined;
  readonly EventStartTime?: Instant | undefined;
  readonly EventEndTime?: Instant | undefined;
  readonly EventLastReplayedTime?: Instant | undefined;
  readonly ReplayStartTime?: Instant | undefined;
  readonly ReplayEndTime?: Instant | undefined;
}

export interface ReplayDestination {
  readonly Arn: string;
  readonly FilterArns?: readonly string[] | undefined;
}

export type ReplayState =
  | "STARTING"
  | "RUNNING"
  | "CANCELLING"
  | "COMPLETED"
  | "CANCELLED"
  | "FAILED";

export interface ReplicationConfig {
  readonly State?: ReplicationState | undefined;
}

export type ReplicationState = "ENABLED" | "DISABLED";

export type ResourceAlreadyExistsException = Readonly<Record<string, never>>;

export type ResourceNotFoundException = Readonly<Record<string, never>>;

export interface RetryPolicy {
  readonly MaximumRetryAttempts?: number | undefined;
  readonly MaximumEventAgeInSeconds?: number | undefined;
}

export interface RoutingConfig {
  readonly FailoverConfig: FailoverConfig;
}

export interface Rule {
  readonly Name?: string | undefined;
  readonly Arn?: string | undefined;
  readonly EventPattern?: string | undefined;
  readonly State?: RuleState | undefined;
  readonly Description?: string | undefined;
  readonly ScheduleExpression?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly ManagedBy?: string | undefined;
  readonly EventBusName?: string | undefined;
}

export type RuleState =
  | "ENABLED"
  | "DISABLED"
  | "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS";

export interface RunCommandParameters {
  readonly RunCommandTargets: readonly RunCommandTarget[];
}

export interface RunCommandTarget {
  readonly Key: string;
  readonly Values: readonly string[];
}

export interface SageMakerPipelineParameter {
  readonly Name: string;
  readonly Value: string;
}

export interface SageMakerPipelineParameters {
  readonly PipelineParameterList?: readonly SageMakerPipelineParameter[] | undefined;
}

export interface Secondary {
  readonly Route: string;
}

export interface SqsParameters {
  readonly MessageGroupId?: string | undefined;
}

export interface StartReplayRequest {
  readonly ReplayName: string;
  readonly Description?: string | undefined;
  readonly EventSourceArn: string;
  readonly EventStartTime: Instant;
  readonly EventEndTime: Instant;
  readonly Destination: ReplayDestination;
}

export interface StartReplayResponse {
  readonly ReplayArn?: string | undefined;
  readonly State?: ReplayState | undefined;
  readonly StateReason?: string | undefined;
  readonly ReplayStartTime?: Instant | undefined;
}

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export interface TagResourceRequest {
  readonly ResourceARN: string;
  readonly Tags: readonly Tag[];
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export interface Target {
  readonly Id: string;
  readonly Arn: string;
  readonly RoleArn?: string | undefined;
  readonly Input?: string | undefined;
  readonly InputPath?: string | undefined;
  readonly InputTransformer?: InputTransformer | undefined;
  readonly KinesisParameters?: KinesisParameters | undefined;
  readonly RunCommandParameters?: RunCommandParameters | undefined;
  readonly EcsParameters?: EcsParameters | undefined;
  readonly BatchParameters?: BatchParameters | undefined;
  readonly SqsParameters?: SqsParameters | undefined;
  readonly HttpParameters?: HttpParameters | undefined;
  readonly RedshiftDataParameters?: RedshiftDataParameters | undefined;
  readonly SageMakerPipelineParameters?: SageMakerPipelineParameters | undefined;
  readonly DeadLetterConfig?: DeadLetterConfig | undefined;
  readonly RetryPolicy?: RetryPolicy | undefined;
  readonly AppSyncParameters?: AppSyncParameters | undefined;
}

export interface TestEventPatternRequest {
  readonly EventPattern: string;
  readonly Event: string;
}

export interface TestEventPatternResponse {
  readonly Result?: boolean | undefined;
}

export type ThrottlingException = Readonly<Record<string, never>>;

export interface UntagResourceRequest {
  readonly ResourceARN: string;
  readonly TagKeys: readonly string[];
}

export type UntagResourceResponse = Readonly<Record<string, never>>;

export interface UpdateApiDestinationRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly ConnectionArn?: string | undefined;
  readonly InvocationEndpoint?: string | undefined;
  readonly HttpMethod?: ApiDestinationHttpMethod | undefined;
  readonly InvocationRateLimitPerSecond?: number | undefined;
}

export interface UpdateApiDestinationResponse {
  readonly ApiDestinationArn?: string | undefined;
  readonly ApiDestinationState?: ApiDestinationState | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface UpdateArchiveRequest {
  readonly ArchiveName: string;
  readonly Description?: string | undefined;
  readonly EventPattern?: string | undefined;
  readonly RetentionDays?: number | undefined;
  readonly KmsKeyIdentifier?: string | undefined;
}

export interface UpdateArchiveResponse {
  readonly ArchiveArn?: string | undefined;
  readonly State?: ArchiveState | undefined;
  readonly StateReason?: string | undefined;
  readonly CreationTime?: Instant | undefined;
}

export interface UpdateConnectionApiKeyAuthRequestParameters {
  readonly ApiKeyName?: string | undefined;
  readonly ApiKeyValue?: string | undefined;
}

export interface UpdateConnectionAuthRequestParameters {
  readonly BasicAuthParameters?: UpdateConnectionBasicAuthRequestParameters | undefined;
  readonly OAuthParameters?: UpdateConnectionOAuthRequestParameters | undefined;
  readonly ApiKeyAuthParameters?: UpdateConnectionApiKeyAuthRequestParameters | undefined;
  readonly InvocationHttpParameters?: ConnectionHttpParameters | undefined;
  readonly ConnectivityParameters?: ConnectivityResourceParameters | undefined;
}

export interface UpdateConnectionBasicAuthRequestParameters {
  readonly Username?: string | undefined;
  readonly Password?: string | undefined;
}

export interface UpdateConnectionOAuthClientRequestParameters {
  readonly ClientID?: string | undefined;
  readonly ClientSecret?: string | undefined;
}

export interface UpdateConnectionOAuthRequestParameters {
  readonly ClientParameters?: UpdateConnectionOAuthClientRequestParameters | undefined;
  readonly AuthorizationEndpoint?: string | undefined;
  readonly HttpMethod?: ConnectionOAuthHttpMethod | undefined;
  readonly OAuthHttpParameters?: ConnectionHttpParameters | undefined;
}

export interface UpdateConnectionRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly AuthorizationType?: ConnectionAuthorizationType | undefined;
  readonly AuthParameters?: UpdateConnectionAuthRequestParameters | undefined;
  readonly InvocationConnectivityParameters?: ConnectivityResourceParameters | undefined;
  readonly KmsKeyIdentifier?: string | undefined;
}

export interface UpdateConnectionResponse {
  readonly ConnectionArn?: string | undefined;
  readonly ConnectionState?: ConnectionState | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastAuthorizedTime?: Instant | undefined;
}

export interface UpdateEndpointRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly RoutingConfig?: RoutingConfig | undefined;
  readonly ReplicationConfig?: ReplicationConfig | undefined;
  readonly EventBuses?: readonly EndpointEventBus[] | undefined;
  readonly RoleArn?: string | undefined;
}

export interface UpdateEndpointResponse {
  readonly Name?: string | undefined;
  readonly Arn?: string | undefined;
  readonly RoutingConfig?: RoutingConfig | undefined;
  readonly ReplicationConfig?: ReplicationConfig | undefined;
  readonly EventBuses?: readonly EndpointEventBus[] | undefined;
  readonly RoleArn?: string | undefined;
  readonly EndpointId?: string | undefined;
  readonly EndpointUrl?: string | undefined;
  readonly State?: EndpointState | undefined;
}

export interface UpdateEventBusRequest {
  readonly Name?: string | undefined;
  readonly KmsKeyIdentifier?: string | undefined;
  readonly Description?: string | undefined;
  readonly DeadLetterConfig?: DeadLetterConfig | undefined;
  readonly LogConfig?: LogConfig | undefined;
}

export interface UpdateEventBusResponse {
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly KmsKeyIdentifier?: string | undefined;
  readonly Description?: string | undefined;
  readonly DeadLetterConfig?: DeadLetterConfig | undefined;
  readonly LogConfig?: LogConfig | undefined;
}
