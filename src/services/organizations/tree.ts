/** The tree of an organization: its root, its units, and the accounts in them. */
import { parentNotFound, targetNotFound } from "./errors.ts";
import type { Read, Write } from "./kit.ts";
import { DEFAULT_POLICIES } from "./policy.ts";
import type { Member } from "./store/accounts.ts";
import type { Organization } from "./store/organizations.ts";
import type { Unit } from "./store/units.ts";

/** Throws ParentNotFoundException for what is no root or unit of the organization. */
export function checkParent(ctx: Read, organization: Organization, id: string): void {
  if (!isParent(ctx, organization, id)) throw parentNotFound();
}

export function isParent(ctx: Read, organization: Organization, id: string): boolean {
  return id === organization.root || ctx.store.units.get(organization.id, id) !== undefined;
}

export type Target =
  | { readonly type: "ROOT" }
  | { readonly type: "ORGANIZATIONAL_UNIT"; readonly unit: Unit }
  | { readonly type: "ACCOUNT"; readonly account: Member };

/** What a policy can be attached to. Throws TargetNotFoundException. */
export function targetNamed(ctx: Read, organization: Organization, id: string): Target {
  if (id === organization.root) return { type: "ROOT" };
  const unit = ctx.store.units.get(organization.id, id);
  if (unit !== undefined) return { type: "ORGANIZATIONAL_UNIT", unit };
  const account = ctx.store.accounts.member(organization.id, id);
  if (account === undefined) throw targetNotFound();
  return { type: "ACCOUNT", account };
}

/** Whatever joins the tree gets AWS's own policies of the kinds that are enabled. */
export function attachDefaults(ctx: Write, organization: Organization, target: string): void {
  for (const type of ctx.store.organizations.enabledTypes(organization.id)) {
    const policy = DEFAULT_POLICIES.get(type);
    if (policy !== undefined) ctx.store.policies.attach(organization.id, target, type, policy, ctx.now);
  }
}

/** Takes an account out of its organization. */
export function removeMember(ctx: Write, member: Member, state: Member["state"] = member.state): void {
  ctx.store.policies.detachTarget(member.organization, member.id);
  ctx.store.tags.removeAll(member.id);
  for (const { service } of ctx.store.organizations.delegationsTo(member.organization, member.id))
    ctx.store.organizations.undelegate(member.organization, member.id, service);
  ctx.store.accounts.put({
    ...member,
    state,
    organization: null,
    parent: null,
    joinedMethod: null,
    joinedAt: null,
  });
  ctx.publish({
    kind: "organizations.AccountLeft",
    resource: member.id,
    detail: { organization: member.organization },
  });
}
