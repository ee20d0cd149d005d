import type { Instant } from "../../../base/instant.ts";
import type { WriteDatabase } from "../../../kernel/store/database.ts";
import type { NewVersion, Version } from "../object/version.ts";
import { lookAgain, lookAgainAt } from "./aging.ts";
import { tierAgain } from "./tiers.ts";
import { VersionReader } from "./versions.ts";

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
    legal_hold, replication, id)
  VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const INSERT = `INSERT ${VALUES}`;
const REPLACE = `INSERT OR REPLACE ${VALUES}`;

/** A row about to be written. */
interface Entry {
  readonly bucket: number;
  readonly version: Version;
  /** Whether it is there, and gets another content. */
  readonly there: boolean;
  /** Whether it takes the place of another row, which goes. */
  readonly replaces: boolean;
}

/** The objects of a cell, for changing. Whoever removes a version also lets go of its parts. */
export class VersionWriter extends VersionReader {
  readonly #db: WriteDatabase;
  /** The greatest number that a row has or had; -1 as long as nobody has asked. */
  #last = -1;

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
    const id = this.#nextId();
    this.lately.forget(bucket, version.key);
    this.#insert(INSERT, bucket, { ...version, id, latest: 1 });
    if (version.marker === 1 && changes === 0) lookAgain(this.#db, bucket, id);
    return id;
  }

  /** Puts a version in the place of the only one of its key, if there is any, when somebody looks. Answers its row. */
  replaceOnly(bucket: number, replaced: Version | undefined, version: NewVersion): number {
    const id = this.#nextId();
    this.#later(bucket, version, { id, there: false, replaces: replaced?.marker === 0 });
    return id;
  }

  /**
   * The same for a version that nothing but its key, its size, its date and what describes it tells from the one in its
   * place: that one's row is written over.
   */
  overwrite(bucket: number, replaced: Version, version: NewVersion): void {
    this.#later(bucket, version, { id: replaced.id, there: true, replaces: false });
  }

  #later(
    bucket: number,
    version: NewVersion,
    { id, there, replaces }: Pick<Entry, "there" | "replaces"> & { readonly id: number },
  ): void {
    const entry: Entry = { bucket, version: { ...version, id, latest: 1 }, there, replaces };
    this.#db.later("object_version", this.#writeAll, entry);
    this.lately.keep(bucket, entry.version); // whoever overwrites or reads it next need not look it up
  }

  readonly #writeAll = (entries: readonly Entry[]): void => {
    for (const { bucket, version, there, replaces } of entries)
      if (there) this.#overwrite(version);
      // The index of current objects tells which row has to go.
      else this.#insert(replaces ? REPLACE : INSERT, bucket, version);
  };

  #overwrite({ modifiedAt, size, etag, made, id }: Version): void {
    this.#db.run(
      "UPDATE object_version SET modified_at = ?, size = ?, etag = ?, made = ? WHERE id = ?",
      modifiedAt,
      size,
      etag,
      made,
      id,
    );
  }

  /** Numbers are given before the rows are written; SQLite's own count comes after them. */
  #nextId(): number {
    if (this.#last < 0) {
      // The greatest, because a database that was filled from another one may have two rows.
      const used = this.#db.get<{ last: number | null }>(
        "SELECT max(seq) AS last FROM sqlite_sequence WHERE name = 'object_version'",
      );
      this.#last = used?.last ?? 0;
    }
    return ++this.#last;
  }

  #insert(statement: string, bucket: number, version: Version): void {
    this.#db.run(
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
      version.id,
    );
  }

  /** Takes a version away for good; the next older one becomes the latest where this was it. */
  remove(bucket: number, version: Version): void {
    this.lately.forget(bucket, version.key);
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

  /** Gives the only version of a key another key, at which there is nothing. */
  rename(bucket: number, version: Version, key: string): void {
    this.lately.forget(bucket, version.key);
    this.lately.forget(bucket, key);
    this.#db.run("UPDATE object_version SET key = ? WHERE id = ?", key, version.id);
  }

  /** A part was added to the body of the only version of a key. */
  grow(
    bucket: number,
    version: Version,
    grown: Pick<Version, "size" | "etag" | "modifiedAt" | "made" | "partCount">,
  ): void {
    this.lately.forget(bucket, version.key);
    this.#db.run(
      "UPDATE object_version SET size = ?, etag = ?, modified_at = ?, made = ?, part_count = ? WHERE id = ?",
      grown.size,
      grown.etag,
      grown.modifiedAt,
      grown.made,
      grown.partCount,
      version.id,
    );
  }

  /** Moves a version to another class. */
  reclass(id: number, storageClass: string, at: Instant): void {
    this.change(id, { storageClass });
    this.#db.run("UPDATE object_version SET class_since = ? WHERE id = ?", at, id);
  }

  change(id: number, change: VersionChange): void {
    const row = this.#db.get<{ bucket: number; key: string }>(
      "SELECT bucket, key FROM object_version WHERE id = ?",
      id,
    );
    if (row !== undefined) this.lately.forget(row.bucket, row.key);
    for (const name of Object.keys(change) as Array<keyof VersionChange>)
      this.#db.run(CHANGEABLE[name], change[name] ?? null, id);
    if ("tags" in change || "legalHold" in change || "retainUntil" in change || "replication" in change)
      lookAgainAt(this.#db, id);
    if ("tags" in change) tierAgain(this.#db, id);
  }
}
