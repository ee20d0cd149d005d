import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { CloudTrailClient, CreateTrailCommand, StartLoggingCommand } from "@aws-sdk/client-cloudtrail";
import {
  CreateBucketCommand,
  ListObjectsV2Command,
  PutBucketPolicyCommand,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { absent, Bench, present } from "./program.ts";

const skip = present("aws", "--version") ? false : absent("aws");
const ARN = "arn:aws:cloudtrail:us-east-1:000000000000:trail/audited";

suite("aws cloudtrail validate-logs", { skip }, () => {
  test("takes our digests and log files, and finds the file that was changed", async () => {
    await using bench = await Bench.open();
    const { cloudlet } = bench;
    cloudlet.clock.freeze();
    const start = cloudlet.clock.now();
    const s3 = cloudlet.sdk(S3Client);
    const trail = cloudlet.sdk(CloudTrailClient);
    await s3.send(new CreateBucketCommand({ Bucket: "audit-files" }));
    const Statement = {
      Effect: "Allow",
      Principal: { Service: "cloudtrail.amazonaws.com" },
      Action: "s3:PutObject",
      Resource: "arn:aws:s3:::audit-files/AWSLogs/000000000000/*",
    };
    const Policy = JSON.stringify({ Version: "2012-10-17", Statement });
    await s3.send(new PutBucketPolicyCommand({ Bucket: "audit-files", Policy }));
    await trail.send(
      new CreateTrailCommand({ Name: "audited", S3BucketName: "audit-files", EnableLogFileValidation: true }),
    );
    await trail.send(new StartLoggingCommand({ Name: "audited" }));
    await cloudlet.clock.advance({ hours: 3 });

    const validate = async () => {
      const from = ["--start-time", start.toISOString(), "--end-time", cloudlet.clock.now().toISOString()];
      const args = ["--endpoint-url", bench.url, "cloudtrail", "validate-logs", "--trail-arn", ARN, ...from];
      const { out, err } = await bench.run("aws", [...args, "--verbose"]);
      return `${out}${err}`;
    };
    const good = await validate();
    assert.match(good, /3\/3 digest files valid/);
    assert.match(good, /1\/1 log files valid/);

    const Prefix = "AWSLogs/000000000000/CloudTrail/";
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: "audit-files", Prefix }));
    const Key = Contents.map((object) => object.Key ?? "").find((key) => key.endsWith(".gz")) ?? "";
    await s3.send(new PutObjectCommand({ Bucket: "audit-files", Key, Body: "forged" }));
    assert.match(await validate(), /INVALID/);
  });
});
