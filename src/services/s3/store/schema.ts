/**
 * A cell's tables: the buckets of one account in one Region and what lies in them. SQLite compares text by its UTF-8
 * bytes, which is the order of S3's listings. What makes a request cost the same whatever the bucket holds:
 * - `current_object` has nothing but what ListObjects shows, so that a page of it reads no versions and no markers;
 * - `version_by_key` holds a key's versions newest first;
 * - bodies lie apart (`part`), so that a page of a listing reads rows that are small.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE bucket (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    claim INTEGER NOT NULL,          -- of the name, in its partition
    created_at INTEGER NOT NULL,
    versioning TEXT,                 -- Enabled, Suspended, or never
    mfa_delete INTEGER NOT NULL DEFAULT 0,
    object_lock INTEGER NOT NULL DEFAULT 0,
    secret TEXT NOT NULL             -- sealed: what the keys of SSE-S3 are derived from
  ) STRICT;

  CREATE TABLE configuration (
    bucket INTEGER NOT NULL,
    kind TEXT NOT NULL,              -- policy, cors, tagging ...; inventory/<id> where there may be many
    body TEXT NOT NULL,
    PRIMARY KEY (bucket, kind)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE object_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- a later version of a key has a greater one
    bucket INTEGER NOT NULL,
    key TEXT NOT NULL,
    version_id TEXT NOT NULL,        -- "null" where versioning was not on
    latest INTEGER NOT NULL,
    marker INTEGER NOT NULL,         -- a delete marker
    modified_at INTEGER NOT NULL,
    size INTEGER NOT NULL,
    etag TEXT NOT NULL,              -- without quotes
    holder INTEGER,                  -- whose parts its body is; null: its own (see part)
    part_count INTEGER NOT NULL,     -- 0 where it was not uploaded in parts
    storage_class TEXT NOT NULL,
    owner TEXT NOT NULL,             -- an account
    made TEXT NOT NULL,              -- JSON: what never changes of it (headers, metadata, checksum)
    encryption TEXT NOT NULL,        -- JSON: how its body is encrypted
    tags TEXT,                       -- JSON object; null: none
    acl TEXT,                        -- JSON; null: its owner has full control
    restore TEXT,                    -- JSON: a restored copy, or one under way
    lock_mode TEXT,
    retain_until INTEGER,
    legal_hold TEXT,
    replication TEXT                 -- PENDING, COMPLETED, FAILED, REPLICA
  ) STRICT;
  CREATE UNIQUE INDEX version_by_key ON object_version (bucket, key, id DESC);
  CREATE UNIQUE INDEX version_by_id ON object_version (bucket, key, version_id) WHERE version_id <> 'null';
  CREATE UNIQUE INDEX current_object ON object_version (bucket, key) WHERE latest = 1 AND marker = 0;

  CREATE TABLE upload (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    bucket INTEGER NOT NULL,
    key TEXT NOT NULL,
    upload_id TEXT NOT NULL UNIQUE,
    initiated_at INTEGER NOT NULL,
    initiator TEXT NOT NULL,         -- JSON
    owner TEXT NOT NULL,
    storage_class TEXT NOT NULL,
    made TEXT NOT NULL,
    encryption TEXT NOT NULL,
    checksum TEXT NOT NULL,          -- JSON: algorithm and type
    tags TEXT,
    acl TEXT,
    lock TEXT                        -- JSON: mode, retainUntil, legalHold
  ) STRICT;
  CREATE INDEX upload_by_key ON upload (bucket, key, upload_id);

  CREATE TABLE completed_upload (
    upload_id TEXT PRIMARY KEY,
    bucket INTEGER NOT NULL,
    key TEXT NOT NULL,
    completed_at INTEGER NOT NULL,
    parts TEXT NOT NULL,             -- the parts it was completed with
    version_id TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX completed_upload_by_age ON completed_upload (completed_at);

  CREATE TABLE part (
    id INTEGER PRIMARY KEY,          -- holder * 16384 + number
    size INTEGER NOT NULL,
    etag TEXT NOT NULL,
    checksum TEXT,                   -- of its upload's algorithm
    further TEXT,                    -- what its sender gave of another algorithm, "CRC32:..."
    stored_at INTEGER NOT NULL,
    salt BLOB NOT NULL,
    bytes BLOB,                      -- ciphertext, or
    blob TEXT                        -- the blob with the ciphertext
  ) STRICT;
  `,
  `
  CREATE TABLE access_point (
    name TEXT PRIMARY KEY,
    bucket TEXT NOT NULL,
    alias TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    vpc_id TEXT,
    public_access_block TEXT NOT NULL,
    policy TEXT,
    tags TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX access_point_by_bucket ON access_point (bucket, name);

  CREATE TABLE account_setting (
    kind TEXT PRIMARY KEY,           -- what the account set for all its buckets: public-access-block
    body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE object_version ADD COLUMN noncurrent_at INTEGER;
  CREATE INDEX current_by_age ON object_version (bucket, modified_at, id) WHERE latest = 1;
  CREATE INDEX noncurrent_by_age ON object_version (bucket, noncurrent_at, id)
    WHERE noncurrent_at IS NOT NULL;
  CREATE INDEX upload_by_age ON upload (bucket, initiated_at, id);

  -- Versions to look at again though their day has passed: their tags, locks or place changed since.
  CREATE TABLE lifecycle_again (
    bucket INTEGER NOT NULL,
    not_before INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (bucket, not_before, version)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE replica (
    version INTEGER NOT NULL,        -- in the source
    destination TEXT NOT NULL,       -- a bucket
    status TEXT NOT NULL,
    PRIMARY KEY (version, destination)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- What is under way to a destination whose rule has replication metrics.
  ALTER TABLE replica ADD COLUMN rule TEXT;      -- null: nobody measures it
  ALTER TABLE replica ADD COLUMN bytes INTEGER;
  ALTER TABLE replica ADD COLUMN since INTEGER;
  ALTER TABLE replica ADD COLUMN promised INTEGER; -- minutes that Replication Time Control grants it
  ALTER TABLE replica ADD COLUMN late INTEGER;   -- its lateness was told
  CREATE INDEX replica_by_age ON replica (destination, rule, since)
    WHERE status = 'PENDING' AND rule IS NOT NULL;

  CREATE TABLE replication_backlog (
    destination TEXT NOT NULL,
    rule TEXT NOT NULL,
    operations INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    PRIMARY KEY (destination, rule)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- S3 Batch Operations: jobs, and what each has to do.
  CREATE TABLE batch_job (
    id TEXT PRIMARY KEY,
    token TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    status TEXT NOT NULL,
    priority INTEGER NOT NULL,
    request TEXT NOT NULL,           -- JSON: as it was created
    progress TEXT NOT NULL,          -- JSON
    tags TEXT NOT NULL               -- JSON object
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX batch_job_by_age ON batch_job (created_at DESC, id);
  CREATE INDEX batch_job_by_status ON batch_job (status, priority DESC, created_at);

  CREATE TABLE batch_task (
    job TEXT NOT NULL,
    number INTEGER NOT NULL,
    bucket TEXT NOT NULL,
    key TEXT NOT NULL,
    version_id TEXT,
    outcome TEXT,                    -- JSON; null: not done yet
    PRIMARY KEY (job, number)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- Intelligent-Tiering: which tier an object lies in, and when it was read last. Null: nothing moves it.
  ALTER TABLE object_version ADD COLUMN tier TEXT;
  ALTER TABLE object_version ADD COLUMN accessed_at INTEGER;
  -- When it was moved into its class; null: it was written there.
  ALTER TABLE object_version ADD COLUMN class_since INTEGER;
  CREATE INDEX tier_by_access ON object_version (bucket, tier, accessed_at, id) WHERE tier IS NOT NULL;
  `,
  `
  ALTER TABLE part ADD COLUMN open INTEGER; -- 1: bytes are plaintext, in memory only (see parts.ts)
  `,
  `
  -- How far Intelligent-Tiering's search for what is to be archived has come in a bucket.
  CREATE TABLE tiering_progress (
    bucket INTEGER PRIMARY KEY,
    body TEXT NOT NULL               -- JSON
  ) STRICT;
  -- Versions to look at again though their day has passed: their tags changed since.
  CREATE TABLE tiering_again (
    bucket INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (bucket, version)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE access_point ADD COLUMN bucket_account TEXT; -- null: the bucket is in this cell
  -- Access points that other accounts have at buckets of this cell.
  CREATE TABLE foreign_access_point (
    account TEXT NOT NULL,
    name TEXT NOT NULL,
    alias TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL,              -- JSON: all of it
    PRIMARY KEY (account, name)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE object_lambda (
    name TEXT PRIMARY KEY,
    alias TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    configuration TEXT NOT NULL,     -- JSON
    policy TEXT
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- Multi-Region access points: in the cell that manages them,
  CREATE TABLE multi_region (
    name TEXT PRIMARY KEY,
    alias TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL               -- JSON
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE multi_region_operation (
    token TEXT PRIMARY KEY,
    client_token TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL               -- JSON
  ) STRICT, WITHOUT ROWID;
  -- and in those of their buckets.
  CREATE TABLE multi_region_bucket (
    alias TEXT PRIMARY KEY,
    body TEXT NOT NULL               -- JSON
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- Objects of directory buckets that were renamed lately, by the token of the request.
  CREATE TABLE renamed (
    bucket INTEGER NOT NULL,
    token TEXT NOT NULL,
    renamed_at INTEGER NOT NULL,
    request TEXT NOT NULL,           -- what it asked for
    PRIMARY KEY (bucket, token)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX renamed_by_age ON renamed (renamed_at);
  `,
];
