import type {
  PolicyType,
  PutScalingPolicyRequest,
  ScalingPolicy,
} from "../../../gen/application-autoscaling.ts";
import * as errors from "../errors.ts";
import { type Prepare, type Read, read, staged } from "../kit.ts";
import { POLICIES_PER_TARGET_MAX } from "../limits.ts";
import { page } from "../paging.ts";
import { actingRole } from "../role.ts";
import { scalableOf } from "../scalable.ts";
import { checkSteps } from "../stepping.ts";
import { innerKey, type Policy, type TargetId, targetId, targetKey } from "../target.ts";
import { checkTracking, deleteAlarms, putAlarms } from "../tracking.ts";

function checkPolicy(ctx: Read, input: PutScalingPolicyRequest, before: Policy | undefined): PolicyType {
  const type = input.PolicyType ?? before?.type ?? "StepScaling";
  if (type === "PredictiveScaling" || input.PredictiveScalingPolicyConfiguration !== undefined)
    throw errors.unsupported("predictive scaling");
  if (before !== undefined && before.type !== type)
    throw errors.validation("The type of a scaling policy cannot be changed");
  const { StepScalingPolicyConfiguration: steps, TargetTrackingScalingPolicyConfiguration: tracking } = input;
  if ((type === "StepScaling" ? tracking : steps) !== undefined)
    throw errors.validation(`The configuration does not fit the policy type ${type}`);
  if (type === "StepScaling") {
    if (input.ServiceNamespace === "dynamodb")
      throw errors.validation(
        "Step scaling policies are not supported for DynamoDB; use TargetTrackingScaling",
      );
    if (steps === undefined) throw errors.validation("StepScalingPolicyConfiguration must be specified");
    checkSteps(steps);
  } else {
    if (tracking === undefined)
      throw errors.validation("TargetTrackingScalingPolicyConfiguration must be specified");
    const metrics = [tracking.PredefinedMetricSpecification, tracking.CustomizedMetricSpecification];
    if (metrics.filter((metric) => metric !== undefined).length !== 1)
      throw errors.validation(
        "Exactly one of PredefinedMetricSpecification and CustomizedMetricSpecification must be specified",
      );
    checkTracking(input, tracking);
  }
  const count = [...ctx.store.list("policy", `${targetKey(input)}|`)].length;
  if (before === undefined && count >= POLICIES_PER_TARGET_MAX)
    throw errors.limitExceeded(
      `A scalable target can have no more than ${POLICIES_PER_TARGET_MAX} scaling policies`,
    );
  return type;
}

function requireTarget(ctx: Read, id: TargetId): void {
  if (ctx.store.get("target", targetKey(id)) === undefined)
    throw errors.noTarget(id.ServiceNamespace, id.ResourceId, id.ScalableDimension);
}

/** https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html */
export const PutScalingPolicy = staged("PutScalingPolicy", {
  prepare: async (ctx, input): Promise<Policy> => {
    requireTarget(ctx, input);
    const before = ctx.store.get("policy", innerKey(input, input.PolicyName));
    const type = checkPolicy(ctx, input, before);
    const { partition, region, account } = ctx.scope;
    const id = targetId(input);
    const arn =
      before?.arn ??
      `arn:${partition}:autoscaling:${region}:${account}:scalingPolicy:${ctx.ids.uuid()}:` +
        `resource/${id.ServiceNamespace}/${id.ResourceId}:policyName/${input.PolicyName}`;
    const policy: Policy = {
      id,
      name: input.PolicyName,
      arn,
      type,
      steps: input.StepScalingPolicyConfiguration,
      tracking: input.TargetTrackingScalingPolicyConfiguration,
      alarms: before?.alarms ?? [],
      createdAt: before?.createdAt ?? ctx.now,
    };
    return { ...policy, alarms: await alarmsFor(ctx, policy) };
  },
  commit: (ctx, input, policy) => {
    requireTarget(ctx, input);
    ctx.store.put("policy", innerKey(input, input.PolicyName), policy, policy.arn);
    return { PolicyARN: policy.arn, Alarms: policy.alarms };
  },
});

async function alarmsFor(ctx: Prepare, policy: Policy): Promise<Policy["alarms"]> {
  const { id, tracking } = policy;
  if (tracking === undefined) return [];
  const as = await actingRole(ctx, id.ServiceNamespace);
  const capacity = await scalableOf(id).capacity(ctx, id, as);
  const alarms = await putAlarms(ctx, { ...policy, tracking }, capacity, as);
  const names = alarms.map(({ AlarmName: name }) => name);
  await deleteAlarms(
    ctx,
    policy.alarms.filter(({ AlarmName: name }) => !names.includes(name)),
    as,
  );
  return alarms;
}

/** https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DeleteScalingPolicy.html */
export const DeleteScalingPolicy = staged("DeleteScalingPolicy", {
  prepare: async (ctx, input) => {
    const policy = ctx.store.get("policy", innerKey(input, input.PolicyName));
    if (policy === undefined)
      throw errors.noPolicy(
        input.ServiceNamespace,
        input.ResourceId,
        input.ScalableDimension,
        input.PolicyName,
      );
    if (policy.tracking !== undefined)
      await deleteAlarms(ctx, policy.alarms, await actingRole(ctx, input.ServiceNamespace));
  },
  commit: (ctx, input) => {
    ctx.store.remove("policy", innerKey(input, input.PolicyName));
    return {};
  },
});

const shown = (policy: Policy): ScalingPolicy => ({
  PolicyARN: policy.arn,
  PolicyName: policy.name,
  ...policy.id,
  PolicyType: policy.type,
  StepScalingPolicyConfiguration: policy.steps,
  TargetTrackingScalingPolicyConfiguration: policy.tracking,
  Alarms: policy.alarms,
  CreationTime: policy.createdAt,
});

/** https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DescribeScalingPolicies.html */
export const DescribeScalingPolicies = read("DescribeScalingPolicies", (ctx, input) => {
  const { PolicyNames, ResourceId, ScalableDimension } = input;
  const { items, NextToken } = page(
    ctx,
    "policy",
    `${input.ServiceNamespace}|`,
    input,
    ({ id, name }) =>
      (PolicyNames === undefined || PolicyNames.includes(name)) &&
      (ResourceId === undefined || ResourceId === id.ResourceId) &&
      (ScalableDimension === undefined || ScalableDimension === id.ScalableDimension),
  );
  return { ScalingPolicies: items.map(shown), NextToken };
});
