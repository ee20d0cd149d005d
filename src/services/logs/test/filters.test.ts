import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { CloudWatch } from "@aws-sdk/client-cloudwatch";
import { IAM } from "@aws-sdk/client-iam";
import { Kinesis } from "@aws-sdk/client-kinesis";
import { GROUP, type LogWorld, refusal, STREAM, startLogs } from "./fixtures.ts";

async function points(
  w: LogWorld,
  MetricName: string,
  Namespace: string,
  Dimensions: Array<{ Name: string; Value: string }> = [],
) {
  const { Datapoints } = await w.world.sdk(CloudWatch).getMetricStatistics({
    Namespace,
    MetricName,
    Dimensions,
    StartTime: new Date(w.now() - 3_600_000),
    EndTime: new Date(w.now() + 3_600_000),
    Period: 60,
    Statistics: ["Sum", "SampleCount", "Maximum"],
  });
  return Datapoints?.map(({ Sum, SampleCount, Maximum }) => [Sum, SampleCount, Maximum]) ?? [];
}

test("a metric filter makes points of what matches, with value and dimensions out of the message", async () => {
  await using w = await startLogs();
  const filter = (filterName: string, filterPattern: string, transformation: object) =>
    w.logs.putMetricFilter({
      logGroupName: GROUP,
      filterName,
      filterPattern,
      metricTransformations: [
        { metricName: filterName, metricNamespace: "App", metricValue: "1", ...transformation },
      ],
    });
  await filter("errors", "ERROR", { defaultValue: 0 });
  await filter("latency", "{ $.ms > 5 }", { metricValue: "$.ms", dimensions: { Route: "$.route" } });
  await w.put([
    "ERROR one",
    "fine",
    '{"ms":10,"route":"/a"}',
    '{"ms":30,"route":"/a"}',
    '{"ms":2,"route":"/a"}',
    "ERROR two",
  ]);
  await w.world.idle();
  assert.deepEqual(await points(w, "errors", "App"), [[2, 2, 1]]);
  assert.deepEqual(await points(w, "latency", "App", [{ Name: "Route", Value: "/a" }]), [[40, 2, 30]]);
  const { metricFilters } = await w.logs.describeMetricFilters({
    logGroupName: GROUP,
    filterNamePrefix: "e",
  });
  assert.deepEqual(
    metricFilters?.map((each) => each.filterName),
    ["errors"],
  );
  const { logGroups } = await w.logs.describeLogGroups({});
  assert.equal(logGroups?.[0]?.metricFilterCount, 2);
});

test("metrics embedded in events need no filter", async () => {
  await using w = await startLogs();
  await w.put([
    JSON.stringify({
      _aws: {
        Timestamp: w.now(),
        CloudWatchMetrics: [
          { Namespace: "Emf", Dimensions: [["fn"]], Metrics: [{ Name: "took", Unit: "Milliseconds" }] },
        ],
      },
      fn: "f",
      took: [1, 2],
    }),
  ]);
  await w.world.idle();
  assert.deepEqual(await points(w, "took", "Emf", [{ Name: "fn", Value: "f" }]), [[3, 2, 2]]);
});

test("transformations that AWS refuses", async () => {
  await using w = await startLogs();
  const put = (filterPattern: string, transformation: object) =>
    refusal(
      w.logs.putMetricFilter({
        logGroupName: GROUP,
        filterName: "f",
        filterPattern,
        metricTransformations: [
          { metricName: "m", metricNamespace: "N", metricValue: "1", ...transformation },
        ],
      }),
    );
  assert.match(await put("ERROR", { metricValue: "$.x" }), /metricValue '\$\.x'/);
  assert.match(await put("{ $.a = 1 }", { dimensions: { a: "$.a" }, defaultValue: 1 }), /mutually exclusive/);
  assert.match(await put("{ $.a = }", {}), /InvalidParameterException: Invalid filter pattern/);
});

