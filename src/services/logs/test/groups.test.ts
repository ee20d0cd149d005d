import assert from "node:assert/strict";
import { test } from "node:test";
import { CloudWatchLogs } from "@aws-sdk/client-cloudwatch-logs";
import { IAM } from "@aws-sdk/client-iam";
import { KMS } from "@aws-sdk/client-kms";
import { ARN, GROUP, refusal, STREAM, startLogs } from "./fixtures.ts";

test("groups are described in order, by pages, by prefix, by pattern", async () => {
  await using w = await startLogs();
  for (const logGroupName of ["b", "a/one", "a/two", "c"]) await w.logs.createLogGroup({ logGroupName });
  const names = async (input: object) =>
    (await w.logs.describeLogGroups(input)).logGroups?.map((group) => group.logGroupName);
  assert.deepEqual(await names({}), [GROUP, "a/one", "a/two", "b", "c"]);
  assert.deepEqual(await names({ logGroupNamePrefix: "a/" }), ["a/one", "a/two"]);
  assert.deepEqual(await names({ logGroupNamePattern: "ON" }), ["a/one"]);
  const first = await w.logs.describeLogGroups({ limit: 3 });
  const second = await w.logs.describeLogGroups({ limit: 3, nextToken: first.nextToken });
  assert.deepEqual(
    second.logGroups?.map((group) => group.logGroupName),
    ["b", "c"],
  );
  assert.equal(second.nextToken, undefined);
  const [group] = first.logGroups ?? [];
  assert.equal(group?.arn, `${ARN}:*`);
  assert.equal(group?.logGroupArn, ARN);
  assert.equal(group?.logGroupClass, "STANDARD");
  assert.equal(
    await refusal(w.logs.createLogGroup({ logGroupName: "b" })),
    "ResourceAlreadyExistsException: The specified log group already exists",
  );
  assert.match(
    await refusal(w.logs.createLogGroup({ logGroupName: "a b" })),
    /^InvalidParameterException: 1 validation error/,
  );
});

test("streams by name and by last event, both ways", async () => {
  await using w = await startLogs();
  for (const logStreamName of ["a", "b", "c"])
    await w.logs.createLogStream({ logGroupName: GROUP, logStreamName });
  await w.put(["x"], "b");
  await w.world.clock.advance({ seconds: 1 });
  await w.put(["y"], "a");
  const names = async (input: object) => {
    const found: string[] = [];
    let nextToken: string | undefined;
    do {
      const page = await w.logs.describeLogStreams({
        logGroupName: GROUP,
        limit: 2,
        ...input,
        ...(nextToken && { nextToken }),
      });
      found.push(...(page.logStreams?.map((stream) => stream.logStreamName ?? "") ?? []));
      nextToken = page.nextToken;
    } while (nextToken !== undefined);
    return found;
  };
  assert.deepEqual(await names({}), ["a", "b", "c", STREAM]);
  assert.deepEqual(await names({ descending: true }), [STREAM, "c", "b", "a"]);
  assert.deepEqual(await names({ orderBy: "LastEventTime", descending: true }), ["a", "b", STREAM, "c"]);
  assert.deepEqual(await names({ orderBy: "LastEventTime" }), ["c", STREAM, "b", "a"]);
  assert.deepEqual(await names({ logStreamNamePrefix: "b" }), ["b"]);
  assert.match(
    await refusal(
      w.logs.describeLogStreams({ logGroupName: GROUP, orderBy: "LastEventTime", logStreamNamePrefix: "a" }),
    ),
    /Cannot order by LastEventTime with a logStreamNamePrefix\./,
  );
});

test("a deleted group, or stream, takes its events along", async () => {
  await using w = await startLogs();
  await w.put(["x"]);
  await w.logs.deleteLogStream({ logGroupName: GROUP, logStreamName: STREAM });
  assert.deepEqual((await w.logs.filterLogEvents({ logGroupName: GROUP })).events, []);
  await w.world.idle();
  assert.equal((await w.logs.describeLogGroups({})).logGroups?.[0]?.storedBytes, 0);
  await w.logs.putLogGroupDeletionProtection({ logGroupIdentifier: GROUP, deletionProtectionEnabled: true });
  assert.match(await refusal(w.logs.deleteLogGroup({ logGroupName: GROUP })), /deletion protection/);
  await w.logs.putLogGroupDeletionProtection({ logGroupIdentifier: GROUP, deletionProtectionEnabled: false });
  await w.logs.deleteLogGroup({ logGroupName: GROUP });
  await w.logs.createLogGroup({ logGroupName: GROUP });
  assert.deepEqual((await w.logs.describeLogStreams({ logGroupName: GROUP })).logStreams, []);
});

