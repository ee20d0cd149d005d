/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html */

import { parseArn } from "../../../aws/arn.ts";
import type { EventShape, NotificationConfiguration } from "../../../gen/s3.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { ALPHANUMERIC } from "../../../kernel/ids/ids.ts";
import { bucketOf } from "../addressing.ts";
import { sameBucket } from "../bucket/same.ts";
import { invalidDestinations, notBuilt } from "../errors.ts";
import { type Prepare, read, staged } from "../kit.ts";
import { NOTIFICATION, type Subscription, subscriptionsOf } from "../notification/configuration.ts";
import { send } from "../notification/delivery.ts";
import { testMessage } from "../notification/record.ts";

const ID_LENGTH = 48;

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketNotificationConfiguration.html */
export const PutBucketNotificationConfiguration = staged("PutBucketNotificationConfiguration", {
  prepare: async (ctx, input) => {
    const bucket = bucketOf(ctx, input);
    const { NotificationConfiguration: configuration } = input;
    if (configuration.EventBridgeConfiguration !== undefined)
      throw notBuilt("notifications by way of Amazon EventBridge");
    const subscriptions = subscriptionsOf(configuration, () => ctx.ids.text(ID_LENGTH, ALPHANUMERIC));
    if (input.SkipDestinationValidation !== true)
      for (const subscription of subscriptions) await checkDestination(ctx, bucket.name, subscription);
    return { bucket, subscriptions };
  },
  commit: (ctx, _input, { bucket, subscriptions }) => {
    const body = subscriptions.length === 0 ? undefined : JSON.stringify(subscriptions);
    ctx.store.buckets.configure(sameBucket(ctx, bucket).id, NOTIFICATION, body);
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
  if (parsed.service !== "sqs")
    throw invalidDestinations([[arn, MISSING[parsed.service] ?? "Not a destination"]]);
  if (arn.endsWith(".fifo")) throw invalidDestinations([[arn, "FIFO SQS queues are not supported"]]);
  try {
    await send(ctx, bucket, arn, testMessage(bucket, ctx.now, ctx.request.id));
  } catch (error) {
    if (!(error instanceof AwsError) || error.status >= 500) throw error;
    const denied = error.code.startsWith("AccessDenied");
    throw invalidDestinations([
      [
        arn,
        denied
          ? "Permissions on the destination queue do not allow S3 to publish notifications from this bucket"
          : "The destination queue does not exist",
      ],
    ]);
  }
}

/** What cannot be there, because nothing in Cloudlet makes it yet. */
const MISSING: Readonly<Record<string, string>> = {
  sns: "The destination topic does not exist",
  lambda: "The destination Lambda does not exist",
};

export const GetBucketNotificationConfiguration = read("GetBucketNotificationConfiguration", (ctx, input) => {
  const kept = bucketOf(ctx, input).configuration(NOTIFICATION);
  return kept === undefined ? {} : shown(JSON.parse(kept) as Subscription[]);
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
