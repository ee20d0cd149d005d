/** The operations and types of EC2 (API version 2016-11-15). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const ec2: ServiceRef<Operations> = { id: "ec2" };

export interface Operations {
  readonly AcceptAddressTransfer: {
    readonly input: AcceptAddressTransferRequest;
    readonly output: AcceptAddressTransferResult;
    readonly errors: never;
  };
  readonly AcceptCapacityReservationBillingOwnership: {
    readonly input: AcceptCapacityReservationBillingOwnershipRequest;
    readonly output: AcceptCapacityReservationBillingOwnershipResult;
    readonly errors: never;
  };
  readonly AcceptReservedInstancesExchangeQuote: {
    readonly input: AcceptReservedInstancesExchangeQuoteRequest;
    readonly output: AcceptReservedInstancesExchangeQuoteResult;
    readonly errors: never;
  };
  readonly AcceptTransitGatewayClientVpnAttachment: {
    readonly input: AcceptTransitGatewayClientVpnAttachmentRequest;
    readonly output: AcceptTransitGatewayClientVpnAttachmentResult;
    readonly errors: never;
  };
  readonly AcceptTransitGatewayMulticastDomainAssociations: {
    readonly input: AcceptTransitGatewayMulticastDomainAssociationsRequest;
    readonly output: AcceptTransitGatewayMulticastDomainAssociationsResult;
    readonly errors: never;
  };
  readonly AcceptTransitGatewayPeeringAttachment: {
    readonly input: AcceptTransitGatewayPeeringAttachmentRequest;
    readonly output: AcceptTransitGatewayPeeringAttachmentResult;
    readonly errors: never;
  };
  readonly AcceptTransitGatewayVpcAttachment: {
    readonly input: AcceptTransitGatewayVpcAttachmentRequest;
    readonly output: AcceptTransitGatewayVpcAttachmentResult;
    readonly errors: never;
  };
  readonly AcceptVpcEndpointConnections: {
    readonly input: AcceptVpcEndpointConnectionsRequest;
    readonly output: AcceptVpcEndpointConnectionsResult;
    readonly errors: never;
  };
  readonly AcceptVpcPeeringConnection: {
    readonly input: AcceptVpcPeeringConnectionRequest;
    readonly output: AcceptVpcPeeringConnectionResult;
    readonly errors: never;
  };
  readonly AdvertiseByoipCidr: {
    readonly input: AdvertiseByoipCidrRequest;
    readonly output: AdvertiseByoipCidrResult;
    readonly errors: never;
  };
  readonly AllocateAddress: {
    readonly input: AllocateAddressRequest;
    readonly output: AllocateAddressResult;
    readonly errors: never;
  };
  readonly AllocateHosts: {
    readonly input: AllocateHostsRequest;
    readonly output: AllocateHostsResult;
    readonly errors: never;
  };
  readonly AllocateIpamPoolCidr: {
    readonly input: AllocateIpamPoolCidrRequest;
    readonly output: AllocateIpamPoolCidrResult;
    readonly errors: never;
  };
  readonly ApplySecurityGroupsToClientVpnTargetNetwork: {
    readonly input: ApplySecurityGroupsToClientVpnTargetNetworkRequest;
    readonly output: ApplySecurityGroupsToClientVpnTargetNetworkResult;
    readonly errors: never;
  };
  readonly AssignIpv6Addresses: {
    readonly input: AssignIpv6AddressesRequest;
    readonly output: AssignIpv6AddressesResult;
    readonly errors: never;
  };
  readonly AssignPrivateIpAddresses: {
    readonly input: AssignPrivateIpAddressesRequest;
    readonly output: AssignPrivateIpAddressesResult;
    readonly errors: never;
  };
  readonly AssignPrivateNatGatewayAddress: {
    readonly input: AssignPrivateNatGatewayAddressRequest;
    readonly output: AssignPrivateNatGatewayAddressResult;
    readonly errors: never;
  };
  readonly AssociateAddress: {
    readonly input: AssociateAddressRequest;
    readonly output: AssociateAddressResult;
    readonly errors: never;
  };
  readonly AssociateCapacityReservationBillingOwner: {
    readonly input: AssociateCapacityReservationBillingOwnerRequest;
    readonly output: AssociateCapacityReservationBillingOwnerResult;
    readonly errors: never;
  };
  readonly AssociateClientVpnTargetNetwork: {
    readonly input: AssociateClientVpnTargetNetworkRequest;
    readonly output: AssociateClientVpnTargetNetworkResult;
    readonly errors: never;
  };
  readonly AssociateDhcpOptions: {
    readonly input: AssociateDhcpOptionsRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly AssociateEnclaveCertificateIamRole: {
    readonly input: AssociateEnclaveCertificateIamRoleRequest;
    readonly output: AssociateEnclaveCertificateIamRoleResult;
    readonly errors: never;
  };
  readonly AssociateIamInstanceProfile: {
    readonly input: AssociateIamInstanceProfileRequest;
    readonly output: AssociateIamInstanceProfileResult;
    readonly errors: never;
  };
  readonly AssociateInstanceEventWindow: {
    readonly input: AssociateInstanceEventWindowRequest;
    readonly output: AssociateInstanceEventWindowResult;
    readonly errors: never;
  };
  readonly AssociateIpamByoasn: {
    readonly input: AssociateIpamByoasnRequest;
    readonly output: AssociateIpamByoasnResult;
    readonly errors: never;
  };
  readonly AssociateIpamResourceDiscovery: {
    readonly input: AssociateIpamResourceDiscoveryRequest;
    readonly output: AssociateIpamResourceDiscoveryResult;
    readonly errors: never;
  };
  readonly AssociateNatGatewayAddress: {
    readonly input: AssociateNatGatewayAddressRequest;
    readonly output: AssociateNatGatewayAddressResult;
    readonly errors: never;
  };
  readonly AssociateRouteServer: {
    readonly input: AssociateRouteServerRequest;
    readonly output: AssociateRouteServerResult;
    readonly errors: never;
  };
  readonly AssociateRouteTable: {
    readonly input: AssociateRouteTableRequest;
    readonly output: AssociateRouteTableResult;
    readonly errors: never;
  };
  readonly AssociateSecurityGroupVpc: {
    readonly input: AssociateSecurityGroupVpcRequest;
    readonly output: AssociateSecurityGroupVpcResult;
    readonly errors: never;
  };
  readonly AssociateSubnetCidrBlock: {
    readonly input: AssociateSubnetCidrBlockRequest;
    readonly output: AssociateSubnetCidrBlockResult;
    readonly errors: never;
  };
  readonly AssociateTransitGatewayMulticastDomain: {
    readonly input: AssociateTransitGatewayMulticastDomainRequest;
    readonly output: AssociateTransitGatewayMulticastDomainResult;
    readonly errors: never;
  };
  readonly AssociateTransitGatewayPolicyTable: {
    readonly input: AssociateTransitGatewayPolicyTableRequest;
    readonly output: AssociateTransitGatewayPolicyTableResult;
    readonly errors: never;
  };
  readonly AssociateTransitGatewayRouteTable: {
    readonly input: AssociateTransitGatewayRouteTableRequest;
    readonly output: AssociateTransitGatewayRouteTableResult;
    readonly errors: never;
  };
  readonly AssociateTrunkInterface: {
    readonly input: AssociateTrunkInterfaceRequest;
    readonly output: AssociateTrunkInterfaceResult;
    readonly errors: never;
  };
  readonly AssociateVpcCidrBlock: {
    readonly input: AssociateVpcCidrBlockRequest;
    readonly output: AssociateVpcCidrBlockResult;
    readonly errors: never;
  };
  readonly AttachClassicLinkVpc: {
    readonly input: AttachClassicLinkVpcRequest;
    readonly output: AttachClassicLinkVpcResult;
    readonly errors: never;
  };
  readonly AttachInternetGateway: {
    readonly input: AttachInternetGatewayRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly AttachNetworkInterface: {
    readonly input: AttachNetworkInterfaceRequest;
    readonly output: AttachNetworkInterfaceResult;
    readonly errors: never;
  };
  readonly AttachVerifiedAccessTrustProvider: {
    readonly input: AttachVerifiedAccessTrustProviderRequest;
    readonly output: AttachVerifiedAccessTrustProviderResult;
    readonly errors: never;
  };
  readonly AttachVolume: {
    readonly input: AttachVolumeRequest;
    readonly output: VolumeAttachment;
    readonly errors: never;
  };
  readonly AttachVpnGateway: {
    readonly input: AttachVpnGatewayRequest;
    readonly output: AttachVpnGatewayResult;
    readonly errors: never;
  };
  readonly AuthorizeClientVpnIngress: {
    readonly input: AuthorizeClientVpnIngressRequest;
    readonly output: AuthorizeClientVpnIngressResult;
    readonly errors: never;
  };
  readonly AuthorizeSecurityGroupEgress: {
    readonly input: AuthorizeSecurityGroupEgressRequest;
    readonly output: AuthorizeSecurityGroupEgressResult;
    readonly errors: never;
  };
  readonly AuthorizeSecurityGroupIngress: {
    readonly input: AuthorizeSecurityGroupIngressRequest;
    readonly output: AuthorizeSecurityGroupIngressResult;
    readonly errors: never;
  };
  readonly BundleInstance: {
    readonly input: BundleInstanceRequest;
    readonly output: BundleInstanceResult;
    readonly errors: never;
  };
  readonly CancelBundleTask: {
    readonly input: CancelBundleTaskRequest;
    readonly output: CancelBundleTaskResult;
    readonly errors: never;
  };
  readonly CancelCapacityReservation: {
    readonly input: CancelCapacityReservationRequest;
    readonly output: CancelCapacityReservationResult;
    readonly errors: never;
  };
  readonly CancelCapacityReservationFleets: {
    readonly input: CancelCapacityReservationFleetsRequest;
    readonly output: CancelCapacityReservationFleetsResult;
    readonly errors: never;
  };
  readonly CancelConversionTask: {
    readonly input: CancelConversionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly CancelDeclarativePoliciesReport: {
    readonly input: CancelDeclarativePoliciesReportRequest;
    readonly output: CancelDeclarativePoliciesReportResult;
    readonly errors: never;
  };
  readonly CancelExportTask: {
    readonly input: CancelExportTaskRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly CancelImageLaunchPermission: {
    readonly input: CancelImageLaunchPermissionRequest;
    readonly output: CancelImageLaunchPermissionResult;
    readonly errors: never;
  };
  readonly CancelImportTask: {
    readonly input: CancelImportTaskRequest;
    readonly output: CancelImportTaskResult;
    readonly errors: never;
  };
  readonly CancelReservedInstancesListing: {
    readonly input: CancelReservedInstancesListingRequest;
    readonly output: CancelReservedInstancesListingResult;
    readonly errors: never;
  };
  readonly CancelSpotFleetRequests: {
    readonly input: CancelSpotFleetRequestsRequest;
    readonly output: CancelSpotFleetRequestsResponse;
    readonly errors: never;
  };
  readonly CancelSpotInstanceRequests: {
    readonly input: CancelSpotInstanceRequestsRequest;
    readonly output: CancelSpotInstanceRequestsResult;
    readonly errors: never;
  };
  readonly ConfirmProductInstance: {
    readonly input: ConfirmProductInstanceRequest;
    readonly output: ConfirmProductInstanceResult;
    readonly errors: never;
  };
  readonly CopyFpgaImage: {
    readonly input: CopyFpgaImageRequest;
    readonly output: CopyFpgaImageResult;
    readonly errors: never;
  };
  readonly CopyImage: {
    readonly input: CopyImageRequest;
    readonly output: CopyImageResult;
    readonly errors: never;
  };
  readonly CopySnapshot: {
    readonly input: CopySnapshotRequest;
    readonly output: CopySnapshotResult;
    readonly errors: never;
  };
  readonly CopyVolumes: {
    readonly input: CopyVolumesRequest;
    readonly output: CopyVolumesResult;
    readonly errors: never;
  };
  readonly CreateCapacityManagerDataExport: {
    readonly input: CreateCapacityManagerDataExportRequest;
    readonly output: CreateCapacityManagerDataExportResult;
    readonly errors: never;
  };
  readonly CreateCapacityReservation: {
    readonly input: CreateCapacityReservationRequest;
    readonly output: CreateCapacityReservationResult;
    readonly errors: never;
  };
  readonly CreateCapacityReservationBySplitting: {
    readonly input: CreateCapacityReservationBySplittingRequest;
    readonly output: CreateCapacityReservationBySplittingResult;
    readonly errors: never;
  };
  readonly CreateCapacityReservationFleet: {
    readonly input: CreateCapacityReservationFleetRequest;
    readonly output: CreateCapacityReservationFleetResult;
    readonly errors: never;
  };
  readonly CreateCarrierGateway: {
    readonly input: CreateCarrierGatewayRequest;
    readonly output: CreateCarrierGatewayResult;
    readonly errors: never;
  };
  readonly CreateClientVpnEndpoint: {
    readonly input: CreateClientVpnEndpointRequest;
    readonly output: CreateClientVpnEndpointResult;
    readonly errors: never;
  };
  readonly CreateClientVpnRoute: {
    readonly input: CreateClientVpnRouteRequest;
    readonly output: CreateClientVpnRouteResult;
    readonly errors: never;
  };
  readonly CreateCoipCidr: {
    readonly input: CreateCoipCidrRequest;
    readonly output: CreateCoipCidrResult;
    readonly errors: never;
  };
  readonly CreateCoipPool: {
    readonly input: CreateCoipPoolRequest;
    readonly output: CreateCoipPoolResult;
    readonly errors: never;
  };
  readonly CreateCustomerGateway: {
    readonly input: CreateCustomerGatewayRequest;
    readonly output: CreateCustomerGatewayResult;
    readonly errors: never;
  };
  readonly CreateDefaultSubnet: {
    readonly input: CreateDefaultSubnetRequest;
    readonly output: CreateDefaultSubnetResult;
    readonly errors: never;
  };
  readonly CreateDefaultVpc: {
    readonly input: CreateDefaultVpcRequest;
    readonly output: CreateDefaultVpcResult;
    readonly errors: never;
  };
  readonly CreateDelegateMacVolumeOwnershipTask: {
    readonly input: CreateDelegateMacVolumeOwnershipTaskRequest;
    readonly output: CreateDelegateMacVolumeOwnershipTaskResult;
    readonly errors: never;
  };
  readonly CreateDhcpOptions: {
    readonly input: CreateDhcpOptionsRequest;
    readonly output: CreateDhcpOptionsResult;
    readonly errors: never;
  };
  readonly CreateEgressOnlyInternetGateway: {
    readonly input: CreateEgressOnlyInternetGatewayRequest;
    readonly output: CreateEgressOnlyInternetGatewayResult;
    readonly errors: never;
  };
  readonly CreateFleet: {
    readonly input: CreateFleetRequest;
    readonly output: CreateFleetResult;
    readonly errors: never;
  };
  readonly CreateFlowLogs: {
    readonly input: CreateFlowLogsRequest;
    readonly output: CreateFlowLogsResult;
    readonly errors: never;
  };
  readonly CreateFpgaImage: {
    readonly input: CreateFpgaImageRequest;
    readonly output: CreateFpgaImageResult;
    readonly errors: never;
  };
  readonly CreateImage: {
    readonly input: CreateImageRequest;
    readonly output: CreateImageResult;
    readonly errors: never;
  };
  readonly CreateImageUsageReport: {
    readonly input: CreateImageUsageReportRequest;
    readonly output: CreateImageUsageReportResult;
    readonly errors: never;
  };
  readonly CreateInstanceConnectEndpoint: {
    readonly input: CreateInstanceConnectEndpointRequest;
    readonly output: CreateInstanceConnectEndpointResult;
    readonly errors: never;
  };
  readonly CreateInstanceEventWindow: {
    readonly input: CreateInstanceEventWindowRequest;
    readonly output: CreateInstanceEventWindowResult;
    readonly errors: never;
  };
  readonly CreateInstanceExportTask: {
    readonly input: CreateInstanceExportTaskRequest;
    readonly output: CreateInstanceExportTaskResult;
    readonly errors: never;
  };
  readonly CreateInternetGateway: {
    readonly input: CreateInternetGatewayRequest;
    readonly output: CreateInternetGatewayResult;
    readonly errors: never;
  };
  readonly CreateInterruptibleCapacityReservationAllocation: {
    readonly input: CreateInterruptibleCapacityReservationAllocationRequest;
    readonly output: CreateInterruptibleCapacityReservationAllocationResult;
    readonly errors: never;
  };
  readonly CreateIpam: {
    readonly input: CreateIpamRequest;
    readonly output: CreateIpamResult;
    readonly errors: never;
  };
  readonly CreateIpamExternalResourceVerificationToken: {
    readonly input: CreateIpamExternalResourceVerificationTokenRequest;
    readonly output: CreateIpamExternalResourceVerificationTokenResult;
    readonly errors: never;
  };
  readonly CreateIpamPolicy: {
    readonly input: CreateIpamPolicyRequest;
    readonly output: CreateIpamPolicyResult;
    readonly errors: never;
  };
  readonly CreateIpamPool: {
    readonly input: CreateIpamPoolRequest;
    readonly output: CreateIpamPoolResult;
    readonly errors: never;
  };
  readonly CreateIpamPrefixListResolver: {
    readonly input: CreateIpamPrefixListResolverRequest;
    readonly output: CreateIpamPrefixListResolverResult;
    readonly errors: never;
  };
  readonly CreateIpamPrefixListResolverTarget: {
    readonly input: CreateIpamPrefixListResolverTargetRequest;
    readonly output: CreateIpamPrefixListResolverTargetResult;
    readonly errors: never;
  };
  readonly CreateIpamResourceDiscovery: {
    readonly input: CreateIpamResourceDiscoveryRequest;
    readonly output: CreateIpamResourceDiscoveryResult;
    readonly errors: never;
  };
  readonly CreateIpamScope: {
    readonly input: CreateIpamScopeRequest;
    readonly output: CreateIpamScopeResult;
    readonly errors: never;
  };
  readonly CreateKeyPair: {
    readonly input: CreateKeyPairRequest;
    readonly output: KeyPair;
    readonly errors: never;
  };
  readonly CreateLaunchTemplate: {
    readonly input: CreateLaunchTemplateRequest;
    readonly output: CreateLaunchTemplateResult;
    readonly errors: never;
  };
  readonly CreateLaunchTemplateVersion: {
    readonly input: CreateLaunchTemplateVersionRequest;
    readonly output: CreateLaunchTemplateVersionResult;
    readonly errors: never;
  };
  readonly CreateLocalGatewayRoute: {
    readonly input: CreateLocalGatewayRouteRequest;
    readonly output: CreateLocalGatewayRouteResult;
    readonly errors: never;
  };
  readonly CreateLocalGatewayRouteTable: {
    readonly input: CreateLocalGatewayRouteTableRequest;
    readonly output: CreateLocalGatewayRouteTableResult;
    readonly errors: never;
  };
  readonly CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation: {
    readonly input: CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest;
    readonly output: CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult;
    readonly errors: never;
  };
  readonly CreateLocalGatewayRouteTableVpcAssociation: {
    readonly input: CreateLocalGatewayRouteTableVpcAssociationRequest;
    readonly output: CreateLocalGatewayRouteTableVpcAssociationResult;
    readonly errors: never;
  };
  readonly CreateLocalGatewayVirtualInterface: {
    readonly input: CreateLocalGatewayVirtualInterfaceRequest;
    readonly output: CreateLocalGatewayVirtualInterfaceResult;
    readonly errors: never;
  };
  readonly CreateLocalGatewayVirtualInterfaceGroup: {
    readonly input: CreateLocalGatewayVirtualInterfaceGroupRequest;
    readonly output: CreateLocalGatewayVirtualInterfaceGroupResult;
    readonly errors: never;
  };
  readonly CreateMacSystemIntegrityProtectionModificationTask: {
    readonly input: CreateMacSystemIntegrityProtectionModificationTaskRequest;
    readonly output: CreateMacSystemIntegrityProtectionModificationTaskResult;
    readonly errors: never;
  };
  readonly CreateManagedPrefixList: {
    readonly input: CreateManagedPrefixListRequest;
    readonly output: CreateManagedPrefixListResult;
    readonly errors: never;
  };
  readonly CreateNatGateway: {
    readonly input: CreateNatGatewayRequest;
    readonly output: CreateNatGatewayResult;
    readonly errors: never;
  };
  readonly CreateNetworkAcl: {
    readonly input: CreateNetworkAclRequest;
    readonly output: CreateNetworkAclResult;
    readonly errors: never;
  };
  readonly CreateNetworkAclEntry: {
    readonly input: CreateNetworkAclEntryRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly CreateNetworkInsightsAccessScope: {
    readonly input: CreateNetworkInsightsAccessScopeRequest;
    readonly output: CreateNetworkInsightsAccessScopeResult;
    readonly errors: never;
  };
  readonly CreateNetworkInsightsPath: {
    readonly input: CreateNetworkInsightsPathRequest;
    readonly output: CreateNetworkInsightsPathResult;
    readonly errors: never;
  };
  readonly CreateNetworkInterface: {
    readonly input: CreateNetworkInterfaceRequest;
    readonly output: CreateNetworkInterfaceResult;
    readonly errors: never;
  };
  readonly CreateNetworkInterfacePermission: {
    readonly input: CreateNetworkInterfacePermissionRequest;
    readonly output: CreateNetworkInterfacePermissionResult;
    readonly errors: never;
  };
  readonly CreatePlacementGroup: {
    readonly input: CreatePlacementGroupRequest;
    readonly output: CreatePlacementGroupResult;
    readonly errors: never;
  };
  readonly CreatePublicIpv4Pool: {
    readonly input: CreatePublicIpv4PoolRequest;
    readonly output: CreatePublicIpv4PoolResult;
    readonly errors: never;
  };
  readonly CreateReplaceRootVolumeTask: {
    readonly input: CreateReplaceRootVolumeTaskRequest;
    readonly output: CreateReplaceRootVolumeTaskResult;
    readonly errors: never;
  };
  readonly CreateReservedInstancesListing: {
    readonly input: CreateReservedInstancesListingRequest;
    readonly output: CreateReservedInstancesListingResult;
    readonly errors: never;
  };
  readonly CreateRestoreImageTask: {
    readonly input: CreateRestoreImageTaskRequest;
    readonly output: CreateRestoreImageTaskResult;
    readonly errors: never;
  };
  readonly CreateRoute: {
    readonly input: CreateRouteRequest;
    readonly output: CreateRouteResult;
    readonly errors: never;
  };
  readonly CreateRouteServer: {
    readonly input: CreateRouteServerRequest;
    readonly output: CreateRouteServerResult;
    readonly errors: never;
  };
  readonly CreateRouteServerEndpoint: {
    readonly input: CreateRouteServerEndpointRequest;
    readonly output: CreateRouteServerEndpointResult;
    readonly errors: never;
  };
  readonly CreateRouteServerPeer: {
    readonly input: CreateRouteServerPeerRequest;
    readonly output: CreateRouteServerPeerResult;
    readonly errors: never;
  };
  readonly CreateRouteTable: {
    readonly input: CreateRouteTableRequest;
    readonly output: CreateRouteTableResult;
    readonly errors: never;
  };
  readonly CreateSecondaryNetwork: {
    readonly input: CreateSecondaryNetworkRequest;
    readonly output: CreateSecondaryNetworkResult;
    readonly errors: never;
  };
  readonly CreateSecondarySubnet: {
    readonly input: CreateSecondarySubnetRequest;
    readonly output: CreateSecondarySubnetResult;
    readonly errors: never;
  };
  readonly CreateSecurityGroup: {
    readonly input: CreateSecurityGroupRequest;
    readonly output: CreateSecurityGroupResult;
    readonly errors: never;
  };
  readonly CreateSnapshot: {
    readonly input: CreateSnapshotRequest;
    readonly output: Snapshot;
    readonly errors: never;
  };
  readonly CreateSnapshots: {
    readonly input: CreateSnapshotsRequest;
    readonly output: CreateSnapshotsResult;
    readonly errors: never;
  };
  readonly CreateSpotDatafeedSubscription: {
    readonly input: CreateSpotDatafeedSubscriptionRequest;
    readonly output: CreateSpotDatafeedSubscriptionResult;
    readonly errors: never;
  };
  readonly CreateStoreImageTask: {
    readonly input: CreateStoreImageTaskRequest;
    readonly output: CreateStoreImageTaskResult;
    readonly errors: never;
  };
  readonly CreateSubnet: {
    readonly input: CreateSubnetRequest;
    readonly output: CreateSubnetResult;
    readonly errors: never;
  };
  readonly CreateSubnetCidrReservation: {
    readonly input: CreateSubnetCidrReservationRequest;
    readonly output: CreateSubnetCidrReservationResult;
    readonly errors: never;
  };
  readonly CreateTags: {
    readonly input: CreateTagsRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly CreateTrafficMirrorFilter: {
    readonly input: CreateTrafficMirrorFilterRequest;
    readonly output: CreateTrafficMirrorFilterResult;
    readonly errors: never;
  };
  readonly CreateTrafficMirrorFilterRule: {
    readonly input: CreateTrafficMirrorFilterRuleRequest;
    readonly output: CreateTrafficMirrorFilterRuleResult;
    readonly errors: never;
  };
  readonly CreateTrafficMirrorSession: {
    readonly input: CreateTrafficMirrorSessionRequest;
    readonly output: CreateTrafficMirrorSessionResult;
    readonly errors: never;
  };
  readonly CreateTrafficMirrorTarget: {
    readonly input: CreateTrafficMirrorTargetRequest;
    readonly output: CreateTrafficMirrorTargetResult;
    readonly errors: never;
  };
  readonly CreateTransitGateway: {
    readonly input: CreateTransitGatewayRequest;
    readonly output: CreateTransitGatewayResult;
    readonly errors: never;
  };
  readonly CreateTransitGatewayConnect: {
    readonly input: CreateTransitGatewayConnectRequest;
    readonly output: CreateTransitGatewayConnectResult;
    readonly errors: never;
  };
  readonly CreateTransitGatewayConnectPeer: {
    readonly input: CreateTransitGatewayConnectPeerRequest;
    readonly output: CreateTransitGatewayConnectPeerResult;
    readonly errors: never;
  };
  readonly CreateTransitGatewayMeteringPolicy: {
    readonly input: CreateTransitGatewayMeteringPolicyRequest;
    readonly output: CreateTransitGatewayMeteringPolicyResult;
    readonly errors: never;
  };
  readonly CreateTransitGatewayMeteringPolicyEntry: {
    readonly input: CreateTransitGatewayMeteringPolicyEntryRequest;
    readonly output: CreateTransitGatewayMeteringPolicyEntryResult;
    readonly errors: never;
  };
  readonly CreateTransitGatewayMulticastDomain: {
    readonly input: CreateTransitGatewayMulticastDomainRequest;
    readonly output: CreateTransitGatewayMulticastDomainResult;
    readonly errors: never;
  };
  readonly CreateTransitGatewayPeeringAttachment: {
    readonly input: CreateTransitGatewayPeeringAttachmentRequest;
    readonly output: CreateTransitGatewayPeeringAttachmentResult;
    readonly errors: never;
  };
  readonly CreateTransitGatewayPolicyTable: {
    readonly input: CreateTransitGatewayPolicyTableRequest;
    readonly output: CreateTransitGatewayPolicyTableResult;
    readonly errors: never;
  };
  readonly CreateTransitGatewayPrefixListReference: {
    readonly input: CreateTransitGatewayPrefixListReferenceRequest;
    readonly output: CreateTransitGatewayPrefixListReferenceResult;
    readonly errors: never;
  };
  readonly CreateTransitGatewayRoute: {
    readonly input: CreateTransitGatewayRouteRequest;
    readonly output: CreateTransitGatewayRouteResult;
    readonly errors: never;
  };
  readonly CreateTransitGatewayRouteTable: {
    readonly input: CreateTransitGatewayRouteTableRequest;
    readonly output: CreateTransitGatewayRouteTableResult;
    readonly errors: never;
  };
  readonly CreateTransitGatewayRouteTableAnnouncement: {
    readonly input: CreateTransitGatewayRouteTableAnnouncementRequest;
    readonly output: CreateTransitGatewayRouteTableAnnouncementResult;
    readonly errors: never;
  };
  readonly CreateTransitGatewayVpcAttachment: {
    readonly input: CreateTransitGatewayVpcAttachmentRequest;
    readonly output: CreateTransitGatewayVpcAttachmentResult;
    readonly errors: never;
  };
  readonly CreateVerifiedAccessEndpoint: {
    readonly input: CreateVerifiedAccessEndpointRequest;
    readonly output: CreateVerifiedAccessEndpointResult;
    readonly errors: never;
  };
  readonly CreateVerifiedAccessGroup: {
    readonly input: CreateVerifiedAccessGroupRequest;
    readonly output: CreateVerifiedAccessGroupResult;
    readonly errors: never;
  };
  readonly CreateVerifiedAccessInstance: {
    readonly input: CreateVerifiedAccessInstanceRequest;
    readonly output: CreateVerifiedAccessInstanceResult;
    readonly errors: never;
  };
  readonly CreateVerifiedAccessTrustProvider: {
    readonly input: CreateVerifiedAccessTrustProviderRequest;
    readonly output: CreateVerifiedAccessTrustProviderResult;
    readonly errors: never;
  };
  readonly CreateVolume: {
    readonly input: CreateVolumeRequest;
    readonly output: Volume;
    readonly errors: never;
  };
  readonly CreateVpc: {
    readonly input: CreateVpcRequest;
    readonly output: CreateVpcResult;
    readonly errors: never;
  };
  readonly CreateVpcBlockPublicAccessExclusion: {
    readonly input: CreateVpcBlockPublicAccessExclusionRequest;
    readonly output: CreateVpcBlockPublicAccessExclusionResult;
    readonly errors: never;
  };
  readonly CreateVpcEncryptionControl: {
    readonly input: CreateVpcEncryptionControlRequest;
    readonly output: CreateVpcEncryptionControlResult;
    readonly errors: never;
  };
  readonly CreateVpcEndpoint: {
    readonly input: CreateVpcEndpointRequest;
    readonly output: CreateVpcEndpointResult;
    readonly errors: never;
  };
  readonly CreateVpcEndpointConnectionNotification: {
    readonly input: CreateVpcEndpointConnectionNotificationRequest;
    readonly output: CreateVpcEndpointConnectionNotificationResult;
    readonly errors: never;
  };
  readonly CreateVpcEndpointServiceConfiguration: {
    readonly input: CreateVpcEndpointServiceConfigurationRequest;
    readonly output: CreateVpcEndpointServiceConfigurationResult;
    readonly errors: never;
  };
  readonly CreateVpcPeeringConnection: {
    readonly input: CreateVpcPeeringConnectionRequest;
    readonly output: CreateVpcPeeringConnectionResult;
    readonly errors: never;
  };
  readonly CreateVpnConcentrator: {
    readonly input: CreateVpnConcentratorRequest;
    readonly output: CreateVpnConcentratorResult;
    readonly errors: never;
  };
  readonly CreateVpnConnection: {
    readonly input: CreateVpnConnectionRequest;
    readonly output: CreateVpnConnectionResult;
    readonly errors: never;
  };
  readonly CreateVpnConnectionRoute: {
    readonly input: CreateVpnConnectionRouteRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly CreateVpnGateway: {
    readonly input: CreateVpnGatewayRequest;
    readonly output: CreateVpnGatewayResult;
    readonly errors: never;
  };
  readonly DeleteCapacityManagerDataExport: {
    readonly input: DeleteCapacityManagerDataExportRequest;
    readonly output: DeleteCapacityManagerDataExportResult;
    readonly errors: never;
  };
  readonly DeleteCarrierGateway: {
    readonly input: DeleteCarrierGatewayRequest;
    readonly output: DeleteCarrierGatewayResult;
    readonly errors: never;
  };
  readonly DeleteClientVpnEndpoint: {
    readonly input: DeleteClientVpnEndpointRequest;
    readonly output: DeleteClientVpnEndpointResult;
    readonly errors: never;
  };
  readonly DeleteClientVpnRoute: {
    readonly input: DeleteClientVpnRouteRequest;
    readonly output: DeleteClientVpnRouteResult;
    readonly errors: never;
  };
  readonly DeleteCoipCidr: {
    readonly input: DeleteCoipCidrRequest;
    readonly output: DeleteCoipCidrResult;
    readonly errors: never;
  };
  readonly DeleteCoipPool: {
    readonly input: DeleteCoipPoolRequest;
    readonly output: DeleteCoipPoolResult;
    readonly errors: never;
  };
  readonly DeleteCustomerGateway: {
    readonly input: DeleteCustomerGatewayRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteDhcpOptions: {
    readonly input: DeleteDhcpOptionsRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteEgressOnlyInternetGateway: {
    readonly input: DeleteEgressOnlyInternetGatewayRequest;
    readonly output: DeleteEgressOnlyInternetGatewayResult;
    readonly errors: never;
  };
  readonly DeleteFleets: {
    readonly input: DeleteFleetsRequest;
    readonly output: DeleteFleetsResult;
    readonly errors: never;
  };
  readonly DeleteFlowLogs: {
    readonly input: DeleteFlowLogsRequest;
    readonly output: DeleteFlowLogsResult;
    readonly errors: never;
  };
  readonly DeleteFpgaImage: {
    readonly input: DeleteFpgaImageRequest;
    readonly output: DeleteFpgaImageResult;
    readonly errors: never;
  };
  readonly DeleteImageUsageReport: {
    readonly input: DeleteImageUsageReportRequest;
    readonly output: DeleteImageUsageReportResult;
    readonly errors: never;
  };
  readonly DeleteInstanceConnectEndpoint: {
    readonly input: DeleteInstanceConnectEndpointRequest;
    readonly output: DeleteInstanceConnectEndpointResult;
    readonly errors: never;
  };
  readonly DeleteInstanceEventWindow: {
    readonly input: DeleteInstanceEventWindowRequest;
    readonly output: DeleteInstanceEventWindowResult;
    readonly errors: never;
  };
  readonly DeleteInternetGateway: {
    readonly input: DeleteInternetGatewayRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteIpam: {
    readonly input: DeleteIpamRequest;
    readonly output: DeleteIpamResult;
    readonly errors: never;
  };
  readonly DeleteIpamExternalResourceVerificationToken: {
    readonly input: DeleteIpamExternalResourceVerificationTokenRequest;
    readonly output: DeleteIpamExternalResourceVerificationTokenResult;
    readonly errors: never;
  };
  readonly DeleteIpamPolicy: {
    readonly input: DeleteIpamPolicyRequest;
    readonly output: DeleteIpamPolicyResult;
    readonly errors: never;
  };
  readonly DeleteIpamPool: {
    readonly input: DeleteIpamPoolRequest;
    readonly output: DeleteIpamPoolResult;
    readonly errors: never;
  };
  readonly DeleteIpamPrefixListResolver: {
    readonly input: DeleteIpamPrefixListResolverRequest;
    readonly output: DeleteIpamPrefixListResolverResult;
    readonly errors: never;
  };
  readonly DeleteIpamPrefixListResolverTarget: {
    readonly input: DeleteIpamPrefixListResolverTargetRequest;
    readonly output: DeleteIpamPrefixListResolverTargetResult;
    readonly errors: never;
  };
  readonly DeleteIpamResourceDiscovery: {
    readonly input: DeleteIpamResourceDiscoveryRequest;
    readonly output: DeleteIpamResourceDiscoveryResult;
    readonly errors: never;
  };
  readonly DeleteIpamScope: {
    readonly input: DeleteIpamScopeRequest;
    readonly output: DeleteIpamScopeResult;
    readonly errors: never;
  };
  readonly DeleteKeyPair: {
    readonly input: DeleteKeyPairRequest;
    readonly output: DeleteKeyPairResult;
    readonly errors: never;
  };
  readonly DeleteLaunchTemplate: {
    readonly input: DeleteLaunchTemplateRequest;
    readonly output: DeleteLaunchTemplateResult;
    readonly errors: never;
  };
  readonly DeleteLaunchTemplateVersions: {
    readonly input: DeleteLaunchTemplateVersionsRequest;
    readonly output: DeleteLaunchTemplateVersionsResult;
    readonly errors: never;
  };
  readonly DeleteLocalGatewayRoute: {
    readonly input: DeleteLocalGatewayRouteRequest;
    readonly output: DeleteLocalGatewayRouteResult;
    readonly errors: never;
  };
  readonly DeleteLocalGatewayRouteTable: {
    readonly input: DeleteLocalGatewayRouteTableRequest;
    readonly output: DeleteLocalGatewayRouteTableResult;
    readonly errors: never;
  };
  readonly DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation: {
    readonly input: DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest;
    readonly output: DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult;
    readonly errors: never;
  };
  readonly DeleteLocalGatewayRouteTableVpcAssociation: {
    readonly input: DeleteLocalGatewayRouteTableVpcAssociationRequest;
    readonly output: DeleteLocalGatewayRouteTableVpcAssociationResult;
    readonly errors: never;
  };
  readonly DeleteLocalGatewayVirtualInterface: {
    readonly input: DeleteLocalGatewayVirtualInterfaceRequest;
    readonly output: DeleteLocalGatewayVirtualInterfaceResult;
    readonly errors: never;
  };
  readonly DeleteLocalGatewayVirtualInterfaceGroup: {
    readonly input: DeleteLocalGatewayVirtualInterfaceGroupRequest;
    readonly output: DeleteLocalGatewayVirtualInterfaceGroupResult;
    readonly errors: never;
  };
  readonly DeleteManagedPrefixList: {
    readonly input: DeleteManagedPrefixListRequest;
    readonly output: DeleteManagedPrefixListResult;
    readonly errors: never;
  };
  readonly DeleteNatGateway: {
    readonly input: DeleteNatGatewayRequest;
    readonly output: DeleteNatGatewayResult;
    readonly errors: never;
  };
  readonly DeleteNetworkAcl: {
    readonly input: DeleteNetworkAclRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteNetworkAclEntry: {
    readonly input: DeleteNetworkAclEntryRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteNetworkInsightsAccessScope: {
    readonly input: DeleteNetworkInsightsAccessScopeRequest;
    readonly output: DeleteNetworkInsightsAccessScopeResult;
    readonly errors: never;
  };
  readonly DeleteNetworkInsightsAccessScopeAnalysis: {
    readonly input: DeleteNetworkInsightsAccessScopeAnalysisRequest;
    readonly output: DeleteNetworkInsightsAccessScopeAnalysisResult;
    readonly errors: never;
  };
  readonly DeleteNetworkInsightsAnalysis: {
    readonly input: DeleteNetworkInsightsAnalysisRequest;
    readonly output: DeleteNetworkInsightsAnalysisResult;
    readonly errors: never;
  };
  readonly DeleteNetworkInsightsPath: {
    readonly input: DeleteNetworkInsightsPathRequest;
    readonly output: DeleteNetworkInsightsPathResult;
    readonly errors: never;
  };
  readonly DeleteNetworkInterface: {
    readonly input: DeleteNetworkInterfaceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteNetworkInterfacePermission: {
    readonly input: DeleteNetworkInterfacePermissionRequest;
    readonly output: DeleteNetworkInterfacePermissionResult;
    readonly errors: never;
  };
  readonly DeletePlacementGroup: {
    readonly input: DeletePlacementGroupRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeletePublicIpv4Pool: {
    readonly input: DeletePublicIpv4PoolRequest;
    readonly output: DeletePublicIpv4PoolResult;
    readonly errors: never;
  };
  readonly DeleteQueuedReservedInstances: {
    readonly input: DeleteQueuedReservedInstancesRequest;
    readonly output: DeleteQueuedReservedInstancesResult;
    readonly errors: never;
  };
  readonly DeleteRoute: {
    readonly input: DeleteRouteRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteRouteServer: {
    readonly input: DeleteRouteServerRequest;
    readonly output: DeleteRouteServerResult;
    readonly errors: never;
  };
  readonly DeleteRouteServerEndpoint: {
    readonly input: DeleteRouteServerEndpointRequest;
    readonly output: DeleteRouteServerEndpointResult;
    readonly errors: never;
  };
  readonly DeleteRouteServerPeer: {
    readonly input: DeleteRouteServerPeerRequest;
    readonly output: DeleteRouteServerPeerResult;
    readonly errors: never;
  };
  readonly DeleteRouteTable: {
    readonly input: DeleteRouteTableRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteSecondaryNetwork: {
    readonly input: DeleteSecondaryNetworkRequest;
    readonly output: DeleteSecondaryNetworkResult;
    readonly errors: never;
  };
  readonly DeleteSecondarySubnet: {
    readonly input: DeleteSecondarySubnetRequest;
    readonly output: DeleteSecondarySubnetResult;
    readonly errors: never;
  };
  readonly DeleteSecurityGroup: {
    readonly input: DeleteSecurityGroupRequest;
    readonly output: DeleteSecurityGroupResult;
    readonly errors: never;
  };
  readonly DeleteSnapshot: {
    readonly input: DeleteSnapshotRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteSpotDatafeedSubscription: {
    readonly input: DeleteSpotDatafeedSubscriptionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteSubnet: {
    readonly input: DeleteSubnetRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteSubnetCidrReservation: {
    readonly input: DeleteSubnetCidrReservationRequest;
    readonly output: DeleteSubnetCidrReservationResult;
    readonly errors: never;
  };
  readonly DeleteTags: {
    readonly input: DeleteTagsRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteTrafficMirrorFilter: {
    readonly input: DeleteTrafficMirrorFilterRequest;
    readonly output: DeleteTrafficMirrorFilterResult;
    readonly errors: never;
  };
  readonly DeleteTrafficMirrorFilterRule: {
    readonly input: DeleteTrafficMirrorFilterRuleRequest;
    readonly output: DeleteTrafficMirrorFilterRuleResult;
    readonly errors: never;
  };
  readonly DeleteTrafficMirrorSession: {
    readonly input: DeleteTrafficMirrorSessionRequest;
    readonly output: DeleteTrafficMirrorSessionResult;
    readonly errors: never;
  };
  readonly DeleteTrafficMirrorTarget: {
    readonly input: DeleteTrafficMirrorTargetRequest;
    readonly output: DeleteTrafficMirrorTargetResult;
    readonly errors: never;
  };
  readonly DeleteTransitGateway: {
    readonly input: DeleteTransitGatewayRequest;
    readonly output: DeleteTransitGatewayResult;
    readonly errors: never;
  };
  readonly DeleteTransitGatewayClientVpnAttachment: {
    readonly input: DeleteTransitGatewayClientVpnAttachmentRequest;
    readonly output: DeleteTransitGatewayClientVpnAttachmentResult;
    readonly errors: never;
  };
  readonly DeleteTransitGatewayConnect: {
    readonly input: DeleteTransitGatewayConnectRequest;
    readonly output: DeleteTransitGatewayConnectResult;
    readonly errors: never;
  };
  readonly DeleteTransitGatewayConnectPeer: {
    readonly input: DeleteTransitGatewayConnectPeerRequest;
    readonly output: DeleteTransitGatewayConnectPeerResult;
    readonly errors: never;
  };
  readonly DeleteTransitGatewayMeteringPolicy: {
    readonly input: DeleteTransitGatewayMeteringPolicyRequest;
    readonly output: DeleteTransitGatewayMeteringPolicyResult;
    readonly errors: never;
  };
  readonly DeleteTransitGatewayMeteringPolicyEntry: {
    readonly input: DeleteTransitGatewayMeteringPolicyEntryRequest;
    readonly output: DeleteTransitGatewayMeteringPolicyEntryResult;
    readonly errors: never;
  };
  readonly DeleteTransitGatewayMulticastDomain: {
    readonly input: DeleteTransitGatewayMulticastDomainRequest;
    readonly output: DeleteTransitGatewayMulticastDomainResult;
    readonly errors: never;
  };
  readonly DeleteTransitGatewayPeeringAttachment: {
    readonly input: DeleteTransitGatewayPeeringAttachmentRequest;
    readonly output: DeleteTransitGatewayPeeringAttachmentResult;
    readonly errors: never;
  };
  readonly DeleteTransitGatewayPolicyTable: {
    readonly input: DeleteTransitGatewayPolicyTableRequest;
    readonly output: DeleteTransitGatewayPolicyTableResult;
    readonly errors: never;
  };
  readonly DeleteTransitGatewayPrefixListReference: {
    readonly input: DeleteTransitGatewayPrefixListReferenceRequest;
    readonly output: DeleteTransitGatewayPrefixListReferenceResult;
    readonly errors: never;
  };
  readonly DeleteTransitGatewayRoute: {
    readonly input: DeleteTransitGatewayRouteRequest;
    readonly output: DeleteTransitGatewayRouteResult;
    readonly errors: never;
  };
  readonly DeleteTransitGatewayRouteTable: {
    readonly input: DeleteTransitGatewayRouteTableRequest;
    readonly output: DeleteTransitGatewayRouteTableResult;
    readonly errors: never;
  };
  readonly DeleteTransitGatewayRouteTableAnnouncement: {
    readonly input: DeleteTransitGatewayRouteTableAnnouncementRequest;
    readonly output: DeleteTransitGatewayRouteTableAnnouncementResult;
    readonly errors: never;
  };
  readonly DeleteTransitGatewayVpcAttachment: {
    readonly input: DeleteTransitGatewayVpcAttachmentRequest;
    readonly output: DeleteTransitGatewayVpcAttachmentResult;
    readonly errors: never;
  };
  readonly DeleteVerifiedAccessEndpoint: {
    readonly input: DeleteVerifiedAccessEndpointRequest;
    readonly output: DeleteVerifiedAccessEndpointResult;
    readonly errors: never;
  };
  readonly DeleteVerifiedAccessGroup: {
    readonly input: DeleteVerifiedAccessGroupRequest;
    readonly output: DeleteVerifiedAccessGroupResult;
    readonly errors: never;
  };
  readonly DeleteVerifiedAccessInstance: {
    readonly input: DeleteVerifiedAccessInstanceRequest;
    readonly output: DeleteVerifiedAccessInstanceResult;
    readonly errors: never;
  };
  readonly DeleteVerifiedAccessTrustProvider: {
    readonly input: DeleteVerifiedAccessTrustProviderRequest;
    readonly output: DeleteVerifiedAccessTrustProviderResult;
    readonly errors: never;
  };
  readonly DeleteVolume: {
    readonly input: DeleteVolumeRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteVpc: {
    readonly input: DeleteVpcRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteVpcBlockPublicAccessExclusion: {
    readonly input: DeleteVpcBlockPublicAccessExclusionRequest;
    readonly output: DeleteVpcBlockPublicAccessExclusionResult;
    readonly errors: never;
  };
  readonly DeleteVpcEncryptionControl: {
    readonly input: DeleteVpcEncryptionControlRequest;
    readonly output: DeleteVpcEncryptionControlResult;
    readonly errors: never;
  };
  readonly DeleteVpcEndpointConnectionNotifications: {
    readonly input: DeleteVpcEndpointConnectionNotificationsRequest;
    readonly output: DeleteVpcEndpointConnectionNotificationsResult;
    readonly errors: never;
  };
  readonly DeleteVpcEndpointServiceConfigurations: {
    readonly input: DeleteVpcEndpointServiceConfigurationsRequest;
    readonly output: DeleteVpcEndpointServiceConfigurationsResult;
    readonly errors: never;
  };
  readonly DeleteVpcEndpoints: {
    readonly input: DeleteVpcEndpointsRequest;
    readonly output: DeleteVpcEndpointsResult;
    readonly errors: never;
  };
  readonly DeleteVpcPeeringConnection: {
    readonly input: DeleteVpcPeeringConnectionRequest;
    readonly output: DeleteVpcPeeringConnectionResult;
    readonly errors: never;
  };
  readonly DeleteVpnConcentrator: {
    readonly input: DeleteVpnConcentratorRequest;
    readonly output: DeleteVpnConcentratorResult;
    readonly errors: never;
  };
  readonly DeleteVpnConnection: {
    readonly input: DeleteVpnConnectionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteVpnConnectionRoute: {
    readonly input: DeleteVpnConnectionRouteRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteVpnGateway: {
    readonly input: DeleteVpnGatewayRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeprovisionByoipCidr: {
    readonly input: DeprovisionByoipCidrRequest;
    readonly output: DeprovisionByoipCidrResult;
    readonly errors: never;
  };
  readonly DeprovisionIpamByoasn: {
    readonly input: DeprovisionIpamByoasnRequest;
    readonly output: DeprovisionIpamByoasnResult;
    readonly errors: never;
  };
  readonly DeprovisionIpamPoolCidr: {
    readonly input: DeprovisionIpamPoolCidrRequest;
    readonly output: DeprovisionIpamPoolCidrResult;
    readonly errors: never;
  };
  readonly DeprovisionPublicIpv4PoolCidr: {
    readonly input: DeprovisionPublicIpv4PoolCidrRequest;
    readonly output: DeprovisionPublicIpv4PoolCidrResult;
    readonly errors: never;
  };
  readonly DeregisterImage: {
    readonly input: DeregisterImageRequest;
    readonly output: DeregisterImageResult;
    readonly errors: never;
  };
  readonly DeregisterInstanceEventNotificationAttributes: {
    readonly input: DeregisterInstanceEventNotificationAttributesRequest;
    readonly output: DeregisterInstanceEventNotificationAttributesResult;
    readonly errors: never;
  };
  readonly DeregisterTransitGatewayMulticastGroupMembers: {
    readonly input: DeregisterTransitGatewayMulticastGroupMembersRequest;
    readonly output: DeregisterTransitGatewayMulticastGroupMembersResult;
    readonly errors: never;
  };
  readonly DeregisterTransitGatewayMulticastGroupSources: {
    readonly input: DeregisterTransitGatewayMulticastGroupSourcesRequest;
    readonly output: DeregisterTransitGatewayMulticastGroupSourcesResult;
    readonly errors: never;
  };
  readonly DescribeAccountAttributes: {
    readonly input: DescribeAccountAttributesRequest;
    readonly output: DescribeAccountAttributesResult;
    readonly errors: never;
  };
  readonly DescribeAddressTransfers: {
    readonly input: DescribeAddressTransfersRequest;
    readonly output: DescribeAddressTransfersResult;
    readonly errors: never;
  };
  readonly DescribeAddresses: {
    readonly input: DescribeAddressesRequest;
    readonly output: DescribeAddressesResult;
    readonly errors: never;
  };
  readonly DescribeAddressesAttribute: {
    readonly input: DescribeAddressesAttributeRequest;
    readonly output: DescribeAddressesAttributeResult;
    readonly errors: never;
  };
  readonly DescribeAggregateIdFormat: {
    readonly input: DescribeAggregateIdFormatRequest;
    readonly output: DescribeAggregateIdFormatResult;
    readonly errors: never;
  };
  readonly DescribeAvailabilityZones: {
    readonly input: DescribeAvailabilityZonesRequest;
    readonly output: DescribeAvailabilityZonesResult;
    readonly errors: never;
  };
  readonly DescribeAwsNetworkPerformanceMetricSubscriptions: {
    readonly input: DescribeAwsNetworkPerformanceMetricSubscriptionsRequest;
    readonly output: DescribeAwsNetworkPerformanceMetricSubscriptionsResult;
    readonly errors: never;
  };
  readonly DescribeBundleTasks: {
    readonly input: DescribeBundleTasksRequest;
    readonly output: DescribeBundleTasksResult;
    readonly errors: never;
  };
  readonly DescribeByoipCidrs: {
    readonly input: DescribeByoipCidrsRequest;
    readonly output: DescribeByoipCidrsResult;
    readonly errors: never;
  };
  readonly DescribeCapacityBlockExtensionHistory: {
    readonly input: DescribeCapacityBlockExtensionHistoryRequest;
    readonly output: DescribeCapacityBlockExtensionHistoryResult;
    readonly errors: never;
  };
  readonly DescribeCapacityBlockExtensionOfferings: {
    readonly input: DescribeCapacityBlockExtensionOfferingsRequest;
    readonly output: DescribeCapacityBlockExtensionOfferingsResult;
    readonly errors: never;
  };
  readonly DescribeCapacityBlockOfferings: {
    readonly input: DescribeCapacityBlockOfferingsRequest;
    readonly output: DescribeCapacityBlockOfferingsResult;
    readonly errors: never;
  };
  readonly DescribeCapacityBlockStatus: {
    readonly input: DescribeCapacityBlockStatusRequest;
    readonly output: DescribeCapacityBlockStatusResult;
    readonly errors: never;
  };
  readonly DescribeCapacityBlocks: {
    readonly input: DescribeCapacityBlocksRequest;
    readonly output: DescribeCapacityBlocksResult;
    readonly errors: never;
  };
  readonly DescribeCapacityManagerDataExports: {
    readonly input: DescribeCapacityManagerDataExportsRequest;
    readonly output: DescribeCapacityManagerDataExportsResult;
    readonly errors: never;
  };
  readonly DescribeCapacityReservationBillingRequests: {
    readonly input: DescribeCapacityReservationBillingRequestsRequest;
    readonly output: DescribeCapacityReservationBillingRequestsResult;
    readonly errors: never;
  };
  readonly DescribeCapacityReservationFleets: {
    readonly input: DescribeCapacityReservationFleetsRequest;
    readonly output: DescribeCapacityReservationFleetsResult;
    readonly errors: never;
  };
  readonly DescribeCapacityReservationTopology: {
    readonly input: DescribeCapacityReservationTopologyRequest;
    readonly output: DescribeCapacityReservationTopologyResult;
    readonly errors: never;
  };
  readonly DescribeCapacityReservations: {
    readonly input: DescribeCapacityReservationsRequest;
    readonly output: DescribeCapacityReservationsResult;
    readonly errors: never;
  };
  readonly DescribeCarrierGateways: {
    readonly input: DescribeCarrierGatewaysRequest;
    readonly output: DescribeCarrierGatewaysResult;
    readonly errors: never;
  };
  readonly DescribeClassicLinkInstances: {
    readonly input: DescribeClassicLinkInstancesRequest;
    readonly output: DescribeClassicLinkInstancesResult;
    readonly errors: never;
  };
  readonly DescribeClientVpnAuthorizationRules: {
    readonly input: DescribeClientVpnAuthorizationRulesRequest;
    readonly output: DescribeClientVpnAuthorizationRulesResult;
    readonly errors: never;
  };
  readonly DescribeClientVpnConnections: {
    readonly input: DescribeClientVpnConnectionsRequest;
    readonly output: DescribeClientVpnConnectionsResult;
    readonly errors: never;
  };
  readonly DescribeClientVpnEndpoints: {
    readonly input: DescribeClientVpnEndpointsRequest;
    readonly output: DescribeClientVpnEndpointsResult;
    readonly errors: never;
  };
  readonly DescribeClientVpnRoutes: {
    readonly input: DescribeClientVpnRoutesRequest;
    readonly output: DescribeClientVpnRoutesResult;
    readonly errors: never;
  };
  readonly DescribeClientVpnTargetNetworks: {
    readonly input: DescribeClientVpnTargetNetworksRequest;
    readonly output: DescribeClientVpnTargetNetworksResult;
    readonly errors: never;
  };
  readonly DescribeCoipPools: {
    readonly input: DescribeCoipPoolsRequest;
    readonly output: DescribeCoipPoolsResult;
    readonly errors: never;
  };
  readonly DescribeConversionTasks: {
    readonly input: DescribeConversionTasksRequest;
    readonly output: DescribeConversionTasksResult;
    readonly errors: never;
  };
  readonly DescribeCustomerGateways: {
    readonly input: DescribeCustomerGatewaysRequest;
    readonly output: DescribeCustomerGatewaysResult;
    readonly errors: never;
  };
  readonly DescribeDeclarativePoliciesReports: {
    readonly input: DescribeDeclarativePoliciesReportsRequest;
    readonly output: DescribeDeclarativePoliciesReportsResult;
    readonly errors: never;
  };
  readonly DescribeDhcpOptions: {
    readonly input: DescribeDhcpOptionsRequest;
    readonly output: DescribeDhcpOptionsResult;
    readonly errors: never;
  };
  readonly DescribeEgressOnlyInternetGateways: {
    readonly input: DescribeEgressOnlyInternetGatewaysRequest;
    readonly output: DescribeEgressOnlyInternetGatewaysResult;
    readonly errors: never;
  };
  readonly DescribeElasticGpus: {
    readonly input: DescribeElasticGpusRequest;
    readonly output: DescribeElasticGpusResult;
    readonly errors: never;
  };
  readonly DescribeExportImageTasks: {
    readonly input: DescribeExportImageTasksRequest;
    readonly output: DescribeExportImageTasksResult;
    readonly errors: never;
  };
  readonly DescribeExportTasks: {
    readonly input: DescribeExportTasksRequest;
    readonly output: DescribeExportTasksResult;
    readonly errors: never;
  };
  readonly DescribeFastLaunchImages: {
    readonly input: DescribeFastLaunchImagesRequest;
    readonly output: DescribeFastLaunchImagesResult;
    readonly errors: never;
  };
  readonly DescribeFastSnapshotRestores: {
    readonly input: DescribeFastSnapshotRestoresRequest;
    readonly output: DescribeFastSnapshotRestoresResult;
    readonly errors: never;
  };
  readonly DescribeFleetHistory: {
    readonly input: DescribeFleetHistoryRequest;
    readonly output: DescribeFleetHistoryResult;
    readonly errors: never;
  };
  readonly DescribeFleetInstances: {
    readonly input: DescribeFleetInstancesRequest;
    readonly output: DescribeFleetInstancesResult;
    readonly errors: never;
  };
  readonly DescribeFleets: {
    readonly input: DescribeFleetsRequest;
    readonly output: DescribeFleetsResult;
    readonly errors: never;
  };
  readonly DescribeFlowLogs: {
    readonly input: DescribeFlowLogsRequest;
    readonly output: DescribeFlowLogsResult;
    readonly errors: never;
  };
  readonly DescribeFpgaImageAttribute: {
    readonly input: DescribeFpgaImageAttributeRequest;
    readonly output: DescribeFpgaImageAttributeResult;
    readonly errors: never;
  };
  readonly DescribeFpgaImages: {
    readonly input: DescribeFpgaImagesRequest;
    readonly output: DescribeFpgaImagesResult;
    readonly errors: never;
  };
  readonly DescribeHostReservationOfferings: {
    readonly input: DescribeHostReservationOfferingsRequest;
    readonly output: DescribeHostReservationOfferingsResult;
    readonly errors: never;
  };
  readonly DescribeHostReservations: {
    readonly input: DescribeHostReservationsRequest;
    readonly output: DescribeHostReservationsResult;
    readonly errors: never;
  };
  readonly DescribeHosts: {
    readonly input: DescribeHostsRequest;
    readonly output: DescribeHostsResult;
    readonly errors: never;
  };
  readonly DescribeIamInstanceProfileAssociations: {
    readonly input: DescribeIamInstanceProfileAssociationsRequest;
    readonly output: DescribeIamInstanceProfileAssociationsResult;
    readonly errors: never;
  };
  readonly DescribeIdFormat: {
    readonly input: DescribeIdFormatRequest;
    readonly output: DescribeIdFormatResult;
    readonly errors: never;
  };
  readonly DescribeIdentityIdFormat: {
    readonly input: DescribeIdentityIdFormatRequest;
    readonly output: DescribeIdentityIdFormatResult;
    readonly errors: never;
  };
  readonly DescribeImageAttribute: {
    readonly input: DescribeImageAttributeRequest;
    readonly output: ImageAttribute;
    readonly errors: never;
  };
  readonly DescribeImageReferences: {
    readonly input: DescribeImageReferencesRequest;
    readonly output: DescribeImageReferencesResult;
    readonly errors: never;
  };
  readonly DescribeImageUsageReportEntries: {
    readonly input: DescribeImageUsageReportEntriesRequest;
    readonly output: DescribeImageUsageReportEntriesResult;
    readonly errors: never;
  };
  readonly DescribeImageUsageReports: {
    readonly input: DescribeImageUsageReportsRequest;
    readonly output: DescribeImageUsageReportsResult;
    readonly errors: never;
  };
  readonly DescribeImages: {
    readonly input: DescribeImagesRequest;
    readonly output: DescribeImagesResult;
    readonly errors: never;
  };
  readonly DescribeImportImageTasks: {
    readonly input: DescribeImportImageTasksRequest;
    readonly output: DescribeImportImageTasksResult;
    readonly errors: never;
  };
  readonly DescribeImportSnapshotTasks: {
    readonly input: DescribeImportSnapshotTasksRequest;
    readonly output: DescribeImportSnapshotTasksResult;
    readonly errors: never;
  };
  readonly DescribeInstanceAttribute: {
    readonly input: DescribeInstanceAttributeRequest;
    readonly output: InstanceAttribute;
    readonly errors: never;
  };
  readonly DescribeInstanceConnectEndpoints: {
    readonly input: DescribeInstanceConnectEndpointsRequest;
    readonly output: DescribeInstanceConnectEndpointsResult;
    readonly errors: never;
  };
  readonly DescribeInstanceCreditSpecifications: {
    readonly input: DescribeInstanceCreditSpecificationsRequest;
    readonly output: DescribeInstanceCreditSpecificationsResult;
    readonly errors: never;
  };
  readonly DescribeInstanceEventNotificationAttributes: {
    readonly input: DescribeInstanceEventNotificationAttributesRequest;
    readonly output: DescribeInstanceEventNotificationAttributesResult;
    readonly errors: never;
  };
  readonly DescribeInstanceEventWindows: {
    readonly input: DescribeInstanceEventWindowsRequest;
    readonly output: DescribeInstanceEventWindowsResult;
    readonly errors: never;
  };
  readonly DescribeInstanceImageMetadata: {
    readonly input: DescribeInstanceImageMetadataRequest;
    readonly output: DescribeInstanceImageMetadataResult;
    readonly errors: never;
  };
  readonly DescribeInstanceSqlHaHistoryStates: {
    readonly input: DescribeInstanceSqlHaHistoryStatesRequest;
    readonly output: DescribeInstanceSqlHaHistoryStatesResult;
    readonly errors: never;
  };
  readonly DescribeInstanceSqlHaStates: {
    readonly input: DescribeInstanceSqlHaStatesRequest;
    readonly output: DescribeInstanceSqlHaStatesResult;
    readonly errors: never;
  };
  readonly DescribeInstanceStatus: {
    readonly input: DescribeInstanceStatusRequest;
    readonly output: DescribeInstanceStatusResult;
    readonly errors: never;
  };
  readonly DescribeInstanceTopology: {
    readonly input: DescribeInstanceTopologyRequest;
    readonly output: DescribeInstanceTopologyResult;
    readonly errors: never;
  };
  readonly DescribeInstanceTypeOfferings: {
    readonly input: DescribeInstanceTypeOfferingsRequest;
    readonly output: DescribeInstanceTypeOfferingsResult;
    readonly errors: never;
  };
  readonly DescribeInstanceTypes: {
    readonly input: DescribeInstanceTypesRequest;
    readonly output: DescribeInstanceTypesResult;
    readonly errors: never;
  };
  readonly DescribeInstances: {
    readonly input: DescribeInstancesRequest;
    readonly output: DescribeInstancesResult;
    readonly errors: never;
  };
  readonly DescribeInternetGateways: {
    readonly input: DescribeInternetGatewaysRequest;
    readonly output: DescribeInternetGatewaysResult;
    readonly errors: never;
  };
  readonly DescribeIpamByoasn: {
    readonly input: DescribeIpamByoasnRequest;
    readonly output: DescribeIpamByoasnResult;
    readonly errors: never;
  };
  readonly DescribeIpamExternalResourceVerificationTokens: {
    readonly input: DescribeIpamExternalResourceVerificationTokensRequest;
    readonly output: DescribeIpamExternalResourceVerificationTokensResult;
    readonly errors: never;
  };
  readonly DescribeIpamPolicies: {
    readonly input: DescribeIpamPoliciesRequest;
    readonly output: DescribeIpamPoliciesResult;
    readonly errors: never;
  };
  readonly DescribeIpamPoolAllocations: {
    readonly input: DescribeIpamPoolAllocationsRequest;
    readonly output: DescribeIpamPoolAllocationsResult;
    readonly errors: never;
  };
  readonly DescribeIpamPools: {
    readonly input: DescribeIpamPoolsRequest;
    readonly output: DescribeIpamPoolsResult;
    readonly errors: never;
  };
  readonly DescribeIpamPrefixListResolverTargets: {
    readonly input: DescribeIpamPrefixListResolverTargetsRequest;
    readonly output: DescribeIpamPrefixListResolverTargetsResult;
    readonly errors: never;
  };
  readonly DescribeIpamPrefixListResolvers: {
    readonly input: DescribeIpamPrefixListResolversRequest;
    readonly output: DescribeIpamPrefixListResolversResult;
    readonly errors: never;
  };
  readonly DescribeIpamResourceDiscoveries: {
    readonly input: DescribeIpamResourceDiscoveriesRequest;
    readonly output: DescribeIpamResourceDiscoveriesResult;
    readonly errors: never;
  };
  readonly DescribeIpamResourceDiscoveryAssociations: {
    readonly input: DescribeIpamResourceDiscoveryAssociationsRequest;
    readonly output: DescribeIpamResourceDiscoveryAssociationsResult;
    readonly errors: never;
  };
  readonly DescribeIpamScopes: {
    readonly input: DescribeIpamScopesRequest;
    readonly output: DescribeIpamScopesResult;
    readonly errors: never;
  };
  readonly DescribeIpams: {
    readonly input: DescribeIpamsRequest;
    readonly output: DescribeIpamsResult;
    readonly errors: never;
  };
  readonly DescribeIpv6Pools: {
    readonly input: DescribeIpv6PoolsRequest;
    readonly output: DescribeIpv6PoolsResult;
    readonly errors: never;
  };
  readonly DescribeKeyPairs: {
    readonly input: DescribeKeyPairsRequest;
    readonly output: DescribeKeyPairsResult;
    readonly errors: never;
  };
  readonly DescribeLaunchTemplateVersions: {
    readonly input: DescribeLaunchTemplateVersionsRequest;
    readonly output: DescribeLaunchTemplateVersionsResult;
    readonly errors: never;
  };
  readonly DescribeLaunchTemplates: {
    readonly input: DescribeLaunchTemplatesRequest;
    readonly output: DescribeLaunchTemplatesResult;
    readonly errors: never;
  };
  readonly DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations: {
    readonly input: DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest;
    readonly output: DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResult;
    readonly errors: never;
  };
  readonly DescribeLocalGatewayRouteTableVpcAssociations: {
    readonly input: DescribeLocalGatewayRouteTableVpcAssociationsRequest;
    readonly output: DescribeLocalGatewayRouteTableVpcAssociationsResult;
    readonly errors: never;
  };
  readonly DescribeLocalGatewayRouteTables: {
    readonly input: DescribeLocalGatewayRouteTablesRequest;
    readonly output: DescribeLocalGatewayRouteTablesResult;
    readonly errors: never;
  };
  readonly DescribeLocalGatewayVirtualInterfaceGroups: {
    readonly input: DescribeLocalGatewayVirtualInterfaceGroupsRequest;
    readonly output: DescribeLocalGatewayVirtualInterfaceGroupsResult;
    readonly errors: never;
  };
  readonly DescribeLocalGatewayVirtualInterfaces: {
    readonly input: DescribeLocalGatewayVirtualInterfacesRequest;
    readonly output: DescribeLocalGatewayVirtualInterfacesResult;
    readonly errors: never;
  };
  readonly DescribeLocalGateways: {
    readonly input: DescribeLocalGatewaysRequest;
    readonly output: DescribeLocalGatewaysResult;
    readonly errors: never;
  };
  readonly DescribeLockedSnapshots: {
    readonly input: DescribeLockedSnapshotsRequest;
    readonly output: DescribeLockedSnapshotsResult;
    readonly errors: never;
  };
  readonly DescribeMacHosts: {
    readonly input: DescribeMacHostsRequest;
    readonly output: DescribeMacHostsResult;
    readonly errors: never;
  };
  readonly DescribeMacModificationTasks: {
    readonly input: DescribeMacModificationTasksRequest;
    readonly output: DescribeMacModificationTasksResult;
    readonly errors: never;
  };
  readonly DescribeManagedPrefixLists: {
    readonly input: DescribeManagedPrefixListsRequest;
    readonly output: DescribeManagedPrefixListsResult;
    readonly errors: never;
  };
  readonly DescribeMovingAddresses: {
    readonly input: DescribeMovingAddressesRequest;
    readonly output: DescribeMovingAddressesResult;
    readonly errors: never;
  };
  readonly DescribeNatGateways: {
    readonly input: DescribeNatGatewaysRequest;
    readonly output: DescribeNatGatewaysResult;
    readonly errors: never;
  };
  readonly DescribeNetworkAcls: {
    readonly input: DescribeNetworkAclsRequest;
    readonly output: DescribeNetworkAclsResult;
    readonly errors: never;
  };
  readonly DescribeNetworkInsightsAccessScopeAnalyses: {
    readonly input: DescribeNetworkInsightsAccessScopeAnalysesRequest;
    readonly output: DescribeNetworkInsightsAccessScopeAnalysesResult;
    readonly errors: never;
  };
  readonly DescribeNetworkInsightsAccessScopes: {
    readonly input: DescribeNetworkInsightsAccessScopesRequest;
    readonly output: DescribeNetworkInsightsAccessScopesResult;
    readonly errors: never;
  };
  readonly DescribeNetworkInsightsAnalyses: {
    readonly input: DescribeNetworkInsightsAnalysesRequest;
    readonly output: DescribeNetworkInsightsAnalysesResult;
    readonly errors: never;
  };
  readonly DescribeNetworkInsightsPaths: {
    readonly input: DescribeNetworkInsightsPathsRequest;
    readonly output: DescribeNetworkInsightsPathsResult;
    readonly errors: never;
  };
  readonly DescribeNetworkInterfaceAttribute: {
    readonly input: DescribeNetworkInterfaceAttributeRequest;
    readonly output: DescribeNetworkInterfaceAttributeResult;
    readonly errors: never;
  };
  readonly DescribeNetworkInterfacePermissions: {
    readonly input: DescribeNetworkInterfacePermissionsRequest;
    readonly output: DescribeNetworkInterfacePermissionsResult;
    readonly errors: never;
  };
  readonly DescribeNetworkInterfaces: {
    readonly input: DescribeNetworkInterfacesRequest;
    readonly output: DescribeNetworkInterfacesResult;
    readonly errors: never;
  };
  readonly DescribeOutpostLags: {
    readonly input: DescribeOutpostLagsRequest;
    readonly output: DescribeOutpostLagsResult;
    readonly errors: never;
  };
  readonly DescribePlacementGroups: {
    readonly input: DescribePlacementGroupsRequest;
    readonly output: DescribePlacementGroupsResult;
    readonly errors: never;
  };
  readonly DescribePrefixLists: {
    readonly input: DescribePrefixListsRequest;
    readonly output: DescribePrefixListsResult;
    readonly errors: never;
  };
  readonly DescribePrincipalIdFormat: {
    readonly input: DescribePrincipalIdFormatRequest;
    readonly output: DescribePrincipalIdFormatResult;
    readonly errors: never;
  };
  readonly DescribePublicIpv4Pools: {
    readonly input: DescribePublicIpv4PoolsRequest;
    readonly output: DescribePublicIpv4PoolsResult;
    readonly errors: never;
  };
  readonly DescribeRegions: {
    readonly input: DescribeRegionsRequest;
    readonly output: DescribeRegionsResult;
    readonly errors: never;
  };
  readonly DescribeReplaceRootVolumeTasks: {
    readonly input: DescribeReplaceRootVolumeTasksRequest;
    readonly output: DescribeReplaceRootVolumeTasksResult;
    readonly errors: never;
  };
  readonly DescribeReservedInstances: {
    readonly input: DescribeReservedInstancesRequest;
    readonly output: DescribeReservedInstancesResult;
    readonly errors: never;
  };
  readonly DescribeReservedInstancesListings: {
    readonly input: DescribeReservedInstancesListingsRequest;
    readonly output: DescribeReservedInstancesListingsResult;
    readonly errors: never;
  };
  readonly DescribeReservedInstancesModifications: {
    readonly input: DescribeReservedInstancesModificationsRequest;
    readonly output: DescribeReservedInstancesModificationsResult;
    readonly errors: never;
  };
  readonly DescribeReservedInstancesOfferings: {
    readonly input: DescribeReservedInstancesOfferingsRequest;
    readonly output: DescribeReservedInstancesOfferingsResult;
    readonly errors: never;
  };
  readonly DescribeRouteServerEndpoints: {
    readonly input: DescribeRouteServerEndpointsRequest;
    readonly output: DescribeRouteServerEndpointsResult;
    readonly errors: never;
  };
  readonly DescribeRouteServerPeers: {
    readonly input: DescribeRouteServerPeersRequest;
    readonly output: DescribeRouteServerPeersResult;
    readonly errors: never;
  };
  readonly DescribeRouteServers: {
    readonly input: DescribeRouteServersRequest;
    readonly output: DescribeRouteServersResult;
    readonly errors: never;
  };
  readonly DescribeRouteTables: {
    readonly input: DescribeRouteTablesRequest;
    readonly output: DescribeRouteTablesResult;
    readonly errors: never;
  };
  readonly DescribeScheduledInstanceAvailability: {
    readonly input: DescribeScheduledInstanceAvailabilityRequest;
    readonly output: DescribeScheduledInstanceAvailabilityResult;
    readonly errors: never;
  };
  readonly DescribeScheduledInstances: {
    readonly input: DescribeScheduledInstancesRequest;
    readonly output: DescribeScheduledInstancesResult;
    readonly errors: never;
  };
  readonly DescribeSecondaryInterfaces: {
    readonly input: DescribeSecondaryInterfacesRequest;
    readonly output: DescribeSecondaryInterfacesResult;
    readonly errors: never;
  };
  readonly DescribeSecondaryNetworks: {
    readonly input: DescribeSecondaryNetworksRequest;
    readonly output: DescribeSecondaryNetworksResult;
    readonly errors: never;
  };
  readonly DescribeSecondarySubnets: {
    readonly input: DescribeSecondarySubnetsRequest;
    readonly output: DescribeSecondarySubnetsResult;
    readonly errors: never;
  };
  readonly DescribeSecurityGroupReferences: {
    readonly input: DescribeSecurityGroupReferencesRequest;
    readonly output: DescribeSecurityGroupReferencesResult;
    readonly errors: never;
  };
  readonly DescribeSecurityGroupRules: {
    readonly input: DescribeSecurityGroupRulesRequest;
    readonly output: DescribeSecurityGroupRulesResult;
    readonly errors: never;
  };
  readonly DescribeSecurityGroupVpcAssociations: {
    readonly input: DescribeSecurityGroupVpcAssociationsRequest;
    readonly output: DescribeSecurityGroupVpcAssociationsResult;
    readonly errors: never;
  };
  readonly DescribeSecurityGroups: {
    readonly input: DescribeSecurityGroupsRequest;
    readonly output: DescribeSecurityGroupsResult;
    readonly errors: never;
  };
  readonly DescribeServiceLinkVirtualInterfaces: {
    readonly input: DescribeServiceLinkVirtualInterfacesRequest;
    readonly output: DescribeServiceLinkVirtualInterfacesResult;
    readonly errors: never;
  };
  readonly DescribeSnapshotAttribute: {
    readonly input: DescribeSnapshotAttributeRequest;
    readonly output: DescribeSnapshotAttributeResult;
    readonly errors: never;
  };
  readonly DescribeSnapshotTierStatus: {
    readonly input: DescribeSnapshotTierStatusRequest;
    readonly output: DescribeSnapshotTierStatusResult;
    readonly errors: never;
  };
  readonly DescribeSnapshots: {
    readonly input: DescribeSnapshotsRequest;
    readonly output: DescribeSnapshotsResult;
    readonly errors: never;
  };
  readonly DescribeSpotDatafeedSubscription: {
    readonly input: DescribeSpotDatafeedSubscriptionRequest;
    readonly output: DescribeSpotDatafeedSubscriptionResult;
    readonly errors: never;
  };
  readonly DescribeSpotFleetInstances: {
    readonly input: DescribeSpotFleetInstancesRequest;
    readonly output: DescribeSpotFleetInstancesResponse;
    readonly errors: never;
  };
  readonly DescribeSpotFleetRequestHistory: {
    readonly input: DescribeSpotFleetRequestHistoryRequest;
    readonly output: DescribeSpotFleetRequestHistoryResponse;
    readonly errors: never;
  };
  readonly DescribeSpotFleetRequests: {
    readonly input: DescribeSpotFleetRequestsRequest;
    readonly output: DescribeSpotFleetRequestsResponse;
    readonly errors: never;
  };
  readonly DescribeSpotInstanceRequests: {
    readonly input: DescribeSpotInstanceRequestsRequest;
    readonly output: DescribeSpotInstanceRequestsResult;
    readonly errors: never;
  };
  readonly DescribeSpotPriceHistory: {
    readonly input: DescribeSpotPriceHistoryRequest;
    readonly output: DescribeSpotPriceHistoryResult;
    readonly errors: never;
  };
  readonly DescribeStaleSecurityGroups: {
    readonly input: DescribeStaleSecurityGroupsRequest;
    readonly output: DescribeStaleSecurityGroupsResult;
    readonly errors: never;
  };
  readonly DescribeStoreImageTasks: {
    readonly input: DescribeStoreImageTasksRequest;
    readonly output: DescribeStoreImageTasksResult;
    readonly errors: never;
  };
  readonly DescribeSubnets: {
    readonly input: DescribeSubnetsRequest;
    readonly output: DescribeSubnetsResult;
    readonly errors: never;
  };
  readonly DescribeTags: {
    readonly input: DescribeTagsRequest;
    readonly output: DescribeTagsResult;
    readonly errors: never;
  };
  readonly DescribeTrafficMirrorFilterRules: {
    readonly input: DescribeTrafficMirrorFilterRulesRequest;
    readonly output: DescribeTrafficMirrorFilterRulesResult;
    readonly errors: never;
  };
  readonly DescribeTrafficMirrorFilters: {
    readonly input: DescribeTrafficMirrorFiltersRequest;
    readonly output: DescribeTrafficMirrorFiltersResult;
    readonly errors: never;
  };
  readonly DescribeTrafficMirrorSessions: {
    readonly input: DescribeTrafficMirrorSessionsRequest;
    readonly output: DescribeTrafficMirrorSessionsResult;
    readonly errors: never;
  };
  readonly DescribeTrafficMirrorTargets: {
    readonly input: DescribeTrafficMirrorTargetsRequest;
    readonly output: DescribeTrafficMirrorTargetsResult;
    readonly errors: never;
  };
  readonly DescribeTransitGatewayAttachments: {
    readonly input: DescribeTransitGatewayAttachmentsRequest;
    readonly output: DescribeTransitGatewayAttachmentsResult;
    readonly errors: never;
  };
  readonly DescribeTransitGatewayConnectPeers: {
    readonly input: DescribeTransitGatewayConnectPeersRequest;
    readonly output: DescribeTransitGatewayConnectPeersResult;
    readonly errors: never;
  };
  readonly DescribeTransitGatewayConnects: {
    readonly input: DescribeTransitGatewayConnectsRequest;
    readonly output: DescribeTransitGatewayConnectsResult;
    readonly errors: never;
  };
  readonly DescribeTransitGatewayMeteringPolicies: {
    readonly input: DescribeTransitGatewayMeteringPoliciesRequest;
    readonly output: DescribeTransitGatewayMeteringPoliciesResult;
    readonly errors: never;
  };
  readonly DescribeTransitGatewayMulticastDomains: {
    readonly input: DescribeTransitGatewayMulticastDomainsRequest;
    readonly output: DescribeTransitGatewayMulticastDomainsResult;
    readonly errors: never;
  };
  readonly DescribeTransitGatewayPeeringAttachments: {
    readonly input: DescribeTransitGatewayPeeringAttachmentsRequest;
    readonly output: DescribeTransitGatewayPeeringAttachmentsResult;
    readonly errors: never;
  };
  readonly DescribeTransitGatewayPolicyTables: {
    readonly input: DescribeTransitGatewayPolicyTablesRequest;
    readonly output: DescribeTransitGatewayPolicyTablesResult;
    readonly errors: never;
  };
  readonly DescribeTransitGatewayRouteTableAnnouncements: {
    readonly input: DescribeTransitGatewayRouteTableAnnouncementsRequest;
    readonly output: DescribeTransitGatewayRouteTableAnnouncementsResult;
    readonly errors: never;
  };
  readonly DescribeTransitGatewayRouteTables: {
    readonly input: DescribeTransitGatewayRouteTablesRequest;
    readonly output: DescribeTransitGatewayRouteTablesResult;
    readonly errors: never;
  };
  readonly DescribeTransitGatewayVpcAttachments: {
    readonly input: DescribeTransitGatewayVpcAttachmentsRequest;
    readonly output: DescribeTransitGatewayVpcAttachmentsResult;
    readonly errors: never;
  };
  readonly DescribeTransitGateways: {
    readonly input: DescribeTransitGatewaysRequest;
    readonly output: DescribeTransitGatewaysResult;
    readonly errors: never;
  };
  readonly DescribeTrunkInterfaceAssociations: {
    readonly input: DescribeTrunkInterfaceAssociationsRequest;
    readonly output: DescribeTrunkInterfaceAssociationsResult;
    readonly errors: never;
  };
  readonly DescribeVerifiedAccessEndpoints: {
    readonly input: DescribeVerifiedAccessEndpointsRequest;
    readonly output: DescribeVerifiedAccessEndpointsResult;
    readonly errors: never;
  };
  readonly DescribeVerifiedAccessGroups: {
    readonly input: DescribeVerifiedAccessGroupsRequest;
    readonly output: DescribeVerifiedAccessGroupsResult;
    readonly errors: never;
  };
  readonly DescribeVerifiedAccessInstanceLoggingConfigurations: {
    readonly input: DescribeVerifiedAccessInstanceLoggingConfigurationsRequest;
    readonly output: DescribeVerifiedAccessInstanceLoggingConfigurationsResult;
    readonly errors: never;
  };
  readonly DescribeVerifiedAccessInstances: {
    readonly input: DescribeVerifiedAccessInstancesRequest;
    readonly output: DescribeVerifiedAccessInstancesResult;
    readonly errors: never;
  };
  readonly DescribeVerifiedAccessTrustProviders: {
    readonly input: DescribeVerifiedAccessTrustProvidersRequest;
    readonly output: DescribeVerifiedAccessTrustProvidersResult;
    readonly errors: never;
  };
  readonly DescribeVolumeAttribute: {
    readonly input: DescribeVolumeAttributeRequest;
    readonly output: DescribeVolumeAttributeResult;
    readonly errors: never;
  };
  readonly DescribeVolumeStatus: {
    readonly input: DescribeVolumeStatusRequest;
    readonly output: DescribeVolumeStatusResult;
    readonly errors: never;
  };
  readonly DescribeVolumes: {
    readonly input: DescribeVolumesRequest;
    readonly output: DescribeVolumesResult;
    readonly errors: never;
  };
  readonly DescribeVolumesModifications: {
    readonly input: DescribeVolumesModificationsRequest;
    readonly output: DescribeVolumesModificationsResult;
    readonly errors: never;
  };
  readonly DescribeVpcAttribute: {
    readonly input: DescribeVpcAttributeRequest;
    readonly output: DescribeVpcAttributeResult;
    readonly errors: never;
  };
  readonly DescribeVpcBlockPublicAccessExclusions: {
    readonly input: DescribeVpcBlockPublicAccessExclusionsRequest;
    readonly output: DescribeVpcBlockPublicAccessExclusionsResult;
    readonly errors: never;
  };
  readonly DescribeVpcBlockPublicAccessOptions: {
    readonly input: DescribeVpcBlockPublicAccessOptionsRequest;
    readonly output: DescribeVpcBlockPublicAccessOptionsResult;
    readonly errors: never;
  };
  readonly DescribeVpcClassicLink: {
    readonly input: DescribeVpcClassicLinkRequest;
    readonly output: DescribeVpcClassicLinkResult;
    readonly errors: never;
  };
  readonly DescribeVpcClassicLinkDnsSupport: {
    readonly input: DescribeVpcClassicLinkDnsSupportRequest;
    readonly output: DescribeVpcClassicLinkDnsSupportResult;
    readonly errors: never;
  };
  readonly DescribeVpcEncryptionControls: {
    readonly input: DescribeVpcEncryptionControlsRequest;
    readonly output: DescribeVpcEncryptionControlsResult;
    readonly errors: never;
  };
  readonly DescribeVpcEndpointAssociations: {
    readonly input: DescribeVpcEndpointAssociationsRequest;
    readonly output: DescribeVpcEndpointAssociationsResult;
    readonly errors: never;
  };
  readonly DescribeVpcEndpointConnectionNotifications: {
    readonly input: DescribeVpcEndpointConnectionNotificationsRequest;
    readonly output: DescribeVpcEndpointConnectionNotificationsResult;
    readonly errors: never;
  };
  readonly DescribeVpcEndpointConnections: {
    readonly input: DescribeVpcEndpointConnectionsRequest;
    readonly output: DescribeVpcEndpointConnectionsResult;
    readonly errors: never;
  };
  readonly DescribeVpcEndpointServiceConfigurations: {
    readonly input: DescribeVpcEndpointServiceConfigurationsRequest;
    readonly output: DescribeVpcEndpointServiceConfigurationsResult;
    readonly errors: never;
  };
  readonly DescribeVpcEndpointServicePermissions: {
    readonly input: DescribeVpcEndpointServicePermissionsRequest;
    readonly output: DescribeVpcEndpointServicePermissionsResult;
    readonly errors: never;
  };
  readonly DescribeVpcEndpointServices: {
    readonly input: DescribeVpcEndpointServicesRequest;
    readonly output: DescribeVpcEndpointServicesResult;
    readonly errors: never;
  };
  readonly DescribeVpcEndpoints: {
    readonly input: DescribeVpcEndpointsRequest;
    readonly output: DescribeVpcEndpointsResult;
    readonly errors: never;
  };
  readonly DescribeVpcPeeringConnections: {
    readonly input: DescribeVpcPeeringConnectionsRequest;
    readonly output: DescribeVpcPeeringConnectionsResult;
    readonly errors: never;
  };
  readonly DescribeVpcs: {
    readonly input: DescribeVpcsRequest;
    readonly output: DescribeVpcsResult;
    readonly errors: never;
  };
  readonly DescribeVpnConcentrators: {
    readonly input: DescribeVpnConcentratorsRequest;
    readonly output: DescribeVpnConcentratorsResult;
    readonly errors: never;
  };
  readonly DescribeVpnConnections: {
    readonly input: DescribeVpnConnectionsRequest;
    readonly output: DescribeVpnConnectionsResult;
    readonly errors: never;
  };
  readonly DescribeVpnGateways: {
    readonly input: DescribeVpnGatewaysRequest;
    readonly output: DescribeVpnGatewaysResult;
    readonly errors: never;
  };
  readonly DetachClassicLinkVpc: {
    readonly input: DetachClassicLinkVpcRequest;
    readonly output: DetachClassicLinkVpcResult;
    readonly errors: never;
  };
  readonly DetachInternetGateway: {
    readonly input: DetachInternetGatewayRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DetachNetworkInterface: {
    readonly input: DetachNetworkInterfaceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DetachVerifiedAccessTrustProvider: {
    readonly input: DetachVerifiedAccessTrustProviderRequest;
    readonly output: DetachVerifiedAccessTrustProviderResult;
    readonly errors: never;
  };
  readonly DetachVolume: {
    readonly input: DetachVolumeRequest;
    readonly output: VolumeAttachment;
    readonly errors: never;
  };
  readonly DetachVpnGateway: {
    readonly input: DetachVpnGatewayRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DisableAddressTransfer: {
    readonly input: DisableAddressTransferRequest;
    readonly output: DisableAddressTransferResult;
    readonly errors: never;
  };
  readonly DisableAllowedImagesSettings: {
    readonly input: DisableAllowedImagesSettingsRequest;
    readonly output: DisableAllowedImagesSettingsResult;
    readonly errors: never;
  };
  readonly DisableAwsNetworkPerformanceMetricSubscription: {
    readonly input: DisableAwsNetworkPerformanceMetricSubscriptionRequest;
    readonly output: DisableAwsNetworkPerformanceMetricSubscriptionResult;
    readonly errors: never;
  };
  readonly DisableCapacityManager: {
    readonly input: DisableCapacityManagerRequest;
    readonly output: DisableCapacityManagerResult;
    readonly errors: never;
  };
  readonly DisableEbsEncryptionByDefault: {
    readonly input: DisableEbsEncryptionByDefaultRequest;
    readonly output: DisableEbsEncryptionByDefaultResult;
    readonly errors: never;
  };
  readonly DisableFastLaunch: {
    readonly input: DisableFastLaunchRequest;
    readonly output: DisableFastLaunchResult;
    readonly errors: never;
  };
  readonly DisableFastSnapshotRestores: {
    readonly input: DisableFastSnapshotRestoresRequest;
    readonly output: DisableFastSnapshotRestoresResult;
    readonly errors: never;
  };
  readonly DisableImage: {
    readonly input: DisableImageRequest;
    readonly output: DisableImageResult;
    readonly errors: never;
  };
  readonly DisableImageBlockPublicAccess: {
    readonly input: DisableImageBlockPublicAccessRequest;
    readonly output: DisableImageBlockPublicAccessResult;
    readonly errors: never;
  };
  readonly DisableImageDeprecation: {
    readonly input: DisableImageDeprecationRequest;
    readonly output: DisableImageDeprecationResult;
    readonly errors: never;
  };
  readonly DisableImageDeregistrationProtection: {
    readonly input: DisableImageDeregistrationProtectionRequest;
    readonly output: DisableImageDeregistrationProtectionResult;
    readonly errors: never;
  };
  readonly DisableInstanceSqlHaStandbyDetections: {
    readonly input: DisableInstanceSqlHaStandbyDetectionsRequest;
    readonly output: DisableInstanceSqlHaStandbyDetectionsResult;
    readonly errors: never;
  };
  readonly DisableIpamOrganizationAdminAccount: {
    readonly input: DisableIpamOrganizationAdminAccountRequest;
    readonly output: DisableIpamOrganizationAdminAccountResult;
    readonly errors: never;
  };
  readonly DisableIpamPolicy: {
    readonly input: DisableIpamPolicyRequest;
    readonly output: DisableIpamPolicyResult;
    readonly errors: never;
  };
  readonly DisableRouteServerPropagation: {
    readonly input: DisableRouteServerPropagationRequest;
    readonly output: DisableRouteServerPropagationResult;
    readonly errors: never;
  };
  readonly DisableSerialConsoleAccess: {
    readonly input: DisableSerialConsoleAccessRequest;
    readonly output: DisableSerialConsoleAccessResult;
    readonly errors: never;
  };
  readonly DisableSnapshotBlockPublicAccess: {
    readonly input: DisableSnapshotBlockPublicAccessRequest;
    readonly output: DisableSnapshotBlockPublicAccessResult;
    readonly errors: never;
  };
  readonly DisableTransitGatewayRouteTablePropagation: {
    readonly input: DisableTransitGatewayRouteTablePropagationRequest;
    readonly output: DisableTransitGatewayRouteTablePropagationResult;
    readonly errors: never;
  };
  readonly DisableVgwRoutePropagation: {
    readonly input: DisableVgwRoutePropagationRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DisableVpcClassicLink: {
    readonly input: DisableVpcClassicLinkRequest;
    readonly output: DisableVpcClassicLinkResult;
    readonly errors: never;
  };
  readonly DisableVpcClassicLinkDnsSupport: {
    readonly input: DisableVpcClassicLinkDnsSupportRequest;
    readonly output: DisableVpcClassicLinkDnsSupportResult;
    readonly errors: never;
  };
  readonly DisassociateAddress: {
    readonly input: DisassociateAddressRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DisassociateCapacityReservationBillingOwner: {
    readonly input: DisassociateCapacityReservationBillingOwnerRequest;
    readonly output: DisassociateCapacityReservationBillingOwnerResult;
    readonly errors: never;
  };
  readonly DisassociateClientVpnTargetNetwork: {
    readonly input: DisassociateClientVpnTargetNetworkRequest;
    readonly output: DisassociateClientVpnTargetNetworkResult;
    readonly errors: never;
  };
  readonly DisassociateEnclaveCertificateIamRole: {
    readonly input: DisassociateEnclaveCertificateIamRoleRequest;
    readonly output: DisassociateEnclaveCertificateIamRoleResult;
    readonly errors: never;
  };
  readonly DisassociateIamInstanceProfile: {
    readonly input: DisassociateIamInstanceProfileRequest;
    readonly output: DisassociateIamInstanceProfileResult;
    readonly errors: never;
  };
  readonly DisassociateInstanceEventWindow: {
    readonly input: DisassociateInstanceEventWindowRequest;
    readonly output: DisassociateInstanceEventWindowResult;
    readonly errors: never;
  };
  readonly DisassociateIpamByoasn: {
    readonly input: DisassociateIpamByoasnRequest;
    readonly output: DisassociateIpamByoasnResult;
    readonly errors: never;
  };
  readonly DisassociateIpamResourceDiscovery: {
    readonly input: DisassociateIpamResourceDiscoveryRequest;
    readonly output: DisassociateIpamResourceDiscoveryResult;
    readonly errors: never;
  };
  readonly DisassociateNatGatewayAddress: {
    readonly input: DisassociateNatGatewayAddressRequest;
    readonly output: DisassociateNatGatewayAddressResult;
    readonly errors: never;
  };
  readonly DisassociateRouteServer: {
    readonly input: DisassociateRouteServerRequest;
    readonly output: DisassociateRouteServerResult;
    readonly errors: never;
  };
  readonly DisassociateRouteTable: {
    readonly input: DisassociateRouteTableRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DisassociateSecurityGroupVpc: {
    readonly input: DisassociateSecurityGroupVpcRequest;
    readonly output: DisassociateSecurityGroupVpcResult;
    readonly errors: never;
  };
  readonly DisassociateSubnetCidrBlock: {
    readonly input: DisassociateSubnetCidrBlockRequest;
    readonly output: DisassociateSubnetCidrBlockResult;
    readonly errors: never;
  };
  readonly DisassociateTransitGatewayMulticastDomain: {
    readonly input: DisassociateTransitGatewayMulticastDomainRequest;
    readonly output: DisassociateTransitGatewayMulticastDomainResult;
    readonly errors: never;
  };
  readonly DisassociateTransitGatewayPolicyTable: {
    readonly input: DisassociateTransitGatewayPolicyTableRequest;
    readonly output: DisassociateTransitGatewayPolicyTableResult;
    readonly errors: never;
  };
  readonly DisassociateTransitGatewayRouteTable: {
    readonly input: DisassociateTransitGatewayRouteTableRequest;
    readonly output: DisassociateTransitGatewayRouteTableResult;
    readonly errors: never;
  };
  readonly DisassociateTrunkInterface: {
    readonly input: DisassociateTrunkInterfaceRequest;
    readonly output: DisassociateTrunkInterfaceResult;
    readonly errors: never;
  };
  readonly DisassociateVpcCidrBlock: {
    readonly input: DisassociateVpcCidrBlockRequest;
    readonly output: DisassociateVpcCidrBlockResult;
    readonly errors: never;
  };
  readonly EnableAddressTransfer: {
    readonly input: EnableAddressTransferRequest;
    readonly output: EnableAddressTransferResult;
    readonly errors: never;
  };
  readonly EnableAllowedImagesSettings: {
    readonly input: EnableAllowedImagesSettingsRequest;
    readonly output: EnableAllowedImagesSettingsResult;
    readonly errors: never;
  };
  readonly EnableAwsNetworkPerformanceMetricSubscription: {
    readonly input: EnableAwsNetworkPerformanceMetricSubscriptionRequest;
    readonly output: EnableAwsNetworkPerformanceMetricSubscriptionResult;
    readonly errors: never;
  };
  readonly EnableCapacityManager: {
    readonly input: EnableCapacityManagerRequest;
    readonly output: EnableCapacityManagerResult;
    readonly errors: never;
  };
  readonly EnableEbsEncryptionByDefault: {
    readonly input: EnableEbsEncryptionByDefaultRequest;
    readonly output: EnableEbsEncryptionByDefaultResult;
    readonly errors: never;
  };
  readonly EnableFastLaunch: {
    readonly input: EnableFastLaunchRequest;
    readonly output: EnableFastLaunchResult;
    readonly errors: never;
  };
  readonly EnableFastSnapshotRestores: {
    readonly input: EnableFastSnapshotRestoresRequest;
    readonly output: EnableFastSnapshotRestoresResult;
    readonly errors: never;
  };
  readonly EnableImage: {
    readonly input: EnableImageRequest;
    readonly output: EnableImageResult;
    readonly errors: never;
  };
  readonly EnableImageBlockPublicAccess: {
    readonly input: EnableImageBlockPublicAccessRequest;
    readonly output: EnableImageBlockPublicAccessResult;
    readonly errors: never;
  };
  readonly EnableImageDeprecation: {
    readonly input: EnableImageDeprecationRequest;
    readonly output: EnableImageDeprecationResult;
    readonly errors: never;
  };
  readonly EnableImageDeregistrationProtection: {
    readonly input: EnableImageDeregistrationProtectionRequest;
    readonly output: EnableImageDeregistrationProtectionResult;
    readonly errors: never;
  };
  readonly EnableInstanceSqlHaStandbyDetections: {
    readonly input: EnableInstanceSqlHaStandbyDetectionsRequest;
    readonly output: EnableInstanceSqlHaStandbyDetectionsResult;
    readonly errors: never;
  };
  readonly EnableIpamOrganizationAdminAccount: {
    readonly input: EnableIpamOrganizationAdminAccountRequest;
    readonly output: EnableIpamOrganizationAdminAccountResult;
    readonly errors: never;
  };
  readonly EnableIpamPolicy: {
    readonly input: EnableIpamPolicyRequest;
    readonly output: EnableIpamPolicyResult;
    readonly errors: never;
  };
  readonly EnableReachabilityAnalyzerOrganizationSharing: {
    readonly input: EnableReachabilityAnalyzerOrganizationSharingRequest;
    readonly output: EnableReachabilityAnalyzerOrganizationSharingResult;
    readonly errors: never;
  };
  readonly EnableRouteServerPropagation: {
    readonly input: EnableRouteServerPropagationRequest;
    readonly output: EnableRouteServerPropagationResult;
    readonly errors: never;
  };
  readonly EnableSerialConsoleAccess: {
    readonly input: EnableSerialConsoleAccessRequest;
    readonly output: EnableSerialConsoleAccessResult;
    readonly errors: never;
  };
  readonly EnableSnapshotBlockPublicAccess: {
    readonly input: EnableSnapshotBlockPublicAccessRequest;
    readonly output: EnableSnapshotBlockPublicAccessResult;
    readonly errors: never;
  };
  readonly EnableTransitGatewayRouteTablePropagation: {
    readonly input: EnableTransitGatewayRouteTablePropagationRequest;
    readonly output: EnableTransitGatewayRouteTablePropagationResult;
    readonly errors: never;
  };
  readonly EnableVgwRoutePropagation: {
    readonly input: EnableVgwRoutePropagationRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly EnableVolumeIO: {
    readonly input: EnableVolumeIORequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly EnableVpcClassicLink: {
    readonly input: EnableVpcClassicLinkRequest;
    readonly output: EnableVpcClassicLinkResult;
    readonly errors: never;
  };
  readonly EnableVpcClassicLinkDnsSupport: {
    readonly input: EnableVpcClassicLinkDnsSupportRequest;
    readonly output: EnableVpcClassicLinkDnsSupportResult;
    readonly errors: never;
  };
  readonly ExportClientVpnClientCertificateRevocationList: {
    readonly input: ExportClientVpnClientCertificateRevocationListRequest;
    readonly output: ExportClientVpnClientCertificateRevocationListResult;
    readonly errors: never;
  };
  readonly ExportClientVpnClientConfiguration: {
    readonly input: ExportClientVpnClientConfigurationRequest;
    readonly output: ExportClientVpnClientConfigurationResult;
    readonly errors: never;
  };
  readonly ExportImage: {
    readonly input: ExportImageRequest;
    readonly output: ExportImageResult;
    readonly errors: never;
  };
  readonly ExportTransitGatewayRoutes: {
    readonly input: ExportTransitGatewayRoutesRequest;
    readonly output: ExportTransitGatewayRoutesResult;
    readonly errors: never;
  };
  readonly ExportVerifiedAccessInstanceClientConfiguration: {
    readonly input: ExportVerifiedAccessInstanceClientConfigurationRequest;
    readonly output: ExportVerifiedAccessInstanceClientConfigurationResult;
    readonly errors: never;
  };
  readonly GetActiveVpnTunnelStatus: {
    readonly input: GetActiveVpnTunnelStatusRequest;
    readonly output: GetActiveVpnTunnelStatusResult;
    readonly errors: never;
  };
  readonly GetAllowedImagesSettings: {
    readonly input: GetAllowedImagesSettingsRequest;
    readonly output: GetAllowedImagesSettingsResult;
    readonly errors: never;
  };
  readonly GetAssociatedEnclaveCertificateIamRoles: {
    readonly input: GetAssociatedEnclaveCertificateIamRolesRequest;
    readonly output: GetAssociatedEnclaveCertificateIamRolesResult;
    readonly errors: never;
  };
  readonly GetAssociatedIpv6PoolCidrs: {
    readonly input: GetAssociatedIpv6PoolCidrsRequest;
    readonly output: GetAssociatedIpv6PoolCidrsResult;
    readonly errors: never;
  };
  readonly GetAwsNetworkPerformanceData: {
    readonly input: GetAwsNetworkPerformanceDataRequest;
    readonly output: GetAwsNetworkPerformanceDataResult;
    readonly errors: never;
  };
  readonly GetCapacityManagerAttributes: {
    readonly input: GetCapacityManagerAttributesRequest;
    readonly output: GetCapacityManagerAttributesResult;
    readonly errors: never;
  };
  readonly GetCapacityManagerMetricData: {
    readonly input: GetCapacityManagerMetricDataRequest;
    readonly output: GetCapacityManagerMetricDataResult;
    readonly errors: never;
  };
  readonly GetCapacityManagerMetricDimensions: {
    readonly input: GetCapacityManagerMetricDimensionsRequest;
    readonly output: GetCapacityManagerMetricDimensionsResult;
    readonly errors: never;
  };
  readonly GetCapacityManagerMonitoredTagKeys: {
    readonly input: GetCapacityManagerMonitoredTagKeysRequest;
    readonly output: GetCapacityManagerMonitoredTagKeysResult;
    readonly errors: never;
  };
  readonly GetCapacityReservationUsage: {
    readonly input: GetCapacityReservationUsageRequest;
    readonly output: GetCapacityReservationUsageResult;
    readonly errors: never;
  };
  readonly GetCoipPoolUsage: {
    readonly input: GetCoipPoolUsageRequest;
    readonly output: GetCoipPoolUsageResult;
    readonly errors: never;
  };
  readonly GetConsoleOutput: {
    readonly input: GetConsoleOutputRequest;
    readonly output: GetConsoleOutputResult;
    readonly errors: never;
  };
  readonly GetConsoleScreenshot: {
    readonly input: GetConsoleScreenshotRequest;
    readonly output: GetConsoleScreenshotResult;
    readonly errors: never;
  };
  readonly GetDeclarativePoliciesReportSummary: {
    readonly input: GetDeclarativePoliciesReportSummaryRequest;
    readonly output: GetDeclarativePoliciesReportSummaryResult;
    readonly errors: never;
  };
  readonly GetDefaultCreditSpecification: {
    readonly input: GetDefaultCreditSpecificationRequest;
    readonly output: GetDefaultCreditSpecificationResult;
    readonly errors: never;
  };
  readonly GetEbsDefaultKmsKeyId: {
    readonly input: GetEbsDefaultKmsKeyIdRequest;
    readonly output: GetEbsDefaultKmsKeyIdResult;
    readonly errors: never;
  };
  readonly GetEbsEncryptionByDefault: {
    readonly input: GetEbsEncryptionByDefaultRequest;
    readonly output: GetEbsEncryptionByDefaultResult;
    readonly errors: never;
  };
  readonly GetEnabledIpamPolicy: {
    readonly input: GetEnabledIpamPolicyRequest;
    readonly output: GetEnabledIpamPolicyResult;
    readonly errors: never;
  };
  readonly GetFlowLogsIntegrationTemplate: {
    readonly input: GetFlowLogsIntegrationTemplateRequest;
    readonly output: GetFlowLogsIntegrationTemplateResult;
    readonly errors: never;
  };
  readonly GetGroupsForCapacityReservation: {
    readonly input: GetGroupsForCapacityReservationRequest;
    readonly output: GetGroupsForCapacityReservationResult;
    readonly errors: never;
  };
  readonly GetHostReservationPurchasePreview: {
    readonly input: GetHostReservationPurchasePreviewRequest;
    readonly output: GetHostReservationPurchasePreviewResult;
    readonly errors: never;
  };
  readonly GetImageAncestry: {
    readonly input: GetImageAncestryRequest;
    readonly output: GetImageAncestryResult;
    readonly errors: never;
  };
  readonly GetImageBlockPublicAccessState: {
    readonly input: GetImageBlockPublicAccessStateRequest;
    readonly output: GetImageBlockPublicAccessStateResult;
    readonly errors: never;
  };
  readonly GetInstanceMetadataDefaults: {
    readonly input: GetInstanceMetadataDefaultsRequest;
    readonly output: GetInstanceMetadataDefaultsResult;
    readonly errors: never;
  };
  readonly GetInstanceTpmEkPub: {
    readonly input: GetInstanceTpmEkPubRequest;
    readonly output: GetInstanceTpmEkPubResult;
    readonly errors: never;
  };
  readonly GetInstanceTypesFromInstanceRequirements: {
    readonly input: GetInstanceTypesFromInstanceRequirementsRequest;
    readonly output: GetInstanceTypesFromInstanceRequirementsResult;
    readonly errors: never;
  };
  readonly GetInstanceUefiData: {
    readonly input: GetInstanceUefiDataRequest;
    readonly output: GetInstanceUefiDataResult;
    readonly errors: never;
  };
  readonly GetIpamAddressHistory: {
    readonly input: GetIpamAddressHistoryRequest;
    readonly output: GetIpamAddressHistoryResult;
    readonly errors: never;
  };
  readonly GetIpamDiscoveredAccounts: {
    readonly input: GetIpamDiscoveredAccountsRequest;
    readonly output: GetIpamDiscoveredAccountsResult;
    readonly errors: never;
  };
  readonly GetIpamDiscoveredPublicAddresses: {
    readonly input: GetIpamDiscoveredPublicAddressesRequest;
    readonly output: GetIpamDiscoveredPublicAddressesResult;
    readonly errors: never;
  };
  readonly GetIpamDiscoveredResourceCidrs: {
    readonly input: GetIpamDiscoveredResourceCidrsRequest;
    readonly output: GetIpamDiscoveredResourceCidrsResult;
    readonly errors: never;
  };
  readonly GetIpamPolicyAllocationRules: {
    readonly input: GetIpamPolicyAllocationRulesRequest;
    readonly output: GetIpamPolicyAllocationRulesResult;
    readonly errors: never;
  };
  readonly GetIpamPolicyOrganizationTargets: {
    readonly input: GetIpamPolicyOrganizationTargetsRequest;
    readonly output: GetIpamPolicyOrganizationTargetsResult;
    readonly errors: never;
  };
  readonly GetIpamPoolAllocations: {
    readonly input: GetIpamPoolAllocationsRequest;
    readonly output: GetIpamPoolAllocationsResult;
    readonly errors: never;
  };
  readonly GetIpamPoolCidrs: {
    readonly input: GetIpamPoolCidrsRequest;
    readonly output: GetIpamPoolCidrsResult;
    readonly errors: never;
  };
  readonly GetIpamPrefixListResolverRules: {
    readonly input: GetIpamPrefixListResolverRulesRequest;
    readonly output: GetIpamPrefixListResolverRulesResult;
    readonly errors: never;
  };
  readonly GetIpamPrefixListResolverVersionEntries: {
    readonly input: GetIpamPrefixListResolverVersionEntriesRequest;
    readonly output: GetIpamPrefixListResolverVersionEntriesResult;
    readonly errors: never;
  };
  readonly GetIpamPrefixListResolverVersions: {
    readonly input: GetIpamPrefixListResolverVersionsRequest;
    readonly output: GetIpamPrefixListResolverVersionsResult;
    readonly errors: never;
  };
  readonly GetIpamResourceCidrs: {
    readonly input: GetIpamResourceCidrsRequest;
    readonly output: GetIpamResourceCidrsResult;
    readonly errors: never;
  };
  readonly GetLaunchTemplateData: {
    readonly input: GetLaunchTemplateDataRequest;
    readonly output: GetLaunchTemplateDataResult;
    readonly errors: never;
  };
  readonly GetManagedPrefixListAssociations: {
    readonly input: GetManagedPrefixListAssociationsRequest;
    readonly output: GetManagedPrefixListAssociationsResult;
    readonly errors: never;
  };
  readonly GetManagedPrefixListEntries: {
    readonly input: GetManagedPrefixListEntriesRequest;
    readonly output: GetManagedPrefixListEntriesResult;
    readonly errors: never;
  };
  readonly GetManagedResourceVisibility: {
    readonly input: GetManagedResourceVisibilityRequest;
    readonly output: GetManagedResourceVisibilityResult;
    readonly errors: never;
  };
  readonly GetNetworkInsightsAccessScopeAnalysisFindings: {
    readonly input: GetNetworkInsightsAccessScopeAnalysisFindingsRequest;
    readonly output: GetNetworkInsightsAccessScopeAnalysisFindingsResult;
    readonly errors: never;
  };
  readonly GetNetworkInsightsAccessScopeContent: {
    readonly input: GetNetworkInsightsAccessScopeContentRequest;
    readonly output: GetNetworkInsightsAccessScopeContentResult;
    readonly errors: never;
  };
  readonly GetPasswordData: {
    readonly input: GetPasswordDataRequest;
    readonly output: GetPasswordDataResult;
    readonly errors: never;
  };
  readonly GetReservedInstancesExchangeQuote: {
    readonly input: GetReservedInstancesExchangeQuoteRequest;
    readonly output: GetReservedInstancesExchangeQuoteResult;
    readonly errors: never;
  };
  readonly GetRouteServerAssociations: {
    readonly input: GetRouteServerAssociationsRequest;
    readonly output: GetRouteServerAssociationsResult;
    readonly errors: never;
  };
  readonly GetRouteServerPropagations: {
    readonly input: GetRouteServerPropagationsRequest;
    readonly output: GetRouteServerPropagationsResult;
    readonly errors: never;
  };
  readonly GetRouteServerRoutingDatabase: {
    readonly input: GetRouteServerRoutingDatabaseRequest;
    readonly output: GetRouteServerRoutingDatabaseResult;
    readonly errors: never;
  };
  readonly GetSecurityGroupsForVpc: {
    readonly input: GetSecurityGroupsForVpcRequest;
    readonly output: GetSecurityGroupsForVpcResult;
    readonly errors: never;
  };
  readonly GetSerialConsoleAccessStatus: {
    readonly input: GetSerialConsoleAccessStatusRequest;
    readonly output: GetSerialConsoleAccessStatusResult;
    readonly errors: never;
  };
  readonly GetSnapshotBlockPublicAccessState: {
    readonly input: GetSnapshotBlockPublicAccessStateRequest;
    readonly output: GetSnapshotBlockPublicAccessStateResult;
    readonly errors: never;
  };
  readonly GetSpotPlacementScores: {
    readonly input: GetSpotPlacementScoresRequest;
    readonly output: GetSpotPlacementScoresResult;
    readonly errors: never;
  };
  readonly GetSubnetCidrReservations: {
    readonly input: GetSubnetCidrReservationsRequest;
    readonly output: GetSubnetCidrReservationsResult;
    readonly errors: never;
  };
  readonly GetTransitGatewayAttachmentPropagations: {
    readonly input: GetTransitGatewayAttachmentPropagationsRequest;
    readonly output: GetTransitGatewayAttachmentPropagationsResult;
    readonly errors: never;
  };
  readonly GetTransitGatewayMeteringPolicyEntries: {
    readonly input: GetTransitGatewayMeteringPolicyEntriesRequest;
    readonly output: GetTransitGatewayMeteringPolicyEntriesResult;
    readonly errors: never;
  };
  readonly GetTransitGatewayMulticastDomainAssociations: {
    readonly input: GetTransitGatewayMulticastDomainAssociationsRequest;
    readonly output: GetTransitGatewayMulticastDomainAssociationsResult;
    readonly errors: never;
  };
  readonly GetTransitGatewayPolicyTableAssociations: {
    readonly input: GetTransitGatewayPolicyTableAssociationsRequest;
    readonly output: GetTransitGatewayPolicyTableAssociationsResult;
    readonly errors: never;
  };
  readonly GetTransitGatewayPolicyTableEntries: {
    readonly input: GetTransitGatewayPolicyTableEntriesRequest;
    readonly output: GetTransitGatewayPolicyTableEntriesResult;
    readonly errors: never;
  };
  readonly GetTransitGatewayPrefixListReferences: {
    readonly input: GetTransitGatewayPrefixListReferencesRequest;
    readonly output: GetTransitGatewayPrefixListReferencesResult;
    readonly errors: never;
  };
  readonly GetTransitGatewayRouteTableAssociations: {
    readonly input: GetTransitGatewayRouteTableAssociationsRequest;
    readonly output: GetTransitGatewayRouteTableAssociationsResult;
    readonly errors: never;
  };
  readonly GetTransitGatewayRouteTablePropagations: {
    readonly input: GetTransitGatewayRouteTablePropagationsRequest;
    readonly output: GetTransitGatewayRouteTablePropagationsResult;
    readonly errors: never;
  };
  readonly GetVerifiedAccessEndpointPolicy: {
    readonly input: GetVerifiedAccessEndpointPolicyRequest;
    readonly output: GetVerifiedAccessEndpointPolicyResult;
    readonly errors: never;
  };
  readonly GetVerifiedAccessEndpointTargets: {
    readonly input: GetVerifiedAccessEndpointTargetsRequest;
    readonly output: GetVerifiedAccessEndpointTargetsResult;
    readonly errors: never;
  };
  readonly GetVerifiedAccessGroupPolicy: {
    readonly input: GetVerifiedAccessGroupPolicyRequest;
    readonly output: GetVerifiedAccessGroupPolicyResult;
    readonly errors: never;
  };
  readonly GetVpcResourcesBlockingEncryptionEnforcement: {
    readonly input: GetVpcResourcesBlockingEncryptionEnforcementRequest;
    readonly output: GetVpcResourcesBlockingEncryptionEnforcementResult;
    readonly errors: never;
  };
  readonly GetVpnConnectionDeviceSampleConfiguration: {
    readonly input: GetVpnConnectionDeviceSampleConfigurationRequest;
    readonly output: GetVpnConnectionDeviceSampleConfigurationResult;
    readonly errors: never;
  };
  readonly GetVpnConnectionDeviceTypes: {
    readonly input: GetVpnConnectionDeviceTypesRequest;
    readonly output: GetVpnConnectionDeviceTypesResult;
    readonly errors: never;
  };
  readonly GetVpnTunnelReplacementStatus: {
    readonly input: GetVpnTunnelReplacementStatusRequest;
    readonly output: GetVpnTunnelReplacementStatusResult;
    readonly errors: never;
  };
  readonly ImportClientVpnClientCertificateRevocationList: {
    readonly input: ImportClientVpnClientCertificateRevocationListRequest;
    readonly output: ImportClientVpnClientCertificateRevocationListResult;
    readonly errors: never;
  };
  readonly ImportImage: {
    readonly input: ImportImageRequest;
    readonly output: ImportImageResult;
    readonly errors: never;
  };
  readonly ImportInstance: {
    readonly input: ImportInstanceRequest;
    readonly output: ImportInstanceResult;
    readonly errors: never;
  };
  readonly ImportKeyPair: {
    readonly input: ImportKeyPairRequest;
    readonly output: ImportKeyPairResult;
    readonly errors: never;
  };
  readonly ImportSnapshot: {
    readonly input: ImportSnapshotRequest;
    readonly output: ImportSnapshotResult;
    readonly errors: never;
  };
  readonly ImportVolume: {
    readonly input: ImportVolumeRequest;
    readonly output: ImportVolumeResult;
    readonly errors: never;
  };
  readonly ListImagesInRecycleBin: {
    readonly input: ListImagesInRecycleBinRequest;
    readonly output: ListImagesInRecycleBinResult;
    readonly errors: never;
  };
  readonly ListSnapshotsInRecycleBin: {
    readonly input: ListSnapshotsInRecycleBinRequest;
    readonly output: ListSnapshotsInRecycleBinResult;
    readonly errors: never;
  };
  readonly ListVolumesInRecycleBin: {
    readonly input: ListVolumesInRecycleBinRequest;
    readonly output: ListVolumesInRecycleBinResult;
    readonly errors: never;
  };
  readonly LockSnapshot: {
    readonly input: LockSnapshotRequest;
    readonly output: LockSnapshotResult;
    readonly errors: never;
  };
  readonly ModifyAddressAttribute: {
    readonly input: ModifyAddressAttributeRequest;
    readonly output: ModifyAddressAttributeResult;
    readonly errors: never;
  };
  readonly ModifyAvailabilityZoneGroup: {
    readonly input: ModifyAvailabilityZoneGroupRequest;
    readonly output: ModifyAvailabilityZoneGroupResult;
    readonly errors: never;
  };
  readonly ModifyCapacityReservation: {
    readonly input: ModifyCapacityReservationRequest;
    readonly output: ModifyCapacityReservationResult;
    readonly errors: never;
  };
  readonly ModifyCapacityReservationFleet: {
    readonly input: ModifyCapacityReservationFleetRequest;
    readonly output: ModifyCapacityReservationFleetResult;
    readonly errors: never;
  };
  readonly ModifyClientVpnEndpoint: {
    readonly input: ModifyClientVpnEndpointRequest;
    readonly output: ModifyClientVpnEndpointResult;
    readonly errors: never;
  };
  readonly ModifyDefaultCreditSpecification: {
    readonly input: ModifyDefaultCreditSpecificationRequest;
    readonly output: ModifyDefaultCreditSpecificationResult;
    readonly errors: never;
  };
  readonly ModifyEbsDefaultKmsKeyId: {
    readonly input: ModifyEbsDefaultKmsKeyIdRequest;
    readonly output: ModifyEbsDefaultKmsKeyIdResult;
    readonly errors: never;
  };
  readonly ModifyFleet: {
    readonly input: ModifyFleetRequest;
    readonly output: ModifyFleetResult;
    readonly errors: never;
  };
  readonly ModifyFpgaImageAttribute: {
    readonly input: ModifyFpgaImageAttributeRequest;
    readonly output: ModifyFpgaImageAttributeResult;
    readonly errors: never;
  };
  readonly ModifyHosts: {
    readonly input: ModifyHostsRequest;
    readonly output: ModifyHostsResult;
    readonly errors: never;
  };
  readonly ModifyIdFormat: {
    readonly input: ModifyIdFormatRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly ModifyIdentityIdFormat: {
    readonly input: ModifyIdentityIdFormatRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly ModifyImageAttribute: {
    readonly input: ModifyImageAttributeRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly ModifyInstanceAttribute: {
    readonly input: ModifyInstanceAttributeRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly ModifyInstanceCapacityReservationAttributes: {
    readonly input: ModifyInstanceCapacityReservationAttributesRequest;
    readonly output: ModifyInstanceCapacityReservationAttributesResult;
    readonly errors: never;
  };
  readonly ModifyInstanceConnectEndpoint: {
    readonly input: ModifyInstanceConnectEndpointRequest;
    readonly output: ModifyInstanceConnectEndpointResult;
    readonly errors: never;
  };
  readonly ModifyInstanceCpuOptions: {
    readonly input: ModifyInstanceCpuOptionsRequest;
    readonly output: ModifyInstanceCpuOptionsResult;
    readonly errors: never;
  };
  readonly ModifyInstanceCreditSpecification: {
    readonly input: ModifyInstanceCreditSpecificationRequest;
    readonly output: ModifyInstanceCreditSpecificationResult;
    readonly errors: never;
  };
  readonly ModifyInstanceEventStartTime: {
    readonly input: ModifyInstanceEventStartTimeRequest;
    readonly output: ModifyInstanceEventStartTimeResult;
    readonly errors: never;
  };
  readonly ModifyInstanceEventWindow: {
    readonly input: ModifyInstanceEventWindowRequest;
    readonly output: ModifyInstanceEventWindowResult;
    readonly errors: never;
  };
  readonly ModifyInstanceMaintenanceOptions: {
    readonly input: ModifyInstanceMaintenanceOptionsRequest;
    readonly output: ModifyInstanceMaintenanceOptionsResult;
    readonly errors: never;
  };
  readonly ModifyInstanceMetadataDefaults: {
    readonly input: ModifyInstanceMetadataDefaultsRequest;
    readonly output: ModifyInstanceMetadataDefaultsResult;
    readonly errors: never;
  };
  readonly ModifyInstanceMetadataOptions: {
    readonly input: ModifyInstanceMetadataOptionsRequest;
    readonly output: ModifyInstanceMetadataOptionsResult;
    readonly errors: never;
  };
  readonly ModifyInstanceNetworkPerformanceOptions: {
    readonly input: ModifyInstanceNetworkPerformanceRequest;
    readonly output: ModifyInstanceNetworkPerformanceResult;
    readonly errors: never;
  };
  readonly ModifyInstancePlacement: {
    readonly input: ModifyInstancePlacementRequest;
    readonly output: ModifyInstancePlacementResult;
    readonly errors: never;
  };
  readonly ModifyIpam: {
    readonly input: ModifyIpamRequest;
    readonly output: ModifyIpamResult;
    readonly errors: never;
  };
  readonly ModifyIpamPolicyAllocationRules: {
    readonly input: ModifyIpamPolicyAllocationRulesRequest;
    readonly output: ModifyIpamPolicyAllocationRulesResult;
    readonly errors: never;
  };
  readonly ModifyIpamPool: {
    readonly input: ModifyIpamPoolRequest;
    readonly output: ModifyIpamPoolResult;
    readonly errors: never;
  };
  readonly ModifyIpamPoolAllocation: {
    readonly input: ModifyIpamPoolAllocationRequest;
    readonly output: ModifyIpamPoolAllocationResult;
    readonly errors: never;
  };
  readonly ModifyIpamPrefixListResolver: {
    readonly input: ModifyIpamPrefixListResolverRequest;
    readonly output: ModifyIpamPrefixListResolverResult;
    readonly errors: never;
  };
  readonly ModifyIpamPrefixListResolverTarget: {
    readonly input: ModifyIpamPrefixListResolverTargetRequest;
    readonly output: ModifyIpamPrefixListResolverTargetResult;
    readonly errors: never;
  };
  readonly ModifyIpamResourceCidr: {
    readonly input: ModifyIpamResourceCidrRequest;
    readonly output: ModifyIpamResourceCidrResult;
    readonly errors: never;
  };
  readonly ModifyIpamResourceDiscovery: {
    readonly input: ModifyIpamResourceDiscoveryRequest;
    readonly output: ModifyIpamResourceDiscoveryResult;
    readonly errors: never;
  };
  readonly ModifyIpamScope: {
    readonly input: ModifyIpamScopeRequest;
    readonly output: ModifyIpamScopeResult;
    readonly errors: never;
  };
  readonly ModifyLaunchTemplate: {
    readonly input: ModifyLaunchTemplateRequest;
    readonly output: ModifyLaunchTemplateResult;
    readonly errors: never;
  };
  readonly ModifyLocalGatewayRoute: {
    readonly input: ModifyLocalGatewayRouteRequest;
    readonly output: ModifyLocalGatewayRouteResult;
    readonly errors: never;
  };
  readonly ModifyManagedPrefixList: {
    readonly input: ModifyManagedPrefixListRequest;
    readonly output: ModifyManagedPrefixListResult;
    readonly errors: never;
  };
  readonly ModifyManagedResourceVisibility: {
    readonly input: ModifyManagedResourceVisibilityRequest;
    readonly output: ModifyManagedResourceVisibilityResult;
    readonly errors: never;
  };
  readonly ModifyNetworkInterfaceAttribute: {
    readonly input: ModifyNetworkInterfaceAttributeRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly ModifyPrivateDnsNameOptions: {
    readonly input: ModifyPrivateDnsNameOptionsRequest;
    readonly output: ModifyPrivateDnsNameOptionsResult;
    readonly errors: never;
  };
  readonly ModifyPublicIpDnsNameOptions: {
    readonly input: ModifyPublicIpDnsNameOptionsRequest;
    readonly output: ModifyPublicIpDnsNameOptionsResult;
    readonly errors: never;
  };
  readonly ModifyReservedInstances: {
    readonly input: ModifyReservedInstancesRequest;
    readonly output: ModifyReservedInstancesResult;
    readonly errors: never;
  };
  readonly ModifyRouteServer: {
    readonly input: ModifyRouteServerRequest;
    readonly output: ModifyRouteServerResult;
    readonly errors: never;
  };
  readonly ModifySecurityGroupRules: {
    readonly input: ModifySecurityGroupRulesRequest;
    readonly output: ModifySecurityGroupRulesResult;
    readonly errors: never;
  };
  readonly ModifySnapshotAttribute: {
    readonly input: ModifySnapshotAttributeRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly ModifySnapshotTier: {
    readonly input: ModifySnapshotTierRequest;
    readonly output: ModifySnapshotTierResult;
    readonly errors: never;
  };
  readonly ModifySpotFleetRequest: {
    readonly input: ModifySpotFleetRequestRequest;
    readonly output: ModifySpotFleetRequestResponse;
    readonly errors: never;
  };
  readonly ModifySubnetAttribute: {
    readonly input: ModifySubnetAttributeRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly ModifyTrafficMirrorFilterNetworkServices: {
    readonly input: ModifyTrafficMirrorFilterNetworkServicesRequest;
    readonly output: ModifyTrafficMirrorFilterNetworkServicesResult;
    readonly errors: never;
  };
  readonly ModifyTrafficMirrorFilterRule: {
    readonly input: ModifyTrafficMirrorFilterRuleRequest;
    readonly output: ModifyTrafficMirrorFilterRuleResult;
    readonly errors: never;
  };
  readonly ModifyTrafficMirrorSession: {
    readonly input: ModifyTrafficMirrorSessionRequest;
    readonly output: ModifyTrafficMirrorSessionResult;
    readonly errors: never;
  };
  readonly ModifyTransitGateway: {
    readonly input: ModifyTransitGatewayRequest;
    readonly output: ModifyTransitGatewayResult;
    readonly errors: never;
  };
  readonly ModifyTransitGatewayMeteringPolicy: {
    readonly input: ModifyTransitGatewayMeteringPolicyRequest;
    readonly output: ModifyTransitGatewayMeteringPolicyResult;
    readonly errors: never;
  };
  readonly ModifyTransitGatewayPrefixListReference: {
    readonly input: ModifyTransitGatewayPrefixListReferenceRequest;
    readonly output: ModifyTransitGatewayPrefixListReferenceResult;
    readonly errors: never;
  };
  readonly ModifyTransitGatewayVpcAttachment: {
    readonly input: ModifyTransitGatewayVpcAttachmentRequest;
    readonly output: ModifyTransitGatewayVpcAttachmentResult;
    readonly errors: never;
  };
  readonly ModifyVerifiedAccessEndpoint: {
    readonly input: ModifyVerifiedAccessEndpointRequest;
    readonly output: ModifyVerifiedAccessEndpointResult;
    readonly errors: never;
  };
  readonly ModifyVerifiedAccessEndpointPolicy: {
    readonly input: ModifyVerifiedAccessEndpointPolicyRequest;
    readonly output: ModifyVerifiedAccessEndpointPolicyResult;
    readonly errors: never;
  };
  readonly ModifyVerifiedAccessGroup: {
    readonly input: ModifyVerifiedAccessGroupRequest;
    readonly output: ModifyVerifiedAccessGroupResult;
    readonly errors: never;
  };
  readonly ModifyVerifiedAccessGroupPolicy: {
    readonly input: ModifyVerifiedAccessGroupPolicyRequest;
    readonly output: ModifyVerifiedAccessGroupPolicyResult;
    readonly errors: never;
  };
  readonly ModifyVerifiedAccessInstance: {
    readonly input: ModifyVerifiedAccessInstanceRequest;
    readonly output: ModifyVerifiedAccessInstanceResult;
    readonly errors: never;
  };
  readonly ModifyVerifiedAccessInstanceLoggingConfiguration: {
    readonly input: ModifyVerifiedAccessInstanceLoggingConfigurationRequest;
    readonly output: ModifyVerifiedAccessInstanceLoggingConfigurationResult;
    readonly errors: never;
  };
  readonly ModifyVerifiedAccessTrustProvider: {
    readonly input: ModifyVerifiedAccessTrustProviderRequest;
    readonly output: ModifyVerifiedAccessTrustProviderResult;
    readonly errors: never;
  };
  readonly ModifyVolume: {
    readonly input: ModifyVolumeRequest;
    readonly output: ModifyVolumeResult;
    readonly errors: never;
  };
  readonly ModifyVolumeAttribute: {
    readonly input: ModifyVolumeAttributeRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly ModifyVpcAttribute: {
    readonly input: ModifyVpcAttributeRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly ModifyVpcBlockPublicAccessExclusion: {
    readonly input: ModifyVpcBlockPublicAccessExclusionRequest;
    readonly output: ModifyVpcBlockPublicAccessExclusionResult;
    readonly errors: never;
  };
  readonly ModifyVpcBlockPublicAccessOptions: {
    readonly input: ModifyVpcBlockPublicAccessOptionsRequest;
    readonly output: ModifyVpcBlockPublicAccessOptionsResult;
    readonly errors: never;
  };
  readonly ModifyVpcEncryptionControl: {
    readonly input: ModifyVpcEncryptionControlRequest;
    readonly output: ModifyVpcEncryptionControlResult;
    readonly errors: never;
  };
  readonly ModifyVpcEndpoint: {
    readonly input: ModifyVpcEndpointRequest;
    readonly output: ModifyVpcEndpointResult;
    readonly errors: never;
  };
  readonly ModifyVpcEndpointConnectionNotification: {
    readonly input: ModifyVpcEndpointConnectionNotificationRequest;
    readonly output: ModifyVpcEndpointConnectionNotificationResult;
    readonly errors: never;
  };
  readonly ModifyVpcEndpointServiceConfiguration: {
    readonly input: ModifyVpcEndpointServiceConfigurationRequest;
    readonly output: ModifyVpcEndpointServiceConfigurationResult;
    readonly errors: never;
  };
  readonly ModifyVpcEndpointServicePayerResponsibility: {
    readonly input: ModifyVpcEndpointServicePayerResponsibilityRequest;
    readonly output: ModifyVpcEndpointServicePayerResponsibilityResult;
    readonly errors: never;
  };
  readonly ModifyVpcEndpointServicePermissions: {
    readonly input: ModifyVpcEndpointServicePermissionsRequest;
    readonly output: ModifyVpcEndpointServicePermissionsResult;
    readonly errors: never;
  };
  readonly ModifyVpcPeeringConnectionOptions: {
    readonly input: ModifyVpcPeeringConnectionOptionsRequest;
    readonly output: ModifyVpcPeeringConnectionOptionsResult;
    readonly errors: never;
  };
  readonly ModifyVpcTenancy: {
    readonly input: ModifyVpcTenancyRequest;
    readonly output: ModifyVpcTenancyResult;
    readonly errors: never;
  };
  readonly ModifyVpnConnection: {
    readonly input: ModifyVpnConnectionRequest;
    readonly output: ModifyVpnConnectionResult;
    readonly errors: never;
  };
  readonly ModifyVpnConnectionOptions: {
    readonly input: ModifyVpnConnectionOptionsRequest;
    readonly output: ModifyVpnConnectionOptionsResult;
    readonly errors: never;
  };
  readonly ModifyVpnTunnelCertificate: {
    readonly input: ModifyVpnTunnelCertificateRequest;
    readonly output: ModifyVpnTunnelCertificateResult;
    readonly errors: never;
  };
  readonly ModifyVpnTunnelOptions: {
    readonly input: ModifyVpnTunnelOptionsRequest;
    readonly output: ModifyVpnTunnelOptionsResult;
    readonly errors: never;
  };
  readonly MonitorInstances: {
    readonly input: MonitorInstancesRequest;
    readonly output: MonitorInstancesResult;
    readonly errors: never;
  };
  readonly MoveAddressToVpc: {
    readonly input: MoveAddressToVpcRequest;
    readonly output: MoveAddressToVpcResult;
    readonly errors: never;
  };
  readonly MoveByoipCidrToIpam: {
    readonly input: MoveByoipCidrToIpamRequest;
    readonly output: MoveByoipCidrToIpamResult;
    readonly errors: never;
  };
  readonly MoveCapacityReservationInstances: {
    readonly input: MoveCapacityReservationInstancesRequest;
    readonly output: MoveCapacityReservationInstancesResult;
    readonly errors: never;
  };
  readonly ProvisionByoipCidr: {
    readonly input: ProvisionByoipCidrRequest;
    readonly output: ProvisionByoipCidrResult;
    readonly errors: never;
  };
  readonly ProvisionIpamByoasn: {
    readonly input: ProvisionIpamByoasnRequest;
    readonly output: ProvisionIpamByoasnResult;
    readonly errors: never;
  };
  readonly ProvisionIpamPoolCidr: {
    readonly input: ProvisionIpamPoolCidrRequest;
    readonly output: ProvisionIpamPoolCidrResult;
    readonly errors: never;
  };
  readonly ProvisionPublicIpv4PoolCidr: {
    readonly input: ProvisionPublicIpv4PoolCidrRequest;
    readonly output: ProvisionPublicIpv4PoolCidrResult;
    readonly errors: never;
  };
  readonly PurchaseCapacityBlock: {
    readonly input: PurchaseCapacityBlockRequest;
    readonly output: PurchaseCapacityBlockResult;
    readonly errors: never;
  };
  readonly PurchaseCapacityBlockExtension: {
    readonly input: PurchaseCapacityBlockExtensionRequest;
    readonly output: PurchaseCapacityBlockExtensionResult;
    readonly errors: never;
  };
  readonly PurchaseHostReservation: {
    readonly input: PurchaseHostReservationRequest;
    readonly output: PurchaseHostReservationResult;
    readonly errors: never;
  };
  readonly PurchaseReservedInstancesOffering: {
    readonly input: PurchaseReservedInstancesOfferingRequest;
    readonly output: PurchaseReservedInstancesOfferingResult;
    readonly errors: never;
  };
  readonly PurchaseScheduledInstances: {
    readonly input: PurchaseScheduledInstancesRequest;
    readonly output: PurchaseScheduledInstancesResult;
    readonly errors: never;
  };
  readonly RebootInstances: {
    readonly input: RebootInstancesRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly RegisterImage: {
    readonly input: RegisterImageRequest;
    readonly output: RegisterImageResult;
    readonly errors: never;
  };
  readonly RegisterInstanceEventNotificationAttributes: {
    readonly input: RegisterInstanceEventNotificationAttributesRequest;
    readonly output: RegisterInstanceEventNotificationAttributesResult;
    readonly errors: never;
  };
  readonly RegisterTransitGatewayMulticastGroupMembers: {
    readonly input: RegisterTransitGatewayMulticastGroupMembersRequest;
    readonly output: RegisterTransitGatewayMulticastGroupMembersResult;
    readonly errors: never;
  };
  readonly RegisterTransitGatewayMulticastGroupSources: {
    readonly input: RegisterTransitGatewayMulticastGroupSourcesRequest;
    readonly output: RegisterTransitGatewayMulticastGroupSourcesResult;
    readonly errors: never;
  };
  readonly RejectCapacityReservationBillingOwnership: {
    readonly input: RejectCapacityReservationBillingOwnershipRequest;
    readonly output: RejectCapacityReservationBillingOwnershipResult;
    readonly errors: never;
  };
  readonly RejectTransitGatewayClientVpnAttachment: {
    readonly input: RejectTransitGatewayClientVpnAttachmentRequest;
    readonly output: RejectTransitGatewayClientVpnAttachmentResult;
    readonly errors: never;
  };
  readonly RejectTransitGatewayMulticastDomainAssociations: {
    readonly input: RejectTransitGatewayMulticastDomainAssociationsRequest;
    readonly output: RejectTransitGatewayMulticastDomainAssociationsResult;
    readonly errors: never;
  };
  readonly RejectTransitGatewayPeeringAttachment: {
    readonly input: RejectTransitGatewayPeeringAttachmentRequest;
    readonly output: RejectTransitGatewayPeeringAttachmentResult;
    readonly errors: never;
  };
  readonly RejectTransitGatewayVpcAttachment: {
    readonly input: RejectTransitGatewayVpcAttachmentRequest;
    readonly output: RejectTransitGatewayVpcAttachmentResult;
    readonly errors: never;
  };
  readonly RejectVpcEndpointConnections: {
    readonly input: RejectVpcEndpointConnectionsRequest;
    readonly output: RejectVpcEndpointConnectionsResult;
    readonly errors: never;
  };
  readonly RejectVpcPeeringConnection: {
    readonly input: RejectVpcPeeringConnectionRequest;
    readonly output: RejectVpcPeeringConnectionResult;
    readonly errors: never;
  };
  readonly ReleaseAddress: {
    readonly input: ReleaseAddressRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly ReleaseHosts: {
    readonly input: ReleaseHostsRequest;
    readonly output: ReleaseHostsResult;
    readonly errors: never;
  };
  readonly ReleaseIpamPoolAllocation: {
    readonly input: ReleaseIpamPoolAllocationRequest;
    readonly output: ReleaseIpamPoolAllocationResult;
    readonly errors: never;
  };
  readonly ReplaceIamInstanceProfileAssociation: {
    readonly input: ReplaceIamInstanceProfileAssociationRequest;
    readonly output: ReplaceIamInstanceProfileAssociationResult;
    readonly errors: never;
  };
  readonly ReplaceImageCriteriaInAllowedImagesSettings: {
    readonly input: ReplaceImageCriteriaInAllowedImagesSettingsRequest;
    readonly output: ReplaceImageCriteriaInAllowedImagesSettingsResult;
    readonly errors: never;
  };
  readonly ReplaceNetworkAclAssociation: {
    readonly input: ReplaceNetworkAclAssociationRequest;
    readonly output: ReplaceNetworkAclAssociationResult;
    readonly errors: never;
  };
  readonly ReplaceNetworkAclEntry: {
    readonly input: ReplaceNetworkAclEntryRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly ReplaceRoute: {
    readonly input: ReplaceRouteRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly ReplaceRouteTableAssociation: {
    readonly input: ReplaceRouteTableAssociationRequest;
    readonly output: ReplaceRouteTableAssociationResult;
    readonly errors: never;
  };
  readonly ReplaceTransitGatewayRoute: {
    readonly input: ReplaceTransitGatewayRouteRequest;
    readonly output: ReplaceTransitGatewayRouteResult;
    readonly errors: never;
  };
  readonly ReplaceVpnTunnel: {
    readonly input: ReplaceVpnTunnelRequest;
    readonly output: ReplaceVpnTunnelResult;
    readonly errors: never;
  };
  readonly ReportInstanceStatus: {
    readonly input: ReportInstanceStatusRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly RequestSpotFleet: {
    readonly input: RequestSpotFleetRequest;
    readonly output: RequestSpotFleetResponse;
    readonly errors: never;
  };
  readonly RequestSpotInstances: {
    readonly input: RequestSpotInstancesRequest;
    readonly output: RequestSpotInstancesResult;
    readonly errors: never;
  };
  readonly ResetAddressAttribute: {
    readonly input: ResetAddressAttributeRequest;
    readonly output: ResetAddressAttributeResult;
    readonly errors: never;
  };
  readonly ResetEbsDefaultKmsKeyId: {
    readonly input: ResetEbsDefaultKmsKeyIdRequest;
    readonly output: ResetEbsDefaultKmsKeyIdResult;
    readonly errors: never;
  };
  readonly ResetFpgaImageAttribute: {
    readonly input: ResetFpgaImageAttributeRequest;
    readonly output: ResetFpgaImageAttributeResult;
    readonly errors: never;
  };
  readonly ResetImageAttribute: {
    readonly input: ResetImageAttributeRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly ResetInstanceAttribute: {
    readonly input: ResetInstanceAttributeRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly ResetNetworkInterfaceAttribute: {
    readonly input: ResetNetworkInterfaceAttributeRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly ResetSnapshotAttribute: {
    readonly input: ResetSnapshotAttributeRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly RestoreAddressToClassic: {
    readonly input: RestoreAddressToClassicRequest;
    readonly output: RestoreAddressToClassicResult;
    readonly errors: never;
  };
  readonly RestoreImageFromRecycleBin: {
    readonly input: RestoreImageFromRecycleBinRequest;
    readonly output: RestoreImageFromRecycleBinResult;
    readonly errors: never;
  };
  readonly RestoreManagedPrefixListVersion: {
    readonly input: RestoreManagedPrefixListVersionRequest;
    readonly output: RestoreManagedPrefixListVersionResult;
    readonly errors: never;
  };
  readonly RestoreSnapshotFromRecycleBin: {
    readonly input: RestoreSnapshotFromRecycleBinRequest;
    readonly output: RestoreSnapshotFromRecycleBinResult;
    readonly errors: never;
  };
  readonly RestoreSnapshotTier: {
    readonly input: RestoreSnapshotTierRequest;
    readonly output: RestoreSnapshotTierResult;
    readonly errors: never;
  };
  readonly RestoreVolumeFromRecycleBin: {
    readonly input: RestoreVolumeFromRecycleBinRequest;
    readonly output: RestoreVolumeFromRecycleBinResult;
    readonly errors: never;
  };
  readonly RevokeClientVpnIngress: {
    readonly input: RevokeClientVpnIngressRequest;
    readonly output: RevokeClientVpnIngressResult;
    readonly errors: never;
  };
  readonly RevokeSecurityGroupEgress: {
    readonly input: RevokeSecurityGroupEgressRequest;
    readonly output: RevokeSecurityGroupEgressResult;
    readonly errors: never;
  };
  readonly RevokeSecurityGroupIngress: {
    readonly input: RevokeSecurityGroupIngressRequest;
    readonly output: RevokeSecurityGroupIngressResult;
    readonly errors: never;
  };
  readonly RunInstances: {
    readonly input: RunInstancesRequest;
    readonly output: Reservation;
    readonly errors: never;
  };
  readonly RunScheduledInstances: {
    readonly input: RunScheduledInstancesRequest;
    readonly output: RunScheduledInstancesResult;
    readonly errors: never;
  };
  readonly SearchLocalGatewayRoutes: {
    readonly input: SearchLocalGatewayRoutesRequest;
    readonly output: SearchLocalGatewayRoutesResult;
    readonly errors: never;
  };
  readonly SearchTransitGatewayMulticastGroups: {
    readonly input: SearchTransitGatewayMulticastGroupsRequest;
    readonly output: SearchTransitGatewayMulticastGroupsResult;
    readonly errors: never;
  };
  readonly SearchTransitGatewayRoutes: {
    readonly input: SearchTransitGatewayRoutesRequest;
    readonly output: SearchTransitGatewayRoutesResult;
    readonly errors: never;
  };
  readonly SendDiagnosticInterrupt: {
    readonly input: SendDiagnosticInterruptRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly StartDeclarativePoliciesReport: {
    readonly input: StartDeclarativePoliciesReportRequest;
    readonly output: StartDeclarativePoliciesReportResult;
    readonly errors: never;
  };
  readonly StartInstances: {
    readonly input: StartInstancesRequest;
    readonly output: StartInstancesResult;
    readonly errors: never;
  };
  readonly StartNetworkInsightsAccessScopeAnalysis: {
    readonly input: StartNetworkInsightsAccessScopeAnalysisRequest;
    readonly output: StartNetworkInsightsAccessScopeAnalysisResult;
    readonly errors: never;
  };
  readonly StartNetworkInsightsAnalysis: {
    readonly input: StartNetworkInsightsAnalysisRequest;
    readonly output: StartNetworkInsightsAnalysisResult;
    readonly errors: never;
  };
  readonly StartVpcEndpointServicePrivateDnsVerification: {
    readonly input: StartVpcEndpointServicePrivateDnsVerificationRequest;
    readonly output: StartVpcEndpointServicePrivateDnsVerificationResult;
    readonly errors: never;
  };
  readonly StopInstances: {
    readonly input: StopInstancesRequest;
    readonly output: StopInstancesResult;
    readonly errors: never;
  };
  readonly TerminateClientVpnConnections: {
    readonly input: TerminateClientVpnConnectionsRequest;
    readonly output: TerminateClientVpnConnectionsResult;
    readonly errors: never;
  };
  readonly TerminateInstances: {
    readonly input: TerminateInstancesRequest;
    readonly output: TerminateInstancesResult;
    readonly errors: never;
  };
  readonly UnassignIpv6Addresses: {
    readonly input: UnassignIpv6AddressesRequest;
    readonly output: UnassignIpv6AddressesResult;
    readonly errors: never;
  };
  readonly UnassignPrivateIpAddresses: {
    readonly input: UnassignPrivateIpAddressesRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly UnassignPrivateNatGatewayAddress: {
    readonly input: UnassignPrivateNatGatewayAddressRequest;
    readonly output: UnassignPrivateNatGatewayAddressResult;
    readonly errors: never;
  };
  readonly UnlockSnapshot: {
    readonly input: UnlockSnapshotRequest;
    readonly output: UnlockSnapshotResult;
    readonly errors: never;
  };
  readonly UnmonitorInstances: {
    readonly input: UnmonitorInstancesRequest;
    readonly output: UnmonitorInstancesResult;
    readonly errors: never;
  };
  readonly UpdateCapacityManagerMonitoredTagKeys: {
    readonly input: UpdateCapacityManagerMonitoredTagKeysRequest;
    readonly output: UpdateCapacityManagerMonitoredTagKeysResult;
    readonly errors: never;
  };
  readonly UpdateCapacityManagerOrganizationsAccess: {
    readonly input: UpdateCapacityManagerOrganizationsAccessRequest;
    readonly output: UpdateCapacityManagerOrganizationsAccessResult;
    readonly errors: never;
  };
  readonly UpdateInterruptibleCapacityReservationAllocation: {
    readonly input: UpdateInterruptibleCapacityReservationAllocationRequest;
    readonly output: UpdateInterruptibleCapacityReservationAllocationResult;
    readonly errors: never;
  };
  readonly UpdateSecurityGroupRuleDescriptionsEgress: {
    readonly input: UpdateSecurityGroupRuleDescriptionsEgressRequest;
    readonly output: UpdateSecurityGroupRuleDescriptionsEgressResult;
    readonly errors: never;
  };
  readonly UpdateSecurityGroupRuleDescriptionsIngress: {
    readonly input: UpdateSecurityGroupRuleDescriptionsIngressRequest;
    readonly output: UpdateSecurityGroupRuleDescriptionsIngressResult;
    readonly errors: never;
  };
  readonly WithdrawByoipCidr: {
    readonly input: WithdrawByoipCidrRequest;
    readonly output: WithdrawByoipCidrResult;
    readonly errors: never;
  };
}

export interface AcceleratorCount {
  readonly Min?: number | undefined;
  readonly Max?: number | undefined;
}

export interface AcceleratorCountRequest {
  readonly Min?: number | undefined;
  readonly Max?: number | undefined;
}

export type AcceleratorManufacturer = "amazon-web-services" | "amd" | "nvidia" | "xilinx" | "habana";

export type AcceleratorName =
  | "a100"
  | "inferentia"
  | "k520"
  | "k80"
  | "m60"
  | "radeon-pro-v520"
  | "t4"
  | "vu9p"
  | "v100"
  | "a10g"
  | "h100"
  | "t4g"
  | "l40s"
  | "l4"
  | "gaudi-hl-205"
  | "inferentia2"
  | "trainium"
  | "trainium2"
  | "u30";

export interface AcceleratorTotalMemoryMiB {
  readonly Min?: number | undefined;
  readonly Max?: number | undefined;
}

export interface AcceleratorTotalMemoryMiBRequest {
  readonly Min?: number | undefined;
  readonly Max?: number | undefined;
}

export type AcceleratorType = "gpu" | "fpga" | "inference" | "media";

export interface AcceptAddressTransferRequest {
  readonly Address: string;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface AcceptAddressTransferResult {
  readonly AddressTransfer?: AddressTransfer | undefined;
}

export interface AcceptCapacityReservationBillingOwnershipRequest {
  readonly DryRun?: boolean | undefined;
  readonly CapacityReservationId: string;
}

export interface AcceptCapacityReservationBillingOwnershipResult {
  readonly Return?: boolean | undefined;
}

export interface AcceptReservedInstancesExchangeQuoteRequest {
  readonly DryRun?: boolean | undefined;
  readonly ReservedInstanceIds: readonly string[];
  readonly TargetConfigurations?: readonly TargetConfigurationRequest[] | undefined;
}

export interface AcceptReservedInstancesExchangeQuoteResult {
  readonly ExchangeId?: string | undefined;
}

export interface AcceptTransitGatewayClientVpnAttachmentRequest {
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean | undefined;
}

export interface AcceptTransitGatewayClientVpnAttachmentResult {
  readonly TransitGatewayClientVpnAttachment?: TransitGatewayClientVpnAttachment | undefined;
}

export interface AcceptTransitGatewayMulticastDomainAssociationsRequest {
  readonly TransitGatewayMulticastDomainId?: string | undefined;
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface AcceptTransitGatewayMulticastDomainAssociationsResult {
  readonly Associations?: TransitGatewayMulticastDomainAssociations | undefined;
}

export interface AcceptTransitGatewayPeeringAttachmentRequest {
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean | undefined;
}

export interface AcceptTransitGatewayPeeringAttachmentResult {
  readonly TransitGatewayPeeringAttachment?: TransitGatewayPeeringAttachment | undefined;
}

export interface AcceptTransitGatewayVpcAttachmentRequest {
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean | undefined;
}

export interface AcceptTransitGatewayVpcAttachmentResult {
  readonly TransitGatewayVpcAttachment?: TransitGatewayVpcAttachment | undefined;
}

export interface AcceptVpcEndpointConnectionsRequest {
  readonly DryRun?: boolean | undefined;
  readonly ServiceId: string;
  readonly VpcEndpointIds: readonly string[];
}

export interface AcceptVpcEndpointConnectionsResult {
  readonly Unsuccessful?: readonly UnsuccessfulItem[] | undefined;
}

export interface AcceptVpcPeeringConnectionRequest {
  readonly DryRun?: boolean | undefined;
  readonly VpcPeeringConnectionId: string;
}

export interface AcceptVpcPeeringConnectionResult {
  readonly VpcPeeringConnection?: VpcPeeringConnection | undefined;
}

export interface AccessScopeAnalysisFinding {
  readonly NetworkInsightsAccessScopeAnalysisId?: string | undefined;
  readonly NetworkInsightsAccessScopeId?: string | undefined;
  readonly FindingId?: string | undefined;
  readonly FindingComponents?: readonly PathComponent[] | undefined;
}

export interface AccessScopePath {
  readonly Source?: PathStatement | undefined;
  readonly Destination?: PathStatement | undefined;
  readonly ThroughResources?: readonly ThroughResourcesStatement[] | undefined;
}

export interface AccessScopePathRequest {
  readonly Source?: PathStatementRequest | undefined;
  readonly Destination?: PathStatementRequest | undefined;
  readonly ThroughResources?: readonly ThroughResourcesStatementRequest[] | undefined;
}

export interface AccountAttribute {
  readonly AttributeName?: string | undefined;
  readonly AttributeValues?: readonly AccountAttributeValue[] | undefined;
}

export type AccountAttributeName = "supported-platforms" | "default-vpc";

export interface AccountAttributeValue {
  readonly AttributeValue?: string | undefined;
}

export interface ActiveInstance {
  readonly InstanceId?: string | undefined;
  readonly InstanceType?: string | undefined;
  readonly SpotInstanceRequestId?: string | undefined;
  readonly InstanceHealth?: InstanceHealthStatus | undefined;
}

export interface ActiveVpnTunnelStatus {
  readonly Phase1EncryptionAlgorithm?: string | undefined;
  readonly Phase2EncryptionAlgorithm?: string | undefined;
  readonly Phase1IntegrityAlgorithm?: string | undefined;
  readonly Phase2IntegrityAlgorithm?: string | undefined;
  readonly Phase1DHGroup?: number | undefined;
  readonly Phase2DHGroup?: number | undefined;
  readonly IkeVersion?: string | undefined;
  readonly ProvisioningStatus?: VpnTunnelProvisioningStatus | undefined;
  readonly ProvisioningStatusReason?: string | undefined;
}

export type ActivityStatus =
  | "error"
  | "pending_fulfillment"
  | "pending_termination"
  | "fulfilled";

export interface AddIpamOperatingRegion {
  readonly RegionName?: string | undefined;
}

export interface AddIpamOrganizationalUnitExclusion {
  readonly OrganizationsEntityPath?: string | undefined;
}

export interface AddPrefixListEntry {
  readonly Cidr: string;
  readonly Description?: string | undefined;
}

export interface AddedPrincipal {
  readonly PrincipalType?: PrincipalType | undefined;
  readonly Principal?: string | undefined;
  readonly ServicePermissionId?: string | undefined;
  readonly ServiceId?: string | undefined;
}

export interface AdditionalDetail {
  readonly AdditionalDetailType?: string | undefined;
  readonly Component?: AnalysisComponent | undefined;
  readonly VpcEndpointService?: AnalysisComponent | undefined;
  readonly RuleOptions?: readonly RuleOption[] | undefined;
  readonly RuleGroupTypePairs?: readonly RuleGroupTypePair[] | undefined;
  readonly RuleGroupRuleOptionsPairs?: readonly RuleGroupRuleOptionsPair[] | undefined;
  readonly ServiceName?: string | undefined;
  readonly LoadBalancers?: readonly AnalysisComponent[] | undefined;
}

export interface Address {
  readonly AllocationId?: string | undefined;
  readonly AssociationId?: string | undefined;
  readonly Domain?: DomainType | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly NetworkInterfaceOwnerId?: string | undefined;
  readonly PrivateIpAddress?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly PublicIpv4Pool?: string | undefined;
  readonly NetworkBorderGroup?: string | undefined;
  readonly CustomerOwnedIp?: string | undefined;
  readonly CustomerOwnedIpv4Pool?: string | undefined;
  readonly CarrierIp?: string | undefined;
  readonly SubnetId?: string | undefined;
  readonly ServiceManaged?: ServiceManaged | undefined;
  readonly InstanceId?: string | undefined;
  readonly PublicIp?: string | undefined;
}

export interface AddressAttribute {
  readonly PublicIp?: string | undefined;
  readonly AllocationId?: string | undefined;
  readonly PtrRecord?: string | undefined;
  readonly PtrRecordUpdate?: PtrUpdateStatus | undefined;
}

export type AddressAttributeName = "domain-name";

export type AddressFamily = "ipv4" | "ipv6";

export interface AddressTransfer {
  readonly PublicIp?: string | undefined;
  readonly AllocationId?: string | undefined;
  readonly TransferAccountId?: string | undefined;
  readonly TransferOfferExpirationTimestamp?: Instant | undefined;
  readonly TransferOfferAcceptedTimestamp?: Instant | undefined;
  readonly AddressTransferStatus?: AddressTransferStatus | undefined;
}

export type AddressTransferStatus = "pending" | "disabled" | "accepted";

export interface AdvertiseByoipCidrRequest {
  readonly Cidr: string;
  readonly Asn?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly NetworkBorderGroup?: string | undefined;
}

export interface AdvertiseByoipCidrResult {
  readonly ByoipCidr?: ByoipCidr | undefined;
}

export type Affinity = "default" | "host";

export interface AllocateAddressRequest {
  readonly Domain?: DomainType | undefined;
  readonly Address?: string | undefined;
  readonly PublicIpv4Pool?: string | undefined;
  readonly NetworkBorderGroup?: string | undefined;
  readonly CustomerOwnedIpv4Pool?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly IpamPoolId?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface AllocateAddressResult {
  readonly AllocationId?: string | undefined;
  readonly PublicIpv4Pool?: string | undefined;
  readonly NetworkBorderGroup?: string | undefined;
  readonly Domain?: DomainType | undefined;
  readonly CustomerOwnedIp?: string | undefined;
  readonly CustomerOwnedIpv4Pool?: string | undefined;
  readonly CarrierIp?: string | undefined;
  readonly PublicIp?: string | undefined;
}

export interface AllocateHostsRequest {
  readonly InstanceFamily?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly HostRecovery?: HostRecovery | undefined;
  readonly OutpostArn?: string | undefined;
  readonly HostMaintenance?: HostMaintenance | undefined;
  readonly AssetIds?: readonly string[] | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly AutoPlacement?: AutoPlacement | undefined;
  readonly ClientToken?: string | undefined;
  readonly InstanceType?: string | undefined;
  readonly Quantity?: number | undefined;
  readonly AvailabilityZone?: string | undefined;
}

export interface AllocateHostsResult {
  readonly HostIds?: readonly string[] | undefined;
}

export interface AllocateIpamPoolCidrRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamPoolId: string;
  readonly Cidr?: string | undefined;
  readonly NetmaskLength?: number | undefined;
  readonly ClientToken?: string | undefined;
  readonly Description?: string | undefined;
  readonly PreviewNextCidr?: boolean | undefined;
  readonly AllowedCidrs?: readonly string[] | undefined;
  readonly DisallowedCidrs?: readonly string[] | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface AllocateIpamPoolCidrResult {
  readonly IpamPoolAllocation?: IpamPoolAllocation | undefined;
}

export type AllocationState =
  | "available"
  | "under-assessment"
  | "permanent-failure"
  | "released"
  | "released-permanent-failure"
  | "pending";

export type AllocationStrategy =
  | "lowestPrice"
  | "diversified"
  | "capacityOptimized"
  | "capacityOptimizedPrioritized"
  | "priceCapacityOptimized";

export type AllocationType = "used" | "future";

export type AllowedImagesSettingsDisabledState = "disabled";

export type AllowedImagesSettingsEnabledState = "enabled" | "audit-mode";

export interface AllowedPrincipal {
  readonly PrincipalType?: PrincipalType | undefined;
  readonly Principal?: string | undefined;
  readonly ServicePermissionId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ServiceId?: string | undefined;
}

export type AllowsMultipleInstanceTypes = "on" | "off";

export interface AlternatePathHint {
  readonly ComponentId?: string | undefined;
  readonly ComponentArn?: string | undefined;
}

export type AmdSevSnpSpecification = "enabled" | "disabled";

export interface AnalysisAclRule {
  readonly Cidr?: string | undefined;
  readonly Egress?: boolean | undefined;
  readonly PortRange?: PortRange | undefined;
  readonly Protocol?: string | undefined;
  readonly RuleAction?: string | undefined;
  readonly RuleNumber?: number | undefined;
}

export interface AnalysisComponent {
  readonly Id?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
}

export interface AnalysisLoadBalancerListener {
  readonly LoadBalancerPort?: number | undefined;
  readonly InstancePort?: number | undefined;
}

export interface AnalysisLoadBalancerTarget {
  readonly Address?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly Instance?: AnalysisComponent | undefined;
  readonly Port?: number | undefined;
}

export interface AnalysisPacketHeader {
  readonly DestinationAddresses?: readonly string[] | undefined;
  readonly DestinationPortRanges?: readonly PortRange[] | undefined;
  readonly Protocol?: string | undefined;
  readonly SourceAddresses?: readonly string[] | undefined;
  readonly SourcePortRanges?: readonly PortRange[] | undefined;
}

export interface AnalysisRouteTableRoute {
  readonly DestinationCidr?: string | undefined;
  readonly DestinationPrefixListId?: string | undefined;
  readonly EgressOnlyInternetGatewayId?: string | undefined;
  readonly GatewayId?: string | undefined;
  readonly InstanceId?: string | undefined;
  readonly NatGatewayId?: string | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly Origin?: string | undefined;
  readonly TransitGatewayId?: string | undefined;
  readonly VpcPeeringConnectionId?: string | undefined;
  readonly State?: string | undefined;
  readonly CarrierGatewayId?: string | undefined;
  readonly CoreNetworkArn?: string | undefined;
  readonly LocalGatewayId?: string | undefined;
}

export interface AnalysisSecurityGroupRule {
  readonly Cidr?: string | undefined;
  readonly Direction?: string | undefined;
  readonly SecurityGroupId?: string | undefined;
  readonly PortRange?: PortRange | undefined;
  readonly PrefixListId?: string | undefined;
  readonly Protocol?: string | undefined;
}

export type AnalysisStatus = "running" | "succeeded" | "failed";

export type ApplianceModeSupportValue = "enable" | "disable";

export interface ApplySecurityGroupsToClientVpnTargetNetworkRequest {
  readonly ClientVpnEndpointId: string;
  readonly VpcId: string;
  readonly SecurityGroupIds: readonly string[];
  readonly DryRun?: boolean | undefined;
}

export interface ApplySecurityGroupsToClientVpnTargetNetworkResult {
  readonly SecurityGroupIds?: readonly string[] | undefined;
}

export type ArchitectureType = "i386" | "x86_64" | "arm64" | "x86_64_mac" | "arm64_mac";

export type ArchitectureValues = "i386" | "x86_64" | "arm64" | "x86_64_mac" | "arm64_mac";

export interface AsnAssociation {
  readonly Asn?: string | undefined;
  readonly Cidr?: string | undefined;
  readonly StatusMessage?: string | undefined;
  readonly State?: AsnAssociationState | undefined;
}

export type AsnAssociationState =
  | "disassociated"
  | "failed-disassociation"
  | "failed-association"
  | "pending-disassociation"
  | "pending-association"
  | "associated";

export interface AsnAuthorizationContext {
  readonly Message: string;
  readonly Signature: string;
}

export type AsnState =
  | "deprovisioned"
  | "failed-deprovision"
  | "failed-provision"
  | "pending-deprovision"
  | "pending-provision"
  | "provisioned";

export interface AssignIpv6AddressesRequest {
  readonly Ipv6PrefixCount?: number | undefined;
  readonly Ipv6Prefixes?: readonly string[] | undefined;
  readonly NetworkInterfaceId: string;
  readonly Ipv6Addresses?: readonly string[] | undefined;
  readonly Ipv6AddressCount?: number | undefined;
}

export interface AssignIpv6AddressesResult {
  readonly AssignedIpv6Addresses?: readonly string[] | undefined;
  readonly AssignedIpv6Prefixes?: readonly string[] | undefined;
  readonly NetworkInterfaceId?: string | undefined;
}

export interface AssignPrivateIpAddressesRequest {
  readonly Ipv4Prefixes?: readonly string[] | undefined;
  readonly Ipv4PrefixCount?: number | undefined;
  readonly NetworkInterfaceId: string;
  readonly PrivateIpAddresses?: readonly string[] | undefined;
  readonly SecondaryPrivateIpAddressCount?: number | undefined;
  readonly AllowReassignment?: boolean | undefined;
}

export interface AssignPrivateIpAddressesResult {
  readonly NetworkInterfaceId?: string | undefined;
  readonly AssignedPrivateIpAddresses?: readonly AssignedPrivateIpAddress[] | undefined;
  readonly AssignedIpv4Prefixes?: readonly Ipv4PrefixSpecification[] | undefined;
}

export interface AssignPrivateNatGatewayAddressRequest {
  readonly NatGatewayId: string;
  readonly PrivateIpAddresses?: readonly string[] | undefined;
  readonly PrivateIpAddressCount?: number | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface AssignPrivateNatGatewayAddressResult {
  readonly NatGatewayId?: string | undefined;
  readonly NatGatewayAddresses?: readonly NatGatewayAddress[] | undefined;
}

export interface AssignedPrivateIpAddress {
  readonly PrivateIpAddress?: string | undefined;
}

export interface AssociateAddressRequest {
  readonly AllocationId?: string | undefined;
  readonly InstanceId?: string | undefined;
  readonly PublicIp?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly PrivateIpAddress?: string | undefined;
  readonly AllowReassociation?: boolean | undefined;
}

export interface AssociateAddressResult {
  readonly AssociationId?: string | undefined;
}

export interface AssociateCapacityReservationBillingOwnerRequest {
  readonly DryRun?: boolean | undefined;
  readonly CapacityReservationId: string;
  readonly UnusedReservationBillingOwnerId: string;
}

export interface AssociateCapacityReservationBillingOwnerResult {
  readonly Return?: boolean | undefined;
}

export interface AssociateClientVpnTargetNetworkRequest {
  readonly ClientVpnEndpointId: string;
  readonly SubnetId?: string | undefined;
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
}

export interface AssociateClientVpnTargetNetworkResult {
  readonly AssociationId?: string | undefined;
  readonly Status?: AssociationStatus | undefined;
}

export interface AssociateDhcpOptionsRequest {
  readonly DhcpOptionsId: string;
  readonly VpcId: string;
  readonly DryRun?: boolean | undefined;
}

export interface AssociateEnclaveCertificateIamRoleRequest {
  readonly CertificateArn: string;
  readonly RoleArn: string;
  readonly DryRun?: boolean | undefined;
}

export interface AssociateEnclaveCertificateIamRoleResult {
  readonly CertificateS3BucketName?: string | undefined;
  readonly CertificateS3ObjectKey?: string | undefined;
  readonly EncryptionKmsKeyId?: string | undefined;
}

export interface AssociateIamInstanceProfileRequest {
  readonly IamInstanceProfile: IamInstanceProfileSpecification;
  readonly InstanceId: string;
}

export interface AssociateIamInstanceProfileResult {
  readonly IamInstanceProfileAssociation?: IamInstanceProfileAssociation | undefined;
}

export interface AssociateInstanceEventWindowRequest {
  readonly DryRun?: boolean | undefined;
  readonly InstanceEventWindowId: string;
  readonly AssociationTarget: InstanceEventWindowAssociationRequest;
}

export interface AssociateInstanceEventWindowResult {
  readonly InstanceEventWindow?: InstanceEventWindow | undefined;
}

export interface AssociateIpamByoasnRequest {
  readonly DryRun?: boolean | undefined;
  readonly Asn: string;
  readonly Cidr: string;
}

export interface AssociateIpamByoasnResult {
  readonly AsnAssociation?: AsnAssociation | undefined;
}

export interface AssociateIpamResourceDiscoveryRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamId: string;
  readonly IpamResourceDiscoveryId: string;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly ClientToken?: string | undefined;
}

export interface AssociateIpamResourceDiscoveryResult {
  readonly IpamResourceDiscoveryAssociation?: IpamResourceDiscoveryAssociation | undefined;
}

export interface AssociateNatGatewayAddressRequest {
  readonly NatGatewayId: string;
  readonly AllocationIds: readonly string[];
  readonly PrivateIpAddresses?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
}

export interface AssociateNatGatewayAddressResult {
  readonly NatGatewayId?: string | undefined;
  readonly NatGatewayAddresses?: readonly NatGatewayAddress[] | undefined;
}

export interface AssociateRouteServerRequest {
  readonly RouteServerId: string;
  readonly VpcId: string;
  readonly DryRun?: boolean | undefined;
}

export interface AssociateRouteServerResult {
  readonly RouteServerAssociation?: RouteServerAssociation | undefined;
}

export interface AssociateRouteTableRequest {
  readonly GatewayId?: string | undefined;
  readonly PublicIpv4Pool?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly SubnetId?: string | undefined;
  readonly RouteTableId: string;
}

export interface AssociateRouteTableResult {
  readonly AssociationId?: string | undefined;
  readonly AssociationState?: RouteTableAssociationState | undefined;
}

export interface AssociateSecurityGroupVpcRequest {
  readonly GroupId: string;
  readonly VpcId: string;
  readonly DryRun?: boolean | undefined;
}

export interface AssociateSecurityGroupVpcResult {
  readonly State?: SecurityGroupVpcAssociationState | undefined;
}

export interface AssociateSubnetCidrBlockRequest {
  readonly Ipv6IpamPoolId?: string | undefined;
  readonly Ipv6NetmaskLength?: number | undefined;
  readonly SubnetId: string;
  readonly Ipv6CidrBlock?: string | undefined;
}

export interface AssociateSubnetCidrBlockResult {
  readonly Ipv6CidrBlockAssociation?: SubnetIpv6CidrBlockAssociation | undefined;
  readonly SubnetId?: string | undefined;
}

export interface AssociateTransitGatewayMulticastDomainRequest {
  readonly TransitGatewayMulticastDomainId: string;
  readonly TransitGatewayAttachmentId: string;
  readonly SubnetIds: readonly string[];
  readonly DryRun?: boolean | undefined;
}

export interface AssociateTransitGatewayMulticastDomainResult {
  readonly Associations?: TransitGatewayMulticastDomainAssociations | undefined;
}

export interface AssociateTransitGatewayPolicyTableRequest {
  readonly TransitGatewayPolicyTableId: string;
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean | undefined;
}

export interface AssociateTransitGatewayPolicyTableResult {
  readonly Association?: TransitGatewayPolicyTableAssociation | undefined;
}

export interface AssociateTransitGatewayRouteTableRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean | undefined;
}

export interface AssociateTransitGatewayRouteTableResult {
  readonly Association?: TransitGatewayAssociation | undefined;
}

export interface AssociateTrunkInterfaceRequest {
  readonly BranchInterfaceId: string;
  readonly TrunkInterfaceId: string;
  readonly VlanId?: number | undefined;
  readonly GreKey?: number | undefined;
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface AssociateTrunkInterfaceResult {
  readonly InterfaceAssociation?: TrunkInterfaceAssociation | undefined;
  readonly ClientToken?: string | undefined;
}

export interface AssociateVpcCidrBlockRequest {
  readonly CidrBlock?: string | undefined;
  readonly Ipv6CidrBlockNetworkBorderGroup?: string | undefined;
  readonly Ipv6Pool?: string | undefined;
  readonly Ipv6CidrBlock?: string | undefined;
  readonly Ipv4IpamPoolId?: string | undefined;
  readonly Ipv4NetmaskLength?: number | undefined;
  readonly Ipv6IpamPoolId?: string | undefined;
  readonly Ipv6NetmaskLength?: number | undefined;
  readonly VpcId: string;
  readonly AmazonProvidedIpv6CidrBlock?: boolean | undefined;
}

export interface AssociateVpcCidrBlockResult {
  readonly Ipv6CidrBlockAssociation?: VpcIpv6CidrBlockAssociation | undefined;
  readonly CidrBlockAssociation?: VpcCidrBlockAssociation | undefined;
  readonly VpcId?: string | undefined;
}

export type AssociatedNetworkType = "vpc";

export interface AssociatedRole {
  readonly AssociatedRoleArn?: string | undefined;
  readonly CertificateS3BucketName?: string | undefined;
  readonly CertificateS3ObjectKey?: string | undefined;
  readonly EncryptionKmsKeyId?: string | undefined;
}

export interface AssociatedTargetNetwork {
  readonly NetworkId?: string | undefined;
  readonly NetworkType?: AssociatedNetworkType | undefined;
}

export interface AssociationStatus {
  readonly Code?: AssociationStatusCode | undefined;
  readonly Message?: string | undefined;
}

export type AssociationStatusCode =
  | "associating"
  | "associated"
  | "association-failed"
  | "disassociating"
  | "disassociated";

export interface AthenaIntegration {
  readonly IntegrationResultS3DestinationArn: string;
  readonly PartitionLoadFrequency: PartitionLoadFrequency;
  readonly PartitionStartDate?: Instant | undefined;
  readonly PartitionEndDate?: Instant | undefined;
}

export interface AttachClassicLinkVpcRequest {
  readonly DryRun?: boolean | undefined;
  readonly InstanceId: string;
  readonly VpcId: string;
  readonly Groups: readonly string[];
}

export interface AttachClassicLinkVpcResult {
  readonly Return?: boolean | undefined;
}

export interface AttachInternetGatewayRequest {
  readonly DryRun?: boolean | undefined;
  readonly InternetGatewayId: string;
  readonly VpcId: string;
}

export interface AttachNetworkInterfaceRequest {
  readonly NetworkCardIndex?: number | undefined;
  readonly EnaSrdSpecification?: EnaSrdSpecification | undefined;
  readonly EnaQueueCount?: number | undefined;
  readonly DryRun?: boolean | undefined;
  readonly NetworkInterfaceId: string;
  readonly InstanceId: string;
  readonly DeviceIndex: number;
}

export interface AttachNetworkInterfaceResult {
  readonly AttachmentId?: string | undefined;
  readonly NetworkCardIndex?: number | undefined;
}

export interface AttachVerifiedAccessTrustProviderRequest {
  readonly VerifiedAccessInstanceId: string;
  readonly VerifiedAccessTrustProviderId: string;
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface AttachVerifiedAccessTrustProviderResult {
  readonly VerifiedAccessTrustProvider?: VerifiedAccessTrustProvider | undefined;
  readonly VerifiedAccessInstance?: VerifiedAccessInstance | undefined;
}

export interface AttachVolumeRequest {
  readonly Device: string;
  readonly InstanceId: string;
  readonly VolumeId: string;
  readonly EbsCardIndex?: number | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface AttachVpnGatewayRequest {
  readonly VpcId: string;
  readonly VpnGatewayId: string;
  readonly DryRun?: boolean | undefined;
}

export interface AttachVpnGatewayResult {
  readonly VpcAttachment?: VpcAttachment | undefined;
}

export interface AttachmentEnaSrdSpecification {
  readonly EnaSrdEnabled?: boolean | undefined;
  readonly EnaSrdUdpSpecification?: AttachmentEnaSrdUdpSpecification | undefined;
}

export interface AttachmentEnaSrdUdpSpecification {
  readonly EnaSrdUdpEnabled?: boolean | undefined;
}

export type AttachmentLimitType = "shared" | "dedicated";

export type AttachmentStatus = "attaching" | "attached" | "detaching" | "detached";

export interface AttributeBooleanValue {
  readonly Value?: boolean | undefined;
}

export interface AttributeSummary {
  readonly AttributeName?: string | undefined;
  readonly MostFrequentValue?: string | undefined;
  readonly NumberOfMatchedAccounts?: number | undefined;
  readonly NumberOfUnmatchedAccounts?: number | undefined;
  readonly RegionalSummaries?: readonly RegionalSummary[] | undefined;
}

export interface AttributeValue {
  readonly Value?: string | undefined;
}

export interface AuthorizationRule {
  readonly ClientVpnEndpointId?: string | undefined;
  readonly Description?: string | undefined;
  readonly GroupId?: string | undefined;
  readonly AccessAll?: boolean | undefined;
  readonly DestinationCidr?: string | undefined;
  readonly Status?: ClientVpnAuthorizationRuleStatus | undefined;
}

export interface AuthorizeClientVpnIngressRequest {
  readonly ClientVpnEndpointId: string;
  readonly TargetNetworkCidr: string;
  readonly AccessGroupId?: string | undefined;
  readonly AuthorizeAllGroups?: boolean | undefined;
  readonly Description?: string | undefined;
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface AuthorizeClientVpnIngressResult {
  readonly Status?: ClientVpnAuthorizationRuleStatus | undefined;
}

export interface AuthorizeSecurityGroupEgressRequest {
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly GroupId: string;
  readonly SourceSecurityGroupName?: string | undefined;
  readonly SourceSecurityGroupOwnerId?: string | undefined;
  readonly IpProtocol?: string | undefined;
  readonly FromPort?: number | undefined;
  readonly ToPort?: number | undefined;
  readonly CidrIp?: string | undefined;
  readonly IpPermissions?: readonly IpPermission[] | undefined;
}

export interface AuthorizeSecurityGroupEgressResult {
  readonly Return?: boolean | undefined;
  readonly SecurityGroupRules?: readonly SecurityGroupRule[] | undefined;
}

export interface AuthorizeSecurityGroupIngressRequest {
  readonly CidrIp?: string | undefined;
  readonly FromPort?: number | undefined;
  readonly GroupId?: string | undefined;
  readonly GroupName?: string | undefined;
  readonly IpPermissions?: readonly IpPermission[] | undefined;
  readonly IpProtocol?: string | undefined;
  readonly SourceSecurityGroupName?: string | undefined;
  readonly SourceSecurityGroupOwnerId?: string | undefined;
  readonly ToPort?: number | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface AuthorizeSecurityGroupIngressResult {
  readonly Return?: boolean | undefined;
  readonly SecurityGroupRules?: readonly SecurityGroupRule[] | undefined;
}

export type AutoAcceptSharedAssociationsValue = "enable" | "disable";

export type AutoAcceptSharedAttachmentsValue = "enable" | "disable";

export type AutoPlacement = "on" | "off";

export type AutoProvisionZonesState = "enabled" | "disabled";

export type AutoScalingIpsState = "enabled" | "disabled";

export type AvailabilityMode = "zonal" | "regional";

export interface AvailabilityZone {
  readonly OptInStatus?: AvailabilityZoneOptInStatus | undefined;
  readonly Messages?: readonly AvailabilityZoneMessage[] | undefined;
  readonly RegionName?: string | undefined;
  readonly ZoneName?: string | undefined;
  readonly ZoneId?: string | undefined;
  readonly GroupName?: string | undefined;
  readonly NetworkBorderGroup?: string | undefined;
  readonly ZoneType?: string | undefined;
  readonly ParentZoneName?: string | undefined;
  readonly ParentZoneId?: string | undefined;
  readonly GroupLongName?: string | undefined;
  readonly Geography?: readonly AvailabilityZoneGeography[] | undefined;
  readonly SubGeography?: readonly AvailabilityZoneSubGeography[] | undefined;
  readonly State?: AvailabilityZoneState | undefined;
}

export interface AvailabilityZoneAddress {
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly AllocationIds?: readonly string[] | undefined;
}

export interface AvailabilityZoneGeography {
  readonly Name?: string | undefined;
}

export interface AvailabilityZoneMessage {
  readonly Message?: string | undefined;
}

export type AvailabilityZoneOptInStatus = "opt-in-not-required" | "opted-in" | "not-opted-in";

export type AvailabilityZoneState =
  | "available"
  | "information"
  | "impaired"
  | "unavailable"
  | "constrained";

export interface AvailabilityZoneSubGeography {
  readonly Name?: string | undefined;
}

export interface AvailableCapacity {
  readonly AvailableInstanceCapacity?: readonly InstanceCapacity[] | undefined;
  readonly AvailableVCpus?: number | undefined;
}

export type BandwidthWeightingType = "default" | "vpc-1" | "ebs-1";

export type BareMetal = "included" | "required" | "excluded";

export interface BaselineEbsBandwidthMbps {
  readonly Min?: number | undefined;
  readonly Max?: number | undefined;
}

export interface BaselineEbsBandwidthMbpsRequest {
  readonly Min?: number | undefined;
  readonly Max?: number | undefined;
}

export interface BaselinePerformanceFactors {
  readonly Cpu?: CpuPerformanceFactor | undefined;
}

export interface BaselinePerformanceFactorsRequest {
  readonly Cpu?: CpuPerformanceFactorRequest | undefined;
}

export type BatchState =
  | "submitted"
  | "active"
  | "cancelled"
  | "failed"
  | "cancelled_running"
  | "cancelled_terminating"
  | "modifying";

export type BgpStatus = "up" | "down";

export interface BlobAttributeValue {
  readonly Value?: Uint8Array | undefined;
}

export interface BlockDeviceMapping {
  readonly Ebs?: EbsBlockDevice | undefined;
  readonly NoDevice?: string | undefined;
  readonly DeviceName?: string | undefined;
  readonly VirtualName?: string | undefined;
}

export interface BlockDeviceMappingResponse {
  readonly DeviceName?: string | undefined;
  readonly VirtualName?: string | undefined;
  readonly Ebs?: EbsBlockDeviceResponse | undefined;
  readonly NoDevice?: string | undefined;
}

export type BlockPublicAccessMode = "off" | "block-bidirectional" | "block-ingress";

export interface BlockPublicAccessStates {
  readonly InternetGatewayBlockMode?: BlockPublicAccessMode | undefined;
}

export type BootModeType = "legacy-bios" | "uefi";

export type BootModeValues = "legacy-bios" | "uefi" | "uefi-preferred";

export interface BundleInstanceRequest {
  readonly InstanceId: string;
  readonly Storage: Storage;
  readonly DryRun?: boolean | undefined;
}

export interface BundleInstanceResult {
  readonly BundleTask?: BundleTask | undefined;
}

export interface BundleTask {
  readonly InstanceId?: string | undefined;
  readonly BundleId?: string | undefined;
  readonly State?: BundleTaskState | undefined;
  readonly StartTime?: Instant | undefined;
  readonly UpdateTime?: Instant | undefined;
  readonly Storage?: Storage | undefined;
  readonly Progress?: string | undefined;
  readonly BundleTaskError?: BundleTaskError | undefined;
}

export interface BundleTaskError {
  readonly Code?: string | undefined;
  readonly Message?: string | undefined;
}

export type BundleTaskState =
  | "pending"
  | "waiting-for-shutdown"
  | "bundling"
  | "storing"
  | "cancelling"
  | "complete"
  | "failed";

export type BurstablePerformance = "included" | "required" | "excluded";

export interface Byoasn {
  readonly Asn?: string | undefined;
  readonly IpamId?: string | undefined;
  readonly StatusMessage?: string | undefined;
  readonly State?: AsnState | undefined;
}

export interface ByoipCidr {
  readonly Cidr?: string | undefined;
  readonly Description?: string | undefined;
  readonly AsnAssociations?: readonly AsnAssociation[] | undefined;
  readonly StatusMessage?: string | undefined;
  readonly State?: ByoipCidrState | undefined;
  readonly NetworkBorderGroup?: string | undefined;
  readonly AdvertisementType?: string | undefined;
}

export type ByoipCidrState =
  | "advertised"
  | "deprovisioned"
  | "failed-deprovision"
  | "failed-provision"
  | "pending-advertising"
  | "pending-deprovision"
  | "pending-provision"
  | "pending-withdrawal"
  | "provisioned"
  | "provisioned-not-publicly-advertisable";

export type CallerRole = "odcr-owner" | "unused-reservation-billing-owner";

export type CancelBatchErrorCode =
  | "fleetRequestIdDoesNotExist"
  | "fleetRequestIdMalformed"
  | "fleetRequestNotInCancellableState"
  | "unexpectedError";

export interface CancelBundleTaskRequest {
  readonly BundleId: string;
  readonly DryRun?: boolean | undefined;
}

export interface CancelBundleTaskResult {
  readonly BundleTask?: BundleTask | undefined;
}

export interface CancelCapacityReservationFleetError {
  readonly Code?: string | undefined;
  readonly Message?: string | undefined;
}

export interface CancelCapacityReservationFleetsRequest {
  readonly DryRun?: boolean | undefined;
  readonly CapacityReservationFleetIds: readonly string[];
}

export interface CancelCapacityReservationFleetsResult {
  readonly SuccessfulFleetCancellations?: readonly CapacityReservationFleetCancellationState[] | undefined;
  readonly FailedFleetCancellations?: readonly FailedCapacityReservationFleetCancellationResult[] | undefined;
}

export interface CancelCapacityReservationRequest {
  readonly CapacityReservationId: string;
  readonly DryRun?: boolean | undefined;
}

export interface CancelCapacityReservationResult {
  readonly Return?: boolean | undefined;
}

export interface CancelConversionRequest {
  readonly DryRun?: boolean | undefined;
  readonly ConversionTaskId: string;
  readonly ReasonMessage?: string | undefined;
}

export interface CancelDeclarativePoliciesReportRequest {
  readonly DryRun?: boolean | undefined;
  readonly ReportId: string;
}

export interface CancelDeclarativePoliciesReportResult {
  readonly Return?: boolean | undefined;
}

export interface CancelExportTaskRequest {
  readonly ExportTaskId: string;
}

export interface CancelImageLaunchPermissionRequest {
  readonly ImageId: string;
  readonly DryRun?: boolean | undefined;
}

export interface CancelImageLaunchPermissionResult {
  readonly Return?: boolean | undefined;
}

export interface CancelImportTaskRequest {
  readonly CancelReason?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly ImportTaskId?: string | undefined;
}

export interface CancelImportTaskResult {
  readonly ImportTaskId?: string | undefined;
  readonly PreviousState?: string | undefined;
  readonly State?: string | undefined;
}

export interface CancelReservedInstancesListingRequest {
  readonly ReservedInstancesListingId: string;
}

export interface CancelReservedInstancesListingResult {
  readonly ReservedInstancesListings?: readonly ReservedInstancesListing[] | undefined;
}

export interface CancelSpotFleetRequestsError {
  readonly Code?: CancelBatchErrorCode | undefined;
  readonly Message?: string | undefined;
}

export interface CancelSpotFleetRequestsErrorItem {
  readonly Error?: CancelSpotFleetRequestsError | undefined;
  readonly SpotFleetRequestId?: string | undefined;
}

export interface CancelSpotFleetRequestsRequest {
  readonly DryRun?: boolean | undefined;
  readonly SpotFleetRequestIds: readonly string[];
  readonly TerminateInstances: boolean;
}

export interface CancelSpotFleetRequestsResponse {
  readonly SuccessfulFleetRequests?: readonly CancelSpotFleetRequestsSuccessItem[] | undefined;
  readonly UnsuccessfulFleetRequests?: readonly CancelSpotFleetRequestsErrorItem[] | undefined;
}

export interface CancelSpotFleetRequestsSuccessItem {
  readonly CurrentSpotFleetRequestState?: BatchState | undefined;
  readonly PreviousSpotFleetRequestState?: BatchState | undefined;
  readonly SpotFleetRequestId?: string | undefined;
}

export type CancelSpotInstanceRequestState = "active" | "open" | "closed" | "cancelled" | "completed";

export interface CancelSpotInstanceRequestsRequest {
  readonly DryRun?: boolean | undefined;
  readonly SpotInstanceRequestIds: readonly string[];
}

export interface CancelSpotInstanceRequestsResult {
  readonly CancelledSpotInstanceRequests?: readonly CancelledSpotInstanceRequest[] | undefined;
}

export interface CancelledSpotInstanceRequest {
  readonly SpotInstanceRequestId?: string | undefined;
  readonly State?: CancelSpotInstanceRequestState | undefined;
}

export interface CapacityAllocation {
  readonly AllocationType?: AllocationType | undefined;
  readonly Count?: number | undefined;
  readonly AllocationMetadata?: readonly CapacityAllocationMetadataEntry[] | undefined;
}

export interface CapacityAllocationMetadataEntry {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export interface CapacityBlock {
  readonly CapacityBlockId?: string | undefined;
  readonly UltraserverType?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly CapacityReservationIds?: readonly string[] | undefined;
  readonly StartDate?: Instant | undefined;
  readonly EndDate?: Instant | undefined;
  readonly CreateDate?: Instant | undefined;
  readonly State?: CapacityBlockResourceState | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CapacityBlockExtension {
  readonly CapacityReservationId?: string | undefined;
  readonly InstanceType?: string | undefined;
  readonly InstanceCount?: number | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly CapacityBlockExtensionOfferingId?: string | undefined;
  readonly CapacityBlockExtensionDurationHours?: number | undefined;
  readonly CapacityBlockExtensionStatus?: CapacityBlockExtensionStatus | undefined;
  readonly CapacityBlockExtensionPurchaseDate?: Instant | undefined;
  readonly CapacityBlockExtensionStartDate?: Instant | undefined;
  readonly CapacityBlockExtensionEndDate?: Instant | undefined;
  readonly UpfrontFee?: string | undefined;
  readonly CurrencyCode?: string | undefined;
  readonly ZoneType?: string | undefined;
}

export interface CapacityBlockExtensionOffering {
  readonly CapacityBlockExtensionOfferingId?: string | undefined;
  readonly InstanceType?: string | undefined;
  readonly InstanceCount?: number | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly StartDate?: Instant | undefined;
  readonly CapacityBlockExtensionStartDate?: Instant | undefined;
  readonly CapacityBlockExtensionEndDate?: Instant | undefined;
  readonly CapacityBlockExtensionDurationHours?: number | undefined;
  readonly UpfrontFee?: string | undefined;
  readonly CurrencyCode?: string | undefined;
  readonly Tenancy?: CapacityReservationTenancy | undefined;
  readonly ZoneType?: string | undefined;
}

export type CapacityBlockExtensionStatus = "payment-pending" | "payment-failed" | "payment-succeeded";

export type CapacityBlockInterconnectStatus = "ok" | "impaired" | "insufficient-data";

export interface CapacityBlockOffering {
  readonly CapacityBlockOfferingId?: string | undefined;
  readonly InstanceType?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly InstanceCount?: number | undefined;
  readonly StartDate?: Instant | undefined;
  readonly EndDate?: Instant | undefined;
  readonly CapacityBlockDurationHours?: number | undefined;
  readonly UpfrontFee?: string | undefined;
  readonly CurrencyCode?: string | undefined;
  readonly Tenancy?: CapacityReservationTenancy | undefined;
  readonly UltraserverType?: string | undefined;
  readonly UltraserverCount?: number | undefined;
  readonly CapacityBlockDurationMinutes?: number | undefined;
  readonly ZoneType?: string | undefined;
}

export type CapacityBlockResourceState =
  | "active"
  | "expired"
  | "unavailable"
  | "cancelled"
  | "failed"
  | "scheduled"
  | "payment-pending"
  | "payment-failed";

export interface CapacityBlockStatus {
  readonly CapacityBlockId?: string | undefined;
  readonly InterconnectStatus?: CapacityBlockInterconnectStatus | undefined;
  readonly TotalCapacity?: number | undefined;
  readonly TotalAvailableCapacity?: number | undefined;
  readonly TotalUnavailableCapacity?: number | undefined;
  readonly CapacityReservationStatuses?: readonly CapacityReservationStatus[] | undefined;
}

export interface CapacityManagerCondition {
  readonly DimensionCondition?: DimensionCondition | undefined;
}

export interface CapacityManagerDataExportResponse {
  readonly CapacityManagerDataExportId?: string | undefined;
  readonly S3BucketName?: string | undefined;
  readonly S3BucketPrefix?: string | undefined;
  readonly Schedule?: Schedule | undefined;
  readonly OutputFormat?: OutputFormat | undefined;
  readonly CreateTime?: Instant | undefined;
  readonly LatestDeliveryStatus?: CapacityManagerDataExportStatus | undefined;
  readonly LatestDeliveryStatusMessage?: string | undefined;
  readonly LatestDeliveryS3LocationUri?: string | undefined;
  readonly LatestDeliveryTime?: Instant | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type CapacityManagerDataExportStatus = "pending" | "in-progress" | "delivered" | "failed";

export interface CapacityManagerDimension {
  readonly ResourceRegion?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly AccountId?: string | undefined;
  readonly AccountName?: string | undefined;
  readonly InstanceFamily?: string | undefined;
  readonly InstanceType?: string | undefined;
  readonly InstancePlatform?: string | undefined;
  readonly ReservationArn?: string | undefined;
  readonly ReservationId?: string | undefined;
  readonly ReservationType?: ReservationType | undefined;
  readonly ReservationCreateTimestamp?: Instant | undefined;
  readonly ReservationStartTimestamp?: Instant | undefined;
  readonly ReservationEndTimestamp?: Instant | undefined;
  readonly ReservationEndDateType?: ReservationEndDateType | undefined;
  readonly Tenancy?: CapacityTenancy | undefined;
  readonly ReservationState?: ReservationState | undefined;
  readonly ReservationInstanceMatchCriteria?: string | undefined;
  readonly ReservationUnusedFinancialOwner?: string | undefined;
  readonly Tags?: readonly CapacityManagerTagDimension[] | undefined;
}

export interface CapacityManagerMonitoredTagKey {
  readonly TagKey?: string | undefined;
  readonly Status?: CapacityManagerMonitoredTagKeyStatus | undefined;
  readonly StatusMessage?: string | undefined;
  readonly CapacityManagerProvided?: boolean | undefined;
  readonly EarliestDatapointTimestamp?: Instant | undefined;
}

export type CapacityManagerMonitoredTagKeyStatus = "activating" | "activated" | "deactivating" | "suspended";

export type CapacityManagerStatus = "enabled" | "disabled";

export interface CapacityManagerTagDimension {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export interface CapacityReservation {
  readonly CapacityReservationId?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly CapacityReservationArn?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly InstanceType?: string | undefined;
  readonly InstancePlatform?: CapacityReservationInstancePlatform | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly Tenancy?: CapacityReservationTenancy | undefined;
  readonly TotalInstanceCount?: number | undefined;
  readonly AvailableInstanceCount?: number | undefined;
  readonly EbsOptimized?: boolean | undefined;
  readonly EphemeralStorage?: boolean | undefined;
  readonly State?: CapacityReservationState | undefined;
  readonly StartDate?: Instant | undefined;
  readonly EndDate?: Instant | undefined;
  readonly EndDateType?: EndDateType | undefined;
  readonly InstanceMatchCriteria?: InstanceMatchCriteria | undefined;
  readonly CreateDate?: Instant | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly OutpostArn?: string | undefined;
  readonly CapacityReservationFleetId?: string | undefined;
  readonly PlacementGroupArn?: string | undefined;
  readonly CapacityAllocations?: readonly CapacityAllocation[] | undefined;
  readonly ReservationType?: CapacityReservationType | undefined;
  readonly UnusedReservationBillingOwnerId?: string | undefined;
  readonly CommitmentInfo?: CapacityReservationCommitmentInfo | undefined;
  readonly DeliveryPreference?: CapacityReservationDeliveryPreference | undefined;
  readonly CapacityBlockId?: string | undefined;
  readonly Interruptible?: boolean | undefined;
  readonly InterruptibleCapacityAllocation?: InterruptibleCapacityAllocation | undefined;
  readonly InterruptionInfo?: InterruptionInfo | undefined;
}

export interface CapacityReservationBillingRequest {
  readonly CapacityReservationId?: string | undefined;
  readonly RequestedBy?: string | undefined;
  readonly UnusedReservationBillingOwnerId?: string | undefined;
  readonly LastUpdateTime?: Instant | undefined;
  readonly Status?: CapacityReservationBillingRequestStatus | undefined;
  readonly StatusMessage?: string | undefined;
  readonly CapacityReservationInfo?: CapacityReservationInfo | undefined;
}

export type CapacityReservationBillingRequestStatus =
  | "pending"
  | "accepted"
  | "rejected"
  | "cancelled"
  | "revoked"
  | "expired";

export interface CapacityReservationCommitmentInfo {
  readonly CommittedInstanceCount?: number | undefined;
  readonly CommitmentEndDate?: Instant | undefined;
}

export type CapacityReservationDeliveryPreference = "fixed" | "incremental";

export interface CapacityReservationFleet {
  readonly CapacityReservationFleetId?: string | undefined;
  readonly CapacityReservationFleetArn?: string | undefined;
  readonly State?: CapacityReservationFleetState | undefined;
  readonly TotalTargetCapacity?: number | undefined;
  readonly TotalFulfilledCapacity?: number | undefined;
  readonly Tenancy?: FleetCapacityReservationTenancy | undefined;
  readonly EndDate?: Instant | undefined;
  readonly CreateTime?: Instant | undefined;
  readonly InstanceMatchCriteria?: FleetInstanceMatchCriteria | undefined;
  readonly AllocationStrategy?: string | undefined;
  readonly InstanceTypeSpecifications?: readonly FleetCapacityReservation[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CapacityReservationFleetCancellationState {
  readonly CurrentFleetState?: CapacityReservationFleetState | undefined;
  readonly PreviousFleetState?: CapacityReservationFleetState | undefined;
  readonly CapacityReservationFleetId?: string | undefined;
}

export type CapacityReservationFleetState =
  | "submitted"
  | "modifying"
  | "active"
  | "partially_fulfilled"
  | "expiring"
  | "expired"
  | "cancelling"
  | "cancelled"
  | "failed";

export interface CapacityReservationGroup {
  readonly GroupArn?: string | undefined;
  readonly OwnerId?: string | undefined;
}

export interface CapacityReservationInfo {
  readonly InstanceType?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly Tenancy?: CapacityReservationTenancy | undefined;
  readonly AvailabilityZoneId?: string | undefined;
}

export type CapacityReservationInstancePlatform =
  | "Linux/UNIX"
  | "Red Hat Enterprise Linux"
  | "SUSE Linux"
  | "Windows"
  | "Windows with SQL Server"
  | "Windows with SQL Server Enterprise"
  | "Windows with SQL Server Standard"
  | "Windows with SQL Server Web"
  | "Linux with SQL Server Standard"
  | "Linux with SQL Server Web"
  | "Linux with SQL Server Enterprise"
  | "RHEL with SQL Server Standard"
  | "RHEL with SQL Server Enterprise"
  | "RHEL with SQL Server Web"
  | "RHEL with HA"
  | "RHEL with HA and SQL Server Standard"
  | "RHEL with HA and SQL Server Enterprise"
  | "Ubuntu Pro";

export interface CapacityReservationOptions {
  readonly UsageStrategy?: FleetCapacityReservationUsageStrategy | undefined;
}

export interface CapacityReservationOptionsRequest {
  readonly UsageStrategy?: FleetCapacityReservationUsageStrategy | undefined;
}

export type CapacityReservationPreference = "capacity-reservations-only" | "open" | "none";

export interface CapacityReservationSpecification {
  readonly CapacityReservationPreference?: CapacityReservationPreference | undefined;
  readonly CapacityReservationTarget?: CapacityReservationTarget | undefined;
}

export interface CapacityReservationSpecificationResponse {
  readonly CapacityReservationPreference?: CapacityReservationPreference | undefined;
  readonly CapacityReservationTarget?: CapacityReservationTargetResponse | undefined;
}

export type CapacityReservationState =
  | "active"
  | "expired"
  | "cancelled"
  | "pending"
  | "failed"
  | "scheduled"
  | "payment-pending"
  | "payment-failed"
  | "assessing"
  | "delayed"
  | "unsupported"
  | "unavailable";

export interface CapacityReservationStatus {
  readonly CapacityReservationId?: string | undefined;
  readonly TotalCapacity?: number | undefined;
  readonly TotalAvailableCapacity?: number | undefined;
  readonly TotalUnavailableCapacity?: number | undefined;
}

export interface CapacityReservationTarget {
  readonly CapacityReservationId?: string | undefined;
  readonly CapacityReservationResourceGroupArn?: string | undefined;
}

export interface CapacityReservationTargetResponse {
  readonly CapacityReservationId?: string | undefined;
  readonly CapacityReservationResourceGroupArn?: string | undefined;
}

export type CapacityReservationTenancy = "default" | "dedicated";

export interface CapacityReservationTopology {
  readonly CapacityReservationId?: string | undefined;
  readonly CapacityBlockId?: string | undefined;
  readonly State?: string | undefined;
  readonly InstanceType?: string | undefined;
  readonly GroupName?: string | undefined;
  readonly NetworkNodes?: readonly string[] | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
}

export type CapacityReservationType = "default" | "capacity-block";

export type CapacityTenancy = "default" | "dedicated";

export interface CarrierGateway {
  readonly CarrierGatewayId?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly State?: CarrierGatewayState | undefined;
  readonly OwnerId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type CarrierGatewayState = "pending" | "available" | "deleting" | "deleted";

export interface CertificateAuthentication {
  readonly ClientRootCertificateChain?: string | undefined;
}

export interface CertificateAuthenticationRequest {
  readonly ClientRootCertificateChainArn?: string | undefined;
}

export interface CidrAuthorizationContext {
  readonly Message: string;
  readonly Signature: string;
}

export interface CidrBlock {
  readonly CidrBlock?: string | undefined;
}

export interface ClassicLinkDnsSupport {
  readonly ClassicLinkDnsSupported?: boolean | undefined;
  readonly VpcId?: string | undefined;
}

export interface ClassicLinkInstance {
  readonly Groups?: readonly GroupIdentifier[] | undefined;
  readonly InstanceId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly VpcId?: string | undefined;
}

export interface ClassicLoadBalancer {
  readonly Name?: string | undefined;
}

export interface ClassicLoadBalancersConfig {
  readonly ClassicLoadBalancers?: readonly ClassicLoadBalancer[] | undefined;
}

export interface ClientCertificateRevocationListStatus {
  readonly Code?: ClientCertificateRevocationListStatusCode | undefined;
  readonly Message?: string | undefined;
}

export type ClientCertificateRevocationListStatusCode = "pending" | "active";

export interface ClientConnectOptions {
  readonly Enabled?: boolean | undefined;
  readonly LambdaFunctionArn?: string | undefined;
}

export interface ClientConnectResponseOptions {
  readonly Enabled?: boolean | undefined;
  readonly LambdaFunctionArn?: string | undefined;
  readonly Status?: ClientVpnEndpointAttributeStatus | undefined;
}

export interface ClientData {
  readonly Comment?: string | undefined;
  readonly UploadEnd?: Instant | undefined;
  readonly UploadSize?: number | undefined;
  readonly UploadStart?: Instant | undefined;
}

export interface ClientLoginBannerOptions {
  readonly Enabled?: boolean | undefined;
  readonly BannerText?: string | undefined;
}

export interface ClientLoginBannerResponseOptions {
  readonly Enabled?: boolean | undefined;
  readonly BannerText?: string | undefined;
}

export interface ClientRouteEnforcementOptions {
  readonly Enforced?: boolean | undefined;
}

export interface ClientRouteEnforcementResponseOptions {
  readonly Enforced?: boolean | undefined;
}

export interface ClientVpnAuthentication {
  readonly Type?: ClientVpnAuthenticationType | undefined;
  readonly ActiveDirectory?: DirectoryServiceAuthentication | undefined;
  readonly MutualAuthentication?: CertificateAuthentication | undefined;
  readonly FederatedAuthentication?: FederatedAuthentication | undefined;
}

export interface ClientVpnAuthenticationRequest {
  readonly Type?: ClientVpnAuthenticationType | undefined;
  readonly ActiveDirectory?: DirectoryServiceAuthenticationRequest | undefined;
  readonly MutualAuthentication?: CertificateAuthenticationRequest | undefined;
  readonly FederatedAuthentication?: FederatedAuthenticationRequest | undefined;
}

export type ClientVpnAuthenticationType =
  | "certificate-authentication"
  | "directory-service-authentication"
  | "federated-authentication";

export interface ClientVpnAuthorizationRuleStatus {
  readonly Code?: ClientVpnAuthorizationRuleStatusCode | undefined;
  readonly Message?: string | undefined;
}

export type ClientVpnAuthorizationRuleStatusCode = "authorizing" | "active" | "failed" | "revoking";

export interface ClientVpnConnection {
  readonly ClientVpnEndpointId?: string | undefined;
  readonly Timestamp?: string | undefined;
  readonly ConnectionId?: string | undefined;
  readonly Username?: string | undefined;
  readonly ConnectionEstablishedTime?: string | undefined;
  readonly IngressBytes?: string | undefined;
  readonly EgressBytes?: string | undefined;
  readonly IngressPackets?: string | undefined;
  readonly EgressPackets?: string | undefined;
  readonly ClientIp?: string | undefined;
  readonly ClientIpv6Address?: string | undefined;
  readonly CommonName?: string | undefined;
  readonly Status?: ClientVpnConnectionStatus | undefined;
  readonly ConnectionEndTime?: string | undefined;
  readonly PostureComplianceStatuses?: readonly string[] | undefined;
}

export interface ClientVpnConnectionStatus {
  readonly Code?: ClientVpnConnectionStatusCode | undefined;
  readonly Message?: string | undefined;
}

export type ClientVpnConnectionStatusCode = "active" | "failed-to-terminate" | "terminating" | "terminated";

export interface ClientVpnEndpoint {
  readonly ClientVpnEndpointId?: string | undefined;
  readonly Description?: string | undefined;
  readonly Status?: ClientVpnEndpointStatus | undefined;
  readonly CreationTime?: string | undefined;
  readonly DeletionTime?: string | undefined;
  readonly DnsName?: string | undefined;
  readonly ClientCidrBlock?: string | undefined;
  readonly DnsServers?: readonly string[] | undefined;
  readonly SplitTunnel?: boolean | undefined;
  readonly VpnProtocol?: VpnProtocol | undefined;
  readonly TransportProtocol?: TransportProtocol | undefined;
  readonly VpnPort?: number | undefined;
  readonly AssociatedTargetNetworks?: readonly AssociatedTargetNetwork[] | undefined;
  readonly ServerCertificateArn?: string | undefined;
  readonly AuthenticationOptions?: readonly ClientVpnAuthentication[] | undefined;
  readonly ConnectionLogOptions?: ConnectionLogResponseOptions | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly VpcId?: string | undefined;
  readonly SelfServicePortalUrl?: string | undefined;
  readonly ClientConnectOptions?: ClientConnectResponseOptions | undefined;
  readonly SessionTimeoutHours?: number | undefined;
  readonly ClientLoginBannerOptions?: ClientLoginBannerResponseOptions | undefined;
  readonly ClientRouteEnforcementOptions?: ClientRouteEnforcementResponseOptions | undefined;
  readonly DisconnectOnSessionTimeout?: boolean | undefined;
  readonly EndpointIpAddressType?: EndpointIpAddressType | undefined;
  readonly TrafficIpAddressType?: TrafficIpAddressType | undefined;
  readonly TransitGatewayConfiguration?: TransitGatewayConfigurationDescribeEndpointStructure | undefined;
}

export interface ClientVpnEndpointAttributeStatus {
  readonly Code?: ClientVpnEndpointAttributeStatusCode | undefined;
  readonly Message?: string | undefined;
}

export type ClientVpnEndpointAttributeStatusCode = "applying" | "applied";

export interface ClientVpnEndpointStatus {
  readonly Code?: ClientVpnEndpointStatusCode | undefined;
  readonly Message?: string | undefined;
}

export type ClientVpnEndpointStatusCode =
  | "pending-associate"
  | "available"
  | "deleting"
  | "deleted"
  | "pending";

export interface ClientVpnRoute {
  readonly ClientVpnEndpointId?: string | undefined;
  readonly DestinationCidr?: string | undefined;
  readonly TargetSubnet?: string | undefined;
  readonly Type?: string | undefined;
  readonly Origin?: string | undefined;
  readonly Status?: ClientVpnRouteStatus | undefined;
  readonly Description?: string | undefined;
  readonly TransitGatewayAttachmentId?: string | undefined;
}

export interface ClientVpnRouteStatus {
  readonly Code?: ClientVpnRouteStatusCode | undefined;
  readonly Message?: string | undefined;
}

export type ClientVpnRouteStatusCode = "creating" | "active" | "failed" | "deleting";

export interface CloudWatchLogOptions {
  readonly LogEnabled?: boolean | undefined;
  readonly LogGroupArn?: string | undefined;
  readonly LogOutputFormat?: string | undefined;
  readonly BgpLogEnabled?: boolean | undefined;
  readonly BgpLogGroupArn?: string | undefined;
  readonly BgpLogOutputFormat?: string | undefined;
}

export interface CloudWatchLogOptionsSpecification {
  readonly LogEnabled?: boolean | undefined;
  readonly LogGroupArn?: string | undefined;
  readonly LogOutputFormat?: string | undefined;
  readonly BgpLogEnabled?: boolean | undefined;
  readonly BgpLogGroupArn?: string | undefined;
  readonly BgpLogOutputFormat?: string | undefined;
}

export interface CoipAddressUsage {
  readonly AllocationId?: string | undefined;
  readonly AwsAccountId?: string | undefined;
  readonly AwsService?: string | undefined;
  readonly CoIp?: string | undefined;
}

export interface CoipCidr {
  readonly Cidr?: string | undefined;
  readonly CoipPoolId?: string | undefined;
  readonly LocalGatewayRouteTableId?: string | undefined;
}

export interface CoipPool {
  readonly PoolId?: string | undefined;
  readonly PoolCidrs?: readonly string[] | undefined;
  readonly LocalGatewayRouteTableId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly PoolArn?: string | undefined;
}

export type Comparison = "equals" | "in";

export interface ConfirmProductInstanceRequest {
  readonly InstanceId: string;
  readonly ProductCode: string;
  readonly DryRun?: boolean | undefined;
}

export interface ConfirmProductInstanceResult {
  readonly Return?: boolean | undefined;
  readonly OwnerId?: string | undefined;
}

export interface ConnectionLogOptions {
  readonly Enabled?: boolean | undefined;
  readonly CloudwatchLogGroup?: string | undefined;
  readonly CloudwatchLogStream?: string | undefined;
}

export interface ConnectionLogResponseOptions {
  readonly Enabled?: boolean | undefined;
  readonly CloudwatchLogGroup?: string | undefined;
  readonly CloudwatchLogStream?: string | undefined;
}

export interface ConnectionNotification {
  readonly ConnectionNotificationId?: string | undefined;
  readonly ServiceId?: string | undefined;
  readonly VpcEndpointId?: string | undefined;
  readonly ConnectionNotificationType?: ConnectionNotificationType | undefined;
  readonly ConnectionNotificationArn?: string | undefined;
  readonly ConnectionEvents?: readonly string[] | undefined;
  readonly ConnectionNotificationState?: ConnectionNotificationState | undefined;
  readonly ServiceRegion?: string | undefined;
}

export type ConnectionNotificationState = "Enabled" | "Disabled";

export type ConnectionNotificationType = "Topic";

export interface ConnectionTrackingConfiguration {
  readonly TcpEstablishedTimeout?: number | undefined;
  readonly UdpStreamTimeout?: number | undefined;
  readonly UdpTimeout?: number | undefined;
}

export interface ConnectionTrackingSpecification {
  readonly TcpEstablishedTimeout?: number | undefined;
  readonly UdpTimeout?: number | undefined;
  readonly UdpStreamTimeout?: number | undefined;
}

export interface ConnectionTrackingSpecificationRequest {
  readonly TcpEstablishedTimeout?: number | undefined;
  readonly UdpStreamTimeout?: number | undefined;
  readonly UdpTimeout?: number | undefined;
}

export interface ConnectionTrackingSpecificationResponse {
  readonly TcpEstablishedTimeout?: number | undefined;
  readonly UdpStreamTimeout?: number | undefined;
  readonly UdpTimeout?: number | undefined;
}

export type ConnectivityType = "private" | "public";

export type ContainerFormat = "ova";

export interface ConversionTask {
  readonly ConversionTaskId?: string | undefined;
  readonly ExpirationTime?: string | undefined;
  readonly ImportInstance?: ImportInstanceTaskDetails | undefined;
  readonly ImportVolume?: ImportVolumeTaskDetails | undefined;
  readonly State?: ConversionTaskState | undefined;
  readonly StatusMessage?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type ConversionTaskState = "active" | "cancelling" | "cancelled" | "completed";

export interface CopyFpgaImageRequest {
  readonly DryRun?: boolean | undefined;
  readonly SourceFpgaImageId: string;
  readonly Description?: string | undefined;
  readonly Name?: string | undefined;
  readonly SourceRegion: string;
  readonly ClientToken?: string | undefined;
}

export interface CopyFpgaImageResult {
  readonly FpgaImageId?: string | undefined;
}

export interface CopyImageRequest {
  readonly ClientToken?: string | undefined;
  readonly Description?: string | undefined;
  readonly Encrypted?: boolean | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly Name: string;
  readonly SourceImageId: string;
  readonly SourceRegion: string;
  readonly DestinationOutpostArn?: string | undefined;
  readonly CopyImageTags?: boolean | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly SnapshotCopyCompletionDurationMinutes?: number | undefined;
  readonly DestinationAvailabilityZone?: string | undefined;
  readonly DestinationAvailabilityZoneId?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CopyImageResult {
  readonly ImageId?: string | undefined;
}

export interface CopySnapshotRequest {
  readonly Description?: string | undefined;
  readonly DestinationOutpostArn?: string | undefined;
  readonly DestinationRegion?: string | undefined;
  readonly Encrypted?: boolean | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly PresignedUrl?: string | undefined;
  readonly SourceRegion: string;
  readonly SourceSnapshotId: string;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly CompletionDurationMinutes?: number | undefined;
  readonly DestinationAvailabilityZone?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CopySnapshotResult {
  readonly Tags?: readonly Tag[] | undefined;
  readonly SnapshotId?: string | undefined;
}

export type CopyTagsFromSource = "volume";

export interface CopyVolumesRequest {
  readonly SourceVolumeId: string;
  readonly Iops?: number | undefined;
  readonly Size?: number | undefined;
  readonly VolumeType?: VolumeType | undefined;
  readonly DryRun?: boolean | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly MultiAttachEnabled?: boolean | undefined;
  readonly Throughput?: number | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CopyVolumesResult {
  readonly Volumes?: readonly Volume[] | undefined;
}

export type CpuManufacturer = "intel" | "amd" | "amazon-web-services" | "apple";

export interface CpuOptions {
  readonly CoreCount?: number | undefined;
  readonly ThreadsPerCore?: number | undefined;
  readonly AmdSevSnp?: AmdSevSnpSpecification | undefined;
  readonly NestedVirtualization?: NestedVirtualizationSpecification | undefined;
}

export interface CpuOptionsRequest {
  readonly CoreCount?: number | undefined;
  readonly ThreadsPerCore?: number | undefined;
  readonly AmdSevSnp?: AmdSevSnpSpecification | undefined;
  readonly NestedVirtualization?: NestedVirtualizationSpecification | undefined;
}

export interface CpuPerformanceFactor {
  readonly References?: readonly PerformanceFactorReference[] | undefined;
}

export interface CpuPerformanceFactorRequest {
  readonly References?: readonly PerformanceFactorReferenceRequest[] | undefined;
}

export interface CreateCapacityManagerDataExportRequest {
  readonly S3BucketName: string;
  readonly S3BucketPrefix?: string | undefined;
  readonly Schedule: Schedule;
  readonly OutputFormat: OutputFormat;
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateCapacityManagerDataExportResult {
  readonly CapacityManagerDataExportId?: string | undefined;
}

export interface CreateCapacityReservationBySplittingRequest {
  readonly DryRun?: boolean | undefined;
  readonly ClientToken?: string | undefined;
  readonly SourceCapacityReservationId: string;
  readonly InstanceCount: number;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateCapacityReservationBySplittingResult {
  readonly SourceCapacityReservation?: CapacityReservation | undefined;
  readonly DestinationCapacityReservation?: CapacityReservation | undefined;
  readonly InstanceCount?: number | undefined;
}

export interface CreateCapacityReservationFleetRequest {
  readonly AllocationStrategy?: string | undefined;
  readonly ClientToken?: string | undefined;
  readonly InstanceTypeSpecifications: readonly ReservationFleetInstanceSpecification[];
  readonly Tenancy?: FleetCapacityReservationTenancy | undefined;
  readonly TotalTargetCapacity: number;
  readonly EndDate?: Instant | undefined;
  readonly InstanceMatchCriteria?: FleetInstanceMatchCriteria | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateCapacityReservationFleetResult {
  readonly CapacityReservationFleetId?: string | undefined;
  readonly State?: CapacityReservationFleetState | undefined;
  readonly TotalTargetCapacity?: number | undefined;
  readonly TotalFulfilledCapacity?: number | undefined;
  readonly InstanceMatchCriteria?: FleetInstanceMatchCriteria | undefined;
  readonly AllocationStrategy?: string | undefined;
  readonly CreateTime?: Instant | undefined;
  readonly EndDate?: Instant | undefined;
  readonly Tenancy?: FleetCapacityReservationTenancy | undefined;
  readonly FleetCapacityReservations?: readonly FleetCapacityReservation[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateCapacityReservationRequest {
  readonly ClientToken?: string | undefined;
  readonly InstanceType: string;
  readonly InstancePlatform: CapacityReservationInstancePlatform;
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly Tenancy?: CapacityReservationTenancy | undefined;
  readonly InstanceCount: number;
  readonly EbsOptimized?: boolean | undefined;
  readonly EphemeralStorage?: boolean | undefined;
  readonly EndDate?: Instant | undefined;
  readonly EndDateType?: EndDateType | undefined;
  readonly InstanceMatchCriteria?: InstanceMatchCriteria | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly OutpostArn?: string | undefined;
  readonly PlacementGroupArn?: string | undefined;
  readonly StartDate?: Instant | undefined;
  readonly CommitmentDuration?: number | undefined;
  readonly DeliveryPreference?: CapacityReservationDeliveryPreference | undefined;
}

export interface CreateCapacityReservationResult {
  readonly CapacityReservation?: CapacityReservation | undefined;
}

export interface CreateCarrierGatewayRequest {
  readonly VpcId: string;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateCarrierGatewayResult {
  readonly CarrierGateway?: CarrierGateway | undefined;
}

export interface CreateClientVpnEndpointRequest {
  readonly ClientCidrBlock?: string | undefined;
  readonly ServerCertificateArn: string;
  readonly AuthenticationOptions: readonly ClientVpnAuthenticationRequest[];
  readonly ConnectionLogOptions: ConnectionLogOptions;
  readonly DnsServers?: readonly string[] | undefined;
  readonly TransportProtocol?: TransportProtocol | undefined;
  readonly VpnPort?: number | undefined;
  readonly Description?: string | undefined;
  readonly SplitTunnel?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
  readonly ClientToken?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly VpcId?: string | undefined;
  readonly SelfServicePortal?: SelfServicePortal | undefined;
  readonly ClientConnectOptions?: ClientConnectOptions | undefined;
  readonly SessionTimeoutHours?: number | undefined;
  readonly ClientLoginBannerOptions?: ClientLoginBannerOptions | undefined;
  readonly ClientRouteEnforcementOptions?: ClientRouteEnforcementOptions | undefined;
  readonly DisconnectOnSessionTimeout?: boolean | undefined;
  readonly EndpointIpAddressType?: EndpointIpAddressType | undefined;
  readonly TrafficIpAddressType?: TrafficIpAddressType | undefined;
  readonly TransitGatewayConfiguration?: TransitGatewayConfigurationInputStructure | undefined;
}

export interface CreateClientVpnEndpointResult {
  readonly ClientVpnEndpointId?: string | undefined;
  readonly Status?: ClientVpnEndpointStatus | undefined;
  readonly DnsName?: string | undefined;
}

export interface CreateClientVpnRouteRequest {
  readonly ClientVpnEndpointId: string;
  readonly DestinationCidrBlock: string;
  readonly TargetVpcSubnetId?: string | undefined;
  readonly Description?: string | undefined;
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateClientVpnRouteResult {
  readonly Status?: ClientVpnRouteStatus | undefined;
}

export interface CreateCoipCidrRequest {
  readonly Cidr: string;
  readonly CoipPoolId: string;
  readonly DryRun?: boolean | undefined;
}

export interface CreateCoipCidrResult {
  readonly CoipCidr?: CoipCidr | undefined;
}

export interface CreateCoipPoolRequest {
  readonly LocalGatewayRouteTableId: string;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateCoipPoolResult {
  readonly CoipPool?: CoipPool | undefined;
}

export interface CreateCustomerGatewayRequest {
  readonly BgpAsn?: number | undefined;
  readonly PublicIp?: string | undefined;
  readonly CertificateArn?: string | undefined;
  readonly Type: GatewayType;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DeviceName?: string | undefined;
  readonly IpAddress?: string | undefined;
  readonly BgpAsnExtended?: number | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateCustomerGatewayResult {
  readonly CustomerGateway?: CustomerGateway | undefined;
}

export interface CreateDefaultSubnetRequest {
  readonly AvailabilityZone?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Ipv6Native?: boolean | undefined;
  readonly AvailabilityZoneId?: string | undefined;
}

export interface CreateDefaultSubnetResult {
  readonly Subnet?: Subnet | undefined;
}

export interface CreateDefaultVpcRequest {
  readonly DryRun?: boolean | undefined;
}

export interface CreateDefaultVpcResult {
  readonly Vpc?: Vpc | undefined;
}

export interface CreateDelegateMacVolumeOwnershipTaskRequest {
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly InstanceId: string;
  readonly MacCredentials: string;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateDelegateMacVolumeOwnershipTaskResult {
  readonly MacModificationTask?: MacModificationTask | undefined;
}

export interface CreateDhcpOptionsRequest {
  readonly DhcpConfigurations: readonly NewDhcpConfiguration[];
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateDhcpOptionsResult {
  readonly DhcpOptions?: DhcpOptions | undefined;
}

export interface CreateEgressOnlyInternetGatewayRequest {
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly VpcId: string;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateEgressOnlyInternetGatewayResult {
  readonly ClientToken?: string | undefined;
  readonly EgressOnlyInternetGateway?: EgressOnlyInternetGateway | undefined;
}

export interface CreateFleetError {
  readonly LaunchTemplateAndOverrides?: LaunchTemplateAndOverridesResponse | undefined;
  readonly Lifecycle?: InstanceLifecycle | undefined;
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface CreateFleetInstance {
  readonly LaunchTemplateAndOverrides?: LaunchTemplateAndOverridesResponse | undefined;
  readonly Lifecycle?: InstanceLifecycle | undefined;
  readonly InstanceIds?: readonly string[] | undefined;
  readonly InstanceType?: InstanceType | undefined;
  readonly Platform?: PlatformValues | undefined;
}

export interface CreateFleetRequest {
  readonly DryRun?: boolean | undefined;
  readonly ClientToken?: string | undefined;
  readonly SpotOptions?: SpotOptionsRequest | undefined;
  readonly OnDemandOptions?: OnDemandOptionsRequest | undefined;
  readonly ReservedCapacityOptions?: ReservedCapacityOptionsRequest | undefined;
  readonly ExcessCapacityTerminationPolicy?: FleetExcessCapacityTerminationPolicy | undefined;
  readonly LaunchTemplateConfigs: readonly FleetLaunchTemplateConfigRequest[];
  readonly TargetCapacitySpecification: TargetCapacitySpecificationRequest;
  readonly TerminateInstancesWithExpiration?: boolean | undefined;
  readonly Type?: FleetType | undefined;
  readonly ValidFrom?: Instant | undefined;
  readonly ValidUntil?: Instant | undefined;
  readonly ReplaceUnhealthyInstances?: boolean | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly Context?: string | undefined;
}

export interface CreateFleetResult {
  readonly FleetId?: string | undefined;
  readonly Errors?: readonly CreateFleetError[] | undefined;
  readonly Instances?: readonly CreateFleetInstance[] | undefined;
}

export interface CreateFlowLogsRequest {
  readonly DryRun?: boolean | undefined;
  readonly ClientToken?: string | undefined;
  readonly DeliverLogsPermissionArn?: string | undefined;
  readonly DeliverCrossAccountRole?: string | undefined;
  readonly LogGroupName?: string | undefined;
  readonly ResourceIds: readonly string[];
  readonly ResourceType: FlowLogsResourceType;
  readonly TrafficType?: TrafficType | undefined;
  readonly LogDestinationType?: LogDestinationType | undefined;
  readonly LogDestination?: string | undefined;
  readonly LogFormat?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly MaxAggregationInterval?: number | undefined;
  readonly DestinationOptions?: DestinationOptionsRequest | undefined;
}

export interface CreateFlowLogsResult {
  readonly ClientToken?: string | undefined;
  readonly FlowLogIds?: readonly string[] | undefined;
  readonly Unsuccessful?: readonly UnsuccessfulItem[] | undefined;
}

export interface CreateFpgaImageRequest {
  readonly DryRun?: boolean | undefined;
  readonly InputStorageLocation: StorageLocation;
  readonly LogsStorageLocation?: StorageLocation | undefined;
  readonly Description?: string | undefined;
  readonly Name?: string | undefined;
  readonly ClientToken?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateFpgaImageResult {
  readonly FpgaImageId?: string | undefined;
  readonly FpgaImageGlobalId?: string | undefined;
}

export interface CreateImageRequest {
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly SnapshotLocation?: SnapshotLocationEnum | undefined;
  readonly DryRun?: boolean | undefined;
  readonly InstanceId: string;
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly NoReboot?: boolean | undefined;
  readonly BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
}

export interface CreateImageResult {
  readonly ImageId?: string | undefined;
}

export interface CreateImageUsageReportRequest {
  readonly ImageId: string;
  readonly DryRun?: boolean | undefined;
  readonly ResourceTypes: readonly ImageUsageResourceTypeRequest[];
  readonly AccountIds?: readonly string[] | undefined;
  readonly ClientToken?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateImageUsageReportResult {
  readonly ReportId?: string | undefined;
}

export interface CreateInstanceConnectEndpointRequest {
  readonly DryRun?: boolean | undefined;
  readonly SubnetId: string;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly PreserveClientIp?: boolean | undefined;
  readonly ClientToken?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly IpAddressType?: IpAddressType | undefined;
}

export interface CreateInstanceConnectEndpointResult {
  readonly InstanceConnectEndpoint?: Ec2InstanceConnectEndpoint | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateInstanceEventWindowRequest {
  readonly DryRun?: boolean | undefined;
  readonly Name?: string | undefined;
  readonly TimeRanges?: readonly InstanceEventWindowTimeRangeRequest[] | undefined;
  readonly CronExpression?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateInstanceEventWindowResult {
  readonly InstanceEventWindow?: InstanceEventWindow | undefined;
}

export interface CreateInstanceExportTaskRequest {
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly Description?: string | undefined;
  readonly InstanceId: string;
  readonly TargetEnvironment: ExportEnvironment;
  readonly ExportToS3Task: ExportToS3TaskSpecification;
}

export interface CreateInstanceExportTaskResult {
  readonly ExportTask?: ExportTask | undefined;
}

export interface CreateInternetGatewayRequest {
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateInternetGatewayResult {
  readonly InternetGateway?: InternetGateway | undefined;
}

export interface CreateInterruptibleCapacityReservationAllocationRequest {
  readonly CapacityReservationId: string;
  readonly InstanceCount: number;
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateInterruptibleCapacityReservationAllocationResult {
  readonly SourceCapacityReservationId?: string | undefined;
  readonly TargetInstanceCount?: number | undefined;
  readonly Status?: InterruptibleCapacityReservationAllocationStatus | undefined;
  readonly InterruptionType?: InterruptionType | undefined;
}

export interface CreateIpamExternalResourceVerificationTokenRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamId: string;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateIpamExternalResourceVerificationTokenResult {
  readonly IpamExternalResourceVerificationToken?: IpamExternalResourceVerificationToken | undefined;
}

export interface CreateIpamPolicyRequest {
  readonly DryRun?: boolean | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly ClientToken?: string | undefined;
  readonly IpamId: string;
}

export interface CreateIpamPolicyResult {
  readonly IpamPolicy?: IpamPolicy | undefined;
}

export interface CreateIpamPoolRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamScopeId: string;
  readonly Locale?: string | undefined;
  readonly SourceIpamPoolId?: string | undefined;
  readonly Description?: string | undefined;
  readonly AddressFamily: AddressFamily;
  readonly AutoImport?: boolean | undefined;
  readonly PubliclyAdvertisable?: boolean | undefined;
  readonly AllocationMinNetmaskLength?: number | undefined;
  readonly AllocationMaxNetmaskLength?: number | undefined;
  readonly AllocationDefaultNetmaskLength?: number | undefined;
  readonly AllocationResourceTags?: readonly RequestIpamResourceTag[] | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly ClientToken?: string | undefined;
  readonly AwsService?: IpamPoolAwsService | undefined;
  readonly PublicIpSource?: IpamPoolPublicIpSource | undefined;
  readonly SourceResource?: IpamPoolSourceResourceRequest | undefined;
}

export interface CreateIpamPoolResult {
  readonly IpamPool?: IpamPool | undefined;
}

export interface CreateIpamPrefixListResolverRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamId: string;
  readonly Description?: string | undefined;
  readonly AddressFamily: AddressFamily;
  readonly Rules?: readonly IpamPrefixListResolverRuleRequest[] | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateIpamPrefixListResolverResult {
  readonly IpamPrefixListResolver?: IpamPrefixListResolver | undefined;
}

export interface CreateIpamPrefixListResolverTargetRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamPrefixListResolverId: string;
  readonly PrefixListId: string;
  readonly PrefixListRegion: string;
  readonly DesiredVersion?: number | undefined;
  readonly TrackLatestVersion: boolean;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateIpamPrefixListResolverTargetResult {
  readonly IpamPrefixListResolverTarget?: IpamPrefixListResolverTarget | undefined;
}

export interface CreateIpamRequest {
  readonly DryRun?: boolean | undefined;
  readonly Description?: string | undefined;
  readonly OperatingRegions?: readonly AddIpamOperatingRegion[] | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly ClientToken?: string | undefined;
  readonly Tier?: IpamTier | undefined;
  readonly EnablePrivateGua?: boolean | undefined;
  readonly MeteredAccount?: IpamMeteredAccount | undefined;
}

export interface CreateIpamResourceDiscoveryRequest {
  readonly DryRun?: boolean | undefined;
  readonly Description?: string | undefined;
  readonly OperatingRegions?: readonly AddIpamOperatingRegion[] | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateIpamResourceDiscoveryResult {
  readonly IpamResourceDiscovery?: IpamResourceDiscovery | undefined;
}

export interface CreateIpamResult {
  readonly Ipam?: Ipam | undefined;
}

export interface CreateIpamScopeRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamId: string;
  readonly Description?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly ClientToken?: string | undefined;
  readonly ExternalAuthorityConfiguration?: ExternalAuthorityConfiguration | undefined;
}

export interface CreateIpamScopeResult {
  readonly IpamScope?: IpamScope | undefined;
}

export interface CreateKeyPairRequest {
  readonly KeyName: string;
  readonly KeyType?: KeyType | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly KeyFormat?: KeyFormat | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateLaunchTemplateRequest {
  readonly DryRun?: boolean | undefined;
  readonly ClientToken?: string | undefined;
  readonly LaunchTemplateName: string;
  readonly VersionDescription?: string | undefined;
  readonly LaunchTemplateData: RequestLaunchTemplateData;
  readonly Operator?: OperatorRequest | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateLaunchTemplateResult {
  readonly LaunchTemplate?: LaunchTemplate | undefined;
  readonly Warning?: ValidationWarning | undefined;
}

export interface CreateLaunchTemplateVersionRequest {
  readonly DryRun?: boolean | undefined;
  readonly ClientToken?: string | undefined;
  readonly LaunchTemplateId?: string | undefined;
  readonly LaunchTemplateName?: string | undefined;
  readonly SourceVersion?: string | undefined;
  readonly VersionDescription?: string | undefined;
  readonly LaunchTemplateData: RequestLaunchTemplateData;
  readonly ResolveAlias?: boolean | undefined;
}

export interface CreateLaunchTemplateVersionResult {
  readonly LaunchTemplateVersion?: LaunchTemplateVersion | undefined;
  readonly Warning?: ValidationWarning | undefined;
}

export interface CreateLocalGatewayRouteRequest {
  readonly DestinationCidrBlock?: string | undefined;
  readonly LocalGatewayRouteTableId: string;
  readonly LocalGatewayVirtualInterfaceGroupId?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly DestinationPrefixListId?: string | undefined;
}

export interface CreateLocalGatewayRouteResult {
  readonly Route?: LocalGatewayRoute | undefined;
}

export interface CreateLocalGatewayRouteTableRequest {
  readonly LocalGatewayId: string;
  readonly Mode?: LocalGatewayRouteTableMode | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateLocalGatewayRouteTableResult {
  readonly LocalGatewayRouteTable?: LocalGatewayRouteTable | undefined;
}

export interface CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest {
  readonly LocalGatewayRouteTableId: string;
  readonly LocalGatewayVirtualInterfaceGroupId: string;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult {
  readonly LocalGatewayRouteTableVirtualInterfaceGroupAssociation?: LocalGatewayRouteTableVirtualInterfaceGroupAssociation | undefined;
}

export interface CreateLocalGatewayRouteTableVpcAssociationRequest {
  readonly LocalGatewayRouteTableId: string;
  readonly VpcId: string;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateLocalGatewayRouteTableVpcAssociationResult {
  readonly LocalGatewayRouteTableVpcAssociation?: LocalGatewayRouteTableVpcAssociation | undefined;
}

export interface CreateLocalGatewayVirtualInterfaceGroupRequest {
  readonly LocalGatewayId: string;
  readonly LocalBgpAsn?: number | undefined;
  readonly LocalBgpAsnExtended?: number | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateLocalGatewayVirtualInterfaceGroupResult {
  readonly LocalGatewayVirtualInterfaceGroup?: LocalGatewayVirtualInterfaceGroup | undefined;
}

export interface CreateLocalGatewayVirtualInterfaceRequest {
  readonly LocalGatewayVirtualInterfaceGroupId: string;
  readonly OutpostLagId: string;
  readonly Vlan: number;
  readonly LocalAddress: string;
  readonly PeerAddress: string;
  readonly PeerBgpAsn?: number | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly PeerBgpAsnExtended?: number | undefined;
}

export interface CreateLocalGatewayVirtualInterfaceResult {
  readonly LocalGatewayVirtualInterface?: LocalGatewayVirtualInterface | undefined;
}

export interface CreateMacSystemIntegrityProtectionModificationTaskRequest {
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly InstanceId: string;
  readonly MacCredentials?: string | undefined;
  readonly MacSystemIntegrityProtectionConfiguration?: MacSystemIntegrityProtectionConfigurationRequest | undefined;
  readonly MacSystemIntegrityProtectionStatus: MacSystemIntegrityProtectionSettingStatus;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateMacSystemIntegrityProtectionModificationTaskResult {
  readonly MacModificationTask?: MacModificationTask | undefined;
}

export interface CreateManagedPrefixListRequest {
  readonly DryRun?: boolean | undefined;
  readonly PrefixListName: string;
  readonly Entries?: readonly AddPrefixListEntry[] | undefined;
  readonly MaxEntries: number;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly AddressFamily: string;
  readonly ClientToken?: string | undefined;
}

export interface CreateManagedPrefixListResult {
  readonly PrefixList?: ManagedPrefixList | undefined;
}

export interface CreateNatGatewayRequest {
  readonly AvailabilityMode?: AvailabilityMode | undefined;
  readonly AllocationId?: string | undefined;
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly SubnetId?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly AvailabilityZoneAddresses?: readonly AvailabilityZoneAddress[] | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly ConnectivityType?: ConnectivityType | undefined;
  readonly PrivateIpAddress?: string | undefined;
  readonly SecondaryAllocationIds?: readonly string[] | undefined;
  readonly SecondaryPrivateIpAddresses?: readonly string[] | undefined;
  readonly SecondaryPrivateIpAddressCount?: number | undefined;
}

export interface CreateNatGatewayResult {
  readonly ClientToken?: string | undefined;
  readonly NatGateway?: NatGateway | undefined;
}

export interface CreateNetworkAclEntryRequest {
  readonly DryRun?: boolean | undefined;
  readonly NetworkAclId: string;
  readonly RuleNumber: number;
  readonly Protocol: string;
  readonly RuleAction: RuleAction;
  readonly Egress: boolean;
  readonly CidrBlock?: string | undefined;
  readonly Ipv6CidrBlock?: string | undefined;
  readonly IcmpTypeCode?: IcmpTypeCode | undefined;
  readonly PortRange?: PortRange | undefined;
}

export interface CreateNetworkAclRequest {
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly VpcId: string;
}

export interface CreateNetworkAclResult {
  readonly NetworkAcl?: NetworkAcl | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateNetworkInsightsAccessScopeRequest {
  readonly MatchPaths?: readonly AccessScopePathRequest[] | undefined;
  readonly ExcludePaths?: readonly AccessScopePathRequest[] | undefined;
  readonly ClientToken: string;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateNetworkInsightsAccessScopeResult {
  readonly NetworkInsightsAccessScope?: NetworkInsightsAccessScope | undefined;
  readonly NetworkInsightsAccessScopeContent?: NetworkInsightsAccessScopeContent | undefined;
}

export interface CreateNetworkInsightsPathRequest {
  readonly SourceIp?: string | undefined;
  readonly DestinationIp?: string | undefined;
  readonly Source: string;
  readonly Destination?: string | undefined;
  readonly Protocol: Protocol;
  readonly DestinationPort?: number | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly ClientToken: string;
  readonly FilterAtSource?: PathRequestFilter | undefined;
  readonly FilterAtDestination?: PathRequestFilter | undefined;
}

export interface CreateNetworkInsightsPathResult {
  readonly NetworkInsightsPath?: NetworkInsightsPath | undefined;
}

export interface CreateNetworkInterfacePermissionRequest {
  readonly NetworkInterfaceId: string;
  readonly AwsAccountId?: string | undefined;
  readonly AwsService?: string | undefined;
  readonly Permission: InterfacePermissionType;
  readonly DryRun?: boolean | undefined;
}

export interface CreateNetworkInterfacePermissionResult {
  readonly InterfacePermission?: NetworkInterfacePermission | undefined;
}

export interface CreateNetworkInterfaceRequest {
  readonly Ipv4Prefixes?: readonly Ipv4PrefixSpecificationRequest[] | undefined;
  readonly Ipv4PrefixCount?: number | undefined;
  readonly Ipv6Prefixes?: readonly Ipv6PrefixSpecificationRequest[] | undefined;
  readonly Ipv6PrefixCount?: number | undefined;
  readonly InterfaceType?: NetworkInterfaceCreationType | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly ClientToken?: string | undefined;
  readonly EnablePrimaryIpv6?: boolean | undefined;
  readonly ConnectionTrackingSpecification?: ConnectionTrackingSpecificationRequest | undefined;
  readonly Operator?: OperatorRequest | undefined;
  readonly SubnetId: string;
  readonly Description?: string | undefined;
  readonly PrivateIpAddress?: string | undefined;
  readonly Groups?: readonly string[] | undefined;
  readonly PrivateIpAddresses?: readonly PrivateIpAddressSpecification[] | undefined;
  readonly SecondaryPrivateIpAddressCount?: number | undefined;
  readonly Ipv6Addresses?: readonly InstanceIpv6Address[] | undefined;
  readonly Ipv6AddressCount?: number | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateNetworkInterfaceResult {
  readonly NetworkInterface?: NetworkInterface | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreatePlacementGroupRequest {
  readonly PartitionCount?: number | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly SpreadLevel?: SpreadLevel | undefined;
  readonly LinkedGroupId?: string | undefined;
  readonly Operator?: OperatorRequest | undefined;
  readonly DryRun?: boolean | undefined;
  readonly GroupName?: string | undefined;
  readonly Strategy?: PlacementStrategy | undefined;
}

export interface CreatePlacementGroupResult {
  readonly PlacementGroup?: PlacementGroup | undefined;
}

export interface CreatePublicIpv4PoolRequest {
  readonly DryRun?: boolean | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly NetworkBorderGroup?: string | undefined;
}

export interface CreatePublicIpv4PoolResult {
  readonly PoolId?: string | undefined;
}

export interface CreateReplaceRootVolumeTaskRequest {
  readonly InstanceId: string;
  readonly SnapshotId?: string | undefined;
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly ImageId?: string | undefined;
  readonly DeleteReplacedRootVolume?: boolean | undefined;
  readonly VolumeInitializationRate?: number | undefined;
}

export interface CreateReplaceRootVolumeTaskResult {
  readonly ReplaceRootVolumeTask?: ReplaceRootVolumeTask | undefined;
}

export interface CreateReservedInstancesListingRequest {
  readonly ReservedInstancesId: string;
  readonly InstanceCount: number;
  readonly PriceSchedules: readonly PriceScheduleSpecification[];
  readonly ClientToken: string;
}

export interface CreateReservedInstancesListingResult {
  readonly ReservedInstancesListings?: readonly ReservedInstancesListing[] | undefined;
}

export interface CreateRestoreImageTaskRequest {
  readonly Bucket: string;
  readonly ObjectKey: string;
  readonly Name?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateRestoreImageTaskResult {
  readonly ImageId?: string | undefined;
}

export interface CreateRouteRequest {
  readonly DestinationPrefixListId?: string | undefined;
  readonly VpcEndpointId?: string | undefined;
  readonly TransitGatewayId?: string | undefined;
  readonly LocalGatewayId?: string | undefined;
  readonly CarrierGatewayId?: string | undefined;
  readonly CoreNetworkArn?: string | undefined;
  readonly OdbNetworkArn?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly RouteTableId: string;
  readonly DestinationCidrBlock?: string | undefined;
  readonly GatewayId?: string | undefined;
  readonly DestinationIpv6CidrBlock?: string | undefined;
  readonly EgressOnlyInternetGatewayId?: string | undefined;
  readonly InstanceId?: string | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly VpcPeeringConnectionId?: string | undefined;
  readonly NatGatewayId?: string | undefined;
}

export interface CreateRouteResult {
  readonly Return?: boolean | undefined;
}

export interface CreateRouteServerEndpointRequest {
  readonly RouteServerId: string;
  readonly SubnetId: string;
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateRouteServerEndpointResult {
  readonly RouteServerEndpoint?: RouteServerEndpoint | undefined;
}

export interface CreateRouteServerPeerRequest {
  readonly RouteServerEndpointId: string;
  readonly PeerAddress: string;
  readonly BgpOptions: RouteServerBgpOptionsRequest;
  readonly DryRun?: boolean | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateRouteServerPeerResult {
  readonly RouteServerPeer?: RouteServerPeer | undefined;
}

export interface CreateRouteServerRequest {
  readonly AmazonSideAsn: number;
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly PersistRoutes?: RouteServerPersistRoutesAction | undefined;
  readonly PersistRoutesDuration?: number | undefined;
  readonly SnsNotificationsEnabled?: boolean | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateRouteServerResult {
  readonly RouteServer?: RouteServer | undefined;
}

export interface CreateRouteTableRequest {
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly VpcId: string;
}

export interface CreateRouteTableResult {
  readonly RouteTable?: RouteTable | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateSecondaryNetworkRequest {
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Ipv4CidrBlock: string;
  readonly NetworkType: SecondaryNetworkType;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateSecondaryNetworkResult {
  readonly SecondaryNetwork?: SecondaryNetwork | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateSecondarySubnetRequest {
  readonly ClientToken?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Ipv4CidrBlock: string;
  readonly SecondaryNetworkId: string;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateSecondarySubnetResult {
  readonly SecondarySubnet?: SecondarySubnet | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateSecurityGroupRequest {
  readonly Description: string;
  readonly GroupName: string;
  readonly VpcId?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateSecurityGroupResult {
  readonly GroupId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly SecurityGroupArn?: string | undefined;
}

export interface CreateSnapshotRequest {
  readonly Description?: string | undefined;
  readonly OutpostArn?: string | undefined;
  readonly VolumeId: string;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly Location?: SnapshotLocationEnum | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateSnapshotsRequest {
  readonly Description?: string | undefined;
  readonly InstanceSpecification: InstanceSpecification;
  readonly OutpostArn?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly CopyTagsFromSource?: CopyTagsFromSource | undefined;
  readonly Location?: SnapshotLocationEnum | undefined;
}

export interface CreateSnapshotsResult {
  readonly Snapshots?: readonly SnapshotInfo[] | undefined;
}

export interface CreateSpotDatafeedSubscriptionRequest {
  readonly DryRun?: boolean | undefined;
  readonly Bucket: string;
  readonly Prefix?: string | undefined;
}

export interface CreateSpotDatafeedSubscriptionResult {
  readonly SpotDatafeedSubscription?: SpotDatafeedSubscription | undefined;
}

export interface CreateStoreImageTaskRequest {
  readonly ImageId: string;
  readonly Bucket: string;
  readonly S3ObjectTags?: readonly S3ObjectTag[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateStoreImageTaskResult {
  readonly ObjectKey?: string | undefined;
}

export interface CreateSubnetCidrReservationRequest {
  readonly SubnetId: string;
  readonly Cidr: string;
  readonly ReservationType: SubnetCidrReservationType;
  readonly Description?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateSubnetCidrReservationResult {
  readonly SubnetCidrReservation?: SubnetCidrReservation | undefined;
}

export interface CreateSubnetRequest {
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly CidrBlock?: string | undefined;
  readonly Ipv6CidrBlock?: string | undefined;
  readonly OutpostArn?: string | undefined;
  readonly VpcId: string;
  readonly Ipv6Native?: boolean | undefined;
  readonly Ipv4IpamPoolId?: string | undefined;
  readonly Ipv4NetmaskLength?: number | undefined;
  readonly Ipv6IpamPoolId?: string | undefined;
  readonly Ipv6NetmaskLength?: number | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateSubnetResult {
  readonly Subnet?: Subnet | undefined;
}

export interface CreateTagsRequest {
  readonly DryRun?: boolean | undefined;
  readonly Resources: readonly string[];
  readonly Tags: readonly Tag[];
}

export interface CreateTrafficMirrorFilterRequest {
  readonly Description?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateTrafficMirrorFilterResult {
  readonly TrafficMirrorFilter?: TrafficMirrorFilter | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateTrafficMirrorFilterRuleRequest {
  readonly TrafficMirrorFilterId: string;
  readonly TrafficDirection: TrafficDirection;
  readonly RuleNumber: number;
  readonly RuleAction: TrafficMirrorRuleAction;
  readonly DestinationPortRange?: TrafficMirrorPortRangeRequest | undefined;
  readonly SourcePortRange?: TrafficMirrorPortRangeRequest | undefined;
  readonly Protocol?: number | undefined;
  readonly DestinationCidrBlock: string;
  readonly SourceCidrBlock: string;
  readonly Description?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly ClientToken?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateTrafficMirrorFilterRuleResult {
  readonly TrafficMirrorFilterRule?: TrafficMirrorFilterRule | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateTrafficMirrorSessionRequest {
  readonly NetworkInterfaceId: string;
  readonly TrafficMirrorTargetId: string;
  readonly TrafficMirrorFilterId: string;
  readonly PacketLength?: number | undefined;
  readonly SessionNumber: number;
  readonly VirtualNetworkId?: number | undefined;
  readonly Description?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateTrafficMirrorSessionResult {
  readonly TrafficMirrorSession?: TrafficMirrorSession | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateTrafficMirrorTargetRequest {
  readonly NetworkInterfaceId?: string | undefined;
  readonly NetworkLoadBalancerArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly ClientToken?: string | undefined;
  readonly GatewayLoadBalancerEndpointId?: string | undefined;
}

export interface CreateTrafficMirrorTargetResult {
  readonly TrafficMirrorTarget?: TrafficMirrorTarget | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateTransitGatewayConnectPeerRequest {
  readonly TransitGatewayAttachmentId: string;
  readonly TransitGatewayAddress?: string | undefined;
  readonly PeerAddress: string;
  readonly BgpOptions?: TransitGatewayConnectRequestBgpOptions | undefined;
  readonly InsideCidrBlocks: readonly string[];
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayConnectPeerResult {
  readonly TransitGatewayConnectPeer?: TransitGatewayConnectPeer | undefined;
}

export interface CreateTransitGatewayConnectRequest {
  readonly TransportTransitGatewayAttachmentId: string;
  readonly Options: CreateTransitGatewayConnectRequestOptions;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayConnectRequestOptions {
  readonly Protocol: ProtocolValue;
}

export interface CreateTransitGatewayConnectResult {
  readonly TransitGatewayConnect?: TransitGatewayConnect | undefined;
}

export interface CreateTransitGatewayMeteringPolicyEntryRequest {
  readonly TransitGatewayMeteringPolicyId: string;
  readonly PolicyRuleNumber: number;
  readonly SourceTransitGatewayAttachmentId?: string | undefined;
  readonly SourceTransitGatewayAttachmentType?: TransitGatewayAttachmentResourceType | undefined;
  readonly SourceCidrBlock?: string | undefined;
  readonly SourcePortRange?: string | undefined;
  readonly DestinationTransitGatewayAttachmentId?: string | undefined;
  readonly DestinationTransitGatewayAttachmentType?: TransitGatewayAttachmentResourceType | undefined;
  readonly DestinationCidrBlock?: string | undefined;
  readonly DestinationPortRange?: string | undefined;
  readonly Protocol?: string | undefined;
  readonly MeteredAccount: TransitGatewayMeteringPayerType;
  readonly DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayMeteringPolicyEntryResult {
  readonly TransitGatewayMeteringPolicyEntry?: TransitGatewayMeteringPolicyEntry | undefined;
}

export interface CreateTransitGatewayMeteringPolicyRequest {
  readonly TransitGatewayId: string;
  readonly MiddleboxAttachmentIds?: readonly string[] | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayMeteringPolicyResult {
  readonly TransitGatewayMeteringPolicy?: TransitGatewayMeteringPolicy | undefined;
}

export interface CreateTransitGatewayMulticastDomainRequest {
  readonly TransitGatewayId: string;
  readonly Options?: CreateTransitGatewayMulticastDomainRequestOptions | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayMulticastDomainRequestOptions {
  readonly Igmpv2Support?: Igmpv2SupportValue | undefined;
  readonly StaticSourcesSupport?: StaticSourcesSupportValue | undefined;
  readonly AutoAcceptSharedAssociations?: AutoAcceptSharedAssociationsValue | undefined;
}

export interface CreateTransitGatewayMulticastDomainResult {
  readonly TransitGatewayMulticastDomain?: TransitGatewayMulticastDomain | undefined;
}

export interface CreateTransitGatewayPeeringAttachmentRequest {
  readonly TransitGatewayId: string;
  readonly PeerTransitGatewayId: string;
  readonly PeerAccountId: string;
  readonly PeerRegion: string;
  readonly Options?: CreateTransitGatewayPeeringAttachmentRequestOptions | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayPeeringAttachmentRequestOptions {
  readonly DynamicRouting?: DynamicRoutingValue | undefined;
}

export interface CreateTransitGatewayPeeringAttachmentResult {
  readonly TransitGatewayPeeringAttachment?: TransitGatewayPeeringAttachment | undefined;
}

export interface CreateTransitGatewayPolicyTableRequest {
  readonly TransitGatewayId: string;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayPolicyTableResult {
  readonly TransitGatewayPolicyTable?: TransitGatewayPolicyTable | undefined;
}

export interface CreateTransitGatewayPrefixListReferenceRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly PrefixListId: string;
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly Blackhole?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayPrefixListReferenceResult {
  readonly TransitGatewayPrefixListReference?: TransitGatewayPrefixListReference | undefined;
}

export interface CreateTransitGatewayRequest {
  readonly Description?: string | undefined;
  readonly Options?: TransitGatewayRequestOptions | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayResult {
  readonly TransitGateway?: TransitGateway | undefined;
}

export interface CreateTransitGatewayRouteRequest {
  readonly DestinationCidrBlock: string;
  readonly TransitGatewayRouteTableId: string;
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly Blackhole?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayRouteResult {
  readonly Route?: TransitGatewayRoute | undefined;
}

export interface CreateTransitGatewayRouteTableAnnouncementRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly PeeringAttachmentId: string;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayRouteTableAnnouncementResult {
  readonly TransitGatewayRouteTableAnnouncement?: TransitGatewayRouteTableAnnouncement | undefined;
}

export interface CreateTransitGatewayRouteTableRequest {
  readonly TransitGatewayId: string;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayRouteTableResult {
  readonly TransitGatewayRouteTable?: TransitGatewayRouteTable | undefined;
}

export interface CreateTransitGatewayVpcAttachmentRequest {
  readonly TransitGatewayId: string;
  readonly VpcId: string;
  readonly SubnetIds: readonly string[];
  readonly Options?: CreateTransitGatewayVpcAttachmentRequestOptions | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayVpcAttachmentRequestOptions {
  readonly DnsSupport?: DnsSupportValue | undefined;
  readonly SecurityGroupReferencingSupport?: SecurityGroupReferencingSupportValue | undefined;
  readonly Ipv6Support?: Ipv6SupportValue | undefined;
  readonly ApplianceModeSupport?: ApplianceModeSupportValue | undefined;
}

export interface CreateTransitGatewayVpcAttachmentResult {
  readonly TransitGatewayVpcAttachment?: TransitGatewayVpcAttachment | undefined;
}

export interface CreateVerifiedAccessEndpointCidrOptions {
  readonly Protocol?: VerifiedAccessEndpointProtocol | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  readonly Cidr?: string | undefined;
  readonly PortRanges?: readonly CreateVerifiedAccessEndpointPortRange[] | undefined;
}

export interface CreateVerifiedAccessEndpointEniOptions {
  readonly NetworkInterfaceId?: string | undefined;
  readonly Protocol?: VerifiedAccessEndpointProtocol | undefined;
  readonly Port?: number | undefined;
  readonly PortRanges?: readonly CreateVerifiedAccessEndpointPortRange[] | undefined;
}

export interface CreateVerifiedAccessEndpointLoadBalancerOptions {
  readonly Protocol?: VerifiedAccessEndpointProtocol | undefined;
  readonly Port?: number | undefined;
  readonly LoadBalancerArn?: string | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  readonly PortRanges?: readonly CreateVerifiedAccessEndpointPortRange[] | undefined;
}

export interface CreateVerifiedAccessEndpointPortRange {
  readonly FromPort?: number | undefined;
  readonly ToPort?: number | undefined;
}

export interface CreateVerifiedAccessEndpointRdsOptions {
  readonly Protocol?: VerifiedAccessEndpointProtocol | undefined;
  readonly Port?: number | undefined;
  readonly RdsDbInstanceArn?: string | undefined;
  readonly RdsDbClusterArn?: string | undefined;
  readonly RdsDbProxyArn?: string | undefined;
  readonly RdsEndpoint?: string | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
}

export interface CreateVerifiedAccessEndpointRequest {
  readonly VerifiedAccessGroupId: string;
  readonly EndpointType: VerifiedAccessEndpointType;
  readonly AttachmentType: VerifiedAccessEndpointAttachmentType;
  readonly DomainCertificateArn?: string | undefined;
  readonly ApplicationDomain?: string | undefined;
  readonly EndpointDomainPrefix?: string | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly LoadBalancerOptions?: CreateVerifiedAccessEndpointLoadBalancerOptions | undefined;
  readonly NetworkInterfaceOptions?: CreateVerifiedAccessEndpointEniOptions | undefined;
  readonly Description?: string | undefined;
  readonly PolicyDocument?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly SseSpecification?: VerifiedAccessSseSpecificationRequest | undefined;
  readonly RdsOptions?: CreateVerifiedAccessEndpointRdsOptions | undefined;
  readonly CidrOptions?: CreateVerifiedAccessEndpointCidrOptions | undefined;
}

export interface CreateVerifiedAccessEndpointResult {
  readonly VerifiedAccessEndpoint?: VerifiedAccessEndpoint | undefined;
}

export interface CreateVerifiedAccessGroupRequest {
  readonly VerifiedAccessInstanceId: string;
  readonly Description?: string | undefined;
  readonly PolicyDocument?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly SseSpecification?: VerifiedAccessSseSpecificationRequest | undefined;
}

export interface CreateVerifiedAccessGroupResult {
  readonly VerifiedAccessGroup?: VerifiedAccessGroup | undefined;
}

export interface CreateVerifiedAccessInstanceRequest {
  readonly Description?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly FIPSEnabled?: boolean | undefined;
  readonly CidrEndpointsCustomSubDomain?: string | undefined;
}

export interface CreateVerifiedAccessInstanceResult {
  readonly VerifiedAccessInstance?: VerifiedAccessInstance | undefined;
}

export interface CreateVerifiedAccessNativeApplicationOidcOptions {
  readonly PublicSigningKeyEndpoint?: string | undefined;
  readonly Issuer?: string | undefined;
  readonly AuthorizationEndpoint?: string | undefined;
  readonly TokenEndpoint?: string | undefined;
  readonly UserInfoEndpoint?: string | undefined;
  readonly ClientId?: string | undefined;
  readonly ClientSecret?: string | undefined;
  readonly Scope?: string | undefined;
}

export interface CreateVerifiedAccessTrustProviderDeviceOptions {
  readonly TenantId?: string | undefined;
  readonly PublicSigningKeyUrl?: string | undefined;
}

export interface CreateVerifiedAccessTrustProviderOidcOptions {
  readonly Issuer?: string | undefined;
  readonly AuthorizationEndpoint?: string | undefined;
  readonly TokenEndpoint?: string | undefined;
  readonly UserInfoEndpoint?: string | undefined;
  readonly ClientId?: string | undefined;
  readonly ClientSecret?: string | undefined;
  readonly Scope?: string | undefined;
}

export interface CreateVerifiedAccessTrustProviderRequest {
  readonly TrustProviderType: TrustProviderType;
  readonly UserTrustProviderType?: UserTrustProviderType | undefined;
  readonly DeviceTrustProviderType?: DeviceTrustProviderType | undefined;
  readonly OidcOptions?: CreateVerifiedAccessTrustProviderOidcOptions | undefined;
  readonly DeviceOptions?: CreateVerifiedAccessTrustProviderDeviceOptions | undefined;
  readonly PolicyReferenceName: string;
  readonly Description?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly SseSpecification?: VerifiedAccessSseSpecificationRequest | undefined;
  readonly NativeApplicationOidcOptions?: CreateVerifiedAccessNativeApplicationOidcOptions | undefined;
}

export interface CreateVerifiedAccessTrustProviderResult {
  readonly VerifiedAccessTrustProvider?: VerifiedAccessTrustProvider | undefined;
}

export interface CreateVolumePermission {
  readonly UserId?: string | undefined;
  readonly Group?: PermissionGroup | undefined;
}

export interface CreateVolumePermissionModifications {
  readonly Add?: readonly CreateVolumePermission[] | undefined;
  readonly Remove?: readonly CreateVolumePermission[] | undefined;
}

export interface CreateVolumeRequest {
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly Encrypted?: boolean | undefined;
  readonly Iops?: number | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly OutpostArn?: string | undefined;
  readonly Size?: number | undefined;
  readonly SnapshotId?: string | undefined;
  readonly VolumeType?: VolumeType | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly MultiAttachEnabled?: boolean | undefined;
  readonly Throughput?: number | undefined;
  readonly ClientToken?: string | undefined;
  readonly VolumeInitializationRate?: number | undefined;
  readonly Operator?: OperatorRequest | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateVpcBlockPublicAccessExclusionRequest {
  readonly DryRun?: boolean | undefined;
  readonly SubnetId?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly InternetGatewayExclusionMode: InternetGatewayExclusionMode;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateVpcBlockPublicAccessExclusionResult {
  readonly VpcBlockPublicAccessExclusion?: VpcBlockPublicAccessExclusion | undefined;
}

export interface CreateVpcEncryptionControlRequest {
  readonly DryRun?: boolean | undefined;
  readonly VpcId: string;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateVpcEncryptionControlResult {
  readonly VpcEncryptionControl?: VpcEncryptionControl | undefined;
}

export interface CreateVpcEndpointConnectionNotificationRequest {
  readonly DryRun?: boolean | undefined;
  readonly ServiceId?: string | undefined;
  readonly VpcEndpointId?: string | undefined;
  readonly ConnectionNotificationArn: string;
  readonly ConnectionEvents: readonly string[];
  readonly ClientToken?: string | undefined;
}

export interface CreateVpcEndpointConnectionNotificationResult {
  readonly ConnectionNotification?: ConnectionNotification | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateVpcEndpointRequest {
  readonly DryRun?: boolean | undefined;
  readonly VpcEndpointType?: VpcEndpointType | undefined;
  readonly VpcId: string;
  readonly ServiceName?: string | undefined;
  readonly PolicyDocument?: string | undefined;
  readonly RouteTableIds?: readonly string[] | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly IpAddressType?: IpAddressType | undefined;
  readonly DnsOptions?: DnsOptionsSpecification | undefined;
  readonly ClientToken?: string | undefined;
  readonly PrivateDnsEnabled?: boolean | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly SubnetConfigurations?: readonly SubnetConfiguration[] | undefined;
  readonly ServiceNetworkArn?: string | undefined;
  readonly ResourceConfigurationArn?: string | undefined;
  readonly ServiceRegion?: string | undefined;
}

export interface CreateVpcEndpointResult {
  readonly VpcEndpoint?: VpcEndpoint | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateVpcEndpointServiceConfigurationRequest {
  readonly DryRun?: boolean | undefined;
  readonly AcceptanceRequired?: boolean | undefined;
  readonly PrivateDnsName?: string | undefined;
  readonly NetworkLoadBalancerArns?: readonly string[] | undefined;
  readonly GatewayLoadBalancerArns?: readonly string[] | undefined;
  readonly SupportedIpAddressTypes?: readonly string[] | undefined;
  readonly SupportedRegions?: readonly string[] | undefined;
  readonly ClientToken?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateVpcEndpointServiceConfigurationResult {
  readonly ServiceConfiguration?: ServiceConfiguration | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateVpcPeeringConnectionRequest {
  readonly PeerRegion?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly VpcId: string;
  readonly PeerVpcId?: string | undefined;
  readonly PeerOwnerId?: string | undefined;
}

export interface CreateVpcPeeringConnectionResult {
  readonly VpcPeeringConnection?: VpcPeeringConnection | undefined;
}

export interface CreateVpcRequest {
  readonly CidrBlock?: string | undefined;
  readonly Ipv6Pool?: string | undefined;
  readonly Ipv6CidrBlock?: string | undefined;
  readonly Ipv4IpamPoolId?: string | undefined;
  readonly Ipv4NetmaskLength?: number | undefined;
  readonly Ipv6IpamPoolId?: string | undefined;
  readonly Ipv6NetmaskLength?: number | undefined;
  readonly Ipv6CidrBlockNetworkBorderGroup?: string | undefined;
  readonly VpcEncryptionControl?: VpcEncryptionControlConfiguration | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly InstanceTenancy?: Tenancy | undefined;
  readonly AmazonProvidedIpv6CidrBlock?: boolean | undefined;
}

export interface CreateVpcResult {
  readonly Vpc?: Vpc | undefined;
}

export interface CreateVpnConcentratorRequest {
  readonly Type: VpnConcentratorType;
  readonly TransitGatewayId?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateVpnConcentratorResult {
  readonly VpnConcentrator?: VpnConcentrator | undefined;
}

export interface CreateVpnConnectionRequest {
  readonly CustomerGatewayId: string;
  readonly Type: string;
  readonly VpnGatewayId?: string | undefined;
  readonly TransitGatewayId?: string | undefined;
  readonly VpnConcentratorId?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly PreSharedKeyStorage?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Options?: VpnConnectionOptionsSpecification | undefined;
}

export interface CreateVpnConnectionResult {
  readonly VpnConnection?: VpnConnection | undefined;
}

export interface CreateVpnConnectionRouteRequest {
  readonly DestinationCidrBlock: string;
  readonly VpnConnectionId: string;
}

export interface CreateVpnGatewayRequest {
  readonly AvailabilityZone?: string | undefined;
  readonly Type: GatewayType;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly AmazonSideAsn?: number | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface CreateVpnGatewayResult {
  readonly VpnGateway?: VpnGateway | undefined;
}

export interface CreationDateCondition {
  readonly MaximumDaysSinceCreated?: number | undefined;
}

export interface CreationDateConditionRequest {
  readonly MaximumDaysSinceCreated?: number | undefined;
}

export interface CreditSpecification {
  readonly CpuCredits?: string | undefined;
}

export interface CreditSpecificationRequest {
  readonly CpuCredits: string;
}

export type CurrencyCodeValues = "USD";

export interface CustomerGateway {
  readonly CertificateArn?: string | undefined;
  readonly DeviceName?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly BgpAsnExtended?: string | undefined;
  readonly CustomerGatewayId?: string | undefined;
  readonly State?: string | undefined;
  readonly Type?: string | undefined;
  readonly IpAddress?: string | undefined;
  readonly BgpAsn?: string | undefined;
}

export interface DataQuery {
  readonly Id?: string | undefined;
  readonly Source?: string | undefined;
  readonly Destination?: string | undefined;
  readonly Metric?: MetricType | undefined;
  readonly Statistic?: StatisticType | undefined;
  readonly Period?: PeriodType | undefined;
}

export interface DataResponse {
  readonly Id?: string | undefined;
  readonly Source?: string | undefined;
  readonly Destination?: string | undefined;
  readonly Metric?: MetricType | undefined;
  readonly Statistic?: StatisticType | undefined;
  readonly Period?: PeriodType | undefined;
  readonly MetricPoints?: readonly MetricPoint[] | undefined;
}

export type DatafeedSubscriptionState = "Active" | "Inactive";

export interface DeclarativePoliciesReport {
  readonly ReportId?: string | undefined;
  readonly S3Bucket?: string | undefined;
  readonly S3Prefix?: string | undefined;
  readonly TargetId?: string | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly Status?: ReportState | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface DefaultConnectionTrackingConfiguration {
  readonly DefaultTcpEstablishedTimeout?: number | undefined;
  readonly DefaultUdpTimeout?: number | undefined;
  readonly DefaultUdpStreamTimeout?: number | undefined;
}

export type DefaultHttpTokensEnforcedState = "disabled" | "enabled" | "no-preference";

export type DefaultInstanceMetadataEndpointState = "disabled" | "enabled" | "no-preference";

export type DefaultInstanceMetadataTagsState = "disabled" | "enabled" | "no-preference";

export type DefaultRouteTableAssociationValue = "enable" | "disable";

export type DefaultRouteTablePropagationValue = "enable" | "disable";

export type DefaultTargetCapacityType = "spot" | "on-demand" | "capacity-block" | "reserved-capacity";

export interface DeleteCapacityManagerDataExportRequest {
  readonly CapacityManagerDataExportId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteCapacityManagerDataExportResult {
  readonly CapacityManagerDataExportId?: string | undefined;
}

export interface DeleteCarrierGatewayRequest {
  readonly CarrierGatewayId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteCarrierGatewayResult {
  readonly CarrierGateway?: CarrierGateway | undefined;
}

export interface DeleteClientVpnEndpointRequest {
  readonly ClientVpnEndpointId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteClientVpnEndpointResult {
  readonly Status?: ClientVpnEndpointStatus | undefined;
}

export interface DeleteClientVpnRouteRequest {
  readonly ClientVpnEndpointId: string;
  readonly TargetVpcSubnetId?: string | undefined;
  readonly DestinationCidrBlock: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteClientVpnRouteResult {
  readonly Status?: ClientVpnRouteStatus | undefined;
}

export interface DeleteCoipCidrRequest {
  readonly Cidr: string;
  readonly CoipPoolId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteCoipCidrResult {
  readonly CoipCidr?: CoipCidr | undefined;
}

export interface DeleteCoipPoolRequest {
  readonly CoipPoolId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteCoipPoolResult {
  readonly CoipPool?: CoipPool | undefined;
}

export interface DeleteCustomerGatewayRequest {
  readonly CustomerGatewayId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteDhcpOptionsRequest {
  readonly DhcpOptionsId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteEgressOnlyInternetGatewayRequest {
  readonly DryRun?: boolean | undefined;
  readonly EgressOnlyInternetGatewayId: string;
}

export interface DeleteEgressOnlyInternetGatewayResult {
  readonly ReturnCode?: boolean | undefined;
}

export interface DeleteFleetError {
  readonly Code?: DeleteFleetErrorCode | undefined;
  readonly Message?: string | undefined;
}

export type DeleteFleetErrorCode =
  | "fleetIdDoesNotExist"
  | "fleetIdMalformed"
  | "fleetNotInDeletableState"
  | "unexpectedError";

export interface DeleteFleetErrorItem {
  readonly Error?: DeleteFleetError | undefined;
  readonly FleetId?: string | undefined;
}

export interface DeleteFleetSuccessItem {
  readonly CurrentFleetState?: FleetStateCode | undefined;
  readonly PreviousFleetState?: FleetStateCode | undefined;
  readonly FleetId?: string | undefined;
}

export interface DeleteFleetsRequest {
  readonly DryRun?: boolean | undefined;
  readonly FleetIds: readonly string[];
  readonly TerminateInstances: boolean;
}

export interface DeleteFleetsResult {
  readonly SuccessfulFleetDeletions?: readonly DeleteFleetSuccessItem[] | undefined;
  readonly UnsuccessfulFleetDeletions?: readonly DeleteFleetErrorItem[] | undefined;
}

export interface DeleteFlowLogsRequest {
  readonly DryRun?: boolean | undefined;
  readonly FlowLogIds: readonly string[];
}

export interface DeleteFlowLogsResult {
  readonly Unsuccessful?: readonly UnsuccessfulItem[] | undefined;
}

export interface DeleteFpgaImageRequest {
  readonly DryRun?: boolean | undefined;
  readonly FpgaImageId: string;
}

export interface DeleteFpgaImageResult {
  readonly Return?: boolean | undefined;
}

export interface DeleteImageUsageReportRequest {
  readonly ReportId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteImageUsageReportResult {
  readonly Return?: boolean | undefined;
}

export interface DeleteInstanceConnectEndpointRequest {
  readonly DryRun?: boolean | undefined;
  readonly InstanceConnectEndpointId: string;
}

export interface DeleteInstanceConnectEndpointResult {
  readonly InstanceConnectEndpoint?: Ec2InstanceConnectEndpoint | undefined;
}

export interface DeleteInstanceEventWindowRequest {
  readonly DryRun?: boolean | undefined;
  readonly ForceDelete?: boolean | undefined;
  readonly InstanceEventWindowId: string;
}

export interface DeleteInstanceEventWindowResult {
  readonly InstanceEventWindowState?: InstanceEventWindowStateChange | undefined;
}

export interface DeleteInternetGatewayRequest {
  readonly DryRun?: boolean | undefined;
  readonly InternetGatewayId: string;
}

export interface DeleteIpamExternalResourceVerificationTokenRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamExternalResourceVerificationTokenId: string;
}

export interface DeleteIpamExternalResourceVerificationTokenResult {
  readonly IpamExternalResourceVerificationToken?: IpamExternalResourceVerificationToken | undefined;
}

export interface DeleteIpamPolicyRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamPolicyId: string;
}

export interface DeleteIpamPolicyResult {
  readonly IpamPolicy?: IpamPolicy | undefined;
}

export interface DeleteIpamPoolRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamPoolId: string;
  readonly Cascade?: boolean | undefined;
}

export interface DeleteIpamPoolResult {
  readonly IpamPool?: IpamPool | undefined;
}

export interface DeleteIpamPrefixListResolverRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamPrefixListResolverId: string;
}

export interface DeleteIpamPrefixListResolverResult {
  readonly IpamPrefixListResolver?: IpamPrefixListResolver | undefined;
}

export interface DeleteIpamPrefixListResolverTargetRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamPrefixListResolverTargetId: string;
}

export interface DeleteIpamPrefixListResolverTargetResult {
  readonly IpamPrefixListResolverTarget?: IpamPrefixListResolverTarget | undefined;
}

export interface DeleteIpamRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamId: string;
  readonly Cascade?: boolean | undefined;
}

export interface DeleteIpamResourceDiscoveryRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamResourceDiscoveryId: string;
}

export interface DeleteIpamResourceDiscoveryResult {
  readonly IpamResourceDiscovery?: IpamResourceDiscovery | undefined;
}

export interface DeleteIpamResult {
  readonly Ipam?: Ipam | undefined;
}

export interface DeleteIpamScopeRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamScopeId: string;
}

export interface DeleteIpamScopeResult {
  readonly IpamScope?: IpamScope | undefined;
}

export interface DeleteKeyPairRequest {
  readonly KeyName?: string | undefined;
  readonly KeyPairId?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteKeyPairResult {
  readonly Return?: boolean | undefined;
  readonly KeyPairId?: string | undefined;
}

export interface DeleteLaunchTemplateRequest {
  readonly DryRun?: boolean | undefined;
  readonly LaunchTemplateId?: string | undefined;
  readonly LaunchTemplateName?: string | undefined;
}

export interface DeleteLaunchTemplateResult {
  readonly LaunchTemplate?: LaunchTemplate | undefined;
}

export interface DeleteLaunchTemplateVersionsRequest {
  readonly DryRun?: boolean | undefined;
  readonly LaunchTemplateId?: string | undefined;
  readonly LaunchTemplateName?: string | undefined;
  readonly Versions: readonly string[];
}

export interface DeleteLaunchTemplateVersionsResponseErrorItem {
  readonly LaunchTemplateId?: string | undefined;
  readonly LaunchTemplateName?: string | undefined;
  readonly VersionNumber?: number | undefined;
  readonly ResponseError?: ResponseError | undefined;
}

export interface DeleteLaunchTemplateVersionsResponseSuccessItem {
  readonly LaunchTemplateId?: string | undefined;
  readonly LaunchTemplateName?: string | undefined;
  readonly VersionNumber?: number | undefined;
}

export interface DeleteLaunchTemplateVersionsResult {
  readonly SuccessfullyDeletedLaunchTemplateVersions?: readonly DeleteLaunchTemplateVersionsResponseSuccessItem[] | undefined;
  readonly UnsuccessfullyDeletedLaunchTemplateVersions?: readonly DeleteLaunchTemplateVersionsResponseErrorItem[] | undefined;
}

export interface DeleteLocalGatewayRouteRequest {
  readonly DestinationCidrBlock?: string | undefined;
  readonly LocalGatewayRouteTableId: string;
  readonly DryRun?: boolean | undefined;
  readonly DestinationPrefixListId?: string | undefined;
}

export interface DeleteLocalGatewayRouteResult {
  readonly Route?: LocalGatewayRoute | undefined;
}

export interface DeleteLocalGatewayRouteTableRequest {
  readonly LocalGatewayRouteTableId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteLocalGatewayRouteTableResult {
  readonly LocalGatewayRouteTable?: LocalGatewayRouteTable | undefined;
}

export interface DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest {
  readonly LocalGatewayRouteTableVirtualInterfaceGroupAssociationId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult {
  readonly LocalGatewayRouteTableVirtualInterfaceGroupAssociation?: LocalGatewayRouteTableVirtualInterfaceGroupAssociation | undefined;
}

export interface DeleteLocalGatewayRouteTableVpcAssociationRequest {
  readonly LocalGatewayRouteTableVpcAssociationId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteLocalGatewayRouteTableVpcAssociationResult {
  readonly LocalGatewayRouteTableVpcAssociation?: LocalGatewayRouteTableVpcAssociation | undefined;
}

export interface DeleteLocalGatewayVirtualInterfaceGroupRequest {
  readonly LocalGatewayVirtualInterfaceGroupId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteLocalGatewayVirtualInterfaceGroupResult {
  readonly LocalGatewayVirtualInterfaceGroup?: LocalGatewayVirtualInterfaceGroup | undefined;
}

export interface DeleteLocalGatewayVirtualInterfaceRequest {
  readonly LocalGatewayVirtualInterfaceId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteLocalGatewayVirtualInterfaceResult {
  readonly LocalGatewayVirtualInterface?: LocalGatewayVirtualInterface | undefined;
}

export interface DeleteManagedPrefixListRequest {
  readonly DryRun?: boolean | undefined;
  readonly PrefixListId: string;
}

export interface DeleteManagedPrefixListResult {
  readonly PrefixList?: ManagedPrefixList | undefined;
}

export interface DeleteNatGatewayRequest {
  readonly DryRun?: boolean | undefined;
  readonly NatGatewayId: string;
}

export interface DeleteNatGatewayResult {
  readonly NatGatewayId?: string | undefined;
}

export interface DeleteNetworkAclEntryRequest {
  readonly DryRun?: boolean | undefined;
  readonly NetworkAclId: string;
  readonly RuleNumber: number;
  readonly Egress: boolean;
}

export interface DeleteNetworkAclRequest {
  readonly DryRun?: boolean | undefined;
  readonly NetworkAclId: string;
}

export interface DeleteNetworkInsightsAccessScopeAnalysisRequest {
  readonly NetworkInsightsAccessScopeAnalysisId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteNetworkInsightsAccessScopeAnalysisResult {
  readonly NetworkInsightsAccessScopeAnalysisId?: string | undefined;
}

export interface DeleteNetworkInsightsAccessScopeRequest {
  readonly DryRun?: boolean | undefined;
  readonly NetworkInsightsAccessScopeId: string;
}

export interface DeleteNetworkInsightsAccessScopeResult {
  readonly NetworkInsightsAccessScopeId?: string | undefined;
}

export interface DeleteNetworkInsightsAnalysisRequest {
  readonly DryRun?: boolean | undefined;
  readonly NetworkInsightsAnalysisId: string;
}

export interface DeleteNetworkInsightsAnalysisResult {
  readonly NetworkInsightsAnalysisId?: string | undefined;
}

export interface DeleteNetworkInsightsPathRequest {
  readonly DryRun?: boolean | undefined;
  readonly NetworkInsightsPathId: string;
}

export interface DeleteNetworkInsightsPathResult {
  readonly NetworkInsightsPathId?: string | undefined;
}

export interface DeleteNetworkInterfacePermissionRequest {
  readonly NetworkInterfacePermissionId: string;
  readonly Force?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteNetworkInterfacePermissionResult {
  readonly Return?: boolean | undefined;
}

export interface DeleteNetworkInterfaceRequest {
  readonly DryRun?: boolean | undefined;
  readonly NetworkInterfaceId: string;
}

export interface DeletePlacementGroupRequest {
  readonly DryRun?: boolean | undefined;
  readonly GroupName: string;
}

export interface DeletePublicIpv4PoolRequest {
  readonly DryRun?: boolean | undefined;
  readonly PoolId: string;
  readonly NetworkBorderGroup?: string | undefined;
}

export interface DeletePublicIpv4PoolResult {
  readonly ReturnValue?: boolean | undefined;
}

export interface DeleteQueuedReservedInstancesError {
  readonly Code?: DeleteQueuedReservedInstancesErrorCode | undefined;
  readonly Message?: string | undefined;
}

export type DeleteQueuedReservedInstancesErrorCode =
  | "reserved-instances-id-invalid"
  | "reserved-instances-not-in-queued-state"
  | "unexpected-error";

export interface DeleteQueuedReservedInstancesRequest {
  readonly DryRun?: boolean | undefined;
  readonly ReservedInstancesIds: readonly string[];
}

export interface DeleteQueuedReservedInstancesResult {
  readonly SuccessfulQueuedPurchaseDeletions?: readonly SuccessfulQueuedPurchaseDeletion[] | undefined;
  readonly FailedQueuedPurchaseDeletions?: readonly FailedQueuedPurchaseDeletion[] | undefined;
}

export interface DeleteRouteRequest {
  readonly DestinationPrefixListId?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly RouteTableId: string;
  readonly DestinationCidrBlock?: string | undefined;
  readonly DestinationIpv6CidrBlock?: string | undefined;
}

export interface DeleteRouteServerEndpointRequest {
  readonly RouteServerEndpointId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteRouteServerEndpointResult {
  readonly RouteServerEndpoint?: RouteServerEndpoint | undefined;
}

export interface DeleteRouteServerPeerRequest {
  readonly RouteServerPeerId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteRouteServerPeerResult {
  readonly RouteServerPeer?: RouteServerPeer | undefined;
}

export interface DeleteRouteServerRequest {
  readonly RouteServerId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteRouteServerResult {
  readonly RouteServer?: RouteServer | undefined;
}

export interface DeleteRouteTableRequest {
  readonly DryRun?: boolean | undefined;
  readonly RouteTableId: string;
}

export interface DeleteSecondaryNetworkRequest {
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly SecondaryNetworkId: string;
}

export interface DeleteSecondaryNetworkResult {
  readonly SecondaryNetwork?: SecondaryNetwork | undefined;
  readonly ClientToken?: string | undefined;
}

export interface DeleteSecondarySubnetRequest {
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly SecondarySubnetId: string;
}

export interface DeleteSecondarySubnetResult {
  readonly SecondarySubnet?: SecondarySubnet | undefined;
  readonly ClientToken?: string | undefined;
}

export interface DeleteSecurityGroupRequest {
  readonly GroupId?: string | undefined;
  readonly GroupName?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteSecurityGroupResult {
  readonly Return?: boolean | undefined;
  readonly GroupId?: string | undefined;
}

export interface DeleteSnapshotRequest {
  readonly SnapshotId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteSnapshotReturnCode {
  readonly SnapshotId?: string | undefined;
  readonly ReturnCode?: SnapshotReturnCodes | undefined;
}

export interface DeleteSpotDatafeedSubscriptionRequest {
  readonly DryRun?: boolean | undefined;
}

export interface DeleteSubnetCidrReservationRequest {
  readonly SubnetCidrReservationId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteSubnetCidrReservationResult {
  readonly DeletedSubnetCidrReservation?: SubnetCidrReservation | undefined;
}

export interface DeleteSubnetRequest {
  readonly SubnetId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteTagsRequest {
  readonly DryRun?: boolean | undefined;
  readonly Resources: readonly string[];
  readonly Tags?: readonly Tag[] | undefined;
}

export interface DeleteTrafficMirrorFilterRequest {
  readonly TrafficMirrorFilterId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteTrafficMirrorFilterResult {
  readonly TrafficMirrorFilterId?: string | undefined;
}

export interface DeleteTrafficMirrorFilterRuleRequest {
  readonly TrafficMirrorFilterRuleId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteTrafficMirrorFilterRuleResult {
  readonly TrafficMirrorFilterRuleId?: string | undefined;
}

export interface DeleteTrafficMirrorSessionRequest {
  readonly TrafficMirrorSessionId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteTrafficMirrorSessionResult {
  readonly TrafficMirrorSessionId?: string | undefined;
}

export interface DeleteTrafficMirrorTargetRequest {
  readonly TrafficMirrorTargetId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteTrafficMirrorTargetResult {
  readonly TrafficMirrorTargetId?: string | undefined;
}

export interface DeleteTransitGatewayClientVpnAttachmentRequest {
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayClientVpnAttachmentResult {
  readonly TransitGatewayClientVpnAttachment?: TransitGatewayClientVpnAttachment | undefined;
}

export interface DeleteTransitGatewayConnectPeerRequest {
  readonly TransitGatewayConnectPeerId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayConnectPeerResult {
  readonly TransitGatewayConnectPeer?: TransitGatewayConnectPeer | undefined;
}

export interface DeleteTransitGatewayConnectRequest {
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayConnectResult {
  readonly TransitGatewayConnect?: TransitGatewayConnect | undefined;
}

export interface DeleteTransitGatewayMeteringPolicyEntryRequest {
  readonly TransitGatewayMeteringPolicyId: string;
  readonly PolicyRuleNumber: number;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayMeteringPolicyEntryResult {
  readonly TransitGatewayMeteringPolicyEntry?: TransitGatewayMeteringPolicyEntry | undefined;
}

export interface DeleteTransitGatewayMeteringPolicyRequest {
  readonly TransitGatewayMeteringPolicyId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayMeteringPolicyResult {
  readonly TransitGatewayMeteringPolicy?: TransitGatewayMeteringPolicy | undefined;
}

export interface DeleteTransitGatewayMulticastDomainRequest {
  readonly TransitGatewayMulticastDomainId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayMulticastDomainResult {
  readonly TransitGatewayMulticastDomain?: TransitGatewayMulticastDomain | undefined;
}

export interface DeleteTransitGatewayPeeringAttachmentRequest {
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayPeeringAttachmentResult {
  readonly TransitGatewayPeeringAttachment?: TransitGatewayPeeringAttachment | undefined;
}

export interface DeleteTransitGatewayPolicyTableRequest {
  readonly TransitGatewayPolicyTableId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayPolicyTableResult {
  readonly TransitGatewayPolicyTable?: TransitGatewayPolicyTable | undefined;
}

export interface DeleteTransitGatewayPrefixListReferenceRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly PrefixListId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayPrefixListReferenceResult {
  readonly TransitGatewayPrefixListReference?: TransitGatewayPrefixListReference | undefined;
}

export interface DeleteTransitGatewayRequest {
  readonly TransitGatewayId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayResult {
  readonly TransitGateway?: TransitGateway | undefined;
}

export interface DeleteTransitGatewayRouteRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly DestinationCidrBlock: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayRouteResult {
  readonly Route?: TransitGatewayRoute | undefined;
}

export interface DeleteTransitGatewayRouteTableAnnouncementRequest {
  readonly TransitGatewayRouteTableAnnouncementId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayRouteTableAnnouncementResult {
  readonly TransitGatewayRouteTableAnnouncement?: TransitGatewayRouteTableAnnouncement | undefined;
}

export interface DeleteTransitGatewayRouteTableRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayRouteTableResult {
  readonly TransitGatewayRouteTable?: TransitGatewayRouteTable | undefined;
}

export interface DeleteTransitGatewayVpcAttachmentRequest {
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayVpcAttachmentResult {
  readonly TransitGatewayVpcAttachment?: TransitGatewayVpcAttachment | undefined;
}

export interface DeleteVerifiedAccessEndpointRequest {
  readonly VerifiedAccessEndpointId: string;
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteVerifiedAccessEndpointResult {
  readonly VerifiedAccessEndpoint?: VerifiedAccessEndpoint | undefined;
}

export interface DeleteVerifiedAccessGroupRequest {
  readonly VerifiedAccessGroupId: string;
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteVerifiedAccessGroupResult {
  readonly VerifiedAccessGroup?: VerifiedAccessGroup | undefined;
}

export interface DeleteVerifiedAccessInstanceRequest {
  readonly VerifiedAccessInstanceId: string;
  readonly DryRun?: boolean | undefined;
  readonly ClientToken?: string | undefined;
}

export interface DeleteVerifiedAccessInstanceResult {
  readonly VerifiedAccessInstance?: VerifiedAccessInstance | undefined;
}

export interface DeleteVerifiedAccessTrustProviderRequest {
  readonly VerifiedAccessTrustProviderId: string;
  readonly DryRun?: boolean | undefined;
  readonly ClientToken?: string | undefined;
}

export interface DeleteVerifiedAccessTrustProviderResult {
  readonly VerifiedAccessTrustProvider?: VerifiedAccessTrustProvider | undefined;
}

export interface DeleteVolumeRequest {
  readonly VolumeId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteVpcBlockPublicAccessExclusionRequest {
  readonly DryRun?: boolean | undefined;
  readonly ExclusionId: string;
}

export interface DeleteVpcBlockPublicAccessExclusionResult {
  readonly VpcBlockPublicAccessExclusion?: VpcBlockPublicAccessExclusion | undefined;
}

export interface DeleteVpcEncryptionControlRequest {
  readonly DryRun?: boolean | undefined;
  readonly VpcEncryptionControlId: string;
}

export interface DeleteVpcEncryptionControlResult {
  readonly VpcEncryptionControl?: VpcEncryptionControl | undefined;
}

export interface DeleteVpcEndpointConnectionNotificationsRequest {
  readonly DryRun?: boolean | undefined;
  readonly ConnectionNotificationIds: readonly string[];
}

export interface DeleteVpcEndpointConnectionNotificationsResult {
  readonly Unsuccessful?: readonly UnsuccessfulItem[] | undefined;
}

export interface DeleteVpcEndpointServiceConfigurationsRequest {
  readonly DryRun?: boolean | undefined;
  readonly ServiceIds: readonly string[];
}

export interface DeleteVpcEndpointServiceConfigurationsResult {
  readonly Unsuccessful?: readonly UnsuccessfulItem[] | undefined;
}

export interface DeleteVpcEndpointsRequest {
  readonly DryRun?: boolean | undefined;
  readonly VpcEndpointIds: readonly string[];
}

export interface DeleteVpcEndpointsResult {
  readonly Unsuccessful?: readonly UnsuccessfulItem[] | undefined;
}

export interface DeleteVpcPeeringConnectionRequest {
  readonly DryRun?: boolean | undefined;
  readonly VpcPeeringConnectionId: string;
}

export interface DeleteVpcPeeringConnectionResult {
  readonly Return?: boolean | undefined;
}

export interface DeleteVpcRequest {
  readonly VpcId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteVpnConcentratorRequest {
  readonly VpnConcentratorId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteVpnConcentratorResult {
  readonly Return?: boolean | undefined;
}

export interface DeleteVpnConnectionRequest {
  readonly VpnConnectionId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeleteVpnConnectionRouteRequest {
  readonly DestinationCidrBlock: string;
  readonly VpnConnectionId: string;
}

export interface DeleteVpnGatewayRequest {
  readonly VpnGatewayId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeprecationTimeCondition {
  readonly MaximumDaysSinceDeprecated?: number | undefined;
}

export interface DeprecationTimeConditionRequest {
  readonly MaximumDaysSinceDeprecated?: number | undefined;
}

export interface DeprovisionByoipCidrRequest {
  readonly Cidr: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeprovisionByoipCidrResult {
  readonly ByoipCidr?: ByoipCidr | undefined;
}

export interface DeprovisionIpamByoasnRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamId: string;
  readonly Asn: string;
}

export interface DeprovisionIpamByoasnResult {
  readonly Byoasn?: Byoasn | undefined;
}

export interface DeprovisionIpamPoolCidrRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamPoolId: string;
  readonly Cidr?: string | undefined;
}

export interface DeprovisionIpamPoolCidrResult {
  readonly IpamPoolCidr?: IpamPoolCidr | undefined;
}

export interface DeprovisionPublicIpv4PoolCidrRequest {
  readonly DryRun?: boolean | undefined;
  readonly PoolId: string;
  readonly Cidr: string;
}

export interface DeprovisionPublicIpv4PoolCidrResult {
  readonly PoolId?: string | undefined;
  readonly DeprovisionedAddresses?: readonly string[] | undefined;
}

export interface DeregisterImageRequest {
  readonly ImageId: string;
  readonly DeleteAssociatedSnapshots?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DeregisterImageResult {
  readonly Return?: boolean | undefined;
  readonly DeleteSnapshotResults?: readonly DeleteSnapshotReturnCode[] | undefined;
}

export interface DeregisterInstanceEventNotificationAttributesRequest {
  readonly DryRun?: boolean | undefined;
  readonly InstanceTagAttribute: DeregisterInstanceTagAttributeRequest;
}

export interface DeregisterInstanceEventNotificationAttributesResult {
  readonly InstanceTagAttribute?: InstanceTagNotificationAttribute | undefined;
}

export interface DeregisterInstanceTagAttributeRequest {
  readonly IncludeAllTagsOfInstance?: boolean | undefined;
  readonly InstanceTagKeys?: readonly string[] | undefined;
}

export interface DeregisterTransitGatewayMulticastGroupMembersRequest {
  readonly TransitGatewayMulticastDomainId?: string | undefined;
  readonly GroupIpAddress?: string | undefined;
  readonly NetworkInterfaceIds?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DeregisterTransitGatewayMulticastGroupMembersResult {
  readonly DeregisteredMulticastGroupMembers?: TransitGatewayMulticastDeregisteredGroupMembers | undefined;
}

export interface DeregisterTransitGatewayMulticastGroupSourcesRequest {
  readonly TransitGatewayMulticastDomainId?: string | undefined;
  readonly GroupIpAddress?: string | undefined;
  readonly NetworkInterfaceIds?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DeregisterTransitGatewayMulticastGroupSourcesResult {
  readonly DeregisteredMulticastGroupSources?: TransitGatewayMulticastDeregisteredGroupSources | undefined;
}

export interface DescribeAccountAttributesRequest {
  readonly DryRun?: boolean | undefined;
  readonly AttributeNames?: readonly AccountAttributeName[] | undefined;
}

export interface DescribeAccountAttributesResult {
  readonly AccountAttributes?: readonly AccountAttribute[] | undefined;
}

export interface DescribeAddressTransfersRequest {
  readonly AllocationIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeAddressTransfersResult {
  readonly AddressTransfers?: readonly AddressTransfer[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeAddressesAttributeRequest {
  readonly AllocationIds?: readonly string[] | undefined;
  readonly Attribute?: AddressAttributeName | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeAddressesAttributeResult {
  readonly Addresses?: readonly AddressAttribute[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeAddressesRequest {
  readonly PublicIps?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly AllocationIds?: readonly string[] | undefined;
}

export interface DescribeAddressesResult {
  readonly Addresses?: readonly Address[] | undefined;
}

export interface DescribeAggregateIdFormatRequest {
  readonly DryRun?: boolean | undefined;
}

export interface DescribeAggregateIdFormatResult {
  readonly UseLongIdsAggregated?: boolean | undefined;
  readonly Statuses?: readonly IdFormat[] | undefined;
}

export interface DescribeAvailabilityZonesRequest {
  readonly ZoneNames?: readonly string[] | undefined;
  readonly ZoneIds?: readonly string[] | undefined;
  readonly AllAvailabilityZones?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeAvailabilityZonesResult {
  readonly AvailabilityZones?: readonly AvailabilityZone[] | undefined;
}

export interface DescribeAwsNetworkPerformanceMetricSubscriptionsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeAwsNetworkPerformanceMetricSubscriptionsResult {
  readonly NextToken?: string | undefined;
  readonly Subscriptions?: readonly Subscription[] | undefined;
}

export interface DescribeBundleTasksRequest {
  readonly BundleIds?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeBundleTasksResult {
  readonly BundleTasks?: readonly BundleTask[] | undefined;
}

export interface DescribeByoipCidrsRequest {
  readonly DryRun?: boolean | undefined;
  readonly MaxResults: number;
  readonly NextToken?: string | undefined;
}

export interface DescribeByoipCidrsResult {
  readonly ByoipCidrs?: readonly ByoipCidr[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeCapacityBlockExtensionHistoryRequest {
  readonly CapacityReservationIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeCapacityBlockExtensionHistoryResult {
  readonly CapacityBlockExtensions?: readonly CapacityBlockExtension[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeCapacityBlockExtensionOfferingsRequest {
  readonly DryRun?: boolean | undefined;
  readonly CapacityBlockExtensionDurationHours: number;
  readonly CapacityReservationId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeCapacityBlockExtensionOfferingsResult {
  readonly CapacityBlockExtensionOfferings?: readonly CapacityBlockExtensionOffering[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeCapacityBlockOfferingsRequest {
  readonly DryRun?: boolean | undefined;
  readonly InstanceType?: string | undefined;
  readonly InstanceCount?: number | undefined;
  readonly StartDateRange?: Instant | undefined;
  readonly EndDateRange?: Instant | undefined;
  readonly CapacityDurationHours: number;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly UltraserverType?: string | undefined;
  readonly UltraserverCount?: number | undefined;
  readonly AllAvailabilityZones?: boolean | undefined;
}

export interface DescribeCapacityBlockOfferingsResult {
  readonly CapacityBlockOfferings?: readonly CapacityBlockOffering[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeCapacityBlockStatusRequest {
  readonly CapacityBlockIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeCapacityBlockStatusResult {
  readonly CapacityBlockStatuses?: readonly CapacityBlockStatus[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeCapacityBlocksRequest {
  readonly CapacityBlockIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeCapacityBlocksResult {
  readonly CapacityBlocks?: readonly CapacityBlock[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeCapacityManagerDataExportsRequest {
  readonly CapacityManagerDataExportIds?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeCapacityManagerDataExportsResult {
  readonly CapacityManagerDataExports?: readonly CapacityManagerDataExportResponse[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeCapacityReservationBillingRequestsRequest {
  readonly CapacityReservationIds?: readonly string[] | undefined;
  readonly Role: CallerRole;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeCapacityReservationBillingRequestsResult {
  readonly NextToken?: string | undefined;
  readonly CapacityReservationBillingRequests?: readonly CapacityReservationBillingRequest[] | undefined;
}

export interface DescribeCapacityReservationFleetsRequest {
  readonly CapacityReservationFleetIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeCapacityReservationFleetsResult {
  readonly CapacityReservationFleets?: readonly CapacityReservationFleet[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeCapacityReservationTopologyRequest {
  readonly DryRun?: boolean | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly CapacityReservationIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeCapacityReservationTopologyResult {
  readonly NextToken?: string | undefined;
  readonly CapacityReservations?: readonly CapacityReservationTopology[] | undefined;
}

export interface DescribeCapacityReservationsRequest {
  readonly CapacityReservationIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeCapacityReservationsResult {
  readonly NextToken?: string | undefined;
  readonly CapacityReservations?: readonly CapacityReservation[] | undefined;
}

export interface DescribeCarrierGatewaysRequest {
  readonly CarrierGatewayIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeCarrierGatewaysResult {
  readonly CarrierGateways?: readonly CarrierGateway[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeClassicLinkInstancesRequest {
  readonly DryRun?: boolean | undefined;
  readonly InstanceIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeClassicLinkInstancesResult {
  readonly Instances?: readonly ClassicLinkInstance[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeClientVpnAuthorizationRulesRequest {
  readonly ClientVpnEndpointId: string;
  readonly DryRun?: boolean | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeClientVpnAuthorizationRulesResult {
  readonly AuthorizationRules?: readonly AuthorizationRule[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeClientVpnConnectionsRequest {
  readonly ClientVpnEndpointId: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeClientVpnConnectionsResult {
  readonly Connections?: readonly ClientVpnConnection[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeClientVpnEndpointsRequest {
  readonly ClientVpnEndpointIds?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeClientVpnEndpointsResult {
  readonly ClientVpnEndpoints?: readonly ClientVpnEndpoint[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeClientVpnRoutesRequest {
  readonly ClientVpnEndpointId: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeClientVpnRoutesResult {
  readonly Routes?: readonly ClientVpnRoute[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeClientVpnTargetNetworksRequest {
  readonly ClientVpnEndpointId: string;
  readonly AssociationIds?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeClientVpnTargetNetworksResult {
  readonly ClientVpnTargetNetworks?: readonly TargetNetwork[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeCoipPoolsRequest {
  readonly PoolIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeCoipPoolsResult {
  readonly CoipPools?: readonly CoipPool[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeConversionTasksRequest {
  readonly DryRun?: boolean | undefined;
  readonly ConversionTaskIds?: readonly string[] | undefined;
}

export interface DescribeConversionTasksResult {
  readonly ConversionTasks?: readonly ConversionTask[] | undefined;
}

export interface DescribeCustomerGatewaysRequest {
  readonly CustomerGatewayIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeCustomerGatewaysResult {
  readonly CustomerGateways?: readonly CustomerGateway[] | undefined;
}

export interface DescribeDeclarativePoliciesReportsRequest {
  readonly DryRun?: boolean | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly ReportIds?: readonly string[] | undefined;
}

export interface DescribeDeclarativePoliciesReportsResult {
  readonly NextToken?: string | undefined;
  readonly Reports?: readonly DeclarativePoliciesReport[] | undefined;
}

export interface DescribeDhcpOptionsRequest {
  readonly DhcpOptionsIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeDhcpOptionsResult {
  readonly NextToken?: string | undefined;
  readonly DhcpOptions?: readonly DhcpOptions[] | undefined;
}

export interface DescribeEgressOnlyInternetGatewaysRequest {
  readonly DryRun?: boolean | undefined;
  readonly EgressOnlyInternetGatewayIds?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeEgressOnlyInternetGatewaysResult {
  readonly EgressOnlyInternetGateways?: readonly EgressOnlyInternetGateway[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeElasticGpusRequest {
  readonly ElasticGpuIds?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeElasticGpusResult {
  readonly ElasticGpuSet?: readonly ElasticGpus[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeExportImageTasksRequest {
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly ExportImageTaskIds?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeExportImageTasksResult {
  readonly ExportImageTasks?: readonly ExportImageTask[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeExportTasksRequest {
  readonly Filters?: readonly Filter[] | undefined;
  readonly ExportTaskIds?: readonly string[] | undefined;
}

export interface DescribeExportTasksResult {
  readonly ExportTasks?: readonly ExportTask[] | undefined;
}

export interface DescribeFastLaunchImagesRequest {
  readonly ImageIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeFastLaunchImagesResult {
  readonly FastLaunchImages?: readonly DescribeFastLaunchImagesSuccessItem[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeFastLaunchImagesSuccessItem {
  readonly ImageId?: string | undefined;
  readonly ResourceType?: FastLaunchResourceType | undefined;
  readonly SnapshotConfiguration?: FastLaunchSnapshotConfigurationResponse | undefined;
  readonly LaunchTemplate?: FastLaunchLaunchTemplateSpecificationResponse | undefined;
  readonly MaxParallelLaunches?: number | undefined;
  readonly OwnerId?: string | undefined;
  readonly State?: FastLaunchStateCode | undefined;
  readonly StateTransitionReason?: string | undefined;
  readonly StateTransitionTime?: Instant | undefined;
}

export interface DescribeFastSnapshotRestoreSuccessItem {
  readonly SnapshotId?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly State?: FastSnapshotRestoreStateCode | undefined;
  readonly StateTransitionReason?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly OwnerAlias?: string | undefined;
  readonly EnablingTime?: Instant | undefined;
  readonly OptimizingTime?: Instant | undefined;
  readonly EnabledTime?: Instant | undefined;
  readonly DisablingTime?: Instant | undefined;
  readonly DisabledTime?: Instant | undefined;
}

export interface DescribeFastSnapshotRestoresRequest {
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeFastSnapshotRestoresResult {
  readonly FastSnapshotRestores?: readonly DescribeFastSnapshotRestoreSuccessItem[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeFleetError {
  readonly LaunchTemplateAndOverrides?: LaunchTemplateAndOverridesResponse | undefined;
  readonly Lifecycle?: InstanceLifecycle | undefined;
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface DescribeFleetHistoryRequest {
  readonly DryRun?: boolean | undefined;
  readonly EventType?: FleetEventType | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly FleetId: string;
  readonly StartTime: Instant;
}

export interface DescribeFleetHistoryResult {
  readonly HistoryRecords?: readonly HistoryRecordEntry[] | undefined;
  readonly LastEvaluatedTime?: Instant | undefined;
  readonly NextToken?: string | undefined;
  readonly FleetId?: string | undefined;
  readonly StartTime?: Instant | undefined;
}

export interface DescribeFleetInstancesRequest {
  readonly DryRun?: boolean | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly FleetId: string;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeFleetInstancesResult {
  readonly ActiveInstances?: readonly ActiveInstance[] | undefined;
  readonly NextToken?: string | undefined;
  readonly FleetId?: string | undefined;
}

export interface DescribeFleetsInstances {
  readonly LaunchTemplateAndOverrides?: LaunchTemplateAndOverridesResponse | undefined;
  readonly Lifecycle?: InstanceLifecycle | undefined;
  readonly InstanceIds?: readonly string[] | undefined;
  readonly InstanceType?: InstanceType | undefined;
  readonly Platform?: PlatformValues | undefined;
}

export interface DescribeFleetsRequest {
  readonly DryRun?: boolean | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly FleetIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeFleetsResult {
  readonly NextToken?: string | undefined;
  readonly Fleets?: readonly FleetData[] | undefined;
}

export interface DescribeFlowLogsRequest {
  readonly DryRun?: boolean | undefined;
  readonly Filter?: readonly Filter[] | undefined;
  readonly FlowLogIds?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeFlowLogsResult {
  readonly FlowLogs?: readonly FlowLog[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeFpgaImageAttributeRequest {
  readonly DryRun?: boolean | undefined;
  readonly FpgaImageId: string;
  readonly Attribute: FpgaImageAttributeName;
}

export interface DescribeFpgaImageAttributeResult {
  readonly FpgaImageAttribute?: FpgaImageAttribute | undefined;
}

export interface DescribeFpgaImagesRequest {
  readonly DryRun?: boolean | undefined;
  readonly FpgaImageIds?: readonly string[] | undefined;
  readonly Owners?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeFpgaImagesResult {
  readonly FpgaImages?: readonly FpgaImage[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeHostReservationOfferingsRequest {
  readonly Filter?: readonly Filter[] | undefined;
  readonly MaxDuration?: number | undefined;
  readonly MaxResults?: number | undefined;
  readonly MinDuration?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly OfferingId?: string | undefined;
}

export interface DescribeHostReservationOfferingsResult {
  readonly NextToken?: string | undefined;
  readonly OfferingSet?: readonly HostOffering[] | undefined;
}

export interface DescribeHostReservationsRequest {
  readonly Filter?: readonly Filter[] | undefined;
  readonly HostReservationIdSet?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeHostReservationsResult {
  readonly HostReservationSet?: readonly HostReservation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeHostsRequest {
  readonly HostIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filter?: readonly Filter[] | undefined;
}

export interface DescribeHostsResult {
  readonly Hosts?: readonly Host[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeIamInstanceProfileAssociationsRequest {
  readonly AssociationIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeIamInstanceProfileAssociationsResult {
  readonly IamInstanceProfileAssociations?: readonly IamInstanceProfileAssociation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeIdFormatRequest {
  readonly Resource?: string | undefined;
}

export interface DescribeIdFormatResult {
  readonly Statuses?: readonly IdFormat[] | undefined;
}

export interface DescribeIdentityIdFormatRequest {
  readonly Resource?: string | undefined;
  readonly PrincipalArn: string;
}

export interface DescribeIdentityIdFormatResult {
  readonly Statuses?: readonly IdFormat[] | undefined;
}

export interface DescribeImageAttributeRequest {
  readonly Attribute: ImageAttributeName;
  readonly ImageId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeImageReferencesRequest {
  readonly ImageIds: readonly string[];
  readonly IncludeAllResourceTypes?: boolean | undefined;
  readonly ResourceTypes?: readonly ResourceTypeRequest[] | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeImageReferencesResult {
  readonly NextToken?: string | undefined;
  readonly ImageReferences?: readonly ImageReference[] | undefined;
}

export interface DescribeImageUsageReportEntriesRequest {
  readonly ImageIds?: readonly string[] | undefined;
  readonly ReportIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeImageUsageReportEntriesResult {
  readonly NextToken?: string | undefined;
  readonly ImageUsageReportEntries?: readonly ImageUsageReportEntry[] | undefined;
}

export interface DescribeImageUsageReportsRequest {
  readonly ImageIds?: readonly string[] | undefined;
  readonly ReportIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeImageUsageReportsResult {
  readonly NextToken?: string | undefined;
  readonly ImageUsageReports?: readonly ImageUsageReport[] | undefined;
}

export interface DescribeImagesRequest {
  readonly ExecutableUsers?: readonly string[] | undefined;
  readonly ImageIds?: readonly string[] | undefined;
  readonly Owners?: readonly string[] | undefined;
  readonly IncludeDeprecated?: boolean | undefined;
  readonly IncludeDisabled?: boolean | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeImagesResult {
  readonly NextToken?: string | undefined;
  readonly Images?: readonly Image[] | undefined;
}

export interface DescribeImportImageTasksRequest {
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly ImportTaskIds?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeImportImageTasksResult {
  readonly ImportImageTasks?: readonly ImportImageTask[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeImportSnapshotTasksRequest {
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly ImportTaskIds?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeImportSnapshotTasksResult {
  readonly ImportSnapshotTasks?: readonly ImportSnapshotTask[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeInstanceAttributeRequest {
  readonly DryRun?: boolean | undefined;
  readonly InstanceId: string;
  readonly Attribute: InstanceAttributeName;
}

export interface DescribeInstanceConnectEndpointsRequest {
  readonly DryRun?: boolean | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly InstanceConnectEndpointIds?: readonly string[] | undefined;
}

export interface DescribeInstanceConnectEndpointsResult {
  readonly InstanceConnectEndpoints?: readonly Ec2InstanceConnectEndpoint[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeInstanceCreditSpecificationsRequest {
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly InstanceIds?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeInstanceCreditSpecificationsResult {
  readonly InstanceCreditSpecifications?: readonly InstanceCreditSpecification[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeInstanceEventNotificationAttributesRequest {
  readonly DryRun?: boolean | undefined;
}

export interface DescribeInstanceEventNotificationAttributesResult {
  readonly InstanceTagAttribute?: InstanceTagNotificationAttribute | undefined;
}

export interface DescribeInstanceEventWindowsRequest {
  readonly DryRun?: boolean | undefined;
  readonly InstanceEventWindowIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeInstanceEventWindowsResult {
  readonly InstanceEventWindows?: readonly InstanceEventWindow[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeInstanceImageMetadataRequest {
  readonly Filters?: readonly Filter[] | undefined;
  readonly InstanceIds?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeInstanceImageMetadataResult {
  readonly InstanceImageMetadata?: readonly InstanceImageMetadata[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeInstanceSqlHaHistoryStatesRequest {
  readonly InstanceIds?: readonly string[] | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeInstanceSqlHaHistoryStatesResult {
  readonly Instances?: readonly RegisteredInstance[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeInstanceSqlHaStatesRequest {
  readonly InstanceIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeInstanceSqlHaStatesResult {
  readonly Instances?: readonly RegisteredInstance[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeInstanceStatusRequest {
  readonly InstanceIds?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly IncludeManagedResources?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly IncludeAllInstances?: boolean | undefined;
}

export interface DescribeInstanceStatusResult {
  readonly InstanceStatuses?: readonly InstanceStatus[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeInstanceTopologyRequest {
  readonly DryRun?: boolean | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly InstanceIds?: readonly string[] | undefined;
  readonly GroupNames?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeInstanceTopologyResult {
  readonly Instances?: readonly InstanceTopology[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeInstanceTypeOfferingsRequest {
  readonly DryRun?: boolean | undefined;
  readonly LocationType?: LocationType | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeInstanceTypeOfferingsResult {
  readonly InstanceTypeOfferings?: readonly InstanceTypeOffering[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeInstanceTypesRequest {
  readonly DryRun?: boolean | undefined;
  readonly InstanceTypes?: readonly InstanceType[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly IncludeUnsupportedInRegion?: boolean | undefined;
}

export interface DescribeInstanceTypesResult {
  readonly InstanceTypes?: readonly InstanceTypeInfo[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeInstancesRequest {
  readonly InstanceIds?: readonly string[] | undefined;
  readonly IncludeManagedResources?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeInstancesResult {
  readonly NextToken?: string | undefined;
  readonly Reservations?: readonly Reservation[] | undefined;
}

export interface DescribeInternetGatewaysRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly DryRun?: boolean | undefined;
  readonly InternetGatewayIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeInternetGatewaysResult {
  readonly InternetGateways?: readonly InternetGateway[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeIpamByoasnRequest {
  readonly DryRun?: boolean | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeIpamByoasnResult {
  readonly Byoasns?: readonly Byoasn[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeIpamExternalResourceVerificationTokensRequest {
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly IpamExternalResourceVerificationTokenIds?: readonly string[] | undefined;
}

export interface DescribeIpamExternalResourceVerificationTokensResult {
  readonly NextToken?: string | undefined;
  readonly IpamExternalResourceVerificationTokens?: readonly IpamExternalResourceVerificationToken[] | undefined;
}

export interface DescribeIpamPoliciesRequest {
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly IpamPolicyIds?: readonly string[] | undefined;
}

export interface DescribeIpamPoliciesResult {
  readonly NextToken?: string | undefined;
  readonly IpamPolicies?: readonly IpamPolicy[] | undefined;
}

export interface DescribeIpamPoolAllocationsRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamPoolAllocationIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeIpamPoolAllocationsResult {
  readonly IpamPoolAllocations?: readonly IpamPoolAllocation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeIpamPoolsRequest {
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly IpamPoolIds?: readonly string[] | undefined;
}

export interface DescribeIpamPoolsResult {
  readonly NextToken?: string | undefined;
  readonly IpamPools?: readonly IpamPool[] | undefined;
}

export interface DescribeIpamPrefixListResolverTargetsRequest {
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly IpamPrefixListResolverTargetIds?: readonly string[] | undefined;
  readonly IpamPrefixListResolverId?: string | undefined;
}

export interface DescribeIpamPrefixListResolverTargetsResult {
  readonly NextToken?: string | undefined;
  readonly IpamPrefixListResolverTargets?: readonly IpamPrefixListResolverTarget[] | undefined;
}

export interface DescribeIpamPrefixListResolversRequest {
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly IpamPrefixListResolverIds?: readonly string[] | undefined;
}

export interface DescribeIpamPrefixListResolversResult {
  readonly NextToken?: string | undefined;
  readonly IpamPrefixListResolvers?: readonly IpamPrefixListResolver[] | undefined;
}

export interface DescribeIpamResourceDiscoveriesRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamResourceDiscoveryIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeIpamResourceDiscoveriesResult {
  readonly IpamResourceDiscoveries?: readonly IpamResourceDiscovery[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeIpamResourceDiscoveryAssociationsRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamResourceDiscoveryAssociationIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeIpamResourceDiscoveryAssociationsResult {
  readonly IpamResourceDiscoveryAssociations?: readonly IpamResourceDiscoveryAssociation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeIpamScopesRequest {
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly IpamScopeIds?: readonly string[] | undefined;
}

export interface DescribeIpamScopesResult {
  readonly NextToken?: string | undefined;
  readonly IpamScopes?: readonly IpamScope[] | undefined;
}

export interface DescribeIpamsRequest {
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly IpamIds?: readonly string[] | undefined;
}

export interface DescribeIpamsResult {
  readonly NextToken?: string | undefined;
  readonly Ipams?: readonly Ipam[] | undefined;
}

export interface DescribeIpv6PoolsRequest {
  readonly PoolIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeIpv6PoolsResult {
  readonly Ipv6Pools?: readonly Ipv6Pool[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeKeyPairsRequest {
  readonly KeyNames?: readonly string[] | undefined;
  readonly KeyPairIds?: readonly string[] | undefined;
  readonly IncludePublicKey?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeKeyPairsResult {
  readonly KeyPairs?: readonly KeyPairInfo[] | undefined;
}

export interface DescribeLaunchTemplateVersionsRequest {
  readonly DryRun?: boolean | undefined;
  readonly LaunchTemplateId?: string | undefined;
  readonly LaunchTemplateName?: string | undefined;
  readonly Versions?: readonly string[] | undefined;
  readonly MinVersion?: string | undefined;
  readonly MaxVersion?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly ResolveAlias?: boolean | undefined;
  readonly IncludeManagedResources?: boolean | undefined;
}

export interface DescribeLaunchTemplateVersionsResult {
  readonly LaunchTemplateVersions?: readonly LaunchTemplateVersion[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeLaunchTemplatesRequest {
  readonly DryRun?: boolean | undefined;
  readonly LaunchTemplateIds?: readonly string[] | undefined;
  readonly LaunchTemplateNames?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly IncludeManagedResources?: boolean | undefined;
}

export interface DescribeLaunchTemplatesResult {
  readonly LaunchTemplates?: readonly LaunchTemplate[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest {
  readonly LocalGatewayRouteTableVirtualInterfaceGroupAssociationIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResult {
  readonly LocalGatewayRouteTableVirtualInterfaceGroupAssociations?: readonly LocalGatewayRouteTableVirtualInterfaceGroupAssociation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeLocalGatewayRouteTableVpcAssociationsRequest {
  readonly LocalGatewayRouteTableVpcAssociationIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeLocalGatewayRouteTableVpcAssociationsResult {
  readonly LocalGatewayRouteTableVpcAssociations?: readonly LocalGatewayRouteTableVpcAssociation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeLocalGatewayRouteTablesRequest {
  readonly LocalGatewayRouteTableIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeLocalGatewayRouteTablesResult {
  readonly LocalGatewayRouteTables?: readonly LocalGatewayRouteTable[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeLocalGatewayVirtualInterfaceGroupsRequest {
  readonly LocalGatewayVirtualInterfaceGroupIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeLocalGatewayVirtualInterfaceGroupsResult {
  readonly LocalGatewayVirtualInterfaceGroups?: readonly LocalGatewayVirtualInterfaceGroup[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeLocalGatewayVirtualInterfacesRequest {
  readonly LocalGatewayVirtualInterfaceIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeLocalGatewayVirtualInterfacesResult {
  readonly LocalGatewayVirtualInterfaces?: readonly LocalGatewayVirtualInterface[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeLocalGatewaysRequest {
  readonly LocalGatewayIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeLocalGatewaysResult {
  readonly LocalGateways?: readonly LocalGateway[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeLockedSnapshotsRequest {
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly SnapshotIds?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeLockedSnapshotsResult {
  readonly Snapshots?: readonly LockedSnapshotsInfo[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeMacHostsRequest {
  readonly Filters?: readonly Filter[] | undefined;
  readonly HostIds?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeMacHostsResult {
  readonly MacHosts?: readonly MacHost[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeMacModificationTasksRequest {
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MacModificationTaskIds?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeMacModificationTasksResult {
  readonly MacModificationTasks?: readonly MacModificationTask[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeManagedPrefixListsRequest {
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly PrefixListIds?: readonly string[] | undefined;
}

export interface DescribeManagedPrefixListsResult {
  readonly NextToken?: string | undefined;
  readonly PrefixLists?: readonly ManagedPrefixList[] | undefined;
}

export interface DescribeMovingAddressesRequest {
  readonly DryRun?: boolean | undefined;
  readonly PublicIps?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeMovingAddressesResult {
  readonly MovingAddressStatuses?: readonly MovingAddressStatus[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeNatGatewaysRequest {
  readonly DryRun?: boolean | undefined;
  readonly Filter?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NatGatewayIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeNatGatewaysResult {
  readonly NatGateways?: readonly NatGateway[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeNetworkAclsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly DryRun?: boolean | undefined;
  readonly NetworkAclIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeNetworkAclsResult {
  readonly NetworkAcls?: readonly NetworkAcl[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeNetworkInsightsAccessScopeAnalysesRequest {
  readonly NetworkInsightsAccessScopeAnalysisIds?: readonly string[] | undefined;
  readonly NetworkInsightsAccessScopeId?: string | undefined;
  readonly AnalysisStartTimeBegin?: Instant | undefined;
  readonly AnalysisStartTimeEnd?: Instant | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly DryRun?: boolean | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeNetworkInsightsAccessScopeAnalysesResult {
  readonly NetworkInsightsAccessScopeAnalyses?: readonly NetworkInsightsAccessScopeAnalysis[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeNetworkInsightsAccessScopesRequest {
  readonly NetworkInsightsAccessScopeIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly DryRun?: boolean | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeNetworkInsightsAccessScopesResult {
  readonly NetworkInsightsAccessScopes?: readonly NetworkInsightsAccessScope[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeNetworkInsightsAnalysesRequest {
  readonly NetworkInsightsAnalysisIds?: readonly string[] | undefined;
  readonly NetworkInsightsPathId?: string | undefined;
  readonly AnalysisStartTime?: Instant | undefined;
  readonly AnalysisEndTime?: Instant | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly DryRun?: boolean | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeNetworkInsightsAnalysesResult {
  readonly NetworkInsightsAnalyses?: readonly NetworkInsightsAnalysis[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeNetworkInsightsPathsRequest {
  readonly NetworkInsightsPathIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly DryRun?: boolean | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeNetworkInsightsPathsResult {
  readonly NetworkInsightsPaths?: readonly NetworkInsightsPath[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeNetworkInterfaceAttributeRequest {
  readonly DryRun?: boolean | undefined;
  readonly NetworkInterfaceId: string;
  readonly Attribute?: NetworkInterfaceAttribute | undefined;
}

export interface DescribeNetworkInterfaceAttributeResult {
  readonly Attachment?: NetworkInterfaceAttachment | undefined;
  readonly Description?: AttributeValue | undefined;
  readonly Groups?: readonly GroupIdentifier[] | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly SourceDestCheck?: AttributeBooleanValue | undefined;
  readonly AssociatePublicIpAddress?: boolean | undefined;
}

export interface DescribeNetworkInterfacePermissionsRequest {
  readonly NetworkInterfacePermissionIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeNetworkInterfacePermissionsResult {
  readonly NetworkInterfacePermissions?: readonly NetworkInterfacePermission[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeNetworkInterfacesRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly IncludeManagedResources?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
  readonly NetworkInterfaceIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeNetworkInterfacesResult {
  readonly NetworkInterfaces?: readonly NetworkInterface[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeOutpostLagsRequest {
  readonly OutpostLagIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeOutpostLagsResult {
  readonly OutpostLags?: readonly OutpostLag[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribePlacementGroupsRequest {
  readonly GroupIds?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly GroupNames?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribePlacementGroupsResult {
  readonly PlacementGroups?: readonly PlacementGroup[] | undefined;
}

export interface DescribePrefixListsRequest {
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly PrefixListIds?: readonly string[] | undefined;
}

export interface DescribePrefixListsResult {
  readonly NextToken?: string | undefined;
  readonly PrefixLists?: readonly PrefixList[] | undefined;
}

export interface DescribePrincipalIdFormatRequest {
  readonly DryRun?: boolean | undefined;
  readonly Resources?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribePrincipalIdFormatResult {
  readonly Principals?: readonly PrincipalIdFormat[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribePublicIpv4PoolsRequest {
  readonly PoolIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribePublicIpv4PoolsResult {
  readonly PublicIpv4Pools?: readonly PublicIpv4Pool[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeRegionsRequest {
  readonly RegionNames?: readonly string[] | undefined;
  readonly AllRegions?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeRegionsResult {
  readonly Regions?: readonly Region[] | undefined;
}

export interface DescribeReplaceRootVolumeTasksRequest {
  readonly ReplaceRootVolumeTaskIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeReplaceRootVolumeTasksResult {
  readonly ReplaceRootVolumeTasks?: readonly ReplaceRootVolumeTask[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeReservedInstancesListingsRequest {
  readonly ReservedInstancesId?: string | undefined;
  readonly ReservedInstancesListingId?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeReservedInstancesListingsResult {
  readonly ReservedInstancesListings?: readonly ReservedInstancesListing[] | undefined;
}

export interface DescribeReservedInstancesModificationsRequest {
  readonly ReservedInstancesModificationIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeReservedInstancesModificationsResult {
  readonly NextToken?: string | undefined;
  readonly ReservedInstancesModifications?: readonly ReservedInstancesModification[] | undefined;
}

export interface DescribeReservedInstancesOfferingsRequest {
  readonly AvailabilityZone?: string | undefined;
  readonly IncludeMarketplace?: boolean | undefined;
  readonly InstanceType?: InstanceType | undefined;
  readonly MaxDuration?: number | undefined;
  readonly MaxInstanceCount?: number | undefined;
  readonly MinDuration?: number | undefined;
  readonly OfferingClass?: OfferingClassType | undefined;
  readonly ProductDescription?: RIProductDescription | undefined;
  readonly ReservedInstancesOfferingIds?: readonly string[] | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly InstanceTenancy?: Tenancy | undefined;
  readonly OfferingType?: OfferingTypeValues | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeReservedInstancesOfferingsResult {
  readonly NextToken?: string | undefined;
  readonly ReservedInstancesOfferings?: readonly ReservedInstancesOffering[] | undefined;
}

export interface DescribeReservedInstancesRequest {
  readonly OfferingClass?: OfferingClassType | undefined;
  readonly ReservedInstancesIds?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly OfferingType?: OfferingTypeValues | undefined;
}

export interface DescribeReservedInstancesResult {
  readonly ReservedInstances?: readonly ReservedInstances[] | undefined;
}

export interface DescribeRouteServerEndpointsRequest {
  readonly RouteServerEndpointIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeRouteServerEndpointsResult {
  readonly RouteServerEndpoints?: readonly RouteServerEndpoint[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeRouteServerPeersRequest {
  readonly RouteServerPeerIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeRouteServerPeersResult {
  readonly RouteServerPeers?: readonly RouteServerPeer[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeRouteServersRequest {
  readonly RouteServerIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeRouteServersResult {
  readonly RouteServers?: readonly RouteServer[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeRouteTablesRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly DryRun?: boolean | undefined;
  readonly RouteTableIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeRouteTablesResult {
  readonly RouteTables?: readonly RouteTable[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeScheduledInstanceAvailabilityRequest {
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly FirstSlotStartTimeRange: SlotDateTimeRangeRequest;
  readonly MaxResults?: number | undefined;
  readonly MaxSlotDurationInHours?: number | undefined;
  readonly MinSlotDurationInHours?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Recurrence: ScheduledInstanceRecurrenceRequest;
}

export interface DescribeScheduledInstanceAvailabilityResult {
  readonly NextToken?: string | undefined;
  readonly ScheduledInstanceAvailabilitySet?: readonly ScheduledInstanceAvailability[] | undefined;
}

export interface DescribeScheduledInstancesRequest {
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly ScheduledInstanceIds?: readonly string[] | undefined;
  readonly SlotStartTimeRange?: SlotStartTimeRangeRequest | undefined;
}

export interface DescribeScheduledInstancesResult {
  readonly NextToken?: string | undefined;
  readonly ScheduledInstanceSet?: readonly ScheduledInstance[] | undefined;
}

export interface DescribeSecondaryInterfacesRequest {
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly SecondaryInterfaceIds?: readonly string[] | undefined;
}

export interface DescribeSecondaryInterfacesResult {
  readonly SecondaryInterfaces?: readonly SecondaryInterface[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeSecondaryNetworksRequest {
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly SecondaryNetworkIds?: readonly string[] | undefined;
}

export interface DescribeSecondaryNetworksResult {
  readonly SecondaryNetworks?: readonly SecondaryNetwork[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeSecondarySubnetsRequest {
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly SecondarySubnetIds?: readonly string[] | undefined;
}

export interface DescribeSecondarySubnetsResult {
  readonly SecondarySubnets?: readonly SecondarySubnet[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeSecurityGroupReferencesRequest {
  readonly DryRun?: boolean | undefined;
  readonly GroupId: readonly string[];
}

export interface DescribeSecurityGroupReferencesResult {
  readonly SecurityGroupReferenceSet?: readonly SecurityGroupReference[] | undefined;
}

export interface DescribeSecurityGroupRulesRequest {
  readonly Filters?: readonly Filter[] | undefined;
  readonly SecurityGroupRuleIds?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeSecurityGroupRulesResult {
  readonly SecurityGroupRules?: readonly SecurityGroupRule[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeSecurityGroupVpcAssociationsRequest {
  readonly Filters?: readonly Filter[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeSecurityGroupVpcAssociationsResult {
  readonly SecurityGroupVpcAssociations?: readonly SecurityGroupVpcAssociation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeSecurityGroupsRequest {
  readonly GroupIds?: readonly string[] | undefined;
  readonly GroupNames?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeSecurityGroupsResult {
  readonly NextToken?: string | undefined;
  readonly SecurityGroups?: readonly SecurityGroup[] | undefined;
}

export interface DescribeServiceLinkVirtualInterfacesRequest {
  readonly ServiceLinkVirtualInterfaceIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeServiceLinkVirtualInterfacesResult {
  readonly ServiceLinkVirtualInterfaces?: readonly ServiceLinkVirtualInterface[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeSnapshotAttributeRequest {
  readonly Attribute: SnapshotAttributeName;
  readonly SnapshotId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeSnapshotAttributeResult {
  readonly ProductCodes?: readonly ProductCode[] | undefined;
  readonly SnapshotId?: string | undefined;
  readonly CreateVolumePermissions?: readonly CreateVolumePermission[] | undefined;
}

export interface DescribeSnapshotTierStatusRequest {
  readonly Filters?: readonly Filter[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeSnapshotTierStatusResult {
  readonly SnapshotTierStatuses?: readonly SnapshotTierStatus[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeSnapshotsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly OwnerIds?: readonly string[] | undefined;
  readonly RestorableByUserIds?: readonly string[] | undefined;
  readonly SnapshotIds?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeSnapshotsResult {
  readonly NextToken?: string | undefined;
  readonly Snapshots?: readonly Snapshot[] | undefined;
}

export interface DescribeSpotDatafeedSubscriptionRequest {
  readonly DryRun?: boolean | undefined;
}

export interface DescribeSpotDatafeedSubscriptionResult {
  readonly SpotDatafeedSubscription?: SpotDatafeedSubscription | undefined;
}

export interface DescribeSpotFleetInstancesRequest {
  readonly DryRun?: boolean | undefined;
  readonly SpotFleetRequestId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeSpotFleetInstancesResponse {
  readonly ActiveInstances?: readonly ActiveInstance[] | undefined;
  readonly NextToken?: string | undefined;
  readonly SpotFleetRequestId?: string | undefined;
}

export interface DescribeSpotFleetRequestHistoryRequest {
  readonly DryRun?: boolean | undefined;
  readonly SpotFleetRequestId: string;
  readonly EventType?: EventType | undefined;
  readonly StartTime: Instant;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeSpotFleetRequestHistoryResponse {
  readonly HistoryRecords?: readonly HistoryRecord[] | undefined;
  readonly LastEvaluatedTime?: Instant | undefined;
  readonly NextToken?: string | undefined;
  readonly SpotFleetRequestId?: string | undefined;
  readonly StartTime?: Instant | undefined;
}

export interface DescribeSpotFleetRequestsRequest {
  readonly DryRun?: boolean | undefined;
  readonly SpotFleetRequestIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeSpotFleetRequestsResponse {
  readonly NextToken?: string | undefined;
  readonly SpotFleetRequestConfigs?: readonly SpotFleetRequestConfig[] | undefined;
}

export interface DescribeSpotInstanceRequestsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly DryRun?: boolean | undefined;
  readonly SpotInstanceRequestIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeSpotInstanceRequestsResult {
  readonly SpotInstanceRequests?: readonly SpotInstanceRequest[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeSpotPriceHistoryRequest {
  readonly AvailabilityZoneId?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly InstanceTypes?: readonly InstanceType[] | undefined;
  readonly ProductDescriptions?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeSpotPriceHistoryResult {
  readonly NextToken?: string | undefined;
  readonly SpotPriceHistory?: readonly SpotPrice[] | undefined;
}

export interface DescribeStaleSecurityGroupsRequest {
  readonly DryRun?: boolean | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly VpcId: string;
}

export interface DescribeStaleSecurityGroupsResult {
  readonly NextToken?: string | undefined;
  readonly StaleSecurityGroupSet?: readonly StaleSecurityGroup[] | undefined;
}

export interface DescribeStoreImageTasksRequest {
  readonly ImageIds?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeStoreImageTasksResult {
  readonly StoreImageTaskResults?: readonly StoreImageTaskResult[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeSubnetsRequest {
  readonly Filters?: readonly Filter[] | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeSubnetsResult {
  readonly NextToken?: string | undefined;
  readonly Subnets?: readonly Subnet[] | undefined;
}

export interface DescribeTagsRequest {
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeTagsResult {
  readonly NextToken?: string | undefined;
  readonly Tags?: readonly TagDescription[] | undefined;
}

export interface DescribeTrafficMirrorFilterRulesRequest {
  readonly TrafficMirrorFilterRuleIds?: readonly string[] | undefined;
  readonly TrafficMirrorFilterId?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeTrafficMirrorFilterRulesResult {
  readonly TrafficMirrorFilterRules?: readonly TrafficMirrorFilterRule[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeTrafficMirrorFiltersRequest {
  readonly TrafficMirrorFilterIds?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeTrafficMirrorFiltersResult {
  readonly TrafficMirrorFilters?: readonly TrafficMirrorFilter[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeTrafficMirrorSessionsRequest {
  readonly TrafficMirrorSessionIds?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeTrafficMirrorSessionsResult {
  readonly TrafficMirrorSessions?: readonly TrafficMirrorSession[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeTrafficMirrorTargetsRequest {
  readonly TrafficMirrorTargetIds?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeTrafficMirrorTargetsResult {
  readonly TrafficMirrorTargets?: readonly TrafficMirrorTarget[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeTransitGatewayAttachmentsRequest {
  readonly TransitGatewayAttachmentIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayAttachmentsResult {
  readonly TransitGatewayAttachments?: readonly TransitGatewayAttachment[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeTransitGatewayConnectPeersRequest {
  readonly TransitGatewayConnectPeerIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayConnectPeersResult {
  readonly TransitGatewayConnectPeers?: readonly TransitGatewayConnectPeer[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeTransitGatewayConnectsRequest {
  readonly TransitGatewayAttachmentIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayConnectsResult {
  readonly TransitGatewayConnects?: readonly TransitGatewayConnect[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeTransitGatewayMeteringPoliciesRequest {
  readonly TransitGatewayMeteringPolicyIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayMeteringPoliciesResult {
  readonly TransitGatewayMeteringPolicies?: readonly TransitGatewayMeteringPolicy[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeTransitGatewayMulticastDomainsRequest {
  readonly TransitGatewayMulticastDomainIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayMulticastDomainsResult {
  readonly TransitGatewayMulticastDomains?: readonly TransitGatewayMulticastDomain[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeTransitGatewayPeeringAttachmentsRequest {
  readonly TransitGatewayAttachmentIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayPeeringAttachmentsResult {
  readonly TransitGatewayPeeringAttachments?: readonly TransitGatewayPeeringAttachment[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeTransitGatewayPolicyTablesRequest {
  readonly TransitGatewayPolicyTableIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayPolicyTablesResult {
  readonly TransitGatewayPolicyTables?: readonly TransitGatewayPolicyTable[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeTransitGatewayRouteTableAnnouncementsRequest {
  readonly TransitGatewayRouteTableAnnouncementIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayRouteTableAnnouncementsResult {
  readonly TransitGatewayRouteTableAnnouncements?: readonly TransitGatewayRouteTableAnnouncement[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeTransitGatewayRouteTablesRequest {
  readonly TransitGatewayRouteTableIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayRouteTablesResult {
  readonly TransitGatewayRouteTables?: readonly TransitGatewayRouteTable[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeTransitGatewayVpcAttachmentsRequest {
  readonly TransitGatewayAttachmentIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayVpcAttachmentsResult {
  readonly TransitGatewayVpcAttachments?: readonly TransitGatewayVpcAttachment[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeTransitGatewaysRequest {
  readonly TransitGatewayIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewaysResult {
  readonly TransitGateways?: readonly TransitGateway[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeTrunkInterfaceAssociationsRequest {
  readonly AssociationIds?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeTrunkInterfaceAssociationsResult {
  readonly InterfaceAssociations?: readonly TrunkInterfaceAssociation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeVerifiedAccessEndpointsRequest {
  readonly VerifiedAccessEndpointIds?: readonly string[] | undefined;
  readonly VerifiedAccessInstanceId?: string | undefined;
  readonly VerifiedAccessGroupId?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeVerifiedAccessEndpointsResult {
  readonly VerifiedAccessEndpoints?: readonly VerifiedAccessEndpoint[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeVerifiedAccessGroupsRequest {
  readonly VerifiedAccessGroupIds?: readonly string[] | undefined;
  readonly VerifiedAccessInstanceId?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeVerifiedAccessGroupsResult {
  readonly VerifiedAccessGroups?: readonly VerifiedAccessGroup[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeVerifiedAccessInstanceLoggingConfigurationsRequest {
  readonly VerifiedAccessInstanceIds?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeVerifiedAccessInstanceLoggingConfigurationsResult {
  readonly LoggingConfigurations?: readonly VerifiedAccessInstanceLoggingConfiguration[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeVerifiedAccessInstancesRequest {
  readonly VerifiedAccessInstanceIds?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeVerifiedAccessInstancesResult {
  readonly VerifiedAccessInstances?: readonly VerifiedAccessInstance[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeVerifiedAccessTrustProvidersRequest {
  readonly VerifiedAccessTrustProviderIds?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeVerifiedAccessTrustProvidersResult {
  readonly VerifiedAccessTrustProviders?: readonly VerifiedAccessTrustProvider[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeVolumeAttributeRequest {
  readonly Attribute: VolumeAttributeName;
  readonly VolumeId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeVolumeAttributeResult {
  readonly AutoEnableIO?: AttributeBooleanValue | undefined;
  readonly ProductCodes?: readonly ProductCode[] | undefined;
  readonly VolumeId?: string | undefined;
}

export interface DescribeVolumeStatusRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly VolumeIds?: readonly string[] | undefined;
  readonly IncludeManagedResources?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeVolumeStatusResult {
  readonly NextToken?: string | undefined;
  readonly VolumeStatuses?: readonly VolumeStatusItem[] | undefined;
}

export interface DescribeVolumesModificationsRequest {
  readonly DryRun?: boolean | undefined;
  readonly VolumeIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeVolumesModificationsResult {
  readonly NextToken?: string | undefined;
  readonly VolumesModifications?: readonly VolumeModification[] | undefined;
}

export interface DescribeVolumesRequest {
  readonly VolumeIds?: readonly string[] | undefined;
  readonly IncludeManagedResources?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeVolumesResult {
  readonly NextToken?: string | undefined;
  readonly Volumes?: readonly Volume[] | undefined;
}

export interface DescribeVpcAttributeRequest {
  readonly Attribute: VpcAttributeName;
  readonly VpcId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeVpcAttributeResult {
  readonly EnableDnsHostnames?: AttributeBooleanValue | undefined;
  readonly EnableDnsSupport?: AttributeBooleanValue | undefined;
  readonly EnableNetworkAddressUsageMetrics?: AttributeBooleanValue | undefined;
  readonly VpcId?: string | undefined;
}

export interface DescribeVpcBlockPublicAccessExclusionsRequest {
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly ExclusionIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeVpcBlockPublicAccessExclusionsResult {
  readonly VpcBlockPublicAccessExclusions?: readonly VpcBlockPublicAccessExclusion[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeVpcBlockPublicAccessOptionsRequest {
  readonly DryRun?: boolean | undefined;
}

export interface DescribeVpcBlockPublicAccessOptionsResult {
  readonly VpcBlockPublicAccessOptions?: VpcBlockPublicAccessOptions | undefined;
}

export interface DescribeVpcClassicLinkDnsSupportRequest {
  readonly VpcIds?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeVpcClassicLinkDnsSupportResult {
  readonly NextToken?: string | undefined;
  readonly Vpcs?: readonly ClassicLinkDnsSupport[] | undefined;
}

export interface DescribeVpcClassicLinkRequest {
  readonly DryRun?: boolean | undefined;
  readonly VpcIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeVpcClassicLinkResult {
  readonly Vpcs?: readonly VpcClassicLink[] | undefined;
}

export interface DescribeVpcEncryptionControlsRequest {
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly VpcEncryptionControlIds?: readonly string[] | undefined;
  readonly VpcIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeVpcEncryptionControlsResult {
  readonly VpcEncryptionControls?: readonly VpcEncryptionControl[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeVpcEndpointAssociationsRequest {
  readonly DryRun?: boolean | undefined;
  readonly VpcEndpointIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeVpcEndpointAssociationsResult {
  readonly VpcEndpointAssociations?: readonly VpcEndpointAssociation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeVpcEndpointConnectionNotificationsRequest {
  readonly DryRun?: boolean | undefined;
  readonly ConnectionNotificationId?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeVpcEndpointConnectionNotificationsResult {
  readonly ConnectionNotificationSet?: readonly ConnectionNotification[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeVpcEndpointConnectionsRequest {
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeVpcEndpointConnectionsResult {
  readonly VpcEndpointConnections?: readonly VpcEndpointConnection[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeVpcEndpointServiceConfigurationsRequest {
  readonly DryRun?: boolean | undefined;
  readonly ServiceIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeVpcEndpointServiceConfigurationsResult {
  readonly ServiceConfigurations?: readonly ServiceConfiguration[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeVpcEndpointServicePermissionsRequest {
  readonly DryRun?: boolean | undefined;
  readonly ServiceId: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeVpcEndpointServicePermissionsResult {
  readonly AllowedPrincipals?: readonly AllowedPrincipal[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeVpcEndpointServicesRequest {
  readonly DryRun?: boolean | undefined;
  readonly ServiceNames?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly ServiceRegions?: readonly string[] | undefined;
}

export interface DescribeVpcEndpointServicesResult {
  readonly ServiceNames?: readonly string[] | undefined;
  readonly ServiceDetails?: readonly ServiceDetail[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeVpcEndpointsRequest {
  readonly DryRun?: boolean | undefined;
  readonly VpcEndpointIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeVpcEndpointsResult {
  readonly VpcEndpoints?: readonly VpcEndpoint[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeVpcPeeringConnectionsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly DryRun?: boolean | undefined;
  readonly VpcPeeringConnectionIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface DescribeVpcPeeringConnectionsResult {
  readonly VpcPeeringConnections?: readonly VpcPeeringConnection[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeVpcsRequest {
  readonly Filters?: readonly Filter[] | undefined;
  readonly VpcIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeVpcsResult {
  readonly NextToken?: string | undefined;
  readonly Vpcs?: readonly Vpc[] | undefined;
}

export interface DescribeVpnConcentratorsRequest {
  readonly VpnConcentratorIds?: readonly string[] | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeVpnConcentratorsResult {
  readonly VpnConcentrators?: readonly VpnConcentrator[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeVpnConnectionsRequest {
  readonly Filters?: readonly Filter[] | undefined;
  readonly VpnConnectionIds?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeVpnConnectionsResult {
  readonly VpnConnections?: readonly VpnConnection[] | undefined;
}

export interface DescribeVpnGatewaysRequest {
  readonly Filters?: readonly Filter[] | undefined;
  readonly VpnGatewayIds?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DescribeVpnGatewaysResult {
  readonly VpnGateways?: readonly VpnGateway[] | undefined;
}

export type DestinationFileFormat = "plain-text" | "parquet";

export interface DestinationOptionsRequest {
  readonly FileFormat?: DestinationFileFormat | undefined;
  readonly HiveCompatiblePartitions?: boolean | undefined;
  readonly PerHourPartition?: boolean | undefined;
}

export interface DestinationOptionsResponse {
  readonly FileFormat?: DestinationFileFormat | undefined;
  readonly HiveCompatiblePartitions?: boolean | undefined;
  readonly PerHourPartition?: boolean | undefined;
}

export interface DetachClassicLinkVpcRequest {
  readonly DryRun?: boolean | undefined;
  readonly InstanceId: string;
  readonly VpcId: string;
}

export interface DetachClassicLinkVpcResult {
  readonly Return?: boolean | undefined;
}

export interface DetachInternetGatewayRequest {
  readonly DryRun?: boolean | undefined;
  readonly InternetGatewayId: string;
  readonly VpcId: string;
}

export interface DetachNetworkInterfaceRequest {
  readonly DryRun?: boolean | undefined;
  readonly AttachmentId: string;
  readonly Force?: boolean | undefined;
}

export interface DetachVerifiedAccessTrustProviderRequest {
  readonly VerifiedAccessInstanceId: string;
  readonly VerifiedAccessTrustProviderId: string;
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DetachVerifiedAccessTrustProviderResult {
  readonly VerifiedAccessTrustProvider?: VerifiedAccessTrustProvider | undefined;
  readonly VerifiedAccessInstance?: VerifiedAccessInstance | undefined;
}

export interface DetachVolumeRequest {
  readonly Device?: string | undefined;
  readonly Force?: boolean | undefined;
  readonly InstanceId?: string | undefined;
  readonly VolumeId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DetachVpnGatewayRequest {
  readonly VpcId: string;
  readonly VpnGatewayId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DeviceOptions {
  readonly TenantId?: string | undefined;
  readonly PublicSigningKeyUrl?: string | undefined;
}

export type DeviceTrustProviderType = "jamf" | "crowdstrike" | "jumpcloud";

export type DeviceType = "ebs" | "instance-store";

export interface DhcpConfiguration {
  readonly Key?: string | undefined;
  readonly Values?: readonly AttributeValue[] | undefined;
}

export interface DhcpOptions {
  readonly OwnerId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly DhcpOptionsId?: string | undefined;
  readonly DhcpConfigurations?: readonly DhcpConfiguration[] | undefined;
}

export interface DimensionCondition {
  readonly Dimension?: FilterByDimension | undefined;
  readonly Comparison?: Comparison | undefined;
  readonly Values?: readonly string[] | undefined;
}

export interface DirectoryServiceAuthentication {
  readonly DirectoryId?: string | undefined;
}

export interface DirectoryServiceAuthenticationRequest {
  readonly DirectoryId?: string | undefined;
}

export interface DisableAddressTransferRequest {
  readonly AllocationId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DisableAddressTransferResult {
  readonly AddressTransfer?: AddressTransfer | undefined;
}

export interface DisableAllowedImagesSettingsRequest {
  readonly DryRun?: boolean | undefined;
}

export interface DisableAllowedImagesSettingsResult {
  readonly AllowedImagesSettingsState?: AllowedImagesSettingsDisabledState | undefined;
}

export interface DisableAwsNetworkPerformanceMetricSubscriptionRequest {
  readonly Source?: string | undefined;
  readonly Destination?: string | undefined;
  readonly Metric?: MetricType | undefined;
  readonly Statistic?: StatisticType | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DisableAwsNetworkPerformanceMetricSubscriptionResult {
  readonly Output?: boolean | undefined;
}

export interface DisableCapacityManagerRequest {
  readonly DryRun?: boolean | undefined;
  readonly ClientToken?: string | undefined;
}

export interface DisableCapacityManagerResult {
  readonly CapacityManagerStatus?: CapacityManagerStatus | undefined;
  readonly OrganizationsAccess?: boolean | undefined;
}

export interface DisableEbsEncryptionByDefaultRequest {
  readonly DryRun?: boolean | undefined;
}

export interface DisableEbsEncryptionByDefaultResult {
  readonly EbsEncryptionByDefault?: boolean | undefined;
}

export interface DisableFastLaunchRequest {
  readonly ImageId: string;
  readonly Force?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DisableFastLaunchResult {
  readonly ImageId?: string | undefined;
  readonly ResourceType?: FastLaunchResourceType | undefined;
  readonly SnapshotConfiguration?: FastLaunchSnapshotConfigurationResponse | undefined;
  readonly LaunchTemplate?: FastLaunchLaunchTemplateSpecificationResponse | undefined;
  readonly MaxParallelLaunches?: number | undefined;
  readonly OwnerId?: string | undefined;
  readonly State?: FastLaunchStateCode | undefined;
  readonly StateTransitionReason?: string | undefined;
  readonly StateTransitionTime?: Instant | undefined;
}

export interface DisableFastSnapshotRestoreErrorItem {
  readonly SnapshotId?: string | undefined;
  readonly FastSnapshotRestoreStateErrors?: readonly DisableFastSnapshotRestoreStateErrorItem[] | undefined;
}

export interface DisableFastSnapshotRestoreStateError {
  readonly Code?: string | undefined;
  readonly Message?: string | undefined;
}

export interface DisableFastSnapshotRestoreStateErrorItem {
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly Error?: DisableFastSnapshotRestoreStateError | undefined;
}

export interface DisableFastSnapshotRestoreSuccessItem {
  readonly SnapshotId?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly State?: FastSnapshotRestoreStateCode | undefined;
  readonly StateTransitionReason?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly OwnerAlias?: string | undefined;
  readonly EnablingTime?: Instant | undefined;
  readonly OptimizingTime?: Instant | undefined;
  readonly EnabledTime?: Instant | undefined;
  readonly DisablingTime?: Instant | undefined;
  readonly DisabledTime?: Instant | undefined;
}

export interface DisableFastSnapshotRestoresRequest {
  readonly AvailabilityZones?: readonly string[] | undefined;
  readonly AvailabilityZoneIds?: readonly string[] | undefined;
  readonly SourceSnapshotIds: readonly string[];
  readonly DryRun?: boolean | undefined;
}

export interface DisableFastSnapshotRestoresResult {
  readonly Successful?: readonly DisableFastSnapshotRestoreSuccessItem[] | undefined;
  readonly Unsuccessful?: readonly DisableFastSnapshotRestoreErrorItem[] | undefined;
}

export interface DisableImageBlockPublicAccessRequest {
  readonly DryRun?: boolean | undefined;
}

export interface DisableImageBlockPublicAccessResult {
  readonly ImageBlockPublicAccessState?: ImageBlockPublicAccessDisabledState | undefined;
}

export interface DisableImageDeprecationRequest {
  readonly ImageId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DisableImageDeprecationResult {
  readonly Return?: boolean | undefined;
}

export interface DisableImageDeregistrationProtectionRequest {
  readonly ImageId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DisableImageDeregistrationProtectionResult {
  readonly Return?: string | undefined;
}

export interface DisableImageRequest {
  readonly ImageId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DisableImageResult {
  readonly Return?: boolean | undefined;
}

export interface DisableInstanceSqlHaStandbyDetectionsRequest {
  readonly InstanceIds: readonly string[];
  readonly DryRun?: boolean | undefined;
}

export interface DisableInstanceSqlHaStandbyDetectionsResult {
  readonly Instances?: readonly RegisteredInstance[] | undefined;
}

export interface DisableIpamOrganizationAdminAccountRequest {
  readonly DryRun?: boolean | undefined;
  readonly DelegatedAdminAccountId: string;
}

export interface DisableIpamOrganizationAdminAccountResult {
  readonly Success?: boolean | undefined;
}

export interface DisableIpamPolicyRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamPolicyId: string;
  readonly OrganizationTargetId?: string | undefined;
}

export interface DisableIpamPolicyResult {
  readonly Return?: boolean | undefined;
}

export interface DisableRouteServerPropagationRequest {
  readonly RouteServerId: string;
  readonly RouteTableId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DisableRouteServerPropagationResult {
  readonly RouteServerPropagation?: RouteServerPropagation | undefined;
}

export interface DisableSerialConsoleAccessRequest {
  readonly DryRun?: boolean | undefined;
}

export interface DisableSerialConsoleAccessResult {
  readonly SerialConsoleAccessEnabled?: boolean | undefined;
}

export interface DisableSnapshotBlockPublicAccessRequest {
  readonly DryRun?: boolean | undefined;
}

export interface DisableSnapshotBlockPublicAccessResult {
  readonly State?: SnapshotBlockPublicAccessState | undefined;
}

export interface DisableTransitGatewayRouteTablePropagationRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly TransitGatewayRouteTableAnnouncementId?: string | undefined;
}

export interface DisableTransitGatewayRouteTablePropagationResult {
  readonly Propagation?: TransitGatewayPropagation | undefined;
}

export interface DisableVgwRoutePropagationRequest {
  readonly GatewayId: string;
  readonly RouteTableId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DisableVpcClassicLinkDnsSupportRequest {
  readonly VpcId?: string | undefined;
}

export interface DisableVpcClassicLinkDnsSupportResult {
  readonly Return?: boolean | undefined;
}

export interface DisableVpcClassicLinkRequest {
  readonly DryRun?: boolean | undefined;
  readonly VpcId: string;
}

export interface DisableVpcClassicLinkResult {
  readonly Return?: boolean | undefined;
}

export interface DisassociateAddressRequest {
  readonly AssociationId?: string | undefined;
  readonly PublicIp?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DisassociateCapacityReservationBillingOwnerRequest {
  readonly DryRun?: boolean | undefined;
  readonly CapacityReservationId: string;
  readonly UnusedReservationBillingOwnerId: string;
}

export interface DisassociateCapacityReservationBillingOwnerResult {
  readonly Return?: boolean | undefined;
}

export interface DisassociateClientVpnTargetNetworkRequest {
  readonly ClientVpnEndpointId: string;
  readonly AssociationId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DisassociateClientVpnTargetNetworkResult {
  readonly AssociationId?: string | undefined;
  readonly Status?: AssociationStatus | undefined;
}

export interface DisassociateEnclaveCertificateIamRoleRequest {
  readonly CertificateArn: string;
  readonly RoleArn: string;
  readonly DryRun?: boolean | undefined;
}

export interface DisassociateEnclaveCertificateIamRoleResult {
  readonly Return?: boolean | undefined;
}

export interface DisassociateIamInstanceProfileRequest {
  readonly AssociationId: string;
}

export interface DisassociateIamInstanceProfileResult {
  readonly IamInstanceProfileAssociation?: IamInstanceProfileAssociation | undefined;
}

export interface DisassociateInstanceEventWindowRequest {
  readonly DryRun?: boolean | undefined;
  readonly InstanceEventWindowId: string;
  readonly AssociationTarget: InstanceEventWindowDisassociationRequest;
}

export interface DisassociateInstanceEventWindowResult {
  readonly InstanceEventWindow?: InstanceEventWindow | undefined;
}

export interface DisassociateIpamByoasnRequest {
  readonly DryRun?: boolean | undefined;
  readonly Asn: string;
  readonly Cidr: string;
}

export interface DisassociateIpamByoasnResult {
  readonly AsnAssociation?: AsnAssociation | undefined;
}

export interface DisassociateIpamResourceDiscoveryRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamResourceDiscoveryAssociationId: string;
}

export interface DisassociateIpamResourceDiscoveryResult {
  readonly IpamResourceDiscoveryAssociation?: IpamResourceDiscoveryAssociation | undefined;
}

export interface DisassociateNatGatewayAddressRequest {
  readonly NatGatewayId: string;
  readonly AssociationIds: readonly string[];
  readonly MaxDrainDurationSeconds?: number | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DisassociateNatGatewayAddressResult {
  readonly NatGatewayId?: string | undefined;
  readonly NatGatewayAddresses?: readonly NatGatewayAddress[] | undefined;
}

export interface DisassociateRouteServerRequest {
  readonly RouteServerId: string;
  readonly VpcId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DisassociateRouteServerResult {
  readonly RouteServerAssociation?: RouteServerAssociation | undefined;
}

export interface DisassociateRouteTableRequest {
  readonly DryRun?: boolean | undefined;
  readonly AssociationId: string;
}

export interface DisassociateSecurityGroupVpcRequest {
  readonly GroupId: string;
  readonly VpcId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DisassociateSecurityGroupVpcResult {
  readonly State?: SecurityGroupVpcAssociationState | undefined;
}

export interface DisassociateSubnetCidrBlockRequest {
  readonly AssociationId: string;
}

export interface DisassociateSubnetCidrBlockResult {
  readonly Ipv6CidrBlockAssociation?: SubnetIpv6CidrBlockAssociation | undefined;
  readonly SubnetId?: string | undefined;
}

export interface DisassociateTransitGatewayMulticastDomainRequest {
  readonly TransitGatewayMulticastDomainId: string;
  readonly TransitGatewayAttachmentId: string;
  readonly SubnetIds: readonly string[];
  readonly DryRun?: boolean | undefined;
}

export interface DisassociateTransitGatewayMulticastDomainResult {
  readonly Associations?: TransitGatewayMulticastDomainAssociations | undefined;
}

export interface DisassociateTransitGatewayPolicyTableRequest {
  readonly TransitGatewayPolicyTableId: string;
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DisassociateTransitGatewayPolicyTableResult {
  readonly Association?: TransitGatewayPolicyTableAssociation | undefined;
}

export interface DisassociateTransitGatewayRouteTableRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean | undefined;
}

export interface DisassociateTransitGatewayRouteTableResult {
  readonly Association?: TransitGatewayAssociation | undefined;
}

export interface DisassociateTrunkInterfaceRequest {
  readonly AssociationId: string;
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface DisassociateTrunkInterfaceResult {
  readonly Return?: boolean | undefined;
  readonly ClientToken?: string | undefined;
}

export interface DisassociateVpcCidrBlockRequest {
  readonly AssociationId: string;
}

export interface DisassociateVpcCidrBlockResult {
  readonly Ipv6CidrBlockAssociation?: VpcIpv6CidrBlockAssociation | undefined;
  readonly CidrBlockAssociation?: VpcCidrBlockAssociation | undefined;
  readonly VpcId?: string | undefined;
}

export interface DiskImage {
  readonly Description?: string | undefined;
  readonly Image?: DiskImageDetail | undefined;
  readonly Volume?: VolumeDetail | undefined;
}

export interface DiskImageDescription {
  readonly Checksum?: string | undefined;
  readonly Format?: DiskImageFormat | undefined;
  readonly ImportManifestUrl?: string | undefined;
  readonly Size?: number | undefined;
}

export interface DiskImageDetail {
  readonly Format: DiskImageFormat;
  readonly Bytes: number;
  readonly ImportManifestUrl: string;
}

export type DiskImageFormat = "VMDK" | "RAW" | "VHD";

export interface DiskImageVolumeDescription {
  readonly Id?: string | undefined;
  readonly Size?: number | undefined;
}

export interface DiskInfo {
  readonly SizeInGB?: number | undefined;
  readonly Count?: number | undefined;
  readonly Type?: DiskType | undefined;
}

export type DiskType = "hdd" | "ssd";

export interface DnsEntry {
  readonly DnsName?: string | undefined;
  readonly HostedZoneId?: string | undefined;
}

export type DnsNameState = "pendingVerification" | "verified" | "failed";

export interface DnsOptions {
  readonly DnsRecordIpType?: DnsRecordIpType | undefined;
  readonly PrivateDnsOnlyForInboundResolverEndpoint?: boolean | undefined;
  readonly PrivateDnsPreference?: string | undefined;
  readonly PrivateDnsSpecifiedDomains?: readonly string[] | undefined;
}

export interface DnsOptionsSpecification {
  readonly DnsRecordIpType?: DnsRecordIpType | undefined;
  readonly PrivateDnsOnlyForInboundResolverEndpoint?: boolean | undefined;
  readonly PrivateDnsPreference?: string | undefined;
  readonly PrivateDnsSpecifiedDomains?: readonly string[] | undefined;
}

export type DnsRecordIpType = "ipv4" | "dualstack" | "ipv6" | "service-defined";

export interface DnsServersOptionsModifyStructure {
  readonly CustomDnsServers?: readonly string[] | undefined;
  readonly Enabled?: boolean | undefined;
}

export type DnsSupportValue = "enable" | "disable";

export type DomainType = "vpc" | "standard";

export type DynamicRoutingValue = "enable" | "disable";

export interface EbsBlockDevice {
  readonly DeleteOnTermination?: boolean | undefined;
  readonly Iops?: number | undefined;
  readonly SnapshotId?: string | undefined;
  readonly VolumeSize?: number | undefined;
  readonly VolumeType?: VolumeType | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly Throughput?: number | undefined;
  readonly OutpostArn?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly Encrypted?: boolean | undefined;
  readonly VolumeInitializationRate?: number | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly EbsCardIndex?: number | undefined;
}

export interface EbsBlockDeviceResponse {
  readonly Encrypted?: boolean | undefined;
  readonly DeleteOnTermination?: boolean | undefined;
  readonly Iops?: number | undefined;
  readonly Throughput?: number | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly SnapshotId?: string | undefined;
  readonly VolumeSize?: number | undefined;
  readonly VolumeType?: VolumeType | undefined;
}

export interface EbsCardInfo {
  readonly EbsCardIndex?: number | undefined;
  readonly BaselineBandwidthInMbps?: number | undefined;
  readonly BaselineThroughputInMBps?: number | undefined;
  readonly BaselineIops?: number | undefined;
  readonly MaximumBandwidthInMbps?: number | undefined;
  readonly MaximumThroughputInMBps?: number | undefined;
  readonly MaximumIops?: number | undefined;
}

export type EbsEncryptionSupport = "unsupported" | "supported";

export interface EbsInfo {
  readonly EbsOptimizedSupport?: EbsOptimizedSupport | undefined;
  readonly EncryptionSupport?: EbsEncryptionSupport | undefined;
  readonly EbsOptimizedInfo?: EbsOptimizedInfo | undefined;
  readonly NvmeSupport?: EbsNvmeSupport | undefined;
  readonly MaximumEbsAttachments?: number | undefined;
  readonly AttachmentLimitType?: AttachmentLimitType | undefined;
  readonly MaximumEbsCards?: number | undefined;
  readonly EbsCards?: readonly EbsCardInfo[] | undefined;
}

export interface EbsInstanceBlockDevice {
  readonly AttachTime?: Instant | undefined;
  readonly DeleteOnTermination?: boolean | undefined;
  readonly Status?: AttachmentStatus | undefined;
  readonly VolumeId?: string | undefined;
  readonly AssociatedResource?: string | undefined;
  readonly VolumeOwnerId?: string | undefined;
  readonly Operator?: OperatorResponse | undefined;
  readonly EbsCardIndex?: number | undefined;
}

export interface EbsInstanceBlockDeviceSpecification {
  readonly VolumeId?: string | undefined;
  readonly DeleteOnTermination?: boolean | undefined;
}

export type EbsNvmeSupport = "unsupported" | "supported" | "required";

export interface EbsOptimizedInfo {
  readonly BaselineBandwidthInMbps?: number | undefined;
  readonly BaselineThroughputInMBps?: number | undefined;
  readonly BaselineIops?: number | undefined;
  readonly MaximumBandwidthInMbps?: number | undefined;
  readonly MaximumThroughputInMBps?: number | undefined;
  readonly MaximumIops?: number | undefined;
}

export type EbsOptimizedSupport = "unsupported" | "supported" | "default";

export interface EbsStatusDetails {
  readonly ImpairedSince?: Instant | undefined;
  readonly Name?: StatusName | undefined;
  readonly Status?: StatusType | undefined;
}

export interface EbsStatusSummary {
  readonly Details?: readonly EbsStatusDetails[] | undefined;
  readonly Status?: SummaryStatus | undefined;
}

export interface Ec2InstanceConnectEndpoint {
  readonly OwnerId?: string | undefined;
  readonly InstanceConnectEndpointId?: string | undefined;
  readonly InstanceConnectEndpointArn?: string | undefined;
  readonly State?: Ec2InstanceConnectEndpointState | undefined;
  readonly StateMessage?: string | undefined;
  readonly DnsName?: string | undefined;
  readonly FipsDnsName?: string | undefined;
  readonly NetworkInterfaceIds?: readonly string[] | undefined;
  readonly VpcId?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly CreatedAt?: Instant | undefined;
  readonly SubnetId?: string | undefined;
  readonly PreserveClientIp?: boolean | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly IpAddressType?: IpAddressType | undefined;
  readonly PublicDnsNames?: InstanceConnectEndpointPublicDnsNames | undefined;
  readonly AvailabilityZoneId?: string | undefined;
}

export type Ec2InstanceConnectEndpointState =
  | "create-in-progress"
  | "create-complete"
  | "create-failed"
  | "delete-in-progress"
  | "delete-complete"
  | "delete-failed"
  | "update-in-progress"
  | "update-complete"
  | "update-failed";

export interface EfaInfo {
  readonly MaximumEfaInterfaces?: number | undefined;
}

export interface EgressOnlyInternetGateway {
  readonly Attachments?: readonly InternetGatewayAttachment[] | undefined;
  readonly EgressOnlyInternetGatewayId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type EkPubKeyFormat = "der" | "tpmt";

export type EkPubKeyType = "rsa-2048" | "ecc-sec-p384";

export interface ElasticGpuAssociation {
  readonly ElasticGpuId?: string | undefined;
  readonly ElasticGpuAssociationId?: string | undefined;
  readonly ElasticGpuAssociationState?: string | undefined;
  readonly ElasticGpuAssociationTime?: string | undefined;
}

export interface ElasticGpuHealth {
  readonly Status?: ElasticGpuStatus | undefined;
}

export interface ElasticGpuSpecification {
  readonly Type: string;
}

export interface ElasticGpuSpecificationResponse {
  readonly Type?: string | undefined;
}

export type ElasticGpuState = "ATTACHED";

export type ElasticGpuStatus = "OK" | "IMPAIRED";

export interface ElasticGpus {
  readonly ElasticGpuId?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly ElasticGpuType?: string | undefined;
  readonly ElasticGpuHealth?: ElasticGpuHealth | undefined;
  readonly ElasticGpuState?: ElasticGpuState | undefined;
  readonly InstanceId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface ElasticInferenceAccelerator {
  readonly Type: string;
  readonly Count?: number | undefined;
}

export interface ElasticInferenceAcceleratorAssociation {
  readonly ElasticInferenceAcceleratorArn?: string | undefined;
  readonly ElasticInferenceAcceleratorAssociationId?: string | undefined;
  readonly ElasticInferenceAcceleratorAssociationState?: string | undefined;
  readonly ElasticInferenceAcceleratorAssociationTime?: Instant | undefined;
}

export interface EnaSrdSpecification {
  readonly EnaSrdEnabled?: boolean | undefined;
  readonly EnaSrdUdpSpecification?: EnaSrdUdpSpecification | undefined;
}

export interface EnaSrdSpecificationRequest {
  readonly EnaSrdEnabled?: boolean | undefined;
  readonly EnaSrdUdpSpecification?: EnaSrdUdpSpecificationRequest | undefined;
}

export interface EnaSrdUdpSpecification {
  readonly EnaSrdUdpEnabled?: boolean | undefined;
}

export interface EnaSrdUdpSpecificationRequest {
  readonly EnaSrdUdpEnabled?: boolean | undefined;
}

export type EnaSupport = "unsupported" | "supported" | "required";

export interface EnableAddressTransferRequest {
  readonly AllocationId: string;
  readonly TransferAccountId: string;
  readonly DryRun?: boolean | undefined;
}

export interface EnableAddressTransferResult {
  readonly AddressTransfer?: AddressTransfer | undefined;
}

export interface EnableAllowedImagesSettingsRequest {
  readonly AllowedImagesSettingsState: AllowedImagesSettingsEnabledState;
  readonly DryRun?: boolean | undefined;
}

export interface EnableAllowedImagesSettingsResult {
  readonly AllowedImagesSettingsState?: AllowedImagesSettingsEnabledState | undefined;
}

export interface EnableAwsNetworkPerformanceMetricSubscriptionRequest {
  readonly Source?: string | undefined;
  readonly Destination?: string | undefined;
  readonly Metric?: MetricType | undefined;
  readonly Statistic?: StatisticType | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface EnableAwsNetworkPerformanceMetricSubscriptionResult {
  readonly Output?: boolean | undefined;
}

export interface EnableCapacityManagerRequest {
  readonly OrganizationsAccess?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
  readonly ClientToken?: string | undefined;
}

export interface EnableCapacityManagerResult {
  readonly CapacityManagerStatus?: CapacityManagerStatus | undefined;
  readonly OrganizationsAccess?: boolean | undefined;
}

export interface EnableEbsEncryptionByDefaultRequest {
  readonly DryRun?: boolean | undefined;
}

export interface EnableEbsEncryptionByDefaultResult {
  readonly EbsEncryptionByDefault?: boolean | undefined;
}

export interface EnableFastLaunchRequest {
  readonly ImageId: string;
  readonly ResourceType?: string | undefined;
  readonly SnapshotConfiguration?: FastLaunchSnapshotConfigurationRequest | undefined;
  readonly LaunchTemplate?: FastLaunchLaunchTemplateSpecificationRequest | undefined;
  readonly MaxParallelLaunches?: number | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface EnableFastLaunchResult {
  readonly ImageId?: string | undefined;
  readonly ResourceType?: FastLaunchResourceType | undefined;
  readonly SnapshotConfiguration?: FastLaunchSnapshotConfigurationResponse | undefined;
  readonly LaunchTemplate?: FastLaunchLaunchTemplateSpecificationResponse | undefined;
  readonly MaxParallelLaunches?: number | undefined;
  readonly OwnerId?: string | undefined;
  readonly State?: FastLaunchStateCode | undefined;
  readonly StateTransitionReason?: string | undefined;
  readonly StateTransitionTime?: Instant | undefined;
}

export interface EnableFastSnapshotRestoreErrorItem {
  readonly SnapshotId?: string | undefined;
  readonly FastSnapshotRestoreStateErrors?: readonly EnableFastSnapshotRestoreStateErrorItem[] | undefined;
}

export interface EnableFastSnapshotRestoreStateError {
  readonly Code?: string | undefined;
  readonly Message?: string | undefined;
}

export interface EnableFastSnapshotRestoreStateErrorItem {
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly Error?: EnableFastSnapshotRestoreStateError | undefined;
}

export interface EnableFastSnapshotRestoreSuccessItem {
  readonly SnapshotId?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly State?: FastSnapshotRestoreStateCode | undefined;
  readonly StateTransitionReason?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly OwnerAlias?: string | undefined;
  readonly EnablingTime?: Instant | undefined;
  readonly OptimizingTime?: Instant | undefined;
  readonly EnabledTime?: Instant | undefined;
  readonly DisablingTime?: Instant | undefined;
  readonly DisabledTime?: Instant | undefined;
}

export interface EnableFastSnapshotRestoresRequest {
  readonly AvailabilityZones?: readonly string[] | undefined;
  readonly AvailabilityZoneIds?: readonly string[] | undefined;
  readonly SourceSnapshotIds: readonly string[];
  readonly DryRun?: boolean | undefined;
}

export interface EnableFastSnapshotRestoresResult {
  readonly Successful?: readonly EnableFastSnapshotRestoreSuccessItem[] | undefined;
  readonly Unsuccessful?: readonly EnableFastSnapshotRestoreErrorItem[] | undefined;
}

export interface EnableImageBlockPublicAccessRequest {
  readonly ImageBlockPublicAccessState: ImageBlockPublicAccessEnabledState;
  readonly DryRun?: boolean | undefined;
}

export interface EnableImageBlockPublicAccessResult {
  readonly ImageBlockPublicAccessState?: ImageBlockPublicAccessEnabledState | undefined;
}

export interface EnableImageDeprecationRequest {
  readonly ImageId: string;
  readonly DeprecateAt: Instant;
  readonly DryRun?: boolean | undefined;
}

export interface EnableImageDeprecationResult {
  readonly Return?: boolean | undefined;
}

export interface EnableImageDeregistrationProtectionRequest {
  readonly ImageId: string;
  readonly WithCooldown?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface EnableImageDeregistrationProtectionResult {
  readonly Return?: string | undefined;
}

export interface EnableImageRequest {
  readonly ImageId: string;
  readonly DryRun?: boolean | undefined;
}

export interface EnableImageResult {
  readonly Return?: boolean | undefined;
}

export interface EnableInstanceSqlHaStandbyDetectionsRequest {
  readonly InstanceIds: readonly string[];
  readonly SqlServerCredentials?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface EnableInstanceSqlHaStandbyDetectionsResult {
  readonly Instances?: readonly RegisteredInstance[] | undefined;
}

export interface EnableIpamOrganizationAdminAccountRequest {
  readonly DryRun?: boolean | undefined;
  readonly DelegatedAdminAccountId: string;
}

export interface EnableIpamOrganizationAdminAccountResult {
  readonly Success?: boolean | undefined;
}

export interface EnableIpamPolicyRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamPolicyId: string;
  readonly OrganizationTargetId?: string | undefined;
}

export interface EnableIpamPolicyResult {
  readonly IpamPolicyId?: string | undefined;
}

export interface EnableReachabilityAnalyzerOrganizationSharingRequest {
  readonly DryRun?: boolean | undefined;
}

export interface EnableReachabilityAnalyzerOrganizationSharingResult {
  readonly ReturnValue?: boolean | undefined;
}

export interface EnableRouteServerPropagationRequest {
  readonly RouteServerId: string;
  readonly RouteTableId: string;
  readonly DryRun?: boolean | undefined;
}

export interface EnableRouteServerPropagationResult {
  readonly RouteServerPropagation?: RouteServerPropagation | undefined;
}

export interface EnableSerialConsoleAccessRequest {
  readonly DryRun?: boolean | undefined;
}

export interface EnableSerialConsoleAccessResult {
  readonly SerialConsoleAccessEnabled?: boolean | undefined;
}

export interface EnableSnapshotBlockPublicAccessRequest {
  readonly State: SnapshotBlockPublicAccessState;
  readonly DryRun?: boolean | undefined;
}

export interface EnableSnapshotBlockPublicAccessResult {
  readonly State?: SnapshotBlockPublicAccessState | undefined;
}

export interface EnableTransitGatewayRouteTablePropagationRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly TransitGatewayRouteTableAnnouncementId?: string | undefined;
}

export interface EnableTransitGatewayRouteTablePropagationResult {
  readonly Propagation?: TransitGatewayPropagation | undefined;
}

export interface EnableVgwRoutePropagationRequest {
  readonly GatewayId: string;
  readonly RouteTableId: string;
  readonly DryRun?: boolean | undefined;
}

export interface EnableVolumeIORequest {
  readonly DryRun?: boolean | undefined;
  readonly VolumeId: string;
}

export interface EnableVpcClassicLinkDnsSupportRequest {
  readonly VpcId?: string | undefined;
}

export interface EnableVpcClassicLinkDnsSupportResult {
  readonly Return?: boolean | undefined;
}

export interface EnableVpcClassicLinkRequest {
  readonly DryRun?: boolean | undefined;
  readonly VpcId: string;
}

export interface EnableVpcClassicLinkResult {
  readonly Return?: boolean | undefined;
}

export interface EnclaveOptions {
  readonly Enabled?: boolean | undefined;
}

export interface EnclaveOptionsRequest {
  readonly Enabled?: boolean | undefined;
}

export type EncryptionStateValue = "enabling" | "enabled" | "disabling" | "disabled";

export interface EncryptionSupport {
  readonly EncryptionState?: EncryptionStateValue | undefined;
  readonly StateMessage?: string | undefined;
}

export type EncryptionSupportOptionValue = "enable" | "disable";

export type EndDateType = "unlimited" | "limited";

export type EndpointIpAddressType = "ipv4" | "ipv6" | "dual-stack";

export type EphemeralNvmeSupport = "unsupported" | "supported" | "required";

export type EventCode =
  | "instance-reboot"
  | "system-reboot"
  | "system-maintenance"
  | "instance-retirement"
  | "instance-stop";

export interface EventInformation {
  readonly EventDescription?: string | undefined;
  readonly EventSubType?: string | undefined;
  readonly InstanceId?: string | undefined;
}

export type EventType = "instanceChange" | "fleetRequestChange" | "error" | "information";

export type ExcessCapacityTerminationPolicy = "noTermination" | "default";

export interface Explanation {
  readonly Acl?: AnalysisComponent | undefined;
  readonly AclRule?: AnalysisAclRule | undefined;
  readonly Address?: string | undefined;
  readonly Addresses?: readonly string[] | undefined;
  readonly AttachedTo?: AnalysisComponent | undefined;
  readonly AvailabilityZones?: readonly string[] | undefined;
  readonly AvailabilityZoneIds?: readonly string[] | undefined;
  readonly Cidrs?: readonly string[] | undefined;
  readonly Component?: AnalysisComponent | undefined;
  readonly CustomerGateway?: AnalysisComponent | undefined;
  readonly Destination?: AnalysisComponent | undefined;
  readonly DestinationVpc?: AnalysisComponent | undefined;
  readonly Direction?: string | undefined;
  readonly ExplanationCode?: string | undefined;
  readonly IngressRouteTable?: AnalysisComponent | undefined;
  readonly InternetGateway?: AnalysisComponent | undefined;
  readonly LoadBalancerArn?: string | undefined;
  readonly ClassicLoadBalancerListener?: AnalysisLoadBalancerListener | undefined;
  readonly LoadBalancerListenerPort?: number | undefined;
  readonly LoadBalancerTarget?: AnalysisLoadBalancerTarget | undefined;
  readonly LoadBalancerTargetGroup?: AnalysisComponent | undefined;
  readonly LoadBalancerTargetGroups?: readonly AnalysisComponent[] | undefined;
  readonly LoadBalancerTargetPort?: number | undefined;
  readonly ElasticLoadBalancerListener?: AnalysisComponent | undefined;
  readonly MissingComponent?: string | undefined;
  readonly NatGateway?: AnalysisComponent | undefined;
  readonly NetworkInterface?: AnalysisComponent | undefined;
  readonly PacketField?: string | undefined;
  readonly VpcPeeringConnection?: AnalysisComponent | undefined;
  readonly Port?: number | undefined;
  readonly PortRanges?: readonly PortRange[] | undefined;
  readonly PrefixList?: AnalysisComponent | undefined;
  readonly Protocols?: readonly string[] | undefined;
  readonly RouteTableRoute?: AnalysisRouteTableRoute | undefined;
  readonly RouteTable?: AnalysisComponent | undefined;
  readonly SecurityGroup?: AnalysisComponent | undefined;
  readonly SecurityGroupRule?: AnalysisSecurityGroupRule | undefined;
  readonly SecurityGroups?: readonly AnalysisComponent[] | undefined;
  readonly SourceVpc?: AnalysisComponent | undefined;
  readonly State?: string | undefined;
  readonly Subnet?: AnalysisComponent | undefined;
  readonly SubnetRouteTable?: AnalysisComponent | undefined;
  readonly Vpc?: AnalysisComponent | undefined;
  readonly VpcEndpoint?: AnalysisComponent | undefined;
  readonly VpnConnection?: AnalysisComponent | undefined;
  readonly VpnGateway?: AnalysisComponent | undefined;
  readonly TransitGateway?: AnalysisComponent | undefined;
  readonly TransitGatewayRouteTable?: AnalysisComponent | undefined;
  readonly TransitGatewayRouteTableRoute?: TransitGatewayRouteTableRoute | undefined;
  readonly TransitGatewayAttachment?: AnalysisComponent | undefined;
  readonly ComponentAccount?: string | undefined;
  readonly ComponentRegion?: string | undefined;
  readonly FirewallStatelessRule?: FirewallStatelessRule | undefined;
  readonly FirewallStatefulRule?: FirewallStatefulRule | undefined;
}

export interface ExportClientVpnClientCertificateRevocationListRequest {
  readonly ClientVpnEndpointId: string;
  readonly DryRun?: boolean | undefined;
}

export interface ExportClientVpnClientCertificateRevocationListResult {
  readonly CertificateRevocationList?: string | undefined;
  readonly Status?: ClientCertificateRevocationListStatus | undefined;
}

export interface ExportClientVpnClientConfigurationRequest {
  readonly ClientVpnEndpointId: string;
  readonly DryRun?: boolean | undefined;
}

export interface ExportClientVpnClientConfigurationResult {
  readonly ClientConfiguration?: string | undefined;
}

export type ExportEnvironment = "citrix" | "vmware" | "microsoft";

export interface ExportImageRequest {
  readonly ClientToken?: string | undefined;
  readonly Description?: string | undefined;
  readonly DiskImageFormat: DiskImageFormat;
  readonly DryRun?: boolean | undefined;
  readonly ImageId: string;
  readonly S3ExportLocation: ExportTaskS3LocationRequest;
  readonly RoleName?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface ExportImageResult {
  readonly Description?: string | undefined;
  readonly DiskImageFormat?: DiskImageFormat | undefined;
  readonly ExportImageTaskId?: string | undefined;
  readonly ImageId?: string | undefined;
  readonly RoleName?: string | undefined;
  readonly Progress?: string | undefined;
  readonly S3ExportLocation?: ExportTaskS3Location | undefined;
  readonly Status?: string | undefined;
  readonly StatusMessage?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface ExportImageTask {
  readonly Description?: string | undefined;
  readonly ExportImageTaskId?: string | undefined;
  readonly ImageId?: string | undefined;
  readonly Progress?: string | undefined;
  readonly S3ExportLocation?: ExportTaskS3Location | undefined;
  readonly Status?: string | undefined;
  readonly StatusMessage?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface ExportTask {
  readonly Description?: string | undefined;
  readonly ExportTaskId?: string | undefined;
  readonly ExportToS3Task?: ExportToS3Task | undefined;
  readonly InstanceExportDetails?: InstanceExportDetails | undefined;
  readonly State?: ExportTaskState | undefined;
  readonly StatusMessage?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface ExportTaskS3Location {
  readonly S3Bucket?: string | undefined;
  readonly S3Prefix?: string | undefined;
}

export interface ExportTaskS3LocationRequest {
  readonly S3Bucket: string;
  readonly S3Prefix?: string | undefined;
}

export type ExportTaskState = "active" | "cancelling" | "cancelled" | "completed";

export interface ExportToS3Task {
  readonly ContainerFormat?: ContainerFormat | undefined;
  readonly DiskImageFormat?: DiskImageFormat | undefined;
  readonly S3Bucket?: string | undefined;
  readonly S3Key?: string | undefined;
}

export interface ExportToS3TaskSpecification {
  readonly DiskImageFormat?: DiskImageFormat | undefined;
  readonly ContainerFormat?: ContainerFormat | undefined;
  readonly S3Bucket?: string | undefined;
  readonly S3Prefix?: string | undefined;
}

export interface ExportTransitGatewayRoutesRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly S3Bucket: string;
  readonly DryRun?: boolean | undefined;
}

export interface ExportTransitGatewayRoutesResult {
  readonly S3Location?: string | undefined;
}

export interface ExportVerifiedAccessInstanceClientConfigurationRequest {
  readonly VerifiedAccessInstanceId: string;
  readonly DryRun?: boolean | undefined;
}

export interface ExportVerifiedAccessInstanceClientConfigurationResult {
  readonly Version?: string | undefined;
  readonly VerifiedAccessInstanceId?: string | undefined;
  readonly Region?: string | undefined;
  readonly DeviceTrustProviders?: readonly DeviceTrustProviderType[] | undefined;
  readonly UserTrustProvider?: VerifiedAccessInstanceUserTrustProviderClientConfiguration | undefined;
  readonly OpenVpnConfigurations?: readonly VerifiedAccessInstanceOpenVpnClientConfiguration[] | undefined;
}

export interface ExternalAuthorityConfiguration {
  readonly Type?: IpamScopeExternalAuthorityType | undefined;
  readonly ExternalResourceIdentifier?: string | undefined;
}

export interface FailedCapacityReservationFleetCancellationResult {
  readonly CapacityReservationFleetId?: string | undefined;
  readonly CancelCapacityReservationFleetError?: CancelCapacityReservationFleetError | undefined;
}

export interface FailedQueuedPurchaseDeletion {
  readonly Error?: DeleteQueuedReservedInstancesError | undefined;
  readonly ReservedInstancesId?: string | undefined;
}

export interface FastLaunchLaunchTemplateSpecificationRequest {
  readonly LaunchTemplateId?: string | undefined;
  readonly LaunchTemplateName?: string | undefined;
  readonly Version: string;
}

export interface FastLaunchLaunchTemplateSpecificationResponse {
  readonly LaunchTemplateId?: string | undefined;
  readonly LaunchTemplateName?: string | undefined;
  readonly Version?: string | undefined;
}

export type FastLaunchResourceType = "snapshot";

export interface FastLaunchSnapshotConfigurationRequest {
  readonly TargetResourceCount?: number | undefined;
}

export interface FastLaunchSnapshotConfigurationResponse {
  readonly TargetResourceCount?: number | undefined;
}

export type FastLaunchStateCode =
  | "enabling"
  | "enabling-failed"
  | "enabled"
  | "enabled-failed"
  | "disabling"
  | "disabling-failed";

export type FastSnapshotRestoreStateCode = "enabling" | "optimizing" | "enabled" | "disabling" | "disabled";

export interface FederatedAuthentication {
  readonly SamlProviderArn?: string | undefined;
  readonly SelfServiceSamlProviderArn?: string | undefined;
}

export interface FederatedAuthenticationRequest {
  readonly SAMLProviderArn?: string | undefined;
  readonly SelfServiceSAMLProviderArn?: string | undefined;
}

export interface Filter {
  readonly Name?: string | undefined;
  readonly Values?: readonly string[] | undefined;
}

export type FilterByDimension =
  | "resource-region"
  | "availability-zone-id"
  | "account-id"
  | "account-name"
  | "instance-family"
  | "instance-type"
  | "instance-platform"
  | "reservation-arn"
  | "reservation-id"
  | "reservation-type"
  | "reservation-create-timestamp"
  | "reservation-start-timestamp"
  | "reservation-end-timestamp"
  | "reservation-end-date-type"
  | "tenancy"
  | "reservation-state"
  | "reservation-instance-match-criteria"
  | "reservation-unused-financial-owner";

export interface FilterPortRange {
  readonly FromPort?: number | undefined;
  readonly ToPort?: number | undefined;
}

export type FindingsFound = "true" | "false" | "unknown";

export interface FirewallStatefulRule {
  readonly RuleGroupArn?: string | undefined;
  readonly Sources?: readonly string[] | undefined;
  readonly Destinations?: readonly string[] | undefined;
  readonly SourcePorts?: readonly PortRange[] | undefined;
  readonly DestinationPorts?: readonly PortRange[] | undefined;
  readonly Protocol?: string | undefined;
  readonly RuleAction?: string | undefined;
  readonly Direction?: string | undefined;
}

export interface FirewallStatelessRule {
  readonly RuleGroupArn?: string | undefined;
  readonly Sources?: readonly string[] | undefined;
  readonly Destinations?: readonly string[] | undefined;
  readonly SourcePorts?: readonly PortRange[] | undefined;
  readonly DestinationPorts?: readonly PortRange[] | undefined;
  readonly Protocols?: readonly number[] | undefined;
  readonly RuleAction?: string | undefined;
  readonly Priority?: number | undefined;
}

export type FleetActivityStatus =
  | "error"
  | "pending_fulfillment"
  | "pending_termination"
  | "fulfilled";

export interface FleetBlockDeviceMappingRequest {
  readonly DeviceName?: string | undefined;
  readonly VirtualName?: string | undefined;
  readonly Ebs?: FleetEbsBlockDeviceRequest | undefined;
  readonly NoDevice?: string | undefined;
}

export interface FleetCapacityReservation {
  readonly CapacityReservationId?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly InstanceType?: InstanceType | undefined;
  readonly InstancePlatform?: CapacityReservationInstancePlatform | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly TotalInstanceCount?: number | undefined;
  readonly FulfilledCapacity?: number | undefined;
  readonly EbsOptimized?: boolean | undefined;
  readonly CreateDate?: Instant | undefined;
  readonly Weight?: number | undefined;
  readonly Priority?: number | undefined;
}

export type FleetCapacityReservationTenancy = "default";

export type FleetCapacityReservationUsageStrategy = "use-capacity-reservations-first";

export interface FleetData {
  readonly ActivityStatus?: FleetActivityStatus | undefined;
  readonly CreateTime?: Instant | undefined;
  readonly FleetId?: string | undefined;
  readonly FleetState?: FleetStateCode | undefined;
  readonly ClientToken?: string | undefined;
  readonly ExcessCapacityTerminationPolicy?: FleetExcessCapacityTerminationPolicy | undefined;
  readonly FulfilledCapacity?: number | undefined;
  readonly FulfilledOnDemandCapacity?: number | undefined;
  readonly LaunchTemplateConfigs?: readonly FleetLaunchTemplateConfig[] | undefined;
  readonly TargetCapacitySpecification?: TargetCapacitySpecification | undefined;
  readonly TerminateInstancesWithExpiration?: boolean | undefined;
  readonly Type?: FleetType | undefined;
  readonly ValidFrom?: Instant | undefined;
  readonly ValidUntil?: Instant | undefined;
  readonly ReplaceUnhealthyInstances?: boolean | undefined;
  readonly SpotOptions?: SpotOptions | undefined;
  readonly OnDemandOptions?: OnDemandOptions | undefined;
  readonly ReservedCapacityOptions?: ReservedCapacityOptions | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly Errors?: readonly DescribeFleetError[] | undefined;
  readonly Instances?: readonly DescribeFleetsInstances[] | undefined;
  readonly Context?: string | undefined;
}

export interface FleetEbsBlockDeviceRequest {
  readonly Encrypted?: boolean | undefined;
  readonly DeleteOnTermination?: boolean | undefined;
  readonly Iops?: number | undefined;
  readonly Throughput?: number | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly SnapshotId?: string | undefined;
  readonly VolumeSize?: number | undefined;
  readonly VolumeType?: VolumeType | undefined;
}

export type FleetEventType = "instance-change" | "fleet-change" | "service-error";

export type FleetExcessCapacityTerminationPolicy = "no-termination" | "termination";

export type FleetInstanceMatchCriteria = "open";

export interface FleetLaunchTemplateConfig {
  readonly LaunchTemplateSpecification?: FleetLaunchTemplateSpecification | undefined;
  readonly Overrides?: readonly FleetLaunchTemplateOverrides[] | undefined;
}

export interface FleetLaunchTemplateConfigRequest {
  readonly LaunchTemplateSpecification?: FleetLaunchTemplateSpecificationRequest | undefined;
  readonly Overrides?: readonly FleetLaunchTemplateOverridesRequest[] | undefined;
}

export interface FleetLaunchTemplateOverrides {
  readonly InstanceType?: InstanceType | undefined;
  readonly MaxPrice?: string | undefined;
  readonly SubnetId?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly WeightedCapacity?: number | undefined;
  readonly Priority?: number | undefined;
  readonly Placement?: PlacementResponse | undefined;
  readonly InstanceRequirements?: InstanceRequirements | undefined;
  readonly ImageId?: string | undefined;
  readonly BlockDeviceMappings?: readonly BlockDeviceMappingResponse[] | undefined;
  readonly AvailabilityZoneId?: string | undefined;
}

export interface FleetLaunchTemplateOverridesRequest {
  readonly InstanceType?: InstanceType | undefined;
  readonly MaxPrice?: string | undefined;
  readonly SubnetId?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly WeightedCapacity?: number | undefined;
  readonly Priority?: number | undefined;
  readonly Placement?: Placement | undefined;
  readonly BlockDeviceMappings?: readonly FleetBlockDeviceMappingRequest[] | undefined;
  readonly InstanceRequirements?: InstanceRequirementsRequest | undefined;
  readonly ImageId?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
}

export interface FleetLaunchTemplateSpecification {
  readonly LaunchTemplateId?: string | undefined;
  readonly LaunchTemplateName?: string | undefined;
  readonly Version?: string | undefined;
}

export interface FleetLaunchTemplateSpecificationRequest {
  readonly LaunchTemplateId?: string | undefined;
  readonly LaunchTemplateName?: string | undefined;
  readonly Version?: string | undefined;
}

export type FleetOnDemandAllocationStrategy = "lowest-price" | "prioritized";

export type FleetReplacementStrategy = "launch" | "launch-before-terminate";

export type FleetReservationType = "interruptible-capacity-reservation";

export interface FleetSpotCapacityRebalance {
  readonly ReplacementStrategy?: FleetReplacementStrategy | undefined;
  readonly TerminationDelay?: number | undefined;
}

export interface FleetSpotCapacityRebalanceRequest {
  readonly ReplacementStrategy?: FleetReplacementStrategy | undefined;
  readonly TerminationDelay?: number | undefined;
}

export interface FleetSpotMaintenanceStrategies {
  readonly CapacityRebalance?: FleetSpotCapacityRebalance | undefined;
}

export interface FleetSpotMaintenanceStrategiesRequest {
  readonly CapacityRebalance?: FleetSpotCapacityRebalanceRequest | undefined;
}

export type FleetStateCode =
  | "submitted"
  | "active"
  | "deleted"
  | "failed"
  | "deleted_running"
  | "deleted_terminating"
  | "modifying";

export type FleetType = "request" | "maintain" | "instant";

export type FlexibleEnaQueuesSupport = "unsupported" | "supported";

export interface FlowLog {
  readonly CreationTime?: Instant | undefined;
  readonly DeliverLogsErrorMessage?: string | undefined;
  readonly DeliverLogsPermissionArn?: string | undefined;
  readonly DeliverCrossAccountRole?: string | undefined;
  readonly DeliverLogsStatus?: string | undefined;
  readonly FlowLogId?: string | undefined;
  readonly FlowLogStatus?: string | undefined;
  readonly LogGroupName?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly TrafficType?: TrafficType | undefined;
  readonly LogDestinationType?: LogDestinationType | undefined;
  readonly LogDestination?: string | undefined;
  readonly LogFormat?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly MaxAggregationInterval?: number | undefined;
  readonly DestinationOptions?: DestinationOptionsResponse | undefined;
}

export type FlowLogsResourceType =
  | "VPC"
  | "Subnet"
  | "NetworkInterface"
  | "TransitGateway"
  | "TransitGatewayAttachment"
  | "RegionalNatGateway";

export interface FpgaDeviceInfo {
  readonly Name?: string | undefined;
  readonly Manufacturer?: string | undefined;
  readonly Count?: number | undefined;
  readonly MemoryInfo?: FpgaDeviceMemoryInfo | undefined;
}

export interface FpgaDeviceMemoryInfo {
  readonly SizeInMiB?: number | undefined;
}

export interface FpgaImage {
  readonly FpgaImageId?: string | undefined;
  readonly FpgaImageGlobalId?: string | undefined;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly ShellVersion?: string | undefined;
  readonly PciId?: PciId | undefined;
  readonly State?: FpgaImageState | undefined;
  readonly CreateTime?: Instant | undefined;
  readonly UpdateTime?: Instant | undefined;
  readonly OwnerId?: string | undefined;
  readonly OwnerAlias?: string | undefined;
  readonly ProductCodes?: readonly ProductCode[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly Public?: boolean | undefined;
  readonly DataRetentionSupport?: boolean | undefined;
  readonly InstanceTypes?: readonly string[] | undefined;
}

export interface FpgaImageAttribute {
  readonly FpgaImageId?: string | undefined;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly LoadPermissions?: readonly LoadPermission[] | undefined;
  readonly ProductCodes?: readonly ProductCode[] | undefined;
}

export type FpgaImageAttributeName = "description" | "name" | "loadPermission" | "productCodes";

export interface FpgaImageState {
  readonly Code?: FpgaImageStateCode | undefined;
  readonly Message?: string | undefined;
}

export type FpgaImageStateCode = "pending" | "failed" | "available" | "unavailable";

export interface FpgaInfo {
  readonly Fpgas?: readonly FpgaDeviceInfo[] | undefined;
  readonly TotalFpgaMemoryInMiB?: number | undefined;
}

export type GatewayAssociationState = "associated" | "not-associated" | "associating" | "disassociating";

export type GatewayType = "ipsec.1";

export interface GetActiveVpnTunnelStatusRequest {
  readonly VpnConnectionId: string;
  readonly VpnTunnelOutsideIpAddress: string;
  readonly DryRun?: boolean | undefined;
}

export interface GetActiveVpnTunnelStatusResult {
  readonly ActiveVpnTunnelStatus?: ActiveVpnTunnelStatus | undefined;
}

export interface GetAllowedImagesSettingsRequest {
  readonly DryRun?: boolean | undefined;
}

export interface GetAllowedImagesSettingsResult {
  readonly State?: string | undefined;
  readonly ImageCriteria?: readonly ImageCriterion[] | undefined;
  readonly ManagedBy?: ManagedBy | undefined;
}

export interface GetAssociatedEnclaveCertificateIamRolesRequest {
  readonly CertificateArn: string;
  readonly DryRun?: boolean | undefined;
}

export interface GetAssociatedEnclaveCertificateIamRolesResult {
  readonly AssociatedRoles?: readonly AssociatedRole[] | undefined;
}

export interface GetAssociatedIpv6PoolCidrsRequest {
  readonly PoolId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface GetAssociatedIpv6PoolCidrsResult {
  readonly Ipv6CidrAssociations?: readonly Ipv6CidrAssociation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetAwsNetworkPerformanceDataRequest {
  readonly DataQueries?: readonly DataQuery[] | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface GetAwsNetworkPerformanceDataResult {
  readonly DataResponses?: readonly DataResponse[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetCapacityManagerAttributesRequest {
  readonly DryRun?: boolean | undefined;
}

export interface GetCapacityManagerAttributesResult {
  readonly CapacityManagerStatus?: CapacityManagerStatus | undefined;
  readonly OrganizationsAccess?: boolean | undefined;
  readonly DataExportCount?: number | undefined;
  readonly IngestionStatus?: IngestionStatus | undefined;
  readonly IngestionStatusMessage?: string | undefined;
  readonly EarliestDatapointTimestamp?: Instant | undefined;
  readonly LatestDatapointTimestamp?: Instant | undefined;
}

export interface GetCapacityManagerMetricDataRequest {
  readonly MetricNames: readonly Metric[];
  readonly StartTime: Instant;
  readonly EndTime: Instant;
  readonly Period: number;
  readonly GroupBy?: readonly GroupBy[] | undefined;
  readonly FilterBy?: readonly CapacityManagerCondition[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface GetCapacityManagerMetricDataResult {
  readonly MetricDataResults?: readonly MetricDataResult[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetCapacityManagerMetricDimensionsRequest {
  readonly GroupBy: readonly GroupBy[];
  readonly FilterBy?: readonly CapacityManagerCondition[] | undefined;
  readonly StartTime: Instant;
  readonly EndTime: Instant;
  readonly MetricNames: readonly Metric[];
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface GetCapacityManagerMetricDimensionsResult {
  readonly MetricDimensionResults?: readonly CapacityManagerDimension[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetCapacityManagerMonitoredTagKeysRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface GetCapacityManagerMonitoredTagKeysResult {
  readonly CapacityManagerTagKeys?: readonly CapacityManagerMonitoredTagKey[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetCapacityReservationUsageRequest {
  readonly CapacityReservationId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface GetCapacityReservationUsageResult {
  readonly NextToken?: string | undefined;
  readonly CapacityReservationId?: string | undefined;
  readonly InstanceType?: string | undefined;
  readonly TotalInstanceCount?: number | undefined;
  readonly AvailableInstanceCount?: number | undefined;
  readonly State?: CapacityReservationState | undefined;
  readonly InstanceUsages?: readonly InstanceUsage[] | undefined;
  readonly Interruptible?: boolean | undefined;
  readonly InterruptibleCapacityAllocation?: InterruptibleCapacityAllocation | undefined;
  readonly InterruptionInfo?: InterruptionInfo | undefined;
}

export interface GetCoipPoolUsageRequest {
  readonly PoolId: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface GetCoipPoolUsageResult {
  readonly CoipPoolId?: string | undefined;
  readonly CoipAddressUsages?: readonly CoipAddressUsage[] | undefined;
  readonly LocalGatewayRouteTableId?: string | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetConsoleOutputRequest {
  readonly InstanceId: string;
  readonly Latest?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface GetConsoleOutputResult {
  readonly InstanceId?: string | undefined;
  readonly Timestamp?: Instant | undefined;
  readonly Output?: string | undefined;
}

export interface GetConsoleScreenshotRequest {
  readonly DryRun?: boolean | undefined;
  readonly InstanceId: string;
  readonly WakeUp?: boolean | undefined;
}

export interface GetConsoleScreenshotResult {
  readonly ImageData?: string | undefined;
  readonly InstanceId?: string | undefined;
}

export interface GetDeclarativePoliciesReportSummaryRequest {
  readonly DryRun?: boolean | undefined;
  readonly ReportId: string;
}

export interface GetDeclarativePoliciesReportSummaryResult {
  readonly ReportId?: string | undefined;
  readonly S3Bucket?: string | undefined;
  readonly S3Prefix?: string | undefined;
  readonly TargetId?: string | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly NumberOfAccounts?: number | undefined;
  readonly NumberOfFailedAccounts?: number | undefined;
  readonly AttributeSummaries?: readonly AttributeSummary[] | undefined;
}

export interface GetDefaultCreditSpecificationRequest {
  readonly DryRun?: boolean | undefined;
  readonly InstanceFamily: UnlimitedSupportedInstanceFamily;
}

export interface GetDefaultCreditSpecificationResult {
  readonly InstanceFamilyCreditSpecification?: InstanceFamilyCreditSpecification | undefined;
}

export interface GetEbsDefaultKmsKeyIdRequest {
  readonly DryRun?: boolean | undefined;
}

export interface GetEbsDefaultKmsKeyIdResult {
  readonly KmsKeyId?: string | undefined;
}

export interface GetEbsEncryptionByDefaultRequest {
  readonly DryRun?: boolean | undefined;
}

export interface GetEbsEncryptionByDefaultResult {
  readonly EbsEncryptionByDefault?: boolean | undefined;
  readonly SseType?: SSEType | undefined;
}

export interface GetEnabledIpamPolicyRequest {
  readonly DryRun?: boolean | undefined;
}

export interface GetEnabledIpamPolicyResult {
  readonly IpamPolicyEnabled?: boolean | undefined;
  readonly IpamPolicyId?: string | undefined;
  readonly ManagedBy?: IpamPolicyManagedBy | undefined;
}

export interface GetFlowLogsIntegrationTemplateRequest {
  readonly DryRun?: boolean | undefined;
  readonly FlowLogId: string;
  readonly ConfigDeliveryS3DestinationArn: string;
  readonly IntegrateServices: IntegrateServices;
}

export interface GetFlowLogsIntegrationTemplateResult {
  readonly Result?: string | undefined;
}

export interface GetGroupsForCapacityReservationRequest {
  readonly CapacityReservationId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface GetGroupsForCapacityReservationResult {
  readonly NextToken?: string | undefined;
  readonly CapacityReservationGroups?: readonly CapacityReservationGroup[] | undefined;
}

export interface GetHostReservationPurchasePreviewRequest {
  readonly HostIdSet: readonly string[];
  readonly OfferingId: string;
}

export interface GetHostReservationPurchasePreviewResult {
  readonly CurrencyCode?: CurrencyCodeValues | undefined;
  readonly Purchase?: readonly Purchase[] | undefined;
  readonly TotalHourlyPrice?: string | undefined;
  readonly TotalUpfrontPrice?: string | undefined;
}

export interface GetImageAncestryRequest {
  readonly ImageId: string;
  readonly DryRun?: boolean | undefined;
}

export interface GetImageAncestryResult {
  readonly ImageAncestryEntries?: readonly ImageAncestryEntry[] | undefined;
}

export interface GetImageBlockPublicAccessStateRequest {
  readonly DryRun?: boolean | undefined;
}

export interface GetImageBlockPublicAccessStateResult {
  readonly ImageBlockPublicAccessState?: string | undefined;
  readonly ManagedBy?: ManagedBy | undefined;
}

export interface GetInstanceMetadataDefaultsRequest {
  readonly DryRun?: boolean | undefined;
}

export interface GetInstanceMetadataDefaultsResult {
  readonly AccountLevel?: InstanceMetadataDefaultsResponse | undefined;
}

export interface GetInstanceTpmEkPubRequest {
  readonly InstanceId: string;
  readonly KeyType: EkPubKeyType;
  readonly KeyFormat: EkPubKeyFormat;
  readonly DryRun?: boolean | undefined;
}

export interface GetInstanceTpmEkPubResult {
  readonly InstanceId?: string | undefined;
  readonly KeyType?: EkPubKeyType | undefined;
  readonly KeyFormat?: EkPubKeyFormat | undefined;
  readonly KeyValue?: string | undefined;
}

export interface GetInstanceTypesFromInstanceRequirementsRequest {
  readonly DryRun?: boolean | undefined;
  readonly ArchitectureTypes: readonly ArchitectureType[];
  readonly VirtualizationTypes: readonly VirtualizationType[];
  readonly InstanceRequirements: InstanceRequirementsRequest;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Context?: string | undefined;
}

export interface GetInstanceTypesFromInstanceRequirementsResult {
  readonly InstanceTypes?: readonly InstanceTypeInfoFromInstanceRequirements[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetInstanceUefiDataRequest {
  readonly InstanceId: string;
  readonly DryRun?: boolean | undefined;
}

export interface GetInstanceUefiDataResult {
  readonly InstanceId?: string | undefined;
  readonly UefiData?: string | undefined;
}

export interface GetIpamAddressHistoryRequest {
  readonly DryRun?: boolean | undefined;
  readonly Cidr: string;
  readonly IpamScopeId: string;
  readonly VpcId?: string | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetIpamAddressHistoryResult {
  readonly HistoryRecords?: readonly IpamAddressHistoryRecord[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetIpamDiscoveredAccountsRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamResourceDiscoveryId: string;
  readonly DiscoveryRegion: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetIpamDiscoveredAccountsResult {
  readonly IpamDiscoveredAccounts?: readonly IpamDiscoveredAccount[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetIpamDiscoveredPublicAddressesRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamResourceDiscoveryId: string;
  readonly AddressRegion: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetIpamDiscoveredPublicAddressesResult {
  readonly IpamDiscoveredPublicAddresses?: readonly IpamDiscoveredPublicAddress[] | undefined;
  readonly OldestSampleTime?: Instant | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetIpamDiscoveredResourceCidrsRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamResourceDiscoveryId: string;
  readonly ResourceRegion: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetIpamDiscoveredResourceCidrsResult {
  readonly IpamDiscoveredResourceCidrs?: readonly IpamDiscoveredResourceCidr[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetIpamPolicyAllocationRulesRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamPolicyId: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly Locale?: string | undefined;
  readonly ResourceType?: IpamPolicyResourceType | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetIpamPolicyAllocationRulesResult {
  readonly IpamPolicyDocuments?: readonly IpamPolicyDocument[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetIpamPolicyOrganizationTargetsRequest {
  readonly DryRun?: boolean | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly IpamPolicyId: string;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface GetIpamPolicyOrganizationTargetsResult {
  readonly OrganizationTargets?: readonly IpamPolicyOrganizationTarget[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetIpamPoolAllocationsRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamPoolId: string;
  readonly IpamPoolAllocationId?: string | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetIpamPoolAllocationsResult {
  readonly IpamPoolAllocations?: readonly IpamPoolAllocation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetIpamPoolCidrsRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamPoolId: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetIpamPoolCidrsResult {
  readonly IpamPoolCidrs?: readonly IpamPoolCidr[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetIpamPrefixListResolverRulesRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamPrefixListResolverId: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetIpamPrefixListResolverRulesResult {
  readonly Rules?: readonly IpamPrefixListResolverRule[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetIpamPrefixListResolverVersionEntriesRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamPrefixListResolverId: string;
  readonly IpamPrefixListResolverVersion: number;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetIpamPrefixListResolverVersionEntriesResult {
  readonly Entries?: readonly IpamPrefixListResolverVersionEntry[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetIpamPrefixListResolverVersionsRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamPrefixListResolverId: string;
  readonly IpamPrefixListResolverVersions?: readonly number[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetIpamPrefixListResolverVersionsResult {
  readonly IpamPrefixListResolverVersions?: readonly IpamPrefixListResolverVersion[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetIpamResourceCidrsRequest {
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly IpamScopeId: string;
  readonly IpamPoolId?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly ResourceType?: IpamResourceType | undefined;
  readonly ResourceTag?: RequestIpamResourceTag | undefined;
  readonly ResourceOwner?: string | undefined;
}

export interface GetIpamResourceCidrsResult {
  readonly NextToken?: string | undefined;
  readonly IpamResourceCidrs?: readonly IpamResourceCidr[] | undefined;
}

export interface GetLaunchTemplateDataRequest {
  readonly DryRun?: boolean | undefined;
  readonly InstanceId: string;
}

export interface GetLaunchTemplateDataResult {
  readonly LaunchTemplateData?: ResponseLaunchTemplateData | undefined;
}

export interface GetManagedPrefixListAssociationsRequest {
  readonly DryRun?: boolean | undefined;
  readonly PrefixListId: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetManagedPrefixListAssociationsResult {
  readonly PrefixListAssociations?: readonly PrefixListAssociation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetManagedPrefixListEntriesRequest {
  readonly DryRun?: boolean | undefined;
  readonly PrefixListId: string;
  readonly TargetVersion?: number | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetManagedPrefixListEntriesResult {
  readonly Entries?: readonly PrefixListEntry[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetManagedResourceVisibilityRequest {
  readonly DryRun?: boolean | undefined;
}

export interface GetManagedResourceVisibilityResult {
  readonly Visibility?: ManagedResourceVisibilitySettings | undefined;
}

export interface GetNetworkInsightsAccessScopeAnalysisFindingsRequest {
  readonly NetworkInsightsAccessScopeAnalysisId: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface GetNetworkInsightsAccessScopeAnalysisFindingsResult {
  readonly NetworkInsightsAccessScopeAnalysisId?: string | undefined;
  readonly AnalysisStatus?: AnalysisStatus | undefined;
  readonly AnalysisFindings?: readonly AccessScopeAnalysisFinding[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetNetworkInsightsAccessScopeContentRequest {
  readonly NetworkInsightsAccessScopeId: string;
  readonly DryRun?: boolean | undefined;
}

export interface GetNetworkInsightsAccessScopeContentResult {
  readonly NetworkInsightsAccessScopeContent?: NetworkInsightsAccessScopeContent | undefined;
}

export interface GetPasswordDataRequest {
  readonly InstanceId: string;
  readonly DryRun?: boolean | undefined;
}

export interface GetPasswordDataResult {
  readonly InstanceId?: string | undefined;
  readonly Timestamp?: Instant | undefined;
  readonly PasswordData?: string | undefined;
}

export interface GetReservedInstancesExchangeQuoteRequest {
  readonly DryRun?: boolean | undefined;
  readonly ReservedInstanceIds: readonly string[];
  readonly TargetConfigurations?: readonly TargetConfigurationRequest[] | undefined;
}

export interface GetReservedInstancesExchangeQuoteResult {
  readonly CurrencyCode?: string | undefined;
  readonly IsValidExchange?: boolean | undefined;
  readonly OutputReservedInstancesWillExpireAt?: Instant | undefined;
  readonly PaymentDue?: string | undefined;
  readonly ReservedInstanceValueRollup?: ReservationValue | undefined;
  readonly ReservedInstanceValueSet?: readonly ReservedInstanceReservationValue[] | undefined;
  readonly TargetConfigurationValueRollup?: ReservationValue | undefined;
  readonly TargetConfigurationValueSet?: readonly TargetReservationValue[] | undefined;
  readonly ValidationFailureReason?: string | undefined;
}

export interface GetRouteServerAssociationsRequest {
  readonly RouteServerId: string;
  readonly DryRun?: boolean | undefined;
}

export interface GetRouteServerAssociationsResult {
  readonly RouteServerAssociations?: readonly RouteServerAssociation[] | undefined;
}

export interface GetRouteServerPropagationsRequest {
  readonly RouteServerId: string;
  readonly RouteTableId?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface GetRouteServerPropagationsResult {
  readonly RouteServerPropagations?: readonly RouteServerPropagation[] | undefined;
}

export interface GetRouteServerRoutingDatabaseRequest {
  readonly RouteServerId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Filters?: readonly Filter[] | undefined;
}

export interface GetRouteServerRoutingDatabaseResult {
  readonly AreRoutesPersisted?: boolean | undefined;
  readonly Routes?: readonly RouteServerRoute[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetSecurityGroupsForVpcRequest {
  readonly VpcId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filters?: readonly Filter[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface GetSecurityGroupsForVpcResult {
  readonly NextToken?: string | undefined;
  readonly SecurityGroupForVpcs?: readonly SecurityGroupForVpc[] | undefined;
}

export interface GetSerialConsoleAccessStatusRequest {
  readonly DryRun?: boolean | undefined;
}

export interface GetSerialConsoleAccessStatusResult {
  readonly SerialConsoleAccessEnabled?: boolean | undefined;
  readonly ManagedBy?: ManagedBy | undefined;
}

export interface GetSnapshotBlockPublicAccessStateRequest {
  readonly DryRun?: boolean | undefined;
}

export interface GetSnapshotBlockPublicAccessStateResult {
  readonly State?: SnapshotBlockPublicAccessState | undefined;
  readonly ManagedBy?: ManagedBy | undefined;
}

export interface GetSpotPlacementScoresRequest {
  readonly InstanceTypes?: readonly string[] | undefined;
  readonly TargetCapacity: number;
  readonly TargetCapacityUnitType?: TargetCapacityUnitType | undefined;
  readonly SingleAvailabilityZone?: boolean | undefined;
  readonly RegionNames?: readonly string[] | undefined;
  readonly InstanceRequirementsWithMetadata?: InstanceRequirementsWithMetadataRequest | undefined;
  readonly DryRun?: boolean | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetSpotPlacementScoresResult {
  readonly SpotPlacementScores?: readonly SpotPlacementScore[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetSubnetCidrReservationsRequest {
  readonly Filters?: readonly Filter[] | undefined;
  readonly SubnetId: string;
  readonly DryRun?: boolean | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetSubnetCidrReservationsResult {
  readonly SubnetIpv4CidrReservations?: readonly SubnetCidrReservation[] | undefined;
  readonly SubnetIpv6CidrReservations?: readonly SubnetCidrReservation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetTransitGatewayAttachmentPropagationsRequest {
  readonly TransitGatewayAttachmentId: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface GetTransitGatewayAttachmentPropagationsResult {
  readonly TransitGatewayAttachmentPropagations?: readonly TransitGatewayAttachmentPropagation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetTransitGatewayMeteringPolicyEntriesRequest {
  readonly TransitGatewayMeteringPolicyId: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface GetTransitGatewayMeteringPolicyEntriesResult {
  readonly TransitGatewayMeteringPolicyEntries?: readonly TransitGatewayMeteringPolicyEntry[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetTransitGatewayMulticastDomainAssociationsRequest {
  readonly TransitGatewayMulticastDomainId: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface GetTransitGatewayMulticastDomainAssociationsResult {
  readonly MulticastDomainAssociations?: readonly TransitGatewayMulticastDomainAssociation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetTransitGatewayPolicyTableAssociationsRequest {
  readonly TransitGatewayPolicyTableId: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface GetTransitGatewayPolicyTableAssociationsResult {
  readonly Associations?: readonly TransitGatewayPolicyTableAssociation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetTransitGatewayPolicyTableEntriesRequest {
  readonly TransitGatewayPolicyTableId: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface GetTransitGatewayPolicyTableEntriesResult {
  readonly TransitGatewayPolicyTableEntries?: readonly TransitGatewayPolicyTableEntry[] | undefined;
}

export interface GetTransitGatewayPrefixListReferencesRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface GetTransitGatewayPrefixListReferencesResult {
  readonly TransitGatewayPrefixListReferences?: readonly TransitGatewayPrefixListReference[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetTransitGatewayRouteTableAssociationsRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface GetTransitGatewayRouteTableAssociationsResult {
  readonly Associations?: readonly TransitGatewayRouteTableAssociation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetTransitGatewayRouteTablePropagationsRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface GetTransitGatewayRouteTablePropagationsResult {
  readonly TransitGatewayRouteTablePropagations?: readonly TransitGatewayRouteTablePropagation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetVerifiedAccessEndpointPolicyRequest {
  readonly VerifiedAccessEndpointId: string;
  readonly DryRun?: boolean | undefined;
}

export interface GetVerifiedAccessEndpointPolicyResult {
  readonly PolicyEnabled?: boolean | undefined;
  readonly PolicyDocument?: string | undefined;
}

export interface GetVerifiedAccessEndpointTargetsRequest {
  readonly VerifiedAccessEndpointId: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface GetVerifiedAccessEndpointTargetsResult {
  readonly VerifiedAccessEndpointTargets?: readonly VerifiedAccessEndpointTarget[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetVerifiedAccessGroupPolicyRequest {
  readonly VerifiedAccessGroupId: string;
  readonly DryRun?: boolean | undefined;
}

export interface GetVerifiedAccessGroupPolicyResult {
  readonly PolicyEnabled?: boolean | undefined;
  readonly PolicyDocument?: string | undefined;
}

export interface GetVpcResourcesBlockingEncryptionEnforcementRequest {
  readonly VpcId: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface GetVpcResourcesBlockingEncryptionEnforcementResult {
  readonly NonCompliantResources?: readonly VpcEncryptionNonCompliantResource[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetVpnConnectionDeviceSampleConfigurationRequest {
  readonly VpnConnectionId: string;
  readonly VpnConnectionDeviceTypeId: string;
  readonly InternetKeyExchangeVersion?: string | undefined;
  readonly SampleType?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface GetVpnConnectionDeviceSampleConfigurationResult {
  readonly VpnConnectionDeviceSampleConfiguration?: string | undefined;
}

export interface GetVpnConnectionDeviceTypesRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface GetVpnConnectionDeviceTypesResult {
  readonly VpnConnectionDeviceTypes?: readonly VpnConnectionDeviceType[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetVpnTunnelReplacementStatusRequest {
  readonly VpnConnectionId: string;
  readonly VpnTunnelOutsideIpAddress: string;
  readonly DryRun?: boolean | undefined;
}

export interface GetVpnTunnelReplacementStatusResult {
  readonly VpnConnectionId?: string | undefined;
  readonly TransitGatewayId?: string | undefined;
  readonly CustomerGatewayId?: string | undefined;
  readonly VpnGatewayId?: string | undefined;
  readonly VpnTunnelOutsideIpAddress?: string | undefined;
  readonly MaintenanceDetails?: MaintenanceDetails | undefined;
}

export interface GpuDeviceInfo {
  readonly Name?: string | undefined;
  readonly Manufacturer?: string | undefined;
  readonly Count?: number | undefined;
  readonly LogicalGpuCount?: number | undefined;
  readonly GpuPartitionSize?: number | undefined;
  readonly Workloads?: readonly string[] | undefined;
  readonly MemoryInfo?: GpuDeviceMemoryInfo | undefined;
}

export interface GpuDeviceMemoryInfo {
  readonly SizeInMiB?: number | undefined;
}

export interface GpuInfo {
  readonly Gpus?: readonly GpuDeviceInfo[] | undefined;
  readonly TotalGpuMemoryInMiB?: number | undefined;
}

export type GroupBy =
  | "resource-region"
  | "availability-zone-id"
  | "account-id"
  | "account-name"
  | "instance-family"
  | "instance-type"
  | "instance-platform"
  | "reservation-arn"
  | "reservation-id"
  | "reservation-type"
  | "reservation-create-timestamp"
  | "reservation-start-timestamp"
  | "reservation-end-timestamp"
  | "reservation-end-date-type"
  | "tenancy"
  | "reservation-state"
  | "reservation-instance-match-criteria"
  | "reservation-unused-financial-owner";

export interface GroupIdentifier {
  readonly GroupId?: string | undefined;
  readonly GroupName?: string | undefined;
}

export type HaStatus = "processing" | "active" | "standby" | "invalid";

export interface HibernationOptions {
  readonly Configured?: boolean | undefined;
}

export interface HibernationOptionsRequest {
  readonly Configured?: boolean | undefined;
}

export interface HistoryRecord {
  readonly EventInformation?: EventInformation | undefined;
  readonly EventType?: EventType | undefined;
  readonly Timestamp?: Instant | undefined;
}

export interface HistoryRecordEntry {
  readonly EventInformation?: EventInformation | undefined;
  readonly EventType?: FleetEventType | undefined;
  readonly Timestamp?: Instant | undefined;
}

export interface Host {
  readonly AutoPlacement?: AutoPlacement | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly AvailableCapacity?: AvailableCapacity | undefined;
  readonly ClientToken?: string | undefined;
  readonly HostId?: string | undefined;
  readonly HostProperties?: HostProperties | undefined;
  readonly HostReservationId?: string | undefined;
  readonly Instances?: readonly HostInstance[] | undefined;
  readonly State?: AllocationState | undefined;
  readonly AllocationTime?: Instant | undefined;
  readonly ReleaseTime?: Instant | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly HostRecovery?: HostRecovery | undefined;
  readonly AllowsMultipleInstanceTypes?: AllowsMultipleInstanceTypes | undefined;
  readonly OwnerId?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly MemberOfServiceLinkedResourceGroup?: boolean | undefined;
  readonly OutpostArn?: string | undefined;
  readonly HostMaintenance?: HostMaintenance | undefined;
  readonly AssetId?: string | undefined;
}

export interface HostInstance {
  readonly InstanceId?: string | undefined;
  readonly InstanceType?: string | undefined;
  readonly OwnerId?: string | undefined;
}

export type HostMaintenance = "on" | "off";

export interface HostOffering {
  readonly CurrencyCode?: CurrencyCodeValues | undefined;
  readonly Duration?: number | undefined;
  readonly HourlyPrice?: string | undefined;
  readonly InstanceFamily?: string | undefined;
  readonly OfferingId?: string | undefined;
  readonly PaymentOption?: PaymentOption | undefined;
  readonly UpfrontPrice?: string | undefined;
}

export interface HostProperties {
  readonly Cores?: number | undefined;
  readonly InstanceType?: string | undefined;
  readonly InstanceFamily?: string | undefined;
  readonly Sockets?: number | undefined;
  readonly TotalVCpus?: number | undefined;
}

export type HostRecovery = "on" | "off";

export interface HostReservation {
  readonly Count?: number | undefined;
  readonly CurrencyCode?: CurrencyCodeValues | undefined;
  readonly Duration?: number | undefined;
  readonly End?: Instant | undefined;
  readonly HostIdSet?: readonly string[] | undefined;
  readonly HostReservationId?: string | undefined;
  readonly HourlyPrice?: string | undefined;
  readonly InstanceFamily?: string | undefined;
  readonly OfferingId?: string | undefined;
  readonly PaymentOption?: PaymentOption | undefined;
  readonly Start?: Instant | undefined;
  readonly State?: ReservationState | undefined;
  readonly UpfrontPrice?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type HostTenancy = "default" | "dedicated" | "host";

export type HostnameType = "ip-name" | "resource-name";

export type HttpTokensEnforcedState = "disabled" | "enabled";

export type HttpTokensState = "optional" | "required";

export type HypervisorType = "ovm" | "xen";

export interface IKEVersionsListValue {
  readonly Value?: string | undefined;
}

export interface IKEVersionsRequestListValue {
  readonly Value?: string | undefined;
}

export interface IamInstanceProfile {
  readonly Arn?: string | undefined;
  readonly Id?: string | undefined;
}

export interface IamInstanceProfileAssociation {
  readonly AssociationId?: string | undefined;
  readonly InstanceId?: string | undefined;
  readonly IamInstanceProfile?: IamInstanceProfile | undefined;
  readonly State?: IamInstanceProfileAssociationState | undefined;
  readonly Timestamp?: Instant | undefined;
}

export type IamInstanceProfileAssociationState = "associating" | "associated" | "disassociating" | "disassociated";

export interface IamInstanceProfileSpecification {
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
}

export interface IcmpTypeCode {
  readonly Code?: number | undefined;
  readonly Type?: number | undefined;
}

export interface IdFormat {
  readonly Deadline?: Instant | undefined;
  readonly Resource?: string | undefined;
  readonly UseLongIds?: boolean | undefined;
}

export type Igmpv2SupportValue = "enable" | "disable";

export interface Image {
  readonly PlatformDetails?: string | undefined;
  readonly UsageOperation?: string | undefined;
  readonly BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
  readonly Description?: string | undefined;
  readonly EnaSupport?: boolean | undefined;
  readonly Hypervisor?: HypervisorType | undefined;
  readonly ImageOwnerAlias?: string | undefined;
  readonly Name?: string | undefined;
  readonly RootDeviceName?: string | undefined;
  readonly RootDeviceType?: DeviceType | undefined;
  readonly SriovNetSupport?: string | undefined;
  readonly StateReason?: StateReason | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly VirtualizationType?: VirtualizationType | undefined;
  readonly BootMode?: BootModeValues | undefined;
  readonly TpmSupport?: TpmSupportValues | undefined;
  readonly DeprecationTime?: string | undefined;
  readonly ImdsSupport?: ImdsSupportValues | undefined;
  readonly SourceInstanceId?: string | undefined;
  readonly DeregistrationProtection?: string | undefined;
  readonly LastLaunchedTime?: string | undefined;
  readonly ImageAllowed?: boolean | undefined;
  readonly SourceImageId?: string | undefined;
  readonly SourceImageRegion?: string | undefined;
  readonly FreeTierEligible?: boolean | undefined;
  readonly ImageId?: string | undefined;
  readonly ImageLocation?: string | undefined;
  readonly State?: ImageState | undefined;
  readonly OwnerId?: string | undefined;
  readonly CreationDate?: string | undefined;
  readonly Public?: boolean | undefined;
  readonly ProductCodes?: readonly ProductCode[] | undefined;
  readonly Architecture?: ArchitectureValues | undefined;
  readonly ImageType?: ImageTypeValues | undefined;
  readonly KernelId?: string | undefined;
  readonly RamdiskId?: string | undefined;
  readonly Platform?: PlatformValues | undefined;
}

export interface ImageAncestryEntry {
  readonly CreationDate?: Instant | undefined;
  readonly ImageId?: string | undefined;
  readonly ImageOwnerAlias?: string | undefined;
  readonly SourceImageId?: string | undefined;
  readonly SourceImageRegion?: string | undefined;
}

export interface ImageAttribute {
  readonly Description?: AttributeValue | undefined;
  readonly KernelId?: AttributeValue | undefined;
  readonly RamdiskId?: AttributeValue | undefined;
  readonly SriovNetSupport?: AttributeValue | undefined;
  readonly BootMode?: AttributeValue | undefined;
  readonly TpmSupport?: AttributeValue | undefined;
  readonly UefiData?: AttributeValue | undefined;
  readonly LastLaunchedTime?: AttributeValue | undefined;
  readonly ImdsSupport?: AttributeValue | undefined;
  readonly DeregistrationProtection?: AttributeValue | undefined;
  readonly ImageId?: string | undefined;
  readonly LaunchPermissions?: readonly LaunchPermission[] | undefined;
  readonly ProductCodes?: readonly ProductCode[] | undefined;
  readonly BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
}

export type ImageAttributeName =
  | "description"
  | "kernel"
  | "ramdisk"
  | "launchPermission"
  | "productCodes"
  | "blockDeviceMapping"
  | "sriovNetSupport"
  | "bootMode"
  | "tpmSupport"
  | "uefiData"
  | "lastLaunchedTime"
  | "imdsSupport"
  | "deregistrationProtection";

export type ImageBlockPublicAccessDisabledState = "unblocked";

export type ImageBlockPublicAccessEnabledState = "block-new-sharing";

export interface ImageCriterion {
  readonly ImageProviders?: readonly string[] | undefined;
  readonly MarketplaceProductCodes?: readonly string[] | undefined;
  readonly ImageNames?: readonly string[] | undefined;
  readonly DeprecationTimeCondition?: DeprecationTimeCondition | undefined;
  readonly CreationDateCondition?: CreationDateCondition | undefined;
}

export interface ImageCriterionRequest {
  readonly ImageProviders?: readonly string[] | undefined;
  readonly MarketplaceProductCodes?: readonly string[] | undefined;
  readonly ImageNames?: readonly string[] | undefined;
  readonly DeprecationTimeCondition?: DeprecationTimeConditionRequest | undefined;
  readonly CreationDateCondition?: CreationDateConditionRequest | undefined;
}

export interface ImageDiskContainer {
  readonly Description?: string | undefined;
  readonly DeviceName?: string | undefined;
  readonly Format?: string | undefined;
  readonly SnapshotId?: string | undefined;
  readonly Url?: string | undefined;
  readonly UserBucket?: UserBucket | undefined;
}

export interface ImageMetadata {
  readonly ImageId?: string | undefined;
  readonly Name?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly State?: ImageState | undefined;
  readonly ImageOwnerAlias?: string | undefined;
  readonly CreationDate?: string | undefined;
  readonly DeprecationTime?: string | undefined;
  readonly ImageAllowed?: boolean | undefined;
  readonly IsPublic?: boolean | undefined;
}

export interface ImageRecycleBinInfo {
  readonly ImageId?: string | undefined;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly RecycleBinEnterTime?: Instant | undefined;
  readonly RecycleBinExitTime?: Instant | undefined;
}

export interface ImageReference {
  readonly ImageId?: string | undefined;
  readonly ResourceType?: ImageReferenceResourceType | undefined;
  readonly Arn?: string | undefined;
}

export type ImageReferenceOptionName = "state-name" | "version-depth";

export type ImageReferenceResourceType =
  | "ec2:Instance"
  | "ec2:LaunchTemplate"
  | "ssm:Parameter"
  | "imagebuilder:ImageRecipe"
  | "imagebuilder:ContainerRecipe";

export type ImageState =
  | "pending"
  | "available"
  | "invalid"
  | "deregistered"
  | "transient"
  | "failed"
  | "error"
  | "disabled";

export type ImageTypeValues = "machine" | "kernel" | "ramdisk";

export interface ImageUsageReport {
  readonly ImageId?: string | undefined;
  readonly ReportId?: string | undefined;
  readonly ResourceTypes?: readonly ImageUsageResourceType[] | undefined;
  readonly AccountIds?: readonly string[] | undefined;
  readonly State?: string | undefined;
  readonly StateReason?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly ExpirationTime?: Instant | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface ImageUsageReportEntry {
  readonly ResourceType?: string | undefined;
  readonly ReportId?: string | undefined;
  readonly UsageCount?: number | undefined;
  readonly AccountId?: string | undefined;
  readonly ImageId?: string | undefined;
  readonly ReportCreationTime?: Instant | undefined;
}

export interface ImageUsageResourceType {
  readonly ResourceType?: string | undefined;
  readonly ResourceTypeOptions?: readonly ImageUsageResourceTypeOption[] | undefined;
}

export interface ImageUsageResourceTypeOption {
  readonly OptionName?: string | undefined;
  readonly OptionValues?: readonly string[] | undefined;
}

export interface ImageUsageResourceTypeOptionRequest {
  readonly OptionName?: string | undefined;
  readonly OptionValues?: readonly string[] | undefined;
}

export interface ImageUsageResourceTypeRequest {
  readonly ResourceType?: string | undefined;
  readonly ResourceTypeOptions?: readonly ImageUsageResourceTypeOptionRequest[] | undefined;
}

export type ImdsSupportValues = "v2.0";

export interface ImportClientVpnClientCertificateRevocationListRequest {
  readonly ClientVpnEndpointId: string;
  readonly CertificateRevocationList: string;
  readonly DryRun?: boolean | undefined;
}

export interface ImportClientVpnClientCertificateRevocationListResult {
  readonly Return?: boolean | undefined;
}

export interface ImportImageLicenseConfigurationRequest {
  readonly LicenseConfigurationArn?: string | undefined;
}

export interface ImportImageLicenseConfigurationResponse {
  readonly LicenseConfigurationArn?: string | undefined;
}

export interface ImportImageRequest {
  readonly Architecture?: string | undefined;
  readonly ClientData?: ClientData | undefined;
  readonly ClientToken?: string | undefined;
  readonly Description?: string | undefined;
  readonly DiskContainers?: readonly ImageDiskContainer[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Encrypted?: boolean | undefined;
  readonly Hypervisor?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly LicenseType?: string | undefined;
  readonly Platform?: string | undefined;
  readonly RoleName?: string | undefined;
  readonly LicenseSpecifications?: readonly ImportImageLicenseConfigurationRequest[] | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly UsageOperation?: string | undefined;
  readonly BootMode?: BootModeValues | undefined;
}

export interface ImportImageResult {
  readonly Architecture?: string | undefined;
  readonly Description?: string | undefined;
  readonly Encrypted?: boolean | undefined;
  readonly Hypervisor?: string | undefined;
  readonly ImageId?: string | undefined;
  readonly ImportTaskId?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly LicenseType?: string | undefined;
  readonly Platform?: string | undefined;
  readonly Progress?: string | undefined;
  readonly SnapshotDetails?: readonly SnapshotDetail[] | undefined;
  readonly Status?: string | undefined;
  readonly StatusMessage?: string | undefined;
  readonly LicenseSpecifications?: readonly ImportImageLicenseConfigurationResponse[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly UsageOperation?: string | undefined;
}

export interface ImportImageTask {
  readonly Architecture?: string | undefined;
  readonly Description?: string | undefined;
  readonly Encrypted?: boolean | undefined;
  readonly Hypervisor?: string | undefined;
  readonly ImageId?: string | undefined;
  readonly ImportTaskId?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly LicenseType?: string | undefined;
  readonly Platform?: string | undefined;
  readonly Progress?: string | undefined;
  readonly SnapshotDetails?: readonly SnapshotDetail[] | undefined;
  readonly Status?: string | undefined;
  readonly StatusMessage?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly LicenseSpecifications?: readonly ImportImageLicenseConfigurationResponse[] | undefined;
  readonly UsageOperation?: string | undefined;
  readonly BootMode?: BootModeValues | undefined;
}

export interface ImportInstanceLaunchSpecification {
  readonly Architecture?: ArchitectureValues | undefined;
  readonly GroupNames?: readonly string[] | undefined;
  readonly GroupIds?: readonly string[] | undefined;
  readonly AdditionalInfo?: string | undefined;
  readonly UserData?: UserData | undefined;
  readonly InstanceType?: InstanceType | undefined;
  readonly Placement?: Placement | undefined;
  readonly Monitoring?: boolean | undefined;
  readonly SubnetId?: string | undefined;
  readonly InstanceInitiatedShutdownBehavior?: ShutdownBehavior | undefined;
  readonly PrivateIpAddress?: string | undefined;
}

export interface ImportInstanceRequest {
  readonly DryRun?: boolean | undefined;
  readonly Description?: string | undefined;
  readonly LaunchSpecification?: ImportInstanceLaunchSpecification | undefined;
  readonly DiskImages?: readonly DiskImage[] | undefined;
  readonly Platform: PlatformValues;
}

export interface ImportInstanceResult {
  readonly ConversionTask?: ConversionTask | undefined;
}

export interface ImportInstanceTaskDetails {
  readonly Description?: string | undefined;
  readonly InstanceId?: string | undefined;
  readonly Platform?: PlatformValues | undefined;
  readonly Volumes?: readonly ImportInstanceVolumeDetailItem[] | undefined;
}

export interface ImportInstanceVolumeDetailItem {
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly BytesConverted?: number | undefined;
  readonly Description?: string | undefined;
  readonly Image?: DiskImageDescription | undefined;
  readonly Status?: string | undefined;
  readonly StatusMessage?: string | undefined;
  readonly Volume?: DiskImageVolumeDescription | undefined;
}

export interface ImportKeyPairRequest {
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly KeyName: string;
  readonly PublicKeyMaterial: Uint8Array;
}

export interface ImportKeyPairResult {
  readonly KeyFingerprint?: string | undefined;
  readonly KeyName?: string | undefined;
  readonly KeyPairId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface ImportSnapshotRequest {
  readonly ClientData?: ClientData | undefined;
  readonly ClientToken?: string | undefined;
  readonly Description?: string | undefined;
  readonly DiskContainer?: SnapshotDiskContainer | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Encrypted?: boolean | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly RoleName?: string | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface ImportSnapshotResult {
  readonly Description?: string | undefined;
  readonly ImportTaskId?: string | undefined;
  readonly SnapshotTaskDetail?: SnapshotTaskDetail | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface ImportSnapshotTask {
  readonly Description?: string | undefined;
  readonly ImportTaskId?: string | undefined;
  readonly SnapshotTaskDetail?: SnapshotTaskDetail | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface ImportVolumeRequest {
  readonly AvailabilityZoneId?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly Image: DiskImageDetail;
  readonly Description?: string | undefined;
  readonly Volume: VolumeDetail;
}

export interface ImportVolumeResult {
  readonly ConversionTask?: ConversionTask | undefined;
}

export interface ImportVolumeTaskDetails {
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly BytesConverted?: number | undefined;
  readonly Description?: string | undefined;
  readonly Image?: DiskImageDescription | undefined;
  readonly Volume?: DiskImageVolumeDescription | undefined;
}

export interface InferenceAcceleratorInfo {
  readonly Accelerators?: readonly InferenceDeviceInfo[] | undefined;
  readonly TotalInferenceMemoryInMiB?: number | undefined;
}

export interface InferenceDeviceInfo {
  readonly Count?: number | undefined;
  readonly Name?: string | undefined;
  readonly Manufacturer?: string | undefined;
  readonly MemoryInfo?: InferenceDeviceMemoryInfo | undefined;
}

export interface InferenceDeviceMemoryInfo {
  readonly SizeInMiB?: number | undefined;
}

export type IngestionStatus =
  | "initial-ingestion-in-progress"
  | "ingestion-complete"
  | "ingestion-failed";

export interface InitializationStatusDetails {
  readonly InitializationType?: InitializationType | undefined;
  readonly Progress?: number | undefined;
  readonly EstimatedTimeToCompleteInSeconds?: number | undefined;
}

export type InitializationType = "default" | "provisioned-rate" | "volume-copy";

export interface Instance {
  readonly Architecture?: ArchitectureValues | undefined;
  readonly BlockDeviceMappings?: readonly InstanceBlockDeviceMapping[] | undefined;
  readonly ClientToken?: string | undefined;
  readonly EbsOptimized?: boolean | undefined;
  readonly EnaSupport?: boolean | undefined;
  readonly Hypervisor?: HypervisorType | undefined;
  readonly IamInstanceProfile?: IamInstanceProfile | undefined;
  readonly InstanceLifecycle?: InstanceLifecycleType | undefined;
  readonly ElasticGpuAssociations?: readonly ElasticGpuAssociation[] | undefined;
  readonly ElasticInferenceAcceleratorAssociations?: readonly ElasticInferenceAcceleratorAssociation[] | undefined;
  readonly NetworkInterfaces?: readonly InstanceNetworkInterface[] | undefined;
  readonly OutpostArn?: string | undefined;
  readonly RootDeviceName?: string | undefined;
  readonly RootDeviceType?: DeviceType | undefined;
  readonly SecurityGroups?: readonly GroupIdentifier[] | undefined;
  readonly SourceDestCheck?: boolean | undefined;
  readonly SpotInstanceRequestId?: string | undefined;
  readonly SriovNetSupport?: string | undefined;
  readonly StateReason?: StateReason | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly VirtualizationType?: VirtualizationType | undefined;
  readonly CpuOptions?: CpuOptions | undefined;
  readonly CapacityBlockId?: string | undefined;
  readonly CapacityReservationId?: string | undefined;
  readonly CapacityReservationSpecification?: CapacityReservationSpecificationResponse | undefined;
  readonly HibernationOptions?: HibernationOptions | undefined;
  readonly Licenses?: readonly LicenseConfiguration[] | undefined;
  readonly MetadataOptions?: InstanceMetadataOptionsResponse | undefined;
  readonly EnclaveOptions?: EnclaveOptions | undefined;
  readonly BootMode?: BootModeValues | undefined;
  readonly PlatformDetails?: string | undefined;
  readonly UsageOperation?: string | undefined;
  readonly UsageOperationUpdateTime?: Instant | undefined;
  readonly PrivateDnsNameOptions?: PrivateDnsNameOptionsResponse | undefined;
  readonly Ipv6Address?: string | undefined;
  readonly TpmSupport?: string | undefined;
  readonly MaintenanceOptions?: InstanceMaintenanceOptions | undefined;
  readonly CurrentInstanceBootMode?: InstanceBootModeValues | undefined;
  readonly NetworkPerformanceOptions?: InstanceNetworkPerformanceOptions | undefined;
  readonly Operator?: OperatorResponse | undefined;
  readonly SecondaryInterfaces?: readonly InstanceSecondaryInterface[] | undefined;
  readonly InstanceId?: string | undefined;
  readonly ImageId?: string | undefined;
  readonly State?: InstanceState | undefined;
  readonly PrivateDnsName?: string | undefined;
  readonly PublicDnsName?: string | undefined;
  readonly StateTransitionReason?: string | undefined;
  readonly KeyName?: string | undefined;
  readonly AmiLaunchIndex?: number | undefined;
  readonly ProductCodes?: readonly ProductCode[] | undefined;
  readonly InstanceType?: InstanceType | undefined;
  readonly LaunchTime?: Instant | undefined;
  readonly Placement?: Placement | undefined;
  readonly KernelId?: string | undefined;
  readonly RamdiskId?: string | undefined;
  readonly Platform?: PlatformValues | undefined;
  readonly Monitoring?: Monitoring | undefined;
  readonly SubnetId?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly PrivateIpAddress?: string | undefined;
  readonly PublicIpAddress?: string | undefined;
}

export interface InstanceAttachmentEnaSrdSpecification {
  readonly EnaSrdEnabled?: boolean | undefined;
  readonly EnaSrdUdpSpecification?: InstanceAttachmentEnaSrdUdpSpecification | undefined;
}

export interface InstanceAttachmentEnaSrdUdpSpecification {
  readonly EnaSrdUdpEnabled?: boolean | undefined;
}

export interface InstanceAttribute {
  readonly BlockDeviceMappings?: readonly InstanceBlockDeviceMapping[] | undefined;
  readonly DisableApiTermination?: AttributeBooleanValue | undefined;
  readonly EnaSupport?: AttributeBooleanValue | undefined;
  readonly EnclaveOptions?: EnclaveOptions | undefined;
  readonly EbsOptimized?: AttributeBooleanValue | undefined;
  readonly InstanceId?: string | undefined;
  readonly InstanceInitiatedShutdownBehavior?: AttributeValue | undefined;
  readonly InstanceType?: AttributeValue | undefined;
  readonly KernelId?: AttributeValue | undefined;
  readonly ProductCodes?: readonly ProductCode[] | undefined;
  readonly RamdiskId?: AttributeValue | undefined;
  readonly RootDeviceName?: AttributeValue | undefined;
  readonly SourceDestCheck?: AttributeBooleanValue | undefined;
  readonly SriovNetSupport?: AttributeValue | undefined;
  readonly UserData?: AttributeValue | undefined;
  readonly DisableApiStop?: AttributeBooleanValue | undefined;
  readonly Groups?: readonly GroupIdentifier[] | undefined;
}

export type InstanceAttributeName =
  | "instanceType"
  | "kernel"
  | "ramdisk"
  | "userData"
  | "disableApiTermination"
  | "instanceInitiatedShutdownBehavior"
  | "rootDeviceName"
  | "blockDeviceMapping"
  | "productCodes"
  | "sourceDestCheck"
  | "groupSet"
  | "ebsOptimized"
  | "sriovNetSupport"
  | "enaSupport"
  | "enclaveOptions"
  | "disableApiStop";

export type InstanceAutoRecoveryState = "disabled" | "default";

export type InstanceBandwidthWeighting = "default" | "vpc-1" | "ebs-1";

export interface InstanceBlockDeviceMapping {
  readonly DeviceName?: string | undefined;
  readonly Ebs?: EbsInstanceBlockDevice | undefined;
}

export interface InstanceBlockDeviceMappingSpecification {
  readonly DeviceName?: string | undefined;
  readonly Ebs?: EbsInstanceBlockDeviceSpecification | undefined;
  readonly VirtualName?: string | undefined;
  readonly NoDevice?: string | undefined;
}

export type InstanceBootModeValues = "legacy-bios" | "uefi";

export interface InstanceCapacity {
  readonly AvailableCapacity?: number | undefined;
  readonly InstanceType?: string | undefined;
  readonly TotalCapacity?: number | undefined;
}

export interface InstanceConnectEndpointDnsNames {
  readonly DnsName?: string | undefined;
  readonly FipsDnsName?: string | undefined;
}

export interface InstanceConnectEndpointPublicDnsNames {
  readonly Ipv4?: InstanceConnectEndpointDnsNames | undefined;
  readonly Dualstack?: InstanceConnectEndpointDnsNames | undefined;
}

export interface InstanceCount {
  readonly InstanceCount?: number | undefined;
  readonly State?: ListingState | undefined;
}

export interface InstanceCreditSpecification {
  readonly InstanceId?: string | undefined;
  readonly CpuCredits?: string | undefined;
}

export interface InstanceCreditSpecificationRequest {
  readonly InstanceId: string;
  readonly CpuCredits?: string | undefined;
}

export interface InstanceEventWindow {
  readonly InstanceEventWindowId?: string | undefined;
  readonly TimeRanges?: readonly InstanceEventWindowTimeRange[] | undefined;
  readonly Name?: string | undefined;
  readonly CronExpression?: string | undefined;
  readonly AssociationTarget?: InstanceEventWindowAssociationTarget | undefined;
  readonly State?: InstanceEventWindowState | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface InstanceEventWindowAssociationRequest {
  readonly InstanceIds?: readonly string[] | undefined;
  readonly InstanceTags?: readonly Tag[] | undefined;
  readonly DedicatedHostIds?: readonly string[] | undefined;
}

export interface InstanceEventWindowAssociationTarget {
  readonly InstanceIds?: readonly string[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly DedicatedHostIds?: readonly string[] | undefined;
}

export interface InstanceEventWindowDisassociationRequest {
  readonly InstanceIds?: readonly string[] | undefined;
  readonly InstanceTags?: readonly Tag[] | undefined;
  readonly DedicatedHostIds?: readonly string[] | undefined;
}

export type InstanceEventWindowState = "creating" | "deleting" | "active" | "deleted";

export interface InstanceEventWindowStateChange {
  readonly InstanceEventWindowId?: string | undefined;
  readonly State?: InstanceEventWindowState | undefined;
}

export interface InstanceEventWindowTimeRange {
  readonly StartWeekDay?: WeekDay | undefined;
  readonly StartHour?: number | undefined;
  readonly EndWeekDay?: WeekDay | undefined;
  readonly EndHour?: number | undefined;
}

export interface InstanceEventWindowTimeRangeRequest {
  readonly StartWeekDay?: WeekDay | undefined;
  readonly StartHour?: number | undefined;
  readonly EndWeekDay?: WeekDay | undefined;
  readonly EndHour?: number | undefined;
}

export interface InstanceExportDetails {
  readonly InstanceId?: string | undefined;
  readonly TargetEnvironment?: ExportEnvironment | undefined;
}

export interface InstanceFamilyCreditSpecification {
  readonly InstanceFamily?: UnlimitedSupportedInstanceFamily | undefined;
  readonly CpuCredits?: string | undefined;
}

export type InstanceGeneration = "current" | "previous";

export type InstanceHealthStatus = "healthy" | "unhealthy";

export interface InstanceImageMetadata {
  readonly InstanceId?: string | undefined;
  readonly InstanceType?: InstanceType | undefined;
  readonly LaunchTime?: Instant | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly ZoneId?: string | undefined;
  readonly State?: InstanceState | undefined;
  readonly OwnerId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ImageMetadata?: ImageMetadata | undefined;
  readonly Operator?: OperatorResponse | undefined;
}

export type InstanceInterruptionBehavior = "hibernate" | "stop" | "terminate";

export interface InstanceIpv4Prefix {
  readonly Ipv4Prefix?: string | undefined;
}

export interface InstanceIpv6Address {
  readonly Ipv6Address?: string | undefined;
  readonly IsPrimaryIpv6?: boolean | undefined;
}

export interface InstanceIpv6AddressRequest {
  readonly Ipv6Address?: string | undefined;
}

export interface InstanceIpv6Prefix {
  readonly Ipv6Prefix?: string | undefined;
}

export type InstanceLifecycle = "spot" | "on-demand" | "interruptible-capacity-reservation";

export type InstanceLifecycleType =
  | "spot"
  | "scheduled"
  | "capacity-block"
  | "interruptible-capacity-reservation";

export interface InstanceMaintenanceOptions {
  readonly AutoRecovery?: InstanceAutoRecoveryState | undefined;
  readonly RebootMigration?: InstanceRebootMigrationState | undefined;
}

export interface InstanceMaintenanceOptionsRequest {
  readonly AutoRecovery?: InstanceAutoRecoveryState | undefined;
}

export interface InstanceMarketOptionsRequest {
  readonly MarketType?: MarketType | undefined;
  readonly SpotOptions?: SpotMarketOptions | undefined;
}

export type InstanceMatchCriteria = "open" | "targeted";

export interface InstanceMetadataDefaultsResponse {
  readonly HttpTokens?: HttpTokensState | undefined;
  readonly HttpPutResponseHopLimit?: number | undefined;
  readonly HttpEndpoint?: InstanceMetadataEndpointState | undefined;
  readonly InstanceMetadataTags?: InstanceMetadataTagsState | undefined;
  readonly ManagedBy?: ManagedBy | undefined;
  readonly ManagedExceptionMessage?: string | undefined;
  readonly HttpTokensEnforced?: HttpTokensEnforcedState | undefined;
}

export type InstanceMetadataEndpointState = "disabled" | "enabled";

export interface InstanceMetadataOptionsRequest {
  readonly HttpTokens?: HttpTokensState | undefined;
  readonly HttpPutResponseHopLimit?: number | undefined;
  readonly HttpEndpoint?: InstanceMetadataEndpointState | undefined;
  readonly HttpProtocolIpv6?: InstanceMetadataProtocolState | undefined;
  readonly InstanceMetadataTags?: InstanceMetadataTagsState | undefined;
}

export interface InstanceMetadataOptionsResponse {
  readonly State?: InstanceMetadataOptionsState | undefined;
  readonly HttpTokens?: HttpTokensState | undefined;
  readonly HttpPutResponseHopLimit?: number | undefined;
  readonly HttpEndpoint?: InstanceMetadataEndpointState | undefined;
  readonly HttpProtocolIpv6?: InstanceMetadataProtocolState | undefined;
  readonly InstanceMetadataTags?: InstanceMetadataTagsState | undefined;
}

export type InstanceMetadataOptionsState = "pending" | "applied";

export type InstanceMetadataProtocolState = "disabled" | "enabled";

export type InstanceMetadataTagsState = "disabled" | "enabled";

export interface InstanceMonitoring {
  readonly InstanceId?: string | undefined;
  readonly Monitoring?: Monitoring | undefined;
}

export interface InstanceNetworkInterface {
  readonly Association?: InstanceNetworkInterfaceAssociation | undefined;
  readonly Attachment?: InstanceNetworkInterfaceAttachment | undefined;
  readonly Description?: string | undefined;
  readonly Groups?: readonly GroupIdentifier[] | undefined;
  readonly Ipv6Addresses?: readonly InstanceIpv6Address[] | undefined;
  readonly MacAddress?: string | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly PrivateDnsName?: string | undefined;
  readonly PrivateIpAddress?: string | undefined;
  readonly PrivateIpAddresses?: readonly InstancePrivateIpAddress[] | undefined;
  readonly SourceDestCheck?: boolean | undefined;
  readonly Status?: NetworkInterfaceStatus | undefined;
  readonly SubnetId?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly InterfaceType?: string | undefined;
  readonly Ipv4Prefixes?: readonly InstanceIpv4Prefix[] | undefined;
  readonly Ipv6Prefixes?: readonly InstanceIpv6Prefix[] | undefined;
  readonly ConnectionTrackingConfiguration?: ConnectionTrackingSpecificationResponse | undefined;
  readonly Operator?: OperatorResponse | undefined;
}

export interface InstanceNetworkInterfaceAssociation {
  readonly CarrierIp?: string | undefined;
  readonly CustomerOwnedIp?: string | undefined;
  readonly IpOwnerId?: string | undefined;
  readonly PublicDnsName?: string | undefined;
  readonly PublicIp?: string | undefined;
}

export interface InstanceNetworkInterfaceAttachment {
  readonly AttachTime?: Instant | undefined;
  readonly AttachmentId?: string | undefined;
  readonly DeleteOnTermination?: boolean | undefined;
  readonly DeviceIndex?: number | undefined;
  readonly Status?: AttachmentStatus | undefined;
  readonly NetworkCardIndex?: number | undefined;
  readonly EnaSrdSpecification?: InstanceAttachmentEnaSrdSpecification | undefined;
  readonly EnaQueueCount?: number | undefined;
}

export interface InstanceNetworkInterfaceSpecification {
  readonly AssociatePublicIpAddress?: boolean | undefined;
  readonly DeleteOnTermination?: boolean | undefined;
  readonly Description?: string | undefined;
  readonly DeviceIndex?: number | undefined;
  readonly Groups?: readonly string[] | undefined;
  readonly Ipv6AddressCount?: number | undefined;
  readonly Ipv6Addresses?: readonly InstanceIpv6Address[] | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly PrivateIpAddress?: string | undefined;
  readonly PrivateIpAddresses?: readonly PrivateIpAddressSpecification[] | undefined;
  readonly SecondaryPrivateIpAddressCount?: number | undefined;
  readonly SubnetId?: string | undefined;
  readonly AssociateCarrierIpAddress?: boolean | undefined;
  readonly InterfaceType?: string | undefined;
  readonly NetworkCardIndex?: number | undefined;
  readonly Ipv4Prefixes?: readonly Ipv4PrefixSpecificationRequest[] | undefined;
  readonly Ipv4PrefixCount?: number | undefined;
  readonly Ipv6Prefixes?: readonly Ipv6PrefixSpecificationRequest[] | undefined;
  readonly Ipv6PrefixCount?: number | undefined;
  readonly PrimaryIpv6?: boolean | undefined;
  readonly EnaSrdSpecification?: EnaSrdSpecificationRequest | undefined;
  readonly ConnectionTrackingSpecification?: ConnectionTrackingSpecificationRequest | undefined;
  readonly EnaQueueCount?: number | undefined;
}

export interface InstanceNetworkPerformanceOptions {
  readonly BandwidthWeighting?: InstanceBandwidthWeighting | undefined;
}

export interface InstanceNetworkPerformanceOptionsRequest {
  readonly BandwidthWeighting?: InstanceBandwidthWeighting | undefined;
}

export interface InstancePrivateIpAddress {
  readonly Association?: InstanceNetworkInterfaceAssociation | undefined;
  readonly Primary?: boolean | undefined;
  readonly PrivateDnsName?: string | undefined;
  readonly PrivateIpAddress?: string | undefined;
}

export type InstanceRebootMigrationState = "disabled" | "default";

export interface InstanceRequirements {
  readonly VCpuCount?: VCpuCountRange | undefined;
  readonly MemoryMiB?: MemoryMiB | undefined;
  readonly CpuManufacturers?: readonly CpuManufacturer[] | undefined;
  readonly MemoryGiBPerVCpu?: MemoryGiBPerVCpu | undefined;
  readonly ExcludedInstanceTypes?: readonly string[] | undefined;
  readonly InstanceGenerations?: readonly InstanceGeneration[] | undefined;
  readonly SpotMaxPricePercentageOverLowestPrice?: number | undefined;
  readonly OnDemandMaxPricePercentageOverLowestPrice?: number | undefined;
  readonly BareMetal?: BareMetal | undefined;
  readonly BurstablePerformance?: BurstablePerformance | undefined;
  readonly RequireHibernateSupport?: boolean | undefined;
  readonly NetworkInterfaceCount?: NetworkInterfaceCount | undefined;
  readonly LocalStorage?: LocalStorage | undefined;
  readonly LocalStorageTypes?: readonly LocalStorageType[] | undefined;
  readonly TotalLocalStorageGB?: TotalLocalStorageGB | undefined;
  readonly BaselineEbsBandwidthMbps?: BaselineEbsBandwidthMbps | undefined;
  readonly AcceleratorTypes?: readonly AcceleratorType[] | undefined;
  readonly AcceleratorCount?: AcceleratorCount | undefined;
  readonly AcceleratorManufacturers?: readonly AcceleratorManufacturer[] | undefined;
  readonly AcceleratorNames?: readonly AcceleratorName[] | undefined;
  readonly AcceleratorTotalMemoryMiB?: AcceleratorTotalMemoryMiB | undefined;
  readonly NetworkBandwidthGbps?: NetworkBandwidthGbps | undefined;
  readonly AllowedInstanceTypes?: readonly string[] | undefined;
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number | undefined;
  readonly BaselinePerformanceFactors?: BaselinePerformanceFactors | undefined;
  readonly RequireEncryptionInTransit?: boolean | undefined;
}

export interface InstanceRequirementsRequest {
  readonly VCpuCount: VCpuCountRangeRequest;
  readonly MemoryMiB: MemoryMiBRequest;
  readonly CpuManufacturers?: readonly CpuManufacturer[] | undefined;
  readonly MemoryGiBPerVCpu?: MemoryGiBPerVCpuRequest | undefined;
  readonly ExcludedInstanceTypes?: readonly string[] | undefined;
  readonly InstanceGenerations?: readonly InstanceGeneration[] | undefined;
  readonly SpotMaxPricePercentageOverLowestPrice?: number | undefined;
  readonly OnDemandMaxPricePercentageOverLowestPrice?: number | undefined;
  readonly BareMetal?: BareMetal | undefined;
  readonly BurstablePerformance?: BurstablePerformance | undefined;
  readonly RequireHibernateSupport?: boolean | undefined;
  readonly NetworkInterfaceCount?: NetworkInterfaceCountRequest | undefined;
  readonly LocalStorage?: LocalStorage | undefined;
  readonly LocalStorageTypes?: readonly LocalStorageType[] | undefined;
  readonly TotalLocalStorageGB?: TotalLocalStorageGBRequest | undefined;
  readonly BaselineEbsBandwidthMbps?: BaselineEbsBandwidthMbpsRequest | undefined;
  readonly AcceleratorTypes?: readonly AcceleratorType[] | undefined;
  readonly AcceleratorCount?: AcceleratorCountRequest | undefined;
  readonly AcceleratorManufacturers?: readonly AcceleratorManufacturer[] | undefined;
  readonly AcceleratorNames?: readonly AcceleratorName[] | undefined;
  readonly AcceleratorTotalMemoryMiB?: AcceleratorTotalMemoryMiBRequest | undefined;
  readonly NetworkBandwidthGbps?: NetworkBandwidthGbpsRequest | undefined;
  readonly AllowedInstanceTypes?: readonly string[] | undefined;
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number | undefined;
  readonly BaselinePerformanceFactors?: BaselinePerformanceFactorsRequest | undefined;
  readonly RequireEncryptionInTransit?: boolean | undefined;
}

export interface InstanceRequirementsWithMetadataRequest {
  readonly ArchitectureTypes?: readonly ArchitectureType[] | undefined;
  readonly VirtualizationTypes?: readonly VirtualizationType[] | undefined;
  readonly InstanceRequirements?: InstanceRequirementsRequest | undefined;
}

export interface InstanceSecondaryInterface {
  readonly Attachment?: InstanceSecondaryInterfaceAttachment | undefined;
  readonly MacAddress?: string | undefined;
  readonly SecondaryInterfaceId?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly PrivateIpAddresses?: readonly InstanceSecondaryInterfacePrivateIpAddress[] | undefined;
  readonly SourceDestCheck?: boolean | undefined;
  readonly Status?: SecondaryInterfaceStatus | undefined;
  readonly SecondarySubnetId?: string | undefined;
  readonly SecondaryNetworkId?: string | undefined;
  readonly InterfaceType?: SecondaryInterfaceType | undefined;
}

export interface InstanceSecondaryInterfaceAttachment {
  readonly AttachTime?: Instant | undefined;
  readonly AttachmentId?: string | undefined;
  readonly DeleteOnTermination?: boolean | undefined;
  readonly DeviceIndex?: number | undefined;
  readonly Status?: AttachmentStatus | undefined;
  readonly NetworkCardIndex?: number | undefined;
}

export interface InstanceSecondaryInterfacePrivateIpAddress {
  readonly PrivateIpAddress?: string | undefined;
}

export interface InstanceSecondaryInterfacePrivateIpAddressRequest {
  readonly PrivateIpAddress: string;
}

export interface InstanceSecondaryInterfaceSpecificationRequest {
  readonly DeleteOnTermination?: boolean | undefined;
  readonly DeviceIndex?: number | undefined;
  readonly PrivateIpAddresses?: readonly InstanceSecondaryInterfacePrivateIpAddressRequest[] | undefined;
  readonly PrivateIpAddressCount?: number | undefined;
  readonly SecondarySubnetId?: string | undefined;
  readonly InterfaceType?: SecondaryInterfaceType | undefined;
  readonly NetworkCardIndex?: number | undefined;
}

export interface InstanceSpecification {
  readonly InstanceId: string;
  readonly ExcludeBootVolume?: boolean | undefined;
  readonly ExcludeDataVolumeIds?: readonly string[] | undefined;
}

export interface InstanceState {
  readonly Code?: number | undefined;
  readonly Name?: InstanceStateName | undefined;
}

export interface InstanceStateChange {
  readonly InstanceId?: string | undefined;
  readonly CurrentState?: InstanceState | undefined;
  readonly PreviousState?: InstanceState | undefined;
}

export type InstanceStateName =
  | "pending"
  | "running"
  | "shutting-down"
  | "terminated"
  | "stopping"
  | "stopped";

export interface InstanceStatus {
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly OutpostArn?: string | undefined;
  readonly Operator?: OperatorResponse | undefined;
  readonly Events?: readonly InstanceStatusEvent[] | undefined;
  readonly InstanceId?: string | undefined;
  readonly InstanceState?: InstanceState | undefined;
  readonly InstanceStatus?: InstanceStatusSummary | undefined;
  readonly SystemStatus?: InstanceStatusSummary | undefined;
  readonly AttachedEbsStatus?: EbsStatusSummary | undefined;
}

export interface InstanceStatusDetails {
  readonly ImpairedSince?: Instant | undefined;
  readonly Name?: StatusName | undefined;
  readonly Status?: StatusType | undefined;
}

export interface InstanceStatusEvent {
  readonly InstanceEventId?: string | undefined;
  readonly Code?: EventCode | undefined;
  readonly Description?: string | undefined;
  readonly NotAfter?: Instant | undefined;
  readonly NotBefore?: Instant | undefined;
  readonly NotBeforeDeadline?: Instant | undefined;
}

export interface InstanceStatusSummary {
  readonly Details?: readonly InstanceStatusDetails[] | undefined;
  readonly Status?: SummaryStatus | undefined;
}

export type InstanceStorageEncryptionSupport = "unsupported" | "required";

export interface InstanceStorageInfo {
  readonly TotalSizeInGB?: number | undefined;
  readonly Disks?: readonly DiskInfo[] | undefined;
  readonly NvmeSupport?: EphemeralNvmeSupport | undefined;
  readonly EncryptionSupport?: InstanceStorageEncryptionSupport | undefined;
}

export interface InstanceTagNotificationAttribute {
  readonly InstanceTagKeys?: readonly string[] | undefined;
  readonly IncludeAllTagsOfInstance?: boolean | undefined;
}

export interface InstanceTopology {
  readonly InstanceId?: string | undefined;
  readonly InstanceType?: string | undefined;
  readonly GroupName?: string | undefined;
  readonly NetworkNodes?: readonly string[] | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly ZoneId?: string | undefined;
  readonly CapacityBlockId?: string | undefined;
}

export type InstanceType =
  | "a1.medium"
  | "a1.large"
  | "a1.xlarge"
  | "a1.2xlarge"
  | "a1.4xlarge"
  | "a1.metal"
  | "c1.medium"
  | "c1.xlarge"
  | "c3.large"
  | "c3.xlarge"
  | "c3.2xlarge"
  | "c3.4xlarge"
  | "c3.8xlarge"
  | "c4.large"
  | "c4.xlarge"
  | "c4.2xlarge"
  | "c4.4xlarge"
  | "c4.8xlarge"
  | "c5.large"
  | "c5.xlarge"
  | "c5.2xlarge"
  | "c5.4xlarge"
  | "c5.9xlarge"
  | "c5.12xlarge"
  | "c5.18xlarge"
  | "c5.24xlarge"
  | "c5.metal"
  | "c5a.large"
  | "c5a.xlarge"
  | "c5a.2xlarge"
  | "c5a.4xlarge"
  | "c5a.8xlarge"
  | "c5a.12xlarge"
  | "c5a.16xlarge"
  | "c5a.24xlarge"
  | "c5ad.large"
  | "c5ad.xlarge"
  | "c5ad.2xlarge"
  | "c5ad.4xlarge"
  | "c5ad.8xlarge"
  | "c5ad.12xlarge"
  | "c5ad.16xlarge"
  | "c5ad.24xlarge"
  | "c5d.large"
  | "c5d.xlarge"
  | "c5d.2xlarge"
  | "c5d.4xlarge"
  | "c5d.9xlarge"
  | "c5d.12xlarge"
  | "c5d.18xlarge"
  | "c5d.24xlarge"
  | "c5d.metal"
  | "c5n.large"
  | "c5n.xlarge"
  | "c5n.2xlarge"
  | "c5n.4xlarge"
  | "c5n.9xlarge"
  | "c5n.18xlarge"
  | "c5n.metal"
  | "c6g.medium"
  | "c6g.large"
  | "c6g.xlarge"
  | "c6g.2xlarge"
  | "c6g.4xlarge"
  | "c6g.8xlarge"
  | "c6g.12xlarge"
  | "c6g.16xlarge"
  | "c6g.metal"
  | "c6gd.medium"
  | "c6gd.large"
  | "c6gd.xlarge"
  | "c6gd.2xlarge"
  | "c6gd.4xlarge"
  | "c6gd.8xlarge"
  | "c6gd.12xlarge"
  | "c6gd.16xlarge"
  | "c6gd.metal"
  | "c6gn.medium"
  | "c6gn.large"
  | "c6gn.xlarge"
  | "c6gn.2xlarge"
  | "c6gn.4xlarge"
  | "c6gn.8xlarge"
  | "c6gn.12xlarge"
  | "c6gn.16xlarge"
  | "c6i.large"
  | "c6i.xlarge"
  | "c6i.2xlarge"
  | "c6i.4xlarge"
  | "c6i.8xlarge"
  | "c6i.12xlarge"
  | "c6i.16xlarge"
  | "c6i.24xlarge"
  | "c6i.32xlarge"
  | "c6i.metal"
  | "cc1.4xlarge"
  | "cc2.8xlarge"
  | "cg1.4xlarge"
  | "cr1.8xlarge"
  | "d2.xlarge"
  | "d2.2xlarge"
  | "d2.4xlarge"
  | "d2.8xlarge"
  | "d3.xlarge"
  | "d3.2xlarge"
  | "d3.4xlarge"
  | "d3.8xlarge"
  | "d3en.xlarge"
  | "d3en.2xlarge"
  | "d3en.4xlarge"
  | "d3en.6xlarge"
  | "d3en.8xlarge"
  | "d3en.12xlarge"
  | "dl1.24xlarge"
  | "f1.2xlarge"
  | "f1.4xlarge"
  | "f1.16xlarge"
  | "g2.2xlarge"
  | "g2.8xlarge"
  | "g3.4xlarge"
  | "g3.8xlarge"
  | "g3.16xlarge"
  | "g3s.xlarge"
  | "g4ad.xlarge"
  | "g4ad.2xlarge"
  | "g4ad.4xlarge"
  | "g4ad.8xlarge"
  | "g4ad.16xlarge"
  | "g4dn.xlarge"
  | "g4dn.2xlarge"
  | "g4dn.4xlarge"
  | "g4dn.8xlarge"
  | "g4dn.12xlarge"
  | "g4dn.16xlarge"
  | "g4dn.metal"
  | "g5.xlarge"
  | "g5.2xlarge"
  | "g5.4xlarge"
  | "g5.8xlarge"
  | "g5.12xlarge"
  | "g5.16xlarge"
  | "g5.24xlarge"
  | "g5.48xlarge"
  | "g5g.xlarge"
  | "g5g.2xlarge"
  | "g5g.4xlarge"
  | "g5g.8xlarge"
  | "g5g.16xlarge"
  | "g5g.metal"
  | "hi1.4xlarge"
  | "hpc6a.48xlarge"
  | "hs1.8xlarge"
  | "h1.2xlarge"
  | "h1.4xlarge"
  | "h1.8xlarge"
  | "h1.16xlarge"
  | "i2.xlarge"
  | "i2.2xlarge"
  | "i2.4xlarge"
  | "i2.8xlarge"
  | "i3.large"
  | "i3.xlarge"
  | "i3.2xlarge"
  | "i3.4xlarge"
  | "i3.8xlarge"
  | "i3.16xlarge"
  | "i3.metal"
  | "i3en.large"
  | "i3en.xlarge"
  | "i3en.2xlarge"
  | "i3en.3xlarge"
  | "i3en.6xlarge"
  | "i3en.12xlarge"
  | "i3en.24xlarge"
  | "i3en.metal"
  | "im4gn.large"
  | "im4gn.xlarge"
  | "im4gn.2xlarge"
  | "im4gn.4xlarge"
  | "im4gn.8xlarge"
  | "im4gn.16xlarge"
  | "inf1.xlarge"
  | "inf1.2xlarge"
  | "inf1.6xlarge"
  | "inf1.24xlarge"
  | "is4gen.medium"
  | "is4gen.large"
  | "is4gen.xlarge"
  | "is4gen.2xlarge"
  | "is4gen.4xlarge"
  | "is4gen.8xlarge"
  | "m1.small"
  | "m1.medium"
  | "m1.large"
  | "m1.xlarge"
  | "m2.xlarge"
  | "m2.2xlarge"
  | "m2.4xlarge"
  | "m3.medium"
  | "m3.large"
  | "m3.xlarge"
  | "m3.2xlarge"
  | "m4.large"
  | "m4.xlarge"
  | "m4.2xlarge"
  | "m4.4xlarge"
  | "m4.10xlarge"
  | "m4.16xlarge"
  | "m5.large"
  | "m5.xlarge"
  | "m5.2xlarge"
  | "m5.4xlarge"
  | "m5.8xlarge"
  | "m5.12xlarge"
  | "m5.16xlarge"
  | "m5.24xlarge"
  | "m5.metal"
  | "m5a.large"
  | "m5a.xlarge"
  | "m5a.2xlarge"
  | "m5a.4xlarge"
  | "m5a.8xlarge"
  | "m5a.12xlarge"
  | "m5a.16xlarge"
  | "m5a.24xlarge"
  | "m5ad.large"
  | "m5ad.xlarge"
  | "m5ad.2xlarge"
  | "m5ad.4xlarge"
  | "m5ad.8xlarge"
  | "m5ad.12xlarge"
  | "m5ad.16xlarge"
  | "m5ad.24xlarge"
  | "m5d.large"
  | "m5d.xlarge"
  | "m5d.2xlarge"
  | "m5d.4xlarge"
  | "m5d.8xlarge"
  | "m5d.12xlarge"
  | "m5d.16xlarge"
  | "m5d.24xlarge"
  | "m5d.metal"
  | "m5dn.large"
  | "m5dn.xlarge"
  | "m5dn.2xlarge"
  | "m5dn.4xlarge"
  | "m5dn.8xlarge"
  | "m5dn.12xlarge"
  | "m5dn.16xlarge"
  | "m5dn.24xlarge"
  | "m5dn.metal"
  | "m5n.large"
  | "m5n.xlarge"
  | "m5n.2xlarge"
  | "m5n.4xlarge"
  | "m5n.8xlarge"
  | "m5n.12xlarge"
  | "m5n.16xlarge"
  | "m5n.24xlarge"
  | "m5n.metal"
  | "m5zn.large"
  | "m5zn.xlarge"
  | "m5zn.2xlarge"
  | "m5zn.3xlarge"
  | "m5zn.6xlarge"
  | "m5zn.12xlarge"
  | "m5zn.metal"
  | "m6a.large"
  | "m6a.xlarge"
  | "m6a.2xlarge"
  | "m6a.4xlarge"
  | "m6a.8xlarge"
  | "m6a.12xlarge"
  | "m6a.16xlarge"
  | "m6a.24xlarge"
  | "m6a.32xlarge"
  | "m6a.48xlarge"
  | "m6g.metal"
  | "m6g.medium"
  | "m6g.large"
  | "m6g.xlarge"
  | "m6g.2xlarge"
  | "m6g.4xlarge"
  | "m6g.8xlarge"
  | "m6g.12xlarge"
  | "m6g.16xlarge"
  | "m6gd.metal"
  | "m6gd.medium"
  | "m6gd.large"
  | "m6gd.xlarge"
  | "m6gd.2xlarge"
  | "m6gd.4xlarge"
  | "m6gd.8xlarge"
  | "m6gd.12xlarge"
  | "m6gd.16xlarge"
  | "m6i.large"
  | "m6i.xlarge"
  | "m6i.2xlarge"
  | "m6i.4xlarge"
  | "m6i.8xlarge"
  | "m6i.12xlarge"
  | "m6i.16xlarge"
  | "m6i.24xlarge"
  | "m6i.32xlarge"
  | "m6i.metal"
  | "mac1.metal"
  | "p2.xlarge"
  | "p2.8xlarge"
  | "p2.16xlarge"
  | "p3.2xlarge"
  | "p3.8xlarge"
  | "p3.16xlarge"
  | "p3dn.24xlarge"
  | "p4d.24xlarge"
  | "r3.large"
  | "r3.xlarge"
  | "r3.2xlarge"
  | "r3.4xlarge"
  | "r3.8xlarge"
  | "r4.large"
  | "r4.xlarge"
  | "r4.2xlarge"
  | "r4.4xlarge"
  | "r4.8xlarge"
  | "r4.16xlarge"
  | "r5.large"
  | "r5.xlarge"
  | "r5.2xlarge"
  | "r5.4xlarge"
  | "r5.8xlarge"
  | "r5.12xlarge"
  | "r5.16xlarge"
  | "r5.24xlarge"
  | "r5.metal"
  | "r5a.large"
  | "r5a.xlarge"
  | "r5a.2xlarge"
  | "r5a.4xlarge"
  | "r5a.8xlarge"
  | "r5a.12xlarge"
  | "r5a.16xlarge"
  | "r5a.24xlarge"
  | "r5ad.large"
  | "r5ad.xlarge"
  | "r5ad.2xlarge"
  | "r5ad.4xlarge"
  | "r5ad.8xlarge"
  | "r5ad.12xlarge"
  | "r5ad.16xlarge"
  | "r5ad.24xlarge"
  | "r5b.large"
  | "r5b.xlarge"
  | "r5b.2xlarge"
  | "r5b.4xlarge"
  | "r5b.8xlarge"
  | "r5b.12xlarge"
  | "r5b.16xlarge"
  | "r5b.24xlarge"
  | "r5b.metal"
  | "r5d.large"
  | "r5d.xlarge"
  | "r5d.2xlarge"
  | "r5d.4xlarge"
  | "r5d.8xlarge"
  | "r5d.12xlarge"
  | "r5d.16xlarge"
  | "r5d.24xlarge"
  | "r5d.metal"
  | "r5dn.large"
  | "r5dn.xlarge"
  | "r5dn.2xlarge"
  | "r5dn.4xlarge"
  | "r5dn.8xlarge"
  | "r5dn.12xlarge"
  | "r5dn.16xlarge"
  | "r5dn.24xlarge"
  | "r5dn.metal"
  | "r5n.large"
  | "r5n.xlarge"
  | "r5n.2xlarge"
  | "r5n.4xlarge"
  | "r5n.8xlarge"
  | "r5n.12xlarge"
  | "r5n.16xlarge"
  | "r5n.24xlarge"
  | "r5n.metal"
  | "r6g.medium"
  | "r6g.large"
  | "r6g.xlarge"
  | "r6g.2xlarge"
  | "r6g.4xlarge"
  | "r6g.8xlarge"
  | "r6g.12xlarge"
  | "r6g.16xlarge"
  | "r6g.metal"
  | "r6gd.medium"
  | "r6gd.large"
  | "r6gd.xlarge"
  | "r6gd.2xlarge"
  | "r6gd.4xlarge"
  | "r6gd.8xlarge"
  | "r6gd.12xlarge"
  | "r6gd.16xlarge"
  | "r6gd.metal"
  | "r6i.large"
  | "r6i.xlarge"
  | "r6i.2xlarge"
  | "r6i.4xlarge"
  | "r6i.8xlarge"
  | "r6i.12xlarge"
  | "r6i.16xlarge"
  | "r6i.24xlarge"
  | "r6i.32xlarge"
  | "r6i.metal"
  | "t1.micro"
  | "t2.nano"
  | "t2.micro"
  | "t2.small"
  | "t2.medium"
  | "t2.large"
  | "t2.xlarge"
  | "t2.2xlarge"
  | "t3.nano"
  | "t3.micro"
  | "t3.small"
  | "t3.medium"
  | "t3.large"
  | "t3.xlarge"
  | "t3.2xlarge"
  | "t3a.nano"
  | "t3a.micro"
  | "t3a.small"
  | "t3a.medium"
  | "t3a.large"
  | "t3a.xlarge"
  | "t3a.2xlarge"
  | "t4g.nano"
  | "t4g.micro"
  | "t4g.small"
  | "t4g.medium"
  | "t4g.large"
  | "t4g.xlarge"
  | "t4g.2xlarge"
  | "u-6tb1.56xlarge"
  | "u-6tb1.112xlarge"
  | "u-9tb1.112xlarge"
  | "u-12tb1.112xlarge"
  | "u-6tb1.metal"
  | "u-9tb1.metal"
  | "u-12tb1.metal"
  | "u-18tb1.metal"
  | "u-24tb1.metal"
  | "vt1.3xlarge"
  | "vt1.6xlarge"
  | "vt1.24xlarge"
  | "x1.16xlarge"
  | "x1.32xlarge"
  | "x1e.xlarge"
  | "x1e.2xlarge"
  | "x1e.4xlarge"
  | "x1e.8xlarge"
  | "x1e.16xlarge"
  | "x1e.32xlarge"
  | "x2iezn.2xlarge"
  | "x2iezn.4xlarge"
  | "x2iezn.6xlarge"
  | "x2iezn.8xlarge"
  | "x2iezn.12xlarge"
  | "x2iezn.metal"
  | "x2gd.medium"
  | "x2gd.large"
  | "x2gd.xlarge"
  | "x2gd.2xlarge"
  | "x2gd.4xlarge"
  | "x2gd.8xlarge"
  | "x2gd.12xlarge"
  | "x2gd.16xlarge"
  | "x2gd.metal"
  | "z1d.large"
  | "z1d.xlarge"
  | "z1d.2xlarge"
  | "z1d.3xlarge"
  | "z1d.6xlarge"
  | "z1d.12xlarge"
  | "z1d.metal"
  | "x2idn.16xlarge"
  | "x2idn.24xlarge"
  | "x2idn.32xlarge"
  | "x2iedn.xlarge"
  | "x2iedn.2xlarge"
  | "x2iedn.4xlarge"
  | "x2iedn.8xlarge"
  | "x2iedn.16xlarge"
  | "x2iedn.24xlarge"
  | "x2iedn.32xlarge"
  | "c6a.large"
  | "c6a.xlarge"
  | "c6a.2xlarge"
  | "c6a.4xlarge"
  | "c6a.8xlarge"
  | "c6a.12xlarge"
  | "c6a.16xlarge"
  | "c6a.24xlarge"
  | "c6a.32xlarge"
  | "c6a.48xlarge"
  | "c6a.metal"
  | "m6a.metal"
  | "i4i.large"
  | "i4i.xlarge"
  | "i4i.2xlarge"
  | "i4i.4xlarge"
  | "i4i.8xlarge"
  | "i4i.16xlarge"
  | "i4i.32xlarge"
  | "i4i.metal"
  | "x2idn.metal"
  | "x2iedn.metal"
  | "c7g.medium"
  | "c7g.large"
  | "c7g.xlarge"
  | "c7g.2xlarge"
  | "c7g.4xlarge"
  | "c7g.8xlarge"
  | "c7g.12xlarge"
  | "c7g.16xlarge"
  | "mac2.metal"
  | "c6id.large"
  | "c6id.xlarge"
  | "c6id.2xlarge"
  | "c6id.4xlarge"
  | "c6id.8xlarge"
  | "c6id.12xlarge"
  | "c6id.16xlarge"
  | "c6id.24xlarge"
  | "c6id.32xlarge"
  | "c6id.metal"
  | "m6id.large"
  | "m6id.xlarge"
  | "m6id.2xlarge"
  | "m6id.4xlarge"
  | "m6id.8xlarge"
  | "m6id.12xlarge"
  | "m6id.16xlarge"
  | "m6id.24xlarge"
  | "m6id.32xlarge"
  | "m6id.metal"
  | "r6id.large"
  | "r6id.xlarge"
  | "r6id.2xlarge"
  | "r6id.4xlarge"
  | "r6id.8xlarge"
  | "r6id.12xlarge"
  | "r6id.16xlarge"
  | "r6id.24xlarge"
  | "r6id.32xlarge"
  | "r6id.metal"
  | "r6a.large"
  | "r6a.xlarge"
  | "r6a.2xlarge"
  | "r6a.4xlarge"
  | "r6a.8xlarge"
  | "r6a.12xlarge"
  | "r6a.16xlarge"
  | "r6a.24xlarge"
  | "r6a.32xlarge"
  | "r6a.48xlarge"
  | "r6a.metal"
  | "p4de.24xlarge"
  | "u-3tb1.56xlarge"
  | "u-18tb1.112xlarge"
  | "u-24tb1.112xlarge"
  | "trn1.2xlarge"
  | "trn1.32xlarge"
  | "hpc6id.32xlarge"
  | "c6in.large"
  | "c6in.xlarge"
  | "c6in.2xlarge"
  | "c6in.4xlarge"
  | "c6in.8xlarge"
  | "c6in.12xlarge"
  | "c6in.16xlarge"
  | "c6in.24xlarge"
  | "c6in.32xlarge"
  | "m6in.large"
  | "m6in.xlarge"
  | "m6in.2xlarge"
  | "m6in.4xlarge"
  | "m6in.8xlarge"
  | "m6in.12xlarge"
  | "m6in.16xlarge"
  | "m6in.24xlarge"
  | "m6in.32xlarge"
  | "m6idn.large"
  | "m6idn.xlarge"
  | "m6idn.2xlarge"
  | "m6idn.4xlarge"
  | "m6idn.8xlarge"
  | "m6idn.12xlarge"
  | "m6idn.16xlarge"
  | "m6idn.24xlarge"
  | "m6idn.32xlarge"
  | "r6in.large"
  | "r6in.xlarge"
  | "r6in.2xlarge"
  | "r6in.4xlarge"
  | "r6in.8xlarge"
  | "r6in.12xlarge"
  | "r6in.16xlarge"
  | "r6in.24xlarge"
  | "r6in.32xlarge"
  | "r6idn.large"
  | "r6idn.xlarge"
  | "r6idn.2xlarge"
  | "r6idn.4xlarge"
  | "r6idn.8xlarge"
  | "r6idn.12xlarge"
  | "r6idn.16xlarge"
  | "r6idn.24xlarge"
  | "r6idn.32xlarge"
  | "c7g.metal"
  | "m7g.medium"
  | "m7g.large"
  | "m7g.xlarge"
  | "m7g.2xlarge"
  | "m7g.4xlarge"
  | "m7g.8xlarge"
  | "m7g.12xlarge"
  | "m7g.16xlarge"
  | "m7g.metal"
  | "r7g.medium"
  | "r7g.large"
  | "r7g.xlarge"
  | "r7g.2xlarge"
  | "r7g.4xlarge"
  | "r7g.8xlarge"
  | "r7g.12xlarge"
  | "r7g.16xlarge"
  | "r7g.metal"
  | "c6in.metal"
  | "m6in.metal"
  | "m6idn.metal"
  | "r6in.metal"
  | "r6idn.metal"
  | "inf2.xlarge"
  | "inf2.8xlarge"
  | "inf2.24xlarge"
  | "inf2.48xlarge"
  | "trn1n.32xlarge"
  | "i4g.large"
  | "i4g.xlarge"
  | "i4g.2xlarge"
  | "i4g.4xlarge"
  | "i4g.8xlarge"
  | "i4g.16xlarge"
  | "hpc7g.4xlarge"
  | "hpc7g.8xlarge"
  | "hpc7g.16xlarge"
  | "c7gn.medium"
  | "c7gn.large"
  | "c7gn.xlarge"
  | "c7gn.2xlarge"
  | "c7gn.4xlarge"
  | "c7gn.8xlarge"
  | "c7gn.12xlarge"
  | "c7gn.16xlarge"
  | "p5.48xlarge"
  | "m7i.large"
  | "m7i.xlarge"
  | "m7i.2xlarge"
  | "m7i.4xlarge"
  | "m7i.8xlarge"
  | "m7i.12xlarge"
  | "m7i.16xlarge"
  | "m7i.24xlarge"
  | "m7i.48xlarge"
  | "m7i-flex.large"
  | "m7i-flex.xlarge"
  | "m7i-flex.2xlarge"
  | "m7i-flex.4xlarge"
  | "m7i-flex.8xlarge"
  | "m7a.medium"
  | "m7a.large"
  | "m7a.xlarge"
  | "m7a.2xlarge"
  | "m7a.4xlarge"
  | "m7a.8xlarge"
  | "m7a.12xlarge"
  | "m7a.16xlarge"
  | "m7a.24xlarge"
  | "m7a.32xlarge"
  | "m7a.48xlarge"
  | "m7a.metal-48xl"
  | "hpc7a.12xlarge"
  | "hpc7a.24xlarge"
  | "hpc7a.48xlarge"
  | "hpc7a.96xlarge"
  | "c7gd.medium"
  | "c7gd.large"
  | "c7gd.xlarge"
  | "c7gd.2xlarge"
  | "c7gd.4xlarge"
  | "c7gd.8xlarge"
  | "c7gd.12xlarge"
  | "c7gd.16xlarge"
  | "m7gd.medium"
  | "m7gd.large"
  | "m7gd.xlarge"
  | "m7gd.2xlarge"
  | "m7gd.4xlarge"
  | "m7gd.8xlarge"
  | "m7gd.12xlarge"
  | "m7gd.16xlarge"
  | "r7gd.medium"
  | "r7gd.large"
  | "r7gd.xlarge"
  | "r7gd.2xlarge"
  | "r7gd.4xlarge"
  | "r7gd.8xlarge"
  | "r7gd.12xlarge"
  | "r7gd.16xlarge"
  | "r7a.medium"
  | "r7a.large"
  | "r7a.xlarge"
  | "r7a.2xlarge"
  | "r7a.4xlarge"
  | "r7a.8xlarge"
  | "r7a.12xlarge"
  | "r7a.16xlarge"
  | "r7a.24xlarge"
  | "r7a.32xlarge"
  | "r7a.48xlarge"
  | "c7i.large"
  | "c7i.xlarge"
  | "c7i.2xlarge"
  | "c7i.4xlarge"
  | "c7i.8xlarge"
  | "c7i.12xlarge"
  | "c7i.16xlarge"
  | "c7i.24xlarge"
  | "c7i.48xlarge"
  | "mac2-m2pro.metal"
  | "r7iz.large"
  | "r7iz.xlarge"
  | "r7iz.2xlarge"
  | "r7iz.4xlarge"
  | "r7iz.8xlarge"
  | "r7iz.12xlarge"
  | "r7iz.16xlarge"
  | "r7iz.32xlarge"
  | "c7a.medium"
  | "c7a.large"
  | "c7a.xlarge"
  | "c7a.2xlarge"
  | "c7a.4xlarge"
  | "c7a.8xlarge"
  | "c7a.12xlarge"
  | "c7a.16xlarge"
  | "c7a.24xlarge"
  | "c7a.32xlarge"
  | "c7a.48xlarge"
  | "c7a.metal-48xl"
  | "r7a.metal-48xl"
  | "r7i.large"
  | "r7i.xlarge"
  | "r7i.2xlarge"
  | "r7i.4xlarge"
  | "r7i.8xlarge"
  | "r7i.12xlarge"
  | "r7i.16xlarge"
  | "r7i.24xlarge"
  | "r7i.48xlarge"
  | "dl2q.24xlarge"
  | "mac2-m2.metal"
  | "i4i.12xlarge"
  | "i4i.24xlarge"
  | "c7i.metal-24xl"
  | "c7i.metal-48xl"
  | "m7i.metal-24xl"
  | "m7i.metal-48xl"
  | "r7i.metal-24xl"
  | "r7i.metal-48xl"
  | "r7iz.metal-16xl"
  | "r7iz.metal-32xl"
  | "c7gd.metal"
  | "m7gd.metal"
  | "r7gd.metal"
  | "g6.xlarge"
  | "g6.2xlarge"
  | "g6.4xlarge"
  | "g6.8xlarge"
  | "g6.12xlarge"
  | "g6.16xlarge"
  | "g6.24xlarge"
  | "g6.48xlarge"
  | "gr6.4xlarge"
  | "gr6.8xlarge"
  | "c7i-flex.large"
  | "c7i-flex.xlarge"
  | "c7i-flex.2xlarge"
  | "c7i-flex.4xlarge"
  | "c7i-flex.8xlarge"
  | "u7i-12tb.224xlarge"
  | "u7in-16tb.224xlarge"
  | "u7in-24tb.224xlarge"
  | "u7in-32tb.224xlarge"
  | "u7ib-12tb.224xlarge"
  | "c7gn.metal"
  | "r8g.medium"
  | "r8g.large"
  | "r8g.xlarge"
  | "r8g.2xlarge"
  | "r8g.4xlarge"
  | "r8g.8xlarge"
  | "r8g.12xlarge"
  | "r8g.16xlarge"
  | "r8g.24xlarge"
  | "r8g.48xlarge"
  | "r8g.metal-24xl"
  | "r8g.metal-48xl"
  | "mac2-m1ultra.metal"
  | "g6e.xlarge"
  | "g6e.2xlarge"
  | "g6e.4xlarge"
  | "g6e.8xlarge"
  | "g6e.12xlarge"
  | "g6e.16xlarge"
  | "g6e.24xlarge"
  | "g6e.48xlarge"
  | "c8g.medium"
  | "c8g.large"
  | "c8g.xlarge"
  | "c8g.2xlarge"
  | "c8g.4xlarge"
  | "c8g.8xlarge"
  | "c8g.12xlarge"
  | "c8g.16xlarge"
  | "c8g.24xlarge"
  | "c8g.48xlarge"
  | "c8g.metal-24xl"
  | "c8g.metal-48xl"
  | "m8g.medium"
  | "m8g.large"
  | "m8g.xlarge"
  | "m8g.2xlarge"
  | "m8g.4xlarge"
  | "m8g.8xlarge"
  | "m8g.12xlarge"
  | "m8g.16xlarge"
  | "m8g.24xlarge"
  | "m8g.48xlarge"
  | "m8g.metal-24xl"
  | "m8g.metal-48xl"
  | "x8g.medium"
  | "x8g.large"
  | "x8g.xlarge"
  | "x8g.2xlarge"
  | "x8g.4xlarge"
  | "x8g.8xlarge"
  | "x8g.12xlarge"
  | "x8g.16xlarge"
  | "x8g.24xlarge"
  | "x8g.48xlarge"
  | "x8g.metal-24xl"
  | "x8g.metal-48xl"
  | "i7ie.large"
  | "i7ie.xlarge"
  | "i7ie.2xlarge"
  | "i7ie.3xlarge"
  | "i7ie.6xlarge"
  | "i7ie.12xlarge"
  | "i7ie.18xlarge"
  | "i7ie.24xlarge"
  | "i7ie.48xlarge"
  | "i8g.large"
  | "i8g.xlarge"
  | "i8g.2xlarge"
  | "i8g.4xlarge"
  | "i8g.8xlarge"
  | "i8g.12xlarge"
  | "i8g.16xlarge"
  | "i8g.24xlarge"
  | "i8g.metal-24xl"
  | "u7i-6tb.112xlarge"
  | "u7i-8tb.112xlarge"
  | "u7inh-32tb.480xlarge"
  | "p5e.48xlarge"
  | "p5en.48xlarge"
  | "f2.12xlarge"
  | "f2.48xlarge"
  | "trn2.48xlarge"
  | "c7i-flex.12xlarge"
  | "c7i-flex.16xlarge"
  | "m7i-flex.12xlarge"
  | "m7i-flex.16xlarge"
  | "i7ie.metal-24xl"
  | "i7ie.metal-48xl"
  | "i8g.48xlarge"
  | "c8gd.medium"
  | "c8gd.large"
  | "c8gd.xlarge"
  | "c8gd.2xlarge"
  | "c8gd.4xlarge"
  | "c8gd.8xlarge"
  | "c8gd.12xlarge"
  | "c8gd.16xlarge"
  | "c8gd.24xlarge"
  | "c8gd.48xlarge"
  | "c8gd.metal-24xl"
  | "c8gd.metal-48xl"
  | "i7i.large"
  | "i7i.xlarge"
  | "i7i.2xlarge"
  | "i7i.4xlarge"
  | "i7i.8xlarge"
  | "i7i.12xlarge"
  | "i7i.16xlarge"
  | "i7i.24xlarge"
  | "i7i.48xlarge"
  | "i7i.metal-24xl"
  | "i7i.metal-48xl"
  | "p6-b200.48xlarge"
  | "m8gd.medium"
  | "m8gd.large"
  | "m8gd.xlarge"
  | "m8gd.2xlarge"
  | "m8gd.4xlarge"
  | "m8gd.8xlarge"
  | "m8gd.12xlarge"
  | "m8gd.16xlarge"
  | "m8gd.24xlarge"
  | "m8gd.48xlarge"
  | "m8gd.metal-24xl"
  | "m8gd.metal-48xl"
  | "r8gd.medium"
  | "r8gd.large"
  | "r8gd.xlarge"
  | "r8gd.2xlarge"
  | "r8gd.4xlarge"
  | "r8gd.8xlarge"
  | "r8gd.12xlarge"
  | "r8gd.16xlarge"
  | "r8gd.24xlarge"
  | "r8gd.48xlarge"
  | "r8gd.metal-24xl"
  | "r8gd.metal-48xl"
  | "c8gn.medium"
  | "c8gn.large"
  | "c8gn.xlarge"
  | "c8gn.2xlarge"
  | "c8gn.4xlarge"
  | "c8gn.8xlarge"
  | "c8gn.12xlarge"
  | "c8gn.16xlarge"
  | "c8gn.24xlarge"
  | "c8gn.48xlarge"
  | "c8gn.metal-24xl"
  | "c8gn.metal-48xl"
  | "f2.6xlarge"
  | "p6e-gb200.36xlarge"
  | "g6f.large"
  | "g6f.xlarge"
  | "g6f.2xlarge"
  | "g6f.4xlarge"
  | "gr6f.4xlarge"
  | "p5.4xlarge"
  | "r8i.large"
  | "r8i.xlarge"
  | "r8i.2xlarge"
  | "r8i.4xlarge"
  | "r8i.8xlarge"
  | "r8i.12xlarge"
  | "r8i.16xlarge"
  | "r8i.24xlarge"
  | "r8i.32xlarge"
  | "r8i.48xlarge"
  | "r8i.96xlarge"
  | "r8i.metal-48xl"
  | "r8i.metal-96xl"
  | "r8i-flex.large"
  | "r8i-flex.xlarge"
  | "r8i-flex.2xlarge"
  | "r8i-flex.4xlarge"
  | "r8i-flex.8xlarge"
  | "r8i-flex.12xlarge"
  | "r8i-flex.16xlarge"
  | "m8i.large"
  | "m8i.xlarge"
  | "m8i.2xlarge"
  | "m8i.4xlarge"
  | "m8i.8xlarge"
  | "m8i.12xlarge"
  | "m8i.16xlarge"
  | "m8i.24xlarge"
  | "m8i.32xlarge"
  | "m8i.48xlarge"
  | "m8i.96xlarge"
  | "m8i.metal-48xl"
  | "m8i.metal-96xl"
  | "m8i-flex.large"
  | "m8i-flex.xlarge"
  | "m8i-flex.2xlarge"
  | "m8i-flex.4xlarge"
  | "m8i-flex.8xlarge"
  | "m8i-flex.12xlarge"
  | "m8i-flex.16xlarge"
  | "i8ge.large"
  | "i8ge.xlarge"
  | "i8ge.2xlarge"
  | "i8ge.3xlarge"
  | "i8ge.6xlarge"
  | "i8ge.12xlarge"
  | "i8ge.18xlarge"
  | "i8ge.24xlarge"
  | "i8ge.48xlarge"
  | "i8ge.metal-24xl"
  | "i8ge.metal-48xl"
  | "mac-m4.metal"
  | "mac-m4pro.metal"
  | "r8gn.medium"
  | "r8gn.large"
  | "r8gn.xlarge"
  | "r8gn.2xlarge"
  | "r8gn.4xlarge"
  | "r8gn.8xlarge"
  | "r8gn.12xlarge"
  | "r8gn.16xlarge"
  | "r8gn.24xlarge"
  | "r8gn.48xlarge"
  | "r8gn.metal-24xl"
  | "r8gn.metal-48xl"
  | "c8i.large"
  | "c8i.xlarge"
  | "c8i.2xlarge"
  | "c8i.4xlarge"
  | "c8i.8xlarge"
  | "c8i.12xlarge"
  | "c8i.16xlarge"
  | "c8i.24xlarge"
  | "c8i.32xlarge"
  | "c8i.48xlarge"
  | "c8i.96xlarge"
  | "c8i.metal-48xl"
  | "c8i.metal-96xl"
  | "c8i-flex.large"
  | "c8i-flex.xlarge"
  | "c8i-flex.2xlarge"
  | "c8i-flex.4xlarge"
  | "c8i-flex.8xlarge"
  | "c8i-flex.12xlarge"
  | "c8i-flex.16xlarge"
  | "r8gb.medium"
  | "r8gb.large"
  | "r8gb.xlarge"
  | "r8gb.2xlarge"
  | "r8gb.4xlarge"
  | "r8gb.8xlarge"
  | "r8gb.12xlarge"
  | "r8gb.16xlarge"
  | "r8gb.24xlarge"
  | "r8gb.metal-24xl"
  | "m8a.medium"
  | "m8a.large"
  | "m8a.xlarge"
  | "m8a.2xlarge"
  | "m8a.4xlarge"
  | "m8a.8xlarge"
  | "m8a.12xlarge"
  | "m8a.16xlarge"
  | "m8a.24xlarge"
  | "m8a.48xlarge"
  | "m8a.metal-24xl"
  | "m8a.metal-48xl"
  | "trn2.3xlarge"
  | "r8a.medium"
  | "r8a.large"
  | "r8a.xlarge"
  | "r8a.2xlarge"
  | "r8a.4xlarge"
  | "r8a.8xlarge"
  | "r8a.12xlarge"
  | "r8a.16xlarge"
  | "r8a.24xlarge"
  | "r8a.48xlarge"
  | "r8a.metal-24xl"
  | "r8a.metal-48xl"
  | "p6-b300.48xlarge"
  | "c8a.medium"
  | "c8a.large"
  | "c8a.xlarge"
  | "c8a.2xlarge"
  | "c8a.4xlarge"
  | "c8a.8xlarge"
  | "c8a.12xlarge"
  | "c8a.16xlarge"
  | "c8a.24xlarge"
  | "c8a.48xlarge"
  | "c8a.metal-24xl"
  | "c8a.metal-48xl"
  | "c8gb.12xlarge"
  | "c8gb.16xlarge"
  | "c8gb.24xlarge"
  | "c8gb.2xlarge"
  | "c8gb.4xlarge"
  | "c8gb.8xlarge"
  | "c8gb.large"
  | "c8gb.medium"
  | "c8gb.metal-24xl"
  | "c8gb.xlarge"
  | "c8gb.48xlarge"
  | "c8gb.metal-48xl"
  | "m8gb.12xlarge"
  | "m8gb.16xlarge"
  | "m8gb.24xlarge"
  | "m8gb.2xlarge"
  | "m8gb.4xlarge"
  | "m8gb.8xlarge"
  | "m8gb.large"
  | "m8gb.medium"
  | "m8gb.xlarge"
  | "m8gb.48xlarge"
  | "m8gb.metal-24xl"
  | "m8gb.metal-48xl"
  | "m8gn.12xlarge"
  | "m8gn.16xlarge"
  | "m8gn.24xlarge"
  | "m8gn.2xlarge"
  | "m8gn.48xlarge"
  | "m8gn.4xlarge"
  | "m8gn.8xlarge"
  | "m8gn.large"
  | "m8gn.medium"
  | "m8gn.xlarge"
  | "m8gn.metal-24xl"
  | "m8gn.metal-48xl"
  | "x8aedz.12xlarge"
  | "x8aedz.24xlarge"
  | "x8aedz.3xlarge"
  | "x8aedz.6xlarge"
  | "x8aedz.large"
  | "x8aedz.metal-12xl"
  | "x8aedz.metal-24xl"
  | "x8aedz.xlarge"
  | "m8azn.medium"
  | "m8azn.large"
  | "m8azn.xlarge"
  | "m8azn.3xlarge"
  | "m8azn.6xlarge"
  | "m8azn.12xlarge"
  | "m8azn.24xlarge"
  | "m8azn.metal-12xl"
  | "m8azn.metal-24xl"
  | "x8i.large"
  | "x8i.xlarge"
  | "x8i.2xlarge"
  | "x8i.4xlarge"
  | "x8i.8xlarge"
  | "x8i.12xlarge"
  | "x8i.16xlarge"
  | "x8i.24xlarge"
  | "x8i.32xlarge"
  | "x8i.48xlarge"
  | "x8i.64xlarge"
  | "x8i.96xlarge"
  | "x8i.metal-48xl"
  | "x8i.metal-96xl"
  | "mac-m4max.metal"
  | "g7e.2xlarge"
  | "g7e.4xlarge"
  | "g7e.8xlarge"
  | "g7e.12xlarge"
  | "g7e.24xlarge"
  | "g7e.48xlarge"
  | "r8id.large"
  | "r8id.xlarge"
  | "r8id.2xlarge"
  | "r8id.4xlarge"
  | "r8id.8xlarge"
  | "r8id.12xlarge"
  | "r8id.16xlarge"
  | "r8id.24xlarge"
  | "r8id.32xlarge"
  | "r8id.48xlarge"
  | "r8id.96xlarge"
  | "r8id.metal-48xl"
  | "r8id.metal-96xl"
  | "c8id.large"
  | "c8id.xlarge"
  | "c8id.2xlarge"
  | "c8id.4xlarge"
  | "c8id.8xlarge"
  | "c8id.12xlarge"
  | "c8id.16xlarge"
  | "c8id.24xlarge"
  | "c8id.32xlarge"
  | "c8id.48xlarge"
  | "c8id.96xlarge"
  | "c8id.metal-48xl"
  | "c8id.metal-96xl"
  | "m8id.large"
  | "m8id.xlarge"
  | "m8id.2xlarge"
  | "m8id.4xlarge"
  | "m8id.8xlarge"
  | "m8id.12xlarge"
  | "m8id.16xlarge"
  | "m8id.24xlarge"
  | "m8id.32xlarge"
  | "m8id.48xlarge"
  | "m8id.96xlarge"
  | "m8id.metal-48xl"
  | "m8id.metal-96xl"
  | "hpc8a.96xlarge";

export type InstanceTypeHypervisor = "nitro" | "xen";

export interface InstanceTypeInfo {
  readonly InstanceType?: InstanceType | undefined;
  readonly CurrentGeneration?: boolean | undefined;
  readonly FreeTierEligible?: boolean | undefined;
  readonly SupportedUsageClasses?: readonly UsageClassType[] | undefined;
  readonly SupportedRootDeviceTypes?: readonly RootDeviceType[] | undefined;
  readonly SupportedVirtualizationTypes?: readonly VirtualizationType[] | undefined;
  readonly BareMetal?: boolean | undefined;
  readonly Hypervisor?: InstanceTypeHypervisor | undefined;
  readonly ProcessorInfo?: ProcessorInfo | undefined;
  readonly VCpuInfo?: VCpuInfo | undefined;
  readonly MemoryInfo?: MemoryInfo | undefined;
  readonly InstanceStorageSupported?: boolean | undefined;
  readonly InstanceStorageInfo?: InstanceStorageInfo | undefined;
  readonly EbsInfo?: EbsInfo | undefined;
  readonly NetworkInfo?: NetworkInfo | undefined;
  readonly GpuInfo?: GpuInfo | undefined;
  readonly FpgaInfo?: FpgaInfo | undefined;
  readonly PlacementGroupInfo?: PlacementGroupInfo | undefined;
  readonly InferenceAcceleratorInfo?: InferenceAcceleratorInfo | undefined;
  readonly HibernationSupported?: boolean | undefined;
  readonly BurstablePerformanceSupported?: boolean | undefined;
  readonly DedicatedHostsSupported?: boolean | undefined;
  readonly AutoRecoverySupported?: boolean | undefined;
  readonly SupportedBootModes?: readonly BootModeType[] | undefined;
  readonly NitroEnclavesSupport?: NitroEnclavesSupport | undefined;
  readonly NitroTpmSupport?: NitroTpmSupport | undefined;
  readonly NitroTpmInfo?: NitroTpmInfo | undefined;
  readonly MediaAcceleratorInfo?: MediaAcceleratorInfo | undefined;
  readonly NeuronInfo?: NeuronInfo | undefined;
  readonly PhcSupport?: PhcSupport | undefined;
  readonly RebootMigrationSupport?: RebootMigrationSupport | undefined;
  readonly SupportedInRegion?: boolean | undefined;
}

export interface InstanceTypeInfoFromInstanceRequirements {
  readonly InstanceType?: string | undefined;
}

export interface InstanceTypeOffering {
  readonly InstanceType?: InstanceType | undefined;
  readonly LocationType?: LocationType | undefined;
  readonly Location?: string | undefined;
}

export interface InstanceUsage {
  readonly AccountId?: string | undefined;
  readonly UsedInstanceCount?: number | undefined;
}

export interface IntegrateServices {
  readonly AthenaIntegrations?: readonly AthenaIntegration[] | undefined;
}

export type InterfacePermissionType = "INSTANCE-ATTACH" | "EIP-ASSOCIATE";

export type InterfaceProtocolType = "VLAN" | "GRE";

export interface InternetGateway {
  readonly Attachments?: readonly InternetGatewayAttachment[] | undefined;
  readonly InternetGatewayId?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface InternetGatewayAttachment {
  readonly State?: AttachmentStatus | undefined;
  readonly VpcId?: string | undefined;
}

export type InternetGatewayBlockMode = "off" | "block-bidirectional" | "block-ingress";

export type InternetGatewayExclusionMode = "allow-bidirectional" | "allow-egress";

export interface InterruptibleCapacityAllocation {
  readonly InstanceCount?: number | undefined;
  readonly TargetInstanceCount?: number | undefined;
  readonly Status?: InterruptibleCapacityReservationAllocationStatus | undefined;
  readonly InterruptibleCapacityReservationId?: string | undefined;
  readonly InterruptionType?: InterruptionType | undefined;
}

export type InterruptibleCapacityReservationAllocationStatus =
  | "pending"
  | "active"
  | "updating"
  | "canceling"
  | "canceled"
  | "failed";

export interface InterruptionInfo {
  readonly SourceCapacityReservationId?: string | undefined;
  readonly InterruptionType?: InterruptionType | undefined;
}

export type InterruptionType = "adhoc";

export type IpAddressType = "ipv4" | "dualstack" | "ipv6";

export interface IpPermission {
  readonly IpProtocol?: string | undefined;
  readonly FromPort?: number | undefined;
  readonly ToPort?: number | undefined;
  readonly UserIdGroupPairs?: readonly UserIdGroupPair[] | undefined;
  readonly IpRanges?: readonly IpRange[] | undefined;
  readonly Ipv6Ranges?: readonly Ipv6Range[] | undefined;
  readonly PrefixListIds?: readonly PrefixListId[] | undefined;
}

export interface IpRange {
  readonly Description?: string | undefined;
  readonly CidrIp?: string | undefined;
}

export type IpSource = "amazon" | "byoip" | "none";

export interface Ipam {
  readonly OwnerId?: string | undefined;
  readonly IpamId?: string | undefined;
  readonly IpamArn?: string | undefined;
  readonly IpamRegion?: string | undefined;
  readonly PublicDefaultScopeId?: string | undefined;
  readonly PrivateDefaultScopeId?: string | undefined;
  readonly ScopeCount?: number | undefined;
  readonly Description?: string | undefined;
  readonly OperatingRegions?: readonly IpamOperatingRegion[] | undefined;
  readonly State?: IpamState | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly DefaultResourceDiscoveryId?: string | undefined;
  readonly DefaultResourceDiscoveryAssociationId?: string | undefined;
  readonly ResourceDiscoveryAssociationCount?: number | undefined;
  readonly StateMessage?: string | undefined;
  readonly Tier?: IpamTier | undefined;
  readonly EnablePrivateGua?: boolean | undefined;
  readonly MeteredAccount?: IpamMeteredAccount | undefined;
}

export interface IpamAddressHistoryRecord {
  readonly ResourceOwnerId?: string | undefined;
  readonly ResourceRegion?: string | undefined;
  readonly ResourceType?: IpamAddressHistoryResourceType | undefined;
  readonly ResourceId?: string | undefined;
  readonly ResourceCidr?: string | undefined;
  readonly ResourceName?: string | undefined;
  readonly ResourceComplianceStatus?: IpamComplianceStatus | undefined;
  readonly ResourceOverlapStatus?: IpamOverlapStatus | undefined;
  readonly VpcId?: string | undefined;
  readonly SampledStartTime?: Instant | undefined;
  readonly SampledEndTime?: Instant | undefined;
}

export type IpamAddressHistoryResourceType = "eip" | "vpc" | "subnet" | "network-interface" | "instance";

export type IpamAssociatedResourceDiscoveryStatus = "active" | "not-found";

export interface IpamCidrAuthorizationContext {
  readonly Message?: string | undefined;
  readonly Signature?: string | undefined;
}

export type IpamComplianceStatus = "compliant" | "noncompliant" | "unmanaged" | "ignored";

export interface IpamDiscoveredAccount {
  readonly AccountId?: string | undefined;
  readonly DiscoveryRegion?: string | undefined;
  readonly FailureReason?: IpamDiscoveryFailureReason | undefined;
  readonly LastAttemptedDiscoveryTime?: Instant | undefined;
  readonly LastSuccessfulDiscoveryTime?: Instant | undefined;
  readonly OrganizationalUnitId?: string | undefined;
}

export interface IpamDiscoveredPublicAddress {
  readonly IpamResourceDiscoveryId?: string | undefined;
  readonly AddressRegion?: string | undefined;
  readonly Address?: string | undefined;
  readonly AddressOwnerId?: string | undefined;
  readonly AddressAllocationId?: string | undefined;
  readonly AssociationStatus?: IpamPublicAddressAssociationStatus | undefined;
  readonly AddressType?: IpamPublicAddressType | undefined;
  readonly Service?: IpamPublicAddressAwsService | undefined;
  readonly ServiceResource?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly SubnetId?: string | undefined;
  readonly PublicIpv4PoolId?: string | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly NetworkInterfaceDescription?: string | undefined;
  readonly InstanceId?: string | undefined;
  readonly Tags?: IpamPublicAddressTags | undefined;
  readonly NetworkBorderGroup?: string | undefined;
  readonly SecurityGroups?: readonly IpamPublicAddressSecurityGroup[] | undefined;
  readonly SampleTime?: Instant | undefined;
}

export interface IpamDiscoveredResourceCidr {
  readonly IpamResourceDiscoveryId?: string | undefined;
  readonly ResourceRegion?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly ResourceOwnerId?: string | undefined;
  readonly ResourceCidr?: string | undefined;
  readonly IpSource?: IpamResourceCidrIpSource | undefined;
  readonly ResourceType?: IpamResourceType | undefined;
  readonly ResourceTags?: readonly IpamResourceTag[] | undefined;
  readonly IpUsage?: number | undefined;
  readonly VpcId?: string | undefined;
  readonly SubnetId?: string | undefined;
  readonly NetworkInterfaceAttachmentStatus?: IpamNetworkInterfaceAttachmentStatus | undefined;
  readonly SampleTime?: Instant | undefined;
  readonly AvailabilityZoneId?: string | undefined;
}

export type IpamDiscoveryFailureCode =
  | "assume-role-failure"
  | "throttling-failure"
  | "unauthorized-failure";

export interface IpamDiscoveryFailureReason {
  readonly Code?: IpamDiscoveryFailureCode | undefined;
  readonly Message?: string | undefined;
}

export interface IpamExternalResourceVerificationToken {
  readonly IpamExternalResourceVerificationTokenId?: string | undefined;
  readonly IpamExternalResourceVerificationTokenArn?: string | undefined;
  readonly IpamId?: string | undefined;
  readonly IpamArn?: string | undefined;
  readonly IpamRegion?: string | undefined;
  readonly TokenValue?: string | undefined;
  readonly TokenName?: string | undefined;
  readonly NotAfter?: Instant | undefined;
  readonly Status?: TokenState | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly State?: IpamExternalResourceVerificationTokenState | undefined;
}

export type IpamExternalResourceVerificationTokenState =
  | "create-in-progress"
  | "create-complete"
  | "create-failed"
  | "delete-in-progress"
  | "delete-complete"
  | "delete-failed";

export type IpamManagementState = "managed" | "unmanaged" | "ignored";

export type IpamMeteredAccount = "ipam-owner" | "resource-owner";

export type IpamNetworkInterfaceAttachmentStatus = "available" | "in-use";

export interface IpamOperatingRegion {
  readonly RegionName?: string | undefined;
}

export interface IpamOrganizationalUnitExclusion {
  readonly OrganizationsEntityPath?: string | undefined;
}

export type IpamOverlapStatus = "overlapping" | "nonoverlapping" | "ignored";

export interface IpamPolicy {
  readonly OwnerId?: string | undefined;
  readonly IpamPolicyId?: string | undefined;
  readonly IpamPolicyArn?: string | undefined;
  readonly IpamPolicyRegion?: string | undefined;
  readonly State?: IpamPolicyState | undefined;
  readonly StateMessage?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly IpamId?: string | undefined;
}

export interface IpamPolicyAllocationRule {
  readonly SourceIpamPoolId?: string | undefined;
}

export interface IpamPolicyAllocationRuleRequest {
  readonly SourceIpamPoolId?: string | undefined;
}

export interface IpamPolicyDocument {
  readonly IpamPolicyId?: string | undefined;
  readonly Locale?: string | undefined;
  readonly ResourceType?: IpamPolicyResourceType | undefined;
  readonly AllocationRules?: readonly IpamPolicyAllocationRule[] | undefined;
}

export type IpamPolicyManagedBy = "account" | "delegated-administrator-for-ipam";

export interface IpamPolicyOrganizationTarget {
  readonly OrganizationTargetId?: string | undefined;
}

export type IpamPolicyResourceType = "alb" | "eip" | "rds" | "rnat";

export type IpamPolicyState =
  | "create-in-progress"
  | "create-complete"
  | "create-failed"
  | "modify-in-progress"
  | "modify-complete"
  | "modify-failed"
  | "delete-in-progress"
  | "delete-complete"
  | "delete-failed"
  | "isolate-in-progress"
  | "isolate-complete"
  | "restore-in-progress";

export interface IpamPool {
  readonly OwnerId?: string | undefined;
  readonly IpamPoolId?: string | undefined;
  readonly SourceIpamPoolId?: string | undefined;
  readonly IpamPoolArn?: string | undefined;
  readonly IpamScopeArn?: string | undefined;
  readonly IpamScopeType?: IpamScopeType | undefined;
  readonly IpamArn?: string | undefined;
  readonly IpamRegion?: string | undefined;
  readonly Locale?: string | undefined;
  readonly PoolDepth?: number | undefined;
  readonly State?: IpamPoolState | undefined;
  readonly StateMessage?: string | undefined;
  readonly Description?: string | undefined;
  readonly AutoImport?: boolean | undefined;
  readonly PubliclyAdvertisable?: boolean | undefined;
  readonly AddressFamily?: AddressFamily | undefined;
  readonly AllocationMinNetmaskLength?: number | undefined;
  readonly AllocationMaxNetmaskLength?: number | undefined;
  readonly AllocationDefaultNetmaskLength?: number | undefined;
  readonly AllocationResourceTags?: readonly IpamResourceTag[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly AwsService?: IpamPoolAwsService | undefined;
  readonly PublicIpSource?: IpamPoolPublicIpSource | undefined;
  readonly SourceResource?: IpamPoolSourceResource | undefined;
}

export interface IpamPoolAllocation {
  readonly Cidr?: string | undefined;
  readonly IpamPoolAllocationId?: string | undefined;
  readonly Description?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly ResourceType?: IpamPoolAllocationResourceType | undefined;
  readonly ResourceRegion?: string | undefined;
  readonly ResourceOwner?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type IpamPoolAllocationResourceType =
  | "ipam-pool"
  | "vpc"
  | "ec2-public-ipv4-pool"
  | "custom"
  | "subnet"
  | "eip"
  | "anycast-ip-list";

export type IpamPoolAwsService = "ec2" | "global-services";

export interface IpamPoolCidr {
  readonly Cidr?: string | undefined;
  readonly State?: IpamPoolCidrState | undefined;
  readonly FailureReason?: IpamPoolCidrFailureReason | undefined;
  readonly IpamPoolCidrId?: string | undefined;
  readonly NetmaskLength?: number | undefined;
}

export type IpamPoolCidrFailureCode = "cidr-not-available" | "limit-exceeded";

export interface IpamPoolCidrFailureReason {
  readonly Code?: IpamPoolCidrFailureCode | undefined;
  readonly Message?: string | undefined;
}

export type IpamPoolCidrState =
  | "pending-provision"
  | "provisioned"
  | "failed-provision"
  | "pending-deprovision"
  | "deprovisioned"
  | "failed-deprovision"
  | "pending-import"
  | "failed-import";

export type IpamPoolPublicIpSource = "amazon" | "byoip";

export interface IpamPoolSourceResource {
  readonly ResourceId?: string | undefined;
  readonly ResourceType?: IpamPoolSourceResourceType | undefined;
  readonly ResourceRegion?: string | undefined;
  readonly ResourceOwner?: string | undefined;
}

export interface IpamPoolSourceResourceRequest {
  readonly ResourceId?: string | undefined;
  readonly ResourceType?: IpamPoolSourceResourceType | undefined;
  readonly ResourceRegion?: string | undefined;
  readonly ResourceOwner?: string | undefined;
}

export type IpamPoolSourceResourceType = "vpc";

export type IpamPoolState =
  | "create-in-progress"
  | "create-complete"
  | "create-failed"
  | "modify-in-progress"
  | "modify-complete"
  | "modify-failed"
  | "delete-in-progress"
  | "delete-complete"
  | "delete-failed"
  | "isolate-in-progress"
  | "isolate-complete"
  | "restore-in-progress";

export interface IpamPrefixListResolver {
  readonly OwnerId?: string | undefined;
  readonly IpamPrefixListResolverId?: string | undefined;
  readonly IpamPrefixListResolverArn?: string | undefined;
  readonly IpamArn?: string | undefined;
  readonly IpamRegion?: string | undefined;
  readonly Description?: string | undefined;
  readonly AddressFamily?: AddressFamily | undefined;
  readonly State?: IpamPrefixListResolverState | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly LastVersionCreationStatus?: IpamPrefixListResolverVersionCreationStatus | undefined;
  readonly LastVersionCreationStatusMessage?: string | undefined;
}

export interface IpamPrefixListResolverRule {
  readonly RuleType?: IpamPrefixListResolverRuleType | undefined;
  readonly StaticCidr?: string | undefined;
  readonly IpamScopeId?: string | undefined;
  readonly ResourceType?: IpamResourceType | undefined;
  readonly Conditions?: readonly IpamPrefixListResolverRuleCondition[] | undefined;
}

export interface IpamPrefixListResolverRuleCondition {
  readonly Operation?: IpamPrefixListResolverRuleConditionOperation | undefined;
  readonly IpamPoolId?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly ResourceOwner?: string | undefined;
  readonly ResourceRegion?: string | undefined;
  readonly ResourceTag?: IpamResourceTag | undefined;
  readonly Cidr?: string | undefined;
}

export type IpamPrefixListResolverRuleConditionOperation = "equals" | "not-equals" | "subnet-of";

export interface IpamPrefixListResolverRuleConditionRequest {
  readonly Operation: IpamPrefixListResolverRuleConditionOperation;
  readonly IpamPoolId?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly ResourceOwner?: string | undefined;
  readonly ResourceRegion?: string | undefined;
  readonly ResourceTag?: RequestIpamResourceTag | undefined;
  readonly Cidr?: string | undefined;
}

export interface IpamPrefixListResolverRuleRequest {
  readonly RuleType: IpamPrefixListResolverRuleType;
  readonly StaticCidr?: string | undefined;
  readonly IpamScopeId?: string | undefined;
  readonly ResourceType?: IpamResourceType | undefined;
  readonly Conditions?: readonly IpamPrefixListResolverRuleConditionRequest[] | undefined;
}

export type IpamPrefixListResolverRuleType = "static-cidr" | "ipam-resource-cidr" | "ipam-pool-cidr";

export type IpamPrefixListResolverState =
  | "create-in-progress"
  | "create-complete"
  | "create-failed"
  | "modify-in-progress"
  | "modify-complete"
  | "modify-failed"
  | "delete-in-progress"
  | "delete-complete"
  | "delete-failed"
  | "isolate-in-progress"
  | "isolate-complete"
  | "restore-in-progress";

export interface IpamPrefixListResolverTarget {
  readonly IpamPrefixListResolverTargetId?: string | undefined;
  readonly IpamPrefixListResolverTargetArn?: string | undefined;
  readonly IpamPrefixListResolverId?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly PrefixListId?: string | undefined;
  readonly PrefixListRegion?: string | undefined;
  readonly DesiredVersion?: number | undefined;
  readonly LastSyncedVersion?: number | undefined;
  readonly TrackLatestVersion?: boolean | undefined;
  readonly StateMessage?: string | undefined;
  readonly State?: IpamPrefixListResolverTargetState | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type IpamPrefixListResolverTargetState =
  | "create-in-progress"
  | "create-complete"
  | "create-failed"
  | "modify-in-progress"
  | "modify-complete"
  | "modify-failed"
  | "sync-in-progress"
  | "sync-complete"
  | "sync-failed"
  | "delete-in-progress"
  | "delete-complete"
  | "delete-failed"
  | "isolate-in-progress"
  | "isolate-complete"
  | "restore-in-progress";

export interface IpamPrefixListResolverVersion {
  readonly Version?: number | undefined;
}

export type IpamPrefixListResolverVersionCreationStatus = "pending" | "success" | "failure";

export interface IpamPrefixListResolverVersionEntry {
  readonly Cidr?: string | undefined;
}

export type IpamPublicAddressAssociationStatus = "associated" | "disassociated";

export type IpamPublicAddressAwsService =
  | "nat-gateway"
  | "database-migration-service"
  | "redshift"
  | "elastic-container-service"
  | "relational-database-service"
  | "site-to-site-vpn"
  | "load-balancer"
  | "global-accelerator"
  | "cloudfront"
  | "other";

export interface IpamPublicAddressSecurityGroup {
  readonly GroupName?: string | undefined;
  readonly GroupId?: string | undefined;
}

export interface IpamPublicAddressTag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export interface IpamPublicAddressTags {
  readonly EipTags?: readonly IpamPublicAddressTag[] | undefined;
}

export type IpamPublicAddressType =
  | "service-managed-ip"
  | "service-managed-byoip"
  | "amazon-owned-eip"
  | "amazon-owned-contig"
  | "byoip"
  | "ec2-public-ip"
  | "anycast-ip-list-ip";

export interface IpamResourceCidr {
  readonly IpamId?: string | undefined;
  readonly IpamScopeId?: string | undefined;
  readonly IpamPoolId?: string | undefined;
  readonly ResourceRegion?: string | undefined;
  readonly ResourceOwnerId?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly ResourceName?: string | undefined;
  readonly ResourceCidr?: string | undefined;
  readonly ResourceType?: IpamResourceType | undefined;
  readonly ResourceTags?: readonly IpamResourceTag[] | undefined;
  readonly IpUsage?: number | undefined;
  readonly ComplianceStatus?: IpamComplianceStatus | undefined;
  readonly ManagementState?: IpamManagementState | undefined;
  readonly OverlapStatus?: IpamOverlapStatus | undefined;
  readonly VpcId?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
}

export type IpamResourceCidrIpSource = "amazon" | "byoip" | "none";

export interface IpamResourceDiscovery {
  readonly OwnerId?: string | undefined;
  readonly IpamResourceDiscoveryId?: string | undefined;
  readonly IpamResourceDiscoveryArn?: string | undefined;
  readonly IpamResourceDiscoveryRegion?: string | undefined;
  readonly Description?: string | undefined;
  readonly OperatingRegions?: readonly IpamOperatingRegion[] | undefined;
  readonly IsDefault?: boolean | undefined;
  readonly State?: IpamResourceDiscoveryState | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly OrganizationalUnitExclusions?: readonly IpamOrganizationalUnitExclusion[] | undefined;
}

export interface IpamResourceDiscoveryAssociation {
  readonly OwnerId?: string | undefined;
  readonly IpamResourceDiscoveryAssociationId?: string | undefined;
  readonly IpamResourceDiscoveryAssociationArn?: string | undefined;
  readonly IpamResourceDiscoveryId?: string | undefined;
  readonly IpamId?: string | undefined;
  readonly IpamArn?: string | undefined;
  readonly IpamRegion?: string | undefined;
  readonly IsDefault?: boolean | undefined;
  readonly ResourceDiscoveryStatus?: IpamAssociatedResourceDiscoveryStatus | undefined;
  readonly State?: IpamResourceDiscoveryAssociationState | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type IpamResourceDiscoveryAssociationState =
  | "associate-in-progress"
  | "associate-complete"
  | "associate-failed"
  | "disassociate-in-progress"
  | "disassociate-complete"
  | "disassociate-failed"
  | "isolate-in-progress"
  | "isolate-complete"
  | "restore-in-progress";

export type IpamResourceDiscoveryState =
  | "create-in-progress"
  | "create-complete"
  | "create-failed"
  | "modify-in-progress"
  | "modify-complete"
  | "modify-failed"
  | "delete-in-progress"
  | "delete-complete"
  | "delete-failed"
  | "isolate-in-progress"
  | "isolate-complete"
  | "restore-in-progress";

export interface IpamResourceTag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export type IpamResourceType =
  | "vpc"
  | "subnet"
  | "eip"
  | "public-ipv4-pool"
  | "ipv6-pool"
  | "eni"
  | "anycast-ip-list";

export interface IpamScope {
  readonly OwnerId?: string | undefined;
  readonly IpamScopeId?: string | undefined;
  readonly IpamScopeArn?: string | undefined;
  readonly IpamArn?: string | undefined;
  readonly IpamRegion?: string | undefined;
  readonly IpamScopeType?: IpamScopeType | undefined;
  readonly IsDefault?: boolean | undefined;
  readonly Description?: string | undefined;
  readonly PoolCount?: number | undefined;
  readonly State?: IpamScopeState | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ExternalAuthorityConfiguration?: IpamScopeExternalAuthorityConfiguration | undefined;
}

export interface IpamScopeExternalAuthorityConfiguration {
  readonly Type?: IpamScopeExternalAuthorityType | undefined;
  readonly ExternalResourceIdentifier?: string | undefined;
}

export type IpamScopeExternalAuthorityType = "infoblox";

export type IpamScopeState =
  | "create-in-progress"
  | "create-complete"
  | "create-failed"
  | "modify-in-progress"
  | "modify-complete"
  | "modify-failed"
  | "delete-in-progress"
  | "delete-complete"
  | "delete-failed"
  | "isolate-in-progress"
  | "isolate-complete"
  | "restore-in-progress";

export type IpamScopeType = "public" | "private";

export type IpamState =
  | "create-in-progress"
  | "create-complete"
  | "create-failed"
  | "modify-in-progress"
  | "modify-complete"
  | "modify-failed"
  | "delete-in-progress"
  | "delete-complete"
  | "delete-failed"
  | "isolate-in-progress"
  | "isolate-complete"
  | "restore-in-progress";

export type IpamTier = "free" | "advanced";

export interface Ipv4PrefixSpecification {
  readonly Ipv4Prefix?: string | undefined;
}

export interface Ipv4PrefixSpecificationRequest {
  readonly Ipv4Prefix?: string | undefined;
}

export interface Ipv4PrefixSpecificationResponse {
  readonly Ipv4Prefix?: string | undefined;
}

export type Ipv6AddressAttribute = "public" | "private";

export interface Ipv6CidrAssociation {
  readonly Ipv6Cidr?: string | undefined;
  readonly AssociatedResource?: string | undefined;
}

export interface Ipv6CidrBlock {
  readonly Ipv6CidrBlock?: string | undefined;
}

export interface Ipv6Pool {
  readonly PoolId?: string | undefined;
  readonly Description?: string | undefined;
  readonly PoolCidrBlocks?: readonly PoolCidrBlock[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface Ipv6PrefixSpecification {
  readonly Ipv6Prefix?: string | undefined;
}

export interface Ipv6PrefixSpecificationRequest {
  readonly Ipv6Prefix?: string | undefined;
}

export interface Ipv6PrefixSpecificationResponse {
  readonly Ipv6Prefix?: string | undefined;
}

export interface Ipv6Range {
  readonly Description?: string | undefined;
  readonly CidrIpv6?: string | undefined;
}

export type Ipv6SupportValue = "enable" | "disable";

export type KeyFormat = "pem" | "ppk";

export interface KeyPair {
  readonly KeyPairId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly KeyName?: string | undefined;
  readonly KeyFingerprint?: string | undefined;
  readonly KeyMaterial?: string | undefined;
}

export interface KeyPairInfo {
  readonly KeyPairId?: string | undefined;
  readonly KeyType?: KeyType | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly PublicKey?: string | undefined;
  readonly CreateTime?: Instant | undefined;
  readonly KeyName?: string | undefined;
  readonly KeyFingerprint?: string | undefined;
}

export type KeyType = "rsa" | "ed25519";

export interface LastError {
  readonly Message?: string | undefined;
  readonly Code?: string | undefined;
}

export interface LaunchPermission {
  readonly OrganizationArn?: string | undefined;
  readonly OrganizationalUnitArn?: string | undefined;
  readonly UserId?: string | undefined;
  readonly Group?: PermissionGroup | undefined;
}

export interface LaunchPermissionModifications {
  readonly Add?: readonly LaunchPermission[] | undefined;
  readonly Remove?: readonly LaunchPermission[] | undefined;
}

export interface LaunchSpecification {
  readonly UserData?: string | undefined;
  readonly AddressingType?: string | undefined;
  readonly BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
  readonly EbsOptimized?: boolean | undefined;
  readonly IamInstanceProfile?: IamInstanceProfileSpecification | undefined;
  readonly ImageId?: string | undefined;
  readonly InstanceType?: InstanceType | undefined;
  readonly KernelId?: string | undefined;
  readonly KeyName?: string | undefined;
  readonly NetworkInterfaces?: readonly InstanceNetworkInterfaceSpecification[] | undefined;
  readonly Placement?: SpotPlacement | undefined;
  readonly RamdiskId?: string | undefined;
  readonly SubnetId?: string | undefined;
  readonly SecurityGroups?: readonly GroupIdentifier[] | undefined;
  readonly Monitoring?: RunInstancesMonitoringEnabled | undefined;
}

export interface LaunchTemplate {
  readonly LaunchTemplateId?: string | undefined;
  readonly LaunchTemplateName?: string | undefined;
  readonly CreateTime?: Instant | undefined;
  readonly CreatedBy?: string | undefined;
  readonly DefaultVersionNumber?: number | undefined;
  readonly LatestVersionNumber?: number | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly Operator?: OperatorResponse | undefined;
}

export interface LaunchTemplateAndOverridesResponse {
  readonly LaunchTemplateSpecification?: FleetLaunchTemplateSpecification | undefined;
  readonly Overrides?: FleetLaunchTemplateOverrides | undefined;
}

export type LaunchTemplateAutoRecoveryState = "default" | "disabled";

export interface LaunchTemplateBlockDeviceMapping {
  readonly DeviceName?: string | undefined;
  readonly VirtualName?: string | undefined;
  readonly Ebs?: LaunchTemplateEbsBlockDevice | undefined;
  readonly NoDevice?: string | undefined;
}

export interface LaunchTemplateBlockDeviceMappingRequest {
  readonly DeviceName?: string | undefined;
  readonly VirtualName?: string | undefined;
  readonly Ebs?: LaunchTemplateEbsBlockDeviceRequest | undefined;
  readonly NoDevice?: string | undefined;
}

export interface LaunchTemplateCapacityReservationSpecificationRequest {
  readonly CapacityReservationPreference?: CapacityReservationPreference | undefined;
  readonly CapacityReservationTarget?: CapacityReservationTarget | undefined;
}

export interface LaunchTemplateCapacityReservationSpecificationResponse {
  readonly CapacityReservationPreference?: CapacityReservationPreference | undefined;
  readonly CapacityReservationTarget?: CapacityReservationTargetResponse | undefined;
}

export interface LaunchTemplateConfig {
  readonly LaunchTemplateSpecification?: FleetLaunchTemplateSpecification | undefined;
  readonly Overrides?: readonly LaunchTemplateOverrides[] | undefined;
}

export interface LaunchTemplateCpuOptions {
  readonly CoreCount?: number | undefined;
  readonly ThreadsPerCore?: number | undefined;
  readonly AmdSevSnp?: AmdSevSnpSpecification | undefined;
  readonly NestedVirtualization?: NestedVirtualizationSpecification | undefined;
}

export interface LaunchTemplateCpuOptionsRequest {
  readonly CoreCount?: number | undefined;
  readonly ThreadsPerCore?: number | undefined;
  readonly AmdSevSnp?: AmdSevSnpSpecification | undefined;
  readonly NestedVirtualization?: NestedVirtualizationSpecification | undefined;
}

export interface LaunchTemplateEbsBlockDevice {
  readonly Encrypted?: boolean | undefined;
  readonly DeleteOnTermination?: boolean | undefined;
  readonly Iops?: number | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly SnapshotId?: string | undefined;
  readonly VolumeSize?: number | undefined;
  readonly VolumeType?: VolumeType | undefined;
  readonly Throughput?: number | undefined;
  readonly VolumeInitializationRate?: number | undefined;
  readonly EbsCardIndex?: number | undefined;
}

export interface LaunchTemplateEbsBlockDeviceRequest {
  readonly Encrypted?: boolean | undefined;
  readonly DeleteOnTermination?: boolean | undefined;
  readonly Iops?: number | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly SnapshotId?: string | undefined;
  readonly VolumeSize?: number | undefined;
  readonly VolumeType?: VolumeType | undefined;
  readonly Throughput?: number | undefined;
  readonly VolumeInitializationRate?: number | undefined;
  readonly EbsCardIndex?: number | undefined;
}

export interface LaunchTemplateElasticInferenceAccelerator {
  readonly Type: string;
  readonly Count?: number | undefined;
}

export interface LaunchTemplateElasticInferenceAcceleratorResponse {
  readonly Type?: string | undefined;
  readonly Count?: number | undefined;
}

export interface LaunchTemplateEnaSrdSpecification {
  readonly EnaSrdEnabled?: boolean | undefined;
  readonly EnaSrdUdpSpecification?: LaunchTemplateEnaSrdUdpSpecification | undefined;
}

export interface LaunchTemplateEnaSrdUdpSpecification {
  readonly EnaSrdUdpEnabled?: boolean | undefined;
}

export interface LaunchTemplateEnclaveOptions {
  readonly Enabled?: boolean | undefined;
}

export interface LaunchTemplateEnclaveOptionsRequest {
  readonly Enabled?: boolean | undefined;
}

export type LaunchTemplateErrorCode =
  | "launchTemplateIdDoesNotExist"
  | "launchTemplateIdMalformed"
  | "launchTemplateNameDoesNotExist"
  | "launchTemplateNameMalformed"
  | "launchTemplateVersionDoesNotExist"
  | "unexpectedError";

export interface LaunchTemplateHibernationOptions {
  readonly Configured?: boolean | undefined;
}

export interface LaunchTemplateHibernationOptionsRequest {
  readonly Configured?: boolean | undefined;
}

export type LaunchTemplateHttpTokensState = "optional" | "required";

export interface LaunchTemplateIamInstanceProfileSpecification {
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
}

export interface LaunchTemplateIamInstanceProfileSpecificationRequest {
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
}

export interface LaunchTemplateInstanceMaintenanceOptions {
  readonly AutoRecovery?: LaunchTemplateAutoRecoveryState | undefined;
}

export interface LaunchTemplateInstanceMaintenanceOptionsRequest {
  readonly AutoRecovery?: LaunchTemplateAutoRecoveryState | undefined;
}

export interface LaunchTemplateInstanceMarketOptions {
  readonly MarketType?: MarketType | undefined;
  readonly SpotOptions?: LaunchTemplateSpotMarketOptions | undefined;
}

export interface LaunchTemplateInstanceMarketOptionsRequest {
  readonly MarketType?: MarketType | undefined;
  readonly SpotOptions?: LaunchTemplateSpotMarketOptionsRequest | undefined;
}

export type LaunchTemplateInstanceMetadataEndpointState = "disabled" | "enabled";

export interface LaunchTemplateInstanceMetadataOptions {
  readonly State?: LaunchTemplateInstanceMetadataOptionsState | undefined;
  readonly HttpTokens?: LaunchTemplateHttpTokensState | undefined;
  readonly HttpPutResponseHopLimit?: number | undefined;
  readonly HttpEndpoint?: LaunchTemplateInstanceMetadataEndpointState | undefined;
  readonly HttpProtocolIpv6?: LaunchTemplateInstanceMetadataProtocolIpv6 | undefined;
  readonly InstanceMetadataTags?: LaunchTemplateInstanceMetadataTagsState | undefined;
}

export interface LaunchTemplateInstanceMetadataOptionsRequest {
  readonly HttpTokens?: LaunchTemplateHttpTokensState | undefined;
  readonly HttpPutResponseHopLimit?: number | undefined;
  readonly HttpEndpoint?: LaunchTemplateInstanceMetadataEndpointState | undefined;
  readonly HttpProtocolIpv6?: LaunchTemplateInstanceMetadataProtocolIpv6 | undefined;
  readonly InstanceMetadataTags?: LaunchTemplateInstanceMetadataTagsState | undefined;
}

export type LaunchTemplateInstanceMetadataOptionsState = "pending" | "applied";

export type LaunchTemplateInstanceMetadataProtocolIpv6 = "disabled" | "enabled";

export type LaunchTemplateInstanceMetadataTagsState = "disabled" | "enabled";

export interface LaunchTemplateInstanceNetworkInterfaceSpecification {
  readonly AssociateCarrierIpAddress?: boolean | undefined;
  readonly AssociatePublicIpAddress?: boolean | undefined;
  readonly DeleteOnTermination?: boolean | undefined;
  readonly Description?: string | undefined;
  readonly DeviceIndex?: number | undefined;
  readonly Groups?: readonly string[] | undefined;
  readonly InterfaceType?: string | undefined;
  readonly Ipv6AddressCount?: number | undefined;
  readonly Ipv6Addresses?: readonly InstanceIpv6Address[] | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly PrivateIpAddress?: string | undefined;
  readonly PrivateIpAddresses?: readonly PrivateIpAddressSpecification[] | undefined;
  readonly SecondaryPrivateIpAddressCount?: number | undefined;
  readonly SubnetId?: string | undefined;
  readonly NetworkCardIndex?: number | undefined;
  readonly Ipv4Prefixes?: readonly Ipv4PrefixSpecificationResponse[] | undefined;
  readonly Ipv4PrefixCount?: number | undefined;
  readonly Ipv6Prefixes?: readonly Ipv6PrefixSpecificationResponse[] | undefined;
  readonly Ipv6PrefixCount?: number | undefined;
  readonly PrimaryIpv6?: boolean | undefined;
  readonly EnaSrdSpecification?: LaunchTemplateEnaSrdSpecification | undefined;
  readonly ConnectionTrackingSpecification?: ConnectionTrackingSpecification | undefined;
  readonly EnaQueueCount?: number | undefined;
}

export interface LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {
  readonly AssociateCarrierIpAddress?: boolean | undefined;
  readonly AssociatePublicIpAddress?: boolean | undefined;
  readonly DeleteOnTermination?: boolean | undefined;
  readonly Description?: string | undefined;
  readonly DeviceIndex?: number | undefined;
  readonly Groups?: readonly string[] | undefined;
  readonly InterfaceType?: string | undefined;
  readonly Ipv6AddressCount?: number | undefined;
  readonly Ipv6Addresses?: readonly InstanceIpv6AddressRequest[] | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly PrivateIpAddress?: string | undefined;
  readonly PrivateIpAddresses?: readonly PrivateIpAddressSpecification[] | undefined;
  readonly SecondaryPrivateIpAddressCount?: number | undefined;
  readonly SubnetId?: string | undefined;
  readonly NetworkCardIndex?: number | undefined;
  readonly Ipv4Prefixes?: readonly Ipv4PrefixSpecificationRequest[] | undefined;
  readonly Ipv4PrefixCount?: number | undefined;
  readonly Ipv6Prefixes?: readonly Ipv6PrefixSpecificationRequest[] | undefined;
  readonly Ipv6PrefixCount?: number | undefined;
  readonly PrimaryIpv6?: boolean | undefined;
  readonly EnaSrdSpecification?: EnaSrdSpecificationRequest | undefined;
  readonly ConnectionTrackingSpecification?: ConnectionTrackingSpecificationRequest | undefined;
  readonly EnaQueueCount?: number | undefined;
}

export interface LaunchTemplateInstanceSecondaryInterfaceSpecification {
  readonly DeleteOnTermination?: boolean | undefined;
  readonly DeviceIndex?: number | undefined;
  readonly PrivateIpAddresses?: readonly SecondaryInterfacePrivateIpAddressSpecification[] | undefined;
  readonly PrivateIpAddressCount?: number | undefined;
  readonly SecondarySubnetId?: string | undefined;
  readonly InterfaceType?: SecondaryInterfaceType | undefined;
  readonly NetworkCardIndex?: number | undefined;
}

export interface LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest {
  readonly DeleteOnTermination?: boolean | undefined;
  readonly DeviceIndex?: number | undefined;
  readonly PrivateIpAddresses?: readonly SecondaryInterfacePrivateIpAddressSpecificationRequest[] | undefined;
  readonly PrivateIpAddressCount?: number | undefined;
  readonly SecondarySubnetId?: string | undefined;
  readonly InterfaceType?: SecondaryInterfaceType | undefined;
  readonly NetworkCardIndex?: number | undefined;
}

export interface LaunchTemplateLicenseConfiguration {
  readonly LicenseConfigurationArn?: string | undefined;
}

export interface LaunchTemplateLicenseConfigurationRequest {
  readonly LicenseConfigurationArn?: string | undefined;
}

export interface LaunchTemplateNetworkPerformanceOptions {
  readonly BandwidthWeighting?: InstanceBandwidthWeighting | undefined;
}

export interface LaunchTemplateNetworkPerformanceOptionsRequest {
  readonly BandwidthWeighting?: InstanceBandwidthWeighting | undefined;
}

export interface LaunchTemplateOverrides {
  readonly InstanceType?: InstanceType | undefined;
  readonly SpotPrice?: string | undefined;
  readonly SubnetId?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly WeightedCapacity?: number | undefined;
  readonly Priority?: number | undefined;
  readonly InstanceRequirements?: InstanceRequirements | undefined;
  readonly AvailabilityZoneId?: string | undefined;
}

export interface LaunchTemplatePlacement {
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly Affinity?: string | undefined;
  readonly GroupName?: string | undefined;
  readonly HostId?: string | undefined;
  readonly Tenancy?: Tenancy | undefined;
  readonly SpreadDomain?: string | undefined;
  readonly HostResourceGroupArn?: string | undefined;
  readonly PartitionNumber?: number | undefined;
  readonly GroupId?: string | undefined;
}

export interface LaunchTemplatePlacementRequest {
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly Affinity?: string | undefined;
  readonly GroupName?: string | undefined;
  readonly HostId?: string | undefined;
  readonly Tenancy?: Tenancy | undefined;
  readonly SpreadDomain?: string | undefined;
  readonly HostResourceGroupArn?: string | undefined;
  readonly PartitionNumber?: number | undefined;
  readonly GroupId?: string | undefined;
}

export interface LaunchTemplatePrivateDnsNameOptions {
  readonly HostnameType?: HostnameType | undefined;
  readonly EnableResourceNameDnsARecord?: boolean | undefined;
  readonly EnableResourceNameDnsAAAARecord?: boolean | undefined;
}

export interface LaunchTemplatePrivateDnsNameOptionsRequest {
  readonly HostnameType?: HostnameType | undefined;
  readonly EnableResourceNameDnsARecord?: boolean | undefined;
  readonly EnableResourceNameDnsAAAARecord?: boolean | undefined;
}

export interface LaunchTemplateSpecification {
  readonly LaunchTemplateId?: string | undefined;
  readonly LaunchTemplateName?: string | undefined;
  readonly Version?: string | undefined;
}

export interface LaunchTemplateSpotMarketOptions {
  readonly MaxPrice?: string | undefined;
  readonly SpotInstanceType?: SpotInstanceType | undefined;
  readonly BlockDurationMinutes?: number | undefined;
  readonly ValidUntil?: Instant | undefined;
  readonly InstanceInterruptionBehavior?: InstanceInterruptionBehavior | undefined;
}

export interface LaunchTemplateSpotMarketOptionsRequest {
  readonly MaxPrice?: string | undefined;
  readonly SpotInstanceType?: SpotInstanceType | undefined;
  readonly BlockDurationMinutes?: number | undefined;
  readonly ValidUntil?: Instant | undefined;
  readonly InstanceInterruptionBehavior?: InstanceInterruptionBehavior | undefined;
}

export interface LaunchTemplateTagSpecification {
  readonly ResourceType?: ResourceType | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface LaunchTemplateTagSpecificationRequest {
  readonly ResourceType?: ResourceType | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface LaunchTemplateVersion {
  readonly LaunchTemplateId?: string | undefined;
  readonly LaunchTemplateName?: string | undefined;
  readonly VersionNumber?: number | undefined;
  readonly VersionDescription?: string | undefined;
  readonly CreateTime?: Instant | undefined;
  readonly CreatedBy?: string | undefined;
  readonly DefaultVersion?: boolean | undefined;
  readonly LaunchTemplateData?: ResponseLaunchTemplateData | undefined;
  readonly Operator?: OperatorResponse | undefined;
}

export interface LaunchTemplatesMonitoring {
  readonly Enabled?: boolean | undefined;
}

export interface LaunchTemplatesMonitoringRequest {
  readonly Enabled?: boolean | undefined;
}

export interface LicenseConfiguration {
  readonly LicenseConfigurationArn?: string | undefined;
}

export interface LicenseConfigurationRequest {
  readonly LicenseConfigurationArn?: string | undefined;
}

export interface ListImagesInRecycleBinRequest {
  readonly ImageIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface ListImagesInRecycleBinResult {
  readonly Images?: readonly ImageRecycleBinInfo[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListSnapshotsInRecycleBinRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly SnapshotIds?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface ListSnapshotsInRecycleBinResult {
  readonly Snapshots?: readonly SnapshotRecycleBinInfo[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListVolumesInRecycleBinRequest {
  readonly VolumeIds?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListVolumesInRecycleBinResult {
  readonly Volumes?: readonly VolumeRecycleBinInfo[] | undefined;
  readonly NextToken?: string | undefined;
}

export type ListingState = "available" | "sold" | "cancelled" | "pending";

export type ListingStatus = "active" | "pending" | "cancelled" | "closed";

export interface LoadBalancersConfig {
  readonly ClassicLoadBalancersConfig?: ClassicLoadBalancersConfig | undefined;
  readonly TargetGroupsConfig?: TargetGroupsConfig | undefined;
}

export interface LoadPermission {
  readonly UserId?: string | undefined;
  readonly Group?: PermissionGroup | undefined;
}

export interface LoadPermissionModifications {
  readonly Add?: readonly LoadPermissionRequest[] | undefined;
  readonly Remove?: readonly LoadPermissionRequest[] | undefined;
}

export interface LoadPermissionRequest {
  readonly Group?: PermissionGroup | undefined;
  readonly UserId?: string | undefined;
}

export interface LocalGateway {
  readonly LocalGatewayId?: string | undefined;
  readonly OutpostArn?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly State?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface LocalGatewayRoute {
  readonly DestinationCidrBlock?: string | undefined;
  readonly LocalGatewayVirtualInterfaceGroupId?: string | undefined;
  readonly Type?: LocalGatewayRouteType | undefined;
  readonly State?: LocalGatewayRouteState | undefined;
  readonly LocalGatewayRouteTableId?: string | undefined;
  readonly LocalGatewayRouteTableArn?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly SubnetId?: string | undefined;
  readonly CoipPoolId?: string | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly DestinationPrefixListId?: string | undefined;
}

export type LocalGatewayRouteState = "pending" | "active" | "blackhole" | "deleting" | "deleted";

export interface LocalGatewayRouteTable {
  readonly LocalGatewayRouteTableId?: string | undefined;
  readonly LocalGatewayRouteTableArn?: string | undefined;
  readonly LocalGatewayId?: string | undefined;
  readonly OutpostArn?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly State?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly Mode?: LocalGatewayRouteTableMode | undefined;
  readonly StateReason?: StateReason | undefined;
}

export type LocalGatewayRouteTableMode = "direct-vpc-routing" | "coip";

export interface LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
  readonly LocalGatewayRouteTableVirtualInterfaceGroupAssociationId?: string | undefined;
  readonly LocalGatewayVirtualInterfaceGroupId?: string | undefined;
  readonly LocalGatewayId?: string | undefined;
  readonly LocalGatewayRouteTableId?: string | undefined;
  readonly LocalGatewayRouteTableArn?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly State?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface LocalGatewayRouteTableVpcAssociation {
  readonly LocalGatewayRouteTableVpcAssociationId?: string | undefined;
  readonly LocalGatewayRouteTableId?: string | undefined;
  readonly LocalGatewayRouteTableArn?: string | undefined;
  readonly LocalGatewayId?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly State?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type LocalGatewayRouteType = "static" | "propagated";

export interface LocalGatewayVirtualInterface {
  readonly LocalGatewayVirtualInterfaceId?: string | undefined;
  readonly LocalGatewayId?: string | undefined;
  readonly LocalGatewayVirtualInterfaceGroupId?: string | undefined;
  readonly LocalGatewayVirtualInterfaceArn?: string | undefined;
  readonly OutpostLagId?: string | undefined;
  readonly Vlan?: number | undefined;
  readonly LocalAddress?: string | undefined;
  readonly PeerAddress?: string | undefined;
  readonly LocalBgpAsn?: number | undefined;
  readonly PeerBgpAsn?: number | undefined;
  readonly PeerBgpAsnExtended?: number | undefined;
  readonly OwnerId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ConfigurationState?: LocalGatewayVirtualInterfaceConfigurationState | undefined;
}

export type LocalGatewayVirtualInterfaceConfigurationState = "pending" | "available" | "deleting" | "deleted";

export interface LocalGatewayVirtualInterfaceGroup {
  readonly LocalGatewayVirtualInterfaceGroupId?: string | undefined;
  readonly LocalGatewayVirtualInterfaceIds?: readonly string[] | undefined;
  readonly LocalGatewayId?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly LocalBgpAsn?: number | undefined;
  readonly LocalBgpAsnExtended?: number | undefined;
  readonly LocalGatewayVirtualInterfaceGroupArn?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ConfigurationState?: LocalGatewayVirtualInterfaceGroupConfigurationState | undefined;
}

export type LocalGatewayVirtualInterfaceGroupConfigurationState = "pending" | "incomplete" | "available" | "deleting" | "deleted";

export type LocalStorage = "included" | "required" | "excluded";

export type LocalStorageType = "hdd" | "ssd";

export type LocationType = "region" | "availability-zone" | "availability-zone-id" | "outpost";

export type LockMode = "compliance" | "governance";

export interface LockSnapshotRequest {
  readonly SnapshotId: string;
  readonly DryRun?: boolean | undefined;
  readonly LockMode: LockMode;
  readonly CoolOffPeriod?: number | undefined;
  readonly LockDuration?: number | undefined;
  readonly ExpirationDate?: Instant | undefined;
}

export interface LockSnapshotResult {
  readonly SnapshotId?: string | undefined;
  readonly LockState?: LockState | undefined;
  readonly LockDuration?: number | undefined;
  readonly CoolOffPeriod?: number | undefined;
  readonly CoolOffPeriodExpiresOn?: Instant | undefined;
  readonly LockCreatedOn?: Instant | undefined;
  readonly LockExpiresOn?: Instant | undefined;
  readonly LockDurationStartTime?: Instant | undefined;
}

export type LockState = "compliance" | "governance" | "compliance-cooloff" | "expired";

export interface LockedSnapshotsInfo {
  readonly OwnerId?: string | undefined;
  readonly SnapshotId?: string | undefined;
  readonly LockState?: LockState | undefined;
  readonly LockDuration?: number | undefined;
  readonly CoolOffPeriod?: number | undefined;
  readonly CoolOffPeriodExpiresOn?: Instant | undefined;
  readonly LockCreatedOn?: Instant | undefined;
  readonly LockDurationStartTime?: Instant | undefined;
  readonly LockExpiresOn?: Instant | undefined;
}

export type LogDestinationType = "cloud-watch-logs" | "s3" | "kinesis-data-firehose";

export interface MacHost {
  readonly HostId?: string | undefined;
  readonly MacOSLatestSupportedVersions?: readonly string[] | undefined;
}

export interface MacModificationTask {
  readonly InstanceId?: string | undefined;
  readonly MacModificationTaskId?: string | undefined;
  readonly MacSystemIntegrityProtectionConfig?: MacSystemIntegrityProtectionConfiguration | undefined;
  readonly StartTime?: Instant | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly TaskState?: MacModificationTaskState | undefined;
  readonly TaskType?: MacModificationTaskType | undefined;
}

export type MacModificationTaskState = "successful" | "failed" | "in-progress" | "pending";

export type MacModificationTaskType = "sip-modification" | "volume-ownership-delegation";

export interface MacSystemIntegrityProtectionConfiguration {
  readonly AppleInternal?: MacSystemIntegrityProtectionSettingStatus | undefined;
  readonly BaseSystem?: MacSystemIntegrityProtectionSettingStatus | undefined;
  readonly DebuggingRestrictions?: MacSystemIntegrityProtectionSettingStatus | undefined;
  readonly DTraceRestrictions?: MacSystemIntegrityProtectionSettingStatus | undefined;
  readonly FilesystemProtections?: MacSystemIntegrityProtectionSettingStatus | undefined;
  readonly KextSigning?: MacSystemIntegrityProtectionSettingStatus | undefined;
  readonly NvramProtections?: MacSystemIntegrityProtectionSettingStatus | undefined;
  readonly Status?: MacSystemIntegrityProtectionSettingStatus | undefined;
}

export interface MacSystemIntegrityProtectionConfigurationRequest {
  readonly AppleInternal?: MacSystemIntegrityProtectionSettingStatus | undefined;
  readonly BaseSystem?: MacSystemIntegrityProtectionSettingStatus | undefined;
  readonly DebuggingRestrictions?: MacSystemIntegrityProtectionSettingStatus | undefined;
  readonly DTraceRestrictions?: MacSystemIntegrityProtectionSettingStatus | undefined;
  readonly FilesystemProtections?: MacSystemIntegrityProtectionSettingStatus | undefined;
  readonly KextSigning?: MacSystemIntegrityProtectionSettingStatus | undefined;
  readonly NvramProtections?: MacSystemIntegrityProtectionSettingStatus | undefined;
}

export type MacSystemIntegrityProtectionSettingStatus = "enabled" | "disabled";

export interface MaintenanceDetails {
  readonly PendingMaintenance?: string | undefined;
  readonly MaintenanceAutoAppliedAfter?: Instant | undefined;
  readonly LastMaintenanceApplied?: Instant | undefined;
}

export type ManagedBy = "account" | "declarative-policy";

export interface ManagedPrefixList {
  readonly PrefixListId?: string | undefined;
  readonly AddressFamily?: string | undefined;
  readonly State?: PrefixListState | undefined;
  readonly StateMessage?: string | undefined;
  readonly PrefixListArn?: string | undefined;
  readonly PrefixListName?: string | undefined;
  readonly MaxEntries?: number | undefined;
  readonly Version?: number | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly OwnerId?: string | undefined;
  readonly IpamPrefixListResolverTargetId?: string | undefined;
  readonly IpamPrefixListResolverSyncEnabled?: boolean | undefined;
}

export type ManagedResourceDefaultVisibility = "hidden" | "visible";

export interface ManagedResourceVisibilitySettings {
  readonly DefaultVisibility?: ManagedResourceDefaultVisibility | undefined;
}

export type MarketType = "spot" | "capacity-block" | "interruptible-capacity-reservation";

export interface MediaAcceleratorInfo {
  readonly Accelerators?: readonly MediaDeviceInfo[] | undefined;
  readonly TotalMediaMemoryInMiB?: number | undefined;
}

export interface MediaDeviceInfo {
  readonly Count?: number | undefined;
  readonly Name?: string | undefined;
  readonly Manufacturer?: string | undefined;
  readonly MemoryInfo?: MediaDeviceMemoryInfo | undefined;
}

export interface MediaDeviceMemoryInfo {
  readonly SizeInMiB?: number | undefined;
}

export type MembershipType = "static" | "igmp";

export interface MemoryGiBPerVCpu {
  readonly Min?: number | undefined;
  readonly Max?: number | undefined;
}

export interface MemoryGiBPerVCpuRequest {
  readonly Min?: number | undefined;
  readonly Max?: number | undefined;
}

export interface MemoryInfo {
  readonly SizeInMiB?: number | undefined;
}

export interface MemoryMiB {
  readonly Min?: number | undefined;
  readonly Max?: number | undefined;
}

export interface MemoryMiBRequest {
  readonly Min: number;
  readonly Max?: number | undefined;
}

export type MetadataDefaultHttpTokensState = "optional" | "required" | "no-preference";

export type Metric =
  | "reservation-total-capacity-hrs-vcpu"
  | "reservation-total-capacity-hrs-inst"
  | "reservation-max-size-vcpu"
  | "reservation-max-size-inst"
  | "reservation-min-size-vcpu"
  | "reservation-min-size-inst"
  | "reservation-unused-total-capacity-hrs-vcpu"
  | "reservation-unused-total-capacity-hrs-inst"
  | "reservation-unused-total-estimated-cost"
  | "reservation-max-unused-size-vcpu"
  | "reservation-max-unused-size-inst"
  | "reservation-min-unused-size-vcpu"
  | "reservation-min-unused-size-inst"
  | "reservation-max-utilization"
  | "reservation-min-utilization"
  | "reservation-avg-utilization-vcpu"
  | "reservation-avg-utilization-inst"
  | "reservation-total-count"
  | "reservation-total-estimated-cost"
  | "reservation-avg-future-size-vcpu"
  | "reservation-avg-future-size-inst"
  | "reservation-min-future-size-vcpu"
  | "reservation-min-future-size-inst"
  | "reservation-max-future-size-vcpu"
  | "reservation-max-future-size-inst"
  | "reservation-avg-committed-size-vcpu"
  | "reservation-avg-committed-size-inst"
  | "reservation-max-committed-size-vcpu"
  | "reservation-max-committed-size-inst"
  | "reservation-min-committed-size-vcpu"
  | "reservation-min-committed-size-inst"
  | "reserved-total-usage-hrs-vcpu"
  | "reserved-total-usage-hrs-inst"
  | "reserved-total-estimated-cost"
  | "unreserved-total-usage-hrs-vcpu"
  | "unreserved-total-usage-hrs-inst"
  | "unreserved-total-estimated-cost"
  | "spot-total-usage-hrs-vcpu"
  | "spot-total-usage-hrs-inst"
  | "spot-total-estimated-cost"
  | "spot-avg-run-time-before-interruption-inst"
  | "spot-max-run-time-before-interruption-inst"
  | "spot-min-run-time-before-interruption-inst"
  | "spot-total-interruptions-inst"
  | "spot-total-interruptions-vcpu"
  | "spot-total-count-inst"
  | "spot-total-count-vcpu"
  | "spot-interruption-rate-inst"
  | "spot-interruption-rate-vcpu";

export interface MetricDataResult {
  readonly Dimension?: CapacityManagerDimension | undefined;
  readonly Timestamp?: Instant | undefined;
  readonly MetricValues?: readonly MetricValue[] | undefined;
}

export interface MetricPoint {
  readonly StartDate?: Instant | undefined;
  readonly EndDate?: Instant | undefined;
  readonly Value?: number | undefined;
  readonly Status?: string | undefined;
}

export type MetricType = "aggregate-latency";

export interface MetricValue {
  readonly Metric?: Metric | undefined;
  readonly Value?: number | undefined;
}

export interface ModifyAddressAttributeRequest {
  readonly AllocationId: string;
  readonly DomainName?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface ModifyAddressAttributeResult {
  readonly Address?: AddressAttribute | undefined;
}

export interface ModifyAvailabilityZoneGroupRequest {
  readonly GroupName: string;
  readonly OptInStatus: ModifyAvailabilityZoneOptInStatus;
  readonly DryRun?: boolean | undefined;
}

export interface ModifyAvailabilityZoneGroupResult {
  readonly Return?: boolean | undefined;
}

export type ModifyAvailabilityZoneOptInStatus = "opted-in" | "not-opted-in";

export interface ModifyCapacityReservationFleetRequest {
  readonly CapacityReservationFleetId: string;
  readonly TotalTargetCapacity?: number | undefined;
  readonly EndDate?: Instant | undefined;
  readonly DryRun?: boolean | undefined;
  readonly RemoveEndDate?: boolean | undefined;
}

export interface ModifyCapacityReservationFleetResult {
  readonly Return?: boolean | undefined;
}

export interface ModifyCapacityReservationRequest {
  readonly CapacityReservationId: string;
  readonly InstanceCount?: number | undefined;
  readonly EndDate?: Instant | undefined;
  readonly EndDateType?: EndDateType | undefined;
  readonly Accept?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
  readonly AdditionalInfo?: string | undefined;
  readonly InstanceMatchCriteria?: InstanceMatchCriteria | undefined;
}

export interface ModifyCapacityReservationResult {
  readonly Return?: boolean | undefined;
}

export interface ModifyClientVpnEndpointRequest {
  readonly ClientVpnEndpointId: string;
  readonly ServerCertificateArn?: string | undefined;
  readonly ConnectionLogOptions?: ConnectionLogOptions | undefined;
  readonly DnsServers?: DnsServersOptionsModifyStructure | undefined;
  readonly VpnPort?: number | undefined;
  readonly Description?: string | undefined;
  readonly SplitTunnel?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly VpcId?: string | undefined;
  readonly SelfServicePortal?: SelfServicePortal | undefined;
  readonly ClientConnectOptions?: ClientConnectOptions | undefined;
  readonly SessionTimeoutHours?: number | undefined;
  readonly ClientLoginBannerOptions?: ClientLoginBannerOptions | undefined;
  readonly ClientRouteEnforcementOptions?: ClientRouteEnforcementOptions | undefined;
  readonly DisconnectOnSessionTimeout?: boolean | undefined;
  readonly TransitGatewayConfiguration?: TransitGatewayConfigurationInputStructure | undefined;
}

export interface ModifyClientVpnEndpointResult {
  readonly Return?: boolean | undefined;
}

export interface ModifyDefaultCreditSpecificationRequest {
  readonly DryRun?: boolean | undefined;
  readonly InstanceFamily: UnlimitedSupportedInstanceFamily;
  readonly CpuCredits: string;
}

export interface ModifyDefaultCreditSpecificationResult {
  readonly InstanceFamilyCreditSpecification?: InstanceFamilyCreditSpecification | undefined;
}

export interface ModifyEbsDefaultKmsKeyIdRequest {
  readonly KmsKeyId: string;
  readonly DryRun?: boolean | undefined;
}

export interface ModifyEbsDefaultKmsKeyIdResult {
  readonly KmsKeyId?: string | undefined;
}

export interface ModifyFleetRequest {
  readonly DryRun?: boolean | undefined;
  readonly ExcessCapacityTerminationPolicy?: FleetExcessCapacityTerminationPolicy | undefined;
  readonly LaunchTemplateConfigs?: readonly FleetLaunchTemplateConfigRequest[] | undefined;
  readonly FleetId: string;
  readonly TargetCapacitySpecification?: TargetCapacitySpecificationRequest | undefined;
  readonly Context?: string | undefined;
}

export interface ModifyFleetResult {
  readonly Return?: boolean | undefined;
}

export interface ModifyFpgaImageAttributeRequest {
  readonly DryRun?: boolean | undefined;
  readonly FpgaImageId: string;
  readonly Attribute?: FpgaImageAttributeName | undefined;
  readonly OperationType?: OperationType | undefined;
  readonly UserIds?: readonly string[] | undefined;
  readonly UserGroups?: readonly string[] | undefined;
  readonly ProductCodes?: readonly string[] | undefined;
  readonly LoadPermission?: LoadPermissionModifications | undefined;
  readonly Description?: string | undefined;
  readonly Name?: string | undefined;
}

export interface ModifyFpgaImageAttributeResult {
  readonly FpgaImageAttribute?: FpgaImageAttribute | undefined;
}

export interface ModifyHostsRequest {
  readonly HostRecovery?: HostRecovery | undefined;
  readonly InstanceType?: string | undefined;
  readonly InstanceFamily?: string | undefined;
  readonly HostMaintenance?: HostMaintenance | undefined;
  readonly HostIds: readonly string[];
  readonly AutoPlacement?: AutoPlacement | undefined;
}

export interface ModifyHostsResult {
  readonly Successful?: readonly string[] | undefined;
  readonly Unsuccessful?: readonly UnsuccessfulItem[] | undefined;
}

export interface ModifyIdFormatRequest {
  readonly Resource: string;
  readonly UseLongIds: boolean;
}

export interface ModifyIdentityIdFormatRequest {
  readonly Resource: string;
  readonly UseLongIds: boolean;
  readonly PrincipalArn: string;
}

export interface ModifyImageAttributeRequest {
  readonly Attribute?: string | undefined;
  readonly Description?: AttributeValue | undefined;
  readonly ImageId: string;
  readonly LaunchPermission?: LaunchPermissionModifications | undefined;
  readonly OperationType?: OperationType | undefined;
  readonly ProductCodes?: readonly string[] | undefined;
  readonly UserGroups?: readonly string[] | undefined;
  readonly UserIds?: readonly string[] | undefined;
  readonly Value?: string | undefined;
  readonly OrganizationArns?: readonly string[] | undefined;
  readonly OrganizationalUnitArns?: readonly string[] | undefined;
  readonly ImdsSupport?: AttributeValue | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface ModifyInstanceAttributeRequest {
  readonly SourceDestCheck?: AttributeBooleanValue | undefined;
  readonly DisableApiStop?: AttributeBooleanValue | undefined;
  readonly DryRun?: boolean | undefined;
  readonly InstanceId: string;
  readonly Attribute?: InstanceAttributeName | undefined;
  readonly Value?: string | undefined;
  readonly BlockDeviceMappings?: readonly InstanceBlockDeviceMappingSpecification[] | undefined;
  readonly DisableApiTermination?: AttributeBooleanValue | undefined;
  readonly InstanceType?: AttributeValue | undefined;
  readonly Kernel?: AttributeValue | undefined;
  readonly Ramdisk?: AttributeValue | undefined;
  readonly UserData?: BlobAttributeValue | undefined;
  readonly InstanceInitiatedShutdownBehavior?: AttributeValue | undefined;
  readonly Groups?: readonly string[] | undefined;
  readonly EbsOptimized?: AttributeBooleanValue | undefined;
  readonly SriovNetSupport?: AttributeValue | undefined;
  readonly EnaSupport?: AttributeBooleanValue | undefined;
}

export interface ModifyInstanceCapacityReservationAttributesRequest {
  readonly InstanceId: string;
  readonly CapacityReservationSpecification: CapacityReservationSpecification;
  readonly DryRun?: boolean | undefined;
}

export interface ModifyInstanceCapacityReservationAttributesResult {
  readonly Return?: boolean | undefined;
}

export interface ModifyInstanceConnectEndpointRequest {
  readonly DryRun?: boolean | undefined;
  readonly InstanceConnectEndpointId: string;
  readonly IpAddressType?: IpAddressType | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly PreserveClientIp?: boolean | undefined;
}

export interface ModifyInstanceConnectEndpointResult {
  readonly Return?: boolean | undefined;
}

export interface ModifyInstanceCpuOptionsRequest {
  readonly InstanceId: string;
  readonly CoreCount?: number | undefined;
  readonly ThreadsPerCore?: number | undefined;
  readonly NestedVirtualization?: NestedVirtualizationSpecification | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface ModifyInstanceCpuOptionsResult {
  readonly InstanceId?: string | undefined;
  readonly CoreCount?: number | undefined;
  readonly ThreadsPerCore?: number | undefined;
  readonly NestedVirtualization?: NestedVirtualizationSpecification | undefined;
}

export interface ModifyInstanceCreditSpecificationRequest {
  readonly DryRun?: boolean | undefined;
  readonly ClientToken?: string | undefined;
  readonly InstanceCreditSpecifications: readonly InstanceCreditSpecificationRequest[];
}

export interface ModifyInstanceCreditSpecificationResult {
  readonly SuccessfulInstanceCreditSpecifications?: readonly SuccessfulInstanceCreditSpecificationItem[] | undefined;
  readonly UnsuccessfulInstanceCreditSpecifications?: readonly UnsuccessfulInstanceCreditSpecificationItem[] | undefined;
}

export interface ModifyInstanceEventStartTimeRequest {
  readonly DryRun?: boolean | undefined;
  readonly InstanceId: string;
  readonly InstanceEventId: string;
  readonly NotBefore: Instant;
}

export interface ModifyInstanceEventStartTimeResult {
  readonly Event?: InstanceStatusEvent | undefined;
}

export interface ModifyInstanceEventWindowRequest {
  readonly DryRun?: boolean | undefined;
  readonly Name?: string | undefined;
  readonly InstanceEventWindowId: string;
  readonly TimeRanges?: readonly InstanceEventWindowTimeRangeRequest[] | undefined;
  readonly CronExpression?: string | undefined;
}

export interface ModifyInstanceEventWindowResult {
  readonly InstanceEventWindow?: InstanceEventWindow | undefined;
}

export interface ModifyInstanceMaintenanceOptionsRequest {
  readonly InstanceId: string;
  readonly AutoRecovery?: InstanceAutoRecoveryState | undefined;
  readonly RebootMigration?: InstanceRebootMigrationState | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface ModifyInstanceMaintenanceOptionsResult {
  readonly InstanceId?: string | undefined;
  readonly AutoRecovery?: InstanceAutoRecoveryState | undefined;
  readonly RebootMigration?: InstanceRebootMigrationState | undefined;
}

export interface ModifyInstanceMetadataDefaultsRequest {
  readonly HttpTokens?: MetadataDefaultHttpTokensState | undefined;
  readonly HttpPutResponseHopLimit?: number | undefined;
  readonly HttpEndpoint?: DefaultInstanceMetadataEndpointState | undefined;
  readonly InstanceMetadataTags?: DefaultInstanceMetadataTagsState | undefined;
  readonly DryRun?: boolean | undefined;
  readonly HttpTokensEnforced?: DefaultHttpTokensEnforcedState | undefined;
}

export interface ModifyInstanceMetadataDefaultsResult {
  readonly Return?: boolean | undefined;
}

export interface ModifyInstanceMetadataOptionsRequest {
  readonly InstanceId: string;
  readonly HttpTokens?: HttpTokensState | undefined;
  readonly HttpPutResponseHopLimit?: number | undefined;
  readonly HttpEndpoint?: InstanceMetadataEndpointState | undefined;
  readonly DryRun?: boolean | undefined;
  readonly HttpProtocolIpv6?: InstanceMetadataProtocolState | undefined;
  readonly InstanceMetadataTags?: InstanceMetadataTagsState | undefined;
}

export interface ModifyInstanceMetadataOptionsResult {
  readonly InstanceId?: string | undefined;
  readonly InstanceMetadataOptions?: InstanceMetadataOptionsResponse | undefined;
}

export interface ModifyInstanceNetworkPerformanceRequest {
  readonly InstanceId: string;
  readonly BandwidthWeighting: InstanceBandwidthWeighting;
  readonly DryRun?: boolean | undefined;
}

export interface ModifyInstanceNetworkPerformanceResult {
  readonly InstanceId?: string | undefined;
  readonly BandwidthWeighting?: InstanceBandwidthWeighting | undefined;
}

export interface ModifyInstancePlacementRequest {
  readonly GroupName?: string | undefined;
  readonly PartitionNumber?: number | undefined;
  readonly HostResourceGroupArn?: string | undefined;
  readonly GroupId?: string | undefined;
  readonly InstanceId: string;
  readonly Tenancy?: HostTenancy | undefined;
  readonly Affinity?: Affinity | undefined;
  readonly HostId?: string | undefined;
}

export interface ModifyInstancePlacementResult {
  readonly Return?: boolean | undefined;
}

export interface ModifyIpamPolicyAllocationRulesRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamPolicyId: string;
  readonly Locale: string;
  readonly ResourceType: IpamPolicyResourceType;
  readonly AllocationRules?: readonly IpamPolicyAllocationRuleRequest[] | undefined;
}

export interface ModifyIpamPolicyAllocationRulesResult {
  readonly IpamPolicyDocument?: IpamPolicyDocument | undefined;
}

export interface ModifyIpamPoolAllocationRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamPoolAllocationId: string;
  readonly Description?: string | undefined;
}

export interface ModifyIpamPoolAllocationResult {
  readonly IpamPoolAllocation?: IpamPoolAllocation | undefined;
}

export interface ModifyIpamPoolRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamPoolId: string;
  readonly Description?: string | undefined;
  readonly AutoImport?: boolean | undefined;
  readonly AllocationMinNetmaskLength?: number | undefined;
  readonly AllocationMaxNetmaskLength?: number | undefined;
  readonly AllocationDefaultNetmaskLength?: number | undefined;
  readonly ClearAllocationDefaultNetmaskLength?: boolean | undefined;
  readonly AddAllocationResourceTags?: readonly RequestIpamResourceTag[] | undefined;
  readonly RemoveAllocationResourceTags?: readonly RequestIpamResourceTag[] | undefined;
}

export interface ModifyIpamPoolResult {
  readonly IpamPool?: IpamPool | undefined;
}

export interface ModifyIpamPrefixListResolverRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamPrefixListResolverId: string;
  readonly Description?: string | undefined;
  readonly Rules?: readonly IpamPrefixListResolverRuleRequest[] | undefined;
}

export interface ModifyIpamPrefixListResolverResult {
  readonly IpamPrefixListResolver?: IpamPrefixListResolver | undefined;
}

export interface ModifyIpamPrefixListResolverTargetRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamPrefixListResolverTargetId: string;
  readonly DesiredVersion?: number | undefined;
  readonly TrackLatestVersion?: boolean | undefined;
  readonly ClientToken?: string | undefined;
}

export interface ModifyIpamPrefixListResolverTargetResult {
  readonly IpamPrefixListResolverTarget?: IpamPrefixListResolverTarget | undefined;
}

export interface ModifyIpamRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamId: string;
  readonly Description?: string | undefined;
  readonly AddOperatingRegions?: readonly AddIpamOperatingRegion[] | undefined;
  readonly RemoveOperatingRegions?: readonly RemoveIpamOperatingRegion[] | undefined;
  readonly Tier?: IpamTier | undefined;
  readonly EnablePrivateGua?: boolean | undefined;
  readonly MeteredAccount?: IpamMeteredAccount | undefined;
}

export interface ModifyIpamResourceCidrRequest {
  readonly DryRun?: boolean | undefined;
  readonly ResourceId: string;
  readonly ResourceCidr: string;
  readonly ResourceRegion: string;
  readonly CurrentIpamScopeId: string;
  readonly DestinationIpamScopeId?: string | undefined;
  readonly Monitored: boolean;
}

export interface ModifyIpamResourceCidrResult {
  readonly IpamResourceCidr?: IpamResourceCidr | undefined;
}

export interface ModifyIpamResourceDiscoveryRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamResourceDiscoveryId: string;
  readonly Description?: string | undefined;
  readonly AddOperatingRegions?: readonly AddIpamOperatingRegion[] | undefined;
  readonly RemoveOperatingRegions?: readonly RemoveIpamOperatingRegion[] | undefined;
  readonly AddOrganizationalUnitExclusions?: readonly AddIpamOrganizationalUnitExclusion[] | undefined;
  readonly RemoveOrganizationalUnitExclusions?: readonly RemoveIpamOrganizationalUnitExclusion[] | undefined;
}

export interface ModifyIpamResourceDiscoveryResult {
  readonly IpamResourceDiscovery?: IpamResourceDiscovery | undefined;
}

export interface ModifyIpamResult {
  readonly Ipam?: Ipam | undefined;
}

export interface ModifyIpamScopeRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamScopeId: string;
  readonly Description?: string | undefined;
  readonly ExternalAuthorityConfiguration?: ExternalAuthorityConfiguration | undefined;
  readonly RemoveExternalAuthorityConfiguration?: boolean | undefined;
}

export interface ModifyIpamScopeResult {
  readonly IpamScope?: IpamScope | undefined;
}

export interface ModifyLaunchTemplateRequest {
  readonly DryRun?: boolean | undefined;
  readonly ClientToken?: string | undefined;
  readonly LaunchTemplateId?: string | undefined;
  readonly LaunchTemplateName?: string | undefined;
  readonly DefaultVersion?: string | undefined;
}

export interface ModifyLaunchTemplateResult {
  readonly LaunchTemplate?: LaunchTemplate | undefined;
}

export interface ModifyLocalGatewayRouteRequest {
  readonly DestinationCidrBlock?: string | undefined;
  readonly LocalGatewayRouteTableId: string;
  readonly LocalGatewayVirtualInterfaceGroupId?: string | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly DestinationPrefixListId?: string | undefined;
}

export interface ModifyLocalGatewayRouteResult {
  readonly Route?: LocalGatewayRoute | undefined;
}

export interface ModifyManagedPrefixListRequest {
  readonly DryRun?: boolean | undefined;
  readonly PrefixListId: string;
  readonly CurrentVersion?: number | undefined;
  readonly PrefixListName?: string | undefined;
  readonly AddEntries?: readonly AddPrefixListEntry[] | undefined;
  readonly RemoveEntries?: readonly RemovePrefixListEntry[] | undefined;
  readonly MaxEntries?: number | undefined;
  readonly IpamPrefixListResolverSyncEnabled?: boolean | undefined;
}

export interface ModifyManagedPrefixListResult {
  readonly PrefixList?: ManagedPrefixList | undefined;
}

export interface ModifyManagedResourceVisibilityRequest {
  readonly DryRun?: boolean | undefined;
  readonly DefaultVisibility: ManagedResourceDefaultVisibility;
}

export interface ModifyManagedResourceVisibilityResult {
  readonly Visibility?: ManagedResourceVisibilitySettings | undefined;
}

export interface ModifyNetworkInterfaceAttributeRequest {
  readonly EnaSrdSpecification?: EnaSrdSpecification | undefined;
  readonly EnablePrimaryIpv6?: boolean | undefined;
  readonly ConnectionTrackingSpecification?: ConnectionTrackingSpecificationRequest | undefined;
  readonly AssociatePublicIpAddress?: boolean | undefined;
  readonly AssociatedSubnetIds?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly NetworkInterfaceId: string;
  readonly Description?: AttributeValue | undefined;
  readonly SourceDestCheck?: AttributeBooleanValue | undefined;
  readonly Groups?: readonly string[] | undefined;
  readonly Attachment?: NetworkInterfaceAttachmentChanges | undefined;
}

export interface ModifyPrivateDnsNameOptionsRequest {
  readonly DryRun?: boolean | undefined;
  readonly InstanceId: string;
  readonly PrivateDnsHostnameType?: HostnameType | undefined;
  readonly EnableResourceNameDnsARecord?: boolean | undefined;
  readonly EnableResourceNameDnsAAAARecord?: boolean | undefined;
}

export interface ModifyPrivateDnsNameOptionsResult {
  readonly Return?: boolean | undefined;
}

export interface ModifyPublicIpDnsNameOptionsRequest {
  readonly NetworkInterfaceId: string;
  readonly HostnameType: PublicIpDnsOption;
  readonly DryRun?: boolean | undefined;
}

export interface ModifyPublicIpDnsNameOptionsResult {
  readonly Successful?: boolean | undefined;
}

export interface ModifyReservedInstancesRequest {
  readonly ReservedInstancesIds: readonly string[];
  readonly ClientToken?: string | undefined;
  readonly TargetConfigurations: readonly ReservedInstancesConfiguration[];
}

export interface ModifyReservedInstancesResult {
  readonly ReservedInstancesModificationId?: string | undefined;
}

export interface ModifyRouteServerRequest {
  readonly RouteServerId: string;
  readonly PersistRoutes?: RouteServerPersistRoutesAction | undefined;
  readonly PersistRoutesDuration?: number | undefined;
  readonly SnsNotificationsEnabled?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface ModifyRouteServerResult {
  readonly RouteServer?: RouteServer | undefined;
}

export interface ModifySecurityGroupRulesRequest {
  readonly GroupId: string;
  readonly SecurityGroupRules: readonly SecurityGroupRuleUpdate[];
  readonly DryRun?: boolean | undefined;
}

export interface ModifySecurityGroupRulesResult {
  readonly Return?: boolean | undefined;
}

export interface ModifySnapshotAttributeRequest {
  readonly Attribute?: SnapshotAttributeName | undefined;
  readonly CreateVolumePermission?: CreateVolumePermissionModifications | undefined;
  readonly GroupNames?: readonly string[] | undefined;
  readonly OperationType?: OperationType | undefined;
  readonly SnapshotId: string;
  readonly UserIds?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface ModifySnapshotTierRequest {
  readonly SnapshotId: string;
  readonly StorageTier?: TargetStorageTier | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface ModifySnapshotTierResult {
  readonly SnapshotId?: string | undefined;
  readonly TieringStartTime?: Instant | undefined;
}

export interface ModifySpotFleetRequestRequest {
  readonly LaunchTemplateConfigs?: readonly LaunchTemplateConfig[] | undefined;
  readonly OnDemandTargetCapacity?: number | undefined;
  readonly Context?: string | undefined;
  readonly SpotFleetRequestId: string;
  readonly TargetCapacity?: number | undefined;
  readonly ExcessCapacityTerminationPolicy?: ExcessCapacityTerminationPolicy | undefined;
}

export interface ModifySpotFleetRequestResponse {
  readonly Return?: boolean | undefined;
}

export interface ModifySubnetAttributeRequest {
  readonly AssignIpv6AddressOnCreation?: AttributeBooleanValue | undefined;
  readonly MapPublicIpOnLaunch?: AttributeBooleanValue | undefined;
  readonly SubnetId: string;
  readonly MapCustomerOwnedIpOnLaunch?: AttributeBooleanValue | undefined;
  readonly CustomerOwnedIpv4Pool?: string | undefined;
  readonly EnableDns64?: AttributeBooleanValue | undefined;
  readonly PrivateDnsHostnameTypeOnLaunch?: HostnameType | undefined;
  readonly EnableResourceNameDnsARecordOnLaunch?: AttributeBooleanValue | undefined;
  readonly EnableResourceNameDnsAAAARecordOnLaunch?: AttributeBooleanValue | undefined;
  readonly EnableLniAtDeviceIndex?: number | undefined;
  readonly DisableLniAtDeviceIndex?: AttributeBooleanValue | undefined;
}

export interface ModifyTrafficMirrorFilterNetworkServicesRequest {
  readonly TrafficMirrorFilterId: string;
  readonly AddNetworkServices?: readonly TrafficMirrorNetworkService[] | undefined;
  readonly RemoveNetworkServices?: readonly TrafficMirrorNetworkService[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface ModifyTrafficMirrorFilterNetworkServicesResult {
  readonly TrafficMirrorFilter?: TrafficMirrorFilter | undefined;
}

export interface ModifyTrafficMirrorFilterRuleRequest {
  readonly TrafficMirrorFilterRuleId: string;
  readonly TrafficDirection?: TrafficDirection | undefined;
  readonly RuleNumber?: number | undefined;
  readonly RuleAction?: TrafficMirrorRuleAction | undefined;
  readonly DestinationPortRange?: TrafficMirrorPortRangeRequest | undefined;
  readonly SourcePortRange?: TrafficMirrorPortRangeRequest | undefined;
  readonly Protocol?: number | undefined;
  readonly DestinationCidrBlock?: string | undefined;
  readonly SourceCidrBlock?: string | undefined;
  readonly Description?: string | undefined;
  readonly RemoveFields?: readonly TrafficMirrorFilterRuleField[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface ModifyTrafficMirrorFilterRuleResult {
  readonly TrafficMirrorFilterRule?: TrafficMirrorFilterRule | undefined;
}

export interface ModifyTrafficMirrorSessionRequest {
  readonly TrafficMirrorSessionId: string;
  readonly TrafficMirrorTargetId?: string | undefined;
  readonly TrafficMirrorFilterId?: string | undefined;
  readonly PacketLength?: number | undefined;
  readonly SessionNumber?: number | undefined;
  readonly VirtualNetworkId?: number | undefined;
  readonly Description?: string | undefined;
  readonly RemoveFields?: readonly TrafficMirrorSessionField[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface ModifyTrafficMirrorSessionResult {
  readonly TrafficMirrorSession?: TrafficMirrorSession | undefined;
}

export interface ModifyTransitGatewayMeteringPolicyRequest {
  readonly TransitGatewayMeteringPolicyId: string;
  readonly AddMiddleboxAttachmentIds?: readonly string[] | undefined;
  readonly RemoveMiddleboxAttachmentIds?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface ModifyTransitGatewayMeteringPolicyResult {
  readonly TransitGatewayMeteringPolicy?: TransitGatewayMeteringPolicy | undefined;
}

export interface ModifyTransitGatewayOptions {
  readonly AddTransitGatewayCidrBlocks?: readonly string[] | undefined;
  readonly RemoveTransitGatewayCidrBlocks?: readonly string[] | undefined;
  readonly VpnEcmpSupport?: VpnEcmpSupportValue | undefined;
  readonly DnsSupport?: DnsSupportValue | undefined;
  readonly SecurityGroupReferencingSupport?: SecurityGroupReferencingSupportValue | undefined;
  readonly AutoAcceptSharedAttachments?: AutoAcceptSharedAttachmentsValue | undefined;
  readonly DefaultRouteTableAssociation?: DefaultRouteTableAssociationValue | undefined;
  readonly AssociationDefaultRouteTableId?: string | undefined;
  readonly DefaultRouteTablePropagation?: DefaultRouteTablePropagationValue | undefined;
  readonly PropagationDefaultRouteTableId?: string | undefined;
  readonly AmazonSideAsn?: number | undefined;
  readonly EncryptionSupport?: EncryptionSupportOptionValue | undefined;
}

export interface ModifyTransitGatewayPrefixListReferenceRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly PrefixListId: string;
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly Blackhole?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface ModifyTransitGatewayPrefixListReferenceResult {
  readonly TransitGatewayPrefixListReference?: TransitGatewayPrefixListReference | undefined;
}

export interface ModifyTransitGatewayRequest {
  readonly TransitGatewayId: string;
  readonly Description?: string | undefined;
  readonly Options?: ModifyTransitGatewayOptions | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface ModifyTransitGatewayResult {
  readonly TransitGateway?: TransitGateway | undefined;
}

export interface ModifyTransitGatewayVpcAttachmentRequest {
  readonly TransitGatewayAttachmentId: string;
  readonly AddSubnetIds?: readonly string[] | undefined;
  readonly RemoveSubnetIds?: readonly string[] | undefined;
  readonly Options?: ModifyTransitGatewayVpcAttachmentRequestOptions | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface ModifyTransitGatewayVpcAttachmentRequestOptions {
  readonly DnsSupport?: DnsSupportValue | undefined;
  readonly SecurityGroupReferencingSupport?: SecurityGroupReferencingSupportValue | undefined;
  readonly Ipv6Support?: Ipv6SupportValue | undefined;
  readonly ApplianceModeSupport?: ApplianceModeSupportValue | undefined;
}

export interface ModifyTransitGatewayVpcAttachmentResult {
  readonly TransitGatewayVpcAttachment?: TransitGatewayVpcAttachment | undefined;
}

export interface ModifyVerifiedAccessEndpointCidrOptions {
  readonly PortRanges?: readonly ModifyVerifiedAccessEndpointPortRange[] | undefined;
}

export interface ModifyVerifiedAccessEndpointEniOptions {
  readonly Protocol?: VerifiedAccessEndpointProtocol | undefined;
  readonly Port?: number | undefined;
  readonly PortRanges?: readonly ModifyVerifiedAccessEndpointPortRange[] | undefined;
}

export interface ModifyVerifiedAccessEndpointLoadBalancerOptions {
  readonly SubnetIds?: readonly string[] | undefined;
  readonly Protocol?: VerifiedAccessEndpointProtocol | undefined;
  readonly Port?: number | undefined;
  readonly PortRanges?: readonly ModifyVerifiedAccessEndpointPortRange[] | undefined;
}

export interface ModifyVerifiedAccessEndpointPolicyRequest {
  readonly VerifiedAccessEndpointId: string;
  readonly PolicyEnabled?: boolean | undefined;
  readonly PolicyDocument?: string | undefined;
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly SseSpecification?: VerifiedAccessSseSpecificationRequest | undefined;
}

export interface ModifyVerifiedAccessEndpointPolicyResult {
  readonly PolicyEnabled?: boolean | undefined;
  readonly PolicyDocument?: string | undefined;
  readonly SseSpecification?: VerifiedAccessSseSpecificationResponse | undefined;
}

export interface ModifyVerifiedAccessEndpointPortRange {
  readonly FromPort?: number | undefined;
  readonly ToPort?: number | undefined;
}

export interface ModifyVerifiedAccessEndpointRdsOptions {
  readonly SubnetIds?: readonly string[] | undefined;
  readonly Port?: number | undefined;
  readonly RdsEndpoint?: string | undefined;
}

export interface ModifyVerifiedAccessEndpointRequest {
  readonly VerifiedAccessEndpointId: string;
  readonly VerifiedAccessGroupId?: string | undefined;
  readonly LoadBalancerOptions?: ModifyVerifiedAccessEndpointLoadBalancerOptions | undefined;
  readonly NetworkInterfaceOptions?: ModifyVerifiedAccessEndpointEniOptions | undefined;
  readonly Description?: string | undefined;
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly RdsOptions?: ModifyVerifiedAccessEndpointRdsOptions | undefined;
  readonly CidrOptions?: ModifyVerifiedAccessEndpointCidrOptions | undefined;
}

export interface ModifyVerifiedAccessEndpointResult {
  readonly VerifiedAccessEndpoint?: VerifiedAccessEndpoint | undefined;
}

export interface ModifyVerifiedAccessGroupPolicyRequest {
  readonly VerifiedAccessGroupId: string;
  readonly PolicyEnabled?: boolean | undefined;
  readonly PolicyDocument?: string | undefined;
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly SseSpecification?: VerifiedAccessSseSpecificationRequest | undefined;
}

export interface ModifyVerifiedAccessGroupPolicyResult {
  readonly PolicyEnabled?: boolean | undefined;
  readonly PolicyDocument?: string | undefined;
  readonly SseSpecification?: VerifiedAccessSseSpecificationResponse | undefined;
}

export interface ModifyVerifiedAccessGroupRequest {
  readonly VerifiedAccessGroupId: string;
  readonly VerifiedAccessInstanceId?: string | undefined;
  readonly Description?: string | undefined;
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface ModifyVerifiedAccessGroupResult {
  readonly VerifiedAccessGroup?: VerifiedAccessGroup | undefined;
}

export interface ModifyVerifiedAccessInstanceLoggingConfigurationRequest {
  readonly VerifiedAccessInstanceId: string;
  readonly AccessLogs: VerifiedAccessLogOptions;
  readonly DryRun?: boolean | undefined;
  readonly ClientToken?: string | undefined;
}

export interface ModifyVerifiedAccessInstanceLoggingConfigurationResult {
  readonly LoggingConfiguration?: VerifiedAccessInstanceLoggingConfiguration | undefined;
}

export interface ModifyVerifiedAccessInstanceRequest {
  readonly VerifiedAccessInstanceId: string;
  readonly Description?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly ClientToken?: string | undefined;
  readonly CidrEndpointsCustomSubDomain?: string | undefined;
}

export interface ModifyVerifiedAccessInstanceResult {
  readonly VerifiedAccessInstance?: VerifiedAccessInstance | undefined;
}

export interface ModifyVerifiedAccessNativeApplicationOidcOptions {
  readonly PublicSigningKeyEndpoint?: string | undefined;
  readonly Issuer?: string | undefined;
  readonly AuthorizationEndpoint?: string | undefined;
  readonly TokenEndpoint?: string | undefined;
  readonly UserInfoEndpoint?: string | undefined;
  readonly ClientId?: string | undefined;
  readonly ClientSecret?: string | undefined;
  readonly Scope?: string | undefined;
}

export interface ModifyVerifiedAccessTrustProviderDeviceOptions {
  readonly PublicSigningKeyUrl?: string | undefined;
}

export interface ModifyVerifiedAccessTrustProviderOidcOptions {
  readonly Issuer?: string | undefined;
  readonly AuthorizationEndpoint?: string | undefined;
  readonly TokenEndpoint?: string | undefined;
  readonly UserInfoEndpoint?: string | undefined;
  readonly ClientId?: string | undefined;
  readonly ClientSecret?: string | undefined;
  readonly Scope?: string | undefined;
}

export interface ModifyVerifiedAccessTrustProviderRequest {
  readonly VerifiedAccessTrustProviderId: string;
  readonly OidcOptions?: ModifyVerifiedAccessTrustProviderOidcOptions | undefined;
  readonly DeviceOptions?: ModifyVerifiedAccessTrustProviderDeviceOptions | undefined;
  readonly Description?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly ClientToken?: string | undefined;
  readonly SseSpecification?: VerifiedAccessSseSpecificationRequest | undefined;
  readonly NativeApplicationOidcOptions?: ModifyVerifiedAccessNativeApplicationOidcOptions | undefined;
}

export interface ModifyVerifiedAccessTrustProviderResult {
  readonly VerifiedAccessTrustProvider?: VerifiedAccessTrustProvider | undefined;
}

export interface ModifyVolumeAttributeRequest {
  readonly AutoEnableIO?: AttributeBooleanValue | undefined;
  readonly VolumeId: string;
  readonly DryRun?: boolean | undefined;
}

export interface ModifyVolumeRequest {
  readonly DryRun?: boolean | undefined;
  readonly VolumeId: string;
  readonly Size?: number | undefined;
  readonly VolumeType?: VolumeType | undefined;
  readonly Iops?: number | undefined;
  readonly Throughput?: number | undefined;
  readonly MultiAttachEnabled?: boolean | undefined;
}

export interface ModifyVolumeResult {
  readonly VolumeModification?: VolumeModification | undefined;
}

export interface ModifyVpcAttributeRequest {
  readonly EnableDnsHostnames?: AttributeBooleanValue | undefined;
  readonly EnableDnsSupport?: AttributeBooleanValue | undefined;
  readonly VpcId: string;
  readonly EnableNetworkAddressUsageMetrics?: AttributeBooleanValue | undefined;
}

export interface ModifyVpcBlockPublicAccessExclusionRequest {
  readonly DryRun?: boolean | undefined;
  readonly ExclusionId: string;
  readonly InternetGatewayExclusionMode: InternetGatewayExclusionMode;
}

export interface ModifyVpcBlockPublicAccessExclusionResult {
  readonly VpcBlockPublicAccessExclusion?: VpcBlockPublicAccessExclusion | undefined;
}

export interface ModifyVpcBlockPublicAccessOptionsRequest {
  readonly DryRun?: boolean | undefined;
  readonly InternetGatewayBlockMode: InternetGatewayBlockMode;
}

export interface ModifyVpcBlockPublicAccessOptionsResult {
  readonly VpcBlockPublicAccessOptions?: VpcBlockPublicAccessOptions | undefined;
}

export interface ModifyVpcEncryptionControlRequest {
  readonly DryRun?: boolean | undefined;
  readonly VpcEncryptionControlId: string;
  readonly Mode?: VpcEncryptionControlMode | undefined;
  readonly InternetGatewayExclusion?: VpcEncryptionControlExclusionStateInput | undefined;
  readonly EgressOnlyInternetGatewayExclusion?: VpcEncryptionControlExclusionStateInput | undefined;
  readonly NatGatewayExclusion?: VpcEncryptionControlExclusionStateInput | undefined;
  readonly VirtualPrivateGatewayExclusion?: VpcEncryptionControlExclusionStateInput | undefined;
  readonly VpcPeeringExclusion?: VpcEncryptionControlExclusionStateInput | undefined;
  readonly LambdaExclusion?: VpcEncryptionControlExclusionStateInput | undefined;
  readonly VpcLatticeExclusion?: VpcEncryptionControlExclusionStateInput | undefined;
  readonly ElasticFileSystemExclusion?: VpcEncryptionControlExclusionStateInput | undefined;
}

export interface ModifyVpcEncryptionControlResult {
  readonly VpcEncryptionControl?: VpcEncryptionControl | undefined;
}

export interface ModifyVpcEndpointConnectionNotificationRequest {
  readonly DryRun?: boolean | undefined;
  readonly ConnectionNotificationId: string;
  readonly ConnectionNotificationArn?: string | undefined;
  readonly ConnectionEvents?: readonly string[] | undefined;
}

export interface ModifyVpcEndpointConnectionNotificationResult {
  readonly ReturnValue?: boolean | undefined;
}

export interface ModifyVpcEndpointRequest {
  readonly DryRun?: boolean | undefined;
  readonly VpcEndpointId: string;
  readonly ResetPolicy?: boolean | undefined;
  readonly PolicyDocument?: string | undefined;
  readonly AddRouteTableIds?: readonly string[] | undefined;
  readonly RemoveRouteTableIds?: readonly string[] | undefined;
  readonly AddSubnetIds?: readonly string[] | undefined;
  readonly RemoveSubnetIds?: readonly string[] | undefined;
  readonly AddSecurityGroupIds?: readonly string[] | undefined;
  readonly RemoveSecurityGroupIds?: readonly string[] | undefined;
  readonly IpAddressType?: IpAddressType | undefined;
  readonly DnsOptions?: DnsOptionsSpecification | undefined;
  readonly PrivateDnsEnabled?: boolean | undefined;
  readonly SubnetConfigurations?: readonly SubnetConfiguration[] | undefined;
}

export interface ModifyVpcEndpointResult {
  readonly Return?: boolean | undefined;
}

export interface ModifyVpcEndpointServiceConfigurationRequest {
  readonly DryRun?: boolean | undefined;
  readonly ServiceId: string;
  readonly PrivateDnsName?: string | undefined;
  readonly RemovePrivateDnsName?: boolean | undefined;
  readonly AcceptanceRequired?: boolean | undefined;
  readonly AddNetworkLoadBalancerArns?: readonly string[] | undefined;
  readonly RemoveNetworkLoadBalancerArns?: readonly string[] | undefined;
  readonly AddGatewayLoadBalancerArns?: readonly string[] | undefined;
  readonly RemoveGatewayLoadBalancerArns?: readonly string[] | undefined;
  readonly AddSupportedIpAddressTypes?: readonly string[] | undefined;
  readonly RemoveSupportedIpAddressTypes?: readonly string[] | undefined;
  readonly AddSupportedRegions?: readonly string[] | undefined;
  readonly RemoveSupportedRegions?: readonly string[] | undefined;
}

export interface ModifyVpcEndpointServiceConfigurationResult {
  readonly Return?: boolean | undefined;
}

export interface ModifyVpcEndpointServicePayerResponsibilityRequest {
  readonly DryRun?: boolean | undefined;
  readonly ServiceId: string;
  readonly PayerResponsibility: PayerResponsibility;
}

export interface ModifyVpcEndpointServicePayerResponsibilityResult {
  readonly ReturnValue?: boolean | undefined;
}

export interface ModifyVpcEndpointServicePermissionsRequest {
  readonly DryRun?: boolean | undefined;
  readonly ServiceId: string;
  readonly AddAllowedPrincipals?: readonly string[] | undefined;
  readonly RemoveAllowedPrincipals?: readonly string[] | undefined;
}

export interface ModifyVpcEndpointServicePermissionsResult {
  readonly AddedPrincipals?: readonly AddedPrincipal[] | undefined;
  readonly ReturnValue?: boolean | undefined;
}

export interface ModifyVpcPeeringConnectionOptionsRequest {
  readonly AccepterPeeringConnectionOptions?: PeeringConnectionOptionsRequest | undefined;
  readonly DryRun?: boolean | undefined;
  readonly RequesterPeeringConnectionOptions?: PeeringConnectionOptionsRequest | undefined;
  readonly VpcPeeringConnectionId: string;
}

export interface ModifyVpcPeeringConnectionOptionsResult {
  readonly AccepterPeeringConnectionOptions?: PeeringConnectionOptions | undefined;
  readonly RequesterPeeringConnectionOptions?: PeeringConnectionOptions | undefined;
}

export interface ModifyVpcTenancyRequest {
  readonly VpcId: string;
  readonly InstanceTenancy: VpcTenancy;
  readonly DryRun?: boolean | undefined;
}

export interface ModifyVpcTenancyResult {
  readonly ReturnValue?: boolean | undefined;
}

export interface ModifyVpnConnectionOptionsRequest {
  readonly VpnConnectionId: string;
  readonly LocalIpv4NetworkCidr?: string | undefined;
  readonly RemoteIpv4NetworkCidr?: string | undefined;
  readonly LocalIpv6NetworkCidr?: string | undefined;
  readonly RemoteIpv6NetworkCidr?: string | undefined;
  readonly TunnelBandwidth?: VpnTunnelBandwidth | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface ModifyVpnConnectionOptionsResult {
  readonly VpnConnection?: VpnConnection | undefined;
}

export interface ModifyVpnConnectionRequest {
  readonly VpnConnectionId: string;
  readonly TransitGatewayId?: string | undefined;
  readonly CustomerGatewayId?: string | undefined;
  readonly VpnGatewayId?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface ModifyVpnConnectionResult {
  readonly VpnConnection?: VpnConnection | undefined;
}

export interface ModifyVpnTunnelCertificateRequest {
  readonly VpnConnectionId: string;
  readonly VpnTunnelOutsideIpAddress: string;
  readonly DryRun?: boolean | undefined;
}

export interface ModifyVpnTunnelCertificateResult {
  readonly VpnConnection?: VpnConnection | undefined;
}

export interface ModifyVpnTunnelOptionsRequest {
  readonly VpnConnectionId: string;
  readonly VpnTunnelOutsideIpAddress: string;
  readonly TunnelOptions: ModifyVpnTunnelOptionsSpecification;
  readonly DryRun?: boolean | undefined;
  readonly SkipTunnelReplacement?: boolean | undefined;
  readonly PreSharedKeyStorage?: string | undefined;
}

export interface ModifyVpnTunnelOptionsResult {
  readonly VpnConnection?: VpnConnection | undefined;
}

export interface ModifyVpnTunnelOptionsSpecification {
  readonly TunnelInsideCidr?: string | undefined;
  readonly TunnelInsideIpv6Cidr?: string | undefined;
  readonly PreSharedKey?: string | undefined;
  readonly Phase1LifetimeSeconds?: number | undefined;
  readonly Phase2LifetimeSeconds?: number | undefined;
  readonly RekeyMarginTimeSeconds?: number | undefined;
  readonly RekeyFuzzPercentage?: number | undefined;
  readonly ReplayWindowSize?: number | undefined;
  readonly DPDTimeoutSeconds?: number | undefined;
  readonly DPDTimeoutAction?: string | undefined;
  readonly Phase1EncryptionAlgorithms?: readonly Phase1EncryptionAlgorithmsRequestListValue[] | undefined;
  readonly Phase2EncryptionAlgorithms?: readonly Phase2EncryptionAlgorithmsRequestListValue[] | undefined;
  readonly Phase1IntegrityAlgorithms?: readonly Phase1IntegrityAlgorithmsRequestListValue[] | undefined;
  readonly Phase2IntegrityAlgorithms?: readonly Phase2IntegrityAlgorithmsRequestListValue[] | undefined;
  readonly Phase1DHGroupNumbers?: readonly Phase1DHGroupNumbersRequestListValue[] | undefined;
  readonly Phase2DHGroupNumbers?: readonly Phase2DHGroupNumbersRequestListValue[] | undefined;
  readonly IKEVersions?: readonly IKEVersionsRequestListValue[] | undefined;
  readonly StartupAction?: string | undefined;
  readonly LogOptions?: VpnTunnelLogOptionsSpecification | undefined;
  readonly EnableTunnelLifecycleControl?: boolean | undefined;
}

export interface MonitorInstancesRequest {
  readonly InstanceIds: readonly string[];
  readonly DryRun?: boolean | undefined;
}

export interface MonitorInstancesResult {
  readonly InstanceMonitorings?: readonly InstanceMonitoring[] | undefined;
}

export interface Monitoring {
  readonly State?: MonitoringState | undefined;
}

export type MonitoringState = "disabled" | "disabling" | "enabled" | "pending";

export interface MoveAddressToVpcRequest {
  readonly DryRun?: boolean | undefined;
  readonly PublicIp: string;
}

export interface MoveAddressToVpcResult {
  readonly AllocationId?: string | undefined;
  readonly Status?: Status | undefined;
}

export interface MoveByoipCidrToIpamRequest {
  readonly DryRun?: boolean | undefined;
  readonly Cidr: string;
  readonly IpamPoolId: string;
  readonly IpamPoolOwner: string;
}

export interface MoveByoipCidrToIpamResult {
  readonly ByoipCidr?: ByoipCidr | undefined;
}

export interface MoveCapacityReservationInstancesRequest {
  readonly DryRun?: boolean | undefined;
  readonly ClientToken?: string | undefined;
  readonly SourceCapacityReservationId: string;
  readonly DestinationCapacityReservationId: string;
  readonly InstanceCount: number;
}

export interface MoveCapacityReservationInstancesResult {
  readonly SourceCapacityReservation?: CapacityReservation | undefined;
  readonly DestinationCapacityReservation?: CapacityReservation | undefined;
  readonly InstanceCount?: number | undefined;
}

export type MoveStatus = "movingToVpc" | "restoringToClassic";

export interface MovingAddressStatus {
  readonly MoveStatus?: MoveStatus | undefined;
  readonly PublicIp?: string | undefined;
}

export type MulticastSupportValue = "enable" | "disable";

export interface NatGateway {
  readonly CreateTime?: Instant | undefined;
  readonly DeleteTime?: Instant | undefined;
  readonly FailureCode?: string | undefined;
  readonly FailureMessage?: string | undefined;
  readonly NatGatewayAddresses?: readonly NatGatewayAddress[] | undefined;
  readonly NatGatewayId?: string | undefined;
  readonly ProvisionedBandwidth?: ProvisionedBandwidth | undefined;
  readonly State?: NatGatewayState | undefined;
  readonly SubnetId?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ConnectivityType?: ConnectivityType | undefined;
  readonly AvailabilityMode?: AvailabilityMode | undefined;
  readonly AutoScalingIps?: AutoScalingIpsState | undefined;
  readonly AutoProvisionZones?: AutoProvisionZonesState | undefined;
  readonly AttachedAppliances?: readonly NatGatewayAttachedAppliance[] | undefined;
  readonly RouteTableId?: string | undefined;
}

export interface NatGatewayAddress {
  readonly AllocationId?: string | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly PrivateIp?: string | undefined;
  readonly PublicIp?: string | undefined;
  readonly AssociationId?: string | undefined;
  readonly IsPrimary?: boolean | undefined;
  readonly FailureMessage?: string | undefined;
  readonly Status?: NatGatewayAddressStatus | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
}

export type NatGatewayAddressStatus =
  | "assigning"
  | "unassigning"
  | "associating"
  | "disassociating"
  | "succeeded"
  | "failed";

export type NatGatewayApplianceModifyState = "modifying" | "completed" | "failed";

export type NatGatewayApplianceState =
  | "attaching"
  | "attached"
  | "detaching"
  | "detached"
  | "attach-failed"
  | "detach-failed";

export type NatGatewayApplianceType = "network-firewall-proxy";

export interface NatGatewayAttachedAppliance {
  readonly Type?: NatGatewayApplianceType | undefined;
  readonly ApplianceArn?: string | undefined;
  readonly VpcEndpointId?: string | undefined;
  readonly AttachmentState?: NatGatewayApplianceState | undefined;
  readonly ModificationState?: NatGatewayApplianceModifyState | undefined;
  readonly FailureCode?: string | undefined;
  readonly FailureMessage?: string | undefined;
}

export type NatGatewayState = "pending" | "failed" | "available" | "deleting" | "deleted";

export interface NativeApplicationOidcOptions {
  readonly PublicSigningKeyEndpoint?: string | undefined;
  readonly Issuer?: string | undefined;
  readonly AuthorizationEndpoint?: string | undefined;
  readonly TokenEndpoint?: string | undefined;
  readonly UserInfoEndpoint?: string | undefined;
  readonly ClientId?: string | undefined;
  readonly Scope?: string | undefined;
}

export type NestedVirtualizationSpecification = "enabled" | "disabled";

export interface NetworkAcl {
  readonly Associations?: readonly NetworkAclAssociation[] | undefined;
  readonly Entries?: readonly NetworkAclEntry[] | undefined;
  readonly IsDefault?: boolean | undefined;
  readonly NetworkAclId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly VpcId?: string | undefined;
  readonly OwnerId?: string | undefined;
}

export interface NetworkAclAssociation {
  readonly NetworkAclAssociationId?: string | undefined;
  readonly NetworkAclId?: string | undefined;
  readonly SubnetId?: string | undefined;
}

export interface NetworkAclEntry {
  readonly CidrBlock?: string | undefined;
  readonly Egress?: boolean | undefined;
  readonly IcmpTypeCode?: IcmpTypeCode | undefined;
  readonly Ipv6CidrBlock?: string | undefined;
  readonly PortRange?: PortRange | undefined;
  readonly Protocol?: string | undefined;
  readonly RuleAction?: RuleAction | undefined;
  readonly RuleNumber?: number | undefined;
}

export interface NetworkBandwidthGbps {
  readonly Min?: number | undefined;
  readonly Max?: number | undefined;
}

export interface NetworkBandwidthGbpsRequest {
  readonly Min?: number | undefined;
  readonly Max?: number | undefined;
}

export interface NetworkCardInfo {
  readonly NetworkCardIndex?: number | undefined;
  readonly NetworkPerformance?: string | undefined;
  readonly MaximumNetworkInterfaces?: number | undefined;
  readonly AdditionalFlexibleNetworkInterfaces?: number | undefined;
  readonly BaselineBandwidthInGbps?: number | undefined;
  readonly PeakBandwidthInGbps?: number | undefined;
  readonly DefaultEnaQueueCountPerInterface?: number | undefined;
  readonly MaximumEnaQueueCount?: number | undefined;
  readonly MaximumEnaQueueCountPerInterface?: number | undefined;
}

export interface NetworkInfo {
  readonly NetworkPerformance?: string | undefined;
  readonly MaximumNetworkInterfaces?: number | undefined;
  readonly MaximumNetworkCards?: number | undefined;
  readonly DefaultNetworkCardIndex?: number | undefined;
  readonly NetworkCards?: readonly NetworkCardInfo[] | undefined;
  readonly Ipv4AddressesPerInterface?: number | undefined;
  readonly Ipv6AddressesPerInterface?: number | undefined;
  readonly Ipv6Supported?: boolean | undefined;
  readonly EnaSupport?: EnaSupport | undefined;
  readonly EfaSupported?: boolean | undefined;
  readonly EfaInfo?: EfaInfo | undefined;
  readonly EncryptionInTransitSupported?: boolean | undefined;
  readonly EnaSrdSupported?: boolean | undefined;
  readonly BandwidthWeightings?: readonly BandwidthWeightingType[] | undefined;
  readonly FlexibleEnaQueuesSupport?: FlexibleEnaQueuesSupport | undefined;
  readonly ConnectionTrackingConfiguration?: DefaultConnectionTrackingConfiguration | undefined;
  readonly SecondaryNetworkSupported?: boolean | undefined;
  readonly MaximumSecondaryNetworkInterfaces?: number | undefined;
  readonly Ipv4AddressesPerSecondaryInterface?: number | undefined;
}

export interface NetworkInsightsAccessScope {
  readonly NetworkInsightsAccessScopeId?: string | undefined;
  readonly NetworkInsightsAccessScopeArn?: string | undefined;
  readonly CreatedDate?: Instant | undefined;
  readonly UpdatedDate?: Instant | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface NetworkInsightsAccessScopeAnalysis {
  readonly NetworkInsightsAccessScopeAnalysisId?: string | undefined;
  readonly NetworkInsightsAccessScopeAnalysisArn?: string | undefined;
  readonly NetworkInsightsAccessScopeId?: string | undefined;
  readonly Status?: AnalysisStatus | undefined;
  readonly StatusMessage?: string | undefined;
  readonly WarningMessage?: string | undefined;
  readonly StartDate?: Instant | undefined;
  readonly EndDate?: Instant | undefined;
  readonly FindingsFound?: FindingsFound | undefined;
  readonly AnalyzedEniCount?: number | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface NetworkInsightsAccessScopeContent {
  readonly NetworkInsightsAccessScopeId?: string | undefined;
  readonly MatchPaths?: readonly AccessScopePath[] | undefined;
  readonly ExcludePaths?: readonly AccessScopePath[] | undefined;
}

export interface NetworkInsightsAnalysis {
  readonly NetworkInsightsAnalysisId?: string | undefined;
  readonly NetworkInsightsAnalysisArn?: string | undefined;
  readonly NetworkInsightsPathId?: string | undefined;
  readonly AdditionalAccounts?: readonly string[] | undefined;
  readonly FilterInArns?: readonly string[] | undefined;
  readonly FilterOutArns?: readonly string[] | undefined;
  readonly StartDate?: Instant | undefined;
  readonly Status?: AnalysisStatus | undefined;
  readonly StatusMessage?: string | undefined;
  readonly WarningMessage?: string | undefined;
  readonly NetworkPathFound?: boolean | undefined;
  readonly ForwardPathComponents?: readonly PathComponent[] | undefined;
  readonly ReturnPathComponents?: readonly PathComponent[] | undefined;
  readonly Explanations?: readonly Explanation[] | undefined;
  readonly AlternatePathHints?: readonly AlternatePathHint[] | undefined;
  readonly SuggestedAccounts?: readonly string[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface NetworkInsightsPath {
  readonly NetworkInsightsPathId?: string | undefined;
  readonly NetworkInsightsPathArn?: string | undefined;
  readonly CreatedDate?: Instant | undefined;
  readonly Source?: string | undefined;
  readonly Destination?: string | undefined;
  readonly SourceArn?: string | undefined;
  readonly DestinationArn?: string | undefined;
  readonly SourceIp?: string | undefined;
  readonly DestinationIp?: string | undefined;
  readonly Protocol?: Protocol | undefined;
  readonly DestinationPort?: number | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly FilterAtSource?: PathFilter | undefined;
  readonly FilterAtDestination?: PathFilter | undefined;
}

export interface NetworkInterface {
  readonly Association?: NetworkInterfaceAssociation | undefined;
  readonly Attachment?: NetworkInterfaceAttachment | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly ConnectionTrackingConfiguration?: ConnectionTrackingConfiguration | undefined;
  readonly Description?: string | undefined;
  readonly Groups?: readonly GroupIdentifier[] | undefined;
  readonly InterfaceType?: NetworkInterfaceType | undefined;
  readonly Ipv6Addresses?: readonly NetworkInterfaceIpv6Address[] | undefined;
  readonly MacAddress?: string | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly OutpostArn?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly PrivateDnsName?: string | undefined;
  readonly PublicDnsName?: string | undefined;
  readonly PublicIpDnsNameOptions?: PublicIpDnsNameOptions | undefined;
  readonly PrivateIpAddress?: string | undefined;
  readonly PrivateIpAddresses?: readonly NetworkInterfacePrivateIpAddress[] | undefined;
  readonly Ipv4Prefixes?: readonly Ipv4PrefixSpecification[] | undefined;
  readonly Ipv6Prefixes?: readonly Ipv6PrefixSpecification[] | undefined;
  readonly RequesterId?: string | undefined;
  readonly RequesterManaged?: boolean | undefined;
  readonly SourceDestCheck?: boolean | undefined;
  readonly Status?: NetworkInterfaceStatus | undefined;
  readonly SubnetId?: string | undefined;
  readonly TagSet?: readonly Tag[] | undefined;
  readonly VpcId?: string | undefined;
  readonly DenyAllIgwTraffic?: boolean | undefined;
  readonly Ipv6Native?: boolean | undefined;
  readonly Ipv6Address?: string | undefined;
  readonly Operator?: OperatorResponse | undefined;
  readonly AssociatedSubnets?: readonly string[] | undefined;
  readonly AvailabilityZoneId?: string | undefined;
}

export interface NetworkInterfaceAssociation {
  readonly AllocationId?: string | undefined;
  readonly AssociationId?: string | undefined;
  readonly IpOwnerId?: string | undefined;
  readonly PublicDnsName?: string | undefined;
  readonly PublicIp?: string | undefined;
  readonly CustomerOwnedIp?: string | undefined;
  readonly CarrierIp?: string | undefined;
}

export interface NetworkInterfaceAttachment {
  readonly AttachTime?: Instant | undefined;
  readonly AttachmentId?: string | undefined;
  readonly DeleteOnTermination?: boolean | undefined;
  readonly DeviceIndex?: number | undefined;
  readonly NetworkCardIndex?: number | undefined;
  readonly InstanceId?: string | undefined;
  readonly InstanceOwnerId?: string | undefined;
  readonly Status?: AttachmentStatus | undefined;
  readonly EnaSrdSpecification?: AttachmentEnaSrdSpecification | undefined;
  readonly EnaQueueCount?: number | undefined;
}

export interface NetworkInterfaceAttachmentChanges {
  readonly DefaultEnaQueueCount?: boolean | undefined;
  readonly EnaQueueCount?: number | undefined;
  readonly AttachmentId?: string | undefined;
  readonly DeleteOnTermination?: boolean | undefined;
}

export type NetworkInterfaceAttribute =
  | "description"
  | "groupSet"
  | "sourceDestCheck"
  | "attachment"
  | "associatePublicIpAddress";

export interface NetworkInterfaceCount {
  readonly Min?: number | undefined;
  readonly Max?: number | undefined;
}

export interface NetworkInterfaceCountRequest {
  readonly Min?: number | undefined;
  readonly Max?: number | undefined;
}

export type NetworkInterfaceCreationType = "efa" | "efa-only" | "branch" | "trunk";

export interface NetworkInterfaceIpv6Address {
  readonly Ipv6Address?: string | undefined;
  readonly PublicIpv6DnsName?: string | undefined;
  readonly IsPrimaryIpv6?: boolean | undefined;
}

export interface NetworkInterfacePermission {
  readonly NetworkInterfacePermissionId?: string | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly AwsAccountId?: string | undefined;
  readonly AwsService?: string | undefined;
  readonly Permission?: InterfacePermissionType | undefined;
  readonly PermissionState?: NetworkInterfacePermissionState | undefined;
}

export interface NetworkInterfacePermissionState {
  readonly State?: NetworkInterfacePermissionStateCode | undefined;
  readonly StatusMessage?: string | undefined;
}

export type NetworkInterfacePermissionStateCode = "pending" | "granted" | "revoking" | "revoked";

export interface NetworkInterfacePrivateIpAddress {
  readonly Association?: NetworkInterfaceAssociation | undefined;
  readonly Primary?: boolean | undefined;
  readonly PrivateDnsName?: string | undefined;
  readonly PrivateIpAddress?: string | undefined;
}

export type NetworkInterfaceStatus = "available" | "associated" | "attaching" | "in-use" | "detaching";

export type NetworkInterfaceType =
  | "interface"
  | "natGateway"
  | "efa"
  | "efa-only"
  | "trunk"
  | "load_balancer"
  | "network_load_balancer"
  | "vpc_endpoint"
  | "branch"
  | "transit_gateway"
  | "lambda"
  | "quicksight"
  | "global_accelerator_managed"
  | "api_gateway_managed"
  | "gateway_load_balancer"
  | "gateway_load_balancer_endpoint"
  | "iot_rules_managed"
  | "aws_codestar_connections_managed";

export interface NeuronDeviceCoreInfo {
  readonly Count?: number | undefined;
  readonly Version?: number | undefined;
}

export interface NeuronDeviceInfo {
  readonly Count?: number | undefined;
  readonly Name?: string | undefined;
  readonly CoreInfo?: NeuronDeviceCoreInfo | undefined;
  readonly MemoryInfo?: NeuronDeviceMemoryInfo | undefined;
}

export interface NeuronDeviceMemoryInfo {
  readonly SizeInMiB?: number | undefined;
}

export interface NeuronInfo {
  readonly NeuronDevices?: readonly NeuronDeviceInfo[] | undefined;
  readonly TotalNeuronDeviceMemoryInMiB?: number | undefined;
}

export interface NewDhcpConfiguration {
  readonly Key?: string | undefined;
  readonly Values?: readonly string[] | undefined;
}

export type NitroEnclavesSupport = "unsupported" | "supported";

export interface NitroTpmInfo {
  readonly SupportedVersions?: readonly string[] | undefined;
}

export type NitroTpmSupport = "unsupported" | "supported";

export type OfferingClassType = "standard" | "convertible";

export type OfferingTypeValues =
  | "Heavy Utilization"
  | "Medium Utilization"
  | "Light Utilization"
  | "No Upfront"
  | "Partial Upfront"
  | "All Upfront";

export interface OidcOptions {
  readonly Issuer?: string | undefined;
  readonly AuthorizationEndpoint?: string | undefined;
  readonly TokenEndpoint?: string | undefined;
  readonly UserInfoEndpoint?: string | undefined;
  readonly ClientId?: string | undefined;
  readonly ClientSecret?: string | undefined;
  readonly Scope?: string | undefined;
}

export type OnDemandAllocationStrategy = "lowestPrice" | "prioritized";

export interface OnDemandOptions {
  readonly AllocationStrategy?: FleetOnDemandAllocationStrategy | undefined;
  readonly CapacityReservationOptions?: CapacityReservationOptions | undefined;
  readonly SingleInstanceType?: boolean | undefined;
  readonly SingleAvailabilityZone?: boolean | undefined;
  readonly MinTargetCapacity?: number | undefined;
  readonly MaxTotalPrice?: string | undefined;
}

export interface OnDemandOptionsRequest {
  readonly AllocationStrategy?: FleetOnDemandAllocationStrategy | undefined;
  readonly CapacityReservationOptions?: CapacityReservationOptionsRequest | undefined;
  readonly SingleInstanceType?: boolean | undefined;
  readonly SingleAvailabilityZone?: boolean | undefined;
  readonly MinTargetCapacity?: number | undefined;
  readonly MaxTotalPrice?: string | undefined;
}

export type OperationType = "add" | "remove";

export interface OperatorRequest {
  readonly Principal?: string | undefined;
}

export interface OperatorResponse {
  readonly Managed?: boolean | undefined;
  readonly Principal?: string | undefined;
  readonly HiddenByDefault?: boolean | undefined;
}

export interface OutpostLag {
  readonly OutpostArn?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly State?: string | undefined;
  readonly OutpostLagId?: string | undefined;
  readonly LocalGatewayVirtualInterfaceIds?: readonly string[] | undefined;
  readonly ServiceLinkVirtualInterfaceIds?: readonly string[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type OutputFormat = "csv" | "parquet";

export interface PacketHeaderStatement {
  readonly SourceAddresses?: readonly string[] | undefined;
  readonly DestinationAddresses?: readonly string[] | undefined;
  readonly SourcePorts?: readonly string[] | undefined;
  readonly DestinationPorts?: readonly string[] | undefined;
  readonly SourcePrefixLists?: readonly string[] | undefined;
  readonly DestinationPrefixLists?: readonly string[] | undefined;
  readonly Protocols?: readonly Protocol[] | undefined;
}

export interface PacketHeaderStatementRequest {
  readonly SourceAddresses?: readonly string[] | undefined;
  readonly DestinationAddresses?: readonly string[] | undefined;
  readonly SourcePorts?: readonly string[] | undefined;
  readonly DestinationPorts?: readonly string[] | undefined;
  readonly SourcePrefixLists?: readonly string[] | undefined;
  readonly DestinationPrefixLists?: readonly string[] | undefined;
  readonly Protocols?: readonly Protocol[] | undefined;
}

export type PartitionLoadFrequency = "none" | "daily" | "weekly" | "monthly";

export interface PathComponent {
  readonly SequenceNumber?: number | undefined;
  readonly AclRule?: AnalysisAclRule | undefined;
  readonly AttachedTo?: AnalysisComponent | undefined;
  readonly Component?: AnalysisComponent | undefined;
  readonly DestinationVpc?: AnalysisComponent | undefined;
  readonly OutboundHeader?: AnalysisPacketHeader | undefined;
  readonly InboundHeader?: AnalysisPacketHeader | undefined;
  readonly RouteTableRoute?: AnalysisRouteTableRoute | undefined;
  readonly SecurityGroupRule?: AnalysisSecurityGroupRule | undefined;
  readonly SourceVpc?: AnalysisComponent | undefined;
  readonly Subnet?: AnalysisComponent | undefined;
  readonly Vpc?: AnalysisComponent | undefined;
  readonly AdditionalDetails?: readonly AdditionalDetail[] | undefined;
  readonly TransitGateway?: AnalysisComponent | undefined;
  readonly TransitGatewayRouteTableRoute?: TransitGatewayRouteTableRoute | undefined;
  readonly Explanations?: readonly Explanation[] | undefined;
  readonly ElasticLoadBalancerListener?: AnalysisComponent | undefined;
  readonly FirewallStatelessRule?: FirewallStatelessRule | undefined;
  readonly FirewallStatefulRule?: FirewallStatefulRule | undefined;
  readonly ServiceName?: string | undefined;
}

export interface PathFilter {
  readonly SourceAddress?: string | undefined;
  readonly SourcePortRange?: FilterPortRange | undefined;
  readonly DestinationAddress?: string | undefined;
  readonly DestinationPortRange?: FilterPortRange | undefined;
}

export interface PathRequestFilter {
  readonly SourceAddress?: string | undefined;
  readonly SourcePortRange?: RequestFilterPortRange | undefined;
  readonly DestinationAddress?: string | undefined;
  readonly DestinationPortRange?: RequestFilterPortRange | undefined;
}

export interface PathStatement {
  readonly PacketHeaderStatement?: PacketHeaderStatement | undefined;
  readonly ResourceStatement?: ResourceStatement | undefined;
}

export interface PathStatementRequest {
  readonly PacketHeaderStatement?: PacketHeaderStatementRequest | undefined;
  readonly ResourceStatement?: ResourceStatementRequest | undefined;
}

export type PayerResponsibility = "ServiceOwner";

export type PaymentOption = "AllUpfront" | "PartialUpfront" | "NoUpfront";

export interface PciId {
  readonly DeviceId?: string | undefined;
  readonly VendorId?: string | undefined;
  readonly SubsystemId?: string | undefined;
  readonly SubsystemVendorId?: string | undefined;
}

export interface PeeringAttachmentStatus {
  readonly Code?: string | undefined;
  readonly Message?: string | undefined;
}

export interface PeeringConnectionOptions {
  readonly AllowDnsResolutionFromRemoteVpc?: boolean | undefined;
  readonly AllowEgressFromLocalClassicLinkToRemoteVpc?: boolean | undefined;
  readonly AllowEgressFromLocalVpcToRemoteClassicLink?: boolean | undefined;
}

export interface PeeringConnectionOptionsRequest {
  readonly AllowDnsResolutionFromRemoteVpc?: boolean | undefined;
  readonly AllowEgressFromLocalClassicLinkToRemoteVpc?: boolean | undefined;
  readonly AllowEgressFromLocalVpcToRemoteClassicLink?: boolean | undefined;
}

export interface PeeringTgwInfo {
  readonly TransitGatewayId?: string | undefined;
  readonly CoreNetworkId?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly Region?: string | undefined;
}

export interface PerformanceFactorReference {
  readonly InstanceFamily?: string | undefined;
}

export interface PerformanceFactorReferenceRequest {
  readonly InstanceFamily?: string | undefined;
}

export type PeriodType =
  | "five-minutes"
  | "fifteen-minutes"
  | "one-hour"
  | "three-hours"
  | "one-day"
  | "one-week";

export type PermissionGroup = "all";

export interface Phase1DHGroupNumbersListValue {
  readonly Value?: number | undefined;
}

export interface Phase1DHGroupNumbersRequestListValue {
  readonly Value?: number | undefined;
}

export interface Phase1EncryptionAlgorithmsListValue {
  readonly Value?: string | undefined;
}

export interface Phase1EncryptionAlgorithmsRequestListValue {
  readonly Value?: string | undefined;
}

export interface Phase1IntegrityAlgorithmsListValue {
  readonly Value?: string | undefined;
}

export interface Phase1IntegrityAlgorithmsRequestListValue {
  readonly Value?: string | undefined;
}

export interface Phase2DHGroupNumbersListValue {
  readonly Value?: number | undefined;
}

export interface Phase2DHGroupNumbersRequestListValue {
  readonly Value?: number | undefined;
}

export interface Phase2EncryptionAlgorithmsListValue {
  readonly Value?: string | undefined;
}

export interface Phase2EncryptionAlgorithmsRequestListValue {
  readonly Value?: string | undefined;
}

export interface Phase2IntegrityAlgorithmsListValue {
  readonly Value?: string | undefined;
}

export interface Phase2IntegrityAlgorithmsRequestListValue {
  readonly Value?: string | undefined;
}

export type PhcSupport = "unsupported" | "supported";

export interface Placement {
  readonly AvailabilityZoneId?: string | undefined;
  readonly Affinity?: string | undefined;
  readonly GroupName?: string | undefined;
  readonly PartitionNumber?: number | undefined;
  readonly HostId?: string | undefined;
  readonly Tenancy?: Tenancy | undefined;
  readonly SpreadDomain?: string | undefined;
  readonly HostResourceGroupArn?: string | undefined;
  readonly GroupId?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
}

export interface PlacementGroup {
  readonly GroupName?: string | undefined;
  readonly State?: PlacementGroupState | undefined;
  readonly Strategy?: PlacementStrategy | undefined;
  readonly PartitionCount?: number | undefined;
  readonly GroupId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly GroupArn?: string | undefined;
  readonly SpreadLevel?: SpreadLevel | undefined;
  readonly LinkedGroupId?: string | undefined;
  readonly Operator?: OperatorResponse | undefined;
}

export interface PlacementGroupInfo {
  readonly SupportedStrategies?: readonly PlacementGroupStrategy[] | undefined;
}

export type PlacementGroupState = "pending" | "available" | "deleting" | "deleted";

export type PlacementGroupStrategy = "cluster" | "partition" | "spread";

export interface PlacementResponse {
  readonly GroupName?: string | undefined;
}

export type PlacementStrategy = "cluster" | "spread" | "partition";

export type PlatformValues = "Windows";

export interface PoolCidrBlock {
  readonly Cidr?: string | undefined;
}

export interface PortRange {
  readonly From?: number | undefined;
  readonly To?: number | undefined;
}

export interface PrefixList {
  readonly Cidrs?: readonly string[] | undefined;
  readonly PrefixListId?: string | undefined;
  readonly PrefixListName?: string | undefined;
}

export interface PrefixListAssociation {
  readonly ResourceId?: string | undefined;
  readonly ResourceOwner?: string | undefined;
}

export interface PrefixListEntry {
  readonly Cidr?: string | undefined;
  readonly Description?: string | undefined;
}

export interface PrefixListId {
  readonly Description?: string | undefined;
  readonly PrefixListId?: string | undefined;
}

export type PrefixListState =
  | "create-in-progress"
  | "create-complete"
  | "create-failed"
  | "modify-in-progress"
  | "modify-complete"
  | "modify-failed"
  | "restore-in-progress"
  | "restore-complete"
  | "restore-failed"
  | "delete-in-progress"
  | "delete-complete"
  | "delete-failed";

export interface PriceSchedule {
  readonly Active?: boolean | undefined;
  readonly CurrencyCode?: CurrencyCodeValues | undefined;
  readonly Price?: number | undefined;
  readonly Term?: number | undefined;
}

export interface PriceScheduleSpecification {
  readonly Term?: number | undefined;
  readonly Price?: number | undefined;
  readonly CurrencyCode?: CurrencyCodeValues | undefined;
}

export interface PricingDetail {
  readonly Count?: number | undefined;
  readonly Price?: number | undefined;
}

export interface PrincipalIdFormat {
  readonly Arn?: string | undefined;
  readonly Statuses?: readonly IdFormat[] | undefined;
}

export type PrincipalType = "All" | "Service" | "OrganizationUnit" | "Account" | "User" | "Role";

export interface PrivateDnsDetails {
  readonly PrivateDnsName?: string | undefined;
}

export interface PrivateDnsNameConfiguration {
  readonly State?: DnsNameState | undefined;
  readonly Type?: string | undefined;
  readonly Value?: string | undefined;
  readonly Name?: string | undefined;
}

export interface PrivateDnsNameOptionsOnLaunch {
  readonly HostnameType?: HostnameType | undefined;
  readonly EnableResourceNameDnsARecord?: boolean | undefined;
  readonly EnableResourceNameDnsAAAARecord?: boolean | undefined;
}

export interface PrivateDnsNameOptionsRequest {
  readonly HostnameType?: HostnameType | undefined;
  readonly EnableResourceNameDnsARecord?: boolean | undefined;
  readonly EnableResourceNameDnsAAAARecord?: boolean | undefined;
}

export interface PrivateDnsNameOptionsResponse {
  readonly HostnameType?: HostnameType | undefined;
  readonly EnableResourceNameDnsARecord?: boolean | undefined;
  readonly EnableResourceNameDnsAAAARecord?: boolean | undefined;
}

export interface PrivateIpAddressSpecification {
  readonly Primary?: boolean | undefined;
  readonly PrivateIpAddress?: string | undefined;
}

export interface ProcessorInfo {
  readonly SupportedArchitectures?: readonly ArchitectureType[] | undefined;
  readonly SustainedClockSpeedInGhz?: number | undefined;
  readonly SupportedFeatures?: readonly SupportedAdditionalProcessorFeature[] | undefined;
  readonly Manufacturer?: string | undefined;
}

export interface ProductCode {
  readonly ProductCodeId?: string | undefined;
  readonly ProductCodeType?: ProductCodeValues | undefined;
}

export type ProductCodeValues = "devpay" | "marketplace";

export interface PropagatingVgw {
  readonly GatewayId?: string | undefined;
}

export type Protocol = "tcp" | "udp";

export type ProtocolValue = "gre";

export interface ProvisionByoipCidrRequest {
  readonly Cidr: string;
  readonly CidrAuthorizationContext?: CidrAuthorizationContext | undefined;
  readonly PubliclyAdvertisable?: boolean | undefined;
  readonly Description?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly PoolTagSpecifications?: readonly TagSpecification[] | undefined;
  readonly MultiRegion?: boolean | undefined;
  readonly NetworkBorderGroup?: string | undefined;
}

export interface ProvisionByoipCidrResult {
  readonly ByoipCidr?: ByoipCidr | undefined;
}

export interface ProvisionIpamByoasnRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamId: string;
  readonly Asn: string;
  readonly AsnAuthorizationContext: AsnAuthorizationContext;
}

export interface ProvisionIpamByoasnResult {
  readonly Byoasn?: Byoasn | undefined;
}

export interface ProvisionIpamPoolCidrRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamPoolId: string;
  readonly Cidr?: string | undefined;
  readonly CidrAuthorizationContext?: IpamCidrAuthorizationContext | undefined;
  readonly NetmaskLength?: number | undefined;
  readonly ClientToken?: string | undefined;
  readonly VerificationMethod?: VerificationMethod | undefined;
  readonly IpamExternalResourceVerificationTokenId?: string | undefined;
}

export interface ProvisionIpamPoolCidrResult {
  readonly IpamPoolCidr?: IpamPoolCidr | undefined;
}

export interface ProvisionPublicIpv4PoolCidrRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamPoolId: string;
  readonly PoolId: string;
  readonly NetmaskLength: number;
  readonly NetworkBorderGroup?: string | undefined;
}

export interface ProvisionPublicIpv4PoolCidrResult {
  readonly PoolId?: string | undefined;
  readonly PoolAddressRange?: PublicIpv4PoolRange | undefined;
}

export interface ProvisionedBandwidth {
  readonly ProvisionTime?: Instant | undefined;
  readonly Provisioned?: string | undefined;
  readonly RequestTime?: Instant | undefined;
  readonly Requested?: string | undefined;
  readonly Status?: string | undefined;
}

export interface PtrUpdateStatus {
  readonly Value?: string | undefined;
  readonly Status?: string | undefined;
  readonly Reason?: string | undefined;
}

export interface PublicIpDnsNameOptions {
  readonly DnsHostnameType?: string | undefined;
  readonly PublicIpv4DnsName?: string | undefined;
  readonly PublicIpv6DnsName?: string | undefined;
  readonly PublicDualStackDnsName?: string | undefined;
}

export type PublicIpDnsOption =
  | "public-dual-stack-dns-name"
  | "public-ipv4-dns-name"
  | "public-ipv6-dns-name";

export interface PublicIpv4Pool {
  readonly PoolId?: string | undefined;
  readonly Description?: string | undefined;
  readonly PoolAddressRanges?: readonly PublicIpv4PoolRange[] | undefined;
  readonly TotalAddressCount?: number | undefined;
  readonly TotalAvailableAddressCount?: number | undefined;
  readonly NetworkBorderGroup?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface PublicIpv4PoolRange {
  readonly FirstAddress?: string | undefined;
  readonly LastAddress?: string | undefined;
  readonly AddressCount?: number | undefined;
  readonly AvailableAddressCount?: number | undefined;
}

export interface Purchase {
  readonly CurrencyCode?: CurrencyCodeValues | undefined;
  readonly Duration?: number | undefined;
  readonly HostIdSet?: readonly string[] | undefined;
  readonly HostReservationId?: string | undefined;
  readonly HourlyPrice?: string | undefined;
  readonly InstanceFamily?: string | undefined;
  readonly PaymentOption?: PaymentOption | undefined;
  readonly UpfrontPrice?: string | undefined;
}

export interface PurchaseCapacityBlockExtensionRequest {
  readonly CapacityBlockExtensionOfferingId: string;
  readonly CapacityReservationId: string;
  readonly DryRun?: boolean | undefined;
}

export interface PurchaseCapacityBlockExtensionResult {
  readonly CapacityBlockExtensions?: readonly CapacityBlockExtension[] | undefined;
}

export interface PurchaseCapacityBlockRequest {
  readonly DryRun?: boolean | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly CapacityBlockOfferingId: string;
  readonly InstancePlatform: CapacityReservationInstancePlatform;
}

export interface PurchaseCapacityBlockResult {
  readonly CapacityReservation?: CapacityReservation | undefined;
  readonly CapacityBlocks?: readonly CapacityBlock[] | undefined;
}

export interface PurchaseHostReservationRequest {
  readonly ClientToken?: string | undefined;
  readonly CurrencyCode?: CurrencyCodeValues | undefined;
  readonly HostIdSet: readonly string[];
  readonly LimitPrice?: string | undefined;
  readonly OfferingId: string;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface PurchaseHostReservationResult {
  readonly ClientToken?: string | undefined;
  readonly CurrencyCode?: CurrencyCodeValues | undefined;
  readonly Purchase?: readonly Purchase[] | undefined;
  readonly TotalHourlyPrice?: string | undefined;
  readonly TotalUpfrontPrice?: string | undefined;
}

export interface PurchaseRequest {
  readonly InstanceCount: number;
  readonly PurchaseToken: string;
}

export interface PurchaseReservedInstancesOfferingRequest {
  readonly InstanceCount: number;
  readonly ReservedInstancesOfferingId: string;
  readonly PurchaseTime?: Instant | undefined;
  readonly DryRun?: boolean | undefined;
  readonly LimitPrice?: ReservedInstanceLimitPrice | undefined;
}

export interface PurchaseReservedInstancesOfferingResult {
  readonly ReservedInstancesId?: string | undefined;
}

export interface PurchaseScheduledInstancesRequest {
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly PurchaseRequests: readonly PurchaseRequest[];
}

export interface PurchaseScheduledInstancesResult {
  readonly ScheduledInstanceSet?: readonly ScheduledInstance[] | undefined;
}

export type RIProductDescription =
  | "Linux/UNIX"
  | "Linux/UNIX (Amazon VPC)"
  | "Windows"
  | "Windows (Amazon VPC)";

export interface RebootInstancesRequest {
  readonly InstanceIds: readonly string[];
  readonly DryRun?: boolean | undefined;
}

export type RebootMigrationSupport = "unsupported" | "supported";

export interface RecurringCharge {
  readonly Amount?: number | undefined;
  readonly Frequency?: RecurringChargeFrequency | undefined;
}

export type RecurringChargeFrequency = "Hourly";

export interface ReferencedSecurityGroup {
  readonly GroupId?: string | undefined;
  readonly PeeringStatus?: string | undefined;
  readonly UserId?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly VpcPeeringConnectionId?: string | undefined;
}

export interface Region {
  readonly OptInStatus?: string | undefined;
  readonly Geography?: readonly RegionGeography[] | undefined;
  readonly RegionName?: string | undefined;
  readonly Endpoint?: string | undefined;
}

export interface RegionGeography {
  readonly Name?: string | undefined;
}

export interface RegionalSummary {
  readonly RegionName?: string | undefined;
  readonly NumberOfMatchedAccounts?: number | undefined;
  readonly NumberOfUnmatchedAccounts?: number | undefined;
}

export interface RegisterImageRequest {
  readonly ImageLocation?: string | undefined;
  readonly BillingProducts?: readonly string[] | undefined;
  readonly BootMode?: BootModeValues | undefined;
  readonly TpmSupport?: TpmSupportValues | undefined;
  readonly UefiData?: string | undefined;
  readonly ImdsSupport?: ImdsSupportValues | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly Architecture?: ArchitectureValues | undefined;
  readonly KernelId?: string | undefined;
  readonly RamdiskId?: string | undefined;
  readonly RootDeviceName?: string | undefined;
  readonly BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
  readonly VirtualizationType?: string | undefined;
  readonly SriovNetSupport?: string | undefined;
  readonly EnaSupport?: boolean | undefined;
}

export interface RegisterImageResult {
  readonly ImageId?: string | undefined;
}

export interface RegisterInstanceEventNotificationAttributesRequest {
  readonly DryRun?: boolean | undefined;
  readonly InstanceTagAttribute: RegisterInstanceTagAttributeRequest;
}

export interface RegisterInstanceEventNotificationAttributesResult {
  readonly InstanceTagAttribute?: InstanceTagNotificationAttribute | undefined;
}

export interface RegisterInstanceTagAttributeRequest {
  readonly IncludeAllTagsOfInstance?: boolean | undefined;
  readonly InstanceTagKeys?: readonly string[] | undefined;
}

export interface RegisterTransitGatewayMulticastGroupMembersRequest {
  readonly TransitGatewayMulticastDomainId: string;
  readonly GroupIpAddress?: string | undefined;
  readonly NetworkInterfaceIds: readonly string[];
  readonly DryRun?: boolean | undefined;
}

export interface RegisterTransitGatewayMulticastGroupMembersResult {
  readonly RegisteredMulticastGroupMembers?: TransitGatewayMulticastRegisteredGroupMembers | undefined;
}

export interface RegisterTransitGatewayMulticastGroupSourcesRequest {
  readonly TransitGatewayMulticastDomainId: string;
  readonly GroupIpAddress?: string | undefined;
  readonly NetworkInterfaceIds: readonly string[];
  readonly DryRun?: boolean | undefined;
}

export interface RegisterTransitGatewayMulticastGroupSourcesResult {
  readonly RegisteredMulticastGroupSources?: TransitGatewayMulticastRegisteredGroupSources | undefined;
}

export interface RegisteredInstance {
  readonly InstanceId?: string | undefined;
  readonly SqlServerLicenseUsage?: SqlServerLicenseUsage | undefined;
  readonly HaStatus?: HaStatus | undefined;
  readonly ProcessingStatus?: string | undefined;
  readonly LastUpdatedTime?: Instant | undefined;
  readonly SqlServerCredentials?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface RejectCapacityReservationBillingOwnershipRequest {
  readonly DryRun?: boolean | undefined;
  readonly CapacityReservationId: string;
}

export interface RejectCapacityReservationBillingOwnershipResult {
  readonly Return?: boolean | undefined;
}

export interface RejectTransitGatewayClientVpnAttachmentRequest {
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean | undefined;
}

export interface RejectTransitGatewayClientVpnAttachmentResult {
  readonly TransitGatewayClientVpnAttachment?: TransitGatewayClientVpnAttachment | undefined;
}

export interface RejectTransitGatewayMulticastDomainAssociationsRequest {
  readonly TransitGatewayMulticastDomainId?: string | undefined;
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface RejectTransitGatewayMulticastDomainAssociationsResult {
  readonly Associations?: TransitGatewayMulticastDomainAssociations | undefined;
}

export interface RejectTransitGatewayPeeringAttachmentRequest {
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean | undefined;
}

export interface RejectTransitGatewayPeeringAttachmentResult {
  readonly TransitGatewayPeeringAttachment?: TransitGatewayPeeringAttachment | undefined;
}

export interface RejectTransitGatewayVpcAttachmentRequest {
  readonly TransitGatewayAttachmentId: string;
  readonly DryRun?: boolean | undefined;
}

export interface RejectTransitGatewayVpcAttachmentResult {
  readonly TransitGatewayVpcAttachment?: TransitGatewayVpcAttachment | undefined;
}

export interface RejectVpcEndpointConnectionsRequest {
  readonly DryRun?: boolean | undefined;
  readonly ServiceId: string;
  readonly VpcEndpointIds: readonly string[];
}

export interface RejectVpcEndpointConnectionsResult {
  readonly Unsuccessful?: readonly UnsuccessfulItem[] | undefined;
}

export interface RejectVpcPeeringConnectionRequest {
  readonly DryRun?: boolean | undefined;
  readonly VpcPeeringConnectionId: string;
}

export interface RejectVpcPeeringConnectionResult {
  readonly Return?: boolean | undefined;
}

export interface ReleaseAddressRequest {
  readonly AllocationId?: string | undefined;
  readonly PublicIp?: string | undefined;
  readonly NetworkBorderGroup?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface ReleaseHostsRequest {
  readonly HostIds: readonly string[];
}

export interface ReleaseHostsResult {
  readonly Successful?: readonly string[] | undefined;
  readonly Unsuccessful?: readonly UnsuccessfulItem[] | undefined;
}

export interface ReleaseIpamPoolAllocationRequest {
  readonly DryRun?: boolean | undefined;
  readonly IpamPoolId: string;
  readonly Cidr: string;
  readonly IpamPoolAllocationId: string;
}

export interface ReleaseIpamPoolAllocationResult {
  readonly Success?: boolean | undefined;
}

export interface RemoveIpamOperatingRegion {
  readonly RegionName?: string | undefined;
}

export interface RemoveIpamOrganizationalUnitExclusion {
  readonly OrganizationsEntityPath?: string | undefined;
}

export interface RemovePrefixListEntry {
  readonly Cidr: string;
}

export interface ReplaceIamInstanceProfileAssociationRequest {
  readonly IamInstanceProfile: IamInstanceProfileSpecification;
  readonly AssociationId: string;
}

export interface ReplaceIamInstanceProfileAssociationResult {
  readonly IamInstanceProfileAssociation?: IamInstanceProfileAssociation | undefined;
}

export interface ReplaceImageCriteriaInAllowedImagesSettingsRequest {
  readonly ImageCriteria?: readonly ImageCriterionRequest[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface ReplaceImageCriteriaInAllowedImagesSettingsResult {
  readonly ReturnValue?: boolean | undefined;
}

export interface ReplaceNetworkAclAssociationRequest {
  readonly DryRun?: boolean | undefined;
  readonly AssociationId: string;
  readonly NetworkAclId: string;
}

export interface ReplaceNetworkAclAssociationResult {
  readonly NewAssociationId?: string | undefined;
}

export interface ReplaceNetworkAclEntryRequest {
  readonly DryRun?: boolean | undefined;
  readonly NetworkAclId: string;
  readonly RuleNumber: number;
  readonly Protocol: string;
  readonly RuleAction: RuleAction;
  readonly Egress: boolean;
  readonly CidrBlock?: string | undefined;
  readonly Ipv6CidrBlock?: string | undefined;
  readonly IcmpTypeCode?: IcmpTypeCode | undefined;
  readonly PortRange?: PortRange | undefined;
}

export interface ReplaceRootVolumeTask {
  readonly ReplaceRootVolumeTaskId?: string | undefined;
  readonly InstanceId?: string | undefined;
  readonly TaskState?: ReplaceRootVolumeTaskState | undefined;
  readonly StartTime?: string | undefined;
  readonly CompleteTime?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ImageId?: string | undefined;
  readonly SnapshotId?: string | undefined;
  readonly DeleteReplacedRootVolume?: boolean | undefined;
}

export type ReplaceRootVolumeTaskState =
  | "pending"
  | "in-progress"
  | "failing"
  | "succeeded"
  | "failed"
  | "failed-detached";

export interface ReplaceRouteRequest {
  readonly DestinationPrefixListId?: string | undefined;
  readonly VpcEndpointId?: string | undefined;
  readonly LocalTarget?: boolean | undefined;
  readonly TransitGatewayId?: string | undefined;
  readonly LocalGatewayId?: string | undefined;
  readonly CarrierGatewayId?: string | undefined;
  readonly CoreNetworkArn?: string | undefined;
  readonly OdbNetworkArn?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly RouteTableId: string;
  readonly DestinationCidrBlock?: string | undefined;
  readonly GatewayId?: string | undefined;
  readonly DestinationIpv6CidrBlock?: string | undefined;
  readonly EgressOnlyInternetGatewayId?: string | undefined;
  readonly InstanceId?: string | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly VpcPeeringConnectionId?: string | undefined;
  readonly NatGatewayId?: string | undefined;
}

export interface ReplaceRouteTableAssociationRequest {
  readonly DryRun?: boolean | undefined;
  readonly AssociationId: string;
  readonly RouteTableId: string;
}

export interface ReplaceRouteTableAssociationResult {
  readonly NewAssociationId?: string | undefined;
  readonly AssociationState?: RouteTableAssociationState | undefined;
}

export interface ReplaceTransitGatewayRouteRequest {
  readonly DestinationCidrBlock: string;
  readonly TransitGatewayRouteTableId: string;
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly Blackhole?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface ReplaceTransitGatewayRouteResult {
  readonly Route?: TransitGatewayRoute | undefined;
}

export interface ReplaceVpnTunnelRequest {
  readonly VpnConnectionId: string;
  readonly VpnTunnelOutsideIpAddress: string;
  readonly ApplyPendingMaintenance?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface ReplaceVpnTunnelResult {
  readonly Return?: boolean | undefined;
}

export type ReplacementStrategy = "launch" | "launch-before-terminate";

export type ReportInstanceReasonCodes =
  | "instance-stuck-in-state"
  | "unresponsive"
  | "not-accepting-credentials"
  | "password-not-available"
  | "performance-network"
  | "performance-instance-store"
  | "performance-ebs-volume"
  | "performance-other"
  | "other";

export interface ReportInstanceStatusRequest {
  readonly DryRun?: boolean | undefined;
  readonly Instances: readonly string[];
  readonly Status: ReportStatusType;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly ReasonCodes: readonly ReportInstanceReasonCodes[];
  readonly Description?: string | undefined;
}

export type ReportState = "running" | "cancelled" | "complete" | "error";

export type ReportStatusType = "ok" | "impaired";

export interface RequestFilterPortRange {
  readonly FromPort?: number | undefined;
  readonly ToPort?: number | undefined;
}

export interface RequestIpamResourceTag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export interface RequestLaunchTemplateData {
  readonly KernelId?: string | undefined;
  readonly EbsOptimized?: boolean | undefined;
  readonly IamInstanceProfile?: LaunchTemplateIamInstanceProfileSpecificationRequest | undefined;
  readonly BlockDeviceMappings?: readonly LaunchTemplateBlockDeviceMappingRequest[] | undefined;
  readonly NetworkInterfaces?: readonly LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[] | undefined;
  readonly ImageId?: string | undefined;
  readonly InstanceType?: InstanceType | undefined;
  readonly KeyName?: string | undefined;
  readonly Monitoring?: LaunchTemplatesMonitoringRequest | undefined;
  readonly Placement?: LaunchTemplatePlacementRequest | undefined;
  readonly RamDiskId?: string | undefined;
  readonly DisableApiTermination?: boolean | undefined;
  readonly InstanceInitiatedShutdownBehavior?: ShutdownBehavior | undefined;
  readonly UserData?: string | undefined;
  readonly TagSpecifications?: readonly LaunchTemplateTagSpecificationRequest[] | undefined;
  readonly ElasticGpuSpecifications?: readonly ElasticGpuSpecification[] | undefined;
  readonly ElasticInferenceAccelerators?: readonly LaunchTemplateElasticInferenceAccelerator[] | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly SecurityGroups?: readonly string[] | undefined;
  readonly InstanceMarketOptions?: LaunchTemplateInstanceMarketOptionsRequest | undefined;
  readonly CreditSpecification?: CreditSpecificationRequest | undefined;
  readonly CpuOptions?: LaunchTemplateCpuOptionsRequest | undefined;
  readonly CapacityReservationSpecification?: LaunchTemplateCapacityReservationSpecificationRequest | undefined;
  readonly LicenseSpecifications?: readonly LaunchTemplateLicenseConfigurationRequest[] | undefined;
  readonly HibernationOptions?: LaunchTemplateHibernationOptionsRequest | undefined;
  readonly MetadataOptions?: LaunchTemplateInstanceMetadataOptionsRequest | undefined;
  readonly EnclaveOptions?: LaunchTemplateEnclaveOptionsRequest | undefined;
  readonly InstanceRequirements?: InstanceRequirementsRequest | undefined;
  readonly PrivateDnsNameOptions?: LaunchTemplatePrivateDnsNameOptionsRequest | undefined;
  readonly MaintenanceOptions?: LaunchTemplateInstanceMaintenanceOptionsRequest | undefined;
  readonly DisableApiStop?: boolean | undefined;
  readonly Operator?: OperatorRequest | undefined;
  readonly NetworkPerformanceOptions?: LaunchTemplateNetworkPerformanceOptionsRequest | undefined;
  readonly SecondaryInterfaces?: readonly LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest[] | undefined;
}

export interface RequestSpotFleetRequest {
  readonly DryRun?: boolean | undefined;
  readonly SpotFleetRequestConfig: SpotFleetRequestConfigData;
}

export interface RequestSpotFleetResponse {
  readonly SpotFleetRequestId?: string | undefined;
}

export interface RequestSpotInstancesRequest {
  readonly LaunchSpecification?: RequestSpotLaunchSpecification | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly InstanceInterruptionBehavior?: InstanceInterruptionBehavior | undefined;
  readonly DryRun?: boolean | undefined;
  readonly SpotPrice?: string | undefined;
  readonly ClientToken?: string | undefined;
  readonly InstanceCount?: number | undefined;
  readonly Type?: SpotInstanceType | undefined;
  readonly ValidFrom?: Instant | undefined;
  readonly ValidUntil?: Instant | undefined;
  readonly LaunchGroup?: string | undefined;
  readonly AvailabilityZoneGroup?: string | undefined;
  readonly BlockDurationMinutes?: number | undefined;
}

export interface RequestSpotInstancesResult {
  readonly SpotInstanceRequests?: readonly SpotInstanceRequest[] | undefined;
}

export interface RequestSpotLaunchSpecification {
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly SecurityGroups?: readonly string[] | undefined;
  readonly AddressingType?: string | undefined;
  readonly BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
  readonly EbsOptimized?: boolean | undefined;
  readonly IamInstanceProfile?: IamInstanceProfileSpecification | undefined;
  readonly ImageId?: string | undefined;
  readonly InstanceType?: InstanceType | undefined;
  readonly KernelId?: string | undefined;
  readonly KeyName?: string | undefined;
  readonly Monitoring?: RunInstancesMonitoringEnabled | undefined;
  readonly NetworkInterfaces?: readonly InstanceNetworkInterfaceSpecification[] | undefined;
  readonly Placement?: SpotPlacement | undefined;
  readonly RamdiskId?: string | undefined;
  readonly SubnetId?: string | undefined;
  readonly UserData?: string | undefined;
}

export interface Reservation {
  readonly ReservationId?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly RequesterId?: string | undefined;
  readonly Groups?: readonly GroupIdentifier[] | undefined;
  readonly Instances?: readonly Instance[] | undefined;
}

export type ReservationEndDateType = "limited" | "unlimited";

export interface ReservationFleetInstanceSpecification {
  readonly InstanceType?: InstanceType | undefined;
  readonly InstancePlatform?: CapacityReservationInstancePlatform | undefined;
  readonly Weight?: number | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly EbsOptimized?: boolean | undefined;
  readonly Priority?: number | undefined;
}

export type ReservationState =
  | "active"
  | "expired"
  | "cancelled"
  | "scheduled"
  | "pending"
  | "failed"
  | "delayed"
  | "unsupported"
  | "payment-pending"
  | "payment-failed"
  | "retired";

export type ReservationType = "capacity-block" | "odcr";

export interface ReservationValue {
  readonly HourlyPrice?: string | undefined;
  readonly RemainingTotalValue?: string | undefined;
  readonly RemainingUpfrontValue?: string | undefined;
}

export interface ReservedCapacityOptions {
  readonly ReservationTypes?: readonly FleetReservationType[] | undefined;
}

export interface ReservedCapacityOptionsRequest {
  readonly ReservationTypes?: readonly FleetReservationType[] | undefined;
}

export interface ReservedInstanceLimitPrice {
  readonly Amount?: number | undefined;
  readonly CurrencyCode?: CurrencyCodeValues | undefined;
}

export interface ReservedInstanceReservationValue {
  readonly ReservationValue?: ReservationValue | undefined;
  readonly ReservedInstanceId?: string | undefined;
}

export type ReservedInstanceState =
  | "payment-pending"
  | "active"
  | "payment-failed"
  | "retired"
  | "queued"
  | "queued-deleted";

export interface ReservedInstances {
  readonly CurrencyCode?: CurrencyCodeValues | undefined;
  readonly InstanceTenancy?: Tenancy | undefined;
  readonly OfferingClass?: OfferingClassType | undefined;
  readonly OfferingType?: OfferingTypeValues | undefined;
  readonly RecurringCharges?: readonly RecurringCharge[] | undefined;
  readonly Scope?: scope | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly ReservedInstancesId?: string | undefined;
  readonly InstanceType?: InstanceType | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly Start?: Instant | undefined;
  readonly End?: Instant | undefined;
  readonly Duration?: number | undefined;
  readonly UsagePrice?: number | undefined;
  readonly FixedPrice?: number | undefined;
  readonly InstanceCount?: number | undefined;
  readonly ProductDescription?: RIProductDescription | undefined;
  readonly State?: ReservedInstanceState | undefined;
}

export interface ReservedInstancesConfiguration {
  readonly AvailabilityZone?: string | undefined;
  readonly InstanceCount?: number | undefined;
  readonly InstanceType?: InstanceType | undefined;
  readonly Platform?: string | undefined;
  readonly Scope?: scope | undefined;
  readonly AvailabilityZoneId?: string | undefined;
}

export interface ReservedInstancesId {
  readonly ReservedInstancesId?: string | undefined;
}

export interface ReservedInstancesListing {
  readonly ClientToken?: string | undefined;
  readonly CreateDate?: Instant | undefined;
  readonly InstanceCounts?: readonly InstanceCount[] | undefined;
  readonly PriceSchedules?: readonly PriceSchedule[] | undefined;
  readonly ReservedInstancesId?: string | undefined;
  readonly ReservedInstancesListingId?: string | undefined;
  readonly Status?: ListingStatus | undefined;
  readonly StatusMessage?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly UpdateDate?: Instant | undefined;
}

export interface ReservedInstancesModification {
  readonly ClientToken?: string | undefined;
  readonly CreateDate?: Instant | undefined;
  readonly EffectiveDate?: Instant | undefined;
  readonly ModificationResults?: readonly ReservedInstancesModificationResult[] | undefined;
  readonly ReservedInstancesIds?: readonly ReservedInstancesId[] | undefined;
  readonly ReservedInstancesModificationId?: string | undefined;
  readonly Status?: string | undefined;
  readonly StatusMessage?: string | undefined;
  readonly UpdateDate?: Instant | undefined;
}

export interface ReservedInstancesModificationResult {
  readonly ReservedInstancesId?: string | undefined;
  readonly TargetConfiguration?: ReservedInstancesConfiguration | undefined;
}

export interface ReservedInstancesOffering {
  readonly CurrencyCode?: CurrencyCodeValues | undefined;
  readonly InstanceTenancy?: Tenancy | undefined;
  readonly Marketplace?: boolean | undefined;
  readonly OfferingClass?: OfferingClassType | undefined;
  readonly OfferingType?: OfferingTypeValues | undefined;
  readonly PricingDetails?: readonly PricingDetail[] | undefined;
  readonly RecurringCharges?: readonly RecurringCharge[] | undefined;
  readonly Scope?: scope | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly ReservedInstancesOfferingId?: string | undefined;
  readonly InstanceType?: InstanceType | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly Duration?: number | undefined;
  readonly UsagePrice?: number | undefined;
  readonly FixedPrice?: number | undefined;
  readonly ProductDescription?: RIProductDescription | undefined;
}

export interface ResetAddressAttributeRequest {
  readonly AllocationId: string;
  readonly Attribute: AddressAttributeName;
  readonly DryRun?: boolean | undefined;
}

export interface ResetAddressAttributeResult {
  readonly Address?: AddressAttribute | undefined;
}

export interface ResetEbsDefaultKmsKeyIdRequest {
  readonly DryRun?: boolean | undefined;
}

export interface ResetEbsDefaultKmsKeyIdResult {
  readonly KmsKeyId?: string | undefined;
}

export type ResetFpgaImageAttributeName = "loadPermission";

export interface ResetFpgaImageAttributeRequest {
  readonly DryRun?: boolean | undefined;
  readonly FpgaImageId: string;
  readonly Attribute?: ResetFpgaImageAttributeName | undefined;
}

export interface ResetFpgaImageAttributeResult {
  readonly Return?: boolean | undefined;
}

export type ResetImageAttributeName = "launchPermission";

export interface ResetImageAttributeRequest {
  readonly Attribute: ResetImageAttributeName;
  readonly ImageId: string;
  readonly DryRun?: boolean | undefined;
}

export interface ResetInstanceAttributeRequest {
  readonly DryRun?: boolean | undefined;
  readonly InstanceId: string;
  readonly Attribute: InstanceAttributeName;
}

export interface ResetNetworkInterfaceAttributeRequest {
  readonly DryRun?: boolean | undefined;
  readonly NetworkInterfaceId: string;
  readonly SourceDestCheck?: string | undefined;
}

export interface ResetSnapshotAttributeRequest {
  readonly Attribute: SnapshotAttributeName;
  readonly SnapshotId: string;
  readonly DryRun?: boolean | undefined;
}

export interface ResourceStatement {
  readonly Resources?: readonly string[] | undefined;
  readonly ResourceTypes?: readonly string[] | undefined;
}

export interface ResourceStatementRequest {
  readonly Resources?: readonly string[] | undefined;
  readonly ResourceTypes?: readonly string[] | undefined;
}

export type ResourceType =
  | "capacity-reservation"
  | "client-vpn-endpoint"
  | "customer-gateway"
  | "carrier-gateway"
  | "coip-pool"
  | "declarative-policies-report"
  | "dedicated-host"
  | "dhcp-options"
  | "egress-only-internet-gateway"
  | "elastic-ip"
  | "elastic-gpu"
  | "export-image-task"
  | "export-instance-task"
  | "fleet"
  | "fpga-image"
  | "host-reservation"
  | "image"
  | "image-usage-report"
  | "import-image-task"
  | "import-snapshot-task"
  | "instance"
  | "instance-event-window"
  | "internet-gateway"
  | "ipam"
  | "ipam-pool"
  | "ipam-scope"
  | "ipv4pool-ec2"
  | "ipv6pool-ec2"
  | "key-pair"
  | "launch-template"
  | "local-gateway"
  | "local-gateway-route-table"
  | "local-gateway-virtual-interface"
  | "local-gateway-virtual-interface-group"
  | "local-gateway-route-table-vpc-association"
  | "local-gateway-route-table-virtual-interface-group-association"
  | "natgateway"
  | "network-acl"
  | "network-interface"
  | "network-insights-analysis"
  | "network-insights-path"
  | "network-insights-access-scope"
  | "network-insights-access-scope-analysis"
  | "outpost-lag"
  | "placement-group"
  | "prefix-list"
  | "replace-root-volume-task"
  | "reserved-instances"
  | "route-table"
  | "security-group"
  | "security-group-rule"
  | "service-link-virtual-interface"
  | "snapshot"
  | "spot-fleet-request"
  | "spot-instances-request"
  | "subnet"
  | "subnet-cidr-reservation"
  | "traffic-mirror-filter"
  | "traffic-mirror-session"
  | "traffic-mirror-target"
  | "transit-gateway"
  | "transit-gateway-attachment"
  | "transit-gateway-connect-peer"
  | "transit-gateway-multicast-domain"
  | "transit-gateway-policy-table"
  | "transit-gateway-metering-policy"
  | "transit-gateway-route-table"
  | "transit-gateway-route-table-announcement"
  | "volume"
  | "vpc"
  | "vpc-endpoint"
  | "vpc-endpoint-connection"
  | "vpc-endpoint-service"
  | "vpc-endpoint-service-permission"
  | "vpc-peering-connection"
  | "vpn-connection"
  | "vpn-gateway"
  | "vpc-flow-log"
  | "capacity-reservation-fleet"
  | "traffic-mirror-filter-rule"
  | "vpc-endpoint-connection-device-type"
  | "verified-access-instance"
  | "verified-access-group"
  | "verified-access-endpoint"
  | "verified-access-policy"
  | "verified-access-trust-provider"
  | "vpn-connection-device-type"
  | "vpc-block-public-access-exclusion"
  | "vpc-encryption-control"
  | "route-server"
  | "route-server-endpoint"
  | "route-server-peer"
  | "ipam-resource-discovery"
  | "ipam-resource-discovery-association"
  | "instance-connect-endpoint"
  | "verified-access-endpoint-target"
  | "ipam-external-resource-verification-token"
  | "capacity-block"
  | "mac-modification-task"
  | "ipam-prefix-list-resolver"
  | "ipam-policy"
  | "ipam-prefix-list-resolver-target"
  | "secondary-interface"
  | "secondary-network"
  | "secondary-subnet"
  | "capacity-manager-data-export"
  | "vpn-concentrator"
  | "ipam-pool-allocation";

export interface ResourceTypeOption {
  readonly OptionName?: ImageReferenceOptionName | undefined;
  readonly OptionValues?: readonly string[] | undefined;
}

export interface ResourceTypeRequest {
  readonly ResourceType?: ImageReferenceResourceType | undefined;
  readonly ResourceTypeOptions?: readonly ResourceTypeOption[] | undefined;
}

export interface ResponseError {
  readonly Code?: LaunchTemplateErrorCode | undefined;
  readonly Message?: string | undefined;
}

export interface ResponseLaunchTemplateData {
  readonly KernelId?: string | undefined;
  readonly EbsOptimized?: boolean | undefined;
  readonly IamInstanceProfile?: LaunchTemplateIamInstanceProfileSpecification | undefined;
  readonly BlockDeviceMappings?: readonly LaunchTemplateBlockDeviceMapping[] | undefined;
  readonly NetworkInterfaces?: readonly LaunchTemplateInstanceNetworkInterfaceSpecification[] | undefined;
  readonly ImageId?: string | undefined;
  readonly InstanceType?: InstanceType | undefined;
  readonly KeyName?: string | undefined;
  readonly Monitoring?: LaunchTemplatesMonitoring | undefined;
  readonly Placement?: LaunchTemplatePlacement | undefined;
  readonly RamDiskId?: string | undefined;
  readonly DisableApiTermination?: boolean | undefined;
  readonly InstanceInitiatedShutdownBehavior?: ShutdownBehavior | undefined;
  readonly UserData?: string | undefined;
  readonly TagSpecifications?: readonly LaunchTemplateTagSpecification[] | undefined;
  readonly ElasticGpuSpecifications?: readonly ElasticGpuSpecificationResponse[] | undefined;
  readonly ElasticInferenceAccelerators?: readonly LaunchTemplateElasticInferenceAcceleratorResponse[] | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly SecurityGroups?: readonly string[] | undefined;
  readonly InstanceMarketOptions?: LaunchTemplateInstanceMarketOptions | undefined;
  readonly CreditSpecification?: CreditSpecification | undefined;
  readonly CpuOptions?: LaunchTemplateCpuOptions | undefined;
  readonly CapacityReservationSpecification?: LaunchTemplateCapacityReservationSpecificationResponse | undefined;
  readonly LicenseSpecifications?: readonly LaunchTemplateLicenseConfiguration[] | undefined;
  readonly HibernationOptions?: LaunchTemplateHibernationOptions | undefined;
  readonly MetadataOptions?: LaunchTemplateInstanceMetadataOptions | undefined;
  readonly EnclaveOptions?: LaunchTemplateEnclaveOptions | undefined;
  readonly InstanceRequirements?: InstanceRequirements | undefined;
  readonly PrivateDnsNameOptions?: LaunchTemplatePrivateDnsNameOptions | undefined;
  readonly MaintenanceOptions?: LaunchTemplateInstanceMaintenanceOptions | undefined;
  readonly DisableApiStop?: boolean | undefined;
  readonly Operator?: OperatorResponse | undefined;
  readonly NetworkPerformanceOptions?: LaunchTemplateNetworkPerformanceOptions | undefined;
  readonly SecondaryInterfaces?: readonly LaunchTemplateInstanceSecondaryInterfaceSpecification[] | undefined;
}

export interface RestoreAddressToClassicRequest {
  readonly DryRun?: boolean | undefined;
  readonly PublicIp: string;
}

export interface RestoreAddressToClassicResult {
  readonly PublicIp?: string | undefined;
  readonly Status?: Status | undefined;
}

export interface RestoreImageFromRecycleBinRequest {
  readonly ImageId: string;
  readonly DryRun?: boolean | undefined;
}

export interface RestoreImageFromRecycleBinResult {
  readonly Return?: boolean | undefined;
}

export interface RestoreManagedPrefixListVersionRequest {
  readonly DryRun?: boolean | undefined;
  readonly PrefixListId: string;
  readonly PreviousVersion: number;
  readonly CurrentVersion: number;
}

export interface RestoreManagedPrefixListVersionResult {
  readonly PrefixList?: ManagedPrefixList | undefined;
}

export interface RestoreSnapshotFromRecycleBinRequest {
  readonly SnapshotId: string;
  readonly DryRun?: boolean | undefined;
}

export interface RestoreSnapshotFromRecycleBinResult {
  readonly SnapshotId?: string | undefined;
  readonly OutpostArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly Encrypted?: boolean | undefined;
  readonly OwnerId?: string | undefined;
  readonly Progress?: string | undefined;
  readonly StartTime?: Instant | undefined;
  readonly State?: SnapshotState | undefined;
  readonly VolumeId?: string | undefined;
  readonly VolumeSize?: number | undefined;
  readonly SseType?: SSEType | undefined;
}

export interface RestoreSnapshotTierRequest {
  readonly SnapshotId: string;
  readonly TemporaryRestoreDays?: number | undefined;
  readonly PermanentRestore?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface RestoreSnapshotTierResult {
  readonly SnapshotId?: string | undefined;
  readonly RestoreStartTime?: Instant | undefined;
  readonly RestoreDuration?: number | undefined;
  readonly IsPermanentRestore?: boolean | undefined;
}

export interface RestoreVolumeFromRecycleBinRequest {
  readonly VolumeId: string;
  readonly DryRun?: boolean | undefined;
}

export interface RestoreVolumeFromRecycleBinResult {
  readonly Return?: boolean | undefined;
}

export interface RevokeClientVpnIngressRequest {
  readonly ClientVpnEndpointId: string;
  readonly TargetNetworkCidr: string;
  readonly AccessGroupId?: string | undefined;
  readonly RevokeAllGroups?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface RevokeClientVpnIngressResult {
  readonly Status?: ClientVpnAuthorizationRuleStatus | undefined;
}

export interface RevokeSecurityGroupEgressRequest {
  readonly SecurityGroupRuleIds?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly GroupId: string;
  readonly SourceSecurityGroupName?: string | undefined;
  readonly SourceSecurityGroupOwnerId?: string | undefined;
  readonly IpProtocol?: string | undefined;
  readonly FromPort?: number | undefined;
  readonly ToPort?: number | undefined;
  readonly CidrIp?: string | undefined;
  readonly IpPermissions?: readonly IpPermission[] | undefined;
}

export interface RevokeSecurityGroupEgressResult {
  readonly Return?: boolean | undefined;
  readonly UnknownIpPermissions?: readonly IpPermission[] | undefined;
  readonly RevokedSecurityGroupRules?: readonly RevokedSecurityGroupRule[] | undefined;
}

export interface RevokeSecurityGroupIngressRequest {
  readonly CidrIp?: string | undefined;
  readonly FromPort?: number | undefined;
  readonly GroupId?: string | undefined;
  readonly GroupName?: string | undefined;
  readonly IpPermissions?: readonly IpPermission[] | undefined;
  readonly IpProtocol?: string | undefined;
  readonly SourceSecurityGroupName?: string | undefined;
  readonly SourceSecurityGroupOwnerId?: string | undefined;
  readonly ToPort?: number | undefined;
  readonly SecurityGroupRuleIds?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface RevokeSecurityGroupIngressResult {
  readonly Return?: boolean | undefined;
  readonly UnknownIpPermissions?: readonly IpPermission[] | undefined;
  readonly RevokedSecurityGroupRules?: readonly RevokedSecurityGroupRule[] | undefined;
}

export interface RevokedSecurityGroupRule {
  readonly SecurityGroupRuleId?: string | undefined;
  readonly GroupId?: string | undefined;
  readonly IsEgress?: boolean | undefined;
  readonly IpProtocol?: string | undefined;
  readonly FromPort?: number | undefined;
  readonly ToPort?: number | undefined;
  readonly CidrIpv4?: string | undefined;
  readonly CidrIpv6?: string | undefined;
  readonly PrefixListId?: string | undefined;
  readonly ReferencedGroupId?: string | undefined;
  readonly Description?: string | undefined;
}

export type RootDeviceType = "ebs" | "instance-store";

export interface Route {
  readonly DestinationCidrBlock?: string | undefined;
  readonly DestinationIpv6CidrBlock?: string | undefined;
  readonly DestinationPrefixListId?: string | undefined;
  readonly EgressOnlyInternetGatewayId?: string | undefined;
  readonly GatewayId?: string | undefined;
  readonly InstanceId?: string | undefined;
  readonly InstanceOwnerId?: string | undefined;
  readonly NatGatewayId?: string | undefined;
  readonly TransitGatewayId?: string | undefined;
  readonly LocalGatewayId?: string | undefined;
  readonly CarrierGatewayId?: string | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly Origin?: RouteOrigin | undefined;
  readonly State?: RouteState | undefined;
  readonly VpcPeeringConnectionId?: string | undefined;
  readonly CoreNetworkArn?: string | undefined;
  readonly OdbNetworkArn?: string | undefined;
  readonly IpAddress?: string | undefined;
}

export type RouteOrigin =
  | "CreateRouteTable"
  | "CreateRoute"
  | "EnableVgwRoutePropagation"
  | "Advertisement";

export interface RouteServer {
  readonly RouteServerId?: string | undefined;
  readonly AmazonSideAsn?: number | undefined;
  readonly State?: RouteServerState | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly PersistRoutesState?: RouteServerPersistRoutesState | undefined;
  readonly PersistRoutesDuration?: number | undefined;
  readonly SnsNotificationsEnabled?: boolean | undefined;
  readonly SnsTopicArn?: string | undefined;
}

export interface RouteServerAssociation {
  readonly RouteServerId?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly State?: RouteServerAssociationState | undefined;
}

export type RouteServerAssociationState = "associating" | "associated" | "disassociating";

export type RouteServerBfdState = "up" | "down";

export interface RouteServerBfdStatus {
  readonly Status?: RouteServerBfdState | undefined;
}

export interface RouteServerBgpOptions {
  readonly PeerAsn?: number | undefined;
  readonly PeerLivenessDetection?: RouteServerPeerLivenessMode | undefined;
}

export interface RouteServerBgpOptionsRequest {
  readonly PeerAsn: number;
  readonly PeerLivenessDetection?: RouteServerPeerLivenessMode | undefined;
}

export type RouteServerBgpState = "up" | "down";

export interface RouteServerBgpStatus {
  readonly Status?: RouteServerBgpState | undefined;
}

export interface RouteServerEndpoint {
  readonly RouteServerId?: string | undefined;
  readonly RouteServerEndpointId?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly SubnetId?: string | undefined;
  readonly EniId?: string | undefined;
  readonly EniAddress?: string | undefined;
  readonly State?: RouteServerEndpointState | undefined;
  readonly FailureReason?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type RouteServerEndpointState =
  | "pending"
  | "available"
  | "deleting"
  | "deleted"
  | "failing"
  | "failed"
  | "delete-failed";

export interface RouteServerPeer {
  readonly RouteServerPeerId?: string | undefined;
  readonly RouteServerEndpointId?: string | undefined;
  readonly RouteServerId?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly SubnetId?: string | undefined;
  readonly State?: RouteServerPeerState | undefined;
  readonly FailureReason?: string | undefined;
  readonly EndpointEniId?: string | undefined;
  readonly EndpointEniAddress?: string | undefined;
  readonly PeerAddress?: string | undefined;
  readonly BgpOptions?: RouteServerBgpOptions | undefined;
  readonly BgpStatus?: RouteServerBgpStatus | undefined;
  readonly BfdStatus?: RouteServerBfdStatus | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type RouteServerPeerLivenessMode = "bfd" | "bgp-keepalive";

export type RouteServerPeerState =
  | "pending"
  | "available"
  | "deleting"
  | "deleted"
  | "failing"
  | "failed";

export type RouteServerPersistRoutesAction = "enable" | "disable" | "reset";

export type RouteServerPersistRoutesState =
  | "enabling"
  | "enabled"
  | "resetting"
  | "disabling"
  | "disabled"
  | "modifying";

export interface RouteServerPropagation {
  readonly RouteServerId?: string | undefined;
  readonly RouteTableId?: string | undefined;
  readonly State?: RouteServerPropagationState | undefined;
}

export type RouteServerPropagationState = "pending" | "available" | "deleting";

export interface RouteServerRoute {
  readonly RouteServerEndpointId?: string | undefined;
  readonly RouteServerPeerId?: string | undefined;
  readonly RouteInstallationDetails?: readonly RouteServerRouteInstallationDetail[] | undefined;
  readonly RouteStatus?: RouteServerRouteStatus | undefined;
  readonly Prefix?: string | undefined;
  readonly AsPaths?: readonly string[] | undefined;
  readonly Med?: number | undefined;
  readonly NextHopIp?: string | undefined;
}

export interface RouteServerRouteInstallationDetail {
  readonly RouteTableId?: string | undefined;
  readonly RouteInstallationStatus?: RouteServerRouteInstallationStatus | undefined;
  readonly RouteInstallationStatusReason?: string | undefined;
}

export type RouteServerRouteInstallationStatus = "installed" | "rejected";

export type RouteServerRouteStatus = "in-rib" | "in-fib";

export type RouteServerState = "pending" | "available" | "modifying" | "deleting" | "deleted";

export type RouteState = "active" | "blackhole" | "filtered";

export interface RouteTable {
  readonly Associations?: readonly RouteTableAssociation[] | undefined;
  readonly PropagatingVgws?: readonly PropagatingVgw[] | undefined;
  readonly RouteTableId?: string | undefined;
  readonly Routes?: readonly Route[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly VpcId?: string | undefined;
  readonly OwnerId?: string | undefined;
}

export interface RouteTableAssociation {
  readonly Main?: boolean | undefined;
  readonly RouteTableAssociationId?: string | undefined;
  readonly RouteTableId?: string | undefined;
  readonly SubnetId?: string | undefined;
  readonly GatewayId?: string | undefined;
  readonly PublicIpv4Pool?: string | undefined;
  readonly AssociationState?: RouteTableAssociationState | undefined;
}

export interface RouteTableAssociationState {
  readonly State?: RouteTableAssociationStateCode | undefined;
  readonly StatusMessage?: string | undefined;
}

export type RouteTableAssociationStateCode =
  | "associating"
  | "associated"
  | "disassociating"
  | "disassociated"
  | "failed";

export type RuleAction = "allow" | "deny";

export interface RuleGroupRuleOptionsPair {
  readonly RuleGroupArn?: string | undefined;
  readonly RuleOptions?: readonly RuleOption[] | undefined;
}

export interface RuleGroupTypePair {
  readonly RuleGroupArn?: string | undefined;
  readonly RuleGroupType?: string | undefined;
}

export interface RuleOption {
  readonly Keyword?: string | undefined;
  readonly Settings?: readonly string[] | undefined;
}

export interface RunInstancesMonitoringEnabled {
  readonly Enabled: boolean;
}

export interface RunInstancesRequest {
  readonly BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
  readonly ImageId?: string | undefined;
  readonly InstanceType?: InstanceType | undefined;
  readonly Ipv6AddressCount?: number | undefined;
  readonly Ipv6Addresses?: readonly InstanceIpv6Address[] | undefined;
  readonly KernelId?: string | undefined;
  readonly KeyName?: string | undefined;
  readonly MaxCount: number;
  readonly MinCount: number;
  readonly Monitoring?: RunInstancesMonitoringEnabled | undefined;
  readonly Placement?: Placement | undefined;
  readonly RamdiskId?: string | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly SecurityGroups?: readonly string[] | undefined;
  readonly SubnetId?: string | undefined;
  readonly UserData?: string | undefined;
  readonly ElasticGpuSpecification?: readonly ElasticGpuSpecification[] | undefined;
  readonly ElasticInferenceAccelerators?: readonly ElasticInferenceAccelerator[] | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly LaunchTemplate?: LaunchTemplateSpecification | undefined;
  readonly InstanceMarketOptions?: InstanceMarketOptionsRequest | undefined;
  readonly CreditSpecification?: CreditSpecificationRequest | undefined;
  readonly CpuOptions?: CpuOptionsRequest | undefined;
  readonly CapacityReservationSpecification?: CapacityReservationSpecification | undefined;
  readonly HibernationOptions?: HibernationOptionsRequest | undefined;
  readonly LicenseSpecifications?: readonly LicenseConfigurationRequest[] | undefined;
  readonly MetadataOptions?: InstanceMetadataOptionsRequest | undefined;
  readonly EnclaveOptions?: EnclaveOptionsRequest | undefined;
  readonly PrivateDnsNameOptions?: PrivateDnsNameOptionsRequest | undefined;
  readonly MaintenanceOptions?: InstanceMaintenanceOptionsRequest | undefined;
  readonly DisableApiStop?: boolean | undefined;
  readonly EnablePrimaryIpv6?: boolean | undefined;
  readonly NetworkPerformanceOptions?: InstanceNetworkPerformanceOptionsRequest | undefined;
  readonly Operator?: OperatorRequest | undefined;
  readonly SecondaryInterfaces?: readonly InstanceSecondaryInterfaceSpecificationRequest[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly DisableApiTermination?: boolean | undefined;
  readonly InstanceInitiatedShutdownBehavior?: ShutdownBehavior | undefined;
  readonly PrivateIpAddress?: string | undefined;
  readonly ClientToken?: string | undefined;
  readonly AdditionalInfo?: string | undefined;
  readonly NetworkInterfaces?: readonly InstanceNetworkInterfaceSpecification[] | undefined;
  readonly IamInstanceProfile?: IamInstanceProfileSpecification | undefined;
  readonly EbsOptimized?: boolean | undefined;
}

export interface RunScheduledInstancesRequest {
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
  readonly InstanceCount?: number | undefined;
  readonly LaunchSpecification: ScheduledInstancesLaunchSpecification;
  readonly ScheduledInstanceId: string;
}

export interface RunScheduledInstancesResult {
  readonly InstanceIdSet?: readonly string[] | undefined;
}

export interface S3ObjectTag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export interface S3Storage {
  readonly AWSAccessKeyId?: string | undefined;
  readonly Bucket?: string | undefined;
  readonly Prefix?: string | undefined;
  readonly UploadPolicy?: Uint8Array | undefined;
  readonly UploadPolicySignature?: string | undefined;
}

export type SSEType = "sse-ebs" | "sse-kms" | "none";

export type Schedule = "hourly";

export interface ScheduledInstance {
  readonly AvailabilityZone?: string | undefined;
  readonly CreateDate?: Instant | undefined;
  readonly HourlyPrice?: string | undefined;
  readonly InstanceCount?: number | undefined;
  readonly InstanceType?: string | undefined;
  readonly NetworkPlatform?: string | undefined;
  readonly NextSlotStartTime?: Instant | undefined;
  readonly Platform?: string | undefined;
  readonly PreviousSlotEndTime?: Instant | undefined;
  readonly Recurrence?: ScheduledInstanceRecurrence | undefined;
  readonly ScheduledInstanceId?: string | undefined;
  readonly SlotDurationInHours?: number | undefined;
  readonly TermEndDate?: Instant | undefined;
  readonly TermStartDate?: Instant | undefined;
  readonly TotalScheduledInstanceHours?: number | undefined;
}

export interface ScheduledInstanceAvailability {
  readonly AvailabilityZone?: string | undefined;
  readonly AvailableInstanceCount?: number | undefined;
  readonly FirstSlotStartTime?: Instant | undefined;
  readonly HourlyPrice?: string | undefined;
  readonly InstanceType?: string | undefined;
  readonly MaxTermDurationInDays?: number | undefined;
  readonly MinTermDurationInDays?: number | undefined;
  readonly NetworkPlatform?: string | undefined;
  readonly Platform?: string | undefined;
  readonly PurchaseToken?: string | undefined;
  readonly Recurrence?: ScheduledInstanceRecurrence | undefined;
  readonly SlotDurationInHours?: number | undefined;
  readonly TotalScheduledInstanceHours?: number | undefined;
}

export interface ScheduledInstanceRecurrence {
  readonly Frequency?: string | undefined;
  readonly Interval?: number | undefined;
  readonly OccurrenceDaySet?: readonly number[] | undefined;
  readonly OccurrenceRelativeToEnd?: boolean | undefined;
  readonly OccurrenceUnit?: string | undefined;
}

export interface ScheduledInstanceRecurrenceRequest {
  readonly Frequency?: string | undefined;
  readonly Interval?: number | undefined;
  readonly OccurrenceDays?: readonly number[] | undefined;
  readonly OccurrenceRelativeToEnd?: boolean | undefined;
  readonly OccurrenceUnit?: string | undefined;
}

export interface ScheduledInstancesBlockDeviceMapping {
  readonly DeviceName?: string | undefined;
  readonly Ebs?: ScheduledInstancesEbs | undefined;
  readonly NoDevice?: string | undefined;
  readonly VirtualName?: string | undefined;
}

export interface ScheduledInstancesEbs {
  readonly DeleteOnTermination?: boolean | undefined;
  readonly Encrypted?: boolean | undefined;
  readonly Iops?: number | undefined;
  readonly SnapshotId?: string | undefined;
  readonly VolumeSize?: number | undefined;
  readonly VolumeType?: string | undefined;
}

export interface ScheduledInstancesIamInstanceProfile {
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
}

export interface ScheduledInstancesIpv6Address {
  readonly Ipv6Address?: string | undefined;
}

export interface ScheduledInstancesLaunchSpecification {
  readonly BlockDeviceMappings?: readonly ScheduledInstancesBlockDeviceMapping[] | undefined;
  readonly EbsOptimized?: boolean | undefined;
  readonly IamInstanceProfile?: ScheduledInstancesIamInstanceProfile | undefined;
  readonly ImageId: string;
  readonly InstanceType?: string | undefined;
  readonly KernelId?: string | undefined;
  readonly KeyName?: string | undefined;
  readonly Monitoring?: ScheduledInstancesMonitoring | undefined;
  readonly NetworkInterfaces?: readonly ScheduledInstancesNetworkInterface[] | undefined;
  readonly Placement?: ScheduledInstancesPlacement | undefined;
  readonly RamdiskId?: string | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly SubnetId?: string | undefined;
  readonly UserData?: string | undefined;
}

export interface ScheduledInstancesMonitoring {
  readonly Enabled?: boolean | undefined;
}

export interface ScheduledInstancesNetworkInterface {
  readonly AssociatePublicIpAddress?: boolean | undefined;
  readonly DeleteOnTermination?: boolean | undefined;
  readonly Description?: string | undefined;
  readonly DeviceIndex?: number | undefined;
  readonly Groups?: readonly string[] | undefined;
  readonly Ipv6AddressCount?: number | undefined;
  readonly Ipv6Addresses?: readonly ScheduledInstancesIpv6Address[] | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly PrivateIpAddress?: string | undefined;
  readonly PrivateIpAddressConfigs?: readonly ScheduledInstancesPrivateIpAddressConfig[] | undefined;
  readonly SecondaryPrivateIpAddressCount?: number | undefined;
  readonly SubnetId?: string | undefined;
}

export interface ScheduledInstancesPlacement {
  readonly AvailabilityZone?: string | undefined;
  readonly GroupName?: string | undefined;
}

export interface ScheduledInstancesPrivateIpAddressConfig {
  readonly Primary?: boolean | undefined;
  readonly PrivateIpAddress?: string | undefined;
}

export interface SearchLocalGatewayRoutesRequest {
  readonly LocalGatewayRouteTableId: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface SearchLocalGatewayRoutesResult {
  readonly Routes?: readonly LocalGatewayRoute[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface SearchTransitGatewayMulticastGroupsRequest {
  readonly TransitGatewayMulticastDomainId: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface SearchTransitGatewayMulticastGroupsResult {
  readonly MulticastGroups?: readonly TransitGatewayMulticastGroup[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface SearchTransitGatewayRoutesRequest {
  readonly TransitGatewayRouteTableId: string;
  readonly Filters: readonly Filter[];
  readonly MaxResults?: number | undefined;
  readonly DryRun?: boolean | undefined;
  readonly NextToken?: string | undefined;
}

export interface SearchTransitGatewayRoutesResult {
  readonly Routes?: readonly TransitGatewayRoute[] | undefined;
  readonly AdditionalRoutesAvailable?: boolean | undefined;
  readonly NextToken?: string | undefined;
}

export interface SecondaryInterface {
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly Attachment?: SecondaryInterfaceAttachment | undefined;
  readonly MacAddress?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly PrivateIpv4Addresses?: readonly SecondaryInterfaceIpv4Address[] | undefined;
  readonly SecondaryInterfaceId?: string | undefined;
  readonly SecondaryInterfaceArn?: string | undefined;
  readonly SecondaryInterfaceType?: SecondaryInterfaceType | undefined;
  readonly SecondarySubnetId?: string | undefined;
  readonly SecondaryNetworkId?: string | undefined;
  readonly SecondaryNetworkType?: SecondaryNetworkType | undefined;
  readonly SourceDestCheck?: boolean | undefined;
  readonly Status?: SecondaryInterfaceStatus | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface SecondaryInterfaceAttachment {
  readonly AttachmentId?: string | undefined;
  readonly AttachTime?: Instant | undefined;
  readonly DeleteOnTermination?: boolean | undefined;
  readonly DeviceIndex?: number | undefined;
  readonly InstanceId?: string | undefined;
  readonly InstanceOwnerId?: string | undefined;
  readonly NetworkCardIndex?: number | undefined;
  readonly Status?: AttachmentStatus | undefined;
}

export interface SecondaryInterfaceIpv4Address {
  readonly PrivateIpAddress?: string | undefined;
}

export interface SecondaryInterfacePrivateIpAddressSpecification {
  readonly PrivateIpAddress?: string | undefined;
}

export interface SecondaryInterfacePrivateIpAddressSpecificationRequest {
  readonly PrivateIpAddress?: string | undefined;
}

export type SecondaryInterfaceStatus = "available" | "in-use";

export type SecondaryInterfaceType = "secondary";

export interface SecondaryNetwork {
  readonly SecondaryNetworkId?: string | undefined;
  readonly SecondaryNetworkArn?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly Type?: SecondaryNetworkType | undefined;
  readonly State?: SecondaryNetworkState | undefined;
  readonly StateReason?: string | undefined;
  readonly Ipv4CidrBlockAssociations?: readonly SecondaryNetworkIpv4CidrBlockAssociation[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type SecondaryNetworkCidrBlockAssociationState =
  | "associating"
  | "associated"
  | "association-failed"
  | "disassociating"
  | "disassociated"
  | "disassociation-failed";

export interface SecondaryNetworkIpv4CidrBlockAssociation {
  readonly AssociationId?: string | undefined;
  readonly CidrBlock?: string | undefined;
  readonly State?: SecondaryNetworkCidrBlockAssociationState | undefined;
  readonly StateReason?: string | undefined;
}

export type SecondaryNetworkState =
  | "create-in-progress"
  | "create-complete"
  | "create-failed"
  | "delete-in-progress"
  | "delete-complete"
  | "delete-failed";

export type SecondaryNetworkType = "rdma";

export interface SecondarySubnet {
  readonly SecondarySubnetId?: string | undefined;
  readonly SecondarySubnetArn?: string | undefined;
  readonly SecondaryNetworkId?: string | undefined;
  readonly SecondaryNetworkType?: SecondaryNetworkType | undefined;
  readonly OwnerId?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly Ipv4CidrBlockAssociations?: readonly SecondarySubnetIpv4CidrBlockAssociation[] | undefined;
  readonly State?: SecondarySubnetState | undefined;
  readonly StateReason?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type SecondarySubnetCidrBlockAssociationState =
  | "associating"
  | "associated"
  | "association-failed"
  | "disassociating"
  | "disassociated"
  | "disassociation-failed";

export interface SecondarySubnetIpv4CidrBlockAssociation {
  readonly AssociationId?: string | undefined;
  readonly CidrBlock?: string | undefined;
  readonly State?: SecondarySubnetCidrBlockAssociationState | undefined;
  readonly StateReason?: string | undefined;
}

export type SecondarySubnetState =
  | "create-in-progress"
  | "create-complete"
  | "create-failed"
  | "delete-in-progress"
  | "delete-complete"
  | "delete-failed";

export interface SecurityGroup {
  readonly GroupId?: string | undefined;
  readonly IpPermissionsEgress?: readonly IpPermission[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly VpcId?: string | undefined;
  readonly SecurityGroupArn?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly GroupName?: string | undefined;
  readonly Description?: string | undefined;
  readonly IpPermissions?: readonly IpPermission[] | undefined;
}

export interface SecurityGroupForVpc {
  readonly Description?: string | undefined;
  readonly GroupName?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly GroupId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly PrimaryVpcId?: string | undefined;
}

export interface SecurityGroupIdentifier {
  readonly GroupId?: string | undefined;
  readonly GroupName?: string | undefined;
}

export interface SecurityGroupReference {
  readonly GroupId?: string | undefined;
  readonly ReferencingVpcId?: string | undefined;
  readonly VpcPeeringConnectionId?: string | undefined;
  readonly TransitGatewayId?: string | undefined;
}

export type SecurityGroupReferencingSupportValue = "enable" | "disable";

export interface SecurityGroupRule {
  readonly SecurityGroupRuleId?: string | undefined;
  readonly GroupId?: string | undefined;
  readonly GroupOwnerId?: string | undefined;
  readonly IsEgress?: boolean | undefined;
  readonly IpProtocol?: string | undefined;
  readonly FromPort?: number | undefined;
  readonly ToPort?: number | undefined;
  readonly CidrIpv4?: string | undefined;
  readonly CidrIpv6?: string | undefined;
  readonly PrefixListId?: string | undefined;
  readonly ReferencedGroupInfo?: ReferencedSecurityGroup | undefined;
  readonly Description?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly SecurityGroupRuleArn?: string | undefined;
}

export interface SecurityGroupRuleDescription {
  readonly SecurityGroupRuleId?: string | undefined;
  readonly Description?: string | undefined;
}

export interface SecurityGroupRuleRequest {
  readonly IpProtocol?: string | undefined;
  readonly FromPort?: number | undefined;
  readonly ToPort?: number | undefined;
  readonly CidrIpv4?: string | undefined;
  readonly CidrIpv6?: string | undefined;
  readonly PrefixListId?: string | undefined;
  readonly ReferencedGroupId?: string | undefined;
  readonly Description?: string | undefined;
}

export interface SecurityGroupRuleUpdate {
  readonly SecurityGroupRuleId: string;
  readonly SecurityGroupRule?: SecurityGroupRuleRequest | undefined;
}

export interface SecurityGroupVpcAssociation {
  readonly GroupId?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly VpcOwnerId?: string | undefined;
  readonly State?: SecurityGroupVpcAssociationState | undefined;
  readonly StateReason?: string | undefined;
  readonly GroupOwnerId?: string | undefined;
}

export type SecurityGroupVpcAssociationState =
  | "associating"
  | "associated"
  | "association-failed"
  | "disassociating"
  | "disassociated"
  | "disassociation-failed";

export type SelfServicePortal = "enabled" | "disabled";

export interface SendDiagnosticInterruptRequest {
  readonly InstanceId: string;
  readonly DryRun?: boolean | undefined;
}

export interface ServiceConfiguration {
  readonly ServiceType?: readonly ServiceTypeDetail[] | undefined;
  readonly ServiceId?: string | undefined;
  readonly ServiceName?: string | undefined;
  readonly ServiceState?: ServiceState | undefined;
  readonly AvailabilityZoneIds?: readonly string[] | undefined;
  readonly AvailabilityZones?: readonly string[] | undefined;
  readonly AcceptanceRequired?: boolean | undefined;
  readonly ManagesVpcEndpoints?: boolean | undefined;
  readonly NetworkLoadBalancerArns?: readonly string[] | undefined;
  readonly GatewayLoadBalancerArns?: readonly string[] | undefined;
  readonly SupportedIpAddressTypes?: readonly ServiceConnectivityType[] | undefined;
  readonly BaseEndpointDnsNames?: readonly string[] | undefined;
  readonly PrivateDnsName?: string | undefined;
  readonly PrivateDnsNameConfiguration?: PrivateDnsNameConfiguration | undefined;
  readonly PayerResponsibility?: PayerResponsibility | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly SupportedRegions?: readonly SupportedRegionDetail[] | undefined;
  readonly RemoteAccessEnabled?: boolean | undefined;
}

export type ServiceConnectivityType = "ipv4" | "ipv6";

export interface ServiceDetail {
  readonly ServiceName?: string | undefined;
  readonly ServiceId?: string | undefined;
  readonly ServiceType?: readonly ServiceTypeDetail[] | undefined;
  readonly ServiceRegion?: string | undefined;
  readonly AvailabilityZoneIds?: readonly string[] | undefined;
  readonly AvailabilityZones?: readonly string[] | undefined;
  readonly Owner?: string | undefined;
  readonly BaseEndpointDnsNames?: readonly string[] | undefined;
  readonly PrivateDnsName?: string | undefined;
  readonly PrivateDnsNames?: readonly PrivateDnsDetails[] | undefined;
  readonly VpcEndpointPolicySupported?: boolean | undefined;
  readonly AcceptanceRequired?: boolean | undefined;
  readonly ManagesVpcEndpoints?: boolean | undefined;
  readonly PayerResponsibility?: PayerResponsibility | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly PrivateDnsNameVerificationState?: DnsNameState | undefined;
  readonly SupportedIpAddressTypes?: readonly ServiceConnectivityType[] | undefined;
}

export interface ServiceLinkVirtualInterface {
  readonly ServiceLinkVirtualInterfaceId?: string | undefined;
  readonly ServiceLinkVirtualInterfaceArn?: string | undefined;
  readonly OutpostId?: string | undefined;
  readonly OutpostArn?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly LocalAddress?: string | undefined;
  readonly PeerAddress?: string | undefined;
  readonly PeerBgpAsn?: number | undefined;
  readonly Vlan?: number | undefined;
  readonly OutpostLagId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ConfigurationState?: ServiceLinkVirtualInterfaceConfigurationState | undefined;
}

export type ServiceLinkVirtualInterfaceConfigurationState = "pending" | "available" | "deleting" | "deleted";

export type ServiceManaged = "alb" | "nlb" | "rnat" | "rds";

export type ServiceState = "Pending" | "Available" | "Deleting" | "Deleted" | "Failed";

export type ServiceType = "Interface" | "Gateway" | "GatewayLoadBalancer";

export interface ServiceTypeDetail {
  readonly ServiceType?: ServiceType | undefined;
}

export type ShutdownBehavior = "stop" | "terminate";

export interface SlotDateTimeRangeRequest {
  readonly EarliestTime: Instant;
  readonly LatestTime: Instant;
}

export interface SlotStartTimeRangeRequest {
  readonly EarliestTime?: Instant | undefined;
  readonly LatestTime?: Instant | undefined;
}

export interface Snapshot {
  readonly OwnerAlias?: string | undefined;
  readonly OutpostArn?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly StorageTier?: StorageTier | undefined;
  readonly RestoreExpiryTime?: Instant | undefined;
  readonly SseType?: SSEType | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly TransferType?: TransferType | undefined;
  readonly CompletionDurationMinutes?: number | undefined;
  readonly CompletionTime?: Instant | undefined;
  readonly FullSnapshotSizeInBytes?: number | undefined;
  readonly SnapshotId?: string | undefined;
  readonly VolumeId?: string | undefined;
  readonly State?: SnapshotState | undefined;
  readonly StateMessage?: string | undefined;
  readonly StartTime?: Instant | undefined;
  readonly Progress?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly Description?: string | undefined;
  readonly VolumeSize?: number | undefined;
  readonly Encrypted?: boolean | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly DataEncryptionKeyId?: string | undefined;
}

export type SnapshotAttributeName = "productCodes" | "createVolumePermission";

export type SnapshotBlockPublicAccessState = "block-all-sharing" | "block-new-sharing" | "unblocked";

export interface SnapshotDetail {
  readonly Description?: string | undefined;
  readonly DeviceName?: string | undefined;
  readonly DiskImageSize?: number | undefined;
  readonly Format?: string | undefined;
  readonly Progress?: string | undefined;
  readonly SnapshotId?: string | undefined;
  readonly Status?: string | undefined;
  readonly StatusMessage?: string | undefined;
  readonly Url?: string | undefined;
  readonly UserBucket?: UserBucketDetails | undefined;
}

export interface SnapshotDiskContainer {
  readonly Description?: string | undefined;
  readonly Format?: string | undefined;
  readonly Url?: string | undefined;
  readonly UserBucket?: UserBucket | undefined;
}

export interface SnapshotInfo {
  readonly Description?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly Encrypted?: boolean | undefined;
  readonly VolumeId?: string | undefined;
  readonly State?: SnapshotState | undefined;
  readonly VolumeSize?: number | undefined;
  readonly StartTime?: Instant | undefined;
  readonly Progress?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly SnapshotId?: string | undefined;
  readonly OutpostArn?: string | undefined;
  readonly SseType?: SSEType | undefined;
  readonly AvailabilityZone?: string | undefined;
}

export type SnapshotLocationEnum = "regional" | "local";

export interface SnapshotRecycleBinInfo {
  readonly SnapshotId?: string | undefined;
  readonly RecycleBinEnterTime?: Instant | undefined;
  readonly RecycleBinExitTime?: Instant | undefined;
  readonly Description?: string | undefined;
  readonly VolumeId?: string | undefined;
}

export type SnapshotReturnCodes =
  | "success"
  | "skipped"
  | "missing-permissions"
  | "internal-error"
  | "client-error";

export type SnapshotState = "pending" | "completed" | "error" | "recoverable" | "recovering";

export interface SnapshotTaskDetail {
  readonly Description?: string | undefined;
  readonly DiskImageSize?: number | undefined;
  readonly Encrypted?: boolean | undefined;
  readonly Format?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly Progress?: string | undefined;
  readonly SnapshotId?: string | undefined;
  readonly Status?: string | undefined;
  readonly StatusMessage?: string | undefined;
  readonly Url?: string | undefined;
  readonly UserBucket?: UserBucketDetails | undefined;
}

export interface SnapshotTierStatus {
  readonly SnapshotId?: string | undefined;
  readonly VolumeId?: string | undefined;
  readonly Status?: SnapshotState | undefined;
  readonly OwnerId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly StorageTier?: StorageTier | undefined;
  readonly LastTieringStartTime?: Instant | undefined;
  readonly LastTieringProgress?: number | undefined;
  readonly LastTieringOperationStatus?: TieringOperationStatus | undefined;
  readonly LastTieringOperationStatusDetail?: string | undefined;
  readonly ArchivalCompleteTime?: Instant | undefined;
  readonly RestoreExpiryTime?: Instant | undefined;
}

export type SpotAllocationStrategy =
  | "lowest-price"
  | "diversified"
  | "capacity-optimized"
  | "capacity-optimized-prioritized"
  | "price-capacity-optimized";

export interface SpotCapacityRebalance {
  readonly ReplacementStrategy?: ReplacementStrategy | undefined;
  readonly TerminationDelay?: number | undefined;
}

export interface SpotDatafeedSubscription {
  readonly Bucket?: string | undefined;
  readonly Fault?: SpotInstanceStateFault | undefined;
  readonly OwnerId?: string | undefined;
  readonly Prefix?: string | undefined;
  readonly State?: DatafeedSubscriptionState | undefined;
}

export interface SpotFleetLaunchSpecification {
  readonly AddressingType?: string | undefined;
  readonly BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
  readonly EbsOptimized?: boolean | undefined;
  readonly IamInstanceProfile?: IamInstanceProfileSpecification | undefined;
  readonly ImageId?: string | undefined;
  readonly InstanceType?: InstanceType | undefined;
  readonly KernelId?: string | undefined;
  readonly KeyName?: string | undefined;
  readonly Monitoring?: SpotFleetMonitoring | undefined;
  readonly NetworkInterfaces?: readonly InstanceNetworkInterfaceSpecification[] | undefined;
  readonly Placement?: SpotPlacement | undefined;
  readonly RamdiskId?: string | undefined;
  readonly SpotPrice?: string | undefined;
  readonly SubnetId?: string | undefined;
  readonly UserData?: string | undefined;
  readonly WeightedCapacity?: number | undefined;
  readonly TagSpecifications?: readonly SpotFleetTagSpecification[] | undefined;
  readonly InstanceRequirements?: InstanceRequirements | undefined;
  readonly SecurityGroups?: readonly GroupIdentifier[] | undefined;
}

export interface SpotFleetMonitoring {
  readonly Enabled?: boolean | undefined;
}

export interface SpotFleetRequestConfig {
  readonly ActivityStatus?: ActivityStatus | undefined;
  readonly CreateTime?: Instant | undefined;
  readonly SpotFleetRequestConfig?: SpotFleetRequestConfigData | undefined;
  readonly SpotFleetRequestId?: string | undefined;
  readonly SpotFleetRequestState?: BatchState | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface SpotFleetRequestConfigData {
  readonly AllocationStrategy?: AllocationStrategy | undefined;
  readonly OnDemandAllocationStrategy?: OnDemandAllocationStrategy | undefined;
  readonly SpotMaintenanceStrategies?: SpotMaintenanceStrategies | undefined;
  readonly ClientToken?: string | undefined;
  readonly ExcessCapacityTerminationPolicy?: ExcessCapacityTerminationPolicy | undefined;
  readonly FulfilledCapacity?: number | undefined;
  readonly OnDemandFulfilledCapacity?: number | undefined;
  readonly IamFleetRole: string;
  readonly LaunchSpecifications?: readonly SpotFleetLaunchSpecification[] | undefined;
  readonly LaunchTemplateConfigs?: readonly LaunchTemplateConfig[] | undefined;
  readonly SpotPrice?: string | undefined;
  readonly TargetCapacity: number;
  readonly OnDemandTargetCapacity?: number | undefined;
  readonly OnDemandMaxTotalPrice?: string | undefined;
  readonly SpotMaxTotalPrice?: string | undefined;
  readonly TerminateInstancesWithExpiration?: boolean | undefined;
  readonly Type?: FleetType | undefined;
  readonly ValidFrom?: Instant | undefined;
  readonly ValidUntil?: Instant | undefined;
  readonly ReplaceUnhealthyInstances?: boolean | undefined;
  readonly InstanceInterruptionBehavior?: InstanceInterruptionBehavior | undefined;
  readonly LoadBalancersConfig?: LoadBalancersConfig | undefined;
  readonly InstancePoolsToUseCount?: number | undefined;
  readonly Context?: string | undefined;
  readonly TargetCapacityUnitType?: TargetCapacityUnitType | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface SpotFleetTagSpecification {
  readonly ResourceType?: ResourceType | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type SpotInstanceInterruptionBehavior = "hibernate" | "stop" | "terminate";

export interface SpotInstanceRequest {
  readonly ActualBlockHourlyPrice?: string | undefined;
  readonly AvailabilityZoneGroup?: string | undefined;
  readonly BlockDurationMinutes?: number | undefined;
  readonly CreateTime?: Instant | undefined;
  readonly Fault?: SpotInstanceStateFault | undefined;
  readonly InstanceId?: string | undefined;
  readonly LaunchGroup?: string | undefined;
  readonly LaunchSpecification?: LaunchSpecification | undefined;
  readonly LaunchedAvailabilityZone?: string | undefined;
  readonly LaunchedAvailabilityZoneId?: string | undefined;
  readonly ProductDescription?: RIProductDescription | undefined;
  readonly SpotInstanceRequestId?: string | undefined;
  readonly SpotPrice?: string | undefined;
  readonly State?: SpotInstanceState | undefined;
  readonly Status?: SpotInstanceStatus | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly Type?: SpotInstanceType | undefined;
  readonly ValidFrom?: Instant | undefined;
  readonly ValidUntil?: Instant | undefined;
  readonly InstanceInterruptionBehavior?: InstanceInterruptionBehavior | undefined;
}

export type SpotInstanceState = "open" | "active" | "closed" | "cancelled" | "failed" | "disabled";

export interface SpotInstanceStateFault {
  readonly Code?: string | undefined;
  readonly Message?: string | undefined;
}

export interface SpotInstanceStatus {
  readonly Code?: string | undefined;
  readonly Message?: string | undefined;
  readonly UpdateTime?: Instant | undefined;
}

export type SpotInstanceType = "one-time" | "persistent";

export interface SpotMaintenanceStrategies {
  readonly CapacityRebalance?: SpotCapacityRebalance | undefined;
}

export interface SpotMarketOptions {
  readonly MaxPrice?: string | undefined;
  readonly SpotInstanceType?: SpotInstanceType | undefined;
  readonly BlockDurationMinutes?: number | undefined;
  readonly ValidUntil?: Instant | undefined;
  readonly InstanceInterruptionBehavior?: InstanceInterruptionBehavior | undefined;
}

export interface SpotOptions {
  readonly AllocationStrategy?: SpotAllocationStrategy | undefined;
  readonly MaintenanceStrategies?: FleetSpotMaintenanceStrategies | undefined;
  readonly InstanceInterruptionBehavior?: SpotInstanceInterruptionBehavior | undefined;
  readonly InstancePoolsToUseCount?: number | undefined;
  readonly SingleInstanceType?: boolean | undefined;
  readonly SingleAvailabilityZone?: boolean | undefined;
  readonly MinTargetCapacity?: number | undefined;
  readonly MaxTotalPrice?: string | undefined;
}

export interface SpotOptionsRequest {
  readonly AllocationStrategy?: SpotAllocationStrategy | undefined;
  readonly MaintenanceStrategies?: FleetSpotMaintenanceStrategiesRequest | undefined;
  readonly InstanceInterruptionBehavior?: SpotInstanceInterruptionBehavior | undefined;
  readonly InstancePoolsToUseCount?: number | undefined;
  readonly SingleInstanceType?: boolean | undefined;
  readonly SingleAvailabilityZone?: boolean | undefined;
  readonly MinTargetCapacity?: number | undefined;
  readonly MaxTotalPrice?: string | undefined;
}

export interface SpotPlacement {
  readonly AvailabilityZone?: string | undefined;
  readonly GroupName?: string | undefined;
  readonly Tenancy?: Tenancy | undefined;
  readonly AvailabilityZoneId?: string | undefined;
}

export interface SpotPlacementScore {
  readonly Region?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly Score?: number | undefined;
}

export interface SpotPrice {
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly InstanceType?: InstanceType | undefined;
  readonly ProductDescription?: RIProductDescription | undefined;
  readonly SpotPrice?: string | undefined;
  readonly Timestamp?: Instant | undefined;
}

export type SpreadLevel = "host" | "rack";

export type SqlServerLicenseUsage = "full" | "waived";

export interface StaleIpPermission {
  readonly FromPort?: number | undefined;
  readonly IpProtocol?: string | undefined;
  readonly IpRanges?: readonly string[] | undefined;
  readonly PrefixListIds?: readonly string[] | undefined;
  readonly ToPort?: number | undefined;
  readonly UserIdGroupPairs?: readonly UserIdGroupPair[] | undefined;
}

export interface StaleSecurityGroup {
  readonly Description?: string | undefined;
  readonly GroupId?: string | undefined;
  readonly GroupName?: string | undefined;
  readonly StaleIpPermissions?: readonly StaleIpPermission[] | undefined;
  readonly StaleIpPermissionsEgress?: readonly StaleIpPermission[] | undefined;
  readonly VpcId?: string | undefined;
}

export interface StartDeclarativePoliciesReportRequest {
  readonly DryRun?: boolean | undefined;
  readonly S3Bucket: string;
  readonly S3Prefix?: string | undefined;
  readonly TargetId: string;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface StartDeclarativePoliciesReportResult {
  readonly ReportId?: string | undefined;
}

export interface StartInstancesRequest {
  readonly InstanceIds: readonly string[];
  readonly AdditionalInfo?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface StartInstancesResult {
  readonly StartingInstances?: readonly InstanceStateChange[] | undefined;
}

export interface StartNetworkInsightsAccessScopeAnalysisRequest {
  readonly NetworkInsightsAccessScopeId: string;
  readonly DryRun?: boolean | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly ClientToken: string;
}

export interface StartNetworkInsightsAccessScopeAnalysisResult {
  readonly NetworkInsightsAccessScopeAnalysis?: NetworkInsightsAccessScopeAnalysis | undefined;
}

export interface StartNetworkInsightsAnalysisRequest {
  readonly NetworkInsightsPathId: string;
  readonly AdditionalAccounts?: readonly string[] | undefined;
  readonly FilterInArns?: readonly string[] | undefined;
  readonly FilterOutArns?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
  readonly ClientToken: string;
}

export interface StartNetworkInsightsAnalysisResult {
  readonly NetworkInsightsAnalysis?: NetworkInsightsAnalysis | undefined;
}

export interface StartVpcEndpointServicePrivateDnsVerificationRequest {
  readonly DryRun?: boolean | undefined;
  readonly ServiceId: string;
}

export interface StartVpcEndpointServicePrivateDnsVerificationResult {
  readonly ReturnValue?: boolean | undefined;
}

export type State =
  | "PendingAcceptance"
  | "Pending"
  | "Available"
  | "Deleting"
  | "Deleted"
  | "Rejected"
  | "Failed"
  | "Expired"
  | "Partial";

export interface StateReason {
  readonly Code?: string | undefined;
  readonly Message?: string | undefined;
}

export type StaticSourcesSupportValue = "enable" | "disable";

export type StatisticType = "p50";

export type Status = "MoveInProgress" | "InVpc" | "InClassic";

export type StatusName = "reachability";

export type StatusType = "passed" | "failed" | "insufficient-data" | "initializing";

export interface StopInstancesRequest {
  readonly InstanceIds: readonly string[];
  readonly Hibernate?: boolean | undefined;
  readonly SkipOsShutdown?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Force?: boolean | undefined;
}

export interface StopInstancesResult {
  readonly StoppingInstances?: readonly InstanceStateChange[] | undefined;
}

export interface Storage {
  readonly S3?: S3Storage | undefined;
}

export interface StorageLocation {
  readonly Bucket?: string | undefined;
  readonly Key?: string | undefined;
}

export type StorageTier = "archive" | "standard";

export interface StoreImageTaskResult {
  readonly AmiId?: string | undefined;
  readonly TaskStartTime?: Instant | undefined;
  readonly Bucket?: string | undefined;
  readonly S3objectKey?: string | undefined;
  readonly ProgressPercentage?: number | undefined;
  readonly StoreTaskState?: string | undefined;
  readonly StoreTaskFailureReason?: string | undefined;
}

export interface Subnet {
  readonly AvailabilityZoneId?: string | undefined;
  readonly EnableLniAtDeviceIndex?: number | undefined;
  readonly MapCustomerOwnedIpOnLaunch?: boolean | undefined;
  readonly CustomerOwnedIpv4Pool?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly AssignIpv6AddressOnCreation?: boolean | undefined;
  readonly Ipv6CidrBlockAssociationSet?: readonly SubnetIpv6CidrBlockAssociation[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly SubnetArn?: string | undefined;
  readonly OutpostArn?: string | undefined;
  readonly EnableDns64?: boolean | undefined;
  readonly Ipv6Native?: boolean | undefined;
  readonly PrivateDnsNameOptionsOnLaunch?: PrivateDnsNameOptionsOnLaunch | undefined;
  readonly BlockPublicAccessStates?: BlockPublicAccessStates | undefined;
  readonly Type?: string | undefined;
  readonly SubnetId?: string | undefined;
  readonly State?: SubnetState | undefined;
  readonly VpcId?: string | undefined;
  readonly CidrBlock?: string | undefined;
  readonly AvailableIpAddressCount?: number | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly DefaultForAz?: boolean | undefined;
  readonly MapPublicIpOnLaunch?: boolean | undefined;
}

export interface SubnetAssociation {
  readonly SubnetId?: string | undefined;
  readonly State?: TransitGatewayMulitcastDomainAssociationState | undefined;
}

export interface SubnetCidrBlockState {
  readonly State?: SubnetCidrBlockStateCode | undefined;
  readonly StatusMessage?: string | undefined;
}

export type SubnetCidrBlockStateCode =
  | "associating"
  | "associated"
  | "disassociating"
  | "disassociated"
  | "failing"
  | "failed";

export interface SubnetCidrReservation {
  readonly SubnetCidrReservationId?: string | undefined;
  readonly SubnetId?: string | undefined;
  readonly Cidr?: string | undefined;
  readonly ReservationType?: SubnetCidrReservationType | undefined;
  readonly OwnerId?: string | undefined;
  readonly Description?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type SubnetCidrReservationType = "prefix" | "explicit";

export interface SubnetConfiguration {
  readonly SubnetId?: string | undefined;
  readonly Ipv4?: string | undefined;
  readonly Ipv6?: string | undefined;
}

export interface SubnetIpPrefixes {
  readonly SubnetId?: string | undefined;
  readonly IpPrefixes?: readonly string[] | undefined;
}

export interface SubnetIpv6CidrBlockAssociation {
  readonly AssociationId?: string | undefined;
  readonly Ipv6CidrBlock?: string | undefined;
  readonly Ipv6CidrBlockState?: SubnetCidrBlockState | undefined;
  readonly Ipv6AddressAttribute?: Ipv6AddressAttribute | undefined;
  readonly IpSource?: IpSource | undefined;
}

export type SubnetState =
  | "pending"
  | "available"
  | "unavailable"
  | "failed"
  | "failed-insufficient-capacity";

export interface Subscription {
  readonly Source?: string | undefined;
  readonly Destination?: string | undefined;
  readonly Metric?: MetricType | undefined;
  readonly Statistic?: StatisticType | undefined;
  readonly Period?: PeriodType | undefined;
}

export interface SuccessfulInstanceCreditSpecificationItem {
  readonly InstanceId?: string | undefined;
}

export interface SuccessfulQueuedPurchaseDeletion {
  readonly ReservedInstancesId?: string | undefined;
}

export type SummaryStatus =
  | "ok"
  | "impaired"
  | "insufficient-data"
  | "not-applicable"
  | "initializing";

export type SupportedAdditionalProcessorFeature = "amd-sev-snp" | "nested-virtualization";

export interface SupportedRegionDetail {
  readonly Region?: string | undefined;
  readonly ServiceState?: string | undefined;
}

export interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export interface TagDescription {
  readonly Key?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly ResourceType?: ResourceType | undefined;
  readonly Value?: string | undefined;
}

export interface TagSpecification {
  readonly ResourceType?: ResourceType | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface TargetCapacitySpecification {
  readonly TotalTargetCapacity?: number | undefined;
  readonly OnDemandTargetCapacity?: number | undefined;
  readonly SpotTargetCapacity?: number | undefined;
  readonly DefaultTargetCapacityType?: DefaultTargetCapacityType | undefined;
  readonly TargetCapacityUnitType?: TargetCapacityUnitType | undefined;
}

export interface TargetCapacitySpecificationRequest {
  readonly TotalTargetCapacity: number;
  readonly OnDemandTargetCapacity?: number | undefined;
  readonly SpotTargetCapacity?: number | undefined;
  readonly DefaultTargetCapacityType?: DefaultTargetCapacityType | undefined;
  readonly TargetCapacityUnitType?: TargetCapacityUnitType | undefined;
}

export type TargetCapacityUnitType = "vcpu" | "memory-mib" | "units";

export interface TargetConfiguration {
  readonly InstanceCount?: number | undefined;
  readonly OfferingId?: string | undefined;
}

export interface TargetConfigurationRequest {
  readonly InstanceCount?: number | undefined;
  readonly OfferingId: string;
}

export interface TargetGroup {
  readonly Arn?: string | undefined;
}

export interface TargetGroupsConfig {
  readonly TargetGroups?: readonly TargetGroup[] | undefined;
}

export interface TargetNetwork {
  readonly AssociationId?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly TargetNetworkId?: string | undefined;
  readonly ClientVpnEndpointId?: string | undefined;
  readonly Status?: AssociationStatus | undefined;
  readonly SecurityGroups?: readonly string[] | undefined;
  readonly AvailabilityZones?: readonly string[] | undefined;
  readonly AvailabilityZoneIds?: readonly string[] | undefined;
}

export interface TargetReservationValue {
  readonly ReservationValue?: ReservationValue | undefined;
  readonly TargetConfiguration?: TargetConfiguration | undefined;
}

export type TargetStorageTier = "archive";

export type TelemetryStatus = "UP" | "DOWN";

export type Tenancy = "default" | "dedicated" | "host";

export interface TerminateClientVpnConnectionsRequest {
  readonly ClientVpnEndpointId: string;
  readonly ConnectionId?: string | undefined;
  readonly Username?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface TerminateClientVpnConnectionsResult {
  readonly ClientVpnEndpointId?: string | undefined;
  readonly Username?: string | undefined;
  readonly ConnectionStatuses?: readonly TerminateConnectionStatus[] | undefined;
}

export interface TerminateConnectionStatus {
  readonly ConnectionId?: string | undefined;
  readonly PreviousStatus?: ClientVpnConnectionStatus | undefined;
  readonly CurrentStatus?: ClientVpnConnectionStatus | undefined;
}

export interface TerminateInstancesRequest {
  readonly InstanceIds: readonly string[];
  readonly Force?: boolean | undefined;
  readonly SkipOsShutdown?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface TerminateInstancesResult {
  readonly TerminatingInstances?: readonly InstanceStateChange[] | undefined;
}

export interface ThroughResourcesStatement {
  readonly ResourceStatement?: ResourceStatement | undefined;
}

export interface ThroughResourcesStatementRequest {
  readonly ResourceStatement?: ResourceStatementRequest | undefined;
}

export type TieringOperationStatus =
  | "archival-in-progress"
  | "archival-completed"
  | "archival-failed"
  | "temporary-restore-in-progress"
  | "temporary-restore-completed"
  | "temporary-restore-failed"
  | "permanent-restore-in-progress"
  | "permanent-restore-completed"
  | "permanent-restore-failed";

export type TokenState = "valid" | "expired";

export interface TotalLocalStorageGB {
  readonly Min?: number | undefined;
  readonly Max?: number | undefined;
}

export interface TotalLocalStorageGBRequest {
  readonly Min?: number | undefined;
  readonly Max?: number | undefined;
}

export type TpmSupportValues = "v2.0";

export type TrafficDirection = "ingress" | "egress";

export type TrafficIpAddressType = "ipv4" | "ipv6" | "dual-stack";

export interface TrafficMirrorFilter {
  readonly TrafficMirrorFilterId?: string | undefined;
  readonly IngressFilterRules?: readonly TrafficMirrorFilterRule[] | undefined;
  readonly EgressFilterRules?: readonly TrafficMirrorFilterRule[] | undefined;
  readonly NetworkServices?: readonly TrafficMirrorNetworkService[] | undefined;
  readonly Description?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface TrafficMirrorFilterRule {
  readonly TrafficMirrorFilterRuleId?: string | undefined;
  readonly TrafficMirrorFilterId?: string | undefined;
  readonly TrafficDirection?: TrafficDirection | undefined;
  readonly RuleNumber?: number | undefined;
  readonly RuleAction?: TrafficMirrorRuleAction | undefined;
  readonly Protocol?: number | undefined;
  readonly DestinationPortRange?: TrafficMirrorPortRange | undefined;
  readonly SourcePortRange?: TrafficMirrorPortRange | undefined;
  readonly DestinationCidrBlock?: string | undefined;
  readonly SourceCidrBlock?: string | undefined;
  readonly Description?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type TrafficMirrorFilterRuleField =
  | "destination-port-range"
  | "source-port-range"
  | "protocol"
  | "description";

export type TrafficMirrorNetworkService = "amazon-dns";

export interface TrafficMirrorPortRange {
  readonly FromPort?: number | undefined;
  readonly ToPort?: number | undefined;
}

export interface TrafficMirrorPortRangeRequest {
  readonly FromPort?: number | undefined;
  readonly ToPort?: number | undefined;
}

export type TrafficMirrorRuleAction = "accept" | "reject";

export interface TrafficMirrorSession {
  readonly TrafficMirrorSessionId?: string | undefined;
  readonly TrafficMirrorTargetId?: string | undefined;
  readonly TrafficMirrorFilterId?: string | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly PacketLength?: number | undefined;
  readonly SessionNumber?: number | undefined;
  readonly VirtualNetworkId?: number | undefined;
  readonly Description?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type TrafficMirrorSessionField = "packet-length" | "description" | "virtual-network-id";

export interface TrafficMirrorTarget {
  readonly TrafficMirrorTargetId?: string | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly NetworkLoadBalancerArn?: string | undefined;
  readonly Type?: TrafficMirrorTargetType | undefined;
  readonly Description?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly GatewayLoadBalancerEndpointId?: string | undefined;
}

export type TrafficMirrorTargetType =
  | "network-interface"
  | "network-load-balancer"
  | "gateway-load-balancer-endpoint";

export type TrafficType = "ACCEPT" | "REJECT" | "ALL";

export type TransferType = "time-based" | "standard";

export interface TransitGateway {
  readonly TransitGatewayId?: string | undefined;
  readonly TransitGatewayArn?: string | undefined;
  readonly State?: TransitGatewayState | undefined;
  readonly OwnerId?: string | undefined;
  readonly Description?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly Options?: TransitGatewayOptions | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayAssociation {
  readonly TransitGatewayRouteTableId?: string | undefined;
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly ResourceType?: TransitGatewayAttachmentResourceType | undefined;
  readonly State?: TransitGatewayAssociationState | undefined;
}

export type TransitGatewayAssociationState = "associating" | "associated" | "disassociating" | "disassociated";

export interface TransitGatewayAttachment {
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly TransitGatewayId?: string | undefined;
  readonly TransitGatewayOwnerId?: string | undefined;
  readonly ResourceOwnerId?: string | undefined;
  readonly ResourceType?: TransitGatewayAttachmentResourceType | undefined;
  readonly ResourceId?: string | undefined;
  readonly State?: TransitGatewayAttachmentState | undefined;
  readonly Association?: TransitGatewayAttachmentAssociation | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayAttachmentAssociation {
  readonly TransitGatewayRouteTableId?: string | undefined;
  readonly State?: TransitGatewayAssociationState | undefined;
}

export interface TransitGatewayAttachmentBgpConfiguration {
  readonly TransitGatewayAsn?: number | undefined;
  readonly PeerAsn?: number | undefined;
  readonly TransitGatewayAddress?: string | undefined;
  readonly PeerAddress?: string | undefined;
  readonly BgpStatus?: BgpStatus | undefined;
}

export interface TransitGatewayAttachmentPropagation {
  readonly TransitGatewayRouteTableId?: string | undefined;
  readonly State?: TransitGatewayPropagationState | undefined;
}

export type TransitGatewayAttachmentResourceType =
  | "vpc"
  | "vpn"
  | "vpn-concentrator"
  | "direct-connect-gateway"
  | "connect"
  | "peering"
  | "tgw-peering"
  | "network-function"
  | "client-vpn";

export type TransitGatewayAttachmentState =
  | "initiating"
  | "initiatingRequest"
  | "pendingAcceptance"
  | "rollingBack"
  | "pending"
  | "available"
  | "modifying"
  | "deleting"
  | "deleted"
  | "failed"
  | "rejected"
  | "rejecting"
  | "failing";

export type TransitGatewayAttachmentStatusType =
  | "pending-acceptance"
  | "pending"
  | "rejected"
  | "available"
  | "deleting"
  | "deleted";

export interface TransitGatewayClientVpnAttachment {
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly TransitGatewayId?: string | undefined;
  readonly ClientVpnEndpointId?: string | undefined;
  readonly ClientVpnOwnerId?: string | undefined;
  readonly State?: TransitGatewayAttachmentStatusType | undefined;
  readonly CreationTime?: string | undefined;
}

export interface TransitGatewayConfigurationDescribeEndpointStructure {
  readonly TransitGatewayId?: string | undefined;
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly AvailabilityZones?: readonly string[] | undefined;
  readonly AvailabilityZoneIds?: readonly string[] | undefined;
}

export interface TransitGatewayConfigurationInputStructure {
  readonly TransitGatewayId?: string | undefined;
  readonly AvailabilityZones?: readonly string[] | undefined;
  readonly AvailabilityZoneIds?: readonly string[] | undefined;
}

export interface TransitGatewayConnect {
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly TransportTransitGatewayAttachmentId?: string | undefined;
  readonly TransitGatewayId?: string | undefined;
  readonly State?: TransitGatewayAttachmentState | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly Options?: TransitGatewayConnectOptions | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayConnectOptions {
  readonly Protocol?: ProtocolValue | undefined;
}

export interface TransitGatewayConnectPeer {
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly TransitGatewayConnectPeerId?: string | undefined;
  readonly State?: TransitGatewayConnectPeerState | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly ConnectPeerConfiguration?: TransitGatewayConnectPeerConfiguration | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayConnectPeerConfiguration {
  readonly TransitGatewayAddress?: string | undefined;
  readonly PeerAddress?: string | undefined;
  readonly InsideCidrBlocks?: readonly string[] | undefined;
  readonly Protocol?: ProtocolValue | undefined;
  readonly BgpConfigurations?: readonly TransitGatewayAttachmentBgpConfiguration[] | undefined;
}

export type TransitGatewayConnectPeerState = "pending" | "available" | "deleting" | "deleted";

export interface TransitGatewayConnectRequestBgpOptions {
  readonly PeerAsn?: number | undefined;
}

export type TransitGatewayMeteringPayerType =
  | "source-attachment-owner"
  | "destination-attachment-owner"
  | "transit-gateway-owner";

export interface TransitGatewayMeteringPolicy {
  readonly TransitGatewayMeteringPolicyId?: string | undefined;
  readonly TransitGatewayId?: string | undefined;
  readonly MiddleboxAttachmentIds?: readonly string[] | undefined;
  readonly State?: TransitGatewayMeteringPolicyState | undefined;
  readonly UpdateEffectiveAt?: Instant | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayMeteringPolicyEntry {
  readonly PolicyRuleNumber?: string | undefined;
  readonly MeteredAccount?: TransitGatewayMeteringPayerType | undefined;
  readonly State?: TransitGatewayMeteringPolicyEntryState | undefined;
  readonly UpdatedAt?: Instant | undefined;
  readonly UpdateEffectiveAt?: Instant | undefined;
  readonly MeteringPolicyRule?: TransitGatewayMeteringPolicyRule | undefined;
}

export type TransitGatewayMeteringPolicyEntryState = "available" | "deleted";

export interface TransitGatewayMeteringPolicyRule {
  readonly SourceTransitGatewayAttachmentId?: string | undefined;
  readonly SourceTransitGatewayAttachmentType?: TransitGatewayAttachmentResourceType | undefined;
  readonly SourceCidrBlock?: string | undefined;
  readonly SourcePortRange?: string | undefined;
  readonly DestinationTransitGatewayAttachmentId?: string | undefined;
  readonly DestinationTransitGatewayAttachmentType?: TransitGatewayAttachmentResourceType | undefined;
  readonly DestinationCidrBlock?: string | undefined;
  readonly DestinationPortRange?: string | undefined;
  readonly Protocol?: string | undefined;
}

export type TransitGatewayMeteringPolicyState = "available" | "deleted" | "pending" | "modifying" | "deleting";

export type TransitGatewayMulitcastDomainAssociationState =
  | "pendingAcceptance"
  | "associating"
  | "associated"
  | "disassociating"
  | "disassociated"
  | "rejected"
  | "failed";

export interface TransitGatewayMulticastDeregisteredGroupMembers {
  readonly TransitGatewayMulticastDomainId?: string | undefined;
  readonly DeregisteredNetworkInterfaceIds?: readonly string[] | undefined;
  readonly GroupIpAddress?: string | undefined;
}

export interface TransitGatewayMulticastDeregisteredGroupSources {
  readonly TransitGatewayMulticastDomainId?: string | undefined;
  readonly DeregisteredNetworkInterfaceIds?: readonly string[] | undefined;
  readonly GroupIpAddress?: string | undefined;
}

export interface TransitGatewayMulticastDomain {
  readonly TransitGatewayMulticastDomainId?: string | undefined;
  readonly TransitGatewayId?: string | undefined;
  readonly TransitGatewayMulticastDomainArn?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly Options?: TransitGatewayMulticastDomainOptions | undefined;
  readonly State?: TransitGatewayMulticastDomainState | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayMulticastDomainAssociation {
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly ResourceType?: TransitGatewayAttachmentResourceType | undefined;
  readonly ResourceOwnerId?: string | undefined;
  readonly Subnet?: SubnetAssociation | undefined;
}

export interface TransitGatewayMulticastDomainAssociations {
  readonly TransitGatewayMulticastDomainId?: string | undefined;
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly ResourceType?: TransitGatewayAttachmentResourceType | undefined;
  readonly ResourceOwnerId?: string | undefined;
  readonly Subnets?: readonly SubnetAssociation[] | undefined;
}

export interface TransitGatewayMulticastDomainOptions {
  readonly Igmpv2Support?: Igmpv2SupportValue | undefined;
  readonly StaticSourcesSupport?: StaticSourcesSupportValue | undefined;
  readonly AutoAcceptSharedAssociations?: AutoAcceptSharedAssociationsValue | undefined;
}

export type TransitGatewayMulticastDomainState = "pending" | "available" | "deleting" | "deleted";

export interface TransitGatewayMulticastGroup {
  readonly GroupIpAddress?: string | undefined;
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly SubnetId?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly ResourceType?: TransitGatewayAttachmentResourceType | undefined;
  readonly ResourceOwnerId?: string | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly GroupMember?: boolean | undefined;
  readonly GroupSource?: boolean | undefined;
  readonly MemberType?: MembershipType | undefined;
  readonly SourceType?: MembershipType | undefined;
}

export interface TransitGatewayMulticastRegisteredGroupMembers {
  readonly TransitGatewayMulticastDomainId?: string | undefined;
  readonly RegisteredNetworkInterfaceIds?: readonly string[] | undefined;
  readonly GroupIpAddress?: string | undefined;
}

export interface TransitGatewayMulticastRegisteredGroupSources {
  readonly TransitGatewayMulticastDomainId?: string | undefined;
  readonly RegisteredNetworkInterfaceIds?: readonly string[] | undefined;
  readonly GroupIpAddress?: string | undefined;
}

export interface TransitGatewayOptions {
  readonly AmazonSideAsn?: number | undefined;
  readonly TransitGatewayCidrBlocks?: readonly string[] | undefined;
  readonly AutoAcceptSharedAttachments?: AutoAcceptSharedAttachmentsValue | undefined;
  readonly DefaultRouteTableAssociation?: DefaultRouteTableAssociationValue | undefined;
  readonly AssociationDefaultRouteTableId?: string | undefined;
  readonly DefaultRouteTablePropagation?: DefaultRouteTablePropagationValue | undefined;
  readonly PropagationDefaultRouteTableId?: string | undefined;
  readonly VpnEcmpSupport?: VpnEcmpSupportValue | undefined;
  readonly DnsSupport?: DnsSupportValue | undefined;
  readonly SecurityGroupReferencingSupport?: SecurityGroupReferencingSupportValue | undefined;
  readonly MulticastSupport?: MulticastSupportValue | undefined;
  readonly EncryptionSupport?: EncryptionSupport | undefined;
}

export interface TransitGatewayPeeringAttachment {
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly AccepterTransitGatewayAttachmentId?: string | undefined;
  readonly RequesterTgwInfo?: PeeringTgwInfo | undefined;
  readonly AccepterTgwInfo?: PeeringTgwInfo | undefined;
  readonly Options?: TransitGatewayPeeringAttachmentOptions | undefined;
  readonly Status?: PeeringAttachmentStatus | undefined;
  readonly State?: TransitGatewayAttachmentState | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayPeeringAttachmentOptions {
  readonly DynamicRouting?: DynamicRoutingValue | undefined;
}

export interface TransitGatewayPolicyRule {
  readonly SourceCidrBlock?: string | undefined;
  readonly SourcePortRange?: string | undefined;
  readonly DestinationCidrBlock?: string | undefined;
  readonly DestinationPortRange?: string | undefined;
  readonly Protocol?: string | undefined;
  readonly MetaData?: TransitGatewayPolicyRuleMetaData | undefined;
}

export interface TransitGatewayPolicyRuleMetaData {
  readonly MetaDataKey?: string | undefined;
  readonly MetaDataValue?: string | undefined;
}

export interface TransitGatewayPolicyTable {
  readonly TransitGatewayPolicyTableId?: string | undefined;
  readonly TransitGatewayId?: string | undefined;
  readonly State?: TransitGatewayPolicyTableState | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayPolicyTableAssociation {
  readonly TransitGatewayPolicyTableId?: string | undefined;
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly ResourceType?: TransitGatewayAttachmentResourceType | undefined;
  readonly State?: TransitGatewayAssociationState | undefined;
}

export interface TransitGatewayPolicyTableEntry {
  readonly PolicyRuleNumber?: string | undefined;
  readonly PolicyRule?: TransitGatewayPolicyRule | undefined;
  readonly TargetRouteTableId?: string | undefined;
}

export type TransitGatewayPolicyTableState = "pending" | "available" | "deleting" | "deleted";

export interface TransitGatewayPrefixListAttachment {
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly ResourceType?: TransitGatewayAttachmentResourceType | undefined;
  readonly ResourceId?: string | undefined;
}

export interface TransitGatewayPrefixListReference {
  readonly TransitGatewayRouteTableId?: string | undefined;
  readonly PrefixListId?: string | undefined;
  readonly PrefixListOwnerId?: string | undefined;
  readonly State?: TransitGatewayPrefixListReferenceState | undefined;
  readonly Blackhole?: boolean | undefined;
  readonly TransitGatewayAttachment?: TransitGatewayPrefixListAttachment | undefined;
}

export type TransitGatewayPrefixListReferenceState = "pending" | "available" | "modifying" | "deleting";

export interface TransitGatewayPropagation {
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly ResourceType?: TransitGatewayAttachmentResourceType | undefined;
  readonly TransitGatewayRouteTableId?: string | undefined;
  readonly State?: TransitGatewayPropagationState | undefined;
  readonly TransitGatewayRouteTableAnnouncementId?: string | undefined;
}

export type TransitGatewayPropagationState = "enabling" | "enabled" | "disabling" | "disabled";

export interface TransitGatewayRequestOptions {
  readonly AmazonSideAsn?: number | undefined;
  readonly AutoAcceptSharedAttachments?: AutoAcceptSharedAttachmentsValue | undefined;
  readonly DefaultRouteTableAssociation?: DefaultRouteTableAssociationValue | undefined;
  readonly DefaultRouteTablePropagation?: DefaultRouteTablePropagationValue | undefined;
  readonly VpnEcmpSupport?: VpnEcmpSupportValue | undefined;
  readonly DnsSupport?: DnsSupportValue | undefined;
  readonly SecurityGroupReferencingSupport?: SecurityGroupReferencingSupportValue | undefined;
  readonly MulticastSupport?: MulticastSupportValue | undefined;
  readonly TransitGatewayCidrBlocks?: readonly string[] | undefined;
}

export interface TransitGatewayRoute {
  readonly DestinationCidrBlock?: string | undefined;
  readonly PrefixListId?: string | undefined;
  readonly TransitGatewayRouteTableAnnouncementId?: string | undefined;
  readonly TransitGatewayAttachments?: readonly TransitGatewayRouteAttachment[] | undefined;
  readonly Type?: TransitGatewayRouteType | undefined;
  readonly State?: TransitGatewayRouteState | undefined;
}

export interface TransitGatewayRouteAttachment {
  readonly ResourceId?: string | undefined;
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly ResourceType?: TransitGatewayAttachmentResourceType | undefined;
}

export type TransitGatewayRouteState = "pending" | "active" | "blackhole" | "deleting" | "deleted";

export interface TransitGatewayRouteTable {
  readonly TransitGatewayRouteTableId?: string | undefined;
  readonly TransitGatewayId?: string | undefined;
  readonly State?: TransitGatewayRouteTableState | undefined;
  readonly DefaultAssociationRouteTable?: boolean | undefined;
  readonly DefaultPropagationRouteTable?: boolean | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayRouteTableAnnouncement {
  readonly TransitGatewayRouteTableAnnouncementId?: string | undefined;
  readonly TransitGatewayId?: string | undefined;
  readonly CoreNetworkId?: string | undefined;
  readonly PeerTransitGatewayId?: string | undefined;
  readonly PeerCoreNetworkId?: string | undefined;
  readonly PeeringAttachmentId?: string | undefined;
  readonly AnnouncementDirection?: TransitGatewayRouteTableAnnouncementDirection | undefined;
  readonly TransitGatewayRouteTableId?: string | undefined;
  readonly State?: TransitGatewayRouteTableAnnouncementState | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type TransitGatewayRouteTableAnnouncementDirection = "outgoing" | "incoming";

export type TransitGatewayRouteTableAnnouncementState =
  | "available"
  | "pending"
  | "failing"
  | "failed"
  | "deleting"
  | "deleted";

export interface TransitGatewayRouteTableAssociation {
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly ResourceType?: TransitGatewayAttachmentResourceType | undefined;
  readonly State?: TransitGatewayAssociationState | undefined;
}

export interface TransitGatewayRouteTablePropagation {
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly ResourceType?: TransitGatewayAttachmentResourceType | undefined;
  readonly State?: TransitGatewayPropagationState | undefined;
  readonly TransitGatewayRouteTableAnnouncementId?: string | undefined;
}

export interface TransitGatewayRouteTableRoute {
  readonly DestinationCidr?: string | undefined;
  readonly State?: string | undefined;
  readonly RouteOrigin?: string | undefined;
  readonly PrefixListId?: string | undefined;
  readonly AttachmentId?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly ResourceType?: string | undefined;
}

export type TransitGatewayRouteTableState = "pending" | "available" | "deleting" | "deleted";

export type TransitGatewayRouteType = "static" | "propagated";

export type TransitGatewayState = "pending" | "available" | "modifying" | "deleting" | "deleted";

export interface TransitGatewayVpcAttachment {
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly TransitGatewayId?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly VpcOwnerId?: string | undefined;
  readonly State?: TransitGatewayAttachmentState | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly Options?: TransitGatewayVpcAttachmentOptions | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayVpcAttachmentOptions {
  readonly DnsSupport?: DnsSupportValue | undefined;
  readonly SecurityGroupReferencingSupport?: SecurityGroupReferencingSupportValue | undefined;
  readonly Ipv6Support?: Ipv6SupportValue | undefined;
  readonly ApplianceModeSupport?: ApplianceModeSupportValue | undefined;
}

export type TransportProtocol = "tcp" | "udp";

export interface TrunkInterfaceAssociation {
  readonly AssociationId?: string | undefined;
  readonly BranchInterfaceId?: string | undefined;
  readonly TrunkInterfaceId?: string | undefined;
  readonly InterfaceProtocol?: InterfaceProtocolType | undefined;
  readonly VlanId?: number | undefined;
  readonly GreKey?: number | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type TrustProviderType = "user" | "device";

export type TunnelInsideIpVersion = "ipv4" | "ipv6";

export interface TunnelOption {
  readonly OutsideIpAddress?: string | undefined;
  readonly TunnelInsideCidr?: string | undefined;
  readonly TunnelInsideIpv6Cidr?: string | undefined;
  readonly PreSharedKey?: string | undefined;
  readonly Phase1LifetimeSeconds?: number | undefined;
  readonly Phase2LifetimeSeconds?: number | undefined;
  readonly RekeyMarginTimeSeconds?: number | undefined;
  readonly RekeyFuzzPercentage?: number | undefined;
  readonly ReplayWindowSize?: number | undefined;
  readonly DpdTimeoutSeconds?: number | undefined;
  readonly DpdTimeoutAction?: string | undefined;
  readonly Phase1EncryptionAlgorithms?: readonly Phase1EncryptionAlgorithmsListValue[] | undefined;
  readonly Phase2EncryptionAlgorithms?: readonly Phase2EncryptionAlgorithmsListValue[] | undefined;
  readonly Phase1IntegrityAlgorithms?: readonly Phase1IntegrityAlgorithmsListValue[] | undefined;
  readonly Phase2IntegrityAlgorithms?: readonly Phase2IntegrityAlgorithmsListValue[] | undefined;
  readonly Phase1DHGroupNumbers?: readonly Phase1DHGroupNumbersListValue[] | undefined;
  readonly Phase2DHGroupNumbers?: readonly Phase2DHGroupNumbersListValue[] | undefined;
  readonly IkeVersions?: readonly IKEVersionsListValue[] | undefined;
  readonly StartupAction?: string | undefined;
  readonly LogOptions?: VpnTunnelLogOptions | undefined;
  readonly EnableTunnelLifecycleControl?: boolean | undefined;
}

export interface UnassignIpv6AddressesRequest {
  readonly Ipv6Prefixes?: readonly string[] | undefined;
  readonly NetworkInterfaceId: string;
  readonly Ipv6Addresses?: readonly string[] | undefined;
}

export interface UnassignIpv6AddressesResult {
  readonly NetworkInterfaceId?: string | undefined;
  readonly UnassignedIpv6Addresses?: readonly string[] | undefined;
  readonly UnassignedIpv6Prefixes?: readonly string[] | undefined;
}

export interface UnassignPrivateIpAddressesRequest {
  readonly Ipv4Prefixes?: readonly string[] | undefined;
  readonly NetworkInterfaceId: string;
  readonly PrivateIpAddresses?: readonly string[] | undefined;
}

export interface UnassignPrivateNatGatewayAddressRequest {
  readonly NatGatewayId: string;
  readonly PrivateIpAddresses: readonly string[];
  readonly MaxDrainDurationSeconds?: number | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface UnassignPrivateNatGatewayAddressResult {
  readonly NatGatewayId?: string | undefined;
  readonly NatGatewayAddresses?: readonly NatGatewayAddress[] | undefined;
}

export type UnlimitedSupportedInstanceFamily = "t2" | "t3" | "t3a" | "t4g";

export interface UnlockSnapshotRequest {
  readonly SnapshotId: string;
  readonly DryRun?: boolean | undefined;
}

export interface UnlockSnapshotResult {
  readonly SnapshotId?: string | undefined;
}

export interface UnmonitorInstancesRequest {
  readonly InstanceIds: readonly string[];
  readonly DryRun?: boolean | undefined;
}

export interface UnmonitorInstancesResult {
  readonly InstanceMonitorings?: readonly InstanceMonitoring[] | undefined;
}

export type UnsuccessfulInstanceCreditSpecificationErrorCode =
  | "InvalidInstanceID.Malformed"
  | "InvalidInstanceID.NotFound"
  | "IncorrectInstanceState"
  | "InstanceCreditSpecification.NotSupported";

export interface UnsuccessfulInstanceCreditSpecificationItem {
  readonly InstanceId?: string | undefined;
  readonly Error?: UnsuccessfulInstanceCreditSpecificationItemError | undefined;
}

export interface UnsuccessfulInstanceCreditSpecificationItemError {
  readonly Code?: UnsuccessfulInstanceCreditSpecificationErrorCode | undefined;
  readonly Message?: string | undefined;
}

export interface UnsuccessfulItem {
  readonly Error?: UnsuccessfulItemError | undefined;
  readonly ResourceId?: string | undefined;
}

export interface UnsuccessfulItemError {
  readonly Code?: string | undefined;
  readonly Message?: string | undefined;
}

export interface UpdateCapacityManagerMonitoredTagKeysRequest {
  readonly ActivateTagKeys?: readonly string[] | undefined;
  readonly DeactivateTagKeys?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly ClientToken?: string | undefined;
}

export interface UpdateCapacityManagerMonitoredTagKeysResult {
  readonly CapacityManagerTagKeys?: readonly CapacityManagerMonitoredTagKey[] | undefined;
}

export interface UpdateCapacityManagerOrganizationsAccessRequest {
  readonly OrganizationsAccess: boolean;
  readonly DryRun?: boolean | undefined;
  readonly ClientToken?: string | undefined;
}

export interface UpdateCapacityManagerOrganizationsAccessResult {
  readonly CapacityManagerStatus?: CapacityManagerStatus | undefined;
  readonly OrganizationsAccess?: boolean | undefined;
}

export interface UpdateInterruptibleCapacityReservationAllocationRequest {
  readonly CapacityReservationId: string;
  readonly TargetInstanceCount: number;
  readonly DryRun?: boolean | undefined;
}

export interface UpdateInterruptibleCapacityReservationAllocationResult {
  readonly InterruptibleCapacityReservationId?: string | undefined;
  readonly SourceCapacityReservationId?: string | undefined;
  readonly InstanceCount?: number | undefined;
  readonly TargetInstanceCount?: number | undefined;
  readonly Status?: InterruptibleCapacityReservationAllocationStatus | undefined;
  readonly InterruptionType?: InterruptionType | undefined;
}

export interface UpdateSecurityGroupRuleDescriptionsEgressRequest {
  readonly DryRun?: boolean | undefined;
  readonly GroupId?: string | undefined;
  readonly GroupName?: string | undefined;
  readonly IpPermissions?: readonly IpPermission[] | undefined;
  readonly SecurityGroupRuleDescriptions?: readonly SecurityGroupRuleDescription[] | undefined;
}

export interface UpdateSecurityGroupRuleDescriptionsEgressResult {
  readonly Return?: boolean | undefined;
}

export interface UpdateSecurityGroupRuleDescriptionsIngressRequest {
  readonly DryRun?: boolean | undefined;
  readonly GroupId?: string | undefined;
  readonly GroupName?: string | undefined;
  readonly IpPermissions?: readonly IpPermission[] | undefined;
  readonly SecurityGroupRuleDescriptions?: readonly SecurityGroupRuleDescription[] | undefined;
}

export interface UpdateSecurityGroupRuleDescriptionsIngressResult {
  readonly Return?: boolean | undefined;
}

export type UsageClassType = "spot" | "on-demand" | "capacity-block";

export interface UserBucket {
  readonly S3Bucket?: string | undefined;
  readonly S3Key?: string | undefined;
}

export interface UserBucketDetails {
  readonly S3Bucket?: string | undefined;
  readonly S3Key?: string | undefined;
}

export interface UserData {
  readonly Data?: string | undefined;
}

export interface UserIdGroupPair {
  readonly Description?: string | undefined;
  readonly UserId?: string | undefined;
  readonly GroupName?: string | undefined;
  readonly GroupId?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly VpcPeeringConnectionId?: string | undefined;
  readonly PeeringStatus?: string | undefined;
}

export type UserTrustProviderType = "iam-identity-center" | "oidc";

export interface VCpuCountRange {
  readonly Min?: number | undefined;
  readonly Max?: number | undefined;
}

export interface VCpuCountRangeRequest {
  readonly Min: number;
  readonly Max?: number | undefined;
}

export interface VCpuInfo {
  readonly DefaultVCpus?: number | undefined;
  readonly DefaultCores?: number | undefined;
  readonly DefaultThreadsPerCore?: number | undefined;
  readonly ValidCores?: readonly number[] | undefined;
  readonly ValidThreadsPerCore?: readonly number[] | undefined;
}

export interface ValidationError {
  readonly Code?: string | undefined;
  readonly Message?: string | undefined;
}

export interface ValidationWarning {
  readonly Errors?: readonly ValidationError[] | undefined;
}

export type VerificationMethod = "remarks-x509" | "dns-token";

export interface VerifiedAccessEndpoint {
  readonly VerifiedAccessInstanceId?: string | undefined;
  readonly VerifiedAccessGroupId?: string | undefined;
  readonly VerifiedAccessEndpointId?: string | undefined;
  readonly ApplicationDomain?: string | undefined;
  readonly EndpointType?: VerifiedAccessEndpointType | undefined;
  readonly AttachmentType?: VerifiedAccessEndpointAttachmentType | undefined;
  readonly DomainCertificateArn?: string | undefined;
  readonly EndpointDomain?: string | undefined;
  readonly DeviceValidationDomain?: string | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly LoadBalancerOptions?: VerifiedAccessEndpointLoadBalancerOptions | undefined;
  readonly NetworkInterfaceOptions?: VerifiedAccessEndpointEniOptions | undefined;
  readonly Status?: VerifiedAccessEndpointStatus | undefined;
  readonly Description?: string | undefined;
  readonly CreationTime?: string | undefined;
  readonly LastUpdatedTime?: string | undefined;
  readonly DeletionTime?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly SseSpecification?: VerifiedAccessSseSpecificationResponse | undefined;
  readonly RdsOptions?: VerifiedAccessEndpointRdsOptions | undefined;
  readonly CidrOptions?: VerifiedAccessEndpointCidrOptions | undefined;
}

export type VerifiedAccessEndpointAttachmentType = "vpc";

export interface VerifiedAccessEndpointCidrOptions {
  readonly Cidr?: string | undefined;
  readonly PortRanges?: readonly VerifiedAccessEndpointPortRange[] | undefined;
  readonly Protocol?: VerifiedAccessEndpointProtocol | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
}

export interface VerifiedAccessEndpointEniOptions {
  readonly NetworkInterfaceId?: string | undefined;
  readonly Protocol?: VerifiedAccessEndpointProtocol | undefined;
  readonly Port?: number | undefined;
  readonly PortRanges?: readonly VerifiedAccessEndpointPortRange[] | undefined;
}

export interface VerifiedAccessEndpointLoadBalancerOptions {
  readonly Protocol?: VerifiedAccessEndpointProtocol | undefined;
  readonly Port?: number | undefined;
  readonly LoadBalancerArn?: string | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  readonly PortRanges?: readonly VerifiedAccessEndpointPortRange[] | undefined;
}

export interface VerifiedAccessEndpointPortRange {
  readonly FromPort?: number | undefined;
  readonly ToPort?: number | undefined;
}

export type VerifiedAccessEndpointProtocol = "http" | "https" | "tcp";

export interface VerifiedAccessEndpointRdsOptions {
  readonly Protocol?: VerifiedAccessEndpointProtocol | undefined;
  readonly Port?: number | undefined;
  readonly RdsDbInstanceArn?: string | undefined;
  readonly RdsDbClusterArn?: string | undefined;
  readonly RdsDbProxyArn?: string | undefined;
  readonly RdsEndpoint?: string | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
}

export interface VerifiedAccessEndpointStatus {
  readonly Code?: VerifiedAccessEndpointStatusCode | undefined;
  readonly Message?: string | undefined;
}

export type VerifiedAccessEndpointStatusCode = "pending" | "active" | "updating" | "deleting" | "deleted";

export interface VerifiedAccessEndpointTarget {
  readonly VerifiedAccessEndpointId?: string | undefined;
  readonly VerifiedAccessEndpointTargetIpAddress?: string | undefined;
  readonly VerifiedAccessEndpointTargetDns?: string | undefined;
}

export type VerifiedAccessEndpointType = "load-balancer" | "network-interface" | "rds" | "cidr";

export interface VerifiedAccessGroup {
  readonly VerifiedAccessGroupId?: string | undefined;
  readonly VerifiedAccessInstanceId?: string | undefined;
  readonly Description?: string | undefined;
  readonly Owner?: string | undefined;
  readonly VerifiedAccessGroupArn?: string | undefined;
  readonly CreationTime?: string | undefined;
  readonly LastUpdatedTime?: string | undefined;
  readonly DeletionTime?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly SseSpecification?: VerifiedAccessSseSpecificationResponse | undefined;
}

export interface VerifiedAccessInstance {
  readonly VerifiedAccessInstanceId?: string | undefined;
  readonly Description?: string | undefined;
  readonly VerifiedAccessTrustProviders?: readonly VerifiedAccessTrustProviderCondensed[] | undefined;
  readonly CreationTime?: string | undefined;
  readonly LastUpdatedTime?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly FipsEnabled?: boolean | undefined;
  readonly CidrEndpointsCustomSubDomain?: VerifiedAccessInstanceCustomSubDomain | undefined;
}

export interface VerifiedAccessInstanceCustomSubDomain {
  readonly SubDomain?: string | undefined;
  readonly Nameservers?: readonly string[] | undefined;
}

export interface VerifiedAccessInstanceLoggingConfiguration {
  readonly VerifiedAccessInstanceId?: string | undefined;
  readonly AccessLogs?: VerifiedAccessLogs | undefined;
}

export interface VerifiedAccessInstanceOpenVpnClientConfiguration {
  readonly Config?: string | undefined;
  readonly Routes?: readonly VerifiedAccessInstanceOpenVpnClientConfigurationRoute[] | undefined;
}

export interface VerifiedAccessInstanceOpenVpnClientConfigurationRoute {
  readonly Cidr?: string | undefined;
}

export interface VerifiedAccessInstanceUserTrustProviderClientConfiguration {
  readonly Type?: UserTrustProviderType | undefined;
  readonly Scopes?: string | undefined;
  readonly Issuer?: string | undefined;
  readonly AuthorizationEndpoint?: string | undefined;
  readonly PublicSigningKeyEndpoint?: string | undefined;
  readonly TokenEndpoint?: string | undefined;
  readonly UserInfoEndpoint?: string | undefined;
  readonly ClientId?: string | undefined;
  readonly ClientSecret?: string | undefined;
  readonly PkceEnabled?: boolean | undefined;
}

export interface VerifiedAccessLogCloudWatchLogsDestination {
  readonly Enabled?: boolean | undefined;
  readonly DeliveryStatus?: VerifiedAccessLogDeliveryStatus | undefined;
  readonly LogGroup?: string | undefined;
}

export interface VerifiedAccessLogCloudWatchLogsDestinationOptions {
  readonly Enabled: boolean;
  readonly LogGroup?: string | undefined;
}

export interface VerifiedAccessLogDeliveryStatus {
  readonly Code?: VerifiedAccessLogDeliveryStatusCode | undefined;
  readonly Message?: string | undefined;
}

export type VerifiedAccessLogDeliveryStatusCode = "success" | "failed";

export interface VerifiedAccessLogKinesisDataFirehoseDestination {
  readonly Enabled?: boolean | undefined;
  readonly DeliveryStatus?: VerifiedAccessLogDeliveryStatus | undefined;
  readonly DeliveryStream?: string | undefined;
}

export interface VerifiedAccessLogKinesisDataFirehoseDestinationOptions {
  readonly Enabled: boolean;
  readonly DeliveryStream?: string | undefined;
}

export interface VerifiedAccessLogOptions {
  readonly S3?: VerifiedAccessLogS3DestinationOptions | undefined;
  readonly CloudWatchLogs?: VerifiedAccessLogCloudWatchLogsDestinationOptions | undefined;
  readonly KinesisDataFirehose?: VerifiedAccessLogKinesisDataFirehoseDestinationOptions | undefined;
  readonly LogVersion?: string | undefined;
  readonly IncludeTrustContext?: boolean | undefined;
}

export interface VerifiedAccessLogS3Destination {
  readonly Enabled?: boolean | undefined;
  readonly DeliveryStatus?: VerifiedAccessLogDeliveryStatus | undefined;
  readonly BucketName?: string | undefined;
  readonly Prefix?: string | undefined;
  readonly BucketOwner?: string | undefined;
}

export interface VerifiedAccessLogS3DestinationOptions {
  readonly Enabled: boolean;
  readonly BucketName?: string | undefined;
  readonly Prefix?: string | undefined;
  readonly BucketOwner?: string | undefined;
}

export interface VerifiedAccessLogs {
  readonly S3?: VerifiedAccessLogS3Destination | undefined;
  readonly CloudWatchLogs?: VerifiedAccessLogCloudWatchLogsDestination | undefined;
  readonly KinesisDataFirehose?: VerifiedAccessLogKinesisDataFirehoseDestination | undefined;
  readonly LogVersion?: string | undefined;
  readonly IncludeTrustContext?: boolean | undefined;
}

export interface VerifiedAccessSseSpecificationRequest {
  readonly CustomerManagedKeyEnabled?: boolean | undefined;
  readonly KmsKeyArn?: string | undefined;
}

export interface VerifiedAccessSseSpecificationResponse {
  readonly CustomerManagedKeyEnabled?: boolean | undefined;
  readonly KmsKeyArn?: string | undefined;
}

export interface VerifiedAccessTrustProvider {
  readonly VerifiedAccessTrustProviderId?: string | undefined;
  readonly Description?: string | undefined;
  readonly TrustProviderType?: TrustProviderType | undefined;
  readonly UserTrustProviderType?: UserTrustProviderType | undefined;
  readonly DeviceTrustProviderType?: DeviceTrustProviderType | undefined;
  readonly OidcOptions?: OidcOptions | undefined;
  readonly DeviceOptions?: DeviceOptions | undefined;
  readonly PolicyReferenceName?: string | undefined;
  readonly CreationTime?: string | undefined;
  readonly LastUpdatedTime?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly SseSpecification?: VerifiedAccessSseSpecificationResponse | undefined;
  readonly NativeApplicationOidcOptions?: NativeApplicationOidcOptions | undefined;
}

export interface VerifiedAccessTrustProviderCondensed {
  readonly VerifiedAccessTrustProviderId?: string | undefined;
  readonly Description?: string | undefined;
  readonly TrustProviderType?: TrustProviderType | undefined;
  readonly UserTrustProviderType?: UserTrustProviderType | undefined;
  readonly DeviceTrustProviderType?: DeviceTrustProviderType | undefined;
}

export interface VgwTelemetry {
  readonly AcceptedRouteCount?: number | undefined;
  readonly LastStatusChange?: Instant | undefined;
  readonly OutsideIpAddress?: string | undefined;
  readonly Status?: TelemetryStatus | undefined;
  readonly StatusMessage?: string | undefined;
  readonly CertificateArn?: string | undefined;
}

export type VirtualizationType = "hvm" | "paravirtual";

export interface Volume {
  readonly AvailabilityZoneId?: string | undefined;
  readonly OutpostArn?: string | undefined;
  readonly SourceVolumeId?: string | undefined;
  readonly Iops?: number | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly VolumeType?: VolumeType | undefined;
  readonly FastRestored?: boolean | undefined;
  readonly MultiAttachEnabled?: boolean | undefined;
  readonly Throughput?: number | undefined;
  readonly SseType?: SSEType | undefined;
  readonly Operator?: OperatorResponse | undefined;
  readonly VolumeInitializationRate?: number | undefined;
  readonly VolumeId?: string | undefined;
  readonly Size?: number | undefined;
  readonly SnapshotId?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly State?: VolumeState | undefined;
  readonly CreateTime?: Instant | undefined;
  readonly Attachments?: readonly VolumeAttachment[] | undefined;
  readonly Encrypted?: boolean | undefined;
  readonly KmsKeyId?: string | undefined;
}

export interface VolumeAttachment {
  readonly DeleteOnTermination?: boolean | undefined;
  readonly AssociatedResource?: string | undefined;
  readonly InstanceOwningService?: string | undefined;
  readonly EbsCardIndex?: number | undefined;
  readonly VolumeId?: string | undefined;
  readonly InstanceId?: string | undefined;
  readonly Device?: string | undefined;
  readonly State?: VolumeAttachmentState | undefined;
  readonly AttachTime?: Instant | undefined;
}

export type VolumeAttachmentState = "attaching" | "attached" | "detaching" | "detached" | "busy";

export type VolumeAttributeName = "autoEnableIO" | "productCodes";

export interface VolumeDetail {
  readonly Size: number;
}

export interface VolumeModification {
  readonly VolumeId?: string | undefined;
  readonly ModificationState?: VolumeModificationState | undefined;
  readonly StatusMessage?: string | undefined;
  readonly TargetSize?: number | undefined;
  readonly TargetIops?: number | undefined;
  readonly TargetVolumeType?: VolumeType | undefined;
  readonly TargetThroughput?: number | undefined;
  readonly TargetMultiAttachEnabled?: boolean | undefined;
  readonly OriginalSize?: number | undefined;
  readonly OriginalIops?: number | undefined;
  readonly OriginalVolumeType?: VolumeType | undefined;
  readonly OriginalThroughput?: number | undefined;
  readonly OriginalMultiAttachEnabled?: boolean | undefined;
  readonly Progress?: number | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly Operator?: OperatorResponse | undefined;
}

export type VolumeModificationState = "modifying" | "optimizing" | "completed" | "failed";

export interface VolumeRecycleBinInfo {
  readonly VolumeId?: string | undefined;
  readonly VolumeType?: VolumeType | undefined;
  readonly State?: VolumeState | undefined;
  readonly Size?: number | undefined;
  readonly Iops?: number | undefined;
  readonly Throughput?: number | undefined;
  readonly OutpostArn?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly SourceVolumeId?: string | undefined;
  readonly SnapshotId?: string | undefined;
  readonly Operator?: OperatorResponse | undefined;
  readonly CreateTime?: Instant | undefined;
  readonly RecycleBinEnterTime?: Instant | undefined;
  readonly RecycleBinExitTime?: Instant | undefined;
}

export type VolumeState =
  | "creating"
  | "available"
  | "in-use"
  | "deleting"
  | "deleted"
  | "error";

export interface VolumeStatusAction {
  readonly Code?: string | undefined;
  readonly Description?: string | undefined;
  readonly EventId?: string | undefined;
  readonly EventType?: string | undefined;
}

export interface VolumeStatusAttachmentStatus {
  readonly IoPerformance?: string | undefined;
  readonly InstanceId?: string | undefined;
}

export interface VolumeStatusDetails {
  readonly Name?: VolumeStatusName | undefined;
  readonly Status?: string | undefined;
}

export interface VolumeStatusEvent {
  readonly Description?: string | undefined;
  readonly EventId?: string | undefined;
  readonly EventType?: string | undefined;
  readonly NotAfter?: Instant | undefined;
  readonly NotBefore?: Instant | undefined;
  readonly InstanceId?: string | undefined;
}

export interface VolumeStatusInfo {
  readonly Details?: readonly VolumeStatusDetails[] | undefined;
  readonly Status?: VolumeStatusInfoStatus | undefined;
}

export type VolumeStatusInfoStatus = "ok" | "impaired" | "insufficient-data" | "warning";

export interface VolumeStatusItem {
  readonly Actions?: readonly VolumeStatusAction[] | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly OutpostArn?: string | undefined;
  readonly Events?: readonly VolumeStatusEvent[] | undefined;
  readonly VolumeId?: string | undefined;
  readonly VolumeStatus?: VolumeStatusInfo | undefined;
  readonly AttachmentStatuses?: readonly VolumeStatusAttachmentStatus[] | undefined;
  readonly InitializationStatusDetails?: InitializationStatusDetails | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly Operator?: OperatorResponse | undefined;
}

export type VolumeStatusName = "io-enabled" | "io-performance" | "initialization-state";

export type VolumeType = "standard" | "io1" | "io2" | "gp2" | "sc1" | "st1" | "gp3";

export interface Vpc {
  readonly OwnerId?: string | undefined;
  readonly InstanceTenancy?: Tenancy | undefined;
  readonly Ipv6CidrBlockAssociationSet?: readonly VpcIpv6CidrBlockAssociation[] | undefined;
  readonly CidrBlockAssociationSet?: readonly VpcCidrBlockAssociation[] | undefined;
  readonly IsDefault?: boolean | undefined;
  readonly EncryptionControl?: VpcEncryptionControl | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly BlockPublicAccessStates?: BlockPublicAccessStates | undefined;
  readonly VpcId?: string | undefined;
  readonly State?: VpcState | undefined;
  readonly CidrBlock?: string | undefined;
  readonly DhcpOptionsId?: string | undefined;
}

export interface VpcAttachment {
  readonly VpcId?: string | undefined;
  readonly State?: AttachmentStatus | undefined;
}

export type VpcAttributeName =
  | "enableDnsSupport"
  | "enableDnsHostnames"
  | "enableNetworkAddressUsageMetrics";

export interface VpcBlockPublicAccessExclusion {
  readonly ExclusionId?: string | undefined;
  readonly InternetGatewayExclusionMode?: InternetGatewayExclusionMode | undefined;
  readonly ResourceArn?: string | undefined;
  readonly State?: VpcBlockPublicAccessExclusionState | undefined;
  readonly Reason?: string | undefined;
  readonly CreationTimestamp?: Instant | undefined;
  readonly LastUpdateTimestamp?: Instant | undefined;
  readonly DeletionTimestamp?: Instant | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type VpcBlockPublicAccessExclusionState =
  | "create-in-progress"
  | "create-complete"
  | "create-failed"
  | "update-in-progress"
  | "update-complete"
  | "update-failed"
  | "delete-in-progress"
  | "delete-complete"
  | "disable-in-progress"
  | "disable-complete";

export type VpcBlockPublicAccessExclusionsAllowed = "allowed" | "not-allowed";

export interface VpcBlockPublicAccessOptions {
  readonly AwsAccountId?: string | undefined;
  readonly AwsRegion?: string | undefined;
  readonly State?: VpcBlockPublicAccessState | undefined;
  readonly InternetGatewayBlockMode?: InternetGatewayBlockMode | undefined;
  readonly Reason?: string | undefined;
  readonly LastUpdateTimestamp?: Instant | undefined;
  readonly ManagedBy?: ManagedBy | undefined;
  readonly ExclusionsAllowed?: VpcBlockPublicAccessExclusionsAllowed | undefined;
}

export type VpcBlockPublicAccessState = "default-state" | "update-in-progress" | "update-complete";

export interface VpcCidrBlockAssociation {
  readonly AssociationId?: string | undefined;
  readonly CidrBlock?: string | undefined;
  readonly CidrBlockState?: VpcCidrBlockState | undefined;
}

export interface VpcCidrBlockState {
  readonly State?: VpcCidrBlockStateCode | undefined;
  readonly StatusMessage?: string | undefined;
}

export type VpcCidrBlockStateCode =
  | "associating"
  | "associated"
  | "disassociating"
  | "disassociated"
  | "failing"
  | "failed";

export interface VpcClassicLink {
  readonly ClassicLinkEnabled?: boolean | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly VpcId?: string | undefined;
}

export interface VpcEncryptionControl {
  readonly VpcId?: string | undefined;
  readonly VpcEncryptionControlId?: string | undefined;
  readonly Mode?: VpcEncryptionControlMode | undefined;
  readonly State?: VpcEncryptionControlState | undefined;
  readonly StateMessage?: string | undefined;
  readonly ResourceExclusions?: VpcEncryptionControlExclusions | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface VpcEncryptionControlConfiguration {
  readonly Mode: VpcEncryptionControlMode;
  readonly InternetGatewayExclusion?: VpcEncryptionControlExclusionStateInput | undefined;
  readonly EgressOnlyInternetGatewayExclusion?: VpcEncryptionControlExclusionStateInput | undefined;
  readonly NatGatewayExclusion?: VpcEncryptionControlExclusionStateInput | undefined;
  readonly VirtualPrivateGatewayExclusion?: VpcEncryptionControlExclusionStateInput | undefined;
  readonly VpcPeeringExclusion?: VpcEncryptionControlExclusionStateInput | undefined;
  readonly LambdaExclusion?: VpcEncryptionControlExclusionStateInput | undefined;
  readonly VpcLatticeExclusion?: VpcEncryptionControlExclusionStateInput | undefined;
  readonly ElasticFileSystemExclusion?: VpcEncryptionControlExclusionStateInput | undefined;
}

export interface VpcEncryptionControlExclusion {
  readonly State?: VpcEncryptionControlExclusionState | undefined;
  readonly StateMessage?: string | undefined;
}

export type VpcEncryptionControlExclusionState = "enabling" | "enabled" | "disabling" | "disabled";

export type VpcEncryptionControlExclusionStateInput = "enable" | "disable";

export interface VpcEncryptionControlExclusions {
  readonly InternetGateway?: VpcEncryptionControlExclusion | undefined;
  readonly EgressOnlyInternetGateway?: VpcEncryptionControlExclusion | undefined;
  readonly NatGateway?: VpcEncryptionControlExclusion | undefined;
  readonly VirtualPrivateGateway?: VpcEncryptionControlExclusion | undefined;
  readonly VpcPeering?: VpcEncryptionControlExclusion | undefined;
  readonly Lambda?: VpcEncryptionControlExclusion | undefined;
  readonly VpcLattice?: VpcEncryptionControlExclusion | undefined;
  readonly ElasticFileSystem?: VpcEncryptionControlExclusion | undefined;
}

export type VpcEncryptionControlMode = "monitor" | "enforce";

export type VpcEncryptionControlState =
  | "enforce-in-progress"
  | "monitor-in-progress"
  | "enforce-failed"
  | "monitor-failed"
  | "deleting"
  | "deleted"
  | "available"
  | "creating"
  | "delete-failed";

export interface VpcEncryptionNonCompliantResource {
  readonly Id?: string | undefined;
  readonly Type?: string | undefined;
  readonly Description?: string | undefined;
  readonly IsExcludable?: boolean | undefined;
}

export interface VpcEndpoint {
  readonly VpcEndpointId?: string | undefined;
  readonly VpcEndpointType?: VpcEndpointType | undefined;
  readonly VpcId?: string | undefined;
  readonly ServiceName?: string | undefined;
  readonly State?: State | undefined;
  readonly PolicyDocument?: string | undefined;
  readonly RouteTableIds?: readonly string[] | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  readonly Groups?: readonly SecurityGroupIdentifier[] | undefined;
  readonly IpAddressType?: IpAddressType | undefined;
  readonly DnsOptions?: DnsOptions | undefined;
  readonly PrivateDnsEnabled?: boolean | undefined;
  readonly RequesterManaged?: boolean | undefined;
  readonly NetworkInterfaceIds?: readonly string[] | undefined;
  readonly DnsEntries?: readonly DnsEntry[] | undefined;
  readonly CreationTimestamp?: Instant | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly OwnerId?: string | undefined;
  readonly LastError?: LastError | undefined;
  readonly Ipv4Prefixes?: readonly SubnetIpPrefixes[] | undefined;
  readonly Ipv6Prefixes?: readonly SubnetIpPrefixes[] | undefined;
  readonly FailureReason?: string | undefined;
  readonly ServiceNetworkArn?: string | undefined;
  readonly ResourceConfigurationArn?: string | undefined;
  readonly ServiceRegion?: string | undefined;
}

export interface VpcEndpointAssociation {
  readonly Id?: string | undefined;
  readonly VpcEndpointId?: string | undefined;
  readonly ServiceNetworkArn?: string | undefined;
  readonly ServiceNetworkName?: string | undefined;
  readonly AssociatedResourceAccessibility?: string | undefined;
  readonly FailureReason?: string | undefined;
  readonly FailureCode?: string | undefined;
  readonly DnsEntry?: DnsEntry | undefined;
  readonly PrivateDnsEntry?: DnsEntry | undefined;
  readonly AssociatedResourceArn?: string | undefined;
  readonly ResourceConfigurationGroupArn?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface VpcEndpointConnection {
  readonly ServiceId?: string | undefined;
  readonly VpcEndpointId?: string | undefined;
  readonly VpcEndpointOwner?: string | undefined;
  readonly VpcEndpointState?: State | undefined;
  readonly CreationTimestamp?: Instant | undefined;
  readonly DnsEntries?: readonly DnsEntry[] | undefined;
  readonly NetworkLoadBalancerArns?: readonly string[] | undefined;
  readonly GatewayLoadBalancerArns?: readonly string[] | undefined;
  readonly IpAddressType?: IpAddressType | undefined;
  readonly VpcEndpointConnectionId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly VpcEndpointRegion?: string | undefined;
}

export type VpcEndpointType =
  | "Interface"
  | "Gateway"
  | "GatewayLoadBalancer"
  | "Resource"
  | "ServiceNetwork";

export interface VpcIpv6CidrBlockAssociation {
  readonly AssociationId?: string | undefined;
  readonly Ipv6CidrBlock?: string | undefined;
  readonly Ipv6CidrBlockState?: VpcCidrBlockState | undefined;
  readonly NetworkBorderGroup?: string | undefined;
  readonly Ipv6Pool?: string | undefined;
  readonly Ipv6AddressAttribute?: Ipv6AddressAttribute | undefined;
  readonly IpSource?: IpSource | undefined;
}

export interface VpcPeeringConnection {
  readonly AccepterVpcInfo?: VpcPeeringConnectionVpcInfo | undefined;
  readonly ExpirationTime?: Instant | undefined;
  readonly RequesterVpcInfo?: VpcPeeringConnectionVpcInfo | undefined;
  readonly Status?: VpcPeeringConnectionStateReason | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly VpcPeeringConnectionId?: string | undefined;
}

export interface VpcPeeringConnectionOptionsDescription {
  readonly AllowDnsResolutionFromRemoteVpc?: boolean | undefined;
  readonly AllowEgressFromLocalClassicLinkToRemoteVpc?: boolean | undefined;
  readonly AllowEgressFromLocalVpcToRemoteClassicLink?: boolean | undefined;
}

export interface VpcPeeringConnectionStateReason {
  readonly Code?: VpcPeeringConnectionStateReasonCode | undefined;
  readonly Message?: string | undefined;
}

export type VpcPeeringConnectionStateReasonCode =
  | "initiating-request"
  | "pending-acceptance"
  | "active"
  | "deleted"
  | "rejected"
  | "failed"
  | "expired"
  | "provisioning"
  | "deleting";

export interface VpcPeeringConnectionVpcInfo {
  readonly CidrBlock?: string | undefined;
  readonly Ipv6CidrBlockSet?: readonly Ipv6CidrBlock[] | undefined;
  readonly CidrBlockSet?: readonly CidrBlock[] | undefined;
  readonly OwnerId?: string | undefined;
  readonly PeeringOptions?: VpcPeeringConnectionOptionsDescription | undefined;
  readonly VpcId?: string | undefined;
  readonly Region?: string | undefined;
}

export type VpcState = "pending" | "available";

export type VpcTenancy = "default";

export interface VpnConcentrator {
  readonly VpnConcentratorId?: string | undefined;
  readonly State?: string | undefined;
  readonly TransitGatewayId?: string | undefined;
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly Type?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type VpnConcentratorType = "ipsec.1";

export interface VpnConnection {
  readonly Category?: string | undefined;
  readonly TransitGatewayId?: string | undefined;
  readonly VpnConcentratorId?: string | undefined;
  readonly CoreNetworkArn?: string | undefined;
  readonly CoreNetworkAttachmentArn?: string | undefined;
  readonly GatewayAssociationState?: GatewayAssociationState | undefined;
  readonly Options?: VpnConnectionOptions | undefined;
  readonly Routes?: readonly VpnStaticRoute[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly VgwTelemetry?: readonly VgwTelemetry[] | undefined;
  readonly PreSharedKeyArn?: string | undefined;
  readonly VpnConnectionId?: string | undefined;
  readonly State?: VpnState | undefined;
  readonly CustomerGatewayConfiguration?: string | undefined;
  readonly Type?: GatewayType | undefined;
  readonly CustomerGatewayId?: string | undefined;
  readonly VpnGatewayId?: string | undefined;
}

export interface VpnConnectionDeviceType {
  readonly VpnConnectionDeviceTypeId?: string | undefined;
  readonly Vendor?: string | undefined;
  readonly Platform?: string | undefined;
  readonly Software?: string | undefined;
}

export interface VpnConnectionOptions {
  readonly EnableAcceleration?: boolean | undefined;
  readonly StaticRoutesOnly?: boolean | undefined;
  readonly LocalIpv4NetworkCidr?: string | undefined;
  readonly RemoteIpv4NetworkCidr?: string | undefined;
  readonly LocalIpv6NetworkCidr?: string | undefined;
  readonly RemoteIpv6NetworkCidr?: string | undefined;
  readonly OutsideIpAddressType?: string | undefined;
  readonly TransportTransitGatewayAttachmentId?: string | undefined;
  readonly TunnelInsideIpVersion?: TunnelInsideIpVersion | undefined;
  readonly TunnelOptions?: readonly TunnelOption[] | undefined;
  readonly TunnelBandwidth?: VpnTunnelBandwidth | undefined;
}

export interface VpnConnectionOptionsSpecification {
  readonly EnableAcceleration?: boolean | undefined;
  readonly TunnelInsideIpVersion?: TunnelInsideIpVersion | undefined;
  readonly TunnelOptions?: readonly VpnTunnelOptionsSpecification[] | undefined;
  readonly LocalIpv4NetworkCidr?: string | undefined;
  readonly RemoteIpv4NetworkCidr?: string | undefined;
  readonly LocalIpv6NetworkCidr?: string | undefined;
  readonly RemoteIpv6NetworkCidr?: string | undefined;
  readonly OutsideIpAddressType?: string | undefined;
  readonly TransportTransitGatewayAttachmentId?: string | undefined;
  readonly TunnelBandwidth?: VpnTunnelBandwidth | undefined;
  readonly StaticRoutesOnly?: boolean | undefined;
}

export type VpnEcmpSupportValue = "enable" | "disable";

export interface VpnGateway {
  readonly AmazonSideAsn?: number | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly VpnGatewayId?: string | undefined;
  readonly State?: VpnState | undefined;
  readonly Type?: GatewayType | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly VpcAttachments?: readonly VpcAttachment[] | undefined;
}

export type VpnProtocol = "openvpn";

export type VpnState = "pending" | "available" | "deleting" | "deleted";

export interface VpnStaticRoute {
  readonly DestinationCidrBlock?: string | undefined;
  readonly Source?: VpnStaticRouteSource | undefined;
  readonly State?: VpnState | undefined;
}

export type VpnStaticRouteSource = "Static";

export type VpnTunnelBandwidth = "standard" | "large";

export interface VpnTunnelLogOptions {
  readonly CloudWatchLogOptions?: CloudWatchLogOptions | undefined;
}

export interface VpnTunnelLogOptionsSpecification {
  readonly CloudWatchLogOptions?: CloudWatchLogOptionsSpecification | undefined;
}

export interface VpnTunnelOptionsSpecification {
  readonly TunnelInsideCidr?: string | undefined;
  readonly TunnelInsideIpv6Cidr?: string | undefined;
  readonly PreSharedKey?: string | undefined;
  readonly Phase1LifetimeSeconds?: number | undefined;
  readonly Phase2LifetimeSeconds?: number | undefined;
  readonly RekeyMarginTimeSeconds?: number | undefined;
  readonly RekeyFuzzPercentage?: number | undefined;
  readonly ReplayWindowSize?: number | undefined;
  readonly DPDTimeoutSeconds?: number | undefined;
  readonly DPDTimeoutAction?: string | undefined;
  readonly Phase1EncryptionAlgorithms?: readonly Phase1EncryptionAlgorithmsRequestListValue[] | undefined;
  readonly Phase2EncryptionAlgorithms?: readonly Phase2EncryptionAlgorithmsRequestListValue[] | undefined;
  readonly Phase1IntegrityAlgorithms?: readonly Phase1IntegrityAlgorithmsRequestListValue[] | undefined;
  readonly Phase2IntegrityAlgorithms?: readonly Phase2IntegrityAlgorithmsRequestListValue[] | undefined;
  readonly Phase1DHGroupNumbers?: readonly Phase1DHGroupNumbersRequestListValue[] | undefined;
  readonly Phase2DHGroupNumbers?: readonly Phase2DHGroupNumbersRequestListValue[] | undefined;
  readonly IKEVersions?: readonly IKEVersionsRequestListValue[] | undefined;
  readonly StartupAction?: string | undefined;
  readonly LogOptions?: VpnTunnelLogOptionsSpecification | undefined;
  readonly EnableTunnelLifecycleControl?: boolean | undefined;
}

export type VpnTunnelProvisioningStatus = "available" | "pending" | "failed";

export type WeekDay =
  | "sunday"
  | "monday"
  | "tuesday"
  | "wednesday"
  | "thursday"
  | "friday"
  | "saturday";

export interface WithdrawByoipCidrRequest {
  readonly Cidr: string;
  readonly DryRun?: boolean | undefined;
}

export interface WithdrawByoipCidrResult {
  readonly ByoipCidr?: ByoipCidr | undefined;
}

export type scope = "Availability Zone" | "Region";
