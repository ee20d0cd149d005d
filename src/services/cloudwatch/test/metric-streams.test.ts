import assert from "node:assert/strict";
import { test } from "node:test";
import type { PutMetricStreamCommandInput } from "@aws-sdk/client-cloudwatch";
import { Firehose } from "@aws-sdk/client-firehose";
import { IAM } from "@aws-sdk/client-iam";
import { S3 } from "@aws-sdk/client-s3";
import { at, type MetricWorld, refusal, START, startMetrics } from "./fixtures.ts";

const ACCOUNT = "000000000000";
const FirehoseArn = `arn:aws:firehose:us-east-1:${ACCOUNT}:deliverystream/lake`;
const Name = "all";

async function role(w: MetricWorld, RoleName: string, service: string, Action: readonly string[]) {
  const iam = w.world.sdk(IAM);
  const policy = (Statement: object) => JSON.stringify({ Version: "2012-10-17", Statement });
  const trust = { Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" };
  await iam.createRole({ RoleName, AssumeRolePolicyDocument: policy(trust) });
  const PolicyDocument = policy({ Effect: "Allow", Action, Resource: "*" });
  await iam.putRolePolicy({ RoleName, PolicyName: "may", PolicyDocument });
  return `arn:aws:iam::${ACCOUNT}:role/${RoleName}`;
}

/** A delivery stream into a bucket, and a metric stream of the namespace App into it. */
async function startStream(more: Partial<PutMetricStreamCommandInput> = {}, actions = ["firehose:*"]) {
  const w = await startMetrics();
  const s3 = w.world.sdk(S3, { config: { forcePathStyle: true } });
  await s3.createBucket({ Bucket: "lake" });
  const RoleARN = await role(w, "firehose", "firehose.amazonaws.com", ["s3:PutObject"]);
  await w.world.sdk(Firehose).createDeliveryStream({
    DeliveryStreamName: "lake",
    ExtendedS3DestinationConfiguration: { RoleARN, BucketARN: "arn:aws:s3:::lake" },
  });
  await w.world.idle();
  const RoleArn = await role(w, "streams", "streams.metrics.cloudwatch.amazonaws.com", actions);
  const put = (changes: Partial<PutMetricStreamCommandInput> = {}) =>
    w.cw.putMetricStream({
      ...{ Name, FirehoseArn, RoleArn, OutputFormat: "json" },
      ...{ IncludeFilters: [{ Namespace: "App" }] },
      ...more,
      ...changes,
    });
  await put();
  return {
    ...w,
    put,
    putMetric: w.put,
    delivered: async () => {
      const { Contents = [] } = await s3.listObjectsV2({ Bucket: "lake" });
      const parts = await Promise.all(
        Contents.map(async ({ Key }) => {
          const { Body } = await s3.getObject({ Bucket: "lake", Key });
          return Buffer.from((await Body?.transformToByteArray()) ?? []);
        }),
      );
      return Buffer.concat(parts);
    },
  };
}

test("each minute's datapoints go to Firehose as JSON, with the statistics asked for", async () => {
  await using w = await startStream({
    StatisticsConfigurations: [
      {
        IncludeMetrics: [{ Namespace: "App", MetricName: "m" }],
        AdditionalStatistics: ["p50", "TM(25%:75%)"],
      },
    ],
  });
  await w.cw.putMetricData({
    Namespace: "App",
    MetricData: [
      {
        MetricName: "m",
        Dimensions: [{ Name: "b", Value: "2" }],
        Values: [1, 2, 3, 10],
        Timestamp: at(30),
        Unit: "Seconds",
      },
      { MetricName: "n", Value: 7, Timestamp: at(90) },
    ],
  });
  await w.cw.putMetricData({ Namespace: "Other", MetricData: [{ MetricName: "m", Value: 1 }] });
  await w.world.clock.advance({ minutes: 1 });
  assert.equal((await w.delivered()).length, 0, "Firehose keeps it for its own time");
  await w.world.clock.advance({ minutes: 6 });
  const common = `"metric_stream_name":"all","account_id":"${ACCOUNT}","region":"us-east-1","namespace":"App"`;
  assert.equal(
    (await w.delivered()).toString(),
    `{${common},"metric_name":"m","dimensions":{"b":"2"},"timestamp":${START},` +
      `"value":{"max":10.0,"min":1.0,"sum":16.0,"count":4.0,"p50":2.0,"TM(25%:75%)":2.5},"unit":"Seconds"}\n` +
      `{${common},"metric_name":"n","dimensions":{},"timestamp":${START + 60_000},` +
      `"value":{"max":7.0,"min":7.0,"sum":7.0,"count":1.0},"unit":"None"}\n`,
  );
  const sum = async (MetricName: string) => {
    const { Datapoints } = await w.cw.getMetricStatistics({
      ...{ Namespace: "AWS/CloudWatch/MetricStreams", MetricName, Period: 3_600, Statistics: ["Sum"] },
      ...{ Dimensions: [{ Name: "MetricStreamName", Value: Name }], StartTime: at(0), EndTime: at(3_600) },
    });
    return Datapoints?.[0]?.Sum;
  };
  assert.equal(await sum("MetricUpdate"), 2);
  assert.equal(await sum("TotalMetricUpdate"), 3);
  assert.equal(await sum("PublishErrorRate"), 0);
});

test("a minute that changes is sent again; a stopped stream sends nothing of what it missed", async () => {
  await using w = await startStream();
  await w.putMetric([[0, 1]]);
  await w.world.clock.advance({ minutes: 2 });
  await w.putMetric([[10, 2]]);
  await w.world.clock.advance({ minutes: 2 });
  await w.cw.stopMetricStreams({ Names: [Name] });
  assert.equal((await w.cw.getMetricStream({ Name })).State, "stopped");
  await w.putMetric([[240, 4]]);
  await w.cw.startMetricStreams({ Names: [Name] });
  await w.world.clock.advance({ minutes: 10 });
  const sums = (await w.delivered())
    .toString()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).value.sum);
  assert.deepEqual(sums, [1, 3]);
});

