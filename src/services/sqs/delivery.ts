/**
 * How messages get out of a queue: which a receive takes, how long they stay hidden, and which go to the dead-letter
 * queue instead. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html
 */
import { after, type Instant } from "../../base/instant.ts";
import { isReadable } from "./data-key.ts";
import type { Read, Write } from "./kit.ts";
import { CLEARED_PER_RECEIVE_MAX, IN_FLIGHT_MAX } from "./limits.ts";
import { detailsOf } from "./message.ts";
import { type Queue, queueArn } from "./queue.ts";
import { newToken } from "./receipt.ts";
import { deadLetterTargetOf } from "./redrive.ts";
import { isExpired, takeOut } from "./retention.ts";
import { put, rerouted } from "./sending.ts";
import type { LyingMessage } from "./store/message-row.ts";

/** A message as a receiver gets it. */
export interface Delivery {
  readonly message: LyingMessage;
  readonly receives: number;
  readonly firstReceivedAt: Instant;
  readonly token: string;
}

/** Takes up to `wanted` messages and hides them; `hidden` is for how long, in milliseconds. */
export function takeMessages(ctx: Write, queue: Queue, wanted: number, hidden: number): Delivery[] {
  const clearing = new Clearing(ctx, queue);
  const ready = queue.fifo
    ? readyOfGroups(ctx, queue, wanted, clearing)
    : readyOfAll(ctx, queue, wanted, clearing);
  if (ready.length === 0) return [];
  const receipt = { visibleAt: after(ctx.now, hidden), at: ctx.now };
  const deliveries = ready.map((message) => {
    const token = newToken(ctx.ids);
    ctx.store.messages.receive(message, { ...receipt, token });
    const firstReceivedAt = message.firstReceivedAt ?? ctx.now;
    return { message, receives: message.receives + 1, firstReceivedAt, token };
  });
  ctx.store.boxes.received(queue.box, ready.length);
  if (queue.fifo)
    for (const group of new Set(ready.map((message) => message.group))) refreshGroup(ctx, group);
  return deliveries;
}

/** A standard queue's messages, roughly oldest first. */
function readyOfAll(ctx: Write, queue: Queue, wanted: number, clearing: Clearing): LyingMessage[] {
  for (;;) {
    const before = clearing.count;
    const found = ctx.store.messages.next(queue.box, ctx.now, wanted);
    const ready = found.filter((message) => !clearing.clears(message) && isReadable(ctx, message));
    if (clearing.count === before || clearing.exhausted) return ready;
  }
}

/**
 * A FIFO queue's messages: of each group in turn as many as there are, from its first on, up to one that somebody
 * holds. A group whose first message is hidden gives nothing, so no message overtakes another of its group.
 */
function readyOfGroups(ctx: Write, queue: Queue, wanted: number, clearing: Clearing): LyingMessage[] {
  for (;;) {
    const ready: LyingMessage[] = [];
    const before = clearing.count;
    for (const group of ctx.store.groups.available(queue.box, ctx.now, wanted)) {
      const visible = visibleOfGroup(ctx, group, wanted - ready.length);
      const lying = visible.filter((message) => !clearing.clears(message));
      ready.push(...upTo(lying, (message) => !isReadable(ctx, message)));
      if (ready.length === wanted) return ready;
    }
    if (clearing.count === before || clearing.exhausted) return ready;
  }
}

function visibleOfGroup(ctx: Read, group: number, limit: number): LyingMessage[] {
  return upTo(ctx.store.messages.ofGroup(group, limit), (message) => message.visibleAt > ctx.now);
}

function upTo<T>(items: T[], stops: (item: T) => boolean): T[] {
  const end = items.findIndex(stops);
  return end < 0 ? items : items.slice(0, end);
}

/** The messages that a receive would look at first. */
export function upcoming(ctx: Read, queue: Queue, wanted: number): LyingMessage[] {
  const { messages, groups } = ctx.store;
  const visible = queue.fifo
    ? groups.available(queue.box, ctx.now, wanted).flatMap((group) => visibleOfGroup(ctx, group, wanted))
    : messages.visible(queue.box, ctx.now, wanted);
  return visible.filter((message) => !isExpired(queue, message, ctx.now)).slice(0, wanted);
}

/** Takes out of the way what must not be delivered any more: the expired, and those received too often. */
class Clearing {
  count = 0;
  readonly #ctx: Write;
  readonly #queue: Queue;
  readonly #deadLetterQueue: Queue | undefined;

  constructor(ctx: Write, queue: Queue) {
    this.#ctx = ctx;
    this.#queue = queue;
    const target = deadLetterTargetOf(queue, ctx.scope);
    const found = target === undefined ? undefined : ctx.store.queues.named(target);
    // A dead-letter queue that is gone, or came back as another type, takes nothing: its messages stay.
    this.#deadLetterQueue = found?.fifo === queue.fifo ? found : undefined;
  }

  /** One receive clears only so much, so that it is not the one to pay for a million. */
  get exhausted(): boolean {
    return this.count >= CLEARED_PER_RECEIVE_MAX;
  }

  clears(message: LyingMessage): boolean {
    const { redrivePolicy } = this.#queue;
    if (isExpired(this.#queue, message, this.#ctx.now)) takeOut(this.#ctx, this.#queue.box, message);
    else if (
      this.#deadLetterQueue !== undefined &&
      redrivePolicy !== undefined &&
      message.receives >= redrivePolicy.maxReceiveCount
    )
      moveToDeadLetters(this.#ctx, this.#queue, this.#deadLetterQueue, message);
    else return false;
    this.count += 1;
    return true;
  }
}

/**
 * The message keeps its id, its counts and, on a standard queue, the time it was sent, from which it goes on to age;
 * a FIFO queue's message begins a new retention period.
 */
function moveToDeadLetters(ctx: Write, queue: Queue, target: Queue, message: LyingMessage): void {
  takeOut(ctx, queue.box, message);
  const details = { ...detailsOf(message), deadLetterSource: queueArn(ctx.scope, queue.name) };
  put(ctx, target, {
    ...message,
    ...rerouted(ctx, target, details),
    sentAt: target.fifo ? ctx.now : message.sentAt,
  });
}

/** How many more messages may be in flight, up to `wanted`. */
export function roomInFlight(ctx: Write, queue: Queue, wanted: number): number {
  const { boxes } = ctx.store;
  if (boxes.inFlightAtMost(queue.box) + wanted <= IN_FLIGHT_MAX) return wanted;
  const { inFlight } = boxes.counts(queue.box, ctx.now);
  boxes.recounted(queue.box, inFlight);
  return Math.min(wanted, IN_FLIGHT_MAX - inFlight);
}

/** The next instant at which something hidden may become visible. */
export function nextVisibleAt(ctx: Write, queue: Queue): Instant | undefined {
  return queue.fifo
    ? ctx.store.groups.nextAvailableAt(queue.box, ctx.now)
    : ctx.store.messages.nextVisibleAt(queue.box, ctx.now);
}

/** Brings a group's row up to date after its first message was hidden, shown or taken out. */
export function refreshGroup(ctx: Write, group: number | null): void {
  if (group !== null) ctx.store.groups.head(group, ctx.store.messages.headOf(group)?.visibleAt);
}
