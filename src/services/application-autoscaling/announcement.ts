/**
 * What EventBridge is told: that a target was scaled out to its maximum, and of nothing else.
 * https://docs.aws.amazon.com/autoscaling/application/userguide/monitoring-eventbridge.html
 */
import { isoInstant } from "../../base/instant.ts";
import type { ScalingActivity } from "../../gen/application-autoscaling.ts";
import { awsEvent } from "../../kernel/facts/aws-event.ts";
import type { Write } from "./kit.ts";
import type { Target } from "./target.ts";

/** A target's capacity before and after an activity. */
export interface Change {
  readonly target: Target;
  readonly from: number;
  readonly to: number;
}

export function announceMaximum(ctx: Write, activity: ScalingActivity, { target, from, to }: Change): void {
  if (activity.StatusCode !== "Successful" || to <= from || to !== target.max) return;
  const ended = toTheSecond(activity.EndTime ?? activity.StartTime);
  const detail = {
    startTime: toTheSecond(activity.StartTime),
    endTime: ended,
    newDesiredCapacity: to,
    oldDesiredCapacity: from,
    minCapacity: target.min,
    maxCapacity: target.max,
    resourceId: target.id.ResourceId,
    scalableDimension: target.id.ScalableDimension,
    serviceNamespace: target.id.ServiceNamespace,
    statusCode: "Successful",
    scaledToMax: true,
    direction: "scale-out",
  };
  const detailType = "Application Auto Scaling Scaling Activity State Change";
  ctx.publish(
    awsEvent(target.arn, { source: "aws.application-autoscaling", detailType, resources: [], detail }),
  );
}

const toTheSecond = (at: ScalingActivity["StartTime"]): string => isoInstant(at).replace(/\.\d+Z$/, "Z");
