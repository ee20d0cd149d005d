/** The operations and types of Organizations (API version 2016-11-28). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const organizations: ServiceRef<Operations> = { id: "organizations" };

export interface Operations {
  readonly AcceptHandshake: {
    readonly input: AcceptHandshakeRequest;
    readonly output: AcceptHandshakeResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "AccessDeniedForDependencyException"
      | "ConcurrentModificationException"
      | "ConstraintViolationException"
      | "HandshakeAlreadyInStateException"
      | "HandshakeConstraintViolationException"
      | "HandshakeNotFoundException"
      | "InvalidHandshakeTransitionException"
      | "InvalidInputException"
      | "MasterCannotLeaveOrganizationException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly AttachPolicy: {
    readonly input: AttachPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "ConstraintViolationException"
      | "DuplicatePolicyAttachmentException"
      | "InvalidInputException"
      | "PolicyChangesInProgressException"
      | "PolicyNotFoundException"
      | "PolicyTypeNotEnabledException"
      | "ServiceException"
      | "TargetNotFoundException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly CancelHandshake: {
    readonly input: CancelHandshakeRequest;
    readonly output: CancelHandshakeResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "HandshakeAlreadyInStateException"
      | "HandshakeNotFoundException"
      | "InvalidHandshakeTransitionException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly CloseAccount: {
    readonly input: CloseAccountRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "AccountAlreadyClosedException"
      | "AccountNotFoundException"
      | "ConcurrentModificationException"
      | "ConflictException"
      | "ConstraintViolationException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly CreateAccount: {
    readonly input: CreateAccountRequest;
    readonly output: CreateAccountResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "ConstraintViolationException"
      | "FinalizingOrganizationException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly CreateGovCloudAccount: {
    readonly input: CreateGovCloudAccountRequest;
    readonly output: CreateGovCloudAccountResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "ConstraintViolationException"
      | "FinalizingOrganizationException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly CreateOrganization: {
    readonly input: CreateOrganizationRequest;
    readonly output: CreateOrganizationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "AccessDeniedForDependencyException"
      | "AlreadyInOrganizationException"
      | "ConcurrentModificationException"
      | "ConstraintViolationException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly CreateOrganizationalUnit: {
    readonly input: CreateOrganizationalUnitRequest;
    readonly output: CreateOrganizationalUnitResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "ConstraintViolationException"
      | "DuplicateOrganizationalUnitException"
      | "InvalidInputException"
      | "ParentNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly CreatePolicy: {
    readonly input: CreatePolicyRequest;
    readonly output: CreatePolicyResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "ConstraintViolationException"
      | "DuplicatePolicyException"
      | "InvalidInputException"
      | "MalformedPolicyDocumentException"
      | "PolicyTypeNotAvailableForOrganizationException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly DeclineHandshake: {
    readonly input: DeclineHandshakeRequest;
    readonly output: DeclineHandshakeResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "HandshakeAlreadyInStateException"
      | "HandshakeNotFoundException"
      | "InvalidHandshakeTransitionException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly DeleteOrganization: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "ConstraintViolationException"
      | "InvalidInputException"
      | "OrganizationNotEmptyException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly DeleteOrganizationalUnit: {
    readonly input: DeleteOrganizationalUnitRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "InvalidInputException"
      | "OrganizationalUnitNotEmptyException"
      | "OrganizationalUnitNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly DeletePolicy: {
    readonly input: DeletePolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "InvalidInputException"
      | "PolicyInUseException"
      | "PolicyNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly DeleteResourcePolicy: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "ConstraintViolationException"
      | "ResourcePolicyNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly DeregisterDelegatedAdministrator: {
    readonly input: DeregisterDelegatedAdministratorRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "AccountNotFoundException"
      | "AccountNotRegisteredException"
      | "ConcurrentModificationException"
      | "ConstraintViolationException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly DescribeAccount: {
    readonly input: DescribeAccountRequest;
    readonly output: DescribeAccountResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "AccountNotFoundException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly DescribeCreateAccountStatus: {
    readonly input: DescribeCreateAccountStatusRequest;
    readonly output: DescribeCreateAccountStatusResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "CreateAccountStatusNotFoundException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly DescribeEffectivePolicy: {
    readonly input: DescribeEffectivePolicyRequest;
    readonly output: DescribeEffectivePolicyResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConstraintViolationException"
      | "EffectivePolicyNotFoundException"
      | "InvalidInputException"
      | "ServiceException"
      | "TargetNotFoundException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly DescribeHandshake: {
    readonly input: DescribeHandshakeRequest;
    readonly output: DescribeHandshakeResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "HandshakeNotFoundException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly DescribeOrganization: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: DescribeOrganizationResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly DescribeOrganizationalUnit: {
    readonly input: DescribeOrganizationalUnitRequest;
    readonly output: DescribeOrganizationalUnitResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "InvalidInputException"
      | "OrganizationalUnitNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly DescribePolicy: {
    readonly input: DescribePolicyRequest;
    readonly output: DescribePolicyResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "InvalidInputException"
      | "PolicyNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly DescribeResourcePolicy: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: DescribeResourcePolicyResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConstraintViolationException"
      | "ResourcePolicyNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly DescribeResponsibilityTransfer: {
    readonly input: DescribeResponsibilityTransferRequest;
    readonly output: DescribeResponsibilityTransferResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "InvalidInputException"
      | "ResponsibilityTransferNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly DetachPolicy: {
    readonly input: DetachPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "ConstraintViolationException"
      | "InvalidInputException"
      | "PolicyChangesInProgressException"
      | "PolicyNotAttachedException"
      | "PolicyNotFoundException"
      | "ServiceException"
      | "TargetNotFoundException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly DisableAWSServiceAccess: {
    readonly input: DisableAWSServiceAccessRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "ConstraintViolationException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly DisablePolicyType: {
    readonly input: DisablePolicyTypeRequest;
    readonly output: DisablePolicyTypeResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "ConstraintViolationException"
      | "InvalidInputException"
      | "PolicyChangesInProgressException"
      | "PolicyTypeNotEnabledException"
      | "RootNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly EnableAWSServiceAccess: {
    readonly input: EnableAWSServiceAccessRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "ConstraintViolationException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly EnableAllFeatures: {
    readonly input: EnableAllFeaturesRequest;
    readonly output: EnableAllFeaturesResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "ConstraintViolationException"
      | "HandshakeConstraintViolationException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly EnablePolicyType: {
    readonly input: EnablePolicyTypeRequest;
    readonly output: EnablePolicyTypeResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "ConstraintViolationException"
      | "InvalidInputException"
      | "PolicyChangesInProgressException"
      | "PolicyTypeAlreadyEnabledException"
      | "PolicyTypeNotAvailableForOrganizationException"
      | "RootNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly InviteAccountToOrganization: {
    readonly input: InviteAccountToOrganizationRequest;
    readonly output: InviteAccountToOrganizationResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "AccountOwnerNotVerifiedException"
      | "ConcurrentModificationException"
      | "ConstraintViolationException"
      | "DuplicateHandshakeException"
      | "FinalizingOrganizationException"
      | "HandshakeConstraintViolationException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly InviteOrganizationToTransferResponsibility: {
    readonly input: InviteOrganizationToTransferResponsibilityRequest;
    readonly output: InviteOrganizationToTransferResponsibilityResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "ConstraintViolationException"
      | "DuplicateHandshakeException"
      | "HandshakeConstraintViolationException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly LeaveOrganization: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "AccountNotFoundException"
      | "ConcurrentModificationException"
      | "ConstraintViolationException"
      | "InvalidInputException"
      | "MasterCannotLeaveOrganizationException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly ListAWSServiceAccessForOrganization: {
    readonly input: ListAWSServiceAccessForOrganizationRequest;
    readonly output: ListAWSServiceAccessForOrganizationResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConstraintViolationException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly ListAccounts: {
    readonly input: ListAccountsRequest;
    readonly output: ListAccountsResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly ListAccountsForParent: {
    readonly input: ListAccountsForParentRequest;
    readonly output: ListAccountsForParentResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "InvalidInputException"
      | "ParentNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly ListAccountsWithInvalidEffectivePolicy: {
    readonly input: ListAccountsWithInvalidEffectivePolicyRequest;
    readonly output: ListAccountsWithInvalidEffectivePolicyResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConstraintViolationException"
      | "EffectivePolicyNotFoundException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly ListChildren: {
    readonly input: ListChildrenRequest;
    readonly output: ListChildrenResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "InvalidInputException"
      | "ParentNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly ListCreateAccountStatus: {
    readonly input: ListCreateAccountStatusRequest;
    readonly output: ListCreateAccountStatusResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly ListDelegatedAdministrators: {
    readonly input: ListDelegatedAdministratorsRequest;
    readonly output: ListDelegatedAdministratorsResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConstraintViolationException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly ListDelegatedServicesForAccount: {
    readonly input: ListDelegatedServicesForAccountRequest;
    readonly output: ListDelegatedServicesForAccountResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "AccountNotFoundException"
      | "AccountNotRegisteredException"
      | "ConstraintViolationException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly ListEffectivePolicyValidationErrors: {
    readonly input: ListEffectivePolicyValidationErrorsRequest;
    readonly output: ListEffectivePolicyValidationErrorsResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "AccountNotFoundException"
      | "ConstraintViolationException"
      | "EffectivePolicyNotFoundException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly ListHandshakesForAccount: {
    readonly input: ListHandshakesForAccountRequest;
    readonly output: ListHandshakesForAccountResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly ListHandshakesForOrganization: {
    readonly input: ListHandshakesForOrganizationRequest;
    readonly output: ListHandshakesForOrganizationResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly ListInboundResponsibilityTransfers: {
    readonly input: ListInboundResponsibilityTransfersRequest;
    readonly output: ListInboundResponsibilityTransfersResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConstraintViolationException"
      | "InvalidInputException"
      | "ResponsibilityTransferNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly ListOrganizationalUnitsForParent: {
    readonly input: ListOrganizationalUnitsForParentRequest;
    readonly output: ListOrganizationalUnitsForParentResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "InvalidInputException"
      | "ParentNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly ListOutboundResponsibilityTransfers: {
    readonly input: ListOutboundResponsibilityTransfersRequest;
    readonly output: ListOutboundResponsibilityTransfersResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConstraintViolationException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly ListParents: {
    readonly input: ListParentsRequest;
    readonly output: ListParentsResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ChildNotFoundException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly ListPolicies: {
    readonly input: ListPoliciesRequest;
    readonly output: ListPoliciesResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly ListPoliciesForTarget: {
    readonly input: ListPoliciesForTargetRequest;
    readonly output: ListPoliciesForTargetResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "InvalidInputException"
      | "ServiceException"
      | "TargetNotFoundException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly ListRoots: {
    readonly input: ListRootsRequest;
    readonly output: ListRootsResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "InvalidInputException"
      | "ServiceException"
      | "TargetNotFoundException"
      | "TooManyRequestsException";
  };
  readonly ListTargetsForPolicy: {
    readonly input: ListTargetsForPolicyRequest;
    readonly output: ListTargetsForPolicyResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "InvalidInputException"
      | "PolicyNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly MoveAccount: {
    readonly input: MoveAccountRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "AccountNotFoundException"
      | "ConcurrentModificationException"
      | "DestinationParentNotFoundException"
      | "DuplicateAccountException"
      | "InvalidInputException"
      | "ServiceException"
      | "SourceParentNotFoundException"
      | "TooManyRequestsException";
  };
  readonly PutResourcePolicy: {
    readonly input: PutResourcePolicyRequest;
    readonly output: PutResourcePolicyResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "ConstraintViolationException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly RegisterDelegatedAdministrator: {
    readonly input: RegisterDelegatedAdministratorRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "AccountAlreadyRegisteredException"
      | "AccountNotFoundException"
      | "ConcurrentModificationException"
      | "ConstraintViolationException"
      | "InvalidInputException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly RemoveAccountFromOrganization: {
    readonly input: RemoveAccountFromOrganizationRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "AccountNotFoundException"
      | "ConcurrentModificationException"
      | "ConstraintViolationException"
      | "InvalidInputException"
      | "MasterCannotLeaveOrganizationException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "ConstraintViolationException"
      | "InvalidInputException"
      | "ServiceException"
      | "TargetNotFoundException"
      | "TooManyRequestsException";
  };
  readonly TerminateResponsibilityTransfer: {
    readonly input: TerminateResponsibilityTransferRequest;
    readonly output: TerminateResponsibilityTransferResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "ConstraintViolationException"
      | "InvalidInputException"
      | "InvalidResponsibilityTransferTransitionException"
      | "ResponsibilityTransferAlreadyInStatusException"
      | "ResponsibilityTransferNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "ConstraintViolationException"
      | "InvalidInputException"
      | "ServiceException"
      | "TargetNotFoundException"
      | "TooManyRequestsException";
  };
  readonly UpdateOrganizationalUnit: {
    readonly input: UpdateOrganizationalUnitRequest;
    readonly output: UpdateOrganizationalUnitResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "DuplicateOrganizationalUnitException"
      | "InvalidInputException"
      | "OrganizationalUnitNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly UpdatePolicy: {
    readonly input: UpdatePolicyRequest;
    readonly output: UpdatePolicyResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConcurrentModificationException"
      | "ConstraintViolationException"
      | "DuplicatePolicyException"
      | "InvalidInputException"
      | "MalformedPolicyDocumentException"
      | "PolicyChangesInProgressException"
      | "PolicyNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
  readonly UpdateResponsibilityTransfer: {
    readonly input: UpdateResponsibilityTransferRequest;
    readonly output: UpdateResponsibilityTransferResponse;
    readonly errors:
      | "AWSOrganizationsNotInUseException"
      | "AccessDeniedException"
      | "ConstraintViolationException"
      | "InvalidInputException"
      | "ResponsibilityTransferNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException"
      | "UnsupportedAPIEndpointException";
  };
}

export interface AWSOrganizationsNotInUseException {
  readonly Message?: string | undefined;
}

export interface AcceptHandshakeRequest {
  readonly HandshakeId: string;
}

export interface AcceptHandshakeResponse {
  readonly Handshake?: Handshake | undefined;
}

export interface AccessDeniedException {
  readonly Message?: string | undefined;
}

export interface AccessDeniedForDependencyException {
  readonly Message?: string | undefined;
  readonly Reason?: AccessDeniedForDependencyExceptionReason | undefined;
}

export type AccessDeniedForDependencyExceptionReason = "ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE";

export interface Account {
  readonly Id?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Email?: string | undefined;
  readonly Name?: string | undefined;
  readonly Status?: AccountStatus | undefined;
  readonly State?: AccountState | undefined;
  readonly Paths?: readonly string[] | undefined;
  readonly JoinedMethod?: AccountJoinedMethod | undefined;
  readonly JoinedTimestamp?: Instant | undefined;
}

export interface AccountAlreadyClosedException {
  readonly Message?: string | undefined;
}

export interface AccountAlreadyRegisteredException {
  readonly Message?: string | undefined;
}

export type AccountJoinedMethod = "INVITED" | "CREATED";

export interface AccountNotFoundException {
  readonly Message?: string | undefined;
}

export interface AccountNotRegisteredException {
  readonly Message?: string | undefined;
}

export interface AccountOwnerNotVerifiedException {
  readonly Message?: string | undefined;
}

export type AccountState =
  | "PENDING_ACTIVATION"
  | "ACTIVE"
  | "SUSPENDED"
  | "PENDING_CLOSURE"
  | "CLOSED";

export type AccountStatus = "ACTIVE" | "SUSPENDED" | "PENDING_CLOSURE";

export type ActionType =
  | "INVITE"
  | "ENABLE_ALL_FEATURES"
  | "APPROVE_ALL_FEATURES"
  | "ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE"
  | "TRANSFER_RESPONSIBILITY";

export interface AlreadyInOrganizationException {
  readonly Message?: string | undefined;
}

export interface AttachPolicyRequest {
  readonly PolicyId: string;
  readonly TargetId: string;
}

export interface CancelHandshakeRequest {
  readonly HandshakeId: string;
}

export interface CancelHandshakeResponse {
  readonly Handshake?: Handshake | undefined;
}

export interface Child {
  readonly Id?: string | undefined;
  readonly Type?: ChildType | undefined;
}

export interface ChildNotFoundException {
  readonly Message?: string | undefined;
}

export type ChildType = "ACCOUNT" | "ORGANIZATIONAL_UNIT";

export interface CloseAccountRequest {
  readonly AccountId: string;
}

export interface ConcurrentModificationException {
  readonly Message?: string | undefined;
}

export interface ConflictException {
  readonly Message?: string | undefined;
}

export interface ConstraintViolationException {
  readonly Message?: string | undefined;
  readonly Reason?: ConstraintViolationExceptionReason | undefined;
}

export type ConstraintViolationExceptionReason =
  | "ACCOUNT_NUMBER_LIMIT_EXCEEDED"
  | "HANDSHAKE_RATE_LIMIT_EXCEEDED"
  | "OU_NUMBER_LIMIT_EXCEEDED"
  | "OU_DEPTH_LIMIT_EXCEEDED"
  | "POLICY_NUMBER_LIMIT_EXCEEDED"
  | "POLICY_CONTENT_LIMIT_EXCEEDED"
  | "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED"
  | "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED"
  | "ACCOUNT_CANNOT_LEAVE_ORGANIZATION"
  | "ACCOUNT_CANNOT_LEAVE_WITHOUT_EULA"
  | "ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION"
  | "MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED"
  | "MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED"
  | "ACCOUNT_CREATION_RATE_LIMIT_EXCEEDED"
  | "MASTER_ACCOUNT_ADDRESS_DOES_NOT_MATCH_MARKETPLACE"
  | "MASTER_ACCOUNT_MISSING_CONTACT_INFO"
  | "MASTER_ACCOUNT_NOT_GOVCLOUD_ENABLED"
  | "ORGANIZATION_NOT_IN_ALL_FEATURES_MODE"
  | "CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION"
  | "EMAIL_VERIFICATION_CODE_EXPIRED"
  | "WAIT_PERIOD_ACTIVE"
  | "MAX_TAG_LIMIT_EXCEEDED"
  | "TAG_POLICY_VIOLATION"
  | "MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED"
  | "CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR"
  | "CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG"
  | "DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE"
  | "POLICY_TYPE_ENABLED_FOR_THIS_SERVICE"
  | "MASTER_ACCOUNT_MISSING_BUSINESS_LICENSE"
  | "CANNOT_CLOSE_MANAGEMENT_ACCOUNT"
  | "CLOSE_ACCOUNT_QUOTA_EXCEEDED"
  | "CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED"
  | "SERVICE_ACCESS_NOT_ENABLED"
  | "INVALID_PAYMENT_INSTRUMENT"
  | "ACCOUNT_CREATION_NOT_COMPLETE"
  | "CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR"
  | "ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED"
  | "RESPONSIBILITY_TRANSFER_MAX_LEVEL_VIOLATION"
  | "RESPONSIBILITY_TRANSFER_MAX_INBOUND_QUOTA_VIOLATION"
  | "RESPONSIBILITY_TRANSFER_MAX_OUTBOUND_QUOTA_VIOLATION"
  | "RESPONSIBILITY_TRANSFER_MAX_TRANSFERS_QUOTA_VIOLATION"
  | "ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS"
  | "TRANSFER_RESPONSIBILITY_TARGET_DELETION_IN_PROGRESS"
  | "TRANSFER_RESPONSIBILITY_SOURCE_DELETION_IN_PROGRESS"
  | "UNSUPPORTED_PRICING";

export type CreateAccountFailureReason =
  | "ACCOUNT_LIMIT_EXCEEDED"
  | "EMAIL_ALREADY_EXISTS"
  | "INVALID_ADDRESS"
  | "INVALID_EMAIL"
  | "CONCURRENT_ACCOUNT_MODIFICATION"
  | "INTERNAL_FAILURE"
  | "GOVCLOUD_ACCOUNT_ALREADY_EXISTS"
  | "MISSING_BUSINESS_VALIDATION"
  | "FAILED_BUSINESS_VALIDATION"
  | "PENDING_BUSINESS_VALIDATION"
  | "INVALID_IDENTITY_FOR_BUSINESS_VALIDATION"
  | "UNKNOWN_BUSINESS_VALIDATION"
  | "MISSING_PAYMENT_INSTRUMENT"
  | "INVALID_PAYMENT_INSTRUMENT"
  | "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED";

export interface CreateAccountRequest {
  readonly Email: string;
  readonly AccountName: string;
  readonly RoleName?: string | undefined;
  readonly IamUserAccessToBilling?: IAMUserAccessToBilling | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateAccountResponse {
  readonly CreateAccountStatus?: CreateAccountStatus | undefined;
}

export type CreateAccountState = "IN_PROGRESS" | "SUCCEEDED" | "FAILED";

export interface CreateAccountStatus {
  readonly Id?: string | undefined;
  readonly AccountName?: string | undefined;
  readonly State?: CreateAccountState | undefined;
  readonly RequestedTimestamp?: Instant | undefined;
  readonly CompletedTimestamp?: Instant | undefined;
  readonly AccountId?: string | undefined;
  readonly GovCloudAccountId?: string | undefined;
  readonly FailureReason?: CreateAccountFailureReason | undefined;
}

export interface CreateAccountStatusNotFoundException {
  readonly Message?: string | undefined;
}

export interface CreateGovCloudAccountRequest {
  readonly Email: string;
  readonly AccountName: string;
  readonly RoleName?: string | undefined;
  readonly IamUserAccessToBilling?: IAMUserAccessToBilling | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateGovCloudAccountResponse {
  readonly CreateAccountStatus?: CreateAccountStatus | undefined;
}

export interface CreateOrganizationRequest {
  readonly FeatureSet?: OrganizationFeatureSet | undefined;
}

export interface CreateOrganizationResponse {
  readonly Organization?: Organization | undefined;
}

export interface CreateOrganizationalUnitRequest {
  readonly ParentId: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateOrganizationalUnitResponse {
  readonly OrganizationalUnit?: OrganizationalUnit | undefined;
}

export interface CreatePolicyRequest {
  readonly Content: string;
  readonly Description: string;
  readonly Name: string;
  readonly Type: PolicyType;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreatePolicyResponse {
  readonly Policy?: Policy | undefined;
}

export interface DeclineHandshakeRequest {
  readonly HandshakeId: string;
}

export interface DeclineHandshakeResponse {
  readonly Handshake?: Handshake | undefined;
}

export interface DelegatedAdministrator {
  readonly Id?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Email?: string | undefined;
  readonly Name?: string | undefined;
  readonly Status?: AccountStatus | undefined;
  readonly State?: AccountState | undefined;
  readonly JoinedMethod?: AccountJoinedMethod | undefined;
  readonly JoinedTimestamp?: Instant | undefined;
  readonly DelegationEnabledDate?: Instant | undefined;
}

export interface DelegatedService {
  readonly ServicePrincipal?: string | undefined;
  readonly DelegationEnabledDate?: Instant | undefined;
}

export interface DeleteOrganizationalUnitRequest {
  readonly OrganizationalUnitId: string;
}

export interface DeletePolicyRequest {
  readonly PolicyId: string;
}

export interface DeregisterDelegatedAdministratorRequest {
  readonly AccountId: string;
  readonly ServicePrincipal: string;
}

export interface DescribeAccountRequest {
  readonly AccountId: string;
}

export interface DescribeAccountResponse {
  readonly Account?: Account | undefined;
}

export interface DescribeCreateAccountStatusRequest {
  readonly CreateAccountRequestId: string;
}

export interface DescribeCreateAccountStatusResponse {
  readonly CreateAccountStatus?: CreateAccountStatus | undefined;
}

export interface DescribeEffectivePolicyRequest {
  readonly PolicyType: EffectivePolicyType;
  readonly TargetId?: string | undefined;
}

export interface DescribeEffectivePolicyResponse {
  readonly EffectivePolicy?: EffectivePolicy | undefined;
}

export interface DescribeHandshakeRequest {
  readonly HandshakeId: string;
}

export interface DescribeHandshakeResponse {
  readonly Handshake?: Handshake | undefined;
}

export interface DescribeOrganizationResponse {
  readonly Organization?: Organization | undefined;
}

export interface DescribeOrganizationalUnitRequest {
  readonly OrganizationalUnitId: string;
}

export interface DescribeOrganizationalUnitResponse {
  readonly OrganizationalUnit?: OrganizationalUnit | undefined;
}

export interface DescribePolicyRequest {
  readonly PolicyId: string;
}

export interface DescribePolicyResponse {
  readonly Policy?: Policy | undefined;
}

export interface DescribeResourcePolicyResponse {
  readonly ResourcePolicy?: ResourcePolicy | undefined;
}

export interface DescribeResponsibilityTransferRequest {
  readonly Id: string;
}

export interface DescribeResponsibilityTransferResponse {
  readonly ResponsibilityTransfer?: ResponsibilityTransfer | undefined;
}

export interface DestinationParentNotFoundException {
  readonly Message?: string | undefined;
}

export interface DetachPolicyRequest {
  readonly PolicyId: string;
  readonly TargetId: string;
}

export interface DisableAWSServiceAccessRequest {
  readonly ServicePrincipal: string;
}

export interface DisablePolicyTypeRequest {
  readonly RootId: string;
  readonly PolicyType: PolicyType;
}

export interface DisablePolicyTypeResponse {
  readonly Root?: Root | undefined;
}

export interface DuplicateAccountException {
  readonly Message?: string | undefined;
}

export interface DuplicateHandshakeException {
  readonly Message?: string | undefined;
}

export interface DuplicateOrganizationalUnitException {
  readonly Message?: string | undefined;
}

export interface DuplicatePolicyAttachmentException {
  readonly Message?: string | undefined;
}

export interface DuplicatePolicyException {
  readonly Message?: string | undefined;
}

export interface EffectivePolicy {
  readonly PolicyContent?: string | undefined;
  readonly LastUpdatedTimestamp?: Instant | undefined;
  readonly TargetId?: string | undefined;
  readonly PolicyType?: EffectivePolicyType | undefined;
}

export interface EffectivePolicyNotFoundException {
  readonly Message?: string | undefined;
}

export type EffectivePolicyType =
  | "TAG_POLICY"
  | "BACKUP_POLICY"
  | "AISERVICES_OPT_OUT_POLICY"
  | "CHATBOT_POLICY"
  | "DECLARATIVE_POLICY_EC2"
  | "SECURITYHUB_POLICY"
  | "INSPECTOR_POLICY"
  | "UPGRADE_ROLLOUT_POLICY"
  | "BEDROCK_POLICY"
  | "S3_POLICY"
  | "NETWORK_SECURITY_DIRECTOR_POLICY";

export interface EffectivePolicyValidationError {
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly PathToError?: string | undefined;
  readonly ContributingPolicies?: readonly string[] | undefined;
}

export interface EnableAWSServiceAccessRequest {
  readonly ServicePrincipal: string;
}

export type EnableAllFeaturesRequest = Readonly<Record<string, never>>;

export interface EnableAllFeaturesResponse {
  readonly Handshake?: Handshake | undefined;
}

export interface EnablePolicyTypeRequest {
  readonly RootId: string;
  readonly PolicyType: PolicyType;
}

export interface EnablePolicyTypeResponse {
  readonly Root?: Root | undefined;
}

export interface EnabledServicePrincipal {
  readonly ServicePrincipal?: string | undefined;
  readonly DateEnabled?: Instant | undefined;
}

export interface FinalizingOrganizationException {
  readonly Message?: string | undefined;
}

export interface Handshake {
  readonly Id?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Parties?: readonly HandshakeParty[] | undefined;
  readonly State?: HandshakeState | undefined;
  readonly RequestedTimestamp?: Instant | undefined;
  readonly ExpirationTimestamp?: Instant | undefined;
  readonly Action?: ActionType | undefined;
  readonly Resources?: readonly HandshakeResource[] | undefined;
}

export interface HandshakeAlreadyInStateException {
  readonly Message?: string | undefined;
}

export interface HandshakeConstraintViolationException {
  readonly Message?: string | undefined;
  readonly Reason?: HandshakeConstraintViolationExceptionReason | undefined;
}

export type HandshakeConstraintViolationExceptionReason =
  | "ACCOUNT_NUMBER_LIMIT_EXCEEDED"
  | "HANDSHAKE_RATE_LIMIT_EXCEEDED"
  | "ALREADY_IN_AN_ORGANIZATION"
  | "ORGANIZATION_ALREADY_HAS_ALL_FEATURES"
  | "ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION"
  | "INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES"
  | "PAYMENT_INSTRUMENT_REQUIRED"
  | "ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD"
  | "ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED"
  | "MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED"
  | "RESPONSIBILITY_TRANSFER_ALREADY_EXISTS"
  | "SOURCE_AND_TARGET_CANNOT_MATCH"
  | "UNUSED_PREPAYMENT_BALANCE"
  | "LEGACY_PERMISSIONS_STILL_IN_USE";

export interface HandshakeFilter {
  readonly ActionType?: ActionType | undefined;
  readonly ParentHandshakeId?: string | undefined;
}

export interface HandshakeNotFoundException {
  readonly Message?: string | undefined;
}

export interface HandshakeParty {
  readonly Id: string;
  readonly Type: HandshakePartyType;
}

export type HandshakePartyType = "ACCOUNT" | "ORGANIZATION" | "EMAIL";

export interface HandshakeResource {
  readonly Value?: string | undefined;
  readonly Type?: HandshakeResourceType | undefined;
  readonly Resources?: readonly HandshakeResource[] | undefined;
}

export type HandshakeResourceType =
  | "ACCOUNT"
  | "ORGANIZATION"
  | "ORGANIZATION_FEATURE_SET"
  | "EMAIL"
  | "MASTER_EMAIL"
  | "MASTER_NAME"
  | "NOTES"
  | "PARENT_HANDSHAKE"
  | "RESPONSIBILITY_TRANSFER"
  | "TRANSFER_START_TIMESTAMP"
  | "TRANSFER_TYPE"
  | "MANAGEMENT_ACCOUNT"
  | "MANAGEMENT_EMAIL"
  | "MANAGEMENT_NAME";

export type HandshakeState =
  | "REQUESTED"
  | "OPEN"
  | "CANCELED"
  | "ACCEPTED"
  | "DECLINED"
  | "EXPIRED";

export type IAMUserAccessToBilling = "ALLOW" | "DENY";

export interface InvalidHandshakeTransitionException {
  readonly Message?: string | undefined;
}

export interface InvalidInputException {
  readonly Message?: string | undefined;
  readonly Reason?: InvalidInputExceptionReason | undefined;
}

export type InvalidInputExceptionReason =
  | "INVALID_PARTY_TYPE_TARGET"
  | "INVALID_SYNTAX_ORGANIZATION_ARN"
  | "INVALID_SYNTAX_POLICY_ID"
  | "INVALID_ENUM"
  | "INVALID_ENUM_POLICY_TYPE"
  | "INVALID_LIST_MEMBER"
  | "MAX_LENGTH_EXCEEDED"
  | "MAX_VALUE_EXCEEDED"
  | "MIN_LENGTH_EXCEEDED"
  | "MIN_VALUE_EXCEEDED"
  | "IMMUTABLE_POLICY"
  | "INVALID_PATTERN"
  | "INVALID_PATTERN_TARGET_ID"
  | "INPUT_REQUIRED"
  | "INVALID_NEXT_TOKEN"
  | "MAX_LIMIT_EXCEEDED_FILTER"
  | "MOVING_ACCOUNT_BETWEEN_DIFFERENT_ROOTS"
  | "INVALID_FULL_NAME_TARGET"
  | "UNRECOGNIZED_SERVICE_PRINCIPAL"
  | "INVALID_ROLE_NAME"
  | "INVALID_SYSTEM_TAGS_PARAMETER"
  | "DUPLICATE_TAG_KEY"
  | "TARGET_NOT_SUPPORTED"
  | "INVALID_EMAIL_ADDRESS_TARGET"
  | "INVALID_RESOURCE_POLICY_JSON"
  | "INVALID_PRINCIPAL"
  | "UNSUPPORTED_ACTION_IN_RESOURCE_POLICY"
  | "UNSUPPORTED_POLICY_TYPE_IN_RESOURCE_POLICY"
  | "UNSUPPORTED_RESOURCE_IN_RESOURCE_POLICY"
  | "NON_DETACHABLE_POLICY"
  | "CALLER_REQUIRED_FIELD_MISSING"
  | "UNSUPPORTED_ACTION_IN_RESPONSIBILITY_TRANSFER"
  | "START_DATE_NOT_BEGINNING_OF_MONTH"
  | "START_DATE_NOT_BEGINNING_OF_DAY"
  | "START_DATE_TOO_EARLY"
  | "START_DATE_TOO_LATE"
  | "INVALID_START_DATE"
  | "END_DATE_NOT_END_OF_MONTH"
  | "END_DATE_TOO_EARLY"
  | "INVALID_END_DATE";

export interface InvalidResponsibilityTransferTransitionException {
  readonly Message?: string | undefined;
}

export interface InviteAccountToOrganizationRequest {
  readonly Target: HandshakeParty;
  readonly Notes?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface InviteAccountToOrganizationResponse {
  readonly Handshake?: Handshake | undefined;
}

export interface InviteOrganizationToTransferResponsibilityRequest {
  readonly Type: ResponsibilityTransferType;
  readonly Target: HandshakeParty;
  readonly Notes?: string | undefined;
  readonly StartTimestamp: Instant;
  readonly SourceName: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface InviteOrganizationToTransferResponsibilityResponse {
  readonly Handshake?: Handshake | undefined;
}

export interface ListAWSServiceAccessForOrganizationRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListAWSServiceAccessForOrganizationResponse {
  readonly EnabledServicePrincipals?: readonly EnabledServicePrincipal[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListAccountsForParentRequest {
  readonly ParentId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListAccountsForParentResponse {
  readonly Accounts?: readonly Account[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListAccountsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListAccountsResponse {
  readonly Accounts?: readonly Account[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListAccountsWithInvalidEffectivePolicyRequest {
  readonly PolicyType: EffectivePolicyType;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListAccountsWithInvalidEffectivePolicyResponse {
  readonly Accounts?: readonly Account[] | undefined;
  readonly PolicyType?: EffectivePolicyType | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListChildrenRequest {
  readonly ParentId: string;
  readonly ChildType: ChildType;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListChildrenResponse {
  readonly Children?: readonly Child[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCreateAccountStatusRequest {
  readonly States?: readonly CreateAccountState[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListCreateAccountStatusResponse {
  readonly CreateAccountStatuses?: readonly CreateAccountStatus[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListDelegatedAdministratorsRequest {
  readonly ServicePrincipal?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListDelegatedAdministratorsResponse {
  readonly DelegatedAdministrators?: readonly DelegatedAdministrator[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListDelegatedServicesForAccountRequest {
  readonly AccountId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListDelegatedServicesForAccountResponse {
  readonly DelegatedServices?: readonly DelegatedService[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListEffectivePolicyValidationErrorsRequest {
  readonly AccountId: string;
  readonly PolicyType: EffectivePolicyType;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListEffectivePolicyValidationErrorsResponse {
  readonly AccountId?: string | undefined;
  readonly PolicyType?: EffectivePolicyType | undefined;
  readonly Path?: string | undefined;
  readonly EvaluationTimestamp?: Instant | undefined;
  readonly NextToken?: string | undefined;
  readonly EffectivePolicyValidationErrors?: readonly EffectivePolicyValidationError[] | undefined;
}

export interface ListHandshakesForAccountRequest {
  readonly Filter?: HandshakeFilter | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListHandshakesForAccountResponse {
  readonly Handshakes?: readonly Handshake[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListHandshakesForOrganizationRequest {
  readonly Filter?: HandshakeFilter | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListHandshakesForOrganizationResponse {
  readonly Handshakes?: readonly Handshake[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListInboundResponsibilityTransfersRequest {
  readonly Type: ResponsibilityTransferType;
  readonly Id?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListInboundResponsibilityTransfersResponse {
  readonly ResponsibilityTransfers?: readonly ResponsibilityTransfer[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListOrganizationalUnitsForParentRequest {
  readonly ParentId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListOrganizationalUnitsForParentResponse {
  readonly OrganizationalUnits?: readonly OrganizationalUnit[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListOutboundResponsibilityTransfersRequest {
  readonly Type: ResponsibilityTransferType;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListOutboundResponsibilityTransfersResponse {
  readonly ResponsibilityTransfers?: readonly ResponsibilityTransfer[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListParentsRequest {
  readonly ChildId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListParentsResponse {
  readonly Parents?: readonly Parent[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListPoliciesForTargetRequest {
  readonly TargetId: string;
  readonly Filter: PolicyType;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListPoliciesForTargetResponse {
  readonly Policies?: readonly PolicySummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListPoliciesRequest {
  readonly Filter: PolicyType;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListPoliciesResponse {
  readonly Policies?: readonly PolicySummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListRootsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListRootsResponse {
  readonly Roots?: readonly Root[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  readonly ResourceId: string;
  readonly NextToken?: string | undefined;
}

export interface ListTagsForResourceResponse {
  readonly Tags?: readonly Tag[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTargetsForPolicyRequest {
  readonly PolicyId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListTargetsForPolicyResponse {
  readonly Targets?: readonly PolicyTargetSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface MalformedPolicyDocumentException {
  readonly Message?: string | undefined;
}

export interface MasterCannotLeaveOrganizationException {
  readonly Message?: string | undefined;
}

export interface MoveAccountRequest {
  readonly AccountId: string;
  readonly SourceParentId: string;
  readonly DestinationParentId: string;
}

export interface Organization {
  readonly Id?: string | undefined;
  readonly Arn?: string | undefined;
  readonly FeatureSet?: OrganizationFeatureSet | undefined;
  readonly MasterAccountArn?: string | undefined;
  readonly MasterAccountId?: string | undefined;
  readonly MasterAccountEmail?: string | undefined;
  readonly AvailablePolicyTypes?: readonly PolicyTypeSummary[] | undefined;
}

export type OrganizationFeatureSet = "ALL" | "CONSOLIDATED_BILLING";

export interface OrganizationNotEmptyException {
  readonly Message?: string | undefined;
}

export interface OrganizationalUnit {
  readonly Id?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Path?: string | undefined;
}

export interface OrganizationalUnitNotEmptyException {
  readonly Message?: string | undefined;
}

export interface OrganizationalUnitNotFoundException {
  readonly Message?: string | undefined;
}

export interface Parent {
  readonly Id?: string | undefined;
  readonly Type?: ParentType | undefined;
}

export interface ParentNotFoundException {
  readonly Message?: string | undefined;
}

export type ParentType = "ROOT" | "ORGANIZATIONAL_UNIT";

export interface Policy {
  readonly PolicySummary?: PolicySummary | undefined;
  readonly Content?: string | undefined;
}

export interface PolicyChangesInProgressException {
  readonly Message?: string | undefined;
}

export interface PolicyInUseException {
  readonly Message?: string | undefined;
}

export interface PolicyNotAttachedException {
  readonly Message?: string | undefined;
}

export interface PolicyNotFoundException {
  readonly Message?: string | undefined;
}

export interface PolicySummary {
  readonly Id?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly Type?: PolicyType | undefined;
  readonly AwsManaged?: boolean | undefined;
}

export interface PolicyTargetSummary {
  readonly TargetId?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Type?: TargetType | undefined;
}

export type PolicyType =
  | "SERVICE_CONTROL_POLICY"
  | "RESOURCE_CONTROL_POLICY"
  | "TAG_POLICY"
  | "BACKUP_POLICY"
  | "AISERVICES_OPT_OUT_POLICY"
  | "CHATBOT_POLICY"
  | "DECLARATIVE_POLICY_EC2"
  | "SECURITYHUB_POLICY"
  | "INSPECTOR_POLICY"
  | "UPGRADE_ROLLOUT_POLICY"
  | "BEDROCK_POLICY"
  | "S3_POLICY"
  | "NETWORK_SECURITY_DIRECTOR_POLICY";

export interface PolicyTypeAlreadyEnabledException {
  readonly Message?: string | undefined;
}

export interface PolicyTypeNotAvailableForOrganizationException {
  readonly Message?: string | undefined;
}

export interface PolicyTypeNotEnabledException {
  readonly Message?: string | undefined;
}

export type PolicyTypeStatus = "ENABLED" | "PENDING_ENABLE" | "PENDING_DISABLE";

export interface PolicyTypeSummary {
  readonly Type?: PolicyType | undefined;
  readonly Status?: PolicyTypeStatus | undefined;
}

export interface PutResourcePolicyRequest {
  readonly Content: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface PutResourcePolicyResponse {
  readonly ResourcePolicy?: ResourcePolicy | undefined;
}

export interface RegisterDelegatedAdministratorRequest {
  readonly AccountId: string;
  readonly ServicePrincipal: string;
}

export interface RemoveAccountFromOrganizationRequest {
  readonly AccountId: string;
}

export interface ResourcePolicy {
  readonly ResourcePolicySummary?: ResourcePolicySummary | undefined;
  readonly Content?: string | undefined;
}

export interface ResourcePolicyNotFoundException {
  readonly Message?: string | undefined;
}

export interface ResourcePolicySummary {
  readonly Id?: string | undefined;
  readonly Arn?: string | undefined;
}

export interface ResponsibilityTransfer {
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Id?: string | undefined;
  readonly Type?: ResponsibilityTransferType | undefined;
  readonly Status?: ResponsibilityTransferStatus | undefined;
  readonly Source?: TransferParticipant | undefined;
  readonly Target?: TransferParticipant | undefined;
  readonly StartTimestamp?: Instant | undefined;
  readonly EndTimestamp?: Instant | undefined;
  readonly ActiveHandshakeId?: string | undefined;
}

export interface ResponsibilityTransferAlreadyInStatusException {
  readonly Message?: string | undefined;
}

export interface ResponsibilityTransferNotFoundException {
  readonly Message?: string | undefined;
}

export type ResponsibilityTransferStatus =
  | "REQUESTED"
  | "DECLINED"
  | "CANCELED"
  | "EXPIRED"
  | "ACCEPTED"
  | "WITHDRAWN";

export type ResponsibilityTransferType = "BILLING";

export interface Root {
  readonly Id?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly PolicyTypes?: readonly PolicyTypeSummary[] | undefined;
}

export interface RootNotFoundException {
  readonly Message?: string | undefined;
}

export interface ServiceException {
  readonly Message?: string | undefined;
}

export interface SourceParentNotFoundException {
  readonly Message?: string | undefined;
}

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export interface TagResourceRequest {
  readonly ResourceId: string;
  readonly Tags: readonly Tag[];
}

export interface TargetNotFoundException {
  readonly Message?: string | undefined;
}

export type TargetType = "ACCOUNT" | "ORGANIZATIONAL_UNIT" | "ROOT";

export interface TerminateResponsibilityTransferRequest {
  readonly Id: string;
  readonly EndTimestamp?: Instant | undefined;
}

export interface TerminateResponsibilityTransferResponse {
  readonly ResponsibilityTransfer?: ResponsibilityTransfer | undefined;
}

export interface TooManyRequestsException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface TransferParticipant {
  readonly ManagementAccountId?: string | undefined;
  readonly ManagementAccountEmail?: string | undefined;
}

export interface UnsupportedAPIEndpointException {
  readonly Message?: string | undefined;
}

export interface UntagResourceRequest {
  readonly ResourceId: string;
  readonly TagKeys: readonly string[];
}

export interface UpdateOrganizationalUnitRequest {
  readonly OrganizationalUnitId: string;
  readonly Name?: string | undefined;
}

export interface UpdateOrganizationalUnitResponse {
  readonly OrganizationalUnit?: OrganizationalUnit | undefined;
}

export interface UpdatePolicyRequest {
  readonly PolicyId: string;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly Content?: string | undefined;
}

export interface UpdatePolicyResponse {
  readonly Policy?: Policy | undefined;
}

export interface UpdateResponsibilityTransferRequest {
  readonly Id: string;
  readonly Name: string;
}

export interface UpdateResponsibilityTransferResponse {
  readonly ResponsibilityTransfer?: ResponsibilityTransfer | undefined;
}
