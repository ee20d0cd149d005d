import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { BodyCipher } from "../encryption/segments.ts";
import { holderOf, holderOfVersion, type Version } from "../object/version.ts";

/** One piece of a body as it lies: in the row, or as ciphertext in a blob. A body that came whole is one part. */
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
  /** 1: bytes are plaintext. Only so in a database that lives in memory, and no longer when that is copied. */
  readonly open: number | null;
}

/** Part numbers end at 10,000. */
const NUMBERS = 16_384;

const COLUMNS =
  "id % 16384 AS number, size, etag, checksum, further, stored_at AS storedAt, salt, bytes, blob, open";
const LISTED = "id % 16384 AS number, size, etag, checksum, further, stored_at AS storedAt";

/** What listings tell of a part. */
export type ListedPart = Pick<Part, "number" | "size" | "etag" | "checksum" | "further" | "storedAt">;

/** A row about to be written. */
interface PartEntry {
  readonly id: number;
  readonly part: Part;
}

/** Small bodies that are kept at hand at most: 16 KiB each. */
const REMEMBERED_MAX = 1_000;

/** The bodies of a cell, for looking. A holder is a version or an upload (object/version.ts). */
export class PartReader {
  readonly #db: ReadDatabase;
  readonly #small = new Map<Version, Part>();

  /** Whether bodies may lie open here: in memory, where nobody can read them who could not read their keys. */
  readonly mayLieOpen: boolean;

  constructor(db: ReadDatabase) {
    this.#db = db;
    this.mayLieOpen = db.inMemory === true;
  }

  one(holder: number, number: number): Part | undefined {
    return this.#db.get(`SELECT ${COLUMNS} FROM part WHERE id = ?`, holder * NUMBERS + number);
  }

  /**
   * The body of a version that came whole, kept at hand where it is small, for as long as this reading of its row is:
   * when it gets another body, the row is read anew.
   */
  whole(version: Version): Part | undefined {
    const known = this.#small.get(version);
    if (known !== undefined) return known;
    const found = this.one(holderOf(version), 1);
    if (found === undefined || found.bytes === null) return found;
    if (this.#small.size >= REMEMBERED_MAX) this.#small.clear();
    this.#small.set(version, found);
    return found;
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
  /** By bucket. In memory, as the bodies are that they are for. */
  readonly #roots = new Map<number, Uint8Array>();

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** Puts a part in the place of the one with its number, whose blob is answered. */
  put(holder: number, part: Part): string | undefined {
    const earlier = this.remove(holder, part.number);
    this.add(holder, part);
    return earlier;
  }

  /** Adds a part to a holder that has none with its number, when somebody looks. */
  add(holder: number, part: Part): void {
    this.#db.later("part", this.#addAll, { id: holder * NUMBERS + part.number, part });
  }

  readonly #addAll = (entries: readonly PartEntry[]): void => {
    for (const { id, part } of entries)
      this.#db.run(
        `INSERT INTO part (id, size, etag, checksum, further, stored_at, salt, bytes, blob, open)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        id,
        part.size,
        part.etag,
        part.checksum,
        part.further,
        part.storedAt,
        part.salt,
        part.bytes,
        part.blob,
        part.open,
      );
  };

  /** Puts a version's small body in the place of its earlier one, when somebody looks. */
  overwrite(version: number, part: Part): void {
    this.#db.later("part", this.#overwriteAll, { id: holderOfVersion(version) * NUMBERS + 1, part });
  }

  readonly #overwriteAll = (entries: readonly PartEntry[]): void => {
    for (const { id, part } of entries)
      this.#db.run(
        "UPDATE part SET size = ?, etag = ?, stored_at = ?, salt = ?, bytes = ?, open = ? WHERE id = ?",
        part.size,
        part.etag,
        part.storedAt,
        part.salt,
        part.bytes,
        part.open,
        id,
      );
  };

  /** Bodies of this bucket may lie open from now on. `root`: what their keys will be derived from. */
  leaveOpen(bucket: number, root: Uint8Array): void {
    this.#roots.set(bucket, root);
  }

  /** Seals what lies open: before a copy of all of it is made on a disk. */
  sealOpen(): void {
    const open = this.#db.all<{ id: number; bucket: number; salt: Uint8Array; bytes: Uint8Array }>(
      `SELECT part.id, v.bucket, part.salt, part.bytes
       FROM part JOIN object_version v ON v.id = part.id / 32768 WHERE part.open = 1`,
    );
    for (const { id, bucket, salt, bytes } of open) {
      const root = this.#roots.get(bucket) as Uint8Array;
      const sealed = Buffer.concat(new BodyCipher([root], salt).seal(bytes, 0, true));
      this.#db.run("UPDATE part SET bytes = ?, open = NULL WHERE id = ?", sealed, id);
    }
  }

  /** Remembers the checksum of a part that came as a whole object. */
  sumUp(holder: number, number: number, checksum: string | null): void {
    this.#db.run("UPDATE part SET checksum = ? WHERE id = ?", checksum, holder * NUMBERS + number);
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
