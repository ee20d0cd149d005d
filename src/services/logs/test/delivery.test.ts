import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import type { StartLiveTailResponseStream } from "@aws-sdk/client-cloudwatch-logs";
import { S3 } from "@aws-sdk/client-s3";
import { ARN, GROUP, refusal, STREAM, startLogs } from "./fixtures.ts";

test("an export writes a compressed file for each stream, if the bucket lets it", async () => {
  await using w = await startLogs();
  const s3 = w.world.sdk(S3);
  await s3.createBucket({ Bucket: "out" });
  await w.put(["one", "two"]);
  const task = {
    logGroupName: GROUP,
    from: w.now(),
    to: w.now() + 1000,
    destination: "out",
    destinationPrefix: "p",
  };
  assert.match(await refusal(w.logs.createExportTask(task)), /GetBucketAcl call on the given bucket failed/);
  const Principal = { Service: "logs.us-east-1.amazonaws.com" };
  const Statement = [
    { Effect: "Allow", Principal, Action: "s3:GetBucketAcl", Resource: "arn:aws:s3:::out" },
    { Effect: "Allow", Principal, Action: "s3:PutObject", Resource: "arn:aws:s3:::out/*" },
  ];
  await s3.putBucketPolicy({ Bucket: "out", Policy: JSON.stringify({ Version: "2012-10-17", Statement }) });
  const { taskId } = await w.logs.createExportTask(task);
  await w.world.idle();
  const { exportTasks } = await w.logs.describeExportTasks({ taskId });
  assert.equal(exportTasks?.[0]?.status?.code, "COMPLETED");
  const { Body } = await s3.getObject({ Bucket: "out", Key: `p/${taskId}/${STREAM}/000000.gz` });
  assert.equal(
    gunzipSync((await Body?.transformToByteArray()) ?? "").toString(),
    "2026-01-01T00:00:00.000Z one\n2026-01-01T00:00:00.001Z two\n",
  );
  const check = await s3.getObject({ Bucket: "out", Key: "p/aws-logs-write-test" });
  assert.equal(await check.Body?.transformToString(), "Permission Check Successful");
});

test("a live tail tells events as they come in", { timeout: 10_000 }, async () => {
  await using w = await startLogs();
  await w.put(["ERROR before"]);
  const { responseStream } = await w.logs.startLiveTail({
    logGroupIdentifiers: [ARN],
    logEventFilterPattern: "ERROR",
  });
  assert.ok(responseStream !== undefined);
  const events = responseStream[Symbol.asyncIterator]();
  const next = async (): Promise<StartLiveTailResponseStream> => (await events.next()).value;
  const start = await next();
  assert.deepEqual(start?.sessionStart?.logGroupIdentifiers, [ARN]);
  await w.put(["fine", "ERROR one"]);
  const first = await next();
  assert.deepEqual(
    first?.sessionUpdate?.sessionResults?.map((event) => [
      event.message,
      event.logStreamName,
      event.logGroupIdentifier,
    ]),
    [["ERROR one", STREAM, ARN]],
  );
  await w.put(["ERROR two"]);
  const second = await next();
  assert.deepEqual(
    second?.sessionUpdate?.sessionResults?.map((event) => event.message),
    ["ERROR two"],
  );
  await events.return?.();
});

test("data protection hides what it finds, unless the reader may see it", async () => {
  await using w = await startLogs();
  const DataIdentifier = ["EmailAddress", "CreditCardNumber"].map(
    (name) => `arn:aws:dataprotection::aws:data-identifier/${name}`,
  );
  const policyDocument = JSON.stringify({
    Name: "p",
    Version: "2021-06-01",
    Statement: [
      { Sid: "a", DataIdentifier, Operation: { Audit: { FindingsDestination: {} } } },
      { Sid: "b", DataIdentifier, Operation: { Deidentify: { MaskConfig: {} } } },
    ],
  });
  await w.logs.putDataProtectionPolicy({ logGroupIdentifier: GROUP, policyDocument });
  await w.put(["from amy@example.com with 4111 1111 1111 1111, not 4111 1111 1111 1112"]);
  const shown = await w.logs.filterLogEvents({ logGroupName: GROUP });
  assert.equal(
    shown.events?.[0]?.message,
    "from *************** with *******************, not 4111 1111 1111 1112",
  );
  const open = await w.logs.getLogEvents({ logGroupName: GROUP, logStreamName: STREAM, unmask: true });
  assert.match(open.events?.[0]?.message ?? "", /amy@example\.com/);
  const { queryId } = await w.logs.startQuery({
    logGroupName: GROUP,
    startTime: Math.floor(w.now() / 1000),
    endTime: Math.floor(w.now() / 1000),
    queryString: "fields unmask(@message) as m | display m",
  });
  await w.world.idle();
  const { results } = await w.logs.getQueryResults({ queryId });
  assert.match(results?.[0]?.[0]?.value ?? "", /amy@example\.com/);
  assert.equal((await w.logs.describeLogGroups({})).logGroups?.[0]?.dataProtectionStatus, "ACTIVATED");
});

test("resource policies and account policies are kept, counted and listed", async () => {
  await using w = await startLogs();
  const policyDocument = JSON.stringify({ Version: "2012-10-17", Statement: [] });
  for (let i = 0; i < 10; i++) await w.logs.putResourcePolicy({ policyName: `p${i}`, policyDocument });
  assert.match(
    await refusal(w.logs.putResourcePolicy({ policyName: "more", policyDocument })),
    /LimitExceededException/,
  );
  assert.equal((await w.logs.describeResourcePolicies({})).resourcePolicies?.length, 10);
  await w.logs.deleteResourcePolicy({ policyName: "p0" });
  assert.match(
    await refusal(w.logs.deleteResourcePolicy({ policyName: "p0" })),
    /ResourceNotFoundException: Policy with name \[p0\] does not exist/,
  );
  assert.match(
    await refusal(
      w.logs.putAccountPolicy({ policyName: "t", policyType: "TRANSFORMER_POLICY", policyDocument }),
    ),
    /InvalidParameterException: Cloudlet does not support account policies of type TRANSFORMER_POLICY/,
  );
});
