import { queueAt } from "../addressing.ts";
import { checkRate } from "../fifo.ts";
import { deleteHeld } from "../holding.ts";
import { write } from "../kit.ts";

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessage.html */
export const DeleteMessage = write("DeleteMessage", (ctx, input) => {
  const queue = queueAt(ctx, input.QueueUrl);
  checkRate(ctx, queue, "DeleteMessage");
  deleteHeld(ctx, queue, input.ReceiptHandle);
  return {};
});
