/** Clusters, their nodes and groups, as they are kept and told. */
import type { Scope } from "../../aws/scope.ts";
import type { Instant } from "../../base/instant.ts";
import type { Cluster, ClusterEndpointEncryptionType, NetworkType, Node, Subnet } from "../../gen/dax.ts";
import { PORT, TLS_PORT } from "./limits.ts";

export interface NodeRecord {
  readonly id: string;
  readonly zone: string;
  readonly status: "creating" | "available" | "rebooting" | "deleting";
  readonly createdAt: Instant;
}

export interface ClusterRecord {
  readonly name: string;
  /** In its endpoint's name. */
  readonly tail: string;
  readonly description: string | undefined;
  readonly nodeType: string;
  readonly status: "creating" | "available" | "modifying" | "deleting";
  readonly nodes: readonly NodeRecord[];
  /** What the next node's id ends in. */
  readonly nextNode: number;
  readonly maintenanceWindow: string;
  readonly topic: { readonly arn: string; readonly status: string } | undefined;
  readonly subnetGroup: string;
  readonly securityGroups: readonly string[];
  readonly roleArn: string;
  readonly parameterGroup: string;
  readonly encrypted: boolean;
  readonly endpointEncryption: ClusterEndpointEncryptionType;
  readonly networkType: NetworkType;
  readonly tags: Readonly<Record<string, string>>;
  /** Nodes that have yet to be rebooted, for new parameters to count. */
  readonly toReboot: readonly string[];
}

export interface ParameterGroupRecord {
  readonly name: string;
  readonly description: string | undefined;
  /** Milliseconds that items and query results stay in the caches, where they are not the defaults. */
  readonly values: Readonly<Record<string, string>>;
}

export interface SubnetGroupRecord {
  readonly name: string;
  readonly description: string | undefined;
  readonly vpc: string | undefined;
  readonly subnets: readonly Subnet[];
}

export function clusterArn({ partition, region, account }: Scope, name: string): string {
  return `arn:${partition}:dax:${region}:${account}:cache/${name}`;
}

export function describeCluster(scope: Scope, cluster: ClusterRecord): Cluster {
  const { nodes, topic } = cluster;
  const deleting = nodes.filter(({ status }) => status === "deleting").map(({ id }) => id);
  return {
    ClusterName: cluster.name,
    Description: cluster.description,
    ClusterArn: clusterArn(scope, cluster.name),
    TotalNodes: nodes.length - deleting.length,
    ActiveNodes: nodes.filter(({ status }) => status === "available").length,
    NodeType: cluster.nodeType,
    Status: cluster.status,
    ...(cluster.status !== "creating" && { ClusterDiscoveryEndpoint: endpointOf(scope, cluster) }),
    ...(deleting.length > 0 && { NodeIdsToRemove: deleting }),
    Nodes: nodes.map((node) => describeNode(scope, cluster, node)),
    PreferredMaintenanceWindow: cluster.maintenanceWindow,
    ...(topic !== undefined && {
      NotificationConfiguration: { TopicArn: topic.arn, TopicStatus: topic.status },
    }),
    SubnetGroup: cluster.subnetGroup,
    SecurityGroups: cluster.securityGroups.map((group) => ({
      SecurityGroupIdentifier: group,
      Status: "active",
    })),
    IamRoleArn: cluster.roleArn,
    ParameterGroup: {
      ParameterGroupName: cluster.parameterGroup,
      ParameterApplyStatus: cluster.toReboot.length > 0 ? "pending-reboot" : "in-sync",
      NodeIdsToReboot: cluster.toReboot,
    },
    SSEDescription: { Status: cluster.encrypted ? "ENABLED" : "DISABLED" },
    ClusterEndpointEncryptionType: cluster.endpointEncryption,
    NetworkType: cluster.networkType,
  };
}

function endpointOf({ region }: Scope, { name, tail, endpointEncryption }: ClusterRecord, node?: string) {
  const tls = endpointEncryption === "TLS";
  const host = `${node ?? name}.${node === undefined ? "" : "nodes."}${tail}.dax-clusters.${region}.amazonaws.com`;
  const Port = tls ? TLS_PORT : PORT;
  return node === undefined
    ? { Address: host, Port, URL: `${tls ? "daxs" : "dax"}://${host}` }
    : { Address: host, Port };
}

function describeNode(scope: Scope, cluster: ClusterRecord, node: NodeRecord): Node {
  const { id, zone, status, createdAt } = node;
  return {
    NodeId: id,
    ...(status !== "creating" && { Endpoint: endpointOf(scope, cluster, id) }),
    NodeCreateTime: createdAt,
    AvailabilityZone: zone,
    NodeStatus: status,
    ParameterGroupStatus: cluster.toReboot.includes(id) ? "pending-reboot" : "in-sync",
  };
}
