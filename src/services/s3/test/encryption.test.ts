import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { KMS } from "@aws-sdk/client-kms";
import { startCloudlet } from "../../../index.ts";
import { client, failure, pattern, refusal, startBucket, status, text } from "./fixtures.ts";

const KEY = pattern(32, 11);
const sseC = (key: Buffer) => ({
  SSECustomerAlgorithm: "AES256",
  SSECustomerKey: key.toString("base64"),
  SSECustomerKeyMD5: createHash("md5").update(key).digest("base64"),
});

test("what lies on the disk is ciphertext", async () => {
  const directory = mkdtempSync(join(tmpdir(), "cloudlet-s3-"));
  const needle = "plain text that nobody may find";
  try {
    {
      await using world = await startCloudlet({ clock: "frozen", dataDirectory: directory });
      const s3 = client(world);
      await s3.createBucket({ Bucket: "secrets" });
      await s3.putObject({ Bucket: "secrets", Key: "small", Body: needle });
      await s3.putObject({ Bucket: "secrets", Key: "large", Body: needle.repeat(10_000) });
    }
    const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    );
    assert.ok(files.length > 3);
    for (const file of files)
      assert.ok(!readFileSync(join(file.parentPath, file.name)).includes(needle), file.name);
    await using world = await startCloudlet({ clock: "frozen", dataDirectory: directory });
    const s3 = client(world);
    assert.equal(await text(await s3.getObject({ Bucket: "secrets", Key: "small" })), needle);
    assert.equal(await text(await s3.getObject({ Bucket: "secrets", Key: "large" })), needle.repeat(10_000));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

test("SSE-C: only who brings the key reads", async () => {
  await using t = await startBucket();
  const { s3, Bucket } = t;
  const customer = sseC(KEY);
  for (const Body of [Buffer.from("small"), pattern(100_000)]) {
    const put = await s3.putObject({ Bucket, Key: "k", Body, ...customer });
    assert.equal(put.SSECustomerAlgorithm, "AES256");
    assert.equal(put.ServerSideEncryption, undefined);
    assert.notEqual(put.ETag, `"${createHash("md5").update(Body).digest("hex")}"`);
    const got = await s3.getObject({ Bucket, Key: "k", ...customer });
    assert.deepEqual(Buffer.from((await got.Body?.transformToByteArray()) ?? []), Body);
    assert.equal(await status(s3.headObject({ Bucket, Key: "k" })), 400);
    assert.match(
      await refusal(s3.getObject({ Bucket, Key: "k" })),
      /^InvalidRequest: The object was stored using a form of Server Side Encryption/,
    );
    assert.equal(await status(s3.getObject({ Bucket, Key: "k", ...sseC(pattern(32, 12)) })), 403);
  }
  await t.put("plain", "x");
  assert.equal(
    await refusal(s3.getObject({ Bucket, Key: "plain", ...customer })),
    "InvalidRequest: The encryption parameters are not applicable to this object.",
  );
  const CopySource = `${Bucket}/k`;
  const source = {
    CopySourceSSECustomerAlgorithm: customer.SSECustomerAlgorithm,
    CopySourceSSECustomerKey: customer.SSECustomerKey,
    CopySourceSSECustomerKeyMD5: customer.SSECustomerKeyMD5,
  };
  await s3.copyObject({ Bucket, Key: "copy", CopySource, ...source });
  assert.equal((await s3.headObject({ Bucket, Key: "copy" })).ServerSideEncryption, "AES256");
});

test("SSE-C: what is wrong with the headers", async () => {
  await using t = await startBucket();
  const { bare, Bucket } = t;
  const put = (input: object) => refusal(bare.putObject({ Bucket, Key: "k", Body: "x", ...input }));
  const { SSECustomerKey, SSECustomerKeyMD5 } = sseC(KEY);
  assert.match(
    await put({ SSECustomerAlgorithm: "AES128", SSECustomerKey, SSECustomerKeyMD5 }),
    /^InvalidEncryptionAlgorithmError/,
  );
  assert.match(
    await put({ ...sseC(KEY.subarray(0, 16)) }),
    /The secret key was invalid for the specified algorithm/,
  );
  assert.match(
    await put({ ...sseC(KEY), ServerSideEncryption: "AES256" }),
    /is incompatible with the encryption method specified/,
  );
  assert.match(
    await put({ ServerSideEncryption: "rot13" }),
    /^InvalidArgument: The encryption method specified is not supported/,
  );
  assert.match(
    await put({ ServerSideEncryption: "AES256", SSEKMSKeyId: "alias/x" }),
    /requires HTTP header x-amz-server-side-encryption : aws:kms/,
  );
});

test("SSE-KMS and DSSE-KMS: no key, no object", async () => {
  await using t = await startBucket();
  const { s3, Bucket, world } = t;
  const kms = world.sdk(KMS);
  const { KeyMetadata } = await kms.createKey({});
  const KeyId = KeyMetadata?.KeyId ?? "";
  for (const ServerSideEncryption of ["aws:kms", "aws:kms:dsse"] as const)
    for (const Body of [Buffer.from("small"), pattern(100_000)]) {
      const put = await s3.putObject({ Bucket, Key: "k", Body, ServerSideEncryption, SSEKMSKeyId: KeyId });
      assert.equal(put.ServerSideEncryption, ServerSideEncryption);
      assert.equal(put.SSEKMSKeyId, KeyMetadata?.Arn);
      const got = await s3.getObject({ Bucket, Key: "k" });
      assert.deepEqual(Buffer.from((await got.Body?.transformToByteArray()) ?? []), Body);
      const part = await s3.getObject({ Bucket, Key: "k", Range: "bytes=1-3" });
      assert.deepEqual(Buffer.from((await part.Body?.transformToByteArray()) ?? []), Body.subarray(1, 4));
    }
  const managed = await s3.putObject({ Bucket, Key: "managed", Body: "x", ServerSideEncryption: "aws:kms" });
  assert.match(managed.SSEKMSKeyId ?? "", /^arn:aws:kms:us-east-1:000000000000:key\//);
  await kms.scheduleKeyDeletion({ KeyId, PendingWindowInDays: 7 });
  const refused = await failure(s3.getObject({ Bucket, Key: "k" }));
  assert.equal(refused.name, "KMS.KMSInvalidStateException");
  assert.equal(await status(s3.headObject({ Bucket, Key: "k" })), 200);
  await kms.cancelKeyDeletion({ KeyId });
  assert.equal((await failure(s3.getObject({ Bucket, Key: "k" }))).name, "KMS.DisabledException");
  assert.equal(
    (
      await failure(
        s3.putObject({
          Bucket,
          Key: "z",
          Body: "x",
          ServerSideEncryption: "aws:kms",
          SSEKMSKeyId: "alias/none",
        }),
      )
    ).name,
    "KMS.NotFoundException",
  );
});

test("parts of an upload under KMS and SSE-C", async () => {
  await using t = await startBucket();
  const { s3, Bucket } = t;
  for (const input of [{ ServerSideEncryption: "aws:kms" as const }, sseC(KEY)]) {
    const read = "SSECustomerKey" in input ? input : {};
    const { UploadId } = await s3.createMultipartUpload({ Bucket, Key: "k", ...input });
    const Body = pattern(100_000, 3);
    const { ETag, ChecksumCRC32 } = await s3.uploadPart({
      Bucket,
      Key: "k",
      UploadId,
      PartNumber: 1,
      Body,
      ...read,
    });
    const Parts = [{ ETag, ChecksumCRC32, PartNumber: 1 }];
    await s3.completeMultipartUpload({ Bucket, Key: "k", UploadId, MultipartUpload: { Parts } });
    const got = await s3.getObject({ Bucket, Key: "k", ...read });
    assert.deepEqual(Buffer.from((await got.Body?.transformToByteArray()) ?? []), Body);
  }
});

test("a bucket key saves calls to KMS: one for each requester in a while", async () => {
  await using t = await startBucket();
  const { s3, Bucket, world } = t;
  const { KeyMetadata } = await world.sdk(KMS).createKey({});
  const SSEKMSKeyId = KeyMetadata?.Arn ?? "";
  const encryption = { ServerSideEncryption: "aws:kms", SSEKMSKeyId } as const;
  const asked = (operation: string) => world.spy.calls(`kms.${operation}`).length;
  for (const Key of ["a", "b", "c"])
    await s3.putObject({ Bucket, Key, Body: `of ${Key}`, BucketKeyEnabled: true, ...encryption });
  assert.equal(asked("GenerateDataKey"), 1);
  for (const Key of ["a", "b", "c"]) assert.equal(await t.get(Key), `of ${Key}`);
  assert.equal(asked("Decrypt"), 1);
  const other = client(world, {}, { account: "111122223333" });
  const policy = {
    Effect: "Allow",
    Principal: "*",
    Action: "s3:GetObject",
    Resource: `arn:aws:s3:::${Bucket}/*`,
  };
  await s3.deletePublicAccessBlock({ Bucket });
  await s3.putBucketPolicy({ Bucket, Policy: JSON.stringify({ Version: "2012-10-17", Statement: policy }) });
  assert.equal(
    await status(other.getObject({ Bucket, Key: "a" })),
    403,
    "whoever may not use the key is told so",
  );
  await world.clock.advance({ minutes: 6 });
  await t.get("a");
  assert.equal(asked("Decrypt"), 3);
  await s3.putObject({ Bucket, Key: "own", Body: "x", ...encryption });
  await s3.putObject({ Bucket, Key: "own", Body: "x", ...encryption });
  assert.equal(asked("GenerateDataKey"), 3, "without one, every object asks");
});

test("a bucket that blocks SSE-C takes nothing more under its writers' keys, and reads on what it has", async () => {
  await using b = await startBucket();
  const key = sseC(KEY);
  await b.s3.putObject({ Bucket: b.Bucket, Key: "before", Body: "x", ...key });
  const block = (EncryptionType: "SSE-C" | "NONE") =>
    b.s3.putBucketEncryption({
      Bucket: b.Bucket,
      ServerSideEncryptionConfiguration: {
        Rules: [{ BlockedEncryptionTypes: { EncryptionType: [EncryptionType] } }],
      },
    });
  await block("SSE-C");
  const { ServerSideEncryptionConfiguration: shown } = await b.s3.getBucketEncryption({ Bucket: b.Bucket });
  assert.deepEqual(shown?.Rules?.[0]?.BlockedEncryptionTypes, { EncryptionType: ["SSE-C"] });
  assert.equal(shown?.Rules?.[0]?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm, "AES256");
  const put = (Key: string) => b.s3.putObject({ Bucket: b.Bucket, Key, Body: "x", ...key });
  const source = { CopySource: `${b.Bucket}/plain`, Key: "copy", Bucket: b.Bucket };
  await b.put("plain", "x");
  assert.match(await refusal(put("after")), /^AccessDenied/);
  assert.match(await refusal(b.s3.copyObject({ ...source, ...key })), /^AccessDenied/);
  assert.match(
    await refusal(b.s3.createMultipartUpload({ Bucket: b.Bucket, Key: "parts", ...key })),
    /^AccessDenied/,
  );
  assert.deepEqual(await b.keys(), ["before", "plain"]);
  assert.equal(await text(await b.s3.getObject({ Bucket: b.Bucket, Key: "before", ...key })), "x");
  await block("NONE");
  await put("after");
});
