import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { test } from "node:test";
import { startCloudlet } from "../../../index.ts";
import { client, failure, pattern, status } from "./fixtures.ts";

/** Files below the folders where blobs lie. */
function blobsIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && /^[0-9a-f]{32}$/.test(each.name))
    .map((each) => each.name);
}

test("what was not stored leaves no file, and what was given up goes", async () => {
  const directory = mkdtempSync(join(tmpdir(), "cloudlet-s3-"));
  try {
    await using world = await startCloudlet({ clock: "frozen", dataDirectory: directory });
    const s3 = client(world);
    const Bucket = "bucket";
    await s3.createBucket({ Bucket });
    const Body = pattern(200_000);
    const put = (input: object) => status(s3.putObject({ Bucket, Key: "k", Body, ...input }));
    assert.equal(await put({}), 200);
    const [kept] = blobsIn(directory);
    assert.equal(await put({ ContentMD5: "AAAAAAAAAAAAAAAAAAAAAA==" }), 400);
    const together = await Promise.all([
      put({ IfNoneMatch: "*", Key: "n" }),
      put({ IfNoneMatch: "*", Key: "n" }),
    ]);
    assert.deepEqual(together.sort(), [200, 412]);
    assert.equal(blobsIn(directory).length, 2);
    await s3.deleteObject({ Bucket, Key: "n" });
    assert.deepEqual(blobsIn(directory), [kept]);
    assert.equal(await put({}), 200);
    assert.equal(blobsIn(directory).length, 1);
    const { UploadId } = await s3.createMultipartUpload({ Bucket, Key: "m" });
    await s3.uploadPart({ Bucket, Key: "m", UploadId, PartNumber: 1, Body });
    await s3.uploadPart({ Bucket, Key: "m", UploadId, PartNumber: 1, Body });
    assert.equal(blobsIn(directory).length, 2);
    await s3.abortMultipartUpload({ Bucket, Key: "m", UploadId });
    assert.equal(blobsIn(directory).length, 1);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

test("a body that breaks off leaves nothing and is said to be incomplete", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const s3 = client(world, { requestChecksumCalculation: "WHEN_REQUIRED", maxAttempts: 1 });
  const Bucket = "bucket";
  await s3.createBucket({ Bucket });
  for (const length of [10, 300_000]) {
    const half = async function* () {
      yield new Uint8Array(length / 2);
    };
    const Body = Readable.from(half(), { objectMode: false });
    const refused = await failure(s3.putObject({ Bucket, Key: "k", Body, ContentLength: length }));
    assert.equal(`${refused.$metadata.httpStatusCode} ${refused.name}`, "400 IncompleteBody");
  }
  assert.equal((await s3.listObjectsV2({ Bucket })).KeyCount, 0);
});

test("an object that is replaced or deleted is read to its end by who began", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const s3 = client(world);
  const Bucket = "bucket";
  await s3.createBucket({ Bucket });
  const Body = pattern(3_000_000);
  await s3.putObject({ Bucket, Key: "k", Body });
  const first = await s3.getObject({ Bucket, Key: "k" });
  await s3.putObject({ Bucket, Key: "k", Body: "new" });
  const second = await s3.getObject({ Bucket, Key: "k" });
  await s3.deleteObject({ Bucket, Key: "k" });
  assert.deepEqual(Buffer.from((await first.Body?.transformToByteArray()) ?? []), Body);
  assert.equal(await second.Body?.transformToString(), "new");
});
