import { make, named, rename } from "../entities.ts";
import type { Entity } from "../entity.ts";
import { mustFirst } from "../errors.ts";
import { DONE, read, type Writing, write } from "../kit.ts";
import { nameKey, pageOf } from "../paging.ts";
import { checkBoundary } from "../policy-lookup.ts";
import { userInList, userShape } from "../shapes.ts";
import { subjectOf } from "../subject.ts";

export const CreateUser = write("CreateUser", (ctx, input) => {
  checkBoundary(ctx, input.PermissionsBoundary);
  const user = make(ctx, {
    kind: "user",
    name: input.UserName,
    path: input.Path,
    boundary: input.PermissionsBoundary,
    tags: input.Tags,
    detail: {},
  });
  return { User: userShape(ctx, user) };
});

/** Of the root user AWS tells the id and ARN: it has neither name nor path. */
export const GetUser = read("GetUser", (ctx, input) => {
  const { id, arn, user } = subjectOf(ctx, input.UserName);
  if (user !== undefined) return { User: userShape(ctx, user) };
  return { User: { UserId: id, Arn: arn } as ReturnType<typeof userShape> };
});

export const ListUsers = read("ListUsers", (ctx, input) => {
  const { items, rest } = pageOf(ctx, input, nameKey, (slice) => ctx.store.entities.list("user", slice));
  return { Users: items.map(userInList), ...rest };
});

export const UpdateUser = write("UpdateUser", (ctx, input) => {
  const user = named(ctx, "user", input.UserName);
  rename(ctx, user, { name: input.NewUserName, path: input.NewPath });
  return DONE;
});

export const DeleteUser = write("DeleteUser", (ctx, input) => {
  const user = named(ctx, "user", input.UserName);
  refuseWhileUsed(ctx, user);
  ctx.store.usage.forget(user.id);
  ctx.store.entities.remove(user);
  return DONE;
});

function refuseWhileUsed({ store }: Writing, user: Entity<"user">): void {
  const { credentials, policies } = store;
  if (credentials.count("password", user.id) > 0) throw mustFirst("delete login profile");
  if (credentials.count("access-key", user.id) > 0) throw mustFirst("delete access keys");
  if (credentials.count("signing-certificate", user.id) > 0) throw mustFirst("delete certificates");
  if (store.entities.ownedBy("mfa", user.id).length > 0) throw mustFirst("delete MFA device");
  if (policies.inlinesOf(user).length > 0) throw mustFirst("delete policies");
  if (policies.attachedTo(user).length > 0) throw mustFirst("detach all policies");
  if (store.memberships.groupsOf(user).length > 0) throw mustFirst("remove users from group");
  if (credentials.count("ssh-key", user.id) + credentials.count("service-credential", user.id) > 0)
    throw mustFirst("remove referenced objects");
}

export const PutUserPermissionsBoundary = write("PutUserPermissionsBoundary", (ctx, input) => {
  const user = named(ctx, "user", input.UserName);
  checkBoundary(ctx, input.PermissionsBoundary);
  ctx.store.entities.bound(user, input.PermissionsBoundary);
  return DONE;
});

export const DeleteUserPermissionsBoundary = write("DeleteUserPermissionsBoundary", (ctx, input) => {
  ctx.store.entities.bound(named(ctx, "user", input.UserName), undefined);
  return DONE;
});
