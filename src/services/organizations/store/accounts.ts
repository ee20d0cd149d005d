import type { Instant } from "../../../base/instant.ts";
import type {
  AccountJoinedMethod,
  CreateAccountFailureReason,
  CreateAccountState,
} from "../../../gen/organizations.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

export interface Account {
  /** Twelve digits. */
  readonly id: string;
  readonly email: string;
  readonly name: string;
  /** "CLOSED": for good, ninety days after it was suspended. */
  readonly state: "ACTIVE" | "PENDING_CLOSURE" | "SUSPENDED" | "CLOSED";
  readonly organization: string | null;
  /** The root or unit it lies in. */
  readonly parent: string | null;
  readonly joinedMethod: AccountJoinedMethod | null;
  readonly joinedAt: Instant | null;
  readonly closedAt: Instant | null;
}
/** An account in an organization. */
export type Member = Account & {
  readonly organization: string;
  readonly parent: string;
  readonly joinedMethod: AccountJoinedMethod;
  readonly joinedAt: Instant;
};

/** A request for a new account. */
export interface Creation {
  /** "car-..." */
  readonly id: string;
  readonly organization: string;
  readonly account: string;
  readonly name: string;
  readonly email: string;
  readonly state: CreateAccountState;
  readonly requestedAt: Instant;
  readonly completedAt: Instant | null;
  readonly failure: CreateAccountFailureReason | null;
  /** JSON: the role's name and the tags. */
  readonly request: string;
}

/** Accounts as far as Organizations knows them: members, and those that once were or were asked to become some. */
export class AccountReader {
  readonly db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.db = db;
  }

  get(id: string): Account | undefined {
    return this.db.get<Account>("SELECT * FROM account WHERE id = ?", id);
  }

  withEmail(email: string): Account | undefined {
    return this.db.get<Account>("SELECT * FROM account WHERE email = ?", email);
  }

  member(organization: string, id: string): Member | undefined {
    return this.db.get<Member>("SELECT * FROM account WHERE id = ? AND organization = ?", id, organization);
  }

  /** In the order of their ids. */
  members(organization: string, after: string, limit: number): Member[] {
    const sql = "SELECT * FROM account WHERE organization = ? AND id > ? ORDER BY id LIMIT +?";
    return this.db.all<Member>(sql, organization, after, limit);
  }

  inParent(parent: string, after: string, limit: number): Member[] {
    const sql = "SELECT * FROM account WHERE parent = ? AND id > ? ORDER BY id LIMIT +?";
    return this.db.all<Member>(sql, parent, after, limit);
  }

  count(organization: string): number {
    const sql = "SELECT COUNT(*) AS n FROM account WHERE organization = ?";
    return this.db.get<{ n: number }>(sql, organization)?.n ?? 0;
  }

  closedSince(organization: string, since: Instant): number {
    const sql = "SELECT COUNT(*) AS n FROM account WHERE organization = ? AND closedAt > ?";
    return this.db.get<{ n: number }>(sql, organization, since)?.n ?? 0;
  }

  creation(id: string): Creation | undefined {
    return this.db.get<Creation>("SELECT * FROM creation WHERE id = ?", id);
  }

  creations(organization: string, states: readonly string[], after: string, limit: number): Creation[] {
    return this.db.all<Creation>(
      "SELECT * FROM creation WHERE organization = ? AND id > ? AND state IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT +?",
      organization,
      after,
      JSON.stringify(states),
      limit,
    );
  }

  underWay(organization: string): number {
    const sql = "SELECT COUNT(*) AS n FROM creation WHERE organization = ? AND state = 'IN_PROGRESS'";
    return this.db.get<{ n: number }>(sql, organization)?.n ?? 0;
  }
}

export class AccountWriter extends AccountReader {
  declare readonly db: WriteDatabase;

  put(account: Account): void {
    const { id, email, name, state, organization, parent, joinedMethod, joinedAt, closedAt } = account;
    this.db.run(
      "INSERT OR REPLACE INTO account (id, email, name, state, organization, parent, joinedMethod, joinedAt, closedAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      id,
      email,
      name,
      state,
      organization,
      parent,
      joinedMethod,
      joinedAt,
      closedAt,
    );
  }

  putCreation(creation: Creation): void {
    const { id, organization, account, name, email, state, requestedAt, completedAt, failure, request } =
      creation;
    this.db.run(
      "INSERT OR REPLACE INTO creation (id, organization, account, name, email, state, requestedAt, completedAt, failure, request) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      id,
      organization,
      account,
      name,
      email,
      state,
      requestedAt,
      completedAt,
      failure,
      request,
    );
  }
}
