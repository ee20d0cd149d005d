import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CloudTrailClient,
  LookupEventsCommand,
  type LookupEventsCommandInput,
} from "@aws-sdk/client-cloudtrail";
import {
  CreateAccessKeyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  IAMClient,
  PutRolePolicyCommand,
  PutUserPolicyCommand,
} from "@aws-sdk/client-iam";
import { CreateQueueCommand, GetQueueUrlCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { PutParameterCommand, SSMClient } from "@aws-sdk/client-ssm";
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { GLOBAL_REGION } from "../../../aws/scope.ts";
import { type Cloudlet, startCloudlet } from "../../../index.ts";
import { findRecord } from "../history/find.ts";
import { STORE } from "../store.ts";

const ACCOUNT = "111111111111";

async function lookup(
  world: Cloudlet,
  input: LookupEventsCommandInput = {},
  account = ACCOUNT,
  region = "us-east-1",
) {
  await world.clock.advance({ seconds: 2 });
  await world.idle();
  const trail = world.sdk(CloudTrailClient, { account, region });
  return trail.send(new LookupEventsCommand(input));
}

const by = (
  AttributeKey: "EventName" | "EventId" | "Username" | "ResourceName" | "EventSource" | "ReadOnly",
  AttributeValue: string,
) => ({
  LookupAttributes: [{ AttributeKey, AttributeValue }],
});

test("a call is found in its account and Region, told as AWS tells it", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const sqs = world.sdk(SQSClient, { account: ACCOUNT, region: "eu-west-1" });
  const { QueueUrl, $metadata } = await sqs.send(
    new CreateQueueCommand({ QueueName: "jobs", Attributes: { DelaySeconds: "5" } }),
  );
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "data event" }));
  await sqs.send(new GetQueueUrlCommand({ QueueName: "jobs" }));
  await assert.rejects(sqs.send(new GetQueueUrlCommand({ QueueName: "nowhere" })));

  const { Events = [] } = await lookup(world, {}, ACCOUNT, "eu-west-1");
  assert.deepEqual(
    Events.map(({ EventName }) => EventName),
    ["GetQueueUrl", "GetQueueUrl", "CreateQueue"],
  );
  const created = Events[2];
  const record = JSON.parse(created?.CloudTrailEvent ?? "{}");
  assert.match(record.eventID, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.match(record.userAgent, /^aws-sdk-js/);
  assert.deepEqual(
    { ...record, eventID: "", userAgent: "" },
    {
      eventVersion: "1.11",
      userIdentity: {
        type: "Root",
        principalId: ACCOUNT,
        arn: `arn:aws:iam::${ACCOUNT}:root`,
        accountId: ACCOUNT,
        accessKeyId: ACCOUNT,
      },
      eventTime: "2026-01-01T00:00:00Z",
      eventSource: "sqs.amazonaws.com",
      eventName: "CreateQueue",
      awsRegion: "eu-west-1",
      sourceIPAddress: "127.0.0.1",
      userAgent: "",
      requestParameters: { queueName: "jobs", attributes: { DelaySeconds: "5" } },
      responseElements: { queueUrl: QueueUrl },
      requestID: $metadata.requestId,
      eventID: "",
      readOnly: false,
      eventType: "AwsApiCall",
      managementEvent: true,
      recipientAccountId: ACCOUNT,
      eventCategory: "Management",
    },
  );
  const failed = JSON.parse(Events[0]?.CloudTrailEvent ?? "{}");
  assert.equal(failed.errorCode, "QueueDoesNotExist");
  assert.equal(failed.responseElements, null);
  assert.equal(JSON.parse(Events[1]?.CloudTrailEvent ?? "{}").responseElements, null);

  const scope = { partition: "aws", account: ACCOUNT, region: GLOBAL_REGION };
  const { reader } = world.world.store.cell({ ...scope, service: "cloudtrail" }, STORE);
  const { sealer } = world.world.kernel.contexts;
  assert.deepEqual(findRecord(reader, { sealer, scope }, $metadata.requestId ?? ""), record);
  assert.equal(findRecord(reader, { sealer, scope }, "none"), undefined);

  const again = await lookup(world, by("EventId", record.eventID), ACCOUNT, "eu-west-1");
  assert.deepEqual(
    again.Events?.map(({ EventName }) => EventName),
    ["CreateQueue"],
  );
  assert.deepEqual((await lookup(world, by("ResourceName", "jobs"), ACCOUNT, "eu-west-1")).Events?.length, 2);
  assert.deepEqual((await lookup(world)).Events, []);
  assert.deepEqual((await lookup(world, {}, "222222222222", "eu-west-1")).Events, []);
});

