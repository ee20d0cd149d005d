/** A target is scaled: because an alarm says so, a time has come, or its bounds were moved. */
import { type Instant, instant, SECOND } from "../../base/instant.ts";
import type { ScalingActivity } from "../../gen/application-autoscaling.ts";
import type { DeliveredFact, DueJob } from "../../kernel/dispatch/contract.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import type { RolePrincipal } from "../../kernel/iam/principal.ts";
import { announceMaximum, type Change } from "./announcement.ts";
import type { Prepare, Write } from "./kit.ts";
import { ACTIVITIES_KEPT } from "./limits.ts";
import { actingRole } from "./role.ts";
import { scalableOf } from "./scalable.ts";
import { steppedCapacity } from "./stepping.ts";
import { innerKey, type Policy, type Target, type TargetId, targetKey } from "./target.ts";
import { putAlarms, trackedCapacity } from "./tracking.ts";

/** What came of a reason to scale. */
interface Outcome {
  readonly activity?: ScalingActivity;
  readonly policy?: Policy;
  readonly change?: Change;
}

const within = ({ min, max }: Target, capacity: number): number => Math.min(Math.max(capacity, min), max);

/** Makes the target as large as it is to be. What goes wrong is on record as a failed activity. */
async function scaleTo(
  ctx: Prepare,
  id: TargetId,
  capacity: number,
  Cause: string,
  as: RolePrincipal,
): Promise<ScalingActivity> {
  const { unit, scale } = scalableOf(id);
  const began = {
    ActivityId: ctx.ids.uuid(),
    ...id,
    Description: `Setting ${unit} to ${capacity}.`,
    Cause,
    StartTime: ctx.now,
    EndTime: ctx.now,
  };
  try {
    await scale(ctx, id, capacity, as);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const StatusMessage = `Failed to set ${unit} to ${capacity}. Reason: ${error.message}`;
    return { ...began, StatusCode: "Failed", StatusMessage };
  }
  const StatusMessage = `Successfully set ${unit} to ${capacity}. Change successfully fulfilled by ${id.ServiceNamespace}.`;
  return { ...began, StatusCode: "Successful", StatusMessage };
}

/** What the fact of an alarm's action says. */
interface AlarmAction {
  readonly alarmName: string;
  readonly state: string;
  readonly value: number | null;
  readonly threshold: number | null;
}

/** The fact: an alarm has a scaling policy as its action. */
export const onAlarm = {
  prepare: async (ctx: Prepare, fact: DeliveredFact): Promise<Outcome> => {
    const policy = ctx.store.byArn("policy", fact.resource);
    const target = policy && ctx.store.get("target", targetKey(policy.id));
    if (policy === undefined || target === undefined) return {};
    return follow(ctx, policy, target, fact.detail as unknown as AlarmAction);
  },
  commit: (ctx: Write, _fact: DeliveredFact, { activity, policy, change }: Outcome): void => {
    if (activity !== undefined) keep(ctx, activity, change);
    if (policy === undefined || ctx.store.get("policy", innerKey(policy.id, policy.name)) === undefined)
      return;
    ctx.store.put("policy", innerKey(policy.id, policy.name), policy, policy.arn);
  },
};

async function follow(ctx: Prepare, policy: Policy, target: Target, alarm: AlarmAction): Promise<Outcome> {
  const { id, tracking } = policy;
  const as = await actingRole(ctx, id.ServiceNamespace);
  const capacity = await scalableOf(id).capacity(ctx, id, as);
  const wanted = within(target, wantedBy(policy, capacity, alarm));
  const out = wanted > capacity;
  if (wanted === capacity || isHeld(ctx.now, policy, target, out)) {
    // Somebody else has changed the capacity: the thresholds follow it.
    if (tracking !== undefined && alarm.alarmName.includes("-ProvisionedCapacity"))
      await putAlarms(ctx, { ...policy, tracking }, capacity, as);
    return {};
  }
  const cause = `monitor alarm ${alarm.alarmName} in state ${alarm.state} triggered policy ${policy.name}`;
  const activity = await scaleTo(ctx, id, wanted, cause, as);
  if (activity.StatusCode !== "Successful") return { activity };
  if (tracking !== undefined) await putAlarms(ctx, { ...policy, tracking }, wanted, as);
  const scaled = { ...policy, ...(out ? { scaledOutAt: ctx.now } : { scaledInAt: ctx.now }) };
  return { activity, policy: scaled, change: { target, from: capacity, to: wanted } };
}

function wantedBy(policy: Policy, capacity: number, { alarmName, value, threshold }: AlarmAction): number {
  if (policy.tracking !== undefined)
    return trackedCapacity(policy.tracking, alarmName, capacity, value ?? undefined);
  if (policy.steps === undefined) return capacity;
  return steppedCapacity(policy.steps, capacity, (value ?? 0) - (threshold ?? 0));
}

/** Whether it is suspended, or too soon after it was scaled last. */
function isHeld(now: Instant, policy: Policy, { suspended }: Target, out: boolean): boolean {
  if (out ? suspended.DynamicScalingOutSuspended : suspended.DynamicScalingInSuspended) return true;
  const { ScaleOutCooldown = 0, ScaleInCooldown = 0 } = policy.tracking ?? {};
  const cooldown =
    policy.steps === undefined ? (out ? ScaleOutCooldown : ScaleInCooldown) : (policy.steps.Cooldown ?? 0);
  const last = Math.max(out ? 0 : (policy.scaledInAt ?? 0), policy.scaledOutAt ?? 0);
  return now < last + cooldown * SECOND;
}

/** The job: brings a target into its bounds. */
export const bound = {
  prepare: async (ctx: Prepare, job: DueJob): Promise<Outcome> => {
    const target = ctx.store.get("target", job.key);
    if (target === undefined) return {};
    const as = await actingRole(ctx, target.id.ServiceNamespace);
    const capacity = await currentCapacity(ctx, target.id, as);
    const wanted = capacity === undefined ? undefined : within(target, capacity);
    if (wanted === undefined || wanted === capacity) return {};
    const which =
      wanted > (capacity ?? 0)
        ? `minimum capacity was set to ${target.min}`
        : `maximum capacity was set to ${target.max}`;
    const change = { target, from: capacity ?? 0, to: wanted };
    return { activity: await scaleTo(ctx, target.id, wanted, which, as), change };
  },
  commit: (ctx: Write, _job: DueJob, { activity, change }: Outcome): void => {
    if (activity !== undefined) keep(ctx, activity, change);
  },
};

/** Undefined when the resource has gone meanwhile. */
async function currentCapacity(ctx: Prepare, id: TargetId, as: RolePrincipal): Promise<number | undefined> {
  try {
    return await scalableOf(id).capacity(ctx, id, as);
  } catch (error) {
    if (error instanceof AwsError) return undefined;
    throw error;
  }
}

/** Activities are told newest first: their keys count time backwards. */
function keep(ctx: Write, activity: ScalingActivity, change: Change | undefined): void {
  if (change !== undefined) announceMaximum(ctx, activity, change);
  const backwards = String(Number.MAX_SAFE_INTEGER - activity.StartTime);
  const key = `${activity.ServiceNamespace}|${backwards}|${activity.ActivityId}`;
  ctx.store.put("activity", key, activity);
  ctx.schedule(instant(activity.StartTime + ACTIVITIES_KEPT), { kind: "forget", key });
}

/** The job: an activity is no longer told. */
export const forget = (ctx: Write, { key }: DueJob): void => ctx.store.remove("activity", key);
