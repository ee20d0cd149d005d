import assert from "node:assert/strict";
import { test } from "node:test";
import { failure, startBucket } from "./fixtures.ts";

test("what is kept at hand is forgotten when it changes: bodies, tags, versions", async () => {
  await using b = await startBucket();
  const { s3, Bucket } = b;
  for (let round = 0; round < 3; round++) {
    await b.put("k", `body ${round}`);
    assert.equal(await b.get("k"), `body ${round}`);
    assert.equal(await b.get("k"), `body ${round}`);
    const Tagging = { TagSet: [{ Key: "round", Value: String(round) }] };
    await s3.putObjectTagging({ Bucket, Key: "k", Tagging });
    assert.deepEqual((await s3.getObjectTagging({ Bucket, Key: "k" })).TagSet, Tagging.TagSet);
  }
  await s3.deleteObject({ Bucket, Key: "k" });
  assert.equal((await failure(s3.getObject({ Bucket, Key: "k" }))).name, "NoSuchKey");
});
