/**
 * Who may use a topic: the policy it begins with, and the two operations that edit one statement by statement.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html
 */
import { PolicySyntaxError } from "../../../lang/iam/document.ts";
import { validatePolicy } from "../../../lang/iam/validate.ts";
import { invalidParameter } from "../errors.ts";
import { POLICY_BYTES_MAX } from "../limits.ts";

const DEFAULT_ACTIONS = [
  "SNS:GetTopicAttributes",
  "SNS:SetTopicAttributes",
  "SNS:AddPermission",
  "SNS:RemovePermission",
  "SNS:DeleteTopic",
  "SNS:Subscribe",
  "SNS:ListSubscriptionsByTopic",
  "SNS:Publish",
];

/** Lets in everyone on whose account's behalf the owner's account asks. */
export function defaultPolicy(arn: string, owner: string): string {
  return JSON.stringify({
    Version: "2008-10-17",
    Id: "__default_policy_ID",
    Statement: [
      {
        Sid: "__default_statement_ID",
        Effect: "Allow",
        Principal: { AWS: "*" },
        Action: DEFAULT_ACTIONS,
        Resource: arn,
        Condition: { StringEquals: { "AWS:SourceOwner": owner } },
      },
    ],
  });
}

/** What AddPermission can grant. */
const GRANTABLE: ReadonlySet<string> = new Set([
  "*",
  "AddPermission",
  "DeleteTopic",
  "GetDataProtectionPolicy",
  "GetTopicAttributes",
  "ListSubscriptionsByTopic",
  "ListTagsForResource",
  "Publish",
  "PutDataProtectionPolicy",
  "Receive",
  "RemovePermission",
  "SetTopicAttributes",
  "Subscribe",
]);

export interface Grant {
  readonly Label: string;
  readonly AWSAccountId: readonly string[];
  readonly ActionName: readonly string[];
}

interface Document {
  readonly Statement: readonly { readonly Sid?: string }[];
}

const bareIfOne = (items: readonly string[]): string | readonly string[] =>
  items.length === 1 ? (items[0] as string) : items;

/** The policy with one more statement. */
export function withPermission(policy: string, grant: Grant, arn: string, partition: string): string {
  if (grant.ActionName.some((action) => !GRANTABLE.has(action)))
    throw invalidParameter("Policy statement action out of service scope!");
  if (grant.AWSAccountId.length === 0 || grant.AWSAccountId.some((account) => !/^\d{12}$/.test(account)))
    throw invalidParameter("Policy Error: PrincipalNotFound");
  const document = documentOf(policy);
  if (document.Statement.some(({ Sid }) => Sid === grant.Label))
    throw invalidParameter("Statement already exists");
  const added = {
    Sid: grant.Label,
    Effect: "Allow",
    Principal: { AWS: bareIfOne(grant.AWSAccountId.map((id) => `arn:${partition}:iam::${id}:root`)) },
    Action: bareIfOne(grant.ActionName.map((action) => (action === "*" ? "SNS:*" : `SNS:${action}`))),
    Resource: arn,
  };
  return JSON.stringify({ ...document, Statement: [...document.Statement, added] });
}

/** The policy without the statement of this label; the same when it has none such. */
export function withoutPermission(policy: string, label: string): string {
  const document = documentOf(policy);
  return JSON.stringify({ ...document, Statement: document.Statement.filter(({ Sid }) => Sid !== label) });
}

function documentOf(policy: string): Document {
  const document = JSON.parse(policy) as {
    readonly Statement: Document["Statement"] | { readonly Sid?: string };
  };
  const { Statement } = document;
  return { ...document, Statement: Array.isArray(Statement) ? Statement : [Statement as { Sid?: string }] };
}

/** Refuses what is no policy of this topic. */
export function checkPolicy(text: string, arn: string): void {
  if (Buffer.byteLength(text) > POLICY_BYTES_MAX)
    throw invalidParameter("Policy Error: Policy exceeds the maximum size");
  try {
    for (const { action, resource } of validatePolicy(text, "resource").statements) {
      if (action?.some((name) => name !== "*" && !/^sns:/i.test(name)) === true)
        throw invalidParameter("Policy statement action out of service scope!");
      if (resource?.some((pattern) => !covers(pattern, arn)) === true)
        throw invalidParameter("Policy Error: Invalid resource in policy statement");
    }
  } catch (error) {
    if (error instanceof PolicySyntaxError) throw invalidParameter(`Policy Error: ${error.message}`);
    throw error;
  }
}

/** A statement's resource is the topic, or a pattern that it fits. */
function covers(pattern: string, arn: string): boolean {
  const [head = "", ...rest] = pattern.split("*");
  if (rest.length === 0) return pattern === arn;
  const tail = rest.at(-1) ?? "";
  return arn.startsWith(head) && arn.endsWith(tail);
}
