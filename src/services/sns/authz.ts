/**
 * What each operation demands. A topic that is not there is told before anything is decided, as AWS does.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsns.html
 */
import { parseArn } from "../../aws/arn.ts";
import type { Tag } from "../../gen/sns.ts";
import { type AuthzRule, type Demand, type Home, UNCHECKED } from "../../kernel/dispatch/contract.ts";
import { accountOf, type Principal } from "../../kernel/iam/principal.ts";
import { isFeedbackRole } from "./delivery/feedback.ts";
import { resourceNotFound, subscriptionDoesNotExist, topicDoesNotExist } from "./errors.ts";
import type { Read } from "./kit.ts";
import type { SnsReader } from "./store.ts";
import { parseSubscriptionArn } from "./subscription/subscription.ts";
import { defaultPolicy } from "./topic/policy.ts";
import { tagsOf } from "./topic/tags.ts";
import { type Topic, topicArn, topicNameIn } from "./topic/topic.ts";

type Rule<I> = AuthzRule<I, SnsReader>;

/** SNS writes its actions' names with capitals. */
const denial = (sentence: string): string => sentence.replaceAll(" sns:", " SNS:");

/** Actions that know no resource, and those on resources that IAM does not tell apart. */
export const onAnything =
  (action: string): Rule<object> =>
  () => ({ action: `sns:${action}`, resource: "*", denial });

/** The topic an ARN means. */
export function topicAt(ctx: Read, arn: string, parameter = "TopicArn"): Topic {
  const topic = ctx.store.topics.named(topicNameIn(ctx.scope, arn, parameter));
  if (topic === undefined) throw topicDoesNotExist();
  return topic;
}

/**
 * Services that act for an account without being named in policies: the policy every topic begins with lets them in.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html#sns-publish-to-topic-from-another-account
 */
const ACT_FOR_ACCOUNTS: ReadonlySet<string> = new Set([
  "cloudwatch.amazonaws.com",
  "autoscaling.amazonaws.com",
  "elasticache.amazonaws.com",
  "events.rds.amazonaws.com",
  "glacier.amazonaws.com",
  "redshift.amazonaws.com",
  "dms.amazonaws.com",
]);

function sourceOwner(caller: Principal): Readonly<Record<string, string>> {
  if (caller.kind !== "service" || caller.sourceAccount === undefined) return {};
  return ACT_FOR_ACCOUNTS.has(caller.service) ? { "aws:SourceOwner": caller.sourceAccount } : {};
}

export function demandOn(ctx: Read, action: string, topic: Topic): Demand {
  const arn = topicArn(ctx.scope, topic.name);
  return {
    action: `sns:${action}`,
    resource: arn,
    resourcePolicy: topic.attributes["Policy"] ?? defaultPolicy(arn, ctx.scope.account),
    resourceTags: topic.tags,
    context: sourceOwner(ctx.caller),
    denial,
  };
}

interface ByTopic {
  readonly TopicArn: string;
}

export const onTopic =
  (action: string): Rule<ByTopic> =>
  (ctx, { TopicArn }) =>
    demandOn(ctx, action, topicAt(ctx, TopicArn));

/** To delete what is not there is no error. */
export const onDeletingTopic: Rule<ByTopic> = (ctx, { TopicArn }) => {
  const topic = ctx.store.topics.named(topicNameIn(ctx.scope, TopicArn));
  return topic === undefined
    ? { action: "sns:DeleteTopic", resource: TopicArn, denial }
    : demandOn(ctx, "DeleteTopic", topic);
};

/** The topic that a resource's ARN means; `missing` is what is said where it is not there. */
export const onResource =
  <I extends { readonly ResourceArn: string }>(
    action: string,
    more?: (input: I) => Partial<Demand>,
  ): Rule<I> =>
  (ctx, input) => {
    const topic = ctx.store.topics.named(topicNameIn(ctx.scope, input.ResourceArn, "ResourceArn"));
    if (topic === undefined) throw action.includes("Tag") ? resourceNotFound() : topicDoesNotExist();
    return { ...demandOn(ctx, action, topic), ...more?.(input) };
  };

const passRole = (resource: string): Demand => ({
  action: "iam:PassRole",
  resource,
  context: { "iam:PassedToService": "sns.amazonaws.com" },
});

/** Roles among attributes that are handed over to SNS. */
const rolesIn = (attributes: Readonly<Record<string, string>> | undefined): readonly string[] =>
  Object.entries(attributes ?? {}).flatMap(([name, value]) =>
    isFeedbackRole(name) && value !== "" ? [value] : [],
  );

export const onNewTopic: Rule<{
  readonly Name: string;
  readonly Attributes?: Readonly<Record<string, string>> | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}> = (ctx, { Name, Attributes, Tags }) => {
  const resource = topicArn(ctx.scope, Name);
  const requestTags = Tags === undefined ? undefined : tagsOf(Tags);
  const create: Demand = { action: "sns:CreateTopic", resource, requestTags, denial };
  const tagged = requestTags !== undefined && Object.keys(requestTags).length > 0;
  return [
    create,
    ...(tagged ? [{ action: "sns:TagResource", resource, requestTags, denial }] : []),
    ...rolesIn(Attributes).map(passRole),
  ];
};

