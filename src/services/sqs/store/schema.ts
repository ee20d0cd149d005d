import { DATA_KEY_TABLES } from "../../../envelope/store.ts";

/**
 * A cell's tables. What makes each request cost the same whatever the queue holds:
 * - a message's `seq` says its box and its place among all that ever entered it, so the table itself lies in order of
 *   arrival; `older_at` is there only for those that were sent before they entered (dead letters), to find them by age;
 * - `message_by_visibility` begins with what a receive looks for first, and also tells when to look again;
 * - a FIFO queue's receive looks at groups, one row each, not at their messages;
 * - statements say "LIMIT +?": with a bare parameter SQLite would prepare them anew each time;
 * - how many messages a box holds is counted as they come and go (`box`), not when somebody asks.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE queue (
    name TEXT PRIMARY KEY,
    box INTEGER NOT NULL UNIQUE,
    dead_letter_queue TEXT,
    record TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX queue_by_dead_letter_queue ON queue (dead_letter_queue, name)
    WHERE dead_letter_queue IS NOT NULL;

  CREATE TABLE deleted_queue (name TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE box (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    messages INTEGER NOT NULL DEFAULT 0,
    in_flight_at_most INTEGER NOT NULL DEFAULT 0,
    sequence INTEGER NOT NULL DEFAULT 0,
    sweep_at INTEGER
  ) STRICT;

  CREATE TABLE message (
    seq INTEGER PRIMARY KEY,
    box INTEGER NOT NULL,
    visible_at INTEGER NOT NULL,
    sent_at INTEGER NOT NULL,
    older_at INTEGER,
    receives INTEGER NOT NULL DEFAULT 0,
    first_received_at INTEGER,
    received_at INTEGER,
    receipt TEXT,
    message_group INTEGER,
    id TEXT NOT NULL,
    sender TEXT NOT NULL,
    details TEXT,
    content ANY NOT NULL,
    data_key INTEGER
  ) STRICT;
  CREATE INDEX message_by_visibility ON message (box, visible_at, receives);
  CREATE INDEX message_by_age ON message (box, older_at) WHERE older_at IS NOT NULL;
  CREATE INDEX message_by_group ON message (message_group, seq) WHERE message_group IS NOT NULL;

  CREATE INDEX message_by_data_key ON message (data_key) WHERE data_key IS NOT NULL;

  ${DATA_KEY_TABLES}
  CREATE TABLE message_group (
    id INTEGER PRIMARY KEY,
    box INTEGER NOT NULL,
    name TEXT NOT NULL,
    available_at INTEGER NOT NULL,
    UNIQUE (box, name)
  ) STRICT;
  CREATE INDEX message_group_by_availability ON message_group (box, available_at);

  CREATE TABLE deduplication (
    queue INTEGER NOT NULL,
    id TEXT NOT NULL,
    message_group TEXT NOT NULL,
    ends_at INTEGER NOT NULL,
    message_id TEXT NOT NULL,
    sequence_number TEXT NOT NULL,
    PRIMARY KEY (queue, id, message_group)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX deduplication_by_end ON deduplication (queue, ends_at);

  CREATE TABLE receive_attempt (
    queue INTEGER NOT NULL,
    id TEXT NOT NULL,
    ends_at INTEGER NOT NULL,
    receipts TEXT NOT NULL,
    PRIMARY KEY (queue, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX receive_attempt_by_end ON receive_attempt (queue, ends_at);

  CREATE TABLE call_rate (
    queue INTEGER NOT NULL,
    action TEXT NOT NULL,
    second INTEGER NOT NULL,
    calls INTEGER NOT NULL,
    PRIMARY KEY (queue, action)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE move_task (
    id TEXT PRIMARY KEY,
    source TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    record TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX move_task_by_source ON move_task (source, started_at);
  `,
];
