/** An alarm's actions: told to topics, functions and scaling policies, each on record with how it went. */
import { parseArn } from "../../../aws/arn.ts";
import { lambda } from "../../../gen/lambda.ts";
import { sns } from "../../../gen/sns.ts";
import type { DueJob, Json } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { ServicePrincipal } from "../../../kernel/iam/principal.ts";
import type { Prepare, Write } from "../kit.ts";
import type { HistoryRecord } from "../store/history.ts";
import { type AlarmRecord, type AlarmState, actionsOf, type ContributorRecord } from "./alarm.ts";
import { alarmData } from "./event.ts";
import { actionHistory } from "./history.ts";
import { keepQuiet, mutedAt, unmuting } from "./muting.ts";
import { messageOf, subjectOf } from "./notification.ts";
import { offsetTime } from "./text.ts";

/** The fact that a scaling policy of Application Auto Scaling hears. */
export const ALARM_ACTION = "cloudwatch.AlarmAction";

const isScalingPolicy = (action: string): boolean => parseArn(action)?.service === "autoscaling";

interface Due {
  readonly action: string;
  readonly alarm: AlarmRecord;
  readonly before: AlarmState;
  readonly contributor?: HistoryRecord["contributor"];
}

/** Executes the actions of the alarm's state, a moment later: they leave this cell. */
export function act(ctx: Write, alarm: AlarmRecord, before: AlarmState, value?: number): void {
  if (!alarm.actionsEnabled || keepQuiet(ctx, alarm, before)) return;
  for (const action of actionsOf(alarm)) {
    if (isScalingPolicy(action)) scale(ctx, alarm, action, value);
    else if (alarm.contributors === undefined) plan(ctx, { action, alarm, before });
  }
}

function plan(ctx: Write, due: Due): void {
  ctx.schedule(ctx.now, { kind: "act", key: ctx.ids.uuid(), payload: due as unknown as Json });
}

/** The same for one contributor of an alarm: topics and functions are told of each. */
export function actFor(
  ctx: Write,
  alarm: AlarmRecord,
  contributor: ContributorRecord,
  was: ContributorRecord | undefined,
): void {
  if (!alarm.actionsEnabled || mutedAt(ctx, alarm.name) !== undefined) return;
  const { id, attributes, state, reason, data } = contributor;
  const { contributors: _all, ...rest } = alarm;
  const told = { ...rest, state, reason, data, stateAt: ctx.now, transitionedAt: ctx.now };
  const before: AlarmState = {
    value: was?.state ?? "INSUFFICIENT_DATA",
    reason: was?.reason ?? "Unchecked: Initial alarm creation",
    at: was?.transitionedAt ?? alarm.configuredAt,
  };
  for (const action of actionsOf(told))
    if (!isScalingPolicy(action)) plan(ctx, { action, alarm: told, before, contributor: { id, attributes } });
}

/** Scaling policies are told again at each evaluation for as long as the state lasts. */
export function repeatActions(ctx: Write, alarm: AlarmRecord, value: number | undefined): void {
  const scaling = alarm.actionsEnabled ? actionsOf(alarm).filter(isScalingPolicy) : [];
  if (scaling.length === 0 || mutedAt(ctx, alarm.name) !== undefined) return;
  for (const action of scaling) scale(ctx, alarm, action, value);
}

function scale(ctx: Write, alarm: AlarmRecord, action: string, value: number | undefined): void {
  const { name, arn, state } = alarm;
  const threshold = alarm.metric?.Threshold ?? null;
  const detail = { action, alarmName: name, alarmArn: arn, state, value: value ?? null, threshold };
  ctx.publish({ kind: ALARM_ACTION, resource: action, detail });
  if (alarm.transitionedAt === ctx.now) ctx.store.history.add(actionHistory(ctx.now, alarm, action, {}));
}

/** The job: an alarm that was muted does what it could not. */
export const unmute = unmuting((ctx, alarm, before) => {
  act(ctx, alarm, before);
  for (const contributor of alarm.contributors ?? [])
    if (contributor.state === alarm.state) actFor(ctx, alarm, contributor, undefined);
});

/** The job. */
export const acted = {
  prepare: async (ctx: Prepare, job: DueJob): Promise<{ message?: string; error?: string }> => {
    const { action, alarm, before } = job.payload as unknown as Due;
    try {
      return parseArn(action)?.service === "lambda"
        ? await invoke(ctx, action, alarm, before)
        : await notify(ctx, action, alarm, before);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      return { error: `${error.code}: ${error.message}` };
    }
  },
  commit: (ctx: Write, job: DueJob, outcome: { message?: string; error?: string }): void => {
    const { action, alarm, contributor } = job.payload as unknown as Due;
    ctx.store.history.add(actionHistory(ctx.now, alarm, action, outcome, contributor));
  },
};

const as = (ctx: Prepare, service: string, alarm: AlarmRecord): ServicePrincipal => ({
  kind: "service",
  service,
  sourceAccount: ctx.scope.account,
  sourceArn: alarm.arn,
});

async function notify(ctx: Prepare, action: string, alarm: AlarmRecord, before: AlarmState) {
  const message = messageOf(ctx.scope, alarm, before);
  const input = { TopicArn: action, Subject: subjectOf(ctx.scope, alarm), Message: message };
  await ctx.call(sns, "Publish", input, { as: as(ctx, "cloudwatch.amazonaws.com", alarm) });
  return { message };
}

async function invoke(ctx: Prepare, action: string, alarm: AlarmRecord, before: AlarmState) {
  const event = {
    source: "aws.cloudwatch",
    alarmArn: alarm.arn,
    accountId: ctx.scope.account,
    time: offsetTime(alarm.stateAt),
    region: ctx.scope.region,
    alarmData: alarmData(alarm, before),
  };
  const Payload = Buffer.from(JSON.stringify(event));
  const caller = as(ctx, "lambda.alarms.cloudwatch.amazonaws.com", alarm);
  await ctx.call(
    lambda,
    "Invoke",
    { FunctionName: action, InvocationType: "Event", Payload },
    { as: caller },
  );
  return {};
}
