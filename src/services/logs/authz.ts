/**
 * What each operation of CloudWatch Logs demands. Denials name resources as AWS's do: a log group is
 * "log-group:name:log-stream:", so that policies for "log-group:name:*" mean it.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html
 */
import type { AuthzRule, Demand } from "../../kernel/dispatch/contract.ts";
import type { ServicePrincipal } from "../../kernel/iam/principal.ts";
import { passRole } from "../../targets/role.ts";
import { parseDocument } from "./account-policy.ts";
import { type ByNameOrIdentifier, identified, namedIn } from "./addressing.ts";
import { groupArn, streamArn } from "./group.ts";
import type { Read } from "./kit.ts";
import { parsePointer } from "./pointer.ts";
import { mergedResourcePolicy } from "./resource-policy.ts";
import type { LogsReader } from "./store.ts";
import { type Tags, tagsOfShelved } from "./tags.ts";
import { allowAction, vendedBy } from "./vended.ts";

type Rule<I> = AuthzRule<I, LogsReader>;

/** Actions that know no resource. */
export const onAnything =
  (action: string): Rule<object> =>
  () => ({ action: `logs:${action}`, resource: "*" });

/** Actions on all log groups. */
export const onAllGroups =
  (action: string): Rule<object> =>
  (ctx) => ({ action: `logs:${action}`, resource: streamArn(ctx.scope, "", "") });

function groupDemand(ctx: Read, action: string, name: string, stream = ""): Demand {
  const group = ctx.store.groups.named(name);
  return {
    action: `logs:${action}`,
    resource: streamArn(ctx.scope, name, stream),
    resourcePolicy: mergedResourcePolicy(ctx, name),
    resourceTags: group?.tags,
  };
}

export const onGroup =
  <I extends { readonly logGroupName: string }>(
    action: string,
    more?: (input: I) => Partial<Demand>,
  ): Rule<I> =>
  (ctx, input) => ({ ...groupDemand(ctx, action, input.logGroupName), ...more?.(input) });

export const onNamedGroup =
  (action: string): Rule<ByNameOrIdentifier> =>
  (ctx, input) =>
    groupDemand(ctx, action, namedIn(input).name);

/** Reading with `unmask` demands logs:Unmask besides. */
export const onReadGroup =
  (
    action: string,
  ): Rule<ByNameOrIdentifier & { readonly unmask?: boolean | undefined; readonly logStreamName?: string }> =>
  (ctx, input) => {
    const { name } = namedIn(input);
    const demand = groupDemand(ctx, action, name, input.logStreamName);
    return input.unmask ? [demand, groupDemand(ctx, "Unmask", name)] : demand;
  };

export const onIdentifiedGroup =
  (action: string): Rule<{ readonly logGroupIdentifier: string }> =>
  (ctx, input) =>
    groupDemand(ctx, action, identified(input.logGroupIdentifier).name);

export const onIdentifiedGroups =
  (action: string): Rule<{ readonly logGroupIdentifiers: readonly string[] }> =>
  (ctx, input) =>
    input.logGroupIdentifiers.map((identifier) => groupDemand(ctx, action, identified(identifier).name));

export const onStream =
  (action: string): Rule<{ readonly logGroupName: string; readonly logStreamName: string }> =>
  (ctx, input) =>
    groupDemand(ctx, action, input.logGroupName, input.logStreamName);

export const onNewGroup: Rule<{
  readonly logGroupName: string;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}> = (ctx, { logGroupName, tags }) => {
  const create = { ...groupDemand(ctx, "CreateLogGroup", logGroupName), requestTags: tags };
  if (tags === undefined) return create;
  const resource = groupArn(ctx.scope, logGroupName);
  return [create, { action: "logs:TagResource", resource, requestTags: tags }];
};

/** A key belongs to a group; the other resources that AWS knows here (query results) are refused later. */
export const onKmsKey =
  (
    action: string,
  ): Rule<{ readonly logGroupName?: string | undefined; readonly resourceIdentifier?: string | undefined }> =>
  (ctx, { logGroupName, resourceIdentifier }) =>
    logGroupName === undefined
      ? { action: `logs:${action}`, resource: resourceIdentifier ?? "*" }
      : groupDemand(ctx, action, logGroupName);

