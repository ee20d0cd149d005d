import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { Ready } from "../../../kernel/store/ready.ts";
import { READY_VALUE_BYTES_MAX, READY_VERSIONS_MAX } from "../limits.ts";

/** A value as it lies in the store. */
export interface SealedValue {
  /** The key as the secret named it then; absent: the AWS managed one. */
  readonly kmsKeyId: string | undefined;
  readonly form: "string" | "binary";
  /** The data key as KMS sealed it. */
  readonly dataKey: Uint8Array;
  readonly ciphertext: Uint8Array;
  /** Tells, to this world only, whether another value is the same. */
  readonly fingerprint: Uint8Array;
}

/** A version without its value. */
export interface Version {
  readonly id: string;
  readonly createdAt: Instant;
  /** To the day. */
  readonly accessedAt: Instant | undefined;
  readonly kmsKeyId: string | undefined;
}

interface Row {
  readonly id: string;
  readonly created_at: number;
  readonly accessed_at: number | null;
  readonly kms_key: string | null;
}
interface ValueRow extends Row {
  readonly form: SealedValue["form"];
  readonly data_key: Uint8Array;
  readonly ciphertext: Uint8Array;
  readonly fingerprint: Uint8Array;
}

type WithValue = Version & SealedValue;
const VERSIONS = "version";

/** The versions of secrets, for looking; `secret` is the secret's id. */
export class VersionReader {
  readonly #db: ReadDatabase;
  /** Versions with short values by secret and id, as they are since the last change to any. */
  readonly #ready: Ready<WithValue>;
  /** What was decrypted of versions that are kept ready, and with which data key. */
  readonly #opened = new WeakMap<SealedValue, { readonly key: Uint8Array; readonly plain: Uint8Array }>();

  constructor(db: ReadDatabase) {
    this.#db = db;
    this.#ready = new Ready(db, VERSIONS, READY_VERSIONS_MAX);
  }

  /** The plain value of a version under a data key, made by `decrypt` the first time. */
  opened(version: SealedValue, key: Uint8Array, decrypt: () => Uint8Array): Uint8Array {
    const known = this.#opened.get(version);
    if (known !== undefined && Buffer.compare(known.key, key) === 0) return known.plain;
    const plain = decrypt();
    this.#opened.set(version, { key, plain });
    return plain;
  }

  /** Oldest first. */
  of(secret: string): Version[] {
    const rows = this.#db.all<Row>(
      "SELECT id, created_at, accessed_at, kms_key FROM version WHERE secret = ? ORDER BY seq",
      secret,
    );
    return rows.map(versionOf);
  }

  get(secret: string, id: string): WithValue | undefined {
    const key = `${secret} ${id}`;
    const ready = this.#ready.get(key);
    if (ready !== undefined) return ready;
    const read = this.#read(secret, id);
    if (read === undefined || read.ciphertext.length > READY_VALUE_BYTES_MAX) return read;
    return this.#ready.keep(key, read);
  }

  #read(secret: string, id: string): WithValue | undefined {
    const row = this.#db.get<ValueRow>("SELECT * FROM version WHERE secret = ? AND id = ?", secret, id);
    if (row === undefined) return undefined;
    const { form, data_key: dataKey, ciphertext, fingerprint } = row;
    return { ...versionOf(row), form, dataKey, ciphertext, fingerprint };
  }

  has(secret: string, id: string): boolean {
    return this.#db.get("SELECT 1 FROM version WHERE secret = ? AND id = ?", secret, id) !== undefined;
  }
}

function versionOf(row: Row): Version {
  return {
    id: row.id,
    createdAt: row.created_at as Instant,
    accessedAt: (row.accessed_at ?? undefined) as Instant | undefined,
    kmsKeyId: row.kms_key ?? undefined,
  };
}

/** The versions of secrets, for changing. */
export class VersionWriter extends VersionReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  add(secret: string, id: string, createdAt: Instant, value: SealedValue): void {
    this.#db.touch(VERSIONS);
    this.#db.run(
      "INSERT INTO version (secret, id, created_at, kms_key, form, data_key, ciphertext, fingerprint) " +
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      secret,
      id,
      createdAt,
      value.kmsKeyId ?? null,
      value.form,
      value.dataKey,
      value.ciphertext,
      value.fingerprint,
    );
  }

  /** The same value under another key. */
  encryptAnew(secret: string, id: string, value: SealedValue): void {
    this.#db.touch(VERSIONS);
    this.#db.run(
      "UPDATE version SET kms_key = ?, data_key = ?, ciphertext = ? WHERE secret = ? AND id = ?",
      value.kmsKeyId ?? null,
      value.dataKey,
      value.ciphertext,
      secret,
      id,
    );
  }

  noteAccess(secret: string, id: string, day: Instant): void {
    this.#db.touch(VERSIONS);
    this.#db.run("UPDATE version SET accessed_at = ? WHERE secret = ? AND id = ?", day, secret, id);
  }

  remove(secret: string, id: string): void {
    this.#db.touch(VERSIONS);
    this.#db.run("DELETE FROM version WHERE secret = ? AND id = ?", secret, id);
  }

  removeAllOf(secret: string): void {
    this.#db.touch(VERSIONS);
    this.#db.run("DELETE FROM version WHERE secret = ?", secret);
  }
}
