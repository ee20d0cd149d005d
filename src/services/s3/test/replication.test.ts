import assert from "node:assert/strict";
import { test } from "node:test";
import { IAM } from "@aws-sdk/client-iam";
import { KMS } from "@aws-sdk/client-kms";
import { type ReplicationRule, S3 } from "@aws-sdk/client-s3";
import { S3Control } from "@aws-sdk/client-s3-control";
import { SQS } from "@aws-sdk/client-sqs";
import { type Cloudlet, startCloudlet } from "../../../index.ts";
import { refusal } from "./aging-fixtures.ts";

const SOURCE = "source-bucket";
const OTHER_ACCOUNT = "111122223333";
const ROLE = "arn:aws:iam::000000000000:role/replicator";

const policy = (...Statement: readonly object[]) => JSON.stringify({ Version: "2012-10-17", Statement });

const READS = ["s3:GetObjectVersionForReplication", "s3:GetObjectVersionAcl", "s3:GetObjectVersionTagging"];
const WRITES = [
  "s3:ReplicateObject",
  "s3:ReplicateDelete",
  "s3:ReplicateTags",
  "s3:ObjectOwnerOverrideToBucketOwner",
];

async function allow(world: Cloudlet, actions: readonly string[]): Promise<void> {
  await world.sdk(IAM).putRolePolicy({
    RoleName: "replicator",
    PolicyName: "p",
    PolicyDocument: policy({ Effect: "Allow", Action: actions, Resource: "*" }),
  });
}

interface Pair extends AsyncDisposable {
  readonly world: Cloudlet;
  readonly source: S3;
  readonly there: S3;
  readonly Bucket: string;
  replicate(...rules: readonly Partial<ReplicationRule>[]): Promise<void>;
  /** What HEAD tells at the source, once everything has happened. */
  status(Key: string, VersionId?: string): Promise<string | undefined>;
}

/** A bucket here, one in another Region, and a role that may carry from one to the other. */
async function startPair(account?: string): Promise<Pair> {
  const world = await startCloudlet({ clock: "frozen" });
  const source = world.sdk(S3);
  const there = world.sdk(S3, { region: "eu-west-1", ...(account !== undefined && { account }) });
  const Bucket = "destination-bucket";
  await source.createBucket({ Bucket: SOURCE });
  await there.createBucket({ Bucket, CreateBucketConfiguration: { LocationConstraint: "eu-west-1" } });
  for (const [client, name] of [
    [source, SOURCE],
    [there, Bucket],
  ] as const)
    await client.putBucketVersioning({ Bucket: name, VersioningConfiguration: { Status: "Enabled" } });
  await world.sdk(IAM).createRole({
    RoleName: "replicator",
    AssumeRolePolicyDocument: policy({
      Effect: "Allow",
      Principal: { Service: "s3.amazonaws.com" },
      Action: "sts:AssumeRole",
    }),
  });
  await allow(world, [...READS, ...WRITES]);
  return {
    world,
    source,
    there,
    Bucket,
    replicate: async (...rules) => {
      const Rules = rules.map(
        (rule, index): ReplicationRule => ({
          ID: `r${index}`,
          Priority: index + 1,
          Status: "Enabled",
          Filter: { Prefix: "" },
          DeleteMarkerReplication: { Status: "Disabled" },
          ...rule,
          Destination: { Bucket: `arn:aws:s3:::${Bucket}`, ...rule.Destination },
        }),
      );
      await source.putBucketReplication({ Bucket: SOURCE, ReplicationConfiguration: { Role: ROLE, Rules } });
    },
    status: async (Key, VersionId) => {
      await world.idle();
      const head = { Bucket: SOURCE, Key, ...(VersionId !== undefined && { VersionId }) };
      return (await source.headObject(head)).ReplicationStatus;
    },
    [Symbol.asyncDispose]: () => world.close(),
  };
}

test("what is written under the rules goes over with id, metadata and tags; what was there before does not", async () => {
  await using p = await startPair();
  await p.source.putObject({ Bucket: SOURCE, Key: "before", Body: "old" });
  await p.replicate({ Filter: { Prefix: "b" } });
  const Body = "x".repeat(100_000);
  const { VersionId } = await p.source.putObject({
    Bucket: SOURCE,
    Key: "book",
    Body,
    ContentType: "text/plain",
    Metadata: { a: "b" },
    Tagging: "t=1",
  });
  await p.source.putObject({ Bucket: SOURCE, Key: "another", Body: "x" });
  assert.equal(await p.status("book"), "COMPLETED");
  assert.equal(await p.status("another"), undefined);
  assert.equal(await p.status("before"), undefined);
  const replica = await p.there.getObject({ Bucket: p.Bucket, Key: "book" });
  assert.equal(replica.VersionId, VersionId);
  assert.equal(replica.ReplicationStatus, "REPLICA");
  assert.deepEqual(
    [replica.ContentType, replica.Metadata, replica.TagCount, await replica.Body?.transformToString()],
    ["text/plain", { a: "b" }, 1, Body],
  );
  assert.equal((await p.there.listObjectsV2({ Bucket: p.Bucket })).KeyCount, 1);
});

