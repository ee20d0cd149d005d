/** Policies: kept, attached, switched on by kind. */
import type { PolicyTargetSummary } from "../../../gen/organizations.ts";
import * as errors from "../errors.ts";
import { policyId } from "../ids.ts";
import { ownOrganization, type Read, read, type Write, write } from "../kit.ts";
import { POLICY_LIMITS } from "../limits.ts";
import { pageOf, pageOfAll } from "../paging.ts";
import { AWS_POLICIES, DEFAULT_POLICIES, type OrganizationPolicy, RCP_FULL_ACCESS } from "../policy.ts";
import { checkContent } from "../policy-content.ts";
import { accountArn, arnIn, policyShape, policySummary, rootShape, unitShape } from "../shapes.ts";
import type { Organization } from "../store/organizations.ts";
import type { Attachment } from "../store/policies.ts";
import { checkTags, putTags } from "../tagging.ts";
import { targetNamed } from "../tree.ts";

function policyNumbered(ctx: Read, organization: Organization, id: string): OrganizationPolicy {
  const policy = ctx.store.policies.get(organization.id, id);
  if (policy === undefined) throw errors.policyNotFound();
  return policy;
}

/** One that may be changed: AWS's own may not. */
function ownPolicy(ctx: Read, organization: Organization, id: string): OrganizationPolicy {
  const policy = policyNumbered(ctx, organization, id);
  if (policy.organization === "aws")
    throw errors.invalidInput(
      "IMMUTABLE_POLICY",
      "You specified a policy that is managed by AWS and can't be modified.",
    );
  return policy;
}

function checkAllFeatures({ featureSet }: Organization): void {
  if (featureSet !== "ALL") throw errors.typeNotAvailable();
}

export const CreatePolicy = write("CreatePolicy", (ctx, input) => {
  const organization = ownOrganization(ctx);
  checkAllFeatures(organization);
  const { Type: type, Name: name, Content: content } = input;
  checkTags(ctx, input.Tags);
  checkContent(type, content);
  if (ctx.store.policies.named(organization.id, type, name) !== undefined) throw errors.duplicatePolicy();
  if (ctx.store.policies.count(organization.id, type) >= POLICY_LIMITS[type].count)
    throw errors.constraint(
      "POLICY_NUMBER_LIMIT_EXCEEDED",
      "You have exceeded the allowed number of policies.",
    );
  const policy: OrganizationPolicy = {
    id: policyId(ctx.ids),
    organization: organization.id,
    type,
    name,
    description: input.Description,
    content,
    updatedAt: ctx.now,
  };
  ctx.store.policies.put(policy);
  putTags(ctx, policy.id, input.Tags);
  return { Policy: policyShape(ctx, organization, policy) };
});

export const UpdatePolicy = write("UpdatePolicy", (ctx, input) => {
  const organization = ownOrganization(ctx);
  const policy = ownPolicy(ctx, organization, input.PolicyId);
  const { Name: name = policy.name, Description: description = policy.description } = input;
  const namesake = ctx.store.policies.named(organization.id, policy.type, name);
  if (namesake !== undefined && namesake.id !== policy.id) throw errors.duplicatePolicy();
  if (input.Content !== undefined) checkContent(policy.type, input.Content);
  const content = input.Content ?? policy.content;
  const changed = { ...policy, name, description, content, updatedAt: ctx.now };
  ctx.store.policies.put(changed);
  return { Policy: policyShape(ctx, organization, changed) };
});

export const DeletePolicy = write("DeletePolicy", (ctx, { PolicyId }) => {
  const organization = ownOrganization(ctx);
  const policy = ownPolicy(ctx, organization, PolicyId);
  if (ctx.store.policies.targetsOf(organization.id, policy.id, "", 1).length > 0) throw errors.policyInUse();
  ctx.store.policies.delete(policy.id);
  ctx.store.tags.removeAll(policy.id);
  return {};
});

export const DescribePolicy = read("DescribePolicy", (ctx, { PolicyId }) => {
  const organization = ownOrganization(ctx);
  return { Policy: policyShape(ctx, organization, policyNumbered(ctx, organization, PolicyId)) };
});

export const ListPolicies = read("ListPolicies", (ctx, input) => {
  const organization = ownOrganization(ctx);
  const idOf = (policy: OrganizationPolicy) => policy.id;
  const aws = [...AWS_POLICIES.values()].filter((policy) => policy.type === input.Filter);
  const { items, rest } = pageOf(ctx, input, idOf, (from, limit) => {
    const own = ctx.store.policies.ofType(organization.id, input.Filter, from, limit);
    const all = [...aws.filter((policy) => policy.id > from), ...own];
    return all.sort((one, other) => (one.id < other.id ? -1 : 1)).slice(0, limit);
  });
  return { Policies: items.map((policy) => policySummary(ctx, organization, policy)), ...rest };
});

export const ListPoliciesForTarget = read("ListPoliciesForTarget", (ctx, input) => {
  const organization = ownOrganization(ctx);
  targetNamed(ctx, organization, input.TargetId);
  const attached = ctx.store.policies.attachedTo(organization.id, input.TargetId, input.Filter);
  const { items, rest } = pageOfAll(ctx, input, (policy) => policy.id, attached);
  return { Policies: items.map((policy) => policySummary(ctx, organization, policy)), ...rest };
});

