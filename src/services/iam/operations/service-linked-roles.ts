/** Roles that belong to a service: made and unmade for it, and otherwise out of their account's hands. */
import { make, named } from "../entities.ts";
import { invalidInput, noSuchEntity } from "../errors.ts";
import { read, stamp, write } from "../kit.ts";
import { SESSION_SECONDS_DEFAULT } from "../limits.ts";
import { linkedRoleOf } from "../service-linked-roles.ts";
import { roleShape } from "../shapes.ts";

export const CreateServiceLinkedRole = write("CreateServiceLinkedRole", (ctx, input) => {
  const { AWSServiceName: service, CustomSuffix: suffix } = input;
  const linked = linkedRoleOf(service);
  if (linked === undefined)
    throw invalidInput(`Invalid service principal ${service}: no service-linked role is known for it.`);
  if (suffix !== undefined && !linked.suffixAllowed)
    throw invalidInput(`Custom suffix is not allowed for ${service}`);
  const name = suffix === undefined ? linked.roleName : `${linked.roleName}_${suffix}`;
  if (ctx.store.entities.has("role", name))
    throw invalidInput(
      `Service role name ${name} has been taken in this account, please try a different suffix.`,
    );
  const role = make(ctx, {
    kind: "role",
    name,
    path: `/aws-service-role/${service}/`,
    detail: {
      trustPolicy: trustIn(service),
      boundPrincipals: [],
      description: input.Description,
      maxSessionDurationSeconds: SESSION_SECONDS_DEFAULT,
      linkedService: service,
    },
  });
  ctx.store.policies.attach(
    role,
    `arn:${ctx.scope.partition}:iam::aws:policy/aws-service-role/${linked.policyName}`,
  );
  return { Role: roleShape(ctx, role) };
});

function trustIn(service: string): string {
  const Statement = [{ Action: ["sts:AssumeRole"], Effect: "Allow", Principal: { Service: [service] } }];
  return JSON.stringify({ Version: "2012-10-17", Statement });
}

/** Nothing in Cloudlet holds on to its role yet, so the deletion succeeds at once. */
export const DeleteServiceLinkedRole = write("DeleteServiceLinkedRole", (ctx, input) => {
  const role = named(ctx, "role", input.RoleName);
  if (role.detail.linkedService === undefined)
    throw invalidInput(`Role ${role.name} is not a service-linked role.`);
  for (const arn of ctx.store.policies.attachedTo(role)) ctx.store.policies.detach(role, arn);
  ctx.store.usage.forget(role.id);
  ctx.store.entities.remove(role);
  const id = `task${role.path}${role.name}/${ctx.ids.uuid()}`;
  ctx.store.reports.add({ id, kind: "role-deletion", startedAt: stamp(ctx), detail: {} });
  return { DeletionTaskId: id };
});

export const GetServiceLinkedRoleDeletionStatus = read("GetServiceLinkedRoleDeletionStatus", (ctx, input) => {
  if (ctx.store.reports.get("role-deletion", input.DeletionTaskId) === undefined)
    throw noSuchEntity(`Deletion task with id ${input.DeletionTaskId} cannot be found.`);
  return { Status: "SUCCEEDED" };
});
