import type { Instant } from "../../../base/instant.ts";
import type { PolicyType } from "../../../gen/organizations.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { AWS_POLICIES, type OrganizationPolicy } from "../policy.ts";

export interface Attachment {
  readonly target: string;
  readonly policy: string;
  readonly at: Instant;
}

/** Policies and what they are attached to. AWS's own are in every organization, and in no table. */
export class PolicyReader {
  readonly db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.db = db;
  }

  get(organization: string, id: string): OrganizationPolicy | undefined {
    const sql = "SELECT * FROM policy WHERE id = ? AND organization = ?";
    return AWS_POLICIES.get(id) ?? this.db.get<OrganizationPolicy>(sql, id, organization);
  }

  named(organization: string, type: PolicyType, name: string): OrganizationPolicy | undefined {
    const sql = "SELECT * FROM policy WHERE organization = ? AND type = ? AND name = ?";
    return this.db.get<OrganizationPolicy>(sql, organization, type, name);
  }

  /** Of the organization's own. */
  ofType(organization: string, type: PolicyType, after: string, limit: number): OrganizationPolicy[] {
    return this.db.all<OrganizationPolicy>(
      "SELECT * FROM policy WHERE organization = ? AND type = ? AND id > ? ORDER BY id LIMIT +?",
      organization,
      type,
      after,
      limit,
    );
  }

  count(organization: string, type: PolicyType): number {
    const sql = "SELECT COUNT(*) AS n FROM policy WHERE organization = ? AND type = ?";
    return this.db.get<{ n: number }>(sql, organization, type)?.n ?? 0;
  }

  any(organization: string): boolean {
    return this.db.get("SELECT 1 FROM policy WHERE organization = ? LIMIT 1", organization) !== undefined;
  }

  /** The policies of a type that are attached to a root, unit or account itself. */
  attachedTo(organization: string, target: string, type: PolicyType): readonly OrganizationPolicy[] {
    const rows = this.db.all<{ policy: string }>(
      "SELECT policy FROM attachment WHERE organization = ? AND target = ? AND type = ? ORDER BY policy",
      organization,
      target,
      type,
    );
    return rows.flatMap(({ policy }) => this.get(organization, policy) ?? []);
  }

  targetsOf(organization: string, policy: string, after: string, limit: number): Attachment[] {
    return this.db.all<Attachment>(
      "SELECT target, policy, at FROM attachment WHERE organization = ? AND policy = ? AND target > ? ORDER BY target LIMIT +?",
      organization,
      policy,
      after,
      limit,
    );
  }

  lastAttached(organization: string, target: string, type: PolicyType): Instant | undefined {
    const sql = "SELECT MAX(at) AS at FROM attachment WHERE organization = ? AND target = ? AND type = ?";
    return this.db.get<{ at: Instant | null }>(sql, organization, target, type)?.at ?? undefined;
  }
}

export class PolicyWriter extends PolicyReader {
  declare readonly db: WriteDatabase;

  put(policy: OrganizationPolicy): void {
    const { id, organization, type, name, description, content, updatedAt } = policy;
    this.db.run(
      "INSERT OR REPLACE INTO policy (id, organization, type, name, description, content, updatedAt) VALUES (?, ?, ?, ?, ?, ?, ?)",
      id,
      organization,
      type,
      name,
      description,
      content,
      updatedAt,
    );
  }

  delete(id: string): void {
    this.db.run("DELETE FROM policy WHERE id = ?", id);
  }

  attach(organization: string, target: string, type: PolicyType, policy: string, at: Instant): void {
    const sql =
      "INSERT OR IGNORE INTO attachment (organization, target, type, policy, at) VALUES (?, ?, ?, ?, ?)";
    this.db.run(sql, organization, target, type, policy, at);
  }

  detach(organization: string, target: string, type: PolicyType, policy: string): void {
    const sql = "DELETE FROM attachment WHERE organization = ? AND target = ? AND type = ? AND policy = ?";
    this.db.run(sql, organization, target, type, policy);
  }

  detachType(organization: string, type: PolicyType): void {
    this.db.run("DELETE FROM attachment WHERE organization = ? AND type = ?", organization, type);
  }

  detachTarget(organization: string, target: string): void {
    this.db.run("DELETE FROM attachment WHERE organization = ? AND target = ?", organization, target);
  }
}
