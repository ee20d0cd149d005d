/**
 * The aws-chunked content coding: a body cut into chunks inside of HTTP's own framing, with a signature on every chunk,
 * trailing headers, or both.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
 */
import { createHash, type Hash } from "node:crypto";
import { AwsError } from "../dispatch/errors.ts";
import type { ChunkVerifier } from "../sigv4/chunks.ts";
import { BodyTooLarge, type RequestBody } from "./raw.ts";

export interface AwsChunkedOptions {
  /** x-amz-decoded-content-length, in bytes. */
  readonly decodedLength: number;
  /** Checks the signatures; undefined when chunks are unsigned, or signed with a key that nobody can check. */
  readonly verifier: ChunkVerifier | undefined;
  /** Lower-case names that x-amz-trailer announced; exactly these must come. */
  readonly trailerNames: readonly string[];
}

/** Every chunk but the last holds at least so many bytes. */
const CHUNK_BYTES_MIN = 8 * 1024;
const LINE_BYTES_MAX = 8 * 1024;
const TRAILER_BYTES_MAX = 16 * 1024;
const CHUNK_LINE = /^([0-9A-Fa-f]{1,10})(?:;chunk-signature=([0-9a-f*]{64,144}))?\r\n$/;
const TRAILER_LINE = /^([!#$%&'*+\-.^_`|~0-9A-Za-z]+):[ \t]*([^\r\n]*?)[ \t]*\r?\n$/;
const TRAILER_SIGNATURE = "x-amz-trailer-signature";

/** An aws-chunked body, read as what it carries. */
export class AwsChunkedBody implements RequestBody {
  readonly length: number;
  readonly trailerNames: readonly string[];
  readonly #source: RequestBody;
  readonly #decoder: AwsChunkedDecoder;
  #taken = false;
  #whole: Promise<Uint8Array> | undefined;

  constructor(source: RequestBody, options: AwsChunkedOptions) {
    this.#source = source;
    this.#decoder = new AwsChunkedDecoder(options);
    this.length = options.decodedLength;
    this.trailerNames = options.trailerNames;
  }

  /** The trailing headers under lower-case names; known only after the last byte was read. */
  get trailers(): Readonly<Record<string, string>> {
    return this.#decoder.trailers;
  }

  bytes(limit: number): Promise<Uint8Array> {
    if (this.length > limit)
      return Promise.reject(new BodyTooLarge(`The body is larger than ${limit} bytes.`));
    this.#whole ??= this.#collect();
    return this.#whole;
  }

  /**
   * The bytes as they come. A chunk's signature is known to be good only after its bytes were handed out: whoever
   * stores them must not let them count before the stream has ended well.
   * @throws AwsError IncompleteBody, SignatureDoesNotMatch, InvalidChunkSizeError, MalformedTrailerError
   */
  async *stream(): AsyncIterable<Uint8Array> {
    if (this.#taken) throw new Error("The body was already read.");
    this.#taken = true;
    for await (const bytes of this.#source.stream()) yield* this.#decoder.write(bytes);
    this.#decoder.end();
  }

  async #collect(): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    for await (const piece of this.stream()) pieces.push(piece);
    return pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces);
  }
}

type Part = "size" | "data" | "data-end" | "trailer" | "trailer-end" | "done";

/** The coding itself: bytes in, data out. */
export class AwsChunkedDecoder {
  readonly #options: AwsChunkedOptions;
  #part: Part = "size";
  #line = "";
  #left = 0;
  #decoded = 0;
  /** Chunks begun, and the size of the latest. */
  #count = 0;
  #size = 0;
  #signature: string | undefined;
  #hash: Hash | undefined;
  #trailerBytes = 0;
  readonly #received = new Map<string, string>();
  #trailers: Readonly<Record<string, string>> | undefined;

  constructor(options: AwsChunkedOptions) {
    this.#options = options;
  }

  get trailers(): Readonly<Record<string, string>> {
    if (this.#trailers === undefined) throw new Error("Trailing headers are known after the last byte.");
    return this.#trailers;
  }

  /** Takes a piece of the coded body; returns the data in it. */
  write(piece: Uint8Array): Uint8Array[] {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    const data: Uint8Array[] = [];
    let at = 0;
    while (at < bytes.length) {
      if (this.#part === "done") throw incomplete();
      if (this.#part === "data") {
        const slice = bytes.subarray(at, at + this.#left);
        at += slice.length;
        this.#left -= slice.length;
        this.#hash?.update(slice);
        data.push(slice);
        if (this.#left === 0) this.#part = "data-end";
      } else {
        at = this.#gather(bytes, at);
      }
    }
    return data;
  }

  /** The coded body has ended: was it whole? */
  end(): void {
    if (this.#part !== "done" || this.#decoded !== this.#options.decodedLength) throw incomplete();
  }

  #gather(bytes: Buffer, at: number): number {
    const feed = bytes.indexOf(10, at);
    const end = feed < 0 ? bytes.length : feed + 1;
    if (this.#line.length + end - at > LINE_BYTES_MAX) throw incomplete();
    this.#line += bytes.toString("latin1", at, end);
    if (feed >= 0) {
      const line = this.#line;
      this.#line = "";
      this.#take(line);
    }
    return end;
  }

  #take(line: string): void {
    if (this.#part === "size") {
      this.#beginChunk(line);
    } else if (this.#part === "trailer" && line !== "\r\n") {
      this.#takeTrailer(line);
    } else if (line !== "\r\n") {
      throw incomplete();
    } else if (this.#part === "data-end") {
      this.#endChunk();
      this.#part = "size";
    } else if (this.#part === "trailer-end") {
      this.#part = "trailer";
    } else {
      this.#endTrailers();
    }
  }

  #beginChunk(line: string): void {
    const [, size, signature] = CHUNK_LINE.exec(line) ?? [];
    const { verifier, decodedLength } = this.#options;
    if (size === undefined || (verifier !== undefined && signature === undefined)) throw incomplete();
    const before = this.#size;
    this.#size = Number.parseInt(size, 16);
    this.#count++;
    if (this.#size > 0 && this.#count > 1 && before < CHUNK_BYTES_MIN) throw tooSmall(this.#count, before);
    this.#decoded += this.#size;
    if (this.#decoded > decodedLength) throw incomplete();
    this.#left = this.#size;
    this.#signature = signature;
    this.#hash = verifier === undefined ? undefined : createHash("sha256");
    this.#part = "data";
    if (this.#size > 0) return;
    this.#endChunk();
    this.#part = "trailer";
  }

  #endChunk(): void {
    if (this.#hash === undefined) return;
    const good = this.#options.verifier?.chunk(this.#hash.digest("hex"), this.#signature ?? "") ?? true;
    if (!good) throw mismatch();
  }

  #takeTrailer(line: string): void {
    const [, name, value] = TRAILER_LINE.exec(line) ?? [];
    this.#trailerBytes += line.length;
    if (name === undefined || value === undefined || this.#trailerBytes > TRAILER_BYTES_MAX)
      throw malformedTrailer();
    const lowerName = name.toLowerCase();
    if (this.#received.has(lowerName)) throw malformedTrailer();
    this.#received.set(lowerName, value);
    // AWS's documentation ends a trailing header with LF and the block of them with CR LF; SDKs end each with CR LF.
    if (!line.endsWith("\r\n")) this.#part = "trailer-end";
  }

  #endTrailers(): void {
    const signature = this.#received.get(TRAILER_SIGNATURE);
    this.#received.delete(TRAILER_SIGNATURE);
    const { trailerNames, verifier } = this.#options;
    const announced =
      trailerNames.length === this.#received.size && trailerNames.every((name) => this.#received.has(name));
    if (!announced) throw malformedTrailer();
    if (verifier !== undefined && this.#received.size > 0) {
      if (signature === undefined) throw malformedTrailer();
      const lines = [...this.#received]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => `${name}:${value}\n`);
      if (!verifier.trailer(lines.join(""), signature)) throw mismatch();
    }
    this.#trailers = Object.fromEntries(this.#received);
    this.#part = "done";
  }
}

function incomplete(): AwsError {
  return new AwsError("IncompleteBody", 400, "The request body terminated unexpectedly");
}

function tooSmall(chunk: number, badChunkSize: number): AwsError {
  const sentence = "Only the last chunk is allowed to have a size less than 8192 bytes";
  return new AwsError("InvalidChunkSizeError", 403, sentence, { Chunk: chunk, BadChunkSize: badChunkSize });
}

function mismatch(): AwsError {
  return new AwsError(
    "SignatureDoesNotMatch",
    403,
    "The request signature we calculated does not match the signature you provided. Check your key and signing method.",
  );
}

function malformedTrailer(): AwsError {
  return new AwsError(
    "MalformedTrailerError",
    400,
    "The request contained trailing data that was not well-formed or did not conform to our published schema.",
  );
}

/**
 * Reads what a request says of its aws-chunked body.
 * @throws AwsError MissingContentLength, InvalidArgument
 */
export function awsChunkedOptions(
  headers: Readonly<Record<string, string>>,
  verifier: ChunkVerifier | undefined,
): AwsChunkedOptions {
  const declared = headers["x-amz-decoded-content-length"];
  if (declared === undefined) {
    throw new AwsError("MissingContentLength", 411, "You must provide the Content-Length HTTP header.");
  }
  if (!/^[0-9]{1,15}$/.test(declared)) {
    throw new AwsError(
      "InvalidArgument",
      400,
      "The value specified in the x-amz-decoded-content-length header is invalid.",
    );
  }
  const trailerNames = (headers["x-amz-trailer"] ?? "").split(",").map((name) => name.trim().toLowerCase());
  return {
    decodedLength: Number(declared),
    verifier,
    trailerNames: trailerNames.filter((name) => name !== ""),
  };
}
