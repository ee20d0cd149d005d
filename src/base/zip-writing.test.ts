import assert from "node:assert/strict";
import { test } from "node:test";
import { zipContents, zipEntries } from "./zip.ts";
import { deflatedZipOf, zipOf } from "./zip-writing.ts";

test("what is written is read again", () => {
  const files = { "a/one.txt": "first", "é.txt": "", "two.txt": "second\n" };
  const archive = zipOf(files);
  const read = zipEntries(archive).map((entry) => [
    entry.name,
    Buffer.from(zipContents(archive, entry)).toString(),
  ]);
  assert.deepEqual(Object.fromEntries(read), files);
});

test("what is deflated takes less and is read again", async () => {
  const content = Buffer.from("again and ".repeat(100));
  const archive = await deflatedZipOf("é/many.txt", content);
  assert.ok(archive.length < content.length);
  const [entry] = zipEntries(archive);
  assert.ok(entry);
  assert.equal(entry.name, "é/many.txt");
  assert.deepEqual(Buffer.from(zipContents(archive, entry)), content);
});
