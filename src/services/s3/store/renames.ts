import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** What was renamed lately, for looking. */
export class RenameReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  /** What was asked for with this token since then. */
  withToken(bucket: number, token: string, since: Instant): string | undefined {
    const row = this.#db.get<{ request: string }>(
      "SELECT request FROM renamed WHERE bucket = ? AND token = ? AND renamed_at >= ?",
      bucket,
      token,
      since,
    );
    return row?.request;
  }
}

/** The same, for changing. */
export class RenameWriter extends RenameReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** Remembers a request, and forgets those from before `forgetBefore`. */
  remember(bucket: number, token: string, request: string, at: Instant, forgetBefore: Instant): void {
    this.#db.run("DELETE FROM renamed WHERE renamed_at < ?", forgetBefore);
    this.#db.run(
      "INSERT OR REPLACE INTO renamed (bucket, token, renamed_at, request) VALUES (?, ?, ?, ?)",
      bucket,
      token,
      at,
      request,
    );
  }

  forgetBucket(bucket: number): void {
    this.#db.run("DELETE FROM renamed WHERE bucket = ?", bucket);
  }
}
