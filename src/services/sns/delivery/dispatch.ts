/** Brings notices to subscribers. One dispatch serves one run of a job: what it has made once, it uses again. */

import type { Prepare } from "../kit.ts";
import { Envelope, type Notice, signedText } from "../message/envelope.ts";
import type { Message } from "../message/message.ts";
import { textFor } from "../message/message.ts";
import { Signer } from "../message/signature.ts";
import { protect } from "../protection/policy.ts";
import type { Subscription } from "../subscription/subscription.ts";
import { type Topic, topicArn } from "../topic/topic.ts";
import { sendToFirehose, sendToFunction, sendToQueue } from "./managed.ts";
import type { Outcome } from "./outcome.ts";
import { sendToPerson } from "./people.ts";
import { sendToUrl } from "./webhook.ts";

/** A question put to an endpoint, as it is kept with its delivery. */
export interface Question {
  readonly type: "SubscriptionConfirmation" | "UnsubscribeConfirmation";
  readonly text: string;
  readonly token: string;
}

/** One notice for one subscription, ready to go. */
export interface Parcel {
  readonly topic: Topic;
  readonly notice: Notice;
  /** Made, and signed, for the first who needs it. */
  readonly envelope: () => Promise<Envelope>;
  readonly subscription: Subscription;
  readonly subscriptionArn: string;
  readonly unsubscribeUrl: string;
}

/** Whether what a topic tells a subscriber is signed: then the cell must have its key before that is delivered. */
export function isSigned(topic: Topic, { protocol, raw }: Subscription, question?: Question): boolean {
  if (topic.fifo || protocol === "sms" || protocol === "application" || protocol === "email") return false;
  return question !== undefined || !raw;
}

export class Dispatch {
  readonly #ctx: Prepare;
  #signer: Signer | undefined;
  readonly #envelopes = new WeakMap<Message, Map<string, Promise<Envelope>>>();

  constructor(ctx: Prepare) {
    this.#ctx = ctx;
  }

  /** Never rejects for what the endpoint does. */
  async deliver(
    topic: Topic,
    message: Message,
    subscription: Subscription,
    question?: Question,
  ): Promise<Outcome> {
    const parcel = this.#parcel(topic, message, subscription, question);
    if (parcel === undefined)
      return { kind: "withheld", status: 403, response: "Denied by a data protection policy" };
    switch (subscription.protocol) {
      case "sqs":
        return sendToQueue(this.#ctx, parcel, subscription.endpoint);
      case "lambda":
        return sendToFunction(this.#ctx, parcel);
      case "firehose":
        return sendToFirehose(this.#ctx, parcel);
      case "http":
      case "https":
        return sendToUrl(this.#ctx, parcel);
      default:
        return sendToPerson(this.#ctx, parcel);
    }
  }

  /** To the subscription's dead-letter queue; undefined when it has none. */
  async bury(topic: Topic, message: Message, subscription: Subscription): Promise<Outcome | undefined> {
    const { deadLetterArn } = subscription;
    if (deadLetterArn === undefined) return undefined;
    const parcel = this.#parcel(topic, message, subscription, undefined);
    return parcel && sendToQueue(this.#ctx, parcel, deadLetterArn);
  }

  /** Undefined when the topic's data protection policy keeps the message from this subscriber. */
  #parcel(
    topic: Topic,
    message: Message,
    subscription: Subscription,
    question: Question | undefined,
  ): Parcel | undefined {
    const said = question?.text ?? textFor(message, subscription.protocol);
    const kept = question === undefined ? topic.protection : undefined;
    const shown = protect(kept, "Outbound", subscription.principal, said, 0);
    if (!shown.allowed) return undefined;
    const arn = topicArn(this.#ctx.scope, topic.name);
    const notice = this.#notice(message, shown.text, arn, question);
    const envelope = () => this.#envelope(topic, notice);
    const subscriptionArn = `${arn}:${subscription.id}`;
    const unsubscribeUrl = `${this.#ctx.request.endpoint}/?Action=Unsubscribe&SubscriptionArn=${subscriptionArn}`;
    return { topic, notice, envelope, subscription, subscriptionArn, unsubscribeUrl };
  }

  #notice(message: Message, text: string, arn: string, question: Question | undefined): Notice {
    if (question === undefined) return { type: "Notification", message, text, topicArn: arn };
    const { type, token } = question;
    const subscribeUrl = `${this.#ctx.request.endpoint}/?Action=ConfirmSubscription&TopicArn=${arn}&Token=${token}`;
    return { type, message, text, topicArn: arn, token, subscribeUrl };
  }

  #envelope(topic: Topic, notice: Notice): Promise<Envelope> {
    if (notice.type !== "Notification") return this.#seal(topic, notice);
    let texts = this.#envelopes.get(notice.message);
    if (texts === undefined) {
      texts = new Map();
      this.#envelopes.set(notice.message, texts);
    }
    let envelope = texts.get(notice.text);
    if (envelope === undefined) {
      envelope = this.#seal(topic, notice);
      texts.set(notice.text, envelope);
    }
    return envelope;
  }

  /** Notifications of FIFO topics are not signed. */
  async #seal(topic: Topic, notice: Notice): Promise<Envelope> {
    if (topic.fifo) return new Envelope(notice, undefined);
    this.#signer ??= this.#openSigner();
    const signer = this.#signer;
    const version = topic.signatureVersion;
    const signature = await signer.sign(signedText(notice), version);
    return new Envelope(notice, { version, signature, certificateUrl: signer.certificateUrl });
  }

  #openSigner(): Signer {
    const key = this.#ctx.store.signingKeys.current();
    if (key === undefined) throw new Error("something is to be signed, and there is no key");
    return new Signer(this.#ctx, key);
  }
}
