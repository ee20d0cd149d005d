import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { Ready } from "../../../kernel/store/ready.ts";
import { READY_SECRETS_MAX } from "../limits.ts";
import type { Secret } from "../secret.ts";

const SECRETS = "secret";

/** The secrets of a cell, for looking. */
export class SecretReader {
  readonly #db: ReadDatabase;
  /** Secrets by name, as they are since the last change to any. */
  readonly #ready: Ready<Secret>;

  constructor(db: ReadDatabase) {
    this.#db = db;
    this.#ready = new Ready(db, SECRETS, READY_SECRETS_MAX);
  }

  get(name: string): Secret | undefined {
    return this.#ready.get(name) ?? this.#read(name);
  }

  #read(name: string): Secret | undefined {
    const row = this.#db.get<{ record: string }>("SELECT record FROM secret WHERE name = ?", name);
    if (row === undefined) return undefined;
    return this.#ready.keep(name, JSON.parse(row.record) as Secret);
  }

  /** All of them, by name. */
  *all(): IterableIterator<Secret> {
    for (const { record } of this.#db.iterate<{ record: string }>("SELECT record FROM secret ORDER BY name"))
      yield JSON.parse(record) as Secret;
  }

  count(): number {
    return this.#db.get<{ n: number }>("SELECT COUNT(*) AS n FROM secret")?.n ?? 0;
  }
}

/** The secrets of a cell, for changing. */
export class SecretWriter extends SecretReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** Adds a secret, or puts the changed one in its place. */
  put(secret: Secret): void {
    this.#db.touch(SECRETS);
    this.#db.run(
      "INSERT OR REPLACE INTO secret (name, record) VALUES (?, ?)",
      secret.name,
      JSON.stringify(secret),
    );
  }

  remove(name: string): void {
    this.#db.touch(SECRETS);
    this.#db.run("DELETE FROM secret WHERE name = ?", name);
  }
}
