/** Deliveries to people: mails, texts and push notifications end in the outbox, where they can be read. */
import type { SentMessage } from "../../../kernel/ports/outbox.ts";
import type { Prepare } from "../kit.ts";
import { endpointAt, pushTo } from "../mobile/push.ts";
import { textMessage } from "../sms/text-message.ts";
import type { Parcel } from "./dispatch.ts";
import { delivered, type Outcome } from "./outcome.ts";

const SENDER_ADDRESS = "no-reply@sns.amazonaws.com";

export async function sendToPerson(ctx: Prepare, parcel: Parcel): Promise<Outcome> {
  const { subscription, notice, topic } = parcel;
  switch (subscription.protocol) {
    case "sms": {
      const sender = topic.attributes["DisplayName"];
      const text = sender === undefined || sender === "" ? notice.text : `${sender}> ${notice.text}`;
      return textMessage(ctx, subscription.endpoint, text, notice.message);
    }
    case "application": {
      const endpoint = endpointAt(ctx, subscription.endpoint);
      if (endpoint === undefined)
        return { kind: "refused", status: 404, response: "Endpoint does not exist" };
      return pushTo(ctx, endpoint, notice.message, notice.text);
    }
    default:
      return { ...delivered(200, "250 Ok"), sent: await mailOf(ctx, parcel) };
  }
}

async function mailOf(ctx: Prepare, parcel: Parcel): Promise<SentMessage> {
  const { subscription, notice, topic } = parcel;
  const isJson = subscription.protocol === "email-json";
  const name = notice.type === "Notification" ? topic.attributes["DisplayName"] : undefined;
  return {
    channel: "email",
    at: ctx.now,
    from: `${name === undefined || name === "" ? "AWS Notifications" : name} <${SENDER_ADDRESS}>`,
    to: subscription.endpoint,
    subject: subjectOf(parcel),
    body: isJson ? (await parcel.envelope()).json(parcel.unsubscribeUrl) : plainBody(parcel),
    details: {
      MessageId: notice.message.id,
      TopicArn: notice.topicArn,
      SubscriptionArn: parcel.subscriptionArn,
      Type: notice.type,
    },
  };
}

function subjectOf({ notice }: Parcel): string {
  if (notice.type === "SubscriptionConfirmation") return "AWS Notification - Subscription Confirmation";
  if (notice.type === "UnsubscribeConfirmation") return "AWS Notification - Unsubscribe Confirmation";
  return notice.message.subject ?? "AWS Notification Message";
}

function plainBody({ notice, unsubscribeUrl }: Parcel): string {
  if (notice.type !== "Notification") return `${notice.text}\n\n${notice.subscribeUrl}\n`;
  return (
    `${notice.text}\n\n--\nIf you wish to stop receiving notifications from this topic, please click or visit the ` +
    `link below to unsubscribe:\n${unsubscribeUrl}\n\nPlease do not reply directly to this email.\n`
  );
}
