import assert from "node:assert/strict";
import { test } from "node:test";
import { KMS } from "@aws-sdk/client-kms";
import type { S3 } from "@aws-sdk/client-s3";
import { ARN, createDirectory, startDirectory, user, zonal } from "./directory-fixtures.ts";
import { client, failure, refusal, text } from "./fixtures.ts";

const INVALID_NAME = "InvalidBucketName: The specified bucket is not valid.";
const MALFORMED =
  "MalformedXML: The XML you provided was not well-formed or did not validate against our published schema";
const WRONG_MARKER = "InvalidArgument: The key marker provided is incorrect";
const NOT_IMPLEMENTED = "NotImplemented: A header you provided implies functionality that is not implemented";

test("directory buckets are created, told, listed and deleted", async () => {
  await using d = await startDirectory();
  const { s3, world, Bucket } = d;
  assert.equal(
    await refusal(createDirectory(s3, Bucket)),
    "BucketAlreadyOwnedByYou: Your previous request to create the named bucket succeeded and you already own it.",
  );
  const head = await s3.headBucket({ Bucket });
  assert.deepEqual(
    [
      head.BucketArn,
      head.BucketRegion,
      head.BucketLocationType,
      head.BucketLocationName,
      head.AccessPointAlias,
    ],
    [ARN, "us-east-1", "AvailabilityZone", "use1-az4", false],
  );
  const made = await createDirectory(s3, "another--use1-az6--x-s3", "use1-az6");
  assert.equal(made.Location, "https://another--use1-az6--x-s3.s3express-use1-az6.us-east-1.amazonaws.com/");
  const west = zonal(world, { region: "us-west-2" });
  await createDirectory(west, "west--usw2-az1--x-s3", "usw2-az1");
  const names = async (lister: S3, input = {}) =>
    ((await lister.listDirectoryBuckets(input)).Buckets ?? []).map(({ Name }) => Name);
  assert.deepEqual(await names(s3), ["another--use1-az6--x-s3", Bucket]);
  assert.deepEqual(await names(west), ["west--usw2-az1--x-s3"]);
  const { ContinuationToken } = await s3.listDirectoryBuckets({ MaxDirectoryBuckets: 1 });
  assert.deepEqual(await names(s3, { ContinuationToken }), [Bucket]);
  assert.deepEqual((await s3.listBuckets({})).Buckets, []);
  const eve = await user(world, "eve");
  assert.match(await refusal(eve.listDirectoryBuckets({})), /s3express:ListAllMyDirectoryBuckets/);
  assert.match(
    await refusal(createDirectory(eve, "eves--use1-az4--x-s3")),
    /s3express:CreateBucket on resource/,
  );
  await d.put("k", "x");
  assert.equal(
    await refusal(s3.deleteBucket({ Bucket })),
    "BucketNotEmpty: The bucket you tried to delete is not empty",
  );
  await s3.deleteObject({ Bucket, Key: "k" });
  const { UploadId } = await s3.createMultipartUpload({ Bucket, Key: "u" });
  assert.match(await refusal(s3.deleteBucket({ Bucket })), /^BucketNotEmpty/);
  await s3.abortMultipartUpload({ Bucket, Key: "u", UploadId });
  await s3.deleteBucket({ Bucket });
  assert.equal((await failure(s3.createSession({ Bucket }))).name, "NoSuchBucket");
});

test("names and configurations that make no directory bucket", async () => {
  await using d = await startDirectory();
  const { s3, world } = d;
  for (const name of ["base--use1-az9--x-s3", "base--usw2-az1--x-s3", "Base--use1-az4--x-s3"])
    assert.equal(await refusal(createDirectory(client(world, PLAIN), name)), INVALID_NAME, name);
  assert.equal(await refusal(createDirectory(s3, "other--use1-az6--x-s3", "use1-az4")), MALFORMED);
  assert.equal(await refusal(s3.createBucket({ Bucket: "other--use1-az4--x-s3" })), MALFORMED);
  const CreateBucketConfiguration = {
    LocationConstraint: "us-west-2",
    Location: { Type: "AvailabilityZone", Name: "use1-az4" },
    Bucket: { Type: "Directory", DataRedundancy: "SingleAvailabilityZone" },
  } as const;
  assert.equal(
    await refusal(s3.createBucket({ Bucket: "other--use1-az4--x-s3", CreateBucketConfiguration })),
    MALFORMED,
  );
  assert.equal(await refusal(createDirectory(s3, "general")), INVALID_NAME);
});
const PLAIN = { disableS3ExpressSessionAuth: true };

