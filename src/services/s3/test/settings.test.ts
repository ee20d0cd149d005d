import assert from "node:assert/strict";
import { test } from "node:test";
import type { InventoryConfiguration } from "@aws-sdk/client-s3";
import { visit } from "./browser.ts";
import { client, refusal, startBucket } from "./fixtures.ts";

test("bucket tags", async () => {
  await using b = await startBucket();
  const { Bucket } = b;
  assert.equal(await refusal(b.s3.getBucketTagging({ Bucket })), "NoSuchTagSet: The TagSet does not exist");
  const TagSet = [
    { Key: "team", Value: "blue" },
    { Key: "cost", Value: "" },
  ];
  await b.s3.putBucketTagging({ Bucket, Tagging: { TagSet } });
  assert.deepEqual((await b.s3.getBucketTagging({ Bucket })).TagSet, TagSet);
  const many = Array.from({ length: 51 }, (_, index) => ({ Key: `k${index}`, Value: "" }));
  assert.equal(
    await refusal(b.s3.putBucketTagging({ Bucket, Tagging: { TagSet: many } })),
    "BadRequest: Bucket tag count cannot be greater than 50",
  );
  await b.s3.deleteBucketTagging({ Bucket });
  assert.match(await refusal(b.s3.getBucketTagging({ Bucket })), /^NoSuchTagSet/);
});

