import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { EVERYTHING, type KeyRange } from "./key-range.ts";

/** A multipart upload under way, as its row has it. */
export interface Upload {
  readonly id: number;
  readonly bucket: number;
  readonly key: string;
  readonly uploadId: string;
  readonly initiatedAt: Instant;
  /** JSON: who began it. */
  readonly initiator: string;
  readonly owner: string;
  readonly storageClass: string;
  readonly made: string;
  readonly encryption: string;
  /** JSON: multipart/checksum.ts. */
  readonly checksum: string;
  readonly tags: string | null;
  readonly acl: string | null;
  /** JSON: object/lock.ts. */
  readonly lock: string | null;
}

/** An upload that became an object: completing it again has the same answer. */
export interface CompletedUpload {
  readonly key: string;
  readonly parts: string;
  readonly versionId: string;
}

const COLUMNS = `id, bucket, key, upload_id AS uploadId, initiated_at AS initiatedAt, initiator, owner,
  storage_class AS storageClass, made, encryption, checksum, tags, acl, lock`;

/** The uploads of a cell, for looking. */
export class UploadReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  find(bucket: number, key: string, uploadId: string): Upload | undefined {
    return this.#db.get(
      `SELECT ${COLUMNS} FROM upload WHERE upload_id = ? AND bucket = ? AND key = ?`,
      uploadId,
      bucket,
      key,
    );
  }

  withId(id: number): Upload | undefined {
    return this.#db.get(`SELECT ${COLUMNS} FROM upload WHERE id = ?`, id);
  }

  completed(bucket: number, key: string, uploadId: string): CompletedUpload | undefined {
    return this.#db.get(
      `SELECT key, parts, version_id AS versionId FROM completed_upload
       WHERE upload_id = ? AND bucket = ? AND key = ?`,
      uploadId,
      bucket,
      key,
    );
  }

  /** Key after key, of each the oldest first: upload ids grow with time. */
  all(bucket: number, { from, before }: KeyRange): Iterable<Upload> {
    return this.#db.iterate(
      `SELECT ${COLUMNS} FROM upload INDEXED BY upload_by_key
       WHERE bucket = ? AND key >= ? AND key < CAST(? AS TEXT) ORDER BY key, upload_id`,
      bucket,
      from,
      before ?? EVERYTHING,
    );
  }
}

/** The uploads of a cell, for changing. */
export class UploadWriter extends UploadReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  add(upload: Omit<Upload, "id">): number {
    return this.#db.run(
      `INSERT INTO upload (bucket, key, upload_id, initiated_at, initiator, owner, storage_class, made,
         encryption, checksum, tags, acl, lock)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      upload.bucket,
      upload.key,
      upload.uploadId,
      upload.initiatedAt,
      upload.initiator,
      upload.owner,
      upload.storageClass,
      upload.made,
      upload.encryption,
      upload.checksum,
      upload.tags,
      upload.acl,
      upload.lock,
    ).lastInsertRowid;
  }

  remove(id: number): void {
    this.#db.run("DELETE FROM upload WHERE id = ?", id);
  }

  /** Remembers a completion, and forgets those from before `forgetBefore`. */
  rememberCompletion(
    upload: Upload,
    at: Instant,
    parts: string,
    versionId: string,
    forgetBefore: Instant,
  ): void {
    this.#db.run("DELETE FROM completed_upload WHERE completed_at < ?", forgetBefore);
    this.#db.run(
      `INSERT INTO completed_upload (upload_id, bucket, key, completed_at, parts, version_id)
       VALUES (?, ?, ?, ?, ?, ?)`,
      upload.uploadId,
      upload.bucket,
      upload.key,
      at,
      parts,
      versionId,
    );
  }

  /** The bucket goes: whatever is under way in it goes, too. */
  forgetBucket(bucket: number): void {
    this.#db.run("DELETE FROM upload WHERE bucket = ?", bucket);
    this.#db.run("DELETE FROM completed_upload WHERE bucket = ?", bucket);
  }
}
