import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { type NewVersion, NULL_VERSION, type Version } from "../object/version.ts";
import { lookAgain, lookAgainAt } from "./aging.ts";
import { EVERYTHING, type KeyRange } from "./key-range.ts";
import { Memory, shardOf } from "./memory.ts";

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

/** Newest versions that are kept at hand at most. */
const REMEMBERED_MAX = 4_000;

/** The objects of a cell, for looking. */
export class VersionReader {
  readonly #db: ReadDatabase;
  protected readonly lately = new Memory<string, Version>(REMEMBERED_MAX);

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  /** The newest version of a key, which may be a delete marker. */
  latest(bucket: number, key: string): Version | undefined {
    const generation = this.#db.generation(shardOf(key));
    const name = `${bucket}/${key}`;
    const known = this.lately.get(name, generation);
    if (known !== undefined) return known;
    const found = this.#db.get<Version>(
      `SELECT ${COLUMNS} FROM object_version WHERE bucket = ? AND key = ? ORDER BY id DESC LIMIT 1`,
      bucket,
      key,
    );
    return found === undefined ? undefined : this.lately.keep(name, generation, found);
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

/** The columns that may change after a version was written. */
export type VersionChange = Partial<
  Pick<
    Version,
    | "storageClass"
    | "owner"
    | "encryption"
    | "tags"
    | "acl"
    | "restore"
    | "lockMode"
    | "retainUntil"
    | "legalHold"
    | "replication"
    | "modifiedAt"
  >
>;

const CHANGEABLE: Readonly<Record<keyof VersionChange, string>> = {
  storageClass: "UPDATE object_version SET storage_class = ? WHERE id = ?",
  owner: "UPDATE object_version SET owner = ? WHERE id = ?",
  encryption: "UPDATE object_version SET encryption = ? WHERE id = ?",
  tags: "UPDATE object_version SET tags = ? WHERE id = ?",
  acl: "UPDATE object_version SET acl = ? WHERE id = ?",
  restore: "UPDATE object_version SET restore = ? WHERE id = ?",
  lockMode: "UPDATE object_version SET lock_mode = ? WHERE id = ?",
  retainUntil: "UPDATE object_version SET retain_until = ? WHERE id = ?",
  legalHold: "UPDATE object_version SET legal_hold = ? WHERE id = ?",
  replication: "UPDATE object_version SET replication = ? WHERE id = ?",
  modifiedAt: "UPDATE object_version SET modified_at = ? WHERE id = ?",
};

const VALUES = `INTO object_version (bucket, key, version_id, latest, marker, modified_at, size, etag, holder,
    part_count, storage_class, owner, made, encryption, tags, acl, restore, lock_mode, retain_until,
    legal_hold, replication)
  VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const INSERT = `INSERT ${VALUES}`;
const REPLACE = `INSERT OR REPLACE ${VALUES}`;

/** The objects of a cell, for changing. Whoever removes a version also lets go of its parts. */
export class VersionWriter extends VersionReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** Adds the newest version of its key, in whose place it comes at `at`. Answers its row. */
  add(bucket: number, version: NewVersion, at = version.modifiedAt): number {
    const { changes } = this.#db.run(
      "UPDATE object_version SET latest = 0, noncurrent_at = ? WHERE bucket = ? AND key = ? AND latest = 1",
      at,
      bucket,
      version.key,
    );
    const id = this.#insert(bucket, version);
    if (version.marker === 1 && changes === 0) lookAgain(this.#db, bucket, id);
    return id;
  }

  /** Puts a version in the place of the only one of its key, if there is any. Answers its row. */
  replaceOnly(bucket: number, replaced: Version | undefined, version: NewVersion): number {
    // The index of current objects tells which row has to go.
    const id = this.#insert(bucket, version, replaced?.marker === 0 ? REPLACE : INSERT);
    // Whoever overwrites it next need not look it up.
    this.lately.keep(`${bucket}/${version.key}`, this.#db.generation(shardOf(version.key)), {
      ...version,
      id,
      latest: 1,
    });
    return id;
  }

  #insert(bucket: number, version: NewVersion, statement = INSERT): number {
    this.#db.touch(shardOf(version.key));
    return this.#db.run(
      statement,
      bucket,
      version.key,
      version.versionId,
      version.marker,
      version.modifiedAt,
      version.size,
      version.etag,
      version.holder,
      version.partCount,
      version.storageClass,
      version.owner,
      version.made,
      version.encryption,
      version.tags,
      version.acl,
      version.restore,
      version.lockMode,
      version.retainUntil,
      version.legalHold,
      version.replication,
    ).lastInsertRowid;
  }

  /** Takes a version away for good; the next older one becomes the latest where this was it. */
  remove(bucket: number, version: Version): void {
    this.#db.touch(shardOf(version.key));
    this.#db.run("DELETE FROM object_version WHERE id = ?", version.id);
    const [newest, older] = this.#db.all<{ id: number; latest: number; marker: number }>(
      "SELECT id, latest, marker FROM object_version WHERE bucket = ? AND key = ? ORDER BY id DESC LIMIT 2",
      bucket,
      version.key,
    );
    if (newest === undefined) return;
    if (newest.latest === 0)
      this.#db.run("UPDATE object_version SET latest = 1, noncurrent_at = NULL WHERE id = ?", newest.id);
    if (newest.latest === 0 || (newest.marker === 1 && older === undefined))
      lookAgain(this.#db, bucket, newest.id);
  }

  /** Moves a version to another class. */
  reclass(id: number, storageClass: string, at: Instant): void {
    this.change(id, { storageClass });
    this.#db.run("UPDATE object_version SET class_since = ? WHERE id = ?", at, id);
  }

  change(id: number, change: VersionChange): void {
    const row = this.#db.get<{ key: string }>("SELECT key FROM object_version WHERE id = ?", id);
    if (row !== undefined) this.#db.touch(shardOf(row.key));
    for (const name of Object.keys(change) as Array<keyof VersionChange>)
      this.#db.run(CHANGEABLE[name], change[name] ?? null, id);
    if ("tags" in change || "legalHold" in change || "retainUntil" in change || "replication" in change)
      lookAgainAt(this.#db, id);
  }
}
