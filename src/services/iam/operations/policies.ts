/** Managed policies and their versions. */
import { checkManagedPolicy, encodeDocument } from "../documents.ts";
import { make } from "../entities.ts";
import type { Entity } from "../entity.ts";
import { deleteConflict, limitExceeded, noSuchVersion } from "../errors.ts";
import { DONE, type Input, type Reading, read, stamp, write } from "../kit.ts";
import { VERSIONS_PER_POLICY } from "../limits.ts";
import { pageOfAll } from "../paging.ts";
import { type AnyPolicy, customerPolicy, defaultDocument, policyWithArn } from "../policy-lookup.ts";
import { managedPolicyShape, policyInList, policyShape } from "../shapes.ts";
import type { PolicyVersion } from "../store/policies.ts";
import { policyKey } from "./attachments.ts";

export const CreatePolicy = write("CreatePolicy", (ctx, input) => {
  checkManagedPolicy(input.PolicyDocument);
  const policy = make(ctx, {
    kind: "policy",
    name: input.PolicyName,
    path: input.Path,
    tags: input.Tags,
    detail: { description: input.Description, defaultVersion: 1, lastVersion: 1, updatedAt: stamp(ctx) },
  });
  ctx.store.policies.addVersion(policy, {
    version: 1,
    document: input.PolicyDocument,
    createdAt: stamp(ctx),
  });
  return { Policy: { ...policyInList(ctx, policy), Tags: ctx.store.tags.of(policy) } };
});

export const GetPolicy = read("GetPolicy", (ctx, input) => {
  const policy = policyWithArn(ctx, input.PolicyArn);
  return { Policy: policy.keeper === "aws" ? managedPolicyShape(ctx, policy) : policyShape(ctx, policy) };
});

export const DeletePolicy = write("DeletePolicy", (ctx, input) => {
  const policy = customerPolicy(ctx, input.PolicyArn);
  const { policies, entities } = ctx.store;
  if (policies.attachmentCount(policy.arn) + entities.boundaryUses(policy.arn) > 0)
    throw deleteConflict("Cannot delete a policy attached to entities.");
  if (policies.versionsOf(policy).length > 1)
    throw deleteConflict(
      "This policy has more than one version. Before you delete a policy, you must delete the policy's " +
        "versions. The default version is deleted with the policy.",
    );
  policies.dropVersion(policy, policy.detail.defaultVersion);
  entities.remove(policy);
  return DONE;
});

export const ListPolicies = read("ListPolicies", (ctx, input) => {
  const wanted = candidates(ctx, input).filter((policy) => isWanted(ctx, input, policy));
  const { items, rest } = pageOfAll(ctx, input, policyKey, wanted);
  const shapeOf = (policy: AnyPolicy) =>
    policy.keeper === "aws" ? managedPolicyShape(ctx, policy) : policyInList(ctx, policy);
  return { Policies: items.map(shapeOf), ...rest };
});

function candidates(ctx: Reading, { Scope = "All" }: Input<"ListPolicies">): AnyPolicy[] {
  const policies: AnyPolicy[] = [];
  if (Scope !== "AWS")
    for (const policy of ctx.store.entities.list("policy")) policies.push({ keeper: "account", ...policy });
  if (Scope !== "Local")
    for (const policy of ctx.identity.awsPolicies(ctx.scope.partition).list())
      policies.push({ keeper: "aws", ...policy });
  return policies;
}

function isWanted(ctx: Reading, input: Input<"ListPolicies">, policy: AnyPolicy): boolean {
  if (!policy.path.startsWith(input.PathPrefix ?? "/")) return false;
  const use = input.PolicyUsageFilter;
  if ((input.OnlyAttached || use === "PermissionsPolicy") && use !== "PermissionsBoundary")
    return ctx.store.policies.attachmentCount(policy.arn) > 0;
  return use !== "PermissionsBoundary" || ctx.store.entities.boundaryUses(policy.arn) > 0;
}

export const CreatePolicyVersion = write("CreatePolicyVersion", (ctx, input) => {
  const policy = customerPolicy(ctx, input.PolicyArn);
  checkManagedPolicy(input.PolicyDocument);
  const { policies, entities } = ctx.store;
  if (policies.versionsOf(policy).length >= VERSIONS_PER_POLICY)
    throw limitExceeded(
      "A managed policy can have up to 5 versions. Before you create a new version, you must delete an " +
        "existing version.",
    );
  const number = policy.detail.lastVersion + 1;
  const version = { version: number, document: input.PolicyDocument, createdAt: stamp(ctx) };
  policies.addVersion(policy, version);
  const defaultVersion = input.SetAsDefault ? number : policy.detail.defaultVersion;
  entities.amend(policy, { lastVersion: number, defaultVersion, updatedAt: stamp(ctx) });
  return { PolicyVersion: versionInList(version, defaultVersion) };
});

