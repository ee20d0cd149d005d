/**
 * Key policies, on which all access to a key rests.
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html
 */
import { parseArn } from "../../aws/arn.ts";
import type { Scope } from "../../aws/scope.ts";
import { accountOf } from "../../kernel/iam/principal.ts";
import type { ContextSource, ContextValue } from "../../lang/iam/context.ts";
import { PolicySyntaxError } from "../../lang/iam/document.ts";
import { evaluate } from "../../lang/iam/evaluate.ts";
import { compilePolicy } from "../../lang/iam/policy.ts";
import { validatePolicy } from "../../lang/iam/validate.ts";
import * as errors from "./errors.ts";
import type { Read } from "./kit.ts";
import { POLICY_BYTES_MAX } from "./limits.ts";

/** The only name a key policy has. */
export const POLICY_NAME = "default";

/** What keys get that are made without a policy: the account may use and manage them, and pass that on through IAM. */
export function defaultPolicy({ partition, account }: Scope): string {
  return prettyJson({
    Version: "2012-10-17",
    Id: "key-default-1",
    Statement: [
      {
        Sid: "Enable IAM User Permissions",
        Effect: "Allow",
        Principal: { AWS: `arn:${partition}:iam::${account}:root` },
        Action: "kms:*",
        Resource: "*",
      },
    ],
  });
}

/** JSON in the layout in which KMS shows the policies that it writes itself. */
export function prettyJson(value: unknown): string {
  return pretty(value, "");
}

function pretty(value: unknown, indent: string): string {
  if (Array.isArray(value)) return `[ ${value.map((item) => pretty(item, indent)).join(", ")} ]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const deeper = `${indent}  `;
  const members = Object.entries(value).map(
    ([name, member]) => `${deeper}"${name}" : ${pretty(member, deeper)}`,
  );
  return `{\n${members.join(",\n")}\n${indent}}`;
}

/**
 * Refuses what is no policy of a key, names principals that do not exist, or (unless `bypass`) would lock out whoever
 * sets it.
 */
export function checkPolicy(ctx: Read, arn: string, policy: string, bypass: boolean): void {
  if (Buffer.byteLength(policy) > POLICY_BYTES_MAX)
    throw errors.limitExceeded(`The key policy document must not exceed ${POLICY_BYTES_MAX} bytes.`);
  checkPrincipals(ctx, policy);
  if (!bypass && !letsCallerChangeIt(ctx, arn, policy)) throw errors.policyLockout();
}

function checkPrincipals(ctx: Read, text: string): void {
  for (const { principal, notPrincipal } of parsed(text).statements) {
    const element = principal ?? notPrincipal;
    if (element === undefined || element === "*") continue;
    for (const { type, values } of element)
      if (type === "AWS" && !values.every((value) => exists(ctx, value))) throw errors.invalidPrincipals();
  }
}

function parsed(text: string): ReturnType<typeof validatePolicy> {
  try {
    return validatePolicy(text, "resource");
  } catch (error) {
    if (error instanceof PolicySyntaxError) throw errors.malformedPolicy(error.message);
    throw error;
  }
}

/** Users and roles have to exist; accounts and sessions are taken at their word. */
export function exists(ctx: Read, principal: string): boolean {
  const arn = parseArn(principal);
  if (arn === undefined || arn.service !== "iam") return true;
  if (arn.resource.startsWith("user/")) return ctx.identity.user(principal) !== undefined;
  return !arn.resource.startsWith("role/") || ctx.identity.role(principal) !== undefined;
}

const EVERYTHING = {
  name: "everything",
  policy: compilePolicy(
    '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}',
  ),
};

/**
 * Whether the caller could set another policy after this one, given that IAM allows it.
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html#prevent-unmanageable-key
 */
function letsCallerChangeIt(ctx: Read, arn: string, policy: string): boolean {
  const { caller, scope } = ctx;
  const question = {
    action: "kms:PutKeyPolicy",
    resource: arn,
    caller,
    resourceAccount: scope.account,
    context: new CallerContext(ctx),
  };
  const resource = { name: arn, policy: compilePolicy(policy) };
  return evaluate(question, { identity: [EVERYTHING], resource, mode: "trust" }).allowed;
}

/** What is known of the caller; of the request to come nothing is. */
class CallerContext implements ContextSource {
  readonly #ctx: Read;

  constructor(ctx: Read) {
    this.#ctx = ctx;
  }

  get(key: string): ContextValue | undefined {
    const { caller } = this.#ctx;
    switch (key) {
      case "aws:principalarn":
        return caller.kind === "assumed-role" ? caller.roleArn : "arn" in caller ? caller.arn : undefined;
      case "aws:principalaccount":
      case "kms:calleraccount":
        return accountOf(caller);
      case "aws:userid":
        return "userId" in caller ? caller.userId : undefined;
      default:
        return undefined;
    }
  }
}
