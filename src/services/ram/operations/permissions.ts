/** Managed permissions: AWS's own are looked at, customers' are made and changed. */
import { acmPca } from "../../../gen/acm-pca.ts";
import { ssm } from "../../../gen/ssm.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { apply, resourceTypeOf } from "../application.ts";
import * as errors from "../errors.ts";
import { callerAccount, type Prepare, type Read, read, staged, type Write, write } from "../kit.ts";
import { PERMISSION_VERSIONS_MAX, PERMISSIONS_MAX } from "../limits.ts";
import { pageOf } from "../paging.ts";
import { awsPermissions, checkTemplate, type Permission, resourceTypeNamed } from "../permission.ts";
import { permissionDetail, permissionSummary } from "../shapes.ts";
import { ownShare } from "../sharing.ts";
import type { SharePermission, Work } from "../store/permissions.ts";
import { putTags } from "./tags.ts";

const unknown = (arn: string) => errors.unknownResource(`Permission ${arn} could not be found.`);

/** One that the caller may look at. */
function known(ctx: Read, arn: string, version?: number): Permission {
  const permission = ctx.store.permissions.get(arn, version);
  if (permission === undefined) throw unknown(arn);
  if (permission.owner !== "aws" && permission.owner !== callerAccount(ctx)) throw unknown(arn);
  return permission;
}

/** One that the caller may change. */
function own(ctx: Read, arn: string, version?: number): Permission {
  const permission = known(ctx, arn, version);
  if (permission.owner === "aws")
    throw errors.operationNotPermitted("You can't change a permission that is managed by AWS.");
  return permission;
}

export const CreatePermission = write("CreatePermission", (ctx, input) => {
  const owner = callerAccount(ctx);
  const resourceType = resourceTypeNamed(input.resourceType);
  checkTemplate(resourceType, input.policyTemplate);
  const all = ctx.store.permissions.of(owner);
  if (all.some(({ name }) => name === input.name))
    throw errors.permissionAlreadyExists(`A permission with the name ${input.name} already exists.`);
  if (all.length >= PERMISSIONS_MAX)
    throw errors.permissionLimitExceeded(
      "The account has as many customer managed permissions as it can have.",
    );
  const permission: Permission = {
    arn: `arn:${ctx.scope.partition}:ram:${ctx.scope.region}:${owner}:permission/${input.name}`,
    version: 1,
    owner,
    name: input.name,
    resourceType,
    template: input.policyTemplate,
    isDefault: 1,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  };
  ctx.store.permissions.put(permission);
  putTags(ctx, permission.arn, input.tags);
  return { permission: permissionSummary(ctx, permission), clientToken: input.clientToken };
});

export const CreatePermissionVersion = write("CreatePermissionVersion", (ctx, input) => {
  const former = own(ctx, input.permissionArn);
  checkTemplate(resourceTypeNamed(former.resourceType), input.policyTemplate);
  const versions = ctx.store.permissions.versions(former.arn);
  if (versions.length >= PERMISSION_VERSIONS_MAX)
    throw errors.permissionVersionsLimitExceeded(
      "The permission has as many versions as it can have. Delete one before you create another.",
    );
  const version = Math.max(...versions.map((each) => each.version)) + 1;
  const times = { createdAt: ctx.now, updatedAt: ctx.now };
  ctx.store.permissions.put({ ...former, isDefault: 0, updatedAt: ctx.now });
  const permission = { ...former, ...times, version, template: input.policyTemplate, isDefault: 1 };
  ctx.store.permissions.put(permission);
  return { permission: permissionDetail(ctx, permission), clientToken: input.clientToken };
});

export const SetDefaultPermissionVersion = write("SetDefaultPermissionVersion", (ctx, input) => {
  const wanted = own(ctx, input.permissionArn, input.permissionVersion);
  for (const each of ctx.store.permissions.versions(wanted.arn))
    ctx.store.permissions.put({ ...each, isDefault: each.version === wanted.version ? 1 : 0 });
  return { returnValue: true, clientToken: input.clientToken };
});

export const DeletePermission = write("DeletePermission", (ctx, input) => {
  const { arn } = own(ctx, input.permissionArn);
  if (ctx.store.permissions.sharesWith(arn).length > 0)
    throw errors.operationNotPermitted("The permission is associated with a resource share.");
  ctx.store.permissions.delete(arn);
  return { returnValue: true, permissionStatus: "DELETED" as const, clientToken: input.clientToken };
});

