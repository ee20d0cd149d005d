/** Bodies of a world that lives in memory: open there, and sealed as soon as a snapshot is made. */
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { startCloudlet } from "../../../index.ts";
import { client, startBucket, text } from "./fixtures.ts";

const NEEDLE = "plain text that nobody may find";

test("a snapshot of a world in memory holds ciphertext, and can be read where it is opened", async () => {
  const directory = mkdtempSync(join(tmpdir(), "cloudlet-s3-"));
  try {
    {
      await using b = await startBucket();
      await b.put("small", `${NEEDLE}, the first`);
      await b.put("small", `${NEEDLE}, written over`);
      await b.put("gone", NEEDLE);
      await b.s3.deleteObject({ Bucket: b.Bucket, Key: "gone" });
      const { world } = b.world as unknown as { world: { snapshot(directory: string): Promise<void> } };
      await world.snapshot(directory);
      assert.equal(await b.get("small"), `${NEEDLE}, written over`);
      await b.put("small", "goes on");
      assert.equal(await b.get("small"), "goes on");
    }
    const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    );
    assert.ok(files.length > 1);
    for (const file of files)
      assert.ok(!readFileSync(join(file.parentPath, file.name)).includes("that nobody may find"), file.name);
    await using world = await startCloudlet({ clock: "frozen", dataDirectory: directory });
    const got = await client(world).getObject({ Bucket: "test-bucket", Key: "small" });
    assert.equal(await text(got), `${NEEDLE}, written over`);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

test("an object that is written over and over keeps one place in listings and is read as it is", async () => {
  await using b = await startBucket();
  for (let round = 0; round < 5; round++) {
    await Promise.all([b.put("a", `a ${round}`), b.put("b", `b ${round}`), b.put(`new ${round}`, "n")]);
    assert.equal(await b.get("a"), `a ${round}`);
    assert.equal(await b.get("b"), `b ${round}`);
  }
  assert.deepEqual(await b.keys(), ["a", "b", "new 0", "new 1", "new 2", "new 3", "new 4"]);
  await b.put("a", "x".repeat(100_000)); // too large for the row
  assert.equal((await b.get("a")).length, 100_000);
  await b.put("a", "small again");
  assert.equal(await b.get("a"), "small again");
  await b.put("a", "", {});
  assert.equal(await b.get("a"), "");
  await b.put("a", "at last");
  assert.equal(await b.get("a"), "at last");
  assert.equal((await b.keys()).length, 7);
});
