/**
 * Random use of a standard and of a FIFO queue, held against a model that is as simple as the rules: a list of
 * messages, each with the instant from which it is visible. A failure prints its seed; the same seed does the same
 * again.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Message } from "@aws-sdk/client-sqs";
import { Random } from "../../../../test/support/random.ts";
import { arnOf, counts, createQueue, type QueueWorld, startQueue } from "./fixtures.ts";

const SEEDS = [1, 20_260_101, 4_294_967_291];
const STEPS = 160;
const TIMEOUT_SECONDS = 30;
const DELAY_SECONDS_MAX = 15;
const RECEIVES_MAX = 3;

interface Modelled {
  readonly body: string;
  readonly group: string;
  visibleAt: number;
  receives: number;
  /** Of the last receive. */
  handle: string | undefined;
}

/** What should be in the queue; time is in seconds from the beginning. */
class Model {
  readonly fifo: boolean;
  readonly messages: Modelled[] = [];
  now = 0;

  constructor(fifo: boolean) {
    this.fifo = fifo;
  }

  isVisible = (message: Modelled): boolean => message.visibleAt <= this.now;

  /** What a receive may give: all that is visible; of a FIFO group only what no hidden message stands before. */
  deliverable(): Modelled[] {
    const visible = this.messages.filter(this.isVisible);
    if (!this.fifo) return visible;
    const blocked = (message: Modelled) =>
      this.messages
        .slice(0, this.messages.indexOf(message))
        .some((earlier) => earlier.group === message.group && !this.isVisible(earlier));
    return visible.filter((message) => !blocked(message));
  }

  counts(): [number, number, number] {
    const hidden = this.messages.filter((message) => !this.isVisible(message));
    const inFlight = hidden.filter((message) => message.receives > 0).length;
    return [this.messages.length - hidden.length, inFlight, hidden.length - inFlight];
  }

  received(found: readonly Message[], wanted: number, timeout: number): void {
    const deliverable = this.deliverable();
    assert.equal(found.length, Math.min(wanted, deliverable.length), "as many as there are");
    const bodies = found.map((message) => message.Body);
    assert.equal(new Set(bodies).size, bodies.length, "none twice");
    for (const group of new Set(deliverable.map((message) => message.group))) {
      const due = deliverable.filter((message) => message.group === group).map((message) => message.body);
      const got = bodies.filter((body) => due.includes(body ?? ""));
      if (this.fifo) assert.deepEqual(got, due.slice(0, got.length), "in the order of its group");
    }
    for (const { Body, ReceiptHandle } of found) {
      const message = deliverable.find((candidate) => candidate.body === Body);
      assert.ok(message !== undefined, `${Body} was not to be delivered`);
      message.receives += 1;
      message.visibleAt = this.now + timeout;
      message.handle = ReceiptHandle;
    }
  }

  remove(message: Modelled): void {
    this.messages.splice(this.messages.indexOf(message), 1);
  }
}

const GROUPS = ["a", "b", "c"];

class Run {
  readonly #queue: QueueWorld;
  readonly #model: Model;
  readonly #random: Random;
  readonly #deleted = new Set<string>();
  #sent = 0;

  constructor(queue: QueueWorld, fifo: boolean, seed: number) {
    this.#queue = queue;
    this.#model = new Model(fifo);
    this.#random = new Random(seed);
  }

  async step(): Promise<void> {
    const actions = [
      this.#send,
      this.#send,
      this.#receive,
      this.#receive,
      this.#delete,
      this.#change,
      this.#advance,
    ];
    await actions[this.#random.below(actions.length)]?.call(this);
    assert.deepEqual(await counts(this.#queue.sqs, this.#queue.QueueUrl), this.#model.counts());
  }

  async #send(): Promise<void> {
    const body = `m${this.#sent++}`;
    const group = this.#model.fifo ? (GROUPS[this.#random.below(GROUPS.length)] as string) : "";
    const delay = this.#model.fifo || this.#random.below(3) > 0 ? 0 : this.#random.below(DELAY_SECONDS_MAX);
    await this.#queue.sqs.sendMessage({
      QueueUrl: this.#queue.QueueUrl,
      MessageBody: body,
      ...(this.#model.fifo
        ? { MessageGroupId: group, MessageDeduplicationId: body }
        : { DelaySeconds: delay }),
    });
    const visibleAt = this.#model.now + delay;
    this.#model.messages.push({ body, group, visibleAt, receives: 0, handle: undefined });
  }

