import assert from "node:assert/strict";
import { test } from "node:test";
import type { LifecycleRule } from "@aws-sdk/client-s3";
import { Bucket, refusal, startBucket } from "./aging-fixtures.ts";

test("an object expires on the midnight after its days, and says so beforehand", async () => {
  await using b = await startBucket();
  await b.rules({ ID: "old logs", Filter: { Prefix: "logs/" }, Expiration: { Days: 3 } });
  await b.put("logs/a");
  await b.put("kept");
  const head = await b.s3.headObject({ Bucket, Key: "logs/a" });
  assert.equal(head.Expiration, 'expiry-date="Mon, 05 Jan 2026 00:00:00 GMT", rule-id="old%20logs"');
  assert.equal((await b.s3.headObject({ Bucket, Key: "kept" })).Expiration, undefined);
  await b.world.clock.advanceTo(new Date("2026-01-04T23:59:59Z"));
  assert.deepEqual(await b.keys(), ["kept", "logs/a"]);
  await b.world.clock.advance({ seconds: 1 });
  assert.deepEqual(await b.keys(), ["kept"]);
});

test("new rules also act on what was there before them, on the next midnight", async () => {
  await using b = await startBucket();
  for (let index = 0; index < 3; index++) await b.put(`old-${index}`);
  await b.days(40);
  await b.put("young");
  await b.rules({ Expiration: { Days: 30 } });
  assert.equal((await b.keys()).length, 4);
  await b.days(1);
  assert.deepEqual(await b.keys(), ["young"]);
});

test("more objects come of age on one day than one transaction takes", async () => {
  await using b = await startBucket();
  await b.rules({ Filter: { Prefix: "x/" }, Expiration: { Days: 1 } });
  for (let index = 0; index < 700; index++) await b.put(index % 10 === 0 ? `y/${index}` : `x/${index}`);
  await b.days(3);
  const kept = await b.keys();
  assert.equal(kept.length, 70);
  assert.ok(kept.every((key) => key.startsWith("y/")));
});

test("filters by tag and size; a tag that comes later counts on the next day", async () => {
  await using b = await startBucket();
  await b.rules({
    Filter: { And: { Prefix: "t/", Tags: [{ Key: "keep", Value: "no" }], ObjectSizeGreaterThan: 3 } },
    Expiration: { Days: 2 },
  });
  await b.put("t/tagged", { Tagging: "keep=no&a=b" });
  await b.put("t/small", { Tagging: "keep=no", Body: "123" });
  await b.put("t/later");
  await b.put("t/other", { Tagging: "keep=yes" });
  await b.days(5);
  assert.deepEqual(await b.keys(), ["t/later", "t/other", "t/small"]);
  await b.s3.putObjectTagging({
    Bucket,
    Key: "t/later",
    Tagging: { TagSet: [{ Key: "keep", Value: "no" }] },
  });
  await b.days(1);
  assert.deepEqual(await b.keys(), ["t/other", "t/small"]);
});

test("with versioning a marker is put in front; old versions and lone markers go by their own rules", async () => {
  await using b = await startBucket({ versioned: true });
  await b.rules({ Expiration: { Days: 2 }, NoncurrentVersionExpiration: { NoncurrentDays: 3 } });
  await b.put("k");
  await b.days(4);
  assert.deepEqual(await b.versions(), ["k", "k!"]);
  assert.deepEqual(await b.keys(), []);
  await b.days(3);
  assert.deepEqual(
    await b.versions(),
    [],
    "the version went on 8 January, and the marker that was left with it",
  );
});

test("ExpiredObjectDeleteMarker takes markers that hide nothing, also those that are alone from the start", async () => {
  await using b = await startBucket({ versioned: true });
  await b.s3.deleteObject({ Bucket, Key: "never-was" });
  const VersionId = await b.put("hidden");
  await b.s3.deleteObject({ Bucket, Key: "hidden" });
  await b.rules({ Expiration: { ExpiredObjectDeleteMarker: true } });
  await b.days(1);
  assert.deepEqual(await b.versions(), ["hidden", "hidden!"]);
  await b.s3.deleteObject({ Bucket, Key: "late" });
  await b.s3.deleteObject({ Bucket, Key: "hidden", VersionId });
  await b.days(1);
  assert.deepEqual(await b.versions(), []);
});

