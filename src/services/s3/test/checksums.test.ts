import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { checksumOf } from "../checksum/algorithms.ts";
import { failure, pattern, refusal, startBucket } from "./fixtures.ts";

const ALGORITHMS = ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"] as const;

test("every algorithm, in the header and behind the body", async () => {
  await using t = await startBucket();
  const { s3, bare, Bucket } = t;
  for (const size of [0, 10, 100_000])
    for (const algorithm of ALGORITHMS) {
      const Body = pattern(size, size + 3);
      const expected = checksumOf(algorithm, Body);
      const member = `Checksum${algorithm}` as const;
      const headed = await bare.putObject({ Bucket, Key: "k", Body, [member]: expected });
      assert.equal(headed[member], expected);
      assert.equal(headed.ChecksumType, "FULL_OBJECT");
      const head = await bare.headObject({ Bucket, Key: "k", ChecksumMode: "ENABLED" });
      assert.equal(head[member], expected);
      assert.equal((await bare.headObject({ Bucket, Key: "k" }))[member], undefined);
      if (algorithm === "CRC64NVME") continue; // this client has no code of its own for it
      const trailed = await s3.putObject({ Bucket, Key: "k", Body, ChecksumAlgorithm: algorithm });
      assert.equal(trailed[member], expected);
      const { Body: got } = await s3.getObject({ Bucket, Key: "k" }); // which checks it
      assert.deepEqual(Buffer.from((await got?.transformToByteArray()) ?? []), Body);
    }
});

test("the xxHash family: canonical values, checked in headers, kept of parts", async () => {
  // https://github.com/Cyan4973/xxHash: of no bytes at all, with a seed of nought
  const vectors = {
    XXHASH64: "ef46db3751d8e999",
    XXHASH3: "2d06800538d394c2",
    XXHASH128: "99aa06d3014798d86001c324468d497f",
  } as const;
  await using t = await startBucket();
  const { bare, Bucket } = t;
  // Whoever names one first has it loaded: before that, no digest of it can be made.
  for (const [name, value] of Object.entries(vectors))
    await bare.putObject({
      Bucket,
      Key: "k",
      [`Checksum${name}`]: Buffer.from(value, "hex").toString("base64"),
    });
  for (const [name, value] of Object.entries(vectors)) {
    const algorithm = name as keyof typeof vectors;
    const member = `Checksum${algorithm}` as const;
    assert.equal(checksumOf(algorithm, Buffer.alloc(0)), Buffer.from(value, "hex").toString("base64"));
    for (const size of [5, 300_000]) {
      const Body = pattern(size, 5);
      const expected = checksumOf(algorithm, Body);
      const put = (checksum: string) => bare.putObject({ Bucket, Key: "k", Body, [member]: checksum });
      assert.equal((await put(expected))[member], expected);
      const head = await bare.headObject({ Bucket, Key: "k", ChecksumMode: "ENABLED" });
      assert.deepEqual([head[member], head.ChecksumType], [expected, "FULL_OBJECT"]);
      const wrong = checksumOf(algorithm, Buffer.from("another"));
      assert.match(await refusal(put(wrong)), new RegExp(`^BadDigest: The ${algorithm} you specified`));
    }
    const upload = await bare.createMultipartUpload({ Bucket, Key: "parts", ChecksumAlgorithm: algorithm });
    const named = { Bucket, Key: "parts", UploadId: upload.UploadId };
    const Body = pattern(1_000, 8);
    const checksum = checksumOf(algorithm, Body);
    const { ETag } = await bare.uploadPart({ ...named, PartNumber: 1, Body, [member]: checksum });
    const Parts = [{ PartNumber: 1, ETag, [member]: checksum }];
    const whole = await bare.completeMultipartUpload({ ...named, MultipartUpload: { Parts } });
    const composite = checksumOf(algorithm, Buffer.from(checksum, "base64"));
    assert.equal(whole[member], `${composite}-1`);
  }
});

test("without any, S3 computes CRC64NVME", async () => {
  await using t = await startBucket();
  const { bare, Bucket } = t;
  const output = await bare.putObject({ Bucket, Key: "k", Body: "123456789" });
  assert.equal(output.ChecksumCRC64NVME, Buffer.from("ae8b14860a799888", "hex").toString("base64"));
  const { Contents } = await bare.listObjectsV2({ Bucket });
  assert.deepEqual(Contents?.[0]?.ChecksumAlgorithm, ["CRC64NVME"]);
  assert.equal(Contents?.[0]?.ChecksumType, "FULL_OBJECT");
});

test("a body that is not what its sender said leaves nothing", async () => {
  await using t = await startBucket();
  const { bare, Bucket } = t;
  for (const size of [10, 100_000]) {
    const Body = pattern(size);
    const wrong = pattern(size, 2);
    const put = (input: object) => refusal(bare.putObject({ Bucket, Key: "k", Body, ...input }));
    for (const algorithm of ALGORITHMS)
      assert.equal(
        await put({ [`Checksum${algorithm}`]: checksumOf(algorithm, wrong) }),
        `BadDigest: The ${algorithm} you specified did not match the calculated checksum.`,
      );
    const md5 = createHash("md5").update(wrong).digest("base64");
    const bad = await failure(bare.putObject({ Bucket, Key: "k", Body, ContentMD5: md5 }));
    assert.equal(bad.message, "The Content-MD5 you specified did not match what we received.");
    assert.equal(bad["ExpectedDigest"], md5);
    assert.equal(
      await put({ ContentMD5: "nonsense" }),
      "InvalidDigest: The Content-MD5 you specified was invalid.",
    );
    assert.equal(
      await put({ ChecksumCRC32: "nonsense" }),
      "InvalidRequest: Value for x-amz-checksum-crc32 header is invalid.",
    );
    assert.equal(
      await put({ ChecksumCRC32: checksumOf("CRC32", Body), ChecksumSHA1: checksumOf("SHA1", Body) }),
      "InvalidRequest: Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.",
    );
  }
  assert.deepEqual(await t.keys(), []);
  await bare.putObject({
    Bucket,
    Key: "k",
    Body: "x",
    ContentMD5: createHash("md5").update("x").digest("base64"),
  });
});
