/** Clusters are made, changed, described and deleted. */
import { zoneLettersOf } from "../../../aws/regions.ts";
import type { CreateClusterRequest } from "../../../gen/dax.ts";
import { ec2 } from "../../../gen/ec2.ts";
import { tagsOf } from "../authz.ts";
import { type ClusterRecord, describeCluster, type NodeRecord } from "../cluster.ts";
import * as errors from "../errors.ts";
import { noteCluster } from "../events.ts";
import { type Prepare, type Read, read, staged, type Write, write } from "../kit.ts";
import { NODES_MAX, NODES_PER_CLUSTER_MAX, PAGE, TAGS_MAX } from "../limits.ts";
import { pageOf } from "../paging.ts";
import { DEFAULT_GROUP } from "../parameters.ts";
import { DEFAULT_SUBNET_GROUP } from "./subnet-groups.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.cluster.html */
const NODE_TYPE = /^dax\.(t2\.(small|medium)|t3\.(small|medium)|r\d[a-z]*\.(\d*x?large))$/;
const NAME = /^[a-z](-?[a-z0-9])*$/i;
const NAME_CHARACTERS_MAX = 20;

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_dax_CreateCluster.html */
export const CreateCluster = staged("CreateCluster", {
  prepare: (ctx, input) => checkSecurityGroups(ctx, input.SecurityGroupIds),
  commit: (ctx, input) => {
    const name = input.ClusterName.toLowerCase();
    checkNew(ctx, name, input);
    const made: ClusterRecord = {
      ...{ name, tail: ctx.ids.hex(6), description: input.Description, nodeType: input.NodeType },
      ...{ status: "creating", nodes: [], nextNode: 0, toReboot: [] },
      maintenanceWindow: input.PreferredMaintenanceWindow ?? "sun:01:00-sun:02:00",
      topic: input.NotificationTopicArn && { arn: input.NotificationTopicArn, status: "active" },
      subnetGroup: input.SubnetGroupName ?? DEFAULT_SUBNET_GROUP,
      securityGroups: input.SecurityGroupIds ?? [],
      roleArn: input.IamRoleArn,
      parameterGroup: input.ParameterGroupName ?? DEFAULT_GROUP,
      encrypted: input.SSESpecification?.Enabled ?? false,
      endpointEncryption: input.ClusterEndpointEncryptionType ?? "NONE",
      networkType: input.NetworkType ?? "ipv4",
      tags: tagsOf(input.Tags ?? []),
    } as ClusterRecord;
    const cluster = withNodes(ctx, made, input.ReplicationFactor, input.AvailabilityZones);
    ctx.store.put("cluster", cluster);
    settleLater(ctx, cluster);
    return { Cluster: describeCluster(ctx.scope, cluster) };
  },
});

/** Security groups are EC2's: it says whether they are there. */
async function checkSecurityGroups(ctx: Prepare, groups: readonly string[] | undefined): Promise<void> {
  if (groups === undefined || groups.length === 0) return;
  await ctx.call(ec2, "DescribeSecurityGroups", { GroupIds: groups });
}

function checkNew(ctx: Read, name: string, input: CreateClusterRequest): void {
  if (!NAME.test(name) || name.length > NAME_CHARACTERS_MAX)
    throw errors.invalidValue(
      `Cluster name ${input.ClusterName} is not valid: 1 to ${NAME_CHARACTERS_MAX} letters, digits and hyphens, ` +
        "beginning with a letter, without two hyphens in a row or one at the end.",
    );
  if (!NODE_TYPE.test(input.NodeType)) throw errors.invalidValue(`Invalid node type: ${input.NodeType}`);
  if (ctx.store.get("cluster", name) !== undefined) throw errors.clusterExists(name);
  const { ParameterGroupName, SubnetGroupName, Tags = [], AvailabilityZones, ReplicationFactor } = input;
  if (ParameterGroupName !== undefined) checkParameterGroup(ctx, ParameterGroupName);
  if (
    SubnetGroupName !== undefined &&
    SubnetGroupName !== DEFAULT_SUBNET_GROUP &&
    ctx.store.get("subnet group", SubnetGroupName) === undefined
  )
    throw errors.subnetGroupNotFound(SubnetGroupName);
  if (Tags.length > TAGS_MAX) throw errors.tooManyTags(TAGS_MAX);
  if (AvailabilityZones !== undefined && AvailabilityZones.length !== ReplicationFactor)
    throw errors.invalidCombination("There must be one Availability Zone for each node.");
}