export const GetPolicyVersion = read("GetPolicyVersion", (ctx, input) => {
  const policy = policyWithArn(ctx, input.PolicyArn);
  if (policy.keeper === "account") {
    const version = versionWithId(ctx, policy, input.VersionId);
    const Document = encodeDocument(version.document);
    return { PolicyVersion: { Document, ...versionInList(version, policy.detail.defaultVersion) } };
  }
  if (policy.versionId !== input.VersionId) throw noSuchVersion(policy.arn, input.VersionId);
  const Document = encodeDocument(defaultDocument(ctx, policy));
  return { PolicyVersion: { Document, ...awsVersion(policy) } };
});

/** Of AWS's own policies only the version in force is known. */
export const ListPolicyVersions = read("ListPolicyVersions", (ctx, input) => {
  const policy = policyWithArn(ctx, input.PolicyArn);
  if (policy.keeper === "aws") return { Versions: [awsVersion(policy)], IsTruncated: false };
  const newestFirst = (version: PolicyVersion) => String(1e9 - version.version);
  const { items, rest } = pageOfAll(ctx, input, newestFirst, ctx.store.policies.versionsOf(policy));
  const shapeOf = (version: PolicyVersion) => versionInList(version, policy.detail.defaultVersion);
  return { Versions: items.map(shapeOf), ...rest };
});

export const SetDefaultPolicyVersion = write("SetDefaultPolicyVersion", (ctx, input) => {
  const policy = customerPolicy(ctx, input.PolicyArn);
  const { version } = versionWithId(ctx, policy, input.VersionId);
  ctx.store.entities.amend(policy, { defaultVersion: version, updatedAt: stamp(ctx) });
  return DONE;
});

export const DeletePolicyVersion = write("DeletePolicyVersion", (ctx, input) => {
  const policy = customerPolicy(ctx, input.PolicyArn);
  const { version } = versionWithId(ctx, policy, input.VersionId);
  if (version === policy.detail.defaultVersion)
    throw deleteConflict("Cannot delete the default version of a policy.");
  ctx.store.policies.dropVersion(policy, version);
  return DONE;
});

function versionWithId(ctx: Reading, policy: Entity<"policy">, id: string): PolicyVersion {
  const version = ctx.store.policies.version(policy, Number(id.slice(1)));
  if (version === undefined) throw noSuchVersion(policy.arn, id);
  return version;
}

export function versionInList(version: PolicyVersion, defaultVersion: number) {
  return {
    VersionId: `v${version.version}`,
    IsDefaultVersion: version.version === defaultVersion,
    CreateDate: version.createdAt,
  };
}

export function awsVersion(policy: {
  readonly versionId: string;
  readonly updatedAt: PolicyVersion["createdAt"];
}) {
  return { VersionId: policy.versionId, IsDefaultVersion: true, CreateDate: policy.updatedAt };
}

export const ListEntitiesForPolicy = read("ListEntitiesForPolicy", (ctx, input) => {
  const { arn } = policyWithArn(ctx, input.PolicyArn);
  const { items, rest } = pageOfAll(ctx, input, (entity) => entity.id, usersOf(ctx, arn, input));
  return {
    PolicyGroups: items
      .filter((entity) => entity.kind === "group")
      .map((group) => ({ GroupName: group.name, GroupId: group.id })),
    PolicyUsers: items
      .filter((entity) => entity.kind === "user")
      .map((user) => ({ UserName: user.name, UserId: user.id })),
    PolicyRoles: items
      .filter((entity) => entity.kind === "role")
      .map((role) => ({ RoleName: role.name, RoleId: role.id })),
    ...rest,
  };
});

/** The identities that bear a policy, as permissions or as boundary, under a path. */
function usersOf(ctx: Reading, arn: string, input: Input<"ListEntitiesForPolicy">): Entity[] {
  const { policies, entities } = ctx.store;
  const { PolicyUsageFilter: use, EntityFilter: kind, PathPrefix = "/" } = input;
  const found = new Map<string, Entity>();
  if (use !== "PermissionsBoundary")
    for (const id of policies.holdersOf(arn)) {
      const entity = entities.withId(id);
      if (entity !== undefined) found.set(id, entity);
    }
  if (use !== "PermissionsPolicy") for (const entity of entities.boundedBy(arn)) found.set(entity.id, entity);
  return [...found.values()].filter(
    (entity) =>
      entity.path.startsWith(PathPrefix) && (kind === undefined || kind.toLowerCase() === entity.kind),
  );
}
