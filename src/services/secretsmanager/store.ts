import type { StoreDefinition } from "../../kernel/store/database.ts";
import { MIGRATIONS } from "./store/schema.ts";
import { SecretReader, SecretWriter } from "./store/secrets.ts";
import { VersionReader, VersionWriter } from "./store/versions.ts";

/** What Secrets Manager keeps in one account and Region, for looking. */
export interface SecretsReader {
  readonly secrets: SecretReader;
  readonly versions: VersionReader;
}

/** The same, for changing. */
export interface SecretsWriter extends SecretsReader {
  readonly secrets: SecretWriter;
  readonly versions: VersionWriter;
}

export const STORE: StoreDefinition<SecretsReader, SecretsWriter> = {
  migrations: MIGRATIONS,
  reader: (db): SecretsReader => ({ secrets: new SecretReader(db), versions: new VersionReader(db) }),
  writer: (db): SecretsWriter => ({ secrets: new SecretWriter(db), versions: new VersionWriter(db) }),
};
