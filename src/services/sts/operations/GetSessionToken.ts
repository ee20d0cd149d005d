import { after, SECOND } from "../../../base/instant.ts";
import { issueSession } from "../../../kernel/sigv4/session.ts";
import { needsLongTermCredentials } from "../errors.ts";
import { write } from "../kit.ts";
import { ROOT_DURATION_SECONDS_MAX, USER_DURATION_SECONDS_DEFAULT } from "../limits.ts";
import { checkMfa } from "../mfa.ts";
import { sessionFacts } from "../role.ts";

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html */
export const GetSessionToken = write("GetSessionToken", (ctx, input) => {
  const { caller } = ctx;
  if ((caller.kind !== "user" && caller.kind !== "root") || caller.session !== undefined)
    throw needsLongTermCredentials("GetSessionToken");
  const asked = input.DurationSeconds ?? USER_DURATION_SECONDS_DEFAULT;
  // AWS shortens what root asks for, without a word.
  const seconds = caller.kind === "root" ? Math.min(asked, ROOT_DURATION_SECONDS_MAX) : asked;
  const session = sessionFacts({
    kind: "GetSessionToken",
    issuedAt: ctx.now,
    expiresAt: after(ctx.now, seconds * SECOND),
    mfaAuthenticatedAt: checkMfa(ctx, input),
  });
  return { Credentials: issueSession(ctx, { ...caller, session }) };
});
