import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Cell, type CellAddress, cellKey } from "./cell.ts";
import type { StoreDefinition } from "./database.ts";
import { DAMAGE, DataDirectoryError, syncDirectory, type WorldFile } from "./world-file.ts";

/** Where a world's cells live. */
export interface StorePlaces {
  readonly directory: string | undefined;
  readonly file: WorldFile | undefined;
  readonly seedDirectory: string | undefined;
}

/** All cells of a world. A cell is opened on first use; each has its own database file, so Regions share nothing. */
export class Store {
  readonly #directory: string | undefined;
  readonly #file: WorldFile | undefined;
  readonly #seedDirectory: string | undefined;
  readonly #cells = new Map<string, Cell<unknown, unknown>>();
  readonly #busy = new Set<string>();
  /** Where an ephemeral world keeps its blobs, which may be larger than memory; made with the first one's cell. */
  #temporary: string | undefined;
  #onOpen: (cell: Cell<unknown, unknown>) => void = () => {};

  /**
   * Without a directory every cell lives in memory and goes with the world; it begins as the cell of the same name in
   * `seedDirectory` (a snapshot), if there is one. `busy` are the keys of cells with work from an earlier opening.
   */
  constructor(places: StorePlaces, busy: readonly string[]) {
    this.#directory = places.directory;
    this.#file = places.file;
    this.#seedDirectory = places.seedDirectory;
    for (const key of busy) this.#busy.add(key);
  }

  /** Has `listener` called for every cell when it is opened, before anybody uses it. */
  onOpen(listener: (cell: Cell<unknown, unknown>) => void): void {
    this.#onOpen = listener;
  }

  /** The cell at an address, opened and migrated if this is its first use. */
  cell<R, W extends R>(address: CellAddress, definition: StoreDefinition<R, W>): Cell<R, W> {
    const key = cellKey(address);
    const known = this.#cells.get(key);
    if (known !== undefined) return known as Cell<R, W>;
    const place = { path: this.#place(key), blobs: this.#blobsOf(key), seed: this.#seedOf(key) };
    const cell = refusingDamage(address, place.path, () => new Cell(address, place, definition));
    this.#cells.set(key, cell as unknown as Cell<unknown, unknown>);
    this.#onOpen(cell as unknown as Cell<unknown, unknown>);
    return cell;
  }

  /** How many cells were opened so far. */
  get openings(): number {
    return this.#cells.size;
  }

  /** Whether there is such a cell, open or closed. */
  has(address: CellAddress): boolean {
    const key = cellKey(address);
    if (this.#cells.has(key) || this.#seedOf(key) !== undefined) return true;
    return this.#directory !== undefined && existsSync(join(this.#directory, "cells", `${key}.sqlite`));
  }

  /** Cells that are open now. */
  open(): Iterable<Cell<unknown, unknown>> {
    return this.#cells.values();
  }

  /** The addresses of all cells there are, open or not. */
  addresses(): readonly CellAddress[] {
    return [...this.#keysOnDisk()].map(addressOf);
  }

  /** Cells that may have facts to deliver or jobs to run from an earlier opening. */
  busyKeys(): readonly string[] {
    return [...this.#busy];
  }

  /** Must be called before a cell commits its first fact or job, so that a restart finds it. */
  markBusy(key: string): void {
    if (this.#busy.has(key)) return;
    this.#file?.markBusy(key);
    this.#busy.add(key);
  }

  /**
   * Writes every cell, as it is now, into `<directory>/cells`; the caller sees to it that nothing is under way. Answers
   * the keys of cells that have work waiting.
   */
  snapshot(directory: string): string[] {
    for (const key of this.#keysOnDisk()) {
      const open = this.#cells.get(key);
      const target = join(directory, "cells", `${key}.sqlite`);
      mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
      if (open !== undefined) open.copyTo(target);
      else copyDatabase(this.#seedOf(key) ?? this.#place(key), target);
    }
    for (const root of [this.#directory ?? this.#temporary, this.#seedDirectory])
      if (root !== undefined && existsSync(join(root, "blobs")))
        cpSync(join(root, "blobs"), join(directory, "blobs"), { recursive: true, force: false });
    return [...this.#busy];
  }

  async close(): Promise<void> {
    for (const cell of this.#cells.values()) {
      const idle =
        cell.db.get("SELECT 1 FROM _job LIMIT 1") === undefined &&
        cell.db.get("SELECT 1 FROM _outbox LIMIT 1") === undefined;
      await cell.close();
      if (idle) this.#file?.markIdle(cell.key);
    }
    this.#cells.clear();
    this.#file?.close();
    if (this.#temporary !== undefined) rmSync(this.#temporary, { recursive: true, force: true });
  }

  /** All cells there are: open ones, and ones that only lie on the disk. */
  #keysOnDisk(): Set<string> {
    const keys = new Set(this.#cells.keys());
    for (const root of [this.#directory, this.#seedDirectory]) {
      if (root === undefined || !existsSync(join(root, "cells"))) continue;
      for (const name of readdirSync(join(root, "cells"), { recursive: true, encoding: "utf8" }))
        if (name.endsWith(".sqlite")) keys.add(name.slice(0, -".sqlite".length));
    }
    return keys;
  }

  #seedOf(key: string): string | undefined {
    if (this.#seedDirectory === undefined) return undefined;
    const path = join(this.#seedDirectory, "cells", `${key}.sqlite`);
    return existsSync(path) ? path : undefined;
  }

  #blobsOf(key: string): string {
    if (this.#directory !== undefined) return join(this.#directory, "blobs", key);
    this.#temporary ??= mkdtempSync(join(tmpdir(), "cloudlet-"));
    const folder = join(this.#temporary, "blobs", key);
    const seed = this.#seedDirectory === undefined ? undefined : join(this.#seedDirectory, "blobs", key);
    if (seed !== undefined && existsSync(seed)) cpSync(seed, folder, { recursive: true });
    return folder;
  }

  #place(key: string): string {
    if (this.#directory === undefined) return ":memory:";
    const path = join(this.#directory, "cells", `${key}.sqlite`);
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      for (let folder = dirname(path); folder.length >= this.#directory.length; folder = dirname(folder))
        syncDirectory(folder);
    } catch (error) {
      throw new DataDirectoryError("unwritable", `${path} cannot be created: ${error}`);
    }
    return path;
  }
}

/** Opens a cell; throws a DataDirectoryError that names its file when that is damaged. */
function refusingDamage<T>(address: CellAddress, path: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!DAMAGE.test(message)) throw error;
    const sentence = `The state of ${cellKey(address)} is damaged: ${path} is not readable (${message}).`;
    throw new DataDirectoryError("damaged", `${sentence} Nothing was changed.`);
  }
}

/** The address behind a cell's key. */
export function addressOf(key: string): CellAddress {
  const [partition = "", account = "", region = "", service = ""] = key.split("/");
  return { partition, account, region, service };
}

function copyDatabase(from: string, to: string): void {
  const db = new DatabaseSync(from);
  try {
    db.prepare("VACUUM INTO ?").run(to);
  } finally {
    db.close();
  }
}
