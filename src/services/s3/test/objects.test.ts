import assert from "node:assert/strict";
import { test } from "node:test";
import { failure, pattern, refusal, startBucket, status, text } from "./fixtures.ts";

const KEYS = [
  "a",
  "a/b",
  "a//b",
  "/a",
  "//",
  "a/",
  ".",
  "..",
  "a/../b",
  "ü",
  "日本",
  "😀",
  "a b+c%d",
  "?x=1&y#z",
  "\u0001",
  "\\",
  "~!'()*",
];

test("every key is itself", async () => {
  await using t = await startBucket();
  for (const key of KEYS) await t.put(key, `body of ${key}`);
  for (const key of KEYS) assert.equal(await t.get(key), `body of ${key}`);
  const sorted = [...KEYS].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const listed = await t.s3.listObjectsV2({ Bucket: t.Bucket, EncodingType: "url" });
  assert.deepEqual(
    listed.Contents?.map(({ Key = "" }) => decodeURIComponent(Key.replaceAll("+", " "))),
    sorted,
  );
  for (const Key of KEYS) await t.s3.deleteObject({ Bucket: t.Bucket, Key });
  assert.deepEqual(await t.keys(), []);
});

test("a key has 1024 bytes at most", async () => {
  await using t = await startBucket();
  await t.put("ü".repeat(512), "x");
  const refused = await failure(t.put(`${"ü".repeat(512)}a`, "x"));
  assert.equal(`${refused.name}: ${refused.message}`, "KeyTooLongError: Your key is too long");
  assert.equal(refused["Size"], "1025");
  assert.equal(refused["MaxSizeAllowed"], "1024");
});

test("bodies of every size come back, and any part of them", async () => {
  await using t = await startBucket();
  const { s3, Bucket } = t;
  for (const size of [0, 1, 1024, 16 * 1024, 16 * 1024 + 1, 65_535, 65_536, 65_537, 131_072, 1_000_003]) {
    const body = pattern(size, size);
    await s3.putObject({ Bucket, Key: "k", Body: body });
    const whole = await s3.getObject({ Bucket, Key: "k" });
    assert.equal(whole.ContentLength, size);
    assert.deepEqual(Buffer.from((await whole.Body?.transformToByteArray()) ?? []), body);
    if (size < 3) continue;
    for (const [first, last] of [
      [0, 0],
      [1, size - 2],
      [size - 1, size - 1],
      [Math.min(65_530, size - 2), Math.min(65_545, size - 1)],
    ] as const) {
      const part = await s3.getObject({ Bucket, Key: "k", Range: `bytes=${first}-${last}` });
      assert.equal(part.$metadata.httpStatusCode, 206);
      assert.equal(part.ContentRange, `bytes ${first}-${last}/${size}`);
      assert.deepEqual(
        Buffer.from((await part.Body?.transformToByteArray()) ?? []),
        body.subarray(first, last + 1),
      );
    }
  }
});

test("ranges", async () => {
  await using t = await startBucket();
  const { s3, Bucket } = t;
  await t.put("k", "0123456789");
  await t.put("empty");
  const get = async (Range: string) => {
    const output = await s3.getObject({ Bucket, Key: "k", Range });
    return `${output.$metadata.httpStatusCode} ${await text(output)}`;
  };
  assert.equal(await get("bytes=2-4"), "206 234");
  assert.equal(await get("bytes=7-"), "206 789");
  assert.equal(await get("bytes=-3"), "206 789");
  assert.equal(await get("bytes=-30"), "206 0123456789");
  assert.equal(await get("bytes=8-100"), "206 89");
  for (const meaningless of ["bytes=5-2", "bytes=a-b", "lines=1-2", "bytes=0-1,3-4", "bytes=-"])
    assert.equal(await get(meaningless), "200 0123456789", meaningless);
  const refused = await failure(get("bytes=10-"));
  assert.equal(
    `${refused.$metadata.httpStatusCode} ${refused.name}: ${refused.message}`,
    "416 InvalidRange: The requested range is not satisfiable",
  );
  assert.equal(refused["ActualObjectSize"], "10");
  assert.equal(refused["RangeRequested"], "bytes=10-");
  assert.equal(await status(s3.getObject({ Bucket, Key: "empty", Range: "bytes=0-1" })), 416);
  assert.equal(await status(s3.getObject({ Bucket, Key: "k", Range: "bytes=-0" })), 416);
  const part = await s3.getObject({ Bucket, Key: "k", PartNumber: 1 });
  assert.equal(`${part.$metadata.httpStatusCode} ${part.ContentRange}`, "206 bytes 0-9/10");
  assert.equal(await status(s3.getObject({ Bucket, Key: "k", PartNumber: 2 })), 416);
  assert.equal(await status(s3.getObject({ Bucket, Key: "k", PartNumber: 1, Range: "bytes=0-1" })), 400);
});

