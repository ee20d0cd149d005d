import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { CloudWatchLogs } from "@aws-sdk/client-cloudwatch-logs";
import { S3 } from "@aws-sdk/client-s3";
import { refusal, startSns } from "./fixtures.ts";

const IDENTIFIER = "arn:aws:dataprotection::aws:data-identifier/";
const policy = (
  DataDirection: string,
  identifiers: readonly string[],
  Operation: object,
  more: object = {},
) =>
  JSON.stringify({
    Name: "p",
    Version: "2021-06-01",
    Statement: [
      {
        DataDirection,
        Principal: ["*"],
        DataIdentifier: identifiers.map((name) => `${IDENTIFIER}${name}`),
        Operation,
        ...more,
      },
    ],
  });

test("inbound data is denied, or masked before anybody sees it", async () => {
  await using w = await startSns();
  const ResourceArn = await w.topic();
  const TopicArn = ResourceArn;
  await w.subscribeQueue(TopicArn, "queue", { RawMessageDelivery: "true" });
  const put = (DataProtectionPolicy: string) =>
    w.sns.putDataProtectionPolicy({ ResourceArn, DataProtectionPolicy });
  await put(policy("Inbound", ["CreditCardNumber"], { Deny: {} }));
  assert.match(
    await refusal(w.sns.publish({ TopicArn, Message: "card 4539 1488 0343 6467" })),
    /AuthorizationErrorException/,
  );
  await w.sns.publish({ TopicArn, Message: "no card 4539 1488 0343 6468" });
  await put(policy("Inbound", ["EmailAddress"], { Deidentify: { MaskConfig: { MaskWithCharacter: "#" } } }));
  await w.sns.publish({ TopicArn, Message: "to a@example.com!" });
  assert.deepEqual(await w.bodies(), ["no card 4539 1488 0343 6468", "to #############!"]);
  await put("");
  assert.equal((await w.sns.getDataProtectionPolicy({ ResourceArn })).DataProtectionPolicy, "");
});

test("outbound data is kept from those it is not for", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  await w.subscribeQueue(TopicArn, "queue", { RawMessageDelivery: "true" });
  const put = (DataProtectionPolicy: string) =>
    w.sns.putDataProtectionPolicy({ ResourceArn: TopicArn, DataProtectionPolicy });
  await put(policy("Outbound", ["Ssn-US"], { Deny: {} }));
  await w.sns.publish({ TopicArn, Message: "123-45-6789" });
  await w.sns.publish({ TopicArn, Message: "000-45-6789" });
  assert.deepEqual(await w.bodies(), ["000-45-6789"]);
  await put(policy("Outbound", ["IpAddress"], { Deidentify: { RedactConfig: {} } }));
  await w.sns.publish({ TopicArn, Message: "from 10.1.2.3." });
  assert.deepEqual(await w.bodies(), ["from ."]);
});

test("what is no data protection policy, or more than Cloudlet can find, is refused", async () => {
  await using w = await startSns();
  const ResourceArn = await w.topic();
  const put = (DataProtectionPolicy: string) =>
    refusal(w.sns.putDataProtectionPolicy({ ResourceArn, DataProtectionPolicy }));
  assert.match(await put("{"), /Invalid JSON format/);
  assert.match(
    await put(policy("Sideways", ["EmailAddress"], { Deny: {} })),
    /DataDirection must be Inbound or Outbound/,
  );
  assert.match(
    await put(policy("Inbound", ["Name"], { Deny: {} })),
    /Cloudlet does not support the data identifier Name yet/,
  );
  const audit = (FindingsDestination: object) =>
    put(policy("Inbound", ["EmailAddress"], { Audit: { SampleRate: "99", FindingsDestination } }));
  assert.match(await audit({ Syslog: {} }), /Syslog is no audit destination/);
  assert.match(await audit({ S3: {} }), /An audit destination needs a Bucket/);
  assert.match(await audit({ S3: { Bucket: "never-made" } }), /NoSuchBucket/);
});

test("audits tell what they find, in a bucket and a log group that were let in by the policy", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  const [s3, logs] = [w.world.sdk(S3), w.world.sdk(CloudWatchLogs)];
  await s3.createBucket({ Bucket: "findings" });
  const logGroupName = "/aws/vendedlogs/clean";
  await logs.createLogGroup({ logGroupName });
  const Audit = {
    SampleRate: "99",
    FindingsDestination: { S3: { Bucket: "findings" } },
    NoFindingsDestination: { CloudWatchLogs: { LogGroup: logGroupName } },
  };
  const DataProtectionPolicy = policy("Inbound", ["EmailAddress"], { Audit });
  await w.sns.putDataProtectionPolicy({ ResourceArn: TopicArn, DataProtectionPolicy });
  for (let i = 0; i < 3; i++) {
    await w.sns.publish({ TopicArn, Message: "to a@example.com" });
    await w.sns.publish({ TopicArn, Message: "to nobody" });
  }
  await w.world.idle();
  const { Contents = [] } = await s3.listObjectsV2({ Bucket: "findings" });
  assert.match(Contents[0]?.Key ?? "", /^AWSLogs\/000000000000\/sns\/us-east-1\//);
  const { Body } = await s3.getObject({ Bucket: "findings", Key: Contents[0]?.Key ?? "" });
  const [line = ""] = gunzipSync((await Body?.transformToByteArray()) ?? "")
    .toString()
    .split("\n");
  const [{ name, count, detections }] = JSON.parse(line).dataIdentifiers;
  assert.deepEqual([name, count, detections], [`${IDENTIFIER}EmailAddress`, 1, [{ start: 3, end: 16 }]]);
  const { events = [] } = await logs.filterLogEvents({ logGroupName });
  assert.deepEqual(JSON.parse(events[0]?.message ?? "").dataIdentifiers, []);
});
