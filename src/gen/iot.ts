/** The operations and types of IoT (API version 2015-05-28). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const iot: ServiceRef<Operations> = { id: "iot" };

export interface Operations {
  readonly AcceptCertificateTransfer: {
    readonly input: AcceptCertificateTransferRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "TransferAlreadyCompletedException"
      | "UnauthorizedException";
  };
  readonly AddThingToBillingGroup: {
    readonly input: AddThingToBillingGroupRequest;
    readonly output: AddThingToBillingGroupResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly AddThingToThingGroup: {
    readonly input: AddThingToThingGroupRequest;
    readonly output: AddThingToThingGroupResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly AssociateSbomWithPackageVersion: {
    readonly input: AssociateSbomWithPackageVersionRequest;
    readonly output: AssociateSbomWithPackageVersionResponse;
    readonly errors:
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly AssociateTargetsWithJob: {
    readonly input: AssociateTargetsWithJobRequest;
    readonly output: AssociateTargetsWithJobResponse;
    readonly errors:
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException";
  };
  readonly AttachPolicy: {
    readonly input: AttachPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly AttachPrincipalPolicy: {
    readonly input: AttachPrincipalPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly AttachSecurityProfile: {
    readonly input: AttachSecurityProfileRequest;
    readonly output: AttachSecurityProfileResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "VersionConflictException";
  };
  readonly AttachThingPrincipal: {
    readonly input: AttachThingPrincipalRequest;
    readonly output: AttachThingPrincipalResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly CancelAuditMitigationActionsTask: {
    readonly input: CancelAuditMitigationActionsTaskRequest;
    readonly output: CancelAuditMitigationActionsTaskResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly CancelAuditTask: {
    readonly input: CancelAuditTaskRequest;
    readonly output: CancelAuditTaskResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly CancelCertificateTransfer: {
    readonly input: CancelCertificateTransferRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "TransferAlreadyCompletedException"
      | "UnauthorizedException";
  };
  readonly CancelDetectMitigationActionsTask: {
    readonly input: CancelDetectMitigationActionsTaskRequest;
    readonly output: CancelDetectMitigationActionsTaskResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly CancelJob: {
    readonly input: CancelJobRequest;
    readonly output: CancelJobResponse;
    readonly errors:
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException";
  };
  readonly CancelJobExecution: {
    readonly input: CancelJobExecutionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidRequestException"
      | "InvalidStateTransitionException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "VersionConflictException";
  };
  readonly ClearDefaultAuthorizer: {
    readonly input: ClearDefaultAuthorizerRequest;
    readonly output: ClearDefaultAuthorizerResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ConfirmTopicRuleDestination: {
    readonly input: ConfirmTopicRuleDestinationRequest;
    readonly output: ConfirmTopicRuleDestinationResponse;
    readonly errors:
      | "ConflictingResourceUpdateException"
      | "InternalException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly CreateAuditSuppression: {
    readonly input: CreateAuditSuppressionRequest;
    readonly output: CreateAuditSuppressionResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceAlreadyExistsException"
      | "ThrottlingException";
  };
  readonly CreateAuthorizer: {
    readonly input: CreateAuthorizerRequest;
    readonly output: CreateAuthorizerResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceAlreadyExistsException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly CreateBillingGroup: {
    readonly input: CreateBillingGroupRequest;
    readonly output: CreateBillingGroupResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceAlreadyExistsException"
      | "ThrottlingException";
  };
  readonly CreateCertificateFromCsr: {
    readonly input: CreateCertificateFromCsrRequest;
    readonly output: CreateCertificateFromCsrResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly CreateCertificateProvider: {
    readonly input: CreateCertificateProviderRequest;
    readonly output: CreateCertificateProviderResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceAlreadyExistsException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly CreateCommand: {
    readonly input: CreateCommandRequest;
    readonly output: CreateCommandResponse;
    readonly errors:
      | "ConflictException"
      | "InternalServerException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateCustomMetric: {
    readonly input: CreateCustomMetricRequest;
    readonly output: CreateCustomMetricResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceAlreadyExistsException"
      | "ThrottlingException";
  };
  readonly CreateDimension: {
    readonly input: CreateDimensionRequest;
    readonly output: CreateDimensionResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceAlreadyExistsException"
      | "ThrottlingException";
  };
  readonly CreateDomainConfiguration: {
    readonly input: CreateDomainConfigurationRequest;
    readonly output: CreateDomainConfigurationResponse;
    readonly errors:
      | "CertificateValidationException"
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceAlreadyExistsException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly CreateDynamicThingGroup: {
    readonly input: CreateDynamicThingGroupRequest;
    readonly output: CreateDynamicThingGroupResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidQueryException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceAlreadyExistsException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly CreateFleetMetric: {
    readonly input: CreateFleetMetricRequest;
    readonly output: CreateFleetMetricResponse;
    readonly errors:
      | "IndexNotReadyException"
      | "InternalFailureException"
      | "InvalidAggregationException"
      | "InvalidQueryException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceAlreadyExistsException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly CreateJob: {
    readonly input: CreateJobRequest;
    readonly output: CreateJobResponse;
    readonly errors:
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceAlreadyExistsException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException";
  };
  readonly CreateJobTemplate: {
    readonly input: CreateJobTemplateRequest;
    readonly output: CreateJobTemplateResponse;
    readonly errors:
      | "ConflictException"
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly CreateKeysAndCertificate: {
    readonly input: CreateKeysAndCertificateRequest;
    readonly output: CreateKeysAndCertificateResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly CreateMitigationAction: {
    readonly input: CreateMitigationActionRequest;
    readonly output: CreateMitigationActionResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceAlreadyExistsException"
      | "ThrottlingException";
  };
  readonly CreateOTAUpdate: {
    readonly input: CreateOTAUpdateRequest;
    readonly output: CreateOTAUpdateResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceAlreadyExistsException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly CreatePackage: {
    readonly input: CreatePackageRequest;
    readonly output: CreatePackageResponse;
    readonly errors:
      | "ConflictException"
      | "InternalServerException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreatePackageVersion: {
    readonly input: CreatePackageVersionRequest;
    readonly output: CreatePackageVersionResponse;
    readonly errors:
      | "ConflictException"
      | "InternalServerException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreatePolicy: {
    readonly input: CreatePolicyRequest;
    readonly output: CreatePolicyResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "MalformedPolicyException"
      | "ResourceAlreadyExistsException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly CreatePolicyVersion: {
    readonly input: CreatePolicyVersionRequest;
    readonly output: CreatePolicyVersionResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "MalformedPolicyException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException"
      | "VersionsLimitExceededException";
  };
  readonly CreateProvisioningClaim: {
    readonly input: CreateProvisioningClaimRequest;
    readonly output: CreateProvisioningClaimResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly CreateProvisioningTemplate: {
    readonly input: CreateProvisioningTemplateRequest;
    readonly output: CreateProvisioningTemplateResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceAlreadyExistsException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly CreateProvisioningTemplateVersion: {
    readonly input: CreateProvisioningTemplateVersionRequest;
    readonly output: CreateProvisioningTemplateVersionResponse;
    readonly errors:
      | "ConflictingResourceUpdateException"
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "UnauthorizedException"
      | "VersionsLimitExceededException";
  };
  readonly CreateRoleAlias: {
    readonly input: CreateRoleAliasRequest;
    readonly output: CreateRoleAliasResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceAlreadyExistsException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly CreateScheduledAudit: {
    readonly input: CreateScheduledAuditRequest;
    readonly output: CreateScheduledAuditResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceAlreadyExistsException"
      | "ThrottlingException";
  };
  readonly CreateSecurityProfile: {
    readonly input: CreateSecurityProfileRequest;
    readonly output: CreateSecurityProfileResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceAlreadyExistsException"
      | "ThrottlingException";
  };
  readonly CreateStream: {
    readonly input: CreateStreamRequest;
    readonly output: CreateStreamResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceAlreadyExistsException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly CreateThing: {
    readonly input: CreateThingRequest;
    readonly output: CreateThingResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceAlreadyExistsException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly CreateThingGroup: {
    readonly input: CreateThingGroupRequest;
    readonly output: CreateThingGroupResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceAlreadyExistsException"
      | "ThrottlingException";
  };
  readonly CreateThingType: {
    readonly input: CreateThingTypeRequest;
    readonly output: CreateThingTypeResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceAlreadyExistsException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly CreateTopicRule: {
    readonly input: CreateTopicRuleRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConflictingResourceUpdateException"
      | "InternalException"
      | "InvalidRequestException"
      | "ResourceAlreadyExistsException"
      | "ServiceUnavailableException"
      | "SqlParseException"
      | "UnauthorizedException";
  };
  readonly CreateTopicRuleDestination: {
    readonly input: CreateTopicRuleDestinationRequest;
    readonly output: CreateTopicRuleDestinationResponse;
    readonly errors:
      | "ConflictingResourceUpdateException"
      | "InternalException"
      | "InvalidRequestException"
      | "ResourceAlreadyExistsException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly DeleteAccountAuditConfiguration: {
    readonly input: DeleteAccountAuditConfigurationRequest;
    readonly output: DeleteAccountAuditConfigurationResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DeleteAuditSuppression: {
    readonly input: DeleteAuditSuppressionRequest;
    readonly output: DeleteAuditSuppressionResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException";
  };
  readonly DeleteAuthorizer: {
    readonly input: DeleteAuthorizerRequest;
    readonly output: DeleteAuthorizerResponse;
    readonly errors:
      | "DeleteConflictException"
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DeleteBillingGroup: {
    readonly input: DeleteBillingGroupRequest;
    readonly output: DeleteBillingGroupResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException"
      | "VersionConflictException";
  };
  readonly DeleteCACertificate: {
    readonly input: DeleteCACertificateRequest;
    readonly output: DeleteCACertificateResponse;
    readonly errors:
      | "CertificateStateException"
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DeleteCertificate: {
    readonly input: DeleteCertificateRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "CertificateStateException"
      | "DeleteConflictException"
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DeleteCertificateProvider: {
    readonly input: DeleteCertificateProviderRequest;
    readonly output: DeleteCertificateProviderResponse;
    readonly errors:
      | "DeleteConflictException"
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DeleteCommand: {
    readonly input: DeleteCommandRequest;
    readonly output: DeleteCommandResponse;
    readonly errors:
      | "ConflictException"
      | "InternalServerException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteCommandExecution: {
    readonly input: DeleteCommandExecutionRequest;
    readonly output: DeleteCommandExecutionResponse;
    readonly errors:
      | "ConflictException"
      | "InternalServerException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteCustomMetric: {
    readonly input: DeleteCustomMetricRequest;
    readonly output: DeleteCustomMetricResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException";
  };
  readonly DeleteDimension: {
    readonly input: DeleteDimensionRequest;
    readonly output: DeleteDimensionResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException";
  };
  readonly DeleteDomainConfiguration: {
    readonly input: DeleteDomainConfigurationRequest;
    readonly output: DeleteDomainConfigurationResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DeleteDynamicThingGroup: {
    readonly input: DeleteDynamicThingGroupRequest;
    readonly output: DeleteDynamicThingGroupResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException"
      | "VersionConflictException";
  };
  readonly DeleteFleetMetric: {
    readonly input: DeleteFleetMetricRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException"
      | "VersionConflictException";
  };
  readonly DeleteJob: {
    readonly input: DeleteJobRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidRequestException"
      | "InvalidStateTransitionException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException";
  };
  readonly DeleteJobExecution: {
    readonly input: DeleteJobExecutionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidRequestException"
      | "InvalidStateTransitionException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException";
  };
  readonly DeleteJobTemplate: {
    readonly input: DeleteJobTemplateRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DeleteMitigationAction: {
    readonly input: DeleteMitigationActionRequest;
    readonly output: DeleteMitigationActionResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException";
  };
  readonly DeleteOTAUpdate: {
    readonly input: DeleteOTAUpdateRequest;
    readonly output: DeleteOTAUpdateResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException"
      | "VersionConflictException";
  };
  readonly DeletePackage: {
    readonly input: DeletePackageRequest;
    readonly output: DeletePackageResponse;
    readonly errors:
      | "InternalServerException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeletePackageVersion: {
    readonly input: DeletePackageVersionRequest;
    readonly output: DeletePackageVersionResponse;
    readonly errors:
      | "InternalServerException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeletePolicy: {
    readonly input: DeletePolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "DeleteConflictException"
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DeletePolicyVersion: {
    readonly input: DeletePolicyVersionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "DeleteConflictException"
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DeleteProvisioningTemplate: {
    readonly input: DeleteProvisioningTemplateRequest;
    readonly output: DeleteProvisioningTemplateResponse;
    readonly errors:
      | "ConflictingResourceUpdateException"
      | "DeleteConflictException"
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DeleteProvisioningTemplateVersion: {
    readonly input: DeleteProvisioningTemplateVersionRequest;
    readonly output: DeleteProvisioningTemplateVersionResponse;
    readonly errors:
      | "ConflictingResourceUpdateException"
      | "DeleteConflictException"
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DeleteRegistrationCode: {
    readonly input: DeleteRegistrationCodeRequest;
    readonly output: DeleteRegistrationCodeResponse;
    readonly errors:
      | "InternalFailureException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DeleteRoleAlias: {
    readonly input: DeleteRoleAliasRequest;
    readonly output: DeleteRoleAliasResponse;
    readonly errors:
      | "DeleteConflictException"
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DeleteScheduledAudit: {
    readonly input: DeleteScheduledAuditRequest;
    readonly output: DeleteScheduledAuditResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DeleteSecurityProfile: {
    readonly input: DeleteSecurityProfileRequest;
    readonly output: DeleteSecurityProfileResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException"
      | "VersionConflictException";
  };
  readonly DeleteStream: {
    readonly input: DeleteStreamRequest;
    readonly output: DeleteStreamResponse;
    readonly errors:
      | "DeleteConflictException"
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DeleteThing: {
    readonly input: DeleteThingRequest;
    readonly output: DeleteThingResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException"
      | "VersionConflictException";
  };
  readonly DeleteThingGroup: {
    readonly input: DeleteThingGroupRequest;
    readonly output: DeleteThingGroupResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException"
      | "VersionConflictException";
  };
  readonly DeleteThingType: {
    readonly input: DeleteThingTypeRequest;
    readonly output: DeleteThingTypeResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DeleteTopicRule: {
    readonly input: DeleteTopicRuleRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConflictingResourceUpdateException"
      | "InternalException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly DeleteTopicRuleDestination: {
    readonly input: DeleteTopicRuleDestinationRequest;
    readonly output: DeleteTopicRuleDestinationResponse;
    readonly errors:
      | "ConflictingResourceUpdateException"
      | "InternalException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly DeleteV2LoggingLevel: {
    readonly input: DeleteV2LoggingLevelRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InternalException"
      | "InvalidRequestException"
      | "ServiceUnavailableException";
  };
  readonly DeprecateThingType: {
    readonly input: DeprecateThingTypeRequest;
    readonly output: DeprecateThingTypeResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DescribeAccountAuditConfiguration: {
    readonly input: DescribeAccountAuditConfigurationRequest;
    readonly output: DescribeAccountAuditConfigurationResponse;
    readonly errors: "InternalFailureException" | "ThrottlingException";
  };
  readonly DescribeAuditFinding: {
    readonly input: DescribeAuditFindingRequest;
    readonly output: DescribeAuditFindingResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DescribeAuditMitigationActionsTask: {
    readonly input: DescribeAuditMitigationActionsTaskRequest;
    readonly output: DescribeAuditMitigationActionsTaskResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DescribeAuditSuppression: {
    readonly input: DescribeAuditSuppressionRequest;
    readonly output: DescribeAuditSuppressionResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DescribeAuditTask: {
    readonly input: DescribeAuditTaskRequest;
    readonly output: DescribeAuditTaskResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DescribeAuthorizer: {
    readonly input: DescribeAuthorizerRequest;
    readonly output: DescribeAuthorizerResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DescribeBillingGroup: {
    readonly input: DescribeBillingGroupRequest;
    readonly output: DescribeBillingGroupResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DescribeCACertificate: {
    readonly input: DescribeCACertificateRequest;
    readonly output: DescribeCACertificateResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DescribeCertificate: {
    readonly input: DescribeCertificateRequest;
    readonly output: DescribeCertificateResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DescribeCertificateProvider: {
    readonly input: DescribeCertificateProviderRequest;
    readonly output: DescribeCertificateProviderResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DescribeCustomMetric: {
    readonly input: DescribeCustomMetricRequest;
    readonly output: DescribeCustomMetricResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DescribeDefaultAuthorizer: {
    readonly input: DescribeDefaultAuthorizerRequest;
    readonly output: DescribeDefaultAuthorizerResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DescribeDetectMitigationActionsTask: {
    readonly input: DescribeDetectMitigationActionsTaskRequest;
    readonly output: DescribeDetectMitigationActionsTaskResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DescribeDimension: {
    readonly input: DescribeDimensionRequest;
    readonly output: DescribeDimensionResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DescribeDomainConfiguration: {
    readonly input: DescribeDomainConfigurationRequest;
    readonly output: DescribeDomainConfigurationResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DescribeEncryptionConfiguration: {
    readonly input: DescribeEncryptionConfigurationRequest;
    readonly output: DescribeEncryptionConfigurationResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DescribeEndpoint: {
    readonly input: DescribeEndpointRequest;
    readonly output: DescribeEndpointResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DescribeEventConfigurations: {
    readonly input: DescribeEventConfigurationsRequest;
    readonly output: DescribeEventConfigurationsResponse;
    readonly errors: "InternalFailureException" | "ThrottlingException";
  };
  readonly DescribeFleetMetric: {
    readonly input: DescribeFleetMetricRequest;
    readonly output: DescribeFleetMetricResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DescribeIndex: {
    readonly input: DescribeIndexRequest;
    readonly output: DescribeIndexResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DescribeJob: {
    readonly input: DescribeJobRequest;
    readonly output: DescribeJobResponse;
    readonly errors:
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException";
  };
  readonly DescribeJobExecution: {
    readonly input: DescribeJobExecutionRequest;
    readonly output: DescribeJobExecutionResponse;
    readonly errors:
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException";
  };
  readonly DescribeJobTemplate: {
    readonly input: DescribeJobTemplateRequest;
    readonly output: DescribeJobTemplateResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DescribeManagedJobTemplate: {
    readonly input: DescribeManagedJobTemplateRequest;
    readonly output: DescribeManagedJobTemplateResponse;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DescribeMitigationAction: {
    readonly input: DescribeMitigationActionRequest;
    readonly output: DescribeMitigationActionResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DescribeProvisioningTemplate: {
    readonly input: DescribeProvisioningTemplateRequest;
    readonly output: DescribeProvisioningTemplateResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DescribeProvisioningTemplateVersion: {
    readonly input: DescribeProvisioningTemplateVersionRequest;
    readonly output: DescribeProvisioningTemplateVersionResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DescribeRoleAlias: {
    readonly input: DescribeRoleAliasRequest;
    readonly output: DescribeRoleAliasResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DescribeScheduledAudit: {
    readonly input: DescribeScheduledAuditRequest;
    readonly output: DescribeScheduledAuditResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DescribeSecurityProfile: {
    readonly input: DescribeSecurityProfileRequest;
    readonly output: DescribeSecurityProfileResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DescribeStream: {
    readonly input: DescribeStreamRequest;
    readonly output: DescribeStreamResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DescribeThing: {
    readonly input: DescribeThingRequest;
    readonly output: DescribeThingResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DescribeThingGroup: {
    readonly input: DescribeThingGroupRequest;
    readonly output: DescribeThingGroupResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DescribeThingRegistrationTask: {
    readonly input: DescribeThingRegistrationTaskRequest;
    readonly output: DescribeThingRegistrationTaskResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DescribeThingType: {
    readonly input: DescribeThingTypeRequest;
    readonly output: DescribeThingTypeResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DetachPolicy: {
    readonly input: DetachPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DetachPrincipalPolicy: {
    readonly input: DetachPrincipalPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DetachSecurityProfile: {
    readonly input: DetachSecurityProfileRequest;
    readonly output: DetachSecurityProfileResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DetachThingPrincipal: {
    readonly input: DetachThingPrincipalRequest;
    readonly output: DetachThingPrincipalResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly DisableTopicRule: {
    readonly input: DisableTopicRuleRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConflictingResourceUpdateException"
      | "InternalException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly DisassociateSbomFromPackageVersion: {
    readonly input: DisassociateSbomFromPackageVersionRequest;
    readonly output: DisassociateSbomFromPackageVersionResponse;
    readonly errors:
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly EnableTopicRule: {
    readonly input: EnableTopicRuleRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConflictingResourceUpdateException"
      | "InternalException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly GetBehaviorModelTrainingSummaries: {
    readonly input: GetBehaviorModelTrainingSummariesRequest;
    readonly output: GetBehaviorModelTrainingSummariesResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly GetBucketsAggregation: {
    readonly input: GetBucketsAggregationRequest;
    readonly output: GetBucketsAggregationResponse;
    readonly errors:
      | "IndexNotReadyException"
      | "InternalFailureException"
      | "InvalidAggregationException"
      | "InvalidQueryException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly GetCardinality: {
    readonly input: GetCardinalityRequest;
    readonly output: GetCardinalityResponse;
    readonly errors:
      | "IndexNotReadyException"
      | "InternalFailureException"
      | "InvalidAggregationException"
      | "InvalidQueryException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly GetCommand: {
    readonly input: GetCommandRequest;
    readonly output: GetCommandResponse;
    readonly errors:
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetCommandExecution: {
    readonly input: GetCommandExecutionRequest;
    readonly output: GetCommandExecutionResponse;
    readonly errors:
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetEffectivePolicies: {
    readonly input: GetEffectivePoliciesRequest;
    readonly output: GetEffectivePoliciesResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly GetIndexingConfiguration: {
    readonly input: GetIndexingConfigurationRequest;
    readonly output: GetIndexingConfigurationResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly GetJobDocument: {
    readonly input: GetJobDocumentRequest;
    readonly output: GetJobDocumentResponse;
    readonly errors:
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException";
  };
  readonly GetLoggingOptions: {
    readonly input: GetLoggingOptionsRequest;
    readonly output: GetLoggingOptionsResponse;
    readonly errors:
      | "InternalException"
      | "InvalidRequestException"
      | "ServiceUnavailableException";
  };
  readonly GetOTAUpdate: {
    readonly input: GetOTAUpdateRequest;
    readonly output: GetOTAUpdateResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly GetPackage: {
    readonly input: GetPackageRequest;
    readonly output: GetPackageResponse;
    readonly errors:
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetPackageConfiguration: {
    readonly input: GetPackageConfigurationRequest;
    readonly output: GetPackageConfigurationResponse;
    readonly errors: "InternalServerException" | "ThrottlingException";
  };
  readonly GetPackageVersion: {
    readonly input: GetPackageVersionRequest;
    readonly output: GetPackageVersionResponse;
    readonly errors:
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetPercentiles: {
    readonly input: GetPercentilesRequest;
    readonly output: GetPercentilesResponse;
    readonly errors:
      | "IndexNotReadyException"
      | "InternalFailureException"
      | "InvalidAggregationException"
      | "InvalidQueryException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly GetPolicy: {
    readonly input: GetPolicyRequest;
    readonly output: GetPolicyResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly GetPolicyVersion: {
    readonly input: GetPolicyVersionRequest;
    readonly output: GetPolicyVersionResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly GetRegistrationCode: {
    readonly input: GetRegistrationCodeRequest;
    readonly output: GetRegistrationCodeResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly GetStatistics: {
    readonly input: GetStatisticsRequest;
    readonly output: GetStatisticsResponse;
    readonly errors:
      | "IndexNotReadyException"
      | "InternalFailureException"
      | "InvalidAggregationException"
      | "InvalidQueryException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly GetThingConnectivityData: {
    readonly input: GetThingConnectivityDataRequest;
    readonly output: GetThingConnectivityDataResponse;
    readonly errors:
      | "IndexNotReadyException"
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly GetTopicRule: {
    readonly input: GetTopicRuleRequest;
    readonly output: GetTopicRuleResponse;
    readonly errors:
      | "InternalException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly GetTopicRuleDestination: {
    readonly input: GetTopicRuleDestinationRequest;
    readonly output: GetTopicRuleDestinationResponse;
    readonly errors:
      | "InternalException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly GetV2LoggingOptions: {
    readonly input: GetV2LoggingOptionsRequest;
    readonly output: GetV2LoggingOptionsResponse;
    readonly errors:
      | "InternalException"
      | "NotConfiguredException"
      | "ServiceUnavailableException";
  };
  readonly ListActiveViolations: {
    readonly input: ListActiveViolationsRequest;
    readonly output: ListActiveViolationsResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly ListAttachedPolicies: {
    readonly input: ListAttachedPoliciesRequest;
    readonly output: ListAttachedPoliciesResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListAuditFindings: {
    readonly input: ListAuditFindingsRequest;
    readonly output: ListAuditFindingsResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException";
  };
  readonly ListAuditMitigationActionsExecutions: {
    readonly input: ListAuditMitigationActionsExecutionsRequest;
    readonly output: ListAuditMitigationActionsExecutionsResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException";
  };
  readonly ListAuditMitigationActionsTasks: {
    readonly input: ListAuditMitigationActionsTasksRequest;
    readonly output: ListAuditMitigationActionsTasksResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException";
  };
  readonly ListAuditSuppressions: {
    readonly input: ListAuditSuppressionsRequest;
    readonly output: ListAuditSuppressionsResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException";
  };
  readonly ListAuditTasks: {
    readonly input: ListAuditTasksRequest;
    readonly output: ListAuditTasksResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException";
  };
  readonly ListAuthorizers: {
    readonly input: ListAuthorizersRequest;
    readonly output: ListAuthorizersResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListBillingGroups: {
    readonly input: ListBillingGroupsRequest;
    readonly output: ListBillingGroupsResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly ListCACertificates: {
    readonly input: ListCACertificatesRequest;
    readonly output: ListCACertificatesResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListCertificateProviders: {
    readonly input: ListCertificateProvidersRequest;
    readonly output: ListCertificateProvidersResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListCertificates: {
    readonly input: ListCertificatesRequest;
    readonly output: ListCertificatesResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListCertificatesByCA: {
    readonly input: ListCertificatesByCARequest;
    readonly output: ListCertificatesByCAResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListCommandExecutions: {
    readonly input: ListCommandExecutionsRequest;
    readonly output: ListCommandExecutionsResponse;
    readonly errors:
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListCommands: {
    readonly input: ListCommandsRequest;
    readonly output: ListCommandsResponse;
    readonly errors:
      | "InternalServerException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListCustomMetrics: {
    readonly input: ListCustomMetricsRequest;
    readonly output: ListCustomMetricsResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException";
  };
  readonly ListDetectMitigationActionsExecutions: {
    readonly input: ListDetectMitigationActionsExecutionsRequest;
    readonly output: ListDetectMitigationActionsExecutionsResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException";
  };
  readonly ListDetectMitigationActionsTasks: {
    readonly input: ListDetectMitigationActionsTasksRequest;
    readonly output: ListDetectMitigationActionsTasksResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException";
  };
  readonly ListDimensions: {
    readonly input: ListDimensionsRequest;
    readonly output: ListDimensionsResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException";
  };
  readonly ListDomainConfigurations: {
    readonly input: ListDomainConfigurationsRequest;
    readonly output: ListDomainConfigurationsResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListFleetMetrics: {
    readonly input: ListFleetMetricsRequest;
    readonly output: ListFleetMetricsResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListIndices: {
    readonly input: ListIndicesRequest;
    readonly output: ListIndicesResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListJobExecutionsForJob: {
    readonly input: ListJobExecutionsForJobRequest;
    readonly output: ListJobExecutionsForJobResponse;
    readonly errors:
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException";
  };
  readonly ListJobExecutionsForThing: {
    readonly input: ListJobExecutionsForThingRequest;
    readonly output: ListJobExecutionsForThingResponse;
    readonly errors:
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException";
  };
  readonly ListJobTemplates: {
    readonly input: ListJobTemplatesRequest;
    readonly output: ListJobTemplatesResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException";
  };
  readonly ListJobs: {
    readonly input: ListJobsRequest;
    readonly output: ListJobsResponse;
    readonly errors:
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException";
  };
  readonly ListManagedJobTemplates: {
    readonly input: ListManagedJobTemplatesRequest;
    readonly output: ListManagedJobTemplatesResponse;
    readonly errors:
      | "InternalServerException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly ListMetricValues: {
    readonly input: ListMetricValuesRequest;
    readonly output: ListMetricValuesResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly ListMitigationActions: {
    readonly input: ListMitigationActionsRequest;
    readonly output: ListMitigationActionsResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException";
  };
  readonly ListOTAUpdates: {
    readonly input: ListOTAUpdatesRequest;
    readonly output: ListOTAUpdatesResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListOutgoingCertificates: {
    readonly input: ListOutgoingCertificatesRequest;
    readonly output: ListOutgoingCertificatesResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListPackageVersions: {
    readonly input: ListPackageVersionsRequest;
    readonly output: ListPackageVersionsResponse;
    readonly errors:
      | "InternalServerException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListPackages: {
    readonly input: ListPackagesRequest;
    readonly output: ListPackagesResponse;
    readonly errors:
      | "InternalServerException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListPolicies: {
    readonly input: ListPoliciesRequest;
    readonly output: ListPoliciesResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListPolicyPrincipals: {
    readonly input: ListPolicyPrincipalsRequest;
    readonly output: ListPolicyPrincipalsResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListPolicyVersions: {
    readonly input: ListPolicyVersionsRequest;
    readonly output: ListPolicyVersionsResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListPrincipalPolicies: {
    readonly input: ListPrincipalPoliciesRequest;
    readonly output: ListPrincipalPoliciesResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListPrincipalThings: {
    readonly input: ListPrincipalThingsRequest;
    readonly output: ListPrincipalThingsResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListPrincipalThingsV2: {
    readonly input: ListPrincipalThingsV2Request;
    readonly output: ListPrincipalThingsV2Response;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListProvisioningTemplateVersions: {
    readonly input: ListProvisioningTemplateVersionsRequest;
    readonly output: ListProvisioningTemplateVersionsResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListProvisioningTemplates: {
    readonly input: ListProvisioningTemplatesRequest;
    readonly output: ListProvisioningTemplatesResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListRelatedResourcesForAuditFinding: {
    readonly input: ListRelatedResourcesForAuditFindingRequest;
    readonly output: ListRelatedResourcesForAuditFindingResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly ListRoleAliases: {
    readonly input: ListRoleAliasesRequest;
    readonly output: ListRoleAliasesResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListSbomValidationResults: {
    readonly input: ListSbomValidationResultsRequest;
    readonly output: ListSbomValidationResultsResponse;
    readonly errors:
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListScheduledAudits: {
    readonly input: ListScheduledAuditsRequest;
    readonly output: ListScheduledAuditsResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException";
  };
  readonly ListSecurityProfiles: {
    readonly input: ListSecurityProfilesRequest;
    readonly output: ListSecurityProfilesResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly ListSecurityProfilesForTarget: {
    readonly input: ListSecurityProfilesForTargetRequest;
    readonly output: ListSecurityProfilesForTargetResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly ListStreams: {
    readonly input: ListStreamsRequest;
    readonly output: ListStreamsResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly ListTargetsForPolicy: {
    readonly input: ListTargetsForPolicyRequest;
    readonly output: ListTargetsForPolicyResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListTargetsForSecurityProfile: {
    readonly input: ListTargetsForSecurityProfileRequest;
    readonly output: ListTargetsForSecurityProfileResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly ListThingGroups: {
    readonly input: ListThingGroupsRequest;
    readonly output: ListThingGroupsResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly ListThingGroupsForThing: {
    readonly input: ListThingGroupsForThingRequest;
    readonly output: ListThingGroupsForThingResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly ListThingPrincipals: {
    readonly input: ListThingPrincipalsRequest;
    readonly output: ListThingPrincipalsResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListThingPrincipalsV2: {
    readonly input: ListThingPrincipalsV2Request;
    readonly output: ListThingPrincipalsV2Response;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListThingRegistrationTaskReports: {
    readonly input: ListThingRegistrationTaskReportsRequest;
    readonly output: ListThingRegistrationTaskReportsResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListThingRegistrationTasks: {
    readonly input: ListThingRegistrationTasksRequest;
    readonly output: ListThingRegistrationTasksResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListThingTypes: {
    readonly input: ListThingTypesRequest;
    readonly output: ListThingTypesResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListThings: {
    readonly input: ListThingsRequest;
    readonly output: ListThingsResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly ListThingsInBillingGroup: {
    readonly input: ListThingsInBillingGroupRequest;
    readonly output: ListThingsInBillingGroupResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly ListThingsInThingGroup: {
    readonly input: ListThingsInThingGroupRequest;
    readonly output: ListThingsInThingGroupResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly ListTopicRuleDestinations: {
    readonly input: ListTopicRuleDestinationsRequest;
    readonly output: ListTopicRuleDestinationsResponse;
    readonly errors:
      | "InternalException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly ListTopicRules: {
    readonly input: ListTopicRulesRequest;
    readonly output: ListTopicRulesResponse;
    readonly errors:
      | "InternalException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly ListV2LoggingLevels: {
    readonly input: ListV2LoggingLevelsRequest;
    readonly output: ListV2LoggingLevelsResponse;
    readonly errors:
      | "InternalException"
      | "InvalidRequestException"
      | "NotConfiguredException"
      | "ServiceUnavailableException";
  };
  readonly ListViolationEvents: {
    readonly input: ListViolationEventsRequest;
    readonly output: ListViolationEventsResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException";
  };
  readonly PutVerificationStateOnViolation: {
    readonly input: PutVerificationStateOnViolationRequest;
    readonly output: PutVerificationStateOnViolationResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException";
  };
  readonly RegisterCACertificate: {
    readonly input: RegisterCACertificateRequest;
    readonly output: RegisterCACertificateResponse;
    readonly errors:
      | "CertificateValidationException"
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "RegistrationCodeValidationException"
      | "ResourceAlreadyExistsException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly RegisterCertificate: {
    readonly input: RegisterCertificateRequest;
    readonly output: RegisterCertificateResponse;
    readonly errors:
      | "CertificateConflictException"
      | "CertificateStateException"
      | "CertificateValidationException"
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceAlreadyExistsException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly RegisterCertificateWithoutCA: {
    readonly input: RegisterCertificateWithoutCARequest;
    readonly output: RegisterCertificateWithoutCAResponse;
    readonly errors:
      | "CertificateStateException"
      | "CertificateValidationException"
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceAlreadyExistsException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly RegisterThing: {
    readonly input: RegisterThingRequest;
    readonly output: RegisterThingResponse;
    readonly errors:
      | "ConflictingResourceUpdateException"
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceRegistrationFailureException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly RejectCertificateTransfer: {
    readonly input: RejectCertificateTransferRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "TransferAlreadyCompletedException"
      | "UnauthorizedException";
  };
  readonly RemoveThingFromBillingGroup: {
    readonly input: RemoveThingFromBillingGroupRequest;
    readonly output: RemoveThingFromBillingGroupResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly RemoveThingFromThingGroup: {
    readonly input: RemoveThingFromThingGroupRequest;
    readonly output: RemoveThingFromThingGroupResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly ReplaceTopicRule: {
    readonly input: ReplaceTopicRuleRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ConflictingResourceUpdateException"
      | "InternalException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "SqlParseException"
      | "UnauthorizedException";
  };
  readonly SearchIndex: {
    readonly input: SearchIndexRequest;
    readonly output: SearchIndexResponse;
    readonly errors:
      | "IndexNotReadyException"
      | "InternalFailureException"
      | "InvalidQueryException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly SetDefaultAuthorizer: {
    readonly input: SetDefaultAuthorizerRequest;
    readonly output: SetDefaultAuthorizerResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceAlreadyExistsException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly SetDefaultPolicyVersion: {
    readonly input: SetDefaultPolicyVersionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly SetLoggingOptions: {
    readonly input: SetLoggingOptionsRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InternalException"
      | "InvalidRequestException"
      | "ServiceUnavailableException";
  };
  readonly SetV2LoggingLevel: {
    readonly input: SetV2LoggingLevelRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InternalException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "NotConfiguredException"
      | "ServiceUnavailableException";
  };
  readonly SetV2LoggingOptions: {
    readonly input: SetV2LoggingOptionsRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InternalException"
      | "InvalidRequestException"
      | "ServiceUnavailableException";
  };
  readonly StartAuditMitigationActionsTask: {
    readonly input: StartAuditMitigationActionsTaskRequest;
    readonly output: StartAuditMitigationActionsTaskResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "TaskAlreadyExistsException"
      | "ThrottlingException";
  };
  readonly StartDetectMitigationActionsTask: {
    readonly input: StartDetectMitigationActionsTaskRequest;
    readonly output: StartDetectMitigationActionsTaskResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "TaskAlreadyExistsException"
      | "ThrottlingException";
  };
  readonly StartOnDemandAuditTask: {
    readonly input: StartOnDemandAuditTaskRequest;
    readonly output: StartOnDemandAuditTaskResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ThrottlingException";
  };
  readonly StartThingRegistrationTask: {
    readonly input: StartThingRegistrationTaskRequest;
    readonly output: StartThingRegistrationTaskResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly StopThingRegistrationTask: {
    readonly input: StopThingRegistrationTaskRequest;
    readonly output: StopThingRegistrationTaskResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly TestAuthorization: {
    readonly input: TestAuthorizationRequest;
    readonly output: TestAuthorizationResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly TestInvokeAuthorizer: {
    readonly input: TestInvokeAuthorizerRequest;
    readonly output: TestInvokeAuthorizerResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "InvalidResponseException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly TransferCertificate: {
    readonly input: TransferCertificateRequest;
    readonly output: TransferCertificateResponse;
    readonly errors:
      | "CertificateStateException"
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "TransferConflictException"
      | "UnauthorizedException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly UpdateAccountAuditConfiguration: {
    readonly input: UpdateAccountAuditConfigurationRequest;
    readonly output: UpdateAccountAuditConfigurationResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException";
  };
  readonly UpdateAuditSuppression: {
    readonly input: UpdateAuditSuppressionRequest;
    readonly output: UpdateAuditSuppressionResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly UpdateAuthorizer: {
    readonly input: UpdateAuthorizerRequest;
    readonly output: UpdateAuthorizerResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly UpdateBillingGroup: {
    readonly input: UpdateBillingGroupRequest;
    readonly output: UpdateBillingGroupResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "VersionConflictException";
  };
  readonly UpdateCACertificate: {
    readonly input: UpdateCACertificateRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly UpdateCertificate: {
    readonly input: UpdateCertificateRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "CertificateStateException"
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly UpdateCertificateProvider: {
    readonly input: UpdateCertificateProviderRequest;
    readonly output: UpdateCertificateProviderResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly UpdateCommand: {
    readonly input: UpdateCommandRequest;
    readonly output: UpdateCommandResponse;
    readonly errors:
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UpdateCustomMetric: {
    readonly input: UpdateCustomMetricRequest;
    readonly output: UpdateCustomMetricResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly UpdateDimension: {
    readonly input: UpdateDimensionRequest;
    readonly output: UpdateDimensionResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly UpdateDomainConfiguration: {
    readonly input: UpdateDomainConfigurationRequest;
    readonly output: UpdateDomainConfigurationResponse;
    readonly errors:
      | "CertificateValidationException"
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly UpdateDynamicThingGroup: {
    readonly input: UpdateDynamicThingGroupRequest;
    readonly output: UpdateDynamicThingGroupResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidQueryException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "VersionConflictException";
  };
  readonly UpdateEncryptionConfiguration: {
    readonly input: UpdateEncryptionConfigurationRequest;
    readonly output: UpdateEncryptionConfigurationResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly UpdateEventConfigurations: {
    readonly input: UpdateEventConfigurationsRequest;
    readonly output: UpdateEventConfigurationsResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException";
  };
  readonly UpdateFleetMetric: {
    readonly input: UpdateFleetMetricRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "IndexNotReadyException"
      | "InternalFailureException"
      | "InvalidAggregationException"
      | "InvalidQueryException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException"
      | "VersionConflictException";
  };
  readonly UpdateIndexingConfiguration: {
    readonly input: UpdateIndexingConfigurationRequest;
    readonly output: UpdateIndexingConfigurationResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly UpdateJob: {
    readonly input: UpdateJobRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException";
  };
  readonly UpdateMitigationAction: {
    readonly input: UpdateMitigationActionRequest;
    readonly output: UpdateMitigationActionResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly UpdatePackage: {
    readonly input: UpdatePackageRequest;
    readonly output: UpdatePackageResponse;
    readonly errors:
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UpdatePackageConfiguration: {
    readonly input: UpdatePackageConfigurationRequest;
    readonly output: UpdatePackageConfigurationResponse;
    readonly errors:
      | "ConflictException"
      | "InternalServerException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UpdatePackageVersion: {
    readonly input: UpdatePackageVersionRequest;
    readonly output: UpdatePackageVersionResponse;
    readonly errors:
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UpdateProvisioningTemplate: {
    readonly input: UpdateProvisioningTemplateRequest;
    readonly output: UpdateProvisioningTemplateResponse;
    readonly errors:
      | "ConflictingResourceUpdateException"
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "UnauthorizedException";
  };
  readonly UpdateRoleAlias: {
    readonly input: UpdateRoleAliasRequest;
    readonly output: UpdateRoleAliasResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly UpdateScheduledAudit: {
    readonly input: UpdateScheduledAuditRequest;
    readonly output: UpdateScheduledAuditResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly UpdateSecurityProfile: {
    readonly input: UpdateSecurityProfileRequest;
    readonly output: UpdateSecurityProfileResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "VersionConflictException";
  };
  readonly UpdateStream: {
    readonly input: UpdateStreamRequest;
    readonly output: UpdateStreamResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly UpdateThing: {
    readonly input: UpdateThingRequest;
    readonly output: UpdateThingResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException"
      | "VersionConflictException";
  };
  readonly UpdateThingGroup: {
    readonly input: UpdateThingGroupRequest;
    readonly output: UpdateThingGroupResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "VersionConflictException";
  };
  readonly UpdateThingGroupsForThing: {
    readonly input: UpdateThingGroupsForThingRequest;
    readonly output: UpdateThingGroupsForThingResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly UpdateThingType: {
    readonly input: UpdateThingTypeRequest;
    readonly output: UpdateThingTypeResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException"
      | "UnauthorizedException";
  };
  readonly UpdateTopicRuleDestination: {
    readonly input: UpdateTopicRuleDestinationRequest;
    readonly output: UpdateTopicRuleDestinationResponse;
    readonly errors:
      | "ConflictingResourceUpdateException"
      | "InternalException"
      | "InvalidRequestException"
      | "ServiceUnavailableException"
      | "UnauthorizedException";
  };
  readonly ValidateSecurityProfileBehaviors: {
    readonly input: ValidateSecurityProfileBehaviorsRequest;
    readonly output: ValidateSecurityProfileBehaviorsResponse;
    readonly errors:
      | "InternalFailureException"
      | "InvalidRequestException"
      | "ThrottlingException";
  };
}

export type AbortAction = "CANCEL";

export interface AbortConfig {
  readonly criteriaList: readonly AbortCriteria[];
}

export interface AbortCriteria {
  readonly failureType: JobExecutionFailureType;
  readonly action: AbortAction;
  readonly thresholdPercentage: number;
  readonly minNumberOfExecutedThings: number;
}

export interface AcceptCertificateTransferRequest {
  readonly certificateId: string;
  readonly setAsActive?: boolean | undefined;
}

export interface Action {
  readonly dynamoDB?: DynamoDBAction | undefined;
  readonly dynamoDBv2?: DynamoDBv2Action | undefined;
  readonly lambda?: LambdaAction | undefined;
  readonly sns?: SnsAction | undefined;
  readonly sqs?: SqsAction | undefined;
  readonly kinesis?: KinesisAction | undefined;
  readonly republish?: RepublishAction | undefined;
  readonly s3?: S3Action | undefined;
  readonly firehose?: FirehoseAction | undefined;
  readonly cloudwatchMetric?: CloudwatchMetricAction | undefined;
  readonly cloudwatchAlarm?: CloudwatchAlarmAction | undefined;
  readonly cloudwatchLogs?: CloudwatchLogsAction | undefined;
  readonly elasticsearch?: ElasticsearchAction | undefined;
  readonly salesforce?: SalesforceAction | undefined;
  readonly iotAnalytics?: IotAnalyticsAction | undefined;
  readonly iotEvents?: IotEventsAction | undefined;
  readonly iotSiteWise?: IotSiteWiseAction | undefined;
  readonly stepFunctions?: StepFunctionsAction | undefined;
  readonly timestream?: TimestreamAction | undefined;
  readonly http?: HttpAction | undefined;
  readonly kafka?: KafkaAction | undefined;
  readonly openSearch?: OpenSearchAction | undefined;
  readonly location?: LocationAction | undefined;
}

export type ActionType = "PUBLISH" | "SUBSCRIBE" | "RECEIVE" | "CONNECT";

export interface ActiveViolation {
  readonly violationId?: string | undefined;
  readonly thingName?: string | undefined;
  readonly securityProfileName?: string | undefined;
  readonly behavior?: Behavior | undefined;
  readonly lastViolationValue?: MetricValue | undefined;
  readonly violationEventAdditionalInfo?: ViolationEventAdditionalInfo | undefined;
  readonly verificationState?: VerificationState | undefined;
  readonly verificationStateDescription?: string | undefined;
  readonly lastViolationTime?: Instant | undefined;
  readonly violationStartTime?: Instant | undefined;
}

export interface AddThingToBillingGroupRequest {
  readonly billingGroupName?: string | undefined;
  readonly billingGroupArn?: string | undefined;
  readonly thingName?: string | undefined;
  readonly thingArn?: string | undefined;
}

export type AddThingToBillingGroupResponse = Readonly<Record<string, never>>;

export interface AddThingToThingGroupRequest {
  readonly thingGroupName?: string | undefined;
  readonly thingGroupArn?: string | undefined;
  readonly thingName?: string | undefined;
  readonly thingArn?: string | undefined;
  readonly overrideDynamicGroups?: boolean | undefined;
}

export type AddThingToThingGroupResponse = Readonly<Record<string, never>>;

export interface AddThingsToThingGroupParams {
  readonly thingGroupNames: readonly string[];
  readonly overrideDynamicGroups?: boolean | undefined;
}

export interface AggregationType {
  readonly name: AggregationTypeName;
  readonly values?: readonly string[] | undefined;
}

export type AggregationTypeName = "Statistics" | "Percentiles" | "Cardinality";

export interface AlertTarget {
  readonly alertTargetArn: string;
  readonly roleArn: string;
}

export type AlertTargetType = "SNS";

export interface Allowed {
  readonly policies?: readonly Policy[] | undefined;
}

export type ApplicationProtocol = "SECURE_MQTT" | "MQTT_WSS" | "HTTPS" | "DEFAULT";

export interface AssetPropertyTimestamp {
  readonly timeInSeconds: string;
  readonly offsetInNanos?: string | undefined;
}

export interface AssetPropertyValue {
  readonly value: AssetPropertyVariant;
  readonly timestamp: AssetPropertyTimestamp;
  readonly quality?: string | undefined;
}

export interface AssetPropertyVariant {
  readonly stringValue?: string | undefined;
  readonly integerValue?: string | undefined;
  readonly doubleValue?: string | undefined;
  readonly booleanValue?: string | undefined;
}

export interface AssociateSbomWithPackageVersionRequest {
  readonly packageName: string;
  readonly versionName: string;
  readonly sbom: Sbom;
  readonly clientToken?: string | undefined;
}

export interface AssociateSbomWithPackageVersionResponse {
  readonly packageName?: string | undefined;
  readonly versionName?: string | undefined;
  readonly sbom?: Sbom | undefined;
  readonly sbomValidationStatus?: SbomValidationStatus | undefined;
}

export interface AssociateTargetsWithJobRequest {
  readonly targets: readonly string[];
  readonly jobId: string;
  readonly comment?: string | undefined;
  readonly namespaceId?: string | undefined;
}

export interface AssociateTargetsWithJobResponse {
  readonly jobArn?: string | undefined;
  readonly jobId?: string | undefined;
  readonly description?: string | undefined;
}

export interface AttachPolicyRequest {
  readonly policyName: string;
  readonly target: string;
}

export interface AttachPrincipalPolicyRequest {
  readonly policyName: string;
  readonly principal: string;
}

export interface AttachSecurityProfileRequest {
  readonly securityProfileName: string;
  readonly securityProfileTargetArn: string;
}

export type AttachSecurityProfileResponse = Readonly<Record<string, never>>;

export interface AttachThingPrincipalRequest {
  readonly thingName: string;
  readonly principal: string;
  readonly thingPrincipalType?: ThingPrincipalType | undefined;
}

export type AttachThingPrincipalResponse = Readonly<Record<string, never>>;

export interface AttributePayload {
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly merge?: boolean | undefined;
}

export interface AuditCheckConfiguration {
  readonly enabled?: boolean | undefined;
  readonly configuration?: Readonly<Record<string, string>> | undefined;
}

export interface AuditCheckDetails {
  readonly checkRunStatus?: AuditCheckRunStatus | undefined;
  readonly checkCompliant?: boolean | undefined;
  readonly totalResourcesCount?: number | undefined;
  readonly nonCompliantResourcesCount?: number | undefined;
  readonly suppressedNonCompliantResourcesCount?: number | undefined;
  readonly errorCode?: string | undefined;
  readonly message?: string | undefined;
}

export type AuditCheckRunStatus =
  | "IN_PROGRESS"
  | "WAITING_FOR_DATA_COLLECTION"
  | "CANCELED"
  | "COMPLETED_COMPLIANT"
  | "COMPLETED_NON_COMPLIANT"
  | "FAILED";

export interface AuditFinding {
  readonly findingId?: string | undefined;
  readonly taskId?: string | undefined;
  readonly checkName?: string | undefined;
  readonly taskStartTime?: Instant | undefined;
  readonly findingTime?: Instant | undefined;
  readonly severity?: AuditFindingSeverity | undefined;
  readonly nonCompliantResource?: NonCompliantResource | undefined;
  readonly relatedResources?: readonly RelatedResource[] | undefined;
  readonly reasonForNonCompliance?: string | undefined;
  readonly reasonForNonComplianceCode?: string | undefined;
  readonly isSuppressed?: boolean | undefined;
}

export type AuditFindingSeverity = "CRITICAL" | "HIGH" | "MEDIUM" | "LOW";

export type AuditFrequency = "DAILY" | "WEEKLY" | "BIWEEKLY" | "MONTHLY";

export interface AuditMitigationActionExecutionMetadata {
  readonly taskId?: string | undefined;
  readonly findingId?: string | undefined;
  readonly actionName?: string | undefined;
  readonly actionId?: string | undefined;
  readonly status?: AuditMitigationActionsExecutionStatus | undefined;
  readonly startTime?: Instant | undefined;
  readonly endTime?: Instant | undefined;
  readonly errorCode?: string | undefined;
  readonly message?: string | undefined;
}

export type AuditMitigationActionsExecutionStatus =
  | "IN_PROGRESS"
  | "COMPLETED"
  | "FAILED"
  | "CANCELED"
  | "SKIPPED"
  | "PENDING";

export interface AuditMitigationActionsTaskMetadata {
  readonly taskId?: string | undefined;
  readonly startTime?: Instant | undefined;
  readonly taskStatus?: AuditMitigationActionsTaskStatus | undefined;
}

export type AuditMitigationActionsTaskStatus = "IN_PROGRESS" | "COMPLETED" | "FAILED" | "CANCELED";

export interface AuditMitigationActionsTaskTarget {
  readonly auditTaskId?: string | undefined;
  readonly findingIds?: readonly string[] | undefined;
  readonly auditCheckToReasonCodeFilter?: Readonly<Record<string, readonly string[]>> | undefined;
}

export interface AuditNotificationTarget {
  readonly targetArn?: string | undefined;
  readonly roleArn?: string | undefined;
  readonly enabled?: boolean | undefined;
}

export type AuditNotificationType = "SNS";

export interface AuditSuppression {
  readonly checkName: string;
  readonly resourceIdentifier: ResourceIdentifier;
  readonly expirationDate?: Instant | undefined;
  readonly suppressIndefinitely?: boolean | undefined;
  readonly description?: string | undefined;
}

export interface AuditTaskMetadata {
  readonly taskId?: string | undefined;
  readonly taskStatus?: AuditTaskStatus | undefined;
  readonly taskType?: AuditTaskType | undefined;
}

export type AuditTaskStatus = "IN_PROGRESS" | "COMPLETED" | "FAILED" | "CANCELED";

export type AuditTaskType = "ON_DEMAND_AUDIT_TASK" | "SCHEDULED_AUDIT_TASK";

export type AuthDecision = "ALLOWED" | "EXPLICIT_DENY" | "IMPLICIT_DENY";

export interface AuthInfo {
  readonly actionType?: ActionType | undefined;
  readonly resources: readonly string[];
}

export interface AuthResult {
  readonly authInfo?: AuthInfo | undefined;
  readonly allowed?: Allowed | undefined;
  readonly denied?: Denied | undefined;
  readonly authDecision?: AuthDecision | undefined;
  readonly missingContextValues?: readonly string[] | undefined;
}

export type AuthenticationType =
  | "CUSTOM_AUTH_X509"
  | "CUSTOM_AUTH"
  | "AWS_X509"
  | "AWS_SIGV4"
  | "DEFAULT";

export interface AuthorizerConfig {
  readonly defaultAuthorizerName?: string | undefined;
  readonly allowAuthorizerOverride?: boolean | undefined;
}

export interface AuthorizerDescription {
  readonly authorizerName?: string | undefined;
  readonly authorizerArn?: string | undefined;
  readonly authorizerFunctionArn?: string | undefined;
  readonly tokenKeyName?: string | undefined;
  readonly tokenSigningPublicKeys?: Readonly<Record<string, string>> | undefined;
  readonly status?: AuthorizerStatus | undefined;
  readonly creationDate?: Instant | undefined;
  readonly lastModifiedDate?: Instant | undefined;
  readonly signingDisabled?: boolean | undefined;
  readonly enableCachingForHttp?: boolean | undefined;
}

export type AuthorizerStatus = "ACTIVE" | "INACTIVE";

export interface AuthorizerSummary {
  readonly authorizerName?: string | undefined;
  readonly authorizerArn?: string | undefined;
}

export type AutoRegistrationStatus = "ENABLE" | "DISABLE";

export interface AwsJobAbortConfig {
  readonly abortCriteriaList: readonly AwsJobAbortCriteria[];
}

export interface AwsJobAbortCriteria {
  readonly failureType: AwsJobAbortCriteriaFailureType;
  readonly action: AwsJobAbortCriteriaAbortAction;
  readonly thresholdPercentage: number;
  readonly minNumberOfExecutedThings: number;
}

export type AwsJobAbortCriteriaAbortAction = "CANCEL";

export type AwsJobAbortCriteriaFailureType = "FAILED" | "REJECTED" | "TIMED_OUT" | "ALL";

export interface AwsJobExecutionsRolloutConfig {
  readonly maximumPerMinute?: number | undefined;
  readonly exponentialRate?: AwsJobExponentialRolloutRate | undefined;
}

export interface AwsJobExponentialRolloutRate {
  readonly baseRatePerMinute: number;
  readonly incrementFactor: number;
  readonly rateIncreaseCriteria: AwsJobRateIncreaseCriteria;
}

export interface AwsJobPresignedUrlConfig {
  readonly expiresInSec?: number | undefined;
}

export interface AwsJobRateIncreaseCriteria {
  readonly numberOfNotifiedThings?: number | undefined;
  readonly numberOfSucceededThings?: number | undefined;
}

export interface AwsJobTimeoutConfig {
  readonly inProgressTimeoutInMinutes?: number | undefined;
}

export interface AwsJsonSubstitutionCommandPreprocessorConfig {
  readonly outputFormat: OutputFormat;
}

export interface BatchConfig {
  readonly maxBatchOpenMs?: number | undefined;
  readonly maxBatchSize?: number | undefined;
  readonly maxBatchSizeBytes?: number | undefined;
  readonly batchAcrossTopics?: boolean | undefined;
}

export interface Behavior {
  readonly name: string;
  readonly metric?: string | undefined;
  readonly metricDimension?: MetricDimension | undefined;
  readonly criteria?: BehaviorCriteria | undefined;
  readonly suppressAlerts?: boolean | undefined;
  readonly exportMetric?: boolean | undefined;
}

export interface BehaviorCriteria {
  readonly comparisonOperator?: ComparisonOperator | undefined;
  readonly value?: MetricValue | undefined;
  readonly durationSeconds?: number | undefined;
  readonly consecutiveDatapointsToAlarm?: number | undefined;
  readonly consecutiveDatapointsToClear?: number | undefined;
  readonly statisticalThreshold?: StatisticalThreshold | undefined;
  readonly mlDetectionConfig?: MachineLearningDetectionConfig | undefined;
}

export type BehaviorCriteriaType = "STATIC" | "STATISTICAL" | "MACHINE_LEARNING";

export interface BehaviorModelTrainingSummary {
  readonly securityProfileName?: string | undefined;
  readonly behaviorName?: string | undefined;
  readonly trainingDataCollectionStartDate?: Instant | undefined;
  readonly modelStatus?: ModelStatus | undefined;
  readonly datapointsCollectionPercentage?: number | undefined;
  readonly lastModelRefreshDate?: Instant | undefined;
}

export interface BillingGroupMetadata {
  readonly creationDate?: Instant | undefined;
}

export interface BillingGroupProperties {
  readonly billingGroupDescription?: string | undefined;
}

export interface Bucket {
  readonly keyValue?: string | undefined;
  readonly count?: number | undefined;
}

export interface BucketsAggregationType {
  readonly termsAggregation?: TermsAggregation | undefined;
}

export interface CACertificate {
  readonly certificateArn?: string | undefined;
  readonly certificateId?: string | undefined;
  readonly status?: CACertificateStatus | undefined;
  readonly creationDate?: Instant | undefined;
}

export interface CACertificateDescription {
  readonly certificateArn?: string | undefined;
  readonly certificateId?: string | undefined;
  readonly status?: CACertificateStatus | undefined;
  readonly certificatePem?: string | undefined;
  readonly ownedBy?: string | undefined;
  readonly creationDate?: Instant | undefined;
  readonly autoRegistrationStatus?: AutoRegistrationStatus | undefined;
  readonly lastModifiedDate?: Instant | undefined;
  readonly customerVersion?: number | undefined;
  readonly generationId?: string | undefined;
  readonly validity?: CertificateValidity | undefined;
  readonly certificateMode?: CertificateMode | undefined;
}

export type CACertificateStatus = "ACTIVE" | "INACTIVE";

export type CACertificateUpdateAction = "DEACTIVATE";

export interface CancelAuditMitigationActionsTaskRequest {
  readonly taskId: string;
}

export type CancelAuditMitigationActionsTaskResponse = Readonly<Record<string, never>>;

export interface CancelAuditTaskRequest {
  readonly taskId: string;
}

export type CancelAuditTaskResponse = Readonly<Record<string, never>>;

export interface CancelCertificateTransferRequest {
  readonly certificateId: string;
}

export interface CancelDetectMitigationActionsTaskRequest {
  readonly taskId: string;
}

export type CancelDetectMitigationActionsTaskResponse = Readonly<Record<string, never>>;

export interface CancelJobExecutionRequest {
  readonly jobId: string;
  readonly thingName: string;
  readonly force?: boolean | undefined;
  readonly expectedVersion?: number | undefined;
  readonly statusDetails?: Readonly<Record<string, string>> | undefined;
}

export interface CancelJobRequest {
  readonly jobId: string;
  readonly reasonCode?: string | undefined;
  readonly comment?: string | undefined;
  readonly force?: boolean | undefined;
}

export interface CancelJobResponse {
  readonly jobArn?: string | undefined;
  readonly jobId?: string | undefined;
  readonly description?: string | undefined;
}

export type CannedAccessControlList =
  | "private"
  | "public-read"
  | "public-read-write"
  | "aws-exec-read"
  | "authenticated-read"
  | "bucket-owner-read"
  | "bucket-owner-full-control"
  | "log-delivery-write";

export interface Certificate {
  readonly certificateArn?: string | undefined;
  readonly certificateId?: string | undefined;
  readonly status?: CertificateStatus | undefined;
  readonly certificateMode?: CertificateMode | undefined;
  readonly creationDate?: Instant | undefined;
}

export interface CertificateConflictException {
  readonly message?: string | undefined;
}

export interface CertificateDescription {
  readonly certificateArn?: string | undefined;
  readonly certificateId?: string | undefined;
  readonly caCertificateId?: string | undefined;
  readonly status?: CertificateStatus | undefined;
  readonly certificatePem?: string | undefined;
  readonly ownedBy?: string | undefined;
  readonly previousOwnedBy?: string | undefined;
  readonly creationDate?: Instant | undefined;
  readonly lastModifiedDate?: Instant | undefined;
  readonly customerVersion?: number | undefined;
  readonly transferData?: TransferData | undefined;
  readonly generationId?: string | undefined;
  readonly validity?: CertificateValidity | undefined;
  readonly certificateMode?: CertificateMode | undefined;
}

export type CertificateMode = "DEFAULT" | "SNI_ONLY";

export type CertificateProviderOperation = "CreateCertificateFromCsr";

export interface CertificateProviderSummary {
  readonly certificateProviderName?: string | undefined;
  readonly certificateProviderArn?: string | undefined;
}

export interface CertificateStateException {
  readonly message?: string | undefined;
}

export type CertificateStatus =
  | "ACTIVE"
  | "INACTIVE"
  | "REVOKED"
  | "PENDING_TRANSFER"
  | "REGISTER_INACTIVE"
  | "PENDING_ACTIVATION";

export interface CertificateValidationException {
  readonly message?: string | undefined;
}

export interface CertificateValidity {
  readonly notBefore?: Instant | undefined;
  readonly notAfter?: Instant | undefined;
}

export type ClearDefaultAuthorizerRequest = Readonly<Record<string, never>>;

export type ClearDefaultAuthorizerResponse = Readonly<Record<string, never>>;

export interface ClientCertificateConfig {
  readonly clientCertificateCallbackArn?: string | undefined;
}

export interface CloudwatchAlarmAction {
  readonly roleArn: string;
  readonly alarmName: string;
  readonly stateReason: string;
  readonly stateValue: string;
}

export interface CloudwatchLogsAction {
  readonly roleArn: string;
  readonly logGroupName: string;
  readonly batchMode?: boolean | undefined;
}

export interface CloudwatchMetricAction {
  readonly roleArn: string;
  readonly metricNamespace: string;
  readonly metricName: string;
  readonly metricValue: string;
  readonly metricUnit: string;
  readonly metricTimestamp?: string | undefined;
}

export interface CodeSigning {
  readonly awsSignerJobId?: string | undefined;
  readonly startSigningJobParameter?: StartSigningJobParameter | undefined;
  readonly customCodeSigning?: CustomCodeSigning | undefined;
}

export interface CodeSigningCertificateChain {
  readonly certificateName?: string | undefined;
  readonly inlineDocument?: string | undefined;
}

export interface CodeSigningSignature {
  readonly inlineDocument?: Uint8Array | undefined;
}

export interface CommandExecutionResult {
  readonly S?: string | undefined;
  readonly B?: boolean | undefined;
  readonly BIN?: Uint8Array | undefined;
}

export type CommandExecutionStatus =
  | "CREATED"
  | "IN_PROGRESS"
  | "SUCCEEDED"
  | "FAILED"
  | "REJECTED"
  | "TIMED_OUT";

export interface CommandExecutionSummary {
  readonly commandArn?: string | undefined;
  readonly executionId?: string | undefined;
  readonly targetArn?: string | undefined;
  readonly status?: CommandExecutionStatus | undefined;
  readonly createdAt?: Instant | undefined;
  readonly startedAt?: Instant | undefined;
  readonly completedAt?: Instant | undefined;
}

export type CommandNamespace = "AWS-IoT" | "AWS-IoT-FleetWise";

export interface CommandParameter {
  readonly name: string;
  readonly type?: CommandParameterType | undefined;
  readonly value?: CommandParameterValue | undefined;
  readonly defaultValue?: CommandParameterValue | undefined;
  readonly valueConditions?: readonly CommandParameterValueCondition[] | undefined;
  readonly description?: string | undefined;
}

export type CommandParameterType =
  | "STRING"
  | "INTEGER"
  | "DOUBLE"
  | "LONG"
  | "UNSIGNEDLONG"
  | "BOOLEAN"
  | "BINARY";

export interface CommandParameterValue {
  readonly S?: string | undefined;
  readonly B?: boolean | undefined;
  readonly I?: number | undefined;
  readonly L?: number | undefined;
  readonly D?: number | undefined;
  readonly BIN?: Uint8Array | undefined;
  readonly UL?: string | undefined;
}

export interface CommandParameterValueComparisonOperand {
  readonly number?: string | undefined;
  readonly numbers?: readonly string[] | undefined;
  readonly string?: string | undefined;
  readonly strings?: readonly string[] | undefined;
  readonly numberRange?: CommandParameterValueNumberRange | undefined;
}

export type CommandParameterValueComparisonOperator =
  | "EQUALS"
  | "NOT_EQUALS"
  | "LESS_THAN"
  | "LESS_THAN_EQUALS"
  | "GREATER_THAN"
  | "GREATER_THAN_EQUALS"
  | "IN_SET"
  | "NOT_IN_SET"
  | "IN_RANGE"
  | "NOT_IN_RANGE";

export interface CommandParameterValueCondition {
  readonly comparisonOperator: CommandParameterValueComparisonOperator;
  readonly operand: CommandParameterValueComparisonOperand;
}

export interface CommandParameterValueNumberRange {
  readonly min: string;
  readonly max: string;
}

export interface CommandPayload {
  readonly content?: Uint8Array | undefined;
  readonly contentType?: string | undefined;
}

export interface CommandPreprocessor {
  readonly awsJsonSubstitution?: AwsJsonSubstitutionCommandPreprocessorConfig | undefined;
}

export interface CommandSummary {
  readonly commandArn?: string | undefined;
  readonly commandId?: string | undefined;
  readonly displayName?: string | undefined;
  readonly deprecated?: boolean | undefined;
  readonly createdAt?: Instant | undefined;
  readonly lastUpdatedAt?: Instant | undefined;
  readonly pendingDeletion?: boolean | undefined;
}

export type ComparisonOperator =
  | "less-than"
  | "less-than-equals"
  | "greater-than"
  | "greater-than-equals"
  | "in-cidr-set"
  | "not-in-cidr-set"
  | "in-port-set"
  | "not-in-port-set"
  | "in-set"
  | "not-in-set";

export type ConfidenceLevel = "LOW" | "MEDIUM" | "HIGH";

export type ConfigName = "CERT_AGE_THRESHOLD_IN_DAYS" | "CERT_EXPIRATION_THRESHOLD_IN_DAYS";

export interface Configuration {
  readonly Enabled?: boolean | undefined;
}

export interface ConfigurationDetails {
  readonly configurationStatus?: ConfigurationStatus | undefined;
  readonly errorCode?: string | undefined;
  readonly errorMessage?: string | undefined;
}

export type ConfigurationStatus = "HEALTHY" | "UNHEALTHY";

export interface ConfirmTopicRuleDestinationRequest {
  readonly confirmationToken: string;
}

export type ConfirmTopicRuleDestinationResponse = Readonly<Record<string, never>>;

export interface ConflictException {
  readonly message?: string | undefined;
  readonly resourceId?: string | undefined;
}

export interface ConflictingResourceUpdateException {
  readonly message?: string | undefined;
}

export interface CreateAuditSuppressionRequest {
  readonly checkName: string;
  readonly resourceIdentifier: ResourceIdentifier;
  readonly expirationDate?: Instant | undefined;
  readonly suppressIndefinitely?: boolean | undefined;
  readonly description?: string | undefined;
  readonly clientRequestToken: string;
}

export type CreateAuditSuppressionResponse = Readonly<Record<string, never>>;

export interface CreateAuthorizerRequest {
  readonly authorizerName: string;
  readonly authorizerFunctionArn: string;
  readonly tokenKeyName?: string | undefined;
  readonly tokenSigningPublicKeys?: Readonly<Record<string, string>> | undefined;
  readonly status?: AuthorizerStatus | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly signingDisabled?: boolean | undefined;
  readonly enableCachingForHttp?: boolean | undefined;
}

export interface CreateAuthorizerResponse {
  readonly authorizerName?: string | undefined;
  readonly authorizerArn?: string | undefined;
}

export interface CreateBillingGroupRequest {
  readonly billingGroupName: string;
  readonly billingGroupProperties?: BillingGroupProperties | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

export interface CreateBillingGroupResponse {
  readonly billingGroupName?: string | undefined;
  readonly billingGroupArn?: string | undefined;
  readonly billingGroupId?: string | undefined;
}

export interface CreateCertificateFromCsrRequest {
  readonly certificateSigningRequest: string;
  readonly setAsActive?: boolean | undefined;
}

export interface CreateCertificateFromCsrResponse {
  readonly certificateArn?: string | undefined;
  readonly certificateId?: string | undefined;
  readonly certificatePem?: string | undefined;
}

export interface CreateCertificateProviderRequest {
  readonly certificateProviderName: string;
  readonly lambdaFunctionArn: string;
  readonly accountDefaultForOperations: readonly CertificateProviderOperation[];
  readonly clientToken?: string | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

export interface CreateCertificateProviderResponse {
  readonly certificateProviderName?: string | undefined;
  readonly certificateProviderArn?: string | undefined;
}

export interface CreateCommandRequest {
  readonly commandId: string;
  readonly namespace?: CommandNamespace | undefined;
  readonly displayName?: string | undefined;
  readonly description?: string | undefined;
  readonly payload?: CommandPayload | undefined;
  readonly payloadTemplate?: string | undefined;
  readonly preprocessor?: CommandPreprocessor | undefined;
  readonly mandatoryParameters?: readonly CommandParameter[] | undefined;
  readonly roleArn?: string | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

export interface CreateCommandResponse {
  readonly commandId?: string | undefined;
  readonly commandArn?: string | undefined;
}

export interface CreateCustomMetricRequest {
  readonly metricName: string;
  readonly displayName?: string | undefined;
  readonly metricType: CustomMetricType;
  readonly tags?: readonly Tag[] | undefined;
  readonly clientRequestToken: string;
}

export interface CreateCustomMetricResponse {
  readonly metricName?: string | undefined;
  readonly metricArn?: string | undefined;
}

export interface CreateDimensionRequest {
  readonly name: string;
  readonly type: DimensionType;
  readonly stringValues: readonly string[];
  readonly tags?: readonly Tag[] | undefined;
  readonly clientRequestToken: string;
}

export interface CreateDimensionResponse {
  readonly name?: string | undefined;
  readonly arn?: string | undefined;
}

export interface CreateDomainConfigurationRequest {
  readonly domainConfigurationName: string;
  readonly domainName?: string | undefined;
  readonly serverCertificateArns?: readonly string[] | undefined;
  readonly validationCertificateArn?: string | undefined;
  readonly authorizerConfig?: AuthorizerConfig | undefined;
  readonly serviceType?: ServiceType | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly tlsConfig?: TlsConfig | undefined;
  readonly serverCertificateConfig?: ServerCertificateConfig | undefined;
  readonly authenticationType?: AuthenticationType | undefined;
  readonly applicationProtocol?: ApplicationProtocol | undefined;
  readonly clientCertificateConfig?: ClientCertificateConfig | undefined;
}

export interface CreateDomainConfigurationResponse {
  readonly domainConfigurationName?: string | undefined;
  readonly domainConfigurationArn?: string | undefined;
}

export interface CreateDynamicThingGroupRequest {
  readonly thingGroupName: string;
  readonly thingGroupProperties?: ThingGroupProperties | undefined;
  readonly indexName?: string | undefined;
  readonly queryString: string;
  readonly queryVersion?: string | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

export interface CreateDynamicThingGroupResponse {
  readonly thingGroupName?: string | undefined;
  readonly thingGroupArn?: string | undefined;
  readonly thingGroupId?: string | undefined;
  readonly indexName?: string | undefined;
  readonly queryString?: string | undefined;
  readonly queryVersion?: string | undefined;
}

export interface CreateFleetMetricRequest {
  readonly metricName: string;
  readonly queryString: string;
  readonly aggregationType: AggregationType;
  readonly period: number;
  readonly aggregationField: string;
  readonly description?: string | undefined;
  readonly queryVersion?: string | undefined;
  readonly indexName?: string | undefined;
  readonly unit?: FleetMetricUnit | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

export interface CreateFleetMetricResponse {
  readonly metricName?: string | undefined;
  readonly metricArn?: string | undefined;
}

export interface CreateJobRequest {
  readonly jobId: string;
  readonly targets: readonly string[];
  readonly documentSource?: string | undefined;
  readonly document?: string | undefined;
  readonly description?: string | undefined;
  readonly presignedUrlConfig?: PresignedUrlConfig | undefined;
  readonly targetSelection?: TargetSelection | undefined;
  readonly jobExecutionsRolloutConfig?: JobExecutionsRolloutConfig | undefined;
  readonly abortConfig?: AbortConfig | undefined;
  readonly timeoutConfig?: TimeoutConfig | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly namespaceId?: string | undefined;
  readonly jobTemplateArn?: string | undefined;
  readonly jobExecutionsRetryConfig?: JobExecutionsRetryConfig | undefined;
  readonly documentParameters?: Readonly<Record<string, string>> | undefined;
  readonly schedulingConfig?: SchedulingConfig | undefined;
  readonly destinationPackageVersions?: readonly string[] | undefined;
}

export interface CreateJobResponse {
  readonly jobArn?: string | undefined;
  readonly jobId?: string | undefined;
  readonly description?: string | undefined;
}

export interface CreateJobTemplateRequest {
  readonly jobTemplateId: string;
  readonly jobArn?: string | undefined;
  readonly documentSource?: string | undefined;
  readonly document?: string | undefined;
  readonly description: string;
  readonly presignedUrlConfig?: PresignedUrlConfig | undefined;
  readonly jobExecutionsRolloutConfig?: JobExecutionsRolloutConfig | undefined;
  readonly abortConfig?: AbortConfig | undefined;
  readonly timeoutConfig?: TimeoutConfig | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly jobExecutionsRetryConfig?: JobExecutionsRetryConfig | undefined;
  readonly maintenanceWindows?: readonly MaintenanceWindow[] | undefined;
  readonly destinationPackageVersions?: readonly string[] | undefined;
}

export interface CreateJobTemplateResponse {
  readonly jobTemplateArn?: string | undefined;
  readonly jobTemplateId?: string | undefined;
}

export interface CreateKeysAndCertificateRequest {
  readonly setAsActive?: boolean | undefined;
}

export interface CreateKeysAndCertificateResponse {
  readonly certificateArn?: string | undefined;
  readonly certificateId?: string | undefined;
  readonly certificatePem?: string | undefined;
  readonly keyPair?: KeyPair | undefined;
}

export interface CreateMitigationActionRequest {
  readonly actionName: string;
  readonly roleArn: string;
  readonly actionParams: MitigationActionParams;
  readonly tags?: readonly Tag[] | undefined;
}

export interface CreateMitigationActionResponse {
  readonly actionArn?: string | undefined;
  readonly actionId?: string | undefined;
}

export interface CreateOTAUpdateRequest {
  readonly otaUpdateId: string;
  readonly description?: string | undefined;
  readonly targets: readonly string[];
  readonly protocols?: readonly Protocol[] | undefined;
  readonly targetSelection?: TargetSelection | undefined;
  readonly awsJobExecutionsRolloutConfig?: AwsJobExecutionsRolloutConfig | undefined;
  readonly awsJobPresignedUrlConfig?: AwsJobPresignedUrlConfig | undefined;
  readonly awsJobAbortConfig?: AwsJobAbortConfig | undefined;
  readonly awsJobTimeoutConfig?: AwsJobTimeoutConfig | undefined;
  readonly files: readonly OTAUpdateFile[];
  readonly roleArn: string;
  readonly additionalParameters?: Readonly<Record<string, string>> | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

export interface CreateOTAUpdateResponse {
  readonly otaUpdateId?: string | undefined;
  readonly awsIotJobId?: string | undefined;
  readonly otaUpdateArn?: string | undefined;
  readonly awsIotJobArn?: string | undefined;
  readonly otaUpdateStatus?: OTAUpdateStatus | undefined;
}

export interface CreatePackageRequest {
  readonly packageName: string;
  readonly description?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly clientToken?: string | undefined;
}

export interface CreatePackageResponse {
  readonly packageName?: string | undefined;
  readonly packageArn?: string | undefined;
  readonly description?: string | undefined;
}

export interface CreatePackageVersionRequest {
  readonly packageName: string;
  readonly versionName: string;
  readonly description?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly artifact?: PackageVersionArtifact | undefined;
  readonly recipe?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly clientToken?: string | undefined;
}

export interface CreatePackageVersionResponse {
  readonly packageVersionArn?: string | undefined;
  readonly packageName?: string | undefined;
  readonly versionName?: string | undefined;
  readonly description?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly status?: PackageVersionStatus | undefined;
  readonly errorReason?: string | undefined;
}

export interface CreatePolicyRequest {
  readonly policyName: string;
  readonly policyDocument: string;
  readonly tags?: readonly Tag[] | undefined;
}

export interface CreatePolicyResponse {
  readonly policyName?: string | undefined;
  readonly policyArn?: string | undefined;
  readonly policyDocument?: string | undefined;
  readonly policyVersionId?: string | undefined;
}

export interface CreatePolicyVersionRequest {
  readonly policyName: string;
  readonly policyDocument: string;
  readonly setAsDefault?: boolean | undefined;
}

export interface CreatePolicyVersionResponse {
  readonly policyArn?: string | undefined;
  readonly policyDocument?: string | undefined;
  readonly policyVersionId?: string | undefined;
  readonly isDefaultVersion?: boolean | undefined;
}

export interface CreateProvisioningClaimRequest {
  readonly templateName: string;
}

export interface CreateProvisioningClaimResponse {
  readonly certificateId?: string | undefined;
  readonly certificatePem?: string | undefined;
  readonly keyPair?: KeyPair | undefined;
  readonly expiration?: Instant | undefined;
}

export interface CreateProvisioningTemplateRequest {
  readonly templateName: string;
  readonly description?: string | undefined;
  readonly templateBody: string;
  readonly enabled?: boolean | undefined;
  readonly provisioningRoleArn: string;
  readonly preProvisioningHook?: ProvisioningHook | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly type?: TemplateType | undefined;
}

export interface CreateProvisioningTemplateResponse {
  readonly templateArn?: string | undefined;
  readonly templateName?: string | undefined;
  readonly defaultVersionId?: number | undefined;
}

export interface CreateProvisioningTemplateVersionRequest {
  readonly templateName: string;
  readonly templateBody: string;
  readonly setAsDefault?: boolean | undefined;
}

export interface CreateProvisioningTemplateVersionResponse {
  readonly templateArn?: string | undefined;
  readonly templateName?: string | undefined;
  readonly versionId?: number | undefined;
  readonly isDefaultVersion?: boolean | undefined;
}

export interface CreateRoleAliasRequest {
  readonly roleAlias: string;
  readonly roleArn: string;
  readonly credentialDurationSeconds?: number | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

export interface CreateRoleAliasResponse {
  readonly roleAlias?: string | undefined;
  readonly roleAliasArn?: string | undefined;
}

export interface CreateScheduledAuditRequest {
  readonly frequency: AuditFrequency;
  readonly dayOfMonth?: string | undefined;
  readonly dayOfWeek?: DayOfWeek | undefined;
  readonly targetCheckNames: readonly string[];
  readonly scheduledAuditName: string;
  readonly tags?: readonly Tag[] | undefined;
}

export interface CreateScheduledAuditResponse {
  readonly scheduledAuditArn?: string | undefined;
}

export interface CreateSecurityProfileRequest {
  readonly securityProfileName: string;
  readonly securityProfileDescription?: string | undefined;
  readonly behaviors?: readonly Behavior[] | undefined;
  readonly alertTargets?: Readonly<Record<string, AlertTarget>> | undefined;
  readonly additionalMetricsToRetain?: readonly string[] | undefined;
  readonly additionalMetricsToRetainV2?: readonly MetricToRetain[] | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly metricsExportConfig?: MetricsExportConfig | undefined;
}

export interface CreateSecurityProfileResponse {
  readonly securityProfileName?: string | undefined;
  readonly securityProfileArn?: string | undefined;
}

export interface CreateStreamRequest {
  readonly streamId: string;
  readonly description?: string | undefined;
  readonly files: readonly StreamFile[];
  readonly roleArn: string;
  readonly tags?: readonly Tag[] | undefined;
}

export interface CreateStreamResponse {
  readonly streamId?: string | undefined;
  readonly streamArn?: string | undefined;
  readonly description?: string | undefined;
  readonly streamVersion?: number | undefined;
}

export interface CreateThingGroupRequest {
  readonly thingGroupName: string;
  readonly parentGroupName?: string | undefined;
  readonly thingGroupProperties?: ThingGroupProperties | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

export interface CreateThingGroupResponse {
  readonly thingGroupName?: string | undefined;
  readonly thingGroupArn?: string | undefined;
  readonly thingGroupId?: string | undefined;
}

export interface CreateThingRequest {
  readonly thingName: string;
  readonly thingTypeName?: string | undefined;
  readonly attributePayload?: AttributePayload | undefined;
  readonly billingGroupName?: string | undefined;
}

export interface CreateThingResponse {
  readonly thingName?: string | undefined;
  readonly thingArn?: string | undefined;
  readonly thingId?: string | undefined;
}

export interface CreateThingTypeRequest {
  readonly thingTypeName: string;
  readonly thingTypeProperties?: ThingTypeProperties | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

export interface CreateThingTypeResponse {
  readonly thingTypeName?: string | undefined;
  readonly thingTypeArn?: string | undefined;
  readonly thingTypeId?: string | undefined;
}

export interface CreateTopicRuleDestinationRequest {
  readonly destinationConfiguration: TopicRuleDestinationConfiguration;
}

export interface CreateTopicRuleDestinationResponse {
  readonly topicRuleDestination?: TopicRuleDestination | undefined;
}

export interface CreateTopicRuleRequest {
  readonly ruleName: string;
  readonly topicRulePayload: TopicRulePayload;
  readonly tags?: string | undefined;
}

export interface CustomCodeSigning {
  readonly signature?: CodeSigningSignature | undefined;
  readonly certificateChain?: CodeSigningCertificateChain | undefined;
  readonly hashAlgorithm?: string | undefined;
  readonly signatureAlgorithm?: string | undefined;
}

export type CustomMetricType = "string-list" | "ip-address-list" | "number-list" | "number";

export type DayOfWeek = "SUN" | "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT";

export interface DeleteAccountAuditConfigurationRequest {
  readonly deleteScheduledAudits?: boolean | undefined;
}

export type DeleteAccountAuditConfigurationResponse = Readonly<Record<string, never>>;

export interface DeleteAuditSuppressionRequest {
  readonly checkName: string;
  readonly resourceIdentifier: ResourceIdentifier;
}

export type DeleteAuditSuppressionResponse = Readonly<Record<string, never>>;

export interface DeleteAuthorizerRequest {
  readonly authorizerName: string;
}

export type DeleteAuthorizerResponse = Readonly<Record<string, never>>;

export interface DeleteBillingGroupRequest {
  readonly billingGroupName: string;
  readonly expectedVersion?: number | undefined;
}

export type DeleteBillingGroupResponse = Readonly<Record<string, never>>;

export interface DeleteCACertificateRequest {
  readonly certificateId: string;
}

export type DeleteCACertificateResponse = Readonly<Record<string, never>>;

export interface DeleteCertificateProviderRequest {
  readonly certificateProviderName: string;
}

export type DeleteCertificateProviderResponse = Readonly<Record<string, never>>;

export interface DeleteCertificateRequest {
  readonly certificateId: string;
  readonly forceDelete?: boolean | undefined;
}

export interface DeleteCommandExecutionRequest {
  readonly executionId: string;
  readonly targetArn: string;
}

export type DeleteCommandExecutionResponse = Readonly<Record<string, never>>;

export interface DeleteCommandRequest {
  readonly commandId: string;
}

export interface DeleteCommandResponse {
  readonly statusCode?: number | undefined;
}

export interface DeleteConflictException {
  readonly message?: string | undefined;
}

export interface DeleteCustomMetricRequest {
  readonly metricName: string;
}

export type DeleteCustomMetricResponse = Readonly<Record<string, never>>;

export interface DeleteDimensionRequest {
  readonly name: string;
}

export type DeleteDimensionResponse = Readonly<Record<string, never>>;

export interface DeleteDomainConfigurationRequest {
  readonly domainConfigurationName: string;
}

export type DeleteDomainConfigurationResponse = Readonly<Record<string, never>>;

export interface DeleteDynamicThingGroupRequest {
  readonly thingGroupName: string;
  readonly expectedVersion?: number | undefined;
}

export type DeleteDynamicThingGroupResponse = Readonly<Record<string, never>>;

export interface DeleteFleetMetricRequest {
  readonly metricName: string;
  readonly expectedVersion?: number | undefined;
}

export interface DeleteJobExecutionRequest {
  readonly jobId: string;
  readonly thingName: string;
  readonly executionNumber: number;
  readonly force?: boolean | undefined;
  readonly namespaceId?: string | undefined;
}

export interface DeleteJobRequest {
  readonly jobId: string;
  readonly force?: boolean | undefined;
  readonly namespaceId?: string | undefined;
}

export interface DeleteJobTemplateRequest {
  readonly jobTemplateId: string;
}

export interface DeleteMitigationActionRequest {
  readonly actionName: string;
}

export type DeleteMitigationActionResponse = Readonly<Record<string, never>>;

export interface DeleteOTAUpdateRequest {
  readonly otaUpdateId: string;
  readonly deleteStream?: boolean | undefined;
  readonly forceDeleteAWSJob?: boolean | undefined;
}

export type DeleteOTAUpdateResponse = Readonly<Record<string, never>>;

export interface DeletePackageRequest {
  readonly packageName: string;
  readonly clientToken?: string | undefined;
}

export type DeletePackageResponse = Readonly<Record<string, never>>;

export interface DeletePackageVersionRequest {
  readonly packageName: string;
  readonly versionName: string;
  readonly clientToken?: string | undefined;
}

export type DeletePackageVersionResponse = Readonly<Record<string, never>>;

export interface DeletePolicyRequest {
  readonly policyName: string;
}

export interface DeletePolicyVersionRequest {
  readonly policyName: string;
  readonly policyVersionId: string;
}

export interface DeleteProvisioningTemplateRequest {
  readonly templateName: string;
}

export type DeleteProvisioningTemplateResponse = Readonly<Record<string, never>>;

export interface DeleteProvisioningTemplateVersionRequest {
  readonly templateName: string;
  readonly versionId: number;
}

export type DeleteProvisioningTemplateVersionResponse = Readonly<Record<string, never>>;

export type DeleteRegistrationCodeRequest = Readonly<Record<string, never>>;

export type DeleteRegistrationCodeResponse = Readonly<Record<string, never>>;

export interface DeleteRoleAliasRequest {
  readonly roleAlias: string;
}

export type DeleteRoleAliasResponse = Readonly<Record<string, never>>;

export interface DeleteScheduledAuditRequest {
  readonly scheduledAuditName: string;
}

export type DeleteScheduledAuditResponse = Readonly<Record<string, never>>;

export interface DeleteSecurityProfileRequest {
  readonly securityProfileName: string;
  readonly expectedVersion?: number | undefined;
}

export type DeleteSecurityProfileResponse = Readonly<Record<string, never>>;

export interface DeleteStreamRequest {
  readonly streamId: string;
}

export type DeleteStreamResponse = Readonly<Record<string, never>>;

export interface DeleteThingGroupRequest {
  readonly thingGroupName: string;
  readonly expectedVersion?: number | undefined;
}

export type DeleteThingGroupResponse = Readonly<Record<string, never>>;

export interface DeleteThingRequest {
  readonly thingName: string;
  readonly expectedVersion?: number | undefined;
}

export type DeleteThingResponse = Readonly<Record<string, never>>;

export interface DeleteThingTypeRequest {
  readonly thingTypeName: string;
}

export type DeleteThingTypeResponse = Readonly<Record<string, never>>;

export interface DeleteTopicRuleDestinationRequest {
  readonly arn: string;
}

export type DeleteTopicRuleDestinationResponse = Readonly<Record<string, never>>;

export interface DeleteTopicRuleRequest {
  readonly ruleName: string;
}

export interface DeleteV2LoggingLevelRequest {
  readonly targetType: LogTargetType;
  readonly targetName: string;
}

export interface Denied {
  readonly implicitDeny?: ImplicitDeny | undefined;
  readonly explicitDeny?: ExplicitDeny | undefined;
}

export interface DeprecateThingTypeRequest {
  readonly thingTypeName: string;
  readonly undoDeprecate?: boolean | undefined;
}

export type DeprecateThingTypeResponse = Readonly<Record<string, never>>;

export type DescribeAccountAuditConfigurationRequest = Readonly<Record<string, never>>;

export interface DescribeAccountAuditConfigurationResponse {
  readonly roleArn?: string | undefined;
  readonly auditNotificationTargetConfigurations?: Readonly<Record<string, AuditNotificationTarget>> | undefined;
  readonly auditCheckConfigurations?: Readonly<Record<string, AuditCheckConfiguration>> | undefined;
}

export interface DescribeAuditFindingRequest {
  readonly findingId: string;
}

export interface DescribeAuditFindingResponse {
  readonly finding?: AuditFinding | undefined;
}

export interface DescribeAuditMitigationActionsTaskRequest {
  readonly taskId: string;
}

export interface DescribeAuditMitigationActionsTaskResponse {
  readonly taskStatus?: AuditMitigationActionsTaskStatus | undefined;
  readonly startTime?: Instant | undefined;
  readonly endTime?: Instant | undefined;
  readonly taskStatistics?: Readonly<Record<string, TaskStatisticsForAuditCheck>> | undefined;
  readonly target?: AuditMitigationActionsTaskTarget | undefined;
  readonly auditCheckToActionsMapping?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly actionsDefinition?: readonly MitigationAction[] | undefined;
}

export interface DescribeAuditSuppressionRequest {
  readonly checkName: string;
  readonly resourceIdentifier: ResourceIdentifier;
}

export interface DescribeAuditSuppressionResponse {
  readonly checkName?: string | undefined;
  readonly resourceIdentifier?: ResourceIdentifier | undefined;
  readonly expirationDate?: Instant | undefined;
  readonly suppressIndefinitely?: boolean | undefined;
  readonly description?: string | undefined;
}

export interface DescribeAuditTaskRequest {
  readonly taskId: string;
}

export interface DescribeAuditTaskResponse {
  readonly taskStatus?: AuditTaskStatus | undefined;
  readonly taskType?: AuditTaskType | undefined;
  readonly taskStartTime?: Instant | undefined;
  readonly taskStatistics?: TaskStatistics | undefined;
  readonly scheduledAuditName?: string | undefined;
  readonly auditDetails?: Readonly<Record<string, AuditCheckDetails>> | undefined;
}

export interface DescribeAuthorizerRequest {
  readonly authorizerName: string;
}

export interface DescribeAuthorizerResponse {
  readonly authorizerDescription?: AuthorizerDescription | undefined;
}

export interface DescribeBillingGroupRequest {
  readonly billingGroupName: string;
}

export interface DescribeBillingGroupResponse {
  readonly billingGroupName?: string | undefined;
  readonly billingGroupId?: string | undefined;
  readonly billingGroupArn?: string | undefined;
  readonly version?: number | undefined;
  readonly billingGroupProperties?: BillingGroupProperties | undefined;
  readonly billingGroupMetadata?: BillingGroupMetadata | undefined;
}

export interface DescribeCACertificateRequest {
  readonly certificateId: string;
}

export interface DescribeCACertificateResponse {
  readonly certificateDescription?: CACertificateDescription | undefined;
  readonly registrationConfig?: RegistrationConfig | undefined;
}

export interface DescribeCertificateProviderRequest {
  readonly certificateProviderName: string;
}

export interface DescribeCertificateProviderResponse {
  readonly certificateProviderName?: string | undefined;
  readonly certificateProviderArn?: string | undefined;
  readonly lambdaFunctionArn?: string | undefined;
  readonly accountDefaultForOperations?: readonly CertificateProviderOperation[] | undefined;
  readonly creationDate?: Instant | undefined;
  readonly lastModifiedDate?: Instant | undefined;
}

export interface DescribeCertificateRequest {
  readonly certificateId: string;
}

export interface DescribeCertificateResponse {
  readonly certificateDescription?: CertificateDescription | undefined;
}

export interface DescribeCustomMetricRequest {
  readonly metricName: string;
}

export interface DescribeCustomMetricResponse {
  readonly metricName?: string | undefined;
  readonly metricArn?: string | undefined;
  readonly metricType?: CustomMetricType | undefined;
  readonly displayName?: string | undefined;
  readonly creationDate?: Instant | undefined;
  readonly lastModifiedDate?: Instant | undefined;
}

export type DescribeDefaultAuthorizerRequest = Readonly<Record<string, never>>;

export interface DescribeDefaultAuthorizerResponse {
  readonly authorizerDescription?: AuthorizerDescription | undefined;
}

export interface DescribeDetectMitigationActionsTaskRequest {
  readonly taskId: string;
}

export interface DescribeDetectMitigationActionsTaskResponse {
  readonly taskSummary?: DetectMitigationActionsTaskSummary | undefined;
}

export interface DescribeDimensionRequest {
  readonly name: string;
}

export interface DescribeDimensionResponse {
  readonly name?: string | undefined;
  readonly arn?: string | undefined;
  readonly type?: DimensionType | undefined;
  readonly stringValues?: readonly string[] | undefined;
  readonly creationDate?: Instant | undefined;
  readonly lastModifiedDate?: Instant | undefined;
}

export interface DescribeDomainConfigurationRequest {
  readonly domainConfigurationName: string;
}

export interface DescribeDomainConfigurationResponse {
  readonly domainConfigurationName?: string | undefined;
  readonly domainConfigurationArn?: string | undefined;
  readonly domainName?: string | undefined;
  readonly serverCertificates?: readonly ServerCertificateSummary[] | undefined;
  readonly authorizerConfig?: AuthorizerConfig | undefined;
  readonly domainConfigurationStatus?: DomainConfigurationStatus | undefined;
  readonly serviceType?: ServiceType | undefined;
  readonly domainType?: DomainType | undefined;
  readonly lastStatusChangeDate?: Instant | undefined;
  readonly tlsConfig?: TlsConfig | undefined;
  readonly serverCertificateConfig?: ServerCertificateConfig | undefined;
  readonly authenticationType?: AuthenticationType | undefined;
  readonly applicationProtocol?: ApplicationProtocol | undefined;
  readonly clientCertificateConfig?: ClientCertificateConfig | undefined;
}

export type DescribeEncryptionConfigurationRequest = Readonly<Record<string, never>>;

export interface DescribeEncryptionConfigurationResponse {
  readonly encryptionType?: EncryptionType | undefined;
  readonly kmsKeyArn?: string | undefined;
  readonly kmsAccessRoleArn?: string | undefined;
  readonly configurationDetails?: ConfigurationDetails | undefined;
  readonly lastModifiedDate?: Instant | undefined;
}

export interface DescribeEndpointRequest {
  readonly endpointType?: string | undefined;
}

export interface DescribeEndpointResponse {
  readonly endpointAddress?: string | undefined;
}

export type DescribeEventConfigurationsRequest = Readonly<Record<string, never>>;

export interface DescribeEventConfigurationsResponse {
  readonly eventConfigurations?: Readonly<Record<string, Configuration>> | undefined;
  readonly creationDate?: Instant | undefined;
  readonly lastModifiedDate?: Instant | undefined;
}

export interface DescribeFleetMetricRequest {
  readonly metricName: string;
}

export interface DescribeFleetMetricResponse {
  readonly metricName?: string | undefined;
  readonly queryString?: string | undefined;
  readonly aggregationType?: AggregationType | undefined;
  readonly period?: number | undefined;
  readonly aggregationField?: string | undefined;
  readonly description?: string | undefined;
  readonly queryVersion?: string | undefined;
  readonly indexName?: string | undefined;
  readonly creationDate?: Instant | undefined;
  readonly lastModifiedDate?: Instant | undefined;
  readonly unit?: FleetMetricUnit | undefined;
  readonly version?: number | undefined;
  readonly metricArn?: string | undefined;
}

export interface DescribeIndexRequest {
  readonly indexName: string;
}

export interface DescribeIndexResponse {
  readonly indexName?: string | undefined;
  readonly indexStatus?: IndexStatus | undefined;
  readonly schema?: string | undefined;
}

export interface DescribeJobExecutionRequest {
  readonly jobId: string;
  readonly thingName: string;
  readonly executionNumber?: number | undefined;
}

export interface DescribeJobExecutionResponse {
  readonly execution?: JobExecution | undefined;
}

export interface DescribeJobRequest {
  readonly jobId: string;
  readonly beforeSubstitution?: boolean | undefined;
}

export interface DescribeJobResponse {
  readonly documentSource?: string | undefined;
  readonly job?: Job | undefined;
}

export interface DescribeJobTemplateRequest {
  readonly jobTemplateId: string;
}

export interface DescribeJobTemplateResponse {
  readonly jobTemplateArn?: string | undefined;
  readonly jobTemplateId?: string | undefined;
  readonly description?: string | undefined;
  readonly documentSource?: string | undefined;
  readonly document?: string | undefined;
  readonly createdAt?: Instant | undefined;
  readonly presignedUrlConfig?: PresignedUrlConfig | undefined;
  readonly jobExecutionsRolloutConfig?: JobExecutionsRolloutConfig | undefined;
  readonly abortConfig?: AbortConfig | undefined;
  readonly timeoutConfig?: TimeoutConfig | undefined;
  readonly jobExecutionsRetryConfig?: JobExecutionsRetryConfig | undefined;
  readonly maintenanceWindows?: readonly MaintenanceWindow[] | undefined;
  readonly destinationPackageVersions?: readonly string[] | undefined;
}

export interface DescribeManagedJobTemplateRequest {
  readonly templateName: string;
  readonly templateVersion?: string | undefined;
}

export interface DescribeManagedJobTemplateResponse {
  readonly templateName?: string | undefined;
  readonly templateArn?: string | undefined;
  readonly description?: string | undefined;
  readonly templateVersion?: string | undefined;
  readonly environments?: readonly string[] | undefined;
  readonly documentParameters?: readonly DocumentParameter[] | undefined;
  readonly document?: string | undefined;
}

export interface DescribeMitigationActionRequest {
  readonly actionName: string;
}

export interface DescribeMitigationActionResponse {
  readonly actionName?: string | undefined;
  readonly actionType?: MitigationActionType | undefined;
  readonly actionArn?: string | undefined;
  readonly actionId?: string | undefined;
  readonly roleArn?: string | undefined;
  readonly actionParams?: MitigationActionParams | undefined;
  readonly creationDate?: Instant | undefined;
  readonly lastModifiedDate?: Instant | undefined;
}

export interface DescribeProvisioningTemplateRequest {
  readonly templateName: string;
}

export interface DescribeProvisioningTemplateResponse {
  readonly templateArn?: string | undefined;
  readonly templateName?: string | undefined;
  readonly description?: string | undefined;
  readonly creationDate?: Instant | undefined;
  readonly lastModifiedDate?: Instant | undefined;
  readonly defaultVersionId?: number | undefined;
  readonly templateBody?: string | undefined;
  readonly enabled?: boolean | undefined;
  readonly provisioningRoleArn?: string | undefined;
  readonly preProvisioningHook?: ProvisioningHook | undefined;
  readonly type?: TemplateType | undefined;
}

export interface DescribeProvisioningTemplateVersionRequest {
  readonly templateName: string;
  readonly versionId: number;
}

export interface DescribeProvisioningTemplateVersionResponse {
  readonly versionId?: number | undefined;
  readonly creationDate?: Instant | undefined;
  readonly templateBody?: string | undefined;
  readonly isDefaultVersion?: boolean | undefined;
}

export interface DescribeRoleAliasRequest {
  readonly roleAlias: string;
}

export interface DescribeRoleAliasResponse {
  readonly roleAliasDescription?: RoleAliasDescription | undefined;
}

export interface DescribeScheduledAuditRequest {
  readonly scheduledAuditName: string;
}

export interface DescribeScheduledAuditResponse {
  readonly frequency?: AuditFrequency | undefined;
  readonly dayOfMonth?: string | undefined;
  readonly dayOfWeek?: DayOfWeek | undefined;
  readonly targetCheckNames?: readonly string[] | undefined;
  readonly scheduledAuditName?: string | undefined;
  readonly scheduledAuditArn?: string | undefined;
}

export interface DescribeSecurityProfileRequest {
  readonly securityProfileName: string;
}

export interface DescribeSecurityProfileResponse {
  readonly securityProfileName?: string | undefined;
  readonly securityProfileArn?: string | undefined;
  readonly securityProfileDescription?: string | undefined;
  readonly behaviors?: readonly Behavior[] | undefined;
  readonly alertTargets?: Readonly<Record<string, AlertTarget>> | undefined;
  readonly additionalMetricsToRetain?: readonly string[] | undefined;
  readonly additionalMetricsToRetainV2?: readonly MetricToRetain[] | undefined;
  readonly version?: number | undefined;
  readonly creationDate?: Instant | undefined;
  readonly lastModifiedDate?: Instant | undefined;
  readonly metricsExportConfig?: MetricsExportConfig | undefined;
}

export interface DescribeStreamRequest {
  readonly streamId: string;
}

export interface DescribeStreamResponse {
  readonly streamInfo?: StreamInfo | undefined;
}

export interface DescribeThingGroupRequest {
  readonly thingGroupName: string;
}

export interface DescribeThingGroupResponse {
  readonly thingGroupName?: string | undefined;
  readonly thingGroupId?: string | undefined;
  readonly thingGroupArn?: string | undefined;
  readonly version?: number | undefined;
  readonly thingGroupProperties?: ThingGroupProperties | undefined;
  readonly thingGroupMetadata?: ThingGroupMetadata | undefined;
  readonly indexName?: string | undefined;
  readonly queryString?: string | undefined;
  readonly queryVersion?: string | undefined;
  readonly status?: DynamicGroupStatus | undefined;
}

export interface DescribeThingRegistrationTaskRequest {
  readonly taskId: string;
}

export interface DescribeThingRegistrationTaskResponse {
  readonly taskId?: string | undefined;
  readonly creationDate?: Instant | undefined;
  readonly lastModifiedDate?: Instant | undefined;
  readonly templateBody?: string | undefined;
  readonly inputFileBucket?: string | undefined;
  readonly inputFileKey?: string | undefined;
  readonly roleArn?: string | undefined;
  readonly status?: Status | undefined;
  readonly message?: string | undefined;
  readonly successCount?: number | undefined;
  readonly failureCount?: number | undefined;
  readonly percentageProgress?: number | undefined;
}

export interface DescribeThingRequest {
  readonly thingName: string;
}

export interface DescribeThingResponse {
  readonly defaultClientId?: string | undefined;
  readonly thingName?: string | undefined;
  readonly thingId?: string | undefined;
  readonly thingArn?: string | undefined;
  readonly thingTypeName?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly version?: number | undefined;
  readonly billingGroupName?: string | undefined;
}

export interface DescribeThingTypeRequest {
  readonly thingTypeName: string;
}

export interface DescribeThingTypeResponse {
  readonly thingTypeName?: string | undefined;
  readonly thingTypeId?: string | undefined;
  readonly thingTypeArn?: string | undefined;
  readonly thingTypeProperties?: ThingTypeProperties | undefined;
  readonly thingTypeMetadata?: ThingTypeMetadata | undefined;
}

export interface Destination {
  readonly s3Destination?: S3Destination | undefined;
}

export interface DetachPolicyRequest {
  readonly policyName: string;
  readonly target: string;
}

export interface DetachPrincipalPolicyRequest {
  readonly policyName: string;
  readonly principal: string;
}

export interface DetachSecurityProfileRequest {
  readonly securityProfileName: string;
  readonly securityProfileTargetArn: string;
}

export type DetachSecurityProfileResponse = Readonly<Record<string, never>>;

export interface DetachThingPrincipalRequest {
  readonly thingName: string;
  readonly principal: string;
}

export type DetachThingPrincipalResponse = Readonly<Record<string, never>>;

export interface DetectMitigationActionExecution {
  readonly taskId?: string | undefined;
  readonly violationId?: string | undefined;
  readonly actionName?: string | undefined;
  readonly thingName?: string | undefined;
  readonly executionStartDate?: Instant | undefined;
  readonly executionEndDate?: Instant | undefined;
  readonly status?: DetectMitigationActionExecutionStatus | undefined;
  readonly errorCode?: string | undefined;
  readonly message?: string | undefined;
}

export type DetectMitigationActionExecutionStatus = "IN_PROGRESS" | "SUCCESSFUL" | "FAILED" | "SKIPPED";

export interface DetectMitigationActionsTaskStatistics {
  readonly actionsExecuted?: number | undefined;
  readonly actionsSkipped?: number | undefined;
  readonly actionsFailed?: number | undefined;
}

export type DetectMitigationActionsTaskStatus = "IN_PROGRESS" | "SUCCESSFUL" | "FAILED" | "CANCELED";

export interface DetectMitigationActionsTaskSummary {
  readonly taskId?: string | undefined;
  readonly taskStatus?: DetectMitigationActionsTaskStatus | undefined;
  readonly taskStartTime?: Instant | undefined;
  readonly taskEndTime?: Instant | undefined;
  readonly target?: DetectMitigationActionsTaskTarget | undefined;
  readonly violationEventOccurrenceRange?: ViolationEventOccurrenceRange | undefined;
  readonly onlyActiveViolationsIncluded?: boolean | undefined;
  readonly suppressedAlertsIncluded?: boolean | undefined;
  readonly actionsDefinition?: readonly MitigationAction[] | undefined;
  readonly taskStatistics?: DetectMitigationActionsTaskStatistics | undefined;
}

export interface DetectMitigationActionsTaskTarget {
  readonly violationIds?: readonly string[] | undefined;
  readonly securityProfileName?: string | undefined;
  readonly behaviorName?: string | undefined;
}

export type DeviceCertificateUpdateAction = "DEACTIVATE";

export type DeviceDefenderIndexingMode = "OFF" | "VIOLATIONS";

export type DimensionType = "TOPIC_FILTER";

export type DimensionValueOperator = "IN" | "NOT_IN";

export interface DisableTopicRuleRequest {
  readonly ruleName: string;
}

export interface DisassociateSbomFromPackageVersionRequest {
  readonly packageName: string;
  readonly versionName: string;
  readonly clientToken?: string | undefined;
}

export type DisassociateSbomFromPackageVersionResponse = Readonly<Record<string, never>>;

export type DisconnectReasonValue =
  | "AUTH_ERROR"
  | "CLIENT_INITIATED_DISCONNECT"
  | "CLIENT_ERROR"
  | "CONNECTION_LOST"
  | "DUPLICATE_CLIENTID"
  | "FORBIDDEN_ACCESS"
  | "MQTT_KEEP_ALIVE_TIMEOUT"
  | "SERVER_ERROR"
  | "SERVER_INITIATED_DISCONNECT"
  | "THROTTLED"
  | "WEBSOCKET_TTL_EXPIRATION"
  | "CUSTOMAUTH_TTL_EXPIRATION"
  | "UNKNOWN"
  | "NONE";

export interface DocumentParameter {
  readonly key?: string | undefined;
  readonly description?: string | undefined;
  readonly regex?: string | undefined;
  readonly example?: string | undefined;
  readonly optional?: boolean | undefined;
}

export type DomainConfigurationStatus = "ENABLED" | "DISABLED";

export interface DomainConfigurationSummary {
  readonly domainConfigurationName?: string | undefined;
  readonly domainConfigurationArn?: string | undefined;
  readonly serviceType?: ServiceType | undefined;
}

export type DomainType = "ENDPOINT" | "AWS_MANAGED" | "CUSTOMER_MANAGED";

export type DynamicGroupStatus = "ACTIVE" | "BUILDING" | "REBUILDING";

export interface DynamoDBAction {
  readonly tableName: string;
  readonly roleArn: string;
  readonly operation?: string | undefined;
  readonly hashKeyField: string;
  readonly hashKeyValue: string;
  readonly hashKeyType?: DynamoKeyType | undefined;
  readonly rangeKeyField?: string | undefined;
  readonly rangeKeyValue?: string | undefined;
  readonly rangeKeyType?: DynamoKeyType | undefined;
  readonly payloadField?: string | undefined;
}

export interface DynamoDBv2Action {
  readonly roleArn: string;
  readonly putItem: PutItemInput;
}

export type DynamoKeyType = "STRING" | "NUMBER";

export interface EffectivePolicy {
  readonly policyName?: string | undefined;
  readonly policyArn?: string | undefined;
  readonly policyDocument?: string | undefined;
}

export interface ElasticsearchAction {
  readonly roleArn: string;
  readonly endpoint: string;
  readonly index: string;
  readonly type: string;
  readonly id: string;
}

export interface EnableIoTLoggingParams {
  readonly roleArnForLogging: string;
  readonly logLevel: LogLevel;
}

export interface EnableTopicRuleRequest {
  readonly ruleName: string;
}

export type EncryptionType = "CUSTOMER_MANAGED_KMS_KEY" | "AWS_OWNED_KMS_KEY";

export interface ErrorInfo {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
}

export type EventType =
  | "THING"
  | "THING_GROUP"
  | "THING_TYPE"
  | "THING_GROUP_MEMBERSHIP"
  | "THING_GROUP_HIERARCHY"
  | "THING_TYPE_ASSOCIATION"
  | "JOB"
  | "JOB_EXECUTION"
  | "POLICY"
  | "CERTIFICATE"
  | "CA_CERTIFICATE";

export interface ExplicitDeny {
  readonly policies?: readonly Policy[] | undefined;
}

export interface ExponentialRolloutRate {
  readonly baseRatePerMinute: number;
  readonly incrementFactor: number;
  readonly rateIncreaseCriteria: RateIncreaseCriteria;
}

export interface Field {
  readonly name?: string | undefined;
  readonly type?: FieldType | undefined;
}

export type FieldType = "Number" | "String" | "Boolean";

export interface FileLocation {
  readonly stream?: Stream | undefined;
  readonly s3Location?: S3Location | undefined;
}

export interface FirehoseAction {
  readonly roleArn: string;
  readonly deliveryStreamName: string;
  readonly separator?: string | undefined;
  readonly batchMode?: boolean | undefined;
}

export interface FleetMetricNameAndArn {
  readonly metricName?: string | undefined;
  readonly metricArn?: string | undefined;
}

export type FleetMetricUnit =
  | "Seconds"
  | "Microseconds"
  | "Milliseconds"
  | "Bytes"
  | "Kilobytes"
  | "Megabytes"
  | "Gigabytes"
  | "Terabytes"
  | "Bits"
  | "Kilobits"
  | "Megabits"
  | "Gigabits"
  | "Terabits"
  | "Percent"
  | "Count"
  | "Bytes/Second"
  | "Kilobytes/Second"
  | "Megabytes/Second"
  | "Gigabytes/Second"
  | "Terabytes/Second"
  | "Bits/Second"
  | "Kilobits/Second"
  | "Megabits/Second"
  | "Gigabits/Second"
  | "Terabits/Second"
  | "Count/Second"
  | "None";

export interface GeoLocationTarget {
  readonly name?: string | undefined;
  readonly order?: TargetFieldOrder | undefined;
}

export interface GetBehaviorModelTrainingSummariesRequest {
  readonly securityProfileName?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface GetBehaviorModelTrainingSummariesResponse {
  readonly summaries?: readonly BehaviorModelTrainingSummary[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface GetBucketsAggregationRequest {
  readonly indexName?: string | undefined;
  readonly queryString: string;
  readonly aggregationField: string;
  readonly queryVersion?: string | undefined;
  readonly bucketsAggregationType: BucketsAggregationType;
}

export interface GetBucketsAggregationResponse {
  readonly totalCount?: number | undefined;
  readonly buckets?: readonly Bucket[] | undefined;
}

export interface GetCardinalityRequest {
  readonly indexName?: string | undefined;
  readonly queryString: string;
  readonly aggregationField?: string | undefined;
  readonly queryVersion?: string | undefined;
}

export interface GetCardinalityResponse {
  readonly cardinality?: number | undefined;
}

export interface GetCommandExecutionRequest {
  readonly executionId: string;
  readonly targetArn: string;
  readonly includeResult?: boolean | undefined;
}

export interface GetCommandExecutionResponse {
  readonly executionId?: string | undefined;
  readonly commandArn?: string | undefined;
  readonly targetArn?: string | undefined;
  readonly status?: CommandExecutionStatus | undefined;
  readonly statusReason?: StatusReason | undefined;
  readonly result?: Readonly<Record<string, CommandExecutionResult>> | undefined;
  readonly parameters?: Readonly<Record<string, CommandParameterValue>> | undefined;
  readonly executionTimeoutSeconds?: number | undefined;
  readonly createdAt?: Instant | undefined;
  readonly lastUpdatedAt?: Instant | undefined;
  readonly startedAt?: Instant | undefined;
  readonly completedAt?: Instant | undefined;
  readonly timeToLive?: Instant | undefined;
}

export interface GetCommandRequest {
  readonly commandId: string;
}

export interface GetCommandResponse {
  readonly commandId?: string | undefined;
  readonly commandArn?: string | undefined;
  readonly namespace?: CommandNamespace | undefined;
  readonly displayName?: string | undefined;
  readonly description?: string | undefined;
  readonly mandatoryParameters?: readonly CommandParameter[] | undefined;
  readonly payload?: CommandPayload | undefined;
  readonly payloadTemplate?: string | undefined;
  readonly preprocessor?: CommandPreprocessor | undefined;
  readonly roleArn?: string | undefined;
  readonly createdAt?: Instant | undefined;
  readonly lastUpdatedAt?: Instant | undefined;
  readonly deprecated?: boolean | undefined;
  readonly pendingDeletion?: boolean | undefined;
}

export interface GetEffectivePoliciesRequest {
  readonly principal?: string | undefined;
  readonly cognitoIdentityPoolId?: string | undefined;
  readonly thingName?: string | undefined;
}

export interface GetEffectivePoliciesResponse {
  readonly effectivePolicies?: readonly EffectivePolicy[] | undefined;
}

export type GetIndexingConfigurationRequest = Readonly<Record<string, never>>;

export interface GetIndexingConfigurationResponse {
  readonly thingIndexingConfiguration?: ThingIndexingConfiguration | undefined;
  readonly thingGroupIndexingConfiguration?: ThingGroupIndexingConfiguration | undefined;
}

export interface GetJobDocumentRequest {
  readonly jobId: string;
  readonly beforeSubstitution?: boolean | undefined;
}

export interface GetJobDocumentResponse {
  readonly document?: string | undefined;
}

export type GetLoggingOptionsRequest = Readonly<Record<string, never>>;

export interface GetLoggingOptionsResponse {
  readonly roleArn?: string | undefined;
  readonly logLevel?: LogLevel | undefined;
}

export interface GetOTAUpdateRequest {
  readonly otaUpdateId: string;
}

export interface GetOTAUpdateResponse {
  readonly otaUpdateInfo?: OTAUpdateInfo | undefined;
}

export type GetPackageConfigurationRequest = Readonly<Record<string, never>>;

export interface GetPackageConfigurationResponse {
  readonly versionUpdateByJobsConfig?: VersionUpdateByJobsConfig | undefined;
}

export interface GetPackageRequest {
  readonly packageName: string;
}

export interface GetPackageResponse {
  readonly packageName?: string | undefined;
  readonly packageArn?: string | undefined;
  readonly description?: string | undefined;
  readonly defaultVersionName?: string | undefined;
  readonly creationDate?: Instant | undefined;
  readonly lastModifiedDate?: Instant | undefined;
}

export interface GetPackageVersionRequest {
  readonly packageName: string;
  readonly versionName: string;
}

export interface GetPackageVersionResponse {
  readonly packageVersionArn?: string | undefined;
  readonly packageName?: string | undefined;
  readonly versionName?: string | undefined;
  readonly description?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly artifact?: PackageVersionArtifact | undefined;
  readonly status?: PackageVersionStatus | undefined;
  readonly errorReason?: string | undefined;
  readonly creationDate?: Instant | undefined;
  readonly lastModifiedDate?: Instant | undefined;
  readonly sbom?: Sbom | undefined;
  readonly sbomValidationStatus?: SbomValidationStatus | undefined;
  readonly recipe?: string | undefined;
}

export interface GetPercentilesRequest {
  readonly indexName?: string | undefined;
  readonly queryString: string;
  readonly aggregationField?: string | undefined;
  readonly queryVersion?: string | undefined;
  readonly percents?: readonly number[] | undefined;
}

export interface GetPercentilesResponse {
  readonly percentiles?: readonly PercentPair[] | undefined;
}

export interface GetPolicyRequest {
  readonly policyName: string;
}

export interface GetPolicyResponse {
  readonly policyName?: string | undefined;
  readonly policyArn?: string | undefined;
  readonly policyDocument?: string | undefined;
  readonly defaultVersionId?: string | undefined;
  readonly creationDate?: Instant | undefined;
  readonly lastModifiedDate?: Instant | undefined;
  readonly generationId?: string | undefined;
}

export interface GetPolicyVersionRequest {
  readonly policyName: string;
  readonly policyVersionId: string;
}

export interface GetPolicyVersionResponse {
  readonly policyArn?: string | undefined;
  readonly policyName?: string | undefined;
  readonly policyDocument?: string | undefined;
  readonly policyVersionId?: string | undefined;
  readonly isDefaultVersion?: boolean | undefined;
  readonly creationDate?: Instant | undefined;
  readonly lastModifiedDate?: Instant | undefined;
  readonly generationId?: string | undefined;
}

export type GetRegistrationCodeRequest = Readonly<Record<string, never>>;

export interface GetRegistrationCodeResponse {
  readonly registrationCode?: string | undefined;
}

export interface GetStatisticsRequest {
  readonly indexName?: string | undefined;
  readonly queryString: string;
  readonly aggregationField?: string | undefined;
  readonly queryVersion?: string | undefined;
}

export interface GetStatisticsResponse {
  readonly statistics?: Statistics | undefined;
}

export interface GetThingConnectivityDataRequest {
  readonly thingName: string;
}

export interface GetThingConnectivityDataResponse {
  readonly thingName?: string | undefined;
  readonly connected?: boolean | undefined;
  readonly timestamp?: Instant | undefined;
  readonly disconnectReason?: DisconnectReasonValue | undefined;
}

export interface GetTopicRuleDestinationRequest {
  readonly arn: string;
}

export interface GetTopicRuleDestinationResponse {
  readonly topicRuleDestination?: TopicRuleDestination | undefined;
}

export interface GetTopicRuleRequest {
  readonly ruleName: string;
}

export interface GetTopicRuleResponse {
  readonly ruleArn?: string | undefined;
  readonly rule?: TopicRule | undefined;
}

export interface GetV2LoggingOptionsRequest {
  readonly verbose?: boolean | undefined;
}

export interface GetV2LoggingOptionsResponse {
  readonly roleArn?: string | undefined;
  readonly defaultLogLevel?: LogLevel | undefined;
  readonly disableAllLogs?: boolean | undefined;
  readonly eventConfigurations?: readonly LogEventConfiguration[] | undefined;
}

export interface GroupNameAndArn {
  readonly groupName?: string | undefined;
  readonly groupArn?: string | undefined;
}

export interface HttpAction {
  readonly url: string;
  readonly confirmationUrl?: string | undefined;
  readonly headers?: readonly HttpActionHeader[] | undefined;
  readonly auth?: HttpAuthorization | undefined;
  readonly enableBatching?: boolean | undefined;
  readonly batchConfig?: BatchConfig | undefined;
}

export interface HttpActionHeader {
  readonly key: string;
  readonly value: string;
}

export interface HttpAuthorization {
  readonly sigv4?: SigV4Authorization | undefined;
}

export interface HttpContext {
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly queryString?: string | undefined;
}

export interface HttpUrlDestinationConfiguration {
  readonly confirmationUrl: string;
}

export interface HttpUrlDestinationProperties {
  readonly confirmationUrl?: string | undefined;
}

export interface HttpUrlDestinationSummary {
  readonly confirmationUrl?: string | undefined;
}

export interface ImplicitDeny {
  readonly policies?: readonly Policy[] | undefined;
}

export interface IndexNotReadyException {
  readonly message?: string | undefined;
}

export type IndexStatus = "ACTIVE" | "BUILDING" | "REBUILDING";

export interface IndexingFilter {
  readonly namedShadowNames?: readonly string[] | undefined;
  readonly geoLocations?: readonly GeoLocationTarget[] | undefined;
}

export interface InternalException {
  readonly message?: string | undefined;
}

export interface InternalFailureException {
  readonly message?: string | undefined;
}

export interface InternalServerException {
  readonly message?: string | undefined;
}

export interface InvalidAggregationException {
  readonly message?: string | undefined;
}

export interface InvalidQueryException {
  readonly message?: string | undefined;
}

export interface InvalidRequestException {
  readonly message?: string | undefined;
}

export interface InvalidResponseException {
  readonly message?: string | undefined;
}

export interface InvalidStateTransitionException {
  readonly message?: string | undefined;
}

export interface IotAnalyticsAction {
  readonly channelArn?: string | undefined;
  readonly channelName?: string | undefined;
  readonly batchMode?: boolean | undefined;
  readonly roleArn?: string | undefined;
}

export interface IotEventsAction {
  readonly inputName: string;
  readonly messageId?: string | undefined;
  readonly batchMode?: boolean | undefined;
  readonly roleArn: string;
}

export interface IotSiteWiseAction {
  readonly putAssetPropertyValueEntries: readonly PutAssetPropertyValueEntry[];
  readonly roleArn: string;
}

export interface IssuerCertificateIdentifier {
  readonly issuerCertificateSubject?: string | undefined;
  readonly issuerId?: string | undefined;
  readonly issuerCertificateSerialNumber?: string | undefined;
}

export interface Job {
  readonly jobArn?: string | undefined;
  readonly jobId?: string | undefined;
  readonly targetSelection?: TargetSelection | undefined;
  readonly status?: JobStatus | undefined;
  readonly forceCanceled?: boolean | undefined;
  readonly reasonCode?: string | undefined;
  readonly comment?: string | undefined;
  readonly targets?: readonly string[] | undefined;
  readonly description?: string | undefined;
  readonly presignedUrlConfig?: PresignedUrlConfig | undefined;
  readonly jobExecutionsRolloutConfig?: JobExecutionsRolloutConfig | undefined;
  readonly abortConfig?: AbortConfig | undefined;
  readonly createdAt?: Instant | undefined;
  readonly lastUpdatedAt?: Instant | undefined;
  readonly completedAt?: Instant | undefined;
  readonly jobProcessDetails?: JobProcessDetails | undefined;
  readonly timeoutConfig?: TimeoutConfig | undefined;
  readonly namespaceId?: string | undefined;
  readonly jobTemplateArn?: string | undefined;
  readonly jobExecutionsRetryConfig?: JobExecutionsRetryConfig | undefined;
  readonly documentParameters?: Readonly<Record<string, string>> | undefined;
  readonly isConcurrent?: boolean | undefined;
  readonly schedulingConfig?: SchedulingConfig | undefined;
  readonly scheduledJobRollouts?: readonly ScheduledJobRollout[] | undefined;
  readonly destinationPackageVersions?: readonly string[] | undefined;
}

export type JobEndBehavior = "STOP_ROLLOUT" | "CANCEL" | "FORCE_CANCEL";

export interface JobExecution {
  readonly jobId?: string | undefined;
  readonly status?: JobExecutionStatus | undefined;
  readonly forceCanceled?: boolean | undefined;
  readonly statusDetails?: JobExecutionStatusDetails | undefined;
  readonly thingArn?: string | undefined;
  readonly queuedAt?: Instant | undefined;
  readonly startedAt?: Instant | undefined;
  readonly lastUpdatedAt?: Instant | undefined;
  readonly executionNumber?: number | undefined;
  readonly versionNumber?: number | undefined;
  readonly approximateSecondsBeforeTimedOut?: number | undefined;
}

export type JobExecutionFailureType = "FAILED" | "REJECTED" | "TIMED_OUT" | "ALL";

export type JobExecutionStatus =
  | "QUEUED"
  | "IN_PROGRESS"
  | "SUCCEEDED"
  | "FAILED"
  | "TIMED_OUT"
  | "REJECTED"
  | "REMOVED"
  | "CANCELED";

export interface JobExecutionStatusDetails {
  readonly detailsMap?: Readonly<Record<string, string>> | undefined;
}

export interface JobExecutionSummary {
  readonly status?: JobExecutionStatus | undefined;
  readonly queuedAt?: Instant | undefined;
  readonly startedAt?: Instant | undefined;
  readonly lastUpdatedAt?: Instant | undefined;
  readonly executionNumber?: number | undefined;
  readonly retryAttempt?: number | undefined;
}

export interface JobExecutionSummaryForJob {
  readonly thingArn?: string | undefined;
  readonly jobExecutionSummary?: JobExecutionSummary | undefined;
}

export interface JobExecutionSummaryForThing {
  readonly jobId?: string | undefined;
  readonly jobExecutionSummary?: JobExecutionSummary | undefined;
}

export interface JobExecutionsRetryConfig {
  readonly criteriaList: readonly RetryCriteria[];
}

export interface JobExecutionsRolloutConfig {
  readonly maximumPerMinute?: number | undefined;
  readonly exponentialRate?: ExponentialRolloutRate | undefined;
}

export interface JobProcessDetails {
  readonly processingTargets?: readonly string[] | undefined;
  readonly numberOfCanceledThings?: number | undefined;
  readonly numberOfSucceededThings?: number | undefined;
  readonly numberOfFailedThings?: number | undefined;
  readonly numberOfRejectedThings?: number | undefined;
  readonly numberOfQueuedThings?: number | undefined;
  readonly numberOfInProgressThings?: number | undefined;
  readonly numberOfRemovedThings?: number | undefined;
  readonly numberOfTimedOutThings?: number | undefined;
}

export type JobStatus =
  | "IN_PROGRESS"
  | "CANCELED"
  | "COMPLETED"
  | "DELETION_IN_PROGRESS"
  | "SCHEDULED";

export interface JobSummary {
  readonly jobArn?: string | undefined;
  readonly jobId?: string | undefined;
  readonly thingGroupId?: string | undefined;
  readonly targetSelection?: TargetSelection | undefined;
  readonly status?: JobStatus | undefined;
  readonly createdAt?: Instant | undefined;
  readonly lastUpdatedAt?: Instant | undefined;
  readonly completedAt?: Instant | undefined;
  readonly isConcurrent?: boolean | undefined;
}

export interface JobTemplateSummary {
  readonly jobTemplateArn?: string | undefined;
  readonly jobTemplateId?: string | undefined;
  readonly description?: string | undefined;
  readonly createdAt?: Instant | undefined;
}

export interface KafkaAction {
  readonly destinationArn: string;
  readonly topic: string;
  readonly key?: string | undefined;
  readonly partition?: string | undefined;
  readonly clientProperties: Readonly<Record<string, string>>;
  readonly headers?: readonly KafkaActionHeader[] | undefined;
}

export interface KafkaActionHeader {
  readonly key: string;
  readonly value: string;
}

export interface KeyPair {
  readonly PublicKey?: string | undefined;
  readonly PrivateKey?: string | undefined;
}

export interface KinesisAction {
  readonly roleArn: string;
  readonly streamName: string;
  readonly partitionKey?: string | undefined;
}

export interface LambdaAction {
  readonly functionArn: string;
}

export interface LimitExceededException {
  readonly message?: string | undefined;
}

export interface ListActiveViolationsRequest {
  readonly thingName?: string | undefined;
  readonly securityProfileName?: string | undefined;
  readonly behaviorCriteriaType?: BehaviorCriteriaType | undefined;
  readonly listSuppressedAlerts?: boolean | undefined;
  readonly verificationState?: VerificationState | undefined;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListActiveViolationsResponse {
  readonly activeViolations?: readonly ActiveViolation[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListAttachedPoliciesRequest {
  readonly target: string;
  readonly recursive?: boolean | undefined;
  readonly marker?: string | undefined;
  readonly pageSize?: number | undefined;
}

export interface ListAttachedPoliciesResponse {
  readonly policies?: readonly Policy[] | undefined;
  readonly nextMarker?: string | undefined;
}

export interface ListAuditFindingsRequest {
  readonly taskId?: string | undefined;
  readonly checkName?: string | undefined;
  readonly resourceIdentifier?: ResourceIdentifier | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
  readonly startTime?: Instant | undefined;
  readonly endTime?: Instant | undefined;
  readonly listSuppressedFindings?: boolean | undefined;
}

export interface ListAuditFindingsResponse {
  readonly findings?: readonly AuditFinding[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListAuditMitigationActionsExecutionsRequest {
  readonly taskId: string;
  readonly actionStatus?: AuditMitigationActionsExecutionStatus | undefined;
  readonly findingId: string;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListAuditMitigationActionsExecutionsResponse {
  readonly actionsExecutions?: readonly AuditMitigationActionExecutionMetadata[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListAuditMitigationActionsTasksRequest {
  readonly auditTaskId?: string | undefined;
  readonly findingId?: string | undefined;
  readonly taskStatus?: AuditMitigationActionsTaskStatus | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
  readonly startTime: Instant;
  readonly endTime: Instant;
}

export interface ListAuditMitigationActionsTasksResponse {
  readonly tasks?: readonly AuditMitigationActionsTaskMetadata[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListAuditSuppressionsRequest {
  readonly checkName?: string | undefined;
  readonly resourceIdentifier?: ResourceIdentifier | undefined;
  readonly ascendingOrder?: boolean | undefined;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListAuditSuppressionsResponse {
  readonly suppressions?: readonly AuditSuppression[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListAuditTasksRequest {
  readonly startTime: Instant;
  readonly endTime: Instant;
  readonly taskType?: AuditTaskType | undefined;
  readonly taskStatus?: AuditTaskStatus | undefined;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListAuditTasksResponse {
  readonly tasks?: readonly AuditTaskMetadata[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListAuthorizersRequest {
  readonly pageSize?: number | undefined;
  readonly marker?: string | undefined;
  readonly ascendingOrder?: boolean | undefined;
  readonly status?: AuthorizerStatus | undefined;
}

export interface ListAuthorizersResponse {
  readonly authorizers?: readonly AuthorizerSummary[] | undefined;
  readonly nextMarker?: string | undefined;
}

export interface ListBillingGroupsRequest {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly namePrefixFilter?: string | undefined;
}

export interface ListBillingGroupsResponse {
  readonly billingGroups?: readonly GroupNameAndArn[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListCACertificatesRequest {
  readonly pageSize?: number | undefined;
  readonly marker?: string | undefined;
  readonly ascendingOrder?: boolean | undefined;
  readonly templateName?: string | undefined;
}

export interface ListCACertificatesResponse {
  readonly certificates?: readonly CACertificate[] | undefined;
  readonly nextMarker?: string | undefined;
}

export interface ListCertificateProvidersRequest {
  readonly nextToken?: string | undefined;
  readonly ascendingOrder?: boolean | undefined;
}

export interface ListCertificateProvidersResponse {
  readonly certificateProviders?: readonly CertificateProviderSummary[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListCertificatesByCARequest {
  readonly caCertificateId: string;
  readonly pageSize?: number | undefined;
  readonly marker?: string | undefined;
  readonly ascendingOrder?: boolean | undefined;
}

export interface ListCertificatesByCAResponse {
  readonly certificates?: readonly Certificate[] | undefined;
  readonly nextMarker?: string | undefined;
}

export interface ListCertificatesRequest {
  readonly pageSize?: number | undefined;
  readonly marker?: string | undefined;
  readonly ascendingOrder?: boolean | undefined;
}

export interface ListCertificatesResponse {
  readonly certificates?: readonly Certificate[] | undefined;
  readonly nextMarker?: string | undefined;
}

export interface ListCommandExecutionsRequest {
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
  readonly namespace?: CommandNamespace | undefined;
  readonly status?: CommandExecutionStatus | undefined;
  readonly sortOrder?: SortOrder | undefined;
  readonly startedTimeFilter?: TimeFilter | undefined;
  readonly completedTimeFilter?: TimeFilter | undefined;
  readonly targetArn?: string | undefined;
  readonly commandArn?: string | undefined;
}

export interface ListCommandExecutionsResponse {
  readonly commandExecutions?: readonly CommandExecutionSummary[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListCommandsRequest {
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
  readonly namespace?: CommandNamespace | undefined;
  readonly commandParameterName?: string | undefined;
  readonly sortOrder?: SortOrder | undefined;
}

export interface ListCommandsResponse {
  readonly commands?: readonly CommandSummary[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListCustomMetricsRequest {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListCustomMetricsResponse {
  readonly metricNames?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListDetectMitigationActionsExecutionsRequest {
  readonly taskId?: string | undefined;
  readonly violationId?: string | undefined;
  readonly thingName?: string | undefined;
  readonly startTime?: Instant | undefined;
  readonly endTime?: Instant | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListDetectMitigationActionsExecutionsResponse {
  readonly actionsExecutions?: readonly DetectMitigationActionExecution[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListDetectMitigationActionsTasksRequest {
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
  readonly startTime: Instant;
  readonly endTime: Instant;
}

export interface ListDetectMitigationActionsTasksResponse {
  readonly tasks?: readonly DetectMitigationActionsTaskSummary[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListDimensionsRequest {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListDimensionsResponse {
  readonly dimensionNames?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListDomainConfigurationsRequest {
  readonly marker?: string | undefined;
  readonly pageSize?: number | undefined;
  readonly serviceType?: ServiceType | undefined;
}

export interface ListDomainConfigurationsResponse {
  readonly domainConfigurations?: readonly DomainConfigurationSummary[] | undefined;
  readonly nextMarker?: string | undefined;
}

export interface ListFleetMetricsRequest {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListFleetMetricsResponse {
  readonly fleetMetrics?: readonly FleetMetricNameAndArn[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListIndicesRequest {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListIndicesResponse {
  readonly indexNames?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListJobExecutionsForJobRequest {
  readonly jobId: string;
  readonly status?: JobExecutionStatus | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListJobExecutionsForJobResponse {
  readonly executionSummaries?: readonly JobExecutionSummaryForJob[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListJobExecutionsForThingRequest {
  readonly thingName: string;
  readonly status?: JobExecutionStatus | undefined;
  readonly namespaceId?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
  readonly jobId?: string | undefined;
}

export interface ListJobExecutionsForThingResponse {
  readonly executionSummaries?: readonly JobExecutionSummaryForThing[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListJobTemplatesRequest {
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListJobTemplatesResponse {
  readonly jobTemplates?: readonly JobTemplateSummary[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListJobsRequest {
  readonly status?: JobStatus | undefined;
  readonly targetSelection?: TargetSelection | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
  readonly thingGroupName?: string | undefined;
  readonly thingGroupId?: string | undefined;
  readonly namespaceId?: string | undefined;
}

export interface ListJobsResponse {
  readonly jobs?: readonly JobSummary[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListManagedJobTemplatesRequest {
  readonly templateName?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListManagedJobTemplatesResponse {
  readonly managedJobTemplates?: readonly ManagedJobTemplateSummary[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListMetricValuesRequest {
  readonly thingName: string;
  readonly metricName: string;
  readonly dimensionName?: string | undefined;
  readonly dimensionValueOperator?: DimensionValueOperator | undefined;
  readonly startTime: Instant;
  readonly endTime: Instant;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListMetricValuesResponse {
  readonly metricDatumList?: readonly MetricDatum[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListMitigationActionsRequest {
  readonly actionType?: MitigationActionType | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListMitigationActionsResponse {
  readonly actionIdentifiers?: readonly MitigationActionIdentifier[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListOTAUpdatesRequest {
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
  readonly otaUpdateStatus?: OTAUpdateStatus | undefined;
}

export interface ListOTAUpdatesResponse {
  readonly otaUpdates?: readonly OTAUpdateSummary[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListOutgoingCertificatesRequest {
  readonly pageSize?: number | undefined;
  readonly marker?: string | undefined;
  readonly ascendingOrder?: boolean | undefined;
}

export interface ListOutgoingCertificatesResponse {
  readonly outgoingCertificates?: readonly OutgoingCertificate[] | undefined;
  readonly nextMarker?: string | undefined;
}

export interface ListPackageVersionsRequest {
  readonly packageName: string;
  readonly status?: PackageVersionStatus | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListPackageVersionsResponse {
  readonly packageVersionSummaries?: readonly PackageVersionSummary[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListPackagesRequest {
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListPackagesResponse {
  readonly packageSummaries?: readonly PackageSummary[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListPoliciesRequest {
  readonly marker?: string | undefined;
  readonly pageSize?: number | undefined;
  readonly ascendingOrder?: boolean | undefined;
}

export interface ListPoliciesResponse {
  readonly policies?: readonly Policy[] | undefined;
  readonly nextMarker?: string | undefined;
}

export interface ListPolicyPrincipalsRequest {
  readonly policyName: string;
  readonly marker?: string | undefined;
  readonly pageSize?: number | undefined;
  readonly ascendingOrder?: boolean | undefined;
}

export interface ListPolicyPrincipalsResponse {
  readonly principals?: readonly string[] | undefined;
  readonly nextMarker?: string | undefined;
}

export interface ListPolicyVersionsRequest {
  readonly policyName: string;
}

export interface ListPolicyVersionsResponse {
  readonly policyVersions?: readonly PolicyVersion[] | undefined;
}

export interface ListPrincipalPoliciesRequest {
  readonly principal: string;
  readonly marker?: string | undefined;
  readonly pageSize?: number | undefined;
  readonly ascendingOrder?: boolean | undefined;
}

export interface ListPrincipalPoliciesResponse {
  readonly policies?: readonly Policy[] | undefined;
  readonly nextMarker?: string | undefined;
}

export interface ListPrincipalThingsRequest {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly principal: string;
}

export interface ListPrincipalThingsResponse {
  readonly things?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListPrincipalThingsV2Request {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly principal: string;
  readonly thingPrincipalType?: ThingPrincipalType | undefined;
}

export interface ListPrincipalThingsV2Response {
  readonly principalThingObjects?: readonly PrincipalThingObject[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListProvisioningTemplateVersionsRequest {
  readonly templateName: string;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListProvisioningTemplateVersionsResponse {
  readonly versions?: readonly ProvisioningTemplateVersionSummary[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListProvisioningTemplatesRequest {
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListProvisioningTemplatesResponse {
  readonly templates?: readonly ProvisioningTemplateSummary[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListRelatedResourcesForAuditFindingRequest {
  readonly findingId: string;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListRelatedResourcesForAuditFindingResponse {
  readonly relatedResources?: readonly RelatedResource[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListRoleAliasesRequest {
  readonly pageSize?: number | undefined;
  readonly marker?: string | undefined;
  readonly ascendingOrder?: boolean | undefined;
}

export interface ListRoleAliasesResponse {
  readonly roleAliases?: readonly string[] | undefined;
  readonly nextMarker?: string | undefined;
}

export interface ListSbomValidationResultsRequest {
  readonly packageName: string;
  readonly versionName: string;
  readonly validationResult?: SbomValidationResult | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListSbomValidationResultsResponse {
  readonly validationResultSummaries?: readonly SbomValidationResultSummary[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListScheduledAuditsRequest {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListScheduledAuditsResponse {
  readonly scheduledAudits?: readonly ScheduledAuditMetadata[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListSecurityProfilesForTargetRequest {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly recursive?: boolean | undefined;
  readonly securityProfileTargetArn: string;
}

export interface ListSecurityProfilesForTargetResponse {
  readonly securityProfileTargetMappings?: readonly SecurityProfileTargetMapping[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListSecurityProfilesRequest {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly dimensionName?: string | undefined;
  readonly metricName?: string | undefined;
}

export interface ListSecurityProfilesResponse {
  readonly securityProfileIdentifiers?: readonly SecurityProfileIdentifier[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListStreamsRequest {
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
  readonly ascendingOrder?: boolean | undefined;
}

export interface ListStreamsResponse {
  readonly streams?: readonly StreamSummary[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  readonly resourceArn: string;
  readonly nextToken?: string | undefined;
}

export interface ListTagsForResourceResponse {
  readonly tags?: readonly Tag[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListTargetsForPolicyRequest {
  readonly policyName: string;
  readonly marker?: string | undefined;
  readonly pageSize?: number | undefined;
}

export interface ListTargetsForPolicyResponse {
  readonly targets?: readonly string[] | undefined;
  readonly nextMarker?: string | undefined;
}

export interface ListTargetsForSecurityProfileRequest {
  readonly securityProfileName: string;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListTargetsForSecurityProfileResponse {
  readonly securityProfileTargets?: readonly SecurityProfileTarget[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListThingGroupsForThingRequest {
  readonly thingName: string;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListThingGroupsForThingResponse {
  readonly thingGroups?: readonly GroupNameAndArn[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListThingGroupsRequest {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly parentGroup?: string | undefined;
  readonly namePrefixFilter?: string | undefined;
  readonly recursive?: boolean | undefined;
}

export interface ListThingGroupsResponse {
  readonly thingGroups?: readonly GroupNameAndArn[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListThingPrincipalsRequest {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly thingName: string;
}

export interface ListThingPrincipalsResponse {
  readonly principals?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListThingPrincipalsV2Request {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly thingName: string;
  readonly thingPrincipalType?: ThingPrincipalType | undefined;
}

export interface ListThingPrincipalsV2Response {
  readonly thingPrincipalObjects?: readonly ThingPrincipalObject[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListThingRegistrationTaskReportsRequest {
  readonly taskId: string;
  readonly reportType: ReportType;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListThingRegistrationTaskReportsResponse {
  readonly resourceLinks?: readonly string[] | undefined;
  readonly reportType?: ReportType | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListThingRegistrationTasksRequest {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly status?: Status | undefined;
}

export interface ListThingRegistrationTasksResponse {
  readonly taskIds?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListThingTypesRequest {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly thingTypeName?: string | undefined;
}

export interface ListThingTypesResponse {
  readonly thingTypes?: readonly ThingTypeDefinition[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListThingsInBillingGroupRequest {
  readonly billingGroupName: string;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListThingsInBillingGroupResponse {
  readonly things?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListThingsInThingGroupRequest {
  readonly thingGroupName: string;
  readonly recursive?: boolean | undefined;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListThingsInThingGroupResponse {
  readonly things?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListThingsRequest {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly attributeName?: string | undefined;
  readonly attributeValue?: string | undefined;
  readonly thingTypeName?: string | undefined;
  readonly usePrefixAttributeValue?: boolean | undefined;
}

export interface ListThingsResponse {
  readonly things?: readonly ThingAttribute[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListTopicRuleDestinationsRequest {
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListTopicRuleDestinationsResponse {
  readonly destinationSummaries?: readonly TopicRuleDestinationSummary[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListTopicRulesRequest {
  readonly topic?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
  readonly ruleDisabled?: boolean | undefined;
}

export interface ListTopicRulesResponse {
  readonly rules?: readonly TopicRuleListItem[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListV2LoggingLevelsRequest {
  readonly targetType?: LogTargetType | undefined;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListV2LoggingLevelsResponse {
  readonly logTargetConfigurations?: readonly LogTargetConfiguration[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListViolationEventsRequest {
  readonly startTime: Instant;
  readonly endTime: Instant;
  readonly thingName?: string | undefined;
  readonly securityProfileName?: string | undefined;
  readonly behaviorCriteriaType?: BehaviorCriteriaType | undefined;
  readonly listSuppressedAlerts?: boolean | undefined;
  readonly verificationState?: VerificationState | undefined;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListViolationEventsResponse {
  readonly violationEvents?: readonly ViolationEvent[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface LocationAction {
  readonly roleArn: string;
  readonly trackerName: string;
  readonly deviceId: string;
  readonly timestamp?: LocationTimestamp | undefined;
  readonly latitude: string;
  readonly longitude: string;
}

export interface LocationTimestamp {
  readonly value: string;
  readonly unit?: string | undefined;
}

export interface LogEventConfiguration {
  readonly eventType: string;
  readonly logLevel?: LogLevel | undefined;
  readonly logDestination?: string | undefined;
}

export type LogLevel = "DEBUG" | "INFO" | "ERROR" | "WARN" | "DISABLED";

export interface LogTarget {
  readonly targetType: LogTargetType;
  readonly targetName?: string | undefined;
}

export interface LogTargetConfiguration {
  readonly logTarget?: LogTarget | undefined;
  readonly logLevel?: LogLevel | undefined;
}

export type LogTargetType =
  | "DEFAULT"
  | "THING_GROUP"
  | "CLIENT_ID"
  | "SOURCE_IP"
  | "PRINCIPAL_ID";

export interface LoggingOptionsPayload {
  readonly roleArn: string;
  readonly logLevel?: LogLevel | undefined;
}

export interface MachineLearningDetectionConfig {
  readonly confidenceLevel: ConfidenceLevel;
}

export interface MaintenanceWindow {
  readonly startTime: string;
  readonly durationInMinutes: number;
}

export interface MalformedPolicyException {
  readonly message?: string | undefined;
}

export interface ManagedJobTemplateSummary {
  readonly templateArn?: string | undefined;
  readonly templateName?: string | undefined;
  readonly description?: string | undefined;
  readonly environments?: readonly string[] | undefined;
  readonly templateVersion?: string | undefined;
}

export type MessageFormat = "RAW" | "JSON";

export interface MetricDatum {
  readonly timestamp?: Instant | undefined;
  readonly value?: MetricValue | undefined;
}

export interface MetricDimension {
  readonly dimensionName: string;
  readonly operator?: DimensionValueOperator | undefined;
}

export interface MetricToRetain {
  readonly metric: string;
  readonly metricDimension?: MetricDimension | undefined;
  readonly exportMetric?: boolean | undefined;
}

export interface MetricValue {
  readonly count?: number | undefined;
  readonly cidrs?: readonly string[] | undefined;
  readonly ports?: readonly number[] | undefined;
  readonly number?: number | undefined;
  readonly numbers?: readonly number[] | undefined;
  readonly strings?: readonly string[] | undefined;
}

export interface MetricsExportConfig {
  readonly mqttTopic: string;
  readonly roleArn: string;
}

export interface MitigationAction {
  readonly name?: string | undefined;
  readonly id?: string | undefined;
  readonly roleArn?: string | undefined;
  readonly actionParams?: MitigationActionParams | undefined;
}

export interface MitigationActionIdentifier {
  readonly actionName?: string | undefined;
  readonly actionArn?: string | undefined;
  readonly creationDate?: Instant | undefined;
}

export interface MitigationActionParams {
  readonly updateDeviceCertificateParams?: UpdateDeviceCertificateParams | undefined;
  readonly updateCACertificateParams?: UpdateCACertificateParams | undefined;
  readonly addThingsToThingGroupParams?: AddThingsToThingGroupParams | undefined;
  readonly replaceDefaultPolicyVersionParams?: ReplaceDefaultPolicyVersionParams | undefined;
  readonly enableIoTLoggingParams?: EnableIoTLoggingParams | undefined;
  readonly publishFindingToSnsParams?: PublishFindingToSnsParams | undefined;
}

export type MitigationActionType =
  | "UPDATE_DEVICE_CERTIFICATE"
  | "UPDATE_CA_CERTIFICATE"
  | "ADD_THINGS_TO_THING_GROUP"
  | "REPLACE_DEFAULT_POLICY_VERSION"
  | "ENABLE_IOT_LOGGING"
  | "PUBLISH_FINDING_TO_SNS";

export type ModelStatus = "PENDING_BUILD" | "ACTIVE" | "EXPIRED";

export interface Mqtt5Configuration {
  readonly propagatingAttributes?: readonly PropagatingAttribute[] | undefined;
}

export interface MqttContext {
  readonly username?: string | undefined;
  readonly password?: Uint8Array | undefined;
  readonly clientId?: string | undefined;
}

export interface MqttHeaders {
  readonly payloadFormatIndicator?: string | undefined;
  readonly contentType?: string | undefined;
  readonly responseTopic?: string | undefined;
  readonly correlationData?: string | undefined;
  readonly messageExpiry?: string | undefined;
  readonly userProperties?: readonly UserProperty[] | undefined;
}

export type NamedShadowIndexingMode = "OFF" | "ON";

export interface NonCompliantResource {
  readonly resourceType?: ResourceType | undefined;
  readonly resourceIdentifier?: ResourceIdentifier | undefined;
  readonly additionalInfo?: Readonly<Record<string, string>> | undefined;
}

export interface NotConfiguredException {
  readonly message?: string | undefined;
}

export interface OTAUpdateFile {
  readonly fileName?: string | undefined;
  readonly fileType?: number | undefined;
  readonly fileVersion?: string | undefined;
  readonly fileLocation?: FileLocation | undefined;
  readonly codeSigning?: CodeSigning | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}

export interface OTAUpdateInfo {
  readonly otaUpdateId?: string | undefined;
  readonly otaUpdateArn?: string | undefined;
  readonly creationDate?: Instant | undefined;
  readonly lastModifiedDate?: Instant | undefined;
  readonly description?: string | undefined;
  readonly targets?: readonly string[] | undefined;
  readonly protocols?: readonly Protocol[] | undefined;
  readonly awsJobExecutionsRolloutConfig?: AwsJobExecutionsRolloutConfig | undefined;
  readonly awsJobPresignedUrlConfig?: AwsJobPresignedUrlConfig | undefined;
  readonly targetSelection?: TargetSelection | undefined;
  readonly otaUpdateFiles?: readonly OTAUpdateFile[] | undefined;
  readonly otaUpdateStatus?: OTAUpdateStatus | undefined;
  readonly awsIotJobId?: string | undefined;
  readonly awsIotJobArn?: string | undefined;
  readonly errorInfo?: ErrorInfo | undefined;
  readonly additionalParameters?: Readonly<Record<string, string>> | undefined;
}

export type OTAUpdateStatus =
  | "CREATE_PENDING"
  | "CREATE_IN_PROGRESS"
  | "CREATE_COMPLETE"
  | "CREATE_FAILED"
  | "DELETE_IN_PROGRESS"
  | "DELETE_FAILED";

export interface OTAUpdateSummary {
  readonly otaUpdateId?: string | undefined;
  readonly otaUpdateArn?: string | undefined;
  readonly creationDate?: Instant | undefined;
}

export interface OpenSearchAction {
  readonly roleArn: string;
  readonly endpoint: string;
  readonly index: string;
  readonly type: string;
  readonly id: string;
}

export interface OutgoingCertificate {
  readonly certificateArn?: string | undefined;
  readonly certificateId?: string | undefined;
  readonly transferredTo?: string | undefined;
  readonly transferDate?: Instant | undefined;
  readonly transferMessage?: string | undefined;
  readonly creationDate?: Instant | undefined;
}

export type OutputFormat = "JSON" | "CBOR";

export interface PackageSummary {
  readonly packageName?: string | undefined;
  readonly defaultVersionName?: string | undefined;
  readonly creationDate?: Instant | undefined;
  readonly lastModifiedDate?: Instant | undefined;
}

export type PackageVersionAction = "PUBLISH" | "DEPRECATE";

export interface PackageVersionArtifact {
  readonly s3Location?: S3Location | undefined;
}

export type PackageVersionStatus = "DRAFT" | "PUBLISHED" | "DEPRECATED";

export interface PackageVersionSummary {
  readonly packageName?: string | undefined;
  readonly versionName?: string | undefined;
  readonly status?: PackageVersionStatus | undefined;
  readonly creationDate?: Instant | undefined;
  readonly lastModifiedDate?: Instant | undefined;
}

export interface PercentPair {
  readonly percent?: number | undefined;
  readonly value?: number | undefined;
}

export interface Policy {
  readonly policyName?: string | undefined;
  readonly policyArn?: string | undefined;
}

export type PolicyTemplateName = "BLANK_POLICY";

export interface PolicyVersion {
  readonly versionId?: string | undefined;
  readonly isDefaultVersion?: boolean | undefined;
  readonly createDate?: Instant | undefined;
}

export interface PolicyVersionIdentifier {
  readonly policyName?: string | undefined;
  readonly policyVersionId?: string | undefined;
}

export interface PresignedUrlConfig {
  readonly roleArn?: string | undefined;
  readonly expiresInSec?: number | undefined;
}

export interface PrincipalThingObject {
  readonly thingName: string;
  readonly thingPrincipalType?: ThingPrincipalType | undefined;
}

export interface PropagatingAttribute {
  readonly userPropertyKey?: string | undefined;
  readonly thingAttribute?: string | undefined;
  readonly connectionAttribute?: string | undefined;
}

export type Protocol = "MQTT" | "HTTP";

export interface ProvisioningHook {
  readonly payloadVersion?: string | undefined;
  readonly targetArn: string;
}

export interface ProvisioningTemplateSummary {
  readonly templateArn?: string | undefined;
  readonly templateName?: string | undefined;
  readonly description?: string | undefined;
  readonly creationDate?: Instant | undefined;
  readonly lastModifiedDate?: Instant | undefined;
  readonly enabled?: boolean | undefined;
  readonly type?: TemplateType | undefined;
}

export interface ProvisioningTemplateVersionSummary {
  readonly versionId?: number | undefined;
  readonly creationDate?: Instant | undefined;
  readonly isDefaultVersion?: boolean | undefined;
}

export interface PublishFindingToSnsParams {
  readonly topicArn: string;
}

export interface PutAssetPropertyValueEntry {
  readonly entryId?: string | undefined;
  readonly assetId?: string | undefined;
  readonly propertyId?: string | undefined;
  readonly propertyAlias?: string | undefined;
  readonly propertyValues: readonly AssetPropertyValue[];
}

export interface PutItemInput {
  readonly tableName: string;
}

export interface PutVerificationStateOnViolationRequest {
  readonly violationId: string;
  readonly verificationState: VerificationState;
  readonly verificationStateDescription?: string | undefined;
}

export type PutVerificationStateOnViolationResponse = Readonly<Record<string, never>>;

export interface RateIncreaseCriteria {
  readonly numberOfNotifiedThings?: number | undefined;
  readonly numberOfSucceededThings?: number | undefined;
}

export interface RegisterCACertificateRequest {
  readonly caCertificate: string;
  readonly verificationCertificate?: string | undefined;
  readonly setAsActive?: boolean | undefined;
  readonly allowAutoRegistration?: boolean | undefined;
  readonly registrationConfig?: RegistrationConfig | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly certificateMode?: CertificateMode | undefined;
}

export interface RegisterCACertificateResponse {
  readonly certificateArn?: string | undefined;
  readonly certificateId?: string | undefined;
}

export interface RegisterCertificateRequest {
  readonly certificatePem: string;
  readonly caCertificatePem?: string | undefined;
  readonly setAsActive?: boolean | undefined;
  readonly status?: CertificateStatus | undefined;
}

export interface RegisterCertificateResponse {
  readonly certificateArn?: string | undefined;
  readonly certificateId?: string | undefined;
}

export interface RegisterCertificateWithoutCARequest {
  readonly certificatePem: string;
  readonly status?: CertificateStatus | undefined;
}

export interface RegisterCertificateWithoutCAResponse {
  readonly certificateArn?: string | undefined;
  readonly certificateId?: string | undefined;
}

export interface RegisterThingRequest {
  readonly templateBody: string;
  readonly parameters?: Readonly<Record<string, string>> | undefined;
}

export interface RegisterThingResponse {
  readonly certificatePem?: string | undefined;
  readonly resourceArns?: Readonly<Record<string, string>> | undefined;
}

export interface RegistrationCodeValidationException {
  readonly message?: string | undefined;
}

export interface RegistrationConfig {
  readonly templateBody?: string | undefined;
  readonly roleArn?: string | undefined;
  readonly templateName?: string | undefined;
}

export interface RejectCertificateTransferRequest {
  readonly certificateId: string;
  readonly rejectReason?: string | undefined;
}

export interface RelatedResource {
  readonly resourceType?: ResourceType | undefined;
  readonly resourceIdentifier?: ResourceIdentifier | undefined;
  readonly additionalInfo?: Readonly<Record<string, string>> | undefined;
}

export interface RemoveThingFromBillingGroupRequest {
  readonly billingGroupName?: string | undefined;
  readonly billingGroupArn?: string | undefined;
  readonly thingName?: string | undefined;
  readonly thingArn?: string | undefined;
}

export type RemoveThingFromBillingGroupResponse = Readonly<Record<string, never>>;

export interface RemoveThingFromThingGroupRequest {
  readonly thingGroupName?: string | undefined;
  readonly thingGroupArn?: string | undefined;
  readonly thingName?: string | undefined;
  readonly thingArn?: string | undefined;
}

export type RemoveThingFromThingGroupResponse = Readonly<Record<string, never>>;

export interface ReplaceDefaultPolicyVersionParams {
  readonly templateName: PolicyTemplateName;
}

export interface ReplaceTopicRuleRequest {
  readonly ruleName: string;
  readonly topicRulePayload: TopicRulePayload;
}

export type ReportType = "ERRORS" | "RESULTS";

export interface RepublishAction {
  readonly roleArn: string;
  readonly topic: string;
  readonly qos?: number | undefined;
  readonly headers?: MqttHeaders | undefined;
}

export interface ResourceAlreadyExistsException {
  readonly message?: string | undefined;
  readonly resourceId?: string | undefined;
  readonly resourceArn?: string | undefined;
}

export interface ResourceIdentifier {
  readonly deviceCertificateId?: string | undefined;
  readonly caCertificateId?: string | undefined;
  readonly cognitoIdentityPoolId?: string | undefined;
  readonly clientId?: string | undefined;
  readonly policyVersionIdentifier?: PolicyVersionIdentifier | undefined;
  readonly account?: string | undefined;
  readonly iamRoleArn?: string | undefined;
  readonly roleAliasArn?: string | undefined;
  readonly issuerCertificateIdentifier?: IssuerCertificateIdentifier | undefined;
  readonly deviceCertificateArn?: string | undefined;
}

export interface ResourceNotFoundException {
  readonly message?: string | undefined;
}

export interface ResourceRegistrationFailureException {
  readonly message?: string | undefined;
}

export type ResourceType =
  | "DEVICE_CERTIFICATE"
  | "CA_CERTIFICATE"
  | "IOT_POLICY"
  | "COGNITO_IDENTITY_POOL"
  | "CLIENT_ID"
  | "ACCOUNT_SETTINGS"
  | "ROLE_ALIAS"
  | "IAM_ROLE"
  | "ISSUER_CERTIFICATE";

export interface RetryCriteria {
  readonly failureType: RetryableFailureType;
  readonly numberOfRetries: number;
}

export type RetryableFailureType = "FAILED" | "TIMED_OUT" | "ALL";

export interface RoleAliasDescription {
  readonly roleAlias?: string | undefined;
  readonly roleAliasArn?: string | undefined;
  readonly roleArn?: string | undefined;
  readonly owner?: string | undefined;
  readonly credentialDurationSeconds?: number | undefined;
  readonly creationDate?: Instant | undefined;
  readonly lastModifiedDate?: Instant | undefined;
}

export interface S3Action {
  readonly roleArn: string;
  readonly bucketName: string;
  readonly key: string;
  readonly cannedAcl?: CannedAccessControlList | undefined;
}

export interface S3Destination {
  readonly bucket?: string | undefined;
  readonly prefix?: string | undefined;
}

export interface S3Location {
  readonly bucket?: string | undefined;
  readonly key?: string | undefined;
  readonly version?: string | undefined;
}

export interface SalesforceAction {
  readonly token: string;
  readonly url: string;
}

export interface Sbom {
  readonly s3Location?: S3Location | undefined;
}

export type SbomValidationErrorCode = "INCOMPATIBLE_FORMAT" | "FILE_SIZE_LIMIT_EXCEEDED";

export type SbomValidationResult = "FAILED" | "SUCCEEDED";

export interface SbomValidationResultSummary {
  readonly fileName?: string | undefined;
  readonly validationResult?: SbomValidationResult | undefined;
  readonly errorCode?: SbomValidationErrorCode | undefined;
  readonly errorMessage?: string | undefined;
}

export type SbomValidationStatus = "IN_PROGRESS" | "FAILED" | "SUCCEEDED";

export interface ScheduledAuditMetadata {
  readonly scheduledAuditName?: string | undefined;
  readonly scheduledAuditArn?: string | undefined;
  readonly frequency?: AuditFrequency | undefined;
  readonly dayOfMonth?: string | undefined;
  readonly dayOfWeek?: DayOfWeek | undefined;
}

export interface ScheduledJobRollout {
  readonly startTime?: string | undefined;
}

export interface SchedulingConfig {
  readonly startTime?: string | undefined;
  readonly endTime?: string | undefined;
  readonly endBehavior?: JobEndBehavior | undefined;
  readonly maintenanceWindows?: readonly MaintenanceWindow[] | undefined;
}

export interface SearchIndexRequest {
  readonly indexName?: string | undefined;
  readonly queryString: string;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly queryVersion?: string | undefined;
}

export interface SearchIndexResponse {
  readonly nextToken?: string | undefined;
  readonly things?: readonly ThingDocument[] | undefined;
  readonly thingGroups?: readonly ThingGroupDocument[] | undefined;
}

export interface SecurityProfileIdentifier {
  readonly name: string;
  readonly arn: string;
}

export interface SecurityProfileTarget {
  readonly arn: string;
}

export interface SecurityProfileTargetMapping {
  readonly securityProfileIdentifier?: SecurityProfileIdentifier | undefined;
  readonly target?: SecurityProfileTarget | undefined;
}

export interface ServerCertificateConfig {
  readonly enableOCSPCheck?: boolean | undefined;
  readonly ocspLambdaArn?: string | undefined;
  readonly ocspAuthorizedResponderArn?: string | undefined;
}

export type ServerCertificateStatus = "INVALID" | "VALID";

export interface ServerCertificateSummary {
  readonly serverCertificateArn?: string | undefined;
  readonly serverCertificateStatus?: ServerCertificateStatus | undefined;
  readonly serverCertificateStatusDetail?: string | undefined;
}

export interface ServiceQuotaExceededException {
  readonly message?: string | undefined;
}

export type ServiceType = "DATA" | "CREDENTIAL_PROVIDER" | "JOBS";

export interface ServiceUnavailableException {
  readonly message?: string | undefined;
}

export interface SetDefaultAuthorizerRequest {
  readonly authorizerName: string;
}

export interface SetDefaultAuthorizerResponse {
  readonly authorizerName?: string | undefined;
  readonly authorizerArn?: string | undefined;
}

export interface SetDefaultPolicyVersionRequest {
  readonly policyName: string;
  readonly policyVersionId: string;
}

export interface SetLoggingOptionsRequest {
  readonly loggingOptionsPayload: LoggingOptionsPayload;
}

export interface SetV2LoggingLevelRequest {
  readonly logTarget: LogTarget;
  readonly logLevel: LogLevel;
}

export interface SetV2LoggingOptionsRequest {
  readonly roleArn?: string | undefined;
  readonly defaultLogLevel?: LogLevel | undefined;
  readonly disableAllLogs?: boolean | undefined;
  readonly eventConfigurations?: readonly LogEventConfiguration[] | undefined;
}

export interface SigV4Authorization {
  readonly signingRegion: string;
  readonly serviceName: string;
  readonly roleArn: string;
}

export interface SigningProfileParameter {
  readonly certificateArn?: string | undefined;
  readonly platform?: string | undefined;
  readonly certificatePathOnDevice?: string | undefined;
}

export interface SnsAction {
  readonly targetArn: string;
  readonly roleArn: string;
  readonly messageFormat?: MessageFormat | undefined;
}

export type SortOrder = "ASCENDING" | "DESCENDING";

export interface SqlParseException {
  readonly message?: string | undefined;
}

export interface SqsAction {
  readonly roleArn: string;
  readonly queueUrl: string;
  readonly useBase64?: boolean | undefined;
}

export interface StartAuditMitigationActionsTaskRequest {
  readonly taskId: string;
  readonly target: AuditMitigationActionsTaskTarget;
  readonly auditCheckToActionsMapping: Readonly<Record<string, readonly string[]>>;
  readonly clientRequestToken: string;
}

export interface StartAuditMitigationActionsTaskResponse {
  readonly taskId?: string | undefined;
}

export interface StartDetectMitigationActionsTaskRequest {
  readonly taskId: string;
  readonly target: DetectMitigationActionsTaskTarget;
  readonly actions: readonly string[];
  readonly violationEventOccurrenceRange?: ViolationEventOccurrenceRange | undefined;
  readonly includeOnlyActiveViolations?: boolean | undefined;
  readonly includeSuppressedAlerts?: boolean | undefined;
  readonly clientRequestToken: string;
}

export interface StartDetectMitigationActionsTaskResponse {
  readonly taskId?: string | undefined;
}

export interface StartOnDemandAuditTaskRequest {
  readonly targetCheckNames: readonly string[];
}

export interface StartOnDemandAuditTaskResponse {
  readonly taskId?: string | undefined;
}

export interface StartSigningJobParameter {
  readonly signingProfileParameter?: SigningProfileParameter | undefined;
  readonly signingProfileName?: string | undefined;
  readonly destination?: Destination | undefined;
}

export interface StartThingRegistrationTaskRequest {
  readonly templateBody: string;
  readonly inputFileBucket: string;
  readonly inputFileKey: string;
  readonly roleArn: string;
}

export interface StartThingRegistrationTaskResponse {
  readonly taskId?: string | undefined;
}

export interface StatisticalThreshold {
  readonly statistic?: string | undefined;
}

export interface Statistics {
  readonly count?: number | undefined;
  readonly average?: number | undefined;
  readonly sum?: number | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly sumOfSquares?: number | undefined;
  readonly variance?: number | undefined;
  readonly stdDeviation?: number | undefined;
}

export type Status = "InProgress" | "Completed" | "Failed" | "Cancelled" | "Cancelling";

export interface StatusReason {
  readonly reasonCode: string;
  readonly reasonDescription?: string | undefined;
}

export interface StepFunctionsAction {
  readonly executionNamePrefix?: string | undefined;
  readonly stateMachineName: string;
  readonly roleArn: string;
}

export interface StopThingRegistrationTaskRequest {
  readonly taskId: string;
}

export type StopThingRegistrationTaskResponse = Readonly<Record<string, never>>;

export interface Stream {
  readonly streamId?: string | undefined;
  readonly fileId?: number | undefined;
}

export interface StreamFile {
  readonly fileId?: number | undefined;
  readonly s3Location?: S3Location | undefined;
}

export interface StreamInfo {
  readonly streamId?: string | undefined;
  readonly streamArn?: string | undefined;
  readonly streamVersion?: number | undefined;
  readonly description?: string | undefined;
  readonly files?: readonly StreamFile[] | undefined;
  readonly createdAt?: Instant | undefined;
  readonly lastUpdatedAt?: Instant | undefined;
  readonly roleArn?: string | undefined;
}

export interface StreamSummary {
  readonly streamId?: string | undefined;
  readonly streamArn?: string | undefined;
  readonly streamVersion?: number | undefined;
  readonly description?: string | undefined;
}

export interface Tag {
  readonly Key: string;
  readonly Value?: string | undefined;
}

export interface TagResourceRequest {
  readonly resourceArn: string;
  readonly tags: readonly Tag[];
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export type TargetFieldOrder = "LatLon" | "LonLat";

export type TargetSelection = "CONTINUOUS" | "SNAPSHOT";

export interface TaskAlreadyExistsException {
  readonly message?: string | undefined;
}

export interface TaskStatistics {
  readonly totalChecks?: number | undefined;
  readonly inProgressChecks?: number | undefined;
  readonly waitingForDataCollectionChecks?: number | undefined;
  readonly compliantChecks?: number | undefined;
  readonly nonCompliantChecks?: number | undefined;
  readonly failedChecks?: number | undefined;
  readonly canceledChecks?: number | undefined;
}

export interface TaskStatisticsForAuditCheck {
  readonly totalFindingsCount?: number | undefined;
  readonly failedFindingsCount?: number | undefined;
  readonly succeededFindingsCount?: number | undefined;
  readonly skippedFindingsCount?: number | undefined;
  readonly canceledFindingsCount?: number | undefined;
}

export type TemplateType = "FLEET_PROVISIONING" | "JITP";

export interface TermsAggregation {
  readonly maxBuckets?: number | undefined;
}

export interface TestAuthorizationRequest {
  readonly principal?: string | undefined;
  readonly cognitoIdentityPoolId?: string | undefined;
  readonly authInfos: readonly AuthInfo[];
  readonly clientId?: string | undefined;
  readonly policyNamesToAdd?: readonly string[] | undefined;
  readonly policyNamesToSkip?: readonly string[] | undefined;
}

export interface TestAuthorizationResponse {
  readonly authResults?: readonly AuthResult[] | undefined;
}

export interface TestInvokeAuthorizerRequest {
  readonly authorizerName: string;
  readonly token?: string | undefined;
  readonly tokenSignature?: string | undefined;
  readonly httpContext?: HttpContext | undefined;
  readonly mqttContext?: MqttContext | undefined;
  readonly tlsContext?: TlsContext | undefined;
}

export interface TestInvokeAuthorizerResponse {
  readonly isAuthenticated?: boolean | undefined;
  readonly principalId?: string | undefined;
  readonly policyDocuments?: readonly string[] | undefined;
  readonly refreshAfterInSeconds?: number | undefined;
  readonly disconnectAfterInSeconds?: number | undefined;
}

export interface ThingAttribute {
  readonly thingName?: string | undefined;
  readonly thingTypeName?: string | undefined;
  readonly thingArn?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly version?: number | undefined;
}

export interface ThingConnectivity {
  readonly connected?: boolean | undefined;
  readonly timestamp?: number | undefined;
  readonly disconnectReason?: string | undefined;
}

export type ThingConnectivityIndexingMode = "OFF" | "STATUS";

export interface ThingDocument {
  readonly thingName?: string | undefined;
  readonly thingId?: string | undefined;
  readonly thingTypeName?: string | undefined;
  readonly thingGroupNames?: readonly string[] | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly shadow?: string | undefined;
  readonly deviceDefender?: string | undefined;
  readonly connectivity?: ThingConnectivity | undefined;
}

export interface ThingGroupDocument {
  readonly thingGroupName?: string | undefined;
  readonly thingGroupId?: string | undefined;
  readonly thingGroupDescription?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly parentGroupNames?: readonly string[] | undefined;
}

export interface ThingGroupIndexingConfiguration {
  readonly thingGroupIndexingMode: ThingGroupIndexingMode;
  readonly managedFields?: readonly Field[] | undefined;
  readonly customFields?: readonly Field[] | undefined;
}

export type ThingGroupIndexingMode = "OFF" | "ON";

export interface ThingGroupMetadata {
  readonly parentGroupName?: string | undefined;
  readonly rootToParentThingGroups?: readonly GroupNameAndArn[] | undefined;
  readonly creationDate?: Instant | undefined;
}

export interface ThingGroupProperties {
  readonly thingGroupDescription?: string | undefined;
  readonly attributePayload?: AttributePayload | undefined;
}

export interface ThingIndexingConfiguration {
  readonly thingIndexingMode: ThingIndexingMode;
  readonly thingConnectivityIndexingMode?: ThingConnectivityIndexingMode | undefined;
  readonly deviceDefenderIndexingMode?: DeviceDefenderIndexingMode | undefined;
  readonly namedShadowIndexingMode?: NamedShadowIndexingMode | undefined;
  readonly managedFields?: readonly Field[] | undefined;
  readonly customFields?: readonly Field[] | undefined;
  readonly filter?: IndexingFilter | undefined;
}

export type ThingIndexingMode = "OFF" | "REGISTRY" | "REGISTRY_AND_SHADOW";

export interface ThingPrincipalObject {
  readonly principal: string;
  readonly thingPrincipalType?: ThingPrincipalType | undefined;
}

export type ThingPrincipalType = "EXCLUSIVE_THING" | "NON_EXCLUSIVE_THING";

export interface ThingTypeDefinition {
  readonly thingTypeName?: string | undefined;
  readonly thingTypeArn?: string | undefined;
  readonly thingTypeProperties?: ThingTypeProperties | undefined;
  readonly thingTypeMetadata?: ThingTypeMetadata | undefined;
}

export interface ThingTypeMetadata {
  readonly deprecated?: boolean | undefined;
  readonly deprecationDate?: Instant | undefined;
  readonly creationDate?: Instant | undefined;
}

export interface ThingTypeProperties {
  readonly thingTypeDescription?: string | undefined;
  readonly searchableAttributes?: readonly string[] | undefined;
  readonly mqtt5Configuration?: Mqtt5Configuration | undefined;
}

export interface ThrottlingException {
  readonly message?: string | undefined;
}

export interface TimeFilter {
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

export interface TimeoutConfig {
  readonly inProgressTimeoutInMinutes?: number | undefined;
}

export interface TimestreamAction {
  readonly roleArn: string;
  readonly databaseName: string;
  readonly tableName: string;
  readonly dimensions: readonly TimestreamDimension[];
  readonly timestamp?: TimestreamTimestamp | undefined;
}

export interface TimestreamDimension {
  readonly name: string;
  readonly value: string;
}

export interface TimestreamTimestamp {
  readonly value: string;
  readonly unit: string;
}

export interface TlsConfig {
  readonly securityPolicy?: string | undefined;
}

export interface TlsContext {
  readonly serverName?: string | undefined;
}

export interface TopicRule {
  readonly ruleName?: string | undefined;
  readonly sql?: string | undefined;
  readonly description?: string | undefined;
  readonly createdAt?: Instant | undefined;
  readonly actions?: readonly Action[] | undefined;
  readonly ruleDisabled?: boolean | undefined;
  readonly awsIotSqlVersion?: string | undefined;
  readonly errorAction?: Action | undefined;
}

export interface TopicRuleDestination {
  readonly arn?: string | undefined;
  readonly status?: TopicRuleDestinationStatus | undefined;
  readonly createdAt?: Instant | undefined;
  readonly lastUpdatedAt?: Instant | undefined;
  readonly statusReason?: string | undefined;
  readonly httpUrlProperties?: HttpUrlDestinationProperties | undefined;
  readonly vpcProperties?: VpcDestinationProperties | undefined;
}

export interface TopicRuleDestinationConfiguration {
  readonly httpUrlConfiguration?: HttpUrlDestinationConfiguration | undefined;
  readonly vpcConfiguration?: VpcDestinationConfiguration | undefined;
}

export type TopicRuleDestinationStatus = "ENABLED" | "IN_PROGRESS" | "DISABLED" | "ERROR" | "DELETING";

export interface TopicRuleDestinationSummary {
  readonly arn?: string | undefined;
  readonly status?: TopicRuleDestinationStatus | undefined;
  readonly createdAt?: Instant | undefined;
  readonly lastUpdatedAt?: Instant | undefined;
  readonly statusReason?: string | undefined;
  readonly httpUrlSummary?: HttpUrlDestinationSummary | undefined;
  readonly vpcDestinationSummary?: VpcDestinationSummary | undefined;
}

export interface TopicRuleListItem {
  readonly ruleArn?: string | undefined;
  readonly ruleName?: string | undefined;
  readonly topicPattern?: string | undefined;
  readonly createdAt?: Instant | undefined;
  readonly ruleDisabled?: boolean | undefined;
}

export interface TopicRulePayload {
  readonly sql: string;
  readonly description?: string | undefined;
  readonly actions: readonly Action[];
  readonly ruleDisabled?: boolean | undefined;
  readonly awsIotSqlVersion?: string | undefined;
  readonly errorAction?: Action | undefined;
}

export interface TransferAlreadyCompletedException {
  readonly message?: string | undefined;
}

export interface TransferCertificateRequest {
  readonly certificateId: string;
  readonly targetAwsAccount: string;
  readonly transferMessage?: string | undefined;
}

export interface TransferCertificateResponse {
  readonly transferredCertificateArn?: string | undefined;
}

export interface TransferConflictException {
  readonly message?: string | undefined;
}

export interface TransferData {
  readonly transferMessage?: string | undefined;
  readonly rejectReason?: string | undefined;
  readonly transferDate?: Instant | undefined;
  readonly acceptDate?: Instant | undefined;
  readonly rejectDate?: Instant | undefined;
}

export interface UnauthorizedException {
  readonly message?: string | undefined;
}

export interface UntagResourceRequest {
  readonly resourceArn: string;
  readonly tagKeys: readonly string[];
}

export type UntagResourceResponse = Readonly<Record<string, never>>;

export interface UpdateAccountAuditConfigurationRequest {
  readonly roleArn?: string | undefined;
  readonly auditNotificationTargetConfigurations?: Readonly<Record<string, AuditNotificationTarget>> | undefined;
  readonly auditCheckConfigurations?: Readonly<Record<string, AuditCheckConfiguration>> | undefined;
}

export type UpdateAccountAuditConfigurationResponse = Readonly<Record<string, never>>;

export interface UpdateAuditSuppressionRequest {
  readonly checkName: string;
  readonly resourceIdentifier: ResourceIdentifier;
  readonly expirationDate?: Instant | undefined;
  readonly suppressIndefinitely?: boolean | undefined;
  readonly description?: string | undefined;
}

export type UpdateAuditSuppressionResponse = Readonly<Record<string, never>>;

export interface UpdateAuthorizerRequest {
  readonly authorizerName: string;
  readonly authorizerFunctionArn?: string | undefined;
  readonly tokenKeyName?: string | undefined;
  readonly tokenSigningPublicKeys?: Readonly<Record<string, string>> | undefined;
  readonly status?: AuthorizerStatus | undefined;
  readonly enableCachingForHttp?: boolean | undefined;
}

export interface UpdateAuthorizerResponse {
  readonly authorizerName?: string | undefined;
  readonly authorizerArn?: string | undefined;
}

export interface UpdateBillingGroupRequest {
  readonly billingGroupName: string;
  readonly billingGroupProperties: BillingGroupProperties;
  readonly expectedVersion?: number | undefined;
}

export interface UpdateBillingGroupResponse {
  readonly version?: number | undefined;
}

export interface UpdateCACertificateParams {
  readonly action: CACertificateUpdateAction;
}

export interface UpdateCACertificateRequest {
  readonly certificateId: string;
  readonly newStatus?: CACertificateStatus | undefined;
  readonly newAutoRegistrationStatus?: AutoRegistrationStatus | undefined;
  readonly registrationConfig?: RegistrationConfig | undefined;
  readonly removeAutoRegistration?: boolean | undefined;
}

export interface UpdateCertificateProviderRequest {
  readonly certificateProviderName: string;
  readonly lambdaFunctionArn?: string | undefined;
  readonly accountDefaultForOperations?: readonly CertificateProviderOperation[] | undefined;
}

export interface UpdateCertificateProviderResponse {
  readonly certificateProviderName?: string | undefined;
  readonly certificateProviderArn?: string | undefined;
}

export interface UpdateCertificateRequest {
  readonly certificateId: string;
  readonly newStatus: CertificateStatus;
}

export interface UpdateCommandRequest {
  readonly commandId: string;
  readonly displayName?: string | undefined;
  readonly description?: string | undefined;
  readonly deprecated?: boolean | undefined;
}

export interface UpdateCommandResponse {
  readonly commandId?: string | undefined;
  readonly displayName?: string | undefined;
  readonly description?: string | undefined;
  readonly deprecated?: boolean | undefined;
  readonly lastUpdatedAt?: Instant | undefined;
}

export interface UpdateCustomMetricRequest {
  readonly metricName: string;
  readonly displayName: string;
}

export interface UpdateCustomMetricResponse {
  readonly metricName?: string | undefined;
  readonly metricArn?: string | undefined;
  readonly metricType?: CustomMetricType | undefined;
  readonly displayName?: string | undefined;
  readonly creationDate?: Instant | undefined;
  readonly lastModifiedDate?: Instant | undefined;
}

export interface UpdateDeviceCertificateParams {
  readonly action: DeviceCertificateUpdateAction;
}

export interface UpdateDimensionRequest {
  readonly name: string;
  readonly stringValues: readonly string[];
}

export interface UpdateDimensionResponse {
  readonly name?: string | undefined;
  readonly arn?: string | undefined;
  readonly type?: DimensionType | undefined;
  readonly stringValues?: readonly string[] | undefined;
  readonly creationDate?: Instant | undefined;
  readonly lastModifiedDate?: Instant | undefined;
}

export interface UpdateDomainConfigurationRequest {
  readonly domainConfigurationName: string;
  readonly authorizerConfig?: AuthorizerConfig | undefined;
  readonly domainConfigurationStatus?: DomainConfigurationStatus | undefined;
  readonly removeAuthorizerConfig?: boolean | undefined;
  readonly tlsConfig?: TlsConfig | undefined;
  readonly serverCertificateConfig?: ServerCertificateConfig | undefined;
  readonly authenticationType?: AuthenticationType | undefined;
  readonly applicationProtocol?: ApplicationProtocol | undefined;
  readonly clientCertificateConfig?: ClientCertificateConfig | undefined;
}

export interface UpdateDomainConfigurationResponse {
  readonly domainConfigurationName?: string | undefined;
  readonly domainConfigurationArn?: string | undefined;
}

export interface UpdateDynamicThingGroupRequest {
  readonly thingGroupName: string;
  readonly thingGroupProperties: ThingGroupProperties;
  readonly expectedVersion?: number | undefined;
  readonly indexName?: string | undefined;
  readonly queryString?: string | undefined;
  readonly queryVersion?: string | undefined;
}

export interface UpdateDynamicThingGroupResponse {
  readonly version?: number | undefined;
}

export interface UpdateEncryptionConfigurationRequest {
  readonly encryptionType: EncryptionType;
  readonly kmsKeyArn?: string | undefined;
  readonly kmsAccessRoleArn?: string | undefined;
}

export type UpdateEncryptionConfigurationResponse = Readonly<Record<string, never>>;

export interface UpdateEventConfigurationsRequest {
  readonly eventConfigurations?: Readonly<Record<string, Configuration>> | undefined;
}

export type UpdateEventConfigurationsResponse = Readonly<Record<string, never>>;

export interface UpdateFleetMetricRequest {
  readonly metricName: string;
  readonly queryString?: string | undefined;
  readonly aggregationType?: AggregationType | undefined;
  readonly period?: number | undefined;
  readonly aggregationField?: string | undefined;
  readonly description?: string | undefined;
  readonly queryVersion?: string | undefined;
  readonly indexName: string;
  readonly unit?: FleetMetricUnit | undefined;
  readonly expectedVersion?: number | undefined;
}

export interface UpdateIndexingConfigurationRequest {
  readonly thingIndexingConfiguration?: ThingIndexingConfiguration | undefined;
  readonly thingGroupIndexingConfiguration?: ThingGroupIndexingConfiguration | undefined;
}

export type UpdateIndexingConfigurationResponse = Readonly<Record<string, never>>;

export interface UpdateJobRequest {
  readonly jobId: string;
  readonly description?: string | undefined;
  readonly presignedUrlConfig?: PresignedUrlConfig | undefined;
  readonly jobExecutionsRolloutConfig?: JobExecutionsRolloutConfig | undefined;
  readonly abortConfig?: AbortConfig | undefined;
  readonly timeoutConfig?: TimeoutConfig | undefined;
  readonly namespaceId?: string | undefined;
  readonly jobExecutionsRetryConfig?: JobExecutionsRetryConfig | undefined;
}

export interface UpdateMitigationActionRequest {
  readonly actionName: string;
  readonly roleArn?: string | undefined;
  readonly actionParams?: MitigationActionParams | undefined;
}

export interface UpdateMitigationActionResponse {
  readonly actionArn?: string | undefined;
  readonly actionId?: string | undefined;
}

export interface UpdatePackageConfigurationRequest {
  readonly versionUpdateByJobsConfig?: VersionUpdateByJobsConfig | undefined;
  readonly clientToken?: string | undefined;
}

export type UpdatePackageConfigurationResponse = Readonly<Record<string, never>>;

export interface UpdatePackageRequest {
  readonly packageName: string;
  readonly description?: string | undefined;
  readonly defaultVersionName?: string | undefined;
  readonly unsetDefaultVersion?: boolean | undefined;
  readonly clientToken?: string | undefined;
}

export type UpdatePackageResponse = Readonly<Record<string, never>>;

export interface UpdatePackageVersionRequest {
  readonly packageName: string;
  readonly versionName: string;
  readonly description?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly artifact?: PackageVersionArtifact | undefined;
  readonly action?: PackageVersionAction | undefined;
  readonly recipe?: string | undefined;
  readonly clientToken?: string | undefined;
}

export type UpdatePackageVersionResponse = Readonly<Record<string, never>>;

export interface UpdateProvisioningTemplateRequest {
  readonly templateName: string;
  readonly description?: string | undefined;
  readonly enabled?: boolean | undefined;
  readonly defaultVersionId?: number | undefined;
  readonly provisioningRoleArn?: string | undefined;
  readonly preProvisioningHook?: ProvisioningHook | undefined;
  readonly removePreProvisioningHook?: boolean | undefined;
}

export type UpdateProvisioningTemplateResponse = Readonly<Record<string, never>>;

export interface UpdateRoleAliasRequest {
  readonly roleAlias: string;
  readonly roleArn?: string | undefined;
  readonly credentialDurationSeconds?: number | undefined;
}

export interface UpdateRoleAliasResponse {
  readonly roleAlias?: string | undefined;
  readonly roleAliasArn?: string | undefined;
}

export interface UpdateScheduledAuditRequest {
  readonly frequency?: AuditFrequency | undefined;
  readonly dayOfMonth?: string | undefined;
  readonly dayOfWeek?: DayOfWeek | undefined;
  readonly targetCheckNames?: readonly string[] | undefined;
  readonly scheduledAuditName: string;
}

export interface UpdateScheduledAuditResponse {
  readonly scheduledAuditArn?: string | undefined;
}

export interface UpdateSecurityProfileRequest {
  readonly securityProfileName: string;
  readonly securityProfileDescription?: string | undefined;
  readonly behaviors?: readonly Behavior[] | undefined;
  readonly alertTargets?: Readonly<Record<string, AlertTarget>> | undefined;
  readonly additionalMetricsToRetain?: readonly string[] | undefined;
  readonly additionalMetricsToRetainV2?: readonly MetricToRetain[] | undefined;
  readonly deleteBehaviors?: boolean | undefined;
  readonly deleteAlertTargets?: boolean | undefined;
  readonly deleteAdditionalMetricsToRetain?: boolean | undefined;
  readonly expectedVersion?: number | undefined;
  readonly metricsExportConfig?: MetricsExportConfig | undefined;
  readonly deleteMetricsExportConfig?: boolean | undefined;
}

export interface UpdateSecurityProfileResponse {
  readonly securityProfileName?: string | undefined;
  readonly securityProfileArn?: string | undefined;
  readonly securityProfileDescription?: string | undefined;
  readonly behaviors?: readonly Behavior[] | undefined;
  readonly alertTargets?: Readonly<Record<string, AlertTarget>> | undefined;
  readonly additionalMetricsToRetain?: readonly string[] | undefined;
  readonly additionalMetricsToRetainV2?: readonly MetricToRetain[] | undefined;
  readonly version?: number | undefined;
  readonly creationDate?: Instant | undefined;
  readonly lastModifiedDate?: Instant | undefined;
  readonly metricsExportConfig?: MetricsExportConfig | undefined;
}

export interface UpdateStreamRequest {
  readonly streamId: string;
  readonly description?: string | undefined;
  readonly files?: readonly StreamFile[] | undefined;
  readonly roleArn?: string | undefined;
}

export interface UpdateStreamResponse {
  readonly streamId?: string | undefined;
  readonly streamArn?: string | undefined;
  readonly description?: string | undefined;
  readonly streamVersion?: number | undefined;
}

export interface UpdateThingGroupRequest {
  readonly thingGroupName: string;
  readonly thingGroupProperties: ThingGroupProperties;
  readonly expectedVersion?: number | undefined;
}

export interface UpdateThingGroupResponse {
  readonly version?: number | undefined;
}

export interface UpdateThingGroupsForThingRequest {
  readonly thingName?: string | undefined;
  readonly thingGroupsToAdd?: readonly string[] | undefined;
  readonly thingGroupsToRemove?: readonly string[] | undefined;
  readonly overrideDynamicGroups?: boolean | undefined;
}

export type UpdateThingGroupsForThingResponse = Readonly<Record<string, never>>;

export interface UpdateThingRequest {
  readonly thingName: string;
  readonly thingTypeName?: string | undefined;
  readonly attributePayload?: AttributePayload | undefined;
  readonly expectedVersion?: number | undefined;
  readonly removeThingType?: boolean | undefined;
}

export type UpdateThingResponse = Readonly<Record<string, never>>;

export interface UpdateThingTypeRequest {
  readonly thingTypeName: string;
  readonly thingTypeProperties?: ThingTypeProperties | undefined;
}

export type UpdateThingTypeResponse = Readonly<Record<string, never>>;

export interface UpdateTopicRuleDestinationRequest {
  readonly arn: string;
  readonly status: TopicRuleDestinationStatus;
}

export type UpdateTopicRuleDestinationResponse = Readonly<Record<string, never>>;

export interface UserProperty {
  readonly key: string;
  readonly value: string;
}

export interface ValidateSecurityProfileBehaviorsRequest {
  readonly behaviors: readonly Behavior[];
}

export interface ValidateSecurityProfileBehaviorsResponse {
  readonly valid?: boolean | undefined;
  readonly validationErrors?: readonly ValidationError[] | undefined;
}

export interface ValidationError {
  readonly errorMessage?: string | undefined;
}

export interface ValidationException {
  readonly message?: string | undefined;
}

export type VerificationState = "FALSE_POSITIVE" | "BENIGN_POSITIVE" | "TRUE_POSITIVE" | "UNKNOWN";

export interface VersionConflictException {
  readonly message?: string | undefined;
}

export interface VersionUpdateByJobsConfig {
  readonly enabled?: boolean | undefined;
  readonly roleArn?: string | undefined;
}

export interface VersionsLimitExceededException {
  readonly message?: string | undefined;
}

export interface ViolationEvent {
  readonly violationId?: string | undefined;
  readonly thingName?: string | undefined;
  readonly securityProfileName?: string | undefined;
  readonly behavior?: Behavior | undefined;
  readonly metricValue?: MetricValue | undefined;
  readonly violationEventAdditionalInfo?: ViolationEventAdditionalInfo | undefined;
  readonly violationEventType?: ViolationEventType | undefined;
  readonly verificationState?: VerificationState | undefined;
  readonly verificationStateDescription?: string | undefined;
  readonly violationEventTime?: Instant | undefined;
}

export interface ViolationEventAdditionalInfo {
  readonly confidenceLevel?: ConfidenceLevel | undefined;
}

export interface ViolationEventOccurrenceRange {
  readonly startTime: Instant;
  readonly endTime: Instant;
}

export type ViolationEventType = "in-alarm" | "alarm-cleared" | "alarm-invalidated";

export interface VpcDestinationConfiguration {
  readonly subnetIds: readonly string[];
  readonly securityGroups?: readonly string[] | undefined;
  readonly vpcId: string;
  readonly roleArn: string;
}

export interface VpcDestinationProperties {
  readonly subnetIds?: readonly string[] | undefined;
  readonly securityGroups?: readonly string[] | undefined;
  readonly vpcId?: string | undefined;
  readonly roleArn?: string | undefined;
}

export interface VpcDestinationSummary {
  readonly subnetIds?: readonly string[] | undefined;
  readonly securityGroups?: readonly string[] | undefined;
  readonly vpcId?: string | undefined;
  readonly roleArn?: string | undefined;
}
