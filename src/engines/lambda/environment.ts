import { after, type Duration, type Instant } from "../../base/instant.ts";
import type { Edge } from "../../kernel/edge/edge.ts";
import type { RawResponse } from "../../kernel/edge/raw.ts";
import {
  type FunctionAnswer,
  type FunctionCall,
  type FunctionSpec,
  FunctionsClosing,
} from "../../kernel/ports/functions.ts";
import type { EnvironmentParts } from "./environment-parts.ts";
import { Extensions, type ShutdownReason } from "./extensions.ts";
import { InitFailure, initFailure } from "./failure.ts";
import { eventOf, Invocation } from "./invocation.ts";
import { Output } from "./output.ts";
import { PlatformLog } from "./platform-log.ts";
import type { ProcessRow } from "./process-table.ts";
import { Processes } from "./processes.ts";
import { startPrograms } from "./programs.ts";
import { json, openRuntimeApi, type RuntimeApiHost, refusal } from "./runtime-api.ts";
import { Telemetry } from "./telemetry.ts";
import { Watch } from "./watch.ts";

/** How long an environment stays awake without work: calls that follow each other find it running. */
const FREEZE_AFTER_MILLISECONDS = 10;
/** https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html#runtimes-lifecycle-ib */
const INIT_MILLISECONDS = 10_000;
/** What a runtime that is told to end has for it, where there are extensions. */
const RUNTIME_END_MILLISECONDS = 300 as Duration;

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
  readonly watch: Watch;
  readonly extensions: Extensions;
  readonly #output: Output;
  readonly #log: PlatformLog;
  readonly #telemetry: Telemetry;
  readonly #processes: Processes;
  readonly #ready = Promise.withResolvers<void>();
  #edge: Edge | undefined;
  #next: ((answer: RawResponse) => void) | undefined;
  #free = false;
  #gone = false;
  #disposed = false;
  #freezing: NodeJS.Timeout | undefined;
  #timeout: NodeJS.Timeout | undefined;
  #initDuration: number | undefined;
  #restoring: number | undefined;
  #restoreDuration: number | undefined;

  constructor(parts: EnvironmentParts) {
    const { host, call, logStream, places, reaper } = parts;
    const now = () => host.clock.now();
    this.parts = parts;
    this.spec = call.spec;
    this.idleSince = now();
    this.#telemetry = new Telemetry(now, parts.http);
    this.#output = new Output(
      now,
      (lines) => call.log(logStream, lines),
      (text, source) => this.#telemetry.tell(source, source, text),
    );
    this.#log = new PlatformLog({ ...parts, spec: this.spec }, this.#output, this.#telemetry, now);
    this.#processes = new Processes(places.task, this.#output, reaper, (how) => this.#died(how));
    this.watch = new Watch(this.spec, places, this.#processes, (how) => this.#died(how));
    this.extensions = new Extensions(
      this.spec,
      () => host.hex(32),
      () => this.#look(),
    );
    this.#ready.promise.catch(() => undefined);
  }

  /** Starts the programs; resolves when they ask for a first event. Rejects with {@link InitFailure}. */
  async start(): Promise<void> {
    this.#edge = await openRuntimeApi(this, (error) => {
      if (!this.#gone) this.parts.host.report(error, "the Runtime API");
    });
    this.#log.initStart();
    const { launch, variables } = await this.parts.launch(`127.0.0.1:${this.#edge.port}`);
    const began = performance.now();
    const longest = Math.max(INIT_MILLISECONDS, this.spec.timeoutMilliseconds);
    const tooLong = initFailure("Sandbox.Timedout", "Error: Task timed out during its initialization");
    const timer = setTimeout(() => this.#ready.reject(tooLong), longest);
    try {
      startPrograms(this.#processes, this.parts, launch, variables, (name) => this.extensions.expect(name));
      await this.#ready.promise;
      this.wasReady = true;
    } finally {
      clearTimeout(timer);
      this.#initialized(performance.now() - began);
    }
  }

  /** What was initialized beforehand for a snapshot is not billed to whoever comes first. */
  #initialized(milliseconds: number): void {
    if (!this.spec.snapStart) this.#initDuration = milliseconds;
    for (const { name, events } of this.extensions.registered()) this.#log.extension(name, events);
    this.#telemetry.closeSubscriptions();
    this.#log.initDone(milliseconds, this.wasReady ? "success" : "error");
    if (!this.spec.snapStart || !this.wasReady) return;
    this.#restoreDuration = performance.now() - (this.#restoring ?? performance.now());
    this.#log.restored(this.#restoreDuration);
  }

  /** Runs one invocation. The environment must be free. */
  run(call: FunctionCall): Promise<FunctionAnswer> {
    clearTimeout(this.#freezing);
    this.#freezing = undefined;
    this.#processes.thaw();
    this.#free = false;
    const invocation = new Invocation(call);
    this.current = invocation;
    if (call.tail) this.#output.beginTail();
    this.#log.start(call);
    this.#timeout = setTimeout(() => this.#tooLong(invocation), this.spec.timeoutMilliseconds);
    this.extensions.invoke(invocation);
    const next = this.#next;
    this.#next = undefined;
    next?.(eventOf(invocation));
    return invocation.answered.promise;
  }

  get free(): boolean {
    return this.#free && !this.#gone;
  }

  /**
   * Ends it at once, with everything its programs started.
   * @param table what runs, where that was looked at already
   */
  kill(table?: readonly ProcessRow[]): void {
    if (this.#disposed) return;
    this.#leave();
    this.#disposed = true;
    this.#processes.kill(table);
    this.#output.endLines();
    this.#output.send();
    this.#telemetry.stop();
    void this.#edge?.close();
  }

  /** Ends it; extensions are told why, and have a moment for it. */
  end(reason: ShutdownReason): void {
    const { graceMilliseconds } = this.extensions;
    if (this.#gone) return;
    if (graceMilliseconds === 0) this.kill();
    else void this.#wound(reason, graceMilliseconds);
  }

  /** https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html#runtimes-extensions-api-lifecycle */
  async #wound(reason: ShutdownReason, graceMilliseconds: number): Promise<void> {
    this.#leave();
    const timer = setTimeout(() => this.kill(), graceMilliseconds);
    const deadline = Date.now() + graceMilliseconds;
    this.#processes.thaw();
    await this.#processes.endRuntime(reason === "spindown" ? RUNTIME_END_MILLISECONDS : (0 as Duration));
    await this.#telemetry.flush();
    this.extensions.shutdown(reason, deadline);
    await this.#processes.ended;
    clearTimeout(timer);
    this.kill();
  }

  /** Nobody uses it any more. */
  #leave(): void {
    if (this.#gone) return;
    this.#gone = true;
    clearTimeout(this.#freezing);
    clearTimeout(this.#timeout);
    this.#output.endLines();
    if (this.current !== undefined) this.#finish(this.current);
    this.#output.send();
    this.#ready.reject(new FunctionsClosing("killed"));
    this.parts.onGone();
  }

  /** Resolves when none of its processes is left. */
  get exited(): Promise<void> {
    return this.#processes.ended;
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

  /** There is no snapshot to wait for: what was initialized goes on at once. */
  nextRestore(): Promise<RawResponse> {
    if (!this.spec.snapStart)
      return Promise.resolve(refusal(403, "InvalidStateTransition", "The function has no snapshots"));
    this.#restoring ??= performance.now();
    return Promise.resolve(json(200, {}));
  }

  extensionError(type: string): void {
    this.#ready.reject(initFailure(type, "An extension failed."));
    this.#died("Extension exited with error");
  }

  subscribe(extension: string, subscription: string): RawResponse {
    const subscriber = this.extensions.named(extension);
    return this.#telemetry.taken(subscriber, subscription, (kinds) => {
      this.#log.subscribed(subscriber?.name ?? "", kinds);
    });
  }

  /** Everybody asks for more: the invocation (or the initialization) is over. */
  #look(): void {
    if (this.#gone || this.#next === undefined || !this.extensions.idle) return;
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
    this.#freezing = setTimeout(() => void this.#freeze(), FREEZE_AFTER_MILLISECONDS);
    this.parts.onFree();
  }

  /** Who is frozen takes no telemetry: it goes out before. */
  async #freeze(): Promise<void> {
    const turn = this.#freezing;
    await this.#telemetry.flush();
    if (this.#freezing === turn && this.free) this.#processes.freeze();
  }

  /** Whether it can be used by an invocation that may last so long. */
  lasts(milliseconds: Duration): boolean {
    return this.free && this.parts.expiresAt > after(this.parts.host.clock.now(), milliseconds);
  }

  // --- how it ends ---

  #tooLong(invocation: Invocation): void {
    const { requestId } = invocation.call;
    const seconds = (this.spec.timeoutMilliseconds / 1000).toFixed(2);
    invocation.ending = { status: "timeout" };
    this.#log.timedOut(requestId, seconds);
    const text = `RequestId: ${requestId} Error: Task timed out after ${seconds} seconds`;
    invocation.fail("Sandbox.Timedout", text);
    this.end("timeout");
  }

  #died(how: string): void {
    if (this.#gone) return;
    const { current } = this;
    const type = this.watch.memoryExceeded ? "Runtime.OutOfMemory" : "Runtime.ExitError";
    const text = `${current === undefined ? "" : `RequestId: ${current.call.requestId} `}Error: ${how}`;
    current?.fail(type, text);
    if (current !== undefined) current.ending ??= { status: "error", errorType: type };
    this.#ready.reject(initFailure(type, text));
    setImmediate(() => this.end("failure")); // its last words are read first
  }

  #finish(invocation: Invocation): void {
    this.current = undefined;
    const { call } = invocation;
    if (!invocation.hasOutcome)
      invocation.fail("Runtime.ExitError", `RequestId: ${call.requestId} Error: Runtime exited`);
    if (this.watch.megabytes === 0 && !this.#gone) this.watch.weigh();
    const report = {
      duration: performance.now() - invocation.started,
      initDuration: this.#initDuration,
      restoreDuration: this.#restoreDuration,
      maxMemoryMegabytes: this.watch.megabytes,
    };
    this.#initDuration = undefined;
    this.#restoreDuration = undefined;
    this.#output.endLines();
    const ending = invocation.ending ?? { status: invocation.failed ? "error" : "success" };
    this.#log.end(call.requestId, ending);
    this.#log.report(call, report, ending);
    this.#output.send();
    invocation.finish(report, call.tail ? this.#output.takeTail() : undefined);
  }
}
