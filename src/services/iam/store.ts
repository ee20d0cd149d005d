/** The state of one account's IAM: its tables, and what readers and writers may do with them. */
import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../../kernel/store/database.ts";
import { CREDENTIAL_TABLES, CredentialReader, CredentialWriter } from "./store/credentials.ts";
import { ENTITY_TABLES, EntityReader, EntityWriter } from "./store/entities.ts";
import { MEMBERSHIP_TABLES, MembershipReader, MembershipWriter } from "./store/memberships.ts";
import { POLICY_TABLES, PolicyReader, PolicyWriter } from "./store/policies.ts";
import { REPORT_TABLES, ReportReader, ReportWriter } from "./store/reports.ts";
import { SETTING_TABLES, SettingReader, SettingWriter } from "./store/settings.ts";
import { TAG_TABLES, TagReader, TagWriter } from "./store/tags.ts";
import { USAGE_TABLES, UsageReader, UsageWriter } from "./store/usage.ts";

export interface IamReader {
  readonly entities: EntityReader;
  readonly tags: TagReader;
  readonly memberships: MembershipReader;
  readonly policies: PolicyReader;
  readonly credentials: CredentialReader;
  readonly settings: SettingReader;
  readonly reports: ReportReader;
  readonly usage: UsageReader;
}

export interface IamWriter extends IamReader {
  readonly entities: EntityWriter;
  readonly tags: TagWriter;
  readonly memberships: MembershipWriter;
  readonly policies: PolicyWriter;
  readonly credentials: CredentialWriter;
  readonly settings: SettingWriter;
  readonly reports: ReportWriter;
  readonly usage: UsageWriter;
}

const TABLES = [
  ENTITY_TABLES,
  TAG_TABLES,
  MEMBERSHIP_TABLES,
  POLICY_TABLES,
  CREDENTIAL_TABLES,
  SETTING_TABLES,
  REPORT_TABLES,
  USAGE_TABLES,
];

export const storeDefinition: StoreDefinition<IamReader, IamWriter> = {
  migrations: [TABLES.join("")],
  reader: (db: ReadDatabase) => ({
    entities: new EntityReader(db),
    tags: new TagReader(db),
    memberships: new MembershipReader(db),
    policies: new PolicyReader(db),
    credentials: new CredentialReader(db),
    settings: new SettingReader(db),
    reports: new ReportReader(db),
    usage: new UsageReader(db),
  }),
  writer: (db: WriteDatabase) => ({
    entities: new EntityWriter(db),
    tags: new TagWriter(db),
    memberships: new MembershipWriter(db),
    policies: new PolicyWriter(db),
    credentials: new CredentialWriter(db),
    settings: new SettingWriter(db),
    reports: new ReportWriter(db),
    usage: new UsageWriter(db),
  }),
};
