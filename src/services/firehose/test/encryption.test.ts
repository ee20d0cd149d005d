import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Firehose } from "@aws-sdk/client-firehose";
import { KMS } from "@aws-sdk/client-kms";
import { S3 } from "@aws-sdk/client-s3";
import { startCloudlet } from "../../../index.ts";
import { BUCKET_ARN, makeRole, ROLE, refusal, startStream } from "./fixtures.ts";

const DeliveryStreamName = "stream";

test("with a customer's key, records wait under data keys that KMS makes; a disabled key stops both", async () => {
  await using stream = await startStream();
  const { firehose, world } = stream;
  const kms = world.sdk(KMS);
  const { KeyMetadata } = await kms.createKey({});
  const KeyARN = KeyMetadata?.Arn ?? "";
  await firehose.startDeliveryStreamEncryption({
    DeliveryStreamName,
    DeliveryStreamEncryptionConfigurationInput: { KeyType: "CUSTOMER_MANAGED_CMK", KeyARN },
  });
  await world.idle();
  const status = async () =>
    (await firehose.describeDeliveryStream({ DeliveryStreamName })).DeliveryStreamDescription
      ?.DeliveryStreamEncryptionConfiguration;
  assert.deepEqual(await status(), { KeyARN, KeyType: "CUSTOMER_MANAGED_CMK", Status: "ENABLED" });
  const { Grants = [] } = await kms.listGrants({ KeyId: KeyARN });
  assert.equal(Grants[0]?.GranteePrincipal, "firehose.amazonaws.com");
  const put = (text: string) =>
    firehose.putRecord({ DeliveryStreamName, Record: { Data: Buffer.from(text) } });
  assert.equal((await put("one ")).Encrypted, true);
  await put("two ");
  assert.equal(world.spy.calls("kms.GenerateDataKey").length, 1);
  await stream.advance(299);
  await put("three");
  await kms.disableKey({ KeyId: KeyARN });
  await stream.advance(1);
  assert.match(await refusal(put("four")), /^InvalidKMSResourceException: .* is disabled/);
  await kms.enableKey({ KeyId: KeyARN });
  await stream.advance(300);
  assert.deepEqual(Object.values(await stream.objects()).join(""), "one two three");
  await firehose.stopDeliveryStreamEncryption({ DeliveryStreamName });
  await world.idle();
  assert.deepEqual(await status(), { Status: "DISABLED" });
  assert.equal((await put("five")).Encrypted, false);
  assert.equal((await kms.listGrants({ KeyId: KeyARN })).Grants?.length, 1);
  await stream.advance(3_600);
  assert.equal((await kms.listGrants({ KeyId: KeyARN })).Grants?.length, 0, "nothing waits under it");
});

test("a key that cannot be used leaves the stream as it was, and says why", async () => {
  await using stream = await startStream();
  const { firehose, world } = stream;
  const KeyARN = "arn:aws:kms:us-east-1:000000000000:key/00000000-0000-4000-8000-000000000000";
  await firehose.startDeliveryStreamEncryption({
    DeliveryStreamName,
    DeliveryStreamEncryptionConfigurationInput: { KeyType: "CUSTOMER_MANAGED_CMK", KeyARN },
  });
  await world.idle();
  const { DeliveryStreamDescription: told } = await firehose.describeDeliveryStream({ DeliveryStreamName });
  assert.equal(told?.DeliveryStreamEncryptionConfiguration?.Status, "ENABLING_FAILED");
  assert.equal(told?.DeliveryStreamEncryptionConfiguration?.FailureDescription?.Type, "KMS_KEY_NOT_FOUND");
  await stream.put("still");
  assert.match(
    await refusal(
      firehose.startDeliveryStreamEncryption({
        DeliveryStreamName,
        DeliveryStreamEncryptionConfigurationInput: { KeyType: "CUSTOMER_MANAGED_CMK" },
      }),
    ),
    /KeyARN must be specified when KeyType is CUSTOMER_MANAGED_CMK/,
  );
});

