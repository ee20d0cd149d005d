import { checkTrustPolicy } from "../documents.ts";
import { make, modifiableRole, named } from "../entities.ts";
import type { Entity } from "../entity.ts";
import { invalidInput, mustFirst } from "../errors.ts";
import { DONE, read, type Writing, write } from "../kit.ts";
import { SESSION_SECONDS_DEFAULT } from "../limits.ts";
import { nameKey, pageOf } from "../paging.ts";
import { checkBoundary } from "../policy-lookup.ts";
import { roleInList, roleShape } from "../shapes.ts";
import { bindPrincipals } from "../trust.ts";

const SERVICE_ROLE_PATH = "/aws-service-role/";

export const CreateRole = write("CreateRole", (ctx, input) => {
  if (input.Path?.startsWith(SERVICE_ROLE_PATH))
    throw invalidInput(`Path prefix '${SERVICE_ROLE_PATH}' can only be used for AWS Service linked Roles`);
  checkTrustPolicy(input.AssumeRolePolicyDocument);
  checkBoundary(ctx, input.PermissionsBoundary);
  const role = make(ctx, {
    kind: "role",
    name: input.RoleName,
    path: input.Path,
    boundary: input.PermissionsBoundary,
    tags: input.Tags,
    detail: {
      ...bindPrincipals(ctx, input.AssumeRolePolicyDocument),
      description: input.Description,
      maxSessionDurationSeconds: input.MaxSessionDuration ?? SESSION_SECONDS_DEFAULT,
    },
  });
  return { Role: roleShape(ctx, role) };
});

export const GetRole = read("GetRole", (ctx, input) => ({
  Role: roleShape(ctx, named(ctx, "role", input.RoleName)),
}));

export const ListRoles = read("ListRoles", (ctx, input) => {
  const { items, rest } = pageOf(ctx, input, nameKey, (slice) => ctx.store.entities.list("role", slice));
  return { Roles: items.map((role) => roleInList(ctx, role)), ...rest };
});

export const UpdateRole = write("UpdateRole", (ctx, input) => {
  const role = modifiableRole(ctx, input.RoleName);
  ctx.store.entities.amend(role, {
    description: input.Description ?? role.detail.description,
    maxSessionDurationSeconds: input.MaxSessionDuration ?? role.detail.maxSessionDurationSeconds,
  });
  return DONE;
});

/** The one change that service-linked roles allow, too. */
export const UpdateRoleDescription = write("UpdateRoleDescription", (ctx, input) => {
  const role = named(ctx, "role", input.RoleName);
  return { Role: roleShape(ctx, ctx.store.entities.amend(role, { description: input.Description })) };
});

export const UpdateAssumeRolePolicy = write("UpdateAssumeRolePolicy", (ctx, input) => {
  const role = modifiableRole(ctx, input.RoleName);
  checkTrustPolicy(input.PolicyDocument);
  ctx.store.entities.amend(role, bindPrincipals(ctx, input.PolicyDocument));
  return DONE;
});

export const DeleteRole = write("DeleteRole", (ctx, input) => {
  const role = modifiableRole(ctx, input.RoleName);
  refuseWhileUsed(ctx, role);
  ctx.store.usage.forget(role.id);
  ctx.store.entities.remove(role);
  return DONE;
});

function refuseWhileUsed({ store }: Writing, role: Entity<"role">): void {
  if (store.entities.ownedBy("instance-profile", role.id).length > 0)
    throw mustFirst("remove roles from instance profile");
  if (store.policies.attachedTo(role).length > 0) throw mustFirst("detach all policies");
  if (store.policies.inlinesOf(role).length > 0) throw mustFirst("delete policies");
}

export const PutRolePermissionsBoundary = write("PutRolePermissionsBoundary", (ctx, input) => {
  const role = modifiableRole(ctx, input.RoleName);
  checkBoundary(ctx, input.PermissionsBoundary);
  ctx.store.entities.bound(role, input.PermissionsBoundary);
  return DONE;
});

export const DeleteRolePermissionsBoundary = write("DeleteRolePermissionsBoundary", (ctx, input) => {
  ctx.store.entities.bound(modifiableRole(ctx, input.RoleName), undefined);
  return DONE;
});
