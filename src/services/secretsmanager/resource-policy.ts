/**
 * Policies attached to secrets.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html
 */
import { parseArn } from "../../aws/arn.ts";
import type { ValidationErrorsEntry } from "../../gen/secretsmanager.ts";
import type { ConditionEntry, PolicyDocument, StatementDocument } from "../../lang/iam/document.ts";
import { PolicySyntaxError } from "../../lang/iam/document.ts";
import { validatePolicy } from "../../lang/iam/validate.ts";
import * as errors from "./errors.ts";
import type { Read } from "./kit.ts";
import { arnOf, type Secret } from "./secret.ts";

const UNSUPPORTED_PRINCIPAL = "This resource policy contains an unsupported principal.";

/** Throws MalformedPolicyDocumentException for what is no policy of a secret or names principals that do not exist. */
export function checkPolicy(ctx: Read, text: string, blockPublic: boolean): void {
  const policy = parsed(text);
  if (policy instanceof PolicySyntaxError) throw errors.malformedPolicy(policy.message);
  if (!principalsExist(ctx, policy)) throw errors.malformedPolicy(UNSUPPORTED_PRINCIPAL);
  if (blockPublic && isPublic(policy)) throw errors.publicPolicy();
}

/** The same as findings, and whether the caller could set another policy after this one. */
export function findingsOf(ctx: Read, text: string, secret: Secret | undefined): ValidationErrorsEntry[] {
  const policy = parsed(text);
  if (policy instanceof PolicySyntaxError)
    return [{ CheckName: "POLICY_SYNTAX", ErrorMessage: policy.message }];
  const findings: ValidationErrorsEntry[] = [];
  if (!principalsExist(ctx, policy))
    findings.push({ CheckName: "PRINCIPAL_EXISTENCE", ErrorMessage: UNSUPPORTED_PRINCIPAL });
  if (isPublic(policy))
    findings.push({
      CheckName: "ZELKOVA",
      ErrorMessage: "The resource policy grants broad access to the secret.",
    });
  if (locksOut(ctx, text, secret))
    findings.push({
      CheckName: "LOCKOUT",
      ErrorMessage: "The resource policy would prevent you from changing it.",
    });
  return findings;
}

function locksOut(ctx: Read, resourcePolicy: string, secret: Secret | undefined): boolean {
  return !ctx.permits({
    action: "secretsmanager:PutResourcePolicy",
    resource: secret === undefined ? "*" : arnOf(ctx.scope, secret),
    resourcePolicy,
    resourceTags: secret?.tags,
  });
}

function parsed(text: string): PolicyDocument | PolicySyntaxError {
  try {
    return validatePolicy(text, "resource");
  } catch (error) {
    if (error instanceof PolicySyntaxError) return error;
    throw error;
  }
}

function principalsExist(ctx: Read, { statements }: PolicyDocument): boolean {
  return statements.every(({ principal, notPrincipal }) => {
    const element = principal ?? notPrincipal;
    if (element === undefined || element === "*") return true;
    return element.every(({ type, values }) => type !== "AWS" || values.every((value) => exists(ctx, value)));
  });
}

/** Users and roles have to exist; accounts and sessions are taken at their word. */
function exists(ctx: Read, principal: string): boolean {
  const arn = parseArn(principal);
  if (arn === undefined || arn.service !== "iam") return true;
  if (arn.resource.startsWith("user/")) return ctx.identity.user(principal) !== undefined;
  return !arn.resource.startsWith("role/") || ctx.identity.role(principal) !== undefined;
}

/** Whether anybody is let in whom the policy does not name by account, organization or network. */
function isPublic({ statements }: PolicyDocument): boolean {
  return statements.some(
    (statement) =>
      statement.effect === "Allow" && namesEverybody(statement) && !statement.condition.some(isRestriction),
  );
}

function namesEverybody({ principal, notPrincipal }: StatementDocument): boolean {
  if (notPrincipal !== undefined || principal === "*") return true;
  return principal?.some(({ type, values }) => type === "AWS" && values.includes("*")) ?? false;
}

/** Keys that tell who asks, or from where. */
const RESTRICTING: ReadonlySet<string> = new Set([
  "aws:principalaccount",
  "aws:principalarn",
  "aws:principalorgid",
  "aws:principalorgpaths",
  "aws:sourceaccount",
  "aws:sourcearn",
  "aws:sourceip",
  "aws:sourceorgid",
  "aws:sourceorgpaths",
  "aws:sourcevpc",
  "aws:sourcevpce",
  "aws:userid",
  "aws:vpcsourceip",
]);
const POSITIVE = /^(ForAnyValue:)?(String(Equals|EqualsIgnoreCase|Like)|Arn(Equals|Like)|IpAddress)$/i;

function isRestriction({ operator, key, values }: ConditionEntry): boolean {
  return POSITIVE.test(operator) && RESTRICTING.has(key.toLowerCase()) && !values.some(isAnything);
}

/** A value that leaves open which account or network is meant. */
function isAnything(value: string): boolean {
  if (/^[*?]*$/.test(value) || value.endsWith("/0")) return true;
  const account = parseArn(value)?.account;
  return account !== undefined && /[*?]/.test(account);
}
