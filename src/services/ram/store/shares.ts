import type { Instant } from "../../../base/instant.ts";
import type {
  ResourceShareAssociationStatus,
  ResourceShareInvitationStatus,
  ResourceShareStatus,
} from "../../../gen/ram.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

export interface Share {
  readonly arn: string;
  readonly owner: string;
  readonly name: string;
  /** 0 or 1: whether it may reach beyond the owner's organization. */
  readonly allowsExternal: number;
  /** 0 or 1: whether accounts that were named keep what they have when they leave the organization. */
  readonly retains: number;
  readonly status: ResourceShareStatus;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** The client's token, and the request that came with it. */
  readonly token: string | null;
  readonly request: string | null;
}
/** A principal or a resource of a share, or a source from where its service principals may come. */
export interface Association {
  readonly share: string;
  readonly type: "PRINCIPAL" | "RESOURCE" | "SOURCE";
  /** An account, or an ARN. */
  readonly entity: string;
  /** The account of a principal; empty for organizations, units and resources. */
  readonly account: string;
  readonly status: ResourceShareAssociationStatus;
  readonly message: string | null;
  readonly external: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** Of the policy that was put on a resource, where its service numbers them. */
  readonly policyId: string | null;
  readonly policyHash: string | null;
}
export interface Invitation {
  readonly arn: string;
  readonly share: string;
  readonly principal: string;
  readonly sender: string;
  readonly receiver: string;
  readonly status: ResourceShareInvitationStatus;
  readonly at: Instant;
}

export class ShareReader {
  readonly db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.db = db;
  }

  get(arn: string): Share | undefined {
    return this.db.get<Share>("SELECT * FROM share WHERE arn = ?", arn);
  }

  withToken(owner: string, token: string): Share | undefined {
    return this.db.get<Share>("SELECT * FROM share WHERE owner = ? AND token = ?", owner, token);
  }

  of(owner: string): Share[] {
    return this.db.all<Share>("SELECT * FROM share WHERE owner = ? ORDER BY arn", owner);
  }

  /** Shares that reach an account by its number, or as part of one of `entities` (its organization and units). */
  reaching(account: string, entities: readonly string[]): Share[] {
    return this.db.all<Share>(
      `SELECT * FROM share WHERE owner <> ?1 AND arn IN (
         SELECT share FROM association WHERE account = ?1 AND type = 'PRINCIPAL' AND status = 'ASSOCIATED'
         UNION SELECT share FROM association
         WHERE entity IN (SELECT value FROM json_each(?2)) AND type = 'PRINCIPAL' AND status = 'ASSOCIATED'
       ) ORDER BY arn`,
      account,
      JSON.stringify(entities),
    );
  }

  association(share: string, type: Association["type"], entity: string): Association | undefined {
    const sql = "SELECT * FROM association WHERE share = ? AND type = ? AND entity = ?";
    return this.db.get<Association>(sql, share, type, entity);
  }

  associations(share: string, type: Association["type"]): Association[] {
    const sql = "SELECT * FROM association WHERE share = ? AND type = ? ORDER BY entity";
    return this.db.all<Association>(sql, share, type);
  }

  /** All shares that a resource is in. */
  holding(resource: string): Association[] {
    const sql = "SELECT * FROM association WHERE entity = ? AND type = 'RESOURCE' ORDER BY share";
    return this.db.all<Association>(sql, resource);
  }

  invitation(arn: string): Invitation | undefined {
    return this.db.get<Invitation>("SELECT * FROM invitation WHERE arn = ?", arn);
  }

  /** Sent or received. */
  invitations(account: string): Invitation[] {
    const sql = "SELECT * FROM invitation WHERE receiver = ? ORDER BY arn";
    return this.db.all<Invitation>(sql, account);
  }

  invitationsTo(share: string): Invitation[] {
    return this.db.all<Invitation>("SELECT * FROM invitation WHERE share = ? ORDER BY arn", share);
  }
}

export class ShareWriter extends ShareReader {
  declare readonly db: WriteDatabase;

  put(share: Share): void {
    const { arn, owner, name, allowsExternal, status, createdAt, updatedAt, token, request, retains } = share;
    this.db.run(
      "INSERT OR REPLACE INTO share VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arn,
      owner,
      name,
      allowsExternal,
      status,
      createdAt,
      updatedAt,
      token,
      request,
      retains,
    );
  }

  delete(arn: string): void {
    this.db.run("DELETE FROM share WHERE arn = ?", arn);
    this.db.run("DELETE FROM association WHERE share = ?", arn);
    this.db.run("DELETE FROM invitation WHERE share = ?", arn);
    this.db.run("DELETE FROM share_permission WHERE share = ?", arn);
  }

  associate(association: Association): void {
    const { share, type, entity, account, status, message, external, createdAt, updatedAt } = association;
    this.db.run(
      "INSERT OR REPLACE INTO association VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      share,
      type,
      entity,
      account,
      status,
      message,
      external,
      createdAt,
      updatedAt,
      association.policyId,
      association.policyHash,
    );
  }

  putInvitation({ arn, share, principal, sender, receiver, status, at }: Invitation): void {
    const sql = "INSERT OR REPLACE INTO invitation VALUES (?, ?, ?, ?, ?, ?, ?)";
    this.db.run(sql, arn, share, principal, sender, receiver, status, at);
  }
}
