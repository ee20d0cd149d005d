/** What is written down of a delivery: metric points, the delivery log, the outbox. */
import { hash } from "node:crypto";
import { type Instant, isoInstant } from "../../../base/instant.ts";
import type { SentMessage } from "../../../kernel/ports/outbox.ts";
import type { Write } from "../kit.ts";
import { type Message, textFor } from "../message/message.ts";
import { announceFailure } from "../mobile/events.ts";
import { endpointAt } from "../mobile/push.ts";
import { costOf, monthOf } from "../sms/text-message.ts";
import { noteUsage } from "../sms/usage-report.ts";
import type { Application } from "../store/mobile.ts";
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
  if (ending.subscription.protocol === "application") noteAtApplication(ctx, ending);
  const feedback = feedbackFor(topic.attributes, ending.subscription.protocol, ok);
  if (feedback === undefined || ctx.ids.below(100) >= feedback.percent) return;
  const { region, account } = ctx.scope;
  const group = `sns/${region}/${account}/${topic.name}${ok ? "" : "/Failure"}`;
  logLater(ctx, feedback.role, group, logLine(ctx, ending));
}

/** A push notification's end, in the log of its application, and told where it asks for failures. */
function noteAtApplication(ctx: Write, { message, subscription, outcome, attempts }: Ending): void {
  const endpoint = endpointAt(ctx, subscription.endpoint);
  const { mobile } = ctx.store;
  const application = endpoint && mobile.application(endpoint.platform, endpoint.application);
  if (endpoint === undefined || application === undefined) return;
  logPush(ctx, application, { message, arn: subscription.endpoint, outcome, attempts });
  if (outcome.kind === "delivered") return;
  announceFailure(ctx, application, endpoint, {
    MessageId: message.id,
    DeliveryAttempts: attempts,
    FailureMessage: outcome.response,
  });
}

interface Push {
  readonly message: Message;
  readonly arn: string;
  readonly outcome: Outcome;
  readonly attempts: number;
}

/** https://docs.aws.amazon.com/sns/latest/dg/sns-msg-status.html */
export function logPush(
  ctx: Write,
  { platform, name, attributes }: Application,
  { message, arn, outcome, attempts }: Push,
): void {
  const ok = outcome.kind === "delivered";
  const role = attributes[ok ? "SuccessFeedbackRoleArn" : "FailureFeedbackRoleArn"] ?? "";
  const percent = ok ? Number(attributes["SuccessFeedbackSampleRate"] ?? 100) : 100;
  if (role === "" || ctx.ids.below(100) >= percent) return;
  const { region, account } = ctx.scope;
  const line = {
    notification: { messageId: message.id, timestamp: logTime(message.at) },
    delivery: {
      deliveryId: ctx.ids.uuid(),
      destination: arn,
      providerResponse: outcome.response,
      dwellTimeMs: ctx.now - message.at,
      attempts,
      statusCode: outcome.status,
      token: outcome.sent?.to,
    },
    status: ok ? "SUCCESS" : "FAILURE",
  };
  const group = `sns/${region}/${account}/app/${platform}/${name}${ok ? "" : "/Failure"}`;
  logLater(ctx, role, group, JSON.stringify(line));
}

/** https://docs.aws.amazon.com/sns/latest/dg/sns-topic-attributes.html */
function logLine(ctx: Write, { topic, message, subscription, outcome, attempts }: Ending): string {
  return JSON.stringify({
    notification: {
      messageMD5Sum: hash("md5", textFor(message, subscription.protocol)),
      messageId: message.id,
      topicArn: topicArn(ctx.scope, topic.name),
      timestamp: logTime(message.at),
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

/** https://docs.aws.amazon.com/sns/latest/dg/sms_stats_cloudwatch.html */
function logText(ctx: Write, { to, at, failure, details }: SentMessage): void {
  const { DeliveryStatusIAMRole: role = "", DeliveryStatusSuccessSamplingRate: rate = "0" } =
    ctx.store.phones.settings();
  if (role === "" || (failure === undefined && ctx.ids.below(100) >= Number(rate))) return;
  const { region, account } = ctx.scope;
  const group = `sns/${region}/${account}/DirectPublishToPhoneNumber${failure === undefined ? "" : "/Failure"}`;
  const line = {
    notification: { messageId: details["MessageId"], timestamp: logTime(at) },
    delivery: {
      numberOfMessageParts: Number(details["Parts"]),
      destination: to,
      priceInUSD: Number(details["PriceInUSD"]),
      smsType: details["SMSType"],
      providerResponse: failure ?? "Message has been accepted by phone carrier",
      dwellTimeMs: ctx.now - at,
    },
    status: failure === undefined ? "SUCCESS" : "FAILURE",
  };
  logLater(ctx, role, group, JSON.stringify(line));
}

const logTime = (at: Instant): string => isoInstant(at).replace("T", " ").replace("Z", "");

/** Puts what people were sent into the outbox, and counts what texts cost. */
export function keepSent(ctx: Write, { sent }: Outcome): void {
  if (sent === undefined) return;
  ctx.store.sent.add(sent);
  if (sent.channel !== "sms") return;
  if (sent.failure === undefined) ctx.store.phones.noteTexted(sent.to);
  logText(ctx, sent);
  noteUsage(ctx, sent);
  const month = monthOf(ctx.now);
  ctx.store.phones.spend(month, costOf(sent));
  const series = ctx.meter.series(ctx.scope, METRICS);
  series.add("SMSMonthToDateSpentUSD", ctx.store.phones.spent(month) / 1_000_000, "None");
  series.add("SMSSuccessRate", sent.failure === undefined ? 1 : 0, "None");
}
