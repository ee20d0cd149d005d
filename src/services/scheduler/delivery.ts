/** What happens when a schedule is due, and how its call is tried again. */
import { after, type Instant, instant, isoInstant, SECOND } from "../../base/instant.ts";
import type { Target } from "../../gen/scheduler.ts";
import type { DueJob, Json } from "../../kernel/dispatch/contract.ts";
import type { RolePrincipal } from "../../kernel/iam/principal.ts";
import { sendToDeadLetterQueue } from "../../targets/dead-letter.ts";
import { type DeliveryFailure, failureOf, Undeliverable } from "../../targets/failure.ts";
import { type Exhausted, nextAttempt } from "../../targets/retry.ts";
import { assumeRole } from "../../targets/role.ts";
import type { Prepare, Write } from "./kit.ts";
import { type Due, groupArn, type Schedule, scheduleArn, setAlarm } from "./schedule.ts";
import { wholeTarget } from "./sealing.ts";
import { invoke } from "./target.ts";

export const DELIVER = "deliver";
const NAMESPACE = "AWS/Scheduler";
const LETTER_AGAIN = 30 * SECOND;

interface Delivery {
  readonly schedule: Schedule;
  readonly scheduledAt: Instant;
  readonly executionId: string;
  readonly retries: number;
  /** Set when only the dead-letter queue is still to be told. */
  readonly letter?: Readonly<Record<string, string>>;
}

type Outcome =
  | { readonly kind: "delivered" }
  | {
      readonly kind: "again";
      readonly at: Instant;
      readonly failure?: DeliveryFailure;
      readonly letter?: Readonly<Record<string, string>>;
    }
  | { readonly kind: "dropped"; readonly failure?: DeliveryFailure; readonly buried: boolean };

/** The schedule's time has come: its call goes its own way, and the alarm is set anew. */
export function due(ctx: Write, job: DueJob): void {
  const [group = "", name = ""] = job.key.split("/");
  const schedule = ctx.store.schedule(group, name);
  if (schedule === undefined) return;
  const { scheduledAt } = job.payload as unknown as Due;
  send(ctx, { schedule, scheduledAt, executionId: ctx.ids.uuid(), retries: 0 }, ctx.now);
  if (!setAlarm(ctx, schedule, scheduledAt) && schedule.afterCompletion === "DELETE")
    ctx.store.remove(schedule);
}

function send(ctx: Write, delivery: Delivery, at: Instant): void {
  ctx.schedule(at, { kind: DELIVER, key: ctx.ids.uuid(), payload: delivery as unknown as Json });
}

export const deliver = {
  apart: true as const,
  prepare: async (ctx: Prepare, job: DueJob): Promise<Outcome> => {
    const delivery = job.payload as unknown as Delivery;
    if (delivery.letter !== undefined) return bury(ctx, delivery, delivery.letter);
    try {
      const as = await roleOf(ctx, delivery.schedule);
      const target = await wholeTarget(ctx, delivery.schedule, { as });
      await invoke(ctx, target, payloadOf(ctx, delivery, target), as);
      return { kind: "delivered" };
    } catch (error) {
      return afterFailure(ctx, delivery, failureOf(error));
    }
  },
  commit: (ctx: Write, job: DueJob, outcome: Outcome): void => {
    const delivery = job.payload as unknown as Delivery;
    const meter = ctx.meter.series(ctx.scope, NAMESPACE, "ScheduleGroup", delivery.schedule.group);
    if (delivery.letter === undefined) meter.add("InvocationAttemptCount", 1);
    if (outcome.kind === "delivered") return;
    const { failure } = outcome;
    if (failure !== undefined)
      meter.add(failure.code === "THROTTLING" ? "TargetErrorThrottledCount" : "TargetErrorCount", 1);
    if (outcome.kind === "again") {
      const { letter } = outcome;
      const retries = delivery.retries + (letter === undefined ? 1 : 0);
      send(ctx, { ...delivery, retries, ...(letter && { letter }) }, outcome.at);
    } else meter.add(outcome.buried ? "InvocationsSentToDeadLetterCount" : "InvocationDroppedCount", 1);
  },
};

