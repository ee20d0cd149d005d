/**
 * A cell's tables. `message` holds what has been accepted and not yet reached everyone: `targets` are the subscriptions
 * that the fan-out has still to serve, `open` counts the single deliveries that go on after it.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE topic (
    name TEXT PRIMARY KEY,
    fifo INTEGER NOT NULL,
    record TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX topic_by_type ON topic (fifo);

  CREATE TABLE topic_count (
    topic TEXT PRIMARY KEY,
    confirmed INTEGER NOT NULL DEFAULT 0,
    pending INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    filters INTEGER NOT NULL DEFAULT 0,
    sequence INTEGER NOT NULL DEFAULT 0
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE subscription (
    id TEXT PRIMARY KEY,
    topic TEXT NOT NULL,
    protocol TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    owner TEXT NOT NULL,
    confirmed INTEGER NOT NULL,
    record TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX subscription_by_topic ON subscription (topic, id);
  CREATE UNIQUE INDEX subscription_by_endpoint ON subscription (topic, protocol, endpoint);
  CREATE INDEX subscription_by_owner ON subscription (owner, id);

  CREATE TABLE foreign_subscription (arn TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE token (
    token TEXT PRIMARY KEY,
    subscription TEXT NOT NULL,
    ends_at INTEGER NOT NULL,
    record TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX token_by_end ON token (ends_at);
  CREATE INDEX token_by_subscription ON token (subscription);

  CREATE TABLE message (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    topic TEXT NOT NULL,
    targets TEXT,
    open INTEGER NOT NULL DEFAULT 0,
    record ANY NOT NULL,
    data_key BLOB
  ) STRICT;
  CREATE INDEX message_to_fan_out ON message (seq) WHERE targets IS NOT NULL;

  CREATE TABLE delivery (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    message INTEGER NOT NULL,
    subscription TEXT NOT NULL,
    lane TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    notice TEXT
  ) STRICT;
  CREATE INDEX delivery_by_lane ON delivery (lane, id) WHERE lane IS NOT NULL;

  CREATE TABLE throttle (subscription TEXT PRIMARY KEY, next_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE deduplication (
    topic TEXT NOT NULL,
    id TEXT NOT NULL,
    message_group TEXT NOT NULL,
    ends_at INTEGER NOT NULL,
    message_id TEXT NOT NULL,
    sequence TEXT NOT NULL,
    PRIMARY KEY (topic, id, message_group)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX deduplication_by_end ON deduplication (topic, ends_at);

  CREATE TABLE archive (
    topic TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    at INTEGER NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (topic, sequence)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX archive_by_age ON archive (topic, at);

  CREATE TABLE log_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    role TEXT NOT NULL,
    log_group TEXT NOT NULL,
    at INTEGER NOT NULL,
    line TEXT NOT NULL
  ) STRICT;
  CREATE INDEX log_line_by_group ON log_line (role, log_group, id);

  CREATE TABLE signing_key (id TEXT PRIMARY KEY, certificate TEXT NOT NULL, sealed BLOB NOT NULL) STRICT;

  CREATE TABLE sent (seq INTEGER PRIMARY KEY AUTOINCREMENT, record TEXT NOT NULL) STRICT;

  CREATE TABLE application (
    platform TEXT NOT NULL,
    name TEXT NOT NULL,
    attributes TEXT NOT NULL,
    PRIMARY KEY (platform, name)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE endpoint (
    id TEXT PRIMARY KEY,
    platform TEXT NOT NULL,
    application TEXT NOT NULL,
    token TEXT NOT NULL,
    attributes TEXT NOT NULL,
    UNIQUE (platform, application, token)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX endpoint_by_application ON endpoint (platform, application, id);

  CREATE TABLE sandbox_number (
    number TEXT PRIMARY KEY,
    verified INTEGER NOT NULL,
    password TEXT,
    password_at INTEGER,
    asked TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE sms_setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE sms_spend (month TEXT PRIMARY KEY, micros INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  `,
  `CREATE TABLE texted (
     number TEXT PRIMARY KEY, opted_out_at INTEGER, opted_in_at INTEGER
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX opted_out ON texted (number) WHERE opted_out_at IS NOT NULL;
   CREATE TABLE filter_total (id INTEGER PRIMARY KEY, filters INTEGER NOT NULL) STRICT;
   INSERT INTO filter_total (id, filters) SELECT 1, sum(filters) FROM topic_count HAVING count(*) > 0;
   CREATE TRIGGER filter_counted AFTER UPDATE OF filters ON topic_count BEGIN
     INSERT INTO filter_total (id, filters) VALUES (1, new.filters - old.filters)
     ON CONFLICT (id) DO UPDATE SET filters = filters + excluded.filters;
   END;
   CREATE TRIGGER filter_forgotten AFTER DELETE ON topic_count BEGIN
     UPDATE filter_total SET filters = filters - old.filters;
   END;`,
  `CREATE TABLE taken (
     topic TEXT PRIMARY KEY, second INTEGER NOT NULL, messages INTEGER NOT NULL, bytes INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE sms_usage (
     seq INTEGER PRIMARY KEY AUTOINCREMENT, day TEXT NOT NULL, line TEXT NOT NULL
   ) STRICT;
   CREATE INDEX sms_usage_by_day ON sms_usage (day, seq);`,
];
