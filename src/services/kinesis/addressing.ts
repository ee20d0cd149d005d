/** How requests name streams and consumers: by name, or by ARN, which may be another account's. */
import { parseArn } from "../../aws/arn.ts";
import type { Home } from "../../kernel/dispatch/contract.ts";
import * as errors from "./errors.ts";
import type { Read } from "./kit.ts";
import type { ReadyStream } from "./store/streams.ts";
import { type Consumer, type Stream, streamArn } from "./stream.ts";

export interface Naming {
  readonly StreamName?: string | undefined;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

/** The name of the stream that a request is about. Throws when it names none, or two. */
export function nameGiven(ctx: Read, { StreamName, StreamARN }: Naming): string {
  if (StreamARN === undefined) {
    if (StreamName === undefined)
      throw errors.invalidArgument("Either StreamName or StreamARN should be provided.");
    return StreamName;
  }
  const name = parseArn(StreamARN)?.resource.slice("stream/".length) ?? "";
  if (StreamName !== undefined && StreamName !== name)
    throw errors.invalidArgument("StreamName and StreamARN do not name the same stream.");
  if (StreamARN !== streamArn(ctx.scope, name)) throw errors.streamNotFound(name, ctx.scope.account);
  return name;
}

export function readyFor(ctx: Read, input: Naming): ReadyStream {
  const name = nameGiven(ctx, input);
  const ready = ctx.store.streams.ready(name);
  if (ready === undefined) throw errors.streamNotFound(name, ctx.scope.account);
  return ready;
}

export function streamFor(ctx: Read, input: Naming): Stream {
  return readyFor(ctx, input).stream;
}

/** A stream that can be changed now. */
export function activeStream(ctx: Read, input: Naming): Stream {
  const stream = streamFor(ctx, input);
  if (stream.status !== "ACTIVE") throw errors.streamNotActive(stream.name, ctx.scope.account, stream.status);
  return stream;
}

const CONSUMER = /^stream\/([^/]+)\/consumer\/([^:]+):\d+$/;

export interface ConsumerNaming {
  readonly ConsumerARN?: string | undefined;
  readonly ConsumerName?: string | undefined;
  readonly StreamARN?: string | undefined;
}

/** A consumer by its ARN, or by its name and its stream's ARN. */
export function consumerFor(ctx: Read, input: ConsumerNaming): { stream: Stream; consumer: Consumer } {
  const { ConsumerARN, ConsumerName, StreamARN } = input;
  if (ConsumerARN === undefined && (ConsumerName === undefined || StreamARN === undefined))
    throw errors.invalidArgument("Either ConsumerARN, or StreamARN and ConsumerName, should be provided.");
  const match = CONSUMER.exec(parseArn(ConsumerARN ?? "")?.resource ?? "");
  const stream =
    ConsumerARN === undefined ? streamFor(ctx, { StreamARN }) : ctx.store.streams.named(match?.[1] ?? "");
  const name = ConsumerARN === undefined ? (ConsumerName ?? "") : (match?.[2] ?? "");
  const consumer = stream && ctx.store.consumers.named(stream.id, name);
  if (stream === undefined || consumer === undefined || (ConsumerARN ?? consumer.arn) !== consumer.arn)
    throw errors.consumerNotFound(ConsumerARN ?? name);
  return { stream, consumer };
}

/** What has tags and a policy: a stream or a consumer. */
export type Tagged =
  | { readonly stream: Stream; readonly consumer?: undefined }
  | { readonly stream: Stream; readonly consumer: Consumer };

export function resourceFor(ctx: Read, ResourceARN: string): Tagged {
  if (ResourceARN.includes("/consumer/")) return consumerFor(ctx, { ConsumerARN: ResourceARN });
  return { stream: streamFor(ctx, { StreamARN: ResourceARN }) };
}

/**
 * Whose cell a request addresses: an ARN names its account, a plain name means the caller's. Throws for what AWS has
 * reserved and gives no meaning yet.
 */
export function home(input: object): Home {
  const given = input as Naming & { readonly ResourceARN?: string; readonly ConsumerARN?: string };
  if (given.StreamId !== undefined) throw errors.invalidArgument("StreamId is reserved for future use.");
  const arn = parseArn(given.ConsumerARN ?? given.ResourceARN ?? given.StreamARN ?? "");
  return arn === undefined ? {} : { account: arn.account };
}
