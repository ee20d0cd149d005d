/**
 * A simulation of the kernel alone: entries in several accounts and Regions, the mirror that hears of each, jobs,
 * waiting calls, faults, outages, restarts and crashes, beside an oracle that is nothing but maps and lists.
 */
import { mirror, toy, toyWorld } from "../kernel/toy.ts";
import type { Random } from "../support/random.ts";
import { jsonDraft, rootOf } from "../support/request.ts";
import { type Call, Machine, type Outcome } from "./machine.ts";

const ACCOUNTS = ["000000000000", "111122223333"];
const REGIONS = ["us-east-1", "eu-west-1", "ap-south-1"];
const MIRROR_REGION = "eu-west-1";
const KEYS_PER_CELL = 12;
const SECOND = 1_000;

/** A change to a ledger that the oracle expects, at its instant. */
interface Change {
  readonly at: number;
  readonly key: string;
  readonly value: string;
}
interface Job {
  readonly due: number;
  readonly order: number;
  readonly key: string;
  readonly value: string;
}

/** What the oracle believes of one ledger. */
class Ledger {
  readonly account: string;
  readonly region: string;
  readonly values = new Map<string, string>();
  /** What each key became, and when. */
  readonly #became = new Map<string, Change[]>();
  /** Keys whose facts the mirror must hear of, in order. */
  readonly published: string[] = [];
  jobs: Job[] = [];

  constructor(account: string, region: string) {
    this.account = account;
    this.region = region;
  }

  apply(change: Change): void {
    const { key, value } = change;
    this.values.set(key, value);
    this.published.push(key);
    this.#became.set(key, [...(this.#became.get(key) ?? []), change]);
  }

  /** What a key was at an instant: several values, if it became several at just that time. */
  valuesAt(key: string, at: number): string[] {
    const until = (this.#became.get(key) ?? []).filter((change) => change.at <= at);
    const last = until.at(-1)?.at;
    return until.filter((change) => change.at === last).map(({ value }) => value);
  }
}

interface Waiting {
  readonly call: Call;
  readonly ledger: Ledger;
  readonly key: string;
  readonly deadline: number;
  readonly before: number;
}

/** A put that an injected latency holds up, or that was answered and is not yet told to the oracle. */
interface Pending {
  readonly call: Call;
  readonly ledger: Ledger;
  readonly key: string;
  readonly value: string;
}

export class ToySimulation {
  readonly #random: Random;
  readonly #machine: Machine;
  readonly #ledgers: readonly Ledger[];
  #down = new Set<string>();
  #waiting: Waiting[] = [];
  #pending: Pending[] = [];
  #jobOrder = 0;
  #entries = 0;

  constructor(random: Random, durable: boolean) {
    this.#random = random;
    this.#machine = new Machine(
      (dataDirectory, report) => toyWorld({ dataDirectory, report, seed: `toys ${random.seed}` }),
      durable,
    );
    this.#ledgers = ACCOUNTS.flatMap((account) => REGIONS.map((region) => new Ledger(account, region)));
    this.#durable = durable;
  }
  readonly #durable: boolean;

  async run(steps: number): Promise<Outcome> {
    try {
      await this.#machine.start();
      for (let step = 0; step < steps; step++) {
        await this.#step();
        this.#machine.check();
        if (step % 20 === 19) await this.#compare();
      }
      await this.#calm();
      await this.#compare();
      // Facts of different cells keep no order: on a disk the cell whose write ends first is heard first. What each
      // cell's own facts led to is held against the oracle (INV-3).
      return await this.#machine.end((table) => !this.#durable || table !== "log");
    } finally {
      this.#machine.remove();
    }
  }

