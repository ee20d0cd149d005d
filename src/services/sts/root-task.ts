/** The tasks for which a member account's root user can be stood in for. */
import { parseArn } from "../../aws/arn.ts";
import type { FeatureType } from "../../gen/iam.ts";
import type { Demand } from "../../kernel/dispatch/contract.ts";
import { accountOf } from "../../kernel/iam/principal.ts";
import { accessDenied, notAuthorized, validationError } from "./errors.ts";
import type { Input, Reading } from "./kit.ts";

/** Names below policy/root-task/, and the feature that each of them needs. */
const TASKS: ReadonlyMap<string, FeatureType> = new Map([
  ["IAMAuditRootUserCredentials", "RootCredentialsManagement"],
  ["IAMCreateRootUserPassword", "RootCredentialsManagement"],
  ["IAMDeleteRootUserCredentials", "RootCredentialsManagement"],
  ["S3UnlockBucketPolicy", "RootSessions"],
  ["SQSUnlockQueuePolicy", "RootSessions"],
]);

type Asked = Input<"AssumeRoot">;

export function taskArn({ TaskPolicyArn }: Asked): string {
  return TaskPolicyArn.arn ?? "";
}

/** Throws ValidationError for a policy that is no task. */
export function featureOfTask(arn: string): FeatureType {
  const [, name = ""] = /^arn:[^:]+:iam::aws:policy\/root-task\/(\w+)$/.exec(arn) ?? [];
  const feature = TASKS.get(name);
  if (feature === undefined)
    throw validationError(`${arn} is not a policy for a privileged task of root users.`);
  return feature;
}

interface RootTarget {
  readonly account: string;
  readonly management: string;
}

/** Whose root user is meant. Throws AccessDenied unless the caller's account may stand in for it. */
export function rootTarget(ctx: Reading, { TargetPrincipal }: Asked): RootTarget {
  const account = accountNamed(TargetPrincipal);
  const caller = accountOf(ctx.caller) ?? "";
  const { partition } = ctx.scope;
  const own = ctx.organization.standing(caller, partition)?.membership;
  const theirs = ctx.organization.standing(account, partition);
  const entitled =
    own !== undefined && (own.management === caller || own.administers.includes("iam.amazonaws.com"));
  const member =
    theirs?.membership?.organizationId === own?.organizationId &&
    account !== own?.management &&
    !theirs?.closed;
  if (own === undefined || !entitled || !member)
    throw notAuthorized(ctx.caller, "sts:AssumeRoot", rootArn(partition, account));
  return { account, management: own.management };
}

function accountNamed(target: string): string {
  if (/^\d{12}$/.test(target)) return target;
  const arn = parseArn(target);
  if (arn?.service === "iam" && arn.resource === "root") return arn.account;
  throw validationError(`${target} is invalid`);
}

const rootArn = (partition: string, account: string): string => `arn:${partition}:iam::${account}:root`;

/** It is the caller's own account that allows it; nobody does it with a root user's credentials. */
export function assumeRootDemand(ctx: Reading, input: Asked): Demand {
  if (ctx.caller.kind === "root")
    throw accessDenied("Root user credentials cannot be used to call AssumeRoot.");
  const task = taskArn(input);
  featureOfTask(task);
  const account = accountNamed(input.TargetPrincipal);
  return {
    action: "sts:AssumeRoot",
    resource: rootArn(ctx.scope.partition, account),
    resourceAccount: accountOf(ctx.caller) ?? account,
    context: { "sts:TaskPolicyArn": task },
  };
}
