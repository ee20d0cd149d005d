import { after, type Duration, MINUTE } from "../../base/instant.ts";
import type { EngineHost } from "../../kernel/ports/engines.ts";
import {
  type FunctionAnswer,
  type FunctionCall,
  type FunctionRunner,
  type FunctionSpec,
  FunctionsClosing,
  FunctionUnrunnable,
  type ResolvedImage,
} from "../../kernel/ports/functions.ts";
import { Environment } from "./environment.ts";
import { failed, InitFailure, noEntrypoint } from "./failure.ts";
import { stampOf } from "./files.ts";
import { Load } from "./load.ts";
import { type FunctionEngineOptions, Machine } from "./machine.ts";
import { processTable } from "./process-table.ts";
import { InvalidEntrypoint } from "./runtimes.ts";

/** AWS gives no number; environments are seen to live about this long without work. */
const IDLE_FOR: Duration = 10 * MINUTE;
/** So many environments may live at once on one machine, whatever an account may; who comes then waits in line. */
const ENVIRONMENTS_MAX = 100;

export type { FunctionEngineOptions } from "./machine.ts";

/** Makes the engine that runs functions as processes of this machine. */
export function createFunctionRunner(host: EngineHost, options: FunctionEngineOptions): FunctionRunner {
  return new ProcessRunner(host, options);
}

type Provision = Parameters<FunctionRunner["provision"]>[0];

class ProcessRunner implements FunctionRunner {
  readonly #host: EngineHost;
  readonly #machine: Machine;
  readonly #all = new Set<Environment>();
  /** Of no more use, and not gone yet. */
  readonly #ending = new Set<Environment>();
  /** Free environments by key, the latest used last. */
  readonly #idle = new Map<string, Environment[]>();
  readonly #load = new Load((thorough) => this.#weigh(thorough));
  readonly #line: Array<() => void> = [];
  readonly #starts = new Set<Promise<Environment>>();
  /** What is to be kept ready, by key. */
  readonly #wanted = new Map<string, { readonly call: Provision; readonly count: number }>();
  #sweeping = false;
  #closed = false;

  constructor(host: EngineHost, options: FunctionEngineOptions) {
    this.#host = host;
    this.#machine = new Machine(host, options);
  }

  image(uri: string): Promise<ResolvedImage | undefined> {
    return this.#machine.image(uri);
  }

  running(poolKey: string): number {
    return this.#load.of(poolKey);
  }

