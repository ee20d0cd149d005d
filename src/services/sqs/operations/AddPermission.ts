import { queueAt } from "../addressing.ts";
import { write } from "../kit.ts";
import { withPermission } from "../policy-edit.ts";

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_AddPermission.html */
export const AddPermission = write("AddPermission", (ctx, input) => {
  const queue = queueAt(ctx, input.QueueUrl);
  const Policy = withPermission(queue.attributes.Policy, input, ctx.scope, queue.name);
  ctx.store.queues.put({ ...queue, modifiedAt: ctx.now, attributes: { ...queue.attributes, Policy } });
  return {};
});
