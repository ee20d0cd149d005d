import type { Instant } from "../../base/instant.ts";
import { type Edge, startEdge } from "../../kernel/edge/edge.ts";
import type { RawResponse } from "../../kernel/edge/raw.ts";
import type { EngineHost } from "../../kernel/ports/engines.ts";
import {
  type FunctionAnswer,
  type FunctionCall,
  type FunctionSpec,
  FunctionsClosing,
} from "../../kernel/ports/functions.ts";
import { Extensions } from "./extensions.ts";
import { InitFailure, initFailure } from "./failure.ts";
import { bytesBelow, type Places } from "./files.ts";
import { eventOf, Invocation } from "./invocation.ts";
import { Output } from "./output.ts";
import { PlatformLog } from "./platform-log.ts";
import { type ProcessRow, processTable } from "./process-table.ts";
import { Processes } from "./processes.ts";
import { startPrograms } from "./programs.ts";
import type { Reaper } from "./reaper.ts";
import { answerRuntime, type RuntimeApiHost } from "./runtime-api.ts";
import type { Launch } from "./runtimes.ts";

/** How long an environment stays awake without work: calls that follow each other find it running. */
const FREEZE_AFTER_MILLISECONDS = 10;
/** https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html#runtimes-lifecycle-ib */
const INIT_MILLISECONDS = 10_000;
/** What the interpreter itself takes beyond what AWS counts. */
const MEMORY_SLACK_MEGABYTES = 48;
const MEGABYTE = 1024 * 1024;
/** https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html: processes and threads. */
const PROCESSES_MAX = 1_024;

export interface EnvironmentParts {
  readonly host: EngineHost;
  readonly reaper: Reaper;
  readonly call: Pick<FunctionCall, "spec" | "log">;
  readonly places: Places;
  /** The program that puts others behind namespaces, where there is one. */
  readonly sandbox: string | undefined;
  readonly logStream: string;
  readonly expiresAt: Instant;
  readonly provisioned: boolean;
  /** State of the folder that its code was read from; undefined for an archive's. */
  readonly stamp: string | undefined;
  /** Everything its programs are told, once the Runtime API's address is known. */
  launch(
    runtimeApi: string,
  ): Promise<{ readonly launch: Launch; readonly variables: Record<string, string> }>;
  /** It is free again, or gone. */
  onFree(environment: Environment): void;
  onGone(environment: Environment): void;
}

/** Programs that serve one function version, one event at a time. */
export class Environment implements RuntimeApiHost {
  readonly parts: EnvironmentParts;
  readonly spec: FunctionSpec;
  idleSince: Instant;
  /** It ends when it is through: its function was changed or removed. */
  retired = false;
  /** Its initialization went well. */
  wasReady = false;
  current: Invocation | undefined;
  readonly #output: Output;
  readonly #log: PlatformLog;
  readonly #processes: Processes;
  readonly #extensions: Extensions;
  readonly #ready = Promise.withResolvers<void>();
  #edge: Edge | undefined;
  #next: ((answer: RawResponse) => void) | undefined;
  #free = false;
  #gone = false;
  #freezing: NodeJS.Timeout | undefined;
  #timeout: NodeJS.Timeout | undefined;
  #initDuration: number | undefined;
  #memory = 0;
  #memoryExceeded = false;
  #measuring = false;

