/**
 * A cloud under simulation: its calls, its time and its troubles, and the comparison of all its queues with their
 * oracles. What is done in it is another file's business.
 */
import { startCloudlet } from "../../src/index.ts";
import { dumpWorld } from "../support/dump.ts";
import type { Random } from "../support/random.ts";
import { type Answer, type Draft, jsonDraft, rootOf } from "../support/request.ts";
import { type Call, Machine } from "./machine.ts";
import { ACCOUNTS, PLANS, type Place, placesIn, REGIONS, SECOND } from "./places.ts";
import { demand } from "./queue-oracle.ts";

/** A call that is under way, and what it tells the oracle once it is answered. */
interface Promised {
  readonly call: Call;
  readonly receives: boolean;
  readonly learn: (answer: Answer, at: number) => void;
}

/** One world with queues in several accounts and Regions. */
export class Cloud {
  protected readonly random: Random;
  protected readonly machine: Machine;
  protected readonly durable: boolean;
  protected readonly places: readonly Place[];
  /** Where most of a run happens: a queue must be busy for its rules to matter. */
  protected readonly busy: readonly Place[];
  protected promised: Promised[] = [];
  protected down = new Set<string>();
  protected struck = false;

  constructor(random: Random, durable: boolean) {
    this.random = random;
    this.durable = durable;
    this.machine = new Machine(async (dataDirectory, onDefect) => {
      const options = { clock: "frozen", seed: `cloud ${random.seed}`, onDefect } as const;
      return (await startCloudlet(dataDirectory === undefined ? options : { ...options, dataDirectory }))
        .world;
    }, durable);
    this.places = ACCOUNTS.flatMap((account) => REGIONS.flatMap((region) => placesIn(account, region)));
    const where = random.below(4) * PLANS.length; // one account and Region
    this.busy = this.places.slice(where, where + PLANS.length);
  }

  protected async sqs(
    place: Place,
    operation: string,
    input: object,
    keys = rootOf(place.account),
  ): Promise<Call> {
    const call = this.begin(place, operation, input, keys);
    await this.machine.rest();
    return call;
  }

  protected begin(place: Place, operation: string, input: object, keys = rootOf(place.account)): Call {
    const draft: Draft = { ...jsonDraft("sqs", "AmazonSQS", operation, input), region: place.region };
    return this.machine.begin(`${place.oracle.name} ${operation}`, draft, keys);
  }

  /** Has a call's answer told to the oracle when there is one: sends before receives of the same instant. */
  protected promise(call: Call, receives: boolean, learn: Promised["learn"]): Promise<void> {
    this.promised.push({ call, receives, learn });
    return this.rest();
  }

  protected async rest(): Promise<void> {
    await this.machine.rest();
    const answered = this.promised.filter(({ call }) => call.answer !== undefined);
    this.promised = this.promised.filter(({ call }) => call.answer === undefined);
    const at = ({ call }: Promised) => call.answeredAt as number;
    answered.sort((a, b) => at(a) - at(b) || Number(a.receives) - Number(b.receives));
    for (const one of answered) one.learn(one.call.answer as Answer, at(one));
  }

  protected async advance(milliseconds: number): Promise<void> {
    const until = this.now() + milliseconds;
    await this.machine.advance(milliseconds);
    demand(this.now() === until, "INV-8", () => `the clock shows ${this.now()} after an advance to ${until}`);
    await this.rest();
  }

  protected async fault(): Promise<void> {
    this.struck = true;
    this.machine.world.faults.inject(
      this.random.pick([
        [{ service: "sqs", rate: 0.3 }],
        [{ service: "sqs", operation: "SendMessage", rate: 0.5, throttle: true }],
        [{ service: "sqs", operation: "SendMessage", rate: 0.5, latency: 2 * SECOND }],
      ]),
    );
    this.machine.trace.push(`faults ${JSON.stringify(this.machine.world.faults.rules)}`);
  }

  protected async outage(region: string): Promise<void> {
    this.machine.world.faults.takeDown(region);
    this.down.add(region);
    this.machine.trace.push(`outage of ${region}`);
  }

  protected async calm(): Promise<void> {
    const { faults } = this.machine.world;
    faults.inject([]);
    for (const region of this.down) faults.bringBack(region);
    this.down = new Set();
    this.struck = false;
    this.machine.trace.push("calm");
    await this.rest();
    await this.advance(3 * SECOND);
  }

  /** Only an injected fault or an outage may refuse a call that is in order. */
  protected refused(answer: Answer): void {
    const expected = ["InternalFailure", "ThrottlingException", "ServiceUnavailable"];
    demand(
      expected.includes(answer.code ?? ""),
      "INV-1",
      () => `a call in order was refused: ${answer.text}`,
    );
  }

  protected async comeBack(how: "restart" | "crash"): Promise<void> {
    const now = this.now();
    this.down = new Set();
    this.struck = false;
    // Who waits for a message is sent away, and learns what he was given before that.
    await this.rest();
    this.promised = [];
    await this.machine[how]();
    demand(this.now() === now, "INV-8", () => `the clock shows ${this.now()} after a ${how} at ${now}`);
    await this.compare();
  }

  protected now(): number {
    return this.machine.world.clock.now();
  }

  protected sqsState(): string {
    return dumpWorld(this.machine.world, {
      cells: (cell) => cell.address.service === "sqs",
      // How often a FIFO queue was asked counts what was asked in vain, too.
      tables: (name) => name !== "call_rate",
    });
  }

  /** INV-1, INV-5, INV-11: every queue's counts against the oracle's. */
  protected async compare(): Promise<void> {
    if (this.struck || this.down.size > 0) return;
    for (const place of this.places) {
      const { answer } = await this.sqs(place, "GetQueueAttributes", {
        QueueUrl: place.url,
        AttributeNames: ["All"],
      });
      demand(answer?.status === 200, "INV-1", () => `${place.oracle.name}: ${answer?.text}`);
      const { Attributes } = JSON.parse(answer.text) as { Attributes: Record<string, string> };
      place.oracle.compareCounts(this.now(), Attributes);
    }
  }
}
