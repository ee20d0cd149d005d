/** What a queue must hold and may deliver, told only by what its callers saw: nothing but lists. */
import { createHash } from "node:crypto";

const DEDUPLICATION_WINDOW = 300_000;

export interface QueuePlan {
  readonly name: string;
  readonly fifo: boolean;
  /** All in milliseconds. */
  readonly visibility: number;
  readonly delay: number;
  readonly retention: number;
  /** Where a message goes that was received `maxReceives` times. */
  readonly deadLetters?: { readonly to: string; readonly maxReceives: number };
}

export interface KnownMessage {
  readonly id: string;
  readonly body: string;
  readonly sentAt: number;
  readonly group: string | undefined;
  visibleAt: number;
  receives: number;
  /** The handle of its last delivery. */
  handle: string | undefined;
}

/** A message as a receiver got it. */
export interface Delivered {
  readonly MessageId: string;
  readonly Body: string;
  readonly MD5OfBody: string;
  readonly ReceiptHandle: string;
  readonly Attributes?: Readonly<Record<string, string>>;
}

export class OracleError extends Error {}

export function demand(holds: boolean, invariant: string, sentence: () => string): asserts holds {
  if (!holds) throw new OracleError(`${invariant}: ${sentence()}`);
}

export class QueueOracle {
  readonly plan: QueuePlan;
  readonly name: string;
  messages: KnownMessage[] = [];
  readonly deadLetters: QueueOracle | undefined;
  readonly #sent = new Map<string, { readonly id: string; readonly at: number }>();

  constructor(plan: QueuePlan, name: string, deadLetters: QueueOracle | undefined) {
    this.plan = plan;
    this.name = name;
    this.deadLetters = deadLetters;
  }

  /** INV-15: a repetition within the window is answered like the first, and puts nothing in. */
  sent(
    at: number,
    id: string,
    body: string,
    fifo?: { readonly group: string; readonly deduplication: string },
  ): void {
    if (fifo !== undefined) {
      const first = this.#sent.get(fifo.deduplication);
      if (first !== undefined && at < first.at + DEDUPLICATION_WINDOW) {
        demand(
          id === first.id,
          "INV-15",
          () => `${this.name} took ${fifo.deduplication} twice: ${first.id} and ${id}`,
        );
        return;
      }
      this.#sent.set(fifo.deduplication, { id, at });
    }
    demand(
      this.messages.every((message) => message.id !== id),
      "INV-11",
      () => `${this.name} gave the id ${id} twice`,
    );
    const visibleAt = at + this.plan.delay;
    this.messages.push({
      id,
      body,
      sentAt: at,
      group: fifo?.group,
      visibleAt,
      receives: 0,
      handle: undefined,
    });
  }

  /** INV-18: what is too old is gone. */
  expire(now: number): void {
    this.messages = this.messages.filter((message) => message.sentAt + this.plan.retention > now);
  }

  /** Received too often: on its way to the dead-letter queue, which happens when a receive comes upon it. */
  isDoomed(message: KnownMessage, now: number): boolean {
    const rule = this.plan.deadLetters;
    return rule !== undefined && message.receives >= rule.maxReceives && message.visibleAt <= now;
  }

  deliverable(now: number): KnownMessage[] {
    if (this.plan.fifo) return this.#deliverableInOrder(now);
    return this.messages.filter((message) => message.visibleAt <= now && !this.isDoomed(message, now));
  }

