import assert from "node:assert/strict";
import { test } from "node:test";
import { Bucket, type BucketWorld, refusal, startBucket } from "./aging-fixtures.ts";

const Key = "frozen";
const shown = async (b: BucketWorld) => (await b.s3.headObject({ Bucket, Key })).Restore;

test("an archived object is read only while a restored copy of it is there", async () => {
  await using b = await startBucket();
  await b.put(Key, { StorageClass: "GLACIER" });
  assert.match(await refusal(b.s3.getObject({ Bucket, Key })), /^InvalidObjectState: /);
  const RestoreRequest = { Days: 2, GlacierJobParameters: { Tier: "Standard" } } as const;
  const restore = () => b.s3.restoreObject({ Bucket, Key, RestoreRequest });
  assert.equal((await restore()).$metadata.httpStatusCode, 202);
  assert.equal(await shown(b), 'ongoing-request="true"');
  assert.match(await refusal(b.s3.getObject({ Bucket, Key })), /^InvalidObjectState: /);
  await b.world.clock.advance({ hours: 5 });
  assert.equal(await shown(b), 'ongoing-request="false", expiry-date="Sun, 04 Jan 2026 00:00:00 GMT"');
  assert.equal(await (await b.s3.getObject({ Bucket, Key })).Body?.transformToString(), "body");
  assert.equal((await restore()).$metadata.httpStatusCode, 200, "restored already");
  await b.world.clock.advanceTo(new Date("2026-01-04T00:00:00Z"));
  assert.equal(await shown(b), undefined);
  assert.match(await refusal(b.s3.getObject({ Bucket, Key })), /^InvalidObjectState: /);
});

test("each tier takes its time, by class", async () => {
  await using b = await startBucket();
  const takes = [
    ["GLACIER", "Expedited", 5],
    ["GLACIER", "Standard", 300],
    ["GLACIER", "Bulk", 720],
    ["DEEP_ARCHIVE", "Standard", 720],
    ["DEEP_ARCHIVE", "Bulk", 2880],
  ] as const;
  for (const [StorageClass, Tier, minutes] of takes) {
    await b.put(Key, { StorageClass });
    await b.s3.restoreObject({ Bucket, Key, RestoreRequest: { Days: 1, Tier } });
    await b.world.clock.advance({ minutes: minutes - 1 });
    assert.equal(await shown(b), 'ongoing-request="true"', `${StorageClass} ${Tier}`);
    await b.world.clock.advance({ minutes: 1 });
    assert.match((await shown(b)) ?? "", /^ongoing-request="false"/);
  }
});

test("a restoration under way can be made faster; a copy can be kept longer", async () => {
  await using b = await startBucket();
  await b.put(Key, { StorageClass: "GLACIER" });
  await b.s3.restoreObject({
    Bucket,
    Key,
    RestoreRequest: { Days: 1, GlacierJobParameters: { Tier: "Bulk" } },
  });
  assert.equal(
    await refusal(b.s3.restoreObject({ Bucket, Key, RestoreRequest: { Days: 1, Tier: "Bulk" } })),
    "RestoreAlreadyInProgress: Object restore is already in progress",
  );
  await b.s3.restoreObject({ Bucket, Key, RestoreRequest: { Days: 9, Tier: "Expedited" } });
  await b.world.clock.advance({ minutes: 5 });
  assert.equal(await shown(b), 'ongoing-request="false", expiry-date="Sat, 03 Jan 2026 00:00:00 GMT"');
  await b.s3.restoreObject({ Bucket, Key, RestoreRequest: { Days: 10 } });
  assert.equal(await shown(b), 'ongoing-request="false", expiry-date="Mon, 12 Jan 2026 00:00:00 GMT"');
  await b.days(5);
  assert.equal(await (await b.s3.getObject({ Bucket, Key })).Body?.transformToString(), "body");
});

test("S3's refusals", async () => {
  await using b = await startBucket();
  const refused = async (RestoreRequest: object, expected: string) =>
    assert.equal(await refusal(b.s3.restoreObject({ Bucket, Key, RestoreRequest })), expected);
  await refused({ Days: 1 }, "NoSuchKey: The specified key does not exist.");
  await b.put(Key);
  await refused(
    { Days: 1 },
    "InvalidObjectState: Restore is not allowed for the object's current storage class",
  );
  await b.put(Key, { StorageClass: "DEEP_ARCHIVE" });
  await refused({ Days: 0 }, "InvalidArgument: restoration days should be at least 1");
  await refused(
    { Days: 1, Tier: "Expedited" },
    "InvalidArgument: Retrieval option is not supported by this storage class",
  );
});
