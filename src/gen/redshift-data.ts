/** The operations and types of Redshift Data (API version 2019-12-20). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const redshiftData: ServiceRef<Operations> = { id: "redshift-data" };

export interface Operations {
  readonly BatchExecuteStatement: {
    readonly input: BatchExecuteStatementInput;
    readonly output: BatchExecuteStatementOutput;
    readonly errors:
      | "ActiveSessionsExceededException"
      | "ActiveStatementsExceededException"
      | "BatchExecuteStatementException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly CancelStatement: {
    readonly input: CancelStatementRequest;
    readonly output: CancelStatementResponse;
    readonly errors:
      | "DatabaseConnectionException"
      | "InternalServerException"
      | "QueryTimeoutException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly DescribeStatement: {
    readonly input: DescribeStatementRequest;
    readonly output: DescribeStatementResponse;
    readonly errors:
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly DescribeTable: {
    readonly input: DescribeTableRequest;
    readonly output: DescribeTableResponse;
    readonly errors:
      | "DatabaseConnectionException"
      | "InternalServerException"
      | "QueryTimeoutException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly ExecuteStatement: {
    readonly input: ExecuteStatementInput;
    readonly output: ExecuteStatementOutput;
    readonly errors:
      | "ActiveSessionsExceededException"
      | "ActiveStatementsExceededException"
      | "ExecuteStatementException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly GetStatementResult: {
    readonly input: GetStatementResultRequest;
    readonly output: GetStatementResultResponse;
    readonly errors:
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly GetStatementResultV2: {
    readonly input: GetStatementResultV2Request;
    readonly output: GetStatementResultV2Response;
    readonly errors:
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly ListDatabases: {
    readonly input: ListDatabasesRequest;
    readonly output: ListDatabasesResponse;
    readonly errors:
      | "DatabaseConnectionException"
      | "InternalServerException"
      | "QueryTimeoutException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly ListSchemas: {
    readonly input: ListSchemasRequest;
    readonly output: ListSchemasResponse;
    readonly errors:
      | "DatabaseConnectionException"
      | "InternalServerException"
      | "QueryTimeoutException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly ListStatements: {
    readonly input: ListStatementsRequest;
    readonly output: ListStatementsResponse;
    readonly errors:
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly ListTables: {
    readonly input: ListTablesRequest;
    readonly output: ListTablesResponse;
    readonly errors:
      | "DatabaseConnectionException"
      | "InternalServerException"
      | "QueryTimeoutException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
}

export interface ActiveSessionsExceededException {
  readonly Message?: string | undefined;
}

export interface ActiveStatementsExceededException {
  readonly Message?: string | undefined;
}

export interface BatchExecuteStatementException {
  readonly Message: string;
  readonly StatementId: string;
}

export interface BatchExecuteStatementInput {
  readonly Sqls: readonly string[];
  readonly ClusterIdentifier?: string | undefined;
  readonly SecretArn?: string | undefined;
  readonly DbUser?: string | undefined;
  readonly Database?: string | undefined;
  readonly WithEvent?: boolean | undefined;
  readonly StatementName?: string | undefined;
  readonly Parameters?: readonly SqlParameter[] | undefined;
  readonly WorkgroupName?: string | undefined;
  readonly ClientToken?: string | undefined;
  readonly ResultFormat?: ResultFormatString | undefined;
  readonly SessionKeepAliveSeconds?: number | undefined;
  readonly SessionId?: string | undefined;
}

export interface BatchExecuteStatementOutput {
  readonly Id?: string | undefined;
  readonly CreatedAt?: Instant | undefined;
  readonly ClusterIdentifier?: string | undefined;
  readonly DbUser?: string | undefined;
  readonly DbGroups?: readonly string[] | undefined;
  readonly Database?: string | undefined;
  readonly SecretArn?: string | undefined;
  readonly WorkgroupName?: string | undefined;
  readonly SessionId?: string | undefined;
}

export interface CancelStatementRequest {
  readonly Id: string;
}

export interface CancelStatementResponse {
  readonly Status?: boolean | undefined;
}

export interface ColumnMetadata {
  readonly isCaseSensitive?: boolean | undefined;
  readonly isCurrency?: boolean | undefined;
  readonly isSigned?: boolean | undefined;
  readonly label?: string | undefined;
  readonly name?: string | undefined;
  readonly nullable?: number | undefined;
  readonly precision?: number | undefined;
  readonly scale?: number | undefined;
  readonly schemaName?: string | undefined;
  readonly tableName?: string | undefined;
  readonly typeName?: string | undefined;
  readonly length?: number | undefined;
  readonly columnDefault?: string | undefined;
}

export interface DatabaseConnectionException {
  readonly Message: string;
}

export interface DescribeStatementRequest {
  readonly Id: string;
}

export interface DescribeStatementResponse {
  readonly Id: string;
  readonly SecretArn?: string | undefined;
  readonly DbUser?: string | undefined;
  readonly Database?: string | undefined;
  readonly ClusterIdentifier?: string | undefined;
  readonly Duration?: number | undefined;
  readonly Error?: string | undefined;
  readonly Status?: StatusString | undefined;
  readonly CreatedAt?: Instant | undefined;
  readonly UpdatedAt?: Instant | undefined;
  readonly RedshiftPid?: number | undefined;
  readonly HasResultSet?: boolean | undefined;
  readonly QueryString?: string | undefined;
  readonly ResultRows?: number | undefined;
  readonly ResultSize?: number | undefined;
  readonly RedshiftQueryId?: number | undefined;
  readonly QueryParameters?: readonly SqlParameter[] | undefined;
  readonly SubStatements?: readonly SubStatementData[] | undefined;
  readonly WorkgroupName?: string | undefined;
  readonly ResultFormat?: ResultFormatString | undefined;
  readonly SessionId?: string | undefined;
}

export interface DescribeTableRequest {
  readonly ClusterIdentifier?: string | undefined;
  readonly SecretArn?: string | undefined;
  readonly DbUser?: string | undefined;
  readonly Database: string;
  readonly ConnectedDatabase?: string | undefined;
  readonly Schema?: string | undefined;
  readonly Table?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly WorkgroupName?: string | undefined;
}

export interface DescribeTableResponse {
  readonly TableName?: string | undefined;
  readonly ColumnList?: readonly ColumnMetadata[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ExecuteStatementException {
  readonly Message: string;
  readonly StatementId: string;
}

export interface ExecuteStatementInput {
  readonly Sql: string;
  readonly ClusterIdentifier?: string | undefined;
  readonly SecretArn?: string | undefined;
  readonly DbUser?: string | undefined;
  readonly Database?: string | undefined;
  readonly WithEvent?: boolean | undefined;
  readonly StatementName?: string | undefined;
  readonly Parameters?: readonly SqlParameter[] | undefined;
  readonly WorkgroupName?: string | undefined;
  readonly ClientToken?: string | undefined;
  readonly ResultFormat?: ResultFormatString | undefined;
  readonly SessionKeepAliveSeconds?: number | undefined;
  readonly SessionId?: string | undefined;
}

export interface ExecuteStatementOutput {
  readonly Id?: string | undefined;
  readonly CreatedAt?: Instant | undefined;
  readonly ClusterIdentifier?: string | undefined;
  readonly DbUser?: string | undefined;
  readonly DbGroups?: readonly string[] | undefined;
  readonly Database?: string | undefined;
  readonly SecretArn?: string | undefined;
  readonly WorkgroupName?: string | undefined;
  readonly SessionId?: string | undefined;
}

export interface Field {
  readonly isNull?: boolean | undefined;
  readonly booleanValue?: boolean | undefined;
  readonly longValue?: number | undefined;
  readonly doubleValue?: number | undefined;
  readonly stringValue?: string | undefined;
  readonly blobValue?: Uint8Array | undefined;
}

export interface GetStatementResultRequest {
  readonly Id: string;
  readonly NextToken?: string | undefined;
}

export interface GetStatementResultResponse {
  readonly Records: readonly (readonly Field[])[];
  readonly ColumnMetadata?: readonly ColumnMetadata[] | undefined;
  readonly TotalNumRows?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetStatementResultV2Request {
  readonly Id: string;
  readonly NextToken?: string | undefined;
}

export interface GetStatementResultV2Response {
  readonly Records: readonly QueryRecords[];
  readonly ColumnMetadata?: readonly ColumnMetadata[] | undefined;
  readonly TotalNumRows?: number | undefined;
  readonly ResultFormat?: ResultFormatString | undefined;
  readonly NextToken?: string | undefined;
}

export interface InternalServerException {
  readonly Message: string;
}

export interface ListDatabasesRequest {
  readonly ClusterIdentifier?: string | undefined;
  readonly Database: string;
  readonly SecretArn?: string | undefined;
  readonly DbUser?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly WorkgroupName?: string | undefined;
}

export interface ListDatabasesResponse {
  readonly Databases?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListSchemasRequest {
  readonly ClusterIdentifier?: string | undefined;
  readonly SecretArn?: string | undefined;
  readonly DbUser?: string | undefined;
  readonly Database: string;
  readonly ConnectedDatabase?: string | undefined;
  readonly SchemaPattern?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly WorkgroupName?: string | undefined;
}

export interface ListSchemasResponse {
  readonly Schemas?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListStatementsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly StatementName?: string | undefined;
  readonly Status?: StatusString | undefined;
  readonly RoleLevel?: boolean | undefined;
  readonly Database?: string | undefined;
  readonly ClusterIdentifier?: string | undefined;
  readonly WorkgroupName?: string | undefined;
}

export interface ListStatementsResponse {
  readonly Statements: readonly StatementData[];
  readonly NextToken?: string | undefined;
}

export interface ListTablesRequest {
  readonly ClusterIdentifier?: string | undefined;
  readonly SecretArn?: string | undefined;
  readonly DbUser?: string | undefined;
  readonly Database: string;
  readonly ConnectedDatabase?: string | undefined;
  readonly SchemaPattern?: string | undefined;
  readonly TablePattern?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly WorkgroupName?: string | undefined;
}

export interface ListTablesResponse {
  readonly Tables?: readonly TableMember[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface QueryRecords {
  readonly CSVRecords?: string | undefined;
}

export interface QueryTimeoutException {
  readonly Message?: string | undefined;
}

export interface ResourceNotFoundException {
  readonly Message: string;
  readonly ResourceId: string;
}

export type ResultFormatString = "JSON" | "CSV";

export interface SqlParameter {
  readonly name: string;
  readonly value: string;
}

export interface StatementData {
  readonly Id: string;
  readonly QueryString?: string | undefined;
  readonly QueryStrings?: readonly string[] | undefined;
  readonly SecretArn?: string | undefined;
  readonly Status?: StatusString | undefined;
  readonly StatementName?: string | undefined;
  readonly CreatedAt?: Instant | undefined;
  readonly UpdatedAt?: Instant | undefined;
  readonly QueryParameters?: readonly SqlParameter[] | undefined;
  readonly IsBatchStatement?: boolean | undefined;
  readonly ResultFormat?: ResultFormatString | undefined;
  readonly SessionId?: string | undefined;
}

export type StatementStatusString =
  | "SUBMITTED"
  | "PICKED"
  | "STARTED"
  | "FINISHED"
  | "ABORTED"
  | "FAILED";

export type StatusString =
  | "SUBMITTED"
  | "PICKED"
  | "STARTED"
  | "FINISHED"
  | "ABORTED"
  | "FAILED"
  | "ALL";

export interface SubStatementData {
  readonly Id: string;
  readonly Duration?: number | undefined;
  readonly Error?: string | undefined;
  readonly Status?: StatementStatusString | undefined;
  readonly CreatedAt?: Instant | undefined;
  readonly UpdatedAt?: Instant | undefined;
  readonly QueryString?: string | undefined;
  readonly ResultRows?: number | undefined;
  readonly ResultSize?: number | undefined;
  readonly RedshiftQueryId?: number | undefined;
  readonly HasResultSet?: boolean | undefined;
}

export interface TableMember {
  readonly name?: string | undefined;
  readonly type?: string | undefined;
  readonly schema?: string | undefined;
}

export interface ValidationException {
  readonly Message?: string | undefined;
}
