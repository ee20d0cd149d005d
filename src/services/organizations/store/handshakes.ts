import type { Instant } from "../../../base/instant.ts";
import type { ActionType, HandshakePartyType, HandshakeState } from "../../../gen/organizations.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

export interface Handshake {
  /** "h-..." */
  readonly id: string;
  readonly organization: string;
  readonly management: string;
  readonly action: ActionType;
  readonly state: HandshakeState;
  /** Whose answer is waited for; empty where an e-mail address was invited that no known account has. */
  readonly account: string;
  /** How the target was named. */
  readonly targetType: HandshakePartyType;
  readonly email: string;
  readonly notes: string | null;
  readonly requestedAt: Instant;
  readonly expiresAt: Instant;
  /** The handshake of the organization of which this is one account's part. */
  readonly parent: string | null;
  /** JSON: tags for the account when it joins. */
  readonly tags: string;
}

export class HandshakeReader {
  readonly db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.db = db;
  }

  get(id: string): Handshake | undefined {
    return this.db.get<Handshake>("SELECT * FROM handshake WHERE id = ?", id);
  }

  ofOrganization(organization: string, after: string, limit: number): Handshake[] {
    const sql = "SELECT * FROM handshake WHERE organization = ? AND id > ? ORDER BY id LIMIT +?";
    return this.db.all<Handshake>(sql, organization, after, limit);
  }

  ofAccount(account: string, after: string, limit: number): Handshake[] {
    const sql = "SELECT * FROM handshake WHERE account = ? AND id > ? ORDER BY id LIMIT +?";
    return this.db.all<Handshake>(sql, account, after, limit);
  }

  ofParent(parent: string): Handshake[] {
    return this.db.all<Handshake>("SELECT * FROM handshake WHERE parent = ? ORDER BY id", parent);
  }

  open(organization: string, action: ActionType, email: string): Handshake | undefined {
    return this.db.get<Handshake>(
      "SELECT * FROM handshake WHERE organization = ? AND action = ? AND state IN ('REQUESTED', 'OPEN') AND email = ?",
      organization,
      action,
      email,
    );
  }

  openOf(organization: string, action: ActionType): Handshake[] {
    return this.db.all<Handshake>(
      "SELECT * FROM handshake WHERE organization = ? AND action = ? AND state IN ('REQUESTED', 'OPEN')",
      organization,
      action,
    );
  }

  since(organization: string, action: ActionType, since: Instant): number {
    return (
      this.db.get<{ n: number }>(
        "SELECT COUNT(*) AS n FROM handshake WHERE organization = ? AND action = ? AND requestedAt > ?",
        organization,
        action,
        since,
      )?.n ?? 0
    );
  }
}

export class HandshakeWriter extends HandshakeReader {
  declare readonly db: WriteDatabase;

  put(handshake: Handshake): void {
    const { id, organization, management, action, state, account, targetType, email, notes } = handshake;
    const { requestedAt, expiresAt, parent, tags } = handshake;
    this.db.run(
      "INSERT OR REPLACE INTO handshake (id, organization, management, action, state, account, targetType, email, notes, requestedAt, expiresAt, parent, tags) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      id,
      organization,
      management,
      action,
      state,
      account,
      targetType,
      email,
      notes,
      requestedAt,
      expiresAt,
      parent,
      tags,
    );
  }

  delete(id: string): void {
    this.db.run("DELETE FROM handshake WHERE id = ?", id);
  }
}
