/** Retention, encryption, monitoring and the account's settings. */
import { DAY, type Duration } from "../../../base/instant.ts";
import { orRefusal } from "../../../envelope/data-key.ts";
import type { MetricsName } from "../../../gen/kinesis.ts";
import { kms } from "../../../gen/kms.ts";
import { activeStream, streamFor } from "../addressing.ts";
import * as errors from "../errors.ts";
import { read, staged, type Write, write } from "../kit.ts";
import { RETENTION_HOURS_MAX, RETENTION_HOURS_MIN } from "../limits.ts";
import { update } from "../resharding.ts";
import { replan } from "../retention.ts";
import type { Commitment } from "../store/account.ts";
import { type Stream, streamArn } from "../stream.ts";

function setRetention(ctx: Write, stream: Stream, hours: number): void {
  if (hours < RETENTION_HOURS_MIN)
    throw errors.invalidArgument(
      `Minimum allowed retention period is ${RETENTION_HOURS_MIN} hours. ` +
        `Requested retention period (${hours} hours) is too short.`,
    );
  if (hours > RETENTION_HOURS_MAX)
    throw errors.invalidArgument(
      `Maximum allowed retention period is ${RETENTION_HOURS_MAX} hours. ` +
        `Requested retention period (${hours} hours) is too long.`,
    );
  const changed = { ...stream, retentionHours: hours };
  update(ctx, changed, { kind: "settle" });
  replan(ctx, changed);
}

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_IncreaseStreamRetentionPeriod.html */
export const IncreaseStreamRetentionPeriod = write("IncreaseStreamRetentionPeriod", (ctx, input) => {
  const stream = activeStream(ctx, input);
  const hours = input.RetentionPeriodHours;
  if (hours >= RETENTION_HOURS_MIN && hours < stream.retentionHours)
    throw errors.invalidArgument(
      `Requested retention period (${hours} hours) for stream ${stream.name} can not be shorter than existing ` +
        `retention period (${stream.retentionHours} hours). Use DecreaseRetentionPeriod API.`,
    );
  setRetention(ctx, stream, hours);
  return {};
});

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DecreaseStreamRetentionPeriod.html */
export const DecreaseStreamRetentionPeriod = write("DecreaseStreamRetentionPeriod", (ctx, input) => {
  const stream = activeStream(ctx, input);
  const hours = input.RetentionPeriodHours;
  if (hours <= RETENTION_HOURS_MAX && hours > stream.retentionHours)
    throw errors.invalidArgument(
      `Requested retention period (${hours} hours) for stream ${stream.name} can not be longer than existing ` +
        `retention period (${stream.retentionHours} hours). Use IncreaseRetentionPeriod API.`,
    );
  setRetention(ctx, stream, hours);
  return {};
});

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_StartStreamEncryption.html */
export const StartStreamEncryption = staged("StartStreamEncryption", {
  prepare: (ctx, input) => {
    if (input.EncryptionType !== "KMS")
      throw errors.invalidArgument(`Invalid EncryptionType ${input.EncryptionType}: only KMS is valid.`);
    streamFor(ctx, input);
    return orRefusal(ctx.call(kms, "DescribeKey", { KeyId: input.KeyId }), errors.kmsRefusal);
  },
  commit: (ctx, input, { KeyMetadata }) => {
    const stream = activeStream(ctx, input);
    const keyArn = KeyMetadata?.Arn ?? "";
    if (KeyMetadata?.KeySpec !== undefined && KeyMetadata.KeySpec !== "SYMMETRIC_DEFAULT")
      throw errors.invalidArgument(`Key ${input.KeyId} is not a symmetric encryption key.`);
    update(ctx, { ...stream, encryption: { keyId: input.KeyId, keyArn } }, { kind: "settle" });
    return {};
  },
});

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_StopStreamEncryption.html */
export const StopStreamEncryption = write("StopStreamEncryption", (ctx, input) => {
  const stream = activeStream(ctx, input);
  if (input.EncryptionType !== "KMS")
    throw errors.invalidArgument(`Invalid EncryptionType ${input.EncryptionType}: only KMS is valid.`);
  update(ctx, { ...stream, encryption: undefined }, { kind: "settle" });
  return {};
});

const METRICS: readonly MetricsName[] = [
  "IncomingBytes",
  "IncomingRecords",
  "OutgoingBytes",
  "OutgoingRecords",
  "WriteProvisionedThroughputExceeded",
  "ReadProvisionedThroughputExceeded",
  "IteratorAgeMilliseconds",
];

function changeMetrics(ctx: Write, stream: Stream, wanted: readonly MetricsName[]) {
  update(ctx, { ...stream, metrics: wanted }, { kind: "settle" });
  return {
    StreamName: stream.name,
    CurrentShardLevelMetrics: stream.metrics,
    DesiredShardLevelMetrics: wanted,
    StreamARN: streamArn(ctx.scope, stream.name),
  };
}

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_EnableEnhancedMonitoring.html */
export const EnableEnhancedMonitoring = write("EnableEnhancedMonitoring", (ctx, input) => {
  const stream = activeStream(ctx, input);
  const { ShardLevelMetrics: named } = input;
  const all = named.includes("ALL");
  return changeMetrics(
    ctx,
    stream,
    METRICS.filter((metric) => all || named.includes(metric) || stream.metrics.includes(metric)),
  );
});

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DisableEnhancedMonitoring.html */
export const DisableEnhancedMonitoring = write("DisableEnhancedMonitoring", (ctx, input) => {
  const stream = activeStream(ctx, input);
  const { ShardLevelMetrics: named } = input;
  const kept = named.includes("ALL") ? [] : stream.metrics.filter((metric) => !named.includes(metric));
  return changeMetrics(ctx, stream, kept);
});

const COMMITTED_FOR: Duration = DAY;

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DescribeAccountSettings.html */
export const DescribeAccountSettings = read("DescribeAccountSettings", (ctx) =>
  settings(ctx.store.account.commitment()),
);

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UpdateAccountSettings.html */
export const UpdateAccountSettings = write("UpdateAccountSettings", (ctx, input) => {
  const before = ctx.store.account.commitment();
  const enabled = input.MinimumThroughputBillingCommitment.Status === "ENABLED";
  if (!enabled && before.enabled && ctx.now - (before.startedAt ?? 0) < COMMITTED_FOR)
    throw errors.validation(
      "The minimum throughput billing commitment cannot end within its first 24 hours.",
    );
  const after: Commitment = enabled
    ? { enabled, startedAt: before.enabled ? before.startedAt : ctx.now }
    : { enabled, startedAt: before.startedAt, endedAt: before.enabled ? ctx.now : before.endedAt };
  ctx.store.account.setCommitment(after);
  return settings(after);
});

function settings({ enabled, startedAt, endedAt }: Commitment) {
  return {
    MinimumThroughputBillingCommitment: {
      Status: enabled ? ("ENABLED" as const) : ("DISABLED" as const),
      StartedAt: startedAt,
      EndedAt: endedAt,
      EarliestAllowedEndAt:
        enabled && startedAt !== undefined ? ((startedAt + COMMITTED_FOR) as typeof startedAt) : undefined,
    },
  };
}
