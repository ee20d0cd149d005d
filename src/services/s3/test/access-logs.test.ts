import assert from "node:assert/strict";
import { test } from "node:test";
import type { LoggingEnabled } from "@aws-sdk/client-s3";
import { S3Control } from "@aws-sdk/client-s3-control";
import { formBody, signed, visit } from "./browser.ts";
import { type BucketWorld, failure, startBucket } from "./fixtures.ts";

const TARGET = "log-bucket";

async function startLogs(logging: Partial<LoggingEnabled> = {}): Promise<BucketWorld> {
  const b = await startBucket();
  await b.s3.createBucket({ Bucket: TARGET });
  const Statement = {
    Effect: "Allow",
    Principal: { Service: "logging.s3.amazonaws.com" },
    Action: "s3:PutObject",
    Resource: `arn:aws:s3:::${TARGET}/*`,
    Condition: {
      ArnLike: { "aws:SourceArn": `arn:aws:s3:::${b.Bucket}` },
      StringEquals: { "aws:SourceAccount": "000000000000" },
    },
  };
  const Policy = JSON.stringify({ Version: "2012-10-17", Statement });
  await b.s3.putBucketPolicy({ Bucket: TARGET, Policy });
  const LoggingEnabled = { TargetBucket: TARGET, TargetPrefix: "logs/", ...logging };
  await b.s3.putBucketLogging({ Bucket: b.Bucket, BucketLoggingStatus: { LoggingEnabled } });
  return b;
}

async function logs(b: BucketWorld): Promise<Array<{ key: string; lines: string[] }>> {
  const { Contents = [] } = await b.s3.listObjectsV2({ Bucket: TARGET });
  return Promise.all(
    Contents.map(async ({ Key = "" }) => {
      const { Body } = await b.s3.getObject({ Bucket: TARGET, Key });
      return { key: Key, lines: ((await Body?.transformToString()) ?? "").trimEnd().split("\n") };
    }),
  );
}

const FIELDS = /\[[^\]]*\]|"[^"]*"|\S+/g;

test("every request to a bucket that is logged has its line, written by the hour", async () => {
  await using b = await startLogs();
  await b.put("a b", "hello");
  await b.get("a b");
  await failure(b.s3.getObject({ Bucket: b.Bucket, Key: "missing" }));
  assert.deepEqual(await logs(b), []);
  await b.world.clock.advance({ hours: 1 });
  const [file, ...more] = await logs(b);
  assert.equal(more.length, 0);
  assert.match(file?.key ?? "", /^logs\/\d{4}-\d\d-\d\d-\d\d-\d\d-\d\d-[0-9A-F]{16}$/);
  const rows = (file?.lines ?? []).map((line) => line.match(FIELDS) ?? []);
  assert.deepEqual(
    rows.map((row) => [row[6], row[7], row[9], row[10], row[11], row[12]]),
    [
      ["REST.PUT.LOGGING_STATUS", "-", "200", "-", "-", "-"],
      ["REST.PUT.OBJECT", "a%20b", "200", "-", "-", "5"],
      ["REST.GET.OBJECT", "a%20b", "200", "-", "5", "5"],
      ["REST.GET.OBJECT", "missing", "404", "NoSuchKey", rows[3]?.[11], "-"],
    ],
  );
  const [, , got = []] = rows;
  assert.equal(got.length, 27);
  assert.equal(got[1], "test-bucket");
  assert.match(got[2] ?? "", /^\[\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000\]$/);
  assert.equal(got[3], "127.0.0.1");
  assert.equal(got[8], '"GET /test-bucket/a%20b?x-id=GetObject HTTP/1.1"');
  assert.deepEqual([got[19], got[21]], ["SigV4", "AuthHeader"]);
  await b.world.clock.advance({ hours: 2 });
  assert.equal((await logs(b)).length, 1, "where nothing was asked, nothing is written");
});

test("partitions have a folder for each day", async () => {
  await using b = await startLogs({
    TargetObjectKeyFormat: { PartitionedPrefix: { PartitionDateSource: "EventTime" } },
  });
  await b.put("k");
  await b.world.clock.advance({ hours: 1 });
  const [file] = await logs(b);
  const day = String.raw`\d{4}`;
  assert.match(
    file?.key ?? "",
    new RegExp(
      `^logs/000000000000/us-east-1/test-bucket/${day}/\\d\\d/\\d\\d/${day}-\\d\\d-\\d\\d-00-00-00-`,
    ),
  );
});

