/**
 * Step scaling: the further a metric is beyond its threshold, the larger the step.
 * https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-step-scaling-policies.html
 */
import type { StepAdjustment, StepScalingPolicyConfiguration } from "../../gen/application-autoscaling.ts";
import * as errors from "./errors.ts";
import { STEPS_PER_POLICY_MAX } from "./limits.ts";

const low = ({ MetricIntervalLowerBound: bound = Number.NEGATIVE_INFINITY }: StepAdjustment): number => bound;
const high = ({ MetricIntervalUpperBound: bound = Number.POSITIVE_INFINITY }: StepAdjustment): number =>
  bound;

export function checkSteps({
  AdjustmentType,
  StepAdjustments = [],
  ...more
}: StepScalingPolicyConfiguration): void {
  if (AdjustmentType === undefined) throw errors.validation("AdjustmentType must be specified");
  if (StepAdjustments.length === 0) throw errors.validation("At least one StepAdjustment must be specified");
  if (StepAdjustments.length > STEPS_PER_POLICY_MAX)
    throw errors.limitExceeded(
      `A step scaling policy can have no more than ${STEPS_PER_POLICY_MAX} step adjustments`,
    );
  if (more.MinAdjustmentMagnitude !== undefined && AdjustmentType !== "PercentChangeInCapacity")
    throw errors.validation("MinAdjustmentMagnitude can be used only with PercentChangeInCapacity");
  const sorted = [...StepAdjustments].sort((a, b) => low(a) - low(b));
  sorted.forEach((step, i) => {
    if (low(step) >= high(step))
      throw errors.validation("MetricIntervalUpperBound must be greater than MetricIntervalLowerBound");
    const next = sorted[i + 1];
    if (next !== undefined && high(step) !== low(next))
      throw errors.validation("There must be no gap or overlap between step adjustments");
  });
}

/** `beyond`: how far the metric is from the alarm's threshold. */
export function steppedCapacity(
  { AdjustmentType, StepAdjustments = [], MinAdjustmentMagnitude = 0 }: StepScalingPolicyConfiguration,
  capacity: number,
  beyond: number,
): number {
  const step = StepAdjustments.find((each) =>
    beyond < 0 ? beyond > low(each) && beyond <= high(each) : beyond >= low(each) && beyond < high(each),
  );
  if (step === undefined) return capacity;
  const { ScalingAdjustment } = step;
  if (AdjustmentType === "ExactCapacity") return ScalingAdjustment;
  if (AdjustmentType === "ChangeInCapacity") return capacity + ScalingAdjustment;
  const change = (capacity * ScalingAdjustment) / 100;
  const sign = Math.sign(ScalingAdjustment);
  // Above one, changes are cut to whole numbers; smaller ones are one.
  const whole = Math.abs(change) > 1 ? Math.trunc(Math.abs(change)) : 1;
  return capacity + sign * Math.max(whole, MinAdjustmentMagnitude);
}
