/** The operations and types of Cost and Usage Report Service (API version 2017-01-06). Written by tools/codegen. */
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const cur: ServiceRef<Operations> = { id: "cur" };

export interface Operations {
  readonly DeleteReportDefinition: {
    readonly input: DeleteReportDefinitionRequest;
    readonly output: DeleteReportDefinitionResponse;
    readonly errors: "InternalErrorException" | "ValidationException";
  };
  readonly DescribeReportDefinitions: {
    readonly input: DescribeReportDefinitionsRequest;
    readonly output: DescribeReportDefinitionsResponse;
    readonly errors: "InternalErrorException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors:
      | "InternalErrorException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly ModifyReportDefinition: {
    readonly input: ModifyReportDefinitionRequest;
    readonly output: ModifyReportDefinitionResponse;
    readonly errors: "InternalErrorException" | "ValidationException";
  };
  readonly PutReportDefinition: {
    readonly input: PutReportDefinitionRequest;
    readonly output: PutReportDefinitionResponse;
    readonly errors:
      | "DuplicateReportNameException"
      | "InternalErrorException"
      | "ReportLimitReachedException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors:
      | "InternalErrorException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors:
      | "InternalErrorException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
}

export type AWSRegion =
  | "af-south-1"
  | "ap-east-1"
  | "ap-south-1"
  | "ap-south-2"
  | "ap-southeast-1"
  | "ap-southeast-2"
  | "ap-southeast-3"
  | "ap-northeast-1"
  | "ap-northeast-2"
  | "ap-northeast-3"
  | "ca-central-1"
  | "eu-central-1"
  | "eu-central-2"
  | "eu-west-1"
  | "eu-west-2"
  | "eu-west-3"
  | "eu-north-1"
  | "eu-south-1"
  | "eu-south-2"
  | "me-central-1"
  | "me-south-1"
  | "sa-east-1"
  | "us-east-1"
  | "us-east-2"
  | "us-west-1"
  | "us-west-2"
  | "cn-north-1"
  | "cn-northwest-1";

export type AdditionalArtifact = "REDSHIFT" | "QUICKSIGHT" | "ATHENA";

export type CompressionFormat = "ZIP" | "GZIP" | "Parquet";

export interface DeleteReportDefinitionRequest {
  readonly ReportName: string;
}

export interface DeleteReportDefinitionResponse {
  readonly ResponseMessage?: string | undefined;
}

export interface DescribeReportDefinitionsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeReportDefinitionsResponse {
  readonly ReportDefinitions?: readonly ReportDefinition[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DuplicateReportNameException {
  readonly Message?: string | undefined;
}

export interface InternalErrorException {
  readonly Message?: string | undefined;
}

export type LastStatus = "SUCCESS" | "ERROR_PERMISSIONS" | "ERROR_NO_BUCKET";

export interface ListTagsForResourceRequest {
  readonly ReportName: string;
}

export interface ListTagsForResourceResponse {
  readonly Tags?: readonly Tag[] | undefined;
}

export interface ModifyReportDefinitionRequest {
  readonly ReportName: string;
  readonly ReportDefinition: ReportDefinition;
}

export type ModifyReportDefinitionResponse = Readonly<Record<string, never>>;

export interface PutReportDefinitionRequest {
  readonly ReportDefinition: ReportDefinition;
  readonly Tags?: readonly Tag[] | undefined;
}

export type PutReportDefinitionResponse = Readonly<Record<string, never>>;

export interface ReportDefinition {
  readonly ReportName: string;
  readonly TimeUnit: TimeUnit;
  readonly Format: ReportFormat;
  readonly Compression: CompressionFormat;
  readonly AdditionalSchemaElements: readonly SchemaElement[];
  readonly S3Bucket: string;
  readonly S3Prefix: string;
  readonly S3Region: AWSRegion;
  readonly AdditionalArtifacts?: readonly AdditionalArtifact[] | undefined;
  readonly RefreshClosedReports?: boolean | undefined;
  readonly ReportVersioning?: ReportVersioning | undefined;
  readonly BillingViewArn?: string | undefined;
  readonly ReportStatus?: ReportStatus | undefined;
}

export type ReportFormat = "textORcsv" | "Parquet";

export interface ReportLimitReachedException {
  readonly Message?: string | undefined;
}

export interface ReportStatus {
  readonly lastDelivery?: string | undefined;
  readonly lastStatus?: LastStatus | undefined;
}

export type ReportVersioning = "CREATE_NEW_REPORT" | "OVERWRITE_REPORT";

export interface ResourceNotFoundException {
  readonly Message?: string | undefined;
}

export type SchemaElement =
  | "RESOURCES"
  | "SPLIT_COST_ALLOCATION_DATA"
  | "MANUAL_DISCOUNT_COMPATIBILITY";

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export interface TagResourceRequest {
  readonly ReportName: string;
  readonly Tags: readonly Tag[];
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export type TimeUnit = "HOURLY" | "DAILY" | "MONTHLY";

export interface UntagResourceRequest {
  readonly ReportName: string;
  readonly TagKeys: readonly string[];
}

export type UntagResourceResponse = Readonly<Record<string, never>>;

export interface ValidationException {
  readonly Message?: string | undefined;
}
