import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { type Entity, NOUNS } from "../entity.ts";
import { EVERYTHING, type Slice } from "./entities.ts";

export const TAG_TABLES = `
CREATE TABLE tag (
  entity TEXT NOT NULL,
  folded TEXT NOT NULL,
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (entity, folded)
) STRICT, WITHOUT ROWID;
`;

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

/** The form in which two keys of one entity are compared. */
export function foldTagKey(entity: { readonly kind: Entity["kind"] }, key: string): string {
  return NOUNS[entity.kind].tagsFoldCase ? key.toLowerCase() : key;
}

export class TagReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  of(entity: Entity, slice: Slice = EVERYTHING): Tag[] {
    return this.#db.all<{ Key: string; Value: string }>(
      "SELECT key AS Key, value AS Value FROM tag WHERE entity = ? AND folded > ? ORDER BY folded LIMIT +?",
      entity.id,
      slice.after ?? "",
      slice.limit,
    );
  }

  /** As condition keys see them. */
  recordOf(entity: Entity): Record<string, string> {
    const record: Record<string, string> = {};
    for (const tag of this.of(entity)) record[tag.Key] = tag.Value;
    return record;
  }
}

export class TagWriter extends TagReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  put(entity: Entity, tags: readonly Tag[]): void {
    for (const tag of tags)
      this.#db.run(
        `INSERT INTO tag (entity, folded, key, value) VALUES (?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET key = excluded.key, value = excluded.value`,
        entity.id,
        foldTagKey(entity, tag.Key),
        tag.Key,
        tag.Value,
      );
  }

  drop(entity: Entity, keys: readonly string[]): void {
    for (const key of keys)
      this.#db.run("DELETE FROM tag WHERE entity = ? AND folded = ?", entity.id, foldTagKey(entity, key));
  }
}
