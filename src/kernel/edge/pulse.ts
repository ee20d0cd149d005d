/**
 * The edge's own coarse clock. Connections remember in which beat their present phase began and are looked at once a
 * beat, so that time-outs cost a request one assignment and no timer. It runs on real time on purpose: the world's
 * clock may be frozen while a client that stopped talking still holds a socket.
 */
export class Pulse {
  /** Beats since the start. */
  beat = 0;
  /** The `Date` header of answers that bring none, at most one beat old. */
  date = new Date().toUTCString();
  readonly #length: number;
  readonly #watched = new Set<Watched>();
  #timer: NodeJS.Timeout | undefined;

  /** @param length of a beat in milliseconds */
  constructor(length: number) {
    this.#length = length;
  }

  /** How many beats must pass before `milliseconds` are surely over. */
  beats(milliseconds: number): number {
    return Math.ceil(milliseconds / this.#length) + 1;
  }

  watch(connection: Watched): void {
    this.#watched.add(connection);
    if (this.#timer !== undefined) return;
    this.date = new Date().toUTCString();
    this.#timer = setInterval(() => this.#strike(), this.#length);
    this.#timer.unref();
  }

  unwatch(connection: Watched): void {
    this.#watched.delete(connection);
    if (this.#watched.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #strike(): void {
    this.beat++;
    this.date = new Date().toUTCString();
    for (const connection of this.#watched) connection.look();
  }
}

/** Something that is asked once a beat whether its client still keeps time. */
export interface Watched {
  look(): void;
}
