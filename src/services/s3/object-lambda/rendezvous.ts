/**
 * Where a GetObject that waits for a function and the function's WriteGetObjectResponse find each other. In memory: the
 * one is of no use without the other.
 */
import type { WriteGetObjectResponseRequest } from "../../../gen/s3.ts";

/** What a function sent. `taken` is to be called when its body was read, or will not be. */
export interface Written {
  readonly response: WriteGetObjectResponseRequest;
  readonly taken: (error?: Error) => void;
}

export class Rendezvous {
  readonly #waiting = new Map<string, (written: Written) => void>();

  /** What comes for this token; `leave` once nobody waits for it any more. */
  expect(token: string): { readonly written: Promise<Written>; readonly leave: () => void } {
    const { promise, resolve } = Promise.withResolvers<Written>();
    this.#waiting.set(token, resolve);
    return { written: promise, leave: () => this.#waiting.delete(token) };
  }

  /** Whether somebody waits for this token. */
  isAwaited(token: string): boolean {
    return this.#waiting.has(token);
  }

  /** Hands it over, once; resolves when it was read. */
  async hand(token: string, response: WriteGetObjectResponseRequest): Promise<void> {
    const waiting = this.#waiting.get(token);
    if (waiting === undefined) return;
    this.#waiting.delete(token);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    waiting({ response, taken: (error) => (error === undefined ? resolve() : reject(error)) });
    await promise;
  }
}

const RENDEZVOUS = new WeakMap<object, Rendezvous>();

/** The one of a cell. */
export function rendezvousOf(db: object): Rendezvous {
  const known = RENDEZVOUS.get(db) ?? new Rendezvous();
  RENDEZVOUS.set(db, known);
  return known;
}
