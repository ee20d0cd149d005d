/**
 * What each operation of CloudTrail demands.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscloudtrail.html
 */

import type { Tag } from "../../gen/cloudtrail.ts";
import type { AuthzRule, Demand } from "../../kernel/dispatch/contract.ts";
import type { CloudtrailReader } from "./store.ts";
import { trailArn } from "./trail/trail.ts";

type Rule<I> = AuthzRule<I, CloudtrailReader>;

/** Actions that know no resource. */
export const onAnything =
  (action: string): Rule<object> =>
  () => ({ action: `cloudtrail:${action}`, resource: "*" });

type Named = { readonly Name?: string | undefined; readonly TrailName?: string | undefined };

/** A trail by name or ARN. */
export const onTrail =
  (action: string): Rule<Named> =>
  (ctx, { Name, TrailName }) => {
    const given = Name ?? TrailName ?? "";
    const resource = given.startsWith("arn:") ? given : trailArn(ctx.scope, ctx.request.region, given);
    return { action: `cloudtrail:${action}`, resource, resourceTags: ctx.store.tagsOf(resource) };
  };

/** A trail that is made or changed: the role that writes its logs is passed on. */
export const onDestinations =
  (
    action: string,
  ): Rule<
    Named & {
      readonly CloudWatchLogsRoleArn?: string | undefined;
      readonly TagsList?: readonly Tag[] | undefined;
    }
  > =>
  (ctx, input) => {
    const trail = onTrail(action)(ctx, input) as Demand;
    const requestTags = input.TagsList?.length ? tagRecord(input.TagsList) : undefined;
    const { CloudWatchLogsRoleArn: role = "" } = input;
    const demands: Demand[] = [{ ...trail, requestTags }];
    if (requestTags !== undefined) demands.push({ ...trail, action: "cloudtrail:AddTags", requestTags });
    if (role !== "")
      demands.push({
        action: "iam:PassRole",
        resource: role,
        context: { "iam:PassedToService": "cloudtrail.amazonaws.com" },
      });
    return demands;
  };

const tagRecord = (tags: readonly Tag[]): Record<string, string> =>
  Object.fromEntries(tags.map(({ Key, Value = "" }) => [Key, Value]));

export const onTagged =
  (
    action: "AddTags" | "RemoveTags",
  ): Rule<{ readonly ResourceId: string; readonly TagsList: readonly Tag[] }> =>
  (ctx, { ResourceId, TagsList }) => ({
    action: `cloudtrail:${action}`,
    resource: ResourceId,
    resourceTags: ctx.store.tagsOf(ResourceId),
    ...(action === "AddTags"
      ? { requestTags: tagRecord(TagsList) }
      : { tagKeys: TagsList.map(({ Key }) => Key) }),
  });

export const onListed: Rule<{ readonly ResourceIdList: readonly string[] }> = (ctx, { ResourceIdList }) =>
  ResourceIdList.map((resource) => ({
    action: "cloudtrail:ListTags",
    resource,
    resourceTags: ctx.store.tagsOf(resource),
  }));