/** Tagging by ARN. */
export const onTagged =
  (
    action: string,
    more?: (input: {
      readonly tags?: Readonly<Record<string, string>>;
      readonly tagKeys?: readonly string[];
    }) => Partial<Demand>,
  ): Rule<{
    readonly resourceArn: string;
    readonly tags?: Readonly<Record<string, string>>;
    readonly tagKeys?: readonly string[];
  }> =>
  (ctx, input) => ({
    action: `logs:${action}`,
    resource: input.resourceArn,
    resourceTags: tagsAt(ctx, input.resourceArn),
    ...more?.(input),
  });

function tagsAt(ctx: Read, arn: string): Readonly<Record<string, string>> | undefined {
  return ctx.store.groups.named(identifiedOrNone(arn))?.tags ?? tagsOfShelved(ctx, arn);
}

function identifiedOrNone(arn: string): string {
  const at = arn.indexOf(":log-group:");
  return at === -1 ? "" : arn.slice(at + ":log-group:".length).replace(/:\*$/, "");
}

/** All groups, where none is named. */
export const onGroupOrAll =
  (action: string): Rule<{ readonly logGroupName?: string | undefined }> =>
  (ctx, { logGroupName = "" }) =>
    groupDemand(ctx, action, logGroupName);

export interface WithTags {
  readonly tags?: Tags | undefined;
}

/** On something with a name of its own: the tags it has, and those it is asked to be made with. */
function ownDemand(ctx: Read, action: string, resource: string, { tags }: WithTags): Demand {
  const resourceTags = tagsOfShelved(ctx, resource);
  return { action: `logs:${action}`, resource, resourceTags, requestTags: tags };
}

const ownArn = ({ scope: { partition, region, account } }: Read, kind: string, name: string): string =>
  `arn:${partition}:logs:${region}:${account}:${kind}:${name}`;

export const onDestinationNamed =
  (action: string): Rule<{ readonly destinationName: string }> =>
  (ctx, { destinationName }) =>
    ownDemand(ctx, action, ownArn(ctx, "destination", destinationName), {});

/** A subscription for the account may hand over a role. */
export const onAccountPolicy: Rule<{ readonly policyType: string; readonly policyDocument: string }> = (
  ctx,
  { policyType, policyDocument },
) => {
  const put: Demand = { action: "logs:PutAccountPolicy", resource: "*" };
  if (policyType !== "SUBSCRIPTION_FILTER_POLICY") return put;
  const { RoleArn } = parseDocument(policyDocument) as { readonly RoleArn?: unknown };
  const subscribe: Demand = { action: "logs:PutSubscriptionFilter", resource: "*" };
  return typeof RoleArn === "string" ? [put, subscribe, passing(ctx, RoleArn)] : [put, subscribe];
};

/** A role that is handed to CloudWatch Logs. */
export function passing(ctx: Read, role: string): Demand {
  const context = { "iam:PassedToService": logsService(ctx) };
  return { action: "iam:PassRole", resource: role, context };
}

function logsService({ scope }: Read): ServicePrincipal["service"] {
  return `logs.${scope.region}.amazonaws.com`;
}

export const onSubscription: Rule<{
  readonly logGroupName: string;
  readonly destinationArn: string;
  readonly roleArn?: string | undefined;
}> = (ctx, { logGroupName, destinationArn, roleArn }) => [
  groupDemand(ctx, "PutSubscriptionFilter", logGroupName),
  ...(destinationArn.includes(":destination:")
    ? [ownDemand(ctx, "PutSubscriptionFilter", destinationArn, {})]
    : []),
  ...(roleArn === undefined ? [] : [passing(ctx, roleArn)]),
];

export const onDestination: Rule<
  WithTags & { readonly destinationName: string; readonly roleArn: string }
> = (ctx, { destinationName, roleArn, tags }) => {
  const put = ownDemand(ctx, "PutDestination", ownArn(ctx, "destination", destinationName), { tags });
  const tagged = tags === undefined ? [] : [{ ...put, action: "logs:TagResource" }];
  return [put, ...tagged, passing(ctx, roleArn)];
};

/** A query is started on each of its groups. */
export const onQueriedGroups =
  (
    action: string,
  ): Rule<{
    readonly logGroupName?: string | undefined;
    readonly logGroupNames?: readonly string[] | undefined;
    readonly logGroupIdentifiers?: readonly string[] | undefined;
  }> =>
  (ctx, { logGroupName, logGroupNames = [], logGroupIdentifiers = [] }) => {
    const named = [...(logGroupName === undefined ? [] : [logGroupName]), ...logGroupNames];
    const names = [...named, ...logGroupIdentifiers.map((identifier) => identified(identifier).name)];
    if (names.length === 0) return { action: `logs:${action}`, resource: streamArn(ctx.scope, "", "") };
    return names.map((name) => groupDemand(ctx, action, name));
  };

