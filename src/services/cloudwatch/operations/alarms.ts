/** Alarms are made, changed, set, silenced and deleted. */

import type { AlarmRecord } from "../alarms/alarm.ts";
import { compositeState } from "../alarms/composite.ts";
import { commonPart, compositePart, metricPart } from "../alarms/definition.ts";
import { configurationChangeEvent } from "../alarms/event.ts";
import { configurationHistory } from "../alarms/history.ts";
import { scheduleEvaluation, watchedBy } from "../alarms/schedule.ts";
import { changeState } from "../alarms/transition.ts";
import * as errors from "../errors.ts";
import { type Write, write } from "../kit.ts";
import { ALARMS_PER_CALL_MAX } from "../limits.ts";
import { checkNewTags } from "../tags.ts";

function save(ctx: Write, alarm: AlarmRecord, before: AlarmRecord | undefined): void {
  if (before !== undefined && before.type !== alarm.type)
    throw errors.validation(`An alarm of another type with the name ${alarm.name} exists already`);
  ctx.store.alarms.put(alarm);
  ctx.store.alarms.watch(alarm.name, watchedBy(alarm));
  tellChange(ctx, alarm, before ? "Update" : "Create", before);
}

/** To the alarm's history, and to EventBridge. */
function tellChange(
  ctx: Write,
  alarm: AlarmRecord,
  change: "Create" | "Update" | "Delete",
  before?: AlarmRecord,
): void {
  ctx.store.history.add(configurationHistory(ctx.now, alarm, change, before));
  const operation = change.toLowerCase() as Lowercase<typeof change>;
  ctx.publish(configurationChangeEvent(alarm, operation, before));
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html */
export const PutMetricAlarm = write("PutMetricAlarm", (ctx, input) => {
  const before = ctx.store.alarms.get(input.AlarmName);
  checkNewTags(input.Tags ?? []);
  const alarm: AlarmRecord = {
    ...commonPart(ctx, input, before),
    type: "MetricAlarm",
    metric: metricPart(input),
  };
  save(ctx, alarm, before);
  if (before !== undefined) reschedule(ctx, alarm);
  else scheduleEvaluation(ctx, alarm);
  return {};
});

/** The alarm may be due at other times than before. */
function reschedule(ctx: Write, alarm: AlarmRecord): void {
  ctx.store.alarms.setScheduled(alarm.name, undefined);
  scheduleEvaluation(ctx, alarm);
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html */
export const PutCompositeAlarm = write("PutCompositeAlarm", (ctx, input) => {
  const before = ctx.store.alarms.get(input.AlarmName);
  checkNewTags(input.Tags ?? []);
  const composite = compositePart(ctx, input);
  const alarm: AlarmRecord = { ...commonPart(ctx, input, before), type: "CompositeAlarm", composite };
  ctx.unschedule("release", alarm.name);
  save(ctx, alarm, before);
  const next = compositeState(ctx, alarm);
  if (next !== undefined) changeState(ctx, alarm, next);
  return {};
});

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAlarms.html */
export const DeleteAlarms = write("DeleteAlarms", (ctx, { AlarmNames }) => {
  if (AlarmNames.length > ALARMS_PER_CALL_MAX)
    throw errors.validation(`AlarmNames must not have more than ${ALARMS_PER_CALL_MAX} members`);
  const alarms = AlarmNames.flatMap((name) => ctx.store.alarms.get(name) ?? []);
  if (alarms.filter(({ type }) => type === "CompositeAlarm").length > 1)
    throw errors.validation("Only one composite alarm can be deleted per request");
  for (const alarm of alarms) {
    const above = ctx.store.alarms
      .watching(`alarm ${alarm.name}`)
      .filter((name) => !AlarmNames.includes(name));
    if (above.length > 0)
      throw errors.validation(`Cannot delete ${alarm.name} as there are composite alarm(s) depending on it.`);
    ctx.store.alarms.remove(alarm.name);
    ctx.unschedule("evaluate", alarm.name);
    ctx.unschedule("release", alarm.name);
    ctx.unschedule("unmute", alarm.name);
    tellChange(ctx, alarm, "Delete");
  }
  return {};
});

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_SetAlarmState.html */
export const SetAlarmState = write("SetAlarmState", (ctx, input) => {
  const alarm = ctx.store.alarms.get(input.AlarmName);
  if (alarm === undefined) throw errors.alarmNotFound();
  if (input.StateReasonData !== undefined && !isJson(input.StateReasonData)) throw errors.invalidStateData();
  changeState(ctx, alarm, {
    value: input.StateValue,
    reason: input.StateReason,
    data: input.StateReasonData,
  });
  const changed = ctx.store.alarms.get(alarm.name);
  if (changed !== undefined) scheduleEvaluation(ctx, changed);
  return {};
});

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}

function enable(ctx: Write, names: readonly string[], actionsEnabled: boolean): Record<string, never> {
  if (names.length > ALARMS_PER_CALL_MAX)
    throw errors.validation(`AlarmNames must not have more than ${ALARMS_PER_CALL_MAX} members`);
  for (const name of names) {
    const alarm = ctx.store.alarms.get(name);
    if (alarm === undefined || alarm.actionsEnabled === actionsEnabled) continue;
    const changed = { ...alarm, actionsEnabled, configuredAt: ctx.now };
    ctx.store.alarms.put(changed);
    tellChange(ctx, changed, "Update", alarm);
  }
  return {};
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_EnableAlarmActions.html */
export const EnableAlarmActions = write("EnableAlarmActions", (ctx, input) =>
  enable(ctx, input.AlarmNames, true),
);

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DisableAlarmActions.html */
export const DisableAlarmActions = write("DisableAlarmActions", (ctx, input) =>
  enable(ctx, input.AlarmNames, false),
);
