/** The operations and types of Global Accelerator (API version 2018-08-08). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const globalaccelerator: ServiceRef<Operations> = { id: "globalaccelerator" };

export interface Operations {
  readonly AddCustomRoutingEndpoints: {
    readonly input: AddCustomRoutingEndpointsRequest;
    readonly output: AddCustomRoutingEndpointsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "EndpointAlreadyExistsException"
      | "EndpointGroupNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "LimitExceededException";
  };
  readonly AddEndpoints: {
    readonly input: AddEndpointsRequest;
    readonly output: AddEndpointsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EndpointGroupNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "TransactionInProgressException";
  };
  readonly AdvertiseByoipCidr: {
    readonly input: AdvertiseByoipCidrRequest;
    readonly output: AdvertiseByoipCidrResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ByoipCidrNotFoundException"
      | "IncorrectCidrStateException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException";
  };
  readonly AllowCustomRoutingTraffic: {
    readonly input: AllowCustomRoutingTrafficRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "EndpointGroupNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException";
  };
  readonly CreateAccelerator: {
    readonly input: CreateAcceleratorRequest;
    readonly output: CreateAcceleratorResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "TransactionInProgressException";
  };
  readonly CreateCrossAccountAttachment: {
    readonly input: CreateCrossAccountAttachmentRequest;
    readonly output: CreateCrossAccountAttachmentResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "TransactionInProgressException";
  };
  readonly CreateCustomRoutingAccelerator: {
    readonly input: CreateCustomRoutingAcceleratorRequest;
    readonly output: CreateCustomRoutingAcceleratorResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "TransactionInProgressException";
  };
  readonly CreateCustomRoutingEndpointGroup: {
    readonly input: CreateCustomRoutingEndpointGroupRequest;
    readonly output: CreateCustomRoutingEndpointGroupResponse;
    readonly errors:
      | "AcceleratorNotFoundException"
      | "AccessDeniedException"
      | "EndpointGroupAlreadyExistsException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "InvalidPortRangeException"
      | "LimitExceededException"
      | "ListenerNotFoundException";
  };
  readonly CreateCustomRoutingListener: {
    readonly input: CreateCustomRoutingListenerRequest;
    readonly output: CreateCustomRoutingListenerResponse;
    readonly errors:
      | "AcceleratorNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "InvalidPortRangeException"
      | "LimitExceededException";
  };
  readonly CreateEndpointGroup: {
    readonly input: CreateEndpointGroupRequest;
    readonly output: CreateEndpointGroupResponse;
    readonly errors:
      | "AcceleratorNotFoundException"
      | "AccessDeniedException"
      | "EndpointGroupAlreadyExistsException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "ListenerNotFoundException";
  };
  readonly CreateListener: {
    readonly input: CreateListenerRequest;
    readonly output: CreateListenerResponse;
    readonly errors:
      | "AcceleratorNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "InvalidPortRangeException"
      | "LimitExceededException";
  };
  readonly DeleteAccelerator: {
    readonly input: DeleteAcceleratorRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AcceleratorNotDisabledException"
      | "AcceleratorNotFoundException"
      | "AssociatedListenerFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "TransactionInProgressException";
  };
  readonly DeleteCrossAccountAttachment: {
    readonly input: DeleteCrossAccountAttachmentRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "AttachmentNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "TransactionInProgressException";
  };
  readonly DeleteCustomRoutingAccelerator: {
    readonly input: DeleteCustomRoutingAcceleratorRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AcceleratorNotDisabledException"
      | "AcceleratorNotFoundException"
      | "AssociatedListenerFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "TransactionInProgressException";
  };
  readonly DeleteCustomRoutingEndpointGroup: {
    readonly input: DeleteCustomRoutingEndpointGroupRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "EndpointGroupNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException";
  };
  readonly DeleteCustomRoutingListener: {
    readonly input: DeleteCustomRoutingListenerRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AssociatedEndpointGroupFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "ListenerNotFoundException";
  };
  readonly DeleteEndpointGroup: {
    readonly input: DeleteEndpointGroupRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "EndpointGroupNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException";
  };
  readonly DeleteListener: {
    readonly input: DeleteListenerRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AssociatedEndpointGroupFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "ListenerNotFoundException";
  };
  readonly DenyCustomRoutingTraffic: {
    readonly input: DenyCustomRoutingTrafficRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "EndpointGroupNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException";
  };
  readonly DeprovisionByoipCidr: {
    readonly input: DeprovisionByoipCidrRequest;
    readonly output: DeprovisionByoipCidrResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ByoipCidrNotFoundException"
      | "IncorrectCidrStateException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException";
  };
  readonly DescribeAccelerator: {
    readonly input: DescribeAcceleratorRequest;
    readonly output: DescribeAcceleratorResponse;
    readonly errors:
      | "AcceleratorNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException";
  };
  readonly DescribeAcceleratorAttributes: {
    readonly input: DescribeAcceleratorAttributesRequest;
    readonly output: DescribeAcceleratorAttributesResponse;
    readonly errors:
      | "AcceleratorNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException";
  };
  readonly DescribeCrossAccountAttachment: {
    readonly input: DescribeCrossAccountAttachmentRequest;
    readonly output: DescribeCrossAccountAttachmentResponse;
    readonly errors:
      | "AccessDeniedException"
      | "AttachmentNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException";
  };
  readonly DescribeCustomRoutingAccelerator: {
    readonly input: DescribeCustomRoutingAcceleratorRequest;
    readonly output: DescribeCustomRoutingAcceleratorResponse;
    readonly errors:
      | "AcceleratorNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException";
  };
  readonly DescribeCustomRoutingAcceleratorAttributes: {
    readonly input: DescribeCustomRoutingAcceleratorAttributesRequest;
    readonly output: DescribeCustomRoutingAcceleratorAttributesResponse;
    readonly errors:
      | "AcceleratorNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException";
  };
  readonly DescribeCustomRoutingEndpointGroup: {
    readonly input: DescribeCustomRoutingEndpointGroupRequest;
    readonly output: DescribeCustomRoutingEndpointGroupResponse;
    readonly errors:
      | "EndpointGroupNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException";
  };
  readonly DescribeCustomRoutingListener: {
    readonly input: DescribeCustomRoutingListenerRequest;
    readonly output: DescribeCustomRoutingListenerResponse;
    readonly errors:
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "ListenerNotFoundException";
  };
  readonly DescribeEndpointGroup: {
    readonly input: DescribeEndpointGroupRequest;
    readonly output: DescribeEndpointGroupResponse;
    readonly errors:
      | "EndpointGroupNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException";
  };
  readonly DescribeListener: {
    readonly input: DescribeListenerRequest;
    readonly output: DescribeListenerResponse;
    readonly errors:
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "ListenerNotFoundException";
  };
  readonly ListAccelerators: {
    readonly input: ListAcceleratorsRequest;
    readonly output: ListAcceleratorsResponse;
    readonly errors:
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "InvalidNextTokenException";
  };
  readonly ListByoipCidrs: {
    readonly input: ListByoipCidrsRequest;
    readonly output: ListByoipCidrsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "InvalidNextTokenException";
  };
  readonly ListCrossAccountAttachments: {
    readonly input: ListCrossAccountAttachmentsRequest;
    readonly output: ListCrossAccountAttachmentsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "InvalidNextTokenException";
  };
  readonly ListCrossAccountResourceAccounts: {
    readonly input: ListCrossAccountResourceAccountsRequest;
    readonly output: ListCrossAccountResourceAccountsResponse;
    readonly errors: "AccessDeniedException" | "InternalServiceErrorException";
  };
  readonly ListCrossAccountResources: {
    readonly input: ListCrossAccountResourcesRequest;
    readonly output: ListCrossAccountResourcesResponse;
    readonly errors:
      | "AcceleratorNotFoundException"
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "InvalidNextTokenException";
  };
  readonly ListCustomRoutingAccelerators: {
    readonly input: ListCustomRoutingAcceleratorsRequest;
    readonly output: ListCustomRoutingAcceleratorsResponse;
    readonly errors:
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "InvalidNextTokenException";
  };
  readonly ListCustomRoutingEndpointGroups: {
    readonly input: ListCustomRoutingEndpointGroupsRequest;
    readonly output: ListCustomRoutingEndpointGroupsResponse;
    readonly errors:
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "InvalidNextTokenException"
      | "ListenerNotFoundException";
  };
  readonly ListCustomRoutingListeners: {
    readonly input: ListCustomRoutingListenersRequest;
    readonly output: ListCustomRoutingListenersResponse;
    readonly errors:
      | "AcceleratorNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "InvalidNextTokenException";
  };
  readonly ListCustomRoutingPortMappings: {
    readonly input: ListCustomRoutingPortMappingsRequest;
    readonly output: ListCustomRoutingPortMappingsResponse;
    readonly errors:
      | "AcceleratorNotFoundException"
      | "EndpointGroupNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "InvalidNextTokenException";
  };
  readonly ListCustomRoutingPortMappingsByDestination: {
    readonly input: ListCustomRoutingPortMappingsByDestinationRequest;
    readonly output: ListCustomRoutingPortMappingsByDestinationResponse;
    readonly errors:
      | "EndpointNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "InvalidNextTokenException";
  };
  readonly ListEndpointGroups: {
    readonly input: ListEndpointGroupsRequest;
    readonly output: ListEndpointGroupsResponse;
    readonly errors:
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "InvalidNextTokenException"
      | "ListenerNotFoundException";
  };
  readonly ListListeners: {
    readonly input: ListListenersRequest;
    readonly output: ListListenersResponse;
    readonly errors:
      | "AcceleratorNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "InvalidNextTokenException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors:
      | "AcceleratorNotFoundException"
      | "AttachmentNotFoundException"
      | "EndpointGroupNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "ListenerNotFoundException";
  };
  readonly ProvisionByoipCidr: {
    readonly input: ProvisionByoipCidrRequest;
    readonly output: ProvisionByoipCidrResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IncorrectCidrStateException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "LimitExceededException";
  };
  readonly RemoveCustomRoutingEndpoints: {
    readonly input: RemoveCustomRoutingEndpointsRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "EndpointGroupNotFoundException"
      | "EndpointNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException";
  };
  readonly RemoveEndpoints: {
    readonly input: RemoveEndpointsRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "EndpointGroupNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "TransactionInProgressException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors:
      | "AcceleratorNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors:
      | "AcceleratorNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException";
  };
  readonly UpdateAccelerator: {
    readonly input: UpdateAcceleratorRequest;
    readonly output: UpdateAcceleratorResponse;
    readonly errors:
      | "AcceleratorNotFoundException"
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "TransactionInProgressException";
  };
  readonly UpdateAcceleratorAttributes: {
    readonly input: UpdateAcceleratorAttributesRequest;
    readonly output: UpdateAcceleratorAttributesResponse;
    readonly errors:
      | "AcceleratorNotFoundException"
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "TransactionInProgressException";
  };
  readonly UpdateCrossAccountAttachment: {
    readonly input: UpdateCrossAccountAttachmentRequest;
    readonly output: UpdateCrossAccountAttachmentResponse;
    readonly errors:
      | "AccessDeniedException"
      | "AttachmentNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "LimitExceededException"
      | "TransactionInProgressException";
  };
  readonly UpdateCustomRoutingAccelerator: {
    readonly input: UpdateCustomRoutingAcceleratorRequest;
    readonly output: UpdateCustomRoutingAcceleratorResponse;
    readonly errors:
      | "AcceleratorNotFoundException"
      | "ConflictException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "TransactionInProgressException";
  };
  readonly UpdateCustomRoutingAcceleratorAttributes: {
    readonly input: UpdateCustomRoutingAcceleratorAttributesRequest;
    readonly output: UpdateCustomRoutingAcceleratorAttributesResponse;
    readonly errors:
      | "AcceleratorNotFoundException"
      | "AccessDeniedException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "TransactionInProgressException";
  };
  readonly UpdateCustomRoutingListener: {
    readonly input: UpdateCustomRoutingListenerRequest;
    readonly output: UpdateCustomRoutingListenerResponse;
    readonly errors:
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "InvalidPortRangeException"
      | "LimitExceededException"
      | "ListenerNotFoundException";
  };
  readonly UpdateEndpointGroup: {
    readonly input: UpdateEndpointGroupRequest;
    readonly output: UpdateEndpointGroupResponse;
    readonly errors:
      | "AccessDeniedException"
      | "EndpointGroupNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "LimitExceededException";
  };
  readonly UpdateListener: {
    readonly input: UpdateListenerRequest;
    readonly output: UpdateListenerResponse;
    readonly errors:
      | "InternalServiceErrorException"
      | "InvalidArgumentException"
      | "InvalidPortRangeException"
      | "LimitExceededException"
      | "ListenerNotFoundException";
  };
  readonly WithdrawByoipCidr: {
    readonly input: WithdrawByoipCidrRequest;
    readonly output: WithdrawByoipCidrResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ByoipCidrNotFoundException"
      | "IncorrectCidrStateException"
      | "InternalServiceErrorException"
      | "InvalidArgumentException";
  };
}

export interface Accelerator {
  readonly AcceleratorArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly IpAddressType?: IpAddressType | undefined;
  readonly Enabled?: boolean | undefined;
  readonly IpSets?: readonly IpSet[] | undefined;
  readonly DnsName?: string | undefined;
  readonly Status?: AcceleratorStatus | undefined;
  readonly CreatedTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly DualStackDnsName?: string | undefined;
  readonly Events?: readonly AcceleratorEvent[] | undefined;
}

export interface AcceleratorAttributes {
  readonly FlowLogsEnabled?: boolean | undefined;
  readonly FlowLogsS3Bucket?: string | undefined;
  readonly FlowLogsS3Prefix?: string | undefined;
}

export interface AcceleratorEvent {
  readonly Message?: string | undefined;
  readonly Timestamp?: Instant | undefined;
}

export interface AcceleratorNotDisabledException {
  readonly Message?: string | undefined;
}

export interface AcceleratorNotFoundException {
  readonly Message?: string | undefined;
}

export type AcceleratorStatus = "DEPLOYED" | "IN_PROGRESS";

export interface AccessDeniedException {
  readonly Message?: string | undefined;
}

export interface AddCustomRoutingEndpointsRequest {
  readonly EndpointConfigurations: readonly CustomRoutingEndpointConfiguration[];
  readonly EndpointGroupArn: string;
}

export interface AddCustomRoutingEndpointsResponse {
  readonly EndpointDescriptions?: readonly CustomRoutingEndpointDescription[] | undefined;
  readonly EndpointGroupArn?: string | undefined;
}

export interface AddEndpointsRequest {
  readonly EndpointConfigurations: readonly EndpointConfiguration[];
  readonly EndpointGroupArn: string;
}

export interface AddEndpointsResponse {
  readonly EndpointDescriptions?: readonly EndpointDescription[] | undefined;
  readonly EndpointGroupArn?: string | undefined;
}

export interface AdvertiseByoipCidrRequest {
  readonly Cidr: string;
}

export interface AdvertiseByoipCidrResponse {
  readonly ByoipCidr?: ByoipCidr | undefined;
}

export interface AllowCustomRoutingTrafficRequest {
  readonly EndpointGroupArn: string;
  readonly EndpointId: string;
  readonly DestinationAddresses?: readonly string[] | undefined;
  readonly DestinationPorts?: readonly number[] | undefined;
  readonly AllowAllTrafficToEndpoint?: boolean | undefined;
}

export interface AssociatedEndpointGroupFoundException {
  readonly Message?: string | undefined;
}

export interface AssociatedListenerFoundException {
  readonly Message?: string | undefined;
}

export interface Attachment {
  readonly AttachmentArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Principals?: readonly string[] | undefined;
  readonly Resources?: readonly Resource[] | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly CreatedTime?: Instant | undefined;
}

export interface AttachmentNotFoundException {
  readonly Message?: string | undefined;
}

export interface ByoipCidr {
  readonly Cidr?: string | undefined;
  readonly State?: ByoipCidrState | undefined;
  readonly Events?: readonly ByoipCidrEvent[] | undefined;
}

export interface ByoipCidrEvent {
  readonly Message?: string | undefined;
  readonly Timestamp?: Instant | undefined;
}

export interface ByoipCidrNotFoundException {
  readonly Message?: string | undefined;
}

export type ByoipCidrState =
  | "PENDING_PROVISIONING"
  | "READY"
  | "PENDING_ADVERTISING"
  | "ADVERTISING"
  | "PENDING_WITHDRAWING"
  | "PENDING_DEPROVISIONING"
  | "DEPROVISIONED"
  | "FAILED_PROVISION"
  | "FAILED_ADVERTISING"
  | "FAILED_WITHDRAW"
  | "FAILED_DEPROVISION";

export interface CidrAuthorizationContext {
  readonly Message: string;
  readonly Signature: string;
}

export type ClientAffinity = "NONE" | "SOURCE_IP";

export interface ConflictException {
  readonly Message?: string | undefined;
}

export interface CreateAcceleratorRequest {
  readonly Name: string;
  readonly IpAddressType?: IpAddressType | undefined;
  readonly IpAddresses?: readonly string[] | undefined;
  readonly Enabled?: boolean | undefined;
  readonly IdempotencyToken: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateAcceleratorResponse {
  readonly Accelerator?: Accelerator | undefined;
}

export interface CreateCrossAccountAttachmentRequest {
  readonly Name: string;
  readonly Principals?: readonly string[] | undefined;
  readonly Resources?: readonly Resource[] | undefined;
  readonly IdempotencyToken: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateCrossAccountAttachmentResponse {
  readonly CrossAccountAttachment?: Attachment | undefined;
}

export interface CreateCustomRoutingAcceleratorRequest {
  readonly Name: string;
  readonly IpAddressType?: IpAddressType | undefined;
  readonly IpAddresses?: readonly string[] | undefined;
  readonly Enabled?: boolean | undefined;
  readonly IdempotencyToken: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateCustomRoutingAcceleratorResponse {
  readonly Accelerator?: CustomRoutingAccelerator | undefined;
}

export interface CreateCustomRoutingEndpointGroupRequest {
  readonly ListenerArn: string;
  readonly EndpointGroupRegion: string;
  readonly DestinationConfigurations: readonly CustomRoutingDestinationConfiguration[];
  readonly IdempotencyToken: string;
}

export interface CreateCustomRoutingEndpointGroupResponse {
  readonly EndpointGroup?: CustomRoutingEndpointGroup | undefined;
}

export interface CreateCustomRoutingListenerRequest {
  readonly AcceleratorArn: string;
  readonly PortRanges: readonly PortRange[];
  readonly IdempotencyToken: string;
}

export interface CreateCustomRoutingListenerResponse {
  readonly Listener?: CustomRoutingListener | undefined;
}

export interface CreateEndpointGroupRequest {
  readonly ListenerArn: string;
  readonly EndpointGroupRegion: string;
  readonly EndpointConfigurations?: readonly EndpointConfiguration[] | undefined;
  readonly TrafficDialPercentage?: number | undefined;
  readonly HealthCheckPort?: number | undefined;
  readonly HealthCheckProtocol?: HealthCheckProtocol | undefined;
  readonly HealthCheckPath?: string | undefined;
  readonly HealthCheckIntervalSeconds?: number | undefined;
  readonly ThresholdCount?: number | undefined;
  readonly IdempotencyToken: string;
  readonly PortOverrides?: readonly PortOverride[] | undefined;
}

export interface CreateEndpointGroupResponse {
  readonly EndpointGroup?: EndpointGroup | undefined;
}

export interface CreateListenerRequest {
  readonly AcceleratorArn: string;
  readonly PortRanges: readonly PortRange[];
  readonly Protocol: Protocol;
  readonly ClientAffinity?: ClientAffinity | undefined;
  readonly IdempotencyToken: string;
}

export interface CreateListenerResponse {
  readonly Listener?: Listener | undefined;
}

export interface CrossAccountResource {
  readonly EndpointId?: string | undefined;
  readonly Cidr?: string | undefined;
  readonly AttachmentArn?: string | undefined;
}

export interface CustomRoutingAccelerator {
  readonly AcceleratorArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly IpAddressType?: IpAddressType | undefined;
  readonly Enabled?: boolean | undefined;
  readonly IpSets?: readonly IpSet[] | undefined;
  readonly DnsName?: string | undefined;
  readonly Status?: CustomRoutingAcceleratorStatus | undefined;
  readonly CreatedTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface CustomRoutingAcceleratorAttributes {
  readonly FlowLogsEnabled?: boolean | undefined;
  readonly FlowLogsS3Bucket?: string | undefined;
  readonly FlowLogsS3Prefix?: string | undefined;
}

export type CustomRoutingAcceleratorStatus = "DEPLOYED" | "IN_PROGRESS";

export interface CustomRoutingDestinationConfiguration {
  readonly FromPort: number;
  readonly ToPort: number;
  readonly Protocols: readonly CustomRoutingProtocol[];
}

export interface CustomRoutingDestinationDescription {
  readonly FromPort?: number | undefined;
  readonly ToPort?: number | undefined;
  readonly Protocols?: readonly Protocol[] | undefined;
}

export type CustomRoutingDestinationTrafficState = "ALLOW" | "DENY";

export interface CustomRoutingEndpointConfiguration {
  readonly EndpointId?: string | undefined;
  readonly AttachmentArn?: string | undefined;
}

export interface CustomRoutingEndpointDescription {
  readonly EndpointId?: string | undefined;
}

export interface CustomRoutingEndpointGroup {
  readonly EndpointGroupArn?: string | undefined;
  readonly EndpointGroupRegion?: string | undefined;
  readonly DestinationDescriptions?: readonly CustomRoutingDestinationDescription[] | undefined;
  readonly EndpointDescriptions?: readonly CustomRoutingEndpointDescription[] | undefined;
}

export interface CustomRoutingListener {
  readonly ListenerArn?: string | undefined;
  readonly PortRanges?: readonly PortRange[] | undefined;
}

export type CustomRoutingProtocol = "TCP" | "UDP";

export interface DeleteAcceleratorRequest {
  readonly AcceleratorArn: string;
}

export interface DeleteCrossAccountAttachmentRequest {
  readonly AttachmentArn: string;
}

export interface DeleteCustomRoutingAcceleratorRequest {
  readonly AcceleratorArn: string;
}

export interface DeleteCustomRoutingEndpointGroupRequest {
  readonly EndpointGroupArn: string;
}

export interface DeleteCustomRoutingListenerRequest {
  readonly ListenerArn: string;
}

export interface DeleteEndpointGroupRequest {
  readonly EndpointGroupArn: string;
}

export interface DeleteListenerRequest {
  readonly ListenerArn: string;
}

export interface DenyCustomRoutingTrafficRequest {
  readonly EndpointGroupArn: string;
  readonly EndpointId: string;
  readonly DestinationAddresses?: readonly string[] | undefined;
  readonly DestinationPorts?: readonly number[] | undefined;
  readonly DenyAllTrafficToEndpoint?: boolean | undefined;
}

export interface DeprovisionByoipCidrRequest {
  readonly Cidr: string;
}

export interface DeprovisionByoipCidrResponse {
  readonly ByoipCidr?: ByoipCidr | undefined;
}

export interface DescribeAcceleratorAttributesRequest {
  readonly AcceleratorArn: string;
}

export interface DescribeAcceleratorAttributesResponse {
  readonly AcceleratorAttributes?: AcceleratorAttributes | undefined;
}

export interface DescribeAcceleratorRequest {
  readonly AcceleratorArn: string;
}

export interface DescribeAcceleratorResponse {
  readonly Accelerator?: Accelerator | undefined;
}

export interface DescribeCrossAccountAttachmentRequest {
  readonly AttachmentArn: string;
}

export interface DescribeCrossAccountAttachmentResponse {
  readonly CrossAccountAttachment?: Attachment | undefined;
}

export interface DescribeCustomRoutingAcceleratorAttributesRequest {
  readonly AcceleratorArn: string;
}

export interface DescribeCustomRoutingAcceleratorAttributesResponse {
  readonly AcceleratorAttributes?: CustomRoutingAcceleratorAttributes | undefined;
}

export interface DescribeCustomRoutingAcceleratorRequest {
  readonly AcceleratorArn: string;
}

export interface DescribeCustomRoutingAcceleratorResponse {
  readonly Accelerator?: CustomRoutingAccelerator | undefined;
}

export interface DescribeCustomRoutingEndpointGroupRequest {
  readonly EndpointGroupArn: string;
}

export interface DescribeCustomRoutingEndpointGroupResponse {
  readonly EndpointGroup?: CustomRoutingEndpointGroup | undefined;
}

export interface DescribeCustomRoutingListenerRequest {
  readonly ListenerArn: string;
}

export interface DescribeCustomRoutingListenerResponse {
  readonly Listener?: CustomRoutingListener | undefined;
}

export interface DescribeEndpointGroupRequest {
  readonly EndpointGroupArn: string;
}

export interface DescribeEndpointGroupResponse {
  readonly EndpointGroup?: EndpointGroup | undefined;
}

export interface DescribeListenerRequest {
  readonly ListenerArn: string;
}

export interface DescribeListenerResponse {
  readonly Listener?: Listener | undefined;
}

export interface DestinationPortMapping {
  readonly AcceleratorArn?: string | undefined;
  readonly AcceleratorSocketAddresses?: readonly SocketAddress[] | undefined;
  readonly EndpointGroupArn?: string | undefined;
  readonly EndpointId?: string | undefined;
  readonly EndpointGroupRegion?: string | undefined;
  readonly DestinationSocketAddress?: SocketAddress | undefined;
  readonly IpAddressType?: IpAddressType | undefined;
  readonly DestinationTrafficState?: CustomRoutingDestinationTrafficState | undefined;
}

export interface EndpointAlreadyExistsException {
  readonly Message?: string | undefined;
}

export interface EndpointConfiguration {
  readonly EndpointId?: string | undefined;
  readonly Weight?: number | undefined;
  readonly ClientIPPreservationEnabled?: boolean | undefined;
  readonly AttachmentArn?: string | undefined;
}

export interface EndpointDescription {
  readonly EndpointId?: string | undefined;
  readonly Weight?: number | undefined;
  readonly HealthState?: HealthState | undefined;
  readonly HealthReason?: string | undefined;
  readonly ClientIPPreservationEnabled?: boolean | undefined;
}

export interface EndpointGroup {
  readonly EndpointGroupArn?: string | undefined;
  readonly EndpointGroupRegion?: string | undefined;
  readonly EndpointDescriptions?: readonly EndpointDescription[] | undefined;
  readonly TrafficDialPercentage?: number | undefined;
  readonly HealthCheckPort?: number | undefined;
  readonly HealthCheckProtocol?: HealthCheckProtocol | undefined;
  readonly HealthCheckPath?: string | undefined;
  readonly HealthCheckIntervalSeconds?: number | undefined;
  readonly ThresholdCount?: number | undefined;
  readonly PortOverrides?: readonly PortOverride[] | undefined;
}

export interface EndpointGroupAlreadyExistsException {
  readonly Message?: string | undefined;
}

export interface EndpointGroupNotFoundException {
  readonly Message?: string | undefined;
}

export interface EndpointIdentifier {
  readonly EndpointId: string;
  readonly ClientIPPreservationEnabled?: boolean | undefined;
}

export interface EndpointNotFoundException {
  readonly Message?: string | undefined;
}

export type HealthCheckProtocol = "TCP" | "HTTP" | "HTTPS";

export type HealthState = "INITIAL" | "HEALTHY" | "UNHEALTHY";

export interface IncorrectCidrStateException {
  readonly Message?: string | undefined;
}

export interface InternalServiceErrorException {
  readonly Message?: string | undefined;
}

export interface InvalidArgumentException {
  readonly Message?: string | undefined;
}

export interface InvalidNextTokenException {
  readonly Message?: string | undefined;
}

export interface InvalidPortRangeException {
  readonly Message?: string | undefined;
}

export type IpAddressFamily = "IPv4" | "IPv6";

export type IpAddressType = "IPV4" | "DUAL_STACK";

export interface IpSet {
  readonly IpFamily?: string | undefined;
  readonly IpAddresses?: readonly string[] | undefined;
  readonly IpAddressFamily?: IpAddressFamily | undefined;
}

export interface LimitExceededException {
  readonly Message?: string | undefined;
}

export interface ListAcceleratorsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListAcceleratorsResponse {
  readonly Accelerators?: readonly Accelerator[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListByoipCidrsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListByoipCidrsResponse {
  readonly ByoipCidrs?: readonly ByoipCidr[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCrossAccountAttachmentsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCrossAccountAttachmentsResponse {
  readonly CrossAccountAttachments?: readonly Attachment[] | undefined;
  readonly NextToken?: string | undefined;
}

export type ListCrossAccountResourceAccountsRequest = Readonly<Record<string, never>>;

export interface ListCrossAccountResourceAccountsResponse {
  readonly ResourceOwnerAwsAccountIds?: readonly string[] | undefined;
}

export interface ListCrossAccountResourcesRequest {
  readonly AcceleratorArn?: string | undefined;
  readonly ResourceOwnerAwsAccountId: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCrossAccountResourcesResponse {
  readonly CrossAccountResources?: readonly CrossAccountResource[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCustomRoutingAcceleratorsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCustomRoutingAcceleratorsResponse {
  readonly Accelerators?: readonly CustomRoutingAccelerator[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCustomRoutingEndpointGroupsRequest {
  readonly ListenerArn: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCustomRoutingEndpointGroupsResponse {
  readonly EndpointGroups?: readonly CustomRoutingEndpointGroup[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCustomRoutingListenersRequest {
  readonly AcceleratorArn: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCustomRoutingListenersResponse {
  readonly Listeners?: readonly CustomRoutingListener[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCustomRoutingPortMappingsByDestinationRequest {
  readonly EndpointId: string;
  readonly DestinationAddress: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCustomRoutingPortMappingsByDestinationResponse {
  readonly DestinationPortMappings?: readonly DestinationPortMapping[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCustomRoutingPortMappingsRequest {
  readonly AcceleratorArn: string;
  readonly EndpointGroupArn?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCustomRoutingPortMappingsResponse {
  readonly PortMappings?: readonly PortMapping[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListEndpointGroupsRequest {
  readonly ListenerArn: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListEndpointGroupsResponse {
  readonly EndpointGroups?: readonly EndpointGroup[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListListenersRequest {
  readonly AcceleratorArn: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListListenersResponse {
  readonly Listeners?: readonly Listener[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  readonly ResourceArn: string;
}

export interface ListTagsForResourceResponse {
  readonly Tags?: readonly Tag[] | undefined;
}

export interface Listener {
  readonly ListenerArn?: string | undefined;
  readonly PortRanges?: readonly PortRange[] | undefined;
  readonly Protocol?: Protocol | undefined;
  readonly ClientAffinity?: ClientAffinity | undefined;
}

export interface ListenerNotFoundException {
  readonly Message?: string | undefined;
}

export interface PortMapping {
  readonly AcceleratorPort?: number | undefined;
  readonly EndpointGroupArn?: string | undefined;
  readonly EndpointId?: string | undefined;
  readonly DestinationSocketAddress?: SocketAddress | undefined;
  readonly Protocols?: readonly CustomRoutingProtocol[] | undefined;
  readonly DestinationTrafficState?: CustomRoutingDestinationTrafficState | undefined;
}

export interface PortOverride {
  readonly ListenerPort?: number | undefined;
  readonly EndpointPort?: number | undefined;
}

export interface PortRange {
  readonly FromPort?: number | undefined;
  readonly ToPort?: number | undefined;
}

export type Protocol = "TCP" | "UDP";

export interface ProvisionByoipCidrRequest {
  readonly Cidr: string;
  readonly CidrAuthorizationContext: CidrAuthorizationContext;
}

export interface ProvisionByoipCidrResponse {
  readonly ByoipCidr?: ByoipCidr | undefined;
}

export interface RemoveCustomRoutingEndpointsRequest {
  readonly EndpointIds: readonly string[];
  readonly EndpointGroupArn: string;
}

export interface RemoveEndpointsRequest {
  readonly EndpointIdentifiers: readonly EndpointIdentifier[];
  readonly EndpointGroupArn: string;
}

export interface Resource {
  readonly EndpointId?: string | undefined;
  readonly Cidr?: string | undefined;
  readonly Region?: string | undefined;
}

export interface SocketAddress {
  readonly IpAddress?: string | undefined;
  readonly Port?: number | undefined;
}

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export interface TagResourceRequest {
  readonly ResourceArn: string;
  readonly Tags: readonly Tag[];
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export interface TransactionInProgressException {
  readonly Message?: string | undefined;
}

export interface UntagResourceRequest {
  readonly ResourceArn: string;
  readonly TagKeys: readonly string[];
}

export type UntagResourceResponse = Readonly<Record<string, never>>;

export interface UpdateAcceleratorAttributesRequest {
  readonly AcceleratorArn: string;
  readonly FlowLogsEnabled?: boolean | undefined;
  readonly FlowLogsS3Bucket?: string | undefined;
  readonly FlowLogsS3Prefix?: string | undefined;
}

export interface UpdateAcceleratorAttributesResponse {
  readonly AcceleratorAttributes?: AcceleratorAttributes | undefined;
}

export interface UpdateAcceleratorRequest {
  readonly AcceleratorArn: string;
  readonly Name?: string | undefined;
  readonly IpAddressType?: IpAddressType | undefined;
  readonly IpAddresses?: readonly string[] | undefined;
  readonly Enabled?: boolean | undefined;
}

export interface UpdateAcceleratorResponse {
  readonly Accelerator?: Accelerator | undefined;
}

export interface UpdateCrossAccountAttachmentRequest {
  readonly AttachmentArn: string;
  readonly Name?: string | undefined;
  readonly AddPrincipals?: readonly string[] | undefined;
  readonly RemovePrincipals?: readonly string[] | undefined;
  readonly AddResources?: readonly Resource[] | undefined;
  readonly RemoveResources?: readonly Resource[] | undefined;
}

export interface UpdateCrossAccountAttachmentResponse {
  readonly CrossAccountAttachment?: Attachment | undefined;
}

export interface UpdateCustomRoutingAcceleratorAttributesRequest {
  readonly AcceleratorArn: string;
  readonly FlowLogsEnabled?: boolean | undefined;
  readonly FlowLogsS3Bucket?: string | undefined;
  readonly FlowLogsS3Prefix?: string | undefined;
}

export interface UpdateCustomRoutingAcceleratorAttributesResponse {
  readonly AcceleratorAttributes?: CustomRoutingAcceleratorAttributes | undefined;
}

export interface UpdateCustomRoutingAcceleratorRequest {
  readonly AcceleratorArn: string;
  readonly Name?: string | undefined;
  readonly IpAddressType?: IpAddressType | undefined;
  readonly IpAddresses?: readonly string[] | undefined;
  readonly Enabled?: boolean | undefined;
}

export interface UpdateCustomRoutingAcceleratorResponse {
  readonly Accelerator?: CustomRoutingAccelerator | undefined;
}

export interface UpdateCustomRoutingListenerRequest {
  readonly ListenerArn: string;
  readonly PortRanges: readonly PortRange[];
}

export interface UpdateCustomRoutingListenerResponse {
  readonly Listener?: CustomRoutingListener | undefined;
}

export interface UpdateEndpointGroupRequest {
  readonly EndpointGroupArn: string;
  readonly EndpointConfigurations?: readonly EndpointConfiguration[] | undefined;
  readonly TrafficDialPercentage?: number | undefined;
  readonly HealthCheckPort?: number | undefined;
  readonly HealthCheckProtocol?: HealthCheckProtocol | undefined;
  readonly HealthCheckPath?: string | undefined;
  readonly HealthCheckIntervalSeconds?: number | undefined;
  readonly ThresholdCount?: number | undefined;
  readonly PortOverrides?: readonly PortOverride[] | undefined;
}

export interface UpdateEndpointGroupResponse {
  readonly EndpointGroup?: EndpointGroup | undefined;
}

export interface UpdateListenerRequest {
  readonly ListenerArn: string;
  readonly PortRanges?: readonly PortRange[] | undefined;
  readonly Protocol?: Protocol | undefined;
  readonly ClientAffinity?: ClientAffinity | undefined;
}

export interface UpdateListenerResponse {
  readonly Listener?: Listener | undefined;
}

export interface WithdrawByoipCidrRequest {
  readonly Cidr: string;
}

export interface WithdrawByoipCidrResponse {
  readonly ByoipCidr?: ByoipCidr | undefined;
}
