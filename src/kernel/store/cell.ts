import type { Scope } from "../../aws/scope.ts";
import { CellBlobs } from "./blobs.ts";
import type { StoreDefinition } from "./database.ts";
import { DiskFlush } from "./disk-flush.ts";
import { finish, type Group, newGroup } from "./group.ts";
import { migrate } from "./migrate.ts";
import { Sqlite } from "./sqlite.ts";
import { diskErrorOf, StorageFailure } from "./storage-failure.ts";

/** In memory: how many groups share a transaction. */
const GROUPS_PER_TRANSACTION = 256;
/** Changes that are worth a flush of their own while a turn still goes on. */
const CHANGES_AHEAD = 16;

/** What a cell is: one service's state in one account and Region. */
export interface CellAddress extends Scope {
  readonly service: string;
}

/** The name of a cell, unique in its world: also its path below the data directory. */
export function cellKey(address: CellAddress): string {
  return `${address.partition}/${address.account}/${address.region}/${address.service}`;
}

/** Where a cell lives. */
export interface CellPlace {
  /** The database file, or ":memory:". */
  readonly path: string;
  /** The folder of its blobs; made when there is a first one. */
  readonly blobs: string;
  /** A database whose contents a new in-memory cell begins with. */
  readonly seed?: string | undefined;
}

/** The state of one service in one account and Region, with its readers, its one writer and its transactions. */
export class Cell<R = unknown, W extends R = R> {
  readonly address: CellAddress;
  readonly key: string;
  readonly reader: R;
  readonly writer: W;
  readonly db: Sqlite;
  readonly blobs: CellBlobs;
  readonly #flush: DiskFlush | undefined;
  readonly #beforeCopy: (() => void) | undefined;
  #group: Group | undefined;
  /** The group that was committed last and may still be on its way to the disk. */
  #flushing: Promise<void> | undefined;
  #inTransaction = false;
  /** How many groups have ended inside of it. */
  #groups = 0;
  #inHandler = false;
  #savepoint = false;
  /** Whether the handler that runs has changed something, at once or later. */
  #changed = false;
  /** Handlers that changed something in the present group. */
  #changes = 0;
  #version = 0;
  #jobSequence: number;

  constructor(address: CellAddress, place: CellPlace, definition: StoreDefinition<R, W>) {
    const { path, seed } = place;
    this.blobs = new CellBlobs(place.blobs, path !== ":memory:");
    this.address = address;
    this.key = cellKey(address);
    this.db = new Sqlite(path, {
      beforeChange: () => this.#beforeChange(),
      beforeDeferral: () => this.#beforeDeferral(),
      madeLate: (make) => this.#makeLate(make),
    });
    this.#flush = path === ":memory:" ? undefined : new DiskFlush(`${path}-wal`);
    if (seed !== undefined) this.db.copyFrom(seed);
    migrate(this.db, this.key, definition.migrations);
    this.#jobSequence =
      this.db.get<{ last: number }>("SELECT COALESCE(MAX(seq), 0) AS last FROM _job")?.last ?? 0;
    this.write(() => this.blobs.sweep(this.db));
    this.reader = definition.reader(this.db);
    this.writer = definition.writer(this.db);
    const { beforeCopy } = definition;
    this.#beforeCopy = beforeCopy && (() => beforeCopy(this.writer));
  }

  /** Has `tell` called once everything written here so far is on the disk; never, if it is lost. */
  afterwards(tell: () => void): void {
    this.#openGroup().afterwards.push(tell);
  }

  /** Changes with every handler that changed something: whoever caches what it read here compares it. */
  get version(): number {
    return this.#version;
  }