/** Fields of a message as [number, bytes or raw eight bytes], by their order. */
function fieldsOf(bytes: Buffer): [number, Buffer][] {
  const fields: [number, Buffer][] = [];
  let next = 0;
  const varint = () => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[next++] ?? 0;
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  };
  while (next < bytes.length) {
    const key = varint();
    const length = key % 8 === 2 ? varint() : 8;
    fields.push([Math.floor(key / 8), bytes.subarray(next, next + length)]);
    next += length;
  }
  return fields;
}
const all = (bytes: Buffer, field: number): Buffer[] =>
  fieldsOf(bytes).flatMap(([number, value]) => (number === field ? [value] : []));
const one = (bytes: Buffer, ...path: number[]): Buffer =>
  path.reduce((inner, field) => all(inner, field)[0] ?? Buffer.alloc(0), bytes);

for (const OutputFormat of ["opentelemetry0.7", "opentelemetry1.0"] as const)
  test(`datapoints as ${OutputFormat}`, async () => {
    await using w = await startStream({
      OutputFormat,
      StatisticsConfigurations: [
        { IncludeMetrics: [{ Namespace: "App", MetricName: "m" }], AdditionalStatistics: ["p75"] },
      ],
    });
    await w.cw.putMetricData({
      Namespace: "App",
      MetricData: [
        {
          MetricName: "m",
          Dimensions: [{ Name: "d", Value: "v" }],
          Values: [1, 2, 3, 4],
          Unit: "Bytes/Second",
        },
      ],
    });
    await w.world.clock.advance({ minutes: 10 });
    const bytes = await w.delivered();
    const lengthBytes = (bytes[0] ?? 0) < 128 ? 1 : 2;
    const request = bytes.subarray(lengthBytes);
    const length = ((bytes[0] ?? 0) % 128) + (lengthBytes === 2 ? (bytes[1] ?? 0) * 128 : 0);
    assert.equal(length, request.length, "the length comes first");
    const resource = all(one(request, 1, 1), 1).map((each) => [`${one(each, 1)}`, `${one(each, 2, 1)}`]);
    assert.deepEqual(resource, [
      ["cloud.provider", "aws"],
      ["cloud.account.id", ACCOUNT],
      ["cloud.region", "us-east-1"],
      ["aws.exporter.arn", `arn:aws:cloudwatch:us-east-1:${ACCOUNT}:metric-stream/all`],
    ]);
    const metric = one(request, 1, 2, 2);
    assert.equal(`${one(metric, 1)}`, "amazonaws.com/App/m");
    assert.equal(`${one(metric, 3)}`, "By/s");
    const point = one(metric, 11, 1);
    assert.equal(one(point, 2).readBigUInt64LE(), BigInt(START) * 1_000_000n);
    assert.equal(one(point, 3).readBigUInt64LE(), BigInt(START + 60_000) * 1_000_000n);
    assert.equal(one(point, 4).readBigUInt64LE(), 4n);
    assert.equal(one(point, 5).readDoubleLE(), 10);
    const quantiles = all(point, 6).map((each) =>
      [one(each, 1), one(each, 2)].map((part) => (part.length === 0 ? 0 : part.readDoubleLE())),
    );
    assert.deepEqual(quantiles, [
      [0, 1],
      [0.75, 3],
      [1, 4],
    ]);
    if (OutputFormat === "opentelemetry0.7") {
      const labels = all(point, 1).map((each) => `${one(each, 1)}=${one(each, 2)}`);
      assert.deepEqual(labels, ["Namespace=App", "MetricName=m", "d=v"]);
    } else {
      const [namespace, name, dimensions] = all(point, 7) as [Buffer, Buffer, Buffer];
      assert.equal(`${one(namespace, 1)}=${one(namespace, 2, 1)}`, "Namespace=App");
      assert.equal(`${one(name, 1)}=${one(name, 2, 1)}`, "MetricName=m");
      const pair = one(dimensions, 2, 6, 1);
      assert.equal(`${one(dimensions, 1)}: ${one(pair, 1)}=${one(pair, 2, 1)}`, "Dimensions: d=v");
    }
  });

