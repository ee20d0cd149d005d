/**
 * Counts what is under way in a world: requests being served, facts being delivered, jobs being run. A parked waiter
 * is not under way. The clock moves on only when nothing is, which is what makes an advance deterministic.
 */
export class Activity {
  #count = 0;
  #idle: Array<() => void> = [];

  /** How much is under way. */
  get count(): number {
    return this.#count;
  }

  begin(): void {
    this.#count++;
  }

  end(): void {
    if (--this.#count > 0 || this.#idle.length === 0) return;
    const waiting = this.#idle;
    this.#idle = [];
    for (const resolve of waiting) resolve();
  }

  /** Counts `work` as under way until it settles. */
  async during<T>(work: Promise<T>): Promise<T> {
    this.begin();
    try {
      return await work;
    } finally {
      this.end();
    }
  }

  /** Resolves when nothing is under way, and still is not after whoever was waiting has had its turn. */
  async whenIdle(): Promise<void> {
    do {
      if (this.#count > 0) await new Promise<void>((resolve) => this.#idle.push(resolve));
      await nextTurn();
    } while (this.#count > 0);
  }
}

/** The next turn of the event loop, after I/O callbacks: nobody starves while something is retried in a loop. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
