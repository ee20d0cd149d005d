import { queueAt } from "../addressing.ts";
import { changeVisibility } from "../holding.ts";
import { write } from "../kit.ts";

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibility.html */
export const ChangeMessageVisibility = write("ChangeMessageVisibility", (ctx, input) => {
  const queue = queueAt(ctx, input.QueueUrl);
  changeVisibility(ctx, queue, input.ReceiptHandle, input.VisibilityTimeout);
  return {};
});
