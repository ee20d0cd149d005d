import type { Socket } from "node:net";
import { ReceivedBody, senderLeft } from "../body.ts";
import type { EdgeLimits } from "../limits.ts";
import { BodyBroken } from "../raw.ts";
import { ChunkedDecoder } from "./chunked.ts";
import { type RequestHead, UnreadableRequest } from "./head.ts";
import type { Sender } from "./sender.ts";

const NOTHING = Buffer.alloc(0);

/** Cuts one request's body out of the bytes of its connection, by length or by chunks, as fast as it is read. */
export class Intake {
  readonly body: ReceivedBody;
  readonly #socket: Socket;
  readonly #sender: Sender;
  readonly #limits: EdgeLimits;
  readonly #decoder: ChunkedDecoder | undefined;
  /** Bytes still to come, where the length is known. */
  #left: number;
  #broken = false;
  #continueOwed: boolean;
  /** Bytes taken since nobody wants them any more; undefined while somebody may. */
  #wasted: number | undefined;

  constructor(head: RequestHead, socket: Socket, sender: Sender, limits: EdgeLimits) {
    this.body = new ReceivedBody(head.length, {
      open: () => this.#open(),
      shut: () => {
        socket.pause();
      },
    });
    this.#socket = socket;
    this.#sender = sender;
    this.#limits = limits;
    this.#decoder = head.length === undefined ? new ChunkedDecoder() : undefined;
    this.#left = head.length ?? 0;
    this.#continueOwed = head.expectsContinue;
  }

  /** Whether no more bytes belong to this body. */
  get complete(): boolean {
    return this.body.complete;
  }

  /** Whether somebody waits for bytes that have not come. */
  get awaited(): boolean {
    return this.body.awaited;
  }

  /** Whether what nobody read can be thrown away, so that another request can follow. */
  get drainable(): boolean {
    // A client that still waits for 100 Continue may send its body or not: nobody could tell what comes next.
    return this.complete || (!this.#continueOwed && this.#left <= this.#limits.drainBytes);
  }

  /** Whether more was thrown away than the connection is worth. */
  get overdrained(): boolean {
    return this.#wasted !== undefined && this.#wasted > this.#limits.drainBytes;
  }

  /** Throws away what is left of the body. */
  drain(): void {
    this.#wasted = 0;
    this.#continueOwed = false;
    this.body.discard();
  }

  /** The client left: whoever reads the body is told. */
  abandon(): void {
    this.body.fail(senderLeft());
  }

  /**
   * Takes what belongs to the body; returns what lies beyond it.
   * @throws UnreadableRequest when the framing is broken; the body's reader is told as well, and whatever else
   * comes is swallowed
   */
  take(chunk: Buffer): Buffer {
    if (this.#broken) return NOTHING;
    this.#continueOwed = false;
    const used =
      this.#decoder === undefined ? this.#takeLength(chunk) : this.#takeChunks(this.#decoder, chunk);
    if (this.#wasted !== undefined) this.#wasted += used;
    return used === chunk.length ? NOTHING : chunk.subarray(used);
  }

  #open(): void {
    if (this.#continueOwed) {
      this.#continueOwed = false;
      this.#sender.sendContinue();
    }
    if (this.#socket.isPaused()) this.#socket.resume();
  }

  #takeLength(chunk: Buffer): number {
    const used = Math.min(this.#left, chunk.length);
    this.#left -= used;
    this.body.push(used === chunk.length ? chunk : chunk.subarray(0, used));
    if (this.#left === 0) this.body.finish();
    return used;
  }

  #takeChunks(decoder: ChunkedDecoder, chunk: Buffer): number {
    const { bodyBytes } = this.#limits;
    try {
      const used = decoder.write(chunk, (data) => this.body.push(data));
      if (this.body.received > bodyBytes) {
        throw new UnreadableRequest(413, `The body is larger than ${bodyBytes} bytes.`);
      }
      if (decoder.done) this.body.finish();
      return used;
    } catch (error) {
      this.#broken = true;
      this.body.fail(new BodyBroken((error as Error).message));
      throw error;
    }
  }
}
