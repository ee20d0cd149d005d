/** Entities as answers show them. Lists show less than Get operations do: no tags, boundary or last use. */
import type { Group, InstanceProfile, Policy, Role, User } from "../../gen/iam.ts";
import type { AwsPolicy } from "../../kernel/ports/identity.ts";
import { encodeDocument } from "./documents.ts";
import type { Entity } from "./entity.ts";
import type { Reading } from "./kit.ts";
import { shownTrustPolicy } from "./trust.ts";
import { recentUsesOf } from "./uses.ts";

function boundaryShape(arn: string | undefined) {
  if (arn === undefined) return {};
  const PermissionsBoundaryType = "PermissionsBoundaryPolicy" as const;
  return { PermissionsBoundary: { PermissionsBoundaryType, PermissionsBoundaryArn: arn } };
}

/** `Tags`, left out where there are none. */
export function tagsShape(ctx: Reading, entity: Entity) {
  const tags = ctx.store.tags.of(entity);
  return tags.length === 0 ? {} : { Tags: tags };
}

export function userInList(user: Entity<"user">): User {
  return {
    Path: user.path,
    UserName: user.name,
    UserId: user.id,
    Arn: user.arn,
    CreateDate: user.createdAt,
  };
}

export function userShape(ctx: Reading, user: Entity<"user">): User {
  return { ...userInList(user), ...boundaryShape(user.boundary), ...tagsShape(ctx, user) };
}

export function groupShape(group: Entity<"group">): Group {
  return {
    Path: group.path,
    GroupName: group.name,
    GroupId: group.id,
    Arn: group.arn,
    CreateDate: group.createdAt,
  };
}

export function roleInList(ctx: Reading, role: Entity<"role">): Role {
  return {
    Path: role.path,
    RoleName: role.name,
    RoleId: role.id,
    Arn: role.arn,
    CreateDate: role.createdAt,
    AssumeRolePolicyDocument: encodeDocument(shownTrustPolicy(role.detail, ctx.store, ctx.identity)),
    Description: role.detail.description,
    MaxSessionDuration: role.detail.maxSessionDurationSeconds,
  };
}

export function roleShape(ctx: Reading, role: Entity<"role">): Role {
  return {
    ...roleInList(ctx, role),
    ...boundaryShape(role.boundary),
    ...tagsShape(ctx, role),
    RoleLastUsed: roleLastUsed(ctx, role),
  };
}

export function roleLastUsed(ctx: Reading, role: Entity<"role">) {
  const [last] = recentUsesOf(ctx, role.id);
  return last === undefined ? {} : { LastUsedDate: last.at, Region: last.region };
}

export function instanceProfileShape(ctx: Reading, profile: Entity<"instance-profile">): InstanceProfile {
  const role = profile.owner === undefined ? undefined : ctx.store.entities.withId<"role">(profile.owner);
  return {
    Path: profile.path,
    InstanceProfileName: profile.name,
    InstanceProfileId: profile.id,
    Arn: profile.arn,
    CreateDate: profile.createdAt,
    Roles: role === undefined ? [] : [roleInList(ctx, role)],
    ...tagsShape(ctx, profile),
  };
}

export function policyInList(ctx: Reading, policy: Entity<"policy">): Policy {
  const { policies, entities } = ctx.store;
  return {
    PolicyName: policy.name,
    PolicyId: policy.id,
    Arn: policy.arn,
    Path: policy.path,
    DefaultVersionId: `v${policy.detail.defaultVersion}`,
    AttachmentCount: policies.attachmentCount(policy.arn),
    PermissionsBoundaryUsageCount: entities.boundaryUses(policy.arn),
    IsAttachable: true,
    CreateDate: policy.createdAt,
    UpdateDate: policy.detail.updatedAt,
  };
}

export function policyShape(ctx: Reading, policy: Entity<"policy">): Policy {
  return {
    ...policyInList(ctx, policy),
    Description: policy.detail.description,
    Tags: ctx.store.tags.of(policy),
  };
}

export function managedPolicyShape(ctx: Reading, policy: AwsPolicy): Policy {
  const { policies, entities } = ctx.store;
  return {
    PolicyName: policy.name,
    PolicyId: policy.id,
    Arn: policy.arn,
    Path: policy.path,
    DefaultVersionId: policy.versionId,
    AttachmentCount: policies.attachmentCount(policy.arn),
    PermissionsBoundaryUsageCount: entities.boundaryUses(policy.arn),
    IsAttachable: true,
    CreateDate: policy.createdAt,
    UpdateDate: policy.updatedAt,
  };
}