  async #step(): Promise<void> {
    const what = this.#random.weighted({
      put: 30,
      putLater: 12,
      putStaged: 8,
      refused: 6,
      await: 6,
      batch: 5,
      advance: 12,
      fault: 3,
      outage: 2,
      recover: 3,
      restart: this.#durable ? 2 : 0,
      crash: this.#durable ? 2 : 0,
    });
    const ledger = this.#random.pick(this.#ledgers);
    switch (what) {
      case "put":
        return this.#put(ledger, "Put");
      case "putStaged":
        return this.#put(ledger, "PutStaged");
      case "putLater":
        return this.#putLater(ledger);
      case "refused":
        return this.#refused(ledger);
      case "await":
        return this.#await(ledger);
      case "batch":
        return this.#batch(ledger);
      case "advance":
        return this.#advance(this.#random.pick([1, 1, 2, 5, 30, 600, 86_400]) * SECOND);
      case "fault":
        return this.#fault();
      case "outage":
        return this.#outage(this.#random.pick(REGIONS));
      case "recover":
        return this.#calm();
      case "restart":
      case "crash":
        return this.#comeBack(what);
    }
  }

  /** Keys name their cell, so that the mirror's log tells where each came from. */
  #key(ledger: Ledger): string {
    return `${ledger.region}-${this.#random.below(KEYS_PER_CELL)}`;
  }

  #begin(ledger: Ledger, operation: string, input: object): Call {
    const draft = { ...jsonDraft("toy", "toy", operation, input), region: ledger.region };
    return this.#machine.begin(
      `${ledger.account} ${ledger.region} ${operation}`,
      draft,
      rootOf(ledger.account),
    );
  }

  async #put(ledger: Ledger, operation: "Put" | "PutStaged"): Promise<void> {
    const key = this.#key(ledger);
    const value = `v${this.#entries++}`;
    const seen = this.#seenByMirror(ledger.account, key);
    const staged = operation === "PutStaged";
    const call = this.#begin(ledger, operation, { Key: key, Value: value });
    this.#pending.push({ call, ledger, key, value: staged ? `${value}#${seen}` : value });
    await this.#rest();
  }

  /** Several callers at once, in one cell: each is answered, in the order they came. */
  async #batch(ledger: Ledger): Promise<void> {
    for (let i = 2 + this.#random.below(12); i > 0; i--) {
      const key = this.#key(ledger);
      const value = `v${this.#entries++}`;
      this.#pending.push({
        call: this.#begin(ledger, "Put", { Key: key, Value: value }),
        ledger,
        key,
        value,
      });
    }
    await this.#rest();
  }

  async #putLater(ledger: Ledger): Promise<void> {
    const key = this.#key(ledger);
    const value = `j${this.#entries++}`;
    const DelaySeconds = this.#random.pick([0, 1, 5, 60, 3_600]);
    const due = this.#now() + DelaySeconds * SECOND;
    const call = this.#begin(ledger, "PutLater", { Key: key, Value: value, DelaySeconds });
    await this.#machine.rest();
    if (call.answer?.status === 200) {
      const others = ledger.jobs.filter((job) => job.key !== key);
      ledger.jobs = [...others, { key, value, due, order: this.#jobOrder++ }];
    }
    await this.#rest();
  }

  /** INV-2: refused after the change, refused for its input, refused for its signature. */
  async #refused(ledger: Ledger): Promise<void> {
    const before = this.#machine.dump();
    const input = this.#random.pick([
      { Key: this.#key(ledger), Value: "no", Fail: true },
      { Value: "no" },
      { Key: "" },
    ]);
    const call = this.#begin(ledger, "Put", input);
    await this.#machine.rest();
    const { answer } = call;
    if (answer === undefined) return; // held up; what it does is refused later
    this.#demand(answer.status >= 400, "INV-2", `${JSON.stringify(input)} was accepted`);
    this.#demand(
      this.#machine.dump() === before,
      "INV-2",
      `a refused call changed something: ${answer.text}`,
    );
  }

  async #await(ledger: Ledger): Promise<void> {
    const key = `${ledger.region}-${KEYS_PER_CELL + this.#random.below(4)}`;
    const DelaySeconds = this.#random.pick([1, 5, 20]);
    const call = this.#begin(ledger, "Await", { Key: key, DelaySeconds });
    const deadline = this.#now() + DelaySeconds * SECOND;
    this.#waiting.push({ call, ledger, key, deadline, before: this.#now() });
    await this.#rest();
    if (!this.#random.chance(0.6)) return;
    const value = `v${this.#entries++}`;
    this.#pending.push({ call: this.#begin(ledger, "Put", { Key: key, Value: value }), ledger, key, value });
    await this.#rest();
  }

  async #advance(milliseconds: number): Promise<void> {
    const until = this.#now() + milliseconds;
    await this.#machine.advance(milliseconds);
    this.#demand(
      this.#now() === until,
      "INV-8",
      `the clock shows ${this.#now()} after an advance to ${until}`,
    );
    await this.#rest();
  }

  async #fault(): Promise<void> {
    const region = this.#random.pick(REGIONS);
    this.#machine.world.faults.inject(
      this.#random.pick([
        [{ service: "toy", rate: 0.3 }],
        [{ service: "toy", operation: "Put", rate: 0.5, throttle: true }],
        [{ region, rate: 0.5, error: { code: "Broken", status: 503 } }],
        // Half a second off, so that nothing held up ends at an instant at which jobs are due.
        [{ service: "toy", operation: "Put", rate: 0.5, latency: 2_500 }],
      ]),
    );
    this.#machine.trace.push(`faults ${JSON.stringify(this.#machine.world.faults.rules)}`);
  }

  async #outage(region: string): Promise<void> {
    this.#machine.world.faults.takeDown(region);
    this.#down.add(region);
    this.#machine.trace.push(`outage of ${region}`);
  }

  /** Ends all faults; what is held up passes, and what waited for a Region goes on. */
  async #calm(): Promise<void> {
    const { faults } = this.#machine.world;
    faults.inject([]);
    for (const region of this.#down) faults.bringBack(region);
    this.#down = new Set();
    this.#machine.trace.push("calm");
    await this.#rest();
    await this.#advance(3 * SECOND);
  }

  async #comeBack(how: "restart" | "crash"): Promise<void> {
    const now = this.#now();
    this.#pending = [];
    this.#waiting = [];
    this.#down = new Set();
    await this.#machine[how]();
    this.#demand(this.#now() === now, "INV-8", `the clock shows ${this.#now()} after a ${how} at ${now}`);
    await this.#rest();
    await this.#compare();
  }

  #now(): number {
    return this.#machine.world.clock.now();
  }

  /** Lets everything come to rest, and tells the oracle what happened meanwhile, in its order. */
  async #rest(): Promise<void> {
    await this.#machine.rest();
    const now = this.#now();
    for (const ledger of this.#ledgers) {
      const changes = [...this.#acknowledged(ledger), ...this.#jobsRun(ledger, now)];
      for (const change of changes.sort((a, b) => a.at - b.at)) ledger.apply(change);
    }
    this.#pending = this.#pending.filter(({ call }) => call.answer === undefined);
    this.#checkWaiting(now);
  }

  #acknowledged(ledger: Ledger): Change[] {
    return this.#pending
      .filter((pending) => pending.ledger === ledger && pending.call.answer?.status === 200)
      .map(({ call, key, value }) => ({ at: call.answeredAt as number, key, value }));
  }

  /** INV-4: jobs that were due by now have run, unless their Region is down. */
  #jobsRun(ledger: Ledger, now: number): Change[] {
    if (this.#down.has(ledger.region)) return [];
    const due = ledger.jobs.filter((job) => job.due <= now);
    ledger.jobs = ledger.jobs.filter((job) => job.due > now);
    due.sort((a, b) => a.due - b.due || a.order - b.order);
    return due.map((job) => ({ at: job.due, key: job.key, value: `${job.value}@${job.due}` }));
  }

  /** INV-7: a waiting call is answered by the fact it waits for, or at its deadline, and at no other time. */
  #checkWaiting(now: number): void {
    this.#waiting = this.#waiting.filter((waiting) => {
      const { call, ledger, key, deadline } = waiting;
      const known = ledger.values.get(key);
      if (call.answer === undefined) {
        const due = now >= deadline || known !== undefined;
        this.#demand(!due, "INV-7", `${call.what} still waits for ${key} at ${now}, deadline ${deadline}`);
        return true;
      }
      if (call.answer.status !== 200) return false; // struck by a fault
      const { Value } = JSON.parse(call.answer.text) as { Value?: string };
      if (Value === undefined)
        this.#demand(call.answeredAt === deadline, "INV-7", `${call.what} gave up early`);
      else {
        const then = ledger.valuesAt(key, call.answeredAt as number);
        this.#demand(then.includes(Value), "INV-7", `${call.what} answered ${Value}, but ${key} was ${then}`);
      }
      return false;
    });
  }

  #seenByMirror(account: string, key: string): number {
    return this.#mirrored(account).filter((seen) => seen === key).length;
  }

  /** What the mirror's cell heard, in its order, read past the API. */
  #mirrored(account: string): string[] {
    const address = { partition: "aws", account, region: MIRROR_REGION, service: "mirror" };
    return this.#machine.world.store.cell(address, mirror.store).reader.order();
  }

  /** The whole of the oracle against the whole of the world. */
  async #compare(): Promise<void> {
    for (const ledger of this.#ledgers) this.#compareLedger(ledger);
    for (const account of ACCOUNTS) {
      const heard = this.#mirrored(account);
      for (const { region, published } of this.#ledgers.filter((ledger) => ledger.account === account)) {
        const from = heard.filter((key) => key.startsWith(`${region}-`));
        const whole = this.#down.has(MIRROR_REGION) ? published.slice(0, from.length) : published;
        this.#demand(
          from.join() === whole.join(),
          "INV-3",
          `the mirror of ${account} heard of ${region}: ${from.join()}, but there happened: ${whole.join()}`,
        );
      }
    }
  }

  /** INV-1 and INV-5: exactly what was acknowledged is there, in its account and Region. */
  #compareLedger(ledger: Ledger): void {
    const { account, region } = ledger;
    const address = { partition: "aws", account, region, service: "toy" };
    const { db, key: name } = this.#machine.world.store.cell(address, toy.store);
    const rows = db.all<{ key: string; value: string }>("SELECT key, value FROM entry");
    const found = rows.map(({ key, value }) => `${key}=${value}`).sort();
    const told = [...ledger.values].map(([key, value]) => `${key}=${value}`).sort();
    this.#demand(
      found.join() === told.join(),
      "INV-1, INV-5",
      `${name} holds ${found}, but was told ${told}`,
    );
  }

  #demand(holds: boolean, invariant: string, sentence: string): void {
    if (!holds) throw new Error(`${invariant}: ${sentence}`);
  }
}
