/** With whom something can be shared. */
import { parseArn } from "../../aws/arn.ts";
import { invalidParameter, operationNotPermitted, unknownResource } from "./errors.ts";
import type { Read } from "./kit.ts";
import { sourceConditions } from "./source.ts";
import type { Share } from "./store/shares.ts";

export const RAM_SERVICE = "ram.amazonaws.com";

export interface SharePrincipal {
  /** As it was given: an account, or an ARN. */
  readonly id: string;
  /** Empty for organizations, units and services. */
  readonly account: string;
}

/** Whether a principal is a service: "pca-connector-ad.amazonaws.com". */
export function isService(id: string): boolean {
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.amazonaws\.com(\.cn)?$/.test(id);
}

const NOT_WITHIN =
  "The resource you are attempting to share can only be shared within your AWS Organization. This error may also " +
  "occur if you have not enabled sharing with your AWS organization, or that onboarding process is still in progress.";

/** Throws InvalidParameterException for what is no principal. */
export function parsePrincipal(id: string): SharePrincipal {
  if (/^\d{12}$/.test(id)) return { id, account: id };
  if (isService(id)) return { id, account: "" };
  const arn = parseArn(id);
  if (
    arn?.service === "organizations" &&
    /^(organization\/o-[a-z0-9]+|ou\/o-[a-z0-9]+\/ou-[a-z0-9-]+)$/.test(arn.resource)
  )
    return { id, account: "" };
  if (arn?.service === "iam" && /^(role|user)\/./.test(arn.resource) && /^\d{12}$/.test(arn.account))
    return { id, account: arn.account };
  throw invalidParameter(`Principal ID ${id} is malformed. Verify the ID and try again.`);
}

/**
 * Whether a principal is in at once, or has to be invited. Throws OperationNotPermittedException or
 * UnknownResourceException for one that a share may not reach.
 */
export function admission(ctx: Read, share: Share, principal: SharePrincipal): "member" | "invited" {
  if (isService(principal.id)) return "member";
  const { partition } = ctx.scope;
  const own = ctx.organization.standing(share.owner, partition)?.membership;
  const within = own?.services.includes(RAM_SERVICE) === true ? own.organizationId : undefined;
  if (principal.account === "") {
    const [kind, organization, unit] = (parseArn(principal.id)?.resource ?? "").split("/");
    if (organization === within) return "member";
    throw unknownResource(
      kind === "organization"
        ? `Organization ${organization} could not be found.`
        : `OrganizationalUnit ${unit} in unknown organization could not be found.`,
    );
  }
  if (principal.account === share.owner && principal.id === share.owner)
    throw invalidParameter("You cannot share resources with your own account.");
  if (principal.account === share.owner) return "member";
  const theirs = ctx.organization.standing(principal.account, partition)?.membership?.organizationId;
  if (within !== undefined && theirs === within) return "member";
  if (share.allowsExternal === 0) throw operationNotPermitted(NOT_WITHIN);
  return "invited";
}

/** The ARNs under which an account's organization and units are shared with. */
export function groupsOf(ctx: Read, account: string): readonly string[] {
  const { partition } = ctx.scope;
  const membership = ctx.organization.standing(account, partition)?.membership;
  if (membership === undefined) return [];
  const { organizationId, management, path } = membership;
  const prefix = `arn:${partition}:organizations::${management}:`;
  const units = path.split("/").filter((part) => part.startsWith("ou-"));
  return [
    `${prefix}organization/${organizationId}`,
    ...units.map((unit) => `${prefix}ou/${organizationId}/${unit}`),
  ];
}

/** Who was let in as a member of the owner's organization finds a share only while it is one, unless it may stay. */
export function stillReaches(ctx: Read, share: Share, account: string): boolean {
  if (share.retains === 1) return true;
  const organizationOf = (who: string) =>
    ctx.organization.standing(who, ctx.scope.partition)?.membership?.organizationId;
  const own = organizationOf(share.owner);
  if (own !== undefined && own === organizationOf(account)) return true;
  return ctx.store.shares
    .associations(share.arn, "PRINCIPAL")
    .some((each) => each.account === account && each.external === 1 && each.status === "ASSOCIATED");
}

/** Somebody that a share reaches: an account or an ARN, and the organization as a member of which it does. */
export interface Reached {
  readonly id: string;
  readonly within: string | undefined;
}

/**
 * The Principal and Condition by which a statement names them: who leaves the organization is named no more, and
 * services are let in where they come from one of the sources.
 */
export function naming(
  partition: string,
  reached: readonly Reached[],
  sources: readonly string[],
): readonly object[] {
  const services = reached.map(({ id }) => id).filter(isService);
  const direct = reached.filter(({ id }) => !isService(id) && parseArn(id)?.service !== "organizations");
  const groups = reached.filter(({ id }) => parseArn(id)?.service === "organizations");
  const named = (some: readonly Reached[]) => ({
    AWS: some.map(({ id }) => (/^\d{12}$/.test(id) ? `arn:${partition}:iam::${id}:root` : id)),
  });
  const strangers = direct.filter(({ within }) => within === undefined);
  const members = direct.filter(({ within }) => within !== undefined);
  const Condition = { StringEquals: { "aws:PrincipalOrgID": members[0]?.within } };
  return [
    ...(strangers.length === 0 ? [] : [{ Principal: named(strangers) }]),
    ...(members.length === 0 ? [] : [{ Principal: named(members), Condition }]),
    ...groups.map(({ id }) => ({ Principal: "*", Condition: groupCondition(id) })),
    ...(services.length === 0 ? [] : sourceConditions(sources)).map((condition) => ({
      Principal: { Service: services },
      Condition: condition,
    })),
  ];
}

function groupCondition(arn: string): object {
  const [kind, organization = "", unit] = (parseArn(arn)?.resource ?? "").split("/");
  if (kind === "organization") return { StringEquals: { "aws:PrincipalOrgID": organization } };
  return { "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": `${organization}/*/${unit}/*` } };
}
