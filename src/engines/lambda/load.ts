import { type FunctionPool, FunctionThrottled } from "../../kernel/ports/functions.ts";

/** Every so many looks are thorough. */
const THOROUGH_EVERY = 5;
const LOOK_EVERY_MILLISECONDS = 100;

/** How much runs in each pool now; while anything does, somebody looks after it. */
export class Load {
  readonly #running = new Map<string, number>();
  readonly #look: (thorough: boolean) => void;
  #looks = 0;
  #busy = 0;
  #looking: NodeJS.Timeout | undefined;

  /** @param look is called again and again while something runs */
  constructor(look: (thorough: boolean) => void) {
    this.#look = look;
  }

  of(poolKey: string): number {
    return this.#running.get(poolKey) ?? 0;
  }

  /** Throws FunctionThrottled when as many run as may. */
  enter({ key, limit, reason }: FunctionPool): void {
    const count = this.of(key);
    if (count >= limit) throw new FunctionThrottled(reason);
    this.#running.set(key, count + 1);
    this.#busy++;
    this.#looking ??= setInterval(
      () => this.#look(++this.#looks % THOROUGH_EVERY === 0),
      LOOK_EVERY_MILLISECONDS,
    ).unref();
  }

  leave({ key }: FunctionPool): void {
    const count = this.of(key) - 1;
    if (count > 0) this.#running.set(key, count);
    else this.#running.delete(key);
    this.#busy--;
    if (this.#busy === 0) this.close();
  }

  close(): void {
    clearInterval(this.#looking);
    this.#looking = undefined;
  }
}
