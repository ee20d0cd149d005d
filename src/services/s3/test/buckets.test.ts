import assert from "node:assert/strict";
import { test } from "node:test";
import { client, failure, refusal, startBucket, status } from "./fixtures.ts";

test("a bucket is created, found, located and deleted", async () => {
  await using t = await startBucket();
  const { s3, Bucket } = t;
  assert.equal((await s3.headBucket({ Bucket })).BucketRegion, "us-east-1");
  assert.equal((await s3.getBucketLocation({ Bucket })).LocationConstraint, undefined);
  assert.deepEqual(
    (await s3.listBuckets({})).Buckets?.map(({ Name, BucketRegion, BucketArn }) => [
      Name,
      BucketRegion,
      BucketArn,
    ]),
    [[Bucket, "us-east-1", "arn:aws:s3:::test-bucket"]],
  );
  await s3.deleteBucket({ Bucket });
  assert.equal(await status(s3.headBucket({ Bucket })), 404);
  assert.deepEqual((await s3.listBuckets({})).Buckets ?? [], []);
  const gone = await failure(s3.listObjectsV2({ Bucket }));
  assert.equal(gone.name, "NoSuchBucket");
  assert.equal(gone.message, "The specified bucket does not exist");
  assert.equal(gone["BucketName"], Bucket);
});

test("a name is taken in all accounts and Regions, and free once its bucket is gone", async () => {
  await using t = await startBucket();
  const { s3, world, Bucket } = t;
  const other = client(world, {}, { account: "222222222222" });
  const west = client(world, {}, { region: "eu-west-1" });
  const CreateBucketConfiguration = { LocationConstraint: "eu-west-1" } as const;
  assert.equal((await failure(other.createBucket({ Bucket }))).name, "BucketAlreadyExists");
  assert.equal(
    (await failure(west.createBucket({ Bucket, CreateBucketConfiguration }))).name,
    "BucketAlreadyOwnedByYou",
  );
  assert.equal(await status(s3.createBucket({ Bucket })), 200); // as us-east-1 does
  for (let round = 0; round < 3; round++) {
    await s3.deleteBucket({ Bucket });
    await s3.createBucket({ Bucket }); // at once: the release of the name must not strike the new bucket
  }
  await world.idle();
  await s3.headBucket({ Bucket });
  await s3.deleteBucket({ Bucket });
  await world.idle();
  await other.createBucket({ Bucket });
});

test("a bucket elsewhere is redirected to, and its own Region knows it", async () => {
  await using t = await startBucket();
  const { s3, world } = t;
  const west = client(world, {}, { region: "eu-west-1" });
  const Bucket = "western";
  await west.createBucket({ Bucket, CreateBucketConfiguration: { LocationConstraint: "eu-west-1" } });
  assert.equal(
    await refusal(
      west.createBucket({ Bucket, CreateBucketConfiguration: { LocationConstraint: "eu-west-1" } }),
    ),
    "BucketAlreadyOwnedByYou: Your previous request to create the named bucket succeeded and you already own it.",
  );
  const moved = await failure(s3.listObjectsV2({ Bucket }));
  assert.equal(moved.name, "PermanentRedirect");
  assert.equal(moved.$metadata.httpStatusCode, 301);
  assert.equal(moved.$response?.headers["x-amz-bucket-region"], "eu-west-1");
  assert.equal((await s3.getBucketLocation({ Bucket })).LocationConstraint, "eu-west-1");
  const following = client(world, { followRegionRedirects: true });
  await following.putObject({ Bucket, Key: "k", Body: "v" });
  assert.deepEqual(
    (await west.listObjectsV2({ Bucket })).Contents?.map(({ Key }) => Key),
    ["k"],
  );
  const names = async (input: object) => (await s3.listBuckets(input)).Buckets?.map(({ Name }) => Name);
  assert.deepEqual(await names({}), ["test-bucket", "western"]);
  assert.deepEqual(await names({ BucketRegion: "eu-west-1" }), ["western"]);
  assert.deepEqual(await names({ Prefix: "te" }), ["test-bucket"]);
});

test("location constraints", async () => {
  await using t = await startBucket();
  const { s3, world } = t;
  const west = client(world, {}, { region: "eu-west-1" });
  const at = (LocationConstraint: string) => ({
    CreateBucketConfiguration: { LocationConstraint: LocationConstraint as "EU" },
  });
  await s3.createBucket({ Bucket: "old-name", ...at("EU") });
  assert.equal((await west.getBucketLocation({ Bucket: "old-name" })).LocationConstraint, "eu-west-1");
  assert.equal(
    (await failure(s3.createBucket({ Bucket: "nowhere", ...at("mars-1") }))).name,
    "InvalidLocationConstraint",
  );
  assert.equal(
    await refusal(west.createBucket({ Bucket: "wrong", ...at("eu-central-1") })),
    "IllegalLocationConstraintException: The eu-central-1 location constraint is incompatible for the region specific endpoint this request was sent to.",
  );
});

test("buckets are listed page by page", async () => {
  await using t = await startBucket();
  const { s3 } = t;
  for (const Bucket of ["aaa", "bbb", "ccc"]) await s3.createBucket({ Bucket });
  const first = await s3.listBuckets({ MaxBuckets: 2 });
  assert.deepEqual(
    first.Buckets?.map(({ Name }) => Name),
    ["aaa", "bbb"],
  );
  const rest = await s3.listBuckets({ MaxBuckets: 2, ContinuationToken: first.ContinuationToken });
  assert.deepEqual(
    rest.Buckets?.map(({ Name }) => Name),
    ["ccc", "test-bucket"],
  );
  assert.equal(rest.ContinuationToken, undefined);
});

test("names that AWS does not allow", async () => {
  await using t = await startBucket();
  for (const Bucket of [
    "Upper",
    "ab",
    "a..b",
    "-ab",
    "ab-",
    "192.168.1.1",
    "xn--abc",
    "a_b",
    "abc-s3alias",
    "x".repeat(64),
  ])
    assert.equal((await failure(t.s3.createBucket({ Bucket }))).name, "InvalidBucketName", Bucket);
});

test("what is not empty is not deleted", async () => {
  await using t = await startBucket("Enabled");
  const { s3, Bucket } = t;
  const id = await t.put("k");
  await s3.deleteObject({ Bucket, Key: "k" });
  const refused = await failure(s3.deleteBucket({ Bucket }));
  assert.equal(
    `${refused.$metadata.httpStatusCode} ${refused.message}`,
    "409 The bucket you tried to delete is not empty. You must delete all versions in the bucket.",
  );
  const { DeleteMarkers = [] } = await s3.listObjectVersions({ Bucket });
  for (const VersionId of [id, DeleteMarkers[0]?.VersionId])
    await s3.deleteObject({ Bucket, Key: "k", VersionId });
  await s3.deleteBucket({ Bucket });
});

test("who expects another owner is refused", async () => {
  await using t = await startBucket();
  await t.put("k", "v");
  const { s3, Bucket } = t;
  const ExpectedBucketOwner = "999999999999";
  assert.equal(
    await refusal(s3.getObject({ Bucket, Key: "k", ExpectedBucketOwner })),
    "AccessDenied: Access Denied",
  );
  await s3.getObject({ Bucket, Key: "k", ExpectedBucketOwner: "000000000000" });
});