function checkParameterGroup(ctx: Read, name: string): void {
  if (name !== DEFAULT_GROUP && ctx.store.get("parameter group", name) === undefined)
    throw errors.parameterGroupNotFound(name);
}

/** Nodes are spread over the Region's zones, the emptiest first, unless the caller says where. */
function withNodes(
  ctx: Write,
  cluster: ClusterRecord,
  count: number,
  given: readonly string[] | undefined,
): ClusterRecord {
  if (count < 1) throw errors.invalidValue("The replication factor must be at least 1.");
  if (count > NODES_PER_CLUSTER_MAX) throw errors.tooManyNodes(NODES_PER_CLUSTER_MAX);
  const more = count - cluster.nodes.length;
  if (nodesInAll(ctx) + more > NODES_MAX) throw errors.tooManyNodesInAll(NODES_MAX);
  const zones = zoneLettersOf(ctx.scope.region).map((letter) => ctx.scope.region + letter);
  for (const zone of given ?? [])
    if (!zones.includes(zone)) throw errors.invalidValue(`Availability Zone ${zone} does not exist.`);
  const nodes = [...cluster.nodes];
  let { nextNode } = cluster;
  for (let added = 0; added < more; added++) {
    const zone = given?.[added] ?? emptiest(zones, nodes);
    const id = `${cluster.name}-${String.fromCharCode(97 + nextNode++)}`;
    nodes.push({ id, zone, status: "creating", createdAt: ctx.now });
  }
  return { ...cluster, nodes, nextNode };
}

function nodesInAll(ctx: Read): number {
  return ctx.store.list("cluster", "", NODES_MAX).reduce((sum, { nodes }) => sum + nodes.length, 0);
}

function emptiest(zones: readonly string[], nodes: readonly NodeRecord[]): string {
  const count = (zone: string) => nodes.filter((node) => node.zone === zone).length;
  return zones.reduce((best, zone) => (count(zone) < count(best) ? zone : best));
}

/** Has a cluster that is being made or changed become available, once the answer is out. */
function settleLater(ctx: Write, { name }: ClusterRecord): void {
  ctx.schedule(ctx.now, { kind: "settle", key: name });
}

function availableCluster(ctx: Read, given: string): ClusterRecord {
  const cluster = clusterNamed(ctx, given);
  if (cluster.status !== "available") throw errors.invalidState(cluster.name, cluster.status);
  return cluster;
}

export function clusterNamed(ctx: Read, given: string): ClusterRecord {
  const name = given.toLowerCase();
  const cluster = ctx.store.get("cluster", name);
  if (cluster === undefined) throw errors.clusterNotFound(name);
  return cluster;
}