test("clients with an endpoint of their own do all of it in sessions", async () => {
  await using d = await startDirectory();
  const s3 = client(d.world); // at an address, where SDKs have a session even before the bucket is there
  const Bucket = "local--use1-az4--x-s3";
  await createDirectory(s3, Bucket);
  await s3.putObject({ Bucket, Key: "a/b", Body: "by path" });
  assert.equal(await text(await s3.getObject({ Bucket, Key: "a/b" })), "by path");
  assert.deepEqual(
    (await s3.listObjectsV2({ Bucket })).Contents?.map(({ Key }) => Key),
    ["a/b"],
  );
  await s3.deleteObject({ Bucket, Key: "a/b" });
  const policy = { Version: "2012-10-17", Statement: [] };
  assert.match(
    await refusal(s3.putBucketPolicy({ Bucket, Policy: JSON.stringify(policy) })),
    /^MalformedPolicy/,
  );
  await s3.deleteBucket({ Bucket });
  assert.equal((await s3.listDirectoryBuckets({})).Buckets?.length, 1);
});

test("what directory buckets do not do is refused", async () => {
  await using d = await startDirectory();
  const { s3, Bucket } = d;
  await d.put("k", "kept");
  const put = (input: object) => refusal(s3.putObject({ Bucket, Key: "k", Body: "x", ...input }));
  for (const input of [
    { ACL: "private" },
    { Tagging: "a=b" },
    { ContentMD5: "nk7Dv0/ECUDwR/Cwri4DIw==" },
    { WebsiteRedirectLocation: "/x" },
    { ObjectLockLegalHoldStatus: "ON" },
    { RequestPayer: "requester" },
    { SSECustomerAlgorithm: "AES256", SSECustomerKey: "x".repeat(32) },
  ])
    assert.equal(await put(input), NOT_IMPLEMENTED, JSON.stringify(input));
  assert.equal(
    await put({ StorageClass: "STANDARD" }),
    "InvalidStorageClass: The storage class you specified is not valid",
  );
  assert.match(
    await put({ ChecksumXXHASH64: "AAAAAAAAAAA=" }),
    /\[CRC32, CRC32C, CRC64NVME, SHA1, SHA256\]$/,
  );
  assert.equal(await d.get("k"), "kept");
  assert.match(
    await refusal(s3.getObject({ Bucket, Key: "k", VersionId: "x".repeat(32) })),
    /^InvalidArgument/,
  );
  assert.equal(await text(await s3.getObject({ Bucket, Key: "k", VersionId: "null" })), "kept");
  const VersioningConfiguration = { Status: "Enabled" } as const;
  assert.equal(
    await refusal(s3.putBucketVersioning({ Bucket, VersioningConfiguration })),
    "InvalidArgument: VersioningConfiguration is not valid, expected CreateBucketConfiguration",
  );
  assert.match(await refusal(s3.getBucketVersioning({ Bucket })), /^MethodNotAllowed/);
  assert.match(
    await refusal(s3.putObjectTagging({ Bucket, Key: "k", Tagging: { TagSet: [] } })),
    /^MethodNotAllowed/,
  );
  assert.match(await refusal(s3.listObjects({ Bucket })), /^MethodNotAllowed/);
  const MetricsConfiguration = { Id: "m" };
  assert.match(
    await refusal(s3.putBucketMetricsConfiguration({ Bucket, Id: "m", MetricsConfiguration })),
    /^NotImplemented: Cloudlet/,
  );
});

test("listings: directories, pages, and uploads under way", async () => {
  await using d = await startDirectory();
  const { s3, Bucket } = d;
  for (const key of ["top", "a/1", "a/b/2", "c/3"]) await d.put(key);
  await s3.createMultipartUpload({ Bucket, Key: "under/way" });
  await s3.createMultipartUpload({ Bucket, Key: "flat" });
  const list = async (input: object) => {
    const { Contents = [], CommonPrefixes = [], ...page } = await s3.listObjectsV2({ Bucket, ...input });
    const keys = [...Contents.map(({ Key }) => Key), ...CommonPrefixes.map(({ Prefix }) => Prefix)];
    return { keys: keys.sort(), next: page.NextContinuationToken };
  };
  assert.deepEqual((await list({})).keys, ["a/1", "a/b/2", "c/3", "top"]);
  assert.deepEqual((await list({ Delimiter: "/" })).keys, ["a/", "c/", "top", "under/"]);
  assert.deepEqual((await list({ Delimiter: "/", Prefix: "a/" })).keys, ["a/1", "a/b/"]);
  const first = await list({ MaxKeys: 3 });
  assert.deepEqual((await list({ ContinuationToken: first.next })).keys, ["top"]);
  const refused = (input: object) => refusal(s3.listObjectsV2({ Bucket, ...input }));
  assert.equal(
    await refused({ Prefix: "a" }),
    "InvalidRequest: This bucket does not support a prefix that does not end in a delimiter. " +
      "Specify a prefix path ending with a delimiter and try again.",
  );
  assert.match(await refused({ Delimiter: "-" }), /^InvalidRequest/);
  assert.equal(await refused({ StartAfter: "a" }), NOT_IMPLEMENTED);
  assert.match(await refusal(s3.listMultipartUploads({ Bucket, Prefix: "un" })), /^InvalidRequest/);
  const one = await s3.listMultipartUploads({ Bucket, MaxUploads: 1 });
  const { Uploads, NextKeyMarker } = await s3.listMultipartUploads({ Bucket, KeyMarker: one.NextKeyMarker });
  assert.deepEqual([one.Uploads?.[0]?.Key, Uploads?.map(({ Key }) => Key)], ["flat", ["under/way"]]);
  assert.equal(await refusal(s3.listMultipartUploads({ Bucket, KeyMarker: "flat" })), WRONG_MARKER);
  assert.equal(
    await refusal(s3.listMultipartUploads({ Bucket, KeyMarker: NextKeyMarker, UploadIdMarker: "x" })),
    NOT_IMPLEMENTED,
  );
});

