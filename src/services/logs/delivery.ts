/**
 * Subscriptions: matching events go, compressed, to a function, a stream or a destination of another account.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html
 */
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { parseArn } from "../../aws/arn.ts";
import { firehose } from "../../gen/firehose.ts";
import { kinesis } from "../../gen/kinesis.ts";
import { lambda } from "../../gen/lambda.ts";
import type { Destination, SubscriptionFilter } from "../../gen/logs.ts";
import { logs } from "../../gen/logs.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { rootOf } from "../../kernel/iam/principal.ts";
import { accountSubscription } from "./account-policy.ts";
import { asService, assumed } from "./acting.ts";
import { maskOf } from "./data-protection.ts";
import { eventId } from "./event-id.ts";
import { compiledPattern } from "./filter-pattern.ts";
import type { Arrival } from "./filtering.ts";
import { groupArn, type LogGroup } from "./group.ts";
import type { Prepare, Read } from "./kit.ts";
import { DELIVERY_TEXT_MAX } from "./limits.ts";
import type { PlacedEvent } from "./reading.ts";
import { transformed } from "./transforming.ts";

/** The filters of a group, with the account's own. */
export function subscriptionsOf(ctx: Read, group: LogGroup): readonly SubscriptionFilter[] {
  const own = ctx.store.subscriptionFilter.ready(`${group.id}/`);
  const shared = accountSubscription(ctx, group.name);
  return shared === undefined ? own : [...own, shared];
}

/** Sends an arrival to all who subscribed; answers the names of filters whose destinations refused it. */
export async function toSubscriptions(
  ctx: Prepare,
  group: LogGroup,
  { stream }: Arrival,
  events: readonly PlacedEvent[],
  filters: readonly SubscriptionFilter[],
): Promise<readonly string[]> {
  const failed: string[] = [];
  const streamName = ctx.store.streams.nameOf(stream);
  if (streamName === undefined) return failed;
  const mask = maskOf(ctx, group);
  for (const filter of filters) {
    const pattern = compiledPattern(filter.filterPattern ?? "");
    const seen = filter.applyOnTransformedLogs ? transformed(group, events) : events;
    const matching = seen.filter(({ message }) => pattern.matches(message));
    const logEvents = matching.map((event) => ({
      id: eventId(event),
      timestamp: event.at,
      message: mask === undefined ? event.message : mask(event.message),
      ...(pattern.kind === "spaced" && { extractedFields: withoutDollar(pattern.extract(event.message)) }),
    }));
    try {
      for (const part of parts(logEvents)) await send(ctx, group, streamName, filter, part);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      meter(ctx, group, filter).add("DeliveryErrors", 1, "None");
      failed.push(filter.filterName ?? "");
    }
  }
  return failed;
}

type DeliveredEvent = Readonly<Record<string, unknown>> & { readonly message: string };

function* parts(events: readonly DeliveredEvent[]): IterableIterator<readonly DeliveredEvent[]> {
  let part: DeliveredEvent[] = [];
  let size = 0;
  for (const event of events) {
    size += event.message.length;
    if (part.length > 0 && size > DELIVERY_TEXT_MAX) {
      yield part;
      part = [];
      size = event.message.length;
    }
    part.push(event);
  }
  if (part.length > 0) yield part;
}

function withoutDollar(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.slice(1), value]));
}

async function send(
  ctx: Prepare,
  group: LogGroup,
  logStream: string,
  filter: SubscriptionFilter,
  logEvents: readonly DeliveredEvent[],
): Promise<void> {
  const message = {
    messageType: "DATA_MESSAGE",
    owner: ctx.scope.account,
    logGroup: group.name,
    logStream,
    subscriptionFilters: [filter.filterName],
    logEvents,
  };
  const data = gzipSync(JSON.stringify(message));
  const key =
    filter.distribution === "Random" ? ctx.ids.uuid() : createHash("md5").update(logStream).digest("hex");
  await deliver(ctx, group, filter, data, key);
  const series = meter(ctx, group, filter);
  series.add("ForwardedLogEvents", logEvents.length, "None");
  series.add("ForwardedBytes", data.length, "Bytes");
}

/** Where a filter sends to. */
export type Target = Pick<SubscriptionFilter, "destinationArn" | "roleArn">;

/** Brings compressed bytes to a target; throws what it refuses with. */
export async function deliver(
  ctx: Prepare,
  group: LogGroup,
  { destinationArn = "", roleArn }: Target,
  data: Uint8Array,
  partitionKey: string,
): Promise<void> {
  const { service, region, account = "", resource = "" } = parseArn(destinationArn) ?? {};
  const sourceArn = `${groupArn(ctx.scope, group.name)}:*`;
  const at = { region: region ?? ctx.scope.region };
  switch (service) {
    case "lambda": {
      const awslogs = { data: Buffer.from(data).toString("base64") };
      const Payload = Buffer.from(JSON.stringify({ awslogs }));
      const input = { FunctionName: destinationArn, InvocationType: "Event" as const, Payload };
      await asService(ctx, sourceArn, (as) => ctx.call(lambda, "Invoke", input, { as, ...at }));
      return;
    }
    case "kinesis": {
      const as = await assumed(ctx, roleArn ?? "", sourceArn);
      const input = { StreamARN: destinationArn, Data: data, PartitionKey: partitionKey };
      await ctx.call(kinesis, "PutRecord", input, { as, ...at });
      return;
    }
    case "firehose": {
      const as = await assumed(ctx, roleArn ?? "", sourceArn);
      const DeliveryStreamName = resource.replace("deliverystream/", "");
      await ctx.call(firehose, "PutRecord", { DeliveryStreamName, Record: { Data: data } }, { as, ...at });
      return;
    }
    default: {
      const destination = await destinationAt(ctx, account, resource.replace("destination:", ""));
      if (destination === undefined)
        throw new AwsError("ResourceNotFoundException", 400, "The specified destination does not exist.");
      const { targetArn, roleArn: role } = destination;
      await deliver(ctx, group, { destinationArn: targetArn, roleArn: role }, data, partitionKey);
    }
  }
}

/** A destination of any account in this Region. */
export async function destinationAt(
  ctx: Prepare,
  account: string,
  name: string,
): Promise<Destination | undefined> {
  const found = await ctx.call(
    logs,
    "DescribeDestinations",
    { DestinationNamePrefix: name, limit: 1 },
    { as: rootOf(account, ctx.scope.partition), region: ctx.scope.region },
  );
  return found.destinations?.find(({ destinationName }) => destinationName === name);
}

const KINDS: Readonly<Record<string, string>> = {
  lambda: "Lambda",
  kinesis: "Kinesis Stream",
  firehose: "Firehose",
};

function meter(ctx: Read, group: LogGroup, { destinationArn = "", filterName = "" }: SubscriptionFilter) {
  const kind = KINDS[parseArn(destinationArn)?.service ?? ""] ?? "Destination";
  const dimensions = ["LogGroupName", group.name, "DestinationType", kind, "FilterName", filterName];
  return ctx.meter.series(ctx.scope, "AWS/Logs", ...dimensions);
}
