/** Functions act as the role their owner gave them. */
import { parseArn } from "../../aws/arn.ts";
import { after, HOUR } from "../../base/instant.ts";
import { sts } from "../../gen/sts.ts";
import type { RolePrincipal, ServicePrincipal } from "../../kernel/iam/principal.ts";
import type { FunctionCredentials } from "../../kernel/ports/functions.ts";
import { accessDenied, invalidParameterValue, roleNotAssumable } from "./errors.ts";
import type { Prepare, Read } from "./kit.ts";

/** What policies call Lambda. */
export const LAMBDA = "lambda.amazonaws.com";

/** Lambda itself, for the sake of a function. */
export function lambdaPrincipal(account: string, sourceArn: string): ServicePrincipal {
  return { kind: "service", service: LAMBDA, sourceAccount: account, sourceArn };
}

/** Throws InvalidParameterValueException for a role whose trust policy does not let Lambda have it. */
export function checkAssumable(ctx: Read, roleArn: string, functionArn: string): void {
  const { account } = parseArn(roleArn) ?? {};
  if (account !== ctx.scope.account) throw accessDenied("Cross-account pass role is not allowed.");
  const role = ctx.identity.role(roleArn);
  if (role === undefined) throw roleNotAssumable();
  const demand = {
    action: "sts:AssumeRole",
    resource: role.arn,
    resourcePolicy: role.trustPolicy,
    resourceAccount: account,
    mode: "trust",
  } as const;
  if (!ctx.permits(demand, lambdaPrincipal(ctx.scope.account, functionArn))) throw roleNotAssumable();
}

/**
 * Throws InvalidParameterValueException where the function's role may not send to a queue, topic or the like of its own
 * account: AWS looks when it is configured, and again whenever it delivers.
 */
export function checkMaySend(
  ctx: Read,
  { role: roleArn, name }: { readonly role: string; readonly name: string },
  target: string,
): void {
  const { service = "", account } = parseArn(target) ?? {};
  const [action, api] = SENDING[service] ?? [];
  if (action === undefined || (account !== "" && account !== ctx.scope.account)) return;
  const resource = service === "s3" ? `${target}/*` : target;
  checkMay(ctx, { role: roleArn, name }, { action: `${service}:${action}`, resource }, api ?? "");
}

/** The same for the segments of active tracing. https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html */
export function checkMayTrace(ctx: Read, of: { readonly role: string; readonly name: string }): void {
  checkMay(ctx, of, { action: "xray:PutTraceSegments", resource: "*" }, "XRAY");
}

function checkMay(
  ctx: Read,
  { role: roleArn, name }: { readonly role: string; readonly name: string },
  demand: { readonly action: string; readonly resource: string },
  api: string,
): void {
  const role = ctx.identity.role(roleArn);
  if (role === undefined) return;
  const { partition } = ctx.scope;
  const as: RolePrincipal = {
    kind: "assumed-role",
    account: ctx.scope.account,
    partition,
    arn: `arn:${partition}:sts::${ctx.scope.account}:assumed-role/${role.roleName}/${name}`,
    userId: `${role.roleId}:${name}`,
    roleName: role.roleName,
    roleArn: role.arn,
    roleId: role.roleId,
    sessionName: name,
    session: { kind: "service", issuedAt: ctx.now, expiresAt: after(ctx.now, HOUR) },
  };
  if (ctx.permits(demand, as)) return;
  const action = demand.action.slice(demand.action.indexOf(":") + 1);
  throw invalidParameterValue(
    `The provided execution role does not have permissions to call ${action} on ${api}`,
  );
}

/** What the role must be allowed, by the target's service. */
const SENDING: Readonly<Record<string, readonly [action: string, api: string]>> = {
  sqs: ["SendMessage", "SQS"],
  sns: ["Publish", "SNS"],
  lambda: ["InvokeFunction", "Lambda"],
  events: ["PutEvents", "EventBridge"],
  s3: ["PutObject", "S3"],
};

export interface RoleSession {
  readonly credentials: FunctionCredentials;
  readonly principal: RolePrincipal;
}

/** Becomes the role, as its trust policy allows now. Throws what STS refuses with. */
export async function assumedRole(
  ctx: Prepare,
  roleArn: string,
  functionName: string,
  sourceArn: string,
): Promise<RoleSession> {
  // A function's name may be shorter than a session's.
  const sessionName = functionName.length < 2 ? `awslambda_${functionName}` : functionName;
  const as = lambdaPrincipal(ctx.scope.account, sourceArn);
  const input = { RoleArn: roleArn, RoleSessionName: sessionName };
  const { Credentials: made, AssumedRoleUser: user } = await ctx.call(sts, "AssumeRole", input, { as });
  const role = ctx.identity.role(roleArn);
  if (made === undefined || user === undefined || role === undefined)
    throw new Error(`${roleArn} was assumed and is not there`);
  return {
    credentials: {
      accessKeyId: made.AccessKeyId,
      secretAccessKey: made.SecretAccessKey,
      sessionToken: made.SessionToken,
      expiresAt: made.Expiration,
    },
    principal: {
      kind: "assumed-role",
      account: ctx.scope.account,
      partition: ctx.scope.partition,
      arn: user.Arn,
      userId: user.AssumedRoleId,
      roleName: role.roleName,
      roleArn: role.arn,
      roleId: role.roleId,
      sessionName,
      session: { kind: "service", issuedAt: ctx.now, expiresAt: made.Expiration },
    },
  };
}
