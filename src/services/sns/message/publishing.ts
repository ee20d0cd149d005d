/** How a message gets into a topic. https://docs.aws.amazon.com/sns/latest/api/API_Publish.html */
import { hash } from "node:crypto";
import { after, SECOND } from "../../../base/instant.ts";
import { archiveMessage } from "../delivery/archive.ts";
import { fanOutSoon } from "../delivery/fan-out.ts";
import { METRICS } from "../delivery/notes.ts";
import { notAuthorized, throttled } from "../errors.ts";
import type { Write } from "../kit.ts";
import { DEDUPLICATION_WINDOW, FIFO_BYTES_PER_SECOND, FIFO_MESSAGES_PER_SECOND } from "../limits.ts";
import { noteAudit } from "../protection/audit.ts";
import { protect } from "../protection/policy.ts";
import { takesNewMessages } from "../subscription/subscription.ts";
import { type Topic, topicArn } from "../topic/topic.ts";
import { passes } from "./filtering.ts";
import { type Draft, type Message, sequenceNumber } from "./message.ts";
import { lyingForm } from "./sealing.ts";

export interface Published {
  readonly MessageId: string;
  readonly SequenceNumber?: string;
}

/** The group messages are remembered under when the whole topic is meant. */
const WHOLE_TOPIC = "";

/** Accepts a checked draft. A repetition on a FIFO topic is answered like the first, and goes nowhere. */
export function publish(ctx: Write, topic: Topic, draft: Draft, dataKey: Uint8Array | undefined): Published {
  const text = inboundText(ctx, topic, draft.text);
  const series = ctx.meter.series(ctx.scope, METRICS, "TopicName", topic.name);
  series.add("NumberOfMessagesPublished", 1);
  series.add("PublishSize", draft.bytes, "Bytes");
  if (!topic.fifo) {
    const message = messageOf(ctx, { ...draft, text });
    accept(ctx, topic, message, dataKey);
    return { MessageId: message.id };
  }
  return publishOnce(ctx, topic, { ...draft, text }, dataKey);
}

function publishOnce(ctx: Write, topic: Topic, draft: Draft, dataKey: Uint8Array | undefined): Published {
  const { topics } = ctx.store;
  const deduplication = draft.deduplication ?? hash("sha256", draft.text);
  const group = topic.deduplicatesPerGroup ? (draft.group ?? "") : WHOLE_TOPIC;
  const first = topics.duplicateOf(topic.name, deduplication, group, ctx.now);
  if (first !== undefined) return { MessageId: first.messageId, SequenceNumber: first.sequence };
  if (!topic.deduplicatesPerGroup) countOrThrottle(ctx, topic, draft);
  const number = topics.nextSequence(topic.name);
  const sequence = sequenceNumber(number);
  const message = { ...messageOf(ctx, { ...draft, deduplication }), sequence };
  const endsAt = after(ctx.now, DEDUPLICATION_WINDOW);
  topics.remember(topic.name, deduplication, group, endsAt, { messageId: message.id, sequence });
  if (topic.archiveDays !== undefined) archiveMessage(ctx, topic, topic.archiveDays, number, message);
  accept(ctx, topic, message, dataKey);
  return { MessageId: message.id, SequenceNumber: sequence };
}

/** Throws Throttled when the topic has taken all that a second of the clock holds. */
function countOrThrottle(ctx: Write, topic: Topic, { bytes }: Draft): void {
  const second = Math.floor(ctx.now / SECOND);
  const taken = ctx.store.topics.takenIn(topic.name, second);
  const messages = taken.messages + 1;
  const total = taken.bytes + bytes;
  if (messages > FIFO_MESSAGES_PER_SECOND || total > FIFO_BYTES_PER_SECOND) throw throttled("Rate exceeded");
  ctx.store.topics.take(topic.name, { second, messages, bytes: total });
}

export function messageOf(ctx: Write, draft: Draft): Message {
  const { text, subject, structured, attributes, group, deduplication } = draft;
  return {
    id: ctx.ids.uuid(),
    at: ctx.now,
    text,
    ...(subject !== undefined && { subject }),
    ...(structured && { structured: true as const }),
    ...(attributes !== undefined && { attributes }),
    ...(group !== undefined && { group }),
    ...(deduplication !== undefined && { deduplication }),
    ...(ctx.request.traceHeader !== undefined && { trace: ctx.request.traceHeader }),
  };
}

function accept(ctx: Write, topic: Topic, message: Message, dataKey: Uint8Array | undefined): void {
  const targets: string[] = [];
  for (const subscription of ctx.store.subscriptions.confirmedOf(topic.name).values())
    if (takesNewMessages(subscription) && passes(ctx, topic, subscription, message))
      targets.push(subscription.id);
  if (targets.length === 0) return;
  const { record, dataKey: sealedKey } = lyingForm(ctx, message, dataKey);
  ctx.store.deliveries.accept(topic.name, record, sealedKey, targets);
  fanOutSoon(ctx);
}

/** The text as the topic's data protection policy lets it in. */
function inboundText(ctx: Write, topic: Topic, text: string): string {
  if (topic.protection === undefined) return text;
  const principal = "arn" in ctx.caller ? ctx.caller.arn : "";
  const looked = protect(topic.protection, "Inbound", principal, text, ctx.ids.below(100));
  for (const note of looked.notes) noteAudit(ctx, topic, note);
  if (!looked.allowed)
    throw notAuthorized(
      `The message was denied by the data protection policy of ${topicArn(ctx.scope, topic.name)}.`,
    );
  return looked.text;
}
