/** The operations and types of Cognito Identity (API version 2014-06-30). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const cognitoIdentity: ServiceRef<Operations> = { id: "cognito-identity" };

export interface Operations {
  readonly CreateIdentityPool: {
    readonly input: CreateIdentityPoolInput;
    readonly output: IdentityPool;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "NotAuthorizedException"
      | "ResourceConflictException"
      | "TooManyRequestsException";
  };
  readonly DeleteIdentities: {
    readonly input: DeleteIdentitiesInput;
    readonly output: DeleteIdentitiesResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "TooManyRequestsException";
  };
  readonly DeleteIdentityPool: {
    readonly input: DeleteIdentityPoolInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly DescribeIdentity: {
    readonly input: DescribeIdentityInput;
    readonly output: IdentityDescription;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly DescribeIdentityPool: {
    readonly input: DescribeIdentityPoolInput;
    readonly output: IdentityPool;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly GetCredentialsForIdentity: {
    readonly input: GetCredentialsForIdentityInput;
    readonly output: GetCredentialsForIdentityResponse;
    readonly errors:
      | "ExternalServiceException"
      | "InternalErrorException"
      | "InvalidIdentityPoolConfigurationException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly GetId: {
    readonly input: GetIdInput;
    readonly output: GetIdResponse;
    readonly errors:
      | "ExternalServiceException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "NotAuthorizedException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly GetIdentityPoolRoles: {
    readonly input: GetIdentityPoolRolesInput;
    readonly output: GetIdentityPoolRolesResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly GetOpenIdToken: {
    readonly input: GetOpenIdTokenInput;
    readonly output: GetOpenIdTokenResponse;
    readonly errors:
      | "ExternalServiceException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly GetOpenIdTokenForDeveloperIdentity: {
    readonly input: GetOpenIdTokenForDeveloperIdentityInput;
    readonly output: GetOpenIdTokenForDeveloperIdentityResponse;
    readonly errors:
      | "DeveloperUserAlreadyRegisteredException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly GetPrincipalTagAttributeMap: {
    readonly input: GetPrincipalTagAttributeMapInput;
    readonly output: GetPrincipalTagAttributeMapResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly ListIdentities: {
    readonly input: ListIdentitiesInput;
    readonly output: ListIdentitiesResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly ListIdentityPools: {
    readonly input: ListIdentityPoolsInput;
    readonly output: ListIdentityPoolsResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceInput;
    readonly output: ListTagsForResourceResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly LookupDeveloperIdentity: {
    readonly input: LookupDeveloperIdentityInput;
    readonly output: LookupDeveloperIdentityResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly MergeDeveloperIdentities: {
    readonly input: MergeDeveloperIdentitiesInput;
    readonly output: MergeDeveloperIdentitiesResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly SetIdentityPoolRoles: {
    readonly input: SetIdentityPoolRolesInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly SetPrincipalTagAttributeMap: {
    readonly input: SetPrincipalTagAttributeMapInput;
    readonly output: SetPrincipalTagAttributeMapResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly TagResource: {
    readonly input: TagResourceInput;
    readonly output: TagResourceResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly UnlinkDeveloperIdentity: {
    readonly input: UnlinkDeveloperIdentityInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly UnlinkIdentity: {
    readonly input: UnlinkIdentityInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ExternalServiceException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceInput;
    readonly output: UntagResourceResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly UpdateIdentityPool: {
    readonly input: IdentityPool;
    readonly output: IdentityPool;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "NotAuthorizedException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
}

export type AmbiguousRoleResolutionType = "AuthenticatedRole" | "Deny";

export interface CognitoIdentityProvider {
  readonly ProviderName?: string | undefined;
  readonly ClientId?: string | undefined;
  readonly ServerSideTokenCheck?: boolean | undefined;
}

export interface ConcurrentModificationException {
  readonly message?: string | undefined;
}

export interface CreateIdentityPoolInput {
  readonly IdentityPoolName: string;
  readonly AllowUnauthenticatedIdentities: boolean;
  readonly AllowClassicFlow?: boolean | undefined;
  readonly SupportedLoginProviders?: Readonly<Record<string, string>> | undefined;
  readonly DeveloperProviderName?: string | undefined;
  readonly OpenIdConnectProviderARNs?: readonly string[] | undefined;
  readonly CognitoIdentityProviders?: readonly CognitoIdentityProvider[] | undefined;
  readonly SamlProviderARNs?: readonly string[] | undefined;
  readonly IdentityPoolTags?: Readonly<Record<string, string>> | undefined;
}

export interface Credentials {
  readonly AccessKeyId?: string | undefined;
  readonly SecretKey?: string | undefined;
  readonly SessionToken?: string | undefined;
  readonly Expiration?: Instant | undefined;
}

export interface DeleteIdentitiesInput {
  readonly IdentityIdsToDelete: readonly string[];
}

export interface DeleteIdentitiesResponse {
  readonly UnprocessedIdentityIds?: readonly UnprocessedIdentityId[] | undefined;
}

export interface DeleteIdentityPoolInput {
  readonly IdentityPoolId: string;
}

export interface DescribeIdentityInput {
  readonly IdentityId: string;
}

export interface DescribeIdentityPoolInput {
  readonly IdentityPoolId: string;
}

export interface DeveloperUserAlreadyRegisteredException {
  readonly message?: string | undefined;
}

export type ErrorCode = "AccessDenied" | "InternalServerError";

export interface ExternalServiceException {
  readonly message?: string | undefined;
}

export interface GetCredentialsForIdentityInput {
  readonly IdentityId: string;
  readonly Logins?: Readonly<Record<string, string>> | undefined;
  readonly CustomRoleArn?: string | undefined;
}

export interface GetCredentialsForIdentityResponse {
  readonly IdentityId?: string | undefined;
  readonly Credentials?: Credentials | undefined;
}

export interface GetIdInput {
  readonly AccountId?: string | undefined;
  readonly IdentityPoolId: string;
  readonly Logins?: Readonly<Record<string, string>> | undefined;
}

export interface GetIdResponse {
  readonly IdentityId?: string | undefined;
}

export interface GetIdentityPoolRolesInput {
  readonly IdentityPoolId: string;
}

export interface GetIdentityPoolRolesResponse {
  readonly IdentityPoolId?: string | undefined;
  readonly Roles?: Readonly<Record<string, string>> | undefined;
  readonly RoleMappings?: Readonly<Record<string, RoleMapping>> | undefined;
}

export interface GetOpenIdTokenForDeveloperIdentityInput {
  readonly IdentityPoolId: string;
  readonly IdentityId?: string | undefined;
  readonly Logins: Readonly<Record<string, string>>;
  readonly PrincipalTags?: Readonly<Record<string, string>> | undefined;
  readonly TokenDuration?: number | undefined;
}

export interface GetOpenIdTokenForDeveloperIdentityResponse {
  readonly IdentityId?: string | undefined;
  readonly Token?: string | undefined;
}

export interface GetOpenIdTokenInput {
  readonly IdentityId: string;
  readonly Logins?: Readonly<Record<string, string>> | undefined;
}

export interface GetOpenIdTokenResponse {
  readonly IdentityId?: string | undefined;
  readonly Token?: string | undefined;
}

export interface GetPrincipalTagAttributeMapInput {
  readonly IdentityPoolId: string;
  readonly IdentityProviderName: string;
}

export interface GetPrincipalTagAttributeMapResponse {
  readonly IdentityPoolId?: string | undefined;
  readonly IdentityProviderName?: string | undefined;
  readonly UseDefaults?: boolean | undefined;
  readonly PrincipalTags?: Readonly<Record<string, string>> | undefined;
}

export interface IdentityDescription {
  readonly IdentityId?: string | undefined;
  readonly Logins?: readonly string[] | undefined;
  readonly CreationDate?: Instant | undefined;
  readonly LastModifiedDate?: Instant | undefined;
}

export interface IdentityPool {
  readonly IdentityPoolId: string;
  readonly IdentityPoolName: string;
  readonly AllowUnauthenticatedIdentities: boolean;
  readonly AllowClassicFlow?: boolean | undefined;
  readonly SupportedLoginProviders?: Readonly<Record<string, string>> | undefined;
  readonly DeveloperProviderName?: string | undefined;
  readonly OpenIdConnectProviderARNs?: readonly string[] | undefined;
  readonly CognitoIdentityProviders?: readonly CognitoIdentityProvider[] | undefined;
  readonly SamlProviderARNs?: readonly string[] | undefined;
  readonly IdentityPoolTags?: Readonly<Record<string, string>> | undefined;
}

export interface IdentityPoolShortDescription {
  readonly IdentityPoolId?: string | undefined;
  readonly IdentityPoolName?: string | undefined;
}

export interface InternalErrorException {
  readonly message?: string | undefined;
}

export interface InvalidIdentityPoolConfigurationException {
  readonly message?: string | undefined;
}

export interface InvalidParameterException {
  readonly message?: string | undefined;
}

export interface LimitExceededException {
  readonly message?: string | undefined;
}

export interface ListIdentitiesInput {
  readonly IdentityPoolId: string;
  readonly MaxResults: number;
  readonly NextToken?: string | undefined;
  readonly HideDisabled?: boolean | undefined;
}

export interface ListIdentitiesResponse {
  readonly IdentityPoolId?: string | undefined;
  readonly Identities?: readonly IdentityDescription[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListIdentityPoolsInput {
  readonly MaxResults: number;
  readonly NextToken?: string | undefined;
}

export interface ListIdentityPoolsResponse {
  readonly IdentityPools?: readonly IdentityPoolShortDescription[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTagsForResourceInput {
  readonly ResourceArn: string;
}

export interface ListTagsForResourceResponse {
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface LookupDeveloperIdentityInput {
  readonly IdentityPoolId: string;
  readonly IdentityId?: string | undefined;
  readonly DeveloperUserIdentifier?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface LookupDeveloperIdentityResponse {
  readonly IdentityId?: string | undefined;
  readonly DeveloperUserIdentifierList?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface MappingRule {
  readonly Claim: string;
  readonly MatchType: MappingRuleMatchType;
  readonly Value: string;
  readonly RoleARN: string;
}

export type MappingRuleMatchType = "Equals" | "Contains" | "StartsWith" | "NotEqual";

export interface MergeDeveloperIdentitiesInput {
  readonly SourceUserIdentifier: string;
  readonly DestinationUserIdentifier: string;
  readonly DeveloperProviderName: string;
  readonly IdentityPoolId: string;
}

export interface MergeDeveloperIdentitiesResponse {
  readonly IdentityId?: string | undefined;
}

export interface NotAuthorizedException {
  readonly message?: string | undefined;
}

export interface ResourceConflictException {
  readonly message?: string | undefined;
}

export interface ResourceNotFoundException {
  readonly message?: string | undefined;
}

export interface RoleMapping {
  readonly Type: RoleMappingType;
  readonly AmbiguousRoleResolution?: AmbiguousRoleResolutionType | undefined;
  readonly RulesConfiguration?: RulesConfigurationType | undefined;
}

export type RoleMappingType = "Token" | "Rules";

export interface RulesConfigurationType {
  readonly Rules: readonly MappingRule[];
}

export interface SetIdentityPoolRolesInput {
  readonly IdentityPoolId: string;
  readonly Roles: Readonly<Record<string, string>>;
  readonly RoleMappings?: Readonly<Record<string, RoleMapping>> | undefined;
}

export interface SetPrincipalTagAttributeMapInput {
  readonly IdentityPoolId: string;
  readonly IdentityProviderName: string;
  readonly UseDefaults?: boolean | undefined;
  readonly PrincipalTags?: Readonly<Record<string, string>> | undefined;
}

export interface SetPrincipalTagAttributeMapResponse {
  readonly IdentityPoolId?: string | undefined;
  readonly IdentityProviderName?: string | undefined;
  readonly UseDefaults?: boolean | undefined;
  readonly PrincipalTags?: Readonly<Record<string, string>> | undefined;
}

export interface TagResourceInput {
  readonly ResourceArn: string;
  readonly Tags: Readonly<Record<string, string>>;
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export interface TooManyRequestsException {
  readonly message?: string | undefined;
}

export interface UnlinkDeveloperIdentityInput {
  readonly IdentityId: string;
  readonly IdentityPoolId: string;
  readonly DeveloperProviderName: string;
  readonly DeveloperUserIdentifier: string;
}

export interface UnlinkIdentityInput {
  readonly IdentityId: string;
  readonly Logins: Readonly<Record<string, string>>;
  readonly LoginsToRemove: readonly string[];
}

export interface UnprocessedIdentityId {
  readonly IdentityId?: string | undefined;
  readonly ErrorCode?: ErrorCode | undefined;
}

export interface UntagResourceInput {
  readonly ResourceArn: string;
  readonly TagKeys: readonly string[];
}

export type UntagResourceResponse = Readonly<Record<string, never>>;
