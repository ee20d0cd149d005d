import assert from "node:assert/strict";
import { test } from "node:test";
import { checksumOf } from "../checksum/algorithms.ts";
import { type DirectoryWorld, startDirectory } from "./directory-fixtures.ts";
import { pattern, refusal, text } from "./fixtures.ts";

const FAILED = "PreconditionFailed: At least one of the pre-conditions you specified did not hold";

const appending =
  (d: DirectoryWorld) =>
  (Key: string, Body: string | Buffer, WriteOffsetBytes: number, input = {}) =>
    d.s3.putObject({ Bucket: d.Bucket, Key, Body, WriteOffsetBytes, ...input });

test("writes with an offset go on where the object ends", async () => {
  await using d = await startDirectory();
  const { s3, world, Bucket } = d;
  const append = appending(d);
  const first = await append("log", "one\n", 0);
  assert.equal(first.Size, undefined); // a new object
  await world.clock.advance({ hours: 1 });
  const second = await append("log", "two\n", 4);
  assert.equal(second.Size, 8);
  assert.notEqual(second.ETag, first.ETag);
  const large = pattern(300_000);
  await append("log", large, 8);
  const whole = Buffer.concat([Buffer.from("one\ntwo\n"), large]);
  const got = await s3.getObject({ Bucket, Key: "log" });
  assert.deepEqual(Buffer.from((await got.Body?.transformToByteArray()) ?? []), whole);
  assert.equal(got.ChecksumCRC32, checksumOf("CRC32", whole)); // of all of it
  assert.equal(got.LastModified?.toISOString(), "2026-01-01T01:00:00.000Z");
  assert.equal(
    await text(await s3.getObject({ Bucket, Key: "log", Range: "bytes=2-9" })),
    `e\ntwo\n${large.subarray(0, 2).toString()}`,
  );
  assert.equal((await s3.headObject({ Bucket, Key: "log", PartNumber: 2 })).PartsCount, 3);
  await d.put("log", "anew");
  await append("log", "!", 4);
  assert.equal(await d.get("log"), "anew!");
});

test("an empty object grows; checksums of other kinds are of the parts' checksums", async () => {
  await using d = await startDirectory();
  const { s3, Bucket } = d;
  const append = appending(d);
  await d.put("empty");
  await append("empty", "x", 0);
  await append("empty", "y", 1);
  assert.equal(await d.get("empty"), "xy");
  const ChecksumAlgorithm = "SHA256";
  await s3.putObject({ Bucket, Key: "sha", Body: "one", ChecksumAlgorithm });
  const added = await append("sha", "two", 3, { ChecksumAlgorithm });
  assert.equal(added.ChecksumSHA256, checksumOf("SHA256", Buffer.from("two")));
  const sums = ["one", "two"].map((each) => Buffer.from(checksumOf("SHA256", Buffer.from(each)), "base64"));
  const head = await s3.headObject({ Bucket, Key: "sha", ChecksumMode: "ENABLED" });
  assert.deepEqual(
    [head.ChecksumSHA256, head.ChecksumType],
    [`${checksumOf("SHA256", Buffer.concat(sums))}-2`, "COMPOSITE"],
  );
});

test("appending where nothing can be appended", async () => {
  await using d = await startDirectory();
  const append = appending(d);
  await d.put("k", "hello");
  const offset =
    "InvalidWriteOffset: The write offset value that you specified does not match the current object size.";
  assert.equal(await refusal(append("k", "x", 4)), offset);
  assert.equal(await refusal(append("k", "x", 0)), offset);
  assert.equal(await refusal(append("none", "x", 1)), offset);
  assert.equal(
    await refusal(append("k", "", 5)),
    "InvalidRequest: Request body cannot be empty when 'write offset' is specified.",
  );
  assert.equal(
    await refusal(append("k", "x", 5, { Metadata: { a: "b" } })),
    "InvalidRequest: Cannot specify both a write offset value and user-defined object metadata for existing objects.",
  );
  assert.equal(
    await refusal(append("k", "x", 5, { ChecksumAlgorithm: "CRC32C" })),
    "InvalidRequest: Checksum Type mismatch occurred, expected checksum Type: crc32, actual checksum Type: crc32c",
  );
  assert.equal(await refusal(append("k", "x", 5, { IfMatch: '"other"' })), FAILED);
  assert.equal(await d.get("k"), "hello");
});

test("of two that append at once, one is told to look again", async () => {
  await using d = await startDirectory();
  const append = appending(d);
  await d.put("k", "0");
  const ended = await Promise.allSettled([append("k", "a", 1), append("k", "b", 1)]);
  const [lost] = ended.flatMap((each) => (each.status === "rejected" ? [each.reason as Error] : []));
  assert.equal(lost?.name, "InvalidWriteOffset");
  assert.match(await d.get("k"), /^0[ab]$/);
});

test("objects are renamed, with all that they are", async () => {
  await using d = await startDirectory();
  const { s3, world, Bucket } = d;
  const Metadata = { colour: "blue" };
  const { ETag } = await s3.putObject({
    Bucket,
    Key: "a/source name",
    Body: "hello",
    Metadata,
    ContentType: "text/x",
  });
  await d.put("target", "replaced");
  await world.clock.advance({ hours: 1 });
  const rename = (Key: string, RenameSource: string, input = {}) =>
    s3.renameObject({ Bucket, Key, RenameSource, ...input });
  await rename("target", `/${Bucket}/a/source%20name`);
  const got = await s3.getObject({ Bucket, Key: "target" });
  assert.equal(await text(got), "hello");
  assert.deepEqual(
    [got.ETag, got.Metadata, got.ContentType, got.LastModified?.toISOString()],
    [ETag, Metadata, "text/x", "2026-01-01T00:00:00.000Z"],
  );
  assert.deepEqual(
    (await s3.listObjectsV2({ Bucket })).Contents?.map(({ Key }) => Key),
    ["target"],
  );
  assert.match(await refusal(rename("x", "/a/source%20name")), /^NoSuchKey/);
  await rename("other", "/target"); // the bucket may be left out
  assert.equal(await d.get("other"), "hello");
  assert.match(await refusal(rename("dir/", "/other")), /^InvalidRequest/);
  assert.match(await refusal(rename("x", "elsewhere--use1-az4--x-s3/other")), /^InvalidArgument/);
});

test("renaming on conditions, and once for each token", async () => {
  await using d = await startDirectory();
  const { s3, Bucket } = d;
  const etag = await d.put("s", "source");
  await d.put("t", "target");
  const rename = (input: object) => s3.renameObject({ Bucket, Key: "t", RenameSource: "/s", ...input });
  for (const input of [
    { DestinationIfNoneMatch: "*" },
    { DestinationIfMatch: etag },
    { DestinationIfModifiedSince: new Date("2026-01-02") },
    { SourceIfMatch: '"other"' },
    { SourceIfNoneMatch: "*" },
    { SourceIfUnmodifiedSince: new Date("2025-01-01") },
  ])
    assert.equal(await refusal(rename(input)), FAILED, JSON.stringify(input));
  assert.equal(await d.get("t"), "target");
  const ClientToken = "token";
  await rename({ SourceIfMatch: etag, ClientToken });
  await d.put("s", "another");
  await rename({ SourceIfMatch: etag, ClientToken }); // was done already
  assert.equal(await d.get("t"), "source");
  assert.equal(
    await refusal(rename({ ClientToken })),
    "IdempotencyParameterMismatch: Parameters on this idempotent request are inconsistent with parameters used in previous request(s).",
  );
});
