/** Acting as a role that somebody handed over: what that role may not do is not done. */
import { parseArn } from "../aws/arn.ts";
import { after, HOUR } from "../base/instant.ts";
import { sts } from "../gen/sts.ts";
import type { PrepareContext } from "../kernel/dispatch/contract.ts";
import type { RolePrincipal } from "../kernel/iam/principal.ts";

/** What deliveries need of their context. */
export type DeliveryContext = Pick<
  PrepareContext<unknown>,
  "call" | "identity" | "now" | "scope" | "request" | "ids"
>;

/** Who asks for the role, and on whose behalf. */
export interface RoleUse {
  /** "events.amazonaws.com" */
  readonly service: string;
  /** aws:SourceArn in the role's trust policy, from services that tell one. */
  readonly sourceArn?: string;
  readonly sessionName: string;
  /** sts:ExternalId in the role's trust policy, from services that tell one. */
  readonly externalId?: string;
}

/** The role's session. Throws the AwsError with which the role refuses the service. */
export async function assumeRole(
  ctx: DeliveryContext,
  roleArn: string,
  use: RoleUse,
): Promise<RolePrincipal> {
  const { sessionName } = use;
  const { user, role } = await askForRole(ctx, roleArn, use);
  return {
    kind: "assumed-role",
    account: parseArn(role.arn)?.account ?? ctx.scope.account,
    partition: ctx.scope.partition,
    arn: user.Arn,
    userId: user.AssumedRoleId,
    roleName: role.roleName,
    roleArn: role.arn,
    roleId: role.roleId,
    sessionName,
    session: { kind: "service", issuedAt: ctx.now, expiresAt: after(ctx.now, HOUR) },
  };
}

async function askForRole(ctx: DeliveryContext, roleArn: string, use: RoleUse) {
  const { service, sourceArn, sessionName, externalId: ExternalId } = use;
  const sourceAccount = ctx.scope.account;
  const as = { kind: "service", service, sourceAccount, ...(sourceArn && { sourceArn }) } as const;
  const input = { RoleArn: roleArn, RoleSessionName: sessionName, ExternalId };
  const { AssumedRoleUser: user } = await ctx.call(sts, "AssumeRole", input, { as });
  const role = ctx.identity.role(roleArn);
  if (role === undefined || user === undefined) throw new Error(`${roleArn} was assumed and is not there`);
  return { user, role };
}

/** What handing a role over demands: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html */
export function passRole(roleArn: string, service: string) {
  return { action: "iam:PassRole", resource: roleArn, context: { "iam:PassedToService": service } };
}
