import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import test from "node:test";
import { ZipFault, zipContents, zipEntries } from "./zip.ts";

/** Made by another program: a stored and a deflated file, a folder and a link. */
const SCRIPT = `
import io, sys, zipfile
out = io.BytesIO()
with zipfile.ZipFile(out, "w") as archive:
    archive.writestr("stored.txt", "as it is")
    archive.writestr("deflated.txt", "again and " * 100, zipfile.ZIP_DEFLATED)
    archive.writestr("folder/", "")
    link = zipfile.ZipInfo("link")
    link.create_system = 3
    link.external_attr = 0o120777 << 16
    archive.writestr(link, "stored.txt")
sys.stdout.buffer.write(out.getvalue())
`;
const made = spawnSync("python3", ["-c", SCRIPT]);
const missing = made.status === 0 ? false : "python3 is not installed";

test("what another program packed is read", { skip: missing }, () => {
  const entries = zipEntries(made.stdout);
  const found = entries.map(({ name, kind, size }) => [name, kind, size]);
  assert.deepEqual(found, [
    ["stored.txt", "file", 8],
    ["deflated.txt", "file", 1000],
    ["folder/", "folder", 0],
    ["link", "link", 10],
  ]);
  const texts = entries.map((entry) => Buffer.from(zipContents(made.stdout, entry)).toString());
  assert.deepEqual(texts, ["as it is", "again and ".repeat(100), "", "stored.txt"]);
});

test("a damaged archive is told, not read", { skip: missing }, () => {
  const damaged = Buffer.from(made.stdout);
  const at = damaged.indexOf("as it is");
  damaged[at] = 0x41;
  const [first] = zipEntries(damaged);
  assert.ok(first);
  assert.throws(() => zipContents(damaged, first), ZipFault);
});

test("bytes that are no archive are told", () => {
  assert.throws(() => zipEntries(Buffer.from("no archive at all")), ZipFault);
  assert.throws(() => zipEntries(new Uint8Array(0)), ZipFault);
});
