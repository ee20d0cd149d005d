/**
 * Composite alarms: their state follows from that of others; a suppressor holds their actions back.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create_Composite_Alarm.html
 */
import { type Instant, instant, SECOND } from "../../../base/instant.ts";
import type { ActionsSuppressedBy } from "../../../gen/cloudwatch.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import { alarmsOf, parseAlarmRule, ruleHolds } from "../../../lang/alarm-rule/alarm-rule.ts";
import type { Read, Write } from "../kit.ts";
import { act } from "./acting.ts";
import { type AlarmRecord, type AlarmState, alarmNameOf, type CompositePart } from "./alarm.ts";
import { longTime, offsetTime } from "./text.ts";
import type { NewState } from "./transition.ts";

/** What a composite alarm's state is to be now; undefined when it is already. */
export function compositeState(ctx: Read, alarm: AlarmRecord, cause?: AlarmRecord): NewState | undefined {
  const rule = parseAlarmRule(alarm.composite?.rule ?? "FALSE");
  const children = new Map(alarmsOf(rule).map((name) => [name, ctx.store.alarms.get(name)]));
  const value = ruleHolds(rule, (name) => children.get(name)?.state) ? "ALARM" : "OK";
  if (value === alarm.state) return undefined;
  const child = cause ?? [...children.values()].find((each) => each?.state === "ALARM");
  if (child === undefined) return { value, reason: `The alarm rule evaluates to ${value === "ALARM"}.` };
  const reason = cause
    ? `${child.arn} transitioned to ${child.state} at ${longTime(child.stateAt)}`
    : `${child.arn} is in ${child.state} since ${longTime(child.stateAt)}`;
  const state = { value: child.state, timestamp: offsetTime(child.stateAt) };
  return { value, reason, data: JSON.stringify({ triggeringAlarms: [{ arn: child.arn, state }] }) };
}

/** An alarm that a composite one looks at has changed. */
export function followChild(
  ctx: Write,
  name: string,
  child: AlarmRecord,
  change: (alarm: AlarmRecord, to: NewState) => void,
): void {
  const alarm = ctx.store.alarms.get(name);
  if (alarm?.composite === undefined) return;
  const { suppressor } = alarm.composite;
  const after =
    suppressor !== undefined && alarmNameOf(suppressor) === child.name
      ? followSuppressor(ctx, alarm, child)
      : alarm;
  const next = compositeState(ctx, after, child);
  if (next !== undefined) change(after, next);
}

const REASONS: Readonly<Record<ActionsSuppressedBy, string>> = {
  Alarm: "Actions suppressed by alarm",
  WaitPeriod: "Actions suppressed by wait period",
  ExtensionPeriod: "Actions suppressed by extension period",
};

const suppressed = (by: ActionsSuppressedBy | undefined) => ({
  suppressedBy: by,
  suppressedReason: by && REASONS[by],
});

function put(ctx: Write, alarm: AlarmRecord, part: Partial<CompositePart>): AlarmRecord {
  const changed = { ...alarm, composite: { ...(alarm.composite as CompositePart), ...part } };
  ctx.store.alarms.put(changed);
  return changed;
}

const releaseAt = (ctx: Write, alarm: AlarmRecord, at: Instant): void =>
  ctx.schedule(at, { kind: "release", key: alarm.name });

/** The state has changed: the actions wait for what the suppressor says. */
export function holdBack(ctx: Write, alarm: AlarmRecord, before: AlarmState): void {
  const { suppressor = "", waitSeconds, heldFrom, extendedUntil } = alarm.composite as CompositePart;
  const from = heldFrom ?? before;
  if (ctx.store.alarms.get(alarmNameOf(suppressor))?.state === "ALARM") {
    put(ctx, alarm, { heldFrom: from, ...suppressed("Alarm") });
  } else if (extendedUntil !== undefined && extendedUntil > ctx.now) {
    put(ctx, alarm, { heldFrom: from, ...suppressed("ExtensionPeriod") });
    releaseAt(ctx, alarm, extendedUntil);
  } else {
    put(ctx, alarm, { heldFrom: from, ...suppressed("WaitPeriod") });
    releaseAt(ctx, alarm, instant(ctx.now + waitSeconds * SECOND));
  }
}

function followSuppressor(ctx: Write, alarm: AlarmRecord, suppressor: AlarmRecord): AlarmRecord {
  const { heldFrom, extensionSeconds, extendedUntil } = alarm.composite as CompositePart;
  if (suppressor.state === "ALARM") {
    ctx.unschedule("release", alarm.name);
    return put(ctx, alarm, { extendedUntil: undefined, ...(heldFrom && suppressed("Alarm")) });
  }
  if (extendedUntil !== undefined) return alarm;
  const until = instant(ctx.now + extensionSeconds * SECOND);
  if (heldFrom !== undefined) releaseAt(ctx, alarm, until);
  return put(ctx, alarm, { extendedUntil: until, ...(heldFrom && suppressed("ExtensionPeriod")) });
}

/** The job: nothing holds the actions back any longer. */
export function release(ctx: Write, job: DueJob): void {
  const alarm = ctx.store.alarms.get(job.key);
  const held = alarm?.composite?.heldFrom;
  if (alarm === undefined || held === undefined) return;
  const freed = put(ctx, alarm, { heldFrom: undefined, extendedUntil: undefined, ...suppressed(undefined) });
  if (held.value !== freed.state) act(ctx, freed, held);
}
