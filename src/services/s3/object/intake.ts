/**
 * Takes a body in: sums it up and encrypts it while it comes, into a blob, or whole where it is small. Nothing of it
 * counts before the commit that adopts it; what no commit adopts is gone.
 */
import { createHash, hash } from "node:crypto";
import { letGo } from "../../../base/let-go.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { BodyBroken, type RequestBody } from "../../../kernel/edge/raw.ts";
import type { Blob, BlobWriter } from "../../../kernel/store/blobs.ts";
import { base64, type ChecksumAlgorithm, checksumOf, loadDigest, newDigest } from "../checksum/algorithms.ts";
import type { Digest } from "../checksum/digest.ts";
import type { Keys } from "../encryption/encryption.ts";
import { BodyCipher, SALT_BYTES, SEGMENT_BYTES } from "../encryption/segments.ts";
import { entityTooLarge, incompleteBody, missingContentLength } from "../errors.ts";
import type { Prepare } from "../kit.ts";
import { INLINE_BYTES_MAX } from "../limits.ts";

/** A body that was taken in and waits for its commit. */
export interface Taken {
  readonly size: number;
  /** In hexadecimal digits. */
  readonly md5: string;
  /** Base64, of the algorithm that is kept. */
  readonly checksum: string;
  /** Base64, of a further algorithm that the sender used. */
  readonly further: string | undefined;
  readonly salt: Uint8Array;
  /** Null where it lies in the blob, or where the body is empty. */
  readonly bytes: Uint8Array | null;
  /** What the key will be derived from that the bytes are not sealed with yet; undefined: they are ciphertext. */
  readonly openUnder?: Uint8Array | undefined;
  readonly blob: Blob | undefined;
}

/** Where a body comes from: a request, or an object that is copied. */
export type Source =
  | { readonly whole: Uint8Array }
  | { readonly size: number; readonly pieces: AsyncIterable<Uint8Array>; readonly ownsPieces?: boolean };

/** How many segments are written at once. */
const SEGMENTS_PER_WRITE = 8;

export async function takeIn(
  ctx: Prepare,
  source: Source,
  keys: Keys,
  algorithm: ChecksumAlgorithm,
  further?: ChecksumAlgorithm,
): Promise<Taken> {
  await loadDigest(algorithm);
  await loadDigest(further);
  const salt = ctx.ids.bytes(SALT_BYTES);
  const cipher = new BodyCipher(keys.roots, salt);
  if ("whole" in source) return takeWhole(source.whole, salt, cipher, algorithm, further);
  if (source.size <= INLINE_BYTES_MAX)
    return takeWhole(await collect(source), salt, cipher, algorithm, further);
  const intake = new Intake(await ctx.blobs.create(), cipher, algorithm, further);
  for await (const piece of source.pieces) {
    intake.add(piece);
    if (source.ownsPieces === true) letGo(piece);
    if (intake.full) await intake.flush();
  }
  if (intake.size !== source.size) throw incompleteBody();
  return { ...(await intake.finish()), salt };
}

/** Takes in a small body that is all there, where there is nothing to wait for. In memory it stays open under S3's own keys. */
export function takeInline(ctx: Prepare, whole: Uint8Array, keys: Keys, algorithm: ChecksumAlgorithm): Taken {
  const salt = ctx.ids.bytes(SALT_BYTES);
  if (keys.encryption.kind !== "AES256" || !ctx.store.parts.mayLieOpen || whole.length === 0)
    return takeWhole(whole, salt, new BodyCipher(keys.roots, salt), algorithm, undefined);
  return {
    size: whole.length,
    md5: hash("md5", whole),
    checksum: checksumOf(algorithm, whole),
    further: undefined,
    salt,
    bytes: whole,
    openUnder: keys.roots[0],
    blob: undefined,
  };
}