/** Trust policies know schedules by their group. */
async function roleOf(ctx: Prepare, { group, target }: Schedule) {
  try {
    return await assumeRole(ctx, target.RoleArn, {
      service: "scheduler.amazonaws.com",
      sourceArn: groupArn(ctx.scope, group),
      sessionName: ctx.ids.hex(32),
    });
  } catch (error) {
    throw new Undeliverable("FAILED_TO_ASSUME_ROLE", failureOf(error).message);
  }
}

const toTheSecond = (at: Instant): string => isoInstant(at).replace(/\.\d+Z$/, "Z");

/** https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-context-attributes.html */
function payloadOf({ scope }: Prepare, delivery: Delivery, target: Target): string {
  const { schedule, scheduledAt, executionId, retries } = delivery;
  const arn = scheduleArn(scope, schedule.group, schedule.name);
  const time = toTheSecond(scheduledAt);
  const { Input } = target;
  if (Input !== undefined)
    return Input.replaceAll("<aws.scheduler.schedule-arn>", arn)
      .replaceAll("<aws.scheduler.scheduled-time>", time)
      .replaceAll("<aws.scheduler.execution-id>", executionId)
      .replaceAll("<aws.scheduler.attempt-number>", String(retries + 1));
  if (target.EventBridgeParameters !== undefined) return "{}";
  return JSON.stringify({
    version: "0",
    id: executionId,
    "detail-type": "Scheduled Event",
    source: "aws.scheduler",
    account: scope.account,
    time,
    region: scope.region,
    resources: [arn],
    detail: "{}",
  });
}

async function afterFailure(ctx: Prepare, delivery: Delivery, failure: DeliveryFailure): Promise<Outcome> {
  const { schedule, scheduledAt, executionId, retries } = delivery;
  let exhausted: Exhausted | undefined;
  if (failure.retriable) {
    const next = nextAttempt(schedule.target.RetryPolicy, retries, instant(scheduledAt), ctx.now);
    if (typeof next === "number") return { kind: "again", at: next, failure };
    exhausted = next;
  }
  if (schedule.target.DeadLetterConfig?.Arn === undefined) return { kind: "dropped", failure, buried: false };
  const letter = {
    ERROR_CODE: failure.code,
    ERROR_MESSAGE: failure.message,
    EXECUTION_ID: executionId,
    ...(exhausted !== undefined && { EXHAUSTED_RETRY_CONDITION: exhausted }),
    IS_PAYLOAD_TRUNCATED: "false",
    RETRY_ATTEMPTS: String(retries),
    SCHEDULED_TIME: toTheSecond(scheduledAt),
    SCHEDULE_ARN: scheduleArn(ctx.scope, schedule.group, schedule.name),
    TARGET_ARN: schedule.target.Arn,
  };
  return { ...(await bury(ctx, delivery, letter)), failure };
}

/** The role sends to the dead-letter queue, too. */
async function bury(
  ctx: Prepare,
  delivery: Delivery,
  letter: Readonly<Record<string, string>>,
): Promise<Exclude<Outcome, { kind: "delivered" }>> {
  const queue = delivery.schedule.target.DeadLetterConfig?.Arn ?? "";
  try {
    const as = await roleOf(ctx, delivery.schedule);
    await sendToDeadLetterQueue(ctx, queue, await letterBody(ctx, delivery, as), letter, as);
    return { kind: "dropped", buried: true };
  } catch (error) {
    if (!failureOf(error).retriable) return { kind: "dropped", buried: false };
    return { kind: "again", at: after(ctx.now, LETTER_AGAIN), letter };
  }
}

/** The payload; of a sealed one that the role may not open, what it is sealed with. */
async function letterBody(ctx: Prepare, delivery: Delivery, as: RolePrincipal): Promise<string> {
  try {
    return payloadOf(ctx, delivery, await wholeTarget(ctx, delivery.schedule, { as }));
  } catch (error) {
    failureOf(error);
    return JSON.stringify(delivery.schedule.sealed);
  }
}