  constructor(parts: EnvironmentParts) {
    const { host, call, logStream, places, reaper } = parts;
    const now = () => host.clock.now();
    this.parts = parts;
    this.spec = call.spec;
    this.idleSince = now();
    this.#output = new Output(now, (lines) => call.log(logStream, lines));
    this.#log = new PlatformLog(this.spec, this.#output, now);
    this.#processes = new Processes(places.task, this.#output, reaper, (how) => this.#died(how));
    this.#extensions = new Extensions(
      this.spec,
      () => host.hex(32),
      () => this.#look(),
    );
    this.#ready.promise.catch(() => undefined);
  }

  /** Starts the programs; resolves when they ask for a first event. Rejects with {@link InitFailure}. */
  async start(): Promise<void> {
    this.#edge = await startEdge({
      host: "127.0.0.1",
      port: 0,
      handle: (request) => answerRuntime(this, request),
      onLog: ({ kind, error }) => {
        if (kind === "handler-failed" && !this.#gone) this.parts.host.report(error, "the Runtime API");
      },
    });
    this.#log.initStart(this.parts.provisioned);
    const { launch, variables } = await this.parts.launch(`127.0.0.1:${this.#edge.port}`);
    const began = performance.now();
    const longest = Math.max(INIT_MILLISECONDS, this.spec.timeoutMilliseconds);
    const timer = setTimeout(() => this.#initTooLong(), longest);
    try {
      startPrograms(this.#processes, this.parts, launch, variables, (name) => this.#extensions.expect(name));
      await this.#ready.promise;
      this.wasReady = true;
      this.#initDuration = performance.now() - began;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Runs one invocation. The environment must be free. */
  run(call: FunctionCall): Promise<FunctionAnswer> {
    clearTimeout(this.#freezing);
    this.#processes.thaw();
    this.#free = false;
    const invocation = new Invocation(call);
    this.current = invocation;
    if (call.tail) this.#output.beginTail();
    this.#log.start(call.requestId);
    this.#timeout = setTimeout(() => this.#tooLong(invocation), this.spec.timeoutMilliseconds);
    this.#extensions.invoke(invocation);
    const next = this.#next;
    this.#next = undefined;
    next?.(eventOf(invocation));
    return invocation.answered.promise;
  }

  get free(): boolean {
    return this.#free && !this.#gone;
  }

  /** @param table what runs, where that was looked at already */
  kill(table?: readonly ProcessRow[]): void {
    if (this.#gone) return;
    this.#gone = true;
    clearTimeout(this.#freezing);
    clearTimeout(this.#timeout);
    this.#processes.kill(table);
    this.#output.endLines();
    const { current } = this;
    if (current !== undefined) this.#finish(current);
    this.#output.send();
    this.#ready.reject(new FunctionsClosing("killed"));
    void this.#edge?.close();
    this.parts.onGone(this);
  }

  /** Resolves when none of its processes is left. */
  get exited(): Promise<void> {
    return this.#processes.ended;
  }

  /**
   * Looks at how much memory the programs have, and ends them when it is more than they may have.
   * @param table with it, what they started is counted, too
   */
  weigh(table?: readonly ProcessRow[]): void {
    const members = table === undefined ? [] : this.#processes.family(table);
    const all = members.reduce((sum, { residentBytes }) => sum + residentBytes, 0);
    if (members.length > PROCESSES_MAX) this.#died(`signal: killed: more than ${PROCESSES_MAX} processes`);
    const megabytes = Math.ceil((all === 0 ? this.#processes.residentBytes() : all) / MEGABYTE);
    this.#memory = Math.max(this.#memory, Math.min(megabytes, this.spec.memoryMegabytes));
    if (megabytes <= this.spec.memoryMegabytes + MEMORY_SLACK_MEGABYTES) return;
    this.#memoryExceeded = true;
    this.#died("Runtime exited with error: signal: killed");
  }

  /** Looks at how much the temporary files take, and ends the programs when that is more than they may. */
  async measure(): Promise<void> {
    if (this.#measuring) return;
    this.#measuring = true;
    const { ephemeralMegabytes } = this.spec;
    const bytes = await bytesBelow(this.parts.places.tmp, ephemeralMegabytes * MEGABYTE);
    this.#measuring = false;
    if (bytes > ephemeralMegabytes * MEGABYTE)
      this.#died(
        `signal: killed: temporary files took more than ${ephemeralMegabytes} MB (EphemeralStorage)`,
      );
  }

  // --- what its programs ask and tell ---

  nextInvocation(): Promise<RawResponse> {
    const answer = Promise.withResolvers<RawResponse>();
    this.#next = answer.resolve;
    this.#look();
    return answer.promise;
  }

  initError(document: Uint8Array, type: string): void {
    this.current?.failWith(document, { type, message: Buffer.from(document).toString() });
    setImmediate(() => this.#ready.reject(new InitFailure(type, document))); // what it wrote is read first
  }

  register(name: string, events: readonly string[]) {
    return this.#extensions.register(name, events);
  }

  nextEvent(extension: string): Promise<RawResponse> | undefined {
    return this.#extensions.next(extension);
  }

  extensionError(type: string): void {
    this.#ready.reject(initFailure(type, "An extension failed."));
    this.#died("Extension exited with error");
  }

  /** Everybody asks for more: the invocation (or the initialization) is over. */
  #look(): void {
    if (this.#gone || this.#next === undefined || !this.#extensions.idle) return;
    this.#ready.resolve();
    const { current } = this;
    if (current !== undefined && !current.hasOutcome) return;
    // What was written before the question is in the pipes by now, and read in this turn of the loop.
    setImmediate(() => this.#freed(current));
  }

  #freed(current: Invocation | undefined): void {
    if (this.#gone || this.current !== current) return;
    clearTimeout(this.#timeout);
    if (current !== undefined) this.#finish(current);
    this.#free = true;
    this.idleSince = this.parts.host.clock.now();
    this.#freezing = setTimeout(() => this.#processes.freeze(), FREEZE_AFTER_MILLISECONDS);
    this.parts.onFree(this);
  }

  // --- how it ends ---

  #tooLong(invocation: Invocation): void {
    const { requestId } = invocation.call;
    const seconds = (this.spec.timeoutMilliseconds / 1000).toFixed(2);
    invocation.ending = { status: "timeout" };
    this.#log.timedOut(requestId, seconds);
    const text = `RequestId: ${requestId} Error: Task timed out after ${seconds} seconds`;
    invocation.fail("Sandbox.Timedout", text);
    this.kill();
  }

  #initTooLong(): void {
    this.#ready.reject(initFailure("Sandbox.Timedout", "Error: Task timed out during its initialization"));
  }

  #died(how: string): void {
    if (this.#gone) return;
    const { current } = this;
    const type = this.#memoryExceeded ? "Runtime.OutOfMemory" : "Runtime.ExitError";
    const text = `${current === undefined ? "" : `RequestId: ${current.call.requestId} `}Error: ${how}`;
    current?.fail(type, text);
    if (current !== undefined) current.ending ??= { status: "error", errorType: type };
    this.#ready.reject(initFailure(type, text));
    setImmediate(() => this.kill()); // its last words are read first
  }

  #finish(invocation: Invocation): void {
    this.current = undefined;
    const { requestId, tail } = invocation.call;
    if (!invocation.hasOutcome)
      invocation.fail("Runtime.ExitError", `RequestId: ${requestId} Error: Runtime exited`);
    if (this.#memory === 0 && !this.#gone)
      this.weigh(this.parts.sandbox === undefined ? undefined : processTable());
    const report = {
      duration: performance.now() - invocation.started,
      initDuration: this.#initDuration,
      maxMemoryMegabytes: this.#memory,
    };
    this.#initDuration = undefined;
    this.#output.endLines();
    const ending = invocation.ending ?? { status: invocation.failed ? "error" : "success" };
    this.#log.end(requestId, ending);
    this.#log.report(requestId, report, ending);
    this.#output.send();
    invocation.finish(report, tail ? this.#output.takeTail() : undefined);
  }
}