test("so many newer noncurrent versions are kept, whenever they come", async () => {
  await using b = await startBucket({ versioned: true });
  await b.rules({ NoncurrentVersionExpiration: { NoncurrentDays: 1, NewerNoncurrentVersions: 2 } });
  for (let index = 0; index < 4; index++) await b.put("k", { Body: "x".repeat(index + 1) });
  await b.days(5);
  const sizes = async () =>
    ((await b.s3.listObjectVersions({ Bucket })).Versions ?? []).map((version) => version.Size);
  assert.deepEqual(await sizes(), [4, 3, 2], "the current one and two noncurrent ones");
  await b.put("k", { Body: "xxxxx" });
  await b.days(1);
  assert.deepEqual(await sizes(), [5, 4, 3], "the fourth oldest was old enough already");
});

test("objects move down the waterfall, small ones stay", async () => {
  await using b = await startBucket();
  await b.rules({
    Transitions: [
      { Days: 30, StorageClass: "STANDARD_IA" },
      { Days: 60, StorageClass: "GLACIER" },
      { Days: 150, StorageClass: "DEEP_ARCHIVE" },
    ],
    Expiration: { Days: 400 },
  });
  await b.put("large", { Body: "x".repeat(128 * 1024) });
  await b.put("small");
  const classes = async () =>
    ((await b.s3.listObjectsV2({ Bucket })).Contents ?? []).map((object) => object.StorageClass);
  const seen: (string | undefined)[][] = [];
  for (const days of [30, 1, 30, 90]) {
    await b.days(days);
    seen.push(await classes());
  }
  assert.deepEqual(seen, [
    ["STANDARD", "STANDARD"],
    ["STANDARD_IA", "STANDARD"],
    ["GLACIER", "STANDARD"],
    ["DEEP_ARCHIVE", "STANDARD"],
  ]);
  assert.match(
    await refusal(b.s3.getObject({ Bucket, Key: "large" })),
    /^InvalidObjectState: The operation is not/,
  );
  await b.days(365);
  assert.deepEqual(await b.keys(), []);
});

test("a date acts on its day, and on what comes after it", async () => {
  await using b = await startBucket();
  await b.rules({ Expiration: { Date: new Date("2026-02-01T00:00:00Z") } });
  await b.put("a");
  await b.days(30);
  assert.deepEqual(await b.keys(), ["a"]);
  await b.days(1);
  assert.deepEqual(await b.keys(), []);
  await b.put("b");
  await b.days(1);
  assert.deepEqual(await b.keys(), []);
});

test("abandoned uploads are aborted, and tell when they will be", async () => {
  await using b = await startBucket();
  await b.rules({ ID: "sweep", AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } });
  const begun = await b.s3.createMultipartUpload({ Bucket, Key: "big" });
  assert.equal(begun.AbortRuleId, "sweep");
  assert.equal(begun.AbortDate?.toISOString(), "2026-01-09T00:00:00.000Z");
  await b.s3.uploadPart({ Bucket, Key: "big", UploadId: begun.UploadId, PartNumber: 1, Body: "part" });
  await b.days(7);
  assert.equal((await b.s3.listMultipartUploads({ Bucket })).Uploads?.length, 1);
  await b.days(1);
  assert.equal((await b.s3.listMultipartUploads({ Bucket })).Uploads, undefined);
});

test("locked versions outlast the rule until their lock is over", async () => {
  await using b = await startBucket({ locked: true });
  await b.rules({ NoncurrentVersionExpiration: { NoncurrentDays: 1 } });
  const VersionId = await b.put("k");
  await b.s3.putObjectRetention({
    Bucket,
    Key: "k",
    Retention: { Mode: "COMPLIANCE", RetainUntilDate: new Date("2026-01-10T12:00:00Z") },
  });
  await b.s3.putObjectLegalHold({ Bucket, Key: "k", LegalHold: { Status: "ON" } });
  await b.put("k");
  await b.days(8);
  assert.equal((await b.versions()).length, 2);
  await b.s3.putObjectLegalHold({ Bucket, Key: "k", VersionId, LegalHold: { Status: "OFF" } });
  await b.days(1);
  assert.equal((await b.versions()).length, 2, "10 January 10:00: retained until noon");
  await b.days(1);
  assert.equal((await b.versions()).length, 1);
});

