import { queueAt } from "../addressing.ts";
import { mergedAttributes, normalAttributes } from "../attributes.ts";
import { invalidAttribute, missingParameter } from "../errors.ts";
import { announceVisible } from "../holding.ts";
import { type Write, write } from "../kit.ts";
import { type Queue, queueOf } from "../queue.ts";
import { checkDeadLetterTarget } from "../redrive.ts";
import { replanSweep } from "../retention.ts";

/**
 * Changes take effect at once; AWS takes up to a minute, and fifteen for the retention period.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
 */
export const SetQueueAttributes = write("SetQueueAttributes", (ctx, input) => {
  const queue = queueAt(ctx, input.QueueUrl);
  if (Object.keys(input.Attributes).length === 0) throw missingParameter("Attribute.Name");
  const given = normalAttributes(input.Attributes, queue.fifo, ctx.scope);
  if (given.FifoQueue === "false")
    throw invalidAttribute("FifoQueue", "Modifying queue type is not supported.");
  const record = { ...queue, modifiedAt: ctx.now, attributes: mergedAttributes(queue.attributes, given) };
  if (given.RedrivePolicy !== undefined) checkDeadLetterTarget(ctx, queue.name, record.attributes);
  ctx.store.queues.put(record);
  applyToMessages(ctx, queue, queueOf(record));
  return {};
});

function applyToMessages(ctx: Write, before: Queue, now: Queue): void {
  if (now.retention !== before.retention) replanSweep(ctx, now);
  if (now.fifo && now.delay !== before.delay) {
    ctx.store.messages.redelay(now.box, now.delay);
    ctx.store.groups.redelay(now.box);
    announceVisible(ctx, now);
  }
}
