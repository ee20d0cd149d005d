import { queueAt } from "../addressing.ts";
import { purgeInProgress } from "../errors.ts";
import { write } from "../kit.ts";
import { PURGE_COOL_DOWN } from "../limits.ts";
import { abandonBox } from "../retention.ts";

/**
 * The queue gets a new, empty box: its messages are gone at once, those in flight too. AWS takes up to a minute.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_PurgeQueue.html
 */
export const PurgeQueue = write("PurgeQueue", (ctx, input) => {
  const queue = queueAt(ctx, input.QueueUrl);
  if (queue.purgedAt !== undefined && ctx.now < queue.purgedAt + PURGE_COOL_DOWN)
    throw purgeInProgress(queue.name);
  const { boxes, queues } = ctx.store;
  queues.put({ ...queue, box: boxes.open(boxes.sequence(queue.box)), purgedAt: ctx.now });
  abandonBox(ctx, queue.box);
  return {};
});
