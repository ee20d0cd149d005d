/** How a message gets into a queue. */
import { after, type Instant } from "../../base/instant.ts";
import type { SendMessageResult } from "../../gen/sqs.ts";
import { keptContent } from "./content.ts";
import type { Sealing } from "./data-key.ts";
import { deduplicationGroup, deduplicationIdOf, sequenceNumber } from "./fifo.ts";
import type { Write } from "./kit.ts";
import { DEDUPLICATION_WINDOW } from "./limits.ts";
import { type CheckedDraft, delayOf, keptDetails, type MessageDetails, senderOf } from "./message.ts";
import { md5OfAttributes } from "./message-attributes.ts";
import { type Queue, queueArn } from "./queue.ts";
import { expireLater } from "./retention.ts";
import type { EnteringMessage } from "./store/message-row.ts";

/** Puts a checked draft into the queue, unless a FIFO queue knows it already, and answers as SendMessage does. */
export function send(ctx: Write, queue: Queue, checked: CheckedDraft, sealing: Sealing): SendMessageResult {
  const delay = delayOf(queue, checked.draft);
  const digests = {
    MD5OfMessageBody: checked.md5,
    MD5OfMessageAttributes: checked.attributes?.md5,
    MD5OfMessageSystemAttributes: md5OfTraceHeader(checked.traceHeader),
  };
  if (queue.fifo) return { ...digests, ...sendOnce(ctx, queue, checked, sealing, delay) };
  const groupId = checked.draft.MessageGroupId;
  const details = groupId === undefined ? null : keptDetails({ groupId });
  return { ...digests, MessageId: putNew(ctx, queue, checked, sealing, details, delay, undefined) };
}

/** Exactly-once sending: a repetition within five minutes is answered like the first send, and goes nowhere. */
function sendOnce(
  ctx: Write,
  queue: Queue,
  checked: CheckedDraft,
  sealing: Sealing,
  delay: number,
): { readonly MessageId: string; readonly SequenceNumber: string } {
  const groupId = checked.draft.MessageGroupId as string;
  const deduplicationId = deduplicationIdOf(checked.draft);
  const first = ctx.store.fifo.firstSend(queue.id, deduplicationId, groupId, ctx.now);
  if (first !== undefined) return { MessageId: first.messageId, SequenceNumber: first.sequenceNumber };
  const sequence = sequenceNumber(ctx.store.boxes.sequence(queue.box) + 1);
  const details = keptDetails({ groupId, deduplicationId, sequenceNumber: sequence });
  const messageId = putNew(ctx, queue, checked, sealing, details, delay, groupId);
  ctx.store.fifo.rememberSend(
    queue.id,
    deduplicationId,
    deduplicationGroup(queue, groupId),
    after(ctx.now, DEDUPLICATION_WINDOW),
    { messageId, sequenceNumber: sequence },
    ctx.now,
  );
  return { MessageId: messageId, SequenceNumber: sequence };
}

function putNew(
  ctx: Write,
  queue: Queue,
  checked: CheckedDraft,
  sealing: Sealing,
  details: string | null,
  delay: number,
  groupId: string | undefined,
): string {
  const id = ctx.ids.uuid();
  const visibleAt = after(ctx.now, delay);
  put(ctx, queue, {
    id,
    sender: senderOf(ctx.caller),
    details,
    content: keptContent(sealing, {
      body: checked.draft.MessageBody,
      md5: checked.md5,
      attributes: checked.attributes?.kept,
      traceHeader: checked.traceHeader,
    }),
    dataKey: sealing.dataKey,
    visibleAt,
    sentAt: ctx.now,
    receives: 0,
    firstReceivedAt: null,
    group: groupId === undefined ? null : ctx.store.groups.joined(queue.box, groupId, visibleAt),
  });
  return id;
}

/** Puts a message at the end of a queue and lets those who wait there know. */
export function put(ctx: Write, queue: Queue, message: EnteringMessage): void {
  ctx.store.messages.enter(queue.box, message, ctx.now);
  expireLater(ctx, queue, message.sentAt);
  ctx.publish({ kind: "sqs.MessageSent", resource: queueArn(ctx.scope, queue.name) });
}

function md5OfTraceHeader(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  return md5OfAttributes({ AWSTraceHeader: { DataType: "String", StringValue: header } });
}

/** The same message, as it enters another queue: in the place, and with the numbers, of a new arrival there. */
export function rerouted(
  ctx: Write,
  target: Queue,
  details: MessageDetails,
): { readonly details: string | null; readonly group: number | null; readonly visibleAt: Instant } {
  const visibleAt = after(ctx.now, 0);
  if (!target.fifo) return { details: keptDetails(details), group: null, visibleAt };
  const sequence = sequenceNumber(ctx.store.boxes.sequence(target.box) + 1);
  const group = ctx.store.groups.joined(target.box, details.groupId ?? "", visibleAt);
  return { details: keptDetails({ ...details, sequenceNumber: sequence }), group, visibleAt };
}
