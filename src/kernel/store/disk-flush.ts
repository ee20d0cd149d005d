import { closeSync, existsSync, fdatasync, openSync } from "node:fs";

/**
 * Brings what was written to a file onto the disk without stopping the event loop. Requests that come while a flush is
 * under way share the next one: while the disk works, the next group of commits forms.
 */
export class DiskFlush {
  readonly #path: string;
  #descriptor: number | undefined;
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  /** Resolves when everything that was written before this call is on the disk. */
  flush(): Promise<void> {
    if (this.#running === undefined) {
      this.#running = this.#sync().finally(() => {
        this.#running = undefined;
      });
      return this.#running;
    }
    this.#next ??= this.#running
      .catch(() => {}) // its own waiters hear of it
      .then(() => {
        this.#next = undefined;
        return this.flush();
      });
    return this.#next;
  }

  /** Waits for what is under way, then lets go of the file. */
  async close(): Promise<void> {
    await (this.#next ?? this.#running)?.catch(() => {});
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }

  #sync(): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#descriptor === undefined && !existsSync(this.#path)) return resolve();
      this.#descriptor ??= openSync(this.#path, "r+");
      fdatasync(this.#descriptor, (error) => (error === null ? resolve() : reject(error)));
    });
  }
}