test("the role's permissions are what counts, at the source and at the destination", async () => {
  await using p = await startPair();
  await p.replicate({});
  await allow(p.world, READS);
  await p.source.putObject({ Bucket: SOURCE, Key: "a", Body: "x" });
  assert.equal(await p.status("a"), "FAILED");
  await allow(p.world, [...WRITES, "s3:GetObject", "s3:GetObjectVersion"]);
  await p.source.putObject({ Bucket: SOURCE, Key: "b", Body: "x" });
  assert.equal(await p.status("b"), "FAILED", "reading for replication has an action of its own");
  await allow(p.world, ["s3:GetObjectVersionForReplication", "s3:ReplicateObject"]);
  await p.source.putObject({ Bucket: SOURCE, Key: "c", Body: "x" });
  await p.source.putObject({ Bucket: SOURCE, Key: "tagged", Body: "x", Tagging: "a=b" });
  assert.equal(await p.status("c"), "COMPLETED");
  assert.equal(await p.status("tagged"), "FAILED");
  await p.world.sdk(IAM).updateAssumeRolePolicy({
    RoleName: "replicator",
    PolicyDocument: policy({
      Effect: "Allow",
      Principal: { Service: "ec2.amazonaws.com" },
      Action: "sts:AssumeRole",
    }),
  });
  await p.source.putObject({ Bucket: SOURCE, Key: "d", Body: "x" });
  assert.equal(await p.status("d"), "FAILED");
});

test("another account's bucket lets the role in by its policy, and may take the object over", async () => {
  await using p = await startPair(OTHER_ACCOUNT);
  await p.replicate({
    Destination: {
      Bucket: `arn:aws:s3:::${p.Bucket}`,
      Account: OTHER_ACCOUNT,
      AccessControlTranslation: { Owner: "Destination" },
      StorageClass: "GLACIER_IR",
    },
  });
  await p.source.putObject({ Bucket: SOURCE, Key: "a", Body: "x" });
  assert.equal(await p.status("a"), "FAILED");
  await p.there.putBucketPolicy({
    Bucket: p.Bucket,
    Policy: policy({
      Effect: "Allow",
      Principal: { AWS: ROLE },
      Action: WRITES,
      Resource: `arn:aws:s3:::${p.Bucket}/*`,
    }),
  });
  await p.source.putObject({ Bucket: SOURCE, Key: "b", Body: "x" });
  assert.equal(await p.status("b"), "COMPLETED");
  const replica = await p.there.getObject({ Bucket: p.Bucket, Key: "b" });
  assert.equal(replica.StorageClass, "GLACIER_IR");
});

test("delete markers go over where the rule says so; deletions of versions never", async () => {
  await using p = await startPair();
  await p.replicate({ DeleteMarkerReplication: { Status: "Enabled" }, Filter: { Prefix: "m" } }, {});
  const { VersionId } = await p.source.putObject({ Bucket: SOURCE, Key: "m", Body: "x" });
  await p.source.putObject({ Bucket: SOURCE, Key: "n", Body: "x" });
  await p.world.idle();
  await p.source.deleteObject({ Bucket: SOURCE, Key: "n" });
  await p.source.deleteObject({ Bucket: SOURCE, Key: "m", VersionId });
  await p.world.idle();
  assert.equal((await p.there.listObjectsV2({ Bucket: p.Bucket })).KeyCount, 2);
  const marker = await p.source.deleteObject({ Bucket: SOURCE, Key: "m" });
  await p.world.idle();
  assert.equal((await p.there.listObjectsV2({ Bucket: p.Bucket })).KeyCount, 1);
  await p.there.deleteObject({ Bucket: p.Bucket, Key: "m", VersionId: marker.VersionId });
  assert.equal((await p.there.listObjectsV2({ Bucket: p.Bucket })).KeyCount, 2);
});

