import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** Lists that are kept ready at most. */
const READY_MAX = 1_000;

/** Records of one kind by their keys, for looking. */
export class ShelfReader<T> {
  readonly #db: ReadDatabase;
  protected readonly kind: string;
  readonly #ready = new Map<string, readonly T[]>();
  #readySince = -1;

  constructor(db: ReadDatabase, kind: string) {
    this.#db = db;
    this.kind = kind;
  }

  get(key: string): T | undefined {
    const row = this.#db.get<{ record: string }>(
      "SELECT record FROM shelf WHERE kind = ? AND key = ?",
      this.kind,
      key,
    );
    return row === undefined ? undefined : (JSON.parse(row.record) as T);
  }

  /** In the order of keys, those after `after` that begin with `prefix`. */
  list(prefix = "", after = "", limit = Number.MAX_SAFE_INTEGER): T[] {
    const rows = this.#db.all<{ record: string }>(
      `SELECT record FROM shelf WHERE kind = ? AND key > ? AND key >= ? AND key < ? ORDER BY key LIMIT +?`,
      this.kind,
      after,
      prefix,
      `${prefix}\u{10ffff}`,
      limit,
    );
    return rows.map(({ record }) => JSON.parse(record) as T);
  }

  /** The same, kept in memory until something on this shelf changes: for what every request asks. */
  ready(prefix: string): readonly T[] {
    const generation = this.#db.generation(`shelf ${this.kind}`);
    if (generation !== this.#readySince) {
      this.#ready.clear();
      this.#readySince = generation;
    }
    const known = this.#ready.get(prefix);
    if (known !== undefined) return known;
    const listed = this.list(prefix);
    if (this.#ready.size >= READY_MAX) this.#ready.clear();
    this.#ready.set(prefix, listed);
    return listed;
  }

  count(prefix = ""): number {
    const row = this.#db.get<{ n: number }>(
      "SELECT count(*) n FROM shelf WHERE kind = ? AND key >= ? AND key < ?",
      this.kind,
      prefix,
      `${prefix}\u{10ffff}`,
    );
    return row?.n ?? 0;
  }
}

/** Records of one kind by their keys, for changing. */
export class ShelfWriter<T> extends ShelfReader<T> {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase, kind: string) {
    super(db, kind);
    this.#db = db;
  }

  put(key: string, record: T): void {
    this.#db.touch(`shelf ${this.kind}`);
    const text = JSON.stringify(record);
    this.#db.run("INSERT OR REPLACE INTO shelf (kind, key, record) VALUES (?, ?, ?)", this.kind, key, text);
  }

  /** Whether it was there. */
  remove(key: string): boolean {
    this.#db.touch(`shelf ${this.kind}`);
    return this.#db.run("DELETE FROM shelf WHERE kind = ? AND key = ?", this.kind, key).changes > 0;
  }

  removeAll(prefix: string): void {
    this.#db.touch(`shelf ${this.kind}`);
    this.#db.run(
      "DELETE FROM shelf WHERE kind = ? AND key >= ? AND key < ?",
      this.kind,
      prefix,
      `${prefix}\u{10ffff}`,
    );
  }
}
