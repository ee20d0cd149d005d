/** The table of everything that has a name: users, groups, roles, policies, profiles, devices, providers. */
import { instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import type { Details, Entity, Kind } from "../entity.ts";

export const ENTITY_TABLES = `
CREATE TABLE entity (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  path TEXT NOT NULL,
  arn TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  owner TEXT,
  boundary TEXT,
  detail TEXT NOT NULL,
  UNIQUE (kind, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_by_owner ON entity (owner, kind) WHERE owner IS NOT NULL;
CREATE INDEX entity_by_boundary ON entity (boundary) WHERE boundary IS NOT NULL;
`;

interface Row {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly path: string;
  readonly arn: string;
  readonly created_at: number;
  readonly owner: string | null;
  readonly boundary: string | null;
  readonly detail: string;
}

const COLUMNS = "id, kind, name, path, arn, created_at, owner, boundary, detail";

function fromRow<K extends Kind>(row: Row): Entity<K> {
  return {
    id: row.id,
    kind: row.kind as K,
    name: row.name,
    path: row.path,
    arn: row.arn,
    createdAt: instant(row.created_at),
    owner: row.owner ?? undefined,
    boundary: row.boundary ?? undefined,
    detail: JSON.parse(row.detail) as Details[K],
  };
}

/** Names are unique without regard to case; MFA devices may share a name under different paths. */
function keyOf(kind: Kind, name: string, path: string): string {
  return (kind === "mfa" ? path + name : name).toLowerCase();
}

/** Where in a list to begin, and how much of it to give. */
export interface Slice {
  /** Give what comes after this key; undefined: from the start. */
  readonly after: string | undefined;
  readonly limit: number;
  readonly pathPrefix?: string | undefined;
}
export const EVERYTHING: Slice = { after: undefined, limit: Number.MAX_SAFE_INTEGER };

export class EntityReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  named<K extends Kind>(kind: K, name: string): Entity<K> | undefined {
    const row = this.#db.get<Row>(
      `SELECT ${COLUMNS} FROM entity WHERE kind = ? AND key = ?`,
      kind,
      name.toLowerCase(),
    );
    return row && fromRow(row);
  }

  withId<K extends Kind>(id: string): Entity<K> | undefined {
    const row = this.#db.get<Row>(`SELECT ${COLUMNS} FROM entity WHERE id = ?`, id);
    return row && fromRow(row);
  }

  withArn<K extends Kind>(kind: K, arn: string): Entity<K> | undefined {
    const row = this.#db.get<Row>(`SELECT ${COLUMNS} FROM entity WHERE arn = ?`, arn);
    return row?.kind === kind ? fromRow(row) : undefined;
  }

  /** Whether the name is taken. */
  has(kind: Kind, name: string, path = "/"): boolean {
    const sql = "SELECT 1 FROM entity WHERE kind = ? AND key = ?";
    return this.#db.get(sql, kind, keyOf(kind, name, path)) !== undefined;
  }

  count(kind: Kind): number {
    return this.#db.get<{ n: number }>("SELECT count(*) AS n FROM entity WHERE kind = ?", kind)?.n ?? 0;
  }

  /** In the order of their keys. */
  list<K extends Kind>(kind: K, slice: Slice = EVERYTHING): Entity<K>[] {
    const prefix = slice.pathPrefix ?? "/";
    const rows = this.#db.all<Row>(
      `SELECT ${COLUMNS} FROM entity
       WHERE kind = ? AND key > ? AND substr(path, 1, ?) = ? ORDER BY key LIMIT +?`,
      kind,
      slice.after ?? "",
      prefix.length,
      prefix,
      slice.limit,
    );
    return rows.map(fromRow<K>);
  }

  /** What belongs to a user, role or account. */
  ownedBy<K extends Kind>(kind: K, owner: string): Entity<K>[] {
    const sql = `SELECT ${COLUMNS} FROM entity WHERE owner = ? AND kind = ? ORDER BY key`;
    return this.#db.all<Row>(sql, owner, kind).map(fromRow<K>);
  }

  /** Users and roles whose permissions boundary is the policy. */
  boundedBy(policyArn: string): Entity<"user" | "role">[] {
    const sql = `SELECT ${COLUMNS} FROM entity WHERE boundary = ? ORDER BY key`;
    return this.#db.all<Row>(sql, policyArn).map(fromRow<"user" | "role">);
  }

  boundaryUses(policyArn: string): number {
    const sql = "SELECT count(*) AS n FROM entity WHERE boundary = ?";
    return this.#db.get<{ n: number }>(sql, policyArn)?.n ?? 0;
  }
}

export class EntityWriter extends EntityReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  insert(entity: Entity): void {
    this.#db.run(
      `INSERT INTO entity (id, kind, key, name, path, arn, created_at, owner, boundary, detail)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      entity.id,
      entity.kind,
      keyOf(entity.kind, entity.name, entity.path),
      entity.name,
      entity.path,
      entity.arn,
      entity.createdAt,
      entity.owner ?? null,
      entity.boundary ?? null,
      JSON.stringify(entity.detail),
    );
  }

  rename(entity: Entity, to: { readonly name: string; readonly path: string; readonly arn: string }): void {
    this.#db.run(
      "UPDATE entity SET key = ?, name = ?, path = ?, arn = ? WHERE id = ?",
      keyOf(entity.kind, to.name, to.path),
      to.name,
      to.path,
      to.arn,
      entity.id,
    );
  }

  /** Changes some of what is particular to the entity's kind and answers the entity as it is now. */
  amend<K extends Kind>(entity: Entity<K>, change: Partial<Details[K]>): Entity<K> {
    const detail = { ...entity.detail, ...change };
    this.#db.run("UPDATE entity SET detail = ? WHERE id = ?", JSON.stringify(detail), entity.id);
    return { ...entity, detail };
  }

  assign(entity: Entity, owner: string | undefined): void {
    this.#db.run("UPDATE entity SET owner = ? WHERE id = ?", owner ?? null, entity.id);
  }

  bound(entity: Entity, policyArn: string | undefined): void {
    this.#db.run("UPDATE entity SET boundary = ? WHERE id = ?", policyArn ?? null, entity.id);
  }

  remove(entity: Entity): void {
    this.#db.run("DELETE FROM entity WHERE id = ?", entity.id);
    this.#db.run("DELETE FROM tag WHERE entity = ?", entity.id);
  }
}
