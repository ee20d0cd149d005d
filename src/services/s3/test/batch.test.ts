import assert from "node:assert/strict";
import { test } from "node:test";
import { IAM } from "@aws-sdk/client-iam";
import { type CreateJobCommandInput, S3Control } from "@aws-sdk/client-s3-control";
import { type BucketWorld, refusal, startBucket } from "./fixtures.ts";

const AccountId = "000000000000";
const ROLE = `arn:aws:iam::${AccountId}:role/worker`;
const policy = (statement: object) => JSON.stringify({ Version: "2012-10-17", Statement: statement });

interface Batch extends AsyncDisposable {
  readonly b: BucketWorld;
  readonly control: S3Control;
  create(
    Operation: CreateJobCommandInput["Operation"],
    input?: Partial<CreateJobCommandInput>,
  ): Promise<string>;
  status(JobId: string): Promise<string | undefined>;
  /** All that the job's report says, line by line. */
  report(JobId: string): Promise<string[]>;
}

const KEYS = ["a", "with space", "not-there"];

async function startBatch(actions: readonly string[] = ["s3:*"]): Promise<Batch> {
  const b = await startBucket();
  const { world, Bucket, s3 } = b;
  const control = world.sdk(S3Control, { config: { endpoint: "http://localhost:4566" } });
  const iam = world.sdk(IAM);
  const Principal = { Service: "batchoperations.s3.amazonaws.com" };
  const trust = policy({ Effect: "Allow", Principal, Action: "sts:AssumeRole" });
  await iam.createRole({ RoleName: "worker", AssumeRolePolicyDocument: trust });
  const PolicyDocument = policy({ Effect: "Allow", Action: actions, Resource: "*" });
  await iam.putRolePolicy({ RoleName: "worker", PolicyName: "p", PolicyDocument });
  for (const key of KEYS.slice(0, 2)) await b.put(key, `body of ${key}`);
  const list = KEYS.map((key) => `${Bucket},${encodeURIComponent(key)}\n`).join("");
  const { ETag = "" } = await s3.putObject({ Bucket, Key: "manifest.csv", Body: list });
  return {
    b,
    control,
    create: async (Operation, input = {}) => {
      const { JobId = "" } = await control.createJob({
        AccountId,
        ConfirmationRequired: false,
        Priority: 10,
        RoleArn: ROLE,
        Operation,
        ClientRequestToken: `token ${Math.trunc(Number(world.clock.now()))} ${JSON.stringify(Operation).length}`,
        Report: {
          Enabled: true,
          Bucket: `arn:aws:s3:::${Bucket}`,
          Format: "Report_CSV_20180820",
          Prefix: "reports",
          ReportScope: "AllTasks",
        },
        ...(input.ManifestGenerator === undefined && {
          Manifest: {
            Spec: { Format: "S3BatchOperations_CSV_20180820", Fields: ["Bucket", "Key"] },
            Location: { ObjectArn: `arn:aws:s3:::${Bucket}/manifest.csv`, ETag },
          },
        }),
        ...input,
      });
      return JobId;
    },
    status: async (JobId) => (await control.describeJob({ AccountId, JobId })).Job?.Status,
    report: async (JobId) => {
      const manifest = JSON.parse(await b.get(`reports/job-${JobId}/manifest.json`)) as {
        Results: Array<{ Key: string }>;
      };
      const texts: string[] = [];
      for (const { Key } of manifest.Results) texts.push(await b.get(Key));
      return texts.join("").trimEnd().split("\n");
    },
    [Symbol.asyncDispose]: () => world.close(),
  };
}

test("a job goes through its states by the clock, does its work as the role, and reports", async () => {
  await using t = await startBatch();
  const { b, control } = t;
  const JobId = await t.create({ S3PutObjectTagging: { TagSet: [{ Key: "team", Value: "blue" }] } });
  assert.equal(await t.status(JobId), "New");
  await b.world.clock.advance({ seconds: 1 });
  assert.equal(await t.status(JobId), "Preparing");
  await b.world.clock.advance({ seconds: 10 });
  const { Job } = await control.describeJob({ AccountId, JobId });
  assert.equal(Job?.Status, "Complete");
  const { TotalNumberOfTasks, NumberOfTasksSucceeded, NumberOfTasksFailed } = Job?.ProgressSummary ?? {};
  assert.deepEqual([TotalNumberOfTasks, NumberOfTasksSucceeded, NumberOfTasksFailed], [3, 2, 1]);
  const { TagSet } = await b.s3.getObjectTagging({ Bucket: b.Bucket, Key: "with space" });
  assert.deepEqual(TagSet, [{ Key: "team", Value: "blue" }]);
  assert.deepEqual(await t.report(JobId), [
    "test-bucket,a,,succeeded,200,,Successful",
    "test-bucket,with%20space,,succeeded,200,,Successful",
    "test-bucket,not-there,,failed,404,NoSuchKey,The specified key does not exist.",
  ]);
  const { Jobs } = await control.listJobs({ AccountId, JobStatuses: ["Complete"] });
  assert.equal(Jobs?.[0]?.Operation, "S3PutObjectTagging");
  await b.world.clock.advance({ days: 91 });
  assert.match(await refusal(control.describeJob({ AccountId, JobId })), /^NotFoundException/);
});

