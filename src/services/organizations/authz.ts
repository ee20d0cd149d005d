/**
 * What each operation of Organizations demands.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsorganizations.html
 */
import { tagMap } from "../../aws/tags.ts";
import type { Operations, Tag } from "../../gen/organizations.ts";
import type { AuthzRule, Demand } from "../../kernel/dispatch/contract.ts";
import { accessDenied, notInUse } from "./errors.ts";
import { callerAccount, type Read } from "./kit.ts";
import { policyArn } from "./policy.ts";
import { accountArn, arnIn, handshakeArn } from "./shapes.ts";
import type { Organization } from "./store/organizations.ts";
import type { OrganizationsReader } from "./store.ts";

type Rule<I> = AuthzRule<I, OrganizationsReader>;
type More = Partial<Pick<Demand, "requestTags" | "tagKeys" | "context">>;

/**
 * Who may ask at all, beyond what policies say: "management" is for the management account and for whom the
 * organization's resource policy lets in; "delegate" also for every delegated administrator; "member" for all members.
 */
type Who = "management" | "delegate" | "member";

interface Options<I> {
  readonly who?: Who;
  /** Ids of what it is done to. */
  readonly on?: (input: I, organization: Organization) => readonly (string | undefined)[];
  readonly more?: (input: I) => More;
}

/** An operation inside of the caller's organization. */
export const inOrganization =
  <K extends keyof Operations>(
    action: K,
    { who = "management", on, more }: Options<Operations[K]["input"]> = {},
  ): Rule<Operations[K]["input"]> =>
  (ctx, input) => {
    const account = callerAccount(ctx);
    const organization = ctx.store.organizations.of(account);
    if (organization === undefined) throw notInUse();
    const ids = (on?.(input, organization) ?? []).filter((id) => id !== undefined);
    const reach = reachOf(ctx, account, organization, who);
    const demandOn = (resource: string, id = ""): Demand => ({
      action: `organizations:${action}`,
      resource,
      resourceTags: id === "" ? undefined : ctx.store.tags.of(id),
      ...reach,
      ...more?.(input),
    });
    if (ids.length === 0) return demandOn("*");
    return ids.map((id) => demandOn(resourceArn(ctx, organization, id), id));
  };

/** Members are let in by their own policies where the operation is theirs, otherwise by the organization's. */
function reachOf(ctx: Read, account: string, organization: Organization, who: Who) {
  const isDelegate = () => ctx.store.organizations.delegationsTo(organization.id, account).length > 0;
  const own = account === organization.management || who === "member" || (who === "delegate" && isDelegate());
  if (own) return { resourceAccount: account };
  if (organization.resourcePolicy === null) throw accessDenied();
  return {
    resourceAccount: organization.management,
    resourcePolicy: organization.resourcePolicy,
    denial: accessDenied().message,
  };
}

function resourceArn(ctx: Read, organization: Organization, id: string): string {
  const { id: own } = organization;
  if (id.startsWith("r-")) return arnIn(ctx, organization, `root/${own}/${id}`);
  if (id.startsWith("ou-")) return arnIn(ctx, organization, `ou/${own}/${id}`);
  if (id.startsWith("o-")) return arnIn(ctx, organization, `organization/${id}`);
  if (id.startsWith("rp-")) return arnIn(ctx, organization, `resourcepolicy/${own}/${id}`);
  if (id.startsWith("p-")) {
    const policy = ctx.store.policies.get(own, id);
    if (policy !== undefined) return policyArn(ctx.scope.partition, organization.management, policy);
    return arnIn(ctx, organization, `policy/${own}/*/${id}`);
  }
  return accountArn(ctx, organization, id);
}

/** An operation of an account by itself, in an organization or not. */
export const asAccount =
  (action: string): Rule<object> =>
  (ctx) => ({ action: `organizations:${action}`, resource: "*", resourceAccount: callerAccount(ctx) });

/** A handshake is both sides'. */
export const onHandshake =
  (action: string): Rule<{ readonly HandshakeId: string }> =>
  (ctx, { HandshakeId }) => {
    const handshake = ctx.store.handshakes.get(HandshakeId);
    return {
      action: `organizations:${action}`,
      resource: handshake === undefined ? "*" : handshakeArn(ctx.scope.partition, handshake),
      resourceAccount: callerAccount(ctx),
    };
  };

/** aws:RequestTag and aws:TagKeys. */
export function withTags({ Tags }: { readonly Tags?: readonly Tag[] | undefined }): More {
  if (Tags === undefined || Tags.length === 0) return {};
  return { requestTags: tagMap(Tags) };
}

export function withPolicyType(type: string | undefined): More {
  return type === undefined ? {} : { context: { "organizations:PolicyType": type } };
}

export function withService({
  ServicePrincipal: service,
}: {
  readonly ServicePrincipal?: string | undefined;
}): More {
  return service === undefined ? {} : { context: { "organizations:ServicePrincipal": service } };
}
