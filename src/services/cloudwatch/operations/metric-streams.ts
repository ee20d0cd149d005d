/** Metric streams are made, changed, started, stopped and deleted. */
import type { Instant } from "../../../base/instant.ts";
import * as errors from "../errors.ts";
import { read, type Write, write } from "../kit.ts";
import { STREAMS_DEFAULT } from "../limits.ts";
import { pageOf } from "../paging.ts";
import { checkStream } from "../streams/configuration.ts";
import { type StreamRecord, streamArn } from "../streams/stream.ts";
import { checkNewTags, tagsIn } from "../tags.ts";

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricStream.html */
export const PutMetricStream = write("PutMetricStream", (ctx, input) => {
  checkStream(ctx.scope, input);
  checkNewTags(input.Tags ?? []);
  const { Tags: given, IncludeLinkedAccountsMetrics: _refused, ...configured } = input;
  const before = ctx.store.items.get("stream", input.Name);
  ctx.store.items.put("stream", input.Name, {
    ...configured,
    state: before?.state ?? "running",
    madeAt: before?.madeAt ?? ctx.now,
    changedAt: ctx.now,
    tags: before?.tags ?? tagsIn(given),
  });
  return { Arn: streamArn(ctx.scope, input.Name) };
});

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStream.html */
export const GetMetricStream = read("GetMetricStream", (ctx, { Name }) => {
  const stream = ctx.store.items.get("stream", Name);
  if (stream === undefined) throw errors.resourceNotFound("MetricStream", Name);
  return {
    Arn: streamArn(ctx.scope, Name),
    Name,
    IncludeFilters: stream.IncludeFilters ?? [],
    ExcludeFilters: stream.ExcludeFilters ?? [],
    FirehoseArn: stream.FirehoseArn,
    RoleArn: stream.RoleArn,
    State: stream.state,
    CreationDate: stream.madeAt,
    LastUpdateDate: stream.changedAt,
    OutputFormat: stream.OutputFormat,
    StatisticsConfigurations: stream.StatisticsConfigurations ?? [],
    IncludeLinkedAccountsMetrics: false,
  };
});

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetricStreams.html */
export const ListMetricStreams = read("ListMetricStreams", (ctx, input) => {
  const { items, NextToken } = pageOf(ctx, "stream", input, STREAMS_DEFAULT);
  const Entries = items.map((stream) => ({
    Arn: streamArn(ctx.scope, stream.Name),
    Name: stream.Name,
    FirehoseArn: stream.FirehoseArn,
    State: stream.state,
    CreationDate: stream.madeAt as Instant,
    LastUpdateDate: stream.changedAt as Instant,
    OutputFormat: stream.OutputFormat,
  }));
  return { Entries, NextToken };
});

/** Deleting one that is not there succeeds. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteMetricStream.html */
export const DeleteMetricStream = write("DeleteMetricStream", (ctx, { Name }) => {
  ctx.store.items.remove("stream", Name);
  ctx.store.updates.clear(Name);
  ctx.unschedule("stream", Name);
  return {};
});

function setState(ctx: Write, names: readonly string[], state: StreamRecord["state"]): Record<string, never> {
  const streams = names.map((name) => {
    const stream = ctx.store.items.get("stream", name);
    if (stream === undefined) throw errors.invalidValue(`The metric stream ${name} does not exist.`);
    return stream;
  });
  for (const stream of streams) {
    ctx.store.items.put("stream", stream.Name, { ...stream, state });
    if (state === "running") continue;
    ctx.store.updates.clear(stream.Name);
    ctx.unschedule("stream", stream.Name);
  }
  return {};
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_StartMetricStreams.html */
export const StartMetricStreams = write("StartMetricStreams", (ctx, { Names }) =>
  setState(ctx, Names, "running"),
);

/** What is reported meanwhile is never sent. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_StopMetricStreams.html */
export const StopMetricStreams = write("StopMetricStreams", (ctx, { Names }) =>
  setState(ctx, Names, "stopped"),
);
