/** The operations and types of Redshift (API version 2012-12-01). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const redshift: ServiceRef<Operations> = { id: "redshift" };

export interface Operations {
  readonly AcceptReservedNodeExchange: {
    readonly input: AcceptReservedNodeExchangeInputMessage;
    readonly output: AcceptReservedNodeExchangeOutputMessage;
    readonly errors:
      | "DependentServiceUnavailableFault"
      | "InvalidReservedNodeStateFault"
      | "ReservedNodeAlreadyExistsFault"
      | "ReservedNodeAlreadyMigratedFault"
      | "ReservedNodeNotFoundFault"
      | "ReservedNodeOfferingNotFoundFault"
      | "UnsupportedOperationFault";
  };
  readonly AddPartner: {
    readonly input: PartnerIntegrationInputMessage;
    readonly output: PartnerIntegrationOutputMessage;
    readonly errors:
      | "ClusterNotFoundFault"
      | "PartnerNotFoundFault"
      | "UnauthorizedPartnerIntegrationFault"
      | "UnsupportedOperationFault";
  };
  readonly AssociateDataShareConsumer: {
    readonly input: AssociateDataShareConsumerMessage;
    readonly output: DataShare;
    readonly errors: "InvalidDataShareFault" | "InvalidNamespaceFault";
  };
  readonly AuthorizeClusterSecurityGroupIngress: {
    readonly input: AuthorizeClusterSecurityGroupIngressMessage;
    readonly output: AuthorizeClusterSecurityGroupIngressResult;
    readonly errors:
      | "AuthorizationAlreadyExistsFault"
      | "AuthorizationQuotaExceededFault"
      | "ClusterSecurityGroupNotFoundFault"
      | "InvalidClusterSecurityGroupStateFault";
  };
  readonly AuthorizeDataShare: {
    readonly input: AuthorizeDataShareMessage;
    readonly output: DataShare;
    readonly errors: "InvalidDataShareFault";
  };
  readonly AuthorizeEndpointAccess: {
    readonly input: AuthorizeEndpointAccessMessage;
    readonly output: EndpointAuthorization;
    readonly errors:
      | "ClusterNotFoundFault"
      | "EndpointAuthorizationAlreadyExistsFault"
      | "EndpointAuthorizationsPerClusterLimitExceededFault"
      | "InvalidAuthorizationStateFault"
      | "InvalidClusterStateFault"
      | "UnsupportedOperationFault";
  };
  readonly AuthorizeSnapshotAccess: {
    readonly input: AuthorizeSnapshotAccessMessage;
    readonly output: AuthorizeSnapshotAccessResult;
    readonly errors:
      | "AuthorizationAlreadyExistsFault"
      | "AuthorizationQuotaExceededFault"
      | "ClusterSnapshotNotFoundFault"
      | "DependentServiceRequestThrottlingFault"
      | "InvalidClusterSnapshotStateFault"
      | "LimitExceededFault"
      | "UnsupportedOperationFault";
  };
  readonly BatchDeleteClusterSnapshots: {
    readonly input: BatchDeleteClusterSnapshotsRequest;
    readonly output: BatchDeleteClusterSnapshotsResult;
    readonly errors: "BatchDeleteRequestSizeExceededFault";
  };
  readonly BatchModifyClusterSnapshots: {
    readonly input: BatchModifyClusterSnapshotsMessage;
    readonly output: BatchModifyClusterSnapshotsOutputMessage;
    readonly errors:
      | "BatchModifyClusterSnapshotsLimitExceededFault"
      | "InvalidRetentionPeriodFault";
  };
  readonly CancelResize: {
    readonly input: CancelResizeMessage;
    readonly output: ResizeProgressMessage;
    readonly errors:
      | "ClusterNotFoundFault"
      | "InvalidClusterStateFault"
      | "ResizeNotFoundFault"
      | "UnsupportedOperationFault";
  };
  readonly CopyClusterSnapshot: {
    readonly input: CopyClusterSnapshotMessage;
    readonly output: CopyClusterSnapshotResult;
    readonly errors:
      | "ClusterNotFoundFault"
      | "ClusterSnapshotAlreadyExistsFault"
      | "ClusterSnapshotNotFoundFault"
      | "ClusterSnapshotQuotaExceededFault"
      | "InvalidClusterSnapshotStateFault"
      | "InvalidRetentionPeriodFault";
  };
  readonly CreateAuthenticationProfile: {
    readonly input: CreateAuthenticationProfileMessage;
    readonly output: CreateAuthenticationProfileResult;
    readonly errors:
      | "AuthenticationProfileAlreadyExistsFault"
      | "AuthenticationProfileQuotaExceededFault"
      | "InvalidAuthenticationProfileRequestFault";
  };
  readonly CreateCluster: {
    readonly input: CreateClusterMessage;
    readonly output: CreateClusterResult;
    readonly errors:
      | "ClusterAlreadyExistsFault"
      | "ClusterParameterGroupNotFoundFault"
      | "ClusterQuotaExceededFault"
      | "ClusterSecurityGroupNotFoundFault"
      | "ClusterSubnetGroupNotFoundFault"
      | "DependentServiceAccessDeniedFault"
      | "DependentServiceRequestThrottlingFault"
      | "DependentServiceUnavailableFault"
      | "HsmClientCertificateNotFoundFault"
      | "HsmConfigurationNotFoundFault"
      | "InsufficientClusterCapacityFault"
      | "InvalidClusterSubnetGroupStateFault"
      | "InvalidClusterTrackFault"
      | "InvalidElasticIpFault"
      | "InvalidRetentionPeriodFault"
      | "InvalidSubnet"
      | "InvalidTagFault"
      | "InvalidVPCNetworkStateFault"
      | "Ipv6CidrBlockNotFoundFault"
      | "LimitExceededFault"
      | "NumberOfNodesPerClusterLimitExceededFault"
      | "NumberOfNodesQuotaExceededFault"
      | "RedshiftIdcApplicationNotExistsFault"
      | "SnapshotScheduleNotFoundFault"
      | "TagLimitExceededFault"
      | "UnauthorizedOperation"
      | "UnsupportedOperationFault";
  };
  readonly CreateClusterParameterGroup: {
    readonly input: CreateClusterParameterGroupMessage;
    readonly output: CreateClusterParameterGroupResult;
    readonly errors:
      | "ClusterParameterGroupAlreadyExistsFault"
      | "ClusterParameterGroupQuotaExceededFault"
      | "InvalidTagFault"
      | "TagLimitExceededFault";
  };
  readonly CreateClusterSecurityGroup: {
    readonly input: CreateClusterSecurityGroupMessage;
    readonly output: CreateClusterSecurityGroupResult;
    readonly errors:
      | "ClusterSecurityGroupAlreadyExistsFault"
      | "ClusterSecurityGroupQuotaExceededFault"
      | "InvalidTagFault"
      | "TagLimitExceededFault";
  };
  readonly CreateClusterSnapshot: {
    readonly input: CreateClusterSnapshotMessage;
    readonly output: CreateClusterSnapshotResult;
    readonly errors:
      | "ClusterNotFoundFault"
      | "ClusterSnapshotAlreadyExistsFault"
      | "ClusterSnapshotQuotaExceededFault"
      | "InvalidClusterStateFault"
      | "InvalidRetentionPeriodFault"
      | "InvalidTagFault"
      | "TagLimitExceededFault";
  };
  readonly CreateClusterSubnetGroup: {
    readonly input: CreateClusterSubnetGroupMessage;
    readonly output: CreateClusterSubnetGroupResult;
    readonly errors:
      | "ClusterSubnetGroupAlreadyExistsFault"
      | "ClusterSubnetGroupQuotaExceededFault"
      | "ClusterSubnetQuotaExceededFault"
      | "DependentServiceRequestThrottlingFault"
      | "InvalidSubnet"
      | "InvalidTagFault"
      | "TagLimitExceededFault"
      | "UnauthorizedOperation";
  };
  readonly CreateCustomDomainAssociation: {
    readonly input: CreateCustomDomainAssociationMessage;
    readonly output: CreateCustomDomainAssociationResult;
    readonly errors:
      | "ClusterNotFoundFault"
      | "CustomCnameAssociationFault"
      | "UnsupportedOperationFault";
  };
  readonly CreateEndpointAccess: {
    readonly input: CreateEndpointAccessMessage;
    readonly output: EndpointAccess;
    readonly errors:
      | "AccessToClusterDeniedFault"
      | "ClusterNotFoundFault"
      | "ClusterSubnetGroupNotFoundFault"
      | "EndpointAlreadyExistsFault"
      | "EndpointsPerAuthorizationLimitExceededFault"
      | "EndpointsPerClusterLimitExceededFault"
      | "InvalidClusterSecurityGroupStateFault"
      | "InvalidClusterStateFault"
      | "UnauthorizedOperation"
      | "UnsupportedOperationFault";
  };
  readonly CreateEventSubscription: {
    readonly input: CreateEventSubscriptionMessage;
    readonly output: CreateEventSubscriptionResult;
    readonly errors:
      | "EventSubscriptionQuotaExceededFault"
      | "InvalidTagFault"
      | "SNSInvalidTopicFault"
      | "SNSNoAuthorizationFault"
      | "SNSTopicArnNotFoundFault"
      | "SourceNotFoundFault"
      | "SubscriptionAlreadyExistFault"
      | "SubscriptionCategoryNotFoundFault"
      | "SubscriptionEventIdNotFoundFault"
      | "SubscriptionSeverityNotFoundFault"
      | "TagLimitExceededFault";
  };
  readonly CreateHsmClientCertificate: {
    readonly input: CreateHsmClientCertificateMessage;
    readonly output: CreateHsmClientCertificateResult;
    readonly errors:
      | "HsmClientCertificateAlreadyExistsFault"
      | "HsmClientCertificateQuotaExceededFault"
      | "InvalidTagFault"
      | "TagLimitExceededFault";
  };
  readonly CreateHsmConfiguration: {
    readonly input: CreateHsmConfigurationMessage;
    readonly output: CreateHsmConfigurationResult;
    readonly errors:
      | "HsmConfigurationAlreadyExistsFault"
      | "HsmConfigurationQuotaExceededFault"
      | "InvalidTagFault"
      | "TagLimitExceededFault";
  };
  readonly CreateIntegration: {
    readonly input: CreateIntegrationMessage;
    readonly output: Integration;
    readonly errors:
      | "IntegrationAlreadyExistsFault"
      | "IntegrationConflictOperationFault"
      | "IntegrationQuotaExceededFault"
      | "IntegrationSourceNotFoundFault"
      | "IntegrationTargetNotFoundFault"
      | "InvalidClusterStateFault"
      | "InvalidTagFault"
      | "TagLimitExceededFault"
      | "UnsupportedOperationFault";
  };
  readonly CreateRedshiftIdcApplication: {
    readonly input: CreateRedshiftIdcApplicationMessage;
    readonly output: CreateRedshiftIdcApplicationResult;
    readonly errors:
      | "DependentServiceAccessDeniedFault"
      | "DependentServiceUnavailableFault"
      | "InvalidTagFault"
      | "RedshiftIdcApplicationAlreadyExistsFault"
      | "RedshiftIdcApplicationQuotaExceededFault"
      | "TagLimitExceededFault"
      | "UnsupportedOperationFault";
  };
  readonly CreateScheduledAction: {
    readonly input: CreateScheduledActionMessage;
    readonly output: ScheduledAction;
    readonly errors:
      | "ClusterNotFoundFault"
      | "InvalidScheduleFault"
      | "InvalidScheduledActionFault"
      | "ScheduledActionAlreadyExistsFault"
      | "ScheduledActionQuotaExceededFault"
      | "ScheduledActionTypeUnsupportedFault"
      | "UnauthorizedOperation"
      | "UnsupportedOperationFault";
  };
  readonly CreateSnapshotCopyGrant: {
    readonly input: CreateSnapshotCopyGrantMessage;
    readonly output: CreateSnapshotCopyGrantResult;
    readonly errors:
      | "DependentServiceRequestThrottlingFault"
      | "InvalidTagFault"
      | "LimitExceededFault"
      | "SnapshotCopyGrantAlreadyExistsFault"
      | "SnapshotCopyGrantQuotaExceededFault"
      | "TagLimitExceededFault";
  };
  readonly CreateSnapshotSchedule: {
    readonly input: CreateSnapshotScheduleMessage;
    readonly output: SnapshotSchedule;
    readonly errors:
      | "InvalidScheduleFault"
      | "InvalidTagFault"
      | "ScheduleDefinitionTypeUnsupportedFault"
      | "SnapshotScheduleAlreadyExistsFault"
      | "SnapshotScheduleQuotaExceededFault"
      | "TagLimitExceededFault";
  };
  readonly CreateTags: {
    readonly input: CreateTagsMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidClusterStateFault"
      | "InvalidTagFault"
      | "ResourceNotFoundFault"
      | "TagLimitExceededFault";
  };
  readonly CreateUsageLimit: {
    readonly input: CreateUsageLimitMessage;
    readonly output: UsageLimit;
    readonly errors:
      | "ClusterNotFoundFault"
      | "InvalidClusterStateFault"
      | "InvalidUsageLimitFault"
      | "LimitExceededFault"
      | "TagLimitExceededFault"
      | "UnsupportedOperationFault"
      | "UsageLimitAlreadyExistsFault";
  };
  readonly DeauthorizeDataShare: {
    readonly input: DeauthorizeDataShareMessage;
    readonly output: DataShare;
    readonly errors: "InvalidDataShareFault";
  };
  readonly DeleteAuthenticationProfile: {
    readonly input: DeleteAuthenticationProfileMessage;
    readonly output: DeleteAuthenticationProfileResult;
    readonly errors:
      | "AuthenticationProfileNotFoundFault"
      | "InvalidAuthenticationProfileRequestFault";
  };
  readonly DeleteCluster: {
    readonly input: DeleteClusterMessage;
    readonly output: DeleteClusterResult;
    readonly errors:
      | "ClusterNotFoundFault"
      | "ClusterSnapshotAlreadyExistsFault"
      | "ClusterSnapshotQuotaExceededFault"
      | "InvalidClusterStateFault"
      | "InvalidRetentionPeriodFault";
  };
  readonly DeleteClusterParameterGroup: {
    readonly input: DeleteClusterParameterGroupMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ClusterParameterGroupNotFoundFault"
      | "InvalidClusterParameterGroupStateFault";
  };
  readonly DeleteClusterSecurityGroup: {
    readonly input: DeleteClusterSecurityGroupMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ClusterSecurityGroupNotFoundFault"
      | "InvalidClusterSecurityGroupStateFault";
  };
  readonly DeleteClusterSnapshot: {
    readonly input: DeleteClusterSnapshotMessage;
    readonly output: DeleteClusterSnapshotResult;
    readonly errors: "ClusterSnapshotNotFoundFault" | "InvalidClusterSnapshotStateFault";
  };
  readonly DeleteClusterSubnetGroup: {
    readonly input: DeleteClusterSubnetGroupMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ClusterSubnetGroupNotFoundFault"
      | "InvalidClusterSubnetGroupStateFault"
      | "InvalidClusterSubnetStateFault";
  };
  readonly DeleteCustomDomainAssociation: {
    readonly input: DeleteCustomDomainAssociationMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ClusterNotFoundFault"
      | "CustomCnameAssociationFault"
      | "CustomDomainAssociationNotFoundFault"
      | "UnsupportedOperationFault";
  };
  readonly DeleteEndpointAccess: {
    readonly input: DeleteEndpointAccessMessage;
    readonly output: EndpointAccess;
    readonly errors:
      | "ClusterNotFoundFault"
      | "EndpointNotFoundFault"
      | "InvalidClusterSecurityGroupStateFault"
      | "InvalidClusterStateFault"
      | "InvalidEndpointStateFault";
  };
  readonly DeleteEventSubscription: {
    readonly input: DeleteEventSubscriptionMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "InvalidSubscriptionStateFault" | "SubscriptionNotFoundFault";
  };
  readonly DeleteHsmClientCertificate: {
    readonly input: DeleteHsmClientCertificateMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "HsmClientCertificateNotFoundFault"
      | "InvalidHsmClientCertificateStateFault";
  };
  readonly DeleteHsmConfiguration: {
    readonly input: DeleteHsmConfigurationMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "HsmConfigurationNotFoundFault"
      | "InvalidHsmConfigurationStateFault";
  };
  readonly DeleteIntegration: {
    readonly input: DeleteIntegrationMessage;
    readonly output: Integration;
    readonly errors:
      | "IntegrationConflictOperationFault"
      | "IntegrationConflictStateFault"
      | "IntegrationNotFoundFault"
      | "UnsupportedOperationFault";
  };
  readonly DeletePartner: {
    readonly input: PartnerIntegrationInputMessage;
    readonly output: PartnerIntegrationOutputMessage;
    readonly errors:
      | "ClusterNotFoundFault"
      | "PartnerNotFoundFault"
      | "UnauthorizedPartnerIntegrationFault"
      | "UnsupportedOperationFault";
  };
  readonly DeleteRedshiftIdcApplication: {
    readonly input: DeleteRedshiftIdcApplicationMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "DependentServiceAccessDeniedFault"
      | "DependentServiceUnavailableFault"
      | "RedshiftIdcApplicationNotExistsFault"
      | "UnsupportedOperationFault";
  };
  readonly DeleteResourcePolicy: {
    readonly input: DeleteResourcePolicyMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFoundFault" | "UnsupportedOperationFault";
  };
  readonly DeleteScheduledAction: {
    readonly input: DeleteScheduledActionMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ScheduledActionNotFoundFault" | "UnauthorizedOperation";
  };
  readonly DeleteSnapshotCopyGrant: {
    readonly input: DeleteSnapshotCopyGrantMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidSnapshotCopyGrantStateFault"
      | "SnapshotCopyGrantNotFoundFault";
  };
  readonly DeleteSnapshotSchedule: {
    readonly input: DeleteSnapshotScheduleMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidClusterSnapshotScheduleStateFault"
      | "SnapshotScheduleNotFoundFault";
  };
  readonly DeleteTags: {
    readonly input: DeleteTagsMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "InvalidTagFault" | "ResourceNotFoundFault";
  };
  readonly DeleteUsageLimit: {
    readonly input: DeleteUsageLimitMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "UnsupportedOperationFault" | "UsageLimitNotFoundFault";
  };
  readonly DeregisterNamespace: {
    readonly input: DeregisterNamespaceInputMessage;
    readonly output: DeregisterNamespaceOutputMessage;
    readonly errors:
      | "ClusterNotFoundFault"
      | "InvalidClusterStateFault"
      | "InvalidNamespaceFault";
  };
  readonly DescribeAccountAttributes: {
    readonly input: DescribeAccountAttributesMessage;
    readonly output: AccountAttributeList;
    readonly errors: never;
  };
  readonly DescribeAuthenticationProfiles: {
    readonly input: DescribeAuthenticationProfilesMessage;
    readonly output: DescribeAuthenticationProfilesResult;
    readonly errors:
      | "AuthenticationProfileNotFoundFault"
      | "InvalidAuthenticationProfileRequestFault";
  };
  readonly DescribeClusterDbRevisions: {
    readonly input: DescribeClusterDbRevisionsMessage;
    readonly output: ClusterDbRevisionsMessage;
    readonly errors: "ClusterNotFoundFault" | "InvalidClusterStateFault";
  };
  readonly DescribeClusterParameterGroups: {
    readonly input: DescribeClusterParameterGroupsMessage;
    readonly output: ClusterParameterGroupsMessage;
    readonly errors: "ClusterParameterGroupNotFoundFault" | "InvalidTagFault";
  };
  readonly DescribeClusterParameters: {
    readonly input: DescribeClusterParametersMessage;
    readonly output: ClusterParameterGroupDetails;
    readonly errors: "ClusterParameterGroupNotFoundFault";
  };
  readonly DescribeClusterSecurityGroups: {
    readonly input: DescribeClusterSecurityGroupsMessage;
    readonly output: ClusterSecurityGroupMessage;
    readonly errors: "ClusterSecurityGroupNotFoundFault" | "InvalidTagFault";
  };
  readonly DescribeClusterSnapshots: {
    readonly input: DescribeClusterSnapshotsMessage;
    readonly output: SnapshotMessage;
    readonly errors:
      | "ClusterNotFoundFault"
      | "ClusterSnapshotNotFoundFault"
      | "InvalidTagFault"
      | "UnsupportedOperationFault";
  };
  readonly DescribeClusterSubnetGroups: {
    readonly input: DescribeClusterSubnetGroupsMessage;
    readonly output: ClusterSubnetGroupMessage;
    readonly errors: "ClusterSubnetGroupNotFoundFault" | "InvalidTagFault";
  };
  readonly DescribeClusterTracks: {
    readonly input: DescribeClusterTracksMessage;
    readonly output: TrackListMessage;
    readonly errors: "InvalidClusterTrackFault" | "UnauthorizedOperation";
  };
  readonly DescribeClusterVersions: {
    readonly input: DescribeClusterVersionsMessage;
    readonly output: ClusterVersionsMessage;
    readonly errors: never;
  };
  readonly DescribeClusters: {
    readonly input: DescribeClustersMessage;
    readonly output: ClustersMessage;
    readonly errors: "ClusterNotFoundFault" | "InvalidTagFault";
  };
  readonly DescribeCustomDomainAssociations: {
    readonly input: DescribeCustomDomainAssociationsMessage;
    readonly output: CustomDomainAssociationsMessage;
    readonly errors: "CustomDomainAssociationNotFoundFault" | "UnsupportedOperationFault";
  };
  readonly DescribeDataShares: {
    readonly input: DescribeDataSharesMessage;
    readonly output: DescribeDataSharesResult;
    readonly errors: "InvalidDataShareFault";
  };
  readonly DescribeDataSharesForConsumer: {
    readonly input: DescribeDataSharesForConsumerMessage;
    readonly output: DescribeDataSharesForConsumerResult;
    readonly errors: "InvalidNamespaceFault";
  };
  readonly DescribeDataSharesForProducer: {
    readonly input: DescribeDataSharesForProducerMessage;
    readonly output: DescribeDataSharesForProducerResult;
    readonly errors: "InvalidNamespaceFault";
  };
  readonly DescribeDefaultClusterParameters: {
    readonly input: DescribeDefaultClusterParametersMessage;
    readonly output: DescribeDefaultClusterParametersResult;
    readonly errors: never;
  };
  readonly DescribeEndpointAccess: {
    readonly input: DescribeEndpointAccessMessage;
    readonly output: EndpointAccessList;
    readonly errors:
      | "ClusterNotFoundFault"
      | "EndpointNotFoundFault"
      | "InvalidClusterStateFault";
  };
  readonly DescribeEndpointAuthorization: {
    readonly input: DescribeEndpointAuthorizationMessage;
    readonly output: EndpointAuthorizationList;
    readonly errors: "ClusterNotFoundFault" | "UnsupportedOperationFault";
  };
  readonly DescribeEventCategories: {
    readonly input: DescribeEventCategoriesMessage;
    readonly output: EventCategoriesMessage;
    readonly errors: never;
  };
  readonly DescribeEventSubscriptions: {
    readonly input: DescribeEventSubscriptionsMessage;
    readonly output: EventSubscriptionsMessage;
    readonly errors: "InvalidTagFault" | "SubscriptionNotFoundFault";
  };
  readonly DescribeEvents: {
    readonly input: DescribeEventsMessage;
    readonly output: EventsMessage;
    readonly errors: never;
  };
  readonly DescribeHsmClientCertificates: {
    readonly input: DescribeHsmClientCertificatesMessage;
    readonly output: HsmClientCertificateMessage;
    readonly errors: "HsmClientCertificateNotFoundFault" | "InvalidTagFault";
  };
  readonly DescribeHsmConfigurations: {
    readonly input: DescribeHsmConfigurationsMessage;
    readonly output: HsmConfigurationMessage;
    readonly errors: "HsmConfigurationNotFoundFault" | "InvalidTagFault";
  };
  readonly DescribeInboundIntegrations: {
    readonly input: DescribeInboundIntegrationsMessage;
    readonly output: InboundIntegrationsMessage;
    readonly errors:
      | "IntegrationNotFoundFault"
      | "InvalidNamespaceFault"
      | "UnsupportedOperationFault";
  };
  readonly DescribeIntegrations: {
    readonly input: DescribeIntegrationsMessage;
    readonly output: IntegrationsMessage;
    readonly errors: "IntegrationNotFoundFault" | "UnsupportedOperationFault";
  };
  readonly DescribeLoggingStatus: {
    readonly input: DescribeLoggingStatusMessage;
    readonly output: LoggingStatus;
    readonly errors: "ClusterNotFoundFault" | "UnsupportedOperationFault";
  };
  readonly DescribeNodeConfigurationOptions: {
    readonly input: DescribeNodeConfigurationOptionsMessage;
    readonly output: NodeConfigurationOptionsMessage;
    readonly errors:
      | "AccessToSnapshotDeniedFault"
      | "ClusterNotFoundFault"
      | "ClusterSnapshotNotFoundFault"
      | "InvalidClusterSnapshotStateFault"
      | "UnsupportedOperationFault";
  };
  readonly DescribeOrderableClusterOptions: {
    readonly input: DescribeOrderableClusterOptionsMessage;
    readonly output: OrderableClusterOptionsMessage;
    readonly errors: never;
  };
  readonly DescribePartners: {
    readonly input: DescribePartnersInputMessage;
    readonly output: DescribePartnersOutputMessage;
    readonly errors:
      | "ClusterNotFoundFault"
      | "UnauthorizedPartnerIntegrationFault"
      | "UnsupportedOperationFault";
  };
  readonly DescribeRedshiftIdcApplications: {
    readonly input: DescribeRedshiftIdcApplicationsMessage;
    readonly output: DescribeRedshiftIdcApplicationsResult;
    readonly errors:
      | "DependentServiceAccessDeniedFault"
      | "DependentServiceUnavailableFault"
      | "RedshiftIdcApplicationNotExistsFault"
      | "UnsupportedOperationFault";
  };
  readonly DescribeReservedNodeExchangeStatus: {
    readonly input: DescribeReservedNodeExchangeStatusInputMessage;
    readonly output: DescribeReservedNodeExchangeStatusOutputMessage;
    readonly errors:
      | "ReservedNodeExchangeNotFoundFault"
      | "ReservedNodeNotFoundFault"
      | "UnsupportedOperationFault";
  };
  readonly DescribeReservedNodeOfferings: {
    readonly input: DescribeReservedNodeOfferingsMessage;
    readonly output: ReservedNodeOfferingsMessage;
    readonly errors:
      | "DependentServiceUnavailableFault"
      | "ReservedNodeOfferingNotFoundFault"
      | "UnsupportedOperationFault";
  };
  readonly DescribeReservedNodes: {
    readonly input: DescribeReservedNodesMessage;
    readonly output: ReservedNodesMessage;
    readonly errors: "DependentServiceUnavailableFault" | "ReservedNodeNotFoundFault";
  };
  readonly DescribeResize: {
    readonly input: DescribeResizeMessage;
    readonly output: ResizeProgressMessage;
    readonly errors:
      | "ClusterNotFoundFault"
      | "ResizeNotFoundFault"
      | "UnsupportedOperationFault";
  };
  readonly DescribeScheduledActions: {
    readonly input: DescribeScheduledActionsMessage;
    readonly output: ScheduledActionsMessage;
    readonly errors: "ScheduledActionNotFoundFault" | "UnauthorizedOperation";
  };
  readonly DescribeSnapshotCopyGrants: {
    readonly input: DescribeSnapshotCopyGrantsMessage;
    readonly output: SnapshotCopyGrantMessage;
    readonly errors: "InvalidTagFault" | "SnapshotCopyGrantNotFoundFault";
  };
  readonly DescribeSnapshotSchedules: {
    readonly input: DescribeSnapshotSchedulesMessage;
    readonly output: DescribeSnapshotSchedulesOutputMessage;
    readonly errors: never;
  };
  readonly DescribeStorage: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: CustomerStorageMessage;
    readonly errors: never;
  };
  readonly DescribeTableRestoreStatus: {
    readonly input: DescribeTableRestoreStatusMessage;
    readonly output: TableRestoreStatusMessage;
    readonly errors: "ClusterNotFoundFault" | "TableRestoreNotFoundFault";
  };
  readonly DescribeTags: {
    readonly input: DescribeTagsMessage;
    readonly output: TaggedResourceListMessage;
    readonly errors: "InvalidTagFault" | "ResourceNotFoundFault";
  };
  readonly DescribeUsageLimits: {
    readonly input: DescribeUsageLimitsMessage;
    readonly output: UsageLimitList;
    readonly errors: "ClusterNotFoundFault" | "UnsupportedOperationFault";
  };
  readonly DisableLogging: {
    readonly input: DisableLoggingMessage;
    readonly output: LoggingStatus;
    readonly errors:
      | "ClusterNotFoundFault"
      | "InvalidClusterStateFault"
      | "UnsupportedOperationFault";
  };
  readonly DisableSnapshotCopy: {
    readonly input: DisableSnapshotCopyMessage;
    readonly output: DisableSnapshotCopyResult;
    readonly errors:
      | "ClusterNotFoundFault"
      | "InvalidClusterStateFault"
      | "SnapshotCopyAlreadyDisabledFault"
      | "UnauthorizedOperation"
      | "UnsupportedOperationFault";
  };
  readonly DisassociateDataShareConsumer: {
    readonly input: DisassociateDataShareConsumerMessage;
    readonly output: DataShare;
    readonly errors: "InvalidDataShareFault" | "InvalidNamespaceFault";
  };
  readonly EnableLogging: {
    readonly input: EnableLoggingMessage;
    readonly output: LoggingStatus;
    readonly errors:
      | "BucketNotFoundFault"
      | "ClusterNotFoundFault"
      | "InsufficientS3BucketPolicyFault"
      | "InvalidClusterStateFault"
      | "InvalidS3BucketNameFault"
      | "InvalidS3KeyPrefixFault"
      | "UnsupportedOperationFault";
  };
  readonly EnableSnapshotCopy: {
    readonly input: EnableSnapshotCopyMessage;
    readonly output: EnableSnapshotCopyResult;
    readonly errors:
      | "ClusterNotFoundFault"
      | "CopyToRegionDisabledFault"
      | "DependentServiceRequestThrottlingFault"
      | "IncompatibleOrderableOptions"
      | "InvalidClusterStateFault"
      | "InvalidRetentionPeriodFault"
      | "LimitExceededFault"
      | "SnapshotCopyAlreadyEnabledFault"
      | "SnapshotCopyGrantNotFoundFault"
      | "UnauthorizedOperation"
      | "UnknownSnapshotCopyRegionFault";
  };
  readonly FailoverPrimaryCompute: {
    readonly input: FailoverPrimaryComputeInputMessage;
    readonly output: FailoverPrimaryComputeResult;
    readonly errors:
      | "ClusterNotFoundFault"
      | "InvalidClusterStateFault"
      | "UnauthorizedOperation"
      | "UnsupportedOperationFault";
  };
  readonly GetClusterCredentials: {
    readonly input: GetClusterCredentialsMessage;
    readonly output: ClusterCredentials;
    readonly errors: "ClusterNotFoundFault" | "UnsupportedOperationFault";
  };
  readonly GetClusterCredentialsWithIAM: {
    readonly input: GetClusterCredentialsWithIAMMessage;
    readonly output: ClusterExtendedCredentials;
    readonly errors: "ClusterNotFoundFault" | "UnsupportedOperationFault";
  };
  readonly GetIdentityCenterAuthToken: {
    readonly input: GetIdentityCenterAuthTokenRequest;
    readonly output: GetIdentityCenterAuthTokenResponse;
    readonly errors:
      | "ClusterNotFoundFault"
      | "InvalidClusterStateFault"
      | "RedshiftInvalidParameterFault"
      | "UnsupportedOperationFault";
  };
  readonly GetReservedNodeExchangeConfigurationOptions: {
    readonly input: GetReservedNodeExchangeConfigurationOptionsInputMessage;
    readonly output: GetReservedNodeExchangeConfigurationOptionsOutputMessage;
    readonly errors:
      | "ClusterNotFoundFault"
      | "ClusterSnapshotNotFoundFault"
      | "DependentServiceUnavailableFault"
      | "InvalidReservedNodeStateFault"
      | "ReservedNodeAlreadyMigratedFault"
      | "ReservedNodeNotFoundFault"
      | "ReservedNodeOfferingNotFoundFault"
      | "UnsupportedOperationFault";
  };
  readonly GetReservedNodeExchangeOfferings: {
    readonly input: GetReservedNodeExchangeOfferingsInputMessage;
    readonly output: GetReservedNodeExchangeOfferingsOutputMessage;
    readonly errors:
      | "DependentServiceUnavailableFault"
      | "InvalidReservedNodeStateFault"
      | "ReservedNodeAlreadyMigratedFault"
      | "ReservedNodeNotFoundFault"
      | "ReservedNodeOfferingNotFoundFault"
      | "UnsupportedOperationFault";
  };
  readonly GetResourcePolicy: {
    readonly input: GetResourcePolicyMessage;
    readonly output: GetResourcePolicyResult;
    readonly errors:
      | "InvalidPolicyFault"
      | "ResourceNotFoundFault"
      | "UnsupportedOperationFault";
  };
  readonly ListRecommendations: {
    readonly input: ListRecommendationsMessage;
    readonly output: ListRecommendationsResult;
    readonly errors: "ClusterNotFoundFault" | "UnsupportedOperationFault";
  };
  readonly ModifyAquaConfiguration: {
    readonly input: ModifyAquaInputMessage;
    readonly output: ModifyAquaOutputMessage;
    readonly errors:
      | "ClusterNotFoundFault"
      | "InvalidClusterStateFault"
      | "UnsupportedOperationFault";
  };
  readonly ModifyAuthenticationProfile: {
    readonly input: ModifyAuthenticationProfileMessage;
    readonly output: ModifyAuthenticationProfileResult;
    readonly errors:
      | "AuthenticationProfileNotFoundFault"
      | "AuthenticationProfileQuotaExceededFault"
      | "InvalidAuthenticationProfileRequestFault";
  };
  readonly ModifyCluster: {
    readonly input: ModifyClusterMessage;
    readonly output: ModifyClusterResult;
    readonly errors:
      | "ClusterAlreadyExistsFault"
      | "ClusterNotFoundFault"
      | "ClusterParameterGroupNotFoundFault"
      | "ClusterSecurityGroupNotFoundFault"
      | "CustomCnameAssociationFault"
      | "DependentServiceRequestThrottlingFault"
      | "HsmClientCertificateNotFoundFault"
      | "HsmConfigurationNotFoundFault"
      | "InsufficientClusterCapacityFault"
      | "InvalidClusterSecurityGroupStateFault"
      | "InvalidClusterStateFault"
      | "InvalidClusterTrackFault"
      | "InvalidElasticIpFault"
      | "InvalidRetentionPeriodFault"
      | "Ipv6CidrBlockNotFoundFault"
      | "LimitExceededFault"
      | "NumberOfNodesPerClusterLimitExceededFault"
      | "NumberOfNodesQuotaExceededFault"
      | "TableLimitExceededFault"
      | "UnauthorizedOperation"
      | "UnsupportedOperationFault"
      | "UnsupportedOptionFault";
  };
  readonly ModifyClusterDbRevision: {
    readonly input: ModifyClusterDbRevisionMessage;
    readonly output: ModifyClusterDbRevisionResult;
    readonly errors:
      | "ClusterNotFoundFault"
      | "ClusterOnLatestRevisionFault"
      | "InvalidClusterStateFault"
      | "UnsupportedOperationFault";
  };
  readonly ModifyClusterIamRoles: {
    readonly input: ModifyClusterIamRolesMessage;
    readonly output: ModifyClusterIamRolesResult;
    readonly errors: "ClusterNotFoundFault" | "InvalidClusterStateFault";
  };
  readonly ModifyClusterMaintenance: {
    readonly input: ModifyClusterMaintenanceMessage;
    readonly output: ModifyClusterMaintenanceResult;
    readonly errors: "ClusterNotFoundFault" | "InvalidClusterStateFault";
  };
  readonly ModifyClusterParameterGroup: {
    readonly input: ModifyClusterParameterGroupMessage;
    readonly output: ClusterParameterGroupNameMessage;
    readonly errors:
      | "ClusterParameterGroupNotFoundFault"
      | "InvalidClusterParameterGroupStateFault";
  };
  readonly ModifyClusterSnapshot: {
    readonly input: ModifyClusterSnapshotMessage;
    readonly output: ModifyClusterSnapshotResult;
    readonly errors:
      | "ClusterSnapshotNotFoundFault"
      | "InvalidClusterSnapshotStateFault"
      | "InvalidRetentionPeriodFault";
  };
  readonly ModifyClusterSnapshotSchedule: {
    readonly input: ModifyClusterSnapshotScheduleMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ClusterNotFoundFault"
      | "InvalidClusterSnapshotScheduleStateFault"
      | "SnapshotScheduleNotFoundFault";
  };
  readonly ModifyClusterSubnetGroup: {
    readonly input: ModifyClusterSubnetGroupMessage;
    readonly output: ModifyClusterSubnetGroupResult;
    readonly errors:
      | "ClusterSubnetGroupNotFoundFault"
      | "ClusterSubnetQuotaExceededFault"
      | "DependentServiceRequestThrottlingFault"
      | "InvalidSubnet"
      | "SubnetAlreadyInUse"
      | "UnauthorizedOperation";
  };
  readonly ModifyCustomDomainAssociation: {
    readonly input: ModifyCustomDomainAssociationMessage;
    readonly output: ModifyCustomDomainAssociationResult;
    readonly errors:
      | "ClusterNotFoundFault"
      | "CustomCnameAssociationFault"
      | "CustomDomainAssociationNotFoundFault"
      | "UnsupportedOperationFault";
  };
  readonly ModifyEndpointAccess: {
    readonly input: ModifyEndpointAccessMessage;
    readonly output: EndpointAccess;
    readonly errors:
      | "ClusterNotFoundFault"
      | "EndpointNotFoundFault"
      | "InvalidClusterSecurityGroupStateFault"
      | "InvalidClusterStateFault"
      | "InvalidEndpointStateFault"
      | "UnauthorizedOperation";
  };
  readonly ModifyEventSubscription: {
    readonly input: ModifyEventSubscriptionMessage;
    readonly output: ModifyEventSubscriptionResult;
    readonly errors:
      | "InvalidSubscriptionStateFault"
      | "SNSInvalidTopicFault"
      | "SNSNoAuthorizationFault"
      | "SNSTopicArnNotFoundFault"
      | "SourceNotFoundFault"
      | "SubscriptionCategoryNotFoundFault"
      | "SubscriptionEventIdNotFoundFault"
      | "SubscriptionNotFoundFault"
      | "SubscriptionSeverityNotFoundFault";
  };
  readonly ModifyIntegration: {
    readonly input: ModifyIntegrationMessage;
    readonly output: Integration;
    readonly errors:
      | "IntegrationAlreadyExistsFault"
      | "IntegrationConflictOperationFault"
      | "IntegrationConflictStateFault"
      | "IntegrationNotFoundFault"
      | "UnsupportedOperationFault";
  };
  readonly ModifyLakehouseConfiguration: {
    readonly input: ModifyLakehouseConfigurationMessage;
    readonly output: LakehouseConfiguration;
    readonly errors:
      | "ClusterNotFoundFault"
      | "DependentServiceAccessDeniedFault"
      | "DependentServiceUnavailableFault"
      | "InvalidClusterStateFault"
      | "RedshiftIdcApplicationNotExistsFault"
      | "UnauthorizedOperation"
      | "UnsupportedOperationFault";
  };
  readonly ModifyRedshiftIdcApplication: {
    readonly input: ModifyRedshiftIdcApplicationMessage;
    readonly output: ModifyRedshiftIdcApplicationResult;
    readonly errors:
      | "DependentServiceAccessDeniedFault"
      | "DependentServiceUnavailableFault"
      | "RedshiftIdcApplicationNotExistsFault"
      | "UnsupportedOperationFault";
  };
  readonly ModifyScheduledAction: {
    readonly input: ModifyScheduledActionMessage;
    readonly output: ScheduledAction;
    readonly errors:
      | "ClusterNotFoundFault"
      | "InvalidScheduleFault"
      | "InvalidScheduledActionFault"
      | "ScheduledActionNotFoundFault"
      | "ScheduledActionTypeUnsupportedFault"
      | "UnauthorizedOperation"
      | "UnsupportedOperationFault";
  };
  readonly ModifySnapshotCopyRetentionPeriod: {
    readonly input: ModifySnapshotCopyRetentionPeriodMessage;
    readonly output: ModifySnapshotCopyRetentionPeriodResult;
    readonly errors:
      | "ClusterNotFoundFault"
      | "InvalidClusterStateFault"
      | "InvalidRetentionPeriodFault"
      | "SnapshotCopyDisabledFault"
      | "UnauthorizedOperation";
  };
  readonly ModifySnapshotSchedule: {
    readonly input: ModifySnapshotScheduleMessage;
    readonly output: SnapshotSchedule;
    readonly errors:
      | "InvalidScheduleFault"
      | "SnapshotScheduleNotFoundFault"
      | "SnapshotScheduleUpdateInProgressFault";
  };
  readonly ModifyUsageLimit: {
    readonly input: ModifyUsageLimitMessage;
    readonly output: UsageLimit;
    readonly errors:
      | "InvalidUsageLimitFault"
      | "UnsupportedOperationFault"
      | "UsageLimitNotFoundFault";
  };
  readonly PauseCluster: {
    readonly input: PauseClusterMessage;
    readonly output: PauseClusterResult;
    readonly errors:
      | "ClusterNotFoundFault"
      | "InvalidClusterStateFault"
      | "UnsupportedOperationFault";
  };
  readonly PurchaseReservedNodeOffering: {
    readonly input: PurchaseReservedNodeOfferingMessage;
    readonly output: PurchaseReservedNodeOfferingResult;
    readonly errors:
      | "ReservedNodeAlreadyExistsFault"
      | "ReservedNodeOfferingNotFoundFault"
      | "ReservedNodeQuotaExceededFault"
      | "UnsupportedOperationFault";
  };
  readonly PutResourcePolicy: {
    readonly input: PutResourcePolicyMessage;
    readonly output: PutResourcePolicyResult;
    readonly errors:
      | "ConflictPolicyUpdateFault"
      | "InvalidPolicyFault"
      | "ResourceNotFoundFault"
      | "UnsupportedOperationFault";
  };
  readonly RebootCluster: {
    readonly input: RebootClusterMessage;
    readonly output: RebootClusterResult;
    readonly errors: "ClusterNotFoundFault" | "InvalidClusterStateFault";
  };
  readonly RegisterNamespace: {
    readonly input: RegisterNamespaceInputMessage;
    readonly output: RegisterNamespaceOutputMessage;
    readonly errors:
      | "ClusterNotFoundFault"
      | "InvalidClusterStateFault"
      | "InvalidNamespaceFault";
  };
  readonly RejectDataShare: {
    readonly input: RejectDataShareMessage;
    readonly output: DataShare;
    readonly errors: "InvalidDataShareFault";
  };
  readonly ResetClusterParameterGroup: {
    readonly input: ResetClusterParameterGroupMessage;
    readonly output: ClusterParameterGroupNameMessage;
    readonly errors:
      | "ClusterParameterGroupNotFoundFault"
      | "InvalidClusterParameterGroupStateFault";
  };
  readonly ResizeCluster: {
    readonly input: ResizeClusterMessage;
    readonly output: ResizeClusterResult;
    readonly errors:
      | "ClusterNotFoundFault"
      | "DependentServiceUnavailableFault"
      | "InsufficientClusterCapacityFault"
      | "InvalidClusterStateFault"
      | "InvalidReservedNodeStateFault"
      | "LimitExceededFault"
      | "NumberOfNodesPerClusterLimitExceededFault"
      | "NumberOfNodesQuotaExceededFault"
      | "ReservedNodeAlreadyExistsFault"
      | "ReservedNodeAlreadyMigratedFault"
      | "ReservedNodeNotFoundFault"
      | "ReservedNodeOfferingNotFoundFault"
      | "UnauthorizedOperation"
      | "UnsupportedOperationFault"
      | "UnsupportedOptionFault";
  };
  readonly RestoreFromClusterSnapshot: {
    readonly input: RestoreFromClusterSnapshotMessage;
    readonly output: RestoreFromClusterSnapshotResult;
    readonly errors:
      | "AccessToSnapshotDeniedFault"
      | "ClusterAlreadyExistsFault"
      | "ClusterParameterGroupNotFoundFault"
      | "ClusterQuotaExceededFault"
      | "ClusterSecurityGroupNotFoundFault"
      | "ClusterSnapshotNotFoundFault"
      | "ClusterSubnetGroupNotFoundFault"
      | "DependentServiceAccessDeniedFault"
      | "DependentServiceRequestThrottlingFault"
      | "DependentServiceUnavailableFault"
      | "HsmClientCertificateNotFoundFault"
      | "HsmConfigurationNotFoundFault"
      | "InsufficientClusterCapacityFault"
      | "InvalidClusterSnapshotStateFault"
      | "InvalidClusterSubnetGroupStateFault"
      | "InvalidClusterTrackFault"
      | "InvalidElasticIpFault"
      | "InvalidReservedNodeStateFault"
      | "InvalidRestoreFault"
      | "InvalidSubnet"
      | "InvalidTagFault"
      | "InvalidVPCNetworkStateFault"
      | "Ipv6CidrBlockNotFoundFault"
      | "LimitExceededFault"
      | "NumberOfNodesPerClusterLimitExceededFault"
      | "NumberOfNodesQuotaExceededFault"
      | "RedshiftIdcApplicationNotExistsFault"
      | "ReservedNodeAlreadyExistsFault"
      | "ReservedNodeAlreadyMigratedFault"
      | "ReservedNodeNotFoundFault"
      | "ReservedNodeOfferingNotFoundFault"
      | "SnapshotScheduleNotFoundFault"
      | "TagLimitExceededFault"
      | "UnauthorizedOperation"
      | "UnsupportedOperationFault";
  };
  readonly RestoreTableFromClusterSnapshot: {
    readonly input: RestoreTableFromClusterSnapshotMessage;
    readonly output: RestoreTableFromClusterSnapshotResult;
    readonly errors:
      | "ClusterNotFoundFault"
      | "ClusterSnapshotNotFoundFault"
      | "InProgressTableRestoreQuotaExceededFault"
      | "InvalidClusterSnapshotStateFault"
      | "InvalidClusterStateFault"
      | "InvalidTableRestoreArgumentFault"
      | "UnsupportedOperationFault";
  };
  readonly ResumeCluster: {
    readonly input: ResumeClusterMessage;
    readonly output: ResumeClusterResult;
    readonly errors:
      | "ClusterNotFoundFault"
      | "InsufficientClusterCapacityFault"
      | "InvalidClusterStateFault"
      | "UnsupportedOperationFault";
  };
  readonly RevokeClusterSecurityGroupIngress: {
    readonly input: RevokeClusterSecurityGroupIngressMessage;
    readonly output: RevokeClusterSecurityGroupIngressResult;
    readonly errors:
      | "AuthorizationNotFoundFault"
      | "ClusterSecurityGroupNotFoundFault"
      | "InvalidClusterSecurityGroupStateFault";
  };
  readonly RevokeEndpointAccess: {
    readonly input: RevokeEndpointAccessMessage;
    readonly output: EndpointAuthorization;
    readonly errors:
      | "ClusterNotFoundFault"
      | "EndpointAuthorizationNotFoundFault"
      | "EndpointNotFoundFault"
      | "InvalidAuthorizationStateFault"
      | "InvalidClusterSecurityGroupStateFault"
      | "InvalidClusterStateFault"
      | "InvalidEndpointStateFault";
  };
  readonly RevokeSnapshotAccess: {
    readonly input: RevokeSnapshotAccessMessage;
    readonly output: RevokeSnapshotAccessResult;
    readonly errors:
      | "AccessToSnapshotDeniedFault"
      | "AuthorizationNotFoundFault"
      | "ClusterSnapshotNotFoundFault"
      | "UnsupportedOperationFault";
  };
  readonly RotateEncryptionKey: {
    readonly input: RotateEncryptionKeyMessage;
    readonly output: RotateEncryptionKeyResult;
    readonly errors:
      | "ClusterNotFoundFault"
      | "DependentServiceRequestThrottlingFault"
      | "InvalidClusterStateFault"
      | "UnsupportedOperationFault";
  };
  readonly UpdatePartnerStatus: {
    readonly input: UpdatePartnerStatusInputMessage;
    readonly output: PartnerIntegrationOutputMessage;
    readonly errors:
      | "ClusterNotFoundFault"
      | "PartnerNotFoundFault"
      | "UnauthorizedPartnerIntegrationFault"
      | "UnsupportedOperationFault";
  };
}

export interface AcceptReservedNodeExchangeInputMessage {
  readonly ReservedNodeId: string;
  readonly TargetReservedNodeOfferingId: string;
}

export interface AcceptReservedNodeExchangeOutputMessage {
  readonly ExchangedReservedNode?: ReservedNode | undefined;
}

export type AccessToClusterDeniedFault = Readonly<Record<string, never>>;

export type AccessToSnapshotDeniedFault = Readonly<Record<string, never>>;

export interface AccountAttribute {
  readonly AttributeName?: string | undefined;
  readonly AttributeValues?: readonly AttributeValueTarget[] | undefined;
}

export interface AccountAttributeList {
  readonly AccountAttributes?: readonly AccountAttribute[] | undefined;
}

export interface AccountWithRestoreAccess {
  readonly AccountId?: string | undefined;
  readonly AccountAlias?: string | undefined;
}

export type ActionType = "restore-cluster" | "recommend-node-config" | "resize-cluster";

export type ApplicationType = "None" | "Lakehouse";

export interface AquaConfiguration {
  readonly AquaStatus?: AquaStatus | undefined;
  readonly AquaConfigurationStatus?: AquaConfigurationStatus | undefined;
}

export type AquaConfigurationStatus = "enabled" | "disabled" | "auto";

export type AquaStatus = "enabled" | "disabled" | "applying";

export interface AssociateDataShareConsumerMessage {
  readonly DataShareArn: string;
  readonly AssociateEntireAccount?: boolean | undefined;
  readonly ConsumerArn?: string | undefined;
  readonly ConsumerRegion?: string | undefined;
  readonly AllowWrites?: boolean | undefined;
}

export interface Association {
  readonly CustomDomainCertificateArn?: string | undefined;
  readonly CustomDomainCertificateExpiryDate?: Instant | undefined;
  readonly CertificateAssociations?: readonly CertificateAssociation[] | undefined;
}

export interface AttributeValueTarget {
  readonly AttributeValue?: string | undefined;
}

export interface AuthenticationProfile {
  readonly AuthenticationProfileName?: string | undefined;
  readonly AuthenticationProfileContent?: string | undefined;
}

export type AuthenticationProfileAlreadyExistsFault = Readonly<Record<string, never>>;

export type AuthenticationProfileNotFoundFault = Readonly<Record<string, never>>;

export type AuthenticationProfileQuotaExceededFault = Readonly<Record<string, never>>;

export type AuthorizationAlreadyExistsFault = Readonly<Record<string, never>>;

export type AuthorizationNotFoundFault = Readonly<Record<string, never>>;

export type AuthorizationQuotaExceededFault = Readonly<Record<string, never>>;

export type AuthorizationStatus = "Authorized" | "Revoking";

export interface AuthorizeClusterSecurityGroupIngressMessage {
  readonly ClusterSecurityGroupName: string;
  readonly CIDRIP?: string | undefined;
  readonly EC2SecurityGroupName?: string | undefined;
  readonly EC2SecurityGroupOwnerId?: string | undefined;
}

export interface AuthorizeClusterSecurityGroupIngressResult {
  readonly ClusterSecurityGroup?: ClusterSecurityGroup | undefined;
}

export interface AuthorizeDataShareMessage {
  readonly DataShareArn: string;
  readonly ConsumerIdentifier: string;
  readonly AllowWrites?: boolean | undefined;
}

export interface AuthorizeEndpointAccessMessage {
  readonly ClusterIdentifier?: string | undefined;
  readonly Account: string;
  readonly VpcIds?: readonly string[] | undefined;
}

export interface AuthorizeSnapshotAccessMessage {
  readonly SnapshotIdentifier?: string | undefined;
  readonly SnapshotArn?: string | undefined;
  readonly SnapshotClusterIdentifier?: string | undefined;
  readonly AccountWithRestoreAccess: string;
}

export interface AuthorizeSnapshotAccessResult {
  readonly Snapshot?: Snapshot | undefined;
}

export interface AuthorizedTokenIssuer {
  readonly TrustedTokenIssuerArn?: string | undefined;
  readonly AuthorizedAudiencesList?: readonly string[] | undefined;
}

export interface AvailabilityZone {
  readonly Name?: string | undefined;
  readonly SupportedPlatforms?: readonly SupportedPlatform[] | undefined;
}

export interface BatchDeleteClusterSnapshotsRequest {
  readonly Identifiers: readonly DeleteClusterSnapshotMessage[];
}

export interface BatchDeleteClusterSnapshotsResult {
  readonly Resources?: readonly string[] | undefined;
  readonly Errors?: readonly SnapshotErrorMessage[] | undefined;
}

export type BatchDeleteRequestSizeExceededFault = Readonly<Record<string, never>>;

export type BatchModifyClusterSnapshotsLimitExceededFault = Readonly<Record<string, never>>;

export interface BatchModifyClusterSnapshotsMessage {
  readonly SnapshotIdentifierList: readonly string[];
  readonly ManualSnapshotRetentionPeriod?: number | undefined;
  readonly Force?: boolean | undefined;
}

export interface BatchModifyClusterSnapshotsOutputMessage {
  readonly Resources?: readonly string[] | undefined;
  readonly Errors?: readonly SnapshotErrorMessage[] | undefined;
}

export type BucketNotFoundFault = Readonly<Record<string, never>>;

export interface CancelResizeMessage {
  readonly ClusterIdentifier: string;
}

export interface CertificateAssociation {
  readonly CustomDomainName?: string | undefined;
  readonly ClusterIdentifier?: string | undefined;
}

export interface Cluster {
  readonly ClusterIdentifier?: string | undefined;
  readonly NodeType?: string | undefined;
  readonly ClusterStatus?: string | undefined;
  readonly ClusterAvailabilityStatus?: string | undefined;
  readonly ModifyStatus?: string | undefined;
  readonly MasterUsername?: string | undefined;
  readonly DBName?: string | undefined;
  readonly Endpoint?: Endpoint | undefined;
  readonly ClusterCreateTime?: Instant | undefined;
  readonly AutomatedSnapshotRetentionPeriod?: number | undefined;
  readonly ManualSnapshotRetentionPeriod?: number | undefined;
  readonly ClusterSecurityGroups?: readonly ClusterSecurityGroupMembership[] | undefined;
  readonly VpcSecurityGroups?: readonly VpcSecurityGroupMembership[] | undefined;
  readonly ClusterParameterGroups?: readonly ClusterParameterGroupStatus[] | undefined;
  readonly ClusterSubnetGroupName?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly PreferredMaintenanceWindow?: string | undefined;
  readonly PendingModifiedValues?: PendingModifiedValues | undefined;
  readonly ClusterVersion?: string | undefined;
  readonly AllowVersionUpgrade?: boolean | undefined;
  readonly NumberOfNodes?: number | undefined;
  readonly PubliclyAccessible?: boolean | undefined;
  readonly Encrypted?: boolean | undefined;
  readonly RestoreStatus?: RestoreStatus | undefined;
  readonly DataTransferProgress?: DataTransferProgress | undefined;
  readonly HsmStatus?: HsmStatus | undefined;
  readonly ClusterSnapshotCopyStatus?: ClusterSnapshotCopyStatus | undefined;
  readonly ClusterPublicKey?: string | undefined;
  readonly ClusterNodes?: readonly ClusterNode[] | undefined;
  readonly ElasticIpStatus?: ElasticIpStatus | undefined;
  readonly ClusterRevisionNumber?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly EnhancedVpcRouting?: boolean | undefined;
  readonly IamRoles?: readonly ClusterIamRole[] | undefined;
  readonly PendingActions?: readonly string[] | undefined;
  readonly MaintenanceTrackName?: string | undefined;
  readonly ElasticResizeNumberOfNodeOptions?: string | undefined;
  readonly DeferredMaintenanceWindows?: readonly DeferredMaintenanceWindow[] | undefined;
  readonly SnapshotScheduleIdentifier?: string | undefined;
  readonly SnapshotScheduleState?: ScheduleState | undefined;
  readonly ExpectedNextSnapshotScheduleTime?: Instant | undefined;
  readonly ExpectedNextSnapshotScheduleTimeStatus?: string | undefined;
  readonly NextMaintenanceWindowStartTime?: Instant | undefined;
  readonly ResizeInfo?: ResizeInfo | undefined;
  readonly AvailabilityZoneRelocationStatus?: string | undefined;
  readonly ClusterNamespaceArn?: string | undefined;
  readonly TotalStorageCapacityInMegaBytes?: number | undefined;
  readonly AquaConfiguration?: AquaConfiguration | undefined;
  readonly DefaultIamRoleArn?: string | undefined;
  readonly ReservedNodeExchangeStatus?: ReservedNodeExchangeStatus | undefined;
  readonly CustomDomainName?: string | undefined;
  readonly CustomDomainCertificateArn?: string | undefined;
  readonly CustomDomainCertificateExpiryDate?: Instant | undefined;
  readonly MasterPasswordSecretArn?: string | undefined;
  readonly MasterPasswordSecretKmsKeyId?: string | undefined;
  readonly IpAddressType?: string | undefined;
  readonly MultiAZ?: string | undefined;
  readonly MultiAZSecondary?: SecondaryClusterInfo | undefined;
  readonly LakehouseRegistrationStatus?: string | undefined;
  readonly CatalogArn?: string | undefined;
  readonly ExtraComputeForAutomaticOptimization?: string | undefined;
}

export type ClusterAlreadyExistsFault = Readonly<Record<string, never>>;

export interface ClusterAssociatedToSchedule {
  readonly ClusterIdentifier?: string | undefined;
  readonly ScheduleAssociationState?: ScheduleState | undefined;
}

export interface ClusterCredentials {
  readonly DbUser?: string | undefined;
  readonly DbPassword?: string | undefined;
  readonly Expiration?: Instant | undefined;
}

export interface ClusterDbRevision {
  readonly ClusterIdentifier?: string | undefined;
  readonly CurrentDatabaseRevision?: string | undefined;
  readonly DatabaseRevisionReleaseDate?: Instant | undefined;
  readonly RevisionTargets?: readonly RevisionTarget[] | undefined;
}

export interface ClusterDbRevisionsMessage {
  readonly Marker?: string | undefined;
  readonly ClusterDbRevisions?: readonly ClusterDbRevision[] | undefined;
}

export interface ClusterExtendedCredentials {
  readonly DbUser?: string | undefined;
  readonly DbPassword?: string | undefined;
  readonly Expiration?: Instant | undefined;
  readonly NextRefreshTime?: Instant | undefined;
}

export interface ClusterIamRole {
  readonly IamRoleArn?: string | undefined;
  readonly ApplyStatus?: string | undefined;
}

export interface ClusterNode {
  readonly NodeRole?: string | undefined;
  readonly PrivateIPAddress?: string | undefined;
  readonly PublicIPAddress?: string | undefined;
}

export type ClusterNotFoundFault = Readonly<Record<string, never>>;

export type ClusterOnLatestRevisionFault = Readonly<Record<string, never>>;

export interface ClusterParameterGroup {
  readonly ParameterGroupName?: string | undefined;
  readonly ParameterGroupFamily?: string | undefined;
  readonly Description?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type ClusterParameterGroupAlreadyExistsFault = Readonly<Record<string, never>>;

export interface ClusterParameterGroupDetails {
  readonly Parameters?: readonly Parameter[] | undefined;
  readonly Marker?: string | undefined;
}

export interface ClusterParameterGroupNameMessage {
  readonly ParameterGroupName?: string | undefined;
  readonly ParameterGroupStatus?: string | undefined;
}

export type ClusterParameterGroupNotFoundFault = Readonly<Record<string, never>>;

export type ClusterParameterGroupQuotaExceededFault = Readonly<Record<string, never>>;

export interface ClusterParameterGroupStatus {
  readonly ParameterGroupName?: string | undefined;
  readonly ParameterApplyStatus?: string | undefined;
  readonly ClusterParameterStatusList?: readonly ClusterParameterStatus[] | undefined;
}

export interface ClusterParameterGroupsMessage {
  readonly Marker?: string | undefined;
  readonly ParameterGroups?: readonly ClusterParameterGroup[] | undefined;
}

export interface ClusterParameterStatus {
  readonly ParameterName?: string | undefined;
  readonly ParameterApplyStatus?: string | undefined;
  readonly ParameterApplyErrorDescription?: string | undefined;
}

export type ClusterQuotaExceededFault = Readonly<Record<string, never>>;

export interface ClusterSecurityGroup {
  readonly ClusterSecurityGroupName?: string | undefined;
  readonly Description?: string | undefined;
  readonly EC2SecurityGroups?: readonly EC2SecurityGroup[] | undefined;
  readonly IPRanges?: readonly IPRange[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type ClusterSecurityGroupAlreadyExistsFault = Readonly<Record<string, never>>;

export interface ClusterSecurityGroupMembership {
  readonly ClusterSecurityGroupName?: string | undefined;
  readonly Status?: string | undefined;
}

export interface ClusterSecurityGroupMessage {
  readonly Marker?: string | undefined;
  readonly ClusterSecurityGroups?: readonly ClusterSecurityGroup[] | undefined;
}

export type ClusterSecurityGroupNotFoundFault = Readonly<Record<string, never>>;

export type ClusterSecurityGroupQuotaExceededFault = Readonly<Record<string, never>>;

export type ClusterSnapshotAlreadyExistsFault = Readonly<Record<string, never>>;

export interface ClusterSnapshotCopyStatus {
  readonly DestinationRegion?: string | undefined;
  readonly RetentionPeriod?: number | undefined;
  readonly ManualSnapshotRetentionPeriod?: number | undefined;
  readonly SnapshotCopyGrantName?: string | undefined;
}

export type ClusterSnapshotNotFoundFault = Readonly<Record<string, never>>;

export type ClusterSnapshotQuotaExceededFault = Readonly<Record<string, never>>;

export interface ClusterSubnetGroup {
  readonly ClusterSubnetGroupName?: string | undefined;
  readonly Description?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly SubnetGroupStatus?: string | undefined;
  readonly Subnets?: readonly Subnet[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly SupportedClusterIpAddressTypes?: readonly string[] | undefined;
}

export type ClusterSubnetGroupAlreadyExistsFault = Readonly<Record<string, never>>;

export interface ClusterSubnetGroupMessage {
  readonly Marker?: string | undefined;
  readonly ClusterSubnetGroups?: readonly ClusterSubnetGroup[] | undefined;
}

export type ClusterSubnetGroupNotFoundFault = Readonly<Record<string, never>>;

export type ClusterSubnetGroupQuotaExceededFault = Readonly<Record<string, never>>;

export type ClusterSubnetQuotaExceededFault = Readonly<Record<string, never>>;

export interface ClusterVersion {
  readonly ClusterVersion?: string | undefined;
  readonly ClusterParameterGroupFamily?: string | undefined;
  readonly Description?: string | undefined;
}

export interface ClusterVersionsMessage {
  readonly Marker?: string | undefined;
  readonly ClusterVersions?: readonly ClusterVersion[] | undefined;
}

export interface ClustersMessage {
  readonly Marker?: string | undefined;
  readonly Clusters?: readonly Cluster[] | undefined;
}

export type ConflictPolicyUpdateFault = Readonly<Record<string, never>>;

export interface Connect {
  readonly Authorization: ServiceAuthorization;
}

export interface CopyClusterSnapshotMessage {
  readonly SourceSnapshotIdentifier: string;
  readonly SourceSnapshotClusterIdentifier?: string | undefined;
  readonly TargetSnapshotIdentifier: string;
  readonly ManualSnapshotRetentionPeriod?: number | undefined;
}

export interface CopyClusterSnapshotResult {
  readonly Snapshot?: Snapshot | undefined;
}

export type CopyToRegionDisabledFault = Readonly<Record<string, never>>;

export interface CreateAuthenticationProfileMessage {
  readonly AuthenticationProfileName: string;
  readonly AuthenticationProfileContent: string;
}

export interface CreateAuthenticationProfileResult {
  readonly AuthenticationProfileName?: string | undefined;
  readonly AuthenticationProfileContent?: string | undefined;
}

export interface CreateClusterMessage {
  readonly DBName?: string | undefined;
  readonly ClusterIdentifier: string;
  readonly ClusterType?: string | undefined;
  readonly NodeType: string;
  readonly MasterUsername: string;
  readonly MasterUserPassword?: string | undefined;
  readonly ClusterSecurityGroups?: readonly string[] | undefined;
  readonly VpcSecurityGroupIds?: readonly string[] | undefined;
  readonly ClusterSubnetGroupName?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly PreferredMaintenanceWindow?: string | undefined;
  readonly ClusterParameterGroupName?: string | undefined;
  readonly AutomatedSnapshotRetentionPeriod?: number | undefined;
  readonly ManualSnapshotRetentionPeriod?: number | undefined;
  readonly Port?: number | undefined;
  readonly ClusterVersion?: string | undefined;
  readonly AllowVersionUpgrade?: boolean | undefined;
  readonly NumberOfNodes?: number | undefined;
  readonly PubliclyAccessible?: boolean | undefined;
  readonly Encrypted?: boolean | undefined;
  readonly HsmClientCertificateIdentifier?: string | undefined;
  readonly HsmConfigurationIdentifier?: string | undefined;
  readonly ElasticIp?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly EnhancedVpcRouting?: boolean | undefined;
  readonly AdditionalInfo?: string | undefined;
  readonly IamRoles?: readonly string[] | undefined;
  readonly MaintenanceTrackName?: string | undefined;
  readonly SnapshotScheduleIdentifier?: string | undefined;
  readonly AvailabilityZoneRelocation?: boolean | undefined;
  readonly AquaConfigurationStatus?: AquaConfigurationStatus | undefined;
  readonly DefaultIamRoleArn?: string | undefined;
  readonly LoadSampleData?: string | undefined;
  readonly ManageMasterPassword?: boolean | undefined;
  readonly MasterPasswordSecretKmsKeyId?: string | undefined;
  readonly IpAddressType?: string | undefined;
  readonly MultiAZ?: boolean | undefined;
  readonly RedshiftIdcApplicationArn?: string | undefined;
  readonly CatalogName?: string | undefined;
  readonly ExtraComputeForAutomaticOptimization?: boolean | undefined;
}

export interface CreateClusterParameterGroupMessage {
  readonly ParameterGroupName: string;
  readonly ParameterGroupFamily: string;
  readonly Description: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateClusterParameterGroupResult {
  readonly ClusterParameterGroup?: ClusterParameterGroup | undefined;
}

export interface CreateClusterResult {
  readonly Cluster?: Cluster | undefined;
}

export interface CreateClusterSecurityGroupMessage {
  readonly ClusterSecurityGroupName: string;
  readonly Description: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateClusterSecurityGroupResult {
  readonly ClusterSecurityGroup?: ClusterSecurityGroup | undefined;
}

export interface CreateClusterSnapshotMessage {
  readonly SnapshotIdentifier: string;
  readonly ClusterIdentifier: string;
  readonly ManualSnapshotRetentionPeriod?: number | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateClusterSnapshotResult {
  readonly Snapshot?: Snapshot | undefined;
}

export interface CreateClusterSubnetGroupMessage {
  readonly ClusterSubnetGroupName: string;
  readonly Description: string;
  readonly SubnetIds: readonly string[];
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateClusterSubnetGroupResult {
  readonly ClusterSubnetGroup?: ClusterSubnetGroup | undefined;
}

export interface CreateCustomDomainAssociationMessage {
  readonly CustomDomainName: string;
  readonly CustomDomainCertificateArn: string;
  readonly ClusterIdentifier: string;
}

export interface CreateCustomDomainAssociationResult {
  readonly CustomDomainName?: string | undefined;
  readonly CustomDomainCertificateArn?: string | undefined;
  readonly ClusterIdentifier?: string | undefined;
  readonly CustomDomainCertExpiryTime?: string | undefined;
}

export interface CreateEndpointAccessMessage {
  readonly ClusterIdentifier?: string | undefined;
  readonly ResourceOwner?: string | undefined;
  readonly EndpointName: string;
  readonly SubnetGroupName: string;
  readonly VpcSecurityGroupIds?: readonly string[] | undefined;
}

export interface CreateEventSubscriptionMessage {
  readonly SubscriptionName: string;
  readonly SnsTopicArn: string;
  readonly SourceType?: string | undefined;
  readonly SourceIds?: readonly string[] | undefined;
  readonly EventCategories?: readonly string[] | undefined;
  readonly Severity?: string | undefined;
  readonly Enabled?: boolean | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateEventSubscriptionResult {
  readonly EventSubscription?: EventSubscription | undefined;
}

export interface CreateHsmClientCertificateMessage {
  readonly HsmClientCertificateIdentifier: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateHsmClientCertificateResult {
  readonly HsmClientCertificate?: HsmClientCertificate | undefined;
}

export interface CreateHsmConfigurationMessage {
  readonly HsmConfigurationIdentifier: string;
  readonly Description: string;
  readonly HsmIpAddress: string;
  readonly HsmPartitionName: string;
  readonly HsmPartitionPassword: string;
  readonly HsmServerPublicCertificate: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateHsmConfigurationResult {
  readonly HsmConfiguration?: HsmConfiguration | undefined;
}

export interface CreateIntegrationMessage {
  readonly SourceArn: string;
  readonly TargetArn: string;
  readonly IntegrationName: string;
  readonly KMSKeyId?: string | undefined;
  readonly TagList?: readonly Tag[] | undefined;
  readonly AdditionalEncryptionContext?: Readonly<Record<string, string>> | undefined;
  readonly Description?: string | undefined;
}

export interface CreateRedshiftIdcApplicationMessage {
  readonly IdcInstanceArn: string;
  readonly RedshiftIdcApplicationName: string;
  readonly IdentityNamespace?: string | undefined;
  readonly IdcDisplayName: string;
  readonly IamRoleArn: string;
  readonly AuthorizedTokenIssuerList?: readonly AuthorizedTokenIssuer[] | undefined;
  readonly ServiceIntegrations?: readonly ServiceIntegrationsUnion[] | undefined;
  readonly ApplicationType?: ApplicationType | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly SsoTagKeys?: readonly string[] | undefined;
}

export interface CreateRedshiftIdcApplicationResult {
  readonly RedshiftIdcApplication?: RedshiftIdcApplication | undefined;
}

export interface CreateScheduledActionMessage {
  readonly ScheduledActionName: string;
  readonly TargetAction: ScheduledActionType;
  readonly Schedule: string;
  readonly IamRole: string;
  readonly ScheduledActionDescription?: string | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly Enable?: boolean | undefined;
}

export interface CreateSnapshotCopyGrantMessage {
  readonly SnapshotCopyGrantName: string;
  readonly KmsKeyId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateSnapshotCopyGrantResult {
  readonly SnapshotCopyGrant?: SnapshotCopyGrant | undefined;
}

export interface CreateSnapshotScheduleMessage {
  readonly ScheduleDefinitions?: readonly string[] | undefined;
  readonly ScheduleIdentifier?: string | undefined;
  readonly ScheduleDescription?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly NextInvocations?: number | undefined;
}

export interface CreateTagsMessage {
  readonly ResourceName: string;
  readonly Tags: readonly Tag[];
}

export interface CreateUsageLimitMessage {
  readonly ClusterIdentifier: string;
  readonly FeatureType: UsageLimitFeatureType;
  readonly LimitType: UsageLimitLimitType;
  readonly Amount: number;
  readonly Period?: UsageLimitPeriod | undefined;
  readonly BreachAction?: UsageLimitBreachAction | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type CustomCnameAssociationFault = Readonly<Record<string, never>>;

export type CustomDomainAssociationNotFoundFault = Readonly<Record<string, never>>;

export interface CustomDomainAssociationsMessage {
  readonly Marker?: string | undefined;
  readonly Associations?: readonly Association[] | undefined;
}

export interface CustomerStorageMessage {
  readonly TotalBackupSizeInMegaBytes?: number | undefined;
  readonly TotalProvisionedStorageInMegaBytes?: number | undefined;
}

export interface DataShare {
  readonly DataShareArn?: string | undefined;
  readonly ProducerArn?: string | undefined;
  readonly AllowPubliclyAccessibleConsumers?: boolean | undefined;
  readonly DataShareAssociations?: readonly DataShareAssociation[] | undefined;
  readonly ManagedBy?: string | undefined;
  readonly DataShareType?: DataShareType | undefined;
}

export interface DataShareAssociation {
  readonly ConsumerIdentifier?: string | undefined;
  readonly Status?: DataShareStatus | undefined;
  readonly ConsumerRegion?: string | undefined;
  readonly CreatedDate?: Instant | undefined;
  readonly StatusChangeDate?: Instant | undefined;
  readonly ProducerAllowedWrites?: boolean | undefined;
  readonly ConsumerAcceptedWrites?: boolean | undefined;
}

export type DataShareStatus =
  | "ACTIVE"
  | "PENDING_AUTHORIZATION"
  | "AUTHORIZED"
  | "DEAUTHORIZED"
  | "REJECTED"
  | "AVAILABLE";

export type DataShareStatusForConsumer = "ACTIVE" | "AVAILABLE";

export type DataShareStatusForProducer =
  | "ACTIVE"
  | "AUTHORIZED"
  | "PENDING_AUTHORIZATION"
  | "DEAUTHORIZED"
  | "REJECTED";

export type DataShareType = "INTERNAL";

export interface DataTransferProgress {
  readonly Status?: string | undefined;
  readonly CurrentRateInMegaBytesPerSecond?: number | undefined;
  readonly TotalDataInMegaBytes?: number | undefined;
  readonly DataTransferredInMegaBytes?: number | undefined;
  readonly EstimatedTimeToCompletionInSeconds?: number | undefined;
  readonly ElapsedTimeInSeconds?: number | undefined;
}

export interface DeauthorizeDataShareMessage {
  readonly DataShareArn: string;
  readonly ConsumerIdentifier: string;
}

export interface DefaultClusterParameters {
  readonly ParameterGroupFamily?: string | undefined;
  readonly Marker?: string | undefined;
  readonly Parameters?: readonly Parameter[] | undefined;
}

export interface DeferredMaintenanceWindow {
  readonly DeferMaintenanceIdentifier?: string | undefined;
  readonly DeferMaintenanceStartTime?: Instant | undefined;
  readonly DeferMaintenanceEndTime?: Instant | undefined;
}

export interface DeleteAuthenticationProfileMessage {
  readonly AuthenticationProfileName: string;
}

export interface DeleteAuthenticationProfileResult {
  readonly AuthenticationProfileName?: string | undefined;
}

export interface DeleteClusterMessage {
  readonly ClusterIdentifier: string;
  readonly SkipFinalClusterSnapshot?: boolean | undefined;
  readonly FinalClusterSnapshotIdentifier?: string | undefined;
  readonly FinalClusterSnapshotRetentionPeriod?: number | undefined;
}

export interface DeleteClusterParameterGroupMessage {
  readonly ParameterGroupName: string;
}

export interface DeleteClusterResult {
  readonly Cluster?: Cluster | undefined;
}

export interface DeleteClusterSecurityGroupMessage {
  readonly ClusterSecurityGroupName: string;
}

export interface DeleteClusterSnapshotMessage {
  readonly SnapshotIdentifier: string;
  readonly SnapshotClusterIdentifier?: string | undefined;
}

export interface DeleteClusterSnapshotResult {
  readonly Snapshot?: Snapshot | undefined;
}

export interface DeleteClusterSubnetGroupMessage {
  readonly ClusterSubnetGroupName: string;
}

export interface DeleteCustomDomainAssociationMessage {
  readonly ClusterIdentifier: string;
  readonly CustomDomainName: string;
}

export interface DeleteEndpointAccessMessage {
  readonly EndpointName: string;
}

export interface DeleteEventSubscriptionMessage {
  readonly SubscriptionName: string;
}

export interface DeleteHsmClientCertificateMessage {
  readonly HsmClientCertificateIdentifier: string;
}

export interface DeleteHsmConfigurationMessage {
  readonly HsmConfigurationIdentifier: string;
}

export interface DeleteIntegrationMessage {
  readonly IntegrationArn: string;
}

export interface DeleteRedshiftIdcApplicationMessage {
  readonly RedshiftIdcApplicationArn: string;
}

export interface DeleteResourcePolicyMessage {
  readonly ResourceArn: string;
}

export interface DeleteScheduledActionMessage {
  readonly ScheduledActionName: string;
}

export interface DeleteSnapshotCopyGrantMessage {
  readonly SnapshotCopyGrantName: string;
}

export interface DeleteSnapshotScheduleMessage {
  readonly ScheduleIdentifier: string;
}

export interface DeleteTagsMessage {
  readonly ResourceName: string;
  readonly TagKeys: readonly string[];
}

export interface DeleteUsageLimitMessage {
  readonly UsageLimitId: string;
}

export type DependentServiceAccessDeniedFault = Readonly<Record<string, never>>;

export type DependentServiceRequestThrottlingFault = Readonly<Record<string, never>>;

export type DependentServiceUnavailableFault = Readonly<Record<string, never>>;

export interface DeregisterNamespaceInputMessage {
  readonly NamespaceIdentifier: NamespaceIdentifierUnion;
  readonly ConsumerIdentifiers: readonly string[];
}

export interface DeregisterNamespaceOutputMessage {
  readonly Status?: NamespaceRegistrationStatus | undefined;
}

export interface DescribeAccountAttributesMessage {
  readonly AttributeNames?: readonly string[] | undefined;
}

export interface DescribeAuthenticationProfilesMessage {
  readonly AuthenticationProfileName?: string | undefined;
}

export interface DescribeAuthenticationProfilesResult {
  readonly AuthenticationProfiles?: readonly AuthenticationProfile[] | undefined;
}

export interface DescribeClusterDbRevisionsMessage {
  readonly ClusterIdentifier?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeClusterParameterGroupsMessage {
  readonly ParameterGroupName?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
  readonly TagKeys?: readonly string[] | undefined;
  readonly TagValues?: readonly string[] | undefined;
}

export interface DescribeClusterParametersMessage {
  readonly ParameterGroupName: string;
  readonly Source?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeClusterSecurityGroupsMessage {
  readonly ClusterSecurityGroupName?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
  readonly TagKeys?: readonly string[] | undefined;
  readonly TagValues?: readonly string[] | undefined;
}

export interface DescribeClusterSnapshotsMessage {
  readonly ClusterIdentifier?: string | undefined;
  readonly SnapshotIdentifier?: string | undefined;
  readonly SnapshotArn?: string | undefined;
  readonly SnapshotType?: string | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
  readonly OwnerAccount?: string | undefined;
  readonly TagKeys?: readonly string[] | undefined;
  readonly TagValues?: readonly string[] | undefined;
  readonly ClusterExists?: boolean | undefined;
  readonly SortingEntities?: readonly SnapshotSortingEntity[] | undefined;
}

export interface DescribeClusterSubnetGroupsMessage {
  readonly ClusterSubnetGroupName?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
  readonly TagKeys?: readonly string[] | undefined;
  readonly TagValues?: readonly string[] | undefined;
}

export interface DescribeClusterTracksMessage {
  readonly MaintenanceTrackName?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeClusterVersionsMessage {
  readonly ClusterVersion?: string | undefined;
  readonly ClusterParameterGroupFamily?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeClustersMessage {
  readonly ClusterIdentifier?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
  readonly TagKeys?: readonly string[] | undefined;
  readonly TagValues?: readonly string[] | undefined;
}

export interface DescribeCustomDomainAssociationsMessage {
  readonly CustomDomainName?: string | undefined;
  readonly CustomDomainCertificateArn?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeDataSharesForConsumerMessage {
  readonly ConsumerArn?: string | undefined;
  readonly Status?: DataShareStatusForConsumer | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeDataSharesForConsumerResult {
  readonly DataShares?: readonly DataShare[] | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeDataSharesForProducerMessage {
  readonly ProducerArn?: string | undefined;
  readonly Status?: DataShareStatusForProducer | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeDataSharesForProducerResult {
  readonly DataShares?: readonly DataShare[] | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeDataSharesMessage {
  readonly DataShareArn?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeDataSharesResult {
  readonly DataShares?: readonly DataShare[] | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeDefaultClusterParametersMessage {
  readonly ParameterGroupFamily: string;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeDefaultClusterParametersResult {
  readonly DefaultClusterParameters?: DefaultClusterParameters | undefined;
}

export interface DescribeEndpointAccessMessage {
  readonly ClusterIdentifier?: string | undefined;
  readonly ResourceOwner?: string | undefined;
  readonly EndpointName?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeEndpointAuthorizationMessage {
  readonly ClusterIdentifier?: string | undefined;
  readonly Account?: string | undefined;
  readonly Grantee?: boolean | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeEventCategoriesMessage {
  readonly SourceType?: string | undefined;
}

export interface DescribeEventSubscriptionsMessage {
  readonly SubscriptionName?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
  readonly TagKeys?: readonly string[] | undefined;
  readonly TagValues?: readonly string[] | undefined;
}

export interface DescribeEventsMessage {
  readonly SourceIdentifier?: string | undefined;
  readonly SourceType?: SourceType | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly Duration?: number | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeHsmClientCertificatesMessage {
  readonly HsmClientCertificateIdentifier?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
  readonly TagKeys?: readonly string[] | undefined;
  readonly TagValues?: readonly string[] | undefined;
}

export interface DescribeHsmConfigurationsMessage {
  readonly HsmConfigurationIdentifier?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
  readonly TagKeys?: readonly string[] | undefined;
  readonly TagValues?: readonly string[] | undefined;
}

export interface DescribeInboundIntegrationsMessage {
  readonly IntegrationArn?: string | undefined;
  readonly TargetArn?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeIntegrationsFilter {
  readonly Name: DescribeIntegrationsFilterName;
  readonly Values: readonly string[];
}

export type DescribeIntegrationsFilterName = "integration-arn" | "source-arn" | "source-types" | "status";

export interface DescribeIntegrationsMessage {
  readonly IntegrationArn?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
  readonly Filters?: readonly DescribeIntegrationsFilter[] | undefined;
}

export interface DescribeLoggingStatusMessage {
  readonly ClusterIdentifier: string;
}

export interface DescribeNodeConfigurationOptionsMessage {
  readonly ActionType: ActionType;
  readonly ClusterIdentifier?: string | undefined;
  readonly SnapshotIdentifier?: string | undefined;
  readonly SnapshotArn?: string | undefined;
  readonly OwnerAccount?: string | undefined;
  readonly Filters?: readonly NodeConfigurationOptionsFilter[] | undefined;
  readonly Marker?: string | undefined;
  readonly MaxRecords?: number | undefined;
}

export interface DescribeOrderableClusterOptionsMessage {
  readonly ClusterVersion?: string | undefined;
  readonly NodeType?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribePartnersInputMessage {
  readonly AccountId: string;
  readonly ClusterIdentifier: string;
  readonly DatabaseName?: string | undefined;
  readonly PartnerName?: string | undefined;
}

export interface DescribePartnersOutputMessage {
  readonly PartnerIntegrationInfoList?: readonly PartnerIntegrationInfo[] | undefined;
}

export interface DescribeRedshiftIdcApplicationsMessage {
  readonly RedshiftIdcApplicationArn?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeRedshiftIdcApplicationsResult {
  readonly RedshiftIdcApplications?: readonly RedshiftIdcApplication[] | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeReservedNodeExchangeStatusInputMessage {
  readonly ReservedNodeId?: string | undefined;
  readonly ReservedNodeExchangeRequestId?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeReservedNodeExchangeStatusOutputMessage {
  readonly ReservedNodeExchangeStatusDetails?: readonly ReservedNodeExchangeStatus[] | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeReservedNodeOfferingsMessage {
  readonly ReservedNodeOfferingId?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeReservedNodesMessage {
  readonly ReservedNodeId?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeResizeMessage {
  readonly ClusterIdentifier: string;
}

export interface DescribeScheduledActionsMessage {
  readonly ScheduledActionName?: string | undefined;
  readonly TargetActionType?: ScheduledActionTypeValues | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly Active?: boolean | undefined;
  readonly Filters?: readonly ScheduledActionFilter[] | undefined;
  readonly Marker?: string | undefined;
  readonly MaxRecords?: number | undefined;
}

export interface DescribeSnapshotCopyGrantsMessage {
  readonly SnapshotCopyGrantName?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
  readonly TagKeys?: readonly string[] | undefined;
  readonly TagValues?: readonly string[] | undefined;
}

export interface DescribeSnapshotSchedulesMessage {
  readonly ClusterIdentifier?: string | undefined;
  readonly ScheduleIdentifier?: string | undefined;
  readonly TagKeys?: readonly string[] | undefined;
  readonly TagValues?: readonly string[] | undefined;
  readonly Marker?: string | undefined;
  readonly MaxRecords?: number | undefined;
}

export interface DescribeSnapshotSchedulesOutputMessage {
  readonly SnapshotSchedules?: readonly SnapshotSchedule[] | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeTableRestoreStatusMessage {
  readonly ClusterIdentifier?: string | undefined;
  readonly TableRestoreRequestId?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeTagsMessage {
  readonly ResourceName?: string | undefined;
  readonly ResourceType?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
  readonly TagKeys?: readonly string[] | undefined;
  readonly TagValues?: readonly string[] | undefined;
}

export interface DescribeUsageLimitsMessage {
  readonly UsageLimitId?: string | undefined;
  readonly ClusterIdentifier?: string | undefined;
  readonly FeatureType?: UsageLimitFeatureType | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
  readonly TagKeys?: readonly string[] | undefined;
  readonly TagValues?: readonly string[] | undefined;
}

export interface DisableLoggingMessage {
  readonly ClusterIdentifier: string;
}

export interface DisableSnapshotCopyMessage {
  readonly ClusterIdentifier: string;
}

export interface DisableSnapshotCopyResult {
  readonly Cluster?: Cluster | undefined;
}

export interface DisassociateDataShareConsumerMessage {
  readonly DataShareArn: string;
  readonly DisassociateEntireAccount?: boolean | undefined;
  readonly ConsumerArn?: string | undefined;
  readonly ConsumerRegion?: string | undefined;
}

export interface EC2SecurityGroup {
  readonly Status?: string | undefined;
  readonly EC2SecurityGroupName?: string | undefined;
  readonly EC2SecurityGroupOwnerId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface ElasticIpStatus {
  readonly ElasticIp?: string | undefined;
  readonly Status?: string | undefined;
}

export interface EnableLoggingMessage {
  readonly ClusterIdentifier: string;
  readonly BucketName?: string | undefined;
  readonly S3KeyPrefix?: string | undefined;
  readonly LogDestinationType?: LogDestinationType | undefined;
  readonly LogExports?: readonly string[] | undefined;
}

export interface EnableSnapshotCopyMessage {
  readonly ClusterIdentifier: string;
  readonly DestinationRegion: string;
  readonly RetentionPeriod?: number | undefined;
  readonly SnapshotCopyGrantName?: string | undefined;
  readonly ManualSnapshotRetentionPeriod?: number | undefined;
}

export interface EnableSnapshotCopyResult {
  readonly Cluster?: Cluster | undefined;
}

export interface Endpoint {
  readonly Address?: string | undefined;
  readonly Port?: number | undefined;
  readonly VpcEndpoints?: readonly VpcEndpoint[] | undefined;
}

export interface EndpointAccess {
  readonly ClusterIdentifier?: string | undefined;
  readonly ResourceOwner?: string | undefined;
  readonly SubnetGroupName?: string | undefined;
  readonly EndpointStatus?: string | undefined;
  readonly EndpointName?: string | undefined;
  readonly EndpointCreateTime?: Instant | undefined;
  readonly Port?: number | undefined;
  readonly Address?: string | undefined;
  readonly VpcSecurityGroups?: readonly VpcSecurityGroupMembership[] | undefined;
  readonly VpcEndpoint?: VpcEndpoint | undefined;
}

export interface EndpointAccessList {
  readonly EndpointAccessList?: readonly EndpointAccess[] | undefined;
  readonly Marker?: string | undefined;
}

export type EndpointAlreadyExistsFault = Readonly<Record<string, never>>;

export interface EndpointAuthorization {
  readonly Grantor?: string | undefined;
  readonly Grantee?: string | undefined;
  readonly ClusterIdentifier?: string | undefined;
  readonly AuthorizeTime?: Instant | undefined;
  readonly ClusterStatus?: string | undefined;
  readonly Status?: AuthorizationStatus | undefined;
  readonly AllowedAllVPCs?: boolean | undefined;
  readonly AllowedVPCs?: readonly string[] | undefined;
  readonly EndpointCount?: number | undefined;
}

export type EndpointAuthorizationAlreadyExistsFault = Readonly<Record<string, never>>;

export interface EndpointAuthorizationList {
  readonly EndpointAuthorizationList?: readonly EndpointAuthorization[] | undefined;
  readonly Marker?: string | undefined;
}

export type EndpointAuthorizationNotFoundFault = Readonly<Record<string, never>>;

export type EndpointAuthorizationsPerClusterLimitExceededFault = Readonly<Record<string, never>>;

export type EndpointNotFoundFault = Readonly<Record<string, never>>;

export type EndpointsPerAuthorizationLimitExceededFault = Readonly<Record<string, never>>;

export type EndpointsPerClusterLimitExceededFault = Readonly<Record<string, never>>;

export interface EventShape {
  readonly SourceIdentifier?: string | undefined;
  readonly SourceType?: SourceType | undefined;
  readonly Message?: string | undefined;
  readonly EventCategories?: readonly string[] | undefined;
  readonly Severity?: string | undefined;
  readonly Date?: Instant | undefined;
  readonly EventId?: string | undefined;
}

export interface EventCategoriesMap {
  readonly SourceType?: string | undefined;
  readonly Events?: readonly EventInfoMap[] | undefined;
}

export interface EventCategoriesMessage {
  readonly EventCategoriesMapList?: readonly EventCategoriesMap[] | undefined;
}

export interface EventInfoMap {
  readonly EventId?: string | undefined;
  readonly EventCategories?: readonly string[] | undefined;
  readonly EventDescription?: string | undefined;
  readonly Severity?: string | undefined;
}

export interface EventSubscription {
  readonly CustomerAwsId?: string | undefined;
  readonly CustSubscriptionId?: string | undefined;
  readonly SnsTopicArn?: string | undefined;
  readonly Status?: string | undefined;
  readonly SubscriptionCreationTime?: Instant | undefined;
  readonly SourceType?: string | undefined;
  readonly SourceIdsList?: readonly string[] | undefined;
  readonly EventCategoriesList?: readonly string[] | undefined;
  readonly Severity?: string | undefined;
  readonly Enabled?: boolean | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type EventSubscriptionQuotaExceededFault = Readonly<Record<string, never>>;

export interface EventSubscriptionsMessage {
  readonly Marker?: string | undefined;
  readonly EventSubscriptionsList?: readonly EventSubscription[] | undefined;
}

export interface EventsMessage {
  readonly Marker?: string | undefined;
  readonly Events?: readonly EventShape[] | undefined;
}

export interface FailoverPrimaryComputeInputMessage {
  readonly ClusterIdentifier: string;
}

export interface FailoverPrimaryComputeResult {
  readonly Cluster?: Cluster | undefined;
}

export interface GetClusterCredentialsMessage {
  readonly DbUser: string;
  readonly DbName?: string | undefined;
  readonly ClusterIdentifier?: string | undefined;
  readonly DurationSeconds?: number | undefined;
  readonly AutoCreate?: boolean | undefined;
  readonly DbGroups?: readonly string[] | undefined;
  readonly CustomDomainName?: string | undefined;
}

export interface GetClusterCredentialsWithIAMMessage {
  readonly DbName?: string | undefined;
  readonly ClusterIdentifier?: string | undefined;
  readonly DurationSeconds?: number | undefined;
  readonly CustomDomainName?: string | undefined;
}

export interface GetIdentityCenterAuthTokenRequest {
  readonly ClusterIds: readonly string[];
}

export interface GetIdentityCenterAuthTokenResponse {
  readonly Token?: string | undefined;
  readonly ExpirationTime?: Instant | undefined;
}

export interface GetReservedNodeExchangeConfigurationOptionsInputMessage {
  readonly ActionType: ReservedNodeExchangeActionType;
  readonly ClusterIdentifier?: string | undefined;
  readonly SnapshotIdentifier?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface GetReservedNodeExchangeConfigurationOptionsOutputMessage {
  readonly Marker?: string | undefined;
  readonly ReservedNodeConfigurationOptionList?: readonly ReservedNodeConfigurationOption[] | undefined;
}

export interface GetReservedNodeExchangeOfferingsInputMessage {
  readonly ReservedNodeId: string;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface GetReservedNodeExchangeOfferingsOutputMessage {
  readonly Marker?: string | undefined;
  readonly ReservedNodeOfferings?: readonly ReservedNodeOffering[] | undefined;
}

export interface GetResourcePolicyMessage {
  readonly ResourceArn: string;
}

export interface GetResourcePolicyResult {
  readonly ResourcePolicy?: ResourcePolicy | undefined;
}

export interface HsmClientCertificate {
  readonly HsmClientCertificateIdentifier?: string | undefined;
  readonly HsmClientCertificatePublicKey?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type HsmClientCertificateAlreadyExistsFault = Readonly<Record<string, never>>;

export interface HsmClientCertificateMessage {
  readonly Marker?: string | undefined;
  readonly HsmClientCertificates?: readonly HsmClientCertificate[] | undefined;
}

export type HsmClientCertificateNotFoundFault = Readonly<Record<string, never>>;

export type HsmClientCertificateQuotaExceededFault = Readonly<Record<string, never>>;

export interface HsmConfiguration {
  readonly HsmConfigurationIdentifier?: string | undefined;
  readonly Description?: string | undefined;
  readonly HsmIpAddress?: string | undefined;
  readonly HsmPartitionName?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type HsmConfigurationAlreadyExistsFault = Readonly<Record<string, never>>;

export interface HsmConfigurationMessage {
  readonly Marker?: string | undefined;
  readonly HsmConfigurations?: readonly HsmConfiguration[] | undefined;
}

export type HsmConfigurationNotFoundFault = Readonly<Record<string, never>>;

export type HsmConfigurationQuotaExceededFault = Readonly<Record<string, never>>;

export interface HsmStatus {
  readonly HsmClientCertificateIdentifier?: string | undefined;
  readonly HsmConfigurationIdentifier?: string | undefined;
  readonly Status?: string | undefined;
}

export interface IPRange {
  readonly Status?: string | undefined;
  readonly CIDRIP?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type ImpactRankingType = "HIGH" | "MEDIUM" | "LOW";

export type InProgressTableRestoreQuotaExceededFault = Readonly<Record<string, never>>;

export interface InboundIntegration {
  readonly IntegrationArn?: string | undefined;
  readonly SourceArn?: string | undefined;
  readonly TargetArn?: string | undefined;
  readonly Status?: ZeroETLIntegrationStatus | undefined;
  readonly Errors?: readonly IntegrationError[] | undefined;
  readonly CreateTime?: Instant | undefined;
}

export interface InboundIntegrationsMessage {
  readonly Marker?: string | undefined;
  readonly InboundIntegrations?: readonly InboundIntegration[] | undefined;
}

export type IncompatibleOrderableOptions = Readonly<Record<string, never>>;

export type InsufficientClusterCapacityFault = Readonly<Record<string, never>>;

export type InsufficientS3BucketPolicyFault = Readonly<Record<string, never>>;

export interface Integration {
  readonly IntegrationArn?: string | undefined;
  readonly IntegrationName?: string | undefined;
  readonly SourceArn?: string | undefined;
  readonly TargetArn?: string | undefined;
  readonly Status?: ZeroETLIntegrationStatus | undefined;
  readonly Errors?: readonly IntegrationError[] | undefined;
  readonly CreateTime?: Instant | undefined;
  readonly Description?: string | undefined;
  readonly KMSKeyId?: string | undefined;
  readonly AdditionalEncryptionContext?: Readonly<Record<string, string>> | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type IntegrationAlreadyExistsFault = Readonly<Record<string, never>>;

export type IntegrationConflictOperationFault = Readonly<Record<string, never>>;

export type IntegrationConflictStateFault = Readonly<Record<string, never>>;

export interface IntegrationError {
  readonly ErrorCode: string;
  readonly ErrorMessage?: string | undefined;
}

export type IntegrationNotFoundFault = Readonly<Record<string, never>>;

export type IntegrationQuotaExceededFault = Readonly<Record<string, never>>;

export type IntegrationSourceNotFoundFault = Readonly<Record<string, never>>;

export type IntegrationTargetNotFoundFault = Readonly<Record<string, never>>;

export interface IntegrationsMessage {
  readonly Marker?: string | undefined;
  readonly Integrations?: readonly Integration[] | undefined;
}

export type InvalidAuthenticationProfileRequestFault = Readonly<Record<string, never>>;

export type InvalidAuthorizationStateFault = Readonly<Record<string, never>>;

export type InvalidClusterParameterGroupStateFault = Readonly<Record<string, never>>;

export type InvalidClusterSecurityGroupStateFault = Readonly<Record<string, never>>;

export type InvalidClusterSnapshotScheduleStateFault = Readonly<Record<string, never>>;

export type InvalidClusterSnapshotStateFault = Readonly<Record<string, never>>;

export type InvalidClusterStateFault = Readonly<Record<string, never>>;

export type InvalidClusterSubnetGroupStateFault = Readonly<Record<string, never>>;

export type InvalidClusterSubnetStateFault = Readonly<Record<string, never>>;

export type InvalidClusterTrackFault = Readonly<Record<string, never>>;

export type InvalidDataShareFault = Readonly<Record<string, never>>;

export type InvalidElasticIpFault = Readonly<Record<string, never>>;

export type InvalidEndpointStateFault = Readonly<Record<string, never>>;

export type InvalidHsmClientCertificateStateFault = Readonly<Record<string, never>>;

export type InvalidHsmConfigurationStateFault = Readonly<Record<string, never>>;

export type InvalidNamespaceFault = Readonly<Record<string, never>>;

export type InvalidPolicyFault = Readonly<Record<string, never>>;

export type InvalidReservedNodeStateFault = Readonly<Record<string, never>>;

export type InvalidRestoreFault = Readonly<Record<string, never>>;

export type InvalidRetentionPeriodFault = Readonly<Record<string, never>>;

export type InvalidS3BucketNameFault = Readonly<Record<string, never>>;

export type InvalidS3KeyPrefixFault = Readonly<Record<string, never>>;

export type InvalidScheduleFault = Readonly<Record<string, never>>;

export type InvalidScheduledActionFault = Readonly<Record<string, never>>;

export type InvalidSnapshotCopyGrantStateFault = Readonly<Record<string, never>>;

export type InvalidSubnet = Readonly<Record<string, never>>;

export type InvalidSubscriptionStateFault = Readonly<Record<string, never>>;

export type InvalidTableRestoreArgumentFault = Readonly<Record<string, never>>;

export type InvalidTagFault = Readonly<Record<string, never>>;

export type InvalidUsageLimitFault = Readonly<Record<string, never>>;

export type InvalidVPCNetworkStateFault = Readonly<Record<string, never>>;

export type Ipv6CidrBlockNotFoundFault = Readonly<Record<string, never>>;

export interface LakeFormationQuery {
  readonly Authorization: ServiceAuthorization;
}

export interface LakeFormationScopeUnion {
  readonly LakeFormationQuery?: LakeFormationQuery | undefined;
}

export interface LakehouseConfiguration {
  readonly ClusterIdentifier?: string | undefined;
  readonly LakehouseIdcApplicationArn?: string | undefined;
  readonly LakehouseRegistrationStatus?: string | undefined;
  readonly CatalogArn?: string | undefined;
}

export type LakehouseIdcRegistration = "Associate" | "Disassociate";

export type LakehouseRegistration = "Register" | "Deregister";

export type LimitExceededFault = Readonly<Record<string, never>>;

export interface ListRecommendationsMessage {
  readonly ClusterIdentifier?: string | undefined;
  readonly NamespaceArn?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

export interface ListRecommendationsResult {
  readonly Recommendations?: readonly Recommendation[] | undefined;
  readonly Marker?: string | undefined;
}

export type LogDestinationType = "s3" | "cloudwatch";

export interface LoggingStatus {
  readonly LoggingEnabled?: boolean | undefined;
  readonly BucketName?: string | undefined;
  readonly S3KeyPrefix?: string | undefined;
  readonly LastSuccessfulDeliveryTime?: Instant | undefined;
  readonly LastFailureTime?: Instant | undefined;
  readonly LastFailureMessage?: string | undefined;
  readonly LogDestinationType?: LogDestinationType | undefined;
  readonly LogExports?: readonly string[] | undefined;
}

export interface MaintenanceTrack {
  readonly MaintenanceTrackName?: string | undefined;
  readonly DatabaseVersion?: string | undefined;
  readonly UpdateTargets?: readonly UpdateTarget[] | undefined;
}

export type Mode = "standard" | "high-performance";

export interface ModifyAquaInputMessage {
  readonly ClusterIdentifier: string;
  readonly AquaConfigurationStatus?: AquaConfigurationStatus | undefined;
}

export interface ModifyAquaOutputMessage {
  readonly AquaConfiguration?: AquaConfiguration | undefined;
}

export interface ModifyAuthenticationProfileMessage {
  readonly AuthenticationProfileName: string;
  readonly AuthenticationProfileContent: string;
}

export interface ModifyAuthenticationProfileResult {
  readonly AuthenticationProfileName?: string | undefined;
  readonly AuthenticationProfileContent?: string | undefined;
}

export interface ModifyClusterDbRevisionMessage {
  readonly ClusterIdentifier: string;
  readonly RevisionTarget: string;
}

export interface ModifyClusterDbRevisionResult {
  readonly Cluster?: Cluster | undefined;
}

export interface ModifyClusterIamRolesMessage {
  readonly ClusterIdentifier: string;
  readonly AddIamRoles?: readonly string[] | undefined;
  readonly RemoveIamRoles?: readonly string[] | undefined;
  readonly DefaultIamRoleArn?: string | undefined;
}

export interface ModifyClusterIamRolesResult {
  readonly Cluster?: Cluster | undefined;
}

export interface ModifyClusterMaintenanceMessage {
  readonly ClusterIdentifier: string;
  readonly DeferMaintenance?: boolean | undefined;
  readonly DeferMaintenanceIdentifier?: string | undefined;
  readonly DeferMaintenanceStartTime?: Instant | undefined;
  readonly DeferMaintenanceEndTime?: Instant | undefined;
  readonly DeferMaintenanceDuration?: number | undefined;
}

export interface ModifyClusterMaintenanceResult {
  readonly Cluster?: Cluster | undefined;
}

export interface ModifyClusterMessage {
  readonly ClusterIdentifier: string;
  readonly ClusterType?: string | undefined;
  readonly NodeType?: string | undefined;
  readonly NumberOfNodes?: number | undefined;
  readonly ClusterSecurityGroups?: readonly string[] | undefined;
  readonly VpcSecurityGroupIds?: readonly string[] | undefined;
  readonly MasterUserPassword?: string | undefined;
  readonly ClusterParameterGroupName?: string | undefined;
  readonly AutomatedSnapshotRetentionPeriod?: number | undefined;
  readonly ManualSnapshotRetentionPeriod?: number | undefined;
  readonly PreferredMaintenanceWindow?: string | undefined;
  readonly ClusterVersion?: string | undefined;
  readonly AllowVersionUpgrade?: boolean | undefined;
  readonly HsmClientCertificateIdentifier?: string | undefined;
  readonly HsmConfigurationIdentifier?: string | undefined;
  readonly NewClusterIdentifier?: string | undefined;
  readonly PubliclyAccessible?: boolean | undefined;
  readonly ElasticIp?: string | undefined;
  readonly EnhancedVpcRouting?: boolean | undefined;
  readonly MaintenanceTrackName?: string | undefined;
  readonly Encrypted?: boolean | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly AvailabilityZoneRelocation?: boolean | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly Port?: number | undefined;
  readonly ManageMasterPassword?: boolean | undefined;
  readonly MasterPasswordSecretKmsKeyId?: string | undefined;
  readonly IpAddressType?: string | undefined;
  readonly MultiAZ?: boolean | undefined;
  readonly ExtraComputeForAutomaticOptimization?: boolean | undefined;
}

export interface ModifyClusterParameterGroupMessage {
  readonly ParameterGroupName: string;
  readonly Parameters: readonly Parameter[];
}

export interface ModifyClusterResult {
  readonly Cluster?: Cluster | undefined;
}

export interface ModifyClusterSnapshotMessage {
  readonly SnapshotIdentifier: string;
  readonly ManualSnapshotRetentionPeriod?: number | undefined;
  readonly Force?: boolean | undefined;
}

export interface ModifyClusterSnapshotResult {
  readonly Snapshot?: Snapshot | undefined;
}

export interface ModifyClusterSnapshotScheduleMessage {
  readonly ClusterIdentifier: string;
  readonly ScheduleIdentifier?: string | undefined;
  readonly DisassociateSchedule?: boolean | undefined;
}

export interface ModifyClusterSubnetGroupMessage {
  readonly ClusterSubnetGroupName: string;
  readonly Description?: string | undefined;
  readonly SubnetIds: readonly string[];
}

export interface ModifyClusterSubnetGroupResult {
  readonly ClusterSubnetGroup?: ClusterSubnetGroup | undefined;
}

export interface ModifyCustomDomainAssociationMessage {
  readonly CustomDomainName: string;
  readonly CustomDomainCertificateArn: string;
  readonly ClusterIdentifier: string;
}

export interface ModifyCustomDomainAssociationResult {
  readonly CustomDomainName?: string | undefined;
  readonly CustomDomainCertificateArn?: string | undefined;
  readonly ClusterIdentifier?: string | undefined;
  readonly CustomDomainCertExpiryTime?: string | undefined;
}

export interface ModifyEndpointAccessMessage {
  readonly EndpointName: string;
  readonly VpcSecurityGroupIds?: readonly string[] | undefined;
}

export interface ModifyEventSubscriptionMessage {
  readonly SubscriptionName: string;
  readonly SnsTopicArn?: string | undefined;
  readonly SourceType?: string | undefined;
  readonly SourceIds?: readonly string[] | undefined;
  readonly EventCategories?: readonly string[] | undefined;
  readonly Severity?: string | undefined;
  readonly Enabled?: boolean | undefined;
}

export interface ModifyEventSubscriptionResult {
  readonly EventSubscription?: EventSubscription | undefined;
}

export interface ModifyIntegrationMessage {
  readonly IntegrationArn: string;
  readonly Description?: string | undefined;
  readonly IntegrationName?: string | undefined;
}

export interface ModifyLakehouseConfigurationMessage {
  readonly ClusterIdentifier: string;
  readonly LakehouseRegistration?: LakehouseRegistration | undefined;
  readonly CatalogName?: string | undefined;
  readonly LakehouseIdcRegistration?: LakehouseIdcRegistration | undefined;
  readonly LakehouseIdcApplicationArn?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface ModifyRedshiftIdcApplicationMessage {
  readonly RedshiftIdcApplicationArn: string;
  readonly IdentityNamespace?: string | undefined;
  readonly IamRoleArn?: string | undefined;
  readonly IdcDisplayName?: string | undefined;
  readonly AuthorizedTokenIssuerList?: readonly AuthorizedTokenIssuer[] | undefined;
  readonly ServiceIntegrations?: readonly ServiceIntegrationsUnion[] | undefined;
}

export interface ModifyRedshiftIdcApplicationResult {
  readonly RedshiftIdcApplication?: RedshiftIdcApplication | undefined;
}

export interface ModifyScheduledActionMessage {
  readonly ScheduledActionName: string;
  readonly TargetAction?: ScheduledActionType | undefined;
  readonly Schedule?: string | undefined;
  readonly IamRole?: string | undefined;
  readonly ScheduledActionDescription?: string | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly Enable?: boolean | undefined;
}

export interface ModifySnapshotCopyRetentionPeriodMessage {
  readonly ClusterIdentifier: string;
  readonly RetentionPeriod: number;
  readonly Manual?: boolean | undefined;
}

export interface ModifySnapshotCopyRetentionPeriodResult {
  readonly Cluster?: Cluster | undefined;
}

export interface ModifySnapshotScheduleMessage {
  readonly ScheduleIdentifier: string;
  readonly ScheduleDefinitions: readonly string[];
}

export interface ModifyUsageLimitMessage {
  readonly UsageLimitId: string;
  readonly Amount?: number | undefined;
  readonly BreachAction?: UsageLimitBreachAction | undefined;
}

export interface NamespaceIdentifierUnion {
  readonly ServerlessIdentifier?: ServerlessIdentifier | undefined;
  readonly ProvisionedIdentifier?: ProvisionedIdentifier | undefined;
}

export type NamespaceRegistrationStatus = "Registering" | "Deregistering";

export interface NetworkInterface {
  readonly NetworkInterfaceId?: string | undefined;
  readonly SubnetId?: string | undefined;
  readonly PrivateIpAddress?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly Ipv6Address?: string | undefined;
}

export interface NodeConfigurationOption {
  readonly NodeType?: string | undefined;
  readonly NumberOfNodes?: number | undefined;
  readonly EstimatedDiskUtilizationPercent?: number | undefined;
  readonly Mode?: Mode | undefined;
}

export interface NodeConfigurationOptionsFilter {
  readonly Name?: NodeConfigurationOptionsFilterName | undefined;
  readonly Operator?: OperatorType | undefined;
  readonly Values?: readonly string[] | undefined;
}

export type NodeConfigurationOptionsFilterName =
  | "NodeType"
  | "NumberOfNodes"
  | "EstimatedDiskUtilizationPercent"
  | "Mode";

export interface NodeConfigurationOptionsMessage {
  readonly NodeConfigurationOptionList?: readonly NodeConfigurationOption[] | undefined;
  readonly Marker?: string | undefined;
}

export type NumberOfNodesPerClusterLimitExceededFault = Readonly<Record<string, never>>;

export type NumberOfNodesQuotaExceededFault = Readonly<Record<string, never>>;

export type OperatorType = "eq" | "lt" | "gt" | "le" | "ge" | "in" | "between";

export interface OrderableClusterOption {
  readonly ClusterVersion?: string | undefined;
  readonly ClusterType?: string | undefined;
  readonly NodeType?: string | undefined;
  readonly AvailabilityZones?: readonly AvailabilityZone[] | undefined;
}

export interface OrderableClusterOptionsMessage {
  readonly OrderableClusterOptions?: readonly OrderableClusterOption[] | undefined;
  readonly Marker?: string | undefined;
}

export interface Parameter {
  readonly ParameterName?: string | undefined;
  readonly ParameterValue?: string | undefined;
  readonly Description?: string | undefined;
  readonly Source?: string | undefined;
  readonly DataType?: string | undefined;
  readonly AllowedValues?: string | undefined;
  readonly ApplyType?: ParameterApplyType | undefined;
  readonly IsModifiable?: boolean | undefined;
  readonly MinimumEngineVersion?: string | undefined;
}

export type ParameterApplyType = "static" | "dynamic";

export interface PartnerIntegrationInfo {
  readonly DatabaseName?: string | undefined;
  readonly PartnerName?: string | undefined;
  readonly Status?: PartnerIntegrationStatus | undefined;
  readonly StatusMessage?: string | undefined;
  readonly CreatedAt?: Instant | undefined;
  readonly UpdatedAt?: Instant | undefined;
}

export interface PartnerIntegrationInputMessage {
  readonly AccountId: string;
  readonly ClusterIdentifier: string;
  readonly DatabaseName: string;
  readonly PartnerName: string;
}

export interface PartnerIntegrationOutputMessage {
  readonly DatabaseName?: string | undefined;
  readonly PartnerName?: string | undefined;
}

export type PartnerIntegrationStatus = "Active" | "Inactive" | "RuntimeFailure" | "ConnectionFailure";

export type PartnerNotFoundFault = Readonly<Record<string, never>>;

export interface PauseClusterMessage {
  readonly ClusterIdentifier: string;
}

export interface PauseClusterResult {
  readonly Cluster?: Cluster | undefined;
}

export interface PendingModifiedValues {
  readonly MasterUserPassword?: string | undefined;
  readonly NodeType?: string | undefined;
  readonly NumberOfNodes?: number | undefined;
  readonly ClusterType?: string | undefined;
  readonly ClusterVersion?: string | undefined;
  readonly AutomatedSnapshotRetentionPeriod?: number | undefined;
  readonly ClusterIdentifier?: string | undefined;
  readonly PubliclyAccessible?: boolean | undefined;
  readonly EnhancedVpcRouting?: boolean | undefined;
  readonly MaintenanceTrackName?: string | undefined;
  readonly EncryptionType?: string | undefined;
}

export interface ProvisionedIdentifier {
  readonly ClusterIdentifier: string;
}

export interface PurchaseReservedNodeOfferingMessage {
  readonly ReservedNodeOfferingId: string;
  readonly NodeCount?: number | undefined;
}

export interface PurchaseReservedNodeOfferingResult {
  readonly ReservedNode?: ReservedNode | undefined;
}

export interface PutResourcePolicyMessage {
  readonly ResourceArn: string;
  readonly Policy: string;
}

export interface PutResourcePolicyResult {
  readonly ResourcePolicy?: ResourcePolicy | undefined;
}

export interface ReadWriteAccess {
  readonly Authorization: ServiceAuthorization;
}

export interface RebootClusterMessage {
  readonly ClusterIdentifier: string;
}

export interface RebootClusterResult {
  readonly Cluster?: Cluster | undefined;
}

export interface Recommendation {
  readonly Id?: string | undefined;
  readonly ClusterIdentifier?: string | undefined;
  readonly NamespaceArn?: string | undefined;
  readonly CreatedAt?: Instant | undefined;
  readonly RecommendationType?: string | undefined;
  readonly Title?: string | undefined;
  readonly Description?: string | undefined;
  readonly Observation?: string | undefined;
  readonly ImpactRanking?: ImpactRankingType | undefined;
  readonly RecommendationText?: string | undefined;
  readonly RecommendedActions?: readonly RecommendedAction[] | undefined;
  readonly ReferenceLinks?: readonly ReferenceLink[] | undefined;
}

export interface RecommendedAction {
  readonly Text?: string | undefined;
  readonly Database?: string | undefined;
  readonly Command?: string | undefined;
  readonly Type?: RecommendedActionType | undefined;
}

export type RecommendedActionType = "SQL" | "CLI";

export interface RecurringCharge {
  readonly RecurringChargeAmount?: number | undefined;
  readonly RecurringChargeFrequency?: string | undefined;
}

export interface RedshiftIdcApplication {
  readonly IdcInstanceArn?: string | undefined;
  readonly RedshiftIdcApplicationName?: string | undefined;
  readonly RedshiftIdcApplicationArn?: string | undefined;
  readonly IdentityNamespace?: string | undefined;
  readonly IdcDisplayName?: string | undefined;
  readonly IamRoleArn?: string | undefined;
  readonly IdcManagedApplicationArn?: string | undefined;
  readonly IdcOnboardStatus?: string | undefined;
  readonly AuthorizedTokenIssuerList?: readonly AuthorizedTokenIssuer[] | undefined;
  readonly ServiceIntegrations?: readonly ServiceIntegrationsUnion[] | undefined;
  readonly ApplicationType?: ApplicationType | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly SsoTagKeys?: readonly string[] | undefined;
}

export type RedshiftIdcApplicationAlreadyExistsFault = Readonly<Record<string, never>>;

export type RedshiftIdcApplicationNotExistsFault = Readonly<Record<string, never>>;

export type RedshiftIdcApplicationQuotaExceededFault = Readonly<Record<string, never>>;

export type RedshiftInvalidParameterFault = Readonly<Record<string, never>>;

export interface RedshiftScopeUnion {
  readonly Connect?: Connect | undefined;
}

export interface ReferenceLink {
  readonly Text?: string | undefined;
  readonly Link?: string | undefined;
}

export interface RegisterNamespaceInputMessage {
  readonly NamespaceIdentifier: NamespaceIdentifierUnion;
  readonly ConsumerIdentifiers: readonly string[];
}

export interface RegisterNamespaceOutputMessage {
  readonly Status?: NamespaceRegistrationStatus | undefined;
}

export interface RejectDataShareMessage {
  readonly DataShareArn: string;
}

export interface ReservedNode {
  readonly ReservedNodeId?: string | undefined;
  readonly ReservedNodeOfferingId?: string | undefined;
  readonly NodeType?: string | undefined;
  readonly StartTime?: Instant | undefined;
  readonly Duration?: number | undefined;
  readonly FixedPrice?: number | undefined;
  readonly UsagePrice?: number | undefined;
  readonly CurrencyCode?: string | undefined;
  readonly NodeCount?: number | undefined;
  readonly State?: string | undefined;
  readonly OfferingType?: string | undefined;
  readonly RecurringCharges?: readonly RecurringCharge[] | undefined;
  readonly ReservedNodeOfferingType?: ReservedNodeOfferingType | undefined;
}

export type ReservedNodeAlreadyExistsFault = Readonly<Record<string, never>>;

export type ReservedNodeAlreadyMigratedFault = Readonly<Record<string, never>>;

export interface ReservedNodeConfigurationOption {
  readonly SourceReservedNode?: ReservedNode | undefined;
  readonly TargetReservedNodeCount?: number | undefined;
  readonly TargetReservedNodeOffering?: ReservedNodeOffering | undefined;
}

export type ReservedNodeExchangeActionType = "restore-cluster" | "resize-cluster";

export type ReservedNodeExchangeNotFoundFault = Readonly<Record<string, never>>;

export interface ReservedNodeExchangeStatus {
  readonly ReservedNodeExchangeRequestId?: string | undefined;
  readonly Status?: ReservedNodeExchangeStatusType | undefined;
  readonly RequestTime?: Instant | undefined;
  readonly SourceReservedNodeId?: string | undefined;
  readonly SourceReservedNodeType?: string | undefined;
  readonly SourceReservedNodeCount?: number | undefined;
  readonly TargetReservedNodeOfferingId?: string | undefined;
  readonly TargetReservedNodeType?: string | undefined;
  readonly TargetReservedNodeCount?: number | undefined;
}

export type ReservedNodeExchangeStatusType =
  | "REQUESTED"
  | "PENDING"
  | "IN_PROGRESS"
  | "RETRYING"
  | "SUCCEEDED"
  | "FAILED";

export type ReservedNodeNotFoundFault = Readonly<Record<string, never>>;

export interface ReservedNodeOffering {
  readonly ReservedNodeOfferingId?: string | undefined;
  readonly NodeType?: string | undefined;
  readonly Duration?: number | undefined;
  readonly FixedPrice?: number | undefined;
  readonly UsagePrice?: number | undefined;
  readonly CurrencyCode?: string | undefined;
  readonly OfferingType?: string | undefined;
  readonly RecurringCharges?: readonly RecurringCharge[] | undefined;
  readonly ReservedNodeOfferingType?: ReservedNodeOfferingType | undefined;
}

export type ReservedNodeOfferingNotFoundFault = Readonly<Record<string, never>>;

export type ReservedNodeOfferingType = "Regular" | "Upgradable";

export interface ReservedNodeOfferingsMessage {
  readonly Marker?: string | undefined;
  readonly ReservedNodeOfferings?: readonly ReservedNodeOffering[] | undefined;
}

export type ReservedNodeQuotaExceededFault = Readonly<Record<string, never>>;

export interface ReservedNodesMessage {
  readonly Marker?: string | undefined;
  readonly ReservedNodes?: readonly ReservedNode[] | undefined;
}

export interface ResetClusterParameterGroupMessage {
  readonly ParameterGroupName: string;
  readonly ResetAllParameters?: boolean | undefined;
  readonly Parameters?: readonly Parameter[] | undefined;
}

export interface ResizeClusterMessage {
  readonly ClusterIdentifier: string;
  readonly ClusterType?: string | undefined;
  readonly NodeType?: string | undefined;
  readonly NumberOfNodes?: number | undefined;
  readonly Classic?: boolean | undefined;
  readonly ReservedNodeId?: string | undefined;
  readonly TargetReservedNodeOfferingId?: string | undefined;
}

export interface ResizeClusterResult {
  readonly Cluster?: Cluster | undefined;
}

export interface ResizeInfo {
  readonly ResizeType?: string | undefined;
  readonly AllowCancelResize?: boolean | undefined;
}

export type ResizeNotFoundFault = Readonly<Record<string, never>>;

export interface ResizeProgressMessage {
  readonly TargetNodeType?: string | undefined;
  readonly TargetNumberOfNodes?: number | undefined;
  readonly TargetClusterType?: string | undefined;
  readonly Status?: string | undefined;
  readonly ImportTablesCompleted?: readonly string[] | undefined;
  readonly ImportTablesInProgress?: readonly string[] | undefined;
  readonly ImportTablesNotStarted?: readonly string[] | undefined;
  readonly AvgResizeRateInMegaBytesPerSecond?: number | undefined;
  readonly TotalResizeDataInMegaBytes?: number | undefined;
  readonly ProgressInMegaBytes?: number | undefined;
  readonly ElapsedTimeInSeconds?: number | undefined;
  readonly EstimatedTimeToCompletionInSeconds?: number | undefined;
  readonly ResizeType?: string | undefined;
  readonly Message?: string | undefined;
  readonly TargetEncryptionType?: string | undefined;
  readonly DataTransferProgressPercent?: number | undefined;
}

export type ResourceNotFoundFault = Readonly<Record<string, never>>;

export interface ResourcePolicy {
  readonly ResourceArn?: string | undefined;
  readonly Policy?: string | undefined;
}

export interface RestoreFromClusterSnapshotMessage {
  readonly ClusterIdentifier: string;
  readonly SnapshotIdentifier?: string | undefined;
  readonly SnapshotArn?: string | undefined;
  readonly SnapshotClusterIdentifier?: string | undefined;
  readonly Port?: number | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly AllowVersionUpgrade?: boolean | undefined;
  readonly ClusterSubnetGroupName?: string | undefined;
  readonly PubliclyAccessible?: boolean | undefined;
  readonly OwnerAccount?: string | undefined;
  readonly HsmClientCertificateIdentifier?: string | undefined;
  readonly HsmConfigurationIdentifier?: string | undefined;
  readonly ElasticIp?: string | undefined;
  readonly ClusterParameterGroupName?: string | undefined;
  readonly ClusterSecurityGroups?: readonly string[] | undefined;
  readonly VpcSecurityGroupIds?: readonly string[] | undefined;
  readonly PreferredMaintenanceWindow?: string | undefined;
  readonly AutomatedSnapshotRetentionPeriod?: number | undefined;
  readonly ManualSnapshotRetentionPeriod?: number | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly NodeType?: string | undefined;
  readonly EnhancedVpcRouting?: boolean | undefined;
  readonly AdditionalInfo?: string | undefined;
  readonly IamRoles?: readonly string[] | undefined;
  readonly MaintenanceTrackName?: string | undefined;
  readonly SnapshotScheduleIdentifier?: string | undefined;
  readonly NumberOfNodes?: number | undefined;
  readonly AvailabilityZoneRelocation?: boolean | undefined;
  readonly AquaConfigurationStatus?: AquaConfigurationStatus | undefined;
  readonly DefaultIamRoleArn?: string | undefined;
  readonly ReservedNodeId?: string | undefined;
  readonly TargetReservedNodeOfferingId?: string | undefined;
  readonly Encrypted?: boolean | undefined;
  readonly ManageMasterPassword?: boolean | undefined;
  readonly MasterPasswordSecretKmsKeyId?: string | undefined;
  readonly IpAddressType?: string | undefined;
  readonly MultiAZ?: boolean | undefined;
  readonly CatalogName?: string | undefined;
  readonly RedshiftIdcApplicationArn?: string | undefined;
}

export interface RestoreFromClusterSnapshotResult {
  readonly Cluster?: Cluster | undefined;
}

export interface RestoreStatus {
  readonly Status?: string | undefined;
  readonly CurrentRestoreRateInMegaBytesPerSecond?: number | undefined;
  readonly SnapshotSizeInMegaBytes?: number | undefined;
  readonly ProgressInMegaBytes?: number | undefined;
  readonly ElapsedTimeInSeconds?: number | undefined;
  readonly EstimatedTimeToCompletionInSeconds?: number | undefined;
}

export interface RestoreTableFromClusterSnapshotMessage {
  readonly ClusterIdentifier: string;
  readonly SnapshotIdentifier: string;
  readonly SourceDatabaseName: string;
  readonly SourceSchemaName?: string | undefined;
  readonly SourceTableName: string;
  readonly TargetDatabaseName?: string | undefined;
  readonly TargetSchemaName?: string | undefined;
  readonly NewTableName: string;
  readonly EnableCaseSensitiveIdentifier?: boolean | undefined;
}

export interface RestoreTableFromClusterSnapshotResult {
  readonly TableRestoreStatus?: TableRestoreStatus | undefined;
}

export interface ResumeClusterMessage {
  readonly ClusterIdentifier: string;
}

export interface ResumeClusterResult {
  readonly Cluster?: Cluster | undefined;
}

export interface RevisionTarget {
  readonly DatabaseRevision?: string | undefined;
  readonly Description?: string | undefined;
  readonly DatabaseRevisionReleaseDate?: Instant | undefined;
}

export interface RevokeClusterSecurityGroupIngressMessage {
  readonly ClusterSecurityGroupName: string;
  readonly CIDRIP?: string | undefined;
  readonly EC2SecurityGroupName?: string | undefined;
  readonly EC2SecurityGroupOwnerId?: string | undefined;
}

export interface RevokeClusterSecurityGroupIngressResult {
  readonly ClusterSecurityGroup?: ClusterSecurityGroup | undefined;
}

export interface RevokeEndpointAccessMessage {
  readonly ClusterIdentifier?: string | undefined;
  readonly Account?: string | undefined;
  readonly VpcIds?: readonly string[] | undefined;
  readonly Force?: boolean | undefined;
}

export interface RevokeSnapshotAccessMessage {
  readonly SnapshotIdentifier?: string | undefined;
  readonly SnapshotArn?: string | undefined;
  readonly SnapshotClusterIdentifier?: string | undefined;
  readonly AccountWithRestoreAccess: string;
}

export interface RevokeSnapshotAccessResult {
  readonly Snapshot?: Snapshot | undefined;
}

export interface RotateEncryptionKeyMessage {
  readonly ClusterIdentifier: string;
}

export interface RotateEncryptionKeyResult {
  readonly Cluster?: Cluster | undefined;
}

export interface S3AccessGrantsScopeUnion {
  readonly ReadWriteAccess?: ReadWriteAccess | undefined;
}

export type SNSInvalidTopicFault = Readonly<Record<string, never>>;

export type SNSNoAuthorizationFault = Readonly<Record<string, never>>;

export type SNSTopicArnNotFoundFault = Readonly<Record<string, never>>;

export type ScheduleDefinitionTypeUnsupportedFault = Readonly<Record<string, never>>;

export type ScheduleState = "MODIFYING" | "ACTIVE" | "FAILED";

export interface ScheduledAction {
  readonly ScheduledActionName?: string | undefined;
  readonly TargetAction?: ScheduledActionType | undefined;
  readonly Schedule?: string | undefined;
  readonly IamRole?: string | undefined;
  readonly ScheduledActionDescription?: string | undefined;
  readonly State?: ScheduledActionState | undefined;
  readonly NextInvocations?: readonly Instant[] | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
}

export type ScheduledActionAlreadyExistsFault = Readonly<Record<string, never>>;

export interface ScheduledActionFilter {
  readonly Name: ScheduledActionFilterName;
  readonly Values: readonly string[];
}

export type ScheduledActionFilterName = "cluster-identifier" | "iam-role";

export type ScheduledActionNotFoundFault = Readonly<Record<string, never>>;

export type ScheduledActionQuotaExceededFault = Readonly<Record<string, never>>;

export type ScheduledActionState = "ACTIVE" | "DISABLED";

export interface ScheduledActionType {
  readonly ResizeCluster?: ResizeClusterMessage | undefined;
  readonly PauseCluster?: PauseClusterMessage | undefined;
  readonly ResumeCluster?: ResumeClusterMessage | undefined;
}

export type ScheduledActionTypeUnsupportedFault = Readonly<Record<string, never>>;

export type ScheduledActionTypeValues = "ResizeCluster" | "PauseCluster" | "ResumeCluster";

export interface ScheduledActionsMessage {
  readonly Marker?: string | undefined;
  readonly ScheduledActions?: readonly ScheduledAction[] | undefined;
}

export interface SecondaryClusterInfo {
  readonly AvailabilityZone?: string | undefined;
  readonly ClusterNodes?: readonly ClusterNode[] | undefined;
}

export interface ServerlessIdentifier {
  readonly NamespaceIdentifier: string;
  readonly WorkgroupIdentifier: string;
}

export type ServiceAuthorization = "Enabled" | "Disabled";

export interface ServiceIntegrationsUnion {
  readonly LakeFormation?: readonly LakeFormationScopeUnion[] | undefined;
  readonly S3AccessGrants?: readonly S3AccessGrantsScopeUnion[] | undefined;
  readonly Redshift?: readonly RedshiftScopeUnion[] | undefined;
}

export interface Snapshot {
  readonly SnapshotIdentifier?: string | undefined;
  readonly ClusterIdentifier?: string | undefined;
  readonly SnapshotCreateTime?: Instant | undefined;
  readonly Status?: string | undefined;
  readonly Port?: number | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly ClusterCreateTime?: Instant | undefined;
  readonly MasterUsername?: string | undefined;
  readonly ClusterVersion?: string | undefined;
  readonly EngineFullVersion?: string | undefined;
  readonly SnapshotType?: string | undefined;
  readonly NodeType?: string | undefined;
  readonly NumberOfNodes?: number | undefined;
  readonly DBName?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly Encrypted?: boolean | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly EncryptedWithHSM?: boolean | undefined;
  readonly AccountsWithRestoreAccess?: readonly AccountWithRestoreAccess[] | undefined;
  readonly OwnerAccount?: string | undefined;
  readonly TotalBackupSizeInMegaBytes?: number | undefined;
  readonly ActualIncrementalBackupSizeInMegaBytes?: number | undefined;
  readonly BackupProgressInMegaBytes?: number | undefined;
  readonly CurrentBackupRateInMegaBytesPerSecond?: number | undefined;
  readonly EstimatedSecondsToCompletion?: number | undefined;
  readonly ElapsedTimeInSeconds?: number | undefined;
  readonly SourceRegion?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly RestorableNodeTypes?: readonly string[] | undefined;
  readonly EnhancedVpcRouting?: boolean | undefined;
  readonly MaintenanceTrackName?: string | undefined;
  readonly ManualSnapshotRetentionPeriod?: number | undefined;
  readonly ManualSnapshotRemainingDays?: number | undefined;
  readonly SnapshotRetentionStartTime?: Instant | undefined;
  readonly MasterPasswordSecretArn?: string | undefined;
  readonly MasterPasswordSecretKmsKeyId?: string | undefined;
  readonly SnapshotArn?: string | undefined;
}

export type SnapshotAttributeToSortBy = "SOURCE_TYPE" | "TOTAL_SIZE" | "CREATE_TIME";

export type SnapshotCopyAlreadyDisabledFault = Readonly<Record<string, never>>;

export type SnapshotCopyAlreadyEnabledFault = Readonly<Record<string, never>>;

export type SnapshotCopyDisabledFault = Readonly<Record<string, never>>;

export interface SnapshotCopyGrant {
  readonly SnapshotCopyGrantName?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type SnapshotCopyGrantAlreadyExistsFault = Readonly<Record<string, never>>;

export interface SnapshotCopyGrantMessage {
  readonly Marker?: string | undefined;
  readonly SnapshotCopyGrants?: readonly SnapshotCopyGrant[] | undefined;
}

export type SnapshotCopyGrantNotFoundFault = Readonly<Record<string, never>>;

export type SnapshotCopyGrantQuotaExceededFault = Readonly<Record<string, never>>;

export interface SnapshotErrorMessage {
  readonly SnapshotIdentifier?: string | undefined;
  readonly SnapshotClusterIdentifier?: string | undefined;
  readonly FailureCode?: string | undefined;
  readonly FailureReason?: string | undefined;
}

export interface SnapshotMessage {
  readonly Marker?: string | undefined;
  readonly Snapshots?: readonly Snapshot[] | undefined;
}

export interface SnapshotSchedule {
  readonly ScheduleDefinitions?: readonly string[] | undefined;
  readonly ScheduleIdentifier?: string | undefined;
  readonly ScheduleDescription?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly NextInvocations?: readonly Instant[] | undefined;
  readonly AssociatedClusterCount?: number | undefined;
  readonly AssociatedClusters?: readonly ClusterAssociatedToSchedule[] | undefined;
}

export type SnapshotScheduleAlreadyExistsFault = Readonly<Record<string, never>>;

export type SnapshotScheduleNotFoundFault = Readonly<Record<string, never>>;

export type SnapshotScheduleQuotaExceededFault = Readonly<Record<string, never>>;

export type SnapshotScheduleUpdateInProgressFault = Readonly<Record<string, never>>;

export interface SnapshotSortingEntity {
  readonly Attribute: SnapshotAttributeToSortBy;
  readonly SortOrder?: SortByOrder | undefined;
}

export type SortByOrder = "ASC" | "DESC";

export type SourceNotFoundFault = Readonly<Record<string, never>>;

export type SourceType =
  | "cluster"
  | "cluster-parameter-group"
  | "cluster-security-group"
  | "cluster-snapshot"
  | "scheduled-action";

export interface Subnet {
  readonly SubnetIdentifier?: string | undefined;
  readonly SubnetAvailabilityZone?: AvailabilityZone | undefined;
  readonly SubnetStatus?: string | undefined;
}

export type SubnetAlreadyInUse = Readonly<Record<string, never>>;

export type SubscriptionAlreadyExistFault = Readonly<Record<string, never>>;

export type SubscriptionCategoryNotFoundFault = Readonly<Record<string, never>>;

export type SubscriptionEventIdNotFoundFault = Readonly<Record<string, never>>;

export type SubscriptionNotFoundFault = Readonly<Record<string, never>>;

export type SubscriptionSeverityNotFoundFault = Readonly<Record<string, never>>;

export interface SupportedOperation {
  readonly OperationName?: string | undefined;
}

export interface SupportedPlatform {
  readonly Name?: string | undefined;
}

export type TableLimitExceededFault = Readonly<Record<string, never>>;

export type TableRestoreNotFoundFault = Readonly<Record<string, never>>;

export interface TableRestoreStatus {
  readonly TableRestoreRequestId?: string | undefined;
  readonly Status?: TableRestoreStatusType | undefined;
  readonly Message?: string | undefined;
  readonly RequestTime?: Instant | undefined;
  readonly ProgressInMegaBytes?: number | undefined;
  readonly TotalDataInMegaBytes?: number | undefined;
  readonly ClusterIdentifier?: string | undefined;
  readonly SnapshotIdentifier?: string | undefined;
  readonly SourceDatabaseName?: string | undefined;
  readonly SourceSchemaName?: string | undefined;
  readonly SourceTableName?: string | undefined;
  readonly TargetDatabaseName?: string | undefined;
  readonly TargetSchemaName?: string | undefined;
  readonly NewTableName?: string | undefined;
}

export interface TableRestoreStatusMessage {
  readonly TableRestoreStatusDetails?: readonly TableRestoreStatus[] | undefined;
  readonly Marker?: string | undefined;
}

export type TableRestoreStatusType = "PENDING" | "IN_PROGRESS" | "SUCCEEDED" | "FAILED" | "CANCELED";

export interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export type TagLimitExceededFault = Readonly<Record<string, never>>;

export interface TaggedResource {
  readonly Tag?: Tag | undefined;
  readonly ResourceName?: string | undefined;
  readonly ResourceType?: string | undefined;
}

export interface TaggedResourceListMessage {
  readonly TaggedResources?: readonly TaggedResource[] | undefined;
  readonly Marker?: string | undefined;
}

export interface TrackListMessage {
  readonly MaintenanceTracks?: readonly MaintenanceTrack[] | undefined;
  readonly Marker?: string | undefined;
}

export type UnauthorizedOperation = Readonly<Record<string, never>>;

export type UnauthorizedPartnerIntegrationFault = Readonly<Record<string, never>>;

export type UnknownSnapshotCopyRegionFault = Readonly<Record<string, never>>;

export type UnsupportedOperationFault = Readonly<Record<string, never>>;

export type UnsupportedOptionFault = Readonly<Record<string, never>>;

export interface UpdatePartnerStatusInputMessage {
  readonly AccountId: string;
  readonly ClusterIdentifier: string;
  readonly DatabaseName: string;
  readonly PartnerName: string;
  readonly Status: PartnerIntegrationStatus;
  readonly StatusMessage?: string | undefined;
}

export interface UpdateTarget {
  readonly MaintenanceTrackName?: string | undefined;
  readonly DatabaseVersion?: string | undefined;
  readonly SupportedOperations?: readonly SupportedOperation[] | undefined;
}

export interface UsageLimit {
  readonly UsageLimitId?: string | undefined;
  readonly ClusterIdentifier?: string | undefined;
  readonly FeatureType?: UsageLimitFeatureType | undefined;
  readonly LimitType?: UsageLimitLimitType | undefined;
  readonly Amount?: number | undefined;
  readonly Period?: UsageLimitPeriod | undefined;
  readonly BreachAction?: UsageLimitBreachAction | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type UsageLimitAlreadyExistsFault = Readonly<Record<string, never>>;

export type UsageLimitBreachAction = "log" | "emit-metric" | "disable";

export type UsageLimitFeatureType =
  | "spectrum"
  | "concurrency-scaling"
  | "cross-region-datasharing"
  | "extra-compute-for-automatic-optimization";

export type UsageLimitLimitType = "time" | "data-scanned";

export interface UsageLimitList {
  readonly UsageLimits?: readonly UsageLimit[] | undefined;
  readonly Marker?: string | undefined;
}

export type UsageLimitNotFoundFault = Readonly<Record<string, never>>;

export type UsageLimitPeriod = "daily" | "weekly" | "monthly";

export interface VpcEndpoint {
  readonly VpcEndpointId?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly NetworkInterfaces?: readonly NetworkInterface[] | undefined;
}

export interface VpcSecurityGroupMembership {
  readonly VpcSecurityGroupId?: string | undefined;
  readonly Status?: string | undefined;
}

export type ZeroETLIntegrationStatus =
  | "creating"
  | "active"
  | "modifying"
  | "failed"
  | "deleting"
  | "syncing"
  | "needs_attention";
