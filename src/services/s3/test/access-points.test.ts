import assert from "node:assert/strict";
import { test } from "node:test";
import { S3 } from "@aws-sdk/client-s3";
import { S3Control } from "@aws-sdk/client-s3-control";
import { visit } from "./browser.ts";
import { type BucketWorld, client, refusal, startBucket, text } from "./fixtures.ts";

const AccountId = "000000000000";
const STRANGER = "111111111111";
const ARN = `arn:aws:s3:us-east-1:${AccountId}:accesspoint/reports`;

/** S3 Control's clients put the account before the host name, which must then be no address. */
function controlOf(b: BucketWorld): S3Control {
  return b.world.sdk(S3Control, { config: { endpoint: "http://localhost:4566" } });
}

async function withPoint(b: BucketWorld): Promise<{ control: S3Control; alias: string }> {
  const control = controlOf(b);
  const { Alias = "" } = await control.createAccessPoint({ AccountId, Name: "reports", Bucket: b.Bucket });
  return { control, alias: Alias };
}

test("an access point is another name of its bucket: by alias, by host name, by ARN", async () => {
  await using b = await startBucket();
  const { control, alias } = await withPoint(b);
  assert.match(alias, /^reports-[a-z0-9]{34}-s3alias$/);
  await b.s3.putObject({ Bucket: alias, Key: "k", Body: "through" });
  assert.deepEqual(await b.keys(), ["k"]);
  assert.equal(await text(await b.s3.getObject({ Bucket: alias, Key: "k" })), "through");
  const virtual = b.world.sdk(S3, { config: { endpoint: "http://s3-accesspoint.us-east-1.localhost:4566" } });
  assert.equal(await text(await virtual.getObject({ Bucket: ARN, Key: "k" })), "through");
  const point = await control.getAccessPoint({ AccountId, Name: "reports" });
  assert.equal(point.Bucket, b.Bucket);
  assert.equal(point.NetworkOrigin, "Internet");
  const { AccessPointList } = await control.listAccessPoints({ AccountId, Bucket: b.Bucket });
  assert.deepEqual(
    AccessPointList?.map(({ AccessPointArn }) => AccessPointArn),
    [ARN],
  );
  assert.match(
    await refusal(b.s3.putBucketTagging({ Bucket: alias, Tagging: { TagSet: [] } })),
    /^MethodNotAllowed/,
  );
});

test("both the access point's policy and the bucket's must let a stranger in", async () => {
  await using b = await startBucket();
  const { control, alias } = await withPoint(b);
  await b.put("k", "shared");
  const statement = { Effect: "Allow", Principal: { AWS: STRANGER }, Action: "s3:GetObject" };
  const document = (more: object) =>
    JSON.stringify({ Version: "2012-10-17", Statement: [{ ...statement, ...more }] });
  const stranger = client(b.world, {}, { account: STRANGER });
  const get = () => stranger.getObject({ Bucket: alias, Key: "k" });
  await control.putAccessPointPolicy({
    AccountId,
    Name: "reports",
    Policy: document({ Resource: `${ARN}/object/*` }),
  });
  assert.equal(await refusal(get()), "AccessDenied: Access Denied");
  const Condition = { StringEquals: { "s3:DataAccessPointAccount": AccountId } };
  await b.s3.putBucketPolicy({
    Bucket: b.Bucket,
    Policy: document({ Resource: `arn:aws:s3:::${b.Bucket}/*`, Condition }),
  });
  assert.equal(await text(await get()), "shared");
  assert.match(await refusal(stranger.getObject({ Bucket: b.Bucket, Key: "k" })), /^AccessDenied/);
  await control.deleteAccessPointPolicy({ AccountId, Name: "reports" });
  assert.match(await refusal(get()), /^AccessDenied/);
  assert.match(
    await refusal(control.getAccessPointPolicy({ AccountId, Name: "reports" })),
    /^NoSuchAccessPointPolicy/,
  );
});

test("access points of a VPC let nobody in from elsewhere", async () => {
  await using b = await startBucket();
  const control = controlOf(b);
  const VpcConfiguration = { VpcId: "vpc-1" };
  const { Alias } = await control.createAccessPoint({
    AccountId,
    Name: "inside",
    Bucket: b.Bucket,
    VpcConfiguration,
  });
  assert.match(await refusal(b.s3.listObjectsV2({ Bucket: Alias })), /^AccessDenied/);
});

test("an access point stands in the way of its bucket's deletion, and goes", async () => {
  await using b = await startBucket();
  const { control, alias } = await withPoint(b);
  const twice = control.createAccessPoint({ AccountId, Name: "reports", Bucket: b.Bucket });
  assert.match(await refusal(twice), /^AccessPointAlreadyOwnedByYou/);
  assert.match(await refusal(b.s3.deleteBucket({ Bucket: b.Bucket })), /^BucketHasAccessPointsAttached/);
  await control.deleteAccessPoint({ AccountId, Name: "reports" });
  assert.match(await refusal(b.s3.listObjectsV2({ Bucket: alias })), /^NoSuchBucket/);
  await b.s3.deleteBucket({ Bucket: b.Bucket });
});

