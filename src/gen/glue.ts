/** The operations and types of Glue (API version 2017-03-31). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { Json, ServiceRef } from "../kernel/dispatch/contract.ts";

export const glue: ServiceRef<Operations> = { id: "glue" };

export interface Operations {
  readonly BatchCreatePartition: {
    readonly input: BatchCreatePartitionRequest;
    readonly output: BatchCreatePartitionResponse;
    readonly errors:
      | "AlreadyExistsException"
      | "EntityNotFoundException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly BatchDeleteConnection: {
    readonly input: BatchDeleteConnectionRequest;
    readonly output: BatchDeleteConnectionResponse;
    readonly errors: "InternalServiceException" | "OperationTimeoutException";
  };
  readonly BatchDeletePartition: {
    readonly input: BatchDeletePartitionRequest;
    readonly output: BatchDeletePartitionResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly BatchDeleteTable: {
    readonly input: BatchDeleteTableRequest;
    readonly output: BatchDeleteTableResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNotReadyException";
  };
  readonly BatchDeleteTableVersion: {
    readonly input: BatchDeleteTableVersionRequest;
    readonly output: BatchDeleteTableVersionResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly BatchGetBlueprints: {
    readonly input: BatchGetBlueprintsRequest;
    readonly output: BatchGetBlueprintsResponse;
    readonly errors:
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly BatchGetCrawlers: {
    readonly input: BatchGetCrawlersRequest;
    readonly output: BatchGetCrawlersResponse;
    readonly errors: "InvalidInputException" | "OperationTimeoutException";
  };
  readonly BatchGetCustomEntityTypes: {
    readonly input: BatchGetCustomEntityTypesRequest;
    readonly output: BatchGetCustomEntityTypesResponse;
    readonly errors:
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly BatchGetDataQualityResult: {
    readonly input: BatchGetDataQualityResultRequest;
    readonly output: BatchGetDataQualityResultResponse;
    readonly errors:
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly BatchGetDevEndpoints: {
    readonly input: BatchGetDevEndpointsRequest;
    readonly output: BatchGetDevEndpointsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly BatchGetJobs: {
    readonly input: BatchGetJobsRequest;
    readonly output: BatchGetJobsResponse;
    readonly errors:
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly BatchGetPartition: {
    readonly input: BatchGetPartitionRequest;
    readonly output: BatchGetPartitionResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "FederationSourceException"
      | "FederationSourceRetryableException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "InvalidStateException"
      | "OperationTimeoutException";
  };
  readonly BatchGetTableOptimizer: {
    readonly input: BatchGetTableOptimizerRequest;
    readonly output: BatchGetTableOptimizerResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "ThrottlingException";
  };
  readonly BatchGetTriggers: {
    readonly input: BatchGetTriggersRequest;
    readonly output: BatchGetTriggersResponse;
    readonly errors:
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly BatchGetWorkflows: {
    readonly input: BatchGetWorkflowsRequest;
    readonly output: BatchGetWorkflowsResponse;
    readonly errors:
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly BatchPutDataQualityStatisticAnnotation: {
    readonly input: BatchPutDataQualityStatisticAnnotationRequest;
    readonly output: BatchPutDataQualityStatisticAnnotationResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "ResourceNumberLimitExceededException";
  };
  readonly BatchStopJobRun: {
    readonly input: BatchStopJobRunRequest;
    readonly output: BatchStopJobRunResponse;
    readonly errors:
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly BatchUpdatePartition: {
    readonly input: BatchUpdatePartitionRequest;
    readonly output: BatchUpdatePartitionResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly CancelDataQualityRuleRecommendationRun: {
    readonly input: CancelDataQualityRuleRecommendationRunRequest;
    readonly output: CancelDataQualityRuleRecommendationRunResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly CancelDataQualityRulesetEvaluationRun: {
    readonly input: CancelDataQualityRulesetEvaluationRunRequest;
    readonly output: CancelDataQualityRulesetEvaluationRunResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly CancelMLTaskRun: {
    readonly input: CancelMLTaskRunRequest;
    readonly output: CancelMLTaskRunResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly CancelStatement: {
    readonly input: CancelStatementRequest;
    readonly output: CancelStatementResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "IllegalSessionStateException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly CheckSchemaVersionValidity: {
    readonly input: CheckSchemaVersionValidityInput;
    readonly output: CheckSchemaVersionValidityResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceException"
      | "InvalidInputException";
  };
  readonly CreateBlueprint: {
    readonly input: CreateBlueprintRequest;
    readonly output: CreateBlueprintResponse;
    readonly errors:
      | "AlreadyExistsException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly CreateCatalog: {
    readonly input: CreateCatalogRequest;
    readonly output: CreateCatalogResponse;
    readonly errors:
      | "AccessDeniedException"
      | "AlreadyExistsException"
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "FederatedResourceAlreadyExistsException"
      | "FederationSourceException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly CreateClassifier: {
    readonly input: CreateClassifierRequest;
    readonly output: CreateClassifierResponse;
    readonly errors:
      | "AlreadyExistsException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly CreateColumnStatisticsTaskSettings: {
    readonly input: CreateColumnStatisticsTaskSettingsRequest;
    readonly output: CreateColumnStatisticsTaskSettingsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "AlreadyExistsException"
      | "ColumnStatisticsTaskRunningException"
      | "EntityNotFoundException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly CreateConnection: {
    readonly input: CreateConnectionRequest;
    readonly output: CreateConnectionResponse;
    readonly errors:
      | "AlreadyExistsException"
      | "GlueEncryptionException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly CreateCrawler: {
    readonly input: CreateCrawlerRequest;
    readonly output: CreateCrawlerResponse;
    readonly errors:
      | "AlreadyExistsException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly CreateCustomEntityType: {
    readonly input: CreateCustomEntityTypeRequest;
    readonly output: CreateCustomEntityTypeResponse;
    readonly errors:
      | "AccessDeniedException"
      | "AlreadyExistsException"
      | "IdempotentParameterMismatchException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly CreateDataQualityRuleset: {
    readonly input: CreateDataQualityRulesetRequest;
    readonly output: CreateDataQualityRulesetResponse;
    readonly errors:
      | "AlreadyExistsException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly CreateDatabase: {
    readonly input: CreateDatabaseRequest;
    readonly output: CreateDatabaseResponse;
    readonly errors:
      | "AlreadyExistsException"
      | "ConcurrentModificationException"
      | "FederatedResourceAlreadyExistsException"
      | "FederationSourceException"
      | "FederationSourceRetryableException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly CreateDevEndpoint: {
    readonly input: CreateDevEndpointRequest;
    readonly output: CreateDevEndpointResponse;
    readonly errors:
      | "AccessDeniedException"
      | "AlreadyExistsException"
      | "IdempotentParameterMismatchException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException"
      | "ValidationException";
  };
  readonly CreateGlueIdentityCenterConfiguration: {
    readonly input: CreateGlueIdentityCenterConfigurationRequest;
    readonly output: CreateGlueIdentityCenterConfigurationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "AlreadyExistsException"
      | "ConcurrentModificationException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly CreateIntegration: {
    readonly input: CreateIntegrationRequest;
    readonly output: CreateIntegrationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "EntityNotFoundException"
      | "IntegrationConflictOperationFault"
      | "IntegrationQuotaExceededFault"
      | "InternalServerException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "KMSKeyNotAccessibleFault"
      | "ResourceNotFoundException"
      | "ResourceNumberLimitExceededException"
      | "ValidationException";
  };
  readonly CreateIntegrationResourceProperty: {
    readonly input: CreateIntegrationResourcePropertyRequest;
    readonly output: CreateIntegrationResourcePropertyResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "EntityNotFoundException"
      | "InternalServerException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly CreateIntegrationTableProperties: {
    readonly input: CreateIntegrationTablePropertiesRequest;
    readonly output: CreateIntegrationTablePropertiesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InternalServerException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly CreateJob: {
    readonly input: CreateJobRequest;
    readonly output: CreateJobResponse;
    readonly errors:
      | "AlreadyExistsException"
      | "ConcurrentModificationException"
      | "IdempotentParameterMismatchException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly CreateMLTransform: {
    readonly input: CreateMLTransformRequest;
    readonly output: CreateMLTransformResponse;
    readonly errors:
      | "AccessDeniedException"
      | "AlreadyExistsException"
      | "IdempotentParameterMismatchException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly CreatePartition: {
    readonly input: CreatePartitionRequest;
    readonly output: CreatePartitionResponse;
    readonly errors:
      | "AlreadyExistsException"
      | "EntityNotFoundException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly CreatePartitionIndex: {
    readonly input: CreatePartitionIndexRequest;
    readonly output: CreatePartitionIndexResponse;
    readonly errors:
      | "AlreadyExistsException"
      | "EntityNotFoundException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly CreateRegistry: {
    readonly input: CreateRegistryInput;
    readonly output: CreateRegistryResponse;
    readonly errors:
      | "AccessDeniedException"
      | "AlreadyExistsException"
      | "ConcurrentModificationException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "ResourceNumberLimitExceededException";
  };
  readonly CreateSchema: {
    readonly input: CreateSchemaInput;
    readonly output: CreateSchemaResponse;
    readonly errors:
      | "AccessDeniedException"
      | "AlreadyExistsException"
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "ResourceNumberLimitExceededException";
  };
  readonly CreateScript: {
    readonly input: CreateScriptRequest;
    readonly output: CreateScriptResponse;
    readonly errors:
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly CreateSecurityConfiguration: {
    readonly input: CreateSecurityConfigurationRequest;
    readonly output: CreateSecurityConfigurationResponse;
    readonly errors:
      | "AlreadyExistsException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly CreateSession: {
    readonly input: CreateSessionRequest;
    readonly output: CreateSessionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "AlreadyExistsException"
      | "IdempotentParameterMismatchException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException"
      | "ValidationException";
  };
  readonly CreateTable: {
    readonly input: CreateTableRequest;
    readonly output: CreateTableResponse;
    readonly errors:
      | "AlreadyExistsException"
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "FederationSourceException"
      | "FederationSourceRetryableException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNotReadyException"
      | "ResourceNumberLimitExceededException";
  };
  readonly CreateTableOptimizer: {
    readonly input: CreateTableOptimizerRequest;
    readonly output: CreateTableOptimizerResponse;
    readonly errors:
      | "AccessDeniedException"
      | "AlreadyExistsException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateTrigger: {
    readonly input: CreateTriggerRequest;
    readonly output: CreateTriggerResponse;
    readonly errors:
      | "AlreadyExistsException"
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "IdempotentParameterMismatchException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly CreateUsageProfile: {
    readonly input: CreateUsageProfileRequest;
    readonly output: CreateUsageProfileResponse;
    readonly errors:
      | "AlreadyExistsException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationNotSupportedException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly CreateUserDefinedFunction: {
    readonly input: CreateUserDefinedFunctionRequest;
    readonly output: CreateUserDefinedFunctionResponse;
    readonly errors:
      | "AlreadyExistsException"
      | "EntityNotFoundException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly CreateWorkflow: {
    readonly input: CreateWorkflowRequest;
    readonly output: CreateWorkflowResponse;
    readonly errors:
      | "AlreadyExistsException"
      | "ConcurrentModificationException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly DeleteBlueprint: {
    readonly input: DeleteBlueprintRequest;
    readonly output: DeleteBlueprintResponse;
    readonly errors:
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly DeleteCatalog: {
    readonly input: DeleteCatalogRequest;
    readonly output: DeleteCatalogResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "FederationSourceException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly DeleteClassifier: {
    readonly input: DeleteClassifierRequest;
    readonly output: DeleteClassifierResponse;
    readonly errors: "EntityNotFoundException" | "OperationTimeoutException";
  };
  readonly DeleteColumnStatisticsForPartition: {
    readonly input: DeleteColumnStatisticsForPartitionRequest;
    readonly output: DeleteColumnStatisticsForPartitionResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly DeleteColumnStatisticsForTable: {
    readonly input: DeleteColumnStatisticsForTableRequest;
    readonly output: DeleteColumnStatisticsForTableResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly DeleteColumnStatisticsTaskSettings: {
    readonly input: DeleteColumnStatisticsTaskSettingsRequest;
    readonly output: DeleteColumnStatisticsTaskSettingsResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly DeleteConnection: {
    readonly input: DeleteConnectionRequest;
    readonly output: DeleteConnectionResponse;
    readonly errors: "EntityNotFoundException" | "OperationTimeoutException";
  };
  readonly DeleteConnectionType: {
    readonly input: DeleteConnectionTypeRequest;
    readonly output: DeleteConnectionTypeResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ValidationException";
  };
  readonly DeleteCrawler: {
    readonly input: DeleteCrawlerRequest;
    readonly output: DeleteCrawlerResponse;
    readonly errors:
      | "CrawlerRunningException"
      | "EntityNotFoundException"
      | "OperationTimeoutException"
      | "SchedulerTransitioningException";
  };
  readonly DeleteCustomEntityType: {
    readonly input: DeleteCustomEntityTypeRequest;
    readonly output: DeleteCustomEntityTypeResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly DeleteDataQualityRuleset: {
    readonly input: DeleteDataQualityRulesetRequest;
    readonly output: DeleteDataQualityRulesetResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly DeleteDatabase: {
    readonly input: DeleteDatabaseRequest;
    readonly output: DeleteDatabaseResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "FederationSourceException"
      | "FederationSourceRetryableException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly DeleteDevEndpoint: {
    readonly input: DeleteDevEndpointRequest;
    readonly output: DeleteDevEndpointResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly DeleteGlueIdentityCenterConfiguration: {
    readonly input: DeleteGlueIdentityCenterConfigurationRequest;
    readonly output: DeleteGlueIdentityCenterConfigurationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly DeleteIntegration: {
    readonly input: DeleteIntegrationRequest;
    readonly output: DeleteIntegrationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "EntityNotFoundException"
      | "IntegrationConflictOperationFault"
      | "IntegrationNotFoundFault"
      | "InternalServerException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "InvalidIntegrationStateFault"
      | "InvalidStateException"
      | "ValidationException";
  };
  readonly DeleteIntegrationResourceProperty: {
    readonly input: DeleteIntegrationResourcePropertyRequest;
    readonly output: DeleteIntegrationResourcePropertyResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InternalServerException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly DeleteIntegrationTableProperties: {
    readonly input: DeleteIntegrationTablePropertiesRequest;
    readonly output: DeleteIntegrationTablePropertiesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InternalServerException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly DeleteJob: {
    readonly input: DeleteJobRequest;
    readonly output: DeleteJobResponse;
    readonly errors:
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly DeleteMLTransform: {
    readonly input: DeleteMLTransformRequest;
    readonly output: DeleteMLTransformResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly DeletePartition: {
    readonly input: DeletePartitionRequest;
    readonly output: DeletePartitionResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly DeletePartitionIndex: {
    readonly input: DeletePartitionIndexRequest;
    readonly output: DeletePartitionIndexResponse;
    readonly errors:
      | "ConflictException"
      | "EntityNotFoundException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly DeleteRegistry: {
    readonly input: DeleteRegistryInput;
    readonly output: DeleteRegistryResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "InvalidInputException";
  };
  readonly DeleteResourcePolicy: {
    readonly input: DeleteResourcePolicyRequest;
    readonly output: DeleteResourcePolicyResponse;
    readonly errors:
      | "ConditionCheckFailureException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly DeleteSchema: {
    readonly input: DeleteSchemaInput;
    readonly output: DeleteSchemaResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "InvalidInputException";
  };
  readonly DeleteSchemaVersions: {
    readonly input: DeleteSchemaVersionsInput;
    readonly output: DeleteSchemaVersionsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "InvalidInputException";
  };
  readonly DeleteSecurityConfiguration: {
    readonly input: DeleteSecurityConfigurationRequest;
    readonly output: DeleteSecurityConfigurationResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly DeleteSession: {
    readonly input: DeleteSessionRequest;
    readonly output: DeleteSessionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "IllegalSessionStateException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly DeleteTable: {
    readonly input: DeleteTableRequest;
    readonly output: DeleteTableResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "FederationSourceException"
      | "FederationSourceRetryableException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNotReadyException";
  };
  readonly DeleteTableOptimizer: {
    readonly input: DeleteTableOptimizerRequest;
    readonly output: DeleteTableOptimizerResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "ThrottlingException";
  };
  readonly DeleteTableVersion: {
    readonly input: DeleteTableVersionRequest;
    readonly output: DeleteTableVersionResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly DeleteTrigger: {
    readonly input: DeleteTriggerRequest;
    readonly output: DeleteTriggerResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly DeleteUsageProfile: {
    readonly input: DeleteUsageProfileRequest;
    readonly output: DeleteUsageProfileResponse;
    readonly errors:
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationNotSupportedException"
      | "OperationTimeoutException";
  };
  readonly DeleteUserDefinedFunction: {
    readonly input: DeleteUserDefinedFunctionRequest;
    readonly output: DeleteUserDefinedFunctionResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly DeleteWorkflow: {
    readonly input: DeleteWorkflowRequest;
    readonly output: DeleteWorkflowResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly DescribeConnectionType: {
    readonly input: DescribeConnectionTypeRequest;
    readonly output: DescribeConnectionTypeResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "ValidationException";
  };
  readonly DescribeEntity: {
    readonly input: DescribeEntityRequest;
    readonly output: DescribeEntityResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "FederationSourceException"
      | "GlueEncryptionException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ValidationException";
  };
  readonly DescribeInboundIntegrations: {
    readonly input: DescribeInboundIntegrationsRequest;
    readonly output: DescribeInboundIntegrationsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "IntegrationNotFoundFault"
      | "InternalServerException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationNotSupportedException"
      | "TargetResourceNotFound"
      | "ValidationException";
  };
  readonly DescribeIntegrations: {
    readonly input: DescribeIntegrationsRequest;
    readonly output: DescribeIntegrationsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "IntegrationNotFoundFault"
      | "InternalServerException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "ValidationException";
  };
  readonly GetBlueprint: {
    readonly input: GetBlueprintRequest;
    readonly output: GetBlueprintResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetBlueprintRun: {
    readonly input: GetBlueprintRunRequest;
    readonly output: GetBlueprintRunResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "OperationTimeoutException";
  };
  readonly GetBlueprintRuns: {
    readonly input: GetBlueprintRunsRequest;
    readonly output: GetBlueprintRunsResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetCatalog: {
    readonly input: GetCatalogRequest;
    readonly output: GetCatalogResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "EntityNotFoundException"
      | "FederationSourceException"
      | "FederationSourceRetryableException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetCatalogImportStatus: {
    readonly input: GetCatalogImportStatusRequest;
    readonly output: GetCatalogImportStatusResponse;
    readonly errors: "InternalServiceException" | "OperationTimeoutException";
  };
  readonly GetCatalogs: {
    readonly input: GetCatalogsRequest;
    readonly output: GetCatalogsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "FederationSourceException"
      | "FederationSourceRetryableException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetClassifier: {
    readonly input: GetClassifierRequest;
    readonly output: GetClassifierResponse;
    readonly errors: "EntityNotFoundException" | "OperationTimeoutException";
  };
  readonly GetClassifiers: {
    readonly input: GetClassifiersRequest;
    readonly output: GetClassifiersResponse;
    readonly errors: "OperationTimeoutException";
  };
  readonly GetColumnStatisticsForPartition: {
    readonly input: GetColumnStatisticsForPartitionRequest;
    readonly output: GetColumnStatisticsForPartitionResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetColumnStatisticsForTable: {
    readonly input: GetColumnStatisticsForTableRequest;
    readonly output: GetColumnStatisticsForTableResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetColumnStatisticsTaskRun: {
    readonly input: GetColumnStatisticsTaskRunRequest;
    readonly output: GetColumnStatisticsTaskRunResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetColumnStatisticsTaskRuns: {
    readonly input: GetColumnStatisticsTaskRunsRequest;
    readonly output: GetColumnStatisticsTaskRunsResponse;
    readonly errors: "OperationTimeoutException";
  };
  readonly GetColumnStatisticsTaskSettings: {
    readonly input: GetColumnStatisticsTaskSettingsRequest;
    readonly output: GetColumnStatisticsTaskSettingsResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetConnection: {
    readonly input: GetConnectionRequest;
    readonly output: GetConnectionResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "GlueEncryptionException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetConnections: {
    readonly input: GetConnectionsRequest;
    readonly output: GetConnectionsResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "GlueEncryptionException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetCrawler: {
    readonly input: GetCrawlerRequest;
    readonly output: GetCrawlerResponse;
    readonly errors: "EntityNotFoundException" | "OperationTimeoutException";
  };
  readonly GetCrawlerMetrics: {
    readonly input: GetCrawlerMetricsRequest;
    readonly output: GetCrawlerMetricsResponse;
    readonly errors: "OperationTimeoutException";
  };
  readonly GetCrawlers: {
    readonly input: GetCrawlersRequest;
    readonly output: GetCrawlersResponse;
    readonly errors: "OperationTimeoutException";
  };
  readonly GetCustomEntityType: {
    readonly input: GetCustomEntityTypeRequest;
    readonly output: GetCustomEntityTypeResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetDataCatalogEncryptionSettings: {
    readonly input: GetDataCatalogEncryptionSettingsRequest;
    readonly output: GetDataCatalogEncryptionSettingsResponse;
    readonly errors:
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetDataQualityModel: {
    readonly input: GetDataQualityModelRequest;
    readonly output: GetDataQualityModelResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetDataQualityModelResult: {
    readonly input: GetDataQualityModelResultRequest;
    readonly output: GetDataQualityModelResultResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetDataQualityResult: {
    readonly input: GetDataQualityResultRequest;
    readonly output: GetDataQualityResultResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetDataQualityRuleRecommendationRun: {
    readonly input: GetDataQualityRuleRecommendationRunRequest;
    readonly output: GetDataQualityRuleRecommendationRunResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetDataQualityRuleset: {
    readonly input: GetDataQualityRulesetRequest;
    readonly output: GetDataQualityRulesetResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetDataQualityRulesetEvaluationRun: {
    readonly input: GetDataQualityRulesetEvaluationRunRequest;
    readonly output: GetDataQualityRulesetEvaluationRunResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetDatabase: {
    readonly input: GetDatabaseRequest;
    readonly output: GetDatabaseResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "FederationSourceException"
      | "FederationSourceRetryableException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetDatabases: {
    readonly input: GetDatabasesRequest;
    readonly output: GetDatabasesResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "FederationSourceException"
      | "FederationSourceRetryableException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetDataflowGraph: {
    readonly input: GetDataflowGraphRequest;
    readonly output: GetDataflowGraphResponse;
    readonly errors:
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetDevEndpoint: {
    readonly input: GetDevEndpointRequest;
    readonly output: GetDevEndpointResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetDevEndpoints: {
    readonly input: GetDevEndpointsRequest;
    readonly output: GetDevEndpointsResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetEntityRecords: {
    readonly input: GetEntityRecordsRequest;
    readonly output: GetEntityRecordsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "FederationSourceException"
      | "GlueEncryptionException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ValidationException";
  };
  readonly GetGlueIdentityCenterConfiguration: {
    readonly input: GetGlueIdentityCenterConfigurationRequest;
    readonly output: GetGlueIdentityCenterConfigurationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetIntegrationResourceProperty: {
    readonly input: GetIntegrationResourcePropertyRequest;
    readonly output: GetIntegrationResourcePropertyResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InternalServerException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly GetIntegrationTableProperties: {
    readonly input: GetIntegrationTablePropertiesRequest;
    readonly output: GetIntegrationTablePropertiesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InternalServerException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly GetJob: {
    readonly input: GetJobRequest;
    readonly output: GetJobResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetJobBookmark: {
    readonly input: GetJobBookmarkRequest;
    readonly output: GetJobBookmarkResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ValidationException";
  };
  readonly GetJobRun: {
    readonly input: GetJobRunRequest;
    readonly output: GetJobRunResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetJobRuns: {
    readonly input: GetJobRunsRequest;
    readonly output: GetJobRunsResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetJobs: {
    readonly input: GetJobsRequest;
    readonly output: GetJobsResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetMLTaskRun: {
    readonly input: GetMLTaskRunRequest;
    readonly output: GetMLTaskRunResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetMLTaskRuns: {
    readonly input: GetMLTaskRunsRequest;
    readonly output: GetMLTaskRunsResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetMLTransform: {
    readonly input: GetMLTransformRequest;
    readonly output: GetMLTransformResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetMLTransforms: {
    readonly input: GetMLTransformsRequest;
    readonly output: GetMLTransformsResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetMapping: {
    readonly input: GetMappingRequest;
    readonly output: GetMappingResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetMaterializedViewRefreshTaskRun: {
    readonly input: GetMaterializedViewRefreshTaskRunRequest;
    readonly output: GetMaterializedViewRefreshTaskRunResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetPartition: {
    readonly input: GetPartitionRequest;
    readonly output: GetPartitionResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "FederationSourceException"
      | "FederationSourceRetryableException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetPartitionIndexes: {
    readonly input: GetPartitionIndexesRequest;
    readonly output: GetPartitionIndexesResponse;
    readonly errors:
      | "ConflictException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetPartitions: {
    readonly input: GetPartitionsRequest;
    readonly output: GetPartitionsResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "FederationSourceException"
      | "FederationSourceRetryableException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "InvalidStateException"
      | "OperationTimeoutException"
      | "ResourceNotReadyException";
  };
  readonly GetPlan: {
    readonly input: GetPlanRequest;
    readonly output: GetPlanResponse;
    readonly errors:
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetRegistry: {
    readonly input: GetRegistryInput;
    readonly output: GetRegistryResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException";
  };
  readonly GetResourcePolicies: {
    readonly input: GetResourcePoliciesRequest;
    readonly output: GetResourcePoliciesResponse;
    readonly errors:
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetResourcePolicy: {
    readonly input: GetResourcePolicyRequest;
    readonly output: GetResourcePolicyResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetSchema: {
    readonly input: GetSchemaInput;
    readonly output: GetSchemaResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException";
  };
  readonly GetSchemaByDefinition: {
    readonly input: GetSchemaByDefinitionInput;
    readonly output: GetSchemaByDefinitionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException";
  };
  readonly GetSchemaVersion: {
    readonly input: GetSchemaVersionInput;
    readonly output: GetSchemaVersionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException";
  };
  readonly GetSchemaVersionsDiff: {
    readonly input: GetSchemaVersionsDiffInput;
    readonly output: GetSchemaVersionsDiffResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException";
  };
  readonly GetSecurityConfiguration: {
    readonly input: GetSecurityConfigurationRequest;
    readonly output: GetSecurityConfigurationResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetSecurityConfigurations: {
    readonly input: GetSecurityConfigurationsRequest;
    readonly output: GetSecurityConfigurationsResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetSession: {
    readonly input: GetSessionRequest;
    readonly output: GetSessionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetStatement: {
    readonly input: GetStatementRequest;
    readonly output: GetStatementResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "IllegalSessionStateException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetTable: {
    readonly input: GetTableRequest;
    readonly output: GetTableResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "FederationSourceException"
      | "FederationSourceRetryableException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNotReadyException";
  };
  readonly GetTableOptimizer: {
    readonly input: GetTableOptimizerRequest;
    readonly output: GetTableOptimizerResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "ThrottlingException";
  };
  readonly GetTableVersion: {
    readonly input: GetTableVersionRequest;
    readonly output: GetTableVersionResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetTableVersions: {
    readonly input: GetTableVersionsRequest;
    readonly output: GetTableVersionsResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetTables: {
    readonly input: GetTablesRequest;
    readonly output: GetTablesResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "FederationSourceException"
      | "FederationSourceRetryableException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetTags: {
    readonly input: GetTagsRequest;
    readonly output: GetTagsResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetTrigger: {
    readonly input: GetTriggerRequest;
    readonly output: GetTriggerResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetTriggers: {
    readonly input: GetTriggersRequest;
    readonly output: GetTriggersResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetUnfilteredPartitionMetadata: {
    readonly input: GetUnfilteredPartitionMetadataRequest;
    readonly output: GetUnfilteredPartitionMetadataResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "FederationSourceException"
      | "FederationSourceRetryableException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "PermissionTypeMismatchException";
  };
  readonly GetUnfilteredPartitionsMetadata: {
    readonly input: GetUnfilteredPartitionsMetadataRequest;
    readonly output: GetUnfilteredPartitionsMetadataResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "FederationSourceException"
      | "FederationSourceRetryableException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "PermissionTypeMismatchException";
  };
  readonly GetUnfilteredTableMetadata: {
    readonly input: GetUnfilteredTableMetadataRequest;
    readonly output: GetUnfilteredTableMetadataResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "FederationSourceException"
      | "FederationSourceRetryableException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "PermissionTypeMismatchException";
  };
  readonly GetUsageProfile: {
    readonly input: GetUsageProfileRequest;
    readonly output: GetUsageProfileResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationNotSupportedException"
      | "OperationTimeoutException";
  };
  readonly GetUserDefinedFunction: {
    readonly input: GetUserDefinedFunctionRequest;
    readonly output: GetUserDefinedFunctionResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetUserDefinedFunctions: {
    readonly input: GetUserDefinedFunctionsRequest;
    readonly output: GetUserDefinedFunctionsResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetWorkflow: {
    readonly input: GetWorkflowRequest;
    readonly output: GetWorkflowResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetWorkflowRun: {
    readonly input: GetWorkflowRunRequest;
    readonly output: GetWorkflowRunResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetWorkflowRunProperties: {
    readonly input: GetWorkflowRunPropertiesRequest;
    readonly output: GetWorkflowRunPropertiesResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly GetWorkflowRuns: {
    readonly input: GetWorkflowRunsRequest;
    readonly output: GetWorkflowRunsResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly ImportCatalogToGlue: {
    readonly input: ImportCatalogToGlueRequest;
    readonly output: ImportCatalogToGlueResponse;
    readonly errors: "InternalServiceException" | "OperationTimeoutException";
  };
  readonly ListBlueprints: {
    readonly input: ListBlueprintsRequest;
    readonly output: ListBlueprintsResponse;
    readonly errors:
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly ListColumnStatisticsTaskRuns: {
    readonly input: ListColumnStatisticsTaskRunsRequest;
    readonly output: ListColumnStatisticsTaskRunsResponse;
    readonly errors: "OperationTimeoutException";
  };
  readonly ListConnectionTypes: {
    readonly input: ListConnectionTypesRequest;
    readonly output: ListConnectionTypesResponse;
    readonly errors: "AccessDeniedException" | "InternalServiceException";
  };
  readonly ListCrawlers: {
    readonly input: ListCrawlersRequest;
    readonly output: ListCrawlersResponse;
    readonly errors: "OperationTimeoutException";
  };
  readonly ListCrawls: {
    readonly input: ListCrawlsRequest;
    readonly output: ListCrawlsResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly ListCustomEntityTypes: {
    readonly input: ListCustomEntityTypesRequest;
    readonly output: ListCustomEntityTypesResponse;
    readonly errors:
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly ListDataQualityResults: {
    readonly input: ListDataQualityResultsRequest;
    readonly output: ListDataQualityResultsResponse;
    readonly errors:
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly ListDataQualityRuleRecommendationRuns: {
    readonly input: ListDataQualityRuleRecommendationRunsRequest;
    readonly output: ListDataQualityRuleRecommendationRunsResponse;
    readonly errors:
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly ListDataQualityRulesetEvaluationRuns: {
    readonly input: ListDataQualityRulesetEvaluationRunsRequest;
    readonly output: ListDataQualityRulesetEvaluationRunsResponse;
    readonly errors:
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly ListDataQualityRulesets: {
    readonly input: ListDataQualityRulesetsRequest;
    readonly output: ListDataQualityRulesetsResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly ListDataQualityStatisticAnnotations: {
    readonly input: ListDataQualityStatisticAnnotationsRequest;
    readonly output: ListDataQualityStatisticAnnotationsResponse;
    readonly errors: "InternalServiceException" | "InvalidInputException";
  };
  readonly ListDataQualityStatistics: {
    readonly input: ListDataQualityStatisticsRequest;
    readonly output: ListDataQualityStatisticsResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException";
  };
  readonly ListDevEndpoints: {
    readonly input: ListDevEndpointsRequest;
    readonly output: ListDevEndpointsResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly ListEntities: {
    readonly input: ListEntitiesRequest;
    readonly output: ListEntitiesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "FederationSourceException"
      | "GlueEncryptionException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ValidationException";
  };
  readonly ListIntegrationResourceProperties: {
    readonly input: ListIntegrationResourcePropertiesRequest;
    readonly output: ListIntegrationResourcePropertiesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InternalServerException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly ListJobs: {
    readonly input: ListJobsRequest;
    readonly output: ListJobsResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly ListMLTransforms: {
    readonly input: ListMLTransformsRequest;
    readonly output: ListMLTransformsResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly ListMaterializedViewRefreshTaskRuns: {
    readonly input: ListMaterializedViewRefreshTaskRunsRequest;
    readonly output: ListMaterializedViewRefreshTaskRunsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly ListRegistries: {
    readonly input: ListRegistriesInput;
    readonly output: ListRegistriesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceException"
      | "InvalidInputException";
  };
  readonly ListSchemaVersions: {
    readonly input: ListSchemaVersionsInput;
    readonly output: ListSchemaVersionsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException";
  };
  readonly ListSchemas: {
    readonly input: ListSchemasInput;
    readonly output: ListSchemasResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException";
  };
  readonly ListSessions: {
    readonly input: ListSessionsRequest;
    readonly output: ListSessionsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly ListStatements: {
    readonly input: ListStatementsRequest;
    readonly output: ListStatementsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "IllegalSessionStateException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly ListTableOptimizerRuns: {
    readonly input: ListTableOptimizerRunsRequest;
    readonly output: ListTableOptimizerRunsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListTriggers: {
    readonly input: ListTriggersRequest;
    readonly output: ListTriggersResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly ListUsageProfiles: {
    readonly input: ListUsageProfilesRequest;
    readonly output: ListUsageProfilesResponse;
    readonly errors:
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationNotSupportedException"
      | "OperationTimeoutException";
  };
  readonly ListWorkflows: {
    readonly input: ListWorkflowsRequest;
    readonly output: ListWorkflowsResponse;
    readonly errors:
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly ModifyIntegration: {
    readonly input: ModifyIntegrationRequest;
    readonly output: ModifyIntegrationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "EntityNotFoundException"
      | "IntegrationConflictOperationFault"
      | "IntegrationNotFoundFault"
      | "InternalServerException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "InvalidIntegrationStateFault"
      | "InvalidStateException"
      | "ValidationException";
  };
  readonly PutDataCatalogEncryptionSettings: {
    readonly input: PutDataCatalogEncryptionSettingsRequest;
    readonly output: PutDataCatalogEncryptionSettingsResponse;
    readonly errors:
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly PutDataQualityProfileAnnotation: {
    readonly input: PutDataQualityProfileAnnotationRequest;
    readonly output: PutDataQualityProfileAnnotationResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException";
  };
  readonly PutResourcePolicy: {
    readonly input: PutResourcePolicyRequest;
    readonly output: PutResourcePolicyResponse;
    readonly errors:
      | "ConditionCheckFailureException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly PutSchemaVersionMetadata: {
    readonly input: PutSchemaVersionMetadataInput;
    readonly output: PutSchemaVersionMetadataResponse;
    readonly errors:
      | "AccessDeniedException"
      | "AlreadyExistsException"
      | "EntityNotFoundException"
      | "InvalidInputException"
      | "ResourceNumberLimitExceededException";
  };
  readonly PutWorkflowRunProperties: {
    readonly input: PutWorkflowRunPropertiesRequest;
    readonly output: PutWorkflowRunPropertiesResponse;
    readonly errors:
      | "AlreadyExistsException"
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly QuerySchemaVersionMetadata: {
    readonly input: QuerySchemaVersionMetadataInput;
    readonly output: QuerySchemaVersionMetadataResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InvalidInputException";
  };
  readonly RegisterConnectionType: {
    readonly input: RegisterConnectionTypeRequest;
    readonly output: RegisterConnectionTypeResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException"
      | "ValidationException";
  };
  readonly RegisterSchemaVersion: {
    readonly input: RegisterSchemaVersionInput;
    readonly output: RegisterSchemaVersionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "ResourceNumberLimitExceededException";
  };
  readonly RemoveSchemaVersionMetadata: {
    readonly input: RemoveSchemaVersionMetadataInput;
    readonly output: RemoveSchemaVersionMetadataResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InvalidInputException";
  };
  readonly ResetJobBookmark: {
    readonly input: ResetJobBookmarkRequest;
    readonly output: ResetJobBookmarkResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly ResumeWorkflowRun: {
    readonly input: ResumeWorkflowRunRequest;
    readonly output: ResumeWorkflowRunResponse;
    readonly errors:
      | "ConcurrentRunsExceededException"
      | "EntityNotFoundException"
      | "IllegalWorkflowStateException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly RunStatement: {
    readonly input: RunStatementRequest;
    readonly output: RunStatementResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "IllegalSessionStateException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException"
      | "ValidationException";
  };
  readonly SearchTables: {
    readonly input: SearchTablesRequest;
    readonly output: SearchTablesResponse;
    readonly errors:
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly StartBlueprintRun: {
    readonly input: StartBlueprintRunRequest;
    readonly output: StartBlueprintRunResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "IllegalBlueprintStateException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly StartColumnStatisticsTaskRun: {
    readonly input: StartColumnStatisticsTaskRunRequest;
    readonly output: StartColumnStatisticsTaskRunResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ColumnStatisticsTaskRunningException"
      | "EntityNotFoundException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly StartColumnStatisticsTaskRunSchedule: {
    readonly input: StartColumnStatisticsTaskRunScheduleRequest;
    readonly output: StartColumnStatisticsTaskRunScheduleResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly StartCrawler: {
    readonly input: StartCrawlerRequest;
    readonly output: StartCrawlerResponse;
    readonly errors:
      | "CrawlerRunningException"
      | "EntityNotFoundException"
      | "OperationTimeoutException";
  };
  readonly StartCrawlerSchedule: {
    readonly input: StartCrawlerScheduleRequest;
    readonly output: StartCrawlerScheduleResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "NoScheduleException"
      | "OperationTimeoutException"
      | "SchedulerRunningException"
      | "SchedulerTransitioningException";
  };
  readonly StartDataQualityRuleRecommendationRun: {
    readonly input: StartDataQualityRuleRecommendationRunRequest;
    readonly output: StartDataQualityRuleRecommendationRunResponse;
    readonly errors:
      | "ConflictException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly StartDataQualityRulesetEvaluationRun: {
    readonly input: StartDataQualityRulesetEvaluationRunRequest;
    readonly output: StartDataQualityRulesetEvaluationRunResponse;
    readonly errors:
      | "ConflictException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly StartExportLabelsTaskRun: {
    readonly input: StartExportLabelsTaskRunRequest;
    readonly output: StartExportLabelsTaskRunResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly StartImportLabelsTaskRun: {
    readonly input: StartImportLabelsTaskRunRequest;
    readonly output: StartImportLabelsTaskRunResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly StartJobRun: {
    readonly input: StartJobRunRequest;
    readonly output: StartJobRunResponse;
    readonly errors:
      | "ConcurrentRunsExceededException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly StartMLEvaluationTaskRun: {
    readonly input: StartMLEvaluationTaskRunRequest;
    readonly output: StartMLEvaluationTaskRunResponse;
    readonly errors:
      | "ConcurrentRunsExceededException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "MLTransformNotReadyException"
      | "OperationTimeoutException";
  };
  readonly StartMLLabelingSetGenerationTaskRun: {
    readonly input: StartMLLabelingSetGenerationTaskRunRequest;
    readonly output: StartMLLabelingSetGenerationTaskRunResponse;
    readonly errors:
      | "ConcurrentRunsExceededException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly StartMaterializedViewRefreshTaskRun: {
    readonly input: StartMaterializedViewRefreshTaskRunRequest;
    readonly output: StartMaterializedViewRefreshTaskRunResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InvalidInputException"
      | "MaterializedViewRefreshTaskRunningException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly StartTrigger: {
    readonly input: StartTriggerRequest;
    readonly output: StartTriggerResponse;
    readonly errors:
      | "ConcurrentRunsExceededException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly StartWorkflowRun: {
    readonly input: StartWorkflowRunRequest;
    readonly output: StartWorkflowRunResponse;
    readonly errors:
      | "ConcurrentRunsExceededException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly StopColumnStatisticsTaskRun: {
    readonly input: StopColumnStatisticsTaskRunRequest;
    readonly output: StopColumnStatisticsTaskRunResponse;
    readonly errors:
      | "ColumnStatisticsTaskNotRunningException"
      | "ColumnStatisticsTaskStoppingException"
      | "EntityNotFoundException"
      | "OperationTimeoutException";
  };
  readonly StopColumnStatisticsTaskRunSchedule: {
    readonly input: StopColumnStatisticsTaskRunScheduleRequest;
    readonly output: StopColumnStatisticsTaskRunScheduleResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly StopCrawler: {
    readonly input: StopCrawlerRequest;
    readonly output: StopCrawlerResponse;
    readonly errors:
      | "CrawlerNotRunningException"
      | "CrawlerStoppingException"
      | "EntityNotFoundException"
      | "OperationTimeoutException";
  };
  readonly StopCrawlerSchedule: {
    readonly input: StopCrawlerScheduleRequest;
    readonly output: StopCrawlerScheduleResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "OperationTimeoutException"
      | "SchedulerNotRunningException"
      | "SchedulerTransitioningException";
  };
  readonly StopMaterializedViewRefreshTaskRun: {
    readonly input: StopMaterializedViewRefreshTaskRunRequest;
    readonly output: StopMaterializedViewRefreshTaskRunResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidInputException"
      | "MaterializedViewRefreshTaskNotRunningException"
      | "MaterializedViewRefreshTaskStoppingException"
      | "OperationTimeoutException";
  };
  readonly StopSession: {
    readonly input: StopSessionRequest;
    readonly output: StopSessionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "IllegalSessionStateException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly StopTrigger: {
    readonly input: StopTriggerRequest;
    readonly output: StopTriggerResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly StopWorkflowRun: {
    readonly input: StopWorkflowRunRequest;
    readonly output: StopWorkflowRunResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "IllegalWorkflowStateException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly TestConnection: {
    readonly input: TestConnectionRequest;
    readonly output: TestConnectionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "EntityNotFoundException"
      | "FederationSourceException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly UpdateBlueprint: {
    readonly input: UpdateBlueprintRequest;
    readonly output: UpdateBlueprintResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "IllegalBlueprintStateException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly UpdateCatalog: {
    readonly input: UpdateCatalogRequest;
    readonly output: UpdateCatalogResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "FederationSourceException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly UpdateClassifier: {
    readonly input: UpdateClassifierRequest;
    readonly output: UpdateClassifierResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "VersionMismatchException";
  };
  readonly UpdateColumnStatisticsForPartition: {
    readonly input: UpdateColumnStatisticsForPartitionRequest;
    readonly output: UpdateColumnStatisticsForPartitionResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly UpdateColumnStatisticsForTable: {
    readonly input: UpdateColumnStatisticsForTableRequest;
    readonly output: UpdateColumnStatisticsForTableResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly UpdateColumnStatisticsTaskSettings: {
    readonly input: UpdateColumnStatisticsTaskSettingsRequest;
    readonly output: UpdateColumnStatisticsTaskSettingsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "VersionMismatchException";
  };
  readonly UpdateConnection: {
    readonly input: UpdateConnectionRequest;
    readonly output: UpdateConnectionResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "GlueEncryptionException"
      | "InvalidInputException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly UpdateCrawler: {
    readonly input: UpdateCrawlerRequest;
    readonly output: UpdateCrawlerResponse;
    readonly errors:
      | "CrawlerRunningException"
      | "EntityNotFoundException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "VersionMismatchException";
  };
  readonly UpdateCrawlerSchedule: {
    readonly input: UpdateCrawlerScheduleRequest;
    readonly output: UpdateCrawlerScheduleResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "SchedulerTransitioningException"
      | "VersionMismatchException";
  };
  readonly UpdateDataQualityRuleset: {
    readonly input: UpdateDataQualityRulesetRequest;
    readonly output: UpdateDataQualityRulesetResponse;
    readonly errors:
      | "AlreadyExistsException"
      | "EntityNotFoundException"
      | "IdempotentParameterMismatchException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNumberLimitExceededException";
  };
  readonly UpdateDatabase: {
    readonly input: UpdateDatabaseRequest;
    readonly output: UpdateDatabaseResponse;
    readonly errors:
      | "AlreadyExistsException"
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "FederationSourceException"
      | "FederationSourceRetryableException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly UpdateDevEndpoint: {
    readonly input: UpdateDevEndpointRequest;
    readonly output: UpdateDevEndpointResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ValidationException";
  };
  readonly UpdateGlueIdentityCenterConfiguration: {
    readonly input: UpdateGlueIdentityCenterConfigurationRequest;
    readonly output: UpdateGlueIdentityCenterConfigurationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly UpdateIntegrationResourceProperty: {
    readonly input: UpdateIntegrationResourcePropertyRequest;
    readonly output: UpdateIntegrationResourcePropertyResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InternalServerException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly UpdateIntegrationTableProperties: {
    readonly input: UpdateIntegrationTablePropertiesRequest;
    readonly output: UpdateIntegrationTablePropertiesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InternalServerException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly UpdateJob: {
    readonly input: UpdateJobRequest;
    readonly output: UpdateJobResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly UpdateJobFromSourceControl: {
    readonly input: UpdateJobFromSourceControlRequest;
    readonly output: UpdateJobFromSourceControlResponse;
    readonly errors:
      | "AccessDeniedException"
      | "AlreadyExistsException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ValidationException";
  };
  readonly UpdateMLTransform: {
    readonly input: UpdateMLTransformRequest;
    readonly output: UpdateMLTransformResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly UpdatePartition: {
    readonly input: UpdatePartitionRequest;
    readonly output: UpdatePartitionResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly UpdateRegistry: {
    readonly input: UpdateRegistryInput;
    readonly output: UpdateRegistryResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException";
  };
  readonly UpdateSchema: {
    readonly input: UpdateSchemaInput;
    readonly output: UpdateSchemaResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException";
  };
  readonly UpdateSourceControlFromJob: {
    readonly input: UpdateSourceControlFromJobRequest;
    readonly output: UpdateSourceControlFromJobResponse;
    readonly errors:
      | "AccessDeniedException"
      | "AlreadyExistsException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ValidationException";
  };
  readonly UpdateTable: {
    readonly input: UpdateTableRequest;
    readonly output: UpdateTableResponse;
    readonly errors:
      | "AlreadyExistsException"
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "FederationSourceException"
      | "FederationSourceRetryableException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException"
      | "ResourceNotReadyException"
      | "ResourceNumberLimitExceededException";
  };
  readonly UpdateTableOptimizer: {
    readonly input: UpdateTableOptimizerRequest;
    readonly output: UpdateTableOptimizerResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UpdateTrigger: {
    readonly input: UpdateTriggerRequest;
    readonly output: UpdateTriggerResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly UpdateUsageProfile: {
    readonly input: UpdateUsageProfileRequest;
    readonly output: UpdateUsageProfileResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationNotSupportedException"
      | "OperationTimeoutException";
  };
  readonly UpdateUserDefinedFunction: {
    readonly input: UpdateUserDefinedFunctionRequest;
    readonly output: UpdateUserDefinedFunctionResponse;
    readonly errors:
      | "EntityNotFoundException"
      | "GlueEncryptionException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
  readonly UpdateWorkflow: {
    readonly input: UpdateWorkflowRequest;
    readonly output: UpdateWorkflowResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "EntityNotFoundException"
      | "InternalServiceException"
      | "InvalidInputException"
      | "OperationTimeoutException";
  };
}

export interface AccessDeniedException {
  readonly Message?: string | undefined;
}

export interface Action {
  readonly JobName?: string | undefined;
  readonly Arguments?: Readonly<Record<string, string>> | undefined;
  readonly Timeout?: number | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly NotificationProperty?: NotificationProperty | undefined;
  readonly CrawlerName?: string | undefined;
}

export type AdditionalOptionKeys =
  | "performanceTuning.caching"
  | "observations.scope"
  | "compositeRuleEvaluation.method";

export type AggFunction =
  | "avg"
  | "countDistinct"
  | "count"
  | "first"
  | "last"
  | "kurtosis"
  | "max"
  | "min"
  | "skewness"
  | "stddev_samp"
  | "stddev_pop"
  | "sum"
  | "sumDistinct"
  | "var_samp"
  | "var_pop";

export interface Aggregate {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly Groups: readonly (readonly string[])[];
  readonly Aggs: readonly AggregateOperation[];
}

export interface AggregateOperation {
  readonly Column: readonly string[];
  readonly AggFunc: AggFunction;
}

export type AllowFullTableExternalDataAccessEnum = "True" | "False";

export interface AllowedValue {
  readonly Description?: string | undefined;
  readonly Value: string;
}

export interface AlreadyExistsException {
  readonly Message?: string | undefined;
}

export interface AmazonRedshiftAdvancedOption {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export interface AmazonRedshiftNodeData {
  readonly AccessType?: string | undefined;
  readonly SourceType?: string | undefined;
  readonly Connection?: Option | undefined;
  readonly Schema?: Option | undefined;
  readonly Table?: Option | undefined;
  readonly CatalogDatabase?: Option | undefined;
  readonly CatalogTable?: Option | undefined;
  readonly CatalogRedshiftSchema?: string | undefined;
  readonly CatalogRedshiftTable?: string | undefined;
  readonly TempDir?: string | undefined;
  readonly IamRole?: Option | undefined;
  readonly AdvancedOptions?: readonly AmazonRedshiftAdvancedOption[] | undefined;
  readonly SampleQuery?: string | undefined;
  readonly PreAction?: string | undefined;
  readonly PostAction?: string | undefined;
  readonly Action?: string | undefined;
  readonly TablePrefix?: string | undefined;
  readonly Upsert?: boolean | undefined;
  readonly MergeAction?: string | undefined;
  readonly MergeWhenMatched?: string | undefined;
  readonly MergeWhenNotMatched?: string | undefined;
  readonly MergeClause?: string | undefined;
  readonly CrawlerConnection?: string | undefined;
  readonly TableSchema?: readonly Option[] | undefined;
  readonly StagingTable?: string | undefined;
  readonly SelectedColumns?: readonly Option[] | undefined;
}

export interface AmazonRedshiftSource {
  readonly Name?: string | undefined;
  readonly Data?: AmazonRedshiftNodeData | undefined;
}

export interface AmazonRedshiftTarget {
  readonly Name?: string | undefined;
  readonly Data?: AmazonRedshiftNodeData | undefined;
  readonly Inputs?: readonly string[] | undefined;
}

export interface AnnotationError {
  readonly ProfileId?: string | undefined;
  readonly StatisticId?: string | undefined;
  readonly FailureReason?: string | undefined;
}

export interface ApplyMapping {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly Mapping: readonly Mapping[];
}

export interface AthenaConnectorSource {
  readonly Name: string;
  readonly ConnectionName: string;
  readonly ConnectorName: string;
  readonly ConnectionType: string;
  readonly ConnectionTable?: string | undefined;
  readonly SchemaName: string;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface AuditContext {
  readonly AdditionalAuditContext?: string | undefined;
  readonly RequestedColumns?: readonly string[] | undefined;
  readonly AllColumnsRequested?: boolean | undefined;
}

export interface AuthConfiguration {
  readonly AuthenticationType: Property;
  readonly SecretArn?: Property | undefined;
  readonly OAuth2Properties?: Readonly<Record<string, Property>> | undefined;
  readonly BasicAuthenticationProperties?: Readonly<Record<string, Property>> | undefined;
  readonly CustomAuthenticationProperties?: Readonly<Record<string, Property>> | undefined;
}

export interface AuthenticationConfiguration {
  readonly AuthenticationType?: AuthenticationType | undefined;
  readonly SecretArn?: string | undefined;
  readonly KmsKeyArn?: string | undefined;
  readonly OAuth2Properties?: OAuth2Properties | undefined;
}

export interface AuthenticationConfigurationInput {
  readonly AuthenticationType?: AuthenticationType | undefined;
  readonly OAuth2Properties?: OAuth2PropertiesInput | undefined;
  readonly SecretArn?: string | undefined;
  readonly KmsKeyArn?: string | undefined;
  readonly BasicAuthenticationCredentials?: BasicAuthenticationCredentials | undefined;
  readonly CustomAuthenticationCredentials?: Readonly<Record<string, string>> | undefined;
}

export type AuthenticationType = "BASIC" | "OAUTH2" | "CUSTOM" | "IAM";

export interface AuthorizationCodeProperties {
  readonly AuthorizationCode?: string | undefined;
  readonly RedirectUri?: string | undefined;
}

export interface AutoDataQuality {
  readonly IsEnabled?: boolean | undefined;
  readonly EvaluationContext?: string | undefined;
}

export interface BackfillError {
  readonly Code?: BackfillErrorCode | undefined;
  readonly Partitions?: readonly PartitionValueList[] | undefined;
}

export type BackfillErrorCode =
  | "ENCRYPTED_PARTITION_ERROR"
  | "INTERNAL_ERROR"
  | "INVALID_PARTITION_TYPE_DATA_ERROR"
  | "MISSING_PARTITION_VALUE_ERROR"
  | "UNSUPPORTED_PARTITION_CHARACTER_ERROR";

export interface BasicAuthenticationCredentials {
  readonly Username?: string | undefined;
  readonly Password?: string | undefined;
}

export interface BasicAuthenticationProperties {
  readonly Username?: ConnectorProperty | undefined;
  readonly Password?: ConnectorProperty | undefined;
}

export interface BasicCatalogTarget {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly PartitionKeys?: readonly (readonly string[])[] | undefined;
  readonly Database: string;
  readonly Table: string;
}

export interface BatchCreatePartitionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly PartitionInputList: readonly PartitionInput[];
}

export interface BatchCreatePartitionResponse {
  readonly Errors?: readonly PartitionError[] | undefined;
}

export interface BatchDeleteConnectionRequest {
  readonly CatalogId?: string | undefined;
  readonly ConnectionNameList: readonly string[];
}

export interface BatchDeleteConnectionResponse {
  readonly Succeeded?: readonly string[] | undefined;
  readonly Errors?: Readonly<Record<string, ErrorDetail>> | undefined;
}

export interface BatchDeletePartitionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly PartitionsToDelete: readonly PartitionValueList[];
}

export interface BatchDeletePartitionResponse {
  readonly Errors?: readonly PartitionError[] | undefined;
}

export interface BatchDeleteTableRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TablesToDelete: readonly string[];
  readonly TransactionId?: string | undefined;
}

export interface BatchDeleteTableResponse {
  readonly Errors?: readonly TableError[] | undefined;
}

export interface BatchDeleteTableVersionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly VersionIds: readonly string[];
}

export interface BatchDeleteTableVersionResponse {
  readonly Errors?: readonly TableVersionError[] | undefined;
}

export interface BatchGetBlueprintsRequest {
  readonly Names: readonly string[];
  readonly IncludeBlueprint?: boolean | undefined;
  readonly IncludeParameterSpec?: boolean | undefined;
}

export interface BatchGetBlueprintsResponse {
  readonly Blueprints?: readonly Blueprint[] | undefined;
  readonly MissingBlueprints?: readonly string[] | undefined;
}

export interface BatchGetCrawlersRequest {
  readonly CrawlerNames: readonly string[];
}

export interface BatchGetCrawlersResponse {
  readonly Crawlers?: readonly Crawler[] | undefined;
  readonly CrawlersNotFound?: readonly string[] | undefined;
}

export interface BatchGetCustomEntityTypesRequest {
  readonly Names: readonly string[];
}

export interface BatchGetCustomEntityTypesResponse {
  readonly CustomEntityTypes?: readonly CustomEntityType[] | undefined;
  readonly CustomEntityTypesNotFound?: readonly string[] | undefined;
}

export interface BatchGetDataQualityResultRequest {
  readonly ResultIds: readonly string[];
}

export interface BatchGetDataQualityResultResponse {
  readonly Results: readonly DataQualityResult[];
  readonly ResultsNotFound?: readonly string[] | undefined;
}

export interface BatchGetDevEndpointsRequest {
  readonly DevEndpointNames: readonly string[];
}

export interface BatchGetDevEndpointsResponse {
  readonly DevEndpoints?: readonly DevEndpoint[] | undefined;
  readonly DevEndpointsNotFound?: readonly string[] | undefined;
}

export interface BatchGetJobsRequest {
  readonly JobNames: readonly string[];
}

export interface BatchGetJobsResponse {
  readonly Jobs?: readonly Job[] | undefined;
  readonly JobsNotFound?: readonly string[] | undefined;
}

export interface BatchGetPartitionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly PartitionsToGet: readonly PartitionValueList[];
  readonly AuditContext?: AuditContext | undefined;
  readonly QuerySessionContext?: QuerySessionContext | undefined;
}

export interface BatchGetPartitionResponse {
  readonly Partitions?: readonly Partition[] | undefined;
  readonly UnprocessedKeys?: readonly PartitionValueList[] | undefined;
}

export interface BatchGetTableOptimizerEntry {
  readonly catalogId?: string | undefined;
  readonly databaseName?: string | undefined;
  readonly tableName?: string | undefined;
  readonly type?: TableOptimizerType | undefined;
}

export interface BatchGetTableOptimizerError {
  readonly error?: ErrorDetail | undefined;
  readonly catalogId?: string | undefined;
  readonly databaseName?: string | undefined;
  readonly tableName?: string | undefined;
  readonly type?: TableOptimizerType | undefined;
}

export interface BatchGetTableOptimizerRequest {
  readonly Entries: readonly BatchGetTableOptimizerEntry[];
}

export interface BatchGetTableOptimizerResponse {
  readonly TableOptimizers?: readonly BatchTableOptimizer[] | undefined;
  readonly Failures?: readonly BatchGetTableOptimizerError[] | undefined;
}

export interface BatchGetTriggersRequest {
  readonly TriggerNames: readonly string[];
}

export interface BatchGetTriggersResponse {
  readonly Triggers?: readonly Trigger[] | undefined;
  readonly TriggersNotFound?: readonly string[] | undefined;
}

export interface BatchGetWorkflowsRequest {
  readonly Names: readonly string[];
  readonly IncludeGraph?: boolean | undefined;
}

export interface BatchGetWorkflowsResponse {
  readonly Workflows?: readonly Workflow[] | undefined;
  readonly MissingWorkflows?: readonly string[] | undefined;
}

export interface BatchPutDataQualityStatisticAnnotationRequest {
  readonly InclusionAnnotations: readonly DatapointInclusionAnnotation[];
  readonly ClientToken?: string | undefined;
}

export interface BatchPutDataQualityStatisticAnnotationResponse {
  readonly FailedInclusionAnnotations?: readonly AnnotationError[] | undefined;
}

export interface BatchStopJobRunError {
  readonly JobName?: string | undefined;
  readonly JobRunId?: string | undefined;
  readonly ErrorDetail?: ErrorDetail | undefined;
}

export interface BatchStopJobRunRequest {
  readonly JobName: string;
  readonly JobRunIds: readonly string[];
}

export interface BatchStopJobRunResponse {
  readonly SuccessfulSubmissions?: readonly BatchStopJobRunSuccessfulSubmission[] | undefined;
  readonly Errors?: readonly BatchStopJobRunError[] | undefined;
}

export interface BatchStopJobRunSuccessfulSubmission {
  readonly JobName?: string | undefined;
  readonly JobRunId?: string | undefined;
}

export interface BatchTableOptimizer {
  readonly catalogId?: string | undefined;
  readonly databaseName?: string | undefined;
  readonly tableName?: string | undefined;
  readonly tableOptimizer?: TableOptimizer | undefined;
}

export interface BatchUpdatePartitionFailureEntry {
  readonly PartitionValueList?: readonly string[] | undefined;
  readonly ErrorDetail?: ErrorDetail | undefined;
}

export interface BatchUpdatePartitionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly Entries: readonly BatchUpdatePartitionRequestEntry[];
}

export interface BatchUpdatePartitionRequestEntry {
  readonly PartitionValueList: readonly string[];
  readonly PartitionInput: PartitionInput;
}

export interface BatchUpdatePartitionResponse {
  readonly Errors?: readonly BatchUpdatePartitionFailureEntry[] | undefined;
}

export interface BinaryColumnStatisticsData {
  readonly MaximumLength: number;
  readonly AverageLength: number;
  readonly NumberOfNulls: number;
}

export interface Blueprint {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly CreatedOn?: Instant | undefined;
  readonly LastModifiedOn?: Instant | undefined;
  readonly ParameterSpec?: string | undefined;
  readonly BlueprintLocation?: string | undefined;
  readonly BlueprintServiceLocation?: string | undefined;
  readonly Status?: BlueprintStatus | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly LastActiveDefinition?: LastActiveDefinition | undefined;
}

export interface BlueprintDetails {
  readonly BlueprintName?: string | undefined;
  readonly RunId?: string | undefined;
}

export interface BlueprintRun {
  readonly BlueprintName?: string | undefined;
  readonly RunId?: string | undefined;
  readonly WorkflowName?: string | undefined;
  readonly State?: BlueprintRunState | undefined;
  readonly StartedOn?: Instant | undefined;
  readonly CompletedOn?: Instant | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly RollbackErrorMessage?: string | undefined;
  readonly Parameters?: string | undefined;
  readonly RoleArn?: string | undefined;
}

export type BlueprintRunState = "RUNNING" | "SUCCEEDED" | "FAILED" | "ROLLING_BACK";

export type BlueprintStatus = "CREATING" | "ACTIVE" | "UPDATING" | "FAILED";

export interface BooleanColumnStatisticsData {
  readonly NumberOfTrues: number;
  readonly NumberOfFalses: number;
  readonly NumberOfNulls: number;
}

export interface CancelDataQualityRuleRecommendationRunRequest {
  readonly RunId: string;
}

export type CancelDataQualityRuleRecommendationRunResponse = Readonly<Record<string, never>>;

export interface CancelDataQualityRulesetEvaluationRunRequest {
  readonly RunId: string;
}

export type CancelDataQualityRulesetEvaluationRunResponse = Readonly<Record<string, never>>;

export interface CancelMLTaskRunRequest {
  readonly TransformId: string;
  readonly TaskRunId: string;
}

export interface CancelMLTaskRunResponse {
  readonly TransformId?: string | undefined;
  readonly TaskRunId?: string | undefined;
  readonly Status?: TaskStatusType | undefined;
}

export interface CancelStatementRequest {
  readonly SessionId: string;
  readonly Id: number;
  readonly RequestOrigin?: string | undefined;
}

export type CancelStatementResponse = Readonly<Record<string, never>>;

export interface Capabilities {
  readonly SupportedAuthenticationTypes: readonly AuthenticationType[];
  readonly SupportedDataOperations: readonly DataOperation[];
  readonly SupportedComputeEnvironments: readonly ComputeEnvironment[];
}

export interface Catalog {
  readonly CatalogId?: string | undefined;
  readonly Name: string;
  readonly ResourceArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly Parameters?: Readonly<Record<string, string>> | undefined;
  readonly CreateTime?: Instant | undefined;
  readonly UpdateTime?: Instant | undefined;
  readonly TargetRedshiftCatalog?: TargetRedshiftCatalog | undefined;
  readonly FederatedCatalog?: FederatedCatalog | undefined;
  readonly CatalogProperties?: CatalogPropertiesOutput | undefined;
  readonly CreateTableDefaultPermissions?: readonly PrincipalPermissions[] | undefined;
  readonly CreateDatabaseDefaultPermissions?: readonly PrincipalPermissions[] | undefined;
  readonly AllowFullTableExternalDataAccess?: AllowFullTableExternalDataAccessEnum | undefined;
}

export interface CatalogDeltaSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
  readonly AdditionalDeltaOptions?: Readonly<Record<string, string>> | undefined;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export type CatalogEncryptionMode = "DISABLED" | "SSE-KMS" | "SSE-KMS-WITH-SERVICE-ROLE";

export interface CatalogEntry {
  readonly DatabaseName: string;
  readonly TableName: string;
}

export interface CatalogHudiSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
  readonly AdditionalHudiOptions?: Readonly<Record<string, string>> | undefined;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface CatalogIcebergSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
  readonly AdditionalIcebergOptions?: Readonly<Record<string, string>> | undefined;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface CatalogImportStatus {
  readonly ImportCompleted?: boolean | undefined;
  readonly ImportTime?: Instant | undefined;
  readonly ImportedBy?: string | undefined;
}

export interface CatalogInput {
  readonly Description?: string | undefined;
  readonly FederatedCatalog?: FederatedCatalog | undefined;
  readonly Parameters?: Readonly<Record<string, string>> | undefined;
  readonly TargetRedshiftCatalog?: TargetRedshiftCatalog | undefined;
  readonly CatalogProperties?: CatalogProperties | undefined;
  readonly CreateTableDefaultPermissions?: readonly PrincipalPermissions[] | undefined;
  readonly CreateDatabaseDefaultPermissions?: readonly PrincipalPermissions[] | undefined;
  readonly AllowFullTableExternalDataAccess?: AllowFullTableExternalDataAccessEnum | undefined;
  readonly OverwriteChildResourcePermissionsWithDefault?: OverwriteChildResourcePermissionsWithDefaultEnum | undefined;
}

export interface CatalogKafkaSource {
  readonly Name: string;
  readonly WindowSize?: number | undefined;
  readonly DetectSchema?: boolean | undefined;
  readonly Table: string;
  readonly Database: string;
  readonly StreamingOptions?: KafkaStreamingSourceOptions | undefined;
  readonly DataPreviewOptions?: StreamingDataPreviewOptions | undefined;
}

export interface CatalogKinesisSource {
  readonly Name: string;
  readonly WindowSize?: number | undefined;
  readonly DetectSchema?: boolean | undefined;
  readonly Table: string;
  readonly Database: string;
  readonly StreamingOptions?: KinesisStreamingSourceOptions | undefined;
  readonly DataPreviewOptions?: StreamingDataPreviewOptions | undefined;
}

export interface CatalogProperties {
  readonly DataLakeAccessProperties?: DataLakeAccessProperties | undefined;
  readonly IcebergOptimizationProperties?: IcebergOptimizationProperties | undefined;
  readonly CustomProperties?: Readonly<Record<string, string>> | undefined;
}

export interface CatalogPropertiesOutput {
  readonly DataLakeAccessProperties?: DataLakeAccessPropertiesOutput | undefined;
  readonly IcebergOptimizationProperties?: IcebergOptimizationPropertiesOutput | undefined;
  readonly CustomProperties?: Readonly<Record<string, string>> | undefined;
}

export interface CatalogSchemaChangePolicy {
  readonly EnableUpdateCatalog?: boolean | undefined;
  readonly UpdateBehavior?: UpdateCatalogBehavior | undefined;
}

export interface CatalogSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
  readonly PartitionPredicate?: string | undefined;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface CatalogTarget {
  readonly DatabaseName: string;
  readonly Tables: readonly string[];
  readonly ConnectionName?: string | undefined;
  readonly EventQueueArn?: string | undefined;
  readonly DlqEventQueueArn?: string | undefined;
}

export interface CheckSchemaVersionValidityInput {
  readonly DataFormat: DataFormat;
  readonly SchemaDefinition: string;
}

export interface CheckSchemaVersionValidityResponse {
  readonly Valid?: boolean | undefined;
  readonly Error?: string | undefined;
}

export interface Classifier {
  readonly GrokClassifier?: GrokClassifier | undefined;
  readonly XMLClassifier?: XMLClassifier | undefined;
  readonly JsonClassifier?: JsonClassifier | undefined;
  readonly CsvClassifier?: CsvClassifier | undefined;
}

export interface ClientCredentialsProperties {
  readonly TokenUrl?: ConnectorProperty | undefined;
  readonly RequestMethod?: HTTPMethod | undefined;
  readonly ContentType?: ContentType | undefined;
  readonly ClientId?: ConnectorProperty | undefined;
  readonly ClientSecret?: ConnectorProperty | undefined;
  readonly Scope?: ConnectorProperty | undefined;
  readonly TokenUrlParameters?: readonly ConnectorProperty[] | undefined;
}

export interface CloudWatchEncryption {
  readonly CloudWatchEncryptionMode?: CloudWatchEncryptionMode | undefined;
  readonly KmsKeyArn?: string | undefined;
}

export type CloudWatchEncryptionMode = "DISABLED" | "SSE-KMS";

export interface CodeGenConfigurationNode {
  readonly AthenaConnectorSource?: AthenaConnectorSource | undefined;
  readonly JDBCConnectorSource?: JDBCConnectorSource | undefined;
  readonly SparkConnectorSource?: SparkConnectorSource | undefined;
  readonly CatalogSource?: CatalogSource | undefined;
  readonly RedshiftSource?: RedshiftSource | undefined;
  readonly S3CatalogSource?: S3CatalogSource | undefined;
  readonly S3CsvSource?: S3CsvSource | undefined;
  readonly S3JsonSource?: S3JsonSource | undefined;
  readonly S3ParquetSource?: S3ParquetSource | undefined;
  readonly RelationalCatalogSource?: RelationalCatalogSource | undefined;
  readonly DynamoDBCatalogSource?: DynamoDBCatalogSource | undefined;
  readonly JDBCConnectorTarget?: JDBCConnectorTarget | undefined;
  readonly SparkConnectorTarget?: SparkConnectorTarget | undefined;
  readonly CatalogTarget?: BasicCatalogTarget | undefined;
  readonly RedshiftTarget?: RedshiftTarget | undefined;
  readonly S3CatalogTarget?: S3CatalogTarget | undefined;
  readonly S3GlueParquetTarget?: S3GlueParquetTarget | undefined;
  readonly S3DirectTarget?: S3DirectTarget | undefined;
  readonly ApplyMapping?: ApplyMapping | undefined;
  readonly SelectFields?: SelectFields | undefined;
  readonly DropFields?: DropFields | undefined;
  readonly RenameField?: RenameField | undefined;
  readonly Spigot?: Spigot | undefined;
  readonly Join?: Join | undefined;
  readonly SplitFields?: SplitFields | undefined;
  readonly SelectFromCollection?: SelectFromCollection | undefined;
  readonly FillMissingValues?: FillMissingValues | undefined;
  readonly Filter?: Filter | undefined;
  readonly CustomCode?: CustomCode | undefined;
  readonly SparkSQL?: SparkSQL | undefined;
  readonly DirectKinesisSource?: DirectKinesisSource | undefined;
  readonly DirectKafkaSource?: DirectKafkaSource | undefined;
  readonly CatalogKinesisSource?: CatalogKinesisSource | undefined;
  readonly CatalogKafkaSource?: CatalogKafkaSource | undefined;
  readonly DropNullFields?: DropNullFields | undefined;
  readonly Merge?: Merge | undefined;
  readonly Union?: Union | undefined;
  readonly PIIDetection?: PIIDetection | undefined;
  readonly Aggregate?: Aggregate | undefined;
  readonly DropDuplicates?: DropDuplicates | undefined;
  readonly GovernedCatalogTarget?: GovernedCatalogTarget | undefined;
  readonly GovernedCatalogSource?: GovernedCatalogSource | undefined;
  readonly MicrosoftSQLServerCatalogSource?: MicrosoftSQLServerCatalogSource | undefined;
  readonly MySQLCatalogSource?: MySQLCatalogSource | undefined;
  readonly OracleSQLCatalogSource?: OracleSQLCatalogSource | undefined;
  readonly PostgreSQLCatalogSource?: PostgreSQLCatalogSource | undefined;
  readonly MicrosoftSQLServerCatalogTarget?: MicrosoftSQLServerCatalogTarget | undefined;
  readonly MySQLCatalogTarget?: MySQLCatalogTarget | undefined;
  readonly OracleSQLCatalogTarget?: OracleSQLCatalogTarget | undefined;
  readonly PostgreSQLCatalogTarget?: PostgreSQLCatalogTarget | undefined;
  readonly Route?: Route | undefined;
  readonly DynamicTransform?: DynamicTransform | undefined;
  readonly EvaluateDataQuality?: EvaluateDataQuality | undefined;
  readonly S3CatalogHudiSource?: S3CatalogHudiSource | undefined;
  readonly CatalogHudiSource?: CatalogHudiSource | undefined;
  readonly S3HudiSource?: S3HudiSource | undefined;
  readonly S3HudiCatalogTarget?: S3HudiCatalogTarget | undefined;
  readonly S3HudiDirectTarget?: S3HudiDirectTarget | undefined;
  readonly DirectJDBCSource?: DirectJDBCSource | undefined;
  readonly S3CatalogDeltaSource?: S3CatalogDeltaSource | undefined;
  readonly CatalogDeltaSource?: CatalogDeltaSource | undefined;
  readonly S3DeltaSource?: S3DeltaSource | undefined;
  readonly S3DeltaCatalogTarget?: S3DeltaCatalogTarget | undefined;
  readonly S3DeltaDirectTarget?: S3DeltaDirectTarget | undefined;
  readonly AmazonRedshiftSource?: AmazonRedshiftSource | undefined;
  readonly AmazonRedshiftTarget?: AmazonRedshiftTarget | undefined;
  readonly EvaluateDataQualityMultiFrame?: EvaluateDataQualityMultiFrame | undefined;
  readonly Recipe?: Recipe | undefined;
  readonly SnowflakeSource?: SnowflakeSource | undefined;
  readonly SnowflakeTarget?: SnowflakeTarget | undefined;
  readonly ConnectorDataSource?: ConnectorDataSource | undefined;
  readonly ConnectorDataTarget?: ConnectorDataTarget | undefined;
  readonly S3CatalogIcebergSource?: S3CatalogIcebergSource | undefined;
  readonly CatalogIcebergSource?: CatalogIcebergSource | undefined;
  readonly S3IcebergCatalogTarget?: S3IcebergCatalogTarget | undefined;
  readonly S3IcebergDirectTarget?: S3IcebergDirectTarget | undefined;
  readonly S3ExcelSource?: S3ExcelSource | undefined;
  readonly S3HyperDirectTarget?: S3HyperDirectTarget | undefined;
  readonly DynamoDBELTConnectorSource?: DynamoDBELTConnectorSource | undefined;
}

export interface CodeGenEdge {
  readonly Source: string;
  readonly Target: string;
  readonly TargetParameter?: string | undefined;
}

export interface CodeGenNode {
  readonly Id: string;
  readonly NodeType: string;
  readonly Args: readonly CodeGenNodeArg[];
  readonly LineNumber?: number | undefined;
}

export interface CodeGenNodeArg {
  readonly Name: string;
  readonly Value: string;
  readonly Param?: boolean | undefined;
}

export interface Column {
  readonly Name: string;
  readonly Type?: string | undefined;
  readonly Comment?: string | undefined;
  readonly Parameters?: Readonly<Record<string, string>> | undefined;
}

export interface ColumnError {
  readonly ColumnName?: string | undefined;
  readonly Error?: ErrorDetail | undefined;
}

export interface ColumnImportance {
  readonly ColumnName?: string | undefined;
  readonly Importance?: number | undefined;
}

export interface ColumnRowFilter {
  readonly ColumnName?: string | undefined;
  readonly RowFilterExpression?: string | undefined;
}

export interface ColumnStatistics {
  readonly ColumnName: string;
  readonly ColumnType: string;
  readonly AnalyzedTime: Instant;
  readonly StatisticsData: ColumnStatisticsData;
}

export interface ColumnStatisticsData {
  readonly Type: ColumnStatisticsType;
  readonly BooleanColumnStatisticsData?: BooleanColumnStatisticsData | undefined;
  readonly DateColumnStatisticsData?: DateColumnStatisticsData | undefined;
  readonly DecimalColumnStatisticsData?: DecimalColumnStatisticsData | undefined;
  readonly DoubleColumnStatisticsData?: DoubleColumnStatisticsData | undefined;
  readonly LongColumnStatisticsData?: LongColumnStatisticsData | undefined;
  readonly StringColumnStatisticsData?: StringColumnStatisticsData | undefined;
  readonly BinaryColumnStatisticsData?: BinaryColumnStatisticsData | undefined;
}

export interface ColumnStatisticsError {
  readonly ColumnStatistics?: ColumnStatistics | undefined;
  readonly Error?: ErrorDetail | undefined;
}

export type ColumnStatisticsState = "STARTING" | "RUNNING" | "SUCCEEDED" | "FAILED" | "STOPPED";

export interface ColumnStatisticsTaskNotRunningException {
  readonly Message?: string | undefined;
}

export interface ColumnStatisticsTaskRun {
  readonly CustomerId?: string | undefined;
  readonly ColumnStatisticsTaskRunId?: string | undefined;
  readonly DatabaseName?: string | undefined;
  readonly TableName?: string | undefined;
  readonly ColumnNameList?: readonly string[] | undefined;
  readonly CatalogID?: string | undefined;
  readonly Role?: string | undefined;
  readonly SampleSize?: number | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly WorkerType?: string | undefined;
  readonly ComputationType?: ComputationType | undefined;
  readonly Status?: ColumnStatisticsState | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastUpdated?: Instant | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly DPUSeconds?: number | undefined;
}

export interface ColumnStatisticsTaskRunningException {
  readonly Message?: string | undefined;
}

export interface ColumnStatisticsTaskSettings {
  readonly DatabaseName?: string | undefined;
  readonly TableName?: string | undefined;
  readonly Schedule?: Schedule | undefined;
  readonly ColumnNameList?: readonly string[] | undefined;
  readonly CatalogID?: string | undefined;
  readonly Role?: string | undefined;
  readonly SampleSize?: number | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly ScheduleType?: ScheduleType | undefined;
  readonly SettingSource?: SettingSource | undefined;
  readonly LastExecutionAttempt?: ExecutionAttempt | undefined;
}

export interface ColumnStatisticsTaskStoppingException {
  readonly Message?: string | undefined;
}

export type ColumnStatisticsType =
  | "BOOLEAN"
  | "DATE"
  | "DECIMAL"
  | "DOUBLE"
  | "LONG"
  | "STRING"
  | "BINARY";

export interface CompactionConfiguration {
  readonly icebergConfiguration?: IcebergCompactionConfiguration | undefined;
}

export interface CompactionMetrics {
  readonly IcebergMetrics?: IcebergCompactionMetrics | undefined;
}

export type CompactionStrategy = "binpack" | "sort" | "z-order";

export type Comparator =
  | "EQUALS"
  | "GREATER_THAN"
  | "LESS_THAN"
  | "GREATER_THAN_EQUALS"
  | "LESS_THAN_EQUALS";

export type Compatibility =
  | "NONE"
  | "DISABLED"
  | "BACKWARD"
  | "BACKWARD_ALL"
  | "FORWARD"
  | "FORWARD_ALL"
  | "FULL"
  | "FULL_ALL";

export type CompressionType = "gzip" | "bzip2";

export type ComputationType = "FULL" | "INCREMENTAL";

export type ComputeEnvironment = "SPARK" | "ATHENA" | "PYTHON";

export interface ComputeEnvironmentConfiguration {
  readonly Name: string;
  readonly Description: string;
  readonly ComputeEnvironment: ComputeEnvironment;
  readonly SupportedAuthenticationTypes: readonly AuthenticationType[];
  readonly ConnectionOptions: Readonly<Record<string, Property>>;
  readonly ConnectionPropertyNameOverrides: Readonly<Record<string, string>>;
  readonly ConnectionOptionNameOverrides: Readonly<Record<string, string>>;
  readonly ConnectionPropertiesRequiredOverrides: readonly string[];
  readonly PhysicalConnectionPropertiesRequired?: boolean | undefined;
}

export interface ConcurrentModificationException {
  readonly Message?: string | undefined;
}

export interface ConcurrentRunsExceededException {
  readonly Message?: string | undefined;
}

export interface Condition {
  readonly LogicalOperator?: LogicalOperator | undefined;
  readonly JobName?: string | undefined;
  readonly State?: JobRunState | undefined;
  readonly CrawlerName?: string | undefined;
  readonly CrawlState?: CrawlState | undefined;
}

export interface ConditionCheckFailureException {
  readonly Message?: string | undefined;
}

export interface ConditionExpression {
  readonly Condition: string;
  readonly Value?: string | undefined;
  readonly TargetColumn: string;
}

export interface ConfigurationObject {
  readonly DefaultValue?: string | undefined;
  readonly AllowedValues?: readonly string[] | undefined;
  readonly MinValue?: string | undefined;
  readonly MaxValue?: string | undefined;
}

export type ConfigurationSource = "catalog" | "table";

export interface ConflictException {
  readonly Message?: string | undefined;
}

export interface ConfusionMatrix {
  readonly NumTruePositives?: number | undefined;
  readonly NumFalsePositives?: number | undefined;
  readonly NumTrueNegatives?: number | undefined;
  readonly NumFalseNegatives?: number | undefined;
}

export interface Connection {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly ConnectionType?: ConnectionType | undefined;
  readonly MatchCriteria?: readonly string[] | undefined;
  readonly ConnectionProperties?: Readonly<Record<string, string>> | undefined;
  readonly SparkProperties?: Readonly<Record<string, string>> | undefined;
  readonly AthenaProperties?: Readonly<Record<string, string>> | undefined;
  readonly PythonProperties?: Readonly<Record<string, string>> | undefined;
  readonly PhysicalConnectionRequirements?: PhysicalConnectionRequirements | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastUpdatedTime?: Instant | undefined;
  readonly LastUpdatedBy?: string | undefined;
  readonly Status?: ConnectionStatus | undefined;
  readonly StatusReason?: string | undefined;
  readonly LastConnectionValidationTime?: Instant | undefined;
  readonly AuthenticationConfiguration?: AuthenticationConfiguration | undefined;
  readonly ConnectionSchemaVersion?: number | undefined;
  readonly CompatibleComputeEnvironments?: readonly ComputeEnvironment[] | undefined;
}

export interface ConnectionInput {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly ConnectionType: ConnectionType;
  readonly MatchCriteria?: readonly string[] | undefined;
  readonly ConnectionProperties: Readonly<Record<string, string>>;
  readonly SparkProperties?: Readonly<Record<string, string>> | undefined;
  readonly AthenaProperties?: Readonly<Record<string, string>> | undefined;
  readonly PythonProperties?: Readonly<Record<string, string>> | undefined;
  readonly PhysicalConnectionRequirements?: PhysicalConnectionRequirements | undefined;
  readonly AuthenticationConfiguration?: AuthenticationConfigurationInput | undefined;
  readonly ValidateCredentials?: boolean | undefined;
  readonly ValidateForComputeEnvironments?: readonly ComputeEnvironment[] | undefined;
}

export interface ConnectionPasswordEncryption {
  readonly ReturnConnectionPasswordEncrypted: boolean;
  readonly AwsKmsKeyId?: string | undefined;
}

export interface ConnectionPropertiesConfiguration {
  readonly Url?: ConnectorProperty | undefined;
  readonly AdditionalRequestParameters?: readonly ConnectorProperty[] | undefined;
}

export type ConnectionPropertyKey =
  | "HOST"
  | "PORT"
  | "USERNAME"
  | "PASSWORD"
  | "ENCRYPTED_PASSWORD"
  | "JDBC_DRIVER_JAR_URI"
  | "JDBC_DRIVER_CLASS_NAME"
  | "JDBC_ENGINE"
  | "JDBC_ENGINE_VERSION"
  | "CONFIG_FILES"
  | "INSTANCE_ID"
  | "JDBC_CONNECTION_URL"
  | "JDBC_ENFORCE_SSL"
  | "CUSTOM_JDBC_CERT"
  | "SKIP_CUSTOM_JDBC_CERT_VALIDATION"
  | "CUSTOM_JDBC_CERT_STRING"
  | "CONNECTION_URL"
  | "KAFKA_BOOTSTRAP_SERVERS"
  | "KAFKA_SSL_ENABLED"
  | "KAFKA_CUSTOM_CERT"
  | "KAFKA_SKIP_CUSTOM_CERT_VALIDATION"
  | "KAFKA_CLIENT_KEYSTORE"
  | "KAFKA_CLIENT_KEYSTORE_PASSWORD"
  | "KAFKA_CLIENT_KEY_PASSWORD"
  | "ENCRYPTED_KAFKA_CLIENT_KEYSTORE_PASSWORD"
  | "ENCRYPTED_KAFKA_CLIENT_KEY_PASSWORD"
  | "KAFKA_SASL_MECHANISM"
  | "KAFKA_SASL_PLAIN_USERNAME"
  | "KAFKA_SASL_PLAIN_PASSWORD"
  | "ENCRYPTED_KAFKA_SASL_PLAIN_PASSWORD"
  | "KAFKA_SASL_SCRAM_USERNAME"
  | "KAFKA_SASL_SCRAM_PASSWORD"
  | "KAFKA_SASL_SCRAM_SECRETS_ARN"
  | "ENCRYPTED_KAFKA_SASL_SCRAM_PASSWORD"
  | "KAFKA_SASL_GSSAPI_KEYTAB"
  | "KAFKA_SASL_GSSAPI_KRB5_CONF"
  | "KAFKA_SASL_GSSAPI_SERVICE"
  | "KAFKA_SASL_GSSAPI_PRINCIPAL"
  | "SECRET_ID"
  | "CONNECTOR_URL"
  | "CONNECTOR_TYPE"
  | "CONNECTOR_CLASS_NAME"
  | "ENDPOINT"
  | "ENDPOINT_TYPE"
  | "ROLE_ARN"
  | "REGION"
  | "WORKGROUP_NAME"
  | "CLUSTER_IDENTIFIER"
  | "DATABASE";

export type ConnectionStatus = "READY" | "IN_PROGRESS" | "FAILED";

export type ConnectionType =
  | "JDBC"
  | "SFTP"
  | "MONGODB"
  | "KAFKA"
  | "NETWORK"
  | "MARKETPLACE"
  | "CUSTOM"
  | "SALESFORCE"
  | "VIEW_VALIDATION_REDSHIFT"
  | "VIEW_VALIDATION_ATHENA"
  | "GOOGLEADS"
  | "GOOGLESHEETS"
  | "GOOGLEANALYTICS4"
  | "SERVICENOW"
  | "MARKETO"
  | "SAPODATA"
  | "ZENDESK"
  | "JIRACLOUD"
  | "NETSUITEERP"
  | "HUBSPOT"
  | "FACEBOOKADS"
  | "INSTAGRAMADS"
  | "ZOHOCRM"
  | "SALESFORCEPARDOT"
  | "SALESFORCEMARKETINGCLOUD"
  | "ADOBEANALYTICS"
  | "SLACK"
  | "LINKEDIN"
  | "MIXPANEL"
  | "ASANA"
  | "STRIPE"
  | "SMARTSHEET"
  | "DATADOG"
  | "WOOCOMMERCE"
  | "INTERCOM"
  | "SNAPCHATADS"
  | "PAYPAL"
  | "QUICKBOOKS"
  | "FACEBOOKPAGEINSIGHTS"
  | "FRESHDESK"
  | "TWILIO"
  | "DOCUSIGNMONITOR"
  | "FRESHSALES"
  | "ZOOM"
  | "GOOGLESEARCHCONSOLE"
  | "SALESFORCECOMMERCECLOUD"
  | "SAPCONCUR"
  | "DYNATRACE"
  | "MICROSOFTDYNAMIC365FINANCEANDOPS"
  | "MICROSOFTTEAMS"
  | "BLACKBAUDRAISEREDGENXT"
  | "MAILCHIMP"
  | "GITLAB"
  | "PENDO"
  | "PRODUCTBOARD"
  | "CIRCLECI"
  | "PIPEDIVE"
  | "SENDGRID"
  | "AZURECOSMOS"
  | "AZURESQL"
  | "BIGQUERY"
  | "BLACKBAUD"
  | "CLOUDERAHIVE"
  | "CLOUDERAIMPALA"
  | "CLOUDWATCH"
  | "CLOUDWATCHMETRICS"
  | "CMDB"
  | "DATALAKEGEN2"
  | "DB2"
  | "DB2AS400"
  | "DOCUMENTDB"
  | "DOMO"
  | "DYNAMODB"
  | "GOOGLECLOUDSTORAGE"
  | "HBASE"
  | "KUSTOMER"
  | "MICROSOFTDYNAMICS365CRM"
  | "MONDAY"
  | "MYSQL"
  | "OKTA"
  | "OPENSEARCH"
  | "ORACLE"
  | "PIPEDRIVE"
  | "POSTGRESQL"
  | "SAPHANA"
  | "SQLSERVER"
  | "SYNAPSE"
  | "TERADATA"
  | "TERADATANOS"
  | "TIMESTREAM"
  | "TPCDS"
  | "VERTICA";

export interface ConnectionTypeBrief {
  readonly ConnectionType?: ConnectionType | undefined;
  readonly DisplayName?: string | undefined;
  readonly Vendor?: string | undefined;
  readonly Description?: string | undefined;
  readonly Categories?: readonly string[] | undefined;
  readonly Capabilities?: Capabilities | undefined;
  readonly LogoUrl?: string | undefined;
  readonly ConnectionTypeVariants?: readonly ConnectionTypeVariant[] | undefined;
}

export interface ConnectionTypeVariant {
  readonly ConnectionTypeVariantName?: string | undefined;
  readonly DisplayName?: string | undefined;
  readonly Description?: string | undefined;
  readonly LogoUrl?: string | undefined;
}

export interface ConnectionsList {
  readonly Connections?: readonly string[] | undefined;
}

export interface ConnectorAuthenticationConfiguration {
  readonly AuthenticationTypes: readonly AuthenticationType[];
  readonly OAuth2Properties?: ConnectorOAuth2Properties | undefined;
  readonly BasicAuthenticationProperties?: BasicAuthenticationProperties | undefined;
  readonly CustomAuthenticationProperties?: CustomAuthenticationProperties | undefined;
}

export interface ConnectorAuthorizationCodeProperties {
  readonly AuthorizationCodeUrl?: ConnectorProperty | undefined;
  readonly AuthorizationCode?: ConnectorProperty | undefined;
  readonly RedirectUri?: ConnectorProperty | undefined;
  readonly TokenUrl?: ConnectorProperty | undefined;
  readonly RequestMethod?: HTTPMethod | undefined;
  readonly ContentType?: ContentType | undefined;
  readonly ClientId?: ConnectorProperty | undefined;
  readonly ClientSecret?: ConnectorProperty | undefined;
  readonly Scope?: ConnectorProperty | undefined;
  readonly Prompt?: ConnectorProperty | undefined;
  readonly TokenUrlParameters?: readonly ConnectorProperty[] | undefined;
}

export interface ConnectorDataSource {
  readonly Name: string;
  readonly ConnectionType: string;
  readonly Data: Readonly<Record<string, string>>;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface ConnectorDataTarget {
  readonly Name: string;
  readonly ConnectionType: string;
  readonly Data: Readonly<Record<string, string>>;
  readonly Inputs?: readonly string[] | undefined;
}

export type ConnectorOAuth2GrantType = "CLIENT_CREDENTIALS" | "JWT_BEARER" | "AUTHORIZATION_CODE";

export interface ConnectorOAuth2Properties {
  readonly OAuth2GrantType: ConnectorOAuth2GrantType;
  readonly ClientCredentialsProperties?: ClientCredentialsProperties | undefined;
  readonly JWTBearerProperties?: JWTBearerProperties | undefined;
  readonly AuthorizationCodeProperties?: ConnectorAuthorizationCodeProperties | undefined;
}

export interface ConnectorProperty {
  readonly Name: string;
  readonly KeyOverride?: string | undefined;
  readonly Required: boolean;
  readonly DefaultValue?: string | undefined;
  readonly AllowedValues?: readonly string[] | undefined;
  readonly PropertyLocation?: PropertyLocation | undefined;
  readonly PropertyType: PropertyType;
}

export type ContentType = "APPLICATION_JSON" | "URL_ENCODED";

export interface Crawl {
  readonly State?: CrawlState | undefined;
  readonly StartedOn?: Instant | undefined;
  readonly CompletedOn?: Instant | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly LogGroup?: string | undefined;
  readonly LogStream?: string | undefined;
}

export type CrawlState =
  | "RUNNING"
  | "CANCELLING"
  | "CANCELLED"
  | "SUCCEEDED"
  | "FAILED"
  | "ERROR";

export interface Crawler {
  readonly Name?: string | undefined;
  readonly Role?: string | undefined;
  readonly Targets?: CrawlerTargets | undefined;
  readonly DatabaseName?: string | undefined;
  readonly Description?: string | undefined;
  readonly Classifiers?: readonly string[] | undefined;
  readonly RecrawlPolicy?: RecrawlPolicy | undefined;
  readonly SchemaChangePolicy?: SchemaChangePolicy | undefined;
  readonly LineageConfiguration?: LineageConfiguration | undefined;
  readonly State?: CrawlerState | undefined;
  readonly TablePrefix?: string | undefined;
  readonly Schedule?: Schedule | undefined;
  readonly CrawlElapsedTime?: number | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastUpdated?: Instant | undefined;
  readonly LastCrawl?: LastCrawlInfo | undefined;
  readonly Version?: number | undefined;
  readonly Configuration?: string | undefined;
  readonly CrawlerSecurityConfiguration?: string | undefined;
  readonly LakeFormationConfiguration?: LakeFormationConfiguration | undefined;
}

export interface CrawlerHistory {
  readonly CrawlId?: string | undefined;
  readonly State?: CrawlerHistoryState | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly Summary?: string | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly LogGroup?: string | undefined;
  readonly LogStream?: string | undefined;
  readonly MessagePrefix?: string | undefined;
  readonly DPUHour?: number | undefined;
}

export type CrawlerHistoryState = "RUNNING" | "COMPLETED" | "FAILED" | "STOPPED";

export type CrawlerLineageSettings = "ENABLE" | "DISABLE";

export interface CrawlerMetrics {
  readonly CrawlerName?: string | undefined;
  readonly TimeLeftSeconds?: number | undefined;
  readonly StillEstimating?: boolean | undefined;
  readonly LastRuntimeSeconds?: number | undefined;
  readonly MedianRuntimeSeconds?: number | undefined;
  readonly TablesCreated?: number | undefined;
  readonly TablesUpdated?: number | undefined;
  readonly TablesDeleted?: number | undefined;
}

export interface CrawlerNodeDetails {
  readonly Crawls?: readonly Crawl[] | undefined;
}

export interface CrawlerNotRunningException {
  readonly Message?: string | undefined;
}

export interface CrawlerRunningException {
  readonly Message?: string | undefined;
}

export type CrawlerState = "READY" | "RUNNING" | "STOPPING";

export interface CrawlerStoppingException {
  readonly Message?: string | undefined;
}

export interface CrawlerTargets {
  readonly S3Targets?: readonly S3Target[] | undefined;
  readonly JdbcTargets?: readonly JdbcTarget[] | undefined;
  readonly MongoDBTargets?: readonly MongoDBTarget[] | undefined;
  readonly DynamoDBTargets?: readonly DynamoDBTarget[] | undefined;
  readonly CatalogTargets?: readonly CatalogTarget[] | undefined;
  readonly DeltaTargets?: readonly DeltaTarget[] | undefined;
  readonly IcebergTargets?: readonly IcebergTarget[] | undefined;
  readonly HudiTargets?: readonly HudiTarget[] | undefined;
}

export interface CrawlsFilter {
  readonly FieldName?: FieldName | undefined;
  readonly FilterOperator?: FilterOperator | undefined;
  readonly FieldValue?: string | undefined;
}

export interface CreateBlueprintRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly BlueprintLocation: string;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateBlueprintResponse {
  readonly Name?: string | undefined;
}

export interface CreateCatalogRequest {
  readonly Name: string;
  readonly CatalogInput: CatalogInput;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export type CreateCatalogResponse = Readonly<Record<string, never>>;

export interface CreateClassifierRequest {
  readonly GrokClassifier?: CreateGrokClassifierRequest | undefined;
  readonly XMLClassifier?: CreateXMLClassifierRequest | undefined;
  readonly JsonClassifier?: CreateJsonClassifierRequest | undefined;
  readonly CsvClassifier?: CreateCsvClassifierRequest | undefined;
}

export type CreateClassifierResponse = Readonly<Record<string, never>>;

export interface CreateColumnStatisticsTaskSettingsRequest {
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly Role: string;
  readonly Schedule?: string | undefined;
  readonly ColumnNameList?: readonly string[] | undefined;
  readonly SampleSize?: number | undefined;
  readonly CatalogID?: string | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export type CreateColumnStatisticsTaskSettingsResponse = Readonly<Record<string, never>>;

export interface CreateConnectionRequest {
  readonly CatalogId?: string | undefined;
  readonly ConnectionInput: ConnectionInput;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateConnectionResponse {
  readonly CreateConnectionStatus?: ConnectionStatus | undefined;
}

export interface CreateCrawlerRequest {
  readonly Name: string;
  readonly Role: string;
  readonly DatabaseName?: string | undefined;
  readonly Description?: string | undefined;
  readonly Targets: CrawlerTargets;
  readonly Schedule?: string | undefined;
  readonly Classifiers?: readonly string[] | undefined;
  readonly TablePrefix?: string | undefined;
  readonly SchemaChangePolicy?: SchemaChangePolicy | undefined;
  readonly RecrawlPolicy?: RecrawlPolicy | undefined;
  readonly LineageConfiguration?: LineageConfiguration | undefined;
  readonly LakeFormationConfiguration?: LakeFormationConfiguration | undefined;
  readonly Configuration?: string | undefined;
  readonly CrawlerSecurityConfiguration?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export type CreateCrawlerResponse = Readonly<Record<string, never>>;

export interface CreateCsvClassifierRequest {
  readonly Name: string;
  readonly Delimiter?: string | undefined;
  readonly QuoteSymbol?: string | undefined;
  readonly ContainsHeader?: CsvHeaderOption | undefined;
  readonly Header?: readonly string[] | undefined;
  readonly DisableValueTrimming?: boolean | undefined;
  readonly AllowSingleColumn?: boolean | undefined;
  readonly CustomDatatypeConfigured?: boolean | undefined;
  readonly CustomDatatypes?: readonly string[] | undefined;
  readonly Serde?: CsvSerdeOption | undefined;
}

export interface CreateCustomEntityTypeRequest {
  readonly Name: string;
  readonly RegexString: string;
  readonly ContextWords?: readonly string[] | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateCustomEntityTypeResponse {
  readonly Name?: string | undefined;
}

export interface CreateDataQualityRulesetRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly Ruleset: string;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly TargetTable?: DataQualityTargetTable | undefined;
  readonly DataQualitySecurityConfiguration?: string | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateDataQualityRulesetResponse {
  readonly Name?: string | undefined;
}

export interface CreateDatabaseRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseInput: DatabaseInput;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export type CreateDatabaseResponse = Readonly<Record<string, never>>;

export interface CreateDevEndpointRequest {
  readonly EndpointName: string;
  readonly RoleArn: string;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly SubnetId?: string | undefined;
  readonly PublicKey?: string | undefined;
  readonly PublicKeys?: readonly string[] | undefined;
  readonly NumberOfNodes?: number | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly GlueVersion?: string | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly ExtraPythonLibsS3Path?: string | undefined;
  readonly ExtraJarsS3Path?: string | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly Arguments?: Readonly<Record<string, string>> | undefined;
}

export interface CreateDevEndpointResponse {
  readonly EndpointName?: string | undefined;
  readonly Status?: string | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly SubnetId?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly YarnEndpointAddress?: string | undefined;
  readonly ZeppelinRemoteSparkInterpreterPort?: number | undefined;
  readonly NumberOfNodes?: number | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly GlueVersion?: string | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly ExtraPythonLibsS3Path?: string | undefined;
  readonly ExtraJarsS3Path?: string | undefined;
  readonly FailureReason?: string | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly CreatedTimestamp?: Instant | undefined;
  readonly Arguments?: Readonly<Record<string, string>> | undefined;
}

export interface CreateGlueIdentityCenterConfigurationRequest {
  readonly InstanceArn: string;
  readonly Scopes?: readonly string[] | undefined;
  readonly UserBackgroundSessionsEnabled?: boolean | undefined;
}

export interface CreateGlueIdentityCenterConfigurationResponse {
  readonly ApplicationArn?: string | undefined;
}

export interface CreateGrokClassifierRequest {
  readonly Classification: string;
  readonly Name: string;
  readonly GrokPattern: string;
  readonly CustomPatterns?: string | undefined;
}

export interface CreateIcebergTableInput {
  readonly Location: string;
  readonly Schema: IcebergSchema;
  readonly PartitionSpec?: IcebergPartitionSpec | undefined;
  readonly WriteOrder?: IcebergSortOrder | undefined;
  readonly Properties?: Readonly<Record<string, string>> | undefined;
}

export interface CreateIntegrationRequest {
  readonly IntegrationName: string;
  readonly SourceArn: string;
  readonly TargetArn: string;
  readonly Description?: string | undefined;
  readonly DataFilter?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly AdditionalEncryptionContext?: Readonly<Record<string, string>> | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly IntegrationConfig?: IntegrationConfig | undefined;
}

export interface CreateIntegrationResourcePropertyRequest {
  readonly ResourceArn: string;
  readonly SourceProcessingProperties?: SourceProcessingProperties | undefined;
  readonly TargetProcessingProperties?: TargetProcessingProperties | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateIntegrationResourcePropertyResponse {
  readonly ResourceArn: string;
  readonly ResourcePropertyArn?: string | undefined;
  readonly SourceProcessingProperties?: SourceProcessingProperties | undefined;
  readonly TargetProcessingProperties?: TargetProcessingProperties | undefined;
}

export interface CreateIntegrationResponse {
  readonly SourceArn: string;
  readonly TargetArn: string;
  readonly IntegrationName: string;
  readonly Description?: string | undefined;
  readonly IntegrationArn: string;
  readonly KmsKeyId?: string | undefined;
  readonly AdditionalEncryptionContext?: Readonly<Record<string, string>> | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly Status: IntegrationStatus;
  readonly CreateTime: Instant;
  readonly Errors?: readonly IntegrationError[] | undefined;
  readonly DataFilter?: string | undefined;
  readonly IntegrationConfig?: IntegrationConfig | undefined;
}

export interface CreateIntegrationTablePropertiesRequest {
  readonly ResourceArn: string;
  readonly TableName: string;
  readonly SourceTableConfig?: SourceTableConfig | undefined;
  readonly TargetTableConfig?: TargetTableConfig | undefined;
}

export type CreateIntegrationTablePropertiesResponse = Readonly<Record<string, never>>;

export interface CreateJobRequest {
  readonly Name: string;
  readonly JobMode?: JobMode | undefined;
  readonly JobRunQueuingEnabled?: boolean | undefined;
  readonly Description?: string | undefined;
  readonly LogUri?: string | undefined;
  readonly Role: string;
  readonly ExecutionProperty?: ExecutionProperty | undefined;
  readonly Command: JobCommand;
  readonly DefaultArguments?: Readonly<Record<string, string>> | undefined;
  readonly NonOverridableArguments?: Readonly<Record<string, string>> | undefined;
  readonly Connections?: ConnectionsList | undefined;
  readonly MaxRetries?: number | undefined;
  readonly AllocatedCapacity?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly MaxCapacity?: number | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly NotificationProperty?: NotificationProperty | undefined;
  readonly GlueVersion?: string | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly CodeGenConfigurationNodes?: Readonly<Record<string, CodeGenConfigurationNode>> | undefined;
  readonly ExecutionClass?: ExecutionClass | undefined;
  readonly SourceControlDetails?: SourceControlDetails | undefined;
  readonly MaintenanceWindow?: string | undefined;
}

export interface CreateJobResponse {
  readonly Name?: string | undefined;
}

export interface CreateJsonClassifierRequest {
  readonly Name: string;
  readonly JsonPath: string;
}

export interface CreateMLTransformRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly InputRecordTables: readonly GlueTable[];
  readonly Parameters: TransformParameters;
  readonly Role: string;
  readonly GlueVersion?: string | undefined;
  readonly MaxCapacity?: number | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly MaxRetries?: number | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly TransformEncryption?: TransformEncryption | undefined;
}

export interface CreateMLTransformResponse {
  readonly TransformId?: string | undefined;
}

export interface CreatePartitionIndexRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly PartitionIndex: PartitionIndex;
}

export type CreatePartitionIndexResponse = Readonly<Record<string, never>>;

export interface CreatePartitionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly PartitionInput: PartitionInput;
}

export type CreatePartitionResponse = Readonly<Record<string, never>>;

export interface CreateRegistryInput {
  readonly RegistryName: string;
  readonly Description?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateRegistryResponse {
  readonly RegistryArn?: string | undefined;
  readonly RegistryName?: string | undefined;
  readonly Description?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateSchemaInput {
  readonly RegistryId?: RegistryId | undefined;
  readonly SchemaName: string;
  readonly DataFormat: DataFormat;
  readonly Compatibility?: Compatibility | undefined;
  readonly Description?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly SchemaDefinition?: string | undefined;
}

export interface CreateSchemaResponse {
  readonly RegistryName?: string | undefined;
  readonly RegistryArn?: string | undefined;
  readonly SchemaName?: string | undefined;
  readonly SchemaArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly DataFormat?: DataFormat | undefined;
  readonly Compatibility?: Compatibility | undefined;
  readonly SchemaCheckpoint?: number | undefined;
  readonly LatestSchemaVersion?: number | undefined;
  readonly NextSchemaVersion?: number | undefined;
  readonly SchemaStatus?: SchemaStatus | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly SchemaVersionId?: string | undefined;
  readonly SchemaVersionStatus?: SchemaVersionStatus | undefined;
}

export interface CreateScriptRequest {
  readonly DagNodes?: readonly CodeGenNode[] | undefined;
  readonly DagEdges?: readonly CodeGenEdge[] | undefined;
  readonly Language?: Language | undefined;
}

export interface CreateScriptResponse {
  readonly PythonScript?: string | undefined;
  readonly ScalaCode?: string | undefined;
}

export interface CreateSecurityConfigurationRequest {
  readonly Name: string;
  readonly EncryptionConfiguration: EncryptionConfiguration;
}

export interface CreateSecurityConfigurationResponse {
  readonly Name?: string | undefined;
  readonly CreatedTimestamp?: Instant | undefined;
}

export interface CreateSessionRequest {
  readonly Id: string;
  readonly Description?: string | undefined;
  readonly Role: string;
  readonly Command: SessionCommand;
  readonly Timeout?: number | undefined;
  readonly IdleTimeout?: number | undefined;
  readonly DefaultArguments?: Readonly<Record<string, string>> | undefined;
  readonly Connections?: ConnectionsList | undefined;
  readonly MaxCapacity?: number | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly GlueVersion?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly RequestOrigin?: string | undefined;
}

export interface CreateSessionResponse {
  readonly Session?: Session | undefined;
}

export interface CreateTableOptimizerRequest {
  readonly CatalogId: string;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly Type: TableOptimizerType;
  readonly TableOptimizerConfiguration: TableOptimizerConfiguration;
}

export type CreateTableOptimizerResponse = Readonly<Record<string, never>>;

export interface CreateTableRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly Name?: string | undefined;
  readonly TableInput?: TableInput | undefined;
  readonly PartitionIndexes?: readonly PartitionIndex[] | undefined;
  readonly TransactionId?: string | undefined;
  readonly OpenTableFormatInput?: OpenTableFormatInput | undefined;
}

export type CreateTableResponse = Readonly<Record<string, never>>;

export interface CreateTriggerRequest {
  readonly Name: string;
  readonly WorkflowName?: string | undefined;
  readonly Type: TriggerType;
  readonly Schedule?: string | undefined;
  readonly Predicate?: Predicate | undefined;
  readonly Actions: readonly Action[];
  readonly Description?: string | undefined;
  readonly StartOnCreation?: boolean | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly EventBatchingCondition?: EventBatchingCondition | undefined;
}

export interface CreateTriggerResponse {
  readonly Name?: string | undefined;
}

export interface CreateUsageProfileRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly Configuration: ProfileConfiguration;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateUsageProfileResponse {
  readonly Name?: string | undefined;
}

export interface CreateUserDefinedFunctionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly FunctionInput: UserDefinedFunctionInput;
}

export type CreateUserDefinedFunctionResponse = Readonly<Record<string, never>>;

export interface CreateWorkflowRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly DefaultRunProperties?: Readonly<Record<string, string>> | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly MaxConcurrentRuns?: number | undefined;
}

export interface CreateWorkflowResponse {
  readonly Name?: string | undefined;
}

export interface CreateXMLClassifierRequest {
  readonly Classification: string;
  readonly Name: string;
  readonly RowTag?: string | undefined;
}

export interface CsvClassifier {
  readonly Name: string;
  readonly CreationTime?: Instant | undefined;
  readonly LastUpdated?: Instant | undefined;
  readonly Version?: number | undefined;
  readonly Delimiter?: string | undefined;
  readonly QuoteSymbol?: string | undefined;
  readonly ContainsHeader?: CsvHeaderOption | undefined;
  readonly Header?: readonly string[] | undefined;
  readonly DisableValueTrimming?: boolean | undefined;
  readonly AllowSingleColumn?: boolean | undefined;
  readonly CustomDatatypeConfigured?: boolean | undefined;
  readonly CustomDatatypes?: readonly string[] | undefined;
  readonly Serde?: CsvSerdeOption | undefined;
}

export type CsvHeaderOption = "UNKNOWN" | "PRESENT" | "ABSENT";

export type CsvSerdeOption = "OpenCSVSerDe" | "LazySimpleSerDe" | "None";

export interface CursorConfiguration {
  readonly NextPage: ExtractedParameter;
  readonly LimitParameter?: ExtractedParameter | undefined;
}

export interface CustomAuthenticationProperties {
  readonly AuthenticationParameters: readonly ConnectorProperty[];
}

export interface CustomCode {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly Code: string;
  readonly ClassName: string;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface CustomEntityType {
  readonly Name: string;
  readonly RegexString: string;
  readonly ContextWords?: readonly string[] | undefined;
}

export interface DDBELTCatalogAdditionalOptions {
  readonly DynamodbExport?: string | undefined;
  readonly DynamodbUnnestDDBJson?: boolean | undefined;
}

export interface DDBELTConnectionOptions {
  readonly DynamodbExport?: DdbExportType | undefined;
  readonly DynamodbUnnestDDBJson?: boolean | undefined;
  readonly DynamodbTableArn: string;
  readonly DynamodbS3Bucket?: string | undefined;
  readonly DynamodbS3Prefix?: string | undefined;
  readonly DynamodbS3BucketOwner?: string | undefined;
  readonly DynamodbStsRoleArn?: string | undefined;
}

export type DQCompositeRuleEvaluationMethod = "COLUMN" | "ROW";

export interface DQResultsPublishingOptions {
  readonly EvaluationContext?: string | undefined;
  readonly ResultsS3Prefix?: string | undefined;
  readonly CloudWatchMetricsEnabled?: boolean | undefined;
  readonly ResultsPublishingEnabled?: boolean | undefined;
}

export interface DQStopJobOnFailureOptions {
  readonly StopJobOnFailureTiming?: DQStopJobOnFailureTiming | undefined;
}

export type DQStopJobOnFailureTiming = "Immediate" | "AfterDataLoad";

export type DQTransformOutput = "PrimaryInput" | "EvaluationResults";

export interface DataCatalogEncryptionSettings {
  readonly EncryptionAtRest?: EncryptionAtRest | undefined;
  readonly ConnectionPasswordEncryption?: ConnectionPasswordEncryption | undefined;
}

export type DataFormat = "AVRO" | "JSON" | "PROTOBUF";

export interface DataLakeAccessProperties {
  readonly DataLakeAccess?: boolean | undefined;
  readonly DataTransferRole?: string | undefined;
  readonly KmsKey?: string | undefined;
  readonly CatalogType?: string | undefined;
}

export interface DataLakeAccessPropertiesOutput {
  readonly DataLakeAccess?: boolean | undefined;
  readonly DataTransferRole?: string | undefined;
  readonly KmsKey?: string | undefined;
  readonly ManagedWorkgroupName?: string | undefined;
  readonly ManagedWorkgroupStatus?: string | undefined;
  readonly RedshiftDatabaseName?: string | undefined;
  readonly StatusMessage?: string | undefined;
  readonly CatalogType?: string | undefined;
}

export interface DataLakePrincipal {
  readonly DataLakePrincipalIdentifier?: string | undefined;
}

export type DataOperation = "READ" | "WRITE";

export interface DataQualityAggregatedMetrics {
  readonly TotalRowsProcessed?: number | undefined;
  readonly TotalRowsPassed?: number | undefined;
  readonly TotalRowsFailed?: number | undefined;
  readonly TotalRulesProcessed?: number | undefined;
  readonly TotalRulesPassed?: number | undefined;
  readonly TotalRulesFailed?: number | undefined;
}

export interface DataQualityAnalyzerResult {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly EvaluationMessage?: string | undefined;
  readonly EvaluatedMetrics?: Readonly<Record<string, number>> | undefined;
}

export interface DataQualityEncryption {
  readonly DataQualityEncryptionMode?: DataQualityEncryptionMode | undefined;
  readonly KmsKeyArn?: string | undefined;
}

export type DataQualityEncryptionMode = "DISABLED" | "SSE-KMS";

export interface DataQualityEvaluationRunAdditionalRunOptions {
  readonly CloudWatchMetricsEnabled?: boolean | undefined;
  readonly ResultsS3Prefix?: string | undefined;
  readonly CompositeRuleEvaluationMethod?: DQCompositeRuleEvaluationMethod | undefined;
  readonly CustomLogGroupPrefix?: string | undefined;
}

export interface DataQualityGlueTable {
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly CatalogId?: string | undefined;
  readonly ConnectionName?: string | undefined;
  readonly AdditionalOptions?: Readonly<Record<string, string>> | undefined;
  readonly PreProcessingQuery?: string | undefined;
}

export interface DataQualityMetricValues {
  readonly ActualValue?: number | undefined;
  readonly ExpectedValue?: number | undefined;
  readonly LowerLimit?: number | undefined;
  readonly UpperLimit?: number | undefined;
}

export type DataQualityModelStatus = "RUNNING" | "SUCCEEDED" | "FAILED";

export interface DataQualityObservation {
  readonly Description?: string | undefined;
  readonly MetricBasedObservation?: MetricBasedObservation | undefined;
}

export interface DataQualityResult {
  readonly ResultId?: string | undefined;
  readonly ProfileId?: string | undefined;
  readonly Score?: number | undefined;
  readonly DataSource?: DataSource | undefined;
  readonly RulesetName?: string | undefined;
  readonly EvaluationContext?: string | undefined;
  readonly StartedOn?: Instant | undefined;
  readonly CompletedOn?: Instant | undefined;
  readonly JobName?: string | undefined;
  readonly JobRunId?: string | undefined;
  readonly RulesetEvaluationRunId?: string | undefined;
  readonly RuleResults?: readonly DataQualityRuleResult[] | undefined;
  readonly AnalyzerResults?: readonly DataQualityAnalyzerResult[] | undefined;
  readonly Observations?: readonly DataQualityObservation[] | undefined;
  readonly AggregatedMetrics?: DataQualityAggregatedMetrics | undefined;
}

export interface DataQualityResultDescription {
  readonly ResultId?: string | undefined;
  readonly DataSource?: DataSource | undefined;
  readonly JobName?: string | undefined;
  readonly JobRunId?: string | undefined;
  readonly StartedOn?: Instant | undefined;
}

export interface DataQualityResultFilterCriteria {
  readonly DataSource?: DataSource | undefined;
  readonly JobName?: string | undefined;
  readonly JobRunId?: string | undefined;
  readonly StartedAfter?: Instant | undefined;
  readonly StartedBefore?: Instant | undefined;
}

export interface DataQualityRuleRecommendationRunDescription {
  readonly RunId?: string | undefined;
  readonly Status?: TaskStatusType | undefined;
  readonly StartedOn?: Instant | undefined;
  readonly DataSource?: DataSource | undefined;
}

export interface DataQualityRuleRecommendationRunFilter {
  readonly DataSource: DataSource;
  readonly StartedBefore?: Instant | undefined;
  readonly StartedAfter?: Instant | undefined;
}

export interface DataQualityRuleResult {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly EvaluationMessage?: string | undefined;
  readonly Result?: DataQualityRuleResultStatus | undefined;
  readonly EvaluatedMetrics?: Readonly<Record<string, number>> | undefined;
  readonly EvaluatedRule?: string | undefined;
  readonly RuleMetrics?: Readonly<Record<string, number>> | undefined;
  readonly Labels?: Readonly<Record<string, string>> | undefined;
}

export type DataQualityRuleResultStatus = "PASS" | "FAIL" | "ERROR";

export interface DataQualityRulesetEvaluationRunDescription {
  readonly RunId?: string | undefined;
  readonly Status?: TaskStatusType | undefined;
  readonly StartedOn?: Instant | undefined;
  readonly DataSource?: DataSource | undefined;
}

export interface DataQualityRulesetEvaluationRunFilter {
  readonly DataSource: DataSource;
  readonly StartedBefore?: Instant | undefined;
  readonly StartedAfter?: Instant | undefined;
  readonly RulesetName?: string | undefined;
}

export interface DataQualityRulesetFilterCriteria {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly CreatedBefore?: Instant | undefined;
  readonly CreatedAfter?: Instant | undefined;
  readonly LastModifiedBefore?: Instant | undefined;
  readonly LastModifiedAfter?: Instant | undefined;
  readonly TargetTable?: DataQualityTargetTable | undefined;
}

export interface DataQualityRulesetListDetails {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly CreatedOn?: Instant | undefined;
  readonly LastModifiedOn?: Instant | undefined;
  readonly TargetTable?: DataQualityTargetTable | undefined;
  readonly RecommendationRunId?: string | undefined;
  readonly RuleCount?: number | undefined;
}

export interface DataQualityTargetTable {
  readonly TableName: string;
  readonly DatabaseName: string;
  readonly CatalogId?: string | undefined;
}

export interface DataSource {
  readonly GlueTable?: GlueTable | undefined;
  readonly DataQualityGlueTable?: DataQualityGlueTable | undefined;
}

export interface Database {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly LocationUri?: string | undefined;
  readonly Parameters?: Readonly<Record<string, string>> | undefined;
  readonly CreateTime?: Instant | undefined;
  readonly CreateTableDefaultPermissions?: readonly PrincipalPermissions[] | undefined;
  readonly TargetDatabase?: DatabaseIdentifier | undefined;
  readonly CatalogId?: string | undefined;
  readonly FederatedDatabase?: FederatedDatabase | undefined;
}

export type DatabaseAttributes = "NAME" | "TARGET_DATABASE";

export interface DatabaseIdentifier {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName?: string | undefined;
  readonly Region?: string | undefined;
}

export interface DatabaseInput {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly LocationUri?: string | undefined;
  readonly Parameters?: Readonly<Record<string, string>> | undefined;
  readonly CreateTableDefaultPermissions?: readonly PrincipalPermissions[] | undefined;
  readonly TargetDatabase?: DatabaseIdentifier | undefined;
  readonly FederatedDatabase?: FederatedDatabase | undefined;
}

export interface DatapointInclusionAnnotation {
  readonly ProfileId?: string | undefined;
  readonly StatisticId?: string | undefined;
  readonly InclusionAnnotation?: InclusionAnnotationValue | undefined;
}

export interface Datatype {
  readonly Id: string;
  readonly Label: string;
}

export interface DateColumnStatisticsData {
  readonly MinimumValue?: Instant | undefined;
  readonly MaximumValue?: Instant | undefined;
  readonly NumberOfNulls: number;
  readonly NumberOfDistinctValues: number;
}

export type DdbExportType = "ddb" | "s3";

export interface DecimalColumnStatisticsData {
  readonly MinimumValue?: DecimalNumber | undefined;
  readonly MaximumValue?: DecimalNumber | undefined;
  readonly NumberOfNulls: number;
  readonly NumberOfDistinctValues: number;
}

export interface DecimalNumber {
  readonly UnscaledValue: Uint8Array;
  readonly Scale: number;
}

export type DeleteBehavior = "LOG" | "DELETE_FROM_DATABASE" | "DEPRECATE_IN_DATABASE";

export interface DeleteBlueprintRequest {
  readonly Name: string;
}

export interface DeleteBlueprintResponse {
  readonly Name?: string | undefined;
}

export interface DeleteCatalogRequest {
  readonly CatalogId: string;
}

export type DeleteCatalogResponse = Readonly<Record<string, never>>;

export interface DeleteClassifierRequest {
  readonly Name: string;
}

export type DeleteClassifierResponse = Readonly<Record<string, never>>;

export interface DeleteColumnStatisticsForPartitionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly PartitionValues: readonly string[];
  readonly ColumnName: string;
}

export type DeleteColumnStatisticsForPartitionResponse = Readonly<Record<string, never>>;

export interface DeleteColumnStatisticsForTableRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly ColumnName: string;
}

export type DeleteColumnStatisticsForTableResponse = Readonly<Record<string, never>>;

export interface DeleteColumnStatisticsTaskSettingsRequest {
  readonly DatabaseName: string;
  readonly TableName: string;
}

export type DeleteColumnStatisticsTaskSettingsResponse = Readonly<Record<string, never>>;

export interface DeleteConnectionRequest {
  readonly CatalogId?: string | undefined;
  readonly ConnectionName: string;
}

export type DeleteConnectionResponse = Readonly<Record<string, never>>;

export interface DeleteConnectionTypeRequest {
  readonly ConnectionType: string;
}

export type DeleteConnectionTypeResponse = Readonly<Record<string, never>>;

export interface DeleteCrawlerRequest {
  readonly Name: string;
}

export type DeleteCrawlerResponse = Readonly<Record<string, never>>;

export interface DeleteCustomEntityTypeRequest {
  readonly Name: string;
}

export interface DeleteCustomEntityTypeResponse {
  readonly Name?: string | undefined;
}

export interface DeleteDataQualityRulesetRequest {
  readonly Name: string;
}

export type DeleteDataQualityRulesetResponse = Readonly<Record<string, never>>;

export interface DeleteDatabaseRequest {
  readonly CatalogId?: string | undefined;
  readonly Name: string;
}

export type DeleteDatabaseResponse = Readonly<Record<string, never>>;

export interface DeleteDevEndpointRequest {
  readonly EndpointName: string;
}

export type DeleteDevEndpointResponse = Readonly<Record<string, never>>;

export type DeleteGlueIdentityCenterConfigurationRequest = Readonly<Record<string, never>>;

export type DeleteGlueIdentityCenterConfigurationResponse = Readonly<Record<string, never>>;

export interface DeleteIntegrationRequest {
  readonly IntegrationIdentifier: string;
}

export interface DeleteIntegrationResourcePropertyRequest {
  readonly ResourceArn: string;
}

export type DeleteIntegrationResourcePropertyResponse = Readonly<Record<string, never>>;

export interface DeleteIntegrationResponse {
  readonly SourceArn: string;
  readonly TargetArn: string;
  readonly IntegrationName: string;
  readonly Description?: string | undefined;
  readonly IntegrationArn: string;
  readonly KmsKeyId?: string | undefined;
  readonly AdditionalEncryptionContext?: Readonly<Record<string, string>> | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly Status: IntegrationStatus;
  readonly CreateTime: Instant;
  readonly Errors?: readonly IntegrationError[] | undefined;
  readonly DataFilter?: string | undefined;
}

export interface DeleteIntegrationTablePropertiesRequest {
  readonly ResourceArn: string;
  readonly TableName: string;
}

export type DeleteIntegrationTablePropertiesResponse = Readonly<Record<string, never>>;

export interface DeleteJobRequest {
  readonly JobName: string;
}

export interface DeleteJobResponse {
  readonly JobName?: string | undefined;
}

export interface DeleteMLTransformRequest {
  readonly TransformId: string;
}

export interface DeleteMLTransformResponse {
  readonly TransformId?: string | undefined;
}

export interface DeletePartitionIndexRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly IndexName: string;
}

export type DeletePartitionIndexResponse = Readonly<Record<string, never>>;

export interface DeletePartitionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly PartitionValues: readonly string[];
}

export type DeletePartitionResponse = Readonly<Record<string, never>>;

export interface DeleteRegistryInput {
  readonly RegistryId: RegistryId;
}

export interface DeleteRegistryResponse {
  readonly RegistryName?: string | undefined;
  readonly RegistryArn?: string | undefined;
  readonly Status?: RegistryStatus | undefined;
}

export interface DeleteResourcePolicyRequest {
  readonly PolicyHashCondition?: string | undefined;
  readonly ResourceArn?: string | undefined;
}

export type DeleteResourcePolicyResponse = Readonly<Record<string, never>>;

export interface DeleteSchemaInput {
  readonly SchemaId: SchemaId;
}

export interface DeleteSchemaResponse {
  readonly SchemaArn?: string | undefined;
  readonly SchemaName?: string | undefined;
  readonly Status?: SchemaStatus | undefined;
}

export interface DeleteSchemaVersionsInput {
  readonly SchemaId: SchemaId;
  readonly Versions: string;
}

export interface DeleteSchemaVersionsResponse {
  readonly SchemaVersionErrors?: readonly SchemaVersionErrorItem[] | undefined;
}

export interface DeleteSecurityConfigurationRequest {
  readonly Name: string;
}

export type DeleteSecurityConfigurationResponse = Readonly<Record<string, never>>;

export interface DeleteSessionRequest {
  readonly Id: string;
  readonly RequestOrigin?: string | undefined;
}

export interface DeleteSessionResponse {
  readonly Id?: string | undefined;
}

export interface DeleteTableOptimizerRequest {
  readonly CatalogId: string;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly Type: TableOptimizerType;
}

export type DeleteTableOptimizerResponse = Readonly<Record<string, never>>;

export interface DeleteTableRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly Name: string;
  readonly TransactionId?: string | undefined;
}

export type DeleteTableResponse = Readonly<Record<string, never>>;

export interface DeleteTableVersionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly VersionId: string;
}

export type DeleteTableVersionResponse = Readonly<Record<string, never>>;

export interface DeleteTriggerRequest {
  readonly Name: string;
}

export interface DeleteTriggerResponse {
  readonly Name?: string | undefined;
}

export interface DeleteUsageProfileRequest {
  readonly Name: string;
}

export type DeleteUsageProfileResponse = Readonly<Record<string, never>>;

export interface DeleteUserDefinedFunctionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly FunctionName: string;
}

export type DeleteUserDefinedFunctionResponse = Readonly<Record<string, never>>;

export interface DeleteWorkflowRequest {
  readonly Name: string;
}

export interface DeleteWorkflowResponse {
  readonly Name?: string | undefined;
}

export interface DeltaTarget {
  readonly DeltaTables?: readonly string[] | undefined;
  readonly ConnectionName?: string | undefined;
  readonly WriteManifest?: boolean | undefined;
  readonly CreateNativeDeltaTable?: boolean | undefined;
}

export type DeltaTargetCompressionType = "uncompressed" | "snappy";

export interface DescribeConnectionTypeRequest {
  readonly ConnectionType: string;
}

export interface DescribeConnectionTypeResponse {
  readonly ConnectionType?: string | undefined;
  readonly Description?: string | undefined;
  readonly Capabilities?: Capabilities | undefined;
  readonly ConnectionProperties?: Readonly<Record<string, Property>> | undefined;
  readonly ConnectionOptions?: Readonly<Record<string, Property>> | undefined;
  readonly AuthenticationConfiguration?: AuthConfiguration | undefined;
  readonly ComputeEnvironmentConfigurations?: Readonly<Record<string, ComputeEnvironmentConfiguration>> | undefined;
  readonly PhysicalConnectionRequirements?: Readonly<Record<string, Property>> | undefined;
  readonly AthenaConnectionProperties?: Readonly<Record<string, Property>> | undefined;
  readonly PythonConnectionProperties?: Readonly<Record<string, Property>> | undefined;
  readonly SparkConnectionProperties?: Readonly<Record<string, Property>> | undefined;
  readonly RestConfiguration?: RestConfiguration | undefined;
}

export interface DescribeEntityRequest {
  readonly ConnectionName: string;
  readonly CatalogId?: string | undefined;
  readonly EntityName: string;
  readonly NextToken?: string | undefined;
  readonly DataStoreApiVersion?: string | undefined;
}

export interface DescribeEntityResponse {
  readonly Fields?: readonly Field[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeInboundIntegrationsRequest {
  readonly IntegrationArn?: string | undefined;
  readonly Marker?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly TargetArn?: string | undefined;
}

export interface DescribeInboundIntegrationsResponse {
  readonly InboundIntegrations?: readonly InboundIntegration[] | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeIntegrationsRequest {
  readonly IntegrationIdentifier?: string | undefined;
  readonly Marker?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Filters?: readonly IntegrationFilter[] | undefined;
}

export interface DescribeIntegrationsResponse {
  readonly Integrations?: readonly Integration[] | undefined;
  readonly Marker?: string | undefined;
}

export interface DevEndpoint {
  readonly EndpointName?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly SubnetId?: string | undefined;
  readonly YarnEndpointAddress?: string | undefined;
  readonly PrivateAddress?: string | undefined;
  readonly ZeppelinRemoteSparkInterpreterPort?: number | undefined;
  readonly PublicAddress?: string | undefined;
  readonly Status?: string | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly GlueVersion?: string | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly NumberOfNodes?: number | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly ExtraPythonLibsS3Path?: string | undefined;
  readonly ExtraJarsS3Path?: string | undefined;
  readonly FailureReason?: string | undefined;
  readonly LastUpdateStatus?: string | undefined;
  readonly CreatedTimestamp?: Instant | undefined;
  readonly LastModifiedTimestamp?: Instant | undefined;
  readonly PublicKey?: string | undefined;
  readonly PublicKeys?: readonly string[] | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly Arguments?: Readonly<Record<string, string>> | undefined;
}

export interface DevEndpointCustomLibraries {
  readonly ExtraPythonLibsS3Path?: string | undefined;
  readonly ExtraJarsS3Path?: string | undefined;
}

export interface DirectJDBCSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
  readonly ConnectionName: string;
  readonly ConnectionType: JDBCConnectionType;
  readonly RedshiftTmpDir?: string | undefined;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface DirectKafkaSource {
  readonly Name: string;
  readonly StreamingOptions?: KafkaStreamingSourceOptions | undefined;
  readonly WindowSize?: number | undefined;
  readonly DetectSchema?: boolean | undefined;
  readonly DataPreviewOptions?: StreamingDataPreviewOptions | undefined;
}

export interface DirectKinesisSource {
  readonly Name: string;
  readonly WindowSize?: number | undefined;
  readonly DetectSchema?: boolean | undefined;
  readonly StreamingOptions?: KinesisStreamingSourceOptions | undefined;
  readonly DataPreviewOptions?: StreamingDataPreviewOptions | undefined;
}

export interface DirectSchemaChangePolicy {
  readonly EnableUpdateCatalog?: boolean | undefined;
  readonly UpdateBehavior?: UpdateCatalogBehavior | undefined;
  readonly Table?: string | undefined;
  readonly Database?: string | undefined;
}

export interface DoubleColumnStatisticsData {
  readonly MinimumValue?: number | undefined;
  readonly MaximumValue?: number | undefined;
  readonly NumberOfNulls: number;
  readonly NumberOfDistinctValues: number;
}

export interface DropDuplicates {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly Columns?: readonly (readonly string[])[] | undefined;
}

export interface DropFields {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly Paths: readonly (readonly string[])[];
}

export interface DropNullFields {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly NullCheckBoxList?: NullCheckBoxList | undefined;
  readonly NullTextList?: readonly NullValueField[] | undefined;
}

export interface DynamicTransform {
  readonly Name: string;
  readonly TransformName: string;
  readonly Inputs: readonly string[];
  readonly Parameters?: readonly TransformConfigParameter[] | undefined;
  readonly FunctionName: string;
  readonly Path: string;
  readonly Version?: string | undefined;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface DynamoDBCatalogSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
  readonly PitrEnabled?: boolean | undefined;
  readonly AdditionalOptions?: DDBELTCatalogAdditionalOptions | undefined;
}

export interface DynamoDBELTConnectorSource {
  readonly Name: string;
  readonly ConnectionOptions?: DDBELTConnectionOptions | undefined;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface DynamoDBTarget {
  readonly Path?: string | undefined;
  readonly scanAll?: boolean | undefined;
  readonly scanRate?: number | undefined;
}

export interface Edge {
  readonly SourceId?: string | undefined;
  readonly DestinationId?: string | undefined;
}

export type EnableHybridValues = "TRUE" | "FALSE";

export interface EncryptionAtRest {
  readonly CatalogEncryptionMode: CatalogEncryptionMode;
  readonly SseAwsKmsKeyId?: string | undefined;
  readonly CatalogEncryptionServiceRole?: string | undefined;
}

export interface EncryptionConfiguration {
  readonly S3Encryption?: readonly S3Encryption[] | undefined;
  readonly CloudWatchEncryption?: CloudWatchEncryption | undefined;
  readonly JobBookmarksEncryption?: JobBookmarksEncryption | undefined;
  readonly DataQualityEncryption?: DataQualityEncryption | undefined;
}

export interface Entity {
  readonly EntityName?: string | undefined;
  readonly Label?: string | undefined;
  readonly IsParentEntity?: boolean | undefined;
  readonly Description?: string | undefined;
  readonly Category?: string | undefined;
  readonly CustomProperties?: Readonly<Record<string, string>> | undefined;
}

export interface EntityConfiguration {
  readonly SourceConfiguration?: SourceConfiguration | undefined;
  readonly Schema?: Readonly<Record<string, FieldDefinition>> | undefined;
}

export interface EntityNotFoundException {
  readonly Message?: string | undefined;
  readonly FromFederationSource?: boolean | undefined;
}

export interface ErrorDetail {
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface ErrorDetails {
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface EvaluateDataQuality {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly Ruleset: string;
  readonly Output?: DQTransformOutput | undefined;
  readonly PublishingOptions?: DQResultsPublishingOptions | undefined;
  readonly StopJobOnFailureOptions?: DQStopJobOnFailureOptions | undefined;
}

export interface EvaluateDataQualityMultiFrame {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly AdditionalDataSources?: Readonly<Record<string, string>> | undefined;
  readonly Ruleset: string;
  readonly PublishingOptions?: DQResultsPublishingOptions | undefined;
  readonly AdditionalOptions?: Readonly<Record<string, string>> | undefined;
  readonly StopJobOnFailureOptions?: DQStopJobOnFailureOptions | undefined;
}

export interface EvaluationMetrics {
  readonly TransformType: TransformType;
  readonly FindMatchesMetrics?: FindMatchesMetrics | undefined;
}

export interface EventBatchingCondition {
  readonly BatchSize: number;
  readonly BatchWindow?: number | undefined;
}

export interface ExecutionAttempt {
  readonly Status?: ExecutionStatus | undefined;
  readonly ColumnStatisticsTaskRunId?: string | undefined;
  readonly ExecutionTimestamp?: Instant | undefined;
  readonly ErrorMessage?: string | undefined;
}

export type ExecutionClass = "FLEX" | "STANDARD";

export interface ExecutionProperty {
  readonly MaxConcurrentRuns?: number | undefined;
}

export type ExecutionStatus = "FAILED" | "STARTED";

export type ExistCondition = "MUST_EXIST" | "NOT_EXIST" | "NONE";

export interface ExportLabelsTaskRunProperties {
  readonly OutputS3Path?: string | undefined;
}

export interface ExtractedParameter {
  readonly Key?: string | undefined;
  readonly DefaultValue?: string | undefined;
  readonly PropertyLocation?: PropertyLocation | undefined;
  readonly Value?: ResponseExtractionMapping | undefined;
}

export interface FederatedCatalog {
  readonly Identifier?: string | undefined;
  readonly ConnectionName?: string | undefined;
  readonly ConnectionType?: string | undefined;
}

export interface FederatedDatabase {
  readonly Identifier?: string | undefined;
  readonly ConnectionName?: string | undefined;
  readonly ConnectionType?: string | undefined;
}

export interface FederatedResourceAlreadyExistsException {
  readonly Message?: string | undefined;
  readonly AssociatedGlueResource?: string | undefined;
}

export interface FederatedTable {
  readonly Identifier?: string | undefined;
  readonly DatabaseIdentifier?: string | undefined;
  readonly ConnectionName?: string | undefined;
  readonly ConnectionType?: string | undefined;
}

export type FederationSourceErrorCode =
  | "AccessDeniedException"
  | "EntityNotFoundException"
  | "InvalidCredentialsException"
  | "InvalidInputException"
  | "InvalidResponseException"
  | "OperationTimeoutException"
  | "OperationNotSupportedException"
  | "InternalServiceException"
  | "PartialFailureException"
  | "ThrottlingException";

export interface FederationSourceException {
  readonly FederationSourceErrorCode?: FederationSourceErrorCode | undefined;
  readonly Message?: string | undefined;
}

export interface FederationSourceRetryableException {
  readonly Message?: string | undefined;
}

export interface Field {
  readonly FieldName?: string | undefined;
  readonly Label?: string | undefined;
  readonly Description?: string | undefined;
  readonly FieldType?: FieldDataType | undefined;
  readonly IsPrimaryKey?: boolean | undefined;
  readonly IsNullable?: boolean | undefined;
  readonly IsRetrievable?: boolean | undefined;
  readonly IsFilterable?: boolean | undefined;
  readonly IsPartitionable?: boolean | undefined;
  readonly IsCreateable?: boolean | undefined;
  readonly IsUpdateable?: boolean | undefined;
  readonly IsUpsertable?: boolean | undefined;
  readonly IsDefaultOnCreate?: boolean | undefined;
  readonly SupportedValues?: readonly string[] | undefined;
  readonly SupportedFilterOperators?: readonly FieldFilterOperator[] | undefined;
  readonly ParentField?: string | undefined;
  readonly NativeDataType?: string | undefined;
  readonly CustomProperties?: Readonly<Record<string, string>> | undefined;
}

export type FieldDataType =
  | "INT"
  | "SMALLINT"
  | "BIGINT"
  | "FLOAT"
  | "LONG"
  | "DATE"
  | "BOOLEAN"
  | "MAP"
  | "ARRAY"
  | "STRING"
  | "TIMESTAMP"
  | "DECIMAL"
  | "BYTE"
  | "SHORT"
  | "DOUBLE"
  | "STRUCT"
  | "BINARY"
  | "UNION";

export interface FieldDefinition {
  readonly Name: string;
  readonly FieldDataType: FieldDataType;
}

export type FieldFilterOperator =
  | "LESS_THAN"
  | "GREATER_THAN"
  | "BETWEEN"
  | "EQUAL_TO"
  | "NOT_EQUAL_TO"
  | "GREATER_THAN_OR_EQUAL_TO"
  | "LESS_THAN_OR_EQUAL_TO"
  | "CONTAINS"
  | "ORDER_BY";

export type FieldName = "CRAWL_ID" | "STATE" | "START_TIME" | "END_TIME" | "DPU_HOUR";

export interface FillMissingValues {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly ImputedPath: string;
  readonly FilledPath?: string | undefined;
}

export interface Filter {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly LogicalOperator: FilterLogicalOperator;
  readonly Filters: readonly FilterExpression[];
}

export interface FilterExpression {
  readonly Operation: FilterOperation;
  readonly Negated?: boolean | undefined;
  readonly Values: readonly FilterValue[];
}

export type FilterLogicalOperator = "AND" | "OR";

export type FilterOperation = "EQ" | "LT" | "GT" | "LTE" | "GTE" | "REGEX" | "ISNULL";

export type FilterOperator = "GT" | "GE" | "LT" | "LE" | "EQ" | "NE";

export interface FilterValue {
  readonly Type: FilterValueType;
  readonly Value: readonly string[];
}

export type FilterValueType = "COLUMNEXTRACTED" | "CONSTANT";

export interface FindMatchesMetrics {
  readonly AreaUnderPRCurve?: number | undefined;
  readonly Precision?: number | undefined;
  readonly Recall?: number | undefined;
  readonly F1?: number | undefined;
  readonly ConfusionMatrix?: ConfusionMatrix | undefined;
  readonly ColumnImportances?: readonly ColumnImportance[] | undefined;
}

export interface FindMatchesParameters {
  readonly PrimaryKeyColumnName?: string | undefined;
  readonly PrecisionRecallTradeoff?: number | undefined;
  readonly AccuracyCostTradeoff?: number | undefined;
  readonly EnforceProvidedLabels?: boolean | undefined;
}

export interface FindMatchesTaskRunProperties {
  readonly JobId?: string | undefined;
  readonly JobName?: string | undefined;
  readonly JobRunId?: string | undefined;
}

export type FunctionType = "REGULAR_FUNCTION" | "AGGREGATE_FUNCTION" | "STORED_PROCEDURE";

export interface GetBlueprintRequest {
  readonly Name: string;
  readonly IncludeBlueprint?: boolean | undefined;
  readonly IncludeParameterSpec?: boolean | undefined;
}

export interface GetBlueprintResponse {
  readonly Blueprint?: Blueprint | undefined;
}

export interface GetBlueprintRunRequest {
  readonly BlueprintName: string;
  readonly RunId: string;
}

export interface GetBlueprintRunResponse {
  readonly BlueprintRun?: BlueprintRun | undefined;
}

export interface GetBlueprintRunsRequest {
  readonly BlueprintName: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetBlueprintRunsResponse {
  readonly BlueprintRuns?: readonly BlueprintRun[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetCatalogImportStatusRequest {
  readonly CatalogId?: string | undefined;
}

export interface GetCatalogImportStatusResponse {
  readonly ImportStatus?: CatalogImportStatus | undefined;
}

export interface GetCatalogRequest {
  readonly CatalogId: string;
}

export interface GetCatalogResponse {
  readonly Catalog?: Catalog | undefined;
}

export interface GetCatalogsRequest {
  readonly ParentCatalogId?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Recursive?: boolean | undefined;
  readonly IncludeRoot?: boolean | undefined;
  readonly HasDatabases?: boolean | undefined;
}

export interface GetCatalogsResponse {
  readonly CatalogList: readonly Catalog[];
  readonly NextToken?: string | undefined;
}

export interface GetClassifierRequest {
  readonly Name: string;
}

export interface GetClassifierResponse {
  readonly Classifier?: Classifier | undefined;
}

export interface GetClassifiersRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetClassifiersResponse {
  readonly Classifiers?: readonly Classifier[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetColumnStatisticsForPartitionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly PartitionValues: readonly string[];
  readonly ColumnNames: readonly string[];
}

export interface GetColumnStatisticsForPartitionResponse {
  readonly ColumnStatisticsList?: readonly ColumnStatistics[] | undefined;
  readonly Errors?: readonly ColumnError[] | undefined;
}

export interface GetColumnStatisticsForTableRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly ColumnNames: readonly string[];
}

export interface GetColumnStatisticsForTableResponse {
  readonly ColumnStatisticsList?: readonly ColumnStatistics[] | undefined;
  readonly Errors?: readonly ColumnError[] | undefined;
}

export interface GetColumnStatisticsTaskRunRequest {
  readonly ColumnStatisticsTaskRunId: string;
}

export interface GetColumnStatisticsTaskRunResponse {
  readonly ColumnStatisticsTaskRun?: ColumnStatisticsTaskRun | undefined;
}

export interface GetColumnStatisticsTaskRunsRequest {
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetColumnStatisticsTaskRunsResponse {
  readonly ColumnStatisticsTaskRuns?: readonly ColumnStatisticsTaskRun[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetColumnStatisticsTaskSettingsRequest {
  readonly DatabaseName: string;
  readonly TableName: string;
}

export interface GetColumnStatisticsTaskSettingsResponse {
  readonly ColumnStatisticsTaskSettings?: ColumnStatisticsTaskSettings | undefined;
}

export interface GetConnectionRequest {
  readonly CatalogId?: string | undefined;
  readonly Name: string;
  readonly HidePassword?: boolean | undefined;
  readonly ApplyOverrideForComputeEnvironment?: ComputeEnvironment | undefined;
}

export interface GetConnectionResponse {
  readonly Connection?: Connection | undefined;
}

export interface GetConnectionsFilter {
  readonly MatchCriteria?: readonly string[] | undefined;
  readonly ConnectionType?: ConnectionType | undefined;
  readonly ConnectionSchemaVersion?: number | undefined;
}

export interface GetConnectionsRequest {
  readonly CatalogId?: string | undefined;
  readonly Filter?: GetConnectionsFilter | undefined;
  readonly HidePassword?: boolean | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetConnectionsResponse {
  readonly ConnectionList?: readonly Connection[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetCrawlerMetricsRequest {
  readonly CrawlerNameList?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetCrawlerMetricsResponse {
  readonly CrawlerMetricsList?: readonly CrawlerMetrics[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetCrawlerRequest {
  readonly Name: string;
}

export interface GetCrawlerResponse {
  readonly Crawler?: Crawler | undefined;
}

export interface GetCrawlersRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetCrawlersResponse {
  readonly Crawlers?: readonly Crawler[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetCustomEntityTypeRequest {
  readonly Name: string;
}

export interface GetCustomEntityTypeResponse {
  readonly Name?: string | undefined;
  readonly RegexString?: string | undefined;
  readonly ContextWords?: readonly string[] | undefined;
}

export interface GetDataCatalogEncryptionSettingsRequest {
  readonly CatalogId?: string | undefined;
}

export interface GetDataCatalogEncryptionSettingsResponse {
  readonly DataCatalogEncryptionSettings?: DataCatalogEncryptionSettings | undefined;
}

export interface GetDataQualityModelRequest {
  readonly StatisticId?: string | undefined;
  readonly ProfileId: string;
}

export interface GetDataQualityModelResponse {
  readonly Status?: DataQualityModelStatus | undefined;
  readonly StartedOn?: Instant | undefined;
  readonly CompletedOn?: Instant | undefined;
  readonly FailureReason?: string | undefined;
}

export interface GetDataQualityModelResultRequest {
  readonly StatisticId: string;
  readonly ProfileId: string;
}

export interface GetDataQualityModelResultResponse {
  readonly CompletedOn?: Instant | undefined;
  readonly Model?: readonly StatisticModelResult[] | undefined;
}

export interface GetDataQualityResultRequest {
  readonly ResultId: string;
}

export interface GetDataQualityResultResponse {
  readonly ResultId?: string | undefined;
  readonly ProfileId?: string | undefined;
  readonly Score?: number | undefined;
  readonly DataSource?: DataSource | undefined;
  readonly RulesetName?: string | undefined;
  readonly EvaluationContext?: string | undefined;
  readonly StartedOn?: Instant | undefined;
  readonly CompletedOn?: Instant | undefined;
  readonly JobName?: string | undefined;
  readonly JobRunId?: string | undefined;
  readonly RulesetEvaluationRunId?: string | undefined;
  readonly RuleResults?: readonly DataQualityRuleResult[] | undefined;
  readonly AnalyzerResults?: readonly DataQualityAnalyzerResult[] | undefined;
  readonly Observations?: readonly DataQualityObservation[] | undefined;
  readonly AggregatedMetrics?: DataQualityAggregatedMetrics | undefined;
}

export interface GetDataQualityRuleRecommendationRunRequest {
  readonly RunId: string;
}

export interface GetDataQualityRuleRecommendationRunResponse {
  readonly RunId?: string | undefined;
  readonly DataSource?: DataSource | undefined;
  readonly Role?: string | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly Status?: TaskStatusType | undefined;
  readonly ErrorString?: string | undefined;
  readonly StartedOn?: Instant | undefined;
  readonly LastModifiedOn?: Instant | undefined;
  readonly CompletedOn?: Instant | undefined;
  readonly ExecutionTime?: number | undefined;
  readonly RecommendedRuleset?: string | undefined;
  readonly CreatedRulesetName?: string | undefined;
  readonly DataQualitySecurityConfiguration?: string | undefined;
}

export interface GetDataQualityRulesetEvaluationRunRequest {
  readonly RunId: string;
}

export interface GetDataQualityRulesetEvaluationRunResponse {
  readonly RunId?: string | undefined;
  readonly DataSource?: DataSource | undefined;
  readonly Role?: string | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly AdditionalRunOptions?: DataQualityEvaluationRunAdditionalRunOptions | undefined;
  readonly Status?: TaskStatusType | undefined;
  readonly ErrorString?: string | undefined;
  readonly StartedOn?: Instant | undefined;
  readonly LastModifiedOn?: Instant | undefined;
  readonly CompletedOn?: Instant | undefined;
  readonly ExecutionTime?: number | undefined;
  readonly RulesetNames?: readonly string[] | undefined;
  readonly ResultIds?: readonly string[] | undefined;
  readonly AdditionalDataSources?: Readonly<Record<string, DataSource>> | undefined;
}

export interface GetDataQualityRulesetRequest {
  readonly Name: string;
}

export interface GetDataQualityRulesetResponse {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly Ruleset?: string | undefined;
  readonly TargetTable?: DataQualityTargetTable | undefined;
  readonly CreatedOn?: Instant | undefined;
  readonly LastModifiedOn?: Instant | undefined;
  readonly RecommendationRunId?: string | undefined;
  readonly DataQualitySecurityConfiguration?: string | undefined;
}

export interface GetDatabaseRequest {
  readonly CatalogId?: string | undefined;
  readonly Name: string;
}

export interface GetDatabaseResponse {
  readonly Database?: Database | undefined;
}

export interface GetDatabasesRequest {
  readonly CatalogId?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly ResourceShareType?: ResourceShareType | undefined;
  readonly AttributesToGet?: readonly DatabaseAttributes[] | undefined;
}

export interface GetDatabasesResponse {
  readonly DatabaseList: readonly Database[];
  readonly NextToken?: string | undefined;
}

export interface GetDataflowGraphRequest {
  readonly PythonScript?: string | undefined;
}

export interface GetDataflowGraphResponse {
  readonly DagNodes?: readonly CodeGenNode[] | undefined;
  readonly DagEdges?: readonly CodeGenEdge[] | undefined;
}

export interface GetDevEndpointRequest {
  readonly EndpointName: string;
}

export interface GetDevEndpointResponse {
  readonly DevEndpoint?: DevEndpoint | undefined;
}

export interface GetDevEndpointsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetDevEndpointsResponse {
  readonly DevEndpoints?: readonly DevEndpoint[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetEntityRecordsRequest {
  readonly ConnectionName?: string | undefined;
  readonly CatalogId?: string | undefined;
  readonly EntityName: string;
  readonly NextToken?: string | undefined;
  readonly DataStoreApiVersion?: string | undefined;
  readonly ConnectionOptions?: Readonly<Record<string, string>> | undefined;
  readonly FilterPredicate?: string | undefined;
  readonly Limit: number;
  readonly OrderBy?: string | undefined;
  readonly SelectedFields?: readonly string[] | undefined;
}

export interface GetEntityRecordsResponse {
  readonly Records?: readonly Json[] | undefined;
  readonly NextToken?: string | undefined;
}

export type GetGlueIdentityCenterConfigurationRequest = Readonly<Record<string, never>>;

export interface GetGlueIdentityCenterConfigurationResponse {
  readonly ApplicationArn?: string | undefined;
  readonly InstanceArn?: string | undefined;
  readonly Scopes?: readonly string[] | undefined;
  readonly UserBackgroundSessionsEnabled?: boolean | undefined;
}

export interface GetIntegrationResourcePropertyRequest {
  readonly ResourceArn: string;
}

export interface GetIntegrationResourcePropertyResponse {
  readonly ResourceArn?: string | undefined;
  readonly ResourcePropertyArn?: string | undefined;
  readonly SourceProcessingProperties?: SourceProcessingProperties | undefined;
  readonly TargetProcessingProperties?: TargetProcessingProperties | undefined;
}

export interface GetIntegrationTablePropertiesRequest {
  readonly ResourceArn: string;
  readonly TableName: string;
}

export interface GetIntegrationTablePropertiesResponse {
  readonly ResourceArn?: string | undefined;
  readonly TableName?: string | undefined;
  readonly SourceTableConfig?: SourceTableConfig | undefined;
  readonly TargetTableConfig?: TargetTableConfig | undefined;
}

export interface GetJobBookmarkRequest {
  readonly JobName: string;
  readonly RunId?: string | undefined;
}

export interface GetJobBookmarkResponse {
  readonly JobBookmarkEntry?: JobBookmarkEntry | undefined;
}

export interface GetJobRequest {
  readonly JobName: string;
}

export interface GetJobResponse {
  readonly Job?: Job | undefined;
}

export interface GetJobRunRequest {
  readonly JobName: string;
  readonly RunId: string;
  readonly PredecessorsIncluded?: boolean | undefined;
}

export interface GetJobRunResponse {
  readonly JobRun?: JobRun | undefined;
}

export interface GetJobRunsRequest {
  readonly JobName: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetJobRunsResponse {
  readonly JobRuns?: readonly JobRun[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetJobsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetJobsResponse {
  readonly Jobs?: readonly Job[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetMLTaskRunRequest {
  readonly TransformId: string;
  readonly TaskRunId: string;
}

export interface GetMLTaskRunResponse {
  readonly TransformId?: string | undefined;
  readonly TaskRunId?: string | undefined;
  readonly Status?: TaskStatusType | undefined;
  readonly LogGroupName?: string | undefined;
  readonly Properties?: TaskRunProperties | undefined;
  readonly ErrorString?: string | undefined;
  readonly StartedOn?: Instant | undefined;
  readonly LastModifiedOn?: Instant | undefined;
  readonly CompletedOn?: Instant | undefined;
  readonly ExecutionTime?: number | undefined;
}

export interface GetMLTaskRunsRequest {
  readonly TransformId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filter?: TaskRunFilterCriteria | undefined;
  readonly Sort?: TaskRunSortCriteria | undefined;
}

export interface GetMLTaskRunsResponse {
  readonly TaskRuns?: readonly TaskRun[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetMLTransformRequest {
  readonly TransformId: string;
}

export interface GetMLTransformResponse {
  readonly TransformId?: string | undefined;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly Status?: TransformStatusType | undefined;
  readonly CreatedOn?: Instant | undefined;
  readonly LastModifiedOn?: Instant | undefined;
  readonly InputRecordTables?: readonly GlueTable[] | undefined;
  readonly Parameters?: TransformParameters | undefined;
  readonly EvaluationMetrics?: EvaluationMetrics | undefined;
  readonly LabelCount?: number | undefined;
  readonly Schema?: readonly SchemaColumn[] | undefined;
  readonly Role?: string | undefined;
  readonly GlueVersion?: string | undefined;
  readonly MaxCapacity?: number | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly MaxRetries?: number | undefined;
  readonly TransformEncryption?: TransformEncryption | undefined;
}

export interface GetMLTransformsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filter?: TransformFilterCriteria | undefined;
  readonly Sort?: TransformSortCriteria | undefined;
}

export interface GetMLTransformsResponse {
  readonly Transforms: readonly MLTransform[];
  readonly NextToken?: string | undefined;
}

export interface GetMappingRequest {
  readonly Source: CatalogEntry;
  readonly Sinks?: readonly CatalogEntry[] | undefined;
  readonly Location?: Location | undefined;
}

export interface GetMappingResponse {
  readonly Mapping: readonly MappingEntry[];
}

export interface GetMaterializedViewRefreshTaskRunRequest {
  readonly CatalogId: string;
  readonly MaterializedViewRefreshTaskRunId: string;
}

export interface GetMaterializedViewRefreshTaskRunResponse {
  readonly MaterializedViewRefreshTaskRun?: MaterializedViewRefreshTaskRun | undefined;
}

export interface GetPartitionIndexesRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly NextToken?: string | undefined;
}

export interface GetPartitionIndexesResponse {
  readonly PartitionIndexDescriptorList?: readonly PartitionIndexDescriptor[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetPartitionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly PartitionValues: readonly string[];
  readonly AuditContext?: AuditContext | undefined;
}

export interface GetPartitionResponse {
  readonly Partition?: Partition | undefined;
}

export interface GetPartitionsRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly Expression?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly Segment?: Segment | undefined;
  readonly MaxResults?: number | undefined;
  readonly ExcludeColumnSchema?: boolean | undefined;
  readonly TransactionId?: string | undefined;
  readonly QueryAsOfTime?: Instant | undefined;
  readonly AuditContext?: AuditContext | undefined;
}

export interface GetPartitionsResponse {
  readonly Partitions?: readonly Partition[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetPlanRequest {
  readonly Mapping: readonly MappingEntry[];
  readonly Source: CatalogEntry;
  readonly Sinks?: readonly CatalogEntry[] | undefined;
  readonly Location?: Location | undefined;
  readonly Language?: Language | undefined;
  readonly AdditionalPlanOptionsMap?: Readonly<Record<string, string>> | undefined;
}

export interface GetPlanResponse {
  readonly PythonScript?: string | undefined;
  readonly ScalaCode?: string | undefined;
}

export interface GetRegistryInput {
  readonly RegistryId: RegistryId;
}

export interface GetRegistryResponse {
  readonly RegistryName?: string | undefined;
  readonly RegistryArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly Status?: RegistryStatus | undefined;
  readonly CreatedTime?: string | undefined;
  readonly UpdatedTime?: string | undefined;
}

export interface GetResourcePoliciesRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetResourcePoliciesResponse {
  readonly GetResourcePoliciesResponseList?: readonly GluePolicy[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetResourcePolicyRequest {
  readonly ResourceArn?: string | undefined;
}

export interface GetResourcePolicyResponse {
  readonly PolicyInJson?: string | undefined;
  readonly PolicyHash?: string | undefined;
  readonly CreateTime?: Instant | undefined;
  readonly UpdateTime?: Instant | undefined;
}

export interface GetSchemaByDefinitionInput {
  readonly SchemaId: SchemaId;
  readonly SchemaDefinition: string;
}

export interface GetSchemaByDefinitionResponse {
  readonly SchemaVersionId?: string | undefined;
  readonly SchemaArn?: string | undefined;
  readonly DataFormat?: DataFormat | undefined;
  readonly Status?: SchemaVersionStatus | undefined;
  readonly CreatedTime?: string | undefined;
}

export interface GetSchemaInput {
  readonly SchemaId: SchemaId;
}

export interface GetSchemaResponse {
  readonly RegistryName?: string | undefined;
  readonly RegistryArn?: string | undefined;
  readonly SchemaName?: string | undefined;
  readonly SchemaArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly DataFormat?: DataFormat | undefined;
  readonly Compatibility?: Compatibility | undefined;
  readonly SchemaCheckpoint?: number | undefined;
  readonly LatestSchemaVersion?: number | undefined;
  readonly NextSchemaVersion?: number | undefined;
  readonly SchemaStatus?: SchemaStatus | undefined;
  readonly CreatedTime?: string | undefined;
  readonly UpdatedTime?: string | undefined;
}

export interface GetSchemaVersionInput {
  readonly SchemaId?: SchemaId | undefined;
  readonly SchemaVersionId?: string | undefined;
  readonly SchemaVersionNumber?: SchemaVersionNumber | undefined;
}

export interface GetSchemaVersionResponse {
  readonly SchemaVersionId?: string | undefined;
  readonly SchemaDefinition?: string | undefined;
  readonly DataFormat?: DataFormat | undefined;
  readonly SchemaArn?: string | undefined;
  readonly VersionNumber?: number | undefined;
  readonly Status?: SchemaVersionStatus | undefined;
  readonly CreatedTime?: string | undefined;
}

export interface GetSchemaVersionsDiffInput {
  readonly SchemaId: SchemaId;
  readonly FirstSchemaVersionNumber: SchemaVersionNumber;
  readonly SecondSchemaVersionNumber: SchemaVersionNumber;
  readonly SchemaDiffType: SchemaDiffType;
}

export interface GetSchemaVersionsDiffResponse {
  readonly Diff?: string | undefined;
}

export interface GetSecurityConfigurationRequest {
  readonly Name: string;
}

export interface GetSecurityConfigurationResponse {
  readonly SecurityConfiguration?: SecurityConfiguration | undefined;
}

export interface GetSecurityConfigurationsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetSecurityConfigurationsResponse {
  readonly SecurityConfigurations?: readonly SecurityConfiguration[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetSessionRequest {
  readonly Id: string;
  readonly RequestOrigin?: string | undefined;
}

export interface GetSessionResponse {
  readonly Session?: Session | undefined;
}

export interface GetStatementRequest {
  readonly SessionId: string;
  readonly Id: number;
  readonly RequestOrigin?: string | undefined;
}

export interface GetStatementResponse {
  readonly Statement?: Statement | undefined;
}

export interface GetTableOptimizerRequest {
  readonly CatalogId: string;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly Type: TableOptimizerType;
}

export interface GetTableOptimizerResponse {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName?: string | undefined;
  readonly TableName?: string | undefined;
  readonly TableOptimizer?: TableOptimizer | undefined;
}

export interface GetTableRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly Name: string;
  readonly TransactionId?: string | undefined;
  readonly QueryAsOfTime?: Instant | undefined;
  readonly AuditContext?: AuditContext | undefined;
  readonly IncludeStatusDetails?: boolean | undefined;
}

export interface GetTableResponse {
  readonly Table?: Table | undefined;
}

export interface GetTableVersionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly VersionId?: string | undefined;
  readonly AuditContext?: AuditContext | undefined;
}

export interface GetTableVersionResponse {
  readonly TableVersion?: TableVersion | undefined;
}

export interface GetTableVersionsRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly AuditContext?: AuditContext | undefined;
}

export interface GetTableVersionsResponse {
  readonly TableVersions?: readonly TableVersion[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetTablesRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly Expression?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly TransactionId?: string | undefined;
  readonly QueryAsOfTime?: Instant | undefined;
  readonly AuditContext?: AuditContext | undefined;
  readonly IncludeStatusDetails?: boolean | undefined;
  readonly AttributesToGet?: readonly TableAttributes[] | undefined;
}

export interface GetTablesResponse {
  readonly TableList?: readonly Table[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetTagsRequest {
  readonly ResourceArn: string;
}

export interface GetTagsResponse {
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface GetTriggerRequest {
  readonly Name: string;
}

export interface GetTriggerResponse {
  readonly Trigger?: Trigger | undefined;
}

export interface GetTriggersRequest {
  readonly NextToken?: string | undefined;
  readonly DependentJobName?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetTriggersResponse {
  readonly Triggers?: readonly Trigger[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetUnfilteredPartitionMetadataRequest {
  readonly Region?: string | undefined;
  readonly CatalogId: string;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly PartitionValues: readonly string[];
  readonly AuditContext?: AuditContext | undefined;
  readonly SupportedPermissionTypes: readonly PermissionType[];
  readonly QuerySessionContext?: QuerySessionContext | undefined;
}

export interface GetUnfilteredPartitionMetadataResponse {
  readonly Partition?: Partition | undefined;
  readonly AuthorizedColumns?: readonly string[] | undefined;
  readonly IsRegisteredWithLakeFormation?: boolean | undefined;
}

export interface GetUnfilteredPartitionsMetadataRequest {
  readonly Region?: string | undefined;
  readonly CatalogId: string;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly Expression?: string | undefined;
  readonly AuditContext?: AuditContext | undefined;
  readonly SupportedPermissionTypes: readonly PermissionType[];
  readonly NextToken?: string | undefined;
  readonly Segment?: Segment | undefined;
  readonly MaxResults?: number | undefined;
  readonly QuerySessionContext?: QuerySessionContext | undefined;
}

export interface GetUnfilteredPartitionsMetadataResponse {
  readonly UnfilteredPartitions?: readonly UnfilteredPartition[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetUnfilteredTableMetadataRequest {
  readonly Region?: string | undefined;
  readonly CatalogId: string;
  readonly DatabaseName: string;
  readonly Name: string;
  readonly AuditContext?: AuditContext | undefined;
  readonly SupportedPermissionTypes: readonly PermissionType[];
  readonly ParentResourceArn?: string | undefined;
  readonly RootResourceArn?: string | undefined;
  readonly SupportedDialect?: SupportedDialect | undefined;
  readonly Permissions?: readonly Permission[] | undefined;
  readonly QuerySessionContext?: QuerySessionContext | undefined;
}

export interface GetUnfilteredTableMetadataResponse {
  readonly Table?: Table | undefined;
  readonly AuthorizedColumns?: readonly string[] | undefined;
  readonly IsRegisteredWithLakeFormation?: boolean | undefined;
  readonly CellFilters?: readonly ColumnRowFilter[] | undefined;
  readonly QueryAuthorizationId?: string | undefined;
  readonly IsMultiDialectView?: boolean | undefined;
  readonly IsMaterializedView?: boolean | undefined;
  readonly ResourceArn?: string | undefined;
  readonly IsProtected?: boolean | undefined;
  readonly Permissions?: readonly Permission[] | undefined;
  readonly RowFilter?: string | undefined;
}

export interface GetUsageProfileRequest {
  readonly Name: string;
}

export interface GetUsageProfileResponse {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly Configuration?: ProfileConfiguration | undefined;
  readonly CreatedOn?: Instant | undefined;
  readonly LastModifiedOn?: Instant | undefined;
}

export interface GetUserDefinedFunctionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly FunctionName: string;
}

export interface GetUserDefinedFunctionResponse {
  readonly UserDefinedFunction?: UserDefinedFunction | undefined;
}

export interface GetUserDefinedFunctionsRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName?: string | undefined;
  readonly Pattern: string;
  readonly FunctionType?: FunctionType | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetUserDefinedFunctionsResponse {
  readonly UserDefinedFunctions?: readonly UserDefinedFunction[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetWorkflowRequest {
  readonly Name: string;
  readonly IncludeGraph?: boolean | undefined;
}

export interface GetWorkflowResponse {
  readonly Workflow?: Workflow | undefined;
}

export interface GetWorkflowRunPropertiesRequest {
  readonly Name: string;
  readonly RunId: string;
}

export interface GetWorkflowRunPropertiesResponse {
  readonly RunProperties?: Readonly<Record<string, string>> | undefined;
}

export interface GetWorkflowRunRequest {
  readonly Name: string;
  readonly RunId: string;
  readonly IncludeGraph?: boolean | undefined;
}

export interface GetWorkflowRunResponse {
  readonly Run?: WorkflowRun | undefined;
}

export interface GetWorkflowRunsRequest {
  readonly Name: string;
  readonly IncludeGraph?: boolean | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetWorkflowRunsResponse {
  readonly Runs?: readonly WorkflowRun[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GlueEncryptionException {
  readonly Message?: string | undefined;
}

export interface GluePolicy {
  readonly PolicyInJson?: string | undefined;
  readonly PolicyHash?: string | undefined;
  readonly CreateTime?: Instant | undefined;
  readonly UpdateTime?: Instant | undefined;
}

export type GlueRecordType =
  | "DATE"
  | "STRING"
  | "TIMESTAMP"
  | "INT"
  | "FLOAT"
  | "LONG"
  | "BIGDECIMAL"
  | "BYTE"
  | "SHORT"
  | "DOUBLE";

export interface GlueSchema {
  readonly Columns?: readonly GlueStudioSchemaColumn[] | undefined;
}

export interface GlueStudioSchemaColumn {
  readonly Name: string;
  readonly Type?: string | undefined;
  readonly GlueStudioType?: string | undefined;
}

export interface GlueTable {
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly CatalogId?: string | undefined;
  readonly ConnectionName?: string | undefined;
  readonly AdditionalOptions?: Readonly<Record<string, string>> | undefined;
}

export interface GovernedCatalogSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
  readonly PartitionPredicate?: string | undefined;
  readonly AdditionalOptions?: S3SourceAdditionalOptions | undefined;
}

export interface GovernedCatalogTarget {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly PartitionKeys?: readonly (readonly string[])[] | undefined;
  readonly Table: string;
  readonly Database: string;
  readonly SchemaChangePolicy?: CatalogSchemaChangePolicy | undefined;
}

export interface GrokClassifier {
  readonly Name: string;
  readonly Classification: string;
  readonly CreationTime?: Instant | undefined;
  readonly LastUpdated?: Instant | undefined;
  readonly Version?: number | undefined;
  readonly GrokPattern: string;
  readonly CustomPatterns?: string | undefined;
}

export interface GroupFilters {
  readonly GroupName: string;
  readonly Filters: readonly FilterExpression[];
  readonly LogicalOperator: FilterLogicalOperator;
}

export type HTTPMethod = "GET" | "POST";

export interface HudiTarget {
  readonly Paths?: readonly string[] | undefined;
  readonly ConnectionName?: string | undefined;
  readonly Exclusions?: readonly string[] | undefined;
  readonly MaximumTraversalDepth?: number | undefined;
}

export type HudiTargetCompressionType = "gzip" | "lzo" | "uncompressed" | "snappy";

export type HyperTargetCompressionType = "uncompressed";

export interface IcebergCompactionConfiguration {
  readonly strategy?: CompactionStrategy | undefined;
  readonly minInputFiles?: number | undefined;
  readonly deleteFileThreshold?: number | undefined;
}

export interface IcebergCompactionMetrics {
  readonly NumberOfBytesCompacted?: number | undefined;
  readonly NumberOfFilesCompacted?: number | undefined;
  readonly DpuHours?: number | undefined;
  readonly NumberOfDpus?: number | undefined;
  readonly JobDurationInHour?: number | undefined;
}

export interface IcebergEncryptedKey {
  readonly KeyId: string;
  readonly EncryptedKeyMetadata: string;
  readonly EncryptedById?: string | undefined;
  readonly Properties?: Readonly<Record<string, string>> | undefined;
}

export interface IcebergInput {
  readonly MetadataOperation: MetadataOperation;
  readonly Version?: string | undefined;
  readonly CreateIcebergTableInput?: CreateIcebergTableInput | undefined;
}

export type IcebergNullOrder = "nulls-first" | "nulls-last";

export interface IcebergOptimizationProperties {
  readonly RoleArn?: string | undefined;
  readonly Compaction?: Readonly<Record<string, string>> | undefined;
  readonly Retention?: Readonly<Record<string, string>> | undefined;
  readonly OrphanFileDeletion?: Readonly<Record<string, string>> | undefined;
}

export interface IcebergOptimizationPropertiesOutput {
  readonly RoleArn?: string | undefined;
  readonly Compaction?: Readonly<Record<string, string>> | undefined;
  readonly Retention?: Readonly<Record<string, string>> | undefined;
  readonly OrphanFileDeletion?: Readonly<Record<string, string>> | undefined;
  readonly LastUpdatedTime?: Instant | undefined;
}

export interface IcebergOrphanFileDeletionConfiguration {
  readonly orphanFileRetentionPeriodInDays?: number | undefined;
  readonly location?: string | undefined;
  readonly runRateInHours?: number | undefined;
}

export interface IcebergOrphanFileDeletionMetrics {
  readonly NumberOfOrphanFilesDeleted?: number | undefined;
  readonly DpuHours?: number | undefined;
  readonly NumberOfDpus?: number | undefined;
  readonly JobDurationInHour?: number | undefined;
}

export interface IcebergPartitionField {
  readonly SourceId: number;
  readonly Transform: string;
  readonly Name: string;
  readonly FieldId?: number | undefined;
}

export interface IcebergPartitionSpec {
  readonly Fields: readonly IcebergPartitionField[];
  readonly SpecId?: number | undefined;
}

export interface IcebergRetentionConfiguration {
  readonly snapshotRetentionPeriodInDays?: number | undefined;
  readonly numberOfSnapshotsToRetain?: number | undefined;
  readonly cleanExpiredFiles?: boolean | undefined;
  readonly runRateInHours?: number | undefined;
}

export interface IcebergRetentionMetrics {
  readonly NumberOfDataFilesDeleted?: number | undefined;
  readonly NumberOfManifestFilesDeleted?: number | undefined;
  readonly NumberOfManifestListsDeleted?: number | undefined;
  readonly DpuHours?: number | undefined;
  readonly NumberOfDpus?: number | undefined;
  readonly JobDurationInHour?: number | undefined;
}

export interface IcebergSchema {
  readonly SchemaId?: number | undefined;
  readonly IdentifierFieldIds?: readonly number[] | undefined;
  readonly Type?: IcebergStructTypeEnum | undefined;
  readonly Fields: readonly IcebergStructField[];
}

export type IcebergSortDirection = "asc" | "desc";

export interface IcebergSortField {
  readonly SourceId: number;
  readonly Transform: string;
  readonly Direction: IcebergSortDirection;
  readonly NullOrder: IcebergNullOrder;
}

export interface IcebergSortOrder {
  readonly OrderId: number;
  readonly Fields: readonly IcebergSortField[];
}

export interface IcebergStructField {
  readonly Id: number;
  readonly Name: string;
  readonly Type: Json;
  readonly Required: boolean;
  readonly Doc?: string | undefined;
  readonly InitialDefault?: Json | undefined;
  readonly WriteDefault?: Json | undefined;
}

export type IcebergStructTypeEnum = "struct";

export interface IcebergTableUpdate {
  readonly Schema: IcebergSchema;
  readonly PartitionSpec?: IcebergPartitionSpec | undefined;
  readonly SortOrder?: IcebergSortOrder | undefined;
  readonly Location: string;
  readonly Properties?: Readonly<Record<string, string>> | undefined;
  readonly Action?: IcebergUpdateAction | undefined;
  readonly EncryptionKey?: IcebergEncryptedKey | undefined;
  readonly KeyId?: string | undefined;
}

export interface IcebergTarget {
  readonly Paths?: readonly string[] | undefined;
  readonly ConnectionName?: string | undefined;
  readonly Exclusions?: readonly string[] | undefined;
  readonly MaximumTraversalDepth?: number | undefined;
}

export type IcebergTargetCompressionType = "gzip" | "lzo" | "uncompressed" | "snappy";

export type IcebergUpdateAction =
  | "add-schema"
  | "set-current-schema"
  | "add-spec"
  | "set-default-spec"
  | "add-sort-order"
  | "set-default-sort-order"
  | "set-location"
  | "set-properties"
  | "remove-properties"
  | "add-encryption-key"
  | "remove-encryption-key";

export interface IdempotentParameterMismatchException {
  readonly Message?: string | undefined;
}

export interface IllegalBlueprintStateException {
  readonly Message?: string | undefined;
}

export interface IllegalSessionStateException {
  readonly Message?: string | undefined;
}

export interface IllegalWorkflowStateException {
  readonly Message?: string | undefined;
}

export interface ImportCatalogToGlueRequest {
  readonly CatalogId?: string | undefined;
}

export type ImportCatalogToGlueResponse = Readonly<Record<string, never>>;

export interface ImportLabelsTaskRunProperties {
  readonly InputS3Path?: string | undefined;
  readonly Replace?: boolean | undefined;
}

export interface InboundIntegration {
  readonly SourceArn: string;
  readonly TargetArn: string;
  readonly IntegrationArn: string;
  readonly Status: IntegrationStatus;
  readonly CreateTime: Instant;
  readonly IntegrationConfig?: IntegrationConfig | undefined;
  readonly Errors?: readonly IntegrationError[] | undefined;
}

export type InclusionAnnotationValue = "INCLUDE" | "EXCLUDE";

export interface Integration {
  readonly SourceArn: string;
  readonly TargetArn: string;
  readonly Description?: string | undefined;
  readonly IntegrationName: string;
  readonly IntegrationArn: string;
  readonly KmsKeyId?: string | undefined;
  readonly AdditionalEncryptionContext?: Readonly<Record<string, string>> | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly Status: IntegrationStatus;
  readonly CreateTime: Instant;
  readonly IntegrationConfig?: IntegrationConfig | undefined;
  readonly Errors?: readonly IntegrationError[] | undefined;
  readonly DataFilter?: string | undefined;
}

export interface IntegrationConfig {
  readonly RefreshInterval?: string | undefined;
  readonly SourceProperties?: Readonly<Record<string, string>> | undefined;
  readonly ContinuousSync?: boolean | undefined;
}

export interface IntegrationConflictOperationFault {
  readonly Message?: string | undefined;
}

export interface IntegrationError {
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface IntegrationFilter {
  readonly Name?: string | undefined;
  readonly Values?: readonly string[] | undefined;
}

export interface IntegrationNotFoundFault {
  readonly Message?: string | undefined;
}

export interface IntegrationPartition {
  readonly FieldName?: string | undefined;
  readonly FunctionSpec?: string | undefined;
  readonly ConversionSpec?: string | undefined;
}

export interface IntegrationQuotaExceededFault {
  readonly Message?: string | undefined;
}

export interface IntegrationResourceProperty {
  readonly ResourceArn: string;
  readonly ResourcePropertyArn?: string | undefined;
  readonly SourceProcessingProperties?: SourceProcessingProperties | undefined;
  readonly TargetProcessingProperties?: TargetProcessingProperties | undefined;
}

export interface IntegrationResourcePropertyFilter {
  readonly Name?: string | undefined;
  readonly Values?: readonly string[] | undefined;
}

export type IntegrationStatus =
  | "CREATING"
  | "ACTIVE"
  | "MODIFYING"
  | "FAILED"
  | "DELETING"
  | "SYNCING"
  | "NEEDS_ATTENTION";

export type IntegrationType = "REST";

export interface InternalServerException {
  readonly Message?: string | undefined;
}

export interface InternalServiceException {
  readonly Message?: string | undefined;
}

export interface InvalidInputException {
  readonly Message?: string | undefined;
  readonly FromFederationSource?: boolean | undefined;
}

export interface InvalidIntegrationStateFault {
  readonly Message?: string | undefined;
}

export interface InvalidStateException {
  readonly Message?: string | undefined;
}

export type JDBCConnectionType = "sqlserver" | "mysql" | "oracle" | "postgresql" | "redshift";

export interface JDBCConnectorOptions {
  readonly FilterPredicate?: string | undefined;
  readonly PartitionColumn?: string | undefined;
  readonly LowerBound?: number | undefined;
  readonly UpperBound?: number | undefined;
  readonly NumPartitions?: number | undefined;
  readonly JobBookmarkKeys?: readonly string[] | undefined;
  readonly JobBookmarkKeysSortOrder?: string | undefined;
  readonly DataTypeMapping?: Readonly<Record<string, GlueRecordType>> | undefined;
}

export interface JDBCConnectorSource {
  readonly Name: string;
  readonly ConnectionName: string;
  readonly ConnectorName: string;
  readonly ConnectionType: string;
  readonly AdditionalOptions?: JDBCConnectorOptions | undefined;
  readonly ConnectionTable?: string | undefined;
  readonly Query?: string | undefined;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface JDBCConnectorTarget {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly ConnectionName: string;
  readonly ConnectionTable: string;
  readonly ConnectorName: string;
  readonly ConnectionType: string;
  readonly AdditionalOptions?: Readonly<Record<string, string>> | undefined;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export type JDBCDataType =
  | "ARRAY"
  | "BIGINT"
  | "BINARY"
  | "BIT"
  | "BLOB"
  | "BOOLEAN"
  | "CHAR"
  | "CLOB"
  | "DATALINK"
  | "DATE"
  | "DECIMAL"
  | "DISTINCT"
  | "DOUBLE"
  | "FLOAT"
  | "INTEGER"
  | "JAVA_OBJECT"
  | "LONGNVARCHAR"
  | "LONGVARBINARY"
  | "LONGVARCHAR"
  | "NCHAR"
  | "NCLOB"
  | "NULL"
  | "NUMERIC"
  | "NVARCHAR"
  | "OTHER"
  | "REAL"
  | "REF"
  | "REF_CURSOR"
  | "ROWID"
  | "SMALLINT"
  | "SQLXML"
  | "STRUCT"
  | "TIME"
  | "TIME_WITH_TIMEZONE"
  | "TIMESTAMP"
  | "TIMESTAMP_WITH_TIMEZONE"
  | "TINYINT"
  | "VARBINARY"
  | "VARCHAR";

export interface JWTBearerProperties {
  readonly TokenUrl?: ConnectorProperty | undefined;
  readonly RequestMethod?: HTTPMethod | undefined;
  readonly ContentType?: ContentType | undefined;
  readonly JwtToken?: ConnectorProperty | undefined;
  readonly TokenUrlParameters?: readonly ConnectorProperty[] | undefined;
}

export type JdbcMetadataEntry = "COMMENTS" | "RAWTYPES";

export interface JdbcTarget {
  readonly ConnectionName?: string | undefined;
  readonly Path?: string | undefined;
  readonly Exclusions?: readonly string[] | undefined;
  readonly EnableAdditionalMetadata?: readonly JdbcMetadataEntry[] | undefined;
}

export interface Job {
  readonly Name?: string | undefined;
  readonly JobMode?: JobMode | undefined;
  readonly JobRunQueuingEnabled?: boolean | undefined;
  readonly Description?: string | undefined;
  readonly LogUri?: string | undefined;
  readonly Role?: string | undefined;
  readonly CreatedOn?: Instant | undefined;
  readonly LastModifiedOn?: Instant | undefined;
  readonly ExecutionProperty?: ExecutionProperty | undefined;
  readonly Command?: JobCommand | undefined;
  readonly DefaultArguments?: Readonly<Record<string, string>> | undefined;
  readonly NonOverridableArguments?: Readonly<Record<string, string>> | undefined;
  readonly Connections?: ConnectionsList | undefined;
  readonly MaxRetries?: number | undefined;
  readonly AllocatedCapacity?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly MaxCapacity?: number | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly NotificationProperty?: NotificationProperty | undefined;
  readonly GlueVersion?: string | undefined;
  readonly CodeGenConfigurationNodes?: Readonly<Record<string, CodeGenConfigurationNode>> | undefined;
  readonly ExecutionClass?: ExecutionClass | undefined;
  readonly SourceControlDetails?: SourceControlDetails | undefined;
  readonly MaintenanceWindow?: string | undefined;
  readonly ProfileName?: string | undefined;
}

export interface JobBookmarkEntry {
  readonly JobName?: string | undefined;
  readonly Version?: number | undefined;
  readonly Run?: number | undefined;
  readonly Attempt?: number | undefined;
  readonly PreviousRunId?: string | undefined;
  readonly RunId?: string | undefined;
  readonly JobBookmark?: string | undefined;
}

export interface JobBookmarksEncryption {
  readonly JobBookmarksEncryptionMode?: JobBookmarksEncryptionMode | undefined;
  readonly KmsKeyArn?: string | undefined;
}

export type JobBookmarksEncryptionMode = "DISABLED" | "CSE-KMS";

export interface JobCommand {
  readonly Name?: string | undefined;
  readonly ScriptLocation?: string | undefined;
  readonly PythonVersion?: string | undefined;
  readonly Runtime?: string | undefined;
}

export type JobMode = "SCRIPT" | "VISUAL" | "NOTEBOOK";

export interface JobNodeDetails {
  readonly JobRuns?: readonly JobRun[] | undefined;
}

export interface JobRun {
  readonly Id?: string | undefined;
  readonly Attempt?: number | undefined;
  readonly PreviousRunId?: string | undefined;
  readonly TriggerName?: string | undefined;
  readonly JobName?: string | undefined;
  readonly JobMode?: JobMode | undefined;
  readonly JobRunQueuingEnabled?: boolean | undefined;
  readonly StartedOn?: Instant | undefined;
  readonly LastModifiedOn?: Instant | undefined;
  readonly CompletedOn?: Instant | undefined;
  readonly JobRunState?: JobRunState | undefined;
  readonly Arguments?: Readonly<Record<string, string>> | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly PredecessorRuns?: readonly Predecessor[] | undefined;
  readonly AllocatedCapacity?: number | undefined;
  readonly ExecutionTime?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly MaxCapacity?: number | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly LogGroupName?: string | undefined;
  readonly NotificationProperty?: NotificationProperty | undefined;
  readonly GlueVersion?: string | undefined;
  readonly DPUSeconds?: number | undefined;
  readonly ExecutionClass?: ExecutionClass | undefined;
  readonly MaintenanceWindow?: string | undefined;
  readonly ProfileName?: string | undefined;
  readonly StateDetail?: string | undefined;
  readonly ExecutionRoleSessionPolicy?: string | undefined;
}

export type JobRunState =
  | "STARTING"
  | "RUNNING"
  | "STOPPING"
  | "STOPPED"
  | "SUCCEEDED"
  | "FAILED"
  | "TIMEOUT"
  | "ERROR"
  | "WAITING"
  | "EXPIRED";

export interface JobUpdate {
  readonly JobMode?: JobMode | undefined;
  readonly JobRunQueuingEnabled?: boolean | undefined;
  readonly Description?: string | undefined;
  readonly LogUri?: string | undefined;
  readonly Role?: string | undefined;
  readonly ExecutionProperty?: ExecutionProperty | undefined;
  readonly Command?: JobCommand | undefined;
  readonly DefaultArguments?: Readonly<Record<string, string>> | undefined;
  readonly NonOverridableArguments?: Readonly<Record<string, string>> | undefined;
  readonly Connections?: ConnectionsList | undefined;
  readonly MaxRetries?: number | undefined;
  readonly AllocatedCapacity?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly MaxCapacity?: number | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly NotificationProperty?: NotificationProperty | undefined;
  readonly GlueVersion?: string | undefined;
  readonly CodeGenConfigurationNodes?: Readonly<Record<string, CodeGenConfigurationNode>> | undefined;
  readonly ExecutionClass?: ExecutionClass | undefined;
  readonly SourceControlDetails?: SourceControlDetails | undefined;
  readonly MaintenanceWindow?: string | undefined;
}

export interface Join {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly JoinType: JoinType;
  readonly Columns: readonly JoinColumn[];
}

export interface JoinColumn {
  readonly From: string;
  readonly Keys: readonly (readonly string[])[];
}

export type JoinType = "equijoin" | "left" | "right" | "outer" | "leftsemi" | "leftanti";

export interface JsonClassifier {
  readonly Name: string;
  readonly CreationTime?: Instant | undefined;
  readonly LastUpdated?: Instant | undefined;
  readonly Version?: number | undefined;
  readonly JsonPath: string;
}

export interface KMSKeyNotAccessibleFault {
  readonly Message?: string | undefined;
}

export interface KafkaStreamingSourceOptions {
  readonly BootstrapServers?: string | undefined;
  readonly SecurityProtocol?: string | undefined;
  readonly ConnectionName?: string | undefined;
  readonly TopicName?: string | undefined;
  readonly Assign?: string | undefined;
  readonly SubscribePattern?: string | undefined;
  readonly Classification?: string | undefined;
  readonly Delimiter?: string | undefined;
  readonly StartingOffsets?: string | undefined;
  readonly EndingOffsets?: string | undefined;
  readonly PollTimeoutMs?: number | undefined;
  readonly NumRetries?: number | undefined;
  readonly RetryIntervalMs?: number | undefined;
  readonly MaxOffsetsPerTrigger?: number | undefined;
  readonly MinPartitions?: number | undefined;
  readonly IncludeHeaders?: boolean | undefined;
  readonly AddRecordTimestamp?: string | undefined;
  readonly EmitConsumerLagMetrics?: string | undefined;
  readonly StartingTimestamp?: Instant | undefined;
}

export interface KeySchemaElement {
  readonly Name: string;
  readonly Type: string;
}

export interface KinesisStreamingSourceOptions {
  readonly EndpointUrl?: string | undefined;
  readonly StreamName?: string | undefined;
  readonly Classification?: string | undefined;
  readonly Delimiter?: string | undefined;
  readonly StartingPosition?: StartingPosition | undefined;
  readonly MaxFetchTimeInMs?: number | undefined;
  readonly MaxFetchRecordsPerShard?: number | undefined;
  readonly MaxRecordPerRead?: number | undefined;
  readonly AddIdleTimeBetweenReads?: boolean | undefined;
  readonly IdleTimeBetweenReadsInMs?: number | undefined;
  readonly DescribeShardInterval?: number | undefined;
  readonly NumRetries?: number | undefined;
  readonly RetryIntervalMs?: number | undefined;
  readonly MaxRetryIntervalMs?: number | undefined;
  readonly AvoidEmptyBatches?: boolean | undefined;
  readonly StreamArn?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly RoleSessionName?: string | undefined;
  readonly AddRecordTimestamp?: string | undefined;
  readonly EmitConsumerLagMetrics?: string | undefined;
  readonly StartingTimestamp?: Instant | undefined;
  readonly FanoutConsumerARN?: string | undefined;
}

export interface LabelingSetGenerationTaskRunProperties {
  readonly OutputS3Path?: string | undefined;
}

export interface LakeFormationConfiguration {
  readonly UseLakeFormationCredentials?: boolean | undefined;
  readonly AccountId?: string | undefined;
}

export type Language = "PYTHON" | "SCALA";

export interface LastActiveDefinition {
  readonly Description?: string | undefined;
  readonly LastModifiedOn?: Instant | undefined;
  readonly ParameterSpec?: string | undefined;
  readonly BlueprintLocation?: string | undefined;
  readonly BlueprintServiceLocation?: string | undefined;
}

export interface LastCrawlInfo {
  readonly Status?: LastCrawlStatus | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly LogGroup?: string | undefined;
  readonly LogStream?: string | undefined;
  readonly MessagePrefix?: string | undefined;
  readonly StartTime?: Instant | undefined;
}

export type LastCrawlStatus = "SUCCEEDED" | "CANCELLED" | "FAILED";

export type LastRefreshType = "FULL" | "INCREMENTAL";

export interface LineageConfiguration {
  readonly CrawlerLineageSettings?: CrawlerLineageSettings | undefined;
}

export interface ListBlueprintsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface ListBlueprintsResponse {
  readonly Blueprints?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListColumnStatisticsTaskRunsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListColumnStatisticsTaskRunsResponse {
  readonly ColumnStatisticsTaskRunIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListConnectionTypesRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListConnectionTypesResponse {
  readonly ConnectionTypes?: readonly ConnectionTypeBrief[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCrawlersRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface ListCrawlersResponse {
  readonly CrawlerNames?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCrawlsRequest {
  readonly CrawlerName: string;
  readonly MaxResults?: number | undefined;
  readonly Filters?: readonly CrawlsFilter[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCrawlsResponse {
  readonly Crawls?: readonly CrawlerHistory[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCustomEntityTypesRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface ListCustomEntityTypesResponse {
  readonly CustomEntityTypes?: readonly CustomEntityType[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListDataQualityResultsRequest {
  readonly Filter?: DataQualityResultFilterCriteria | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListDataQualityResultsResponse {
  readonly Results: readonly DataQualityResultDescription[];
  readonly NextToken?: string | undefined;
}

export interface ListDataQualityRuleRecommendationRunsRequest {
  readonly Filter?: DataQualityRuleRecommendationRunFilter | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListDataQualityRuleRecommendationRunsResponse {
  readonly Runs?: readonly DataQualityRuleRecommendationRunDescription[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListDataQualityRulesetEvaluationRunsRequest {
  readonly Filter?: DataQualityRulesetEvaluationRunFilter | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListDataQualityRulesetEvaluationRunsResponse {
  readonly Runs?: readonly DataQualityRulesetEvaluationRunDescription[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListDataQualityRulesetsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filter?: DataQualityRulesetFilterCriteria | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface ListDataQualityRulesetsResponse {
  readonly Rulesets?: readonly DataQualityRulesetListDetails[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListDataQualityStatisticAnnotationsRequest {
  readonly StatisticId?: string | undefined;
  readonly ProfileId?: string | undefined;
  readonly TimestampFilter?: TimestampFilter | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListDataQualityStatisticAnnotationsResponse {
  readonly Annotations?: readonly StatisticAnnotation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListDataQualityStatisticsRequest {
  readonly StatisticId?: string | undefined;
  readonly ProfileId?: string | undefined;
  readonly TimestampFilter?: TimestampFilter | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListDataQualityStatisticsResponse {
  readonly Statistics?: readonly StatisticSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListDevEndpointsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface ListDevEndpointsResponse {
  readonly DevEndpointNames?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListEntitiesRequest {
  readonly ConnectionName?: string | undefined;
  readonly CatalogId?: string | undefined;
  readonly ParentEntityName?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly DataStoreApiVersion?: string | undefined;
}

export interface ListEntitiesResponse {
  readonly Entities?: readonly Entity[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListIntegrationResourcePropertiesRequest {
  readonly Marker?: string | undefined;
  readonly Filters?: readonly IntegrationResourcePropertyFilter[] | undefined;
  readonly MaxRecords?: number | undefined;
}

export interface ListIntegrationResourcePropertiesResponse {
  readonly IntegrationResourcePropertyList?: readonly IntegrationResourceProperty[] | undefined;
  readonly Marker?: string | undefined;
}

export interface ListJobsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface ListJobsResponse {
  readonly JobNames?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListMLTransformsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filter?: TransformFilterCriteria | undefined;
  readonly Sort?: TransformSortCriteria | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface ListMLTransformsResponse {
  readonly TransformIds: readonly string[];
  readonly NextToken?: string | undefined;
}

export interface ListMaterializedViewRefreshTaskRunsRequest {
  readonly CatalogId: string;
  readonly DatabaseName?: string | undefined;
  readonly TableName?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListMaterializedViewRefreshTaskRunsResponse {
  readonly MaterializedViewRefreshTaskRuns?: readonly MaterializedViewRefreshTaskRun[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListRegistriesInput {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListRegistriesResponse {
  readonly Registries?: readonly RegistryListItem[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListSchemaVersionsInput {
  readonly SchemaId: SchemaId;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListSchemaVersionsResponse {
  readonly Schemas?: readonly SchemaVersionListItem[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListSchemasInput {
  readonly RegistryId?: RegistryId | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListSchemasResponse {
  readonly Schemas?: readonly SchemaListItem[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListSessionsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly RequestOrigin?: string | undefined;
}

export interface ListSessionsResponse {
  readonly Ids?: readonly string[] | undefined;
  readonly Sessions?: readonly Session[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListStatementsRequest {
  readonly SessionId: string;
  readonly RequestOrigin?: string | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListStatementsResponse {
  readonly Statements?: readonly Statement[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTableOptimizerRunsRequest {
  readonly CatalogId: string;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly Type: TableOptimizerType;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTableOptimizerRunsResponse {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName?: string | undefined;
  readonly TableName?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly TableOptimizerRuns?: readonly TableOptimizerRun[] | undefined;
}

export interface ListTriggersRequest {
  readonly NextToken?: string | undefined;
  readonly DependentJobName?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface ListTriggersResponse {
  readonly TriggerNames?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListUsageProfilesRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListUsageProfilesResponse {
  readonly Profiles?: readonly UsageProfileDefinition[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListWorkflowsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListWorkflowsResponse {
  readonly Workflows?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface Location {
  readonly Jdbc?: readonly CodeGenNodeArg[] | undefined;
  readonly S3?: readonly CodeGenNodeArg[] | undefined;
  readonly DynamoDB?: readonly CodeGenNodeArg[] | undefined;
}

export type Logical = "AND" | "ANY";

export type LogicalOperator = "EQUALS";

export interface LongColumnStatisticsData {
  readonly MinimumValue?: number | undefined;
  readonly MaximumValue?: number | undefined;
  readonly NumberOfNulls: number;
  readonly NumberOfDistinctValues: number;
}

export interface MLTransform {
  readonly TransformId?: string | undefined;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly Status?: TransformStatusType | undefined;
  readonly CreatedOn?: Instant | undefined;
  readonly LastModifiedOn?: Instant | undefined;
  readonly InputRecordTables?: readonly GlueTable[] | undefined;
  readonly Parameters?: TransformParameters | undefined;
  readonly EvaluationMetrics?: EvaluationMetrics | undefined;
  readonly LabelCount?: number | undefined;
  readonly Schema?: readonly SchemaColumn[] | undefined;
  readonly Role?: string | undefined;
  readonly GlueVersion?: string | undefined;
  readonly MaxCapacity?: number | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly MaxRetries?: number | undefined;
  readonly TransformEncryption?: TransformEncryption | undefined;
}

export interface MLTransformNotReadyException {
  readonly Message?: string | undefined;
}

export interface MLUserDataEncryption {
  readonly MlUserDataEncryptionMode: MLUserDataEncryptionModeString;
  readonly KmsKeyId?: string | undefined;
}

export type MLUserDataEncryptionModeString = "DISABLED" | "SSE-KMS";

export interface Mapping {
  readonly ToKey?: string | undefined;
  readonly FromPath?: readonly string[] | undefined;
  readonly FromType?: string | undefined;
  readonly ToType?: string | undefined;
  readonly Dropped?: boolean | undefined;
  readonly Children?: readonly Mapping[] | undefined;
}

export interface MappingEntry {
  readonly SourceTable?: string | undefined;
  readonly SourcePath?: string | undefined;
  readonly SourceType?: string | undefined;
  readonly TargetTable?: string | undefined;
  readonly TargetPath?: string | undefined;
  readonly TargetType?: string | undefined;
}

export type MaterializedViewRefreshState = "STARTING" | "RUNNING" | "SUCCEEDED" | "FAILED" | "STOPPED";

export interface MaterializedViewRefreshTaskNotRunningException {
  readonly Message?: string | undefined;
}

export interface MaterializedViewRefreshTaskRun {
  readonly CustomerId?: string | undefined;
  readonly MaterializedViewRefreshTaskRunId?: string | undefined;
  readonly DatabaseName?: string | undefined;
  readonly TableName?: string | undefined;
  readonly CatalogId?: string | undefined;
  readonly Role?: string | undefined;
  readonly Status?: MaterializedViewRefreshState | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastUpdated?: Instant | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly DPUSeconds?: number | undefined;
  readonly RefreshType?: MaterializedViewRefreshType | undefined;
  readonly ProcessedBytes?: number | undefined;
}

export interface MaterializedViewRefreshTaskRunningException {
  readonly Message?: string | undefined;
}

export interface MaterializedViewRefreshTaskStoppingException {
  readonly Message?: string | undefined;
}

export type MaterializedViewRefreshType = "FULL" | "INCREMENTAL";

export interface Merge {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly Source: string;
  readonly PrimaryKeys: readonly (readonly string[])[];
}

export interface MetadataInfo {
  readonly MetadataValue?: string | undefined;
  readonly CreatedTime?: string | undefined;
  readonly OtherMetadataValueList?: readonly OtherMetadataValueListItem[] | undefined;
}

export interface MetadataKeyValuePair {
  readonly MetadataKey?: string | undefined;
  readonly MetadataValue?: string | undefined;
}

export type MetadataOperation = "CREATE";

export interface MetricBasedObservation {
  readonly MetricName?: string | undefined;
  readonly StatisticId?: string | undefined;
  readonly MetricValues?: DataQualityMetricValues | undefined;
  readonly NewRules?: readonly string[] | undefined;
}

export interface MicrosoftSQLServerCatalogSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
}

export interface MicrosoftSQLServerCatalogTarget {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly Database: string;
  readonly Table: string;
}

export interface ModifyIntegrationRequest {
  readonly IntegrationIdentifier: string;
  readonly Description?: string | undefined;
  readonly DataFilter?: string | undefined;
  readonly IntegrationConfig?: IntegrationConfig | undefined;
  readonly IntegrationName?: string | undefined;
}

export interface ModifyIntegrationResponse {
  readonly SourceArn: string;
  readonly TargetArn: string;
  readonly IntegrationName: string;
  readonly Description?: string | undefined;
  readonly IntegrationArn: string;
  readonly KmsKeyId?: string | undefined;
  readonly AdditionalEncryptionContext?: Readonly<Record<string, string>> | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly Status: IntegrationStatus;
  readonly CreateTime: Instant;
  readonly Errors?: readonly IntegrationError[] | undefined;
  readonly DataFilter?: string | undefined;
  readonly IntegrationConfig?: IntegrationConfig | undefined;
}

export interface MongoDBTarget {
  readonly ConnectionName?: string | undefined;
  readonly Path?: string | undefined;
  readonly ScanAll?: boolean | undefined;
}

export interface MySQLCatalogSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
}

export interface MySQLCatalogTarget {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly Database: string;
  readonly Table: string;
}

export interface NoScheduleException {
  readonly Message?: string | undefined;
}

export interface Node {
  readonly Type?: NodeType | undefined;
  readonly Name?: string | undefined;
  readonly UniqueId?: string | undefined;
  readonly TriggerDetails?: TriggerNodeDetails | undefined;
  readonly JobDetails?: JobNodeDetails | undefined;
  readonly CrawlerDetails?: CrawlerNodeDetails | undefined;
}

export type NodeType = "CRAWLER" | "JOB" | "TRIGGER";

export interface NotificationProperty {
  readonly NotifyDelayAfter?: number | undefined;
}

export interface NullCheckBoxList {
  readonly IsEmpty?: boolean | undefined;
  readonly IsNullString?: boolean | undefined;
  readonly IsNegOne?: boolean | undefined;
}

export interface NullValueField {
  readonly Value: string;
  readonly Datatype: Datatype;
}

export interface OAuth2ClientApplication {
  readonly UserManagedClientApplicationClientId?: string | undefined;
  readonly AWSManagedClientApplicationReference?: string | undefined;
}

export interface OAuth2Credentials {
  readonly UserManagedClientApplicationClientSecret?: string | undefined;
  readonly AccessToken?: string | undefined;
  readonly RefreshToken?: string | undefined;
  readonly JwtToken?: string | undefined;
}

export type OAuth2GrantType = "AUTHORIZATION_CODE" | "CLIENT_CREDENTIALS" | "JWT_BEARER";

export interface OAuth2Properties {
  readonly OAuth2GrantType?: OAuth2GrantType | undefined;
  readonly OAuth2ClientApplication?: OAuth2ClientApplication | undefined;
  readonly TokenUrl?: string | undefined;
  readonly TokenUrlParametersMap?: Readonly<Record<string, string>> | undefined;
}

export interface OAuth2PropertiesInput {
  readonly OAuth2GrantType?: OAuth2GrantType | undefined;
  readonly OAuth2ClientApplication?: OAuth2ClientApplication | undefined;
  readonly TokenUrl?: string | undefined;
  readonly TokenUrlParametersMap?: Readonly<Record<string, string>> | undefined;
  readonly AuthorizationCodeProperties?: AuthorizationCodeProperties | undefined;
  readonly OAuth2Credentials?: OAuth2Credentials | undefined;
}

export interface OffsetConfiguration {
  readonly OffsetParameter: ExtractedParameter;
  readonly LimitParameter: ExtractedParameter;
}

export interface OpenTableFormatInput {
  readonly IcebergInput?: IcebergInput | undefined;
}

export interface OperationNotSupportedException {
  readonly Message?: string | undefined;
}

export interface OperationTimeoutException {
  readonly Message?: string | undefined;
}

export interface Option {
  readonly Value?: string | undefined;
  readonly Label?: string | undefined;
  readonly Description?: string | undefined;
}

export interface OracleSQLCatalogSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
}

export interface OracleSQLCatalogTarget {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly Database: string;
  readonly Table: string;
}

export interface Order {
  readonly Column: string;
  readonly SortOrder: number;
}

export interface OrphanFileDeletionConfiguration {
  readonly icebergConfiguration?: IcebergOrphanFileDeletionConfiguration | undefined;
}

export interface OrphanFileDeletionMetrics {
  readonly IcebergMetrics?: IcebergOrphanFileDeletionMetrics | undefined;
}

export interface OtherMetadataValueListItem {
  readonly MetadataValue?: string | undefined;
  readonly CreatedTime?: string | undefined;
}

export type OverwriteChildResourcePermissionsWithDefaultEnum = "Accept" | "Deny";

export interface PIIDetection {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly PiiType: PiiType;
  readonly EntityTypesToDetect: readonly string[];
  readonly OutputColumnName?: string | undefined;
  readonly SampleFraction?: number | undefined;
  readonly ThresholdFraction?: number | undefined;
  readonly MaskValue?: string | undefined;
  readonly RedactText?: string | undefined;
  readonly RedactChar?: string | undefined;
  readonly MatchPattern?: string | undefined;
  readonly NumLeftCharsToExclude?: number | undefined;
  readonly NumRightCharsToExclude?: number | undefined;
  readonly DetectionParameters?: string | undefined;
  readonly DetectionSensitivity?: string | undefined;
}

export interface PaginationConfiguration {
  readonly CursorConfiguration?: CursorConfiguration | undefined;
  readonly OffsetConfiguration?: OffsetConfiguration | undefined;
}

export type ParamType = "str" | "int" | "float" | "complex" | "bool" | "list" | "null";

export type ParquetCompressionType =
  | "snappy"
  | "lzo"
  | "gzip"
  | "brotli"
  | "lz4"
  | "uncompressed"
  | "none";

export interface Partition {
  readonly Values?: readonly string[] | undefined;
  readonly DatabaseName?: string | undefined;
  readonly TableName?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastAccessTime?: Instant | undefined;
  readonly StorageDescriptor?: StorageDescriptor | undefined;
  readonly Parameters?: Readonly<Record<string, string>> | undefined;
  readonly LastAnalyzedTime?: Instant | undefined;
  readonly CatalogId?: string | undefined;
}

export interface PartitionError {
  readonly PartitionValues?: readonly string[] | undefined;
  readonly ErrorDetail?: ErrorDetail | undefined;
}

export interface PartitionIndex {
  readonly Keys: readonly string[];
  readonly IndexName: string;
}

export interface PartitionIndexDescriptor {
  readonly IndexName: string;
  readonly Keys: readonly KeySchemaElement[];
  readonly IndexStatus: PartitionIndexStatus;
  readonly BackfillErrors?: readonly BackfillError[] | undefined;
}

export type PartitionIndexStatus = "CREATING" | "ACTIVE" | "DELETING" | "FAILED";

export interface PartitionInput {
  readonly Values?: readonly string[] | undefined;
  readonly LastAccessTime?: Instant | undefined;
  readonly StorageDescriptor?: StorageDescriptor | undefined;
  readonly Parameters?: Readonly<Record<string, string>> | undefined;
  readonly LastAnalyzedTime?: Instant | undefined;
}

export interface PartitionValueList {
  readonly Values: readonly string[];
}

export type Permission =
  | "ALL"
  | "SELECT"
  | "ALTER"
  | "DROP"
  | "DELETE"
  | "INSERT"
  | "CREATE_DATABASE"
  | "CREATE_TABLE"
  | "DATA_LOCATION_ACCESS";

export type PermissionType =
  | "COLUMN_PERMISSION"
  | "CELL_FILTER_PERMISSION"
  | "NESTED_PERMISSION"
  | "NESTED_CELL_PERMISSION";

export interface PermissionTypeMismatchException {
  readonly Message?: string | undefined;
}

export interface PhysicalConnectionRequirements {
  readonly SubnetId?: string | undefined;
  readonly SecurityGroupIdList?: readonly string[] | undefined;
  readonly AvailabilityZone?: string | undefined;
}

export type PiiType =
  | "RowAudit"
  | "RowHashing"
  | "RowMasking"
  | "RowPartialMasking"
  | "ColumnAudit"
  | "ColumnHashing"
  | "ColumnMasking";

export interface PostgreSQLCatalogSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
}

export interface PostgreSQLCatalogTarget {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly Database: string;
  readonly Table: string;
}

export interface Predecessor {
  readonly JobName?: string | undefined;
  readonly RunId?: string | undefined;
}

export interface Predicate {
  readonly Logical?: Logical | undefined;
  readonly Conditions?: readonly Condition[] | undefined;
}

export interface PrincipalPermissions {
  readonly Principal?: DataLakePrincipal | undefined;
  readonly Permissions?: readonly Permission[] | undefined;
}

export type PrincipalType = "USER" | "ROLE" | "GROUP";

export interface ProfileConfiguration {
  readonly SessionConfiguration?: Readonly<Record<string, ConfigurationObject>> | undefined;
  readonly JobConfiguration?: Readonly<Record<string, ConfigurationObject>> | undefined;
}

export interface Property {
  readonly Name: string;
  readonly Description: string;
  readonly Required: boolean;
  readonly DefaultValue?: string | undefined;
  readonly PropertyTypes: readonly PropertyType[];
  readonly AllowedValues?: readonly AllowedValue[] | undefined;
  readonly DataOperationScopes?: readonly DataOperation[] | undefined;
  readonly KeyOverride?: string | undefined;
  readonly PropertyLocation?: PropertyLocation | undefined;
}

export type PropertyLocation = "HEADER" | "BODY" | "QUERY_PARAM" | "PATH";

export interface PropertyPredicate {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
  readonly Comparator?: Comparator | undefined;
}

export type PropertyType =
  | "USER_INPUT"
  | "SECRET"
  | "READ_ONLY"
  | "UNUSED"
  | "SECRET_OR_USER_INPUT";

export interface PutDataCatalogEncryptionSettingsRequest {
  readonly CatalogId?: string | undefined;
  readonly DataCatalogEncryptionSettings: DataCatalogEncryptionSettings;
}

export type PutDataCatalogEncryptionSettingsResponse = Readonly<Record<string, never>>;

export interface PutDataQualityProfileAnnotationRequest {
  readonly ProfileId: string;
  readonly InclusionAnnotation: InclusionAnnotationValue;
}

export type PutDataQualityProfileAnnotationResponse = Readonly<Record<string, never>>;

export interface PutResourcePolicyRequest {
  readonly PolicyInJson: string;
  readonly ResourceArn?: string | undefined;
  readonly PolicyHashCondition?: string | undefined;
  readonly PolicyExistsCondition?: ExistCondition | undefined;
  readonly EnableHybrid?: EnableHybridValues | undefined;
}

export interface PutResourcePolicyResponse {
  readonly PolicyHash?: string | undefined;
}

export interface PutSchemaVersionMetadataInput {
  readonly SchemaId?: SchemaId | undefined;
  readonly SchemaVersionNumber?: SchemaVersionNumber | undefined;
  readonly SchemaVersionId?: string | undefined;
  readonly MetadataKeyValue: MetadataKeyValuePair;
}

export interface PutSchemaVersionMetadataResponse {
  readonly SchemaArn?: string | undefined;
  readonly SchemaName?: string | undefined;
  readonly RegistryName?: string | undefined;
  readonly LatestVersion?: boolean | undefined;
  readonly VersionNumber?: number | undefined;
  readonly SchemaVersionId?: string | undefined;
  readonly MetadataKey?: string | undefined;
  readonly MetadataValue?: string | undefined;
}

export interface PutWorkflowRunPropertiesRequest {
  readonly Name: string;
  readonly RunId: string;
  readonly RunProperties: Readonly<Record<string, string>>;
}

export type PutWorkflowRunPropertiesResponse = Readonly<Record<string, never>>;

export interface QuerySchemaVersionMetadataInput {
  readonly SchemaId?: SchemaId | undefined;
  readonly SchemaVersionNumber?: SchemaVersionNumber | undefined;
  readonly SchemaVersionId?: string | undefined;
  readonly MetadataList?: readonly MetadataKeyValuePair[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface QuerySchemaVersionMetadataResponse {
  readonly MetadataInfoMap?: Readonly<Record<string, MetadataInfo>> | undefined;
  readonly SchemaVersionId?: string | undefined;
  readonly NextToken?: string | undefined;
}

export interface QuerySessionContext {
  readonly QueryId?: string | undefined;
  readonly QueryStartTime?: Instant | undefined;
  readonly ClusterId?: string | undefined;
  readonly QueryAuthorizationId?: string | undefined;
  readonly AdditionalContext?: Readonly<Record<string, string>> | undefined;
}

export type QuoteChar = "quote" | "quillemet" | "single_quote" | "disabled";

export interface Recipe {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly RecipeReference?: RecipeReference | undefined;
  readonly RecipeSteps?: readonly RecipeStep[] | undefined;
}

export interface RecipeAction {
  readonly Operation: string;
  readonly Parameters?: Readonly<Record<string, string>> | undefined;
}

export interface RecipeReference {
  readonly RecipeArn: string;
  readonly RecipeVersion: string;
}

export interface RecipeStep {
  readonly Action: RecipeAction;
  readonly ConditionExpressions?: readonly ConditionExpression[] | undefined;
}

export type RecrawlBehavior = "CRAWL_EVERYTHING" | "CRAWL_NEW_FOLDERS_ONLY" | "CRAWL_EVENT_MODE";

export interface RecrawlPolicy {
  readonly RecrawlBehavior?: RecrawlBehavior | undefined;
}

export interface RedshiftSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
  readonly RedshiftTmpDir?: string | undefined;
  readonly TmpDirIAMRole?: string | undefined;
}

export interface RedshiftTarget {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly Database: string;
  readonly Table: string;
  readonly RedshiftTmpDir?: string | undefined;
  readonly TmpDirIAMRole?: string | undefined;
  readonly UpsertRedshiftOptions?: UpsertRedshiftTargetOptions | undefined;
}

export interface RegisterConnectionTypeRequest {
  readonly ConnectionType: string;
  readonly IntegrationType: IntegrationType;
  readonly Description?: string | undefined;
  readonly ConnectionProperties: ConnectionPropertiesConfiguration;
  readonly ConnectorAuthenticationConfiguration: ConnectorAuthenticationConfiguration;
  readonly RestConfiguration: RestConfiguration;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface RegisterConnectionTypeResponse {
  readonly ConnectionTypeArn?: string | undefined;
}

export interface RegisterSchemaVersionInput {
  readonly SchemaId: SchemaId;
  readonly SchemaDefinition: string;
}

export interface RegisterSchemaVersionResponse {
  readonly SchemaVersionId?: string | undefined;
  readonly VersionNumber?: number | undefined;
  readonly Status?: SchemaVersionStatus | undefined;
}

export interface RegistryId {
  readonly RegistryName?: string | undefined;
  readonly RegistryArn?: string | undefined;
}

export interface RegistryListItem {
  readonly RegistryName?: string | undefined;
  readonly RegistryArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly Status?: RegistryStatus | undefined;
  readonly CreatedTime?: string | undefined;
  readonly UpdatedTime?: string | undefined;
}

export type RegistryStatus = "AVAILABLE" | "DELETING";

export interface RelationalCatalogSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
}

export interface RemoveSchemaVersionMetadataInput {
  readonly SchemaId?: SchemaId | undefined;
  readonly SchemaVersionNumber?: SchemaVersionNumber | undefined;
  readonly SchemaVersionId?: string | undefined;
  readonly MetadataKeyValue: MetadataKeyValuePair;
}

export interface RemoveSchemaVersionMetadataResponse {
  readonly SchemaArn?: string | undefined;
  readonly SchemaName?: string | undefined;
  readonly RegistryName?: string | undefined;
  readonly LatestVersion?: boolean | undefined;
  readonly VersionNumber?: number | undefined;
  readonly SchemaVersionId?: string | undefined;
  readonly MetadataKey?: string | undefined;
  readonly MetadataValue?: string | undefined;
}

export interface RenameField {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly SourcePath: readonly string[];
  readonly TargetPath: readonly string[];
}

export interface ResetJobBookmarkRequest {
  readonly JobName: string;
  readonly RunId?: string | undefined;
}

export interface ResetJobBookmarkResponse {
  readonly JobBookmarkEntry?: JobBookmarkEntry | undefined;
}

export type ResourceAction = "UPDATE" | "CREATE";

export interface ResourceNotFoundException {
  readonly Message?: string | undefined;
}

export interface ResourceNotReadyException {
  readonly Message?: string | undefined;
}

export interface ResourceNumberLimitExceededException {
  readonly Message?: string | undefined;
}

export type ResourceShareType = "FOREIGN" | "ALL" | "FEDERATED";

export type ResourceState = "QUEUED" | "IN_PROGRESS" | "SUCCESS" | "STOPPED" | "FAILED";

export type ResourceType = "JAR" | "FILE" | "ARCHIVE";

export interface ResourceUri {
  readonly ResourceType?: ResourceType | undefined;
  readonly Uri?: string | undefined;
}

export interface ResponseConfiguration {
  readonly ResultPath: string;
  readonly ErrorPath?: string | undefined;
}

export interface ResponseExtractionMapping {
  readonly ContentPath?: string | undefined;
  readonly HeaderKey?: string | undefined;
}

export interface RestConfiguration {
  readonly GlobalSourceConfiguration?: SourceConfiguration | undefined;
  readonly ValidationEndpointConfiguration?: SourceConfiguration | undefined;
  readonly EntityConfigurations?: Readonly<Record<string, EntityConfiguration>> | undefined;
}

export interface ResumeWorkflowRunRequest {
  readonly Name: string;
  readonly RunId: string;
  readonly NodeIds: readonly string[];
}

export interface ResumeWorkflowRunResponse {
  readonly RunId?: string | undefined;
  readonly NodeIds?: readonly string[] | undefined;
}

export interface RetentionConfiguration {
  readonly icebergConfiguration?: IcebergRetentionConfiguration | undefined;
}

export interface RetentionMetrics {
  readonly IcebergMetrics?: IcebergRetentionMetrics | undefined;
}

export interface Route {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly GroupFiltersList: readonly GroupFilters[];
}

export interface RunIdentifier {
  readonly RunId?: string | undefined;
  readonly JobRunId?: string | undefined;
}

export interface RunMetrics {
  readonly NumberOfBytesCompacted?: string | undefined;
  readonly NumberOfFilesCompacted?: string | undefined;
  readonly NumberOfDpus?: string | undefined;
  readonly JobDurationInHour?: string | undefined;
}

export interface RunStatementRequest {
  readonly SessionId: string;
  readonly Code: string;
  readonly RequestOrigin?: string | undefined;
}

export interface RunStatementResponse {
  readonly Id?: number | undefined;
}

export interface S3CatalogDeltaSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
  readonly AdditionalDeltaOptions?: Readonly<Record<string, string>> | undefined;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface S3CatalogHudiSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
  readonly AdditionalHudiOptions?: Readonly<Record<string, string>> | undefined;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface S3CatalogIcebergSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
  readonly AdditionalIcebergOptions?: Readonly<Record<string, string>> | undefined;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface S3CatalogSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
  readonly PartitionPredicate?: string | undefined;
  readonly AdditionalOptions?: S3SourceAdditionalOptions | undefined;
}

export interface S3CatalogTarget {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly PartitionKeys?: readonly (readonly string[])[] | undefined;
  readonly Table: string;
  readonly Database: string;
  readonly SchemaChangePolicy?: CatalogSchemaChangePolicy | undefined;
  readonly AutoDataQuality?: AutoDataQuality | undefined;
}

export interface S3CsvSource {
  readonly Name: string;
  readonly Paths: readonly string[];
  readonly CompressionType?: CompressionType | undefined;
  readonly Exclusions?: readonly string[] | undefined;
  readonly GroupSize?: string | undefined;
  readonly GroupFiles?: string | undefined;
  readonly Recurse?: boolean | undefined;
  readonly MaxBand?: number | undefined;
  readonly MaxFilesInBand?: number | undefined;
  readonly AdditionalOptions?: S3DirectSourceAdditionalOptions | undefined;
  readonly Separator: Separator;
  readonly Escaper?: string | undefined;
  readonly QuoteChar: QuoteChar;
  readonly Multiline?: boolean | undefined;
  readonly WithHeader?: boolean | undefined;
  readonly WriteHeader?: boolean | undefined;
  readonly SkipFirst?: boolean | undefined;
  readonly OptimizePerformance?: boolean | undefined;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface S3DeltaCatalogTarget {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly PartitionKeys?: readonly (readonly string[])[] | undefined;
  readonly Table: string;
  readonly Database: string;
  readonly AdditionalOptions?: Readonly<Record<string, string>> | undefined;
  readonly SchemaChangePolicy?: CatalogSchemaChangePolicy | undefined;
  readonly AutoDataQuality?: AutoDataQuality | undefined;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface S3DeltaDirectTarget {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly PartitionKeys?: readonly (readonly string[])[] | undefined;
  readonly Path: string;
  readonly Compression: DeltaTargetCompressionType;
  readonly NumberTargetPartitions?: string | undefined;
  readonly Format: TargetFormat;
  readonly AdditionalOptions?: Readonly<Record<string, string>> | undefined;
  readonly SchemaChangePolicy?: DirectSchemaChangePolicy | undefined;
  readonly AutoDataQuality?: AutoDataQuality | undefined;
}

export interface S3DeltaSource {
  readonly Name: string;
  readonly Paths: readonly string[];
  readonly AdditionalDeltaOptions?: Readonly<Record<string, string>> | undefined;
  readonly AdditionalOptions?: S3DirectSourceAdditionalOptions | undefined;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface S3DirectSourceAdditionalOptions {
  readonly BoundedSize?: number | undefined;
  readonly BoundedFiles?: number | undefined;
  readonly EnableSamplePath?: boolean | undefined;
  readonly SamplePath?: string | undefined;
}

export interface S3DirectTarget {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly PartitionKeys?: readonly (readonly string[])[] | undefined;
  readonly Path: string;
  readonly Compression?: string | undefined;
  readonly NumberTargetPartitions?: string | undefined;
  readonly Format: TargetFormat;
  readonly SchemaChangePolicy?: DirectSchemaChangePolicy | undefined;
  readonly AutoDataQuality?: AutoDataQuality | undefined;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface S3Encryption {
  readonly S3EncryptionMode?: S3EncryptionMode | undefined;
  readonly KmsKeyArn?: string | undefined;
}

export type S3EncryptionMode = "DISABLED" | "SSE-KMS" | "SSE-S3";

export interface S3ExcelSource {
  readonly Name: string;
  readonly Paths: readonly string[];
  readonly CompressionType?: ParquetCompressionType | undefined;
  readonly Exclusions?: readonly string[] | undefined;
  readonly GroupSize?: string | undefined;
  readonly GroupFiles?: string | undefined;
  readonly Recurse?: boolean | undefined;
  readonly MaxBand?: number | undefined;
  readonly MaxFilesInBand?: number | undefined;
  readonly AdditionalOptions?: S3DirectSourceAdditionalOptions | undefined;
  readonly NumberRows?: number | undefined;
  readonly SkipFooter?: number | undefined;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface S3GlueParquetTarget {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly PartitionKeys?: readonly (readonly string[])[] | undefined;
  readonly Path: string;
  readonly Compression?: ParquetCompressionType | undefined;
  readonly NumberTargetPartitions?: string | undefined;
  readonly SchemaChangePolicy?: DirectSchemaChangePolicy | undefined;
  readonly AutoDataQuality?: AutoDataQuality | undefined;
}

export interface S3HudiCatalogTarget {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly PartitionKeys?: readonly (readonly string[])[] | undefined;
  readonly Table: string;
  readonly Database: string;
  readonly AdditionalOptions: Readonly<Record<string, string>>;
  readonly SchemaChangePolicy?: CatalogSchemaChangePolicy | undefined;
  readonly AutoDataQuality?: AutoDataQuality | undefined;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface S3HudiDirectTarget {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly Path: string;
  readonly Compression: HudiTargetCompressionType;
  readonly NumberTargetPartitions?: string | undefined;
  readonly PartitionKeys?: readonly (readonly string[])[] | undefined;
  readonly Format: TargetFormat;
  readonly AdditionalOptions: Readonly<Record<string, string>>;
  readonly SchemaChangePolicy?: DirectSchemaChangePolicy | undefined;
  readonly AutoDataQuality?: AutoDataQuality | undefined;
}

export interface S3HudiSource {
  readonly Name: string;
  readonly Paths: readonly string[];
  readonly AdditionalHudiOptions?: Readonly<Record<string, string>> | undefined;
  readonly AdditionalOptions?: S3DirectSourceAdditionalOptions | undefined;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface S3HyperDirectTarget {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly Format?: TargetFormat | undefined;
  readonly PartitionKeys?: readonly (readonly string[])[] | undefined;
  readonly Path: string;
  readonly Compression?: HyperTargetCompressionType | undefined;
  readonly SchemaChangePolicy?: DirectSchemaChangePolicy | undefined;
  readonly AutoDataQuality?: AutoDataQuality | undefined;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface S3IcebergCatalogTarget {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly PartitionKeys?: readonly (readonly string[])[] | undefined;
  readonly Table: string;
  readonly Database: string;
  readonly AdditionalOptions?: Readonly<Record<string, string>> | undefined;
  readonly SchemaChangePolicy?: CatalogSchemaChangePolicy | undefined;
  readonly AutoDataQuality?: AutoDataQuality | undefined;
}

export interface S3IcebergDirectTarget {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly PartitionKeys?: readonly (readonly string[])[] | undefined;
  readonly Path: string;
  readonly Format: TargetFormat;
  readonly AdditionalOptions?: Readonly<Record<string, string>> | undefined;
  readonly SchemaChangePolicy?: DirectSchemaChangePolicy | undefined;
  readonly AutoDataQuality?: AutoDataQuality | undefined;
  readonly Compression: IcebergTargetCompressionType;
  readonly NumberTargetPartitions?: string | undefined;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface S3JsonSource {
  readonly Name: string;
  readonly Paths: readonly string[];
  readonly CompressionType?: CompressionType | undefined;
  readonly Exclusions?: readonly string[] | undefined;
  readonly GroupSize?: string | undefined;
  readonly GroupFiles?: string | undefined;
  readonly Recurse?: boolean | undefined;
  readonly MaxBand?: number | undefined;
  readonly MaxFilesInBand?: number | undefined;
  readonly AdditionalOptions?: S3DirectSourceAdditionalOptions | undefined;
  readonly JsonPath?: string | undefined;
  readonly Multiline?: boolean | undefined;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface S3ParquetSource {
  readonly Name: string;
  readonly Paths: readonly string[];
  readonly CompressionType?: ParquetCompressionType | undefined;
  readonly Exclusions?: readonly string[] | undefined;
  readonly GroupSize?: string | undefined;
  readonly GroupFiles?: string | undefined;
  readonly Recurse?: boolean | undefined;
  readonly MaxBand?: number | undefined;
  readonly MaxFilesInBand?: number | undefined;
  readonly AdditionalOptions?: S3DirectSourceAdditionalOptions | undefined;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface S3SourceAdditionalOptions {
  readonly BoundedSize?: number | undefined;
  readonly BoundedFiles?: number | undefined;
}

export interface S3Target {
  readonly Path?: string | undefined;
  readonly Exclusions?: readonly string[] | undefined;
  readonly ConnectionName?: string | undefined;
  readonly SampleSize?: number | undefined;
  readonly EventQueueArn?: string | undefined;
  readonly DlqEventQueueArn?: string | undefined;
}

export interface Schedule {
  readonly ScheduleExpression?: string | undefined;
  readonly State?: ScheduleState | undefined;
}

export type ScheduleState = "SCHEDULED" | "NOT_SCHEDULED" | "TRANSITIONING";

export type ScheduleType = "CRON" | "AUTO";

export interface SchedulerNotRunningException {
  readonly Message?: string | undefined;
}

export interface SchedulerRunningException {
  readonly Message?: string | undefined;
}

export interface SchedulerTransitioningException {
  readonly Message?: string | undefined;
}

export interface SchemaChangePolicy {
  readonly UpdateBehavior?: UpdateBehavior | undefined;
  readonly DeleteBehavior?: DeleteBehavior | undefined;
}

export interface SchemaColumn {
  readonly Name?: string | undefined;
  readonly DataType?: string | undefined;
}

export type SchemaDiffType = "SYNTAX_DIFF";

export interface SchemaId {
  readonly SchemaArn?: string | undefined;
  readonly SchemaName?: string | undefined;
  readonly RegistryName?: string | undefined;
}

export interface SchemaListItem {
  readonly RegistryName?: string | undefined;
  readonly SchemaName?: string | undefined;
  readonly SchemaArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly SchemaStatus?: SchemaStatus | undefined;
  readonly CreatedTime?: string | undefined;
  readonly UpdatedTime?: string | undefined;
}

export interface SchemaReference {
  readonly SchemaId?: SchemaId | undefined;
  readonly SchemaVersionId?: string | undefined;
  readonly SchemaVersionNumber?: number | undefined;
}

export type SchemaStatus = "AVAILABLE" | "PENDING" | "DELETING";

export interface SchemaVersionErrorItem {
  readonly VersionNumber?: number | undefined;
  readonly ErrorDetails?: ErrorDetails | undefined;
}

export interface SchemaVersionListItem {
  readonly SchemaArn?: string | undefined;
  readonly SchemaVersionId?: string | undefined;
  readonly VersionNumber?: number | undefined;
  readonly Status?: SchemaVersionStatus | undefined;
  readonly CreatedTime?: string | undefined;
}

export interface SchemaVersionNumber {
  readonly LatestVersion?: boolean | undefined;
  readonly VersionNumber?: number | undefined;
}

export type SchemaVersionStatus = "AVAILABLE" | "PENDING" | "FAILURE" | "DELETING";

export interface SearchTablesRequest {
  readonly CatalogId?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: readonly PropertyPredicate[] | undefined;
  readonly SearchText?: string | undefined;
  readonly SortCriteria?: readonly SortCriterion[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly ResourceShareType?: ResourceShareType | undefined;
  readonly IncludeStatusDetails?: boolean | undefined;
}

export interface SearchTablesResponse {
  readonly NextToken?: string | undefined;
  readonly TableList?: readonly Table[] | undefined;
}

export interface SecurityConfiguration {
  readonly Name?: string | undefined;
  readonly CreatedTimeStamp?: Instant | undefined;
  readonly EncryptionConfiguration?: EncryptionConfiguration | undefined;
}

export interface Segment {
  readonly SegmentNumber: number;
  readonly TotalSegments: number;
}

export interface SelectFields {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly Paths: readonly (readonly string[])[];
}

export interface SelectFromCollection {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly Index: number;
}

export type Separator = "comma" | "ctrla" | "pipe" | "semicolon" | "tab";

export interface SerDeInfo {
  readonly Name?: string | undefined;
  readonly SerializationLibrary?: string | undefined;
  readonly Parameters?: Readonly<Record<string, string>> | undefined;
}

export interface Session {
  readonly Id?: string | undefined;
  readonly CreatedOn?: Instant | undefined;
  readonly Status?: SessionStatus | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly Description?: string | undefined;
  readonly Role?: string | undefined;
  readonly Command?: SessionCommand | undefined;
  readonly DefaultArguments?: Readonly<Record<string, string>> | undefined;
  readonly Connections?: ConnectionsList | undefined;
  readonly Progress?: number | undefined;
  readonly MaxCapacity?: number | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly GlueVersion?: string | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly CompletedOn?: Instant | undefined;
  readonly ExecutionTime?: number | undefined;
  readonly DPUSeconds?: number | undefined;
  readonly IdleTimeout?: number | undefined;
  readonly ProfileName?: string | undefined;
}

export interface SessionCommand {
  readonly Name?: string | undefined;
  readonly PythonVersion?: string | undefined;
}

export type SessionStatus =
  | "PROVISIONING"
  | "READY"
  | "FAILED"
  | "TIMEOUT"
  | "STOPPING"
  | "STOPPED";

export type SettingSource = "CATALOG" | "TABLE";

export interface SkewedInfo {
  readonly SkewedColumnNames?: readonly string[] | undefined;
  readonly SkewedColumnValues?: readonly string[] | undefined;
  readonly SkewedColumnValueLocationMaps?: Readonly<Record<string, string>> | undefined;
}

export interface SnowflakeNodeData {
  readonly SourceType?: string | undefined;
  readonly Connection?: Option | undefined;
  readonly Schema?: string | undefined;
  readonly Table?: string | undefined;
  readonly Database?: string | undefined;
  readonly TempDir?: string | undefined;
  readonly IamRole?: Option | undefined;
  readonly AdditionalOptions?: Readonly<Record<string, string>> | undefined;
  readonly SampleQuery?: string | undefined;
  readonly PreAction?: string | undefined;
  readonly PostAction?: string | undefined;
  readonly Action?: string | undefined;
  readonly Upsert?: boolean | undefined;
  readonly MergeAction?: string | undefined;
  readonly MergeWhenMatched?: string | undefined;
  readonly MergeWhenNotMatched?: string | undefined;
  readonly MergeClause?: string | undefined;
  readonly StagingTable?: string | undefined;
  readonly SelectedColumns?: readonly Option[] | undefined;
  readonly AutoPushdown?: boolean | undefined;
  readonly TableSchema?: readonly Option[] | undefined;
}

export interface SnowflakeSource {
  readonly Name: string;
  readonly Data: SnowflakeNodeData;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface SnowflakeTarget {
  readonly Name: string;
  readonly Data: SnowflakeNodeData;
  readonly Inputs?: readonly string[] | undefined;
}

export type Sort = "ASC" | "DESC";

export interface SortCriterion {
  readonly FieldName?: string | undefined;
  readonly Sort?: Sort | undefined;
}

export type SortDirectionType = "DESCENDING" | "ASCENDING";

export interface SourceConfiguration {
  readonly RequestMethod?: HTTPMethod | undefined;
  readonly RequestPath?: string | undefined;
  readonly RequestParameters?: readonly ConnectorProperty[] | undefined;
  readonly ResponseConfiguration?: ResponseConfiguration | undefined;
  readonly PaginationConfiguration?: PaginationConfiguration | undefined;
}

export type SourceControlAuthStrategy = "PERSONAL_ACCESS_TOKEN" | "AWS_SECRETS_MANAGER";

export interface SourceControlDetails {
  readonly Provider?: SourceControlProvider | undefined;
  readonly Repository?: string | undefined;
  readonly Owner?: string | undefined;
  readonly Branch?: string | undefined;
  readonly Folder?: string | undefined;
  readonly LastCommitId?: string | undefined;
  readonly AuthStrategy?: SourceControlAuthStrategy | undefined;
  readonly AuthToken?: string | undefined;
}

export type SourceControlProvider = "GITHUB" | "GITLAB" | "BITBUCKET" | "AWS_CODE_COMMIT";

export interface SourceProcessingProperties {
  readonly RoleArn?: string | undefined;
}

export interface SourceTableConfig {
  readonly Fields?: readonly string[] | undefined;
  readonly FilterPredicate?: string | undefined;
  readonly PrimaryKey?: readonly string[] | undefined;
  readonly RecordUpdateField?: string | undefined;
}

export interface SparkConnectorSource {
  readonly Name: string;
  readonly ConnectionName: string;
  readonly ConnectorName: string;
  readonly ConnectionType: string;
  readonly AdditionalOptions?: Readonly<Record<string, string>> | undefined;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface SparkConnectorTarget {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly ConnectionName: string;
  readonly ConnectorName: string;
  readonly ConnectionType: string;
  readonly AdditionalOptions?: Readonly<Record<string, string>> | undefined;
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface SparkSQL {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly SqlQuery: string;
  readonly SqlAliases: readonly SqlAlias[];
  readonly OutputSchemas?: readonly GlueSchema[] | undefined;
}

export interface Spigot {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly Path: string;
  readonly Topk?: number | undefined;
  readonly Prob?: number | undefined;
}

export interface SplitFields {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly Paths: readonly (readonly string[])[];
}

export interface SqlAlias {
  readonly From: string;
  readonly Alias: string;
}

export interface StartBlueprintRunRequest {
  readonly BlueprintName: string;
  readonly Parameters?: string | undefined;
  readonly RoleArn: string;
}

export interface StartBlueprintRunResponse {
  readonly RunId?: string | undefined;
}

export interface StartColumnStatisticsTaskRunRequest {
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly ColumnNameList?: readonly string[] | undefined;
  readonly Role: string;
  readonly SampleSize?: number | undefined;
  readonly CatalogID?: string | undefined;
  readonly SecurityConfiguration?: string | undefined;
}

export interface StartColumnStatisticsTaskRunResponse {
  readonly ColumnStatisticsTaskRunId?: string | undefined;
}

export interface StartColumnStatisticsTaskRunScheduleRequest {
  readonly DatabaseName: string;
  readonly TableName: string;
}

export type StartColumnStatisticsTaskRunScheduleResponse = Readonly<Record<string, never>>;

export interface StartCrawlerRequest {
  readonly Name: string;
}

export type StartCrawlerResponse = Readonly<Record<string, never>>;

export interface StartCrawlerScheduleRequest {
  readonly CrawlerName: string;
}

export type StartCrawlerScheduleResponse = Readonly<Record<string, never>>;

export interface StartDataQualityRuleRecommendationRunRequest {
  readonly DataSource: DataSource;
  readonly Role: string;
  readonly NumberOfWorkers?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly CreatedRulesetName?: string | undefined;
  readonly DataQualitySecurityConfiguration?: string | undefined;
  readonly ClientToken?: string | undefined;
}

export interface StartDataQualityRuleRecommendationRunResponse {
  readonly RunId?: string | undefined;
}

export interface StartDataQualityRulesetEvaluationRunRequest {
  readonly DataSource: DataSource;
  readonly Role: string;
  readonly NumberOfWorkers?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly ClientToken?: string | undefined;
  readonly AdditionalRunOptions?: DataQualityEvaluationRunAdditionalRunOptions | undefined;
  readonly RulesetNames: readonly string[];
  readonly AdditionalDataSources?: Readonly<Record<string, DataSource>> | undefined;
}

export interface StartDataQualityRulesetEvaluationRunResponse {
  readonly RunId?: string | undefined;
}

export interface StartExportLabelsTaskRunRequest {
  readonly TransformId: string;
  readonly OutputS3Path: string;
}

export interface StartExportLabelsTaskRunResponse {
  readonly TaskRunId?: string | undefined;
}

export interface StartImportLabelsTaskRunRequest {
  readonly TransformId: string;
  readonly InputS3Path: string;
  readonly ReplaceAllLabels?: boolean | undefined;
}

export interface StartImportLabelsTaskRunResponse {
  readonly TaskRunId?: string | undefined;
}

export interface StartJobRunRequest {
  readonly JobName: string;
  readonly JobRunQueuingEnabled?: boolean | undefined;
  readonly JobRunId?: string | undefined;
  readonly Arguments?: Readonly<Record<string, string>> | undefined;
  readonly AllocatedCapacity?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly MaxCapacity?: number | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly NotificationProperty?: NotificationProperty | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly ExecutionClass?: ExecutionClass | undefined;
  readonly ExecutionRoleSessionPolicy?: string | undefined;
}

export interface StartJobRunResponse {
  readonly JobRunId?: string | undefined;
}

export interface StartMLEvaluationTaskRunRequest {
  readonly TransformId: string;
}

export interface StartMLEvaluationTaskRunResponse {
  readonly TaskRunId?: string | undefined;
}

export interface StartMLLabelingSetGenerationTaskRunRequest {
  readonly TransformId: string;
  readonly OutputS3Path: string;
}

export interface StartMLLabelingSetGenerationTaskRunResponse {
  readonly TaskRunId?: string | undefined;
}

export interface StartMaterializedViewRefreshTaskRunRequest {
  readonly CatalogId: string;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly FullRefresh?: boolean | undefined;
}

export interface StartMaterializedViewRefreshTaskRunResponse {
  readonly MaterializedViewRefreshTaskRunId?: string | undefined;
}

export interface StartTriggerRequest {
  readonly Name: string;
}

export interface StartTriggerResponse {
  readonly Name?: string | undefined;
}

export interface StartWorkflowRunRequest {
  readonly Name: string;
  readonly RunProperties?: Readonly<Record<string, string>> | undefined;
}

export interface StartWorkflowRunResponse {
  readonly RunId?: string | undefined;
}

export interface StartingEventBatchCondition {
  readonly BatchSize?: number | undefined;
  readonly BatchWindow?: number | undefined;
}

export type StartingPosition = "latest" | "trim_horizon" | "earliest" | "timestamp";

export interface Statement {
  readonly Id?: number | undefined;
  readonly Code?: string | undefined;
  readonly State?: StatementState | undefined;
  readonly Output?: StatementOutput | undefined;
  readonly Progress?: number | undefined;
  readonly StartedOn?: number | undefined;
  readonly CompletedOn?: number | undefined;
}

export interface StatementOutput {
  readonly Data?: StatementOutputData | undefined;
  readonly ExecutionCount?: number | undefined;
  readonly Status?: StatementState | undefined;
  readonly ErrorName?: string | undefined;
  readonly ErrorValue?: string | undefined;
  readonly Traceback?: readonly string[] | undefined;
}

export interface StatementOutputData {
  readonly TextPlain?: string | undefined;
}

export type StatementState =
  | "WAITING"
  | "RUNNING"
  | "AVAILABLE"
  | "CANCELLING"
  | "CANCELLED"
  | "ERROR";

export interface StatisticAnnotation {
  readonly ProfileId?: string | undefined;
  readonly StatisticId?: string | undefined;
  readonly StatisticRecordedOn?: Instant | undefined;
  readonly InclusionAnnotation?: TimestampedInclusionAnnotation | undefined;
}

export type StatisticEvaluationLevel = "Dataset" | "Column" | "Multicolumn";

export interface StatisticModelResult {
  readonly LowerBound?: number | undefined;
  readonly UpperBound?: number | undefined;
  readonly PredictedValue?: number | undefined;
  readonly ActualValue?: number | undefined;
  readonly Date?: Instant | undefined;
  readonly InclusionAnnotation?: InclusionAnnotationValue | undefined;
}

export interface StatisticSummary {
  readonly StatisticId?: string | undefined;
  readonly ProfileId?: string | undefined;
  readonly RunIdentifier?: RunIdentifier | undefined;
  readonly StatisticName?: string | undefined;
  readonly DoubleValue?: number | undefined;
  readonly EvaluationLevel?: StatisticEvaluationLevel | undefined;
  readonly ColumnsReferenced?: readonly string[] | undefined;
  readonly ReferencedDatasets?: readonly string[] | undefined;
  readonly StatisticProperties?: Readonly<Record<string, string>> | undefined;
  readonly RecordedOn?: Instant | undefined;
  readonly InclusionAnnotation?: TimestampedInclusionAnnotation | undefined;
}

export interface StatusDetails {
  readonly RequestedChange?: Table | undefined;
  readonly ViewValidations?: readonly ViewValidation[] | undefined;
}

export interface StopColumnStatisticsTaskRunRequest {
  readonly DatabaseName: string;
  readonly TableName: string;
}

export type StopColumnStatisticsTaskRunResponse = Readonly<Record<string, never>>;

export interface StopColumnStatisticsTaskRunScheduleRequest {
  readonly DatabaseName: string;
  readonly TableName: string;
}

export type StopColumnStatisticsTaskRunScheduleResponse = Readonly<Record<string, never>>;

export interface StopCrawlerRequest {
  readonly Name: string;
}

export type StopCrawlerResponse = Readonly<Record<string, never>>;

export interface StopCrawlerScheduleRequest {
  readonly CrawlerName: string;
}

export type StopCrawlerScheduleResponse = Readonly<Record<string, never>>;

export interface StopMaterializedViewRefreshTaskRunRequest {
  readonly CatalogId: string;
  readonly DatabaseName: string;
  readonly TableName: string;
}

export type StopMaterializedViewRefreshTaskRunResponse = Readonly<Record<string, never>>;

export interface StopSessionRequest {
  readonly Id: string;
  readonly RequestOrigin?: string | undefined;
}

export interface StopSessionResponse {
  readonly Id?: string | undefined;
}

export interface StopTriggerRequest {
  readonly Name: string;
}

export interface StopTriggerResponse {
  readonly Name?: string | undefined;
}

export interface StopWorkflowRunRequest {
  readonly Name: string;
  readonly RunId: string;
}

export type StopWorkflowRunResponse = Readonly<Record<string, never>>;

export interface StorageDescriptor {
  readonly Columns?: readonly Column[] | undefined;
  readonly Location?: string | undefined;
  readonly AdditionalLocations?: readonly string[] | undefined;
  readonly InputFormat?: string | undefined;
  readonly OutputFormat?: string | undefined;
  readonly Compressed?: boolean | undefined;
  readonly NumberOfBuckets?: number | undefined;
  readonly SerdeInfo?: SerDeInfo | undefined;
  readonly BucketColumns?: readonly string[] | undefined;
  readonly SortColumns?: readonly Order[] | undefined;
  readonly Parameters?: Readonly<Record<string, string>> | undefined;
  readonly SkewedInfo?: SkewedInfo | undefined;
  readonly StoredAsSubDirectories?: boolean | undefined;
  readonly SchemaReference?: SchemaReference | undefined;
}

export interface StreamingDataPreviewOptions {
  readonly PollingTime?: number | undefined;
  readonly RecordPollingLimit?: number | undefined;
}

export interface StringColumnStatisticsData {
  readonly MaximumLength: number;
  readonly AverageLength: number;
  readonly NumberOfNulls: number;
  readonly NumberOfDistinctValues: number;
}

export interface SupportedDialect {
  readonly Dialect?: ViewDialect | undefined;
  readonly DialectVersion?: string | undefined;
}

export interface Table {
  readonly Name: string;
  readonly DatabaseName?: string | undefined;
  readonly Description?: string | undefined;
  readonly Owner?: string | undefined;
  readonly CreateTime?: Instant | undefined;
  readonly UpdateTime?: Instant | undefined;
  readonly LastAccessTime?: Instant | undefined;
  readonly LastAnalyzedTime?: Instant | undefined;
  readonly Retention?: number | undefined;
  readonly StorageDescriptor?: StorageDescriptor | undefined;
  readonly PartitionKeys?: readonly Column[] | undefined;
  readonly ViewOriginalText?: string | undefined;
  readonly ViewExpandedText?: string | undefined;
  readonly TableType?: string | undefined;
  readonly Parameters?: Readonly<Record<string, string>> | undefined;
  readonly CreatedBy?: string | undefined;
  readonly IsRegisteredWithLakeFormation?: boolean | undefined;
  readonly TargetTable?: TableIdentifier | undefined;
  readonly CatalogId?: string | undefined;
  readonly VersionId?: string | undefined;
  readonly FederatedTable?: FederatedTable | undefined;
  readonly ViewDefinition?: ViewDefinition | undefined;
  readonly IsMultiDialectView?: boolean | undefined;
  readonly IsMaterializedView?: boolean | undefined;
  readonly Status?: TableStatus | undefined;
}

export type TableAttributes = "NAME" | "TABLE_TYPE";

export interface TableError {
  readonly TableName?: string | undefined;
  readonly ErrorDetail?: ErrorDetail | undefined;
}

export interface TableIdentifier {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName?: string | undefined;
  readonly Name?: string | undefined;
  readonly Region?: string | undefined;
}

export interface TableInput {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly Owner?: string | undefined;
  readonly LastAccessTime?: Instant | undefined;
  readonly LastAnalyzedTime?: Instant | undefined;
  readonly Retention?: number | undefined;
  readonly StorageDescriptor?: StorageDescriptor | undefined;
  readonly PartitionKeys?: readonly Column[] | undefined;
  readonly ViewOriginalText?: string | undefined;
  readonly ViewExpandedText?: string | undefined;
  readonly TableType?: string | undefined;
  readonly Parameters?: Readonly<Record<string, string>> | undefined;
  readonly TargetTable?: TableIdentifier | undefined;
  readonly ViewDefinition?: ViewDefinitionInput | undefined;
}

export interface TableOptimizer {
  readonly type?: TableOptimizerType | undefined;
  readonly configuration?: TableOptimizerConfiguration | undefined;
  readonly lastRun?: TableOptimizerRun | undefined;
  readonly configurationSource?: ConfigurationSource | undefined;
}

export interface TableOptimizerConfiguration {
  readonly roleArn?: string | undefined;
  readonly enabled?: boolean | undefined;
  readonly vpcConfiguration?: TableOptimizerVpcConfiguration | undefined;
  readonly compactionConfiguration?: CompactionConfiguration | undefined;
  readonly retentionConfiguration?: RetentionConfiguration | undefined;
  readonly orphanFileDeletionConfiguration?: OrphanFileDeletionConfiguration | undefined;
}

export type TableOptimizerEventType = "starting" | "completed" | "failed" | "in_progress";

export interface TableOptimizerRun {
  readonly eventType?: TableOptimizerEventType | undefined;
  readonly startTimestamp?: Instant | undefined;
  readonly endTimestamp?: Instant | undefined;
  readonly metrics?: RunMetrics | undefined;
  readonly error?: string | undefined;
  readonly compactionMetrics?: CompactionMetrics | undefined;
  readonly compactionStrategy?: CompactionStrategy | undefined;
  readonly retentionMetrics?: RetentionMetrics | undefined;
  readonly orphanFileDeletionMetrics?: OrphanFileDeletionMetrics | undefined;
}

export type TableOptimizerType = "compaction" | "retention" | "orphan_file_deletion";

export interface TableOptimizerVpcConfiguration {
  readonly glueConnectionName?: string | undefined;
}

export interface TableStatus {
  readonly RequestedBy?: string | undefined;
  readonly UpdatedBy?: string | undefined;
  readonly RequestTime?: Instant | undefined;
  readonly UpdateTime?: Instant | undefined;
  readonly Action?: ResourceAction | undefined;
  readonly State?: ResourceState | undefined;
  readonly Error?: ErrorDetail | undefined;
  readonly Details?: StatusDetails | undefined;
}

export interface TableVersion {
  readonly Table?: Table | undefined;
  readonly VersionId?: string | undefined;
}

export interface TableVersionError {
  readonly TableName?: string | undefined;
  readonly VersionId?: string | undefined;
  readonly ErrorDetail?: ErrorDetail | undefined;
}

export interface Tag {
  readonly key?: string | undefined;
  readonly value?: string | undefined;
}

export interface TagResourceRequest {
  readonly ResourceArn: string;
  readonly TagsToAdd: Readonly<Record<string, string>>;
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export type TargetFormat =
  | "json"
  | "csv"
  | "avro"
  | "orc"
  | "parquet"
  | "hudi"
  | "delta"
  | "iceberg"
  | "hyper"
  | "xml";

export interface TargetProcessingProperties {
  readonly RoleArn?: string | undefined;
  readonly KmsArn?: string | undefined;
  readonly ConnectionName?: string | undefined;
  readonly EventBusArn?: string | undefined;
}

export interface TargetRedshiftCatalog {
  readonly CatalogArn: string;
}

export interface TargetResourceNotFound {
  readonly Message?: string | undefined;
}

export interface TargetTableConfig {
  readonly UnnestSpec?: UnnestSpec | undefined;
  readonly PartitionSpec?: readonly IntegrationPartition[] | undefined;
  readonly TargetTableName?: string | undefined;
}

export interface TaskRun {
  readonly TransformId?: string | undefined;
  readonly TaskRunId?: string | undefined;
  readonly Status?: TaskStatusType | undefined;
  readonly LogGroupName?: string | undefined;
  readonly Properties?: TaskRunProperties | undefined;
  readonly ErrorString?: string | undefined;
  readonly StartedOn?: Instant | undefined;
  readonly LastModifiedOn?: Instant | undefined;
  readonly CompletedOn?: Instant | undefined;
  readonly ExecutionTime?: number | undefined;
}

export interface TaskRunFilterCriteria {
  readonly TaskRunType?: TaskType | undefined;
  readonly Status?: TaskStatusType | undefined;
  readonly StartedBefore?: Instant | undefined;
  readonly StartedAfter?: Instant | undefined;
}

export interface TaskRunProperties {
  readonly TaskType?: TaskType | undefined;
  readonly ImportLabelsTaskRunProperties?: ImportLabelsTaskRunProperties | undefined;
  readonly ExportLabelsTaskRunProperties?: ExportLabelsTaskRunProperties | undefined;
  readonly LabelingSetGenerationTaskRunProperties?: LabelingSetGenerationTaskRunProperties | undefined;
  readonly FindMatchesTaskRunProperties?: FindMatchesTaskRunProperties | undefined;
}

export type TaskRunSortColumnType = "TASK_RUN_TYPE" | "STATUS" | "STARTED";

export interface TaskRunSortCriteria {
  readonly Column: TaskRunSortColumnType;
  readonly SortDirection: SortDirectionType;
}

export type TaskStatusType =
  | "STARTING"
  | "RUNNING"
  | "STOPPING"
  | "STOPPED"
  | "SUCCEEDED"
  | "FAILED"
  | "TIMEOUT";

export type TaskType =
  | "EVALUATION"
  | "LABELING_SET_GENERATION"
  | "IMPORT_LABELS"
  | "EXPORT_LABELS"
  | "FIND_MATCHES";

export interface TestConnectionInput {
  readonly ConnectionType: ConnectionType;
  readonly ConnectionProperties: Readonly<Record<string, string>>;
  readonly AuthenticationConfiguration?: AuthenticationConfigurationInput | undefined;
}

export interface TestConnectionRequest {
  readonly ConnectionName?: string | undefined;
  readonly CatalogId?: string | undefined;
  readonly TestConnectionInput?: TestConnectionInput | undefined;
}

export type TestConnectionResponse = Readonly<Record<string, never>>;

export interface ThrottlingException {
  readonly Message?: string | undefined;
}

export interface TimestampFilter {
  readonly RecordedBefore?: Instant | undefined;
  readonly RecordedAfter?: Instant | undefined;
}

export interface TimestampedInclusionAnnotation {
  readonly Value?: InclusionAnnotationValue | undefined;
  readonly LastModifiedOn?: Instant | undefined;
}

export interface TransformConfigParameter {
  readonly Name: string;
  readonly Type: ParamType;
  readonly ValidationRule?: string | undefined;
  readonly ValidationMessage?: string | undefined;
  readonly Value?: readonly string[] | undefined;
  readonly ListType?: ParamType | undefined;
  readonly IsOptional?: boolean | undefined;
}

export interface TransformEncryption {
  readonly MlUserDataEncryption?: MLUserDataEncryption | undefined;
  readonly TaskRunSecurityConfigurationName?: string | undefined;
}

export interface TransformFilterCriteria {
  readonly Name?: string | undefined;
  readonly TransformType?: TransformType | undefined;
  readonly Status?: TransformStatusType | undefined;
  readonly GlueVersion?: string | undefined;
  readonly CreatedBefore?: Instant | undefined;
  readonly CreatedAfter?: Instant | undefined;
  readonly LastModifiedBefore?: Instant | undefined;
  readonly LastModifiedAfter?: Instant | undefined;
  readonly Schema?: readonly SchemaColumn[] | undefined;
}

export interface TransformParameters {
  readonly TransformType: TransformType;
  readonly FindMatchesParameters?: FindMatchesParameters | undefined;
}

export type TransformSortColumnType = "NAME" | "TRANSFORM_TYPE" | "STATUS" | "CREATED" | "LAST_MODIFIED";

export interface TransformSortCriteria {
  readonly Column: TransformSortColumnType;
  readonly SortDirection: SortDirectionType;
}

export type TransformStatusType = "NOT_READY" | "READY" | "DELETING";

export type TransformType = "FIND_MATCHES";

export interface Trigger {
  readonly Name?: string | undefined;
  readonly WorkflowName?: string | undefined;
  readonly Id?: string | undefined;
  readonly Type?: TriggerType | undefined;
  readonly State?: TriggerState | undefined;
  readonly Description?: string | undefined;
  readonly Schedule?: string | undefined;
  readonly Actions?: readonly Action[] | undefined;
  readonly Predicate?: Predicate | undefined;
  readonly EventBatchingCondition?: EventBatchingCondition | undefined;
}

export interface TriggerNodeDetails {
  readonly Trigger?: Trigger | undefined;
}

export type TriggerState =
  | "CREATING"
  | "CREATED"
  | "ACTIVATING"
  | "ACTIVATED"
  | "DEACTIVATING"
  | "DEACTIVATED"
  | "DELETING"
  | "UPDATING";

export type TriggerType = "SCHEDULED" | "CONDITIONAL" | "ON_DEMAND" | "EVENT";

export interface TriggerUpdate {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly Schedule?: string | undefined;
  readonly Actions?: readonly Action[] | undefined;
  readonly Predicate?: Predicate | undefined;
  readonly EventBatchingCondition?: EventBatchingCondition | undefined;
}

export interface UnfilteredPartition {
  readonly Partition?: Partition | undefined;
  readonly AuthorizedColumns?: readonly string[] | undefined;
  readonly IsRegisteredWithLakeFormation?: boolean | undefined;
}

export interface Union {
  readonly Name: string;
  readonly Inputs: readonly string[];
  readonly UnionType: UnionType;
}

export type UnionType = "ALL" | "DISTINCT";

export type UnnestSpec = "TOPLEVEL" | "FULL" | "NOUNNEST";

export interface UntagResourceRequest {
  readonly ResourceArn: string;
  readonly TagsToRemove: readonly string[];
}

export type UntagResourceResponse = Readonly<Record<string, never>>;

export type UpdateBehavior = "LOG" | "UPDATE_IN_DATABASE";

export interface UpdateBlueprintRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly BlueprintLocation: string;
}

export interface UpdateBlueprintResponse {
  readonly Name?: string | undefined;
}

export type UpdateCatalogBehavior = "UPDATE_IN_DATABASE" | "LOG";

export interface UpdateCatalogRequest {
  readonly CatalogId: string;
  readonly CatalogInput: CatalogInput;
}

export type UpdateCatalogResponse = Readonly<Record<string, never>>;

export interface UpdateClassifierRequest {
  readonly GrokClassifier?: UpdateGrokClassifierRequest | undefined;
  readonly XMLClassifier?: UpdateXMLClassifierRequest | undefined;
  readonly JsonClassifier?: UpdateJsonClassifierRequest | undefined;
  readonly CsvClassifier?: UpdateCsvClassifierRequest | undefined;
}

export type UpdateClassifierResponse = Readonly<Record<string, never>>;

export interface UpdateColumnStatisticsForPartitionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly PartitionValues: readonly string[];
  readonly ColumnStatisticsList: readonly ColumnStatistics[];
}

export interface UpdateColumnStatisticsForPartitionResponse {
  readonly Errors?: readonly ColumnStatisticsError[] | undefined;
}

export interface UpdateColumnStatisticsForTableRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly ColumnStatisticsList: readonly ColumnStatistics[];
}

export interface UpdateColumnStatisticsForTableResponse {
  readonly Errors?: readonly ColumnStatisticsError[] | undefined;
}

export interface UpdateColumnStatisticsTaskSettingsRequest {
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly Role?: string | undefined;
  readonly Schedule?: string | undefined;
  readonly ColumnNameList?: readonly string[] | undefined;
  readonly SampleSize?: number | undefined;
  readonly CatalogID?: string | undefined;
  readonly SecurityConfiguration?: string | undefined;
}

export type UpdateColumnStatisticsTaskSettingsResponse = Readonly<Record<string, never>>;

export interface UpdateConnectionRequest {
  readonly CatalogId?: string | undefined;
  readonly Name: string;
  readonly ConnectionInput: ConnectionInput;
}

export type UpdateConnectionResponse = Readonly<Record<string, never>>;

export interface UpdateCrawlerRequest {
  readonly Name: string;
  readonly Role?: string | undefined;
  readonly DatabaseName?: string | undefined;
  readonly Description?: string | undefined;
  readonly Targets?: CrawlerTargets | undefined;
  readonly Schedule?: string | undefined;
  readonly Classifiers?: readonly string[] | undefined;
  readonly TablePrefix?: string | undefined;
  readonly SchemaChangePolicy?: SchemaChangePolicy | undefined;
  readonly RecrawlPolicy?: RecrawlPolicy | undefined;
  readonly LineageConfiguration?: LineageConfiguration | undefined;
  readonly LakeFormationConfiguration?: LakeFormationConfiguration | undefined;
  readonly Configuration?: string | undefined;
  readonly CrawlerSecurityConfiguration?: string | undefined;
}

export type UpdateCrawlerResponse = Readonly<Record<string, never>>;

export interface UpdateCrawlerScheduleRequest {
  readonly CrawlerName: string;
  readonly Schedule?: string | undefined;
}

export type UpdateCrawlerScheduleResponse = Readonly<Record<string, never>>;

export interface UpdateCsvClassifierRequest {
  readonly Name: string;
  readonly Delimiter?: string | undefined;
  readonly QuoteSymbol?: string | undefined;
  readonly ContainsHeader?: CsvHeaderOption | undefined;
  readonly Header?: readonly string[] | undefined;
  readonly DisableValueTrimming?: boolean | undefined;
  readonly AllowSingleColumn?: boolean | undefined;
  readonly CustomDatatypeConfigured?: boolean | undefined;
  readonly CustomDatatypes?: readonly string[] | undefined;
  readonly Serde?: CsvSerdeOption | undefined;
}

export interface UpdateDataQualityRulesetRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly Ruleset?: string | undefined;
}

export interface UpdateDataQualityRulesetResponse {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly Ruleset?: string | undefined;
}

export interface UpdateDatabaseRequest {
  readonly CatalogId?: string | undefined;
  readonly Name: string;
  readonly DatabaseInput: DatabaseInput;
}

export type UpdateDatabaseResponse = Readonly<Record<string, never>>;

export interface UpdateDevEndpointRequest {
  readonly EndpointName: string;
  readonly PublicKey?: string | undefined;
  readonly AddPublicKeys?: readonly string[] | undefined;
  readonly DeletePublicKeys?: readonly string[] | undefined;
  readonly CustomLibraries?: DevEndpointCustomLibraries | undefined;
  readonly UpdateEtlLibraries?: boolean | undefined;
  readonly DeleteArguments?: readonly string[] | undefined;
  readonly AddArguments?: Readonly<Record<string, string>> | undefined;
}

export type UpdateDevEndpointResponse = Readonly<Record<string, never>>;

export interface UpdateGlueIdentityCenterConfigurationRequest {
  readonly Scopes?: readonly string[] | undefined;
  readonly UserBackgroundSessionsEnabled?: boolean | undefined;
}

export type UpdateGlueIdentityCenterConfigurationResponse = Readonly<Record<string, never>>;

export interface UpdateGrokClassifierRequest {
  readonly Name: string;
  readonly Classification?: string | undefined;
  readonly GrokPattern?: string | undefined;
  readonly CustomPatterns?: string | undefined;
}

export interface UpdateIcebergInput {
  readonly UpdateIcebergTableInput: UpdateIcebergTableInput;
}

export interface UpdateIcebergTableInput {
  readonly Updates: readonly IcebergTableUpdate[];
}

export interface UpdateIntegrationResourcePropertyRequest {
  readonly ResourceArn: string;
  readonly SourceProcessingProperties?: SourceProcessingProperties | undefined;
  readonly TargetProcessingProperties?: TargetProcessingProperties | undefined;
}

export interface UpdateIntegrationResourcePropertyResponse {
  readonly ResourceArn?: string | undefined;
  readonly ResourcePropertyArn?: string | undefined;
  readonly SourceProcessingProperties?: SourceProcessingProperties | undefined;
  readonly TargetProcessingProperties?: TargetProcessingProperties | undefined;
}

export interface UpdateIntegrationTablePropertiesRequest {
  readonly ResourceArn: string;
  readonly TableName: string;
  readonly SourceTableConfig?: SourceTableConfig | undefined;
  readonly TargetTableConfig?: TargetTableConfig | undefined;
}

export type UpdateIntegrationTablePropertiesResponse = Readonly<Record<string, never>>;

export interface UpdateJobFromSourceControlRequest {
  readonly JobName?: string | undefined;
  readonly Provider?: SourceControlProvider | undefined;
  readonly RepositoryName?: string | undefined;
  readonly RepositoryOwner?: string | undefined;
  readonly BranchName?: string | undefined;
  readonly Folder?: string | undefined;
  readonly CommitId?: string | undefined;
  readonly AuthStrategy?: SourceControlAuthStrategy | undefined;
  readonly AuthToken?: string | undefined;
}

export interface UpdateJobFromSourceControlResponse {
  readonly JobName?: string | undefined;
}

export interface UpdateJobRequest {
  readonly JobName: string;
  readonly JobUpdate: JobUpdate;
}

export interface UpdateJobResponse {
  readonly JobName?: string | undefined;
}

export interface UpdateJsonClassifierRequest {
  readonly Name: string;
  readonly JsonPath?: string | undefined;
}

export interface UpdateMLTransformRequest {
  readonly TransformId: string;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly Parameters?: TransformParameters | undefined;
  readonly Role?: string | undefined;
  readonly GlueVersion?: string | undefined;
  readonly MaxCapacity?: number | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly MaxRetries?: number | undefined;
}

export interface UpdateMLTransformResponse {
  readonly TransformId?: string | undefined;
}

export interface UpdateOpenTableFormatInput {
  readonly UpdateIcebergInput?: UpdateIcebergInput | undefined;
}

export interface UpdatePartitionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly PartitionValueList: readonly string[];
  readonly PartitionInput: PartitionInput;
}

export type UpdatePartitionResponse = Readonly<Record<string, never>>;

export interface UpdateRegistryInput {
  readonly RegistryId: RegistryId;
  readonly Description: string;
}

export interface UpdateRegistryResponse {
  readonly RegistryName?: string | undefined;
  readonly RegistryArn?: string | undefined;
}

export interface UpdateSchemaInput {
  readonly SchemaId: SchemaId;
  readonly SchemaVersionNumber?: SchemaVersionNumber | undefined;
  readonly Compatibility?: Compatibility | undefined;
  readonly Description?: string | undefined;
}

export interface UpdateSchemaResponse {
  readonly SchemaArn?: string | undefined;
  readonly SchemaName?: string | undefined;
  readonly RegistryName?: string | undefined;
}

export interface UpdateSourceControlFromJobRequest {
  readonly JobName?: string | undefined;
  readonly Provider?: SourceControlProvider | undefined;
  readonly RepositoryName?: string | undefined;
  readonly RepositoryOwner?: string | undefined;
  readonly BranchName?: string | undefined;
  readonly Folder?: string | undefined;
  readonly CommitId?: string | undefined;
  readonly AuthStrategy?: SourceControlAuthStrategy | undefined;
  readonly AuthToken?: string | undefined;
}

export interface UpdateSourceControlFromJobResponse {
  readonly JobName?: string | undefined;
}

export interface UpdateTableOptimizerRequest {
  readonly CatalogId: string;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly Type: TableOptimizerType;
  readonly TableOptimizerConfiguration: TableOptimizerConfiguration;
}

export type UpdateTableOptimizerResponse = Readonly<Record<string, never>>;

export interface UpdateTableRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly Name?: string | undefined;
  readonly TableInput?: TableInput | undefined;
  readonly SkipArchive?: boolean | undefined;
  readonly TransactionId?: string | undefined;
  readonly VersionId?: string | undefined;
  readonly ViewUpdateAction?: ViewUpdateAction | undefined;
  readonly Force?: boolean | undefined;
  readonly UpdateOpenTableFormatInput?: UpdateOpenTableFormatInput | undefined;
}

export type UpdateTableResponse = Readonly<Record<string, never>>;

export interface UpdateTriggerRequest {
  readonly Name: string;
  readonly TriggerUpdate: TriggerUpdate;
}

export interface UpdateTriggerResponse {
  readonly Trigger?: Trigger | undefined;
}

export interface UpdateUsageProfileRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly Configuration: ProfileConfiguration;
}

export interface UpdateUsageProfileResponse {
  readonly Name?: string | undefined;
}

export interface UpdateUserDefinedFunctionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly FunctionName: string;
  readonly FunctionInput: UserDefinedFunctionInput;
}

export type UpdateUserDefinedFunctionResponse = Readonly<Record<string, never>>;

export interface UpdateWorkflowRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly DefaultRunProperties?: Readonly<Record<string, string>> | undefined;
  readonly MaxConcurrentRuns?: number | undefined;
}

export interface UpdateWorkflowResponse {
  readonly Name?: string | undefined;
}

export interface UpdateXMLClassifierRequest {
  readonly Name: string;
  readonly Classification?: string | undefined;
  readonly RowTag?: string | undefined;
}

export interface UpsertRedshiftTargetOptions {
  readonly TableLocation?: string | undefined;
  readonly ConnectionName?: string | undefined;
  readonly UpsertKeys?: readonly string[] | undefined;
}

export interface UsageProfileDefinition {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly CreatedOn?: Instant | undefined;
  readonly LastModifiedOn?: Instant | undefined;
}

export interface UserDefinedFunction {
  readonly FunctionName?: string | undefined;
  readonly DatabaseName?: string | undefined;
  readonly ClassName?: string | undefined;
  readonly OwnerName?: string | undefined;
  readonly FunctionType?: FunctionType | undefined;
  readonly OwnerType?: PrincipalType | undefined;
  readonly CreateTime?: Instant | undefined;
  readonly ResourceUris?: readonly ResourceUri[] | undefined;
  readonly CatalogId?: string | undefined;
}

export interface UserDefinedFunctionInput {
  readonly FunctionName?: string | undefined;
  readonly ClassName?: string | undefined;
  readonly OwnerName?: string | undefined;
  readonly FunctionType?: FunctionType | undefined;
  readonly OwnerType?: PrincipalType | undefined;
  readonly ResourceUris?: readonly ResourceUri[] | undefined;
}

export interface ValidationException {
  readonly Message?: string | undefined;
}

export interface VersionMismatchException {
  readonly Message?: string | undefined;
}

export interface ViewDefinition {
  readonly IsProtected?: boolean | undefined;
  readonly Definer?: string | undefined;
  readonly ViewVersionId?: number | undefined;
  readonly ViewVersionToken?: string | undefined;
  readonly RefreshSeconds?: number | undefined;
  readonly LastRefreshType?: LastRefreshType | undefined;
  readonly SubObjects?: readonly string[] | undefined;
  readonly SubObjectVersionIds?: readonly number[] | undefined;
  readonly Representations?: readonly ViewRepresentation[] | undefined;
}

export interface ViewDefinitionInput {
  readonly IsProtected?: boolean | undefined;
  readonly Definer?: string | undefined;
  readonly Representations?: readonly ViewRepresentationInput[] | undefined;
  readonly ViewVersionId?: number | undefined;
  readonly ViewVersionToken?: string | undefined;
  readonly RefreshSeconds?: number | undefined;
  readonly LastRefreshType?: LastRefreshType | undefined;
  readonly SubObjects?: readonly string[] | undefined;
  readonly SubObjectVersionIds?: readonly number[] | undefined;
}

export type ViewDialect = "REDSHIFT" | "ATHENA" | "SPARK";

export interface ViewRepresentation {
  readonly Dialect?: ViewDialect | undefined;
  readonly DialectVersion?: string | undefined;
  readonly ViewOriginalText?: string | undefined;
  readonly ViewExpandedText?: string | undefined;
  readonly ValidationConnection?: string | undefined;
  readonly IsStale?: boolean | undefined;
}

export interface ViewRepresentationInput {
  readonly Dialect?: ViewDialect | undefined;
  readonly DialectVersion?: string | undefined;
  readonly ViewOriginalText?: string | undefined;
  readonly ValidationConnection?: string | undefined;
  readonly ViewExpandedText?: string | undefined;
}

export type ViewUpdateAction = "ADD" | "REPLACE" | "ADD_OR_REPLACE" | "DROP";

export interface ViewValidation {
  readonly Dialect?: ViewDialect | undefined;
  readonly DialectVersion?: string | undefined;
  readonly ViewValidationText?: string | undefined;
  readonly UpdateTime?: Instant | undefined;
  readonly State?: ResourceState | undefined;
  readonly Error?: ErrorDetail | undefined;
}

export type WorkerType = "Standard" | "G.1X" | "G.2X" | "G.025X" | "G.4X" | "G.8X" | "Z.2X";

export interface Workflow {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly DefaultRunProperties?: Readonly<Record<string, string>> | undefined;
  readonly CreatedOn?: Instant | undefined;
  readonly LastModifiedOn?: Instant | undefined;
  readonly LastRun?: WorkflowRun | undefined;
  readonly Graph?: WorkflowGraph | undefined;
  readonly MaxConcurrentRuns?: number | undefined;
  readonly BlueprintDetails?: BlueprintDetails | undefined;
}

export interface WorkflowGraph {
  readonly Nodes?: readonly Node[] | undefined;
  readonly Edges?: readonly Edge[] | undefined;
}

export interface WorkflowRun {
  readonly Name?: string | undefined;
  readonly WorkflowRunId?: string | undefined;
  readonly PreviousRunId?: string | undefined;
  readonly WorkflowRunProperties?: Readonly<Record<string, string>> | undefined;
  readonly StartedOn?: Instant | undefined;
  readonly CompletedOn?: Instant | undefined;
  readonly Status?: WorkflowRunStatus | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly Statistics?: WorkflowRunStatistics | undefined;
  readonly Graph?: WorkflowGraph | undefined;
  readonly StartingEventBatchCondition?: StartingEventBatchCondition | undefined;
}

export interface WorkflowRunStatistics {
  readonly TotalActions?: number | undefined;
  readonly TimeoutActions?: number | undefined;
  readonly FailedActions?: number | undefined;
  readonly StoppedActions?: number | undefined;
  readonly SucceededActions?: number | undefined;
  readonly RunningActions?: number | undefined;
  readonly ErroredActions?: number | undefined;
  readonly WaitingActions?: number | undefined;
}

export type WorkflowRunStatus = "RUNNING" | "COMPLETED" | "STOPPING" | "STOPPED" | "ERROR";

export interface XMLClassifier {
  readonly Name: string;
  readonly Classification: string;
  readonly CreationTime?: Instant | undefined;
  readonly LastUpdated?: Instant | undefined;
  readonly Version?: number | undefined;
  readonly RowTag?: string | undefined;
}
