import type { Socket } from "node:net";
import type { Watched } from "../pulse.ts";
import type { Desk } from "../serve.ts";

/** How long a client may go on sending after the last answer, so that the answer is not lost to a reset. */
const LINGER_MILLISECONDS = 5_000;

/**
 * - idle: between requests
 * - head: a request has begun
 * - busy: a request is being served; the next one waits its turn
 * - draining: answered; the rest of the request's body is thrown away
 * - lingering: answered for the last time; waits for the client to close
 */
export type Phase = "idle" | "head" | "busy" | "draining" | "lingering" | "closed";

/** What the watch must know of its connection, and what it can do to it. */
export interface WatchedSocket {
  phase(): Phase;
  /** Whether somebody waits for bytes of the request's body. */
  awaitsBody(): boolean;
  /** The client took too long for what its phase asks of it. */
  late(): void;
  /** The client stopped taking its answer. */
  cut(reason: string): void;
}

/** Keeps one connection's time-outs: is it the client we wait for, and for too long? */
export class SocketWatch implements Watched {
  readonly #socket: Socket;
  readonly #desk: Desk;
  readonly #watched: WatchedSocket;
  /** The beat in which the client last did what it was waited for. */
  #since: number;
  #sentBytes = 0;

  constructor(socket: Socket, desk: Desk, watched: WatchedSocket) {
    this.#socket = socket;
    this.#desk = desk;
    this.#watched = watched;
    this.#since = desk.pulse.beat;
    desk.pulse.watch(this);
  }

  /** The client did its part, or a new phase began. */
  restart(): void {
    this.#since = this.#desk.pulse.beat;
  }

  end(): void {
    this.#desk.pulse.unwatch(this);
  }

  look(): void {
    const limit = this.#limit();
    if (this.#socket.writableLength > 0) this.#lookAtSending();
    else if (limit === undefined) this.restart();
    else if (this.#waitedFor(limit)) {
      if (this.#watched.phase() === "lingering") this.#socket.destroy();
      else this.#watched.late();
    }
  }

  /** How long the client may take for what it is to do now; undefined when it is us who take our time. */
  #limit(): number | undefined {
    const { idleMilliseconds, headerMilliseconds, stallMilliseconds } = this.#desk.limits;
    switch (this.#watched.phase()) {
      case "idle":
        return idleMilliseconds;
      case "head":
        return headerMilliseconds;
      case "lingering":
        return LINGER_MILLISECONDS;
      case "draining":
        return stallMilliseconds;
      default:
        return this.#watched.awaitsBody() ? stallMilliseconds : undefined;
    }
  }

  #lookAtSending(): void {
    const sent = this.#socket.bytesWritten - this.#socket.writableLength;
    if (sent !== this.#sentBytes) {
      this.#sentBytes = sent;
      this.restart();
    } else if (this.#waitedFor(this.#desk.limits.stallMilliseconds)) {
      this.#watched.cut("The client stopped taking its answer.");
    }
  }

  #waitedFor(milliseconds: number): boolean {
    const { pulse } = this.#desk;
    return pulse.beat - this.#since > pulse.beats(milliseconds);
  }
}
