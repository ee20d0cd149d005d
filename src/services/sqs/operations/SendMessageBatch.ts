import { queueAt } from "../addressing.ts";
import { checkEntries, eachEntry } from "../batch.ts";
import { dataKeyToSend, sealingOf } from "../data-key.ts";
import { batchTooLong, entryTooLong, invalidParameter } from "../errors.ts";
import { checkQueueType, checkRate } from "../fifo.ts";
import { staged } from "../kit.ts";
import { BATCH_BYTES_MAX } from "../limits.ts";
import { checkDraft, type Draft } from "../message.ts";
import { send } from "../sending.ts";

/**
 * Sends up to ten messages, each by itself, except that a batch that is too long, or does not suit the queue's type, is
 * refused whole. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html
 */
export const SendMessageBatch = staged("SendMessageBatch", {
  prepare: (ctx, input) => dataKeyToSend(ctx, queueAt(ctx, input.QueueUrl)),
  commit: (ctx, input, dataKey) => {
    const queue = queueAt(ctx, input.QueueUrl);
    checkEntries(input.Entries, "SendMessageBatchRequestEntry");
    const bytes = input.Entries.reduce((sum, entry) => sum + roughBytes(entry), 0);
    if (bytes > BATCH_BYTES_MAX) throw batchTooLong(bytes);
    for (const entry of input.Entries) checkQueueType(queue, entry, groupMissing);
    checkRate(ctx, queue, "SendMessage");
    const sealing = sealingOf(ctx, queue, dataKey);
    return eachEntry(input.Entries, (entry) => {
      const checked = checkDraft(entry, ctx.request.traceHeader);
      if (checked.bytes > queue.maximumMessageBytes) throw entryTooLong(queue.maximumMessageBytes);
      const { MessageId = "", MD5OfMessageBody = "", ...rest } = send(ctx, queue, checked, sealing);
      return { MessageId, MD5OfMessageBody, ...rest };
    });
  },
});

const groupMissing = (): Error => invalidParameter("The request must contain the parameter MessageGroupId.");

/** Body and attributes, before it is known whether they are good. */
function roughBytes({ MessageBody, MessageAttributes = {} }: Draft): number {
  let bytes = Buffer.byteLength(MessageBody);
  for (const [name, { DataType = "", StringValue = "", BinaryValue }] of Object.entries(MessageAttributes))
    bytes += Buffer.byteLength(name + DataType + StringValue) + (BinaryValue?.length ?? 0);
  return bytes;
}
