import { type Faucet, ReceivedBody } from "../body.ts";
import { BodyBroken } from "../raw.ts";
import { ChunkedDecoder } from "./chunked.ts";
import { type RequestHead, UnreadableRequest } from "./head.ts";

const NOTHING = Buffer.alloc(0);

/** Cuts one request's body out of the bytes of its connection, by length or by chunks. */
export class Intake {
  readonly body: ReceivedBody;
  readonly #bytesMax: number;
  readonly #decoder: ChunkedDecoder | undefined;
  #left: number;
  #broken = false;

  constructor(head: RequestHead, bytesMax: number, faucet: Faucet) {
    this.body = new ReceivedBody(head.length, faucet);
    this.#bytesMax = bytesMax;
    this.#decoder = head.length === undefined ? new ChunkedDecoder() : undefined;
    this.#left = head.length ?? 0;
  }

  /** Whether no more bytes belong to this body. */
  get complete(): boolean {
    return this.body.complete;
  }
  /** Bytes that are still to come; undefined when nobody knows. */
  get remaining(): number | undefined {
    return this.#decoder === undefined ? this.#left : undefined;
  }

  /**
   * Takes what belongs to the body; returns what lies beyond it.
   * @throws UnreadableRequest when the framing is broken; the body's reader is told as well, and whatever else comes
   * is swallowed
   */
  take(chunk: Buffer): Buffer {
    if (this.#broken) return NOTHING;
    const used =
      this.#decoder === undefined ? this.#takeLength(chunk) : this.#takeChunks(this.#decoder, chunk);
    return used === chunk.length ? NOTHING : chunk.subarray(used);
  }

  #takeLength(chunk: Buffer): number {
    const used = Math.min(this.#left, chunk.length);
    this.#left -= used;
    this.body.push(used === chunk.length ? chunk : chunk.subarray(0, used));
    if (this.#left === 0) this.body.finish();
    return used;
  }

  #takeChunks(decoder: ChunkedDecoder, chunk: Buffer): number {
    try {
      const used = decoder.write(chunk, (data) => this.body.push(data));
      if (this.body.received > this.#bytesMax) {
        throw new UnreadableRequest(413, `The body is larger than ${this.#bytesMax} bytes.`);
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
