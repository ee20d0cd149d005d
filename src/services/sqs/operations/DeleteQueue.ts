import { queueAt } from "../addressing.ts";
import { announceVisible } from "../holding.ts";
import { write } from "../kit.ts";
import { abandonBox } from "../retention.ts";

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteQueue.html */
export const DeleteQueue = write("DeleteQueue", (ctx, input) => {
  const queue = queueAt(ctx, input.QueueUrl);
  ctx.store.queues.remove(queue, ctx.now);
  ctx.store.fifo.forget(queue.id);
  abandonBox(ctx, queue.box);
  announceVisible(ctx, queue); // those who wait for its messages learn that it is gone
  return {};
});
