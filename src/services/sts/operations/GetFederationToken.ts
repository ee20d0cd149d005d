import { after, SECOND } from "../../../base/instant.ts";
import type { FederatedUserPrincipal } from "../../../kernel/iam/principal.ts";
import { issueSession } from "../../../kernel/sigv4/session.ts";
import { needsLongTermCredentials } from "../errors.ts";
import { write } from "../kit.ts";
import { ROOT_DURATION_SECONDS_MAX, USER_DURATION_SECONDS_DEFAULT } from "../limits.ts";
import { sessionFacts } from "../role.ts";
import { packedSize, sessionPolicies } from "../session-policy.ts";
import { sessionTags } from "../session-tags.ts";

/**
 * The federated user may do what both its issuer and the policies passed here allow.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.html
 */
export const GetFederationToken = write("GetFederationToken", (ctx, input) => {
  const { caller } = ctx;
  if ((caller.kind !== "user" && caller.kind !== "root") || caller.session !== undefined)
    throw needsLongTermCredentials("GetFederationToken");
  const policies = sessionPolicies(ctx, caller.account, input);
  const tags = sessionTags(caller, input.Tags);
  const PackedPolicySize = packedSize(policies, tags.all);
  const asked = input.DurationSeconds ?? USER_DURATION_SECONDS_DEFAULT;
  // AWS shortens what root asks for, without a word.
  const seconds = caller.kind === "root" ? Math.min(asked, ROOT_DURATION_SECONDS_MAX) : asked;
  const { account, partition } = caller;
  const principal: FederatedUserPrincipal = {
    kind: "federated-user",
    account,
    partition,
    arn: `arn:${partition}:sts::${account}:federated-user/${input.Name}`,
    userId: `${account}:${input.Name}`,
    name: input.Name,
    issuer: caller,
    session: sessionFacts({
      kind: "GetFederationToken",
      issuedAt: ctx.now,
      expiresAt: after(ctx.now, seconds * SECOND),
      ...policies,
      tags: tags.all,
    }),
  };
  return {
    Credentials: issueSession(ctx, principal),
    FederatedUser: { FederatedUserId: principal.userId, Arn: principal.arn },
    PackedPolicySize,
  };
});
