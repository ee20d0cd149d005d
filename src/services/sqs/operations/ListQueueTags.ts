import { queueAt } from "../addressing.ts";
import { read } from "../kit.ts";

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueueTags.html */
export const ListQueueTags = read("ListQueueTags", (ctx, input) => {
  const { tags } = queueAt(ctx, input.QueueUrl);
  return Object.keys(tags).length === 0 ? {} : { Tags: tags };
});
