import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateRawSync, gzipSync } from "node:zlib";
import { readTarGz, readZip } from "./zip.ts";

/** A zip archive after PKWARE's APPNOTE: local headers, central directory, end record. */
function zip(files: readonly { name: string; data: Buffer; method: 0 | 8; extra?: Buffer }[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, data, method, extra = Buffer.alloc(0) } of files) {
    const packed = method === 8 ? deflateRawSync(data) : data;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(method, 8);
    local.writeUInt16LE(name.length, 26);
    local.writeUInt16LE(extra.length, 28);
    locals.push(local, Buffer.from(name), extra, packed);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(data.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    central.push(entry, Buffer.from(name));
    offset += 30 + name.length + extra.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...central, end]);
}

function tarEntry(name: string, prefix: string, data: Buffer): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(`${data.length.toString(8).padStart(11, "0")}\0`, 124);
  header.write("ustar", 257);
  header.write(prefix, 345);
  return Buffer.concat([header, data, Buffer.alloc((512 - (data.length % 512)) % 512)]);
}

test("reads stored and deflated files, whatever extra fields the local headers have", () => {
  const text = Buffer.from("a".repeat(5000));
  const files = readZip(
    zip([
      { name: "stored.txt", data: Buffer.from("as it is"), method: 0, extra: Buffer.alloc(9) },
      { name: "folder/deflated.txt", data: text, method: 8 },
    ]),
  );
  assert.deepEqual([...files.keys()], ["stored.txt", "folder/deflated.txt"]);
  assert.equal(files.get("stored.txt")?.().toString(), "as it is");
  assert.deepEqual(files.get("folder/deflated.txt")?.(), text);
});

test("what is no zip archive is refused", () => {
  assert.throws(() => readZip(Buffer.from("<html>not found</html>")), /not a zip archive/);
});

test("reads a tar archive, with names split over prefix and name", () => {
  const archive = gzipSync(
    Buffer.concat([
      tarEntry("package/a.js", "", Buffer.from("A".repeat(512))),
      tarEntry("b.js", "package/deep", Buffer.from("B")),
      Buffer.alloc(1024),
    ]),
  );
  const files = readTarGz(archive);
  assert.deepEqual([...files.keys()], ["package/a.js", "package/deep/b.js"]);
  assert.equal(files.get("package/a.js")?.().toString(), "A".repeat(512));
  assert.equal(files.get("package/deep/b.js")?.().toString(), "B");
});
