import assert from "node:assert/strict";
import { test } from "node:test";
import { IAM } from "@aws-sdk/client-iam";
import { Lambda } from "@aws-sdk/client-lambda";
import { S3 } from "@aws-sdk/client-s3";
import { S3Control } from "@aws-sdk/client-s3-control";
import { type Cloudlet, startCloudlet } from "../../src/index.ts";
import { roleFor, zipOf } from "../../src/services/lambda/test/stage.ts";

const Bucket = "calling-bucket";
const FUNCTION = "arn:aws:lambda:us-east-1:000000000000:function:called";
const AccountId = "000000000000";

/** A function that answers S3 Batch Operations for every task, and whoever else calls with what it was given. */
const SOURCE = `exports.handler = async (event) => event.tasks === undefined ? event : ({
  invocationSchemaVersion: event.invocationSchemaVersion,
  treatMissingKeysAs: "PermanentFailure",
  invocationId: event.invocationId,
  results: event.tasks.map((task) => ({
    taskId: task.taskId,
    resultCode: task.s3Key === "bad" ? "PermanentFailure" : "Succeeded",
    resultString: task.s3Key + " of " + task.s3BucketArn,
  })),
});`;

async function start(): Promise<{ readonly world: Cloudlet; readonly s3: S3 }> {
  const world = await startCloudlet({ clock: "frozen" });
  const s3 = world.sdk(S3, { config: { forcePathStyle: true } });
  await s3.createBucket({ Bucket });
  await world.sdk(Lambda).createFunction({
    FunctionName: "called",
    Runtime: "nodejs22.x",
    Handler: "index.handler",
    Role: await roleFor(world),
    Code: { ZipFile: zipOf({ "index.js": SOURCE }) },
  });
  await world.clock.advance({ seconds: 2 });
  return { world, s3 };
}

test("S3 tells a function of its bucket's events, where the function's policy lets it", async () => {
  const { world, s3 } = await start();
  await using _ = world;
  const NotificationConfiguration = {
    LambdaFunctionConfigurations: [{ LambdaFunctionArn: FUNCTION, Events: ["s3:ObjectCreated:*"] as never }],
  };
  const configure = () => s3.putBucketNotificationConfiguration({ Bucket, NotificationConfiguration });
  await assert.rejects(configure(), /Unable to validate the following destination configurations/);
  await world.sdk(Lambda).addPermission({
    FunctionName: "called",
    StatementId: "s3",
    Action: "lambda:InvokeFunction",
    Principal: "s3.amazonaws.com",
    SourceArn: `arn:aws:s3:::${Bucket}`,
    SourceAccount: AccountId,
  });
  await configure();
  const calls = () => world.spy.calls("lambda.Invoke").filter(({ error }) => error === undefined);
  const before = calls().length;
  await s3.putObject({ Bucket, Key: "k", Body: "x" });
  await world.idle();
  const [call, ...more] = calls().slice(before);
  assert.equal(more.length, 0);
  assert.equal(call?.caller.kind === "service" && call.caller.service, "s3.amazonaws.com");
});

test("a batch job has a function see to each object, and reports what it said", async () => {
  const { world, s3 } = await start();
  await using _ = world;
  for (const Key of ["good", "bad"]) await s3.putObject({ Bucket, Key, Body: "x" });
  const iam = world.sdk(IAM);
  const policy = (Statement: object) => JSON.stringify({ Version: "2012-10-17", Statement });
  await iam.createRole({
    RoleName: "batch",
    AssumeRolePolicyDocument: policy({
      Effect: "Allow",
      Principal: { Service: "batchoperations.s3.amazonaws.com" },
      Action: "sts:AssumeRole",
    }),
  });
  const PolicyDocument = policy({ Effect: "Allow", Action: ["lambda:*", "s3:*"], Resource: "*" });
  await iam.putRolePolicy({ RoleName: "batch", PolicyName: "p", PolicyDocument });
  const control = world.sdk(S3Control, { config: { endpoint: "http://localhost:4566" } });
  const { JobId } = await control.createJob({
    AccountId,
    ConfirmationRequired: false,
    Priority: 1,
    RoleArn: `arn:aws:iam::${AccountId}:role/batch`,
    Operation: { LambdaInvoke: { FunctionArn: FUNCTION } },
    ClientRequestToken: "once",
    ManifestGenerator: {
      S3JobManifestGenerator: { SourceBucket: `arn:aws:s3:::${Bucket}`, EnableManifestOutput: false },
    },
    Report: {
      Enabled: true,
      Bucket: `arn:aws:s3:::${Bucket}`,
      Format: "Report_CSV_20180820",
      ReportScope: "AllTasks",
    },
  });
  await world.clock.advance({ seconds: 10 });
  const { Contents = [] } = await s3.listObjectsV2({ Bucket, Prefix: `job-${JobId}/results/` });
  const texts: string[] = [];
  for (const { Key = "" } of Contents) {
    const { Body } = await s3.getObject({ Bucket, Key });
    texts.push((await Body?.transformToString())?.trim() ?? "");
  }
  assert.deepEqual(texts.sort(), [
    `${Bucket},bad,,failed,200,PermanentFailure,bad of arn:aws:s3:::${Bucket}`,
    `${Bucket},good,,succeeded,200,,good of arn:aws:s3:::${Bucket}`,
  ]);
});
