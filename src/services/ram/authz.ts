/**
 * What each operation of RAM demands.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsresourceaccessmanagerram.html
 */
import type { Operations, Tag } from "../../gen/ram.ts";
import type { AuthzRule, ContextValue, Demand } from "../../kernel/dispatch/contract.ts";
import { resourceTypeOf, SHARING_ACTIONS } from "./application.ts";
import { callerAccount, type Read } from "./kit.ts";
import type { RamReader } from "./store.ts";

type Rule<K extends keyof Operations> = AuthzRule<Operations[K]["input"], RamReader>;
type Keys = Record<string, ContextValue>;

/** Actions that know no resource. */
export const onAnything =
  <K extends keyof Operations>(action: K): Rule<K> =>
  (ctx) => ({ action: `ram:${action}`, resource: "*", resourceAccount: callerAccount(ctx) });

interface Sharing {
  readonly resourceArns?: readonly string[] | undefined;
  readonly principals?: readonly string[] | undefined;
}

/** Whoever shares a resource must also be allowed to put a policy on it. */
function sharingDemands(ctx: Read, { resourceArns = [] }: Sharing): readonly Demand[] {
  return resourceArns.map((resource) => ({
    action: SHARING_ACTIONS[resourceTypeOf(resource)],
    resource,
    resourceAccount: callerAccount(ctx),
  }));
}

function sharingKeys({ principals, resourceArns }: Sharing): Keys {
  return {
    ...(principals !== undefined && { "ram:Principal": principals }),
    ...(resourceArns !== undefined && { "ram:RequestedResourceType": resourceArns.map(resourceTypeOf) }),
  };
}

export const creating: Rule<"CreateResourceShare"> = (ctx, input) => {
  const { allowExternalPrincipals = true, tags } = input;
  const context = { ...sharingKeys(input), "ram:RequestedAllowsExternalPrincipals": allowExternalPrincipals };
  const resourceAccount = callerAccount(ctx);
  const requestTags = tagRecord(tags);
  const create: Demand = {
    action: "ram:CreateResourceShare",
    resource: "*",
    resourceAccount,
    context,
    requestTags,
  };
  const tagged = requestTags === undefined ? [] : [{ ...create, action: "ram:TagResource" }];
  return [create, ...tagged, ...sharingDemands(ctx, input)];
};

type OnShare = { readonly resourceShareArn?: string | undefined };

/** A share is its owner's: no policy lets others in. */
export const onShare =
  <K extends keyof Operations>(
    action: K,
    more?: (input: Operations[K]["input"]) => Partial<Demand>,
  ): AuthzRule<Operations[K]["input"] & OnShare, RamReader> =>
  (ctx, input) =>
    shareDemand(ctx, action, input.resourceShareArn, more?.(input));

function shareDemand(ctx: Read, action: string, arn = "*", more: Partial<Demand> = {}): Demand {
  const share = ctx.store.shares.get(arn);
  const context: Keys = {};
  const resourceTags = ctx.store.tags.of(arn);
  for (const key in resourceTags) context[`ram:ResourceTag/${key}`] = resourceTags[key] as string;
  if (share !== undefined) {
    context["ram:ResourceShareName"] = share.name;
    context["ram:AllowsExternalPrincipals"] = share.allowsExternal === 1;
  }
  return {
    action: `ram:${action}`,
    resource: arn,
    resourceAccount: share?.owner ?? callerAccount(ctx),
    resourceTags,
    context,
    ...more,
  };
}

export const associating =
  (action: "AssociateResourceShare" | "DisassociateResourceShare"): Rule<"AssociateResourceShare"> =>
  (ctx, input) => {
    const demand = shareDemand(ctx, action, input.resourceShareArn);
    const context = { ...(demand.context as Keys), ...sharingKeys(input) };
    const sharing = action === "AssociateResourceShare" ? sharingDemands(ctx, input) : [];
    return [{ ...demand, context }, ...sharing];
  };

/** An invitation is the receiver's to answer. */
export const onInvitation =
  (
    action:
      | "AcceptResourceShareInvitation"
      | "RejectResourceShareInvitation"
      | "ListPendingInvitationResources",
  ): AuthzRule<{ readonly resourceShareInvitationArn: string }, RamReader> =>
  (ctx, { resourceShareInvitationArn: arn }) => ({
    action: `ram:${action}`,
    resource: arn,
    resourceAccount: callerAccount(ctx),
  });

/** AWS's own permissions are everybody's to look at. */
export const onPermission =
  (action: string): AuthzRule<{ readonly permissionArn: string }, RamReader> =>
  (ctx, { permissionArn }) => {
    const owner = ctx.store.permissions.get(permissionArn)?.owner ?? "aws";
    const resourceAccount = owner === "aws" ? callerAccount(ctx) : owner;
    const resourceTags = ctx.store.tags.of(permissionArn);
    return { action: `ram:${action}`, resource: permissionArn, resourceAccount, resourceTags };
  };

export function tagRecord(tags: readonly Tag[] | undefined): Readonly<Record<string, string>> | undefined {
  if (tags === undefined || tags.length === 0) return undefined;
  return Object.fromEntries(tags.map(({ key = "", value = "" }) => [key, value]));
}

/** A share, or a permission by `resourceArn`. */
export const onTagged =
  <K extends "TagResource" | "UntagResource">(
    action: K,
    more: (input: Operations[K]["input"]) => Partial<Demand>,
  ): Rule<K> =>
  (ctx, input) => {
    if (input.resourceShareArn !== undefined)
      return shareDemand(ctx, action, input.resourceShareArn, more(input));
    const demand = onPermission(action)(ctx, { permissionArn: input.resourceArn ?? "*" });
    return { ...(demand as Demand), ...more(input) };
  };
