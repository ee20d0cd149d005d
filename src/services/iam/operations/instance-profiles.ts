import { make, modifiableRole, named } from "../entities.ts";
import { NOUNS } from "../entity.ts";
import { deleteConflict, noSuchEntity, quotaExceeded } from "../errors.ts";
import { DONE, read, write } from "../kit.ts";
import { INSTANCE_PROFILE_ROLES } from "../limits.ts";
import { nameKey, pageOf, pageOfAll } from "../paging.ts";
import { instanceProfileShape } from "../shapes.ts";

export const CreateInstanceProfile = write("CreateInstanceProfile", (ctx, input) => {
  const profile = make(ctx, {
    kind: "instance-profile",
    name: input.InstanceProfileName,
    path: input.Path,
    tags: input.Tags,
    detail: {},
  });
  return { InstanceProfile: instanceProfileShape(ctx, profile) };
});

export const GetInstanceProfile = read("GetInstanceProfile", (ctx, input) => ({
  InstanceProfile: instanceProfileShape(ctx, named(ctx, "instance-profile", input.InstanceProfileName)),
}));

export const ListInstanceProfiles = read("ListInstanceProfiles", (ctx, input) => {
  const { items, rest } = pageOf(ctx, input, nameKey, (slice) =>
    ctx.store.entities.list("instance-profile", slice),
  );
  return { InstanceProfiles: items.map((profile) => instanceProfileShape(ctx, profile)), ...rest };
});

export const ListInstanceProfilesForRole = read("ListInstanceProfilesForRole", (ctx, input) => {
  const role = named(ctx, "role", input.RoleName);
  const profiles = ctx.store.entities.ownedBy("instance-profile", role.id);
  const { items, rest } = pageOfAll(ctx, input, nameKey, profiles);
  return { InstanceProfiles: items.map((profile) => instanceProfileShape(ctx, profile)), ...rest };
});

export const AddRoleToInstanceProfile = write("AddRoleToInstanceProfile", (ctx, input) => {
  const profile = named(ctx, "instance-profile", input.InstanceProfileName);
  const role = modifiableRole(ctx, input.RoleName);
  if (profile.owner !== undefined)
    throw quotaExceeded("InstanceSessionsPerInstanceProfile", INSTANCE_PROFILE_ROLES);
  ctx.store.entities.assign(profile, role.id);
  return DONE;
});

export const RemoveRoleFromInstanceProfile = write("RemoveRoleFromInstanceProfile", (ctx, input) => {
  const profile = named(ctx, "instance-profile", input.InstanceProfileName);
  const role = named(ctx, "role", input.RoleName);
  if (profile.owner !== role.id) throw noSuchEntity(NOUNS.role.missing(input.RoleName));
  ctx.store.entities.assign(profile, undefined);
  return DONE;
});

export const DeleteInstanceProfile = write("DeleteInstanceProfile", (ctx, input) => {
  const profile = named(ctx, "instance-profile", input.InstanceProfileName);
  if (profile.owner !== undefined)
    throw deleteConflict("Cannot delete entity, must remove roles from instance profile first.");
  ctx.store.entities.remove(profile);
  return DONE;
});
