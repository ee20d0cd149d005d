import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  read as readDescriptor,
  readdirSync,
  renameSync,
  rmSync,
  unlinkSync,
} from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import type { Ids } from "../ids/ids.ts";
import type { WriteDatabase } from "./database.ts";
import { diskErrorOf } from "./storage-failure.ts";
import { syncDirectory } from "./world-file.ts";

/** Bytes that lie in a file of their own, written before the commit that adopts them. */
export interface Blob {
  readonly id: string;
  readonly size: number;
}

/**
 * Takes a blob's bytes in order; then `finish`. A blob that is not finished, or that no commit of its staged handler
 * adopts, is gone when the handler is through.
 */
export interface BlobWriter {
  readonly id: string;
  /** One piece, or several that lie one after the other. */
  write(bytes: Uint8Array | readonly Uint8Array[]): Promise<void>;
  /** Makes the bytes durable; the blob is not part of the state until a commit adopts it. */
  finish(): Promise<Blob>;
  /** Forgets the bytes, finished or not. */
  abandon(): Promise<void>;
}

/** Blobs as a reader sees them. */
export interface BlobReader {
  /**
   * The bytes from `start` (inclusive) to `end` (exclusive). The file is opened now, so that a later release does not
   * take it away from this reader; the stream must be read or returned. It comes in pieces of `pieceBytes`, but for
   * the last, unless the disk gives less at once.
   */
  read(id: string, start?: number, end?: number, pieceBytes?: number): AsyncIterable<Uint8Array>;
  /**
   * Keeps the files of these blobs until the answered function is called, even when the blobs are given up meanwhile:
   * for a reader of many that opens one after the other.
   */
  hold(ids: readonly string[]): () => void;
}

/** Blobs as the asynchronous part of a staged handler sees them. */
export interface BlobStager extends BlobReader {
  create(): Promise<BlobWriter>;
}

/** Blobs as a commit sees them: what it does here happens with the rest of it or not at all. */
export interface BlobKeeper extends BlobReader {
  adopt(blob: Blob): void;
  /** Gives a blob up: its file goes once the commit is durable. */
  release(id: string): void;
}

export const BLOB_TABLES = `
  CREATE TABLE _blob (id TEXT PRIMARY KEY, size INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE _blob_gone (id TEXT PRIMARY KEY) WITHOUT ROWID;
`;

const READ_SIZE = 256 * 1024;

/**
 * The blobs of one cell. A new blob lies in `incoming`; after the commit that adopted it, it moves to its place. So
 * only `incoming` can hold orphans, and a sweep costs what was under way when the process died, not what is kept.
 */
export class CellBlobs {
  readonly #folder: string;
  readonly #durable: boolean;
  #ready = false;
  /** Blobs whose files are gone; their rows go with the next change that gives one up. */
  #removed: string[] = [];
  /** How many readers hold a blob, and whether it was given up meanwhile. */
  readonly #held = new Map<string, { readers: number; givenUp: boolean }>();

  /** `durable`: fsync files before they may be adopted. */
  constructor(folder: string, durable: boolean) {
    this.#folder = folder;
    this.#durable = durable;
  }