  /**
   * Runs `change` to completion inside this turn's transaction. A throw undoes its changes and nobody else's. What it
   * returns may be told to the outside only after {@link settled}.
   */
  write<T>(change: () => T): T {
    if (this.#inHandler) throw new Error(`a handler of ${this.key} was started inside another one`);
    this.#inHandler = true;
    try {
      const result = change();
      if (this.#savepoint) this.db.control("RELEASE handler");
      if (this.#changed) {
        this.db.handlerEnded(true);
        this.#changes++;
      }
      return result;
    } catch (error) {
      if (this.#changed) this.db.handlerEnded(false);
      if (this.#savepoint) this.#undoHandler();
      else if (this.#changed) this.db.touchAll();
      throw diskErrorOf(error, this.key);
    } finally {
      this.#savepoint = false;
      this.#changed = false;
      this.#inHandler = false;
    }
  }

  /** Orders jobs that are due at the same instant by when they were scheduled. */
  nextJobSequence(): number {
    return ++this.#jobSequence;
  }

  /** Resolves when all that was written here so far is durable; undefined when it already is. Rejects if it was lost. */
  settled(): Promise<void> | undefined {
    this.#sendAhead();
    return this.#group?.done ?? this.#flushing;
  }

  /**
   * A large group does not wait for the end of its turn when the disk has nothing to do: it goes ahead, and the disk
   * works while the rest of the turn is served.
   */
  #sendAhead(): void {
    if (this.#changes < CHANGES_AHEAD || this.#flush === undefined || this.#inHandler) return;
    if (this.#group !== undefined && this.#flushing === undefined) this.#commit();
  }

  /** Writes all of the cell, as of now, into a new database file. */
  copyTo(path: string): void {
    if (this.#beforeCopy !== undefined) this.write(this.#beforeCopy);
    this.#commit();
    this.db.get("VACUUM INTO ?", path);
  }

  /** Ends the present transaction at once, and waits until it is durable. */
  async close(): Promise<void> {
    this.#commit();
    await this.#flushing?.catch(() => {});
    await this.#flush?.close();
    this.db.close();
  }

  /** Before the first change of a handler: join this turn's transaction, and mark where to go back to. */
  #beforeChange(): void {
    if (this.#savepoint) return;
    this.#beforeDeferral();
    this.#begin();
    this.db.settle(); // so that going back to the savepoint undoes this handler's changes only
    this.db.control("SAVEPOINT handler");
    this.#savepoint = true;
  }

  #beforeDeferral(): void {
    if (this.#changed) return;
    if (!this.#inHandler) throw new Error(`a change to ${this.key} outside of a handler`);
    this.#openGroup();
    this.#changed = true;
    this.#version++;
  }

  #begin(): void {
    if (this.#inTransaction) return;
    this.db.control("BEGIN IMMEDIATE");
    this.#inTransaction = true;
  }

  /**
   * Changes put off by handlers that have ended belong to the transaction, not to the handler that happens to run.
   * When they fail, everyone in it must hear of that.
   */
  #makeLate(make: () => void): void {
    try {
      this.#begin();
      make();
    } catch (error) {
      this.#loseGroup(diskErrorOf(error, this.key));
      throw error;
    }
  }

  #undoHandler(): void {
    this.db.touchAll();
    try {
      this.db.control("ROLLBACK TO handler");
      this.db.control("RELEASE handler");
    } catch {
      // SQLite already undid the whole transaction (disk full, I/O error): everyone in it must hear of that
      this.#loseGroup(new StorageFailure(`The transaction of ${this.key} was undone by SQLite.`));
    }
    this.#version++;
  }

  #openGroup(): Group {
    if (this.#group === undefined) {
      this.#group = newGroup();
      this.#changes = 0;
      setImmediate(() => this.#endGroup());
    }
    return this.#group;
  }

  /** While the disk works the group goes on growing: it could not be answered any earlier. */
  #endGroup(): void {
    if (this.#flush === undefined) this.#endInMemory();
    else if (this.#flushing === undefined) this.#commit();
  }

  /** In memory nobody waits for a transaction's end, and each copies what it changes: so many groups share one. */
  #endInMemory(): void {
    const group = this.#group;
    if (group === undefined) return;
    if (++this.#groups >= GROUPS_PER_TRANSACTION) {
      this.#commit();
      return;
    }
    if (!this.#settle()) return;
    this.#group = undefined;
    finish(group);
  }

  /** Makes what was put off; false when that failed, and the group is lost. */
  #settle(): boolean {
    try {
      this.db.settle();
      return true;
    } catch {
      return false;
    }
  }

  #commit(): void {
    const group = this.#group;
    if (group === undefined && !this.#inTransaction) return;
    if (!this.#settle()) return;
    this.#groups = 0;
    const changed = this.#inTransaction;
    if (changed) {
      try {
        this.db.control("COMMIT");
        this.#inTransaction = false;
      } catch (error) {
        this.#loseGroup(diskErrorOf(error, this.key));
        return;
      }
    }
    if (group === undefined) return;
    this.#group = undefined;
    const durable = this.#flush === undefined ? undefined : changed ? this.#flush.flush() : this.#flushing;
    if (durable === undefined) {
      finish(group);
      return;
    }
    this.#flushing = group.done;
    const goOn = () => {
      if (this.#flushing !== group.done) return;
      this.#flushing = undefined;
      this.#commit(); // what gathered meanwhile
    };
    durable.then(
      () => {
        finish(group);
        goOn();
      },
      (error) => {
        group.fail(diskErrorOf(error, this.key));
        goOn();
      },
    );
  }

  #loseGroup(error: unknown): void {
    const group = this.#group;
    this.#group = undefined;
    if (this.#inTransaction) {
      try {
        this.db.exec("ROLLBACK");
      } catch {
        // nothing to roll back: SQLite did it
      }
      this.#inTransaction = false;
    }
    this.#version++;
    this.db.forgetDeferrals();
    this.db.touchAll();
    group?.fail(error);
  }
}
