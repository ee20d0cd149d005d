/** The operations and types of EKS (API version 2017-11-01). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const eks: ServiceRef<Operations> = { id: "eks" };

export interface Operations {
  readonly AssociateAccessPolicy: {
    readonly input: AssociateAccessPolicyRequest;
    readonly output: AssociateAccessPolicyResponse;
    readonly errors:
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly AssociateEncryptionConfig: {
    readonly input: AssociateEncryptionConfigRequest;
    readonly output: AssociateEncryptionConfigResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ServerException"
      | "ThrottlingException";
  };
  readonly AssociateIdentityProviderConfig: {
    readonly input: AssociateIdentityProviderConfigRequest;
    readonly output: AssociateIdentityProviderConfigResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ServerException"
      | "ThrottlingException";
  };
  readonly CreateAccessEntry: {
    readonly input: CreateAccessEntryRequest;
    readonly output: CreateAccessEntryResponse;
    readonly errors:
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceInUseException"
      | "ResourceLimitExceededException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly CreateAddon: {
    readonly input: CreateAddonRequest;
    readonly output: CreateAddonResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly CreateCapability: {
    readonly input: CreateCapabilityRequest;
    readonly output: CreateCapabilityResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceInUseException"
      | "ResourceLimitExceededException"
      | "ServerException"
      | "ThrottlingException";
  };
  readonly CreateCluster: {
    readonly input: CreateClusterRequest;
    readonly output: CreateClusterResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "ResourceInUseException"
      | "ResourceLimitExceededException"
      | "ServerException"
      | "ServiceUnavailableException"
      | "UnsupportedAvailabilityZoneException";
  };
  readonly CreateEksAnywhereSubscription: {
    readonly input: CreateEksAnywhereSubscriptionRequest;
    readonly output: CreateEksAnywhereSubscriptionResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "ResourceLimitExceededException"
      | "ServerException"
      | "ServiceUnavailableException";
  };
  readonly CreateFargateProfile: {
    readonly input: CreateFargateProfileRequest;
    readonly output: CreateFargateProfileResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceLimitExceededException"
      | "ServerException"
      | "UnsupportedAvailabilityZoneException";
  };
  readonly CreateNodegroup: {
    readonly input: CreateNodegroupRequest;
    readonly output: CreateNodegroupResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceInUseException"
      | "ResourceLimitExceededException"
      | "ServerException"
      | "ServiceUnavailableException";
  };
  readonly CreatePodIdentityAssociation: {
    readonly input: CreatePodIdentityAssociationRequest;
    readonly output: CreatePodIdentityAssociationResponse;
    readonly errors:
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceInUseException"
      | "ResourceLimitExceededException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly DeleteAccessEntry: {
    readonly input: DeleteAccessEntryRequest;
    readonly output: DeleteAccessEntryResponse;
    readonly errors:
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly DeleteAddon: {
    readonly input: DeleteAddonRequest;
    readonly output: DeleteAddonResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly DeleteCapability: {
    readonly input: DeleteCapabilityRequest;
    readonly output: DeleteCapabilityResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly DeleteCluster: {
    readonly input: DeleteClusterRequest;
    readonly output: DeleteClusterResponse;
    readonly errors:
      | "ClientException"
      | "InvalidRequestException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ServerException"
      | "ServiceUnavailableException";
  };
  readonly DeleteEksAnywhereSubscription: {
    readonly input: DeleteEksAnywhereSubscriptionRequest;
    readonly output: DeleteEksAnywhereSubscriptionResponse;
    readonly errors:
      | "ClientException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly DeleteFargateProfile: {
    readonly input: DeleteFargateProfileRequest;
    readonly output: DeleteFargateProfileResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly DeleteNodegroup: {
    readonly input: DeleteNodegroupRequest;
    readonly output: DeleteNodegroupResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ServerException"
      | "ServiceUnavailableException";
  };
  readonly DeletePodIdentityAssociation: {
    readonly input: DeletePodIdentityAssociationRequest;
    readonly output: DeletePodIdentityAssociationResponse;
    readonly errors:
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly DeregisterCluster: {
    readonly input: DeregisterClusterRequest;
    readonly output: DeregisterClusterResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ServerException"
      | "ServiceUnavailableException";
  };
  readonly DescribeAccessEntry: {
    readonly input: DescribeAccessEntryRequest;
    readonly output: DescribeAccessEntryResponse;
    readonly errors:
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly DescribeAddon: {
    readonly input: DescribeAddonRequest;
    readonly output: DescribeAddonResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly DescribeAddonConfiguration: {
    readonly input: DescribeAddonConfigurationRequest;
    readonly output: DescribeAddonConfigurationResponse;
    readonly errors:
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly DescribeAddonVersions: {
    readonly input: DescribeAddonVersionsRequest;
    readonly output: DescribeAddonVersionsResponse;
    readonly errors:
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly DescribeCapability: {
    readonly input: DescribeCapabilityRequest;
    readonly output: DescribeCapabilityResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly DescribeCluster: {
    readonly input: DescribeClusterRequest;
    readonly output: DescribeClusterResponse;
    readonly errors:
      | "ClientException"
      | "ResourceNotFoundException"
      | "ServerException"
      | "ServiceUnavailableException";
  };
  readonly DescribeClusterVersions: {
    readonly input: DescribeClusterVersionsRequest;
    readonly output: DescribeClusterVersionsResponse;
    readonly errors:
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ServerException";
  };
  readonly DescribeEksAnywhereSubscription: {
    readonly input: DescribeEksAnywhereSubscriptionRequest;
    readonly output: DescribeEksAnywhereSubscriptionResponse;
    readonly errors:
      | "ClientException"
      | "ResourceNotFoundException"
      | "ServerException"
      | "ServiceUnavailableException";
  };
  readonly DescribeFargateProfile: {
    readonly input: DescribeFargateProfileRequest;
    readonly output: DescribeFargateProfileResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly DescribeIdentityProviderConfig: {
    readonly input: DescribeIdentityProviderConfigRequest;
    readonly output: DescribeIdentityProviderConfigResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServerException"
      | "ServiceUnavailableException";
  };
  readonly DescribeInsight: {
    readonly input: DescribeInsightRequest;
    readonly output: DescribeInsightResponse;
    readonly errors:
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly DescribeInsightsRefresh: {
    readonly input: DescribeInsightsRefreshRequest;
    readonly output: DescribeInsightsRefreshResponse;
    readonly errors:
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly DescribeNodegroup: {
    readonly input: DescribeNodegroupRequest;
    readonly output: DescribeNodegroupResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServerException"
      | "ServiceUnavailableException";
  };
  readonly DescribePodIdentityAssociation: {
    readonly input: DescribePodIdentityAssociationRequest;
    readonly output: DescribePodIdentityAssociationResponse;
    readonly errors:
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly DescribeUpdate: {
    readonly input: DescribeUpdateRequest;
    readonly output: DescribeUpdateResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly DisassociateAccessPolicy: {
    readonly input: DisassociateAccessPolicyRequest;
    readonly output: DisassociateAccessPolicyResponse;
    readonly errors:
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly DisassociateIdentityProviderConfig: {
    readonly input: DisassociateIdentityProviderConfigRequest;
    readonly output: DisassociateIdentityProviderConfigResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ServerException"
      | "ThrottlingException";
  };
  readonly ListAccessEntries: {
    readonly input: ListAccessEntriesRequest;
    readonly output: ListAccessEntriesResponse;
    readonly errors:
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly ListAccessPolicies: {
    readonly input: ListAccessPoliciesRequest;
    readonly output: ListAccessPoliciesResponse;
    readonly errors: "ServerException";
  };
  readonly ListAddons: {
    readonly input: ListAddonsRequest;
    readonly output: ListAddonsResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly ListAssociatedAccessPolicies: {
    readonly input: ListAssociatedAccessPoliciesRequest;
    readonly output: ListAssociatedAccessPoliciesResponse;
    readonly errors:
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly ListCapabilities: {
    readonly input: ListCapabilitiesRequest;
    readonly output: ListCapabilitiesResponse;
    readonly errors: "InvalidParameterException" | "ServerException";
  };
  readonly ListClusters: {
    readonly input: ListClustersRequest;
    readonly output: ListClustersResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "ServerException"
      | "ServiceUnavailableException";
  };
  readonly ListEksAnywhereSubscriptions: {
    readonly input: ListEksAnywhereSubscriptionsRequest;
    readonly output: ListEksAnywhereSubscriptionsResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "ServerException"
      | "ServiceUnavailableException";
  };
  readonly ListFargateProfiles: {
    readonly input: ListFargateProfilesRequest;
    readonly output: ListFargateProfilesResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly ListIdentityProviderConfigs: {
    readonly input: ListIdentityProviderConfigsRequest;
    readonly output: ListIdentityProviderConfigsResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServerException"
      | "ServiceUnavailableException";
  };
  readonly ListInsights: {
    readonly input: ListInsightsRequest;
    readonly output: ListInsightsResponse;
    readonly errors:
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly ListNodegroups: {
    readonly input: ListNodegroupsRequest;
    readonly output: ListNodegroupsResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServerException"
      | "ServiceUnavailableException";
  };
  readonly ListPodIdentityAssociations: {
    readonly input: ListPodIdentityAssociationsRequest;
    readonly output: ListPodIdentityAssociationsResponse;
    readonly errors:
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors: "BadRequestException" | "NotFoundException";
  };
  readonly ListUpdates: {
    readonly input: ListUpdatesRequest;
    readonly output: ListUpdatesResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly RegisterCluster: {
    readonly input: RegisterClusterRequest;
    readonly output: RegisterClusterResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "InvalidParameterException"
      | "ResourceInUseException"
      | "ResourceLimitExceededException"
      | "ResourcePropagationDelayException"
      | "ServerException"
      | "ServiceUnavailableException";
  };
  readonly StartInsightsRefresh: {
    readonly input: StartInsightsRefreshRequest;
    readonly output: StartInsightsRefreshResponse;
    readonly errors:
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors: "BadRequestException" | "NotFoundException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors: "BadRequestException" | "NotFoundException";
  };
  readonly UpdateAccessEntry: {
    readonly input: UpdateAccessEntryRequest;
    readonly output: UpdateAccessEntryResponse;
    readonly errors:
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly UpdateAddon: {
    readonly input: UpdateAddonRequest;
    readonly output: UpdateAddonResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly UpdateCapability: {
    readonly input: UpdateCapabilityRequest;
    readonly output: UpdateCapabilityResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly UpdateClusterConfig: {
    readonly input: UpdateClusterConfigRequest;
    readonly output: UpdateClusterConfigResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ServerException"
      | "ThrottlingException";
  };
  readonly UpdateClusterVersion: {
    readonly input: UpdateClusterVersionRequest;
    readonly output: UpdateClusterVersionResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "InvalidStateException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ServerException"
      | "ThrottlingException";
  };
  readonly UpdateEksAnywhereSubscription: {
    readonly input: UpdateEksAnywhereSubscriptionRequest;
    readonly output: UpdateEksAnywhereSubscriptionResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly UpdateNodegroupConfig: {
    readonly input: UpdateNodegroupConfigRequest;
    readonly output: UpdateNodegroupConfigResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly UpdateNodegroupVersion: {
    readonly input: UpdateNodegroupVersionRequest;
    readonly output: UpdateNodegroupVersionResponse;
    readonly errors:
      | "ClientException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly UpdatePodIdentityAssociation: {
    readonly input: UpdatePodIdentityAssociationRequest;
    readonly output: UpdatePodIdentityAssociationResponse;
    readonly errors:
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
}

export type AMITypes =
  | "AL2_x86_64"
  | "AL2_x86_64_GPU"
  | "AL2_ARM_64"
  | "CUSTOM"
  | "BOTTLEROCKET_ARM_64"
  | "BOTTLEROCKET_x86_64"
  | "BOTTLEROCKET_ARM_64_FIPS"
  | "BOTTLEROCKET_x86_64_FIPS"
  | "BOTTLEROCKET_ARM_64_NVIDIA"
  | "BOTTLEROCKET_x86_64_NVIDIA"
  | "BOTTLEROCKET_ARM_64_NVIDIA_FIPS"
  | "BOTTLEROCKET_x86_64_NVIDIA_FIPS"
  | "WINDOWS_CORE_2019_x86_64"
  | "WINDOWS_FULL_2019_x86_64"
  | "WINDOWS_CORE_2022_x86_64"
  | "WINDOWS_FULL_2022_x86_64"
  | "WINDOWS_CORE_2025_x86_64"
  | "WINDOWS_FULL_2025_x86_64"
  | "AL2023_x86_64_STANDARD"
  | "AL2023_ARM_64_STANDARD"
  | "AL2023_x86_64_NEURON"
  | "AL2023_x86_64_NVIDIA"
  | "AL2023_ARM_64_NVIDIA";

export interface AccessConfigResponse {
  readonly bootstrapClusterCreatorAdminPermissions?: boolean | undefined;
  readonly authenticationMode?: AuthenticationMode | undefined;
}

export interface AccessDeniedException {
  readonly message?: string | undefined;
}

export interface AccessEntry {
  readonly clusterName?: string | undefined;
  readonly principalArn?: string | undefined;
  readonly kubernetesGroups?: readonly string[] | undefined;
  readonly accessEntryArn?: string | undefined;
  readonly createdAt?: Instant | undefined;
  readonly modifiedAt?: Instant | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly username?: string | undefined;
  readonly type?: string | undefined;
}

export interface AccessPolicy {
  readonly name?: string | undefined;
  readonly arn?: string | undefined;
}

export interface AccessScope {
  readonly type?: AccessScopeType | undefined;
  readonly namespaces?: readonly string[] | undefined;
}

export type AccessScopeType = "cluster" | "namespace";

export interface Addon {
  readonly addonName?: string | undefined;
  readonly clusterName?: string | undefined;
  readonly status?: AddonStatus | undefined;
  readonly addonVersion?: string | undefined;
  readonly health?: AddonHealth | undefined;
  readonly addonArn?: string | undefined;
  readonly createdAt?: Instant | undefined;
  readonly modifiedAt?: Instant | undefined;
  readonly serviceAccountRoleArn?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly publisher?: string | undefined;
  readonly owner?: string | undefined;
  readonly marketplaceInformation?: MarketplaceInformation | undefined;
  readonly configurationValues?: string | undefined;
  readonly podIdentityAssociations?: readonly string[] | undefined;
  readonly namespaceConfig?: AddonNamespaceConfigResponse | undefined;
}

export interface AddonCompatibilityDetail {
  readonly name?: string | undefined;
  readonly compatibleVersions?: readonly string[] | undefined;
}

export interface AddonHealth {
  readonly issues?: readonly AddonIssue[] | undefined;
}

export interface AddonInfo {
  readonly addonName?: string | undefined;
  readonly type?: string | undefined;
  readonly addonVersions?: readonly AddonVersionInfo[] | undefined;
  readonly publisher?: string | undefined;
  readonly owner?: string | undefined;
  readonly marketplaceInformation?: MarketplaceInformation | undefined;
  readonly defaultNamespace?: string | undefined;
}

export interface AddonIssue {
  readonly code?: AddonIssueCode | undefined;
  readonly message?: string | undefined;
  readonly resourceIds?: readonly string[] | undefined;
}

export type AddonIssueCode =
  | "AccessDenied"
  | "InternalFailure"
  | "ClusterUnreachable"
  | "InsufficientNumberOfReplicas"
  | "ConfigurationConflict"
  | "AdmissionRequestDenied"
  | "UnsupportedAddonModification"
  | "K8sResourceNotFound"
  | "AddonSubscriptionNeeded"
  | "AddonPermissionFailure";

export interface AddonNamespaceConfigRequest {
  readonly namespace?: string | undefined;
}

export interface AddonNamespaceConfigResponse {
  readonly namespace?: string | undefined;
}

export interface AddonPodIdentityAssociations {
  readonly serviceAccount: string;
  readonly roleArn: string;
}

export interface AddonPodIdentityConfiguration {
  readonly serviceAccount?: string | undefined;
  readonly recommendedManagedPolicies?: readonly string[] | undefined;
}

export type AddonStatus =
  | "CREATING"
  | "ACTIVE"
  | "CREATE_FAILED"
  | "UPDATING"
  | "DELETING"
  | "DELETE_FAILED"
  | "DEGRADED"
  | "UPDATE_FAILED";

export interface AddonVersionInfo {
  readonly addonVersion?: string | undefined;
  readonly architecture?: readonly string[] | undefined;
  readonly computeTypes?: readonly string[] | undefined;
  readonly compatibilities?: readonly Compatibility[] | undefined;
  readonly requiresConfiguration?: boolean | undefined;
  readonly requiresIamPermissions?: boolean | undefined;
}

export interface ArgoCdAwsIdcConfigRequest {
  readonly idcInstanceArn: string;
  readonly idcRegion?: string | undefined;
}

export interface ArgoCdAwsIdcConfigResponse {
  readonly idcInstanceArn?: string | undefined;
  readonly idcRegion?: string | undefined;
  readonly idcManagedApplicationArn?: string | undefined;
}

export interface ArgoCdConfigRequest {
  readonly namespace?: string | undefined;
  readonly awsIdc: ArgoCdAwsIdcConfigRequest;
  readonly rbacRoleMappings?: readonly ArgoCdRoleMapping[] | undefined;
  readonly networkAccess?: ArgoCdNetworkAccessConfigRequest | undefined;
}

export interface ArgoCdConfigResponse {
  readonly namespace?: string | undefined;
  readonly awsIdc?: ArgoCdAwsIdcConfigResponse | undefined;
  readonly rbacRoleMappings?: readonly ArgoCdRoleMapping[] | undefined;
  readonly networkAccess?: ArgoCdNetworkAccessConfigResponse | undefined;
  readonly serverUrl?: string | undefined;
}

export interface ArgoCdNetworkAccessConfigRequest {
  readonly vpceIds?: readonly string[] | undefined;
}

export interface ArgoCdNetworkAccessConfigResponse {
  readonly vpceIds?: readonly string[] | undefined;
}

export type ArgoCdRole = "ADMIN" | "EDITOR" | "VIEWER";

export interface ArgoCdRoleMapping {
  readonly role: ArgoCdRole;
  readonly identities: readonly SsoIdentity[];
}

export interface AssociateAccessPolicyRequest {
  readonly clusterName: string;
  readonly principalArn: string;
  readonly policyArn: string;
  readonly accessScope: AccessScope;
}

export interface AssociateAccessPolicyResponse {
  readonly clusterName?: string | undefined;
  readonly principalArn?: string | undefined;
  readonly associatedAccessPolicy?: AssociatedAccessPolicy | undefined;
}

export interface AssociateEncryptionConfigRequest {
  readonly clusterName: string;
  readonly encryptionConfig: readonly EncryptionConfig[];
  readonly clientRequestToken?: string | undefined;
}

export interface AssociateEncryptionConfigResponse {
  readonly update?: Update | undefined;
}

export interface AssociateIdentityProviderConfigRequest {
  readonly clusterName: string;
  readonly oidc: OidcIdentityProviderConfigRequest;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly clientRequestToken?: string | undefined;
}

export interface AssociateIdentityProviderConfigResponse {
  readonly update?: Update | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface AssociatedAccessPolicy {
  readonly policyArn?: string | undefined;
  readonly accessScope?: AccessScope | undefined;
  readonly associatedAt?: Instant | undefined;
  readonly modifiedAt?: Instant | undefined;
}

export type AuthenticationMode = "API" | "API_AND_CONFIG_MAP" | "CONFIG_MAP";

export interface AutoScalingGroup {
  readonly name?: string | undefined;
}

export interface BadRequestException {
  readonly message?: string | undefined;
}

export interface BlockStorage {
  readonly enabled?: boolean | undefined;
}

export interface Capability {
  readonly capabilityName?: string | undefined;
  readonly arn?: string | undefined;
  readonly clusterName?: string | undefined;
  readonly type?: CapabilityType | undefined;
  readonly roleArn?: string | undefined;
  readonly status?: CapabilityStatus | undefined;
  readonly version?: string | undefined;
  readonly configuration?: CapabilityConfigurationResponse | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly health?: CapabilityHealth | undefined;
  readonly createdAt?: Instant | undefined;
  readonly modifiedAt?: Instant | undefined;
  readonly deletePropagationPolicy?: CapabilityDeletePropagationPolicy | undefined;
}

export interface CapabilityConfigurationRequest {
  readonly argoCd?: ArgoCdConfigRequest | undefined;
}

export interface CapabilityConfigurationResponse {
  readonly argoCd?: ArgoCdConfigResponse | undefined;
}

export type CapabilityDeletePropagationPolicy = "RETAIN";

export interface CapabilityHealth {
  readonly issues?: readonly CapabilityIssue[] | undefined;
}

export interface CapabilityIssue {
  readonly code?: CapabilityIssueCode | undefined;
  readonly message?: string | undefined;
}

export type CapabilityIssueCode = "AccessDenied" | "ClusterUnreachable";

export type CapabilityStatus =
  | "CREATING"
  | "CREATE_FAILED"
  | "UPDATING"
  | "DELETING"
  | "DELETE_FAILED"
  | "ACTIVE"
  | "DEGRADED";

export interface CapabilitySummary {
  readonly capabilityName?: string | undefined;
  readonly arn?: string | undefined;
  readonly type?: CapabilityType | undefined;
  readonly status?: CapabilityStatus | undefined;
  readonly version?: string | undefined;
  readonly createdAt?: Instant | undefined;
  readonly modifiedAt?: Instant | undefined;
}

export type CapabilityType = "ACK" | "KRO" | "ARGOCD";

export type CapacityTypes = "ON_DEMAND" | "SPOT" | "CAPACITY_BLOCK";

export type Category = "UPGRADE_READINESS" | "MISCONFIGURATION";

export interface Certificate {
  readonly data?: string | undefined;
}

export interface ClientException {
  readonly clusterName?: string | undefined;
  readonly nodegroupName?: string | undefined;
  readonly addonName?: string | undefined;
  readonly subscriptionId?: string | undefined;
  readonly message?: string | undefined;
}

export interface ClientStat {
  readonly userAgent?: string | undefined;
  readonly numberOfRequestsLast30Days?: number | undefined;
  readonly lastRequestTime?: Instant | undefined;
}

export interface Cluster {
  readonly name?: string | undefined;
  readonly arn?: string | undefined;
  readonly createdAt?: Instant | undefined;
  readonly version?: string | undefined;
  readonly endpoint?: string | undefined;
  readonly roleArn?: string | undefined;
  readonly resourcesVpcConfig?: VpcConfigResponse | undefined;
  readonly kubernetesNetworkConfig?: KubernetesNetworkConfigResponse | undefined;
  readonly logging?: Logging | undefined;
  readonly identity?: Identity | undefined;
  readonly status?: ClusterStatus | undefined;
  readonly certificateAuthority?: Certificate | undefined;
  readonly clientRequestToken?: string | undefined;
  readonly platformVersion?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly encryptionConfig?: readonly EncryptionConfig[] | undefined;
  readonly connectorConfig?: ConnectorConfigResponse | undefined;
  readonly id?: string | undefined;
  readonly health?: ClusterHealth | undefined;
  readonly outpostConfig?: OutpostConfigResponse | undefined;
  readonly accessConfig?: AccessConfigResponse | undefined;
  readonly upgradePolicy?: UpgradePolicyResponse | undefined;
  readonly zonalShiftConfig?: ZonalShiftConfigResponse | undefined;
  readonly remoteNetworkConfig?: RemoteNetworkConfigResponse | undefined;
  readonly computeConfig?: ComputeConfigResponse | undefined;
  readonly storageConfig?: StorageConfigResponse | undefined;
  readonly deletionProtection?: boolean | undefined;
  readonly controlPlaneScalingConfig?: ControlPlaneScalingConfig | undefined;
}

export interface ClusterHealth {
  readonly issues?: readonly ClusterIssue[] | undefined;
}

export interface ClusterIssue {
  readonly code?: ClusterIssueCode | undefined;
  readonly message?: string | undefined;
  readonly resourceIds?: readonly string[] | undefined;
}

export type ClusterIssueCode =
  | "AccessDenied"
  | "ClusterUnreachable"
  | "ConfigurationConflict"
  | "InternalFailure"
  | "ResourceLimitExceeded"
  | "ResourceNotFound"
  | "IamRoleNotFound"
  | "VpcNotFound"
  | "InsufficientFreeAddresses"
  | "Ec2ServiceNotSubscribed"
  | "Ec2SubnetNotFound"
  | "Ec2SecurityGroupNotFound"
  | "KmsGrantRevoked"
  | "KmsKeyNotFound"
  | "KmsKeyMarkedForDeletion"
  | "KmsKeyDisabled"
  | "StsRegionalEndpointDisabled"
  | "UnsupportedVersion"
  | "Other";

export type ClusterStatus =
  | "CREATING"
  | "ACTIVE"
  | "DELETING"
  | "FAILED"
  | "UPDATING"
  | "PENDING";

export interface ClusterVersionInformation {
  readonly clusterVersion?: string | undefined;
  readonly clusterType?: string | undefined;
  readonly defaultPlatformVersion?: string | undefined;
  readonly defaultVersion?: boolean | undefined;
  readonly releaseDate?: Instant | undefined;
  readonly endOfStandardSupportDate?: Instant | undefined;
  readonly endOfExtendedSupportDate?: Instant | undefined;
  readonly status?: ClusterVersionStatus | undefined;
  readonly versionStatus?: VersionStatus | undefined;
  readonly kubernetesPatchVersion?: string | undefined;
}

export type ClusterVersionStatus = "unsupported" | "standard-support" | "extended-support";

export interface Compatibility {
  readonly clusterVersion?: string | undefined;
  readonly platformVersions?: readonly string[] | undefined;
  readonly defaultVersion?: boolean | undefined;
}

export interface ComputeConfigRequest {
  readonly enabled?: boolean | undefined;
  readonly nodePools?: readonly string[] | undefined;
  readonly nodeRoleArn?: string | undefined;
}

export interface ComputeConfigResponse {
  readonly enabled?: boolean | undefined;
  readonly nodePools?: readonly string[] | undefined;
  readonly nodeRoleArn?: string | undefined;
}

export type ConnectorConfigProvider =
  | "EKS_ANYWHERE"
  | "ANTHOS"
  | "GKE"
  | "AKS"
  | "OPENSHIFT"
  | "TANZU"
  | "RANCHER"
  | "EC2"
  | "OTHER";

export interface ConnectorConfigRequest {
  readonly roleArn: string;
  readonly provider: ConnectorConfigProvider;
}

export interface ConnectorConfigResponse {
  readonly activationId?: string | undefined;
  readonly activationCode?: string | undefined;
  readonly activationExpiry?: Instant | undefined;
  readonly provider?: string | undefined;
  readonly roleArn?: string | undefined;
}

export interface ControlPlanePlacementRequest {
  readonly groupName?: string | undefined;
}

export interface ControlPlanePlacementResponse {
  readonly groupName?: string | undefined;
}

export interface ControlPlaneScalingConfig {
  readonly tier?: ProvisionedControlPlaneTier | undefined;
}

export interface CreateAccessConfigRequest {
  readonly bootstrapClusterCreatorAdminPermissions?: boolean | undefined;
  readonly authenticationMode?: AuthenticationMode | undefined;
}

export interface CreateAccessEntryRequest {
  readonly clusterName: string;
  readonly principalArn: string;
  readonly kubernetesGroups?: readonly string[] | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly clientRequestToken?: string | undefined;
  readonly username?: string | undefined;
  readonly type?: string | undefined;
}

export interface CreateAccessEntryResponse {
  readonly accessEntry?: AccessEntry | undefined;
}

export interface CreateAddonRequest {
  readonly clusterName: string;
  readonly addonName: string;
  readonly addonVersion?: string | undefined;
  readonly serviceAccountRoleArn?: string | undefined;
  readonly resolveConflicts?: ResolveConflicts | undefined;
  readonly clientRequestToken?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly configurationValues?: string | undefined;
  readonly podIdentityAssociations?: readonly AddonPodIdentityAssociations[] | undefined;
  readonly namespaceConfig?: AddonNamespaceConfigRequest | undefined;
}

export interface CreateAddonResponse {
  readonly addon?: Addon | undefined;
}

export interface CreateCapabilityRequest {
  readonly capabilityName: string;
  readonly clusterName: string;
  readonly clientRequestToken?: string | undefined;
  readonly type: CapabilityType;
  readonly roleArn: string;
  readonly configuration?: CapabilityConfigurationRequest | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly deletePropagationPolicy: CapabilityDeletePropagationPolicy;
}

export interface CreateCapabilityResponse {
  readonly capability?: Capability | undefined;
}

export interface CreateClusterRequest {
  readonly name: string;
  readonly version?: string | undefined;
  readonly roleArn: string;
  readonly resourcesVpcConfig: VpcConfigRequest;
  readonly kubernetesNetworkConfig?: KubernetesNetworkConfigRequest | undefined;
  readonly logging?: Logging | undefined;
  readonly clientRequestToken?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly encryptionConfig?: readonly EncryptionConfig[] | undefined;
  readonly outpostConfig?: OutpostConfigRequest | undefined;
  readonly accessConfig?: CreateAccessConfigRequest | undefined;
  readonly bootstrapSelfManagedAddons?: boolean | undefined;
  readonly upgradePolicy?: UpgradePolicyRequest | undefined;
  readonly zonalShiftConfig?: ZonalShiftConfigRequest | undefined;
  readonly remoteNetworkConfig?: RemoteNetworkConfigRequest | undefined;
  readonly computeConfig?: ComputeConfigRequest | undefined;
  readonly storageConfig?: StorageConfigRequest | undefined;
  readonly deletionProtection?: boolean | undefined;
  readonly controlPlaneScalingConfig?: ControlPlaneScalingConfig | undefined;
}

export interface CreateClusterResponse {
  readonly cluster?: Cluster | undefined;
}

export interface CreateEksAnywhereSubscriptionRequest {
  readonly name: string;
  readonly term: EksAnywhereSubscriptionTerm;
  readonly licenseQuantity?: number | undefined;
  readonly licenseType?: EksAnywhereSubscriptionLicenseType | undefined;
  readonly autoRenew?: boolean | undefined;
  readonly clientRequestToken?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateEksAnywhereSubscriptionResponse {
  readonly subscription?: EksAnywhereSubscription | undefined;
}

export interface CreateFargateProfileRequest {
  readonly fargateProfileName: string;
  readonly clusterName: string;
  readonly podExecutionRoleArn: string;
  readonly subnets?: readonly string[] | undefined;
  readonly selectors?: readonly FargateProfileSelector[] | undefined;
  readonly clientRequestToken?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateFargateProfileResponse {
  readonly fargateProfile?: FargateProfile | undefined;
}

export interface CreateNodegroupRequest {
  readonly clusterName: string;
  readonly nodegroupName: string;
  readonly scalingConfig?: NodegroupScalingConfig | undefined;
  readonly diskSize?: number | undefined;
  readonly subnets: readonly string[];
  readonly instanceTypes?: readonly string[] | undefined;
  readonly amiType?: AMITypes | undefined;
  readonly remoteAccess?: RemoteAccessConfig | undefined;
  readonly nodeRole: string;
  readonly labels?: Readonly<Record<string, string>> | undefined;
  readonly taints?: readonly Taint[] | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly clientRequestToken?: string | undefined;
  readonly launchTemplate?: LaunchTemplateSpecification | undefined;
  readonly updateConfig?: NodegroupUpdateConfig | undefined;
  readonly nodeRepairConfig?: NodeRepairConfig | undefined;
  readonly capacityType?: CapacityTypes | undefined;
  readonly version?: string | undefined;
  readonly releaseVersion?: string | undefined;
  readonly warmPoolConfig?: WarmPoolConfig | undefined;
}

export interface CreateNodegroupResponse {
  readonly nodegroup?: Nodegroup | undefined;
}

export interface CreatePodIdentityAssociationRequest {
  readonly clusterName: string;
  readonly namespace: string;
  readonly serviceAccount: string;
  readonly roleArn: string;
  readonly clientRequestToken?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly disableSessionTags?: boolean | undefined;
  readonly targetRoleArn?: string | undefined;
  readonly policy?: string | undefined;
}

export interface CreatePodIdentityAssociationResponse {
  readonly association?: PodIdentityAssociation | undefined;
}

export interface DeleteAccessEntryRequest {
  readonly clusterName: string;
  readonly principalArn: string;
}

export type DeleteAccessEntryResponse = Readonly<Record<string, never>>;

export interface DeleteAddonRequest {
  readonly clusterName: string;
  readonly addonName: string;
  readonly preserve?: boolean | undefined;
}

export interface DeleteAddonResponse {
  readonly addon?: Addon | undefined;
}

export interface DeleteCapabilityRequest {
  readonly clusterName: string;
  readonly capabilityName: string;
}

export interface DeleteCapabilityResponse {
  readonly capability?: Capability | undefined;
}

export interface DeleteClusterRequest {
  readonly name: string;
}

export interface DeleteClusterResponse {
  readonly cluster?: Cluster | undefined;
}

export interface DeleteEksAnywhereSubscriptionRequest {
  readonly id: string;
}

export interface DeleteEksAnywhereSubscriptionResponse {
  readonly subscription?: EksAnywhereSubscription | undefined;
}

export interface DeleteFargateProfileRequest {
  readonly clusterName: string;
  readonly fargateProfileName: string;
}

export interface DeleteFargateProfileResponse {
  readonly fargateProfile?: FargateProfile | undefined;
}

export interface DeleteNodegroupRequest {
  readonly clusterName: string;
  readonly nodegroupName: string;
}

export interface DeleteNodegroupResponse {
  readonly nodegroup?: Nodegroup | undefined;
}

export interface DeletePodIdentityAssociationRequest {
  readonly clusterName: string;
  readonly associationId: string;
}

export interface DeletePodIdentityAssociationResponse {
  readonly association?: PodIdentityAssociation | undefined;
}

export interface DeprecationDetail {
  readonly usage?: string | undefined;
  readonly replacedWith?: string | undefined;
  readonly stopServingVersion?: string | undefined;
  readonly startServingReplacementVersion?: string | undefined;
  readonly clientStats?: readonly ClientStat[] | undefined;
}

export interface DeregisterClusterRequest {
  readonly name: string;
}

export interface DeregisterClusterResponse {
  readonly cluster?: Cluster | undefined;
}

export interface DescribeAccessEntryRequest {
  readonly clusterName: string;
  readonly principalArn: string;
}

export interface DescribeAccessEntryResponse {
  readonly accessEntry?: AccessEntry | undefined;
}

export interface DescribeAddonConfigurationRequest {
  readonly addonName: string;
  readonly addonVersion: string;
}

export interface DescribeAddonConfigurationResponse {
  readonly addonName?: string | undefined;
  readonly addonVersion?: string | undefined;
  readonly configurationSchema?: string | undefined;
  readonly podIdentityConfiguration?: readonly AddonPodIdentityConfiguration[] | undefined;
}

export interface DescribeAddonRequest {
  readonly clusterName: string;
  readonly addonName: string;
}

export interface DescribeAddonResponse {
  readonly addon?: Addon | undefined;
}

export interface DescribeAddonVersionsRequest {
  readonly kubernetesVersion?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
  readonly addonName?: string | undefined;
  readonly types?: readonly string[] | undefined;
  readonly publishers?: readonly string[] | undefined;
  readonly owners?: readonly string[] | undefined;
}

export interface DescribeAddonVersionsResponse {
  readonly addons?: readonly AddonInfo[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeCapabilityRequest {
  readonly clusterName: string;
  readonly capabilityName: string;
}

export interface DescribeCapabilityResponse {
  readonly capability?: Capability | undefined;
}

export interface DescribeClusterRequest {
  readonly name: string;
}

export interface DescribeClusterResponse {
  readonly cluster?: Cluster | undefined;
}

export interface DescribeClusterVersionsRequest {
  readonly clusterType?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
  readonly defaultOnly?: boolean | undefined;
  readonly includeAll?: boolean | undefined;
  readonly clusterVersions?: readonly string[] | undefined;
  readonly status?: ClusterVersionStatus | undefined;
  readonly versionStatus?: VersionStatus | undefined;
}

export interface DescribeClusterVersionsResponse {
  readonly nextToken?: string | undefined;
  readonly clusterVersions?: readonly ClusterVersionInformation[] | undefined;
}

export interface DescribeEksAnywhereSubscriptionRequest {
  readonly id: string;
}

export interface DescribeEksAnywhereSubscriptionResponse {
  readonly subscription?: EksAnywhereSubscription | undefined;
}

export interface DescribeFargateProfileRequest {
  readonly clusterName: string;
  readonly fargateProfileName: string;
}

export interface DescribeFargateProfileResponse {
  readonly fargateProfile?: FargateProfile | undefined;
}

export interface DescribeIdentityProviderConfigRequest {
  readonly clusterName: string;
  readonly identityProviderConfig: IdentityProviderConfig;
}

export interface DescribeIdentityProviderConfigResponse {
  readonly identityProviderConfig?: IdentityProviderConfigResponse | undefined;
}

export interface DescribeInsightRequest {
  readonly clusterName: string;
  readonly id: string;
}

export interface DescribeInsightResponse {
  readonly insight?: Insight | undefined;
}

export interface DescribeInsightsRefreshRequest {
  readonly clusterName: string;
}

export interface DescribeInsightsRefreshResponse {
  readonly message?: string | undefined;
  readonly status?: InsightsRefreshStatus | undefined;
  readonly startedAt?: Instant | undefined;
  readonly endedAt?: Instant | undefined;
}

export interface DescribeNodegroupRequest {
  readonly clusterName: string;
  readonly nodegroupName: string;
}

export interface DescribeNodegroupResponse {
  readonly nodegroup?: Nodegroup | undefined;
}

export interface DescribePodIdentityAssociationRequest {
  readonly clusterName: string;
  readonly associationId: string;
}

export interface DescribePodIdentityAssociationResponse {
  readonly association?: PodIdentityAssociation | undefined;
}

export interface DescribeUpdateRequest {
  readonly name: string;
  readonly updateId: string;
  readonly nodegroupName?: string | undefined;
  readonly addonName?: string | undefined;
  readonly capabilityName?: string | undefined;
}

export interface DescribeUpdateResponse {
  readonly update?: Update | undefined;
}

export interface DisassociateAccessPolicyRequest {
  readonly clusterName: string;
  readonly principalArn: string;
  readonly policyArn: string;
}

export type DisassociateAccessPolicyResponse = Readonly<Record<string, never>>;

export interface DisassociateIdentityProviderConfigRequest {
  readonly clusterName: string;
  readonly identityProviderConfig: IdentityProviderConfig;
  readonly clientRequestToken?: string | undefined;
}

export interface DisassociateIdentityProviderConfigResponse {
  readonly update?: Update | undefined;
}

export interface EksAnywhereSubscription {
  readonly id?: string | undefined;
  readonly arn?: string | undefined;
  readonly createdAt?: Instant | undefined;
  readonly effectiveDate?: Instant | undefined;
  readonly expirationDate?: Instant | undefined;
  readonly licenseQuantity?: number | undefined;
  readonly licenseType?: EksAnywhereSubscriptionLicenseType | undefined;
  readonly term?: EksAnywhereSubscriptionTerm | undefined;
  readonly status?: string | undefined;
  readonly autoRenew?: boolean | undefined;
  readonly licenseArns?: readonly string[] | undefined;
  readonly licenses?: readonly License[] | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export type EksAnywhereSubscriptionLicenseType = "Cluster";

export type EksAnywhereSubscriptionStatus =
  | "CREATING"
  | "ACTIVE"
  | "UPDATING"
  | "EXPIRING"
  | "EXPIRED"
  | "DELETING";

export interface EksAnywhereSubscriptionTerm {
  readonly duration?: number | undefined;
  readonly unit?: EksAnywhereSubscriptionTermUnit | undefined;
}

export type EksAnywhereSubscriptionTermUnit = "MONTHS";

export interface ElasticLoadBalancing {
  readonly enabled?: boolean | undefined;
}

export interface EncryptionConfig {
  readonly resources?: readonly string[] | undefined;
  readonly provider?: Provider | undefined;
}

export type ErrorCode =
  | "SubnetNotFound"
  | "SecurityGroupNotFound"
  | "EniLimitReached"
  | "IpNotAvailable"
  | "AccessDenied"
  | "OperationNotPermitted"
  | "VpcIdNotFound"
  | "Unknown"
  | "NodeCreationFailure"
  | "PodEvictionFailure"
  | "InsufficientFreeAddresses"
  | "ClusterUnreachable"
  | "InsufficientNumberOfReplicas"
  | "ConfigurationConflict"
  | "AdmissionRequestDenied"
  | "UnsupportedAddonModification"
  | "K8sResourceNotFound";

export interface ErrorDetail {
  readonly errorCode?: ErrorCode | undefined;
  readonly errorMessage?: string | undefined;
  readonly resourceIds?: readonly string[] | undefined;
}

export interface FargateProfile {
  readonly fargateProfileName?: string | undefined;
  readonly fargateProfileArn?: string | undefined;
  readonly clusterName?: string | undefined;
  readonly createdAt?: Instant | undefined;
  readonly podExecutionRoleArn?: string | undefined;
  readonly subnets?: readonly string[] | undefined;
  readonly selectors?: readonly FargateProfileSelector[] | undefined;
  readonly status?: FargateProfileStatus | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly health?: FargateProfileHealth | undefined;
}

export interface FargateProfileHealth {
  readonly issues?: readonly FargateProfileIssue[] | undefined;
}

export interface FargateProfileIssue {
  readonly code?: FargateProfileIssueCode | undefined;
  readonly message?: string | undefined;
  readonly resourceIds?: readonly string[] | undefined;
}

export type FargateProfileIssueCode =
  | "PodExecutionRoleAlreadyInUse"
  | "AccessDenied"
  | "ClusterUnreachable"
  | "InternalFailure";

export interface FargateProfileSelector {
  readonly namespace?: string | undefined;
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

export type FargateProfileStatus =
  | "CREATING"
  | "ACTIVE"
  | "DELETING"
  | "CREATE_FAILED"
  | "DELETE_FAILED";

export interface Identity {
  readonly oidc?: OIDC | undefined;
}

export interface IdentityProviderConfig {
  readonly type: string;
  readonly name: string;
}

export interface IdentityProviderConfigResponse {
  readonly oidc?: OidcIdentityProviderConfig | undefined;
}

export interface Insight {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly category?: Category | undefined;
  readonly kubernetesVersion?: string | undefined;
  readonly lastRefreshTime?: Instant | undefined;
  readonly lastTransitionTime?: Instant | undefined;
  readonly description?: string | undefined;
  readonly insightStatus?: InsightStatus | undefined;
  readonly recommendation?: string | undefined;
  readonly additionalInfo?: Readonly<Record<string, string>> | undefined;
  readonly resources?: readonly InsightResourceDetail[] | undefined;
  readonly categorySpecificSummary?: InsightCategorySpecificSummary | undefined;
}

export interface InsightCategorySpecificSummary {
  readonly deprecationDetails?: readonly DeprecationDetail[] | undefined;
  readonly addonCompatibilityDetails?: readonly AddonCompatibilityDetail[] | undefined;
}

export interface InsightResourceDetail {
  readonly insightStatus?: InsightStatus | undefined;
  readonly kubernetesResourceUri?: string | undefined;
  readonly arn?: string | undefined;
}

export interface InsightStatus {
  readonly status?: InsightStatusValue | undefined;
  readonly reason?: string | undefined;
}

export type InsightStatusValue = "PASSING" | "WARNING" | "ERROR" | "UNKNOWN";

export interface InsightSummary {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly category?: Category | undefined;
  readonly kubernetesVersion?: string | undefined;
  readonly lastRefreshTime?: Instant | undefined;
  readonly lastTransitionTime?: Instant | undefined;
  readonly description?: string | undefined;
  readonly insightStatus?: InsightStatus | undefined;
}

export interface InsightsFilter {
  readonly categories?: readonly Category[] | undefined;
  readonly kubernetesVersions?: readonly string[] | undefined;
  readonly statuses?: readonly InsightStatusValue[] | undefined;
}

export type InsightsRefreshStatus = "IN_PROGRESS" | "FAILED" | "COMPLETED";

export interface InvalidParameterException {
  readonly clusterName?: string | undefined;
  readonly nodegroupName?: string | undefined;
  readonly fargateProfileName?: string | undefined;
  readonly addonName?: string | undefined;
  readonly subscriptionId?: string | undefined;
  readonly message?: string | undefined;
}

export interface InvalidRequestException {
  readonly clusterName?: string | undefined;
  readonly nodegroupName?: string | undefined;
  readonly addonName?: string | undefined;
  readonly subscriptionId?: string | undefined;
  readonly message?: string | undefined;
}

export interface InvalidStateException {
  readonly clusterName?: string | undefined;
  readonly message?: string | undefined;
}

export type IpFamily = "ipv4" | "ipv6";

export interface Issue {
  readonly code?: NodegroupIssueCode | undefined;
  readonly message?: string | undefined;
  readonly resourceIds?: readonly string[] | undefined;
}

export interface KubernetesNetworkConfigRequest {
  readonly serviceIpv4Cidr?: string | undefined;
  readonly ipFamily?: IpFamily | undefined;
  readonly elasticLoadBalancing?: ElasticLoadBalancing | undefined;
}

export interface KubernetesNetworkConfigResponse {
  readonly serviceIpv4Cidr?: string | undefined;
  readonly serviceIpv6Cidr?: string | undefined;
  readonly ipFamily?: IpFamily | undefined;
  readonly elasticLoadBalancing?: ElasticLoadBalancing | undefined;
}

export interface LaunchTemplateSpecification {
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  readonly id?: string | undefined;
}

export interface License {
  readonly id?: string | undefined;
  readonly token?: string | undefined;
}

export interface ListAccessEntriesRequest {
  readonly clusterName: string;
  readonly associatedPolicyArn?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListAccessEntriesResponse {
  readonly accessEntries?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListAccessPoliciesRequest {
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListAccessPoliciesResponse {
  readonly accessPolicies?: readonly AccessPolicy[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListAddonsRequest {
  readonly clusterName: string;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListAddonsResponse {
  readonly addons?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListAssociatedAccessPoliciesRequest {
  readonly clusterName: string;
  readonly principalArn: string;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListAssociatedAccessPoliciesResponse {
  readonly clusterName?: string | undefined;
  readonly principalArn?: string | undefined;
  readonly nextToken?: string | undefined;
  readonly associatedAccessPolicies?: readonly AssociatedAccessPolicy[] | undefined;
}

export interface ListCapabilitiesRequest {
  readonly clusterName: string;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListCapabilitiesResponse {
  readonly capabilities?: readonly CapabilitySummary[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListClustersRequest {
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
  readonly include?: readonly string[] | undefined;
}

export interface ListClustersResponse {
  readonly clusters?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListEksAnywhereSubscriptionsRequest {
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
  readonly includeStatus?: readonly EksAnywhereSubscriptionStatus[] | undefined;
}

export interface ListEksAnywhereSubscriptionsResponse {
  readonly subscriptions?: readonly EksAnywhereSubscription[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListFargateProfilesRequest {
  readonly clusterName: string;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListFargateProfilesResponse {
  readonly fargateProfileNames?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListIdentityProviderConfigsRequest {
  readonly clusterName: string;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListIdentityProviderConfigsResponse {
  readonly identityProviderConfigs?: readonly IdentityProviderConfig[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListInsightsRequest {
  readonly clusterName: string;
  readonly filter?: InsightsFilter | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListInsightsResponse {
  readonly insights?: readonly InsightSummary[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListNodegroupsRequest {
  readonly clusterName: string;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListNodegroupsResponse {
  readonly nodegroups?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListPodIdentityAssociationsRequest {
  readonly clusterName: string;
  readonly namespace?: string | undefined;
  readonly serviceAccount?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListPodIdentityAssociationsResponse {
  readonly associations?: readonly PodIdentityAssociationSummary[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  readonly resourceArn: string;
}

export interface ListTagsForResourceResponse {
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface ListUpdatesRequest {
  readonly name: string;
  readonly nodegroupName?: string | undefined;
  readonly addonName?: string | undefined;
  readonly capabilityName?: string | undefined;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListUpdatesResponse {
  readonly updateIds?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface LogSetup {
  readonly types?: readonly LogType[] | undefined;
  readonly enabled?: boolean | undefined;
}

export type LogType =
  | "api"
  | "audit"
  | "authenticator"
  | "controllerManager"
  | "scheduler";

export interface Logging {
  readonly clusterLogging?: readonly LogSetup[] | undefined;
}

export interface MarketplaceInformation {
  readonly productId?: string | undefined;
  readonly productUrl?: string | undefined;
}

export interface NodeRepairConfig {
  readonly enabled?: boolean | undefined;
  readonly maxUnhealthyNodeThresholdCount?: number | undefined;
  readonly maxUnhealthyNodeThresholdPercentage?: number | undefined;
  readonly maxParallelNodesRepairedCount?: number | undefined;
  readonly maxParallelNodesRepairedPercentage?: number | undefined;
  readonly nodeRepairConfigOverrides?: readonly NodeRepairConfigOverrides[] | undefined;
}

export interface NodeRepairConfigOverrides {
  readonly nodeMonitoringCondition?: string | undefined;
  readonly nodeUnhealthyReason?: string | undefined;
  readonly minRepairWaitTimeMins?: number | undefined;
  readonly repairAction?: RepairAction | undefined;
}

export interface Nodegroup {
  readonly nodegroupName?: string | undefined;
  readonly nodegroupArn?: string | undefined;
  readonly clusterName?: string | undefined;
  readonly version?: string | undefined;
  readonly releaseVersion?: string | undefined;
  readonly createdAt?: Instant | undefined;
  readonly modifiedAt?: Instant | undefined;
  readonly status?: NodegroupStatus | undefined;
  readonly capacityType?: CapacityTypes | undefined;
  readonly scalingConfig?: NodegroupScalingConfig | undefined;
  readonly instanceTypes?: readonly string[] | undefined;
  readonly subnets?: readonly string[] | undefined;
  readonly remoteAccess?: RemoteAccessConfig | undefined;
  readonly amiType?: AMITypes | undefined;
  readonly nodeRole?: string | undefined;
  readonly labels?: Readonly<Record<string, string>> | undefined;
  readonly taints?: readonly Taint[] | undefined;
  readonly resources?: NodegroupResources | undefined;
  readonly diskSize?: number | undefined;
  readonly health?: NodegroupHealth | undefined;
  readonly updateConfig?: NodegroupUpdateConfig | undefined;
  readonly nodeRepairConfig?: NodeRepairConfig | undefined;
  readonly launchTemplate?: LaunchTemplateSpecification | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly warmPoolConfig?: WarmPoolConfig | undefined;
}

export interface NodegroupHealth {
  readonly issues?: readonly Issue[] | undefined;
}

export type NodegroupIssueCode =
  | "AutoScalingGroupNotFound"
  | "AutoScalingGroupInvalidConfiguration"
  | "Ec2SecurityGroupNotFound"
  | "Ec2SecurityGroupDeletionFailure"
  | "Ec2LaunchTemplateNotFound"
  | "Ec2LaunchTemplateVersionMismatch"
  | "Ec2SubnetNotFound"
  | "Ec2SubnetInvalidConfiguration"
  | "IamInstanceProfileNotFound"
  | "Ec2SubnetMissingIpv6Assignment"
  | "IamLimitExceeded"
  | "IamNodeRoleNotFound"
  | "NodeCreationFailure"
  | "AsgInstanceLaunchFailures"
  | "InstanceLimitExceeded"
  | "InsufficientFreeAddresses"
  | "AccessDenied"
  | "InternalFailure"
  | "ClusterUnreachable"
  | "AmiIdNotFound"
  | "AutoScalingGroupOptInRequired"
  | "AutoScalingGroupRateLimitExceeded"
  | "Ec2LaunchTemplateDeletionFailure"
  | "Ec2LaunchTemplateInvalidConfiguration"
  | "Ec2LaunchTemplateMaxLimitExceeded"
  | "Ec2SubnetListTooLong"
  | "IamThrottling"
  | "NodeTerminationFailure"
  | "PodEvictionFailure"
  | "SourceEc2LaunchTemplateNotFound"
  | "LimitExceeded"
  | "Unknown"
  | "AutoScalingGroupInstanceRefreshActive"
  | "KubernetesLabelInvalid"
  | "Ec2LaunchTemplateVersionMaxLimitExceeded"
  | "Ec2InstanceTypeDoesNotExist";

export interface NodegroupResources {
  readonly autoScalingGroups?: readonly AutoScalingGroup[] | undefined;
  readonly remoteAccessSecurityGroup?: string | undefined;
}

export interface NodegroupScalingConfig {
  readonly minSize?: number | undefined;
  readonly maxSize?: number | undefined;
  readonly desiredSize?: number | undefined;
}

export type NodegroupStatus =
  | "CREATING"
  | "ACTIVE"
  | "UPDATING"
  | "DELETING"
  | "CREATE_FAILED"
  | "DELETE_FAILED"
  | "DEGRADED";

export interface NodegroupUpdateConfig {
  readonly maxUnavailable?: number | undefined;
  readonly maxUnavailablePercentage?: number | undefined;
  readonly updateStrategy?: NodegroupUpdateStrategies | undefined;
}

export type NodegroupUpdateStrategies = "DEFAULT" | "MINIMAL";

export interface NotFoundException {
  readonly message?: string | undefined;
}

export interface OIDC {
  readonly issuer?: string | undefined;
}

export interface OidcIdentityProviderConfig {
  readonly identityProviderConfigName?: string | undefined;
  readonly identityProviderConfigArn?: string | undefined;
  readonly clusterName?: string | undefined;
  readonly issuerUrl?: string | undefined;
  readonly clientId?: string | undefined;
  readonly usernameClaim?: string | undefined;
  readonly usernamePrefix?: string | undefined;
  readonly groupsClaim?: string | undefined;
  readonly groupsPrefix?: string | undefined;
  readonly requiredClaims?: Readonly<Record<string, string>> | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly status?: configStatus | undefined;
}

export interface OidcIdentityProviderConfigRequest {
  readonly identityProviderConfigName: string;
  readonly issuerUrl: string;
  readonly clientId: string;
  readonly usernameClaim?: string | undefined;
  readonly usernamePrefix?: string | undefined;
  readonly groupsClaim?: string | undefined;
  readonly groupsPrefix?: string | undefined;
  readonly requiredClaims?: Readonly<Record<string, string>> | undefined;
}

export interface OutpostConfigRequest {
  readonly outpostArns: readonly string[];
  readonly controlPlaneInstanceType: string;
  readonly controlPlanePlacement?: ControlPlanePlacementRequest | undefined;
}

export interface OutpostConfigResponse {
  readonly outpostArns: readonly string[];
  readonly controlPlaneInstanceType: string;
  readonly controlPlanePlacement?: ControlPlanePlacementResponse | undefined;
}

export interface PodIdentityAssociation {
  readonly clusterName?: string | undefined;
  readonly namespace?: string | undefined;
  readonly serviceAccount?: string | undefined;
  readonly roleArn?: string | undefined;
  readonly associationArn?: string | undefined;
  readonly associationId?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly createdAt?: Instant | undefined;
  readonly modifiedAt?: Instant | undefined;
  readonly ownerArn?: string | undefined;
  readonly disableSessionTags?: boolean | undefined;
  readonly targetRoleArn?: string | undefined;
  readonly externalId?: string | undefined;
  readonly policy?: string | undefined;
}

export interface PodIdentityAssociationSummary {
  readonly clusterName?: string | undefined;
  readonly namespace?: string | undefined;
  readonly serviceAccount?: string | undefined;
  readonly associationArn?: string | undefined;
  readonly associationId?: string | undefined;
  readonly ownerArn?: string | undefined;
}

export interface Provider {
  readonly keyArn?: string | undefined;
}

export type ProvisionedControlPlaneTier = "standard" | "tier-xl" | "tier-2xl" | "tier-4xl" | "tier-8xl";

export interface RegisterClusterRequest {
  readonly name: string;
  readonly connectorConfig: ConnectorConfigRequest;
  readonly clientRequestToken?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface RegisterClusterResponse {
  readonly cluster?: Cluster | undefined;
}

export interface RemoteAccessConfig {
  readonly ec2SshKey?: string | undefined;
  readonly sourceSecurityGroups?: readonly string[] | undefined;
}

export interface RemoteNetworkConfigRequest {
  readonly remoteNodeNetworks?: readonly RemoteNodeNetwork[] | undefined;
  readonly remotePodNetworks?: readonly RemotePodNetwork[] | undefined;
}

export interface RemoteNetworkConfigResponse {
  readonly remoteNodeNetworks?: readonly RemoteNodeNetwork[] | undefined;
  readonly remotePodNetworks?: readonly RemotePodNetwork[] | undefined;
}

export interface RemoteNodeNetwork {
  readonly cidrs?: readonly string[] | undefined;
}

export interface RemotePodNetwork {
  readonly cidrs?: readonly string[] | undefined;
}

export type RepairAction = "Replace" | "Reboot" | "NoAction";

export type ResolveConflicts = "OVERWRITE" | "NONE" | "PRESERVE";

export interface ResourceInUseException {
  readonly clusterName?: string | undefined;
  readonly nodegroupName?: string | undefined;
  readonly addonName?: string | undefined;
  readonly message?: string | undefined;
}

export interface ResourceLimitExceededException {
  readonly clusterName?: string | undefined;
  readonly nodegroupName?: string | undefined;
  readonly subscriptionId?: string | undefined;
  readonly message?: string | undefined;
}

export interface ResourceNotFoundException {
  readonly clusterName?: string | undefined;
  readonly nodegroupName?: string | undefined;
  readonly fargateProfileName?: string | undefined;
  readonly addonName?: string | undefined;
  readonly subscriptionId?: string | undefined;
  readonly message?: string | undefined;
}

export interface ResourcePropagationDelayException {
  readonly message?: string | undefined;
}

export interface ServerException {
  readonly clusterName?: string | undefined;
  readonly nodegroupName?: string | undefined;
  readonly addonName?: string | undefined;
  readonly subscriptionId?: string | undefined;
  readonly message?: string | undefined;
}

export interface ServiceUnavailableException {
  readonly message?: string | undefined;
}

export interface SsoIdentity {
  readonly id: string;
  readonly type: SsoIdentityType;
}

export type SsoIdentityType = "SSO_USER" | "SSO_GROUP";

export interface StartInsightsRefreshRequest {
  readonly clusterName: string;
}

export interface StartInsightsRefreshResponse {
  readonly message?: string | undefined;
  readonly status?: InsightsRefreshStatus | undefined;
}

export interface StorageConfigRequest {
  readonly blockStorage?: BlockStorage | undefined;
}

export interface StorageConfigResponse {
  readonly blockStorage?: BlockStorage | undefined;
}

export type SupportType = "STANDARD" | "EXTENDED";

export interface TagResourceRequest {
  readonly resourceArn: string;
  readonly tags: Readonly<Record<string, string>>;
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export interface Taint {
  readonly key?: string | undefined;
  readonly value?: string | undefined;
  readonly effect?: TaintEffect | undefined;
}

export type TaintEffect = "NO_SCHEDULE" | "NO_EXECUTE" | "PREFER_NO_SCHEDULE";

export interface ThrottlingException {
  readonly clusterName?: string | undefined;
  readonly message?: string | undefined;
}

export interface UnsupportedAvailabilityZoneException {
  readonly message?: string | undefined;
  readonly clusterName?: string | undefined;
  readonly nodegroupName?: string | undefined;
  readonly validZones?: readonly string[] | undefined;
}

export interface UntagResourceRequest {
  readonly resourceArn: string;
  readonly tagKeys: readonly string[];
}

export type UntagResourceResponse = Readonly<Record<string, never>>;

export interface Update {
  readonly id?: string | undefined;
  readonly status?: UpdateStatus | undefined;
  readonly type?: UpdateType | undefined;
  readonly params?: readonly UpdateParam[] | undefined;
  readonly createdAt?: Instant | undefined;
  readonly errors?: readonly ErrorDetail[] | undefined;
}

export interface UpdateAccessConfigRequest {
  readonly authenticationMode?: AuthenticationMode | undefined;
}

export interface UpdateAccessEntryRequest {
  readonly clusterName: string;
  readonly principalArn: string;
  readonly kubernetesGroups?: readonly string[] | undefined;
  readonly clientRequestToken?: string | undefined;
  readonly username?: string | undefined;
}

export interface UpdateAccessEntryResponse {
  readonly accessEntry?: AccessEntry | undefined;
}

export interface UpdateAddonRequest {
  readonly clusterName: string;
  readonly addonName: string;
  readonly addonVersion?: string | undefined;
  readonly serviceAccountRoleArn?: string | undefined;
  readonly resolveConflicts?: ResolveConflicts | undefined;
  readonly clientRequestToken?: string | undefined;
  readonly configurationValues?: string | undefined;
  readonly podIdentityAssociations?: readonly AddonPodIdentityAssociations[] | undefined;
}

export interface UpdateAddonResponse {
  readonly update?: Update | undefined;
}

export interface UpdateArgoCdConfig {
  readonly rbacRoleMappings?: UpdateRoleMappings | undefined;
  readonly networkAccess?: ArgoCdNetworkAccessConfigRequest | undefined;
}

export interface UpdateCapabilityConfiguration {
  readonly argoCd?: UpdateArgoCdConfig | undefined;
}

export interface UpdateCapabilityRequest {
  readonly clusterName: string;
  readonly capabilityName: string;
  readonly roleArn?: string | undefined;
  readonly configuration?: UpdateCapabilityConfiguration | undefined;
  readonly clientRequestToken?: string | undefined;
  readonly deletePropagationPolicy?: CapabilityDeletePropagationPolicy | undefined;
}

export interface UpdateCapabilityResponse {
  readonly update?: Update | undefined;
}

export interface UpdateClusterConfigRequest {
  readonly name: string;
  readonly resourcesVpcConfig?: VpcConfigRequest | undefined;
  readonly logging?: Logging | undefined;
  readonly clientRequestToken?: string | undefined;
  readonly accessConfig?: UpdateAccessConfigRequest | undefined;
  readonly upgradePolicy?: UpgradePolicyRequest | undefined;
  readonly zonalShiftConfig?: ZonalShiftConfigRequest | undefined;
  readonly computeConfig?: ComputeConfigRequest | undefined;
  readonly kubernetesNetworkConfig?: KubernetesNetworkConfigRequest | undefined;
  readonly storageConfig?: StorageConfigRequest | undefined;
  readonly remoteNetworkConfig?: RemoteNetworkConfigRequest | undefined;
  readonly deletionProtection?: boolean | undefined;
  readonly controlPlaneScalingConfig?: ControlPlaneScalingConfig | undefined;
}

export interface UpdateClusterConfigResponse {
  readonly update?: Update | undefined;
}

export interface UpdateClusterVersionRequest {
  readonly name: string;
  readonly version: string;
  readonly clientRequestToken?: string | undefined;
  readonly force?: boolean | undefined;
}

export interface UpdateClusterVersionResponse {
  readonly update?: Update | undefined;
}

export interface UpdateEksAnywhereSubscriptionRequest {
  readonly id: string;
  readonly autoRenew: boolean;
  readonly clientRequestToken?: string | undefined;
}

export interface UpdateEksAnywhereSubscriptionResponse {
  readonly subscription?: EksAnywhereSubscription | undefined;
}

export interface UpdateLabelsPayload {
  readonly addOrUpdateLabels?: Readonly<Record<string, string>> | undefined;
  readonly removeLabels?: readonly string[] | undefined;
}

export interface UpdateNodegroupConfigRequest {
  readonly clusterName: string;
  readonly nodegroupName: string;
  readonly labels?: UpdateLabelsPayload | undefined;
  readonly taints?: UpdateTaintsPayload | undefined;
  readonly scalingConfig?: NodegroupScalingConfig | undefined;
  readonly updateConfig?: NodegroupUpdateConfig | undefined;
  readonly nodeRepairConfig?: NodeRepairConfig | undefined;
  readonly warmPoolConfig?: WarmPoolConfig | undefined;
  readonly clientRequestToken?: string | undefined;
}

export interface UpdateNodegroupConfigResponse {
  readonly update?: Update | undefined;
}

export interface UpdateNodegroupVersionRequest {
  readonly clusterName: string;
  readonly nodegroupName: string;
  readonly version?: string | undefined;
  readonly releaseVersion?: string | undefined;
  readonly launchTemplate?: LaunchTemplateSpecification | undefined;
  readonly force?: boolean | undefined;
  readonly clientRequestToken?: string | undefined;
}

export interface UpdateNodegroupVersionResponse {
  readonly update?: Update | undefined;
}

export interface UpdateParam {
  readonly type?: UpdateParamType | undefined;
  readonly value?: string | undefined;
}

export type UpdateParamType =
  | "Version"
  | "PlatformVersion"
  | "EndpointPrivateAccess"
  | "EndpointPublicAccess"
  | "ClusterLogging"
  | "DesiredSize"
  | "LabelsToAdd"
  | "LabelsToRemove"
  | "TaintsToAdd"
  | "TaintsToRemove"
  | "MaxSize"
  | "MinSize"
  | "ReleaseVersion"
  | "PublicAccessCidrs"
  | "LaunchTemplateName"
  | "LaunchTemplateVersion"
  | "IdentityProviderConfig"
  | "EncryptionConfig"
  | "AddonVersion"
  | "ServiceAccountRoleArn"
  | "ResolveConflicts"
  | "MaxUnavailable"
  | "MaxUnavailablePercentage"
  | "NodeRepairEnabled"
  | "UpdateStrategy"
  | "ConfigurationValues"
  | "SecurityGroups"
  | "Subnets"
  | "AuthenticationMode"
  | "PodIdentityAssociations"
  | "UpgradePolicy"
  | "ZonalShiftConfig"
  | "ComputeConfig"
  | "StorageConfig"
  | "KubernetesNetworkConfig"
  | "RemoteNetworkConfig"
  | "DeletionProtection"
  | "NodeRepairConfig"
  | "VendedLogs"
  | "UpdatedTier"
  | "PreviousTier"
  | "WarmPoolEnabled"
  | "WarmPoolMaxGroupPreparedCapacity"
  | "WarmPoolMinSize"
  | "WarmPoolState"
  | "WarmPoolReuseOnScaleIn";

export interface UpdatePodIdentityAssociationRequest {
  readonly clusterName: string;
  readonly associationId: string;
  readonly roleArn?: string | undefined;
  readonly clientRequestToken?: string | undefined;
  readonly disableSessionTags?: boolean | undefined;
  readonly targetRoleArn?: string | undefined;
  readonly policy?: string | undefined;
}

export interface UpdatePodIdentityAssociationResponse {
  readonly association?: PodIdentityAssociation | undefined;
}

export interface UpdateRoleMappings {
  readonly addOrUpdateRoleMappings?: readonly ArgoCdRoleMapping[] | undefined;
  readonly removeRoleMappings?: readonly ArgoCdRoleMapping[] | undefined;
}

export type UpdateStatus = "InProgress" | "Failed" | "Cancelled" | "Successful";

export interface UpdateTaintsPayload {
  readonly addOrUpdateTaints?: readonly Taint[] | undefined;
  readonly removeTaints?: readonly Taint[] | undefined;
}

export type UpdateType =
  | "VersionUpdate"
  | "EndpointAccessUpdate"
  | "LoggingUpdate"
  | "ConfigUpdate"
  | "AssociateIdentityProviderConfig"
  | "DisassociateIdentityProviderConfig"
  | "AssociateEncryptionConfig"
  | "AddonUpdate"
  | "VpcConfigUpdate"
  | "AccessConfigUpdate"
  | "UpgradePolicyUpdate"
  | "ZonalShiftConfigUpdate"
  | "AutoModeUpdate"
  | "RemoteNetworkConfigUpdate"
  | "DeletionProtectionUpdate"
  | "ControlPlaneScalingConfigUpdate"
  | "VendedLogsUpdate";

export interface UpgradePolicyRequest {
  readonly supportType?: SupportType | undefined;
}

export interface UpgradePolicyResponse {
  readonly supportType?: SupportType | undefined;
}

export type VersionStatus = "UNSUPPORTED" | "STANDARD_SUPPORT" | "EXTENDED_SUPPORT";

export interface VpcConfigRequest {
  readonly subnetIds?: readonly string[] | undefined;
  readonly securityGroupIds?: readonly string[] | undefined;
  readonly endpointPublicAccess?: boolean | undefined;
  readonly endpointPrivateAccess?: boolean | undefined;
  readonly publicAccessCidrs?: readonly string[] | undefined;
}

export interface VpcConfigResponse {
  readonly subnetIds?: readonly string[] | undefined;
  readonly securityGroupIds?: readonly string[] | undefined;
  readonly clusterSecurityGroupId?: string | undefined;
  readonly vpcId?: string | undefined;
  readonly endpointPublicAccess?: boolean | undefined;
  readonly endpointPrivateAccess?: boolean | undefined;
  readonly publicAccessCidrs?: readonly string[] | undefined;
}

export interface WarmPoolConfig {
  readonly enabled?: boolean | undefined;
  readonly minSize?: number | undefined;
  readonly maxGroupPreparedCapacity?: number | undefined;
  readonly poolState?: WarmPoolState | undefined;
  readonly reuseOnScaleIn?: boolean | undefined;
}

export type WarmPoolState = "STOPPED" | "RUNNING" | "HIBERNATED";

export interface ZonalShiftConfigRequest {
  readonly enabled?: boolean | undefined;
}

export interface ZonalShiftConfigResponse {
  readonly enabled?: boolean | undefined;
}

export type configStatus = "CREATING" | "DELETING" | "ACTIVE";
