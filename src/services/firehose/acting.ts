/** Firehose acting for its customers: as the roles it was given. */
import { AwsError } from "../../kernel/dispatch/errors.ts";
import type { RolePrincipal } from "../../kernel/iam/principal.ts";
import { assumeRole } from "../../targets/role.ts";
import { roleRefused } from "./errors.ts";
import type { Prepare } from "./kit.ts";
import { type DeliveryStream, streamArn } from "./stream.ts";

const SESSION_NAME = "AWSFirehose";

/** The role's session; Firehose tells its customer's account as the external id. Throws what the role says. */
export function roleOf(
  ctx: Prepare,
  { name }: Pick<DeliveryStream, "name">,
  roleArn: string,
): Promise<RolePrincipal> {
  return assumeRole(ctx, roleArn, {
    service: "firehose.amazonaws.com",
    sourceArn: streamArn(ctx.scope, name),
    sessionName: SESSION_NAME,
    externalId: ctx.scope.account,
  });
}

/** Refuses a configuration whose roles do not let Firehose in. */
export async function checkRoles(ctx: Prepare, name: string, roles: readonly string[]): Promise<void> {
  for (const role of roles)
    try {
      await roleOf(ctx, { name }, role);
    } catch (error) {
      if (error instanceof AwsError) throw roleRefused(role);
      throw error;
    }
}