test("a role that may not is an error on record, and what it could not send is lost", async () => {
  await using w = await startStream({}, ["s3:PutObject"]);
  await w.putMetric([[0, 1]]);
  await w.world.clock.advance({ minutes: 3 });
  const { Datapoints } = await w.cw.getMetricStatistics({
    ...{ Namespace: "AWS/CloudWatch/MetricStreams", MetricName: "PublishErrorRate" },
    ...{ StartTime: at(0), EndTime: at(600), Period: 600, Statistics: ["Average", "SampleCount"] },
  });
  assert.deepEqual([Datapoints?.[0]?.Average, Datapoints?.[0]?.SampleCount], [1, 1]);
});

test("streams are listed in pages, kept as they were told, tagged, deleted", async () => {
  await using w = await startStream({ Tags: [{ Key: "team", Value: "a" }] });
  await w.world.clock.advance({ seconds: 5 });
  await w.put({ ExcludeFilters: [{ Namespace: "X", MetricNames: ["y"] }], IncludeFilters: [] });
  const { $metadata: _, ...stream } = await w.cw.getMetricStream({ Name });
  assert.deepEqual(stream, {
    Arn: `arn:aws:cloudwatch:us-east-1:${ACCOUNT}:metric-stream/all`,
    Name,
    IncludeFilters: [],
    ExcludeFilters: [{ Namespace: "X", MetricNames: ["y"] }],
    FirehoseArn,
    RoleArn: `arn:aws:iam::${ACCOUNT}:role/streams`,
    State: "running",
    CreationDate: at(0),
    LastUpdateDate: at(5),
    OutputFormat: "json",
    StatisticsConfigurations: [],
    IncludeLinkedAccountsMetrics: false,
  });
  const ResourceARN = stream.Arn ?? "";
  assert.deepEqual((await w.cw.listTagsForResource({ ResourceARN })).Tags, [{ Key: "team", Value: "a" }]);
  await w.put({ Name: "second" });
  const first = await w.cw.listMetricStreams({ MaxResults: 1 });
  const second = await w.cw.listMetricStreams({ MaxResults: 1, NextToken: first.NextToken });
  assert.deepEqual([first.Entries?.[0]?.Name, second.Entries?.[0]?.Name], ["all", "second"]);
  assert.equal(second.NextToken, undefined);
  await w.cw.deleteMetricStream({ Name });
  await w.cw.deleteMetricStream({ Name });
  assert.match(await refusal(w.cw.getMetricStream({ Name })), /^ResourceNotFoundException/);
});

test("what no stream can be, and who may make one", async () => {
  await using w = await startStream();
  const filter = [{ Namespace: "X" }];
  assert.match(await refusal(w.put({ ExcludeFilters: filter })), /^InvalidParameterCombinationException/);
  assert.match(await refusal(w.put({ Name: "a b" })), /^InvalidParameterValueException/);
  assert.match(await refusal(w.put({ FirehoseArn: "arn:aws:sqs:us-east-1:1:x" })), /FirehoseArn is invalid/);
  assert.match(await refusal(w.put({ IncludeLinkedAccountsMetrics: true })), /does not support/);
  const additional = (name: string) => ({
    OutputFormat: "opentelemetry1.0" as const,
    StatisticsConfigurations: [
      { IncludeMetrics: [{ Namespace: "X", MetricName: "y" }], AdditionalStatistics: [name] },
    ],
  });
  assert.match(await refusal(w.put(additional("tm90"))), /AdditionalStatistics is invalid/);
  assert.match(await refusal(w.cw.startMetricStreams({ Names: ["none"] })), /does not exist/);

  const iam = w.world.sdk(IAM);
  await iam.createUser({ UserName: "u" });
  const Statement = [{ Effect: "Allow", Action: "cloudwatch:*", Resource: "*" }];
  const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
  await iam.putUserPolicy({ UserName: "u", PolicyName: "p", PolicyDocument });
  const { AccessKey } = await iam.createAccessKey({ UserName: "u" });
  const [accessKeyId = "", secretAccessKey = ""] = [AccessKey?.AccessKeyId, AccessKey?.SecretAccessKey];
  const user = w.world.sdk((await import("@aws-sdk/client-cloudwatch")).CloudWatch, {
    credentials: { accessKeyId, secretAccessKey },
  });
  const RoleArn = `arn:aws:iam::${ACCOUNT}:role/streams`;
  assert.match(
    await refusal(user.putMetricStream({ Name: "mine", FirehoseArn, RoleArn, OutputFormat: "json" })),
    /iam:PassRole/,
  );
  assert.equal((await w.cw.listMetricStreams({})).Entries?.length, 1);
});
