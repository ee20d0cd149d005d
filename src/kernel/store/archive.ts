import { createReadStream, createWriteStream, readdirSync, statSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";

/**
 * A folder as one stream: gzip over a first line that names the format, then each file as a line of JSON (its path and
 * size) and its bytes.
 */
const FORMAT = "cloudlet snapshot 1\n";

interface Entry {
  readonly path: string;
  readonly size: number;
}

/** Streams all files below `folder`. They must not change meanwhile. */
export function packFolder(folder: string): AsyncIterable<Uint8Array> {
  return Readable.from(filesOf(folder)).pipe(createGzip({ level: 1 }));
}

async function* filesOf(folder: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(FORMAT);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  for (const name of names) {
    const stat = statSync(join(folder, name));
    if (!stat.isFile()) continue;
    const entry: Entry = { path: name.split(sep).join("/"), size: stat.size };
    yield Buffer.from(`${JSON.stringify(entry)}\n`);
    yield* createReadStream(join(folder, name));
  }
}

/** Writes what {@link packFolder} made into an empty folder. Throws RangeError when the stream is not such an archive. */
export async function unpackFolder(archive: AsyncIterable<Uint8Array>, folder: string): Promise<void> {
  const plain = createGunzip();
  const feeding = pipeline(Readable.from(archive), plain);
  feeding.catch(() => {}); // reported below, where the reader meets the end
  try {
    await readEntries(new Pieces(plain), folder);
    await feeding;
  } catch (error) {
    plain.destroy();
    if (error instanceof RangeError) throw error;
    throw new RangeError(
      `This is not a snapshot of Cloudlet: ${error instanceof Error ? error.message : error}`,
    );
  }
}

async function readEntries(pieces: Pieces, folder: string): Promise<void> {
  if ((await pieces.line()) !== FORMAT.trimEnd()) throw new RangeError("This is not a snapshot of Cloudlet.");
  for (let line = await pieces.line(); line !== undefined; line = await pieces.line()) {
    const { path, size } = JSON.parse(line) as Entry;
    const safe =
      typeof path === "string" && path.split("/").every((part) => /^[\w.@-]+$/.test(part) && part !== "..");
    if (!safe || !Number.isSafeInteger(size) || size < 0)
      throw new RangeError("This snapshot names a file it may not.");
    await mkdir(dirname(join(folder, path)), { recursive: true, mode: 0o700 });
    await pipeline(pieces.bytes(size), createWriteStream(join(folder, path), { mode: 0o600 }));
  }
}

/** A stream read by lines and by counts of bytes. */
class Pieces {
  readonly #source: AsyncIterator<Uint8Array>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  async line(): Promise<string | undefined> {
    for (;;) {
      const end = this.#rest.indexOf(10);
      if (end >= 0) {
        const line = this.#rest.subarray(0, end).toString("utf8");
        this.#rest = this.#rest.subarray(end + 1);
        return line;
      }
      if (this.#rest.length > 4096) throw new RangeError("This is not a snapshot of Cloudlet.");
      if (!(await this.#more())) {
        if (this.#rest.length > 0) throw new RangeError("The snapshot ends in the middle of a line.");
        return undefined;
      }
    }
  }

  async *bytes(count: number): AsyncIterable<Uint8Array> {
    for (let left = count; left > 0; ) {
      if (this.#rest.length === 0 && !(await this.#more()))
        throw new RangeError("The snapshot ends in the middle of a file.");
      const piece = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }

  async #more(): Promise<boolean> {
    const next = await this.#source.next();
    if (next.done === true) return false;
    this.#rest = this.#rest.length === 0 ? Buffer.from(next.value) : Buffer.concat([this.#rest, next.value]);
    return true;
  }
}
