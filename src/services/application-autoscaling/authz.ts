/**
 * What each operation demands.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsapplicationautoscaling.html
 */
import type { AuthzRule } from "../../kernel/dispatch/contract.ts";
import { passRole } from "../../targets/role.ts";
import type { Read } from "./kit.ts";
import type { ScalingReader } from "./store.ts";
import { type TargetId, targetKey } from "./target.ts";

type Rule<I> = AuthzRule<I, ScalingReader>;

function demand(ctx: Read, action: string, input: TargetId) {
  const target = ctx.store.get("target", targetKey(input));
  const { partition, region, account } = ctx.scope;
  const any = `arn:${partition}:application-autoscaling:${region}:${account}:scalable-target/*`;
  return {
    action: `application-autoscaling:${action}`,
    resource: target?.arn ?? any,
    resourceTags: target?.tags,
    context: {
      "application-autoscaling:service-namespace": input.ServiceNamespace,
      "application-autoscaling:scalable-dimension": input.ScalableDimension,
    },
  };
}

export const onTarget =
  (action: string): Rule<TargetId> =>
  (ctx, input) =>
    demand(ctx, action, input);

interface Register extends TargetId {
  readonly RoleARN?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export const onRegister: Rule<Register> = (ctx, input) => {
  const more = input.Tags === undefined ? {} : { requestTags: input.Tags };
  const register = { ...demand(ctx, "RegisterScalableTarget", input), ...more };
  const tagging = input.Tags === undefined ? [] : [{ ...demand(ctx, "TagResource", input), ...more }];
  const { RoleARN } = input;
  const passing = RoleARN === undefined ? [] : [passRole(RoleARN, "application-autoscaling.amazonaws.com")];
  return [register, ...tagging, ...passing];
};

export const onAll =
  (action: string): Rule<object> =>
  () => ({ action: `application-autoscaling:${action}`, resource: "*" });

interface Tagging {
  readonly ResourceARN: string;
  readonly Tags?: Readonly<Record<string, string>>;
  readonly TagKeys?: readonly string[];
}

export const onTagged =
  (action: string): Rule<Tagging> =>
  (ctx, { ResourceARN, Tags, TagKeys }) => ({
    action: `application-autoscaling:${action}`,
    resource: ResourceARN,
    resourceTags: ctx.store.byArn("target", ResourceARN)?.tags,
    ...(Tags !== undefined && { requestTags: Tags }),
    ...(TagKeys !== undefined && { tagKeys: TagKeys }),
  });
