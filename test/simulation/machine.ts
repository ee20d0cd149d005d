/** A world that a simulation runs, restarts and crashes, and what every simulation watches while it does. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AuditRecord } from "../../src/kernel/audit/audit.ts";
import type { World } from "../../src/kernel/world.ts";
import { digest, dumpWorld } from "../support/dump.ts";
import { type Answer, type Draft, type Keys, rawRequest, readResponse } from "../support/request.ts";

/** Opens a world: in memory without a folder. Defects are handed to `report`. */
export type Opening = (
  folder: string | undefined,
  report: (defect: unknown, what: string) => void,
) => Promise<World>;

/** A call that was made; `answer` is there once it was answered. */
export interface Call {
  readonly what: string;
  answer: Answer | undefined;
  /** By the virtual clock. */
  answeredAt: number | undefined;
  /** Takes the caller away. */
  readonly leave: () => void;
}

/** What a run was, for comparison with another run of the same seed. */
export interface Outcome {
  readonly trace: readonly string[];
  readonly dump: string;
}

export class Machine {
  readonly trace: string[] = [];
  world!: World;
  readonly #opening: Opening;
  readonly #durable: boolean;
  readonly #defects: string[] = [];
  readonly #records = new Map<string, number>();
  readonly #calls = new Map<string, number>();
  readonly #folders: string[] = [];
  #under = new Set<Call>();

  constructor(opening: Opening, durable: boolean) {
    this.#opening = opening;
    this.#durable = durable;
  }

  async start(): Promise<void> {
    if (this.#durable) this.#folders.push(mkdtempSync(join(tmpdir(), "cloudlet-simulation-")));
    await this.#open();
  }

  async #open(): Promise<void> {
    this.world = await this.#opening(this.#folders.at(-1), (defect, what) => {
      this.#defects.push(`${what}: ${defect instanceof Error ? defect.stack : defect}`);
    });
    this.world.audit.listen((record: AuditRecord) => {
      this.#records.set(record.requestId, (this.#records.get(record.requestId) ?? 0) + 1);
    });
    await this.rest();
  }

  /** Makes a call and lets everything come to rest; a call that waits stays under way. */
  async call(what: string, draft: Draft, keys: Keys): Promise<Call> {
    const call = this.begin(what, draft, keys);
    await this.rest();
    return call;
  }

  /** Makes a call without waiting for anything. */
  begin(what: string, draft: Draft, keys: Keys): Call {
    const { world } = this;
    const controller = new AbortController();
    const call: Call = { what, answer: undefined, answeredAt: undefined, leave: () => controller.abort() };
    this.#under.add(call);
    void world
      .handle(rawRequest(draft, keys), controller.signal)
      .then(readResponse)
      .then((answer) => {
        if (!this.#under.delete(call)) return; // of a world that is gone
        call.answer = answer;
        call.answeredAt = world.clock.now();
        const requestId = answer.headers["x-amzn-requestid"] ?? "";
        // Nobody's call: who does not prove who he is leaves no record.
        if (answer.code?.startsWith("ExpiredToken") !== true)
          this.#calls.set(requestId, (this.#calls.get(requestId) ?? 0) + 1);
        this.trace.push(`${call.answeredAt} ${what} -> ${answer.status} ${requestId} ${answer.text}`);
      });
    return call;
  }

  /** Until nothing is under way and nothing is due. */
  rest(): Promise<void> {
    return this.world.idle();
  }

  async advance(milliseconds: number): Promise<void> {
    await this.world.clock.advance(milliseconds);
    this.trace.push(`advanced to ${this.world.clock.now()}`);
  }

  /** Closes the world as one should, and opens it again. Callers that wait are sent away first. */
  async restart(): Promise<void> {
    for (const call of this.#under) call.leave();
    await this.rest();
    this.#under = new Set();
    await this.world.close();
    await this.#open();
    this.trace.push("restarted");
  }

  /** Goes on from a copy of what is on the disk now, as after a power cut: nobody closed anything. */
  async crash(): Promise<void> {
    const old = this.world;
    const abandoned = this.#under;
    this.#under = new Set();
    const copy = mkdtempSync(join(tmpdir(), "cloudlet-simulation-"));
    cpSync(this.#folders.at(-1) as string, copy, { recursive: true });
    this.#folders.push(copy);
    for (const call of abandoned) call.leave();
    await old.close();
    await this.#open();
    this.trace.push("crashed");
  }

  /** INV-2, INV-19: what the cell holds, to be compared with what it holds later. */
  dump(): string {
    return dumpWorld(this.world);
  }

  /** INV-6 and INV-9, which hold at any moment of rest. */
  check(): void {
    const [defect] = this.#defects;
    if (defect !== undefined) throw new Error(`INV-9: a defect was reported: ${defect}`);
    for (const [requestId, answers] of this.#calls) {
      if (answers !== 1) throw new Error(`INV-6: ${answers} answers carry the request id ${requestId}`);
      const records = this.#records.get(requestId) ?? 0;
      if (records !== 1) throw new Error(`INV-6: ${records} audit records of request ${requestId}`);
    }
  }

  /** Ends the run and answers what it was, as far as the tables count. */
  async end(tables?: (name: string) => boolean): Promise<Outcome> {
    for (const call of this.#under) call.leave();
    await this.rest();
    const dump = dumpWorld(this.world, tables === undefined ? {} : { tables });
    this.trace.push(`state ${digest(dump)}`);
    await this.world.close();
    this.check();
    return { trace: this.trace, dump };
  }

  remove(): void {
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
  }
}
