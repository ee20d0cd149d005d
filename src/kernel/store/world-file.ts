import { accessSync, closeSync, constants, existsSync, fsyncSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** A data directory that cannot be used, in one sentence for the person who named it. */
export class DataDirectoryError extends Error {
  override readonly name = "DataDirectoryError";
  readonly reason: "locked" | "unwritable" | "damaged" | "newer";
  constructor(reason: DataDirectoryError["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}

const FORMAT = 1;

/** How SQLite says that a file is not, or no longer, a database. */
export const DAMAGE = /not a database|malformed|corrupt/i;

/**
 * What a data directory holds besides its cells: the world's root key, how often it was opened, where its clock stands,
 * and which cells have work waiting. It is locked by one process for as long as it is open; the operating system
 * releases the lock when that process dies, however it dies.
 */
export class WorldFile {
  readonly #db: DatabaseSync;

  constructor(directory: string) {
    prepareDirectory(directory);
    const path = join(directory, "world.sqlite");
    try {
      this.#db = new DatabaseSync(path);
      this.#db.exec("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL;");
      this.#db.exec(`
        BEGIN EXCLUSIVE;
        CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS busy_cell (key TEXT PRIMARY KEY) WITHOUT ROWID;
        COMMIT;`);
    } catch (error) {
      throw explain(error, directory);
    }
    const format = this.read("format");
    if (format !== undefined && Number(format) > FORMAT)
      throw new DataDirectoryError(
        "newer",
        `The data directory ${directory} was written by a newer Cloudlet.`,
      );
    this.write("format", String(FORMAT));
    syncDirectory(directory);
  }

  /** The secret that everything sealed in this world hangs on; `make` makes it when the directory is first used. */
  rootKey(make: () => Uint8Array): Buffer {
    const known = this.read("root-key");
    if (known !== undefined) return Buffer.from(known, "hex");
    const key = Buffer.from(make());
    this.write("root-key", key.toString("hex"));
    return key;
  }

  /** Counts this opening and answers the count: no two openings draw from the same stream of ids. */
  countOpening(): number {
    const count = Number(this.read("openings") ?? 0) + 1;
    this.write("openings", String(count));
    return count;
  }

  read(name: string): string | undefined {
    const row = this.#db.prepare("SELECT value FROM meta WHERE name = ?").get(name);
    return row === undefined ? undefined : String(row["value"]);
  }

  write(name: string, value: string): void {
    this.#db.prepare("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)").run(name, value);
  }

  /** Cells that have, or had, facts to deliver or jobs to run: they are opened when the world starts. */
  busyCells(): string[] {
    return this.#db
      .prepare("SELECT key FROM busy_cell ORDER BY key")
      .all()
      .map((row) => String(row["key"]));
  }

  markBusy(key: string): void {
    this.#db.prepare("INSERT OR IGNORE INTO busy_cell (key) VALUES (?)").run(key);
  }

  markIdle(key: string): void {
    this.#db.prepare("DELETE FROM busy_cell WHERE key = ?").run(key);
  }

  close(): void {
    this.#db.close();
  }
}

function prepareDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new DataDirectoryError(
      "unwritable",
      `The data directory ${directory} cannot be written: ${error instanceof Error ? error.message : error}`,
    );
  }
}

function explain(error: unknown, directory: string): DataDirectoryError {
  const message = error instanceof Error ? error.message : String(error);
  if (/locked|busy/i.test(message))
    return new DataDirectoryError("locked", `The data directory ${directory} is in use by another Cloudlet.`);
  if (DAMAGE.test(message))
    return new DataDirectoryError(
      "damaged",
      `The data directory ${directory} is damaged: world.sqlite is not readable (${message}). Nothing was changed.`,
    );
  return new DataDirectoryError("unwritable", `The data directory ${directory} cannot be used: ${message}`);
}

/** Makes the names in a directory durable, as fsync(2) asks for new files. */
export function syncDirectory(directory: string): void {
  if (!existsSync(directory)) return;
  const descriptor = openSync(directory, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
