/**
 * Moving messages out of a dead-letter queue, so many a second, by a job that is due every second.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_StartMessageMoveTask.html
 */
import { after, type Instant, SECOND } from "../../base/instant.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { invalidTaskHandle } from "./errors.ts";
import type { Write } from "./kit.ts";
import { MOVES_PER_SECOND_MAX } from "./limits.ts";
import { detailsOf } from "./message.ts";
import { type Queue, queueNameIn } from "./queue.ts";
import { takeOut } from "./retention.ts";
import { put, rerouted } from "./sending.ts";
import type { LyingMessage } from "./store/message-row.ts";

export type MoveTaskStatus = "RUNNING" | "COMPLETED" | "CANCELLING" | "CANCELLED" | "FAILED";

export interface MoveTask {
  readonly id: string;
  readonly sourceArn: string;
  /** Absent: each message goes back to the queue it came from. */
  readonly destinationArn?: string;
  /** Absent: as many as Cloudlet sees fit. */
  readonly perSecond?: number;
  readonly startedAt: Instant;
  readonly status: MoveTaskStatus;
  readonly moved: number;
  readonly toMove: number;
  readonly failureReason?: string;
}

/** Whether it may still move messages. A source has one such task at most. */
export function isActive(task: MoveTask): boolean {
  return task.status === "RUNNING" || task.status === "CANCELLING";
}

/** As AWS writes them: the task's id and its source, as base64 of JSON. */
export function taskHandle(task: MoveTask): string {
  return Buffer.from(JSON.stringify({ taskId: task.id, sourceArn: task.sourceArn })).toString("base64");
}

export function parseTaskHandle(handle: string): { readonly taskId: string; readonly sourceArn: string } {
  try {
    const { taskId, sourceArn } = JSON.parse(Buffer.from(handle, "base64").toString()) as Record<
      string,
      unknown
    >;
    if (typeof taskId === "string" && typeof sourceArn === "string") return { taskId, sourceArn };
  } catch {
    // Not base64 of JSON: refused like JSON of another form.
  }
  throw invalidTaskHandle();
}

/** Has a task's job run at an instant. */
export function runTask(ctx: Write, task: MoveTask, at: Instant): void {
  ctx.schedule(at, { kind: "move", key: task.id });
}

/** The job: moves the messages that are this second's, and says how the task stands. */
export function move(ctx: Write, job: DueJob): void {
  const task = ctx.store.moveTasks.byId(job.key);
  if (task === undefined || !isActive(task)) return;
  const next: MoveTask =
    task.status === "CANCELLING" ? { ...task, status: "CANCELLED" } : advanced(ctx, task);
  ctx.store.moveTasks.put(next);
  if (next.status === "RUNNING")
    runTask(ctx, next, next.perSecond === undefined ? ctx.now : after(ctx.now, SECOND));
}

/** How the task stands after as many moves as it is allowed at a time. */
function advanced(ctx: Write, task: MoveTask): MoveTask {
  const source = ctx.store.queues.named(queueNameIn(ctx.scope, task.sourceArn) ?? "");
  if (source === undefined) return { ...task, status: "FAILED", failureReason: QUEUE_IS_GONE };
  const limit = Math.min(task.perSecond ?? MOVES_PER_SECOND_MAX, task.toMove - task.moved);
  const messages = movable(ctx, source, limit);
  let moved = task.moved;
  for (const message of messages) {
    const failureReason = moveOne(ctx, task, source, message);
    if (failureReason !== undefined) return { ...task, moved, status: "FAILED", failureReason };
    moved += 1;
  }
  const done = moved >= task.toMove || messages.length < limit;
  return { ...task, moved, status: done ? "COMPLETED" : "RUNNING" };
}

const QUEUE_IS_GONE = "AWS.SimpleQueueService.NonExistentQueue";

/** Messages nobody holds; on a FIFO queue group by group, in order. */
function movable(ctx: Write, source: Queue, limit: number): LyingMessage[] {
  if (!source.fifo) return ctx.store.messages.visible(source.box, ctx.now, limit);
  const found: LyingMessage[] = [];
  for (const group of ctx.store.groups.available(source.box, ctx.now, limit)) {
    if (found.length >= limit) break;
    const messages = ctx.store.messages.ofGroup(group, limit - found.length);
    const hiddenAt = messages.findIndex((message) => message.visibleAt > ctx.now);
    found.push(...(hiddenAt < 0 ? messages : messages.slice(0, hiddenAt)));
  }
  return found;
}

/** Moves a message, or answers why it cannot be. It arrives as a new one: with a new id, sent now, never received. */
function moveOne(ctx: Write, task: MoveTask, source: Queue, message: LyingMessage): string | undefined {
  const { deadLetterSource, ...details } = detailsOf(message);
  const destinationArn = task.destinationArn ?? deadLetterSource;
  if (destinationArn === undefined) return "CouldNotDetermineMessageSource";
  const destination = ctx.store.queues.named(queueNameIn(ctx.scope, destinationArn) ?? "");
  if (destination === undefined || destination.fifo !== source.fifo) return QUEUE_IS_GONE;
  takeOut(ctx, source.box, message);
  put(ctx, destination, {
    ...message,
    ...rerouted(ctx, destination, details),
    id: ctx.ids.uuid(),
    sentAt: ctx.now,
    receives: 0,
    firstReceivedAt: null,
  });
  return undefined;
}