test("headers and metadata come back", async () => {
  await using t = await startBucket();
  const { s3, Bucket } = t;
  const headers = {
    CacheControl: "no-cache",
    ContentDisposition: 'attachment; filename="a.txt"',
    ContentEncoding: "gzip",
    ContentLanguage: "de",
    ContentType: "text/plain",
    Expires: new Date("2030-01-01T00:00:00Z"),
    WebsiteRedirectLocation: "/elsewhere",
    StorageClass: "STANDARD_IA",
  } as const;
  await s3.putObject({ Bucket, Key: "k", Body: "x", ...headers, Metadata: { One: "1", two: "Zwei" } });
  for (const output of [
    await s3.getObject({ Bucket, Key: "k" }),
    await s3.headObject({ Bucket, Key: "k" }),
  ]) {
    for (const name of Object.keys(headers) as Array<keyof typeof headers>)
      if (name !== "Expires") assert.equal(output[name], headers[name], name);
    assert.equal(output.ExpiresString, "Tue, 01 Jan 2030 00:00:00 GMT");
    assert.deepEqual(output.Metadata, { one: "1", two: "Zwei" });
    assert.equal(output.AcceptRanges, "bytes");
    assert.equal(output.ServerSideEncryption, "AES256");
  }
});

test("metadata beyond ASCII is told in encoded words, and has 2 KB at most", async () => {
  await using t = await startBucket();
  const { s3, Bucket } = t;
  await s3.putObject({ Bucket, Key: "k", Metadata: { word: "=?UTF-8?Q?=C3=84?=", plain: "a=?b" } });
  const { Metadata } = await s3.headObject({ Bucket, Key: "k" });
  assert.deepEqual(Metadata, { word: "=?UTF-8?B?w4Q=?=", plain: "a=?b" });
  await s3.putObject({ Bucket, Key: "k", Metadata: { a: "x".repeat(2047) } });
  const refused = await failure(s3.putObject({ Bucket, Key: "k", Metadata: { a: "x".repeat(2048) } }));
  assert.equal(
    `${refused.name}: ${refused.message}`,
    "MetadataTooLarge: Your metadata headers exceed the maximum allowed metadata size",
  );
  assert.equal(refused["MaxSizeAllowed"], "2048");
});

test("a signed reader may ask for other headers", async () => {
  await using t = await startBucket();
  const { s3, Bucket } = t;
  await t.put("k", "v");
  const output = await s3.getObject({
    Bucket,
    Key: "k",
    ResponseContentType: "text/html",
    ResponseCacheControl: "max-age=1",
    ResponseContentDisposition: "inline",
    ResponseContentEncoding: "x",
    ResponseContentLanguage: "fr",
  });
  assert.deepEqual(
    [
      output.ContentType,
      output.CacheControl,
      output.ContentDisposition,
      output.ContentEncoding,
      output.ContentLanguage,
    ],
    ["text/html", "max-age=1", "inline", "x", "fr"],
  );
});

test("what is not there", async () => {
  await using t = await startBucket();
  const { s3, Bucket } = t;
  const refused = await failure(s3.getObject({ Bucket, Key: "nope" }));
  assert.equal(`${refused.name}: ${refused.message}`, "NoSuchKey: The specified key does not exist.");
  assert.equal(refused["Key"], "nope");
  assert.equal(await status(s3.headObject({ Bucket, Key: "nope" })), 404);
  assert.equal(await status(s3.deleteObject({ Bucket, Key: "nope" })), 204);
  assert.equal(
    await refusal(s3.getObject({ Bucket, Key: "nope", VersionId: "x" })),
    "InvalidArgument: Invalid version id specified",
  );
  assert.equal(
    await refusal(s3.getObject({ Bucket, Key: "nope", VersionId: "x".repeat(32) })),
    "NoSuchVersion: The specified version does not exist.",
  );
});