function modify(ctx: Write, cluster: ClusterRecord) {
  const modifying: ClusterRecord = { ...cluster, status: "modifying" };
  ctx.store.put("cluster", modifying);
  settleLater(ctx, modifying);
  return { Cluster: describeCluster(ctx.scope, modifying) };
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_dax_DescribeClusters.html */
export const DescribeClusters = read("DescribeClusters", (ctx, input) => {
  const { ClusterNames: names, MaxResults = PAGE, NextToken } = input;
  if (names !== undefined && names.length > 0)
    return { Clusters: names.map((name) => describeCluster(ctx.scope, clusterNamed(ctx, name))) };
  const { shown, next } = pageOf(ctx, "cluster", MaxResults, NextToken);
  return { Clusters: shown.map((cluster) => describeCluster(ctx.scope, cluster)), NextToken: next };
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_dax_UpdateCluster.html */
export const UpdateCluster = staged("UpdateCluster", {
  prepare: (ctx, input) => checkSecurityGroups(ctx, input.SecurityGroupIds),
  commit: (ctx, input) => {
    const cluster = availableCluster(ctx, input.ClusterName);
    if (input.ParameterGroupName !== undefined) checkParameterGroup(ctx, input.ParameterGroupName);
    const arn = input.NotificationTopicArn ?? cluster.topic?.arn;
    const status = input.NotificationTopicStatus ?? cluster.topic?.status ?? "active";
    const parameterGroup = input.ParameterGroupName ?? cluster.parameterGroup;
    return modify(ctx, {
      ...cluster,
      description: input.Description ?? cluster.description,
      maintenanceWindow: input.PreferredMaintenanceWindow ?? cluster.maintenanceWindow,
      topic: arn === undefined ? undefined : { arn, status },
      parameterGroup,
      toReboot:
        parameterGroup === cluster.parameterGroup ? cluster.toReboot : cluster.nodes.map(({ id }) => id),
      securityGroups: input.SecurityGroupIds ?? cluster.securityGroups,
    });
  },
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_dax_IncreaseReplicationFactor.html */
export const IncreaseReplicationFactor = write("IncreaseReplicationFactor", (ctx, input) => {
  const cluster = availableCluster(ctx, input.ClusterName);
  const { NewReplicationFactor: count, AvailabilityZones: zones } = input;
  const more = count - cluster.nodes.length;
  if (more <= 0)
    throw errors.invalidValue(`The new replication factor must be greater than ${cluster.nodes.length}.`);
  if (zones !== undefined && zones.length !== more)
    throw errors.invalidCombination("There must be one Availability Zone for each new node.");
  return modify(ctx, withNodes(ctx, cluster, count, zones));
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_dax_DecreaseReplicationFactor.html */
export const DecreaseReplicationFactor = write("DecreaseReplicationFactor", (ctx, input) => {
  const cluster = availableCluster(ctx, input.ClusterName);
  const { NewReplicationFactor: count, NodeIdsToRemove: ids, AvailabilityZones: zones } = input;
  const fewer = cluster.nodes.length - count;
  if (count < 1 || fewer <= 0)
    throw errors.invalidValue(
      `The new replication factor must be less than ${cluster.nodes.length}, and at least 1.`,
    );
  for (const id of ids ?? [])
    if (!cluster.nodes.some((node) => node.id === id)) throw errors.nodeNotFound(id);
  if (ids !== undefined && ids.length !== fewer)
    throw errors.invalidCombination("There must be as many node ids as nodes to remove.");
  const candidates = ids ?? nodesToRemove(cluster, zones).slice(0, fewer);
  if (candidates.length < fewer)
    throw errors.invalidCombination("There are not as many nodes in these Availability Zones.");
  const nodes = cluster.nodes.map((node) =>
    candidates.includes(node.id) ? { ...node, status: "deleting" as const } : node,
  );
  return modify(ctx, { ...cluster, nodes });
});

/** The newest first; never the primary, which is the first node. */
function nodesToRemove({ nodes }: ClusterRecord, zones: readonly string[] | undefined): string[] {
  return nodes
    .slice(1)
    .filter(({ zone }) => zones === undefined || zones.includes(zone))
    .map(({ id }) => id)
    .reverse();
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_dax_RebootNode.html */
export const RebootNode = write("RebootNode", (ctx, input) => {
  const cluster = availableCluster(ctx, input.ClusterName);
  if (!cluster.nodes.some(({ id }) => id === input.NodeId)) throw errors.nodeNotFound(input.NodeId);
  const nodes = cluster.nodes.map((node) =>
    node.id === input.NodeId ? { ...node, status: "rebooting" as const } : node,
  );
  noteCluster(ctx, cluster, `Node ${input.NodeId} is being rebooted.`);
  const toReboot = cluster.toReboot.filter((id) => id !== input.NodeId);
  return modify(ctx, { ...cluster, nodes, toReboot });
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_dax_DeleteCluster.html */
export const DeleteCluster = write("DeleteCluster", (ctx, input) => {
  const cluster = clusterNamed(ctx, input.ClusterName);
  if (cluster.status === "deleting" || cluster.status === "creating")
    throw errors.invalidState(cluster.name, cluster.status);
  const deleting: ClusterRecord = { ...cluster, status: "deleting" };
  ctx.store.put("cluster", deleting);
  settleLater(ctx, deleting);
  return { Cluster: describeCluster(ctx.scope, deleting) };
});
