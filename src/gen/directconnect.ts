/** The operations and types of Direct Connect (API version 2012-10-25). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const directconnect: ServiceRef<Operations> = { id: "directconnect" };

export interface Operations {
  readonly AcceptDirectConnectGatewayAssociationProposal: {
    readonly input: AcceptDirectConnectGatewayAssociationProposalRequest;
    readonly output: AcceptDirectConnectGatewayAssociationProposalResult;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly AllocateConnectionOnInterconnect: {
    readonly input: AllocateConnectionOnInterconnectRequest;
    readonly output: Connection;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly AllocateHostedConnection: {
    readonly input: AllocateHostedConnectionRequest;
    readonly output: Connection;
    readonly errors:
      | "DirectConnectClientException"
      | "DirectConnectServerException"
      | "DuplicateTagKeysException"
      | "TooManyTagsException";
  };
  readonly AllocatePrivateVirtualInterface: {
    readonly input: AllocatePrivateVirtualInterfaceRequest;
    readonly output: VirtualInterface;
    readonly errors:
      | "DirectConnectClientException"
      | "DirectConnectServerException"
      | "DuplicateTagKeysException"
      | "TooManyTagsException";
  };
  readonly AllocatePublicVirtualInterface: {
    readonly input: AllocatePublicVirtualInterfaceRequest;
    readonly output: VirtualInterface;
    readonly errors:
      | "DirectConnectClientException"
      | "DirectConnectServerException"
      | "DuplicateTagKeysException"
      | "TooManyTagsException";
  };
  readonly AllocateTransitVirtualInterface: {
    readonly input: AllocateTransitVirtualInterfaceRequest;
    readonly output: AllocateTransitVirtualInterfaceResult;
    readonly errors:
      | "DirectConnectClientException"
      | "DirectConnectServerException"
      | "DuplicateTagKeysException"
      | "TooManyTagsException";
  };
  readonly AssociateConnectionWithLag: {
    readonly input: AssociateConnectionWithLagRequest;
    readonly output: Connection;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly AssociateHostedConnection: {
    readonly input: AssociateHostedConnectionRequest;
    readonly output: Connection;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly AssociateMacSecKey: {
    readonly input: AssociateMacSecKeyRequest;
    readonly output: AssociateMacSecKeyResponse;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly AssociateVirtualInterface: {
    readonly input: AssociateVirtualInterfaceRequest;
    readonly output: VirtualInterface;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly ConfirmConnection: {
    readonly input: ConfirmConnectionRequest;
    readonly output: ConfirmConnectionResponse;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly ConfirmCustomerAgreement: {
    readonly input: ConfirmCustomerAgreementRequest;
    readonly output: ConfirmCustomerAgreementResponse;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly ConfirmPrivateVirtualInterface: {
    readonly input: ConfirmPrivateVirtualInterfaceRequest;
    readonly output: ConfirmPrivateVirtualInterfaceResponse;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly ConfirmPublicVirtualInterface: {
    readonly input: ConfirmPublicVirtualInterfaceRequest;
    readonly output: ConfirmPublicVirtualInterfaceResponse;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly ConfirmTransitVirtualInterface: {
    readonly input: ConfirmTransitVirtualInterfaceRequest;
    readonly output: ConfirmTransitVirtualInterfaceResponse;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly CreateBGPPeer: {
    readonly input: CreateBGPPeerRequest;
    readonly output: CreateBGPPeerResponse;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly CreateConnection: {
    readonly input: CreateConnectionRequest;
    readonly output: Connection;
    readonly errors:
      | "DirectConnectClientException"
      | "DirectConnectServerException"
      | "DuplicateTagKeysException"
      | "TooManyTagsException";
  };
  readonly CreateDirectConnectGateway: {
    readonly input: CreateDirectConnectGatewayRequest;
    readonly output: CreateDirectConnectGatewayResult;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly CreateDirectConnectGatewayAssociation: {
    readonly input: CreateDirectConnectGatewayAssociationRequest;
    readonly output: CreateDirectConnectGatewayAssociationResult;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly CreateDirectConnectGatewayAssociationProposal: {
    readonly input: CreateDirectConnectGatewayAssociationProposalRequest;
    readonly output: CreateDirectConnectGatewayAssociationProposalResult;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly CreateInterconnect: {
    readonly input: CreateInterconnectRequest;
    readonly output: Interconnect;
    readonly errors:
      | "DirectConnectClientException"
      | "DirectConnectServerException"
      | "DuplicateTagKeysException"
      | "TooManyTagsException";
  };
  readonly CreateLag: {
    readonly input: CreateLagRequest;
    readonly output: Lag;
    readonly errors:
      | "DirectConnectClientException"
      | "DirectConnectServerException"
      | "DuplicateTagKeysException"
      | "TooManyTagsException";
  };
  readonly CreatePrivateVirtualInterface: {
    readonly input: CreatePrivateVirtualInterfaceRequest;
    readonly output: VirtualInterface;
    readonly errors:
      | "DirectConnectClientException"
      | "DirectConnectServerException"
      | "DuplicateTagKeysException"
      | "TooManyTagsException";
  };
  readonly CreatePublicVirtualInterface: {
    readonly input: CreatePublicVirtualInterfaceRequest;
    readonly output: VirtualInterface;
    readonly errors:
      | "DirectConnectClientException"
      | "DirectConnectServerException"
      | "DuplicateTagKeysException"
      | "TooManyTagsException";
  };
  readonly CreateTransitVirtualInterface: {
    readonly input: CreateTransitVirtualInterfaceRequest;
    readonly output: CreateTransitVirtualInterfaceResult;
    readonly errors:
      | "DirectConnectClientException"
      | "DirectConnectServerException"
      | "DuplicateTagKeysException"
      | "TooManyTagsException";
  };
  readonly DeleteBGPPeer: {
    readonly input: DeleteBGPPeerRequest;
    readonly output: DeleteBGPPeerResponse;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DeleteConnection: {
    readonly input: DeleteConnectionRequest;
    readonly output: Connection;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DeleteDirectConnectGateway: {
    readonly input: DeleteDirectConnectGatewayRequest;
    readonly output: DeleteDirectConnectGatewayResult;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DeleteDirectConnectGatewayAssociation: {
    readonly input: DeleteDirectConnectGatewayAssociationRequest;
    readonly output: DeleteDirectConnectGatewayAssociationResult;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DeleteDirectConnectGatewayAssociationProposal: {
    readonly input: DeleteDirectConnectGatewayAssociationProposalRequest;
    readonly output: DeleteDirectConnectGatewayAssociationProposalResult;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DeleteInterconnect: {
    readonly input: DeleteInterconnectRequest;
    readonly output: DeleteInterconnectResponse;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DeleteLag: {
    readonly input: DeleteLagRequest;
    readonly output: Lag;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DeleteVirtualInterface: {
    readonly input: DeleteVirtualInterfaceRequest;
    readonly output: DeleteVirtualInterfaceResponse;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DescribeConnectionLoa: {
    readonly input: DescribeConnectionLoaRequest;
    readonly output: DescribeConnectionLoaResponse;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DescribeConnections: {
    readonly input: DescribeConnectionsRequest;
    readonly output: Connections;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DescribeConnectionsOnInterconnect: {
    readonly input: DescribeConnectionsOnInterconnectRequest;
    readonly output: Connections;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DescribeCustomerMetadata: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: DescribeCustomerMetadataResponse;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DescribeDirectConnectGatewayAssociationProposals: {
    readonly input: DescribeDirectConnectGatewayAssociationProposalsRequest;
    readonly output: DescribeDirectConnectGatewayAssociationProposalsResult;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DescribeDirectConnectGatewayAssociations: {
    readonly input: DescribeDirectConnectGatewayAssociationsRequest;
    readonly output: DescribeDirectConnectGatewayAssociationsResult;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DescribeDirectConnectGatewayAttachments: {
    readonly input: DescribeDirectConnectGatewayAttachmentsRequest;
    readonly output: DescribeDirectConnectGatewayAttachmentsResult;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DescribeDirectConnectGateways: {
    readonly input: DescribeDirectConnectGatewaysRequest;
    readonly output: DescribeDirectConnectGatewaysResult;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DescribeHostedConnections: {
    readonly input: DescribeHostedConnectionsRequest;
    readonly output: Connections;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DescribeInterconnectLoa: {
    readonly input: DescribeInterconnectLoaRequest;
    readonly output: DescribeInterconnectLoaResponse;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DescribeInterconnects: {
    readonly input: DescribeInterconnectsRequest;
    readonly output: Interconnects;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DescribeLags: {
    readonly input: DescribeLagsRequest;
    readonly output: Lags;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DescribeLoa: {
    readonly input: DescribeLoaRequest;
    readonly output: Loa;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DescribeLocations: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: Locations;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DescribeRouterConfiguration: {
    readonly input: DescribeRouterConfigurationRequest;
    readonly output: DescribeRouterConfigurationResponse;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DescribeTags: {
    readonly input: DescribeTagsRequest;
    readonly output: DescribeTagsResponse;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DescribeVirtualGateways: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: VirtualGateways;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DescribeVirtualInterfaces: {
    readonly input: DescribeVirtualInterfacesRequest;
    readonly output: VirtualInterfaces;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DisassociateConnectionFromLag: {
    readonly input: DisassociateConnectionFromLagRequest;
    readonly output: Connection;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly DisassociateMacSecKey: {
    readonly input: DisassociateMacSecKeyRequest;
    readonly output: DisassociateMacSecKeyResponse;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly ListVirtualInterfaceTestHistory: {
    readonly input: ListVirtualInterfaceTestHistoryRequest;
    readonly output: ListVirtualInterfaceTestHistoryResponse;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly StartBgpFailoverTest: {
    readonly input: StartBgpFailoverTestRequest;
    readonly output: StartBgpFailoverTestResponse;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly StopBgpFailoverTest: {
    readonly input: StopBgpFailoverTestRequest;
    readonly output: StopBgpFailoverTestResponse;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors:
      | "DirectConnectClientException"
      | "DirectConnectServerException"
      | "DuplicateTagKeysException"
      | "TooManyTagsException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly UpdateConnection: {
    readonly input: UpdateConnectionRequest;
    readonly output: Connection;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly UpdateDirectConnectGateway: {
    readonly input: UpdateDirectConnectGatewayRequest;
    readonly output: UpdateDirectConnectGatewayResponse;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly UpdateDirectConnectGatewayAssociation: {
    readonly input: UpdateDirectConnectGatewayAssociationRequest;
    readonly output: UpdateDirectConnectGatewayAssociationResult;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly UpdateLag: {
    readonly input: UpdateLagRequest;
    readonly output: Lag;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
  readonly UpdateVirtualInterfaceAttributes: {
    readonly input: UpdateVirtualInterfaceAttributesRequest;
    readonly output: VirtualInterface;
    readonly errors: "DirectConnectClientException" | "DirectConnectServerException";
  };
}

export interface AcceptDirectConnectGatewayAssociationProposalRequest {
  readonly directConnectGatewayId: string;
  readonly proposalId: string;
  readonly associatedGatewayOwnerAccount: string;
  readonly overrideAllowedPrefixesToDirectConnectGateway?: readonly RouteFilterPrefix[] | undefined;
}

export interface AcceptDirectConnectGatewayAssociationProposalResult {
  readonly directConnectGatewayAssociation?: DirectConnectGatewayAssociation | undefined;
}

export type AddressFamily = "ipv4" | "ipv6";

export interface AllocateConnectionOnInterconnectRequest {
  readonly bandwidth: string;
  readonly connectionName: string;
  readonly ownerAccount: string;
  readonly interconnectId: string;
  readonly vlan: number;
}

export interface AllocateHostedConnectionRequest {
  readonly connectionId: string;
  readonly ownerAccount: string;
  readonly bandwidth: string;
  readonly connectionName: string;
  readonly vlan: number;
  readonly tags?: readonly Tag[] | undefined;
}

export interface AllocatePrivateVirtualInterfaceRequest {
  readonly connectionId: string;
  readonly ownerAccount: string;
  readonly newPrivateVirtualInterfaceAllocation: NewPrivateVirtualInterfaceAllocation;
}

export interface AllocatePublicVirtualInterfaceRequest {
  readonly connectionId: string;
  readonly ownerAccount: string;
  readonly newPublicVirtualInterfaceAllocation: NewPublicVirtualInterfaceAllocation;
}

export interface AllocateTransitVirtualInterfaceRequest {
  readonly connectionId: string;
  readonly ownerAccount: string;
  readonly newTransitVirtualInterfaceAllocation: NewTransitVirtualInterfaceAllocation;
}

export interface AllocateTransitVirtualInterfaceResult {
  readonly virtualInterface?: VirtualInterface | undefined;
}

export interface AssociateConnectionWithLagRequest {
  readonly connectionId: string;
  readonly lagId: string;
}

export interface AssociateHostedConnectionRequest {
  readonly connectionId: string;
  readonly parentConnectionId: string;
}

export interface AssociateMacSecKeyRequest {
  readonly connectionId: string;
  readonly secretARN?: string | undefined;
  readonly ckn?: string | undefined;
  readonly cak?: string | undefined;
}

export interface AssociateMacSecKeyResponse {
  readonly connectionId?: string | undefined;
  readonly macSecKeys?: readonly MacSecKey[] | undefined;
}

export interface AssociateVirtualInterfaceRequest {
  readonly virtualInterfaceId: string;
  readonly connectionId: string;
}

export interface AssociatedCoreNetwork {
  readonly id?: string | undefined;
  readonly ownerAccount?: string | undefined;
  readonly attachmentId?: string | undefined;
}

export interface AssociatedGateway {
  readonly id?: string | undefined;
  readonly type?: GatewayType | undefined;
  readonly ownerAccount?: string | undefined;
  readonly region?: string | undefined;
}

export interface BGPPeer {
  readonly bgpPeerId?: string | undefined;
  readonly asn?: number | undefined;
  readonly asnLong?: number | undefined;
  readonly authKey?: string | undefined;
  readonly addressFamily?: AddressFamily | undefined;
  readonly amazonAddress?: string | undefined;
  readonly customerAddress?: string | undefined;
  readonly bgpPeerState?: BGPPeerState | undefined;
  readonly bgpStatus?: BGPStatus | undefined;
  readonly awsDeviceV2?: string | undefined;
  readonly awsLogicalDeviceId?: string | undefined;
}

export type BGPPeerState = "verifying" | "pending" | "available" | "deleting" | "deleted";

export type BGPStatus = "up" | "down" | "unknown";

export interface ConfirmConnectionRequest {
  readonly connectionId: string;
}

export interface ConfirmConnectionResponse {
  readonly connectionState?: ConnectionState | undefined;
}

export interface ConfirmCustomerAgreementRequest {
  readonly agreementName?: string | undefined;
}

export interface ConfirmCustomerAgreementResponse {
  readonly status?: string | undefined;
}

export interface ConfirmPrivateVirtualInterfaceRequest {
  readonly virtualInterfaceId: string;
  readonly virtualGatewayId?: string | undefined;
  readonly directConnectGatewayId?: string | undefined;
}

export interface ConfirmPrivateVirtualInterfaceResponse {
  readonly virtualInterfaceState?: VirtualInterfaceState | undefined;
}

export interface ConfirmPublicVirtualInterfaceRequest {
  readonly virtualInterfaceId: string;
}

export interface ConfirmPublicVirtualInterfaceResponse {
  readonly virtualInterfaceState?: VirtualInterfaceState | undefined;
}

export interface ConfirmTransitVirtualInterfaceRequest {
  readonly virtualInterfaceId: string;
  readonly directConnectGatewayId: string;
}

export interface ConfirmTransitVirtualInterfaceResponse {
  readonly virtualInterfaceState?: VirtualInterfaceState | undefined;
}

export interface Connection {
  readonly ownerAccount?: string | undefined;
  readonly connectionId?: string | undefined;
  readonly connectionName?: string | undefined;
  readonly connectionState?: ConnectionState | undefined;
  readonly region?: string | undefined;
  readonly location?: string | undefined;
  readonly bandwidth?: string | undefined;
  readonly vlan?: number | undefined;
  readonly partnerName?: string | undefined;
  readonly loaIssueTime?: Instant | undefined;
  readonly lagId?: string | undefined;
  readonly awsDevice?: string | undefined;
  readonly jumboFrameCapable?: boolean | undefined;
  readonly awsDeviceV2?: string | undefined;
  readonly awsLogicalDeviceId?: string | undefined;
  readonly hasLogicalRedundancy?: HasLogicalRedundancy | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly providerName?: string | undefined;
  readonly macSecCapable?: boolean | undefined;
  readonly portEncryptionStatus?: string | undefined;
  readonly encryptionMode?: string | undefined;
  readonly macSecKeys?: readonly MacSecKey[] | undefined;
  readonly partnerInterconnectMacSecCapable?: boolean | undefined;
}

export type ConnectionState =
  | "ordering"
  | "requested"
  | "pending"
  | "available"
  | "down"
  | "deleting"
  | "deleted"
  | "rejected"
  | "unknown";

export interface Connections {
  readonly connections?: readonly Connection[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface CreateBGPPeerRequest {
  readonly virtualInterfaceId?: string | undefined;
  readonly newBGPPeer?: NewBGPPeer | undefined;
}

export interface CreateBGPPeerResponse {
  readonly virtualInterface?: VirtualInterface | undefined;
}

export interface CreateConnectionRequest {
  readonly location: string;
  readonly bandwidth: string;
  readonly connectionName: string;
  readonly lagId?: string | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly providerName?: string | undefined;
  readonly requestMACSec?: boolean | undefined;
}

export interface CreateDirectConnectGatewayAssociationProposalRequest {
  readonly directConnectGatewayId: string;
  readonly directConnectGatewayOwnerAccount: string;
  readonly gatewayId: string;
  readonly addAllowedPrefixesToDirectConnectGateway?: readonly RouteFilterPrefix[] | undefined;
  readonly removeAllowedPrefixesToDirectConnectGateway?: readonly RouteFilterPrefix[] | undefined;
}

export interface CreateDirectConnectGatewayAssociationProposalResult {
  readonly directConnectGatewayAssociationProposal?: DirectConnectGatewayAssociationProposal | undefined;
}

export interface CreateDirectConnectGatewayAssociationRequest {
  readonly directConnectGatewayId: string;
  readonly gatewayId?: string | undefined;
  readonly addAllowedPrefixesToDirectConnectGateway?: readonly RouteFilterPrefix[] | undefined;
  readonly virtualGatewayId?: string | undefined;
}

export interface CreateDirectConnectGatewayAssociationResult {
  readonly directConnectGatewayAssociation?: DirectConnectGatewayAssociation | undefined;
}

export interface CreateDirectConnectGatewayRequest {
  readonly directConnectGatewayName: string;
  readonly tags?: readonly Tag[] | undefined;
  readonly amazonSideAsn?: number | undefined;
}

export interface CreateDirectConnectGatewayResult {
  readonly directConnectGateway?: DirectConnectGateway | undefined;
}

export interface CreateInterconnectRequest {
  readonly interconnectName: string;
  readonly bandwidth: string;
  readonly location: string;
  readonly lagId?: string | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly providerName?: string | undefined;
  readonly requestMACSec?: boolean | undefined;
}

export interface CreateLagRequest {
  readonly numberOfConnections: number;
  readonly location: string;
  readonly connectionsBandwidth: string;
  readonly lagName: string;
  readonly connectionId?: string | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly childConnectionTags?: readonly Tag[] | undefined;
  readonly providerName?: string | undefined;
  readonly requestMACSec?: boolean | undefined;
}

export interface CreatePrivateVirtualInterfaceRequest {
  readonly connectionId: string;
  readonly newPrivateVirtualInterface: NewPrivateVirtualInterface;
}

export interface CreatePublicVirtualInterfaceRequest {
  readonly connectionId: string;
  readonly newPublicVirtualInterface: NewPublicVirtualInterface;
}

export interface CreateTransitVirtualInterfaceRequest {
  readonly connectionId: string;
  readonly newTransitVirtualInterface: NewTransitVirtualInterface;
}

export interface CreateTransitVirtualInterfaceResult {
  readonly virtualInterface?: VirtualInterface | undefined;
}

export interface CustomerAgreement {
  readonly agreementName?: string | undefined;
  readonly status?: string | undefined;
}

export interface DeleteBGPPeerRequest {
  readonly virtualInterfaceId?: string | undefined;
  readonly asn?: number | undefined;
  readonly asnLong?: number | undefined;
  readonly customerAddress?: string | undefined;
  readonly bgpPeerId?: string | undefined;
}

export interface DeleteBGPPeerResponse {
  readonly virtualInterface?: VirtualInterface | undefined;
}

export interface DeleteConnectionRequest {
  readonly connectionId: string;
}

export interface DeleteDirectConnectGatewayAssociationProposalRequest {
  readonly proposalId: string;
}

export interface DeleteDirectConnectGatewayAssociationProposalResult {
  readonly directConnectGatewayAssociationProposal?: DirectConnectGatewayAssociationProposal | undefined;
}

export interface DeleteDirectConnectGatewayAssociationRequest {
  readonly associationId?: string | undefined;
  readonly directConnectGatewayId?: string | undefined;
  readonly virtualGatewayId?: string | undefined;
}

export interface DeleteDirectConnectGatewayAssociationResult {
  readonly directConnectGatewayAssociation?: DirectConnectGatewayAssociation | undefined;
}

export interface DeleteDirectConnectGatewayRequest {
  readonly directConnectGatewayId: string;
}

export interface DeleteDirectConnectGatewayResult {
  readonly directConnectGateway?: DirectConnectGateway | undefined;
}

export interface DeleteInterconnectRequest {
  readonly interconnectId: string;
}

export interface DeleteInterconnectResponse {
  readonly interconnectState?: InterconnectState | undefined;
}

export interface DeleteLagRequest {
  readonly lagId: string;
}

export interface DeleteVirtualInterfaceRequest {
  readonly virtualInterfaceId: string;
}

export interface DeleteVirtualInterfaceResponse {
  readonly virtualInterfaceState?: VirtualInterfaceState | undefined;
}

export interface DescribeConnectionLoaRequest {
  readonly connectionId: string;
  readonly providerName?: string | undefined;
  readonly loaContentType?: LoaContentType | undefined;
}

export interface DescribeConnectionLoaResponse {
  readonly loa?: Loa | undefined;
}

export interface DescribeConnectionsOnInterconnectRequest {
  readonly interconnectId: string;
}

export interface DescribeConnectionsRequest {
  readonly connectionId?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeCustomerMetadataResponse {
  readonly agreements?: readonly CustomerAgreement[] | undefined;
  readonly nniPartnerType?: NniPartnerType | undefined;
}

export interface DescribeDirectConnectGatewayAssociationProposalsRequest {
  readonly directConnectGatewayId?: string | undefined;
  readonly proposalId?: string | undefined;
  readonly associatedGatewayId?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeDirectConnectGatewayAssociationProposalsResult {
  readonly directConnectGatewayAssociationProposals?: readonly DirectConnectGatewayAssociationProposal[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeDirectConnectGatewayAssociationsRequest {
  readonly associationId?: string | undefined;
  readonly associatedGatewayId?: string | undefined;
  readonly directConnectGatewayId?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
  readonly virtualGatewayId?: string | undefined;
}

export interface DescribeDirectConnectGatewayAssociationsResult {
  readonly directConnectGatewayAssociations?: readonly DirectConnectGatewayAssociation[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeDirectConnectGatewayAttachmentsRequest {
  readonly directConnectGatewayId?: string | undefined;
  readonly virtualInterfaceId?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeDirectConnectGatewayAttachmentsResult {
  readonly directConnectGatewayAttachments?: readonly DirectConnectGatewayAttachment[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeDirectConnectGatewaysRequest {
  readonly directConnectGatewayId?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeDirectConnectGatewaysResult {
  readonly directConnectGateways?: readonly DirectConnectGateway[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeHostedConnectionsRequest {
  readonly connectionId: string;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeInterconnectLoaRequest {
  readonly interconnectId: string;
  readonly providerName?: string | undefined;
  readonly loaContentType?: LoaContentType | undefined;
}

export interface DescribeInterconnectLoaResponse {
  readonly loa?: Loa | undefined;
}

export interface DescribeInterconnectsRequest {
  readonly interconnectId?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeLagsRequest {
  readonly lagId?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeLoaRequest {
  readonly connectionId: string;
  readonly providerName?: string | undefined;
  readonly loaContentType?: LoaContentType | undefined;
}

export interface DescribeRouterConfigurationRequest {
  readonly virtualInterfaceId: string;
  readonly routerTypeIdentifier?: string | undefined;
}

export interface DescribeRouterConfigurationResponse {
  readonly customerRouterConfig?: string | undefined;
  readonly router?: RouterType | undefined;
  readonly virtualInterfaceId?: string | undefined;
  readonly virtualInterfaceName?: string | undefined;
}

export interface DescribeTagsRequest {
  readonly resourceArns: readonly string[];
}

export interface DescribeTagsResponse {
  readonly resourceTags?: readonly ResourceTag[] | undefined;
}

export interface DescribeVirtualInterfacesRequest {
  readonly connectionId?: string | undefined;
  readonly virtualInterfaceId?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface DirectConnectClientException {
  readonly message?: string | undefined;
}

export interface DirectConnectGateway {
  readonly directConnectGatewayId?: string | undefined;
  readonly directConnectGatewayName?: string | undefined;
  readonly amazonSideAsn?: number | undefined;
  readonly ownerAccount?: string | undefined;
  readonly directConnectGatewayState?: DirectConnectGatewayState | undefined;
  readonly stateChangeError?: string | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

export interface DirectConnectGatewayAssociation {
  readonly directConnectGatewayId?: string | undefined;
  readonly directConnectGatewayOwnerAccount?: string | undefined;
  readonly associationState?: DirectConnectGatewayAssociationState | undefined;
  readonly stateChangeError?: string | undefined;
  readonly associatedGateway?: AssociatedGateway | undefined;
  readonly associationId?: string | undefined;
  readonly allowedPrefixesToDirectConnectGateway?: readonly RouteFilterPrefix[] | undefined;
  readonly associatedCoreNetwork?: AssociatedCoreNetwork | undefined;
  readonly virtualGatewayId?: string | undefined;
  readonly virtualGatewayRegion?: string | undefined;
  readonly virtualGatewayOwnerAccount?: string | undefined;
}

export interface DirectConnectGatewayAssociationProposal {
  readonly proposalId?: string | undefined;
  readonly directConnectGatewayId?: string | undefined;
  readonly directConnectGatewayOwnerAccount?: string | undefined;
  readonly proposalState?: DirectConnectGatewayAssociationProposalState | undefined;
  readonly associatedGateway?: AssociatedGateway | undefined;
  readonly existingAllowedPrefixesToDirectConnectGateway?: readonly RouteFilterPrefix[] | undefined;
  readonly requestedAllowedPrefixesToDirectConnectGateway?: readonly RouteFilterPrefix[] | undefined;
}

export type DirectConnectGatewayAssociationProposalState = "requested" | "accepted" | "deleted";

export type DirectConnectGatewayAssociationState =
  | "associating"
  | "associated"
  | "disassociating"
  | "disassociated"
  | "updating";

export interface DirectConnectGatewayAttachment {
  readonly directConnectGatewayId?: string | undefined;
  readonly virtualInterfaceId?: string | undefined;
  readonly virtualInterfaceRegion?: string | undefined;
  readonly virtualInterfaceOwnerAccount?: string | undefined;
  readonly attachmentState?: DirectConnectGatewayAttachmentState | undefined;
  readonly attachmentType?: DirectConnectGatewayAttachmentType | undefined;
  readonly stateChangeError?: string | undefined;
}

export type DirectConnectGatewayAttachmentState = "attaching" | "attached" | "detaching" | "detached";

export type DirectConnectGatewayAttachmentType = "TransitVirtualInterface" | "PrivateVirtualInterface";

export type DirectConnectGatewayState = "pending" | "available" | "deleting" | "deleted";

export interface DirectConnectServerException {
  readonly message?: string | undefined;
}

export interface DisassociateConnectionFromLagRequest {
  readonly connectionId: string;
  readonly lagId: string;
}

export interface DisassociateMacSecKeyRequest {
  readonly connectionId: string;
  readonly secretARN: string;
}

export interface DisassociateMacSecKeyResponse {
  readonly connectionId?: string | undefined;
  readonly macSecKeys?: readonly MacSecKey[] | undefined;
}

export type DuplicateTagKeysException = Readonly<Record<string, never>>;

export type GatewayType = "virtualPrivateGateway" | "transitGateway";

export type HasLogicalRedundancy = "unknown" | "yes" | "no";

export interface Interconnect {
  readonly interconnectId?: string | undefined;
  readonly interconnectName?: string | undefined;
  readonly interconnectState?: InterconnectState | undefined;
  readonly region?: string | undefined;
  readonly location?: string | undefined;
  readonly bandwidth?: string | undefined;
  readonly loaIssueTime?: Instant | undefined;
  readonly lagId?: string | undefined;
  readonly awsDevice?: string | undefined;
  readonly jumboFrameCapable?: boolean | undefined;
  readonly awsDeviceV2?: string | undefined;
  readonly awsLogicalDeviceId?: string | undefined;
  readonly hasLogicalRedundancy?: HasLogicalRedundancy | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly providerName?: string | undefined;
  readonly macSecCapable?: boolean | undefined;
  readonly portEncryptionStatus?: string | undefined;
  readonly encryptionMode?: string | undefined;
  readonly macSecKeys?: readonly MacSecKey[] | undefined;
}

export type InterconnectState =
  | "requested"
  | "pending"
  | "available"
  | "down"
  | "deleting"
  | "deleted"
  | "unknown";

export interface Interconnects {
  readonly interconnects?: readonly Interconnect[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface Lag {
  readonly connectionsBandwidth?: string | undefined;
  readonly numberOfConnections?: number | undefined;
  readonly lagId?: string | undefined;
  readonly ownerAccount?: string | undefined;
  readonly lagName?: string | undefined;
  readonly lagState?: LagState | undefined;
  readonly location?: string | undefined;
  readonly region?: string | undefined;
  readonly minimumLinks?: number | undefined;
  readonly awsDevice?: string | undefined;
  readonly awsDeviceV2?: string | undefined;
  readonly awsLogicalDeviceId?: string | undefined;
  readonly connections?: readonly Connection[] | undefined;
  readonly allowsHostedConnections?: boolean | undefined;
  readonly jumboFrameCapable?: boolean | undefined;
  readonly hasLogicalRedundancy?: HasLogicalRedundancy | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly providerName?: string | undefined;
  readonly macSecCapable?: boolean | undefined;
  readonly encryptionMode?: string | undefined;
  readonly macSecKeys?: readonly MacSecKey[] | undefined;
}

export type LagState =
  | "requested"
  | "pending"
  | "available"
  | "down"
  | "deleting"
  | "deleted"
  | "unknown";

export interface Lags {
  readonly lags?: readonly Lag[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListVirtualInterfaceTestHistoryRequest {
  readonly testId?: string | undefined;
  readonly virtualInterfaceId?: string | undefined;
  readonly bgpPeers?: readonly string[] | undefined;
  readonly status?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListVirtualInterfaceTestHistoryResponse {
  readonly virtualInterfaceTestHistory?: readonly VirtualInterfaceTestHistory[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface Loa {
  readonly loaContent?: Uint8Array | undefined;
  readonly loaContentType?: LoaContentType | undefined;
}

export type LoaContentType = "application/pdf";

export interface Location {
  readonly locationCode?: string | undefined;
  readonly locationName?: string | undefined;
  readonly region?: string | undefined;
  readonly availablePortSpeeds?: readonly string[] | undefined;
  readonly availableProviders?: readonly string[] | undefined;
  readonly availableMacSecPortSpeeds?: readonly string[] | undefined;
}

export interface Locations {
  readonly locations?: readonly Location[] | undefined;
}

export interface MacSecKey {
  readonly secretARN?: string | undefined;
  readonly ckn?: string | undefined;
  readonly state?: string | undefined;
  readonly startOn?: string | undefined;
}

export interface NewBGPPeer {
  readonly asn?: number | undefined;
  readonly asnLong?: number | undefined;
  readonly authKey?: string | undefined;
  readonly addressFamily?: AddressFamily | undefined;
  readonly amazonAddress?: string | undefined;
  readonly customerAddress?: string | undefined;
}

export interface NewPrivateVirtualInterface {
  readonly virtualInterfaceName: string;
  readonly vlan: number;
  readonly asn?: number | undefined;
  readonly asnLong?: number | undefined;
  readonly mtu?: number | undefined;
  readonly authKey?: string | undefined;
  readonly amazonAddress?: string | undefined;
  readonly customerAddress?: string | undefined;
  readonly addressFamily?: AddressFamily | undefined;
  readonly virtualGatewayId?: string | undefined;
  readonly directConnectGatewayId?: string | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly enableSiteLink?: boolean | undefined;
}

export interface NewPrivateVirtualInterfaceAllocation {
  readonly virtualInterfaceName: string;
  readonly vlan: number;
  readonly asn?: number | undefined;
  readonly asnLong?: number | undefined;
  readonly mtu?: number | undefined;
  readonly authKey?: string | undefined;
  readonly amazonAddress?: string | undefined;
  readonly addressFamily?: AddressFamily | undefined;
  readonly customerAddress?: string | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

export interface NewPublicVirtualInterface {
  readonly virtualInterfaceName: string;
  readonly vlan: number;
  readonly asn?: number | undefined;
  readonly asnLong?: number | undefined;
  readonly authKey?: string | undefined;
  readonly amazonAddress?: string | undefined;
  readonly customerAddress?: string | undefined;
  readonly addressFamily?: AddressFamily | undefined;
  readonly routeFilterPrefixes?: readonly RouteFilterPrefix[] | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

export interface NewPublicVirtualInterfaceAllocation {
  readonly virtualInterfaceName: string;
  readonly vlan: number;
  readonly asn?: number | undefined;
  readonly asnLong?: number | undefined;
  readonly authKey?: string | undefined;
  readonly amazonAddress?: string | undefined;
  readonly customerAddress?: string | undefined;
  readonly addressFamily?: AddressFamily | undefined;
  readonly routeFilterPrefixes?: readonly RouteFilterPrefix[] | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

export interface NewTransitVirtualInterface {
  readonly virtualInterfaceName?: string | undefined;
  readonly vlan?: number | undefined;
  readonly asn?: number | undefined;
  readonly asnLong?: number | undefined;
  readonly mtu?: number | undefined;
  readonly authKey?: string | undefined;
  readonly amazonAddress?: string | undefined;
  readonly customerAddress?: string | undefined;
  readonly addressFamily?: AddressFamily | undefined;
  readonly directConnectGatewayId?: string | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly enableSiteLink?: boolean | undefined;
}

export interface NewTransitVirtualInterfaceAllocation {
  readonly virtualInterfaceName?: string | undefined;
  readonly vlan?: number | undefined;
  readonly asn?: number | undefined;
  readonly asnLong?: number | undefined;
  readonly mtu?: number | undefined;
  readonly authKey?: string | undefined;
  readonly amazonAddress?: string | undefined;
  readonly customerAddress?: string | undefined;
  readonly addressFamily?: AddressFamily | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

export type NniPartnerType = "v1" | "v2" | "nonPartner";

export interface ResourceTag {
  readonly resourceArn?: string | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

export interface RouteFilterPrefix {
  readonly cidr?: string | undefined;
}

export interface RouterType {
  readonly vendor?: string | undefined;
  readonly platform?: string | undefined;
  readonly software?: string | undefined;
  readonly xsltTemplateName?: string | undefined;
  readonly xsltTemplateNameForMacSec?: string | undefined;
  readonly routerTypeIdentifier?: string | undefined;
}

export interface StartBgpFailoverTestRequest {
  readonly virtualInterfaceId: string;
  readonly bgpPeers?: readonly string[] | undefined;
  readonly testDurationInMinutes?: number | undefined;
}

export interface StartBgpFailoverTestResponse {
  readonly virtualInterfaceTest?: VirtualInterfaceTestHistory | undefined;
}

export interface StopBgpFailoverTestRequest {
  readonly virtualInterfaceId: string;
}

export interface StopBgpFailoverTestResponse {
  readonly virtualInterfaceTest?: VirtualInterfaceTestHistory | undefined;
}

export interface Tag {
  readonly key: string;
  readonly value?: string | undefined;
}

export interface TagResourceRequest {
  readonly resourceArn: string;
  readonly tags: readonly Tag[];
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export type TooManyTagsException = Readonly<Record<string, never>>;

export interface UntagResourceRequest {
  readonly resourceArn: string;
  readonly tagKeys: readonly string[];
}

export type UntagResourceResponse = Readonly<Record<string, never>>;

export interface UpdateConnectionRequest {
  readonly connectionId: string;
  readonly connectionName?: string | undefined;
  readonly encryptionMode?: string | undefined;
}

export interface UpdateDirectConnectGatewayAssociationRequest {
  readonly associationId?: string | undefined;
  readonly addAllowedPrefixesToDirectConnectGateway?: readonly RouteFilterPrefix[] | undefined;
  readonly removeAllowedPrefixesToDirectConnectGateway?: readonly RouteFilterPrefix[] | undefined;
}

export interface UpdateDirectConnectGatewayAssociationResult {
  readonly directConnectGatewayAssociation?: DirectConnectGatewayAssociation | undefined;
}

export interface UpdateDirectConnectGatewayRequest {
  readonly directConnectGatewayId: string;
  readonly newDirectConnectGatewayName: string;
}

export interface UpdateDirectConnectGatewayResponse {
  readonly directConnectGateway?: DirectConnectGateway | undefined;
}

export interface UpdateLagRequest {
  readonly lagId: string;
  readonly lagName?: string | undefined;
  readonly minimumLinks?: number | undefined;
  readonly encryptionMode?: string | undefined;
}

export interface UpdateVirtualInterfaceAttributesRequest {
  readonly virtualInterfaceId: string;
  readonly mtu?: number | undefined;
  readonly enableSiteLink?: boolean | undefined;
  readonly virtualInterfaceName?: string | undefined;
}

export interface VirtualGateway {
  readonly virtualGatewayId?: string | undefined;
  readonly virtualGatewayState?: string | undefined;
}

export interface VirtualGateways {
  readonly virtualGateways?: readonly VirtualGateway[] | undefined;
}

export interface VirtualInterface {
  readonly ownerAccount?: string | undefined;
  readonly virtualInterfaceId?: string | undefined;
  readonly location?: string | undefined;
  readonly connectionId?: string | undefined;
  readonly virtualInterfaceType?: string | undefined;
  readonly virtualInterfaceName?: string | undefined;
  readonly vlan?: number | undefined;
  readonly asn?: number | undefined;
  readonly asnLong?: number | undefined;
  readonly amazonSideAsn?: number | undefined;
  readonly authKey?: string | undefined;
  readonly amazonAddress?: string | undefined;
  readonly customerAddress?: string | undefined;
  readonly addressFamily?: AddressFamily | undefined;
  readonly virtualInterfaceState?: VirtualInterfaceState | undefined;
  readonly customerRouterConfig?: string | undefined;
  readonly mtu?: number | undefined;
  readonly jumboFrameCapable?: boolean | undefined;
  readonly virtualGatewayId?: string | undefined;
  readonly directConnectGatewayId?: string | undefined;
  readonly routeFilterPrefixes?: readonly RouteFilterPrefix[] | undefined;
  readonly bgpPeers?: readonly BGPPeer[] | undefined;
  readonly region?: string | undefined;
  readonly awsDeviceV2?: string | undefined;
  readonly awsLogicalDeviceId?: string | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly siteLinkEnabled?: boolean | undefined;
}

export type VirtualInterfaceState =
  | "confirming"
  | "verifying"
  | "pending"
  | "available"
  | "down"
  | "testing"
  | "deleting"
  | "deleted"
  | "rejected"
  | "unknown";

export interface VirtualInterfaceTestHistory {
  readonly testId?: string | undefined;
  readonly virtualInterfaceId?: string | undefined;
  readonly bgpPeers?: readonly string[] | undefined;
  readonly status?: string | undefined;
  readonly ownerAccount?: string | undefined;
  readonly testDurationInMinutes?: number | undefined;
  readonly startTime?: Instant | undefined;
  readonly endTime?: Instant | undefined;
}

export interface VirtualInterfaces {
  readonly virtualInterfaces?: readonly VirtualInterface[] | undefined;
  readonly nextToken?: string | undefined;
}
