import { queueAt } from "../addressing.ts";
import { dataKeyToSend, sealingOf } from "../data-key.ts";
import { messageTooLong, missingParameter } from "../errors.ts";
import { checkQueueType, checkRate } from "../fifo.ts";
import { staged } from "../kit.ts";
import { checkDraft } from "../message.ts";
import { send } from "../sending.ts";

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html */
export const SendMessage = staged("SendMessage", {
  prepare: (ctx, input) => dataKeyToSend(ctx, queueAt(ctx, input.QueueUrl)),
  commit: (ctx, input, dataKey) => {
    const queue = queueAt(ctx, input.QueueUrl);
    const checked = checkDraft(input, ctx.request.traceHeader);
    checkQueueType(queue, input, () => missingParameter("MessageGroupId"));
    if (checked.bytes > queue.maximumMessageBytes) throw messageTooLong(queue.maximumMessageBytes);
    checkRate(ctx, queue, "SendMessage");
    return send(ctx, queue, checked, sealingOf(ctx, queue, dataKey));
  },
});
