/** Reads bodies: decrypts what the reader wants of them, and no more than the segments it lies in. */
import { letGo } from "../../../base/let-go.ts";
import type { BlobReader } from "../../../kernel/store/blobs.ts";
import { BodyCipher, BodyTampered, SEGMENT_BYTES, type SegmentSpan, spanOf } from "../encryption/segments.ts";
import type { Part } from "../store/parts.ts";

/** Plaintext bytes of a part, `end` exclusive and after `start`. */
interface Slice {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
}

/**
 * Bytes `start` to `end` (exclusive) of a body that lies in these parts. At once where it is one small part; else as a
 * stream that must be read or returned, and that goes on being readable when the object is deleted meanwhile.
 */
export function readBody(
  blobs: BlobReader,
  roots: readonly Uint8Array[],
  parts: readonly Part[],
  start: number,
  end: number,
): Uint8Array | AsyncIterable<Uint8Array> {
  const slices = slicesOf(parts, start, end);
  const [only] = slices;
  if (only === undefined) return new Uint8Array(0);
  if (slices.length === 1 && only.part.bytes !== null) return openInline(only, roots);
  return new BodyStream(blobs, roots, slices);
}

/** The same of a body that is one part. */
export function readWhole(
  blobs: BlobReader,
  roots: readonly Uint8Array[],
  part: Part,
  start: number,
  end: number,
): Uint8Array | AsyncIterable<Uint8Array> {
  const slice = { part, start, end };
  return part.bytes === null ? new BodyStream(blobs, roots, [slice]) : openInline(slice, roots);
}

function slicesOf(parts: readonly Part[], start: number, end: number): Slice[] {
  const slices: Slice[] = [];
  let at = 0;
  for (const part of parts) {
    const from = Math.max(0, start - at);
    const to = Math.min(part.size, end - at);
    if (from < to) slices.push({ part, start: from, end: to });
    at += part.size;
    if (at >= end) break;
  }
  return slices;
}

/** What was decrypted of small bodies, for as long as they are kept at hand, and whose keys opened them. */
const OPENED = new WeakMap<Part, { readonly root: Uint8Array; readonly plain: Uint8Array }>();

/** A body in a row is one segment. */
function openInline({ part, start, end }: Slice, roots: readonly Uint8Array[]): Uint8Array {
  if (part.open === 1) return (part.bytes as Uint8Array).subarray(start, end);
  const [root] = roots as readonly [Uint8Array];
  const known = OPENED.get(part);
  const plain =
    known?.root === root
      ? known.plain
      : new BodyCipher(roots, part.salt).open(part.bytes as Uint8Array, 0, true);
  // A bucket's own key is the same object each time; others come anew from whoever may use them.
  if (known === undefined && roots.length === 1) OPENED.set(part, { root, plain });
  return start === 0 && end === plain.length ? plain : plain.subarray(start, end);
}

class BodyStream implements AsyncIterableIterator<Uint8Array> {
  /** But for small ones, which are kept at hand, and too small to be let go. */
  readonly ownsPieces = true;
  readonly #blobs: BlobReader;
  readonly #roots: readonly Uint8Array[];
  readonly #slices: readonly Slice[];
  readonly #letGo: () => void;
  #next = 0;
  #open: SegmentReader | undefined;

  constructor(blobs: BlobReader, roots: readonly Uint8Array[], slices: readonly Slice[]) {
    this.#blobs = blobs;
    this.#roots = roots;
    this.#slices = slices;
    this.#letGo = blobs.hold(slices.flatMap(({ part }) => (part.blob === null ? [] : [part.blob])));
  }

  async next(): Promise<IteratorResult<Uint8Array, undefined>> {
    try {
      for (;;) {
        const piece = await this.#open?.next();
        if (piece !== undefined) return { done: false, value: piece };
        const slice = this.#slices[this.#next++];
        if (slice === undefined) return this.return();
        if (slice.part.bytes !== null) return { done: false, value: openInline(slice, this.#roots) };
        this.#open = new SegmentReader(this.#blobs, this.#roots, slice);
      }
    } catch (error) {
      await this.return();
      throw error;
    }
  }

  async return(): Promise<IteratorReturnResult<undefined>> {
    this.#next = this.#slices.length;
    await this.#open?.close();
    this.#open = undefined;
    this.#letGo();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

/** How many segments are read at once: whole ones, so that none has to be put together. */
const SEGMENTS_PER_READ = 4;

/** Part of a blob, decrypted segment by segment. */
class SegmentReader {
  readonly #source: AsyncIterator<Uint8Array>;
  readonly #cipher: BodyCipher;
  readonly #slice: Slice;
  readonly #span: SegmentSpan;
  /** Ciphertext that has come and is not decrypted yet. */
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  /** Pieces as they came, of which something waits. */
  #come: Uint8Array[] = [];
  #segment: number;

  constructor(blobs: BlobReader, roots: readonly Uint8Array[], slice: Slice) {
    this.#cipher = new BodyCipher(roots, slice.part.salt);
    this.#slice = slice;
    this.#span = spanOf(slice.start, slice.end, slice.part.size, this.#cipher.overhead);
    this.#segment = this.#span.first;
    const pieceBytes = SEGMENTS_PER_READ * (SEGMENT_BYTES + this.#cipher.overhead);
    const bytes = blobs.read(slice.part.blob as string, this.#span.start, this.#span.end, pieceBytes);
    this.#source = bytes[Symbol.asyncIterator]();
  }

  /** The next plaintext; undefined at the end. */
  async next(): Promise<Uint8Array | undefined> {
    const from = this.#segment * SEGMENT_BYTES;
    if (from >= this.#slice.end) return undefined;
    const last = this.#segment === this.#span.lastOfBody;
    const size = Math.min(SEGMENT_BYTES, this.#slice.part.size - from);
    const sealed = await this.#take(size + this.#cipher.overhead);
    const plain = this.#cipher.open(sealed, this.#segment, last);
    if (this.#waitingBytes === 0) this.#letGo();
    this.#segment++;
    const start = Math.max(0, this.#slice.start - from);
    return plain.subarray(start, Math.min(size, this.#slice.end - from));
  }

  async #take(count: number): Promise<Uint8Array> {
    while (this.#waitingBytes < count) {
      const { done, value } = await this.#source.next();
      if (done === true) throw new BodyTampered("a body is shorter than it was");
      this.#come.push(value);
      this.#waiting.push(value);
      this.#waitingBytes += value.length;
    }
    const bytes =
      this.#waiting.length === 1 ? (this.#waiting[0] as Uint8Array) : Buffer.concat(this.#waiting);
    this.#waitingBytes -= count;
    this.#waiting = this.#waitingBytes === 0 ? [] : [bytes.subarray(count)];
    return bytes.subarray(0, count);
  }

  /** Everything that has come is decrypted. */
  #letGo(): void {
    for (const piece of this.#come) letGo(piece);
    this.#come = [];
  }

  async close(): Promise<void> {
    await this.#source.return?.();
  }
}
