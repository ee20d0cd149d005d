import { TAG_TABLE } from "../../../kernel/store/tag-table.ts";

/** Never edit one that was released: append. */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE organization (
     id TEXT PRIMARY KEY, management TEXT NOT NULL UNIQUE, featureSet TEXT NOT NULL,
     root TEXT NOT NULL UNIQUE,
     createdAt INTEGER NOT NULL, resourcePolicyId TEXT, resourcePolicy TEXT
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE service_access (
     organization TEXT NOT NULL, service TEXT NOT NULL, at INTEGER NOT NULL,
     PRIMARY KEY (organization, service)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE delegation (
     organization TEXT NOT NULL, account TEXT NOT NULL, service TEXT NOT NULL, at INTEGER NOT NULL,
     PRIMARY KEY (organization, account, service)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE policy_type (
     organization TEXT NOT NULL, type TEXT NOT NULL, PRIMARY KEY (organization, type)
   ) STRICT, WITHOUT ROWID;

   CREATE TABLE account (
     id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE COLLATE NOCASE, name TEXT NOT NULL,
     state TEXT NOT NULL,
     organization TEXT, parent TEXT, joinedMethod TEXT, joinedAt INTEGER, closedAt INTEGER
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX account_of_organization ON account (organization, id);
   CREATE INDEX account_of_parent ON account (parent, id);
   CREATE TABLE creation (
     id TEXT PRIMARY KEY, organization TEXT NOT NULL, account TEXT NOT NULL, name TEXT NOT NULL,
     email TEXT NOT NULL,
     state TEXT NOT NULL, requestedAt INTEGER NOT NULL, completedAt INTEGER, failure TEXT,
     request TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX creation_of_organization ON creation (organization, id);

   CREATE TABLE unit (
     id TEXT PRIMARY KEY, organization TEXT NOT NULL, parent TEXT NOT NULL, name TEXT NOT NULL,
     UNIQUE (parent, name)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX unit_of_parent ON unit (parent, id);
   CREATE INDEX unit_of_organization ON unit (organization);

   CREATE TABLE policy (
     id TEXT PRIMARY KEY, organization TEXT NOT NULL, type TEXT NOT NULL, name TEXT NOT NULL,
     description TEXT NOT NULL, content TEXT NOT NULL, updatedAt INTEGER NOT NULL,
     UNIQUE (organization, type, name)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX policy_of_organization ON policy (organization, type, id);
   CREATE TABLE attachment (
     organization TEXT NOT NULL, target TEXT NOT NULL, type TEXT NOT NULL, policy TEXT NOT NULL,
     at INTEGER NOT NULL,
     PRIMARY KEY (organization, target, type, policy)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX attachment_of_policy ON attachment (organization, policy, target);

   CREATE TABLE handshake (
     id TEXT PRIMARY KEY, organization TEXT NOT NULL, management TEXT NOT NULL, action TEXT NOT NULL,
     state TEXT NOT NULL, account TEXT NOT NULL, targetType TEXT NOT NULL, email TEXT NOT NULL, notes TEXT,
     requestedAt INTEGER NOT NULL, expiresAt INTEGER NOT NULL, parent TEXT, tags TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX handshake_of_organization ON handshake (organization, id);
   CREATE INDEX handshake_of_account ON handshake (account, id);
   CREATE INDEX handshake_of_parent ON handshake (parent, id) WHERE parent IS NOT NULL;

   CREATE TABLE transfer (
     id TEXT PRIMARY KEY, type TEXT NOT NULL, name TEXT NOT NULL, status TEXT NOT NULL,
     source TEXT NOT NULL,
     target TEXT NOT NULL, startAt INTEGER NOT NULL, endAt INTEGER, handshake TEXT NOT NULL UNIQUE
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX transfer_by_source ON transfer (source, id);
   CREATE INDEX transfer_by_target ON transfer (target, id);

   ${TAG_TABLE}`,
];
