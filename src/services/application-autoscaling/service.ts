/** Application Auto Scaling: the table of contents. */
import * as authz from "./authz.ts";
import { define } from "./kit.ts";
import { DescribeScalingActivities } from "./operations/DescribeScalingActivities.ts";
import * as policies from "./operations/policies.ts";
import * as scheduled from "./operations/scheduled-actions.ts";
import * as targets from "./operations/targets.ts";
import { bound, forget, onAlarm } from "./scaling.ts";
import { happen } from "./scheduled.ts";
import { STORE } from "./store.ts";

const { onAll, onTagged, onTarget } = authz;

export const applicationAutoscaling = define({
  id: "application-autoscaling",
  store: STORE,
  operations: {
    RegisterScalableTarget: { allow: authz.onRegister, does: targets.RegisterScalableTarget },
    DeregisterScalableTarget: {
      allow: onTarget("DeregisterScalableTarget"),
      does: targets.DeregisterScalableTarget,
    },
    DescribeScalableTargets: {
      allow: onAll("DescribeScalableTargets"),
      does: targets.DescribeScalableTargets,
    },
    PutScalingPolicy: { allow: onTarget("PutScalingPolicy"), does: policies.PutScalingPolicy },
    DeleteScalingPolicy: { allow: onTarget("DeleteScalingPolicy"), does: policies.DeleteScalingPolicy },
    DescribeScalingPolicies: {
      allow: onAll("DescribeScalingPolicies"),
      does: policies.DescribeScalingPolicies,
    },
    PutScheduledAction: { allow: onTarget("PutScheduledAction"), does: scheduled.PutScheduledAction },
    DeleteScheduledAction: {
      allow: onTarget("DeleteScheduledAction"),
      does: scheduled.DeleteScheduledAction,
    },
    DescribeScheduledActions: {
      allow: onAll("DescribeScheduledActions"),
      does: scheduled.DescribeScheduledActions,
    },
    DescribeScalingActivities: {
      allow: onAll("DescribeScalingActivities"),
      does: DescribeScalingActivities,
    },
    TagResource: { allow: onTagged("TagResource"), does: targets.TagResource },
    UntagResource: { allow: onTagged("UntagResource"), does: targets.UntagResource },
    ListTagsForResource: { allow: onTagged("ListTagsForResource"), does: targets.ListTagsForResource },
  },
  jobs: { scheduled: happen, bound, forget },
  hears: { "cloudwatch.AlarmAction": { does: onAlarm } },
});
