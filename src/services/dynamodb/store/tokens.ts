import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** What a client token was used for. */
export interface TokenUse {
  readonly digest: string;
  readonly answer: string;
}

/** Client tokens of transactions, for looking. */
export class TokenReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  use(token: string, since: Instant): TokenUse | undefined {
    return this.#db.get("SELECT digest, answer FROM token WHERE token = ? AND at > ?", token, since);
  }
}

/** The same, for changing. */
export class TokenWriter extends TokenReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** Notes a use, and forgets those that are too old to count. */
  note(token: string, use: TokenUse, at: Instant, forgetUntil: Instant): void {
    this.#db.run("DELETE FROM token WHERE at <= ?", forgetUntil);
    this.#db.run(
      "INSERT OR REPLACE INTO token (token, digest, at, answer) VALUES (?, ?, ?, ?)",
      token,
      use.digest,
      at,
      use.answer,
    );
  }
}
