import { queueAt } from "../addressing.ts";
import { checkEntries, eachEntry } from "../batch.ts";
import { checkRate } from "../fifo.ts";
import { deleteHeld } from "../holding.ts";
import { write } from "../kit.ts";

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessageBatch.html */
export const DeleteMessageBatch = write("DeleteMessageBatch", (ctx, input) => {
  const queue = queueAt(ctx, input.QueueUrl);
  checkEntries(input.Entries, "DeleteMessageBatchRequestEntry");
  checkRate(ctx, queue, "DeleteMessage");
  return eachEntry(input.Entries, (entry) => {
    deleteHeld(ctx, queue, entry.ReceiptHandle);
    return {};
  });
});
