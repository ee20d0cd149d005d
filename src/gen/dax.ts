/** The operations and types of DAX (API version 2017-04-19). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const dax: ServiceRef<Operations> = { id: "dax" };

export interface Operations {
  readonly CreateCluster: {
    readonly input: CreateClusterRequest;
    readonly output: CreateClusterResponse;
    readonly errors:
      | "ClusterAlreadyExistsFault"
      | "ClusterQuotaForCustomerExceededFault"
      | "InsufficientClusterCapacityFault"
      | "InvalidClusterStateFault"
      | "InvalidParameterCombinationException"
      | "InvalidParameterGroupStateFault"
      | "InvalidParameterValueException"
      | "InvalidVPCNetworkStateFault"
      | "NodeQuotaForClusterExceededFault"
      | "NodeQuotaForCustomerExceededFault"
      | "ParameterGroupNotFoundFault"
      | "ServiceLinkedRoleNotFoundFault"
      | "ServiceQuotaExceededException"
      | "SubnetGroupNotFoundFault"
      | "TagQuotaPerResourceExceeded";
  };
  readonly CreateParameterGroup: {
    readonly input: CreateParameterGroupRequest;
    readonly output: CreateParameterGroupResponse;
    readonly errors:
      | "InvalidParameterCombinationException"
      | "InvalidParameterGroupStateFault"
      | "InvalidParameterValueException"
      | "ParameterGroupAlreadyExistsFault"
      | "ParameterGroupQuotaExceededFault"
      | "ServiceLinkedRoleNotFoundFault";
  };
  readonly CreateSubnetGroup: {
    readonly input: CreateSubnetGroupRequest;
    readonly output: CreateSubnetGroupResponse;
    readonly errors:
      | "InvalidSubnet"
      | "ServiceLinkedRoleNotFoundFault"
      | "SubnetGroupAlreadyExistsFault"
      | "SubnetGroupQuotaExceededFault"
      | "SubnetNotAllowedFault"
      | "SubnetQuotaExceededFault";
  };
  readonly DecreaseReplicationFactor: {
    readonly input: DecreaseReplicationFactorRequest;
    readonly output: DecreaseReplicationFactorResponse;
    readonly errors:
      | "ClusterNotFoundFault"
      | "InvalidClusterStateFault"
      | "InvalidParameterCombinationException"
      | "InvalidParameterValueException"
      | "NodeNotFoundFault"
      | "ServiceLinkedRoleNotFoundFault";
  };
  readonly DeleteCluster: {
    readonly input: DeleteClusterRequest;
    readonly output: DeleteClusterResponse;
    readonly errors:
      | "ClusterNotFoundFault"
      | "InvalidClusterStateFault"
      | "InvalidParameterCombinationException"
      | "InvalidParameterValueException"
      | "ServiceLinkedRoleNotFoundFault";
  };
  readonly DeleteParameterGroup: {
    readonly input: DeleteParameterGroupRequest;
    readonly output: DeleteParameterGroupResponse;
    readonly errors:
      | "InvalidParameterCombinationException"
      | "InvalidParameterGroupStateFault"
      | "InvalidParameterValueException"
      | "ParameterGroupNotFoundFault"
      | "ServiceLinkedRoleNotFoundFault";
  };
  readonly DeleteSubnetGroup: {
    readonly input: DeleteSubnetGroupRequest;
    readonly output: DeleteSubnetGroupResponse;
    readonly errors:
      | "ServiceLinkedRoleNotFoundFault"
      | "SubnetGroupInUseFault"
      | "SubnetGroupNotFoundFault";
  };
  readonly DescribeClusters: {
    readonly input: DescribeClustersRequest;
    readonly output: DescribeClustersResponse;
    readonly errors:
      | "ClusterNotFoundFault"
      | "InvalidParameterCombinationException"
      | "InvalidParameterValueException"
      | "ServiceLinkedRoleNotFoundFault";
  };
  readonly DescribeDefaultParameters: {
    readonly input: DescribeDefaultParametersRequest;
    readonly output: DescribeDefaultParametersResponse;
    readonly errors:
      | "InvalidParameterCombinationException"
      | "InvalidParameterValueException"
      | "ServiceLinkedRoleNotFoundFault";
  };
  readonly DescribeEvents: {
    readonly input: DescribeEventsRequest;
    readonly output: DescribeEventsResponse;
    readonly errors:
      | "InvalidParameterCombinationException"
      | "InvalidParameterValueException"
      | "ServiceLinkedRoleNotFoundFault";
  };
  readonly DescribeParameterGroups: {
    readonly input: DescribeParameterGroupsRequest;
    readonly output: DescribeParameterGroupsResponse;
    readonly errors:
      | "InvalidParameterCombinationException"
      | "InvalidParameterValueException"
      | "ParameterGroupNotFoundFault"
      | "ServiceLinkedRoleNotFoundFault";
  };
  readonly DescribeParameters: {
    readonly input: DescribeParametersRequest;
    readonly output: DescribeParametersResponse;
    readonly errors:
      | "InvalidParameterCombinationException"
      | "InvalidParameterValueException"
      | "ParameterGroupNotFoundFault"
      | "ServiceLinkedRoleNotFoundFault";
  };
  readonly DescribeSubnetGroups: {
    readonly input: DescribeSubnetGroupsRequest;
    readonly output: DescribeSubnetGroupsResponse;
    readonly errors: "ServiceLinkedRoleNotFoundFault" | "SubnetGroupNotFoundFault";
  };
  readonly IncreaseReplicationFactor: {
    readonly input: IncreaseReplicationFactorRequest;
    readonly output: IncreaseReplicationFactorResponse;
    readonly errors:
      | "ClusterNotFoundFault"
      | "InsufficientClusterCapacityFault"
      | "InvalidClusterStateFault"
      | "InvalidParameterCombinationException"
      | "InvalidParameterValueException"
      | "InvalidVPCNetworkStateFault"
      | "NodeQuotaForClusterExceededFault"
      | "NodeQuotaForCustomerExceededFault"
      | "ServiceLinkedRoleNotFoundFault";
  };
  readonly ListTags: {
    readonly input: ListTagsRequest;
    readonly output: ListTagsResponse;
    readonly errors:
      | "ClusterNotFoundFault"
      | "InvalidARNFault"
      | "InvalidClusterStateFault"
      | "InvalidParameterCombinationException"
      | "InvalidParameterValueException"
      | "ServiceLinkedRoleNotFoundFault";
  };
  readonly RebootNode: {
    readonly input: RebootNodeRequest;
    readonly output: RebootNodeResponse;
    readonly errors:
      | "ClusterNotFoundFault"
      | "InvalidClusterStateFault"
      | "InvalidParameterCombinationException"
      | "InvalidParameterValueException"
      | "NodeNotFoundFault"
      | "ServiceLinkedRoleNotFoundFault";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors:
      | "ClusterNotFoundFault"
      | "InvalidARNFault"
      | "InvalidClusterStateFault"
      | "InvalidParameterCombinationException"
      | "InvalidParameterValueException"
      | "ServiceLinkedRoleNotFoundFault"
      | "TagQuotaPerResourceExceeded";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors:
      | "ClusterNotFoundFault"
      | "InvalidARNFault"
      | "InvalidClusterStateFault"
      | "InvalidParameterCombinationException"
      | "InvalidParameterValueException"
      | "ServiceLinkedRoleNotFoundFault"
      | "TagNotFoundFault";
  };
  readonly UpdateCluster: {
    readonly input: UpdateClusterRequest;
    readonly output: UpdateClusterResponse;
    readonly errors:
      | "ClusterNotFoundFault"
      | "InvalidClusterStateFault"
      | "InvalidParameterCombinationException"
      | "InvalidParameterGroupStateFault"
      | "InvalidParameterValueException"
      | "ParameterGroupNotFoundFault"
      | "ServiceLinkedRoleNotFoundFault";
  };
  readonly UpdateParameterGroup: {
    readonly input: UpdateParameterGroupRequest;
    readonly output: UpdateParameterGroupResponse;
    readonly errors:
      | "InvalidParameterCombinationException"
      | "InvalidParameterGroupStateFault"
      | "InvalidParameterValueException"
      | "ParameterGroupNotFoundFault"
      | "ServiceLinkedRoleNotFoundFault";
  };
  readonly UpdateSubnetGroup: {
    readonly input: UpdateSubnetGroupRequest;
    readonly output: UpdateSubnetGroupResponse;
    readonly errors:
      | "InvalidSubnet"
      | "ServiceLinkedRoleNotFoundFault"
      | "SubnetGroupNotFoundFault"
      | "SubnetInUse"
      | "SubnetNotAllowedFault"
      | "SubnetQuotaExceededFault";
  };
}

export type ChangeType = "IMMEDIATE" | "REQUIRES_REBOOT";

export interface Cluster {
  readonly ClusterName?: string | undefined;
  readonly Description?: string | undefined;
  readonly ClusterArn?: string | undefined;
  readonly TotalNodes?: number | undefined;
  readonly ActiveNodes?: number | undefined;
  readonly NodeType?: string | undefined;
  readonly Status?: string | undefined;
  readonly ClusterDiscoveryEndpoint?: Endpoint | undefined;
  readonly NodeIdsToRemove?: readonly string[] | undefined;
  readonly Nodes?: readonly Node[] | undefined;
  readonly PreferredMaintenanceWindow?: string | undefined;
  readonly NotificationConfiguration?: NotificationConfiguration | undefined;
  readonly SubnetGroup?: string | undefined;
  readonly SecurityGroups?: readonly SecurityGroupMembership[] | undefined;
  readonly IamRoleArn?: string | undefined;
  readonly ParameterGroup?: ParameterGroupStatus | undefined;
  readonly SSEDescription?: SSEDescription | undefined;
  readonly ClusterEndpointEncryptionType?: ClusterEndpointEncryptionType | undefined;
  readonly NetworkType?: NetworkType | undefined;
}

export type ClusterAlreadyExistsFault = Readonly<Record<string, never>>;

export type ClusterEndpointEncryptionType = "NONE" | "TLS";

export type ClusterNotFoundFault = Readonly<Record<string, never>>;

export type ClusterQuotaForCustomerExceededFault = Readonly<Record<string, never>>;

export interface CreateClusterRequest {
  readonly ClusterName: string;
  readonly NodeType: string;
  readonly Description?: string | undefined;
  readonly ReplicationFactor: number;
  readonly AvailabilityZones?: readonly string[] | undefined;
  readonly SubnetGroupName?: string | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly PreferredMaintenanceWindow?: string | undefined;
  readonly NotificationTopicArn?: string | undefined;
  readonly IamRoleArn: string;
  readonly ParameterGroupName?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly SSESpecification?: SSESpecification | undefined;
  readonly ClusterEndpointEncryptionType?: ClusterEndpointEncryptionType | undefined;
  readonly NetworkType?: NetworkType | undefined;
}

export interface CreateClusterResponse {
  readonly Cluster?: Cluster | undefined;
}

export interface CreateParameterGroupRequest {
  readonly ParameterGroupName: string;
  readonly Description?: string | undefined;
}

export interface CreateParameterGroupResponse {
  readonly ParameterGroup?: ParameterGroup | undefined;
}

export interface CreateSubnetGroupRequest {
  readonly SubnetGroupName: string;
  readonly Description?: string | undefined;
  readonly SubnetIds: readonly string[];
}

export interface CreateSubnetGroupResponse {
  readonly SubnetGroup?: SubnetGroup | undefined;
}

export interface DecreaseReplicationFactorRequest {
  readonly ClusterName: string;
  readonly NewReplicationFactor: number;
  readonly AvailabilityZones?: readonly string[] | undefined;
  readonly NodeIdsToRemove?: readonly string[] | undefined;
}

export interface DecreaseReplicationFactorResponse {
  readonly Cluster?: Cluster | undefined;
}

export interface DeleteClusterRequest {
  readonly ClusterName: string;
}

export interface DeleteClusterResponse {
  readonly Cluster?: Cluster | undefined;
}

export interface DeleteParameterGroupRequest {
  readonly ParameterGroupName: string;
}

export interface DeleteParameterGroupResponse {
  readonly DeletionMessage?: string | undefined;
}

export interface DeleteSubnetGroupRequest {
  readonly SubnetGroupName: string;
}

export interface DeleteSubnetGroupResponse {
  readonly DeletionMessage?: string | undefined;
}

export interface DescribeClustersRequest {
  readonly ClusterNames?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeClustersResponse {
  readonly NextToken?: string | undefined;
  readonly Clusters?: readonly Cluster[] | undefined;
}

export interface DescribeDefaultParametersRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeDefaultParametersResponse {
  readonly NextToken?: string | undefined;
  readonly Parameters?: readonly Parameter[] | undefined;
}

export interface DescribeEventsRequest {
  readonly SourceName?: string | undefined;
  readonly SourceType?: SourceType | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly Duration?: number | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeEventsResponse {
  readonly NextToken?: string | undefined;
  readonly Events?: readonly EventShape[] | undefined;
}

export interface DescribeParameterGroupsRequest {
  readonly ParameterGroupNames?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeParameterGroupsResponse {
  readonly NextToken?: string | undefined;
  readonly ParameterGroups?: readonly ParameterGroup[] | undefined;
}

export interface DescribeParametersRequest {
  readonly ParameterGroupName: string;
  readonly Source?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeParametersResponse {
  readonly NextToken?: string | undefined;
  readonly Parameters?: readonly Parameter[] | undefined;
}

export interface DescribeSubnetGroupsRequest {
  readonly SubnetGroupNames?: readonly string[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeSubnetGroupsResponse {
  readonly NextToken?: string | undefined;
  readonly SubnetGroups?: readonly SubnetGroup[] | undefined;
}

export interface Endpoint {
  readonly Address?: string | undefined;
  readonly Port?: number | undefined;
  readonly URL?: string | undefined;
}

export interface EventShape {
  readonly SourceName?: string | undefined;
  readonly SourceType?: SourceType | undefined;
  readonly Message?: string | undefined;
  readonly Date?: Instant | undefined;
}

export interface IncreaseReplicationFactorRequest {
  readonly ClusterName: string;
  readonly NewReplicationFactor: number;
  readonly AvailabilityZones?: readonly string[] | undefined;
}

export interface IncreaseReplicationFactorResponse {
  readonly Cluster?: Cluster | undefined;
}

export type InsufficientClusterCapacityFault = Readonly<Record<string, never>>;

export type InvalidARNFault = Readonly<Record<string, never>>;

export type InvalidClusterStateFault = Readonly<Record<string, never>>;

export interface InvalidParameterCombinationException {
  readonly message?: string | undefined;
}

export type InvalidParameterGroupStateFault = Readonly<Record<string, never>>;

export interface InvalidParameterValueException {
  readonly message?: string | undefined;
}

export type InvalidSubnet = Readonly<Record<string, never>>;

export type InvalidVPCNetworkStateFault = Readonly<Record<string, never>>;

export type IsModifiable = "TRUE" | "FALSE" | "CONDITIONAL";

export interface ListTagsRequest {
  readonly ResourceName: string;
  readonly NextToken?: string | undefined;
}

export interface ListTagsResponse {
  readonly Tags?: readonly Tag[] | undefined;
  readonly NextToken?: string | undefined;
}

export type NetworkType = "ipv4" | "ipv6" | "dual_stack";

export interface Node {
  readonly NodeId?: string | undefined;
  readonly Endpoint?: Endpoint | undefined;
  readonly NodeCreateTime?: Instant | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly NodeStatus?: string | undefined;
  readonly ParameterGroupStatus?: string | undefined;
}

export type NodeNotFoundFault = Readonly<Record<string, never>>;

export type NodeQuotaForClusterExceededFault = Readonly<Record<string, never>>;

export type NodeQuotaForCustomerExceededFault = Readonly<Record<string, never>>;

export interface NodeTypeSpecificValue {
  readonly NodeType?: string | undefined;
  readonly Value?: string | undefined;
}

export interface NotificationConfiguration {
  readonly TopicArn?: string | undefined;
  readonly TopicStatus?: string | undefined;
}

export interface Parameter {
  readonly ParameterName?: string | undefined;
  readonly ParameterType?: ParameterType | undefined;
  readonly ParameterValue?: string | undefined;
  readonly NodeTypeSpecificValues?: readonly NodeTypeSpecificValue[] | undefined;
  readonly Description?: string | undefined;
  readonly Source?: string | undefined;
  readonly DataType?: string | undefined;
  readonly AllowedValues?: string | undefined;
  readonly IsModifiable?: IsModifiable | undefined;
  readonly ChangeType?: ChangeType | undefined;
}

export interface ParameterGroup {
  readonly ParameterGroupName?: string | undefined;
  readonly Description?: string | undefined;
}

export type ParameterGroupAlreadyExistsFault = Readonly<Record<string, never>>;

export type ParameterGroupNotFoundFault = Readonly<Record<string, never>>;

export type ParameterGroupQuotaExceededFault = Readonly<Record<string, never>>;

export interface ParameterGroupStatus {
  readonly ParameterGroupName?: string | undefined;
  readonly ParameterApplyStatus?: string | undefined;
  readonly NodeIdsToReboot?: readonly string[] | undefined;
}

export interface ParameterNameValue {
  readonly ParameterName?: string | undefined;
  readonly ParameterValue?: string | undefined;
}

export type ParameterType = "DEFAULT" | "NODE_TYPE_SPECIFIC";

export interface RebootNodeRequest {
  readonly ClusterName: string;
  readonly NodeId: string;
}

export interface RebootNodeResponse {
  readonly Cluster?: Cluster | undefined;
}

export interface SSEDescription {
  readonly Status?: SSEStatus | undefined;
}

export interface SSESpecification {
  readonly Enabled: boolean;
}

export type SSEStatus = "ENABLING" | "ENABLED" | "DISABLING" | "DISABLED";

export interface SecurityGroupMembership {
  readonly SecurityGroupIdentifier?: string | undefined;
  readonly Status?: string | undefined;
}

export type ServiceLinkedRoleNotFoundFault = Readonly<Record<string, never>>;

export type ServiceQuotaExceededException = Readonly<Record<string, never>>;

export type SourceType = "CLUSTER" | "PARAMETER_GROUP" | "SUBNET_GROUP";

export interface Subnet {
  readonly SubnetIdentifier?: string | undefined;
  readonly SubnetAvailabilityZone?: string | undefined;
  readonly SupportedNetworkTypes?: readonly NetworkType[] | undefined;
}

export interface SubnetGroup {
  readonly SubnetGroupName?: string | undefined;
  readonly Description?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly Subnets?: readonly Subnet[] | undefined;
  readonly SupportedNetworkTypes?: readonly NetworkType[] | undefined;
}

export type SubnetGroupAlreadyExistsFault = Readonly<Record<string, never>>;

export type SubnetGroupInUseFault = Readonly<Record<string, never>>;

export type SubnetGroupNotFoundFault = Readonly<Record<string, never>>;

export type SubnetGroupQuotaExceededFault = Readonly<Record<string, never>>;

export type SubnetInUse = Readonly<Record<string, never>>;

export type SubnetNotAllowedFault = Readonly<Record<string, never>>;

export type SubnetQuotaExceededFault = Readonly<Record<string, never>>;

export interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export type TagNotFoundFault = Readonly<Record<string, never>>;

export type TagQuotaPerResourceExceeded = Readonly<Record<string, never>>;

export interface TagResourceRequest {
  readonly ResourceName: string;
  readonly Tags: readonly Tag[];
}

export interface TagResourceResponse {
  readonly Tags?: readonly Tag[] | undefined;
}

export interface UntagResourceRequest {
  readonly ResourceName: string;
  readonly TagKeys: readonly string[];
}

export interface UntagResourceResponse {
  readonly Tags?: readonly Tag[] | undefined;
}

export interface UpdateClusterRequest {
  readonly ClusterName: string;
  readonly Description?: string | undefined;
  readonly PreferredMaintenanceWindow?: string | undefined;
  readonly NotificationTopicArn?: string | undefined;
  readonly NotificationTopicStatus?: string | undefined;
  readonly ParameterGroupName?: string | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
}

export interface UpdateClusterResponse {
  readonly Cluster?: Cluster | undefined;
}

export interface UpdateParameterGroupRequest {
  readonly ParameterGroupName: string;
  readonly ParameterNameValues: readonly ParameterNameValue[];
}

export interface UpdateParameterGroupResponse {
  readonly ParameterGroup?: ParameterGroup | undefined;
}

export interface UpdateSubnetGroupRequest {
  readonly SubnetGroupName: string;
  readonly Description?: string | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
}

export interface UpdateSubnetGroupResponse {
  readonly SubnetGroup?: SubnetGroup | undefined;
}
