import { queueAt } from "../addressing.ts";
import { missingParameter } from "../errors.ts";
import { write } from "../kit.ts";

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_UntagQueue.html */
export const UntagQueue = write("UntagQueue", (ctx, input) => {
  const queue = queueAt(ctx, input.QueueUrl);
  if (input.TagKeys.length === 0) throw missingParameter("TagKeys");
  const removed = new Set(input.TagKeys);
  const tags = Object.fromEntries(Object.entries(queue.tags).filter(([key]) => !removed.has(key)));
  ctx.store.queues.put({ ...queue, tags });
  return {};
});