test("tags that change later follow their object, as far as the role may take them", async () => {
  await using p = await startPair();
  await p.replicate({});
  const { VersionId } = await p.source.putObject({ Bucket: SOURCE, Key: "a", Body: "x", Tagging: "a=1" });
  assert.equal(await p.status("a"), "COMPLETED");
  const tag = (Value: string) =>
    p.source.putObjectTagging({ Bucket: SOURCE, Key: "a", Tagging: { TagSet: [{ Key: "a", Value }] } });
  const there = async () =>
    (await p.there.getObjectTagging({ Bucket: p.Bucket, Key: "a" })).TagSet?.[0]?.Value;
  await tag("2");
  assert.equal(await p.status("a"), "COMPLETED");
  assert.equal(await there(), "2");
  await allow(p.world, [...READS, "s3:ReplicateObject"]);
  await tag("3");
  assert.equal(await p.status("a"), "FAILED");
  assert.equal(await there(), "2");
  assert.equal((await p.there.headObject({ Bucket: p.Bucket, Key: "a" })).VersionId, VersionId);
});

test("replicas are not replicated any further", async () => {
  await using p = await startPair();
  await p.replicate({});
  await p.there.putBucketReplication({
    Bucket: p.Bucket,
    ReplicationConfiguration: {
      Role: ROLE,
      Rules: [
        {
          ID: "back",
          Priority: 1,
          Status: "Enabled",
          Filter: {},
          DeleteMarkerReplication: { Status: "Disabled" },
          Destination: { Bucket: `arn:aws:s3:::${SOURCE}` },
        },
      ],
    },
  });
  await p.source.putObject({ Bucket: SOURCE, Key: "a", Body: "x" });
  await p.there.putObject({ Bucket: p.Bucket, Key: "b", Body: "x" });
  assert.equal(await p.status("a"), "COMPLETED");
  assert.equal(await p.status("b"), "REPLICA");
  assert.equal((await p.there.headObject({ Bucket: p.Bucket, Key: "b" })).ReplicationStatus, "COMPLETED");
});

test("objects under KMS go over where the rule says under which key, and the role may use both keys", async () => {
  await using p = await startPair();
  const key = async (region: string) => {
    const made = await p.world.sdk(KMS, { region }).createKey({});
    return made.KeyMetadata?.Arn ?? "";
  };
  const [here, away] = [await key("us-east-1"), await key("eu-west-1")];
  const put = async (Key: string) => {
    const encryption = { ServerSideEncryption: "aws:kms", SSEKMSKeyId: here } as const;
    await p.source.putObject({ Bucket: SOURCE, Key, Body: "secret", ...encryption });
  };
  await p.replicate({});
  await put("unasked");
  assert.equal(await p.status("unasked"), undefined);
  await p.replicate({
    SourceSelectionCriteria: { SseKmsEncryptedObjects: { Status: "Enabled" } },
    Destination: {
      Bucket: `arn:aws:s3:::${p.Bucket}`,
      EncryptionConfiguration: { ReplicaKmsKeyID: away },
    },
  });
  await put("denied");
  assert.equal(await p.status("denied"), "FAILED");
  await allow(p.world, [...READS, ...WRITES, "kms:Decrypt", "kms:GenerateDataKey"]);
  await put("carried");
  assert.equal(await p.status("carried"), "COMPLETED");
  const replica = await p.there.getObject({ Bucket: p.Bucket, Key: "carried" });
  assert.equal(replica.SSEKMSKeyId, away);
  assert.equal(await replica.Body?.transformToString(), "secret");
  const SSECustomerKey = Buffer.alloc(32, 7).toString("base64");
  await p.source.putObject({
    Bucket: SOURCE,
    Key: "own",
    Body: "x",
    SSECustomerAlgorithm: "AES256",
    SSECustomerKey,
  });
  await p.world.idle();
  assert.equal((await p.there.listObjectsV2({ Bucket: p.Bucket })).KeyCount, 1);
});

test("an object that came in parts goes over whole, under its own ETag", async () => {
  await using p = await startPair();
  await p.replicate({});
  const upload = { Bucket: SOURCE, Key: "parts" };
  const { UploadId } = await p.source.createMultipartUpload(upload);
  const Parts: { PartNumber: number; ETag: string | undefined }[] = [];
  for (const [PartNumber, size] of [
    [1, 5 * 1024 * 1024],
    [2, 10],
  ] as const) {
    const { ETag } = await p.source.uploadPart({
      ...upload,
      UploadId,
      PartNumber,
      Body: Buffer.alloc(size, PartNumber),
    });
    Parts.push({ PartNumber, ETag });
  }
  const { ETag } = await p.source.completeMultipartUpload({
    ...upload,
    UploadId,
    MultipartUpload: { Parts },
  });
  assert.equal(await p.status("parts"), "COMPLETED");
  const replica = await p.there.getObject({ Bucket: p.Bucket, Key: "parts" });
  assert.equal(replica.ETag, ETag);
  assert.equal((await replica.Body?.transformToByteArray())?.length, 5 * 1024 * 1024 + 10);
  const second = await p.there.getObject({ Bucket: p.Bucket, Key: "parts", PartNumber: 2 });
  assert.equal(second.PartsCount, 2);
  assert.deepEqual(await second.Body?.transformToByteArray(), new Uint8Array(Buffer.alloc(10, 2)));
});

