/** What DescribeAlarmHistory tells. */
import type { Instant } from "../../../base/instant.ts";
import type { HistoryRecord } from "../store/history.ts";
import {
  type AlarmRecord,
  type AlarmState,
  asCompositeAlarm,
  asMetricAlarm,
  type ContributorRecord,
  stateOf,
} from "./alarm.ts";

const withData = ({ value, reason, data }: AlarmState) => ({
  stateValue: value,
  stateReason: reason,
  ...(data !== undefined && { stateReasonData: parsed(data) }),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export function stateHistory(alarm: AlarmRecord, before: AlarmState): HistoryRecord {
  return {
    alarm: alarm.name,
    alarmType: alarm.type,
    at: alarm.stateAt,
    type: "StateUpdate",
    summary: `Alarm updated from ${before.value} to ${alarm.state}`,
    data: JSON.stringify({ version: "1.0", oldState: withData(before), newState: withData(stateOf(alarm)) }),
  };
}

/** Configuration as history tells it: members in lower camel case. */
function configurationOf(alarm: AlarmRecord): unknown {
  const shown = alarm.composite === undefined ? asMetricAlarm(alarm) : asCompositeAlarm(alarm);
  const {
    StateValue,
    StateReason,
    StateReasonData,
    StateUpdatedTimestamp,
    StateTransitionedTimestamp,
    ...rest
  } = shown;
  return lowered({ ...rest, AlarmConfigurationUpdatedTimestamp: new Date(alarm.configuredAt).toISOString() });
}

function lowered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowered);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name.startsWith("OK") ? `ok${name.slice(2)}` : name.charAt(0).toLowerCase() + name.slice(1),
      lowered(member),
    ]),
  );
}

export function configurationHistory(
  at: Instant,
  alarm: AlarmRecord,
  change: "Create" | "Update" | "Delete",
  before?: AlarmRecord,
): HistoryRecord {
  const done = `${change.toLowerCase()}d`;
  return {
    alarm: alarm.name,
    alarmType: alarm.type,
    at,
    type: "ConfigurationUpdate",
    summary: `Alarm "${alarm.name}" ${done}`,
    data: JSON.stringify({
      version: "1.0",
      type: change,
      ...(before !== undefined && { previousAlarm: configurationOf(before) }),
      [`${done}Alarm`]: configurationOf(alarm),
    }),
  };
}

/** A contributor's state became another one. */
export function contributorHistory(
  at: Instant,
  alarm: AlarmRecord,
  contributor: ContributorRecord,
  before: ContributorRecord | undefined,
): HistoryRecord {
  const told = ({ state: value, reason, data }: ContributorRecord) =>
    withData({ value, reason, data, at: contributor.transitionedAt });
  const was = before?.state ?? "INSUFFICIENT_DATA";
  const { id, attributes } = contributor;
  return {
    alarm: alarm.name,
    alarmType: alarm.type,
    at,
    type: "AlarmContributorStateUpdate",
    summary: `Alarm contributor updated from ${was} to ${contributor.state}`,
    data: JSON.stringify({
      version: "1.0",
      oldState: before === undefined ? { stateValue: was } : told(before),
      newState: told(contributor),
    }),
    contributor: { id, attributes },
  };
}

export function actionHistory(
  at: Instant,
  alarm: AlarmRecord,
  action: string,
  outcome: { readonly message?: string | undefined; readonly error?: string | undefined },
  contributor?: HistoryRecord["contributor"],
): HistoryRecord {
  const { message, error } = outcome;
  return {
    alarm: alarm.name,
    alarmType: alarm.type,
    at,
    type: contributor === undefined ? "Action" : "AlarmContributorAction",
    contributor,
    summary:
      error === undefined ? `Successfully executed action ${action}` : `Failed to execute action ${action}`,
    data: JSON.stringify({
      actionState: error === undefined ? "Succeeded" : "Failed",
      stateUpdateTimestamp: alarm.stateAt,
      notificationResource: action,
      ...(message !== undefined && { publishedMessage: JSON.stringify({ default: message }) }),
      ...(error !== undefined && { error }),
    }),
  };
}