test("a job waits to be confirmed, and can be called off", async () => {
  await using t = await startBatch();
  const { b, control } = t;
  const copy = { S3PutObjectCopy: { TargetResource: `arn:aws:s3:::${b.Bucket}`, TargetKeyPrefix: "copied" } };
  const JobId = await t.create(copy, { ConfirmationRequired: true });
  await b.world.clock.advance({ seconds: 10 });
  assert.equal(await t.status(JobId), "Suspended");
  await control.updateJobStatus({ AccountId, JobId, RequestedJobStatus: "Ready" });
  await b.world.clock.advance({ seconds: 10 });
  assert.equal(await t.status(JobId), "Complete");
  assert.equal(await b.get("copied/with space"), "body of with space");
  assert.match(
    await refusal(control.updateJobStatus({ AccountId, JobId, RequestedJobStatus: "Cancelled" })),
    /^JobStatusException/,
  );
  const other = await t.create(copy, { ConfirmationRequired: true });
  await b.world.clock.advance({ seconds: 10 });
  await control.updateJobStatus({ AccountId, JobId: other, RequestedJobStatus: "Cancelled" });
  await b.world.clock.advance({ seconds: 10 });
  assert.equal(await t.status(other), "Cancelled");
});

test("what the role may not do fails task by task; without its manifest the job fails", async () => {
  await using t = await startBatch(["s3:GetObject", "s3:ListBucket", "s3:PutObject"]);
  const { b } = t;
  const JobId = await t.create({ S3DeleteObjectTagging: {} });
  await b.world.clock.advance({ seconds: 10 });
  assert.ok((await t.report(JobId)).every((line) => line.includes(",failed,403,AccessDenied,")));
  const bad = await t.create(
    { S3DeleteObjectTagging: {} },
    {
      ClientRequestToken: "other",
      Manifest: {
        Spec: { Format: "S3BatchOperations_CSV_20180820", Fields: ["Bucket", "Key"] },
        Location: { ObjectArn: `arn:aws:s3:::${b.Bucket}/manifest.csv`, ETag: "another" },
      },
    },
  );
  await b.world.clock.advance({ seconds: 10 });
  assert.equal(await t.status(bad), "Failed");
});

test("checksums, generated manifests, tags of jobs", async () => {
  await using t = await startBatch();
  const { b, control } = t;
  const JobId = await t.create(
    { S3ComputeObjectChecksum: { ChecksumAlgorithm: "CRC32", ChecksumType: "FULL_OBJECT" } },
    {
      Tags: [{ Key: "k", Value: "v" }],
      ManifestGenerator: {
        S3JobManifestGenerator: {
          SourceBucket: `arn:aws:s3:::${b.Bucket}`,
          EnableManifestOutput: false,
          Filter: { KeyNameConstraint: { MatchAnyPrefix: ["with"] } },
        },
      },
    },
  );
  await b.world.clock.advance({ seconds: 10 });
  const [line = "", ...more] = await t.report(JobId);
  assert.equal(more.length, 0);
  const { ChecksumCRC32 } = await b.bare.putObject({
    Bucket: b.Bucket,
    Key: "x",
    Body: "body of with space",
    ChecksumAlgorithm: "CRC32",
  });
  assert.ok(line.includes(`""checksum_base64"":""${ChecksumCRC32}""`), line);
  assert.deepEqual((await control.getJobTagging({ AccountId, JobId })).Tags, [{ Key: "k", Value: "v" }]);
  await control.deleteJobTagging({ AccountId, JobId });
  assert.deepEqual((await control.getJobTagging({ AccountId, JobId })).Tags, []);
});

test("a more urgent job goes first", async () => {
  await using t = await startBatch();
  const { b } = t;
  for (let at = 0; at < 500; at++) await b.put(`many/${at}`);
  const ManifestGenerator = {
    S3JobManifestGenerator: { SourceBucket: `arn:aws:s3:::${b.Bucket}`, EnableManifestOutput: false },
  };
  const slow = await t.create({ S3DeleteObjectTagging: {} }, { ManifestGenerator, Priority: 1 });
  await b.world.clock.advance({ seconds: 4 });
  assert.equal(await t.status(slow), "Active");
  const urgent = await t.create(
    { S3DeleteObjectTagging: {} },
    {
      ManifestGenerator,
      Priority: 5,
      ClientRequestToken: "urgent",
    },
  );
  await b.world.clock.advance({ seconds: 4 });
  assert.equal(await t.status(urgent), "Active");
  assert.equal(await t.status(slow), "Paused");
  await b.world.clock.advance({ minutes: 1 });
  assert.equal(await t.status(slow), "Complete");
});
