import type { Instant } from "../../../base/instant.ts";
import type { ResponsibilityTransferStatus, ResponsibilityTransferType } from "../../../gen/organizations.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** One organization's bills paid by the management account of another. */
export interface Transfer {
  /** "rt-..." */
  readonly id: string;
  readonly type: ResponsibilityTransferType;
  readonly name: string;
  readonly status: ResponsibilityTransferStatus;
  /** The management account that hands over. */
  readonly source: string;
  /** The management account that takes over. */
  readonly target: string;
  readonly startAt: Instant;
  readonly endAt: Instant | null;
  readonly handshake: string;
}

export class TransferReader {
  readonly db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.db = db;
  }

  get(id: string): Transfer | undefined {
    return this.db.get<Transfer>("SELECT * FROM transfer WHERE id = ?", id);
  }

  withHandshake(handshake: string): Transfer | undefined {
    return this.db.get<Transfer>("SELECT * FROM transfer WHERE handshake = ?", handshake);
  }

  from(source: string, after: string, limit: number): Transfer[] {
    const sql = "SELECT * FROM transfer WHERE source = ? AND id > ? ORDER BY id LIMIT +?";
    return this.db.all<Transfer>(sql, source, after, limit);
  }

  to(target: string, after: string, limit: number): Transfer[] {
    const sql = "SELECT * FROM transfer WHERE target = ? AND id > ? ORDER BY id LIMIT +?";
    return this.db.all<Transfer>(sql, target, after, limit);
  }
}

export class TransferWriter extends TransferReader {
  declare readonly db: WriteDatabase;

  put({ id, type, name, status, source, target, startAt, endAt, handshake }: Transfer): void {
    const sql = "INSERT OR REPLACE INTO transfer VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    this.db.run(sql, id, type, name, status, source, target, startAt, endAt, handshake);
  }
}
