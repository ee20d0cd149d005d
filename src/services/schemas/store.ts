/** What the schema registry keeps in one account and Region. */
import type { Instant } from "../../base/instant.ts";
import type { Type } from "../../gen/schemas.ts";
import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../../kernel/store/database.ts";

/** Never edit one that was released: append. */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE registry (name TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE schema (
     registry TEXT NOT NULL, name TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (registry, name)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE version (
     registry TEXT NOT NULL, schema TEXT NOT NULL, number INTEGER NOT NULL, record TEXT NOT NULL,
     PRIMARY KEY (registry, schema, number)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE tag (
     resource TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (resource, key)
   ) STRICT, WITHOUT ROWID;`,
];

export interface Registry {
  readonly name: string;
  readonly description?: string | undefined;
  /** JSON text. */
  readonly policy?: string | undefined;
  readonly revision?: string | undefined;
}
export interface Schema {
  readonly registry: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly modifiedAt: Instant;
  /** The number that the last version got. */
  readonly last: number;
}
export interface Version {
  readonly number: number;
  readonly type: Type;
  readonly content: string;
  readonly createdAt: Instant;
}

const BEHIND = "\uffff";

export class SchemasReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  registry(name: string): Registry | undefined {
    const row = this.#db.get<{ record: string }>("SELECT record FROM registry WHERE name = ?", name);
    return row && (JSON.parse(row.record) as Registry);
  }

  registries(prefix: string, after: string): Registry[] {
    return this.#db
      .all<{ record: string }>(
        "SELECT record FROM registry WHERE name > ? AND name >= ? AND name < ? ORDER BY name",
        after,
        prefix,
        prefix + BEHIND,
      )
      .map(({ record }) => JSON.parse(record) as Registry);
  }

  schema(registry: string, name: string): Schema | undefined {
    const row = this.#db.get<{ record: string }>(
      "SELECT record FROM schema WHERE registry = ? AND name = ?",
      registry,
      name,
    );
    return row && (JSON.parse(row.record) as Schema);
  }

  schemas(registry: string, prefix: string, after: string, limit: number): Schema[] {
    return this.#db
      .all<{ record: string }>(
        "SELECT record FROM schema WHERE registry = ? AND name > ? AND name >= ? AND name < ? ORDER BY name LIMIT +?",
        registry,
        after,
        prefix,
        prefix + BEHIND,
        limit,
      )
      .map(({ record }) => JSON.parse(record) as Schema);
  }

  /** The latest first. */
  versions(registry: string, schema: string): Version[] {
    return this.#db
      .all<{ record: string }>(
        "SELECT record FROM version WHERE registry = ? AND schema = ? ORDER BY number DESC",
        registry,
        schema,
      )
      .map(({ record }) => JSON.parse(record) as Version);
  }

  tagsOf(resource: string): Readonly<Record<string, string>> {
    const rows = this.#db.all<{ key: string; value: string }>(
      "SELECT key, value FROM tag WHERE resource = ? ORDER BY key",
      resource,
    );
    return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  }
}

export class SchemasWriter extends SchemasReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  putRegistry(registry: Registry): void {
    this.#db.run(
      "INSERT OR REPLACE INTO registry (name, record) VALUES (?, ?)",
      registry.name,
      JSON.stringify(registry),
    );
  }

  removeRegistry(name: string): void {
    this.#db.run("DELETE FROM registry WHERE name = ?", name);
  }

  putSchema(schema: Schema): void {
    this.#db.run(
      "INSERT OR REPLACE INTO schema (registry, name, record) VALUES (?, ?, ?)",
      schema.registry,
      schema.name,
      JSON.stringify(schema),
    );
  }

  removeSchema({ registry, name }: Schema): void {
    this.#db.run("DELETE FROM schema WHERE registry = ? AND name = ?", registry, name);
    this.#db.run("DELETE FROM version WHERE registry = ? AND schema = ?", registry, name);
  }

  addVersion({ registry, name }: Schema, version: Version): void {
    this.#db.run(
      "INSERT INTO version (registry, schema, number, record) VALUES (?, ?, ?, ?)",
      registry,
      name,
      version.number,
      JSON.stringify(version),
    );
  }

  removeVersion({ registry, name }: Schema, number: number): void {
    this.#db.run(
      "DELETE FROM version WHERE registry = ? AND schema = ? AND number = ?",
      registry,
      name,
      number,
    );
  }

  setTags(resource: string, tags: Readonly<Record<string, string>>): void {
    for (const [key, value] of Object.entries(tags))
      this.#db.run(
        "INSERT OR REPLACE INTO tag (resource, key, value) VALUES (?, ?, ?)",
        resource,
        key,
        value,
      );
  }

  removeTags(resource: string, keys: readonly string[]): void {
    for (const key of keys) this.#db.run("DELETE FROM tag WHERE resource = ? AND key = ?", resource, key);
  }

  removeAllTags(resource: string): void {
    this.#db.run("DELETE FROM tag WHERE resource = ?", resource);
  }
}

export const STORE: StoreDefinition<SchemasReader, SchemasWriter> = {
  migrations: MIGRATIONS,
  reader: (db) => new SchemasReader(db),
  writer: (db) => new SchemasWriter(db),
};
