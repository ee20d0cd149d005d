/**
 * Schedules under customer managed keys: what they send is sealed; who makes or looks at one needs the key, and so does
 * its role. https://docs.aws.amazon.com/scheduler/latest/UserGuide/encryption-rest.html
 */
import { makeDataKey } from "../../envelope/data-key.ts";
import { openText, type SealedText, sealText } from "../../envelope/sealed-text.ts";
import type { CreateScheduleInput, Target } from "../../gen/scheduler.ts";
import type { CallOptions } from "../../kernel/dispatch/contract.ts";
import type { Prepare } from "./kit.ts";
import { DEFAULT_GROUP, type Schedule, scheduleArn } from "./schedule.ts";

const contextOf = ({ scope }: Prepare, group: string, name: string) => ({
  "aws:scheduler:schedule:arn": scheduleArn(scope, group, name),
});

/** Where, and as whom: the rest of a target stays to be read. */
function open({ Arn, RoleArn, DeadLetterConfig, RetryPolicy }: Target): Target {
  return { Arn, RoleArn, DeadLetterConfig, RetryPolicy };
}

/** A target as it is kept. */
export interface KeptTarget {
  readonly target: Target;
  readonly sealed?: SealedText;
}

/** Throws as KMS refuses the caller. */
export async function keptTarget(ctx: Prepare, input: CreateScheduleInput): Promise<KeptTarget> {
  const { KmsKeyArn, Target: target, GroupName = DEFAULT_GROUP, Name } = input;
  if (KmsKeyArn === undefined) return { target };
  const key = await makeDataKey(ctx, KmsKeyArn, { context: contextOf(ctx, GroupName, Name) });
  return { target: open(target), sealed: sealText(ctx, key, JSON.stringify(target)) };
}

/** The whole target. Throws as KMS refuses whoever asks: the caller, unless `options` says otherwise. */
export async function wholeTarget(ctx: Prepare, schedule: Schedule, options?: CallOptions): Promise<Target> {
  const { group, name, target, sealed } = schedule;
  if (sealed === undefined) return target;
  const use = { context: contextOf(ctx, group, name), ...(options && { options }) };
  return JSON.parse(await openText(ctx, sealed, use)) as Target;
}
