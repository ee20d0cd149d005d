/** Managed policies on users, groups and roles: the same three operations three times. */
import { checkArn, modifiableRole, named } from "../entities.ts";
import { type Entity, type Identity, NOUNS } from "../entity.ts";
import { noSuchEntity, quotaExceeded } from "../errors.ts";
import { DONE, type Reading, read, type Writing, write } from "../kit.ts";
import { MANAGED_POLICIES_PER_IDENTITY } from "../limits.ts";
import { type PageRequest, pageOfAll } from "../paging.ts";
import { type AnyPolicy, attachablePolicy, findPolicy } from "../policy-lookup.ts";

const QUOTAS = { user: "PoliciesPerUser", group: "PoliciesPerGroup", role: "PoliciesPerRole" } as const;

function attach(ctx: Writing, entity: Entity<Identity>, policyArn: string) {
  const { arn } = attachablePolicy(ctx, policyArn);
  const attached = ctx.store.policies.attachedTo(entity);
  if (attached.includes(arn)) return DONE;
  if (attached.length >= MANAGED_POLICIES_PER_IDENTITY)
    throw quotaExceeded(QUOTAS[entity.kind], MANAGED_POLICIES_PER_IDENTITY);
  ctx.store.policies.attach(entity, arn);
  return DONE;
}

function detach(ctx: Writing, entity: Entity<Identity>, policyArn: string) {
  checkArn(policyArn);
  if (!ctx.store.policies.detach(entity, policyArn)) throw noSuchEntity(NOUNS.policy.missing(policyArn));
  return DONE;
}

/** The managed policies of an identity, as lists name them. */
export function attachedPolicies(ctx: Reading, entity: Entity<Identity>): AnyPolicy[] {
  return ctx.store.policies.attachedTo(entity).flatMap((arn) => findPolicy(ctx, arn) ?? []);
}

export function attachedShape(policy: AnyPolicy) {
  return { PolicyName: policy.name, PolicyArn: policy.arn };
}

function list(
  ctx: Reading,
  entity: Entity<Identity>,
  input: PageRequest & { readonly PathPrefix?: string | undefined },
) {
  const policies = attachedPolicies(ctx, entity).filter((policy) =>
    policy.path.startsWith(input.PathPrefix ?? "/"),
  );
  const { items, rest } = pageOfAll(ctx, input, policyKey, policies);
  return { AttachedPolicies: items.map(attachedShape), ...rest };
}

/** By name; AWS and the account may each have a policy of one name. */
export function policyKey(policy: AnyPolicy): string {
  return `${policy.name.toLowerCase()} ${policy.keeper}`;
}

export const AttachUserPolicy = write("AttachUserPolicy", (ctx, input) =>
  attach(ctx, named(ctx, "user", input.UserName), input.PolicyArn),
);
export const AttachGroupPolicy = write("AttachGroupPolicy", (ctx, input) =>
  attach(ctx, named(ctx, "group", input.GroupName), input.PolicyArn),
);
export const AttachRolePolicy = write("AttachRolePolicy", (ctx, input) =>
  attach(ctx, modifiableRole(ctx, input.RoleName), input.PolicyArn),
);

export const DetachUserPolicy = write("DetachUserPolicy", (ctx, input) =>
  detach(ctx, named(ctx, "user", input.UserName), input.PolicyArn),
);
export const DetachGroupPolicy = write("DetachGroupPolicy", (ctx, input) =>
  detach(ctx, named(ctx, "group", input.GroupName), input.PolicyArn),
);
export const DetachRolePolicy = write("DetachRolePolicy", (ctx, input) =>
  detach(ctx, modifiableRole(ctx, input.RoleName), input.PolicyArn),
);

export const ListAttachedUserPolicies = read("ListAttachedUserPolicies", (ctx, input) =>
  list(ctx, named(ctx, "user", input.UserName), input),
);
export const ListAttachedGroupPolicies = read("ListAttachedGroupPolicies", (ctx, input) =>
  list(ctx, named(ctx, "group", input.GroupName), input),
);
export const ListAttachedRolePolicies = read("ListAttachedRolePolicies", (ctx, input) =>
  list(ctx, named(ctx, "role", input.RoleName), input),
);
