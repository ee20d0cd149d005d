/** The operations and types of IAM (API version 2010-05-08). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const iam: ServiceRef<Operations> = { id: "iam" };

export interface Operations {
  readonly AcceptDelegationRequest: {
    readonly input: AcceptDelegationRequestRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly AddClientIDToOpenIDConnectProvider: {
    readonly input: AddClientIDToOpenIDConnectProviderRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InvalidInputException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly AddRoleToInstanceProfile: {
    readonly input: AddRoleToInstanceProfileRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "EntityAlreadyExistsException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException"
      | "UnmodifiableEntityException";
  };
  readonly AddUserToGroup: {
    readonly input: AddUserToGroupRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly AssociateDelegationRequest: {
    readonly input: AssociateDelegationRequestRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly AttachGroupPolicy: {
    readonly input: AttachGroupPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidInputException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "PolicyNotAttachableException"
      | "ServiceFailureException";
  };
  readonly AttachRolePolicy: {
    readonly input: AttachRolePolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidInputException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "PolicyNotAttachableException"
      | "ServiceFailureException"
      | "UnmodifiableEntityException";
  };
  readonly AttachUserPolicy: {
    readonly input: AttachUserPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidInputException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "PolicyNotAttachableException"
      | "ServiceFailureException";
  };
  readonly ChangePassword: {
    readonly input: ChangePasswordRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "EntityTemporarilyUnmodifiableException"
      | "InvalidUserTypeException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "PasswordPolicyViolationException"
      | "ServiceFailureException";
  };
  readonly CreateAccessKey: {
    readonly input: CreateAccessKeyRequest;
    readonly output: CreateAccessKeyResponse;
    readonly errors:
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly CreateAccountAlias: {
    readonly input: CreateAccountAliasRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "EntityAlreadyExistsException"
      | "LimitExceededException"
      | "ServiceFailureException";
  };
  readonly CreateDelegationRequest: {
    readonly input: CreateDelegationRequestRequest;
    readonly output: CreateDelegationRequestResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "EntityAlreadyExistsException"
      | "InvalidInputException"
      | "LimitExceededException"
      | "ServiceFailureException";
  };
  readonly CreateGroup: {
    readonly input: CreateGroupRequest;
    readonly output: CreateGroupResponse;
    readonly errors:
      | "EntityAlreadyExistsException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly CreateInstanceProfile: {
    readonly input: CreateInstanceProfileRequest;
    readonly output: CreateInstanceProfileResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "EntityAlreadyExistsException"
      | "InvalidInputException"
      | "LimitExceededException"
      | "ServiceFailureException";
  };
  readonly CreateLoginProfile: {
    readonly input: CreateLoginProfileRequest;
    readonly output: CreateLoginProfileResponse;
    readonly errors:
      | "EntityAlreadyExistsException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "PasswordPolicyViolationException"
      | "ServiceFailureException";
  };
  readonly CreateOpenIDConnectProvider: {
    readonly input: CreateOpenIDConnectProviderRequest;
    readonly output: CreateOpenIDConnectProviderResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "EntityAlreadyExistsException"
      | "InvalidInputException"
      | "LimitExceededException"
      | "OpenIdIdpCommunicationErrorException"
      | "ServiceFailureException";
  };
  readonly CreatePolicy: {
    readonly input: CreatePolicyRequest;
    readonly output: CreatePolicyResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "EntityAlreadyExistsException"
      | "InvalidInputException"
      | "LimitExceededException"
      | "MalformedPolicyDocumentException"
      | "ServiceFailureException";
  };
  readonly CreatePolicyVersion: {
    readonly input: CreatePolicyVersionRequest;
    readonly output: CreatePolicyVersionResponse;
    readonly errors:
      | "InvalidInputException"
      | "LimitExceededException"
      | "MalformedPolicyDocumentException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly CreateRole: {
    readonly input: CreateRoleRequest;
    readonly output: CreateRoleResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "EntityAlreadyExistsException"
      | "InvalidInputException"
      | "LimitExceededException"
      | "MalformedPolicyDocumentException"
      | "ServiceFailureException";
  };
  readonly CreateSAMLProvider: {
    readonly input: CreateSAMLProviderRequest;
    readonly output: CreateSAMLProviderResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "EntityAlreadyExistsException"
      | "InvalidInputException"
      | "LimitExceededException"
      | "ServiceFailureException";
  };
  readonly CreateServiceLinkedRole: {
    readonly input: CreateServiceLinkedRoleRequest;
    readonly output: CreateServiceLinkedRoleResponse;
    readonly errors:
      | "InvalidInputException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly CreateServiceSpecificCredential: {
    readonly input: CreateServiceSpecificCredentialRequest;
    readonly output: CreateServiceSpecificCredentialResponse;
    readonly errors:
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceNotSupportedException";
  };
  readonly CreateUser: {
    readonly input: CreateUserRequest;
    readonly output: CreateUserResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "EntityAlreadyExistsException"
      | "InvalidInputException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly CreateVirtualMFADevice: {
    readonly input: CreateVirtualMFADeviceRequest;
    readonly output: CreateVirtualMFADeviceResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "EntityAlreadyExistsException"
      | "InvalidInputException"
      | "LimitExceededException"
      | "ServiceFailureException";
  };
  readonly DeactivateMFADevice: {
    readonly input: DeactivateMFADeviceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "EntityTemporarilyUnmodifiableException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly DeleteAccessKey: {
    readonly input: DeleteAccessKeyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly DeleteAccountAlias: {
    readonly input: DeleteAccountAliasRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly DeleteAccountPasswordPolicy: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly DeleteGroup: {
    readonly input: DeleteGroupRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "DeleteConflictException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly DeleteGroupPolicy: {
    readonly input: DeleteGroupPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly DeleteInstanceProfile: {
    readonly input: DeleteInstanceProfileRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "DeleteConflictException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly DeleteLoginProfile: {
    readonly input: DeleteLoginProfileRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "EntityTemporarilyUnmodifiableException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly DeleteOpenIDConnectProvider: {
    readonly input: DeleteOpenIDConnectProviderRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly DeletePolicy: {
    readonly input: DeletePolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "DeleteConflictException"
      | "InvalidInputException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly DeletePolicyVersion: {
    readonly input: DeletePolicyVersionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "DeleteConflictException"
      | "InvalidInputException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly DeleteRole: {
    readonly input: DeleteRoleRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "DeleteConflictException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException"
      | "UnmodifiableEntityException";
  };
  readonly DeleteRolePermissionsBoundary: {
    readonly input: DeleteRolePermissionsBoundaryRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "NoSuchEntityException"
      | "ServiceFailureException"
      | "UnmodifiableEntityException";
  };
  readonly DeleteRolePolicy: {
    readonly input: DeleteRolePolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException"
      | "UnmodifiableEntityException";
  };
  readonly DeleteSAMLProvider: {
    readonly input: DeleteSAMLProviderRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidInputException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly DeleteSSHPublicKey: {
    readonly input: DeleteSSHPublicKeyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "NoSuchEntityException";
  };
  readonly DeleteServerCertificate: {
    readonly input: DeleteServerCertificateRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "DeleteConflictException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly DeleteServiceLinkedRole: {
    readonly input: DeleteServiceLinkedRoleRequest;
    readonly output: DeleteServiceLinkedRoleResponse;
    readonly errors:
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly DeleteServiceSpecificCredential: {
    readonly input: DeleteServiceSpecificCredentialRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "NoSuchEntityException";
  };
  readonly DeleteSigningCertificate: {
    readonly input: DeleteSigningCertificateRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly DeleteUser: {
    readonly input: DeleteUserRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "DeleteConflictException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly DeleteUserPermissionsBoundary: {
    readonly input: DeleteUserPermissionsBoundaryRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "NoSuchEntityException" | "ServiceFailureException";
  };
  readonly DeleteUserPolicy: {
    readonly input: DeleteUserPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly DeleteVirtualMFADevice: {
    readonly input: DeleteVirtualMFADeviceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "DeleteConflictException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly DetachGroupPolicy: {
    readonly input: DetachGroupPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidInputException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly DetachRolePolicy: {
    readonly input: DetachRolePolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidInputException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException"
      | "UnmodifiableEntityException";
  };
  readonly DetachUserPolicy: {
    readonly input: DetachUserPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidInputException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly DisableOrganizationsRootCredentialsManagement: {
    readonly input: DisableOrganizationsRootCredentialsManagementRequest;
    readonly output: DisableOrganizationsRootCredentialsManagementResponse;
    readonly errors:
      | "AccountNotManagementOrDelegatedAdministratorException"
      | "OrganizationNotFoundException"
      | "OrganizationNotInAllFeaturesModeException"
      | "ServiceAccessNotEnabledException";
  };
  readonly DisableOrganizationsRootSessions: {
    readonly input: DisableOrganizationsRootSessionsRequest;
    readonly output: DisableOrganizationsRootSessionsResponse;
    readonly errors:
      | "AccountNotManagementOrDelegatedAdministratorException"
      | "OrganizationNotFoundException"
      | "OrganizationNotInAllFeaturesModeException"
      | "ServiceAccessNotEnabledException";
  };
  readonly DisableOutboundWebIdentityFederation: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "FeatureDisabledException";
  };
  readonly EnableMFADevice: {
    readonly input: EnableMFADeviceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "EntityAlreadyExistsException"
      | "EntityTemporarilyUnmodifiableException"
      | "InvalidAuthenticationCodeException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly EnableOrganizationsRootCredentialsManagement: {
    readonly input: EnableOrganizationsRootCredentialsManagementRequest;
    readonly output: EnableOrganizationsRootCredentialsManagementResponse;
    readonly errors:
      | "AccountNotManagementOrDelegatedAdministratorException"
      | "CallerIsNotManagementAccountException"
      | "OrganizationNotFoundException"
      | "OrganizationNotInAllFeaturesModeException"
      | "ServiceAccessNotEnabledException";
  };
  readonly EnableOrganizationsRootSessions: {
    readonly input: EnableOrganizationsRootSessionsRequest;
    readonly output: EnableOrganizationsRootSessionsResponse;
    readonly errors:
      | "AccountNotManagementOrDelegatedAdministratorException"
      | "CallerIsNotManagementAccountException"
      | "OrganizationNotFoundException"
      | "OrganizationNotInAllFeaturesModeException"
      | "ServiceAccessNotEnabledException";
  };
  readonly EnableOutboundWebIdentityFederation: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: EnableOutboundWebIdentityFederationResponse;
    readonly errors: "FeatureEnabledException";
  };
  readonly GenerateCredentialReport: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: GenerateCredentialReportResponse;
    readonly errors: "LimitExceededException" | "ServiceFailureException";
  };
  readonly GenerateOrganizationsAccessReport: {
    readonly input: GenerateOrganizationsAccessReportRequest;
    readonly output: GenerateOrganizationsAccessReportResponse;
    readonly errors: "ReportGenerationLimitExceededException";
  };
  readonly GenerateServiceLastAccessedDetails: {
    readonly input: GenerateServiceLastAccessedDetailsRequest;
    readonly output: GenerateServiceLastAccessedDetailsResponse;
    readonly errors: "InvalidInputException" | "NoSuchEntityException";
  };
  readonly GetAccessKeyLastUsed: {
    readonly input: GetAccessKeyLastUsedRequest;
    readonly output: GetAccessKeyLastUsedResponse;
    readonly errors: never;
  };
  readonly GetAccountAuthorizationDetails: {
    readonly input: GetAccountAuthorizationDetailsRequest;
    readonly output: GetAccountAuthorizationDetailsResponse;
    readonly errors: "ServiceFailureException";
  };
  readonly GetAccountPasswordPolicy: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: GetAccountPasswordPolicyResponse;
    readonly errors: "NoSuchEntityException" | "ServiceFailureException";
  };
  readonly GetAccountSummary: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: GetAccountSummaryResponse;
    readonly errors: "ServiceFailureException";
  };
  readonly GetContextKeysForCustomPolicy: {
    readonly input: GetContextKeysForCustomPolicyRequest;
    readonly output: GetContextKeysForPolicyResponse;
    readonly errors: "InvalidInputException";
  };
  readonly GetContextKeysForPrincipalPolicy: {
    readonly input: GetContextKeysForPrincipalPolicyRequest;
    readonly output: GetContextKeysForPolicyResponse;
    readonly errors: "InvalidInputException" | "NoSuchEntityException";
  };
  readonly GetCredentialReport: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: GetCredentialReportResponse;
    readonly errors:
      | "CredentialReportExpiredException"
      | "CredentialReportNotPresentException"
      | "CredentialReportNotReadyException"
      | "ServiceFailureException";
  };
  readonly GetDelegationRequest: {
    readonly input: GetDelegationRequestRequest;
    readonly output: GetDelegationRequestResponse;
    readonly errors: "NoSuchEntityException" | "ServiceFailureException";
  };
  readonly GetGroup: {
    readonly input: GetGroupRequest;
    readonly output: GetGroupResponse;
    readonly errors: "NoSuchEntityException" | "ServiceFailureException";
  };
  readonly GetGroupPolicy: {
    readonly input: GetGroupPolicyRequest;
    readonly output: GetGroupPolicyResponse;
    readonly errors: "NoSuchEntityException" | "ServiceFailureException";
  };
  readonly GetHumanReadableSummary: {
    readonly input: GetHumanReadableSummaryRequest;
    readonly output: GetHumanReadableSummaryResponse;
    readonly errors:
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly GetInstanceProfile: {
    readonly input: GetInstanceProfileRequest;
    readonly output: GetInstanceProfileResponse;
    readonly errors: "NoSuchEntityException" | "ServiceFailureException";
  };
  readonly GetLoginProfile: {
    readonly input: GetLoginProfileRequest;
    readonly output: GetLoginProfileResponse;
    readonly errors: "NoSuchEntityException" | "ServiceFailureException";
  };
  readonly GetMFADevice: {
    readonly input: GetMFADeviceRequest;
    readonly output: GetMFADeviceResponse;
    readonly errors: "NoSuchEntityException" | "ServiceFailureException";
  };
  readonly GetOpenIDConnectProvider: {
    readonly input: GetOpenIDConnectProviderRequest;
    readonly output: GetOpenIDConnectProviderResponse;
    readonly errors:
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly GetOrganizationsAccessReport: {
    readonly input: GetOrganizationsAccessReportRequest;
    readonly output: GetOrganizationsAccessReportResponse;
    readonly errors: "NoSuchEntityException";
  };
  readonly GetOutboundWebIdentityFederationInfo: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: GetOutboundWebIdentityFederationInfoResponse;
    readonly errors: "FeatureDisabledException";
  };
  readonly GetPolicy: {
    readonly input: GetPolicyRequest;
    readonly output: GetPolicyResponse;
    readonly errors:
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly GetPolicyVersion: {
    readonly input: GetPolicyVersionRequest;
    readonly output: GetPolicyVersionResponse;
    readonly errors:
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly GetRole: {
    readonly input: GetRoleRequest;
    readonly output: GetRoleResponse;
    readonly errors: "NoSuchEntityException" | "ServiceFailureException";
  };
  readonly GetRolePolicy: {
    readonly input: GetRolePolicyRequest;
    readonly output: GetRolePolicyResponse;
    readonly errors: "NoSuchEntityException" | "ServiceFailureException";
  };
  readonly GetSAMLProvider: {
    readonly input: GetSAMLProviderRequest;
    readonly output: GetSAMLProviderResponse;
    readonly errors:
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly GetSSHPublicKey: {
    readonly input: GetSSHPublicKeyRequest;
    readonly output: GetSSHPublicKeyResponse;
    readonly errors: "NoSuchEntityException" | "UnrecognizedPublicKeyEncodingException";
  };
  readonly GetServerCertificate: {
    readonly input: GetServerCertificateRequest;
    readonly output: GetServerCertificateResponse;
    readonly errors: "NoSuchEntityException" | "ServiceFailureException";
  };
  readonly GetServiceLastAccessedDetails: {
    readonly input: GetServiceLastAccessedDetailsRequest;
    readonly output: GetServiceLastAccessedDetailsResponse;
    readonly errors: "InvalidInputException" | "NoSuchEntityException";
  };
  readonly GetServiceLastAccessedDetailsWithEntities: {
    readonly input: GetServiceLastAccessedDetailsWithEntitiesRequest;
    readonly output: GetServiceLastAccessedDetailsWithEntitiesResponse;
    readonly errors: "InvalidInputException" | "NoSuchEntityException";
  };
  readonly GetServiceLinkedRoleDeletionStatus: {
    readonly input: GetServiceLinkedRoleDeletionStatusRequest;
    readonly output: GetServiceLinkedRoleDeletionStatusResponse;
    readonly errors:
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly GetUser: {
    readonly input: GetUserRequest;
    readonly output: GetUserResponse;
    readonly errors: "NoSuchEntityException" | "ServiceFailureException";
  };
  readonly GetUserPolicy: {
    readonly input: GetUserPolicyRequest;
    readonly output: GetUserPolicyResponse;
    readonly errors: "NoSuchEntityException" | "ServiceFailureException";
  };
  readonly ListAccessKeys: {
    readonly input: ListAccessKeysRequest;
    readonly output: ListAccessKeysResponse;
    readonly errors: "NoSuchEntityException" | "ServiceFailureException";
  };
  readonly ListAccountAliases: {
    readonly input: ListAccountAliasesRequest;
    readonly output: ListAccountAliasesResponse;
    readonly errors: "ServiceFailureException";
  };
  readonly ListAttachedGroupPolicies: {
    readonly input: ListAttachedGroupPoliciesRequest;
    readonly output: ListAttachedGroupPoliciesResponse;
    readonly errors:
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly ListAttachedRolePolicies: {
    readonly input: ListAttachedRolePoliciesRequest;
    readonly output: ListAttachedRolePoliciesResponse;
    readonly errors:
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly ListAttachedUserPolicies: {
    readonly input: ListAttachedUserPoliciesRequest;
    readonly output: ListAttachedUserPoliciesResponse;
    readonly errors:
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly ListDelegationRequests: {
    readonly input: ListDelegationRequestsRequest;
    readonly output: ListDelegationRequestsResponse;
    readonly errors:
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly ListEntitiesForPolicy: {
    readonly input: ListEntitiesForPolicyRequest;
    readonly output: ListEntitiesForPolicyResponse;
    readonly errors:
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly ListGroupPolicies: {
    readonly input: ListGroupPoliciesRequest;
    readonly output: ListGroupPoliciesResponse;
    readonly errors: "NoSuchEntityException" | "ServiceFailureException";
  };
  readonly ListGroups: {
    readonly input: ListGroupsRequest;
    readonly output: ListGroupsResponse;
    readonly errors: "ServiceFailureException";
  };
  readonly ListGroupsForUser: {
    readonly input: ListGroupsForUserRequest;
    readonly output: ListGroupsForUserResponse;
    readonly errors: "NoSuchEntityException" | "ServiceFailureException";
  };
  readonly ListInstanceProfileTags: {
    readonly input: ListInstanceProfileTagsRequest;
    readonly output: ListInstanceProfileTagsResponse;
    readonly errors: "NoSuchEntityException" | "ServiceFailureException";
  };
  readonly ListInstanceProfiles: {
    readonly input: ListInstanceProfilesRequest;
    readonly output: ListInstanceProfilesResponse;
    readonly errors: "ServiceFailureException";
  };
  readonly ListInstanceProfilesForRole: {
    readonly input: ListInstanceProfilesForRoleRequest;
    readonly output: ListInstanceProfilesForRoleResponse;
    readonly errors: "NoSuchEntityException" | "ServiceFailureException";
  };
  readonly ListMFADeviceTags: {
    readonly input: ListMFADeviceTagsRequest;
    readonly output: ListMFADeviceTagsResponse;
    readonly errors:
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly ListMFADevices: {
    readonly input: ListMFADevicesRequest;
    readonly output: ListMFADevicesResponse;
    readonly errors: "NoSuchEntityException" | "ServiceFailureException";
  };
  readonly ListOpenIDConnectProviderTags: {
    readonly input: ListOpenIDConnectProviderTagsRequest;
    readonly output: ListOpenIDConnectProviderTagsResponse;
    readonly errors:
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly ListOpenIDConnectProviders: {
    readonly input: ListOpenIDConnectProvidersRequest;
    readonly output: ListOpenIDConnectProvidersResponse;
    readonly errors: "ServiceFailureException";
  };
  readonly ListOrganizationsFeatures: {
    readonly input: ListOrganizationsFeaturesRequest;
    readonly output: ListOrganizationsFeaturesResponse;
    readonly errors:
      | "AccountNotManagementOrDelegatedAdministratorException"
      | "OrganizationNotFoundException"
      | "OrganizationNotInAllFeaturesModeException"
      | "ServiceAccessNotEnabledException";
  };
  readonly ListPolicies: {
    readonly input: ListPoliciesRequest;
    readonly output: ListPoliciesResponse;
    readonly errors: "ServiceFailureException";
  };
  readonly ListPoliciesGrantingServiceAccess: {
    readonly input: ListPoliciesGrantingServiceAccessRequest;
    readonly output: ListPoliciesGrantingServiceAccessResponse;
    readonly errors: "InvalidInputException" | "NoSuchEntityException";
  };
  readonly ListPolicyTags: {
    readonly input: ListPolicyTagsRequest;
    readonly output: ListPolicyTagsResponse;
    readonly errors:
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly ListPolicyVersions: {
    readonly input: ListPolicyVersionsRequest;
    readonly output: ListPolicyVersionsResponse;
    readonly errors:
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly ListRolePolicies: {
    readonly input: ListRolePoliciesRequest;
    readonly output: ListRolePoliciesResponse;
    readonly errors: "NoSuchEntityException" | "ServiceFailureException";
  };
  readonly ListRoleTags: {
    readonly input: ListRoleTagsRequest;
    readonly output: ListRoleTagsResponse;
    readonly errors: "NoSuchEntityException" | "ServiceFailureException";
  };
  readonly ListRoles: {
    readonly input: ListRolesRequest;
    readonly output: ListRolesResponse;
    readonly errors: "ServiceFailureException";
  };
  readonly ListSAMLProviderTags: {
    readonly input: ListSAMLProviderTagsRequest;
    readonly output: ListSAMLProviderTagsResponse;
    readonly errors:
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly ListSAMLProviders: {
    readonly input: ListSAMLProvidersRequest;
    readonly output: ListSAMLProvidersResponse;
    readonly errors: "ServiceFailureException";
  };
  readonly ListSSHPublicKeys: {
    readonly input: ListSSHPublicKeysRequest;
    readonly output: ListSSHPublicKeysResponse;
    readonly errors: "NoSuchEntityException";
  };
  readonly ListServerCertificateTags: {
    readonly input: ListServerCertificateTagsRequest;
    readonly output: ListServerCertificateTagsResponse;
    readonly errors: "NoSuchEntityException" | "ServiceFailureException";
  };
  readonly ListServerCertificates: {
    readonly input: ListServerCertificatesRequest;
    readonly output: ListServerCertificatesResponse;
    readonly errors: "ServiceFailureException";
  };
  readonly ListServiceSpecificCredentials: {
    readonly input: ListServiceSpecificCredentialsRequest;
    readonly output: ListServiceSpecificCredentialsResponse;
    readonly errors: "NoSuchEntityException" | "ServiceNotSupportedException";
  };
  readonly ListSigningCertificates: {
    readonly input: ListSigningCertificatesRequest;
    readonly output: ListSigningCertificatesResponse;
    readonly errors: "NoSuchEntityException" | "ServiceFailureException";
  };
  readonly ListUserPolicies: {
    readonly input: ListUserPoliciesRequest;
    readonly output: ListUserPoliciesResponse;
    readonly errors: "NoSuchEntityException" | "ServiceFailureException";
  };
  readonly ListUserTags: {
    readonly input: ListUserTagsRequest;
    readonly output: ListUserTagsResponse;
    readonly errors: "NoSuchEntityException" | "ServiceFailureException";
  };
  readonly ListUsers: {
    readonly input: ListUsersRequest;
    readonly output: ListUsersResponse;
    readonly errors: "ServiceFailureException";
  };
  readonly ListVirtualMFADevices: {
    readonly input: ListVirtualMFADevicesRequest;
    readonly output: ListVirtualMFADevicesResponse;
    readonly errors: never;
  };
  readonly PutGroupPolicy: {
    readonly input: PutGroupPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "LimitExceededException"
      | "MalformedPolicyDocumentException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly PutRolePermissionsBoundary: {
    readonly input: PutRolePermissionsBoundaryRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "PolicyNotAttachableException"
      | "ServiceFailureException"
      | "UnmodifiableEntityException";
  };
  readonly PutRolePolicy: {
    readonly input: PutRolePolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "LimitExceededException"
      | "MalformedPolicyDocumentException"
      | "NoSuchEntityException"
      | "ServiceFailureException"
      | "UnmodifiableEntityException";
  };
  readonly PutUserPermissionsBoundary: {
    readonly input: PutUserPermissionsBoundaryRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "PolicyNotAttachableException"
      | "ServiceFailureException";
  };
  readonly PutUserPolicy: {
    readonly input: PutUserPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "LimitExceededException"
      | "MalformedPolicyDocumentException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly RejectDelegationRequest: {
    readonly input: RejectDelegationRequestRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly RemoveClientIDFromOpenIDConnectProvider: {
    readonly input: RemoveClientIDFromOpenIDConnectProviderRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly RemoveRoleFromInstanceProfile: {
    readonly input: RemoveRoleFromInstanceProfileRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException"
      | "UnmodifiableEntityException";
  };
  readonly RemoveUserFromGroup: {
    readonly input: RemoveUserFromGroupRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly ResetServiceSpecificCredential: {
    readonly input: ResetServiceSpecificCredentialRequest;
    readonly output: ResetServiceSpecificCredentialResponse;
    readonly errors: "NoSuchEntityException";
  };
  readonly ResyncMFADevice: {
    readonly input: ResyncMFADeviceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InvalidAuthenticationCodeException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly SendDelegationToken: {
    readonly input: SendDelegationTokenRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly SetDefaultPolicyVersion: {
    readonly input: SetDefaultPolicyVersionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidInputException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly SetSecurityTokenServicePreferences: {
    readonly input: SetSecurityTokenServicePreferencesRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ServiceFailureException";
  };
  readonly SimulateCustomPolicy: {
    readonly input: SimulateCustomPolicyRequest;
    readonly output: SimulatePolicyResponse;
    readonly errors: "InvalidInputException" | "PolicyEvaluationException";
  };
  readonly SimulatePrincipalPolicy: {
    readonly input: SimulatePrincipalPolicyRequest;
    readonly output: SimulatePolicyResponse;
    readonly errors:
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "PolicyEvaluationException";
  };
  readonly TagInstanceProfile: {
    readonly input: TagInstanceProfileRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InvalidInputException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly TagMFADevice: {
    readonly input: TagMFADeviceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InvalidInputException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly TagOpenIDConnectProvider: {
    readonly input: TagOpenIDConnectProviderRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InvalidInputException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly TagPolicy: {
    readonly input: TagPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InvalidInputException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly TagRole: {
    readonly input: TagRoleRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InvalidInputException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly TagSAMLProvider: {
    readonly input: TagSAMLProviderRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InvalidInputException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly TagServerCertificate: {
    readonly input: TagServerCertificateRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InvalidInputException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly TagUser: {
    readonly input: TagUserRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InvalidInputException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly UntagInstanceProfile: {
    readonly input: UntagInstanceProfileRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly UntagMFADevice: {
    readonly input: UntagMFADeviceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly UntagOpenIDConnectProvider: {
    readonly input: UntagOpenIDConnectProviderRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly UntagPolicy: {
    readonly input: UntagPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly UntagRole: {
    readonly input: UntagRoleRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly UntagSAMLProvider: {
    readonly input: UntagSAMLProviderRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly UntagServerCertificate: {
    readonly input: UntagServerCertificateRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly UntagUser: {
    readonly input: UntagUserRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly UpdateAccessKey: {
    readonly input: UpdateAccessKeyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidInputException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly UpdateAccountPasswordPolicy: {
    readonly input: UpdateAccountPasswordPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "LimitExceededException"
      | "MalformedPolicyDocumentException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly UpdateAssumeRolePolicy: {
    readonly input: UpdateAssumeRolePolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "LimitExceededException"
      | "MalformedPolicyDocumentException"
      | "NoSuchEntityException"
      | "ServiceFailureException"
      | "UnmodifiableEntityException";
  };
  readonly UpdateDelegationRequest: {
    readonly input: UpdateDelegationRequestRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly UpdateGroup: {
    readonly input: UpdateGroupRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "EntityAlreadyExistsException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly UpdateLoginProfile: {
    readonly input: UpdateLoginProfileRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "EntityTemporarilyUnmodifiableException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "PasswordPolicyViolationException"
      | "ServiceFailureException";
  };
  readonly UpdateOpenIDConnectProviderThumbprint: {
    readonly input: UpdateOpenIDConnectProviderThumbprintRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InvalidInputException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly UpdateRole: {
    readonly input: UpdateRoleRequest;
    readonly output: UpdateRoleResponse;
    readonly errors:
      | "NoSuchEntityException"
      | "ServiceFailureException"
      | "UnmodifiableEntityException";
  };
  readonly UpdateRoleDescription: {
    readonly input: UpdateRoleDescriptionRequest;
    readonly output: UpdateRoleDescriptionResponse;
    readonly errors:
      | "NoSuchEntityException"
      | "ServiceFailureException"
      | "UnmodifiableEntityException";
  };
  readonly UpdateSAMLProvider: {
    readonly input: UpdateSAMLProviderRequest;
    readonly output: UpdateSAMLProviderResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "InvalidInputException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly UpdateSSHPublicKey: {
    readonly input: UpdateSSHPublicKeyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "InvalidInputException" | "NoSuchEntityException";
  };
  readonly UpdateServerCertificate: {
    readonly input: UpdateServerCertificateRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "EntityAlreadyExistsException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly UpdateServiceSpecificCredential: {
    readonly input: UpdateServiceSpecificCredentialRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "NoSuchEntityException";
  };
  readonly UpdateSigningCertificate: {
    readonly input: UpdateSigningCertificateRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidInputException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly UpdateUser: {
    readonly input: UpdateUserRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "EntityAlreadyExistsException"
      | "EntityTemporarilyUnmodifiableException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
  readonly UploadSSHPublicKey: {
    readonly input: UploadSSHPublicKeyRequest;
    readonly output: UploadSSHPublicKeyResponse;
    readonly errors:
      | "DuplicateSSHPublicKeyException"
      | "InvalidPublicKeyException"
      | "LimitExceededException"
      | "NoSuchEntityException"
      | "UnrecognizedPublicKeyEncodingException";
  };
  readonly UploadServerCertificate: {
    readonly input: UploadServerCertificateRequest;
    readonly output: UploadServerCertificateResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "EntityAlreadyExistsException"
      | "InvalidInputException"
      | "KeyPairMismatchException"
      | "LimitExceededException"
      | "MalformedCertificateException"
      | "ServiceFailureException";
  };
  readonly UploadSigningCertificate: {
    readonly input: UploadSigningCertificateRequest;
    readonly output: UploadSigningCertificateResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "DuplicateCertificateException"
      | "EntityAlreadyExistsException"
      | "InvalidCertificateException"
      | "LimitExceededException"
      | "MalformedCertificateException"
      | "NoSuchEntityException"
      | "ServiceFailureException";
  };
}

export interface AcceptDelegationRequestRequest {
  readonly DelegationRequestId: string;
}

export type AccessAdvisorUsageGranularityType = "SERVICE_LEVEL" | "ACTION_LEVEL";

export interface AccessDetail {
  readonly ServiceName: string;
  readonly ServiceNamespace: string;
  readonly Region?: string | undefined;
  readonly EntityPath?: string | undefined;
  readonly LastAuthenticatedTime?: Instant | undefined;
  readonly TotalAuthenticatedEntities?: number | undefined;
}

export interface AccessKey {
  readonly UserName: string;
  readonly AccessKeyId: string;
  readonly Status: statusType;
  readonly SecretAccessKey: string;
  readonly CreateDate?: Instant | undefined;
}

export interface AccessKeyLastUsed {
  readonly LastUsedDate?: Instant | undefined;
  readonly ServiceName: string;
  readonly Region: string;
}

export interface AccessKeyMetadata {
  readonly UserName?: string | undefined;
  readonly AccessKeyId?: string | undefined;
  readonly Status?: statusType | undefined;
  readonly CreateDate?: Instant | undefined;
}

export type AccountNotManagementOrDelegatedAdministratorException = Readonly<Record<string, never>>;

export interface AddClientIDToOpenIDConnectProviderRequest {
  readonly OpenIDConnectProviderArn: string;
  readonly ClientID: string;
}

export interface AddRoleToInstanceProfileRequest {
  readonly InstanceProfileName: string;
  readonly RoleName: string;
}

export interface AddUserToGroupRequest {
  readonly GroupName: string;
  readonly UserName: string;
}

export interface AssociateDelegationRequestRequest {
  readonly DelegationRequestId: string;
}

export interface AttachGroupPolicyRequest {
  readonly GroupName: string;
  readonly PolicyArn: string;
}

export interface AttachRolePolicyRequest {
  readonly RoleName: string;
  readonly PolicyArn: string;
}

export interface AttachUserPolicyRequest {
  readonly UserName: string;
  readonly PolicyArn: string;
}

export interface AttachedPermissionsBoundary {
  readonly PermissionsBoundaryType?: PermissionsBoundaryAttachmentType | undefined;
  readonly PermissionsBoundaryArn?: string | undefined;
}

export interface AttachedPolicy {
  readonly PolicyName?: string | undefined;
  readonly PolicyArn?: string | undefined;
}

export type CallerIsNotManagementAccountException = Readonly<Record<string, never>>;

export interface ChangePasswordRequest {
  readonly OldPassword: string;
  readonly NewPassword: string;
}

export interface ConcurrentModificationException {
  readonly message?: string | undefined;
}

export interface ContextEntry {
  readonly ContextKeyName?: string | undefined;
  readonly ContextKeyValues?: readonly string[] | undefined;
  readonly ContextKeyType?: ContextKeyTypeEnum | undefined;
}

export type ContextKeyTypeEnum =
  | "string"
  | "stringList"
  | "numeric"
  | "numericList"
  | "boolean"
  | "booleanList"
  | "ip"
  | "ipList"
  | "binary"
  | "binaryList"
  | "date"
  | "dateList";

export interface CreateAccessKeyRequest {
  readonly UserName?: string | undefined;
}

export interface CreateAccessKeyResponse {
  readonly AccessKey: AccessKey;
}

export interface CreateAccountAliasRequest {
  readonly AccountAlias: string;
}

export interface CreateDelegationRequestRequest {
  readonly OwnerAccountId?: string | undefined;
  readonly Description: string;
  readonly Permissions: DelegationPermission;
  readonly RequestMessage?: string | undefined;
  readonly RequestorWorkflowId: string;
  readonly RedirectUrl?: string | undefined;
  readonly NotificationChannel: string;
  readonly SessionDuration: number;
  readonly OnlySendByOwner?: boolean | undefined;
}

export interface CreateDelegationRequestResponse {
  readonly ConsoleDeepLink?: string | undefined;
  readonly DelegationRequestId?: string | undefined;
}

export interface CreateGroupRequest {
  readonly Path?: string | undefined;
  readonly GroupName: string;
}

export interface CreateGroupResponse {
  readonly Group: Group;
}

export interface CreateInstanceProfileRequest {
  readonly InstanceProfileName: string;
  readonly Path?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateInstanceProfileResponse {
  readonly InstanceProfile: InstanceProfile;
}

export interface CreateLoginProfileRequest {
  readonly UserName?: string | undefined;
  readonly Password?: string | undefined;
  readonly PasswordResetRequired?: boolean | undefined;
}

export interface CreateLoginProfileResponse {
  readonly LoginProfile: LoginProfile;
}

export interface CreateOpenIDConnectProviderRequest {
  readonly Url: string;
  readonly ClientIDList?: readonly string[] | undefined;
  readonly ThumbprintList?: readonly string[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateOpenIDConnectProviderResponse {
  readonly OpenIDConnectProviderArn?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreatePolicyRequest {
  readonly PolicyName: string;
  readonly Path?: string | undefined;
  readonly PolicyDocument: string;
  readonly Description?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreatePolicyResponse {
  readonly Policy?: Policy | undefined;
}

export interface CreatePolicyVersionRequest {
  readonly PolicyArn: string;
  readonly PolicyDocument: string;
  readonly SetAsDefault?: boolean | undefined;
}

export interface CreatePolicyVersionResponse {
  readonly PolicyVersion?: PolicyVersion | undefined;
}

export interface CreateRoleRequest {
  readonly Path?: string | undefined;
  readonly RoleName: string;
  readonly AssumeRolePolicyDocument: string;
  readonly Description?: string | undefined;
  readonly MaxSessionDuration?: number | undefined;
  readonly PermissionsBoundary?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateRoleResponse {
  readonly Role: Role;
}

export interface CreateSAMLProviderRequest {
  readonly SAMLMetadataDocument: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[] | undefined;
  readonly AssertionEncryptionMode?: assertionEncryptionModeType | undefined;
  readonly AddPrivateKey?: string | undefined;
}

export interface CreateSAMLProviderResponse {
  readonly SAMLProviderArn?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateServiceLinkedRoleRequest {
  readonly AWSServiceName: string;
  readonly Description?: string | undefined;
  readonly CustomSuffix?: string | undefined;
}

export interface CreateServiceLinkedRoleResponse {
  readonly Role?: Role | undefined;
}

export interface CreateServiceSpecificCredentialRequest {
  readonly UserName: string;
  readonly ServiceName: string;
  readonly CredentialAgeDays?: number | undefined;
}

export interface CreateServiceSpecificCredentialResponse {
  readonly ServiceSpecificCredential?: ServiceSpecificCredential | undefined;
}

export interface CreateUserRequest {
  readonly Path?: string | undefined;
  readonly UserName: string;
  readonly PermissionsBoundary?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateUserResponse {
  readonly User?: User | undefined;
}

export interface CreateVirtualMFADeviceRequest {
  readonly Path?: string | undefined;
  readonly VirtualMFADeviceName: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateVirtualMFADeviceResponse {
  readonly VirtualMFADevice: VirtualMFADevice;
}

export interface CredentialReportExpiredException {
  readonly message?: string | undefined;
}

export interface CredentialReportNotPresentException {
  readonly message?: string | undefined;
}

export interface CredentialReportNotReadyException {
  readonly message?: string | undefined;
}

export interface DeactivateMFADeviceRequest {
  readonly UserName?: string | undefined;
  readonly SerialNumber: string;
}

export interface DelegationPermission {
  readonly PolicyTemplateArn?: string | undefined;
  readonly Parameters?: readonly PolicyParameter[] | undefined;
}

export interface DelegationRequest {
  readonly DelegationRequestId?: string | undefined;
  readonly OwnerAccountId?: string | undefined;
  readonly Description?: string | undefined;
  readonly RequestMessage?: string | undefined;
  readonly Permissions?: DelegationPermission | undefined;
  readonly PermissionPolicy?: string | undefined;
  readonly RolePermissionRestrictionArns?: readonly string[] | undefined;
  readonly OwnerId?: string | undefined;
  readonly ApproverId?: string | undefined;
  readonly State?: stateType | undefined;
  readonly ExpirationTime?: Instant | undefined;
  readonly RequestorId?: string | undefined;
  readonly RequestorName?: string | undefined;
  readonly CreateDate?: Instant | undefined;
  readonly SessionDuration?: number | undefined;
  readonly RedirectUrl?: string | undefined;
  readonly Notes?: string | undefined;
  readonly RejectionReason?: string | undefined;
  readonly OnlySendByOwner?: boolean | undefined;
  readonly UpdatedTime?: Instant | undefined;
}

export interface DeleteAccessKeyRequest {
  readonly UserName?: string | undefined;
  readonly AccessKeyId: string;
}

export interface DeleteAccountAliasRequest {
  readonly AccountAlias: string;
}

export interface DeleteConflictException {
  readonly message?: string | undefined;
}

export interface DeleteGroupPolicyRequest {
  readonly GroupName: string;
  readonly PolicyName: string;
}

export interface DeleteGroupRequest {
  readonly GroupName: string;
}

export interface DeleteInstanceProfileRequest {
  readonly InstanceProfileName: string;
}

export interface DeleteLoginProfileRequest {
  readonly UserName?: string | undefined;
}

export interface DeleteOpenIDConnectProviderRequest {
  readonly OpenIDConnectProviderArn: string;
}

export interface DeletePolicyRequest {
  readonly PolicyArn: string;
}

export interface DeletePolicyVersionRequest {
  readonly PolicyArn: string;
  readonly VersionId: string;
}

export interface DeleteRolePermissionsBoundaryRequest {
  readonly RoleName: string;
}

export interface DeleteRolePolicyRequest {
  readonly RoleName: string;
  readonly PolicyName: string;
}

export interface DeleteRoleRequest {
  readonly RoleName: string;
}

export interface DeleteSAMLProviderRequest {
  readonly SAMLProviderArn: string;
}

export interface DeleteSSHPublicKeyRequest {
  readonly UserName: string;
  readonly SSHPublicKeyId: string;
}

export interface DeleteServerCertificateRequest {
  readonly ServerCertificateName: string;
}

export interface DeleteServiceLinkedRoleRequest {
  readonly RoleName: string;
}

export interface DeleteServiceLinkedRoleResponse {
  readonly DeletionTaskId: string;
}

export interface DeleteServiceSpecificCredentialRequest {
  readonly UserName?: string | undefined;
  readonly ServiceSpecificCredentialId: string;
}

export interface DeleteSigningCertificateRequest {
  readonly UserName?: string | undefined;
  readonly CertificateId: string;
}

export interface DeleteUserPermissionsBoundaryRequest {
  readonly UserName: string;
}

export interface DeleteUserPolicyRequest {
  readonly UserName: string;
  readonly PolicyName: string;
}

export interface DeleteUserRequest {
  readonly UserName: string;
}

export interface DeleteVirtualMFADeviceRequest {
  readonly SerialNumber: string;
}

export interface DeletionTaskFailureReasonType {
  readonly Reason?: string | undefined;
  readonly RoleUsageList?: readonly RoleUsageType[] | undefined;
}

export type DeletionTaskStatusType = "SUCCEEDED" | "IN_PROGRESS" | "FAILED" | "NOT_STARTED";

export interface DetachGroupPolicyRequest {
  readonly GroupName: string;
  readonly PolicyArn: string;
}

export interface DetachRolePolicyRequest {
  readonly RoleName: string;
  readonly PolicyArn: string;
}

export interface DetachUserPolicyRequest {
  readonly UserName: string;
  readonly PolicyArn: string;
}

export type DisableOrganizationsRootCredentialsManagementRequest = Readonly<Record<string, never>>;

export interface DisableOrganizationsRootCredentialsManagementResponse {
  readonly OrganizationId?: string | undefined;
  readonly EnabledFeatures?: readonly FeatureType[] | undefined;
}

export type DisableOrganizationsRootSessionsRequest = Readonly<Record<string, never>>;

export interface DisableOrganizationsRootSessionsResponse {
  readonly OrganizationId?: string | undefined;
  readonly EnabledFeatures?: readonly FeatureType[] | undefined;
}

export interface DuplicateCertificateException {
  readonly message?: string | undefined;
}

export interface DuplicateSSHPublicKeyException {
  readonly message?: string | undefined;
}

export interface EnableMFADeviceRequest {
  readonly UserName: string;
  readonly SerialNumber: string;
  readonly AuthenticationCode1: string;
  readonly AuthenticationCode2: string;
}

export type EnableOrganizationsRootCredentialsManagementRequest = Readonly<Record<string, never>>;

export interface EnableOrganizationsRootCredentialsManagementResponse {
  readonly OrganizationId?: string | undefined;
  readonly EnabledFeatures?: readonly FeatureType[] | undefined;
}

export type EnableOrganizationsRootSessionsRequest = Readonly<Record<string, never>>;

export interface EnableOrganizationsRootSessionsResponse {
  readonly OrganizationId?: string | undefined;
  readonly EnabledFeatures?: readonly FeatureType[] | undefined;
}

export interface EnableOutboundWebIdentityFederationResponse {
  readonly IssuerIdentifier?: string | undefined;
}

export interface EntityAlreadyExistsException {
  readonly message?: string | undefined;
}

export interface EntityDetails {
  readonly EntityInfo: EntityInfo;
  readonly LastAuthenticated?: Instant | undefined;
}

export interface EntityInfo {
  readonly Arn: string;
  readonly Name: string;
  readonly Type: policyOwnerEntityType;
  readonly Id: string;
  readonly Path?: string | undefined;
}

export interface EntityTemporarilyUnmodifiableException {
  readonly message?: string | undefined;
}

export type EntityType =
  | "User"
  | "Role"
  | "Group"
  | "LocalManagedPolicy"
  | "AWSManagedPolicy";

export interface ErrorDetails {
  readonly Message: string;
  readonly Code: string;
}

export interface EvaluationResult {
  readonly EvalActionName: string;
  readonly EvalResourceName?: string | undefined;
  readonly EvalDecision: PolicyEvaluationDecisionType;
  readonly MatchedStatements?: readonly Statement[] | undefined;
  readonly MissingContextValues?: readonly string[] | undefined;
  readonly OrganizationsDecisionDetail?: OrganizationsDecisionDetail | undefined;
  readonly PermissionsBoundaryDecisionDetail?: PermissionsBoundaryDecisionDetail | undefined;
  readonly EvalDecisionDetails?: Readonly<Record<string, PolicyEvaluationDecisionType>> | undefined;
  readonly ResourceSpecificResults?: readonly ResourceSpecificResult[] | undefined;
}

export interface FeatureDisabledException {
  readonly message?: string | undefined;
}

export interface FeatureEnabledException {
  readonly message?: string | undefined;
}

export type FeatureType = "RootCredentialsManagement" | "RootSessions";

export interface GenerateCredentialReportResponse {
  readonly State?: ReportStateType | undefined;
  readonly Description?: string | undefined;
}

export interface GenerateOrganizationsAccessReportRequest {
  readonly EntityPath: string;
  readonly OrganizationsPolicyId?: string | undefined;
}

export interface GenerateOrganizationsAccessReportResponse {
  readonly JobId?: string | undefined;
}

export interface GenerateServiceLastAccessedDetailsRequest {
  readonly Arn: string;
  readonly Granularity?: AccessAdvisorUsageGranularityType | undefined;
}

export interface GenerateServiceLastAccessedDetailsResponse {
  readonly JobId?: string | undefined;
}

export interface GetAccessKeyLastUsedRequest {
  readonly AccessKeyId: string;
}

export interface GetAccessKeyLastUsedResponse {
  readonly UserName?: string | undefined;
  readonly AccessKeyLastUsed?: AccessKeyLastUsed | undefined;
}

export interface GetAccountAuthorizationDetailsRequest {
  readonly Filter?: readonly EntityType[] | undefined;
  readonly MaxItems?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface GetAccountAuthorizationDetailsResponse {
  readonly UserDetailList?: readonly UserDetail[] | undefined;
  readonly GroupDetailList?: readonly GroupDetail[] | undefined;
  readonly RoleDetailList?: readonly RoleDetail[] | undefined;
  readonly Policies?: readonly ManagedPolicyDetail[] | undefined;
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface GetAccountPasswordPolicyResponse {
  readonly PasswordPolicy: PasswordPolicy;
}

export interface GetAccountSummaryResponse {
  readonly SummaryMap?: Readonly<Record<string, number>> | undefined;
}

export interface GetContextKeysForCustomPolicyRequest {
  readonly PolicyInputList: readonly string[];
}

export interface GetContextKeysForPolicyResponse {
  readonly ContextKeyNames?: readonly string[] | undefined;
}

export interface GetContextKeysForPrincipalPolicyRequest {
  readonly PolicySourceArn: string;
  readonly PolicyInputList?: readonly string[] | undefined;
}

export interface GetCredentialReportResponse {
  readonly Content?: Uint8Array | undefined;
  readonly ReportFormat?: ReportFormatType | undefined;
  readonly GeneratedTime?: Instant | undefined;
}

export interface GetDelegationRequestRequest {
  readonly DelegationRequestId: string;
  readonly DelegationPermissionCheck?: boolean | undefined;
}

export interface GetDelegationRequestResponse {
  readonly DelegationRequest?: DelegationRequest | undefined;
  readonly PermissionCheckStatus?: permissionCheckStatusType | undefined;
  readonly PermissionCheckResult?: permissionCheckResultType | undefined;
}

export interface GetGroupPolicyRequest {
  readonly GroupName: string;
  readonly PolicyName: string;
}

export interface GetGroupPolicyResponse {
  readonly GroupName: string;
  readonly PolicyName: string;
  readonly PolicyDocument: string;
}

export interface GetGroupRequest {
  readonly GroupName: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface GetGroupResponse {
  readonly Group: Group;
  readonly Users: readonly User[];
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface GetHumanReadableSummaryRequest {
  readonly EntityArn: string;
  readonly Locale?: string | undefined;
}

export interface GetHumanReadableSummaryResponse {
  readonly SummaryContent?: string | undefined;
  readonly Locale?: string | undefined;
  readonly SummaryState?: summaryStateType | undefined;
}

export interface GetInstanceProfileRequest {
  readonly InstanceProfileName: string;
}

export interface GetInstanceProfileResponse {
  readonly InstanceProfile: InstanceProfile;
}

export interface GetLoginProfileRequest {
  readonly UserName?: string | undefined;
}

export interface GetLoginProfileResponse {
  readonly LoginProfile: LoginProfile;
}

export interface GetMFADeviceRequest {
  readonly SerialNumber: string;
  readonly UserName?: string | undefined;
}

export interface GetMFADeviceResponse {
  readonly UserName?: string | undefined;
  readonly SerialNumber: string;
  readonly EnableDate?: Instant | undefined;
  readonly Certifications?: Readonly<Record<string, string>> | undefined;
}

export interface GetOpenIDConnectProviderRequest {
  readonly OpenIDConnectProviderArn: string;
}

export interface GetOpenIDConnectProviderResponse {
  readonly Url?: string | undefined;
  readonly ClientIDList?: readonly string[] | undefined;
  readonly ThumbprintList?: readonly string[] | undefined;
  readonly CreateDate?: Instant | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface GetOrganizationsAccessReportRequest {
  readonly JobId: string;
  readonly MaxItems?: number | undefined;
  readonly Marker?: string | undefined;
  readonly SortKey?: sortKeyType | undefined;
}

export interface GetOrganizationsAccessReportResponse {
  readonly JobStatus: jobStatusType;
  readonly JobCreationDate: Instant;
  readonly JobCompletionDate?: Instant | undefined;
  readonly NumberOfServicesAccessible?: number | undefined;
  readonly NumberOfServicesNotAccessed?: number | undefined;
  readonly AccessDetails?: readonly AccessDetail[] | undefined;
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
  readonly ErrorDetails?: ErrorDetails | undefined;
}

export interface GetOutboundWebIdentityFederationInfoResponse {
  readonly IssuerIdentifier?: string | undefined;
  readonly JwtVendingEnabled?: boolean | undefined;
}

export interface GetPolicyRequest {
  readonly PolicyArn: string;
}

export interface GetPolicyResponse {
  readonly Policy?: Policy | undefined;
}

export interface GetPolicyVersionRequest {
  readonly PolicyArn: string;
  readonly VersionId: string;
}

export interface GetPolicyVersionResponse {
  readonly PolicyVersion?: PolicyVersion | undefined;
}

export interface GetRolePolicyRequest {
  readonly RoleName: string;
  readonly PolicyName: string;
}

export interface GetRolePolicyResponse {
  readonly RoleName: string;
  readonly PolicyName: string;
  readonly PolicyDocument: string;
}

export interface GetRoleRequest {
  readonly RoleName: string;
}

export interface GetRoleResponse {
  readonly Role: Role;
}

export interface GetSAMLProviderRequest {
  readonly SAMLProviderArn: string;
}

export interface GetSAMLProviderResponse {
  readonly SAMLProviderUUID?: string | undefined;
  readonly SAMLMetadataDocument?: string | undefined;
  readonly CreateDate?: Instant | undefined;
  readonly ValidUntil?: Instant | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly AssertionEncryptionMode?: assertionEncryptionModeType | undefined;
  readonly PrivateKeyList?: readonly SAMLPrivateKey[] | undefined;
}

export interface GetSSHPublicKeyRequest {
  readonly UserName: string;
  readonly SSHPublicKeyId: string;
  readonly Encoding: encodingType;
}

export interface GetSSHPublicKeyResponse {
  readonly SSHPublicKey?: SSHPublicKey | undefined;
}

export interface GetServerCertificateRequest {
  readonly ServerCertificateName: string;
}

export interface GetServerCertificateResponse {
  readonly ServerCertificate: ServerCertificate;
}

export interface GetServiceLastAccessedDetailsRequest {
  readonly JobId: string;
  readonly MaxItems?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface GetServiceLastAccessedDetailsResponse {
  readonly JobStatus: jobStatusType;
  readonly JobType?: AccessAdvisorUsageGranularityType | undefined;
  readonly JobCreationDate: Instant;
  readonly ServicesLastAccessed: readonly ServiceLastAccessed[];
  readonly JobCompletionDate: Instant;
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
  readonly Error?: ErrorDetails | undefined;
}

export interface GetServiceLastAccessedDetailsWithEntitiesRequest {
  readonly JobId: string;
  readonly ServiceNamespace: string;
  readonly MaxItems?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface GetServiceLastAccessedDetailsWithEntitiesResponse {
  readonly JobStatus: jobStatusType;
  readonly JobCreationDate: Instant;
  readonly JobCompletionDate: Instant;
  readonly EntityDetailsList: readonly EntityDetails[];
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
  readonly Error?: ErrorDetails | undefined;
}

export interface GetServiceLinkedRoleDeletionStatusRequest {
  readonly DeletionTaskId: string;
}

export interface GetServiceLinkedRoleDeletionStatusResponse {
  readonly Status: DeletionTaskStatusType;
  readonly Reason?: DeletionTaskFailureReasonType | undefined;
}

export interface GetUserPolicyRequest {
  readonly UserName: string;
  readonly PolicyName: string;
}

export interface GetUserPolicyResponse {
  readonly UserName: string;
  readonly PolicyName: string;
  readonly PolicyDocument: string;
}

export interface GetUserRequest {
  readonly UserName?: string | undefined;
}

export interface GetUserResponse {
  readonly User: User;
}

export interface Group {
  readonly Path: string;
  readonly GroupName: string;
  readonly GroupId: string;
  readonly Arn: string;
  readonly CreateDate: Instant;
}

export interface GroupDetail {
  readonly Path?: string | undefined;
  readonly GroupName?: string | undefined;
  readonly GroupId?: string | undefined;
  readonly Arn?: string | undefined;
  readonly CreateDate?: Instant | undefined;
  readonly GroupPolicyList?: readonly PolicyDetail[] | undefined;
  readonly AttachedManagedPolicies?: readonly AttachedPolicy[] | undefined;
}

export interface InstanceProfile {
  readonly Path: string;
  readonly InstanceProfileName: string;
  readonly InstanceProfileId: string;
  readonly Arn: string;
  readonly CreateDate: Instant;
  readonly Roles: readonly Role[];
  readonly Tags?: readonly Tag[] | undefined;
}

export interface InvalidAuthenticationCodeException {
  readonly message?: string | undefined;
}

export interface InvalidCertificateException {
  readonly message?: string | undefined;
}

export interface InvalidInputException {
  readonly message?: string | undefined;
}

export interface InvalidPublicKeyException {
  readonly message?: string | undefined;
}

export interface InvalidUserTypeException {
  readonly message?: string | undefined;
}

export interface KeyPairMismatchException {
  readonly message?: string | undefined;
}

export interface LimitExceededException {
  readonly message?: string | undefined;
}

export interface ListAccessKeysRequest {
  readonly UserName?: string | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListAccessKeysResponse {
  readonly AccessKeyMetadata: readonly AccessKeyMetadata[];
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListAccountAliasesRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListAccountAliasesResponse {
  readonly AccountAliases: readonly string[];
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListAttachedGroupPoliciesRequest {
  readonly GroupName: string;
  readonly PathPrefix?: string | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListAttachedGroupPoliciesResponse {
  readonly AttachedPolicies?: readonly AttachedPolicy[] | undefined;
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListAttachedRolePoliciesRequest {
  readonly RoleName: string;
  readonly PathPrefix?: string | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListAttachedRolePoliciesResponse {
  readonly AttachedPolicies?: readonly AttachedPolicy[] | undefined;
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListAttachedUserPoliciesRequest {
  readonly UserName: string;
  readonly PathPrefix?: string | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListAttachedUserPoliciesResponse {
  readonly AttachedPolicies?: readonly AttachedPolicy[] | undefined;
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListDelegationRequestsRequest {
  readonly OwnerId?: string | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListDelegationRequestsResponse {
  readonly DelegationRequests?: readonly DelegationRequest[] | undefined;
  readonly Marker?: string | undefined;
  readonly isTruncated?: boolean | undefined;
}

export interface ListEntitiesForPolicyRequest {
  readonly PolicyArn: string;
  readonly EntityFilter?: EntityType | undefined;
  readonly PathPrefix?: string | undefined;
  readonly PolicyUsageFilter?: PolicyUsageType | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListEntitiesForPolicyResponse {
  readonly PolicyGroups?: readonly PolicyGroup[] | undefined;
  readonly PolicyUsers?: readonly PolicyUser[] | undefined;
  readonly PolicyRoles?: readonly PolicyRole[] | undefined;
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListGroupPoliciesRequest {
  readonly GroupName: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListGroupPoliciesResponse {
  readonly PolicyNames: readonly string[];
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListGroupsForUserRequest {
  readonly UserName: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListGroupsForUserResponse {
  readonly Groups: readonly Group[];
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListGroupsRequest {
  readonly PathPrefix?: string | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListGroupsResponse {
  readonly Groups: readonly Group[];
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListInstanceProfileTagsRequest {
  readonly InstanceProfileName: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListInstanceProfileTagsResponse {
  readonly Tags: readonly Tag[];
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListInstanceProfilesForRoleRequest {
  readonly RoleName: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListInstanceProfilesForRoleResponse {
  readonly InstanceProfiles: readonly InstanceProfile[];
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListInstanceProfilesRequest {
  readonly PathPrefix?: string | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListInstanceProfilesResponse {
  readonly InstanceProfiles: readonly InstanceProfile[];
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListMFADeviceTagsRequest {
  readonly SerialNumber: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListMFADeviceTagsResponse {
  readonly Tags: readonly Tag[];
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListMFADevicesRequest {
  readonly UserName?: string | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListMFADevicesResponse {
  readonly MFADevices: readonly MFADevice[];
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListOpenIDConnectProviderTagsRequest {
  readonly OpenIDConnectProviderArn: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListOpenIDConnectProviderTagsResponse {
  readonly Tags: readonly Tag[];
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export type ListOpenIDConnectProvidersRequest = Readonly<Record<string, never>>;

export interface ListOpenIDConnectProvidersResponse {
  readonly OpenIDConnectProviderList?: readonly OpenIDConnectProviderListEntry[] | undefined;
}

export type ListOrganizationsFeaturesRequest = Readonly<Record<string, never>>;

export interface ListOrganizationsFeaturesResponse {
  readonly OrganizationId?: string | undefined;
  readonly EnabledFeatures?: readonly FeatureType[] | undefined;
}

export interface ListPoliciesGrantingServiceAccessEntry {
  readonly ServiceNamespace?: string | undefined;
  readonly Policies?: readonly PolicyGrantingServiceAccess[] | undefined;
}

export interface ListPoliciesGrantingServiceAccessRequest {
  readonly Marker?: string | undefined;
  readonly Arn: string;
  readonly ServiceNamespaces: readonly string[];
}

export interface ListPoliciesGrantingServiceAccessResponse {
  readonly PoliciesGrantingServiceAccess: readonly ListPoliciesGrantingServiceAccessEntry[];
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListPoliciesRequest {
  readonly Scope?: policyScopeType | undefined;
  readonly OnlyAttached?: boolean | undefined;
  readonly PathPrefix?: string | undefined;
  readonly PolicyUsageFilter?: PolicyUsageType | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListPoliciesResponse {
  readonly Policies?: readonly Policy[] | undefined;
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListPolicyTagsRequest {
  readonly PolicyArn: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListPolicyTagsResponse {
  readonly Tags: readonly Tag[];
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListPolicyVersionsRequest {
  readonly PolicyArn: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListPolicyVersionsResponse {
  readonly Versions?: readonly PolicyVersion[] | undefined;
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListRolePoliciesRequest {
  readonly RoleName: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListRolePoliciesResponse {
  readonly PolicyNames: readonly string[];
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListRoleTagsRequest {
  readonly RoleName: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListRoleTagsResponse {
  readonly Tags: readonly Tag[];
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListRolesRequest {
  readonly PathPrefix?: string | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListRolesResponse {
  readonly Roles: readonly Role[];
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListSAMLProviderTagsRequest {
  readonly SAMLProviderArn: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListSAMLProviderTagsResponse {
  readonly Tags: readonly Tag[];
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export type ListSAMLProvidersRequest = Readonly<Record<string, never>>;

export interface ListSAMLProvidersResponse {
  readonly SAMLProviderList?: readonly SAMLProviderListEntry[] | undefined;
}

export interface ListSSHPublicKeysRequest {
  readonly UserName?: string | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListSSHPublicKeysResponse {
  readonly SSHPublicKeys?: readonly SSHPublicKeyMetadata[] | undefined;
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListServerCertificateTagsRequest {
  readonly ServerCertificateName: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListServerCertificateTagsResponse {
  readonly Tags: readonly Tag[];
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListServerCertificatesRequest {
  readonly PathPrefix?: string | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListServerCertificatesResponse {
  readonly ServerCertificateMetadataList: readonly ServerCertificateMetadata[];
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListServiceSpecificCredentialsRequest {
  readonly UserName?: string | undefined;
  readonly ServiceName?: string | undefined;
  readonly AllUsers?: boolean | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListServiceSpecificCredentialsResponse {
  readonly ServiceSpecificCredentials?: readonly ServiceSpecificCredentialMetadata[] | undefined;
  readonly Marker?: string | undefined;
  readonly IsTruncated?: boolean | undefined;
}

export interface ListSigningCertificatesRequest {
  readonly UserName?: string | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListSigningCertificatesResponse {
  readonly Certificates: readonly SigningCertificate[];
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListUserPoliciesRequest {
  readonly UserName: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListUserPoliciesResponse {
  readonly PolicyNames: readonly string[];
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListUserTagsRequest {
  readonly UserName: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListUserTagsResponse {
  readonly Tags: readonly Tag[];
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListUsersRequest {
  readonly PathPrefix?: string | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListUsersResponse {
  readonly Users: readonly User[];
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface ListVirtualMFADevicesRequest {
  readonly AssignmentStatus?: assignmentStatusType | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListVirtualMFADevicesResponse {
  readonly VirtualMFADevices: readonly VirtualMFADevice[];
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface LoginProfile {
  readonly UserName: string;
  readonly CreateDate: Instant;
  readonly PasswordResetRequired?: boolean | undefined;
}

export interface MFADevice {
  readonly UserName: string;
  readonly SerialNumber: string;
  readonly EnableDate: Instant;
}

export interface MalformedCertificateException {
  readonly message?: string | undefined;
}

export interface MalformedPolicyDocumentException {
  readonly message?: string | undefined;
}

export interface ManagedPolicyDetail {
  readonly PolicyName?: string | undefined;
  readonly PolicyId?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Path?: string | undefined;
  readonly DefaultVersionId?: string | undefined;
  readonly AttachmentCount?: number | undefined;
  readonly PermissionsBoundaryUsageCount?: number | undefined;
  readonly IsAttachable?: boolean | undefined;
  readonly Description?: string | undefined;
  readonly CreateDate?: Instant | undefined;
  readonly UpdateDate?: Instant | undefined;
  readonly PolicyVersionList?: readonly PolicyVersion[] | undefined;
}

export interface NoSuchEntityException {
  readonly message?: string | undefined;
}

export interface OpenIDConnectProviderListEntry {
  readonly Arn?: string | undefined;
}

export interface OpenIdIdpCommunicationErrorException {
  readonly message?: string | undefined;
}

export type OrganizationNotFoundException = Readonly<Record<string, never>>;

export type OrganizationNotInAllFeaturesModeException = Readonly<Record<string, never>>;

export interface OrganizationsDecisionDetail {
  readonly AllowedByOrganizations?: boolean | undefined;
}

export interface PasswordPolicy {
  readonly MinimumPasswordLength?: number | undefined;
  readonly RequireSymbols?: boolean | undefined;
  readonly RequireNumbers?: boolean | undefined;
  readonly RequireUppercaseCharacters?: boolean | undefined;
  readonly RequireLowercaseCharacters?: boolean | undefined;
  readonly AllowUsersToChangePassword?: boolean | undefined;
  readonly ExpirePasswords?: boolean | undefined;
  readonly MaxPasswordAge?: number | undefined;
  readonly PasswordReusePrevention?: number | undefined;
  readonly HardExpiry?: boolean | undefined;
}

export interface PasswordPolicyViolationException {
  readonly message?: string | undefined;
}

export type PermissionsBoundaryAttachmentType = "PermissionsBoundaryPolicy";

export interface PermissionsBoundaryDecisionDetail {
  readonly AllowedByPermissionsBoundary?: boolean | undefined;
}

export interface Policy {
  readonly PolicyName?: string | undefined;
  readonly PolicyId?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Path?: string | undefined;
  readonly DefaultVersionId?: string | undefined;
  readonly AttachmentCount?: number | undefined;
  readonly PermissionsBoundaryUsageCount?: number | undefined;
  readonly IsAttachable?: boolean | undefined;
  readonly Description?: string | undefined;
  readonly CreateDate?: Instant | undefined;
  readonly UpdateDate?: Instant | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface PolicyDetail {
  readonly PolicyName?: string | undefined;
  readonly PolicyDocument?: string | undefined;
}

export type PolicyEvaluationDecisionType = "allowed" | "explicitDeny" | "implicitDeny";

export interface PolicyEvaluationException {
  readonly message?: string | undefined;
}

export interface PolicyGrantingServiceAccess {
  readonly PolicyName: string;
  readonly PolicyType: policyType;
  readonly PolicyArn?: string | undefined;
  readonly EntityType?: policyOwnerEntityType | undefined;
  readonly EntityName?: string | undefined;
}

export interface PolicyGroup {
  readonly GroupName?: string | undefined;
  readonly GroupId?: string | undefined;
}

export interface PolicyNotAttachableException {
  readonly message?: string | undefined;
}

export interface PolicyParameter {
  readonly Name?: string | undefined;
  readonly Values?: readonly string[] | undefined;
  readonly Type?: PolicyParameterTypeEnum | undefined;
}

export type PolicyParameterTypeEnum = "string" | "stringList";

export interface PolicyRole {
  readonly RoleName?: string | undefined;
  readonly RoleId?: string | undefined;
}

export type PolicySourceType =
  | "user"
  | "group"
  | "role"
  | "aws-managed"
  | "user-managed"
  | "resource"
  | "none";

export type PolicyUsageType = "PermissionsPolicy" | "PermissionsBoundary";

export interface PolicyUser {
  readonly UserName?: string | undefined;
  readonly UserId?: string | undefined;
}

export interface PolicyVersion {
  readonly Document?: string | undefined;
  readonly VersionId?: string | undefined;
  readonly IsDefaultVersion?: boolean | undefined;
  readonly CreateDate?: Instant | undefined;
}

export interface Position {
  readonly Line?: number | undefined;
  readonly Column?: number | undefined;
}

export interface PutGroupPolicyRequest {
  readonly GroupName: string;
  readonly PolicyName: string;
  readonly PolicyDocument: string;
}

export interface PutRolePermissionsBoundaryRequest {
  readonly RoleName: string;
  readonly PermissionsBoundary: string;
}

export interface PutRolePolicyRequest {
  readonly RoleName: string;
  readonly PolicyName: string;
  readonly PolicyDocument: string;
}

export interface PutUserPermissionsBoundaryRequest {
  readonly UserName: string;
  readonly PermissionsBoundary: string;
}

export interface PutUserPolicyRequest {
  readonly UserName: string;
  readonly PolicyName: string;
  readonly PolicyDocument: string;
}

export interface RejectDelegationRequestRequest {
  readonly DelegationRequestId: string;
  readonly Notes?: string | undefined;
}

export interface RemoveClientIDFromOpenIDConnectProviderRequest {
  readonly OpenIDConnectProviderArn: string;
  readonly ClientID: string;
}

export interface RemoveRoleFromInstanceProfileRequest {
  readonly InstanceProfileName: string;
  readonly RoleName: string;
}

export interface RemoveUserFromGroupRequest {
  readonly GroupName: string;
  readonly UserName: string;
}

export type ReportFormatType = "text/csv";

export interface ReportGenerationLimitExceededException {
  readonly message?: string | undefined;
}

export type ReportStateType = "STARTED" | "INPROGRESS" | "COMPLETE";

export interface ResetServiceSpecificCredentialRequest {
  readonly UserName?: string | undefined;
  readonly ServiceSpecificCredentialId: string;
}

export interface ResetServiceSpecificCredentialResponse {
  readonly ServiceSpecificCredential?: ServiceSpecificCredential | undefined;
}

export interface ResourceSpecificResult {
  readonly EvalResourceName: string;
  readonly EvalResourceDecision: PolicyEvaluationDecisionType;
  readonly MatchedStatements?: readonly Statement[] | undefined;
  readonly MissingContextValues?: readonly string[] | undefined;
  readonly EvalDecisionDetails?: Readonly<Record<string, PolicyEvaluationDecisionType>> | undefined;
  readonly PermissionsBoundaryDecisionDetail?: PermissionsBoundaryDecisionDetail | undefined;
}

export interface ResyncMFADeviceRequest {
  readonly UserName: string;
  readonly SerialNumber: string;
  readonly AuthenticationCode1: string;
  readonly AuthenticationCode2: string;
}

export interface Role {
  readonly Path: string;
  readonly RoleName: string;
  readonly RoleId: string;
  readonly Arn: string;
  readonly CreateDate: Instant;
  readonly AssumeRolePolicyDocument?: string | undefined;
  readonly Description?: string | undefined;
  readonly MaxSessionDuration?: number | undefined;
  readonly PermissionsBoundary?: AttachedPermissionsBoundary | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly RoleLastUsed?: RoleLastUsed | undefined;
}

export interface RoleDetail {
  readonly Path?: string | undefined;
  readonly RoleName?: string | undefined;
  readonly RoleId?: string | undefined;
  readonly Arn?: string | undefined;
  readonly CreateDate?: Instant | undefined;
  readonly AssumeRolePolicyDocument?: string | undefined;
  readonly InstanceProfileList?: readonly InstanceProfile[] | undefined;
  readonly RolePolicyList?: readonly PolicyDetail[] | undefined;
  readonly AttachedManagedPolicies?: readonly AttachedPolicy[] | undefined;
  readonly PermissionsBoundary?: AttachedPermissionsBoundary | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly RoleLastUsed?: RoleLastUsed | undefined;
}

export interface RoleLastUsed {
  readonly LastUsedDate?: Instant | undefined;
  readonly Region?: string | undefined;
}

export interface RoleUsageType {
  readonly Region?: string | undefined;
  readonly Resources?: readonly string[] | undefined;
}

export interface SAMLPrivateKey {
  readonly KeyId?: string | undefined;
  readonly Timestamp?: Instant | undefined;
}

export interface SAMLProviderListEntry {
  readonly Arn?: string | undefined;
  readonly ValidUntil?: Instant | undefined;
  readonly CreateDate?: Instant | undefined;
}

export interface SSHPublicKey {
  readonly UserName: string;
  readonly SSHPublicKeyId: string;
  readonly Fingerprint: string;
  readonly SSHPublicKeyBody: string;
  readonly Status: statusType;
  readonly UploadDate?: Instant | undefined;
}

export interface SSHPublicKeyMetadata {
  readonly UserName: string;
  readonly SSHPublicKeyId: string;
  readonly Status: statusType;
  readonly UploadDate: Instant;
}

export interface SendDelegationTokenRequest {
  readonly DelegationRequestId: string;
}

export interface ServerCertificate {
  readonly ServerCertificateMetadata: ServerCertificateMetadata;
  readonly CertificateBody: string;
  readonly CertificateChain?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface ServerCertificateMetadata {
  readonly Path: string;
  readonly ServerCertificateName: string;
  readonly ServerCertificateId: string;
  readonly Arn: string;
  readonly UploadDate?: Instant | undefined;
  readonly Expiration?: Instant | undefined;
}

export type ServiceAccessNotEnabledException = Readonly<Record<string, never>>;

export interface ServiceFailureException {
  readonly message?: string | undefined;
}

export interface ServiceLastAccessed {
  readonly ServiceName: string;
  readonly LastAuthenticated?: Instant | undefined;
  readonly ServiceNamespace: string;
  readonly LastAuthenticatedEntity?: string | undefined;
  readonly LastAuthenticatedRegion?: string | undefined;
  readonly TotalAuthenticatedEntities?: number | undefined;
  readonly TrackedActionsLastAccessed?: readonly TrackedActionLastAccessed[] | undefined;
}

export interface ServiceNotSupportedException {
  readonly message?: string | undefined;
}

export interface ServiceSpecificCredential {
  readonly CreateDate: Instant;
  readonly ExpirationDate?: Instant | undefined;
  readonly ServiceName: string;
  readonly ServiceUserName?: string | undefined;
  readonly ServicePassword?: string | undefined;
  readonly ServiceCredentialAlias?: string | undefined;
  readonly ServiceCredentialSecret?: string | undefined;
  readonly ServiceSpecificCredentialId: string;
  readonly UserName: string;
  readonly Status: statusType;
}

export interface ServiceSpecificCredentialMetadata {
  readonly UserName: string;
  readonly Status: statusType;
  readonly ServiceUserName?: string | undefined;
  readonly ServiceCredentialAlias?: string | undefined;
  readonly CreateDate: Instant;
  readonly ExpirationDate?: Instant | undefined;
  readonly ServiceSpecificCredentialId: string;
  readonly ServiceName: string;
}

export interface SetDefaultPolicyVersionRequest {
  readonly PolicyArn: string;
  readonly VersionId: string;
}

export interface SetSecurityTokenServicePreferencesRequest {
  readonly GlobalEndpointTokenVersion: globalEndpointTokenVersion;
}

export interface SigningCertificate {
  readonly UserName: string;
  readonly CertificateId: string;
  readonly CertificateBody: string;
  readonly Status: statusType;
  readonly UploadDate?: Instant | undefined;
}

export interface SimulateCustomPolicyRequest {
  readonly PolicyInputList: readonly string[];
  readonly PermissionsBoundaryPolicyInputList?: readonly string[] | undefined;
  readonly ActionNames: readonly string[];
  readonly ResourceArns?: readonly string[] | undefined;
  readonly ResourcePolicy?: string | undefined;
  readonly ResourceOwner?: string | undefined;
  readonly CallerArn?: string | undefined;
  readonly ContextEntries?: readonly ContextEntry[] | undefined;
  readonly ResourceHandlingOption?: string | undefined;
  readonly MaxItems?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface SimulatePolicyResponse {
  readonly EvaluationResults?: readonly EvaluationResult[] | undefined;
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

export interface SimulatePrincipalPolicyRequest {
  readonly PolicySourceArn: string;
  readonly PolicyInputList?: readonly string[] | undefined;
  readonly PermissionsBoundaryPolicyInputList?: readonly string[] | undefined;
  readonly ActionNames: readonly string[];
  readonly ResourceArns?: readonly string[] | undefined;
  readonly ResourcePolicy?: string | undefined;
  readonly ResourceOwner?: string | undefined;
  readonly CallerArn?: string | undefined;
  readonly ContextEntries?: readonly ContextEntry[] | undefined;
  readonly ResourceHandlingOption?: string | undefined;
  readonly MaxItems?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface Statement {
  readonly SourcePolicyId?: string | undefined;
  readonly SourcePolicyType?: PolicySourceType | undefined;
  readonly StartPosition?: Position | undefined;
  readonly EndPosition?: Position | undefined;
}

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export interface TagInstanceProfileRequest {
  readonly InstanceProfileName: string;
  readonly Tags: readonly Tag[];
}

export interface TagMFADeviceRequest {
  readonly SerialNumber: string;
  readonly Tags: readonly Tag[];
}

export interface TagOpenIDConnectProviderRequest {
  readonly OpenIDConnectProviderArn: string;
  readonly Tags: readonly Tag[];
}

export interface TagPolicyRequest {
  readonly PolicyArn: string;
  readonly Tags: readonly Tag[];
}

export interface TagRoleRequest {
  readonly RoleName: string;
  readonly Tags: readonly Tag[];
}

export interface TagSAMLProviderRequest {
  readonly SAMLProviderArn: string;
  readonly Tags: readonly Tag[];
}

export interface TagServerCertificateRequest {
  readonly ServerCertificateName: string;
  readonly Tags: readonly Tag[];
}

export interface TagUserRequest {
  readonly UserName: string;
  readonly Tags: readonly Tag[];
}

export interface TrackedActionLastAccessed {
  readonly ActionName?: string | undefined;
  readonly LastAccessedEntity?: string | undefined;
  readonly LastAccessedTime?: Instant | undefined;
  readonly LastAccessedRegion?: string | undefined;
}

export interface UnmodifiableEntityException {
  readonly message?: string | undefined;
}

export interface UnrecognizedPublicKeyEncodingException {
  readonly message?: string | undefined;
}

export interface UntagInstanceProfileRequest {
  readonly InstanceProfileName: string;
  readonly TagKeys: readonly string[];
}

export interface UntagMFADeviceRequest {
  readonly SerialNumber: string;
  readonly TagKeys: readonly string[];
}

export interface UntagOpenIDConnectProviderRequest {
  readonly OpenIDConnectProviderArn: string;
  readonly TagKeys: readonly string[];
}

export interface UntagPolicyRequest {
  readonly PolicyArn: string;
  readonly TagKeys: readonly string[];
}

export interface UntagRoleRequest {
  readonly RoleName: string;
  readonly TagKeys: readonly string[];
}

export interface UntagSAMLProviderRequest {
  readonly SAMLProviderArn: string;
  readonly TagKeys: readonly string[];
}

export interface UntagServerCertificateRequest {
  readonly ServerCertificateName: string;
  readonly TagKeys: readonly string[];
}

export interface UntagUserRequest {
  readonly UserName: string;
  readonly TagKeys: readonly string[];
}

export interface UpdateAccessKeyRequest {
  readonly UserName?: string | undefined;
  readonly AccessKeyId: string;
  readonly Status: statusType;
}

export interface UpdateAccountPasswordPolicyRequest {
  readonly MinimumPasswordLength?: number | undefined;
  readonly RequireSymbols?: boolean | undefined;
  readonly RequireNumbers?: boolean | undefined;
  readonly RequireUppercaseCharacters?: boolean | undefined;
  readonly RequireLowercaseCharacters?: boolean | undefined;
  readonly AllowUsersToChangePassword?: boolean | undefined;
  readonly MaxPasswordAge?: number | undefined;
  readonly PasswordReusePrevention?: number | undefined;
  readonly HardExpiry?: boolean | undefined;
}

export interface UpdateAssumeRolePolicyRequest {
  readonly RoleName: string;
  readonly PolicyDocument: string;
}

export interface UpdateDelegationRequestRequest {
  readonly DelegationRequestId: string;
  readonly Notes?: string | undefined;
}

export interface UpdateGroupRequest {
  readonly GroupName: string;
  readonly NewPath?: string | undefined;
  readonly NewGroupName?: string | undefined;
}

export interface UpdateLoginProfileRequest {
  readonly UserName: string;
  readonly Password?: string | undefined;
  readonly PasswordResetRequired?: boolean | undefined;
}

export interface UpdateOpenIDConnectProviderThumbprintRequest {
  readonly OpenIDConnectProviderArn: string;
  readonly ThumbprintList: readonly string[];
}

export interface UpdateRoleDescriptionRequest {
  readonly RoleName: string;
  readonly Description: string;
}

export interface UpdateRoleDescriptionResponse {
  readonly Role?: Role | undefined;
}

export interface UpdateRoleRequest {
  readonly RoleName: string;
  readonly Description?: string | undefined;
  readonly MaxSessionDuration?: number | undefined;
}

export type UpdateRoleResponse = Readonly<Record<string, never>>;

export interface UpdateSAMLProviderRequest {
  readonly SAMLMetadataDocument?: string | undefined;
  readonly SAMLProviderArn: string;
  readonly AssertionEncryptionMode?: assertionEncryptionModeType | undefined;
  readonly AddPrivateKey?: string | undefined;
  readonly RemovePrivateKey?: string | undefined;
}

export interface UpdateSAMLProviderResponse {
  readonly SAMLProviderArn?: string | undefined;
}

export interface UpdateSSHPublicKeyRequest {
  readonly UserName: string;
  readonly SSHPublicKeyId: string;
  readonly Status: statusType;
}

export interface UpdateServerCertificateRequest {
  readonly ServerCertificateName: string;
  readonly NewPath?: string | undefined;
  readonly NewServerCertificateName?: string | undefined;
}

export interface UpdateServiceSpecificCredentialRequest {
  readonly UserName?: string | undefined;
  readonly ServiceSpecificCredentialId: string;
  readonly Status: statusType;
}

export interface UpdateSigningCertificateRequest {
  readonly UserName?: string | undefined;
  readonly CertificateId: string;
  readonly Status: statusType;
}

export interface UpdateUserRequest {
  readonly UserName: string;
  readonly NewPath?: string | undefined;
  readonly NewUserName?: string | undefined;
}

export interface UploadSSHPublicKeyRequest {
  readonly UserName: string;
  readonly SSHPublicKeyBody: string;
}

export interface UploadSSHPublicKeyResponse {
  readonly SSHPublicKey?: SSHPublicKey | undefined;
}

export interface UploadServerCertificateRequest {
  readonly Path?: string | undefined;
  readonly ServerCertificateName: string;
  readonly CertificateBody: string;
  readonly PrivateKey: string;
  readonly CertificateChain?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface UploadServerCertificateResponse {
  readonly ServerCertificateMetadata?: ServerCertificateMetadata | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface UploadSigningCertificateRequest {
  readonly UserName?: string | undefined;
  readonly CertificateBody: string;
}

export interface UploadSigningCertificateResponse {
  readonly Certificate: SigningCertificate;
}

export interface User {
  readonly Path: string;
  readonly UserName: string;
  readonly UserId: string;
  readonly Arn: string;
  readonly CreateDate: Instant;
  readonly PasswordLastUsed?: Instant | undefined;
  readonly PermissionsBoundary?: AttachedPermissionsBoundary | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface UserDetail {
  readonly Path?: string | undefined;
  readonly UserName?: string | undefined;
  readonly UserId?: string | undefined;
  readonly Arn?: string | undefined;
  readonly CreateDate?: Instant | undefined;
  readonly UserPolicyList?: readonly PolicyDetail[] | undefined;
  readonly GroupList?: readonly string[] | undefined;
  readonly AttachedManagedPolicies?: readonly AttachedPolicy[] | undefined;
  readonly PermissionsBoundary?: AttachedPermissionsBoundary | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface VirtualMFADevice {
  readonly SerialNumber: string;
  readonly Base32StringSeed?: Uint8Array | undefined;
  readonly QRCodePNG?: Uint8Array | undefined;
  readonly User?: User | undefined;
  readonly EnableDate?: Instant | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type assertionEncryptionModeType = "Required" | "Allowed";

export type assignmentStatusType = "Assigned" | "Unassigned" | "Any";

export type encodingType = "SSH" | "PEM";

export type globalEndpointTokenVersion = "v1Token" | "v2Token";

export type jobStatusType = "IN_PROGRESS" | "COMPLETED" | "FAILED";

export type permissionCheckResultType = "ALLOWED" | "DENIED" | "UNSURE";

export type permissionCheckStatusType = "COMPLETE" | "IN_PROGRESS" | "FAILED";

export type policyOwnerEntityType = "USER" | "ROLE" | "GROUP";

export type policyScopeType = "All" | "AWS" | "Local";

export type policyType = "INLINE" | "MANAGED";

export type sortKeyType =
  | "SERVICE_NAMESPACE_ASCENDING"
  | "SERVICE_NAMESPACE_DESCENDING"
  | "LAST_AUTHENTICATED_TIME_ASCENDING"
  | "LAST_AUTHENTICATED_TIME_DESCENDING";

export type stateType =
  | "UNASSIGNED"
  | "ASSIGNED"
  | "PENDING_APPROVAL"
  | "FINALIZED"
  | "ACCEPTED"
  | "REJECTED"
  | "EXPIRED";

export type statusType = "Active" | "Inactive" | "Expired";

export type summaryKeyType =
  | "Users"
  | "UsersQuota"
  | "Groups"
  | "GroupsQuota"
  | "ServerCertificates"
  | "ServerCertificatesQuota"
  | "UserPolicySizeQuota"
  | "GroupPolicySizeQuota"
  | "GroupsPerUserQuota"
  | "SigningCertificatesPerUserQuota"
  | "AccessKeysPerUserQuota"
  | "MFADevices"
  | "MFADevicesInUse"
  | "AccountMFAEnabled"
  | "AccountAccessKeysPresent"
  | "AccountPasswordPresent"
  | "AccountSigningCertificatesPresent"
  | "AttachedPoliciesPerGroupQuota"
  | "AttachedPoliciesPerRoleQuota"
  | "AttachedPoliciesPerUserQuota"
  | "Policies"
  | "PoliciesQuota"
  | "PolicySizeQuota"
  | "PolicyVersionsInUse"
  | "PolicyVersionsInUseQuota"
  | "VersionsPerPolicyQuota"
  | "GlobalEndpointTokenVersion"
  | "AssumeRolePolicySizeQuota"
  | "InstanceProfiles"
  | "InstanceProfilesQuota"
  | "Providers"
  | "RolePolicySizeQuota"
  | "Roles"
  | "RolesQuota";

export type summaryStateType = "AVAILABLE" | "NOT_AVAILABLE" | "NOT_SUPPORTED" | "FAILED";
