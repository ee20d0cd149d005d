import { after, SECOND } from "../../../base/instant.ts";
import { iam } from "../../../gen/iam.ts";
import { rootOf } from "../../../kernel/iam/principal.ts";
import { issueSession } from "../../../kernel/sigv4/session.ts";
import { accessDenied } from "../errors.ts";
import { staged } from "../kit.ts";
import { ROOT_TASK_DURATION_SECONDS_MAX } from "../limits.ts";
import { sessionFacts } from "../role.ts";
import { featureOfTask, rootTarget, taskArn } from "../root-task.ts";

/** Task policies only deny: what they leave over is what the root user may do anyway. */
const EVERYTHING = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }],
});

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoot.html */
export const AssumeRoot = staged("AssumeRoot", {
  prepare: async (ctx, input): Promise<void> => {
    const target = rootTarget(ctx, input);
    const as = rootOf(target.management, ctx.scope.partition);
    const { EnabledFeatures = [] } = await ctx.call(iam, "ListOrganizationsFeatures", {}, { as });
    if (!EnabledFeatures.includes(featureOfTask(taskArn(input))))
      throw accessDenied("Centralized root access for this task is not enabled in the organization.");
  },
  commit: (ctx, input) => {
    const { account } = rootTarget(ctx, input);
    const seconds = input.DurationSeconds ?? ROOT_TASK_DURATION_SECONDS_MAX;
    const session = sessionFacts({
      kind: "AssumeRoot",
      issuedAt: ctx.now,
      expiresAt: after(ctx.now, seconds * SECOND),
      policyArns: [taskArn(input)],
      policies: [EVERYTHING],
      sourceIdentity: "session" in ctx.caller ? ctx.caller.session?.sourceIdentity : undefined,
    });
    const { sourceIdentity } = session;
    return {
      Credentials: issueSession(ctx, { ...rootOf(account, ctx.scope.partition), session }),
      ...(sourceIdentity !== undefined && { SourceIdentity: sourceIdentity }),
    };
  },
});