test("what S3 does not do to general purpose buckets is refused", async () => {
  await using t = await startBucket();
  const { s3, Bucket } = t;
  await t.put("k", "v");
  const append = await failure(s3.putObject({ Bucket, Key: "k", Body: "x", WriteOffsetBytes: 1 }));
  assert.equal(`${append.$metadata.httpStatusCode} ${append.name}`, "501 NotImplemented");
  assert.equal(append["Header"], "x-amz-write-offset-bytes");
  const rename = await failure(s3.renameObject({ Bucket, Key: "new", RenameSource: `/${Bucket}/k` }));
  assert.equal(`${rename.$metadata.httpStatusCode} ${rename.name}`, "501 NotImplemented");
  assert.equal(await t.get("k"), "v");
});

test("many keys are deleted at once, and each one's error is told", async () => {
  await using t = await startBucket();
  const { s3, Bucket } = t;
  for (const key of ["a", "b", "c"]) await t.put(key);
  const long = "x".repeat(1025);
  const told = await s3.deleteObjects({
    Bucket,
    Delete: { Objects: [{ Key: "a" }, { Key: "missing" }, { Key: long }, { Key: "c", ETag: "other" }] },
  });
  assert.deepEqual(
    told.Deleted?.map(({ Key }) => Key),
    ["a", "missing"],
  );
  assert.deepEqual(
    told.Errors?.map(({ Key, Code }) => [Key, Code]),
    [
      [long, "KeyTooLongError"],
      ["c", "PreconditionFailed"],
    ],
  );
  const quiet = await s3.deleteObjects({ Bucket, Delete: { Quiet: true, Objects: [{ Key: "b" }] } });
  assert.equal(quiet.Deleted, undefined);
  assert.deepEqual(await t.keys(), ["c"]);
  const Objects = Array.from({ length: 1001 }, (_, at) => ({ Key: String(at) }));
  assert.equal((await failure(s3.deleteObjects({ Bucket, Delete: { Objects } }))).name, "MalformedXML");
});

test("tags", async () => {
  await using t = await startBucket();
  const { s3, Bucket } = t;
  const Key = "k";
  await s3.putObject({ Bucket, Key, Body: "v", Tagging: "a=1&b%20c=2%2B3" });
  assert.deepEqual((await s3.getObjectTagging({ Bucket, Key })).TagSet, [
    { Key: "a", Value: "1" },
    { Key: "b c", Value: "2+3" },
  ]);
  assert.equal((await s3.headObject({ Bucket, Key })).TagCount, 2);
  await s3.putObjectTagging({ Bucket, Key, Tagging: { TagSet: [{ Key: "z", Value: "" }] } });
  assert.equal((await s3.getObject({ Bucket, Key })).TagCount, 1);
  await s3.deleteObjectTagging({ Bucket, Key });
  assert.deepEqual((await s3.getObjectTagging({ Bucket, Key })).TagSet, []);
  assert.equal((await s3.getObject({ Bucket, Key })).TagCount, undefined);
  const set = (TagSet: Array<{ Key: string; Value: string }>) =>
    refusal(s3.putObjectTagging({ Bucket, Key, Tagging: { TagSet } }));
  const many = Array.from({ length: 11 }, (_, at) => ({ Key: `k${at}`, Value: "v" }));
  assert.equal(await set(many), "BadRequest: Object tags cannot be greater than 10");
  assert.equal(
    await set([
      { Key: "a", Value: "1" },
      { Key: "a", Value: "2" },
    ]),
    "InvalidTag: Cannot provide multiple Tags with the same key",
  );
  assert.equal(
    await set([{ Key: "k".repeat(129), Value: "" }]),
    "InvalidTag: The TagKey you have provided is invalid",
  );
  assert.equal(
    await set([{ Key: "a", Value: "v".repeat(257) }]),
    "InvalidTag: The TagValue you have provided is invalid",
  );
  assert.equal(
    await set([{ Key: "a", Value: "<" }]),
    "InvalidTag: The TagValue you have provided is invalid",
  );
  assert.equal((await failure(s3.putObject({ Bucket, Key, Tagging: "a=1&a=2" }))).name, "InvalidArgument");
});
