/** What the holder of a receipt handle may do: delete the message, or change how long it stays hidden. */
import { after } from "../../base/instant.ts";
import { refreshGroup } from "./delivery.ts";
import * as errors from "./errors.ts";
import type { Write } from "./kit.ts";
import { HIDDEN_MAX, VISIBILITY_TIMEOUT_SECONDS_MAX } from "./limits.ts";
import { type Queue, queueArn } from "./queue.ts";
import { readHandle } from "./receipt.ts";
import { takeOut } from "./retention.ts";
import type { HeldMessage } from "./store/message-row.ts";

interface Held {
  readonly message: HeldMessage;
  /** Whether the handle is that of the message's last delivery. */
  readonly current: boolean;
}

/** The message a handle names; undefined when it was deleted. Refuses what is no handle of this queue. */
function heldBy(ctx: Write, queue: Queue, text: string): Held | undefined {
  if (text === "") throw errors.missingParameter("ReceiptHandle");
  const handle = readHandle(text);
  if (handle === undefined) throw errors.receiptHandleIsInvalid();
  if (handle.box !== queue.box) {
    if (ctx.store.queues.ofBox(handle.box) !== undefined) throw errors.receiptHandleIsInvalid();
    return undefined; // from before the queue was purged
  }
  const message = ctx.store.messages.held(handle.seq);
  if (message === undefined || message.box !== handle.box) return undefined;
  return { message, current: message.receipt === handle.token };
}

/**
 * Deletes the message. To delete what is gone is no error. An outdated handle deletes nothing: a standard queue keeps
 * quiet about it, a FIFO queue says so; there a handle is outdated as soon as the message is visible again.
 */
export function deleteHeld(ctx: Write, queue: Queue, handle: string): void {
  const held = heldBy(ctx, queue, handle);
  if (held === undefined) return;
  const { message, current } = held;
  if (queue.fifo && (!current || message.visibleAt <= ctx.now)) throw errors.receiptHandleExpired(handle);
  if (!current) return;
  takeOut(ctx, queue.box, message);
  if (queue.fifo) announceVisible(ctx, queue);
}

/** Hides the message for so many seconds from now; zero shows it again at once. */
export function changeVisibility(
  ctx: Write,
  queue: Queue,
  handle: string,
  seconds: number | undefined,
): void {
  if (seconds === undefined) throw errors.missingParameter("VisibilityTimeout");
  checkVisibilityTimeout(seconds);
  const held = heldBy(ctx, queue, handle);
  if (held === undefined) throw errors.messageNotAvailable(handle);
  const { message, current } = held;
  if (queue.fifo && (!current || message.visibleAt <= ctx.now)) throw errors.receiptHandleExpired(handle);
  if (!current) throw errors.messageNotAvailable(handle);
  if (message.receivedAt === null) throw errors.messageNotInflight();
  const until = after(ctx.now, seconds * 1_000);
  if (until > message.receivedAt + HIDDEN_MAX)
    throw errors.invalidValue(
      "VisibilityTimeout",
      seconds,
      `Total VisibilityTimeout for the message is beyond the limit [${VISIBILITY_TIMEOUT_SECONDS_MAX} seconds]`,
    );
  if (seconds === 0) release(ctx, queue, message);
  else ctx.store.messages.hide(message.seq, until);
  refreshGroup(ctx, message.group);
  announceVisible(ctx, queue);
}

function release(ctx: Write, queue: Queue, message: HeldMessage): void {
  ctx.store.messages.release(message.seq, ctx.now);
  ctx.store.boxes.released(queue.box);
}

export function checkVisibilityTimeout(seconds: number): void {
  if (!(seconds >= 0 && seconds <= VISIBILITY_TIMEOUT_SECONDS_MAX))
    throw errors.invalidValue("VisibilityTimeout", seconds, "Must be between 0 and 43200, if provided.");
}

/** When messages are visible has changed: those who wait look again. */
export function announceVisible(ctx: Write, queue: Queue): void {
  ctx.publish({ kind: "sqs.VisibilityChanged", resource: queueArn(ctx.scope, queue.name) });
}
