import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** Whether the account pays for a minimum throughput of on-demand streams (on-demand advantage). */
export interface Commitment {
  readonly enabled: boolean;
  readonly startedAt?: Instant | undefined;
  readonly endedAt?: Instant | undefined;
}

/** The settings of an account in a Region, for looking. */
export class AccountReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  commitment(): Commitment {
    const row = this.#db.get<{ record: string }>("SELECT record FROM account WHERE id = 1");
    return row === undefined ? { enabled: false } : (JSON.parse(row.record) as Commitment);
  }
}

/** The same, for changing. */
export class AccountWriter extends AccountReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  setCommitment(commitment: Commitment): void {
    this.#db.run("INSERT OR REPLACE INTO account (id, record) VALUES (1, ?)", JSON.stringify(commitment));
  }
}
