/** Policies that are part of one user, group or role: the same four operations three times. */
import { checkInlinePolicy, encodeDocument } from "../documents.ts";
import { modifiableRole, named } from "../entities.ts";
import type { Entity, Identity } from "../entity.ts";
import { noSuchEntity } from "../errors.ts";
import { DONE, type Reading, read, type Writing, write } from "../kit.ts";
import { type PageRequest, pageOf } from "../paging.ts";

function put(ctx: Writing, entity: Entity<Identity>, input: { PolicyName: string; PolicyDocument: string }) {
  checkInlinePolicy(ctx, entity, input.PolicyName, input.PolicyDocument);
  ctx.store.policies.putInline(entity, { name: input.PolicyName, document: input.PolicyDocument });
  return DONE;
}

function get(ctx: Reading, entity: Entity<Identity>, name: string) {
  const policy = ctx.store.policies.inline(entity, name);
  if (policy === undefined) throw missing(entity, name);
  return { PolicyName: policy.name, PolicyDocument: encodeDocument(policy.document) };
}

function list(ctx: Reading, entity: Entity<Identity>, input: PageRequest) {
  const keyOf = (policy: { readonly name: string }) => policy.name;
  const { items, rest } = pageOf(ctx, input, keyOf, (slice) => ctx.store.policies.inlinesOf(entity, slice));
  return { PolicyNames: items.map(keyOf), ...rest };
}

function remove(ctx: Writing, entity: Entity<Identity>, name: string) {
  if (!ctx.store.policies.dropInline(entity, name)) throw missing(entity, name);
  return DONE;
}

function missing(entity: Entity<Identity>, name: string) {
  return noSuchEntity(`The ${entity.kind} policy with name ${name} cannot be found.`);
}

export const PutUserPolicy = write("PutUserPolicy", (ctx, input) =>
  put(ctx, named(ctx, "user", input.UserName), input),
);
export const PutGroupPolicy = write("PutGroupPolicy", (ctx, input) =>
  put(ctx, named(ctx, "group", input.GroupName), input),
);
export const PutRolePolicy = write("PutRolePolicy", (ctx, input) =>
  put(ctx, modifiableRole(ctx, input.RoleName), input),
);

export const GetUserPolicy = read("GetUserPolicy", (ctx, input) => {
  const user = named(ctx, "user", input.UserName);
  return { UserName: user.name, ...get(ctx, user, input.PolicyName) };
});
export const GetGroupPolicy = read("GetGroupPolicy", (ctx, input) => {
  const group = named(ctx, "group", input.GroupName);
  return { GroupName: group.name, ...get(ctx, group, input.PolicyName) };
});
export const GetRolePolicy = read("GetRolePolicy", (ctx, input) => {
  const role = named(ctx, "role", input.RoleName);
  return { RoleName: role.name, ...get(ctx, role, input.PolicyName) };
});

export const ListUserPolicies = read("ListUserPolicies", (ctx, input) =>
  list(ctx, named(ctx, "user", input.UserName), input),
);
export const ListGroupPolicies = read("ListGroupPolicies", (ctx, input) =>
  list(ctx, named(ctx, "group", input.GroupName), input),
);
export const ListRolePolicies = read("ListRolePolicies", (ctx, input) =>
  list(ctx, named(ctx, "role", input.RoleName), input),
);

export const DeleteUserPolicy = write("DeleteUserPolicy", (ctx, input) =>
  remove(ctx, named(ctx, "user", input.UserName), input.PolicyName),
);
export const DeleteGroupPolicy = write("DeleteGroupPolicy", (ctx, input) =>
  remove(ctx, named(ctx, "group", input.GroupName), input.PolicyName),
);
export const DeleteRolePolicy = write("DeleteRolePolicy", (ctx, input) =>
  remove(ctx, modifiableRole(ctx, input.RoleName), input.PolicyName),
);
