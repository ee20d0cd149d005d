/** The operations and types of Elastic Load Balancing (API version 2012-06-01). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const elb: ServiceRef<Operations> = { id: "elb" };

export interface Operations {
  readonly AddTags: {
    readonly input: AddTagsInput;
    readonly output: AddTagsOutput;
    readonly errors:
      | "AccessPointNotFoundException"
      | "DuplicateTagKeysException"
      | "TooManyTagsException";
  };
  readonly ApplySecurityGroupsToLoadBalancer: {
    readonly input: ApplySecurityGroupsToLoadBalancerInput;
    readonly output: ApplySecurityGroupsToLoadBalancerOutput;
    readonly errors:
      | "AccessPointNotFoundException"
      | "InvalidConfigurationRequestException"
      | "InvalidSecurityGroupException";
  };
  readonly AttachLoadBalancerToSubnets: {
    readonly input: AttachLoadBalancerToSubnetsInput;
    readonly output: AttachLoadBalancerToSubnetsOutput;
    readonly errors:
      | "AccessPointNotFoundException"
      | "InvalidConfigurationRequestException"
      | "InvalidSubnetException"
      | "SubnetNotFoundException";
  };
  readonly ConfigureHealthCheck: {
    readonly input: ConfigureHealthCheckInput;
    readonly output: ConfigureHealthCheckOutput;
    readonly errors: "AccessPointNotFoundException";
  };
  readonly CreateAppCookieStickinessPolicy: {
    readonly input: CreateAppCookieStickinessPolicyInput;
    readonly output: CreateAppCookieStickinessPolicyOutput;
    readonly errors:
      | "AccessPointNotFoundException"
      | "DuplicatePolicyNameException"
      | "InvalidConfigurationRequestException"
      | "TooManyPoliciesException";
  };
  readonly CreateLBCookieStickinessPolicy: {
    readonly input: CreateLBCookieStickinessPolicyInput;
    readonly output: CreateLBCookieStickinessPolicyOutput;
    readonly errors:
      | "AccessPointNotFoundException"
      | "DuplicatePolicyNameException"
      | "InvalidConfigurationRequestException"
      | "TooManyPoliciesException";
  };
  readonly CreateLoadBalancer: {
    readonly input: CreateAccessPointInput;
    readonly output: CreateAccessPointOutput;
    readonly errors:
      | "CertificateNotFoundException"
      | "DuplicateAccessPointNameException"
      | "DuplicateTagKeysException"
      | "InvalidConfigurationRequestException"
      | "InvalidSchemeException"
      | "InvalidSecurityGroupException"
      | "InvalidSubnetException"
      | "OperationNotPermittedException"
      | "SubnetNotFoundException"
      | "TooManyAccessPointsException"
      | "TooManyTagsException"
      | "UnsupportedProtocolException";
  };
  readonly CreateLoadBalancerListeners: {
    readonly input: CreateLoadBalancerListenerInput;
    readonly output: CreateLoadBalancerListenerOutput;
    readonly errors:
      | "AccessPointNotFoundException"
      | "CertificateNotFoundException"
      | "DuplicateListenerException"
      | "InvalidConfigurationRequestException"
      | "UnsupportedProtocolException";
  };
  readonly CreateLoadBalancerPolicy: {
    readonly input: CreateLoadBalancerPolicyInput;
    readonly output: CreateLoadBalancerPolicyOutput;
    readonly errors:
      | "AccessPointNotFoundException"
      | "DuplicatePolicyNameException"
      | "InvalidConfigurationRequestException"
      | "PolicyTypeNotFoundException"
      | "TooManyPoliciesException";
  };
  readonly DeleteLoadBalancer: {
    readonly input: DeleteAccessPointInput;
    readonly output: DeleteAccessPointOutput;
    readonly errors: never;
  };
  readonly DeleteLoadBalancerListeners: {
    readonly input: DeleteLoadBalancerListenerInput;
    readonly output: DeleteLoadBalancerListenerOutput;
    readonly errors: "AccessPointNotFoundException";
  };
  readonly DeleteLoadBalancerPolicy: {
    readonly input: DeleteLoadBalancerPolicyInput;
    readonly output: DeleteLoadBalancerPolicyOutput;
    readonly errors:
      | "AccessPointNotFoundException"
      | "InvalidConfigurationRequestException";
  };
  readonly DeregisterInstancesFromLoadBalancer: {
    readonly input: DeregisterEndPointsInput;
    readonly output: DeregisterEndPointsOutput;
    readonly errors: "AccessPointNotFoundException" | "InvalidEndPointException";
  };
  readonly DescribeAccountLimits: {
    readonly input: DescribeAccountLimitsInput;
    readonly output: DescribeAccountLimitsOutput;
    readonly errors: never;
  };
  readonly DescribeInstanceHealth: {
    readonly input: DescribeEndPointStateInput;
    readonly output: DescribeEndPointStateOutput;
    readonly errors: "AccessPointNotFoundException" | "InvalidEndPointException";
  };
  readonly DescribeLoadBalancerAttributes: {
    readonly input: DescribeLoadBalancerAttributesInput;
    readonly output: DescribeLoadBalancerAttributesOutput;
    readonly errors:
      | "AccessPointNotFoundException"
      | "LoadBalancerAttributeNotFoundException";
  };
  readonly DescribeLoadBalancerPolicies: {
    readonly input: DescribeLoadBalancerPoliciesInput;
    readonly output: DescribeLoadBalancerPoliciesOutput;
    readonly errors: "AccessPointNotFoundException" | "PolicyNotFoundException";
  };
  readonly DescribeLoadBalancerPolicyTypes: {
    readonly input: DescribeLoadBalancerPolicyTypesInput;
    readonly output: DescribeLoadBalancerPolicyTypesOutput;
    readonly errors: "PolicyTypeNotFoundException";
  };
  readonly DescribeLoadBalancers: {
    readonly input: DescribeAccessPointsInput;
    readonly output: DescribeAccessPointsOutput;
    readonly errors: "AccessPointNotFoundException" | "DependencyThrottleException";
  };
  readonly DescribeTags: {
    readonly input: DescribeTagsInput;
    readonly output: DescribeTagsOutput;
    readonly errors: "AccessPointNotFoundException";
  };
  readonly DetachLoadBalancerFromSubnets: {
    readonly input: DetachLoadBalancerFromSubnetsInput;
    readonly output: DetachLoadBalancerFromSubnetsOutput;
    readonly errors:
      | "AccessPointNotFoundException"
      | "InvalidConfigurationRequestException";
  };
  readonly DisableAvailabilityZonesForLoadBalancer: {
    readonly input: RemoveAvailabilityZonesInput;
    readonly output: RemoveAvailabilityZonesOutput;
    readonly errors:
      | "AccessPointNotFoundException"
      | "InvalidConfigurationRequestException";
  };
  readonly EnableAvailabilityZonesForLoadBalancer: {
    readonly input: AddAvailabilityZonesInput;
    readonly output: AddAvailabilityZonesOutput;
    readonly errors: "AccessPointNotFoundException";
  };
  readonly ModifyLoadBalancerAttributes: {
    readonly input: ModifyLoadBalancerAttributesInput;
    readonly output: ModifyLoadBalancerAttributesOutput;
    readonly errors:
      | "AccessPointNotFoundException"
      | "InvalidConfigurationRequestException"
      | "LoadBalancerAttributeNotFoundException";
  };
  readonly RegisterInstancesWithLoadBalancer: {
    readonly input: RegisterEndPointsInput;
    readonly output: RegisterEndPointsOutput;
    readonly errors: "AccessPointNotFoundException" | "InvalidEndPointException";
  };
  readonly RemoveTags: {
    readonly input: RemoveTagsInput;
    readonly output: RemoveTagsOutput;
    readonly errors: "AccessPointNotFoundException";
  };
  readonly SetLoadBalancerListenerSSLCertificate: {
    readonly input: SetLoadBalancerListenerSSLCertificateInput;
    readonly output: SetLoadBalancerListenerSSLCertificateOutput;
    readonly errors:
      | "AccessPointNotFoundException"
      | "CertificateNotFoundException"
      | "InvalidConfigurationRequestException"
      | "ListenerNotFoundException"
      | "UnsupportedProtocolException";
  };
  readonly SetLoadBalancerPoliciesForBackendServer: {
    readonly input: SetLoadBalancerPoliciesForBackendServerInput;
    readonly output: SetLoadBalancerPoliciesForBackendServerOutput;
    readonly errors:
      | "AccessPointNotFoundException"
      | "InvalidConfigurationRequestException"
      | "PolicyNotFoundException";
  };
  readonly SetLoadBalancerPoliciesOfListener: {
    readonly input: SetLoadBalancerPoliciesOfListenerInput;
    readonly output: SetLoadBalancerPoliciesOfListenerOutput;
    readonly errors:
      | "AccessPointNotFoundException"
      | "InvalidConfigurationRequestException"
      | "ListenerNotFoundException"
      | "PolicyNotFoundException";
  };
}

export interface AccessLog {
  readonly Enabled: boolean;
  readonly S3BucketName?: string | undefined;
  readonly EmitInterval?: number | undefined;
  readonly S3BucketPrefix?: string | undefined;
}

export type AccessPointNotFoundException = Readonly<Record<string, never>>;

export interface AddAvailabilityZonesInput {
  readonly LoadBalancerName: string;
  readonly AvailabilityZones: readonly string[];
}

export interface AddAvailabilityZonesOutput {
  readonly AvailabilityZones?: readonly string[] | undefined;
}

export interface AddTagsInput {
  readonly LoadBalancerNames: readonly string[];
  readonly Tags: readonly Tag[];
}

export type AddTagsOutput = Readonly<Record<string, never>>;

export interface AdditionalAttribute {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export interface AppCookieStickinessPolicy {
  readonly PolicyName?: string | undefined;
  readonly CookieName?: string | undefined;
}

export interface ApplySecurityGroupsToLoadBalancerInput {
  readonly LoadBalancerName: string;
  readonly SecurityGroups: readonly string[];
}

export interface ApplySecurityGroupsToLoadBalancerOutput {
  readonly SecurityGroups?: readonly string[] | undefined;
}

export interface AttachLoadBalancerToSubnetsInput {
  readonly LoadBalancerName: string;
  readonly Subnets: readonly string[];
}

export interface AttachLoadBalancerToSubnetsOutput {
  readonly Subnets?: readonly string[] | undefined;
}

export interface BackendServerDescription {
  readonly InstancePort?: number | undefined;
  readonly PolicyNames?: readonly string[] | undefined;
}

export type CertificateNotFoundException = Readonly<Record<string, never>>;

export interface ConfigureHealthCheckInput {
  readonly LoadBalancerName: string;
  readonly HealthCheck: HealthCheck;
}

export interface ConfigureHealthCheckOutput {
  readonly HealthCheck?: HealthCheck | undefined;
}

export interface ConnectionDraining {
  readonly Enabled: boolean;
  readonly Timeout?: number | undefined;
}

export interface ConnectionSettings {
  readonly IdleTimeout: number;
}

export interface CreateAccessPointInput {
  readonly LoadBalancerName: string;
  readonly Listeners: readonly Listener[];
  readonly AvailabilityZones?: readonly string[] | undefined;
  readonly Subnets?: readonly string[] | undefined;
  readonly SecurityGroups?: readonly string[] | undefined;
  readonly Scheme?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateAccessPointOutput {
  readonly DNSName?: string | undefined;
}

export interface CreateAppCookieStickinessPolicyInput {
  readonly LoadBalancerName: string;
  readonly PolicyName: string;
  readonly CookieName: string;
}

export type CreateAppCookieStickinessPolicyOutput = Readonly<Record<string, never>>;

export interface CreateLBCookieStickinessPolicyInput {
  readonly LoadBalancerName: string;
  readonly PolicyName: string;
  readonly CookieExpirationPeriod?: number | undefined;
}

export type CreateLBCookieStickinessPolicyOutput = Readonly<Record<string, never>>;

export interface CreateLoadBalancerListenerInput {
  readonly LoadBalancerName: string;
  readonly Listeners: readonly Listener[];
}

export type CreateLoadBalancerListenerOutput = Readonly<Record<string, never>>;

export interface CreateLoadBalancerPolicyInput {
  readonly LoadBalancerName: string;
  readonly PolicyName: string;
  readonly PolicyTypeName: string;
  readonly PolicyAttributes?: readonly PolicyAttribute[] | undefined;
}

export type CreateLoadBalancerPolicyOutput = Readonly<Record<string, never>>;

export interface CrossZoneLoadBalancing {
  readonly Enabled: boolean;
}

export interface DeleteAccessPointInput {
  readonly LoadBalancerName: string;
}

export type DeleteAccessPointOutput = Readonly<Record<string, never>>;

export interface DeleteLoadBalancerListenerInput {
  readonly LoadBalancerName: string;
  readonly LoadBalancerPorts: readonly number[];
}

export type DeleteLoadBalancerListenerOutput = Readonly<Record<string, never>>;

export interface DeleteLoadBalancerPolicyInput {
  readonly LoadBalancerName: string;
  readonly PolicyName: string;
}

export type DeleteLoadBalancerPolicyOutput = Readonly<Record<string, never>>;

export type DependencyThrottleException = Readonly<Record<string, never>>;

export interface DeregisterEndPointsInput {
  readonly LoadBalancerName: string;
  readonly Instances: readonly Instance[];
}

export interface DeregisterEndPointsOutput {
  readonly Instances?: readonly Instance[] | undefined;
}

export interface DescribeAccessPointsInput {
  readonly LoadBalancerNames?: readonly string[] | undefined;
  readonly Marker?: string | undefined;
  readonly PageSize?: number | undefined;
}

export interface DescribeAccessPointsOutput {
  readonly LoadBalancerDescriptions?: readonly LoadBalancerDescription[] | undefined;
  readonly NextMarker?: string | undefined;
}

export interface DescribeAccountLimitsInput {
  readonly Marker?: string | undefined;
  readonly PageSize?: number | undefined;
}

export interface DescribeAccountLimitsOutput {
  readonly Limits?: readonly Limit[] | undefined;
  readonly NextMarker?: string | undefined;
}

export interface DescribeEndPointStateInput {
  readonly LoadBalancerName: string;
  readonly Instances?: readonly Instance[] | undefined;
}

export interface DescribeEndPointStateOutput {
  readonly InstanceStates?: readonly InstanceState[] | undefined;
}

export interface DescribeLoadBalancerAttributesInput {
  readonly LoadBalancerName: string;
}

export interface DescribeLoadBalancerAttributesOutput {
  readonly LoadBalancerAttributes?: LoadBalancerAttributes | undefined;
}

export interface DescribeLoadBalancerPoliciesInput {
  readonly LoadBalancerName?: string | undefined;
  readonly PolicyNames?: readonly string[] | undefined;
}

export interface DescribeLoadBalancerPoliciesOutput {
  readonly PolicyDescriptions?: readonly PolicyDescription[] | undefined;
}

export interface DescribeLoadBalancerPolicyTypesInput {
  readonly PolicyTypeNames?: readonly string[] | undefined;
}

export interface DescribeLoadBalancerPolicyTypesOutput {
  readonly PolicyTypeDescriptions?: readonly PolicyTypeDescription[] | undefined;
}

export interface DescribeTagsInput {
  readonly LoadBalancerNames: readonly string[];
}

export interface DescribeTagsOutput {
  readonly TagDescriptions?: readonly TagDescription[] | undefined;
}

export interface DetachLoadBalancerFromSubnetsInput {
  readonly LoadBalancerName: string;
  readonly Subnets: readonly string[];
}

export interface DetachLoadBalancerFromSubnetsOutput {
  readonly Subnets?: readonly string[] | undefined;
}

export type DuplicateAccessPointNameException = Readonly<Record<string, never>>;

export type DuplicateListenerException = Readonly<Record<string, never>>;

export type DuplicatePolicyNameException = Readonly<Record<string, never>>;

export type DuplicateTagKeysException = Readonly<Record<string, never>>;

export interface HealthCheck {
  readonly Target: string;
  readonly Interval: number;
  readonly Timeout: number;
  readonly UnhealthyThreshold: number;
  readonly HealthyThreshold: number;
}

export interface Instance {
  readonly InstanceId?: string | undefined;
}

export interface InstanceState {
  readonly InstanceId?: string | undefined;
  readonly State?: string | undefined;
  readonly ReasonCode?: string | undefined;
  readonly Description?: string | undefined;
}

export type InvalidConfigurationRequestException = Readonly<Record<string, never>>;

export type InvalidEndPointException = Readonly<Record<string, never>>;

export type InvalidSchemeException = Readonly<Record<string, never>>;

export type InvalidSecurityGroupException = Readonly<Record<string, never>>;

export type InvalidSubnetException = Readonly<Record<string, never>>;

export interface LBCookieStickinessPolicy {
  readonly PolicyName?: string | undefined;
  readonly CookieExpirationPeriod?: number | undefined;
}

export interface Limit {
  readonly Name?: string | undefined;
  readonly Max?: string | undefined;
}

export interface Listener {
  readonly Protocol: string;
  readonly LoadBalancerPort: number;
  readonly InstanceProtocol?: string | undefined;
  readonly InstancePort: number;
  readonly SSLCertificateId?: string | undefined;
}

export interface ListenerDescription {
  readonly Listener?: Listener | undefined;
  readonly PolicyNames?: readonly string[] | undefined;
}

export type ListenerNotFoundException = Readonly<Record<string, never>>;

export type LoadBalancerAttributeNotFoundException = Readonly<Record<string, never>>;

export interface LoadBalancerAttributes {
  readonly CrossZoneLoadBalancing?: CrossZoneLoadBalancing | undefined;
  readonly AccessLog?: AccessLog | undefined;
  readonly ConnectionDraining?: ConnectionDraining | undefined;
  readonly ConnectionSettings?: ConnectionSettings | undefined;
  readonly AdditionalAttributes?: readonly AdditionalAttribute[] | undefined;
}

export interface LoadBalancerDescription {
  readonly LoadBalancerName?: string | undefined;
  readonly DNSName?: string | undefined;
  readonly CanonicalHostedZoneName?: string | undefined;
  readonly CanonicalHostedZoneNameID?: string | undefined;
  readonly ListenerDescriptions?: readonly ListenerDescription[] | undefined;
  readonly Policies?: Policies | undefined;
  readonly BackendServerDescriptions?: readonly BackendServerDescription[] | undefined;
  readonly AvailabilityZones?: readonly string[] | undefined;
  readonly Subnets?: readonly string[] | undefined;
  readonly VPCId?: string | undefined;
  readonly Instances?: readonly Instance[] | undefined;
  readonly HealthCheck?: HealthCheck | undefined;
  readonly SourceSecurityGroup?: SourceSecurityGroup | undefined;
  readonly SecurityGroups?: readonly string[] | undefined;
  readonly CreatedTime?: Instant | undefined;
  readonly Scheme?: string | undefined;
}

export interface ModifyLoadBalancerAttributesInput {
  readonly LoadBalancerName: string;
  readonly LoadBalancerAttributes: LoadBalancerAttributes;
}

export interface ModifyLoadBalancerAttributesOutput {
  readonly LoadBalancerName?: string | undefined;
  readonly LoadBalancerAttributes?: LoadBalancerAttributes | undefined;
}

export type OperationNotPermittedException = Readonly<Record<string, never>>;

export interface Policies {
  readonly AppCookieStickinessPolicies?: readonly AppCookieStickinessPolicy[] | undefined;
  readonly LBCookieStickinessPolicies?: readonly LBCookieStickinessPolicy[] | undefined;
  readonly OtherPolicies?: readonly string[] | undefined;
}

export interface PolicyAttribute {
  readonly AttributeName?: string | undefined;
  readonly AttributeValue?: string | undefined;
}

export interface PolicyAttributeDescription {
  readonly AttributeName?: string | undefined;
  readonly AttributeValue?: string | undefined;
}

export interface PolicyAttributeTypeDescription {
  readonly AttributeName?: string | undefined;
  readonly AttributeType?: string | undefined;
  readonly Description?: string | undefined;
  readonly DefaultValue?: string | undefined;
  readonly Cardinality?: string | undefined;
}

export interface PolicyDescription {
  readonly PolicyName?: string | undefined;
  readonly PolicyTypeName?: string | undefined;
  readonly PolicyAttributeDescriptions?: readonly PolicyAttributeDescription[] | undefined;
}

export type PolicyNotFoundException = Readonly<Record<string, never>>;

export interface PolicyTypeDescription {
  readonly PolicyTypeName?: string | undefined;
  readonly Description?: string | undefined;
  readonly PolicyAttributeTypeDescriptions?: readonly PolicyAttributeTypeDescription[] | undefined;
}

export type PolicyTypeNotFoundException = Readonly<Record<string, never>>;

export interface RegisterEndPointsInput {
  readonly LoadBalancerName: string;
  readonly Instances: readonly Instance[];
}

export interface RegisterEndPointsOutput {
  readonly Instances?: readonly Instance[] | undefined;
}

export interface RemoveAvailabilityZonesInput {
  readonly LoadBalancerName: string;
  readonly AvailabilityZones: readonly string[];
}

export interface RemoveAvailabilityZonesOutput {
  readonly AvailabilityZones?: readonly string[] | undefined;
}

export interface RemoveTagsInput {
  readonly LoadBalancerNames: readonly string[];
  readonly Tags: readonly TagKeyOnly[];
}

export type RemoveTagsOutput = Readonly<Record<string, never>>;

export interface SetLoadBalancerListenerSSLCertificateInput {
  readonly LoadBalancerName: string;
  readonly LoadBalancerPort: number;
  readonly SSLCertificateId: string;
}

export type SetLoadBalancerListenerSSLCertificateOutput = Readonly<Record<string, never>>;

export interface SetLoadBalancerPoliciesForBackendServerInput {
  readonly LoadBalancerName: string;
  readonly InstancePort: number;
  readonly PolicyNames: readonly string[];
}

export type SetLoadBalancerPoliciesForBackendServerOutput = Readonly<Record<string, never>>;

export interface SetLoadBalancerPoliciesOfListenerInput {
  readonly LoadBalancerName: string;
  readonly LoadBalancerPort: number;
  readonly PolicyNames: readonly string[];
}

export type SetLoadBalancerPoliciesOfListenerOutput = Readonly<Record<string, never>>;

export interface SourceSecurityGroup {
  readonly OwnerAlias?: string | undefined;
  readonly GroupName?: string | undefined;
}

export type SubnetNotFoundException = Readonly<Record<string, never>>;

export interface Tag {
  readonly Key: string;
  readonly Value?: string | undefined;
}

export interface TagDescription {
  readonly LoadBalancerName?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface TagKeyOnly {
  readonly Key?: string | undefined;
}

export type TooManyAccessPointsException = Readonly<Record<string, never>>;

export type TooManyPoliciesException = Readonly<Record<string, never>>;

export type TooManyTagsException = Readonly<Record<string, never>>;

export type UnsupportedProtocolException = Readonly<Record<string, never>>;
