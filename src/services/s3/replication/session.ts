/** Replication acts as the role that the bucket's owner gave it: what that role may not do, it does not do. */
import { parseArn } from "../../../aws/arn.ts";
import { after, HOUR } from "../../../base/instant.ts";
import { sts } from "../../../gen/sts.ts";
import type { RolePrincipal, ServicePrincipal } from "../../../kernel/iam/principal.ts";
import type { Prepare, Read } from "../kit.ts";

const SESSION_NAME = "s3-replication";
const S3 = "s3.amazonaws.com";

/** The role that replicates. Throws the AwsError with which it refuses S3. */
export function replicationRole(ctx: Prepare, roleArn: string, sourceArn: string): Promise<RolePrincipal> {
  return assumedRole(ctx, roleArn, { service: S3, sessionName: SESSION_NAME, sourceArn });
}

/** Who assumes a role, for what. */
interface Assuming {
  readonly service: string;
  readonly sessionName: string;
  readonly sourceArn: string;
}

/** A role that lets this part of S3 assume it. Throws the AwsError with which it refuses. */
export async function assumedRole(
  ctx: Prepare,
  roleArn: string,
  { service, sessionName, sourceArn }: Assuming,
): Promise<RolePrincipal> {
  const account = parseArn(roleArn)?.account ?? "";
  const as: ServicePrincipal = { kind: "service", service, sourceAccount: account, sourceArn };
  const assumed = await ctx.call(
    sts,
    "AssumeRole",
    { RoleArn: roleArn, RoleSessionName: sessionName },
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
    sessionName,
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
