/** The role by which Organizations acts in each account of an organization. */
import { iam } from "../../gen/iam.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import type { Principal } from "../../kernel/iam/principal.ts";
import type { Prepare } from "./kit.ts";

const SERVICE = "organizations.amazonaws.com";

/** Makes AWSServiceRoleForOrganizations unless it is there. Throws AccessDeniedForDependencyException. */
export async function makeLinkedRole(ctx: Prepare, as?: Principal): Promise<void> {
  try {
    const input = { AWSServiceName: SERVICE };
    await ctx.call(iam, "CreateServiceLinkedRole", input, as === undefined ? {} : { as });
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    if (error.code === "InvalidInput") return; // it is there
    const fields = { Reason: "ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE" };
    throw new AwsError(
      "AccessDeniedForDependencyException",
      400,
      "The operation that you attempted requires you to have the iam:CreateServiceLinkedRole for " +
        `${SERVICE} so that AWS Organizations can create the required service-linked role.`,
      fields,
    );
  }
}
