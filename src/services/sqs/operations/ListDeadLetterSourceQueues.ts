import { queueAt } from "../addressing.ts";
import { read } from "../kit.ts";
import { cutToPage, pageOf } from "../paging.ts";
import { queueUrl } from "../queue.ts";

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListDeadLetterSourceQueues.html */
export const ListDeadLetterSourceQueues = read("ListDeadLetterSourceQueues", (ctx, input) => {
  const queue = queueAt(ctx, input.QueueUrl);
  const list = `sources of ${queue.name}`;
  const { after, limit } = pageOf(ctx, list, input);
  const found = ctx.store.queues.sourcesOf(queue.name, after, limit + 1);
  const { names, NextToken } = cutToPage(ctx, list, found, limit, input.MaxResults !== undefined);
  const { endpoint } = ctx.request;
  return { queueUrls: names.map((name) => queueUrl(endpoint, ctx.scope.account, name)), NextToken };
});