test("S3's refusals", async () => {
  await using p = await startPair();
  assert.equal(
    await refusal(p.source.getBucketReplication({ Bucket: SOURCE })),
    "ReplicationConfigurationNotFoundError: The replication configuration was not found",
  );
  const to = (name: string) => ({ Destination: { Bucket: `arn:aws:s3:::${name}` } });
  const unversioned = "InvalidRequest: Destination bucket must have versioning enabled.";
  assert.equal(await refusal(p.replicate(to("not-there"))), unversioned);
  await p.source.createBucket({ Bucket: "plain-bucket" });
  assert.equal(await refusal(p.replicate(to("plain-bucket"))), unversioned);
  assert.equal(
    await refusal(p.replicate(to(SOURCE))),
    "InvalidRequest: Destination bucket cannot be the same as the source bucket.",
  );
  await p.source.putBucketVersioning({ Bucket: SOURCE, VersioningConfiguration: { Status: "Suspended" } });
  assert.equal(
    await refusal(p.replicate({})),
    "InvalidRequest: Versioning must be 'Enabled' on the bucket to apply a replication configuration",
  );
});

test("time control: what is late is told, and what came late; metrics count what is under way", async () => {
  await using p = await startPair();
  const { world } = p;
  const sqs = world.sdk(SQS);
  const queue = "arn:aws:sqs:us-east-1:000000000000:late";
  const Policy = policy({
    Effect: "Allow",
    Principal: { Service: "s3.amazonaws.com" },
    Action: "sqs:SendMessage",
    Resource: queue,
  });
  const { QueueUrl = "" } = await sqs.createQueue({ QueueName: "late", Attributes: { Policy } });
  const heard = async () => {
    await world.idle();
    const { Messages = [] } = await sqs.receiveMessage({ QueueUrl, MaxNumberOfMessages: 10 });
    for (const { ReceiptHandle } of Messages) await sqs.deleteMessage({ QueueUrl, ReceiptHandle });
    return Messages.map(({ Body = "" }) => JSON.parse(Body).Records?.[0]).filter(
      (each) => each !== undefined,
    );
  };
  await p.source.putBucketNotificationConfiguration({
    Bucket: SOURCE,
    NotificationConfiguration: { QueueConfigurations: [{ QueueArn: queue, Events: ["s3:Replication:*"] }] },
  });
  await p.replicate({
    Destination: {
      Bucket: `arn:aws:s3:::${p.Bucket}`,
      ReplicationTime: { Status: "Enabled", Time: { Minutes: 15 } },
      Metrics: { Status: "Enabled", EventThreshold: { Minutes: 15 } },
    },
  });
  await p.source.putObject({ Bucket: SOURCE, Key: "in-time", Body: "x" });
  assert.equal(await p.status("in-time"), "COMPLETED");
  world.faults.takeDown("eu-west-1");
  await p.source.putObject({ Bucket: SOURCE, Key: "late", Body: "12345" });
  await world.clock.advance({ minutes: 14 });
  assert.deepEqual(await heard(), []);
  await world.clock.advance({ minutes: 2 });
  const [missed] = await heard();
  assert.equal(missed?.eventName, "Replication:OperationMissedThreshold");
  assert.equal(missed?.s3.object.key, "late");
  assert.equal(missed?.replicationEventData.threshold, "15");
  world.faults.bringBack("eu-west-1");
  assert.equal(await p.status("late"), "COMPLETED");
  const [after] = await heard();
  assert.equal(after?.eventName, "Replication:OperationReplicatedAfterThreshold");
  assert.equal(after?.replicationEventData.replicationTime, "16");
  const points = new Set(
    world.world.meter.take().series.flatMap(({ series }) => series.points().map(({ metric }) => metric)),
  );
  for (const metric of ["BytesPendingReplication", "OperationsPendingReplication", "ReplicationLatency"])
    assert.ok(points.has(metric), metric);
  await allow(world, READS);
  await p.source.putObject({ Bucket: SOURCE, Key: "never", Body: "x" });
  const [failed] = await heard();
  assert.equal(failed?.eventName, "Replication:OperationFailedReplication");
  assert.equal(failed?.replicationEventData.failureReason, "DstPutObjNotPermitted");
  world.faults.takeDown("eu-west-1");
  for (const Key of ["rule-gone", "version-gone"])
    await p.source.putObject({ Bucket: SOURCE, Key, Body: "x" });
  const { VersionId } = await p.source.headObject({ Bucket: SOURCE, Key: "version-gone" });
  await p.source.deleteObject({ Bucket: SOURCE, Key: "version-gone", VersionId });
  await p.source.deleteBucketReplication({ Bucket: SOURCE });
  const untracked = await heard();
  assert.deepEqual(
    untracked.map(({ eventName, s3 }) => `${eventName} ${s3.object.key}`).sort(),
    ["rule-gone", "version-gone"].map((key) => `Replication:OperationNotTracked ${key}`),
  );
  await world.clock.advance({ minutes: 16 });
  assert.deepEqual(await heard(), [], "what nobody tracks is never late");
});

