/** Schedules and their groups: what is kept of them, and when they are due. */
import { formatArn } from "../../aws/arn.ts";
import type { Scope } from "../../aws/scope.ts";
import { after, type Instant, instant, MINUTE } from "../../base/instant.ts";
import type { SealedText } from "../../envelope/sealed-text.ts";
import type {
  ActionAfterCompletion,
  FlexibleTimeWindow,
  ScheduleGroupState,
  ScheduleState,
  Target,
} from "../../gen/scheduler.ts";
import { nextOccurrence, parseSchedule, TimeZone } from "../../lang/schedule/schedule.ts";
import type { Write } from "./kit.ts";

export interface Group {
  readonly name: string;
  readonly state: ScheduleGroupState;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
}
export interface Schedule {
  readonly group: string;
  readonly name: string;
  readonly expression: string;
  readonly timeZone: string;
  readonly start?: Instant | undefined;
  readonly end?: Instant | undefined;
  readonly state: ScheduleState;
  readonly window: FlexibleTimeWindow;
  readonly description?: string | undefined;
  readonly target: Target;
  /** All of the target, under the customer's key; `target` then is what may be read without. */
  readonly sealed?: SealedText | undefined;
  readonly kmsKeyArn?: string | undefined;
  readonly afterCompletion: ActionAfterCompletion;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
}

export const DEFAULT_GROUP = "default";

function arnOf({ partition, region, account }: Scope, resource: string): string {
  return formatArn({ partition, service: "scheduler", region, account, resource });
}
export const groupArn = (scope: Scope, name: string): string => arnOf(scope, `schedule-group/${name}`);
export const scheduleArn = (scope: Scope, group: string, name: string): string =>
  arnOf(scope, `schedule/${group}/${name}`);

/** The kind of the job that runs when a schedule is due. */
export const DUE = "due";
export const jobKey = ({ group, name }: Pick<Schedule, "group" | "name">): string => `${group}/${name}`;

/** What a due job carries: the time it stands for, which a flexible window may put before the job's own. */
export interface Due {
  readonly scheduledAt: Instant;
}

/**
 * The first occurrence behind an instant. A rate without a start date begins at once.
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
 */
function occurrenceAfter(schedule: Schedule, previous: Instant | undefined): Instant | undefined {
  const parsed = parseSchedule(schedule.expression, "scheduler");
  if (parsed === undefined) return undefined;
  const begin = instant(Math.max(schedule.start ?? 0, schedule.modifiedAt));
  const next = (from: Instant) =>
    nextOccurrence(parsed, from, { zone: new TimeZone(schedule.timeZone), start: begin });
  const at =
    previous !== undefined
      ? next(previous)
      : parsed.kind === "rate"
        ? begin
        : next(instant(parsed.kind === "at" ? schedule.modifiedAt - 1 : begin - 1));
  if (at === undefined || parsed.kind === "at") return at;
  return schedule.end !== undefined && at > schedule.end ? undefined : at;
}

/** Sets the schedule's alarm to its next occurrence, or takes it away. Answers whether there is one. */
export function setAlarm(ctx: Write, schedule: Schedule, previous: Instant | undefined): boolean {
  const at = schedule.state === "DISABLED" ? undefined : occurrenceAfter(schedule, previous);
  if (at === undefined) {
    ctx.unschedule(DUE, jobKey(schedule));
    return schedule.state === "DISABLED";
  }
  const { Mode, MaximumWindowInMinutes = 0 } = schedule.window;
  const delay = Mode === "FLEXIBLE" ? ctx.ids.below(MaximumWindowInMinutes * MINUTE) : 0;
  const payload: Due = { scheduledAt: at };
  ctx.schedule(after(at, delay), { kind: DUE, key: jobKey(schedule), payload: { ...payload } });
  return true;
}
