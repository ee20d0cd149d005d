import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import type { CompletedPart, CreateMultipartUploadCommandInput } from "@aws-sdk/client-s3";
import { checksumOf } from "../checksum/algorithms.ts";
import { type BucketWorld, failure, pattern, refusal, startBucket, status } from "./fixtures.ts";

const MB = 1024 * 1024;
const FIVE = pattern(5 * MB, 5);
const SMALL = pattern(1000, 6);
const Key = "k";

async function begin(
  t: BucketWorld,
  input: Partial<CreateMultipartUploadCommandInput> = {},
): Promise<string> {
  const { UploadId } = await t.bare.createMultipartUpload({ Bucket: t.Bucket, Key, ...input });
  assert.ok(UploadId !== undefined);
  return UploadId;
}

async function part(
  t: BucketWorld,
  UploadId: string,
  PartNumber: number,
  Body: Buffer,
  more = {},
): Promise<CompletedPart> {
  const output = await t.bare.uploadPart({ Bucket: t.Bucket, Key, UploadId, PartNumber, Body, ...more });
  const { ETag, ChecksumCRC32, ChecksumSHA256 } = output;
  return { ETag, PartNumber, ChecksumCRC32, ChecksumSHA256 };
}

const complete = (t: BucketWorld, UploadId: string, Parts: CompletedPart[], more = {}) =>
  t.bare.completeMultipartUpload({ Bucket: t.Bucket, Key, UploadId, MultipartUpload: { Parts }, ...more });

test("parts become an object", async () => {
  await using t = await startBucket();
  const { bare, Bucket } = t;
  const UploadId = await begin(t, { ContentType: "text/x", Metadata: { a: "b" }, Tagging: "t=1" });
  const first = await part(t, UploadId, 3, FIVE);
  await part(t, UploadId, 4, pattern(10)); // is left out
  const last = await part(t, UploadId, 7, SMALL);
  assert.deepEqual(await t.keys(), []);
  const done = await complete(t, UploadId, [first, last]);
  const md5 = (bytes: Buffer) => createHash("md5").update(bytes).digest();
  assert.equal(done.ETag, `"${md5(Buffer.concat([md5(FIVE), md5(SMALL)])).toString("hex")}-2"`);
  const whole = Buffer.concat([FIVE, SMALL]);
  assert.equal(done.ChecksumCRC64NVME, checksumOf("CRC64NVME", whole));
  assert.equal(done.ChecksumType, "FULL_OBJECT");
  const got = await bare.getObject({ Bucket, Key });
  assert.deepEqual(Buffer.from((await got.Body?.transformToByteArray()) ?? []), whole);
  assert.deepEqual(
    [got.ContentType, got.Metadata, got.TagCount, got.PartsCount],
    ["text/x", { a: "b" }, 1, undefined],
  );
  const across = await bare.getObject({ Bucket, Key, Range: `bytes=${5 * MB - 10}-${5 * MB + 9}` });
  assert.deepEqual(
    Buffer.from((await across.Body?.transformToByteArray()) ?? []),
    whole.subarray(5 * MB - 10, 5 * MB + 10),
  );
  const second = await bare.getObject({ Bucket, Key, PartNumber: 2 });
  assert.deepEqual(
    [second.PartsCount, second.ContentLength, second.$metadata.httpStatusCode],
    [2, 1000, 206],
  );
  assert.deepEqual(Buffer.from((await second.Body?.transformToByteArray()) ?? []), SMALL);
  const again = await complete(t, UploadId, [first, last]);
  assert.equal(again.ETag, done.ETag);
  assert.equal((await failure(complete(t, UploadId, [first]))).name, "NoSuchUpload");
  assert.equal((await failure(part(t, UploadId, 1, SMALL))).name, "NoSuchUpload");
});

test("what is wrong with a list of parts", async () => {
  await using t = await startBucket();
  const UploadId = await begin(t);
  const one = await part(t, UploadId, 1, SMALL);
  const two = await part(t, UploadId, 2, SMALL);
  const code = async (Parts: CompletedPart[]) => (await failure(complete(t, UploadId, Parts))).name;
  assert.equal(await code([]), "MalformedXML");
  assert.equal(await code([two, one]), "InvalidPartOrder");
  assert.equal(await code([one, one]), "InvalidPartOrder");
  assert.equal(await code([one, { ...two, ETag: '"0"' }]), "InvalidPart");
  assert.equal(await code([one, { ETag: two.ETag, PartNumber: 9 }]), "InvalidPart");
  const small = await failure(complete(t, UploadId, [one, two]));
  assert.equal(
    `${small.name}: ${small.message}`,
    "EntityTooSmall: Your proposed upload is smaller than the minimum allowed size",
  );
  assert.deepEqual(
    [small["ProposedSize"], small["MinSizeAllowed"], small["PartNumber"]],
    ["1000", "5242880", "1"],
  );
  assert.equal(await code([one]).catch(() => "fine"), "fine");
  assert.equal((await failure(complete(t, "nonsense", [one]))).name, "NoSuchUpload");
});

