/** Consumers with throughput of their own (enhanced fan-out). */
import { epochSeconds } from "../../../base/instant.ts";
import { consumerFor, streamFor } from "../addressing.ts";
import { describeConsumer } from "../description.ts";
import * as errors from "../errors.ts";
import { read, write } from "../kit.ts";
import { CONSUMERS_MAX } from "../limits.ts";
import { openToken, sealToken } from "../paging.ts";
import { type Consumer, streamArn } from "../stream.ts";
import { checkTags } from "../tags.ts";

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_RegisterStreamConsumer.html */
export const RegisterStreamConsumer = write("RegisterStreamConsumer", (ctx, input) => {
  const stream = streamFor(ctx, { StreamARN: input.StreamARN, StreamId: input.StreamId });
  const { ConsumerName: name, Tags = {} } = input;
  if (ctx.store.consumers.named(stream.id, name) !== undefined)
    throw errors.resourceInUse(
      `Consumer ${name} under stream ${stream.name} already exists for account ${ctx.scope.account}.`,
    );
  if (ctx.store.consumers.count(stream.id) >= CONSUMERS_MAX)
    throw errors.limitExceeded(`Consumers limit exceeded: a stream has at most ${CONSUMERS_MAX} consumers.`);
  checkTags(Tags);
  const arn = `${streamArn(ctx.scope, stream.name)}/consumer/${name}:${epochSeconds(ctx.now)}`;
  const consumer: Consumer = {
    stream: stream.id,
    name,
    arn,
    status: "CREATING",
    createdAt: ctx.now,
    tags: Tags,
  };
  ctx.store.consumers.put(consumer);
  ctx.schedule(ctx.now, { kind: "settleConsumer", key: arn });
  return { Consumer: describeConsumer(consumer) };
});

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DescribeStreamConsumer.html */
export const DescribeStreamConsumer = read("DescribeStreamConsumer", (ctx, input) => {
  const { stream, consumer } = consumerFor(ctx, input);
  return {
    ConsumerDescription: { ...describeConsumer(consumer), StreamARN: streamArn(ctx.scope, stream.name) },
  };
});

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DeregisterStreamConsumer.html */
export const DeregisterStreamConsumer = write("DeregisterStreamConsumer", (ctx, input) => {
  const { stream, consumer } = consumerFor(ctx, input);
  ctx.store.consumers.put({ ...consumer, status: "DELETING" });
  ctx.schedule(ctx.now, { kind: "settleConsumer", key: consumer.arn });
  ctx.publish({ kind: "kinesis.Subscribed", resource: streamArn(ctx.scope, stream.name) });
  return {};
});

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListStreamConsumers.html */
export const ListStreamConsumers = read("ListStreamConsumers", (ctx, input) => {
  const stream = streamFor(ctx, { StreamARN: input.StreamARN, StreamId: input.StreamId });
  const { NextToken, MaxResults, StreamCreationTimestamp } = input;
  if (StreamCreationTimestamp !== undefined && StreamCreationTimestamp !== stream.createdAt)
    throw errors.streamNotFound(stream.name, ctx.scope.account);
  const limit = Math.min(MaxResults ?? 100, 10_000);
  const list = `ListStreamConsumers ${stream.id}`;
  const { after } =
    NextToken === undefined ? { after: "" } : openToken<{ after: string }>(ctx, list, NextToken);
  const found = ctx.store.consumers.list(stream.id, after, limit + 1);
  const shown = found.slice(0, limit);
  return {
    Consumers: shown.map(describeConsumer),
    ...(found.length > limit && { NextToken: sealToken(ctx, list, { after: shown.at(-1)?.name ?? "" }) }),
  };
});
