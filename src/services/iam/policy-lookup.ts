/** Managed policies, whoever keeps them: AWS for everybody, or the account for itself. */
import { AwsError } from "../../kernel/dispatch/errors.ts";
import type { AwsPolicy } from "../../kernel/ports/identity.ts";
import { checkArn, withArn } from "./entities.ts";
import { type Entity, NOUNS } from "./entity.ts";
import { noSuchEntity, policyNotAttachable } from "./errors.ts";
import type { Reading } from "./kit.ts";

export type AnyPolicy =
  | ({ readonly keeper: "aws" } & AwsPolicy)
  | ({ readonly keeper: "account" } & Entity<"policy">);

export function isAwsManaged(arn: string): boolean {
  return arn.split(":", 5)[4] === "aws";
}

/** Undefined when there is none. */
export function findPolicy(ctx: Reading, arn: string): AnyPolicy | undefined {
  if (!isAwsManaged(arn)) {
    const policy = ctx.store.entities.withArn("policy", arn);
    return policy && { keeper: "account", ...policy };
  }
  const managed = ctx.identity.awsPolicies(ctx.scope.partition).get(arn);
  return managed && { keeper: "aws", ...managed };
}

/** Throws NoSuchEntity, and InvalidInput for what is not an ARN. */
export function policyWithArn(ctx: Reading, arn: string): AnyPolicy {
  checkArn(arn);
  const policy = findPolicy(ctx, arn);
  if (policy === undefined) throw noSuchEntity(NOUNS.policy.missing(arn));
  return policy;
}

/** A policy that the account may change. Throws AccessDenied for AWS's own. */
export function customerPolicy(ctx: Reading, arn: string): Entity<"policy"> {
  checkArn(arn);
  if (!isAwsManaged(arn)) return withArn(ctx, "policy", arn);
  const who = "arn" in ctx.caller ? ctx.caller.arn : ctx.caller.kind;
  const action = `iam:${ctx.request.operation}`;
  throw new AwsError(
    "AccessDenied",
    403,
    `User: ${who} is not authorized to perform: ${action} on resource: ${arn}`,
  );
}

/** Throws NoSuchEntity; PolicyNotAttachable for policies that only service-linked roles bear. */
export function attachablePolicy(ctx: Reading, arn: string): AnyPolicy {
  checkArn(arn);
  const policy = findPolicy(ctx, arn);
  if (policy === undefined) throw policyNotAttachable(arn);
  if (policy.keeper === "aws" && policy.path.startsWith("/aws-service-role/"))
    throw new AwsError("PolicyNotAttachable", 400, "Cannot attach a Service Role Policy to a Customer Role.");
  return policy;
}

/** Checks what is to become a permissions boundary. Throws NoSuchEntity and InvalidInput. */
export function checkBoundary(ctx: Reading, arn: string | undefined): void {
  if (arn === undefined) return;
  checkArn(arn);
  if (findPolicy(ctx, arn) === undefined)
    throw noSuchEntity(`Scope ARN: ${arn} does not exist or is not attachable.`);
}

/** The document that is in force. */
export function defaultDocument(ctx: Reading, policy: AnyPolicy): string {
  const text =
    policy.keeper === "aws"
      ? ctx.identity.awsPolicies(ctx.scope.partition).document(policy.arn)
      : ctx.store.policies.version(policy, policy.detail.defaultVersion)?.document;
  if (text === undefined) throw new Error(`policy ${policy.arn} has no document`);
  return text;
}