test("a subscription brings matching events to a Kinesis stream, compressed, after a control message", async () => {
  await using w = await startLogs();
  const { destinationArn, roleArn, records } = await stream(w);
  await w.logs.putSubscriptionFilter({
    logGroupName: GROUP,
    filterName: "sub",
    filterPattern: "ERROR",
    destinationArn,
    roleArn,
  });
  await w.put(["ERROR one", "fine", "ERROR two"]);
  await w.world.idle();
  const [control, data] = await records();
  assert.equal(control?.messageType, "CONTROL_MESSAGE");
  assert.deepEqual(
    data?.logEvents?.map((event) => event.message),
    ["ERROR one", "ERROR two"],
  );
  assert.match(data?.logEvents?.[0]?.id ?? "", /^\d{56}$/);
  assert.deepEqual(
    [data?.messageType, data?.owner, data?.logGroup, data?.logStream, data?.subscriptionFilters],
    ["DATA_MESSAGE", "000000000000", GROUP, STREAM, ["sub"]],
  );
});

test("what a destination refuses is sent again when it takes it", async () => {
  await using w = await startLogs();
  const { destinationArn, roleArn, records, iam } = await stream(w);
  await w.logs.putSubscriptionFilter({
    logGroupName: GROUP,
    filterName: "sub",
    filterPattern: "",
    destinationArn,
    roleArn,
  });
  await iam.deleteRolePolicy({ RoleName: "r", PolicyName: "p" });
  await w.put(["late"]);
  await w.world.idle();
  assert.equal((await records()).length, 1);
  await allow(iam);
  await w.world.clock.advance({ minutes: 1 });
  assert.deepEqual(
    (await records())[1]?.logEvents?.map((event) => event.message),
    ["late"],
  );
});

test("subscriptions that AWS refuses", async () => {
  await using w = await startLogs();
  const { destinationArn, roleArn, iam } = await stream(w);
  const put = (more: object) =>
    refusal(
      w.logs.putSubscriptionFilter({
        logGroupName: GROUP,
        filterName: "f",
        filterPattern: "",
        destinationArn,
        roleArn,
        ...more,
      }),
    );
  assert.equal(
    await put({ roleArn: undefined }),
    "InvalidParameterException: destinationArn for vendor kinesis requires roleArn",
  );
  assert.match(
    await put({ destinationArn: `${destinationArn}x` }),
    /Could not deliver test message to specified Kinesis stream/,
  );
  await iam.deleteRolePolicy({ RoleName: "r", PolicyName: "p" });
  assert.match(await put({}), /Could not deliver test message/);
  await allow(iam);
  for (const filterName of ["a", "b"])
    await w.logs.putSubscriptionFilter({
      logGroupName: GROUP,
      filterName,
      filterPattern: "",
      destinationArn,
      roleArn,
    });
  assert.equal(await put({}), "LimitExceededException: Resource limit exceeded.");
});

interface Message {
  readonly messageType?: string;
  readonly owner?: string;
  readonly logGroup?: string;
  readonly logStream?: string;
  readonly subscriptionFilters?: readonly string[];
  readonly logEvents?: ReadonlyArray<{ readonly id: string; readonly message: string }>;
}

/** A Kinesis stream that CloudWatch Logs may write to as the role "r". */
async function stream(w: LogWorld) {
  const kinesis = w.world.sdk(Kinesis);
  const iam = w.world.sdk(IAM);
  await kinesis.createStream({ StreamName: "s", ShardCount: 1 });
  await w.world.clock.advance({ minutes: 1 });
  const trust = { Effect: "Allow", Principal: { Service: "logs.amazonaws.com" }, Action: "sts:AssumeRole" };
  const AssumeRolePolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: [trust] });
  const { Role } = await iam.createRole({ RoleName: "r", AssumeRolePolicyDocument });
  await allow(iam);
  const records = async (): Promise<Message[]> => {
    const { ShardIterator } = await kinesis.getShardIterator({
      StreamName: "s",
      ShardId: "shardId-000000000000",
      ShardIteratorType: "TRIM_HORIZON",
    });
    const { Records } = await kinesis.getRecords({ ShardIterator });
    return Records?.map(({ Data }) => JSON.parse(gunzipSync(Data ?? "").toString()) as Message) ?? [];
  };
  return {
    destinationArn: "arn:aws:kinesis:us-east-1:000000000000:stream/s",
    roleArn: Role?.Arn ?? "",
    records,
    iam,
  };
}

async function allow(iam: IAM): Promise<void> {
  const Statement = [{ Effect: "Allow", Action: "kinesis:PutRecord", Resource: "*" }];
  await iam.putRolePolicy({
    RoleName: "r",
    PolicyName: "p",
    PolicyDocument: JSON.stringify({ Version: "2012-10-17", Statement }),
  });
}