test("part numbers, replaced parts, aborted uploads", async () => {
  await using t = await startBucket();
  const { bare, Bucket } = t;
  const UploadId = await begin(t);
  for (const number of [0, 10_001])
    assert.equal(
      await refusal(part(t, UploadId, number, SMALL)),
      "InvalidArgument: Part number must be an integer between 1 and 10000, inclusive",
    );
  await part(t, UploadId, 1, FIVE);
  const again = await part(t, UploadId, 1, pattern(100_000));
  await part(t, UploadId, 10_000, SMALL);
  const { Parts, NextPartNumberMarker, IsTruncated } = await bare.listParts({
    Bucket,
    Key,
    UploadId,
    MaxParts: 1,
  });
  assert.deepEqual(
    Parts?.map(({ PartNumber, Size, ETag }) => [PartNumber, Size, ETag]),
    [[1, 100_000, again.ETag]],
  );
  assert.equal(IsTruncated, true);
  const rest = await bare.listParts({ Bucket, Key, UploadId, PartNumberMarker: NextPartNumberMarker });
  assert.deepEqual(
    rest.Parts?.map(({ PartNumber }) => PartNumber),
    [10_000],
  );
  assert.equal(await status(bare.abortMultipartUpload({ Bucket, Key, UploadId })), 204);
  assert.equal((await failure(bare.listParts({ Bucket, Key, UploadId }))).name, "NoSuchUpload");
  assert.equal((await failure(bare.abortMultipartUpload({ Bucket, Key, UploadId }))).name, "NoSuchUpload");
});

test("uploads are listed by key and by when they began", async () => {
  await using t = await startBucket();
  const { bare, Bucket } = t;
  const ids: string[] = [];
  for (const key of ["b", "a/1", "a/2", "b", "b"]) {
    const { UploadId = "" } = await bare.createMultipartUpload({ Bucket, Key: key });
    ids.push(UploadId);
    await t.world.clock.advance({ seconds: 1 });
  }
  const names: string[] = [];
  let markers: { KeyMarker?: string | undefined; UploadIdMarker?: string | undefined } = {};
  for (;;) {
    const page = await bare.listMultipartUploads({ Bucket, MaxUploads: 2, ...markers });
    names.push(
      ...(page.Uploads ?? []).map(({ Key: key, UploadId = "" }) => `${key} ${ids.indexOf(UploadId)}`),
    );
    if (page.IsTruncated !== true) break;
    markers = { KeyMarker: page.NextKeyMarker, UploadIdMarker: page.NextUploadIdMarker };
  }
  assert.deepEqual(names, ["a/1 1", "a/2 2", "b 0", "b 3", "b 4"]);
  const folded = await bare.listMultipartUploads({ Bucket, Delimiter: "/" });
  assert.deepEqual(folded.CommonPrefixes, [{ Prefix: "a/" }]);
  assert.equal(folded.Uploads?.length, 3);
});

