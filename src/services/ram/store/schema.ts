import { TAG_TABLE } from "../../../kernel/store/tag-table.ts";

/** Never edit one that was released: append. */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE share (
     arn TEXT PRIMARY KEY, owner TEXT NOT NULL, name TEXT NOT NULL, allowsExternal INTEGER NOT NULL,
     status TEXT NOT NULL, createdAt INTEGER NOT NULL, updatedAt INTEGER NOT NULL, token TEXT, request TEXT
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX share_of_owner ON share (owner, arn);
   CREATE UNIQUE INDEX share_by_token ON share (owner, token) WHERE token IS NOT NULL;
   CREATE TABLE association (
     share TEXT NOT NULL, type TEXT NOT NULL, entity TEXT NOT NULL, account TEXT NOT NULL,
     status TEXT NOT NULL,
     message TEXT, external INTEGER NOT NULL, createdAt INTEGER NOT NULL, updatedAt INTEGER NOT NULL,
     policyId TEXT, policyHash TEXT, PRIMARY KEY (share, type, entity)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX association_of_entity ON association (entity, type);
   CREATE INDEX association_of_account ON association (account, type);
   CREATE TABLE invitation (
     arn TEXT PRIMARY KEY, share TEXT NOT NULL, principal TEXT NOT NULL, sender TEXT NOT NULL,
     receiver TEXT NOT NULL,
     status TEXT NOT NULL, at INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX invitation_of_receiver ON invitation (receiver, arn);
   CREATE INDEX invitation_of_share ON invitation (share, arn);
   CREATE TABLE permission (
     arn TEXT NOT NULL, version INTEGER NOT NULL, owner TEXT NOT NULL, name TEXT NOT NULL,
     resourceType TEXT NOT NULL,
     template TEXT NOT NULL, isDefault INTEGER NOT NULL, createdAt INTEGER NOT NULL,
     updatedAt INTEGER NOT NULL,
     PRIMARY KEY (arn, version)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX permission_of_owner ON permission (owner, name);
   CREATE TABLE share_permission (
     share TEXT NOT NULL, permission TEXT NOT NULL, resourceType TEXT NOT NULL, version INTEGER NOT NULL,
     updatedAt INTEGER NOT NULL, PRIMARY KEY (share, resourceType)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX share_permission_of ON share_permission (permission, share);
   CREATE TABLE work (
     id TEXT PRIMARY KEY, owner TEXT NOT NULL, source TEXT NOT NULL, sourceVersion INTEGER NOT NULL,
     target TEXT NOT NULL, targetVersion INTEGER NOT NULL, at INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX work_of_owner ON work (owner, id);
   ${TAG_TABLE}`,
  "ALTER TABLE share ADD COLUMN retains INTEGER NOT NULL DEFAULT 0;",
];
