/**
 * The queue's own policy, and the two operations that edit it statement by statement.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_AddPermission.html
 */
import type { Scope } from "../../aws/scope.ts";
import { invalidAttribute, invalidParameter, invalidValue, missingParameter, overLimit } from "./errors.ts";
import { POLICY_ACTIONS_MAX, POLICY_PRINCIPALS_MAX, POLICY_STATEMENTS_MAX } from "./limits.ts";
import { queueArn } from "./queue.ts";

interface Statement {
  readonly Sid?: string;
  readonly Effect: string;
  readonly Principal?: unknown;
  readonly Action?: string | readonly string[];
  readonly Resource?: unknown;
  readonly Condition?: unknown;
}
interface PolicyDocument {
  readonly Version?: string;
  readonly Id?: string;
  readonly Statement: readonly Statement[];
}

/** Policies of one action each may list it bare, as AWS writes them itself. */
const bareIfOne = (items: readonly string[]): string | readonly string[] =>
  items.length === 1 ? (items[0] as string) : items;

/** A policy as it is kept, or "" for none; refuses what is not a policy document. */
export function normalPolicy(value: string): string {
  if (value === "") return "";
  const document = documentOf(value);
  if (document === undefined) throw invalidAttribute("Policy");
  checkStatementCount(document.Statement.length);
  return value;
}

function documentOf(text: string): PolicyDocument | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    const { Version, Statement } = value as { Version?: unknown; Statement?: unknown };
    if (Version !== undefined && Version !== "2012-10-17" && Version !== "2008-10-17") return undefined;
    const statements: unknown[] = Array.isArray(Statement) ? Statement : [Statement];
    if (statements.length === 0 || !statements.every(isStatement)) return undefined;
    return { ...(value as PolicyDocument), Statement: statements };
  } catch {
    return undefined;
  }
}

function isStatement(value: unknown): value is Statement {
  if (typeof value !== "object" || value === null) return false;
  const statement = value as Record<string, unknown>;
  const has = (...names: string[]): boolean => names.some((name) => statement[name] !== undefined);
  const effect = statement.Effect === "Allow" || statement.Effect === "Deny";
  return effect && has("Principal", "NotPrincipal") && has("Action", "NotAction");
}

function checkStatementCount(count: number): void {
  if (count > POLICY_STATEMENTS_MAX)
    throw overLimit(
      `${count} statements were found in the submitted policy, max allowed is ${POLICY_STATEMENTS_MAX}`,
    );
}

const LABEL = /^[A-Za-z0-9_-]{1,80}$/;
const ACCOUNT = /^\d{12}$/;

/** Actions that AddPermission grants; everything about the queue itself stays with its owner. */
const GRANTABLE: ReadonlySet<string> = new Set([
  "*",
  "SendMessage",
  "ReceiveMessage",
  "DeleteMessage",
  "ChangeMessageVisibility",
  "GetQueueAttributes",
  "GetQueueUrl",
  "ListDeadLetterSourceQueues",
  "PurgeQueue",
]);
const OWNER_ONLY: ReadonlySet<string> = new Set([
  "AddPermission",
  "CancelMessageMoveTask",
  "CreateQueue",
  "DeleteQueue",
  "ListMessageMoveTasks",
  "ListQueues",
  "ListQueueTags",
  "RemovePermission",
  "SetQueueAttributes",
  "StartMessageMoveTask",
  "TagQueue",
  "UntagQueue",
]);

/** What AddPermission adds. */
export interface Grant {
  readonly Label: string;
  readonly AWSAccountIds: readonly string[];
  readonly Actions: readonly string[];
}

/** The policy with one more statement. */
export function withPermission(
  policy: string | undefined,
  grant: Grant,
  scope: Scope,
  queueName: string,
): string {
  checkGrant(grant);
  const arn = queueArn(scope, queueName);
  const present = policy === undefined ? undefined : documentOf(policy);
  const statements = present?.Statement ?? [];
  if (statements.some((statement) => statement.Sid === grant.Label))
    throw invalidValue("Label", grant.Label, "Already exists.");
  checkStatementCount(statements.length + 1);
  const added: Statement = {
    Sid: grant.Label,
    Effect: "Allow",
    Principal: { AWS: bareIfOne(grant.AWSAccountIds.map((id) => `arn:${scope.partition}:iam::${id}:root`)) },
    Action: bareIfOne(grant.Actions.map((action) => `SQS:${action}`)),
    Resource: arn,
  };
  const document = present ?? { Version: "2008-10-17", Id: `${arn}/SQSDefaultPolicy` };
  return JSON.stringify({ ...document, Statement: [...statements, added] });
}

function checkGrant({ Label, AWSAccountIds, Actions }: Grant): void {
  if (!LABEL.test(Label))
    throw invalidParameter(
      `Value ${Label} for parameter Label is invalid. Reason: ` +
        "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length.",
    );
  if (AWSAccountIds.length === 0) throw missingParameter("PrincipalId");
  if (Actions.length === 0) throw missingParameter("Actions");
  if (AWSAccountIds.length > POLICY_PRINCIPALS_MAX)
    throw overLimit(
      `${AWSAccountIds.length} principals were found, maximum allowed is ${POLICY_PRINCIPALS_MAX}.`,
    );
  if (Actions.length > POLICY_ACTIONS_MAX)
    throw overLimit(`${Actions.length} Actions were found, maximum allowed is ${POLICY_ACTIONS_MAX}.`);
  for (const account of AWSAccountIds)
    if (!ACCOUNT.test(account)) throw invalidValue("PrincipalId", account, "Unable to verify.");
  for (const action of Actions) {
    if (OWNER_ONLY.has(action))
      throw invalidValue(
        "ActionName",
        `SQS:${action}`,
        "Only the queue owner is allowed to invoke this action.",
      );
    if (!GRANTABLE.has(action))
      throw invalidValue(
        "ActionName",
        `SQS:${action}`,
        "Please refer to the appropriate WSDL for a list of valid actions.",
      );
  }
}

/** The policy without the statement of this label; "" when nothing is left. */
export function withoutPermission(policy: string | undefined, label: string): string {
  const present = policy === undefined ? undefined : documentOf(policy);
  const remaining = present?.Statement.filter((statement) => statement.Sid !== label);
  if (present === undefined || remaining?.length === present.Statement.length)
    throw invalidValue("Label", label, "can't find label.");
  return remaining?.length === 0 ? "" : JSON.stringify({ ...present, Statement: remaining });
}
