/** Subnet groups: which subnets nodes may lie in. The subnets are EC2's. */
import { type Subnet as Ec2Subnet, ec2 } from "../../../gen/ec2.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { SubnetGroupRecord } from "../cluster.ts";
import * as errors from "../errors.ts";
import { noteEvent } from "../events.ts";
import { type Prepare, type Read, read, staged, write } from "../kit.ts";
import { NODES_MAX, PAGE, SUBNET_GROUPS_MAX, SUBNETS_PER_GROUP_MAX } from "../limits.ts";
import { pageOf } from "../paging.ts";

/** Clusters that name no group lie in the default VPC. */
export const DEFAULT_SUBNET_GROUP = "default";

async function subnetsOf(
  ctx: Prepare,
  SubnetIds: readonly string[] | undefined,
): Promise<readonly Ec2Subnet[]> {
  if (SubnetIds === undefined) return [];
  if (SubnetIds.length > SUBNETS_PER_GROUP_MAX) throw errors.tooManySubnets(SUBNETS_PER_GROUP_MAX);
  const { Subnets = [] } = await ctx.call(ec2, "DescribeSubnets", { SubnetIds }).catch((error: unknown) => {
    throw error instanceof AwsError && error.code.startsWith("InvalidSubnet")
      ? errors.invalidSubnet(error.message)
      : error;
  });
  if (new Set(Subnets.map(({ VpcId }) => VpcId)).size > 1)
    throw errors.invalidSubnet("All subnets of a group must be in the same VPC.");
  return Subnets;
}

function recordOf(
  name: string,
  description: string | undefined,
  subnets: readonly Ec2Subnet[],
): SubnetGroupRecord {
  return {
    name,
    description,
    vpc: subnets[0]?.VpcId,
    subnets: subnets.map(({ SubnetId, AvailabilityZone }) => ({
      SubnetIdentifier: SubnetId,
      SubnetAvailabilityZone: AvailabilityZone,
      SupportedNetworkTypes: ["ipv4"],
    })),
  };
}

function describe({ name, description, vpc, subnets }: SubnetGroupRecord) {
  return {
    SubnetGroupName: name,
    Description: description,
    VpcId: vpc,
    Subnets: subnets,
    SupportedNetworkTypes: ["ipv4" as const],
  };
}

function groupNamed(ctx: Read, name: string): SubnetGroupRecord {
  const group = ctx.store.get("subnet group", name);
  if (group === undefined) throw errors.subnetGroupNotFound(name);
  return group;
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_dax_CreateSubnetGroup.html */
export const CreateSubnetGroup = staged("CreateSubnetGroup", {
  prepare: (ctx, input) => subnetsOf(ctx, input.SubnetIds),
  commit: (ctx, input, subnets) => {
    const name = input.SubnetGroupName.toLowerCase();
    if (name === DEFAULT_SUBNET_GROUP || ctx.store.get("subnet group", name) !== undefined)
      throw errors.subnetGroupExists(name);
    if (ctx.store.count("subnet group") >= SUBNET_GROUPS_MAX)
      throw errors.tooManySubnetGroups(SUBNET_GROUPS_MAX);
    const group = recordOf(name, input.Description, subnets);
    ctx.store.put("subnet group", group);
    noteEvent(ctx, "SUBNET_GROUP", name, "Subnet group created.");
    return { SubnetGroup: describe(group) };
  },
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_dax_UpdateSubnetGroup.html */
export const UpdateSubnetGroup = staged("UpdateSubnetGroup", {
  prepare: (ctx, input) => subnetsOf(ctx, input.SubnetIds),
  commit: (ctx, input, subnets) => {
    const group = groupNamed(ctx, input.SubnetGroupName);
    const changed = {
      ...group,
      ...(input.SubnetIds !== undefined && recordOf(group.name, group.description, subnets)),
      description: input.Description ?? group.description,
    };
    ctx.store.put("subnet group", changed);
    return { SubnetGroup: describe(changed) };
  },
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_dax_DescribeSubnetGroups.html */
export const DescribeSubnetGroups = read("DescribeSubnetGroups", (ctx, input) => {
  const { SubnetGroupNames: names, MaxResults = PAGE, NextToken } = input;
  if (names !== undefined && names.length > 0)
    return { SubnetGroups: names.map((name) => describe(groupNamed(ctx, name))) };
  const { shown, next } = pageOf(ctx, "subnet group", MaxResults, NextToken);
  return { SubnetGroups: shown.map(describe), NextToken: next };
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_dax_DeleteSubnetGroup.html */
export const DeleteSubnetGroup = write("DeleteSubnetGroup", (ctx, input) => {
  const { name } = groupNamed(ctx, input.SubnetGroupName);
  if (ctx.store.list("cluster", "", NODES_MAX).some(({ subnetGroup }) => subnetGroup === name))
    throw errors.subnetGroupInUse(name);
  ctx.store.remove("subnet group", name);
  noteEvent(ctx, "SUBNET_GROUP", name, "Subnet group deleted.");
  return { DeletionMessage: `Subnet group ${name} has been deleted.` };
});
