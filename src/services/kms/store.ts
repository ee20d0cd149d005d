import type { StoreDefinition } from "../../kernel/store/database.ts";
import { AliasReader, AliasWriter } from "./store/aliases.ts";
import { GrantReader, GrantWriter } from "./store/grants.ts";
import { KeyStoreReader, KeyStoreWriter } from "./store/key-stores.ts";
import { KeyReader, KeyWriter } from "./store/keys.ts";
import { MaterialReader, MaterialWriter } from "./store/materials.ts";
import { MIGRATIONS } from "./store/schema.ts";
import { Uses } from "./store/uses.ts";

/** What KMS keeps in one account and Region, for looking. */
export interface KmsReader {
  readonly keys: KeyReader;
  readonly materials: MaterialReader;
  readonly aliases: AliasReader;
  readonly grants: GrantReader;
  readonly keyStores: KeyStoreReader;
}

/** The same, for changing. */
export interface KmsWriter extends KmsReader {
  readonly keys: KeyWriter;
  readonly materials: MaterialWriter;
  readonly aliases: AliasWriter;
  readonly grants: GrantWriter;
  readonly keyStores: KeyStoreWriter;
  readonly uses: Uses;
}

export const STORE: StoreDefinition<KmsReader, KmsWriter> = {
  migrations: MIGRATIONS,
  reader: (db): KmsReader => ({
    keys: new KeyReader(db),
    materials: new MaterialReader(db),
    aliases: new AliasReader(db),
    grants: new GrantReader(db),
    keyStores: new KeyStoreReader(db),
  }),
  writer: (db): KmsWriter => ({
    keys: new KeyWriter(db),
    materials: new MaterialWriter(db),
    aliases: new AliasWriter(db),
    grants: new GrantWriter(db),
    keyStores: new KeyStoreWriter(db),
    uses: new Uses(db),
  }),
};
