/** Brings messages to their destinations, as S3 itself: the destination's policy must let it. */
import { parseArn } from "../../../aws/arn.ts";
import { lambda } from "../../../gen/lambda.ts";
import { sns } from "../../../gen/sns.ts";
import { sqs } from "../../../gen/sqs.ts";
import type { CallOptions, DeliveredFact, FactRow } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { ServicePrincipal } from "../../../kernel/iam/principal.ts";
import { bucketArn } from "../bucket/bucket.ts";
import type { Prepare } from "../kit.ts";
import type { ObjectEvent } from "../object/announce.ts";
import type { S3Reader, S3Writer } from "../store.ts";
import { concerns, NOTIFICATION, type Subscription } from "./configuration.ts";
import { eventMessage } from "./record.ts";

const SUBJECT = "Amazon S3 Notification";

/** S3 itself, on behalf of a bucket: what policies of destinations see. */
function asBucket({ scope }: Prepare, bucket: string): CallOptions & { readonly as: ServicePrincipal } {
  const { account } = scope;
  const as: ServicePrincipal = {
    kind: "service",
    service: "s3.amazonaws.com",
    sourceAccount: account,
    sourceArn: bucketArn(scope, bucket),
  };
  return { as };
}

/** Throws what the destination refuses with. */
export async function send(ctx: Prepare, bucket: string, arn: string, message: string): Promise<void> {
  const { account, region, resource, service } = parseArn(arn) ?? {};
  const options = { ...asBucket(ctx, bucket), region: region ?? ctx.scope.region };
  if (service === "sns") {
    await ctx.call(sns, "Publish", { TopicArn: arn, Subject: SUBJECT, Message: message }, options);
  } else if (service === "lambda") {
    const Payload = Buffer.from(message);
    await ctx.call(lambda, "Invoke", { FunctionName: arn, InvocationType: "Event", Payload }, options);
  } else {
    const QueueUrl = `${ctx.request.endpoint}/${account}/${resource}`;
    await ctx.call(sqs, "SendMessage", { QueueUrl, MessageBody: message }, options);
  }
}

/** Functions are asked whether they would let S3 in; all others get a first message. Throws as {@link send} does. */
export async function tryOut(ctx: Prepare, bucket: string, arn: string, message: string): Promise<void> {
  const { region, service } = parseArn(arn) ?? {};
  if (service !== "lambda") return send(ctx, bucket, arn, message);
  const options = { ...asBucket(ctx, bucket), region: region ?? ctx.scope.region };
  await ctx.call(lambda, "Invoke", { FunctionName: arn, InvocationType: "DryRun" }, options);
}

/** Tells everybody who wants to know of an event. Whoever cannot be told any more is left out, as AWS does in the end. */
export const notify: FactRow<S3Reader, S3Writer> = {
  does: {
    prepare: async (ctx: Prepare, fact: DeliveredFact) => {
      const event = fact.detail as unknown as ObjectEvent;
      const kept = ctx.store.buckets.named(event.bucket)?.configuration(NOTIFICATION);
      const subscriptions = kept === undefined ? [] : (JSON.parse(kept) as Subscription[]);
      for (const subscription of subscriptions) {
        if (!concerns(subscription, event.event, event.key)) continue;
        const message = eventMessage(event, fact.at, ctx.scope, subscription.id);
        await send(ctx, event.bucket, subscription.arn, message).catch(unlessRefused);
      }
    },
    commit: () => {},
  },
};

/** What a destination refuses once, it refuses again; what goes wrong for now is tried again later. */
function unlessRefused(error: unknown): void {
  if (!(error instanceof AwsError) || (error.status >= 500 && error.code !== "NotImplemented")) throw error;
}
