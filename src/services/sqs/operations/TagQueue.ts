import { queueAt } from "../addressing.ts";
import { missingParameter } from "../errors.ts";
import { write } from "../kit.ts";
import { checkTags } from "../tags.ts";

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_TagQueue.html */
export const TagQueue = write("TagQueue", (ctx, input) => {
  const queue = queueAt(ctx, input.QueueUrl);
  if (Object.keys(input.Tags).length === 0) throw missingParameter("Tags");
  checkTags(input.Tags, queue.tags);
  ctx.store.queues.put({ ...queue, tags: { ...queue.tags, ...input.Tags } });
  return {};
});