test("rules are kept as they were put, and can be taken away", async () => {
  await using b = await startBucket();
  assert.equal(
    await refusal(b.s3.getBucketLifecycleConfiguration({ Bucket })),
    "NoSuchLifecycleConfiguration: The lifecycle configuration does not exist",
  );
  const Date_ = new Date("2027-01-01T00:00:00Z");
  await b.rules({ Expiration: { Date: Date_ } }, { Status: "Disabled", Expiration: { Days: 1 } });
  const { Rules, TransitionDefaultMinimumObjectSize } = await b.s3.getBucketLifecycleConfiguration({
    Bucket,
  });
  assert.equal(TransitionDefaultMinimumObjectSize, "all_storage_classes_128K");
  assert.deepEqual(Rules, [
    { ID: "rule-0", Status: "Enabled", Filter: { Prefix: "" }, Expiration: { Date: Date_ } },
    { ID: "rule-1", Status: "Disabled", Filter: { Prefix: "" }, Expiration: { Days: 1 } },
  ]);
  await b.put("a");
  await b.s3.deleteBucketLifecycle({ Bucket });
  await b.days(800);
  assert.deepEqual(await b.keys(), ["a"]);
});

test("S3's refusals", async () => {
  await using b = await startBucket();
  const refused = async (rule: Partial<LifecycleRule>, expected: string) =>
    assert.equal(await refusal(b.rules(rule)), expected);
  await refused({}, "InvalidRequest: At least one action needs to be specified in a rule");
  await refused(
    { Expiration: { Days: 0 } },
    "InvalidArgument: 'Days' for Expiration action must be a positive integer",
  );
  await refused(
    { Expiration: { Date: new Date("2026-01-01T01:00:00Z") } },
    "InvalidArgument: 'Date' must be at midnight GMT",
  );
  await refused(
    { Transitions: [{ Days: 29, StorageClass: "STANDARD_IA" }] },
    "InvalidArgument: 'Days' in Transition action must be greater than or equal to 30 for storageClass 'STANDARD_IA'",
  );
  await refused(
    { Transitions: [{ Days: 30, StorageClass: "GLACIER" }], Expiration: { Days: 30 } },
    "InvalidArgument: 'Days' in the Expiration action for filter '(prefix=)' must be greater than 'Days' in the Transition action",
  );
  await refused(
    {
      Filter: { Tag: { Key: "a", Value: "b" } },
      AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
    },
    "InvalidRequest: AbortIncompleteMultipartUpload cannot be specified with Tags.",
  );
  assert.equal(
    await refusal(b.rules({ ID: "x", Expiration: { Days: 1 } }, { ID: "x", Expiration: { Days: 1 } })),
    "InvalidArgument: Rule ID must be unique. Found same ID for more than one rule",
  );
});

test("what leaves its class early is metered; storage metrics tell what lies where, minimum sizes included", async () => {
  await using b = await startBucket();
  const put = (Key: string, StorageClass: "STANDARD_IA" | "STANDARD") =>
    b.s3.putObject({ Bucket, Key, Body: "1234", StorageClass });
  await put("early", "STANDARD_IA");
  await put("kept", "STANDARD_IA");
  await put("plain", "STANDARD");
  await b.days(20);
  const { meter } = b.world.world;
  meter.take();
  await b.s3.deleteObject({ Bucket, Key: "early" });
  const billed = meter
    .take()
    .series.flatMap(({ series }) => series.points())
    .filter(({ namespace }) => namespace === "Cloudlet/Billing");
  assert.deepEqual(
    billed.map(({ metric, sum, dimensions }) => [metric, sum, dimensions[1]]),
    [["ByteHours", 128 * 1024 * 10 * 24, ["UsageType", "EarlyDelete-SIA"]]],
  );
  const scope = { partition: "aws", account: "000000000000", region: "us-east-1" };
  const look = async (StorageType: string) =>
    (await meter.gauge(scope, "AWS/S3", { BucketName: Bucket, StorageType }))?.[0]?.value;
  assert.equal(await look("StandardIAStorage"), 4);
  assert.equal(await look("StandardIASizeOverhead"), 128 * 1024 - 4);
  assert.equal(await look("StandardStorage"), 4);
  assert.equal(await look("AllStorageTypes"), 2);
});
