import type { StoreDefinition } from "../../kernel/store/database.ts";
import { TagReader, TagWriter } from "../../kernel/store/tag-table.ts";
import { AccountReader, AccountWriter } from "./store/accounts.ts";
import { HandshakeReader, HandshakeWriter } from "./store/handshakes.ts";
import { OrganizationReader, OrganizationWriter } from "./store/organizations.ts";
import { PolicyReader, PolicyWriter } from "./store/policies.ts";
import { MIGRATIONS } from "./store/schema.ts";
import { TransferReader, TransferWriter } from "./store/transfers.ts";
import { UnitReader, UnitWriter } from "./store/units.ts";

/** All organizations of a partition, for looking: accounts go from one to another, so they are kept in one place. */
export interface OrganizationsReader {
  readonly organizations: OrganizationReader;
  readonly accounts: AccountReader;
  readonly units: UnitReader;
  readonly policies: PolicyReader;
  readonly handshakes: HandshakeReader;
  readonly tags: TagReader;
  readonly transfers: TransferReader;
}

/** The same, for changing. */
export interface OrganizationsWriter extends OrganizationsReader {
  readonly organizations: OrganizationWriter;
  readonly accounts: AccountWriter;
  readonly units: UnitWriter;
  readonly policies: PolicyWriter;
  readonly handshakes: HandshakeWriter;
  readonly tags: TagWriter;
  readonly transfers: TransferWriter;
}

export const STORE: StoreDefinition<OrganizationsReader, OrganizationsWriter> = {
  migrations: MIGRATIONS,
  reader: (db): OrganizationsReader => ({
    organizations: new OrganizationReader(db),
    accounts: new AccountReader(db),
    units: new UnitReader(db),
    policies: new PolicyReader(db),
    handshakes: new HandshakeReader(db),
    tags: new TagReader(db),
    transfers: new TransferReader(db),
  }),
  writer: (db): OrganizationsWriter => ({
    organizations: new OrganizationWriter(db),
    accounts: new AccountWriter(db),
    units: new UnitWriter(db),
    policies: new PolicyWriter(db),
    handshakes: new HandshakeWriter(db),
    tags: new TagWriter(db),
    transfers: new TransferWriter(db),
  }),
};
