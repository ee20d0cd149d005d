import { type HeadReader, type RequestHead, UnreadableRequest } from "./head.ts";

/** Bytes of one connection that no request has claimed yet. */
export class Inbox {
  readonly #reader: HeadReader;
  readonly #headBytesMax: number;
  #bytes: Buffer | undefined;
  /** How many of the bytes are known to hold no end of a head. */
  #searched = 0;

  constructor(reader: HeadReader, headBytesMax: number) {
    this.#reader = reader;
    this.#headBytesMax = headBytesMax;
  }

  get size(): number {
    return this.#bytes === undefined ? 0 : this.#bytes.length;
  }

  add(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.#bytes = this.#bytes === undefined ? bytes : Buffer.concat([this.#bytes, bytes]);
  }

  clear(): void {
    this.#bytes = undefined;
    this.#searched = 0;
  }

  /** Takes everything that is there. */
  takeAll(): Buffer {
    const bytes = this.#bytes ?? NOTHING;
    this.clear();
    return bytes;
  }

  /** Takes exactly so many bytes; there must be as many. */
  take(count: number): Buffer {
    const bytes = this.takeAll();
    if (count === bytes.length) return bytes;
    this.#bytes = bytes.subarray(count);
    return bytes.subarray(0, count);
  }

  /**
   * Takes the next request's head, if all of it is there.
   * @throws UnreadableRequest as soon as it is clear that no request can come of it
   */
  takeHead(): RequestHead | undefined {
    const bytes = this.#withoutBlankLines();
    if (bytes === undefined) return undefined;
    const end = bytes.indexOf("\r\n\r\n", this.#searched, "latin1");
    if (end > this.#headBytesMax || (end < 0 && bytes.length > this.#headBytesMax)) {
      throw new UnreadableRequest(431, `The headers are larger than ${this.#headBytesMax} bytes.`);
    }
    if (end >= 0) return this.#reader.read(this.take(end + 4).toString("latin1", 0, end));
    this.#expectMore(bytes);
    return undefined;
  }

  /** Empty lines before a request are allowed (RFC 9112, 2.2). */
  #withoutBlankLines(): Buffer | undefined {
    let bytes = this.#bytes;
    while (bytes !== undefined && bytes[0] === 13 && bytes[1] === 10) {
      bytes = bytes.length === 2 ? undefined : bytes.subarray(2);
      this.#searched = 0;
    }
    this.#bytes = bytes;
    return bytes;
  }

  /** An incomplete head is no reason to wait when it can never become a good one. */
  #expectMore(bytes: Buffer): void {
    const first = bytes[0] as number;
    const plausible = (first > 32 && first < 127) || first === 13;
    if (!plausible) throw new UnreadableRequest(400, "This port speaks plain HTTP/1.1 and HTTP/2.");
    for (let at = bytes.indexOf(10, this.#searched); at >= 0; at = bytes.indexOf(10, at + 1)) {
      if (bytes[at - 1] !== 13) throw new UnreadableRequest(400, "A line that ends without CR.");
    }
    this.#searched = Math.max(0, bytes.length - 3);
  }
}

const NOTHING = Buffer.alloc(0);
