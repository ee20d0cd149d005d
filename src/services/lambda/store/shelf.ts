import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

interface Row {
  readonly name: string;
  readonly part: string;
  readonly body: string;
}

export interface Shelved<T> {
  readonly name: string;
  readonly part: string;
  readonly value: T;
}

const KEPT_MAX = 1_000;

/** Documents of one kind, each under a name and a part. */
export class ShelfReader<T> {
  readonly #db: ReadDatabase;
  protected readonly kind: string;
  /** What was read last, until anything of the kind changes. */
  readonly #kept = new Map<string, T | undefined>();
  #generation = -1;
  #sum: { readonly generation: number; readonly value: number } | undefined;

  constructor(db: ReadDatabase, kind: string) {
    this.#db = db;
    this.kind = kind;
  }

  get(name: string, part = ""): T | undefined {
    const generation = this.#db.generation(this.kind);
    if (generation !== this.#generation || this.#kept.size > KEPT_MAX) this.#kept.clear();
    this.#generation = generation;
    const key = `${name}\n${part}`;
    if (this.#kept.has(key)) return this.#kept.get(key);
    const row = this.#db.get<Row>(
      "SELECT body FROM document WHERE kind = ? AND name = ? AND part = ?",
      this.kind,
      name,
      part,
    );
    const value = row === undefined ? undefined : (JSON.parse(row.body) as T);
    this.#kept.set(key, value);
    return value;
  }

  /** All parts of a name, in order; from after one on. */
  parts(name: string, after = "", limit = 10_000): T[] {
    const rows = this.#db.all<Row>(
      "SELECT body FROM document WHERE kind = ? AND name = ? AND part > ? ORDER BY part LIMIT +?",
      this.kind,
      name,
      after,
      limit,
    );
    return rows.map(({ body }) => JSON.parse(body) as T);
  }

  /** Everything, in order of names and parts; from after one on. */
  page(after: { readonly name: string; readonly part: string } | undefined, limit: number): Shelved<T>[] {
    const rows = this.#db.all<Row>(
      "SELECT name, part, body FROM document WHERE kind = ? AND (name, part) > (?, ?) ORDER BY name, part LIMIT +?",
      this.kind,
      after?.name ?? "",
      after === undefined ? "" : after.part,
      limit,
    );
    return rows.map(({ name, part, body }) => ({ name, part, value: JSON.parse(body) as T }));
  }

  /** The sum of a number in all of them, by its JSON path: worked out again when any of them changes. */
  sum(path = "$"): number {
    const generation = this.#db.generation(this.kind);
    if (this.#sum?.generation !== generation) {
      const sql = "SELECT coalesce(sum(json_extract(body, ?)), 0) AS total FROM document WHERE kind = ?";
      this.#sum = { generation, value: this.#db.get<{ total: number }>(sql, path, this.kind)?.total ?? 0 };
    }
    return this.#sum.value;
  }

  count(): number {
    return (
      this.#db.get<{ n: number }>("SELECT count(*) AS n FROM document WHERE kind = ?", this.kind)?.n ?? 0
    );
  }
}

export class ShelfWriter<T> extends ShelfReader<T> {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase, kind: string) {
    super(db, kind);
    this.#db = db;
  }

  put(value: T, name: string, part = ""): void {
    this.#db.run(
      "INSERT OR REPLACE INTO document (kind, name, part, body) VALUES (?, ?, ?, ?)",
      this.kind,
      name,
      part,
      JSON.stringify(value),
    );
    this.#db.touch(this.kind);
  }

  /** Answers whether it was there. */
  delete(name: string, part = ""): boolean {
    this.#db.touch(this.kind);
    const sql = "DELETE FROM document WHERE kind = ? AND name = ? AND part = ?";
    return this.#db.run(sql, this.kind, name, part).changes > 0;
  }

  deleteAll(name: string): void {
    this.#db.touch(this.kind);
    this.#db.run("DELETE FROM document WHERE kind = ? AND name = ?", this.kind, name);
  }
}
