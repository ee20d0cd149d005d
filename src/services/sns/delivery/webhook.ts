/** Deliveries over HTTP and HTTPS. https://docs.aws.amazon.com/sns/latest/dg/sns-http-https-endpoint-as-subscriber.html */
import { OutboundFailure } from "../../../kernel/ports/http.ts";
import type { Prepare } from "../kit.ts";
import { HTTP_TIMEOUT } from "../limits.ts";
import { effectivePolicy } from "../topic/delivery-policy.ts";
import type { Parcel } from "./dispatch.ts";
import type { Outcome } from "./outcome.ts";

const AGENT = "Amazon Simple Notification Service Agent";
/** Of an answer, this much is remembered in the delivery log. */
const RESPONSE_BYTES = 1_024;

export async function sendToUrl(ctx: Prepare, parcel: Parcel): Promise<Outcome> {
  const { notice, subscription } = parcel;
  const raw = subscription.raw && notice.type === "Notification";
  const { url, credentials } = addressed(subscription.endpoint);
  try {
    const { status, body } = await ctx.http.request({
      method: "POST",
      url,
      headers: { ...headersOf(parcel, raw), ...credentials },
      body: raw ? notice.text : (await parcel.envelope()).json(parcel.unsubscribeUrl),
      timeout: HTTP_TIMEOUT,
      bodyLimit: RESPONSE_BYTES,
    });
    return { kind: kindOf(status), status, response: Buffer.from(body).toString() };
  } catch (error) {
    if (!(error instanceof OutboundFailure)) throw error;
    return {
      kind: error.reason === "invalid-url" ? "refused" : "failed",
      status: 0,
      response: error.message,
    };
  }
}

/** 4xx says that the request itself is wrong, but for "too many" and "too slow"; redirects are not followed. */
function kindOf(status: number): Outcome["kind"] {
  if (status >= 200 && status < 300) return "delivered";
  return status >= 400 && status < 500 && status !== 429 && status !== 408 ? "refused" : "failed";
}

/** "https://user:password@host/": the password travels in a header. */
function addressed(endpoint: string): { readonly url: string; readonly credentials: Record<string, string> } {
  const url = new URL(endpoint);
  if (url.username === "") return { url: endpoint, credentials: {} };
  const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  url.username = "";
  url.password = "";
  return { url: url.href, credentials: { authorization: `Basic ${Buffer.from(pair).toString("base64")}` } };
}

function headersOf(
  { notice, topic, subscription, subscriptionArn }: Parcel,
  raw: boolean,
): Record<string, string> {
  const { request } = effectivePolicy(topic.deliveryPolicy, subscription.deliveryPolicy);
  return {
    "x-amz-sns-message-type": notice.type,
    "x-amz-sns-message-id": notice.message.id,
    "x-amz-sns-topic-arn": notice.topicArn,
    ...(notice.type !== "SubscriptionConfirmation" && { "x-amz-sns-subscription-arn": subscriptionArn }),
    ...(raw && { "x-amz-sns-rawdelivery": "true" }),
    "content-type": request.headerContentType ?? "text/plain; charset=UTF-8",
    "user-agent": AGENT,
  };
}
