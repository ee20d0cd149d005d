/** The operations and types of Athena (API version 2017-05-18). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const athena: ServiceRef<Operations> = { id: "athena" };

export interface Operations {
  readonly BatchGetNamedQuery: {
    readonly input: BatchGetNamedQueryInput;
    readonly output: BatchGetNamedQueryOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly BatchGetPreparedStatement: {
    readonly input: BatchGetPreparedStatementInput;
    readonly output: BatchGetPreparedStatementOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly BatchGetQueryExecution: {
    readonly input: BatchGetQueryExecutionInput;
    readonly output: BatchGetQueryExecutionOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly CancelCapacityReservation: {
    readonly input: CancelCapacityReservationInput;
    readonly output: CancelCapacityReservationOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly CreateCapacityReservation: {
    readonly input: CreateCapacityReservationInput;
    readonly output: CreateCapacityReservationOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly CreateDataCatalog: {
    readonly input: CreateDataCatalogInput;
    readonly output: CreateDataCatalogOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly CreateNamedQuery: {
    readonly input: CreateNamedQueryInput;
    readonly output: CreateNamedQueryOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly CreateNotebook: {
    readonly input: CreateNotebookInput;
    readonly output: CreateNotebookOutput;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "TooManyRequestsException";
  };
  readonly CreatePreparedStatement: {
    readonly input: CreatePreparedStatementInput;
    readonly output: CreatePreparedStatementOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly CreatePresignedNotebookUrl: {
    readonly input: CreatePresignedNotebookUrlRequest;
    readonly output: CreatePresignedNotebookUrlResponse;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "ResourceNotFoundException";
  };
  readonly CreateWorkGroup: {
    readonly input: CreateWorkGroupInput;
    readonly output: CreateWorkGroupOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly DeleteCapacityReservation: {
    readonly input: DeleteCapacityReservationInput;
    readonly output: DeleteCapacityReservationOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly DeleteDataCatalog: {
    readonly input: DeleteDataCatalogInput;
    readonly output: DeleteDataCatalogOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly DeleteNamedQuery: {
    readonly input: DeleteNamedQueryInput;
    readonly output: DeleteNamedQueryOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly DeleteNotebook: {
    readonly input: DeleteNotebookInput;
    readonly output: DeleteNotebookOutput;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "TooManyRequestsException";
  };
  readonly DeletePreparedStatement: {
    readonly input: DeletePreparedStatementInput;
    readonly output: DeletePreparedStatementOutput;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "ResourceNotFoundException";
  };
  readonly DeleteWorkGroup: {
    readonly input: DeleteWorkGroupInput;
    readonly output: DeleteWorkGroupOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly ExportNotebook: {
    readonly input: ExportNotebookInput;
    readonly output: ExportNotebookOutput;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "TooManyRequestsException";
  };
  readonly GetCalculationExecution: {
    readonly input: GetCalculationExecutionRequest;
    readonly output: GetCalculationExecutionResponse;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "ResourceNotFoundException";
  };
  readonly GetCalculationExecutionCode: {
    readonly input: GetCalculationExecutionCodeRequest;
    readonly output: GetCalculationExecutionCodeResponse;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "ResourceNotFoundException";
  };
  readonly GetCalculationExecutionStatus: {
    readonly input: GetCalculationExecutionStatusRequest;
    readonly output: GetCalculationExecutionStatusResponse;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "ResourceNotFoundException";
  };
  readonly GetCapacityAssignmentConfiguration: {
    readonly input: GetCapacityAssignmentConfigurationInput;
    readonly output: GetCapacityAssignmentConfigurationOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly GetCapacityReservation: {
    readonly input: GetCapacityReservationInput;
    readonly output: GetCapacityReservationOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly GetDataCatalog: {
    readonly input: GetDataCatalogInput;
    readonly output: GetDataCatalogOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly GetDatabase: {
    readonly input: GetDatabaseInput;
    readonly output: GetDatabaseOutput;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "MetadataException";
  };
  readonly GetNamedQuery: {
    readonly input: GetNamedQueryInput;
    readonly output: GetNamedQueryOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly GetNotebookMetadata: {
    readonly input: GetNotebookMetadataInput;
    readonly output: GetNotebookMetadataOutput;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "TooManyRequestsException";
  };
  readonly GetPreparedStatement: {
    readonly input: GetPreparedStatementInput;
    readonly output: GetPreparedStatementOutput;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "ResourceNotFoundException";
  };
  readonly GetQueryExecution: {
    readonly input: GetQueryExecutionInput;
    readonly output: GetQueryExecutionOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly GetQueryResults: {
    readonly input: GetQueryResultsInput;
    readonly output: GetQueryResultsOutput;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "TooManyRequestsException";
  };
  readonly GetQueryRuntimeStatistics: {
    readonly input: GetQueryRuntimeStatisticsInput;
    readonly output: GetQueryRuntimeStatisticsOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly GetResourceDashboard: {
    readonly input: GetResourceDashboardRequest;
    readonly output: GetResourceDashboardResponse;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "ResourceNotFoundException";
  };
  readonly GetSession: {
    readonly input: GetSessionRequest;
    readonly output: GetSessionResponse;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "ResourceNotFoundException";
  };
  readonly GetSessionEndpoint: {
    readonly input: GetSessionEndpointRequest;
    readonly output: GetSessionEndpointResponse;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "ResourceNotFoundException";
  };
  readonly GetSessionStatus: {
    readonly input: GetSessionStatusRequest;
    readonly output: GetSessionStatusResponse;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "ResourceNotFoundException";
  };
  readonly GetTableMetadata: {
    readonly input: GetTableMetadataInput;
    readonly output: GetTableMetadataOutput;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "MetadataException";
  };
  readonly GetWorkGroup: {
    readonly input: GetWorkGroupInput;
    readonly output: GetWorkGroupOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly ImportNotebook: {
    readonly input: ImportNotebookInput;
    readonly output: ImportNotebookOutput;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "TooManyRequestsException";
  };
  readonly ListApplicationDPUSizes: {
    readonly input: ListApplicationDPUSizesInput;
    readonly output: ListApplicationDPUSizesOutput;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "TooManyRequestsException";
  };
  readonly ListCalculationExecutions: {
    readonly input: ListCalculationExecutionsRequest;
    readonly output: ListCalculationExecutionsResponse;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "ResourceNotFoundException";
  };
  readonly ListCapacityReservations: {
    readonly input: ListCapacityReservationsInput;
    readonly output: ListCapacityReservationsOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly ListDataCatalogs: {
    readonly input: ListDataCatalogsInput;
    readonly output: ListDataCatalogsOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly ListDatabases: {
    readonly input: ListDatabasesInput;
    readonly output: ListDatabasesOutput;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "MetadataException";
  };
  readonly ListEngineVersions: {
    readonly input: ListEngineVersionsInput;
    readonly output: ListEngineVersionsOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly ListExecutors: {
    readonly input: ListExecutorsRequest;
    readonly output: ListExecutorsResponse;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "ResourceNotFoundException";
  };
  readonly ListNamedQueries: {
    readonly input: ListNamedQueriesInput;
    readonly output: ListNamedQueriesOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly ListNotebookMetadata: {
    readonly input: ListNotebookMetadataInput;
    readonly output: ListNotebookMetadataOutput;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "TooManyRequestsException";
  };
  readonly ListNotebookSessions: {
    readonly input: ListNotebookSessionsRequest;
    readonly output: ListNotebookSessionsResponse;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "ResourceNotFoundException";
  };
  readonly ListPreparedStatements: {
    readonly input: ListPreparedStatementsInput;
    readonly output: ListPreparedStatementsOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly ListQueryExecutions: {
    readonly input: ListQueryExecutionsInput;
    readonly output: ListQueryExecutionsOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly ListSessions: {
    readonly input: ListSessionsRequest;
    readonly output: ListSessionsResponse;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "ResourceNotFoundException";
  };
  readonly ListTableMetadata: {
    readonly input: ListTableMetadataInput;
    readonly output: ListTableMetadataOutput;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "MetadataException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceInput;
    readonly output: ListTagsForResourceOutput;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "ResourceNotFoundException";
  };
  readonly ListWorkGroups: {
    readonly input: ListWorkGroupsInput;
    readonly output: ListWorkGroupsOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly PutCapacityAssignmentConfiguration: {
    readonly input: PutCapacityAssignmentConfigurationInput;
    readonly output: PutCapacityAssignmentConfigurationOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly StartCalculationExecution: {
    readonly input: StartCalculationExecutionRequest;
    readonly output: StartCalculationExecutionResponse;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "ResourceNotFoundException";
  };
  readonly StartQueryExecution: {
    readonly input: StartQueryExecutionInput;
    readonly output: StartQueryExecutionOutput;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "TooManyRequestsException";
  };
  readonly StartSession: {
    readonly input: StartSessionRequest;
    readonly output: StartSessionResponse;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "SessionAlreadyExistsException"
      | "TooManyRequestsException";
  };
  readonly StopCalculationExecution: {
    readonly input: StopCalculationExecutionRequest;
    readonly output: StopCalculationExecutionResponse;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "ResourceNotFoundException";
  };
  readonly StopQueryExecution: {
    readonly input: StopQueryExecutionInput;
    readonly output: StopQueryExecutionOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly TagResource: {
    readonly input: TagResourceInput;
    readonly output: TagResourceOutput;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "ResourceNotFoundException";
  };
  readonly TerminateSession: {
    readonly input: TerminateSessionRequest;
    readonly output: TerminateSessionResponse;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "ResourceNotFoundException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceInput;
    readonly output: UntagResourceOutput;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "ResourceNotFoundException";
  };
  readonly UpdateCapacityReservation: {
    readonly input: UpdateCapacityReservationInput;
    readonly output: UpdateCapacityReservationOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly UpdateDataCatalog: {
    readonly input: UpdateDataCatalogInput;
    readonly output: UpdateDataCatalogOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly UpdateNamedQuery: {
    readonly input: UpdateNamedQueryInput;
    readonly output: UpdateNamedQueryOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
  readonly UpdateNotebook: {
    readonly input: UpdateNotebookInput;
    readonly output: UpdateNotebookOutput;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "TooManyRequestsException";
  };
  readonly UpdateNotebookMetadata: {
    readonly input: UpdateNotebookMetadataInput;
    readonly output: UpdateNotebookMetadataOutput;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "TooManyRequestsException";
  };
  readonly UpdatePreparedStatement: {
    readonly input: UpdatePreparedStatementInput;
    readonly output: UpdatePreparedStatementOutput;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "ResourceNotFoundException";
  };
  readonly UpdateWorkGroup: {
    readonly input: UpdateWorkGroupInput;
    readonly output: UpdateWorkGroupOutput;
    readonly errors: "InternalServerException" | "InvalidRequestException";
  };
}

export interface AclConfiguration {
  readonly S3AclOption: S3AclOption;
}

export interface ApplicationDPUSizes {
  readonly ApplicationRuntimeId?: string | undefined;
  readonly SupportedDPUSizes?: readonly number[] | undefined;
}

export interface AthenaError {
  readonly ErrorCategory?: number | undefined;
  readonly ErrorType?: number | undefined;
  readonly Retryable?: boolean | undefined;
  readonly ErrorMessage?: string | undefined;
}

export type AuthenticationType = "DIRECTORY_IDENTITY";

export interface BatchGetNamedQueryInput {
  readonly NamedQueryIds: readonly string[];
}

export interface BatchGetNamedQueryOutput {
  readonly NamedQueries?: readonly NamedQuery[] | undefined;
  readonly UnprocessedNamedQueryIds?: readonly UnprocessedNamedQueryId[] | undefined;
}

export interface BatchGetPreparedStatementInput {
  readonly PreparedStatementNames: readonly string[];
  readonly WorkGroup: string;
}

export interface BatchGetPreparedStatementOutput {
  readonly PreparedStatements?: readonly PreparedStatement[] | undefined;
  readonly UnprocessedPreparedStatementNames?: readonly UnprocessedPreparedStatementName[] | undefined;
}

export interface BatchGetQueryExecutionInput {
  readonly QueryExecutionIds: readonly string[];
}

export interface BatchGetQueryExecutionOutput {
  readonly QueryExecutions?: readonly QueryExecution[] | undefined;
  readonly UnprocessedQueryExecutionIds?: readonly UnprocessedQueryExecutionId[] | undefined;
}

export interface CalculationConfiguration {
  readonly CodeBlock?: string | undefined;
}

export type CalculationExecutionState =
  | "CREATING"
  | "CREATED"
  | "QUEUED"
  | "RUNNING"
  | "CANCELING"
  | "CANCELED"
  | "COMPLETED"
  | "FAILED";

export interface CalculationResult {
  readonly StdOutS3Uri?: string | undefined;
  readonly StdErrorS3Uri?: string | undefined;
  readonly ResultS3Uri?: string | undefined;
  readonly ResultType?: string | undefined;
}

export interface CalculationStatistics {
  readonly DpuExecutionInMillis?: number | undefined;
  readonly Progress?: string | undefined;
}

export interface CalculationStatus {
  readonly SubmissionDateTime?: Instant | undefined;
  readonly CompletionDateTime?: Instant | undefined;
  readonly State?: CalculationExecutionState | undefined;
  readonly StateChangeReason?: string | undefined;
}

export interface CalculationSummary {
  readonly CalculationExecutionId?: string | undefined;
  readonly Description?: string | undefined;
  readonly Status?: CalculationStatus | undefined;
}

export interface CancelCapacityReservationInput {
  readonly Name: string;
}

export type CancelCapacityReservationOutput = Readonly<Record<string, never>>;

export interface CapacityAllocation {
  readonly Status: CapacityAllocationStatus;
  readonly StatusMessage?: string | undefined;
  readonly RequestTime: Instant;
  readonly RequestCompletionTime?: Instant | undefined;
}

export type CapacityAllocationStatus = "PENDING" | "SUCCEEDED" | "FAILED";

export interface CapacityAssignment {
  readonly WorkGroupNames?: readonly string[] | undefined;
}

export interface CapacityAssignmentConfiguration {
  readonly CapacityReservationName?: string | undefined;
  readonly CapacityAssignments?: readonly CapacityAssignment[] | undefined;
}

export interface CapacityReservation {
  readonly Name: string;
  readonly Status: CapacityReservationStatus;
  readonly TargetDpus: number;
  readonly AllocatedDpus: number;
  readonly LastAllocation?: CapacityAllocation | undefined;
  readonly LastSuccessfulAllocationTime?: Instant | undefined;
  readonly CreationTime: Instant;
}

export type CapacityReservationStatus =
  | "PENDING"
  | "ACTIVE"
  | "CANCELLING"
  | "CANCELLED"
  | "FAILED"
  | "UPDATE_PENDING";

export interface Classification {
  readonly Name?: string | undefined;
  readonly Properties?: Readonly<Record<string, string>> | undefined;
}

export interface CloudWatchLoggingConfiguration {
  readonly Enabled: boolean;
  readonly LogGroup?: string | undefined;
  readonly LogStreamNamePrefix?: string | undefined;
  readonly LogTypes?: Readonly<Record<string, readonly string[]>> | undefined;
}

export interface Column {
  readonly Name: string;
  readonly Type?: string | undefined;
  readonly Comment?: string | undefined;
}

export interface ColumnInfo {
  readonly CatalogName?: string | undefined;
  readonly SchemaName?: string | undefined;
  readonly TableName?: string | undefined;
  readonly Name: string;
  readonly Label?: string | undefined;
  readonly Type: string;
  readonly Precision?: number | undefined;
  readonly Scale?: number | undefined;
  readonly Nullable?: ColumnNullable | undefined;
  readonly CaseSensitive?: boolean | undefined;
}

export type ColumnNullable = "NOT_NULL" | "NULLABLE" | "UNKNOWN";

export type ConnectionType =
  | "DYNAMODB"
  | "MYSQL"
  | "POSTGRESQL"
  | "REDSHIFT"
  | "ORACLE"
  | "SYNAPSE"
  | "SQLSERVER"
  | "DB2"
  | "OPENSEARCH"
  | "BIGQUERY"
  | "GOOGLECLOUDSTORAGE"
  | "HBASE"
  | "DOCUMENTDB"
  | "CMDB"
  | "TPCDS"
  | "TIMESTREAM"
  | "SAPHANA"
  | "SNOWFLAKE"
  | "DATALAKEGEN2"
  | "DB2AS400";

export interface CreateCapacityReservationInput {
  readonly TargetDpus: number;
  readonly Name: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export type CreateCapacityReservationOutput = Readonly<Record<string, never>>;

export interface CreateDataCatalogInput {
  readonly Name: string;
  readonly Type: DataCatalogType;
  readonly Description?: string | undefined;
  readonly Parameters?: Readonly<Record<string, string>> | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateDataCatalogOutput {
  readonly DataCatalog?: DataCatalog | undefined;
}

export interface CreateNamedQueryInput {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly Database: string;
  readonly QueryString: string;
  readonly ClientRequestToken?: string | undefined;
  readonly WorkGroup?: string | undefined;
}

export interface CreateNamedQueryOutput {
  readonly NamedQueryId?: string | undefined;
}

export interface CreateNotebookInput {
  readonly WorkGroup: string;
  readonly Name: string;
  readonly ClientRequestToken?: string | undefined;
}

export interface CreateNotebookOutput {
  readonly NotebookId?: string | undefined;
}

export interface CreatePreparedStatementInput {
  readonly StatementName: string;
  readonly WorkGroup: string;
  readonly QueryStatement: string;
  readonly Description?: string | undefined;
}

export type CreatePreparedStatementOutput = Readonly<Record<string, never>>;

export interface CreatePresignedNotebookUrlRequest {
  readonly SessionId: string;
}

export interface CreatePresignedNotebookUrlResponse {
  readonly NotebookUrl: string;
  readonly AuthToken: string;
  readonly AuthTokenExpirationTime: number;
}

export interface CreateWorkGroupInput {
  readonly Name: string;
  readonly Configuration?: WorkGroupConfiguration | undefined;
  readonly Description?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type CreateWorkGroupOutput = Readonly<Record<string, never>>;

export interface CustomerContentEncryptionConfiguration {
  readonly KmsKey: string;
}

export interface DataCatalog {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly Type: DataCatalogType;
  readonly Parameters?: Readonly<Record<string, string>> | undefined;
  readonly Status?: DataCatalogStatus | undefined;
  readonly ConnectionType?: ConnectionType | undefined;
  readonly Error?: string | undefined;
}

export type DataCatalogStatus =
  | "CREATE_IN_PROGRESS"
  | "CREATE_COMPLETE"
  | "CREATE_FAILED"
  | "CREATE_FAILED_CLEANUP_IN_PROGRESS"
  | "CREATE_FAILED_CLEANUP_COMPLETE"
  | "CREATE_FAILED_CLEANUP_FAILED"
  | "DELETE_IN_PROGRESS"
  | "DELETE_COMPLETE"
  | "DELETE_FAILED";

export interface DataCatalogSummary {
  readonly CatalogName?: string | undefined;
  readonly Type?: DataCatalogType | undefined;
  readonly Status?: DataCatalogStatus | undefined;
  readonly ConnectionType?: ConnectionType | undefined;
  readonly Error?: string | undefined;
}

export type DataCatalogType = "LAMBDA" | "GLUE" | "HIVE" | "FEDERATED";

export interface Database {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly Parameters?: Readonly<Record<string, string>> | undefined;
}

export interface Datum {
  readonly VarCharValue?: string | undefined;
}

export interface DeleteCapacityReservationInput {
  readonly Name: string;
}

export type DeleteCapacityReservationOutput = Readonly<Record<string, never>>;

export interface DeleteDataCatalogInput {
  readonly Name: string;
  readonly DeleteCatalogOnly?: boolean | undefined;
}

export interface DeleteDataCatalogOutput {
  readonly DataCatalog?: DataCatalog | undefined;
}

export interface DeleteNamedQueryInput {
  readonly NamedQueryId: string;
}

export type DeleteNamedQueryOutput = Readonly<Record<string, never>>;

export interface DeleteNotebookInput {
  readonly NotebookId: string;
}

export type DeleteNotebookOutput = Readonly<Record<string, never>>;

export interface DeletePreparedStatementInput {
  readonly StatementName: string;
  readonly WorkGroup: string;
}

export type DeletePreparedStatementOutput = Readonly<Record<string, never>>;

export interface DeleteWorkGroupInput {
  readonly WorkGroup: string;
  readonly RecursiveDeleteOption?: boolean | undefined;
}

export type DeleteWorkGroupOutput = Readonly<Record<string, never>>;

export interface EncryptionConfiguration {
  readonly EncryptionOption: EncryptionOption;
  readonly KmsKey?: string | undefined;
}

export type EncryptionOption = "SSE_S3" | "SSE_KMS" | "CSE_KMS";

export interface EngineConfiguration {
  readonly CoordinatorDpuSize?: number | undefined;
  readonly MaxConcurrentDpus?: number | undefined;
  readonly DefaultExecutorDpuSize?: number | undefined;
  readonly AdditionalConfigs?: Readonly<Record<string, string>> | undefined;
  readonly SparkProperties?: Readonly<Record<string, string>> | undefined;
  readonly Classifications?: readonly Classification[] | undefined;
}

export interface EngineVersion {
  readonly SelectedEngineVersion?: string | undefined;
  readonly EffectiveEngineVersion?: string | undefined;
}

export type ExecutorState =
  | "CREATING"
  | "CREATED"
  | "REGISTERED"
  | "TERMINATING"
  | "TERMINATED"
  | "FAILED";

export type ExecutorType = "COORDINATOR" | "GATEWAY" | "WORKER";

export interface ExecutorsSummary {
  readonly ExecutorId: string;
  readonly ExecutorType?: ExecutorType | undefined;
  readonly StartDateTime?: number | undefined;
  readonly TerminationDateTime?: number | undefined;
  readonly ExecutorState?: ExecutorState | undefined;
  readonly ExecutorSize?: number | undefined;
}

export interface ExportNotebookInput {
  readonly NotebookId: string;
}

export interface ExportNotebookOutput {
  readonly NotebookMetadata?: NotebookMetadata | undefined;
  readonly Payload?: string | undefined;
}

export interface FilterDefinition {
  readonly Name?: string | undefined;
}

export interface GetCalculationExecutionCodeRequest {
  readonly CalculationExecutionId: string;
}

export interface GetCalculationExecutionCodeResponse {
  readonly CodeBlock?: string | undefined;
}

export interface GetCalculationExecutionRequest {
  readonly CalculationExecutionId: string;
}

export interface GetCalculationExecutionResponse {
  readonly CalculationExecutionId?: string | undefined;
  readonly SessionId?: string | undefined;
  readonly Description?: string | undefined;
  readonly WorkingDirectory?: string | undefined;
  readonly Status?: CalculationStatus | undefined;
  readonly Statistics?: CalculationStatistics | undefined;
  readonly Result?: CalculationResult | undefined;
}

export interface GetCalculationExecutionStatusRequest {
  readonly CalculationExecutionId: string;
}

export interface GetCalculationExecutionStatusResponse {
  readonly Status?: CalculationStatus | undefined;
  readonly Statistics?: CalculationStatistics | undefined;
}

export interface GetCapacityAssignmentConfigurationInput {
  readonly CapacityReservationName: string;
}

export interface GetCapacityAssignmentConfigurationOutput {
  readonly CapacityAssignmentConfiguration: CapacityAssignmentConfiguration;
}

export interface GetCapacityReservationInput {
  readonly Name: string;
}

export interface GetCapacityReservationOutput {
  readonly CapacityReservation: CapacityReservation;
}

export interface GetDataCatalogInput {
  readonly Name: string;
  readonly WorkGroup?: string | undefined;
}

export interface GetDataCatalogOutput {
  readonly DataCatalog?: DataCatalog | undefined;
}

export interface GetDatabaseInput {
  readonly CatalogName: string;
  readonly DatabaseName: string;
  readonly WorkGroup?: string | undefined;
}

export interface GetDatabaseOutput {
  readonly Database?: Database | undefined;
}

export interface GetNamedQueryInput {
  readonly NamedQueryId: string;
}

export interface GetNamedQueryOutput {
  readonly NamedQuery?: NamedQuery | undefined;
}

export interface GetNotebookMetadataInput {
  readonly NotebookId: string;
}

export interface GetNotebookMetadataOutput {
  readonly NotebookMetadata?: NotebookMetadata | undefined;
}

export interface GetPreparedStatementInput {
  readonly StatementName: string;
  readonly WorkGroup: string;
}

export interface GetPreparedStatementOutput {
  readonly PreparedStatement?: PreparedStatement | undefined;
}

export interface GetQueryExecutionInput {
  readonly QueryExecutionId: string;
}

export interface GetQueryExecutionOutput {
  readonly QueryExecution?: QueryExecution | undefined;
}

export interface GetQueryResultsInput {
  readonly QueryExecutionId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly QueryResultType?: QueryResultType | undefined;
}

export interface GetQueryResultsOutput {
  readonly UpdateCount?: number | undefined;
  readonly ResultSet?: ResultSet | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetQueryRuntimeStatisticsInput {
  readonly QueryExecutionId: string;
}

export interface GetQueryRuntimeStatisticsOutput {
  readonly QueryRuntimeStatistics?: QueryRuntimeStatistics | undefined;
}

export interface GetResourceDashboardRequest {
  readonly ResourceARN: string;
}

export interface GetResourceDashboardResponse {
  readonly Url: string;
}

export interface GetSessionEndpointRequest {
  readonly SessionId: string;
}

export interface GetSessionEndpointResponse {
  readonly EndpointUrl: string;
  readonly AuthToken: string;
  readonly AuthTokenExpirationTime: Instant;
}

export interface GetSessionRequest {
  readonly SessionId: string;
}

export interface GetSessionResponse {
  readonly SessionId?: string | undefined;
  readonly Description?: string | undefined;
  readonly WorkGroup?: string | undefined;
  readonly EngineVersion?: string | undefined;
  readonly EngineConfiguration?: EngineConfiguration | undefined;
  readonly NotebookVersion?: string | undefined;
  readonly MonitoringConfiguration?: MonitoringConfiguration | undefined;
  readonly SessionConfiguration?: SessionConfiguration | undefined;
  readonly Status?: SessionStatus | undefined;
  readonly Statistics?: SessionStatistics | undefined;
}

export interface GetSessionStatusRequest {
  readonly SessionId: string;
}

export interface GetSessionStatusResponse {
  readonly SessionId?: string | undefined;
  readonly Status?: SessionStatus | undefined;
}

export interface GetTableMetadataInput {
  readonly CatalogName: string;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly WorkGroup?: string | undefined;
}

export interface GetTableMetadataOutput {
  readonly TableMetadata?: TableMetadata | undefined;
}

export interface GetWorkGroupInput {
  readonly WorkGroup: string;
}

export interface GetWorkGroupOutput {
  readonly WorkGroup?: WorkGroup | undefined;
}

export interface IdentityCenterConfiguration {
  readonly EnableIdentityCenter?: boolean | undefined;
  readonly IdentityCenterInstanceArn?: string | undefined;
}

export interface ImportNotebookInput {
  readonly WorkGroup: string;
  readonly Name: string;
  readonly Payload?: string | undefined;
  readonly Type: NotebookType;
  readonly NotebookS3LocationUri?: string | undefined;
  readonly ClientRequestToken?: string | undefined;
}

export interface ImportNotebookOutput {
  readonly NotebookId?: string | undefined;
}

export interface InternalServerException {
  readonly Message?: string | undefined;
}

export interface InvalidRequestException {
  readonly AthenaErrorCode?: string | undefined;
  readonly Message?: string | undefined;
}

export interface ListApplicationDPUSizesInput {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListApplicationDPUSizesOutput {
  readonly ApplicationDPUSizes?: readonly ApplicationDPUSizes[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCalculationExecutionsRequest {
  readonly SessionId: string;
  readonly StateFilter?: CalculationExecutionState | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCalculationExecutionsResponse {
  readonly NextToken?: string | undefined;
  readonly Calculations?: readonly CalculationSummary[] | undefined;
}

export interface ListCapacityReservationsInput {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListCapacityReservationsOutput {
  readonly NextToken?: string | undefined;
  readonly CapacityReservations: readonly CapacityReservation[];
}

export interface ListDataCatalogsInput {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly WorkGroup?: string | undefined;
}

export interface ListDataCatalogsOutput {
  readonly DataCatalogsSummary?: readonly DataCatalogSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListDatabasesInput {
  readonly CatalogName: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly WorkGroup?: string | undefined;
}

export interface ListDatabasesOutput {
  readonly DatabaseList?: readonly Database[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListEngineVersionsInput {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListEngineVersionsOutput {
  readonly EngineVersions?: readonly EngineVersion[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListExecutorsRequest {
  readonly SessionId: string;
  readonly ExecutorStateFilter?: ExecutorState | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListExecutorsResponse {
  readonly SessionId: string;
  readonly NextToken?: string | undefined;
  readonly ExecutorsSummary?: readonly ExecutorsSummary[] | undefined;
}

export interface ListNamedQueriesInput {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly WorkGroup?: string | undefined;
}

export interface ListNamedQueriesOutput {
  readonly NamedQueryIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListNotebookMetadataInput {
  readonly Filters?: FilterDefinition | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly WorkGroup: string;
}

export interface ListNotebookMetadataOutput {
  readonly NextToken?: string | undefined;
  readonly NotebookMetadataList?: readonly NotebookMetadata[] | undefined;
}

export interface ListNotebookSessionsRequest {
  readonly NotebookId: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListNotebookSessionsResponse {
  readonly NotebookSessionsList: readonly NotebookSessionSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListPreparedStatementsInput {
  readonly WorkGroup: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListPreparedStatementsOutput {
  readonly PreparedStatements?: readonly PreparedStatementSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListQueryExecutionsInput {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly WorkGroup?: string | undefined;
}

export interface ListQueryExecutionsOutput {
  readonly QueryExecutionIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListSessionsRequest {
  readonly WorkGroup: string;
  readonly StateFilter?: SessionState | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListSessionsResponse {
  readonly NextToken?: string | undefined;
  readonly Sessions?: readonly SessionSummary[] | undefined;
}

export interface ListTableMetadataInput {
  readonly CatalogName: string;
  readonly DatabaseName: string;
  readonly Expression?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly WorkGroup?: string | undefined;
}

export interface ListTableMetadataOutput {
  readonly TableMetadataList?: readonly TableMetadata[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTagsForResourceInput {
  readonly ResourceARN: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListTagsForResourceOutput {
  readonly Tags?: readonly Tag[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListWorkGroupsInput {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListWorkGroupsOutput {
  readonly WorkGroups?: readonly WorkGroupSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ManagedLoggingConfiguration {
  readonly Enabled: boolean;
  readonly KmsKey?: string | undefined;
}

export interface ManagedQueryResultsConfiguration {
  readonly Enabled: boolean;
  readonly EncryptionConfiguration?: ManagedQueryResultsEncryptionConfiguration | undefined;
}

export interface ManagedQueryResultsConfigurationUpdates {
  readonly Enabled?: boolean | undefined;
  readonly EncryptionConfiguration?: ManagedQueryResultsEncryptionConfiguration | undefined;
  readonly RemoveEncryptionConfiguration?: boolean | undefined;
}

export interface ManagedQueryResultsEncryptionConfiguration {
  readonly KmsKey: string;
}

export interface MetadataException {
  readonly Message?: string | undefined;
}

export interface MonitoringConfiguration {
  readonly CloudWatchLoggingConfiguration?: CloudWatchLoggingConfiguration | undefined;
  readonly ManagedLoggingConfiguration?: ManagedLoggingConfiguration | undefined;
  readonly S3LoggingConfiguration?: S3LoggingConfiguration | undefined;
}

export interface NamedQuery {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly Database: string;
  readonly QueryString: string;
  readonly NamedQueryId?: string | undefined;
  readonly WorkGroup?: string | undefined;
}

export interface NotebookMetadata {
  readonly NotebookId?: string | undefined;
  readonly Name?: string | undefined;
  readonly WorkGroup?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly Type?: NotebookType | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface NotebookSessionSummary {
  readonly SessionId?: string | undefined;
  readonly CreationTime?: Instant | undefined;
}

export type NotebookType = "IPYNB";

export interface PreparedStatement {
  readonly StatementName?: string | undefined;
  readonly QueryStatement?: string | undefined;
  readonly WorkGroupName?: string | undefined;
  readonly Description?: string | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface PreparedStatementSummary {
  readonly StatementName?: string | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface PutCapacityAssignmentConfigurationInput {
  readonly CapacityReservationName: string;
  readonly CapacityAssignments: readonly CapacityAssignment[];
}

export type PutCapacityAssignmentConfigurationOutput = Readonly<Record<string, never>>;

export interface QueryExecution {
  readonly QueryExecutionId?: string | undefined;
  readonly Query?: string | undefined;
  readonly StatementType?: StatementType | undefined;
  readonly ManagedQueryResultsConfiguration?: ManagedQueryResultsConfiguration | undefined;
  readonly ResultConfiguration?: ResultConfiguration | undefined;
  readonly ResultReuseConfiguration?: ResultReuseConfiguration | undefined;
  readonly QueryExecutionContext?: QueryExecutionContext | undefined;
  readonly Status?: QueryExecutionStatus | undefined;
  readonly Statistics?: QueryExecutionStatistics | undefined;
  readonly WorkGroup?: string | undefined;
  readonly EngineVersion?: EngineVersion | undefined;
  readonly ExecutionParameters?: readonly string[] | undefined;
  readonly SubstatementType?: string | undefined;
  readonly QueryResultsS3AccessGrantsConfiguration?: QueryResultsS3AccessGrantsConfiguration | undefined;
}

export interface QueryExecutionContext {
  readonly Database?: string | undefined;
  readonly Catalog?: string | undefined;
}

export type QueryExecutionState = "QUEUED" | "RUNNING" | "SUCCEEDED" | "FAILED" | "CANCELLED";

export interface QueryExecutionStatistics {
  readonly EngineExecutionTimeInMillis?: number | undefined;
  readonly DataScannedInBytes?: number | undefined;
  readonly DataManifestLocation?: string | undefined;
  readonly TotalExecutionTimeInMillis?: number | undefined;
  readonly QueryQueueTimeInMillis?: number | undefined;
  readonly ServicePreProcessingTimeInMillis?: number | undefined;
  readonly QueryPlanningTimeInMillis?: number | undefined;
  readonly ServiceProcessingTimeInMillis?: number | undefined;
  readonly ResultReuseInformation?: ResultReuseInformation | undefined;
  readonly DpuCount?: number | undefined;
}

export interface QueryExecutionStatus {
  readonly State?: QueryExecutionState | undefined;
  readonly StateChangeReason?: string | undefined;
  readonly SubmissionDateTime?: Instant | undefined;
  readonly CompletionDateTime?: Instant | undefined;
  readonly AthenaError?: AthenaError | undefined;
}

export type QueryResultType = "DATA_MANIFEST" | "DATA_ROWS";

export interface QueryResultsS3AccessGrantsConfiguration {
  readonly EnableS3AccessGrants: boolean;
  readonly CreateUserLevelPrefix?: boolean | undefined;
  readonly AuthenticationType: AuthenticationType;
}

export interface QueryRuntimeStatistics {
  readonly Timeline?: QueryRuntimeStatisticsTimeline | undefined;
  readonly Rows?: QueryRuntimeStatisticsRows | undefined;
  readonly OutputStage?: QueryStage | undefined;
}

export interface QueryRuntimeStatisticsRows {
  readonly InputRows?: number | undefined;
  readonly InputBytes?: number | undefined;
  readonly OutputBytes?: number | undefined;
  readonly OutputRows?: number | undefined;
}

export interface QueryRuntimeStatisticsTimeline {
  readonly QueryQueueTimeInMillis?: number | undefined;
  readonly ServicePreProcessingTimeInMillis?: number | undefined;
  readonly QueryPlanningTimeInMillis?: number | undefined;
  readonly EngineExecutionTimeInMillis?: number | undefined;
  readonly ServiceProcessingTimeInMillis?: number | undefined;
  readonly TotalExecutionTimeInMillis?: number | undefined;
}

export interface QueryStage {
  readonly StageId?: number | undefined;
  readonly State?: string | undefined;
  readonly OutputBytes?: number | undefined;
  readonly OutputRows?: number | undefined;
  readonly InputBytes?: number | undefined;
  readonly InputRows?: number | undefined;
  readonly ExecutionTime?: number | undefined;
  readonly QueryStagePlan?: QueryStagePlanNode | undefined;
  readonly SubStages?: readonly QueryStage[] | undefined;
}

export interface QueryStagePlanNode {
  readonly Name?: string | undefined;
  readonly Identifier?: string | undefined;
  readonly Children?: readonly QueryStagePlanNode[] | undefined;
  readonly RemoteSources?: readonly string[] | undefined;
}

export interface ResourceNotFoundException {
  readonly Message?: string | undefined;
  readonly ResourceName?: string | undefined;
}

export interface ResultConfiguration {
  readonly OutputLocation?: string | undefined;
  readonly EncryptionConfiguration?: EncryptionConfiguration | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly AclConfiguration?: AclConfiguration | undefined;
}

export interface ResultConfigurationUpdates {
  readonly OutputLocation?: string | undefined;
  readonly RemoveOutputLocation?: boolean | undefined;
  readonly EncryptionConfiguration?: EncryptionConfiguration | undefined;
  readonly RemoveEncryptionConfiguration?: boolean | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly RemoveExpectedBucketOwner?: boolean | undefined;
  readonly AclConfiguration?: AclConfiguration | undefined;
  readonly RemoveAclConfiguration?: boolean | undefined;
}

export interface ResultReuseByAgeConfiguration {
  readonly Enabled: boolean;
  readonly MaxAgeInMinutes?: number | undefined;
}

export interface ResultReuseConfiguration {
  readonly ResultReuseByAgeConfiguration?: ResultReuseByAgeConfiguration | undefined;
}

export interface ResultReuseInformation {
  readonly ReusedPreviousResult: boolean;
}

export interface ResultSet {
  readonly Rows?: readonly Row[] | undefined;
  readonly ResultSetMetadata?: ResultSetMetadata | undefined;
}

export interface ResultSetMetadata {
  readonly ColumnInfo?: readonly ColumnInfo[] | undefined;
}

export interface Row {
  readonly Data?: readonly Datum[] | undefined;
}

export type S3AclOption = "BUCKET_OWNER_FULL_CONTROL";

export interface S3LoggingConfiguration {
  readonly Enabled: boolean;
  readonly KmsKey?: string | undefined;
  readonly LogLocation?: string | undefined;
}

export interface SessionAlreadyExistsException {
  readonly Message?: string | undefined;
}

export interface SessionConfiguration {
  readonly ExecutionRole?: string | undefined;
  readonly WorkingDirectory?: string | undefined;
  readonly IdleTimeoutSeconds?: number | undefined;
  readonly SessionIdleTimeoutInMinutes?: number | undefined;
  readonly EncryptionConfiguration?: EncryptionConfiguration | undefined;
}

export type SessionState =
  | "CREATING"
  | "CREATED"
  | "IDLE"
  | "BUSY"
  | "TERMINATING"
  | "TERMINATED"
  | "DEGRADED"
  | "FAILED";

export interface SessionStatistics {
  readonly DpuExecutionInMillis?: number | undefined;
}

export interface SessionStatus {
  readonly StartDateTime?: Instant | undefined;
  readonly LastModifiedDateTime?: Instant | undefined;
  readonly EndDateTime?: Instant | undefined;
  readonly IdleSinceDateTime?: Instant | undefined;
  readonly State?: SessionState | undefined;
  readonly StateChangeReason?: string | undefined;
}

export interface SessionSummary {
  readonly SessionId?: string | undefined;
  readonly Description?: string | undefined;
  readonly EngineVersion?: EngineVersion | undefined;
  readonly NotebookVersion?: string | undefined;
  readonly Status?: SessionStatus | undefined;
}

export interface StartCalculationExecutionRequest {
  readonly SessionId: string;
  readonly Description?: string | undefined;
  readonly CalculationConfiguration?: CalculationConfiguration | undefined;
  readonly CodeBlock?: string | undefined;
  readonly ClientRequestToken?: string | undefined;
}

export interface StartCalculationExecutionResponse {
  readonly CalculationExecutionId?: string | undefined;
  readonly State?: CalculationExecutionState | undefined;
}

export interface StartQueryExecutionInput {
  readonly QueryString: string;
  readonly ClientRequestToken?: string | undefined;
  readonly QueryExecutionContext?: QueryExecutionContext | undefined;
  readonly ResultConfiguration?: ResultConfiguration | undefined;
  readonly WorkGroup?: string | undefined;
  readonly ExecutionParameters?: readonly string[] | undefined;
  readonly ResultReuseConfiguration?: ResultReuseConfiguration | undefined;
  readonly EngineConfiguration?: EngineConfiguration | undefined;
}

export interface StartQueryExecutionOutput {
  readonly QueryExecutionId?: string | undefined;
}

export interface StartSessionRequest {
  readonly Description?: string | undefined;
  readonly WorkGroup: string;
  readonly EngineConfiguration: EngineConfiguration;
  readonly ExecutionRole?: string | undefined;
  readonly MonitoringConfiguration?: MonitoringConfiguration | undefined;
  readonly NotebookVersion?: string | undefined;
  readonly SessionIdleTimeoutInMinutes?: number | undefined;
  readonly ClientRequestToken?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly CopyWorkGroupTags?: boolean | undefined;
}

export interface StartSessionResponse {
  readonly SessionId?: string | undefined;
  readonly State?: SessionState | undefined;
}

export type StatementType = "DDL" | "DML" | "UTILITY";

export interface StopCalculationExecutionRequest {
  readonly CalculationExecutionId: string;
}

export interface StopCalculationExecutionResponse {
  readonly State?: CalculationExecutionState | undefined;
}

export interface StopQueryExecutionInput {
  readonly QueryExecutionId: string;
}

export type StopQueryExecutionOutput = Readonly<Record<string, never>>;

export interface TableMetadata {
  readonly Name: string;
  readonly CreateTime?: Instant | undefined;
  readonly LastAccessTime?: Instant | undefined;
  readonly TableType?: string | undefined;
  readonly Columns?: readonly Column[] | undefined;
  readonly PartitionKeys?: readonly Column[] | undefined;
  readonly Parameters?: Readonly<Record<string, string>> | undefined;
}

export interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export interface TagResourceInput {
  readonly ResourceARN: string;
  readonly Tags: readonly Tag[];
}

export type TagResourceOutput = Readonly<Record<string, never>>;

export interface TerminateSessionRequest {
  readonly SessionId: string;
}

export interface TerminateSessionResponse {
  readonly State?: SessionState | undefined;
}

export type ThrottleReason = "CONCURRENT_QUERY_LIMIT_EXCEEDED";

export interface TooManyRequestsException {
  readonly Message?: string | undefined;
  readonly Reason?: ThrottleReason | undefined;
}

export interface UnprocessedNamedQueryId {
  readonly NamedQueryId?: string | undefined;
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface UnprocessedPreparedStatementName {
  readonly StatementName?: string | undefined;
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface UnprocessedQueryExecutionId {
  readonly QueryExecutionId?: string | undefined;
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface UntagResourceInput {
  readonly ResourceARN: string;
  readonly TagKeys: readonly string[];
}

export type UntagResourceOutput = Readonly<Record<string, never>>;

export interface UpdateCapacityReservationInput {
  readonly TargetDpus: number;
  readonly Name: string;
}

export type UpdateCapacityReservationOutput = Readonly<Record<string, never>>;

export interface UpdateDataCatalogInput {
  readonly Name: string;
  readonly Type: DataCatalogType;
  readonly Description?: string | undefined;
  readonly Parameters?: Readonly<Record<string, string>> | undefined;
}

export type UpdateDataCatalogOutput = Readonly<Record<string, never>>;

export interface UpdateNamedQueryInput {
  readonly NamedQueryId: string;
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly QueryString: string;
}

export type UpdateNamedQueryOutput = Readonly<Record<string, never>>;

export interface UpdateNotebookInput {
  readonly NotebookId: string;
  readonly Payload: string;
  readonly Type: NotebookType;
  readonly SessionId?: string | undefined;
  readonly ClientRequestToken?: string | undefined;
}

export interface UpdateNotebookMetadataInput {
  readonly NotebookId: string;
  readonly ClientRequestToken?: string | undefined;
  readonly Name: string;
}

export type UpdateNotebookMetadataOutput = Readonly<Record<string, never>>;

export type UpdateNotebookOutput = Readonly<Record<string, never>>;

export interface UpdatePreparedStatementInput {
  readonly StatementName: string;
  readonly WorkGroup: string;
  readonly QueryStatement: string;
  readonly Description?: string | undefined;
}

export type UpdatePreparedStatementOutput = Readonly<Record<string, never>>;

export interface UpdateWorkGroupInput {
  readonly WorkGroup: string;
  readonly Description?: string | undefined;
  readonly ConfigurationUpdates?: WorkGroupConfigurationUpdates | undefined;
  readonly State?: WorkGroupState | undefined;
}

export type UpdateWorkGroupOutput = Readonly<Record<string, never>>;

export interface WorkGroup {
  readonly Name: string;
  readonly State?: WorkGroupState | undefined;
  readonly Configuration?: WorkGroupConfiguration | undefined;
  readonly Description?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly IdentityCenterApplicationArn?: string | undefined;
}

export interface WorkGroupConfiguration {
  readonly ResultConfiguration?: ResultConfiguration | undefined;
  readonly ManagedQueryResultsConfiguration?: ManagedQueryResultsConfiguration | undefined;
  readonly EnforceWorkGroupConfiguration?: boolean | undefined;
  readonly PublishCloudWatchMetricsEnabled?: boolean | undefined;
  readonly BytesScannedCutoffPerQuery?: number | undefined;
  readonly RequesterPaysEnabled?: boolean | undefined;
  readonly EngineVersion?: EngineVersion | undefined;
  readonly AdditionalConfiguration?: string | undefined;
  readonly ExecutionRole?: string | undefined;
  readonly MonitoringConfiguration?: MonitoringConfiguration | undefined;
  readonly EngineConfiguration?: EngineConfiguration | undefined;
  readonly CustomerContentEncryptionConfiguration?: CustomerContentEncryptionConfiguration | undefined;
  readonly EnableMinimumEncryptionConfiguration?: boolean | undefined;
  readonly IdentityCenterConfiguration?: IdentityCenterConfiguration | undefined;
  readonly QueryResultsS3AccessGrantsConfiguration?: QueryResultsS3AccessGrantsConfiguration | undefined;
}

export interface WorkGroupConfigurationUpdates {
  readonly EnforceWorkGroupConfiguration?: boolean | undefined;
  readonly ResultConfigurationUpdates?: ResultConfigurationUpdates | undefined;
  readonly ManagedQueryResultsConfigurationUpdates?: ManagedQueryResultsConfigurationUpdates | undefined;
  readonly PublishCloudWatchMetricsEnabled?: boolean | undefined;
  readonly BytesScannedCutoffPerQuery?: number | undefined;
  readonly RemoveBytesScannedCutoffPerQuery?: boolean | undefined;
  readonly RequesterPaysEnabled?: boolean | undefined;
  readonly EngineVersion?: EngineVersion | undefined;
  readonly RemoveCustomerContentEncryptionConfiguration?: boolean | undefined;
  readonly AdditionalConfiguration?: string | undefined;
  readonly ExecutionRole?: string | undefined;
  readonly CustomerContentEncryptionConfiguration?: CustomerContentEncryptionConfiguration | undefined;
  readonly EnableMinimumEncryptionConfiguration?: boolean | undefined;
  readonly QueryResultsS3AccessGrantsConfiguration?: QueryResultsS3AccessGrantsConfiguration | undefined;
  readonly MonitoringConfiguration?: MonitoringConfiguration | undefined;
  readonly EngineConfiguration?: EngineConfiguration | undefined;
}

export type WorkGroupState = "ENABLED" | "DISABLED";

export interface WorkGroupSummary {
  readonly Name?: string | undefined;
  readonly State?: WorkGroupState | undefined;
  readonly Description?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly EngineVersion?: EngineVersion | undefined;
  readonly IdentityCenterApplicationArn?: string | undefined;
}