test("a stream that cannot be encrypted is not made; one whose grant cannot be retired is deleted by force", async () => {
  await using stream = await startStream();
  const { firehose, world } = stream;
  const kms = world.sdk(KMS);
  const { KeyMetadata } = await kms.createKey({});
  const KeyARN = KeyMetadata?.Arn ?? "";
  const create = (name: string, key: string) =>
    firehose.createDeliveryStream({
      DeliveryStreamName: name,
      ExtendedS3DestinationConfiguration: { RoleARN: ROLE, BucketARN: BUCKET_ARN },
      DeliveryStreamEncryptionConfigurationInput: { KeyType: "CUSTOMER_MANAGED_CMK", KeyARN: key },
    });
  const told = async (name: string) =>
    (await firehose.describeDeliveryStream({ DeliveryStreamName: name })).DeliveryStreamDescription;
  await create("never", KeyARN.replace(/[0-9a-f]{12}$/, "000000000000"));
  await create("kept", KeyARN);
  await world.idle();
  assert.equal((await told("never"))?.DeliveryStreamStatus, "CREATING_FAILED");
  assert.equal((await told("never"))?.FailureDescription?.Type, "KMS_KEY_NOT_FOUND");
  await firehose.deleteDeliveryStream({ DeliveryStreamName: "never" });
  const { Grants = [] } = await kms.listGrants({ KeyId: KeyARN });
  await kms.revokeGrant({ KeyId: KeyARN, GrantId: Grants[0]?.GrantId ?? "" });
  await firehose.deleteDeliveryStream({ DeliveryStreamName: "kept" });
  await world.idle();
  assert.equal((await told("kept"))?.DeliveryStreamStatus, "DELETING_FAILED");
  assert.equal((await told("kept"))?.FailureDescription?.Type, "RETIRE_KMS_GRANT_FAILED");
  await firehose.deleteDeliveryStream({ DeliveryStreamName: "kept", AllowForceDelete: true });
  await world.idle();
  const { DeliveryStreamNames } = await firehose.listDeliveryStreams({});
  assert.deepEqual(DeliveryStreamNames, ["stream"]);
});

test("acknowledged records are on the disk, not to be read there when encrypted, and delivered after a restart", async () => {
  const [folder, copy] = ["a", "b"].map((name) => mkdtempSync(join(tmpdir(), `cloudlet-firehose-${name}-`)));
  try {
    await using world = await startCloudlet({ clock: "frozen", dataDirectory: folder as string });
    await world.sdk(S3, { config: { forcePathStyle: true } }).createBucket({ Bucket: "records" });
    await makeRole(world, "firehose", "firehose.amazonaws.com", ["s3:PutObject"]);
    const firehose = world.sdk(Firehose);
    for (const [name, KeyType] of [
      ["open", undefined],
      ["sealed", "AWS_OWNED_CMK"],
    ] as const)
      await firehose.createDeliveryStream({
        DeliveryStreamName: name,
        ExtendedS3DestinationConfiguration: { RoleARN: ROLE, BucketARN: BUCKET_ARN },
        ...(KeyType && { DeliveryStreamEncryptionConfigurationInput: { KeyType } }),
      });
    await world.idle();
    for (const name of ["open", "sealed"])
      await firehose.putRecord({ DeliveryStreamName: name, Record: { Data: Buffer.from(`record-${name}`) } });
    // as the disk is at this moment, without any farewell
    cpSync(folder as string, copy as string, { recursive: true });
    const files = readdirSync(copy as string, { recursive: true, withFileTypes: true });
    const bytes = files
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"))
      .join("");
    assert.ok(bytes.includes("record-open"));
    assert.ok(!bytes.includes("record-sealed"));
    await using again = await startCloudlet({ clock: "frozen", dataDirectory: copy as string });
    await again.sdk(Firehose).listDeliveryStreams({});
    await again.clock.advance({ seconds: 300 });
    const s3 = again.sdk(S3, { config: { forcePathStyle: true } });
    const { Contents = [] } = await s3.listObjectsV2({ Bucket: "records" });
    const texts = await Promise.all(
      Contents.map(async ({ Key = "" }) =>
        (await s3.getObject({ Bucket: "records", Key })).Body?.transformToString(),
      ),
    );
    assert.deepEqual(texts.sort(), ["record-open", "record-sealed"]);
  } finally {
    for (const each of [folder, copy]) rmSync(each as string, { recursive: true, force: true });
  }
});
