import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { IdStream } from "../ids/id-stream.ts";
import type { Blob, CellBlobs } from "./blobs.ts";
import { Cell } from "./cell.ts";
import type { ReadDatabase, StoreDefinition } from "./database.ts";

const NOTHING: StoreDefinition<ReadDatabase, ReadDatabase> = {
  migrations: [],
  reader: (db) => db,
  writer: (db) => db,
};
const ADDRESS = { service: "toy", partition: "aws", account: "000000000000", region: "us-east-1" };
const IDS = new IdStream(Buffer.alloc(32), "test", 1);

function inFolder(run: (folder: string, open: () => Cell) => Promise<void>): () => Promise<void> {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), "cloudlet-blobs-"));
    const place = { path: join(folder, "cell.sqlite"), blobs: join(folder, "blobs") };
    try {
      await run(folder, () => new Cell(ADDRESS, place, NOTHING) as unknown as Cell);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}

async function make(blobs: CellBlobs, ...parts: string[]): Promise<Blob> {
  const writer = await blobs.create(IDS);
  for (const part of parts) await writer.write(Buffer.from(part));
  return writer.finish();
}

async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString();
}

function adopt(cell: Cell, blob: Blob): void {
  cell.write(() => cell.db.run("INSERT INTO _blob (id, size) VALUES (?, ?)", blob.id, blob.size));
  cell.afterwards(() => cell.blobs.settle(blob.id));
}

test(
  "an adopted blob is there after a reopening, an unadopted one leaves nothing",
  inFolder(async (folder, open) => {
    const cell = open();
    const kept = await make(cell.blobs, "hello ", "world");
    const orphan = await make(cell.blobs, "never adopted");
    adopt(cell, kept);
    await cell.settled();
    await cell.close();
    const again = open();
    assert.equal(await textOf(again.blobs.read(kept.id)), "hello world");
    assert.equal(await textOf(again.blobs.read(kept.id, 3, 8)), "lo wo");
    assert.throws(() => again.blobs.read(orphan.id), { code: "ENOENT" });
    assert.deepEqual(readdirSync(join(folder, "blobs", "incoming")), []);
    await again.close();
  }),
);

test(
  "a blob that was adopted just before the process died is found where it lay",
  inFolder(async (folder, open) => {
    const cell = open();
    const blob = await make(cell.blobs, "adopted, not yet moved");
    cell.write(() => cell.db.run("INSERT INTO _blob (id, size) VALUES (?, ?)", blob.id, blob.size));
    await cell.settled();
    await cell.close();
    const again = open();
    assert.equal(await textOf(again.blobs.read(blob.id)), "adopted, not yet moved");
    assert.ok(existsSync(join(folder, "blobs", blob.id.slice(0, 2), blob.id)));
    await again.close();
  }),
);

test(
  "a blob that is given up goes, also when the process died before its file went; who reads it reads on",
  inFolder(async (folder, open) => {
    const cell = open();
    const blob = await make(cell.blobs, "given up");
    adopt(cell, blob);
    await cell.settled();
    const reading = cell.blobs.read(blob.id);
    cell.write(() => cell.blobs.release(cell.db, blob.id));
    await cell.settled();
    await cell.close(); // nobody removed the file
    const again = open();
    assert.equal(existsSync(join(folder, "blobs", blob.id.slice(0, 2), blob.id)), false);
    assert.equal(await textOf(reading), "given up");
    assert.equal(again.db.get("SELECT 1 FROM _blob_gone"), undefined);
    await again.close();
  }),
);

test(
  "a blob that somebody holds can be read though it was given up; then it goes",
  inFolder(async (folder, open) => {
    const cell = open();
    const blob = await make(cell.blobs, "held");
    adopt(cell, blob);
    await cell.settled();
    const letGo = cell.blobs.hold([blob.id]);
    const alsoLetGo = cell.blobs.hold([blob.id]);
    cell.write(() => cell.blobs.release(cell.db, blob.id));
    cell.blobs.remove(blob.id);
    letGo();
    letGo();
    assert.equal(await textOf(cell.blobs.read(blob.id)), "held");
    alsoLetGo();
    assert.throws(() => cell.blobs.read(blob.id), { code: "ENOENT" });
    await cell.close();
    const files = readdirSync(join(folder, "blobs"), { recursive: true, withFileTypes: true });
    assert.deepEqual(
      files.filter((each) => each.isFile()).map((each) => each.name),
      [],
    );
  }),
);

test(
  "several pieces are written at once, and read in pieces of a chosen size",
  inFolder(async (_folder, open) => {
    const cell = open();
    const writer = await cell.blobs.create(IDS);
    await writer.write([Buffer.from("ab"), Buffer.from("cde"), Buffer.from("f")]);
    const { id, size } = await writer.finish();
    assert.equal(size, 6);
    const pieces: string[] = [];
    for await (const piece of cell.blobs.read(id, 1, 6, 2)) pieces.push(Buffer.from(piece).toString());
    assert.deepEqual(pieces, ["bc", "de", "f"]);
    await cell.close();
  }),
);