export const DeletePermissionVersion = write("DeletePermissionVersion", (ctx, input) => {
  const { arn, version, isDefault } = own(ctx, input.permissionArn, input.permissionVersion);
  const used = ctx.store.permissions.sharesWith(arn).some((each) => each.version === version);
  if (isDefault === 1 || used)
    throw errors.operationNotPermitted(
      "You can't delete the default version of a permission, nor one that a resource share uses.",
    );
  ctx.store.permissions.deleteVersion(arn, version);
  return { returnValue: true, permissionStatus: "DELETED" as const, clientToken: input.clientToken };
});

export const GetPermission = read("GetPermission", (ctx, input) => ({
  permission: permissionDetail(ctx, known(ctx, input.permissionArn, input.permissionVersion)),
}));

export const ListPermissions = read("ListPermissions", (ctx, input) => {
  const { permissionType: kind = "ALL", resourceType } = input;
  const aws = kind === "CUSTOMER_MANAGED" ? [] : awsPermissions(ctx.scope.partition);
  const customer = kind === "AWS_MANAGED" ? [] : ctx.store.permissions.of(callerAccount(ctx));
  const type = resourceType === undefined ? undefined : resourceTypeNamed(resourceType);
  const all = [...aws, ...customer].filter((each) => type === undefined || each.resourceType === type);
  const { items, rest } = pageOf(ctx, input, all);
  return { permissions: items.map((permission) => permissionSummary(ctx, permission)), ...rest };
});

export const ListPermissionVersions = read("ListPermissionVersions", (ctx, input) => {
  const permission = known(ctx, input.permissionArn);
  const all = permission.owner === "aws" ? [permission] : ctx.store.permissions.versions(permission.arn);
  const { items, rest } = pageOf(ctx, input, all);
  return { permissions: items.map((each) => permissionSummary(ctx, each)), ...rest };
});

export const ListResourceSharePermissions = read("ListResourceSharePermissions", (ctx, input) => {
  const { arn } = ownShare(ctx, input.resourceShareArn);
  const { items, rest } = pageOf(ctx, input, ctx.store.permissions.inShare(arn));
  const permissions = items.flatMap(({ permission, version }) => {
    const found = ctx.store.permissions.get(permission, version);
    return found === undefined ? [] : [{ ...permissionSummary(ctx, found), status: "ASSOCIATED" }];
  });
  return { permissions, ...rest };
});

export const ListPermissionAssociations = read("ListPermissionAssociations", (ctx, input) => {
  const all = ctx.store.shares
    .of(callerAccount(ctx))
    .flatMap(({ arn }) => ctx.store.permissions.inShare(arn))
    .filter((each) => fits(ctx, each, input));
  const { items, rest } = pageOf(ctx, input, all);
  const permissions = items.map(({ share, permission, version, resourceType, updatedAt }) => ({
    arn: permission,
    permissionVersion: String(version),
    defaultVersion: ctx.store.permissions.get(permission, version)?.isDefault === 1,
    resourceType,
    status: "ASSOCIATED",
    featureSet: "STANDARD" as const,
    lastUpdatedTime: updatedAt,
    resourceShareArn: share,
  }));
  return { permissions, ...rest };
});

interface AssociationFilter {
  readonly permissionArn?: string | undefined;
  readonly permissionVersion?: number | undefined;
  readonly associationStatus?: string | undefined;
  readonly resourceType?: string | undefined;
  readonly featureSet?: string | undefined;
  readonly defaultVersion?: boolean | undefined;
}

function fits(ctx: Read, each: SharePermission, filter: AssociationFilter): boolean {
  const { permissionArn, permissionVersion, associationStatus, resourceType, featureSet } = filter;
  if (permissionArn !== undefined && each.permission !== permissionArn) return false;
  if (permissionVersion !== undefined && each.version !== permissionVersion) return false;
  if (associationStatus !== undefined && associationStatus !== "ASSOCIATED") return false;
  if (featureSet !== undefined && featureSet !== "STANDARD") return false;
  if (resourceType !== undefined && each.resourceType.toLowerCase() !== resourceType.toLowerCase())
    return false;
  const isDefault = ctx.store.permissions.get(each.permission, each.version)?.isDefault === 1;
  return filter.defaultVersion === undefined || filter.defaultVersion === isDefault;
}

