/** Which policies bear on whom: inline documents, attachments, and the versions of customer managed policies. */
import { type Instant, instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import type { Entity, Identity } from "../entity.ts";
import { EVERYTHING, type Slice } from "./entities.ts";

export const POLICY_TABLES = `
CREATE TABLE inline_policy (
  entity TEXT NOT NULL,
  name TEXT NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (entity, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE attachment (
  entity TEXT NOT NULL,
  policy_arn TEXT NOT NULL,
  PRIMARY KEY (entity, policy_arn)
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_by_policy ON attachment (policy_arn, entity);
CREATE TABLE policy_version (
  policy TEXT NOT NULL,
  version INTEGER NOT NULL,
  document TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (policy, version)
) STRICT, WITHOUT ROWID;
`;

export interface InlinePolicy {
  readonly name: string;
  readonly document: string;
}
export interface PolicyVersion {
  readonly version: number;
  readonly document: string;
  readonly createdAt: Instant;
}

export class PolicyReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  inline(entity: Entity, name: string): InlinePolicy | undefined {
    const sql = "SELECT name, document FROM inline_policy WHERE entity = ? AND name = ?";
    return this.#db.get<InlinePolicy>(sql, entity.id, name);
  }

  inlinesOf(entity: Entity, slice: Slice = EVERYTHING): InlinePolicy[] {
    return this.#db.all<InlinePolicy>(
      "SELECT name, document FROM inline_policy WHERE entity = ? AND name > ? ORDER BY name LIMIT +?",
      entity.id,
      slice.after ?? "",
      slice.limit,
    );
  }

  /** ARNs of the managed policies attached to the entity. */
  attachedTo(entity: Entity): string[] {
    const sql = "SELECT policy_arn AS arn FROM attachment WHERE entity = ? ORDER BY policy_arn";
    return this.#db.all<{ arn: string }>(sql, entity.id).map((row) => row.arn);
  }

  isAttached(entity: Entity, policyArn: string): boolean {
    const sql = "SELECT 1 FROM attachment WHERE entity = ? AND policy_arn = ?";
    return this.#db.get(sql, entity.id, policyArn) !== undefined;
  }

  attachmentCount(policyArn: string): number {
    const sql = "SELECT count(*) AS n FROM attachment WHERE policy_arn = ?";
    return this.#db.get<{ n: number }>(sql, policyArn)?.n ?? 0;
  }

  /** Ids of the entities the policy is attached to. */
  holdersOf(policyArn: string): string[] {
    const sql = "SELECT entity FROM attachment WHERE policy_arn = ? ORDER BY entity";
    return this.#db.all<{ entity: string }>(sql, policyArn).map((row) => row.entity);
  }

  version(policy: Entity<"policy">, version: number): PolicyVersion | undefined {
    const sql = "SELECT version, document, created_at FROM policy_version WHERE policy = ? AND version = ?";
    const row = this.#db.get<VersionRow>(sql, policy.id, version);
    return row && fromRow(row);
  }

  /** Newest first. */
  versionsOf(policy: Entity<"policy">): PolicyVersion[] {
    const sql =
      "SELECT version, document, created_at FROM policy_version WHERE policy = ? ORDER BY version DESC";
    return this.#db.all<VersionRow>(sql, policy.id).map(fromRow);
  }

  countVersions(): number {
    return this.#db.get<{ n: number }>("SELECT count(*) AS n FROM policy_version")?.n ?? 0;
  }
}

interface VersionRow {
  readonly version: number;
  readonly document: string;
  readonly created_at: number;
}
function fromRow(row: VersionRow): PolicyVersion {
  return { version: row.version, document: row.document, createdAt: instant(row.created_at) };
}

export class PolicyWriter extends PolicyReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  putInline(entity: Entity<Identity>, policy: InlinePolicy): void {
    this.#db.run(
      `INSERT INTO inline_policy (entity, name, document) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET document = excluded.document`,
      entity.id,
      policy.name,
      policy.document,
    );
  }

  /** Whether there was such a policy. */
  dropInline(entity: Entity<Identity>, name: string): boolean {
    const sql = "DELETE FROM inline_policy WHERE entity = ? AND name = ?";
    return this.#db.run(sql, entity.id, name).changes > 0;
  }

  attach(entity: Entity<Identity>, policyArn: string): void {
    this.#db.run("INSERT OR IGNORE INTO attachment (entity, policy_arn) VALUES (?, ?)", entity.id, policyArn);
  }

  /** Whether it was attached. */
  detach(entity: Entity<Identity>, policyArn: string): boolean {
    const sql = "DELETE FROM attachment WHERE entity = ? AND policy_arn = ?";
    return this.#db.run(sql, entity.id, policyArn).changes > 0;
  }

  addVersion(policy: Entity<"policy">, version: PolicyVersion): void {
    this.#db.run(
      "INSERT INTO policy_version (policy, version, document, created_at) VALUES (?, ?, ?, ?)",
      policy.id,
      version.version,
      version.document,
      version.createdAt,
    );
  }

  dropVersion(policy: Entity<"policy">, version: number): void {
    this.#db.run("DELETE FROM policy_version WHERE policy = ? AND version = ?", policy.id, version);
  }
}
