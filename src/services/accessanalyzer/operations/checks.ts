/**
 * Checks of policies against each other, and against what must not be granted.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-custom-policy-checks.html
 */
import type { AccessCheckPolicyType, ReasonSummary } from "../../../gen/accessanalyzer.ts";
import {
  type PolicyDocument,
  PolicySyntaxError,
  parsePolicy,
  type StatementDocument,
} from "../../../lang/iam/document.ts";
import { EVERYTHING } from "../../../lang/iam/patterns.ts";
import { grantsOf, newGrants } from "../../../lang/iam/reach.ts";
import { externalAccess } from "../analysis/external.ts";
import { invalidParameter, validation } from "../errors.ts";
import { read } from "../kit.ts";
import { ACCESS_ACTIONS_MAX } from "../limits.ts";

/** Throws InvalidParameterException for what is no policy of the type. */
function policyOf(text: string, type: AccessCheckPolicyType): PolicyDocument {
  let policy: PolicyDocument;
  try {
    policy = parsePolicy(text);
  } catch (error) {
    if (error instanceof PolicySyntaxError) throw invalidParameter("Invalid policy document.");
    throw error;
  }
  const named = ({ principal, notPrincipal }: StatementDocument) =>
    principal !== undefined || notPrincipal !== undefined;
  const fits = type === "IDENTITY_POLICY" ? !policy.statements.some(named) : policy.statements.every(named);
  if (!fits)
    throw invalidParameter(
      type === "IDENTITY_POLICY"
        ? "Identity policies cannot have a Principal element."
        : "Resource policies must have a Principal element.",
    );
  return policy;
}

const reasonsOf = (
  { statements }: PolicyDocument,
  guilty: readonly StatementDocument[],
  description: string,
): ReasonSummary[] =>
  guilty.map((statement) => ({
    description,
    statementIndex: statements.indexOf(statement),
    ...(statement.sid !== undefined && { statementId: statement.sid }),
  }));

export const CheckNoNewAccess = read("CheckNoNewAccess", (_, input) => {
  const next = policyOf(input.newPolicyDocument, input.policyType);
  const guilty = newGrants(next, policyOf(input.existingPolicyDocument, input.policyType));
  if (guilty.length === 0)
    return {
      result: "PASS",
      message: "The modified permissions do not grant new access compared to your existing policy.",
    };
  return {
    result: "FAIL",
    message: "The modified permissions grant new access compared to your existing policy.",
    reasons: reasonsOf(next, guilty, "New access in the statement with index: ").map((reason) => ({
      ...reason,
      description: `${reason.description}${reason.statementIndex}.`,
    })),
  };
});

export const CheckAccessNotGranted = read(
  "CheckAccessNotGranted",
  (_, { policyDocument, policyType, access }) => {
    const policy = policyOf(policyDocument, policyType);
    const guilty = new Set<StatementDocument>();
    for (const { actions = [], resources = [] } of access) {
      if (actions.length === 0 && resources.length === 0) throw validation("Specify actions or resources.");
      if (actions.length > ACCESS_ACTIONS_MAX)
        throw validation(`Specify at most ${ACCESS_ACTIONS_MAX} actions.`);
      for (const action of actions)
        if (!/^[\w-]+:[\w*?]+$/.test(action)) throw invalidParameter(`The action ${action} is not valid.`);
      const set = (texts: readonly string[]) =>
        texts.length === 0 ? EVERYTHING : { negated: false, patterns: texts };
      const wanted = {
        actions: set(actions.map((action) => action.toLowerCase())),
        resources: set(resources),
        principals: EVERYTHING,
        condition: [],
      };
      for (const statement of grantsOf(policy, wanted)) guilty.add(statement);
    }
    if (guilty.size === 0)
      return {
        result: "PASS",
        message: "The policy document does not grant access to perform the listed actions or resources.",
      };
    return {
      result: "FAIL",
      message: "The policy document grants access to perform one or more of the listed actions or resources.",
      reasons: reasonsOf(
        policy,
        [...guilty],
        "One or more of the listed actions or resources in the statement with index: ",
      ).map((reason) => ({ ...reason, description: `${reason.description}${reason.statementIndex}.` })),
    };
  },
);

export const CheckNoPublicAccess = read("CheckNoPublicAccess", (_, { policyDocument, resourceType }) => {
  const policy = policyOf(policyDocument, "RESOURCE_POLICY");
  const nobody = { trusts: () => false, organization: undefined };
  const guilty = policy.statements.filter((statement) => {
    const others = policy.statements.filter(({ effect }) => effect === "Deny");
    const alone = { ...policy, statements: [statement, ...others] };
    return statement.effect === "Allow" && externalAccess(alone, nobody).some(({ isPublic }) => isPublic);
  });
  if (guilty.length === 0)
    return {
      result: "PASS",
      message: `The resource policy does not grant public access for the following resource type: ${resourceType}.`,
    };
  return {
    result: "FAIL",
    message: `The resource policy grants public access for the following resource type: ${resourceType}.`,
    reasons: reasonsOf(policy, guilty, "Public access granted in the following statement with sid: ").map(
      (reason) => ({
        ...reason,
        description:
          reason.statementId === undefined
            ? `Public access granted in the following statement with index: ${reason.statementIndex}.`
            : `${reason.description}${reason.statementId}.`,
      }),
    ),
  };
});
