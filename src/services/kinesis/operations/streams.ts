/** Streams are made, described, changed and deleted. */
import type { CreateStreamInput, StreamMode } from "../../../gen/kinesis.ts";
import { activeStream, streamFor } from "../addressing.ts";
import { describeStream, listed, summarize } from "../description.ts";
import * as errors from "../errors.ts";
import { evenRanges } from "../hash-key.ts";
import { type Read, read, type Write, write } from "../kit.ts";
import {
  DAY_OF_CHANGES,
  MODE_CHANGES_PER_DAY,
  ON_DEMAND_SHARDS,
  ON_DEMAND_STREAMS_MAX,
  RECORD_KIB_DEFAULT,
  RETENTION_HOURS_MIN,
  WARM_MIBPS_MAX,
} from "../limits.ts";
import { isTrimmed } from "../position.ts";
import { checkShardLimit, Shards, shardLimit, update } from "../resharding.ts";
import { shardNumber } from "../sequence-number.ts";
import { type Stream, streamArn } from "../stream.ts";
import { checkTags } from "../tags.ts";

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_CreateStream.html */
export const CreateStream = write("CreateStream", (ctx, input) => {
  const { StreamName: name } = input;
  const mode = input.StreamModeDetails?.StreamMode ?? "PROVISIONED";
  checkTags(input.Tags ?? {});
  if (ctx.store.streams.named(name) !== undefined) throw errors.streamExists(name, ctx.scope.account);
  const count = shardCountOf(ctx, input, mode);
  const stream = ctx.store.streams.create({
    ...{ name, mode, createdAt: ctx.now, status: "CREATING", nextShard: count },
    retentionHours: RETENTION_HOURS_MIN,
    maxRecordKib: input.MaxRecordSizeInKiB ?? RECORD_KIB_DEFAULT,
    warmMibps: input.WarmThroughputMiBps,
    ...{ metrics: [], tags: input.Tags ?? {}, rescaledAt: [], modeChangedAt: [] },
  });
  const shards = new Shards(ctx, { ...stream, nextShard: 0 });
  for (const range of evenRanges(count)) shards.open(range);
  ctx.schedule(ctx.now, { kind: "settle", key: String(stream.id) });
  return {};
});

function shardCountOf(ctx: Read, input: CreateStreamInput, mode: StreamMode): number {
  const { ShardCount, WarmThroughputMiBps: warm } = input;
  if (mode === "PROVISIONED") {
    if (ShardCount === undefined)
      throw errors.validation("ShardCount must be provided for a stream in PROVISIONED mode.");
    if (warm !== undefined)
      throw errors.validation("WarmThroughputMiBps can only be provided for a stream in ON_DEMAND mode.");
    checkShardLimit(ctx, ShardCount);
    return ShardCount;
  }
  if (ShardCount !== undefined)
    throw errors.validation("ShardCount must not be provided for a stream in ON_DEMAND mode.");
  checkOnDemandLimit(ctx);
  if (warm !== undefined) checkWarm(ctx, warm);
  return Math.max(ON_DEMAND_SHARDS, warm ?? 0);
}

function checkOnDemandLimit(ctx: Read): void {
  if (ctx.store.streams.countOnDemand() < ON_DEMAND_STREAMS_MAX) return;
  throw errors.limitExceeded(
    `This request would exceed the on-demand stream limit of ${ON_DEMAND_STREAMS_MAX} for the account ` +
      `${ctx.scope.account} in ${ctx.scope.region}.`,
  );
}