  async #receive(): Promise<void> {
    const wanted = 1 + this.#random.below(10);
    const timeout = this.#random.below(2) === 0 ? TIMEOUT_SECONDS : 1 + this.#random.below(60);
    const found = await this.#queue.receive({ MaxNumberOfMessages: wanted, VisibilityTimeout: timeout });
    for (const { Body } of found) assert.ok(!this.#deleted.has(Body ?? ""), `${Body} was deleted`);
    this.#model.received(found, wanted, timeout);
  }

  /** One whose handle still serves: on a FIFO queue it must be in flight. */
  #held(): Modelled | undefined {
    const held = this.#model.messages.filter(
      (message) => message.handle !== undefined && !(this.#model.fifo && this.#model.isVisible(message)),
    );
    return held.length === 0 ? undefined : held[this.#random.below(held.length)];
  }

  async #delete(): Promise<void> {
    const message = this.#held();
    if (message === undefined) return;
    await this.#queue.sqs.deleteMessage({ QueueUrl: this.#queue.QueueUrl, ReceiptHandle: message.handle });
    this.#model.remove(message);
    this.#deleted.add(message.body);
  }

  async #change(): Promise<void> {
    const message = this.#held();
    if (message === undefined) return;
    const VisibilityTimeout = this.#random.below(3) === 0 ? 0 : 1 + this.#random.below(100);
    const { QueueUrl } = this.#queue;
    await this.#queue.sqs.changeMessageVisibility({
      QueueUrl,
      ReceiptHandle: message.handle,
      VisibilityTimeout,
    });
    message.visibleAt = this.#model.now + VisibilityTimeout;
    if (VisibilityTimeout === 0) message.handle = undefined;
  }

  async #advance(): Promise<void> {
    const seconds = 1 + this.#random.below(40);
    await this.#queue.advance(seconds);
    this.#model.now += seconds;
  }
}

for (const name of ["q", "q.fifo"])
  test(`${name}: random use agrees with the model`, async () => {
    for (const seed of SEEDS) {
      await using queue = await startQueue({}, name);
      const run = new Run(queue, name.endsWith(".fifo"), seed);
      for (let step = 0; step < STEPS; step++)
        await run.step().catch((error: Error) => {
          error.message = `seed ${seed}, step ${step}: ${error.message}`;
          throw error;
        });
    }
  });

test("whatever is done, no message is lost between a queue and its dead-letter queue", async () => {
  for (const seed of SEEDS) {
    await using queue = await startQueue({ VisibilityTimeout: "5" });
    const { sqs, QueueUrl } = queue;
    const dead = await createQueue(sqs, "dead");
    const RedrivePolicy = JSON.stringify({
      deadLetterTargetArn: arnOf("dead"),
      maxReceiveCount: RECEIVES_MAX,
    });
    await sqs.setQueueAttributes({ QueueUrl, Attributes: { RedrivePolicy } });
    const random = new Random(seed);
    const receives = new Map<string, number>();
    for (let step = 0; step < STEPS; step++) {
      const choice = random.below(4);
      if (choice === 0) {
        await queue.send(`m${step}`);
        receives.set(`m${step}`, 0);
      } else if (choice === 1) await queue.advance(1 + random.below(6));
      else
        for (const body of await queue.bodies({ MaxNumberOfMessages: 1 + random.below(10) }))
          receives.set(body, (receives.get(body) ?? 0) + 1);
      const held = [...(await counts(sqs, QueueUrl)), ...(await counts(sqs, dead))];
      assert.equal(
        held.reduce((sum, count) => sum + count),
        receives.size,
        `seed ${seed}, step ${step}`,
      );
    }
    for (const [body, count] of receives)
      assert.ok(count <= RECEIVES_MAX, `seed ${seed}: ${body} came ${count} times`);
  }
});
