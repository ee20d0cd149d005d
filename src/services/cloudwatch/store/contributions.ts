import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** What a contributor did within a minute. */
export interface Contribution {
  readonly keys: readonly string[];
  readonly sum: number;
  readonly count: number;
  readonly min: number;
  readonly max: number;
}

interface Row {
  readonly at: number;
  readonly keys: string;
  readonly sum: number;
  readonly count: number;
  readonly least: number;
  readonly most: number;
}

/** What contributed to rules, for looking. */
export class ContributionReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  /** In [from, to), in the order of minutes. */
  *range(rule: string, from: number, to: number): Iterable<Contribution & { readonly at: number }> {
    const rows = this.#db.iterate<Row>(
      "SELECT * FROM contribution WHERE rule = ? AND at >= ? AND at < ? ORDER BY at, keys",
      rule,
      from,
      to,
    );
    for (const { at, keys, sum, count, least, most } of rows)
      yield { at, keys: JSON.parse(keys), sum, count, min: least, max: most };
  }

  any(rule: string): boolean {
    return this.#db.get("SELECT 1 FROM contribution WHERE rule = ? LIMIT 1", rule) !== undefined;
  }

  oldest(): number | undefined {
    return this.#db.get<{ at: number | null }>("SELECT min(at) AS at FROM contribution")?.at ?? undefined;
  }
}

/** The same, for changing. */
export class ContributionWriter extends ContributionReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  add(rule: string, at: Instant, { keys, sum, count, min, max }: Contribution): void {
    this.#db.run(
      "INSERT INTO contribution (rule, at, keys, sum, count, least, most) VALUES (?, ?, ?, ?, ?, ?, ?) " +
        "ON CONFLICT DO UPDATE SET sum = sum + excluded.sum, count = count + excluded.count, " +
        "least = min(least, excluded.least), most = max(most, excluded.most)",
      rule,
      at,
      JSON.stringify(keys),
      sum,
      count,
      min,
      max,
    );
  }

  remove(rule: string): void {
    this.#db.run("DELETE FROM contribution WHERE rule = ?", rule);
  }

  removeBefore(at: Instant): void {
    this.#db.run("DELETE FROM contribution WHERE at < ?", at);
  }
}
