/** The operations and types of schemas (API version 2019-12-02). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { Json, ServiceRef } from "../kernel/dispatch/contract.ts";

export const schemas: ServiceRef<Operations> = { id: "schemas" };

export interface Operations {
  readonly CreateDiscoverer: {
    readonly input: CreateDiscovererRequest;
    readonly output: CreateDiscovererResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly CreateRegistry: {
    readonly input: CreateRegistryRequest;
    readonly output: CreateRegistryResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly CreateSchema: {
    readonly input: CreateSchemaRequest;
    readonly output: CreateSchemaResponse;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "ServiceUnavailableException";
  };
  readonly DeleteDiscoverer: {
    readonly input: DeleteDiscovererRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly DeleteRegistry: {
    readonly input: DeleteRegistryRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly DeleteResourcePolicy: {
    readonly input: DeleteResourcePolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly DeleteSchema: {
    readonly input: DeleteSchemaRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly DeleteSchemaVersion: {
    readonly input: DeleteSchemaVersionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly DescribeCodeBinding: {
    readonly input: DescribeCodeBindingRequest;
    readonly output: DescribeCodeBindingResponse;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "TooManyRequestsException"
      | "UnauthorizedException";
  };
  readonly DescribeDiscoverer: {
    readonly input: DescribeDiscovererRequest;
    readonly output: DescribeDiscovererResponse;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly DescribeRegistry: {
    readonly input: DescribeRegistryRequest;
    readonly output: DescribeRegistryResponse;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly DescribeSchema: {
    readonly input: DescribeSchemaRequest;
    readonly output: DescribeSchemaResponse;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly ExportSchema: {
    readonly input: ExportSchemaRequest;
    readonly output: ExportSchemaResponse;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceUnavailableException"
      | "TooManyRequestsException"
      | "UnauthorizedException";
  };
  readonly GetCodeBindingSource: {
    readonly input: GetCodeBindingSourceRequest;
    readonly output: GetCodeBindingSourceResponse;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "TooManyRequestsException"
      | "UnauthorizedException";
  };
  readonly GetDiscoveredSchema: {
    readonly input: GetDiscoveredSchemaRequest;
    readonly output: GetDiscoveredSchemaResponse;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly GetResourcePolicy: {
    readonly input: GetResourcePolicyRequest;
    readonly output: GetResourcePolicyResponse;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly ListDiscoverers: {
    readonly input: ListDiscoverersRequest;
    readonly output: ListDiscoverersResponse;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly ListRegistries: {
    readonly input: ListRegistriesRequest;
    readonly output: ListRegistriesResponse;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly ListSchemaVersions: {
    readonly input: ListSchemaVersionsRequest;
    readonly output: ListSchemaVersionsResponse;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly ListSchemas: {
    readonly input: ListSchemasRequest;
    readonly output: ListSchemasResponse;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException";
  };
  readonly PutCodeBinding: {
    readonly input: PutCodeBindingRequest;
    readonly output: PutCodeBindingResponse;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "GoneException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "TooManyRequestsException"
      | "UnauthorizedException";
  };
  readonly PutResourcePolicy: {
    readonly input: PutResourcePolicyRequest;
    readonly output: PutResourcePolicyResponse;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "PreconditionFailedException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly SearchSchemas: {
    readonly input: SearchSchemasRequest;
    readonly output: SearchSchemasResponse;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly StartDiscoverer: {
    readonly input: StartDiscovererRequest;
    readonly output: StartDiscovererResponse;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly StopDiscoverer: {
    readonly input: StopDiscovererRequest;
    readonly output: StopDiscovererResponse;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException";
  };
  readonly UpdateDiscoverer: {
    readonly input: UpdateDiscovererRequest;
    readonly output: UpdateDiscovererResponse;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly UpdateRegistry: {
    readonly input: UpdateRegistryRequest;
    readonly output: UpdateRegistryResponse;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly UpdateSchema: {
    readonly input: UpdateSchemaRequest;
    readonly output: UpdateSchemaResponse;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceUnavailableException";
  };
}

export interface BadRequestException {
  readonly Code: string;
  readonly Message: string;
}

export type CodeGenerationStatus = "CREATE_IN_PROGRESS" | "CREATE_COMPLETE" | "CREATE_FAILED";

export interface ConflictException {
  readonly Code: string;
  readonly Message: string;
}

export interface CreateDiscovererRequest {
  readonly Description?: string | undefined;
  readonly SourceArn: string;
  readonly CrossAccount?: boolean | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateDiscovererResponse {
  readonly Description?: string | undefined;
  readonly DiscovererArn?: string | undefined;
  readonly DiscovererId?: string | undefined;
  readonly SourceArn?: string | undefined;
  readonly State?: DiscovererState | undefined;
  readonly CrossAccount?: boolean | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateRegistryRequest {
  readonly Description?: string | undefined;
  readonly RegistryName: string;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateRegistryResponse {
  readonly Description?: string | undefined;
  readonly RegistryArn?: string | undefined;
  readonly RegistryName?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateSchemaRequest {
  readonly Content: string;
  readonly Description?: string | undefined;
  readonly RegistryName: string;
  readonly SchemaName: string;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly Type: Type;
}

export interface CreateSchemaResponse {
  readonly Description?: string | undefined;
  readonly LastModified?: Instant | undefined;
  readonly SchemaArn?: string | undefined;
  readonly SchemaName?: string | undefined;
  readonly SchemaVersion?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly Type?: string | undefined;
  readonly VersionCreatedDate?: Instant | undefined;
}

export interface DeleteDiscovererRequest {
  readonly DiscovererId: string;
}

export interface DeleteRegistryRequest {
  readonly RegistryName: string;
}

export interface DeleteResourcePolicyRequest {
  readonly RegistryName?: string | undefined;
}

export interface DeleteSchemaRequest {
  readonly RegistryName: string;
  readonly SchemaName: string;
}

export interface DeleteSchemaVersionRequest {
  readonly RegistryName: string;
  readonly SchemaName: string;
  readonly SchemaVersion: string;
}

export interface DescribeCodeBindingRequest {
  readonly Language: string;
  readonly RegistryName: string;
  readonly SchemaName: string;
  readonly SchemaVersion?: string | undefined;
}

export interface DescribeCodeBindingResponse {
  readonly CreationDate?: Instant | undefined;
  readonly LastModified?: Instant | undefined;
  readonly SchemaVersion?: string | undefined;
  readonly Status?: CodeGenerationStatus | undefined;
}

export interface DescribeDiscovererRequest {
  readonly DiscovererId: string;
}

export interface DescribeDiscovererResponse {
  readonly Description?: string | undefined;
  readonly DiscovererArn?: string | undefined;
  readonly DiscovererId?: string | undefined;
  readonly SourceArn?: string | undefined;
  readonly State?: DiscovererState | undefined;
  readonly CrossAccount?: boolean | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface DescribeRegistryRequest {
  readonly RegistryName: string;
}

export interface DescribeRegistryResponse {
  readonly Description?: string | undefined;
  readonly RegistryArn?: string | undefined;
  readonly RegistryName?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface DescribeSchemaRequest {
  readonly RegistryName: string;
  readonly SchemaName: string;
  readonly SchemaVersion?: string | undefined;
}

export interface DescribeSchemaResponse {
  readonly Content?: string | undefined;
  readonly Description?: string | undefined;
  readonly LastModified?: Instant | undefined;
  readonly SchemaArn?: string | undefined;
  readonly SchemaName?: string | undefined;
  readonly SchemaVersion?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly Type?: string | undefined;
  readonly VersionCreatedDate?: Instant | undefined;
}

export type DiscovererState = "STARTED" | "STOPPED";

export interface DiscovererSummary {
  readonly DiscovererArn?: string | undefined;
  readonly DiscovererId?: string | undefined;
  readonly SourceArn?: string | undefined;
  readonly State?: DiscovererState | undefined;
  readonly CrossAccount?: boolean | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface ExportSchemaRequest {
  readonly RegistryName: string;
  readonly SchemaName: string;
  readonly SchemaVersion?: string | undefined;
  readonly Type: string;
}

export interface ExportSchemaResponse {
  readonly Content?: string | undefined;
  readonly SchemaArn?: string | undefined;
  readonly SchemaName?: string | undefined;
  readonly SchemaVersion?: string | undefined;
  readonly Type?: string | undefined;
}

export interface ForbiddenException {
  readonly Code: string;
  readonly Message: string;
}

export interface GetCodeBindingSourceRequest {
  readonly Language: string;
  readonly RegistryName: string;
  readonly SchemaName: string;
  readonly SchemaVersion?: string | undefined;
}

export interface GetCodeBindingSourceResponse {
  readonly Body?: Uint8Array | undefined;
}

export interface GetDiscoveredSchemaRequest {
  readonly Events: readonly string[];
  readonly Type: Type;
}

export interface GetDiscoveredSchemaResponse {
  readonly Content?: string | undefined;
}

export interface GetResourcePolicyRequest {
  readonly RegistryName?: string | undefined;
}

export interface GetResourcePolicyResponse {
  readonly Policy?: Json | undefined;
  readonly RevisionId?: string | undefined;
}

export interface GoneException {
  readonly Code: string;
  readonly Message: string;
}

export interface InternalServerErrorException {
  readonly Code: string;
  readonly Message: string;
}

export interface ListDiscoverersRequest {
  readonly DiscovererIdPrefix?: string | undefined;
  readonly Limit?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly SourceArnPrefix?: string | undefined;
}

export interface ListDiscoverersResponse {
  readonly Discoverers?: readonly DiscovererSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListRegistriesRequest {
  readonly Limit?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly RegistryNamePrefix?: string | undefined;
  readonly Scope?: string | undefined;
}

export interface ListRegistriesResponse {
  readonly NextToken?: string | undefined;
  readonly Registries?: readonly RegistrySummary[] | undefined;
}

export interface ListSchemaVersionsRequest {
  readonly Limit?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly RegistryName: string;
  readonly SchemaName: string;
}

export interface ListSchemaVersionsResponse {
  readonly NextToken?: string | undefined;
  readonly SchemaVersions?: readonly SchemaVersionSummary[] | undefined;
}

export interface ListSchemasRequest {
  readonly Limit?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly RegistryName: string;
  readonly SchemaNamePrefix?: string | undefined;
}

export interface ListSchemasResponse {
  readonly NextToken?: string | undefined;
  readonly Schemas?: readonly SchemaSummary[] | undefined;
}

export interface ListTagsForResourceRequest {
  readonly ResourceArn: string;
}

export interface ListTagsForResourceResponse {
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface NotFoundException {
  readonly Code: string;
  readonly Message: string;
}

export interface PreconditionFailedException {
  readonly Code: string;
  readonly Message: string;
}

export interface PutCodeBindingRequest {
  readonly Language: string;
  readonly RegistryName: string;
  readonly SchemaName: string;
  readonly SchemaVersion?: string | undefined;
}

export interface PutCodeBindingResponse {
  readonly CreationDate?: Instant | undefined;
  readonly LastModified?: Instant | undefined;
  readonly SchemaVersion?: string | undefined;
  readonly Status?: CodeGenerationStatus | undefined;
}

export interface PutResourcePolicyRequest {
  readonly Policy: Json;
  readonly RegistryName?: string | undefined;
  readonly RevisionId?: string | undefined;
}

export interface PutResourcePolicyResponse {
  readonly Policy?: Json | undefined;
  readonly RevisionId?: string | undefined;
}

export interface RegistrySummary {
  readonly RegistryArn?: string | undefined;
  readonly RegistryName?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface SchemaSummary {
  readonly LastModified?: Instant | undefined;
  readonly SchemaArn?: string | undefined;
  readonly SchemaName?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly VersionCount?: number | undefined;
}

export interface SchemaVersionSummary {
  readonly SchemaArn?: string | undefined;
  readonly SchemaName?: string | undefined;
  readonly SchemaVersion?: string | undefined;
  readonly Type?: Type | undefined;
}

export interface SearchSchemaSummary {
  readonly RegistryName?: string | undefined;
  readonly SchemaArn?: string | undefined;
  readonly SchemaName?: string | undefined;
  readonly SchemaVersions?: readonly SearchSchemaVersionSummary[] | undefined;
}

export interface SearchSchemaVersionSummary {
  readonly CreatedDate?: Instant | undefined;
  readonly SchemaVersion?: string | undefined;
  readonly Type?: Type | undefined;
}

export interface SearchSchemasRequest {
  readonly Keywords: string;
  readonly Limit?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly RegistryName: string;
}

export interface SearchSchemasResponse {
  readonly NextToken?: string | undefined;
  readonly Schemas?: readonly SearchSchemaSummary[] | undefined;
}

export interface ServiceUnavailableException {
  readonly Code: string;
  readonly Message: string;
}

export interface StartDiscovererRequest {
  readonly DiscovererId: string;
}

export interface StartDiscovererResponse {
  readonly DiscovererId?: string | undefined;
  readonly State?: DiscovererState | undefined;
}

export interface StopDiscovererRequest {
  readonly DiscovererId: string;
}

export interface StopDiscovererResponse {
  readonly DiscovererId?: string | undefined;
  readonly State?: DiscovererState | undefined;
}

export interface TagResourceRequest {
  readonly ResourceArn: string;
  readonly Tags: Readonly<Record<string, string>>;
}

export interface TooManyRequestsException {
  readonly Code: string;
  readonly Message: string;
}

export type Type = "OpenApi3" | "JSONSchemaDraft4";

export interface UnauthorizedException {
  readonly Code: string;
  readonly Message: string;
}

export interface UntagResourceRequest {
  readonly ResourceArn: string;
  readonly TagKeys: readonly string[];
}

export interface UpdateDiscovererRequest {
  readonly Description?: string | undefined;
  readonly DiscovererId: string;
  readonly CrossAccount?: boolean | undefined;
}

export interface UpdateDiscovererResponse {
  readonly Description?: string | undefined;
  readonly DiscovererArn?: string | undefined;
  readonly DiscovererId?: string | undefined;
  readonly SourceArn?: string | undefined;
  readonly State?: DiscovererState | undefined;
  readonly CrossAccount?: boolean | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface UpdateRegistryRequest {
  readonly Description?: string | undefined;
  readonly RegistryName: string;
}

export interface UpdateRegistryResponse {
  readonly Description?: string | undefined;
  readonly RegistryArn?: string | undefined;
  readonly RegistryName?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface UpdateSchemaRequest {
  readonly ClientTokenId?: string | undefined;
  readonly Content?: string | undefined;
  readonly Description?: string | undefined;
  readonly RegistryName: string;
  readonly SchemaName: string;
  readonly Type?: Type | undefined;
}

export interface UpdateSchemaResponse {
  readonly Description?: string | undefined;
  readonly LastModified?: Instant | undefined;
  readonly SchemaArn?: string | undefined;
  readonly SchemaName?: string | undefined;
  readonly SchemaVersion?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly Type?: string | undefined;
  readonly VersionCreatedDate?: Instant | undefined;
}