test("checksums of parts: composite, whole, and what does not go together", async () => {
  await using t = await startBucket();
  const { bare, Bucket } = t;
  const whole = Buffer.concat([FIVE, SMALL]);
  const raw = (algorithm: "CRC32" | "SHA256", bytes: Buffer) =>
    Buffer.from(checksumOf(algorithm, bytes), "base64");
  for (const algorithm of ["CRC32", "SHA256"] as const) {
    const UploadId = await begin(t, { ChecksumAlgorithm: algorithm });
    const member = `Checksum${algorithm}` as const;
    const parts = [
      await part(t, UploadId, 1, FIVE, { [member]: checksumOf(algorithm, FIVE) }),
      await part(t, UploadId, 2, SMALL, { [member]: checksumOf(algorithm, SMALL) }),
    ];
    const bare1 = parts.map(({ ETag, PartNumber }) => ({ ETag, PartNumber }));
    assert.match(
      await refusal(complete(t, UploadId, bare1)),
      /^InvalidRequest: The upload was created using a/,
    );
    const done = await complete(t, UploadId, parts);
    const of = checksumOf(algorithm, Buffer.concat([raw(algorithm, FIVE), raw(algorithm, SMALL)]));
    assert.equal(done[member], `${of}-2`);
    assert.equal(done.ChecksumType, "COMPOSITE");
    const ObjectAttributes = ["ETag", "Checksum", "ObjectParts", "ObjectSize", "StorageClass"] as const;
    const told = await bare.getObjectAttributes({ Bucket, Key, ObjectAttributes: [...ObjectAttributes] });
    assert.equal(told.ObjectSize, whole.length);
    assert.equal(told.ETag, done.ETag?.replaceAll('"', ""));
    assert.equal(told.ObjectParts?.TotalPartsCount, 2);
    assert.deepEqual(
      told.ObjectParts?.Parts?.map((each) => each[member]),
      parts.map((each) => each[member]),
    );
  }
  const UploadId = await begin(t, { ChecksumAlgorithm: "CRC32", ChecksumType: "FULL_OBJECT" });
  const parts = [await part(t, UploadId, 1, FIVE), await part(t, UploadId, 2, SMALL)];
  const wrong = { ChecksumCRC32: checksumOf("CRC32", FIVE) };
  assert.equal((await failure(complete(t, UploadId, parts, wrong))).name, "BadDigest");
  assert.equal((await failure(complete(t, UploadId, parts, { MpuObjectSize: 1 }))).name, "InvalidRequest");
  const done = await complete(t, UploadId, parts, {
    ChecksumCRC32: checksumOf("CRC32", whole),
    MpuObjectSize: whole.length,
  });
  assert.equal(done.ChecksumCRC32, checksumOf("CRC32", whole));
  for (const input of [
    { ChecksumAlgorithm: "SHA256", ChecksumType: "FULL_OBJECT" },
    { ChecksumAlgorithm: "CRC64NVME", ChecksumType: "COMPOSITE" },
    { ChecksumType: "FULL_OBJECT" },
  ] as const)
    assert.equal((await failure(begin(t, input))).name, "InvalidRequest");
  const composite = await begin(t, { ChecksumAlgorithm: "SHA256" });
  const mismatch =
    "InvalidRequest: Checksum Type mismatch occurred, expected checksum Type: sha256, actual checksum Type:";
  assert.equal(await refusal(part(t, composite, 1, SMALL)), `${mismatch} null`);
  const crc32 = { ChecksumCRC32: checksumOf("CRC32", SMALL) };
  assert.equal(await refusal(part(t, composite, 1, SMALL, crc32)), `${mismatch} crc32`);
  const plain = await begin(t);
  const brought = await part(t, plain, 1, SMALL, crc32); // as SDKs do when nobody asked
  assert.equal(brought.ChecksumCRC32, crc32.ChecksumCRC32);
  assert.equal((await failure(complete(t, plain, [{ ...brought, ...wrong }]))).name, "InvalidPart");
  assert.equal((await complete(t, plain, [brought])).ChecksumCRC64NVME, checksumOf("CRC64NVME", SMALL));
});

test("parts are copied", async () => {
  await using t = await startBucket();
  const { bare, Bucket } = t;
  const source = pattern(6 * MB, 9);
  await bare.putObject({ Bucket, Key: "source", Body: source });
  const UploadId = await begin(t);
  const copy = async (PartNumber: number, CopySourceRange?: string) => {
    const { CopyPartResult } = await bare.uploadPartCopy({
      Bucket,
      Key,
      UploadId,
      PartNumber,
      CopySource: `${Bucket}/source`,
      CopySourceRange,
    });
    return { PartNumber, ETag: CopyPartResult?.ETag };
  };
  const parts = [await copy(1), await copy(2, "bytes=10-19")];
  await complete(t, UploadId, parts);
  const got = await bare.getObject({ Bucket, Key });
  assert.deepEqual(
    Buffer.from((await got.Body?.transformToByteArray()) ?? []),
    Buffer.concat([source, source.subarray(10, 20)]),
  );
  const other = await begin(t);
  const refused = (CopySourceRange: string) =>
    refusal(
      bare.uploadPartCopy({
        Bucket,
        Key,
        UploadId: other,
        PartNumber: 1,
        CopySource: `${Bucket}/source`,
        CopySourceRange,
      }),
    );
  for (const range of ["bytes=10-99999999", "bytes=99999998-99999999"])
    assert.equal(
      await refused(range),
      "InvalidArgument: Range specified is not valid for source object of size: 6291456",
    );
  assert.match(
    await refused("bytes=10-"),
    /^InvalidArgument: The x-amz-copy-source-range value must be of the form/,
  );
});