export const ReplacePermissionAssociations = write("ReplacePermissionAssociations", (ctx, input) => {
  const from = known(ctx, input.fromPermissionArn, input.fromPermissionVersion);
  const to = known(ctx, input.toPermissionArn);
  if (from.resourceType !== to.resourceType)
    throw errors.invalidParameter("Both permissions must be for the same resource type.");
  const mine = new Set(ctx.store.shares.of(callerAccount(ctx)).map(({ arn }) => arn));
  for (const each of ctx.store.permissions.sharesWith(from.arn)) {
    if (!mine.has(each.share)) continue;
    if (input.fromPermissionVersion !== undefined && each.version !== input.fromPermissionVersion) continue;
    const { arn: permission, version } = to;
    ctx.store.permissions.setInShare({ ...each, permission, version, updatedAt: ctx.now });
    apply(ctx, each.share);
  }
  const work: Work = {
    id: ctx.ids.uuid(),
    owner: callerAccount(ctx),
    source: from.arn,
    sourceVersion: from.version,
    target: to.arn,
    targetVersion: to.version,
    at: ctx.now,
  };
  ctx.store.permissions.putWork(work);
  return { replacePermissionAssociationsWork: workShape(work), clientToken: input.clientToken };
});

/** What a replacement changes it changes at once; its policies follow by jobs. */
function workShape(work: Work) {
  return {
    id: work.id,
    fromPermissionArn: work.source,
    fromPermissionVersion: String(work.sourceVersion),
    toPermissionArn: work.target,
    toPermissionVersion: String(work.targetVersion),
    status: "COMPLETED" as const,
    creationTime: work.at,
    lastUpdatedTime: work.at,
  };
}

export const ListReplacePermissionAssociationsWork = read(
  "ListReplacePermissionAssociationsWork",
  (ctx, input) => {
    const { workIds, status } = input;
    const all = ctx.store.permissions
      .works(callerAccount(ctx))
      .filter(({ id }) => (workIds?.includes(id) ?? true) && (status ?? "COMPLETED") === "COMPLETED");
    const { items, rest } = pageOf(ctx, input, all);
    return { replacePermissionAssociationsWorks: items.map(workShape), ...rest };
  },
);

/** Shares are never made from policies here, so there is none to promote. */
export const PromotePermissionCreatedFromPolicy = write(
  "PromotePermissionCreatedFromPolicy",
  (ctx, input) => {
    known(ctx, input.permissionArn);
    throw errors.invalidParameter("The permission was not created from a policy.");
  },
);

export const PromoteResourceShareCreatedFromPolicy = write(
  "PromoteResourceShareCreatedFromPolicy",
  (ctx: Write, input) => {
    ownShare(ctx, input.resourceShareArn);
    throw errors.invalidStateTransition("The resource share was not created from a policy.");
  },
);

/** The policies that lie on the caller's own resources, as their services have them. */
export const GetResourcePolicies = staged("GetResourcePolicies", {
  prepare: async (ctx, input): Promise<readonly string[]> => {
    const policies = await Promise.all(input.resourceArns.map((arn) => policiesOf(ctx, arn)));
    const { principal } = input;
    return policies.flat().filter((policy) => principal === undefined || policy.includes(principal));
  },
  commit: (ctx, input, policies) => {
    const { items, rest } = pageOf(ctx, input, policies);
    return { policies: items, ...rest };
  },
});

async function policiesOf(ctx: Prepare, ResourceArn: string): Promise<readonly string[]> {
  if (resourceTypeOf(ResourceArn) === "ssm:Parameter") {
    const { Policies = [] } = await ctx.call(ssm, "GetResourcePolicies", { ResourceArn });
    return Policies.flatMap(({ Policy }) => (Policy === undefined ? [] : [Policy]));
  }
  try {
    const { Policy } = await ctx.call(acmPca, "GetPolicy", { ResourceArn });
    return Policy === undefined ? [] : [Policy];
  } catch (error) {
    // So it answers where there is no policy.
    if (error instanceof AwsError && error.code === "ResourceNotFoundException") return [];
    throw error;
  }
}
