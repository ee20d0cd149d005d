/** CloudWatch Logs acting for its customers: as itself, or as the role it was given. */
import { parseArn } from "../../aws/arn.ts";
import { after, HOUR } from "../../base/instant.ts";
import { sts } from "../../gen/sts.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import type { RolePrincipal, ServicePrincipal } from "../../kernel/iam/principal.ts";
import type { Prepare } from "./kit.ts";

const SESSION_NAME = "CloudWatchLogs";
const DENIED = new Set(["AccessDenied", "AccessDeniedException"]);

/**
 * Tries as "logs.amazonaws.com", and where that is denied as "logs.<region>.amazonaws.com": policies may name either.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html
 */
export async function asService<T>(
  ctx: Prepare,
  sourceArn: string,
  act: (as: ServicePrincipal) => Promise<T>,
): Promise<T> {
  const { account, region } = ctx.scope;
  const named = (service: string): ServicePrincipal => ({
    kind: "service",
    service,
    sourceAccount: account,
    sourceArn,
  });
  try {
    return await act(named("logs.amazonaws.com"));
  } catch (error) {
    if (!(error instanceof AwsError && DENIED.has(error.code))) throw error;
    return await act(named(`logs.${region}.amazonaws.com`));
  }
}

/** Throws the AwsError with which the role refuses. */
export async function assumed(ctx: Prepare, roleArn: string, sourceArn: string): Promise<RolePrincipal> {
  const session = await asService(ctx, sourceArn, (as) =>
    ctx.call(sts, "AssumeRole", { RoleArn: roleArn, RoleSessionName: SESSION_NAME }, { as }),
  );
  const role = ctx.identity.role(roleArn);
  const { AssumedRoleUser: user } = session;
  if (role === undefined || user === undefined) throw new Error(`${roleArn} was assumed and is not there`);
  return {
    kind: "assumed-role",
    account: parseArn(roleArn)?.account ?? "",
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