  async invoke(call: FunctionCall): Promise<FunctionAnswer> {
    const { pool } = call;
    this.#load.enter(pool);
    let answer: FunctionAnswer;
    try {
      answer = await this.#run(call);
    } catch (error) {
      this.#load.leave(pool);
      throw error;
    }
    void answer.finished.then(() => this.#load.leave(pool));
    return answer;
  }

  async #run(call: FunctionCall): Promise<FunctionAnswer> {
    for (;;) {
      if (this.#closed) throw new FunctionsClosing("the world closes");
      const free = this.#take(call.spec);
      if (free !== undefined) return free.run(call);
      if (this.#all.size + this.#starts.size < ENVIRONMENTS_MAX || this.#evict()) break;
      await new Promise<void>((resolve) => this.#line.push(resolve));
    }
    try {
      const environment = await this.#start(call, false);
      return environment.run(call);
    } catch (error) {
      if (this.#closed) throw new FunctionsClosing("the world closes");
      if (error instanceof InitFailure) return failed(error.document);
      if (error instanceof InvalidEntrypoint) return failed(noEntrypoint(call.requestId, error.message));
      throw error;
    }
  }

  endpoint(): string | Promise<string> {
    return this.#machine.endpoint();
  }

  async initialize(call: Provision): Promise<void> {
    await this.#start(call, false);
  }

  async provision(call: Provision, count: number): Promise<void> {
    if (count > ENVIRONMENTS_MAX)
      throw new FunctionUnrunnable(`One machine keeps ${ENVIRONMENTS_MAX} environments ready at most.`);
    if (count === 0) this.#wanted.delete(call.spec.key);
    else this.#wanted.set(call.spec.key, { call, count });
    const kept = [...this.#all].filter((each) => each.parts.provisioned && each.spec.key === call.spec.key);
    for (const surplus of kept.slice(count)) this.#end(surplus);
    const missing = Math.max(0, count - kept.length);
    await Promise.all(Array.from({ length: missing }, () => this.#start(call, true)));
  }

  /** One that was to be kept ready has ended: another one takes its place. */
  #replace({ parts, spec, wasReady }: Environment): void {
    const wanted = parts.provisioned && wasReady ? this.#wanted.get(spec.key) : undefined;
    if (wanted === undefined || this.#closed) return;
    this.provision(wanted.call, wanted.count).catch((error: unknown) => {
      if (!(error instanceof InitFailure || error instanceof FunctionsClosing))
        this.#host.report(error, "a provisioned environment");
    });
  }

  retire(functionArn: string, key?: string): void {
    for (const [each, { call }] of this.#wanted)
      if (call.spec.functionArn === functionArn && each !== key) this.#wanted.delete(each);
    for (const environment of this.#all)
      if (environment.spec.functionArn === functionArn && environment.spec.key !== key)
        this.#end(environment);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#load.close();
    for (const next of this.#line.splice(0)) next();
    const table = processTable();
    const ends = [...this.#all, ...this.#ending].map((environment) => {
      environment.kill(table);
      return environment.exited;
    });
    await Promise.allSettled([...ends, ...this.#starts]);
    await this.#machine.close();
  }

  // --- environments ---

  #take(spec: FunctionSpec): Environment | undefined {
    const free = this.#idle.get(spec.key);
    const stamp = "directory" in spec.code && free !== undefined ? stampOf(spec.code.directory) : undefined;
    for (let environment = free?.pop(); environment !== undefined; environment = free?.pop()) {
      if (environment.lasts(spec.timeoutMilliseconds) && environment.parts.stamp === stamp)
        return environment;
      environment.end("spindown");
    }
    return undefined;
  }

  #start(call: Pick<FunctionCall, "spec" | "log" | "identity">, provisioned: boolean): Promise<Environment> {
    const start = this.#started(call, provisioned);
    this.#starts.add(start);
    const over = () => this.#starts.delete(start);
    start.then(over, over);
    return start;
  }

  async #started(
    call: Pick<FunctionCall, "spec" | "log" | "identity">,
    provisioned: boolean,
  ): Promise<Environment> {
    const parts = await this.#machine.partsFor(call, provisioned);
    if (this.#closed) throw new FunctionsClosing("the world closes");
    const environment: Environment = new Environment({
      ...parts,
      onFree: () => this.#onFree(environment),
      onGone: () => this.#onGone(environment),
    });
    return this.#ready(environment);
  }

  /** It belongs to whoever had it started, and is listed as free when it is through. */
  async #ready(environment: Environment): Promise<Environment> {
    this.#all.add(environment);
    try {
      await environment.start();
    } catch (error) {
      environment.end("failure");
      throw error;
    }
    this.#unlist(environment);
    return environment;
  }

  #onFree(environment: Environment): void {
    if (environment.retired) {
      environment.end("spindown");
      return;
    }
    const free = this.#idle.get(environment.spec.key);
    if (free === undefined) this.#idle.set(environment.spec.key, [environment]);
    else if (!free.includes(environment)) free.push(environment);
    this.#sweepLater();
    this.#line.shift()?.();
  }

  #onGone(environment: Environment): void {
    this.#all.delete(environment);
    this.#unlist(environment);
    this.#ending.add(environment);
    void environment.exited.then(() => {
      this.#ending.delete(environment);
      if (!this.#closed) this.#machine.clear(environment.parts.places.tmp);
    });
    this.#replace(environment);
    this.#line.shift()?.();
  }

  #unlist(environment: Environment): void {
    const free = this.#idle.get(environment.spec.key);
    const at = free?.indexOf(environment) ?? -1;
    if (at >= 0) free?.splice(at, 1);
    if (free?.length === 0) this.#idle.delete(environment.spec.key);
  }

  #end(environment: Environment): void {
    environment.retired = true;
    if (environment.free) environment.end("spindown");
  }

  /** Makes room by ending the environment that has been idle longest; answers whether there was one. */
  #evict(): boolean {
    let oldest: Environment | undefined;
    for (const free of this.#idle.values())
      for (const each of free)
        if (!each.parts.provisioned && (oldest === undefined || each.idleSince < oldest.idleSince))
          oldest = each;
    oldest?.end("spindown");
    return oldest !== undefined;
  }

  /** One timer for all: set while there is somebody to end. */
  #sweepLater(): void {
    if (this.#sweeping) return;
    this.#sweeping = true;
    this.#host.clock.at(after(this.#host.clock.now(), IDLE_FOR), () => {
      this.#sweeping = false;
      if (this.#closed) return;
      const { clock } = this.#host;
      for (const environment of this.#all)
        if (
          environment.free &&
          !environment.parts.provisioned &&
          after(environment.idleSince, IDLE_FOR) <= clock.now()
        )
          environment.end("spindown");
      if ([...this.#all].some(({ parts }) => !parts.provisioned)) this.#sweepLater();
    });
  }

  /** A thorough look counts what functions started, and their files. */
  #weigh(thorough: boolean): void {
    const busy = [...this.#all].filter(({ current }) => current !== undefined);
    const table =
      thorough && busy.some(({ parts }) => parts.sandbox === undefined) ? processTable() : undefined;
    for (const environment of busy) {
      environment.watch.weigh(environment.parts.sandbox === undefined ? table : undefined);
      if (thorough) void environment.watch.measure();
    }
  }
}
