import * as errors from "../errors.ts";
import { read } from "../kit.ts";
import { page } from "../paging.ts";

/** https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DescribeScalingActivities.html */
export const DescribeScalingActivities = read("DescribeScalingActivities", (ctx, input) => {
  const { ServiceNamespace, ResourceId, ScalableDimension } = input;
  if (input.IncludeNotScaledActivities === true)
    throw errors.unsupported("not scaled activities (IncludeNotScaledActivities)");
  const { items, NextToken } = page(
    ctx,
    "activity",
    `${ServiceNamespace}|`,
    input,
    (activity) =>
      (ResourceId === undefined || ResourceId === activity.ResourceId) &&
      (ScalableDimension === undefined || ScalableDimension === activity.ScalableDimension),
  );
  return { ScalingActivities: items, NextToken };
});
