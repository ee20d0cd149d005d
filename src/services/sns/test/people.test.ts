import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { S3 } from "@aws-sdk/client-s3";
import { refusal, type SnsWorld, startSns } from "./fixtures.ts";

const NUMBER = "+15550100001";

/** Has a number verified, as the sandbox demands, and answers the password's text. */
async function verify(w: SnsWorld, PhoneNumber = NUMBER): Promise<string> {
  await w.sns.createSMSSandboxPhoneNumber({ PhoneNumber });
  const sent = (await w.world.outbox()).filter(({ to }) => to === PhoneNumber).at(-1);
  const OneTimePassword = /\d{6}/.exec(sent?.body ?? "")?.[0] ?? "";
  await w.sns.verifySMSSandboxPhoneNumber({ PhoneNumber, OneTimePassword });
  return sent?.body ?? "";
}

test("mails are confirmed by their link, then delivered, into the outbox", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic("news", { DisplayName: "Daily" });
  await w.sns.subscribe({ TopicArn, Protocol: "email", Endpoint: "ann@example.com" });
  await w.sns.subscribe({ TopicArn, Protocol: "email-json", Endpoint: "bot@example.com" });
  await w.world.idle();
  for (const { subject, body, from } of await w.world.outbox()) {
    assert.equal(subject, "AWS Notification - Subscription Confirmation");
    assert.equal(from, "AWS Notifications <no-reply@sns.amazonaws.com>");
    const Token = /[&?]Token=([0-9a-f]+)/.exec(body)?.[1] ?? "";
    await w.sns.confirmSubscription({ TopicArn, Token });
  }
  await w.sns.publish({ TopicArn, Message: "It rains.", Subject: "Weather" });
  await w.world.idle();
  const [plain, json] = (await w.world.outbox()).slice(2);
  const byAddress = [plain, json].sort((one, other) => String(one?.to).localeCompare(String(other?.to)));
  assert.equal(byAddress[0]?.subject, "Weather");
  assert.equal(byAddress[0]?.from, "Daily <no-reply@sns.amazonaws.com>");
  assert.match(byAddress[0]?.body ?? "", /^It rains\.\n\n--\nIf you wish to stop receiving notifications/);
  assert.equal(JSON.parse(byAddress[1]?.body ?? "").Message, "It rains.");
});

test("in the sandbox only verified numbers are texted", async () => {
  await using w = await startSns();
  assert.equal((await w.sns.getSMSSandboxAccountStatus({})).IsInSandbox, true);
  await w.sns.publish({ PhoneNumber: NUMBER, Message: "hello?" });
  assert.match((await w.world.outbox())[0]?.failure ?? "", /sandbox/);
  await w.sns.createSMSSandboxPhoneNumber({ PhoneNumber: NUMBER });
  assert.match(
    await refusal(w.sns.verifySMSSandboxPhoneNumber({ PhoneNumber: NUMBER, OneTimePassword: "00000" })),
    /VerificationException/,
  );
  await w.world.clock.advance({ hours: 25 });
  await verify(w);
  assert.deepEqual((await w.sns.listSMSSandboxPhoneNumbers({})).PhoneNumbers, [
    { PhoneNumber: NUMBER, Status: "Verified" },
  ]);
  await w.sns.setSMSAttributes({ attributes: { DefaultSenderID: "Shop" } });
  await w.sns.publish({ PhoneNumber: NUMBER, Message: "hello!" });
  const last = (await w.world.outbox()).at(-1);
  assert.deepEqual(
    [last?.channel, last?.to, last?.from, last?.body, last?.failure],
    ["sms", NUMBER, "Shop", "hello!", undefined],
  );
  await w.sns.deleteSMSSandboxPhoneNumber({ PhoneNumber: NUMBER });
  assert.match(
    await refusal(w.sns.deleteSMSSandboxPhoneNumber({ PhoneNumber: NUMBER })),
    /ResourceNotFoundException/,
  );
});

