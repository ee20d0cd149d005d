/** Everything about everybody: users, groups, roles and policies with all that hangs on them. */
import type {
  EntityType,
  GroupDetail,
  ManagedPolicyDetail,
  RoleDetail,
  UserDetail,
} from "../../../gen/iam.ts";
import { encodeDocument } from "../documents.ts";
import type { Entity, Identity } from "../entity.ts";
import { type Reading, read } from "../kit.ts";
import { pageOfAll } from "../paging.ts";
import { type AnyPolicy, defaultDocument } from "../policy-lookup.ts";
import {
  groupShape,
  instanceProfileShape,
  managedPolicyShape,
  policyShape,
  roleShape,
  userShape,
} from "../shapes.ts";
import { attachedPolicies, attachedShape, policyKey } from "./attachments.ts";
import { awsVersion, versionInList } from "./policies.ts";

type Item =
  | { readonly type: "User"; readonly entity: Entity<"user"> }
  | { readonly type: "Group"; readonly entity: Entity<"group"> }
  | { readonly type: "Role"; readonly entity: Entity<"role"> }
  | { readonly type: "LocalManagedPolicy" | "AWSManagedPolicy"; readonly policy: AnyPolicy };

export const GetAccountAuthorizationDetails = read("GetAccountAuthorizationDetails", (ctx, input) => {
  const wanted = new Set<EntityType>(input.Filter ?? []);
  const all = itemsOf(ctx).filter((item) => wanted.size === 0 || wanted.has(item.type));
  const { items, rest } = pageOfAll(ctx, input, keyOf, all);
  return {
    UserDetailList: items.flatMap((item) => (item.type === "User" ? [userDetail(ctx, item.entity)] : [])),
    GroupDetailList: items.flatMap((item) => (item.type === "Group" ? [groupDetail(ctx, item.entity)] : [])),
    RoleDetailList: items.flatMap((item) => (item.type === "Role" ? [roleDetail(ctx, item.entity)] : [])),
    Policies: items.flatMap((item) => ("policy" in item ? [policyDetail(ctx, item.policy)] : [])),
    ...rest,
  };
});

/** Of AWS's policies those that somebody bears. */
function itemsOf(ctx: Reading): Item[] {
  const { entities, policies } = ctx.store;
  const isUsed = (arn: string) => policies.attachmentCount(arn) + entities.boundaryUses(arn) > 0;
  return [
    ...entities.list("user").map((entity): Item => ({ type: "User", entity })),
    ...entities.list("group").map((entity): Item => ({ type: "Group", entity })),
    ...entities.list("role").map((entity): Item => ({ type: "Role", entity })),
    ...entities.list("policy").map(
      (policy): Item => ({
        type: "LocalManagedPolicy",
        policy: { keeper: "account", ...policy },
      }),
    ),
    ...ctx.identity
      .awsPolicies(ctx.scope.partition)
      .list()
      .filter((policy) => isUsed(policy.arn))
      .map((policy): Item => ({ type: "AWSManagedPolicy", policy: { keeper: "aws", ...policy } })),
  ];
}

const ORDER: Readonly<Record<EntityType, string>> = {
  User: "1",
  Group: "2",
  Role: "3",
  LocalManagedPolicy: "4",
  AWSManagedPolicy: "5",
};

function keyOf(item: Item): string {
  return ORDER[item.type] + ("policy" in item ? policyKey(item.policy) : item.entity.name.toLowerCase());
}

/** Lists of embedded policies are left out where there are none, lists of attached ones are not. */
function inlineList(ctx: Reading, entity: Entity<Identity>) {
  return ctx.store.policies
    .inlinesOf(entity)
    .map(({ name, document }) => ({ PolicyName: name, PolicyDocument: encodeDocument(document) }));
}

function attachedList(ctx: Reading, entity: Entity<Identity>) {
  return attachedPolicies(ctx, entity).map(attachedShape);
}

function userDetail(ctx: Reading, user: Entity<"user">): UserDetail {
  const groups = ctx.store.memberships.groupsOf(user);
  const inline = inlineList(ctx, user);
  return {
    ...userShape(ctx, user),
    ...(inline.length > 0 && { UserPolicyList: inline }),
    GroupList: groups.flatMap((id) => ctx.store.entities.withId(id)?.name ?? []).sort(),
    AttachedManagedPolicies: attachedList(ctx, user),
    Tags: ctx.store.tags.of(user),
  };
}

function groupDetail(ctx: Reading, group: Entity<"group">): GroupDetail {
  return {
    ...groupShape(group),
    GroupPolicyList: inlineList(ctx, group),
    AttachedManagedPolicies: attachedList(ctx, group),
  };
}

function roleDetail(ctx: Reading, role: Entity<"role">): RoleDetail {
  const { Description: _, MaxSessionDuration: __, ...shape } = roleShape(ctx, role);
  const profiles = ctx.store.entities.ownedBy("instance-profile", role.id);
  return {
    ...shape,
    InstanceProfileList: profiles.map((profile) => instanceProfileShape(ctx, profile)),
    RolePolicyList: inlineList(ctx, role),
    AttachedManagedPolicies: attachedList(ctx, role),
    Tags: ctx.store.tags.of(role),
  };
}

function policyDetail(ctx: Reading, policy: AnyPolicy): ManagedPolicyDetail {
  if (policy.keeper === "aws") {
    const Document = encodeDocument(defaultDocument(ctx, policy));
    return { ...managedPolicyShape(ctx, policy), PolicyVersionList: [{ Document, ...awsVersion(policy) }] };
  }
  const { Tags: _, ...shape } = policyShape(ctx, policy);
  const versions = ctx.store.policies.versionsOf(policy).map((version) => ({
    Document: encodeDocument(version.document),
    ...versionInList(version, policy.detail.defaultVersion),
  }));
  return { ...shape, PolicyVersionList: versions };
}
