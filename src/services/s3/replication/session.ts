/** Replication acts as the role that the bucket's owner gave it: what that role may not do, it does not do. */
import { parseArn } from "../../../aws/arn.ts";
import { after, HOUR } from "../../../base/instant.ts";
import { sts } from "../../../gen/sts.ts";
import type { RolePrincipal, ServicePrincipal } from "../../../kernel/iam/principal.ts";
import type { Prepare, Read } from "../kit.ts";

const SESSION_NAME = "s3-replication";
const S3 = "s3.amazonaws.com";

/** Throws the AwsError with which the role refuses S3. */
export async function replicationRole(
  ctx: Prepare,
  roleArn: string,
  sourceArn: string,
): Promise<RolePrincipal> {
  const account = parseArn(roleArn)?.account ?? "";
  const as: ServicePrincipal = { kind: "service", service: S3, sourceAccount: account, sourceArn };
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

/**
 * Whether S3 itself asks, as a role, in order to replicate: then reading has an action of its own. A role session from
 * outside has an access key.
 */
export function isReplicating({ caller, request }: Read): boolean {
  return (
    caller.kind === "assumed-role" &&
    caller.session.kind === "service" &&
    caller.sessionName === SESSION_NAME &&
    request.accessKeyId === undefined
  );
}