test("texts cost money, and stop at the month's limit", async () => {
  await using w = await startSns();
  await verify(w);
  await w.sns.setSMSAttributes({ attributes: { MonthlySpendLimit: "0.02" } });
  for (let i = 0; i < 4; i++) await w.sns.publish({ PhoneNumber: NUMBER, Message: "m" });
  const sent = (await w.world.outbox()).slice(1);
  assert.deepEqual(
    sent.map(({ failure }) => failure),
    [undefined, undefined, undefined, "No quota left for account"],
  );
  await w.world.clock.advance({ days: 31 });
  await w.sns.publish({ PhoneNumber: NUMBER, Message: "next month" });
  assert.equal((await w.world.outbox()).at(-1)?.failure, undefined);
});

test("subscribed numbers are texted with the topic's name", async () => {
  await using w = await startSns();
  await verify(w);
  const TopicArn = await w.topic("t", { DisplayName: "Shop" });
  await w.sns.subscribe({ TopicArn, Protocol: "sms", Endpoint: NUMBER });
  await w.sns.publish({ TopicArn, Message: "sale" });
  await w.world.idle();
  assert.equal((await w.world.outbox()).at(-1)?.body, "Shop> sale");
  assert.match(
    await refusal(w.sns.publish({ PhoneNumber: "call me", Message: "m" })),
    /PhoneNumber Reason: call me is not valid/,
  );
});

test("push notifications: applications, endpoints, what each platform is sent", async () => {
  await using w = await startSns();
  assert.match(
    await refusal(
      w.sns.createPlatformApplication({
        Name: "app",
        Platform: "GCM",
        Attributes: { PlatformPrincipal: "p" },
      }),
    ),
    /InvalidParameterException/,
  );
  const { PlatformApplicationArn } = await w.sns.createPlatformApplication({
    Name: "app",
    Platform: "GCM",
    Attributes: { PlatformCredential: "key" },
  });
  assert.equal(PlatformApplicationArn, "arn:aws:sns:us-east-1:000000000000:app/GCM/app");
  const shown = await w.sns.getPlatformApplicationAttributes({ PlatformApplicationArn });
  assert.deepEqual(shown.Attributes, { Enabled: "true" });
  const register = (CustomUserData?: string) =>
    w.sns.createPlatformEndpoint({ PlatformApplicationArn, Token: "device", CustomUserData });
  const { EndpointArn } = await register("ann");
  assert.equal((await register("ann")).EndpointArn, EndpointArn);
  assert.match(
    await refusal(register("bob")),
    /already exists with the same Token, but different attributes\./,
  );
  const Message = JSON.stringify({ default: "d", GCM: '{"notification":{"title":"t"}}' });
  await w.sns.publish({ TargetArn: EndpointArn, Message, MessageStructure: "json" });
  const TopicArn = await w.topic();
  await w.sns.subscribe({ TopicArn, Protocol: "application", Endpoint: EndpointArn });
  await w.sns.publish({ TopicArn, Message: "to all" });
  await w.world.idle();
  assert.deepEqual(
    (await w.world.outbox()).map(({ channel, to, body }) => [channel, to, body]),
    [
      ["push", "device", '{"notification":{"title":"t"}}'],
      ["push", "device", "to all"],
    ],
  );
  await w.sns.setEndpointAttributes({ EndpointArn, Attributes: { Enabled: "false" } });
  assert.equal(
    await refusal(w.sns.publish({ TargetArn: EndpointArn, Message: "m" })),
    "EndpointDisabledException: Endpoint is disabled",
  );
  assert.equal(
    (await w.sns.listEndpointsByPlatformApplication({ PlatformApplicationArn })).Endpoints?.length,
    1,
  );
  await w.sns.deletePlatformApplication({ PlatformApplicationArn });
  assert.deepEqual((await w.sns.listPlatformApplications({})).PlatformApplications, []);
});

