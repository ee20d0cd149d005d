/**
 * What each operation of CloudTrail demands.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscloudtrail.html
 */

import type { StartImportRequest, Tag } from "../../gen/cloudtrail.ts";
import type { AuthzRule, Demand } from "../../kernel/dispatch/contract.ts";
import { passRole } from "../../targets/role.ts";
import { storeArnOf, storeNamed } from "./lake/addressing.ts";
import { channelArn } from "./lake/channel.ts";
import { storeArn } from "./lake/event-data-store.ts";
import type { Import } from "./lake/import.ts";
import { storesNamed } from "./lake/query.ts";
import { channelArnOf } from "./operations/channels.ts";
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

type OfStore = { readonly EventDataStore?: string | undefined };

/** Demands of an ARN's resource, with the policy that it may have. */
function demandOn(ctx: Parameters<Rule<object>>[0], action: string, resource: string): Demand {
  const { policy: resourcePolicy } = ctx.store.lake.thing<{ policy: string }>("policy", resource) ?? {};
  const resourceTags = ctx.store.tagsOf(resource);
  return { action: `cloudtrail:${action}`, resource, resourceTags, resourcePolicy };
}

/** An event data store by ARN or its last part. */
export const onStore =
  (action: string): Rule<OfStore> =>
  (ctx, { EventDataStore = "" }) =>
    demandOn(ctx, action, storeArnOf(ctx, EventDataStore));

/** Insights are a trail's or an event data store's. */
export const onInsights =
  (action: string): Rule<Named & OfStore> =>
  (ctx, input) =>
    input.EventDataStore === undefined ? onTrail(action)(ctx, input) : onStore(action)(ctx, input);

export const onInsightSource: Rule<{ readonly InsightSource: string }> = (ctx, { InsightSource }) =>
  onTrail("ListInsightsData")(ctx, { Name: InsightSource });

/** An import reads as a role, which is passed on, and writes into its store. */
export const onImport: Rule<StartImportRequest> = (ctx, { Destinations = [], ImportSource, ImportId }) => {
  const before = ImportId === undefined ? undefined : ctx.store.lake.thing<Import>("import", ImportId);
  const stores = before === undefined ? Destinations : [before.destination];
  const role = before?.role ?? ImportSource?.S3.S3BucketAccessRoleArn;
  const demands = stores.map((store) => demandOn(ctx, "StartImport", storeArnOf(ctx, store)));
  return role === undefined ? demands : [...demands, passRole(role, "cloudtrail.amazonaws.com")];
};

/** What is known of an import by its id alone. */
export const onImportNamed =
  (action: string): Rule<{ readonly ImportId: string }> =>
  (ctx, { ImportId }) => {
    const { destination } = ctx.store.lake.thing<Import>("import", ImportId) ?? {};
    return demandOn(ctx, action, destination ?? "*");
  };

export const onNewChannel: Rule<{
  readonly Destinations: readonly { readonly Location: string }[];
  readonly Tags?: readonly Tag[] | undefined;
}> = (ctx, { Destinations, Tags }) => {
  const requestTags = Tags?.length ? tagRecord(Tags) : undefined;
  const resource = channelArn(ctx.scope, ctx.request.region, "*");
  return [
    { action: "cloudtrail:CreateChannel", resource, requestTags },
    ...(requestTags === undefined ? [] : [{ action: "cloudtrail:AddTags", resource, requestTags }]),
    ...Destinations.map(({ Location }) => ({
      ...demandOn(ctx, "CreateChannel", storeArnOf(ctx, Location)),
      requestTags,
    })),
  ];
};

export const onChannel =
  (action: string): Rule<{ readonly Channel: string }> =>
  (ctx, input) =>
    demandOn(ctx, action, channelArnOf(ctx, input.Channel));

/** An event data store, a channel or whatever else the ARN is of. */
export const onResource =
  (action: string): Rule<{ readonly ResourceArn: string }> =>
  (ctx, { ResourceArn }) =>
    demandOn(ctx, action, ResourceArn);

/** A store that is made: its id is not known yet. */
export const onNewStore: Rule<{ readonly TagsList?: readonly Tag[] | undefined }> = (ctx, { TagsList }) => {
  const resource = storeArn(ctx.scope, ctx.request.region, "*");
  const demand: Demand = { action: "cloudtrail:CreateEventDataStore", resource };
  if (TagsList === undefined || TagsList.length === 0) return demand;
  const requestTags = tagRecord(TagsList);
  return [
    { ...demand, requestTags },
    { ...demand, requestTags, action: "cloudtrail:AddTags" },
  ];
};

/** Every store that a statement names. Throws EventDataStoreNotFoundException. */
export const onStatement: Rule<{ readonly QueryStatement?: string | undefined }> = (ctx, input) => {
  const ids = storesNamed(input.QueryStatement ?? "");
  if (ids.length === 0) return { action: "cloudtrail:StartQuery", resource: "*" };
  return ids.map((id) => demandOn(ctx, "StartQuery", storeNamed(ctx, id).arn));
};

/** The stores of a query that was started. */
export const onQuery =
  (action: string): Rule<{ readonly QueryId?: string | undefined }> =>
  (ctx, { QueryId }) => {
    const query = QueryId === undefined ? undefined : ctx.store.lake.query(QueryId);
    if (query === undefined) return { action: `cloudtrail:${action}`, resource: "*" };
    return query.stores.map((id) => demandOn(ctx, action, storeArn(ctx.scope, query.region, id)));
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
