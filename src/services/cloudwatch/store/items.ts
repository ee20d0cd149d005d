import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import type { MuteRuleRecord } from "../alarms/mute-rule.ts";
import type { InsightRuleRecord } from "../insights/rule.ts";
import type { StreamRecord } from "../streams/stream.ts";

/** What is kept by name, whole: dashboards, anomaly detectors, streams, rules. */
export interface Items {
  readonly stream: StreamRecord;
  readonly rule: InsightRuleRecord;
  readonly dashboard: {
    readonly name: string;
    readonly body: string;
    readonly modifiedAt: number;
    readonly tags: Readonly<Record<string, string>>;
  };
  readonly detector: { readonly input: object };
  readonly mute: MuteRuleRecord;
}
export type ItemKind = keyof Items;

export class ItemReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  get<K extends ItemKind>(kind: K, name: string): Items[K] | undefined {
    const row = this.#db.get<{ record: string }>(
      "SELECT record FROM item WHERE kind = ? AND name = ?",
      kind,
      name,
    );
    return row && (JSON.parse(row.record) as Items[K]);
  }

  /** In the order of their names, after one of them, with a prefix. */
  list<K extends ItemKind>(
    kind: K,
    most: number,
    after = "",
    prefix = "",
  ): { name: string; item: Items[K] }[] {
    const rows = this.#db.all<{ name: string; record: string }>(
      "SELECT name, record FROM item WHERE kind = ? AND name > ? AND substr(name, 1, length(?)) = ? " +
        "ORDER BY name LIMIT +?",
      kind,
      after,
      prefix,
      prefix,
      most,
    );
    return rows.map(({ name, record }) => ({ name, item: JSON.parse(record) as Items[K] }));
  }
}

export class ItemWriter extends ItemReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  put<K extends ItemKind>(kind: K, name: string, item: Items[K]): void {
    this.#db.run(
      "INSERT OR REPLACE INTO item (kind, name, record) VALUES (?, ?, ?)",
      kind,
      name,
      JSON.stringify(item),
    );
  }

  remove(kind: ItemKind, name: string): void {
    this.#db.run("DELETE FROM item WHERE kind = ? AND name = ?", kind, name);
  }
}
