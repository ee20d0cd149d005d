/**
 * What each operation demands.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonkinesis.html
 */
import { type AuthzRule, type Demand, UNCHECKED } from "../../kernel/dispatch/contract.ts";
import { type ConsumerNaming, consumerFor, type Naming, nameGiven, resourceFor } from "./addressing.ts";
import { openPlace } from "./iterator.ts";
import type { Read } from "./kit.ts";
import type { KinesisReader } from "./store.ts";
import { type Consumer, type Stream, streamArn } from "./stream.ts";

type Rule<I> = AuthzRule<I, KinesisReader>;
/** What tagging operations carry. */
interface Tagging {
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly TagKeys?: readonly string[] | undefined;
}
type More = (input: Tagging) => Partial<Demand>;

/** Actions that know no resource. */
export const onAnything =
  (action: string): Rule<object> =>
  () => ({ action: `kinesis:${action}`, resource: "*" });

function demandOn(ctx: Read, action: string, name: string): Demand {
  const stream = ctx.store.streams.named(name);
  return {
    action: `kinesis:${action}`,
    resource: streamArn(ctx.scope, name),
    resourcePolicy: stream?.policy,
    resourceTags: stream?.tags,
  };
}

export const onStream =
  (action: string, more?: More): Rule<Naming & Tagging> =>
  (ctx, input) => {
    const demand = demandOn(ctx, action, nameGiven(ctx, input));
    return more === undefined ? demand : { ...demand, ...more(input) };
  };

/** ListShards may carry everything in its token. */
export const onShards: Rule<Naming & { readonly NextToken?: string | undefined }> = (ctx, input) => {
  const name = input.NextToken === undefined ? nameGiven(ctx, input) : undefined;
  return name === undefined
    ? { action: "kinesis:ListShards", resource: "*" }
    : demandOn(ctx, "ListShards", name);
};

/** What a subscriber is pushed was decided when it subscribed. */
export const onIterator: Rule<Naming & { readonly ShardIterator: string }> = (ctx, input) =>
  ctx.request.within === "SubscribeToShard"
    ? UNCHECKED
    : demandOn(ctx, "GetRecords", openPlace(ctx, input.ShardIterator).stream);

function consumerDemand(action: string, stream: Stream, consumer: Consumer): Demand {
  return {
    action: `kinesis:${action}`,
    resource: consumer.arn,
    resourcePolicy: consumer.policy,
    resourceTags: { ...stream.tags, ...consumer.tags },
  };
}

export const onConsumer =
  (action: string): Rule<ConsumerNaming> =>
  (ctx, input) => {
    const { stream, consumer } = consumerFor(ctx, input);
    return consumerDemand(action, stream, consumer);
  };

export const onResource =
  (action: string, more?: More): Rule<{ readonly ResourceARN: string } & Tagging> =>
  (ctx, input) => {
    const { stream, consumer } = resourceFor(ctx, input.ResourceARN);
    const demand =
      consumer === undefined ? demandOn(ctx, action, stream.name) : consumerDemand(action, stream, consumer);
    return { ...demand, ...more?.(input) };
  };

/** Tags come with the request: aws:RequestTag/<key>. */
export const tagged: More = ({ Tags }) => ({ requestTags: Tags });
export const untagged: More = ({ TagKeys = [] }) => ({ tagKeys: TagKeys });