test("default encryption is SSE-S3 until it is something else", async () => {
  await using b = await startBucket();
  const { Bucket } = b;
  const rules = async () =>
    (await b.s3.getBucketEncryption({ Bucket })).ServerSideEncryptionConfiguration?.Rules;
  const plain = [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" }, BucketKeyEnabled: false }];
  assert.deepEqual(await rules(), plain);
  const put = (SSEAlgorithm: "AES256" | "aws:kms", KMSMasterKeyID?: string) =>
    b.s3.putBucketEncryption({
      Bucket,
      ServerSideEncryptionConfiguration: {
        Rules: [
          {
            ApplyServerSideEncryptionByDefault: { SSEAlgorithm, ...(KMSMasterKeyID && { KMSMasterKeyID }) },
            BucketKeyEnabled: true,
          },
        ],
      },
    });
  await put("aws:kms");
  assert.equal((await rules())?.[0]?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm, "aws:kms");
  assert.match(await refusal(put("AES256", "some-key")), /a KMSMasterKeyID is not applicable/);
  await b.s3.deleteBucketEncryption({ Bucket });
  assert.deepEqual(await rules(), plain);
});

test("the accelerate endpoint serves what it was switched on for", async () => {
  await using b = await startBucket();
  const { Bucket } = b;
  const page = () => visit(b.world, "GET", `http://${Bucket}.s3-accelerate.amazonaws.com/k`);
  assert.match((await page()).text, /S3 Transfer Acceleration is not configured on this bucket/);
  assert.equal((await b.s3.getBucketAccelerateConfiguration({ Bucket })).Status, undefined);
  await b.s3.putBucketAccelerateConfiguration({ Bucket, AccelerateConfiguration: { Status: "Enabled" } });
  assert.match((await page()).text, /<Code>AccessDenied<\/Code>/);
  await b.s3.putBucketAccelerateConfiguration({ Bucket, AccelerateConfiguration: { Status: "Suspended" } });
  assert.match((await page()).text, /S3 Transfer Acceleration is disabled on this bucket/);
});

test("logs go to a bucket of the same account and Region", async () => {
  await using b = await startBucket();
  const { Bucket } = b;
  const put = (TargetBucket: string) =>
    b.s3.putBucketLogging({
      Bucket,
      BucketLoggingStatus: { LoggingEnabled: { TargetBucket, TargetPrefix: "log/" } },
    });
  assert.equal(
    await refusal(put("not-there-at-all")),
    "InvalidTargetBucketForLogging: The target bucket for logging does not exist",
  );
  const stranger = client(b.world, {}, { account: "111111111111" });
  await stranger.createBucket({ Bucket: "their-bucket" });
  assert.match(await refusal(put("their-bucket")), /owner for the bucket to be logged/);
  await b.s3.createBucket({ Bucket: "the-logs" });
  await put("the-logs");
  assert.deepEqual((await b.s3.getBucketLogging({ Bucket })).LoggingEnabled, {
    TargetBucket: "the-logs",
    TargetPrefix: "log/",
  });
  await b.s3.putBucketLogging({ Bucket, BucketLoggingStatus: {} });
  assert.equal((await b.s3.getBucketLogging({ Bucket })).LoggingEnabled, undefined);
});

test("configurations under ids: put, shown, listed by pages, taken away", async () => {
  await using b = await startBucket();
  const { Bucket } = b;
  const inventory = (Id: string): InventoryConfiguration => ({
    Id,
    IsEnabled: true,
    IncludedObjectVersions: "All",
    Schedule: { Frequency: "Daily" },
    Destination: { S3BucketDestination: { Bucket: `arn:aws:s3:::${Bucket}`, Format: "CSV" } },
  });
  for (let index = 0; index < 101; index++) {
    const Id = `i${String(index).padStart(3, "0")}`;
    await b.s3.putBucketInventoryConfiguration({ Bucket, Id, InventoryConfiguration: inventory(Id) });
  }
  const first = await b.s3.listBucketInventoryConfigurations({ Bucket });
  assert.equal(first.InventoryConfigurationList?.length, 100);
  assert.equal(first.IsTruncated, true);
  const second = await b.s3.listBucketInventoryConfigurations({
    Bucket,
    ContinuationToken: first.NextContinuationToken,
  });
  assert.deepEqual(
    second.InventoryConfigurationList?.map(({ Id }) => Id),
    ["i100"],
  );
  assert.equal(second.IsTruncated, false);
  const { InventoryConfiguration: shown } = await b.s3.getBucketInventoryConfiguration({
    Bucket,
    Id: "i007",
  });
  assert.deepEqual(shown, inventory("i007"));
  await b.s3.deleteBucketInventoryConfiguration({ Bucket, Id: "i007" });
  assert.equal(
    await refusal(b.s3.getBucketInventoryConfiguration({ Bucket, Id: "i007" })),
    "NoSuchConfiguration: The specified configuration does not exist.",
  );
});

test("tiers of Intelligent-Tiering have their days", async () => {
  await using b = await startBucket();
  const { Bucket } = b;
  const put = (Days: number) =>
    b.s3.putBucketIntelligentTieringConfiguration({
      Bucket,
      Id: "t",
      IntelligentTieringConfiguration: {
        Id: "t",
        Status: "Enabled",
        Tierings: [{ AccessTier: "ARCHIVE_ACCESS", Days }],
      },
    });
  assert.match(await refusal(put(89)), /^MalformedXML/);
  assert.match(await refusal(put(731)), /^MalformedXML/);
  await put(90);
  const { IntelligentTieringConfiguration: shown } = await b.s3.getBucketIntelligentTieringConfiguration({
    Bucket,
    Id: "t",
  });
  assert.equal(shown?.Tierings?.[0]?.Days, 90);
});

test("ownership controls and Block Public Access may be taken away", async () => {
  await using b = await startBucket();
  const { Bucket } = b;
  await b.s3.deleteBucketOwnershipControls({ Bucket });
  assert.match(
    await refusal(b.s3.getBucketOwnershipControls({ Bucket })),
    /^OwnershipControlsNotFoundError: The bucket ownership controls were not found/,
  );
  await b.s3.deletePublicAccessBlock({ Bucket });
  assert.match(
    await refusal(b.s3.getPublicAccessBlock({ Bucket })),
    /^NoSuchPublicAccessBlockConfiguration: The public access block configuration was not found/,
  );
});

test("tags count in policies once that is switched on", async () => {
  await using b = await startBucket();
  const { Bucket } = b;
  await b.s3.putBucketTagging({ Bucket, Tagging: { TagSet: [{ Key: "open", Value: "yes" }] } });
  const stranger = client(b.world, {}, { account: "111111111111" });
  await b.s3.putBucketPolicy({
    Bucket,
    Policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: {
        Effect: "Allow",
        Principal: { AWS: "111111111111" },
        Action: "s3:ListBucket",
        Resource: `arn:aws:s3:::${Bucket}`,
        Condition: { StringEquals: { "aws:ResourceTag/open": "yes" } },
      },
    }),
  });
  assert.match(await refusal(stranger.listObjectsV2({ Bucket })), /^AccessDenied/);
  await b.s3.putBucketAbac({ Bucket, AbacStatus: { Status: "Enabled" } });
  assert.equal((await b.s3.getBucketAbac({ Bucket })).AbacStatus?.Status, "Enabled");
  await stranger.listObjectsV2({ Bucket });
});
