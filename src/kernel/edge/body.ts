import { BodyBroken, BodyTooLarge, type RequestBody } from "./raw.ts";

/** How much may wait for a reader before the sender is told to wait. */
const HIGH_WATER_BYTES = 128 * 1024;

/** A body that was there, whole, when its headers were: the common case, without any stream machinery. */
export class WholeBody implements RequestBody {
  readonly length: number;
  readonly whole: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.whole = bytes;
    this.length = bytes.length;
  }

  bytes(limit: number): Promise<Uint8Array> {
    if (this.length > limit) return Promise.reject(tooLarge(limit));
    return Promise.resolve(this.whole);
  }

  async *stream(): AsyncIterable<Uint8Array> {
    if (this.length > 0) yield this.whole;
  }
}

/** No body at all. */
export const EMPTY_BODY: RequestBody = new WholeBody(new Uint8Array(0));

/** The sending side of a {@link ReceivedBody}, as its reader steers it. */
export interface Faucet {
  /** The body is asked for (first call), or there is room again. */
  open(): void;
  /** Enough for now. */
  shut(): void;
}

type Reader = "none" | "whole" | "stream" | "discard";

/** A body that arrives piece by piece from a socket or an HTTP/2 stream. */
export class ReceivedBody implements RequestBody {
  readonly ownsPieces = true;
  readonly length: number | undefined;
  readonly #faucet: Faucet;
  #chunks: Uint8Array[] = [];
  #waitingBytes = 0;
  #received = 0;
  #reader: Reader = "none";
  #complete = false;
  #error: Error | undefined;
  #arrival: PromiseWithResolvers<void> | undefined;

  constructor(length: number | undefined, faucet: Faucet) {
    this.length = length;
    this.#faucet = faucet;
  }

  /** Whether the last byte has come. */
  get complete(): boolean {
    return this.#complete;
  }
  /** Bytes that came so far, read or not. */
  get received(): number {
    return this.#received;
  }
  /** Whether somebody waits for bytes that have not come. */
  get awaited(): boolean {
    return this.#arrival !== undefined;
  }

  push(chunk: Uint8Array): void {
    this.#received += chunk.length;
    if (this.#reader === "discard" || this.#error !== undefined) return;
    this.#chunks.push(chunk);
    this.#waitingBytes += chunk.length;
    if (this.#reader !== "whole" && (this.#reader === "none" || this.#waitingBytes >= HIGH_WATER_BYTES)) {
      this.#faucet.shut();
    }
    this.#arrived();
  }

  finish(): void {
    this.#complete = true;
    this.#arrived();
  }

  /** The rest will not come. */
  fail(error: Error): void {
    if (this.#complete || this.#error !== undefined) return;
    this.#error = error;
    this.#arrived();
  }

  /** Nobody will read what is left: it is taken off the wire and thrown away. */
  discard(): void {
    this.#reader = "discard";
    this.#chunks = [];
    this.#waitingBytes = 0;
    if (!this.#complete) this.#faucet.open();
  }

  async bytes(limit: number): Promise<Uint8Array> {
    if (this.#reader === "stream" || this.#reader === "discard")
      throw new Error("The body was already streamed.");
    if (this.length !== undefined && this.length > limit) throw tooLarge(limit);
    this.#reader = "whole";
    while (!this.#complete && this.#received <= limit) {
      if (this.#error !== undefined) throw this.#error;
      await this.#more();
    }
    if (this.#received > limit) {
      this.#faucet.shut();
      throw tooLarge(limit);
    }
    if (this.#chunks.length !== 1) this.#chunks = [Buffer.concat(this.#chunks)];
    return this.#chunks[0] as Uint8Array;
  }

  async *stream(): AsyncIterable<Uint8Array> {
    if (this.#reader !== "none") throw new Error("The body was already read.");
    this.#reader = "stream";
    while (true) {
      const chunks = this.#chunks;
      this.#chunks = [];
      this.#waitingBytes = 0;
      for (const chunk of chunks) yield chunk;
      if (this.#chunks.length > 0) continue;
      if (this.#error !== undefined) throw this.#error;
      if (this.#complete) return;
      await this.#more();
    }
  }

  #more(): Promise<void> {
    this.#arrival ??= Promise.withResolvers<void>();
    const { promise } = this.#arrival;
    this.#faucet.open(); // may bring bytes, or the end, before it returns
    return promise;
  }

  #arrived(): void {
    const arrival = this.#arrival;
    this.#arrival = undefined;
    arrival?.resolve();
  }
}

function tooLarge(limit: number): BodyTooLarge {
  return new BodyTooLarge(`The body is larger than ${limit} bytes.`);
}

/** The reason for a body that ends early because its sender left. */
export function senderLeft(): BodyBroken {
  return new BodyBroken("The sender closed the connection before the body was complete.");
}

/** A body that somebody else in this process produces. */
export class ProducedBody implements RequestBody {
  readonly length: number | undefined;
  readonly #source: AsyncIterable<Uint8Array>;
  #whole: Promise<Uint8Array> | undefined;
  #taken = false;

  /** @param length as declared, in bytes */
  constructor(source: AsyncIterable<Uint8Array>, length: number | undefined) {
    this.#source = source;
    this.length = length;
  }

  bytes(limit: number): Promise<Uint8Array> {
    if (this.#whole === undefined) {
      if (this.#taken) return Promise.reject(new Error("The body was already streamed."));
      this.#taken = true;
      this.#whole = this.#collect(limit);
    }
    return this.#whole;
  }

  async *stream(): AsyncIterable<Uint8Array> {
    if (this.#taken) throw new Error("The body was already read.");
    this.#taken = true;
    try {
      yield* this.#source;
    } catch (error) {
      throw new BodyBroken("The body's source failed.", { cause: error });
    }
  }

  async #collect(limit: number): Promise<Uint8Array> {
    if (this.length !== undefined && this.length > limit) throw tooLarge(limit);
    const chunks: Uint8Array[] = [];
    let size = 0;
    try {
      for await (const chunk of this.#source) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > limit) throw tooLarge(limit);
      }
    } catch (error) {
      if (error instanceof BodyTooLarge) throw error;
      throw new BodyBroken("The body's source failed.", { cause: error });
    }
    return Buffer.concat(chunks);
  }
}
