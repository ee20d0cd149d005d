import { after, type Duration, MINUTE } from "../../base/instant.ts";
import { type Edge, startEdge } from "../../kernel/edge/edge.ts";
import type { EngineHost } from "../../kernel/ports/engines.ts";
import {
  type FunctionAnswer,
  type FunctionCall,
  type FunctionRunner,
  type FunctionSpec,
  FunctionsClosing,
} from "../../kernel/ports/functions.ts";
import { Environment, type EnvironmentParts, InitFailure } from "./environment.ts";
import { FunctionFiles, type Places, stampOf } from "./files.ts";
import { Load } from "./load.ts";
import { Reaper } from "./reaper.ts";
import { InvalidEntrypoint, Runtimes, surroundings } from "./runtimes.ts";

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

class ProcessRunner implements FunctionRunner {
  readonly #host: EngineHost;
  readonly #files = new FunctionFiles();
  readonly #reaper = new Reaper(this.#files.root);
  readonly #runtimes: Runtimes;
  readonly #all = new Set<Environment>();
  /** Free environments by key, the latest used last. */
  readonly #idle = new Map<string, Environment[]>();
  readonly #load = new Load(() => this.#weigh());
  readonly #line: Array<() => void> = [];
  readonly #starts = new Set<Promise<Environment>>();
  #door: Promise<Edge> | undefined;
  #sweeping = false;
  #closed = false;

  constructor(host: EngineHost, { searchPath }: FunctionEngineOptions) {
    this.#host = host;
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
      if (error instanceof InvalidEntrypoint) return failed(noEntrypoint(call.requestId));
      throw error;
    }
  }

  async provision(call: Omit<FunctionCall, "requestId" | "payload">, count: number): Promise<void> {
    const kept = [...this.#all].filter((each) => each.parts.provisioned && each.spec.key === call.spec.key);
    for (const surplus of kept.slice(count)) this.#end(surplus);
    for (let i = kept.length; i < count; i++) await this.#start(call, true);
  }

  retire(functionArn: string, key?: string): void {
    for (const environment of this.#all)
      if (environment.spec.functionArn === functionArn && environment.spec.key !== key)
        this.#end(environment);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#load.close();
    for (const next of this.#line.splice(0)) next();
    const ends = [...this.#all].map((environment) => {
      environment.kill();
      return environment.exited;
    });
    await Promise.allSettled([...ends, ...this.#starts]);
    await (await this.#door?.catch(() => undefined))?.close();
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

  #start(
    call: Pick<FunctionCall, "spec" | "log" | "credentials">,
    provisioned: boolean,
  ): Promise<Environment> {
    const start = this.#started(call, provisioned);
    this.#starts.add(start);
    const over = () => this.#starts.delete(start);
    start.then(over, over);
    return start;
  }

  async #started(
    call: Pick<FunctionCall, "spec" | "log" | "credentials">,
    provisioned: boolean,
  ): Promise<Environment> {
    const { spec } = call;
    const [credentials, places, endpoint] = await Promise.all([
      call.credentials(),
      this.#places(spec),
      this.#endpoint(),
    ]);
    if (this.#closed) throw new FunctionsClosing("the world closes");
    const logStream = this.#logStream(spec);
    const launch: EnvironmentParts["launch"] = async (runtimeApi) => ({
      launch: await this.#runtimes.launch(spec, places),
      variables: {
        ...surroundings(spec, places, { runtimeApi, logStream, provisioned }),
        AWS_ACCESS_KEY_ID: credentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
        AWS_SESSION_TOKEN: credentials.sessionToken,
        AWS_ENDPOINT_URL: spec.variables["AWS_ENDPOINT_URL"] ?? endpoint,
      },
    });
    const environment = new Environment({
      host: this.#host,
      reaper: this.#reaper,
      call,
      places,
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

  async #places(spec: FunctionSpec): Promise<Places> {
    const { code } = spec;
    const [task, opt] = await Promise.all([
      "directory" in code ? code.directory : this.#files.unpacked([code]),
      this.#files.unpacked(spec.layers),
    ]);
    return { task, opt, tmp: this.#files.temporary(this.#host.hex(16)) };
  }

  /** 2026/01/01/[$LATEST]0123456789abcdef0123456789abcdef */
  #logStream(spec: FunctionSpec): string {
    const day = new Date(this.#host.clock.now()).toISOString().slice(0, 10).replaceAll("-", "/");
    return `${day}/[${spec.version}]${this.#host.hex(32)}`;
  }

  /** A port for functions alone: behind it is the cloud, and not Cloudlet's own API. */
  async #endpoint(): Promise<string> {
    this.#door ??= startEdge({
      host: "127.0.0.1",
      port: 0,
      handle: (request, signal) => this.#host.handle(request, signal),
      onLog: ({ kind, error }) => {
        if (kind === "handler-failed" || kind === "answer-broken")
          this.#host.report(error, "functions' own port");
      },
    });
    return `http://127.0.0.1:${(await this.#door).port}`;
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
    void environment.exited.then(() => this.#files.removeTemporary(environment.parts.places.tmp));
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

  #weigh(): void {
    for (const environment of this.#all) if (environment.current !== undefined) environment.weigh();
  }
}

function noEntrypoint(requestId: string): Uint8Array {
  const errorMessage = `RequestId: ${requestId} Error: Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]`;
  return Buffer.from(JSON.stringify({ errorType: "Runtime.InvalidEntrypoint", errorMessage }));
}

function failed(payload: Uint8Array): FunctionAnswer {
  const report = { duration: 0, initDuration: undefined, maxMemoryMegabytes: 0 };
  return {
    payload,
    error: "Unhandled",
    contentType: undefined,
    stream: undefined,
    finished: Promise.resolve({ report, tail: undefined, lateError: undefined }),
  };
}
