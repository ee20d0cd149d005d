import { BLOB_TABLES } from "./blobs.ts";
import type { Sqlite } from "./sqlite.ts";

/**
 * The kernel's own tables in every cell: facts to deliver, facts received, jobs to run, what news of a resource wakes,
 * blobs that are kept.
 */
const KERNEL_TABLES = `
  CREATE TABLE _outbox (seq INTEGER PRIMARY KEY AUTOINCREMENT, listener TEXT NOT NULL, fact TEXT NOT NULL);
  CREATE INDEX _outbox_listener ON _outbox (listener, seq);
  CREATE TABLE _inbox (source TEXT PRIMARY KEY, seq INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE _job (
    kind TEXT NOT NULL, key TEXT NOT NULL, due INTEGER NOT NULL, seq INTEGER NOT NULL,
    payload TEXT, attempts INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (kind, key)
  ) WITHOUT ROWID;
  CREATE INDEX _job_due ON _job (due, seq);
  CREATE TABLE _wake (resource TEXT, kind TEXT, key TEXT, PRIMARY KEY (resource, kind, key)) WITHOUT ROWID;
  ${BLOB_TABLES}
`;

/**
 * Brings a cell's tables to the newest version: the kernel's own are the first step, the service's scripts the others.
 * Throws where a newer Cloudlet wrote the cell.
 */
export function migrate(db: Sqlite, cell: string, migrations: readonly string[]): void {
  const row = db.get<{ user_version: number }>("PRAGMA user_version");
  const version = row?.user_version ?? 0;
  const wanted = migrations.length + 1;
  if (version === wanted) return;
  if (version > wanted)
    throw new Error(`${cell} was written by a newer Cloudlet (version ${version}, this one knows ${wanted})`);
  const scripts = [KERNEL_TABLES, ...migrations].slice(version).join(";\n");
  db.exec(`BEGIN; ${scripts}; PRAGMA user_version=${wanted}; COMMIT;`);
}
