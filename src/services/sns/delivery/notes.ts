/** What is written down of a delivery: metric points, the delivery log, the outbox. */
import { hash } from "node:crypto";
import { isoInstant } from "../../../base/instant.ts";
import type { Write } from "../kit.ts";
import { type Message, textFor } from "../message/message.ts";
import { costOf, monthOf } from "../sms/text-message.ts";
import type { Subscription } from "../subscription/subscription.ts";
import { type Topic, topicArn } from "../topic/topic.ts";
import { feedbackFor } from "./feedback.ts";
import { logLater } from "./log.ts";
import type { Outcome } from "./outcome.ts";

export const METRICS = "AWS/SNS";

/** How a delivery ended. */
export interface Ending {
  readonly topic: Topic;
  readonly message: Message;
  readonly subscription: Subscription;
  readonly outcome: Outcome;
  readonly attempts: number;
  /** What became of it at the dead-letter queue, if it went there. */
  readonly buried: Outcome | undefined;
}

export function noteEnding(ctx: Write, ending: Ending): void {
  const { topic, outcome, buried } = ending;
  keepSent(ctx, outcome);
  const series = ctx.meter.series(ctx.scope, METRICS, "TopicName", topic.name);
  const ok = outcome.kind === "delivered";
  series.add(ok ? "NumberOfNotificationsDelivered" : "NumberOfNotificationsFailed", 1);
  if (buried !== undefined) {
    const reached = buried.kind === "delivered";
    series.add(
      reached ? "NumberOfNotificationsRedrivenToDlq" : "NumberOfNotificationsFailedToRedriveToDlq",
      1,
    );
  }
  const feedback = feedbackFor(topic.attributes, ending.subscription.protocol, ok);
  if (feedback === undefined || ctx.ids.below(100) >= feedback.percent) return;
  const { region, account } = ctx.scope;
  const group = `sns/${region}/${account}/${topic.name}${ok ? "" : "/Failure"}`;
  logLater(ctx, feedback.role, group, logLine(ctx, ending));
}

/** https://docs.aws.amazon.com/sns/latest/dg/sns-topic-attributes.html */
function logLine(ctx: Write, { topic, message, subscription, outcome, attempts }: Ending): string {
  return JSON.stringify({
    notification: {
      messageMD5Sum: hash("md5", textFor(message, subscription.protocol)),
      messageId: message.id,
      topicArn: topicArn(ctx.scope, topic.name),
      timestamp: isoInstant(message.at).replace("T", " ").replace("Z", ""),
    },
    delivery: {
      deliveryId: ctx.ids.uuid(),
      destination: subscription.endpoint,
      providerResponse: outcome.response,
      dwellTimeMs: ctx.now - message.at,
      attempts,
      statusCode: outcome.status,
    },
    status: outcome.kind === "delivered" ? "SUCCESS" : "FAILURE",
  });
}

/** Puts what people were sent into the outbox, and counts what texts cost. */
export function keepSent(ctx: Write, { sent }: Outcome): void {
  if (sent === undefined) return;
  ctx.store.sent.add(sent);
  if (sent.channel !== "sms") return;
  const month = monthOf(ctx.now);
  ctx.store.phones.spend(month, costOf(sent));
  const series = ctx.meter.series(ctx.scope, METRICS);
  series.add("SMSMonthToDateSpentUSD", ctx.store.phones.spent(month) / 1_000_000, "None");
  series.add("SMSSuccessRate", sent.failure === undefined ? 1 : 0, "None");
}