test("who may not write to the target writes nothing; the log delivery group may by the target's ACL", async () => {
  await using b = await startLogs();
  await b.s3.deleteBucketPolicy({ Bucket: TARGET });
  await b.put("k");
  await b.world.clock.advance({ hours: 1 });
  assert.deepEqual(await logs(b), []);
  const OwnershipControls = { Rules: [{ ObjectOwnership: "BucketOwnerPreferred" as const }] };
  await b.s3.putBucketOwnershipControls({ Bucket: TARGET, OwnershipControls });
  await b.s3.putBucketAcl({ Bucket: TARGET, ACL: "log-delivery-write" as never });
  await b.put("k");
  await b.world.clock.advance({ hours: 1 });
  assert.equal((await logs(b)).length, 1);
});

test("visits to a website are logged, too", async () => {
  await using b = await startLogs();
  await b.s3.putBucketWebsite({
    Bucket: b.Bucket,
    WebsiteConfiguration: { IndexDocument: { Suffix: "index.html" } },
  });
  await visit(b.world, "GET", "http://test-bucket.s3-website-us-east-1.localhost:4566/");
  await b.world.clock.advance({ hours: 1 });
  const [file] = await logs(b);
  const row = (file?.lines.at(-1) ?? "").match(FIELDS) ?? [];
  assert.deepEqual([row[4], row[6], row[9], row[10]], ["-", "WEBSITE.GET.OBJECT", "403", "AccessDenied"]);
});

test("upload forms, what is refused of them, and what lifecycle does have their lines", async () => {
  await using b = await startLogs();
  const fields = signed(b, { key: "form" }, { conditions: [{ key: "form" }] });
  const upload = async (more: object) => {
    const { type, body } = formBody({ ...fields, ...more }, { name: "me.txt", content: "hello" });
    return visit(
      b.world,
      "POST",
      `http://${b.Bucket}.s3.us-east-1.localhost:4566/`,
      { "content-type": type },
      body,
    );
  };
  await upload({});
  await upload({ key: "another" });
  await b.s3.putBucketLifecycleConfiguration({
    Bucket: b.Bucket,
    LifecycleConfiguration: {
      Rules: [{ ID: "e", Status: "Enabled", Filter: { Prefix: "" }, Expiration: { Days: 1 } }],
    },
  });
  await b.world.clock.advance({ days: 3 });
  const lines = (await logs(b)).flatMap((file) => file.lines).map((line) => line.match(FIELDS) ?? []);
  const posts = lines.filter((row) => row[6] === "REST.POST.OBJECT");
  assert.deepEqual(
    posts.map((row) => [row[7], row[9], row[10], row[21]]),
    [
      ["form", "204", "-", "PostPolicy"],
      ["-", "403", "AccessDenied", "-"],
    ],
  );
  const [expired = []] = lines.filter((row) => row[6] === "S3.EXPIRE.OBJECT");
  assert.deepEqual([expired[4], expired[7], expired[12], expired.length], ["AmazonS3", "form", "5", 27]);
});

test("request metrics by access point", async () => {
  await using b = await startBucket();
  const AccountId = "000000000000";
  const control = b.world.sdk(S3Control, { config: { endpoint: "http://localhost:4566" } });
  const made = await control.createAccessPoint({ AccountId, Name: "counted", Bucket: b.Bucket });
  const AccessPointArn = made.AccessPointArn ?? "";
  const MetricsConfiguration = { Id: "point", Filter: { AccessPointArn } };
  await b.s3.putBucketMetricsConfiguration({ Bucket: b.Bucket, Id: "point", MetricsConfiguration });
  await b.put("k", "directly");
  await b.s3.getObject({ Bucket: made.Alias, Key: "k" });
  const series = b.world.world.meter
    .take()
    .series.filter(({ series: each }) => each.points().some(({ metric }) => metric === "AllRequests"));
  const counted = series.flatMap(({ series: each }) => each.points());
  assert.equal(counted.find(({ metric }) => metric === "GetRequests")?.sum, 1);
  assert.equal(
    counted.find(({ metric }) => metric === "PutRequests"),
    undefined,
  );
});

test("request metrics count by filter", async () => {
  await using b = await startBucket();
  const MetricsConfiguration = { Id: "docs", Filter: { Prefix: "docs/" } };
  await b.s3.putBucketMetricsConfiguration({ Bucket: b.Bucket, Id: "docs", MetricsConfiguration });
  await b.put("docs/a", "hello");
  await b.get("docs/a");
  await b.put("other", "x");
  await failure(b.s3.getObject({ Bucket: b.Bucket, Key: "docs/none" }));
  const sums: Record<string, number> = {};
  for (const { series } of b.world.world.meter.take().series)
    for (const { namespace, metric, sum } of series.points()) if (namespace === "AWS/S3") sums[metric] = sum;
  const { AllRequests, GetRequests, PutRequests, BytesDownloaded, BytesUploaded } = sums;
  assert.deepEqual([AllRequests, GetRequests, PutRequests, sums["4xxErrors"]], [3, 2, 1, 1]);
  assert.ok((BytesDownloaded ?? 0) >= 5 && BytesUploaded === 5);
});
