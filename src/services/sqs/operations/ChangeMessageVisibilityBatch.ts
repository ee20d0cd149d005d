import { queueAt } from "../addressing.ts";
import { checkEntries, eachEntry } from "../batch.ts";
import { changeVisibility } from "../holding.ts";
import { write } from "../kit.ts";

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibilityBatch.html */
export const ChangeMessageVisibilityBatch = write("ChangeMessageVisibilityBatch", (ctx, input) => {
  const queue = queueAt(ctx, input.QueueUrl);
  checkEntries(input.Entries, "ChangeMessageVisibilityBatchRequestEntry");
  return eachEntry(input.Entries, (entry) => {
    changeVisibility(ctx, queue, entry.ReceiptHandle, entry.VisibilityTimeout);
    return {};
  });
});
