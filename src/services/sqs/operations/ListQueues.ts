import { read } from "../kit.ts";
import { cutToPage, pageOf } from "../paging.ts";
import { queueUrl } from "../queue.ts";

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueues.html */
export const ListQueues = read("ListQueues", (ctx, input) => {
  const { after, limit } = pageOf(ctx, "queues", input);
  const found = ctx.store.queues.names(input.QueueNamePrefix ?? "", after, limit + 1);
  const { names, NextToken } = cutToPage(ctx, "queues", found, limit, input.MaxResults !== undefined);
  if (names.length === 0) return {};
  const { endpoint } = ctx.request;
  return { QueueUrls: names.map((name) => queueUrl(endpoint, ctx.scope.account, name)), NextToken };
});
