/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html */

import { parseArn } from "../../../aws/arn.ts";
import type { EventShape, NotificationConfiguration } from "../../../gen/s3.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { ALPHANUMERIC } from "../../../kernel/ids/ids.ts";
import { bucketOf } from "../addressing.ts";
import { sameBucket } from "../bucket/same.ts";
import { invalidDestinations } from "../errors.ts";
import { type Prepare, read, staged } from "../kit.ts";
import { NOTIFICATION, type Subscription, subscriptionsOf } from "../notification/configuration.ts";
import { tryOut } from "../notification/delivery.ts";
import { EVENT_BRIDGE } from "../notification/event-bridge.ts";
import { testMessage } from "../notification/record.ts";

const ID_LENGTH = 48;

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketNotificationConfiguration.html */
export const PutBucketNotificationConfiguration = staged("PutBucketNotificationConfiguration", {
  prepare: async (ctx, input) => {
    const bucket = bucketOf(ctx, input);
    const { NotificationConfiguration: configuration } = input;
    const subscriptions = subscriptionsOf(configuration, () => ctx.ids.text(ID_LENGTH, ALPHANUMERIC));
    if (input.SkipDestinationValidation !== true)
      for (const subscription of subscriptions) await checkDestination(ctx, bucket.name, subscription);
    return { bucket, subscriptions };
  },
  commit: (ctx, input, { bucket, subscriptions }) => {
    const body = subscriptions.length === 0 ? undefined : JSON.stringify(subscriptions);
    const { id } = sameBucket(ctx, bucket);
    const { EventBridgeConfiguration: bridged } = input.NotificationConfiguration;
    ctx.store.buckets.configure(id, NOTIFICATION, body);
    ctx.store.buckets.configure(id, EVENT_BRIDGE, bridged && "{}");
    return {};
  },
});

/** A destination must be there, in the bucket's Region, and take a first message. */
async function checkDestination(ctx: Prepare, bucket: string, { arn }: Subscription): Promise<void> {
  const parsed = parseArn(arn);
  if (parsed === undefined) throw invalidDestinations([[arn, "The ARN is not well formed"]]);
  if (parsed.region !== ctx.scope.region)
    throw invalidDestinations([
      [arn, "The notification destination service region is not valid for the bucket location constraint"],
    ]);
  const kind = KINDS[parsed.service];
  if (kind === undefined) throw invalidDestinations([[arn, "The ARN is not well formed"]]);
  if (arn.endsWith(".fifo") && kind !== "Lambda")
    throw invalidDestinations([[arn, `FIFO ${parsed.service.toUpperCase()} ${kind}s are not supported`]]);
  try {
    await tryOut(ctx, bucket, arn, testMessage(bucket, ctx.now, ctx.request.id));
  } catch (error) {
    const refused = error instanceof AwsError && (error.status < 500 || error.code === "NotImplemented");
    if (!refused) throw error;
    const denied = /^(?:AccessDenied|AuthorizationError|NotAuthorized)/.test(error.code);
    throw invalidDestinations([
      [
        arn,
        denied
          ? `Permissions on the destination ${kind} do not allow S3 to publish notifications from this bucket`
          : `The destination ${kind} does not exist`,
      ],
    ]);
  }
}

/** What S3 calls a destination. */
const KINDS: Readonly<Record<string, string>> = { sqs: "queue", sns: "topic", lambda: "Lambda" };

export const GetBucketNotificationConfiguration = read("GetBucketNotificationConfiguration", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const kept = bucket.configuration(NOTIFICATION);
  const bridged = bucket.configuration(EVENT_BRIDGE) !== undefined;
  return {
    ...(kept !== undefined && shown(JSON.parse(kept) as Subscription[])),
    ...(bridged && { EventBridgeConfiguration: {} }),
  };
});

function shown(subscriptions: readonly Subscription[]): NotificationConfiguration {
  return {
    QueueConfigurations: of("sqs").map(({ arn, ...told }) => ({ ...told, QueueArn: arn })),
    TopicConfigurations: of("sns").map(({ arn, ...told }) => ({ ...told, TopicArn: arn })),
    LambdaFunctionConfigurations: of("lambda").map(({ arn, ...told }) => ({
      ...told,
      LambdaFunctionArn: arn,
    })),
  };

  function of(service: string) {
    return subscriptions
      .filter(({ arn }) => parseArn(arn)?.service === service)
      .map(({ id, arn, events, prefix, suffix }) => ({
        Id: id,
        arn,
        Events: events as EventShape[],
        ...((prefix !== "" || suffix !== "") && {
          Filter: { Key: { FilterRules: rulesOf(prefix, suffix) } },
        }),
      }));
  }
}

function rulesOf(prefix: string, suffix: string): Array<{ Name: "prefix" | "suffix"; Value: string }> {
  return [
    ...(prefix === "" ? [] : [{ Name: "prefix", Value: prefix } as const]),
    ...(suffix === "" ? [] : [{ Name: "suffix", Value: suffix } as const]),
  ];
}