test("what was there before its rule goes over by a batch job", async () => {
  await using p = await startPair();
  const { world } = p;
  await p.source.putObject({ Bucket: SOURCE, Key: "old", Body: "there before" });
  await p.replicate({});
  assert.equal(await p.status("old"), undefined);
  const iam = world.sdk(IAM);
  const Principal = { Service: "batchoperations.s3.amazonaws.com" };
  const trust = policy({ Effect: "Allow", Principal, Action: "sts:AssumeRole" });
  await iam.createRole({ RoleName: "batch", AssumeRolePolicyDocument: trust });
  const Action = ["s3:InitiateReplication", "s3:PutInventoryConfiguration"];
  const PolicyDocument = policy({ Effect: "Allow", Action, Resource: "*" });
  await iam.putRolePolicy({ RoleName: "batch", PolicyName: "p", PolicyDocument });
  const control = world.sdk(S3Control, { config: { endpoint: "http://localhost:4566" } });
  const AccountId = "000000000000";
  const { JobId } = await control.createJob({
    AccountId,
    ConfirmationRequired: false,
    Priority: 1,
    RoleArn: `arn:aws:iam::${AccountId}:role/batch`,
    Operation: { S3ReplicateObject: {} },
    Report: { Enabled: false },
    ClientRequestToken: "once",
    ManifestGenerator: {
      S3JobManifestGenerator: {
        SourceBucket: `arn:aws:s3:::${SOURCE}`,
        EnableManifestOutput: false,
        Filter: { EligibleForReplication: true, ObjectReplicationStatuses: ["NONE", "FAILED"] },
      },
    },
  });
  await world.clock.advance({ seconds: 10 });
  const { Job } = await control.describeJob({ AccountId, JobId });
  assert.deepEqual([Job?.Status, Job?.ProgressSummary?.NumberOfTasksSucceeded], ["Complete", 1]);
  assert.equal(await p.status("old"), "COMPLETED");
  const there = await p.there.getObject({ Bucket: p.Bucket, Key: "old" });
  assert.equal(await there.Body?.transformToString(), "there before");
});

test("what changes about a replica goes back to its object, where a rule says so", async () => {
  await using p = await startPair();
  await p.replicate({});
  await p.source.putObject({ Bucket: SOURCE, Key: "a", Body: "x", Tagging: "a=1" });
  assert.equal(await p.status("a"), "COMPLETED");
  const Tagging = { TagSet: [{ Key: "a", Value: "2" }] };
  const back = (Status: "Enabled" | "Disabled") =>
    p.there.putBucketReplication({
      Bucket: p.Bucket,
      ReplicationConfiguration: {
        Role: ROLE,
        Rules: [
          {
            ID: "back",
            Priority: 1,
            Status: "Enabled",
            Filter: {},
            DeleteMarkerReplication: { Status: "Disabled" },
            SourceSelectionCriteria: { ReplicaModifications: { Status } },
            Destination: { Bucket: `arn:aws:s3:::${SOURCE}` },
          },
        ],
      },
    });
  const tag = async () => {
    await p.world.idle();
    return (await p.source.getObjectTagging({ Bucket: SOURCE, Key: "a" })).TagSet?.[0]?.Value;
  };
  await back("Disabled");
  await p.there.putObjectTagging({ Bucket: p.Bucket, Key: "a", Tagging });
  assert.equal(await tag(), "1");
  await back("Enabled");
  await p.there.putObjectTagging({ Bucket: p.Bucket, Key: "a", Tagging });
  assert.equal(await tag(), "2");
  assert.equal(await p.status("a"), "COMPLETED");
  assert.equal((await p.there.headObject({ Bucket: p.Bucket, Key: "a" })).ReplicationStatus, "REPLICA");
});