test("an access point at another account's bucket opens what the bucket's policy delegates to it", async () => {
  await using b = await startBucket();
  await b.put("k", "shared");
  const control = b.world.sdk(S3Control, {
    account: STRANGER,
    config: { endpoint: "http://localhost:4566" },
  });
  const create = (BucketAccountId: string) =>
    control.createAccessPoint({ AccountId: STRANGER, Name: "lent", Bucket: b.Bucket, BucketAccountId });
  assert.match(await refusal(create("222222222222")), /^AccessDenied/);
  const { Alias } = await create(AccountId);
  await b.world.idle();
  const stranger = client(b.world, {}, { account: STRANGER });
  const lent = `arn:aws:s3:us-east-1:${STRANGER}:accesspoint/lent`;
  const ways = { alias: Alias, arn: lent };
  assert.match(await refusal(stranger.getObject({ Bucket: ways.alias, Key: "k" })), /^AccessDenied/);
  const Statement = {
    Effect: "Allow",
    Principal: { AWS: STRANGER },
    Action: ["s3:GetObject", "s3:ListBucket"],
    Resource: [`arn:aws:s3:::${b.Bucket}`, `arn:aws:s3:::${b.Bucket}/*`],
    Condition: { StringEquals: { "s3:DataAccessPointArn": lent } },
  };
  const Policy = JSON.stringify({ Version: "2012-10-17", Statement });
  await b.s3.putBucketPolicy({ Bucket: b.Bucket, Policy });
  const virtual = b.world.sdk(S3, {
    account: STRANGER,
    config: { endpoint: "http://s3-accesspoint.us-east-1.localhost:4566" },
  });
  assert.equal(await text(await stranger.getObject({ Bucket: ways.alias, Key: "k" })), "shared");
  assert.equal(await text(await virtual.getObject({ Bucket: ways.arn, Key: "k" })), "shared");
  assert.match(await refusal(stranger.getObject({ Bucket: b.Bucket, Key: "k" })), /^AccessDenied/);
  // The access point's own policy counts as well, and so does every change of it.
  const denial = { Effect: "Deny", Principal: "*", Action: "s3:GetObject", Resource: `${lent}/object/*` };
  const denies = JSON.stringify({ Version: "2012-10-17", Statement: denial });
  await control.putAccessPointPolicy({ AccountId: STRANGER, Name: "lent", Policy: denies });
  await b.world.idle();
  assert.match(await refusal(stranger.getObject({ Bucket: ways.alias, Key: "k" })), /^AccessDenied/);
  await control.deleteAccessPoint({ AccountId: STRANGER, Name: "lent" });
  await b.world.idle();
  assert.match(await refusal(stranger.getObject({ Bucket: ways.alias, Key: "k" })), /^NoSuchBucket/);
});

test("an account shuts all its buckets, in every Region, and those to come", async () => {
  await using b = await startBucket();
  const control = controlOf(b);
  const west = client(b.world, {}, { region: "eu-west-1" });
  await west.createBucket({
    Bucket: "west-bucket",
    CreateBucketConfiguration: { LocationConstraint: "eu-west-1" },
  });
  const Policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "arn:aws:s3:::west-bucket/*" },
    ],
  });
  await west.deletePublicAccessBlock({ Bucket: "west-bucket" });
  await west.putBucketPolicy({ Bucket: "west-bucket", Policy });
  await west.putObject({ Bucket: "west-bucket", Key: "k", Body: "open" });
  const page = () => visit(b.world, "GET", "http://west-bucket.s3.eu-west-1.localhost:4566/k");
  assert.equal((await page()).text, "open");
  const PublicAccessBlockConfiguration = { RestrictPublicBuckets: true, BlockPublicPolicy: true };
  await control.putPublicAccessBlock({ AccountId, PublicAccessBlockConfiguration });
  await b.world.idle();
  assert.equal((await page()).status, 403);
  await west.createBucket({
    Bucket: "later-bucket",
    CreateBucketConfiguration: { LocationConstraint: "eu-west-1" },
  });
  await west.deletePublicAccessBlock({ Bucket: "later-bucket" });
  const later = Policy.replace("west-bucket", "later-bucket");
  assert.match(
    await refusal(west.putBucketPolicy({ Bucket: "later-bucket", Policy: later })),
    /BlockPublicPolicy/,
  );
  await control.deletePublicAccessBlock({ AccountId });
  await b.world.idle();
  assert.equal((await page()).text, "open");
  assert.match(
    await refusal(control.getPublicAccessBlock({ AccountId })),
    /^NoSuchPublicAccessBlockConfiguration/,
  );
});

test("a bucket's tags are the same through S3 Control, by the bucket's ARN", async () => {
  await using b = await startBucket();
  const control = controlOf(b);
  const ResourceArn = `arn:aws:s3:::${b.Bucket}`;
  const tags = async () => (await control.listTagsForResource({ AccountId, ResourceArn })).Tags;
  assert.deepEqual(await tags(), []);
  const Tags = [
    { Key: "team", Value: "blue" },
    { Key: "cost", Value: "1" },
  ];
  await control.tagResource({ AccountId, ResourceArn, Tags });
  assert.deepEqual((await b.s3.getBucketTagging({ Bucket: b.Bucket })).TagSet, Tags);
  await control.untagResource({ AccountId, ResourceArn, TagKeys: ["team"] });
  assert.deepEqual(await tags(), [{ Key: "cost", Value: "1" }]);
  const many = Array.from({ length: 50 }, (_, index) => ({ Key: `k${index}`, Value: "" }));
  assert.match(await refusal(control.tagResource({ AccountId, ResourceArn, Tags: many })), /^BadRequest/);
  const elsewhere = { AccountId, ResourceArn: "arn:aws:s3:::nowhere-at-all" };
  assert.match(await refusal(control.listTagsForResource(elsewhere)), /^NoSuchBucket/);
  await control.untagResource({ AccountId, ResourceArn, TagKeys: ["cost"] });
  assert.match(await refusal(b.s3.getBucketTagging({ Bucket: b.Bucket })), /^NoSuchTagSet/);
});
