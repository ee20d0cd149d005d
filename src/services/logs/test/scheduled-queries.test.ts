import assert from "node:assert/strict";
import { test } from "node:test";
import { IAM } from "@aws-sdk/client-iam";
import { S3 } from "@aws-sdk/client-s3";
import { GROUP, refusal, startLogs } from "./fixtures.ts";

const ROLE = "arn:aws:iam::000000000000:role/query";

test("a scheduled query runs by the clock as its role, and leaves its results in a bucket", async () => {
  await using w = await startLogs();
  const iam = w.world.sdk(IAM);
  const s3 = w.world.sdk(S3, { config: { forcePathStyle: true } });
  await s3.createBucket({ Bucket: "results" });
  const Principal = { Service: "logs.amazonaws.com" };
  const trust = {
    Version: "2012-10-17",
    Statement: { Effect: "Allow", Principal, Action: "sts:AssumeRole" },
  };
  await iam.createRole({ RoleName: "query", AssumeRolePolicyDocument: JSON.stringify(trust) });
  const allow = (Action: string) =>
    iam.putRolePolicy({
      RoleName: "query",
      PolicyName: "p",
      PolicyDocument: JSON.stringify({
        Version: "2012-10-17",
        Statement: { Effect: "Allow", Action, Resource: "*" },
      }),
    });
  await allow("s3:PutObject");
  const given = {
    queryLanguage: "CWLI" as const,
    queryString: "stats count(*) as n",
    logGroupIdentifiers: [GROUP],
    scheduleExpression: "cron(0 * * * ? *)",
    startTimeOffset: 3_600,
    executionRoleArn: ROLE,
    destinationConfiguration: { s3Configuration: { destinationIdentifier: "s3://results/q", roleArn: ROLE } },
  };
  await w.logs.createScheduledQuery({ name: "hourly", ...given });
  assert.match(await refusal(w.logs.createScheduledQuery({ name: "hourly", ...given })), /ConflictException/);
  assert.match(
    await refusal(w.logs.createScheduledQuery({ name: "x", ...given, scheduleExpression: "hourly" })),
    /ValidationException/,
  );
  const history = async () => {
    const range = { startTime: 0, endTime: Math.floor(w.now() / 1000) + 1 };
    const told = await w.logs.getScheduledQueryHistory({ identifier: "hourly", ...range });
    return told.triggerHistory ?? [];
  };
  await w.world.clock.advance({ hours: 1 });
  await w.world.idle();
  const [denied] = await history();
  assert.equal(denied?.executionStatus, "Failed");
  assert.match(denied?.errorMessage ?? "", /logs:StartQuery/);
  await allow("*");
  await w.put(["one", "two"]);
  await w.world.clock.advance({ hours: 1 });
  await w.world.idle();
  const [, done] = await history();
  assert.equal(done?.executionStatus, "Complete");
  assert.equal(done?.destinations?.[0]?.status, "COMPLETE");
  const Key = done?.destinations?.[0]?.processedIdentifier?.replace("s3://results/", "");
  const found = await s3.getObject({ Bucket: "results", Key });
  const { results } = JSON.parse((await found.Body?.transformToString()) ?? "");
  assert.deepEqual(results, [[{ field: "n", value: "2" }]]);
  await w.logs.updateScheduledQuery({ identifier: "hourly", ...given, state: "DISABLED" });
  await w.world.clock.advance({ hours: 2 });
  assert.equal((await history()).length, 2);
  assert.equal((await w.logs.listScheduledQueries({ state: "DISABLED" })).scheduledQueries?.length, 1);
  await w.logs.deleteScheduledQuery({ identifier: "hourly" });
  assert.match(await refusal(w.logs.getScheduledQuery({ identifier: "hourly" })), /ResourceNotFound/);
});
