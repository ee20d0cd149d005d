/** Which queue a request means. */
import { queueDoesNotExist } from "./errors.ts";
import type { Read } from "./kit.ts";
import { parseQueueUrl, type Queue } from "./queue.ts";

/** The queue a URL names. The cell was chosen by the URL's account, so the name alone decides. */
export function queueAt(ctx: Read, url: string): Queue {
  return queueNamed(ctx, parseQueueUrl(url).name);
}

export function queueNamed(ctx: Read, name: string): Queue {
  const queue = ctx.store.queues.named(name);
  if (queue === undefined) throw queueDoesNotExist();
  return queue;
}
