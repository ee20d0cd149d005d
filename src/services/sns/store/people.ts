import type { Instant } from "../../../base/instant.ts";
import type { SentMessage } from "../../../kernel/ports/outbox.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { OUTBOX_MAX } from "../limits.ts";
import type { SigningKey } from "../message/signature.ts";

/** What was sent to people. */
export class SentReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  all(): readonly SentMessage[] {
    return this.#db
      .all<{ record: string }>("SELECT record FROM sent ORDER BY seq")
      .map(({ record }) => JSON.parse(record) as SentMessage);
  }
}
export class SentWriter extends SentReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** The oldest are forgotten when there are too many. */
  add(message: SentMessage): void {
    const { lastInsertRowid } = this.#db.run("INSERT INTO sent (record) VALUES (?)", JSON.stringify(message));
    this.#db.run("DELETE FROM sent WHERE seq <= ?", lastInsertRowid - OUTBOX_MAX);
  }
}

/** Keys that notifications are signed with; the latest is in use. */
export class SigningKeyReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  current(): SigningKey | undefined {
    return this.#db.get("SELECT id, certificate, sealed FROM signing_key LIMIT 1");
  }

  certificate(id: string): string | undefined {
    return this.#db.get<{ certificate: string }>("SELECT certificate FROM signing_key WHERE id = ?", id)
      ?.certificate;
  }
}
export class SigningKeyWriter extends SigningKeyReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  keep({ id, certificate, sealed }: SigningKey): void {
    this.#db.run(
      "INSERT INTO signing_key (id, certificate, sealed) VALUES (?, ?, ?)",
      id,
      certificate,
      sealed,
    );
  }
}

export type Settings = Readonly<Record<string, string>>;

/** A number that may be texted while the account is in the sandbox, once it is verified. */
export interface SandboxNumber {
  readonly number: string;
  readonly verified: boolean;
  readonly password: string | undefined;
  readonly passwordAt: Instant | undefined;
  /** When passwords were asked for, within a day. */
  readonly asked: readonly Instant[];
}
interface NumberRow {
  readonly number: string;
  readonly verified: number;
  readonly password: string | null;
  readonly password_at: Instant | null;
  readonly asked: string;
}

/** How a number stands that was texted. */
export interface Texted {
  /** When it answered STOP; undefined: it may be texted. */
  readonly optedOutAt: Instant | undefined;
  /** When it was last opted in again. */
  readonly optedInAt: Instant | undefined;
}

/** Text messages: settings, numbers, spending. */
export class PhoneReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  settings(): Settings {
    const rows = this.#db.all<{ name: string; value: string }>("SELECT name, value FROM sms_setting");
    return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
  }

  number(number: string): SandboxNumber | undefined {
    const row = this.#db.get<NumberRow>("SELECT * FROM sandbox_number WHERE number = ?", number);
    return row && numberOf(row);
  }

  numbers(after: string, limit: number): readonly SandboxNumber[] {
    return this.#db
      .all<NumberRow>("SELECT * FROM sandbox_number WHERE number > ? ORDER BY number LIMIT +?", after, limit)
      .map(numberOf);
  }

  /** Whether a number was ever texted from here, and how it stands. */
  texted(number: string): Texted | undefined {
    const row = this.#db.get<{ opted_out_at: Instant | null; opted_in_at: Instant | null }>(
      "SELECT opted_out_at, opted_in_at FROM texted WHERE number = ?",
      number,
    );
    return row && { optedOutAt: row.opted_out_at ?? undefined, optedInAt: row.opted_in_at ?? undefined };
  }

  /** Numbers that want no texts any more, after one of them. */
  optedOut(after: string, limit: number): readonly string[] {
    return this.#db
      .all<{ number: string }>(
        "SELECT number FROM texted WHERE opted_out_at IS NOT NULL AND number > ? ORDER BY number LIMIT +?",
        after,
        limit,
      )
      .map(({ number }) => number);
  }

  /** The report of a day, "2026-01-31", line by line. */
  usage(day: string): string[] {
    const rows = this.#db.all<{ line: string }>("SELECT line FROM sms_usage WHERE day = ? ORDER BY seq", day);
    return rows.map(({ line }) => line);
  }

  /** Millionths of a US dollar spent in a month, "2026-01". */
  spent(month: string): number {
    return (
      this.#db.get<{ micros: number }>("SELECT micros FROM sms_spend WHERE month = ?", month)?.micros ?? 0
    );
  }
}

function numberOf({ number, verified, password, password_at, asked }: NumberRow): SandboxNumber {
  return {
    number,
    verified: verified === 1,
    password: password ?? undefined,
    passwordAt: password_at ?? undefined,
    asked: JSON.parse(asked) as Instant[],
  };
}

export class PhoneWriter extends PhoneReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  set(name: string, value: string): void {
    this.#db.run("INSERT OR REPLACE INTO sms_setting (name, value) VALUES (?, ?)", name, value);
  }

  putNumber({ number, verified, password, passwordAt, asked }: SandboxNumber): void {
    this.#db.run(
      "INSERT OR REPLACE INTO sandbox_number (number, verified, password, password_at, asked) VALUES (?, ?, ?, ?, ?)",
      number,
      verified ? 1 : 0,
      password ?? null,
      passwordAt ?? null,
      JSON.stringify(asked),
    );
  }

  removeNumber(number: string): void {
    this.#db.run("DELETE FROM sandbox_number WHERE number = ?", number);
  }

  noteTexted(number: string): void {
    this.#db.run("INSERT OR IGNORE INTO texted (number) VALUES (?)", number);
  }

  optOut(number: string, at: Instant): void {
    this.#db.run("UPDATE texted SET opted_out_at = ? WHERE number = ?", at, number);
  }

  optIn(number: string, at: Instant): void {
    this.#db.run("UPDATE texted SET opted_out_at = NULL, opted_in_at = ? WHERE number = ?", at, number);
  }

  noteUsage(day: string, line: string): void {
    this.#db.run("INSERT INTO sms_usage (day, line) VALUES (?, ?)", day, line);
  }

  forgetUsage(day: string): void {
    this.#db.run("DELETE FROM sms_usage WHERE day = ?", day);
  }

  spend(month: string, micros: number): void {
    this.#db.run(
      `INSERT INTO sms_spend (month, micros) VALUES (?, ?)
        ON CONFLICT (month) DO UPDATE SET micros = micros + excluded.micros`,
      month,
      micros,
    );
  }
}
