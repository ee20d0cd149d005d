/** As whom SNS delivers: as itself on behalf of a topic, so that the target's policy decides, or as a role it was given. */
import { parseArn } from "../../../aws/arn.ts";
import { after, HOUR } from "../../../base/instant.ts";
import { sts } from "../../../gen/sts.ts";
import type { RolePrincipal, ServicePrincipal } from "../../../kernel/iam/principal.ts";
import type { Prepare, Read } from "../kit.ts";
import { topicArn } from "../topic/topic.ts";

const SNS = "sns.amazonaws.com";
const SESSION_NAME = "sns";

export function onBehalfOf({ scope }: Read, topic: string): ServicePrincipal {
  return { kind: "service", service: SNS, sourceAccount: scope.account, sourceArn: topicArn(scope, topic) };
}

/** Throws the AwsError with which the role refuses SNS. */
export async function asRole(ctx: Prepare, roleArn: string): Promise<RolePrincipal> {
  const account = parseArn(roleArn)?.account ?? "";
  const as: ServicePrincipal = { kind: "service", service: SNS, sourceAccount: ctx.scope.account };
  const assumed = await ctx.call(
    sts,
    "AssumeRole",
    { RoleArn: roleArn, RoleSessionName: SESSION_NAME },
    { as },
  );
  const role = ctx.identity.role(roleArn);
  const { AssumedRoleUser: user } = assumed;
  if (role === undefined || user === undefined) throw new Error(`${roleArn} was assumed and is not there`);
  return {
    kind: "assumed-role",
    account,
    partition: ctx.scope.partition,
    arn: user.Arn,
    userId: user.AssumedRoleId,
    roleName: role.roleName,
    roleArn: role.arn,
    roleId: role.roleId,
    sessionName: SESSION_NAME,
    session: { kind: "service", issuedAt: ctx.now, expiresAt: after(ctx.now, HOUR) },
  };
}
