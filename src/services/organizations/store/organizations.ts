import type { Instant } from "../../../base/instant.ts";
import type { OrganizationFeatureSet, PolicyType } from "../../../gen/organizations.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

export interface Organization {
  /** "o-..." */
  readonly id: string;
  /** The management account. */
  readonly management: string;
  readonly featureSet: OrganizationFeatureSet;
  /** "r-..." */
  readonly root: string;
  readonly createdAt: Instant;
  readonly resourcePolicyId: string | null;
  readonly resourcePolicy: string | null;
}
/** A service that was let into an organization, or that a member account administers. */
export interface ServiceAccess {
  readonly service: string;
  readonly at: Instant;
}
export interface Delegation extends ServiceAccess {
  readonly account: string;
}

/** Organizations, and what was said about them as a whole. */
export class OrganizationReader {
  readonly db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.db = db;
  }

  get(id: string): Organization | undefined {
    return this.db.get<Organization>("SELECT * FROM organization WHERE id = ?", id);
  }

  /** The one that an account is a member of, or manages. */
  of(account: string): Organization | undefined {
    return this.db.get<Organization>(
      "SELECT o.* FROM account a JOIN organization o ON o.id = a.organization WHERE a.id = ?",
      account,
    );
  }

  enabledTypes(organization: string): readonly PolicyType[] {
    const rows = this.db.all<{ type: PolicyType }>(
      "SELECT type FROM policy_type WHERE organization = ? ORDER BY type",
      organization,
    );
    return rows.map((row) => row.type);
  }

  services(organization: string): readonly ServiceAccess[] {
    return this.db.all<ServiceAccess>(
      "SELECT service, at FROM service_access WHERE organization = ? ORDER BY service",
      organization,
    );
  }

  hasService(organization: string, service: string): boolean {
    const sql = "SELECT 1 FROM service_access WHERE organization = ? AND service = ?";
    return this.db.get(sql, organization, service) !== undefined;
  }

  /** By account, then by service. */
  delegations(organization: string): readonly Delegation[] {
    return this.db.all<Delegation>(
      "SELECT account, service, at FROM delegation WHERE organization = ? ORDER BY account, service",
      organization,
    );
  }

  delegationsTo(organization: string, account: string): readonly ServiceAccess[] {
    return this.db.all<ServiceAccess>(
      "SELECT service, at FROM delegation WHERE organization = ? AND account = ? ORDER BY service",
      organization,
      account,
    );
  }
}

export class OrganizationWriter extends OrganizationReader {
  declare readonly db: WriteDatabase;

  put(organization: Organization): void {
    const { id, management, featureSet, root, createdAt, resourcePolicyId, resourcePolicy } = organization;
    this.db.run(
      "INSERT OR REPLACE INTO organization (id, management, featureSet, root, createdAt, resourcePolicyId, resourcePolicy) VALUES (?, ?, ?, ?, ?, ?, ?)",
      id,
      management,
      featureSet,
      root,
      createdAt,
      resourcePolicyId,
      resourcePolicy,
    );
  }

  delete(id: string): void {
    this.db.run("DELETE FROM organization WHERE id = ?", id);
    this.db.run("DELETE FROM service_access WHERE organization = ?", id);
    this.db.run("DELETE FROM delegation WHERE organization = ?", id);
    this.db.run("DELETE FROM policy_type WHERE organization = ?", id);
    this.db.run("DELETE FROM creation WHERE organization = ?", id);
  }

  enableType(organization: string, type: PolicyType): void {
    this.db.run("INSERT OR IGNORE INTO policy_type (organization, type) VALUES (?, ?)", organization, type);
  }

  disableType(organization: string, type: PolicyType): void {
    this.db.run("DELETE FROM policy_type WHERE organization = ? AND type = ?", organization, type);
  }

  allowService(organization: string, service: string, at: Instant): void {
    this.db.run("INSERT OR IGNORE INTO service_access VALUES (?, ?, ?)", organization, service, at);
  }

  disallowService(organization: string, service: string): void {
    this.db.run("DELETE FROM service_access WHERE organization = ? AND service = ?", organization, service);
  }

  delegate(organization: string, account: string, service: string, at: Instant): void {
    this.db.run("INSERT INTO delegation VALUES (?, ?, ?, ?)", organization, account, service, at);
  }

  undelegate(organization: string, account: string, service: string): void {
    const sql = "DELETE FROM delegation WHERE organization = ? AND account = ? AND service = ?";
    this.db.run(sql, organization, account, service);
  }
}
