/**
 * Scheduled actions: at a time, a target gets other bounds.
 * https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-scheduled-scaling.html
 */
import { type Instant, instant } from "../../base/instant.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { nextOccurrence, parseSchedule, TimeZone } from "../../lang/schedule/schedule.ts";
import * as errors from "./errors.ts";
import type { Write } from "./kit.ts";
import { innerKey, type Scheduled, targetKey } from "./target.ts";

function zoneOf(name: string | undefined): TimeZone {
  try {
    return new TimeZone(name ?? "UTC");
  } catch (error) {
    if (error instanceof RangeError) throw errors.validation(`The time zone ${name} is not valid.`);
    throw error;
  }
}

/** When it happens next, after an instant; undefined when never again. Throws when its schedule is not one. */
function nextTime(action: Scheduled, after: Instant): Instant | undefined {
  const schedule = parseSchedule(action.schedule, "scheduler");
  if (schedule === undefined)
    throw errors.validation(
      "Schedule expression is invalid. Use at(yyyy-mm-ddThh:mm:ss), rate(value unit) or cron(fields).",
    );
  const anchor = { zone: zoneOf(action.timezone), start: action.start ?? action.createdAt };
  const from = Math.max(after, (action.start ?? 0) - 1);
  const next = nextOccurrence(schedule, instant(from), anchor);
  return next !== undefined && (action.end === undefined || next <= action.end) ? next : undefined;
}

export function scheduleNext(ctx: Write, action: Scheduled, after: Instant): void {
  const key = innerKey(action.id, action.name);
  const next = nextTime(action, after);
  if (next === undefined) ctx.unschedule("scheduled", key);
  else ctx.schedule(next, { kind: "scheduled", key });
}

/** The job: the time has come. Where only one bound is set, the other gives way to it. */
export function happen(ctx: Write, job: DueJob): void {
  const action = ctx.store.get("scheduled", job.key);
  const target = action && ctx.store.get("target", targetKey(action.id));
  if (action === undefined || target === undefined) return;
  scheduleNext(ctx, action, job.dueAt);
  if (target.suspended.ScheduledScalingSuspended === true) return;
  const min = action.min ?? Math.min(target.min, action.max ?? target.min);
  const max = action.max ?? Math.max(target.max, action.min ?? target.max);
  ctx.store.put("target", targetKey(target.id), { ...target, min, max }, target.arn);
  ctx.schedule(ctx.now, { kind: "bound", key: targetKey(target.id) });
}
