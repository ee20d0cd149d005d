import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
