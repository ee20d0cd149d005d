/** The operations and types of SSO Admin (API version 2020-07-20). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { Json, ServiceRef } from "../kernel/dispatch/contract.ts";

export const ssoAdmin: ServiceRef<Operations> = { id: "sso-admin" };

export interface Operations {
  readonly AddRegion: {
    readonly input: AddRegionRequest;
    readonly output: AddRegionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly AttachCustomerManagedPolicyReferenceToPermissionSet: {
    readonly input: AttachCustomerManagedPolicyReferenceToPermissionSetRequest;
    readonly output: AttachCustomerManagedPolicyReferenceToPermissionSetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly AttachManagedPolicyToPermissionSet: {
    readonly input: AttachManagedPolicyToPermissionSetRequest;
    readonly output: AttachManagedPolicyToPermissionSetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateAccountAssignment: {
    readonly input: CreateAccountAssignmentRequest;
    readonly output: CreateAccountAssignmentResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateApplication: {
    readonly input: CreateApplicationRequest;
    readonly output: CreateApplicationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateApplicationAssignment: {
    readonly input: CreateApplicationAssignmentRequest;
    readonly output: CreateApplicationAssignmentResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateInstance: {
    readonly input: CreateInstanceRequest;
    readonly output: CreateInstanceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateInstanceAccessControlAttributeConfiguration: {
    readonly input: CreateInstanceAccessControlAttributeConfigurationRequest;
    readonly output: CreateInstanceAccessControlAttributeConfigurationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreatePermissionSet: {
    readonly input: CreatePermissionSetRequest;
    readonly output: CreatePermissionSetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateTrustedTokenIssuer: {
    readonly input: CreateTrustedTokenIssuerRequest;
    readonly output: CreateTrustedTokenIssuerResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteAccountAssignment: {
    readonly input: DeleteAccountAssignmentRequest;
    readonly output: DeleteAccountAssignmentResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteApplication: {
    readonly input: DeleteApplicationRequest;
    readonly output: DeleteApplicationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteApplicationAccessScope: {
    readonly input: DeleteApplicationAccessScopeRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteApplicationAssignment: {
    readonly input: DeleteApplicationAssignmentRequest;
    readonly output: DeleteApplicationAssignmentResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteApplicationAuthenticationMethod: {
    readonly input: DeleteApplicationAuthenticationMethodRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteApplicationGrant: {
    readonly input: DeleteApplicationGrantRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteInlinePolicyFromPermissionSet: {
    readonly input: DeleteInlinePolicyFromPermissionSetRequest;
    readonly output: DeleteInlinePolicyFromPermissionSetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteInstance: {
    readonly input: DeleteInstanceRequest;
    readonly output: DeleteInstanceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteInstanceAccessControlAttributeConfiguration: {
    readonly input: DeleteInstanceAccessControlAttributeConfigurationRequest;
    readonly output: DeleteInstanceAccessControlAttributeConfigurationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeletePermissionSet: {
    readonly input: DeletePermissionSetRequest;
    readonly output: DeletePermissionSetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeletePermissionsBoundaryFromPermissionSet: {
    readonly input: DeletePermissionsBoundaryFromPermissionSetRequest;
    readonly output: DeletePermissionsBoundaryFromPermissionSetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteTrustedTokenIssuer: {
    readonly input: DeleteTrustedTokenIssuerRequest;
    readonly output: DeleteTrustedTokenIssuerResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DescribeAccountAssignmentCreationStatus: {
    readonly input: DescribeAccountAssignmentCreationStatusRequest;
    readonly output: DescribeAccountAssignmentCreationStatusResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DescribeAccountAssignmentDeletionStatus: {
    readonly input: DescribeAccountAssignmentDeletionStatusRequest;
    readonly output: DescribeAccountAssignmentDeletionStatusResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DescribeApplication: {
    readonly input: DescribeApplicationRequest;
    readonly output: DescribeApplicationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DescribeApplicationAssignment: {
    readonly input: DescribeApplicationAssignmentRequest;
    readonly output: DescribeApplicationAssignmentResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DescribeApplicationProvider: {
    readonly input: DescribeApplicationProviderRequest;
    readonly output: DescribeApplicationProviderResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DescribeInstance: {
    readonly input: DescribeInstanceRequest;
    readonly output: DescribeInstanceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DescribeInstanceAccessControlAttributeConfiguration: {
    readonly input: DescribeInstanceAccessControlAttributeConfigurationRequest;
    readonly output: DescribeInstanceAccessControlAttributeConfigurationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DescribePermissionSet: {
    readonly input: DescribePermissionSetRequest;
    readonly output: DescribePermissionSetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DescribePermissionSetProvisioningStatus: {
    readonly input: DescribePermissionSetProvisioningStatusRequest;
    readonly output: DescribePermissionSetProvisioningStatusResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DescribeRegion: {
    readonly input: DescribeRegionRequest;
    readonly output: DescribeRegionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DescribeTrustedTokenIssuer: {
    readonly input: DescribeTrustedTokenIssuerRequest;
    readonly output: DescribeTrustedTokenIssuerResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DetachCustomerManagedPolicyReferenceFromPermissionSet: {
    readonly input: DetachCustomerManagedPolicyReferenceFromPermissionSetRequest;
    readonly output: DetachCustomerManagedPolicyReferenceFromPermissionSetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DetachManagedPolicyFromPermissionSet: {
    readonly input: DetachManagedPolicyFromPermissionSetRequest;
    readonly output: DetachManagedPolicyFromPermissionSetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetApplicationAccessScope: {
    readonly input: GetApplicationAccessScopeRequest;
    readonly output: GetApplicationAccessScopeResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetApplicationAssignmentConfiguration: {
    readonly input: GetApplicationAssignmentConfigurationRequest;
    readonly output: GetApplicationAssignmentConfigurationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetApplicationAuthenticationMethod: {
    readonly input: GetApplicationAuthenticationMethodRequest;
    readonly output: GetApplicationAuthenticationMethodResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetApplicationGrant: {
    readonly input: GetApplicationGrantRequest;
    readonly output: GetApplicationGrantResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetApplicationSessionConfiguration: {
    readonly input: GetApplicationSessionConfigurationRequest;
    readonly output: GetApplicationSessionConfigurationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetInlinePolicyForPermissionSet: {
    readonly input: GetInlinePolicyForPermissionSetRequest;
    readonly output: GetInlinePolicyForPermissionSetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetPermissionsBoundaryForPermissionSet: {
    readonly input: GetPermissionsBoundaryForPermissionSetRequest;
    readonly output: GetPermissionsBoundaryForPermissionSetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListAccountAssignmentCreationStatus: {
    readonly input: ListAccountAssignmentCreationStatusRequest;
    readonly output: ListAccountAssignmentCreationStatusResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListAccountAssignmentDeletionStatus: {
    readonly input: ListAccountAssignmentDeletionStatusRequest;
    readonly output: ListAccountAssignmentDeletionStatusResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListAccountAssignments: {
    readonly input: ListAccountAssignmentsRequest;
    readonly output: ListAccountAssignmentsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListAccountAssignmentsForPrincipal: {
    readonly input: ListAccountAssignmentsForPrincipalRequest;
    readonly output: ListAccountAssignmentsForPrincipalResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListAccountsForProvisionedPermissionSet: {
    readonly input: ListAccountsForProvisionedPermissionSetRequest;
    readonly output: ListAccountsForProvisionedPermissionSetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListApplicationAccessScopes: {
    readonly input: ListApplicationAccessScopesRequest;
    readonly output: ListApplicationAccessScopesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListApplicationAssignments: {
    readonly input: ListApplicationAssignmentsRequest;
    readonly output: ListApplicationAssignmentsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListApplicationAssignmentsForPrincipal: {
    readonly input: ListApplicationAssignmentsForPrincipalRequest;
    readonly output: ListApplicationAssignmentsForPrincipalResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListApplicationAuthenticationMethods: {
    readonly input: ListApplicationAuthenticationMethodsRequest;
    readonly output: ListApplicationAuthenticationMethodsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListApplicationGrants: {
    readonly input: ListApplicationGrantsRequest;
    readonly output: ListApplicationGrantsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListApplicationProviders: {
    readonly input: ListApplicationProvidersRequest;
    readonly output: ListApplicationProvidersResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListApplications: {
    readonly input: ListApplicationsRequest;
    readonly output: ListApplicationsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListCustomerManagedPolicyReferencesInPermissionSet: {
    readonly input: ListCustomerManagedPolicyReferencesInPermissionSetRequest;
    readonly output: ListCustomerManagedPolicyReferencesInPermissionSetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListInstances: {
    readonly input: ListInstancesRequest;
    readonly output: ListInstancesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListManagedPoliciesInPermissionSet: {
    readonly input: ListManagedPoliciesInPermissionSetRequest;
    readonly output: ListManagedPoliciesInPermissionSetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListPermissionSetProvisioningStatus: {
    readonly input: ListPermissionSetProvisioningStatusRequest;
    readonly output: ListPermissionSetProvisioningStatusResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListPermissionSets: {
    readonly input: ListPermissionSetsRequest;
    readonly output: ListPermissionSetsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListPermissionSetsProvisionedToAccount: {
    readonly input: ListPermissionSetsProvisionedToAccountRequest;
    readonly output: ListPermissionSetsProvisionedToAccountResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListRegions: {
    readonly input: ListRegionsRequest;
    readonly output: ListRegionsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListTrustedTokenIssuers: {
    readonly input: ListTrustedTokenIssuersRequest;
    readonly output: ListTrustedTokenIssuersResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ProvisionPermissionSet: {
    readonly input: ProvisionPermissionSetRequest;
    readonly output: ProvisionPermissionSetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly PutApplicationAccessScope: {
    readonly input: PutApplicationAccessScopeRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly PutApplicationAssignmentConfiguration: {
    readonly input: PutApplicationAssignmentConfigurationRequest;
    readonly output: PutApplicationAssignmentConfigurationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly PutApplicationAuthenticationMethod: {
    readonly input: PutApplicationAuthenticationMethodRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly PutApplicationGrant: {
    readonly input: PutApplicationGrantRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly PutApplicationSessionConfiguration: {
    readonly input: PutApplicationSessionConfigurationRequest;
    readonly output: PutApplicationSessionConfigurationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly PutInlinePolicyToPermissionSet: {
    readonly input: PutInlinePolicyToPermissionSetRequest;
    readonly output: PutInlinePolicyToPermissionSetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly PutPermissionsBoundaryToPermissionSet: {
    readonly input: PutPermissionsBoundaryToPermissionSetRequest;
    readonly output: PutPermissionsBoundaryToPermissionSetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly RemoveRegion: {
    readonly input: RemoveRegionRequest;
    readonly output: RemoveRegionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UpdateApplication: {
    readonly input: UpdateApplicationRequest;
    readonly output: UpdateApplicationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UpdateInstance: {
    readonly input: UpdateInstanceRequest;
    readonly output: UpdateInstanceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UpdateInstanceAccessControlAttributeConfiguration: {
    readonly input: UpdateInstanceAccessControlAttributeConfigurationRequest;
    readonly output: UpdateInstanceAccessControlAttributeConfigurationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UpdatePermissionSet: {
    readonly input: UpdatePermissionSetRequest;
    readonly output: UpdatePermissionSetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UpdateTrustedTokenIssuer: {
    readonly input: UpdateTrustedTokenIssuerRequest;
    readonly output: UpdateTrustedTokenIssuerResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
}

export interface AccessControlAttribute {
  readonly Key: string;
  readonly Value: AccessControlAttributeValue;
}

export interface AccessControlAttributeValue {
  readonly Source: readonly string[];
}

export interface AccessDeniedException {
  readonly Message?: string | undefined;
  readonly Reason?: AccessDeniedExceptionReason | undefined;
}

export type AccessDeniedExceptionReason = "KMS_AccessDeniedException";

export interface AccountAssignment {
  readonly AccountId?: string | undefined;
  readonly PermissionSetArn?: string | undefined;
  readonly PrincipalType?: PrincipalType | undefined;
  readonly PrincipalId?: string | undefined;
}

export interface AccountAssignmentForPrincipal {
  readonly AccountId?: string | undefined;
  readonly PermissionSetArn?: string | undefined;
  readonly PrincipalId?: string | undefined;
  readonly PrincipalType?: PrincipalType | undefined;
}

export interface AccountAssignmentOperationStatus {
  readonly Status?: StatusValues | undefined;
  readonly RequestId?: string | undefined;
  readonly FailureReason?: string | undefined;
  readonly TargetId?: string | undefined;
  readonly TargetType?: TargetType | undefined;
  readonly PermissionSetArn?: string | undefined;
  readonly PrincipalType?: PrincipalType | undefined;
  readonly PrincipalId?: string | undefined;
  readonly CreatedDate?: Instant | undefined;
}

export interface AccountAssignmentOperationStatusMetadata {
  readonly Status?: StatusValues | undefined;
  readonly RequestId?: string | undefined;
  readonly CreatedDate?: Instant | undefined;
}

export interface AddRegionRequest {
  readonly InstanceArn: string;
  readonly RegionName: string;
}

export interface AddRegionResponse {
  readonly Status?: RegionStatus | undefined;
}

export interface Application {
  readonly ApplicationArn?: string | undefined;
  readonly ApplicationProviderArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly ApplicationAccount?: string | undefined;
  readonly InstanceArn?: string | undefined;
  readonly IdentityStoreArn?: string | undefined;
  readonly Status?: ApplicationStatus | undefined;
  readonly PortalOptions?: PortalOptions | undefined;
  readonly Description?: string | undefined;
  readonly CreatedDate?: Instant | undefined;
  readonly CreatedFrom?: string | undefined;
}

export interface ApplicationAssignment {
  readonly ApplicationArn: string;
  readonly PrincipalId: string;
  readonly PrincipalType: PrincipalType;
}

export interface ApplicationAssignmentForPrincipal {
  readonly ApplicationArn?: string | undefined;
  readonly PrincipalId?: string | undefined;
  readonly PrincipalType?: PrincipalType | undefined;
}

export interface ApplicationProvider {
  readonly ApplicationProviderArn: string;
  readonly FederationProtocol?: FederationProtocol | undefined;
  readonly DisplayData?: DisplayData | undefined;
  readonly ResourceServerConfig?: ResourceServerConfig | undefined;
}

export type ApplicationStatus = "ENABLED" | "DISABLED";

export type ApplicationVisibility = "ENABLED" | "DISABLED";

export interface AttachCustomerManagedPolicyReferenceToPermissionSetRequest {
  readonly InstanceArn: string;
  readonly PermissionSetArn: string;
  readonly CustomerManagedPolicyReference: CustomerManagedPolicyReference;
}

export type AttachCustomerManagedPolicyReferenceToPermissionSetResponse = Readonly<Record<string, never>>;

export interface AttachManagedPolicyToPermissionSetRequest {
  readonly InstanceArn: string;
  readonly PermissionSetArn: string;
  readonly ManagedPolicyArn: string;
}

export type AttachManagedPolicyToPermissionSetResponse = Readonly<Record<string, never>>;

export interface AttachedManagedPolicy {
  readonly Name?: string | undefined;
  readonly Arn?: string | undefined;
}

export interface AuthenticationMethod {
  readonly Iam?: IamAuthenticationMethod | undefined;
}

export interface AuthenticationMethodItem {
  readonly AuthenticationMethodType?: AuthenticationMethodType | undefined;
  readonly AuthenticationMethod?: AuthenticationMethod | undefined;
}

export type AuthenticationMethodType = "IAM";

export interface AuthorizationCodeGrant {
  readonly RedirectUris?: readonly string[] | undefined;
}

export interface AuthorizedTokenIssuer {
  readonly TrustedTokenIssuerArn?: string | undefined;
  readonly AuthorizedAudiences?: readonly string[] | undefined;
}

export interface ConflictException {
  readonly Message?: string | undefined;
}

export interface CreateAccountAssignmentRequest {
  readonly InstanceArn: string;
  readonly TargetId: string;
  readonly TargetType: TargetType;
  readonly PermissionSetArn: string;
  readonly PrincipalType: PrincipalType;
  readonly PrincipalId: string;
}

export interface CreateAccountAssignmentResponse {
  readonly AccountAssignmentCreationStatus?: AccountAssignmentOperationStatus | undefined;
}

export interface CreateApplicationAssignmentRequest {
  readonly ApplicationArn: string;
  readonly PrincipalId: string;
  readonly PrincipalType: PrincipalType;
}

export type CreateApplicationAssignmentResponse = Readonly<Record<string, never>>;

export interface CreateApplicationRequest {
  readonly InstanceArn: string;
  readonly ApplicationProviderArn: string;
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly PortalOptions?: PortalOptions | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly Status?: ApplicationStatus | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateApplicationResponse {
  readonly ApplicationArn?: string | undefined;
  readonly InstanceArn?: string | undefined;
  readonly IdentityStoreArn?: string | undefined;
}

export interface CreateInstanceAccessControlAttributeConfigurationRequest {
  readonly InstanceArn: string;
  readonly InstanceAccessControlAttributeConfiguration: InstanceAccessControlAttributeConfiguration;
}

export type CreateInstanceAccessControlAttributeConfigurationResponse = Readonly<Record<string, never>>;

export interface CreateInstanceRequest {
  readonly Name?: string | undefined;
  readonly ClientToken?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateInstanceResponse {
  readonly InstanceArn?: string | undefined;
}

export interface CreatePermissionSetRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly InstanceArn: string;
  readonly SessionDuration?: string | undefined;
  readonly RelayState?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreatePermissionSetResponse {
  readonly PermissionSet?: PermissionSet | undefined;
}

export interface CreateTrustedTokenIssuerRequest {
  readonly InstanceArn: string;
  readonly Name: string;
  readonly TrustedTokenIssuerType: TrustedTokenIssuerType;
  readonly TrustedTokenIssuerConfiguration: TrustedTokenIssuerConfiguration;
  readonly ClientToken?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateTrustedTokenIssuerResponse {
  readonly TrustedTokenIssuerArn?: string | undefined;
}

export interface CustomerManagedPolicyReference {
  readonly Name: string;
  readonly Path?: string | undefined;
}

export interface DeleteAccountAssignmentRequest {
  readonly InstanceArn: string;
  readonly TargetId: string;
  readonly TargetType: TargetType;
  readonly PermissionSetArn: string;
  readonly PrincipalType: PrincipalType;
  readonly PrincipalId: string;
}

export interface DeleteAccountAssignmentResponse {
  readonly AccountAssignmentDeletionStatus?: AccountAssignmentOperationStatus | undefined;
}

export interface DeleteApplicationAccessScopeRequest {
  readonly ApplicationArn: string;
  readonly Scope: string;
}

export interface DeleteApplicationAssignmentRequest {
  readonly ApplicationArn: string;
  readonly PrincipalId: string;
  readonly PrincipalType: PrincipalType;
}

export type DeleteApplicationAssignmentResponse = Readonly<Record<string, never>>;

export interface DeleteApplicationAuthenticationMethodRequest {
  readonly ApplicationArn: string;
  readonly AuthenticationMethodType: AuthenticationMethodType;
}

export interface DeleteApplicationGrantRequest {
  readonly ApplicationArn: string;
  readonly GrantType: GrantType;
}

export interface DeleteApplicationRequest {
  readonly ApplicationArn: string;
}

export type DeleteApplicationResponse = Readonly<Record<string, never>>;

export interface DeleteInlinePolicyFromPermissionSetRequest {
  readonly InstanceArn: string;
  readonly PermissionSetArn: string;
}

export type DeleteInlinePolicyFromPermissionSetResponse = Readonly<Record<string, never>>;

export interface DeleteInstanceAccessControlAttributeConfigurationRequest {
  readonly InstanceArn: string;
}

export type DeleteInstanceAccessControlAttributeConfigurationResponse = Readonly<Record<string, never>>;

export interface DeleteInstanceRequest {
  readonly InstanceArn: string;
}

export type DeleteInstanceResponse = Readonly<Record<string, never>>;

export interface DeletePermissionSetRequest {
  readonly InstanceArn: string;
  readonly PermissionSetArn: string;
}

export type DeletePermissionSetResponse = Readonly<Record<string, never>>;

export interface DeletePermissionsBoundaryFromPermissionSetRequest {
  readonly InstanceArn: string;
  readonly PermissionSetArn: string;
}

export type DeletePermissionsBoundaryFromPermissionSetResponse = Readonly<Record<string, never>>;

export interface DeleteTrustedTokenIssuerRequest {
  readonly TrustedTokenIssuerArn: string;
}

export type DeleteTrustedTokenIssuerResponse = Readonly<Record<string, never>>;

export interface DescribeAccountAssignmentCreationStatusRequest {
  readonly InstanceArn: string;
  readonly AccountAssignmentCreationRequestId: string;
}

export interface DescribeAccountAssignmentCreationStatusResponse {
  readonly AccountAssignmentCreationStatus?: AccountAssignmentOperationStatus | undefined;
}

export interface DescribeAccountAssignmentDeletionStatusRequest {
  readonly InstanceArn: string;
  readonly AccountAssignmentDeletionRequestId: string;
}

export interface DescribeAccountAssignmentDeletionStatusResponse {
  readonly AccountAssignmentDeletionStatus?: AccountAssignmentOperationStatus | undefined;
}

export interface DescribeApplicationAssignmentRequest {
  readonly ApplicationArn: string;
  readonly PrincipalId: string;
  readonly PrincipalType: PrincipalType;
}

export interface DescribeApplicationAssignmentResponse {
  readonly PrincipalType?: PrincipalType | undefined;
  readonly PrincipalId?: string | undefined;
  readonly ApplicationArn?: string | undefined;
}

export interface DescribeApplicationProviderRequest {
  readonly ApplicationProviderArn: string;
}

export interface DescribeApplicationProviderResponse {
  readonly ApplicationProviderArn: string;
  readonly FederationProtocol?: FederationProtocol | undefined;
  readonly DisplayData?: DisplayData | undefined;
  readonly ResourceServerConfig?: ResourceServerConfig | undefined;
}

export interface DescribeApplicationRequest {
  readonly ApplicationArn: string;
}

export interface DescribeApplicationResponse {
  readonly ApplicationArn?: string | undefined;
  readonly ApplicationProviderArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly ApplicationAccount?: string | undefined;
  readonly InstanceArn?: string | undefined;
  readonly IdentityStoreArn?: string | undefined;
  readonly Status?: ApplicationStatus | undefined;
  readonly PortalOptions?: PortalOptions | undefined;
  readonly Description?: string | undefined;
  readonly CreatedDate?: Instant | undefined;
  readonly CreatedFrom?: string | undefined;
}

export interface DescribeInstanceAccessControlAttributeConfigurationRequest {
  readonly InstanceArn: string;
}

export interface DescribeInstanceAccessControlAttributeConfigurationResponse {
  readonly Status?: InstanceAccessControlAttributeConfigurationStatus | undefined;
  readonly StatusReason?: string | undefined;
  readonly InstanceAccessControlAttributeConfiguration?: InstanceAccessControlAttributeConfiguration | undefined;
}

export interface DescribeInstanceRequest {
  readonly InstanceArn: string;
}

export interface DescribeInstanceResponse {
  readonly InstanceArn?: string | undefined;
  readonly IdentityStoreId?: string | undefined;
  readonly OwnerAccountId?: string | undefined;
  readonly Name?: string | undefined;
  readonly CreatedDate?: Instant | undefined;
  readonly Status?: InstanceStatus | undefined;
  readonly StatusReason?: string | undefined;
  readonly EncryptionConfigurationDetails?: EncryptionConfigurationDetails | undefined;
}

export interface DescribePermissionSetProvisioningStatusRequest {
  readonly InstanceArn: string;
  readonly ProvisionPermissionSetRequestId: string;
}

export interface DescribePermissionSetProvisioningStatusResponse {
  readonly PermissionSetProvisioningStatus?: PermissionSetProvisioningStatus | undefined;
}

export interface DescribePermissionSetRequest {
  readonly InstanceArn: string;
  readonly PermissionSetArn: string;
}

export interface DescribePermissionSetResponse {
  readonly PermissionSet?: PermissionSet | undefined;
}

export interface DescribeRegionRequest {
  readonly InstanceArn: string;
  readonly RegionName: string;
}

export interface DescribeRegionResponse {
  readonly RegionName?: string | undefined;
  readonly Status?: RegionStatus | undefined;
  readonly AddedDate?: Instant | undefined;
  readonly IsPrimaryRegion?: boolean | undefined;
}

export interface DescribeTrustedTokenIssuerRequest {
  readonly TrustedTokenIssuerArn: string;
}

export interface DescribeTrustedTokenIssuerResponse {
  readonly TrustedTokenIssuerArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly TrustedTokenIssuerType?: TrustedTokenIssuerType | undefined;
  readonly TrustedTokenIssuerConfiguration?: TrustedTokenIssuerConfiguration | undefined;
}

export interface DetachCustomerManagedPolicyReferenceFromPermissionSetRequest {
  readonly InstanceArn: string;
  readonly PermissionSetArn: string;
  readonly CustomerManagedPolicyReference: CustomerManagedPolicyReference;
}

export type DetachCustomerManagedPolicyReferenceFromPermissionSetResponse = Readonly<Record<string, never>>;

export interface DetachManagedPolicyFromPermissionSetRequest {
  readonly InstanceArn: string;
  readonly PermissionSetArn: string;
  readonly ManagedPolicyArn: string;
}

export type DetachManagedPolicyFromPermissionSetResponse = Readonly<Record<string, never>>;

export interface DisplayData {
  readonly DisplayName?: string | undefined;
  readonly IconUrl?: string | undefined;
  readonly Description?: string | undefined;
}

export interface EncryptionConfiguration {
  readonly KeyType: KmsKeyType;
  readonly KmsKeyArn?: string | undefined;
}

export interface EncryptionConfigurationDetails {
  readonly KeyType?: KmsKeyType | undefined;
  readonly KmsKeyArn?: string | undefined;
  readonly EncryptionStatus?: KmsKeyStatus | undefined;
  readonly EncryptionStatusReason?: string | undefined;
}

export type FederationProtocol = "SAML" | "OAUTH";

export interface GetApplicationAccessScopeRequest {
  readonly ApplicationArn: string;
  readonly Scope: string;
}

export interface GetApplicationAccessScopeResponse {
  readonly Scope: string;
  readonly AuthorizedTargets?: readonly string[] | undefined;
}

export interface GetApplicationAssignmentConfigurationRequest {
  readonly ApplicationArn: string;
}

export interface GetApplicationAssignmentConfigurationResponse {
  readonly AssignmentRequired: boolean;
}

export interface GetApplicationAuthenticationMethodRequest {
  readonly ApplicationArn: string;
  readonly AuthenticationMethodType: AuthenticationMethodType;
}

export interface GetApplicationAuthenticationMethodResponse {
  readonly AuthenticationMethod?: AuthenticationMethod | undefined;
}

export interface GetApplicationGrantRequest {
  readonly ApplicationArn: string;
  readonly GrantType: GrantType;
}

export interface GetApplicationGrantResponse {
  readonly Grant: Grant;
}

export interface GetApplicationSessionConfigurationRequest {
  readonly ApplicationArn: string;
}

export interface GetApplicationSessionConfigurationResponse {
  readonly UserBackgroundSessionApplicationStatus?: UserBackgroundSessionApplicationStatus | undefined;
}

export interface GetInlinePolicyForPermissionSetRequest {
  readonly InstanceArn: string;
  readonly PermissionSetArn: string;
}

export interface GetInlinePolicyForPermissionSetResponse {
  readonly InlinePolicy?: string | undefined;
}

export interface GetPermissionsBoundaryForPermissionSetRequest {
  readonly InstanceArn: string;
  readonly PermissionSetArn: string;
}

export interface GetPermissionsBoundaryForPermissionSetResponse {
  readonly PermissionsBoundary?: PermissionsBoundary | undefined;
}

export interface Grant {
  readonly AuthorizationCode?: AuthorizationCodeGrant | undefined;
  readonly JwtBearer?: JwtBearerGrant | undefined;
  readonly RefreshToken?: RefreshTokenGrant | undefined;
  readonly TokenExchange?: TokenExchangeGrant | undefined;
}

export interface GrantItem {
  readonly GrantType: GrantType;
  readonly Grant: Grant;
}

export type GrantType =
  | "authorization_code"
  | "refresh_token"
  | "urn:ietf:params:oauth:grant-type:jwt-bearer"
  | "urn:ietf:params:oauth:grant-type:token-exchange";

export interface IamAuthenticationMethod {
  readonly ActorPolicy: Json;
}

export interface InstanceAccessControlAttributeConfiguration {
  readonly AccessControlAttributes: readonly AccessControlAttribute[];
}

export type InstanceAccessControlAttributeConfigurationStatus = "ENABLED" | "CREATION_IN_PROGRESS" | "CREATION_FAILED";

export interface InstanceMetadata {
  readonly InstanceArn?: string | undefined;
  readonly IdentityStoreId?: string | undefined;
  readonly OwnerAccountId?: string | undefined;
  readonly Name?: string | undefined;
  readonly CreatedDate?: Instant | undefined;
  readonly Status?: InstanceStatus | undefined;
  readonly StatusReason?: string | undefined;
}

export type InstanceStatus =
  | "CREATE_IN_PROGRESS"
  | "CREATE_FAILED"
  | "DELETE_IN_PROGRESS"
  | "ACTIVE";

export interface InternalServerException {
  readonly Message?: string | undefined;
}

export type JwksRetrievalOption = "OPEN_ID_DISCOVERY";

export interface JwtBearerGrant {
  readonly AuthorizedTokenIssuers?: readonly AuthorizedTokenIssuer[] | undefined;
}

export type KmsKeyStatus = "UPDATING" | "ENABLED" | "UPDATE_FAILED";

export type KmsKeyType = "AWS_OWNED_KMS_KEY" | "CUSTOMER_MANAGED_KEY";

export interface ListAccountAssignmentCreationStatusRequest {
  readonly InstanceArn: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Filter?: OperationStatusFilter | undefined;
}

export interface ListAccountAssignmentCreationStatusResponse {
  readonly AccountAssignmentsCreationStatus?: readonly AccountAssignmentOperationStatusMetadata[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListAccountAssignmentDeletionStatusRequest {
  readonly InstanceArn: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Filter?: OperationStatusFilter | undefined;
}

export interface ListAccountAssignmentDeletionStatusResponse {
  readonly AccountAssignmentsDeletionStatus?: readonly AccountAssignmentOperationStatusMetadata[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListAccountAssignmentsFilter {
  readonly AccountId?: string | undefined;
}

export interface ListAccountAssignmentsForPrincipalRequest {
  readonly InstanceArn: string;
  readonly PrincipalId: string;
  readonly PrincipalType: PrincipalType;
  readonly Filter?: ListAccountAssignmentsFilter | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListAccountAssignmentsForPrincipalResponse {
  readonly AccountAssignments?: readonly AccountAssignmentForPrincipal[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListAccountAssignmentsRequest {
  readonly InstanceArn: string;
  readonly AccountId: string;
  readonly PermissionSetArn: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListAccountAssignmentsResponse {
  readonly AccountAssignments?: readonly AccountAssignment[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListAccountsForProvisionedPermissionSetRequest {
  readonly InstanceArn: string;
  readonly PermissionSetArn: string;
  readonly ProvisioningStatus?: ProvisioningStatus | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListAccountsForProvisionedPermissionSetResponse {
  readonly AccountIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListApplicationAccessScopesRequest {
  readonly ApplicationArn: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListApplicationAccessScopesResponse {
  readonly Scopes: readonly ScopeDetails[];
  readonly NextToken?: string | undefined;
}

export interface ListApplicationAssignmentsFilter {
  readonly ApplicationArn?: string | undefined;
}

export interface ListApplicationAssignmentsForPrincipalRequest {
  readonly InstanceArn: string;
  readonly PrincipalId: string;
  readonly PrincipalType: PrincipalType;
  readonly Filter?: ListApplicationAssignmentsFilter | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListApplicationAssignmentsForPrincipalResponse {
  readonly ApplicationAssignments?: readonly ApplicationAssignmentForPrincipal[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListApplicationAssignmentsRequest {
  readonly ApplicationArn: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListApplicationAssignmentsResponse {
  readonly ApplicationAssignments?: readonly ApplicationAssignment[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListApplicationAuthenticationMethodsRequest {
  readonly ApplicationArn: string;
  readonly NextToken?: string | undefined;
}

export interface ListApplicationAuthenticationMethodsResponse {
  readonly AuthenticationMethods?: readonly AuthenticationMethodItem[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListApplicationGrantsRequest {
  readonly ApplicationArn: string;
  readonly NextToken?: string | undefined;
}

export interface ListApplicationGrantsResponse {
  readonly Grants: readonly GrantItem[];
  readonly NextToken?: string | undefined;
}

export interface ListApplicationProvidersRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListApplicationProvidersResponse {
  readonly ApplicationProviders?: readonly ApplicationProvider[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListApplicationsFilter {
  readonly ApplicationAccount?: string | undefined;
  readonly ApplicationProvider?: string | undefined;
}

export interface ListApplicationsRequest {
  readonly InstanceArn: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Filter?: ListApplicationsFilter | undefined;
}

export interface ListApplicationsResponse {
  readonly Applications?: readonly Application[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCustomerManagedPolicyReferencesInPermissionSetRequest {
  readonly InstanceArn: string;
  readonly PermissionSetArn: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCustomerManagedPolicyReferencesInPermissionSetResponse {
  readonly CustomerManagedPolicyReferences?: readonly CustomerManagedPolicyReference[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListInstancesRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListInstancesResponse {
  readonly Instances?: readonly InstanceMetadata[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListManagedPoliciesInPermissionSetRequest {
  readonly InstanceArn: string;
  readonly PermissionSetArn: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListManagedPoliciesInPermissionSetResponse {
  readonly AttachedManagedPolicies?: readonly AttachedManagedPolicy[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListPermissionSetProvisioningStatusRequest {
  readonly InstanceArn: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Filter?: OperationStatusFilter | undefined;
}

export interface ListPermissionSetProvisioningStatusResponse {
  readonly PermissionSetsProvisioningStatus?: readonly PermissionSetProvisioningStatusMetadata[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListPermissionSetsProvisionedToAccountRequest {
  readonly InstanceArn: string;
  readonly AccountId: string;
  readonly ProvisioningStatus?: ProvisioningStatus | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListPermissionSetsProvisionedToAccountResponse {
  readonly NextToken?: string | undefined;
  readonly PermissionSets?: readonly string[] | undefined;
}

export interface ListPermissionSetsRequest {
  readonly InstanceArn: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListPermissionSetsResponse {
  readonly PermissionSets?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListRegionsRequest {
  readonly InstanceArn: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListRegionsResponse {
  readonly Regions?: readonly RegionMetadata[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  readonly InstanceArn?: string | undefined;
  readonly ResourceArn: string;
  readonly NextToken?: string | undefined;
}

export interface ListTagsForResourceResponse {
  readonly Tags?: readonly Tag[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTrustedTokenIssuersRequest {
  readonly InstanceArn: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTrustedTokenIssuersResponse {
  readonly TrustedTokenIssuers?: readonly TrustedTokenIssuerMetadata[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface OidcJwtConfiguration {
  readonly IssuerUrl: string;
  readonly ClaimAttributePath: string;
  readonly IdentityStoreAttributePath: string;
  readonly JwksRetrievalOption: JwksRetrievalOption;
}

export interface OidcJwtUpdateConfiguration {
  readonly ClaimAttributePath?: string | undefined;
  readonly IdentityStoreAttributePath?: string | undefined;
  readonly JwksRetrievalOption?: JwksRetrievalOption | undefined;
}

export interface OperationStatusFilter {
  readonly Status?: StatusValues | undefined;
}

export interface PermissionSet {
  readonly Name?: string | undefined;
  readonly PermissionSetArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly CreatedDate?: Instant | undefined;
  readonly SessionDuration?: string | undefined;
  readonly RelayState?: string | undefined;
}

export interface PermissionSetProvisioningStatus {
  readonly Status?: StatusValues | undefined;
  readonly RequestId?: string | undefined;
  readonly AccountId?: string | undefined;
  readonly PermissionSetArn?: string | undefined;
  readonly FailureReason?: string | undefined;
  readonly CreatedDate?: Instant | undefined;
}

export interface PermissionSetProvisioningStatusMetadata {
  readonly Status?: StatusValues | undefined;
  readonly RequestId?: string | undefined;
  readonly CreatedDate?: Instant | undefined;
}

export interface PermissionsBoundary {
  readonly CustomerManagedPolicyReference?: CustomerManagedPolicyReference | undefined;
  readonly ManagedPolicyArn?: string | undefined;
}

export interface PortalOptions {
  readonly SignInOptions?: SignInOptions | undefined;
  readonly Visibility?: ApplicationVisibility | undefined;
}

export type PrincipalType = "USER" | "GROUP";

export interface ProvisionPermissionSetRequest {
  readonly InstanceArn: string;
  readonly PermissionSetArn: string;
  readonly TargetId?: string | undefined;
  readonly TargetType: ProvisionTargetType;
}

export interface ProvisionPermissionSetResponse {
  readonly PermissionSetProvisioningStatus?: PermissionSetProvisioningStatus | undefined;
}

export type ProvisionTargetType = "AWS_ACCOUNT" | "ALL_PROVISIONED_ACCOUNTS";

export type ProvisioningStatus =
  | "LATEST_PERMISSION_SET_PROVISIONED"
  | "LATEST_PERMISSION_SET_NOT_PROVISIONED";

export interface PutApplicationAccessScopeRequest {
  readonly Scope: string;
  readonly AuthorizedTargets?: readonly string[] | undefined;
  readonly ApplicationArn: string;
}

export interface PutApplicationAssignmentConfigurationRequest {
  readonly ApplicationArn: string;
  readonly AssignmentRequired: boolean;
}

export type PutApplicationAssignmentConfigurationResponse = Readonly<Record<string, never>>;

export interface PutApplicationAuthenticationMethodRequest {
  readonly ApplicationArn: string;
  readonly AuthenticationMethodType: AuthenticationMethodType;
  readonly AuthenticationMethod: AuthenticationMethod;
}

export interface PutApplicationGrantRequest {
  readonly ApplicationArn: string;
  readonly GrantType: GrantType;
  readonly Grant: Grant;
}

export interface PutApplicationSessionConfigurationRequest {
  readonly ApplicationArn: string;
  readonly UserBackgroundSessionApplicationStatus?: UserBackgroundSessionApplicationStatus | undefined;
}

export type PutApplicationSessionConfigurationResponse = Readonly<Record<string, never>>;

export interface PutInlinePolicyToPermissionSetRequest {
  readonly InstanceArn: string;
  readonly PermissionSetArn: string;
  readonly InlinePolicy: string;
}

export type PutInlinePolicyToPermissionSetResponse = Readonly<Record<string, never>>;

export interface PutPermissionsBoundaryToPermissionSetRequest {
  readonly InstanceArn: string;
  readonly PermissionSetArn: string;
  readonly PermissionsBoundary: PermissionsBoundary;
}

export type PutPermissionsBoundaryToPermissionSetResponse = Readonly<Record<string, never>>;

export type RefreshTokenGrant = Readonly<Record<string, never>>;

export interface RegionMetadata {
  readonly RegionName?: string | undefined;
  readonly Status?: RegionStatus | undefined;
  readonly AddedDate?: Instant | undefined;
  readonly IsPrimaryRegion?: boolean | undefined;
}

export type RegionStatus = "ACTIVE" | "ADDING" | "REMOVING";

export interface RemoveRegionRequest {
  readonly InstanceArn: string;
  readonly RegionName: string;
}

export interface RemoveRegionResponse {
  readonly Status?: RegionStatus | undefined;
}

export interface ResourceNotFoundException {
  readonly Message?: string | undefined;
  readonly Reason?: ResourceNotFoundExceptionReason | undefined;
}

export type ResourceNotFoundExceptionReason = "KMS_NotFoundException";

export interface ResourceServerConfig {
  readonly Scopes?: Readonly<Record<string, ResourceServerScopeDetails>> | undefined;
}

export interface ResourceServerScopeDetails {
  readonly LongDescription?: string | undefined;
  readonly DetailedTitle?: string | undefined;
}

export interface ScopeDetails {
  readonly Scope: string;
  readonly AuthorizedTargets?: readonly string[] | undefined;
}

export interface ServiceQuotaExceededException {
  readonly Message?: string | undefined;
}

export interface SignInOptions {
  readonly Origin: SignInOrigin;
  readonly ApplicationUrl?: string | undefined;
}

export type SignInOrigin = "IDENTITY_CENTER" | "APPLICATION";

export type StatusValues = "IN_PROGRESS" | "FAILED" | "SUCCEEDED";

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export interface TagResourceRequest {
  readonly InstanceArn?: string | undefined;
  readonly ResourceArn: string;
  readonly Tags: readonly Tag[];
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export type TargetType = "AWS_ACCOUNT";

export interface ThrottlingException {
  readonly Message?: string | undefined;
  readonly Reason?: ThrottlingExceptionReason | undefined;
}

export type ThrottlingExceptionReason = "KMS_ThrottlingException";

export type TokenExchangeGrant = Readonly<Record<string, never>>;

export interface TrustedTokenIssuerConfiguration {
  readonly OidcJwtConfiguration?: OidcJwtConfiguration | undefined;
}

export interface TrustedTokenIssuerMetadata {
  readonly TrustedTokenIssuerArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly TrustedTokenIssuerType?: TrustedTokenIssuerType | undefined;
}

export type TrustedTokenIssuerType = "OIDC_JWT";

export interface TrustedTokenIssuerUpdateConfiguration {
  readonly OidcJwtConfiguration?: OidcJwtUpdateConfiguration | undefined;
}

export interface UntagResourceRequest {
  readonly InstanceArn?: string | undefined;
  readonly ResourceArn: string;
  readonly TagKeys: readonly string[];
}

export type UntagResourceResponse = Readonly<Record<string, never>>;

export interface UpdateApplicationPortalOptions {
  readonly SignInOptions?: SignInOptions | undefined;
}

export interface UpdateApplicationRequest {
  readonly ApplicationArn: string;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly Status?: ApplicationStatus | undefined;
  readonly PortalOptions?: UpdateApplicationPortalOptions | undefined;
}

export type UpdateApplicationResponse = Readonly<Record<string, never>>;

export interface UpdateInstanceAccessControlAttributeConfigurationRequest {
  readonly InstanceArn: string;
  readonly InstanceAccessControlAttributeConfiguration: InstanceAccessControlAttributeConfiguration;
}

export type UpdateInstanceAccessControlAttributeConfigurationResponse = Readonly<Record<string, never>>;

export interface UpdateInstanceRequest {
  readonly Name?: string | undefined;
  readonly InstanceArn: string;
  readonly EncryptionConfiguration?: EncryptionConfiguration | undefined;
}

export type UpdateInstanceResponse = Readonly<Record<string, never>>;

export interface UpdatePermissionSetRequest {
  readonly InstanceArn: string;
  readonly PermissionSetArn: string;
  readonly Description?: string | undefined;
  readonly SessionDuration?: string | undefined;
  readonly RelayState?: string | undefined;
}

export type UpdatePermissionSetResponse = Readonly<Record<string, never>>;

export interface UpdateTrustedTokenIssuerRequest {
  readonly TrustedTokenIssuerArn: string;
  readonly Name?: string | undefined;
  readonly TrustedTokenIssuerConfiguration?: TrustedTokenIssuerUpdateConfiguration | undefined;
}

export type UpdateTrustedTokenIssuerResponse = Readonly<Record<string, never>>;

export type UserBackgroundSessionApplicationStatus = "ENABLED" | "DISABLED";

export interface ValidationException {
  readonly Message?: string | undefined;
  readonly Reason?: ValidationExceptionReason | undefined;
}

export type ValidationExceptionReason =
  | "KMS_InvalidKeyUsageException"
  | "KMS_InvalidStateException"
  | "KMS_DisabledException";
