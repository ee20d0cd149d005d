/** Log streams. */
import type { LogStream as DescribedStream } from "../../../gen/logs.ts";
import { groupNamed, namedIn, streamNamed } from "../addressing.ts";
import * as errors from "../errors.ts";
import { type LogGroup, streamArn } from "../group.ts";
import { type Read, read, write } from "../kit.ts";
import { DESCRIBED_MAX } from "../limits.ts";
import { page, pageAfter } from "../paging.ts";
import type { AfterStream, LogStream } from "../store/streams.ts";

export const CreateLogStream = write("CreateLogStream", (ctx, { logGroupName, logStreamName }) => {
  const group = groupNamed(ctx, logGroupName);
  if (ctx.store.streams.named(group.id, logStreamName) !== undefined) throw errors.streamExists();
  ctx.store.streams.add(group.id, logStreamName, ctx.now);
  return {};
});

export const DeleteLogStream = write("DeleteLogStream", (ctx, { logGroupName, logStreamName }) => {
  const group = groupNamed(ctx, logGroupName);
  if (group.deletionProtected) throw errors.deletionProtected();
  const stream = streamNamed(ctx, group, logStreamName);
  ctx.store.streams.remove(stream.id);
  ctx.schedule(ctx.now, { kind: "discardStream", key: String(stream.id), payload: group.id });
  return {};
});

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogStreams.html */
export const DescribeLogStreams = read("DescribeLogStreams", (ctx, input) => {
  const group = groupNamed(ctx, namedIn(input).name);
  const { orderBy = "LogStreamName", descending = false, limit = DESCRIBED_MAX } = input;
  const { logStreamNamePrefix: prefix } = input;
  if (orderBy === "LastEventTime" && prefix !== undefined)
    throw errors.invalidParameter("Cannot order by LastEventTime with a logStreamNamePrefix.");
  const list = `streams ${orderBy} ${descending} ${prefix ?? ""}`;
  const token = pageAfter(ctx, list, input.nextToken);
  const after = token === "" ? undefined : (JSON.parse(token) as AfterStream);
  const found = streams(ctx, group, { orderBy, descending, prefix: prefix ?? "", after }, limit + 1);
  const { items, nextToken } = page(ctx, list, found, limit, ({ name, lastAt }) =>
    JSON.stringify({ name, lastAt }),
  );
  return { logStreams: items.map((each) => described(ctx, group, each)), ...(nextToken && { nextToken }) };
});

interface Order {
  readonly orderBy: "LogStreamName" | "LastEventTime";
  readonly descending: boolean;
  readonly prefix: string;
  readonly after: AfterStream | undefined;
}

function streams(ctx: Read, { id }: LogGroup, order: Order, limit: number): LogStream[] {
  const { orderBy, descending, prefix, after } = order;
  const { store } = ctx;
  if (orderBy === "LastEventTime")
    return descending
      ? store.streams.byLastEventDescending(id, after, limit)
      : store.streams.byLastEvent(id, after, limit);
  return descending
    ? store.streams.byNameDescending(id, prefix, after?.name, limit)
    : store.streams.byName(id, prefix, after?.name, limit);
}

function described(ctx: Read, group: LogGroup, stream: LogStream): DescribedStream {
  return {
    logStreamName: stream.name,
    creationTime: stream.createdAt,
    ...(stream.firstAt !== null && { firstEventTimestamp: stream.firstAt }),
    ...(stream.lastAt >= 0 && { lastEventTimestamp: stream.lastAt }),
    ...(stream.ingestedAt !== null && { lastIngestionTime: stream.ingestedAt }),
    uploadSequenceToken: sequenceToken(stream.id, stream.nextSequence),
    arn: streamArn(ctx.scope, group.name, stream.name),
    // AWS stopped counting by stream in 2019.
    storedBytes: 0,
  };
}

/** 56 digits. AWS tells it for the sake of old clients, and takes any. */
export function sequenceToken(stream: number, nextSequence: number): string {
  return `4961${String(stream).padStart(26, "0")}${String(nextSequence).padStart(26, "0")}`;
}