  /** INV-14: of each group the messages from its first on, up to one that somebody holds. */
  #deliverableInOrder(now: number): KnownMessage[] {
    const closed = new Set<string | undefined>();
    return this.messages.filter((message) => {
      if (message.visibleAt > now) closed.add(message.group);
      return !closed.has(message.group);
    });
  }

  /** Takes note of a delivery, after holding it against everything that must be true of one. */
  received(at: number, delivered: readonly Delivered[], max: number, hidden: number, exact: boolean): void {
    this.expire(at);
    const ready = this.deliverable(at);
    if (exact) {
      const most = ready.length + this.#arrivedDead(at).length;
      demand(
        delivered.length >= Math.min(max, ready.length) && delivered.length <= Math.min(max, most),
        "INV-11, INV-12",
        () =>
          `${this.name} delivered ${delivered.length} of ${ready.length} deliverable messages, asked for ${max}`,
      );
    }
    if (this.plan.fifo) this.#checkOrder(ready, delivered);
    for (const one of delivered) this.#deliveredOne(at, one, hidden);
  }

  #deliveredOne(at: number, one: Delivered, hidden: number): void {
    const message = this.messages.find(({ id }) => id === one.MessageId) ?? this.#takeDead(at, one.MessageId);
    demand(
      message !== undefined,
      "INV-16",
      () => `${this.name} delivered ${one.MessageId}, which it does not hold`,
    );
    demand(
      message.visibleAt <= at,
      "INV-12",
      () => `${this.name} delivered ${message.id} at ${at}, but it is hidden until ${message.visibleAt}`,
    );
    demand(!this.isDoomed(message, at), "INV-17", () => `${this.name} delivered ${message.id} too often`);
    const md5 = createHash("md5").update(one.Body).digest("hex");
    demand(
      one.Body === message.body && one.MD5OfBody === md5,
      "INV-13",
      () => `${this.name} delivered ${message.id} as ${one.Body}, but it was sent as ${message.body}`,
    );
    message.receives += 1;
    const told = one.Attributes?.["ApproximateReceiveCount"];
    demand(
      told === undefined || Number(told) === message.receives,
      "INV-17",
      () => `${message.id} was received ${message.receives} times, not ${told}`,
    );
    message.visibleAt = at + hidden;
    message.handle = one.ReceiptHandle;
  }

  #checkOrder(ready: readonly KnownMessage[], delivered: readonly Delivered[]): void {
    const groups = new Map<string | undefined, string[]>();
    for (const { id, group } of ready) groups.set(group, [...(groups.get(group) ?? []), id]);
    for (const { MessageId } of delivered) {
      const next = [...groups.values()].find(([first]) => first === MessageId);
      demand(next !== undefined, "INV-14", () => `${this.name} delivered ${MessageId} before its turn`);
      next.shift();
    }
  }

  /** Messages of other queues that may have come here as dead letters. */
  sources: QueueOracle[] = [];

  #arrivedDead(now: number): KnownMessage[] {
    return this.sources.flatMap((source) =>
      source.messages.filter((message) => source.isDoomed(message, now)),
    );
  }

  #takeDead(now: number, id: string): KnownMessage | undefined {
    for (const source of this.sources) {
      const message = source.messages.find((each) => each.id === id && source.isDoomed(each, now));
      if (message === undefined) continue;
      source.messages = source.messages.filter((each) => each !== message);
      this.messages.push(message);
      return message;
    }
    return undefined;
  }

  remove(message: KnownMessage): void {
    this.messages = this.messages.filter((each) => each !== message);
  }

  /** INV-11: the queue's own counts; doomed messages are counted here or where they go. */
  compareCounts(now: number, counts: Readonly<Record<string, string>>): void {
    this.expire(now);
    for (const source of this.sources) source.expire(now);
    const hidden = this.messages.filter((message) => message.visibleAt > now);
    const held = hidden.filter((message) => message.receives > 0).length;
    const doomed = this.messages.filter((message) => this.isDoomed(message, now)).length;
    const visible = this.messages.length - hidden.length;
    const expected = { held, delayed: hidden.length - held };
    const told = {
      held: Number(counts["ApproximateNumberOfMessagesNotVisible"]),
      delayed: Number(counts["ApproximateNumberOfMessagesDelayed"]),
    };
    const toldVisible = Number(counts["ApproximateNumberOfMessages"]);
    const most = visible + this.#arrivedDead(now).length;
    demand(
      told.held === expected.held &&
        told.delayed === expected.delayed &&
        toldVisible >= visible - doomed &&
        toldVisible <= most,
      "INV-11",
      () =>
        `${this.name} counts ${JSON.stringify({ ...told, visible: toldVisible })}, but there are ` +
        JSON.stringify({ ...expected, visible, doomed, most }),
    );
  }
}