test("the true principal: users, roles, other accounts; global events in us-east-1; no secrets", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const iam = world.sdk(IAMClient, { account: ACCOUNT, region: "eu-central-1" });
  await iam.send(new CreateUserCommand({ UserName: "ann" }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: "ann" }));
  const trust = {
    Version: "2012-10-17",
    Statement: { Effect: "Allow", Principal: { AWS: "222222222222" }, Action: "sts:AssumeRole" },
  };
  await iam.send(
    new CreateRoleCommand({ RoleName: "guest", AssumeRolePolicyDocument: JSON.stringify(trust) }),
  );
  const allow = { Version: "2012-10-17", Statement: { Effect: "Allow", Action: "*", Resource: "*" } };
  await iam.send(
    new PutRolePolicyCommand({ RoleName: "guest", PolicyName: "all", PolicyDocument: JSON.stringify(allow) }),
  );
  const credentials = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  await world.sdk(STSClient, { credentials }).send(new GetCallerIdentityCommand({}));
  const theirIam = world.sdk(IAMClient, { account: "222222222222" });
  const { User } = await theirIam.send(new CreateUserCommand({ UserName: "bob" }));
  await theirIam.send(
    new PutUserPolicyCommand({ UserName: "bob", PolicyName: "all", PolicyDocument: JSON.stringify(allow) }),
  );
  const { AccessKey: theirKey } = await theirIam.send(new CreateAccessKeyCommand({ UserName: "bob" }));
  const bob = { accessKeyId: theirKey?.AccessKeyId ?? "", secretAccessKey: theirKey?.SecretAccessKey ?? "" };
  const stranger = world.sdk(STSClient, { credentials: bob });
  const assumed = await stranger.send(
    new AssumeRoleCommand({ RoleArn: `arn:aws:iam::${ACCOUNT}:role/guest`, RoleSessionName: "visit" }),
  );
  const session = {
    accessKeyId: assumed.Credentials?.AccessKeyId ?? "",
    secretAccessKey: assumed.Credentials?.SecretAccessKey ?? "",
    sessionToken: assumed.Credentials?.SessionToken ?? "",
  };
  await world
    .sdk(SSMClient, { credentials: session })
    .send(new PutParameterCommand({ Name: "p", Value: "hush-hush", Type: "SecureString" }));

  const named = async (name: string, account = ACCOUNT) => {
    const { Events = [] } = await lookup(world, by("EventName", name), account);
    return JSON.parse(Events[0]?.CloudTrailEvent ?? "{}");
  };
  const { userIdentity: user } = await named("GetCallerIdentity");
  assert.equal(user.type, "IAMUser");
  assert.equal(user.userName, "ann");
  assert.equal(user.accessKeyId, credentials.accessKeyId);
  assert.equal((await named("CreateUser")).awsRegion, "us-east-1");

  const put = await named("PutParameter");
  assert.equal(put.userIdentity.type, "AssumedRole");
  assert.equal(put.userIdentity.sessionContext.sessionIssuer.userName, "guest");
  assert.equal(put.userIdentity.sessionContext.attributes.mfaAuthenticated, "false");
  assert.doesNotMatch(JSON.stringify(put), /hush/);
  assert.ok(!JSON.stringify(await named("CreateAccessKey")).includes(credentials.secretAccessKey));

  const [theirs, ours] = [await named("AssumeRole", "222222222222"), await named("AssumeRole")];
  assert.equal(theirs.userIdentity.userName, "bob");
  assert.deepEqual(ours.userIdentity, {
    type: "AWSAccount",
    principalId: User?.UserId,
    accountId: "222222222222",
  });
  assert.equal(theirs.sharedEventID, ours.sharedEventID);
  assert.equal(ours.recipientAccountId, ACCOUNT);
  const visits = (await lookup(world, by("Username", "visit"))).Events ?? [];
  assert.ok(visits.some(({ EventName }) => EventName === "PutParameter"));
});

test("pages go on where the one before ended, whatever comes meanwhile; times narrow; tokens are bound", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const sts = world.sdk(STSClient, { account: ACCOUNT });
  for (let i = 0; i < 30; i++) {
    await sts.send(new GetCallerIdentityCommand({}));
    if (i % 7 === 0) await world.clock.advance({ minutes: 1 });
  }
  const seen: string[] = [];
  let NextToken: string | undefined;
  do {
    const page = await lookup(world, { ...by("EventName", "GetCallerIdentity"), MaxResults: 7, NextToken });
    seen.push(...(page.Events ?? []).map(({ EventId }) => EventId ?? ""));
    NextToken = page.NextToken;
    await sts.send(new GetCallerIdentityCommand({}));
  } while (NextToken !== undefined);
  assert.equal(seen.length, 30);
  assert.equal(new Set(seen).size, 30);

  const first = await lookup(world, { MaxResults: 1 });
  await assert.rejects(lookup(world, { ...by("ReadOnly", "true"), NextToken: first.NextToken }), {
    name: "InvalidNextTokenException",
  });
  const EndTime = new Date("2026-01-01T00:00:00Z");
  assert.equal((await lookup(world, { EndTime })).Events?.length, 1);
  const StartTime = new Date("2026-02-01T00:00:00Z");
  await assert.rejects(lookup(world, { StartTime, EndTime }), { name: "InvalidTimeRangeException" });
  await assert.rejects(lookup(world, { MaxResults: 51 }), { name: /InvalidMaxResults|Validation/ });
  const two = [...by("EventName", "x").LookupAttributes, ...by("EventName", "y").LookupAttributes];
  await assert.rejects(lookup(world, { LookupAttributes: two }), {
    name: "InvalidLookupAttributesException",
  });
});

test("after 90 days an event is gone", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const sts = world.sdk(STSClient, { account: ACCOUNT });
  await sts.send(new GetCallerIdentityCommand({}));
  await world.clock.advance({ days: 89 });
  assert.equal((await lookup(world, by("EventName", "GetCallerIdentity"))).Events?.length, 1);
  await world.clock.advance({ days: 1 });
  assert.equal((await lookup(world, by("EventName", "GetCallerIdentity"))).Events?.length, 0);
});

test("two lookups a second, by the world's clock; what happens at one instant counts once", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const config = { maxAttempts: 1 };
  const trail = world.sdk(CloudTrailClient, { account: ACCOUNT, region: "us-east-1", config });
  const ask = () => trail.send(new LookupEventsCommand({}));
  const later = (milliseconds: number) => world.clock.advance({ milliseconds });
  for (let n = 0; n < 5; n++) await ask();
  await later(100);
  await ask();
  await later(100);
  await assert.rejects(ask(), { name: "ThrottlingException", message: "Rate exceeded" });
  await world
    .sdk(CloudTrailClient, { account: ACCOUNT, region: "eu-west-1", config })
    .send(new LookupEventsCommand({}));
  await later(500);
  await ask();
});
