import { type AnyCell, type Asked, type ContextRoot, type Effects, writeContext } from "./context.ts";
import type { WriteContext } from "./contract.ts";
import { Waiters } from "./waiters.ts";

/** What follows a change once it is durable. */
export interface Aftermath {
  /** Facts for this listener wait in the cell's outbox. */
  deliver(cell: AnyCell, listener: string): void;
  /** The cell's earliest job may have changed; news of these resources wakes these jobs. */
  jobsChanged(cell: AnyCell, wakeful: Effects["wakeful"]): void;
  /** Something happened to these resources. */
  happened(resources: readonly string[]): void;
}

/** The one way state changes: a synchronous function of a write context, in its cell's transaction. */
export class Changes {
  readonly #root: ContextRoot;
  readonly #aftermath: Aftermath;
  readonly #waiters = new WeakMap<AnyCell, Waiters>();

  constructor(root: ContextRoot, aftermath: Aftermath) {
    this.#root = root;
    this.#aftermath = aftermath;
  }

  /** Runs `run` and answers what it returns; await `cell.settled()` before telling anyone. A throw undoes it. */
  make<T>(cell: AnyCell, asked: Asked, run: (ctx: WriteContext<unknown, unknown>) => T): T {
    const ctx = writeContext(this.#root, cell, asked);
    const result = cell.write(() => run(ctx));
    const { touched, listeners, jobs, wakeful, adopted, released } = ctx.effects;
    if (touched.length > 0 || listeners.size > 0 || jobs || adopted.length > 0 || released.length > 0)
      cell.afterwards(() => {
        for (const id of adopted) cell.blobs.settle(id);
        for (const id of released) cell.blobs.remove(id);
        if (jobs) this.#aftermath.jobsChanged(cell, wakeful);
        for (const listener of listeners) this.#aftermath.deliver(cell, listener);
        if (touched.length > 0) this.#aftermath.happened(touched);
        const waiters = this.#waiters.get(cell);
        if (waiters !== undefined && !waiters.isEmpty)
          for (const resource of new Set(touched)) waiters.wake(resource);
      });
    return result;
  }

  waitersOf(cell: AnyCell): Waiters {
    const known = this.#waiters.get(cell);
    if (known !== undefined) return known;
    const waiters = new Waiters();
    this.#waiters.set(cell, waiters);
    return waiters;
  }
}
