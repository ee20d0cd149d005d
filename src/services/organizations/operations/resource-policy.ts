/** The organization's own policy, by which the management account lets members manage policies. */
import { PolicySyntaxError, parsePolicy, type StatementDocument } from "../../../lang/iam/document.ts";
import { validatePolicy } from "../../../lang/iam/validate.ts";
import { constraint, invalidInput, resourcePolicyNotFound } from "../errors.ts";
import { resourcePolicyId } from "../ids.ts";
import { ownOrganization, type Read, read, write } from "../kit.ts";
import { RESOURCE_POLICY_CHARACTERS_MAX } from "../limits.ts";
import { arnIn } from "../shapes.ts";
import type { Organization } from "../store/organizations.ts";
import { checkTags, putTags } from "../tagging.ts";

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_delegate_policies.html */
const DELEGABLE =
  /^organizations:(Describe|List|Create(Policy|\*)$|UpdatePolicy$|DeletePolicy$|AttachPolicy$|DetachPolicy$|EnablePolicyType$|DisablePolicyType$|TagResource$|UntagResource$|InviteOrganizationToTransferResponsibility$|UpdateResponsibilityTransfer$|TerminateResponsibilityTransfer$)/i;

function checkPolicy(content: string): void {
  if (content.length > RESOURCE_POLICY_CHARACTERS_MAX)
    throw constraint("POLICY_CONTENT_LIMIT_EXCEEDED", "You have exceeded the maximum policy size.");
  let statements: readonly StatementDocument[];
  try {
    validatePolicy(content, "resource");
    statements = parsePolicy(content).statements;
  } catch (error) {
    if (!(error instanceof PolicySyntaxError)) throw error;
    throw invalidInput("INVALID_RESOURCE_POLICY_JSON", "The resource policy is not a valid policy document.");
  }
  for (const { action, notAction } of statements)
    if (notAction !== undefined || !(action ?? []).every((each) => DELEGABLE.test(each)))
      throw invalidInput(
        "UNSUPPORTED_ACTION_IN_RESOURCE_POLICY",
        "The resource policy contains an action that can't be delegated.",
      );
}

function shape(ctx: Read, organization: Organization) {
  const { id, resourcePolicyId: policyId, resourcePolicy } = organization;
  if (policyId === null || resourcePolicy === null) throw resourcePolicyNotFound();
  const Arn = arnIn(ctx, organization, `resourcepolicy/${id}/${policyId}`);
  return { ResourcePolicy: { ResourcePolicySummary: { Id: policyId, Arn }, Content: resourcePolicy } };
}

export const PutResourcePolicy = write("PutResourcePolicy", (ctx, { Content, Tags }) => {
  const organization = ownOrganization(ctx);
  checkPolicy(Content);
  checkTags(ctx, Tags);
  const id = organization.resourcePolicyId ?? resourcePolicyId(ctx.ids);
  const changed = { ...organization, resourcePolicyId: id, resourcePolicy: Content };
  ctx.store.organizations.put(changed);
  putTags(ctx, id, Tags);
  return shape(ctx, changed);
});

export const DescribeResourcePolicy = read("DescribeResourcePolicy", (ctx) =>
  shape(ctx, ownOrganization(ctx)),
);

export const DeleteResourcePolicy = write("DeleteResourcePolicy", (ctx) => {
  const organization = ownOrganization(ctx);
  if (organization.resourcePolicyId === null) throw resourcePolicyNotFound();
  ctx.store.tags.removeAll(organization.resourcePolicyId);
  ctx.store.organizations.put({ ...organization, resourcePolicyId: null, resourcePolicy: null });
  return {};
});
