import assert from "node:assert/strict";
import { test } from "node:test";
import { failure, setVersioning, startBucket, status } from "./fixtures.ts";

const HOUR = 3_600_000;

test("conditions of reads, in their precedence", async () => {
  await using t = await startBucket();
  const { s3, Bucket } = t;
  await t.put("k", "v");
  const { ETag, LastModified = new Date(0) } = await s3.headObject({ Bucket, Key: "k" });
  const before = new Date(LastModified.getTime() - HOUR);
  const other = '"00000000000000000000000000000000"';
  const rows = [
    [{ IfMatch: ETag }, 200],
    [{ IfMatch: ETag?.replaceAll('"', "") }, 200],
    [{ IfMatch: `${other}, ${ETag}` }, 200],
    [{ IfMatch: "*" }, 200],
    [{ IfMatch: other }, 412],
    [{ IfNoneMatch: ETag }, 304],
    [{ IfNoneMatch: "*" }, 304],
    [{ IfNoneMatch: other }, 200],
    [{ IfModifiedSince: LastModified }, 304],
    [{ IfModifiedSince: before }, 200],
    [{ IfUnmodifiedSince: LastModified }, 200],
    [{ IfUnmodifiedSince: before }, 412],
    [{ IfMatch: ETag, IfUnmodifiedSince: before }, 200],
    [{ IfNoneMatch: ETag, IfModifiedSince: before }, 304],
    [{ IfNoneMatch: other, IfModifiedSince: LastModified }, 200],
    [{ IfMatch: other, IfNoneMatch: ETag }, 412],
  ] as const;
  for (const [conditions, expected] of rows) {
    const label = JSON.stringify(conditions);
    assert.equal(await status(s3.getObject({ Bucket, Key: "k", ...conditions })), expected, label);
    assert.equal(await status(s3.headObject({ Bucket, Key: "k", ...conditions })), expected, label);
  }
  const failed = await failure(s3.getObject({ Bucket, Key: "k", IfMatch: other }));
  assert.equal(
    `${failed.name}: ${failed.message} (${failed["Condition"]})`,
    "PreconditionFailed: At least one of the pre-conditions you specified did not hold (If-Match)",
  );
  const unchanged = await failure(s3.getObject({ Bucket, Key: "k", IfNoneMatch: ETag }));
  assert.equal(unchanged.$response?.headers["etag"], ETag);
});

test("conditions of writes", async () => {
  await using t = await startBucket();
  const { s3, Bucket } = t;
  const put = (input: object) => status(s3.putObject({ Bucket, Key: "k", Body: "new", ...input }));
  assert.equal(await put({ IfMatch: '"x"' }), 404);
  assert.equal(await put({ IfNoneMatch: "*" }), 200);
  assert.equal(await put({ IfNoneMatch: "*" }), 412);
  assert.equal(await put({ IfNoneMatch: '"x"' }), 501);
  const { ETag } = await s3.headObject({ Bucket, Key: "k" });
  assert.equal(await put({ IfMatch: '"x"' }), 412);
  assert.equal(await put({ IfMatch: ETag }), 200);
  await setVersioning(s3, Bucket, "Enabled");
  await s3.deleteObject({ Bucket, Key: "k" });
  assert.equal(await put({ IfNoneMatch: "*" }), 200); // behind a delete marker there is nothing
});

test("of two writers that both want to be first, one is", async () => {
  await using t = await startBucket();
  const { s3, Bucket } = t;
  const attempts = Array.from({ length: 8 }, (_, at) =>
    status(s3.putObject({ Bucket, Key: "k", Body: "x".repeat(20_000 * at + 1), IfNoneMatch: "*" })),
  );
  const statuses = await Promise.all(attempts);
  assert.deepEqual(statuses.sort(), [200, 412, 412, 412, 412, 412, 412, 412]);
});

test("conditions of deletions are about the newest version", async () => {
  await using t = await startBucket("Enabled");
  const { s3, Bucket } = t;
  const remove = (input: object) => status(s3.deleteObject({ Bucket, Key: "k", ...input }));
  assert.equal(await remove({ IfMatch: "*" }), 404);
  await t.put("k", "v");
  const { ETag } = await s3.headObject({ Bucket, Key: "k" });
  assert.equal(await remove({ IfMatch: '"x"' }), 412);
  assert.equal(await remove({ IfMatchSize: 1 }), 501);
  assert.equal(await remove({ IfMatch: ETag }), 204);
  assert.equal(await remove({ IfMatch: "*" }), 412);
});