test("who answers STOP gets no more texts, until the account opts the number in, once in thirty days", async () => {
  await using w = await startSns();
  assert.equal(await w.world.reply(NUMBER, "STOP"), false, "nobody has written to that number");
  await verify(w);
  const texted = async () => {
    await w.sns.publish({ PhoneNumber: NUMBER, Message: "sale" });
    return (await w.world.outbox()).at(-1)?.failure;
  };
  const isOptedOut = async () =>
    (await w.sns.checkIfPhoneNumberIsOptedOut({ phoneNumber: NUMBER })).isOptedOut;
  assert.equal(await texted(), undefined);
  assert.equal(await w.world.reply(NUMBER, "thanks!"), true);
  assert.equal(await isOptedOut(), false);
  await w.world.reply(NUMBER, " stop\n");
  assert.equal(await isOptedOut(), true);
  assert.deepEqual((await w.sns.listPhoneNumbersOptedOut({})).phoneNumbers, [NUMBER]);
  assert.equal(await texted(), "Phone number is opted out");
  await w.sns.optInPhoneNumber({ phoneNumber: NUMBER });
  assert.equal(await texted(), undefined);
  await w.world.reply(NUMBER, "QUIT");
  assert.match(await refusal(w.sns.optInPhoneNumber({ phoneNumber: NUMBER })), /once every 30 days/);
  await w.world.clock.advance({ days: 31 });
  await w.sns.optInPhoneNumber({ phoneNumber: NUMBER });
  assert.deepEqual((await w.sns.listPhoneNumbersOptedOut({})).phoneNumbers, []);
});

test("a day's texts are reported to a bucket that lets SNS in, a day later", async () => {
  await using w = await startSns();
  await verify(w);
  const s3 = w.world.sdk(S3);
  await s3.createBucket({ Bucket: "usage" });
  const ask = () => w.sns.setSMSAttributes({ attributes: { UsageReportS3Bucket: "usage" } });
  assert.match(await refusal(ask()), /UsageReportS3Bucket Reason: SNS cannot use the bucket usage/);
  const Statement = {
    Effect: "Allow",
    Principal: { Service: "sns.amazonaws.com" },
    Action: ["s3:PutObject", "s3:GetBucketLocation", "s3:ListBucket"],
    Resource: ["arn:aws:s3:::usage", "arn:aws:s3:::usage/*"],
    Condition: { StringEquals: { "aws:SourceAccount": "000000000000" } },
  };
  const Policy = JSON.stringify({ Version: "2012-10-17", Statement: [Statement] });
  await s3.putBucketPolicy({ Bucket: "usage", Policy });
  await ask();
  const { MessageId } = await w.sns.publish({ PhoneNumber: NUMBER, Message: "x".repeat(200) });
  await w.world.clock.advance({ hours: 23 });
  assert.equal((await s3.listObjectsV2({ Bucket: "usage" })).KeyCount, 0);
  await w.world.clock.advance({ hours: 26 });
  await w.world.idle();
  const { Contents: [{ Key = "" } = {}] = [] } = await s3.listObjectsV2({ Bucket: "usage" });
  assert.match(Key, /^SMSUsageReports\/us-east-1\/\d{4}\/\d\d\/\d\d\/001\.csv\.gz$/);
  const { Body } = await s3.getObject({ Bucket: "usage", Key });
  const lines = gunzipSync((await Body?.transformToByteArray()) ?? "")
    .toString()
    .trimEnd()
    .split("\n");
  assert.match(lines[0] ?? "", /^PublishTimeUTC,MessageId,DestinationPhoneNumber,/);
  assert.deepEqual(
    lines.slice(1).map((line) => line.split(",").slice(1)),
    [1, 2].map((part) => [
      ...[MessageId, NUMBER.slice(1), "Promotional", "Message has been accepted by phone carrier"],
      ...["0.00645", String(part), "2"],
    ]),
  );
});
