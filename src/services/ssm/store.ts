import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../../kernel/store/database.ts";
import { LabelReader, LabelWriter } from "./store/labels.ts";
import { ParameterReader, ParameterWriter } from "./store/parameters.ts";
import { MIGRATIONS } from "./store/schema.ts";
import { SettingReader, SettingWriter } from "./store/settings.ts";

/** What Systems Manager keeps in one account and Region, for looking. */
export interface SsmReader {
  readonly parameters: ParameterReader;
  readonly labels: LabelReader;
  readonly settings: SettingReader;
}

/** The same, for changing. */
export interface SsmWriter extends SsmReader {
  readonly parameters: ParameterWriter;
  readonly labels: LabelWriter;
  readonly settings: SettingWriter;
}

export const STORE: StoreDefinition<SsmReader, SsmWriter> = {
  migrations: MIGRATIONS,
  reader: (db: ReadDatabase): SsmReader => ({
    parameters: new ParameterReader(db),
    labels: new LabelReader(db),
    settings: new SettingReader(db),
  }),
  writer: (db: WriteDatabase): SsmWriter => ({
    parameters: new ParameterWriter(db),
    labels: new LabelWriter(db),
    settings: new SettingWriter(db),
  }),
};
