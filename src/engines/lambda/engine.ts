import { after, type Duration, MINUTE } from "../../base/instant.ts";
import type { EngineHost } from "../../kernel/ports/engines.ts";
import {
  type FunctionAnswer,
  type FunctionCall,
  type FunctionRunner,
  type FunctionSpec,
  FunctionsClosing,
  FunctionUnrunnable,
} from "../../kernel/ports/functions.ts";
import { Door } from "./door.ts";
import { Environment, type EnvironmentParts } from "./environment.ts";
import { failed, InitFailure, noEntrypoint } from "./failure.ts";
import { FunctionFiles, stampOf } from "./files.ts";
import { Leftovers } from "./leftovers.ts";
import { Load } from "./load.ts";
import { logStreamName } from "./platform-log.ts";
import { processTable } from "./process-table.ts";
import { Reaper } from "./reaper.ts";
import { InvalidEntrypoint, Runtimes, surroundings } from "./runtimes.ts";
import { findSandbox, INSIDE } from "./sandbox.ts";

/** AWS gives no number; environments are seen to live about this long without work. */
const IDLE_FOR: Duration = 10 * MINUTE;
/** So many environments may live at once on one machine, whatever an account may; who comes then waits in line. */
const ENVIRONMENTS_MAX = 100;

export interface FunctionEngineOptions {
  /** Folders where interpreters are looked for, as in PATH. */
  readonly searchPath: string;
}

/** Makes the engine that runs functions as processes of this machine. */
export function createFunctionRunner(host: EngineHost, options: FunctionEngineOptions): FunctionRunner {
  return new ProcessRunner(host, options);
}

type Provision = Parameters<FunctionRunner["provision"]>[0];

class ProcessRunner implements FunctionRunner {
  readonly #host: EngineHost;
  readonly #files = new FunctionFiles();
  readonly #reaper = new Reaper(this.#files.root);
  readonly #runtimes: Runtimes;
  readonly #searchPath: string;
  #sandbox: Promise<string | undefined> | undefined;
  readonly #all = new Set<Environment>();
  /** Free environments by key, the latest used last. */
  readonly #idle = new Map<string, Environment[]>();
  readonly #load = new Load((thorough) => this.#weigh(thorough));
  readonly #leftovers = new Leftovers(this.#files);
  readonly #line: Array<() => void> = [];
  readonly #starts = new Set<Promise<Environment>>();
  /** What is to be kept ready, by key. */
  readonly #wanted = new Map<string, { readonly call: Provision; readonly count: number }>();
  readonly #door: Door;
  #sweeping = false;
  #closed = false;

  constructor(host: EngineHost, { searchPath }: FunctionEngineOptions) {
    this.#host = host;
    this.#door = new Door(host);
    this.#searchPath = searchPath;
    this.#runtimes = new Runtimes(searchPath);
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
    const ends = [...this.#all].map((environment) => {
      environment.kill(table);
      return environment.exited;
    });
    await Promise.allSettled([...ends, ...this.#starts]);
    await this.#door.close();
    await this.#reaper.close();
    this.#files.close();
  }

  // --- environments ---

  #take(spec: FunctionSpec): Environment | undefined {
    const free = this.#idle.get(spec.key);
    const stamp = "directory" in spec.code && free !== undefined ? stampOf(spec.code.directory) : undefined;
    for (let environment = free?.pop(); environment !== undefined; environment = free?.pop()) {
      const beyond = after(this.#host.clock.now(), spec.timeoutMilliseconds);
      if (environment.free && environment.parts.expiresAt > beyond && environment.parts.stamp === stamp)
        return environment;
      environment.kill();
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
    const { spec } = call;
    const [{ credentials, variables }, places, endpoint] = await Promise.all([
      call.identity(),
      this.#files.placesFor(spec, this.#host.hex(16)),
      this.#door.endpoint(),
    ]);
    if (this.#closed) throw new FunctionsClosing("the world closes");
    const logStream = logStreamName(this.#host, spec);
    this.#sandbox ??= findSandbox(this.#searchPath);
    const bwrap = await this.#sandbox;
    const inside = bwrap === undefined ? places : INSIDE;
    const launch: EnvironmentParts["launch"] = async (runtimeApi) => ({
      launch: await this.#runtimes.launch(spec, places, inside),
      variables: {
        ...surroundings(spec, inside, { variables, runtimeApi, logStream, provisioned }),
        AWS_ACCESS_KEY_ID: credentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
        AWS_SESSION_TOKEN: credentials.sessionToken,
        AWS_ENDPOINT_URL: variables["AWS_ENDPOINT_URL"] ?? endpoint,
      },
    });
    const environment = new Environment({
      host: this.#host,
      reaper: this.#reaper,
      call,
      places,
      sandbox: bwrap,
      logStream,
      expiresAt: credentials.expiresAt,
      provisioned,
      stamp: "directory" in spec.code ? stampOf(spec.code.directory) : undefined,
      launch,
      onFree: (each) => this.#onFree(each),
      onGone: (each) => this.#onGone(each),
    });
    return this.#ready(environment);
  }

  /** It belongs to whoever had it started, and is listed as free when it is through. */
  async #ready(environment: Environment): Promise<Environment> {
    this.#all.add(environment);
    try {
      await environment.start();
    } catch (error) {
      environment.kill();
      throw error;
    }
    this.#unlist(environment);
    return environment;
  }

  #onFree(environment: Environment): void {
    if (environment.retired) {
      environment.kill();
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
    void environment.exited.then(() => this.#closed || this.#leftovers.clear(environment.parts.places.tmp));
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
    if (environment.free) environment.kill();
  }

  /** Makes room by ending the environment that has been idle longest; answers whether there was one. */
  #evict(): boolean {
    let oldest: Environment | undefined;
    for (const free of this.#idle.values())
      for (const each of free)
        if (!each.parts.provisioned && (oldest === undefined || each.idleSince < oldest.idleSince))
          oldest = each;
    oldest?.kill();
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
          environment.kill();
      if ([...this.#all].some(({ parts }) => !parts.provisioned)) this.#sweepLater();
    });
  }

  /** A thorough look counts what functions started, and their files. */
  #weigh(thorough: boolean): void {
    const table = thorough ? processTable() : undefined;
    for (const environment of this.#all) {
      if (environment.current === undefined) continue;
      if (thorough || environment.parts.sandbox === undefined) environment.weigh(table);
      if (thorough) void environment.measure();
    }
  }
}
