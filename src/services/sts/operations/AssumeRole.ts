import type { Principal, SessionFacts } from "../../../kernel/iam/principal.ts";
import { issueSession } from "../../../kernel/sigv4/session.ts";
import { sourceIdentityOf } from "../authz.ts";
import { notAuthorized, validationError } from "../errors.ts";
import { type Input, type Writing, write } from "../kit.ts";
import { checkMfa } from "../mfa.ts";
import {
  accountOfArn,
  assumed,
  assumedRoleUser,
  isChained,
  roleNamed,
  roleSessionEnd,
  sessionFacts,
} from "../role.ts";
import { packedSize, sessionPolicies } from "../session-policy.ts";
import { sessionTags } from "../session-tags.ts";

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export const AssumeRole = write("AssumeRole", (ctx, input) => {
  const role = roleNamed(ctx, input.RoleArn);
  if (role === undefined) throw notAuthorized(ctx.caller, "sts:AssumeRole", input.RoleArn);
  refuseProvidedContexts(input);
  const chained = isChained(ctx.caller);
  const expiresAt = roleSessionEnd(ctx.now, role, input.DurationSeconds, chained);
  const policies = sessionPolicies(ctx, accountOfArn(role.arn) ?? "", input);
  const tags = sessionTags(ctx.caller, input.Tags, input.TransitiveTagKeys);
  const PackedPolicySize = packedSize(policies, tags.all);
  const sourceIdentity = chosenSourceIdentity(ctx, input);
  const principal = assumed(
    role,
    input.RoleSessionName,
    sessionFacts({
      kind: "AssumeRole",
      issuedAt: ctx.now,
      expiresAt,
      mfaAuthenticatedAt: checkMfa(ctx, input),
      ...policies,
      tags: tags.all,
      transitiveTagKeys: tags.transitiveKeys,
      sourceIdentity,
      federation: takenFor(ctx.caller),
      chained: chained ? true : undefined,
    }),
  );
  return {
    Credentials: issueSession(ctx, principal),
    AssumedRoleUser: assumedRoleUser(principal),
    PackedPolicySize,
    SourceIdentity: sourceIdentity,
  };
});

/**
 * What a service tells of whom it took the role for: a function's requests carry its ARN.
 * https://docs.aws.amazon.com/lambda/latest/dg/permissions-source-function-arn.html
 */
function takenFor(caller: Principal): SessionFacts["federation"] {
  if (caller.kind !== "service" || caller.service !== "lambda.amazonaws.com") return undefined;
  const { sourceArn } = caller;
  return sourceArn?.includes(":function:") ? { "lambda:SourceFunctionArn": sourceArn } : undefined;
}

/** A source identity that came with the calling session cannot be exchanged for another. */
function chosenSourceIdentity(ctx: Writing, input: Input<"AssumeRole">): string | undefined {
  const inherited = sourceIdentityOf(ctx.caller);
  const asked = input.SourceIdentity;
  if (inherited !== undefined && asked !== undefined && asked !== inherited)
    throw notAuthorized(ctx.caller, "sts:SetSourceIdentity", input.RoleArn);
  return inherited ?? asked;
}

/** They come from IAM Identity Center, whose assertions nobody here can check. */
function refuseProvidedContexts({ ProvidedContexts }: Input<"AssumeRole">): void {
  const [first] = ProvidedContexts ?? [];
  if (first !== undefined)
    throw validationError(`The context provider ${first.ProviderArn ?? ""} is not supported.`);
}
