/** The service-linked role that Application Auto Scaling acts as: one for each service whose resources it scales. */
import type { Scope } from "../../aws/scope.ts";
import type { ServiceNamespace } from "../../gen/application-autoscaling.ts";
import { iam } from "../../gen/iam.ts";
import type { RolePrincipal } from "../../kernel/iam/principal.ts";
import { assumeRole } from "../../targets/role.ts";
import type { Prepare } from "./kit.ts";

const ROLES: Readonly<Partial<Record<ServiceNamespace, string>>> = {
  dynamodb: "DynamoDBTable",
  lambda: "LambdaConcurrency",
};

const serviceOf = (namespace: ServiceNamespace): string =>
  `${namespace}.application-autoscaling.amazonaws.com`;

export function roleArn({ partition, account }: Scope, namespace: ServiceNamespace): string {
  const name = `AWSServiceRoleForApplicationAutoScaling_${ROLES[namespace]}`;
  return `arn:${partition}:iam::${account}:role/aws-service-role/${serviceOf(namespace)}/${name}`;
}

/** Sees to it that the role is there; it is made as the caller may. */
export async function ensureRole(ctx: Prepare, namespace: ServiceNamespace): Promise<void> {
  if (ctx.identity.role(roleArn(ctx.scope, namespace)) !== undefined) return;
  await ctx.call(iam, "CreateServiceLinkedRole", { AWSServiceName: serviceOf(namespace) });
}

/** The role's session. */
export const actingRole = (ctx: Prepare, namespace: ServiceNamespace): Promise<RolePrincipal> => {
  const arn = roleArn(ctx.scope, namespace);
  const use = { service: serviceOf(namespace), sourceArn: arn, sessionName: "AutoScaling-ManageAlarms" };
  return assumeRole(ctx, arn, use);
};
