/** As whom SNS delivers: as itself on behalf of a topic, so that the target's policy decides, or as a role it was given. */
import type { RolePrincipal, ServicePrincipal } from "../../../kernel/iam/principal.ts";
import { assumeRole } from "../../../targets/role.ts";
import type { Prepare, Read } from "../kit.ts";
import { topicArn } from "../topic/topic.ts";

const SNS = "sns.amazonaws.com";
const SESSION_NAME = "sns";

export function onBehalfOf({ scope }: Read, topic: string): ServicePrincipal {
  return { kind: "service", service: SNS, sourceAccount: scope.account, sourceArn: topicArn(scope, topic) };
}

/** Throws the AwsError with which the role refuses SNS. */
export function asRole(ctx: Prepare, roleArn: string): Promise<RolePrincipal> {
  return assumeRole(ctx, roleArn, { service: SNS, sessionName: SESSION_NAME });
}
