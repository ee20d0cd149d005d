import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import type { Bucket, Versioning } from "../bucket/bucket.ts";

/** Buckets whose configurations are kept ready at most. */
const READY_MAX = 1_000;

interface BucketRow {
  readonly id: number;
  readonly name: string;
  readonly claim: number;
  readonly createdAt: Instant;
  readonly versioning: "Enabled" | "Suspended" | null;
  readonly mfaDelete: number;
  readonly objectLock: number;
  readonly secret: string;
}

const COLUMNS = `id, name, claim, created_at AS createdAt, versioning, mfa_delete AS mfaDelete,
  object_lock AS objectLock, secret`;

/** What is said to change whenever a bucket or one of its configurations does. */
const BUCKETS = "buckets";

class LoadedBucket implements Bucket {
  readonly id: number;
  readonly name: string;
  readonly claim: number;
  readonly createdAt: Instant;
  readonly versioning: Versioning;
  readonly mfaDelete: boolean;
  readonly objectLock: boolean;
  readonly secret: string;
  readonly #db: ReadDatabase;
  #key: Uint8Array | undefined;
  readonly #configurations = new Map<string, string | undefined>();

  constructor(row: BucketRow, db: ReadDatabase) {
    this.id = row.id;
    this.name = row.name;
    this.claim = row.claim;
    this.createdAt = row.createdAt;
    this.versioning = row.versioning ?? undefined;
    this.mfaDelete = row.mfaDelete === 1;
    this.objectLock = row.objectLock === 1;
    this.secret = row.secret;
    this.#db = db;
  }

  key(open: (sealed: string) => Uint8Array): Uint8Array {
    this.#key ??= open(this.secret);
    return this.#key;
  }

  configuration(kind: string): string | undefined {
    const known = this.#configurations.get(kind);
    if (known !== undefined || this.#configurations.has(kind)) return known;
    const row = this.#db.get<{ body: string }>(
      "SELECT body FROM configuration WHERE bucket = ? AND kind = ?",
      this.id,
      kind,
    );
    this.#configurations.set(kind, row?.body);
    return row?.body;
  }
}

export interface ListedBucket {
  readonly name: string;
  readonly createdAt: Instant;
}

/** The buckets of a cell, for looking. */
export class BucketReader {
  readonly #db: ReadDatabase;
  /** By name, as of one generation: null where there is none such. */
  readonly #ready = new Map<string, Bucket | null>();
  #generation = -1;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  named(name: string): Bucket | undefined {
    const generation = this.#db.generation(BUCKETS);
    if (generation !== this.#generation || this.#ready.size >= READY_MAX) {
      this.#ready.clear();
      this.#generation = generation;
    }
    const ready = this.#ready.get(name);
    if (ready !== undefined) return ready ?? undefined;
    const row = this.#db.get<BucketRow>(`SELECT ${COLUMNS} FROM bucket WHERE name = ?`, name);
    const bucket = row === undefined ? null : new LoadedBucket(row, this.#db);
    this.#ready.set(name, bucket);
    return bucket ?? undefined;
  }

  withId(id: number): Bucket | undefined {
    const row = this.#db.get<{ name: string }>("SELECT name FROM bucket WHERE id = ?", id);
    return row === undefined ? undefined : this.named(row.name);
  }

  /** General purpose buckets in the order of their names, those after `after` that begin with `prefix`. */
  list(prefix: string, after: string, limit: number): ListedBucket[] {
    return this.#db.all(
      `SELECT name, created_at AS createdAt FROM bucket
       WHERE name > ? AND name >= ? AND name < ? AND substr(name, -6) <> '--x-s3' ORDER BY name LIMIT +?`,
      after,
      prefix,
      `${prefix}~`, // sorts after every character of a name
      limit,
    );
  }

  /** Directory buckets in the order of their names, those after `after`. */
  directories(after: string, limit: number): ListedBucket[] {
    return this.#db.all(
      `SELECT name, created_at AS createdAt FROM bucket
       WHERE name > ? AND substr(name, -6) = '--x-s3' ORDER BY name LIMIT +?`,
      after,
      limit,
    );
  }

  /** Of directory buckets, or of all others. */
  count(directories: boolean): number {
    const found = this.#db.get<{ count: number }>(
      "SELECT count(*) AS count FROM bucket WHERE (substr(name, -6) = '--x-s3') = ?",
      directories ? 1 : 0,
    );
    return found?.count ?? 0;
  }

  /** Everything of a kind that a bucket may have many of: `under` is "inventory/". In the order of their ids. */
  configurations(bucket: number, under: string): Array<{ readonly kind: string; readonly body: string }> {
    return this.#db.all(
      "SELECT kind, body FROM configuration WHERE bucket = ? AND kind > ? AND kind < ? ORDER BY kind",
      bucket,
      under,
      `${under}\u{10ffff}`,
    );
  }

  /** Whether nothing is in the bucket: no version, no delete marker. Uploads under way do not count. */
  isEmpty(bucket: number): boolean {
    return this.#db.get("SELECT 1 FROM object_version WHERE bucket = ? LIMIT 1", bucket) === undefined;
  }
}

export interface NewBucket {
  readonly name: string;
  readonly claim: number;
  readonly createdAt: Instant;
  readonly objectLock: boolean;
  readonly secret: string;
}

/** The buckets of a cell, for changing. */
export class BucketWriter extends BucketReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  create({ name, claim, createdAt, objectLock, secret }: NewBucket): number {
    this.#db.touch(BUCKETS);
    return this.#db.run(
      `INSERT INTO bucket (name, claim, created_at, versioning, object_lock, secret) VALUES (?, ?, ?, ?, ?, ?)`,
      name,
      claim,
      createdAt,
      objectLock ? "Enabled" : null,
      objectLock ? 1 : 0,
      secret,
    ).lastInsertRowid;
  }

  remove(bucket: number): void {
    this.#db.touch(BUCKETS);
    this.#db.run("DELETE FROM configuration WHERE bucket = ?", bucket);
    this.#db.run("DELETE FROM bucket WHERE id = ?", bucket);
  }

  setVersioning(bucket: number, versioning: "Enabled" | "Suspended", mfaDelete: boolean): void {
    this.#db.touch(BUCKETS);
    this.#db.run(
      "UPDATE bucket SET versioning = ?, mfa_delete = ? WHERE id = ?",
      versioning,
      mfaDelete ? 1 : 0,
      bucket,
    );
  }

  enableObjectLock(bucket: number): void {
    this.#db.touch(BUCKETS);
    this.#db.run("UPDATE bucket SET object_lock = 1 WHERE id = ?", bucket);
  }

  /** Puts a configuration in the place of what the bucket has of this kind; undefined: takes that away. */
  configure(bucket: number, kind: string, body: string | undefined): void {
    this.#db.touch(BUCKETS);
    if (body === undefined)
      this.#db.run("DELETE FROM configuration WHERE bucket = ? AND kind = ?", bucket, kind);
    else
      this.#db.run(
        "INSERT OR REPLACE INTO configuration (bucket, kind, body) VALUES (?, ?, ?)",
        bucket,
        kind,
        body,
      );
  }
}
