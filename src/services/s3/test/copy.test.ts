import assert from "node:assert/strict";
import { test } from "node:test";
import { client, failure, pattern, refusal, startBucket, status, text } from "./fixtures.ts";

test("a copy has its source's headers, metadata and tags, or its own", async () => {
  await using t = await startBucket();
  const { s3, Bucket } = t;
  const input = { ContentType: "text/x", CacheControl: "c", Metadata: { a: "1" }, Tagging: "t=1" };
  await s3.putObject({ Bucket, Key: "a b+c", Body: "body", ...input, WebsiteRedirectLocation: "/x" });
  const CopySource = `/${Bucket}/${encodeURIComponent("a b+c")}`;
  const { CopyObjectResult } = await s3.copyObject({ Bucket, Key: "copy", CopySource });
  assert.equal(CopyObjectResult?.ETag, '"841a2d689ad86bd1611447453c22c6fc"');
  const copied = await s3.getObject({ Bucket, Key: "copy" });
  assert.equal(await text(copied), "body");
  assert.deepEqual([copied.ContentType, copied.CacheControl, copied.Metadata], ["text/x", "c", { a: "1" }]);
  assert.equal(copied.WebsiteRedirectLocation, undefined);
  assert.deepEqual((await s3.getObjectTagging({ Bucket, Key: "copy" })).TagSet, [{ Key: "t", Value: "1" }]);
  await s3.copyObject({
    Bucket,
    Key: "other",
    CopySource,
    MetadataDirective: "REPLACE",
    ContentType: "text/y",
    Metadata: { b: "2" },
    TaggingDirective: "REPLACE",
    Tagging: "u=2",
    StorageClass: "STANDARD_IA",
  });
  const other = await s3.headObject({ Bucket, Key: "other" });
  assert.deepEqual(
    [other.ContentType, other.CacheControl, other.Metadata, other.StorageClass],
    ["text/y", undefined, { b: "2" }, "STANDARD_IA"],
  );
  assert.deepEqual((await s3.getObjectTagging({ Bucket, Key: "other" })).TagSet, [{ Key: "u", Value: "2" }]);
});

test("a copy onto itself must change something", async () => {
  await using t = await startBucket("Enabled");
  const { s3, Bucket } = t;
  const first = await t.put("k", "one");
  await t.put("k", "two");
  const CopySource = `${Bucket}/k`;
  assert.match(
    await refusal(s3.copyObject({ Bucket, Key: "k", CopySource })),
    /^InvalidRequest: This copy request is illegal/,
  );
  assert.equal(
    await status(s3.copyObject({ Bucket, Key: "k", CopySource, MetadataDirective: "REPLACE" })),
    200,
  );
  const back = await s3.copyObject({ Bucket, Key: "k", CopySource: `${CopySource}?versionId=${first}` });
  assert.equal(back.CopySourceVersionId, first);
  assert.equal(await t.get("k"), "one");
});

test("conditions on the source, and sources that are none", async () => {
  await using t = await startBucket("Enabled");
  const { s3, Bucket } = t;
  await t.put("k", "v");
  const { ETag } = await s3.headObject({ Bucket, Key: "k" });
  const copy = (input: object) =>
    status(s3.copyObject({ Bucket, Key: "copy", CopySource: `${Bucket}/k`, ...input }));
  assert.equal(await copy({ CopySourceIfMatch: ETag }), 200);
  assert.equal(await copy({ CopySourceIfMatch: '"x"' }), 412);
  assert.equal(await copy({ CopySourceIfNoneMatch: ETag }), 412);
  assert.equal(await copy({ IfNoneMatch: "*" }), 412);
  assert.equal(await copy({ CopySource: `${Bucket}/nope` }), 404);
  assert.equal(await copy({ CopySource: "nowhere-at-all/nope" }), 404);
  assert.equal(await copy({ CopySource: "nokey" }), 400);
  const { VersionId } = await s3.deleteObject({ Bucket, Key: "k" });
  assert.equal(await copy({}), 404);
  assert.equal(
    await refusal(s3.copyObject({ Bucket, Key: "copy", CopySource: `${Bucket}/k?versionId=${VersionId}` })),
    "InvalidRequest: The source of a copy request may not specifically refer to a delete marker by version id.",
  );
});

test("copies go across Regions and accounts, as far as the caller may read", async () => {
  await using t = await startBucket();
  const { s3, Bucket, world } = t;
  const body = pattern(300_000, 4);
  await s3.putObject({ Bucket, Key: "big", Body: body });
  const west = client(world, {}, { region: "eu-west-1" });
  await west.createBucket({
    Bucket: "western",
    CreateBucketConfiguration: { LocationConstraint: "eu-west-1" },
  });
  await west.copyObject({ Bucket: "western", Key: "copy", CopySource: `${Bucket}/big` });
  const copied = await west.getObject({ Bucket: "western", Key: "copy" });
  assert.deepEqual(Buffer.from((await copied.Body?.transformToByteArray()) ?? []), body);
  const stranger = client(world, {}, { account: "222222222222" });
  await stranger.createBucket({ Bucket: "strange" });
  const copy = () => stranger.copyObject({ Bucket: "strange", Key: "copy", CopySource: `${Bucket}/big` });
  assert.equal((await failure(copy())).name, "AccessDenied");
});
