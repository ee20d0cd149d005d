import assert from "node:assert/strict";
import { test } from "node:test";
import { STORE } from "../store.ts";
import { Bucket, type BucketWorld, refusal, startBucket } from "./aging-fixtures.ts";

const CELL = { service: "s3", partition: "aws", account: "000000000000", region: "us-east-1" };
const LARGE = "x".repeat(128 * 1024);
const StorageClass = "INTELLIGENT_TIERING";

async function put(b: BucketWorld, Key: string, Body = LARGE): Promise<void> {
  await b.s3.putObject({ Bucket, Key, Body, StorageClass });
}

async function tierOf(b: BucketWorld, key: string): Promise<string | undefined> {
  const { reader } = b.world.world.store.cell(CELL, STORE);
  const bucket = reader.buckets.named(Bucket)?.id ?? 0;
  return reader.tiers.tier(reader.versions.latest(bucket, key)?.id ?? 0);
}

test("what nobody reads moves down, what is read moves back; small objects stay", async () => {
  await using b = await startBucket();
  for (const key of ["cold", "warm"]) await put(b, key);
  await put(b, "small", "x");
  await b.days(29);
  await b.s3.getObject({ Bucket, Key: "warm" });
  await b.days(3);
  assert.equal(await tierOf(b, "cold"), "INFREQUENT");
  assert.equal(await tierOf(b, "warm"), "FREQUENT");
  assert.equal(await tierOf(b, "small"), undefined);
  await b.days(60);
  assert.equal(await tierOf(b, "cold"), "INSTANT_ARCHIVE");
  await b.s3.headObject({ Bucket, Key: "cold" });
  assert.equal(await tierOf(b, "cold"), "INSTANT_ARCHIVE", "looking is not reading");
  await (await b.s3.getObject({ Bucket, Key: "cold" })).Body?.transformToString();
  assert.equal(await tierOf(b, "cold"), "FREQUENT");
});

test("configurations find what was left unread before them, and what is tagged for them later", async () => {
  await using b = await startBucket();
  for (const key of ["old/a", "tagged", "other"]) await put(b, key);
  await b.days(200);
  const Tierings = [{ AccessTier: "ARCHIVE_ACCESS" as const, Days: 100 }];
  const configure = (Id: string, Filter: object) =>
    b.s3.putBucketIntelligentTieringConfiguration({
      Bucket,
      Id,
      IntelligentTieringConfiguration: { Id, Status: "Enabled", Filter, Tierings },
    });
  await configure("by-prefix", { Prefix: "old/" });
  await configure("by-tag", { Tag: { Key: "keep", Value: "no" } });
  await b.days(2);
  const tiers = async () => Promise.all(["old/a", "tagged", "other"].map((key) => tierOf(b, key)));
  assert.deepEqual(await tiers(), ["ARCHIVE", "INSTANT_ARCHIVE", "INSTANT_ARCHIVE"]);
  const Tagging = { TagSet: [{ Key: "keep", Value: "no" }] };
  await b.s3.putObjectTagging({ Bucket, Key: "tagged", Tagging });
  await b.days(1);
  assert.deepEqual(await tiers(), ["ARCHIVE", "ARCHIVE", "INSTANT_ARCHIVE"]);
});

test("a day looks only at what comes of age on it", async () => {
  await using b = await startBucket();
  await b.s3.putBucketIntelligentTieringConfiguration({
    Bucket,
    Id: "archive",
    IntelligentTieringConfiguration: {
      Id: "archive",
      Status: "Enabled",
      Filter: { Prefix: "old/" },
      Tierings: [{ AccessTier: "ARCHIVE_ACCESS", Days: 90 }],
    },
  });
  for (let index = 0; index < 5; index++) await put(b, `other-${index}`);
  await b.days(80);
  const looked: string[] = [];
  const { versions } = b.world.world.store.cell(CELL, STORE).writer;
  const { withId } = versions;
  versions.withId = (id) => {
    const found = withId.call(versions, id);
    looked.push(found?.key ?? "");
    return found;
  };
  await b.days(30);
  assert.deepEqual(
    looked.sort(),
    [0, 1, 2, 3, 4].map((index) => `other-${index}`),
  );
});

test("configured archive tiers make objects unreadable until they are restored", async () => {
  await using b = await startBucket();
  await b.s3.putBucketIntelligentTieringConfiguration({
    Bucket,
    Id: "archive",
    IntelligentTieringConfiguration: {
      Id: "archive",
      Status: "Enabled",
      Filter: { Prefix: "old/" },
      Tierings: [
        { AccessTier: "ARCHIVE_ACCESS", Days: 90 },
        { AccessTier: "DEEP_ARCHIVE_ACCESS", Days: 180 },
      ],
    },
  });
  await put(b, "old/a");
  await put(b, "other");
  await b.days(92);
  const Key = "old/a";
  assert.equal((await b.s3.headObject({ Bucket, Key })).ArchiveStatus, "ARCHIVE_ACCESS");
  assert.match(await refusal(b.s3.getObject({ Bucket, Key })), /^InvalidObjectState: /);
  assert.equal((await b.s3.headObject({ Bucket, Key: "other" })).ArchiveStatus, undefined);
  await b.days(90);
  assert.equal((await b.s3.headObject({ Bucket, Key })).ArchiveStatus, "DEEP_ARCHIVE_ACCESS");
  assert.match(
    await refusal(b.s3.restoreObject({ Bucket, Key, RestoreRequest: { Days: 1 } })),
    /^InvalidArgument/,
  );
  await b.s3.restoreObject({ Bucket, Key, RestoreRequest: { GlacierJobParameters: { Tier: "Standard" } } });
  assert.equal((await b.s3.headObject({ Bucket, Key })).Restore, 'ongoing-request="true"');
  await b.world.clock.advance({ hours: 12 });
  assert.equal((await b.s3.headObject({ Bucket, Key })).ArchiveStatus, undefined);
  await b.s3.getObject({ Bucket, Key });
  assert.equal(await tierOf(b, Key), "FREQUENT");
});
