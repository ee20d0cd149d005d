import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import type { Entity } from "../entity.ts";

export const MEMBERSHIP_TABLES = `
CREATE TABLE membership (
  user TEXT NOT NULL,
  grp TEXT NOT NULL,
  PRIMARY KEY (user, grp)
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_by_group ON membership (grp, user);
`;

/** Who is in which group, by unique ids. */
export class MembershipReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  groupsOf(user: Entity<"user">): string[] {
    const rows = this.#db.all<{ id: string }>("SELECT grp AS id FROM membership WHERE user = ?", user.id);
    return rows.map((row) => row.id);
  }

  usersIn(group: Entity<"group">): string[] {
    const rows = this.#db.all<{ id: string }>("SELECT user AS id FROM membership WHERE grp = ?", group.id);
    return rows.map((row) => row.id);
  }
}

export class MembershipWriter extends MembershipReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  add(user: Entity<"user">, group: Entity<"group">): void {
    this.#db.run("INSERT OR IGNORE INTO membership (user, grp) VALUES (?, ?)", user.id, group.id);
  }

  remove(user: Entity<"user">, group: Entity<"group">): void {
    this.#db.run("DELETE FROM membership WHERE user = ? AND grp = ?", user.id, group.id);
  }
}
