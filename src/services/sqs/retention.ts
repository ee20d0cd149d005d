/**
 * Messages that nobody took in time. A box that holds messages has one job, due when its oldest expires; an empty one
 * has none. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
 */
import { after, type Instant } from "../../base/instant.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import type { Write } from "./kit.ts";
import { ROWS_PER_SWEEP, SWEEP_INTERVAL } from "./limits.ts";
import type { Queue } from "./queue.ts";
import type { LyingMessage, RemovableMessage } from "./store/message-row.ts";

/** Whether a message's time is over, though it may not have been cleared away yet. */
export function isExpired(queue: Queue, message: Pick<LyingMessage, "sentAt">, now: Instant): boolean {
  return message.sentAt + queue.retention <= now;
}

/** Sees to it that a message that entered the queue's box will be cleared away when its time is over. */
export function expireLater(ctx: Write, queue: Queue, sentAt: Instant): void {
  const at = after(sentAt, queue.retention);
  const planned = ctx.store.boxes.sweepAt(queue.box);
  if (planned === undefined || at < planned) planSweep(ctx, queue.box, at);
}

/** Plans the sweep anew, because the queue's retention period changed. */
export function replanSweep(ctx: Write, queue: Queue): void {
  const oldest = ctx.store.messages.oldestSentAt(queue.box);
  if (oldest !== undefined) planSweep(ctx, queue.box, latest(ctx.now, after(oldest, queue.retention)));
}

/** The job: clears away what has expired, and plans the next sweep. */
export function sweep(ctx: Write, job: DueJob): void {
  const box = Number(job.key);
  const queue = ctx.store.queues.ofBox(box);
  if (queue === undefined) return; // purged or deleted meanwhile: its box is discarded whole
  const expired = ctx.store.messages.sentUntil(box, after(ctx.now, -queue.retention), ROWS_PER_SWEEP);
  for (const message of expired) takeOut(ctx, box, message);
  const oldest = ctx.store.messages.oldestSentAt(box);
  if (oldest === undefined) ctx.store.boxes.planSweep(box, undefined);
  else if (expired.length === ROWS_PER_SWEEP) planSweep(ctx, box, ctx.now);
  else planSweep(ctx, box, latest(after(ctx.now, SWEEP_INTERVAL), after(oldest, queue.retention)));
}

/** Takes a message out of its box for good. */
export function takeOut(ctx: Write, box: number, message: RemovableMessage): void {
  const { messages, groups, boxes } = ctx.store;
  messages.remove(message.seq);
  boxes.left(box, 1, message.receivedAt === null ? 0 : 1);
  if (message.group !== null) groups.head(message.group, messages.headOf(message.group)?.visibleAt);
}

/** Gives up a box with all that is in it: purged, or its queue is deleted. However full it is, that takes no time. */
export function abandonBox(ctx: Write, box: number): void {
  ctx.unschedule("sweep", String(box));
  ctx.schedule(ctx.now, { kind: "discard", key: String(box) });
}

/** The job: empties an abandoned box, some messages at a time. */
export function discard(ctx: Write, job: DueJob): void {
  const box = Number(job.key);
  if (ctx.store.messages.discard(box, ROWS_PER_SWEEP)) {
    ctx.schedule(ctx.now, { kind: "discard", key: job.key });
    return;
  }
  ctx.store.groups.discard(box);
  ctx.store.boxes.close(box);
}

function planSweep(ctx: Write, box: number, at: Instant): void {
  ctx.store.boxes.planSweep(box, at);
  ctx.schedule(at, { kind: "sweep", key: String(box) });
}

function latest(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}
