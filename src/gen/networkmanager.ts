/** The operations and types of NetworkManager (API version 2019-07-05). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { Json, ServiceRef } from "../kernel/dispatch/contract.ts";

export const networkmanager: ServiceRef<Operations> = { id: "networkmanager" };

export interface Operations {
  readonly AcceptAttachment: {
    readonly input: AcceptAttachmentRequest;
    readonly output: AcceptAttachmentResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly AssociateConnectPeer: {
    readonly input: AssociateConnectPeerRequest;
    readonly output: AssociateConnectPeerResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly AssociateCustomerGateway: {
    readonly input: AssociateCustomerGatewayRequest;
    readonly output: AssociateCustomerGatewayResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly AssociateLink: {
    readonly input: AssociateLinkRequest;
    readonly output: AssociateLinkResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly AssociateTransitGatewayConnectPeer: {
    readonly input: AssociateTransitGatewayConnectPeerRequest;
    readonly output: AssociateTransitGatewayConnectPeerResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateConnectAttachment: {
    readonly input: CreateConnectAttachmentRequest;
    readonly output: CreateConnectAttachmentResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateConnectPeer: {
    readonly input: CreateConnectPeerRequest;
    readonly output: CreateConnectPeerResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateConnection: {
    readonly input: CreateConnectionRequest;
    readonly output: CreateConnectionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateCoreNetwork: {
    readonly input: CreateCoreNetworkRequest;
    readonly output: CreateCoreNetworkResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "CoreNetworkPolicyException"
      | "InternalServerException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateCoreNetworkPrefixListAssociation: {
    readonly input: CreateCoreNetworkPrefixListAssociationRequest;
    readonly output: CreateCoreNetworkPrefixListAssociationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateDevice: {
    readonly input: CreateDeviceRequest;
    readonly output: CreateDeviceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateDirectConnectGatewayAttachment: {
    readonly input: CreateDirectConnectGatewayAttachmentRequest;
    readonly output: CreateDirectConnectGatewayAttachmentResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateGlobalNetwork: {
    readonly input: CreateGlobalNetworkRequest;
    readonly output: CreateGlobalNetworkResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateLink: {
    readonly input: CreateLinkRequest;
    readonly output: CreateLinkResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateSite: {
    readonly input: CreateSiteRequest;
    readonly output: CreateSiteResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateSiteToSiteVpnAttachment: {
    readonly input: CreateSiteToSiteVpnAttachmentRequest;
    readonly output: CreateSiteToSiteVpnAttachmentResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateTransitGatewayPeering: {
    readonly input: CreateTransitGatewayPeeringRequest;
    readonly output: CreateTransitGatewayPeeringResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateTransitGatewayRouteTableAttachment: {
    readonly input: CreateTransitGatewayRouteTableAttachmentRequest;
    readonly output: CreateTransitGatewayRouteTableAttachmentResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly CreateVpcAttachment: {
    readonly input: CreateVpcAttachmentRequest;
    readonly output: CreateVpcAttachmentResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteAttachment: {
    readonly input: DeleteAttachmentRequest;
    readonly output: DeleteAttachmentResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteConnectPeer: {
    readonly input: DeleteConnectPeerRequest;
    readonly output: DeleteConnectPeerResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteConnection: {
    readonly input: DeleteConnectionRequest;
    readonly output: DeleteConnectionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteCoreNetwork: {
    readonly input: DeleteCoreNetworkRequest;
    readonly output: DeleteCoreNetworkResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteCoreNetworkPolicyVersion: {
    readonly input: DeleteCoreNetworkPolicyVersionRequest;
    readonly output: DeleteCoreNetworkPolicyVersionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteCoreNetworkPrefixListAssociation: {
    readonly input: DeleteCoreNetworkPrefixListAssociationRequest;
    readonly output: DeleteCoreNetworkPrefixListAssociationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteDevice: {
    readonly input: DeleteDeviceRequest;
    readonly output: DeleteDeviceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteGlobalNetwork: {
    readonly input: DeleteGlobalNetworkRequest;
    readonly output: DeleteGlobalNetworkResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteLink: {
    readonly input: DeleteLinkRequest;
    readonly output: DeleteLinkResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeletePeering: {
    readonly input: DeletePeeringRequest;
    readonly output: DeletePeeringResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteResourcePolicy: {
    readonly input: DeleteResourcePolicyRequest;
    readonly output: DeleteResourcePolicyResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeleteSite: {
    readonly input: DeleteSiteRequest;
    readonly output: DeleteSiteResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DeregisterTransitGateway: {
    readonly input: DeregisterTransitGatewayRequest;
    readonly output: DeregisterTransitGatewayResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DescribeGlobalNetworks: {
    readonly input: DescribeGlobalNetworksRequest;
    readonly output: DescribeGlobalNetworksResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DisassociateConnectPeer: {
    readonly input: DisassociateConnectPeerRequest;
    readonly output: DisassociateConnectPeerResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DisassociateCustomerGateway: {
    readonly input: DisassociateCustomerGatewayRequest;
    readonly output: DisassociateCustomerGatewayResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DisassociateLink: {
    readonly input: DisassociateLinkRequest;
    readonly output: DisassociateLinkResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly DisassociateTransitGatewayConnectPeer: {
    readonly input: DisassociateTransitGatewayConnectPeerRequest;
    readonly output: DisassociateTransitGatewayConnectPeerResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ExecuteCoreNetworkChangeSet: {
    readonly input: ExecuteCoreNetworkChangeSetRequest;
    readonly output: ExecuteCoreNetworkChangeSetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetConnectAttachment: {
    readonly input: GetConnectAttachmentRequest;
    readonly output: GetConnectAttachmentResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetConnectPeer: {
    readonly input: GetConnectPeerRequest;
    readonly output: GetConnectPeerResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetConnectPeerAssociations: {
    readonly input: GetConnectPeerAssociationsRequest;
    readonly output: GetConnectPeerAssociationsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetConnections: {
    readonly input: GetConnectionsRequest;
    readonly output: GetConnectionsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetCoreNetwork: {
    readonly input: GetCoreNetworkRequest;
    readonly output: GetCoreNetworkResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetCoreNetworkChangeEvents: {
    readonly input: GetCoreNetworkChangeEventsRequest;
    readonly output: GetCoreNetworkChangeEventsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetCoreNetworkChangeSet: {
    readonly input: GetCoreNetworkChangeSetRequest;
    readonly output: GetCoreNetworkChangeSetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetCoreNetworkPolicy: {
    readonly input: GetCoreNetworkPolicyRequest;
    readonly output: GetCoreNetworkPolicyResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetCustomerGatewayAssociations: {
    readonly input: GetCustomerGatewayAssociationsRequest;
    readonly output: GetCustomerGatewayAssociationsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetDevices: {
    readonly input: GetDevicesRequest;
    readonly output: GetDevicesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetDirectConnectGatewayAttachment: {
    readonly input: GetDirectConnectGatewayAttachmentRequest;
    readonly output: GetDirectConnectGatewayAttachmentResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetLinkAssociations: {
    readonly input: GetLinkAssociationsRequest;
    readonly output: GetLinkAssociationsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetLinks: {
    readonly input: GetLinksRequest;
    readonly output: GetLinksResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetNetworkResourceCounts: {
    readonly input: GetNetworkResourceCountsRequest;
    readonly output: GetNetworkResourceCountsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetNetworkResourceRelationships: {
    readonly input: GetNetworkResourceRelationshipsRequest;
    readonly output: GetNetworkResourceRelationshipsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetNetworkResources: {
    readonly input: GetNetworkResourcesRequest;
    readonly output: GetNetworkResourcesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetNetworkRoutes: {
    readonly input: GetNetworkRoutesRequest;
    readonly output: GetNetworkRoutesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetNetworkTelemetry: {
    readonly input: GetNetworkTelemetryRequest;
    readonly output: GetNetworkTelemetryResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetResourcePolicy: {
    readonly input: GetResourcePolicyRequest;
    readonly output: GetResourcePolicyResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetRouteAnalysis: {
    readonly input: GetRouteAnalysisRequest;
    readonly output: GetRouteAnalysisResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetSiteToSiteVpnAttachment: {
    readonly input: GetSiteToSiteVpnAttachmentRequest;
    readonly output: GetSiteToSiteVpnAttachmentResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetSites: {
    readonly input: GetSitesRequest;
    readonly output: GetSitesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetTransitGatewayConnectPeerAssociations: {
    readonly input: GetTransitGatewayConnectPeerAssociationsRequest;
    readonly output: GetTransitGatewayConnectPeerAssociationsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetTransitGatewayPeering: {
    readonly input: GetTransitGatewayPeeringRequest;
    readonly output: GetTransitGatewayPeeringResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetTransitGatewayRegistrations: {
    readonly input: GetTransitGatewayRegistrationsRequest;
    readonly output: GetTransitGatewayRegistrationsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetTransitGatewayRouteTableAttachment: {
    readonly input: GetTransitGatewayRouteTableAttachmentRequest;
    readonly output: GetTransitGatewayRouteTableAttachmentResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly GetVpcAttachment: {
    readonly input: GetVpcAttachmentRequest;
    readonly output: GetVpcAttachmentResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListAttachmentRoutingPolicyAssociations: {
    readonly input: ListAttachmentRoutingPolicyAssociationsRequest;
    readonly output: ListAttachmentRoutingPolicyAssociationsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListAttachments: {
    readonly input: ListAttachmentsRequest;
    readonly output: ListAttachmentsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListConnectPeers: {
    readonly input: ListConnectPeersRequest;
    readonly output: ListConnectPeersResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListCoreNetworkPolicyVersions: {
    readonly input: ListCoreNetworkPolicyVersionsRequest;
    readonly output: ListCoreNetworkPolicyVersionsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListCoreNetworkPrefixListAssociations: {
    readonly input: ListCoreNetworkPrefixListAssociationsRequest;
    readonly output: ListCoreNetworkPrefixListAssociationsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListCoreNetworkRoutingInformation: {
    readonly input: ListCoreNetworkRoutingInformationRequest;
    readonly output: ListCoreNetworkRoutingInformationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListCoreNetworks: {
    readonly input: ListCoreNetworksRequest;
    readonly output: ListCoreNetworksResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListOrganizationServiceAccessStatus: {
    readonly input: ListOrganizationServiceAccessStatusRequest;
    readonly output: ListOrganizationServiceAccessStatusResponse;
    readonly errors: never;
  };
  readonly ListPeerings: {
    readonly input: ListPeeringsRequest;
    readonly output: ListPeeringsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly PutAttachmentRoutingPolicyLabel: {
    readonly input: PutAttachmentRoutingPolicyLabelRequest;
    readonly output: PutAttachmentRoutingPolicyLabelResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly PutCoreNetworkPolicy: {
    readonly input: PutCoreNetworkPolicyRequest;
    readonly output: PutCoreNetworkPolicyResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "CoreNetworkPolicyException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly PutResourcePolicy: {
    readonly input: PutResourcePolicyRequest;
    readonly output: PutResourcePolicyResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly RegisterTransitGateway: {
    readonly input: RegisterTransitGatewayRequest;
    readonly output: RegisterTransitGatewayResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly RejectAttachment: {
    readonly input: RejectAttachmentRequest;
    readonly output: RejectAttachmentResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly RemoveAttachmentRoutingPolicyLabel: {
    readonly input: RemoveAttachmentRoutingPolicyLabelRequest;
    readonly output: RemoveAttachmentRoutingPolicyLabelResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly RestoreCoreNetworkPolicyVersion: {
    readonly input: RestoreCoreNetworkPolicyVersionRequest;
    readonly output: RestoreCoreNetworkPolicyVersionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly StartOrganizationServiceAccessUpdate: {
    readonly input: StartOrganizationServiceAccessUpdateRequest;
    readonly output: StartOrganizationServiceAccessUpdateResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly StartRouteAnalysis: {
    readonly input: StartRouteAnalysisRequest;
    readonly output: StartRouteAnalysisResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UpdateConnection: {
    readonly input: UpdateConnectionRequest;
    readonly output: UpdateConnectionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UpdateCoreNetwork: {
    readonly input: UpdateCoreNetworkRequest;
    readonly output: UpdateCoreNetworkResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UpdateDevice: {
    readonly input: UpdateDeviceRequest;
    readonly output: UpdateDeviceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UpdateDirectConnectGatewayAttachment: {
    readonly input: UpdateDirectConnectGatewayAttachmentRequest;
    readonly output: UpdateDirectConnectGatewayAttachmentResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UpdateGlobalNetwork: {
    readonly input: UpdateGlobalNetworkRequest;
    readonly output: UpdateGlobalNetworkResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UpdateLink: {
    readonly input: UpdateLinkRequest;
    readonly output: UpdateLinkResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UpdateNetworkResourceMetadata: {
    readonly input: UpdateNetworkResourceMetadataRequest;
    readonly output: UpdateNetworkResourceMetadataResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UpdateSite: {
    readonly input: UpdateSiteRequest;
    readonly output: UpdateSiteResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
  readonly UpdateVpcAttachment: {
    readonly input: UpdateVpcAttachmentRequest;
    readonly output: UpdateVpcAttachmentResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ThrottlingException"
      | "ValidationException";
  };
}

export interface AWSLocation {
  readonly Zone?: string | undefined;
  readonly SubnetArn?: string | undefined;
}

export interface AcceptAttachmentRequest {
  readonly AttachmentId: string;
}

export interface AcceptAttachmentResponse {
  readonly Attachment?: Attachment | undefined;
}

export interface AccessDeniedException {
  readonly Message: string;
}

export interface AccountStatus {
  readonly AccountId?: string | undefined;
  readonly SLRDeploymentStatus?: string | undefined;
}

export interface AssociateConnectPeerRequest {
  readonly GlobalNetworkId: string;
  readonly ConnectPeerId: string;
  readonly DeviceId: string;
  readonly LinkId?: string | undefined;
}

export interface AssociateConnectPeerResponse {
  readonly ConnectPeerAssociation?: ConnectPeerAssociation | undefined;
}

export interface AssociateCustomerGatewayRequest {
  readonly CustomerGatewayArn: string;
  readonly GlobalNetworkId: string;
  readonly DeviceId: string;
  readonly LinkId?: string | undefined;
}

export interface AssociateCustomerGatewayResponse {
  readonly CustomerGatewayAssociation?: CustomerGatewayAssociation | undefined;
}

export interface AssociateLinkRequest {
  readonly GlobalNetworkId: string;
  readonly DeviceId: string;
  readonly LinkId: string;
}

export interface AssociateLinkResponse {
  readonly LinkAssociation?: LinkAssociation | undefined;
}

export interface AssociateTransitGatewayConnectPeerRequest {
  readonly GlobalNetworkId: string;
  readonly TransitGatewayConnectPeerArn: string;
  readonly DeviceId: string;
  readonly LinkId?: string | undefined;
}

export interface AssociateTransitGatewayConnectPeerResponse {
  readonly TransitGatewayConnectPeerAssociation?: TransitGatewayConnectPeerAssociation | undefined;
}

export interface Attachment {
  readonly CoreNetworkId?: string | undefined;
  readonly CoreNetworkArn?: string | undefined;
  readonly AttachmentId?: string | undefined;
  readonly OwnerAccountId?: string | undefined;
  readonly AttachmentType?: AttachmentType | undefined;
  readonly State?: AttachmentState | undefined;
  readonly EdgeLocation?: string | undefined;
  readonly EdgeLocations?: readonly string[] | undefined;
  readonly ResourceArn?: string | undefined;
  readonly AttachmentPolicyRuleNumber?: number | undefined;
  readonly SegmentName?: string | undefined;
  readonly NetworkFunctionGroupName?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ProposedSegmentChange?: ProposedSegmentChange | undefined;
  readonly ProposedNetworkFunctionGroupChange?: ProposedNetworkFunctionGroupChange | undefined;
  readonly CreatedAt?: Instant | undefined;
  readonly UpdatedAt?: Instant | undefined;
  readonly LastModificationErrors?: readonly AttachmentError[] | undefined;
}

export interface AttachmentError {
  readonly Code?: AttachmentErrorCode | undefined;
  readonly Message?: string | undefined;
  readonly ResourceArn?: string | undefined;
  readonly RequestId?: string | undefined;
}

export type AttachmentErrorCode =
  | "VPC_NOT_FOUND"
  | "SUBNET_NOT_FOUND"
  | "SUBNET_DUPLICATED_IN_AVAILABILITY_ZONE"
  | "SUBNET_NO_FREE_ADDRESSES"
  | "SUBNET_UNSUPPORTED_AVAILABILITY_ZONE"
  | "SUBNET_NO_IPV6_CIDRS"
  | "VPN_CONNECTION_NOT_FOUND"
  | "MAXIMUM_NO_ENCAP_LIMIT_EXCEEDED"
  | "DIRECT_CONNECT_GATEWAY_NOT_FOUND"
  | "DIRECT_CONNECT_GATEWAY_EXISTING_ATTACHMENTS"
  | "DIRECT_CONNECT_GATEWAY_NO_PRIVATE_VIF"
  | "VPN_EXISTING_ASSOCIATIONS"
  | "VPC_UNSUPPORTED_FEATURES";

export interface AttachmentRoutingPolicyAssociationSummary {
  readonly AttachmentId?: string | undefined;
  readonly PendingRoutingPolicies?: readonly string[] | undefined;
  readonly AssociatedRoutingPolicies?: readonly string[] | undefined;
  readonly RoutingPolicyLabel?: string | undefined;
}

export type AttachmentState =
  | "REJECTED"
  | "PENDING_ATTACHMENT_ACCEPTANCE"
  | "CREATING"
  | "FAILED"
  | "AVAILABLE"
  | "UPDATING"
  | "PENDING_NETWORK_UPDATE"
  | "PENDING_TAG_ACCEPTANCE"
  | "DELETING";

export type AttachmentType =
  | "CONNECT"
  | "SITE_TO_SITE_VPN"
  | "VPC"
  | "DIRECT_CONNECT_GATEWAY"
  | "TRANSIT_GATEWAY_ROUTE_TABLE";

export interface Bandwidth {
  readonly UploadSpeed?: number | undefined;
  readonly DownloadSpeed?: number | undefined;
}

export interface BgpOptions {
  readonly PeerAsn?: number | undefined;
}

export type ChangeAction = "ADD" | "MODIFY" | "REMOVE";

export type ChangeSetState =
  | "PENDING_GENERATION"
  | "FAILED_GENERATION"
  | "READY_TO_EXECUTE"
  | "EXECUTING"
  | "EXECUTION_SUCCEEDED"
  | "OUT_OF_DATE";

export type ChangeStatus = "NOT_STARTED" | "IN_PROGRESS" | "COMPLETE" | "FAILED";

export type ChangeType =
  | "CORE_NETWORK_SEGMENT"
  | "NETWORK_FUNCTION_GROUP"
  | "CORE_NETWORK_EDGE"
  | "ATTACHMENT_MAPPING"
  | "ATTACHMENT_ROUTE_PROPAGATION"
  | "ATTACHMENT_ROUTE_STATIC"
  | "ROUTING_POLICY"
  | "ROUTING_POLICY_SEGMENT_ASSOCIATION"
  | "ROUTING_POLICY_EDGE_ASSOCIATION"
  | "ROUTING_POLICY_ATTACHMENT_ASSOCIATION"
  | "CORE_NETWORK_CONFIGURATION"
  | "SEGMENTS_CONFIGURATION"
  | "SEGMENT_ACTIONS_CONFIGURATION"
  | "ATTACHMENT_POLICIES_CONFIGURATION";

export interface ConflictException {
  readonly Message: string;
  readonly ResourceId: string;
  readonly ResourceType: string;
}

export interface ConnectAttachment {
  readonly Attachment?: Attachment | undefined;
  readonly TransportAttachmentId?: string | undefined;
  readonly Options?: ConnectAttachmentOptions | undefined;
}

export interface ConnectAttachmentOptions {
  readonly Protocol?: TunnelProtocol | undefined;
}

export interface ConnectPeer {
  readonly CoreNetworkId?: string | undefined;
  readonly ConnectAttachmentId?: string | undefined;
  readonly ConnectPeerId?: string | undefined;
  readonly EdgeLocation?: string | undefined;
  readonly State?: ConnectPeerState | undefined;
  readonly CreatedAt?: Instant | undefined;
  readonly Configuration?: ConnectPeerConfiguration | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly SubnetArn?: string | undefined;
  readonly LastModificationErrors?: readonly ConnectPeerError[] | undefined;
}

export interface ConnectPeerAssociation {
  readonly ConnectPeerId?: string | undefined;
  readonly GlobalNetworkId?: string | undefined;
  readonly DeviceId?: string | undefined;
  readonly LinkId?: string | undefined;
  readonly State?: ConnectPeerAssociationState | undefined;
}

export type ConnectPeerAssociationState = "PENDING" | "AVAILABLE" | "DELETING" | "DELETED";

export interface ConnectPeerBgpConfiguration {
  readonly CoreNetworkAsn?: number | undefined;
  readonly PeerAsn?: number | undefined;
  readonly CoreNetworkAddress?: string | undefined;
  readonly PeerAddress?: string | undefined;
}

export interface ConnectPeerConfiguration {
  readonly CoreNetworkAddress?: string | undefined;
  readonly PeerAddress?: string | undefined;
  readonly InsideCidrBlocks?: readonly string[] | undefined;
  readonly Protocol?: TunnelProtocol | undefined;
  readonly BgpConfigurations?: readonly ConnectPeerBgpConfiguration[] | undefined;
}

export interface ConnectPeerError {
  readonly Code?: ConnectPeerErrorCode | undefined;
  readonly Message?: string | undefined;
  readonly ResourceArn?: string | undefined;
  readonly RequestId?: string | undefined;
}

export type ConnectPeerErrorCode =
  | "EDGE_LOCATION_NO_FREE_IPS"
  | "EDGE_LOCATION_PEER_DUPLICATE"
  | "SUBNET_NOT_FOUND"
  | "IP_OUTSIDE_SUBNET_CIDR_RANGE"
  | "INVALID_INSIDE_CIDR_BLOCK"
  | "NO_ASSOCIATED_CIDR_BLOCK";

export type ConnectPeerState = "CREATING" | "FAILED" | "AVAILABLE" | "DELETING";

export interface ConnectPeerSummary {
  readonly CoreNetworkId?: string | undefined;
  readonly ConnectAttachmentId?: string | undefined;
  readonly ConnectPeerId?: string | undefined;
  readonly EdgeLocation?: string | undefined;
  readonly ConnectPeerState?: ConnectPeerState | undefined;
  readonly CreatedAt?: Instant | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly SubnetArn?: string | undefined;
}

export interface Connection {
  readonly ConnectionId?: string | undefined;
  readonly ConnectionArn?: string | undefined;
  readonly GlobalNetworkId?: string | undefined;
  readonly DeviceId?: string | undefined;
  readonly ConnectedDeviceId?: string | undefined;
  readonly LinkId?: string | undefined;
  readonly ConnectedLinkId?: string | undefined;
  readonly Description?: string | undefined;
  readonly CreatedAt?: Instant | undefined;
  readonly State?: ConnectionState | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface ConnectionHealth {
  readonly Type?: ConnectionType | undefined;
  readonly Status?: ConnectionStatus | undefined;
  readonly Timestamp?: Instant | undefined;
}

export type ConnectionState = "PENDING" | "AVAILABLE" | "DELETING" | "UPDATING";

export type ConnectionStatus = "UP" | "DOWN";

export type ConnectionType = "BGP" | "IPSEC";

export interface CoreNetwork {
  readonly GlobalNetworkId?: string | undefined;
  readonly CoreNetworkId?: string | undefined;
  readonly CoreNetworkArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly CreatedAt?: Instant | undefined;
  readonly State?: CoreNetworkState | undefined;
  readonly Segments?: readonly CoreNetworkSegment[] | undefined;
  readonly NetworkFunctionGroups?: readonly CoreNetworkNetworkFunctionGroup[] | undefined;
  readonly Edges?: readonly CoreNetworkEdge[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CoreNetworkChange {
  readonly Type?: ChangeType | undefined;
  readonly Action?: ChangeAction | undefined;
  readonly Identifier?: string | undefined;
  readonly PreviousValues?: CoreNetworkChangeValues | undefined;
  readonly NewValues?: CoreNetworkChangeValues | undefined;
  readonly IdentifierPath?: string | undefined;
}

export interface CoreNetworkChangeEvent {
  readonly Type?: ChangeType | undefined;
  readonly Action?: ChangeAction | undefined;
  readonly IdentifierPath?: string | undefined;
  readonly EventTime?: Instant | undefined;
  readonly Status?: ChangeStatus | undefined;
  readonly Values?: CoreNetworkChangeEventValues | undefined;
}

export interface CoreNetworkChangeEventValues {
  readonly EdgeLocation?: string | undefined;
  readonly PeerEdgeLocation?: string | undefined;
  readonly RoutingPolicyDirection?: RoutingPolicyDirection | undefined;
  readonly SegmentName?: string | undefined;
  readonly NetworkFunctionGroupName?: string | undefined;
  readonly AttachmentId?: string | undefined;
  readonly Cidr?: string | undefined;
  readonly RoutingPolicyAssociationDetails?: readonly RoutingPolicyAssociationDetail[] | undefined;
}

export interface CoreNetworkChangeValues {
  readonly SegmentName?: string | undefined;
  readonly NetworkFunctionGroupName?: string | undefined;
  readonly EdgeLocations?: readonly string[] | undefined;
  readonly Asn?: number | undefined;
  readonly Cidr?: string | undefined;
  readonly DestinationIdentifier?: string | undefined;
  readonly InsideCidrBlocks?: readonly string[] | undefined;
  readonly SharedSegments?: readonly string[] | undefined;
  readonly ServiceInsertionActions?: readonly ServiceInsertionAction[] | undefined;
  readonly VpnEcmpSupport?: boolean | undefined;
  readonly DnsSupport?: boolean | undefined;
  readonly SecurityGroupReferencingSupport?: boolean | undefined;
  readonly RoutingPolicyDirection?: RoutingPolicyDirection | undefined;
  readonly RoutingPolicy?: string | undefined;
  readonly PeerEdgeLocations?: readonly string[] | undefined;
  readonly AttachmentId?: string | undefined;
  readonly RoutingPolicyAssociationDetails?: readonly RoutingPolicyAssociationDetail[] | undefined;
}

export interface CoreNetworkEdge {
  readonly EdgeLocation?: string | undefined;
  readonly Asn?: number | undefined;
  readonly InsideCidrBlocks?: readonly string[] | undefined;
}

export interface CoreNetworkNetworkFunctionGroup {
  readonly Name?: string | undefined;
  readonly EdgeLocations?: readonly string[] | undefined;
  readonly Segments?: ServiceInsertionSegments | undefined;
}

export interface CoreNetworkNetworkFunctionGroupIdentifier {
  readonly CoreNetworkId?: string | undefined;
  readonly NetworkFunctionGroupName?: string | undefined;
  readonly EdgeLocation?: string | undefined;
}

export interface CoreNetworkPolicy {
  readonly CoreNetworkId?: string | undefined;
  readonly PolicyVersionId?: number | undefined;
  readonly Alias?: CoreNetworkPolicyAlias | undefined;
  readonly Description?: string | undefined;
  readonly CreatedAt?: Instant | undefined;
  readonly ChangeSetState?: ChangeSetState | undefined;
  readonly PolicyErrors?: readonly CoreNetworkPolicyError[] | undefined;
  readonly PolicyDocument?: Json | undefined;
}

export type CoreNetworkPolicyAlias = "LIVE" | "LATEST";

export interface CoreNetworkPolicyError {
  readonly ErrorCode: string;
  readonly Message: string;
  readonly Path?: string | undefined;
}

export interface CoreNetworkPolicyException {
  readonly Message: string;
  readonly Errors?: readonly CoreNetworkPolicyError[] | undefined;
}

export interface CoreNetworkPolicyVersion {
  readonly CoreNetworkId?: string | undefined;
  readonly PolicyVersionId?: number | undefined;
  readonly Alias?: CoreNetworkPolicyAlias | undefined;
  readonly Description?: string | undefined;
  readonly CreatedAt?: Instant | undefined;
  readonly ChangeSetState?: ChangeSetState | undefined;
}

export interface CoreNetworkRoutingInformation {
  readonly Prefix?: string | undefined;
  readonly NextHop?: RoutingInformationNextHop | undefined;
  readonly LocalPreference?: string | undefined;
  readonly Med?: string | undefined;
  readonly AsPath?: readonly string[] | undefined;
  readonly Communities?: readonly string[] | undefined;
}

export interface CoreNetworkSegment {
  readonly Name?: string | undefined;
  readonly EdgeLocations?: readonly string[] | undefined;
  readonly SharedSegments?: readonly string[] | undefined;
}

export interface CoreNetworkSegmentEdgeIdentifier {
  readonly CoreNetworkId?: string | undefined;
  readonly SegmentName?: string | undefined;
  readonly EdgeLocation?: string | undefined;
}

export type CoreNetworkState = "CREATING" | "UPDATING" | "AVAILABLE" | "DELETING";

export interface CoreNetworkSummary {
  readonly CoreNetworkId?: string | undefined;
  readonly CoreNetworkArn?: string | undefined;
  readonly GlobalNetworkId?: string | undefined;
  readonly OwnerAccountId?: string | undefined;
  readonly State?: CoreNetworkState | undefined;
  readonly Description?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateConnectAttachmentRequest {
  readonly CoreNetworkId: string;
  readonly EdgeLocation: string;
  readonly TransportAttachmentId: string;
  readonly RoutingPolicyLabel?: string | undefined;
  readonly Options: ConnectAttachmentOptions;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateConnectAttachmentResponse {
  readonly ConnectAttachment?: ConnectAttachment | undefined;
}

export interface CreateConnectPeerRequest {
  readonly ConnectAttachmentId: string;
  readonly CoreNetworkAddress?: string | undefined;
  readonly PeerAddress: string;
  readonly BgpOptions?: BgpOptions | undefined;
  readonly InsideCidrBlocks?: readonly string[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ClientToken?: string | undefined;
  readonly SubnetArn?: string | undefined;
}

export interface CreateConnectPeerResponse {
  readonly ConnectPeer?: ConnectPeer | undefined;
}

export interface CreateConnectionRequest {
  readonly GlobalNetworkId: string;
  readonly DeviceId: string;
  readonly ConnectedDeviceId: string;
  readonly LinkId?: string | undefined;
  readonly ConnectedLinkId?: string | undefined;
  readonly Description?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateConnectionResponse {
  readonly Connection?: Connection | undefined;
}

export interface CreateCoreNetworkPrefixListAssociationRequest {
  readonly CoreNetworkId: string;
  readonly PrefixListArn: string;
  readonly PrefixListAlias: string;
  readonly ClientToken?: string | undefined;
}

export interface CreateCoreNetworkPrefixListAssociationResponse {
  readonly CoreNetworkId?: string | undefined;
  readonly PrefixListArn?: string | undefined;
  readonly PrefixListAlias?: string | undefined;
}

export interface CreateCoreNetworkRequest {
  readonly GlobalNetworkId: string;
  readonly Description?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly PolicyDocument?: string | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateCoreNetworkResponse {
  readonly CoreNetwork?: CoreNetwork | undefined;
}

export interface CreateDeviceRequest {
  readonly GlobalNetworkId: string;
  readonly AWSLocation?: AWSLocation | undefined;
  readonly Description?: string | undefined;
  readonly Type?: string | undefined;
  readonly Vendor?: string | undefined;
  readonly Model?: string | undefined;
  readonly SerialNumber?: string | undefined;
  readonly Location?: Location | undefined;
  readonly SiteId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateDeviceResponse {
  readonly Device?: Device | undefined;
}

export interface CreateDirectConnectGatewayAttachmentRequest {
  readonly CoreNetworkId: string;
  readonly DirectConnectGatewayArn: string;
  readonly RoutingPolicyLabel?: string | undefined;
  readonly EdgeLocations: readonly string[];
  readonly Tags?: readonly Tag[] | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateDirectConnectGatewayAttachmentResponse {
  readonly DirectConnectGatewayAttachment?: DirectConnectGatewayAttachment | undefined;
}

export interface CreateGlobalNetworkRequest {
  readonly Description?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateGlobalNetworkResponse {
  readonly GlobalNetwork?: GlobalNetwork | undefined;
}

export interface CreateLinkRequest {
  readonly GlobalNetworkId: string;
  readonly Description?: string | undefined;
  readonly Type?: string | undefined;
  readonly Bandwidth: Bandwidth;
  readonly Provider?: string | undefined;
  readonly SiteId: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateLinkResponse {
  readonly Link?: Link | undefined;
}

export interface CreateSiteRequest {
  readonly GlobalNetworkId: string;
  readonly Description?: string | undefined;
  readonly Location?: Location | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateSiteResponse {
  readonly Site?: Site | undefined;
}

export interface CreateSiteToSiteVpnAttachmentRequest {
  readonly CoreNetworkId: string;
  readonly VpnConnectionArn: string;
  readonly RoutingPolicyLabel?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateSiteToSiteVpnAttachmentResponse {
  readonly SiteToSiteVpnAttachment?: SiteToSiteVpnAttachment | undefined;
}

export interface CreateTransitGatewayPeeringRequest {
  readonly CoreNetworkId: string;
  readonly TransitGatewayArn: string;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateTransitGatewayPeeringResponse {
  readonly TransitGatewayPeering?: TransitGatewayPeering | undefined;
}

export interface CreateTransitGatewayRouteTableAttachmentRequest {
  readonly PeeringId: string;
  readonly TransitGatewayRouteTableArn: string;
  readonly RoutingPolicyLabel?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateTransitGatewayRouteTableAttachmentResponse {
  readonly TransitGatewayRouteTableAttachment?: TransitGatewayRouteTableAttachment | undefined;
}

export interface CreateVpcAttachmentRequest {
  readonly CoreNetworkId: string;
  readonly VpcArn: string;
  readonly SubnetArns: readonly string[];
  readonly Options?: VpcOptions | undefined;
  readonly RoutingPolicyLabel?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateVpcAttachmentResponse {
  readonly VpcAttachment?: VpcAttachment | undefined;
}

export interface CustomerGatewayAssociation {
  readonly CustomerGatewayArn?: string | undefined;
  readonly GlobalNetworkId?: string | undefined;
  readonly DeviceId?: string | undefined;
  readonly LinkId?: string | undefined;
  readonly State?: CustomerGatewayAssociationState | undefined;
}

export type CustomerGatewayAssociationState = "PENDING" | "AVAILABLE" | "DELETING" | "DELETED";

export interface DeleteAttachmentRequest {
  readonly AttachmentId: string;
}

export interface DeleteAttachmentResponse {
  readonly Attachment?: Attachment | undefined;
}

export interface DeleteConnectPeerRequest {
  readonly ConnectPeerId: string;
}

export interface DeleteConnectPeerResponse {
  readonly ConnectPeer?: ConnectPeer | undefined;
}

export interface DeleteConnectionRequest {
  readonly GlobalNetworkId: string;
  readonly ConnectionId: string;
}

export interface DeleteConnectionResponse {
  readonly Connection?: Connection | undefined;
}

export interface DeleteCoreNetworkPolicyVersionRequest {
  readonly CoreNetworkId: string;
  readonly PolicyVersionId: number;
}

export interface DeleteCoreNetworkPolicyVersionResponse {
  readonly CoreNetworkPolicy?: CoreNetworkPolicy | undefined;
}

export interface DeleteCoreNetworkPrefixListAssociationRequest {
  readonly CoreNetworkId: string;
  readonly PrefixListArn: string;
}

export interface DeleteCoreNetworkPrefixListAssociationResponse {
  readonly CoreNetworkId?: string | undefined;
  readonly PrefixListArn?: string | undefined;
}

export interface DeleteCoreNetworkRequest {
  readonly CoreNetworkId: string;
}

export interface DeleteCoreNetworkResponse {
  readonly CoreNetwork?: CoreNetwork | undefined;
}

export interface DeleteDeviceRequest {
  readonly GlobalNetworkId: string;
  readonly DeviceId: string;
}

export interface DeleteDeviceResponse {
  readonly Device?: Device | undefined;
}

export interface DeleteGlobalNetworkRequest {
  readonly GlobalNetworkId: string;
}

export interface DeleteGlobalNetworkResponse {
  readonly GlobalNetwork?: GlobalNetwork | undefined;
}

export interface DeleteLinkRequest {
  readonly GlobalNetworkId: string;
  readonly LinkId: string;
}

export interface DeleteLinkResponse {
  readonly Link?: Link | undefined;
}

export interface DeletePeeringRequest {
  readonly PeeringId: string;
}

export interface DeletePeeringResponse {
  readonly Peering?: Peering | undefined;
}

export interface DeleteResourcePolicyRequest {
  readonly ResourceArn: string;
}

export type DeleteResourcePolicyResponse = Readonly<Record<string, never>>;

export interface DeleteSiteRequest {
  readonly GlobalNetworkId: string;
  readonly SiteId: string;
}

export interface DeleteSiteResponse {
  readonly Site?: Site | undefined;
}

export interface DeregisterTransitGatewayRequest {
  readonly GlobalNetworkId: string;
  readonly TransitGatewayArn: string;
}

export interface DeregisterTransitGatewayResponse {
  readonly TransitGatewayRegistration?: TransitGatewayRegistration | undefined;
}

export interface DescribeGlobalNetworksRequest {
  readonly GlobalNetworkIds?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeGlobalNetworksResponse {
  readonly GlobalNetworks?: readonly GlobalNetwork[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface Device {
  readonly DeviceId?: string | undefined;
  readonly DeviceArn?: string | undefined;
  readonly GlobalNetworkId?: string | undefined;
  readonly AWSLocation?: AWSLocation | undefined;
  readonly Description?: string | undefined;
  readonly Type?: string | undefined;
  readonly Vendor?: string | undefined;
  readonly Model?: string | undefined;
  readonly SerialNumber?: string | undefined;
  readonly Location?: Location | undefined;
  readonly SiteId?: string | undefined;
  readonly CreatedAt?: Instant | undefined;
  readonly State?: DeviceState | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type DeviceState = "PENDING" | "AVAILABLE" | "DELETING" | "UPDATING";

export interface DirectConnectGatewayAttachment {
  readonly Attachment?: Attachment | undefined;
  readonly DirectConnectGatewayArn?: string | undefined;
}

export interface DisassociateConnectPeerRequest {
  readonly GlobalNetworkId: string;
  readonly ConnectPeerId: string;
}

export interface DisassociateConnectPeerResponse {
  readonly ConnectPeerAssociation?: ConnectPeerAssociation | undefined;
}

export interface DisassociateCustomerGatewayRequest {
  readonly GlobalNetworkId: string;
  readonly CustomerGatewayArn: string;
}

export interface DisassociateCustomerGatewayResponse {
  readonly CustomerGatewayAssociation?: CustomerGatewayAssociation | undefined;
}

export interface DisassociateLinkRequest {
  readonly GlobalNetworkId: string;
  readonly DeviceId: string;
  readonly LinkId: string;
}

export interface DisassociateLinkResponse {
  readonly LinkAssociation?: LinkAssociation | undefined;
}

export interface DisassociateTransitGatewayConnectPeerRequest {
  readonly GlobalNetworkId: string;
  readonly TransitGatewayConnectPeerArn: string;
}

export interface DisassociateTransitGatewayConnectPeerResponse {
  readonly TransitGatewayConnectPeerAssociation?: TransitGatewayConnectPeerAssociation | undefined;
}

export interface EdgeOverride {
  readonly EdgeSets?: readonly (readonly string[])[] | undefined;
  readonly UseEdge?: string | undefined;
}

export interface ExecuteCoreNetworkChangeSetRequest {
  readonly CoreNetworkId: string;
  readonly PolicyVersionId: number;
}

export type ExecuteCoreNetworkChangeSetResponse = Readonly<Record<string, never>>;

export interface GetConnectAttachmentRequest {
  readonly AttachmentId: string;
}

export interface GetConnectAttachmentResponse {
  readonly ConnectAttachment?: ConnectAttachment | undefined;
}

export interface GetConnectPeerAssociationsRequest {
  readonly GlobalNetworkId: string;
  readonly ConnectPeerIds?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetConnectPeerAssociationsResponse {
  readonly ConnectPeerAssociations?: readonly ConnectPeerAssociation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetConnectPeerRequest {
  readonly ConnectPeerId: string;
}

export interface GetConnectPeerResponse {
  readonly ConnectPeer?: ConnectPeer | undefined;
}

export interface GetConnectionsRequest {
  readonly GlobalNetworkId: string;
  readonly ConnectionIds?: readonly string[] | undefined;
  readonly DeviceId?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetConnectionsResponse {
  readonly Connections?: readonly Connection[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetCoreNetworkChangeEventsRequest {
  readonly CoreNetworkId: string;
  readonly PolicyVersionId: number;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetCoreNetworkChangeEventsResponse {
  readonly CoreNetworkChangeEvents?: readonly CoreNetworkChangeEvent[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetCoreNetworkChangeSetRequest {
  readonly CoreNetworkId: string;
  readonly PolicyVersionId: number;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetCoreNetworkChangeSetResponse {
  readonly CoreNetworkChanges?: readonly CoreNetworkChange[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetCoreNetworkPolicyRequest {
  readonly CoreNetworkId: string;
  readonly PolicyVersionId?: number | undefined;
  readonly Alias?: CoreNetworkPolicyAlias | undefined;
}

export interface GetCoreNetworkPolicyResponse {
  readonly CoreNetworkPolicy?: CoreNetworkPolicy | undefined;
}

export interface GetCoreNetworkRequest {
  readonly CoreNetworkId: string;
}

export interface GetCoreNetworkResponse {
  readonly CoreNetwork?: CoreNetwork | undefined;
}

export interface GetCustomerGatewayAssociationsRequest {
  readonly GlobalNetworkId: string;
  readonly CustomerGatewayArns?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetCustomerGatewayAssociationsResponse {
  readonly CustomerGatewayAssociations?: readonly CustomerGatewayAssociation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetDevicesRequest {
  readonly GlobalNetworkId: string;
  readonly DeviceIds?: readonly string[] | undefined;
  readonly SiteId?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetDevicesResponse {
  readonly Devices?: readonly Device[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetDirectConnectGatewayAttachmentRequest {
  readonly AttachmentId: string;
}

export interface GetDirectConnectGatewayAttachmentResponse {
  readonly DirectConnectGatewayAttachment?: DirectConnectGatewayAttachment | undefined;
}

export interface GetLinkAssociationsRequest {
  readonly GlobalNetworkId: string;
  readonly DeviceId?: string | undefined;
  readonly LinkId?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetLinkAssociationsResponse {
  readonly LinkAssociations?: readonly LinkAssociation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetLinksRequest {
  readonly GlobalNetworkId: string;
  readonly LinkIds?: readonly string[] | undefined;
  readonly SiteId?: string | undefined;
  readonly Type?: string | undefined;
  readonly Provider?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetLinksResponse {
  readonly Links?: readonly Link[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetNetworkResourceCountsRequest {
  readonly GlobalNetworkId: string;
  readonly ResourceType?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetNetworkResourceCountsResponse {
  readonly NetworkResourceCounts?: readonly NetworkResourceCount[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetNetworkResourceRelationshipsRequest {
  readonly GlobalNetworkId: string;
  readonly CoreNetworkId?: string | undefined;
  readonly RegisteredGatewayArn?: string | undefined;
  readonly AwsRegion?: string | undefined;
  readonly AccountId?: string | undefined;
  readonly ResourceType?: string | undefined;
  readonly ResourceArn?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetNetworkResourceRelationshipsResponse {
  readonly Relationships?: readonly Relationship[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetNetworkResourcesRequest {
  readonly GlobalNetworkId: string;
  readonly CoreNetworkId?: string | undefined;
  readonly RegisteredGatewayArn?: string | undefined;
  readonly AwsRegion?: string | undefined;
  readonly AccountId?: string | undefined;
  readonly ResourceType?: string | undefined;
  readonly ResourceArn?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetNetworkResourcesResponse {
  readonly NetworkResources?: readonly NetworkResource[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetNetworkRoutesRequest {
  readonly GlobalNetworkId: string;
  readonly RouteTableIdentifier: RouteTableIdentifier;
  readonly ExactCidrMatches?: readonly string[] | undefined;
  readonly LongestPrefixMatches?: readonly string[] | undefined;
  readonly SubnetOfMatches?: readonly string[] | undefined;
  readonly SupernetOfMatches?: readonly string[] | undefined;
  readonly PrefixListIds?: readonly string[] | undefined;
  readonly States?: readonly RouteState[] | undefined;
  readonly Types?: readonly RouteType[] | undefined;
  readonly DestinationFilters?: Readonly<Record<string, readonly string[]>> | undefined;
}

export interface GetNetworkRoutesResponse {
  readonly RouteTableArn?: string | undefined;
  readonly CoreNetworkSegmentEdge?: CoreNetworkSegmentEdgeIdentifier | undefined;
  readonly RouteTableType?: RouteTableType | undefined;
  readonly RouteTableTimestamp?: Instant | undefined;
  readonly NetworkRoutes?: readonly NetworkRoute[] | undefined;
}

export interface GetNetworkTelemetryRequest {
  readonly GlobalNetworkId: string;
  readonly CoreNetworkId?: string | undefined;
  readonly RegisteredGatewayArn?: string | undefined;
  readonly AwsRegion?: string | undefined;
  readonly AccountId?: string | undefined;
  readonly ResourceType?: string | undefined;
  readonly ResourceArn?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetNetworkTelemetryResponse {
  readonly NetworkTelemetry?: readonly NetworkTelemetry[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetResourcePolicyRequest {
  readonly ResourceArn: string;
}

export interface GetResourcePolicyResponse {
  readonly PolicyDocument?: Json | undefined;
}

export interface GetRouteAnalysisRequest {
  readonly GlobalNetworkId: string;
  readonly RouteAnalysisId: string;
}

export interface GetRouteAnalysisResponse {
  readonly RouteAnalysis?: RouteAnalysis | undefined;
}

export interface GetSiteToSiteVpnAttachmentRequest {
  readonly AttachmentId: string;
}

export interface GetSiteToSiteVpnAttachmentResponse {
  readonly SiteToSiteVpnAttachment?: SiteToSiteVpnAttachment | undefined;
}

export interface GetSitesRequest {
  readonly GlobalNetworkId: string;
  readonly SiteIds?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetSitesResponse {
  readonly Sites?: readonly Site[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetTransitGatewayConnectPeerAssociationsRequest {
  readonly GlobalNetworkId: string;
  readonly TransitGatewayConnectPeerArns?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetTransitGatewayConnectPeerAssociationsResponse {
  readonly TransitGatewayConnectPeerAssociations?: readonly TransitGatewayConnectPeerAssociation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetTransitGatewayPeeringRequest {
  readonly PeeringId: string;
}

export interface GetTransitGatewayPeeringResponse {
  readonly TransitGatewayPeering?: TransitGatewayPeering | undefined;
}

export interface GetTransitGatewayRegistrationsRequest {
  readonly GlobalNetworkId: string;
  readonly TransitGatewayArns?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetTransitGatewayRegistrationsResponse {
  readonly TransitGatewayRegistrations?: readonly TransitGatewayRegistration[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetTransitGatewayRouteTableAttachmentRequest {
  readonly AttachmentId: string;
}

export interface GetTransitGatewayRouteTableAttachmentResponse {
  readonly TransitGatewayRouteTableAttachment?: TransitGatewayRouteTableAttachment | undefined;
}

export interface GetVpcAttachmentRequest {
  readonly AttachmentId: string;
}

export interface GetVpcAttachmentResponse {
  readonly VpcAttachment?: VpcAttachment | undefined;
}

export interface GlobalNetwork {
  readonly GlobalNetworkId?: string | undefined;
  readonly GlobalNetworkArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly CreatedAt?: Instant | undefined;
  readonly State?: GlobalNetworkState | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type GlobalNetworkState = "PENDING" | "AVAILABLE" | "DELETING" | "UPDATING";

export interface InternalServerException {
  readonly Message: string;
  readonly RetryAfterSeconds?: number | undefined;
}

export interface Link {
  readonly LinkId?: string | undefined;
  readonly LinkArn?: string | undefined;
  readonly GlobalNetworkId?: string | undefined;
  readonly SiteId?: string | undefined;
  readonly Description?: string | undefined;
  readonly Type?: string | undefined;
  readonly Bandwidth?: Bandwidth | undefined;
  readonly Provider?: string | undefined;
  readonly CreatedAt?: Instant | undefined;
  readonly State?: LinkState | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface LinkAssociation {
  readonly GlobalNetworkId?: string | undefined;
  readonly DeviceId?: string | undefined;
  readonly LinkId?: string | undefined;
  readonly LinkAssociationState?: LinkAssociationState | undefined;
}

export type LinkAssociationState = "PENDING" | "AVAILABLE" | "DELETING" | "DELETED";

export type LinkState = "PENDING" | "AVAILABLE" | "DELETING" | "UPDATING";

export interface ListAttachmentRoutingPolicyAssociationsRequest {
  readonly CoreNetworkId: string;
  readonly AttachmentId?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListAttachmentRoutingPolicyAssociationsResponse {
  readonly AttachmentRoutingPolicyAssociations?: readonly AttachmentRoutingPolicyAssociationSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListAttachmentsRequest {
  readonly CoreNetworkId?: string | undefined;
  readonly AttachmentType?: AttachmentType | undefined;
  readonly EdgeLocation?: string | undefined;
  readonly State?: AttachmentState | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListAttachmentsResponse {
  readonly Attachments?: readonly Attachment[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListConnectPeersRequest {
  readonly CoreNetworkId?: string | undefined;
  readonly ConnectAttachmentId?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListConnectPeersResponse {
  readonly ConnectPeers?: readonly ConnectPeerSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCoreNetworkPolicyVersionsRequest {
  readonly CoreNetworkId: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCoreNetworkPolicyVersionsResponse {
  readonly CoreNetworkPolicyVersions?: readonly CoreNetworkPolicyVersion[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCoreNetworkPrefixListAssociationsRequest {
  readonly CoreNetworkId: string;
  readonly PrefixListArn?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCoreNetworkPrefixListAssociationsResponse {
  readonly PrefixListAssociations?: readonly PrefixListAssociation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCoreNetworkRoutingInformationRequest {
  readonly CoreNetworkId: string;
  readonly SegmentName: string;
  readonly EdgeLocation: string;
  readonly NextHopFilters?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly LocalPreferenceMatches?: readonly string[] | undefined;
  readonly ExactAsPathMatches?: readonly string[] | undefined;
  readonly MedMatches?: readonly string[] | undefined;
  readonly CommunityMatches?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCoreNetworkRoutingInformationResponse {
  readonly CoreNetworkRoutingInformation?: readonly CoreNetworkRoutingInformation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCoreNetworksRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCoreNetworksResponse {
  readonly CoreNetworks?: readonly CoreNetworkSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListOrganizationServiceAccessStatusRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListOrganizationServiceAccessStatusResponse {
  readonly OrganizationStatus?: OrganizationStatus | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListPeeringsRequest {
  readonly CoreNetworkId?: string | undefined;
  readonly PeeringType?: PeeringType | undefined;
  readonly EdgeLocation?: string | undefined;
  readonly State?: PeeringState | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListPeeringsResponse {
  readonly Peerings?: readonly Peering[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  readonly ResourceArn: string;
}

export interface ListTagsForResourceResponse {
  readonly TagList?: readonly Tag[] | undefined;
}

export interface Location {
  readonly Address?: string | undefined;
  readonly Latitude?: string | undefined;
  readonly Longitude?: string | undefined;
}

export interface NetworkFunctionGroup {
  readonly Name?: string | undefined;
}

export interface NetworkResource {
  readonly RegisteredGatewayArn?: string | undefined;
  readonly CoreNetworkId?: string | undefined;
  readonly AwsRegion?: string | undefined;
  readonly AccountId?: string | undefined;
  readonly ResourceType?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly ResourceArn?: string | undefined;
  readonly Definition?: string | undefined;
  readonly DefinitionTimestamp?: Instant | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly Metadata?: Readonly<Record<string, string>> | undefined;
}

export interface NetworkResourceCount {
  readonly ResourceType?: string | undefined;
  readonly Count?: number | undefined;
}

export interface NetworkResourceSummary {
  readonly RegisteredGatewayArn?: string | undefined;
  readonly ResourceArn?: string | undefined;
  readonly ResourceType?: string | undefined;
  readonly Definition?: string | undefined;
  readonly NameTag?: string | undefined;
  readonly IsMiddlebox?: boolean | undefined;
}

export interface NetworkRoute {
  readonly DestinationCidrBlock?: string | undefined;
  readonly Destinations?: readonly NetworkRouteDestination[] | undefined;
  readonly PrefixListId?: string | undefined;
  readonly State?: RouteState | undefined;
  readonly Type?: RouteType | undefined;
}

export interface NetworkRouteDestination {
  readonly CoreNetworkAttachmentId?: string | undefined;
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly SegmentName?: string | undefined;
  readonly NetworkFunctionGroupName?: string | undefined;
  readonly EdgeLocation?: string | undefined;
  readonly ResourceType?: string | undefined;
  readonly ResourceId?: string | undefined;
}

export interface NetworkTelemetry {
  readonly RegisteredGatewayArn?: string | undefined;
  readonly CoreNetworkId?: string | undefined;
  readonly AwsRegion?: string | undefined;
  readonly AccountId?: string | undefined;
  readonly ResourceType?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly ResourceArn?: string | undefined;
  readonly Address?: string | undefined;
  readonly Health?: ConnectionHealth | undefined;
}

export interface OrganizationStatus {
  readonly OrganizationId?: string | undefined;
  readonly OrganizationAwsServiceAccessStatus?: string | undefined;
  readonly SLRDeploymentStatus?: string | undefined;
  readonly AccountStatusList?: readonly AccountStatus[] | undefined;
}

export interface PathComponent {
  readonly Sequence?: number | undefined;
  readonly Resource?: NetworkResourceSummary | undefined;
  readonly DestinationCidrBlock?: string | undefined;
}

export interface Peering {
  readonly CoreNetworkId?: string | undefined;
  readonly CoreNetworkArn?: string | undefined;
  readonly PeeringId?: string | undefined;
  readonly OwnerAccountId?: string | undefined;
  readonly PeeringType?: PeeringType | undefined;
  readonly State?: PeeringState | undefined;
  readonly EdgeLocation?: string | undefined;
  readonly ResourceArn?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly CreatedAt?: Instant | undefined;
  readonly LastModificationErrors?: readonly PeeringError[] | undefined;
}

export interface PeeringError {
  readonly Code?: PeeringErrorCode | undefined;
  readonly Message?: string | undefined;
  readonly ResourceArn?: string | undefined;
  readonly RequestId?: string | undefined;
  readonly MissingPermissionsContext?: PermissionsErrorContext | undefined;
}

export type PeeringErrorCode =
  | "TRANSIT_GATEWAY_NOT_FOUND"
  | "TRANSIT_GATEWAY_PEERS_LIMIT_EXCEEDED"
  | "MISSING_PERMISSIONS"
  | "INTERNAL_ERROR"
  | "EDGE_LOCATION_PEER_DUPLICATE"
  | "INVALID_TRANSIT_GATEWAY_STATE";

export type PeeringState = "CREATING" | "FAILED" | "AVAILABLE" | "DELETING";

export type PeeringType = "TRANSIT_GATEWAY";

export interface PermissionsErrorContext {
  readonly MissingPermission?: string | undefined;
}

export interface PrefixListAssociation {
  readonly CoreNetworkId?: string | undefined;
  readonly PrefixListArn?: string | undefined;
  readonly PrefixListAlias?: string | undefined;
}

export interface ProposedNetworkFunctionGroupChange {
  readonly Tags?: readonly Tag[] | undefined;
  readonly AttachmentPolicyRuleNumber?: number | undefined;
  readonly NetworkFunctionGroupName?: string | undefined;
}

export interface ProposedSegmentChange {
  readonly Tags?: readonly Tag[] | undefined;
  readonly AttachmentPolicyRuleNumber?: number | undefined;
  readonly SegmentName?: string | undefined;
}

export interface PutAttachmentRoutingPolicyLabelRequest {
  readonly CoreNetworkId: string;
  readonly AttachmentId: string;
  readonly RoutingPolicyLabel: string;
  readonly ClientToken?: string | undefined;
}

export interface PutAttachmentRoutingPolicyLabelResponse {
  readonly CoreNetworkId?: string | undefined;
  readonly AttachmentId?: string | undefined;
  readonly RoutingPolicyLabel?: string | undefined;
}

export interface PutCoreNetworkPolicyRequest {
  readonly CoreNetworkId: string;
  readonly PolicyDocument: Json;
  readonly Description?: string | undefined;
  readonly LatestVersionId?: number | undefined;
  readonly ClientToken?: string | undefined;
}

export interface PutCoreNetworkPolicyResponse {
  readonly CoreNetworkPolicy?: CoreNetworkPolicy | undefined;
}

export interface PutResourcePolicyRequest {
  readonly PolicyDocument: Json;
  readonly ResourceArn: string;
}

export type PutResourcePolicyResponse = Readonly<Record<string, never>>;

export interface RegisterTransitGatewayRequest {
  readonly GlobalNetworkId: string;
  readonly TransitGatewayArn: string;
}

export interface RegisterTransitGatewayResponse {
  readonly TransitGatewayRegistration?: TransitGatewayRegistration | undefined;
}

export interface RejectAttachmentRequest {
  readonly AttachmentId: string;
}

export interface RejectAttachmentResponse {
  readonly Attachment?: Attachment | undefined;
}

export interface Relationship {
  readonly From?: string | undefined;
  readonly To?: string | undefined;
}

export interface RemoveAttachmentRoutingPolicyLabelRequest {
  readonly CoreNetworkId: string;
  readonly AttachmentId: string;
}

export interface RemoveAttachmentRoutingPolicyLabelResponse {
  readonly CoreNetworkId?: string | undefined;
  readonly AttachmentId?: string | undefined;
  readonly RoutingPolicyLabel?: string | undefined;
}

export interface ResourceNotFoundException {
  readonly Message: string;
  readonly ResourceId: string;
  readonly ResourceType: string;
  readonly Context?: Readonly<Record<string, string>> | undefined;
}

export interface RestoreCoreNetworkPolicyVersionRequest {
  readonly CoreNetworkId: string;
  readonly PolicyVersionId: number;
}

export interface RestoreCoreNetworkPolicyVersionResponse {
  readonly CoreNetworkPolicy?: CoreNetworkPolicy | undefined;
}

export interface RouteAnalysis {
  readonly GlobalNetworkId?: string | undefined;
  readonly OwnerAccountId?: string | undefined;
  readonly RouteAnalysisId?: string | undefined;
  readonly StartTimestamp?: Instant | undefined;
  readonly Status?: RouteAnalysisStatus | undefined;
  readonly Source?: RouteAnalysisEndpointOptions | undefined;
  readonly Destination?: RouteAnalysisEndpointOptions | undefined;
  readonly IncludeReturnPath?: boolean | undefined;
  readonly UseMiddleboxes?: boolean | undefined;
  readonly ForwardPath?: RouteAnalysisPath | undefined;
  readonly ReturnPath?: RouteAnalysisPath | undefined;
}

export interface RouteAnalysisCompletion {
  readonly ResultCode?: RouteAnalysisCompletionResultCode | undefined;
  readonly ReasonCode?: RouteAnalysisCompletionReasonCode | undefined;
  readonly ReasonContext?: Readonly<Record<string, string>> | undefined;
}

export type RouteAnalysisCompletionReasonCode =
  | "TRANSIT_GATEWAY_ATTACHMENT_NOT_FOUND"
  | "TRANSIT_GATEWAY_ATTACHMENT_NOT_IN_TRANSIT_GATEWAY"
  | "CYCLIC_PATH_DETECTED"
  | "TRANSIT_GATEWAY_ATTACHMENT_STABLE_ROUTE_TABLE_NOT_FOUND"
  | "ROUTE_NOT_FOUND"
  | "BLACKHOLE_ROUTE_FOR_DESTINATION_FOUND"
  | "INACTIVE_ROUTE_FOR_DESTINATION_FOUND"
  | "TRANSIT_GATEWAY_ATTACHMENT_ATTACH_ARN_NO_MATCH"
  | "MAX_HOPS_EXCEEDED"
  | "POSSIBLE_MIDDLEBOX"
  | "NO_DESTINATION_ARN_PROVIDED";

export type RouteAnalysisCompletionResultCode = "CONNECTED" | "NOT_CONNECTED";

export interface RouteAnalysisEndpointOptions {
  readonly TransitGatewayAttachmentArn?: string | undefined;
  readonly TransitGatewayArn?: string | undefined;
  readonly IpAddress?: string | undefined;
}

export interface RouteAnalysisEndpointOptionsSpecification {
  readonly TransitGatewayAttachmentArn?: string | undefined;
  readonly IpAddress?: string | undefined;
}

export interface RouteAnalysisPath {
  readonly CompletionStatus?: RouteAnalysisCompletion | undefined;
  readonly Path?: readonly PathComponent[] | undefined;
}

export type RouteAnalysisStatus = "RUNNING" | "COMPLETED" | "FAILED";

export type RouteState = "ACTIVE" | "BLACKHOLE";

export interface RouteTableIdentifier {
  readonly TransitGatewayRouteTableArn?: string | undefined;
  readonly CoreNetworkSegmentEdge?: CoreNetworkSegmentEdgeIdentifier | undefined;
  readonly CoreNetworkNetworkFunctionGroup?: CoreNetworkNetworkFunctionGroupIdentifier | undefined;
}

export type RouteTableType =
  | "TRANSIT_GATEWAY_ROUTE_TABLE"
  | "CORE_NETWORK_SEGMENT"
  | "NETWORK_FUNCTION_GROUP";

export type RouteType = "PROPAGATED" | "STATIC";

export interface RoutingInformationNextHop {
  readonly IpAddress?: string | undefined;
  readonly CoreNetworkAttachmentId?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly ResourceType?: string | undefined;
  readonly SegmentName?: string | undefined;
  readonly EdgeLocation?: string | undefined;
}

export interface RoutingPolicyAssociationDetail {
  readonly RoutingPolicyNames?: readonly string[] | undefined;
  readonly SharedSegments?: readonly string[] | undefined;
}

export type RoutingPolicyDirection = "inbound" | "outbound";

export type SegmentActionServiceInsertion = "send-via" | "send-to";

export type SendViaMode = "dual-hop" | "single-hop";

export interface ServiceInsertionAction {
  readonly Action?: SegmentActionServiceInsertion | undefined;
  readonly Mode?: SendViaMode | undefined;
  readonly WhenSentTo?: WhenSentTo | undefined;
  readonly Via?: Via | undefined;
}

export interface ServiceInsertionSegments {
  readonly SendVia?: readonly string[] | undefined;
  readonly SendTo?: readonly string[] | undefined;
}

export interface ServiceQuotaExceededException {
  readonly Message: string;
  readonly ResourceId?: string | undefined;
  readonly ResourceType?: string | undefined;
  readonly LimitCode: string;
  readonly ServiceCode: string;
}

export interface Site {
  readonly SiteId?: string | undefined;
  readonly SiteArn?: string | undefined;
  readonly GlobalNetworkId?: string | undefined;
  readonly Description?: string | undefined;
  readonly Location?: Location | undefined;
  readonly CreatedAt?: Instant | undefined;
  readonly State?: SiteState | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type SiteState = "PENDING" | "AVAILABLE" | "DELETING" | "UPDATING";

export interface SiteToSiteVpnAttachment {
  readonly Attachment?: Attachment | undefined;
  readonly VpnConnectionArn?: string | undefined;
}

export interface StartOrganizationServiceAccessUpdateRequest {
  readonly Action: string;
}

export interface StartOrganizationServiceAccessUpdateResponse {
  readonly OrganizationStatus?: OrganizationStatus | undefined;
}

export interface StartRouteAnalysisRequest {
  readonly GlobalNetworkId: string;
  readonly Source: RouteAnalysisEndpointOptionsSpecification;
  readonly Destination: RouteAnalysisEndpointOptionsSpecification;
  readonly IncludeReturnPath?: boolean | undefined;
  readonly UseMiddleboxes?: boolean | undefined;
}

export interface StartRouteAnalysisResponse {
  readonly RouteAnalysis?: RouteAnalysis | undefined;
}

export interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export interface TagResourceRequest {
  readonly ResourceArn: string;
  readonly Tags: readonly Tag[];
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export interface ThrottlingException {
  readonly Message: string;
  readonly RetryAfterSeconds?: number | undefined;
}

export interface TransitGatewayConnectPeerAssociation {
  readonly TransitGatewayConnectPeerArn?: string | undefined;
  readonly GlobalNetworkId?: string | undefined;
  readonly DeviceId?: string | undefined;
  readonly LinkId?: string | undefined;
  readonly State?: TransitGatewayConnectPeerAssociationState | undefined;
}

export type TransitGatewayConnectPeerAssociationState = "PENDING" | "AVAILABLE" | "DELETING" | "DELETED";

export interface TransitGatewayPeering {
  readonly Peering?: Peering | undefined;
  readonly TransitGatewayArn?: string | undefined;
  readonly TransitGatewayPeeringAttachmentId?: string | undefined;
}

export interface TransitGatewayRegistration {
  readonly GlobalNetworkId?: string | undefined;
  readonly TransitGatewayArn?: string | undefined;
  readonly State?: TransitGatewayRegistrationStateReason | undefined;
}

export type TransitGatewayRegistrationState = "PENDING" | "AVAILABLE" | "DELETING" | "DELETED" | "FAILED";

export interface TransitGatewayRegistrationStateReason {
  readonly Code?: TransitGatewayRegistrationState | undefined;
  readonly Message?: string | undefined;
}

export interface TransitGatewayRouteTableAttachment {
  readonly Attachment?: Attachment | undefined;
  readonly PeeringId?: string | undefined;
  readonly TransitGatewayRouteTableArn?: string | undefined;
}

export type TunnelProtocol = "GRE" | "NO_ENCAP";

export interface UntagResourceRequest {
  readonly ResourceArn: string;
  readonly TagKeys: readonly string[];
}

export type UntagResourceResponse = Readonly<Record<string, never>>;

export interface UpdateConnectionRequest {
  readonly GlobalNetworkId: string;
  readonly ConnectionId: string;
  readonly LinkId?: string | undefined;
  readonly ConnectedLinkId?: string | undefined;
  readonly Description?: string | undefined;
}

export interface UpdateConnectionResponse {
  readonly Connection?: Connection | undefined;
}

export interface UpdateCoreNetworkRequest {
  readonly CoreNetworkId: string;
  readonly Description?: string | undefined;
}

export interface UpdateCoreNetworkResponse {
  readonly CoreNetwork?: CoreNetwork | undefined;
}

export interface UpdateDeviceRequest {
  readonly GlobalNetworkId: string;
  readonly DeviceId: string;
  readonly AWSLocation?: AWSLocation | undefined;
  readonly Description?: string | undefined;
  readonly Type?: string | undefined;
  readonly Vendor?: string | undefined;
  readonly Model?: string | undefined;
  readonly SerialNumber?: string | undefined;
  readonly Location?: Location | undefined;
  readonly SiteId?: string | undefined;
}

export interface UpdateDeviceResponse {
  readonly Device?: Device | undefined;
}

export interface UpdateDirectConnectGatewayAttachmentRequest {
  readonly AttachmentId: string;
  readonly EdgeLocations?: readonly string[] | undefined;
}

export interface UpdateDirectConnectGatewayAttachmentResponse {
  readonly DirectConnectGatewayAttachment?: DirectConnectGatewayAttachment | undefined;
}

export interface UpdateGlobalNetworkRequest {
  readonly GlobalNetworkId: string;
  readonly Description?: string | undefined;
}

export interface UpdateGlobalNetworkResponse {
  readonly GlobalNetwork?: GlobalNetwork | undefined;
}

export interface UpdateLinkRequest {
  readonly GlobalNetworkId: string;
  readonly LinkId: string;
  readonly Description?: string | undefined;
  readonly Type?: string | undefined;
  readonly Bandwidth?: Bandwidth | undefined;
  readonly Provider?: string | undefined;
}

export interface UpdateLinkResponse {
  readonly Link?: Link | undefined;
}

export interface UpdateNetworkResourceMetadataRequest {
  readonly GlobalNetworkId: string;
  readonly ResourceArn: string;
  readonly Metadata: Readonly<Record<string, string>>;
}

export interface UpdateNetworkResourceMetadataResponse {
  readonly ResourceArn?: string | undefined;
  readonly Metadata?: Readonly<Record<string, string>> | undefined;
}

export interface UpdateSiteRequest {
  readonly GlobalNetworkId: string;
  readonly SiteId: string;
  readonly Description?: string | undefined;
  readonly Location?: Location | undefined;
}

export interface UpdateSiteResponse {
  readonly Site?: Site | undefined;
}

export interface UpdateVpcAttachmentRequest {
  readonly AttachmentId: string;
  readonly AddSubnetArns?: readonly string[] | undefined;
  readonly RemoveSubnetArns?: readonly string[] | undefined;
  readonly Options?: VpcOptions | undefined;
}

export interface UpdateVpcAttachmentResponse {
  readonly VpcAttachment?: VpcAttachment | undefined;
}

export interface ValidationException {
  readonly Message: string;
  readonly Reason?: ValidationExceptionReason | undefined;
  readonly Fields?: readonly ValidationExceptionField[] | undefined;
}

export interface ValidationExceptionField {
  readonly Name: string;
  readonly Message: string;
}

export type ValidationExceptionReason =
  | "UnknownOperation"
  | "CannotParse"
  | "FieldValidationFailed"
  | "Other";

export interface Via {
  readonly NetworkFunctionGroups?: readonly NetworkFunctionGroup[] | undefined;
  readonly WithEdgeOverrides?: readonly EdgeOverride[] | undefined;
}

export interface VpcAttachment {
  readonly Attachment?: Attachment | undefined;
  readonly SubnetArns?: readonly string[] | undefined;
  readonly Options?: VpcOptions | undefined;
}

export interface VpcOptions {
  readonly Ipv6Support?: boolean | undefined;
  readonly ApplianceModeSupport?: boolean | undefined;
  readonly DnsSupport?: boolean | undefined;
  readonly SecurityGroupReferencingSupport?: boolean | undefined;
}

export interface WhenSentTo {
  readonly WhenSentToSegmentsList?: readonly string[] | undefined;
}
