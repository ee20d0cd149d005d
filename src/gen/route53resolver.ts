/** The operations and types of Route53Resolver (API version 2018-04-01). Written by tools/codegen. */
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const route53resolver: ServiceRef<Operations> = { id: "route53resolver" };

export interface Operations {
  readonly AssociateFirewallRuleGroup: {
    readonly input: AssociateFirewallRuleGroupRequest;
    readonly output: AssociateFirewallRuleGroupResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServiceErrorException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly AssociateResolverEndpointIpAddress: {
    readonly input: AssociateResolverEndpointIpAddressRequest;
    readonly output: AssociateResolverEndpointIpAddressResponse;
    readonly errors:
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceExistsException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly AssociateResolverQueryLogConfig: {
    readonly input: AssociateResolverQueryLogConfigRequest;
    readonly output: AssociateResolverQueryLogConfigResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceExistsException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly AssociateResolverRule: {
    readonly input: AssociateResolverRuleRequest;
    readonly output: AssociateResolverRuleResponse;
    readonly errors:
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceExistsException"
      | "ResourceNotFoundException"
      | "ResourceUnavailableException"
      | "ThrottlingException";
  };
  readonly CreateFirewallDomainList: {
    readonly input: CreateFirewallDomainListRequest;
    readonly output: CreateFirewallDomainListResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "LimitExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateFirewallRule: {
    readonly input: CreateFirewallRuleRequest;
    readonly output: CreateFirewallRuleResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateFirewallRuleGroup: {
    readonly input: CreateFirewallRuleGroupRequest;
    readonly output: CreateFirewallRuleGroupResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "LimitExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateOutpostResolver: {
    readonly input: CreateOutpostResolverRequest;
    readonly output: CreateOutpostResolverResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateResolverEndpoint: {
    readonly input: CreateResolverEndpointRequest;
    readonly output: CreateResolverEndpointResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceExistsException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly CreateResolverQueryLogConfig: {
    readonly input: CreateResolverQueryLogConfigRequest;
    readonly output: CreateResolverQueryLogConfigResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceExistsException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly CreateResolverRule: {
    readonly input: CreateResolverRuleRequest;
    readonly output: CreateResolverRuleResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceExistsException"
      | "ResourceNotFoundException"
      | "ResourceUnavailableException"
      | "ThrottlingException";
  };
  readonly DeleteFirewallDomainList: {
    readonly input: DeleteFirewallDomainListRequest;
    readonly output: DeleteFirewallDomainListResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServiceErrorException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DeleteFirewallRule: {
    readonly input: DeleteFirewallRuleRequest;
    readonly output: DeleteFirewallRuleResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteFirewallRuleGroup: {
    readonly input: DeleteFirewallRuleGroupRequest;
    readonly output: DeleteFirewallRuleGroupResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServiceErrorException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteOutpostResolver: {
    readonly input: DeleteOutpostResolverRequest;
    readonly output: DeleteOutpostResolverResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServiceErrorException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteResolverEndpoint: {
    readonly input: DeleteResolverEndpointRequest;
    readonly output: DeleteResolverEndpointResponse;
    readonly errors:
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DeleteResolverQueryLogConfig: {
    readonly input: DeleteResolverQueryLogConfigRequest;
    readonly output: DeleteResolverQueryLogConfigResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DeleteResolverRule: {
    readonly input: DeleteResolverRuleRequest;
    readonly output: DeleteResolverRuleResponse;
    readonly errors:
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DisassociateFirewallRuleGroup: {
    readonly input: DisassociateFirewallRuleGroupRequest;
    readonly output: DisassociateFirewallRuleGroupResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServiceErrorException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DisassociateResolverEndpointIpAddress: {
    readonly input: DisassociateResolverEndpointIpAddressRequest;
    readonly output: DisassociateResolverEndpointIpAddressResponse;
    readonly errors:
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceExistsException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DisassociateResolverQueryLogConfig: {
    readonly input: DisassociateResolverQueryLogConfigRequest;
    readonly output: DisassociateResolverQueryLogConfigResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly DisassociateResolverRule: {
    readonly input: DisassociateResolverRuleRequest;
    readonly output: DisassociateResolverRuleResponse;
    readonly errors:
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly GetFirewallConfig: {
    readonly input: GetFirewallConfigRequest;
    readonly output: GetFirewallConfigResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetFirewallDomainList: {
    readonly input: GetFirewallDomainListRequest;
    readonly output: GetFirewallDomainListResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly GetFirewallRuleGroup: {
    readonly input: GetFirewallRuleGroupRequest;
    readonly output: GetFirewallRuleGroupResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly GetFirewallRuleGroupAssociation: {
    readonly input: GetFirewallRuleGroupAssociationRequest;
    readonly output: GetFirewallRuleGroupAssociationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly GetFirewallRuleGroupPolicy: {
    readonly input: GetFirewallRuleGroupPolicyRequest;
    readonly output: GetFirewallRuleGroupPolicyResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetOutpostResolver: {
    readonly input: GetOutpostResolverRequest;
    readonly output: GetOutpostResolverResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetResolverConfig: {
    readonly input: GetResolverConfigRequest;
    readonly output: GetResolverConfigResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetResolverDnssecConfig: {
    readonly input: GetResolverDnssecConfigRequest;
    readonly output: GetResolverDnssecConfigResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly GetResolverEndpoint: {
    readonly input: GetResolverEndpointRequest;
    readonly output: GetResolverEndpointResponse;
    readonly errors:
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly GetResolverQueryLogConfig: {
    readonly input: GetResolverQueryLogConfigRequest;
    readonly output: GetResolverQueryLogConfigResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly GetResolverQueryLogConfigAssociation: {
    readonly input: GetResolverQueryLogConfigAssociationRequest;
    readonly output: GetResolverQueryLogConfigAssociationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly GetResolverQueryLogConfigPolicy: {
    readonly input: GetResolverQueryLogConfigPolicyRequest;
    readonly output: GetResolverQueryLogConfigPolicyResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "UnknownResourceException";
  };
  readonly GetResolverRule: {
    readonly input: GetResolverRuleRequest;
    readonly output: GetResolverRuleResponse;
    readonly errors:
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly GetResolverRuleAssociation: {
    readonly input: GetResolverRuleAssociationRequest;
    readonly output: GetResolverRuleAssociationResponse;
    readonly errors:
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly GetResolverRulePolicy: {
    readonly input: GetResolverRulePolicyRequest;
    readonly output: GetResolverRulePolicyResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "UnknownResourceException";
  };
  readonly ImportFirewallDomains: {
    readonly input: ImportFirewallDomainsRequest;
    readonly output: ImportFirewallDomainsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServiceErrorException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListFirewallConfigs: {
    readonly input: ListFirewallConfigsRequest;
    readonly output: ListFirewallConfigsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListFirewallDomainLists: {
    readonly input: ListFirewallDomainListsRequest;
    readonly output: ListFirewallDomainListsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListFirewallDomains: {
    readonly input: ListFirewallDomainsRequest;
    readonly output: ListFirewallDomainsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListFirewallRuleGroupAssociations: {
    readonly input: ListFirewallRuleGroupAssociationsRequest;
    readonly output: ListFirewallRuleGroupAssociationsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListFirewallRuleGroups: {
    readonly input: ListFirewallRuleGroupsRequest;
    readonly output: ListFirewallRuleGroupsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListFirewallRules: {
    readonly input: ListFirewallRulesRequest;
    readonly output: ListFirewallRulesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListOutpostResolvers: {
    readonly input: ListOutpostResolversRequest;
    readonly output: ListOutpostResolversResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListResolverConfigs: {
    readonly input: ListResolverConfigsRequest;
    readonly output: ListResolverConfigsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListResolverDnssecConfigs: {
    readonly input: ListResolverDnssecConfigsRequest;
    readonly output: ListResolverDnssecConfigsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ThrottlingException";
  };
  readonly ListResolverEndpointIpAddresses: {
    readonly input: ListResolverEndpointIpAddressesRequest;
    readonly output: ListResolverEndpointIpAddressesResponse;
    readonly errors:
      | "InternalServiceErrorException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly ListResolverEndpoints: {
    readonly input: ListResolverEndpointsRequest;
    readonly output: ListResolverEndpointsResponse;
    readonly errors:
      | "InternalServiceErrorException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ThrottlingException";
  };
  readonly ListResolverQueryLogConfigAssociations: {
    readonly input: ListResolverQueryLogConfigAssociationsRequest;
    readonly output: ListResolverQueryLogConfigAssociationsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ThrottlingException";
  };
  readonly ListResolverQueryLogConfigs: {
    readonly input: ListResolverQueryLogConfigsRequest;
    readonly output: ListResolverQueryLogConfigsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ThrottlingException";
  };
  readonly ListResolverRuleAssociations: {
    readonly input: ListResolverRuleAssociationsRequest;
    readonly output: ListResolverRuleAssociationsResponse;
    readonly errors:
      | "InternalServiceErrorException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ThrottlingException";
  };
  readonly ListResolverRules: {
    readonly input: ListResolverRulesRequest;
    readonly output: ListResolverRulesResponse;
    readonly errors:
      | "InternalServiceErrorException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ThrottlingException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors:
      | "InternalServiceErrorException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly PutFirewallRuleGroupPolicy: {
    readonly input: PutFirewallRuleGroupPolicyRequest;
    readonly output: PutFirewallRuleGroupPolicyResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly PutResolverQueryLogConfigPolicy: {
    readonly input: PutResolverQueryLogConfigPolicyRequest;
    readonly output: PutResolverQueryLogConfigPolicyResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "InvalidPolicyDocument"
      | "InvalidRequestException"
      | "UnknownResourceException";
  };
  readonly PutResolverRulePolicy: {
    readonly input: PutResolverRulePolicyRequest;
    readonly output: PutResolverRulePolicyResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "InvalidPolicyDocument"
      | "UnknownResourceException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors:
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "InvalidTagException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors:
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly UpdateFirewallConfig: {
    readonly input: UpdateFirewallConfigRequest;
    readonly output: UpdateFirewallConfigResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UpdateFirewallDomains: {
    readonly input: UpdateFirewallDomainsRequest;
    readonly output: UpdateFirewallDomainsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServiceErrorException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UpdateFirewallRule: {
    readonly input: UpdateFirewallRuleRequest;
    readonly output: UpdateFirewallRuleResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServiceErrorException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UpdateFirewallRuleGroupAssociation: {
    readonly input: UpdateFirewallRuleGroupAssociationRequest;
    readonly output: UpdateFirewallRuleGroupAssociationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServiceErrorException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UpdateOutpostResolver: {
    readonly input: UpdateOutpostResolverRequest;
    readonly output: UpdateOutpostResolverResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServiceErrorException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UpdateResolverConfig: {
    readonly input: UpdateResolverConfigRequest;
    readonly output: UpdateResolverConfigResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ResourceUnavailableException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UpdateResolverDnssecConfig: {
    readonly input: UpdateResolverDnssecConfigRequest;
    readonly output: UpdateResolverDnssecConfigResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly UpdateResolverEndpoint: {
    readonly input: UpdateResolverEndpointRequest;
    readonly output: UpdateResolverEndpointResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly UpdateResolverRule: {
    readonly input: UpdateResolverRuleRequest;
    readonly output: UpdateResolverRuleResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ResourceUnavailableException"
      | "ThrottlingException";
  };
}

export interface AccessDeniedException {
  readonly Message?: string | undefined;
}

export type Action = "ALLOW" | "BLOCK" | "ALERT";

export interface AssociateFirewallRuleGroupRequest {
  readonly CreatorRequestId: string;
  readonly FirewallRuleGroupId: string;
  readonly VpcId: string;
  readonly Priority: number;
  readonly Name: string;
  readonly MutationProtection?: MutationProtectionStatus | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface AssociateFirewallRuleGroupResponse {
  readonly FirewallRuleGroupAssociation?: FirewallRuleGroupAssociation | undefined;
}

export interface AssociateResolverEndpointIpAddressRequest {
  readonly ResolverEndpointId: string;
  readonly IpAddress: IpAddressUpdate;
}

export interface AssociateResolverEndpointIpAddressResponse {
  readonly ResolverEndpoint?: ResolverEndpoint | undefined;
}

export interface AssociateResolverQueryLogConfigRequest {
  readonly ResolverQueryLogConfigId: string;
  readonly ResourceId: string;
}

export interface AssociateResolverQueryLogConfigResponse {
  readonly ResolverQueryLogConfigAssociation?: ResolverQueryLogConfigAssociation | undefined;
}

export interface AssociateResolverRuleRequest {
  readonly ResolverRuleId: string;
  readonly Name?: string | undefined;
  readonly VPCId: string;
}

export interface AssociateResolverRuleResponse {
  readonly ResolverRuleAssociation?: ResolverRuleAssociation | undefined;
}

export type AutodefinedReverseFlag = "ENABLE" | "DISABLE" | "USE_LOCAL_RESOURCE_SETTING";

export type BlockOverrideDnsType = "CNAME";

export type BlockResponse = "NODATA" | "NXDOMAIN" | "OVERRIDE";

export type ConfidenceThreshold = "LOW" | "MEDIUM" | "HIGH";

export interface ConflictException {
  readonly Message?: string | undefined;
}

export interface CreateFirewallDomainListRequest {
  readonly CreatorRequestId: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateFirewallDomainListResponse {
  readonly FirewallDomainList?: FirewallDomainList | undefined;
}

export interface CreateFirewallRuleGroupRequest {
  readonly CreatorRequestId: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateFirewallRuleGroupResponse {
  readonly FirewallRuleGroup?: FirewallRuleGroup | undefined;
}

export interface CreateFirewallRuleRequest {
  readonly CreatorRequestId: string;
  readonly FirewallRuleGroupId: string;
  readonly FirewallDomainListId?: string | undefined;
  readonly Priority: number;
  readonly Action: Action;
  readonly BlockResponse?: BlockResponse | undefined;
  readonly BlockOverrideDomain?: string | undefined;
  readonly BlockOverrideDnsType?: BlockOverrideDnsType | undefined;
  readonly BlockOverrideTtl?: number | undefined;
  readonly Name: string;
  readonly FirewallDomainRedirectionAction?: FirewallDomainRedirectionAction | undefined;
  readonly Qtype?: string | undefined;
  readonly DnsThreatProtection?: DnsThreatProtection | undefined;
  readonly ConfidenceThreshold?: ConfidenceThreshold | undefined;
}

export interface CreateFirewallRuleResponse {
  readonly FirewallRule?: FirewallRule | undefined;
}

export interface CreateOutpostResolverRequest {
  readonly CreatorRequestId: string;
  readonly Name: string;
  readonly InstanceCount?: number | undefined;
  readonly PreferredInstanceType: string;
  readonly OutpostArn: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateOutpostResolverResponse {
  readonly OutpostResolver?: OutpostResolver | undefined;
}

export interface CreateResolverEndpointRequest {
  readonly CreatorRequestId: string;
  readonly Name?: string | undefined;
  readonly SecurityGroupIds: readonly string[];
  readonly Direction: ResolverEndpointDirection;
  readonly IpAddresses: readonly IpAddressRequest[];
  readonly OutpostArn?: string | undefined;
  readonly PreferredInstanceType?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ResolverEndpointType?: ResolverEndpointType | undefined;
  readonly Protocols?: readonly Protocol[] | undefined;
  readonly RniEnhancedMetricsEnabled?: boolean | undefined;
  readonly TargetNameServerMetricsEnabled?: boolean | undefined;
  readonly Dns64Enabled?: boolean | undefined;
  readonly Ipv6InternetAccessEnabled?: boolean | undefined;
}

export interface CreateResolverEndpointResponse {
  readonly ResolverEndpoint?: ResolverEndpoint | undefined;
}

export interface CreateResolverQueryLogConfigRequest {
  readonly Name: string;
  readonly DestinationArn: string;
  readonly CreatorRequestId: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateResolverQueryLogConfigResponse {
  readonly ResolverQueryLogConfig?: ResolverQueryLogConfig | undefined;
}

export interface CreateResolverRuleRequest {
  readonly CreatorRequestId: string;
  readonly Name?: string | undefined;
  readonly RuleType: RuleTypeOption;
  readonly DomainName?: string | undefined;
  readonly TargetIps?: readonly TargetAddress[] | undefined;
  readonly ResolverEndpointId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly DelegationRecord?: string | undefined;
}

export interface CreateResolverRuleResponse {
  readonly ResolverRule?: ResolverRule | undefined;
}

export interface DeleteFirewallDomainListRequest {
  readonly FirewallDomainListId: string;
}

export interface DeleteFirewallDomainListResponse {
  readonly FirewallDomainList?: FirewallDomainList | undefined;
}

export interface DeleteFirewallRuleGroupRequest {
  readonly FirewallRuleGroupId: string;
}

export interface DeleteFirewallRuleGroupResponse {
  readonly FirewallRuleGroup?: FirewallRuleGroup | undefined;
}

export interface DeleteFirewallRuleRequest {
  readonly FirewallRuleGroupId: string;
  readonly FirewallDomainListId?: string | undefined;
  readonly FirewallThreatProtectionId?: string | undefined;
  readonly Qtype?: string | undefined;
}

export interface DeleteFirewallRuleResponse {
  readonly FirewallRule?: FirewallRule | undefined;
}

export interface DeleteOutpostResolverRequest {
  readonly Id: string;
}

export interface DeleteOutpostResolverResponse {
  readonly OutpostResolver?: OutpostResolver | undefined;
}

export interface DeleteResolverEndpointRequest {
  readonly ResolverEndpointId: string;
}

export interface DeleteResolverEndpointResponse {
  readonly ResolverEndpoint?: ResolverEndpoint | undefined;
}

export interface DeleteResolverQueryLogConfigRequest {
  readonly ResolverQueryLogConfigId: string;
}

export interface DeleteResolverQueryLogConfigResponse {
  readonly ResolverQueryLogConfig?: ResolverQueryLogConfig | undefined;
}

export interface DeleteResolverRuleRequest {
  readonly ResolverRuleId: string;
}

export interface DeleteResolverRuleResponse {
  readonly ResolverRule?: ResolverRule | undefined;
}

export interface DisassociateFirewallRuleGroupRequest {
  readonly FirewallRuleGroupAssociationId: string;
}

export interface DisassociateFirewallRuleGroupResponse {
  readonly FirewallRuleGroupAssociation?: FirewallRuleGroupAssociation | undefined;
}

export interface DisassociateResolverEndpointIpAddressRequest {
  readonly ResolverEndpointId: string;
  readonly IpAddress: IpAddressUpdate;
}

export interface DisassociateResolverEndpointIpAddressResponse {
  readonly ResolverEndpoint?: ResolverEndpoint | undefined;
}

export interface DisassociateResolverQueryLogConfigRequest {
  readonly ResolverQueryLogConfigId: string;
  readonly ResourceId: string;
}

export interface DisassociateResolverQueryLogConfigResponse {
  readonly ResolverQueryLogConfigAssociation?: ResolverQueryLogConfigAssociation | undefined;
}

export interface DisassociateResolverRuleRequest {
  readonly VPCId: string;
  readonly ResolverRuleId: string;
}

export interface DisassociateResolverRuleResponse {
  readonly ResolverRuleAssociation?: ResolverRuleAssociation | undefined;
}

export type DnsThreatProtection = "DGA" | "DNS_TUNNELING" | "DICTIONARY_DGA";

export interface Filter {
  readonly Name?: string | undefined;
  readonly Values?: readonly string[] | undefined;
}

export interface FirewallConfig {
  readonly Id?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly FirewallFailOpen?: FirewallFailOpenStatus | undefined;
}

export type FirewallDomainImportOperation = "REPLACE";

export interface FirewallDomainList {
  readonly Id?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly DomainCount?: number | undefined;
  readonly Status?: FirewallDomainListStatus | undefined;
  readonly StatusMessage?: string | undefined;
  readonly ManagedOwnerName?: string | undefined;
  readonly CreatorRequestId?: string | undefined;
  readonly CreationTime?: string | undefined;
  readonly ModificationTime?: string | undefined;
}

export interface FirewallDomainListMetadata {
  readonly Id?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly CreatorRequestId?: string | undefined;
  readonly ManagedOwnerName?: string | undefined;
}

export type FirewallDomainListStatus =
  | "COMPLETE"
  | "COMPLETE_IMPORT_FAILED"
  | "IMPORTING"
  | "DELETING"
  | "UPDATING";

export type FirewallDomainRedirectionAction = "INSPECT_REDIRECTION_DOMAIN" | "TRUST_REDIRECTION_DOMAIN";

export type FirewallDomainUpdateOperation = "ADD" | "REMOVE" | "REPLACE";

export type FirewallFailOpenStatus = "ENABLED" | "DISABLED" | "USE_LOCAL_RESOURCE_SETTING";

export interface FirewallRule {
  readonly FirewallRuleGroupId?: string | undefined;
  readonly FirewallDomainListId?: string | undefined;
  readonly FirewallThreatProtectionId?: string | undefined;
  readonly Name?: string | undefined;
  readonly Priority?: number | undefined;
  readonly Action?: Action | undefined;
  readonly BlockResponse?: BlockResponse | undefined;
  readonly BlockOverrideDomain?: string | undefined;
  readonly BlockOverrideDnsType?: BlockOverrideDnsType | undefined;
  readonly BlockOverrideTtl?: number | undefined;
  readonly CreatorRequestId?: string | undefined;
  readonly CreationTime?: string | undefined;
  readonly ModificationTime?: string | undefined;
  readonly FirewallDomainRedirectionAction?: FirewallDomainRedirectionAction | undefined;
  readonly Qtype?: string | undefined;
  readonly DnsThreatProtection?: DnsThreatProtection | undefined;
  readonly ConfidenceThreshold?: ConfidenceThreshold | undefined;
}

export interface FirewallRuleGroup {
  readonly Id?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly RuleCount?: number | undefined;
  readonly Status?: FirewallRuleGroupStatus | undefined;
  readonly StatusMessage?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly CreatorRequestId?: string | undefined;
  readonly ShareStatus?: ShareStatus | undefined;
  readonly CreationTime?: string | undefined;
  readonly ModificationTime?: string | undefined;
}

export interface FirewallRuleGroupAssociation {
  readonly Id?: string | undefined;
  readonly Arn?: string | undefined;
  readonly FirewallRuleGroupId?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly Name?: string | undefined;
  readonly Priority?: number | undefined;
  readonly MutationProtection?: MutationProtectionStatus | undefined;
  readonly ManagedOwnerName?: string | undefined;
  readonly Status?: FirewallRuleGroupAssociationStatus | undefined;
  readonly StatusMessage?: string | undefined;
  readonly CreatorRequestId?: string | undefined;
  readonly CreationTime?: string | undefined;
  readonly ModificationTime?: string | undefined;
}

export type FirewallRuleGroupAssociationStatus = "COMPLETE" | "DELETING" | "UPDATING";

export interface FirewallRuleGroupMetadata {
  readonly Id?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly CreatorRequestId?: string | undefined;
  readonly ShareStatus?: ShareStatus | undefined;
}

export type FirewallRuleGroupStatus = "COMPLETE" | "DELETING" | "UPDATING";

export interface GetFirewallConfigRequest {
  readonly ResourceId: string;
}

export interface GetFirewallConfigResponse {
  readonly FirewallConfig?: FirewallConfig | undefined;
}

export interface GetFirewallDomainListRequest {
  readonly FirewallDomainListId: string;
}

export interface GetFirewallDomainListResponse {
  readonly FirewallDomainList?: FirewallDomainList | undefined;
}

export interface GetFirewallRuleGroupAssociationRequest {
  readonly FirewallRuleGroupAssociationId: string;
}

export interface GetFirewallRuleGroupAssociationResponse {
  readonly FirewallRuleGroupAssociation?: FirewallRuleGroupAssociation | undefined;
}

export interface GetFirewallRuleGroupPolicyRequest {
  readonly Arn: string;
}

export interface GetFirewallRuleGroupPolicyResponse {
  readonly FirewallRuleGroupPolicy?: string | undefined;
}

export interface GetFirewallRuleGroupRequest {
  readonly FirewallRuleGroupId: string;
}

export interface GetFirewallRuleGroupResponse {
  readonly FirewallRuleGroup?: FirewallRuleGroup | undefined;
}

export interface GetOutpostResolverRequest {
  readonly Id: string;
}

export interface GetOutpostResolverResponse {
  readonly OutpostResolver?: OutpostResolver | undefined;
}

export interface GetResolverConfigRequest {
  readonly ResourceId: string;
}

export interface GetResolverConfigResponse {
  readonly ResolverConfig?: ResolverConfig | undefined;
}

export interface GetResolverDnssecConfigRequest {
  readonly ResourceId: string;
}

export interface GetResolverDnssecConfigResponse {
  readonly ResolverDNSSECConfig?: ResolverDnssecConfig | undefined;
}

export interface GetResolverEndpointRequest {
  readonly ResolverEndpointId: string;
}

export interface GetResolverEndpointResponse {
  readonly ResolverEndpoint?: ResolverEndpoint | undefined;
}

export interface GetResolverQueryLogConfigAssociationRequest {
  readonly ResolverQueryLogConfigAssociationId: string;
}

export interface GetResolverQueryLogConfigAssociationResponse {
  readonly ResolverQueryLogConfigAssociation?: ResolverQueryLogConfigAssociation | undefined;
}

export interface GetResolverQueryLogConfigPolicyRequest {
  readonly Arn: string;
}

export interface GetResolverQueryLogConfigPolicyResponse {
  readonly ResolverQueryLogConfigPolicy?: string | undefined;
}

export interface GetResolverQueryLogConfigRequest {
  readonly ResolverQueryLogConfigId: string;
}

export interface GetResolverQueryLogConfigResponse {
  readonly ResolverQueryLogConfig?: ResolverQueryLogConfig | undefined;
}

export interface GetResolverRuleAssociationRequest {
  readonly ResolverRuleAssociationId: string;
}

export interface GetResolverRuleAssociationResponse {
  readonly ResolverRuleAssociation?: ResolverRuleAssociation | undefined;
}

export interface GetResolverRulePolicyRequest {
  readonly Arn: string;
}

export interface GetResolverRulePolicyResponse {
  readonly ResolverRulePolicy?: string | undefined;
}

export interface GetResolverRuleRequest {
  readonly ResolverRuleId: string;
}

export interface GetResolverRuleResponse {
  readonly ResolverRule?: ResolverRule | undefined;
}

export interface ImportFirewallDomainsRequest {
  readonly FirewallDomainListId: string;
  readonly Operation: FirewallDomainImportOperation;
  readonly DomainFileUrl: string;
}

export interface ImportFirewallDomainsResponse {
  readonly Id?: string | undefined;
  readonly Name?: string | undefined;
  readonly Status?: FirewallDomainListStatus | undefined;
  readonly StatusMessage?: string | undefined;
}

export interface InternalServiceErrorException {
  readonly Message?: string | undefined;
}

export interface InvalidNextTokenException {
  readonly Message?: string | undefined;
}

export interface InvalidParameterException {
  readonly Message: string;
  readonly FieldName?: string | undefined;
}

export interface InvalidPolicyDocument {
  readonly Message?: string | undefined;
}

export interface InvalidRequestException {
  readonly Message?: string | undefined;
}

export interface InvalidTagException {
  readonly Message?: string | undefined;
}

export interface IpAddressRequest {
  readonly SubnetId: string;
  readonly Ip?: string | undefined;
  readonly Ipv6?: string | undefined;
}

export interface IpAddressResponse {
  readonly IpId?: string | undefined;
  readonly SubnetId?: string | undefined;
  readonly Ip?: string | undefined;
  readonly Ipv6?: string | undefined;
  readonly Status?: IpAddressStatus | undefined;
  readonly StatusMessage?: string | undefined;
  readonly CreationTime?: string | undefined;
  readonly ModificationTime?: string | undefined;
}

export type IpAddressStatus =
  | "CREATING"
  | "FAILED_CREATION"
  | "ATTACHING"
  | "ATTACHED"
  | "REMAP_DETACHING"
  | "REMAP_ATTACHING"
  | "DETACHING"
  | "FAILED_RESOURCE_GONE"
  | "DELETING"
  | "DELETE_FAILED_FAS_EXPIRED"
  | "UPDATING"
  | "UPDATE_FAILED"
  | "ISOLATED";

export interface IpAddressUpdate {
  readonly IpId?: string | undefined;
  readonly SubnetId?: string | undefined;
  readonly Ip?: string | undefined;
  readonly Ipv6?: string | undefined;
}

export interface LimitExceededException {
  readonly Message?: string | undefined;
  readonly ResourceType?: string | undefined;
}

export interface ListFirewallConfigsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListFirewallConfigsResponse {
  readonly NextToken?: string | undefined;
  readonly FirewallConfigs?: readonly FirewallConfig[] | undefined;
}

export interface ListFirewallDomainListsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListFirewallDomainListsResponse {
  readonly NextToken?: string | undefined;
  readonly FirewallDomainLists?: readonly FirewallDomainListMetadata[] | undefined;
}

export interface ListFirewallDomainsRequest {
  readonly FirewallDomainListId: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListFirewallDomainsResponse {
  readonly NextToken?: string | undefined;
  readonly Domains?: readonly string[] | undefined;
}

export interface ListFirewallRuleGroupAssociationsRequest {
  readonly FirewallRuleGroupId?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly Priority?: number | undefined;
  readonly Status?: FirewallRuleGroupAssociationStatus | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListFirewallRuleGroupAssociationsResponse {
  readonly NextToken?: string | undefined;
  readonly FirewallRuleGroupAssociations?: readonly FirewallRuleGroupAssociation[] | undefined;
}

export interface ListFirewallRuleGroupsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListFirewallRuleGroupsResponse {
  readonly NextToken?: string | undefined;
  readonly FirewallRuleGroups?: readonly FirewallRuleGroupMetadata[] | undefined;
}

export interface ListFirewallRulesRequest {
  readonly FirewallRuleGroupId: string;
  readonly Priority?: number | undefined;
  readonly Action?: Action | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListFirewallRulesResponse {
  readonly NextToken?: string | undefined;
  readonly FirewallRules?: readonly FirewallRule[] | undefined;
}

export interface ListOutpostResolversRequest {
  readonly OutpostArn?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListOutpostResolversResponse {
  readonly OutpostResolvers?: readonly OutpostResolver[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListResolverConfigsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListResolverConfigsResponse {
  readonly NextToken?: string | undefined;
  readonly ResolverConfigs?: readonly ResolverConfig[] | undefined;
}

export interface ListResolverDnssecConfigsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface ListResolverDnssecConfigsResponse {
  readonly NextToken?: string | undefined;
  readonly ResolverDnssecConfigs?: readonly ResolverDnssecConfig[] | undefined;
}

export interface ListResolverEndpointIpAddressesRequest {
  readonly ResolverEndpointId: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListResolverEndpointIpAddressesResponse {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly IpAddresses?: readonly IpAddressResponse[] | undefined;
}

export interface ListResolverEndpointsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface ListResolverEndpointsResponse {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly ResolverEndpoints?: readonly ResolverEndpoint[] | undefined;
}

export interface ListResolverQueryLogConfigAssociationsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly SortBy?: string | undefined;
  readonly SortOrder?: SortOrder | undefined;
}

export interface ListResolverQueryLogConfigAssociationsResponse {
  readonly NextToken?: string | undefined;
  readonly TotalCount?: number | undefined;
  readonly TotalFilteredCount?: number | undefined;
  readonly ResolverQueryLogConfigAssociations?: readonly ResolverQueryLogConfigAssociation[] | undefined;
}

export interface ListResolverQueryLogConfigsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly SortBy?: string | undefined;
  readonly SortOrder?: SortOrder | undefined;
}

export interface ListResolverQueryLogConfigsResponse {
  readonly NextToken?: string | undefined;
  readonly TotalCount?: number | undefined;
  readonly TotalFilteredCount?: number | undefined;
  readonly ResolverQueryLogConfigs?: readonly ResolverQueryLogConfig[] | undefined;
}

export interface ListResolverRuleAssociationsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface ListResolverRuleAssociationsResponse {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly ResolverRuleAssociations?: readonly ResolverRuleAssociation[] | undefined;
}

export interface ListResolverRulesRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface ListResolverRulesResponse {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly ResolverRules?: readonly ResolverRule[] | undefined;
}

export interface ListTagsForResourceRequest {
  readonly ResourceArn: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTagsForResourceResponse {
  readonly Tags?: readonly Tag[] | undefined;
  readonly NextToken?: string | undefined;
}

export type MutationProtectionStatus = "ENABLED" | "DISABLED";

export interface OutpostResolver {
  readonly Arn?: string | undefined;
  readonly CreationTime?: string | undefined;
  readonly ModificationTime?: string | undefined;
  readonly CreatorRequestId?: string | undefined;
  readonly Id?: string | undefined;
  readonly InstanceCount?: number | undefined;
  readonly PreferredInstanceType?: string | undefined;
  readonly Name?: string | undefined;
  readonly Status?: OutpostResolverStatus | undefined;
  readonly StatusMessage?: string | undefined;
  readonly OutpostArn?: string | undefined;
}

export type OutpostResolverStatus =
  | "CREATING"
  | "OPERATIONAL"
  | "UPDATING"
  | "DELETING"
  | "ACTION_NEEDED"
  | "FAILED_CREATION"
  | "FAILED_DELETION";

export type Protocol = "DoH" | "Do53" | "DoH-FIPS";

export interface PutFirewallRuleGroupPolicyRequest {
  readonly Arn: string;
  readonly FirewallRuleGroupPolicy: string;
}

export interface PutFirewallRuleGroupPolicyResponse {
  readonly ReturnValue?: boolean | undefined;
}

export interface PutResolverQueryLogConfigPolicyRequest {
  readonly Arn: string;
  readonly ResolverQueryLogConfigPolicy: string;
}

export interface PutResolverQueryLogConfigPolicyResponse {
  readonly ReturnValue?: boolean | undefined;
}

export interface PutResolverRulePolicyRequest {
  readonly Arn: string;
  readonly ResolverRulePolicy: string;
}

export interface PutResolverRulePolicyResponse {
  readonly ReturnValue?: boolean | undefined;
}

export type ResolverAutodefinedReverseStatus =
  | "ENABLING"
  | "ENABLED"
  | "DISABLING"
  | "DISABLED"
  | "UPDATING_TO_USE_LOCAL_RESOURCE_SETTING"
  | "USE_LOCAL_RESOURCE_SETTING";

export interface ResolverConfig {
  readonly Id?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly AutodefinedReverse?: ResolverAutodefinedReverseStatus | undefined;
}

export type ResolverDNSSECValidationStatus =
  | "ENABLING"
  | "ENABLED"
  | "DISABLING"
  | "DISABLED"
  | "UPDATING_TO_USE_LOCAL_RESOURCE_SETTING"
  | "USE_LOCAL_RESOURCE_SETTING";

export interface ResolverDnssecConfig {
  readonly Id?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly ValidationStatus?: ResolverDNSSECValidationStatus | undefined;
}

export interface ResolverEndpoint {
  readonly Id?: string | undefined;
  readonly CreatorRequestId?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly Direction?: ResolverEndpointDirection | undefined;
  readonly IpAddressCount?: number | undefined;
  readonly HostVPCId?: string | undefined;
  readonly Status?: ResolverEndpointStatus | undefined;
  readonly StatusMessage?: string | undefined;
  readonly CreationTime?: string | undefined;
  readonly ModificationTime?: string | undefined;
  readonly OutpostArn?: string | undefined;
  readonly PreferredInstanceType?: string | undefined;
  readonly ResolverEndpointType?: ResolverEndpointType | undefined;
  readonly Protocols?: readonly Protocol[] | undefined;
  readonly RniEnhancedMetricsEnabled?: boolean | undefined;
  readonly TargetNameServerMetricsEnabled?: boolean | undefined;
  readonly Dns64Enabled?: boolean | undefined;
  readonly Ipv6InternetAccessEnabled?: boolean | undefined;
}

export type ResolverEndpointDirection = "INBOUND" | "OUTBOUND" | "INBOUND_DELEGATION";

export type ResolverEndpointStatus =
  | "CREATING"
  | "OPERATIONAL"
  | "UPDATING"
  | "AUTO_RECOVERING"
  | "ACTION_NEEDED"
  | "DELETING";

export type ResolverEndpointType = "IPV6" | "IPV4" | "DUALSTACK";

export interface ResolverQueryLogConfig {
  readonly Id?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly Status?: ResolverQueryLogConfigStatus | undefined;
  readonly ShareStatus?: ShareStatus | undefined;
  readonly AssociationCount?: number | undefined;
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly DestinationArn?: string | undefined;
  readonly CreatorRequestId?: string | undefined;
  readonly CreationTime?: string | undefined;
}

export interface ResolverQueryLogConfigAssociation {
  readonly Id?: string | undefined;
  readonly ResolverQueryLogConfigId?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly Status?: ResolverQueryLogConfigAssociationStatus | undefined;
  readonly Error?: ResolverQueryLogConfigAssociationError | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly CreationTime?: string | undefined;
}

export type ResolverQueryLogConfigAssociationError =
  | "NONE"
  | "DESTINATION_NOT_FOUND"
  | "ACCESS_DENIED"
  | "INTERNAL_SERVICE_ERROR";

export type ResolverQueryLogConfigAssociationStatus = "CREATING" | "ACTIVE" | "ACTION_NEEDED" | "DELETING" | "FAILED";

export type ResolverQueryLogConfigStatus = "CREATING" | "CREATED" | "DELETING" | "FAILED";

export interface ResolverRule {
  readonly Id?: string | undefined;
  readonly CreatorRequestId?: string | undefined;
  readonly Arn?: string | undefined;
  readonly DomainName?: string | undefined;
  readonly Status?: ResolverRuleStatus | undefined;
  readonly StatusMessage?: string | undefined;
  readonly RuleType?: RuleTypeOption | undefined;
  readonly Name?: string | undefined;
  readonly TargetIps?: readonly TargetAddress[] | undefined;
  readonly ResolverEndpointId?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly ShareStatus?: ShareStatus | undefined;
  readonly CreationTime?: string | undefined;
  readonly ModificationTime?: string | undefined;
  readonly DelegationRecord?: string | undefined;
}

export interface ResolverRuleAssociation {
  readonly Id?: string | undefined;
  readonly ResolverRuleId?: string | undefined;
  readonly Name?: string | undefined;
  readonly VPCId?: string | undefined;
  readonly Status?: ResolverRuleAssociationStatus | undefined;
  readonly StatusMessage?: string | undefined;
}

export type ResolverRuleAssociationStatus = "CREATING" | "COMPLETE" | "DELETING" | "FAILED" | "OVERRIDDEN";

export interface ResolverRuleConfig {
  readonly Name?: string | undefined;
  readonly TargetIps?: readonly TargetAddress[] | undefined;
  readonly ResolverEndpointId?: string | undefined;
}

export type ResolverRuleStatus = "COMPLETE" | "DELETING" | "UPDATING" | "FAILED";

export interface ResourceExistsException {
  readonly Message?: string | undefined;
  readonly ResourceType?: string | undefined;
}

export interface ResourceInUseException {
  readonly Message?: string | undefined;
  readonly ResourceType?: string | undefined;
}

export interface ResourceNotFoundException {
  readonly Message?: string | undefined;
  readonly ResourceType?: string | undefined;
}

export interface ResourceUnavailableException {
  readonly Message?: string | undefined;
  readonly ResourceType?: string | undefined;
}

export type RuleTypeOption = "FORWARD" | "SYSTEM" | "RECURSIVE" | "DELEGATE";

export interface ServiceQuotaExceededException {
  readonly Message?: string | undefined;
}

export type ShareStatus = "NOT_SHARED" | "SHARED_WITH_ME" | "SHARED_BY_ME";

export type SortOrder = "ASCENDING" | "DESCENDING";

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export interface TagResourceRequest {
  readonly ResourceArn: string;
  readonly Tags: readonly Tag[];
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export interface TargetAddress {
  readonly Ip?: string | undefined;
  readonly Port?: number | undefined;
  readonly Ipv6?: string | undefined;
  readonly Protocol?: Protocol | undefined;
  readonly ServerNameIndication?: string | undefined;
}

export interface ThrottlingException {
  readonly Message?: string | undefined;
}

export interface UnknownResourceException {
  readonly Message?: string | undefined;
}

export interface UntagResourceRequest {
  readonly ResourceArn: string;
  readonly TagKeys: readonly string[];
}

export type UntagResourceResponse = Readonly<Record<string, never>>;

export interface UpdateFirewallConfigRequest {
  readonly ResourceId: string;
  readonly FirewallFailOpen: FirewallFailOpenStatus;
}

export interface UpdateFirewallConfigResponse {
  readonly FirewallConfig?: FirewallConfig | undefined;
}

export interface UpdateFirewallDomainsRequest {
  readonly FirewallDomainListId: string;
  readonly Operation: FirewallDomainUpdateOperation;
  readonly Domains: readonly string[];
}

export interface UpdateFirewallDomainsResponse {
  readonly Id?: string | undefined;
  readonly Name?: string | undefined;
  readonly Status?: FirewallDomainListStatus | undefined;
  readonly StatusMessage?: string | undefined;
}

export interface UpdateFirewallRuleGroupAssociationRequest {
  readonly FirewallRuleGroupAssociationId: string;
  readonly Priority?: number | undefined;
  readonly MutationProtection?: MutationProtectionStatus | undefined;
  readonly Name?: string | undefined;
}

export interface UpdateFirewallRuleGroupAssociationResponse {
  readonly FirewallRuleGroupAssociation?: FirewallRuleGroupAssociation | undefined;
}

export interface UpdateFirewallRuleRequest {
  readonly FirewallRuleGroupId: string;
  readonly FirewallDomainListId?: string | undefined;
  readonly FirewallThreatProtectionId?: string | undefined;
  readonly Priority?: number | undefined;
  readonly Action?: Action | undefined;
  readonly BlockResponse?: BlockResponse | undefined;
  readonly BlockOverrideDomain?: string | undefined;
  readonly BlockOverrideDnsType?: BlockOverrideDnsType | undefined;
  readonly BlockOverrideTtl?: number | undefined;
  readonly Name?: string | undefined;
  readonly FirewallDomainRedirectionAction?: FirewallDomainRedirectionAction | undefined;
  readonly Qtype?: string | undefined;
  readonly DnsThreatProtection?: DnsThreatProtection | undefined;
  readonly ConfidenceThreshold?: ConfidenceThreshold | undefined;
}

export interface UpdateFirewallRuleResponse {
  readonly FirewallRule?: FirewallRule | undefined;
}

export interface UpdateIpAddress {
  readonly IpId: string;
  readonly Ipv6: string;
}

export interface UpdateOutpostResolverRequest {
  readonly Id: string;
  readonly Name?: string | undefined;
  readonly InstanceCount?: number | undefined;
  readonly PreferredInstanceType?: string | undefined;
}

export interface UpdateOutpostResolverResponse {
  readonly OutpostResolver?: OutpostResolver | undefined;
}

export interface UpdateResolverConfigRequest {
  readonly ResourceId: string;
  readonly AutodefinedReverseFlag: AutodefinedReverseFlag;
}

export interface UpdateResolverConfigResponse {
  readonly ResolverConfig?: ResolverConfig | undefined;
}

export interface UpdateResolverDnssecConfigRequest {
  readonly ResourceId: string;
  readonly Validation: Validation;
}

export interface UpdateResolverDnssecConfigResponse {
  readonly ResolverDNSSECConfig?: ResolverDnssecConfig | undefined;
}

export interface UpdateResolverEndpointRequest {
  readonly ResolverEndpointId: string;
  readonly Name?: string | undefined;
  readonly ResolverEndpointType?: ResolverEndpointType | undefined;
  readonly UpdateIpAddresses?: readonly UpdateIpAddress[] | undefined;
  readonly Protocols?: readonly Protocol[] | undefined;
  readonly RniEnhancedMetricsEnabled?: boolean | undefined;
  readonly TargetNameServerMetricsEnabled?: boolean | undefined;
  readonly Dns64Enabled?: boolean | undefined;
  readonly Ipv6InternetAccessEnabled?: boolean | undefined;
}

export interface UpdateResolverEndpointResponse {
  readonly ResolverEndpoint?: ResolverEndpoint | undefined;
}

export interface UpdateResolverRuleRequest {
  readonly ResolverRuleId: string;
  readonly Config: ResolverRuleConfig;
}

export interface UpdateResolverRuleResponse {
  readonly ResolverRule?: ResolverRule | undefined;
}

export type Validation = "ENABLE" | "DISABLE" | "USE_LOCAL_RESOURCE_SETTING";

export interface ValidationException {
  readonly Message?: string | undefined;
}