function takeWhole(
  plain: Uint8Array,
  salt: Uint8Array,
  cipher: BodyCipher,
  algorithm: ChecksumAlgorithm,
  further: ChecksumAlgorithm | undefined,
): Taken {
  return {
    size: plain.length,
    md5: hash("md5", plain),
    checksum: checksumOf(algorithm, plain),
    further: further && checksumOf(further, plain),
    salt,
    bytes: plain.length === 0 ? null : Buffer.concat(cipher.seal(plain, 0, true)),
    blob: undefined,
  };
}

async function collect({
  size,
  pieces,
}: {
  size: number;
  pieces: AsyncIterable<Uint8Array>;
}): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  const whole = Buffer.concat(all);
  if (whole.length !== size) throw incompleteBody();
  return whole;
}

/** A request's body, with S3's word for each way in which it may be wrong. */
export async function requestSource(body: RequestBody | undefined, max: number): Promise<Source> {
  if (body === undefined) return { whole: new Uint8Array(0) };
  const { length } = body;
  if (length === undefined) throw missingContentLength();
  if (length > max) throw entityTooLarge(length, max);
  if (length <= INLINE_BYTES_MAX) {
    try {
      const whole = await body.bytes(INLINE_BYTES_MAX);
      if (whole.length === length) return { whole };
    } catch (error) {
      throw asIncomplete(error);
    }
    throw incompleteBody();
  }
  return { size: length, pieces: withS3Words(body.stream()), ownsPieces: body.ownsPieces === true };
}

async function* withS3Words(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    yield* pieces;
  } catch (error) {
    throw asIncomplete(error);
  }
}

function asIncomplete(error: unknown): unknown {
  if (error instanceof AwsError) return error;
  return error instanceof BodyBroken ? incompleteBody() : error;
}

/** A body on its way into a blob. Hashing and encrypting go on while the disk writes. */
class Intake {
  size = 0;
  readonly #writer: BlobWriter;
  readonly #cipher: BodyCipher;
  readonly #md5 = createHash("md5");
  readonly #checksum: Digest;
  readonly #further: Digest | undefined;
  readonly #segment = Buffer.allocUnsafe(SEGMENT_BYTES);
  #filled = 0;
  #number = 0;
  #sealed: Buffer[] = [];
  #writing: Promise<void> | undefined;

  constructor(
    writer: BlobWriter,
    cipher: BodyCipher,
    algorithm: ChecksumAlgorithm,
    further: ChecksumAlgorithm | undefined,
  ) {
    this.#writer = writer;
    this.#cipher = cipher;
    this.#checksum = newDigest(algorithm);
    this.#further = further && newDigest(further);
  }

  add(piece: Uint8Array): void {
    this.#md5.update(piece);
    this.#checksum.update(piece);
    this.#further?.update(piece);
    this.size += piece.length;
    for (let at = 0; at < piece.length; ) {
      if (this.#filled === SEGMENT_BYTES) this.#seal(false);
      const count = Math.min(SEGMENT_BYTES - this.#filled, piece.length - at);
      this.#segment.set(piece.subarray(at, at + count), this.#filled);
      this.#filled += count;
      at += count;
    }
  }

  /** A full segment is sealed when the next byte comes: only then is it known not to be the last. */
  #seal(last: boolean): void {
    this.#sealed.push(...this.#cipher.seal(this.#segment.subarray(0, this.#filled), this.#number++, last));
    this.#filled = 0;
  }

  get full(): boolean {
    return this.#sealed.length >= 2 * SEGMENTS_PER_WRITE;
  }

  /** Hands what is sealed to the disk; waits only for what was handed over before. */
  async flush(): Promise<void> {
    await this.#writing;
    const pieces = this.#sealed;
    this.#sealed = [];
    this.#writing = this.#writer.write(pieces).finally(() => pieces.forEach(letGo));
    this.#writing.catch(() => {}); // whoever waits next hears of it
  }

  async finish(): Promise<Omit<Taken, "salt">> {
    this.#seal(true);
    await this.flush();
    await this.#writing;
    const blob = await this.#writer.finish();
    return {
      size: this.size,
      md5: this.#md5.digest("hex"),
      checksum: base64(this.#checksum.digest()),
      further: this.#further && base64(this.#further.digest()),
      bytes: null,
      blob,
    };
  }
}
