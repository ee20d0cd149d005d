import assert from "node:assert/strict";
import { test } from "node:test";
import { zipContents, zipEntries } from "./zip.ts";
import { zipOf } from "./zip-writing.ts";

test("what is written is read again", () => {
  const files = { "a/one.txt": "first", "é.txt": "", "two.txt": "second\n" };
  const archive = zipOf(files);
  const read = zipEntries(archive).map((entry) => [
    entry.name,
    Buffer.from(zipContents(archive, entry)).toString(),
  ]);
  assert.deepEqual(Object.fromEntries(read), files);
});
