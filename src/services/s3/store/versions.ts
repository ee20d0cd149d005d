import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase } from "../../../kernel/store/database.ts";
import { NULL_VERSION, type Version } from "../object/version.ts";
import { EVERYTHING, type KeyRange } from "./key-range.ts";
import { type Lately, latelyOf } from "./lately.ts";

const COLUMNS = `id, key, version_id AS versionId, latest, marker, modified_at AS modifiedAt, size, etag,
  holder, part_count AS partCount, storage_class AS storageClass, owner, made, encryption, tags, acl, restore,
  lock_mode AS lockMode, retain_until AS retainUntil, legal_hold AS legalHold, replication`;

/** What lies in a bucket in one class, and one tier of it. */
export interface ClassSize {
  readonly storageClass: string;
  readonly tier: string | null;
  readonly objects: number;
  readonly bytes: number;
  /** What objects of less than 128 KB miss to that. */
  readonly missing: number;
}

/** What ListObjects shows of an object. */
export type ShownVersion = Pick<
  Version,
  "key" | "modifiedAt" | "size" | "etag" | "storageClass" | "owner" | "made" | "restore"
>;

/** The rows of a listing, in their order, as lazily as they are asked for. */
export type Rows<Row> = Iterable<Row>;

/** The objects of a cell, for looking. */
export class VersionReader {
  readonly #db: ReadDatabase;
  protected readonly lately: Lately;

  constructor(db: ReadDatabase) {
    this.#db = db;
    this.lately = latelyOf(db);
  }

  /** The newest version of a key, which may be a delete marker. */
  latest(bucket: number, key: string): Version | undefined {
    const known = this.lately.get(bucket, key);
    if (known !== undefined) return known;
    const found = this.#db.get<Version>(
      `SELECT ${COLUMNS} FROM object_version WHERE bucket = ? AND key = ? ORDER BY id DESC LIMIT 1`,
      bucket,
      key,
    );
    return found === undefined ? undefined : this.lately.keep(bucket, found);
  }

  /** `versionId` may be "null". */
  version(bucket: number, key: string, versionId: string): Version | undefined {
    if (versionId === NULL_VERSION)
      return this.#db.get(
        `SELECT ${COLUMNS} FROM object_version WHERE bucket = ? AND key = ? AND version_id = 'null'
         ORDER BY id DESC LIMIT 1`,
        bucket,
        key,
      );
    return this.#db.get(
      `SELECT ${COLUMNS} FROM object_version
       WHERE bucket = ? AND key = ? AND version_id = ? AND version_id <> 'null'`,
      bucket,
      key,
      versionId,
    );
  }

  /** When a version was moved into its class; undefined: it was written there. */
  inClassSince(id: number): Instant | undefined {
    const row = this.#db.get<{ since: Instant | null }>(
      "SELECT class_since AS since FROM object_version WHERE id = ?",
      id,
    );
    return row?.since ?? undefined;
  }

  /** How much lies in a bucket, by class and tier. Looks at all of it. */
  sizes(bucket: number): ClassSize[] {
    return this.#db.all(
      `SELECT storage_class AS storageClass, tier, count(*) AS objects, sum(size) AS bytes,
         sum(max(0, 131072 - size)) AS missing
       FROM object_version WHERE bucket = ? GROUP BY storage_class, tier`,
      bucket,
    );
  }

  /** Of one row, wherever it lies. */
  withId(id: number): Version | undefined {
    return this.#db.get(`SELECT ${COLUMNS} FROM object_version WHERE id = ?`, id);
  }

  /** The same as {@link current}, as far as listings show it. */
  shown(bucket: number, { from, before }: KeyRange): Rows<ShownVersion> {
    return this.#db.iterate(
      `SELECT key, modified_at AS modifiedAt, size, etag, storage_class AS storageClass, owner, made, restore
       FROM object_version INDEXED BY current_object
       WHERE bucket = ? AND key >= ? AND key < CAST(? AS TEXT) AND latest = 1 AND marker = 0 ORDER BY key`,
      bucket,
      from,
      before ?? EVERYTHING,
    );
  }

  /** What a GET without a version finds, key after key. */
  current(bucket: number, { from, before }: KeyRange): Rows<Version> {
    return this.#db.iterate(
      `SELECT ${COLUMNS} FROM object_version INDEXED BY current_object
       WHERE bucket = ? AND key >= ? AND key < CAST(? AS TEXT) AND latest = 1 AND marker = 0 ORDER BY key`,
      bucket,
      from,
      before ?? EVERYTHING,
    );
  }

  /** All versions and delete markers, key after key, of each the newest first. */
  all(bucket: number, { from, before }: KeyRange): Rows<Version> {
    return this.#db.iterate(
      `SELECT ${COLUMNS} FROM object_version INDEXED BY version_by_key
       WHERE bucket = ? AND key >= ? AND key < CAST(? AS TEXT) ORDER BY key, id DESC`,
      bucket,
      from,
      before ?? EVERYTHING,
    );
  }

  /** The versions of one key that are older than a row, the newest first. */
  older(bucket: number, key: string, id: number): Rows<Version> {
    return this.#db.iterate(
      `SELECT ${COLUMNS} FROM object_version WHERE bucket = ? AND key = ? AND id < ? ORDER BY id DESC`,
      bucket,
      key,
      id,
    );
  }
}
