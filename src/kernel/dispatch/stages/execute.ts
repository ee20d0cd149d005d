import type { Instant } from "../../../base/instant.ts";
import { type AnyCell, type Asked, type Preparation, prepareContext, readContext } from "../context.ts";
import { NotYet, type StagedHandler, type WaitingHandler } from "../contract.ts";
import { AwsError } from "../errors.ts";
import type { Exchange } from "../exchange.ts";
import type { Kernel } from "../kernel.ts";

// biome-ignore lint/suspicious/noExplicitAny: the handler is typed in its service
type AnyWaiting = WaitingHandler<any, any, any, any>;
// biome-ignore lint/suspicious/noExplicitAny: the handler is typed in its service
type AnyStaged = StagedHandler<any, any, any, any, any>;

/** Runs the operation's handler in its cell, and waits until what it did (or saw) is durable. */
export function execute(x: Exchange, kernel: Kernel): void | Promise<void> {
  const cell = x.cell as AnyCell;
  const handler = x.target.row.does;
  const asked = { now: kernel.clock.now(), caller: x.caller, request: x.request };
  switch (handler.form) {
    case "read":
      x.output = handler.run(readContext(kernel.contexts, cell, asked), x.input);
      return cell.settled();
    case "write":
      x.output = kernel.changes.make(cell, asked, (ctx) => handler.run(ctx, x.input));
      return cell.settled();
    default:
      return executeInSteps(x, kernel, cell, handler, asked);
  }
}

async function executeInSteps(
  x: Exchange,
  kernel: Kernel,
  cell: AnyCell,
  handler: AnyStaged | AnyWaiting,
  asked: Asked,
): Promise<void> {
  switch (handler.form) {
    case "staged": {
      const ctx = prepareContext(kernel.contexts, cell, asked, x.signal);
      const prepared = handler.prepare(ctx, x.input);
      x.output =
        prepared instanceof Promise
          ? await commitLater(x, kernel, handler, ctx, prepared)
          : kernel.changes.make(cell, asked, (writing) => handler.commit(writing, x.input, prepared));
      break;
    }
    case "waiting":
      x.output = await wait(x, kernel, cell, handler, asked);
      break;
  }
  const settled = cell.settled();
  if (settled !== undefined) await settled;
}

/** Commits what was prepared meanwhile; blobs that no commit adopted are gone afterwards, whatever happened. */
async function commitLater(
  x: Exchange,
  kernel: Kernel,
  handler: AnyStaged,
  ctx: Preparation,
  pending: Promise<unknown>,
): Promise<object> {
  try {
    const prepared = await pending;
    const asked = { now: kernel.clock.now(), caller: x.caller, request: x.request };
    return kernel.changes.make(x.cell as AnyCell, asked, (writing) =>
      handler.commit(writing, x.input, prepared),
    );
  } finally {
    if (ctx.madeBlobs) await ctx.discardBlobs();
  }
}

/** Attempts at once, then parks until a fact, an instant or the deadline gives reason to try again. */
async function wait(
  x: Exchange,
  kernel: Kernel,
  cell: AnyCell,
  handler: AnyWaiting,
  asked: Asked,
): Promise<object> {
  const attempt = (now: Instant): object | NotYet =>
    kernel.changes.make(cell, { ...asked, now }, (ctx) => handler.attempt(ctx, x.input));
  const first = attempt(asked.now);
  if (!(first instanceof NotYet)) return first;
  const reader = readContext(kernel.contexts, cell, asked);
  const deadline = handler.deadline(reader, x.input);
  if (deadline <= asked.now) return handler.otherwise(reader, x.input);
  const resources = handler.wakeOn(reader, x.input);
  kernel.activity.end(); // parked: the clock may move on without it
  try {
    const outcome = await park(x, kernel, cell, { attempt, deadline, resources, firstRetry: first.at });
    return (
      outcome ??
      handler.otherwise(readContext(kernel.contexts, cell, { ...asked, now: kernel.clock.now() }), x.input)
    );
  } finally {
    kernel.activity.begin();
  }
}

interface Parking {
  readonly attempt: (now: Instant) => object | NotYet;
  readonly deadline: Instant;
  readonly resources: readonly string[];
  readonly firstRetry: Instant | undefined;
}

/**
 * Resolves with what an attempt found, or with undefined at the deadline, when the caller goes away and when the world
 * closes.
 */
function park(x: Exchange, kernel: Kernel, cell: AnyCell, parking: Parking): Promise<object | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<object | undefined>();
  const { clock, closing } = kernel;
  let cancelRetry = () => {};
  const retry = () => {
    cancelRetry();
    try {
      const found = parking.attempt(clock.now());
      if (found instanceof NotYet) retryAt(found.at);
      else end(() => resolve(found));
    } catch (error) {
      end(() => reject(error));
    }
  };
  const retryAt = (at: Instant | undefined) => {
    if (at !== undefined && at < parking.deadline) cancelRetry = clock.at(at, retry);
  };
  const giveUp = () => end(() => resolve(undefined));
  const leave = kernel.changes.waitersOf(cell).park({ retry }, parking.resources);
  const cancelDeadline = clock.at(parking.deadline, giveUp);
  const cancelGuard = clock.guard(() => end(() => reject(clockFrozen(x, clock.now(), parking.deadline))));
  /** Leaves at once: a waiter that found something must not be woken by the next fact of the same turn, too. */
  const end = (settle: () => void) => {
    leave();
    cancelRetry();
    cancelDeadline();
    cancelGuard();
    x.signal.removeEventListener("abort", giveUp);
    closing.removeEventListener("abort", giveUp);
    settle();
  };
  retryAt(parking.firstRetry);
  x.signal.addEventListener("abort", giveUp, { once: true });
  closing.addEventListener("abort", giveUp, { once: true });
  if (x.signal.aborted || closing.aborted) giveUp();
  return promise;
}

function clockFrozen(x: Exchange, now: Instant, deadline: Instant): AwsError {
  const [until, at] = [new Date(deadline).toISOString(), new Date(now).toISOString()];
  const what = `${x.target.operation.name} waits until ${until}, but the clock is frozen at ${at}`;
  return new AwsError("ClockFrozen", 400, `${what}: advance it, or do not wait.`);
}