export const onTopicAttribute: Rule<
  ByTopic & { readonly AttributeName: string; readonly AttributeValue?: string | undefined }
> = (ctx, { TopicArn, AttributeName, AttributeValue = "" }) => [
  demandOn(ctx, "SetTopicAttributes", topicAt(ctx, TopicArn)),
  ...rolesIn({ [AttributeName]: AttributeValue }).map(passRole),
];

/** Roles that a platform application logs with. */
export const onApplicationRoles =
  (action: string): Rule<{ readonly Attributes?: Readonly<Record<string, string>> | undefined }> =>
  (_ctx, { Attributes }) => [
    { action: `sns:${action}`, resource: "*", denial },
    ...rolesIn(Attributes).map(passRole),
  ];

/** The role that texts are logged with. */
export const onSmsRole: Rule<{ readonly attributes: Readonly<Record<string, string>> }> = (
  _ctx,
  { attributes: { DeliveryStatusIAMRole: role = "" } },
) => [{ action: "sns:SetSMSAttributes", resource: "*", denial }, ...(role === "" ? [] : [passRole(role)])];

export const onSubscribing: Rule<
  ByTopic & {
    readonly Protocol: string;
    readonly Endpoint?: string | undefined;
    readonly Attributes?: Readonly<Record<string, string>> | undefined;
  }
> = (ctx, { TopicArn, Protocol, Endpoint, Attributes }) => {
  const demand = demandOn(ctx, "Subscribe", topicAt(ctx, TopicArn));
  const context = {
    ...demand.context,
    "sns:Protocol": Protocol,
    ...(Endpoint !== undefined && { "sns:Endpoint": Endpoint }),
  };
  const role = Attributes?.["SubscriptionRoleArn"];
  return [{ ...demand, context }, ...(role ? [passRole(role)] : [])];
};

/** Whoever has the token may, unless it is to count as authenticated. */
export const onConfirming: Rule<ByTopic & { readonly AuthenticateOnUnsubscribe?: string | undefined }> = (
  ctx,
  { TopicArn, AuthenticateOnUnsubscribe },
) => {
  topicNameIn(ctx.scope, TopicArn);
  if (ctx.caller.kind === "anonymous" && AuthenticateOnUnsubscribe !== "true") return UNCHECKED;
  return ownDemand(ctx, "ConfirmSubscription", TopicArn);
};

/** Of the caller's own doing, whosever topic it is: the caller's policies decide. */
function ownDemand(ctx: Read, action: string, resource: string): Demand {
  const resourceAccount = accountOf(ctx.caller) ?? ctx.scope.account;
  return { action: `sns:${action}`, resource, resourceAccount, denial };
}

/** A subscription belongs to whoever subscribed, and to the topic's owner. */
export const onSubscription =
  (action: string): Rule<{ readonly SubscriptionArn: string }> =>
  (ctx, { SubscriptionArn }) => {
    const { id, topicArn: arn } = parseSubscriptionArn(SubscriptionArn);
    const subscription = ctx.store.subscriptions.withId(id);
    if (subscription === undefined) throw subscriptionDoesNotExist();
    const caller = accountOf(ctx.caller);
    const demand = ownDemand(ctx, action, arn);
    return caller === subscription.owner ? demand : { ...demand, resourceAccount: ctx.scope.account };
  };

/** Nobody need be known to end a subscription, unless it was confirmed on that condition. */
export const onUnsubscribing: Rule<{ readonly SubscriptionArn: string }> = (ctx, { SubscriptionArn }) => {
  const { id, topicArn: arn } = parseSubscriptionArn(SubscriptionArn);
  const subscription = ctx.store.subscriptions.withId(id);
  if (subscription === undefined) return UNCHECKED;
  if (ctx.caller.kind === "anonymous" && subscription.authenticateOnUnsubscribe !== true) return UNCHECKED;
  const demand = ownDemand(ctx, "Unsubscribe", arn);
  const caller = accountOf(ctx.caller);
  return caller === subscription.owner ? demand : { ...demand, resourceAccount: ctx.scope.account };
};

export const onPublishing: Rule<{
  readonly TopicArn?: string | undefined;
  readonly TargetArn?: string | undefined;
  readonly PhoneNumber?: string | undefined;
}> = (ctx, { TopicArn, TargetArn }) => {
  const arn = TopicArn ?? TargetArn;
  if (arn === undefined) return { action: "sns:Publish", resource: "*", denial };
  if (isEndpointArn(arn)) return { action: "sns:Publish", resource: arn, denial };
  return demandOn(ctx, "Publish", topicAt(ctx, arn, TopicArn === undefined ? "TargetArn" : "TopicArn"));
};

export const isEndpointArn = (arn: string): boolean =>
  parseArn(arn)?.resource.startsWith("endpoint/") === true;

/** Everything that has an ARN lives with the account that the ARN names. */
export function home(input: object): Home {
  const named = input as Readonly<Record<string, unknown>>;
  for (const field of [
    "TopicArn",
    "TargetArn",
    "SubscriptionArn",
    "ResourceArn",
    "PlatformApplicationArn",
    "EndpointArn",
  ]) {
    const arn = named[field];
    const account = typeof arn === "string" ? parseArn(arn)?.account : undefined;
    if (account !== undefined && /^\d{12}$/.test(account)) return { account };
  }
  return {};
}