/** A record belongs to the group that its pointer names. */
export const onRecord: Rule<{ readonly logRecordPointer: string; readonly unmask?: boolean | undefined }> = (
  ctx,
  { logRecordPointer, unmask },
) => {
  const place = parsePointer(logRecordPointer);
  const name = place === undefined ? "" : (ctx.store.groups.ofId(place.group)?.name ?? "");
  const demand = groupDemand(ctx, "GetLogRecord", name);
  return unmask ? [demand, groupDemand(ctx, "Unmask", name)] : demand;
};

/** What has a name of its own, which `member` of the input tells, or its ARN. */
const onOwn =
  (kind: string, member: string) =>
  (action: string): Rule<object> =>
  (ctx, input) => {
    const name = (input as Readonly<Record<string, string | undefined>>)[member] ?? "*";
    return ownDemand(ctx, action, name.startsWith("arn:") ? name : ownArn(ctx, kind, name), input);
  };

export const onLookupTableNamed = onOwn("lookup-table", "lookupTableName");
export const onLookupTable = onOwn("lookup-table", "lookupTableArn");
export const onScheduledQuery = onOwn("scheduled-query", "identifier");
export const onDetector = onOwn("anomaly-detector", "anomalyDetectorArn");
export const onSource = onOwn("delivery-source", "name");
export const onDeliveryTarget = onOwn("delivery-destination", "name");
export const onTargetPolicy = onOwn("delivery-destination", "deliveryDestinationName");
export const onDelivery = onOwn("delivery", "id");

/** A resource's log is delivered only if whoever asks may let it out. */
export const onDeliverySource: Rule<WithTags & { readonly name: string; readonly resourceArn: string }> = (
  ctx,
  input,
) => {
  const { name, resourceArn } = input;
  const vended = vendedBy(resourceArn);
  return [
    ownDemand(ctx, "PutDeliverySource", ownArn(ctx, "delivery-source", name), input),
    ...(vended === undefined ? [] : [{ action: allowAction(vended), resource: resourceArn }]),
  ];
};

/** A delivery connects two, and both are asked about. */
export const onNewDelivery: Rule<
  WithTags & { readonly deliverySourceName: string; readonly deliveryDestinationArn: string }
> = (ctx, input) => {
  const { deliverySourceName, deliveryDestinationArn } = input;
  const source = ownArn(ctx, "delivery-source", deliverySourceName);
  return [source, deliveryDestinationArn].map((arn) => ownDemand(ctx, "CreateDelivery", arn, input));
};

interface Roles {
  readonly executionRoleArn: string;
  readonly destinationConfiguration?: { readonly s3Configuration: { readonly roleArn: string } } | undefined;
}

/** Roles that are handed over must be allowed to be. */
const passed = ({ executionRoleArn, destinationConfiguration: to }: Roles): readonly Demand[] =>
  [...new Set([executionRoleArn, ...(to === undefined ? [] : [to.s3Configuration.roleArn])])].map((role) =>
    passRole(role, "logs.amazonaws.com"),
  );

export const onNewScheduledQuery: Rule<Roles & WithTags & { readonly name: string }> = (ctx, input) => {
  const resource = ownArn(ctx, "scheduled-query", input.name);
  return [ownDemand(ctx, "CreateScheduledQuery", resource, input), ...passed(input)];
};

export const onScheduledQueryChange: Rule<Roles & { readonly identifier: string }> = (ctx, input) => {
  const name = input.identifier.split(":scheduled-query:")[1] ?? input.identifier;
  const resource = ownArn(ctx, "scheduled-query", name);
  return [ownDemand(ctx, "UpdateScheduledQuery", resource, {}), ...passed(input)];
};

/** A detector is made for the log groups that it watches. */
export const onDetectedGroups: Rule<WithTags & { readonly logGroupArnList: readonly string[] }> = (
  ctx,
  { logGroupArnList, tags: requestTags },
) =>
  logGroupArnList.map((arn) => ({
    ...groupDemand(ctx, "CreateLogAnomalyDetector", identified(arn).name),
    requestTags,
  }));