test("deletions, with the conditions that only directory buckets know", async () => {
  await using d = await startDirectory();
  const { s3, Bucket } = d;
  const etag = await d.put("k", "hello");
  const remove = (input: object) => refusal(s3.deleteObject({ Bucket, Key: "k", ...input }));
  const failed = "PreconditionFailed: At least one of the pre-conditions you specified did not hold";
  assert.equal(await remove({ IfMatchSize: 4 }), failed);
  assert.equal(await remove({ IfMatchLastModifiedTime: new Date("2025-01-01") }), failed);
  assert.equal(await remove({ IfMatch: '"other"' }), failed);
  const all = { IfMatch: etag, IfMatchSize: 5, IfMatchLastModifiedTime: new Date("2026-01-01") };
  await s3.deleteObject({ Bucket, Key: "k", ...all });
  await s3.deleteObject({ Bucket, Key: "k", IfMatchSize: 5 }); // what is gone meets them all
  for (const key of ["1", "2"]) await d.put(key);
  const several = (...keys: string[]) =>
    s3.deleteObjects({ Bucket, Delete: { Objects: keys.map((Key) => ({ Key })) } });
  assert.equal(await refusal(several("1", "  ")), MALFORMED);
  assert.deepEqual(
    (await several("1", "2", "3")).Deleted?.map(({ Key }) => Key),
    ["1", "2", "3"],
  );
  assert.equal((await s3.listObjectsV2({ Bucket })).KeyCount, 0);
});

test("parts are numbered without a gap", async () => {
  await using d = await startDirectory();
  const { s3, Bucket } = d;
  const upload = async (Key: string, numbers: readonly number[]) => {
    const { UploadId } = await s3.createMultipartUpload({ Bucket, Key, ChecksumAlgorithm: "CRC32" });
    const Parts: object[] = [];
    for (const PartNumber of numbers) {
      const Body = Buffer.alloc(5 * 1024 ** 2, PartNumber);
      const { ETag, ChecksumCRC32 } = await s3.uploadPart({ Bucket, Key, UploadId, PartNumber, Body });
      Parts.push({ PartNumber, ETag, ChecksumCRC32 });
    }
    return s3.completeMultipartUpload({ Bucket, Key, UploadId, MultipartUpload: { Parts } });
  };
  assert.match(await refusal(upload("gap", [1, 3])), /^InvalidPartOrder/);
  const { ETag } = await upload("whole", [1, 2]);
  assert.match(ETag ?? "", /^"[0-9a-f]{32}"$/); // no count behind it
  const head = await s3.headObject({ Bucket, Key: "whole", PartNumber: 2 });
  assert.deepEqual([head.PartsCount, head.StorageClass], [2, "EXPRESS_ONEZONE"]);
  const { ObjectParts } = await s3.getObjectAttributes({
    Bucket,
    Key: "whole",
    ObjectAttributes: ["ObjectParts"],
  });
  assert.equal(ObjectParts?.Parts?.length, 2);
});

