import type { Instant } from "../../../base/instant.ts";
import type { HeldMessage, LyingMessage } from "./message-row.ts";

/** How many messages are fetched beyond those that are wanted, from a box that is being emptied. */
const FETCHED_AHEAD = 32;
/** Messages larger than this, on the average, are not fetched ahead. */
const CONTENT_FETCHED_AHEAD_MAX = 4_096;
const BOXES_MAX = 64;
const HANDED_OUT_MAX = 20_000;

/** The first visible messages of a box; those before `at` were taken. */
interface Front {
  readonly messages: readonly LyingMessage[];
  at: number;
}

/**
 * The messages that receives will take next, fetched some at a time. What is visible stays before all that becomes
 * visible later, so a front is right until a message in it is changed otherwise than by being taken.
 */
export class Fronts {
  readonly #fetch: (box: number, now: Instant, limit: number) => LyingMessage[];
  readonly #fronts = new Map<number, Front>();

  constructor(fetch: (box: number, now: Instant, limit: number) => LyingMessage[]) {
    this.#fetch = fetch;
  }

  first(box: number, now: Instant, wanted: number): readonly LyingMessage[] {
    const front = this.#fronts.get(box);
    if (front !== undefined && front.messages.length - front.at >= wanted)
      return front.messages.slice(front.at, front.at + wanted);
    const ahead = front !== undefined && front.at > 0 && isLight(front.messages) ? FETCHED_AHEAD : 0;
    const messages = this.#fetch(box, now, wanted + ahead);
    this.#fronts.delete(box); // the box that was looked at last is forgotten last
    if (this.#fronts.size >= BOXES_MAX) this.#fronts.delete(this.#fronts.keys().next().value as number);
    this.#fronts.set(box, { messages, at: 0 });
    return messages.slice(0, wanted);
  }

  /** A message is no longer as it was fetched: usually it was the first of all, and has been taken. */
  changed(box: number, seq: number): void {
    const front = this.#fronts.get(box);
    if (front === undefined) return;
    const { messages, at } = front;
    if (messages[at]?.seq === seq) front.at += 1;
    else if (messages.some((message) => message.seq === seq)) this.#fronts.delete(box);
  }

  forget(box: number): void {
    this.#fronts.delete(box);
  }

  clear(): void {
    this.#fronts.clear();
  }
}

function isLight(messages: readonly LyingMessage[]): boolean {
  let length = 0;
  for (const { content } of messages) length += content.length;
  return length <= messages.length * CONTENT_FETCHED_AHEAD_MAX;
}

/** The latest deliveries, for their handles to be checked against; what is not here is looked up. */
export class HandedOut {
  readonly #messages = new Map<number, HeldMessage>();

  get(seq: number): HeldMessage | undefined {
    return this.#messages.get(seq);
  }

  add(message: HeldMessage): void {
    this.#messages.delete(message.seq);
    if (this.#messages.size >= HANDED_OUT_MAX)
      this.#messages.delete(this.#messages.keys().next().value as number);
    this.#messages.set(message.seq, message);
  }

  forget(seq: number): void {
    this.#messages.delete(seq);
  }

  clear(): void {
    this.#messages.clear();
  }
}
