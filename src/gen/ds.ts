/** The operations and types of Directory Service (API version 2015-04-16). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const ds: ServiceRef<Operations> = { id: "ds" };

export interface Operations {
  readonly AcceptSharedDirectory: {
    readonly input: AcceptSharedDirectoryRequest;
    readonly output: AcceptSharedDirectoryResult;
    readonly errors:
      | "ClientException"
      | "DirectoryAlreadySharedException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException";
  };
  readonly AddIpRoutes: {
    readonly input: AddIpRoutesRequest;
    readonly output: AddIpRoutesResult;
    readonly errors:
      | "ClientException"
      | "DirectoryUnavailableException"
      | "EntityAlreadyExistsException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "IpRouteLimitExceededException"
      | "ServiceException";
  };
  readonly AddRegion: {
    readonly input: AddRegionRequest;
    readonly output: AddRegionResult;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "DirectoryAlreadyInRegionException"
      | "DirectoryDoesNotExistException"
      | "DirectoryUnavailableException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "RegionLimitExceededException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly AddTagsToResource: {
    readonly input: AddTagsToResourceRequest;
    readonly output: AddTagsToResourceResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException"
      | "TagLimitExceededException";
  };
  readonly CancelSchemaExtension: {
    readonly input: CancelSchemaExtensionRequest;
    readonly output: CancelSchemaExtensionResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "ServiceException";
  };
  readonly ConnectDirectory: {
    readonly input: ConnectDirectoryRequest;
    readonly output: ConnectDirectoryResult;
    readonly errors:
      | "ClientException"
      | "DirectoryLimitExceededException"
      | "InvalidParameterException"
      | "ServiceException";
  };
  readonly CreateAlias: {
    readonly input: CreateAliasRequest;
    readonly output: CreateAliasResult;
    readonly errors:
      | "ClientException"
      | "EntityAlreadyExistsException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException";
  };
  readonly CreateComputer: {
    readonly input: CreateComputerRequest;
    readonly output: CreateComputerResult;
    readonly errors:
      | "AuthenticationFailedException"
      | "ClientException"
      | "DirectoryUnavailableException"
      | "EntityAlreadyExistsException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly CreateConditionalForwarder: {
    readonly input: CreateConditionalForwarderRequest;
    readonly output: CreateConditionalForwarderResult;
    readonly errors:
      | "ClientException"
      | "DirectoryUnavailableException"
      | "EntityAlreadyExistsException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly CreateDirectory: {
    readonly input: CreateDirectoryRequest;
    readonly output: CreateDirectoryResult;
    readonly errors:
      | "ClientException"
      | "DirectoryLimitExceededException"
      | "InvalidParameterException"
      | "ServiceException";
  };
  readonly CreateHybridAD: {
    readonly input: CreateHybridADRequest;
    readonly output: CreateHybridADResult;
    readonly errors:
      | "ADAssessmentLimitExceededException"
      | "ClientException"
      | "DirectoryLimitExceededException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly CreateLogSubscription: {
    readonly input: CreateLogSubscriptionRequest;
    readonly output: CreateLogSubscriptionResult;
    readonly errors:
      | "ClientException"
      | "EntityAlreadyExistsException"
      | "EntityDoesNotExistException"
      | "InsufficientPermissionsException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly CreateMicrosoftAD: {
    readonly input: CreateMicrosoftADRequest;
    readonly output: CreateMicrosoftADResult;
    readonly errors:
      | "ClientException"
      | "DirectoryLimitExceededException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly CreateSnapshot: {
    readonly input: CreateSnapshotRequest;
    readonly output: CreateSnapshotResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException"
      | "SnapshotLimitExceededException";
  };
  readonly CreateTrust: {
    readonly input: CreateTrustRequest;
    readonly output: CreateTrustResult;
    readonly errors:
      | "ClientException"
      | "EntityAlreadyExistsException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly DeleteADAssessment: {
    readonly input: DeleteADAssessmentRequest;
    readonly output: DeleteADAssessmentResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly DeleteConditionalForwarder: {
    readonly input: DeleteConditionalForwarderRequest;
    readonly output: DeleteConditionalForwarderResult;
    readonly errors:
      | "ClientException"
      | "DirectoryUnavailableException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly DeleteDirectory: {
    readonly input: DeleteDirectoryRequest;
    readonly output: DeleteDirectoryResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "ServiceException";
  };
  readonly DeleteLogSubscription: {
    readonly input: DeleteLogSubscriptionRequest;
    readonly output: DeleteLogSubscriptionResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly DeleteSnapshot: {
    readonly input: DeleteSnapshotRequest;
    readonly output: DeleteSnapshotResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException";
  };
  readonly DeleteTrust: {
    readonly input: DeleteTrustRequest;
    readonly output: DeleteTrustResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly DeregisterCertificate: {
    readonly input: DeregisterCertificateRequest;
    readonly output: DeregisterCertificateResult;
    readonly errors:
      | "CertificateDoesNotExistException"
      | "CertificateInUseException"
      | "ClientException"
      | "DirectoryDoesNotExistException"
      | "DirectoryUnavailableException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly DeregisterEventTopic: {
    readonly input: DeregisterEventTopicRequest;
    readonly output: DeregisterEventTopicResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException";
  };
  readonly DescribeADAssessment: {
    readonly input: DescribeADAssessmentRequest;
    readonly output: DescribeADAssessmentResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly DescribeCAEnrollmentPolicy: {
    readonly input: DescribeCAEnrollmentPolicyRequest;
    readonly output: DescribeCAEnrollmentPolicyResult;
    readonly errors:
      | "ClientException"
      | "DirectoryDoesNotExistException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly DescribeCertificate: {
    readonly input: DescribeCertificateRequest;
    readonly output: DescribeCertificateResult;
    readonly errors:
      | "CertificateDoesNotExistException"
      | "ClientException"
      | "DirectoryDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly DescribeClientAuthenticationSettings: {
    readonly input: DescribeClientAuthenticationSettingsRequest;
    readonly output: DescribeClientAuthenticationSettingsResult;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "DirectoryDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly DescribeConditionalForwarders: {
    readonly input: DescribeConditionalForwardersRequest;
    readonly output: DescribeConditionalForwardersResult;
    readonly errors:
      | "ClientException"
      | "DirectoryUnavailableException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly DescribeDirectories: {
    readonly input: DescribeDirectoriesRequest;
    readonly output: DescribeDirectoriesResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "ServiceException";
  };
  readonly DescribeDirectoryDataAccess: {
    readonly input: DescribeDirectoryDataAccessRequest;
    readonly output: DescribeDirectoryDataAccessResult;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "DirectoryDoesNotExistException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly DescribeDomainControllers: {
    readonly input: DescribeDomainControllersRequest;
    readonly output: DescribeDomainControllersResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly DescribeEventTopics: {
    readonly input: DescribeEventTopicsRequest;
    readonly output: DescribeEventTopicsResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException";
  };
  readonly DescribeHybridADUpdate: {
    readonly input: DescribeHybridADUpdateRequest;
    readonly output: DescribeHybridADUpdateResult;
    readonly errors:
      | "ClientException"
      | "DirectoryDoesNotExistException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly DescribeLDAPSSettings: {
    readonly input: DescribeLDAPSSettingsRequest;
    readonly output: DescribeLDAPSSettingsResult;
    readonly errors:
      | "ClientException"
      | "DirectoryDoesNotExistException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly DescribeRegions: {
    readonly input: DescribeRegionsRequest;
    readonly output: DescribeRegionsResult;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "DirectoryDoesNotExistException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly DescribeSettings: {
    readonly input: DescribeSettingsRequest;
    readonly output: DescribeSettingsResult;
    readonly errors:
      | "ClientException"
      | "DirectoryDoesNotExistException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly DescribeSharedDirectories: {
    readonly input: DescribeSharedDirectoriesRequest;
    readonly output: DescribeSharedDirectoriesResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly DescribeSnapshots: {
    readonly input: DescribeSnapshotsRequest;
    readonly output: DescribeSnapshotsResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "ServiceException";
  };
  readonly DescribeTrusts: {
    readonly input: DescribeTrustsRequest;
    readonly output: DescribeTrustsResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly DescribeUpdateDirectory: {
    readonly input: DescribeUpdateDirectoryRequest;
    readonly output: DescribeUpdateDirectoryResult;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "DirectoryDoesNotExistException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "ServiceException";
  };
  readonly DisableCAEnrollmentPolicy: {
    readonly input: DisableCAEnrollmentPolicyRequest;
    readonly output: DisableCAEnrollmentPolicyResult;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "DirectoryDoesNotExistException"
      | "DirectoryUnavailableException"
      | "DisableAlreadyInProgressException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException";
  };
  readonly DisableClientAuthentication: {
    readonly input: DisableClientAuthenticationRequest;
    readonly output: DisableClientAuthenticationResult;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "DirectoryDoesNotExistException"
      | "InvalidClientAuthStatusException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly DisableDirectoryDataAccess: {
    readonly input: DisableDirectoryDataAccessRequest;
    readonly output: DisableDirectoryDataAccessResult;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "DirectoryDoesNotExistException"
      | "DirectoryInDesiredStateException"
      | "DirectoryUnavailableException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly DisableLDAPS: {
    readonly input: DisableLDAPSRequest;
    readonly output: DisableLDAPSResult;
    readonly errors:
      | "ClientException"
      | "DirectoryDoesNotExistException"
      | "DirectoryUnavailableException"
      | "InvalidLDAPSStatusException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly DisableRadius: {
    readonly input: DisableRadiusRequest;
    readonly output: DisableRadiusResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "ServiceException";
  };
  readonly DisableSso: {
    readonly input: DisableSsoRequest;
    readonly output: DisableSsoResult;
    readonly errors:
      | "AuthenticationFailedException"
      | "ClientException"
      | "EntityDoesNotExistException"
      | "InsufficientPermissionsException"
      | "ServiceException";
  };
  readonly EnableCAEnrollmentPolicy: {
    readonly input: EnableCAEnrollmentPolicyRequest;
    readonly output: EnableCAEnrollmentPolicyResult;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "DirectoryDoesNotExistException"
      | "DirectoryUnavailableException"
      | "EnableAlreadyInProgressException"
      | "EntityAlreadyExistsException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException";
  };
  readonly EnableClientAuthentication: {
    readonly input: EnableClientAuthenticationRequest;
    readonly output: EnableClientAuthenticationResult;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "DirectoryDoesNotExistException"
      | "InvalidClientAuthStatusException"
      | "NoAvailableCertificateException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly EnableDirectoryDataAccess: {
    readonly input: EnableDirectoryDataAccessRequest;
    readonly output: EnableDirectoryDataAccessResult;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "DirectoryDoesNotExistException"
      | "DirectoryInDesiredStateException"
      | "DirectoryUnavailableException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly EnableLDAPS: {
    readonly input: EnableLDAPSRequest;
    readonly output: EnableLDAPSResult;
    readonly errors:
      | "ClientException"
      | "DirectoryDoesNotExistException"
      | "DirectoryUnavailableException"
      | "InvalidLDAPSStatusException"
      | "InvalidParameterException"
      | "NoAvailableCertificateException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly EnableRadius: {
    readonly input: EnableRadiusRequest;
    readonly output: EnableRadiusResult;
    readonly errors:
      | "ClientException"
      | "EntityAlreadyExistsException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException";
  };
  readonly EnableSso: {
    readonly input: EnableSsoRequest;
    readonly output: EnableSsoResult;
    readonly errors:
      | "AuthenticationFailedException"
      | "ClientException"
      | "EntityDoesNotExistException"
      | "InsufficientPermissionsException"
      | "ServiceException";
  };
  readonly GetDirectoryLimits: {
    readonly input: GetDirectoryLimitsRequest;
    readonly output: GetDirectoryLimitsResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "ServiceException";
  };
  readonly GetSnapshotLimits: {
    readonly input: GetSnapshotLimitsRequest;
    readonly output: GetSnapshotLimitsResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "ServiceException";
  };
  readonly ListADAssessments: {
    readonly input: ListADAssessmentsRequest;
    readonly output: ListADAssessmentsResult;
    readonly errors:
      | "ClientException"
      | "DirectoryDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly ListCertificates: {
    readonly input: ListCertificatesRequest;
    readonly output: ListCertificatesResult;
    readonly errors:
      | "ClientException"
      | "DirectoryDoesNotExistException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly ListIpRoutes: {
    readonly input: ListIpRoutesRequest;
    readonly output: ListIpRoutesResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "ServiceException";
  };
  readonly ListLogSubscriptions: {
    readonly input: ListLogSubscriptionsRequest;
    readonly output: ListLogSubscriptionsResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "InvalidNextTokenException"
      | "ServiceException";
  };
  readonly ListSchemaExtensions: {
    readonly input: ListSchemaExtensionsRequest;
    readonly output: ListSchemaExtensionsResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "InvalidNextTokenException"
      | "ServiceException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "ServiceException";
  };
  readonly RegisterCertificate: {
    readonly input: RegisterCertificateRequest;
    readonly output: RegisterCertificateResult;
    readonly errors:
      | "CertificateAlreadyExistsException"
      | "CertificateLimitExceededException"
      | "ClientException"
      | "DirectoryDoesNotExistException"
      | "DirectoryUnavailableException"
      | "InvalidCertificateException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly RegisterEventTopic: {
    readonly input: RegisterEventTopicRequest;
    readonly output: RegisterEventTopicResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException";
  };
  readonly RejectSharedDirectory: {
    readonly input: RejectSharedDirectoryRequest;
    readonly output: RejectSharedDirectoryResult;
    readonly errors:
      | "ClientException"
      | "DirectoryAlreadySharedException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException";
  };
  readonly RemoveIpRoutes: {
    readonly input: RemoveIpRoutesRequest;
    readonly output: RemoveIpRoutesResult;
    readonly errors:
      | "ClientException"
      | "DirectoryUnavailableException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException";
  };
  readonly RemoveRegion: {
    readonly input: RemoveRegionRequest;
    readonly output: RemoveRegionResult;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "DirectoryDoesNotExistException"
      | "DirectoryUnavailableException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly RemoveTagsFromResource: {
    readonly input: RemoveTagsFromResourceRequest;
    readonly output: RemoveTagsFromResourceResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException";
  };
  readonly ResetUserPassword: {
    readonly input: ResetUserPasswordRequest;
    readonly output: ResetUserPasswordResult;
    readonly errors:
      | "ClientException"
      | "DirectoryUnavailableException"
      | "EntityDoesNotExistException"
      | "InvalidPasswordException"
      | "ServiceException"
      | "UnsupportedOperationException"
      | "UserDoesNotExistException";
  };
  readonly RestoreFromSnapshot: {
    readonly input: RestoreFromSnapshotRequest;
    readonly output: RestoreFromSnapshotResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException";
  };
  readonly ShareDirectory: {
    readonly input: ShareDirectoryRequest;
    readonly output: ShareDirectoryResult;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "DirectoryAlreadySharedException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "InvalidTargetException"
      | "OrganizationsException"
      | "ServiceException"
      | "ShareLimitExceededException"
      | "UnsupportedOperationException";
  };
  readonly StartADAssessment: {
    readonly input: StartADAssessmentRequest;
    readonly output: StartADAssessmentResult;
    readonly errors:
      | "ADAssessmentLimitExceededException"
      | "ClientException"
      | "DirectoryDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly StartSchemaExtension: {
    readonly input: StartSchemaExtensionRequest;
    readonly output: StartSchemaExtensionResult;
    readonly errors:
      | "ClientException"
      | "DirectoryUnavailableException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException"
      | "SnapshotLimitExceededException";
  };
  readonly UnshareDirectory: {
    readonly input: UnshareDirectoryRequest;
    readonly output: UnshareDirectoryResult;
    readonly errors:
      | "ClientException"
      | "DirectoryNotSharedException"
      | "EntityDoesNotExistException"
      | "InvalidTargetException"
      | "ServiceException";
  };
  readonly UpdateConditionalForwarder: {
    readonly input: UpdateConditionalForwarderRequest;
    readonly output: UpdateConditionalForwarderResult;
    readonly errors:
      | "ClientException"
      | "DirectoryUnavailableException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly UpdateDirectorySetup: {
    readonly input: UpdateDirectorySetupRequest;
    readonly output: UpdateDirectorySetupResult;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "DirectoryDoesNotExistException"
      | "DirectoryInDesiredStateException"
      | "DirectoryUnavailableException"
      | "InvalidParameterException"
      | "ServiceException"
      | "SnapshotLimitExceededException"
      | "UnsupportedOperationException";
  };
  readonly UpdateHybridAD: {
    readonly input: UpdateHybridADRequest;
    readonly output: UpdateHybridADResult;
    readonly errors:
      | "ADAssessmentLimitExceededException"
      | "ClientException"
      | "DirectoryDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly UpdateNumberOfDomainControllers: {
    readonly input: UpdateNumberOfDomainControllersRequest;
    readonly output: UpdateNumberOfDomainControllersResult;
    readonly errors:
      | "ClientException"
      | "DirectoryUnavailableException"
      | "DomainControllerLimitExceededException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
  readonly UpdateRadius: {
    readonly input: UpdateRadiusRequest;
    readonly output: UpdateRadiusResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException";
  };
  readonly UpdateSettings: {
    readonly input: UpdateSettingsRequest;
    readonly output: UpdateSettingsResult;
    readonly errors:
      | "ClientException"
      | "DirectoryDoesNotExistException"
      | "DirectoryUnavailableException"
      | "IncompatibleSettingsException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException"
      | "UnsupportedSettingsException";
  };
  readonly UpdateTrust: {
    readonly input: UpdateTrustRequest;
    readonly output: UpdateTrustResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException";
  };
  readonly VerifyTrust: {
    readonly input: VerifyTrustRequest;
    readonly output: VerifyTrustResult;
    readonly errors:
      | "ClientException"
      | "EntityDoesNotExistException"
      | "InvalidParameterException"
      | "ServiceException"
      | "UnsupportedOperationException";
  };
}

export interface ADAssessmentLimitExceededException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface AcceptSharedDirectoryRequest {
  readonly SharedDirectoryId: string;
}

export interface AcceptSharedDirectoryResult {
  readonly SharedDirectory?: SharedDirectory | undefined;
}

export interface AccessDeniedException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface AddIpRoutesRequest {
  readonly DirectoryId: string;
  readonly IpRoutes: readonly IpRoute[];
  readonly UpdateSecurityGroupForDirectoryControllers?: boolean | undefined;
}

export type AddIpRoutesResult = Readonly<Record<string, never>>;

export interface AddRegionRequest {
  readonly DirectoryId: string;
  readonly RegionName: string;
  readonly VPCSettings: DirectoryVpcSettings;
}

export type AddRegionResult = Readonly<Record<string, never>>;

export interface AddTagsToResourceRequest {
  readonly ResourceId: string;
  readonly Tags: readonly Tag[];
}

export type AddTagsToResourceResult = Readonly<Record<string, never>>;

export interface Assessment {
  readonly AssessmentId?: string | undefined;
  readonly DirectoryId?: string | undefined;
  readonly DnsName?: string | undefined;
  readonly StartTime?: Instant | undefined;
  readonly LastUpdateDateTime?: Instant | undefined;
  readonly Status?: string | undefined;
  readonly StatusCode?: string | undefined;
  readonly StatusReason?: string | undefined;
  readonly CustomerDnsIps?: readonly string[] | undefined;
  readonly VpcId?: string | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly SelfManagedInstanceIds?: readonly string[] | undefined;
  readonly ReportType?: string | undefined;
  readonly Version?: string | undefined;
}

export interface AssessmentConfiguration {
  readonly CustomerDnsIps: readonly string[];
  readonly DnsName: string;
  readonly VpcSettings: DirectoryVpcSettings;
  readonly InstanceIds: readonly string[];
  readonly SecurityGroupIds?: readonly string[] | undefined;
}

export interface AssessmentReport {
  readonly DomainControllerIp?: string | undefined;
  readonly Validations?: readonly AssessmentValidation[] | undefined;
}

export interface AssessmentSummary {
  readonly AssessmentId?: string | undefined;
  readonly DirectoryId?: string | undefined;
  readonly DnsName?: string | undefined;
  readonly StartTime?: Instant | undefined;
  readonly LastUpdateDateTime?: Instant | undefined;
  readonly Status?: string | undefined;
  readonly CustomerDnsIps?: readonly string[] | undefined;
  readonly ReportType?: string | undefined;
}

export interface AssessmentValidation {
  readonly Category?: string | undefined;
  readonly Name?: string | undefined;
  readonly Status?: string | undefined;
  readonly StatusCode?: string | undefined;
  readonly StatusReason?: string | undefined;
  readonly StartTime?: Instant | undefined;
  readonly LastUpdateDateTime?: Instant | undefined;
}

export interface Attribute {
  readonly Name?: string | undefined;
  readonly Value?: string | undefined;
}

export interface AuthenticationFailedException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export type CaEnrollmentPolicyStatus =
  | "InProgress"
  | "Success"
  | "Failed"
  | "Disabling"
  | "Disabled"
  | "Impaired";

export interface CancelSchemaExtensionRequest {
  readonly DirectoryId: string;
  readonly SchemaExtensionId: string;
}

export type CancelSchemaExtensionResult = Readonly<Record<string, never>>;

export interface Certificate {
  readonly CertificateId?: string | undefined;
  readonly State?: CertificateState | undefined;
  readonly StateReason?: string | undefined;
  readonly CommonName?: string | undefined;
  readonly RegisteredDateTime?: Instant | undefined;
  readonly ExpiryDateTime?: Instant | undefined;
  readonly Type?: CertificateType | undefined;
  readonly ClientCertAuthSettings?: ClientCertAuthSettings | undefined;
}

export interface CertificateAlreadyExistsException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface CertificateDoesNotExistException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface CertificateInUseException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface CertificateInfo {
  readonly CertificateId?: string | undefined;
  readonly CommonName?: string | undefined;
  readonly State?: CertificateState | undefined;
  readonly ExpiryDateTime?: Instant | undefined;
  readonly Type?: CertificateType | undefined;
}

export interface CertificateLimitExceededException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export type CertificateState =
  | "Registering"
  | "Registered"
  | "RegisterFailed"
  | "Deregistering"
  | "Deregistered"
  | "DeregisterFailed";

export type CertificateType = "ClientCertAuth" | "ClientLDAPS";

export interface ClientAuthenticationSettingInfo {
  readonly Type?: ClientAuthenticationType | undefined;
  readonly Status?: ClientAuthenticationStatus | undefined;
  readonly LastUpdatedDateTime?: Instant | undefined;
}

export type ClientAuthenticationStatus = "Enabled" | "Disabled";

export type ClientAuthenticationType = "SmartCard" | "SmartCardOrPassword";

export interface ClientCertAuthSettings {
  readonly OCSPUrl?: string | undefined;
}

export interface ClientException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface Computer {
  readonly ComputerId?: string | undefined;
  readonly ComputerName?: string | undefined;
  readonly ComputerAttributes?: readonly Attribute[] | undefined;
}

export interface ConditionalForwarder {
  readonly RemoteDomainName?: string | undefined;
  readonly DnsIpAddrs?: readonly string[] | undefined;
  readonly DnsIpv6Addrs?: readonly string[] | undefined;
  readonly ReplicationScope?: ReplicationScope | undefined;
}

export interface ConnectDirectoryRequest {
  readonly Name: string;
  readonly ShortName?: string | undefined;
  readonly Password: string;
  readonly Description?: string | undefined;
  readonly Size: DirectorySize;
  readonly ConnectSettings: DirectoryConnectSettings;
  readonly Tags?: readonly Tag[] | undefined;
  readonly NetworkType?: NetworkType | undefined;
}

export interface ConnectDirectoryResult {
  readonly DirectoryId?: string | undefined;
}

export interface CreateAliasRequest {
  readonly DirectoryId: string;
  readonly Alias: string;
}

export interface CreateAliasResult {
  readonly DirectoryId?: string | undefined;
  readonly Alias?: string | undefined;
}

export interface CreateComputerRequest {
  readonly DirectoryId: string;
  readonly ComputerName: string;
  readonly Password: string;
  readonly OrganizationalUnitDistinguishedName?: string | undefined;
  readonly ComputerAttributes?: readonly Attribute[] | undefined;
}

export interface CreateComputerResult {
  readonly Computer?: Computer | undefined;
}

export interface CreateConditionalForwarderRequest {
  readonly DirectoryId: string;
  readonly RemoteDomainName: string;
  readonly DnsIpAddrs?: readonly string[] | undefined;
  readonly DnsIpv6Addrs?: readonly string[] | undefined;
}

export type CreateConditionalForwarderResult = Readonly<Record<string, never>>;

export interface CreateDirectoryRequest {
  readonly Name: string;
  readonly ShortName?: string | undefined;
  readonly Password: string;
  readonly Description?: string | undefined;
  readonly Size: DirectorySize;
  readonly VpcSettings?: DirectoryVpcSettings | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly NetworkType?: NetworkType | undefined;
}

export interface CreateDirectoryResult {
  readonly DirectoryId?: string | undefined;
}

export interface CreateHybridADRequest {
  readonly SecretArn: string;
  readonly AssessmentId: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateHybridADResult {
  readonly DirectoryId?: string | undefined;
}

export interface CreateLogSubscriptionRequest {
  readonly DirectoryId: string;
  readonly LogGroupName: string;
}

export type CreateLogSubscriptionResult = Readonly<Record<string, never>>;

export interface CreateMicrosoftADRequest {
  readonly Name: string;
  readonly ShortName?: string | undefined;
  readonly Password: string;
  readonly Description?: string | undefined;
  readonly VpcSettings: DirectoryVpcSettings;
  readonly Edition?: DirectoryEdition | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly NetworkType?: NetworkType | undefined;
}

export interface CreateMicrosoftADResult {
  readonly DirectoryId?: string | undefined;
}

export interface CreateSnapshotRequest {
  readonly DirectoryId: string;
  readonly Name?: string | undefined;
}

export interface CreateSnapshotResult {
  readonly SnapshotId?: string | undefined;
}

export interface CreateTrustRequest {
  readonly DirectoryId: string;
  readonly RemoteDomainName: string;
  readonly TrustPassword: string;
  readonly TrustDirection: TrustDirection;
  readonly TrustType?: TrustType | undefined;
  readonly ConditionalForwarderIpAddrs?: readonly string[] | undefined;
  readonly ConditionalForwarderIpv6Addrs?: readonly string[] | undefined;
  readonly SelectiveAuth?: SelectiveAuth | undefined;
}

export interface CreateTrustResult {
  readonly TrustId?: string | undefined;
}

export type DataAccessStatus = "Disabled" | "Disabling" | "Enabled" | "Enabling" | "Failed";

export interface DeleteADAssessmentRequest {
  readonly AssessmentId: string;
}

export interface DeleteADAssessmentResult {
  readonly AssessmentId?: string | undefined;
}

export interface DeleteConditionalForwarderRequest {
  readonly DirectoryId: string;
  readonly RemoteDomainName: string;
}

export type DeleteConditionalForwarderResult = Readonly<Record<string, never>>;

export interface DeleteDirectoryRequest {
  readonly DirectoryId: string;
}

export interface DeleteDirectoryResult {
  readonly DirectoryId?: string | undefined;
}

export interface DeleteLogSubscriptionRequest {
  readonly DirectoryId: string;
}

export type DeleteLogSubscriptionResult = Readonly<Record<string, never>>;

export interface DeleteSnapshotRequest {
  readonly SnapshotId: string;
}

export interface DeleteSnapshotResult {
  readonly SnapshotId?: string | undefined;
}

export interface DeleteTrustRequest {
  readonly TrustId: string;
  readonly DeleteAssociatedConditionalForwarder?: boolean | undefined;
}

export interface DeleteTrustResult {
  readonly TrustId?: string | undefined;
}

export interface DeregisterCertificateRequest {
  readonly DirectoryId: string;
  readonly CertificateId: string;
}

export type DeregisterCertificateResult = Readonly<Record<string, never>>;

export interface DeregisterEventTopicRequest {
  readonly DirectoryId: string;
  readonly TopicName: string;
}

export type DeregisterEventTopicResult = Readonly<Record<string, never>>;

export interface DescribeADAssessmentRequest {
  readonly AssessmentId: string;
}

export interface DescribeADAssessmentResult {
  readonly Assessment?: Assessment | undefined;
  readonly AssessmentReports?: readonly AssessmentReport[] | undefined;
}

export interface DescribeCAEnrollmentPolicyRequest {
  readonly DirectoryId: string;
}

export interface DescribeCAEnrollmentPolicyResult {
  readonly DirectoryId?: string | undefined;
  readonly PcaConnectorArn?: string | undefined;
  readonly CaEnrollmentPolicyStatus?: CaEnrollmentPolicyStatus | undefined;
  readonly LastUpdatedDateTime?: Instant | undefined;
  readonly CaEnrollmentPolicyStatusReason?: string | undefined;
}

export interface DescribeCertificateRequest {
  readonly DirectoryId: string;
  readonly CertificateId: string;
}

export interface DescribeCertificateResult {
  readonly Certificate?: Certificate | undefined;
}

export interface DescribeClientAuthenticationSettingsRequest {
  readonly DirectoryId: string;
  readonly Type?: ClientAuthenticationType | undefined;
  readonly NextToken?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface DescribeClientAuthenticationSettingsResult {
  readonly ClientAuthenticationSettingsInfo?: readonly ClientAuthenticationSettingInfo[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeConditionalForwardersRequest {
  readonly DirectoryId: string;
  readonly RemoteDomainNames?: readonly string[] | undefined;
}

export interface DescribeConditionalForwardersResult {
  readonly ConditionalForwarders?: readonly ConditionalForwarder[] | undefined;
}

export interface DescribeDirectoriesRequest {
  readonly DirectoryIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface DescribeDirectoriesResult {
  readonly DirectoryDescriptions?: readonly DirectoryDescription[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeDirectoryDataAccessRequest {
  readonly DirectoryId: string;
}

export interface DescribeDirectoryDataAccessResult {
  readonly DataAccessStatus?: DataAccessStatus | undefined;
}

export interface DescribeDomainControllersRequest {
  readonly DirectoryId: string;
  readonly DomainControllerIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface DescribeDomainControllersResult {
  readonly DomainControllers?: readonly DomainController[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeEventTopicsRequest {
  readonly DirectoryId?: string | undefined;
  readonly TopicNames?: readonly string[] | undefined;
}

export interface DescribeEventTopicsResult {
  readonly EventTopics?: readonly EventTopic[] | undefined;
}

export interface DescribeHybridADUpdateRequest {
  readonly DirectoryId: string;
  readonly UpdateType?: HybridUpdateType | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeHybridADUpdateResult {
  readonly UpdateActivities?: HybridUpdateActivities | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeLDAPSSettingsRequest {
  readonly DirectoryId: string;
  readonly Type?: LDAPSType | undefined;
  readonly NextToken?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface DescribeLDAPSSettingsResult {
  readonly LDAPSSettingsInfo?: readonly LDAPSSettingInfo[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeRegionsRequest {
  readonly DirectoryId: string;
  readonly RegionName?: string | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeRegionsResult {
  readonly RegionsDescription?: readonly RegionDescription[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeSettingsRequest {
  readonly DirectoryId: string;
  readonly Status?: DirectoryConfigurationStatus | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeSettingsResult {
  readonly DirectoryId?: string | undefined;
  readonly SettingEntries?: readonly SettingEntry[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeSharedDirectoriesRequest {
  readonly OwnerDirectoryId: string;
  readonly SharedDirectoryIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface DescribeSharedDirectoriesResult {
  readonly SharedDirectories?: readonly SharedDirectory[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeSnapshotsRequest {
  readonly DirectoryId?: string | undefined;
  readonly SnapshotIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface DescribeSnapshotsResult {
  readonly Snapshots?: readonly Snapshot[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeTrustsRequest {
  readonly DirectoryId?: string | undefined;
  readonly TrustIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface DescribeTrustsResult {
  readonly Trusts?: readonly Trust[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeUpdateDirectoryRequest {
  readonly DirectoryId: string;
  readonly UpdateType: UpdateType;
  readonly RegionName?: string | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeUpdateDirectoryResult {
  readonly UpdateActivities?: readonly UpdateInfoEntry[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DirectoryAlreadyInRegionException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface DirectoryAlreadySharedException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export type DirectoryConfigurationStatus = "Requested" | "Updating" | "Updated" | "Failed" | "Default";

export interface DirectoryConnectSettings {
  readonly VpcId: string;
  readonly SubnetIds: readonly string[];
  readonly CustomerDnsIps?: readonly string[] | undefined;
  readonly CustomerDnsIpsV6?: readonly string[] | undefined;
  readonly CustomerUserName: string;
}

export interface DirectoryConnectSettingsDescription {
  readonly VpcId?: string | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  readonly CustomerUserName?: string | undefined;
  readonly SecurityGroupId?: string | undefined;
  readonly AvailabilityZones?: readonly string[] | undefined;
  readonly ConnectIps?: readonly string[] | undefined;
  readonly ConnectIpsV6?: readonly string[] | undefined;
}

export interface DirectoryDescription {
  readonly DirectoryId?: string | undefined;
  readonly Name?: string | undefined;
  readonly ShortName?: string | undefined;
  readonly Size?: DirectorySize | undefined;
  readonly Edition?: DirectoryEdition | undefined;
  readonly Alias?: string | undefined;
  readonly AccessUrl?: string | undefined;
  readonly Description?: string | undefined;
  readonly DnsIpAddrs?: readonly string[] | undefined;
  readonly DnsIpv6Addrs?: readonly string[] | undefined;
  readonly Stage?: DirectoryStage | undefined;
  readonly ShareStatus?: ShareStatus | undefined;
  readonly ShareMethod?: ShareMethod | undefined;
  readonly ShareNotes?: string | undefined;
  readonly LaunchTime?: Instant | undefined;
  readonly StageLastUpdatedDateTime?: Instant | undefined;
  readonly Type?: DirectoryType | undefined;
  readonly VpcSettings?: DirectoryVpcSettingsDescription | undefined;
  readonly ConnectSettings?: DirectoryConnectSettingsDescription | undefined;
  readonly RadiusSettings?: RadiusSettings | undefined;
  readonly RadiusStatus?: RadiusStatus | undefined;
  readonly StageReason?: string | undefined;
  readonly SsoEnabled?: boolean | undefined;
  readonly DesiredNumberOfDomainControllers?: number | undefined;
  readonly OwnerDirectoryDescription?: OwnerDirectoryDescription | undefined;
  readonly RegionsInfo?: RegionsInfo | undefined;
  readonly OsVersion?: OSVersion | undefined;
  readonly HybridSettings?: HybridSettingsDescription | undefined;
  readonly NetworkType?: NetworkType | undefined;
}

export interface DirectoryDoesNotExistException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export type DirectoryEdition = "Enterprise" | "Standard" | "Hybrid";

export interface DirectoryInDesiredStateException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface DirectoryLimitExceededException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface DirectoryLimits {
  readonly CloudOnlyDirectoriesLimit?: number | undefined;
  readonly CloudOnlyDirectoriesCurrentCount?: number | undefined;
  readonly CloudOnlyDirectoriesLimitReached?: boolean | undefined;
  readonly CloudOnlyMicrosoftADLimit?: number | undefined;
  readonly CloudOnlyMicrosoftADCurrentCount?: number | undefined;
  readonly CloudOnlyMicrosoftADLimitReached?: boolean | undefined;
  readonly ConnectedDirectoriesLimit?: number | undefined;
  readonly ConnectedDirectoriesCurrentCount?: number | undefined;
  readonly ConnectedDirectoriesLimitReached?: boolean | undefined;
}

export interface DirectoryNotSharedException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export type DirectorySize = "Small" | "Large";

export interface DirectorySizeUpdateSettings {
  readonly DirectorySize?: DirectorySize | undefined;
}

export type DirectoryStage =
  | "Requested"
  | "Creating"
  | "Created"
  | "Active"
  | "Inoperable"
  | "Impaired"
  | "Restoring"
  | "RestoreFailed"
  | "Deleting"
  | "Deleted"
  | "Failed"
  | "Updating";

export type DirectoryType = "SimpleAD" | "ADConnector" | "MicrosoftAD" | "SharedMicrosoftAD";

export interface DirectoryUnavailableException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface DirectoryVpcSettings {
  readonly VpcId: string;
  readonly SubnetIds: readonly string[];
}

export interface DirectoryVpcSettingsDescription {
  readonly VpcId?: string | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  readonly SecurityGroupId?: string | undefined;
  readonly AvailabilityZones?: readonly string[] | undefined;
}

export interface DisableAlreadyInProgressException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface DisableCAEnrollmentPolicyRequest {
  readonly DirectoryId: string;
}

export type DisableCAEnrollmentPolicyResult = Readonly<Record<string, never>>;

export interface DisableClientAuthenticationRequest {
  readonly DirectoryId: string;
  readonly Type: ClientAuthenticationType;
}

export type DisableClientAuthenticationResult = Readonly<Record<string, never>>;

export interface DisableDirectoryDataAccessRequest {
  readonly DirectoryId: string;
}

export type DisableDirectoryDataAccessResult = Readonly<Record<string, never>>;

export interface DisableLDAPSRequest {
  readonly DirectoryId: string;
  readonly Type: LDAPSType;
}

export type DisableLDAPSResult = Readonly<Record<string, never>>;

export interface DisableRadiusRequest {
  readonly DirectoryId: string;
}

export type DisableRadiusResult = Readonly<Record<string, never>>;

export interface DisableSsoRequest {
  readonly DirectoryId: string;
  readonly UserName?: string | undefined;
  readonly Password?: string | undefined;
}

export type DisableSsoResult = Readonly<Record<string, never>>;

export interface DomainController {
  readonly DirectoryId?: string | undefined;
  readonly DomainControllerId?: string | undefined;
  readonly DnsIpAddr?: string | undefined;
  readonly DnsIpv6Addr?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly SubnetId?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly Status?: DomainControllerStatus | undefined;
  readonly StatusReason?: string | undefined;
  readonly LaunchTime?: Instant | undefined;
  readonly StatusLastUpdatedDateTime?: Instant | undefined;
}

export interface DomainControllerLimitExceededException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export type DomainControllerStatus =
  | "Creating"
  | "Active"
  | "Impaired"
  | "Restoring"
  | "Deleting"
  | "Deleted"
  | "Failed"
  | "Updating";

export interface EnableAlreadyInProgressException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface EnableCAEnrollmentPolicyRequest {
  readonly DirectoryId: string;
  readonly PcaConnectorArn: string;
}

export type EnableCAEnrollmentPolicyResult = Readonly<Record<string, never>>;

export interface EnableClientAuthenticationRequest {
  readonly DirectoryId: string;
  readonly Type: ClientAuthenticationType;
}

export type EnableClientAuthenticationResult = Readonly<Record<string, never>>;

export interface EnableDirectoryDataAccessRequest {
  readonly DirectoryId: string;
}

export type EnableDirectoryDataAccessResult = Readonly<Record<string, never>>;

export interface EnableLDAPSRequest {
  readonly DirectoryId: string;
  readonly Type: LDAPSType;
}

export type EnableLDAPSResult = Readonly<Record<string, never>>;

export interface EnableRadiusRequest {
  readonly DirectoryId: string;
  readonly RadiusSettings: RadiusSettings;
}

export type EnableRadiusResult = Readonly<Record<string, never>>;

export interface EnableSsoRequest {
  readonly DirectoryId: string;
  readonly UserName?: string | undefined;
  readonly Password?: string | undefined;
}

export type EnableSsoResult = Readonly<Record<string, never>>;

export interface EntityAlreadyExistsException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface EntityDoesNotExistException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface EventTopic {
  readonly DirectoryId?: string | undefined;
  readonly TopicName?: string | undefined;
  readonly TopicArn?: string | undefined;
  readonly CreatedDateTime?: Instant | undefined;
  readonly Status?: TopicStatus | undefined;
}

export type GetDirectoryLimitsRequest = Readonly<Record<string, never>>;

export interface GetDirectoryLimitsResult {
  readonly DirectoryLimits?: DirectoryLimits | undefined;
}

export interface GetSnapshotLimitsRequest {
  readonly DirectoryId: string;
}

export interface GetSnapshotLimitsResult {
  readonly SnapshotLimits?: SnapshotLimits | undefined;
}

export interface HybridAdministratorAccountUpdate {
  readonly SecretArn: string;
}

export interface HybridCustomerInstancesSettings {
  readonly CustomerDnsIps: readonly string[];
  readonly InstanceIds: readonly string[];
}

export interface HybridSettingsDescription {
  readonly SelfManagedDnsIpAddrs?: readonly string[] | undefined;
  readonly SelfManagedInstanceIds?: readonly string[] | undefined;
}

export interface HybridUpdateActivities {
  readonly SelfManagedInstances?: readonly HybridUpdateInfoEntry[] | undefined;
  readonly HybridAdministratorAccount?: readonly HybridUpdateInfoEntry[] | undefined;
}

export interface HybridUpdateInfoEntry {
  readonly Status?: UpdateStatus | undefined;
  readonly StatusReason?: string | undefined;
  readonly InitiatedBy?: string | undefined;
  readonly NewValue?: HybridUpdateValue | undefined;
  readonly PreviousValue?: HybridUpdateValue | undefined;
  readonly StartTime?: Instant | undefined;
  readonly LastUpdatedDateTime?: Instant | undefined;
  readonly AssessmentId?: string | undefined;
}

export type HybridUpdateType = "SelfManagedInstances" | "HybridAdministratorAccount";

export interface HybridUpdateValue {
  readonly InstanceIds?: readonly string[] | undefined;
  readonly DnsIps?: readonly string[] | undefined;
}

export interface IncompatibleSettingsException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface InsufficientPermissionsException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface InvalidCertificateException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface InvalidClientAuthStatusException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface InvalidLDAPSStatusException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface InvalidNextTokenException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface InvalidParameterException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface InvalidPasswordException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface InvalidTargetException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface IpRoute {
  readonly CidrIp?: string | undefined;
  readonly CidrIpv6?: string | undefined;
  readonly Description?: string | undefined;
}

export interface IpRouteInfo {
  readonly DirectoryId?: string | undefined;
  readonly CidrIp?: string | undefined;
  readonly CidrIpv6?: string | undefined;
  readonly IpRouteStatusMsg?: IpRouteStatusMsg | undefined;
  readonly AddedDateTime?: Instant | undefined;
  readonly IpRouteStatusReason?: string | undefined;
  readonly Description?: string | undefined;
}

export interface IpRouteLimitExceededException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export type IpRouteStatusMsg =
  | "Adding"
  | "Added"
  | "Removing"
  | "Removed"
  | "AddFailed"
  | "RemoveFailed";

export interface LDAPSSettingInfo {
  readonly LDAPSStatus?: LDAPSStatus | undefined;
  readonly LDAPSStatusReason?: string | undefined;
  readonly LastUpdatedDateTime?: Instant | undefined;
}

export type LDAPSStatus = "Enabling" | "Enabled" | "EnableFailed" | "Disabled";

export type LDAPSType = "Client";

export interface ListADAssessmentsRequest {
  readonly DirectoryId?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListADAssessmentsResult {
  readonly Assessments?: readonly AssessmentSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCertificatesRequest {
  readonly DirectoryId: string;
  readonly NextToken?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListCertificatesResult {
  readonly NextToken?: string | undefined;
  readonly CertificatesInfo?: readonly CertificateInfo[] | undefined;
}

export interface ListIpRoutesRequest {
  readonly DirectoryId: string;
  readonly NextToken?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListIpRoutesResult {
  readonly IpRoutesInfo?: readonly IpRouteInfo[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListLogSubscriptionsRequest {
  readonly DirectoryId?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListLogSubscriptionsResult {
  readonly LogSubscriptions?: readonly LogSubscription[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListSchemaExtensionsRequest {
  readonly DirectoryId: string;
  readonly NextToken?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListSchemaExtensionsResult {
  readonly SchemaExtensionsInfo?: readonly SchemaExtensionInfo[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  readonly ResourceId: string;
  readonly NextToken?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListTagsForResourceResult {
  readonly Tags?: readonly Tag[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface LogSubscription {
  readonly DirectoryId?: string | undefined;
  readonly LogGroupName?: string | undefined;
  readonly SubscriptionCreatedDateTime?: Instant | undefined;
}

export type NetworkType = "Dual-stack" | "IPv4" | "IPv6";

export interface NetworkUpdateSettings {
  readonly NetworkType?: NetworkType | undefined;
  readonly CustomerDnsIpsV6?: readonly string[] | undefined;
}

export interface NoAvailableCertificateException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface OSUpdateSettings {
  readonly OSVersion?: OSVersion | undefined;
}

export type OSVersion = "SERVER_2012" | "SERVER_2019";

export interface OrganizationsException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface OwnerDirectoryDescription {
  readonly DirectoryId?: string | undefined;
  readonly AccountId?: string | undefined;
  readonly DnsIpAddrs?: readonly string[] | undefined;
  readonly DnsIpv6Addrs?: readonly string[] | undefined;
  readonly VpcSettings?: DirectoryVpcSettingsDescription | undefined;
  readonly RadiusSettings?: RadiusSettings | undefined;
  readonly RadiusStatus?: RadiusStatus | undefined;
  readonly NetworkType?: NetworkType | undefined;
}

export type RadiusAuthenticationProtocol = "PAP" | "CHAP" | "MS-CHAPv1" | "MS-CHAPv2";

export interface RadiusSettings {
  readonly RadiusServers?: readonly string[] | undefined;
  readonly RadiusServersIpv6?: readonly string[] | undefined;
  readonly RadiusPort?: number | undefined;
  readonly RadiusTimeout?: number | undefined;
  readonly RadiusRetries?: number | undefined;
  readonly SharedSecret?: string | undefined;
  readonly AuthenticationProtocol?: RadiusAuthenticationProtocol | undefined;
  readonly DisplayLabel?: string | undefined;
  readonly UseSameUsername?: boolean | undefined;
}

export type RadiusStatus = "Creating" | "Completed" | "Failed";

export interface RegionDescription {
  readonly DirectoryId?: string | undefined;
  readonly RegionName?: string | undefined;
  readonly RegionType?: RegionType | undefined;
  readonly Status?: DirectoryStage | undefined;
  readonly VpcSettings?: DirectoryVpcSettings | undefined;
  readonly DesiredNumberOfDomainControllers?: number | undefined;
  readonly LaunchTime?: Instant | undefined;
  readonly StatusLastUpdatedDateTime?: Instant | undefined;
  readonly LastUpdatedDateTime?: Instant | undefined;
}

export interface RegionLimitExceededException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export type RegionType = "Primary" | "Additional";

export interface RegionsInfo {
  readonly PrimaryRegion?: string | undefined;
  readonly AdditionalRegions?: readonly string[] | undefined;
}

export interface RegisterCertificateRequest {
  readonly DirectoryId: string;
  readonly CertificateData: string;
  readonly Type?: CertificateType | undefined;
  readonly ClientCertAuthSettings?: ClientCertAuthSettings | undefined;
}

export interface RegisterCertificateResult {
  readonly CertificateId?: string | undefined;
}

export interface RegisterEventTopicRequest {
  readonly DirectoryId: string;
  readonly TopicName: string;
}

export type RegisterEventTopicResult = Readonly<Record<string, never>>;

export interface RejectSharedDirectoryRequest {
  readonly SharedDirectoryId: string;
}

export interface RejectSharedDirectoryResult {
  readonly SharedDirectoryId?: string | undefined;
}

export interface RemoveIpRoutesRequest {
  readonly DirectoryId: string;
  readonly CidrIps?: readonly string[] | undefined;
  readonly CidrIpv6s?: readonly string[] | undefined;
}

export type RemoveIpRoutesResult = Readonly<Record<string, never>>;

export interface RemoveRegionRequest {
  readonly DirectoryId: string;
}

export type RemoveRegionResult = Readonly<Record<string, never>>;

export interface RemoveTagsFromResourceRequest {
  readonly ResourceId: string;
  readonly TagKeys: readonly string[];
}

export type RemoveTagsFromResourceResult = Readonly<Record<string, never>>;

export type ReplicationScope = "Domain";

export interface ResetUserPasswordRequest {
  readonly DirectoryId: string;
  readonly UserName: string;
  readonly NewPassword: string;
}

export type ResetUserPasswordResult = Readonly<Record<string, never>>;

export interface RestoreFromSnapshotRequest {
  readonly SnapshotId: string;
}

export type RestoreFromSnapshotResult = Readonly<Record<string, never>>;

export interface SchemaExtensionInfo {
  readonly DirectoryId?: string | undefined;
  readonly SchemaExtensionId?: string | undefined;
  readonly Description?: string | undefined;
  readonly SchemaExtensionStatus?: SchemaExtensionStatus | undefined;
  readonly SchemaExtensionStatusReason?: string | undefined;
  readonly StartDateTime?: Instant | undefined;
  readonly EndDateTime?: Instant | undefined;
}

export type SchemaExtensionStatus =
  | "Initializing"
  | "CreatingSnapshot"
  | "UpdatingSchema"
  | "Replicating"
  | "CancelInProgress"
  | "RollbackInProgress"
  | "Cancelled"
  | "Failed"
  | "Completed";

export type SelectiveAuth = "Enabled" | "Disabled";

export interface ServiceException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface Setting {
  readonly Name: string;
  readonly Value: string;
}

export interface SettingEntry {
  readonly Type?: string | undefined;
  readonly Name?: string | undefined;
  readonly AllowedValues?: string | undefined;
  readonly AppliedValue?: string | undefined;
  readonly RequestedValue?: string | undefined;
  readonly RequestStatus?: DirectoryConfigurationStatus | undefined;
  readonly RequestDetailedStatus?: Readonly<Record<string, DirectoryConfigurationStatus>> | undefined;
  readonly RequestStatusMessage?: string | undefined;
  readonly LastUpdatedDateTime?: Instant | undefined;
  readonly LastRequestedDateTime?: Instant | undefined;
  readonly DataType?: string | undefined;
}

export interface ShareDirectoryRequest {
  readonly DirectoryId: string;
  readonly ShareNotes?: string | undefined;
  readonly ShareTarget: ShareTarget;
  readonly ShareMethod: ShareMethod;
}

export interface ShareDirectoryResult {
  readonly SharedDirectoryId?: string | undefined;
}

export interface ShareLimitExceededException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export type ShareMethod = "ORGANIZATIONS" | "HANDSHAKE";

export type ShareStatus =
  | "Shared"
  | "PendingAcceptance"
  | "Rejected"
  | "Rejecting"
  | "RejectFailed"
  | "Sharing"
  | "ShareFailed"
  | "Deleted"
  | "Deleting";

export interface ShareTarget {
  readonly Id: string;
  readonly Type: TargetType;
}

export interface SharedDirectory {
  readonly OwnerAccountId?: string | undefined;
  readonly OwnerDirectoryId?: string | undefined;
  readonly ShareMethod?: ShareMethod | undefined;
  readonly SharedAccountId?: string | undefined;
  readonly SharedDirectoryId?: string | undefined;
  readonly ShareStatus?: ShareStatus | undefined;
  readonly ShareNotes?: string | undefined;
  readonly CreatedDateTime?: Instant | undefined;
  readonly LastUpdatedDateTime?: Instant | undefined;
}

export interface Snapshot {
  readonly DirectoryId?: string | undefined;
  readonly SnapshotId?: string | undefined;
  readonly Type?: SnapshotType | undefined;
  readonly Name?: string | undefined;
  readonly Status?: SnapshotStatus | undefined;
  readonly StartTime?: Instant | undefined;
}

export interface SnapshotLimitExceededException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface SnapshotLimits {
  readonly ManualSnapshotsLimit?: number | undefined;
  readonly ManualSnapshotsCurrentCount?: number | undefined;
  readonly ManualSnapshotsLimitReached?: boolean | undefined;
}

export type SnapshotStatus = "Creating" | "Completed" | "Failed";

export type SnapshotType = "Auto" | "Manual";

export interface StartADAssessmentRequest {
  readonly AssessmentConfiguration?: AssessmentConfiguration | undefined;
  readonly DirectoryId?: string | undefined;
}

export interface StartADAssessmentResult {
  readonly AssessmentId?: string | undefined;
}

export interface StartSchemaExtensionRequest {
  readonly DirectoryId: string;
  readonly CreateSnapshotBeforeSchemaExtension: boolean;
  readonly LdifContent: string;
  readonly Description: string;
}

export interface StartSchemaExtensionResult {
  readonly SchemaExtensionId?: string | undefined;
}

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export interface TagLimitExceededException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export type TargetType = "ACCOUNT";

export type TopicStatus = "Registered" | "Topic not found" | "Failed" | "Deleted";

export interface Trust {
  readonly DirectoryId?: string | undefined;
  readonly TrustId?: string | undefined;
  readonly RemoteDomainName?: string | undefined;
  readonly TrustType?: TrustType | undefined;
  readonly TrustDirection?: TrustDirection | undefined;
  readonly TrustState?: TrustState | undefined;
  readonly CreatedDateTime?: Instant | undefined;
  readonly LastUpdatedDateTime?: Instant | undefined;
  readonly StateLastUpdatedDateTime?: Instant | undefined;
  readonly TrustStateReason?: string | undefined;
  readonly SelectiveAuth?: SelectiveAuth | undefined;
}

export type TrustDirection = "One-Way: Outgoing" | "One-Way: Incoming" | "Two-Way";

export type TrustState =
  | "Creating"
  | "Created"
  | "Verifying"
  | "VerifyFailed"
  | "Verified"
  | "Updating"
  | "UpdateFailed"
  | "Updated"
  | "Deleting"
  | "Deleted"
  | "Failed";

export type TrustType = "Forest" | "External";

export interface UnshareDirectoryRequest {
  readonly DirectoryId: string;
  readonly UnshareTarget: UnshareTarget;
}

export interface UnshareDirectoryResult {
  readonly SharedDirectoryId?: string | undefined;
}

export interface UnshareTarget {
  readonly Id: string;
  readonly Type: TargetType;
}

export interface UnsupportedOperationException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface UnsupportedSettingsException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface UpdateConditionalForwarderRequest {
  readonly DirectoryId: string;
  readonly RemoteDomainName: string;
  readonly DnsIpAddrs?: readonly string[] | undefined;
  readonly DnsIpv6Addrs?: readonly string[] | undefined;
}

export type UpdateConditionalForwarderResult = Readonly<Record<string, never>>;

export interface UpdateDirectorySetupRequest {
  readonly DirectoryId: string;
  readonly UpdateType: UpdateType;
  readonly OSUpdateSettings?: OSUpdateSettings | undefined;
  readonly DirectorySizeUpdateSettings?: DirectorySizeUpdateSettings | undefined;
  readonly NetworkUpdateSettings?: NetworkUpdateSettings | undefined;
  readonly CreateSnapshotBeforeUpdate?: boolean | undefined;
}

export type UpdateDirectorySetupResult = Readonly<Record<string, never>>;

export interface UpdateHybridADRequest {
  readonly DirectoryId: string;
  readonly HybridAdministratorAccountUpdate?: HybridAdministratorAccountUpdate | undefined;
  readonly SelfManagedInstancesSettings?: HybridCustomerInstancesSettings | undefined;
}

export interface UpdateHybridADResult {
  readonly DirectoryId?: string | undefined;
  readonly AssessmentId?: string | undefined;
}

export interface UpdateInfoEntry {
  readonly Region?: string | undefined;
  readonly Status?: UpdateStatus | undefined;
  readonly StatusReason?: string | undefined;
  readonly InitiatedBy?: string | undefined;
  readonly NewValue?: UpdateValue | undefined;
  readonly PreviousValue?: UpdateValue | undefined;
  readonly StartTime?: Instant | undefined;
  readonly LastUpdatedDateTime?: Instant | undefined;
}

export interface UpdateNumberOfDomainControllersRequest {
  readonly DirectoryId: string;
  readonly DesiredNumber: number;
}

export type UpdateNumberOfDomainControllersResult = Readonly<Record<string, never>>;

export interface UpdateRadiusRequest {
  readonly DirectoryId: string;
  readonly RadiusSettings: RadiusSettings;
}

export type UpdateRadiusResult = Readonly<Record<string, never>>;

export interface UpdateSettingsRequest {
  readonly DirectoryId: string;
  readonly Settings: readonly Setting[];
}

export interface UpdateSettingsResult {
  readonly DirectoryId?: string | undefined;
}

export type UpdateStatus = "Updated" | "Updating" | "UpdateFailed";

export interface UpdateTrustRequest {
  readonly TrustId: string;
  readonly SelectiveAuth?: SelectiveAuth | undefined;
}

export interface UpdateTrustResult {
  readonly RequestId?: string | undefined;
  readonly TrustId?: string | undefined;
}

export type UpdateType = "OS" | "NETWORK" | "SIZE";

export interface UpdateValue {
  readonly OSUpdateSettings?: OSUpdateSettings | undefined;
}

export interface UserDoesNotExistException {
  readonly Message?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface VerifyTrustRequest {
  readonly TrustId: string;
}

export interface VerifyTrustResult {
  readonly TrustId?: string | undefined;
}
