/** The waiting form: an attempt at once, and further ones when there is reason to hope. */
import type { Instant } from "../../../base/instant.ts";
import { type AnyCell, type Asked, readContext } from "../context.ts";
import { NotYet, type WaitingHandler } from "../contract.ts";
import { AwsError } from "../errors.ts";
import type { Exchange } from "../exchange.ts";
import type { Kernel } from "../kernel.ts";
import { prepareContext } from "../preparation.ts";

// biome-ignore lint/suspicious/noExplicitAny: the handler is typed in its service
export type AnyWaiting = WaitingHandler<any, any, any, any, any>;

/** Attempts at once, then parks until a fact, an instant or the deadline gives reason to try again. */
export async function wait(
  x: Exchange,
  kernel: Kernel,
  cell: AnyCell,
  handler: AnyWaiting,
  asked: Asked,
): Promise<object> {
  const attempt = new Attempt(x, kernel, cell, handler);
  const pending = attempt.prepare();
  const first = attempt.commit(pending instanceof Promise ? await pending : pending);
  if (!(first instanceof NotYet)) return first;
  const reader = readContext(kernel.contexts, cell, asked);
  const deadline = handler.deadline(reader, x.input);
  if (deadline <= asked.now) return handler.otherwise(reader, x.input);
  const resources = handler.wakeOn(reader, x.input);
  kernel.activity.end(); // parked: the clock may move on without it
  try {
    const parked = new Parked(x, kernel, attempt, deadline);
    // Nobody heard what happened during the preparation: the next attempt is at once.
    const firstRetry = pending instanceof Promise ? kernel.clock.now() : first.at;
    const outcome = await parked.stay(cell, resources, firstRetry);
    return (
      outcome ??
      handler.otherwise(readContext(kernel.contexts, cell, { ...asked, now: kernel.clock.now() }), x.input)
    );
  } finally {
    kernel.activity.begin();
  }
}

/** The handler's two steps. Nothing may come between a commit and what its outcome leads to. */
class Attempt {
  readonly #x: Exchange;
  readonly #kernel: Kernel;
  readonly #cell: AnyCell;
  readonly #handler: AnyWaiting;

  constructor(x: Exchange, kernel: Kernel, cell: AnyCell, handler: AnyWaiting) {
    this.#x = x;
    this.#kernel = kernel;
    this.#cell = cell;
    this.#handler = handler;
  }

  prepare(): unknown {
    const { input, signal } = this.#x;
    if (this.#handler.prepare === undefined) return undefined;
    const ctx = prepareContext(this.#kernel.contexts, this.#cell, this.#asked(), signal);
    return this.#handler.prepare(ctx, input);
  }

  commit(prepared: unknown): object | NotYet {
    return this.#kernel.changes.make(this.#cell, this.#asked(), (ctx) =>
      this.#handler.attempt(ctx, this.#x.input, prepared),
    );
  }

  #asked(): Asked {
    return { now: this.#kernel.clock.now(), caller: this.#x.caller, request: this.#x.request };
  }
}

/** A call that waits. */
class Parked {
  readonly #x: Exchange;
  readonly #kernel: Kernel;
  readonly #attempt: Attempt;
  readonly #deadline: Instant;
  readonly #outcome = Promise.withResolvers<object | undefined>();
  /** Undone when the waiting ends. */
  readonly #arrangements: (() => void)[] = [];
  #cancelRetry = () => {};
  #ended = false;
  /** An attempt is being prepared; what wakes it meanwhile is reason for another one. */
  #trying = false;
  #woken = false;

  constructor(x: Exchange, kernel: Kernel, attempt: Attempt, deadline: Instant) {
    this.#x = x;
    this.#kernel = kernel;
    this.#attempt = attempt;
    this.#deadline = deadline;
  }

  /**
   * Resolves with what an attempt found, or with undefined at the deadline, when the caller goes away and when the
   * world closes.
   */
  stay(cell: AnyCell, resources: readonly string[], firstRetry: Instant | undefined) {
    const { clock, closing, changes } = this.#kernel;
    const giveUp = () => this.#end(() => this.#outcome.resolve(undefined));
    const signals = [this.#x.signal, closing];
    this.#arrangements.push(
      changes.waitersOf(cell).park({ retry: () => this.#retry() }, resources),
      clock.at(this.#deadline, giveUp),
      clock.guard(() => this.#fail(clockFrozen(this.#x, clock.now(), this.#deadline))),
      ...signals.map((signal) => () => signal.removeEventListener("abort", giveUp)),
    );
    for (const signal of signals) signal.addEventListener("abort", giveUp, { once: true });
    this.#retryAt(firstRetry);
    if (signals.some((signal) => signal.aborted)) giveUp();
    return this.#outcome.promise;
  }

  #retry(): void {
    this.#cancelRetry();
    if (this.#trying) this.#woken = true;
    else
      try {
        const prepared = this.#attempt.prepare();
        if (prepared instanceof Promise) void this.#retryLater(prepared);
        else this.#take(this.#attempt.commit(prepared));
      } catch (error) {
        this.#fail(error);
      }
  }

  async #retryLater(pending: Promise<unknown>): Promise<void> {
    this.#trying = true;
    this.#kernel.activity.begin(); // the clock waits for the preparation
    try {
      const prepared = await pending;
      if (!this.#ended) this.#take(this.#attempt.commit(prepared));
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#trying = false;
      this.#kernel.activity.end();
    }
    if (!this.#woken || this.#ended) return;
    this.#woken = false;
    this.#retry();
  }

  #take(found: object | NotYet): void {
    if (found instanceof NotYet) this.#retryAt(found.at);
    else this.#end(() => this.#outcome.resolve(found));
  }

  #fail(error: unknown): void {
    this.#end(() => this.#outcome.reject(error));
  }

  #retryAt(at: Instant | undefined): void {
    if (at !== undefined && at < this.#deadline)
      this.#cancelRetry = this.#kernel.clock.at(at, () => this.#retry());
  }

  /** Leaves at once: a waiter that found something must not be woken by the next fact of the same turn, too. */
  #end(settle: () => void): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#cancelRetry();
    for (const undo of this.#arrangements) undo();
    settle();
  }
}

function clockFrozen(x: Exchange, now: Instant, deadline: Instant): AwsError {
  const [until, at] = [new Date(deadline).toISOString(), new Date(now).toISOString()];
  const what = `${x.target.operation.name} waits until ${until}, but the clock is frozen at ${at}`;
  return new AwsError("ClockFrozen", 400, `${what}: advance it, or do not wait.`);
}
