/** Which queue a request means. */
import type { ReceivedForm } from "../../kernel/dispatch/contract.ts";
import { queueDoesNotExist } from "./errors.ts";
import type { Read } from "./kit.ts";
import type { Queue } from "./queue.ts";

/** The name in a URL by which the cell was chosen already: so it is known to be one. */
export function queueNameAt(url: string): string {
  return url.slice(url.lastIndexOf("/") + 1);
}

/** The queue a URL names. The cell was chosen by the URL's account, so the name alone decides. */
export function queueAt(ctx: Read, url: string): Queue {
  return queueNamed(ctx, queueNameAt(url));
}

export function queueNamed(ctx: Read, name: string): Queue {
  const queue = ctx.store.queues.named(name);
  if (queue === undefined) throw queueDoesNotExist();
  return queue;
}

/** Operations that name no queue, or name it otherwise than by its URL. */
const WITHOUT_QUEUE_URL: ReadonlySet<string> = new Set([
  "CreateQueue",
  "GetQueueUrl",
  "ListQueues",
  "StartMessageMoveTask",
  "ListMessageMoveTasks",
  "CancelMessageMoveTask",
]);

/**
 * A form that says nothing of its queue means the one at whose URL it arrived; a batch without entries is an empty one,
 * because forms know no empty lists.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-making-api-requests-xml.html
 */
export function completed(input: object, { operation, url }: ReceivedForm): object {
  const { QueueUrl, Entries } = input as { QueueUrl?: string; Entries?: readonly object[] };
  const atQueue = !WITHOUT_QUEUE_URL.has(operation) && !url.endsWith("/");
  return {
    ...input,
    ...(QueueUrl === undefined && atQueue && { QueueUrl: url }),
    ...(Entries === undefined && operation.endsWith("Batch") && { Entries: [] }),
  };
}
