/** The operations and types of CloudFront (API version 2020-05-31). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const cloudfront: ServiceRef<Operations> = { id: "cloudfront" };

export interface Operations {
  readonly AssociateAlias: {
    readonly input: AssociateAliasRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDenied"
      | "IllegalUpdate"
      | "InvalidArgument"
      | "NoSuchDistribution"
      | "TooManyDistributionCNAMEs";
  };
  readonly AssociateDistributionTenantWebACL: {
    readonly input: AssociateDistributionTenantWebACLRequest;
    readonly output: AssociateDistributionTenantWebACLResult;
    readonly errors:
      | "AccessDenied"
      | "EntityLimitExceeded"
      | "EntityNotFound"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "PreconditionFailed";
  };
  readonly AssociateDistributionWebACL: {
    readonly input: AssociateDistributionWebACLRequest;
    readonly output: AssociateDistributionWebACLResult;
    readonly errors:
      | "AccessDenied"
      | "EntityLimitExceeded"
      | "EntityNotFound"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "PreconditionFailed";
  };
  readonly CopyDistribution: {
    readonly input: CopyDistributionRequest;
    readonly output: CopyDistributionResult;
    readonly errors:
      | "AccessDenied"
      | "CNAMEAlreadyExists"
      | "DistributionAlreadyExists"
      | "IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior"
      | "InconsistentQuantities"
      | "InvalidArgument"
      | "InvalidDefaultRootObject"
      | "InvalidErrorCode"
      | "InvalidForwardCookies"
      | "InvalidFunctionAssociation"
      | "InvalidGeoRestrictionParameter"
      | "InvalidHeadersForS3Origin"
      | "InvalidIfMatchVersion"
      | "InvalidLambdaFunctionAssociation"
      | "InvalidLocationCode"
      | "InvalidMinimumProtocolVersion"
      | "InvalidOrigin"
      | "InvalidOriginAccessControl"
      | "InvalidOriginAccessIdentity"
      | "InvalidOriginKeepaliveTimeout"
      | "InvalidOriginReadTimeout"
      | "InvalidProtocolSettings"
      | "InvalidQueryStringParameters"
      | "InvalidRelativePath"
      | "InvalidRequiredProtocol"
      | "InvalidResponseCode"
      | "InvalidTTLOrder"
      | "InvalidViewerCertificate"
      | "InvalidWebACLId"
      | "MissingBody"
      | "NoSuchCachePolicy"
      | "NoSuchDistribution"
      | "NoSuchFieldLevelEncryptionConfig"
      | "NoSuchOrigin"
      | "NoSuchOriginRequestPolicy"
      | "NoSuchRealtimeLogConfig"
      | "NoSuchResponseHeadersPolicy"
      | "PreconditionFailed"
      | "RealtimeLogConfigOwnerMismatch"
      | "TooManyCacheBehaviors"
      | "TooManyCertificates"
      | "TooManyCookieNamesInWhiteList"
      | "TooManyDistributionCNAMEs"
      | "TooManyDistributions"
      | "TooManyDistributionsAssociatedToCachePolicy"
      | "TooManyDistributionsAssociatedToFieldLevelEncryptionConfig"
      | "TooManyDistributionsAssociatedToKeyGroup"
      | "TooManyDistributionsAssociatedToOriginAccessControl"
      | "TooManyDistributionsAssociatedToOriginRequestPolicy"
      | "TooManyDistributionsAssociatedToResponseHeadersPolicy"
      | "TooManyDistributionsWithFunctionAssociations"
      | "TooManyDistributionsWithLambdaAssociations"
      | "TooManyDistributionsWithSingleFunctionARN"
      | "TooManyFunctionAssociations"
      | "TooManyHeadersInForwardedValues"
      | "TooManyKeyGroupsAssociatedToDistribution"
      | "TooManyLambdaFunctionAssociations"
      | "TooManyOriginCustomHeaders"
      | "TooManyOriginGroupsPerDistribution"
      | "TooManyOrigins"
      | "TooManyQueryStringParameters"
      | "TooManyTrustedSigners"
      | "TrustedKeyGroupDoesNotExist"
      | "TrustedSignerDoesNotExist";
  };
  readonly CreateAnycastIpList: {
    readonly input: CreateAnycastIpListRequest;
    readonly output: CreateAnycastIpListResult;
    readonly errors:
      | "AccessDenied"
      | "EntityAlreadyExists"
      | "EntityLimitExceeded"
      | "InvalidArgument"
      | "InvalidTagging"
      | "UnsupportedOperation";
  };
  readonly CreateCachePolicy: {
    readonly input: CreateCachePolicyRequest;
    readonly output: CreateCachePolicyResult;
    readonly errors:
      | "AccessDenied"
      | "CachePolicyAlreadyExists"
      | "InconsistentQuantities"
      | "InvalidArgument"
      | "TooManyCachePolicies"
      | "TooManyCookiesInCachePolicy"
      | "TooManyHeadersInCachePolicy"
      | "TooManyQueryStringsInCachePolicy";
  };
  readonly CreateCloudFrontOriginAccessIdentity: {
    readonly input: CreateCloudFrontOriginAccessIdentityRequest;
    readonly output: CreateCloudFrontOriginAccessIdentityResult;
    readonly errors:
      | "CloudFrontOriginAccessIdentityAlreadyExists"
      | "InconsistentQuantities"
      | "InvalidArgument"
      | "MissingBody"
      | "TooManyCloudFrontOriginAccessIdentities";
  };
  readonly CreateConnectionFunction: {
    readonly input: CreateConnectionFunctionRequest;
    readonly output: CreateConnectionFunctionResult;
    readonly errors:
      | "AccessDenied"
      | "EntityAlreadyExists"
      | "EntityLimitExceeded"
      | "EntitySizeLimitExceeded"
      | "InvalidArgument"
      | "InvalidTagging"
      | "UnsupportedOperation";
  };
  readonly CreateConnectionGroup: {
    readonly input: CreateConnectionGroupRequest;
    readonly output: CreateConnectionGroupResult;
    readonly errors:
      | "AccessDenied"
      | "EntityAlreadyExists"
      | "EntityLimitExceeded"
      | "EntityNotFound"
      | "InvalidArgument"
      | "InvalidTagging";
  };
  readonly CreateContinuousDeploymentPolicy: {
    readonly input: CreateContinuousDeploymentPolicyRequest;
    readonly output: CreateContinuousDeploymentPolicyResult;
    readonly errors:
      | "AccessDenied"
      | "ContinuousDeploymentPolicyAlreadyExists"
      | "InconsistentQuantities"
      | "InvalidArgument"
      | "StagingDistributionInUse"
      | "TooManyContinuousDeploymentPolicies";
  };
  readonly CreateDistribution: {
    readonly input: CreateDistributionRequest;
    readonly output: CreateDistributionResult;
    readonly errors:
      | "AccessDenied"
      | "CNAMEAlreadyExists"
      | "ContinuousDeploymentPolicyInUse"
      | "DistributionAlreadyExists"
      | "EntityLimitExceeded"
      | "EntityNotFound"
      | "IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior"
      | "IllegalOriginAccessConfiguration"
      | "InconsistentQuantities"
      | "InvalidArgument"
      | "InvalidDefaultRootObject"
      | "InvalidDomainNameForOriginAccessControl"
      | "InvalidErrorCode"
      | "InvalidForwardCookies"
      | "InvalidFunctionAssociation"
      | "InvalidGeoRestrictionParameter"
      | "InvalidHeadersForS3Origin"
      | "InvalidLambdaFunctionAssociation"
      | "InvalidLocationCode"
      | "InvalidMinimumProtocolVersion"
      | "InvalidOrigin"
      | "InvalidOriginAccessControl"
      | "InvalidOriginAccessIdentity"
      | "InvalidOriginKeepaliveTimeout"
      | "InvalidOriginReadTimeout"
      | "InvalidProtocolSettings"
      | "InvalidQueryStringParameters"
      | "InvalidRelativePath"
      | "InvalidRequiredProtocol"
      | "InvalidResponseCode"
      | "InvalidTTLOrder"
      | "InvalidViewerCertificate"
      | "InvalidWebACLId"
      | "MissingBody"
      | "NoSuchCachePolicy"
      | "NoSuchContinuousDeploymentPolicy"
      | "NoSuchFieldLevelEncryptionConfig"
      | "NoSuchOrigin"
      | "NoSuchOriginRequestPolicy"
      | "NoSuchRealtimeLogConfig"
      | "NoSuchResponseHeadersPolicy"
      | "RealtimeLogConfigOwnerMismatch"
      | "TooManyCacheBehaviors"
      | "TooManyCertificates"
      | "TooManyCookieNamesInWhiteList"
      | "TooManyDistributionCNAMEs"
      | "TooManyDistributions"
      | "TooManyDistributionsAssociatedToCachePolicy"
      | "TooManyDistributionsAssociatedToFieldLevelEncryptionConfig"
      | "TooManyDistributionsAssociatedToKeyGroup"
      | "TooManyDistributionsAssociatedToOriginAccessControl"
      | "TooManyDistributionsAssociatedToOriginRequestPolicy"
      | "TooManyDistributionsAssociatedToResponseHeadersPolicy"
      | "TooManyDistributionsWithFunctionAssociations"
      | "TooManyDistributionsWithLambdaAssociations"
      | "TooManyDistributionsWithSingleFunctionARN"
      | "TooManyFunctionAssociations"
      | "TooManyHeadersInForwardedValues"
      | "TooManyKeyGroupsAssociatedToDistribution"
      | "TooManyLambdaFunctionAssociations"
      | "TooManyOriginCustomHeaders"
      | "TooManyOriginGroupsPerDistribution"
      | "TooManyOrigins"
      | "TooManyQueryStringParameters"
      | "TooManyTrustedSigners"
      | "TrustedKeyGroupDoesNotExist"
      | "TrustedSignerDoesNotExist";
  };
  readonly CreateDistributionTenant: {
    readonly input: CreateDistributionTenantRequest;
    readonly output: CreateDistributionTenantResult;
    readonly errors:
      | "AccessDenied"
      | "CNAMEAlreadyExists"
      | "EntityAlreadyExists"
      | "EntityLimitExceeded"
      | "EntityNotFound"
      | "InvalidArgument"
      | "InvalidAssociation"
      | "InvalidTagging";
  };
  readonly CreateDistributionWithTags: {
    readonly input: CreateDistributionWithTagsRequest;
    readonly output: CreateDistributionWithTagsResult;
    readonly errors:
      | "AccessDenied"
      | "CNAMEAlreadyExists"
      | "ContinuousDeploymentPolicyInUse"
      | "DistributionAlreadyExists"
      | "EntityNotFound"
      | "IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior"
      | "IllegalOriginAccessConfiguration"
      | "InconsistentQuantities"
      | "InvalidArgument"
      | "InvalidDefaultRootObject"
      | "InvalidDomainNameForOriginAccessControl"
      | "InvalidErrorCode"
      | "InvalidForwardCookies"
      | "InvalidFunctionAssociation"
      | "InvalidGeoRestrictionParameter"
      | "InvalidHeadersForS3Origin"
      | "InvalidLambdaFunctionAssociation"
      | "InvalidLocationCode"
      | "InvalidMinimumProtocolVersion"
      | "InvalidOrigin"
      | "InvalidOriginAccessControl"
      | "InvalidOriginAccessIdentity"
      | "InvalidOriginKeepaliveTimeout"
      | "InvalidOriginReadTimeout"
      | "InvalidProtocolSettings"
      | "InvalidQueryStringParameters"
      | "InvalidRelativePath"
      | "InvalidRequiredProtocol"
      | "InvalidResponseCode"
      | "InvalidTTLOrder"
      | "InvalidTagging"
      | "InvalidViewerCertificate"
      | "InvalidWebACLId"
      | "MissingBody"
      | "NoSuchCachePolicy"
      | "NoSuchContinuousDeploymentPolicy"
      | "NoSuchFieldLevelEncryptionConfig"
      | "NoSuchOrigin"
      | "NoSuchOriginRequestPolicy"
      | "NoSuchRealtimeLogConfig"
      | "NoSuchResponseHeadersPolicy"
      | "RealtimeLogConfigOwnerMismatch"
      | "TooManyCacheBehaviors"
      | "TooManyCertificates"
      | "TooManyCookieNamesInWhiteList"
      | "TooManyDistributionCNAMEs"
      | "TooManyDistributions"
      | "TooManyDistributionsAssociatedToCachePolicy"
      | "TooManyDistributionsAssociatedToFieldLevelEncryptionConfig"
      | "TooManyDistributionsAssociatedToKeyGroup"
      | "TooManyDistributionsAssociatedToOriginAccessControl"
      | "TooManyDistributionsAssociatedToOriginRequestPolicy"
      | "TooManyDistributionsAssociatedToResponseHeadersPolicy"
      | "TooManyDistributionsWithFunctionAssociations"
      | "TooManyDistributionsWithLambdaAssociations"
      | "TooManyDistributionsWithSingleFunctionARN"
      | "TooManyFunctionAssociations"
      | "TooManyHeadersInForwardedValues"
      | "TooManyKeyGroupsAssociatedToDistribution"
      | "TooManyLambdaFunctionAssociations"
      | "TooManyOriginCustomHeaders"
      | "TooManyOriginGroupsPerDistribution"
      | "TooManyOrigins"
      | "TooManyQueryStringParameters"
      | "TooManyTrustedSigners"
      | "TrustedKeyGroupDoesNotExist"
      | "TrustedSignerDoesNotExist";
  };
  readonly CreateFieldLevelEncryptionConfig: {
    readonly input: CreateFieldLevelEncryptionConfigRequest;
    readonly output: CreateFieldLevelEncryptionConfigResult;
    readonly errors:
      | "FieldLevelEncryptionConfigAlreadyExists"
      | "InconsistentQuantities"
      | "InvalidArgument"
      | "NoSuchFieldLevelEncryptionProfile"
      | "QueryArgProfileEmpty"
      | "TooManyFieldLevelEncryptionConfigs"
      | "TooManyFieldLevelEncryptionContentTypeProfiles"
      | "TooManyFieldLevelEncryptionQueryArgProfiles";
  };
  readonly CreateFieldLevelEncryptionProfile: {
    readonly input: CreateFieldLevelEncryptionProfileRequest;
    readonly output: CreateFieldLevelEncryptionProfileResult;
    readonly errors:
      | "FieldLevelEncryptionProfileAlreadyExists"
      | "FieldLevelEncryptionProfileSizeExceeded"
      | "InconsistentQuantities"
      | "InvalidArgument"
      | "NoSuchPublicKey"
      | "TooManyFieldLevelEncryptionEncryptionEntities"
      | "TooManyFieldLevelEncryptionFieldPatterns"
      | "TooManyFieldLevelEncryptionProfiles";
  };
  readonly CreateFunction: {
    readonly input: CreateFunctionRequest;
    readonly output: CreateFunctionResult;
    readonly errors:
      | "FunctionAlreadyExists"
      | "FunctionSizeLimitExceeded"
      | "InvalidArgument"
      | "TooManyFunctions"
      | "UnsupportedOperation";
  };
  readonly CreateInvalidation: {
    readonly input: CreateInvalidationRequest;
    readonly output: CreateInvalidationResult;
    readonly errors:
      | "AccessDenied"
      | "BatchTooLarge"
      | "InconsistentQuantities"
      | "InvalidArgument"
      | "MissingBody"
      | "NoSuchDistribution"
      | "TooManyInvalidationsInProgress";
  };
  readonly CreateInvalidationForDistributionTenant: {
    readonly input: CreateInvalidationForDistributionTenantRequest;
    readonly output: CreateInvalidationForDistributionTenantResult;
    readonly errors:
      | "AccessDenied"
      | "BatchTooLarge"
      | "EntityNotFound"
      | "InconsistentQuantities"
      | "InvalidArgument"
      | "MissingBody"
      | "TooManyInvalidationsInProgress";
  };
  readonly CreateKeyGroup: {
    readonly input: CreateKeyGroupRequest;
    readonly output: CreateKeyGroupResult;
    readonly errors:
      | "InvalidArgument"
      | "KeyGroupAlreadyExists"
      | "TooManyKeyGroups"
      | "TooManyPublicKeysInKeyGroup";
  };
  readonly CreateKeyValueStore: {
    readonly input: CreateKeyValueStoreRequest;
    readonly output: CreateKeyValueStoreResult;
    readonly errors:
      | "AccessDenied"
      | "EntityAlreadyExists"
      | "EntityLimitExceeded"
      | "EntitySizeLimitExceeded"
      | "InvalidArgument"
      | "UnsupportedOperation";
  };
  readonly CreateMonitoringSubscription: {
    readonly input: CreateMonitoringSubscriptionRequest;
    readonly output: CreateMonitoringSubscriptionResult;
    readonly errors:
      | "AccessDenied"
      | "MonitoringSubscriptionAlreadyExists"
      | "NoSuchDistribution"
      | "UnsupportedOperation";
  };
  readonly CreateOriginAccessControl: {
    readonly input: CreateOriginAccessControlRequest;
    readonly output: CreateOriginAccessControlResult;
    readonly errors:
      | "InvalidArgument"
      | "OriginAccessControlAlreadyExists"
      | "TooManyOriginAccessControls";
  };
  readonly CreateOriginRequestPolicy: {
    readonly input: CreateOriginRequestPolicyRequest;
    readonly output: CreateOriginRequestPolicyResult;
    readonly errors:
      | "AccessDenied"
      | "InconsistentQuantities"
      | "InvalidArgument"
      | "OriginRequestPolicyAlreadyExists"
      | "TooManyCookiesInOriginRequestPolicy"
      | "TooManyHeadersInOriginRequestPolicy"
      | "TooManyOriginRequestPolicies"
      | "TooManyQueryStringsInOriginRequestPolicy";
  };
  readonly CreatePublicKey: {
    readonly input: CreatePublicKeyRequest;
    readonly output: CreatePublicKeyResult;
    readonly errors: "InvalidArgument" | "PublicKeyAlreadyExists" | "TooManyPublicKeys";
  };
  readonly CreateRealtimeLogConfig: {
    readonly input: CreateRealtimeLogConfigRequest;
    readonly output: CreateRealtimeLogConfigResult;
    readonly errors:
      | "AccessDenied"
      | "InvalidArgument"
      | "RealtimeLogConfigAlreadyExists"
      | "TooManyRealtimeLogConfigs";
  };
  readonly CreateResponseHeadersPolicy: {
    readonly input: CreateResponseHeadersPolicyRequest;
    readonly output: CreateResponseHeadersPolicyResult;
    readonly errors:
      | "AccessDenied"
      | "InconsistentQuantities"
      | "InvalidArgument"
      | "ResponseHeadersPolicyAlreadyExists"
      | "TooLongCSPInResponseHeadersPolicy"
      | "TooManyCustomHeadersInResponseHeadersPolicy"
      | "TooManyRemoveHeadersInResponseHeadersPolicy"
      | "TooManyResponseHeadersPolicies";
  };
  readonly CreateStreamingDistribution: {
    readonly input: CreateStreamingDistributionRequest;
    readonly output: CreateStreamingDistributionResult;
    readonly errors:
      | "AccessDenied"
      | "CNAMEAlreadyExists"
      | "InconsistentQuantities"
      | "InvalidArgument"
      | "InvalidOrigin"
      | "InvalidOriginAccessControl"
      | "InvalidOriginAccessIdentity"
      | "MissingBody"
      | "StreamingDistributionAlreadyExists"
      | "TooManyStreamingDistributionCNAMEs"
      | "TooManyStreamingDistributions"
      | "TooManyTrustedSigners"
      | "TrustedSignerDoesNotExist";
  };
  readonly CreateStreamingDistributionWithTags: {
    readonly input: CreateStreamingDistributionWithTagsRequest;
    readonly output: CreateStreamingDistributionWithTagsResult;
    readonly errors:
      | "AccessDenied"
      | "CNAMEAlreadyExists"
      | "InconsistentQuantities"
      | "InvalidArgument"
      | "InvalidOrigin"
      | "InvalidOriginAccessControl"
      | "InvalidOriginAccessIdentity"
      | "InvalidTagging"
      | "MissingBody"
      | "StreamingDistributionAlreadyExists"
      | "TooManyStreamingDistributionCNAMEs"
      | "TooManyStreamingDistributions"
      | "TooManyTrustedSigners"
      | "TrustedSignerDoesNotExist";
  };
  readonly CreateTrustStore: {
    readonly input: CreateTrustStoreRequest;
    readonly output: CreateTrustStoreResult;
    readonly errors:
      | "AccessDenied"
      | "EntityAlreadyExists"
      | "EntityLimitExceeded"
      | "EntityNotFound"
      | "InvalidArgument"
      | "InvalidTagging";
  };
  readonly CreateVpcOrigin: {
    readonly input: CreateVpcOriginRequest;
    readonly output: CreateVpcOriginResult;
    readonly errors:
      | "AccessDenied"
      | "EntityAlreadyExists"
      | "EntityLimitExceeded"
      | "InconsistentQuantities"
      | "InvalidArgument"
      | "InvalidTagging"
      | "UnsupportedOperation";
  };
  readonly DeleteAnycastIpList: {
    readonly input: DeleteAnycastIpListRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDenied"
      | "CannotDeleteEntityWhileInUse"
      | "EntityNotFound"
      | "IllegalDelete"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "PreconditionFailed"
      | "UnsupportedOperation";
  };
  readonly DeleteCachePolicy: {
    readonly input: DeleteCachePolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDenied"
      | "CachePolicyInUse"
      | "IllegalDelete"
      | "InvalidIfMatchVersion"
      | "NoSuchCachePolicy"
      | "PreconditionFailed";
  };
  readonly DeleteCloudFrontOriginAccessIdentity: {
    readonly input: DeleteCloudFrontOriginAccessIdentityRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDenied"
      | "CloudFrontOriginAccessIdentityInUse"
      | "InvalidIfMatchVersion"
      | "NoSuchCloudFrontOriginAccessIdentity"
      | "PreconditionFailed";
  };
  readonly DeleteConnectionFunction: {
    readonly input: DeleteConnectionFunctionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDenied"
      | "CannotDeleteEntityWhileInUse"
      | "EntityNotFound"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "PreconditionFailed"
      | "UnsupportedOperation";
  };
  readonly DeleteConnectionGroup: {
    readonly input: DeleteConnectionGroupRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDenied"
      | "CannotDeleteEntityWhileInUse"
      | "EntityNotFound"
      | "InvalidIfMatchVersion"
      | "PreconditionFailed"
      | "ResourceNotDisabled";
  };
  readonly DeleteContinuousDeploymentPolicy: {
    readonly input: DeleteContinuousDeploymentPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDenied"
      | "ContinuousDeploymentPolicyInUse"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "NoSuchContinuousDeploymentPolicy"
      | "PreconditionFailed";
  };
  readonly DeleteDistribution: {
    readonly input: DeleteDistributionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDenied"
      | "DistributionNotDisabled"
      | "InvalidIfMatchVersion"
      | "NoSuchDistribution"
      | "PreconditionFailed"
      | "ResourceInUse";
  };
  readonly DeleteDistributionTenant: {
    readonly input: DeleteDistributionTenantRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDenied"
      | "EntityNotFound"
      | "InvalidIfMatchVersion"
      | "PreconditionFailed"
      | "ResourceNotDisabled";
  };
  readonly DeleteFieldLevelEncryptionConfig: {
    readonly input: DeleteFieldLevelEncryptionConfigRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDenied"
      | "FieldLevelEncryptionConfigInUse"
      | "InvalidIfMatchVersion"
      | "NoSuchFieldLevelEncryptionConfig"
      | "PreconditionFailed";
  };
  readonly DeleteFieldLevelEncryptionProfile: {
    readonly input: DeleteFieldLevelEncryptionProfileRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDenied"
      | "FieldLevelEncryptionProfileInUse"
      | "InvalidIfMatchVersion"
      | "NoSuchFieldLevelEncryptionProfile"
      | "PreconditionFailed";
  };
  readonly DeleteFunction: {
    readonly input: DeleteFunctionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "FunctionInUse"
      | "InvalidIfMatchVersion"
      | "NoSuchFunctionExists"
      | "PreconditionFailed"
      | "UnsupportedOperation";
  };
  readonly DeleteKeyGroup: {
    readonly input: DeleteKeyGroupRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidIfMatchVersion"
      | "NoSuchResource"
      | "PreconditionFailed"
      | "ResourceInUse";
  };
  readonly DeleteKeyValueStore: {
    readonly input: DeleteKeyValueStoreRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDenied"
      | "CannotDeleteEntityWhileInUse"
      | "EntityNotFound"
      | "InvalidIfMatchVersion"
      | "PreconditionFailed"
      | "UnsupportedOperation";
  };
  readonly DeleteMonitoringSubscription: {
    readonly input: DeleteMonitoringSubscriptionRequest;
    readonly output: DeleteMonitoringSubscriptionResult;
    readonly errors:
      | "AccessDenied"
      | "NoSuchDistribution"
      | "NoSuchMonitoringSubscription"
      | "UnsupportedOperation";
  };
  readonly DeleteOriginAccessControl: {
    readonly input: DeleteOriginAccessControlRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDenied"
      | "InvalidIfMatchVersion"
      | "NoSuchOriginAccessControl"
      | "OriginAccessControlInUse"
      | "PreconditionFailed";
  };
  readonly DeleteOriginRequestPolicy: {
    readonly input: DeleteOriginRequestPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDenied"
      | "IllegalDelete"
      | "InvalidIfMatchVersion"
      | "NoSuchOriginRequestPolicy"
      | "OriginRequestPolicyInUse"
      | "PreconditionFailed";
  };
  readonly DeletePublicKey: {
    readonly input: DeletePublicKeyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDenied"
      | "InvalidIfMatchVersion"
      | "NoSuchPublicKey"
      | "PreconditionFailed"
      | "PublicKeyInUse";
  };
  readonly DeleteRealtimeLogConfig: {
    readonly input: DeleteRealtimeLogConfigRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDenied"
      | "InvalidArgument"
      | "NoSuchRealtimeLogConfig"
      | "RealtimeLogConfigInUse";
  };
  readonly DeleteResourcePolicy: {
    readonly input: DeleteResourcePolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDenied"
      | "EntityNotFound"
      | "IllegalDelete"
      | "InvalidArgument"
      | "PreconditionFailed"
      | "UnsupportedOperation";
  };
  readonly DeleteResponseHeadersPolicy: {
    readonly input: DeleteResponseHeadersPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDenied"
      | "IllegalDelete"
      | "InvalidIfMatchVersion"
      | "NoSuchResponseHeadersPolicy"
      | "PreconditionFailed"
      | "ResponseHeadersPolicyInUse";
  };
  readonly DeleteStreamingDistribution: {
    readonly input: DeleteStreamingDistributionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDenied"
      | "InvalidIfMatchVersion"
      | "NoSuchStreamingDistribution"
      | "PreconditionFailed"
      | "StreamingDistributionNotDisabled";
  };
  readonly DeleteTrustStore: {
    readonly input: DeleteTrustStoreRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDenied"
      | "CannotDeleteEntityWhileInUse"
      | "EntityNotFound"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "PreconditionFailed";
  };
  readonly DeleteVpcOrigin: {
    readonly input: DeleteVpcOriginRequest;
    readonly output: DeleteVpcOriginResult;
    readonly errors:
      | "AccessDenied"
      | "CannotDeleteEntityWhileInUse"
      | "EntityNotFound"
      | "IllegalDelete"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "PreconditionFailed"
      | "UnsupportedOperation";
  };
  readonly DescribeConnectionFunction: {
    readonly input: DescribeConnectionFunctionRequest;
    readonly output: DescribeConnectionFunctionResult;
    readonly errors:
      | "AccessDenied"
      | "EntityNotFound"
      | "InvalidArgument"
      | "UnsupportedOperation";
  };
  readonly DescribeFunction: {
    readonly input: DescribeFunctionRequest;
    readonly output: DescribeFunctionResult;
    readonly errors: "NoSuchFunctionExists" | "UnsupportedOperation";
  };
  readonly DescribeKeyValueStore: {
    readonly input: DescribeKeyValueStoreRequest;
    readonly output: DescribeKeyValueStoreResult;
    readonly errors:
      | "AccessDenied"
      | "EntityNotFound"
      | "InvalidArgument"
      | "UnsupportedOperation";
  };
  readonly DisassociateDistributionTenantWebACL: {
    readonly input: DisassociateDistributionTenantWebACLRequest;
    readonly output: DisassociateDistributionTenantWebACLResult;
    readonly errors:
      | "AccessDenied"
      | "EntityNotFound"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "PreconditionFailed";
  };
  readonly DisassociateDistributionWebACL: {
    readonly input: DisassociateDistributionWebACLRequest;
    readonly output: DisassociateDistributionWebACLResult;
    readonly errors:
      | "AccessDenied"
      | "EntityNotFound"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "PreconditionFailed";
  };
  readonly GetAnycastIpList: {
    readonly input: GetAnycastIpListRequest;
    readonly output: GetAnycastIpListResult;
    readonly errors:
      | "AccessDenied"
      | "EntityNotFound"
      | "InvalidArgument"
      | "UnsupportedOperation";
  };
  readonly GetCachePolicy: {
    readonly input: GetCachePolicyRequest;
    readonly output: GetCachePolicyResult;
    readonly errors: "AccessDenied" | "NoSuchCachePolicy";
  };
  readonly GetCachePolicyConfig: {
    readonly input: GetCachePolicyConfigRequest;
    readonly output: GetCachePolicyConfigResult;
    readonly errors: "AccessDenied" | "NoSuchCachePolicy";
  };
  readonly GetCloudFrontOriginAccessIdentity: {
    readonly input: GetCloudFrontOriginAccessIdentityRequest;
    readonly output: GetCloudFrontOriginAccessIdentityResult;
    readonly errors: "AccessDenied" | "NoSuchCloudFrontOriginAccessIdentity";
  };
  readonly GetCloudFrontOriginAccessIdentityConfig: {
    readonly input: GetCloudFrontOriginAccessIdentityConfigRequest;
    readonly output: GetCloudFrontOriginAccessIdentityConfigResult;
    readonly errors: "AccessDenied" | "NoSuchCloudFrontOriginAccessIdentity";
  };
  readonly GetConnectionFunction: {
    readonly input: GetConnectionFunctionRequest;
    readonly output: GetConnectionFunctionResult;
    readonly errors: "AccessDenied" | "EntityNotFound" | "UnsupportedOperation";
  };
  readonly GetConnectionGroup: {
    readonly input: GetConnectionGroupRequest;
    readonly output: GetConnectionGroupResult;
    readonly errors: "AccessDenied" | "EntityNotFound";
  };
  readonly GetConnectionGroupByRoutingEndpoint: {
    readonly input: GetConnectionGroupByRoutingEndpointRequest;
    readonly output: GetConnectionGroupByRoutingEndpointResult;
    readonly errors: "AccessDenied" | "EntityNotFound";
  };
  readonly GetContinuousDeploymentPolicy: {
    readonly input: GetContinuousDeploymentPolicyRequest;
    readonly output: GetContinuousDeploymentPolicyResult;
    readonly errors: "AccessDenied" | "NoSuchContinuousDeploymentPolicy";
  };
  readonly GetContinuousDeploymentPolicyConfig: {
    readonly input: GetContinuousDeploymentPolicyConfigRequest;
    readonly output: GetContinuousDeploymentPolicyConfigResult;
    readonly errors: "AccessDenied" | "NoSuchContinuousDeploymentPolicy";
  };
  readonly GetDistribution: {
    readonly input: GetDistributionRequest;
    readonly output: GetDistributionResult;
    readonly errors: "AccessDenied" | "NoSuchDistribution";
  };
  readonly GetDistributionConfig: {
    readonly input: GetDistributionConfigRequest;
    readonly output: GetDistributionConfigResult;
    readonly errors: "AccessDenied" | "NoSuchDistribution";
  };
  readonly GetDistributionTenant: {
    readonly input: GetDistributionTenantRequest;
    readonly output: GetDistributionTenantResult;
    readonly errors: "AccessDenied" | "EntityNotFound";
  };
  readonly GetDistributionTenantByDomain: {
    readonly input: GetDistributionTenantByDomainRequest;
    readonly output: GetDistributionTenantByDomainResult;
    readonly errors: "AccessDenied" | "EntityNotFound";
  };
  readonly GetFieldLevelEncryption: {
    readonly input: GetFieldLevelEncryptionRequest;
    readonly output: GetFieldLevelEncryptionResult;
    readonly errors: "AccessDenied" | "NoSuchFieldLevelEncryptionConfig";
  };
  readonly GetFieldLevelEncryptionConfig: {
    readonly input: GetFieldLevelEncryptionConfigRequest;
    readonly output: GetFieldLevelEncryptionConfigResult;
    readonly errors: "AccessDenied" | "NoSuchFieldLevelEncryptionConfig";
  };
  readonly GetFieldLevelEncryptionProfile: {
    readonly input: GetFieldLevelEncryptionProfileRequest;
    readonly output: GetFieldLevelEncryptionProfileResult;
    readonly errors: "AccessDenied" | "NoSuchFieldLevelEncryptionProfile";
  };
  readonly GetFieldLevelEncryptionProfileConfig: {
    readonly input: GetFieldLevelEncryptionProfileConfigRequest;
    readonly output: GetFieldLevelEncryptionProfileConfigResult;
    readonly errors: "AccessDenied" | "NoSuchFieldLevelEncryptionProfile";
  };
  readonly GetFunction: {
    readonly input: GetFunctionRequest;
    readonly output: GetFunctionResult;
    readonly errors: "NoSuchFunctionExists" | "UnsupportedOperation";
  };
  readonly GetInvalidation: {
    readonly input: GetInvalidationRequest;
    readonly output: GetInvalidationResult;
    readonly errors: "AccessDenied" | "NoSuchDistribution" | "NoSuchInvalidation";
  };
  readonly GetInvalidationForDistributionTenant: {
    readonly input: GetInvalidationForDistributionTenantRequest;
    readonly output: GetInvalidationForDistributionTenantResult;
    readonly errors: "AccessDenied" | "EntityNotFound" | "NoSuchInvalidation";
  };
  readonly GetKeyGroup: {
    readonly input: GetKeyGroupRequest;
    readonly output: GetKeyGroupResult;
    readonly errors: "NoSuchResource";
  };
  readonly GetKeyGroupConfig: {
    readonly input: GetKeyGroupConfigRequest;
    readonly output: GetKeyGroupConfigResult;
    readonly errors: "NoSuchResource";
  };
  readonly GetManagedCertificateDetails: {
    readonly input: GetManagedCertificateDetailsRequest;
    readonly output: GetManagedCertificateDetailsResult;
    readonly errors: "AccessDenied" | "EntityNotFound";
  };
  readonly GetMonitoringSubscription: {
    readonly input: GetMonitoringSubscriptionRequest;
    readonly output: GetMonitoringSubscriptionResult;
    readonly errors:
      | "AccessDenied"
      | "NoSuchDistribution"
      | "NoSuchMonitoringSubscription"
      | "UnsupportedOperation";
  };
  readonly GetOriginAccessControl: {
    readonly input: GetOriginAccessControlRequest;
    readonly output: GetOriginAccessControlResult;
    readonly errors: "AccessDenied" | "NoSuchOriginAccessControl";
  };
  readonly GetOriginAccessControlConfig: {
    readonly input: GetOriginAccessControlConfigRequest;
    readonly output: GetOriginAccessControlConfigResult;
    readonly errors: "AccessDenied" | "NoSuchOriginAccessControl";
  };
  readonly GetOriginRequestPolicy: {
    readonly input: GetOriginRequestPolicyRequest;
    readonly output: GetOriginRequestPolicyResult;
    readonly errors: "AccessDenied" | "NoSuchOriginRequestPolicy";
  };
  readonly GetOriginRequestPolicyConfig: {
    readonly input: GetOriginRequestPolicyConfigRequest;
    readonly output: GetOriginRequestPolicyConfigResult;
    readonly errors: "AccessDenied" | "NoSuchOriginRequestPolicy";
  };
  readonly GetPublicKey: {
    readonly input: GetPublicKeyRequest;
    readonly output: GetPublicKeyResult;
    readonly errors: "AccessDenied" | "NoSuchPublicKey";
  };
  readonly GetPublicKeyConfig: {
    readonly input: GetPublicKeyConfigRequest;
    readonly output: GetPublicKeyConfigResult;
    readonly errors: "AccessDenied" | "NoSuchPublicKey";
  };
  readonly GetRealtimeLogConfig: {
    readonly input: GetRealtimeLogConfigRequest;
    readonly output: GetRealtimeLogConfigResult;
    readonly errors: "AccessDenied" | "InvalidArgument" | "NoSuchRealtimeLogConfig";
  };
  readonly GetResourcePolicy: {
    readonly input: GetResourcePolicyRequest;
    readonly output: GetResourcePolicyResult;
    readonly errors:
      | "AccessDenied"
      | "EntityNotFound"
      | "InvalidArgument"
      | "UnsupportedOperation";
  };
  readonly GetResponseHeadersPolicy: {
    readonly input: GetResponseHeadersPolicyRequest;
    readonly output: GetResponseHeadersPolicyResult;
    readonly errors: "AccessDenied" | "NoSuchResponseHeadersPolicy";
  };
  readonly GetResponseHeadersPolicyConfig: {
    readonly input: GetResponseHeadersPolicyConfigRequest;
    readonly output: GetResponseHeadersPolicyConfigResult;
    readonly errors: "AccessDenied" | "NoSuchResponseHeadersPolicy";
  };
  readonly GetStreamingDistribution: {
    readonly input: GetStreamingDistributionRequest;
    readonly output: GetStreamingDistributionResult;
    readonly errors: "AccessDenied" | "NoSuchStreamingDistribution";
  };
  readonly GetStreamingDistributionConfig: {
    readonly input: GetStreamingDistributionConfigRequest;
    readonly output: GetStreamingDistributionConfigResult;
    readonly errors: "AccessDenied" | "NoSuchStreamingDistribution";
  };
  readonly GetTrustStore: {
    readonly input: GetTrustStoreRequest;
    readonly output: GetTrustStoreResult;
    readonly errors: "AccessDenied" | "EntityNotFound" | "InvalidArgument";
  };
  readonly GetVpcOrigin: {
    readonly input: GetVpcOriginRequest;
    readonly output: GetVpcOriginResult;
    readonly errors:
      | "AccessDenied"
      | "EntityNotFound"
      | "InvalidArgument"
      | "UnsupportedOperation";
  };
  readonly ListAnycastIpLists: {
    readonly input: ListAnycastIpListsRequest;
    readonly output: ListAnycastIpListsResult;
    readonly errors:
      | "AccessDenied"
      | "EntityNotFound"
      | "InvalidArgument"
      | "UnsupportedOperation";
  };
  readonly ListCachePolicies: {
    readonly input: ListCachePoliciesRequest;
    readonly output: ListCachePoliciesResult;
    readonly errors: "AccessDenied" | "InvalidArgument" | "NoSuchCachePolicy";
  };
  readonly ListCloudFrontOriginAccessIdentities: {
    readonly input: ListCloudFrontOriginAccessIdentitiesRequest;
    readonly output: ListCloudFrontOriginAccessIdentitiesResult;
    readonly errors: "InvalidArgument";
  };
  readonly ListConflictingAliases: {
    readonly input: ListConflictingAliasesRequest;
    readonly output: ListConflictingAliasesResult;
    readonly errors: "InvalidArgument" | "NoSuchDistribution";
  };
  readonly ListConnectionFunctions: {
    readonly input: ListConnectionFunctionsRequest;
    readonly output: ListConnectionFunctionsResult;
    readonly errors: "AccessDenied" | "InvalidArgument" | "UnsupportedOperation";
  };
  readonly ListConnectionGroups: {
    readonly input: ListConnectionGroupsRequest;
    readonly output: ListConnectionGroupsResult;
    readonly errors: "AccessDenied" | "EntityNotFound" | "InvalidArgument";
  };
  readonly ListContinuousDeploymentPolicies: {
    readonly input: ListContinuousDeploymentPoliciesRequest;
    readonly output: ListContinuousDeploymentPoliciesResult;
    readonly errors:
      | "AccessDenied"
      | "InvalidArgument"
      | "NoSuchContinuousDeploymentPolicy";
  };
  readonly ListDistributionTenants: {
    readonly input: ListDistributionTenantsRequest;
    readonly output: ListDistributionTenantsResult;
    readonly errors: "AccessDenied" | "EntityNotFound" | "InvalidArgument";
  };
  readonly ListDistributionTenantsByCustomization: {
    readonly input: ListDistributionTenantsByCustomizationRequest;
    readonly output: ListDistributionTenantsByCustomizationResult;
    readonly errors: "AccessDenied" | "EntityNotFound" | "InvalidArgument";
  };
  readonly ListDistributions: {
    readonly input: ListDistributionsRequest;
    readonly output: ListDistributionsResult;
    readonly errors: "InvalidArgument";
  };
  readonly ListDistributionsByAnycastIpListId: {
    readonly input: ListDistributionsByAnycastIpListIdRequest;
    readonly output: ListDistributionsByAnycastIpListIdResult;
    readonly errors:
      | "AccessDenied"
      | "EntityNotFound"
      | "InvalidArgument"
      | "UnsupportedOperation";
  };
  readonly ListDistributionsByCachePolicyId: {
    readonly input: ListDistributionsByCachePolicyIdRequest;
    readonly output: ListDistributionsByCachePolicyIdResult;
    readonly errors: "AccessDenied" | "InvalidArgument" | "NoSuchCachePolicy";
  };
  readonly ListDistributionsByConnectionFunction: {
    readonly input: ListDistributionsByConnectionFunctionRequest;
    readonly output: ListDistributionsByConnectionFunctionResult;
    readonly errors: "AccessDenied" | "EntityNotFound" | "InvalidArgument";
  };
  readonly ListDistributionsByConnectionMode: {
    readonly input: ListDistributionsByConnectionModeRequest;
    readonly output: ListDistributionsByConnectionModeResult;
    readonly errors: "AccessDenied" | "InvalidArgument";
  };
  readonly ListDistributionsByKeyGroup: {
    readonly input: ListDistributionsByKeyGroupRequest;
    readonly output: ListDistributionsByKeyGroupResult;
    readonly errors: "InvalidArgument" | "NoSuchResource";
  };
  readonly ListDistributionsByOriginRequestPolicyId: {
    readonly input: ListDistributionsByOriginRequestPolicyIdRequest;
    readonly output: ListDistributionsByOriginRequestPolicyIdResult;
    readonly errors: "AccessDenied" | "InvalidArgument" | "NoSuchOriginRequestPolicy";
  };
  readonly ListDistributionsByOwnedResource: {
    readonly input: ListDistributionsByOwnedResourceRequest;
    readonly output: ListDistributionsByOwnedResourceResult;
    readonly errors:
      | "AccessDenied"
      | "EntityNotFound"
      | "InvalidArgument"
      | "UnsupportedOperation";
  };
  readonly ListDistributionsByRealtimeLogConfig: {
    readonly input: ListDistributionsByRealtimeLogConfigRequest;
    readonly output: ListDistributionsByRealtimeLogConfigResult;
    readonly errors: "InvalidArgument";
  };
  readonly ListDistributionsByResponseHeadersPolicyId: {
    readonly input: ListDistributionsByResponseHeadersPolicyIdRequest;
    readonly output: ListDistributionsByResponseHeadersPolicyIdResult;
    readonly errors: "AccessDenied" | "InvalidArgument" | "NoSuchResponseHeadersPolicy";
  };
  readonly ListDistributionsByTrustStore: {
    readonly input: ListDistributionsByTrustStoreRequest;
    readonly output: ListDistributionsByTrustStoreResult;
    readonly errors: "AccessDenied" | "EntityNotFound" | "InvalidArgument";
  };
  readonly ListDistributionsByVpcOriginId: {
    readonly input: ListDistributionsByVpcOriginIdRequest;
    readonly output: ListDistributionsByVpcOriginIdResult;
    readonly errors:
      | "AccessDenied"
      | "EntityNotFound"
      | "InvalidArgument"
      | "UnsupportedOperation";
  };
  readonly ListDistributionsByWebACLId: {
    readonly input: ListDistributionsByWebACLIdRequest;
    readonly output: ListDistributionsByWebACLIdResult;
    readonly errors: "InvalidArgument" | "InvalidWebACLId";
  };
  readonly ListDomainConflicts: {
    readonly input: ListDomainConflictsRequest;
    readonly output: ListDomainConflictsResult;
    readonly errors: "AccessDenied" | "EntityNotFound" | "InvalidArgument";
  };
  readonly ListFieldLevelEncryptionConfigs: {
    readonly input: ListFieldLevelEncryptionConfigsRequest;
    readonly output: ListFieldLevelEncryptionConfigsResult;
    readonly errors: "InvalidArgument";
  };
  readonly ListFieldLevelEncryptionProfiles: {
    readonly input: ListFieldLevelEncryptionProfilesRequest;
    readonly output: ListFieldLevelEncryptionProfilesResult;
    readonly errors: "InvalidArgument";
  };
  readonly ListFunctions: {
    readonly input: ListFunctionsRequest;
    readonly output: ListFunctionsResult;
    readonly errors: "InvalidArgument" | "UnsupportedOperation";
  };
  readonly ListInvalidations: {
    readonly input: ListInvalidationsRequest;
    readonly output: ListInvalidationsResult;
    readonly errors: "AccessDenied" | "InvalidArgument" | "NoSuchDistribution";
  };
  readonly ListInvalidationsForDistributionTenant: {
    readonly input: ListInvalidationsForDistributionTenantRequest;
    readonly output: ListInvalidationsForDistributionTenantResult;
    readonly errors: "AccessDenied" | "EntityNotFound" | "InvalidArgument";
  };
  readonly ListKeyGroups: {
    readonly input: ListKeyGroupsRequest;
    readonly output: ListKeyGroupsResult;
    readonly errors: "InvalidArgument";
  };
  readonly ListKeyValueStores: {
    readonly input: ListKeyValueStoresRequest;
    readonly output: ListKeyValueStoresResult;
    readonly errors: "AccessDenied" | "InvalidArgument" | "UnsupportedOperation";
  };
  readonly ListOriginAccessControls: {
    readonly input: ListOriginAccessControlsRequest;
    readonly output: ListOriginAccessControlsResult;
    readonly errors: "InvalidArgument";
  };
  readonly ListOriginRequestPolicies: {
    readonly input: ListOriginRequestPoliciesRequest;
    readonly output: ListOriginRequestPoliciesResult;
    readonly errors: "AccessDenied" | "InvalidArgument" | "NoSuchOriginRequestPolicy";
  };
  readonly ListPublicKeys: {
    readonly input: ListPublicKeysRequest;
    readonly output: ListPublicKeysResult;
    readonly errors: "InvalidArgument";
  };
  readonly ListRealtimeLogConfigs: {
    readonly input: ListRealtimeLogConfigsRequest;
    readonly output: ListRealtimeLogConfigsResult;
    readonly errors: "AccessDenied" | "InvalidArgument" | "NoSuchRealtimeLogConfig";
  };
  readonly ListResponseHeadersPolicies: {
    readonly input: ListResponseHeadersPoliciesRequest;
    readonly output: ListResponseHeadersPoliciesResult;
    readonly errors: "AccessDenied" | "InvalidArgument" | "NoSuchResponseHeadersPolicy";
  };
  readonly ListStreamingDistributions: {
    readonly input: ListStreamingDistributionsRequest;
    readonly output: ListStreamingDistributionsResult;
    readonly errors: "InvalidArgument";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResult;
    readonly errors:
      | "AccessDenied"
      | "InvalidArgument"
      | "InvalidTagging"
      | "NoSuchResource";
  };
  readonly ListTrustStores: {
    readonly input: ListTrustStoresRequest;
    readonly output: ListTrustStoresResult;
    readonly errors: "AccessDenied" | "EntityNotFound" | "InvalidArgument";
  };
  readonly ListVpcOrigins: {
    readonly input: ListVpcOriginsRequest;
    readonly output: ListVpcOriginsResult;
    readonly errors:
      | "AccessDenied"
      | "EntityNotFound"
      | "InvalidArgument"
      | "UnsupportedOperation";
  };
  readonly PublishConnectionFunction: {
    readonly input: PublishConnectionFunctionRequest;
    readonly output: PublishConnectionFunctionResult;
    readonly errors:
      | "AccessDenied"
      | "EntityNotFound"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "PreconditionFailed"
      | "UnsupportedOperation";
  };
  readonly PublishFunction: {
    readonly input: PublishFunctionRequest;
    readonly output: PublishFunctionResult;
    readonly errors:
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "NoSuchFunctionExists"
      | "PreconditionFailed"
      | "UnsupportedOperation";
  };
  readonly PutResourcePolicy: {
    readonly input: PutResourcePolicyRequest;
    readonly output: PutResourcePolicyResult;
    readonly errors:
      | "AccessDenied"
      | "EntityNotFound"
      | "IllegalUpdate"
      | "InvalidArgument"
      | "PreconditionFailed"
      | "UnsupportedOperation";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDenied"
      | "InvalidArgument"
      | "InvalidTagging"
      | "NoSuchResource";
  };
  readonly TestConnectionFunction: {
    readonly input: TestConnectionFunctionRequest;
    readonly output: TestConnectionFunctionResult;
    readonly errors:
      | "EntityNotFound"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "PreconditionFailed"
      | "TestFunctionFailed"
      | "UnsupportedOperation";
  };
  readonly TestFunction: {
    readonly input: TestFunctionRequest;
    readonly output: TestFunctionResult;
    readonly errors:
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "NoSuchFunctionExists"
      | "TestFunctionFailed"
      | "UnsupportedOperation";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDenied"
      | "InvalidArgument"
      | "InvalidTagging"
      | "NoSuchResource";
  };
  readonly UpdateAnycastIpList: {
    readonly input: UpdateAnycastIpListRequest;
    readonly output: UpdateAnycastIpListResult;
    readonly errors:
      | "AccessDenied"
      | "EntityNotFound"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "PreconditionFailed"
      | "UnsupportedOperation";
  };
  readonly UpdateCachePolicy: {
    readonly input: UpdateCachePolicyRequest;
    readonly output: UpdateCachePolicyResult;
    readonly errors:
      | "AccessDenied"
      | "CachePolicyAlreadyExists"
      | "IllegalUpdate"
      | "InconsistentQuantities"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "NoSuchCachePolicy"
      | "PreconditionFailed"
      | "TooManyCookiesInCachePolicy"
      | "TooManyHeadersInCachePolicy"
      | "TooManyQueryStringsInCachePolicy";
  };
  readonly UpdateCloudFrontOriginAccessIdentity: {
    readonly input: UpdateCloudFrontOriginAccessIdentityRequest;
    readonly output: UpdateCloudFrontOriginAccessIdentityResult;
    readonly errors:
      | "AccessDenied"
      | "IllegalUpdate"
      | "InconsistentQuantities"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "MissingBody"
      | "NoSuchCloudFrontOriginAccessIdentity"
      | "PreconditionFailed";
  };
  readonly UpdateConnectionFunction: {
    readonly input: UpdateConnectionFunctionRequest;
    readonly output: UpdateConnectionFunctionResult;
    readonly errors:
      | "AccessDenied"
      | "EntityNotFound"
      | "EntitySizeLimitExceeded"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "PreconditionFailed"
      | "UnsupportedOperation";
  };
  readonly UpdateConnectionGroup: {
    readonly input: UpdateConnectionGroupRequest;
    readonly output: UpdateConnectionGroupResult;
    readonly errors:
      | "AccessDenied"
      | "EntityAlreadyExists"
      | "EntityLimitExceeded"
      | "EntityNotFound"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "PreconditionFailed"
      | "ResourceInUse";
  };
  readonly UpdateContinuousDeploymentPolicy: {
    readonly input: UpdateContinuousDeploymentPolicyRequest;
    readonly output: UpdateContinuousDeploymentPolicyResult;
    readonly errors:
      | "AccessDenied"
      | "InconsistentQuantities"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "NoSuchContinuousDeploymentPolicy"
      | "PreconditionFailed"
      | "StagingDistributionInUse";
  };
  readonly UpdateDistribution: {
    readonly input: UpdateDistributionRequest;
    readonly output: UpdateDistributionResult;
    readonly errors:
      | "AccessDenied"
      | "CNAMEAlreadyExists"
      | "ContinuousDeploymentPolicyInUse"
      | "EntityNotFound"
      | "IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior"
      | "IllegalOriginAccessConfiguration"
      | "IllegalUpdate"
      | "InconsistentQuantities"
      | "InvalidArgument"
      | "InvalidDefaultRootObject"
      | "InvalidDomainNameForOriginAccessControl"
      | "InvalidErrorCode"
      | "InvalidForwardCookies"
      | "InvalidFunctionAssociation"
      | "InvalidGeoRestrictionParameter"
      | "InvalidHeadersForS3Origin"
      | "InvalidIfMatchVersion"
      | "InvalidLambdaFunctionAssociation"
      | "InvalidLocationCode"
      | "InvalidMinimumProtocolVersion"
      | "InvalidOriginAccessControl"
      | "InvalidOriginAccessIdentity"
      | "InvalidOriginKeepaliveTimeout"
      | "InvalidOriginReadTimeout"
      | "InvalidQueryStringParameters"
      | "InvalidRelativePath"
      | "InvalidRequiredProtocol"
      | "InvalidResponseCode"
      | "InvalidTTLOrder"
      | "InvalidViewerCertificate"
      | "InvalidWebACLId"
      | "MissingBody"
      | "NoSuchCachePolicy"
      | "NoSuchContinuousDeploymentPolicy"
      | "NoSuchDistribution"
      | "NoSuchFieldLevelEncryptionConfig"
      | "NoSuchOrigin"
      | "NoSuchOriginRequestPolicy"
      | "NoSuchRealtimeLogConfig"
      | "NoSuchResponseHeadersPolicy"
      | "PreconditionFailed"
      | "RealtimeLogConfigOwnerMismatch"
      | "StagingDistributionInUse"
      | "TooManyCacheBehaviors"
      | "TooManyCertificates"
      | "TooManyCookieNamesInWhiteList"
      | "TooManyDistributionCNAMEs"
      | "TooManyDistributionsAssociatedToCachePolicy"
      | "TooManyDistributionsAssociatedToFieldLevelEncryptionConfig"
      | "TooManyDistributionsAssociatedToKeyGroup"
      | "TooManyDistributionsAssociatedToOriginAccessControl"
      | "TooManyDistributionsAssociatedToOriginRequestPolicy"
      | "TooManyDistributionsAssociatedToResponseHeadersPolicy"
      | "TooManyDistributionsWithFunctionAssociations"
      | "TooManyDistributionsWithLambdaAssociations"
      | "TooManyDistributionsWithSingleFunctionARN"
      | "TooManyFunctionAssociations"
      | "TooManyHeadersInForwardedValues"
      | "TooManyKeyGroupsAssociatedToDistribution"
      | "TooManyLambdaFunctionAssociations"
      | "TooManyOriginCustomHeaders"
      | "TooManyOriginGroupsPerDistribution"
      | "TooManyOrigins"
      | "TooManyQueryStringParameters"
      | "TooManyTrustedSigners"
      | "TrustedKeyGroupDoesNotExist"
      | "TrustedSignerDoesNotExist";
  };
  readonly UpdateDistributionTenant: {
    readonly input: UpdateDistributionTenantRequest;
    readonly output: UpdateDistributionTenantResult;
    readonly errors:
      | "AccessDenied"
      | "CNAMEAlreadyExists"
      | "EntityAlreadyExists"
      | "EntityLimitExceeded"
      | "EntityNotFound"
      | "InvalidArgument"
      | "InvalidAssociation"
      | "InvalidIfMatchVersion"
      | "PreconditionFailed";
  };
  readonly UpdateDistributionWithStagingConfig: {
    readonly input: UpdateDistributionWithStagingConfigRequest;
    readonly output: UpdateDistributionWithStagingConfigResult;
    readonly errors:
      | "AccessDenied"
      | "CNAMEAlreadyExists"
      | "EntityLimitExceeded"
      | "EntityNotFound"
      | "IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior"
      | "IllegalUpdate"
      | "InconsistentQuantities"
      | "InvalidArgument"
      | "InvalidDefaultRootObject"
      | "InvalidErrorCode"
      | "InvalidForwardCookies"
      | "InvalidFunctionAssociation"
      | "InvalidGeoRestrictionParameter"
      | "InvalidHeadersForS3Origin"
      | "InvalidIfMatchVersion"
      | "InvalidLambdaFunctionAssociation"
      | "InvalidLocationCode"
      | "InvalidMinimumProtocolVersion"
      | "InvalidOriginAccessControl"
      | "InvalidOriginAccessIdentity"
      | "InvalidOriginKeepaliveTimeout"
      | "InvalidOriginReadTimeout"
      | "InvalidQueryStringParameters"
      | "InvalidRelativePath"
      | "InvalidRequiredProtocol"
      | "InvalidResponseCode"
      | "InvalidTTLOrder"
      | "InvalidViewerCertificate"
      | "InvalidWebACLId"
      | "MissingBody"
      | "NoSuchCachePolicy"
      | "NoSuchDistribution"
      | "NoSuchFieldLevelEncryptionConfig"
      | "NoSuchOrigin"
      | "NoSuchOriginRequestPolicy"
      | "NoSuchRealtimeLogConfig"
      | "NoSuchResponseHeadersPolicy"
      | "PreconditionFailed"
      | "RealtimeLogConfigOwnerMismatch"
      | "TooManyCacheBehaviors"
      | "TooManyCertificates"
      | "TooManyCookieNamesInWhiteList"
      | "TooManyDistributionCNAMEs"
      | "TooManyDistributionsAssociatedToCachePolicy"
      | "TooManyDistributionsAssociatedToFieldLevelEncryptionConfig"
      | "TooManyDistributionsAssociatedToKeyGroup"
      | "TooManyDistributionsAssociatedToOriginAccessControl"
      | "TooManyDistributionsAssociatedToOriginRequestPolicy"
      | "TooManyDistributionsAssociatedToResponseHeadersPolicy"
      | "TooManyDistributionsWithFunctionAssociations"
      | "TooManyDistributionsWithLambdaAssociations"
      | "TooManyDistributionsWithSingleFunctionARN"
      | "TooManyFunctionAssociations"
      | "TooManyHeadersInForwardedValues"
      | "TooManyKeyGroupsAssociatedToDistribution"
      | "TooManyLambdaFunctionAssociations"
      | "TooManyOriginCustomHeaders"
      | "TooManyOriginGroupsPerDistribution"
      | "TooManyOrigins"
      | "TooManyQueryStringParameters"
      | "TooManyTrustedSigners"
      | "TrustedKeyGroupDoesNotExist"
      | "TrustedSignerDoesNotExist";
  };
  readonly UpdateDomainAssociation: {
    readonly input: UpdateDomainAssociationRequest;
    readonly output: UpdateDomainAssociationResult;
    readonly errors:
      | "AccessDenied"
      | "EntityNotFound"
      | "IllegalUpdate"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "PreconditionFailed";
  };
  readonly UpdateFieldLevelEncryptionConfig: {
    readonly input: UpdateFieldLevelEncryptionConfigRequest;
    readonly output: UpdateFieldLevelEncryptionConfigResult;
    readonly errors:
      | "AccessDenied"
      | "IllegalUpdate"
      | "InconsistentQuantities"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "NoSuchFieldLevelEncryptionConfig"
      | "NoSuchFieldLevelEncryptionProfile"
      | "PreconditionFailed"
      | "QueryArgProfileEmpty"
      | "TooManyFieldLevelEncryptionContentTypeProfiles"
      | "TooManyFieldLevelEncryptionQueryArgProfiles";
  };
  readonly UpdateFieldLevelEncryptionProfile: {
    readonly input: UpdateFieldLevelEncryptionProfileRequest;
    readonly output: UpdateFieldLevelEncryptionProfileResult;
    readonly errors:
      | "AccessDenied"
      | "FieldLevelEncryptionProfileAlreadyExists"
      | "FieldLevelEncryptionProfileSizeExceeded"
      | "IllegalUpdate"
      | "InconsistentQuantities"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "NoSuchFieldLevelEncryptionProfile"
      | "NoSuchPublicKey"
      | "PreconditionFailed"
      | "TooManyFieldLevelEncryptionEncryptionEntities"
      | "TooManyFieldLevelEncryptionFieldPatterns";
  };
  readonly UpdateFunction: {
    readonly input: UpdateFunctionRequest;
    readonly output: UpdateFunctionResult;
    readonly errors:
      | "FunctionSizeLimitExceeded"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "NoSuchFunctionExists"
      | "PreconditionFailed"
      | "UnsupportedOperation";
  };
  readonly UpdateKeyGroup: {
    readonly input: UpdateKeyGroupRequest;
    readonly output: UpdateKeyGroupResult;
    readonly errors:
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "KeyGroupAlreadyExists"
      | "NoSuchResource"
      | "PreconditionFailed"
      | "TooManyPublicKeysInKeyGroup";
  };
  readonly UpdateKeyValueStore: {
    readonly input: UpdateKeyValueStoreRequest;
    readonly output: UpdateKeyValueStoreResult;
    readonly errors:
      | "AccessDenied"
      | "EntityNotFound"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "PreconditionFailed"
      | "UnsupportedOperation";
  };
  readonly UpdateOriginAccessControl: {
    readonly input: UpdateOriginAccessControlRequest;
    readonly output: UpdateOriginAccessControlResult;
    readonly errors:
      | "AccessDenied"
      | "IllegalUpdate"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "NoSuchOriginAccessControl"
      | "OriginAccessControlAlreadyExists"
      | "PreconditionFailed";
  };
  readonly UpdateOriginRequestPolicy: {
    readonly input: UpdateOriginRequestPolicyRequest;
    readonly output: UpdateOriginRequestPolicyResult;
    readonly errors:
      | "AccessDenied"
      | "IllegalUpdate"
      | "InconsistentQuantities"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "NoSuchOriginRequestPolicy"
      | "OriginRequestPolicyAlreadyExists"
      | "PreconditionFailed"
      | "TooManyCookiesInOriginRequestPolicy"
      | "TooManyHeadersInOriginRequestPolicy"
      | "TooManyQueryStringsInOriginRequestPolicy";
  };
  readonly UpdatePublicKey: {
    readonly input: UpdatePublicKeyRequest;
    readonly output: UpdatePublicKeyResult;
    readonly errors:
      | "AccessDenied"
      | "CannotChangeImmutablePublicKeyFields"
      | "IllegalUpdate"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "NoSuchPublicKey"
      | "PreconditionFailed";
  };
  readonly UpdateRealtimeLogConfig: {
    readonly input: UpdateRealtimeLogConfigRequest;
    readonly output: UpdateRealtimeLogConfigResult;
    readonly errors: "AccessDenied" | "InvalidArgument" | "NoSuchRealtimeLogConfig";
  };
  readonly UpdateResponseHeadersPolicy: {
    readonly input: UpdateResponseHeadersPolicyRequest;
    readonly output: UpdateResponseHeadersPolicyResult;
    readonly errors:
      | "AccessDenied"
      | "IllegalUpdate"
      | "InconsistentQuantities"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "NoSuchResponseHeadersPolicy"
      | "PreconditionFailed"
      | "ResponseHeadersPolicyAlreadyExists"
      | "TooLongCSPInResponseHeadersPolicy"
      | "TooManyCustomHeadersInResponseHeadersPolicy"
      | "TooManyRemoveHeadersInResponseHeadersPolicy";
  };
  readonly UpdateStreamingDistribution: {
    readonly input: UpdateStreamingDistributionRequest;
    readonly output: UpdateStreamingDistributionResult;
    readonly errors:
      | "AccessDenied"
      | "CNAMEAlreadyExists"
      | "IllegalUpdate"
      | "InconsistentQuantities"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "InvalidOriginAccessControl"
      | "InvalidOriginAccessIdentity"
      | "MissingBody"
      | "NoSuchStreamingDistribution"
      | "PreconditionFailed"
      | "TooManyStreamingDistributionCNAMEs"
      | "TooManyTrustedSigners"
      | "TrustedSignerDoesNotExist";
  };
  readonly UpdateTrustStore: {
    readonly input: UpdateTrustStoreRequest;
    readonly output: UpdateTrustStoreResult;
    readonly errors:
      | "AccessDenied"
      | "EntityNotFound"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "PreconditionFailed";
  };
  readonly UpdateVpcOrigin: {
    readonly input: UpdateVpcOriginRequest;
    readonly output: UpdateVpcOriginResult;
    readonly errors:
      | "AccessDenied"
      | "CannotUpdateEntityWhileInUse"
      | "EntityAlreadyExists"
      | "EntityLimitExceeded"
      | "EntityNotFound"
      | "IllegalUpdate"
      | "InconsistentQuantities"
      | "InvalidArgument"
      | "InvalidIfMatchVersion"
      | "PreconditionFailed"
      | "UnsupportedOperation";
  };
  readonly VerifyDnsConfiguration: {
    readonly input: VerifyDnsConfigurationRequest;
    readonly output: VerifyDnsConfigurationResult;
    readonly errors: "AccessDenied" | "EntityNotFound" | "InvalidArgument";
  };
}

export interface AccessDenied {
  readonly Message?: string | undefined;
}

export interface ActiveTrustedKeyGroups {
  readonly Enabled: boolean;
  readonly Quantity: number;
  readonly Items?: readonly KGKeyPairIds[] | undefined;
}

export interface ActiveTrustedSigners {
  readonly Enabled: boolean;
  readonly Quantity: number;
  readonly Items?: readonly Signer[] | undefined;
}

export interface AliasICPRecordal {
  readonly CNAME?: string | undefined;
  readonly ICPRecordalStatus?: ICPRecordalStatus | undefined;
}

export interface Aliases {
  readonly Quantity: number;
  readonly Items?: readonly string[] | undefined;
}

export interface AllowedMethods {
  readonly Quantity: number;
  readonly Items: readonly Method[];
  readonly CachedMethods?: CachedMethods | undefined;
}

export interface AnycastIpList {
  readonly Id: string;
  readonly Name: string;
  readonly Status: string;
  readonly Arn: string;
  readonly IpAddressType?: IpAddressType | undefined;
  readonly IpamConfig?: IpamConfig | undefined;
  readonly AnycastIps: readonly string[];
  readonly IpCount: number;
  readonly LastModifiedTime: Instant;
}

export interface AnycastIpListCollection {
  readonly Items?: readonly AnycastIpListSummary[] | undefined;
  readonly Marker: string;
  readonly NextMarker?: string | undefined;
  readonly MaxItems: number;
  readonly IsTruncated: boolean;
  readonly Quantity: number;
}

export interface AnycastIpListSummary {
  readonly Id: string;
  readonly Name: string;
  readonly Status: string;
  readonly Arn: string;
  readonly IpCount: number;
  readonly LastModifiedTime: Instant;
  readonly IpAddressType?: IpAddressType | undefined;
  readonly ETag?: string | undefined;
  readonly IpamConfig?: IpamConfig | undefined;
}

export interface AssociateAliasRequest {
  readonly TargetDistributionId: string;
  readonly Alias: string;
}

export interface AssociateDistributionTenantWebACLRequest {
  readonly Id: string;
  readonly WebACLArn: string;
  readonly IfMatch?: string | undefined;
}

export interface AssociateDistributionTenantWebACLResult {
  readonly Id?: string | undefined;
  readonly WebACLArn?: string | undefined;
  readonly ETag?: string | undefined;
}

export interface AssociateDistributionWebACLRequest {
  readonly Id: string;
  readonly WebACLArn: string;
  readonly IfMatch?: string | undefined;
}

export interface AssociateDistributionWebACLResult {
  readonly Id?: string | undefined;
  readonly WebACLArn?: string | undefined;
  readonly ETag?: string | undefined;
}

export interface BatchTooLarge {
  readonly Message?: string | undefined;
}

export interface CNAMEAlreadyExists {
  readonly Message?: string | undefined;
}

export interface CaCertificatesBundleS3Location {
  readonly Bucket: string;
  readonly Key: string;
  readonly Region: string;
  readonly Version?: string | undefined;
}

export interface CaCertificatesBundleSource {
  readonly CaCertificatesBundleS3Location?: CaCertificatesBundleS3Location | undefined;
}

export interface CacheBehavior {
  readonly PathPattern: string;
  readonly TargetOriginId: string;
  readonly TrustedSigners?: TrustedSigners | undefined;
  readonly TrustedKeyGroups?: TrustedKeyGroups | undefined;
  readonly ViewerProtocolPolicy: ViewerProtocolPolicy;
  readonly AllowedMethods?: AllowedMethods | undefined;
  readonly SmoothStreaming?: boolean | undefined;
  readonly Compress?: boolean | undefined;
  readonly LambdaFunctionAssociations?: LambdaFunctionAssociations | undefined;
  readonly FunctionAssociations?: FunctionAssociations | undefined;
  readonly FieldLevelEncryptionId?: string | undefined;
  readonly RealtimeLogConfigArn?: string | undefined;
  readonly CachePolicyId?: string | undefined;
  readonly OriginRequestPolicyId?: string | undefined;
  readonly ResponseHeadersPolicyId?: string | undefined;
  readonly GrpcConfig?: GrpcConfig | undefined;
  readonly ForwardedValues?: ForwardedValues | undefined;
  readonly MinTTL?: number | undefined;
  readonly DefaultTTL?: number | undefined;
  readonly MaxTTL?: number | undefined;
}

export interface CacheBehaviors {
  readonly Quantity: number;
  readonly Items?: readonly CacheBehavior[] | undefined;
}

export interface CachePolicy {
  readonly Id: string;
  readonly LastModifiedTime: Instant;
  readonly CachePolicyConfig: CachePolicyConfig;
}

export interface CachePolicyAlreadyExists {
  readonly Message?: string | undefined;
}

export interface CachePolicyConfig {
  readonly Comment?: string | undefined;
  readonly Name: string;
  readonly DefaultTTL?: number | undefined;
  readonly MaxTTL?: number | undefined;
  readonly MinTTL: number;
  readonly ParametersInCacheKeyAndForwardedToOrigin?: ParametersInCacheKeyAndForwardedToOrigin | undefined;
}

export type CachePolicyCookieBehavior = "none" | "whitelist" | "allExcept" | "all";

export interface CachePolicyCookiesConfig {
  readonly CookieBehavior: CachePolicyCookieBehavior;
  readonly Cookies?: CookieNames | undefined;
}

export type CachePolicyHeaderBehavior = "none" | "whitelist";

export interface CachePolicyHeadersConfig {
  readonly HeaderBehavior: CachePolicyHeaderBehavior;
  readonly Headers?: HeadersShape | undefined;
}

export interface CachePolicyInUse {
  readonly Message?: string | undefined;
}

export interface CachePolicyList {
  readonly NextMarker?: string | undefined;
  readonly MaxItems: number;
  readonly Quantity: number;
  readonly Items?: readonly CachePolicySummary[] | undefined;
}

export type CachePolicyQueryStringBehavior = "none" | "whitelist" | "allExcept" | "all";

export interface CachePolicyQueryStringsConfig {
  readonly QueryStringBehavior: CachePolicyQueryStringBehavior;
  readonly QueryStrings?: QueryStringNames | undefined;
}

export interface CachePolicySummary {
  readonly Type: CachePolicyType;
  readonly CachePolicy: CachePolicy;
}

export type CachePolicyType = "managed" | "custom";

export interface CacheTagConfig {
  readonly HeaderName: string;
}

export interface CachedMethods {
  readonly Quantity: number;
  readonly Items: readonly Method[];
}

export interface CannotChangeImmutablePublicKeyFields {
  readonly Message?: string | undefined;
}

export interface CannotDeleteEntityWhileInUse {
  readonly Message?: string | undefined;
}

export interface CannotUpdateEntityWhileInUse {
  readonly Message?: string | undefined;
}

export interface Certificate {
  readonly Arn: string;
}

export type CertificateSource = "cloudfront" | "iam" | "acm";

export type CertificateTransparencyLoggingPreference = "enabled" | "disabled";

export interface CloudFrontOriginAccessIdentity {
  readonly Id: string;
  readonly S3CanonicalUserId: string;
  readonly CloudFrontOriginAccessIdentityConfig?: CloudFrontOriginAccessIdentityConfig | undefined;
}

export interface CloudFrontOriginAccessIdentityAlreadyExists {
  readonly Message?: string | undefined;
}

export interface CloudFrontOriginAccessIdentityConfig {
  readonly CallerReference: string;
  readonly Comment: string;
}

export interface CloudFrontOriginAccessIdentityInUse {
  readonly Message?: string | undefined;
}

export interface CloudFrontOriginAccessIdentityList {
  readonly Marker: string;
  readonly NextMarker?: string | undefined;
  readonly MaxItems: number;
  readonly IsTruncated: boolean;
  readonly Quantity: number;
  readonly Items?: readonly CloudFrontOriginAccessIdentitySummary[] | undefined;
}

export interface CloudFrontOriginAccessIdentitySummary {
  readonly Id: string;
  readonly S3CanonicalUserId: string;
  readonly Comment: string;
}

export interface ConflictingAlias {
  readonly Alias?: string | undefined;
  readonly DistributionId?: string | undefined;
  readonly AccountId?: string | undefined;
}

export interface ConflictingAliasesList {
  readonly NextMarker?: string | undefined;
  readonly MaxItems?: number | undefined;
  readonly Quantity?: number | undefined;
  readonly Items?: readonly ConflictingAlias[] | undefined;
}

export interface ConnectionFunctionAssociation {
  readonly Id: string;
}

export interface ConnectionFunctionSummary {
  readonly Name: string;
  readonly Id: string;
  readonly ConnectionFunctionConfig: FunctionConfig;
  readonly ConnectionFunctionArn: string;
  readonly Status: string;
  readonly Stage: FunctionStage;
  readonly CreatedTime: Instant;
  readonly LastModifiedTime: Instant;
}

export interface ConnectionFunctionTestResult {
  readonly ConnectionFunctionSummary?: ConnectionFunctionSummary | undefined;
  readonly ComputeUtilization?: string | undefined;
  readonly ConnectionFunctionExecutionLogs?: readonly string[] | undefined;
  readonly ConnectionFunctionErrorMessage?: string | undefined;
  readonly ConnectionFunctionOutput?: string | undefined;
}

export interface ConnectionGroup {
  readonly Id?: string | undefined;
  readonly Name?: string | undefined;
  readonly Arn?: string | undefined;
  readonly CreatedTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly Tags?: Tags | undefined;
  readonly Ipv6Enabled?: boolean | undefined;
  readonly RoutingEndpoint?: string | undefined;
  readonly AnycastIpListId?: string | undefined;
  readonly Status?: string | undefined;
  readonly Enabled?: boolean | undefined;
  readonly IsDefault?: boolean | undefined;
}

export interface ConnectionGroupAssociationFilter {
  readonly AnycastIpListId?: string | undefined;
}

export interface ConnectionGroupSummary {
  readonly Id: string;
  readonly Name: string;
  readonly Arn: string;
  readonly RoutingEndpoint: string;
  readonly CreatedTime: Instant;
  readonly LastModifiedTime: Instant;
  readonly ETag: string;
  readonly AnycastIpListId?: string | undefined;
  readonly Enabled?: boolean | undefined;
  readonly Status?: string | undefined;
  readonly IsDefault?: boolean | undefined;
}

export type ConnectionMode = "direct" | "tenant-only";

export interface ContentTypeProfile {
  readonly Format: Format;
  readonly ProfileId?: string | undefined;
  readonly ContentType: string;
}

export interface ContentTypeProfileConfig {
  readonly ForwardWhenContentTypeIsUnknown: boolean;
  readonly ContentTypeProfiles?: ContentTypeProfiles | undefined;
}

export interface ContentTypeProfiles {
  readonly Quantity: number;
  readonly Items?: readonly ContentTypeProfile[] | undefined;
}

export interface ContinuousDeploymentPolicy {
  readonly Id: string;
  readonly LastModifiedTime: Instant;
  readonly ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfig;
}

export interface ContinuousDeploymentPolicyAlreadyExists {
  readonly Message?: string | undefined;
}

export interface ContinuousDeploymentPolicyConfig {
  readonly StagingDistributionDnsNames: StagingDistributionDnsNames;
  readonly Enabled: boolean;
  readonly TrafficConfig?: TrafficConfig | undefined;
}

export interface ContinuousDeploymentPolicyInUse {
  readonly Message?: string | undefined;
}

export interface ContinuousDeploymentPolicyList {
  readonly NextMarker?: string | undefined;
  readonly MaxItems: number;
  readonly Quantity: number;
  readonly Items?: readonly ContinuousDeploymentPolicySummary[] | undefined;
}

export interface ContinuousDeploymentPolicySummary {
  readonly ContinuousDeploymentPolicy: ContinuousDeploymentPolicy;
}

export type ContinuousDeploymentPolicyType = "SingleWeight" | "SingleHeader";

export interface ContinuousDeploymentSingleHeaderConfig {
  readonly Header: string;
  readonly Value: string;
}

export interface ContinuousDeploymentSingleWeightConfig {
  readonly Weight: number;
  readonly SessionStickinessConfig?: SessionStickinessConfig | undefined;
}

export interface CookieNames {
  readonly Quantity: number;
  readonly Items?: readonly string[] | undefined;
}

export interface CookiePreference {
  readonly Forward: ItemSelection;
  readonly WhitelistedNames?: CookieNames | undefined;
}

export interface CopyDistributionRequest {
  readonly PrimaryDistributionId: string;
  readonly Staging?: boolean | undefined;
  readonly IfMatch?: string | undefined;
  readonly CallerReference: string;
  readonly Enabled?: boolean | undefined;
}

export interface CopyDistributionResult {
  readonly Distribution?: Distribution | undefined;
  readonly Location?: string | undefined;
  readonly ETag?: string | undefined;
}

export interface CreateAnycastIpListRequest {
  readonly Name: string;
  readonly IpCount: number;
  readonly Tags?: Tags | undefined;
  readonly IpAddressType?: IpAddressType | undefined;
  readonly IpamCidrConfigs?: readonly IpamCidrConfig[] | undefined;
}

export interface CreateAnycastIpListResult {
  readonly AnycastIpList?: AnycastIpList | undefined;
  readonly ETag?: string | undefined;
}

export interface CreateCachePolicyRequest {
  readonly CachePolicyConfig: CachePolicyConfig;
}

export interface CreateCachePolicyResult {
  readonly CachePolicy?: CachePolicy | undefined;
  readonly Location?: string | undefined;
  readonly ETag?: string | undefined;
}

export interface CreateCloudFrontOriginAccessIdentityRequest {
  readonly CloudFrontOriginAccessIdentityConfig: CloudFrontOriginAccessIdentityConfig;
}

export interface CreateCloudFrontOriginAccessIdentityResult {
  readonly CloudFrontOriginAccessIdentity?: CloudFrontOriginAccessIdentity | undefined;
  readonly Location?: string | undefined;
  readonly ETag?: string | undefined;
}

export interface CreateConnectionFunctionRequest {
  readonly Name: string;
  readonly ConnectionFunctionConfig: FunctionConfig;
  readonly ConnectionFunctionCode: Uint8Array;
  readonly Tags?: Tags | undefined;
}

export interface CreateConnectionFunctionResult {
  readonly ConnectionFunctionSummary?: ConnectionFunctionSummary | undefined;
  readonly Location?: string | undefined;
  readonly ETag?: string | undefined;
}

export interface CreateConnectionGroupRequest {
  readonly Name: string;
  readonly Ipv6Enabled?: boolean | undefined;
  readonly Tags?: Tags | undefined;
  readonly AnycastIpListId?: string | undefined;
  readonly Enabled?: boolean | undefined;
}

export interface CreateConnectionGroupResult {
  readonly ConnectionGroup?: ConnectionGroup | undefined;
  readonly ETag?: string | undefined;
}

export interface CreateContinuousDeploymentPolicyRequest {
  readonly ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfig;
}

export interface CreateContinuousDeploymentPolicyResult {
  readonly ContinuousDeploymentPolicy?: ContinuousDeploymentPolicy | undefined;
  readonly Location?: string | undefined;
  readonly ETag?: string | undefined;
}

export interface CreateDistributionRequest {
  readonly DistributionConfig: DistributionConfig;
}

export interface CreateDistributionResult {
  readonly Distribution?: Distribution | undefined;
  readonly Location?: string | undefined;
  readonly ETag?: string | undefined;
}

export interface CreateDistributionTenantRequest {
  readonly DistributionId: string;
  readonly Name: string;
  readonly Domains: readonly DomainItem[];
  readonly Tags?: Tags | undefined;
  readonly Customizations?: Customizations | undefined;
  readonly Parameters?: readonly Parameter[] | undefined;
  readonly ConnectionGroupId?: string | undefined;
  readonly ManagedCertificateRequest?: ManagedCertificateRequest | undefined;
  readonly Enabled?: boolean | undefined;
}

export interface CreateDistributionTenantResult {
  readonly DistributionTenant?: DistributionTenant | undefined;
  readonly ETag?: string | undefined;
}

export interface CreateDistributionWithTagsRequest {
  readonly DistributionConfigWithTags: DistributionConfigWithTags;
}

export interface CreateDistributionWithTagsResult {
  readonly Distribution?: Distribution | undefined;
  readonly Location?: string | undefined;
  readonly ETag?: string | undefined;
}

export interface CreateFieldLevelEncryptionConfigRequest {
  readonly FieldLevelEncryptionConfig: FieldLevelEncryptionConfig;
}

export interface CreateFieldLevelEncryptionConfigResult {
  readonly FieldLevelEncryption?: FieldLevelEncryption | undefined;
  readonly Location?: string | undefined;
  readonly ETag?: string | undefined;
}

export interface CreateFieldLevelEncryptionProfileRequest {
  readonly FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfig;
}

export interface CreateFieldLevelEncryptionProfileResult {
  readonly FieldLevelEncryptionProfile?: FieldLevelEncryptionProfile | undefined;
  readonly Location?: string | undefined;
  readonly ETag?: string | undefined;
}

export interface CreateFunctionRequest {
  readonly Name: string;
  readonly FunctionConfig: FunctionConfig;
  readonly FunctionCode: Uint8Array;
  readonly Tags?: Tags | undefined;
}

export interface CreateFunctionResult {
  readonly FunctionSummary?: FunctionSummary | undefined;
  readonly Location?: string | undefined;
  readonly ETag?: string | undefined;
}

export interface CreateInvalidationForDistributionTenantRequest {
  readonly Id: string;
  readonly InvalidationBatch: InvalidationBatch;
}

export interface CreateInvalidationForDistributionTenantResult {
  readonly Location?: string | undefined;
  readonly Invalidation?: Invalidation | undefined;
}

export interface CreateInvalidationRequest {
  readonly DistributionId: string;
  readonly InvalidationBatch: InvalidationBatch;
}

export interface CreateInvalidationResult {
  readonly Location?: string | undefined;
  readonly Invalidation?: Invalidation | undefined;
}

export interface CreateKeyGroupRequest {
  readonly KeyGroupConfig: KeyGroupConfig;
}

export interface CreateKeyGroupResult {
  readonly KeyGroup?: KeyGroup | undefined;
  readonly Location?: string | undefined;
  readonly ETag?: string | undefined;
}

export interface CreateKeyValueStoreRequest {
  readonly Name: string;
  readonly Comment?: string | undefined;
  readonly ImportSource?: ImportSource | undefined;
  readonly Tags?: Tags | undefined;
}

export interface CreateKeyValueStoreResult {
  readonly KeyValueStore?: KeyValueStore | undefined;
  readonly ETag?: string | undefined;
  readonly Location?: string | undefined;
}

export interface CreateMonitoringSubscriptionRequest {
  readonly DistributionId: string;
  readonly MonitoringSubscription: MonitoringSubscription;
}

export interface CreateMonitoringSubscriptionResult {
  readonly MonitoringSubscription?: MonitoringSubscription | undefined;
}

export interface CreateOriginAccessControlRequest {
  readonly OriginAccessControlConfig: OriginAccessControlConfig;
}

export interface CreateOriginAccessControlResult {
  readonly OriginAccessControl?: OriginAccessControl | undefined;
  readonly Location?: string | undefined;
  readonly ETag?: string | undefined;
}

export interface CreateOriginRequestPolicyRequest {
  readonly OriginRequestPolicyConfig: OriginRequestPolicyConfig;
}

export interface CreateOriginRequestPolicyResult {
  readonly OriginRequestPolicy?: OriginRequestPolicy | undefined;
  readonly Location?: string | undefined;
  readonly ETag?: string | undefined;
}

export interface CreatePublicKeyRequest {
  readonly PublicKeyConfig: PublicKeyConfig;
}

export interface CreatePublicKeyResult {
  readonly PublicKey?: PublicKey | undefined;
  readonly Location?: string | undefined;
  readonly ETag?: string | undefined;
}

export interface CreateRealtimeLogConfigRequest {
  readonly EndPoints: readonly EndPoint[];
  readonly Fields: readonly string[];
  readonly Name: string;
  readonly SamplingRate: number;
}

export interface CreateRealtimeLogConfigResult {
  readonly RealtimeLogConfig?: RealtimeLogConfig | undefined;
}

export interface CreateResponseHeadersPolicyRequest {
  readonly ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfig;
}

export interface CreateResponseHeadersPolicyResult {
  readonly ResponseHeadersPolicy?: ResponseHeadersPolicy | undefined;
  readonly Location?: string | undefined;
  readonly ETag?: string | undefined;
}

export interface CreateStreamingDistributionRequest {
  readonly StreamingDistributionConfig: StreamingDistributionConfig;
}

export interface CreateStreamingDistributionResult {
  readonly StreamingDistribution?: StreamingDistribution | undefined;
  readonly Location?: string | undefined;
  readonly ETag?: string | undefined;
}

export interface CreateStreamingDistributionWithTagsRequest {
  readonly StreamingDistributionConfigWithTags: StreamingDistributionConfigWithTags;
}

export interface CreateStreamingDistributionWithTagsResult {
  readonly StreamingDistribution?: StreamingDistribution | undefined;
  readonly Location?: string | undefined;
  readonly ETag?: string | undefined;
}

export interface CreateTrustStoreRequest {
  readonly Name: string;
  readonly CaCertificatesBundleSource: CaCertificatesBundleSource;
  readonly UseClientCertificateOCSPEndpoint?: boolean | undefined;
  readonly Tags?: Tags | undefined;
}

export interface CreateTrustStoreResult {
  readonly TrustStore?: TrustStore | undefined;
  readonly ETag?: string | undefined;
}

export interface CreateVpcOriginRequest {
  readonly VpcOriginEndpointConfig: VpcOriginEndpointConfig;
  readonly Tags?: Tags | undefined;
}

export interface CreateVpcOriginResult {
  readonly VpcOrigin?: VpcOrigin | undefined;
  readonly Location?: string | undefined;
  readonly ETag?: string | undefined;
}

export interface CustomErrorResponse {
  readonly ErrorCode: number;
  readonly ResponsePagePath?: string | undefined;
  readonly ResponseCode?: string | undefined;
  readonly ErrorCachingMinTTL?: number | undefined;
}

export interface CustomErrorResponses {
  readonly Quantity: number;
  readonly Items?: readonly CustomErrorResponse[] | undefined;
}

export interface CustomHeaders {
  readonly Quantity: number;
  readonly Items?: readonly OriginCustomHeader[] | undefined;
}

export interface CustomOriginConfig {
  readonly HTTPPort: number;
  readonly HTTPSPort: number;
  readonly OriginProtocolPolicy: OriginProtocolPolicy;
  readonly OriginSslProtocols?: OriginSslProtocols | undefined;
  readonly OriginReadTimeout?: number | undefined;
  readonly OriginKeepaliveTimeout?: number | undefined;
  readonly IpAddressType?: IpAddressType | undefined;
  readonly OriginMtlsConfig?: OriginMtlsConfig | undefined;
}

export type CustomizationActionType = "override" | "disable";

export interface Customizations {
  readonly WebAcl?: WebAclCustomization | undefined;
  readonly Certificate?: Certificate | undefined;
  readonly GeoRestrictions?: GeoRestrictionCustomization | undefined;
}

export interface DefaultCacheBehavior {
  readonly TargetOriginId: string;
  readonly TrustedSigners?: TrustedSigners | undefined;
  readonly TrustedKeyGroups?: TrustedKeyGroups | undefined;
  readonly ViewerProtocolPolicy: ViewerProtocolPolicy;
  readonly AllowedMethods?: AllowedMethods | undefined;
  readonly SmoothStreaming?: boolean | undefined;
  readonly Compress?: boolean | undefined;
  readonly LambdaFunctionAssociations?: LambdaFunctionAssociations | undefined;
  readonly FunctionAssociations?: FunctionAssociations | undefined;
  readonly FieldLevelEncryptionId?: string | undefined;
  readonly RealtimeLogConfigArn?: string | undefined;
  readonly CachePolicyId?: string | undefined;
  readonly OriginRequestPolicyId?: string | undefined;
  readonly ResponseHeadersPolicyId?: string | undefined;
  readonly GrpcConfig?: GrpcConfig | undefined;
  readonly ForwardedValues?: ForwardedValues | undefined;
  readonly MinTTL?: number | undefined;
  readonly DefaultTTL?: number | undefined;
  readonly MaxTTL?: number | undefined;
}

export interface DeleteAnycastIpListRequest {
  readonly Id: string;
  readonly IfMatch: string;
}

export interface DeleteCachePolicyRequest {
  readonly Id: string;
  readonly IfMatch?: string | undefined;
}

export interface DeleteCloudFrontOriginAccessIdentityRequest {
  readonly Id: string;
  readonly IfMatch?: string | undefined;
}

export interface DeleteConnectionFunctionRequest {
  readonly Id: string;
  readonly IfMatch: string;
}

export interface DeleteConnectionGroupRequest {
  readonly Id: string;
  readonly IfMatch: string;
}

export interface DeleteContinuousDeploymentPolicyRequest {
  readonly Id: string;
  readonly IfMatch?: string | undefined;
}

export interface DeleteDistributionRequest {
  readonly Id: string;
  readonly IfMatch?: string | undefined;
}

export interface DeleteDistributionTenantRequest {
  readonly Id: string;
  readonly IfMatch: string;
}

export interface DeleteFieldLevelEncryptionConfigRequest {
  readonly Id: string;
  readonly IfMatch?: string | undefined;
}

export interface DeleteFieldLevelEncryptionProfileRequest {
  readonly Id: string;
  readonly IfMatch?: string | undefined;
}

export interface DeleteFunctionRequest {
  readonly Name: string;
  readonly IfMatch: string;
}

export interface DeleteKeyGroupRequest {
  readonly Id: string;
  readonly IfMatch?: string | undefined;
}

export interface DeleteKeyValueStoreRequest {
  readonly Name: string;
  readonly IfMatch: string;
}

export interface DeleteMonitoringSubscriptionRequest {
  readonly DistributionId: string;
}

export type DeleteMonitoringSubscriptionResult = Readonly<Record<string, never>>;

export interface DeleteOriginAccessControlRequest {
  readonly Id: string;
  readonly IfMatch?: string | undefined;
}

export interface DeleteOriginRequestPolicyRequest {
  readonly Id: string;
  readonly IfMatch?: string | undefined;
}

export interface DeletePublicKeyRequest {
  readonly Id: string;
  readonly IfMatch?: string | undefined;
}

export interface DeleteRealtimeLogConfigRequest {
  readonly Name?: string | undefined;
  readonly ARN?: string | undefined;
}

export interface DeleteResourcePolicyRequest {
  readonly ResourceArn: string;
}

export interface DeleteResponseHeadersPolicyRequest {
  readonly Id: string;
  readonly IfMatch?: string | undefined;
}

export interface DeleteStreamingDistributionRequest {
  readonly Id: string;
  readonly IfMatch?: string | undefined;
}

export interface DeleteTrustStoreRequest {
  readonly Id: string;
  readonly IfMatch: string;
}

export interface DeleteVpcOriginRequest {
  readonly Id: string;
  readonly IfMatch: string;
}

export interface DeleteVpcOriginResult {
  readonly VpcOrigin?: VpcOrigin | undefined;
  readonly ETag?: string | undefined;
}

export interface DescribeConnectionFunctionRequest {
  readonly Identifier: string;
  readonly Stage?: FunctionStage | undefined;
}

export interface DescribeConnectionFunctionResult {
  readonly ConnectionFunctionSummary?: ConnectionFunctionSummary | undefined;
  readonly ETag?: string | undefined;
}

export interface DescribeFunctionRequest {
  readonly Name: string;
  readonly Stage?: FunctionStage | undefined;
}

export interface DescribeFunctionResult {
  readonly FunctionSummary?: FunctionSummary | undefined;
  readonly ETag?: string | undefined;
}

export interface DescribeKeyValueStoreRequest {
  readonly Name: string;
}

export interface DescribeKeyValueStoreResult {
  readonly KeyValueStore?: KeyValueStore | undefined;
  readonly ETag?: string | undefined;
}

export interface DisassociateDistributionTenantWebACLRequest {
  readonly Id: string;
  readonly IfMatch?: string | undefined;
}

export interface DisassociateDistributionTenantWebACLResult {
  readonly Id?: string | undefined;
  readonly ETag?: string | undefined;
}

export interface DisassociateDistributionWebACLRequest {
  readonly Id: string;
  readonly IfMatch?: string | undefined;
}

export interface DisassociateDistributionWebACLResult {
  readonly Id?: string | undefined;
  readonly ETag?: string | undefined;
}

export interface Distribution {
  readonly Id: string;
  readonly ARN: string;
  readonly Status: string;
  readonly LastModifiedTime: Instant;
  readonly InProgressInvalidationBatches: number;
  readonly DomainName: string;
  readonly ActiveTrustedSigners?: ActiveTrustedSigners | undefined;
  readonly ActiveTrustedKeyGroups?: ActiveTrustedKeyGroups | undefined;
  readonly DistributionConfig: DistributionConfig;
  readonly AliasICPRecordals?: readonly AliasICPRecordal[] | undefined;
}

export interface DistributionAlreadyExists {
  readonly Message?: string | undefined;
}

export interface DistributionConfig {
  readonly CallerReference: string;
  readonly Aliases?: Aliases | undefined;
  readonly DefaultRootObject?: string | undefined;
  readonly Origins: Origins;
  readonly OriginGroups?: OriginGroups | undefined;
  readonly DefaultCacheBehavior: DefaultCacheBehavior;
  readonly CacheBehaviors?: CacheBehaviors | undefined;
  readonly CustomErrorResponses?: CustomErrorResponses | undefined;
  readonly Comment: string;
  readonly Logging?: LoggingConfig | undefined;
  readonly PriceClass?: PriceClass | undefined;
  readonly Enabled: boolean;
  readonly ViewerCertificate?: ViewerCertificate | undefined;
  readonly Restrictions?: Restrictions | undefined;
  readonly WebACLId?: string | undefined;
  readonly HttpVersion?: HttpVersion | undefined;
  readonly IsIPV6Enabled?: boolean | undefined;
  readonly ContinuousDeploymentPolicyId?: string | undefined;
  readonly Staging?: boolean | undefined;
  readonly AnycastIpListId?: string | undefined;
  readonly TenantConfig?: TenantConfig | undefined;
  readonly ConnectionMode?: ConnectionMode | undefined;
  readonly ViewerMtlsConfig?: ViewerMtlsConfig | undefined;
  readonly ConnectionFunctionAssociation?: ConnectionFunctionAssociation | undefined;
  readonly CacheTagConfig?: CacheTagConfig | undefined;
}

export interface DistributionConfigWithTags {
  readonly DistributionConfig: DistributionConfig;
  readonly Tags: Tags;
}

export interface DistributionIdList {
  readonly Marker: string;
  readonly NextMarker?: string | undefined;
  readonly MaxItems: number;
  readonly IsTruncated: boolean;
  readonly Quantity: number;
  readonly Items?: readonly string[] | undefined;
}

export interface DistributionIdOwner {
  readonly DistributionId: string;
  readonly OwnerAccountId: string;
}

export interface DistributionIdOwnerList {
  readonly Marker: string;
  readonly NextMarker?: string | undefined;
  readonly MaxItems: number;
  readonly IsTruncated: boolean;
  readonly Quantity: number;
  readonly Items?: readonly DistributionIdOwner[] | undefined;
}

export interface DistributionList {
  readonly Marker: string;
  readonly NextMarker?: string | undefined;
  readonly MaxItems: number;
  readonly IsTruncated: boolean;
  readonly Quantity: number;
  readonly Items?: readonly DistributionSummary[] | undefined;
}

export interface DistributionNotDisabled {
  readonly Message?: string | undefined;
}

export interface DistributionResourceId {
  readonly DistributionId?: string | undefined;
  readonly DistributionTenantId?: string | undefined;
}

export type DistributionResourceType = "distribution" | "distribution-tenant";

export interface DistributionSummary {
  readonly Id: string;
  readonly ARN: string;
  readonly ETag?: string | undefined;
  readonly Status: string;
  readonly LastModifiedTime: Instant;
  readonly DomainName: string;
  readonly Aliases: Aliases;
  readonly Origins: Origins;
  readonly OriginGroups?: OriginGroups | undefined;
  readonly DefaultCacheBehavior: DefaultCacheBehavior;
  readonly CacheBehaviors: CacheBehaviors;
  readonly CustomErrorResponses: CustomErrorResponses;
  readonly Comment: string;
  readonly PriceClass: PriceClass;
  readonly Enabled: boolean;
  readonly ViewerCertificate: ViewerCertificate;
  readonly Restrictions: Restrictions;
  readonly WebACLId: string;
  readonly HttpVersion: HttpVersion;
  readonly IsIPV6Enabled: boolean;
  readonly AliasICPRecordals?: readonly AliasICPRecordal[] | undefined;
  readonly Staging: boolean;
  readonly ConnectionMode?: ConnectionMode | undefined;
  readonly AnycastIpListId?: string | undefined;
  readonly ViewerMtlsConfig?: ViewerMtlsConfig | undefined;
  readonly ConnectionFunctionAssociation?: ConnectionFunctionAssociation | undefined;
}

export interface DistributionTenant {
  readonly Id?: string | undefined;
  readonly DistributionId?: string | undefined;
  readonly Name?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Domains?: readonly DomainResult[] | undefined;
  readonly Tags?: Tags | undefined;
  readonly Customizations?: Customizations | undefined;
  readonly Parameters?: readonly Parameter[] | undefined;
  readonly ConnectionGroupId?: string | undefined;
  readonly CreatedTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly Enabled?: boolean | undefined;
  readonly Status?: string | undefined;
}

export interface DistributionTenantAssociationFilter {
  readonly DistributionId?: string | undefined;
  readonly ConnectionGroupId?: string | undefined;
}

export interface DistributionTenantSummary {
  readonly Id: string;
  readonly DistributionId: string;
  readonly Name: string;
  readonly Arn: string;
  readonly Domains: readonly DomainResult[];
  readonly ConnectionGroupId?: string | undefined;
  readonly Customizations?: Customizations | undefined;
  readonly CreatedTime: Instant;
  readonly LastModifiedTime: Instant;
  readonly ETag: string;
  readonly Enabled?: boolean | undefined;
  readonly Status?: string | undefined;
}

export interface DnsConfiguration {
  readonly Domain: string;
  readonly Status: DnsConfigurationStatus;
  readonly Reason?: string | undefined;
}

export type DnsConfigurationStatus =
  | "valid-configuration"
  | "invalid-configuration"
  | "unknown-configuration";

export interface DomainConflict {
  readonly Domain: string;
  readonly ResourceType: DistributionResourceType;
  readonly ResourceId: string;
  readonly AccountId: string;
}

export interface DomainItem {
  readonly Domain: string;
}

export interface DomainResult {
  readonly Domain: string;
  readonly Status?: DomainStatus | undefined;
}

export type DomainStatus = "active" | "inactive";

export interface EncryptionEntities {
  readonly Quantity: number;
  readonly Items?: readonly EncryptionEntity[] | undefined;
}

export interface EncryptionEntity {
  readonly PublicKeyId: string;
  readonly ProviderId: string;
  readonly FieldPatterns: FieldPatterns;
}

export interface EndPoint {
  readonly StreamType: string;
  readonly KinesisStreamConfig?: KinesisStreamConfig | undefined;
}

export interface EntityAlreadyExists {
  readonly Message?: string | undefined;
}

export interface EntityLimitExceeded {
  readonly Message?: string | undefined;
}

export interface EntityNotFound {
  readonly Message?: string | undefined;
}

export interface EntitySizeLimitExceeded {
  readonly Message?: string | undefined;
}

export type EventType =
  | "viewer-request"
  | "viewer-response"
  | "origin-request"
  | "origin-response";

export interface FieldLevelEncryption {
  readonly Id: string;
  readonly LastModifiedTime: Instant;
  readonly FieldLevelEncryptionConfig: FieldLevelEncryptionConfig;
}

export interface FieldLevelEncryptionConfig {
  readonly CallerReference: string;
  readonly Comment?: string | undefined;
  readonly QueryArgProfileConfig?: QueryArgProfileConfig | undefined;
  readonly ContentTypeProfileConfig?: ContentTypeProfileConfig | undefined;
}

export interface FieldLevelEncryptionConfigAlreadyExists {
  readonly Message?: string | undefined;
}

export interface FieldLevelEncryptionConfigInUse {
  readonly Message?: string | undefined;
}

export interface FieldLevelEncryptionList {
  readonly NextMarker?: string | undefined;
  readonly MaxItems: number;
  readonly Quantity: number;
  readonly Items?: readonly FieldLevelEncryptionSummary[] | undefined;
}

export interface FieldLevelEncryptionProfile {
  readonly Id: string;
  readonly LastModifiedTime: Instant;
  readonly FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfig;
}

export interface FieldLevelEncryptionProfileAlreadyExists {
  readonly Message?: string | undefined;
}

export interface FieldLevelEncryptionProfileConfig {
  readonly Name: string;
  readonly CallerReference: string;
  readonly Comment?: string | undefined;
  readonly EncryptionEntities: EncryptionEntities;
}

export interface FieldLevelEncryptionProfileInUse {
  readonly Message?: string | undefined;
}

export interface FieldLevelEncryptionProfileList {
  readonly NextMarker?: string | undefined;
  readonly MaxItems: number;
  readonly Quantity: number;
  readonly Items?: readonly FieldLevelEncryptionProfileSummary[] | undefined;
}

export interface FieldLevelEncryptionProfileSizeExceeded {
  readonly Message?: string | undefined;
}

export interface FieldLevelEncryptionProfileSummary {
  readonly Id: string;
  readonly LastModifiedTime: Instant;
  readonly Name: string;
  readonly EncryptionEntities: EncryptionEntities;
  readonly Comment?: string | undefined;
}

export interface FieldLevelEncryptionSummary {
  readonly Id: string;
  readonly LastModifiedTime: Instant;
  readonly Comment?: string | undefined;
  readonly QueryArgProfileConfig?: QueryArgProfileConfig | undefined;
  readonly ContentTypeProfileConfig?: ContentTypeProfileConfig | undefined;
}

export interface FieldPatterns {
  readonly Quantity: number;
  readonly Items?: readonly string[] | undefined;
}

export type Format = "URLEncoded";

export interface ForwardedValues {
  readonly QueryString: boolean;
  readonly Cookies: CookiePreference;
  readonly Headers?: HeadersShape | undefined;
  readonly QueryStringCacheKeys?: QueryStringCacheKeys | undefined;
}

export type FrameOptionsList = "DENY" | "SAMEORIGIN";

export interface FunctionAlreadyExists {
  readonly Message?: string | undefined;
}

export interface FunctionAssociation {
  readonly FunctionARN: string;
  readonly EventType: EventType;
}

export interface FunctionAssociations {
  readonly Quantity: number;
  readonly Items?: readonly FunctionAssociation[] | undefined;
}

export interface FunctionConfig {
  readonly Comment: string;
  readonly Runtime: FunctionRuntime;
  readonly KeyValueStoreAssociations?: KeyValueStoreAssociations | undefined;
}

export interface FunctionInUse {
  readonly Message?: string | undefined;
}

export interface FunctionList {
  readonly NextMarker?: string | undefined;
  readonly MaxItems: number;
  readonly Quantity: number;
  readonly Items?: readonly FunctionSummary[] | undefined;
}

export interface FunctionMetadata {
  readonly FunctionARN: string;
  readonly Stage?: FunctionStage | undefined;
  readonly CreatedTime?: Instant | undefined;
  readonly LastModifiedTime: Instant;
}

export type FunctionRuntime = "cloudfront-js-1.0" | "cloudfront-js-2.0";

export interface FunctionSizeLimitExceeded {
  readonly Message?: string | undefined;
}

export type FunctionStage = "DEVELOPMENT" | "LIVE";

export interface FunctionSummary {
  readonly Name: string;
  readonly Status?: string | undefined;
  readonly FunctionConfig: FunctionConfig;
  readonly FunctionMetadata: FunctionMetadata;
}

export interface GeoRestriction {
  readonly RestrictionType: GeoRestrictionType;
  readonly Quantity: number;
  readonly Items?: readonly string[] | undefined;
}

export interface GeoRestrictionCustomization {
  readonly RestrictionType: GeoRestrictionType;
  readonly Locations?: readonly string[] | undefined;
}

export type GeoRestrictionType = "blacklist" | "whitelist" | "none";

export interface GetAnycastIpListRequest {
  readonly Id: string;
}

export interface GetAnycastIpListResult {
  readonly AnycastIpList?: AnycastIpList | undefined;
  readonly ETag?: string | undefined;
}

export interface GetCachePolicyConfigRequest {
  readonly Id: string;
}

export interface GetCachePolicyConfigResult {
  readonly CachePolicyConfig?: CachePolicyConfig | undefined;
  readonly ETag?: string | undefined;
}

export interface GetCachePolicyRequest {
  readonly Id: string;
}

export interface GetCachePolicyResult {
  readonly CachePolicy?: CachePolicy | undefined;
  readonly ETag?: string | undefined;
}

export interface GetCloudFrontOriginAccessIdentityConfigRequest {
  readonly Id: string;
}

export interface GetCloudFrontOriginAccessIdentityConfigResult {
  readonly CloudFrontOriginAccessIdentityConfig?: CloudFrontOriginAccessIdentityConfig | undefined;
  readonly ETag?: string | undefined;
}

export interface GetCloudFrontOriginAccessIdentityRequest {
  readonly Id: string;
}

export interface GetCloudFrontOriginAccessIdentityResult {
  readonly CloudFrontOriginAccessIdentity?: CloudFrontOriginAccessIdentity | undefined;
  readonly ETag?: string | undefined;
}

export interface GetConnectionFunctionRequest {
  readonly Identifier: string;
  readonly Stage?: FunctionStage | undefined;
}

export interface GetConnectionFunctionResult {
  readonly ConnectionFunctionCode?: Uint8Array | undefined;
  readonly ETag?: string | undefined;
  readonly ContentType?: string | undefined;
}

export interface GetConnectionGroupByRoutingEndpointRequest {
  readonly RoutingEndpoint: string;
}

export interface GetConnectionGroupByRoutingEndpointResult {
  readonly ConnectionGroup?: ConnectionGroup | undefined;
  readonly ETag?: string | undefined;
}

export interface GetConnectionGroupRequest {
  readonly Identifier: string;
}

export interface GetConnectionGroupResult {
  readonly ConnectionGroup?: ConnectionGroup | undefined;
  readonly ETag?: string | undefined;
}

export interface GetContinuousDeploymentPolicyConfigRequest {
  readonly Id: string;
}

export interface GetContinuousDeploymentPolicyConfigResult {
  readonly ContinuousDeploymentPolicyConfig?: ContinuousDeploymentPolicyConfig | undefined;
  readonly ETag?: string | undefined;
}

export interface GetContinuousDeploymentPolicyRequest {
  readonly Id: string;
}

export interface GetContinuousDeploymentPolicyResult {
  readonly ContinuousDeploymentPolicy?: ContinuousDeploymentPolicy | undefined;
  readonly ETag?: string | undefined;
}

export interface GetDistributionConfigRequest {
  readonly Id: string;
}

export interface GetDistributionConfigResult {
  readonly DistributionConfig?: DistributionConfig | undefined;
  readonly ETag?: string | undefined;
}

export interface GetDistributionRequest {
  readonly Id: string;
}

export interface GetDistributionResult {
  readonly Distribution?: Distribution | undefined;
  readonly ETag?: string | undefined;
}

export interface GetDistributionTenantByDomainRequest {
  readonly Domain: string;
}

export interface GetDistributionTenantByDomainResult {
  readonly DistributionTenant?: DistributionTenant | undefined;
  readonly ETag?: string | undefined;
}

export interface GetDistributionTenantRequest {
  readonly Identifier: string;
}

export interface GetDistributionTenantResult {
  readonly DistributionTenant?: DistributionTenant | undefined;
  readonly ETag?: string | undefined;
}

export interface GetFieldLevelEncryptionConfigRequest {
  readonly Id: string;
}

export interface GetFieldLevelEncryptionConfigResult {
  readonly FieldLevelEncryptionConfig?: FieldLevelEncryptionConfig | undefined;
  readonly ETag?: string | undefined;
}

export interface GetFieldLevelEncryptionProfileConfigRequest {
  readonly Id: string;
}

export interface GetFieldLevelEncryptionProfileConfigResult {
  readonly FieldLevelEncryptionProfileConfig?: FieldLevelEncryptionProfileConfig | undefined;
  readonly ETag?: string | undefined;
}

export interface GetFieldLevelEncryptionProfileRequest {
  readonly Id: string;
}

export interface GetFieldLevelEncryptionProfileResult {
  readonly FieldLevelEncryptionProfile?: FieldLevelEncryptionProfile | undefined;
  readonly ETag?: string | undefined;
}

export interface GetFieldLevelEncryptionRequest {
  readonly Id: string;
}

export interface GetFieldLevelEncryptionResult {
  readonly FieldLevelEncryption?: FieldLevelEncryption | undefined;
  readonly ETag?: string | undefined;
}

export interface GetFunctionRequest {
  readonly Name: string;
  readonly Stage?: FunctionStage | undefined;
}

export interface GetFunctionResult {
  readonly FunctionCode?: Uint8Array | undefined;
  readonly ETag?: string | undefined;
  readonly ContentType?: string | undefined;
}

export interface GetInvalidationForDistributionTenantRequest {
  readonly DistributionTenantId: string;
  readonly Id: string;
}

export interface GetInvalidationForDistributionTenantResult {
  readonly Invalidation?: Invalidation | undefined;
}

export interface GetInvalidationRequest {
  readonly DistributionId: string;
  readonly Id: string;
}

export interface GetInvalidationResult {
  readonly Invalidation?: Invalidation | undefined;
}

export interface GetKeyGroupConfigRequest {
  readonly Id: string;
}

export interface GetKeyGroupConfigResult {
  readonly KeyGroupConfig?: KeyGroupConfig | undefined;
  readonly ETag?: string | undefined;
}

export interface GetKeyGroupRequest {
  readonly Id: string;
}

export interface GetKeyGroupResult {
  readonly KeyGroup?: KeyGroup | undefined;
  readonly ETag?: string | undefined;
}

export interface GetManagedCertificateDetailsRequest {
  readonly Identifier: string;
}

export interface GetManagedCertificateDetailsResult {
  readonly ManagedCertificateDetails?: ManagedCertificateDetails | undefined;
}

export interface GetMonitoringSubscriptionRequest {
  readonly DistributionId: string;
}

export interface GetMonitoringSubscriptionResult {
  readonly MonitoringSubscription?: MonitoringSubscription | undefined;
}

export interface GetOriginAccessControlConfigRequest {
  readonly Id: string;
}

export interface GetOriginAccessControlConfigResult {
  readonly OriginAccessControlConfig?: OriginAccessControlConfig | undefined;
  readonly ETag?: string | undefined;
}

export interface GetOriginAccessControlRequest {
  readonly Id: string;
}

export interface GetOriginAccessControlResult {
  readonly OriginAccessControl?: OriginAccessControl | undefined;
  readonly ETag?: string | undefined;
}

export interface GetOriginRequestPolicyConfigRequest {
  readonly Id: string;
}

export interface GetOriginRequestPolicyConfigResult {
  readonly OriginRequestPolicyConfig?: OriginRequestPolicyConfig | undefined;
  readonly ETag?: string | undefined;
}

export interface GetOriginRequestPolicyRequest {
  readonly Id: string;
}

export interface GetOriginRequestPolicyResult {
  readonly OriginRequestPolicy?: OriginRequestPolicy | undefined;
  readonly ETag?: string | undefined;
}

export interface GetPublicKeyConfigRequest {
  readonly Id: string;
}

export interface GetPublicKeyConfigResult {
  readonly PublicKeyConfig?: PublicKeyConfig | undefined;
  readonly ETag?: string | undefined;
}

export interface GetPublicKeyRequest {
  readonly Id: string;
}

export interface GetPublicKeyResult {
  readonly PublicKey?: PublicKey | undefined;
  readonly ETag?: string | undefined;
}

export interface GetRealtimeLogConfigRequest {
  readonly Name?: string | undefined;
  readonly ARN?: string | undefined;
}

export interface GetRealtimeLogConfigResult {
  readonly RealtimeLogConfig?: RealtimeLogConfig | undefined;
}

export interface GetResourcePolicyRequest {
  readonly ResourceArn: string;
}

export interface GetResourcePolicyResult {
  readonly ResourceArn?: string | undefined;
  readonly PolicyDocument?: string | undefined;
}

export interface GetResponseHeadersPolicyConfigRequest {
  readonly Id: string;
}

export interface GetResponseHeadersPolicyConfigResult {
  readonly ResponseHeadersPolicyConfig?: ResponseHeadersPolicyConfig | undefined;
  readonly ETag?: string | undefined;
}

export interface GetResponseHeadersPolicyRequest {
  readonly Id: string;
}

export interface GetResponseHeadersPolicyResult {
  readonly ResponseHeadersPolicy?: ResponseHeadersPolicy | undefined;
  readonly ETag?: string | undefined;
}

export interface GetStreamingDistributionConfigRequest {
  readonly Id: string;
}

export interface GetStreamingDistributionConfigResult {
  readonly StreamingDistributionConfig?: StreamingDistributionConfig | undefined;
  readonly ETag?: string | undefined;
}

export interface GetStreamingDistributionRequest {
  readonly Id: string;
}

export interface GetStreamingDistributionResult {
  readonly StreamingDistribution?: StreamingDistribution | undefined;
  readonly ETag?: string | undefined;
}

export interface GetTrustStoreRequest {
  readonly Identifier: string;
}

export interface GetTrustStoreResult {
  readonly TrustStore?: TrustStore | undefined;
  readonly ETag?: string | undefined;
}

export interface GetVpcOriginRequest {
  readonly Id: string;
}

export interface GetVpcOriginResult {
  readonly VpcOrigin?: VpcOrigin | undefined;
  readonly ETag?: string | undefined;
}

export interface GrpcConfig {
  readonly Enabled: boolean;
}

export interface HeadersShape {
  readonly Quantity: number;
  readonly Items?: readonly string[] | undefined;
}

export type HttpVersion = "http1.1" | "http2" | "http3" | "http2and3";

export type ICPRecordalStatus = "APPROVED" | "SUSPENDED" | "PENDING";

export interface IllegalDelete {
  readonly Message?: string | undefined;
}

export interface IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior {
  readonly Message?: string | undefined;
}

export interface IllegalOriginAccessConfiguration {
  readonly Message?: string | undefined;
}

export interface IllegalUpdate {
  readonly Message?: string | undefined;
}

export interface ImportSource {
  readonly SourceType: ImportSourceType;
  readonly SourceARN: string;
}

export type ImportSourceType = "S3";

export interface InconsistentQuantities {
  readonly Message?: string | undefined;
}

export interface InvalidArgument {
  readonly Message?: string | undefined;
}

export interface InvalidAssociation {
  readonly Message?: string | undefined;
}

export interface InvalidDefaultRootObject {
  readonly Message?: string | undefined;
}

export interface InvalidDomainNameForOriginAccessControl {
  readonly Message?: string | undefined;
}

export interface InvalidErrorCode {
  readonly Message?: string | undefined;
}

export interface InvalidForwardCookies {
  readonly Message?: string | undefined;
}

export interface InvalidFunctionAssociation {
  readonly Message?: string | undefined;
}

export interface InvalidGeoRestrictionParameter {
  readonly Message?: string | undefined;
}

export interface InvalidHeadersForS3Origin {
  readonly Message?: string | undefined;
}

export interface InvalidIfMatchVersion {
  readonly Message?: string | undefined;
}

export interface InvalidLambdaFunctionAssociation {
  readonly Message?: string | undefined;
}

export interface InvalidLocationCode {
  readonly Message?: string | undefined;
}

export interface InvalidMinimumProtocolVersion {
  readonly Message?: string | undefined;
}

export interface InvalidOrigin {
  readonly Message?: string | undefined;
}

export interface InvalidOriginAccessControl {
  readonly Message?: string | undefined;
}

export interface InvalidOriginAccessIdentity {
  readonly Message?: string | undefined;
}

export interface InvalidOriginKeepaliveTimeout {
  readonly Message?: string | undefined;
}

export interface InvalidOriginReadTimeout {
  readonly Message?: string | undefined;
}

export interface InvalidProtocolSettings {
  readonly Message?: string | undefined;
}

export interface InvalidQueryStringParameters {
  readonly Message?: string | undefined;
}

export interface InvalidRelativePath {
  readonly Message?: string | undefined;
}

export interface InvalidRequiredProtocol {
  readonly Message?: string | undefined;
}

export interface InvalidResponseCode {
  readonly Message?: string | undefined;
}

export interface InvalidTTLOrder {
  readonly Message?: string | undefined;
}

export interface InvalidTagging {
  readonly Message?: string | undefined;
}

export interface InvalidViewerCertificate {
  readonly Message?: string | undefined;
}

export interface InvalidWebACLId {
  readonly Message?: string | undefined;
}

export interface Invalidation {
  readonly Id: string;
  readonly Status: string;
  readonly CreateTime: Instant;
  readonly InvalidationBatch: InvalidationBatch;
}

export interface InvalidationBatch {
  readonly Paths: Paths;
  readonly CallerReference: string;
}

export interface InvalidationList {
  readonly Marker: string;
  readonly NextMarker?: string | undefined;
  readonly MaxItems: number;
  readonly IsTruncated: boolean;
  readonly Quantity: number;
  readonly Items?: readonly InvalidationSummary[] | undefined;
}

export interface InvalidationSummary {
  readonly Id: string;
  readonly CreateTime: Instant;
  readonly Status: string;
}

export type IpAddressType = "ipv4" | "ipv6" | "dualstack";

export interface IpamCidrConfig {
  readonly Cidr: string;
  readonly IpamPoolArn: string;
  readonly AnycastIp?: string | undefined;
  readonly Status?: IpamCidrStatus | undefined;
}

export type IpamCidrStatus =
  | "provisioned"
  | "failed-provision"
  | "provisioning"
  | "deprovisioned"
  | "failed-deprovision"
  | "deprovisioning"
  | "advertised"
  | "failed-advertise"
  | "advertising"
  | "withdrawn"
  | "failed-withdraw"
  | "withdrawing";

export interface IpamConfig {
  readonly Quantity: number;
  readonly IpamCidrConfigs: readonly IpamCidrConfig[];
}

export type ItemSelection = "none" | "whitelist" | "all";

export interface KGKeyPairIds {
  readonly KeyGroupId?: string | undefined;
  readonly KeyPairIds?: KeyPairIds | undefined;
}

export interface KeyGroup {
  readonly Id: string;
  readonly LastModifiedTime: Instant;
  readonly KeyGroupConfig: KeyGroupConfig;
}

export interface KeyGroupAlreadyExists {
  readonly Message?: string | undefined;
}

export interface KeyGroupConfig {
  readonly Name: string;
  readonly Items: readonly string[];
  readonly Comment?: string | undefined;
}

export interface KeyGroupList {
  readonly NextMarker?: string | undefined;
  readonly MaxItems: number;
  readonly Quantity: number;
  readonly Items?: readonly KeyGroupSummary[] | undefined;
}

export interface KeyGroupSummary {
  readonly KeyGroup: KeyGroup;
}

export interface KeyPairIds {
  readonly Quantity: number;
  readonly Items?: readonly string[] | undefined;
}

export interface KeyValueStore {
  readonly Name: string;
  readonly Id: string;
  readonly Comment: string;
  readonly ARN: string;
  readonly Status?: string | undefined;
  readonly LastModifiedTime: Instant;
}

export interface KeyValueStoreAssociation {
  readonly KeyValueStoreARN: string;
}

export interface KeyValueStoreAssociations {
  readonly Quantity: number;
  readonly Items?: readonly KeyValueStoreAssociation[] | undefined;
}

export interface KeyValueStoreList {
  readonly NextMarker?: string | undefined;
  readonly MaxItems: number;
  readonly Quantity: number;
  readonly Items?: readonly KeyValueStore[] | undefined;
}

export interface KinesisStreamConfig {
  readonly RoleARN: string;
  readonly StreamARN: string;
}

export interface LambdaFunctionAssociation {
  readonly LambdaFunctionARN: string;
  readonly EventType: EventType;
  readonly IncludeBody?: boolean | undefined;
}

export interface LambdaFunctionAssociations {
  readonly Quantity: number;
  readonly Items?: readonly LambdaFunctionAssociation[] | undefined;
}

export interface ListAnycastIpListsRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListAnycastIpListsResult {
  readonly AnycastIpLists?: AnycastIpListCollection | undefined;
}

export interface ListCachePoliciesRequest {
  readonly Type?: CachePolicyType | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | undefined;
}

export interface ListCachePoliciesResult {
  readonly CachePolicyList?: CachePolicyList | undefined;
}

export interface ListCloudFrontOriginAccessIdentitiesRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | undefined;
}

export interface ListCloudFrontOriginAccessIdentitiesResult {
  readonly CloudFrontOriginAccessIdentityList?: CloudFrontOriginAccessIdentityList | undefined;
}

export interface ListConflictingAliasesRequest {
  readonly DistributionId: string;
  readonly Alias: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListConflictingAliasesResult {
  readonly ConflictingAliasesList?: ConflictingAliasesList | undefined;
}

export interface ListConnectionFunctionsRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
  readonly Stage?: FunctionStage | undefined;
}

export interface ListConnectionFunctionsResult {
  readonly NextMarker?: string | undefined;
  readonly ConnectionFunctions?: readonly ConnectionFunctionSummary[] | undefined;
}

export interface ListConnectionGroupsRequest {
  readonly AssociationFilter?: ConnectionGroupAssociationFilter | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListConnectionGroupsResult {
  readonly NextMarker?: string | undefined;
  readonly ConnectionGroups?: readonly ConnectionGroupSummary[] | undefined;
}

export interface ListContinuousDeploymentPoliciesRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | undefined;
}

export interface ListContinuousDeploymentPoliciesResult {
  readonly ContinuousDeploymentPolicyList?: ContinuousDeploymentPolicyList | undefined;
}

export interface ListDistributionTenantsByCustomizationRequest {
  readonly WebACLArn?: string | undefined;
  readonly CertificateArn?: string | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListDistributionTenantsByCustomizationResult {
  readonly NextMarker?: string | undefined;
  readonly DistributionTenantList?: readonly DistributionTenantSummary[] | undefined;
}

export interface ListDistributionTenantsRequest {
  readonly AssociationFilter?: DistributionTenantAssociationFilter | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListDistributionTenantsResult {
  readonly NextMarker?: string | undefined;
  readonly DistributionTenantList?: readonly DistributionTenantSummary[] | undefined;
}

export interface ListDistributionsByAnycastIpListIdRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | undefined;
  readonly AnycastIpListId: string;
}

export interface ListDistributionsByAnycastIpListIdResult {
  readonly DistributionList?: DistributionList | undefined;
}

export interface ListDistributionsByCachePolicyIdRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | undefined;
  readonly CachePolicyId: string;
}

export interface ListDistributionsByCachePolicyIdResult {
  readonly DistributionIdList?: DistributionIdList | undefined;
}

export interface ListDistributionsByConnectionFunctionRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
  readonly ConnectionFunctionIdentifier: string;
}

export interface ListDistributionsByConnectionFunctionResult {
  readonly DistributionList?: DistributionList | undefined;
}

export interface ListDistributionsByConnectionModeRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
  readonly ConnectionMode: ConnectionMode;
}

export interface ListDistributionsByConnectionModeResult {
  readonly DistributionList?: DistributionList | undefined;
}

export interface ListDistributionsByKeyGroupRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | undefined;
  readonly KeyGroupId: string;
}

export interface ListDistributionsByKeyGroupResult {
  readonly DistributionIdList?: DistributionIdList | undefined;
}

export interface ListDistributionsByOriginRequestPolicyIdRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | undefined;
  readonly OriginRequestPolicyId: string;
}

export interface ListDistributionsByOriginRequestPolicyIdResult {
  readonly DistributionIdList?: DistributionIdList | undefined;
}

export interface ListDistributionsByOwnedResourceRequest {
  readonly ResourceArn: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | undefined;
}

export interface ListDistributionsByOwnedResourceResult {
  readonly DistributionList?: DistributionIdOwnerList | undefined;
}

export interface ListDistributionsByRealtimeLogConfigRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | undefined;
  readonly RealtimeLogConfigName?: string | undefined;
  readonly RealtimeLogConfigArn?: string | undefined;
}

export interface ListDistributionsByRealtimeLogConfigResult {
  readonly DistributionList?: DistributionList | undefined;
}

export interface ListDistributionsByResponseHeadersPolicyIdRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | undefined;
  readonly ResponseHeadersPolicyId: string;
}

export interface ListDistributionsByResponseHeadersPolicyIdResult {
  readonly DistributionIdList?: DistributionIdList | undefined;
}

export interface ListDistributionsByTrustStoreRequest {
  readonly TrustStoreIdentifier: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | undefined;
}

export interface ListDistributionsByTrustStoreResult {
  readonly DistributionList?: DistributionList | undefined;
}

export interface ListDistributionsByVpcOriginIdRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | undefined;
  readonly VpcOriginId: string;
}

export interface ListDistributionsByVpcOriginIdResult {
  readonly DistributionIdList?: DistributionIdList | undefined;
}

export interface ListDistributionsByWebACLIdRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | undefined;
  readonly WebACLId: string;
}

export interface ListDistributionsByWebACLIdResult {
  readonly DistributionList?: DistributionList | undefined;
}

export interface ListDistributionsRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | undefined;
}

export interface ListDistributionsResult {
  readonly DistributionList?: DistributionList | undefined;
}

export interface ListDomainConflictsRequest {
  readonly Domain: string;
  readonly DomainControlValidationResource: DistributionResourceId;
  readonly MaxItems?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface ListDomainConflictsResult {
  readonly DomainConflicts?: readonly DomainConflict[] | undefined;
  readonly NextMarker?: string | undefined;
}

export interface ListFieldLevelEncryptionConfigsRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | undefined;
}

export interface ListFieldLevelEncryptionConfigsResult {
  readonly FieldLevelEncryptionList?: FieldLevelEncryptionList | undefined;
}

export interface ListFieldLevelEncryptionProfilesRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | undefined;
}

export interface ListFieldLevelEncryptionProfilesResult {
  readonly FieldLevelEncryptionProfileList?: FieldLevelEncryptionProfileList | undefined;
}

export interface ListFunctionsRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | undefined;
  readonly Stage?: FunctionStage | undefined;
}

export interface ListFunctionsResult {
  readonly FunctionList?: FunctionList | undefined;
}

export interface ListInvalidationsForDistributionTenantRequest {
  readonly Id: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListInvalidationsForDistributionTenantResult {
  readonly InvalidationList?: InvalidationList | undefined;
}

export interface ListInvalidationsRequest {
  readonly DistributionId: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | undefined;
}

export interface ListInvalidationsResult {
  readonly InvalidationList?: InvalidationList | undefined;
}

export interface ListKeyGroupsRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | undefined;
}

export interface ListKeyGroupsResult {
  readonly KeyGroupList?: KeyGroupList | undefined;
}

export interface ListKeyValueStoresRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | undefined;
  readonly Status?: string | undefined;
}

export interface ListKeyValueStoresResult {
  readonly KeyValueStoreList?: KeyValueStoreList | undefined;
}

export interface ListOriginAccessControlsRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | undefined;
}

export interface ListOriginAccessControlsResult {
  readonly OriginAccessControlList?: OriginAccessControlList | undefined;
}

export interface ListOriginRequestPoliciesRequest {
  readonly Type?: OriginRequestPolicyType | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | undefined;
}

export interface ListOriginRequestPoliciesResult {
  readonly OriginRequestPolicyList?: OriginRequestPolicyList | undefined;
}

export interface ListPublicKeysRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | undefined;
}

export interface ListPublicKeysResult {
  readonly PublicKeyList?: PublicKeyList | undefined;
}

export interface ListRealtimeLogConfigsRequest {
  readonly MaxItems?: string | undefined;
  readonly Marker?: string | undefined;
}

export interface ListRealtimeLogConfigsResult {
  readonly RealtimeLogConfigs?: RealtimeLogConfigs | undefined;
}

export interface ListResponseHeadersPoliciesRequest {
  readonly Type?: ResponseHeadersPolicyType | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | undefined;
}

export interface ListResponseHeadersPoliciesResult {
  readonly ResponseHeadersPolicyList?: ResponseHeadersPolicyList | undefined;
}

export interface ListStreamingDistributionsRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | undefined;
}

export interface ListStreamingDistributionsResult {
  readonly StreamingDistributionList?: StreamingDistributionList | undefined;
}

export interface ListTagsForResourceRequest {
  readonly Resource: string;
}

export interface ListTagsForResourceResult {
  readonly Tags: Tags;
}

export interface ListTrustStoresRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListTrustStoresResult {
  readonly NextMarker?: string | undefined;
  readonly TrustStoreList?: readonly TrustStoreSummary[] | undefined;
}

export interface ListVpcOriginsRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: string | undefined;
}

export interface ListVpcOriginsResult {
  readonly VpcOriginList?: VpcOriginList | undefined;
}

export interface LoggingConfig {
  readonly Enabled?: boolean | undefined;
  readonly IncludeCookies?: boolean | undefined;
  readonly Bucket?: string | undefined;
  readonly Prefix?: string | undefined;
}

export interface ManagedCertificateDetails {
  readonly CertificateArn?: string | undefined;
  readonly CertificateStatus?: ManagedCertificateStatus | undefined;
  readonly ValidationTokenHost?: ValidationTokenHost | undefined;
  readonly ValidationTokenDetails?: readonly ValidationTokenDetail[] | undefined;
}

export interface ManagedCertificateRequest {
  readonly ValidationTokenHost: ValidationTokenHost;
  readonly PrimaryDomainName?: string | undefined;
  readonly CertificateTransparencyLoggingPreference?: CertificateTransparencyLoggingPreference | undefined;
}

export type ManagedCertificateStatus =
  | "pending-validation"
  | "issued"
  | "inactive"
  | "expired"
  | "validation-timed-out"
  | "revoked"
  | "failed";

export type Method = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "OPTIONS" | "DELETE";

export type MinimumProtocolVersion =
  | "SSLv3"
  | "TLSv1"
  | "TLSv1_2016"
  | "TLSv1.1_2016"
  | "TLSv1.2_2018"
  | "TLSv1.2_2019"
  | "TLSv1.2_2021"
  | "TLSv1.3_2025"
  | "TLSv1.2_2025";

export interface MissingBody {
  readonly Message?: string | undefined;
}

export interface MonitoringSubscription {
  readonly RealtimeMetricsSubscriptionConfig?: RealtimeMetricsSubscriptionConfig | undefined;
}

export interface MonitoringSubscriptionAlreadyExists {
  readonly Message?: string | undefined;
}

export interface NoSuchCachePolicy {
  readonly Message?: string | undefined;
}

export interface NoSuchCloudFrontOriginAccessIdentity {
  readonly Message?: string | undefined;
}

export interface NoSuchContinuousDeploymentPolicy {
  readonly Message?: string | undefined;
}

export interface NoSuchDistribution {
  readonly Message?: string | undefined;
}

export interface NoSuchFieldLevelEncryptionConfig {
  readonly Message?: string | undefined;
}

export interface NoSuchFieldLevelEncryptionProfile {
  readonly Message?: string | undefined;
}

export interface NoSuchFunctionExists {
  readonly Message?: string | undefined;
}

export interface NoSuchInvalidation {
  readonly Message?: string | undefined;
}

export interface NoSuchMonitoringSubscription {
  readonly Message?: string | undefined;
}

export interface NoSuchOrigin {
  readonly Message?: string | undefined;
}

export interface NoSuchOriginAccessControl {
  readonly Message?: string | undefined;
}

export interface NoSuchOriginRequestPolicy {
  readonly Message?: string | undefined;
}

export interface NoSuchPublicKey {
  readonly Message?: string | undefined;
}

export interface NoSuchRealtimeLogConfig {
  readonly Message?: string | undefined;
}

export interface NoSuchResource {
  readonly Message?: string | undefined;
}

export interface NoSuchResponseHeadersPolicy {
  readonly Message?: string | undefined;
}

export interface NoSuchStreamingDistribution {
  readonly Message?: string | undefined;
}

export interface Origin {
  readonly Id: string;
  readonly DomainName: string;
  readonly OriginPath?: string | undefined;
  readonly CustomHeaders?: CustomHeaders | undefined;
  readonly S3OriginConfig?: S3OriginConfig | undefined;
  readonly CustomOriginConfig?: CustomOriginConfig | undefined;
  readonly VpcOriginConfig?: VpcOriginConfig | undefined;
  readonly ConnectionAttempts?: number | undefined;
  readonly ConnectionTimeout?: number | undefined;
  readonly ResponseCompletionTimeout?: number | undefined;
  readonly OriginShield?: OriginShield | undefined;
  readonly OriginAccessControlId?: string | undefined;
}

export interface OriginAccessControl {
  readonly Id: string;
  readonly OriginAccessControlConfig?: OriginAccessControlConfig | undefined;
}

export interface OriginAccessControlAlreadyExists {
  readonly Message?: string | undefined;
}

export interface OriginAccessControlConfig {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly SigningProtocol: OriginAccessControlSigningProtocols;
  readonly SigningBehavior: OriginAccessControlSigningBehaviors;
  readonly OriginAccessControlOriginType: OriginAccessControlOriginTypes;
}

export interface OriginAccessControlInUse {
  readonly Message?: string | undefined;
}

export interface OriginAccessControlList {
  readonly Marker: string;
  readonly NextMarker?: string | undefined;
  readonly MaxItems: number;
  readonly IsTruncated: boolean;
  readonly Quantity: number;
  readonly Items?: readonly OriginAccessControlSummary[] | undefined;
}

export type OriginAccessControlOriginTypes = "s3" | "mediastore" | "mediapackagev2" | "lambda";

export type OriginAccessControlSigningBehaviors = "never" | "always" | "no-override";

export type OriginAccessControlSigningProtocols = "sigv4";

export interface OriginAccessControlSummary {
  readonly Id: string;
  readonly Description: string;
  readonly Name: string;
  readonly SigningProtocol: OriginAccessControlSigningProtocols;
  readonly SigningBehavior: OriginAccessControlSigningBehaviors;
  readonly OriginAccessControlOriginType: OriginAccessControlOriginTypes;
}

export interface OriginCustomHeader {
  readonly HeaderName: string;
  readonly HeaderValue: string;
}

export interface OriginGroup {
  readonly Id: string;
  readonly FailoverCriteria: OriginGroupFailoverCriteria;
  readonly Members: OriginGroupMembers;
  readonly SelectionCriteria?: OriginGroupSelectionCriteria | undefined;
}

export interface OriginGroupFailoverCriteria {
  readonly StatusCodes: StatusCodes;
}

export interface OriginGroupMember {
  readonly OriginId: string;
}

export interface OriginGroupMembers {
  readonly Quantity: number;
  readonly Items: readonly OriginGroupMember[];
}

export type OriginGroupSelectionCriteria = "default" | "media-quality-based";

export interface OriginGroups {
  readonly Quantity: number;
  readonly Items?: readonly OriginGroup[] | undefined;
}

export interface OriginMtlsConfig {
  readonly ClientCertificateArn: string;
}

export type OriginProtocolPolicy = "http-only" | "match-viewer" | "https-only";

export interface OriginRequestPolicy {
  readonly Id: string;
  readonly LastModifiedTime: Instant;
  readonly OriginRequestPolicyConfig: OriginRequestPolicyConfig;
}

export interface OriginRequestPolicyAlreadyExists {
  readonly Message?: string | undefined;
}

export interface OriginRequestPolicyConfig {
  readonly Comment?: string | undefined;
  readonly Name: string;
  readonly HeadersConfig: OriginRequestPolicyHeadersConfig;
  readonly CookiesConfig: OriginRequestPolicyCookiesConfig;
  readonly QueryStringsConfig: OriginRequestPolicyQueryStringsConfig;
}

export type OriginRequestPolicyCookieBehavior = "none" | "whitelist" | "all" | "allExcept";

export interface OriginRequestPolicyCookiesConfig {
  readonly CookieBehavior: OriginRequestPolicyCookieBehavior;
  readonly Cookies?: CookieNames | undefined;
}

export type OriginRequestPolicyHeaderBehavior =
  | "none"
  | "whitelist"
  | "allViewer"
  | "allViewerAndWhitelistCloudFront"
  | "allExcept";

export interface OriginRequestPolicyHeadersConfig {
  readonly HeaderBehavior: OriginRequestPolicyHeaderBehavior;
  readonly Headers?: HeadersShape | undefined;
}

export interface OriginRequestPolicyInUse {
  readonly Message?: string | undefined;
}

export interface OriginRequestPolicyList {
  readonly NextMarker?: string | undefined;
  readonly MaxItems: number;
  readonly Quantity: number;
  readonly Items?: readonly OriginRequestPolicySummary[] | undefined;
}

export type OriginRequestPolicyQueryStringBehavior = "none" | "whitelist" | "all" | "allExcept";

export interface OriginRequestPolicyQueryStringsConfig {
  readonly QueryStringBehavior: OriginRequestPolicyQueryStringBehavior;
  readonly QueryStrings?: QueryStringNames | undefined;
}

export interface OriginRequestPolicySummary {
  readonly Type: OriginRequestPolicyType;
  readonly OriginRequestPolicy: OriginRequestPolicy;
}

export type OriginRequestPolicyType = "managed" | "custom";

export interface OriginShield {
  readonly Enabled: boolean;
  readonly OriginShieldRegion?: string | undefined;
}

export interface OriginSslProtocols {
  readonly Quantity: number;
  readonly Items: readonly SslProtocol[];
}

export interface Origins {
  readonly Quantity: number;
  readonly Items: readonly Origin[];
}

export interface Parameter {
  readonly Name: string;
  readonly Value: string;
}

export interface ParameterDefinition {
  readonly Name: string;
  readonly Definition: ParameterDefinitionSchema;
}

export interface ParameterDefinitionSchema {
  readonly StringSchema?: StringSchemaConfig | undefined;
}

export interface ParametersInCacheKeyAndForwardedToOrigin {
  readonly EnableAcceptEncodingGzip: boolean;
  readonly EnableAcceptEncodingBrotli?: boolean | undefined;
  readonly HeadersConfig: CachePolicyHeadersConfig;
  readonly CookiesConfig: CachePolicyCookiesConfig;
  readonly QueryStringsConfig: CachePolicyQueryStringsConfig;
}

export interface Paths {
  readonly Quantity: number;
  readonly Items?: readonly string[] | undefined;
}

export interface PreconditionFailed {
  readonly Message?: string | undefined;
}

export type PriceClass = "PriceClass_100" | "PriceClass_200" | "PriceClass_All" | "None";

export interface PublicKey {
  readonly Id: string;
  readonly CreatedTime: Instant;
  readonly PublicKeyConfig: PublicKeyConfig;
}

export interface PublicKeyAlreadyExists {
  readonly Message?: string | undefined;
}

export interface PublicKeyConfig {
  readonly CallerReference: string;
  readonly Name: string;
  readonly EncodedKey: string;
  readonly Comment?: string | undefined;
}

export interface PublicKeyInUse {
  readonly Message?: string | undefined;
}

export interface PublicKeyList {
  readonly NextMarker?: string | undefined;
  readonly MaxItems: number;
  readonly Quantity: number;
  readonly Items?: readonly PublicKeySummary[] | undefined;
}

export interface PublicKeySummary {
  readonly Id: string;
  readonly Name: string;
  readonly CreatedTime: Instant;
  readonly EncodedKey: string;
  readonly Comment?: string | undefined;
}

export interface PublishConnectionFunctionRequest {
  readonly Id: string;
  readonly IfMatch: string;
}

export interface PublishConnectionFunctionResult {
  readonly ConnectionFunctionSummary?: ConnectionFunctionSummary | undefined;
}

export interface PublishFunctionRequest {
  readonly Name: string;
  readonly IfMatch: string;
}

export interface PublishFunctionResult {
  readonly FunctionSummary?: FunctionSummary | undefined;
}

export interface PutResourcePolicyRequest {
  readonly ResourceArn: string;
  readonly PolicyDocument: string;
}

export interface PutResourcePolicyResult {
  readonly ResourceArn?: string | undefined;
}

export interface QueryArgProfile {
  readonly QueryArg: string;
  readonly ProfileId: string;
}

export interface QueryArgProfileConfig {
  readonly ForwardWhenQueryArgProfileIsUnknown: boolean;
  readonly QueryArgProfiles?: QueryArgProfiles | undefined;
}

export interface QueryArgProfileEmpty {
  readonly Message?: string | undefined;
}

export interface QueryArgProfiles {
  readonly Quantity: number;
  readonly Items?: readonly QueryArgProfile[] | undefined;
}

export interface QueryStringCacheKeys {
  readonly Quantity: number;
  readonly Items?: readonly string[] | undefined;
}

export interface QueryStringNames {
  readonly Quantity: number;
  readonly Items?: readonly string[] | undefined;
}

export interface RealtimeLogConfig {
  readonly ARN: string;
  readonly Name: string;
  readonly SamplingRate: number;
  readonly EndPoints: readonly EndPoint[];
  readonly Fields: readonly string[];
}

export interface RealtimeLogConfigAlreadyExists {
  readonly Message?: string | undefined;
}

export interface RealtimeLogConfigInUse {
  readonly Message?: string | undefined;
}

export interface RealtimeLogConfigOwnerMismatch {
  readonly Message?: string | undefined;
}

export interface RealtimeLogConfigs {
  readonly MaxItems: number;
  readonly Items?: readonly RealtimeLogConfig[] | undefined;
  readonly IsTruncated: boolean;
  readonly Marker: string;
  readonly NextMarker?: string | undefined;
}

export interface RealtimeMetricsSubscriptionConfig {
  readonly RealtimeMetricsSubscriptionStatus: RealtimeMetricsSubscriptionStatus;
}

export type RealtimeMetricsSubscriptionStatus = "Enabled" | "Disabled";

export type ReferrerPolicyList =
  | "no-referrer"
  | "no-referrer-when-downgrade"
  | "origin"
  | "origin-when-cross-origin"
  | "same-origin"
  | "strict-origin"
  | "strict-origin-when-cross-origin"
  | "unsafe-url";

export interface ResourceInUse {
  readonly Message?: string | undefined;
}

export interface ResourceNotDisabled {
  readonly Message?: string | undefined;
}

export interface ResponseHeadersPolicy {
  readonly Id: string;
  readonly LastModifiedTime: Instant;
  readonly ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfig;
}

export interface ResponseHeadersPolicyAccessControlAllowHeaders {
  readonly Quantity: number;
  readonly Items: readonly string[];
}

export interface ResponseHeadersPolicyAccessControlAllowMethods {
  readonly Quantity: number;
  readonly Items: readonly ResponseHeadersPolicyAccessControlAllowMethodsValues[];
}

export type ResponseHeadersPolicyAccessControlAllowMethodsValues =
  | "GET"
  | "POST"
  | "OPTIONS"
  | "PUT"
  | "DELETE"
  | "PATCH"
  | "HEAD"
  | "ALL";

export interface ResponseHeadersPolicyAccessControlAllowOrigins {
  readonly Quantity: number;
  readonly Items: readonly string[];
}

export interface ResponseHeadersPolicyAccessControlExposeHeaders {
  readonly Quantity: number;
  readonly Items?: readonly string[] | undefined;
}

export interface ResponseHeadersPolicyAlreadyExists {
  readonly Message?: string | undefined;
}

export interface ResponseHeadersPolicyConfig {
  readonly Comment?: string | undefined;
  readonly Name: string;
  readonly CorsConfig?: ResponseHeadersPolicyCorsConfig | undefined;
  readonly SecurityHeadersConfig?: ResponseHeadersPolicySecurityHeadersConfig | undefined;
  readonly ServerTimingHeadersConfig?: ResponseHeadersPolicyServerTimingHeadersConfig | undefined;
  readonly CustomHeadersConfig?: ResponseHeadersPolicyCustomHeadersConfig | undefined;
  readonly RemoveHeadersConfig?: ResponseHeadersPolicyRemoveHeadersConfig | undefined;
}

export interface ResponseHeadersPolicyContentSecurityPolicy {
  readonly Override: boolean;
  readonly ContentSecurityPolicy: string;
}

export interface ResponseHeadersPolicyContentTypeOptions {
  readonly Override: boolean;
}

export interface ResponseHeadersPolicyCorsConfig {
  readonly AccessControlAllowOrigins: ResponseHeadersPolicyAccessControlAllowOrigins;
  readonly AccessControlAllowHeaders: ResponseHeadersPolicyAccessControlAllowHeaders;
  readonly AccessControlAllowMethods: ResponseHeadersPolicyAccessControlAllowMethods;
  readonly AccessControlAllowCredentials: boolean;
  readonly AccessControlExposeHeaders?: ResponseHeadersPolicyAccessControlExposeHeaders | undefined;
  readonly AccessControlMaxAgeSec?: number | undefined;
  readonly OriginOverride: boolean;
}

export interface ResponseHeadersPolicyCustomHeader {
  readonly Header: string;
  readonly Value: string;
  readonly Override: boolean;
}

export interface ResponseHeadersPolicyCustomHeadersConfig {
  readonly Quantity: number;
  readonly Items?: readonly ResponseHeadersPolicyCustomHeader[] | undefined;
}

export interface ResponseHeadersPolicyFrameOptions {
  readonly Override: boolean;
  readonly FrameOption: FrameOptionsList;
}

export interface ResponseHeadersPolicyInUse {
  readonly Message?: string | undefined;
}

export interface ResponseHeadersPolicyList {
  readonly NextMarker?: string | undefined;
  readonly MaxItems: number;
  readonly Quantity: number;
  readonly Items?: readonly ResponseHeadersPolicySummary[] | undefined;
}

export interface ResponseHeadersPolicyReferrerPolicy {
  readonly Override: boolean;
  readonly ReferrerPolicy: ReferrerPolicyList;
}

export interface ResponseHeadersPolicyRemoveHeader {
  readonly Header: string;
}

export interface ResponseHeadersPolicyRemoveHeadersConfig {
  readonly Quantity: number;
  readonly Items?: readonly ResponseHeadersPolicyRemoveHeader[] | undefined;
}

export interface ResponseHeadersPolicySecurityHeadersConfig {
  readonly XSSProtection?: ResponseHeadersPolicyXSSProtection | undefined;
  readonly FrameOptions?: ResponseHeadersPolicyFrameOptions | undefined;
  readonly ReferrerPolicy?: ResponseHeadersPolicyReferrerPolicy | undefined;
  readonly ContentSecurityPolicy?: ResponseHeadersPolicyContentSecurityPolicy | undefined;
  readonly ContentTypeOptions?: ResponseHeadersPolicyContentTypeOptions | undefined;
  readonly StrictTransportSecurity?: ResponseHeadersPolicyStrictTransportSecurity | undefined;
}

export interface ResponseHeadersPolicyServerTimingHeadersConfig {
  readonly Enabled: boolean;
  readonly SamplingRate?: number | undefined;
}

export interface ResponseHeadersPolicyStrictTransportSecurity {
  readonly Override: boolean;
  readonly IncludeSubdomains?: boolean | undefined;
  readonly Preload?: boolean | undefined;
  readonly AccessControlMaxAgeSec: number;
}

export interface ResponseHeadersPolicySummary {
  readonly Type: ResponseHeadersPolicyType;
  readonly ResponseHeadersPolicy: ResponseHeadersPolicy;
}

export type ResponseHeadersPolicyType = "managed" | "custom";

export interface ResponseHeadersPolicyXSSProtection {
  readonly Override: boolean;
  readonly Protection: boolean;
  readonly ModeBlock?: boolean | undefined;
  readonly ReportUri?: string | undefined;
}

export interface Restrictions {
  readonly GeoRestriction: GeoRestriction;
}

export interface S3Origin {
  readonly DomainName: string;
  readonly OriginAccessIdentity: string;
}

export interface S3OriginConfig {
  readonly OriginAccessIdentity: string;
  readonly OriginReadTimeout?: number | undefined;
}

export type SSLSupportMethod = "sni-only" | "vip" | "static-ip";

export interface SessionStickinessConfig {
  readonly IdleTTL: number;
  readonly MaximumTTL: number;
}

export interface Signer {
  readonly AwsAccountNumber?: string | undefined;
  readonly KeyPairIds?: KeyPairIds | undefined;
}

export type SslProtocol = "SSLv3" | "TLSv1" | "TLSv1.1" | "TLSv1.2";

export interface StagingDistributionDnsNames {
  readonly Quantity: number;
  readonly Items?: readonly string[] | undefined;
}

export interface StagingDistributionInUse {
  readonly Message?: string | undefined;
}

export interface StatusCodes {
  readonly Quantity: number;
  readonly Items: readonly number[];
}

export interface StreamingDistribution {
  readonly Id: string;
  readonly ARN: string;
  readonly Status: string;
  readonly LastModifiedTime?: Instant | undefined;
  readonly DomainName: string;
  readonly ActiveTrustedSigners: ActiveTrustedSigners;
  readonly StreamingDistributionConfig: StreamingDistributionConfig;
}

export interface StreamingDistributionAlreadyExists {
  readonly Message?: string | undefined;
}

export interface StreamingDistributionConfig {
  readonly CallerReference: string;
  readonly S3Origin: S3Origin;
  readonly Aliases?: Aliases | undefined;
  readonly Comment: string;
  readonly Logging?: StreamingLoggingConfig | undefined;
  readonly TrustedSigners: TrustedSigners;
  readonly PriceClass?: PriceClass | undefined;
  readonly Enabled: boolean;
}

export interface StreamingDistributionConfigWithTags {
  readonly StreamingDistributionConfig: StreamingDistributionConfig;
  readonly Tags: Tags;
}

export interface StreamingDistributionList {
  readonly Marker: string;
  readonly NextMarker?: string | undefined;
  readonly MaxItems: number;
  readonly IsTruncated: boolean;
  readonly Quantity: number;
  readonly Items?: readonly StreamingDistributionSummary[] | undefined;
}

export interface StreamingDistributionNotDisabled {
  readonly Message?: string | undefined;
}

export interface StreamingDistributionSummary {
  readonly Id: string;
  readonly ARN: string;
  readonly Status: string;
  readonly LastModifiedTime: Instant;
  readonly DomainName: string;
  readonly S3Origin: S3Origin;
  readonly Aliases: Aliases;
  readonly TrustedSigners: TrustedSigners;
  readonly Comment: string;
  readonly PriceClass: PriceClass;
  readonly Enabled: boolean;
}

export interface StreamingLoggingConfig {
  readonly Enabled: boolean;
  readonly Bucket: string;
  readonly Prefix: string;
}

export interface StringSchemaConfig {
  readonly Comment?: string | undefined;
  readonly DefaultValue?: string | undefined;
  readonly Required: boolean;
}

export interface Tag {
  readonly Key: string;
  readonly Value?: string | undefined;
}

export interface TagKeys {
  readonly Items?: readonly string[] | undefined;
}

export interface TagResourceRequest {
  readonly Resource: string;
  readonly Tags: Tags;
}

export interface Tags {
  readonly Items?: readonly Tag[] | undefined;
}

export interface TenantConfig {
  readonly ParameterDefinitions?: readonly ParameterDefinition[] | undefined;
}

export interface TestConnectionFunctionRequest {
  readonly Id: string;
  readonly IfMatch: string;
  readonly Stage?: FunctionStage | undefined;
  readonly ConnectionObject: Uint8Array;
}

export interface TestConnectionFunctionResult {
  readonly ConnectionFunctionTestResult?: ConnectionFunctionTestResult | undefined;
}

export interface TestFunctionFailed {
  readonly Message?: string | undefined;
}

export interface TestFunctionRequest {
  readonly Name: string;
  readonly IfMatch: string;
  readonly Stage?: FunctionStage | undefined;
  readonly EventObject: Uint8Array;
}

export interface TestFunctionResult {
  readonly TestResult?: TestResult | undefined;
}

export interface TestResult {
  readonly FunctionSummary?: FunctionSummary | undefined;
  readonly ComputeUtilization?: string | undefined;
  readonly FunctionExecutionLogs?: readonly string[] | undefined;
  readonly FunctionErrorMessage?: string | undefined;
  readonly FunctionOutput?: string | undefined;
}

export interface TooLongCSPInResponseHeadersPolicy {
  readonly Message?: string | undefined;
}

export interface TooManyCacheBehaviors {
  readonly Message?: string | undefined;
}

export interface TooManyCachePolicies {
  readonly Message?: string | undefined;
}

export interface TooManyCertificates {
  readonly Message?: string | undefined;
}

export interface TooManyCloudFrontOriginAccessIdentities {
  readonly Message?: string | undefined;
}

export interface TooManyContinuousDeploymentPolicies {
  readonly Message?: string | undefined;
}

export interface TooManyCookieNamesInWhiteList {
  readonly Message?: string | undefined;
}

export interface TooManyCookiesInCachePolicy {
  readonly Message?: string | undefined;
}

export interface TooManyCookiesInOriginRequestPolicy {
  readonly Message?: string | undefined;
}

export interface TooManyCustomHeadersInResponseHeadersPolicy {
  readonly Message?: string | undefined;
}

export interface TooManyDistributionCNAMEs {
  readonly Message?: string | undefined;
}

export interface TooManyDistributions {
  readonly Message?: string | undefined;
}

export interface TooManyDistributionsAssociatedToCachePolicy {
  readonly Message?: string | undefined;
}

export interface TooManyDistributionsAssociatedToFieldLevelEncryptionConfig {
  readonly Message?: string | undefined;
}

export interface TooManyDistributionsAssociatedToKeyGroup {
  readonly Message?: string | undefined;
}

export interface TooManyDistributionsAssociatedToOriginAccessControl {
  readonly Message?: string | undefined;
}

export interface TooManyDistributionsAssociatedToOriginRequestPolicy {
  readonly Message?: string | undefined;
}

export interface TooManyDistributionsAssociatedToResponseHeadersPolicy {
  readonly Message?: string | undefined;
}

export interface TooManyDistributionsWithFunctionAssociations {
  readonly Message?: string | undefined;
}

export interface TooManyDistributionsWithLambdaAssociations {
  readonly Message?: string | undefined;
}

export interface TooManyDistributionsWithSingleFunctionARN {
  readonly Message?: string | undefined;
}

export interface TooManyFieldLevelEncryptionConfigs {
  readonly Message?: string | undefined;
}

export interface TooManyFieldLevelEncryptionContentTypeProfiles {
  readonly Message?: string | undefined;
}

export interface TooManyFieldLevelEncryptionEncryptionEntities {
  readonly Message?: string | undefined;
}

export interface TooManyFieldLevelEncryptionFieldPatterns {
  readonly Message?: string | undefined;
}

export interface TooManyFieldLevelEncryptionProfiles {
  readonly Message?: string | undefined;
}

export interface TooManyFieldLevelEncryptionQueryArgProfiles {
  readonly Message?: string | undefined;
}

export interface TooManyFunctionAssociations {
  readonly Message?: string | undefined;
}

export interface TooManyFunctions {
  readonly Message?: string | undefined;
}

export interface TooManyHeadersInCachePolicy {
  readonly Message?: string | undefined;
}

export interface TooManyHeadersInForwardedValues {
  readonly Message?: string | undefined;
}

export interface TooManyHeadersInOriginRequestPolicy {
  readonly Message?: string | undefined;
}

export interface TooManyInvalidationsInProgress {
  readonly Message?: string | undefined;
}

export interface TooManyKeyGroups {
  readonly Message?: string | undefined;
}

export interface TooManyKeyGroupsAssociatedToDistribution {
  readonly Message?: string | undefined;
}

export interface TooManyLambdaFunctionAssociations {
  readonly Message?: string | undefined;
}

export interface TooManyOriginAccessControls {
  readonly Message?: string | undefined;
}

export interface TooManyOriginCustomHeaders {
  readonly Message?: string | undefined;
}

export interface TooManyOriginGroupsPerDistribution {
  readonly Message?: string | undefined;
}

export interface TooManyOriginRequestPolicies {
  readonly Message?: string | undefined;
}

export interface TooManyOrigins {
  readonly Message?: string | undefined;
}

export interface TooManyPublicKeys {
  readonly Message?: string | undefined;
}

export interface TooManyPublicKeysInKeyGroup {
  readonly Message?: string | undefined;
}

export interface TooManyQueryStringParameters {
  readonly Message?: string | undefined;
}

export interface TooManyQueryStringsInCachePolicy {
  readonly Message?: string | undefined;
}

export interface TooManyQueryStringsInOriginRequestPolicy {
  readonly Message?: string | undefined;
}

export interface TooManyRealtimeLogConfigs {
  readonly Message?: string | undefined;
}

export interface TooManyRemoveHeadersInResponseHeadersPolicy {
  readonly Message?: string | undefined;
}

export interface TooManyResponseHeadersPolicies {
  readonly Message?: string | undefined;
}

export interface TooManyStreamingDistributionCNAMEs {
  readonly Message?: string | undefined;
}

export interface TooManyStreamingDistributions {
  readonly Message?: string | undefined;
}

export interface TooManyTrustedSigners {
  readonly Message?: string | undefined;
}

export interface TrafficConfig {
  readonly SingleWeightConfig?: ContinuousDeploymentSingleWeightConfig | undefined;
  readonly SingleHeaderConfig?: ContinuousDeploymentSingleHeaderConfig | undefined;
  readonly Type: ContinuousDeploymentPolicyType;
}

export interface TrustStore {
  readonly Id?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Status?: TrustStoreStatus | undefined;
  readonly NumberOfCaCertificates?: number | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly Reason?: string | undefined;
  readonly UseClientCertificateOCSPEndpoint?: boolean | undefined;
}

export interface TrustStoreConfig {
  readonly TrustStoreId: string;
  readonly AdvertiseTrustStoreCaNames?: boolean | undefined;
  readonly IgnoreCertificateExpiry?: boolean | undefined;
}

export type TrustStoreStatus = "pending" | "active" | "failed";

export interface TrustStoreSummary {
  readonly Id: string;
  readonly Arn: string;
  readonly Name: string;
  readonly Status: TrustStoreStatus;
  readonly NumberOfCaCertificates: number;
  readonly LastModifiedTime: Instant;
  readonly Reason?: string | undefined;
  readonly ETag: string;
}

export interface TrustedKeyGroupDoesNotExist {
  readonly Message?: string | undefined;
}

export interface TrustedKeyGroups {
  readonly Enabled: boolean;
  readonly Quantity: number;
  readonly Items?: readonly string[] | undefined;
}

export interface TrustedSignerDoesNotExist {
  readonly Message?: string | undefined;
}

export interface TrustedSigners {
  readonly Enabled: boolean;
  readonly Quantity: number;
  readonly Items?: readonly string[] | undefined;
}

export interface UnsupportedOperation {
  readonly Message?: string | undefined;
}

export interface UntagResourceRequest {
  readonly Resource: string;
  readonly TagKeys: TagKeys;
}

export interface UpdateAnycastIpListRequest {
  readonly Id: string;
  readonly IpAddressType?: IpAddressType | undefined;
  readonly IpamCidrConfigs?: readonly IpamCidrConfig[] | undefined;
  readonly IfMatch: string;
}

export interface UpdateAnycastIpListResult {
  readonly AnycastIpList?: AnycastIpList | undefined;
  readonly ETag?: string | undefined;
}

export interface UpdateCachePolicyRequest {
  readonly CachePolicyConfig: CachePolicyConfig;
  readonly Id: string;
  readonly IfMatch?: string | undefined;
}

export interface UpdateCachePolicyResult {
  readonly CachePolicy?: CachePolicy | undefined;
  readonly ETag?: string | undefined;
}

export interface UpdateCloudFrontOriginAccessIdentityRequest {
  readonly CloudFrontOriginAccessIdentityConfig: CloudFrontOriginAccessIdentityConfig;
  readonly Id: string;
  readonly IfMatch?: string | undefined;
}

export interface UpdateCloudFrontOriginAccessIdentityResult {
  readonly CloudFrontOriginAccessIdentity?: CloudFrontOriginAccessIdentity | undefined;
  readonly ETag?: string | undefined;
}

export interface UpdateConnectionFunctionRequest {
  readonly Id: string;
  readonly IfMatch: string;
  readonly ConnectionFunctionConfig: FunctionConfig;
  readonly ConnectionFunctionCode: Uint8Array;
}

export interface UpdateConnectionFunctionResult {
  readonly ConnectionFunctionSummary?: ConnectionFunctionSummary | undefined;
  readonly ETag?: string | undefined;
}

export interface UpdateConnectionGroupRequest {
  readonly Id: string;
  readonly Ipv6Enabled?: boolean | undefined;
  readonly IfMatch: string;
  readonly AnycastIpListId?: string | undefined;
  readonly Enabled?: boolean | undefined;
}

export interface UpdateConnectionGroupResult {
  readonly ConnectionGroup?: ConnectionGroup | undefined;
  readonly ETag?: string | undefined;
}

export interface UpdateContinuousDeploymentPolicyRequest {
  readonly ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfig;
  readonly Id: string;
  readonly IfMatch?: string | undefined;
}

export interface UpdateContinuousDeploymentPolicyResult {
  readonly ContinuousDeploymentPolicy?: ContinuousDeploymentPolicy | undefined;
  readonly ETag?: string | undefined;
}

export interface UpdateDistributionRequest {
  readonly DistributionConfig: DistributionConfig;
  readonly Id: string;
  readonly IfMatch?: string | undefined;
}

export interface UpdateDistributionResult {
  readonly Distribution?: Distribution | undefined;
  readonly ETag?: string | undefined;
}

export interface UpdateDistributionTenantRequest {
  readonly Id: string;
  readonly DistributionId?: string | undefined;
  readonly Domains?: readonly DomainItem[] | undefined;
  readonly Customizations?: Customizations | undefined;
  readonly Parameters?: readonly Parameter[] | undefined;
  readonly ConnectionGroupId?: string | undefined;
  readonly IfMatch: string;
  readonly ManagedCertificateRequest?: ManagedCertificateRequest | undefined;
  readonly Enabled?: boolean | undefined;
}

export interface UpdateDistributionTenantResult {
  readonly DistributionTenant?: DistributionTenant | undefined;
  readonly ETag?: string | undefined;
}

export interface UpdateDistributionWithStagingConfigRequest {
  readonly Id: string;
  readonly StagingDistributionId?: string | undefined;
  readonly IfMatch?: string | undefined;
}

export interface UpdateDistributionWithStagingConfigResult {
  readonly Distribution?: Distribution | undefined;
  readonly ETag?: string | undefined;
}

export interface UpdateDomainAssociationRequest {
  readonly Domain: string;
  readonly TargetResource: DistributionResourceId;
  readonly IfMatch?: string | undefined;
}

export interface UpdateDomainAssociationResult {
  readonly Domain?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly ETag?: string | undefined;
}

export interface UpdateFieldLevelEncryptionConfigRequest {
  readonly FieldLevelEncryptionConfig: FieldLevelEncryptionConfig;
  readonly Id: string;
  readonly IfMatch?: string | undefined;
}

export interface UpdateFieldLevelEncryptionConfigResult {
  readonly FieldLevelEncryption?: FieldLevelEncryption | undefined;
  readonly ETag?: string | undefined;
}

export interface UpdateFieldLevelEncryptionProfileRequest {
  readonly FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfig;
  readonly Id: string;
  readonly IfMatch?: string | undefined;
}

export interface UpdateFieldLevelEncryptionProfileResult {
  readonly FieldLevelEncryptionProfile?: FieldLevelEncryptionProfile | undefined;
  readonly ETag?: string | undefined;
}

export interface UpdateFunctionRequest {
  readonly Name: string;
  readonly IfMatch: string;
  readonly FunctionConfig: FunctionConfig;
  readonly FunctionCode: Uint8Array;
}

export interface UpdateFunctionResult {
  readonly FunctionSummary?: FunctionSummary | undefined;
  readonly ETag?: string | undefined;
}

export interface UpdateKeyGroupRequest {
  readonly KeyGroupConfig: KeyGroupConfig;
  readonly Id: string;
  readonly IfMatch?: string | undefined;
}

export interface UpdateKeyGroupResult {
  readonly KeyGroup?: KeyGroup | undefined;
  readonly ETag?: string | undefined;
}

export interface UpdateKeyValueStoreRequest {
  readonly Name: string;
  readonly Comment: string;
  readonly IfMatch: string;
}

export interface UpdateKeyValueStoreResult {
  readonly KeyValueStore?: KeyValueStore | undefined;
  readonly ETag?: string | undefined;
}

export interface UpdateOriginAccessControlRequest {
  readonly OriginAccessControlConfig: OriginAccessControlConfig;
  readonly Id: string;
  readonly IfMatch?: string | undefined;
}

export interface UpdateOriginAccessControlResult {
  readonly OriginAccessControl?: OriginAccessControl | undefined;
  readonly ETag?: string | undefined;
}

export interface UpdateOriginRequestPolicyRequest {
  readonly OriginRequestPolicyConfig: OriginRequestPolicyConfig;
  readonly Id: string;
  readonly IfMatch?: string | undefined;
}

export interface UpdateOriginRequestPolicyResult {
  readonly OriginRequestPolicy?: OriginRequestPolicy | undefined;
  readonly ETag?: string | undefined;
}

export interface UpdatePublicKeyRequest {
  readonly PublicKeyConfig: PublicKeyConfig;
  readonly Id: string;
  readonly IfMatch?: string | undefined;
}

export interface UpdatePublicKeyResult {
  readonly PublicKey?: PublicKey | undefined;
  readonly ETag?: string | undefined;
}

export interface UpdateRealtimeLogConfigRequest {
  readonly EndPoints?: readonly EndPoint[] | undefined;
  readonly Fields?: readonly string[] | undefined;
  readonly Name?: string | undefined;
  readonly ARN?: string | undefined;
  readonly SamplingRate?: number | undefined;
}

export interface UpdateRealtimeLogConfigResult {
  readonly RealtimeLogConfig?: RealtimeLogConfig | undefined;
}

export interface UpdateResponseHeadersPolicyRequest {
  readonly ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfig;
  readonly Id: string;
  readonly IfMatch?: string | undefined;
}

export interface UpdateResponseHeadersPolicyResult {
  readonly ResponseHeadersPolicy?: ResponseHeadersPolicy | undefined;
  readonly ETag?: string | undefined;
}

export interface UpdateStreamingDistributionRequest {
  readonly StreamingDistributionConfig: StreamingDistributionConfig;
  readonly Id: string;
  readonly IfMatch?: string | undefined;
}

export interface UpdateStreamingDistributionResult {
  readonly StreamingDistribution?: StreamingDistribution | undefined;
  readonly ETag?: string | undefined;
}

export interface UpdateTrustStoreRequest {
  readonly Id: string;
  readonly CaCertificatesBundleSource?: CaCertificatesBundleSource | undefined;
  readonly UseClientCertificateOCSPEndpoint?: boolean | undefined;
  readonly IfMatch: string;
}

export interface UpdateTrustStoreResult {
  readonly TrustStore?: TrustStore | undefined;
  readonly ETag?: string | undefined;
}

export interface UpdateVpcOriginRequest {
  readonly VpcOriginEndpointConfig: VpcOriginEndpointConfig;
  readonly Id: string;
  readonly IfMatch: string;
}

export interface UpdateVpcOriginResult {
  readonly VpcOrigin?: VpcOrigin | undefined;
  readonly ETag?: string | undefined;
}

export interface ValidationTokenDetail {
  readonly Domain: string;
  readonly RedirectTo?: string | undefined;
  readonly RedirectFrom?: string | undefined;
}

export type ValidationTokenHost = "cloudfront" | "self-hosted";

export interface VerifyDnsConfigurationRequest {
  readonly Domain?: string | undefined;
  readonly Identifier: string;
}

export interface VerifyDnsConfigurationResult {
  readonly DnsConfigurationList?: readonly DnsConfiguration[] | undefined;
}

export interface ViewerCertificate {
  readonly CloudFrontDefaultCertificate?: boolean | undefined;
  readonly IAMCertificateId?: string | undefined;
  readonly ACMCertificateArn?: string | undefined;
  readonly SSLSupportMethod?: SSLSupportMethod | undefined;
  readonly MinimumProtocolVersion?: MinimumProtocolVersion | undefined;
  readonly Certificate?: string | undefined;
  readonly CertificateSource?: CertificateSource | undefined;
}

export interface ViewerMtlsConfig {
  readonly Mode?: ViewerMtlsMode | undefined;
  readonly TrustStoreConfig?: TrustStoreConfig | undefined;
}

export type ViewerMtlsMode = "required" | "optional" | "passthrough";

export type ViewerProtocolPolicy = "allow-all" | "https-only" | "redirect-to-https";

export interface VpcOrigin {
  readonly Id: string;
  readonly Arn: string;
  readonly AccountId?: string | undefined;
  readonly Status: string;
  readonly CreatedTime: Instant;
  readonly LastModifiedTime: Instant;
  readonly VpcOriginEndpointConfig: VpcOriginEndpointConfig;
}

export interface VpcOriginConfig {
  readonly VpcOriginId: string;
  readonly OwnerAccountId?: string | undefined;
  readonly OriginReadTimeout?: number | undefined;
  readonly OriginKeepaliveTimeout?: number | undefined;
}

export interface VpcOriginEndpointConfig {
  readonly Name: string;
  readonly Arn: string;
  readonly HTTPPort: number;
  readonly HTTPSPort: number;
  readonly OriginProtocolPolicy: OriginProtocolPolicy;
  readonly OriginSslProtocols?: OriginSslProtocols | undefined;
}

export interface VpcOriginList {
  readonly Marker: string;
  readonly NextMarker?: string | undefined;
  readonly MaxItems: number;
  readonly IsTruncated: boolean;
  readonly Quantity: number;
  readonly Items?: readonly VpcOriginSummary[] | undefined;
}

export interface VpcOriginSummary {
  readonly Id: string;
  readonly Name: string;
  readonly Status: string;
  readonly CreatedTime: Instant;
  readonly LastModifiedTime: Instant;
  readonly Arn: string;
  readonly AccountId?: string | undefined;
  readonly OriginEndpointArn: string;
}

export interface WebAclCustomization {
  readonly Action: CustomizationActionType;
  readonly Arn?: string | undefined;
}
