/** What an account has one of, and the reports that were asked for. */
import type { JsonWebKey } from "node:crypto";
import { type Instant, instant } from "../../../base/instant.ts";
import type { FeatureType } from "../../../gen/iam.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

export const SETTING_TABLES = `
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  set_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`;

export interface PasswordPolicy {
  readonly MinimumPasswordLength: number;
  readonly RequireSymbols: boolean;
  readonly RequireNumbers: boolean;
  readonly RequireUppercaseCharacters: boolean;
  readonly RequireLowercaseCharacters: boolean;
  readonly AllowUsersToChangePassword: boolean;
  readonly MaxPasswordAge?: number | undefined;
  readonly PasswordReusePrevention?: number | undefined;
  readonly HardExpiry?: boolean | undefined;
}

export interface Settings {
  readonly "password-policy": PasswordPolicy;
  readonly alias: string;
  readonly "global-endpoint-token-version": "v1Token" | "v2Token";
  readonly "credential-report": { readonly csv: string };
  /** In the management account's IAM: what was centralized for its organization. */
  readonly "organization-features": readonly FeatureType[];
  readonly "token-issuer": {
    readonly url: string;
    readonly enabled: boolean;
    readonly publicKeys: readonly JsonWebKey[];
    readonly sealedKeys: string;
  };
}

export interface Setting<N extends keyof Settings> {
  readonly value: Settings[N];
  readonly setAt: Instant;
}

export class SettingReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  get<N extends keyof Settings>(name: N): Setting<N> | undefined {
    const sql = "SELECT value, set_at FROM setting WHERE name = ?";
    const row = this.#db.get<{ value: string; set_at: number }>(sql, name);
    return row && { value: JSON.parse(row.value) as Settings[N], setAt: instant(row.set_at) };
  }
}

export class SettingWriter extends SettingReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  put<N extends keyof Settings>(name: N, value: Settings[N], at: Instant): void {
    this.#db.run(
      `INSERT INTO setting (name, value, set_at) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET value = excluded.value, set_at = excluded.set_at`,
      name,
      JSON.stringify(value),
      at,
    );
  }

  remove(name: keyof Settings): void {
    this.#db.run("DELETE FROM setting WHERE name = ?", name);
  }
}