export const ListTargetsForPolicy = read("ListTargetsForPolicy", (ctx, input) => {
  const organization = ownOrganization(ctx);
  const { id } = policyNumbered(ctx, organization, input.PolicyId);
  const { items, rest } = pageOf(
    ctx,
    input,
    ({ target }: Attachment) => target,
    (from, limit) => ctx.store.policies.targetsOf(organization.id, id, from, limit),
  );
  return { Targets: items.map(({ target }) => targetShape(ctx, organization, target)), ...rest };
});

function targetShape(ctx: Read, organization: Organization, id: string): PolicyTargetSummary {
  const target = targetNamed(ctx, organization, id);
  if (target.type === "ROOT")
    return {
      TargetId: id,
      Arn: arnIn(ctx, organization, `root/${organization.id}/${id}`),
      Name: "Root",
      Type: "ROOT",
    };
  if (target.type === "ACCOUNT")
    return {
      TargetId: id,
      Arn: accountArn(ctx, organization, id),
      Name: target.account.name,
      Type: "ACCOUNT",
    };
  const { Arn, Name } = unitShape(ctx, organization, target.unit);
  return { TargetId: id, Arn, Name, Type: "ORGANIZATIONAL_UNIT" };
}

export const AttachPolicy = write("AttachPolicy", (ctx, { PolicyId, TargetId }) => {
  const organization = ownOrganization(ctx);
  const { id, type } = policyNumbered(ctx, organization, PolicyId);
  targetNamed(ctx, organization, TargetId);
  const { organizations, policies } = ctx.store;
  if (!organizations.enabledTypes(organization.id).includes(type)) throw errors.typeNotEnabled();
  const attached = policies.attachedTo(organization.id, TargetId, type);
  if (attached.some((policy) => policy.id === id)) throw errors.duplicateAttachment();
  if (attached.length >= POLICY_LIMITS[type].attached)
    throw errors.constraint(
      "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
      "You have exceeded the maximum number of policies of this type that can be attached to the target.",
    );
  policies.attach(organization.id, TargetId, type, id, ctx.now);
  return {};
});

export const DetachPolicy = write("DetachPolicy", (ctx, { PolicyId, TargetId }) => {
  const organization = ownOrganization(ctx);
  const { id, type } = policyNumbered(ctx, organization, PolicyId);
  targetNamed(ctx, organization, TargetId);
  const attached = ctx.store.policies.attachedTo(organization.id, TargetId, type);
  if (!attached.some((policy) => policy.id === id)) throw errors.policyNotAttached();
  if (id === RCP_FULL_ACCESS)
    throw errors.invalidInput("NON_DETACHABLE_POLICY", "You can't detach this AWS managed policy.");
  if (type === "SERVICE_CONTROL_POLICY" && attached.length === 1)
    throw errors.constraint(
      "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
      "You cannot remove the last policy attached to the specified target. You should have at least one attached at all times.",
    );
  ctx.store.policies.detach(organization.id, TargetId, type, id);
  return {};
});

function checkRoot({ root }: Organization, id: string): void {
  if (id !== root) throw errors.rootNotFound();
}

export const EnablePolicyType = write("EnablePolicyType", (ctx, { RootId, PolicyType }) => {
  const organization = ownOrganization(ctx);
  checkRoot(organization, RootId);
  checkAllFeatures(organization);
  const { organizations } = ctx.store;
  if (organizations.enabledTypes(organization.id).includes(PolicyType)) throw errors.typeAlreadyEnabled();
  organizations.enableType(organization.id, PolicyType);
  const policy = DEFAULT_POLICIES.get(PolicyType);
  if (policy !== undefined)
    for (const target of everyTarget(ctx, organization))
      ctx.store.policies.attach(organization.id, target, PolicyType, policy, ctx.now);
  return { Root: rootShape(ctx, organization) };
});

/** Root, units and accounts: as many as there are, which is thousands at most, and only when a kind is enabled. */
function everyTarget(ctx: Write, { id, root }: Organization): string[] {
  const { accounts, units } = ctx.store;
  const parents = [root];
  for (const parent of parents)
    for (const unit of units.inParent(parent, "", Number.MAX_SAFE_INTEGER)) parents.push(unit.id);
  return [...parents, ...accounts.members(id, "", Number.MAX_SAFE_INTEGER).map((account) => account.id)];
}

/** With its kind every policy is detached; AWS does not remember from what. */
export const DisablePolicyType = write("DisablePolicyType", (ctx, { RootId, PolicyType }) => {
  const organization = ownOrganization(ctx);
  checkRoot(organization, RootId);
  const { organizations, policies } = ctx.store;
  if (!organizations.enabledTypes(organization.id).includes(PolicyType)) throw errors.typeNotEnabled();
  organizations.disableType(organization.id, PolicyType);
  policies.detachType(organization.id, PolicyType);
  return { Root: rootShape(ctx, organization) };
});
