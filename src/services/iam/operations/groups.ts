import { make, named, rename } from "../entities.ts";
import type { Entity, Kind } from "../entity.ts";
import { mustFirst, quotaExceeded } from "../errors.ts";
import { DONE, type Reading, read, write } from "../kit.ts";
import { GROUPS_PER_USER } from "../limits.ts";
import { nameKey, pageOf, pageOfAll } from "../paging.ts";
import { groupShape, userInList } from "../shapes.ts";

export const CreateGroup = write("CreateGroup", (ctx, input) => {
  const group = make(ctx, { kind: "group", name: input.GroupName, path: input.Path, detail: {} });
  return { Group: groupShape(group) };
});

export const GetGroup = read("GetGroup", (ctx, input) => {
  const group = named(ctx, "group", input.GroupName);
  const users = entitiesWithIds<"user">(ctx, ctx.store.memberships.usersIn(group));
  const { items, rest } = pageOfAll(ctx, input, nameKey, users);
  return { Group: groupShape(group), Users: items.map(userInList), ...rest };
});

export const ListGroups = read("ListGroups", (ctx, input) => {
  const { items, rest } = pageOf(ctx, input, nameKey, (slice) => ctx.store.entities.list("group", slice));
  return { Groups: items.map(groupShape), ...rest };
});

export const ListGroupsForUser = read("ListGroupsForUser", (ctx, input) => {
  const user = named(ctx, "user", input.UserName);
  const groups = entitiesWithIds<"group">(ctx, ctx.store.memberships.groupsOf(user));
  const { items, rest } = pageOfAll(ctx, input, nameKey, groups);
  return { Groups: items.map(groupShape), ...rest };
});

export const UpdateGroup = write("UpdateGroup", (ctx, input) => {
  const group = named(ctx, "group", input.GroupName);
  rename(ctx, group, { name: input.NewGroupName, path: input.NewPath });
  return DONE;
});

export const DeleteGroup = write("DeleteGroup", (ctx, input) => {
  const group = named(ctx, "group", input.GroupName);
  const { memberships, policies, entities } = ctx.store;
  if (memberships.usersIn(group).length > 0) throw mustFirst("remove users from group");
  if (policies.inlinesOf(group).length > 0) throw mustFirst("delete policies");
  if (policies.attachedTo(group).length > 0) throw mustFirst("detach all policies");
  entities.remove(group);
  return DONE;
});

export const AddUserToGroup = write("AddUserToGroup", (ctx, input) => {
  const group = named(ctx, "group", input.GroupName);
  const user = named(ctx, "user", input.UserName);
  const groups = ctx.store.memberships.groupsOf(user);
  if (groups.includes(group.id)) return DONE;
  if (groups.length >= GROUPS_PER_USER) throw quotaExceeded("GroupsPerUser", GROUPS_PER_USER);
  ctx.store.memberships.add(user, group);
  return DONE;
});

export const RemoveUserFromGroup = write("RemoveUserFromGroup", (ctx, input) => {
  const group = named(ctx, "group", input.GroupName);
  const user = named(ctx, "user", input.UserName);
  ctx.store.memberships.remove(user, group);
  return DONE;
});

function entitiesWithIds<K extends Kind>(ctx: Reading, ids: readonly string[]): Entity<K>[] {
  return ids.flatMap((id) => ctx.store.entities.withId<K>(id) ?? []);
}
