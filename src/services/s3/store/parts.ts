import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { Memory } from "./memory.ts";

/** One piece of a body as it lies: ciphertext in the row, or in a blob. A body that came whole is one part. */
export interface Part {
  readonly number: number;
  /** Of the plaintext. */
  readonly size: number;
  readonly etag: string;
  /** Base64, of the algorithm of its upload; null where nobody asked for one. */
  readonly checksum: string | null;
  /** What its sender gave of another algorithm than its upload's: "CRC32:" and the value. */
  readonly further: string | null;
  readonly storedAt: Instant;
  readonly salt: Uint8Array;
  readonly bytes: Uint8Array | null;
  readonly blob: string | null;
}

/** Part numbers end at 10,000. */
const NUMBERS = 16_384;

const COLUMNS =
  "id % 16384 AS number, size, etag, checksum, further, stored_at AS storedAt, salt, bytes, blob";
const LISTED = "id % 16384 AS number, size, etag, checksum, further, stored_at AS storedAt";

/** What listings tell of a part. */
export type ListedPart = Pick<Part, "number" | "size" | "etag" | "checksum" | "further" | "storedAt">;

/** What is said to change when changes of bodies are undone: a new one may then get an old one's number. */
const PARTS = "parts";
/** Small bodies that are kept at hand at most: 16 KiB each. */
const REMEMBERED_MAX = 1_000;

/** The bodies of a cell, for looking. A holder is a version or an upload (object/version.ts). */
export class PartReader {
  readonly #db: ReadDatabase;
  readonly #small = new Memory<number, Part>(REMEMBERED_MAX);

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  one(holder: number, number: number): Part | undefined {
    return this.#db.get(`SELECT ${COLUMNS} FROM part WHERE id = ?`, holder * NUMBERS + number);
  }

  /** The body of a version that came whole. It never changes, and is kept at hand where it is small. */
  whole(holder: number): Part | undefined {
    const generation = this.#db.generation(PARTS);
    const known = this.#small.get(holder, generation);
    if (known !== undefined) return known;
    const found = this.one(holder, 1);
    return found === undefined || found.bytes === null ? found : this.#small.keep(holder, generation, found);
  }

  /** All of a holder's, in order. */
  all(holder: number): Part[] {
    return this.#db.all(
      `SELECT ${COLUMNS} FROM part WHERE id >= ? AND id < ? ORDER BY id`,
      holder * NUMBERS,
      (holder + 1) * NUMBERS,
    );
  }

  /** Parts with numbers after `after`, without their bytes. */
  list(holder: number, after: number, limit: number): ListedPart[] {
    return this.#db.all(
      `SELECT ${LISTED} FROM part WHERE id > ? AND id < ? ORDER BY id LIMIT +?`,
      holder * NUMBERS + after,
      (holder + 1) * NUMBERS,
      limit,
    );
  }
}

/** The bodies of a cell, for changing. */
export class PartWriter extends PartReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
    db.touch(PARTS);
  }

  /** Puts a part in the place of the one with its number, whose blob is answered. */
  put(holder: number, part: Part): string | undefined {
    const earlier = this.remove(holder, part.number);
    this.add(holder, part);
    return earlier;
  }

  /** Adds a part to a holder that has none with its number. */
  add(holder: number, part: Part): void {
    this.#db.run(
      `INSERT INTO part (id, size, etag, checksum, further, stored_at, salt, bytes, blob)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      holder * NUMBERS + part.number,
      part.size,
      part.etag,
      part.checksum,
      part.further,
      part.storedAt,
      part.salt,
      part.bytes,
      part.blob,
    );
  }

  /** Puts a version's small body where that of another one was, which had one of its own row, too. */
  takePlace(of: number, holder: number, { size, etag, storedAt, salt, bytes }: Part): void {
    this.#db.run(
      "UPDATE part SET id = ?, size = ?, etag = ?, stored_at = ?, salt = ?, bytes = ? WHERE id = ?",
      holder * NUMBERS + 1,
      size,
      etag,
      storedAt,
      salt,
      bytes,
      of * NUMBERS + 1,
    );
  }

  /** Takes away a part that lies in its row. */
  removeInline(holder: number, number: number): void {
    this.#db.run("DELETE FROM part WHERE id = ?", holder * NUMBERS + number);
  }

  /** Takes one part away; answers its blob, where it has one. */
  remove(holder: number, number: number): string | undefined {
    const id = holder * NUMBERS + number;
    const row = this.#db.get<{ blob: string | null }>("SELECT blob FROM part WHERE id = ?", id);
    if (row !== undefined) this.#db.run("DELETE FROM part WHERE id = ?", id);
    return row?.blob ?? undefined;
  }

  /** Takes all of a holder's parts away; answers the blobs that are to be given up. */
  removeAll(holder: number): string[] {
    const from = holder * NUMBERS;
    const to = (holder + 1) * NUMBERS;
    const rows = this.#db.all<{ blob: string }>(
      "SELECT blob FROM part WHERE id >= ? AND id < ? AND blob IS NOT NULL",
      from,
      to,
    );
    this.#db.run("DELETE FROM part WHERE id >= ? AND id < ?", from, to);
    return rows.map((row) => row.blob);
  }
}
