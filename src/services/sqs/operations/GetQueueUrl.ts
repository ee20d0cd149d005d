import { queueNamed } from "../addressing.ts";
import { read } from "../kit.ts";
import { queueUrl } from "../queue.ts";

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueUrl.html */
export const GetQueueUrl = read("GetQueueUrl", (ctx, input) => {
  const queue = queueNamed(ctx, input.QueueName);
  return { QueueUrl: queueUrl(ctx.request.endpoint, ctx.scope.account, queue.name) };
});
