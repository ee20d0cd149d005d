import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { Cell } from "./cell.ts";
import type { ReadDatabase, StoreDefinition, WriteDatabase } from "./database.ts";
import { Store } from "./store.ts";
import { DataDirectoryError, WorldFile } from "./world-file.ts";

class Reader {
  readonly db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.db = db;
  }
  names(): string[] {
    return this.db.all<{ name: string }>("SELECT name FROM thing ORDER BY name").map((row) => row.name);
  }
}
class Writer extends Reader {
  declare readonly db: WriteDatabase;
  add(name: string): void {
    this.db.run("INSERT INTO thing (name) VALUES (?)", name);
  }
}
const THINGS: StoreDefinition<Reader, Writer> = {
  migrations: ["CREATE TABLE thing (name TEXT PRIMARY KEY)"],
  reader: (db) => new Reader(db),
  writer: (db) => new Writer(db as WriteDatabase),
};
const IN_MEMORY = { path: ":memory:", blobs: join(tmpdir(), "cloudlet-no-blobs") };
const ADDRESS = { service: "toy", partition: "aws", account: "000000000000", region: "us-east-1" };

function inFolder(run: (folder: string) => Promise<void>): () => Promise<void> {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), "cloudlet-cell-"));
    try {
      await run(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}

test("a handler that throws undoes its own changes and nobody else's", async () => {
  const cell = new Cell(ADDRESS, IN_MEMORY, THINGS);
  cell.write(() => cell.writer.add("a"));
  assert.throws(
    () =>
      cell.write(() => {
        cell.writer.add("b");
        throw new Error("no");
      }),
    /no/,
  );
  cell.write(() => cell.writer.add("c"));
  await cell.settled();
  assert.deepEqual(cell.reader.names(), ["a", "c"]);
  await cell.close();
});

test("the version changes with every change, and with no other handler", async () => {
  const cell = new Cell(ADDRESS, IN_MEMORY, THINGS);
  const before = cell.version;
  cell.write(() => cell.reader.names());
  assert.equal(cell.version, before);
  cell.write(() => cell.writer.add("a"));
  assert.notEqual(cell.version, before);
  await cell.close();
});

test("a change outside of a handler is refused", async () => {
  const cell = new Cell(ADDRESS, IN_MEMORY, THINGS);
  assert.throws(() => cell.writer.add("a"), /outside of a handler/);
  await cell.close();
});

test(
  "what was settled is there after reopening",
  inFolder(async (folder) => {
    const place = { path: join(folder, "cell.sqlite"), blobs: join(folder, "blobs") };
    const cell = new Cell(ADDRESS, place, THINGS);
    cell.write(() => cell.writer.add("a"));
    cell.write(() => cell.writer.add("b"));
    await cell.settled();
    // a second connection sees only what was committed: as a process would that opens the file after a crash
    const other = new Cell(ADDRESS, place, THINGS);
    assert.deepEqual(other.reader.names(), ["a", "b"]);
    await other.close();
    await cell.close();
  }),
);

test("what follows a change is told after it, in order, and not when it was undone", async () => {
  const cell = new Cell(ADDRESS, IN_MEMORY, THINGS);
  const told: string[] = [];
  cell.write(() => cell.writer.add("a"));
  cell.afterwards(() => told.push("a"));
  cell.write(() => cell.writer.add("b"));
  cell.afterwards(() => told.push("b"));
  assert.deepEqual(told, []);
  await cell.settled();
  assert.deepEqual(told, ["a", "b"]);
  await cell.close();
});

test(
  "a data directory belongs to one world at a time",
  inFolder(async (folder) => {
    const file = new WorldFile(folder);
    assert.throws(
      () => new WorldFile(folder),
      (error) => error instanceof DataDirectoryError && error.reason === "locked",
    );
    file.close();
    const again = new WorldFile(folder);
    assert.equal(again.countOpening(), 1);
    again.close();
  }),
);

test(
  "cells of different Regions share no file, and busy ones are found again",
  inFolder(async (folder) => {
    const file = new WorldFile(folder);
    const store = new Store({ directory: folder, file, seedDirectory: undefined }, []);
    const here = store.cell(ADDRESS, THINGS);
    const there = store.cell({ ...ADDRESS, region: "eu-west-1" }, THINGS);
    here.write(() => here.writer.add("a"));
    store.markBusy(here.key);
    assert.deepEqual(there.reader.names(), []);
    // not closed in order: what a killed process leaves behind
    file.close();
    const reopened = new WorldFile(folder);
    assert.deepEqual(reopened.busyCells(), ["aws/000000000000/us-east-1/toy"]);
    reopened.close();
    await here.settled();
  }),
);

test(
  "a snapshot holds every cell, and a cell in memory can begin with it",
  inFolder(async (folder) => {
    const store = new Store({ directory: undefined, file: undefined, seedDirectory: undefined }, []);
    const cell = store.cell(ADDRESS, THINGS);
    cell.write(() => cell.writer.add("a"));
    store.snapshot(folder);
    cell.write(() => cell.writer.add("later"));
    const seeded = new Store({ directory: undefined, file: undefined, seedDirectory: folder }, []);
    const copy = seeded.cell(ADDRESS, THINGS);
    assert.deepEqual(copy.reader.names(), ["a"]);
    copy.write(() => copy.writer.add("b"));
    assert.deepEqual(copy.reader.names(), ["a", "b"]);
    await store.close();
    await seeded.close();
  }),
);

/** A writer that puts its additions off, and notes in how many calls they were made. */
class PatientWriter extends Reader {
  declare readonly db: WriteDatabase;
  readonly made: string[][] = [];
  add(name: string): void {
    this.db.later("thing", this.#addAll, name);
  }
  addNow(name: string): void {
    this.db.run("INSERT INTO thing (name) VALUES (?)", name);
  }
  readonly #addAll = (names: readonly string[]): void => {
    this.made.push([...names]);
    for (const name of names) this.db.run("INSERT INTO thing (name) VALUES (?)", name);
  };
}
const PATIENT: StoreDefinition<Reader, PatientWriter> = {
  migrations: ["CREATE TABLE thing (name TEXT PRIMARY KEY); CREATE TABLE other (name TEXT)"],
  reader: (db) => new Reader(db),
  writer: (db) => new PatientWriter(db as WriteDatabase),
};

test("changes that handlers put off are made together, or as soon as somebody looks at their table", async () => {
  const cell = new Cell(ADDRESS, IN_MEMORY, PATIENT);
  for (const name of ["a", "b"]) cell.write(() => cell.writer.add(name));
  cell.db.get("SELECT name FROM other");
  assert.deepEqual(cell.writer.made, [], "another table");
  assert.deepEqual(cell.reader.names(), ["a", "b"]);
  cell.write(() => {
    cell.writer.add("c");
    assert.deepEqual(cell.writer.names(), ["a", "b", "c"], "a handler sees what it has put off itself");
  });
  cell.write(() => cell.writer.add("d"));
  await cell.settled();
  assert.deepEqual(cell.writer.made, [["a", "b"], ["c"], ["d"]]);
  await cell.close();
});

test("a handler that throws forgets what it put off, made or not, and leaves what others put off", async () => {
  const cell = new Cell(ADDRESS, IN_MEMORY, PATIENT);
  const failing = (change: () => void) =>
    assert.throws(() =>
      cell.write(() => {
        change();
        throw new Error("no");
      }),
    );
  cell.write(() => cell.writer.add("a"));
  failing(() => cell.writer.add("x"));
  failing(() => {
    cell.writer.add("x");
    cell.writer.names();
  });
  cell.write(() => cell.writer.add("b"));
  failing(() => {
    cell.writer.addNow("y"); // "b" must be made before the place this goes back to
    cell.writer.add("x");
  });
  await cell.settled();
  assert.deepEqual(cell.reader.names(), ["a", "b"]);
  await cell.close();
});

test("a change that was put off and cannot be made fails all who wait for the transaction", async () => {
  const cell = new Cell(ADDRESS, IN_MEMORY, PATIENT);
  cell.write(() => cell.writer.add("a"));
  await cell.settled();
  cell.write(() => cell.writer.add("b"));
  cell.write(() => cell.writer.add("b"));
  await assert.rejects(cell.settled() ?? Promise.resolve(), /UNIQUE/);
  await cell.close();
});

test(
  "what was put off is on the disk when it is acknowledged",
  inFolder(async (folder) => {
    const place = { path: join(folder, "cell.db"), blobs: join(folder, "blobs") };
    const cell = new Cell(ADDRESS, place, PATIENT);
    for (const name of ["a", "b"]) cell.write(() => cell.writer.add(name));
    await cell.settled();
    const copy = new Cell(ADDRESS, place, PATIENT);
    assert.deepEqual(copy.reader.names(), ["a", "b"]);
    await copy.close();
    await cell.close();
  }),
);

test(
  "a large group goes to the disk before its turn ends, a small one with it",
  inFolder(async (folder) => {
    const path = join(folder, "cell.sqlite");
    const cell = new Cell(ADDRESS, { path, blobs: join(folder, "blobs") }, THINGS);
    await cell.settled();
    const other = new DatabaseSync(path, { readOnly: true });
    const written = () => other.prepare("SELECT COUNT(*) AS n FROM thing").get()?.["n"];
    const add = (name: number) => {
      cell.write(() => cell.writer.add(`n${name}`));
      return cell.settled();
    };
    const first = Array.from({ length: 15 }, (_, name) => add(name));
    assert.equal(written(), 0);
    first.push(add(15));
    assert.equal(written(), 16);
    const rest = add(16); // the disk is busy: it waits for its own group
    assert.equal(written(), 16);
    await Promise.all([...first, rest]);
    assert.equal(written(), 17);
    other.close();
    await cell.close();
  }),
);