test("encryption: S3's keys, or the one key of KMS that a bucket ever has", async () => {
  await using d = await startDirectory();
  const { s3, world, Bucket } = d;
  await d.put("plain", "hello");
  const kms = world.sdk(KMS);
  const keys = [await kms.createKey({}), await kms.createKey({})].map(
    ({ KeyMetadata }) => KeyMetadata?.Arn ?? "",
  );
  const set = (SSEAlgorithm: "AES256" | "aws:kms" | "aws:kms:dsse", KMSMasterKeyID?: string) =>
    s3.putBucketEncryption({
      Bucket,
      ServerSideEncryptionConfiguration: {
        Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm, KMSMasterKeyID } }],
      },
    });
  assert.match(
    await refusal(set("aws:kms:dsse", keys[0])),
    /^InvalidRequest: Directory buckets support SSE-S3/,
  );
  assert.match(await refusal(set("aws:kms")), /customer managed key only\.$/);
  await set("aws:kms", keys[0]);
  const { ServerSideEncryptionConfiguration: kept } = await s3.getBucketEncryption({ Bucket });
  assert.equal(kept?.Rules?.[0]?.BucketKeyEnabled, true);
  const session = await s3.createSession({ Bucket });
  assert.deepEqual(
    [session.ServerSideEncryption, session.SSEKMSKeyId, session.BucketKeyEnabled],
    ["aws:kms", keys[0], true],
  );
  const put = await s3.putObject({ Bucket, Key: "sealed", Body: "secret" });
  assert.deepEqual(
    [put.ServerSideEncryption, put.SSEKMSKeyId, put.BucketKeyEnabled],
    ["aws:kms", keys[0], true],
  );
  assert.equal(await d.get("sealed"), "secret");
  assert.match(
    await refusal(s3.putObject({ Bucket, Key: "x", Body: "x", ServerSideEncryption: "AES256" })),
    /^InvalidRequest: The encryption settings of the session/,
  );
  assert.match(
    await refusal(s3.putObject({ Bucket, Key: "plain", Body: "x", WriteOffsetBytes: 5 })),
    /^EncryptionTypeMismatch: The existing object was created with a different encryption type\./,
  );
  await s3.deleteBucketEncryption({ Bucket });
  assert.match(await refusal(set("aws:kms", keys[1])), /can't be changed\.$/);
  const copied = await s3.copyObject({ Bucket, Key: "copy", CopySource: `${Bucket}/sealed` });
  assert.equal(copied.ServerSideEncryption, "AES256");
  assert.equal(await d.get("copy"), "secret");
  const writer = await user(world, "writer", { Effect: "Allow", Action: "s3express:*", Resource: "*" });
  await set("aws:kms", keys[0]);
  assert.match(await refusal(writer.createSession({ Bucket })), /kms:GenerateDataKey/);
});

test("lifecycle lets objects expire", async () => {
  await using d = await startDirectory();
  const { s3, world, Bucket } = d;
  await d.put("logs/old");
  await d.put("kept");
  const put = (rule: object) =>
    s3.putBucketLifecycleConfiguration({
      Bucket,
      LifecycleConfiguration: {
        Rules: [{ ID: "r", Status: "Enabled", Filter: { Prefix: "logs/" }, ...rule }],
      },
    });
  assert.match(
    await refusal(put({ Transitions: [{ Days: 30, StorageClass: "GLACIER" }] })),
    /^InvalidRequest/,
  );
  await put({ Expiration: { Days: 1 } });
  assert.equal((await s3.headObject({ Bucket, Key: "logs/old" })).Expiration, undefined); // not told
  await world.clock.advance({ days: 3 });
  await world.idle();
  assert.deepEqual(
    (await s3.listObjectsV2({ Bucket })).Contents?.map(({ Key }) => Key),
    ["kept"],
  );
});

test("policies name s3express, and are never public", async () => {
  await using d = await startDirectory();
  const { s3, Bucket } = d;
  const put = (statement: object) => {
    const Statement = [{ Effect: "Allow", Action: "s3express:CreateSession", Resource: ARN, ...statement }];
    return s3.putBucketPolicy({ Bucket, Policy: JSON.stringify({ Version: "2012-10-17", Statement }) });
  };
  const AWS = "arn:aws:iam::111111111111:root";
  assert.equal(
    await refusal(put({ Principal: { AWS }, Action: "s3:GetObject" })),
    "MalformedPolicy: Policy has invalid action",
  );
  assert.match(
    await refusal(put({ Principal: "*" })),
    /^AccessDenied: .*s3express:PutBucketPolicy.*BlockPublicPolicy/,
  );
  await put({ Principal: { AWS } });
  const stranger = zonal(d.world, {}, { accessKeyId: "111111111111", secretAccessKey: "test" });
  await stranger.putObject({ Bucket, Key: "k", Body: "theirs" });
  assert.equal(await d.get("k"), "theirs");
  // Of the bucket itself nobody but its account disposes.
  assert.equal(await refusal(stranger.deleteBucket({ Bucket })), "AccessDenied: Access Denied");
  assert.match((await s3.getBucketPolicy({ Bucket })).Policy ?? "", /CreateSession/);
  await s3.deleteBucketPolicy({ Bucket });
  assert.match(await refusal(stranger.createSession({ Bucket })), /^AccessDenied/);
});
