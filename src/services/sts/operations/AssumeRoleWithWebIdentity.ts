import { federationDenied, invalidIdentityToken } from "../errors.ts";
import { issueFederated } from "../federation.ts";
import { staged } from "../kit.ts";
import { accountOfArn, roleNamed } from "../role.ts";
import { sessionPolicies } from "../session-policy.ts";
import { readWebIdentity, type WebIdentity } from "../web-identity/claims.ts";
import { type FetchJson, signingKeys } from "../web-identity/keys.ts";
import { isSignedBy } from "../web-identity/token.ts";

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
export const assumeRoleWithWebIdentity = (fetchJson: FetchJson) =>
  staged("AssumeRoleWithWebIdentity", {
    async prepare(ctx, input): Promise<WebIdentity> {
      const identity = readWebIdentity(ctx, input, accountOfArn(input.RoleArn));
      const { token, issuer } = identity;
      const keys = await signingKeys(fetchJson, issuer, token.header["kid"], ctx.signal);
      if (!keys.some((key) => isSignedBy(token, key)))
        throw invalidIdentityToken("The signature of the ID Token could not be validated.");
      return identity;
    },
    commit(ctx, input, federation) {
      const role = roleNamed(ctx, input.RoleArn);
      if (role === undefined) throw federationDenied("sts:AssumeRoleWithWebIdentity");
      return {
        ...issueFederated(ctx, {
          kind: "AssumeRoleWithWebIdentity",
          role,
          sessionName: input.RoleSessionName,
          seconds: input.DurationSeconds,
          policies: sessionPolicies(ctx, accountOfArn(role.arn) ?? "", input),
          federation,
        }),
        SubjectFromWebIdentityToken: federation.subject,
        Provider: federation.provider,
        Audience: federation.audience,
      };
    },
  });
