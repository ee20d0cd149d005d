/** The role by which Access Analyzer looks at what an account has. */
import { after, HOUR } from "../../../base/instant.ts";
import { iam } from "../../../gen/iam.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { Principal, RolePrincipal } from "../../../kernel/iam/principal.ts";
import type { Prepare } from "../kit.ts";

export const SERVICE = "access-analyzer.amazonaws.com";
const ROLE = "AWSServiceRoleForAccessAnalyzer";

/** Makes the role unless it is there. */
export async function makeLinkedRole(ctx: Prepare, as?: Principal): Promise<void> {
  try {
    await ctx.call(
      iam,
      "CreateServiceLinkedRole",
      { AWSServiceName: SERVICE },
      as === undefined ? {} : { as },
    );
  } catch (error) {
    if (!(error instanceof AwsError) || error.code !== "InvalidInput") throw error;
  }
}

/** Undefined when somebody has deleted the role: then nothing can be looked at. */
export function linkedRole({ scope, identity, now }: Prepare, account: string): RolePrincipal | undefined {
  const { partition } = scope;
  const roleArn = `arn:${partition}:iam::${account}:role/aws-service-role/${SERVICE}/${ROLE}`;
  const role = identity.role(roleArn);
  if (role === undefined) return undefined;
  const sessionName = "access-analyzer";
  return {
    kind: "assumed-role",
    account,
    partition,
    arn: `arn:${partition}:sts::${account}:assumed-role/${ROLE}/${sessionName}`,
    userId: `${role.roleId}:${sessionName}`,
    roleName: ROLE,
    roleArn,
    roleId: role.roleId,
    sessionName,
    session: { kind: "service", issuedAt: now, expiresAt: after(now, HOUR) },
  };
}
