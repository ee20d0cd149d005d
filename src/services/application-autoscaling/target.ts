/** What is scaled and how, as it is kept. */
import type { Instant } from "../../base/instant.ts";
import type {
  Alarm,
  PolicyType,
  ScalableDimension,
  ScalingActivity,
  ServiceNamespace,
  StepScalingPolicyConfiguration,
  SuspendedState,
  TargetTrackingScalingPolicyConfiguration,
} from "../../gen/application-autoscaling.ts";

/** Names a scalable target. */
export interface TargetId {
  readonly ServiceNamespace: ServiceNamespace;
  readonly ResourceId: string;
  readonly ScalableDimension: ScalableDimension;
}

export const targetId = ({ ServiceNamespace, ResourceId, ScalableDimension }: TargetId): TargetId => ({
  ServiceNamespace,
  ResourceId,
  ScalableDimension,
});

export const targetKey = ({ ServiceNamespace, ResourceId, ScalableDimension }: TargetId): string =>
  `${ServiceNamespace}|${ResourceId}|${ScalableDimension}`;

/** A key that names something of a target: its policy, its scheduled action. */
export const innerKey = (id: TargetId, name: string): string => `${targetKey(id)}|${name}`;

export interface Target {
  readonly id: TargetId;
  readonly arn: string;
  readonly roleArn: string;
  readonly min: number;
  readonly max: number;
  readonly suspended: SuspendedState;
  readonly createdAt: Instant;
  readonly tags: Readonly<Record<string, string>>;
}

export interface Policy {
  readonly id: TargetId;
  readonly name: string;
  readonly arn: string;
  readonly type: PolicyType;
  readonly steps?: StepScalingPolicyConfiguration | undefined;
  readonly tracking?: TargetTrackingScalingPolicyConfiguration | undefined;
  readonly alarms: readonly Alarm[];
  readonly createdAt: Instant;
  /** When it last made the target larger or smaller: cooldowns count from there. */
  readonly scaledOutAt?: Instant | undefined;
  readonly scaledInAt?: Instant | undefined;
}

export interface Scheduled {
  readonly id: TargetId;
  readonly name: string;
  readonly arn: string;
  readonly schedule: string;
  readonly timezone?: string | undefined;
  readonly start?: Instant | undefined;
  readonly end?: Instant | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly createdAt: Instant;
}

/** What is kept, by kind. */
export interface Records {
  readonly target: Target;
  readonly policy: Policy;
  readonly scheduled: Scheduled;
  readonly activity: ScalingActivity;
}
