/**
 * One turn of the event loop, as the edge sees it. Answers that are ready while sockets are still being read wait until
 * all are, and then go out side by side: a client with many connections is woken once, not for each of them. Waking it
 * is most of what a write costs.
 */
export class Turn {
  #reading = false;
  #waiting: (() => void)[] = [];
  readonly #ended = (): void => {
    this.#reading = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const send of waiting) send();
  };

  /** Bytes came from a socket: the loop is reading. */
  reads(): void {
    if (this.#reading) return;
    this.#reading = true;
    setImmediate(this.#ended);
  }

  /** Has `send` called once nothing is read any more, which may be at once. */
  answers(send: () => void): void {
    if (this.#reading) this.#waiting.push(send);
    else send();
  }
}