  /** After an opening: what a commit adopted is moved to its place, what none did is removed, what was given up goes. */
  sweep(db: WriteDatabase): void {
    const incoming = join(this.#folder, "incoming");
    for (const id of existsSync(incoming) ? readdirSync(incoming) : []) {
      const adopted = db.get("SELECT 1 FROM _blob WHERE id = ?", id) !== undefined;
      if (adopted) this.settle(id);
      else rmSync(join(incoming, id), { force: true });
    }
    const gone = db.all<{ id: string }>("SELECT id FROM _blob_gone");
    for (const { id } of gone) this.remove(id);
    if (gone.length > 0) db.run("DELETE FROM _blob_gone");
    this.#removed = [];
  }

  async create(ids: Ids): Promise<BlobWriter> {
    this.#prepare();
    const id = ids.hex(32);
    const path = join(this.#folder, "incoming", id);
    return new FileWriter(id, path, await open(path, "wx", 0o600), this.#durable);
  }

  read(
    id: string,
    start = 0,
    end = Number.POSITIVE_INFINITY,
    pieceBytes = READ_SIZE,
  ): AsyncIterable<Uint8Array> {
    const settled = this.#place(id);
    const path = existsSync(settled) ? settled : join(this.#folder, "incoming", id);
    return new RangeReader(openSync(path, "r"), start, end, pieceBytes);
  }

  hold(ids: readonly string[]): () => void {
    for (const id of ids) {
      const held = this.#held.get(id);
      if (held === undefined) this.#held.set(id, { readers: 1, givenUp: false });
      else held.readers++;
    }
    let letGo = false;
    return () => {
      if (letGo) return;
      letGo = true;
      for (const id of ids) this.#letGo(id);
    };
  }

  #letGo(id: string): void {
    const held = this.#held.get(id);
    if (held === undefined || --held.readers > 0) return;
    this.#held.delete(id);
    if (held.givenUp) this.remove(id);
  }

  /** Moves an adopted blob to its place. */
  settle(id: string): void {
    const from = join(this.#folder, "incoming", id);
    if (!existsSync(from)) return;
    mkdirSync(join(this.#folder, id.slice(0, 2)), { recursive: true, mode: 0o700 });
    renameSync(from, this.#place(id));
  }

  /** Removes the file of a blob that was given up. Readers that have it open go on reading. */
  remove(id: string): void {
    const held = this.#held.get(id);
    if (held !== undefined) {
      held.givenUp = true;
      return;
    }
    for (const path of [this.#place(id), join(this.#folder, "incoming", id)])
      if (existsSync(path)) unlinkSync(path);
    this.#removed.push(id);
  }

  /** Within a change: notes that a blob is given up, and forgets the ones whose files are gone. */
  release(db: WriteDatabase, id: string): void {
    db.run("DELETE FROM _blob WHERE id = ?", id);
    db.run("INSERT OR IGNORE INTO _blob_gone (id) VALUES (?)", id);
    for (const gone of this.#removed) db.run("DELETE FROM _blob_gone WHERE id = ?", gone);
    this.#removed = []; // should this change be undone, a sweep finds nothing to remove and forgets them then
  }

  #place(id: string): string {
    return join(this.#folder, id.slice(0, 2), id);
  }

  #prepare(): void {
    if (this.#ready) return;
    mkdirSync(join(this.#folder, "incoming"), { recursive: true, mode: 0o700 });
    if (this.#durable) syncDirectory(this.#folder);
    this.#ready = true;
  }
}

class FileWriter implements BlobWriter {
  readonly id: string;
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #durable: boolean;
  #size = 0;

  constructor(id: string, path: string, file: FileHandle, durable: boolean) {
    this.id = id;
    this.#path = path;
    this.#file = file;
    this.#durable = durable;
  }

  async write(bytes: Uint8Array | readonly Uint8Array[]): Promise<void> {
    try {
      await this.#write(bytes);
    } catch (error) {
      throw diskErrorOf(error, `blob ${this.id}`);
    }
  }

  async #write(bytes: Uint8Array | readonly Uint8Array[]): Promise<void> {
    if (!(bytes instanceof Uint8Array)) {
      const size = bytes.reduce((sum, piece) => sum + piece.length, 0);
      const { bytesWritten } = await this.#file.writev(bytes);
      this.#size += bytesWritten;
      if (bytesWritten < size) await this.#write(Buffer.concat(bytes).subarray(bytesWritten));
      return;
    }
    for (let at = 0; at < bytes.length; ) at += (await this.#file.write(bytes, at)).bytesWritten;
    this.#size += bytes.length;
  }

  async finish(): Promise<Blob> {
    try {
      if (this.#durable) await this.#file.datasync();
    } catch (error) {
      throw diskErrorOf(error, `blob ${this.id}`);
    }
    await this.#file.close();
    return { id: this.id, size: this.#size };
  }

  async abandon(): Promise<void> {
    await this.#file.close().catch(() => {});
    rmSync(this.#path, { force: true });
  }
}

/** Reads on while the consumer asks; closes the file at the end, or when the consumer leaves, read or not. */
class RangeReader implements AsyncIterableIterator<Uint8Array> {
  #descriptor: number | undefined;
  #at: number;
  readonly #end: number;
  readonly #pieceBytes: number;

  constructor(descriptor: number, start: number, end: number, pieceBytes: number) {
    this.#descriptor = descriptor;
    this.#at = start;
    this.#end = end;
    this.#pieceBytes = pieceBytes;
  }

  async next(): Promise<IteratorResult<Uint8Array, undefined>> {
    if (this.#descriptor === undefined || this.#at >= this.#end) return this.return();
    const buffer = Buffer.allocUnsafe(Math.min(this.#pieceBytes, this.#end - this.#at));
    const count = await readAt(this.#descriptor, buffer, this.#at);
    if (count === 0) return this.return();
    this.#at += count;
    return { done: false, value: buffer.subarray(0, count) };
  }

  async return(): Promise<IteratorReturnResult<undefined>> {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

function readAt(descriptor: number, buffer: Buffer, at: number): Promise<number> {
  return new Promise((resolve, reject) => {
    readDescriptor(descriptor, buffer, 0, buffer.length, at, (error, count) =>
      error ? reject(error) : resolve(count),
    );
  });
}
