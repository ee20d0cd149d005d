import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** A name for a bucket, with a policy of its own. */
export interface AccessPoint {
  readonly name: string;
  readonly bucket: string;
  /** By which it is addressed as a bucket would be. */
  readonly alias: string;
  readonly createdAt: Instant;
  /** Undefined: reached from the internet, too. */
  readonly vpcId: string | undefined;
  /** JSON: a PublicAccessBlockConfiguration. */
  readonly publicAccessBlock: string;
  readonly policy: string | undefined;
  /** JSON: names and values. */
  readonly tags: string | undefined;
  /** Whose bucket it is, where that is another account's. */
  readonly bucketAccount: string | undefined;
  /** Whose access point it is, where another account has it at a bucket of this cell. */
  readonly account?: string | undefined;
}

interface Row extends Omit<AccessPoint, "vpcId" | "policy" | "tags" | "bucketAccount" | "account"> {
  readonly bucketAccount: string | null;
  readonly vpcId: string | null;
  readonly policy: string | null;
  readonly tags: string | null;
}

const COLUMNS = `name, bucket, alias, created_at AS createdAt, vpc_id AS vpcId,
  public_access_block AS publicAccessBlock, policy, tags, bucket_account AS bucketAccount`;

function pointOf(row: Row): AccessPoint {
  return {
    ...row,
    vpcId: row.vpcId ?? undefined,
    policy: row.policy ?? undefined,
    tags: row.tags ?? undefined,
    bucketAccount: row.bucketAccount ?? undefined,
  };
}

/** The access points of a cell, and what its account set for all its buckets, for looking. */
export class AccessPointReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  named(name: string): AccessPoint | undefined {
    const row = this.#db.get<Row>(`SELECT ${COLUMNS} FROM access_point WHERE name = ?`, name);
    return row && pointOf(row);
  }

  withAlias(alias: string): AccessPoint | undefined {
    const row = this.#db.get<Row>(`SELECT ${COLUMNS} FROM access_point WHERE alias = ?`, alias);
    return row === undefined ? this.#foreign("alias = ?", alias) : pointOf(row);
  }

  /** What another account has at a bucket of this cell. */
  foreign(account: string, name: string): AccessPoint | undefined {
    return this.#foreign("account = ? AND name = ?", account, name);
  }

  #foreign(condition: string, ...values: readonly string[]): AccessPoint | undefined {
    const row = this.#db.get<{ body: string }>(
      `SELECT body FROM foreign_access_point WHERE ${condition}`,
      ...values,
    );
    return row && (JSON.parse(row.body) as AccessPoint);
  }

  /** In the order of their names, those after `after`; of one bucket, where that is given. */
  list(bucket: string | undefined, after: string, limit: number): AccessPoint[] {
    return this.#db
      .all<Row>(
        `SELECT ${COLUMNS} FROM access_point WHERE name > ? AND bucket = ifnull(?, bucket) ORDER BY name LIMIT +?`,
        after,
        bucket ?? null,
        limit,
      )
      .map(pointOf);
  }

  /** What the account set for all its buckets. */
  accountSetting(kind: string): string | undefined {
    return this.#db.get<{ body: string }>("SELECT body FROM account_setting WHERE kind = ?", kind)?.body;
  }
}

/** The access points of a cell, and what its account set for all its buckets, for changing. */
export class AccessPointWriter extends AccessPointReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  put(point: AccessPoint): void {
    this.#db.run(
      `INSERT OR REPLACE INTO access_point
         (name, bucket, alias, created_at, vpc_id, public_access_block, policy, tags, bucket_account)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      point.name,
      point.bucket,
      point.alias,
      point.createdAt,
      point.vpcId ?? null,
      point.publicAccessBlock,
      point.policy ?? null,
      point.tags ?? null,
      point.bucketAccount ?? null,
    );
  }

  putForeign(account: string, point: AccessPoint): void {
    this.#db.run(
      "INSERT OR REPLACE INTO foreign_access_point (account, name, alias, body) VALUES (?, ?, ?, ?)",
      account,
      point.name,
      point.alias,
      JSON.stringify({ ...point, account }),
    );
  }

  removeForeign(account: string, name: string): void {
    this.#db.run("DELETE FROM foreign_access_point WHERE account = ? AND name = ?", account, name);
  }

  remove(name: string): void {
    this.#db.run("DELETE FROM access_point WHERE name = ?", name);
  }

  /** Sets something for all buckets of the account; undefined takes it away. */
  setForAccount(kind: string, body: string | undefined): void {
    if (body === undefined) this.#db.run("DELETE FROM account_setting WHERE kind = ?", kind);
    else this.#db.run("INSERT OR REPLACE INTO account_setting (kind, body) VALUES (?, ?)", kind, body);
  }
}
