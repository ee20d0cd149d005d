/** The operations and types of Cognito Identity Provider (API version 2016-04-18). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { Json, ServiceRef } from "../kernel/dispatch/contract.ts";

export const cognitoIdp: ServiceRef<Operations> = { id: "cognito-idp" };

export interface Operations {
  readonly AddCustomAttributes: {
    readonly input: AddCustomAttributesRequest;
    readonly output: AddCustomAttributesResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserImportInProgressException";
  };
  readonly AddUserPoolClientSecret: {
    readonly input: AddUserPoolClientSecretRequest;
    readonly output: AddUserPoolClientSecretResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly AdminAddUserToGroup: {
    readonly input: AdminAddUserToGroupRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotFoundException";
  };
  readonly AdminConfirmSignUp: {
    readonly input: AdminConfirmSignUpRequest;
    readonly output: AdminConfirmSignUpResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidLambdaResponseException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyFailedAttemptsException"
      | "TooManyRequestsException"
      | "UnexpectedLambdaException"
      | "UserLambdaValidationException"
      | "UserNotFoundException";
  };
  readonly AdminCreateUser: {
    readonly input: AdminCreateUserRequest;
    readonly output: AdminCreateUserResponse;
    readonly errors:
      | "CodeDeliveryFailureException"
      | "InternalErrorException"
      | "InvalidLambdaResponseException"
      | "InvalidParameterException"
      | "InvalidPasswordException"
      | "InvalidSmsRoleAccessPolicyException"
      | "InvalidSmsRoleTrustRelationshipException"
      | "NotAuthorizedException"
      | "PreconditionNotMetException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UnexpectedLambdaException"
      | "UnsupportedUserStateException"
      | "UserLambdaValidationException"
      | "UserNotFoundException"
      | "UsernameExistsException";
  };
  readonly AdminDeleteUser: {
    readonly input: AdminDeleteUserRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotFoundException";
  };
  readonly AdminDeleteUserAttributes: {
    readonly input: AdminDeleteUserAttributesRequest;
    readonly output: AdminDeleteUserAttributesResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotFoundException";
  };
  readonly AdminDisableProviderForUser: {
    readonly input: AdminDisableProviderForUserRequest;
    readonly output: AdminDisableProviderForUserResponse;
    readonly errors:
      | "AliasExistsException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotFoundException";
  };
  readonly AdminDisableUser: {
    readonly input: AdminDisableUserRequest;
    readonly output: AdminDisableUserResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotFoundException";
  };
  readonly AdminEnableUser: {
    readonly input: AdminEnableUserRequest;
    readonly output: AdminEnableUserResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotFoundException";
  };
  readonly AdminForgetDevice: {
    readonly input: AdminForgetDeviceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "InvalidUserPoolConfigurationException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotFoundException";
  };
  readonly AdminGetDevice: {
    readonly input: AdminGetDeviceRequest;
    readonly output: AdminGetDeviceResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "InvalidUserPoolConfigurationException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly AdminGetUser: {
    readonly input: AdminGetUserRequest;
    readonly output: AdminGetUserResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotFoundException";
  };
  readonly AdminInitiateAuth: {
    readonly input: AdminInitiateAuthRequest;
    readonly output: AdminInitiateAuthResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidEmailRoleAccessPolicyException"
      | "InvalidLambdaResponseException"
      | "InvalidParameterException"
      | "InvalidSmsRoleAccessPolicyException"
      | "InvalidSmsRoleTrustRelationshipException"
      | "InvalidUserPoolConfigurationException"
      | "MFAMethodNotFoundException"
      | "NotAuthorizedException"
      | "PasswordResetRequiredException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UnexpectedLambdaException"
      | "UnsupportedOperationException"
      | "UserLambdaValidationException"
      | "UserNotConfirmedException"
      | "UserNotFoundException";
  };
  readonly AdminLinkProviderForUser: {
    readonly input: AdminLinkProviderForUserRequest;
    readonly output: AdminLinkProviderForUserResponse;
    readonly errors:
      | "AliasExistsException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotFoundException";
  };
  readonly AdminListDevices: {
    readonly input: AdminListDevicesRequest;
    readonly output: AdminListDevicesResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "InvalidUserPoolConfigurationException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly AdminListGroupsForUser: {
    readonly input: AdminListGroupsForUserRequest;
    readonly output: AdminListGroupsForUserResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotFoundException";
  };
  readonly AdminListUserAuthEvents: {
    readonly input: AdminListUserAuthEventsRequest;
    readonly output: AdminListUserAuthEventsResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotFoundException"
      | "UserPoolAddOnNotEnabledException";
  };
  readonly AdminRemoveUserFromGroup: {
    readonly input: AdminRemoveUserFromGroupRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotFoundException";
  };
  readonly AdminResetUserPassword: {
    readonly input: AdminResetUserPasswordRequest;
    readonly output: AdminResetUserPasswordResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidEmailRoleAccessPolicyException"
      | "InvalidLambdaResponseException"
      | "InvalidParameterException"
      | "InvalidSmsRoleAccessPolicyException"
      | "InvalidSmsRoleTrustRelationshipException"
      | "LimitExceededException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UnexpectedLambdaException"
      | "UserLambdaValidationException"
      | "UserNotFoundException";
  };
  readonly AdminRespondToAuthChallenge: {
    readonly input: AdminRespondToAuthChallengeRequest;
    readonly output: AdminRespondToAuthChallengeResponse;
    readonly errors:
      | "AliasExistsException"
      | "CodeMismatchException"
      | "ExpiredCodeException"
      | "InternalErrorException"
      | "InvalidEmailRoleAccessPolicyException"
      | "InvalidLambdaResponseException"
      | "InvalidParameterException"
      | "InvalidPasswordException"
      | "InvalidSmsRoleAccessPolicyException"
      | "InvalidSmsRoleTrustRelationshipException"
      | "InvalidUserPoolConfigurationException"
      | "MFAMethodNotFoundException"
      | "NotAuthorizedException"
      | "PasswordHistoryPolicyViolationException"
      | "PasswordResetRequiredException"
      | "ResourceNotFoundException"
      | "SoftwareTokenMFANotFoundException"
      | "TooManyRequestsException"
      | "UnexpectedLambdaException"
      | "UserLambdaValidationException"
      | "UserNotConfirmedException"
      | "UserNotFoundException";
  };
  readonly AdminSetUserMFAPreference: {
    readonly input: AdminSetUserMFAPreferenceRequest;
    readonly output: AdminSetUserMFAPreferenceResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "PasswordResetRequiredException"
      | "ResourceNotFoundException"
      | "UserNotConfirmedException"
      | "UserNotFoundException";
  };
  readonly AdminSetUserPassword: {
    readonly input: AdminSetUserPasswordRequest;
    readonly output: AdminSetUserPasswordResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "InvalidPasswordException"
      | "NotAuthorizedException"
      | "PasswordHistoryPolicyViolationException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotFoundException";
  };
  readonly AdminSetUserSettings: {
    readonly input: AdminSetUserSettingsRequest;
    readonly output: AdminSetUserSettingsResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "UserNotFoundException";
  };
  readonly AdminUpdateAuthEventFeedback: {
    readonly input: AdminUpdateAuthEventFeedbackRequest;
    readonly output: AdminUpdateAuthEventFeedbackResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotFoundException"
      | "UserPoolAddOnNotEnabledException";
  };
  readonly AdminUpdateDeviceStatus: {
    readonly input: AdminUpdateDeviceStatusRequest;
    readonly output: AdminUpdateDeviceStatusResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "InvalidUserPoolConfigurationException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotFoundException";
  };
  readonly AdminUpdateUserAttributes: {
    readonly input: AdminUpdateUserAttributesRequest;
    readonly output: AdminUpdateUserAttributesResponse;
    readonly errors:
      | "AliasExistsException"
      | "InternalErrorException"
      | "InvalidEmailRoleAccessPolicyException"
      | "InvalidLambdaResponseException"
      | "InvalidParameterException"
      | "InvalidSmsRoleAccessPolicyException"
      | "InvalidSmsRoleTrustRelationshipException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UnexpectedLambdaException"
      | "UserLambdaValidationException"
      | "UserNotFoundException";
  };
  readonly AdminUserGlobalSignOut: {
    readonly input: AdminUserGlobalSignOutRequest;
    readonly output: AdminUserGlobalSignOutResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotFoundException";
  };
  readonly AssociateSoftwareToken: {
    readonly input: AssociateSoftwareTokenRequest;
    readonly output: AssociateSoftwareTokenResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "SoftwareTokenMFANotFoundException";
  };
  readonly ChangePassword: {
    readonly input: ChangePasswordRequest;
    readonly output: ChangePasswordResponse;
    readonly errors:
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "InvalidPasswordException"
      | "LimitExceededException"
      | "NotAuthorizedException"
      | "PasswordHistoryPolicyViolationException"
      | "PasswordResetRequiredException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotConfirmedException"
      | "UserNotFoundException";
  };
  readonly CompleteWebAuthnRegistration: {
    readonly input: CompleteWebAuthnRegistrationRequest;
    readonly output: CompleteWebAuthnRegistrationResponse;
    readonly errors:
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "NotAuthorizedException"
      | "PasswordResetRequiredException"
      | "TooManyRequestsException"
      | "WebAuthnChallengeNotFoundException"
      | "WebAuthnClientMismatchException"
      | "WebAuthnCredentialNotSupportedException"
      | "WebAuthnNotEnabledException"
      | "WebAuthnOriginNotAllowedException"
      | "WebAuthnRelyingPartyMismatchException";
  };
  readonly ConfirmDevice: {
    readonly input: ConfirmDeviceRequest;
    readonly output: ConfirmDeviceResponse;
    readonly errors:
      | "DeviceKeyExistsException"
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidLambdaResponseException"
      | "InvalidParameterException"
      | "InvalidPasswordException"
      | "InvalidUserPoolConfigurationException"
      | "NotAuthorizedException"
      | "PasswordResetRequiredException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotConfirmedException"
      | "UserNotFoundException"
      | "UsernameExistsException";
  };
  readonly ConfirmForgotPassword: {
    readonly input: ConfirmForgotPasswordRequest;
    readonly output: ConfirmForgotPasswordResponse;
    readonly errors:
      | "CodeMismatchException"
      | "ExpiredCodeException"
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidLambdaResponseException"
      | "InvalidParameterException"
      | "InvalidPasswordException"
      | "LimitExceededException"
      | "NotAuthorizedException"
      | "PasswordHistoryPolicyViolationException"
      | "ResourceNotFoundException"
      | "TooManyFailedAttemptsException"
      | "TooManyRequestsException"
      | "UnexpectedLambdaException"
      | "UserLambdaValidationException"
      | "UserNotConfirmedException"
      | "UserNotFoundException";
  };
  readonly ConfirmSignUp: {
    readonly input: ConfirmSignUpRequest;
    readonly output: ConfirmSignUpResponse;
    readonly errors:
      | "AliasExistsException"
      | "CodeMismatchException"
      | "ExpiredCodeException"
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidLambdaResponseException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyFailedAttemptsException"
      | "TooManyRequestsException"
      | "UnexpectedLambdaException"
      | "UserLambdaValidationException"
      | "UserNotFoundException";
  };
  readonly CreateGroup: {
    readonly input: CreateGroupRequest;
    readonly output: CreateGroupResponse;
    readonly errors:
      | "GroupExistsException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly CreateIdentityProvider: {
    readonly input: CreateIdentityProviderRequest;
    readonly output: CreateIdentityProviderResponse;
    readonly errors:
      | "DuplicateProviderException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly CreateManagedLoginBranding: {
    readonly input: CreateManagedLoginBrandingRequest;
    readonly output: CreateManagedLoginBrandingResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "ManagedLoginBrandingExistsException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly CreateResourceServer: {
    readonly input: CreateResourceServerRequest;
    readonly output: CreateResourceServerResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly CreateTerms: {
    readonly input: CreateTermsRequest;
    readonly output: CreateTermsResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TermsExistsException"
      | "TooManyRequestsException";
  };
  readonly CreateUserImportJob: {
    readonly input: CreateUserImportJobRequest;
    readonly output: CreateUserImportJobResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "NotAuthorizedException"
      | "PreconditionNotMetException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly CreateUserPool: {
    readonly input: CreateUserPoolRequest;
    readonly output: CreateUserPoolResponse;
    readonly errors:
      | "FeatureUnavailableInTierException"
      | "InternalErrorException"
      | "InvalidEmailRoleAccessPolicyException"
      | "InvalidParameterException"
      | "InvalidSmsRoleAccessPolicyException"
      | "InvalidSmsRoleTrustRelationshipException"
      | "LimitExceededException"
      | "NotAuthorizedException"
      | "TierChangeNotAllowedException"
      | "TooManyRequestsException"
      | "UserPoolTaggingException";
  };
  readonly CreateUserPoolClient: {
    readonly input: CreateUserPoolClientRequest;
    readonly output: CreateUserPoolClientResponse;
    readonly errors:
      | "FeatureUnavailableInTierException"
      | "InternalErrorException"
      | "InvalidOAuthFlowException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "ScopeDoesNotExistException"
      | "TooManyRequestsException";
  };
  readonly CreateUserPoolDomain: {
    readonly input: CreateUserPoolDomainRequest;
    readonly output: CreateUserPoolDomainResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "FeatureUnavailableInTierException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException";
  };
  readonly DeleteGroup: {
    readonly input: DeleteGroupRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly DeleteIdentityProvider: {
    readonly input: DeleteIdentityProviderRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UnsupportedIdentityProviderException";
  };
  readonly DeleteManagedLoginBranding: {
    readonly input: DeleteManagedLoginBrandingRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly DeleteResourceServer: {
    readonly input: DeleteResourceServerRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly DeleteTerms: {
    readonly input: DeleteTermsRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly DeleteUser: {
    readonly input: DeleteUserRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "PasswordResetRequiredException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotConfirmedException"
      | "UserNotFoundException";
  };
  readonly DeleteUserAttributes: {
    readonly input: DeleteUserAttributesRequest;
    readonly output: DeleteUserAttributesResponse;
    readonly errors:
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "PasswordResetRequiredException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotConfirmedException"
      | "UserNotFoundException";
  };
  readonly DeleteUserPool: {
    readonly input: DeleteUserPoolRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserImportInProgressException";
  };
  readonly DeleteUserPoolClient: {
    readonly input: DeleteUserPoolClientRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly DeleteUserPoolClientSecret: {
    readonly input: DeleteUserPoolClientSecretRequest;
    readonly output: DeleteUserPoolClientSecretResponse;
    readonly errors:
      | "InternalServerException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly DeleteUserPoolDomain: {
    readonly input: DeleteUserPoolDomainRequest;
    readonly output: DeleteUserPoolDomainResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException";
  };
  readonly DeleteWebAuthnCredential: {
    readonly input: DeleteWebAuthnCredentialRequest;
    readonly output: DeleteWebAuthnCredentialResponse;
    readonly errors:
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "NotAuthorizedException"
      | "PasswordResetRequiredException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly DescribeIdentityProvider: {
    readonly input: DescribeIdentityProviderRequest;
    readonly output: DescribeIdentityProviderResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly DescribeManagedLoginBranding: {
    readonly input: DescribeManagedLoginBrandingRequest;
    readonly output: DescribeManagedLoginBrandingResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly DescribeManagedLoginBrandingByClient: {
    readonly input: DescribeManagedLoginBrandingByClientRequest;
    readonly output: DescribeManagedLoginBrandingByClientResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly DescribeResourceServer: {
    readonly input: DescribeResourceServerRequest;
    readonly output: DescribeResourceServerResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly DescribeRiskConfiguration: {
    readonly input: DescribeRiskConfigurationRequest;
    readonly output: DescribeRiskConfigurationResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserPoolAddOnNotEnabledException";
  };
  readonly DescribeTerms: {
    readonly input: DescribeTermsRequest;
    readonly output: DescribeTermsResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly DescribeUserImportJob: {
    readonly input: DescribeUserImportJobRequest;
    readonly output: DescribeUserImportJobResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly DescribeUserPool: {
    readonly input: DescribeUserPoolRequest;
    readonly output: DescribeUserPoolResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserPoolTaggingException";
  };
  readonly DescribeUserPoolClient: {
    readonly input: DescribeUserPoolClientRequest;
    readonly output: DescribeUserPoolClientResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly DescribeUserPoolDomain: {
    readonly input: DescribeUserPoolDomainRequest;
    readonly output: DescribeUserPoolDomainResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException";
  };
  readonly ForgetDevice: {
    readonly input: ForgetDeviceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "InvalidUserPoolConfigurationException"
      | "NotAuthorizedException"
      | "PasswordResetRequiredException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotConfirmedException"
      | "UserNotFoundException";
  };
  readonly ForgotPassword: {
    readonly input: ForgotPasswordRequest;
    readonly output: ForgotPasswordResponse;
    readonly errors:
      | "CodeDeliveryFailureException"
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidEmailRoleAccessPolicyException"
      | "InvalidLambdaResponseException"
      | "InvalidParameterException"
      | "InvalidSmsRoleAccessPolicyException"
      | "InvalidSmsRoleTrustRelationshipException"
      | "LimitExceededException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UnexpectedLambdaException"
      | "UserLambdaValidationException"
      | "UserNotFoundException";
  };
  readonly GetCSVHeader: {
    readonly input: GetCSVHeaderRequest;
    readonly output: GetCSVHeaderResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly GetDevice: {
    readonly input: GetDeviceRequest;
    readonly output: GetDeviceResponse;
    readonly errors:
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "InvalidUserPoolConfigurationException"
      | "NotAuthorizedException"
      | "PasswordResetRequiredException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotConfirmedException"
      | "UserNotFoundException";
  };
  readonly GetGroup: {
    readonly input: GetGroupRequest;
    readonly output: GetGroupResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly GetIdentityProviderByIdentifier: {
    readonly input: GetIdentityProviderByIdentifierRequest;
    readonly output: GetIdentityProviderByIdentifierResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly GetLogDeliveryConfiguration: {
    readonly input: GetLogDeliveryConfigurationRequest;
    readonly output: GetLogDeliveryConfigurationResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly GetSigningCertificate: {
    readonly input: GetSigningCertificateRequest;
    readonly output: GetSigningCertificateResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "ResourceNotFoundException";
  };
  readonly GetTokensFromRefreshToken: {
    readonly input: GetTokensFromRefreshTokenRequest;
    readonly output: GetTokensFromRefreshTokenResponse;
    readonly errors:
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidLambdaResponseException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "RefreshTokenReuseException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UnexpectedLambdaException"
      | "UserLambdaValidationException"
      | "UserNotFoundException";
  };
  readonly GetUICustomization: {
    readonly input: GetUICustomizationRequest;
    readonly output: GetUICustomizationResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly GetUser: {
    readonly input: GetUserRequest;
    readonly output: GetUserResponse;
    readonly errors:
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "PasswordResetRequiredException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotConfirmedException"
      | "UserNotFoundException";
  };
  readonly GetUserAttributeVerificationCode: {
    readonly input: GetUserAttributeVerificationCodeRequest;
    readonly output: GetUserAttributeVerificationCodeResponse;
    readonly errors:
      | "CodeDeliveryFailureException"
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidEmailRoleAccessPolicyException"
      | "InvalidLambdaResponseException"
      | "InvalidParameterException"
      | "InvalidSmsRoleAccessPolicyException"
      | "InvalidSmsRoleTrustRelationshipException"
      | "LimitExceededException"
      | "NotAuthorizedException"
      | "PasswordResetRequiredException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UnexpectedLambdaException"
      | "UserLambdaValidationException"
      | "UserNotConfirmedException"
      | "UserNotFoundException";
  };
  readonly GetUserAuthFactors: {
    readonly input: GetUserAuthFactorsRequest;
    readonly output: GetUserAuthFactorsResponse;
    readonly errors:
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "PasswordResetRequiredException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotConfirmedException"
      | "UserNotFoundException";
  };
  readonly GetUserPoolMfaConfig: {
    readonly input: GetUserPoolMfaConfigRequest;
    readonly output: GetUserPoolMfaConfigResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly GlobalSignOut: {
    readonly input: GlobalSignOutRequest;
    readonly output: GlobalSignOutResponse;
    readonly errors:
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "PasswordResetRequiredException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotConfirmedException";
  };
  readonly InitiateAuth: {
    readonly input: InitiateAuthRequest;
    readonly output: InitiateAuthResponse;
    readonly errors:
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidEmailRoleAccessPolicyException"
      | "InvalidLambdaResponseException"
      | "InvalidParameterException"
      | "InvalidSmsRoleAccessPolicyException"
      | "InvalidSmsRoleTrustRelationshipException"
      | "InvalidUserPoolConfigurationException"
      | "NotAuthorizedException"
      | "PasswordResetRequiredException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UnexpectedLambdaException"
      | "UnsupportedOperationException"
      | "UserLambdaValidationException"
      | "UserNotConfirmedException"
      | "UserNotFoundException";
  };
  readonly ListDevices: {
    readonly input: ListDevicesRequest;
    readonly output: ListDevicesResponse;
    readonly errors:
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "InvalidUserPoolConfigurationException"
      | "NotAuthorizedException"
      | "PasswordResetRequiredException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotConfirmedException"
      | "UserNotFoundException";
  };
  readonly ListGroups: {
    readonly input: ListGroupsRequest;
    readonly output: ListGroupsResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly ListIdentityProviders: {
    readonly input: ListIdentityProvidersRequest;
    readonly output: ListIdentityProvidersResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly ListResourceServers: {
    readonly input: ListResourceServersRequest;
    readonly output: ListResourceServersResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly ListTerms: {
    readonly input: ListTermsRequest;
    readonly output: ListTermsResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly ListUserImportJobs: {
    readonly input: ListUserImportJobsRequest;
    readonly output: ListUserImportJobsResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly ListUserPoolClientSecrets: {
    readonly input: ListUserPoolClientSecretsRequest;
    readonly output: ListUserPoolClientSecretsResponse;
    readonly errors:
      | "InternalServerException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly ListUserPoolClients: {
    readonly input: ListUserPoolClientsRequest;
    readonly output: ListUserPoolClientsResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly ListUserPools: {
    readonly input: ListUserPoolsRequest;
    readonly output: ListUserPoolsResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "TooManyRequestsException";
  };
  readonly ListUsers: {
    readonly input: ListUsersRequest;
    readonly output: ListUsersResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly ListUsersInGroup: {
    readonly input: ListUsersInGroupRequest;
    readonly output: ListUsersInGroupResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly ListWebAuthnCredentials: {
    readonly input: ListWebAuthnCredentialsRequest;
    readonly output: ListWebAuthnCredentialsResponse;
    readonly errors:
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "NotAuthorizedException"
      | "PasswordResetRequiredException"
      | "TooManyRequestsException";
  };
  readonly ResendConfirmationCode: {
    readonly input: ResendConfirmationCodeRequest;
    readonly output: ResendConfirmationCodeResponse;
    readonly errors:
      | "CodeDeliveryFailureException"
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidEmailRoleAccessPolicyException"
      | "InvalidLambdaResponseException"
      | "InvalidParameterException"
      | "InvalidSmsRoleAccessPolicyException"
      | "InvalidSmsRoleTrustRelationshipException"
      | "LimitExceededException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UnexpectedLambdaException"
      | "UserLambdaValidationException"
      | "UserNotFoundException";
  };
  readonly RespondToAuthChallenge: {
    readonly input: RespondToAuthChallengeRequest;
    readonly output: RespondToAuthChallengeResponse;
    readonly errors:
      | "AliasExistsException"
      | "CodeMismatchException"
      | "ExpiredCodeException"
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidEmailRoleAccessPolicyException"
      | "InvalidLambdaResponseException"
      | "InvalidParameterException"
      | "InvalidPasswordException"
      | "InvalidSmsRoleAccessPolicyException"
      | "InvalidSmsRoleTrustRelationshipException"
      | "InvalidUserPoolConfigurationException"
      | "MFAMethodNotFoundException"
      | "NotAuthorizedException"
      | "PasswordHistoryPolicyViolationException"
      | "PasswordResetRequiredException"
      | "ResourceNotFoundException"
      | "SoftwareTokenMFANotFoundException"
      | "TooManyRequestsException"
      | "UnexpectedLambdaException"
      | "UserLambdaValidationException"
      | "UserNotConfirmedException"
      | "UserNotFoundException";
  };
  readonly RevokeToken: {
    readonly input: RevokeTokenRequest;
    readonly output: RevokeTokenResponse;
    readonly errors:
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "TooManyRequestsException"
      | "UnauthorizedException"
      | "UnsupportedOperationException"
      | "UnsupportedTokenTypeException";
  };
  readonly SetLogDeliveryConfiguration: {
    readonly input: SetLogDeliveryConfigurationRequest;
    readonly output: SetLogDeliveryConfigurationResponse;
    readonly errors:
      | "FeatureUnavailableInTierException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly SetRiskConfiguration: {
    readonly input: SetRiskConfigurationRequest;
    readonly output: SetRiskConfigurationResponse;
    readonly errors:
      | "CodeDeliveryFailureException"
      | "InternalErrorException"
      | "InvalidEmailRoleAccessPolicyException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserPoolAddOnNotEnabledException";
  };
  readonly SetUICustomization: {
    readonly input: SetUICustomizationRequest;
    readonly output: SetUICustomizationResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly SetUserMFAPreference: {
    readonly input: SetUserMFAPreferenceRequest;
    readonly output: SetUserMFAPreferenceResponse;
    readonly errors:
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "PasswordResetRequiredException"
      | "ResourceNotFoundException"
      | "UserNotConfirmedException"
      | "UserNotFoundException";
  };
  readonly SetUserPoolMfaConfig: {
    readonly input: SetUserPoolMfaConfigRequest;
    readonly output: SetUserPoolMfaConfigResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "FeatureUnavailableInTierException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "InvalidSmsRoleAccessPolicyException"
      | "InvalidSmsRoleTrustRelationshipException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly SetUserSettings: {
    readonly input: SetUserSettingsRequest;
    readonly output: SetUserSettingsResponse;
    readonly errors:
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "PasswordResetRequiredException"
      | "ResourceNotFoundException"
      | "UserNotConfirmedException"
      | "UserNotFoundException";
  };
  readonly SignUp: {
    readonly input: SignUpRequest;
    readonly output: SignUpResponse;
    readonly errors:
      | "CodeDeliveryFailureException"
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidEmailRoleAccessPolicyException"
      | "InvalidLambdaResponseException"
      | "InvalidParameterException"
      | "InvalidPasswordException"
      | "InvalidSmsRoleAccessPolicyException"
      | "InvalidSmsRoleTrustRelationshipException"
      | "LimitExceededException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UnexpectedLambdaException"
      | "UserLambdaValidationException"
      | "UsernameExistsException";
  };
  readonly StartUserImportJob: {
    readonly input: StartUserImportJobRequest;
    readonly output: StartUserImportJobResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "PreconditionNotMetException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly StartWebAuthnRegistration: {
    readonly input: StartWebAuthnRegistrationRequest;
    readonly output: StartWebAuthnRegistrationResponse;
    readonly errors:
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "NotAuthorizedException"
      | "PasswordResetRequiredException"
      | "TooManyRequestsException"
      | "WebAuthnConfigurationMissingException"
      | "WebAuthnNotEnabledException";
  };
  readonly StopUserImportJob: {
    readonly input: StopUserImportJobRequest;
    readonly output: StopUserImportJobResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "PreconditionNotMetException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly UpdateAuthEventFeedback: {
    readonly input: UpdateAuthEventFeedbackRequest;
    readonly output: UpdateAuthEventFeedbackResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotFoundException"
      | "UserPoolAddOnNotEnabledException";
  };
  readonly UpdateDeviceStatus: {
    readonly input: UpdateDeviceStatusRequest;
    readonly output: UpdateDeviceStatusResponse;
    readonly errors:
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "InvalidUserPoolConfigurationException"
      | "NotAuthorizedException"
      | "PasswordResetRequiredException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotConfirmedException"
      | "UserNotFoundException";
  };
  readonly UpdateGroup: {
    readonly input: UpdateGroupRequest;
    readonly output: UpdateGroupResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly UpdateIdentityProvider: {
    readonly input: UpdateIdentityProviderRequest;
    readonly output: UpdateIdentityProviderResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UnsupportedIdentityProviderException";
  };
  readonly UpdateManagedLoginBranding: {
    readonly input: UpdateManagedLoginBrandingRequest;
    readonly output: UpdateManagedLoginBrandingResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly UpdateResourceServer: {
    readonly input: UpdateResourceServerRequest;
    readonly output: UpdateResourceServerResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly UpdateTerms: {
    readonly input: UpdateTermsRequest;
    readonly output: UpdateTermsResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TermsExistsException"
      | "TooManyRequestsException";
  };
  readonly UpdateUserAttributes: {
    readonly input: UpdateUserAttributesRequest;
    readonly output: UpdateUserAttributesResponse;
    readonly errors:
      | "AliasExistsException"
      | "CodeDeliveryFailureException"
      | "CodeMismatchException"
      | "ExpiredCodeException"
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidEmailRoleAccessPolicyException"
      | "InvalidLambdaResponseException"
      | "InvalidParameterException"
      | "InvalidSmsRoleAccessPolicyException"
      | "InvalidSmsRoleTrustRelationshipException"
      | "NotAuthorizedException"
      | "PasswordResetRequiredException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UnexpectedLambdaException"
      | "UserLambdaValidationException"
      | "UserNotConfirmedException"
      | "UserNotFoundException";
  };
  readonly UpdateUserPool: {
    readonly input: UpdateUserPoolRequest;
    readonly output: UpdateUserPoolResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "FeatureUnavailableInTierException"
      | "InternalErrorException"
      | "InvalidEmailRoleAccessPolicyException"
      | "InvalidParameterException"
      | "InvalidSmsRoleAccessPolicyException"
      | "InvalidSmsRoleTrustRelationshipException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TierChangeNotAllowedException"
      | "TooManyRequestsException"
      | "UserImportInProgressException"
      | "UserPoolTaggingException";
  };
  readonly UpdateUserPoolClient: {
    readonly input: UpdateUserPoolClientRequest;
    readonly output: UpdateUserPoolClientResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "FeatureUnavailableInTierException"
      | "InternalErrorException"
      | "InvalidOAuthFlowException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "ScopeDoesNotExistException"
      | "TooManyRequestsException";
  };
  readonly UpdateUserPoolDomain: {
    readonly input: UpdateUserPoolDomainRequest;
    readonly output: UpdateUserPoolDomainResponse;
    readonly errors:
      | "ConcurrentModificationException"
      | "FeatureUnavailableInTierException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotAuthorizedException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException";
  };
  readonly VerifySoftwareToken: {
    readonly input: VerifySoftwareTokenRequest;
    readonly output: VerifySoftwareTokenResponse;
    readonly errors:
      | "CodeMismatchException"
      | "EnableSoftwareTokenMFAException"
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "InvalidUserPoolConfigurationException"
      | "NotAuthorizedException"
      | "NotAuthorizedException"
      | "PasswordResetRequiredException"
      | "ResourceNotFoundException"
      | "SoftwareTokenMFANotFoundException"
      | "TooManyRequestsException"
      | "UserNotConfirmedException"
      | "UserNotFoundException";
  };
  readonly VerifyUserAttribute: {
    readonly input: VerifyUserAttributeRequest;
    readonly output: VerifyUserAttributeResponse;
    readonly errors:
      | "AliasExistsException"
      | "CodeMismatchException"
      | "ExpiredCodeException"
      | "ForbiddenException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "NotAuthorizedException"
      | "PasswordResetRequiredException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "UserNotConfirmedException"
      | "UserNotFoundException";
  };
}

export interface AccessDeniedException {
  readonly message?: string | undefined;
}

export interface AccountRecoverySettingType {
  readonly RecoveryMechanisms?: readonly RecoveryOptionType[] | undefined;
}

export interface AccountTakeoverActionType {
  readonly Notify: boolean;
  readonly EventAction: AccountTakeoverEventActionType;
}

export interface AccountTakeoverActionsType {
  readonly LowAction?: AccountTakeoverActionType | undefined;
  readonly MediumAction?: AccountTakeoverActionType | undefined;
  readonly HighAction?: AccountTakeoverActionType | undefined;
}

export type AccountTakeoverEventActionType = "BLOCK" | "MFA_IF_CONFIGURED" | "MFA_REQUIRED" | "NO_ACTION";

export interface AccountTakeoverRiskConfigurationType {
  readonly NotifyConfiguration?: NotifyConfigurationType | undefined;
  readonly Actions: AccountTakeoverActionsType;
}

export interface AddCustomAttributesRequest {
  readonly UserPoolId: string;
  readonly CustomAttributes: readonly SchemaAttributeType[];
}

export type AddCustomAttributesResponse = Readonly<Record<string, never>>;

export interface AddUserPoolClientSecretRequest {
  readonly UserPoolId: string;
  readonly ClientId: string;
  readonly ClientSecret?: string | undefined;
}

export interface AddUserPoolClientSecretResponse {
  readonly ClientSecretDescriptor?: ClientSecretDescriptorType | undefined;
}

export interface AdminAddUserToGroupRequest {
  readonly UserPoolId: string;
  readonly Username: string;
  readonly GroupName: string;
}

export interface AdminConfirmSignUpRequest {
  readonly UserPoolId: string;
  readonly Username: string;
  readonly ClientMetadata?: Readonly<Record<string, string>> | undefined;
}

export type AdminConfirmSignUpResponse = Readonly<Record<string, never>>;

export interface AdminCreateUserConfigType {
  readonly AllowAdminCreateUserOnly?: boolean | undefined;
  readonly UnusedAccountValidityDays?: number | undefined;
  readonly InviteMessageTemplate?: MessageTemplateType | undefined;
}

export interface AdminCreateUserRequest {
  readonly UserPoolId: string;
  readonly Username: string;
  readonly UserAttributes?: readonly AttributeType[] | undefined;
  readonly ValidationData?: readonly AttributeType[] | undefined;
  readonly TemporaryPassword?: string | undefined;
  readonly ForceAliasCreation?: boolean | undefined;
  readonly MessageAction?: MessageActionType | undefined;
  readonly DesiredDeliveryMediums?: readonly DeliveryMediumType[] | undefined;
  readonly ClientMetadata?: Readonly<Record<string, string>> | undefined;
}

export interface AdminCreateUserResponse {
  readonly User?: UserType | undefined;
}

export interface AdminDeleteUserAttributesRequest {
  readonly UserPoolId: string;
  readonly Username: string;
  readonly UserAttributeNames: readonly string[];
}

export type AdminDeleteUserAttributesResponse = Readonly<Record<string, never>>;

export interface AdminDeleteUserRequest {
  readonly UserPoolId: string;
  readonly Username: string;
}

export interface AdminDisableProviderForUserRequest {
  readonly UserPoolId: string;
  readonly User: ProviderUserIdentifierType;
}

export type AdminDisableProviderForUserResponse = Readonly<Record<string, never>>;

export interface AdminDisableUserRequest {
  readonly UserPoolId: string;
  readonly Username: string;
}

export type AdminDisableUserResponse = Readonly<Record<string, never>>;

export interface AdminEnableUserRequest {
  readonly UserPoolId: string;
  readonly Username: string;
}

export type AdminEnableUserResponse = Readonly<Record<string, never>>;

export interface AdminForgetDeviceRequest {
  readonly UserPoolId: string;
  readonly Username: string;
  readonly DeviceKey: string;
}

export interface AdminGetDeviceRequest {
  readonly DeviceKey: string;
  readonly UserPoolId: string;
  readonly Username: string;
}

export interface AdminGetDeviceResponse {
  readonly Device: DeviceType;
}

export interface AdminGetUserRequest {
  readonly UserPoolId: string;
  readonly Username: string;
}

export interface AdminGetUserResponse {
  readonly Username: string;
  readonly UserAttributes?: readonly AttributeType[] | undefined;
  readonly UserCreateDate?: Instant | undefined;
  readonly UserLastModifiedDate?: Instant | undefined;
  readonly Enabled?: boolean | undefined;
  readonly UserStatus?: UserStatusType | undefined;
  readonly MFAOptions?: readonly MFAOptionType[] | undefined;
  readonly PreferredMfaSetting?: string | undefined;
  readonly UserMFASettingList?: readonly string[] | undefined;
}

export interface AdminInitiateAuthRequest {
  readonly UserPoolId: string;
  readonly ClientId: string;
  readonly AuthFlow: AuthFlowType;
  readonly AuthParameters?: Readonly<Record<string, string>> | undefined;
  readonly ClientMetadata?: Readonly<Record<string, string>> | undefined;
  readonly AnalyticsMetadata?: AnalyticsMetadataType | undefined;
  readonly ContextData?: ContextDataType | undefined;
  readonly Session?: string | undefined;
}

export interface AdminInitiateAuthResponse {
  readonly ChallengeName?: ChallengeNameType | undefined;
  readonly Session?: string | undefined;
  readonly ChallengeParameters?: Readonly<Record<string, string>> | undefined;
  readonly AuthenticationResult?: AuthenticationResultType | undefined;
  readonly AvailableChallenges?: readonly ChallengeNameType[] | undefined;
}

export interface AdminLinkProviderForUserRequest {
  readonly UserPoolId: string;
  readonly DestinationUser: ProviderUserIdentifierType;
  readonly SourceUser: ProviderUserIdentifierType;
}

export type AdminLinkProviderForUserResponse = Readonly<Record<string, never>>;

export interface AdminListDevicesRequest {
  readonly UserPoolId: string;
  readonly Username: string;
  readonly Limit?: number | undefined;
  readonly PaginationToken?: string | undefined;
}

export interface AdminListDevicesResponse {
  readonly Devices?: readonly DeviceType[] | undefined;
  readonly PaginationToken?: string | undefined;
}

export interface AdminListGroupsForUserRequest {
  readonly Username: string;
  readonly UserPoolId: string;
  readonly Limit?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface AdminListGroupsForUserResponse {
  readonly Groups?: readonly GroupType[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface AdminListUserAuthEventsRequest {
  readonly UserPoolId: string;
  readonly Username: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface AdminListUserAuthEventsResponse {
  readonly AuthEvents?: readonly AuthEventType[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface AdminRemoveUserFromGroupRequest {
  readonly UserPoolId: string;
  readonly Username: string;
  readonly GroupName: string;
}

export interface AdminResetUserPasswordRequest {
  readonly UserPoolId: string;
  readonly Username: string;
  readonly ClientMetadata?: Readonly<Record<string, string>> | undefined;
}

export type AdminResetUserPasswordResponse = Readonly<Record<string, never>>;

export interface AdminRespondToAuthChallengeRequest {
  readonly UserPoolId: string;
  readonly ClientId: string;
  readonly ChallengeName: ChallengeNameType;
  readonly ChallengeResponses?: Readonly<Record<string, string>> | undefined;
  readonly Session?: string | undefined;
  readonly AnalyticsMetadata?: AnalyticsMetadataType | undefined;
  readonly ContextData?: ContextDataType | undefined;
  readonly ClientMetadata?: Readonly<Record<string, string>> | undefined;
}

export interface AdminRespondToAuthChallengeResponse {
  readonly ChallengeName?: ChallengeNameType | undefined;
  readonly Session?: string | undefined;
  readonly ChallengeParameters?: Readonly<Record<string, string>> | undefined;
  readonly AuthenticationResult?: AuthenticationResultType | undefined;
}

export interface AdminSetUserMFAPreferenceRequest {
  readonly SMSMfaSettings?: SMSMfaSettingsType | undefined;
  readonly SoftwareTokenMfaSettings?: SoftwareTokenMfaSettingsType | undefined;
  readonly EmailMfaSettings?: EmailMfaSettingsType | undefined;
  readonly WebAuthnMfaSettings?: WebAuthnMfaSettingsType | undefined;
  readonly Username: string;
  readonly UserPoolId: string;
}

export type AdminSetUserMFAPreferenceResponse = Readonly<Record<string, never>>;

export interface AdminSetUserPasswordRequest {
  readonly UserPoolId: string;
  readonly Username: string;
  readonly Password: string;
  readonly Permanent?: boolean | undefined;
}

export type AdminSetUserPasswordResponse = Readonly<Record<string, never>>;

export interface AdminSetUserSettingsRequest {
  readonly UserPoolId: string;
  readonly Username: string;
  readonly MFAOptions: readonly MFAOptionType[];
}

export type AdminSetUserSettingsResponse = Readonly<Record<string, never>>;

export interface AdminUpdateAuthEventFeedbackRequest {
  readonly UserPoolId: string;
  readonly Username: string;
  readonly EventId: string;
  readonly FeedbackValue: FeedbackValueType;
}

export type AdminUpdateAuthEventFeedbackResponse = Readonly<Record<string, never>>;

export interface AdminUpdateDeviceStatusRequest {
  readonly UserPoolId: string;
  readonly Username: string;
  readonly DeviceKey: string;
  readonly DeviceRememberedStatus?: DeviceRememberedStatusType | undefined;
}

export type AdminUpdateDeviceStatusResponse = Readonly<Record<string, never>>;

export interface AdminUpdateUserAttributesRequest {
  readonly UserPoolId: string;
  readonly Username: string;
  readonly UserAttributes: readonly AttributeType[];
  readonly ClientMetadata?: Readonly<Record<string, string>> | undefined;
}

export type AdminUpdateUserAttributesResponse = Readonly<Record<string, never>>;

export interface AdminUserGlobalSignOutRequest {
  readonly UserPoolId: string;
  readonly Username: string;
}

export type AdminUserGlobalSignOutResponse = Readonly<Record<string, never>>;

export interface AdvancedSecurityAdditionalFlowsType {
  readonly CustomAuthMode?: AdvancedSecurityEnabledModeType | undefined;
}

export type AdvancedSecurityEnabledModeType = "AUDIT" | "ENFORCED";

export type AdvancedSecurityModeType = "OFF" | "AUDIT" | "ENFORCED";

export type AliasAttributeType = "phone_number" | "email" | "preferred_username";

export interface AliasExistsException {
  readonly message?: string | undefined;
}

export interface AnalyticsConfigurationType {
  readonly ApplicationId?: string | undefined;
  readonly ApplicationArn?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly ExternalId?: string | undefined;
  readonly UserDataShared?: boolean | undefined;
}

export interface AnalyticsMetadataType {
  readonly AnalyticsEndpointId?: string | undefined;
}

export type AssetCategoryType =
  | "FAVICON_ICO"
  | "FAVICON_SVG"
  | "EMAIL_GRAPHIC"
  | "SMS_GRAPHIC"
  | "AUTH_APP_GRAPHIC"
  | "PASSWORD_GRAPHIC"
  | "PASSKEY_GRAPHIC"
  | "PAGE_HEADER_LOGO"
  | "PAGE_HEADER_BACKGROUND"
  | "PAGE_FOOTER_LOGO"
  | "PAGE_FOOTER_BACKGROUND"
  | "PAGE_BACKGROUND"
  | "FORM_BACKGROUND"
  | "FORM_LOGO"
  | "IDP_BUTTON_ICON";

export type AssetExtensionType = "ICO" | "JPEG" | "PNG" | "SVG" | "WEBP";

export interface AssetType {
  readonly Category: AssetCategoryType;
  readonly ColorMode: ColorSchemeModeType;
  readonly Extension: AssetExtensionType;
  readonly Bytes?: Uint8Array | undefined;
  readonly ResourceId?: string | undefined;
}

export interface AssociateSoftwareTokenRequest {
  readonly AccessToken?: string | undefined;
  readonly Session?: string | undefined;
}

export interface AssociateSoftwareTokenResponse {
  readonly SecretCode?: string | undefined;
  readonly Session?: string | undefined;
}

export type AttributeDataType = "String" | "Number" | "DateTime" | "Boolean";

export interface AttributeType {
  readonly Name: string;
  readonly Value?: string | undefined;
}

export interface AuthEventType {
  readonly EventId?: string | undefined;
  readonly EventType?: EventType | undefined;
  readonly CreationDate?: Instant | undefined;
  readonly EventResponse?: EventResponseType | undefined;
  readonly EventRisk?: EventRiskType | undefined;
  readonly ChallengeResponses?: readonly ChallengeResponseType[] | undefined;
  readonly EventContextData?: EventContextDataType | undefined;
  readonly EventFeedback?: EventFeedbackType | undefined;
}

export type AuthFactorType = "PASSWORD" | "EMAIL_OTP" | "SMS_OTP" | "WEB_AUTHN";

export type AuthFlowType =
  | "USER_SRP_AUTH"
  | "REFRESH_TOKEN_AUTH"
  | "REFRESH_TOKEN"
  | "CUSTOM_AUTH"
  | "ADMIN_NO_SRP_AUTH"
  | "USER_PASSWORD_AUTH"
  | "ADMIN_USER_PASSWORD_AUTH"
  | "USER_AUTH";

export interface AuthenticationResultType {
  readonly AccessToken?: string | undefined;
  readonly ExpiresIn?: number | undefined;
  readonly TokenType?: string | undefined;
  readonly RefreshToken?: string | undefined;
  readonly IdToken?: string | undefined;
  readonly NewDeviceMetadata?: NewDeviceMetadataType | undefined;
}

export type ChallengeName = "Password" | "Mfa";

export type ChallengeNameType =
  | "SMS_MFA"
  | "EMAIL_OTP"
  | "SOFTWARE_TOKEN_MFA"
  | "SELECT_MFA_TYPE"
  | "MFA_SETUP"
  | "PASSWORD_VERIFIER"
  | "CUSTOM_CHALLENGE"
  | "SELECT_CHALLENGE"
  | "DEVICE_SRP_AUTH"
  | "DEVICE_PASSWORD_VERIFIER"
  | "ADMIN_NO_SRP_AUTH"
  | "NEW_PASSWORD_REQUIRED"
  | "SMS_OTP"
  | "PASSWORD"
  | "WEB_AUTHN"
  | "PASSWORD_SRP";

export type ChallengeResponse = "Success" | "Failure";

export interface ChallengeResponseType {
  readonly ChallengeName?: ChallengeName | undefined;
  readonly ChallengeResponse?: ChallengeResponse | undefined;
}

export interface ChangePasswordRequest {
  readonly PreviousPassword?: string | undefined;
  readonly ProposedPassword: string;
  readonly AccessToken: string;
}

export type ChangePasswordResponse = Readonly<Record<string, never>>;

export interface ClientSecretDescriptorType {
  readonly ClientSecretId?: string | undefined;
  readonly ClientSecretValue?: string | undefined;
  readonly ClientSecretCreateDate?: Instant | undefined;
}

export interface CloudWatchLogsConfigurationType {
  readonly LogGroupArn?: string | undefined;
}

export interface CodeDeliveryDetailsType {
  readonly Destination?: string | undefined;
  readonly DeliveryMedium?: DeliveryMediumType | undefined;
  readonly AttributeName?: string | undefined;
}

export interface CodeDeliveryFailureException {
  readonly message?: string | undefined;
}

export interface CodeMismatchException {
  readonly message?: string | undefined;
}

export type ColorSchemeModeType = "LIGHT" | "DARK" | "DYNAMIC";

export interface CompleteWebAuthnRegistrationRequest {
  readonly AccessToken: string;
  readonly Credential: Json;
}

export type CompleteWebAuthnRegistrationResponse = Readonly<Record<string, never>>;

export interface CompromisedCredentialsActionsType {
  readonly EventAction: CompromisedCredentialsEventActionType;
}

export type CompromisedCredentialsEventActionType = "BLOCK" | "NO_ACTION";

export interface CompromisedCredentialsRiskConfigurationType {
  readonly EventFilter?: readonly EventFilterType[] | undefined;
  readonly Actions: CompromisedCredentialsActionsType;
}

export interface ConcurrentModificationException {
  readonly message?: string | undefined;
}

export interface ConfirmDeviceRequest {
  readonly AccessToken: string;
  readonly DeviceKey: string;
  readonly DeviceSecretVerifierConfig?: DeviceSecretVerifierConfigType | undefined;
  readonly DeviceName?: string | undefined;
}

export interface ConfirmDeviceResponse {
  readonly UserConfirmationNecessary?: boolean | undefined;
}

export interface ConfirmForgotPasswordRequest {
  readonly ClientId: string;
  readonly SecretHash?: string | undefined;
  readonly Username: string;
  readonly ConfirmationCode: string;
  readonly Password: string;
  readonly AnalyticsMetadata?: AnalyticsMetadataType | undefined;
  readonly UserContextData?: UserContextDataType | undefined;
  readonly ClientMetadata?: Readonly<Record<string, string>> | undefined;
}

export type ConfirmForgotPasswordResponse = Readonly<Record<string, never>>;

export interface ConfirmSignUpRequest {
  readonly ClientId: string;
  readonly SecretHash?: string | undefined;
  readonly Username: string;
  readonly ConfirmationCode: string;
  readonly ForceAliasCreation?: boolean | undefined;
  readonly AnalyticsMetadata?: AnalyticsMetadataType | undefined;
  readonly UserContextData?: UserContextDataType | undefined;
  readonly ClientMetadata?: Readonly<Record<string, string>> | undefined;
  readonly Session?: string | undefined;
}

export interface ConfirmSignUpResponse {
  readonly Session?: string | undefined;
}

export interface ContextDataType {
  readonly IpAddress: string;
  readonly ServerName: string;
  readonly ServerPath: string;
  readonly HttpHeaders: readonly HttpHeader[];
  readonly EncodedData?: string | undefined;
}

export interface CreateGroupRequest {
  readonly GroupName: string;
  readonly UserPoolId: string;
  readonly Description?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly Precedence?: number | undefined;
}

export interface CreateGroupResponse {
  readonly Group?: GroupType | undefined;
}

export interface CreateIdentityProviderRequest {
  readonly UserPoolId: string;
  readonly ProviderName: string;
  readonly ProviderType: IdentityProviderTypeType;
  readonly ProviderDetails: Readonly<Record<string, string>>;
  readonly AttributeMapping?: Readonly<Record<string, string>> | undefined;
  readonly IdpIdentifiers?: readonly string[] | undefined;
}

export interface CreateIdentityProviderResponse {
  readonly IdentityProvider: IdentityProviderType;
}

export interface CreateManagedLoginBrandingRequest {
  readonly UserPoolId: string;
  readonly ClientId: string;
  readonly UseCognitoProvidedValues?: boolean | undefined;
  readonly Settings?: Json | undefined;
  readonly Assets?: readonly AssetType[] | undefined;
}

export interface CreateManagedLoginBrandingResponse {
  readonly ManagedLoginBranding?: ManagedLoginBrandingType | undefined;
}

export interface CreateResourceServerRequest {
  readonly UserPoolId: string;
  readonly Identifier: string;
  readonly Name: string;
  readonly Scopes?: readonly ResourceServerScopeType[] | undefined;
}

export interface CreateResourceServerResponse {
  readonly ResourceServer: ResourceServerType;
}

export interface CreateTermsRequest {
  readonly UserPoolId: string;
  readonly ClientId: string;
  readonly TermsName: string;
  readonly TermsSource: TermsSourceType;
  readonly Enforcement: TermsEnforcementType;
  readonly Links?: Readonly<Record<string, string>> | undefined;
}

export interface CreateTermsResponse {
  readonly Terms?: TermsType | undefined;
}

export interface CreateUserImportJobRequest {
  readonly JobName: string;
  readonly UserPoolId: string;
  readonly CloudWatchLogsRoleArn: string;
}

export interface CreateUserImportJobResponse {
  readonly UserImportJob?: UserImportJobType | undefined;
}

export interface CreateUserPoolClientRequest {
  readonly UserPoolId: string;
  readonly ClientName: string;
  readonly GenerateSecret?: boolean | undefined;
  readonly ClientSecret?: string | undefined;
  readonly RefreshTokenValidity?: number | undefined;
  readonly AccessTokenValidity?: number | undefined;
  readonly IdTokenValidity?: number | undefined;
  readonly TokenValidityUnits?: TokenValidityUnitsType | undefined;
  readonly ReadAttributes?: readonly string[] | undefined;
  readonly WriteAttributes?: readonly string[] | undefined;
  readonly ExplicitAuthFlows?: readonly ExplicitAuthFlowsType[] | undefined;
  readonly SupportedIdentityProviders?: readonly string[] | undefined;
  readonly CallbackURLs?: readonly string[] | undefined;
  readonly LogoutURLs?: readonly string[] | undefined;
  readonly DefaultRedirectURI?: string | undefined;
  readonly AllowedOAuthFlows?: readonly OAuthFlowType[] | undefined;
  readonly AllowedOAuthScopes?: readonly string[] | undefined;
  readonly AllowedOAuthFlowsUserPoolClient?: boolean | undefined;
  readonly AnalyticsConfiguration?: AnalyticsConfigurationType | undefined;
  readonly PreventUserExistenceErrors?: PreventUserExistenceErrorTypes | undefined;
  readonly EnableTokenRevocation?: boolean | undefined;
  readonly EnablePropagateAdditionalUserContextData?: boolean | undefined;
  readonly AuthSessionValidity?: number | undefined;
  readonly RefreshTokenRotation?: RefreshTokenRotationType | undefined;
}

export interface CreateUserPoolClientResponse {
  readonly UserPoolClient?: UserPoolClientType | undefined;
}

export interface CreateUserPoolDomainRequest {
  readonly Domain: string;
  readonly UserPoolId: string;
  readonly ManagedLoginVersion?: number | undefined;
  readonly CustomDomainConfig?: CustomDomainConfigType | undefined;
}

export interface CreateUserPoolDomainResponse {
  readonly ManagedLoginVersion?: number | undefined;
  readonly CloudFrontDomain?: string | undefined;
}

export interface CreateUserPoolRequest {
  readonly PoolName: string;
  readonly Policies?: UserPoolPolicyType | undefined;
  readonly DeletionProtection?: DeletionProtectionType | undefined;
  readonly LambdaConfig?: LambdaConfigType | undefined;
  readonly AutoVerifiedAttributes?: readonly VerifiedAttributeType[] | undefined;
  readonly AliasAttributes?: readonly AliasAttributeType[] | undefined;
  readonly UsernameAttributes?: readonly UsernameAttributeType[] | undefined;
  readonly SmsVerificationMessage?: string | undefined;
  readonly EmailVerificationMessage?: string | undefined;
  readonly EmailVerificationSubject?: string | undefined;
  readonly VerificationMessageTemplate?: VerificationMessageTemplateType | undefined;
  readonly SmsAuthenticationMessage?: string | undefined;
  readonly MfaConfiguration?: UserPoolMfaType | undefined;
  readonly UserAttributeUpdateSettings?: UserAttributeUpdateSettingsType | undefined;
  readonly DeviceConfiguration?: DeviceConfigurationType | undefined;
  readonly EmailConfiguration?: EmailConfigurationType | undefined;
  readonly SmsConfiguration?: SmsConfigurationType | undefined;
  readonly UserPoolTags?: Readonly<Record<string, string>> | undefined;
  readonly AdminCreateUserConfig?: AdminCreateUserConfigType | undefined;
  readonly Schema?: readonly SchemaAttributeType[] | undefined;
  readonly UserPoolAddOns?: UserPoolAddOnsType | undefined;
  readonly UsernameConfiguration?: UsernameConfigurationType | undefined;
  readonly AccountRecoverySetting?: AccountRecoverySettingType | undefined;
  readonly UserPoolTier?: UserPoolTierType | undefined;
}

export interface CreateUserPoolResponse {
  readonly UserPool?: UserPoolType | undefined;
}

export interface CustomDomainConfigType {
  readonly CertificateArn: string;
}

export interface CustomEmailLambdaVersionConfigType {
  readonly LambdaVersion: CustomEmailSenderLambdaVersionType;
  readonly LambdaArn: string;
}

export type CustomEmailSenderLambdaVersionType = "V1_0";

export interface CustomSMSLambdaVersionConfigType {
  readonly LambdaVersion: CustomSMSSenderLambdaVersionType;
  readonly LambdaArn: string;
}

export type CustomSMSSenderLambdaVersionType = "V1_0";

export type DefaultEmailOptionType = "CONFIRM_WITH_LINK" | "CONFIRM_WITH_CODE";

export interface DeleteGroupRequest {
  readonly GroupName: string;
  readonly UserPoolId: string;
}

export interface DeleteIdentityProviderRequest {
  readonly UserPoolId: string;
  readonly ProviderName: string;
}

export interface DeleteManagedLoginBrandingRequest {
  readonly ManagedLoginBrandingId: string;
  readonly UserPoolId: string;
}

export interface DeleteResourceServerRequest {
  readonly UserPoolId: string;
  readonly Identifier: string;
}

export interface DeleteTermsRequest {
  readonly TermsId: string;
  readonly UserPoolId: string;
}

export interface DeleteUserAttributesRequest {
  readonly UserAttributeNames: readonly string[];
  readonly AccessToken: string;
}

export type DeleteUserAttributesResponse = Readonly<Record<string, never>>;

export interface DeleteUserPoolClientRequest {
  readonly UserPoolId: string;
  readonly ClientId: string;
}

export interface DeleteUserPoolClientSecretRequest {
  readonly UserPoolId: string;
  readonly ClientId: string;
  readonly ClientSecretId: string;
}

export type DeleteUserPoolClientSecretResponse = Readonly<Record<string, never>>;

export interface DeleteUserPoolDomainRequest {
  readonly Domain: string;
  readonly UserPoolId: string;
}

export type DeleteUserPoolDomainResponse = Readonly<Record<string, never>>;

export interface DeleteUserPoolRequest {
  readonly UserPoolId: string;
}

export interface DeleteUserRequest {
  readonly AccessToken: string;
}

export interface DeleteWebAuthnCredentialRequest {
  readonly AccessToken: string;
  readonly CredentialId: string;
}

export type DeleteWebAuthnCredentialResponse = Readonly<Record<string, never>>;

export type DeletionProtectionType = "ACTIVE" | "INACTIVE";

export type DeliveryMediumType = "SMS" | "EMAIL";

export interface DescribeIdentityProviderRequest {
  readonly UserPoolId: string;
  readonly ProviderName: string;
}

export interface DescribeIdentityProviderResponse {
  readonly IdentityProvider: IdentityProviderType;
}

export interface DescribeManagedLoginBrandingByClientRequest {
  readonly UserPoolId: string;
  readonly ClientId: string;
  readonly ReturnMergedResources?: boolean | undefined;
}

export interface DescribeManagedLoginBrandingByClientResponse {
  readonly ManagedLoginBranding?: ManagedLoginBrandingType | undefined;
}

export interface DescribeManagedLoginBrandingRequest {
  readonly UserPoolId: string;
  readonly ManagedLoginBrandingId: string;
  readonly ReturnMergedResources?: boolean | undefined;
}

export interface DescribeManagedLoginBrandingResponse {
  readonly ManagedLoginBranding?: ManagedLoginBrandingType | undefined;
}

export interface DescribeResourceServerRequest {
  readonly UserPoolId: string;
  readonly Identifier: string;
}

export interface DescribeResourceServerResponse {
  readonly ResourceServer: ResourceServerType;
}

export interface DescribeRiskConfigurationRequest {
  readonly UserPoolId: string;
  readonly ClientId?: string | undefined;
}

export interface DescribeRiskConfigurationResponse {
  readonly RiskConfiguration: RiskConfigurationType;
}

export interface DescribeTermsRequest {
  readonly TermsId: string;
  readonly UserPoolId: string;
}

export interface DescribeTermsResponse {
  readonly Terms?: TermsType | undefined;
}

export interface DescribeUserImportJobRequest {
  readonly UserPoolId: string;
  readonly JobId: string;
}

export interface DescribeUserImportJobResponse {
  readonly UserImportJob?: UserImportJobType | undefined;
}

export interface DescribeUserPoolClientRequest {
  readonly UserPoolId: string;
  readonly ClientId: string;
}

export interface DescribeUserPoolClientResponse {
  readonly UserPoolClient?: UserPoolClientType | undefined;
}

export interface DescribeUserPoolDomainRequest {
  readonly Domain: string;
}

export interface DescribeUserPoolDomainResponse {
  readonly DomainDescription?: DomainDescriptionType | undefined;
}

export interface DescribeUserPoolRequest {
  readonly UserPoolId: string;
}

export interface DescribeUserPoolResponse {
  readonly UserPool?: UserPoolType | undefined;
}

export interface DeviceConfigurationType {
  readonly ChallengeRequiredOnNewDevice?: boolean | undefined;
  readonly DeviceOnlyRememberedOnUserPrompt?: boolean | undefined;
}

export interface DeviceKeyExistsException {
  readonly message?: string | undefined;
}

export type DeviceRememberedStatusType = "remembered" | "not_remembered";

export interface DeviceSecretVerifierConfigType {
  readonly PasswordVerifier?: string | undefined;
  readonly Salt?: string | undefined;
}

export interface DeviceType {
  readonly DeviceKey?: string | undefined;
  readonly DeviceAttributes?: readonly AttributeType[] | undefined;
  readonly DeviceCreateDate?: Instant | undefined;
  readonly DeviceLastModifiedDate?: Instant | undefined;
  readonly DeviceLastAuthenticatedDate?: Instant | undefined;
}

export interface DomainDescriptionType {
  readonly UserPoolId?: string | undefined;
  readonly AWSAccountId?: string | undefined;
  readonly Domain?: string | undefined;
  readonly S3Bucket?: string | undefined;
  readonly CloudFrontDistribution?: string | undefined;
  readonly Version?: string | undefined;
  readonly Status?: DomainStatusType | undefined;
  readonly CustomDomainConfig?: CustomDomainConfigType | undefined;
  readonly ManagedLoginVersion?: number | undefined;
}

export type DomainStatusType = "CREATING" | "DELETING" | "UPDATING" | "ACTIVE" | "FAILED";

export interface DuplicateProviderException {
  readonly message?: string | undefined;
}

export interface EmailConfigurationType {
  readonly SourceArn?: string | undefined;
  readonly ReplyToEmailAddress?: string | undefined;
  readonly EmailSendingAccount?: EmailSendingAccountType | undefined;
  readonly From?: string | undefined;
  readonly ConfigurationSet?: string | undefined;
}

export interface EmailMfaConfigType {
  readonly Message?: string | undefined;
  readonly Subject?: string | undefined;
}

export interface EmailMfaSettingsType {
  readonly Enabled?: boolean | undefined;
  readonly PreferredMfa?: boolean | undefined;
}

export type EmailSendingAccountType = "COGNITO_DEFAULT" | "DEVELOPER";

export interface EnableSoftwareTokenMFAException {
  readonly message?: string | undefined;
}

export interface EventContextDataType {
  readonly IpAddress?: string | undefined;
  readonly DeviceName?: string | undefined;
  readonly Timezone?: string | undefined;
  readonly City?: string | undefined;
  readonly Country?: string | undefined;
}

export interface EventFeedbackType {
  readonly FeedbackValue: FeedbackValueType;
  readonly Provider: string;
  readonly FeedbackDate?: Instant | undefined;
}

export type EventFilterType = "SIGN_IN" | "PASSWORD_CHANGE" | "SIGN_UP";

export type EventResponseType = "Pass" | "Fail" | "InProgress";

export interface EventRiskType {
  readonly RiskDecision?: RiskDecisionType | undefined;
  readonly RiskLevel?: RiskLevelType | undefined;
  readonly CompromisedCredentialsDetected?: boolean | undefined;
}

export type EventSourceName = "userNotification" | "userAuthEvents";

export type EventType =
  | "SignIn"
  | "SignUp"
  | "ForgotPassword"
  | "PasswordChange"
  | "ResendCode";

export interface ExpiredCodeException {
  readonly message?: string | undefined;
}

export type ExplicitAuthFlowsType =
  | "ADMIN_NO_SRP_AUTH"
  | "CUSTOM_AUTH_FLOW_ONLY"
  | "USER_PASSWORD_AUTH"
  | "ALLOW_ADMIN_USER_PASSWORD_AUTH"
  | "ALLOW_CUSTOM_AUTH"
  | "ALLOW_USER_PASSWORD_AUTH"
  | "ALLOW_USER_SRP_AUTH"
  | "ALLOW_REFRESH_TOKEN_AUTH"
  | "ALLOW_USER_AUTH";

export type FeatureType = "ENABLED" | "DISABLED";

export interface FeatureUnavailableInTierException {
  readonly message?: string | undefined;
}

export type FeedbackValueType = "Valid" | "Invalid";

export interface FirehoseConfigurationType {
  readonly StreamArn?: string | undefined;
}

export interface ForbiddenException {
  readonly message?: string | undefined;
}

export interface ForgetDeviceRequest {
  readonly AccessToken?: string | undefined;
  readonly DeviceKey: string;
}

export interface ForgotPasswordRequest {
  readonly ClientId: string;
  readonly SecretHash?: string | undefined;
  readonly UserContextData?: UserContextDataType | undefined;
  readonly Username: string;
  readonly AnalyticsMetadata?: AnalyticsMetadataType | undefined;
  readonly ClientMetadata?: Readonly<Record<string, string>> | undefined;
}

export interface ForgotPasswordResponse {
  readonly CodeDeliveryDetails?: CodeDeliveryDetailsType | undefined;
}

export interface GetCSVHeaderRequest {
  readonly UserPoolId: string;
}

export interface GetCSVHeaderResponse {
  readonly UserPoolId?: string | undefined;
  readonly CSVHeader?: readonly string[] | undefined;
}

export interface GetDeviceRequest {
  readonly DeviceKey: string;
  readonly AccessToken?: string | undefined;
}

export interface GetDeviceResponse {
  readonly Device: DeviceType;
}

export interface GetGroupRequest {
  readonly GroupName: string;
  readonly UserPoolId: string;
}

export interface GetGroupResponse {
  readonly Group?: GroupType | undefined;
}

export interface GetIdentityProviderByIdentifierRequest {
  readonly UserPoolId: string;
  readonly IdpIdentifier: string;
}

export interface GetIdentityProviderByIdentifierResponse {
  readonly IdentityProvider: IdentityProviderType;
}

export interface GetLogDeliveryConfigurationRequest {
  readonly UserPoolId: string;
}

export interface GetLogDeliveryConfigurationResponse {
  readonly LogDeliveryConfiguration?: LogDeliveryConfigurationType | undefined;
}

export interface GetSigningCertificateRequest {
  readonly UserPoolId: string;
}

export interface GetSigningCertificateResponse {
  readonly Certificate?: string | undefined;
}

export interface GetTokensFromRefreshTokenRequest {
  readonly RefreshToken: string;
  readonly ClientId: string;
  readonly ClientSecret?: string | undefined;
  readonly DeviceKey?: string | undefined;
  readonly ClientMetadata?: Readonly<Record<string, string>> | undefined;
}

export interface GetTokensFromRefreshTokenResponse {
  readonly AuthenticationResult?: AuthenticationResultType | undefined;
}

export interface GetUICustomizationRequest {
  readonly UserPoolId: string;
  readonly ClientId?: string | undefined;
}

export interface GetUICustomizationResponse {
  readonly UICustomization: UICustomizationType;
}

export interface GetUserAttributeVerificationCodeRequest {
  readonly AccessToken: string;
  readonly AttributeName: string;
  readonly ClientMetadata?: Readonly<Record<string, string>> | undefined;
}

export interface GetUserAttributeVerificationCodeResponse {
  readonly CodeDeliveryDetails?: CodeDeliveryDetailsType | undefined;
}

export interface GetUserAuthFactorsRequest {
  readonly AccessToken: string;
}

export interface GetUserAuthFactorsResponse {
  readonly Username: string;
  readonly PreferredMfaSetting?: string | undefined;
  readonly UserMFASettingList?: readonly string[] | undefined;
  readonly ConfiguredUserAuthFactors?: readonly AuthFactorType[] | undefined;
}

export interface GetUserPoolMfaConfigRequest {
  readonly UserPoolId: string;
}

export interface GetUserPoolMfaConfigResponse {
  readonly SmsMfaConfiguration?: SmsMfaConfigType | undefined;
  readonly SoftwareTokenMfaConfiguration?: SoftwareTokenMfaConfigType | undefined;
  readonly EmailMfaConfiguration?: EmailMfaConfigType | undefined;
  readonly MfaConfiguration?: UserPoolMfaType | undefined;
  readonly WebAuthnConfiguration?: WebAuthnConfigurationType | undefined;
}

export interface GetUserRequest {
  readonly AccessToken: string;
}

export interface GetUserResponse {
  readonly Username: string;
  readonly UserAttributes: readonly AttributeType[];
  readonly MFAOptions?: readonly MFAOptionType[] | undefined;
  readonly PreferredMfaSetting?: string | undefined;
  readonly UserMFASettingList?: readonly string[] | undefined;
}

export interface GlobalSignOutRequest {
  readonly AccessToken: string;
}

export type GlobalSignOutResponse = Readonly<Record<string, never>>;

export interface GroupExistsException {
  readonly message?: string | undefined;
}

export interface GroupType {
  readonly GroupName?: string | undefined;
  readonly UserPoolId?: string | undefined;
  readonly Description?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly Precedence?: number | undefined;
  readonly LastModifiedDate?: Instant | undefined;
  readonly CreationDate?: Instant | undefined;
}

export interface HttpHeader {
  readonly headerName?: string | undefined;
  readonly headerValue?: string | undefined;
}

export interface IdentityProviderType {
  readonly UserPoolId?: string | undefined;
  readonly ProviderName?: string | undefined;
  readonly ProviderType?: IdentityProviderTypeType | undefined;
  readonly ProviderDetails?: Readonly<Record<string, string>> | undefined;
  readonly AttributeMapping?: Readonly<Record<string, string>> | undefined;
  readonly IdpIdentifiers?: readonly string[] | undefined;
  readonly LastModifiedDate?: Instant | undefined;
  readonly CreationDate?: Instant | undefined;
}

export type IdentityProviderTypeType =
  | "SAML"
  | "Facebook"
  | "Google"
  | "LoginWithAmazon"
  | "SignInWithApple"
  | "OIDC";

export interface InboundFederationLambdaType {
  readonly LambdaVersion: InboundFederationLambdaVersionType;
  readonly LambdaArn: string;
}

export type InboundFederationLambdaVersionType = "V1_0";

export interface InitiateAuthRequest {
  readonly AuthFlow: AuthFlowType;
  readonly AuthParameters?: Readonly<Record<string, string>> | undefined;
  readonly ClientMetadata?: Readonly<Record<string, string>> | undefined;
  readonly ClientId: string;
  readonly AnalyticsMetadata?: AnalyticsMetadataType | undefined;
  readonly UserContextData?: UserContextDataType | undefined;
  readonly Session?: string | undefined;
}

export interface InitiateAuthResponse {
  readonly ChallengeName?: ChallengeNameType | undefined;
  readonly Session?: string | undefined;
  readonly ChallengeParameters?: Readonly<Record<string, string>> | undefined;
  readonly AuthenticationResult?: AuthenticationResultType | undefined;
  readonly AvailableChallenges?: readonly ChallengeNameType[] | undefined;
}

export interface InternalErrorException {
  readonly message?: string | undefined;
}

export interface InternalServerException {
  readonly message?: string | undefined;
}

export interface InvalidEmailRoleAccessPolicyException {
  readonly message?: string | undefined;
}

export interface InvalidLambdaResponseException {
  readonly message?: string | undefined;
}

export interface InvalidOAuthFlowException {
  readonly message?: string | undefined;
}

export interface InvalidParameterException {
  readonly message?: string | undefined;
  readonly reasonCode?: string | undefined;
}

export interface InvalidPasswordException {
  readonly message?: string | undefined;
}

export interface InvalidSmsRoleAccessPolicyException {
  readonly message?: string | undefined;
}

export interface InvalidSmsRoleTrustRelationshipException {
  readonly message?: string | undefined;
}

export interface InvalidUserPoolConfigurationException {
  readonly message?: string | undefined;
}

export interface LambdaConfigType {
  readonly PreSignUp?: string | undefined;
  readonly CustomMessage?: string | undefined;
  readonly PostConfirmation?: string | undefined;
  readonly PreAuthentication?: string | undefined;
  readonly PostAuthentication?: string | undefined;
  readonly DefineAuthChallenge?: string | undefined;
  readonly CreateAuthChallenge?: string | undefined;
  readonly VerifyAuthChallengeResponse?: string | undefined;
  readonly PreTokenGeneration?: string | undefined;
  readonly UserMigration?: string | undefined;
  readonly PreTokenGenerationConfig?: PreTokenGenerationVersionConfigType | undefined;
  readonly CustomSMSSender?: CustomSMSLambdaVersionConfigType | undefined;
  readonly CustomEmailSender?: CustomEmailLambdaVersionConfigType | undefined;
  readonly KMSKeyID?: string | undefined;
  readonly InboundFederation?: InboundFederationLambdaType | undefined;
}

export interface LimitExceededException {
  readonly message?: string | undefined;
}

export interface ListDevicesRequest {
  readonly AccessToken: string;
  readonly Limit?: number | undefined;
  readonly PaginationToken?: string | undefined;
}

export interface ListDevicesResponse {
  readonly Devices?: readonly DeviceType[] | undefined;
  readonly PaginationToken?: string | undefined;
}

export interface ListGroupsRequest {
  readonly UserPoolId: string;
  readonly Limit?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListGroupsResponse {
  readonly Groups?: readonly GroupType[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListIdentityProvidersRequest {
  readonly UserPoolId: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListIdentityProvidersResponse {
  readonly Providers: readonly ProviderDescription[];
  readonly NextToken?: string | undefined;
}

export interface ListResourceServersRequest {
  readonly UserPoolId: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListResourceServersResponse {
  readonly ResourceServers: readonly ResourceServerType[];
  readonly NextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  readonly ResourceArn: string;
}

export interface ListTagsForResourceResponse {
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface ListTermsRequest {
  readonly UserPoolId: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTermsResponse {
  readonly Terms: readonly TermsDescriptionType[];
  readonly NextToken?: string | undefined;
}

export interface ListUserImportJobsRequest {
  readonly UserPoolId: string;
  readonly MaxResults: number;
  readonly PaginationToken?: string | undefined;
}

export interface ListUserImportJobsResponse {
  readonly UserImportJobs?: readonly UserImportJobType[] | undefined;
  readonly PaginationToken?: string | undefined;
}

export interface ListUserPoolClientSecretsRequest {
  readonly UserPoolId: string;
  readonly ClientId: string;
  readonly NextToken?: string | undefined;
}

export interface ListUserPoolClientSecretsResponse {
  readonly ClientSecrets?: readonly ClientSecretDescriptorType[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListUserPoolClientsRequest {
  readonly UserPoolId: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListUserPoolClientsResponse {
  readonly UserPoolClients?: readonly UserPoolClientDescription[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListUserPoolsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults: number;
}

export interface ListUserPoolsResponse {
  readonly UserPools?: readonly UserPoolDescriptionType[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListUsersInGroupRequest {
  readonly UserPoolId: string;
  readonly GroupName: string;
  readonly Limit?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListUsersInGroupResponse {
  readonly Users?: readonly UserType[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListUsersRequest {
  readonly UserPoolId: string;
  readonly AttributesToGet?: readonly string[] | undefined;
  readonly Limit?: number | undefined;
  readonly PaginationToken?: string | undefined;
  readonly Filter?: string | undefined;
}

export interface ListUsersResponse {
  readonly Users?: readonly UserType[] | undefined;
  readonly PaginationToken?: string | undefined;
}

export interface ListWebAuthnCredentialsRequest {
  readonly AccessToken: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListWebAuthnCredentialsResponse {
  readonly Credentials: readonly WebAuthnCredentialDescription[];
  readonly NextToken?: string | undefined;
}

export interface LogConfigurationType {
  readonly LogLevel: LogLevel;
  readonly EventSource: EventSourceName;
  readonly CloudWatchLogsConfiguration?: CloudWatchLogsConfigurationType | undefined;
  readonly S3Configuration?: S3ConfigurationType | undefined;
  readonly FirehoseConfiguration?: FirehoseConfigurationType | undefined;
}

export interface LogDeliveryConfigurationType {
  readonly UserPoolId: string;
  readonly LogConfigurations: readonly LogConfigurationType[];
}

export type LogLevel = "ERROR" | "INFO";

export interface MFAMethodNotFoundException {
  readonly message?: string | undefined;
}

export interface MFAOptionType {
  readonly DeliveryMedium?: DeliveryMediumType | undefined;
  readonly AttributeName?: string | undefined;
}

export interface ManagedLoginBrandingExistsException {
  readonly message?: string | undefined;
}

export interface ManagedLoginBrandingType {
  readonly ManagedLoginBrandingId?: string | undefined;
  readonly UserPoolId?: string | undefined;
  readonly UseCognitoProvidedValues?: boolean | undefined;
  readonly Settings?: Json | undefined;
  readonly Assets?: readonly AssetType[] | undefined;
  readonly CreationDate?: Instant | undefined;
  readonly LastModifiedDate?: Instant | undefined;
}

export type MessageActionType = "RESEND" | "SUPPRESS";

export interface MessageTemplateType {
  readonly SMSMessage?: string | undefined;
  readonly EmailMessage?: string | undefined;
  readonly EmailSubject?: string | undefined;
}

export interface NewDeviceMetadataType {
  readonly DeviceKey?: string | undefined;
  readonly DeviceGroupKey?: string | undefined;
}

export interface NotAuthorizedException {
  readonly message?: string | undefined;
}

export interface NotifyConfigurationType {
  readonly From?: string | undefined;
  readonly ReplyTo?: string | undefined;
  readonly SourceArn: string;
  readonly BlockEmail?: NotifyEmailType | undefined;
  readonly NoActionEmail?: NotifyEmailType | undefined;
  readonly MfaEmail?: NotifyEmailType | undefined;
}

export interface NotifyEmailType {
  readonly Subject: string;
  readonly HtmlBody?: string | undefined;
  readonly TextBody?: string | undefined;
}

export interface NumberAttributeConstraintsType {
  readonly MinValue?: string | undefined;
  readonly MaxValue?: string | undefined;
}

export type OAuthFlowType = "code" | "implicit" | "client_credentials";

export interface PasswordHistoryPolicyViolationException {
  readonly message?: string | undefined;
}

export interface PasswordPolicyType {
  readonly MinimumLength?: number | undefined;
  readonly RequireUppercase?: boolean | undefined;
  readonly RequireLowercase?: boolean | undefined;
  readonly RequireNumbers?: boolean | undefined;
  readonly RequireSymbols?: boolean | undefined;
  readonly PasswordHistorySize?: number | undefined;
  readonly TemporaryPasswordValidityDays?: number | undefined;
}

export interface PasswordResetRequiredException {
  readonly message?: string | undefined;
}

export type PreTokenGenerationLambdaVersionType = "V1_0" | "V2_0" | "V3_0";

export interface PreTokenGenerationVersionConfigType {
  readonly LambdaVersion: PreTokenGenerationLambdaVersionType;
  readonly LambdaArn: string;
}

export interface PreconditionNotMetException {
  readonly message?: string | undefined;
}

export type PreventUserExistenceErrorTypes = "LEGACY" | "ENABLED";

export interface ProviderDescription {
  readonly ProviderName?: string | undefined;
  readonly ProviderType?: IdentityProviderTypeType | undefined;
  readonly LastModifiedDate?: Instant | undefined;
  readonly CreationDate?: Instant | undefined;
}

export interface ProviderUserIdentifierType {
  readonly ProviderName?: string | undefined;
  readonly ProviderAttributeName?: string | undefined;
  readonly ProviderAttributeValue?: string | undefined;
}

export type RecoveryOptionNameType = "verified_email" | "verified_phone_number" | "admin_only";

export interface RecoveryOptionType {
  readonly Priority: number;
  readonly Name: RecoveryOptionNameType;
}

export interface RefreshTokenReuseException {
  readonly message?: string | undefined;
}

export interface RefreshTokenRotationType {
  readonly Feature: FeatureType;
  readonly RetryGracePeriodSeconds?: number | undefined;
}

export interface ResendConfirmationCodeRequest {
  readonly ClientId: string;
  readonly SecretHash?: string | undefined;
  readonly UserContextData?: UserContextDataType | undefined;
  readonly Username: string;
  readonly AnalyticsMetadata?: AnalyticsMetadataType | undefined;
  readonly ClientMetadata?: Readonly<Record<string, string>> | undefined;
}

export interface ResendConfirmationCodeResponse {
  readonly CodeDeliveryDetails?: CodeDeliveryDetailsType | undefined;
}

export interface ResourceNotFoundException {
  readonly message?: string | undefined;
}

export interface ResourceServerScopeType {
  readonly ScopeName: string;
  readonly ScopeDescription: string;
}

export interface ResourceServerType {
  readonly UserPoolId?: string | undefined;
  readonly Identifier?: string | undefined;
  readonly Name?: string | undefined;
  readonly Scopes?: readonly ResourceServerScopeType[] | undefined;
}

export interface RespondToAuthChallengeRequest {
  readonly ClientId: string;
  readonly ChallengeName: ChallengeNameType;
  readonly Session?: string | undefined;
  readonly ChallengeResponses?: Readonly<Record<string, string>> | undefined;
  readonly AnalyticsMetadata?: AnalyticsMetadataType | undefined;
  readonly UserContextData?: UserContextDataType | undefined;
  readonly ClientMetadata?: Readonly<Record<string, string>> | undefined;
}

export interface RespondToAuthChallengeResponse {
  readonly ChallengeName?: ChallengeNameType | undefined;
  readonly Session?: string | undefined;
  readonly ChallengeParameters?: Readonly<Record<string, string>> | undefined;
  readonly AuthenticationResult?: AuthenticationResultType | undefined;
}

export interface RevokeTokenRequest {
  readonly Token: string;
  readonly ClientId: string;
  readonly ClientSecret?: string | undefined;
}

export type RevokeTokenResponse = Readonly<Record<string, never>>;

export interface RiskConfigurationType {
  readonly UserPoolId?: string | undefined;
  readonly ClientId?: string | undefined;
  readonly CompromisedCredentialsRiskConfiguration?: CompromisedCredentialsRiskConfigurationType | undefined;
  readonly AccountTakeoverRiskConfiguration?: AccountTakeoverRiskConfigurationType | undefined;
  readonly RiskExceptionConfiguration?: RiskExceptionConfigurationType | undefined;
  readonly LastModifiedDate?: Instant | undefined;
}

export type RiskDecisionType = "NoRisk" | "AccountTakeover" | "Block";

export interface RiskExceptionConfigurationType {
  readonly BlockedIPRangeList?: readonly string[] | undefined;
  readonly SkippedIPRangeList?: readonly string[] | undefined;
}

export type RiskLevelType = "Low" | "Medium" | "High";

export interface S3ConfigurationType {
  readonly BucketArn?: string | undefined;
}

export interface SMSMfaSettingsType {
  readonly Enabled?: boolean | undefined;
  readonly PreferredMfa?: boolean | undefined;
}

export interface SchemaAttributeType {
  readonly Name?: string | undefined;
  readonly AttributeDataType?: AttributeDataType | undefined;
  readonly DeveloperOnlyAttribute?: boolean | undefined;
  readonly Mutable?: boolean | undefined;
  readonly Required?: boolean | undefined;
  readonly NumberAttributeConstraints?: NumberAttributeConstraintsType | undefined;
  readonly StringAttributeConstraints?: StringAttributeConstraintsType | undefined;
}

export interface ScopeDoesNotExistException {
  readonly message?: string | undefined;
}

export interface SetLogDeliveryConfigurationRequest {
  readonly UserPoolId: string;
  readonly LogConfigurations: readonly LogConfigurationType[];
}

export interface SetLogDeliveryConfigurationResponse {
  readonly LogDeliveryConfiguration?: LogDeliveryConfigurationType | undefined;
}

export interface SetRiskConfigurationRequest {
  readonly UserPoolId: string;
  readonly ClientId?: string | undefined;
  readonly CompromisedCredentialsRiskConfiguration?: CompromisedCredentialsRiskConfigurationType | undefined;
  readonly AccountTakeoverRiskConfiguration?: AccountTakeoverRiskConfigurationType | undefined;
  readonly RiskExceptionConfiguration?: RiskExceptionConfigurationType | undefined;
}

export interface SetRiskConfigurationResponse {
  readonly RiskConfiguration: RiskConfigurationType;
}

export interface SetUICustomizationRequest {
  readonly UserPoolId: string;
  readonly ClientId?: string | undefined;
  readonly CSS?: string | undefined;
  readonly ImageFile?: Uint8Array | undefined;
}

export interface SetUICustomizationResponse {
  readonly UICustomization: UICustomizationType;
}

export interface SetUserMFAPreferenceRequest {
  readonly SMSMfaSettings?: SMSMfaSettingsType | undefined;
  readonly SoftwareTokenMfaSettings?: SoftwareTokenMfaSettingsType | undefined;
  readonly EmailMfaSettings?: EmailMfaSettingsType | undefined;
  readonly WebAuthnMfaSettings?: WebAuthnMfaSettingsType | undefined;
  readonly AccessToken: string;
}

export type SetUserMFAPreferenceResponse = Readonly<Record<string, never>>;

export interface SetUserPoolMfaConfigRequest {
  readonly UserPoolId: string;
  readonly SmsMfaConfiguration?: SmsMfaConfigType | undefined;
  readonly SoftwareTokenMfaConfiguration?: SoftwareTokenMfaConfigType | undefined;
  readonly EmailMfaConfiguration?: EmailMfaConfigType | undefined;
  readonly MfaConfiguration?: UserPoolMfaType | undefined;
  readonly WebAuthnConfiguration?: WebAuthnConfigurationType | undefined;
}

export interface SetUserPoolMfaConfigResponse {
  readonly SmsMfaConfiguration?: SmsMfaConfigType | undefined;
  readonly SoftwareTokenMfaConfiguration?: SoftwareTokenMfaConfigType | undefined;
  readonly EmailMfaConfiguration?: EmailMfaConfigType | undefined;
  readonly MfaConfiguration?: UserPoolMfaType | undefined;
  readonly WebAuthnConfiguration?: WebAuthnConfigurationType | undefined;
}

export interface SetUserSettingsRequest {
  readonly AccessToken: string;
  readonly MFAOptions: readonly MFAOptionType[];
}

export type SetUserSettingsResponse = Readonly<Record<string, never>>;

export interface SignInPolicyType {
  readonly AllowedFirstAuthFactors?: readonly AuthFactorType[] | undefined;
}

export interface SignUpRequest {
  readonly ClientId: string;
  readonly SecretHash?: string | undefined;
  readonly Username: string;
  readonly Password?: string | undefined;
  readonly UserAttributes?: readonly AttributeType[] | undefined;
  readonly ValidationData?: readonly AttributeType[] | undefined;
  readonly AnalyticsMetadata?: AnalyticsMetadataType | undefined;
  readonly UserContextData?: UserContextDataType | undefined;
  readonly ClientMetadata?: Readonly<Record<string, string>> | undefined;
}

export interface SignUpResponse {
  readonly UserConfirmed: boolean;
  readonly CodeDeliveryDetails?: CodeDeliveryDetailsType | undefined;
  readonly UserSub: string;
  readonly Session?: string | undefined;
}

export interface SmsConfigurationType {
  readonly SnsCallerArn: string;
  readonly ExternalId?: string | undefined;
  readonly SnsRegion?: string | undefined;
}

export interface SmsMfaConfigType {
  readonly SmsAuthenticationMessage?: string | undefined;
  readonly SmsConfiguration?: SmsConfigurationType | undefined;
}

export interface SoftwareTokenMFANotFoundException {
  readonly message?: string | undefined;
}

export interface SoftwareTokenMfaConfigType {
  readonly Enabled?: boolean | undefined;
}

export interface SoftwareTokenMfaSettingsType {
  readonly Enabled?: boolean | undefined;
  readonly PreferredMfa?: boolean | undefined;
}

export interface StartUserImportJobRequest {
  readonly UserPoolId: string;
  readonly JobId: string;
}

export interface StartUserImportJobResponse {
  readonly UserImportJob?: UserImportJobType | undefined;
}

export interface StartWebAuthnRegistrationRequest {
  readonly AccessToken: string;
}

export interface StartWebAuthnRegistrationResponse {
  readonly CredentialCreationOptions: Json;
}

export type StatusType = "Enabled" | "Disabled";

export interface StopUserImportJobRequest {
  readonly UserPoolId: string;
  readonly JobId: string;
}

export interface StopUserImportJobResponse {
  readonly UserImportJob?: UserImportJobType | undefined;
}

export interface StringAttributeConstraintsType {
  readonly MinLength?: string | undefined;
  readonly MaxLength?: string | undefined;
}

export interface TagResourceRequest {
  readonly ResourceArn: string;
  readonly Tags: Readonly<Record<string, string>>;
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export interface TermsDescriptionType {
  readonly TermsId: string;
  readonly TermsName: string;
  readonly Enforcement: TermsEnforcementType;
  readonly CreationDate: Instant;
  readonly LastModifiedDate: Instant;
}

export type TermsEnforcementType = "NONE";

export interface TermsExistsException {
  readonly message?: string | undefined;
}

export type TermsSourceType = "LINK";

export interface TermsType {
  readonly TermsId: string;
  readonly UserPoolId: string;
  readonly ClientId: string;
  readonly TermsName: string;
  readonly TermsSource: TermsSourceType;
  readonly Enforcement: TermsEnforcementType;
  readonly Links: Readonly<Record<string, string>>;
  readonly CreationDate: Instant;
  readonly LastModifiedDate: Instant;
}

export interface TierChangeNotAllowedException {
  readonly message?: string | undefined;
}

export type TimeUnitsType = "seconds" | "minutes" | "hours" | "days";

export interface TokenValidityUnitsType {
  readonly AccessToken?: TimeUnitsType | undefined;
  readonly IdToken?: TimeUnitsType | undefined;
  readonly RefreshToken?: TimeUnitsType | undefined;
}

export interface TooManyFailedAttemptsException {
  readonly message?: string | undefined;
}

export interface TooManyRequestsException {
  readonly message?: string | undefined;
}

export interface UICustomizationType {
  readonly UserPoolId?: string | undefined;
  readonly ClientId?: string | undefined;
  readonly ImageUrl?: string | undefined;
  readonly CSS?: string | undefined;
  readonly CSSVersion?: string | undefined;
  readonly LastModifiedDate?: Instant | undefined;
  readonly CreationDate?: Instant | undefined;
}

export interface UnauthorizedException {
  readonly message?: string | undefined;
}

export interface UnexpectedLambdaException {
  readonly message?: string | undefined;
}

export interface UnsupportedIdentityProviderException {
  readonly message?: string | undefined;
}

export interface UnsupportedOperationException {
  readonly message?: string | undefined;
}

export interface UnsupportedTokenTypeException {
  readonly message?: string | undefined;
}

export interface UnsupportedUserStateException {
  readonly message?: string | undefined;
}

export interface UntagResourceRequest {
  readonly ResourceArn: string;
  readonly TagKeys: readonly string[];
}

export type UntagResourceResponse = Readonly<Record<string, never>>;

export interface UpdateAuthEventFeedbackRequest {
  readonly UserPoolId: string;
  readonly Username: string;
  readonly EventId: string;
  readonly FeedbackToken: string;
  readonly FeedbackValue: FeedbackValueType;
}

export type UpdateAuthEventFeedbackResponse = Readonly<Record<string, never>>;

export interface UpdateDeviceStatusRequest {
  readonly AccessToken: string;
  readonly DeviceKey: string;
  readonly DeviceRememberedStatus?: DeviceRememberedStatusType | undefined;
}

export type UpdateDeviceStatusResponse = Readonly<Record<string, never>>;

export interface UpdateGroupRequest {
  readonly GroupName: string;
  readonly UserPoolId: string;
  readonly Description?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly Precedence?: number | undefined;
}

export interface UpdateGroupResponse {
  readonly Group?: GroupType | undefined;
}

export interface UpdateIdentityProviderRequest {
  readonly UserPoolId: string;
  readonly ProviderName: string;
  readonly ProviderDetails?: Readonly<Record<string, string>> | undefined;
  readonly AttributeMapping?: Readonly<Record<string, string>> | undefined;
  readonly IdpIdentifiers?: readonly string[] | undefined;
}

export interface UpdateIdentityProviderResponse {
  readonly IdentityProvider: IdentityProviderType;
}

export interface UpdateManagedLoginBrandingRequest {
  readonly UserPoolId?: string | undefined;
  readonly ManagedLoginBrandingId?: string | undefined;
  readonly UseCognitoProvidedValues?: boolean | undefined;
  readonly Settings?: Json | undefined;
  readonly Assets?: readonly AssetType[] | undefined;
}

export interface UpdateManagedLoginBrandingResponse {
  readonly ManagedLoginBranding?: ManagedLoginBrandingType | undefined;
}

export interface UpdateResourceServerRequest {
  readonly UserPoolId: string;
  readonly Identifier: string;
  readonly Name: string;
  readonly Scopes?: readonly ResourceServerScopeType[] | undefined;
}

export interface UpdateResourceServerResponse {
  readonly ResourceServer: ResourceServerType;
}

export interface UpdateTermsRequest {
  readonly TermsId: string;
  readonly UserPoolId: string;
  readonly TermsName?: string | undefined;
  readonly TermsSource?: TermsSourceType | undefined;
  readonly Enforcement?: TermsEnforcementType | undefined;
  readonly Links?: Readonly<Record<string, string>> | undefined;
}

export interface UpdateTermsResponse {
  readonly Terms?: TermsType | undefined;
}

export interface UpdateUserAttributesRequest {
  readonly UserAttributes: readonly AttributeType[];
  readonly AccessToken: string;
  readonly ClientMetadata?: Readonly<Record<string, string>> | undefined;
}

export interface UpdateUserAttributesResponse {
  readonly CodeDeliveryDetailsList?: readonly CodeDeliveryDetailsType[] | undefined;
}

export interface UpdateUserPoolClientRequest {
  readonly UserPoolId: string;
  readonly ClientId: string;
  readonly ClientName?: string | undefined;
  readonly RefreshTokenValidity?: number | undefined;
  readonly AccessTokenValidity?: number | undefined;
  readonly IdTokenValidity?: number | undefined;
  readonly TokenValidityUnits?: TokenValidityUnitsType | undefined;
  readonly ReadAttributes?: readonly string[] | undefined;
  readonly WriteAttributes?: readonly string[] | undefined;
  readonly ExplicitAuthFlows?: readonly ExplicitAuthFlowsType[] | undefined;
  readonly SupportedIdentityProviders?: readonly string[] | undefined;
  readonly CallbackURLs?: readonly string[] | undefined;
  readonly LogoutURLs?: readonly string[] | undefined;
  readonly DefaultRedirectURI?: string | undefined;
  readonly AllowedOAuthFlows?: readonly OAuthFlowType[] | undefined;
  readonly AllowedOAuthScopes?: readonly string[] | undefined;
  readonly AllowedOAuthFlowsUserPoolClient?: boolean | undefined;
  readonly AnalyticsConfiguration?: AnalyticsConfigurationType | undefined;
  readonly PreventUserExistenceErrors?: PreventUserExistenceErrorTypes | undefined;
  readonly EnableTokenRevocation?: boolean | undefined;
  readonly EnablePropagateAdditionalUserContextData?: boolean | undefined;
  readonly AuthSessionValidity?: number | undefined;
  readonly RefreshTokenRotation?: RefreshTokenRotationType | undefined;
}

export interface UpdateUserPoolClientResponse {
  readonly UserPoolClient?: UserPoolClientType | undefined;
}

export interface UpdateUserPoolDomainRequest {
  readonly Domain: string;
  readonly UserPoolId: string;
  readonly ManagedLoginVersion?: number | undefined;
  readonly CustomDomainConfig?: CustomDomainConfigType | undefined;
}

export interface UpdateUserPoolDomainResponse {
  readonly ManagedLoginVersion?: number | undefined;
  readonly CloudFrontDomain?: string | undefined;
}

export interface UpdateUserPoolRequest {
  readonly UserPoolId: string;
  readonly Policies?: UserPoolPolicyType | undefined;
  readonly DeletionProtection?: DeletionProtectionType | undefined;
  readonly LambdaConfig?: LambdaConfigType | undefined;
  readonly AutoVerifiedAttributes?: readonly VerifiedAttributeType[] | undefined;
  readonly SmsVerificationMessage?: string | undefined;
  readonly EmailVerificationMessage?: string | undefined;
  readonly EmailVerificationSubject?: string | undefined;
  readonly VerificationMessageTemplate?: VerificationMessageTemplateType | undefined;
  readonly SmsAuthenticationMessage?: string | undefined;
  readonly UserAttributeUpdateSettings?: UserAttributeUpdateSettingsType | undefined;
  readonly MfaConfiguration?: UserPoolMfaType | undefined;
  readonly DeviceConfiguration?: DeviceConfigurationType | undefined;
  readonly EmailConfiguration?: EmailConfigurationType | undefined;
  readonly SmsConfiguration?: SmsConfigurationType | undefined;
  readonly UserPoolTags?: Readonly<Record<string, string>> | undefined;
  readonly AdminCreateUserConfig?: AdminCreateUserConfigType | undefined;
  readonly UserPoolAddOns?: UserPoolAddOnsType | undefined;
  readonly AccountRecoverySetting?: AccountRecoverySettingType | undefined;
  readonly PoolName?: string | undefined;
  readonly UserPoolTier?: UserPoolTierType | undefined;
}

export type UpdateUserPoolResponse = Readonly<Record<string, never>>;

export interface UserAttributeUpdateSettingsType {
  readonly AttributesRequireVerificationBeforeUpdate?: readonly VerifiedAttributeType[] | undefined;
}

export interface UserContextDataType {
  readonly IpAddress?: string | undefined;
  readonly EncodedData?: string | undefined;
}

export interface UserImportInProgressException {
  readonly message?: string | undefined;
}

export type UserImportJobStatusType =
  | "Created"
  | "Pending"
  | "InProgress"
  | "Stopping"
  | "Expired"
  | "Stopped"
  | "Failed"
  | "Succeeded";

export interface UserImportJobType {
  readonly JobName?: string | undefined;
  readonly JobId?: string | undefined;
  readonly UserPoolId?: string | undefined;
  readonly PreSignedUrl?: string | undefined;
  readonly CreationDate?: Instant | undefined;
  readonly StartDate?: Instant | undefined;
  readonly CompletionDate?: Instant | undefined;
  readonly Status?: UserImportJobStatusType | undefined;
  readonly CloudWatchLogsRoleArn?: string | undefined;
  readonly ImportedUsers?: number | undefined;
  readonly SkippedUsers?: number | undefined;
  readonly FailedUsers?: number | undefined;
  readonly CompletionMessage?: string | undefined;
}

export interface UserLambdaValidationException {
  readonly message?: string | undefined;
}

export interface UserNotConfirmedException {
  readonly message?: string | undefined;
}

export interface UserNotFoundException {
  readonly message?: string | undefined;
}

export interface UserPoolAddOnNotEnabledException {
  readonly message?: string | undefined;
}

export interface UserPoolAddOnsType {
  readonly AdvancedSecurityMode: AdvancedSecurityModeType;
  readonly AdvancedSecurityAdditionalFlows?: AdvancedSecurityAdditionalFlowsType | undefined;
}

export interface UserPoolClientDescription {
  readonly ClientId?: string | undefined;
  readonly UserPoolId?: string | undefined;
  readonly ClientName?: string | undefined;
}

export interface UserPoolClientType {
  readonly UserPoolId?: string | undefined;
  readonly ClientName?: string | undefined;
  readonly ClientId?: string | undefined;
  readonly ClientSecret?: string | undefined;
  readonly LastModifiedDate?: Instant | undefined;
  readonly CreationDate?: Instant | undefined;
  readonly RefreshTokenValidity?: number | undefined;
  readonly AccessTokenValidity?: number | undefined;
  readonly IdTokenValidity?: number | undefined;
  readonly TokenValidityUnits?: TokenValidityUnitsType | undefined;
  readonly ReadAttributes?: readonly string[] | undefined;
  readonly WriteAttributes?: readonly string[] | undefined;
  readonly ExplicitAuthFlows?: readonly ExplicitAuthFlowsType[] | undefined;
  readonly SupportedIdentityProviders?: readonly string[] | undefined;
  readonly CallbackURLs?: readonly string[] | undefined;
  readonly LogoutURLs?: readonly string[] | undefined;
  readonly DefaultRedirectURI?: string | undefined;
  readonly AllowedOAuthFlows?: readonly OAuthFlowType[] | undefined;
  readonly AllowedOAuthScopes?: readonly string[] | undefined;
  readonly AllowedOAuthFlowsUserPoolClient?: boolean | undefined;
  readonly AnalyticsConfiguration?: AnalyticsConfigurationType | undefined;
  readonly PreventUserExistenceErrors?: PreventUserExistenceErrorTypes | undefined;
  readonly EnableTokenRevocation?: boolean | undefined;
  readonly EnablePropagateAdditionalUserContextData?: boolean | undefined;
  readonly AuthSessionValidity?: number | undefined;
  readonly RefreshTokenRotation?: RefreshTokenRotationType | undefined;
}

export interface UserPoolDescriptionType {
  readonly Id?: string | undefined;
  readonly Name?: string | undefined;
  readonly LambdaConfig?: LambdaConfigType | undefined;
  readonly Status?: StatusType | undefined;
  readonly LastModifiedDate?: Instant | undefined;
  readonly CreationDate?: Instant | undefined;
}

export type UserPoolMfaType = "OFF" | "ON" | "OPTIONAL";

export interface UserPoolPolicyType {
  readonly PasswordPolicy?: PasswordPolicyType | undefined;
  readonly SignInPolicy?: SignInPolicyType | undefined;
}

export interface UserPoolTaggingException {
  readonly message?: string | undefined;
}

export type UserPoolTierType = "LITE" | "ESSENTIALS" | "PLUS";

export interface UserPoolType {
  readonly Id?: string | undefined;
  readonly Name?: string | undefined;
  readonly Policies?: UserPoolPolicyType | undefined;
  readonly DeletionProtection?: DeletionProtectionType | undefined;
  readonly LambdaConfig?: LambdaConfigType | undefined;
  readonly Status?: StatusType | undefined;
  readonly LastModifiedDate?: Instant | undefined;
  readonly CreationDate?: Instant | undefined;
  readonly SchemaAttributes?: readonly SchemaAttributeType[] | undefined;
  readonly AutoVerifiedAttributes?: readonly VerifiedAttributeType[] | undefined;
  readonly AliasAttributes?: readonly AliasAttributeType[] | undefined;
  readonly UsernameAttributes?: readonly UsernameAttributeType[] | undefined;
  readonly SmsVerificationMessage?: string | undefined;
  readonly EmailVerificationMessage?: string | undefined;
  readonly EmailVerificationSubject?: string | undefined;
  readonly VerificationMessageTemplate?: VerificationMessageTemplateType | undefined;
  readonly SmsAuthenticationMessage?: string | undefined;
  readonly UserAttributeUpdateSettings?: UserAttributeUpdateSettingsType | undefined;
  readonly MfaConfiguration?: UserPoolMfaType | undefined;
  readonly DeviceConfiguration?: DeviceConfigurationType | undefined;
  readonly EstimatedNumberOfUsers?: number | undefined;
  readonly EmailConfiguration?: EmailConfigurationType | undefined;
  readonly SmsConfiguration?: SmsConfigurationType | undefined;
  readonly UserPoolTags?: Readonly<Record<string, string>> | undefined;
  readonly SmsConfigurationFailure?: string | undefined;
  readonly EmailConfigurationFailure?: string | undefined;
  readonly Domain?: string | undefined;
  readonly CustomDomain?: string | undefined;
  readonly AdminCreateUserConfig?: AdminCreateUserConfigType | undefined;
  readonly UserPoolAddOns?: UserPoolAddOnsType | undefined;
  readonly UsernameConfiguration?: UsernameConfigurationType | undefined;
  readonly Arn?: string | undefined;
  readonly AccountRecoverySetting?: AccountRecoverySettingType | undefined;
  readonly UserPoolTier?: UserPoolTierType | undefined;
}

export type UserStatusType =
  | "UNCONFIRMED"
  | "CONFIRMED"
  | "ARCHIVED"
  | "COMPROMISED"
  | "UNKNOWN"
  | "RESET_REQUIRED"
  | "FORCE_CHANGE_PASSWORD"
  | "EXTERNAL_PROVIDER";

export interface UserType {
  readonly Username?: string | undefined;
  readonly Attributes?: readonly AttributeType[] | undefined;
  readonly UserCreateDate?: Instant | undefined;
  readonly UserLastModifiedDate?: Instant | undefined;
  readonly Enabled?: boolean | undefined;
  readonly UserStatus?: UserStatusType | undefined;
  readonly MFAOptions?: readonly MFAOptionType[] | undefined;
}

export type UserVerificationType = "required" | "preferred";

export type UsernameAttributeType = "phone_number" | "email";

export interface UsernameConfigurationType {
  readonly CaseSensitive: boolean;
}

export interface UsernameExistsException {
  readonly message?: string | undefined;
}

export interface VerificationMessageTemplateType {
  readonly SmsMessage?: string | undefined;
  readonly EmailMessage?: string | undefined;
  readonly EmailSubject?: string | undefined;
  readonly EmailMessageByLink?: string | undefined;
  readonly EmailSubjectByLink?: string | undefined;
  readonly DefaultEmailOption?: DefaultEmailOptionType | undefined;
}

export type VerifiedAttributeType = "phone_number" | "email";

export interface VerifySoftwareTokenRequest {
  readonly AccessToken?: string | undefined;
  readonly Session?: string | undefined;
  readonly UserCode: string;
  readonly FriendlyDeviceName?: string | undefined;
}

export interface VerifySoftwareTokenResponse {
  readonly Status?: VerifySoftwareTokenResponseType | undefined;
  readonly Session?: string | undefined;
}

export type VerifySoftwareTokenResponseType = "SUCCESS" | "ERROR";

export interface VerifyUserAttributeRequest {
  readonly AccessToken: string;
  readonly AttributeName: string;
  readonly Code: string;
}

export type VerifyUserAttributeResponse = Readonly<Record<string, never>>;

export interface WebAuthnChallengeNotFoundException {
  readonly message?: string | undefined;
}

export interface WebAuthnClientMismatchException {
  readonly message?: string | undefined;
}

export interface WebAuthnConfigurationMissingException {
  readonly message?: string | undefined;
}

export interface WebAuthnConfigurationType {
  readonly RelyingPartyId?: string | undefined;
  readonly UserVerification?: UserVerificationType | undefined;
  readonly FactorConfiguration?: WebAuthnFactorConfigurationType | undefined;
}

export interface WebAuthnCredentialDescription {
  readonly CredentialId: string;
  readonly FriendlyCredentialName: string;
  readonly RelyingPartyId: string;
  readonly AuthenticatorAttachment?: string | undefined;
  readonly AuthenticatorTransports: readonly string[];
  readonly CreatedAt: Instant;
}

export interface WebAuthnCredentialNotSupportedException {
  readonly message?: string | undefined;
}

export type WebAuthnFactorConfigurationType = "SINGLE_FACTOR" | "MULTI_FACTOR_WITH_USER_VERIFICATION";

export interface WebAuthnMfaSettingsType {
  readonly Enabled?: boolean | undefined;
}

export interface WebAuthnNotEnabledException {
  readonly message?: string | undefined;
}

export interface WebAuthnOriginNotAllowedException {
  readonly message?: string | undefined;
}

export interface WebAuthnRelyingPartyMismatchException {
  readonly message?: string | undefined;
}
