import { federationDenied } from "../errors.ts";
import { issueFederated } from "../federation.ts";
import { staged } from "../kit.ts";
import { accountOfArn, roleNamed } from "../role.ts";
import { type SamlFederation, samlFederation } from "../saml/federation.ts";
import { readResponse } from "../saml/response.ts";
import { checkSignature } from "../saml/signature.ts";
import { sessionPolicies } from "../session-policy.ts";

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithSAML.html */
export const AssumeRoleWithSAML = staged("AssumeRoleWithSAML", {
  async prepare(ctx, input): Promise<SamlFederation> {
    const response = readResponse(ctx, input);
    const federation = samlFederation(ctx, input, response.assertion);
    await checkSignature(response, federation.metadata.certificates);
    return federation;
  },
  commit(ctx, input, federation) {
    const role = roleNamed(ctx, input.RoleArn);
    if (role === undefined) throw federationDenied("sts:AssumeRoleWithSAML");
    const { assertion, sessionName, sessionSeconds } = federation;
    return {
      ...issueFederated(ctx, {
        kind: "AssumeRoleWithSAML",
        role,
        sessionName,
        seconds: shorter(input.DurationSeconds, sessionSeconds),
        policies: sessionPolicies(ctx, accountOfArn(role.arn) ?? "", input),
        federation,
      }),
      Subject: assertion.subject,
      SubjectType: federation.subjectType,
      Issuer: assertion.issuer,
      Audience: assertion.recipient,
      NameQualifier: federation.nameQualifier,
    };
  },
});

/** Of what the request and the assertion ask for, the less. */
function shorter(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}
