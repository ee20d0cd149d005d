import { queueAt } from "../addressing.ts";
import { messageTooLong, missingParameter } from "../errors.ts";
import { checkQueueType, checkRate } from "../fifo.ts";
import { write } from "../kit.ts";
import { checkDraft } from "../message.ts";
import { send } from "../sending.ts";

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html */
export const SendMessage = write("SendMessage", (ctx, input) => {
  const queue = queueAt(ctx, input.QueueUrl);
  const checked = checkDraft(input);
  checkQueueType(queue, input, () => missingParameter("MessageGroupId"));
  if (checked.bytes > queue.maximumMessageBytes) throw messageTooLong(queue.maximumMessageBytes);
  checkRate(ctx, queue, "SendMessage");
  return send(ctx, queue, checked);
});
