/**
 * A receive from a FIFO queue that is made again because its answer was lost: with the same attempt id it gets the same
 * messages and handles, as long as nobody touched them.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/using-receiverequestattemptid-request-parameter.html
 */
import { after, type Instant } from "../../base/instant.ts";
import { isReadable } from "./data-key.ts";
import { type Delivery, refreshGroup } from "./delivery.ts";
import type { Write } from "./kit.ts";
import { RECEIVE_ATTEMPT_WINDOW } from "./limits.ts";
import type { Queue } from "./queue.ts";

/** What the same attempt got before, hidden anew; undefined when this is a new receive. */
export function repeatedDeliveries(
  ctx: Write,
  queue: Queue,
  attemptId: string | undefined,
  hidden: number,
): Delivery[] | undefined {
  if (attemptId === undefined) return undefined;
  const receipts = ctx.store.fifo.attempt(queue.id, attemptId, ctx.now);
  if (receipts === undefined) return undefined;
  const deliveries = receipts.flatMap(([seq, token]) => untouched(ctx, queue, seq, token) ?? []);
  if (deliveries.length < receipts.length) return undefined;
  for (const { message } of deliveries) {
    ctx.store.messages.hide(message.seq, after(ctx.now, hidden));
    refreshGroup(ctx, message.group);
  }
  return deliveries;
}

function untouched(ctx: Write, queue: Queue, seq: number, token: string): Delivery | undefined {
  const held = ctx.store.messages.held(seq);
  if (held === undefined || held.box !== queue.box) return undefined;
  if (held.receipt !== token || held.visibleAt <= ctx.now) return undefined;
  const message = ctx.store.messages.at(seq);
  if (message === undefined || !isReadable(ctx, message)) return undefined;
  return { message, receives: message.receives, firstReceivedAt: message.firstReceivedAt as Instant, token };
}

export function rememberAttempt(
  ctx: Write,
  queue: Queue,
  attemptId: string | undefined,
  deliveries: readonly Delivery[],
): void {
  if (attemptId === undefined || deliveries.length === 0) return;
  const receipts = deliveries.map(({ message, token }) => [message.seq, token] as const);
  ctx.store.fifo.rememberAttempt(
    queue.id,
    attemptId,
    after(ctx.now, RECEIVE_ATTEMPT_WINDOW),
    receipts,
    ctx.now,
  );
}
