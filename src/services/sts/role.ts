/** Roles, and the sessions that assume them. */
import { parseArn } from "../../aws/arn.ts";
import { after, type Instant, SECOND } from "../../base/instant.ts";
import type { Principal, RolePrincipal, SessionFacts } from "../../kernel/iam/principal.ts";
import type { RoleRecord } from "../../kernel/ports/identity.ts";
import { durationBeyondChain, durationBeyondRole, invalidArn } from "./errors.ts";
import type { Reading } from "./kit.ts";
import { CHAINED_DURATION_SECONDS_MAX, ROLE_DURATION_SECONDS_DEFAULT } from "./limits.ts";

/** Throws ValidationError for what is not a role's ARN; answers undefined for a role that is not there in this partition. */
export function roleNamed(ctx: Reading, arn: string): RoleRecord | undefined {
  const parsed = parseArn(arn);
  const isRole =
    parsed?.service === "iam" && /^\d{12}$/.test(parsed.account) && /^role\/./.test(parsed.resource);
  if (!isRole) throw invalidArn(arn);
  return parsed.partition === ctx.scope.partition ? ctx.identity.role(arn) : undefined;
}

/** The account (twelve digits) that an ARN names; undefined when it names none. */
export function accountOfArn(arn: string): string | undefined {
  const account = parseArn(arn)?.account;
  return account !== undefined && /^\d{12}$/.test(account) ? account : undefined;
}

/** Whether a session made by `caller` is a link in a chain of roles. */
export function isChained(caller: Principal): boolean {
  return caller.kind === "assumed-role";
}

/**
 * When a role session ends. Throws ValidationError for one that would outlast its role's limit or its
 * chain's.
 */
export function roleSessionEnd(
  now: Instant,
  role: RoleRecord,
  requestedSeconds: number | undefined,
  chained: boolean,
): Instant {
  const seconds = requestedSeconds ?? ROLE_DURATION_SECONDS_DEFAULT;
  if (chained && seconds > CHAINED_DURATION_SECONDS_MAX) throw durationBeyondChain();
  if (seconds > role.maxSessionDurationSeconds) throw durationBeyondRole();
  return after(now, seconds * SECOND);
}

/** The principal that a role session acts as. */
export function assumed(role: RoleRecord, sessionName: string, session: SessionFacts): RolePrincipal {
  const { partition = "aws", account = "" } = parseArn(role.arn) ?? {};
  return {
    kind: "assumed-role",
    account,
    partition,
    arn: `arn:${partition}:sts::${account}:assumed-role/${role.roleName}/${sessionName}`,
    userId: `${role.roleId}:${sessionName}`,
    roleName: role.roleName,
    roleArn: role.arn,
    roleId: role.roleId,
    sessionName,
    session,
  };
}

/** The AssumedRoleUser of an answer. */
export function assumedRoleUser(principal: RolePrincipal) {
  return { AssumedRoleId: principal.userId, Arn: principal.arn };
}

/** Leaves out what a session does not have, so that its token stays short. */
export function sessionFacts(
  facts: Pick<SessionFacts, "kind" | "issuedAt" | "expiresAt"> & {
    readonly [K in keyof SessionFacts]?: SessionFacts[K] | undefined;
  },
): SessionFacts {
  const kept = Object.entries(facts).filter(([, value]) => value !== undefined && !isEmpty(value));
  return Object.fromEntries(kept) as unknown as SessionFacts;
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
