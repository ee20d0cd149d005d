import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { AWS_PERMISSIONS, type Permission } from "../permission.ts";

/** Which permission, in which version, a share gives on resources of a type. */
export interface SharePermission {
  readonly share: string;
  readonly permission: string;
  readonly resourceType: string;
  readonly version: number;
  readonly updatedAt: Instant;
}
/** One replacement of a permission by another, in all of an account's shares. */
export interface Work {
  readonly id: string;
  readonly owner: string;
  readonly source: string;
  readonly sourceVersion: number;
  readonly target: string;
  readonly targetVersion: number;
  readonly at: Instant;
}

/** Managed permissions: AWS's own, which are in no table, and customers'. */
export class PermissionReader {
  readonly db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.db = db;
  }

  /** The default version unless one is named. */
  get(arn: string, version?: number): Permission | undefined {
    const aws = AWS_PERMISSIONS.find((permission) => arn.endsWith(permission.arn));
    if (aws !== undefined)
      return version === undefined || version === aws.version ? { ...aws, arn } : undefined;
    const sql =
      "SELECT * FROM permission WHERE arn = ?1 AND (version = ?2 OR (?2 IS NULL AND isDefault = 1))";
    return this.db.get<Permission>(sql, arn, version ?? null);
  }

  versions(arn: string): Permission[] {
    return this.db.all<Permission>("SELECT * FROM permission WHERE arn = ? ORDER BY version", arn);
  }

  /** Default versions. */
  of(owner: string): Permission[] {
    const sql = "SELECT * FROM permission WHERE owner = ? AND isDefault = 1 ORDER BY name";
    return this.db.all<Permission>(sql, owner);
  }

  inShare(share: string): SharePermission[] {
    const sql = "SELECT * FROM share_permission WHERE share = ? ORDER BY resourceType";
    return this.db.all<SharePermission>(sql, share);
  }

  sharesWith(permission: string): SharePermission[] {
    const sql = "SELECT * FROM share_permission WHERE permission = ? ORDER BY share";
    return this.db.all<SharePermission>(sql, permission);
  }

  works(owner: string): Work[] {
    return this.db.all<Work>("SELECT * FROM work WHERE owner = ? ORDER BY id", owner);
  }
}

export class PermissionWriter extends PermissionReader {
  declare readonly db: WriteDatabase;

  put(permission: Permission): void {
    const { arn, version, owner, name, resourceType, template, isDefault, createdAt, updatedAt } = permission;
    this.db.run(
      "INSERT OR REPLACE INTO permission VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arn,
      version,
      owner,
      name,
      resourceType,
      template,
      isDefault,
      createdAt,
      updatedAt,
    );
  }

  deleteVersion(arn: string, version: number): void {
    this.db.run("DELETE FROM permission WHERE arn = ? AND version = ?", arn, version);
  }

  delete(arn: string): void {
    this.db.run("DELETE FROM permission WHERE arn = ?", arn);
  }

  setInShare({ share, permission, resourceType, version, updatedAt }: SharePermission): void {
    const sql = "INSERT OR REPLACE INTO share_permission VALUES (?, ?, ?, ?, ?)";
    this.db.run(sql, share, permission, resourceType, version, updatedAt);
  }

  removeFromShare(share: string, permission: string): void {
    this.db.run("DELETE FROM share_permission WHERE share = ? AND permission = ?", share, permission);
  }

  putWork({ id, owner, source, sourceVersion, target, targetVersion, at }: Work): void {
    const sql = "INSERT INTO work VALUES (?, ?, ?, ?, ?, ?, ?)";
    this.db.run(sql, id, owner, source, sourceVersion, target, targetVersion, at);
  }
}
