import { queueAt } from "../addressing.ts";
import { mergedAttributes } from "../attributes.ts";
import { write } from "../kit.ts";
import { withoutPermission } from "../policy-edit.ts";

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_RemovePermission.html */
export const RemovePermission = write("RemovePermission", (ctx, input) => {
  const queue = queueAt(ctx, input.QueueUrl);
  const Policy = withoutPermission(queue.attributes.Policy, input.Label);
  const attributes = mergedAttributes(queue.attributes, { Policy });
  ctx.store.queues.put({ ...queue, modifiedAt: ctx.now, attributes });
  return {};
});
