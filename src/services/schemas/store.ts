/** What the schema registry keeps in one account and Region. */
import type { Instant } from "../../base/instant.ts";
import type { CodeGenerationStatus, DiscovererState, Type } from "../../gen/schemas.ts";
import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../../kernel/store/database.ts";
import { TAG_TABLE, TagReader, TagWriter } from "../../kernel/store/tag-table.ts";
import { AWS_EVENTS, AWS_REGISTRY, awsSchemas, awsVersions } from "./aws-events.ts";

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
   ${TAG_TABLE}`,
  `CREATE TABLE discoverer (id TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE request (
     token TEXT PRIMARY KEY, version TEXT NOT NULL, request TEXT NOT NULL, at INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX request_at ON request (at);
   CREATE TABLE binding (key TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;`,
];

/** Somebody who watches a bus. */
export interface Discoverer {
  readonly id: string;
  readonly description?: string | undefined;
  readonly sourceArn: string;
  readonly crossAccount: boolean;
  readonly state: DiscovererState;
}

/** Code for one version of a schema; its key names registry, schema, version and language. */
export interface CodeBinding {
  readonly key: string;
  readonly version: string;
  readonly status: CodeGenerationStatus;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
}

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
  readonly tags: TagReader;
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
    this.tags = new TagReader(db);
  }

  registry(name: string): Registry | undefined {
    if (name === AWS_EVENTS) return AWS_REGISTRY;
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
    if (registry === AWS_EVENTS) return awsSchemas().find((schema) => schema.name === name);
    const row = this.#db.get<{ record: string }>(
      "SELECT record FROM schema WHERE registry = ? AND name = ?",
      registry,
      name,
    );
    return row && (JSON.parse(row.record) as Schema);
  }

  schemas(registry: string, prefix: string, after: string, limit: number): Schema[] {
    if (registry === AWS_EVENTS)
      return awsSchemas()
        .filter(({ name }) => name.startsWith(prefix) && name > after)
        .slice(0, limit);
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
    if (registry === AWS_EVENTS) return awsVersions(schema);
    return this.#db
      .all<{ record: string }>(
        "SELECT record FROM version WHERE registry = ? AND schema = ? ORDER BY number DESC",
        registry,
        schema,
      )
      .map(({ record }) => JSON.parse(record) as Version);
  }

  discoverer(id: string): Discoverer | undefined {
    const row = this.#db.get<{ record: string }>("SELECT record FROM discoverer WHERE id = ?", id);
    return row && (JSON.parse(row.record) as Discoverer);
  }

  discoverers(prefix: string, after: string): Discoverer[] {
    return this.#db
      .all<{ record: string }>(
        "SELECT record FROM discoverer WHERE id > ? AND id >= ? AND id < ? ORDER BY id",
        after,
        prefix,
        prefix + BEHIND,
      )
      .map(({ record }) => JSON.parse(record) as Discoverer);
  }

  binding(key: string): CodeBinding | undefined {
    const row = this.#db.get<{ record: string }>("SELECT record FROM binding WHERE key = ?", key);
    return row && (JSON.parse(row.record) as CodeBinding);
  }

  /** A request that came with a token since an instant. */
  request(token: string, since: Instant): { readonly version: string; readonly request: string } | undefined {
    return this.#db.get("SELECT version, request FROM request WHERE token = ? AND at >= ?", token, since);
  }
}

export class SchemasWriter extends SchemasReader {
  override readonly tags: TagWriter;
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
    this.tags = new TagWriter(db);
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

  putDiscoverer(discoverer: Discoverer): void {
    this.#db.run(
      "INSERT OR REPLACE INTO discoverer (id, record) VALUES (?, ?)",
      discoverer.id,
      JSON.stringify(discoverer),
    );
  }

  putBinding(binding: CodeBinding): void {
    this.#db.run(
      "INSERT OR REPLACE INTO binding (key, record) VALUES (?, ?)",
      binding.key,
      JSON.stringify(binding),
    );
  }

  removeDiscoverer(id: string): void {
    this.#db.run("DELETE FROM discoverer WHERE id = ?", id);
  }

  /** Remembers what a request with a token made, and forgets what is older than `since`. */
  remember(token: string, request: string, version: number, now: Instant, since: Instant): void {
    this.#db.run("DELETE FROM request WHERE at < ?", since);
    this.#db.run(
      "INSERT OR REPLACE INTO request (token, version, request, at) VALUES (?, ?, ?, ?)",
      token,
      String(version),
      request,
      now,
    );
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
}

export const STORE: StoreDefinition<SchemasReader, SchemasWriter> = {
  migrations: MIGRATIONS,
  reader: (db) => new SchemasReader(db),
  writer: (db) => new SchemasWriter(db),
};
