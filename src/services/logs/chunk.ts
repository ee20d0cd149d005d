/**
 * Events of one stream in one block of bytes: columns of times and places, then all messages as one text. A reader
 * decodes the text once and cuts messages out of it, which costs nothing per byte.
 */
import type { Instant } from "../../base/instant.ts";

/** An event as it lies in its stream. (at, sequence) is its place, and never changes. */
export interface StoredEvent {
  readonly at: Instant;
  readonly ingestedAt: Instant;
  /** Counts the events of the stream as they came in. */
  readonly sequence: number;
  readonly message: string;
}

const HEADER_BYTES = 16;
const SAME_INGESTION = 1;
const CONSECUTIVE = 2;
const NUMBER_BYTES = 8;
const OFFSET_BYTES = 4;

/** The bytes of events that are in their order: (at, sequence). */
export function encodeChunk(events: readonly StoredEvent[]): Uint8Array {
  const count = events.length;
  const [first] = events;
  if (first === undefined) throw new Error("a chunk needs events");
  const sameIngestion = events.every((event) => event.ingestedAt === first.ingestedAt);
  const consecutive = events.every((event, i) => event.sequence === first.sequence + i);
  const ingestions = sameIngestion ? 1 : count;
  const sequences = consecutive ? 1 : count;
  const numbers = count + ingestions + sequences;
  const text = events.map((event) => event.message).join("");
  const textAt = HEADER_BYTES + numbers * NUMBER_BYTES + count * OFFSET_BYTES;
  const bytes = Buffer.from(new ArrayBuffer(textAt + Buffer.byteLength(text)));
  bytes.writeUInt32LE(count, 0);
  bytes.writeUInt32LE((sameIngestion ? SAME_INGESTION : 0) | (consecutive ? CONSECUTIVE : 0), 4);
  const column = new Float64Array(bytes.buffer, HEADER_BYTES, numbers);
  const ends = new Uint32Array(bytes.buffer, HEADER_BYTES + numbers * NUMBER_BYTES, count);
  let end = 0;
  events.forEach((event, i) => {
    column[i] = event.at;
    if (i < ingestions) column[count + i] = event.ingestedAt;
    if (i < sequences) column[count + ingestions + i] = event.sequence;
    end += event.message.length;
    ends[i] = end;
  });
  bytes.write(text, textAt, "utf8");
  return bytes;
}

/** Events to be looked at one by one, without making objects of those that nobody wants. */
export class Chunk {
  readonly count: number;
  readonly #numbers: Float64Array;
  readonly #ends: Uint32Array;
  readonly #ingestions: number;
  readonly #sequences: number;
  readonly #text: string;

  constructor(stored: Uint8Array) {
    // Columns are read in place, which needs them where a number may lie.
    const bytes = stored.byteOffset % NUMBER_BYTES === 0 ? stored : new Uint8Array(stored);
    const { buffer, byteOffset } = bytes;
    const [count = 0, flags = 0] = new Uint32Array(buffer, byteOffset, 2);
    this.count = count;
    this.#ingestions = flags & SAME_INGESTION ? 1 : count;
    this.#sequences = flags & CONSECUTIVE ? 1 : count;
    const numbers = count + this.#ingestions + this.#sequences;
    this.#numbers = new Float64Array(buffer, byteOffset + HEADER_BYTES, numbers);
    const endsAt = HEADER_BYTES + numbers * NUMBER_BYTES;
    this.#ends = new Uint32Array(buffer, byteOffset + endsAt, count);
    const textAt = endsAt + count * OFFSET_BYTES;
    this.#text = Buffer.from(buffer, byteOffset + textAt, bytes.byteLength - textAt).toString("utf8");
  }

  at(i: number): Instant {
    return this.#numbers[i] as Instant;
  }

  ingestedAt(i: number): Instant {
    return this.#numbers[this.count + (this.#ingestions === 1 ? 0 : i)] as Instant;
  }

  sequence(i: number): number {
    const base = this.count + this.#ingestions;
    return this.#sequences === 1 ? (this.#numbers[base] as number) + i : (this.#numbers[base + i] as number);
  }

  message(i: number): string {
    return this.#text.substring(i === 0 ? 0 : (this.#ends[i - 1] as number), this.#ends[i]);
  }

  event(i: number): StoredEvent {
    return {
      at: this.at(i),
      ingestedAt: this.ingestedAt(i),
      sequence: this.sequence(i),
      message: this.message(i),
    };
  }

  /** The first event at or after a place; `count` when there is none. */
  firstFrom(at: number, sequence: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const t = this.at(middle);
      if (t < at || (t === at && this.sequence(middle) < sequence)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
