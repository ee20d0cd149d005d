/**
 * A cell's tables. A point is written once for each period that it is kept in, so that reading a year costs what is
 * shown and not what was reported; `point_by_age` finds what has become too old. `watch` tells which alarms look at a
 * metric; `scheduled` whether an alarm's next evaluation is a job already. `stream_update` holds what metric streams have
 * yet to send, `contribution` what contributors to rules of Contributor Insights did in which minute.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE sweep (due INTEGER NOT NULL) STRICT;
  CREATE TABLE metric (
    id INTEGER PRIMARY KEY,
    namespace TEXT NOT NULL,
    name TEXT NOT NULL,
    dimensions TEXT NOT NULL,
    latest INTEGER NOT NULL,
    written INTEGER NOT NULL,
    metered INTEGER NOT NULL DEFAULT 0,
    UNIQUE (namespace, name, dimensions)
  ) STRICT;
  CREATE INDEX metric_by_latest ON metric (latest);

  CREATE TABLE point (
    metric INTEGER NOT NULL,
    period INTEGER NOT NULL,
    at INTEGER NOT NULL,
    unit TEXT NOT NULL,
    count REAL NOT NULL,
    sum REAL NOT NULL,
    min REAL NOT NULL,
    max REAL NOT NULL,
    distribution BLOB,
    PRIMARY KEY (metric, period, at, unit)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX point_by_age ON point (period, at);

  CREATE TABLE alarm (
    name TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    state TEXT NOT NULL,
    scheduled INTEGER,
    record TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX alarm_by_state ON alarm (state, name);
  CREATE TABLE watch (key TEXT NOT NULL, alarm TEXT NOT NULL, PRIMARY KEY (key, alarm)) STRICT, WITHOUT ROWID;
  CREATE INDEX watch_by_alarm ON watch (alarm);

  CREATE TABLE history (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    alarm TEXT NOT NULL,
    at INTEGER NOT NULL,
    record TEXT NOT NULL
  ) STRICT;
  CREATE INDEX history_by_alarm ON history (alarm, at, seq);
  CREATE INDEX history_by_time ON history (at, seq);

  CREATE TABLE item (
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (kind, name)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE stream_update (
    stream TEXT NOT NULL,
    metric INTEGER NOT NULL,
    at INTEGER NOT NULL,
    unit TEXT NOT NULL,
    changes INTEGER NOT NULL,
    PRIMARY KEY (stream, metric, at, unit)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE contribution (
    rule TEXT NOT NULL,
    at INTEGER NOT NULL,
    keys TEXT NOT NULL,
    sum REAL NOT NULL,
    count REAL NOT NULL,
    most REAL NOT NULL,
    least REAL NOT NULL,
    PRIMARY KEY (rule, at, keys)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX contribution_by_age ON contribution (at);

  CREATE TABLE mute_target (
    alarm TEXT NOT NULL,
    rule TEXT NOT NULL,
    PRIMARY KEY (alarm, rule)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX mute_target_by_rule ON mute_target (rule);
  `,
];
