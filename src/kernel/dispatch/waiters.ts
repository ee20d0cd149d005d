/** A handler that said "not yet" and is parked until something it waits for happens. */
export interface Waiter {
  /** Tries again; called at most once per fact. */
  readonly retry: () => void;
}

/** Who waits for news of which resource, within one cell. */
export class Waiters {
  readonly #byResource = new Map<string, Set<Waiter>>();

  park(waiter: Waiter, resources: readonly string[]): () => void {
    for (const resource of resources) {
      const waiting = this.#byResource.get(resource) ?? new Set();
      this.#byResource.set(resource, waiting.add(waiter));
    }
    return () => this.#leave(waiter, resources);
  }

  /** Lets everyone who waits for this resource try again, longest wait first. */
  wake(resource: string): void {
    const waiting = this.#byResource.get(resource);
    if (waiting !== undefined) for (const waiter of [...waiting]) waiter.retry();
  }

  get isEmpty(): boolean {
    return this.#byResource.size === 0;
  }

  #leave(waiter: Waiter, resources: readonly string[]): void {
    for (const resource of resources) {
      const waiting = this.#byResource.get(resource);
      waiting?.delete(waiter);
      if (waiting?.size === 0) this.#byResource.delete(resource);
    }
  }
}