/** Warm throughput is for accounts that pay for a minimum. */
function checkWarm(ctx: Read, warm: number): void {
  if (!ctx.store.account.commitment().enabled)
    throw errors.validation(
      "Warm throughput requires the minimum throughput billing commitment to be enabled for the account.",
    );
  if (warm > WARM_MIBPS_MAX)
    throw errors.validation(`WarmThroughputMiBps must be at most ${WARM_MIBPS_MAX}.`);
}

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DescribeStream.html */
export const DescribeStream = read("DescribeStream", (ctx, input) => {
  const stream = streamFor(ctx, input);
  const limit = Math.min(input.Limit ?? 100, 10_000);
  const from = input.ExclusiveStartShardId === undefined ? -1 : shardNumber(input.ExclusiveStartShardId);
  if (from === undefined) throw errors.invalidArgument(`Invalid ShardId ${input.ExclusiveStartShardId}.`);
  const found = ctx.store.streams
    .shards(stream.id, from, limit + 1)
    .filter((shard) => !isTrimmed(ctx, stream, shard));
  const shown = stream.status === "CREATING" ? [] : found.slice(0, limit);
  return { StreamDescription: describeStream(ctx, stream, shown, found.length > limit) };
});

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DescribeStreamSummary.html */
export const DescribeStreamSummary = read("DescribeStreamSummary", (ctx, input) => ({
  StreamDescriptionSummary: summarize(ctx, streamFor(ctx, input)),
}));

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListStreams.html */
export const ListStreams = read("ListStreams", (ctx, input) => {
  if (input.NextToken !== undefined && input.ExclusiveStartStreamName !== undefined)
    throw errors.invalidArgument("NextToken and ExclusiveStartStreamName cannot be provided together.");
  const limit = Math.min(input.Limit ?? 100, 10_000);
  const found = ctx.store.streams.list(input.NextToken ?? input.ExclusiveStartStreamName ?? "", limit + 1);
  const shown = found.slice(0, limit);
  const more = found.length > limit;
  return {
    StreamNames: shown.map(({ name }) => name),
    HasMoreStreams: more,
    ...(more && { NextToken: shown.at(-1)?.name }),
    StreamSummaries: shown.map((stream) => listed(ctx, stream)),
  };
});

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DeleteStream.html */
export const DeleteStream = write("DeleteStream", (ctx, input) => {
  const stream = streamFor(ctx, input);
  if (ctx.store.consumers.count(stream.id) > 0 && input.EnforceConsumerDeletion !== true)
    throw errors.resourceInUse(
      `Stream ${stream.name} under account ${ctx.scope.account} has consumers registered. ` +
        "Set EnforceConsumerDeletion to delete it with them.",
    );
  if (stream.status === "DELETING") return {};
  ctx.store.streams.put({ ...stream, status: "DELETING", pending: undefined });
  ctx.schedule(ctx.now, { kind: "drop", key: String(stream.id) });
  return {};
});

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UpdateStreamMode.html */
export const UpdateStreamMode = write("UpdateStreamMode", (ctx, input) => {
  const stream = activeStream(ctx, input);
  const mode = input.StreamModeDetails.StreamMode;
  const warm = input.WarmThroughputMiBps;
  if (mode === stream.mode)
    throw errors.invalidArgument(`Stream ${stream.name} is in the mode ${mode} already.`);
  if (warm !== undefined) {
    if (mode === "PROVISIONED")
      throw errors.validation("WarmThroughputMiBps can only be provided for a stream in ON_DEMAND mode.");
    checkWarm(ctx, warm);
  }
  const recent = stream.modeChangedAt.filter((at) => ctx.now - at < DAY_OF_CHANGES);
  if (recent.length >= MODE_CHANGES_PER_DAY)
    throw errors.limitExceeded(
      `The stream mode of ${stream.name} can be changed ${MODE_CHANGES_PER_DAY} times within 24 hours.`,
    );
  const open = ctx.store.streams.open(stream.id).length;
  if (mode === "PROVISIONED") checkShardLimit(ctx, open);
  else checkOnDemandLimit(ctx);
  const changed = { ...stream, mode, warmMibps: warm, modeChangedAt: [...recent, ctx.now] };
  update(ctx, changed, warm !== undefined && warm > open ? { kind: "rescale", count: warm } : SETTLE);
  return {};
});

const SETTLE = { kind: "settle" } as const;

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UpdateStreamWarmThroughput.html */
export const UpdateStreamWarmThroughput = write("UpdateStreamWarmThroughput", (ctx, input) => {
  const stream = activeStream(ctx, input);
  const warm = input.WarmThroughputMiBps;
  if (stream.mode !== "ON_DEMAND")
    throw errors.validation("Warm throughput can only be set for a stream in ON_DEMAND mode.");
  checkWarm(ctx, warm);
  warmUp(ctx, stream, warm);
  return {
    StreamARN: streamArn(ctx.scope, stream.name),
    StreamName: stream.name,
    WarmThroughput: { TargetMiBps: warm, CurrentMiBps: stream.warmMibps ?? 0 },
  };
});

function warmUp(ctx: Write, stream: Stream, warm: number): void {
  const open = ctx.store.streams.open(stream.id).length;
  update(ctx, { ...stream, warmMibps: warm }, warm > open ? { kind: "rescale", count: warm } : SETTLE);
}

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UpdateMaxRecordSize.html */
export const UpdateMaxRecordSize = write("UpdateMaxRecordSize", (ctx, input) => {
  update(ctx, { ...activeStream(ctx, input), maxRecordKib: input.MaxRecordSizeInKiB }, SETTLE);
  return {};
});

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DescribeLimits.html */
export const DescribeLimits = read("DescribeLimits", (ctx) => ({
  ShardLimit: shardLimit(ctx),
  OpenShardCount: ctx.store.streams.countOpen(true),
  OnDemandStreamCount: ctx.store.streams.countOnDemand(),
  OnDemandStreamCountLimit: ON_DEMAND_STREAMS_MAX,
}));
