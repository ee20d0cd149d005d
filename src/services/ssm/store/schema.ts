/**
 * A cell's tables. `path` is the name with its leading slash, so that a hierarchy is a range of it; `parent` is the path
 * one level up, so that one level of it is a range, too. The current version lies in the parameter's record, older ones
 * in `version`. How many parameters of a tier there are is counted as they come and go.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE parameter (
    name TEXT PRIMARY KEY,
    path TEXT NOT NULL,
    parent TEXT NOT NULL,
    tier TEXT NOT NULL,
    record TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX parameter_by_path ON parameter (path, name);
  CREATE INDEX parameter_by_parent ON parameter (parent, path, name);

  CREATE TABLE version (
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (name, version)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE label (
    name TEXT NOT NULL,
    label TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (name, label)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX label_by_version ON label (name, version, label);

  CREATE TABLE tally (tier TEXT PRIMARY KEY, parameters INTEGER NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE setting (id TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
];