test("tags, both ways", async () => {
  await using w = await startLogs();
  await w.logs.tagResource({ resourceArn: ARN, tags: { a: "1", b: "2" } });
  await w.logs.untagLogGroup({ logGroupName: GROUP, tags: ["a"] });
  assert.deepEqual((await w.logs.listTagsForResource({ resourceArn: ARN })).tags, { b: "2" });
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`k${i}`, "v"]));
  assert.match(await refusal(w.logs.tagResource({ resourceArn: ARN, tags: many })), /TooManyTagsException/);
});

test("a group's KMS key is really used: without it nothing is written or read", async () => {
  await using w = await startLogs();
  const kms = w.world.sdk(KMS);
  const { KeyMetadata } = await kms.createKey({});
  const kmsKeyId = KeyMetadata?.Arn ?? "";
  const create = () => w.logs.createLogGroup({ logGroupName: "secret", kmsKeyId });
  assert.equal(
    await refusal(create()),
    "InvalidParameterException: The specified KMS key does not exist or is not allowed to be used with Arn " +
      "'arn:aws:logs:us-east-1:000000000000:log-group:secret'",
  );
  const all = (Principal: object) => ({ Effect: "Allow", Principal, Action: "kms:*", Resource: "*" });
  const logs = {
    ...all({ Service: "logs.us-east-1.amazonaws.com" }),
    Condition: { ArnLike: { "kms:EncryptionContext:aws:logs:arn": "arn:aws:logs:us-east-1:000000000000:*" } },
  };
  const Statement = [all({ AWS: "arn:aws:iam::000000000000:root" }), logs];
  await kms.putKeyPolicy({ KeyId: kmsKeyId, Policy: JSON.stringify({ Version: "2012-10-17", Statement }) });
  await create();
  const at = { logGroupName: "secret", logStreamName: "s" };
  await w.logs.createLogStream(at);
  const logEvents = [{ timestamp: w.now(), message: "hidden" }];
  await w.logs.putLogEvents({ ...at, logEvents });
  await w.world.clock.advance({ minutes: 6 });
  assert.equal((await w.logs.getLogEvents(at)).events?.[0]?.message, "hidden");
  await kms.disableKey({ KeyId: kmsKeyId });
  await w.world.clock.advance({ minutes: 6 });
  assert.match(
    await refusal(w.logs.getLogEvents(at)),
    /The specified KMS key does not exist or is not allowed/,
  );
  assert.match(await refusal(w.logs.putLogEvents({ ...at, logEvents })), /The specified KMS key/);
  await kms.enableKey({ KeyId: kmsKeyId });
  await w.logs.disassociateKmsKey({ logGroupName: "secret" });
  await w.logs.putLogEvents({ ...at, logEvents: [{ timestamp: w.now(), message: "open" }] });
  const both = await w.logs.filterLogEvents({ logGroupName: "secret" });
  assert.deepEqual(
    both.events?.map((event) => event.message),
    ["hidden", "open"],
  );
});

test("policies for what is in a group, and denials that name it as AWS does", async () => {
  await using w = await startLogs();
  const iam = w.world.sdk(IAM);
  await iam.createUser({ UserName: "writer" });
  const { AccessKey } = await iam.createAccessKey({ UserName: "writer" });
  const credentials = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  const writer = w.world.sdk(CloudWatchLogs, { credentials });
  const Statement = [
    { Effect: "Allow", Action: ["logs:PutLogEvents", "logs:CreateLogStream"], Resource: `${ARN}:*` },
  ];
  await iam.putUserPolicy({
    UserName: "writer",
    PolicyName: "p",
    PolicyDocument: JSON.stringify({ Version: "2012-10-17", Statement }),
  });
  const at = { logGroupName: GROUP, logStreamName: "mine" };
  await writer.createLogStream(at);
  await writer.putLogEvents({ ...at, logEvents: [{ timestamp: w.now(), message: "x" }] });
  assert.equal(
    await refusal(writer.filterLogEvents({ logGroupName: GROUP })),
    "AccessDeniedException: User: arn:aws:iam::000000000000:user/writer is not authorized to perform: logs:FilterLogEvents " +
      `on resource: ${ARN}:log-stream: because no identity-based policy allows the logs:FilterLogEvents action`,
  );
  assert.match(
    await refusal(writer.createLogGroup({ logGroupName: "other" })),
    /log-group:other:log-stream:/,
  );
});

test("log classes that know less refuse more", async () => {
  await using w = await startLogs();
  await w.logs.createLogGroup({ logGroupName: "ia", logGroupClass: "INFREQUENT_ACCESS" });
  await w.logs.createLogStream({ logGroupName: "ia", logStreamName: "s" });
  assert.match(
    await refusal(w.logs.getLogEvents({ logGroupName: "ia", logStreamName: "s" })),
    /INFREQUENT_ACCESS/,
  );
  assert.match(await refusal(w.logs.filterLogEvents({ logGroupName: "ia" })), /INFREQUENT_ACCESS/);
});
