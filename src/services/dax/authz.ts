/**
 * What each operation demands.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodbacceleratordax.html
 */
import { parseArn } from "../../aws/arn.ts";
import type { Tag } from "../../gen/dax.ts";
import type { AuthzRule, Demand } from "../../kernel/dispatch/contract.ts";
import { clusterArn } from "./cluster.ts";
import * as errors from "./errors.ts";
import type { Read } from "./kit.ts";
import type { DaxReader } from "./store.ts";

type Rule<I> = AuthzRule<I, DaxReader>;

/** Actions that know no resource. */
export const onAnything =
  (action: string): Rule<object> =>
  () => ({ action: `dax:${action}`, resource: "*" });

function demandOn(ctx: Read, action: string, name: string): Demand {
  const resource = clusterArn(ctx.scope, name);
  return { action: `dax:${action}`, resource, resourceTags: ctx.store.get("cluster", name)?.tags };
}

export const onCluster =
  (action: string): Rule<{ readonly ClusterName: string }> =>
  (ctx, input) =>
    demandOn(ctx, action, input.ClusterName);

/** All that are named, or all there are. */
export const onClusters: Rule<{ readonly ClusterNames?: readonly string[] | undefined }> = (ctx, input) =>
  input.ClusterNames === undefined || input.ClusterNames.length === 0
    ? { action: "dax:DescribeClusters", resource: "*" }
    : input.ClusterNames.map((name) => demandOn(ctx, "DescribeClusters", name));

export const onNewCluster: Rule<{
  readonly ClusterName: string;
  readonly IamRoleArn: string;
  readonly Tags?: readonly Tag[] | undefined;
}> = (ctx, { ClusterName, IamRoleArn, Tags }) => [
  { ...demandOn(ctx, "CreateCluster", ClusterName), requestTags: Tags && tagsOf(Tags) },
  {
    action: "iam:PassRole",
    resource: IamRoleArn,
    context: { "iam:PassedToService": "dax.amazonaws.com" },
  },
];

interface Tagging {
  readonly ResourceName: string;
  readonly Tags?: readonly Tag[] | undefined;
  readonly TagKeys?: readonly string[] | undefined;
}

export const onResource =
  (action: string): Rule<Tagging> =>
  (ctx, { ResourceName, Tags, TagKeys }) => ({
    ...demandOn(ctx, action, clusterNameIn(ctx, ResourceName)),
    ...(Tags !== undefined && { requestTags: tagsOf(Tags) }),
    ...(TagKeys !== undefined && { tagKeys: TagKeys }),
  });

/** The cluster that an ARN names. Throws when it names none of this account and Region. */
export function clusterNameIn({ scope }: Read, arn: string): string {
  const name = parseArn(arn)?.resource.replace(/^cache\//, "") ?? "";
  if (clusterArn(scope, name) !== arn) throw errors.invalidArn(arn);
  return name;
}

export function tagsOf(tags: readonly Tag[]): Record<string, string> {
  return Object.fromEntries(tags.map(({ Key = "", Value = "" }) => [Key, Value]));
}
