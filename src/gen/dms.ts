/** The operations and types of Database Migration Service (API version 2016-01-01). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const dms: ServiceRef<Operations> = { id: "dms" };

export interface Operations {
  readonly AddTagsToResource: {
    readonly input: AddTagsToResourceMessage;
    readonly output: AddTagsToResourceResponse;
    readonly errors: "InvalidResourceStateFault" | "ResourceNotFoundFault";
  };
  readonly ApplyPendingMaintenanceAction: {
    readonly input: ApplyPendingMaintenanceActionMessage;
    readonly output: ApplyPendingMaintenanceActionResponse;
    readonly errors: "ResourceNotFoundFault";
  };
  readonly BatchStartRecommendations: {
    readonly input: BatchStartRecommendationsRequest;
    readonly output: BatchStartRecommendationsResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "ResourceNotFoundFault";
  };
  readonly CancelMetadataModelConversion: {
    readonly input: CancelMetadataModelConversionMessage;
    readonly output: CancelMetadataModelConversionResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "ResourceNotFoundFault";
  };
  readonly CancelMetadataModelCreation: {
    readonly input: CancelMetadataModelCreationMessage;
    readonly output: CancelMetadataModelCreationResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "ResourceNotFoundFault";
  };
  readonly CancelReplicationTaskAssessmentRun: {
    readonly input: CancelReplicationTaskAssessmentRunMessage;
    readonly output: CancelReplicationTaskAssessmentRunResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "ResourceNotFoundFault";
  };
  readonly CreateDataMigration: {
    readonly input: CreateDataMigrationMessage;
    readonly output: CreateDataMigrationResponse;
    readonly errors:
      | "FailedDependencyFault"
      | "InvalidOperationFault"
      | "ResourceAlreadyExistsFault"
      | "ResourceNotFoundFault"
      | "ResourceQuotaExceededFault";
  };
  readonly CreateDataProvider: {
    readonly input: CreateDataProviderMessage;
    readonly output: CreateDataProviderResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "FailedDependencyFault"
      | "ResourceAlreadyExistsFault"
      | "ResourceQuotaExceededFault";
  };
  readonly CreateEndpoint: {
    readonly input: CreateEndpointMessage;
    readonly output: CreateEndpointResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "KMSKeyNotAccessibleFault"
      | "ResourceAlreadyExistsFault"
      | "ResourceNotFoundFault"
      | "ResourceQuotaExceededFault"
      | "S3AccessDeniedFault";
  };
  readonly CreateEventSubscription: {
    readonly input: CreateEventSubscriptionMessage;
    readonly output: CreateEventSubscriptionResponse;
    readonly errors:
      | "KMSAccessDeniedFault"
      | "KMSDisabledFault"
      | "KMSInvalidStateFault"
      | "KMSNotFoundFault"
      | "KMSThrottlingFault"
      | "ResourceAlreadyExistsFault"
      | "ResourceNotFoundFault"
      | "ResourceQuotaExceededFault"
      | "SNSInvalidTopicFault"
      | "SNSNoAuthorizationFault";
  };
  readonly CreateFleetAdvisorCollector: {
    readonly input: CreateFleetAdvisorCollectorRequest;
    readonly output: CreateFleetAdvisorCollectorResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "ResourceQuotaExceededFault"
      | "S3AccessDeniedFault"
      | "S3ResourceNotFoundFault";
  };
  readonly CreateInstanceProfile: {
    readonly input: CreateInstanceProfileMessage;
    readonly output: CreateInstanceProfileResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "FailedDependencyFault"
      | "InvalidResourceStateFault"
      | "KMSKeyNotAccessibleFault"
      | "ResourceAlreadyExistsFault"
      | "ResourceNotFoundFault"
      | "ResourceQuotaExceededFault"
      | "S3AccessDeniedFault"
      | "S3ResourceNotFoundFault";
  };
  readonly CreateMigrationProject: {
    readonly input: CreateMigrationProjectMessage;
    readonly output: CreateMigrationProjectResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "FailedDependencyFault"
      | "ResourceAlreadyExistsFault"
      | "ResourceNotFoundFault"
      | "ResourceQuotaExceededFault"
      | "S3AccessDeniedFault"
      | "S3ResourceNotFoundFault";
  };
  readonly CreateReplicationConfig: {
    readonly input: CreateReplicationConfigMessage;
    readonly output: CreateReplicationConfigResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "InvalidSubnet"
      | "KMSKeyNotAccessibleFault"
      | "ReplicationSubnetGroupDoesNotCoverEnoughAZs"
      | "ResourceAlreadyExistsFault"
      | "ResourceNotFoundFault"
      | "ResourceQuotaExceededFault";
  };
  readonly CreateReplicationInstance: {
    readonly input: CreateReplicationInstanceMessage;
    readonly output: CreateReplicationInstanceResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InsufficientResourceCapacityFault"
      | "InvalidResourceStateFault"
      | "InvalidSubnet"
      | "KMSKeyNotAccessibleFault"
      | "ReplicationSubnetGroupDoesNotCoverEnoughAZs"
      | "ResourceAlreadyExistsFault"
      | "ResourceNotFoundFault"
      | "ResourceQuotaExceededFault"
      | "StorageQuotaExceededFault";
  };
  readonly CreateReplicationSubnetGroup: {
    readonly input: CreateReplicationSubnetGroupMessage;
    readonly output: CreateReplicationSubnetGroupResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidSubnet"
      | "ReplicationSubnetGroupDoesNotCoverEnoughAZs"
      | "ResourceAlreadyExistsFault"
      | "ResourceNotFoundFault"
      | "ResourceQuotaExceededFault";
  };
  readonly CreateReplicationTask: {
    readonly input: CreateReplicationTaskMessage;
    readonly output: CreateReplicationTaskResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "KMSKeyNotAccessibleFault"
      | "ResourceAlreadyExistsFault"
      | "ResourceNotFoundFault"
      | "ResourceQuotaExceededFault";
  };
  readonly DeleteCertificate: {
    readonly input: DeleteCertificateMessage;
    readonly output: DeleteCertificateResponse;
    readonly errors: "InvalidResourceStateFault" | "ResourceNotFoundFault";
  };
  readonly DeleteConnection: {
    readonly input: DeleteConnectionMessage;
    readonly output: DeleteConnectionResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "ResourceNotFoundFault";
  };
  readonly DeleteDataMigration: {
    readonly input: DeleteDataMigrationMessage;
    readonly output: DeleteDataMigrationResponse;
    readonly errors:
      | "FailedDependencyFault"
      | "InvalidResourceStateFault"
      | "ResourceNotFoundFault";
  };
  readonly DeleteDataProvider: {
    readonly input: DeleteDataProviderMessage;
    readonly output: DeleteDataProviderResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "FailedDependencyFault"
      | "InvalidResourceStateFault"
      | "ResourceNotFoundFault";
  };
  readonly DeleteEndpoint: {
    readonly input: DeleteEndpointMessage;
    readonly output: DeleteEndpointResponse;
    readonly errors: "InvalidResourceStateFault" | "ResourceNotFoundFault";
  };
  readonly DeleteEventSubscription: {
    readonly input: DeleteEventSubscriptionMessage;
    readonly output: DeleteEventSubscriptionResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "ResourceNotFoundFault";
  };
  readonly DeleteFleetAdvisorCollector: {
    readonly input: DeleteCollectorRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedFault"
      | "CollectorNotFoundFault"
      | "InvalidResourceStateFault";
  };
  readonly DeleteFleetAdvisorDatabases: {
    readonly input: DeleteFleetAdvisorDatabasesRequest;
    readonly output: DeleteFleetAdvisorDatabasesResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidOperationFault"
      | "ResourceNotFoundFault";
  };
  readonly DeleteInstanceProfile: {
    readonly input: DeleteInstanceProfileMessage;
    readonly output: DeleteInstanceProfileResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "FailedDependencyFault"
      | "InvalidResourceStateFault"
      | "ResourceNotFoundFault";
  };
  readonly DeleteMigrationProject: {
    readonly input: DeleteMigrationProjectMessage;
    readonly output: DeleteMigrationProjectResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "AccessDeniedFault"
      | "FailedDependencyFault"
      | "InvalidResourceStateFault"
      | "ResourceNotFoundFault";
  };
  readonly DeleteReplicationConfig: {
    readonly input: DeleteReplicationConfigMessage;
    readonly output: DeleteReplicationConfigResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "ResourceNotFoundFault";
  };
  readonly DeleteReplicationInstance: {
    readonly input: DeleteReplicationInstanceMessage;
    readonly output: DeleteReplicationInstanceResponse;
    readonly errors: "InvalidResourceStateFault" | "ResourceNotFoundFault";
  };
  readonly DeleteReplicationSubnetGroup: {
    readonly input: DeleteReplicationSubnetGroupMessage;
    readonly output: DeleteReplicationSubnetGroupResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "ResourceNotFoundFault";
  };
  readonly DeleteReplicationTask: {
    readonly input: DeleteReplicationTaskMessage;
    readonly output: DeleteReplicationTaskResponse;
    readonly errors: "InvalidResourceStateFault" | "ResourceNotFoundFault";
  };
  readonly DeleteReplicationTaskAssessmentRun: {
    readonly input: DeleteReplicationTaskAssessmentRunMessage;
    readonly output: DeleteReplicationTaskAssessmentRunResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "ResourceNotFoundFault";
  };
  readonly DescribeAccountAttributes: {
    readonly input: DescribeAccountAttributesMessage;
    readonly output: DescribeAccountAttributesResponse;
    readonly errors: never;
  };
  readonly DescribeApplicableIndividualAssessments: {
    readonly input: DescribeApplicableIndividualAssessmentsMessage;
    readonly output: DescribeApplicableIndividualAssessmentsResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "ResourceNotFoundFault";
  };
  readonly DescribeCertificates: {
    readonly input: DescribeCertificatesMessage;
    readonly output: DescribeCertificatesResponse;
    readonly errors: "ResourceNotFoundFault";
  };
  readonly DescribeConnections: {
    readonly input: DescribeConnectionsMessage;
    readonly output: DescribeConnectionsResponse;
    readonly errors: "ResourceNotFoundFault";
  };
  readonly DescribeConversionConfiguration: {
    readonly input: DescribeConversionConfigurationMessage;
    readonly output: DescribeConversionConfigurationResponse;
    readonly errors: "ResourceNotFoundFault";
  };
  readonly DescribeDataMigrations: {
    readonly input: DescribeDataMigrationsMessage;
    readonly output: DescribeDataMigrationsResponse;
    readonly errors:
      | "FailedDependencyFault"
      | "InvalidResourceStateFault"
      | "ResourceNotFoundFault";
  };
  readonly DescribeDataProviders: {
    readonly input: DescribeDataProvidersMessage;
    readonly output: DescribeDataProvidersResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "FailedDependencyFault"
      | "ResourceNotFoundFault";
  };
  readonly DescribeEndpointSettings: {
    readonly input: DescribeEndpointSettingsMessage;
    readonly output: DescribeEndpointSettingsResponse;
    readonly errors: never;
  };
  readonly DescribeEndpointTypes: {
    readonly input: DescribeEndpointTypesMessage;
    readonly output: DescribeEndpointTypesResponse;
    readonly errors: never;
  };
  readonly DescribeEndpoints: {
    readonly input: DescribeEndpointsMessage;
    readonly output: DescribeEndpointsResponse;
    readonly errors: "ResourceNotFoundFault";
  };
  readonly DescribeEngineVersions: {
    readonly input: DescribeEngineVersionsMessage;
    readonly output: DescribeEngineVersionsResponse;
    readonly errors: never;
  };
  readonly DescribeEventCategories: {
    readonly input: DescribeEventCategoriesMessage;
    readonly output: DescribeEventCategoriesResponse;
    readonly errors: never;
  };
  readonly DescribeEventSubscriptions: {
    readonly input: DescribeEventSubscriptionsMessage;
    readonly output: DescribeEventSubscriptionsResponse;
    readonly errors: "ResourceNotFoundFault";
  };
  readonly DescribeEvents: {
    readonly input: DescribeEventsMessage;
    readonly output: DescribeEventsResponse;
    readonly errors: never;
  };
  readonly DescribeExtensionPackAssociations: {
    readonly input: DescribeExtensionPackAssociationsMessage;
    readonly output: DescribeExtensionPackAssociationsResponse;
    readonly errors: never;
  };
  readonly DescribeFleetAdvisorCollectors: {
    readonly input: DescribeFleetAdvisorCollectorsRequest;
    readonly output: DescribeFleetAdvisorCollectorsResponse;
    readonly errors: "InvalidResourceStateFault";
  };
  readonly DescribeFleetAdvisorDatabases: {
    readonly input: DescribeFleetAdvisorDatabasesRequest;
    readonly output: DescribeFleetAdvisorDatabasesResponse;
    readonly errors: "InvalidResourceStateFault";
  };
  readonly DescribeFleetAdvisorLsaAnalysis: {
    readonly input: DescribeFleetAdvisorLsaAnalysisRequest;
    readonly output: DescribeFleetAdvisorLsaAnalysisResponse;
    readonly errors: "InvalidResourceStateFault";
  };
  readonly DescribeFleetAdvisorSchemaObjectSummary: {
    readonly input: DescribeFleetAdvisorSchemaObjectSummaryRequest;
    readonly output: DescribeFleetAdvisorSchemaObjectSummaryResponse;
    readonly errors: "InvalidResourceStateFault";
  };
  readonly DescribeFleetAdvisorSchemas: {
    readonly input: DescribeFleetAdvisorSchemasRequest;
    readonly output: DescribeFleetAdvisorSchemasResponse;
    readonly errors: "InvalidResourceStateFault";
  };
  readonly DescribeInstanceProfiles: {
    readonly input: DescribeInstanceProfilesMessage;
    readonly output: DescribeInstanceProfilesResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "FailedDependencyFault"
      | "ResourceNotFoundFault";
  };
  readonly DescribeMetadataModel: {
    readonly input: DescribeMetadataModelMessage;
    readonly output: DescribeMetadataModelResponse;
    readonly errors: "AccessDeniedFault" | "ResourceNotFoundFault";
  };
  readonly DescribeMetadataModelAssessments: {
    readonly input: DescribeMetadataModelAssessmentsMessage;
    readonly output: DescribeMetadataModelAssessmentsResponse;
    readonly errors: "ResourceNotFoundFault";
  };
  readonly DescribeMetadataModelChildren: {
    readonly input: DescribeMetadataModelChildrenMessage;
    readonly output: DescribeMetadataModelChildrenResponse;
    readonly errors: "AccessDeniedFault" | "ResourceNotFoundFault";
  };
  readonly DescribeMetadataModelConversions: {
    readonly input: DescribeMetadataModelConversionsMessage;
    readonly output: DescribeMetadataModelConversionsResponse;
    readonly errors: "ResourceNotFoundFault";
  };
  readonly DescribeMetadataModelCreations: {
    readonly input: DescribeMetadataModelCreationsMessage;
    readonly output: DescribeMetadataModelCreationsResponse;
    readonly errors: "AccessDeniedFault" | "ResourceNotFoundFault";
  };
  readonly DescribeMetadataModelExportsAsScript: {
    readonly input: DescribeMetadataModelExportsAsScriptMessage;
    readonly output: DescribeMetadataModelExportsAsScriptResponse;
    readonly errors: "ResourceNotFoundFault";
  };
  readonly DescribeMetadataModelExportsToTarget: {
    readonly input: DescribeMetadataModelExportsToTargetMessage;
    readonly output: DescribeMetadataModelExportsToTargetResponse;
    readonly errors: "ResourceNotFoundFault";
  };
  readonly DescribeMetadataModelImports: {
    readonly input: DescribeMetadataModelImportsMessage;
    readonly output: DescribeMetadataModelImportsResponse;
    readonly errors: "ResourceNotFoundFault";
  };
  readonly DescribeMigrationProjects: {
    readonly input: DescribeMigrationProjectsMessage;
    readonly output: DescribeMigrationProjectsResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "FailedDependencyFault"
      | "ResourceNotFoundFault";
  };
  readonly DescribeOrderableReplicationInstances: {
    readonly input: DescribeOrderableReplicationInstancesMessage;
    readonly output: DescribeOrderableReplicationInstancesResponse;
    readonly errors: never;
  };
  readonly DescribePendingMaintenanceActions: {
    readonly input: DescribePendingMaintenanceActionsMessage;
    readonly output: DescribePendingMaintenanceActionsResponse;
    readonly errors: "ResourceNotFoundFault";
  };
  readonly DescribeRecommendationLimitations: {
    readonly input: DescribeRecommendationLimitationsRequest;
    readonly output: DescribeRecommendationLimitationsResponse;
    readonly errors: "AccessDeniedFault" | "InvalidResourceStateFault";
  };
  readonly DescribeRecommendations: {
    readonly input: DescribeRecommendationsRequest;
    readonly output: DescribeRecommendationsResponse;
    readonly errors: "AccessDeniedFault" | "InvalidResourceStateFault";
  };
  readonly DescribeRefreshSchemasStatus: {
    readonly input: DescribeRefreshSchemasStatusMessage;
    readonly output: DescribeRefreshSchemasStatusResponse;
    readonly errors: "InvalidResourceStateFault" | "ResourceNotFoundFault";
  };
  readonly DescribeReplicationConfigs: {
    readonly input: DescribeReplicationConfigsMessage;
    readonly output: DescribeReplicationConfigsResponse;
    readonly errors: "ResourceNotFoundFault";
  };
  readonly DescribeReplicationInstanceTaskLogs: {
    readonly input: DescribeReplicationInstanceTaskLogsMessage;
    readonly output: DescribeReplicationInstanceTaskLogsResponse;
    readonly errors: "InvalidResourceStateFault" | "ResourceNotFoundFault";
  };
  readonly DescribeReplicationInstances: {
    readonly input: DescribeReplicationInstancesMessage;
    readonly output: DescribeReplicationInstancesResponse;
    readonly errors: "ResourceNotFoundFault";
  };
  readonly DescribeReplicationSubnetGroups: {
    readonly input: DescribeReplicationSubnetGroupsMessage;
    readonly output: DescribeReplicationSubnetGroupsResponse;
    readonly errors: "ResourceNotFoundFault";
  };
  readonly DescribeReplicationTableStatistics: {
    readonly input: DescribeReplicationTableStatisticsMessage;
    readonly output: DescribeReplicationTableStatisticsResponse;
    readonly errors: "InvalidResourceStateFault" | "ResourceNotFoundFault";
  };
  readonly DescribeReplicationTaskAssessmentResults: {
    readonly input: DescribeReplicationTaskAssessmentResultsMessage;
    readonly output: DescribeReplicationTaskAssessmentResultsResponse;
    readonly errors: "ResourceNotFoundFault";
  };
  readonly DescribeReplicationTaskAssessmentRuns: {
    readonly input: DescribeReplicationTaskAssessmentRunsMessage;
    readonly output: DescribeReplicationTaskAssessmentRunsResponse;
    readonly errors: "ResourceNotFoundFault";
  };
  readonly DescribeReplicationTaskIndividualAssessments: {
    readonly input: DescribeReplicationTaskIndividualAssessmentsMessage;
    readonly output: DescribeReplicationTaskIndividualAssessmentsResponse;
    readonly errors: "ResourceNotFoundFault";
  };
  readonly DescribeReplicationTasks: {
    readonly input: DescribeReplicationTasksMessage;
    readonly output: DescribeReplicationTasksResponse;
    readonly errors: "ResourceNotFoundFault";
  };
  readonly DescribeReplications: {
    readonly input: DescribeReplicationsMessage;
    readonly output: DescribeReplicationsResponse;
    readonly errors: "ResourceNotFoundFault";
  };
  readonly DescribeSchemas: {
    readonly input: DescribeSchemasMessage;
    readonly output: DescribeSchemasResponse;
    readonly errors: "InvalidResourceStateFault" | "ResourceNotFoundFault";
  };
  readonly DescribeTableStatistics: {
    readonly input: DescribeTableStatisticsMessage;
    readonly output: DescribeTableStatisticsResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "ResourceNotFoundFault";
  };
  readonly ExportMetadataModelAssessment: {
    readonly input: ExportMetadataModelAssessmentMessage;
    readonly output: ExportMetadataModelAssessmentResponse;
    readonly errors: "ResourceNotFoundFault";
  };
  readonly GetTargetSelectionRules: {
    readonly input: GetTargetSelectionRulesMessage;
    readonly output: GetTargetSelectionRulesResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "ResourceNotFoundFault";
  };
  readonly ImportCertificate: {
    readonly input: ImportCertificateMessage;
    readonly output: ImportCertificateResponse;
    readonly errors:
      | "InvalidCertificateFault"
      | "KMSKeyNotAccessibleFault"
      | "ResourceAlreadyExistsFault"
      | "ResourceQuotaExceededFault";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceMessage;
    readonly output: ListTagsForResourceResponse;
    readonly errors: "InvalidResourceStateFault" | "ResourceNotFoundFault";
  };
  readonly ModifyConversionConfiguration: {
    readonly input: ModifyConversionConfigurationMessage;
    readonly output: ModifyConversionConfigurationResponse;
    readonly errors: "InvalidResourceStateFault" | "ResourceNotFoundFault";
  };
  readonly ModifyDataMigration: {
    readonly input: ModifyDataMigrationMessage;
    readonly output: ModifyDataMigrationResponse;
    readonly errors:
      | "FailedDependencyFault"
      | "InvalidResourceStateFault"
      | "ResourceNotFoundFault";
  };
  readonly ModifyDataProvider: {
    readonly input: ModifyDataProviderMessage;
    readonly output: ModifyDataProviderResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "FailedDependencyFault"
      | "InvalidResourceStateFault"
      | "ResourceNotFoundFault";
  };
  readonly ModifyEndpoint: {
    readonly input: ModifyEndpointMessage;
    readonly output: ModifyEndpointResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "KMSKeyNotAccessibleFault"
      | "ResourceAlreadyExistsFault"
      | "ResourceNotFoundFault";
  };
  readonly ModifyEventSubscription: {
    readonly input: ModifyEventSubscriptionMessage;
    readonly output: ModifyEventSubscriptionResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "KMSAccessDeniedFault"
      | "KMSDisabledFault"
      | "KMSInvalidStateFault"
      | "KMSNotFoundFault"
      | "KMSThrottlingFault"
      | "ResourceNotFoundFault"
      | "ResourceQuotaExceededFault"
      | "SNSInvalidTopicFault"
      | "SNSNoAuthorizationFault";
  };
  readonly ModifyInstanceProfile: {
    readonly input: ModifyInstanceProfileMessage;
    readonly output: ModifyInstanceProfileResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "FailedDependencyFault"
      | "InvalidResourceStateFault"
      | "KMSKeyNotAccessibleFault"
      | "ResourceNotFoundFault"
      | "S3AccessDeniedFault"
      | "S3ResourceNotFoundFault";
  };
  readonly ModifyMigrationProject: {
    readonly input: ModifyMigrationProjectMessage;
    readonly output: ModifyMigrationProjectResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "FailedDependencyFault"
      | "InvalidResourceStateFault"
      | "ResourceNotFoundFault"
      | "S3AccessDeniedFault"
      | "S3ResourceNotFoundFault";
  };
  readonly ModifyReplicationConfig: {
    readonly input: ModifyReplicationConfigMessage;
    readonly output: ModifyReplicationConfigResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "InvalidSubnet"
      | "KMSKeyNotAccessibleFault"
      | "ReplicationSubnetGroupDoesNotCoverEnoughAZs"
      | "ResourceNotFoundFault";
  };
  readonly ModifyReplicationInstance: {
    readonly input: ModifyReplicationInstanceMessage;
    readonly output: ModifyReplicationInstanceResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InsufficientResourceCapacityFault"
      | "InvalidResourceStateFault"
      | "ResourceAlreadyExistsFault"
      | "ResourceNotFoundFault"
      | "StorageQuotaExceededFault"
      | "UpgradeDependencyFailureFault";
  };
  readonly ModifyReplicationSubnetGroup: {
    readonly input: ModifyReplicationSubnetGroupMessage;
    readonly output: ModifyReplicationSubnetGroupResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidSubnet"
      | "ReplicationSubnetGroupDoesNotCoverEnoughAZs"
      | "ResourceNotFoundFault"
      | "ResourceQuotaExceededFault"
      | "SubnetAlreadyInUse";
  };
  readonly ModifyReplicationTask: {
    readonly input: ModifyReplicationTaskMessage;
    readonly output: ModifyReplicationTaskResponse;
    readonly errors:
      | "InvalidResourceStateFault"
      | "KMSKeyNotAccessibleFault"
      | "ResourceAlreadyExistsFault"
      | "ResourceNotFoundFault";
  };
  readonly MoveReplicationTask: {
    readonly input: MoveReplicationTaskMessage;
    readonly output: MoveReplicationTaskResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "KMSKeyNotAccessibleFault"
      | "ResourceNotFoundFault"
      | "ResourceQuotaExceededFault";
  };
  readonly RebootReplicationInstance: {
    readonly input: RebootReplicationInstanceMessage;
    readonly output: RebootReplicationInstanceResponse;
    readonly errors: "InvalidResourceStateFault" | "ResourceNotFoundFault";
  };
  readonly RefreshSchemas: {
    readonly input: RefreshSchemasMessage;
    readonly output: RefreshSchemasResponse;
    readonly errors:
      | "InvalidResourceStateFault"
      | "KMSKeyNotAccessibleFault"
      | "ResourceNotFoundFault"
      | "ResourceQuotaExceededFault";
  };
  readonly ReloadReplicationTables: {
    readonly input: ReloadReplicationTablesMessage;
    readonly output: ReloadReplicationTablesResponse;
    readonly errors: "InvalidResourceStateFault" | "ResourceNotFoundFault";
  };
  readonly ReloadTables: {
    readonly input: ReloadTablesMessage;
    readonly output: ReloadTablesResponse;
    readonly errors: "InvalidResourceStateFault" | "ResourceNotFoundFault";
  };
  readonly RemoveTagsFromResource: {
    readonly input: RemoveTagsFromResourceMessage;
    readonly output: RemoveTagsFromResourceResponse;
    readonly errors: "InvalidResourceStateFault" | "ResourceNotFoundFault";
  };
  readonly RunFleetAdvisorLsaAnalysis: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: RunFleetAdvisorLsaAnalysisResponse;
    readonly errors: "InvalidResourceStateFault" | "ResourceNotFoundFault";
  };
  readonly StartDataMigration: {
    readonly input: StartDataMigrationMessage;
    readonly output: StartDataMigrationResponse;
    readonly errors:
      | "FailedDependencyFault"
      | "InvalidOperationFault"
      | "InvalidResourceStateFault"
      | "ResourceNotFoundFault"
      | "ResourceQuotaExceededFault";
  };
  readonly StartExtensionPackAssociation: {
    readonly input: StartExtensionPackAssociationMessage;
    readonly output: StartExtensionPackAssociationResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "KMSKeyNotAccessibleFault"
      | "ResourceAlreadyExistsFault"
      | "ResourceNotFoundFault"
      | "ResourceQuotaExceededFault"
      | "S3AccessDeniedFault"
      | "S3ResourceNotFoundFault";
  };
  readonly StartMetadataModelAssessment: {
    readonly input: StartMetadataModelAssessmentMessage;
    readonly output: StartMetadataModelAssessmentResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "KMSKeyNotAccessibleFault"
      | "ResourceAlreadyExistsFault"
      | "ResourceNotFoundFault"
      | "ResourceQuotaExceededFault"
      | "S3AccessDeniedFault"
      | "S3ResourceNotFoundFault";
  };
  readonly StartMetadataModelConversion: {
    readonly input: StartMetadataModelConversionMessage;
    readonly output: StartMetadataModelConversionResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "KMSKeyNotAccessibleFault"
      | "ResourceAlreadyExistsFault"
      | "ResourceNotFoundFault"
      | "ResourceQuotaExceededFault"
      | "S3AccessDeniedFault"
      | "S3ResourceNotFoundFault";
  };
  readonly StartMetadataModelCreation: {
    readonly input: StartMetadataModelCreationMessage;
    readonly output: StartMetadataModelCreationResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "ResourceAlreadyExistsFault"
      | "ResourceNotFoundFault"
      | "ResourceQuotaExceededFault";
  };
  readonly StartMetadataModelExportAsScript: {
    readonly input: StartMetadataModelExportAsScriptMessage;
    readonly output: StartMetadataModelExportAsScriptResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "KMSKeyNotAccessibleFault"
      | "ResourceAlreadyExistsFault"
      | "ResourceNotFoundFault"
      | "ResourceQuotaExceededFault"
      | "S3AccessDeniedFault"
      | "S3ResourceNotFoundFault";
  };
  readonly StartMetadataModelExportToTarget: {
    readonly input: StartMetadataModelExportToTargetMessage;
    readonly output: StartMetadataModelExportToTargetResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "KMSKeyNotAccessibleFault"
      | "ResourceAlreadyExistsFault"
      | "ResourceNotFoundFault"
      | "ResourceQuotaExceededFault"
      | "S3AccessDeniedFault"
      | "S3ResourceNotFoundFault";
  };
  readonly StartMetadataModelImport: {
    readonly input: StartMetadataModelImportMessage;
    readonly output: StartMetadataModelImportResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "KMSKeyNotAccessibleFault"
      | "ResourceAlreadyExistsFault"
      | "ResourceNotFoundFault"
      | "ResourceQuotaExceededFault"
      | "S3AccessDeniedFault"
      | "S3ResourceNotFoundFault";
  };
  readonly StartRecommendations: {
    readonly input: StartRecommendationsRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "ResourceNotFoundFault";
  };
  readonly StartReplication: {
    readonly input: StartReplicationMessage;
    readonly output: StartReplicationResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "ResourceNotFoundFault";
  };
  readonly StartReplicationTask: {
    readonly input: StartReplicationTaskMessage;
    readonly output: StartReplicationTaskResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "ResourceNotFoundFault";
  };
  readonly StartReplicationTaskAssessment: {
    readonly input: StartReplicationTaskAssessmentMessage;
    readonly output: StartReplicationTaskAssessmentResponse;
    readonly errors: "InvalidResourceStateFault" | "ResourceNotFoundFault";
  };
  readonly StartReplicationTaskAssessmentRun: {
    readonly input: StartReplicationTaskAssessmentRunMessage;
    readonly output: StartReplicationTaskAssessmentRunResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "KMSAccessDeniedFault"
      | "KMSDisabledFault"
      | "KMSFault"
      | "KMSInvalidStateFault"
      | "KMSKeyNotAccessibleFault"
      | "KMSNotFoundFault"
      | "ResourceAlreadyExistsFault"
      | "ResourceNotFoundFault"
      | "S3AccessDeniedFault"
      | "S3ResourceNotFoundFault";
  };
  readonly StopDataMigration: {
    readonly input: StopDataMigrationMessage;
    readonly output: StopDataMigrationResponse;
    readonly errors:
      | "FailedDependencyFault"
      | "InvalidResourceStateFault"
      | "ResourceNotFoundFault";
  };
  readonly StopReplication: {
    readonly input: StopReplicationMessage;
    readonly output: StopReplicationResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "ResourceNotFoundFault";
  };
  readonly StopReplicationTask: {
    readonly input: StopReplicationTaskMessage;
    readonly output: StopReplicationTaskResponse;
    readonly errors: "InvalidResourceStateFault" | "ResourceNotFoundFault";
  };
  readonly TestConnection: {
    readonly input: TestConnectionMessage;
    readonly output: TestConnectionResponse;
    readonly errors:
      | "AccessDeniedFault"
      | "InvalidResourceStateFault"
      | "KMSKeyNotAccessibleFault"
      | "ResourceNotFoundFault"
      | "ResourceQuotaExceededFault";
  };
  readonly UpdateSubscriptionsToEventBridge: {
    readonly input: UpdateSubscriptionsToEventBridgeMessage;
    readonly output: UpdateSubscriptionsToEventBridgeResponse;
    readonly errors: "AccessDeniedFault" | "InvalidResourceStateFault";
  };
}

export interface AccessDeniedFault {
  readonly message?: string | undefined;
}

export interface AccountQuota {
  readonly AccountQuotaName?: string | undefined;
  readonly Used?: number | undefined;
  readonly Max?: number | undefined;
}

export interface AddTagsToResourceMessage {
  readonly ResourceArn: string;
  readonly Tags: readonly Tag[];
}

export type AddTagsToResourceResponse = Readonly<Record<string, never>>;

export interface ApplyPendingMaintenanceActionMessage {
  readonly ReplicationInstanceArn: string;
  readonly ApplyAction: string;
  readonly OptInType: string;
}

export interface ApplyPendingMaintenanceActionResponse {
  readonly ResourcePendingMaintenanceActions?: ResourcePendingMaintenanceActions | undefined;
}

export type AssessmentReportType = "pdf" | "csv";

export type AuthMechanismValue = "default" | "mongodb_cr" | "scram_sha_1";

export type AuthTypeValue = "no" | "password";

export interface AvailabilityZone {
  readonly Name?: string | undefined;
}

export interface BatchStartRecommendationsErrorEntry {
  readonly DatabaseId?: string | undefined;
  readonly Message?: string | undefined;
  readonly Code?: string | undefined;
}

export interface BatchStartRecommendationsRequest {
  readonly Data?: readonly StartRecommendationsRequestEntry[] | undefined;
}

export interface BatchStartRecommendationsResponse {
  readonly ErrorEntries?: readonly BatchStartRecommendationsErrorEntry[] | undefined;
}

export interface CancelMetadataModelConversionMessage {
  readonly MigrationProjectIdentifier: string;
  readonly RequestIdentifier: string;
}

export interface CancelMetadataModelConversionResponse {
  readonly Request?: SchemaConversionRequest | undefined;
}

export interface CancelMetadataModelCreationMessage {
  readonly MigrationProjectIdentifier: string;
  readonly RequestIdentifier: string;
}

export interface CancelMetadataModelCreationResponse {
  readonly Request?: SchemaConversionRequest | undefined;
}

export interface CancelReplicationTaskAssessmentRunMessage {
  readonly ReplicationTaskAssessmentRunArn: string;
}

export interface CancelReplicationTaskAssessmentRunResponse {
  readonly ReplicationTaskAssessmentRun?: ReplicationTaskAssessmentRun | undefined;
}

export type CannedAclForObjectsValue =
  | "none"
  | "private"
  | "public-read"
  | "public-read-write"
  | "authenticated-read"
  | "aws-exec-read"
  | "bucket-owner-read"
  | "bucket-owner-full-control";

export interface Certificate {
  readonly CertificateIdentifier?: string | undefined;
  readonly CertificateCreationDate?: Instant | undefined;
  readonly CertificatePem?: string | undefined;
  readonly CertificateWallet?: Uint8Array | undefined;
  readonly CertificateArn?: string | undefined;
  readonly CertificateOwner?: string | undefined;
  readonly ValidFromDate?: Instant | undefined;
  readonly ValidToDate?: Instant | undefined;
  readonly SigningAlgorithm?: string | undefined;
  readonly KeyLength?: number | undefined;
  readonly KmsKeyId?: string | undefined;
}

export type CharLengthSemantics = "default" | "char" | "byte";

export interface CollectorHealthCheck {
  readonly CollectorStatus?: CollectorStatus | undefined;
  readonly LocalCollectorS3Access?: boolean | undefined;
  readonly WebCollectorS3Access?: boolean | undefined;
  readonly WebCollectorGrantedRoleBasedAccess?: boolean | undefined;
}

export interface CollectorNotFoundFault {
  readonly message?: string | undefined;
}

export interface CollectorResponse {
  readonly CollectorReferencedId?: string | undefined;
  readonly CollectorName?: string | undefined;
  readonly CollectorVersion?: string | undefined;
  readonly VersionStatus?: VersionStatus | undefined;
  readonly Description?: string | undefined;
  readonly S3BucketName?: string | undefined;
  readonly ServiceAccessRoleArn?: string | undefined;
  readonly CollectorHealthCheck?: CollectorHealthCheck | undefined;
  readonly LastDataReceived?: string | undefined;
  readonly RegisteredDate?: string | undefined;
  readonly CreatedDate?: string | undefined;
  readonly ModifiedDate?: string | undefined;
  readonly InventoryData?: InventoryData | undefined;
}

export interface CollectorShortInfoResponse {
  readonly CollectorReferencedId?: string | undefined;
  readonly CollectorName?: string | undefined;
}

export type CollectorStatus = "UNREGISTERED" | "ACTIVE";

export type CompressionTypeValue = "none" | "gzip";

export interface ComputeConfig {
  readonly AvailabilityZone?: string | undefined;
  readonly DnsNameServers?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly MaxCapacityUnits?: number | undefined;
  readonly MinCapacityUnits?: number | undefined;
  readonly MultiAZ?: boolean | undefined;
  readonly PreferredMaintenanceWindow?: string | undefined;
  readonly ReplicationSubnetGroupId?: string | undefined;
  readonly VpcSecurityGroupIds?: readonly string[] | undefined;
}

export interface Connection {
  readonly ReplicationInstanceArn?: string | undefined;
  readonly EndpointArn?: string | undefined;
  readonly Status?: string | undefined;
  readonly LastFailureMessage?: string | undefined;
  readonly EndpointIdentifier?: string | undefined;
  readonly ReplicationInstanceIdentifier?: string | undefined;
}

export interface CreateDataMigrationMessage {
  readonly DataMigrationName?: string | undefined;
  readonly MigrationProjectIdentifier: string;
  readonly DataMigrationType: MigrationTypeValue;
  readonly ServiceAccessRoleArn: string;
  readonly EnableCloudwatchLogs?: boolean | undefined;
  readonly SourceDataSettings?: readonly SourceDataSetting[] | undefined;
  readonly TargetDataSettings?: readonly TargetDataSetting[] | undefined;
  readonly NumberOfJobs?: number | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly SelectionRules?: string | undefined;
}

export interface CreateDataMigrationResponse {
  readonly DataMigration?: DataMigration | undefined;
}

export interface CreateDataProviderMessage {
  readonly DataProviderName?: string | undefined;
  readonly Description?: string | undefined;
  readonly Engine: string;
  readonly Virtual?: boolean | undefined;
  readonly Settings: DataProviderSettings;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateDataProviderResponse {
  readonly DataProvider?: DataProvider | undefined;
}

export interface CreateEndpointMessage {
  readonly EndpointIdentifier: string;
  readonly EndpointType: ReplicationEndpointTypeValue;
  readonly EngineName: string;
  readonly Username?: string | undefined;
  readonly Password?: string | undefined;
  readonly ServerName?: string | undefined;
  readonly Port?: number | undefined;
  readonly DatabaseName?: string | undefined;
  readonly ExtraConnectionAttributes?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly CertificateArn?: string | undefined;
  readonly SslMode?: DmsSslModeValue | undefined;
  readonly ServiceAccessRoleArn?: string | undefined;
  readonly ExternalTableDefinition?: string | undefined;
  readonly DynamoDbSettings?: DynamoDbSettings | undefined;
  readonly S3Settings?: S3Settings | undefined;
  readonly DmsTransferSettings?: DmsTransferSettings | undefined;
  readonly MongoDbSettings?: MongoDbSettings | undefined;
  readonly KinesisSettings?: KinesisSettings | undefined;
  readonly KafkaSettings?: KafkaSettings | undefined;
  readonly ElasticsearchSettings?: ElasticsearchSettings | undefined;
  readonly NeptuneSettings?: NeptuneSettings | undefined;
  readonly RedshiftSettings?: RedshiftSettings | undefined;
  readonly PostgreSQLSettings?: PostgreSQLSettings | undefined;
  readonly MySQLSettings?: MySQLSettings | undefined;
  readonly OracleSettings?: OracleSettings | undefined;
  readonly SybaseSettings?: SybaseSettings | undefined;
  readonly MicrosoftSQLServerSettings?: MicrosoftSQLServerSettings | undefined;
  readonly IBMDb2Settings?: IBMDb2Settings | undefined;
  readonly ResourceIdentifier?: string | undefined;
  readonly DocDbSettings?: DocDbSettings | undefined;
  readonly RedisSettings?: RedisSettings | undefined;
  readonly GcpMySQLSettings?: GcpMySQLSettings | undefined;
  readonly TimestreamSettings?: TimestreamSettings | undefined;
}

export interface CreateEndpointResponse {
  readonly Endpoint?: Endpoint | undefined;
}

export interface CreateEventSubscriptionMessage {
  readonly SubscriptionName: string;
  readonly SnsTopicArn: string;
  readonly SourceType?: string | undefined;
  readonly EventCategories?: readonly string[] | undefined;
  readonly SourceIds?: readonly string[] | undefined;
  readonly Enabled?: boolean | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateEventSubscriptionResponse {
  readonly EventSubscription?: EventSubscription | undefined;
}

export interface CreateFleetAdvisorCollectorRequest {
  readonly CollectorName: string;
  readonly Description?: string | undefined;
  readonly ServiceAccessRoleArn: string;
  readonly S3BucketName: string;
}

export interface CreateFleetAdvisorCollectorResponse {
  readonly CollectorReferencedId?: string | undefined;
  readonly CollectorName?: string | undefined;
  readonly Description?: string | undefined;
  readonly ServiceAccessRoleArn?: string | undefined;
  readonly S3BucketName?: string | undefined;
}

export interface CreateInstanceProfileMessage {
  readonly AvailabilityZone?: string | undefined;
  readonly KmsKeyArn?: string | undefined;
  readonly PubliclyAccessible?: boolean | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly NetworkType?: string | undefined;
  readonly InstanceProfileName?: string | undefined;
  readonly Description?: string | undefined;
  readonly SubnetGroupIdentifier?: string | undefined;
  readonly VpcSecurityGroups?: readonly string[] | undefined;
}

export interface CreateInstanceProfileResponse {
  readonly InstanceProfile?: InstanceProfile | undefined;
}

export interface CreateMigrationProjectMessage {
  readonly MigrationProjectName?: string | undefined;
  readonly SourceDataProviderDescriptors: readonly DataProviderDescriptorDefinition[];
  readonly TargetDataProviderDescriptors: readonly DataProviderDescriptorDefinition[];
  readonly InstanceProfileIdentifier: string;
  readonly TransformationRules?: string | undefined;
  readonly Description?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly SchemaConversionApplicationAttributes?: SCApplicationAttributes | undefined;
}

export interface CreateMigrationProjectResponse {
  readonly MigrationProject?: MigrationProject | undefined;
}

export interface CreateReplicationConfigMessage {
  readonly ReplicationConfigIdentifier: string;
  readonly SourceEndpointArn: string;
  readonly TargetEndpointArn: string;
  readonly ComputeConfig: ComputeConfig;
  readonly ReplicationType: MigrationTypeValue;
  readonly TableMappings: string;
  readonly ReplicationSettings?: string | undefined;
  readonly SupplementalSettings?: string | undefined;
  readonly ResourceIdentifier?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateReplicationConfigResponse {
  readonly ReplicationConfig?: ReplicationConfig | undefined;
}

export interface CreateReplicationInstanceMessage {
  readonly ReplicationInstanceIdentifier: string;
  readonly AllocatedStorage?: number | undefined;
  readonly ReplicationInstanceClass: string;
  readonly VpcSecurityGroupIds?: readonly string[] | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly ReplicationSubnetGroupIdentifier?: string | undefined;
  readonly PreferredMaintenanceWindow?: string | undefined;
  readonly MultiAZ?: boolean | undefined;
  readonly EngineVersion?: string | undefined;
  readonly AutoMinorVersionUpgrade?: boolean | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly PubliclyAccessible?: boolean | undefined;
  readonly DnsNameServers?: string | undefined;
  readonly ResourceIdentifier?: string | undefined;
  readonly NetworkType?: string | undefined;
  readonly KerberosAuthenticationSettings?: KerberosAuthenticationSettings | undefined;
}

export interface CreateReplicationInstanceResponse {
  readonly ReplicationInstance?: ReplicationInstance | undefined;
}

export interface CreateReplicationSubnetGroupMessage {
  readonly ReplicationSubnetGroupIdentifier: string;
  readonly ReplicationSubnetGroupDescription: string;
  readonly SubnetIds: readonly string[];
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateReplicationSubnetGroupResponse {
  readonly ReplicationSubnetGroup?: ReplicationSubnetGroup | undefined;
}

export interface CreateReplicationTaskMessage {
  readonly ReplicationTaskIdentifier: string;
  readonly SourceEndpointArn: string;
  readonly TargetEndpointArn: string;
  readonly ReplicationInstanceArn: string;
  readonly MigrationType: MigrationTypeValue;
  readonly TableMappings: string;
  readonly ReplicationTaskSettings?: string | undefined;
  readonly CdcStartTime?: Instant | undefined;
  readonly CdcStartPosition?: string | undefined;
  readonly CdcStopPosition?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly TaskData?: string | undefined;
  readonly ResourceIdentifier?: string | undefined;
}

export interface CreateReplicationTaskResponse {
  readonly ReplicationTask?: ReplicationTask | undefined;
}

export type DataFormatValue = "csv" | "parquet";

export interface DataMigration {
  readonly DataMigrationName?: string | undefined;
  readonly DataMigrationArn?: string | undefined;
  readonly DataMigrationCreateTime?: Instant | undefined;
  readonly DataMigrationStartTime?: Instant | undefined;
  readonly DataMigrationEndTime?: Instant | undefined;
  readonly ServiceAccessRoleArn?: string | undefined;
  readonly MigrationProjectArn?: string | undefined;
  readonly DataMigrationType?: MigrationTypeValue | undefined;
  readonly DataMigrationSettings?: DataMigrationSettings | undefined;
  readonly SourceDataSettings?: readonly SourceDataSetting[] | undefined;
  readonly TargetDataSettings?: readonly TargetDataSetting[] | undefined;
  readonly DataMigrationStatistics?: DataMigrationStatistics | undefined;
  readonly DataMigrationStatus?: string | undefined;
  readonly PublicIpAddresses?: readonly string[] | undefined;
  readonly DataMigrationCidrBlocks?: readonly string[] | undefined;
  readonly LastFailureMessage?: string | undefined;
  readonly StopReason?: string | undefined;
}

export interface DataMigrationSettings {
  readonly NumberOfJobs?: number | undefined;
  readonly CloudwatchLogsEnabled?: boolean | undefined;
  readonly SelectionRules?: string | undefined;
}

export interface DataMigrationStatistics {
  readonly TablesLoaded?: number | undefined;
  readonly ElapsedTimeMillis?: number | undefined;
  readonly TablesLoading?: number | undefined;
  readonly FullLoadPercentage?: number | undefined;
  readonly CDCLatency?: number | undefined;
  readonly TablesQueued?: number | undefined;
  readonly TablesErrored?: number | undefined;
  readonly StartTime?: Instant | undefined;
  readonly StopTime?: Instant | undefined;
}

export interface DataProvider {
  readonly DataProviderName?: string | undefined;
  readonly DataProviderArn?: string | undefined;
  readonly DataProviderCreationTime?: Instant | undefined;
  readonly Description?: string | undefined;
  readonly Engine?: string | undefined;
  readonly Virtual?: boolean | undefined;
  readonly Settings?: DataProviderSettings | undefined;
}

export interface DataProviderDescriptor {
  readonly SecretsManagerSecretId?: string | undefined;
  readonly SecretsManagerAccessRoleArn?: string | undefined;
  readonly DataProviderName?: string | undefined;
  readonly DataProviderArn?: string | undefined;
}

export interface DataProviderDescriptorDefinition {
  readonly DataProviderIdentifier: string;
  readonly SecretsManagerSecretId?: string | undefined;
  readonly SecretsManagerAccessRoleArn?: string | undefined;
}

export interface DataProviderSettings {
  readonly RedshiftSettings?: RedshiftDataProviderSettings | undefined;
  readonly PostgreSqlSettings?: PostgreSqlDataProviderSettings | undefined;
  readonly MySqlSettings?: MySqlDataProviderSettings | undefined;
  readonly OracleSettings?: OracleDataProviderSettings | undefined;
  readonly SybaseAseSettings?: SybaseAseDataProviderSettings | undefined;
  readonly MicrosoftSqlServerSettings?: MicrosoftSqlServerDataProviderSettings | undefined;
  readonly DocDbSettings?: DocDbDataProviderSettings | undefined;
  readonly MariaDbSettings?: MariaDbDataProviderSettings | undefined;
  readonly IbmDb2LuwSettings?: IbmDb2LuwDataProviderSettings | undefined;
  readonly IbmDb2zOsSettings?: IbmDb2zOsDataProviderSettings | undefined;
  readonly MongoDbSettings?: MongoDbDataProviderSettings | undefined;
}

export interface DatabaseInstanceSoftwareDetailsResponse {
  readonly Engine?: string | undefined;
  readonly EngineVersion?: string | undefined;
  readonly EngineEdition?: string | undefined;
  readonly ServicePack?: string | undefined;
  readonly SupportLevel?: string | undefined;
  readonly OsArchitecture?: number | undefined;
  readonly Tooltip?: string | undefined;
}

export type DatabaseMode = "default" | "babelfish";

export interface DatabaseResponse {
  readonly DatabaseId?: string | undefined;
  readonly DatabaseName?: string | undefined;
  readonly IpAddress?: string | undefined;
  readonly NumberOfSchemas?: number | undefined;
  readonly Server?: ServerShortInfoResponse | undefined;
  readonly SoftwareDetails?: DatabaseInstanceSoftwareDetailsResponse | undefined;
  readonly Collectors?: readonly CollectorShortInfoResponse[] | undefined;
}

export interface DatabaseShortInfoResponse {
  readonly DatabaseId?: string | undefined;
  readonly DatabaseName?: string | undefined;
  readonly DatabaseIpAddress?: string | undefined;
  readonly DatabaseEngine?: string | undefined;
}

export type DatePartitionDelimiterValue = "SLASH" | "UNDERSCORE" | "DASH" | "NONE";

export type DatePartitionSequenceValue = "YYYYMMDD" | "YYYYMMDDHH" | "YYYYMM" | "MMYYYYDD" | "DDMMYYYY";

export interface DefaultErrorDetails {
  readonly Message?: string | undefined;
}

export interface DeleteCertificateMessage {
  readonly CertificateArn: string;
}

export interface DeleteCertificateResponse {
  readonly Certificate?: Certificate | undefined;
}

export interface DeleteCollectorRequest {
  readonly CollectorReferencedId: string;
}

export interface DeleteConnectionMessage {
  readonly EndpointArn: string;
  readonly ReplicationInstanceArn: string;
}

export interface DeleteConnectionResponse {
  readonly Connection?: Connection | undefined;
}

export interface DeleteDataMigrationMessage {
  readonly DataMigrationIdentifier: string;
}

export interface DeleteDataMigrationResponse {
  readonly DataMigration?: DataMigration | undefined;
}

export interface DeleteDataProviderMessage {
  readonly DataProviderIdentifier: string;
}

export interface DeleteDataProviderResponse {
  readonly DataProvider?: DataProvider | undefined;
}

export interface DeleteEndpointMessage {
  readonly EndpointArn: string;
}

export interface DeleteEndpointResponse {
  readonly Endpoint?: Endpoint | undefined;
}

export interface DeleteEventSubscriptionMessage {
  readonly SubscriptionName: string;
}

export interface DeleteEventSubscriptionResponse {
  readonly EventSubscription?: EventSubscription | undefined;
}

export interface DeleteFleetAdvisorDatabasesRequest {
  readonly DatabaseIds: readonly string[];
}

export interface DeleteFleetAdvisorDatabasesResponse {
  readonly DatabaseIds?: readonly string[] | undefined;
}

export interface DeleteInstanceProfileMessage {
  readonly InstanceProfileIdentifier: string;
}

export interface DeleteInstanceProfileResponse {
  readonly InstanceProfile?: InstanceProfile | undefined;
}

export interface DeleteMigrationProjectMessage {
  readonly MigrationProjectIdentifier: string;
}

export interface DeleteMigrationProjectResponse {
  readonly MigrationProject?: MigrationProject | undefined;
}

export interface DeleteReplicationConfigMessage {
  readonly ReplicationConfigArn: string;
}

export interface DeleteReplicationConfigResponse {
  readonly ReplicationConfig?: ReplicationConfig | undefined;
}

export interface DeleteReplicationInstanceMessage {
  readonly ReplicationInstanceArn: string;
}

export interface DeleteReplicationInstanceResponse {
  readonly ReplicationInstance?: ReplicationInstance | undefined;
}

export interface DeleteReplicationSubnetGroupMessage {
  readonly ReplicationSubnetGroupIdentifier: string;
}

export type DeleteReplicationSubnetGroupResponse = Readonly<Record<string, never>>;

export interface DeleteReplicationTaskAssessmentRunMessage {
  readonly ReplicationTaskAssessmentRunArn: string;
}

export interface DeleteReplicationTaskAssessmentRunResponse {
  readonly ReplicationTaskAssessmentRun?: ReplicationTaskAssessmentRun | undefined;
}

export interface DeleteReplicationTaskMessage {
  readonly ReplicationTaskArn: string;
}

export interface DeleteReplicationTaskResponse {
  readonly ReplicationTask?: ReplicationTask | undefined;
}

export type DescribeAccountAttributesMessage = Readonly<Record<string, never>>;

export interface DescribeAccountAttributesResponse {
  readonly AccountQuotas?: readonly AccountQuota[] | undefined;
  readonly UniqueAccountIdentifier?: string | undefined;
}

export interface DescribeApplicableIndividualAssessmentsMessage {
  readonly ReplicationTaskArn?: string | undefined;
  readonly ReplicationInstanceArn?: string | undefined;
  readonly ReplicationConfigArn?: string | undefined;
  readonly SourceEngineName?: string | undefined;
  readonly TargetEngineName?: string | undefined;
  readonly MigrationType?: MigrationTypeValue | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeApplicableIndividualAssessmentsResponse {
  readonly IndividualAssessmentNames?: readonly string[] | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeCertificatesMessage {
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeCertificatesResponse {
  readonly Marker?: string | undefined;
  readonly Certificates?: readonly Certificate[] | undefined;
}

export interface DescribeConnectionsMessage {
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeConnectionsResponse {
  readonly Marker?: string | undefined;
  readonly Connections?: readonly Connection[] | undefined;
}

export interface DescribeConversionConfigurationMessage {
  readonly MigrationProjectIdentifier: string;
}

export interface DescribeConversionConfigurationResponse {
  readonly MigrationProjectIdentifier?: string | undefined;
  readonly ConversionConfiguration?: string | undefined;
}

export interface DescribeDataMigrationsMessage {
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
  readonly WithoutSettings?: boolean | undefined;
  readonly WithoutStatistics?: boolean | undefined;
}

export interface DescribeDataMigrationsResponse {
  readonly DataMigrations?: readonly DataMigration[] | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeDataProvidersMessage {
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeDataProvidersResponse {
  readonly Marker?: string | undefined;
  readonly DataProviders?: readonly DataProvider[] | undefined;
}

export interface DescribeEndpointSettingsMessage {
  readonly EngineName: string;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeEndpointSettingsResponse {
  readonly Marker?: string | undefined;
  readonly EndpointSettings?: readonly EndpointSetting[] | undefined;
}

export interface DescribeEndpointTypesMessage {
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeEndpointTypesResponse {
  readonly Marker?: string | undefined;
  readonly SupportedEndpointTypes?: readonly SupportedEndpointType[] | undefined;
}

export interface DescribeEndpointsMessage {
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeEndpointsResponse {
  readonly Marker?: string | undefined;
  readonly Endpoints?: readonly Endpoint[] | undefined;
}

export interface DescribeEngineVersionsMessage {
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeEngineVersionsResponse {
  readonly EngineVersions?: readonly EngineVersion[] | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeEventCategoriesMessage {
  readonly SourceType?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeEventCategoriesResponse {
  readonly EventCategoryGroupList?: readonly EventCategoryGroup[] | undefined;
}

export interface DescribeEventSubscriptionsMessage {
  readonly SubscriptionName?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeEventSubscriptionsResponse {
  readonly Marker?: string | undefined;
  readonly EventSubscriptionsList?: readonly EventSubscription[] | undefined;
}

export interface DescribeEventsMessage {
  readonly SourceIdentifier?: string | undefined;
  readonly SourceType?: SourceType | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly Duration?: number | undefined;
  readonly EventCategories?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeEventsResponse {
  readonly Marker?: string | undefined;
  readonly Events?: readonly EventShape[] | undefined;
}

export interface DescribeExtensionPackAssociationsMessage {
  readonly MigrationProjectIdentifier: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly Marker?: string | undefined;
  readonly MaxRecords?: number | undefined;
}

export interface DescribeExtensionPackAssociationsResponse {
  readonly Marker?: string | undefined;
  readonly Requests?: readonly SchemaConversionRequest[] | undefined;
}

export interface DescribeFleetAdvisorCollectorsRequest {
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeFleetAdvisorCollectorsResponse {
  readonly Collectors?: readonly CollectorResponse[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeFleetAdvisorDatabasesRequest {
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeFleetAdvisorDatabasesResponse {
  readonly Databases?: readonly DatabaseResponse[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeFleetAdvisorLsaAnalysisRequest {
  readonly MaxRecords?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeFleetAdvisorLsaAnalysisResponse {
  readonly Analysis?: readonly FleetAdvisorLsaAnalysisResponse[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeFleetAdvisorSchemaObjectSummaryRequest {
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeFleetAdvisorSchemaObjectSummaryResponse {
  readonly FleetAdvisorSchemaObjects?: readonly FleetAdvisorSchemaObjectResponse[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeFleetAdvisorSchemasRequest {
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeFleetAdvisorSchemasResponse {
  readonly FleetAdvisorSchemas?: readonly SchemaResponse[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeInstanceProfilesMessage {
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeInstanceProfilesResponse {
  readonly Marker?: string | undefined;
  readonly InstanceProfiles?: readonly InstanceProfile[] | undefined;
}

export interface DescribeMetadataModelAssessmentsMessage {
  readonly MigrationProjectIdentifier: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly Marker?: string | undefined;
  readonly MaxRecords?: number | undefined;
}

export interface DescribeMetadataModelAssessmentsResponse {
  readonly Marker?: string | undefined;
  readonly Requests?: readonly SchemaConversionRequest[] | undefined;
}

export interface DescribeMetadataModelChildrenMessage {
  readonly SelectionRules: string;
  readonly MigrationProjectIdentifier: string;
  readonly Origin: OriginTypeValue;
  readonly Marker?: string | undefined;
  readonly MaxRecords?: number | undefined;
}

export interface DescribeMetadataModelChildrenResponse {
  readonly Marker?: string | undefined;
  readonly MetadataModelChildren?: readonly MetadataModelReference[] | undefined;
}

export interface DescribeMetadataModelConversionsMessage {
  readonly MigrationProjectIdentifier: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly Marker?: string | undefined;
  readonly MaxRecords?: number | undefined;
}

export interface DescribeMetadataModelConversionsResponse {
  readonly Marker?: string | undefined;
  readonly Requests?: readonly SchemaConversionRequest[] | undefined;
}

export interface DescribeMetadataModelCreationsMessage {
  readonly Filters?: readonly Filter[] | undefined;
  readonly Marker?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly MigrationProjectIdentifier: string;
}

export interface DescribeMetadataModelCreationsResponse {
  readonly Marker?: string | undefined;
  readonly Requests?: readonly SchemaConversionRequest[] | undefined;
}

export interface DescribeMetadataModelExportsAsScriptMessage {
  readonly MigrationProjectIdentifier: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly Marker?: string | undefined;
  readonly MaxRecords?: number | undefined;
}

export interface DescribeMetadataModelExportsAsScriptResponse {
  readonly Marker?: string | undefined;
  readonly Requests?: readonly SchemaConversionRequest[] | undefined;
}

export interface DescribeMetadataModelExportsToTargetMessage {
  readonly MigrationProjectIdentifier: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly Marker?: string | undefined;
  readonly MaxRecords?: number | undefined;
}

export interface DescribeMetadataModelExportsToTargetResponse {
  readonly Marker?: string | undefined;
  readonly Requests?: readonly SchemaConversionRequest[] | undefined;
}

export interface DescribeMetadataModelImportsMessage {
  readonly MigrationProjectIdentifier: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly Marker?: string | undefined;
  readonly MaxRecords?: number | undefined;
}

export interface DescribeMetadataModelImportsResponse {
  readonly Marker?: string | undefined;
  readonly Requests?: readonly SchemaConversionRequest[] | undefined;
}

export interface DescribeMetadataModelMessage {
  readonly SelectionRules: string;
  readonly MigrationProjectIdentifier: string;
  readonly Origin: OriginTypeValue;
}

export interface DescribeMetadataModelResponse {
  readonly MetadataModelName?: string | undefined;
  readonly MetadataModelType?: string | undefined;
  readonly TargetMetadataModels?: readonly MetadataModelReference[] | undefined;
  readonly Definition?: string | undefined;
}

export interface DescribeMigrationProjectsMessage {
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeMigrationProjectsResponse {
  readonly Marker?: string | undefined;
  readonly MigrationProjects?: readonly MigrationProject[] | undefined;
}

export interface DescribeOrderableReplicationInstancesMessage {
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeOrderableReplicationInstancesResponse {
  readonly OrderableReplicationInstances?: readonly OrderableReplicationInstance[] | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribePendingMaintenanceActionsMessage {
  readonly ReplicationInstanceArn?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly Marker?: string | undefined;
  readonly MaxRecords?: number | undefined;
}

export interface DescribePendingMaintenanceActionsResponse {
  readonly PendingMaintenanceActions?: readonly ResourcePendingMaintenanceActions[] | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeRecommendationLimitationsRequest {
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeRecommendationLimitationsResponse {
  readonly NextToken?: string | undefined;
  readonly Limitations?: readonly Limitation[] | undefined;
}

export interface DescribeRecommendationsRequest {
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeRecommendationsResponse {
  readonly NextToken?: string | undefined;
  readonly Recommendations?: readonly Recommendation[] | undefined;
}

export interface DescribeRefreshSchemasStatusMessage {
  readonly EndpointArn: string;
}

export interface DescribeRefreshSchemasStatusResponse {
  readonly RefreshSchemasStatus?: RefreshSchemasStatus | undefined;
}

export interface DescribeReplicationConfigsMessage {
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeReplicationConfigsResponse {
  readonly Marker?: string | undefined;
  readonly ReplicationConfigs?: readonly ReplicationConfig[] | undefined;
}

export interface DescribeReplicationInstanceTaskLogsMessage {
  readonly ReplicationInstanceArn: string;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeReplicationInstanceTaskLogsResponse {
  readonly ReplicationInstanceArn?: string | undefined;
  readonly ReplicationInstanceTaskLogs?: readonly ReplicationInstanceTaskLog[] | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeReplicationInstancesMessage {
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeReplicationInstancesResponse {
  readonly Marker?: string | undefined;
  readonly ReplicationInstances?: readonly ReplicationInstance[] | undefined;
}

export interface DescribeReplicationSubnetGroupsMessage {
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeReplicationSubnetGroupsResponse {
  readonly Marker?: string | undefined;
  readonly ReplicationSubnetGroups?: readonly ReplicationSubnetGroup[] | undefined;
}

export interface DescribeReplicationTableStatisticsMessage {
  readonly ReplicationConfigArn: string;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeReplicationTableStatisticsResponse {
  readonly ReplicationConfigArn?: string | undefined;
  readonly Marker?: string | undefined;
  readonly ReplicationTableStatistics?: readonly TableStatistics[] | undefined;
}

export interface DescribeReplicationTaskAssessmentResultsMessage {
  readonly ReplicationTaskArn?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeReplicationTaskAssessmentResultsResponse {
  readonly Marker?: string | undefined;
  readonly BucketName?: string | undefined;
  readonly ReplicationTaskAssessmentResults?: readonly ReplicationTaskAssessmentResult[] | undefined;
}

export interface DescribeReplicationTaskAssessmentRunsMessage {
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeReplicationTaskAssessmentRunsResponse {
  readonly Marker?: string | undefined;
  readonly ReplicationTaskAssessmentRuns?: readonly ReplicationTaskAssessmentRun[] | undefined;
}

export interface DescribeReplicationTaskIndividualAssessmentsMessage {
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeReplicationTaskIndividualAssessmentsResponse {
  readonly Marker?: string | undefined;
  readonly ReplicationTaskIndividualAssessments?: readonly ReplicationTaskIndividualAssessment[] | undefined;
}

export interface DescribeReplicationTasksMessage {
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
  readonly WithoutSettings?: boolean | undefined;
}

export interface DescribeReplicationTasksResponse {
  readonly Marker?: string | undefined;
  readonly ReplicationTasks?: readonly ReplicationTask[] | undefined;
}

export interface DescribeReplicationsMessage {
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeReplicationsResponse {
  readonly Marker?: string | undefined;
  readonly Replications?: readonly Replication[] | undefined;
}

export interface DescribeSchemasMessage {
  readonly EndpointArn: string;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeSchemasResponse {
  readonly Marker?: string | undefined;
  readonly Schemas?: readonly string[] | undefined;
}

export interface DescribeTableStatisticsMessage {
  readonly ReplicationTaskArn: string;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeTableStatisticsResponse {
  readonly ReplicationTaskArn?: string | undefined;
  readonly TableStatistics?: readonly TableStatistics[] | undefined;
  readonly Marker?: string | undefined;
}

export type DmsSslModeValue = "none" | "require" | "verify-ca" | "verify-full";

export interface DmsTransferSettings {
  readonly ServiceAccessRoleArn?: string | undefined;
  readonly BucketName?: string | undefined;
}

export interface DocDbDataProviderSettings {
  readonly ServerName?: string | undefined;
  readonly Port?: number | undefined;
  readonly DatabaseName?: string | undefined;
  readonly SslMode?: DmsSslModeValue | undefined;
  readonly CertificateArn?: string | undefined;
}

export interface DocDbSettings {
  readonly Username?: string | undefined;
  readonly Password?: string | undefined;
  readonly ServerName?: string | undefined;
  readonly Port?: number | undefined;
  readonly DatabaseName?: string | undefined;
  readonly NestingLevel?: NestingLevelValue | undefined;
  readonly ExtractDocId?: boolean | undefined;
  readonly DocsToInvestigate?: number | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly SecretsManagerAccessRoleArn?: string | undefined;
  readonly SecretsManagerSecretId?: string | undefined;
  readonly UseUpdateLookUp?: boolean | undefined;
  readonly ReplicateShardCollections?: boolean | undefined;
}

export interface DynamoDbSettings {
  readonly ServiceAccessRoleArn: string;
}

export interface ElasticsearchSettings {
  readonly ServiceAccessRoleArn: string;
  readonly EndpointUri: string;
  readonly FullLoadErrorPercentage?: number | undefined;
  readonly ErrorRetryDuration?: number | undefined;
  readonly UseNewMappingType?: boolean | undefined;
}

export type EncodingTypeValue = "plain" | "plain-dictionary" | "rle-dictionary";

export type EncryptionModeValue = "sse-s3" | "sse-kms";

export interface Endpoint {
  readonly EndpointIdentifier?: string | undefined;
  readonly EndpointType?: ReplicationEndpointTypeValue | undefined;
  readonly EngineName?: string | undefined;
  readonly EngineDisplayName?: string | undefined;
  readonly Username?: string | undefined;
  readonly ServerName?: string | undefined;
  readonly Port?: number | undefined;
  readonly DatabaseName?: string | undefined;
  readonly ExtraConnectionAttributes?: string | undefined;
  readonly Status?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly EndpointArn?: string | undefined;
  readonly CertificateArn?: string | undefined;
  readonly SslMode?: DmsSslModeValue | undefined;
  readonly ServiceAccessRoleArn?: string | undefined;
  readonly ExternalTableDefinition?: string | undefined;
  readonly ExternalId?: string | undefined;
  readonly IsReadOnly?: boolean | undefined;
  readonly DynamoDbSettings?: DynamoDbSettings | undefined;
  readonly S3Settings?: S3Settings | undefined;
  readonly DmsTransferSettings?: DmsTransferSettings | undefined;
  readonly MongoDbSettings?: MongoDbSettings | undefined;
  readonly KinesisSettings?: KinesisSettings | undefined;
  readonly KafkaSettings?: KafkaSettings | undefined;
  readonly ElasticsearchSettings?: ElasticsearchSettings | undefined;
  readonly NeptuneSettings?: NeptuneSettings | undefined;
  readonly RedshiftSettings?: RedshiftSettings | undefined;
  readonly PostgreSQLSettings?: PostgreSQLSettings | undefined;
  readonly MySQLSettings?: MySQLSettings | undefined;
  readonly OracleSettings?: OracleSettings | undefined;
  readonly SybaseSettings?: SybaseSettings | undefined;
  readonly MicrosoftSQLServerSettings?: MicrosoftSQLServerSettings | undefined;
  readonly IBMDb2Settings?: IBMDb2Settings | undefined;
  readonly DocDbSettings?: DocDbSettings | undefined;
  readonly RedisSettings?: RedisSettings | undefined;
  readonly GcpMySQLSettings?: GcpMySQLSettings | undefined;
  readonly TimestreamSettings?: TimestreamSettings | undefined;
  readonly LakehouseSettings?: LakehouseSettings | undefined;
}

export interface EndpointSetting {
  readonly Name?: string | undefined;
  readonly Type?: EndpointSettingTypeValue | undefined;
  readonly EnumValues?: readonly string[] | undefined;
  readonly Sensitive?: boolean | undefined;
  readonly Units?: string | undefined;
  readonly Applicability?: string | undefined;
  readonly IntValueMin?: number | undefined;
  readonly IntValueMax?: number | undefined;
  readonly DefaultValue?: string | undefined;
}

export type EndpointSettingTypeValue = "string" | "boolean" | "integer" | "enum";

export interface EngineVersion {
  readonly Version?: string | undefined;
  readonly Lifecycle?: string | undefined;
  readonly ReleaseStatus?: ReleaseStatusValues | undefined;
  readonly LaunchDate?: Instant | undefined;
  readonly AutoUpgradeDate?: Instant | undefined;
  readonly DeprecationDate?: Instant | undefined;
  readonly ForceUpgradeDate?: Instant | undefined;
  readonly AvailableUpgrades?: readonly string[] | undefined;
}

export interface ErrorDetails {
  readonly defaultErrorDetails?: DefaultErrorDetails | undefined;
}

export interface EventShape {
  readonly SourceIdentifier?: string | undefined;
  readonly SourceType?: SourceType | undefined;
  readonly Message?: string | undefined;
  readonly EventCategories?: readonly string[] | undefined;
  readonly Date?: Instant | undefined;
}

export interface EventCategoryGroup {
  readonly SourceType?: string | undefined;
  readonly EventCategories?: readonly string[] | undefined;
}

export interface EventSubscription {
  readonly CustomerAwsId?: string | undefined;
  readonly CustSubscriptionId?: string | undefined;
  readonly SnsTopicArn?: string | undefined;
  readonly Status?: string | undefined;
  readonly SubscriptionCreationTime?: string | undefined;
  readonly SourceType?: string | undefined;
  readonly SourceIdsList?: readonly string[] | undefined;
  readonly EventCategoriesList?: readonly string[] | undefined;
  readonly Enabled?: boolean | undefined;
}

export interface ExportMetadataModelAssessmentMessage {
  readonly MigrationProjectIdentifier: string;
  readonly SelectionRules: string;
  readonly FileName?: string | undefined;
  readonly AssessmentReportTypes?: readonly AssessmentReportType[] | undefined;
}

export interface ExportMetadataModelAssessmentResponse {
  readonly PdfReport?: ExportMetadataModelAssessmentResultEntry | undefined;
  readonly CsvReport?: ExportMetadataModelAssessmentResultEntry | undefined;
}

export interface ExportMetadataModelAssessmentResultEntry {
  readonly S3ObjectKey?: string | undefined;
  readonly ObjectURL?: string | undefined;
}

export interface ExportSqlDetails {
  readonly S3ObjectKey?: string | undefined;
  readonly ObjectURL?: string | undefined;
}

export interface FailedDependencyFault {
  readonly message?: string | undefined;
}

export interface Filter {
  readonly Name: string;
  readonly Values: readonly string[];
}

export interface FleetAdvisorLsaAnalysisResponse {
  readonly LsaAnalysisId?: string | undefined;
  readonly Status?: string | undefined;
}

export interface FleetAdvisorSchemaObjectResponse {
  readonly SchemaId?: string | undefined;
  readonly ObjectType?: string | undefined;
  readonly NumberOfObjects?: number | undefined;
  readonly CodeLineCount?: number | undefined;
  readonly CodeSize?: number | undefined;
}

export interface GcpMySQLSettings {
  readonly AfterConnectScript?: string | undefined;
  readonly CleanSourceMetadataOnMismatch?: boolean | undefined;
  readonly DatabaseName?: string | undefined;
  readonly EventsPollInterval?: number | undefined;
  readonly TargetDbType?: TargetDbType | undefined;
  readonly MaxFileSize?: number | undefined;
  readonly ParallelLoadThreads?: number | undefined;
  readonly Password?: string | undefined;
  readonly Port?: number | undefined;
  readonly ServerName?: string | undefined;
  readonly ServerTimezone?: string | undefined;
  readonly Username?: string | undefined;
  readonly SecretsManagerAccessRoleArn?: string | undefined;
  readonly SecretsManagerSecretId?: string | undefined;
}

export interface GetTargetSelectionRulesMessage {
  readonly MigrationProjectIdentifier: string;
  readonly SelectionRules: string;
}

export interface GetTargetSelectionRulesResponse {
  readonly TargetSelectionRules?: string | undefined;
}

export interface IBMDb2Settings {
  readonly DatabaseName?: string | undefined;
  readonly Password?: string | undefined;
  readonly Port?: number | undefined;
  readonly ServerName?: string | undefined;
  readonly SetDataCaptureChanges?: boolean | undefined;
  readonly CurrentLsn?: string | undefined;
  readonly MaxKBytesPerRead?: number | undefined;
  readonly Username?: string | undefined;
  readonly SecretsManagerAccessRoleArn?: string | undefined;
  readonly SecretsManagerSecretId?: string | undefined;
  readonly LoadTimeout?: number | undefined;
  readonly WriteBufferSize?: number | undefined;
  readonly MaxFileSize?: number | undefined;
  readonly KeepCsvFiles?: boolean | undefined;
}

export interface IbmDb2LuwDataProviderSettings {
  readonly ServerName?: string | undefined;
  readonly Port?: number | undefined;
  readonly DatabaseName?: string | undefined;
  readonly SslMode?: DmsSslModeValue | undefined;
  readonly CertificateArn?: string | undefined;
  readonly EncryptionAlgorithm?: number | undefined;
  readonly SecurityMechanism?: number | undefined;
  readonly S3Path?: string | undefined;
  readonly S3AccessRoleArn?: string | undefined;
}

export interface IbmDb2zOsDataProviderSettings {
  readonly ServerName?: string | undefined;
  readonly Port?: number | undefined;
  readonly DatabaseName?: string | undefined;
  readonly SslMode?: DmsSslModeValue | undefined;
  readonly CertificateArn?: string | undefined;
  readonly S3Path?: string | undefined;
  readonly S3AccessRoleArn?: string | undefined;
}

export interface ImportCertificateMessage {
  readonly CertificateIdentifier: string;
  readonly CertificatePem?: string | undefined;
  readonly CertificateWallet?: Uint8Array | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly KmsKeyId?: string | undefined;
}

export interface ImportCertificateResponse {
  readonly Certificate?: Certificate | undefined;
}

export interface InstanceProfile {
  readonly InstanceProfileArn?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly KmsKeyArn?: string | undefined;
  readonly PubliclyAccessible?: boolean | undefined;
  readonly NetworkType?: string | undefined;
  readonly InstanceProfileName?: string | undefined;
  readonly Description?: string | undefined;
  readonly InstanceProfileCreationTime?: Instant | undefined;
  readonly SubnetGroupIdentifier?: string | undefined;
  readonly VpcSecurityGroups?: readonly string[] | undefined;
}

export interface InsufficientResourceCapacityFault {
  readonly message?: string | undefined;
}

export interface InvalidCertificateFault {
  readonly message?: string | undefined;
}

export interface InvalidOperationFault {
  readonly message?: string | undefined;
}

export interface InvalidResourceStateFault {
  readonly message?: string | undefined;
}

export interface InvalidSubnet {
  readonly message?: string | undefined;
}

export interface InventoryData {
  readonly NumberOfDatabases?: number | undefined;
  readonly NumberOfSchemas?: number | undefined;
}

export interface KMSAccessDeniedFault {
  readonly message?: string | undefined;
}

export interface KMSDisabledFault {
  readonly message?: string | undefined;
}

export interface KMSFault {
  readonly message?: string | undefined;
}

export interface KMSInvalidStateFault {
  readonly message?: string | undefined;
}

export interface KMSKeyNotAccessibleFault {
  readonly message?: string | undefined;
}

export interface KMSNotFoundFault {
  readonly message?: string | undefined;
}

export interface KMSThrottlingFault {
  readonly message?: string | undefined;
}

export type KafkaSaslMechanism = "scram-sha-512" | "plain";

export type KafkaSecurityProtocol = "plaintext" | "ssl-authentication" | "ssl-encryption" | "sasl-ssl";

export interface KafkaSettings {
  readonly Broker?: string | undefined;
  readonly Topic?: string | undefined;
  readonly MessageFormat?: MessageFormatValue | undefined;
  readonly IncludeTransactionDetails?: boolean | undefined;
  readonly IncludePartitionValue?: boolean | undefined;
  readonly PartitionIncludeSchemaTable?: boolean | undefined;
  readonly IncludeTableAlterOperations?: boolean | undefined;
  readonly IncludeControlDetails?: boolean | undefined;
  readonly MessageMaxBytes?: number | undefined;
  readonly IncludeNullAndEmpty?: boolean | undefined;
  readonly SecurityProtocol?: KafkaSecurityProtocol | undefined;
  readonly SslClientCertificateArn?: string | undefined;
  readonly SslClientKeyArn?: string | undefined;
  readonly SslClientKeyPassword?: string | undefined;
  readonly SslCaCertificateArn?: string | undefined;
  readonly SaslUsername?: string | undefined;
  readonly SaslPassword?: string | undefined;
  readonly NoHexPrefix?: boolean | undefined;
  readonly SaslMechanism?: KafkaSaslMechanism | undefined;
  readonly SslEndpointIdentificationAlgorithm?: KafkaSslEndpointIdentificationAlgorithm | undefined;
  readonly UseLargeIntegerValue?: boolean | undefined;
}

export type KafkaSslEndpointIdentificationAlgorithm = "none" | "https";

export interface KerberosAuthenticationSettings {
  readonly KeyCacheSecretId?: string | undefined;
  readonly KeyCacheSecretIamArn?: string | undefined;
  readonly Krb5FileContents?: string | undefined;
}

export interface KinesisSettings {
  readonly StreamArn?: string | undefined;
  readonly MessageFormat?: MessageFormatValue | undefined;
  readonly ServiceAccessRoleArn?: string | undefined;
  readonly IncludeTransactionDetails?: boolean | undefined;
  readonly IncludePartitionValue?: boolean | undefined;
  readonly PartitionIncludeSchemaTable?: boolean | undefined;
  readonly IncludeTableAlterOperations?: boolean | undefined;
  readonly IncludeControlDetails?: boolean | undefined;
  readonly IncludeNullAndEmpty?: boolean | undefined;
  readonly NoHexPrefix?: boolean | undefined;
  readonly UseLargeIntegerValue?: boolean | undefined;
}

export interface LakehouseSettings {
  readonly Arn: string;
}

export interface Limitation {
  readonly DatabaseId?: string | undefined;
  readonly EngineName?: string | undefined;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly Impact?: string | undefined;
  readonly Type?: string | undefined;
}

export interface ListTagsForResourceMessage {
  readonly ResourceArn?: string | undefined;
  readonly ResourceArnList?: readonly string[] | undefined;
}

export interface ListTagsForResourceResponse {
  readonly TagList?: readonly Tag[] | undefined;
}

export type LongVarcharMappingType = "wstring" | "clob" | "nclob";

export interface MariaDbDataProviderSettings {
  readonly ServerName?: string | undefined;
  readonly Port?: number | undefined;
  readonly SslMode?: DmsSslModeValue | undefined;
  readonly CertificateArn?: string | undefined;
  readonly S3Path?: string | undefined;
  readonly S3AccessRoleArn?: string | undefined;
}

export type MessageFormatValue = "json" | "json-unformatted";

export interface MetadataModelProperties {
  readonly StatementProperties?: StatementProperties | undefined;
}

export interface MetadataModelReference {
  readonly MetadataModelName?: string | undefined;
  readonly SelectionRules?: string | undefined;
}

export interface MicrosoftSQLServerSettings {
  readonly Port?: number | undefined;
  readonly BcpPacketSize?: number | undefined;
  readonly DatabaseName?: string | undefined;
  readonly ControlTablesFileGroup?: string | undefined;
  readonly Password?: string | undefined;
  readonly QuerySingleAlwaysOnNode?: boolean | undefined;
  readonly ReadBackupOnly?: boolean | undefined;
  readonly SafeguardPolicy?: SafeguardPolicy | undefined;
  readonly ServerName?: string | undefined;
  readonly Username?: string | undefined;
  readonly UseBcpFullLoad?: boolean | undefined;
  readonly UseThirdPartyBackupDevice?: boolean | undefined;
  readonly SecretsManagerAccessRoleArn?: string | undefined;
  readonly SecretsManagerSecretId?: string | undefined;
  readonly TrimSpaceInChar?: boolean | undefined;
  readonly TlogAccessMode?: TlogAccessMode | undefined;
  readonly ForceLobLookup?: boolean | undefined;
  readonly AuthenticationMethod?: SqlServerAuthenticationMethod | undefined;
}

export interface MicrosoftSqlServerDataProviderSettings {
  readonly ServerName?: string | undefined;
  readonly Port?: number | undefined;
  readonly DatabaseName?: string | undefined;
  readonly SslMode?: DmsSslModeValue | undefined;
  readonly CertificateArn?: string | undefined;
  readonly S3Path?: string | undefined;
  readonly S3AccessRoleArn?: string | undefined;
}

export interface MigrationProject {
  readonly MigrationProjectName?: string | undefined;
  readonly MigrationProjectArn?: string | undefined;
  readonly MigrationProjectCreationTime?: Instant | undefined;
  readonly SourceDataProviderDescriptors?: readonly DataProviderDescriptor[] | undefined;
  readonly TargetDataProviderDescriptors?: readonly DataProviderDescriptor[] | undefined;
  readonly InstanceProfileArn?: string | undefined;
  readonly InstanceProfileName?: string | undefined;
  readonly TransformationRules?: string | undefined;
  readonly Description?: string | undefined;
  readonly SchemaConversionApplicationAttributes?: SCApplicationAttributes | undefined;
}

export type MigrationTypeValue = "full-load" | "cdc" | "full-load-and-cdc";

export interface ModifyConversionConfigurationMessage {
  readonly MigrationProjectIdentifier: string;
  readonly ConversionConfiguration: string;
}

export interface ModifyConversionConfigurationResponse {
  readonly MigrationProjectIdentifier?: string | undefined;
}

export interface ModifyDataMigrationMessage {
  readonly DataMigrationIdentifier: string;
  readonly DataMigrationName?: string | undefined;
  readonly EnableCloudwatchLogs?: boolean | undefined;
  readonly ServiceAccessRoleArn?: string | undefined;
  readonly DataMigrationType?: MigrationTypeValue | undefined;
  readonly SourceDataSettings?: readonly SourceDataSetting[] | undefined;
  readonly TargetDataSettings?: readonly TargetDataSetting[] | undefined;
  readonly NumberOfJobs?: number | undefined;
  readonly SelectionRules?: string | undefined;
}

export interface ModifyDataMigrationResponse {
  readonly DataMigration?: DataMigration | undefined;
}

export interface ModifyDataProviderMessage {
  readonly DataProviderIdentifier: string;
  readonly DataProviderName?: string | undefined;
  readonly Description?: string | undefined;
  readonly Engine?: string | undefined;
  readonly Virtual?: boolean | undefined;
  readonly ExactSettings?: boolean | undefined;
  readonly Settings?: DataProviderSettings | undefined;
}

export interface ModifyDataProviderResponse {
  readonly DataProvider?: DataProvider | undefined;
}

export interface ModifyEndpointMessage {
  readonly EndpointArn: string;
  readonly EndpointIdentifier?: string | undefined;
  readonly EndpointType?: ReplicationEndpointTypeValue | undefined;
  readonly EngineName?: string | undefined;
  readonly Username?: string | undefined;
  readonly Password?: string | undefined;
  readonly ServerName?: string | undefined;
  readonly Port?: number | undefined;
  readonly DatabaseName?: string | undefined;
  readonly ExtraConnectionAttributes?: string | undefined;
  readonly CertificateArn?: string | undefined;
  readonly SslMode?: DmsSslModeValue | undefined;
  readonly ServiceAccessRoleArn?: string | undefined;
  readonly ExternalTableDefinition?: string | undefined;
  readonly DynamoDbSettings?: DynamoDbSettings | undefined;
  readonly S3Settings?: S3Settings | undefined;
  readonly DmsTransferSettings?: DmsTransferSettings | undefined;
  readonly MongoDbSettings?: MongoDbSettings | undefined;
  readonly KinesisSettings?: KinesisSettings | undefined;
  readonly KafkaSettings?: KafkaSettings | undefined;
  readonly ElasticsearchSettings?: ElasticsearchSettings | undefined;
  readonly NeptuneSettings?: NeptuneSettings | undefined;
  readonly RedshiftSettings?: RedshiftSettings | undefined;
  readonly PostgreSQLSettings?: PostgreSQLSettings | undefined;
  readonly MySQLSettings?: MySQLSettings | undefined;
  readonly OracleSettings?: OracleSettings | undefined;
  readonly SybaseSettings?: SybaseSettings | undefined;
  readonly MicrosoftSQLServerSettings?: MicrosoftSQLServerSettings | undefined;
  readonly IBMDb2Settings?: IBMDb2Settings | undefined;
  readonly DocDbSettings?: DocDbSettings | undefined;
  readonly RedisSettings?: RedisSettings | undefined;
  readonly ExactSettings?: boolean | undefined;
  readonly GcpMySQLSettings?: GcpMySQLSettings | undefined;
  readonly TimestreamSettings?: TimestreamSettings | undefined;
}

export interface ModifyEndpointResponse {
  readonly Endpoint?: Endpoint | undefined;
}

export interface ModifyEventSubscriptionMessage {
  readonly SubscriptionName: string;
  readonly SnsTopicArn?: string | undefined;
  readonly SourceType?: string | undefined;
  readonly EventCategories?: readonly string[] | undefined;
  readonly Enabled?: boolean | undefined;
}

export interface ModifyEventSubscriptionResponse {
  readonly EventSubscription?: EventSubscription | undefined;
}

export interface ModifyInstanceProfileMessage {
  readonly InstanceProfileIdentifier: string;
  readonly AvailabilityZone?: string | undefined;
  readonly KmsKeyArn?: string | undefined;
  readonly PubliclyAccessible?: boolean | undefined;
  readonly NetworkType?: string | undefined;
  readonly InstanceProfileName?: string | undefined;
  readonly Description?: string | undefined;
  readonly SubnetGroupIdentifier?: string | undefined;
  readonly VpcSecurityGroups?: readonly string[] | undefined;
}

export interface ModifyInstanceProfileResponse {
  readonly InstanceProfile?: InstanceProfile | undefined;
}

export interface ModifyMigrationProjectMessage {
  readonly MigrationProjectIdentifier: string;
  readonly MigrationProjectName?: string | undefined;
  readonly SourceDataProviderDescriptors?: readonly DataProviderDescriptorDefinition[] | undefined;
  readonly TargetDataProviderDescriptors?: readonly DataProviderDescriptorDefinition[] | undefined;
  readonly InstanceProfileIdentifier?: string | undefined;
  readonly TransformationRules?: string | undefined;
  readonly Description?: string | undefined;
  readonly SchemaConversionApplicationAttributes?: SCApplicationAttributes | undefined;
}

export interface ModifyMigrationProjectResponse {
  readonly MigrationProject?: MigrationProject | undefined;
}

export interface ModifyReplicationConfigMessage {
  readonly ReplicationConfigArn: string;
  readonly ReplicationConfigIdentifier?: string | undefined;
  readonly ReplicationType?: MigrationTypeValue | undefined;
  readonly TableMappings?: string | undefined;
  readonly ReplicationSettings?: string | undefined;
  readonly SupplementalSettings?: string | undefined;
  readonly ComputeConfig?: ComputeConfig | undefined;
  readonly SourceEndpointArn?: string | undefined;
  readonly TargetEndpointArn?: string | undefined;
}

export interface ModifyReplicationConfigResponse {
  readonly ReplicationConfig?: ReplicationConfig | undefined;
}

export interface ModifyReplicationInstanceMessage {
  readonly ReplicationInstanceArn: string;
  readonly AllocatedStorage?: number | undefined;
  readonly ApplyImmediately?: boolean | undefined;
  readonly ReplicationInstanceClass?: string | undefined;
  readonly VpcSecurityGroupIds?: readonly string[] | undefined;
  readonly PreferredMaintenanceWindow?: string | undefined;
  readonly MultiAZ?: boolean | undefined;
  readonly EngineVersion?: string | undefined;
  readonly AllowMajorVersionUpgrade?: boolean | undefined;
  readonly AutoMinorVersionUpgrade?: boolean | undefined;
  readonly ReplicationInstanceIdentifier?: string | undefined;
  readonly NetworkType?: string | undefined;
  readonly KerberosAuthenticationSettings?: KerberosAuthenticationSettings | undefined;
}

export interface ModifyReplicationInstanceResponse {
  readonly ReplicationInstance?: ReplicationInstance | undefined;
}

export interface ModifyReplicationSubnetGroupMessage {
  readonly ReplicationSubnetGroupIdentifier: string;
  readonly ReplicationSubnetGroupDescription?: string | undefined;
  readonly SubnetIds: readonly string[];
}

export interface ModifyReplicationSubnetGroupResponse {
  readonly ReplicationSubnetGroup?: ReplicationSubnetGroup | undefined;
}

export interface ModifyReplicationTaskMessage {
  readonly ReplicationTaskArn: string;
  readonly ReplicationTaskIdentifier?: string | undefined;
  readonly MigrationType?: MigrationTypeValue | undefined;
  readonly TableMappings?: string | undefined;
  readonly ReplicationTaskSettings?: string | undefined;
  readonly CdcStartTime?: Instant | undefined;
  readonly CdcStartPosition?: string | undefined;
  readonly CdcStopPosition?: string | undefined;
  readonly TaskData?: string | undefined;
}

export interface ModifyReplicationTaskResponse {
  readonly ReplicationTask?: ReplicationTask | undefined;
}

export interface MongoDbDataProviderSettings {
  readonly ServerName?: string | undefined;
  readonly Port?: number | undefined;
  readonly DatabaseName?: string | undefined;
  readonly SslMode?: DmsSslModeValue | undefined;
  readonly CertificateArn?: string | undefined;
  readonly AuthType?: AuthTypeValue | undefined;
  readonly AuthSource?: string | undefined;
  readonly AuthMechanism?: AuthMechanismValue | undefined;
}

export interface MongoDbSettings {
  readonly Username?: string | undefined;
  readonly Password?: string | undefined;
  readonly ServerName?: string | undefined;
  readonly Port?: number | undefined;
  readonly DatabaseName?: string | undefined;
  readonly AuthType?: AuthTypeValue | undefined;
  readonly AuthMechanism?: AuthMechanismValue | undefined;
  readonly NestingLevel?: NestingLevelValue | undefined;
  readonly ExtractDocId?: string | undefined;
  readonly DocsToInvestigate?: string | undefined;
  readonly AuthSource?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly SecretsManagerAccessRoleArn?: string | undefined;
  readonly SecretsManagerSecretId?: string | undefined;
  readonly UseUpdateLookUp?: boolean | undefined;
  readonly ReplicateShardCollections?: boolean | undefined;
}

export interface MoveReplicationTaskMessage {
  readonly ReplicationTaskArn: string;
  readonly TargetReplicationInstanceArn: string;
}

export interface MoveReplicationTaskResponse {
  readonly ReplicationTask?: ReplicationTask | undefined;
}

export type MySQLAuthenticationMethod = "password" | "iam";

export interface MySQLSettings {
  readonly AfterConnectScript?: string | undefined;
  readonly CleanSourceMetadataOnMismatch?: boolean | undefined;
  readonly DatabaseName?: string | undefined;
  readonly EventsPollInterval?: number | undefined;
  readonly TargetDbType?: TargetDbType | undefined;
  readonly MaxFileSize?: number | undefined;
  readonly ParallelLoadThreads?: number | undefined;
  readonly Password?: string | undefined;
  readonly Port?: number | undefined;
  readonly ServerName?: string | undefined;
  readonly ServerTimezone?: string | undefined;
  readonly Username?: string | undefined;
  readonly SecretsManagerAccessRoleArn?: string | undefined;
  readonly SecretsManagerSecretId?: string | undefined;
  readonly ExecuteTimeout?: number | undefined;
  readonly ServiceAccessRoleArn?: string | undefined;
  readonly AuthenticationMethod?: MySQLAuthenticationMethod | undefined;
}

export interface MySqlDataProviderSettings {
  readonly ServerName?: string | undefined;
  readonly Port?: number | undefined;
  readonly SslMode?: DmsSslModeValue | undefined;
  readonly CertificateArn?: string | undefined;
  readonly S3Path?: string | undefined;
  readonly S3AccessRoleArn?: string | undefined;
}

export interface NeptuneSettings {
  readonly ServiceAccessRoleArn?: string | undefined;
  readonly S3BucketName: string;
  readonly S3BucketFolder: string;
  readonly ErrorRetryDuration?: number | undefined;
  readonly MaxFileSize?: number | undefined;
  readonly MaxRetryCount?: number | undefined;
  readonly IamAuthEnabled?: boolean | undefined;
}

export type NestingLevelValue = "none" | "one";

export type OracleAuthenticationMethod = "password" | "kerberos";

export interface OracleDataProviderSettings {
  readonly ServerName?: string | undefined;
  readonly Port?: number | undefined;
  readonly DatabaseName?: string | undefined;
  readonly SslMode?: DmsSslModeValue | undefined;
  readonly CertificateArn?: string | undefined;
  readonly AsmServer?: string | undefined;
  readonly SecretsManagerOracleAsmSecretId?: string | undefined;
  readonly SecretsManagerOracleAsmAccessRoleArn?: string | undefined;
  readonly SecretsManagerSecurityDbEncryptionSecretId?: string | undefined;
  readonly SecretsManagerSecurityDbEncryptionAccessRoleArn?: string | undefined;
  readonly S3Path?: string | undefined;
  readonly S3AccessRoleArn?: string | undefined;
}

export interface OracleSettings {
  readonly AddSupplementalLogging?: boolean | undefined;
  readonly ArchivedLogDestId?: number | undefined;
  readonly AdditionalArchivedLogDestId?: number | undefined;
  readonly ExtraArchivedLogDestIds?: readonly number[] | undefined;
  readonly AllowSelectNestedTables?: boolean | undefined;
  readonly ParallelAsmReadThreads?: number | undefined;
  readonly ReadAheadBlocks?: number | undefined;
  readonly AccessAlternateDirectly?: boolean | undefined;
  readonly UseAlternateFolderForOnline?: boolean | undefined;
  readonly OraclePathPrefix?: string | undefined;
  readonly UsePathPrefix?: string | undefined;
  readonly ReplacePathPrefix?: boolean | undefined;
  readonly EnableHomogenousTablespace?: boolean | undefined;
  readonly DirectPathNoLog?: boolean | undefined;
  readonly ArchivedLogsOnly?: boolean | undefined;
  readonly AsmPassword?: string | undefined;
  readonly AsmServer?: string | undefined;
  readonly AsmUser?: string | undefined;
  readonly CharLengthSemantics?: CharLengthSemantics | undefined;
  readonly DatabaseName?: string | undefined;
  readonly DirectPathParallelLoad?: boolean | undefined;
  readonly FailTasksOnLobTruncation?: boolean | undefined;
  readonly NumberDatatypeScale?: number | undefined;
  readonly Password?: string | undefined;
  readonly Port?: number | undefined;
  readonly ReadTableSpaceName?: boolean | undefined;
  readonly RetryInterval?: number | undefined;
  readonly SecurityDbEncryption?: string | undefined;
  readonly SecurityDbEncryptionName?: string | undefined;
  readonly ServerName?: string | undefined;
  readonly SpatialDataOptionToGeoJsonFunctionName?: string | undefined;
  readonly StandbyDelayTime?: number | undefined;
  readonly Username?: string | undefined;
  readonly UseBFile?: boolean | undefined;
  readonly UseDirectPathFullLoad?: boolean | undefined;
  readonly UseLogminerReader?: boolean | undefined;
  readonly SecretsManagerAccessRoleArn?: string | undefined;
  readonly SecretsManagerSecretId?: string | undefined;
  readonly SecretsManagerOracleAsmAccessRoleArn?: string | undefined;
  readonly SecretsManagerOracleAsmSecretId?: string | undefined;
  readonly TrimSpaceInChar?: boolean | undefined;
  readonly ConvertTimestampWithZoneToUTC?: boolean | undefined;
  readonly OpenTransactionWindow?: number | undefined;
  readonly AuthenticationMethod?: OracleAuthenticationMethod | undefined;
}

export interface OrderableReplicationInstance {
  readonly EngineVersion?: string | undefined;
  readonly ReplicationInstanceClass?: string | undefined;
  readonly StorageType?: string | undefined;
  readonly MinAllocatedStorage?: number | undefined;
  readonly MaxAllocatedStorage?: number | undefined;
  readonly DefaultAllocatedStorage?: number | undefined;
  readonly IncludedAllocatedStorage?: number | undefined;
  readonly AvailabilityZones?: readonly string[] | undefined;
  readonly ReleaseStatus?: ReleaseStatusValues | undefined;
}

export type OriginTypeValue = "SOURCE" | "TARGET";

export type ParquetVersionValue = "parquet-1-0" | "parquet-2-0";

export interface PendingMaintenanceAction {
  readonly Action?: string | undefined;
  readonly AutoAppliedAfterDate?: Instant | undefined;
  readonly ForcedApplyDate?: Instant | undefined;
  readonly OptInStatus?: string | undefined;
  readonly CurrentApplyDate?: Instant | undefined;
  readonly Description?: string | undefined;
}

export type PluginNameValue = "no-preference" | "test-decoding" | "pglogical";

export type PostgreSQLAuthenticationMethod = "password" | "iam";

export interface PostgreSQLSettings {
  readonly AfterConnectScript?: string | undefined;
  readonly CaptureDdls?: boolean | undefined;
  readonly MaxFileSize?: number | undefined;
  readonly DatabaseName?: string | undefined;
  readonly DdlArtifactsSchema?: string | undefined;
  readonly ExecuteTimeout?: number | undefined;
  readonly FailTasksOnLobTruncation?: boolean | undefined;
  readonly HeartbeatEnable?: boolean | undefined;
  readonly HeartbeatSchema?: string | undefined;
  readonly HeartbeatFrequency?: number | undefined;
  readonly Password?: string | undefined;
  readonly Port?: number | undefined;
  readonly ServerName?: string | undefined;
  readonly Username?: string | undefined;
  readonly SlotName?: string | undefined;
  readonly PluginName?: PluginNameValue | undefined;
  readonly SecretsManagerAccessRoleArn?: string | undefined;
  readonly SecretsManagerSecretId?: string | undefined;
  readonly TrimSpaceInChar?: boolean | undefined;
  readonly MapBooleanAsBoolean?: boolean | undefined;
  readonly MapJsonbAsClob?: boolean | undefined;
  readonly MapLongVarcharAs?: LongVarcharMappingType | undefined;
  readonly DatabaseMode?: DatabaseMode | undefined;
  readonly BabelfishDatabaseName?: string | undefined;
  readonly DisableUnicodeSourceFilter?: boolean | undefined;
  readonly ServiceAccessRoleArn?: string | undefined;
  readonly AuthenticationMethod?: PostgreSQLAuthenticationMethod | undefined;
}

export interface PostgreSqlDataProviderSettings {
  readonly ServerName?: string | undefined;
  readonly Port?: number | undefined;
  readonly DatabaseName?: string | undefined;
  readonly SslMode?: DmsSslModeValue | undefined;
  readonly CertificateArn?: string | undefined;
  readonly S3Path?: string | undefined;
  readonly S3AccessRoleArn?: string | undefined;
}

export interface PremigrationAssessmentStatus {
  readonly PremigrationAssessmentRunArn?: string | undefined;
  readonly FailOnAssessmentFailure?: boolean | undefined;
  readonly Status?: string | undefined;
  readonly PremigrationAssessmentRunCreationDate?: Instant | undefined;
  readonly AssessmentProgress?: ReplicationTaskAssessmentRunProgress | undefined;
  readonly LastFailureMessage?: string | undefined;
  readonly ResultLocationBucket?: string | undefined;
  readonly ResultLocationFolder?: string | undefined;
  readonly ResultEncryptionMode?: string | undefined;
  readonly ResultKmsKeyArn?: string | undefined;
  readonly ResultStatistic?: ReplicationTaskAssessmentRunResultStatistic | undefined;
}

export interface ProcessedObject {
  readonly Name?: string | undefined;
  readonly Type?: string | undefined;
  readonly EndpointType?: string | undefined;
}

export interface Progress {
  readonly ProgressPercent?: number | undefined;
  readonly TotalObjects?: number | undefined;
  readonly ProgressStep?: string | undefined;
  readonly ProcessedObject?: ProcessedObject | undefined;
}

export interface ProvisionData {
  readonly ProvisionState?: string | undefined;
  readonly ProvisionedCapacityUnits?: number | undefined;
  readonly DateProvisioned?: Instant | undefined;
  readonly IsNewProvisioningAvailable?: boolean | undefined;
  readonly DateNewProvisioningDataAvailable?: Instant | undefined;
  readonly ReasonForNewProvisioningData?: string | undefined;
}

export interface RdsConfiguration {
  readonly EngineEdition?: string | undefined;
  readonly InstanceType?: string | undefined;
  readonly InstanceVcpu?: number | undefined;
  readonly InstanceMemory?: number | undefined;
  readonly StorageType?: string | undefined;
  readonly StorageSize?: number | undefined;
  readonly StorageIops?: number | undefined;
  readonly DeploymentOption?: string | undefined;
  readonly EngineVersion?: string | undefined;
}

export interface RdsRecommendation {
  readonly RequirementsToTarget?: RdsRequirements | undefined;
  readonly TargetConfiguration?: RdsConfiguration | undefined;
}

export interface RdsRequirements {
  readonly EngineEdition?: string | undefined;
  readonly InstanceVcpu?: number | undefined;
  readonly InstanceMemory?: number | undefined;
  readonly StorageSize?: number | undefined;
  readonly StorageIops?: number | undefined;
  readonly DeploymentOption?: string | undefined;
  readonly EngineVersion?: string | undefined;
}

export interface RebootReplicationInstanceMessage {
  readonly ReplicationInstanceArn: string;
  readonly ForceFailover?: boolean | undefined;
  readonly ForcePlannedFailover?: boolean | undefined;
}

export interface RebootReplicationInstanceResponse {
  readonly ReplicationInstance?: ReplicationInstance | undefined;
}

export interface Recommendation {
  readonly DatabaseId?: string | undefined;
  readonly EngineName?: string | undefined;
  readonly CreatedDate?: string | undefined;
  readonly Status?: string | undefined;
  readonly Preferred?: boolean | undefined;
  readonly Settings?: RecommendationSettings | undefined;
  readonly Data?: RecommendationData | undefined;
}

export interface RecommendationData {
  readonly RdsEngine?: RdsRecommendation | undefined;
}

export interface RecommendationSettings {
  readonly InstanceSizingType: string;
  readonly WorkloadType: string;
}

export type RedisAuthTypeValue = "none" | "auth-role" | "auth-token";

export interface RedisSettings {
  readonly ServerName: string;
  readonly Port: number;
  readonly SslSecurityProtocol?: SslSecurityProtocolValue | undefined;
  readonly AuthType?: RedisAuthTypeValue | undefined;
  readonly AuthUserName?: string | undefined;
  readonly AuthPassword?: string | undefined;
  readonly SslCaCertificateArn?: string | undefined;
}

export interface RedshiftDataProviderSettings {
  readonly ServerName?: string | undefined;
  readonly Port?: number | undefined;
  readonly DatabaseName?: string | undefined;
  readonly S3Path?: string | undefined;
  readonly S3AccessRoleArn?: string | undefined;
}

export interface RedshiftSettings {
  readonly AcceptAnyDate?: boolean | undefined;
  readonly AfterConnectScript?: string | undefined;
  readonly BucketFolder?: string | undefined;
  readonly BucketName?: string | undefined;
  readonly CaseSensitiveNames?: boolean | undefined;
  readonly CompUpdate?: boolean | undefined;
  readonly ConnectionTimeout?: number | undefined;
  readonly DatabaseName?: string | undefined;
  readonly DateFormat?: string | undefined;
  readonly EmptyAsNull?: boolean | undefined;
  readonly EncryptionMode?: EncryptionModeValue | undefined;
  readonly ExplicitIds?: boolean | undefined;
  readonly FileTransferUploadStreams?: number | undefined;
  readonly LoadTimeout?: number | undefined;
  readonly MaxFileSize?: number | undefined;
  readonly Password?: string | undefined;
  readonly Port?: number | undefined;
  readonly RemoveQuotes?: boolean | undefined;
  readonly ReplaceInvalidChars?: string | undefined;
  readonly ReplaceChars?: string | undefined;
  readonly ServerName?: string | undefined;
  readonly ServiceAccessRoleArn?: string | undefined;
  readonly ServerSideEncryptionKmsKeyId?: string | undefined;
  readonly TimeFormat?: string | undefined;
  readonly TrimBlanks?: boolean | undefined;
  readonly TruncateColumns?: boolean | undefined;
  readonly Username?: string | undefined;
  readonly WriteBufferSize?: number | undefined;
  readonly SecretsManagerAccessRoleArn?: string | undefined;
  readonly SecretsManagerSecretId?: string | undefined;
  readonly MapBooleanAsBoolean?: boolean | undefined;
}

export interface RefreshSchemasMessage {
  readonly EndpointArn: string;
  readonly ReplicationInstanceArn: string;
}

export interface RefreshSchemasResponse {
  readonly RefreshSchemasStatus?: RefreshSchemasStatus | undefined;
}

export interface RefreshSchemasStatus {
  readonly EndpointArn?: string | undefined;
  readonly ReplicationInstanceArn?: string | undefined;
  readonly Status?: RefreshSchemasStatusTypeValue | undefined;
  readonly LastRefreshDate?: Instant | undefined;
  readonly LastFailureMessage?: string | undefined;
}

export type RefreshSchemasStatusTypeValue = "successful" | "failed" | "refreshing";

export type ReleaseStatusValues = "beta" | "prod";

export type ReloadOptionValue = "data-reload" | "validate-only";

export interface ReloadReplicationTablesMessage {
  readonly ReplicationConfigArn: string;
  readonly TablesToReload: readonly TableToReload[];
  readonly ReloadOption?: ReloadOptionValue | undefined;
}

export interface ReloadReplicationTablesResponse {
  readonly ReplicationConfigArn?: string | undefined;
}

export interface ReloadTablesMessage {
  readonly ReplicationTaskArn: string;
  readonly TablesToReload: readonly TableToReload[];
  readonly ReloadOption?: ReloadOptionValue | undefined;
}

export interface ReloadTablesResponse {
  readonly ReplicationTaskArn?: string | undefined;
}

export interface RemoveTagsFromResourceMessage {
  readonly ResourceArn: string;
  readonly TagKeys: readonly string[];
}

export type RemoveTagsFromResourceResponse = Readonly<Record<string, never>>;

export interface Replication {
  readonly ReplicationConfigIdentifier?: string | undefined;
  readonly ReplicationConfigArn?: string | undefined;
  readonly SourceEndpointArn?: string | undefined;
  readonly TargetEndpointArn?: string | undefined;
  readonly ReplicationType?: MigrationTypeValue | undefined;
  readonly Status?: string | undefined;
  readonly ProvisionData?: ProvisionData | undefined;
  readonly PremigrationAssessmentStatuses?: readonly PremigrationAssessmentStatus[] | undefined;
  readonly StopReason?: string | undefined;
  readonly FailureMessages?: readonly string[] | undefined;
  readonly ReplicationStats?: ReplicationStats | undefined;
  readonly StartReplicationType?: string | undefined;
  readonly CdcStartTime?: Instant | undefined;
  readonly CdcStartPosition?: string | undefined;
  readonly CdcStopPosition?: string | undefined;
  readonly RecoveryCheckpoint?: string | undefined;
  readonly ReplicationCreateTime?: Instant | undefined;
  readonly ReplicationUpdateTime?: Instant | undefined;
  readonly ReplicationLastStopTime?: Instant | undefined;
  readonly ReplicationDeprovisionTime?: Instant | undefined;
  readonly IsReadOnly?: boolean | undefined;
}

export interface ReplicationConfig {
  readonly ReplicationConfigIdentifier?: string | undefined;
  readonly ReplicationConfigArn?: string | undefined;
  readonly SourceEndpointArn?: string | undefined;
  readonly TargetEndpointArn?: string | undefined;
  readonly ReplicationType?: MigrationTypeValue | undefined;
  readonly ComputeConfig?: ComputeConfig | undefined;
  readonly ReplicationSettings?: string | undefined;
  readonly SupplementalSettings?: string | undefined;
  readonly TableMappings?: string | undefined;
  readonly ReplicationConfigCreateTime?: Instant | undefined;
  readonly ReplicationConfigUpdateTime?: Instant | undefined;
  readonly IsReadOnly?: boolean | undefined;
}

export type ReplicationEndpointTypeValue = "source" | "target";

export interface ReplicationInstance {
  readonly ReplicationInstanceIdentifier?: string | undefined;
  readonly ReplicationInstanceClass?: string | undefined;
  readonly ReplicationInstanceStatus?: string | undefined;
  readonly AllocatedStorage?: number | undefined;
  readonly InstanceCreateTime?: Instant | undefined;
  readonly VpcSecurityGroups?: readonly VpcSecurityGroupMembership[] | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly ReplicationSubnetGroup?: ReplicationSubnetGroup | undefined;
  readonly PreferredMaintenanceWindow?: string | undefined;
  readonly PendingModifiedValues?: ReplicationPendingModifiedValues | undefined;
  readonly MultiAZ?: boolean | undefined;
  readonly EngineVersion?: string | undefined;
  readonly AutoMinorVersionUpgrade?: boolean | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly ReplicationInstanceArn?: string | undefined;
  readonly ReplicationInstancePublicIpAddress?: string | undefined;
  readonly ReplicationInstancePrivateIpAddress?: string | undefined;
  readonly ReplicationInstancePublicIpAddresses?: readonly string[] | undefined;
  readonly ReplicationInstancePrivateIpAddresses?: readonly string[] | undefined;
  readonly ReplicationInstanceIpv6Addresses?: readonly string[] | undefined;
  readonly PubliclyAccessible?: boolean | undefined;
  readonly SecondaryAvailabilityZone?: string | undefined;
  readonly FreeUntil?: Instant | undefined;
  readonly DnsNameServers?: string | undefined;
  readonly NetworkType?: string | undefined;
  readonly KerberosAuthenticationSettings?: KerberosAuthenticationSettings | undefined;
}

export interface ReplicationInstanceTaskLog {
  readonly ReplicationTaskName?: string | undefined;
  readonly ReplicationTaskArn?: string | undefined;
  readonly ReplicationInstanceTaskLogSize?: number | undefined;
}

export interface ReplicationPendingModifiedValues {
  readonly ReplicationInstanceClass?: string | undefined;
  readonly AllocatedStorage?: number | undefined;
  readonly MultiAZ?: boolean | undefined;
  readonly EngineVersion?: string | undefined;
  readonly NetworkType?: string | undefined;
}

export interface ReplicationStats {
  readonly FullLoadProgressPercent?: number | undefined;
  readonly ElapsedTimeMillis?: number | undefined;
  readonly TablesLoaded?: number | undefined;
  readonly TablesLoading?: number | undefined;
  readonly TablesQueued?: number | undefined;
  readonly TablesErrored?: number | undefined;
  readonly FreshStartDate?: Instant | undefined;
  readonly StartDate?: Instant | undefined;
  readonly StopDate?: Instant | undefined;
  readonly FullLoadStartDate?: Instant | undefined;
  readonly FullLoadFinishDate?: Instant | undefined;
}

export interface ReplicationSubnetGroup {
  readonly ReplicationSubnetGroupIdentifier?: string | undefined;
  readonly ReplicationSubnetGroupDescription?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly SubnetGroupStatus?: string | undefined;
  readonly Subnets?: readonly Subnet[] | undefined;
  readonly SupportedNetworkTypes?: readonly string[] | undefined;
  readonly IsReadOnly?: boolean | undefined;
}

export interface ReplicationSubnetGroupDoesNotCoverEnoughAZs {
  readonly message?: string | undefined;
}

export interface ReplicationTask {
  readonly ReplicationTaskIdentifier?: string | undefined;
  readonly SourceEndpointArn?: string | undefined;
  readonly TargetEndpointArn?: string | undefined;
  readonly ReplicationInstanceArn?: string | undefined;
  readonly MigrationType?: MigrationTypeValue | undefined;
  readonly TableMappings?: string | undefined;
  readonly ReplicationTaskSettings?: string | undefined;
  readonly Status?: string | undefined;
  readonly LastFailureMessage?: string | undefined;
  readonly StopReason?: string | undefined;
  readonly ReplicationTaskCreationDate?: Instant | undefined;
  readonly ReplicationTaskStartDate?: Instant | undefined;
  readonly CdcStartPosition?: string | undefined;
  readonly CdcStopPosition?: string | undefined;
  readonly RecoveryCheckpoint?: string | undefined;
  readonly ReplicationTaskArn?: string | undefined;
  readonly ReplicationTaskStats?: ReplicationTaskStats | undefined;
  readonly TaskData?: string | undefined;
  readonly TargetReplicationInstanceArn?: string | undefined;
}

export interface ReplicationTaskAssessmentResult {
  readonly ReplicationTaskIdentifier?: string | undefined;
  readonly ReplicationTaskArn?: string | undefined;
  readonly ReplicationTaskLastAssessmentDate?: Instant | undefined;
  readonly AssessmentStatus?: string | undefined;
  readonly AssessmentResultsFile?: string | undefined;
  readonly AssessmentResults?: string | undefined;
  readonly S3ObjectUrl?: string | undefined;
}

export interface ReplicationTaskAssessmentRun {
  readonly ReplicationTaskAssessmentRunArn?: string | undefined;
  readonly ReplicationTaskArn?: string | undefined;
  readonly Status?: string | undefined;
  readonly ReplicationTaskAssessmentRunCreationDate?: Instant | undefined;
  readonly AssessmentProgress?: ReplicationTaskAssessmentRunProgress | undefined;
  readonly LastFailureMessage?: string | undefined;
  readonly ServiceAccessRoleArn?: string | undefined;
  readonly ResultLocationBucket?: string | undefined;
  readonly ResultLocationFolder?: string | undefined;
  readonly ResultEncryptionMode?: string | undefined;
  readonly ResultKmsKeyArn?: string | undefined;
  readonly AssessmentRunName?: string | undefined;
  readonly IsLatestTaskAssessmentRun?: boolean | undefined;
  readonly ResultStatistic?: ReplicationTaskAssessmentRunResultStatistic | undefined;
}

export interface ReplicationTaskAssessmentRunProgress {
  readonly IndividualAssessmentCount?: number | undefined;
  readonly IndividualAssessmentCompletedCount?: number | undefined;
}

export interface ReplicationTaskAssessmentRunResultStatistic {
  readonly Passed?: number | undefined;
  readonly Failed?: number | undefined;
  readonly Error?: number | undefined;
  readonly Warning?: number | undefined;
  readonly Cancelled?: number | undefined;
  readonly Skipped?: number | undefined;
}

export interface ReplicationTaskIndividualAssessment {
  readonly ReplicationTaskIndividualAssessmentArn?: string | undefined;
  readonly ReplicationTaskAssessmentRunArn?: string | undefined;
  readonly IndividualAssessmentName?: string | undefined;
  readonly Status?: string | undefined;
  readonly ReplicationTaskIndividualAssessmentStartDate?: Instant | undefined;
}

export interface ReplicationTaskStats {
  readonly FullLoadProgressPercent?: number | undefined;
  readonly ElapsedTimeMillis?: number | undefined;
  readonly TablesLoaded?: number | undefined;
  readonly TablesLoading?: number | undefined;
  readonly TablesQueued?: number | undefined;
  readonly TablesErrored?: number | undefined;
  readonly FreshStartDate?: Instant | undefined;
  readonly StartDate?: Instant | undefined;
  readonly StopDate?: Instant | undefined;
  readonly FullLoadStartDate?: Instant | undefined;
  readonly FullLoadFinishDate?: Instant | undefined;
}

export interface ResourceAlreadyExistsFault {
  readonly message?: string | undefined;
  readonly resourceArn?: string | undefined;
}

export interface ResourceNotFoundFault {
  readonly message?: string | undefined;
}

export interface ResourcePendingMaintenanceActions {
  readonly ResourceIdentifier?: string | undefined;
  readonly PendingMaintenanceActionDetails?: readonly PendingMaintenanceAction[] | undefined;
}

export interface ResourceQuotaExceededFault {
  readonly message?: string | undefined;
}

export interface RunFleetAdvisorLsaAnalysisResponse {
  readonly LsaAnalysisId?: string | undefined;
  readonly Status?: string | undefined;
}

export interface S3AccessDeniedFault {
  readonly message?: string | undefined;
}

export interface S3ResourceNotFoundFault {
  readonly message?: string | undefined;
}

export interface S3Settings {
  readonly ServiceAccessRoleArn?: string | undefined;
  readonly ExternalTableDefinition?: string | undefined;
  readonly CsvRowDelimiter?: string | undefined;
  readonly CsvDelimiter?: string | undefined;
  readonly BucketFolder?: string | undefined;
  readonly BucketName?: string | undefined;
  readonly CompressionType?: CompressionTypeValue | undefined;
  readonly EncryptionMode?: EncryptionModeValue | undefined;
  readonly ServerSideEncryptionKmsKeyId?: string | undefined;
  readonly DataFormat?: DataFormatValue | undefined;
  readonly EncodingType?: EncodingTypeValue | undefined;
  readonly DictPageSizeLimit?: number | undefined;
  readonly RowGroupLength?: number | undefined;
  readonly DataPageSize?: number | undefined;
  readonly ParquetVersion?: ParquetVersionValue | undefined;
  readonly EnableStatistics?: boolean | undefined;
  readonly IncludeOpForFullLoad?: boolean | undefined;
  readonly CdcInsertsOnly?: boolean | undefined;
  readonly TimestampColumnName?: string | undefined;
  readonly ParquetTimestampInMillisecond?: boolean | undefined;
  readonly CdcInsertsAndUpdates?: boolean | undefined;
  readonly DatePartitionEnabled?: boolean | undefined;
  readonly DatePartitionSequence?: DatePartitionSequenceValue | undefined;
  readonly DatePartitionDelimiter?: DatePartitionDelimiterValue | undefined;
  readonly UseCsvNoSupValue?: boolean | undefined;
  readonly CsvNoSupValue?: string | undefined;
  readonly PreserveTransactions?: boolean | undefined;
  readonly CdcPath?: string | undefined;
  readonly UseTaskStartTimeForFullLoadTimestamp?: boolean | undefined;
  readonly CannedAclForObjects?: CannedAclForObjectsValue | undefined;
  readonly AddColumnName?: boolean | undefined;
  readonly CdcMaxBatchInterval?: number | undefined;
  readonly CdcMinFileSize?: number | undefined;
  readonly CsvNullValue?: string | undefined;
  readonly IgnoreHeaderRows?: number | undefined;
  readonly MaxFileSize?: number | undefined;
  readonly Rfc4180?: boolean | undefined;
  readonly DatePartitionTimezone?: string | undefined;
  readonly AddTrailingPaddingCharacter?: boolean | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly GlueCatalogGeneration?: boolean | undefined;
}

export interface SCApplicationAttributes {
  readonly S3BucketPath?: string | undefined;
  readonly S3BucketRoleArn?: string | undefined;
}

export interface SNSInvalidTopicFault {
  readonly message?: string | undefined;
}

export interface SNSNoAuthorizationFault {
  readonly message?: string | undefined;
}

export type SafeguardPolicy =
  | "rely-on-sql-server-replication-agent"
  | "exclusive-automatic-truncation"
  | "shared-automatic-truncation";

export interface SchemaConversionRequest {
  readonly Status?: string | undefined;
  readonly RequestIdentifier?: string | undefined;
  readonly MigrationProjectArn?: string | undefined;
  readonly Error?: ErrorDetails | undefined;
  readonly ExportSqlDetails?: ExportSqlDetails | undefined;
  readonly Progress?: Progress | undefined;
}

export interface SchemaResponse {
  readonly CodeLineCount?: number | undefined;
  readonly CodeSize?: number | undefined;
  readonly Complexity?: string | undefined;
  readonly Server?: ServerShortInfoResponse | undefined;
  readonly DatabaseInstance?: DatabaseShortInfoResponse | undefined;
  readonly SchemaId?: string | undefined;
  readonly SchemaName?: string | undefined;
  readonly OriginalSchema?: SchemaShortInfoResponse | undefined;
  readonly Similarity?: number | undefined;
}

export interface SchemaShortInfoResponse {
  readonly SchemaId?: string | undefined;
  readonly SchemaName?: string | undefined;
  readonly DatabaseId?: string | undefined;
  readonly DatabaseName?: string | undefined;
  readonly DatabaseIpAddress?: string | undefined;
}

export interface ServerShortInfoResponse {
  readonly ServerId?: string | undefined;
  readonly IpAddress?: string | undefined;
  readonly ServerName?: string | undefined;
}

export interface SourceDataSetting {
  readonly CDCStartPosition?: string | undefined;
  readonly CDCStartTime?: Instant | undefined;
  readonly CDCStopTime?: Instant | undefined;
  readonly SlotName?: string | undefined;
}

export type SourceType = "replication-instance";

export type SqlServerAuthenticationMethod = "password" | "kerberos";

export type SslSecurityProtocolValue = "plaintext" | "ssl-encryption";

export interface StartDataMigrationMessage {
  readonly DataMigrationIdentifier: string;
  readonly StartType: StartReplicationMigrationTypeValue;
}

export interface StartDataMigrationResponse {
  readonly DataMigration?: DataMigration | undefined;
}

export interface StartExtensionPackAssociationMessage {
  readonly MigrationProjectIdentifier: string;
}

export interface StartExtensionPackAssociationResponse {
  readonly RequestIdentifier?: string | undefined;
}

export interface StartMetadataModelAssessmentMessage {
  readonly MigrationProjectIdentifier: string;
  readonly SelectionRules: string;
}

export interface StartMetadataModelAssessmentResponse {
  readonly RequestIdentifier?: string | undefined;
}

export interface StartMetadataModelConversionMessage {
  readonly MigrationProjectIdentifier: string;
  readonly SelectionRules: string;
}

export interface StartMetadataModelConversionResponse {
  readonly RequestIdentifier?: string | undefined;
}

export interface StartMetadataModelCreationMessage {
  readonly MigrationProjectIdentifier: string;
  readonly SelectionRules: string;
  readonly MetadataModelName: string;
  readonly Properties: MetadataModelProperties;
}

export interface StartMetadataModelCreationResponse {
  readonly RequestIdentifier?: string | undefined;
}

export interface StartMetadataModelExportAsScriptMessage {
  readonly MigrationProjectIdentifier: string;
  readonly SelectionRules: string;
  readonly Origin: OriginTypeValue;
  readonly FileName?: string | undefined;
}

export interface StartMetadataModelExportAsScriptResponse {
  readonly RequestIdentifier?: string | undefined;
}

export interface StartMetadataModelExportToTargetMessage {
  readonly MigrationProjectIdentifier: string;
  readonly SelectionRules: string;
  readonly OverwriteExtensionPack?: boolean | undefined;
}

export interface StartMetadataModelExportToTargetResponse {
  readonly RequestIdentifier?: string | undefined;
}

export interface StartMetadataModelImportMessage {
  readonly MigrationProjectIdentifier: string;
  readonly SelectionRules: string;
  readonly Origin: OriginTypeValue;
  readonly Refresh?: boolean | undefined;
}

export interface StartMetadataModelImportResponse {
  readonly RequestIdentifier?: string | undefined;
}

export interface StartRecommendationsRequest {
  readonly DatabaseId: string;
  readonly Settings: RecommendationSettings;
}

export interface StartRecommendationsRequestEntry {
  readonly DatabaseId: string;
  readonly Settings: RecommendationSettings;
}

export interface StartReplicationMessage {
  readonly ReplicationConfigArn: string;
  readonly StartReplicationType: string;
  readonly PremigrationAssessmentSettings?: string | undefined;
  readonly CdcStartTime?: Instant | undefined;
  readonly CdcStartPosition?: string | undefined;
  readonly CdcStopPosition?: string | undefined;
}

export type StartReplicationMigrationTypeValue = "reload-target" | "resume-processing" | "start-replication";

export interface StartReplicationResponse {
  readonly Replication?: Replication | undefined;
}

export interface StartReplicationTaskAssessmentMessage {
  readonly ReplicationTaskArn: string;
}

export interface StartReplicationTaskAssessmentResponse {
  readonly ReplicationTask?: ReplicationTask | undefined;
}

export interface StartReplicationTaskAssessmentRunMessage {
  readonly ReplicationTaskArn: string;
  readonly ServiceAccessRoleArn: string;
  readonly ResultLocationBucket: string;
  readonly ResultLocationFolder?: string | undefined;
  readonly ResultEncryptionMode?: string | undefined;
  readonly ResultKmsKeyArn?: string | undefined;
  readonly AssessmentRunName: string;
  readonly IncludeOnly?: readonly string[] | undefined;
  readonly Exclude?: readonly string[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface StartReplicationTaskAssessmentRunResponse {
  readonly ReplicationTaskAssessmentRun?: ReplicationTaskAssessmentRun | undefined;
}

export interface StartReplicationTaskMessage {
  readonly ReplicationTaskArn: string;
  readonly StartReplicationTaskType: StartReplicationTaskTypeValue;
  readonly CdcStartTime?: Instant | undefined;
  readonly CdcStartPosition?: string | undefined;
  readonly CdcStopPosition?: string | undefined;
}

export interface StartReplicationTaskResponse {
  readonly ReplicationTask?: ReplicationTask | undefined;
}

export type StartReplicationTaskTypeValue = "start-replication" | "resume-processing" | "reload-target";

export interface StatementProperties {
  readonly Definition: string;
}

export interface StopDataMigrationMessage {
  readonly DataMigrationIdentifier: string;
}

export interface StopDataMigrationResponse {
  readonly DataMigration?: DataMigration | undefined;
}

export interface StopReplicationMessage {
  readonly ReplicationConfigArn: string;
}

export interface StopReplicationResponse {
  readonly Replication?: Replication | undefined;
}

export interface StopReplicationTaskMessage {
  readonly ReplicationTaskArn: string;
}

export interface StopReplicationTaskResponse {
  readonly ReplicationTask?: ReplicationTask | undefined;
}

export interface StorageQuotaExceededFault {
  readonly message?: string | undefined;
}

export interface Subnet {
  readonly SubnetIdentifier?: string | undefined;
  readonly SubnetAvailabilityZone?: AvailabilityZone | undefined;
  readonly SubnetStatus?: string | undefined;
}

export interface SubnetAlreadyInUse {
  readonly message?: string | undefined;
}

export interface SupportedEndpointType {
  readonly EngineName?: string | undefined;
  readonly SupportsCDC?: boolean | undefined;
  readonly EndpointType?: ReplicationEndpointTypeValue | undefined;
  readonly ReplicationInstanceEngineMinimumVersion?: string | undefined;
  readonly EngineDisplayName?: string | undefined;
}

export interface SybaseAseDataProviderSettings {
  readonly ServerName?: string | undefined;
  readonly Port?: number | undefined;
  readonly DatabaseName?: string | undefined;
  readonly SslMode?: DmsSslModeValue | undefined;
  readonly EncryptPassword?: boolean | undefined;
  readonly CertificateArn?: string | undefined;
}

export interface SybaseSettings {
  readonly DatabaseName?: string | undefined;
  readonly Password?: string | undefined;
  readonly Port?: number | undefined;
  readonly ServerName?: string | undefined;
  readonly Username?: string | undefined;
  readonly SecretsManagerAccessRoleArn?: string | undefined;
  readonly SecretsManagerSecretId?: string | undefined;
}

export type TablePreparationMode = "drop-tables-on-target" | "truncate" | "do-nothing";

export interface TableStatistics {
  readonly SchemaName?: string | undefined;
  readonly TableName?: string | undefined;
  readonly Inserts?: number | undefined;
  readonly Deletes?: number | undefined;
  readonly Updates?: number | undefined;
  readonly Ddls?: number | undefined;
  readonly AppliedInserts?: number | undefined;
  readonly AppliedDeletes?: number | undefined;
  readonly AppliedUpdates?: number | undefined;
  readonly AppliedDdls?: number | undefined;
  readonly FullLoadRows?: number | undefined;
  readonly FullLoadCondtnlChkFailedRows?: number | undefined;
  readonly FullLoadErrorRows?: number | undefined;
  readonly FullLoadStartTime?: Instant | undefined;
  readonly FullLoadEndTime?: Instant | undefined;
  readonly FullLoadReloaded?: boolean | undefined;
  readonly LastUpdateTime?: Instant | undefined;
  readonly TableState?: string | undefined;
  readonly ValidationPendingRecords?: number | undefined;
  readonly ValidationFailedRecords?: number | undefined;
  readonly ValidationSuspendedRecords?: number | undefined;
  readonly ValidationState?: string | undefined;
  readonly ValidationStateDetails?: string | undefined;
  readonly ResyncState?: string | undefined;
  readonly ResyncRowsAttempted?: number | undefined;
  readonly ResyncRowsSucceeded?: number | undefined;
  readonly ResyncRowsFailed?: number | undefined;
  readonly ResyncProgress?: number | undefined;
}

export interface TableToReload {
  readonly SchemaName: string;
  readonly TableName: string;
}

export interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
  readonly ResourceArn?: string | undefined;
}

export interface TargetDataSetting {
  readonly TablePreparationMode?: TablePreparationMode | undefined;
}

export type TargetDbType = "specific-database" | "multiple-databases";

export interface TestConnectionMessage {
  readonly ReplicationInstanceArn: string;
  readonly EndpointArn: string;
}

export interface TestConnectionResponse {
  readonly Connection?: Connection | undefined;
}

export interface TimestreamSettings {
  readonly DatabaseName: string;
  readonly MemoryDuration: number;
  readonly MagneticDuration: number;
  readonly CdcInsertsAndUpdates?: boolean | undefined;
  readonly EnableMagneticStoreWrites?: boolean | undefined;
}

export type TlogAccessMode = "BackupOnly" | "PreferBackup" | "PreferTlog" | "TlogOnly";

export interface UpdateSubscriptionsToEventBridgeMessage {
  readonly ForceMove?: boolean | undefined;
}

export interface UpdateSubscriptionsToEventBridgeResponse {
  readonly Result?: string | undefined;
}

export interface UpgradeDependencyFailureFault {
  readonly message?: string | undefined;
}

export type VersionStatus = "UP_TO_DATE" | "OUTDATED" | "UNSUPPORTED";

export interface VpcSecurityGroupMembership {
  readonly VpcSecurityGroupId?: string | undefined;
  readonly Status?: string | undefined;
}
