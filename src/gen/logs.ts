/** The operations and types of CloudWatch Logs (API version 2014-03-28). Written by tools/codegen. */
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const logs: ServiceRef<Operations> = { id: "logs" };

export interface Operations {
  readonly AssociateKmsKey: {
    readonly input: AssociateKmsKeyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly AssociateSourceToS3TableIntegration: {
    readonly input: AssociateSourceToS3TableIntegrationRequest;
    readonly output: AssociateSourceToS3TableIntegrationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CancelExportTask: {
    readonly input: CancelExportTaskRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidOperationException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly CancelImportTask: {
    readonly input: CancelImportTaskRequest;
    readonly output: CancelImportTaskResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidOperationException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly CreateDelivery: {
    readonly input: CreateDeliveryRequest;
    readonly output: CreateDeliveryResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateExportTask: {
    readonly input: CreateExportTaskRequest;
    readonly output: CreateExportTaskResponse;
    readonly errors:
      | "InvalidParameterException"
      | "LimitExceededException"
      | "OperationAbortedException"
      | "ResourceAlreadyExistsException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly CreateImportTask: {
    readonly input: CreateImportTaskRequest;
    readonly output: CreateImportTaskResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InvalidOperationException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateLogAnomalyDetector: {
    readonly input: CreateLogAnomalyDetectorRequest;
    readonly output: CreateLogAnomalyDetectorResponse;
    readonly errors:
      | "InvalidParameterException"
      | "LimitExceededException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly CreateLogGroup: {
    readonly input: CreateLogGroupRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterException"
      | "LimitExceededException"
      | "OperationAbortedException"
      | "ResourceAlreadyExistsException"
      | "ServiceUnavailableException";
  };
  readonly CreateLogStream: {
    readonly input: CreateLogStreamRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterException"
      | "ResourceAlreadyExistsException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly CreateLookupTable: {
    readonly input: CreateLookupTableRequest;
    readonly output: CreateLookupTableResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "ResourceAlreadyExistsException"
      | "ServiceUnavailableException"
      | "ValidationException";
  };
  readonly CreateScheduledQuery: {
    readonly input: CreateScheduledQueryRequest;
    readonly output: CreateScheduledQueryResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteAccountPolicy: {
    readonly input: DeleteAccountPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly DeleteDataProtectionPolicy: {
    readonly input: DeleteDataProtectionPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly DeleteDelivery: {
    readonly input: DeleteDeliveryRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConflictException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteDeliveryDestination: {
    readonly input: DeleteDeliveryDestinationRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConflictException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteDeliveryDestinationPolicy: {
    readonly input: DeleteDeliveryDestinationPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConflictException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ValidationException";
  };
  readonly DeleteDeliverySource: {
    readonly input: DeleteDeliverySourceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConflictException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteDestination: {
    readonly input: DeleteDestinationRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly DeleteIndexPolicy: {
    readonly input: DeleteIndexPolicyRequest;
    readonly output: DeleteIndexPolicyResponse;
    readonly errors:
      | "InvalidParameterException"
      | "LimitExceededException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly DeleteIntegration: {
    readonly input: DeleteIntegrationRequest;
    readonly output: DeleteIntegrationResponse;
    readonly errors:
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ValidationException";
  };
  readonly DeleteLogAnomalyDetector: {
    readonly input: DeleteLogAnomalyDetectorRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly DeleteLogGroup: {
    readonly input: DeleteLogGroupRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ValidationException";
  };
  readonly DeleteLogStream: {
    readonly input: DeleteLogStreamRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ValidationException";
  };
  readonly DeleteLookupTable: {
    readonly input: DeleteLookupTableRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly DeleteMetricFilter: {
    readonly input: DeleteMetricFilterRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly DeleteQueryDefinition: {
    readonly input: DeleteQueryDefinitionRequest;
    readonly output: DeleteQueryDefinitionResponse;
    readonly errors:
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly DeleteResourcePolicy: {
    readonly input: DeleteResourcePolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly DeleteRetentionPolicy: {
    readonly input: DeleteRetentionPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly DeleteScheduledQuery: {
    readonly input: DeleteScheduledQueryRequest;
    readonly output: DeleteScheduledQueryResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteSubscriptionFilter: {
    readonly input: DeleteSubscriptionFilterRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly DeleteTransformer: {
    readonly input: DeleteTransformerRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidOperationException"
      | "InvalidParameterException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly DescribeAccountPolicies: {
    readonly input: DescribeAccountPoliciesRequest;
    readonly output: DescribeAccountPoliciesResponse;
    readonly errors:
      | "InvalidParameterException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly DescribeConfigurationTemplates: {
    readonly input: DescribeConfigurationTemplatesRequest;
    readonly output: DescribeConfigurationTemplatesResponse;
    readonly errors:
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DescribeDeliveries: {
    readonly input: DescribeDeliveriesRequest;
    readonly output: DescribeDeliveriesResponse;
    readonly errors:
      | "ServiceQuotaExceededException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DescribeDeliveryDestinations: {
    readonly input: DescribeDeliveryDestinationsRequest;
    readonly output: DescribeDeliveryDestinationsResponse;
    readonly errors:
      | "ServiceQuotaExceededException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DescribeDeliverySources: {
    readonly input: DescribeDeliverySourcesRequest;
    readonly output: DescribeDeliverySourcesResponse;
    readonly errors:
      | "ServiceQuotaExceededException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DescribeDestinations: {
    readonly input: DescribeDestinationsRequest;
    readonly output: DescribeDestinationsResponse;
    readonly errors: "InvalidParameterException" | "ServiceUnavailableException";
  };
  readonly DescribeExportTasks: {
    readonly input: DescribeExportTasksRequest;
    readonly output: DescribeExportTasksResponse;
    readonly errors: "InvalidParameterException" | "ServiceUnavailableException";
  };
  readonly DescribeFieldIndexes: {
    readonly input: DescribeFieldIndexesRequest;
    readonly output: DescribeFieldIndexesResponse;
    readonly errors:
      | "InvalidParameterException"
      | "LimitExceededException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly DescribeImportTaskBatches: {
    readonly input: DescribeImportTaskBatchesRequest;
    readonly output: DescribeImportTaskBatchesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidOperationException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DescribeImportTasks: {
    readonly input: DescribeImportTasksRequest;
    readonly output: DescribeImportTasksResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidOperationException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DescribeIndexPolicies: {
    readonly input: DescribeIndexPoliciesRequest;
    readonly output: DescribeIndexPoliciesResponse;
    readonly errors:
      | "InvalidParameterException"
      | "LimitExceededException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly DescribeLogGroups: {
    readonly input: DescribeLogGroupsRequest;
    readonly output: DescribeLogGroupsResponse;
    readonly errors: "InvalidParameterException" | "ServiceUnavailableException";
  };
  readonly DescribeLogStreams: {
    readonly input: DescribeLogStreamsRequest;
    readonly output: DescribeLogStreamsResponse;
    readonly errors:
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly DescribeLookupTables: {
    readonly input: DescribeLookupTablesRequest;
    readonly output: DescribeLookupTablesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly DescribeMetricFilters: {
    readonly input: DescribeMetricFiltersRequest;
    readonly output: DescribeMetricFiltersResponse;
    readonly errors:
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly DescribeQueries: {
    readonly input: DescribeQueriesRequest;
    readonly output: DescribeQueriesResponse;
    readonly errors:
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly DescribeQueryDefinitions: {
    readonly input: DescribeQueryDefinitionsRequest;
    readonly output: DescribeQueryDefinitionsResponse;
    readonly errors: "InvalidParameterException" | "ServiceUnavailableException";
  };
  readonly DescribeResourcePolicies: {
    readonly input: DescribeResourcePoliciesRequest;
    readonly output: DescribeResourcePoliciesResponse;
    readonly errors: "InvalidParameterException" | "ServiceUnavailableException";
  };
  readonly DescribeSubscriptionFilters: {
    readonly input: DescribeSubscriptionFiltersRequest;
    readonly output: DescribeSubscriptionFiltersResponse;
    readonly errors:
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly DisassociateKmsKey: {
    readonly input: DisassociateKmsKeyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly DisassociateSourceFromS3TableIntegration: {
    readonly input: DisassociateSourceFromS3TableIntegrationRequest;
    readonly output: DisassociateSourceFromS3TableIntegrationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly FilterLogEvents: {
    readonly input: FilterLogEventsRequest;
    readonly output: FilterLogEventsResponse;
    readonly errors:
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly GetDataProtectionPolicy: {
    readonly input: GetDataProtectionPolicyRequest;
    readonly output: GetDataProtectionPolicyResponse;
    readonly errors:
      | "InvalidParameterException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly GetDelivery: {
    readonly input: GetDeliveryRequest;
    readonly output: GetDeliveryResponse;
    readonly errors:
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetDeliveryDestination: {
    readonly input: GetDeliveryDestinationRequest;
    readonly output: GetDeliveryDestinationResponse;
    readonly errors:
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetDeliveryDestinationPolicy: {
    readonly input: GetDeliveryDestinationPolicyRequest;
    readonly output: GetDeliveryDestinationPolicyResponse;
    readonly errors:
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ValidationException";
  };
  readonly GetDeliverySource: {
    readonly input: GetDeliverySourceRequest;
    readonly output: GetDeliverySourceResponse;
    readonly errors:
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetIntegration: {
    readonly input: GetIntegrationRequest;
    readonly output: GetIntegrationResponse;
    readonly errors:
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly GetLogAnomalyDetector: {
    readonly input: GetLogAnomalyDetectorRequest;
    readonly output: GetLogAnomalyDetectorResponse;
    readonly errors:
      | "InvalidParameterException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly GetLogEvents: {
    readonly input: GetLogEventsRequest;
    readonly output: GetLogEventsResponse;
    readonly errors:
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly GetLogFields: {
    readonly input: GetLogFieldsRequest;
    readonly output: GetLogFieldsResponse;
    readonly errors:
      | "InvalidParameterException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly GetLogGroupFields: {
    readonly input: GetLogGroupFieldsRequest;
    readonly output: GetLogGroupFieldsResponse;
    readonly errors:
      | "InvalidParameterException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly GetLogObject: {
    readonly input: GetLogObjectRequest;
    readonly output: GetLogObjectResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidOperationException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "ResourceNotFoundException";
  };
  readonly GetLogRecord: {
    readonly input: GetLogRecordRequest;
    readonly output: GetLogRecordResponse;
    readonly errors:
      | "InvalidParameterException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly GetLookupTable: {
    readonly input: GetLookupTableRequest;
    readonly output: GetLookupTableResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly GetQueryResults: {
    readonly input: GetQueryResultsRequest;
    readonly output: GetQueryResultsResponse;
    readonly errors:
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly GetScheduledQuery: {
    readonly input: GetScheduledQueryRequest;
    readonly output: GetScheduledQueryResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetScheduledQueryHistory: {
    readonly input: GetScheduledQueryHistoryRequest;
    readonly output: GetScheduledQueryHistoryResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetTransformer: {
    readonly input: GetTransformerRequest;
    readonly output: GetTransformerResponse;
    readonly errors:
      | "InvalidOperationException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly ListAggregateLogGroupSummaries: {
    readonly input: ListAggregateLogGroupSummariesRequest;
    readonly output: ListAggregateLogGroupSummariesResponse;
    readonly errors:
      | "InvalidParameterException"
      | "ServiceUnavailableException"
      | "ValidationException";
  };
  readonly ListAnomalies: {
    readonly input: ListAnomaliesRequest;
    readonly output: ListAnomaliesResponse;
    readonly errors:
      | "InvalidParameterException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly ListIntegrations: {
    readonly input: ListIntegrationsRequest;
    readonly output: ListIntegrationsResponse;
    readonly errors: "InvalidParameterException" | "ServiceUnavailableException";
  };
  readonly ListLogAnomalyDetectors: {
    readonly input: ListLogAnomalyDetectorsRequest;
    readonly output: ListLogAnomalyDetectorsResponse;
    readonly errors:
      | "InvalidParameterException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly ListLogGroups: {
    readonly input: ListLogGroupsRequest;
    readonly output: ListLogGroupsResponse;
    readonly errors: "InvalidParameterException" | "ServiceUnavailableException";
  };
  readonly ListLogGroupsForQuery: {
    readonly input: ListLogGroupsForQueryRequest;
    readonly output: ListLogGroupsForQueryResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly ListScheduledQueries: {
    readonly input: ListScheduledQueriesRequest;
    readonly output: ListScheduledQueriesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListSourcesForS3TableIntegration: {
    readonly input: ListSourcesForS3TableIntegrationRequest;
    readonly output: ListSourcesForS3TableIntegrationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors:
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly ListTagsLogGroup: {
    readonly input: ListTagsLogGroupRequest;
    readonly output: ListTagsLogGroupResponse;
    readonly errors: "ResourceNotFoundException" | "ServiceUnavailableException";
  };
  readonly PutAccountPolicy: {
    readonly input: PutAccountPolicyRequest;
    readonly output: PutAccountPolicyResponse;
    readonly errors:
      | "InvalidParameterException"
      | "LimitExceededException"
      | "OperationAbortedException"
      | "ServiceUnavailableException";
  };
  readonly PutBearerTokenAuthentication: {
    readonly input: PutBearerTokenAuthenticationRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidOperationException"
      | "InvalidParameterException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly PutDataProtectionPolicy: {
    readonly input: PutDataProtectionPolicyRequest;
    readonly output: PutDataProtectionPolicyResponse;
    readonly errors:
      | "InvalidParameterException"
      | "LimitExceededException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly PutDeliveryDestination: {
    readonly input: PutDeliveryDestinationRequest;
    readonly output: PutDeliveryDestinationResponse;
    readonly errors:
      | "ConflictException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly PutDeliveryDestinationPolicy: {
    readonly input: PutDeliveryDestinationPolicyRequest;
    readonly output: PutDeliveryDestinationPolicyResponse;
    readonly errors:
      | "ConflictException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ValidationException";
  };
  readonly PutDeliverySource: {
    readonly input: PutDeliverySourceRequest;
    readonly output: PutDeliverySourceResponse;
    readonly errors:
      | "ConflictException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly PutDestination: {
    readonly input: PutDestinationRequest;
    readonly output: PutDestinationResponse;
    readonly errors:
      | "InvalidParameterException"
      | "OperationAbortedException"
      | "ServiceUnavailableException";
  };
  readonly PutDestinationPolicy: {
    readonly input: PutDestinationPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterException"
      | "OperationAbortedException"
      | "ServiceUnavailableException";
  };
  readonly PutIndexPolicy: {
    readonly input: PutIndexPolicyRequest;
    readonly output: PutIndexPolicyResponse;
    readonly errors:
      | "InvalidParameterException"
      | "LimitExceededException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly PutIntegration: {
    readonly input: PutIntegrationRequest;
    readonly output: PutIntegrationResponse;
    readonly errors:
      | "InvalidParameterException"
      | "LimitExceededException"
      | "ServiceUnavailableException"
      | "ValidationException";
  };
  readonly PutLogEvents: {
    readonly input: PutLogEventsRequest;
    readonly output: PutLogEventsResponse;
    readonly errors:
      | "DataAlreadyAcceptedException"
      | "InvalidParameterException"
      | "InvalidSequenceTokenException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "UnrecognizedClientException";
  };
  readonly PutLogGroupDeletionProtection: {
    readonly input: PutLogGroupDeletionProtectionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidOperationException"
      | "InvalidParameterException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly PutMetricFilter: {
    readonly input: PutMetricFilterRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidOperationException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly PutQueryDefinition: {
    readonly input: PutQueryDefinitionRequest;
    readonly output: PutQueryDefinitionResponse;
    readonly errors:
      | "InvalidParameterException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly PutResourcePolicy: {
    readonly input: PutResourcePolicyRequest;
    readonly output: PutResourcePolicyResponse;
    readonly errors:
      | "InvalidParameterException"
      | "LimitExceededException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly PutRetentionPolicy: {
    readonly input: PutRetentionPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly PutSubscriptionFilter: {
    readonly input: PutSubscriptionFilterRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidOperationException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly PutTransformer: {
    readonly input: PutTransformerRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidOperationException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly StartLiveTail: {
    readonly input: StartLiveTailRequest;
    readonly output: StartLiveTailResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidOperationException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "ResourceNotFoundException";
  };
  readonly StartQuery: {
    readonly input: StartQueryRequest;
    readonly output: StartQueryResponse;
    readonly errors:
      | "InvalidParameterException"
      | "LimitExceededException"
      | "MalformedQueryException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly StopQuery: {
    readonly input: StopQueryRequest;
    readonly output: StopQueryResponse;
    readonly errors:
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly TagLogGroup: {
    readonly input: TagLogGroupRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "InvalidParameterException" | "ResourceNotFoundException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "TooManyTagsException";
  };
  readonly TestMetricFilter: {
    readonly input: TestMetricFilterRequest;
    readonly output: TestMetricFilterResponse;
    readonly errors: "InvalidParameterException" | "ServiceUnavailableException";
  };
  readonly TestTransformer: {
    readonly input: TestTransformerRequest;
    readonly output: TestTransformerResponse;
    readonly errors:
      | "InvalidOperationException"
      | "InvalidParameterException"
      | "ServiceUnavailableException";
  };
  readonly UntagLogGroup: {
    readonly input: UntagLogGroupRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFoundException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly UpdateAnomaly: {
    readonly input: UpdateAnomalyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly UpdateDeliveryConfiguration: {
    readonly input: UpdateDeliveryConfigurationRequest;
    readonly output: UpdateDeliveryConfigurationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UpdateLogAnomalyDetector: {
    readonly input: UpdateLogAnomalyDetectorRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterException"
      | "OperationAbortedException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException";
  };
  readonly UpdateLookupTable: {
    readonly input: UpdateLookupTableRequest;
    readonly output: UpdateLookupTableResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ValidationException";
  };
  readonly UpdateScheduledQuery: {
    readonly input: UpdateScheduledQueryRequest;
    readonly output: UpdateScheduledQueryResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
}

export type AccessDeniedException = Readonly<Record<string, never>>;

export interface AccountPolicy {
  readonly policyName?: string | undefined;
  readonly policyDocument?: string | undefined;
  readonly lastUpdatedTime?: number | undefined;
  readonly policyType?: PolicyType | undefined;
  readonly scope?: Scope | undefined;
  readonly selectionCriteria?: string | undefined;
  readonly accountId?: string | undefined;
}

export type ActionStatus = "IN_PROGRESS" | "CLIENT_ERROR" | "FAILED" | "COMPLETE";

export interface AddKeyEntry {
  readonly key: string;
  readonly value: string;
  readonly overwriteIfExists?: boolean | undefined;
}

export interface AddKeys {
  readonly entries: readonly AddKeyEntry[];
}

export interface AggregateLogGroupSummary {
  readonly logGroupCount?: number | undefined;
  readonly groupingIdentifiers?: readonly GroupingIdentifier[] | undefined;
}

export interface Anomaly {
  readonly anomalyId: string;
  readonly patternId: string;
  readonly anomalyDetectorArn: string;
  readonly patternString: string;
  readonly patternRegex?: string | undefined;
  readonly priority?: string | undefined;
  readonly firstSeen: number;
  readonly lastSeen: number;
  readonly description: string;
  readonly active: boolean;
  readonly state: State;
  readonly histogram: Readonly<Record<string, number>>;
  readonly logSamples: readonly LogEvent[];
  readonly patternTokens: readonly PatternToken[];
  readonly logGroupArnList: readonly string[];
  readonly suppressed?: boolean | undefined;
  readonly suppressedDate?: number | undefined;
  readonly suppressedUntil?: number | undefined;
  readonly isPatternLevelSuppression?: boolean | undefined;
}

export interface AnomalyDetector {
  readonly anomalyDetectorArn?: string | undefined;
  readonly detectorName?: string | undefined;
  readonly logGroupArnList?: readonly string[] | undefined;
  readonly evaluationFrequency?: EvaluationFrequency | undefined;
  readonly filterPattern?: string | undefined;
  readonly anomalyDetectorStatus?: AnomalyDetectorStatus | undefined;
  readonly kmsKeyId?: string | undefined;
  readonly creationTimeStamp?: number | undefined;
  readonly lastModifiedTimeStamp?: number | undefined;
  readonly anomalyVisibilityTime?: number | undefined;
}

export type AnomalyDetectorStatus =
  | "INITIALIZING"
  | "TRAINING"
  | "ANALYZING"
  | "FAILED"
  | "DELETED"
  | "PAUSED";

export interface AssociateKmsKeyRequest {
  readonly logGroupName?: string | undefined;
  readonly kmsKeyId: string;
  readonly resourceIdentifier?: string | undefined;
}

export interface AssociateSourceToS3TableIntegrationRequest {
  readonly integrationArn: string;
  readonly dataSource: DataSource;
}

export interface AssociateSourceToS3TableIntegrationResponse {
  readonly identifier?: string | undefined;
}

export interface CSV {
  readonly quoteCharacter?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly columns?: readonly string[] | undefined;
  readonly source?: string | undefined;
  readonly destination?: string | undefined;
}

export interface CancelExportTaskRequest {
  readonly taskId: string;
}

export interface CancelImportTaskRequest {
  readonly importId: string;
}

export interface CancelImportTaskResponse {
  readonly importId?: string | undefined;
  readonly importStatistics?: ImportStatistics | undefined;
  readonly importStatus?: ImportStatus | undefined;
  readonly creationTime?: number | undefined;
  readonly lastUpdatedTime?: number | undefined;
}

export interface ConfigurationTemplate {
  readonly service?: string | undefined;
  readonly logType?: string | undefined;
  readonly resourceType?: string | undefined;
  readonly deliveryDestinationType?: DeliveryDestinationType | undefined;
  readonly defaultDeliveryConfigValues?: ConfigurationTemplateDeliveryConfigValues | undefined;
  readonly allowedFields?: readonly RecordField[] | undefined;
  readonly allowedOutputFormats?: readonly OutputFormat[] | undefined;
  readonly allowedActionForAllowVendedLogsDeliveryForResource?: string | undefined;
  readonly allowedFieldDelimiters?: readonly string[] | undefined;
  readonly allowedSuffixPathFields?: readonly string[] | undefined;
  readonly deliverySourceConfiguration?: readonly DeliverySourceConfigurationSchema[] | undefined;
  readonly s3TablesIntegration?: S3TablesIntegration | undefined;
}

export interface ConfigurationTemplateDeliveryConfigValues {
  readonly recordFields?: readonly string[] | undefined;
  readonly fieldDelimiter?: string | undefined;
  readonly s3DeliveryConfiguration?: S3DeliveryConfiguration | undefined;
}

export type ConflictException = Readonly<Record<string, never>>;

export interface CopyValue {
  readonly entries: readonly CopyValueEntry[];
}

export interface CopyValueEntry {
  readonly source: string;
  readonly target: string;
  readonly overwriteIfExists?: boolean | undefined;
}

export interface CreateDeliveryRequest {
  readonly deliverySourceName: string;
  readonly deliveryDestinationArn: string;
  readonly recordFields?: readonly string[] | undefined;
  readonly fieldDelimiter?: string | undefined;
  readonly s3DeliveryConfiguration?: S3DeliveryConfiguration | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateDeliveryResponse {
  readonly delivery?: Delivery | undefined;
}

export interface CreateExportTaskRequest {
  readonly taskName?: string | undefined;
  readonly logGroupName: string;
  readonly logStreamNamePrefix?: string | undefined;
  readonly from: number;
  readonly to: number;
  readonly destination: string;
  readonly destinationPrefix?: string | undefined;
}

export interface CreateExportTaskResponse {
  readonly taskId?: string | undefined;
}

export interface CreateImportTaskRequest {
  readonly importSourceArn: string;
  readonly importRoleArn: string;
  readonly importFilter?: ImportFilter | undefined;
}

export interface CreateImportTaskResponse {
  readonly importId?: string | undefined;
  readonly importDestinationArn?: string | undefined;
  readonly creationTime?: number | undefined;
}

export interface CreateLogAnomalyDetectorRequest {
  readonly logGroupArnList: readonly string[];
  readonly detectorName?: string | undefined;
  readonly evaluationFrequency?: EvaluationFrequency | undefined;
  readonly filterPattern?: string | undefined;
  readonly kmsKeyId?: string | undefined;
  readonly anomalyVisibilityTime?: number | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateLogAnomalyDetectorResponse {
  readonly anomalyDetectorArn?: string | undefined;
}

export interface CreateLogGroupRequest {
  readonly logGroupName: string;
  readonly kmsKeyId?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly logGroupClass?: LogGroupClass | undefined;
  readonly deletionProtectionEnabled?: boolean | undefined;
}

export interface CreateLogStreamRequest {
  readonly logGroupName: string;
  readonly logStreamName: string;
}

export interface CreateLookupTableRequest {
  readonly lookupTableName: string;
  readonly description?: string | undefined;
  readonly tableBody: string;
  readonly kmsKeyId?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateLookupTableResponse {
  readonly lookupTableArn?: string | undefined;
  readonly createdAt?: number | undefined;
}

export interface CreateScheduledQueryRequest {
  readonly name: string;
  readonly description?: string | undefined;
  readonly queryLanguage: QueryLanguage;
  readonly queryString: string;
  readonly logGroupIdentifiers?: readonly string[] | undefined;
  readonly scheduleExpression: string;
  readonly timezone?: string | undefined;
  readonly startTimeOffset?: number | undefined;
  readonly destinationConfiguration?: DestinationConfiguration | undefined;
  readonly scheduleStartTime?: number | undefined;
  readonly scheduleEndTime?: number | undefined;
  readonly executionRoleArn: string;
  readonly state?: ScheduledQueryState | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateScheduledQueryResponse {
  readonly scheduledQueryArn?: string | undefined;
  readonly state?: ScheduledQueryState | undefined;
}

export interface DataAlreadyAcceptedException {
  readonly expectedSequenceToken?: string | undefined;
}

export type DataProtectionStatus = "ACTIVATED" | "DELETED" | "ARCHIVED" | "DISABLED";

export interface DataSource {
  readonly name: string;
  readonly type?: string | undefined;
}

export interface DataSourceFilter {
  readonly name: string;
  readonly type?: string | undefined;
}

export interface DateTimeConverter {
  readonly source: string;
  readonly target: string;
  readonly targetFormat?: string | undefined;
  readonly matchPatterns: readonly string[];
  readonly sourceTimezone?: string | undefined;
  readonly targetTimezone?: string | undefined;
  readonly locale?: string | undefined;
}

export interface DeleteAccountPolicyRequest {
  readonly policyName: string;
  readonly policyType: PolicyType;
}

export interface DeleteDataProtectionPolicyRequest {
  readonly logGroupIdentifier: string;
}

export interface DeleteDeliveryDestinationPolicyRequest {
  readonly deliveryDestinationName: string;
}

export interface DeleteDeliveryDestinationRequest {
  readonly name: string;
}

export interface DeleteDeliveryRequest {
  readonly id: string;
}

export interface DeleteDeliverySourceRequest {
  readonly name: string;
}

export interface DeleteDestinationRequest {
  readonly destinationName: string;
}

export interface DeleteIndexPolicyRequest {
  readonly logGroupIdentifier: string;
}

export type DeleteIndexPolicyResponse = Readonly<Record<string, never>>;

export interface DeleteIntegrationRequest {
  readonly integrationName: string;
  readonly force?: boolean | undefined;
}

export type DeleteIntegrationResponse = Readonly<Record<string, never>>;

export interface DeleteKeys {
  readonly withKeys: readonly string[];
}

export interface DeleteLogAnomalyDetectorRequest {
  readonly anomalyDetectorArn: string;
}

export interface DeleteLogGroupRequest {
  readonly logGroupName: string;
}

export interface DeleteLogStreamRequest {
  readonly logGroupName: string;
  readonly logStreamName: string;
}

export interface DeleteLookupTableRequest {
  readonly lookupTableArn: string;
}

export interface DeleteMetricFilterRequest {
  readonly logGroupName: string;
  readonly filterName: string;
}

export interface DeleteQueryDefinitionRequest {
  readonly queryDefinitionId: string;
}

export interface DeleteQueryDefinitionResponse {
  readonly success?: boolean | undefined;
}

export interface DeleteResourcePolicyRequest {
  readonly policyName?: string | undefined;
  readonly resourceArn?: string | undefined;
  readonly expectedRevisionId?: string | undefined;
}

export interface DeleteRetentionPolicyRequest {
  readonly logGroupName: string;
}

export interface DeleteScheduledQueryRequest {
  readonly identifier: string;
}

export type DeleteScheduledQueryResponse = Readonly<Record<string, never>>;

export interface DeleteSubscriptionFilterRequest {
  readonly logGroupName: string;
  readonly filterName: string;
}

export interface DeleteTransformerRequest {
  readonly logGroupIdentifier: string;
}

export interface Delivery {
  readonly id?: string | undefined;
  readonly arn?: string | undefined;
  readonly deliverySourceName?: string | undefined;
  readonly deliveryDestinationArn?: string | undefined;
  readonly deliveryDestinationType?: DeliveryDestinationType | undefined;
  readonly recordFields?: readonly string[] | undefined;
  readonly fieldDelimiter?: string | undefined;
  readonly s3DeliveryConfiguration?: S3DeliveryConfiguration | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface DeliveryDestination {
  readonly name?: string | undefined;
  readonly arn?: string | undefined;
  readonly deliveryDestinationType?: DeliveryDestinationType | undefined;
  readonly outputFormat?: OutputFormat | undefined;
  readonly deliveryDestinationConfiguration?: DeliveryDestinationConfiguration | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface DeliveryDestinationConfiguration {
  readonly destinationResourceArn: string;
}

export type DeliveryDestinationType = "S3" | "CWL" | "FH" | "XRAY";

export interface DeliverySource {
  readonly name?: string | undefined;
  readonly arn?: string | undefined;
  readonly resourceArns?: readonly string[] | undefined;
  readonly service?: string | undefined;
  readonly logType?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly deliverySourceConfiguration?: Readonly<Record<string, string>> | undefined;
  readonly status?: DeliverySourceStatus | undefined;
  readonly statusReason?: DeliverySourceStatusReason | undefined;
}

export interface DeliverySourceConfigurationSchema {
  readonly keyName: string;
  readonly valueType: DeliverySourceConfigurationSchemaValueType;
  readonly defaultValue: string;
  readonly supportedValues?: readonly string[] | undefined;
  readonly minValue?: number | undefined;
  readonly maxValue?: number | undefined;
}

export type DeliverySourceConfigurationSchemaValueType = "string" | "boolean" | "int" | "double" | "long";

export type DeliverySourceStatus = "ACTIVE" | "INACTIVE";

export type DeliverySourceStatusReason = "RESOURCE_DELETED";

export interface DescribeAccountPoliciesRequest {
  readonly policyType: PolicyType;
  readonly policyName?: string | undefined;
  readonly accountIdentifiers?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeAccountPoliciesResponse {
  readonly accountPolicies?: readonly AccountPolicy[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeConfigurationTemplatesRequest {
  readonly service?: string | undefined;
  readonly logTypes?: readonly string[] | undefined;
  readonly resourceTypes?: readonly string[] | undefined;
  readonly deliveryDestinationTypes?: readonly DeliveryDestinationType[] | undefined;
  readonly nextToken?: string | undefined;
  readonly limit?: number | undefined;
}

export interface DescribeConfigurationTemplatesResponse {
  readonly configurationTemplates?: readonly ConfigurationTemplate[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeDeliveriesRequest {
  readonly nextToken?: string | undefined;
  readonly limit?: number | undefined;
}

export interface DescribeDeliveriesResponse {
  readonly deliveries?: readonly Delivery[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeDeliveryDestinationsRequest {
  readonly nextToken?: string | undefined;
  readonly limit?: number | undefined;
}

export interface DescribeDeliveryDestinationsResponse {
  readonly deliveryDestinations?: readonly DeliveryDestination[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeDeliverySourcesRequest {
  readonly nextToken?: string | undefined;
  readonly limit?: number | undefined;
}

export interface DescribeDeliverySourcesResponse {
  readonly deliverySources?: readonly DeliverySource[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeDestinationsRequest {
  readonly DestinationNamePrefix?: string | undefined;
  readonly nextToken?: string | undefined;
  readonly limit?: number | undefined;
}

export interface DescribeDestinationsResponse {
  readonly destinations?: readonly Destination[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeExportTasksRequest {
  readonly taskId?: string | undefined;
  readonly statusCode?: ExportTaskStatusCode | undefined;
  readonly nextToken?: string | undefined;
  readonly limit?: number | undefined;
}

export interface DescribeExportTasksResponse {
  readonly exportTasks?: readonly ExportTask[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeFieldIndexesRequest {
  readonly logGroupIdentifiers: readonly string[];
  readonly nextToken?: string | undefined;
}

export interface DescribeFieldIndexesResponse {
  readonly fieldIndexes?: readonly FieldIndex[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeImportTaskBatchesRequest {
  readonly importId: string;
  readonly batchImportStatus?: readonly ImportStatus[] | undefined;
  readonly limit?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeImportTaskBatchesResponse {
  readonly importSourceArn?: string | undefined;
  readonly importId?: string | undefined;
  readonly importBatches?: readonly ImportBatch[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeImportTasksRequest {
  readonly importId?: string | undefined;
  readonly importStatus?: ImportStatus | undefined;
  readonly importSourceArn?: string | undefined;
  readonly limit?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeImportTasksResponse {
  readonly imports?: readonly Import[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeIndexPoliciesRequest {
  readonly logGroupIdentifiers: readonly string[];
  readonly nextToken?: string | undefined;
}

export interface DescribeIndexPoliciesResponse {
  readonly indexPolicies?: readonly IndexPolicy[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeLogGroupsRequest {
  readonly accountIdentifiers?: readonly string[] | undefined;
  readonly logGroupNamePrefix?: string | undefined;
  readonly logGroupNamePattern?: string | undefined;
  readonly nextToken?: string | undefined;
  readonly limit?: number | undefined;
  readonly includeLinkedAccounts?: boolean | undefined;
  readonly logGroupClass?: LogGroupClass | undefined;
  readonly logGroupIdentifiers?: readonly string[] | undefined;
}

export interface DescribeLogGroupsResponse {
  readonly logGroups?: readonly LogGroup[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeLogStreamsRequest {
  readonly logGroupName?: string | undefined;
  readonly logGroupIdentifier?: string | undefined;
  readonly logStreamNamePrefix?: string | undefined;
  readonly orderBy?: OrderBy | undefined;
  readonly descending?: boolean | undefined;
  readonly nextToken?: string | undefined;
  readonly limit?: number | undefined;
}

export interface DescribeLogStreamsResponse {
  readonly logStreams?: readonly LogStream[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeLookupTablesRequest {
  readonly lookupTableNamePrefix?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeLookupTablesResponse {
  readonly lookupTables?: readonly LookupTable[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeMetricFiltersRequest {
  readonly logGroupName?: string | undefined;
  readonly filterNamePrefix?: string | undefined;
  readonly nextToken?: string | undefined;
  readonly limit?: number | undefined;
  readonly metricName?: string | undefined;
  readonly metricNamespace?: string | undefined;
}

export interface DescribeMetricFiltersResponse {
  readonly metricFilters?: readonly MetricFilter[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeQueriesRequest {
  readonly logGroupName?: string | undefined;
  readonly status?: QueryStatus | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
  readonly queryLanguage?: QueryLanguage | undefined;
}

export interface DescribeQueriesResponse {
  readonly queries?: readonly QueryInfo[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeQueryDefinitionsRequest {
  readonly queryLanguage?: QueryLanguage | undefined;
  readonly queryDefinitionNamePrefix?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeQueryDefinitionsResponse {
  readonly queryDefinitions?: readonly QueryDefinition[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeResourcePoliciesRequest {
  readonly nextToken?: string | undefined;
  readonly limit?: number | undefined;
  readonly resourceArn?: string | undefined;
  readonly policyScope?: PolicyScope | undefined;
}

export interface DescribeResourcePoliciesResponse {
  readonly resourcePolicies?: readonly ResourcePolicy[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeSubscriptionFiltersRequest {
  readonly logGroupName: string;
  readonly filterNamePrefix?: string | undefined;
  readonly nextToken?: string | undefined;
  readonly limit?: number | undefined;
}

export interface DescribeSubscriptionFiltersResponse {
  readonly subscriptionFilters?: readonly SubscriptionFilter[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface Destination {
  readonly destinationName?: string | undefined;
  readonly targetArn?: string | undefined;
  readonly roleArn?: string | undefined;
  readonly accessPolicy?: string | undefined;
  readonly arn?: string | undefined;
  readonly creationTime?: number | undefined;
}

export interface DestinationConfiguration {
  readonly s3Configuration: S3Configuration;
}

export interface DisassociateKmsKeyRequest {
  readonly logGroupName?: string | undefined;
  readonly resourceIdentifier?: string | undefined;
}

export interface DisassociateSourceFromS3TableIntegrationRequest {
  readonly identifier: string;
}

export interface DisassociateSourceFromS3TableIntegrationResponse {
  readonly identifier?: string | undefined;
}

export type Distribution = "Random" | "ByLogStream";

export interface Entity {
  readonly keyAttributes?: Readonly<Record<string, string>> | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}

export type EntityRejectionErrorType =
  | "InvalidEntity"
  | "InvalidTypeValue"
  | "InvalidKeyAttributes"
  | "InvalidAttributes"
  | "EntitySizeTooLarge"
  | "UnsupportedLogGroupType"
  | "MissingRequiredFields";

export type EvaluationFrequency =
  | "ONE_MIN"
  | "FIVE_MIN"
  | "TEN_MIN"
  | "FIFTEEN_MIN"
  | "THIRTY_MIN"
  | "ONE_HOUR";

export type EventSource = "CloudTrail" | "Route53Resolver" | "VPCFlow" | "EKSAudit" | "AWSWAF";

export type ExecutionStatus = "Running" | "InvalidQuery" | "Complete" | "Failed" | "Timeout";

export interface ExportTask {
  readonly taskId?: string | undefined;
  readonly taskName?: string | undefined;
  readonly logGroupName?: string | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly destination?: string | undefined;
  readonly destinationPrefix?: string | undefined;
  readonly status?: ExportTaskStatus | undefined;
  readonly executionInfo?: ExportTaskExecutionInfo | undefined;
}

export interface ExportTaskExecutionInfo {
  readonly creationTime?: number | undefined;
  readonly completionTime?: number | undefined;
}

export interface ExportTaskStatus {
  readonly code?: ExportTaskStatusCode | undefined;
  readonly message?: string | undefined;
}

export type ExportTaskStatusCode =
  | "CANCELLED"
  | "COMPLETED"
  | "FAILED"
  | "PENDING"
  | "PENDING_CANCEL"
  | "RUNNING";

export interface FieldIndex {
  readonly logGroupIdentifier?: string | undefined;
  readonly fieldIndexName?: string | undefined;
  readonly lastScanTime?: number | undefined;
  readonly firstEventTime?: number | undefined;
  readonly lastEventTime?: number | undefined;
  readonly type?: IndexType | undefined;
}

export interface FieldsData {
  readonly data?: Uint8Array | undefined;
}

export interface FilterLogEventsRequest {
  readonly logGroupName?: string | undefined;
  readonly logGroupIdentifier?: string | undefined;
  readonly logStreamNames?: readonly string[] | undefined;
  readonly logStreamNamePrefix?: string | undefined;
  readonly startTime?: number | undefined;
  readonly endTime?: number | undefined;
  readonly filterPattern?: string | undefined;
  readonly nextToken?: string | undefined;
  readonly limit?: number | undefined;
  readonly interleaved?: boolean | undefined;
  readonly unmask?: boolean | undefined;
}

export interface FilterLogEventsResponse {
  readonly events?: readonly FilteredLogEvent[] | undefined;
  readonly searchedLogStreams?: readonly SearchedLogStream[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface FilteredLogEvent {
  readonly logStreamName?: string | undefined;
  readonly timestamp?: number | undefined;
  readonly message?: string | undefined;
  readonly ingestionTime?: number | undefined;
  readonly eventId?: string | undefined;
}

export type FlattenedElement = "first" | "last";

export interface GetDataProtectionPolicyRequest {
  readonly logGroupIdentifier: string;
}

export interface GetDataProtectionPolicyResponse {
  readonly logGroupIdentifier?: string | undefined;
  readonly policyDocument?: string | undefined;
  readonly lastUpdatedTime?: number | undefined;
}

export interface GetDeliveryDestinationPolicyRequest {
  readonly deliveryDestinationName: string;
}

export interface GetDeliveryDestinationPolicyResponse {
  readonly policy?: Policy | undefined;
}

export interface GetDeliveryDestinationRequest {
  readonly name: string;
}

export interface GetDeliveryDestinationResponse {
  readonly deliveryDestination?: DeliveryDestination | undefined;
}

export interface GetDeliveryRequest {
  readonly id: string;
}

export interface GetDeliveryResponse {
  readonly delivery?: Delivery | undefined;
}

export interface GetDeliverySourceRequest {
  readonly name: string;
}

export interface GetDeliverySourceResponse {
  readonly deliverySource?: DeliverySource | undefined;
}

export interface GetIntegrationRequest {
  readonly integrationName: string;
}

export interface GetIntegrationResponse {
  readonly integrationName?: string | undefined;
  readonly integrationType?: IntegrationType | undefined;
  readonly integrationStatus?: IntegrationStatus | undefined;
  readonly integrationDetails?: IntegrationDetails | undefined;
}

export interface GetLogAnomalyDetectorRequest {
  readonly anomalyDetectorArn: string;
}

export interface GetLogAnomalyDetectorResponse {
  readonly detectorName?: string | undefined;
  readonly logGroupArnList?: readonly string[] | undefined;
  readonly evaluationFrequency?: EvaluationFrequency | undefined;
  readonly filterPattern?: string | undefined;
  readonly anomalyDetectorStatus?: AnomalyDetectorStatus | undefined;
  readonly kmsKeyId?: string | undefined;
  readonly creationTimeStamp?: number | undefined;
  readonly lastModifiedTimeStamp?: number | undefined;
  readonly anomalyVisibilityTime?: number | undefined;
}

export interface GetLogEventsRequest {
  readonly logGroupName?: string | undefined;
  readonly logGroupIdentifier?: string | undefined;
  readonly logStreamName: string;
  readonly startTime?: number | undefined;
  readonly endTime?: number | undefined;
  readonly nextToken?: string | undefined;
  readonly limit?: number | undefined;
  readonly startFromHead?: boolean | undefined;
  readonly unmask?: boolean | undefined;
}

export interface GetLogEventsResponse {
  readonly events?: readonly OutputLogEvent[] | undefined;
  readonly nextForwardToken?: string | undefined;
  readonly nextBackwardToken?: string | undefined;
}

export interface GetLogFieldsRequest {
  readonly dataSourceName: string;
  readonly dataSourceType: string;
}

export interface GetLogFieldsResponse {
  readonly logFields?: readonly LogFieldsListItem[] | undefined;
}

export interface GetLogGroupFieldsRequest {
  readonly logGroupName?: string | undefined;
  readonly time?: number | undefined;
  readonly logGroupIdentifier?: string | undefined;
}

export interface GetLogGroupFieldsResponse {
  readonly logGroupFields?: readonly LogGroupField[] | undefined;
}

export interface GetLogObjectRequest {
  readonly unmask?: boolean | undefined;
  readonly logObjectPointer: string;
}

export interface GetLogObjectResponse {
  readonly fieldStream?: AsyncIterable<GetLogObjectResponseStream> | undefined;
}

export interface GetLogObjectResponseStream {
  readonly fields?: FieldsData | undefined;
  readonly InternalStreamingException?: InternalStreamingException | undefined;
}

export interface GetLogRecordRequest {
  readonly logRecordPointer: string;
  readonly unmask?: boolean | undefined;
}

export interface GetLogRecordResponse {
  readonly logRecord?: Readonly<Record<string, string>> | undefined;
}

export interface GetLookupTableRequest {
  readonly lookupTableArn: string;
}

export interface GetLookupTableResponse {
  readonly lookupTableArn?: string | undefined;
  readonly lookupTableName?: string | undefined;
  readonly description?: string | undefined;
  readonly tableBody?: string | undefined;
  readonly sizeBytes?: number | undefined;
  readonly lastUpdatedTime?: number | undefined;
  readonly kmsKeyId?: string | undefined;
}

export interface GetQueryResultsRequest {
  readonly queryId: string;
  readonly nextToken?: string | undefined;
  readonly maxItems?: number | undefined;
}

export interface GetQueryResultsResponse {
  readonly queryLanguage?: QueryLanguage | undefined;
  readonly results?: readonly (readonly ResultField[])[] | undefined;
  readonly statistics?: QueryStatistics | undefined;
  readonly status?: QueryStatus | undefined;
  readonly encryptionKey?: string | undefined;
  readonly nextToken?: string | undefined;
}

export interface GetScheduledQueryHistoryRequest {
  readonly identifier: string;
  readonly startTime: number;
  readonly endTime: number;
  readonly executionStatuses?: readonly ExecutionStatus[] | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface GetScheduledQueryHistoryResponse {
  readonly name?: string | undefined;
  readonly scheduledQueryArn?: string | undefined;
  readonly triggerHistory?: readonly TriggerHistoryRecord[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface GetScheduledQueryRequest {
  readonly identifier: string;
}

export interface GetScheduledQueryResponse {
  readonly scheduledQueryArn?: string | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly queryLanguage?: QueryLanguage | undefined;
  readonly queryString?: string | undefined;
  readonly logGroupIdentifiers?: readonly string[] | undefined;
  readonly scheduleExpression?: string | undefined;
  readonly timezone?: string | undefined;
  readonly startTimeOffset?: number | undefined;
  readonly destinationConfiguration?: DestinationConfiguration | undefined;
  readonly state?: ScheduledQueryState | undefined;
  readonly lastTriggeredTime?: number | undefined;
  readonly lastExecutionStatus?: ExecutionStatus | undefined;
  readonly scheduleStartTime?: number | undefined;
  readonly scheduleEndTime?: number | undefined;
  readonly executionRoleArn?: string | undefined;
  readonly creationTime?: number | undefined;
  readonly lastUpdatedTime?: number | undefined;
}

export interface GetTransformerRequest {
  readonly logGroupIdentifier: string;
}

export interface GetTransformerResponse {
  readonly logGroupIdentifier?: string | undefined;
  readonly creationTime?: number | undefined;
  readonly lastModifiedTime?: number | undefined;
  readonly transformerConfig?: readonly Processor[] | undefined;
}

export interface Grok {
  readonly source?: string | undefined;
  readonly match: string;
}

export interface GroupingIdentifier {
  readonly key?: string | undefined;
  readonly value?: string | undefined;
}

export interface Import {
  readonly importId?: string | undefined;
  readonly importSourceArn?: string | undefined;
  readonly importStatus?: ImportStatus | undefined;
  readonly importDestinationArn?: string | undefined;
  readonly importStatistics?: ImportStatistics | undefined;
  readonly importFilter?: ImportFilter | undefined;
  readonly creationTime?: number | undefined;
  readonly lastUpdatedTime?: number | undefined;
  readonly errorMessage?: string | undefined;
}

export interface ImportBatch {
  readonly batchId: string;
  readonly status: ImportStatus;
  readonly errorMessage?: string | undefined;
}

export interface ImportFilter {
  readonly startEventTime?: number | undefined;
  readonly endEventTime?: number | undefined;
}

export interface ImportStatistics {
  readonly bytesImported?: number | undefined;
}

export type ImportStatus = "IN_PROGRESS" | "CANCELLED" | "COMPLETED" | "FAILED";

export interface IndexPolicy {
  readonly logGroupIdentifier?: string | undefined;
  readonly lastUpdateTime?: number | undefined;
  readonly policyDocument?: string | undefined;
  readonly policyName?: string | undefined;
  readonly source?: IndexSource | undefined;
}

export type IndexSource = "ACCOUNT" | "LOG_GROUP";

export type IndexType = "FACET" | "FIELD_INDEX";

export type InheritedProperty = "ACCOUNT_DATA_PROTECTION";

export interface InputLogEvent {
  readonly timestamp: number;
  readonly message: string;
}

export interface IntegrationDetails {
  readonly openSearchIntegrationDetails?: OpenSearchIntegrationDetails | undefined;
}

export type IntegrationStatus = "PROVISIONING" | "ACTIVE" | "FAILED";

export interface IntegrationSummary {
  readonly integrationName?: string | undefined;
  readonly integrationType?: IntegrationType | undefined;
  readonly integrationStatus?: IntegrationStatus | undefined;
}

export type IntegrationType = "OPENSEARCH";

export type InternalServerException = Readonly<Record<string, never>>;

export interface InternalStreamingException {
  readonly message?: string | undefined;
}

export type InvalidOperationException = Readonly<Record<string, never>>;

export type InvalidParameterException = Readonly<Record<string, never>>;

export interface InvalidSequenceTokenException {
  readonly expectedSequenceToken?: string | undefined;
}

export type LimitExceededException = Readonly<Record<string, never>>;

export type ListAggregateLogGroupSummariesGroupBy = "DATA_SOURCE_NAME_TYPE_AND_FORMAT" | "DATA_SOURCE_NAME_AND_TYPE";

export interface ListAggregateLogGroupSummariesRequest {
  readonly accountIdentifiers?: readonly string[] | undefined;
  readonly includeLinkedAccounts?: boolean | undefined;
  readonly logGroupClass?: LogGroupClass | undefined;
  readonly logGroupNamePattern?: string | undefined;
  readonly dataSources?: readonly DataSourceFilter[] | undefined;
  readonly groupBy: ListAggregateLogGroupSummariesGroupBy;
  readonly nextToken?: string | undefined;
  readonly limit?: number | undefined;
}

export interface ListAggregateLogGroupSummariesResponse {
  readonly aggregateLogGroupSummaries?: readonly AggregateLogGroupSummary[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListAnomaliesRequest {
  readonly anomalyDetectorArn?: string | undefined;
  readonly suppressionState?: SuppressionState | undefined;
  readonly limit?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListAnomaliesResponse {
  readonly anomalies?: readonly Anomaly[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListIntegrationsRequest {
  readonly integrationNamePrefix?: string | undefined;
  readonly integrationType?: IntegrationType | undefined;
  readonly integrationStatus?: IntegrationStatus | undefined;
}

export interface ListIntegrationsResponse {
  readonly integrationSummaries?: readonly IntegrationSummary[] | undefined;
}

export interface ListLogAnomalyDetectorsRequest {
  readonly filterLogGroupArn?: string | undefined;
  readonly limit?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListLogAnomalyDetectorsResponse {
  readonly anomalyDetectors?: readonly AnomalyDetector[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListLogGroupsForQueryRequest {
  readonly queryId: string;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListLogGroupsForQueryResponse {
  readonly logGroupIdentifiers?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListLogGroupsRequest {
  readonly logGroupNamePattern?: string | undefined;
  readonly logGroupClass?: LogGroupClass | undefined;
  readonly includeLinkedAccounts?: boolean | undefined;
  readonly accountIdentifiers?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
  readonly limit?: number | undefined;
  readonly dataSources?: readonly DataSourceFilter[] | undefined;
  readonly fieldIndexNames?: readonly string[] | undefined;
  readonly logGroupTags?: readonly TagFilter[] | undefined;
}

export interface ListLogGroupsResponse {
  readonly logGroups?: readonly LogGroupSummary[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListScheduledQueriesRequest {
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
  readonly state?: ScheduledQueryState | undefined;
}

export interface ListScheduledQueriesResponse {
  readonly nextToken?: string | undefined;
  readonly scheduledQueries?: readonly ScheduledQuerySummary[] | undefined;
}

export interface ListSourcesForS3TableIntegrationRequest {
  readonly integrationArn: string;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListSourcesForS3TableIntegrationResponse {
  readonly sources?: readonly S3TableIntegrationSource[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  readonly resourceArn: string;
}

export interface ListTagsForResourceResponse {
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface ListTagsLogGroupRequest {
  readonly logGroupName: string;
}

export interface ListTagsLogGroupResponse {
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface ListToMap {
  readonly source: string;
  readonly key: string;
  readonly valueKey?: string | undefined;
  readonly target?: string | undefined;
  readonly flatten?: boolean | undefined;
  readonly flattenedElement?: FlattenedElement | undefined;
}

export interface LiveTailSessionLogEvent {
  readonly logStreamName?: string | undefined;
  readonly logGroupIdentifier?: string | undefined;
  readonly message?: string | undefined;
  readonly timestamp?: number | undefined;
  readonly ingestionTime?: number | undefined;
}

export interface LiveTailSessionMetadata {
  readonly sampled?: boolean | undefined;
}

export interface LiveTailSessionStart {
  readonly requestId?: string | undefined;
  readonly sessionId?: string | undefined;
  readonly logGroupIdentifiers?: readonly string[] | undefined;
  readonly logStreamNames?: readonly string[] | undefined;
  readonly logStreamNamePrefixes?: readonly string[] | undefined;
  readonly logEventFilterPattern?: string | undefined;
}

export interface LiveTailSessionUpdate {
  readonly sessionMetadata?: LiveTailSessionMetadata | undefined;
  readonly sessionResults?: readonly LiveTailSessionLogEvent[] | undefined;
}

export interface LogEvent {
  readonly timestamp?: number | undefined;
  readonly message?: string | undefined;
}

export interface LogFieldType {
  readonly type?: string | undefined;
  readonly element?: LogFieldType | undefined;
  readonly fields?: readonly LogFieldsListItem[] | undefined;
}

export interface LogFieldsListItem {
  readonly logFieldName?: string | undefined;
  readonly logFieldType?: LogFieldType | undefined;
}

export interface LogGroup {
  readonly logGroupName?: string | undefined;
  readonly creationTime?: number | undefined;
  readonly retentionInDays?: number | undefined;
  readonly metricFilterCount?: number | undefined;
  readonly arn?: string | undefined;
  readonly storedBytes?: number | undefined;
  readonly kmsKeyId?: string | undefined;
  readonly dataProtectionStatus?: DataProtectionStatus | undefined;
  readonly inheritedProperties?: readonly InheritedProperty[] | undefined;
  readonly logGroupClass?: LogGroupClass | undefined;
  readonly logGroupArn?: string | undefined;
  readonly deletionProtectionEnabled?: boolean | undefined;
  readonly bearerTokenAuthenticationEnabled?: boolean | undefined;
}

export type LogGroupClass = "STANDARD" | "INFREQUENT_ACCESS" | "DELIVERY";

export interface LogGroupField {
  readonly name?: string | undefined;
  readonly percent?: number | undefined;
}

export interface LogGroupSummary {
  readonly logGroupName?: string | undefined;
  readonly logGroupArn?: string | undefined;
  readonly logGroupClass?: LogGroupClass | undefined;
}

export interface LogStream {
  readonly logStreamName?: string | undefined;
  readonly creationTime?: number | undefined;
  readonly firstEventTimestamp?: number | undefined;
  readonly lastEventTimestamp?: number | undefined;
  readonly lastIngestionTime?: number | undefined;
  readonly uploadSequenceToken?: string | undefined;
  readonly arn?: string | undefined;
  readonly storedBytes?: number | undefined;
}

export interface LookupTable {
  readonly lookupTableArn?: string | undefined;
  readonly lookupTableName?: string | undefined;
  readonly description?: string | undefined;
  readonly tableFields?: readonly string[] | undefined;
  readonly recordsCount?: number | undefined;
  readonly sizeBytes?: number | undefined;
  readonly lastUpdatedTime?: number | undefined;
  readonly kmsKeyId?: string | undefined;
}

export interface LowerCaseString {
  readonly withKeys: readonly string[];
}

export interface MalformedQueryException {
  readonly queryCompileError?: QueryCompileError | undefined;
}

export interface MetricFilter {
  readonly filterName?: string | undefined;
  readonly filterPattern?: string | undefined;
  readonly metricTransformations?: readonly MetricTransformation[] | undefined;
  readonly creationTime?: number | undefined;
  readonly logGroupName?: string | undefined;
  readonly applyOnTransformedLogs?: boolean | undefined;
  readonly fieldSelectionCriteria?: string | undefined;
  readonly emitSystemFieldDimensions?: readonly string[] | undefined;
}

export interface MetricFilterMatchRecord {
  readonly eventNumber?: number | undefined;
  readonly eventMessage?: string | undefined;
  readonly extractedValues?: Readonly<Record<string, string>> | undefined;
}

export interface MetricTransformation {
  readonly metricName: string;
  readonly metricNamespace: string;
  readonly metricValue: string;
  readonly defaultValue?: number | undefined;
  readonly dimensions?: Readonly<Record<string, string>> | undefined;
  readonly unit?: StandardUnit | undefined;
}

export interface MoveKeyEntry {
  readonly source: string;
  readonly target: string;
  readonly overwriteIfExists?: boolean | undefined;
}

export interface MoveKeys {
  readonly entries: readonly MoveKeyEntry[];
}

export type OCSFVersion = "V1.1" | "V1.5";

export interface OpenSearchApplication {
  readonly applicationEndpoint?: string | undefined;
  readonly applicationArn?: string | undefined;
  readonly applicationId?: string | undefined;
  readonly status?: OpenSearchResourceStatus | undefined;
}

export interface OpenSearchCollection {
  readonly collectionEndpoint?: string | undefined;
  readonly collectionArn?: string | undefined;
  readonly status?: OpenSearchResourceStatus | undefined;
}

export interface OpenSearchDataAccessPolicy {
  readonly policyName?: string | undefined;
  readonly status?: OpenSearchResourceStatus | undefined;
}

export interface OpenSearchDataSource {
  readonly dataSourceName?: string | undefined;
  readonly status?: OpenSearchResourceStatus | undefined;
}

export interface OpenSearchEncryptionPolicy {
  readonly policyName?: string | undefined;
  readonly status?: OpenSearchResourceStatus | undefined;
}

export interface OpenSearchIntegrationDetails {
  readonly dataSource?: OpenSearchDataSource | undefined;
  readonly application?: OpenSearchApplication | undefined;
  readonly collection?: OpenSearchCollection | undefined;
  readonly workspace?: OpenSearchWorkspace | undefined;
  readonly encryptionPolicy?: OpenSearchEncryptionPolicy | undefined;
  readonly networkPolicy?: OpenSearchNetworkPolicy | undefined;
  readonly accessPolicy?: OpenSearchDataAccessPolicy | undefined;
  readonly lifecyclePolicy?: OpenSearchLifecyclePolicy | undefined;
}

export interface OpenSearchLifecyclePolicy {
  readonly policyName?: string | undefined;
  readonly status?: OpenSearchResourceStatus | undefined;
}

export interface OpenSearchNetworkPolicy {
  readonly policyName?: string | undefined;
  readonly status?: OpenSearchResourceStatus | undefined;
}

export interface OpenSearchResourceConfig {
  readonly kmsKeyArn?: string | undefined;
  readonly dataSourceRoleArn: string;
  readonly dashboardViewerPrincipals: readonly string[];
  readonly applicationArn?: string | undefined;
  readonly retentionDays: number;
}

export interface OpenSearchResourceStatus {
  readonly status?: OpenSearchResourceStatusType | undefined;
  readonly statusMessage?: string | undefined;
}

export type OpenSearchResourceStatusType = "ACTIVE" | "NOT_FOUND" | "ERROR";

export interface OpenSearchWorkspace {
  readonly workspaceId?: string | undefined;
  readonly status?: OpenSearchResourceStatus | undefined;
}

export type OperationAbortedException = Readonly<Record<string, never>>;

export type OrderBy = "LogStreamName" | "LastEventTime";

export type OutputFormat = "json" | "plain" | "w3c" | "raw" | "parquet";

export interface OutputLogEvent {
  readonly timestamp?: number | undefined;
  readonly message?: string | undefined;
  readonly ingestionTime?: number | undefined;
}

export interface ParseCloudfront {
  readonly source?: string | undefined;
}

export interface ParseJSON {
  readonly source?: string | undefined;
  readonly destination?: string | undefined;
}

export interface ParseKeyValue {
  readonly source?: string | undefined;
  readonly destination?: string | undefined;
  readonly fieldDelimiter?: string | undefined;
  readonly keyValueDelimiter?: string | undefined;
  readonly keyPrefix?: string | undefined;
  readonly nonMatchValue?: string | undefined;
  readonly overwriteIfExists?: boolean | undefined;
}

export interface ParsePostgres {
  readonly source?: string | undefined;
}

export interface ParseRoute53 {
  readonly source?: string | undefined;
}

export interface ParseToOCSF {
  readonly source?: string | undefined;
  readonly eventSource: EventSource;
  readonly ocsfVersion: OCSFVersion;
  readonly mappingVersion?: string | undefined;
}

export interface ParseVPC {
  readonly source?: string | undefined;
}

export interface ParseWAF {
  readonly source?: string | undefined;
}

export interface PatternToken {
  readonly dynamicTokenPosition?: number | undefined;
  readonly isDynamic?: boolean | undefined;
  readonly tokenString?: string | undefined;
  readonly enumerations?: Readonly<Record<string, number>> | undefined;
  readonly inferredTokenName?: string | undefined;
}

export interface Policy {
  readonly deliveryDestinationPolicy?: string | undefined;
}

export type PolicyScope = "ACCOUNT" | "RESOURCE";

export type PolicyType =
  | "DATA_PROTECTION_POLICY"
  | "SUBSCRIPTION_FILTER_POLICY"
  | "FIELD_INDEX_POLICY"
  | "TRANSFORMER_POLICY"
  | "METRIC_EXTRACTION_POLICY";

export interface Processor {
  readonly addKeys?: AddKeys | undefined;
  readonly copyValue?: CopyValue | undefined;
  readonly csv?: CSV | undefined;
  readonly dateTimeConverter?: DateTimeConverter | undefined;
  readonly deleteKeys?: DeleteKeys | undefined;
  readonly grok?: Grok | undefined;
  readonly listToMap?: ListToMap | undefined;
  readonly lowerCaseString?: LowerCaseString | undefined;
  readonly moveKeys?: MoveKeys | undefined;
  readonly parseCloudfront?: ParseCloudfront | undefined;
  readonly parseJSON?: ParseJSON | undefined;
  readonly parseKeyValue?: ParseKeyValue | undefined;
  readonly parseRoute53?: ParseRoute53 | undefined;
  readonly parseToOCSF?: ParseToOCSF | undefined;
  readonly parsePostgres?: ParsePostgres | undefined;
  readonly parseVPC?: ParseVPC | undefined;
  readonly parseWAF?: ParseWAF | undefined;
  readonly renameKeys?: RenameKeys | undefined;
  readonly splitString?: SplitString | undefined;
  readonly substituteString?: SubstituteString | undefined;
  readonly trimString?: TrimString | undefined;
  readonly typeConverter?: TypeConverter | undefined;
  readonly upperCaseString?: UpperCaseString | undefined;
}

export interface PutAccountPolicyRequest {
  readonly policyName: string;
  readonly policyDocument: string;
  readonly policyType: PolicyType;
  readonly scope?: Scope | undefined;
  readonly selectionCriteria?: string | undefined;
}

export interface PutAccountPolicyResponse {
  readonly accountPolicy?: AccountPolicy | undefined;
}

export interface PutBearerTokenAuthenticationRequest {
  readonly logGroupIdentifier: string;
  readonly bearerTokenAuthenticationEnabled: boolean;
}

export interface PutDataProtectionPolicyRequest {
  readonly logGroupIdentifier: string;
  readonly policyDocument: string;
}

export interface PutDataProtectionPolicyResponse {
  readonly logGroupIdentifier?: string | undefined;
  readonly policyDocument?: string | undefined;
  readonly lastUpdatedTime?: number | undefined;
}

export interface PutDeliveryDestinationPolicyRequest {
  readonly deliveryDestinationName: string;
  readonly deliveryDestinationPolicy: string;
}

export interface PutDeliveryDestinationPolicyResponse {
  readonly policy?: Policy | undefined;
}

export interface PutDeliveryDestinationRequest {
  readonly name: string;
  readonly outputFormat?: OutputFormat | undefined;
  readonly deliveryDestinationConfiguration?: DeliveryDestinationConfiguration | undefined;
  readonly deliveryDestinationType?: DeliveryDestinationType | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface PutDeliveryDestinationResponse {
  readonly deliveryDestination?: DeliveryDestination | undefined;
}

export interface PutDeliverySourceRequest {
  readonly name: string;
  readonly resourceArn: string;
  readonly logType: string;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly deliverySourceConfiguration?: Readonly<Record<string, string>> | undefined;
}

export interface PutDeliverySourceResponse {
  readonly deliverySource?: DeliverySource | undefined;
}

export interface PutDestinationPolicyRequest {
  readonly destinationName: string;
  readonly accessPolicy: string;
  readonly forceUpdate?: boolean | undefined;
}

export interface PutDestinationRequest {
  readonly destinationName: string;
  readonly targetArn: string;
  readonly roleArn: string;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface PutDestinationResponse {
  readonly destination?: Destination | undefined;
}

export interface PutIndexPolicyRequest {
  readonly logGroupIdentifier: string;
  readonly policyDocument: string;
}

export interface PutIndexPolicyResponse {
  readonly indexPolicy?: IndexPolicy | undefined;
}

export interface PutIntegrationRequest {
  readonly integrationName: string;
  readonly resourceConfig: ResourceConfig;
  readonly integrationType: IntegrationType;
}

export interface PutIntegrationResponse {
  readonly integrationName?: string | undefined;
  readonly integrationStatus?: IntegrationStatus | undefined;
}

export interface PutLogEventsRequest {
  readonly logGroupName: string;
  readonly logStreamName: string;
  readonly logEvents: readonly InputLogEvent[];
  readonly sequenceToken?: string | undefined;
  readonly entity?: Entity | undefined;
}

export interface PutLogEventsResponse {
  readonly nextSequenceToken?: string | undefined;
  readonly rejectedLogEventsInfo?: RejectedLogEventsInfo | undefined;
  readonly rejectedEntityInfo?: RejectedEntityInfo | undefined;
}

export interface PutLogGroupDeletionProtectionRequest {
  readonly logGroupIdentifier: string;
  readonly deletionProtectionEnabled: boolean;
}

export interface PutMetricFilterRequest {
  readonly logGroupName: string;
  readonly filterName: string;
  readonly filterPattern: string;
  readonly metricTransformations: readonly MetricTransformation[];
  readonly applyOnTransformedLogs?: boolean | undefined;
  readonly fieldSelectionCriteria?: string | undefined;
  readonly emitSystemFieldDimensions?: readonly string[] | undefined;
}

export interface PutQueryDefinitionRequest {
  readonly queryLanguage?: QueryLanguage | undefined;
  readonly name: string;
  readonly queryDefinitionId?: string | undefined;
  readonly logGroupNames?: readonly string[] | undefined;
  readonly queryString: string;
  readonly clientToken?: string | undefined;
  readonly parameters?: readonly QueryParameter[] | undefined;
}

export interface PutQueryDefinitionResponse {
  readonly queryDefinitionId?: string | undefined;
}

export interface PutResourcePolicyRequest {
  readonly policyName?: string | undefined;
  readonly policyDocument?: string | undefined;
  readonly resourceArn?: string | undefined;
  readonly expectedRevisionId?: string | undefined;
}

export interface PutResourcePolicyResponse {
  readonly resourcePolicy?: ResourcePolicy | undefined;
  readonly revisionId?: string | undefined;
}

export interface PutRetentionPolicyRequest {
  readonly logGroupName: string;
  readonly retentionInDays: number;
}

export interface PutSubscriptionFilterRequest {
  readonly logGroupName: string;
  readonly filterName: string;
  readonly filterPattern: string;
  readonly destinationArn: string;
  readonly roleArn?: string | undefined;
  readonly distribution?: Distribution | undefined;
  readonly applyOnTransformedLogs?: boolean | undefined;
  readonly fieldSelectionCriteria?: string | undefined;
  readonly emitSystemFields?: readonly string[] | undefined;
}

export interface PutTransformerRequest {
  readonly logGroupIdentifier: string;
  readonly transformerConfig: readonly Processor[];
}

export interface QueryCompileError {
  readonly location?: QueryCompileErrorLocation | undefined;
  readonly message?: string | undefined;
}

export interface QueryCompileErrorLocation {
  readonly startCharOffset?: number | undefined;
  readonly endCharOffset?: number | undefined;
}

export interface QueryDefinition {
  readonly queryLanguage?: QueryLanguage | undefined;
  readonly queryDefinitionId?: string | undefined;
  readonly name?: string | undefined;
  readonly queryString?: string | undefined;
  readonly lastModified?: number | undefined;
  readonly logGroupNames?: readonly string[] | undefined;
  readonly parameters?: readonly QueryParameter[] | undefined;
}

export interface QueryInfo {
  readonly queryLanguage?: QueryLanguage | undefined;
  readonly queryId?: string | undefined;
  readonly queryString?: string | undefined;
  readonly status?: QueryStatus | undefined;
  readonly createTime?: number | undefined;
  readonly logGroupName?: string | undefined;
  readonly queryDuration?: number | undefined;
  readonly bytesScanned?: number | undefined;
  readonly userIdentity?: string | undefined;
}

export type QueryLanguage = "CWLI" | "SQL" | "PPL";

export interface QueryParameter {
  readonly name: string;
  readonly defaultValue?: string | undefined;
  readonly description?: string | undefined;
}

export interface QueryStatistics {
  readonly recordsMatched?: number | undefined;
  readonly recordsScanned?: number | undefined;
  readonly estimatedRecordsSkipped?: number | undefined;
  readonly bytesScanned?: number | undefined;
  readonly estimatedBytesSkipped?: number | undefined;
  readonly logGroupsScanned?: number | undefined;
}

export type QueryStatus =
  | "Scheduled"
  | "Running"
  | "Complete"
  | "Failed"
  | "Cancelled"
  | "Timeout"
  | "Unknown";

export interface RecordField {
  readonly name?: string | undefined;
  readonly mandatory?: boolean | undefined;
}

export interface RejectedEntityInfo {
  readonly errorType: EntityRejectionErrorType;
}

export interface RejectedLogEventsInfo {
  readonly tooNewLogEventStartIndex?: number | undefined;
  readonly tooOldLogEventEndIndex?: number | undefined;
  readonly expiredLogEventEndIndex?: number | undefined;
}

export interface RenameKeyEntry {
  readonly key: string;
  readonly renameTo: string;
  readonly overwriteIfExists?: boolean | undefined;
}

export interface RenameKeys {
  readonly entries: readonly RenameKeyEntry[];
}

export type ResourceAlreadyExistsException = Readonly<Record<string, never>>;

export interface ResourceConfig {
  readonly openSearchResourceConfig?: OpenSearchResourceConfig | undefined;
}

export type ResourceNotFoundException = Readonly<Record<string, never>>;

export interface ResourcePolicy {
  readonly policyName?: string | undefined;
  readonly policyDocument?: string | undefined;
  readonly lastUpdatedTime?: number | undefined;
  readonly policyScope?: PolicyScope | undefined;
  readonly resourceArn?: string | undefined;
  readonly revisionId?: string | undefined;
}

export interface ResultField {
  readonly field?: string | undefined;
  readonly value?: string | undefined;
}

export interface S3Configuration {
  readonly destinationIdentifier: string;
  readonly roleArn: string;
  readonly ownerAccountId?: string | undefined;
  readonly kmsKeyId?: string | undefined;
}

export interface S3DeliveryConfiguration {
  readonly suffixPath?: string | undefined;
  readonly enableHiveCompatiblePath?: boolean | undefined;
}

export interface S3TableIntegrationSource {
  readonly identifier?: string | undefined;
  readonly dataSource?: DataSource | undefined;
  readonly status?: S3TableIntegrationSourceStatus | undefined;
  readonly statusReason?: string | undefined;
  readonly createdTimeStamp?: number | undefined;
  readonly parentSourceIdentifier?: string | undefined;
}

export type S3TableIntegrationSourceStatus = "ACTIVE" | "UNHEALTHY" | "FAILED" | "DATA_SOURCE_DELETE_IN_PROGRESS";

export interface S3TablesIntegration {
  readonly datasourceName?: string | undefined;
  readonly datasourceType?: string | undefined;
}

export interface ScheduledQueryDestination {
  readonly destinationType?: ScheduledQueryDestinationType | undefined;
  readonly destinationIdentifier?: string | undefined;
  readonly status?: ActionStatus | undefined;
  readonly processedIdentifier?: string | undefined;
  readonly errorMessage?: string | undefined;
}

export type ScheduledQueryDestinationType = "S3";

export type ScheduledQueryState = "ENABLED" | "DISABLED";

export interface ScheduledQuerySummary {
  readonly scheduledQueryArn?: string | undefined;
  readonly name?: string | undefined;
  readonly state?: ScheduledQueryState | undefined;
  readonly lastTriggeredTime?: number | undefined;
  readonly lastExecutionStatus?: ExecutionStatus | undefined;
  readonly scheduleExpression?: string | undefined;
  readonly timezone?: string | undefined;
  readonly destinationConfiguration?: DestinationConfiguration | undefined;
  readonly creationTime?: number | undefined;
  readonly lastUpdatedTime?: number | undefined;
}

export type Scope = "ALL";

export interface SearchedLogStream {
  readonly logStreamName?: string | undefined;
  readonly searchedCompletely?: boolean | undefined;
}

export type ServiceQuotaExceededException = Readonly<Record<string, never>>;

export type ServiceUnavailableException = Readonly<Record<string, never>>;

export interface SessionStreamingException {
  readonly message?: string | undefined;
}

export interface SessionTimeoutException {
  readonly message?: string | undefined;
}

export interface SplitString {
  readonly entries: readonly SplitStringEntry[];
}

export interface SplitStringEntry {
  readonly source: string;
  readonly delimiter: string;
}

export type StandardUnit =
  | "Seconds"
  | "Microseconds"
  | "Milliseconds"
  | "Bytes"
  | "Kilobytes"
  | "Megabytes"
  | "Gigabytes"
  | "Terabytes"
  | "Bits"
  | "Kilobits"
  | "Megabits"
  | "Gigabits"
  | "Terabits"
  | "Percent"
  | "Count"
  | "Bytes/Second"
  | "Kilobytes/Second"
  | "Megabytes/Second"
  | "Gigabytes/Second"
  | "Terabytes/Second"
  | "Bits/Second"
  | "Kilobits/Second"
  | "Megabits/Second"
  | "Gigabits/Second"
  | "Terabits/Second"
  | "Count/Second"
  | "None";

export interface StartLiveTailRequest {
  readonly logGroupIdentifiers: readonly string[];
  readonly logStreamNames?: readonly string[] | undefined;
  readonly logStreamNamePrefixes?: readonly string[] | undefined;
  readonly logEventFilterPattern?: string | undefined;
}

export interface StartLiveTailResponse {
  readonly responseStream?: AsyncIterable<StartLiveTailResponseStream> | undefined;
}

export interface StartLiveTailResponseStream {
  readonly sessionStart?: LiveTailSessionStart | undefined;
  readonly sessionUpdate?: LiveTailSessionUpdate | undefined;
  readonly SessionTimeoutException?: SessionTimeoutException | undefined;
  readonly SessionStreamingException?: SessionStreamingException | undefined;
}

export interface StartQueryRequest {
  readonly queryLanguage?: QueryLanguage | undefined;
  readonly logGroupName?: string | undefined;
  readonly logGroupNames?: readonly string[] | undefined;
  readonly logGroupIdentifiers?: readonly string[] | undefined;
  readonly startTime: number;
  readonly endTime: number;
  readonly queryString: string;
  readonly limit?: number | undefined;
}

export interface StartQueryResponse {
  readonly queryId?: string | undefined;
}

export type State = "Active" | "Suppressed" | "Baseline";

export interface StopQueryRequest {
  readonly queryId: string;
}

export interface StopQueryResponse {
  readonly success?: boolean | undefined;
}

export interface SubscriptionFilter {
  readonly filterName?: string | undefined;
  readonly logGroupName?: string | undefined;
  readonly filterPattern?: string | undefined;
  readonly destinationArn?: string | undefined;
  readonly roleArn?: string | undefined;
  readonly distribution?: Distribution | undefined;
  readonly applyOnTransformedLogs?: boolean | undefined;
  readonly creationTime?: number | undefined;
  readonly fieldSelectionCriteria?: string | undefined;
  readonly emitSystemFields?: readonly string[] | undefined;
}

export interface SubstituteString {
  readonly entries: readonly SubstituteStringEntry[];
}

export interface SubstituteStringEntry {
  readonly source: string;
  readonly from: string;
  readonly to: string;
}

export interface SuppressionPeriod {
  readonly value?: number | undefined;
  readonly suppressionUnit?: SuppressionUnit | undefined;
}

export type SuppressionState = "SUPPRESSED" | "UNSUPPRESSED";

export type SuppressionType = "LIMITED" | "INFINITE";

export type SuppressionUnit = "SECONDS" | "MINUTES" | "HOURS";

export interface TagFilter {
  readonly key: string;
  readonly values?: readonly string[] | undefined;
}

export interface TagLogGroupRequest {
  readonly logGroupName: string;
  readonly tags: Readonly<Record<string, string>>;
}

export interface TagResourceRequest {
  readonly resourceArn: string;
  readonly tags: Readonly<Record<string, string>>;
}

export interface TestMetricFilterRequest {
  readonly filterPattern: string;
  readonly logEventMessages: readonly string[];
}

export interface TestMetricFilterResponse {
  readonly matches?: readonly MetricFilterMatchRecord[] | undefined;
}

export interface TestTransformerRequest {
  readonly transformerConfig: readonly Processor[];
  readonly logEventMessages: readonly string[];
}

export interface TestTransformerResponse {
  readonly transformedLogs?: readonly TransformedLogRecord[] | undefined;
}

export type ThrottlingException = Readonly<Record<string, never>>;

export interface TooManyTagsException {
  readonly message?: string | undefined;
  readonly resourceName?: string | undefined;
}

export interface TransformedLogRecord {
  readonly eventNumber?: number | undefined;
  readonly eventMessage?: string | undefined;
  readonly transformedEventMessage?: string | undefined;
}

export interface TriggerHistoryRecord {
  readonly queryId?: string | undefined;
  readonly executionStatus?: ExecutionStatus | undefined;
  readonly triggeredTimestamp?: number | undefined;
  readonly errorMessage?: string | undefined;
  readonly destinations?: readonly ScheduledQueryDestination[] | undefined;
}

export interface TrimString {
  readonly withKeys: readonly string[];
}

export type Type = "boolean" | "integer" | "double" | "string";

export interface TypeConverter {
  readonly entries: readonly TypeConverterEntry[];
}

export interface TypeConverterEntry {
  readonly key: string;
  readonly type: Type;
}

export type UnrecognizedClientException = Readonly<Record<string, never>>;

export interface UntagLogGroupRequest {
  readonly logGroupName: string;
  readonly tags: readonly string[];
}

export interface UntagResourceRequest {
  readonly resourceArn: string;
  readonly tagKeys: readonly string[];
}

export interface UpdateAnomalyRequest {
  readonly anomalyId?: string | undefined;
  readonly patternId?: string | undefined;
  readonly anomalyDetectorArn: string;
  readonly suppressionType?: SuppressionType | undefined;
  readonly suppressionPeriod?: SuppressionPeriod | undefined;
  readonly baseline?: boolean | undefined;
}

export interface UpdateDeliveryConfigurationRequest {
  readonly id: string;
  readonly recordFields?: readonly string[] | undefined;
  readonly fieldDelimiter?: string | undefined;
  readonly s3DeliveryConfiguration?: S3DeliveryConfiguration | undefined;
}

export type UpdateDeliveryConfigurationResponse = Readonly<Record<string, never>>;

export interface UpdateLogAnomalyDetectorRequest {
  readonly anomalyDetectorArn: string;
  readonly evaluationFrequency?: EvaluationFrequency | undefined;
  readonly filterPattern?: string | undefined;
  readonly anomalyVisibilityTime?: number | undefined;
  readonly enabled: boolean;
}

export interface UpdateLookupTableRequest {
  readonly lookupTableArn: string;
  readonly description?: string | undefined;
  readonly tableBody: string;
  readonly kmsKeyId?: string | undefined;
}

export interface UpdateLookupTableResponse {
  readonly lookupTableArn?: string | undefined;
  readonly lastUpdatedTime?: number | undefined;
}

export interface UpdateScheduledQueryRequest {
  readonly identifier: string;
  readonly description?: string | undefined;
  readonly queryLanguage: QueryLanguage;
  readonly queryString: string;
  readonly logGroupIdentifiers?: readonly string[] | undefined;
  readonly scheduleExpression: string;
  readonly timezone?: string | undefined;
  readonly startTimeOffset?: number | undefined;
  readonly destinationConfiguration?: DestinationConfiguration | undefined;
  readonly scheduleStartTime?: number | undefined;
  readonly scheduleEndTime?: number | undefined;
  readonly executionRoleArn: string;
  readonly state?: ScheduledQueryState | undefined;
}

export interface UpdateScheduledQueryResponse {
  readonly scheduledQueryArn?: string | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly queryLanguage?: QueryLanguage | undefined;
  readonly queryString?: string | undefined;
  readonly logGroupIdentifiers?: readonly string[] | undefined;
  readonly scheduleExpression?: string | undefined;
  readonly timezone?: string | undefined;
  readonly startTimeOffset?: number | undefined;
  readonly destinationConfiguration?: DestinationConfiguration | undefined;
  readonly state?: ScheduledQueryState | undefined;
  readonly lastTriggeredTime?: number | undefined;
  readonly lastExecutionStatus?: ExecutionStatus | undefined;
  readonly scheduleStartTime?: number | undefined;
  readonly scheduleEndTime?: number | undefined;
  readonly executionRoleArn?: string | undefined;
  readonly creationTime?: number | undefined;
  readonly lastUpdatedTime?: number | undefined;
}

export interface UpperCaseString {
  readonly withKeys: readonly string[];
}

export type ValidationException = Readonly<Record<string, never>>;
